### W menu programów i w centrach oprogramowania.

software-generic-name = Przenoszenie kont XMPP
software-comment = Przenieś konto XMPP i jego kontakty na inny serwer
software-keywords = XMPP;Jabber;chat;account;move;migrate;contacts;roster;czat;komunikator;konto;przeprowadzka;przenoszenie;kontakty;
software-rehearse = Wypróbuj przeprowadzkę

software-summary = Przenieś konto XMPP na inny serwer
software-purpose = Serwer twojego adresu XMPP (Jabber) kończy działanie albo już ci nie wystarcza. Rehome loguje się na stare i nowe konto, pokazuje, co zamierza zrobić, a potem przenosi kontakty z ich nazwami i grupami, tak żeby znajomi znaleźli cię pod nowym adresem.
software-feature-server = Prosi stary serwer o przeniesienie konta, a gdy ten tego nie umie, przenosi je sam
software-feature-tells = Zawiadamia kontakty o nowym adresie w sposób, który ich komunikatory mogą sprawdzić
software-feature-transports = Pokazuje, które kontakty należą do transportu do innej sieci i muszą zostać na starym koncie, oraz dlaczego
software-feature-stops = Można go zatrzymać w dowolnej chwili; kontynuuje od tego samego miejsca
software-feature-compares = Na koniec porównuje oba konta i mówi, czego jeszcze brakuje
software-feature-practice = Pozwala najpierw przećwiczyć wszystko na dwóch zmyślonych kontach wewnątrz programu
software-terminal = Wszystko można też zrobić w terminalu, w skryptach i z czytnikiem ekranu.
software-caption-review = Co stanie się z każdym kontaktem, zanim cokolwiek zostanie zmienione
software-caption-done = Wynik, sprawdzony na nowym serwerze
software-first-release = Pierwsze wydanie.
software-second-release = Mówi w trzynastu językach, odbudowuje twoje pokoje zamykane razem ze starym serwerem, zapisuje rozmowy i odnajduje kontakty, które też się przeniosły.
