### Raport jako tekst i jako strona.

report-heading = { $title } ({ $count })
report-not-moved = Nie przeniesiono
report-not-done = Na nowym koncie, ale nie wszystko jest zrobione
report-to-move = Do przeniesienia
report-still-to-move = Jeszcze do przeniesienia
report-to-ask = Na nowym koncie, jeszcze bez prośby lub wiadomości
report-with-remark = Przeniesiono, z uwagą
report-waiting = Jeszcze bez odpowiedzi
report-unreachable = W tej chwili nieosiągalne
report-declined = Odmowy
report-staying-behind = Zostają na starym koncie
report-left-behind = Pozostawiono na starym koncie
report-there = Już na nowym koncie
report-moved = Przeniesiono
report-moved-by-server = Przeniesione przez stary serwer
report-moved-by-both = Przeniesione wspólnie przez stary serwer i Rehome
report-no-address = (brak adresu)
report-everything-else = Wszystko inne
report-written = { $day }, { $time } { $zone }

report-column-name = Nazwa
report-column-address = Adres
report-column-groups = Grupy
report-column-answer = Odpowiedź
report-column-remarks = Uwagi
