### Wat contacten van jou te lezen krijgen.

sent-message = Ik ben verhuisd: mijn nieuwe adres is { $new }. Wil je het toevoegen als je daarvandaan nog geen contactverzoek hebt gekregen? Mijn oude adres werkt binnenkort niet meer.
sent-message-day = Ik ben verhuisd: mijn nieuwe adres is { $new }. Wil je het toevoegen als je daarvandaan nog geen contactverzoek hebt gekregen? Vanaf { $day } werkt mijn oude adres niet meer.
sent-correction = Mijn adres is nog een keer veranderd: het is nu { $new } en niet meer { $before }.
sent-request = Dit is { $old }, vanaf een nieuw adres.
sent-reminder = Een korte herinnering: mijn nieuwe adres is { $new }. Wil je het contactverzoek van dat adres accepteren, zodat we contact kunnen houden?
sent-reminder-day = Een herinnering: vanaf { $day } werkt mijn oude adres niet meer. Wil je het contactverzoek van { $new } accepteren, zodat we contact kunnen houden?
