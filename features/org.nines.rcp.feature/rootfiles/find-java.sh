# SPDX-License-Identifier: EPL-2.0
# Finds the Java that Nines runs on; read by its start scripts. Costs no process where an installation says its version in a file.

# Follows the symbolic links of file $1 to the end and sets real_file.
follow_links() {
    real_file=$1
    while [ -h "$real_file" ]; do
        link_target=$(readlink "$real_file") || return 1
        case $link_target in
            /*) real_file=$link_target ;;
            *) case $real_file in
                   */*) real_file=${real_file%/*}/$link_target ;;
                   *) real_file=$link_target ;;
               esac ;;
        esac
    done
}

# Sets java_version to the version (17, 21, ...) of the Java installation in folder $1, or to 0.
read_java_version() {
    java_version=0
    [ -x "$1/bin/java" ] && [ ! -d "$1/bin/java" ] || return 0
    if [ -r "$1/release" ]; then
        while IFS='="' read -r key skip value rest; do
            if [ "$key" = JAVA_VERSION ]; then
                java_version=$value
            fi
        done < "$1/release"
    fi
    if [ "$java_version" = 0 ]; then
        java_version=$("$1/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.specification\.version = //p')
    fi
    java_version=${java_version%%[!0-9]*}
    java_version=${java_version:-0}
}

# Tries the Java installation in folder $1 and sets java_home when it will do.
try_java() {
    [ -n "$1" ] || return 1
    [ -z "$java_tool" ] || [ -x "$1/bin/$java_tool" ] || return 1
    read_java_version "$1"
    [ "$java_version" -ge 21 ] || return 1
    java_home=$1
}

# Sets java_home to the first Java 21 or newer of: NINES_JAVA, JAVA_HOME, PATH, the folders where systems keep theirs.
# With a tool as $1 (javac) only installations that have it are taken.
find_java() {
    java_tool=${1-}
    if [ -n "${NINES_JAVA-}" ]; then
        case $NINES_JAVA in
            */bin/java) try_java "${NINES_JAVA%/bin/java}" && return 0 ;;
            *) try_java "${NINES_JAVA%/}" && return 0 ;;
        esac
        echo "nines: NINES_JAVA ($NINES_JAVA) is not a ${java_tool:+development kit of }Java 21 or newer; looking for another" >&2
    fi
    try_java "${JAVA_HOME-}" && return 0
    if path_java=$(command -v java) && follow_links "$path_java"; then
        try_java "${real_file%/bin/java}" && return 0
    fi
    for folder in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/*jdk* /opt/homebrew/opt/openjdk* \
            /usr/local/opt/openjdk* /Library/Java/JavaVirtualMachines/*/Contents/Home \
            "${HOME:-/nonexistent}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
            "${HOME:-/nonexistent}"/.sdkman/candidates/java/* "${HOME:-/nonexistent}"/.jdks/*; do
        try_java "$folder" && return 0
    done
    return 1
}
