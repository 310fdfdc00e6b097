@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Starts Nines: 'nines ui' the workbench, everything else the command line, a plain Java program on the bundles that the file
rem cli.classpath names.
setlocal DisableDelayedExpansion
set "nines_home=%~dp0"
set "nines_java="

if defined NINES_JAVA call :try_java "%NINES_JAVA%"
if not defined nines_java if defined JAVA_HOME call :try_java "%JAVA_HOME%"
if not defined nines_java for /f "delims=" %%j in ('where java 2^>nul') do if not defined nines_java call :try_java "%%~dpj.."
if not defined nines_java for /d %%v in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%LOCALAPPDATA%\Programs\Eclipse Adoptium") do (
    for /d %%j in ("%%~v\*") do if not defined nines_java call :try_java "%%~j"
)
if not defined nines_java (
    echo nines: needs Java 21 or newer and finds none. Install one from adoptium.net, or set NINES_JAVA to the folder of one. 1>&2
    exit /b 2
)

if "%~1"=="ui" goto workbench

set "nines_cp="
for /f "usebackq eol=# delims=" %%b in ("%nines_home%cli.classpath") do (
    if not exist "%nines_home%plugins\%%b_*.jar" (
        echo nines: this installation is incomplete: there is no %%b in "%nines_home%plugins" 1>&2
        exit /b 3
    )
    for %%j in ("%nines_home%plugins\%%b_*.jar") do call :append "%%~fj"
)

set "nines_command=nines"
for %%c in (check report) do if "%~1"=="%%c" set "nines_command=%%c"
set "nines_cds="
if not exist "%LOCALAPPDATA%\Nines" mkdir "%LOCALAPPDATA%\Nines" 2>nul
if exist "%LOCALAPPDATA%\Nines" set nines_cds=-XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%LOCALAPPDATA%\Nines\%nines_command%.jsa"

"%nines_java%" -XX:+IgnoreUnrecognizedVMOptions -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xshare:auto -Xlog:disable %nines_cds% %NINES_JAVA_OPTIONS% -cp "%nines_cp%" org.nines.cli.Main %*
exit /b %ERRORLEVEL%

rem The workbench, with the model files that follow; exit code 23 means that it asks to be started again.
:workbench
set "nines_launcher="
for %%f in ("%nines_home%plugins\org.eclipse.equinox.launcher_*.jar") do set "nines_launcher=%%~ff"
if not defined nines_launcher (
    echo nines: this installation is incomplete: there is no org.eclipse.equinox.launcher in "%nines_home%plugins" 1>&2
    exit /b 3
)
set "nines_models="
:workbench_argument
shift
if "%~1"=="" goto workbench_run
set nines_models=%nines_models% "%~f1"
goto workbench_argument
:workbench_run
"%nines_java%" -XX:+IgnoreUnrecognizedVMOptions -XX:-UsePerfData --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true -Dfile.encoding=UTF-8 %NINES_JAVA_OPTIONS% -jar "%nines_launcher%" -nosplash -name Nines -data @noDefault %nines_models%
if %ERRORLEVEL%==23 goto workbench_run
exit /b %ERRORLEVEL%

rem Sets nines_java when the folder in the first argument holds Java 21 or newer.
:try_java
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "usebackq tokens=2 delims==." %%v in (`findstr /b JAVA_VERSION= "%~1\release"`) do call :compare "%~1" "%%~v"
exit /b 0

:compare
set "nines_version=%~2"
set "nines_version=%nines_version:"=%"
if %nines_version% GEQ 21 set "nines_java=%~f1\bin\java.exe"
exit /b 0

:append
if defined nines_cp (set "nines_cp=%nines_cp%;%~1") else (set "nines_cp=%~1")
exit /b 0
