; Puts the program into a user's own folder, without asking for an administrator, and into the Start menu, and takes it out again.
;
;   makensis -DVERSION=… -DFOLDER=… -DOUTPUT=… installer.nsi     FOLDER is what goes into the zip

; For 64 bits, as the program is.
Target amd64-unicode
SetCompressor /SOLID lzma
; When the files were built is of no use, and would make each installer another one.
SetDateSave off
RequestExecutionLevel user
ManifestDPIAware true
!include MUI2.nsh

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\im.rehome.Rehome"

Name "Rehome"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\Rehome"
VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 "ProductName" "Rehome"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileDescription" "Rehome"
VIAddVersionKey /LANG=0 "LegalCopyright" "Mozilla Public License 2.0"

!define MUI_ICON "rehome.ico"
!define MUI_UNICON "rehome.ico"
!define MUI_FINISHPAGE_RUN "$INSTDIR\Rehome.exe"
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
; Those that the program speaks. That of the user is taken.
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Arabic"
!insertmacro MUI_LANGUAGE "Dutch"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Italian"
!insertmacro MUI_LANGUAGE "Japanese"
!insertmacro MUI_LANGUAGE "Polish"
!insertmacro MUI_LANGUAGE "PortugueseBR"
!insertmacro MUI_LANGUAGE "Russian"
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "Ukrainian"

Section
    SetOutPath "$INSTDIR"
    File /r "${FOLDER}/*"
    WriteUninstaller "$INSTDIR\Uninstall.exe"
    CreateShortcut "$SMPROGRAMS\Rehome.lnk" "$INSTDIR\Rehome.exe"
    WriteRegStr HKCU "${KEY}" "DisplayName" "Rehome"
    WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\Rehome.exe"
    WriteRegStr HKCU "${KEY}" "Publisher" "The Rehome developers"
    WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\Uninstall.exe"'
    WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\Uninstall.exe" /S'
    WriteRegDWORD HKCU "${KEY}" "NoModify" 1
    WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
SectionEnd

; The records of moves are somewhere else, and stay.
Section "Uninstall"
    Delete "$SMPROGRAMS\Rehome.lnk"
    DeleteRegKey HKCU "${KEY}"
    DeleteRegKey HKCU "Software\Classes\AppUserModelId\im.rehome.Rehome"
    RMDir /r "$INSTDIR\terminal"
    RMDir /r "$INSTDIR\licences"
    Delete "$INSTDIR\*.md"
    Delete "$INSTDIR\Rehome.exe"
    Delete "$INSTDIR\Uninstall.exe"
    RMDir "$INSTDIR"
SectionEnd
