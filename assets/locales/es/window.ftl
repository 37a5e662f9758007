### Lo que la ventana dice en muchos sitios: su título, botones y listas.

window-title = { $page } – Rehome
window-done = Listo
window-answers = Respuestas
window-back = Atrás
window-go-back = Volver
window-continue = Continuar
window-finish = Terminar
window-try-again = Reintentar
window-copy-all = Copiar todo
window-show-password = Mostrar
window-hide-password = Ocultar
window-optional = (opcional)
window-moved = Trasladada
window-nobody-listed = No hay nadie en esta lista.
window-nobody-matches = Nadie coincide con «{ $search }».
window-no-taking-back = Lo que se envía no se puede retirar.
