@echo off
rem Starts hengji on Windows. In a source checkout it builds first, when there is no jar yet.
setlocal EnableExtensions DisableDelayedExpansion
rem A variable of that name would hide the exit code of the last command.
set "ERRORLEVEL="
rem The folder of this file; the backslash at its end goes.
set "ROOT=%~dp0"
set "ROOT=%ROOT:~0,-1%"

set "JDK="
if exist "%ROOT%\runtime\bin\java.exe" set "JDK=%ROOT%\runtime"
rem Many people write quotes into JAVA_HOME.
set "GIVEN="
if defined JAVA_HOME set "GIVEN=%JAVA_HOME:"=%"
if not defined JDK if defined GIVEN call :consider "%GIVEN%"
if not defined JDK for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :considerbin "%%~dp$PATH:J."
rem For all users, from a 32-bit prompt as well; for one user; what IntelliJ fetched.
for %%P in ("%ProgramFiles%" "%ProgramW6432%" "%LOCALAPPDATA%\Programs") do (
  for %%V in ("Eclipse Adoptium" "Java" "Microsoft" "Zulu" "BellSoft" "Amazon Corretto" "Huawei") do (
    if not defined JDK for /d %%D in ("%%~P\%%~V\*") do if not defined JDK call :consider "%%~D"
  )
)
if not defined JDK for /d %%D in ("%USERPROFILE%\.jdks\*") do if not defined JDK call :consider "%%~D"
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
for /f "usebackq tokens=1,2 delims==" %%K in ("%~1\release") do if "%%K"=="JAVA_VERSION" for /f "delims=.-+ " %%F in ("%%~L") do set "FEATURE=%%F"
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
if defined GIVEN echo 现在 JAVA_HOME 指向："%GIVEN%" 1>&2
if defined PAGE chcp %PAGE% >nul
exit /b 2
