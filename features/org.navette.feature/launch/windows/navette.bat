@echo off
rem navette              opens the window
rem navette open STUDY   opens the window on a study
rem navette VERB ...     runs a verb of the command line; navette --help lists them
setlocal enabledelayedexpansion
set HERE=%~dp0
set JAVA=java
if defined JAVA_HOME set JAVA="%JAVA_HOME%\bin\java"
for %%f in ("%HERE%plugins\org.eclipse.equinox.launcher_*.jar") do set LAUNCHER=%%f
set OPTIONS=--enable-native-access=ALL-UNNAMED -Xmx2g "-Djava.util.logging.config.file=%HERE%logging.properties" "-Dnavette.corpora=%HERE%sample-corpora"
if "%~1"=="" goto window
if "%~1"=="open" (
  if not "%~2"=="" set OPTIONS=%OPTIONS% "-Dnavette.study=%~f2"
  goto window
)
%JAVA% %OPTIONS% -Djava.awt.headless=true -jar "%LAUNCHER%" -application org.navette.cli.application -nosplash -data @none %*
exit /b %ERRORLEVEL%
:window
start "" %JAVA%w %OPTIONS% -jar "%LAUNCHER%" -nosplash -data "%USERPROFILE%\.navette\window"
