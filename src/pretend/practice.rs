//! The world in which a move is practised.
