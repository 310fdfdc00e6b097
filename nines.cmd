@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Nines from its sources: builds the product when it is missing, then hands over to its start script.
rem Unlike the script nines it doesn't notice changed sources: delete build\built to build again.
setlocal DisableDelayedExpansion
set "nines_root=%~dp0"
set "nines_product=%nines_root%releng\org.nines.product\target\products\org.nines.product\win32\win32\x86_64\nines"
set "nines_log=%nines_root%build\build.log"

if "%~1"=="" goto usage
if "%~1"=="test" goto test
if exist "%nines_root%build\built" if exist "%nines_product%\nines.cmd" goto run

call :tools
if errorlevel 1 exit /b 2
echo nines: building Nines for the first time; this takes some minutes and needs the network 1>&2
call mvn -B -ntp -f "%nines_root%pom.xml" -DskipTests verify > "%nines_log%" 2>&1
if errorlevel 1 (
    findstr /b /c:"[ERROR]" "%nines_log%" 1>&2
    echo nines: the build failed; the whole log is in "%nines_log%" 1>&2
    exit /b 3
)
echo built> "%nines_root%build\built"

:run
call "%nines_product%\nines.cmd" %*
exit /b %ERRORLEVEL%

:test
call :tools
if errorlevel 1 exit /b 2
call mvn -B -ntp -f "%nines_root%pom.xml" -fae verify
exit /b %ERRORLEVEL%

:tools
if not exist "%nines_root%build" mkdir "%nines_root%build"
if defined NINES_JAVA set "JAVA_HOME=%NINES_JAVA%"
where mvn >nul 2>nul
if errorlevel 1 (
    echo nines: building needs Maven 3.9 or newer, and there is no mvn on the path. Get it from maven.apache.org. 1>&2
    exit /b 1
)
if not defined JAVA_HOME (
    echo nines: building needs a Java development kit, version 21 or newer; set JAVA_HOME or NINES_JAVA to its folder. 1>&2
    exit /b 1
)
exit /b 0

:usage
echo Nines tells how available a planned system will be, and what takes it down.
echo.
echo   nines report MODEL   print the verdict on a model and write its design document
echo   nines check MODEL    print the verdict with everything behind it; for scripts, too
echo   nines ui [MODEL]     open the workbench
echo   nines COMMAND --help explain a command
echo   nines --version      show the version
echo   nines test           build everything and run all tests
exit /b 0
