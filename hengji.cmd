@echo off
rem Starts hengji on Windows. In a source checkout it builds first, when there is no jar yet.
setlocal EnableExtensions DisableDelayedExpansion
set "ROOT=%~dp0"
set "ROOT=%ROOT:~0,-1%"

set "JDK="
if exist "%ROOT%\runtime\bin\java.exe" set "JDK=%ROOT%\runtime"
if not defined JDK if defined JAVA_HOME call :consider "%JAVA_HOME%"
if not defined JDK for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :considerbin "%%~dp$PATH:J."
for %%V in ("Eclipse Adoptium" "Java" "Microsoft" "Zulu" "BellSoft" "Amazon Corretto" "Huawei") do (
  if not defined JDK for /d %%D in ("%ProgramFiles%\%%~V\*") do if not defined JDK call :consider "%%~D"
)
if not defined JDK goto nojdk

if exist "%ROOT%\lib\hengji.jar" (
  set "JAR=%ROOT%\lib\hengji.jar"
  goto start
)
set "JAR=%ROOT%\cli\target\hengji.jar"
if exist "%JAR%" goto start
set "JAVA_HOME=%JDK%"
pushd "%ROOT%"
call "%ROOT%\mvnw.cmd" -q -DskipTests package 1>&2
set "CODE=%ERRORLEVEL%"
popd
if not "%CODE%"=="0" exit /b 70

:start
rem The dot: ROOT is C: without a backslash when the folder is the root of a drive.
"%JDK%\bin\java.exe" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:disable --enable-native-access=ALL-UNNAMED %HENGJI_JAVA_OPTS% "-Dhengji.home=%ROOT%\." -cp "%JAR%" io.hengji.cli.Main %*
exit /b %ERRORLEVEL%

rem Takes a JDK 25 or newer: the release file says JAVA_VERSION="25.0.3".
:consider
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "FEATURE="
for /f "usebackq tokens=2 delims==" %%R in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do for /f "delims=.-+ " %%F in ("%%~R") do set "FEATURE=%%F"
if not defined FEATURE exit /b 0
if %FEATURE% GEQ 25 set "JDK=%~1"
exit /b 0

rem The java.exe on PATH lies in the bin folder of its JDK.
:considerbin
for %%B in ("%~1\..") do call :consider "%%~fB"
exit /b 0

:nojdk
rem This file is UTF-8; the console gets its own code page back.
set "PAGE="
for /f "tokens=2 delims=:" %%C in ('chcp') do set "PAGE=%%C"
chcp 65001 >nul
echo 找不到 JDK 25（或更新版本）。 1>&2
echo 请安装 JDK 25，例如 Eclipse Temurin 25，装好后重试； 1>&2
echo 若已安装在别处，请设置环境变量 JAVA_HOME 指向其目录。 1>&2
if defined PAGE chcp %PAGE% >nul
exit /b 2
