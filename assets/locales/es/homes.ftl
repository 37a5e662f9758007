### Las palabras junto a las dos cuentas, arriba en cada página de la ventana. Hay poco sitio.

homes-your-old-account = tu cuenta antigua
homes-your-new-account = tu cuenta nueva
homes-account-made = La cuenta nueva se creó aquí. Aún no se ha trasladado nada.
homes-step-of = { $number } de { $all }
homes-of-all = de { $count }
