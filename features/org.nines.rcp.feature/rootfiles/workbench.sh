# SPDX-License-Identifier: EPL-2.0
# Starts the workbench; read by the start script, which has set home and java_home.

workbench_usage() {
    cat <<'END'
Opens the workbench, where models are drawn up and their verdict is seen while they change.

Usage: nines ui [MODEL...]

  MODEL   a model file (.nines) to open; without one the models of the last time

What the workbench remembers (its layout, the last models, its log) is in ~/.nines/workbench.
END
}

# Runs the workbench with models to open, and again where it asks for a restart; doesn't return.
run_workbench() {
    for argument in "$@"; do
        case $argument in
            -h | --help)
                workbench_usage
                exit 0 ;;
            -*)
                echo "nines: the workbench knows no option $argument; see 'nines ui --help'" >&2
                exit 2 ;;
        esac
        if [ ! -f "$argument" ]; then
            echo "nines: $argument: there is no such file" >&2
            exit 2
        fi
    done
    system=$(uname)
    if [ "$system" = Linux ] && [ -z "${DISPLAY-}${WAYLAND_DISPLAY-}" ]; then
        echo 'nines: the workbench needs a graphical display, and there is none (DISPLAY is not set).' >&2
        echo "       On a machine without one use the command line: 'nines report MODEL'." >&2
        exit 2
    fi
    for launcher in "$home"/plugins/org.eclipse.equinox.launcher_*.jar; do
        if [ ! -f "$launcher" ]; then
            echo "nines: this installation is incomplete: there is no org.eclipse.equinox.launcher in $home/plugins" >&2
            exit 3
        fi
    done
    set -- -jar "$launcher" -nosplash -name Nines -data @noDefault "$@"
    [ "$system" != Darwin ] || set -- -XstartOnFirstThread "$@"
    # AWT, which only the drawing of pictures uses, and SWT must not both want the display.
    # shellcheck disable=SC2086 # NINES_JAVA_OPTIONS holds several options
    set -- -XX:+IgnoreUnrecognizedVMOptions -XX:-UsePerfData --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true \
        -Dfile.encoding=UTF-8 ${NINES_JAVA_OPTIONS-} "$@"
    # 23: the workbench asks to be started again
    while :; do
        "$java_home/bin/java" "$@"
        code=$?
        [ "$code" = 23 ] || break
    done
    case $code in
        0 | 130 | 143) exit "$code" ;;
    esac
    echo "nines: the workbench ended with an error; its log is ~/.nines/workbench/.metadata/.log" >&2
    exit 3
}
