### La franja de arriba en la ventana durante un ensayo.

practice-practice = Ensayo.
practice-nothing-leaves = Cuentas inventadas; nada sale de este equipo.
practice-skip-to-review = Ir a la revisión
practice-end = Terminar el ensayo
practice-dismiss = Ocultar

practice-skip-to-end = Ir al final
practice-was-rehearsal = Esto ha sido el ensayo.
practice-start-real = Empezar el traslado real
