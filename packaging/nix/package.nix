# For nixpkgs' callPackage: nix-build -E '(import <nixpkgs> { }).callPackage ./packaging/nix/package.nix { }'
# Written from the manual of nixpkgs, and untested.
{ lib, rustPlatform, pkg-config, openssl, makeWrapper, installShellFiles, libX11, libXcursor, libXi, libxcb, libxkbcommon, wayland }:

rustPlatform.buildRustPackage {
  pname = "rehome";
  version = (lib.importTOML ../../Cargo.toml).package.version;
  src = lib.cleanSource ../..;
  cargoLock.lockFile = ../../Cargo.lock;
  buildType = "dist";
  # The tests start real servers.
  doCheck = false;

  nativeBuildInputs = [ pkg-config makeWrapper installShellFiles ];
  buildInputs = [ openssl ];

  postInstall = ''
    installManPage packaging/linux/man/*.1
    for pages in packaging/linux/man/*/; do
      install -Dm644 $pages*.1 -t $out/share/man/$(basename $pages)/man1
    done
    installShellCompletion packaging/linux/completions/{rehome.bash,_rehome,rehome.fish}
    install -Dm644 packaging/linux/im.rehome.Rehome.desktop -t $out/share/applications
    install -Dm644 packaging/linux/im.rehome.Rehome.metainfo.xml -t $out/share/metainfo
    for picture in packaging/linux/icons/*/im.rehome.Rehome.*; do
      install -Dm644 $picture -t $out/share/icons/hicolor/$(basename $(dirname $picture))/apps
    done
    # The windowing libraries are opened at run time, where no tool can see them.
    wrapProgram $out/bin/rehome --prefix LD_LIBRARY_PATH : ${lib.makeLibraryPath [ libX11 libXcursor libXi libxcb libxkbcommon wayland ]}
  '';

  meta = {
    description = "Moves an XMPP account from a server that is closing to a new one";
    homepage = "https://rehome.im/";
    license = with lib.licenses; [ mpl20 ofl ];
    mainProgram = "rehome";
    platforms = lib.platforms.linux;
  };
}
