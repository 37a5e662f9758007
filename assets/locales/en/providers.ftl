### Servers where one can have an account, and making one.

# $source is where the list comes from, $date a day.
providers-source = From { $source }, { $date }. Check with the server.

## What matters of a server, in a line of such facts with dots between them.

providers-sign-up-here = sign up here
providers-sign-up-captcha = sign up here (captcha)
providers-sign-up-website = sign up on its website
providers-since = since { $year }
providers-keeps-hours = keeps messages for hours
providers-keeps-days = { $days ->
    [one] keeps messages for { $days } day
   *[other] keeps messages for { $days } days
}
providers-keeps-all = keeps messages without limit
providers-files-any = files of any size
# $size is as "100 MB".
providers-files = files up to { $size }

# Why a server is recommended: up to three of these and of the facts above, with commas between them. The first gets a capital.
providers-people-there = { $count ->
    [one] { $count } of your contacts is there
   *[other] { $count } of your contacts are there
}
providers-in-your-country = in your country
providers-keeps-year = keeps messages for a year
providers-runs-since = running since { $year }

# At the end of a recommended server: how an account is created there.
providers-here = Sign up here
providers-here-with-captcha = Sign up here, with a captcha
providers-opens-page = Opens a web page

## Invitations.

providers-opening = Opening { $page }
providers-invites = The invitation on { $host } is for { $server }.
providers-not-xmpp = An invitation link starts with xmpp: or, if it is a web page, with https:.
providers-unencrypted = This page isn’t encrypted, so somebody on the way could put a different invitation on it. Ask for a link that starts with https:.
providers-bad-address = The address in this invitation can’t be read.
providers-no-registration = This link isn’t for creating an account.
# $problem is a sentence about a certificate, from sign-in.ftl.
providers-page-certificate = { $problem } Rehome didn’t open the page { $page }.
providers-page-no-server = Can’t find a server called { $host }, so the page { $page } can’t be opened.
providers-page-unreachable = The page { $page } can’t be opened. Try again later.
providers-page-silent = { $host } doesn’t answer, so the page { $page } can’t be opened.
# $status is a number such as 404.
providers-page-missing = { $host } has no page { $page } ({ $status }). The invitation may have been used or may have expired: ask for a new one.
providers-page-elsewhere = The page { $page } leads somewhere else. Open it in a browser and copy the link from there.
providers-page-no-invitation = There is no invitation on the page { $page }. It may have been used or may have expired: ask for a new one.

## Why no account was created.

providers-not-offered = You can’t create an account on { $server } from here.
# Behind the one above, or below the title that no account can be created there.
providers-website-may-say = Its website may say how to get one.
providers-name-taken = Somebody already has this name. Choose another one.
providers-bad-name = No account can have this name. Choose another one.
providers-too-fast = { $server } only creates a few accounts at a time. Wait a few minutes, or an hour, and try again.
providers-not-allowed = { $server } doesn’t let you create an account from here.
providers-invitation-needed = { $server } seems to require an invitation. If you have one, paste its link.
providers-invitation-invalid = { $server } doesn’t accept this invitation: it may have been used or may have expired. Ask for a new one.
providers-captcha-wrong = That isn’t what the picture says. Here is another one.
providers-not-accepted = { $server } doesn’t accept what you filled in.
# $condition is a word of the protocol.
providers-refused = { $server } didn’t create an account ({ $condition }).
# $text is what the server wrote itself.
providers-says = { $sentence } The server says: { $text }
