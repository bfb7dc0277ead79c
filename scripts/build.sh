# Sourced by ./hengji in a source checkout; needs $root, $jar and $jdk.

# Sources, not tests: a directory's own time tells that a file was deleted.
build_needed() {
    [ -f "$jar" ] && [ -f "$root/target/built" ] || return 0
    [ -n "$(cd "$root" && find pom.xml */pom.xml */src/main -newer target/built 2>/dev/null | head -n 1)" ]
}

build_if_needed() {
    [ -z "${HENGJI_NO_BUILD:-}" ] || return 0
    build_needed || return 0
    mkdir -p "$root/target"
    # One build at a time; the others wait, and find the work done.
    tries=0
    until mkdir "$root/target/building" 2>/dev/null; do
        tries=$((tries + 1))
        owner=$(cat "$root/target/building/pid" 2>/dev/null || true)
        if [ "$tries" -gt 5 ] && { [ -z "$owner" ] || ! kill -0 "$owner" 2>/dev/null; }; then
            rm -rf "$root/target/building"
        fi
        sleep 1
    done
    echo $$ >"$root/target/building/pid"
    trap 'rm -rf "$root/target/building"' EXIT
    trap 'exit 130' INT TERM
    if build_needed; then
        echo "正在编译 hengji（源码有变化或首次运行）……" >&2
        # The moment before the build: what changes during it is built the next time.
        : >"$root/target/building/began"
        if ! (cd "$root" && JAVA_HOME=$jdk ./mvnw -q -DskipTests package >&2); then
            echo "编译失败，原因见上。" >&2
            exit 70
        fi
        mv "$root/target/building/began" "$root/target/built"
        rm -f "${jar%.jar}"-*.aot
    fi
    rm -rf "$root/target/building"
    trap - EXIT INT TERM
}
