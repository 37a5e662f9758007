### To, co kontakty przeczytają od użytkownika.

sent-message = Mam nowy adres: { $new }. Proszę o dodanie go do kontaktów, jeśli nie dotarła jeszcze z niego prośba o kontakt. Mój stary adres wkrótce przestanie działać.
sent-message-day = Mam nowy adres: { $new }. Proszę o dodanie go do kontaktów, jeśli nie dotarła jeszcze z niego prośba o kontakt. Mój stary adres wkrótce przestanie działać ({ $day }).
sent-correction = Mój adres znowu się zmienił: teraz to { $new }, już nie { $before }.
sent-request = To ja, { $old }, piszę z nowego adresu.
sent-reminder = Krótkie przypomnienie: mój nowy adres to { $new }. Proszę o zaakceptowanie wysłanej z niego prośby o kontakt. Dzięki temu pozostaniemy w kontakcie.
sent-reminder-day = Przypomnienie: mój stary adres wkrótce przestanie działać ({ $day }). Proszę o zaakceptowanie prośby o kontakt od { $new }. Dzięki temu pozostaniemy w kontakcie.
