### The strip at the top of the window during a rehearsal.

# What it is.
practice-practice = Practice.
# That nothing of it is real.
practice-nothing-leaves = Made-up accounts; nothing leaves this computer.
# The link that signs in to both accounts.
practice-skip-to-review = Skip to Review
# The link that ends the rehearsal’s move at once.
practice-skip-to-end = Skip to the end
# Over the last page, in the place of how the move went.
practice-was-rehearsal = That was the rehearsal.
# Ends the rehearsal, and begins in earnest.
practice-start-real = Start the real move
# The link back to what is real.
practice-end = End practice
# Away with what was told.
practice-dismiss = Dismiss
