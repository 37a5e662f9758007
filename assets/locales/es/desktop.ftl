### Entre la ventana y el escritorio: archivos, navegadores.

desktop-not-written = No se ha podido escribir { $path }
desktop-file-not-written = No se ha podido escribir el archivo.
desktop-no-program = El archivo está guardado, pero este escritorio no tiene ningún programa para abrirlo.
desktop-no-browser = No se ha podido abrir un navegador. La página es { $page }
desktop-no-reason = no se indica el motivo

desktop-no-folders = Este escritorio no tiene ningún programa para mostrar carpetas. Los registros están en { $path }
