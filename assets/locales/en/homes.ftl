### The words at the two homes at the top of every page of the window. There is little room for them.

# Under the old address, as long as nobody knows when its server closes.
homes-your-old-account = your old account
# Under the new address, before anybody lives there.
homes-your-new-account = your new account
# Of a move for which there is no more than the new account.
homes-account-made = The new account was created here. Nothing has moved yet.
# Where in the journey one is.
homes-step-of = { $number } of { $all }
# Behind a number, in another colour: how many there will be, as in "12 of 190".
homes-of-all = of { $count }
