@echo off
rem Runs csp from any folder, and builds it where that has not been done yet.
rem CSP_JAVA_OPTS holds options for the Java machine, such as -Xmx2g for a huge workbook.
setlocal
set "CSP_HOME=%~dp0"
set "CSP_JAR=%CSP_HOME%target\csp.jar"
set "CSP_LOG=%TEMP%\csp-build-%RANDOM%.log"

rem Of several that are started before there is a jar one builds it, and the others wait.
if exist "%CSP_JAR%" goto find
md "%CSP_HOME%target\building" 2>nul && goto build
echo csp: waiting for another csp that builds it; if there is none, delete %CSP_HOME%target\building 1>&2
:wait
ping -n 2 127.0.0.1 >nul
if exist "%CSP_JAR%" goto find
if exist "%CSP_HOME%target\building" goto wait
md "%CSP_HOME%target\building" 2>nul || goto wait

:build
echo csp: building %CSP_JAR%, which takes a minute, once 1>&2
pushd "%CSP_HOME%.."
call mvnw.cmd -q -Dmaven.test.skip=true -pl csp-examples -am package >"%CSP_LOG%" 2>&1 <nul
set "CSP_BUILT=%ERRORLEVEL%"
popd
rd "%CSP_HOME%target\building" 2>nul
if not "%CSP_BUILT%"=="0" type "%CSP_LOG%" 1>&2
if exist "%CSP_LOG%" del "%CSP_LOG%"
if "%CSP_BUILT%"=="0" goto find
echo csp: it could not be built; it needs JDK 17 or later, and Maven's downloads the first time 1>&2
exit /b 3

:find
set "CSP_JAVA=java.exe"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "CSP_JAVA=%JAVA_HOME%\bin\java.exe"
set "CSP_RELEASE="
if not defined JAVA_HOME goto run
if not exist "%JAVA_HOME%\release" goto run
for /f "usebackq tokens=1,2 delims==" %%a in ("%JAVA_HOME%\release") do if "%%a"=="JAVA_RUNTIME_VERSION" set "CSP_RELEASE=%%~b"

:run
set "CSP_ARCHIVE=%CSP_HOME%target\csp-%CSP_RELEASE%.jsa"
if "%~1"=="convert" set "CSP_ARCHIVE=%CSP_HOME%target\csp-reading-%CSP_RELEASE%.jsa"
if "%~1"=="inspect" set "CSP_ARCHIVE=%CSP_HOME%target\csp-reading-%CSP_RELEASE%.jsa"
set "CSP_SHARED="
if exist "%CSP_ARCHIVE%" set CSP_SHARED="-XX:SharedArchiveFile=%CSP_ARCHIVE%"
"%CSP_JAVA%" ^
    -XX:+IgnoreUnrecognizedVMOptions -XX:+DisplayVMOutputToStderr -Xlog:disable ^
    -Xshare:auto %CSP_SHARED% ^
    -XX:+UnlockDiagnosticVMOptions -XX:-BytecodeVerificationRemote ^
    -XX:+UseSerialGC -XX:NewRatio=4 -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xmx400m %CSP_JAVA_OPTS% ^
    -cp "%CSP_JAR%" org.csplan.examples.Csp %*
exit /b %ERRORLEVEL%
