### De strook boven aan het venster tijdens een oefening.

practice-practice = Oefening.
practice-nothing-leaves = Verzonnen accounts; niets verlaat deze computer.
practice-skip-to-review = Meteen naar de controle
practice-end = Oefening beëindigen
practice-dismiss = Sluiten

practice-skip-to-end = Meteen naar het einde
practice-was-rehearsal = Dat was de oefening.
practice-start-real = Nu echt verhuizen
