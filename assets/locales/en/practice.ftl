### The strip at the top of the window during a rehearsal.

# What it is.
practice-practice = Practice.
# That nothing of it is real.
practice-nothing-leaves = Made-up accounts; nothing leaves this computer.
# The link that signs in to both accounts.
practice-skip-to-review = Skip to Review
# The link back to what is real.
practice-end = End practice
# Away with what was told.
practice-dismiss = Dismiss
