# Sourced by ./hengji and ./dev: finds a JDK of the version the product needs.
# Reads each candidate's `release` file, so that looking costs no process.

jdk_needed=25

# jdk_feature HOME: prints nothing, sets $feature to 25 for 25.0.3; 0 if HOME holds no Java.
jdk_feature() {
    feature=0
    [ -x "$1/bin/java" ] || [ -x "$1/bin/java.exe" ] || return 0
    if [ -r "$1/release" ]; then
        while IFS='=' read -r key value; do
            if [ "$key" = JAVA_VERSION ]; then
                value=${value#\"}
                feature=${value%%[!0-9]*}
                break
            fi
        done <"$1/release"
    fi
    [ -n "$feature" ] || feature=0
}

# jdk_fits HOME KIND: KIND is jdk (javac too) or java.
jdk_fits() {
    [ -n "$1" ] || return 1
    jdk_feature "$1"
    [ "$feature" -ge "$jdk_needed" ] || return 1
    [ "$2" = java ] || [ -x "$1/bin/javac" ] || [ -x "$1/bin/javac.exe" ]
}

# jdk_on_path: sets $home to the home of the java on PATH, following links; empty if there is none.
jdk_on_path() {
    home=
    at=$(command -v java 2>/dev/null) || return 0
    while [ -h "$at" ]; do
        link=$(readlink "$at")
        case $link in
            /*) at=$link ;;
            *) at=${at%/*}/$link ;;
        esac
    done
    home=${at%/bin/java}
}

# jdk_find KIND: sets $jdk, or returns 1.
jdk_find() {
    jdk=
    if jdk_fits "${JAVA_HOME:-}" "$1"; then
        jdk=$JAVA_HOME
        return 0
    fi
    jdk_on_path
    if jdk_fits "$home" "$1"; then
        jdk=$home
        return 0
    fi
    for home in \
        /usr/lib/jvm/* \
        /opt/java/* /opt/jdk* \
        "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* \
        "$HOME"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        "/c/Program Files"/*/jdk-*; do
        if jdk_fits "$home" "$1"; then
            jdk=$home
            return 0
        fi
    done
    return 1
}

jdk_missing() {
    jdk_on_path
    jdk_feature "$home"
    {
        echo "找不到 JDK $jdk_needed（或更新版本）。"
        [ "$feature" = 0 ] || echo "PATH 中的是 Java $feature：$home"
        [ -z "${JAVA_HOME:-}" ] || echo "JAVA_HOME 指向：$JAVA_HOME"
        echo "请安装 JDK $jdk_needed，例如 Eclipse Temurin $jdk_needed 或毕昇 JDK，装好后重试；"
        echo "若已安装在别处，请设置环境变量 JAVA_HOME 指向其目录。"
    } >&2
}
