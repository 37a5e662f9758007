### A certificate that was refused, in the window: which case it is, and what speaks for the server all the same.
### $server is the name of the server.

certificate-unconfirmed = Rehome can’t confirm that this is really { $server }
certificate-expired = This server’s certificate has expired
# $day is a day such as "1 April", $ago how long ago that is ("2 months ago").
certificate-expired-on = It expired on { $day }, { $ago }. Servers that are about to close often stop renewing it. Rehome has not sent your password.
certificate-expired-some-day = Servers that are about to close often stop renewing it. Rehome has not sent your password.
certificate-listening = Somebody may be listening in. Rehome has not sent your password.
# $what is one of the sentences that begin with certificate-fault.
certificate-unusual = { $what } On a server that is meant to last, that is unusual: somebody may be listening in. Rehome has not sent your password.
certificate-another = It shows a different certificate from the one you trusted. Rehome has not sent your password.

# A heading and what stands below it.
certificate-fits = Everything else is in order.
certificate-fits-why = The certificate was issued for { $server } by an authority this computer knows.
certificate-not-all = There is another problem.
certificate-not-all-why = Rehome can’t confirm that the certificate was issued for { $server }, either.
# The heading above one of the sentences that begin with certificate-fault.
certificate-misfit = What is wrong

certificate-fault-expired = Its certificate has expired.
certificate-fault-not-yet-valid = Its certificate is not valid yet, or the clock of this computer is wrong.
certificate-fault-other-name = Its certificate was issued for { $name }, not for { $server }.
certificate-fault-no-name = Its certificate was not issued for { $server }.
certificate-fault-self-signed = The server has signed its certificate itself.
certificate-fault-unknown-issuer = Nobody this computer trusts has signed its certificate.
certificate-fault-authority = Its certificate is made for signing others, not for a server.
certificate-fault-old-form = Its certificate has an old format that can’t say what it is for.
certificate-fault-short-key = The key of its certificate is too short.
certificate-fault-unknown-key = The key of its certificate can’t be checked.
# $error is in technical words.
certificate-fault-other = Its certificate was refused ({ $error }).

# How long ago a certificate ran out.
certificate-ago-today = today
certificate-ago-days = { $count ->
    [1] yesterday
   *[other] { $count } days ago
}
certificate-ago-weeks = { $count ->
    [one] { $count } week ago
   *[other] { $count } weeks ago
}
certificate-ago-months = { $count ->
    [one] { $count } month ago
   *[other] { $count } months ago
}
certificate-ago-years = { $count ->
    [one] { $count } year ago
   *[other] { $count } years ago
}
certificate-unknown-day = an unknown day
