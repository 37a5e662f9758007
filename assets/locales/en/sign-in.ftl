### Why signing in does not work. $server is a server's name, $account an address.

sign-in-bad-domain = { $server } is not the name of a server.
sign-in-no-such-host = Can’t find a server called { $server }. Check for a typo. If the address is right, the server may already be offline.
sign-in-no-service = { $server } says that it has no XMPP service.
sign-in-no-dns = The names of servers can’t be looked up. Is this computer online?
# $endpoint is an address with a port.
sign-in-refused = { $server } is there, but nothing answers at { $endpoint }. The server may be switched off at the moment.
sign-in-unreachable = { $server } can’t be reached at { $endpoint }. Try again later.
sign-in-not-xmpp = What answers for { $server } isn’t an XMPP server.
sign-in-no-encryption = { $server } doesn’t offer encryption. Rehome didn’t send the password, because anybody could have read it.
sign-in-old-encryption = The encryption of { $server } is too old to be safe, so Rehome didn’t send the password. The people who run it can switch on TLS 1.2 or 1.3, with ECDHE for the keys and AES-GCM or ChaCha20 for the rest.
# $error is technical and English.
sign-in-tls = Couldn’t make an encrypted connection to { $server } ({ $error }).
sign-in-wrong-pin = { $server } shows a different certificate from the one you accepted ({ $expected }).
sign-in-stream = { $server } refused the connection ({ $error }).
# $offered is a list of names of methods.
sign-in-no-mechanism = { $server } offers no safe way to prove a password (only { $offered }).
sign-in-wrong-password = Wrong address or password for { $account }. Check both and try again.
sign-in-disabled = The account { $account } is disabled.
sign-in-expired = The password of { $account } has expired.
sign-in-encryption-required = { $server } requires a kind of encryption that Rehome doesn’t use.
sign-in-temporary = { $server } can’t check passwords at the moment. Try again in a few minutes.
sign-in-denied = { $server } refused to let { $account } sign in.
sign-in-unproven = { $server } didn’t prove that it knows the password itself. It may be somebody else’s server.
sign-in-no-session = { $server } accepted the password but didn’t open a session. Too many apps may be signed in.
sign-in-silent = { $server } doesn’t answer. Try again later.
sign-in-lost = The connection to { $server } was lost while signing in. Try again.
sign-in-protocol = { $server } answered something that makes no sense in XMPP ({ $error }).
# What the server wrote itself, after one of the sentences above.
sign-in-server-says = { $sentence } The server says: { $text }
# $how is the name of an option or what to press, as "add --from-old-encryption" or "press “Sign in all the same”".
sign-in-accept-old-encryption = If you’d rather take the risk than leave behind what is there, { $how }. Anybody who can listen in on the connection may then be able to read the password and everything that is downloaded, so don’t use that password anywhere else.

## Certificates. Several of these follow one another, a line each.

sign-in-certificate-expired = The certificate of { $server } has expired.
sign-in-certificate-not-yet = The certificate of { $server } isn’t valid yet.
sign-in-certificate-name = Rehome can’t confirm that this is really { $server }: its certificate is for another name.
sign-in-certificate-self-signed = Rehome can’t confirm that this is really { $server }: its certificate was signed by nobody but the server itself.
sign-in-certificate-unknown-issuer = Rehome can’t confirm that this is really { $server }: this computer doesn’t know who signed its certificate.
sign-in-certificate-authority = The certificate of { $server } belongs to an authority rather than a server.
sign-in-certificate-old-form = The certificate of { $server } has an old format that can’t say what it is for.
sign-in-certificate-short-key = The key in the certificate of { $server } is too short.
sign-in-certificate-unknown-key = The key in the certificate of { $server } can’t be checked here.
# $error is technical and English.
sign-in-certificate-other = The certificate of { $server } can’t be trusted ({ $error }).
# Behind one of the sentences above.
sign-in-password-not-sent = Rehome didn’t send the password.
# $option is typed in a terminal, with the fingerprint of the certificate behind.
sign-in-certificate-accept = If you are sure that this is your server, accept exactly this certificate: { $option } { $fingerprint }
sign-in-key-short = { $bits ->
    [one] Its key has only { $bits } bit: somebody with a lot of money could break it and pretend to be { $server }.
   *[other] Its key has only { $bits } bits: somebody with a lot of money could break it and pretend to be { $server }.
}
sign-in-key-worthless = This certificate can’t be accepted, because there is no way to tell here whether it is really { $server } that shows it. Ask the people who run { $server } for one with a different key.
# The parts of a certificate, each on a line with its value behind.
sign-in-certificate-for = for:
sign-in-certificate-issuer = issued by:
sign-in-certificate-valid = valid:
sign-in-certificate-sha256 = SHA-256:
sign-in-certificate-days = { $from } to { $until }
sign-in-certificate-no-name = (no name)

## The keyring, in which the desktop keeps passwords.

sign-in-no-keyring = This desktop has no keyring, so the password of { $account } is not remembered. The move works without it.
sign-in-keyring-locked = The keyring is locked or missing, so the password of { $account } is not remembered. The move works without it.
sign-in-keyring-refused = The keyring refused it, so the password of { $account } is not remembered. The move works without it.
# A password that was typed just now.
sign-in-password-again = { $account }: this password was not accepted. Try once more.
sign-in-stale-password = The keyring has a password for { $account }, but the server no longer accepts it.
# $variable is the name of a variable of the environment.
sign-in-way-around-keyring = Set { $variable } to the right password, or run this in a terminal, where Rehome asks for it.
sign-in-offer-to-replace = That was right. Save it in the keyring instead of the old password of { $account }?

## After signing in.

sign-in-list-refused = { $server } refused to hand over the contact list.
sign-in-list-refused-why = { $server } refused to hand over the contact list: { $text }.
sign-in-interrupted = The connection to { $server } was lost. Try again.
sign-in-unreadable = { $server } answered something that Rehome can’t read ({ $error }).
sign-in-closed = The session on { $server } was closed.
# $why is a whole sentence from above.
sign-in-gave-up = The connection to { $server } was lost and couldn’t be restored. { $why }
sign-in-not-again = The connection to { $server } was lost, and signing in again failed. { $why }
sign-in-ended = { $server } ended the session ({ $error }).
sign-in-malformed = { $server } sends something that Rehome can’t read ({ $error }).
sign-in-excessive = { $server } sends more than Rehome can handle, so the connection was closed.
sign-in-keeps-breaking = The connection to { $server } breaks again and again. Try again later.
