<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>AboutBox</name>
        <message>
            <source>About Breakeven</source>
            <translation>Acerca de Breakeven</translation>
        </message>
        <message>
            <source>&lt;h3&gt;Breakeven %1&lt;/h3&gt;&lt;p&gt;From what volume on is it cheaper to run our own fine-tuned small model than to pay a large model's API?&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
            <translation>&lt;h3&gt;Breakeven %1&lt;/h3&gt;&lt;p&gt;¿A partir de qué volumen sale más barato operar un modelo pequeño propio con fine-tuning que pagar la API de un modelo grande?&lt;/p&gt;&lt;p&gt;Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.&lt;/p&gt;</translation>
        </message>
    </context>
    <context>
        <name>BenchmarkPanel</name>
        <message>
            <source>%1 output tokens/s, first token %2 ms, each %3 ms (%4)</source>
            <translation>%1 tokens/s de salida, primer token %2 ms, cada uno %3 ms (%4)</translation>
        </message>
        <message>
            <source>Levels without this time to first token: %1</source>
            <translation>Niveles sin este tiempo hasta el primer token: %1</translation>
        </message>
        <message>
            <source>Levels without this time per output token: %1</source>
            <translation>Niveles sin este tiempo por token de salida: %1</translation>
        </message>
    </context>
    <context>
        <name>Comparison</name>
        <message>
            <source>Difference</source>
            <translation>Diferencia</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>y %1 más</translation>
        </message>
        <message>
            <source>Inputs that differ</source>
            <translation>Parámetros que difieren</translation>
        </message>
    </context>
    <context>
        <name>DialogButtons</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>PromiseDecoration</name>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 tokens/s</translation>
        </message>
        <message>
            <source>nearest</source>
            <translation>el más cercano</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
    </context>
    <context>
        <name>QObject</name>
        <message>
            <source>Breakeven scenarios (*.breakeven);;Charts that carry one (*.png *.svg *.pdf);;All files (*)</source>
            <translation>Escenarios de Breakeven (*.breakeven);;Gráficos que contienen uno (*.png *.svg *.pdf);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Open scenario</source>
            <translation>Abrir escenario</translation>
        </message>
        <message>
            <source>%1 is already there. Replace it?</source>
            <translation>%1 ya existe. ¿Reemplazarlo?</translation>
        </message>
        <message>
            <source>%1 files are already there. Replace them?</source>
            <translation>Ya existen %1 archivos. ¿Reemplazarlos?</translation>
        </message>
        <message>
            <source>Unsaved changes</source>
            <translation>Cambios sin guardar</translation>
        </message>
        <message>
            <source>Save the changes to “%1”?</source>
            <translation>¿Guardar los cambios en «%1»?</translation>
        </message>
        <message>
            <source>They are lost if you don't.</source>
            <translation>De lo contrario, se perderán.</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Reemplazar</translation>
        </message>
        <message>
            <source>%1, 1 year</source>
            <translation>%1, 1 año</translation>
        </message>
        <message>
            <source>%1, %2 years</source>
            <translation>%1, %2 años</translation>
        </message>
        <message>
            <source>%1 GB</source>
            <translation>%1 GB</translation>
        </message>
        <message>
            <source>imported</source>
            <translation>importado</translation>
        </message>
        <message>
            <source>GPU</source>
            <translation>GPU</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Memoria</translation>
        </message>
        <message>
            <source>GPU-hour</source>
            <translation>Hora de GPU</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Proveedor</translation>
        </message>
        <message>
            <source>Offer</source>
            <translation>Oferta</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>Fecha</translation>
        </message>
    </context>
    <context>
        <name>ReportPdf</name>
        <message>
            <source>Page %1 of %2</source>
            <translation>Página %1 de %2</translation>
        </message>
        <message>
            <source>Breakeven report</source>
            <translation>Informe de Breakeven</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Advice</name>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Task Type</source>
            <translation>Tipo de tarea</translation>
        </message>
        <message>
            <source>Hidden Cost</source>
            <translation>Costo oculto</translation>
        </message>
        <message>
            <source>Hidden Costs</source>
            <translation>Costos ocultos</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>Afirmación</translation>
        </message>
        <message>
            <source>Remove Claim</source>
            <translation>Quitar afirmación</translation>
        </message>
    </context>
    <context>
        <name>breakeven::AdviceView</name>
        <message>
            <source>Pages of advice</source>
            <translation>Páginas de la recomendación</translation>
        </message>
        <message>
            <source>Strategy</source>
            <translation>Estrategia</translation>
        </message>
        <message>
            <source>Fit check</source>
            <translation>Idoneidad</translation>
        </message>
        <message>
            <source>Task type</source>
            <translation>Tipo de tarea</translation>
        </message>
        <message>
            <source>Hidden costs</source>
            <translation>Costos ocultos</translation>
        </message>
        <message>
            <source>Claims</source>
            <translation>Afirmaciones</translation>
        </message>
        <message>
            <source>Use cases</source>
            <translation>Casos de uso</translation>
        </message>
        <message>
            <source>Page before (Up)</source>
            <translation>Página anterior (Arriba)</translation>
        </message>
        <message>
            <source>Next page (Down)</source>
            <translation>Página siguiente (Abajo)</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Analyses</name>
        <message>
            <source>Map</source>
            <translation>Mapa</translation>
        </message>
        <message>
            <source>Point of the Map</source>
            <translation>Punto del mapa</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Cifra</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Puntuación</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Peso</translation>
        </message>
        <message>
            <source>Reset Scores</source>
            <translation>Restablecer puntuaciones</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Fijar</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Rango</translation>
        </message>
        <message>
            <source>Remove Ranges</source>
            <translation>Quitar rangos</translation>
        </message>
        <message>
            <source>Suggested Ranges</source>
            <translation>Rangos sugeridos</translation>
        </message>
        <message>
            <source>Bands</source>
            <translation>Bandas</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Dejar de fijar</translation>
        </message>
    </context>
    <context>
        <name>breakeven::BenchmarkDialog</name>
        <message>
            <source>Benchmark</source>
            <translation>Benchmark</translation>
        </message>
        <message>
            <source>Open benchmark results</source>
            <translation>Abrir resultados de benchmark</translation>
        </message>
        <message>
            <source>Results (*.json *.jsonl *.csv);;All files (*)</source>
            <translation>Resultados (*.json *.jsonl *.csv);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>not named</source>
            <translation>sin nombre</translation>
        </message>
    </context>
    <context>
        <name>breakeven::BenchmarkPanel</name>
        <message>
            <source>Open results…</source>
            <translation>Abrir resultados…</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <source>Fill the throughput</source>
            <translation>Completar el throughput</translation>
        </message>
        <message>
            <source>Levels of</source>
            <translation>Niveles de</translation>
        </message>
        <message>
            <source>Share of requests that the promise holds for</source>
            <translation>Proporción de solicitudes para las que vale la promesa</translation>
        </message>
        <message>
            <source>Promised time to first token, in milliseconds</source>
            <translation>Tiempo prometido hasta el primer token, en milisegundos</translation>
        </message>
        <message>
            <source>Promised time per output token, in milliseconds</source>
            <translation>Tiempo prometido por token de salida, en milisegundos</translation>
        </message>
        <message>
            <source>GPUs that served</source>
            <translation>GPU que sirvieron</translation>
        </message>
        <message>
            <source>Both waits</source>
            <translation>Ambas esperas</translation>
        </message>
        <message>
            <source>First token</source>
            <translation>Primer token</translation>
        </message>
        <message>
            <source>Each token</source>
            <translation>Cada token</translation>
        </message>
        <message>
            <source>Open results of serving benchmarks, or drop them here, several at once: those of %1.</source>
            <translation>Aquí se abren o se sueltan resultados de benchmarks de inferencia, varios a la vez: los de %1.</translation>
        </message>
        <message>
            <source>Promised at</source>
            <translation>Prometido con</translation>
        </message>
        <message>
            <source>first token within</source>
            <translation>primer token en</translation>
        </message>
        <message>
            <source>ms,</source>
            <translation>ms,</translation>
        </message>
        <message>
            <source>then each within</source>
            <translation>después, cada uno en</translation>
        </message>
        <message>
            <source>ms</source>
            <translation>ms</translation>
        </message>
        <message>
            <source>What it fills</source>
            <translation>Qué completa</translation>
        </message>
        <message>
            <source>%1 files</source>
            <translation>%1 archivos</translation>
        </message>
        <message>
            <source>All levels</source>
            <translation>Todos los niveles</translation>
        </message>
        <message>
            <source>Say how many GPUs served</source>
            <translation>Indicar cuántas GPU sirvieron</translation>
        </message>
    </context>
    <context>
        <name>breakeven::BreakEvenDecoration</name>
        <message>
            <source>Requests per month (log)</source>
            <translation>Solicitudes al mes (log)</translation>
        </message>
        <message>
            <source>Requests per month</source>
            <translation>Solicitudes al mes</translation>
        </message>
        <message>
            <source>Monthly cost, %1 (log)</source>
            <translation>Costo mensual, %1 (log)</translation>
        </message>
        <message>
            <source>Monthly cost, %1</source>
            <translation>Costo mensual, %1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::BreakEvenView</name>
        <message>
            <source>Break-even chart: monthly cost over requests per month</source>
            <translation>Gráfico del punto de equilibrio: costo mensual según las solicitudes al mes</translation>
        </message>
    </context>
    <context>
        <name>breakeven::BreakdownChartView</name>
        <message>
            <source>Breakdown chart: what each option's monthly cost is made of</source>
            <translation>Gráfico de desglose: de qué se compone el costo mensual de cada opción</translation>
        </message>
    </context>
    <context>
        <name>breakeven::BreakdownList</name>
        <message>
            <source>Not shown</source>
            <translation>No visibles</translation>
        </message>
    </context>
    <context>
        <name>breakeven::BreakdownPanel</name>
        <message>
            <source>Copy the whole table, to paste it into a spreadsheet or a slide</source>
            <translation>Copiar toda la tabla, para pegarla en una hoja de cálculo o una diapositiva</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
    </context>
    <context>
        <name>breakeven::BreakdownRow</name>
        <message>
            <source>The focus is always shown</source>
            <translation>El foco se muestra siempre</translation>
        </message>
        <message>
            <source>The baseline is always shown</source>
            <translation>La referencia se muestra siempre</translation>
        </message>
        <message>
            <source>Hide it from the chart</source>
            <translation>Ocultar del gráfico</translation>
        </message>
        <message>
            <source>Show it in the chart</source>
            <translation>Mostrar en el gráfico</translation>
        </message>
    </context>
    <context>
        <name>breakeven::BreakdownStrip</name>
        <message>
            <source>Close the breakdown</source>
            <translation>Cerrar el desglose</translation>
        </message>
        <message>
            <source>Open the breakdown</source>
            <translation>Abrir el desglose</translation>
        </message>
    </context>
    <context>
        <name>breakeven::CatalogTable</name>
        <message>
            <source>%1 rows</source>
            <translation>%1 filas</translation>
        </message>
        <message>
            <source>Nothing matches</source>
            <translation>No hay coincidencias</translation>
        </message>
        <message>
            <source>%1 of %2 rows</source>
            <translation>%1 de %2 filas</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ChartCard</name>
        <message>
            <source>Reset view</source>
            <translation>Restablecer vista</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Log</translation>
        </message>
        <message>
            <source>Linear</source>
            <translation>Lineal</translation>
        </message>
        <message>
            <source>Axes</source>
            <translation>Ejes</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ClaimFold</name>
        <message>
            <source>%1: %2, %3</source>
            <translation>%1: %2, %3</translation>
        </message>
        <message>
            <source>Open; hides its figures</source>
            <translation>Abierto; oculta sus cifras</translation>
        </message>
        <message>
            <source>Folded; shows its figures</source>
            <translation>Plegado; muestra sus cifras</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ClaimFormPanel</name>
        <message>
            <source>What is claimed</source>
            <translation>Qué se afirma</translation>
        </message>
        <message>
            <source>Option that the claim is about</source>
            <translation>Opción de la que trata la afirmación</translation>
        </message>
        <message>
            <source>Figure that is claimed</source>
            <translation>Cifra que se afirma</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>to, if a range</source>
            <translation>hasta, si es un rango</translation>
        </message>
        <message>
            <source>Source and date</source>
            <translation>Fuente y fecha</translation>
        </message>
        <message>
            <source>Add claim</source>
            <translation>Añadir afirmación</translation>
        </message>
        <message>
            <source>Claimed number, or the lower end of a range</source>
            <translation>Número afirmado, o extremo inferior de un rango</translation>
        </message>
        <message>
            <source>Upper end of a range; may be left empty</source>
            <translation>Extremo superior de un rango; puede dejarse vacío</translation>
        </message>
        <message>
            <source>Source of the claim, and its date</source>
            <translation>Fuente de la afirmación y su fecha</translation>
        </message>
        <message>
            <source>A scenario holds %1 claims at most</source>
            <translation>Un escenario admite %1 afirmaciones como máximo</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ClaimGroup</name>
        <message>
            <source>Open scenario</source>
            <translation>Abrir escenario</translation>
        </message>
        <message>
            <source>Open scenario %1</source>
            <translation>Abrir escenario %1</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Publicado</translation>
        </message>
        <message>
            <source>Its inputs give</source>
            <translation>Sus parámetros dan</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ClaimsPage</name>
        <message>
            <source>Claimed</source>
            <translation>Afirmado</translation>
        </message>
        <message>
            <source>This scenario</source>
            <translation>Este escenario</translation>
        </message>
        <message>
            <source>Copy all claims as a table</source>
            <translation>Copiar todas las afirmaciones como tabla</translation>
        </message>
        <message>
            <source>Your claims</source>
            <translation>Afirmaciones propias</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ColumnEdge</name>
        <message>
            <source>Drag to make the column wider or narrower; a double click puts it back</source>
            <translation>Arrastrar para ensanchar o estrechar la columna; un doble clic la restablece</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ColumnForm</name>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Input tokens</source>
            <translation>Tokens de entrada</translation>
        </message>
        <message>
            <source>Output tokens</source>
            <translation>Tokens de salida</translation>
        </message>
        <message>
            <source>Cached tokens</source>
            <translation>Tokens en caché</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Solicitudes</translation>
        </message>
        <message>
            <source>Written to the cache</source>
            <translation>Escritos en la caché</translation>
        </message>
        <message>
            <source>Reasoning tokens</source>
            <translation>Tokens de razonamiento</translation>
        </message>
        <message>
            <source>All tokens</source>
            <translation>Todos los tokens</translation>
        </message>
        <message>
            <source>Id of a request</source>
            <translation>Id de una solicitud</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Leer</translation>
        </message>
        <message>
            <source>Column for %1</source>
            <translation>Columna para %1</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguna</translation>
        </message>
    </context>
    <context>
        <name>breakeven::CompareDecoration</name>
        <message>
            <source>Requests per month</source>
            <translation>Solicitudes al mes</translation>
        </message>
        <message>
            <source>break-even</source>
            <translation>punto de equilibrio</translation>
        </message>
        <message>
            <source>its volume</source>
            <translation>su volumen</translation>
        </message>
        <message>
            <source>Requests per month (log)</source>
            <translation>Solicitudes al mes (log)</translation>
        </message>
        <message>
            <source>Monthly cost, %1 (log)</source>
            <translation>Costo mensual, %1 (log)</translation>
        </message>
        <message>
            <source>Monthly cost, %1</source>
            <translation>Costo mensual, %1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::CompareView</name>
        <message>
            <source>Comparison chart: monthly cost over requests per month</source>
            <translation>Gráfico de comparación: costo mensual según las solicitudes al mes</translation>
        </message>
        <message>
            <source>Open another…</source>
            <translation>Abrir otro…</translation>
        </message>
        <message>
            <source>Pin this state</source>
            <translation>Fijar este estado</translation>
        </message>
        <message>
            <source>Keep it, to compare what you change with it</source>
            <translation>Conservarlo, para comparar con él lo que se cambie</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Quitar %1</translation>
        </message>
        <message>
            <source>Remove %1 (not shown: four at most)</source>
            <translation>Quitar %1 (no visible: cuatro como máximo)</translation>
        </message>
        <message>
            <source>Four at most stand side by side</source>
            <translation>Se muestran cuatro como máximo</translation>
        </message>
        <message>
            <source>Compare with a scenario from a file</source>
            <translation>Comparar con un escenario de un archivo</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ComparisonTable</name>
        <message>
            <source>Scenarios side by side</source>
            <translation>Escenarios en paralelo</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Diferencia</translation>
        </message>
        <message>
            <source>Inputs that differ</source>
            <translation>Parámetros que difieren</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Comparisons</name>
        <message>
            <source>The scenario was not opened</source>
            <translation>No se abrió el escenario</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ContextMenus</name>
        <message>
            <source>&amp;Focus on %1</source>
            <translation>Poner el &amp;foco en %1</translation>
        </message>
        <message>
            <source>Focus</source>
            <translation>Foco</translation>
        </message>
        <message>
            <source>Compare &amp;against %1</source>
            <translation>&amp;Comparar con %1</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>Referencia</translation>
        </message>
        <message>
            <source>&amp;Hide %1</source>
            <translation>&amp;Ocultar %1</translation>
        </message>
        <message>
            <source>&amp;Show %1</source>
            <translation>&amp;Mostrar %1</translation>
        </message>
        <message>
            <source>Shown Options</source>
            <translation>Opciones visibles</translation>
        </message>
    </context>
    <context>
        <name>breakeven::CopyButton</name>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
    </context>
    <context>
        <name>breakeven::CurrencyDialog</name>
        <message>
            <source>Currency</source>
            <translation>Moneda</translation>
        </message>
        <message>
            <source>Show amounts in</source>
            <translation>Mostrar importes en</translation>
        </message>
        <message>
            <source>For one US dollar</source>
            <translation>Por un dólar estadounidense</translation>
        </message>
        <message>
            <source>Day of the rate, YYYY-MM-DD</source>
            <translation>Día del tipo de cambio, AAAA-MM-DD</translation>
        </message>
        <message>
            <source>Source of the rate</source>
            <translation>Fuente del tipo de cambio</translation>
        </message>
        <message>
            <source>Whose rate it is, in a few words</source>
            <translation>De quién es el tipo de cambio, en pocas palabras</translation>
        </message>
        <message>
            <source>Inside, every figure stays in US dollars; files, tables and workbooks keep them. What is shown and typed, pictures and reports are in the currency, and say at what rate.</source>
            <translation>Internamente, todas las cifras siguen en dólares estadounidenses; los archivos, tablas y libros las conservan así. Lo que se muestra y se escribe, las imágenes y los informes están en la moneda, e indican a qué tipo de cambio.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
    </context>
    <context>
        <name>breakeven::CurrencyRow</name>
        <message>
            <source>Its prices are in</source>
            <translation>Sus precios están en</translation>
        </message>
        <message>
            <source>Currency of the list's prices, as EUR</source>
            <translation>Moneda de los precios de la lista, como EUR</translation>
        </message>
        <message>
            <source>of which one is worth</source>
            <translation>cuya unidad vale</translation>
        </message>
        <message>
            <source>US dollars for one of it</source>
            <translation>Dólares estadounidenses por unidad</translation>
        </message>
        <message>
            <source>1.08</source>
            <translation>1.08</translation>
        </message>
        <message>
            <source>US dollars on</source>
            <translation>dólares estadounidenses el</translation>
        </message>
        <message>
            <source>Day of the rate, YYYY-MM-DD</source>
            <translation>Día del tipo de cambio, YYYY-MM-DD</translation>
        </message>
        <message>
            <source>YYYY-MM-DD</source>
            <translation>YYYY-MM-DD</translation>
        </message>
        <message>
            <source>a rate that is older than 30 days</source>
            <translation>un tipo de cambio de más de 30 días</translation>
        </message>
    </context>
    <context>
        <name>breakeven::DataDialog</name>
        <message>
            <source>Data</source>
            <translation>Datos</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copiar</translation>
        </message>
        <message>
            <source>Data: %1</source>
            <translation>Datos: %1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::DeckDialog</name>
        <message>
            <source>Export all charts</source>
            <translation>Exportar todos los gráficos</translation>
        </message>
        <message>
            <source>Scenarios</source>
            <translation>Escenarios</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Añadir archivos…</translation>
        </message>
        <message>
            <source>Choose Folder…</source>
            <translation>Elegir carpeta…</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>Gráficos</translation>
        </message>
        <message>
            <source>Untitled scenario</source>
            <translation>Escenario sin título</translation>
        </message>
        <message>
            <source>Add scenarios</source>
            <translation>Añadir escenarios</translation>
        </message>
        <message>
            <source>Not all scenarios were added</source>
            <translation>No se añadieron todos los escenarios</translation>
        </message>
        <message>
            <source>1 picture</source>
            <translation>1 imagen</translation>
        </message>
        <message>
            <source>%1 pictures</source>
            <translation>%1 imágenes</translation>
        </message>
    </context>
    <context>
        <name>breakeven::DeckExport</name>
        <message>
            <source>Export all charts</source>
            <translation>Exportar todos los gráficos</translation>
        </message>
        <message>
            <source>Not all charts were exported</source>
            <translation>No se exportaron todos los gráficos</translation>
        </message>
        <message>
            <source>The export was stopped</source>
            <translation>La exportación se detuvo</translation>
        </message>
        <message>
            <source>%1 of %2 charts are in the folder.</source>
            <translation>%1 de %2 gráficos están en la carpeta.</translation>
        </message>
    </context>
    <context>
        <name>breakeven::DistributionPanel</name>
        <message>
            <source>never</source>
            <translation>nunca</translation>
        </message>
    </context>
    <context>
        <name>breakeven::DistributionView</name>
        <message>
            <source>Distribution of break-even and monthly saving</source>
            <translation>Distribución del punto de equilibrio y del ahorro mensual</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Document</name>
        <message>
            <source>Recovered Edits</source>
            <translation>Cambios recuperados</translation>
        </message>
        <message>
            <source>Reload</source>
            <translation>Recargar</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Evidence</name>
        <message>
            <source>Log…</source>
            <translation>Log…</translation>
        </message>
        <message>
            <source>Read a log of real requests</source>
            <translation>Leer un log de solicitudes reales</translation>
        </message>
        <message>
            <source>Tokens…</source>
            <translation>Tokens…</translation>
        </message>
        <message>
            <source>Count the tokens of prompts and answers</source>
            <translation>Contar los tokens de prompts y respuestas</translation>
        </message>
        <message>
            <source>Split…</source>
            <translation>Dividir…</translation>
        </message>
        <message>
            <source>Several workloads that share the models</source>
            <translation>Varias cargas de trabajo que comparten los modelos</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>Choose a model from the catalog</source>
            <translation>Elegir un modelo del catálogo</translation>
        </message>
        <message>
            <source>Choose reserved capacity from the catalog</source>
            <translation>Elegir capacidad reservada del catálogo</translation>
        </message>
        <message>
            <source>Choose a GPU from the catalog</source>
            <translation>Elegir una GPU del catálogo</translation>
        </message>
        <message>
            <source>Benchmark…</source>
            <translation>Benchmark…</translation>
        </message>
        <message>
            <source>Throughput from results of a serving benchmark</source>
            <translation>Throughput a partir de resultados de un benchmark de inferencia</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ExplanationHead</name>
        <message>
            <source>open</source>
            <translation>abierto</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>cerrado</translation>
        </message>
        <message>
            <source>How this is computed</source>
            <translation>Cómo se calcula</translation>
        </message>
        <message>
            <source>Click: to its slider</source>
            <translation>Clic: ir a su control deslizante</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Explanations</name>
        <message>
            <source>How this is computed</source>
            <translation>Cómo se calcula</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ExportDialog</name>
        <message>
            <source>Export chart</source>
            <translation>Exportar gráfico</translation>
        </message>
        <message>
            <source>What will be written</source>
            <translation>Qué se escribirá</translation>
        </message>
        <message>
            <source>Reset Words</source>
            <translation>Restablecer textos</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Título</translation>
        </message>
        <message>
            <source>S&amp;ubtitle</source>
            <translation>&amp;Subtítulo</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>&amp;Nota</translation>
        </message>
        <message>
            <source>&amp;Source</source>
            <translation>&amp;Fuente</translation>
        </message>
        <message>
            <source>Where the figures are from</source>
            <translation>De dónde vienen las cifras</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>Not enough memory</source>
            <translation>Memoria insuficiente</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Exports</name>
        <message>
            <source>There is no chart to export</source>
            <translation>No hay ningún gráfico que exportar</translation>
        </message>
        <message>
            <source>Export chart</source>
            <translation>Exportar gráfico</translation>
        </message>
        <message>
            <source>The chart was not exported</source>
            <translation>No se exportó el gráfico</translation>
        </message>
        <message>
            <source>Export table</source>
            <translation>Exportar tabla</translation>
        </message>
        <message>
            <source>The table was not exported</source>
            <translation>No se exportó la tabla</translation>
        </message>
        <message>
            <source>CSV tables (*.csv)</source>
            <translation>Tablas CSV (*.csv)</translation>
        </message>
        <message>
            <source>Export workbook</source>
            <translation>Exportar libro</translation>
        </message>
        <message>
            <source>The workbook was not exported</source>
            <translation>No se exportó el libro</translation>
        </message>
        <message>
            <source>Excel workbooks (*.xlsx)</source>
            <translation>Libros de Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>Export report</source>
            <translation>Exportar informe</translation>
        </message>
        <message>
            <source>The report was not exported</source>
            <translation>No se exportó el informe</translation>
        </message>
        <message>
            <source>report</source>
            <translation>informe</translation>
        </message>
        <message>
            <source>The chart was not copied</source>
            <translation>No se copió el gráfico</translation>
        </message>
        <message>
            <source>Copy chart</source>
            <translation>Copiar gráfico</translation>
        </message>
        <message>
            <source>Copy table</source>
            <translation>Copiar tabla</translation>
        </message>
    </context>
    <context>
        <name>breakeven::FactDialog</name>
        <message>
            <source>Facts and their age</source>
            <translation>Datos y su antigüedad</translation>
        </message>
    </context>
    <context>
        <name>breakeven::FactPanel</name>
        <message>
            <source>Age</source>
            <translation>Antigüedad</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Says</source>
            <translation>Dice</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Fuente</translation>
        </message>
        <message>
            <source>Find a fact, a source or a date</source>
            <translation>Buscar un dato, una fuente o una fecha</translation>
        </message>
        <message>
            <source>Only what should be checked</source>
            <translation>Solo lo que conviene verificar</translation>
        </message>
        <message>
            <source>%1 facts, of which %2 should be checked: they are older than 90 days on %3, of an unknown day, or were promised until a day that is past.</source>
            <translation>%1 datos, de los que conviene verificar %2: al %3 tienen más de 90 días, son de un día desconocido o estaban prometidos hasta un día que ya pasó.</translation>
        </message>
        <message>
            <source>Choose a fact to read its source in full</source>
            <translation>Elegir un dato para leer su fuente completa</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>Fuente: %1</translation>
        </message>
        <message>
            <source>Promised until %1</source>
            <translation>Prometido hasta el %1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::FileActions</name>
        <message>
            <source>Untitled scenario</source>
            <translation>Escenario sin título</translation>
        </message>
        <message>
            <source>The scenario was not opened</source>
            <translation>No se abrió el escenario</translation>
        </message>
        <message>
            <source>Inputs filled in</source>
            <translation>Parámetros completados</translation>
        </message>
        <message>
            <source>The file states no input: all have their defaults.</source>
            <translation>El archivo no indica ningún parámetro: todos tienen sus valores predeterminados.</translation>
        </message>
        <message>
            <source>The file leaves out %1 of the inputs, which have their defaults: %2.</source>
            <translation>El archivo omite %1 de los parámetros, que tienen sus valores predeterminados: %2.</translation>
        </message>
        <message>
            <source>Save scenario</source>
            <translation>Guardar escenario</translation>
        </message>
        <message>
            <source>Breakeven scenarios (*.breakeven)</source>
            <translation>Escenarios de Breakeven (*.breakeven)</translation>
        </message>
        <message>
            <source>The scenario was not saved</source>
            <translation>No se guardó el escenario</translation>
        </message>
        <message>
            <source>Open scenario</source>
            <translation>Abrir escenario</translation>
        </message>
    </context>
    <context>
        <name>breakeven::FileConflicts</name>
        <message>
            <source>Go to That Window</source>
            <translation>Ir a esa ventana</translation>
        </message>
        <message>
            <source>Open a Copy</source>
            <translation>Abrir una copia</translation>
        </message>
        <message>
            <source>Open Anyway</source>
            <translation>Abrir de todos modos</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Save Anyway</source>
            <translation>Guardar de todos modos</translation>
        </message>
        <message>
            <source>Overwrite</source>
            <translation>Sobrescribir</translation>
        </message>
        <message>
            <source>Reload</source>
            <translation>Recargar</translation>
        </message>
        <message>
            <source>Save As…</source>
            <translation>Guardar como…</translation>
        </message>
        <message>
            <source>Keep Mine</source>
            <translation>Conservar lo mío</translation>
        </message>
        <message>
            <source>Decide Later</source>
            <translation>Decidir más tarde</translation>
        </message>
    </context>
    <context>
        <name>breakeven::FillingList</name>
        <message>
            <source>%1 becomes %2</source>
            <translation>%1 pasa a ser %2</translation>
        </message>
        <message>
            <source>stays %1</source>
            <translation>sigue en %1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::FitCheckPage</name>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>What speaks against it</source>
            <translation>Qué habla en contra</translation>
        </message>
        <message>
            <source>Answers that would change it</source>
            <translation>Respuestas que la cambiarían</translation>
        </message>
        <message>
            <source>Inputs that would change it</source>
            <translation>Parámetros que la cambiarían</translation>
        </message>
        <message>
            <source>Go to this input</source>
            <translation>Ir a este parámetro</translation>
        </message>
    </context>
    <context>
        <name>breakeven::FlipCard</name>
        <message>
            <source>What would change the answer</source>
            <translation>Qué cambiaría la respuesta</translation>
        </message>
        <message>
            <source>Show fewer</source>
            <translation>Mostrar menos</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>y %1 más</translation>
        </message>
    </context>
    <context>
        <name>breakeven::GoalDialog</name>
        <message>
            <source>Goal seek</source>
            <translation>Búsqueda de objetivo</translation>
        </message>
        <message>
            <source>Goal Seek</source>
            <translation>Búsqueda de objetivo</translation>
        </message>
    </context>
    <context>
        <name>breakeven::GoalSeekPanel</name>
        <message>
            <source>What</source>
            <translation>Qué valor de</translation>
        </message>
        <message>
            <source>makes</source>
            <translation>da</translation>
        </message>
        <message>
            <source>?</source>
            <translation>?</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Aplicar</translation>
        </message>
        <message>
            <source>Input that is sought</source>
            <translation>Parámetro buscado</translation>
        </message>
        <message>
            <source>Figure that has the goal</source>
            <translation>Cifra que debe alcanzar el objetivo</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Objetivo</translation>
        </message>
    </context>
    <context>
        <name>breakeven::GpuChoiceFields</name>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>%1, %2B</source>
            <translation>%1, %2B</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Carga</translation>
        </message>
        <message>
            <source>Requests at once</source>
            <translation>Solicitudes a la vez</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>Pesos</translation>
        </message>
        <message>
            <source>Requests at once must be a whole number from 1 to %1.</source>
            <translation>Las solicitudes a la vez deben ser un número entero de 1 a %1.</translation>
        </message>
    </context>
    <context>
        <name>breakeven::GpuDetails</name>
        <message>
            <source>Throughput of one GPU</source>
            <translation>Throughput de una GPU</translation>
        </message>
        <message>
            <source>Memory of one GPU</source>
            <translation>Memoria de una GPU</translation>
        </message>
        <message>
            <source>Filled in</source>
            <translation>Completado</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Nothing like it was measured.</source>
            <translation>No se midió nada parecido.</translation>
        </message>
        <message>
            <source>%1 The range goes with it.</source>
            <translation>%1 El rango va incluido.</translation>
        </message>
        <message>
            <source>Measured: %1.</source>
            <translation>Medido: %1.</translation>
        </message>
        <message>
            <source>Derived: %1</source>
            <translation>Derivado: %1</translation>
        </message>
        <message>
            <source>The memory of this GPU is not known.</source>
            <translation>No se conoce la memoria de esta GPU.</translation>
        </message>
    </context>
    <context>
        <name>breakeven::GpuDialog</name>
        <message>
            <source>GPU catalog</source>
            <translation>Catálogo de GPU</translation>
        </message>
        <message>
            <source>GPU</source>
            <translation>GPU</translation>
        </message>
        <message>
            <source>SkyPilot catalogs (*.csv);;All files (*)</source>
            <translation>Catálogos SkyPilot (*.csv);;Todos los archivos (*)</translation>
        </message>
    </context>
    <context>
        <name>breakeven::GpuPanel</name>
        <message>
            <source>Search GPUs, providers, kinds</source>
            <translation>Buscar GPU, proveedores, tipos</translation>
        </message>
        <message>
            <source>Choose a GPU from the list to see what it fills in.</source>
            <translation>Elegir una GPU de la lista para ver qué completa.</translation>
        </message>
        <message>
            <source>Import a price list…</source>
            <translation>Importar una lista de precios…</translation>
        </message>
        <message>
            <source>Use this GPU</source>
            <translation>Usar esta GPU</translation>
        </message>
    </context>
    <context>
        <name>breakeven::GuessAxis</name>
        <message>
            <source>Requests a month</source>
            <translation>Solicitudes al mes</translation>
        </message>
    </context>
    <context>
        <name>breakeven::GuessPage</name>
        <message>
            <source>Remove Last</source>
            <translation>Quitar el último</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <source>Guesses</source>
            <translation>Pronósticos</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Name of who guesses</source>
            <translation>Nombre de quien pronostica</translation>
        </message>
        <message>
            <source>Requests a month</source>
            <translation>Solicitudes al mes</translation>
        </message>
        <message>
            <source>Guessed requests a month</source>
            <translation>Solicitudes al mes pronosticadas</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Reveal</source>
            <translation>Revelar</translation>
        </message>
        <message>
            <source>Remove Guess</source>
            <translation>Quitar pronóstico</translation>
        </message>
        <message>
            <source>Remove All Guesses</source>
            <translation>Quitar todos los pronósticos</translation>
        </message>
        <message>
            <source>One guess. Click on the axis, or type a volume.</source>
            <translation>Un pronóstico. Se añade con un clic en el eje o escribiendo un volumen.</translation>
        </message>
        <message>
            <source>%1 guesses. Click on the axis, or type a volume.</source>
            <translation>%1 pronósticos. Se añaden con un clic en el eje o escribiendo un volumen.</translation>
        </message>
        <message>
            <source>Add Guess</source>
            <translation>Añadir pronóstico</translation>
        </message>
    </context>
    <context>
        <name>breakeven::GuideDialog</name>
        <message>
            <source>Guide</source>
            <translation>Guía</translation>
        </message>
        <message>
            <source>Find in the guide</source>
            <translation>Buscar en la guía</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Contenido</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message numerus="yes">
            <source>%n sections</source>
            <translation>
                <numerusform>%n sección</numerusform>
                <numerusform>%n secciones</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>breakeven::HiddenCostRow</name>
        <message>
            <source>Whether this cost counts</source>
            <translation>Si este costo cuenta</translation>
        </message>
    </context>
    <context>
        <name>breakeven::HiddenCostsPage</name>
        <message>
            <source>What calculators forget</source>
            <translation>Lo que olvidan las calculadoras</translation>
        </message>
        <message>
            <source>All off</source>
            <translation>Desactivar todos</translation>
        </message>
        <message>
            <source>All on</source>
            <translation>Activar todos</translation>
        </message>
        <message>
            <source>Leave out every hidden cost</source>
            <translation>Omitir todos los costos ocultos</translation>
        </message>
        <message>
            <source>Count every hidden cost</source>
            <translation>Contar todos los costos ocultos</translation>
        </message>
        <message>
            <source>What each adds or saves in this scenario. Some overlap, as people retrain too, so they do not add up. The naive answer leaves out what is switched off, or all while all is on.</source>
            <translation>Lo que cada uno suma o ahorra en este escenario. Algunos se solapan, pues también el personal reentrena, así que no se pueden sumar. La respuesta ingenua omite lo que está desactivado, o todo mientras todo está activado.</translation>
        </message>
        <message>
            <source>The naive answer</source>
            <translation>La respuesta ingenua</translation>
        </message>
    </context>
    <context>
        <name>breakeven::HistoryDialog</name>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>As it was opened</source>
            <translation>Tal como se abrió</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ImportDialog</name>
        <message>
            <source>Import a price list</source>
            <translation>Importar una lista de precios</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ImportPanel</name>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modificado</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Omitido</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nuevo</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Elemento</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Search what the list holds</source>
            <translation>Buscar en el contenido de la lista</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>It counts as of</source>
            <translation>Vale con fecha</translation>
        </message>
        <message>
            <source>Day that the list counts as of, YYYY-MM-DD</source>
            <translation>Día en que vale la lista, YYYY-MM-DD</translation>
        </message>
        <message>
            <source>YYYY-MM-DD</source>
            <translation>YYYY-MM-DD</translation>
        </message>
        <message>
            <source>the last day of which the list is known, as it is no longer kept up</source>
            <translation>el último día del que se conoce la lista, pues ya no se actualiza</translation>
        </message>
        <message>
            <source>the day on which the file was last changed; if the list is older, say so here</source>
            <translation>el día en que se modificó el archivo por última vez; si la lista es más antigua, se indica aquí</translation>
        </message>
        <message>
            <source>as you say; the file was last changed on %1</source>
            <translation>según lo indicado; el archivo se modificó por última vez el %1</translation>
        </message>
        <message>
            <source>Its prices are in %1: say what one of it is worth in US dollars, and on which day.</source>
            <translation>Sus precios están en %1: falta indicar cuánto vale una unidad en dólares estadounidenses, y en qué día.</translation>
        </message>
    </context>
    <context>
        <name>breakeven::InformationView</name>
        <message>
            <source>What to find out before deciding</source>
            <translation>Qué averiguar antes de decidir</translation>
        </message>
    </context>
    <context>
        <name>breakeven::InputPanel</name>
        <message>
            <source>Find an input</source>
            <translation>Buscar un parámetro</translation>
        </message>
        <message>
            <source>Essential</source>
            <translation>Esenciales</translation>
        </message>
        <message>
            <source>All %1</source>
            <translation>Todos: %1</translation>
        </message>
        <message>
            <source>No input matches “%1”</source>
            <translation>Ningún parámetro coincide con «%1»</translation>
        </message>
    </context>
    <context>
        <name>breakeven::InputRow</name>
        <message>
            <source>Enter edits it, F2 goes through its other parts and Escape back; the menu key shows what else it can do.</source>
            <translation>Intro lo edita, F2 recorre sus demás partes y Escape vuelve; la tecla de menú muestra qué más puede hacer.</translation>
        </message>
        <message>
            <source>Back to the default: %1</source>
            <translation>Volver al valor predeterminado: %1</translation>
        </message>
        <message>
            <source>Reset %1</source>
            <translation>Restablecer %1</translation>
        </message>
        <message>
            <source>Locked: a slip of the hand can't change it. A click unlocks it</source>
            <translation>Bloqueado: un descuido no puede cambiarlo. Un clic lo desbloquea</translation>
        </message>
        <message>
            <source>Unlock %1</source>
            <translation>Desbloquear %1</translation>
        </message>
        <message>
            <source>&amp;Reset to %1</source>
            <translation>&amp;Restablecer a %1</translation>
        </message>
        <message>
            <source>&amp;Help on This Input</source>
            <translation>A&amp;yuda sobre este parámetro</translation>
        </message>
        <message>
            <source>F1 tells more</source>
            <translation>F1 dice más</translation>
        </message>
    </context>
    <context>
        <name>breakeven::LanguageMenu</name>
        <message>
            <source>&amp;System</source>
            <translation>&amp;Sistema</translation>
        </message>
    </context>
    <context>
        <name>breakeven::LeftEditsOffer</name>
        <message>
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Decide Later</source>
            <translation>Decidir más tarde</translation>
        </message>
        <message>
            <source>The program ended with unsaved edits of %1 scenarios. Each can come back now, be given up, or wait for the next start.</source>
            <translation>El programa terminó con cambios sin guardar de %1 escenarios. Cada uno puede recuperarse ahora, descartarse o esperar al próximo inicio.</translation>
        </message>
    </context>
    <context>
        <name>breakeven::LinkItems</name>
        <message>
            <source>%1 with itself: 1</source>
            <translation>%1 consigo mismo: 1</translation>
        </message>
        <message>
            <source>%1: %2, refused</source>
            <translation>%1: %2, rechazado</translation>
        </message>
        <message>
            <source>%1: not linked</source>
            <translation>%1: sin vínculo</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>breakeven::LinkMatrix</name>
        <message>
            <source>How inputs move together</source>
            <translation>Cómo se mueven juntos los parámetros</translation>
        </message>
    </context>
    <context>
        <name>breakeven::LinkPanel</name>
        <message>
            <source>How strongly two inputs move together while both are uncertain: near 1 they rise and fall in step, near −1 one rises as the other falls. Where nothing stands they are independent.</source>
            <translation>Con qué fuerza se mueven juntos dos parámetros mientras ambos son inciertos: cerca de 1 suben y bajan al unísono; cerca de −1, uno sube cuando el otro baja. Donde no hay nada, son independientes.</translation>
        </message>
        <message>
            <source>Only inputs with ranges can be linked. Give two or more of them a range with their ±, and link them here.</source>
            <translation>Solo pueden vincularse parámetros con rango. Para vincularlos aquí, hay que dar un rango a dos o más de ellos con su ±.</translation>
        </message>
    </context>
    <context>
        <name>breakeven::LinksDialog</name>
        <message>
            <source>Linked inputs</source>
            <translation>Parámetros vinculados</translation>
        </message>
        <message>
            <source>Link %1</source>
            <translation>Vincular %1</translation>
        </message>
        <message>
            <source>Unlink %1</source>
            <translation>Desvincular %1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::LogGroups</name>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Requests a month</source>
            <translation>Solicitudes al mes</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Salida</translation>
        </message>
        <message>
            <source>Cached</source>
            <translation>En caché</translation>
        </message>
        <message>
            <source>Split by</source>
            <translation>Dividir por</translation>
        </message>
        <message>
            <source>Make Tasks</source>
            <translation>Crear tareas</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Search the groups</source>
            <translation>Buscar en los grupos</translation>
        </message>
        <message>
            <source>Field to split the log by</source>
            <translation>Campo por el que se divide el log</translation>
        </message>
        <message>
            <source>Makes a task of the portfolio of each group, with its own volume and tokens</source>
            <translation>Crea una tarea de la cartera a partir de cada grupo, con su propio volumen y sus propios tokens</translation>
        </message>
        <message>
            <source>Copy the table, with tabs between its cells</source>
            <translation>Copiar la tabla, con tabuladores entre sus celdas</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <source>The log has no field to split it by.</source>
            <translation>El log no tiene ningún campo por el que dividirlo.</translation>
        </message>
        <message>
            <source>Each value of the field gets figures of its own.</source>
            <translation>Cada valor del campo obtiene cifras propias.</translation>
        </message>
    </context>
    <context>
        <name>breakeven::MainWindow</name>
        <message>
            <source>Lock</source>
            <translation>Bloquear</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Desbloquear</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Focus</source>
            <translation>Foco</translation>
        </message>
        <message>
            <source>Shown Options</source>
            <translation>Opciones visibles</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>Referencia</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation>Zoom</translation>
        </message>
        <message>
            <source>It is shown so from the next start of the program on.</source>
            <translation>Se mostrará así a partir del próximo inicio del programa.</translation>
        </message>
        <message>
            <source>Unsaved edits</source>
            <translation>Cambios sin guardar</translation>
        </message>
        <message>
            <source>%1[*] — Breakeven</source>
            <translation>%1[*] — Breakeven</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ManyTasksBar</name>
        <message>
            <source>Set</source>
            <translation>Asignar</translation>
        </message>
        <message>
            <source>Accuracies of a Kind</source>
            <translation>Exactitudes de un tipo</translation>
        </message>
        <message>
            <source>Value to set</source>
            <translation>Valor que se asigna</translation>
        </message>
        <message>
            <source>Value for all selected tasks</source>
            <translation>Valor para todas las tareas seleccionadas</translation>
        </message>
        <message>
            <source>the scenario's</source>
            <translation>el del escenario</translation>
        </message>
        <message>
            <source>Where all selected tasks stay</source>
            <translation>Dónde se quedan todas las tareas seleccionadas</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Libre</translation>
        </message>
        <message>
            <source>Sets the published accuracies of the large model and of a fine-tuned one for a kind of task</source>
            <translation>Asigna las exactitudes publicadas del modelo grande y de uno con fine-tuning para un tipo de tarea</translation>
        </message>
        <message>
            <source>%1 tasks:</source>
            <translation>%1 tareas:</translation>
        </message>
        <message>
            <source>Fixed to</source>
            <translation>Asignada a</translation>
        </message>
    </context>
    <context>
        <name>breakeven::MapDecoration</name>
        <message>
            <source>You are here</source>
            <translation>Posición actual</translation>
        </message>
        <message>
            <source>This scenario</source>
            <translation>Este escenario</translation>
        </message>
    </context>
    <context>
        <name>breakeven::MapView</name>
        <message>
            <source>Decision map</source>
            <translation>Mapa de decisión</translation>
        </message>
        <message>
            <source>Across</source>
            <translation>Horizontal</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Vertical</translation>
        </message>
        <message>
            <source>Input on the map: %1</source>
            <translation>Parámetro del mapa: %1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::MemoryBar</name>
        <message>
            <source>Memory of one GPU</source>
            <translation>Memoria de una GPU</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ModelDialog</name>
        <message>
            <source>Models and their prices</source>
            <translation>Modelos y sus precios</translation>
        </message>
        <message>
            <source>Model Prices</source>
            <translation>Precios de modelos</translation>
        </message>
        <message>
            <source>Price lists of %1 (*.json);;All files (*)</source>
            <translation>Listas de precios de %1 (*.json);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
    </context>
    <context>
        <name>breakeven::ModelPanel</name>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Vendor</source>
            <translation>Proveedor</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Salida</translation>
        </message>
        <message>
            <source>Cached</source>
            <translation>En caché</translation>
        </message>
        <message>
            <source>Cache write</source>
            <translation>Escritura en caché</translation>
        </message>
        <message>
            <source>Batch in</source>
            <translation>Entrada por lotes</translation>
        </message>
        <message>
            <source>Batch out</source>
            <translation>Salida por lotes</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Contexto</translation>
        </message>
        <message>
            <source>Read on</source>
            <translation>Leído el</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Fuente</translation>
        </message>
        <message>
            <source>Find a model, a vendor or a family</source>
            <translation>Buscar un modelo, un proveedor o una familia</translation>
        </message>
        <message>
            <source>Frontier API</source>
            <translation>API de frontera</translation>
        </message>
        <message>
            <source>Small model</source>
            <translation>Modelo pequeño</translation>
        </message>
        <message>
            <source>Import a price list…</source>
            <translation>Importar una lista de precios…</translation>
        </message>
        <message>
            <source>Use for the small model</source>
            <translation>Usar para el modelo pequeño</translation>
        </message>
        <message>
            <source>Use for the frontier API</source>
            <translation>Usar para la API de frontera</translation>
        </message>
        <message>
            <source>Choose a model to see what it would fill in</source>
            <translation>Elegir un modelo para ver qué completaría</translation>
        </message>
        <message>
            <source>In %1 per million tokens, as listed and in force today</source>
            <translation>En %1 por millón de tokens, a precios de lista vigentes hoy</translation>
        </message>
    </context>
    <context>
        <name>breakeven::NaiveAnswerView</name>
        <message>
            <source>The naive answer and ours: monthly cost over requests per month</source>
            <translation>La respuesta ingenua y la nuestra: costo mensual según las solicitudes al mes</translation>
        </message>
    </context>
    <context>
        <name>breakeven::NoteEdits</name>
        <message>
            <source>&amp;Change Note…</source>
            <translation>&amp;Cambiar nota…</translation>
        </message>
        <message>
            <source>&amp;Remove Note</source>
            <translation>&amp;Quitar nota</translation>
        </message>
        <message>
            <source>Add &amp;Note Here…</source>
            <translation>Añadir &amp;nota aquí…</translation>
        </message>
        <message>
            <source>Add Note</source>
            <translation>Añadir nota</translation>
        </message>
        <message>
            <source>What the note says:</source>
            <translation>Texto de la nota:</translation>
        </message>
        <message>
            <source>Change Note</source>
            <translation>Cambiar nota</translation>
        </message>
        <message>
            <source>Remove Note</source>
            <translation>Quitar nota</translation>
        </message>
        <message>
            <source>Move Note</source>
            <translation>Mover nota</translation>
        </message>
    </context>
    <context>
        <name>breakeven::NotesField</name>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>What was assumed, and why</source>
            <translation>Qué se supuso y por qué</translation>
        </message>
    </context>
    <context>
        <name>breakeven::OptionCheck</name>
        <message>
            <source>Show %1</source>
            <translation>Mostrar %1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::OverTimeDecoration</name>
        <message>
            <source>Months</source>
            <translation>Meses</translation>
        </message>
        <message>
            <source>retraining</source>
            <translation>reentrenamiento</translation>
        </message>
        <message>
            <source>hardware bought</source>
            <translation>hardware comprado</translation>
        </message>
        <message>
            <source>Cumulative cash, %1</source>
            <translation>Efectivo acumulado, %1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::OverTimeView</name>
        <message>
            <source>Chart over time: cumulative cash over months</source>
            <translation>Gráfico en el tiempo: efectivo acumulado a lo largo de los meses</translation>
        </message>
    </context>
    <context>
        <name>breakeven::OwnClaimRow</name>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Remove the claim: %1</source>
            <translation>Quitar la afirmación: %1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::OwnNumbers</name>
        <message>
            <source>Show the Answer</source>
            <translation>Mostrar la respuesta</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Palette</name>
        <message>
            <source>%1 › %2</source>
            <translation>%1 › %2</translation>
        </message>
        <message>
            <source>Inputs › %1</source>
            <translation>Parámetros › %1</translation>
        </message>
        <message>
            <source>Go To</source>
            <translation>Ir a</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Ir a</translation>
        </message>
        <message>
            <source>An input, a view, a command or a preset</source>
            <translation>Un parámetro, una vista, una orden o una plantilla</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Encontrado</translation>
        </message>
        <message>
            <source>Nothing is called so</source>
            <translation>Nada se llama así</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ParameterRow</name>
        <message>
            <source>Exactly %1; from %2 to %3</source>
            <translation>Exactamente %1; de %2 a %3</translation>
        </message>
        <message>
            <source>It is locked: a slip of the hand can't change it.</source>
            <translation>Está bloqueado: un descuido no puede cambiarlo.</translation>
        </message>
        <message>
            <source>Give it a range: how sure is this value?</source>
            <translation>Darle un rango: ¿con qué certeza se conoce este valor?</translation>
        </message>
        <message>
            <source>Give %1 a range</source>
            <translation>Dar un rango: %1</translation>
        </message>
        <message>
            <source>Remove the R&amp;ange</source>
            <translation>Quitar el r&amp;ango</translation>
        </message>
        <message>
            <source>Give It a R&amp;ange</source>
            <translation>Darle un r&amp;ango</translation>
        </message>
        <message>
            <source>&amp;Link with Other Inputs…</source>
            <translation>&amp;Vincular con otros parámetros…</translation>
        </message>
        <message>
            <source>&amp;Copy the Value</source>
            <translation>&amp;Copiar el valor</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>&amp;Pausa</translation>
        </message>
        <message>
            <source>&amp;Play</source>
            <translation>Re&amp;producir</translation>
        </message>
        <message>
            <source>Un&amp;lock</source>
            <translation>Des&amp;bloquear</translation>
        </message>
        <message>
            <source>L&amp;ock</source>
            <translation>&amp;Bloquear</translation>
        </message>
    </context>
    <context>
        <name>breakeven::PictureForm</name>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Impresión</translation>
        </message>
        <message>
            <source>Transparent background</source>
            <translation>Fondo transparente</translation>
        </message>
        <message>
            <source>Say where the inputs are from</source>
            <translation>Indicar de dónde vienen los parámetros</translation>
        </message>
        <message>
            <source>Draw the texts as outlines</source>
            <translation>Dibujar los textos como contornos</translation>
        </message>
        <message>
            <source>Keep the scenario in the file</source>
            <translation>Conservar el escenario en el archivo</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>Own size</source>
            <translation>Tamaño propio</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Ancho</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Alto</translation>
        </message>
        <message>
            <source>pixels</source>
            <translation>píxeles</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <source>Colors</source>
            <translation>Colores</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <source>The texts of an SVG then look the same where the typeface is missing, but can't be edited</source>
            <translation>Los textos de un SVG se ven así igual donde falte la tipografía, pero no se pueden editar</translation>
        </message>
        <message>
            <source>Dropped on the window, the picture opens again as this scenario</source>
            <translation>Al soltarla en la ventana, la imagen se abre de nuevo como este escenario</translation>
        </message>
        <message>
            <source>%1 × %2 inches on a slide or on paper</source>
            <translation>%1 × %2 pulgadas en una diapositiva o en papel</translation>
        </message>
        <message>
            <source>Slide 16:9 — 1920 × 1080</source>
            <translation>Diapositiva 16:9 — 1920 × 1080</translation>
        </message>
        <message>
            <source>Slide 16:9 — 3840 × 2160</source>
            <translation>Diapositiva 16:9 — 3840 × 2160</translation>
        </message>
        <message>
            <source>Slide 4:3 — 1440 × 1080</source>
            <translation>Diapositiva 4:3 — 1440 × 1080</translation>
        </message>
        <message>
            <source>Square — 1080 × 1080</source>
            <translation>Cuadrado — 1080 × 1080</translation>
        </message>
    </context>
    <context>
        <name>breakeven::PinMenu</name>
        <message>
            <source>Pin</source>
            <translation>Fijar</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Dejar de fijar</translation>
        </message>
        <message>
            <source>Pin As</source>
            <translation>Fijar como</translation>
        </message>
        <message>
            <source>A pin is called “%1” already. Replace it by the present state?</source>
            <translation>Ya hay un estado fijado llamado «%1». ¿Reemplazarlo por el estado actual?</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Reemplazar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>What is the present state called?</source>
            <translation>¿Cómo se llama el estado actual?</translation>
        </message>
        <message numerus="yes">
            <source>%n pins are kept already. Remove one of them first.</source>
            <translation>
                <numerusform>Ya se conserva %n estado fijado. Primero hay que quitar uno.</numerusform>
                <numerusform>Ya se conservan %n estados fijados. Primero hay que quitar uno de ellos.</numerusform>
            </translation>
        </message>
        <message>
            <source>None is kept by name yet</source>
            <translation>Aún no se conserva ninguno con nombre</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Quitar</translation>
        </message>
        <message>
            <source>Remove Pin</source>
            <translation>Quitar estado fijado</translation>
        </message>
    </context>
    <context>
        <name>breakeven::PortfolioPanel</name>
        <message>
            <source>A task gets a small model of its own if it moves. Several kinds of requests that one model answers are workloads of one task: they stand in Inputs, Workloads.</source>
            <translation>Una tarea recibe un modelo pequeño propio si se traslada. Varios tipos de solicitudes que responde un mismo modelo son cargas de trabajo de una sola tarea: están en Parámetros, Cargas de trabajo.</translation>
        </message>
        <message>
            <source>Open a log, split it by a field, and choose Make Tasks: each group becomes a task.</source>
            <translation>Abrir un log, dividirlo por un campo y elegir Crear tareas: cada grupo se convierte en una tarea.</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Open as a Scenario</source>
            <translation>Abrir como escenario</translation>
        </message>
        <message>
            <source>Opens the task as a scenario of its own with all charts, in another window; so do the arrow in its name's cell and Ctrl+Enter</source>
            <translation>Abre la tarea como un escenario propio con todos los gráficos, en otra ventana; también lo hacen la flecha en la celda de su nombre y Ctrl+Intro</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Removes the selected tasks</source>
            <translation>Quita las tareas seleccionadas</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <source>Further values that a task may have of its own</source>
            <translation>Más valores que una tarea puede tener como propios</translation>
        </message>
        <message>
            <source>Add a Task</source>
            <translation>Añadir una tarea</translation>
        </message>
        <message>
            <source>Paste from a Spreadsheet</source>
            <translation>Pegar desde una hoja de cálculo</translation>
        </message>
        <message>
            <source>Tasks from a Table…</source>
            <translation>Tareas desde una tabla…</translation>
        </message>
        <message>
            <source>Tasks from a Log…</source>
            <translation>Tareas desde un log…</translation>
        </message>
        <message>
            <source>A &amp;Task</source>
            <translation>Una &amp;tarea</translation>
        </message>
        <message>
            <source>Tasks from a Ta&amp;ble…</source>
            <translation>Tareas desde una ta&amp;bla…</translation>
        </message>
        <message>
            <source>Tasks from a &amp;Log…</source>
            <translation>Tareas desde un &amp;log…</translation>
        </message>
        <message>
            <source>A &amp;Scenario as a Task…</source>
            <translation>Un &amp;escenario como tarea…</translation>
        </message>
        <message>
            <source>1 task</source>
            <translation>1 tarea</translation>
        </message>
        <message>
            <source>%1 tasks</source>
            <translation>%1 tareas</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>Tarea nueva</translation>
        </message>
        <message>
            <source>Add Task</source>
            <translation>Añadir tarea</translation>
        </message>
        <message>
            <source>Task's Name</source>
            <translation>Nombre de la tarea</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Pegar</translation>
        </message>
        <message>
            <source>Remove Task</source>
            <translation>Quitar tarea</translation>
        </message>
        <message>
            <source>Remove Tasks</source>
            <translation>Quitar tareas</translation>
        </message>
        <message>
            <source>Accuracies</source>
            <translation>Exactitudes</translation>
        </message>
        <message>
            <source>Fix Task</source>
            <translation>Asignar tarea</translation>
        </message>
    </context>
    <context>
        <name>breakeven::PortfolioView</name>
        <message>
            <source>Portfolio chart</source>
            <translation>Gráfico de la cartera</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
    </context>
    <context>
        <name>breakeven::PresenterView</name>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Note for who speaks</source>
            <translation>Nota para quien expone</translation>
        </message>
        <message>
            <source>Guesses of the room</source>
            <translation>Pronósticos de la sala</translation>
        </message>
        <message>
            <source>As the sliders are</source>
            <translation>Como están los controles deslizantes</translation>
        </message>
        <message>
            <source>No state follows.</source>
            <translation>No sigue ningún estado.</translation>
        </message>
        <message>
            <source>Next: %1</source>
            <translation>Siguiente: %1</translation>
        </message>
        <message>
            <source>The screen is black (B).</source>
            <translation>La pantalla está en negro (B).</translation>
        </message>
        <message>
            <source>The result is hidden (H).</source>
            <translation>El resultado está oculto (H).</translation>
        </message>
        <message>
            <source>%1, %2 since the start</source>
            <translation>%1, %2 desde el inicio</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Presenting</name>
        <message>
            <source>End of Presentation</source>
            <translation>Fin de la presentación</translation>
        </message>
    </context>
    <context>
        <name>breakeven::PrintDialog</name>
        <message>
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>The view</source>
            <translation>La vista</translation>
        </message>
        <message>
            <source>The report</source>
            <translation>El informe</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message>
            <source>“%1” on one page, as large as the paper lets it be.</source>
            <translation>«%1» en una página, tan grande como lo permita el papel.</translation>
        </message>
        <message>
            <source>The question and the answer, the charts, what would change the answer, what to be careful about, checked claims, and every input with its source.</source>
            <translation>La pregunta y la respuesta, los gráficos, qué cambiaría la respuesta, a qué prestar atención, las afirmaciones verificadas y cada parámetro con su fuente.</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Printing</name>
        <message>
            <source>The printer %1 did not accept it.</source>
            <translation>La impresora %1 no lo aceptó.</translation>
        </message>
        <message>
            <source>It was not printed</source>
            <translation>No se imprimió</translation>
        </message>
        <message>
            <source>“%1” is not a page of its own: the report says what it says.</source>
            <translation>«%1» no tiene página propia: el informe dice lo que dice esa vista.</translation>
        </message>
        <message>
            <source>There is not enough memory for it.</source>
            <translation>No hay memoria suficiente para ello.</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Impresión</translation>
        </message>
    </context>
    <context>
        <name>breakeven::PromisePlot</name>
        <message>
            <source>Output tokens/s over the time to first token, %1 in ms</source>
            <translation>Tokens/s de salida según el tiempo hasta el primer token, %1 en ms</translation>
        </message>
        <message>
            <source>Output tokens/s over the time per output token, %1 in ms</source>
            <translation>Tokens/s de salida según el tiempo por token de salida, %1 en ms</translation>
        </message>
        <message>
            <source>%1 ms promised; the arrow keys move the line</source>
            <translation>%1 ms prometidos; las teclas de flecha mueven la línea</translation>
        </message>
        <message>
            <source>Nothing promised</source>
            <translation>Nada prometido</translation>
        </message>
    </context>
    <context>
        <name>breakeven::PublishedClaimsList</name>
        <message>
            <source>Find a figure</source>
            <translation>Buscar una cifra</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <source>Differs</source>
            <translation>Difiere</translation>
        </message>
        <message>
            <source>Published claims, checked against their own inputs</source>
            <translation>Afirmaciones publicadas, contrastadas con sus propios parámetros</translation>
        </message>
        <message>
            <source>No figure matches “%1”</source>
            <translation>Ninguna cifra coincide con «%1»</translation>
        </message>
        <message>
            <source>Fold all</source>
            <translation>Plegar todo</translation>
        </message>
        <message>
            <source>Unfold all</source>
            <translation>Desplegar todo</translation>
        </message>
    </context>
    <context>
        <name>breakeven::QualitativeView</name>
        <message>
            <source>Qualities chart</source>
            <translation>Gráfico de cualidades</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <source>Reset scores and weights</source>
            <translation>Restablecer puntuaciones y pesos</translation>
        </message>
        <message>
            <source>Puts back the program's own scores and the usual weights</source>
            <translation>Restaura las puntuaciones del programa y los pesos habituales</translation>
        </message>
        <message>
            <source>Up and Down go to another quality, Page Up and Page Down to another approach; Left and Right move its score, Delete puts the program's own back; plus and minus change the weight.</source>
            <translation>Arriba y Abajo pasan a otra cualidad, Re Pág y Av Pág a otro enfoque; Izquierda y Derecha mueven su puntuación, Supr restaura la del programa; más y menos cambian el peso.</translation>
        </message>
    </context>
    <context>
        <name>breakeven::QualityScales</name>
        <message>
            <source>Weight</source>
            <translation>Peso</translation>
        </message>
        <message>
            <source>Further right is better</source>
            <translation>Más a la derecha es mejor</translation>
        </message>
        <message>
            <source>ringed: moved by hand</source>
            <translation>con anillo: movida a mano</translation>
        </message>
    </context>
    <context>
        <name>breakeven::QuestionsDialog</name>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>y %1 más</translation>
        </message>
    </context>
    <context>
        <name>breakeven::RangeFields</name>
        <message>
            <source>10–90 %:</source>
            <translation>10–90 %:</translation>
        </message>
        <message>
            <source>low end</source>
            <translation>extremo inferior</translation>
        </message>
        <message>
            <source>high end</source>
            <translation>extremo superior</translation>
        </message>
        <message>
            <source>With a chance of 80 % it lies between the two ends: its 10th and its 90th percentile. The slider's value is the middle.</source>
            <translation>Con una probabilidad de 80 % está entre los dos extremos: sus percentiles 10 y 90. El valor del control deslizante es el punto medio.</translation>
        </message>
        <message>
            <source>Remove the range</source>
            <translation>Quitar el rango</translation>
        </message>
        <message>
            <source>Remove the range of %1</source>
            <translation>Quitar el rango: %1</translation>
        </message>
        <message>
            <source>Link it with inputs that rise or fall with it</source>
            <translation>Vincularlo con parámetros que suben o bajan con él</translation>
        </message>
        <message>
            <source>link…</source>
            <translation>vincular…</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>breakeven::RangedGroup</name>
        <message>
            <source>Ranged</source>
            <translation>Con rango</translation>
        </message>
        <message>
            <source>Inputs with ranges</source>
            <translation>Parámetros con rango</translation>
        </message>
    </context>
    <context>
        <name>breakeven::RangedList</name>
        <message>
            <source>%1: in 80 % of cases %2</source>
            <translation>%1: en 80 % de los casos %2</translation>
        </message>
    </context>
    <context>
        <name>breakeven::RangesFoot</name>
        <message>
            <source>Remove ranges</source>
            <translation>Quitar rangos</translation>
        </message>
        <message>
            <source>± Suggest ranges</source>
            <translation>± Sugerir rangos</translation>
        </message>
        <message>
            <source>Suggest ranges</source>
            <translation>Sugerir rangos</translation>
        </message>
        <message>
            <source>Gives the five inputs that matter most ± 20 %</source>
            <translation>Da ± 20 % a los cinco parámetros que más influyen</translation>
        </message>
        <message>
            <source>Every input counts as certain again</source>
            <translation>Todos los parámetros vuelven a considerarse ciertos</translation>
        </message>
    </context>
    <context>
        <name>breakeven::RangesHint</name>
        <message>
            <source>Suggest ranges</source>
            <translation>Sugerir rangos</translation>
        </message>
        <message>
            <source>Every range is then yours to change, with the ± of its input.</source>
            <translation>Después, cada rango puede cambiarse con el ± de su parámetro.</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ReportDialog</name>
        <message>
            <source>Keep the scenario in the file</source>
            <translation>Conservar el escenario en el archivo</translation>
        </message>
        <message>
            <source>Export report</source>
            <translation>Exportar informe</translation>
        </message>
        <message>
            <source>The question and the answer, the charts, what would change the answer, what to be careful about, checked claims, and every input with its source.</source>
            <translation>La pregunta y la respuesta, los gráficos, qué cambiaría la respuesta, a qué prestar atención, las afirmaciones verificadas y cada parámetro con su fuente.</translation>
        </message>
        <message>
            <source>Dropped on the window, a PDF opens again as this scenario</source>
            <translation>Al soltarlo en la ventana, un PDF se abre de nuevo como este escenario</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papel</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
    </context>
    <context>
        <name>breakeven::RowChoice</name>
        <message>
            <source>The log has no field that tells its rows apart.</source>
            <translation>El log no tiene ningún campo que distinga sus filas.</translation>
        </message>
        <message>
            <source>Read these rows</source>
            <translation>Leer estas filas</translation>
        </message>
    </context>
    <context>
        <name>breakeven::SearchField</name>
        <message>
            <source>Clear (Esc)</source>
            <translation>Borrar (Esc)</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Borrar la búsqueda</translation>
        </message>
    </context>
    <context>
        <name>breakeven::SensitivityView</name>
        <message>
            <source>Sensitivity chart</source>
            <translation>Gráfico de sensibilidad</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Cifra</translation>
        </message>
        <message>
            <source>Ten strongest</source>
            <translation>Los diez más influyentes</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Mostrar todos</translation>
        </message>
        <message>
            <source>Inputs</source>
            <translation>Parámetros</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Settings</name>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>Como el escritorio</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Of the windows, pictures and reports. Files and the command line stay as they are.</source>
            <translation>De las ventanas, las imágenes y los informes. Los archivos y la línea de órdenes no cambian.</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <source>In percent of the desktop's.</source>
            <translation>En porcentaje del tamaño del escritorio.</translation>
        </message>
        <message>
            <source>As the language</source>
            <translation>Como el idioma</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Números</translation>
        </message>
        <message>
            <source>On screen, in pictures and in reports, and as they are typed.</source>
            <translation>En pantalla, en imágenes y en informes, y tal como se escriben.</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>Movimiento</translation>
        </message>
        <message>
            <source>Whether sliders glide from state to state while presenting.</source>
            <translation>Si los controles deslizantes se deslizan de un estado a otro durante la presentación.</translation>
        </message>
        <message>
            <source>Reduced</source>
            <translation>Reducido</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>Completo</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Moneda</translation>
        </message>
        <message>
            <source>Of new scenarios: US dollars, or what Scenario → Currency was told last.</source>
            <translation>De los escenarios nuevos: dólares estadounidenses, o lo último que se indicó en Escenario → Moneda.</translation>
        </message>
    </context>
    <context>
        <name>breakeven::SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Configuración</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ShortcutsDialog</name>
        <message>
            <source>Everywhere</source>
            <translation>En todas partes</translation>
        </message>
        <message>
            <source>Tab, Shift+Tab</source>
            <translation>Tab, Mayús+Tab</translation>
        </message>
        <message>
            <source>To what comes next, or before, as one reads</source>
            <translation>A lo que sigue, o a lo anterior, en el orden de lectura</translation>
        </message>
        <message>
            <source>Enter, Space</source>
            <translation>Intro, Espacio</translation>
        </message>
        <message>
            <source>What the focused button says</source>
            <translation>Lo que dice el botón enfocado</translation>
        </message>
        <message>
            <source>An input</source>
            <translation>Un parámetro</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <source>Type its value, a sum or a range</source>
            <translation>Escribir su valor, una suma o un rango</translation>
        </message>
        <message>
            <source>F2, then arrows</source>
            <translation>F2, luego flechas</translation>
        </message>
        <message>
            <source>Its parts one after the other; Esc goes back</source>
            <translation>Sus partes, una tras otra; Esc vuelve</translation>
        </message>
        <message>
            <source>Arrows</source>
            <translation>Flechas</translation>
        </message>
        <message>
            <source>One step of its slider, a finer one with Shift</source>
            <translation>Un paso de su control deslizante, más fino con Mayús</translation>
        </message>
        <message>
            <source>Page Up, Page Down</source>
            <translation>Re Pág, Av Pág</translation>
        </message>
        <message>
            <source>Ten steps</source>
            <translation>Diez pasos</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Espacio</translation>
        </message>
        <message>
            <source>Play its slider, or stop it</source>
            <translation>Reproducir su control deslizante, o detenerlo</translation>
        </message>
        <message>
            <source>A chart</source>
            <translation>Un gráfico</translation>
        </message>
        <message>
            <source>Left, Right, Home, End</source>
            <translation>Izquierda, Derecha, Inicio, Fin</translation>
        </message>
        <message>
            <source>Along a curve or a bar, from value to value</source>
            <translation>Por una curva o una barra, de valor en valor</translation>
        </message>
        <message>
            <source>Up, Down</source>
            <translation>Arriba, Abajo</translation>
        </message>
        <message>
            <source>To the curve or bar above or below</source>
            <translation>A la curva o barra superior o inferior</translation>
        </message>
        <message>
            <source>What a click there does</source>
            <translation>Lo mismo que un clic ahí</translation>
        </message>
        <message>
            <source>Shift+F10</source>
            <translation>Mayús+F10</translation>
        </message>
        <message>
            <source>Its menu</source>
            <translation>Su menú</translation>
        </message>
        <message>
            <source>The qualities</source>
            <translation>Las cualidades</translation>
        </message>
        <message>
            <source>Up, Down, Page Up, Page Down</source>
            <translation>Arriba, Abajo, Re Pág, Av Pág</translation>
        </message>
        <message>
            <source>To another quality, to another approach</source>
            <translation>A otra cualidad, a otro enfoque</translation>
        </message>
        <message>
            <source>Left, Right, Delete</source>
            <translation>Izquierda, Derecha, Supr</translation>
        </message>
        <message>
            <source>Another score, the program's own score</source>
            <translation>Otra puntuación, la puntuación del programa</translation>
        </message>
        <message>
            <source>Plus, Minus</source>
            <translation>Más, Menos</translation>
        </message>
        <message>
            <source>The weight of the quality</source>
            <translation>El peso de la cualidad</translation>
        </message>
        <message>
            <source>While presenting</source>
            <translation>Durante la presentación</translation>
        </message>
        <message>
            <source>Right, Left, Page Down, Page Up</source>
            <translation>Derecha, Izquierda, Av Pág, Re Pág</translation>
        </message>
        <message>
            <source>The next state, or the one before</source>
            <translation>El estado siguiente, o el anterior</translation>
        </message>
        <message>
            <source>B</source>
            <translation>B</translation>
        </message>
        <message>
            <source>A black screen, and back</source>
            <translation>Una pantalla en negro, y de vuelta</translation>
        </message>
        <message>
            <source>H</source>
            <translation>H</translation>
        </message>
        <message>
            <source>Hide the result, and show it</source>
            <translation>Ocultar el resultado, y mostrarlo</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Back to the window as it was</source>
            <translation>Volver a la ventana tal como estaba</translation>
        </message>
        <message>
            <source>Keyboard Shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <source>Down, Up</source>
            <translation>Abajo, Arriba</translation>
        </message>
        <message>
            <source>The next page of advice, of tasks or of a comparison, or the one before</source>
            <translation>La página siguiente de la recomendación, de las tareas o de la comparación, o la anterior</translation>
        </message>
    </context>
    <context>
        <name>breakeven::SourcesDialog</name>
        <message>
            <source>Where the inputs are from</source>
            <translation>De dónde vienen los parámetros</translation>
        </message>
    </context>
    <context>
        <name>breakeven::SourcesPanel</name>
        <message>
            <source>Input</source>
            <translation>Parámetro</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Where it is from</source>
            <translation>De dónde viene</translation>
        </message>
        <message>
            <source>Find an input or a source</source>
            <translation>Buscar un parámetro o una fuente</translation>
        </message>
        <message>
            <source>Copy table</source>
            <translation>Copiar tabla</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Start</name>
        <message>
            <source>The answer</source>
            <translation>La respuesta</translation>
        </message>
        <message>
            <source>From what volume on your own model is cheaper, and what it saves. A click on a figure shows how it is computed.</source>
            <translation>A partir de qué volumen cuesta menos un modelo propio, y cuánto ahorra. Un clic en una cifra muestra cómo se calcula.</translation>
        </message>
        <message>
            <source>The inputs</source>
            <translation>Los parámetros</translation>
        </message>
        <message>
            <source>Drag a slider or type a number: everything follows at once. The marks on a slider are where the answer flips. The words at the right of a group's name fill it from price lists, logs and benchmarks.</source>
            <translation>Arrastrar un control deslizante o escribir un número: todo se actualiza al instante. Las marcas de un control deslizante indican dónde se invierte la respuesta. Las palabras a la derecha del nombre de un grupo lo completan a partir de listas de precios, logs y benchmarks.</translation>
        </message>
        <message>
            <source>The chart</source>
            <translation>El gráfico</translation>
        </message>
        <message>
            <source>What each option costs at every volume; the ring is the break-even. Point at it to read the costs there, drag the line to another volume, turn the wheel to look closer.</source>
            <translation>Lo que cuesta cada opción en cada volumen; el anillo es el punto de equilibrio. Al señalar un punto se leen ahí los costos; al arrastrar la línea se pasa a otro volumen; la rueda acerca la vista.</translation>
        </message>
        <message>
            <source>Other questions</source>
            <translation>Otras preguntas</translation>
        </message>
        <message>
            <source>When the money is back, which inputs matter, how sure the answer is, what would change it, and what many tasks cost together.</source>
            <translation>Cuándo se recupera el dinero, qué parámetros influyen, con qué certeza vale la respuesta, qué la cambiaría y cuánto cuestan muchas tareas en conjunto.</translation>
        </message>
        <message>
            <source>The options</source>
            <translation>Las opciones</translation>
        </message>
        <message>
            <source>What each one costs, and of which parts. Tick an option to see it in the charts, choose it to ask about it.</source>
            <translation>Lo que cuesta cada una, y de qué partes. Marcar una opción la muestra en los gráficos; elegirla permite preguntar por ella.</translation>
        </message>
        <message>
            <source>To keep and to show</source>
            <translation>Para conservar y mostrar</translation>
        </message>
        <message>
            <source>Presets to begin with, a pin to compare with what was, and exports: slides, a workbook, a report. The menu Help leads back to this tour.</source>
            <translation>Plantillas para empezar, un estado fijado para comparar con lo anterior, y exportaciones: diapositivas, un libro, un informe. El menú Ayuda vuelve a este recorrido.</translation>
        </message>
    </context>
    <context>
        <name>breakeven::StartPage</name>
        <message>
            <source>Start</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Begin with a case like yours</source>
            <translation>Empezar con un caso parecido</translation>
        </message>
        <message>
            <source>Start from my own numbers</source>
            <translation>Empezar con cifras propias</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Archivos</translation>
        </message>
        <message>
            <source>Open a File…</source>
            <translation>Abrir un archivo…</translation>
        </message>
        <message>
            <source>New here?</source>
            <translation>¿Primera vez aquí?</translation>
        </message>
        <message>
            <source>Take the Tour of One Minute</source>
            <translation>Hacer el recorrido de un minuto</translation>
        </message>
        <message>
            <source>Close This Page</source>
            <translation>Cerrar esta página</translation>
        </message>
    </context>
    <context>
        <name>breakeven::StateBar</name>
        <message>
            <source>States</source>
            <translation>Estados</translation>
        </message>
    </context>
    <context>
        <name>breakeven::StatePanel</name>
        <message>
            <source>States</source>
            <translation>Estados</translation>
        </message>
        <message>
            <source>Name of the state</source>
            <translation>Nombre del estado</translation>
        </message>
        <message>
            <source>Note for who speaks</source>
            <translation>Nota para quien expone</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Keeps the inputs as they are now, as a state</source>
            <translation>Conserva los parámetros como están ahora, como un estado</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Subir</translation>
        </message>
        <message>
            <source>Shows the state earlier</source>
            <translation>Muestra el estado antes</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Bajar</translation>
        </message>
        <message>
            <source>Shows the state later</source>
            <translation>Muestra el estado después</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Removes the state</source>
            <translation>Quita el estado</translation>
        </message>
        <message>
            <source>Go There</source>
            <translation>Ir ahí</translation>
        </message>
        <message>
            <source>Gives the inputs the values of the state</source>
            <translation>Da a los parámetros los valores del estado</translation>
        </message>
        <message>
            <source>Take the Inputs as They Are</source>
            <translation>Tomar los parámetros como están</translation>
        </message>
        <message>
            <source>Gives the state the values that the inputs have now</source>
            <translation>Da al estado los valores que los parámetros tienen ahora</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Sliders while presenting</source>
            <translation>Controles deslizantes en la presentación</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Presentar</translation>
        </message>
        <message>
            <source>Fills the screen with chart and answer (F5)</source>
            <translation>Llena la pantalla con el gráfico y la respuesta (F5)</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>Parámetro</translation>
        </message>
        <message>
            <source>Slider</source>
            <translation>Control deslizante</translation>
        </message>
        <message>
            <source>Hidden here</source>
            <translation>Oculto aquí</translation>
        </message>
        <message>
            <source>Locked here</source>
            <translation>Bloqueado aquí</translation>
        </message>
        <message>
            <source>Move State</source>
            <translation>Mover estado</translation>
        </message>
        <message>
            <source>Remove State</source>
            <translation>Quitar estado</translation>
        </message>
        <message>
            <source>Rename State</source>
            <translation>Renombrar estado</translation>
        </message>
        <message>
            <source>Speaker's Note</source>
            <translation>Nota de quien expone</translation>
        </message>
        <message>
            <source>Sliders of the Presentation</source>
            <translation>Controles deslizantes de la presentación</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>View that is shown with the state</source>
            <translation>Vista que se muestra con el estado</translation>
        </message>
        <message>
            <source>Going to the state before a room goes to this view</source>
            <translation>Al ir a este estado ante el público se muestra esta vista</translation>
        </message>
        <message>
            <source>The view that is there</source>
            <translation>La vista que esté abierta</translation>
        </message>
        <message>
            <source>View of State</source>
            <translation>Vista del estado</translation>
        </message>
    </context>
    <context>
        <name>breakeven::StatesDialog</name>
        <message>
            <source>States</source>
            <translation>Estados</translation>
        </message>
        <message>
            <source>State %1</source>
            <translation>Estado %1</translation>
        </message>
        <message>
            <source>Add State</source>
            <translation>Añadir estado</translation>
        </message>
        <message>
            <source>Update State</source>
            <translation>Actualizar estado</translation>
        </message>
    </context>
    <context>
        <name>breakeven::StrategyPage</name>
        <message>
            <source>Strategy</source>
            <translation>Estrategia</translation>
        </message>
    </context>
    <context>
        <name>breakeven::StrategyStepBlock</name>
        <message>
            <source>Step %1: %2</source>
            <translation>Paso %1: %2</translation>
        </message>
    </context>
    <context>
        <name>breakeven::SwitchRow</name>
        <message>
            <source>on</source>
            <translation>activado</translation>
        </message>
        <message>
            <source>off</source>
            <translation>desactivado</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TaskActions</name>
        <message>
            <source>There are no tasks in it.</source>
            <translation>No contiene ninguna tarea.</translation>
        </message>
        <message>
            <source>The scenario has %1 tasks. Add these %2 to them, or put them in their place? What they say of a task that is called like one of these changes it.</source>
            <translation>El escenario tiene %1 tareas. ¿Añadirles estas %2, o ponerlas en su lugar? Lo que indiquen sobre una tarea con el mismo nombre que una de estas la modifica.</translation>
        </message>
        <message>
            <source>Tasks from a Table</source>
            <translation>Tareas desde una tabla</translation>
        </message>
        <message>
            <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
            <translation>Tablas (*.csv *.tsv *.txt);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>The table was not read</source>
            <translation>No se leyó la tabla</translation>
        </message>
        <message>
            <source>The scenario was not opened</source>
            <translation>No se abrió el escenario</translation>
        </message>
        <message>
            <source>Scenario as a Task</source>
            <translation>Escenario como tarea</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TaskCellLook</name>
        <message>
            <source>Open as a scenario in a window of its own (Ctrl+Enter)</source>
            <translation>Abrir como escenario en una ventana propia (Ctrl+Intro)</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Libre</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TaskTable</name>
        <message>
            <source>Tasks</source>
            <translation>Tareas</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TaskTypePage</name>
        <message>
            <source>What kind of task is it?</source>
            <translation>¿Qué tipo de tarea es?</translation>
        </message>
        <message>
            <source>Source: %1.</source>
            <translation>Fuente: %1.</translation>
        </message>
        <message>
            <source>A choice sets the accuracy of the frontier API to the published one with examples in its prompt, and that of the fine-tuned model, also on routed requests, to the published one of a model with 7 billion parameters. That of a small model with memory has not been published there, and stays. Accuracies count in every chart as soon as an error has a cost.</source>
            <translation>La elección asigna a la API de frontera la exactitud publicada con ejemplos en su prompt, y al modelo con fine-tuning, también en las solicitudes enrutadas, la publicada de un modelo con 7 mil millones de parámetros. La de un modelo pequeño con memoria no se ha publicado ahí y no cambia. Las exactitudes cuentan en todos los gráficos en cuanto un error tiene un costo.</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Tarea</translation>
        </message>
        <message>
            <source>Fine-tuned 7B</source>
            <translation>7B con fine-tuning</translation>
        </message>
        <message>
            <source>Large, zero-shot</source>
            <translation>Grande, zero-shot</translation>
        </message>
        <message>
            <source>Large, few-shot</source>
            <translation>Grande, few-shot</translation>
        </message>
        <message>
            <source>Rule of thumb</source>
            <translation>Regla práctica</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TitleBar</name>
        <message>
            <source>edited</source>
            <translation>editado</translation>
        </message>
        <message>
            <source>Presets</source>
            <translation>Plantillas</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Untitled scenario</source>
            <translation>Escenario sin título</translation>
        </message>
        <message>
            <source>Scenario title</source>
            <translation>Título del escenario</translation>
        </message>
        <message>
            <source>The scenario's title: click to change it</source>
            <translation>El título del escenario: clic para cambiarlo</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Dejar de fijar</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Fijar</translation>
        </message>
        <message>
            <source>Forget the pinned state</source>
            <translation>Olvidar el estado fijado</translation>
        </message>
        <message>
            <source>Keep the present state beside the new one, in Break-even, Compare and the figures, while sliders move</source>
            <translation>Conservar el estado actual junto al nuevo, en Punto de equilibrio, Comparación y las cifras, mientras se mueven los controles deslizantes</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TokenDialog</name>
        <message>
            <source>Token counter</source>
            <translation>Contador de tokens</translation>
        </message>
        <message>
            <source>Token Count</source>
            <translation>Recuento de tokens</translation>
        </message>
        <message>
            <source>Open prompts or answers</source>
            <translation>Abrir prompts o respuestas</translation>
        </message>
        <message>
            <source>Text files (*.txt *.md *.json *.jsonl *.csv *.xml *.html);;All files (*)</source>
            <translation>Archivos de texto (*.txt *.md *.json *.jsonl *.csv *.xml *.html);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Open files</source>
            <translation>Abrir archivos</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TokenPanel</name>
        <message>
            <source>Open files…</source>
            <translation>Abrir archivos…</translation>
        </message>
        <message>
            <source>Each line is a sample</source>
            <translation>Cada línea es una muestra</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Prompts</source>
            <translation>Prompts</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Respuestas</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Codificación</translation>
        </message>
        <message>
            <source>Paste a typical prompt with all its context, or drag files here. A line with --- alone separates several.</source>
            <translation>Pegar un prompt típico con todo su contexto, o arrastrar archivos aquí. Una línea que solo contiene --- separa varios.</translation>
        </message>
        <message>
            <source>Paste a typical answer, or drag files here. A line with --- alone separates several.</source>
            <translation>Pegar una respuesta típica, o arrastrar archivos aquí. Una línea que solo contiene --- separa varias.</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>Prompt</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>a pasted text</source>
            <translation>un texto pegado</translation>
        </message>
        <message>
            <source>Remove the texts that were added</source>
            <translation>Quitar los textos añadidos</translation>
        </message>
        <message>
            <source>First sample, token by token</source>
            <translation>Primera muestra, token por token</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Contando…</translation>
        </message>
        <message>
            <source>There is not enough memory to count so long a text</source>
            <translation>No hay memoria suficiente para contar un texto tan largo</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 y %n más</numerusform>
                <numerusform>%1 y %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>With %1</source>
            <translation>Con %1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TornadoBars</name>
        <message>
            <source>now: %1</source>
            <translation>ahora: %1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TourPage</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Tour</source>
            <translation>Recorrido</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TrafficDialog</name>
        <message>
            <source>%1 below.</source>
            <translation>%1 más abajo.</translation>
        </message>
        <message>
            <source>Usage log</source>
            <translation>Log de uso</translation>
        </message>
        <message>
            <source>Open usage log</source>
            <translation>Abrir log de uso</translation>
        </message>
        <message>
            <source>Logs (*.csv *.tsv *.json *.jsonl *.ndjson *.log *.txt *.gz *.zst);;All files (*)</source>
            <translation>Logs (*.csv *.tsv *.json *.jsonl *.ndjson *.log *.txt *.gz *.zst);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Reading was cancelled.</source>
            <translation>Se canceló la lectura.</translation>
        </message>
        <message>
            <source>Usage Log</source>
            <translation>Log de uso</translation>
        </message>
        <message>
            <source>Tasks from a Log</source>
            <translation>Tareas desde un log</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TrafficPanel</name>
        <message>
            <source>Open a log…</source>
            <translation>Abrir un log…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Read all rows</source>
            <translation>Leer todas las filas</translation>
        </message>
        <message>
            <source>Times are in</source>
            <translation>Las horas están en</translation>
        </message>
        <message>
            <source>In numbers</source>
            <translation>En los números</translation>
        </message>
        <message>
            <source>Open a log of real requests, or drop it here.</source>
            <translation>Abrir un log de solicitudes reales, o soltarlo aquí.</translation>
        </message>
        <message>
            <source>Share of the log that has been read</source>
            <translation>Proporción del log que se ha leído</translation>
        </message>
        <message>
            <source>Format of the log</source>
            <translation>Formato del log</translation>
        </message>
        <message>
            <source>Recognized format</source>
            <translation>Formato reconocido</translation>
        </message>
        <message>
            <source>What it fills</source>
            <translation>Qué completa</translation>
        </message>
        <message>
            <source>A point before decimals: 2.000 is 2</source>
            <translation>Un punto antes de los decimales: 2.000 es 2</translation>
        </message>
        <message>
            <source>A comma before decimals: 2.000 is 2,000</source>
            <translation>Una coma antes de los decimales: 2.000 es dos mil</translation>
        </message>
        <message>
            <source>Nothing to fill</source>
            <translation>Nada que completar</translation>
        </message>
        <message>
            <source>Fill 1 input</source>
            <translation>Completar 1 parámetro</translation>
        </message>
        <message>
            <source>Fill %1 inputs</source>
            <translation>Completar %1 parámetros</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TrafficPlot</name>
        <message>
            <source>Traffic over time</source>
            <translation>Tráfico en el tiempo</translation>
        </message>
        <message>
            <source>%d d %h h</source>
            <translation>%d d %h h</translation>
        </message>
        <message>
            <source>%d d</source>
            <translation>%d d</translation>
        </message>
        <message>
            <source>MMM d, HH:mm</source>
            <translation>d MMM, HH:mm</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TrafficReport</name>
        <message>
            <source>Rows that could not be read</source>
            <translation>Filas que no se pudieron leer</translation>
        </message>
        <message>
            <source>Over time</source>
            <translation>En el tiempo</translation>
        </message>
        <message>
            <source>Over the week</source>
            <translation>En la semana</translation>
        </message>
        <message>
            <source>By group</source>
            <translation>Por grupo</translation>
        </message>
        <message>
            <source>Rows that count</source>
            <translation>Filas que cuentan</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TrafficStart</name>
        <message>
            <source>Recognized</source>
            <translation>Reconocidos</translation>
        </message>
        <message>
            <source>Other logs</source>
            <translation>Otros logs</translation>
        </message>
        <message>
            <source>Any CSV or JSON with times, input and output tokens: you choose the columns.</source>
            <translation>Cualquier CSV o JSON con horas y tokens de entrada y de salida: las columnas se eligen aquí.</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Privacidad</translation>
        </message>
        <message>
            <source>The log is read on this machine, and nothing of it is sent anywhere. A scenario that it fills keeps figures and the file's name.</source>
            <translation>El log se lee en este equipo, y nada de él se envía a ninguna parte. Un escenario que completa conserva cifras y el nombre del archivo.</translation>
        </message>
    </context>
    <context>
        <name>breakeven::UnitDialog</name>
        <message>
            <source>Reserved capacity</source>
            <translation>Capacidad reservada</translation>
        </message>
        <message>
            <source>Reserved Capacity</source>
            <translation>Capacidad reservada</translation>
        </message>
    </context>
    <context>
        <name>breakeven::UnitPanel</name>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Proveedor</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unidad</translation>
        </message>
        <message>
            <source>Tokens/min</source>
            <translation>Tokens/min</translation>
        </message>
        <message>
            <source>Output ×</source>
            <translation>Salida ×</translation>
        </message>
        <message>
            <source>Minimum</source>
            <translation>Mínimo</translation>
        </message>
        <message>
            <source>Increment</source>
            <translation>Incremento</translation>
        </message>
        <message>
            <source>Unit-hour</source>
            <translation>Hora-unidad</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mes</translation>
        </message>
        <message>
            <source>Read on</source>
            <translation>Leído el</translation>
        </message>
        <message>
            <source>Find a model, a provider or a kind of unit</source>
            <translation>Buscar un modelo, un proveedor o un tipo de unidad</translation>
        </message>
        <message>
            <source>Use this capacity</source>
            <translation>Usar esta capacidad</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Pago</translation>
        </message>
        <message>
            <source>Choose reserved capacity to see what it would fill in</source>
            <translation>Elegir capacidad reservada para ver qué completaría</translation>
        </message>
        <message>
            <source>What a unit serves a minute, counted in input tokens, and what it costs in %1: for an hour as you go, and reserved for a month</source>
            <translation>Lo que atiende una unidad por minuto, contado en tokens de entrada, y lo que cuesta en %1: por una hora en pago por uso, y en reserva de un mes</translation>
        </message>
    </context>
    <context>
        <name>breakeven::UseCasesPage</name>
        <message>
            <source>Cases to learn from</source>
            <translation>Casos de los que aprender</translation>
        </message>
        <message>
            <source>Where a small model of your own tends to make sense</source>
            <translation>Dónde suele tener sentido un modelo pequeño propio</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Open the scenario “%1”</source>
            <translation>Abrir el escenario «%1»</translation>
        </message>
    </context>
    <context>
        <name>breakeven::VerdictBar</name>
        <message>
            <source>against</source>
            <translation>en comparación con</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Compare against</source>
            <translation>Comparar con</translation>
        </message>
        <message>
            <source>What every option is held against</source>
            <translation>Con qué se compara cada opción</translation>
        </message>
        <message>
            <source>It is the focus</source>
            <translation>Es el foco</translation>
        </message>
    </context>
    <context>
        <name>breakeven::VerdictText</name>
        <message>
            <source>Show %1</source>
            <translation>Mostrar %1</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Mostrar</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ViewTabs</name>
        <message>
            <source>Views</source>
            <translation>Vistas</translation>
        </message>
    </context>
    <context>
        <name>breakeven::WaitField</name>
        <message>
            <source>any</source>
            <translation>cualquiera</translation>
        </message>
    </context>
    <context>
        <name>breakeven::WeekMap</name>
        <message>
            <source>Requests an hour over the week</source>
            <translation>Solicitudes por hora en la semana</translation>
        </message>
    </context>
    <context>
        <name>breakeven::WindowCurrency</name>
        <message>
            <source>Currency</source>
            <translation>Moneda</translation>
        </message>
    </context>
    <context>
        <name>breakeven::WindowMenus</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Editar</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <source>&amp;Inputs</source>
            <translation>&amp;Parámetros</translation>
        </message>
        <message>
            <source>&amp;Scenario</source>
            <translation>E&amp;scenario</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <source>&amp;Start Page</source>
            <translation>Página de &amp;inicio</translation>
        </message>
        <message>
            <source>&amp;Tour of One Minute</source>
            <translation>&amp;Recorrido de un minuto</translation>
        </message>
        <message>
            <source>&amp;Keyboard Shortcuts</source>
            <translation>Atajos de &amp;teclado</translation>
        </message>
        <message>
            <source>&amp;Facts and Their Age…</source>
            <translation>&amp;Datos y su antigüedad…</translation>
        </message>
        <message>
            <source>&amp;About Breakeven</source>
            <translation>&amp;Acerca de Breakeven</translation>
        </message>
        <message>
            <source>&amp;New</source>
            <translation>&amp;Nuevo</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Abrir…</translation>
        </message>
        <message>
            <source>Open &amp;Recent</source>
            <translation>Abrir &amp;reciente</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Guardar</translation>
        </message>
        <message>
            <source>Save &amp;As…</source>
            <translation>Guardar co&amp;mo…</translation>
        </message>
        <message>
            <source>&amp;Export</source>
            <translation>&amp;Exportar</translation>
        </message>
        <message>
            <source>&amp;Close Window</source>
            <translation>&amp;Cerrar ventana</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <source>&amp;Chart…</source>
            <translation>&amp;Gráfico…</translation>
        </message>
        <message>
            <source>&amp;All Charts…</source>
            <translation>&amp;Todos los gráficos…</translation>
        </message>
        <message>
            <source>&amp;Table…</source>
            <translation>Ta&amp;bla…</translation>
        </message>
        <message>
            <source>&amp;Workbook…</source>
            <translation>&amp;Libro…</translation>
        </message>
        <message>
            <source>&amp;Report…</source>
            <translation>&amp;Informe…</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Rehacer</translation>
        </message>
        <message>
            <source>&amp;History…</source>
            <translation>&amp;Historial…</translation>
        </message>
        <message>
            <source>&amp;Copy Chart</source>
            <translation>&amp;Copiar gráfico</translation>
        </message>
        <message>
            <source>Copy Fi&amp;gures</source>
            <translation>Copiar ci&amp;fras</translation>
        </message>
        <message>
            <source>Copy &amp;Table</source>
            <translation>Copiar &amp;tabla</translation>
        </message>
        <message>
            <source>&amp;Find an Input</source>
            <translation>&amp;Buscar un parámetro</translation>
        </message>
        <message>
            <source>&amp;Go To…</source>
            <translation>&amp;Ir a…</translation>
        </message>
        <message>
            <source>&amp;Bands of Uncertainty</source>
            <translation>&amp;Bandas de incertidumbre</translation>
        </message>
        <message>
            <source>&amp;Data as Table…</source>
            <translation>&amp;Datos como tabla…</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Tema</translation>
        </message>
        <message>
            <source>Zoom &amp;In</source>
            <translation>&amp;Acercar</translation>
        </message>
        <message>
            <source>Zoom &amp;Out</source>
            <translation>A&amp;lejar</translation>
        </message>
        <message>
            <source>Usual Si&amp;ze</source>
            <translation>Tamaño &amp;habitual</translation>
        </message>
        <message>
            <source>&amp;Logarithmic Axes</source>
            <translation>Ejes lo&amp;garítmicos</translation>
        </message>
        <message>
            <source>&amp;Reset View</source>
            <translation>&amp;Restablecer vista</translation>
        </message>
        <message>
            <source>&amp;Next Panel</source>
            <translation>Panel &amp;siguiente</translation>
        </message>
        <message>
            <source>Pre&amp;vious Panel</source>
            <translation>Panel a&amp;nterior</translation>
        </message>
        <message>
            <source>Prices of the &amp;Frontier Model…</source>
            <translation>Precios del modelo de &amp;frontera…</translation>
        </message>
        <message>
            <source>Prices of the &amp;Small Model…</source>
            <translation>Precios del modelo &amp;pequeño…</translation>
        </message>
        <message>
            <source>&amp;Reserved Capacity…</source>
            <translation>Capacidad &amp;reservada…</translation>
        </message>
        <message>
            <source>&amp;GPU and Its Throughput…</source>
            <translation>&amp;GPU y su throughput…</translation>
        </message>
        <message>
            <source>&amp;Benchmark…</source>
            <translation>&amp;Benchmark…</translation>
        </message>
        <message>
            <source>Usage &amp;Log…</source>
            <translation>&amp;Log de uso…</translation>
        </message>
        <message>
            <source>&amp;Token Counter…</source>
            <translation>&amp;Contador de tokens…</translation>
        </message>
        <message>
            <source>&amp;Workloads…</source>
            <translation>Cargas de &amp;trabajo…</translation>
        </message>
        <message>
            <source>Where the &amp;Inputs Are From…</source>
            <translation>De dónde &amp;vienen los parámetros…</translation>
        </message>
        <message>
            <source>&amp;Pin or Unpin</source>
            <translation>&amp;Fijar o dejar de fijar</translation>
        </message>
        <message>
            <source>Pin &amp;As…</source>
            <translation>Fijar &amp;como…</translation>
        </message>
        <message>
            <source>Pi&amp;ns</source>
            <translation>Estados fija&amp;dos</translation>
        </message>
        <message>
            <source>&amp;Goal Seek…</source>
            <translation>&amp;Búsqueda de objetivo…</translation>
        </message>
        <message>
            <source>P&amp;resets</source>
            <translation>&amp;Plantillas</translation>
        </message>
        <message>
            <source>Pre&amp;sent</source>
            <translation>P&amp;resentar</translation>
        </message>
        <message>
            <source>S&amp;tates…</source>
            <translation>&amp;Estados…</translation>
        </message>
        <message>
            <source>G&amp;uess First</source>
            <translation>Pronosticar pri&amp;mero</translation>
        </message>
        <message>
            <source>&amp;Export Chart…</source>
            <translation>&amp;Exportar gráfico…</translation>
        </message>
        <message>
            <source>Export Ta&amp;ble…</source>
            <translation>Exportar ta&amp;bla…</translation>
        </message>
        <message>
            <source>&amp;Clear List</source>
            <translation>&amp;Borrar lista</translation>
        </message>
        <message>
            <source>&amp;Suggest Ranges</source>
            <translation>&amp;Sugerir rangos</translation>
        </message>
        <message>
            <source>&amp;System</source>
            <translation>&amp;Sistema</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Claro</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Oscuro</translation>
        </message>
        <message>
            <source>&amp;Undo %1</source>
            <translation>&amp;Deshacer %1</translation>
        </message>
        <message>
            <source>&amp;Redo %1</source>
            <translation>&amp;Rehacer %1</translation>
        </message>
        <message>
            <source>Lan&amp;guage</source>
            <translation>I&amp;dioma</translation>
        </message>
        <message>
            <source>&amp;Guide</source>
            <translation>&amp;Guía</translation>
        </message>
        <message>
            <source>New &amp;Window</source>
            <translation>Nueva &amp;ventana</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Imprimir…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>C&amp;onfiguración…</translation>
        </message>
        <message>
            <source>&amp;Currency…</source>
            <translation>M&amp;oneda…</translation>
        </message>
    </context>
    <context>
        <name>breakeven::WorkloadRow</name>
        <message>
            <source>Name of workload %1</source>
            <translation>Nombre de la carga de trabajo %1</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Time in which the requests of workload %1 come</source>
            <translation>Tiempo en el que llegan las solicitudes de la carga de trabajo %1</translation>
        </message>
        <message>
            <source>Remove workload %1</source>
            <translation>Quitar la carga de trabajo %1</translation>
        </message>
        <message>
            <source>Remove this workload</source>
            <translation>Quitar esta carga de trabajo</translation>
        </message>
        <message>
            <source>%1 of workload %2</source>
            <translation>%1 de la carga de trabajo %2</translation>
        </message>
        <message>
            <source>Workload</source>
            <translation>Carga de trabajo</translation>
        </message>
        <message>
            <source>API a year</source>
            <translation>API al año</translation>
        </message>
    </context>
    <context>
        <name>breakeven::WorkloadsDialog</name>
        <message>
            <source>Workloads</source>
            <translation>Cargas de trabajo</translation>
        </message>
    </context>
    <context>
        <name>breakeven::WorkloadsPanel</name>
        <message>
            <source>Add workload</source>
            <translation>Añadir carga de trabajo</translation>
        </message>
        <message>
            <source>Several pipelines can share the models. Each has its own requests and tokens; together they are the volume, and the mean tokens of a request. Moving one of those sliders scales them all. What would get a model of its own is no workload but a task: those stand in the tab Portfolio.</source>
            <translation>Varios pipelines pueden compartir los modelos. Cada uno tiene sus propias solicitudes y tokens; juntos forman el volumen y los tokens medios de una solicitud. Mover uno de esos controles deslizantes los escala todos. Lo que tendría un modelo propio no es una carga de trabajo, sino una tarea: las tareas están en la pestaña Cartera.</translation>
        </message>
        <message>
            <source>All requests</source>
            <translation>Todas las solicitudes</translation>
        </message>
        <message>
            <source>Workload %1</source>
            <translation>Carga de trabajo %1</translation>
        </message>
    </context>
    <context>
        <name>core</name>
        <message>
            <source>{text}</source>
            <comment>verbatim(text)</comment>
            <translation>{text}</translation>
        </message>
        <message>
            <source>{label}</source>
            <comment>label(label)</comment>
            <translation>{label}</translation>
        </message>
        <message>
            <source>{quantity}</source>
            <comment>quantity(quantity)</comment>
            <translation>{quantity}</translation>
        </message>
        <message>
            <source>{^words}.</source>
            <comment>sentence(words)</comment>
            <translation>{^words}.</translation>
        </message>
        <message>
            <source>{first} {next}</source>
            <comment>sentences(first, next)</comment>
            <translation>{first} {next}</translation>
        </message>
        <message>
            <source>{name}: {text}</source>
            <comment>with_colon(name, text)</comment>
            <translation>{name}: {text}</translation>
        </message>
        <message>
            <source>{items}, {item}</source>
            <comment>list(items, item)</comment>
            <translation>{items}, {item}</translation>
        </message>
        <message>
            <source>{items}; {item}</source>
            <comment>list.semicolons(items, item)</comment>
            <translation>{items}; {item}</translation>
        </message>
        <message>
            <source>{items} and {item}</source>
            <comment>list.last(items, item)</comment>
            <translation>{items} y {item}</translation>
        </message>
        <message>
            <source>{items} or {item}</source>
            <comment>list.last_or(items, item)</comment>
            <translation>{items} o {item}</translation>
        </message>
        <message>
            <source>{low}–{high}</source>
            <comment>range(low, high)</comment>
            <translation>{low}–{high}</translation>
        </message>
        <message>
            <source>less than {number}</source>
            <comment>less_than(number)</comment>
            <translation>menos de {number}</translation>
        </message>
        <message>
            <source>{number} %</source>
            <comment>percent(number)</comment>
            <translation>{number} %</translation>
        </message>
        <message numerus="yes">
            <source>{count} rows</source>
            <comment>import.rows_alike(count)</comment>
            <translation>
                <numerusform>{count} fila</numerusform>
                <numerusform>{count} filas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} months</source>
            <comment>span.months(count)</comment>
            <translation>
                <numerusform>{count} mes</numerusform>
                <numerusform>{count} meses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} days</source>
            <comment>span.days(count)</comment>
            <translation>
                <numerusform>{count} día</numerusform>
                <numerusform>{count} días</numerusform>
            </translation>
        </message>
        <message>
            <source>less than a day</source>
            <comment>span.less_than_a_day</comment>
            <translation>menos de un día</translation>
        </message>
        <message>
            <source>{count} ms</source>
            <comment>span.milliseconds(count)</comment>
            <translation>{count} ms</translation>
        </message>
        <message>
            <source>{count} s</source>
            <comment>span.seconds(count)</comment>
            <translation>{count} s</translation>
        </message>
        <message>
            <source>{count} requests a month</source>
            <comment>requests_a_month(count)</comment>
            <translation>{count} solicitudes al mes</translation>
        </message>
        <message>
            <source>{parameter} {value}</source>
            <comment>named_value(parameter, value)</comment>
            <translation>{parameter} {value}</translation>
        </message>
        <message>
            <source>none</source>
            <comment>edit.none</comment>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>“{text}”</source>
            <comment>edit.quoted(text)</comment>
            <translation>«{text}»</translation>
        </message>
        <message>
            <source>{^what}: {before} → {after}</source>
            <comment>edit.from_to(what, before, after)</comment>
            <translation>{^what}: {before} → {after}</translation>
        </message>
        <message>
            <source>{^what} changed</source>
            <comment>edit.changed(what)</comment>
            <translation>Cambio: {what}</translation>
        </message>
        <message>
            <source>{^thing} added</source>
            <comment>edit.added(thing)</comment>
            <translation>Se añadió: {thing}</translation>
        </message>
        <message>
            <source>{^thing} removed</source>
            <comment>edit.removed(thing)</comment>
            <translation>Se quitó: {thing}</translation>
        </message>
        <message>
            <source>{thing} “{name}”</source>
            <comment>edit.named(thing, name)</comment>
            <translation>{thing} «{name}»</translation>
        </message>
        <message>
            <source>{^things}: {count} changed</source>
            <comment>edit.many_changed(things, count)</comment>
            <translation>{^things}: se cambiaron {count}</translation>
        </message>
        <message>
            <source>{^things}: {count} added</source>
            <comment>edit.many_added(things, count)</comment>
            <translation>{^things}: se añadieron {count}</translation>
        </message>
        <message>
            <source>{^things}: {count} removed</source>
            <comment>edit.many_removed(things, count)</comment>
            <translation>{^things}: se quitaron {count}</translation>
        </message>
        <message>
            <source>{^things} in another order</source>
            <comment>edit.reordered(things)</comment>
            <translation>{^things} en otro orden</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <comment>edit.more(count)</comment>
            <translation>y {count} más</translation>
        </message>
        <message>
            <source>{called} ({changes})</source>
            <comment>edit.step(called, changes)</comment>
            <translation>{called} ({changes})</translation>
        </message>
        <message>
            <source>{called} ({changes} and {more} more)</source>
            <comment>edit.step_of_many(called, changes, more)</comment>
            <translation>{called} ({changes} y {more} más)</translation>
        </message>
        <message>
            <source>title</source>
            <comment>edit.title</comment>
            <translation>título</translation>
        </message>
        <message>
            <source>notes</source>
            <comment>edit.notes</comment>
            <translation>notas</translation>
        </message>
        <message>
            <source>date of the figures</source>
            <comment>edit.as_of</comment>
            <translation>fecha de las cifras</translation>
        </message>
        <message>
            <source>{option} shown</source>
            <comment>edit.shown(option)</comment>
            <translation>{option}: se muestra</translation>
        </message>
        <message>
            <source>{option} hidden</source>
            <comment>edit.hidden(option)</comment>
            <translation>{option}: se oculta</translation>
        </message>
        <message>
            <source>range of {parameter}</source>
            <comment>edit.range(parameter)</comment>
            <translation>rango de {parameter}</translation>
        </message>
        <message>
            <source>source of {parameter}</source>
            <comment>edit.source(parameter)</comment>
            <translation>fuente de {parameter}</translation>
        </message>
        <message>
            <source>{parameter} locked</source>
            <comment>edit.locked(parameter)</comment>
            <translation>{parameter}: se bloquea</translation>
        </message>
        <message>
            <source>{parameter} unlocked</source>
            <comment>edit.unlocked(parameter)</comment>
            <translation>{parameter}: se desbloquea</translation>
        </message>
        <message>
            <source>link of {first} and {second}</source>
            <comment>edit.link(first, second)</comment>
            <translation>vínculo entre {first} y {second}</translation>
        </message>
        <message>
            <source>figure that inputs are ranked by</source>
            <comment>edit.figure</comment>
            <translation>cifra que ordena los parámetros</translation>
        </message>
        <message>
            <source>axes of the map</source>
            <comment>edit.map</comment>
            <translation>ejes del mapa</translation>
        </message>
        <message>
            <source>{x} by {y}</source>
            <comment>edit.axes(x, y)</comment>
            <translation>{x} por {y}</translation>
        </message>
        <message>
            <source>{option} with a band</source>
            <comment>edit.band_shown(option)</comment>
            <translation>{option}: con banda</translation>
        </message>
        <message>
            <source>{option} without a band</source>
            <comment>edit.band_hidden(option)</comment>
            <translation>{option}: sin banda</translation>
        </message>
        <message>
            <source>{question} {before} → {after}</source>
            <comment>edit.answer(question, before, after)</comment>
            <translation>{question} {before} → {after}</translation>
        </message>
        <message>
            <source>kind of task</source>
            <comment>edit.task_type</comment>
            <translation>tipo de tarea</translation>
        </message>
        <message>
            <source>{quality}, {approach}</source>
            <comment>edit.score(quality, approach)</comment>
            <translation>{quality}, {approach}</translation>
        </message>
        <message>
            <source>the program's</source>
            <comment>edit.own_score</comment>
            <translation>la del programa</translation>
        </message>
        <message>
            <source>weight of {quality}</source>
            <comment>edit.weight(quality)</comment>
            <translation>peso de {quality}</translation>
        </message>
        <message>
            <source>{cost} left out of the naive answer</source>
            <comment>edit.cost_left_out(cost)</comment>
            <translation>{cost}: fuera de la respuesta ingenua</translation>
        </message>
        <message>
            <source>{cost} counted in the naive answer</source>
            <comment>edit.cost_counted(cost)</comment>
            <translation>{cost}: dentro de la respuesta ingenua</translation>
        </message>
        <message>
            <source>claims</source>
            <comment>edit.claims</comment>
            <translation>afirmaciones</translation>
        </message>
        <message>
            <source>claim</source>
            <comment>edit.claim</comment>
            <translation>afirmación</translation>
        </message>
        <message>
            <source>pins</source>
            <comment>edit.pins</comment>
            <translation>estados fijados</translation>
        </message>
        <message>
            <source>pin</source>
            <comment>edit.pin</comment>
            <translation>estado fijado</translation>
        </message>
        <message>
            <source>workloads</source>
            <comment>edit.workloads</comment>
            <translation>cargas de trabajo</translation>
        </message>
        <message>
            <source>workload</source>
            <comment>edit.workload</comment>
            <translation>carga de trabajo</translation>
        </message>
        <message>
            <source>tasks</source>
            <comment>edit.tasks</comment>
            <translation>tareas</translation>
        </message>
        <message>
            <source>task</source>
            <comment>edit.task</comment>
            <translation>tarea</translation>
        </message>
        <message>
            <source>states</source>
            <comment>edit.states</comment>
            <translation>estados</translation>
        </message>
        <message>
            <source>state</source>
            <comment>edit.state</comment>
            <translation>estado</translation>
        </message>
        <message>
            <source>guesses</source>
            <comment>edit.guesses</comment>
            <translation>pronósticos</translation>
        </message>
        <message>
            <source>guess</source>
            <comment>edit.guess</comment>
            <translation>pronóstico</translation>
        </message>
        <message>
            <source>notes on charts</source>
            <comment>edit.annotations</comment>
            <translation>notas en gráficos</translation>
        </message>
        <message>
            <source>note on a chart</source>
            <comment>edit.annotation</comment>
            <translation>nota en un gráfico</translation>
        </message>
        <message>
            <source>{parameter} with a slider where it is presented</source>
            <comment>edit.slider_shown(parameter)</comment>
            <translation>{parameter}: con control deslizante en la presentación</translation>
        </message>
        <message>
            <source>{parameter} without a slider where it is presented</source>
            <comment>edit.slider_hidden(parameter)</comment>
            <translation>{parameter}: sin control deslizante en la presentación</translation>
        </message>
        <message>
            <source>What this version does not know of the file changed</source>
            <comment>edit.unknown_members</comment>
            <translation>Cambió lo que esta versión no conoce del archivo</translation>
        </message>
        <message>
            <source>The file's arrangement changed</source>
            <comment>edit.arrangement</comment>
            <translation>Cambió la disposición del archivo</translation>
        </message>
        <message>
            <source>Unsaved edits were found</source>
            <comment>recovery.title</comment>
            <translation>Se encontraron cambios sin guardar</translation>
        </message>
        <message>
            <source>an untitled scenario</source>
            <comment>recovery.untitled</comment>
            <translation>un escenario sin título</translation>
        </message>
        <message>
            <source>The program ended with unsaved edits of {name}, kept {when}. {standing}</source>
            <comment>recovery.found(name, when, standing)</comment>
            <translation>El programa terminó con cambios sin guardar de {name} (conservados: {when}). {standing}</translation>
        </message>
        <message>
            <source>They were never saved to a file. They differ from a new scenario in this:</source>
            <comment>recovery.never_saved</comment>
            <translation>Nunca se guardaron en un archivo. Diferencias respecto de un escenario nuevo:</translation>
        </message>
        <message>
            <source>{file} is as it was when they were made. From the file to the edits:</source>
            <comment>recovery.file_as_it_was(file)</comment>
            <translation>{file} está como cuando se hicieron. Del archivo a los cambios:</translation>
        </message>
        <message>
            <source>{file} was changed since by something else. From what it holds now to the edits:</source>
            <comment>recovery.file_changed(file)</comment>
            <translation>Algo más modificó {file} desde entonces. De lo que contiene ahora a los cambios:</translation>
        </message>
        <message>
            <source>{file} is no longer there.</source>
            <comment>recovery.file_gone(file)</comment>
            <translation>{file} ya no está.</translation>
        </message>
        <message>
            <source>{file} can't be read: {fault}.</source>
            <comment>recovery.file_not_read(file, fault)</comment>
            <translation>No se puede leer {file}: {fault}.</translation>
        </message>
        <message>
            <source>Unsaved edits of an earlier run can't be read: {where}: {fault}. The file is kept unless you discard it.</source>
            <comment>recovery.unreadable(where, fault)</comment>
            <translation>No se pueden leer los cambios sin guardar de una sesión anterior: {where}: {fault}. El archivo se conserva salvo que se descarte.</translation>
        </message>
        <message>
            <source>is damaged or cut off</source>
            <comment>recovery.damaged</comment>
            <translation>está dañado o cortado</translation>
        </message>
        <message>
            <source>was written by a newer version of the program</source>
            <comment>recovery.newer</comment>
            <translation>se escribió con una versión más reciente del programa</translation>
        </message>
        <message>
            <source>Unsaved edits are not kept for a crash: neither XDG_STATE_HOME nor HOME says where</source>
            <comment>recovery.no_place</comment>
            <translation>Los cambios sin guardar no se conservan ante un fallo: ni XDG_STATE_HOME ni HOME indican dónde</translation>
        </message>
        <message>
            <source>Unsaved edits are not kept for a crash in {place}: {fault}</source>
            <comment>recovery.not_kept(place, fault)</comment>
            <translation>Los cambios sin guardar no se conservan ante un fallo en {place}: {fault}</translation>
        </message>
        <message>
            <source>The file was changed outside</source>
            <comment>outside.title</comment>
            <translation>El archivo se modificó fuera del programa</translation>
        </message>
        <message>
            <source>{file} was changed by something else since it was read. Reload would change this in the window:</source>
            <comment>outside.changed(file)</comment>
            <translation>Algo más modificó {file} desde que se leyó. Recargar cambiaría esto en la ventana:</translation>
        </message>
        <message>
            <source>{file} was removed or renamed by something else.</source>
            <comment>outside.gone(file)</comment>
            <translation>Algo más eliminó o renombró {file}.</translation>
        </message>
        <message>
            <source>{file} was changed by something else, and can't be read any more: {fault}.</source>
            <comment>outside.not_read(file, fault)</comment>
            <translation>Algo más modificó {file}, y ya no se puede leer: {fault}.</translation>
        </message>
        <message>
            <source>The file was changed outside: overwrite it?</source>
            <comment>overwrite.title</comment>
            <translation>El archivo se modificó fuera del programa: ¿sobrescribirlo?</translation>
        </message>
        <message>
            <source>{file} was changed by something else since it was read. Overwrite would change this in the file:</source>
            <comment>overwrite.changed(file)</comment>
            <translation>Algo más modificó {file} desde que se leyó. Sobrescribir cambiaría esto en el archivo:</translation>
        </message>
        <message>
            <source>The file is open elsewhere</source>
            <comment>elsewhere.title</comment>
            <translation>El archivo está abierto en otro lugar</translation>
        </message>
        <message>
            <source>another window of this program</source>
            <comment>elsewhere.this_process</comment>
            <translation>otra ventana de este programa</translation>
        </message>
        <message>
            <source>another program</source>
            <comment>elsewhere.a_program</comment>
            <translation>otro programa</translation>
        </message>
        <message>
            <source>{program} (process {process})</source>
            <comment>elsewhere.process(program, process)</comment>
            <translation>{program} (proceso {process})</translation>
        </message>
        <message>
            <source>{program} (process {process} on {host})</source>
            <comment>elsewhere.on_host(program, process, host)</comment>
            <translation>{program} (proceso {process} en {host})</translation>
        </message>
        <message>
            <source>{file} is open in {holder}. If both save, the later overwrites what the earlier saved, unless it is asked first.</source>
            <comment>elsewhere.open(file, holder)</comment>
            <translation>{file} está abierto en {holder}. Si ambos guardan, el último sobrescribe lo que guardó el primero, salvo que se pregunte antes.</translation>
        </message>
        <message>
            <source>{file} is open in {holder}, whose scenario this would replace.</source>
            <comment>elsewhere.written(file, holder)</comment>
            <translation>{file} está abierto en {holder}, cuyo escenario se reemplazaría.</translation>
        </message>
        <message>
            <source>at no volume</source>
            <comment>paying.never</comment>
            <translation>en ningún volumen</translation>
        </message>
        <message>
            <source>at every volume</source>
            <comment>paying.always</comment>
            <translation>en cualquier volumen</translation>
        </message>
        <message>
            <source>from {volume} on</source>
            <comment>paying.from(volume)</comment>
            <translation>a partir de {volume}</translation>
        </message>
        <message>
            <source>first at {first}, and for good from {settled} on</source>
            <comment>paying.first(first, settled)</comment>
            <translation>por primera vez en {first} y definitivamente a partir de {settled}</translation>
        </message>
        <message>
            <source>below {below} and again from {settled} on</source>
            <comment>paying.below_and_from(below, settled)</comment>
            <translation>por debajo de {below} y de nuevo a partir de {settled}</translation>
        </message>
        <message>
            <source>below {below}, first again at {again}, and for good from {settled} on</source>
            <comment>paying.below_and_first(below, again, settled)</comment>
            <translation>por debajo de {below}, de nuevo en {again} y definitivamente a partir de {settled}</translation>
        </message>
        <message>
            <source>only in {ranges} ranges of volume between {first} and {last}</source>
            <comment>paying.ranges(ranges, first, last)</comment>
            <translation>solo en {ranges} intervalos de volumen entre {first} y {last}</translation>
        </message>
        <message>
            <source>only in more than {ranges} ranges of volume between {first} and {last}</source>
            <comment>paying.more_ranges(ranges, first, last)</comment>
            <translation>solo en más de {ranges} intervalos de volumen entre {first} y {last}</translation>
        </message>
        <message>
            <source>only below {volume}</source>
            <comment>paying.below(volume)</comment>
            <translation>solo por debajo de {volume}</translation>
        </message>
        <message>
            <source>only between {first} and {last}</source>
            <comment>paying.between(first, last)</comment>
            <translation>solo entre {first} y {last}</translation>
        </message>
        <message>
            <source>only below {below} and between {first} and {last}</source>
            <comment>paying.below_and_between(below, first, last)</comment>
            <translation>solo por debajo de {below} y entre {first} y {last}</translation>
        </message>
        <message>
            <source>only below {below} and in {ranges} ranges of volume between {first} and {last}</source>
            <comment>paying.below_and_ranges(below, ranges, first, last)</comment>
            <translation>solo por debajo de {below} y en {ranges} intervalos de volumen entre {first} y {last}</translation>
        </message>
        <message>
            <source>only below {below} and in more than {ranges} ranges of volume between {first} and {last}</source>
            <comment>paying.below_and_more_ranges(below, ranges, first, last)</comment>
            <translation>solo por debajo de {below} y en más de {ranges} intervalos de volumen entre {first} y {last}</translation>
        </message>
        <message>
            <source>below {volume}</source>
            <comment>paying.briefly_below(volume)</comment>
            <translation>por debajo de {volume}</translation>
        </message>
        <message>
            <source>in part of {low}–{high}</source>
            <comment>paying.briefly_in_part(low, high)</comment>
            <translation>en parte de {low}–{high}</translation>
        </message>
        <message>
            <source>{option} does not pay below {volume} requests a month: {fixed} a month of fixed cost, {saved} saved a request.</source>
            <comment>verdict.not_below(option, volume, fixed, saved)</comment>
            <translation>{option} no es rentable por debajo de {volume} solicitudes al mes; {fixed} al mes de costo fijo, {saved} de ahorro por solicitud.</translation>
        </message>
        <message>
            <source>{option} never pays: one more request costs as much as {where}.</source>
            <comment>verdict.never(option, where)</comment>
            <translation>{option} nunca es rentable; una solicitud más cuesta lo mismo que {where}.</translation>
        </message>
        <message>
            <source>{option} never pays: one more request costs as much as {where}, and {fixed} a month of fixed cost stands beside it.</source>
            <comment>verdict.never_with_fixed(option, where, fixed)</comment>
            <translation>{option} nunca es rentable; una solicitud más cuesta lo mismo que {where}, y a ello se suman {fixed} al mes de costo fijo.</translation>
        </message>
        <message>
            <source>{option} never pays: one more request costs {own} {where} and {other} {elsewhere}.</source>
            <comment>verdict.never_dearer(option, own, where, other, elsewhere)</comment>
            <translation>{option} nunca es rentable; una solicitud más cuesta {own} {where} y {other} {elsewhere}.</translation>
        </message>
        <message>
            <source>{option} pays {volumes}.</source>
            <comment>verdict.pays(option, volumes)</comment>
            <translation>{option} es rentable {volumes}.</translation>
        </message>
        <message>
            <source>{option} pays {volumes}; between them the waiting GPUs cost more than they save.</source>
            <comment>verdict.pays_but_gpus_wait(option, volumes)</comment>
            <translation>{option} es rentable {volumes}; entre medias, las GPU en espera cuestan más de lo que ahorran.</translation>
        </message>
        <message>
            <source>{option} first pays at {first} requests a month, and for good from {settled} on; between them every added GPU costs more than it saves at first.</source>
            <comment>verdict.first_pays_until_gpus_are_added(option, first, settled)</comment>
            <translation>{option} es rentable por primera vez en {first} solicitudes al mes y definitivamente a partir de {settled}; entre medias, cada GPU añadida cuesta al principio más de lo que ahorra.</translation>
        </message>
        <message>
            <source>{option} first pays at {first} requests a month, and for good from {settled} on; between them the added units cost more than they save at first.</source>
            <comment>verdict.first_pays_until_units_are_added(option, first, settled)</comment>
            <translation>{option} es rentable por primera vez en {first} solicitudes al mes y definitivamente a partir de {settled}; entre medias, las unidades añadidas cuestan al principio más de lo que ahorran.</translation>
        </message>
        <message>
            <source>{option} costs the same as {baseline} at every volume.</source>
            <comment>verdict.always_costs_the_same(option, baseline)</comment>
            <translation>{option} cuesta lo mismo que {baseline} en cualquier volumen.</translation>
        </message>
        <message>
            <source>{option} is cheaper at every volume.</source>
            <comment>verdict.always_cheaper(option)</comment>
            <translation>{option} cuesta menos en cualquier volumen.</translation>
        </message>
        <message>
            <source>You are at {volume}: it saves {saving} a month.</source>
            <comment>verdict.saves(volume, saving)</comment>
            <translation>Con el volumen actual ({volume}), ahorra {saving} al mes.</translation>
        </message>
        <message>
            <source>You are at {volume}: it costs {more} more a month.</source>
            <comment>verdict.costs_more(volume, more)</comment>
            <translation>Con el volumen actual ({volume}), cuesta {more} más al mes.</translation>
        </message>
        <message>
            <source>You are at {volume}: it costs the same.</source>
            <comment>verdict.costs_the_same(volume)</comment>
            <translation>Con el volumen actual ({volume}), cuesta lo mismo.</translation>
        </message>
        <message>
            <source>{option} would be cheaper still, by {difference} a month.</source>
            <comment>verdict.cheaper_still(option, difference)</comment>
            <translation>{option} costaría aún menos, {difference} menos al mes.</translation>
        </message>
        <message>
            <source>{option} would be cheaper than either, by {difference} a month.</source>
            <comment>verdict.cheaper_than_either(option, difference)</comment>
            <translation>{option} costaría menos que ambas opciones, {difference} menos al mes.</translation>
        </message>
        <message>
            <source>{option}, not shown, would cost {total} a month.</source>
            <comment>verdict.cheaper_not_shown(option, total)</comment>
            <translation>{option}, que no se muestra, costaría {total} al mes.</translation>
        </message>
        <message>
            <source>cheapest</source>
            <comment>cheapest.strip</comment>
            <translation>la más barata</translation>
        </message>
        <message>
            <source>cheapest of those shown</source>
            <comment>cheapest.strip_shown</comment>
            <translation>la más barata de las visibles</translation>
        </message>
        <message>
            <source>Cheapest</source>
            <comment>cheapest.row</comment>
            <translation>La más barata</translation>
        </message>
        <message>
            <source>Cheapest of those shown</source>
            <comment>cheapest.row_shown</comment>
            <translation>La más barata de las visibles</translation>
        </message>
        <message>
            <source>Colored by the cheapest option</source>
            <comment>cheapest.map</comment>
            <translation>Coloreado según la opción más barata</translation>
        </message>
        <message>
            <source>Colored by the cheapest of the options shown</source>
            <comment>cheapest.map_shown</comment>
            <translation>Coloreado según la opción visible más barata</translation>
        </message>
        <message>
            <source>{option} is the cheapest, at {total} a month.</source>
            <comment>cheapest.is(option, total)</comment>
            <translation>{option} es la opción más barata, con {total} al mes.</translation>
        </message>
        <message>
            <source>{option} is the cheapest of those shown, at {total} a month.</source>
            <comment>cheapest.is_shown(option, total)</comment>
            <translation>{option} es la opción visible más barata, con {total} al mes.</translation>
        </message>
        <message>
            <source>At {volume} requests a month it saves {saving} a month.</source>
            <comment>finding.saves(volume, saving)</comment>
            <translation>Con {volume} solicitudes al mes, ahorra {saving} al mes.</translation>
        </message>
        <message>
            <source>At {volume} requests a month it costs {more} more a month.</source>
            <comment>finding.costs_more(volume, more)</comment>
            <translation>Con {volume} solicitudes al mes, cuesta {more} más al mes.</translation>
        </message>
        <message>
            <source>At {volume} requests a month it costs the same.</source>
            <comment>finding.costs_the_same(volume)</comment>
            <translation>Con {volume} solicitudes al mes, cuesta lo mismo.</translation>
        </message>
        <message>
            <source>Cash is back after {months}.</source>
            <comment>finding.cash_back(months)</comment>
            <translation>El efectivo se recupera tras {months}.</translation>
        </message>
        <message>
            <source>Cash is back for good after {months}; it was back after {first} and lost again.</source>
            <comment>finding.cash_back_for_good(months, first)</comment>
            <translation>El efectivo se recupera definitivamente tras {months}; se había recuperado tras {first} y se volvió a perder.</translation>
        </message>
        <message numerus="yes">
            <source>Cash is back after {first}, but lost again within {horizon}.</source>
            <comment>finding.cash_lost(first, horizon)</comment>
            <translation>
                <numerusform>El efectivo se recupera tras {first}, pero se vuelve a perder en {horizon}.</numerusform>
                <numerusform>El efectivo se recupera tras {first}, pero se vuelve a perder en {horizon}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Cash is not back within {horizon}: {option} is {behind} behind {baseline} then.</source>
            <comment>finding.cash_not_back(horizon, option, behind, baseline)</comment>
            <translation>
                <numerusform>El efectivo no se recupera en {horizon}: {option} lleva al final {behind} de desventaja frente a la referencia ({baseline}).</numerusform>
                <numerusform>El efectivo no se recupera en {horizon}: {option} lleva al final {behind} de desventaja frente a la referencia ({baseline}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{option} takes {more} more cash than {baseline} over {horizon}.</source>
            <comment>finding.cash_ends_behind(option, more, baseline, horizon)</comment>
            <translation>
                <numerusform>{option} exige {more} más de efectivo que {baseline} en {horizon}.</numerusform>
                <numerusform>{option} exige {more} más de efectivo que {baseline} en {horizon}.</numerusform>
            </translation>
        </message>
        <message>
            <source>{option} has never taken more cash than {baseline}.</source>
            <comment>finding.cash_never_behind(option, baseline)</comment>
            <translation>{option} nunca ha exigido más efectivo que {baseline}.</translation>
        </message>
        <message>
            <source>{upfront} is paid up front.</source>
            <comment>finding.paid_up_front(upfront)</comment>
            <translation>Al inicio se pagan {upfront}.</translation>
        </message>
        <message numerus="yes">
            <source>Over {horizon} {option} saves {saving} against {baseline}.</source>
            <comment>finding.horizon_saves(horizon, option, saving, baseline)</comment>
            <translation>
                <numerusform>{^option} ahorra {saving} en {horizon} en comparación con {baseline}.</numerusform>
                <numerusform>{^option} ahorra {saving} en {horizon} en comparación con {baseline}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Over {horizon} {option} costs {more} more than {baseline}.</source>
            <comment>finding.horizon_costs(horizon, option, more, baseline)</comment>
            <translation>
                <numerusform>{^option} cuesta {more} más que {baseline} en {horizon}.</numerusform>
                <numerusform>{^option} cuesta {more} más que {baseline} en {horizon}.</numerusform>
            </translation>
        </message>
        <message>
            <source>{component}: {share} of the {total} a month that {option} costs.</source>
            <comment>finding.largest_part(component, share, total, option)</comment>
            <translation>{component}: {share} de los {total} al mes que cuesta {option}.</translation>
        </message>
        <message>
            <source>{option} costs nothing.</source>
            <comment>finding.costs_nothing(option)</comment>
            <translation>{option} no cuesta nada.</translation>
        </message>
        <message>
            <source>{option} costs {total} a month, {share} of it {component}.</source>
            <comment>finding.other_part(option, total, share, component)</comment>
            <translation>{option} cuesta {total} al mes; de ello, {share} es {component}.</translation>
        </message>
        <message>
            <source>What matters most is {input}: from {share} less to {share} more it moves the {figure} by {change}.</source>
            <comment>finding.matters_most(input, share, figure, change)</comment>
            <translation>Lo que más influye: {input}. De {share} menos a {share} más, el {figure} varía en {change}.</translation>
        </message>
        <message>
            <source>What matters most is {input}: from {low} to {high} it moves the {figure} by {change}.</source>
            <comment>finding.matters_most_between(input, low, high, figure, change)</comment>
            <translation>Lo que más influye: {input}. De {low} a {high}, el {figure} varía en {change}.</translation>
        </message>
        <message>
            <source>What matters most is {input}: the {figure} is {figure_low} at {low} and {figure_high} at {high}.</source>
            <comment>finding.matters_most_ends(input, figure, low, figure_low, high, figure_high)</comment>
            <translation>Lo que más influye: {input}. El {figure} es {figure_low} en {low} y {figure_high} en {high}.</translation>
        </message>
        <message>
            <source>Of the inputs above zero {input} matters most: from {share} less to {share} more it moves the {figure} by {change}.</source>
            <comment>finding.most_above_zero(input, share, figure, change)</comment>
            <translation>De los parámetros mayores que cero, lo que más influye: {input}. De {share} menos a {share} más, el {figure} varía en {change}.</translation>
        </message>
        <message>
            <source>Of the inputs above zero {input} matters most: from {low} to {high} it moves the {figure} by {change}.</source>
            <comment>finding.most_above_zero_between(input, low, high, figure, change)</comment>
            <translation>De los parámetros mayores que cero, lo que más influye: {input}. De {low} a {high}, el {figure} varía en {change}.</translation>
        </message>
        <message>
            <source>Of the inputs above zero {input} matters most: the {figure} is {figure_low} at {low} and {figure_high} at {high}.</source>
            <comment>finding.most_above_zero_ends(input, figure, low, figure_low, high, figure_high)</comment>
            <translation>De los parámetros mayores que cero, lo que más influye: {input}. El {figure} es {figure_low} en {low} y {figure_high} en {high}.</translation>
        </message>
        <message>
            <source>{input} is zero here; at {high} it would move the {figure} by {change}.</source>
            <comment>finding.zero_input(input, high, figure, change)</comment>
            <translation>{input}: aquí es cero; en {high}, el {figure} variaría en {change}.</translation>
        </message>
        <message>
            <source>{input} is zero here; at {high} the {figure} would be {value}.</source>
            <comment>finding.zero_input_end(input, high, figure, value)</comment>
            <translation>{input}: aquí es cero; en {high}, el {figure} sería {value}.</translation>
        </message>
        <message>
            <source>No input that is above zero moves the {figure} of {option} alone.</source>
            <comment>finding.nothing_moves(figure, option)</comment>
            <translation>Ningún parámetro mayor que cero hace variar por sí solo el {figure} con {option}.</translation>
        </message>
        <message>
            <source>Then come {inputs}.</source>
            <comment>finding.then(inputs)</comment>
            <translation>Después: {inputs}.</translation>
        </message>
        <message>
            <source>The {figure} of {option} is {value}.</source>
            <comment>finding.figure_of(figure, option, value)</comment>
            <translation>{^figure} con {option}: {value}.</translation>
        </message>
        <message>
            <source>There is no {figure} of {option}.</source>
            <comment>finding.no_figure_of(figure, option)</comment>
            <translation>No hay {figure} con {option}.</translation>
        </message>
        <message>
            <source>{flips}.</source>
            <comment>finding.flips(flips)</comment>
            <translation>{flips}.</translation>
        </message>
        <message>
            <source>{option} is cheaper than {baseline} in {share} of cases.</source>
            <comment>finding.share_of_cases(option, share, baseline)</comment>
            <translation>{option} cuesta menos que {baseline} en {share} de los casos.</translation>
        </message>
        <message>
            <source>In 80 % of cases the break-even lies between {low} and {high} requests a month.</source>
            <comment>finding.break_even_lies(low, high)</comment>
            <translation>En 80 % de los casos, el punto de equilibrio está entre {low} y {high} solicitudes al mes.</translation>
        </message>
        <message>
            <source>In 90 % of cases the break-even lies above {low} requests a month, in {never} there is none.</source>
            <comment>finding.break_even_at_least(low, never)</comment>
            <translation>En 90 % de los casos, el punto de equilibrio está por encima de {low} solicitudes al mes; en {never} no hay ninguno.</translation>
        </message>
        <message>
            <source>In {never} of cases there is no lasting break-even.</source>
            <comment>finding.break_even_never(never)</comment>
            <translation>En {never} de los casos no hay un punto de equilibrio duradero.</translation>
        </message>
        <message>
            <source>In 90 % of cases it is cheaper at every volume.</source>
            <comment>finding.always_cheaper</comment>
            <translation>En 90 % de los casos cuesta menos en cualquier volumen.</translation>
        </message>
        <message>
            <source>Find out the {input} first: knowing it is worth up to {value} over {horizon}.</source>
            <comment>finding.find_out(input, value, horizon)</comment>
            <translation>Lo primero que conviene averiguar: {input}. Conocer este dato vale hasta {value} en {horizon}.</translation>
        </message>
        <message>
            <source>No input alone is worth finding out first; all of them together are, up to {value} over {horizon}.</source>
            <comment>finding.find_out_together(value, horizon)</comment>
            <translation>Ningún parámetro por sí solo merece averiguarse primero; todos juntos sí, hasta {value} en {horizon}.</translation>
        </message>
        <message>
            <source>Nothing has to be found out first: {option} stays the choice whatever the inputs turn out to be.</source>
            <comment>finding.find_out_nothing(option)</comment>
            <translation>No hay nada que averiguar primero: {option} sigue siendo la elección sea cual sea el valor de los parámetros.</translation>
        </message>
        <message>
            <source>{scenario} saves the most: {saving} a month.</source>
            <comment>finding.compare_saves(scenario, saving)</comment>
            <translation>El que más ahorra es {scenario}: {saving} al mes.</translation>
        </message>
        <message>
            <source>{scenario} costs the least more: {more} a month.</source>
            <comment>finding.compare_loses(scenario, more)</comment>
            <translation>El de menor sobrecosto es {scenario}: {more} al mes.</translation>
        </message>
        <message>
            <source>All save the same: {saving} a month.</source>
            <comment>finding.compare_same(saving)</comment>
            <translation>Todos ahorran lo mismo: {saving} al mes.</translation>
        </message>
        <message>
            <source>None of them saves or costs anything more.</source>
            <comment>finding.compare_nothing</comment>
            <translation>Ninguno ahorra ni cuesta nada más.</translation>
        </message>
        <message>
            <source>All cost the same more: {more} a month.</source>
            <comment>finding.compare_lose_the_same(more)</comment>
            <translation>Todos tienen el mismo sobrecosto: {more} al mes.</translation>
        </message>
        <message>
            <source>{scenario} {saving}</source>
            <comment>finding.compare_saving(scenario, saving)</comment>
            <translation>{scenario} {saving}</translation>
        </message>
        <message>
            <source>Saved a month, {subject}: {savings}.</source>
            <comment>finding.compare_savings(subject, savings)</comment>
            <translation>Ahorro mensual, {subject}: {savings}.</translation>
        </message>
        <message>
            <source>Saved a month, each focus against its baseline: {savings}.</source>
            <comment>finding.compare_savings_each(savings)</comment>
            <translation>Ahorro mensual, cada foco en comparación con su referencia: {savings}.</translation>
        </message>
        <message>
            <source>{approach} comes first {weights}, with {score} of {highest}.</source>
            <comment>finding.first_place(approach, weights, score, highest)</comment>
            <translation>{approach}: primer lugar {weights}, con {score} de {highest}.</translation>
        </message>
        <message>
            <source>{approaches} share the first place {weights}, with {score} of {highest}.</source>
            <comment>finding.first_places(approaches, weights, score, highest)</comment>
            <translation>{approaches} comparten el primer lugar {weights}, con {score} de {highest}.</translation>
        </message>
        <message>
            <source>with equal weights</source>
            <comment>finding.equal_weights</comment>
            <translation>con pesos iguales</translation>
        </message>
        <message>
            <source>by these weights</source>
            <comment>finding.these_weights</comment>
            <translation>según estos pesos</translation>
        </message>
        <message>
            <source>{approach} with {score}</source>
            <comment>finding.approach_score(approach, score)</comment>
            <translation>{approach} con {score}</translation>
        </message>
        <message>
            <source>No quality has a weight, so that no approach comes before another.</source>
            <comment>finding.no_weights</comment>
            <translation>Ninguna cualidad tiene peso, así que ningún enfoque va por delante de otro.</translation>
        </message>
        <message>
            <source>There is nothing to compare with: no pinned state and no other scenario.</source>
            <comment>compare.alone</comment>
            <translation>No hay nada con que comparar: ni un estado fijado ni otro escenario.</translation>
        </message>
        <message>
            <source>{option} costs {cost} a month at {volume} requests a month.</source>
            <comment>stop.cost(option, cost, volume)</comment>
            <translation>{option} cuesta {cost} al mes con {volume} solicitudes al mes.</translation>
        </message>
        <message>
            <source>{option} of {scenario}</source>
            <comment>stop.of_scenario(option, scenario)</comment>
            <translation>{option} de {scenario}</translation>
        </message>
        <message>
            <source>{option} takes {cash} up front.</source>
            <comment>stop.cash_up_front(option, cash)</comment>
            <translation>{option} exige {cash} al inicio.</translation>
        </message>
        <message>
            <source>{option} has taken {cash} after {months}.</source>
            <comment>stop.cash(option, cash, months)</comment>
            <translation>{option} ha exigido {cash} tras {months}.</translation>
        </message>
        <message>
            <source>{option}: {part}</source>
            <comment>stop.part(option, part)</comment>
            <translation>{option}: {part}</translation>
        </message>
        <message>
            <source>{option}: {total} a month in all</source>
            <comment>stop.total(option, total)</comment>
            <translation>{option}: {total} al mes en total</translation>
        </message>
        <message>
            <source>{moved}: {costs}</source>
            <comment>stop.step(moved, costs)</comment>
            <translation>{moved}: {costs}</translation>
        </message>
        <message>
            <source>{share} of cases lie between {from} and {to}.</source>
            <comment>stop.share_between(share, from, to)</comment>
            <translation>{share} de los casos están entre {from} y {to}.</translation>
        </message>
        <message>
            <source>In {share} of cases it is at most {value}.</source>
            <comment>stop.share_up_to(share, value)</comment>
            <translation>En {share} de los casos es como máximo {value}.</translation>
        </message>
        <message>
            <source>{x}, {y}: {option} is the cheapest, at {total} a month.</source>
            <comment>stop.cheapest(x, y, option, total)</comment>
            <translation>{x}, {y}. La opción más barata: {option}, con {total} al mes.</translation>
        </message>
        <message>
            <source>{x}, {y}: {option} is the cheapest of those shown, at {total} a month.</source>
            <comment>stop.cheapest_shown(x, y, option, total)</comment>
            <translation>{x}, {y}. La opción visible más barata: {option}, con {total} al mes.</translation>
        </message>
        <message>
            <source>It takes {less} less up front than {baseline}.</source>
            <comment>payback.takes_less(less, baseline)</comment>
            <translation>Exige {less} menos al inicio que {baseline}.</translation>
        </message>
        <message>
            <source>It takes as much up front as {baseline}.</source>
            <comment>payback.takes_as_much(baseline)</comment>
            <translation>Exige lo mismo al inicio que {baseline}.</translation>
        </message>
        <message>
            <source>There is nothing up front to get back.</source>
            <comment>payback.nothing</comment>
            <translation>No hay costo inicial que recuperar.</translation>
        </message>
        <message>
            <source>The {upfront} up front is back after {months}.</source>
            <comment>payback.is_back(upfront, months)</comment>
            <translation>Los {upfront} iniciales se recuperan tras {months}.</translation>
        </message>
        <message>
            <source>The {upfront} more up front is back after {months}.</source>
            <comment>payback.more_is_back(upfront, months)</comment>
            <translation>Los {upfront} iniciales adicionales se recuperan tras {months}.</translation>
        </message>
        <message>
            <source>The {upfront} up front is back after {first}, lost again, and back for good after {months}.</source>
            <comment>payback.is_back_for_good(upfront, first, months)</comment>
            <translation>Los {upfront} iniciales se recuperan tras {first}, se vuelven a perder y se recuperan definitivamente tras {months}.</translation>
        </message>
        <message>
            <source>The {upfront} more up front is back after {first}, lost again, and back for good after {months}.</source>
            <comment>payback.more_is_back_for_good(upfront, first, months)</comment>
            <translation>Los {upfront} iniciales adicionales se recuperan tras {first}, se vuelven a perder y se recuperan definitivamente tras {months}.</translation>
        </message>
        <message numerus="yes">
            <source>The {upfront} up front is back after {first}, but lost again within the {horizon}.</source>
            <comment>payback.is_lost(upfront, first, horizon)</comment>
            <translation>
                <numerusform>Los {upfront} iniciales se recuperan tras {first}, pero se vuelven a perder en {horizon}.</numerusform>
                <numerusform>Los {upfront} iniciales se recuperan tras {first}, pero se vuelven a perder en los {horizon}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {upfront} more up front is back after {first}, but lost again within the {horizon}.</source>
            <comment>payback.more_is_lost(upfront, first, horizon)</comment>
            <translation>
                <numerusform>Los {upfront} iniciales adicionales se recuperan tras {first}, pero se vuelven a perder en {horizon}.</numerusform>
                <numerusform>Los {upfront} iniciales adicionales se recuperan tras {first}, pero se vuelven a perder en los {horizon}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {upfront} up front is not back within the {horizon}.</source>
            <comment>payback.is_not_back(upfront, horizon)</comment>
            <translation>
                <numerusform>Los {upfront} iniciales no se recuperan en {horizon}.</numerusform>
                <numerusform>Los {upfront} iniciales no se recuperan en los {horizon}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {upfront} more up front is not back within the {horizon}.</source>
            <comment>payback.more_is_not_back(upfront, horizon)</comment>
            <translation>
                <numerusform>Los {upfront} iniciales adicionales no se recuperan en {horizon}.</numerusform>
                <numerusform>Los {upfront} iniciales adicionales no se recuperan en los {horizon}.</numerusform>
            </translation>
        </message>
        <message>
            <source>never</source>
            <comment>figure.never</comment>
            <translation>nunca</translation>
        </message>
        <message>
            <source>always</source>
            <comment>figure.always</comment>
            <translation>siempre</translation>
        </message>
        <message>
            <source>at once</source>
            <comment>figure.at_once</comment>
            <translation>inmediato</translation>
        </message>
        <message numerus="yes">
            <source>{months} months</source>
            <comment>figure.months(months)</comment>
            <translation>
                <numerusform>{months} mes</numerusform>
                <numerusform>{months} meses</numerusform>
            </translation>
        </message>
        <message>
            <source>same</source>
            <comment>change.none</comment>
            <translation>igual</translation>
        </message>
        <message>
            <source>+{size}</source>
            <comment>change.more(size)</comment>
            <translation>+{size}</translation>
        </message>
        <message>
            <source>−{size}</source>
            <comment>change.less(size)</comment>
            <translation>−{size}</translation>
        </message>
        <message>
            <source>more a month</source>
            <comment>key.more_a_month</comment>
            <translation>más al mes</translation>
        </message>
        <message>
            <source>saved a month</source>
            <comment>key.saved_a_month</comment>
            <translation>de ahorro al mes</translation>
        </message>
        <message>
            <source>{exact}. {parts}</source>
            <comment>key.total_made_of(exact, parts)</comment>
            <translation>{exact}. {parts}</translation>
        </message>
        <message>
            <source>cheaper at every volume</source>
            <comment>key.always</comment>
            <translation>cuesta menos en cualquier volumen</translation>
        </message>
        <message>
            <source>cheaper from {low} to {high} requests a month</source>
            <comment>key.always_exact(low, high)</comment>
            <translation>cuesta menos de {low} a {high} solicitudes al mes</translation>
        </message>
        <message>
            <source>break-even, requests a month</source>
            <comment>key.break_even</comment>
            <translation>punto de equilibrio, solicitudes al mes</translation>
        </message>
        <message>
            <source>break-even for good, requests a month</source>
            <comment>key.break_even_for_good</comment>
            <translation>punto de equilibrio definitivo, solicitudes al mes</translation>
        </message>
        <message>
            <source>pays below, requests a month</source>
            <comment>key.pays_below</comment>
            <translation>rentable por debajo de, solicitudes al mes</translation>
        </message>
        <message>
            <source>pays between, requests a month</source>
            <comment>key.pays_between</comment>
            <translation>rentable entre, solicitudes al mes</translation>
        </message>
        <message>
            <source>pays in part of, requests a month</source>
            <comment>key.pays_in_part</comment>
            <translation>rentable en parte de, solicitudes al mes</translation>
        </message>
        <message>
            <source>{first} to {last} requests a month</source>
            <comment>key.pays_between_exact(first, last)</comment>
            <translation>de {first} a {last} solicitudes al mes</translation>
        </message>
        <message>
            <source>no volume</source>
            <comment>key.no_volume</comment>
            <translation>ningún volumen</translation>
        </message>
        <message>
            <source>pays up to {high} requests a month</source>
            <comment>key.pays_up_to(high)</comment>
            <translation>rentable hasta {high} solicitudes al mes</translation>
        </message>
        <message>
            <source>not back</source>
            <comment>key.not_back_value</comment>
            <translation>sin recuperar</translation>
        </message>
        <message>
            <source>no payback</source>
            <comment>key.costs_more_value</comment>
            <translation>sin recuperación</translation>
        </message>
        <message numerus="yes">
            <source>costs more over {horizon}</source>
            <comment>key.costs_more_over(horizon)</comment>
            <translation>
                <numerusform>cuesta más en {horizon}</numerusform>
                <numerusform>cuesta más en {horizon}</numerusform>
            </translation>
        </message>
        <message>
            <source>no volume up to {high} requests a month pays</source>
            <comment>key.no_volume_pays(high)</comment>
            <translation>ningún volumen hasta {high} solicitudes al mes es rentable</translation>
        </message>
        <message>
            <source>payback</source>
            <comment>key.payback</comment>
            <translation>plazo de recuperación</translation>
        </message>
        <message>
            <source>payback for good</source>
            <comment>key.payback_for_good</comment>
            <translation>plazo de recuperación definitiva</translation>
        </message>
        <message numerus="yes">
            <source>within {horizon}</source>
            <comment>key.within(horizon)</comment>
            <translation>
                <numerusform>en {horizon}</numerusform>
                <numerusform>en {horizon}</numerusform>
            </translation>
        </message>
        <message>
            <source>the money is not back within the horizon</source>
            <comment>key.not_back</comment>
            <translation>el dinero no se recupera dentro del horizonte</translation>
        </message>
        <message>
            <source>it takes nothing more up front, and costs more over the horizon</source>
            <comment>key.nothing_to_get_back</comment>
            <translation>no exige más al inicio, y cuesta más en el horizonte</translation>
        </message>
        <message>
            <source>its cumulative cash is never above the baseline's</source>
            <comment>key.never_above</comment>
            <translation>su efectivo acumulado nunca supera el de la referencia</translation>
        </message>
        <message numerus="yes">
            <source>GPUs</source>
            <comment>key.gpus(count)</comment>
            <translation>
                <numerusform>GPU</numerusform>
                <numerusform>GPU</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} GPUs for a load of {load} GPUs</source>
            <comment>key.gpus_for_load(count, load)</comment>
            <translation>
                <numerusform>{count} GPU para una carga de {load} GPU</numerusform>
                <numerusform>{count} GPU para una carga de {load} GPU</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>GPUs for all that move</source>
            <comment>key.gpus_together(count)</comment>
            <translation>
                <numerusform>GPU para todo lo que se traslada</numerusform>
                <numerusform>GPU para todo lo que se traslada</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} GPUs that compute {share} of the time</source>
            <comment>key.gpus_busy(count, share)</comment>
            <translation>
                <numerusform>{count} GPU que calcula {share} del tiempo</numerusform>
                <numerusform>{count} GPU que calculan {share} del tiempo</numerusform>
            </translation>
        </message>
        <message>
            <source>no GPU is needed, as no task moves</source>
            <comment>key.no_gpus_in_plan</comment>
            <translation>no se necesita ninguna GPU, pues no se traslada ninguna tarea</translation>
        </message>
        <message>
            <source>a month, in place of {total}</source>
            <comment>key.in_place_of(total)</comment>
            <translation>al mes, en lugar de {total}</translation>
        </message>
        <message>
            <source>{moved} of {tasks}</source>
            <comment>key.moved(moved, tasks)</comment>
            <translation>{moved} de {tasks}</translation>
        </message>
        <message>
            <source>{moved} of {tasks} tasks move in the best plan</source>
            <comment>key.moved_exact(moved, tasks)</comment>
            <translation>{moved} de {tasks} tareas se trasladan en el mejor plan</translation>
        </message>
        <message numerus="yes">
            <source>tasks move</source>
            <comment>key.tasks_move(tasks)</comment>
            <translation>
                <numerusform>tarea se traslada</numerusform>
                <numerusform>tareas se trasladan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>units</source>
            <comment>key.units(count)</comment>
            <translation>
                <numerusform>unidad</numerusform>
                <numerusform>unidades</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} units for a load of {load} units</source>
            <comment>key.units_for_load(count, load)</comment>
            <translation>
                <numerusform>{count} unidad para una carga de {load} unidades</numerusform>
                <numerusform>{count} unidades para una carga de {load} unidades</numerusform>
            </translation>
        </message>
        <message>
            <source>How sure?</source>
            <comment>key.how_sure</comment>
            <translation>¿Con qué certeza?</translation>
        </message>
        <message>
            <source>Suggest ranges</source>
            <comment>key.suggest_ranges</comment>
            <translation>Sugerir rangos</translation>
        </message>
        <message>
            <source>no input has a range yet: this gives the {count} that matter most a fifth to both sides</source>
            <comment>key.no_ranges(count)</comment>
            <translation>ningún parámetro tiene rango todavía: esto da a los {count} que más influyen un quinto a cada lado</translation>
        </message>
        <message>
            <source>break-even in 80 % of cases</source>
            <comment>key.settled_range</comment>
            <translation>punto de equilibrio en 80 % de los casos</translation>
        </message>
        <message>
            <source>it does not pay for good in {share} of cases</source>
            <comment>key.does_not_pay(share)</comment>
            <translation>no llega a ser rentable de forma definitiva en {share} de los casos</translation>
        </message>
        <message>
            <source>10th percentile {p10}, 90th percentile {p90}</source>
            <comment>key.percentiles(p10, p90)</comment>
            <translation>percentil 10: {p10}, percentil 90: {p90}</translation>
        </message>
        <message>
            <source>10th percentile {p10}, it does not pay for good in {share} of cases</source>
            <comment>key.percentile_and_never(p10, share)</comment>
            <translation>percentil 10: {p10}; no llega a ser rentable de forma definitiva en {share} de los casos</translation>
        </message>
        <message>
            <source>{caption}, {change}</source>
            <comment>key.since_pin(caption, change)</comment>
            <translation>{caption}, {change}</translation>
        </message>
        <message>
            <source>{size} more than pinned</source>
            <comment>pinned.more(size)</comment>
            <translation>{size} más que lo fijado</translation>
        </message>
        <message>
            <source>{size} less than pinned</source>
            <comment>pinned.less(size)</comment>
            <translation>{size} menos que lo fijado</translation>
        </message>
        <message>
            <source>as pinned</source>
            <comment>pinned.same</comment>
            <translation>igual que lo fijado</translation>
        </message>
        <message>
            <source>pinned: {value} {caption}</source>
            <comment>pinned.was(value, caption)</comment>
            <translation>fijado: {value} {caption}</translation>
        </message>
        <message>
            <source>Pin {number}</source>
            <comment>pinned.numbered(number)</comment>
            <translation>Estado fijado {number}</translation>
        </message>
        <message>
            <source>{focus} = {baseline}</source>
            <comment>map.equal_cost(focus, baseline)</comment>
            <translation>{focus} = {baseline}</translation>
        </message>
        <message>
            <source>{option} is the cheapest at {x} and {y}.</source>
            <comment>map.cheapest(option, x, y)</comment>
            <translation>{option} es la opción más barata con {x} y {y}.</translation>
        </message>
        <message>
            <source>{option} is the cheapest of those shown at {x} and {y}.</source>
            <comment>map.cheapest_shown(option, x, y)</comment>
            <translation>{option} es la opción visible más barata con {x} y {y}.</translation>
        </message>
        <message>
            <source>{figure} is {value}</source>
            <comment>goal.payback_is(figure, value)</comment>
            <translation>el {figure} es {value}</translation>
        </message>
        <message>
            <source>the {figure} is {value}</source>
            <comment>goal.figure_is(figure, value)</comment>
            <translation>el {figure} es {value}</translation>
        </message>
        <message>
            <source>With {parameter} at {value}, {figure}.</source>
            <comment>goal.reached(parameter, value, figure)</comment>
            <translation>Con {parameter} en {value}, {figure}.</translation>
        </message>
        <message>
            <source>Not within this range; there is no {figure} at any of its values.</source>
            <comment>goal.none(figure)</comment>
            <translation>No dentro de este rango; no hay {figure} en ninguno de sus valores.</translation>
        </message>
        <message>
            <source>Not within this range; nearest is {value}, where {figure}.</source>
            <comment>goal.nearest(value, figure)</comment>
            <translation>No dentro de este rango; el valor más cercano es {value}, donde {figure}.</translation>
        </message>
        <message>
            <source>above {value}</source>
            <comment>flip.above(value)</comment>
            <translation>por encima de {value}</translation>
        </message>
        <message>
            <source>below {value}</source>
            <comment>flip.below(value)</comment>
            <translation>por debajo de {value}</translation>
        </message>
        <message>
            <source>at {value}</source>
            <comment>flip.at(value)</comment>
            <translation>en {value}</translation>
        </message>
        <message>
            <source>from {value} on</source>
            <comment>flip.from(value)</comment>
            <translation>a partir de {value}</translation>
        </message>
        <message>
            <source>up to {value}</source>
            <comment>flip.up_to(value)</comment>
            <translation>hasta {value}</translation>
        </message>
        <message>
            <source>between {low} and {high}</source>
            <comment>flip.between(low, high)</comment>
            <translation>entre {low} y {high}</translation>
        </message>
        <message>
            <source>from {low} to {high}</source>
            <comment>flip.from_to(low, high)</comment>
            <translation>de {low} a {high}</translation>
        </message>
        <message>
            <source>{parameter} {place}</source>
            <comment>flip.line(parameter, place)</comment>
            <translation>{parameter} {place}</translation>
        </message>
        <message>
            <source>{option} costs more than {baseline} {place}</source>
            <comment>flip.costs_more(option, baseline, place)</comment>
            <translation>{option} cuesta más que {baseline} {place}</translation>
        </message>
        <message>
            <source>{option} is cheaper than {baseline} {place}</source>
            <comment>flip.is_cheaper(option, baseline, place)</comment>
            <translation>{option} cuesta menos que {baseline} {place}</translation>
        </message>
        <message>
            <source>The hybrid is cheapest with {share} routed: {total} a month</source>
            <comment>flip.best_share(share, total)</comment>
            <translation>El híbrido alcanza su costo mínimo con {share} enrutado: {total} al mes</translation>
        </message>
        <message>
            <source>{title}. {text}</source>
            <comment>warning.sentence(title, text)</comment>
            <translation>{title}. {text}</translation>
        </message>
        <message>
            <source>The minimum replicas are more than the load needs</source>
            <comment>warning.min_replicas</comment>
            <translation>El mínimo de réplicas supera lo que necesita la carga</translation>
        </message>
        <message numerus="yes">
            <source>{kept} replicas are kept online; {needed} would carry the load of {load} GPUs at peak.</source>
            <comment>warning.min_replicas.text(kept, needed, load)</comment>
            <translation>
                <numerusform>Se mantiene {kept} réplica en línea; con {needed} bastaría para la carga máxima de {load} GPU.</numerusform>
                <numerusform>Se mantienen {kept} réplicas en línea; con {needed} bastaría para la carga máxima de {load} GPU.</numerusform>
            </translation>
        </message>
        <message>
            <source>One replica has no failover</source>
            <comment>warning.failover</comment>
            <translation>Una sola réplica no tiene failover</translation>
        </message>
        <message>
            <source>When it stops, so does the service; two or more replicas keep answering.</source>
            <comment>warning.failover.text</comment>
            <translation>Cuando se detiene, se detiene el servicio; dos o más réplicas siguen respondiendo.</translation>
        </message>
        <message numerus="yes">
            <source>The GPUs are {share} idle</source>
            <comment>warning.idle(share, count)</comment>
            <translation>
                <numerusform>La GPU está ociosa {share} del tiempo</numerusform>
                <numerusform>Las GPU están ociosas {share} del tiempo</numerusform>
            </translation>
        </message>
        <message>
            <source>That idle time costs {cost} a month of compute.</source>
            <comment>warning.idle.text(cost)</comment>
            <translation>Ese tiempo ocioso cuesta {cost} al mes de cómputo.</translation>
        </message>
        <message numerus="yes">
            <source>The units are {share} idle</source>
            <comment>warning.idle_units(share, count)</comment>
            <translation>
                <numerusform>La unidad está ociosa {share} del tiempo</numerusform>
                <numerusform>Las unidades están ociosas {share} del tiempo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{share} of the {units} reserved units are never needed</source>
            <comment>warning.spare_units(share, units)</comment>
            <translation>
                <numerusform>{share} de la unidad reservada nunca se necesita</numerusform>
                <numerusform>{share} de las {units} unidades reservadas nunca se necesita</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Even the busiest hour leaves them idle, which costs {cost} a month.</source>
            <comment>warning.spare_units.text(cost, units)</comment>
            <translation>
                <numerusform>Incluso la hora de mayor carga la deja ociosa, lo que cuesta {cost} al mes.</numerusform>
                <numerusform>Incluso la hora de mayor carga las deja ociosas, lo que cuesta {cost} al mes.</numerusform>
            </translation>
        </message>
        <message>
            <source>The GPUs are scaled down further than the traffic allows</source>
            <comment>warning.scale_down</comment>
            <translation>Las GPU se reducen más de lo que permite el tráfico</translation>
        </message>
        <message>
            <source>With {share} of the time off, those that are left are {busy} busy on average, which leaves no headroom for peaks.</source>
            <comment>warning.scale_down.text(share, busy)</comment>
            <translation>Con {share} del tiempo apagadas, las que quedan están ocupadas {busy} en promedio, lo que no deja margen para picos.</translation>
        </message>
        <message>
            <source>A commitment is paid all month</source>
            <comment>warning.commitment</comment>
            <translation>Un compromiso se paga todo el mes</translation>
        </message>
        <message>
            <source>The discount is for committing to the minimum replicas, but they are counted only {hours} of 730 hours: a commitment costs the other hours too.</source>
            <comment>warning.commitment.text(hours)</comment>
            <translation>El descuento es por comprometerse con el mínimo de réplicas, pero solo se cuentan {hours} de 730 horas: un compromiso cuesta también las demás.</translation>
        </message>
        <message>
            <source>The rented GPUs are off for part of the month</source>
            <comment>warning.gpu_hours</comment>
            <translation>Las GPU alquiladas están apagadas parte del mes</translation>
        </message>
        <message>
            <source>They are online {hours} of 730 hours: requests in the other hours, at night for instance, must wait or go elsewhere.</source>
            <comment>warning.gpu_hours.text(hours)</comment>
            <translation>Están en línea {hours} de 730 horas: las solicitudes de las demás horas, por ejemplo de noche, deben esperar o ir a otro lugar.</translation>
        </message>
        <message>
            <source>A request costs more at the small model with memory than at the frontier model</source>
            <comment>warning.small_price</comment>
            <translation>Una solicitud cuesta más en el modelo pequeño con memoria que en el modelo de frontera</translation>
        </message>
        <message>
            <source>It is {own} against {other}: check the small model's prices and the recalled tokens; a small model usually costs a fraction.</source>
            <comment>warning.small_price.text(own, other)</comment>
            <translation>Son {own} frente a {other}: conviene revisar los precios del modelo pequeño y los tokens recuperados; un modelo pequeño suele costar una fracción.</translation>
        </message>
        <message>
            <source>A request costs more at the fine-tuned small model than at the frontier model</source>
            <comment>warning.tuned_price</comment>
            <translation>Una solicitud cuesta más en el modelo pequeño con fine-tuning que en el modelo de frontera</translation>
        </message>
        <message>
            <source>It is {own} against {other}: check the small model's prices and the multiple for a fine-tuned one.</source>
            <comment>warning.tuned_price.text(own, other)</comment>
            <translation>Son {own} frente a {other}: conviene revisar los precios del modelo pequeño y el múltiplo por fine-tuning.</translation>
        </message>
        <message numerus="yes">
            <source>Prices are zero</source>
            <comment>warning.zero_price(count)</comment>
            <translation>
                <numerusform>Un precio es cero</numerusform>
                <numerusform>Hay precios en cero</numerusform>
            </translation>
        </message>
        <message>
            <source>Free, or not filled in yet? {prices}.</source>
            <comment>warning.zero_price.text(prices)</comment>
            <translation>¿Gratis, o aún sin completar? {prices}.</translation>
        </message>
        <message>
            <source>The volume lies outside the charted range</source>
            <comment>warning.volume_outside</comment>
            <translation>El volumen está fuera del intervalo del gráfico</translation>
        </message>
        <message>
            <source>The break-even lies outside the charted range</source>
            <comment>warning.break_even_outside</comment>
            <translation>El punto de equilibrio está fuera del intervalo del gráfico</translation>
        </message>
        <message>
            <source>{volume} requests a month; the chart usually spans {low} to {high}.</source>
            <comment>warning.outside.text(volume, low, high)</comment>
            <translation>{volume} solicitudes al mes; el gráfico suele abarcar de {low} a {high}.</translation>
        </message>
        <message>
            <source>There are no labeled examples</source>
            <comment>warning.no_labels</comment>
            <translation>No hay ejemplos etiquetados</translation>
        </message>
        <message>
            <source>Fine-tuning learns from them.</source>
            <comment>warning.no_labels.text</comment>
            <translation>El fine-tuning aprende de ellos.</translation>
        </message>
        <message numerus="yes">
            <source>{labels} labeled examples are few</source>
            <comment>warning.few_labels(labels)</comment>
            <translation>
                <numerusform>{labels} ejemplo etiquetado es poco</numerusform>
                <numerusform>{labels} ejemplos etiquetados son pocos</numerusform>
            </translation>
        </message>
        <message>
            <source>Fine-tuning usually takes {usual} or more.</source>
            <comment>warning.few_labels.text(usual)</comment>
            <translation>El fine-tuning suele requerir {usual} o más.</translation>
        </message>
        <message>
            <source>The fine-tuned model makes more errors, and they cost nothing here</source>
            <comment>warning.errors</comment>
            <translation>El modelo con fine-tuning comete más errores, y aquí no cuestan nada</translation>
        </message>
        <message>
            <source>It answers {tuned} right, the frontier API {frontier}; a cost per error brings that into the comparison.</source>
            <comment>warning.errors.text(tuned, frontier)</comment>
            <translation>Acierta {tuned}; la API de frontera, {frontier}. Un costo por error lo incluye en la comparación.</translation>
        </message>
        <message>
            <source>Beyond the slider: {parameter}</source>
            <comment>warning.beyond_slider(parameter)</comment>
            <translation>Fuera del control deslizante: {parameter}</translation>
        </message>
        <message>
            <source>The value is {value}; the slider spans {low} to {high}.</source>
            <comment>warning.beyond_slider.text(value, low, high)</comment>
            <translation>El valor es {value}; el control deslizante abarca de {low} a {high}.</translation>
        </message>
        <message>
            <source>Prices are older than 90 days</source>
            <comment>warning.old_prices</comment>
            <translation>Hay precios de más de 90 días</translation>
        </message>
        <message>
            <source>Prices were older than 90 days on {day}</source>
            <comment>warning.were_old_prices(day)</comment>
            <translation>Había precios de más de 90 días el {day}</translation>
        </message>
        <message>
            <source>They are of {date}: take newer ones from the catalogs, import a newer list, or check them with the vendors.</source>
            <comment>warning.old_prices.text(date)</comment>
            <translation>Son del {date}: conviene tomar otros más recientes de los catálogos, importar una lista nueva o verificarlos con los proveedores.</translation>
        </message>
        <message>
            <source>The oldest is that of "{parameter}", of {date}: take a newer one from the catalogs, import a newer list, or check it at its source.</source>
            <comment>warning.old_prices.of(parameter, date)</comment>
            <translation>El más antiguo es el de «{parameter}», del {date}: conviene tomar uno más reciente de los catálogos, importar una lista nueva o verificarlo en su fuente.</translation>
        </message>
        <message>
            <source>Prototype with an API</source>
            <comment>strategy.prototype</comment>
            <translation>Prototipo con una API</translation>
        </message>
        <message>
            <source>Measure and project</source>
            <comment>strategy.projection</comment>
            <translation>Medir y proyectar</translation>
        </message>
        <message>
            <source>Run both in parallel</source>
            <comment>strategy.parallel_test</comment>
            <translation>Operar ambos en paralelo</translation>
        </message>
        <message>
            <source>{where} in {months} months</source>
            <comment>strategy.where_in_months(where, months)</comment>
            <translation>{where} en {months} meses</translation>
        </message>
        <message>
            <source>in {months} months</source>
            <comment>strategy.in_months(months)</comment>
            <translation>en {months} meses</translation>
        </message>
        <message>
            <source>requests a month to wait for</source>
            <comment>strategy.to_wait_for</comment>
            <translation>solicitudes al mes que conviene esperar</translation>
        </message>
        <message>
            <source>for a month's test, labels included</source>
            <comment>strategy.for_a_months_test</comment>
            <translation>por un mes de prueba, etiquetas incluidas</translation>
        </message>
        <message>
            <source>up front, before it can start</source>
            <comment>strategy.up_front</comment>
            <translation>al inicio, antes de poder arrancar</translation>
        </message>
        <message>
            <source>a volume of {volume} requests a month</source>
            <comment>strategy.volume(volume)</comment>
            <translation>un volumen de {volume} solicitudes al mes</translation>
        </message>
        <message>
            <source>a volume of {volume} requests a month that grows by {growth} a month</source>
            <comment>strategy.volume_grows(volume, growth)</comment>
            <translation>un volumen de {volume} solicitudes al mes que crece {growth} al mes</translation>
        </message>
        <message>
            <source>a volume of {volume} requests a month that shrinks by {growth} a month</source>
            <comment>strategy.volume_shrinks(volume, growth)</comment>
            <translation>un volumen de {volume} solicitudes al mes que disminuye {growth} al mes</translation>
        </message>
        <message>
            <source>At {volume}, expect to spend {spend} {where} in {months} months.</source>
            <comment>strategy.expect(volume, spend, where, months)</comment>
            <translation>Con {volume}, cabe esperar un gasto de {spend} {where} en {months} meses.</translation>
        </message>
        <message>
            <source>At {volume}, expect to spend {spend} {where} in {months} months, what wrong answers cost included.</source>
            <comment>strategy.expect_with_errors(volume, spend, where, months)</comment>
            <translation>Con {volume}, cabe esperar un gasto de {spend} {where} en {months} meses, incluido lo que cuestan las respuestas equivocadas.</translation>
        </message>
        <message>
            <source>At {volume}, expect to spend {spend} {where} in {months} months; {upfront} of it is paid up front.</source>
            <comment>strategy.expect_with_upfront(volume, spend, where, months, upfront)</comment>
            <translation>Con {volume}, cabe esperar un gasto de {spend} {where} en {months} meses; de ello, {upfront} se pagan al inicio.</translation>
        </message>
        <message>
            <source>At {volume}, expect to spend {spend} {where} in {months} months, what wrong answers cost included; {upfront} of it is paid up front.</source>
            <comment>strategy.expect_all(volume, spend, where, months, upfront)</comment>
            <translation>Con {volume}, cabe esperar un gasto de {spend} {where} en {months} meses, incluido lo que cuestan las respuestas equivocadas; de ello, {upfront} se pagan al inicio.</translation>
        </message>
        <message>
            <source>That shows whether the task works before anything is spent on {option}.</source>
            <comment>strategy.shows_whether_it_works(option)</comment>
            <translation>Eso muestra si la tarea funciona antes de gastar nada en {option}.</translation>
        </message>
        <message>
            <source>Expect {spend0} {where} in {months0} months and {spend1} in {months1}, while you measure the volume, the tokens and the errors.</source>
            <comment>strategy.measure(spend0, where, months0, spend1, months1)</comment>
            <translation>Cabe esperar {spend0} {where} en {months0} meses y {spend1} en {months1}, mientras se miden el volumen, los tokens y los errores.</translation>
        </message>
        <message>
            <source>Expect {spend0} {where} in {months0} months and {spend1} in {months1} as the volume grows, while you measure the volume, the tokens and the errors.</source>
            <comment>strategy.measure_growing(spend0, where, months0, spend1, months1)</comment>
            <translation>Cabe esperar {spend0} {where} en {months0} meses y {spend1} en {months1} a medida que crece el volumen, mientras se miden el volumen, los tokens y los errores.</translation>
        </message>
        <message>
            <source>Expect {spend0} {where} in {months0} months and {spend1} in {months1} as the volume shrinks, while you measure the volume, the tokens and the errors.</source>
            <comment>strategy.measure_shrinking(spend0, where, months0, spend1, months1)</comment>
            <translation>Cabe esperar {spend0} {where} en {months0} meses y {spend1} en {months1} a medida que disminuye el volumen, mientras se miden el volumen, los tokens y los errores.</translation>
        </message>
        <message>
            <source>There is no volume to wait for: prices or throughput would have to change before {option} would pay.</source>
            <comment>strategy.never(option)</comment>
            <translation>No hay volumen que esperar: tendrían que cambiar los precios o el throughput para que {option} fuera rentable.</translation>
        </message>
        <message>
            <source>There is no volume to wait for: {option} would pay {volumes}.</source>
            <comment>strategy.always(option, volumes)</comment>
            <translation>No hay volumen que esperar: {option} sería rentable {volumes}.</translation>
        </message>
        <message>
            <source>There is no need to wait: you are at {volume}, and {option} would pay {volumes}.</source>
            <comment>strategy.reached(volume, option, volumes)</comment>
            <translation>No hace falta esperar: el volumen actual es {volume}, y {option} sería rentable {volumes}.</translation>
        </message>
        <message>
            <source>At {volume} requests a month, {option} would not pay, but {volumes}.</source>
            <comment>strategy.between(volume, option, volumes)</comment>
            <translation>Con {volume} solicitudes al mes, {option} no sería rentable, pero sí {volumes}.</translation>
        </message>
        <message>
            <source>You are at {volume}, above all volumes at which {option} would pay: {volumes}.</source>
            <comment>strategy.past(volume, option, volumes)</comment>
            <translation>El volumen actual, {volume}, supera todos los volúmenes en los que {option} sería rentable: {volumes}.</translation>
        </message>
        <message>
            <source>Wait for {volume} requests a month: {option} would pay {volumes}.</source>
            <comment>strategy.wait(volume, option, volumes)</comment>
            <translation>Conviene esperar a {volume} solicitudes al mes: {option} sería rentable {volumes}.</translation>
        </message>
        <message>
            <source>Wait for {volume} requests a month: from there on, {option} would pay.</source>
            <comment>strategy.wait_for_good(volume, option)</comment>
            <translation>Conviene esperar a {volume} solicitudes al mes: a partir de ahí, {option} sería rentable.</translation>
        </message>
        <message>
            <source>At today's volume it pays already, but not at every volume up to there.</source>
            <comment>strategy.pays_already</comment>
            <translation>Con el volumen de hoy ya es rentable, pero no en todos los volúmenes hasta ahí.</translation>
        </message>
        <message>
            <source>Without growth you never get there.</source>
            <comment>strategy.never_without_growth</comment>
            <translation>Sin crecimiento nunca se llega ahí.</translation>
        </message>
        <message>
            <source>With a volume that shrinks you never get there.</source>
            <comment>strategy.never_with_shrinking</comment>
            <translation>Con un volumen que disminuye nunca se llega ahí.</translation>
        </message>
        <message>
            <source>With {growth} less a month you are below {volume} in month {month}, where it would pay as well.</source>
            <comment>strategy.shrinks_below(growth, volume, month)</comment>
            <translation>Con {growth} menos al mes, se baja de {volume} en el mes {month}, donde también sería rentable.</translation>
        </message>
        <message>
            <source>With {growth} growth a month you get there in month {month}.</source>
            <comment>strategy.gets_there(growth, month)</comment>
            <translation>Con {growth} de crecimiento al mes, se llega ahí en el mes {month}.</translation>
        </message>
        <message>
            <source>With {growth} less a month you are back below that in month {month}.</source>
            <comment>strategy.is_back_below(growth, month)</comment>
            <translation>Con {growth} menos al mes, se vuelve a bajar de ahí en el mes {month}.</translation>
        </message>
        <message>
            <source>With {growth} growth a month you are past that in month {month}.</source>
            <comment>strategy.gets_past(growth, month)</comment>
            <translation>Con {growth} de crecimiento al mes, se supera ese volumen en el mes {month}.</translation>
        </message>
        <message>
            <source>With {growth} less a month you fall below that in month {month}.</source>
            <comment>strategy.falls_below(growth, month)</comment>
            <translation>Con {growth} menos al mes, se cae por debajo de ese volumen en el mes {month}.</translation>
        </message>
        <message>
            <source>To be there in month {month0} takes {growth0} growth a month; in month {month1}, {growth1}.</source>
            <comment>strategy.growth_needed(month0, growth0, month1, growth1)</comment>
            <translation>Para llegar ahí en el mes {month0} hace falta un crecimiento de {growth0} al mes; en el mes {month1}, {growth1}.</translation>
        </message>
        <message>
            <source>Measure the {parameter} first: knowing it is worth up to {value} over {horizon}, so finding out may cost that much at most.</source>
            <comment>strategy.measure_first(parameter, value, horizon)</comment>
            <translation>Conviene medir primero: {parameter}. Conocer este dato vale hasta {value} en {horizon}, así que averiguarlo puede costar eso como máximo.</translation>
        </message>
        <message>
            <source>With the ranges you gave, knowing any one input alone would not change the decision: none is worth paying for to find out first.</source>
            <comment>strategy.measure_none</comment>
            <translation>Con los rangos indicados, conocer un solo parámetro no cambiaría la decisión: no merece la pena pagar por averiguar ninguno primero.</translation>
        </message>
        <message>
            <source>These volumes hold at today's prices; the price trends move them.</source>
            <comment>strategy.at_todays_prices</comment>
            <translation>Estos volúmenes valen con los precios de hoy; las tendencias de precios los desplazan.</translation>
        </message>
        <message numerus="yes">
            <source>A month with {share} of the traffic ({volume} requests) costs {cost} {where}; labeling {examples} real examples costs {labeling}.</source>
            <comment>strategy.test(share, volume, cost, where, examples, labeling)</comment>
            <translation>
                <numerusform>Un mes con {share} del tráfico ({volume} solicitudes) cuesta {cost} {where}; etiquetar {examples} ejemplo real cuesta {labeling}.</numerusform>
                <numerusform>Un mes con {share} del tráfico ({volume} solicitudes) cuesta {cost} {where}; etiquetar {examples} ejemplos reales cuesta {labeling}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A month with {share} of the traffic ({volume} requests) costs {cost} {where}; labeling {examples} real examples costs nothing.</source>
            <comment>strategy.test_with_free_labels(share, volume, cost, where, examples)</comment>
            <translation>
                <numerusform>Un mes con {share} del tráfico ({volume} solicitudes) cuesta {cost} {where}; etiquetar {examples} ejemplo real no cuesta nada.</numerusform>
                <numerusform>Un mes con {share} del tráfico ({volume} solicitudes) cuesta {cost} {where}; etiquetar {examples} ejemplos reales no cuesta nada.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Meanwhile {baseline} answers everything as before; the same requests are {bill} of its bill.</source>
            <comment>strategy.meanwhile(baseline, bill, volume)</comment>
            <translation>
                <numerusform>Mientras tanto, {baseline} lo responde todo como antes; la misma solicitud supone {bill} de su factura.</numerusform>
                <numerusform>Mientras tanto, {baseline} lo responde todo como antes; esas mismas solicitudes suponen {bill} de su factura.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is paid before it can start.</source>
            <comment>strategy.nothing_before</comment>
            <translation>No se paga nada antes de poder arrancar.</translation>
        </message>
        <message>
            <source>Before it can start, {upfront} must be paid up front.</source>
            <comment>strategy.before(upfront)</comment>
            <translation>Antes de poder arrancar, hay que pagar {upfront} al inicio.</translation>
        </message>
        <message>
            <source>Before it can start, {upfront} must be paid up front, {hardware} of it for hardware, which stays yours; its wear is in the month's cost.</source>
            <comment>strategy.hardware_before(upfront, hardware)</comment>
            <translation>Antes de poder arrancar, hay que pagar {upfront} al inicio; de ello, {hardware} por hardware, que queda en propiedad; su desgaste está en el costo mensual.</translation>
        </message>
        <message>
            <source>Before it can start, {upfront} must be paid up front, all of it for hardware, which stays yours; its wear is in the month's cost.</source>
            <comment>strategy.only_hardware_before(upfront)</comment>
            <translation>Antes de poder arrancar, hay que pagar {upfront} al inicio, todo por hardware, que queda en propiedad; su desgaste está en el costo mensual.</translation>
        </message>
        <message>
            <source>{share} of the traffic brings {examples} examples only after {months} months; a larger share is faster.</source>
            <comment>strategy.larger_share(share, examples, months)</comment>
            <translation>{share} del tráfico aporta {examples} ejemplos solo al cabo de {months} meses; una proporción mayor es más rápida.</translation>
        </message>
        <message>
            <source>{monthly} a month</source>
            <comment>hidden.monthly(monthly)</comment>
            <translation>{monthly} al mes</translation>
        </message>
        <message>
            <source>{upfront} up front</source>
            <comment>hidden.upfront(upfront)</comment>
            <translation>{upfront} al inicio</translation>
        </message>
        <message>
            <source>{monthly} a month and {upfront} up front</source>
            <comment>hidden.monthly_and_upfront(monthly, upfront)</comment>
            <translation>{monthly} al mes y {upfront} al inicio</translation>
        </message>
        <message>
            <source>saves {monthly} a month</source>
            <comment>hidden.saves_monthly(monthly)</comment>
            <translation>ahorra {monthly} al mes</translation>
        </message>
        <message>
            <source>saves {upfront} up front</source>
            <comment>hidden.saves_upfront(upfront)</comment>
            <translation>ahorra {upfront} al inicio</translation>
        </message>
        <message>
            <source>saves {monthly} a month and {upfront} up front</source>
            <comment>hidden.saves_monthly_and_upfront(monthly, upfront)</comment>
            <translation>ahorra {monthly} al mes y {upfront} al inicio</translation>
        </message>
        <message>
            <source>{monthly} a month, but saves {upfront} up front</source>
            <comment>hidden.saves_upfront_only(monthly, upfront)</comment>
            <translation>{monthly} al mes, pero ahorra {upfront} al inicio</translation>
        </message>
        <message>
            <source>saves {monthly} a month, but {upfront} up front</source>
            <comment>hidden.saves_monthly_only(monthly, upfront)</comment>
            <translation>ahorra {monthly} al mes, pero {upfront} al inicio</translation>
        </message>
        <message>
            <source>nothing</source>
            <comment>hidden.nothing</comment>
            <translation>nada</translation>
        </message>
        <message>
            <source>in this scenario</source>
            <comment>hidden.in_this_scenario</comment>
            <translation>en este escenario</translation>
        </message>
        <message>
            <source>{amount} {where}</source>
            <comment>hidden.amount(amount, where)</comment>
            <translation>{amount} {where}</translation>
        </message>
        <message>
            <source>Without it: {change}</source>
            <comment>hidden.effect(change)</comment>
            <translation>Sin este costo: {change}</translation>
        </message>
        <message>
            <source>{break_even}, and {saving}.</source>
            <comment>hidden.change(break_even, saving)</comment>
            <translation>{break_even}, y {saving}.</translation>
        </message>
        <message>
            <source>no lasting break-even</source>
            <comment>hidden.no_break_even</comment>
            <translation>sin punto de equilibrio duradero</translation>
        </message>
        <message>
            <source>cheaper at every volume</source>
            <comment>hidden.always_cheaper</comment>
            <translation>cuesta menos en cualquier volumen</translation>
        </message>
        <message>
            <source>break-even at {volume}</source>
            <comment>hidden.break_even(volume)</comment>
            <translation>punto de equilibrio en {volume}</translation>
        </message>
        <message>
            <source>break-even still at {volume}</source>
            <comment>hidden.break_even_still(volume)</comment>
            <translation>punto de equilibrio aún en {volume}</translation>
        </message>
        <message>
            <source>break-even at {then} instead of {now}</source>
            <comment>hidden.break_even_instead(then, now)</comment>
            <translation>punto de equilibrio en {then} en lugar de {now}</translation>
        </message>
        <message>
            <source>still {state}</source>
            <comment>hidden.still(state)</comment>
            <translation>aún {state}</translation>
        </message>
        <message>
            <source>{then} instead of {now}</source>
            <comment>hidden.instead(then, now)</comment>
            <translation>{then} en lugar de {now}</translation>
        </message>
        <message>
            <source>still {amount} a month saved</source>
            <comment>hidden.still_saved(amount)</comment>
            <translation>aún {amount} al mes de ahorro</translation>
        </message>
        <message>
            <source>still {amount} a month lost</source>
            <comment>hidden.still_lost(amount)</comment>
            <translation>aún {amount} al mes de pérdida</translation>
        </message>
        <message>
            <source>{then} a month saved instead of {now}</source>
            <comment>hidden.saved_instead(then, now)</comment>
            <translation>{then} al mes de ahorro en lugar de {now}</translation>
        </message>
        <message>
            <source>{then} a month lost instead of {now}</source>
            <comment>hidden.lost_instead(then, now)</comment>
            <translation>{then} al mes de pérdida en lugar de {now}</translation>
        </message>
        <message>
            <source>{then} a month saved instead of {now} lost</source>
            <comment>hidden.saved_instead_of_lost(then, now)</comment>
            <translation>{then} al mes de ahorro en lugar de {now} de pérdida</translation>
        </message>
        <message>
            <source>{then} a month lost instead of {now} saved</source>
            <comment>hidden.lost_instead_of_saved(then, now)</comment>
            <translation>{then} al mes de pérdida en lugar de {now} de ahorro</translation>
        </message>
        <message>
            <source>Naive</source>
            <comment>naive.name</comment>
            <translation>Ingenua</translation>
        </message>
        <message>
            <source>With all costs</source>
            <comment>naive.with_all_costs</comment>
            <translation>Con todos los costos</translation>
        </message>
        <message>
            <source>them</source>
            <comment>naive.them</comment>
            <translation>ellos</translation>
        </message>
        <message>
            <source>these {count} costs</source>
            <comment>naive.these_costs(count)</comment>
            <translation>estos {count} costos</translation>
        </message>
        <message>
            <source>With or without {costs}, {option} would pay {volumes}.</source>
            <comment>naive.pays_either_way(costs, option, volumes)</comment>
            <translation>Con o sin {costs}, {option} sería rentable {volumes}.</translation>
        </message>
        <message>
            <source>Without {costs}, {option} would pay {naive}; with {costs_again}, {ours}.</source>
            <comment>naive.pays(costs, option, naive, costs_again, ours)</comment>
            <translation>Rentabilidad con {option} sin {costs}: {naive}; con {costs_again}: {ours}.</translation>
        </message>
        <message>
            <source>saves {saving} a month</source>
            <comment>naive.saves(saving)</comment>
            <translation>ahorra {saving} al mes</translation>
        </message>
        <message>
            <source>costs as much as {baseline}</source>
            <comment>naive.costs_as_much(baseline)</comment>
            <translation>cuesta lo mismo que {baseline}</translation>
        </message>
        <message>
            <source>costs {more} a month more than {baseline}</source>
            <comment>naive.costs_more(more, baseline)</comment>
            <translation>cuesta {more} al mes más que {baseline}</translation>
        </message>
        <message>
            <source>At {volume} requests a month, either answer {saves}.</source>
            <comment>naive.either_answer(volume, saves)</comment>
            <translation>Con {volume} solicitudes al mes, cualquiera de las dos respuestas {saves}.</translation>
        </message>
        <message>
            <source>At {volume} requests a month, the naive answer {naive}; ours {ours}.</source>
            <comment>naive.answers(volume, naive, ours)</comment>
            <translation>Con {volume} solicitudes al mes, la respuesta ingenua {naive}; la nuestra {ours}.</translation>
        </message>
        <message>
            <source>All in one: {volume} requests a month, {input} tokens in and {output} out</source>
            <comment>workloads.all_in_one(volume, input, output)</comment>
            <translation>Todo en uno: {volume} solicitudes al mes, {input} tokens de entrada y {output} de salida</translation>
        </message>
        <message>
            <source>Together: {volume} requests a month, {input} tokens in and {output} out, {cost} a year at the API</source>
            <comment>workloads.together(volume, input, output, cost)</comment>
            <translation>En conjunto: {volume} solicitudes al mes, {input} tokens de entrada y {output} de salida, {cost} al año en la API</translation>
        </message>
        <message>
            <source>{option} saves {saving} a month against {baseline} at {volume} requests.</source>
            <comment>fit.saves(option, saving, baseline, volume)</comment>
            <translation>{option} ahorra {saving} al mes en comparación con {baseline} con {volume} solicitudes.</translation>
        </message>
        <message>
            <source>{option} costs {more} a month more than {baseline} at {volume} requests.</source>
            <comment>fit.costs_more(option, more, baseline, volume)</comment>
            <translation>{option} cuesta {more} al mes más que {baseline} con {volume} solicitudes.</translation>
        </message>
        <message>
            <source>{option} costs as much as {baseline} at {volume} requests.</source>
            <comment>fit.costs_as_much(option, baseline, volume)</comment>
            <translation>{option} cuesta lo mismo que {baseline} con {volume} solicitudes.</translation>
        </message>
        <message>
            <source>Nothing more is paid up front for {option} that would have to come back first.</source>
            <comment>fit.no_money_back(option)</comment>
            <translation>Con {option} no se paga al inicio nada más que deba recuperarse primero.</translation>
        </message>
        <message>
            <source>The money paid up front for {option} is back after {months}.</source>
            <comment>fit.money_back(option, months)</comment>
            <translation>El dinero invertido al inicio en {option} se recupera tras {months}.</translation>
        </message>
        <message>
            <source>The money paid up front for {option} is back only after {months}.</source>
            <comment>fit.money_back_late(option, months)</comment>
            <translation>El dinero invertido al inicio en {option} solo se recupera tras {months}.</translation>
        </message>
        <message>
            <source>The money paid up front for {option} is not back within {horizon}.</source>
            <comment>fit.money_not_back(option, horizon)</comment>
            <translation>El dinero invertido al inicio en {option} no se recupera en {horizon}.</translation>
        </message>
        <message>
            <source>With the ranges given, {option} would be cheaper in {share} of cases.</source>
            <comment>fit.cases(option, share)</comment>
            <translation>Con los rangos indicados, {option} costaría menos en {share} de los casos.</translation>
        </message>
        <message>
            <source>{option} is the cheapest of the options shown, at {total} a month.</source>
            <comment>fit.cheapest(option, total)</comment>
            <translation>{option} es la más barata de las opciones visibles, con {total} al mes.</translation>
        </message>
        <message>
            <source>By cost alone it would be {option}: compare with that before you decide.</source>
            <comment>fit.by_cost(option)</comment>
            <translation>Solo por costo sería {option}: conviene comparar con eso antes de decidir.</translation>
        </message>
        <message>
            <source>By cost alone it would be {option}, which is not shown here: compare with that before you decide.</source>
            <comment>fit.by_cost_not_shown(option)</comment>
            <translation>Solo por costo sería {option}, que no se muestra aquí: conviene comparar con eso antes de decidir.</translation>
        </message>
        <message>
            <source>The fine-tuned model gets {ours} right, less than nine tenths of the {theirs} of {baseline}.</source>
            <comment>fit.accuracy_too_low(ours, theirs, baseline)</comment>
            <translation>El modelo con fine-tuning acierta {ours}, menos de nueve décimas partes de los {theirs} que logra {baseline}.</translation>
        </message>
        <message>
            <source>None of the questions is answered yet: this follows from the figures alone.</source>
            <comment>fit.all_open</comment>
            <translation>Aún no se ha respondido ninguna pregunta: esto se deduce solo de las cifras.</translation>
        </message>
        <message numerus="yes">
            <source>{count} of the {all} questions are still open.</source>
            <comment>fit.open(count, all)</comment>
            <translation>
                <numerusform>Queda abierta {count} de las {all} preguntas.</numerusform>
                <numerusform>Quedan abiertas {count} de las {all} preguntas.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{question}” answered with {answer}</source>
            <comment>fit.answered_with(question, answer)</comment>
            <translation>«{question}» respondida con «{answer}»</translation>
        </message>
        <message>
            <source>{condition}: {course}</source>
            <comment>fit.change(condition, course)</comment>
            <translation>{condition}: {course}</translation>
        </message>
        <message>
            <source>A request costs {cost} {where}, the same as every other way.</source>
            <comment>score.cost_is_the_same(cost, where)</comment>
            <translation>Una solicitud cuesta {cost} {where}, lo mismo que por cualquier otra vía.</translation>
        </message>
        <message>
            <source>A request costs {cost} {where}, the cheapest way.</source>
            <comment>score.cost_is_least(cost, where)</comment>
            <translation>Una solicitud cuesta {cost} {where}, la vía más barata.</translation>
        </message>
        <message>
            <source>A request costs {cost} {where}, and the cheapest way costs nothing.</source>
            <comment>score.cheapest_is_free(cost, where)</comment>
            <translation>Una solicitud cuesta {cost} {where}, y la vía más barata no cuesta nada.</translation>
        </message>
        <message>
            <source>A request costs {cost} {where}, a little more than the cheapest way.</source>
            <comment>score.costs_a_little_more(cost, where)</comment>
            <translation>Una solicitud cuesta {cost} {where}, un poco más que la vía más barata.</translation>
        </message>
        <message>
            <source>A request costs {cost} {where}, {ratio} times the cheapest way.</source>
            <comment>score.costs_times(cost, where, ratio)</comment>
            <translation>Una solicitud cuesta {cost} {where}, {ratio} veces la vía más barata.</translation>
        </message>
        <message>
            <source>Every request waits for an API, and {escalated} of them for two, one after the other.</source>
            <comment>score.hosted_hybrid_waits(escalated)</comment>
            <translation>Cada solicitud espera a una API, y {escalated} de ellas a dos, una tras otra.</translation>
        </message>
        <message>
            <source>{own} of the requests wait as on our own GPUs, {api} as at an API, and {escalated} for one after the other.</source>
            <comment>score.hybrid_waits(own, api, escalated)</comment>
            <translation>{own} de las solicitudes esperan como en las GPU propias, {api} como en una API, y {escalated} a una tras otra.</translation>
        </message>
        <message>
            <source>Nothing has to be read before the first token.</source>
            <comment>score.nothing_to_read</comment>
            <translation>No hay que leer nada antes del primer token.</translation>
        </message>
        <message>
            <source>Nothing has to be read before the first token, and cold starts come on top.</source>
            <comment>score.nothing_to_read_but_cold_starts</comment>
            <translation>No hay que leer nada antes del primer token; se suman los arranques en frío.</translation>
        </message>
        <message>
            <source>Judged by the {time} in which a replica at full load reads the input; what somebody waits can be more or less.</source>
            <comment>score.reading(time)</comment>
            <translation>Estimado por los {time} en que una réplica a plena carga lee la entrada; la espera real puede ser mayor o menor.</translation>
        </message>
        <message>
            <source>Judged by the {time} in which a replica at full load reads the input; what somebody waits can be more or less, and cold starts come on top.</source>
            <comment>score.reading_and_cold_starts(time)</comment>
            <translation>Estimado por los {time} en que una réplica a plena carga lee la entrada; la espera real puede ser mayor o menor, y se suman los arranques en frío.</translation>
        </message>
        <message>
            <source>Published are {time} to the first token of an API, a claim of which this is the middle.</source>
            <comment>score.published(time)</comment>
            <translation>Hay publicados {time} hasta el primer token de una API, una afirmación de la que este es el punto medio.</translation>
        </message>
        <message>
            <source>Published are {time} to the first token of an API, a claim of which this is the middle; the recall of memories comes on top.</source>
            <comment>score.published_and_recall(time)</comment>
            <translation>Hay publicados {time} hasta el primer token de una API, una afirmación de la que este es el punto medio; se suma la recuperación de memorias.</translation>
        </message>
        <message numerus="yes">
            <source>{count} input tokens</source>
            <comment>latency.input_tokens(count)</comment>
            <translation>
                <numerusform>{count} token de entrada</numerusform>
                <numerusform>{count} tokens de entrada</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} input tokens, {cached} of them cached,</source>
            <comment>latency.cached_input_tokens(count, cached)</comment>
            <translation>
                <numerusform>{count} token de entrada, {cached} de ellos en caché,</numerusform>
                <numerusform>{count} tokens de entrada, {cached} de ellos en caché,</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} output tokens</source>
            <comment>latency.output_tokens(count)</comment>
            <translation>
                <numerusform>{count} token de salida</numerusform>
                <numerusform>{count} tokens de salida</numerusform>
            </translation>
        </message>
        <message>
            <source>At full load a replica reads {input} in {reading} and writes {output} in {writing}, for all its requests together: how long one of them waits does not follow from that.</source>
            <comment>latency.at_full_load(input, reading, output, writing)</comment>
            <translation>A plena carga, una réplica lee {input} en {reading} y escribe {output} en {writing}, para todas sus solicitudes en conjunto: de ahí no se deduce cuánto espera cada una.</translation>
        </message>
        <message>
            <source>At full load a replica reads {input} in {reading}, for all its requests together: how long one of them waits does not follow from that.</source>
            <comment>latency.reads_at_full_load(input, reading)</comment>
            <translation>A plena carga, una réplica lee {input} en {reading}, para todas sus solicitudes en conjunto: de ahí no se deduce cuánto espera cada una.</translation>
        </message>
        <message>
            <source>At full load a replica writes {output} in {writing}, for all its requests together: how long one of them waits does not follow from that.</source>
            <comment>latency.writes_at_full_load(output, writing)</comment>
            <translation>A plena carga, una réplica escribe {output} en {writing}, para todas sus solicitudes en conjunto: de ahí no se deduce cuánto espera cada una.</translation>
        </message>
        <message>
            <source>{figure} {local} on a local model and {api} at an API</source>
            <comment>latency.claim(figure, local, api)</comment>
            <translation>{figure} {local} en un modelo local y {api} en una API</translation>
        </message>
        <message>
            <source>Claims, not measured here: {claims} (“{source}”, {date}). A percentile does not follow from throughput.</source>
            <comment>latency.claims(claims, source, date)</comment>
            <translation>Afirmaciones, no medidas aquí: {claims} («{source}», {date}). Un percentil no se deduce del throughput.</translation>
        </message>
        <message>
            <source>{quality}, {approach}: {score} of {highest}, from {worst} to {best}.</source>
            <comment>qualities.score(quality, approach, score, highest, worst, best)</comment>
            <translation>{quality}, {approach}: {score} de {highest}, de {worst} a {best}.</translation>
        </message>
        <message>
            <source>Moved by hand; the program's own is {own}.</source>
            <comment>qualities.moved(own)</comment>
            <translation>Movida a mano; la del programa es {own}.</translation>
        </message>
        <message>
            <source>{place}. {approach}</source>
            <comment>qualities.place(place, approach)</comment>
            <translation>{place}. {approach}</translation>
        </message>
        <message>
            <source>{place} {score}</source>
            <comment>qualities.place_and_score(place, score)</comment>
            <translation>{place} {score}</translation>
        </message>
        <message>
            <source>{quality} {weight}</source>
            <comment>qualities.weight(quality, weight)</comment>
            <translation>{quality} {weight}</translation>
        </message>
        <message>
            <source>Weight of {quality}: {weight} of {highest}</source>
            <comment>qualities.weight_of(quality, weight, highest)</comment>
            <translation>Peso de {quality}: {weight} de {highest}</translation>
        </message>
        <message>
            <source>Weighted order</source>
            <comment>qualities.weighted_order</comment>
            <translation>Orden ponderado</translation>
        </message>
        <message>
            <source>No quality has a weight</source>
            <comment>qualities.no_weight</comment>
            <translation>Ninguna cualidad tiene peso</translation>
        </message>
        <message>
            <source>{title}: {places}. Weights: {weights}.</source>
            <comment>qualities.order(title, places, weights)</comment>
            <translation>{title}: {places}. Pesos: {weights}.</translation>
        </message>
        <message>
            <source>Self-hosted means {option} here.</source>
            <comment>qualities.self_hosted_means(option)</comment>
            <translation>Alojamiento propio significa aquí {option}.</translation>
        </message>
        <message>
            <source>viable, {share} of few-shot</source>
            <comment>task.viable(share)</comment>
            <translation>viable, {share} de few-shot</translation>
        </message>
        <message>
            <source>not viable, {share} of few-shot</source>
            <comment>task.not_viable(share)</comment>
            <translation>no viable, {share} de few-shot</translation>
        </message>
        <message>
            <source>Fine-tuned {tuned}, large model {zero_shot} without and {few_shot} with examples: {verdict}</source>
            <comment>task.spoken(tuned, zero_shot, few_shot, verdict)</comment>
            <translation>Con fine-tuning {tuned}; modelo grande {zero_shot} sin ejemplos y {few_shot} con ejemplos: {verdict}</translation>
        </message>
        <message>
            <source>A rule of thumb: 90 % of the API model's accuracy is viable. In this scenario the fine-tuned model gets {ours} right and the frontier API {theirs}, so it is.</source>
            <comment>task.is_viable_here(ours, theirs)</comment>
            <translation>Regla práctica: 90 % de la exactitud del modelo de la API es viable. En este escenario, el modelo con fine-tuning acierta {ours} y la API de frontera {theirs}, así que lo es.</translation>
        </message>
        <message>
            <source>A rule of thumb: 90 % of the API model's accuracy is viable. In this scenario the fine-tuned model gets {ours} right and the frontier API {theirs}, so it is not.</source>
            <comment>task.is_not_viable_here(ours, theirs)</comment>
            <translation>Regla práctica: 90 % de la exactitud del modelo de la API es viable. En este escenario, el modelo con fine-tuning acierta {ours} y la API de frontera {theirs}, así que no lo es.</translation>
        </message>
        <message>
            <source>Measure your own: take 50 to 100 real inputs, have two people write down the right answers, let both models answer them, and count. With 100 examples a difference of less than about 10 points may be chance.</source>
            <comment>task.how_to_measure</comment>
            <translation>Cómo medirlo con datos propios: tomar de 50 a 100 entradas reales, pedir a dos personas que escriban las respuestas correctas, dejar que ambos modelos las respondan y contar. Con 100 ejemplos, una diferencia de menos de unos 10 puntos puede ser casualidad.</translation>
        </message>
        <message>
            <source>{option}: {total} a month</source>
            <comment>case.monthly(option, total)</comment>
            <translation>{option}: {total} al mes</translation>
        </message>
        <message>
            <source>Break-even: {volume}</source>
            <comment>case.break_even(volume)</comment>
            <translation>Punto de equilibrio: {volume}</translation>
        </message>
        <message>
            <source>Pays {volumes}</source>
            <comment>case.pays(volumes)</comment>
            <translation>Rentable {volumes}</translation>
        </message>
        <message>
            <source>{option}: {figure}</source>
            <comment>claim.subject(option, figure)</comment>
            <translation>{option}: {figure}</translation>
        </message>
        <message>
            <source>Claimed: {published}. Its inputs give: {computed}. {status}. {details}</source>
            <comment>claim.checked(published, computed, status, details)</comment>
            <translation>Afirmado: {published}. Sus parámetros dan: {computed}. {status}. {details}</translation>
        </message>
        <message>
            <source>Source: {source}</source>
            <comment>claim.source(source)</comment>
            <translation>Fuente: {source}</translation>
        </message>
        <message>
            <source>{subject}, {variation}</source>
            <comment>claim.varied(subject, variation)</comment>
            <translation>{subject}, {variation}</translation>
        </message>
        <message>
            <source>{amount} a month</source>
            <comment>claim.a_month(amount)</comment>
            <translation>{amount} al mes</translation>
        </message>
        <message>
            <source>{amount} a year</source>
            <comment>claim.a_year(amount)</comment>
            <translation>{amount} al año</translation>
        </message>
        <message>
            <source>{amount} a request</source>
            <comment>claim.a_request(amount)</comment>
            <translation>{amount} por solicitud</translation>
        </message>
        <message>
            <source>{amount} a thousand requests</source>
            <comment>claim.a_thousand_requests(amount)</comment>
            <translation>{amount} por mil solicitudes</translation>
        </message>
        <message numerus="yes">
            <source>{count} hours</source>
            <comment>claim.hours(count)</comment>
            <translation>
                <numerusform>{count} hora</numerusform>
                <numerusform>{count} horas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} GPU hours</source>
            <comment>claim.gpu_hours(count)</comment>
            <translation>
                <numerusform>{count} hora de GPU</numerusform>
                <numerusform>{count} horas de GPU</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} times</source>
            <comment>claim.times(count)</comment>
            <translation>
                <numerusform>{count} vez</numerusform>
                <numerusform>{count} veces</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} ranges</source>
            <comment>claim.ranges(count)</comment>
            <translation>
                <numerusform>{count} intervalo</numerusform>
                <numerusform>{count} intervalos</numerusform>
            </translation>
        </message>
        <message>
            <source>{amount} or fewer</source>
            <comment>claim.or_fewer(amount)</comment>
            <translation>{amount} o menos</translation>
        </message>
        <message>
            <source>none</source>
            <comment>claim.none</comment>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>no limit</source>
            <comment>claim.no_limit</comment>
            <translation>sin límite</translation>
        </message>
        <message>
            <source>not within {horizon}</source>
            <comment>claim.not_within(horizon)</comment>
            <translation>no dentro de {horizon}</translation>
        </message>
        <message>
            <source>more than {most} ranges</source>
            <comment>claim.more_than_ranges(most)</comment>
            <translation>más de {most} intervalos</translation>
        </message>
        <message>
            <source>{option} is the baseline here, and this figure is of another option against it.</source>
            <comment>claim.is_baseline(option)</comment>
            <translation>{option} es aquí la referencia, y esta cifra es de otra opción en comparación con ella.</translation>
        </message>
        <message>
            <source>With these inputs the money is not back within the {horizon} of the planning horizon.</source>
            <comment>claim.not_back(horizon)</comment>
            <translation>Con estos parámetros, el dinero no se recupera en los {horizon} del horizonte de planificación.</translation>
        </message>
        <message>
            <source>These inputs give more than {most} such ranges, too many to count.</source>
            <comment>claim.too_many_ranges(most)</comment>
            <translation>Estos parámetros dan más de {most} intervalos de este tipo, demasiados para contarlos.</translation>
        </message>
        <message>
            <source>With these inputs a request takes no time on a GPU.</source>
            <comment>claim.takes_no_time</comment>
            <translation>Con estos parámetros, una solicitud no ocupa tiempo de GPU.</translation>
        </message>
        <message>
            <source>{option} has no GPU that is on all month.</source>
            <comment>claim.no_gpu(option)</comment>
            <translation>{option} no tiene ninguna GPU encendida todo el mes.</translation>
        </message>
        <message>
            <source>With these inputs {option} is cheaper than {baseline} only in places: there is no volume from which it stays so.</source>
            <comment>claim.cheaper_in_places(option, baseline)</comment>
            <translation>Con estos parámetros, {option} solo cuesta menos que {baseline} por tramos: no hay un volumen a partir del cual sea así de forma duradera.</translation>
        </message>
        <message>
            <source>With these inputs {option} is cheaper than {baseline} at no volume.</source>
            <comment>claim.never_cheaper(option, baseline)</comment>
            <translation>Con estos parámetros, {option} no cuesta menos que {baseline} en ningún volumen.</translation>
        </message>
        <message>
            <source>With these inputs {option} costs nothing there, and no ratio compares a cost to nothing.</source>
            <comment>claim.is_free(option)</comment>
            <translation>Con estos parámetros, {option} no cuesta nada ahí, y ninguna razón compara un costo con nada.</translation>
        </message>
        <message>
            <source>With these inputs {option} is cheaper at every volume.</source>
            <comment>claim.always_cheaper(option)</comment>
            <translation>Con estos parámetros, {option} cuesta menos en cualquier volumen.</translation>
        </message>
        <message>
            <source>These inputs give {figure}, {comparison}.</source>
            <comment>claim.gives(figure, comparison)</comment>
            <translation>Estos parámetros dan {figure}, {comparison}.</translation>
        </message>
        <message>
            <source>within that range</source>
            <comment>claim.within_range</comment>
            <translation>dentro de ese rango</translation>
        </message>
        <message>
            <source>as claimed</source>
            <comment>claim.as_claimed</comment>
            <translation>como se afirma</translation>
        </message>
        <message>
            <source>more</source>
            <comment>claim.more</comment>
            <translation>más</translation>
        </message>
        <message>
            <source>longer</source>
            <comment>claim.longer</comment>
            <translation>más</translation>
        </message>
        <message>
            <source>less</source>
            <comment>claim.less</comment>
            <translation>menos</translation>
        </message>
        <message>
            <source>fewer</source>
            <comment>claim.fewer</comment>
            <translation>menos</translation>
        </message>
        <message>
            <source>shorter</source>
            <comment>claim.shorter</comment>
            <translation>menos</translation>
        </message>
        <message>
            <source>{share} more</source>
            <comment>claim.more_by(share)</comment>
            <translation>{share} más</translation>
        </message>
        <message>
            <source>{share} longer</source>
            <comment>claim.longer_by(share)</comment>
            <translation>{share} más</translation>
        </message>
        <message>
            <source>{share} less</source>
            <comment>claim.less_by(share)</comment>
            <translation>{share} menos</translation>
        </message>
        <message>
            <source>{share} fewer</source>
            <comment>claim.fewer_by(share)</comment>
            <translation>{share} menos</translation>
        </message>
        <message>
            <source>{share} shorter</source>
            <comment>claim.shorter_by(share)</comment>
            <translation>{share} menos</translation>
        </message>
        <message numerus="yes">
            <source>{points} points more</source>
            <comment>claim.points_more(points)</comment>
            <translation>
                <numerusform>{points} punto más</numerusform>
                <numerusform>{points} puntos más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{points} points less</source>
            <comment>claim.points_less(points)</comment>
            <translation>
                <numerusform>{points} punto menos</numerusform>
                <numerusform>{points} puntos menos</numerusform>
            </translation>
        </message>
        <message>
            <source>{times} times as much</source>
            <comment>claim.times_as_much(times)</comment>
            <translation>{times} veces lo afirmado</translation>
        </message>
        <message>
            <source>{times} times as many</source>
            <comment>claim.times_as_many(times)</comment>
            <translation>{times} veces lo afirmado</translation>
        </message>
        <message>
            <source>{times} times as long</source>
            <comment>claim.times_as_long(times)</comment>
            <translation>{times} veces lo afirmado</translation>
        </message>
        <message>
            <source>only {share} of that</source>
            <comment>claim.only(share)</comment>
            <translation>solo {share} de lo afirmado</translation>
        </message>
        <message>
            <source>less than 0.1 % of that</source>
            <comment>claim.hardly</comment>
            <translation>menos de 0,1 % de lo afirmado</translation>
        </message>
        <message numerus="yes">
            <source>{count} figures</source>
            <comment>claims.figures(count)</comment>
            <translation>
                <numerusform>{count} cifra</numerusform>
                <numerusform>{count} cifras</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} differ</source>
            <comment>claims.differing(count)</comment>
            <translation>
                <numerusform>{count} difiere</numerusform>
                <numerusform>{count} difieren</numerusform>
            </translation>
        </message>
        <message>
            <source>All reproduced</source>
            <comment>claims.all_reproduced</comment>
            <translation>Todas reproducidas</translation>
        </message>
        <message>
            <source>{figures} figures of {examples} examples, {reproduced} of them reproduced.</source>
            <comment>claims.summary(figures, examples, reproduced)</comment>
            <translation>{figures} cifras de {examples} ejemplos, {reproduced} de ellas reproducidas.</translation>
        </message>
        <message>
            <source>Say in a few words what is claimed.</source>
            <comment>claim_form.no_text</comment>
            <translation>Conviene decir en pocas palabras qué se afirma.</translation>
        </message>
        <message>
            <source>The claim has {count} characters; {most} is the most.</source>
            <comment>claim_form.text_too_long(count, most)</comment>
            <translation>La afirmación tiene {count} caracteres; el máximo es {most}.</translation>
        </message>
        <message>
            <source>The source has {count} characters; {most} is the most.</source>
            <comment>claim_form.source_too_long(count, most)</comment>
            <translation>La fuente tiene {count} caracteres; el máximo es {most}.</translation>
        </message>
        <message>
            <source>Type the figure that is claimed, such as {example}.</source>
            <comment>claim_form.no_figure(example)</comment>
            <translation>Falta la cifra que se afirma, por ejemplo {example}.</translation>
        </message>
        <message>
            <source>The upper end is below the lower one; for a single number leave it empty.</source>
            <comment>claim_form.ends_are_crossed</comment>
            <translation>El extremo superior está por debajo del inferior; para un solo número, puede dejarse vacío.</translation>
        </message>
        <message>
            <source>{comparison} than the highest figure claimed</source>
            <comment>claim.than_highest(comparison)</comment>
            <translation>{comparison} que la cifra más alta afirmada</translation>
        </message>
        <message>
            <source>{comparison} than the lowest figure claimed</source>
            <comment>claim.than_lowest(comparison)</comment>
            <translation>{comparison} que la cifra más baja afirmada</translation>
        </message>
        <message>
            <source>{times} times the highest figure claimed</source>
            <comment>claim.times_the_highest(times)</comment>
            <translation>{times} veces la cifra más alta afirmada</translation>
        </message>
        <message>
            <source>only {share} of the lowest figure claimed</source>
            <comment>claim.only_of_the_lowest(share)</comment>
            <translation>solo {share} de la cifra más baja afirmada</translation>
        </message>
        <message>
            <source>less than 0.1 % of the lowest figure claimed</source>
            <comment>claim.hardly_the_lowest</comment>
            <translation>menos de 0,1 % de la cifra más baja afirmada</translation>
        </message>
        <message numerus="yes">
            <source>Bands: 10th to 90th percentile, {count} ranges</source>
            <comment>bands.note(count)</comment>
            <translation>
                <numerusform>Bandas: percentiles 10 a 90, {count} rango</numerusform>
                <numerusform>Bandas: percentiles 10 a 90, {count} rangos</numerusform>
            </translation>
        </message>
        <message>
            <source>Bands: 10th to 90th percentile, {count} ranges, some linked</source>
            <comment>bands.note_linked(count)</comment>
            <translation>Bandas: percentiles 10 a 90, {count} rangos, algunos vinculados</translation>
        </message>
        <message>
            <source>dotted: pinned</source>
            <comment>chart.pinned</comment>
            <translation>línea de puntos: fijado</translation>
        </message>
        <message>
            <source>{bands} · dotted: pinned</source>
            <comment>chart.bands_and_pinned(bands)</comment>
            <translation>{bands} · línea de puntos: fijado</translation>
        </message>
        <message>
            <source>dotted: {name}</source>
            <comment>chart.pinned_as(name)</comment>
            <translation>línea de puntos: {name}</translation>
        </message>
        <message>
            <source>{bands} · dotted: {name}</source>
            <comment>chart.bands_and_pinned_as(bands, name)</comment>
            <translation>{bands} · línea de puntos: {name}</translation>
        </message>
        <message>
            <source>{option} pays from {volume}</source>
            <comment>callout.pays_from(option, volume)</comment>
            <translation>{option} es rentable a partir de {volume}</translation>
        </message>
        <message>
            <source>{option} pays for good from {volume}</source>
            <comment>callout.pays_for_good_from(option, volume)</comment>
            <translation>{option} es rentable definitivamente a partir de {volume}</translation>
        </message>
        <message>
            <source>{option} first pays at {volume}</source>
            <comment>callout.first_pays_at(option, volume)</comment>
            <translation>{option} es rentable por primera vez en {volume}</translation>
        </message>
        <message>
            <source>{option} pays below {volume}</source>
            <comment>callout.pays_below(option, volume)</comment>
            <translation>{option} es rentable por debajo de {volume}</translation>
        </message>
        <message>
            <source>{option} pays below {volume}, and in part above</source>
            <comment>callout.pays_below_and_in_part(option, volume)</comment>
            <translation>{option} es rentable por debajo de {volume}, y por tramos más arriba</translation>
        </message>
        <message>
            <source>both cost {cost} a month here</source>
            <comment>callout.on_either_side(cost)</comment>
            <translation>ambas cuestan aquí {cost} al mes</translation>
        </message>
        <message>
            <source>Back after {months}</source>
            <comment>callout.back(months)</comment>
            <translation>Recuperado tras {months}</translation>
        </message>
        <message>
            <source>Back for good after {months}</source>
            <comment>callout.back_for_good(months)</comment>
            <translation>Recuperado definitivamente tras {months}</translation>
        </message>
        <message>
            <source>first after {months}, then lost again</source>
            <comment>callout.first_then_lost(months)</comment>
            <translation>primero tras {months}, luego perdido otra vez</translation>
        </message>
        <message numerus="yes">
            <source>but lost again within {horizon}</source>
            <comment>callout.but_lost(horizon)</comment>
            <translation>
                <numerusform>pero perdido otra vez en {horizon}</numerusform>
                <numerusform>pero perdido otra vez en {horizon}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not back within {horizon}</source>
            <comment>callout.not_back(horizon)</comment>
            <translation>
                <numerusform>Sin recuperar en {horizon}</numerusform>
                <numerusform>Sin recuperar en {horizon}</numerusform>
            </translation>
        </message>
        <message>
            <source>still {amount} behind</source>
            <comment>callout.still_behind(amount)</comment>
            <translation>aún {amount} por recuperar</translation>
        </message>
        <message numerus="yes">
            <source>Behind after {horizon}</source>
            <comment>callout.ends_behind(horizon)</comment>
            <translation>
                <numerusform>En desventaja tras {horizon}</numerusform>
                <numerusform>En desventaja tras {horizon}</numerusform>
            </translation>
        </message>
        <message>
            <source>{amount} more by then</source>
            <comment>callout.more_by_then(amount)</comment>
            <translation>{amount} más para entonces</translation>
        </message>
        <message>
            <source>{amount} paid by then either way</source>
            <comment>callout.paid_on_either_side(amount)</comment>
            <translation>{amount} pagados hasta entonces en ambos casos</translation>
        </message>
        <message>
            <source>Never behind</source>
            <comment>callout.never_behind</comment>
            <translation>Nunca en desventaja</translation>
        </message>
        <message>
            <source>at or below {baseline} from the start</source>
            <comment>callout.from_the_start(baseline)</comment>
            <translation>igual o menos que {baseline} desde el comienzo</translation>
        </message>
        <message numerus="yes">
            <source>saved over {horizon}</source>
            <comment>over_time.saved(horizon)</comment>
            <translation>
                <numerusform>de ahorro en {horizon}</numerusform>
                <numerusform>de ahorro en {horizon}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>more over {horizon}</source>
            <comment>over_time.more(horizon)</comment>
            <translation>
                <numerusform>más en {horizon}</numerusform>
                <numerusform>más en {horizon}</numerusform>
            </translation>
        </message>
        <message>
            <source>net present value at {rate} a year</source>
            <comment>over_time.net_present_value(rate)</comment>
            <translation>valor actual neto al {rate} anual</translation>
        </message>
        <message>
            <source>{title}, {text}</source>
            <comment>over_time.in_words(title, text)</comment>
            <translation>{title}, {text}</translation>
        </message>
        <message>
            <source>Up front</source>
            <comment>over_time.up_front</comment>
            <translation>Al inicio</translation>
        </message>
        <message>
            <source>After {months}</source>
            <comment>over_time.after(months)</comment>
            <translation>Tras {months}</translation>
        </message>
        <message>
            <source>At {volume} requests a month</source>
            <comment>breakdown.at_volume(volume)</comment>
            <translation>Con {volume} solicitudes al mes</translation>
        </message>
        <message>
            <source>At {volume}</source>
            <comment>breakdown.at_volume_in_short(volume)</comment>
            <translation>Con {volume}</translation>
        </message>
        <message numerus="yes">
            <source>{count} warnings</source>
            <comment>breakdown.warnings(count)</comment>
            <translation>
                <numerusform>{count} advertencia</numerusform>
                <numerusform>{count} advertencias</numerusform>
            </translation>
        </message>
        <message>
            <source>{option}, {total} a month</source>
            <comment>breakdown.entry(option, total)</comment>
            <translation>{option}, {total} al mes</translation>
        </message>
        <message>
            <source>{option}, {total} a month, not shown</source>
            <comment>breakdown.entry_not_shown(option, total)</comment>
            <translation>{option}, {total} al mes, no visible</translation>
        </message>
        <message>
            <source>{option}, {total} a month, not shown, cheaper than all that are</source>
            <comment>breakdown.entry_cheaper(option, total)</comment>
            <translation>{option}, {total} al mes, no visible, menos que todas las visibles</translation>
        </message>
        <message>
            <source>focus</source>
            <comment>breakdown.tag_focus</comment>
            <translation>foco</translation>
        </message>
        <message>
            <source>baseline</source>
            <comment>breakdown.tag_baseline</comment>
            <translation>referencia</translation>
        </message>
        <message>
            <source>cheapest</source>
            <comment>breakdown.tag_cheaper</comment>
            <translation>la más barata</translation>
        </message>
        <message>
            <source>not shown: {option} {total}</source>
            <comment>breakdown.cheaper_not_shown(option, total)</comment>
            <translation>no visible: {option} {total}</translation>
        </message>
        <message>
            <source>{option}, {total} a month, focus</source>
            <comment>breakdown.entry_in_focus(option, total)</comment>
            <translation>{option}, {total} al mes, foco</translation>
        </message>
        <message>
            <source>{option}, {total} a month, baseline</source>
            <comment>breakdown.entry_as_baseline(option, total)</comment>
            <translation>{option}, {total} al mes, referencia</translation>
        </message>
        <message>
            <source>{option} {total}</source>
            <comment>breakdown.total(option, total)</comment>
            <translation>{option} {total}</translation>
        </message>
        <message>
            <source>At {volume} requests a month: {totals}</source>
            <comment>breakdown.totals(volume, totals)</comment>
            <translation>Con {volume} solicitudes al mes: {totals}</translation>
        </message>
        <message>
            <source>Per request</source>
            <comment>breakdown.per_request</comment>
            <translation>Por solicitud</translation>
        </message>
        <message>
            <source>Per 1,000 requests</source>
            <comment>breakdown.per_thousand</comment>
            <translation>Por 1000 solicitudes</translation>
        </message>
        <message>
            <source>Per correct answer</source>
            <comment>breakdown.per_correct_answer</comment>
            <translation>Por respuesta correcta</translation>
        </message>
        <message>
            <source>per request</source>
            <comment>breakdown.column_per_request</comment>
            <translation>por solicitud</translation>
        </message>
        <message>
            <source>per 1,000</source>
            <comment>breakdown.column_per_thousand</comment>
            <translation>por 1000</translation>
        </message>
        <message>
            <source>per correct answer</source>
            <comment>breakdown.column_per_correct_answer</comment>
            <translation>por respuesta correcta</translation>
        </message>
        <message>
            <source>{component}: {amount}</source>
            <comment>breakdown.component(component, amount)</comment>
            <translation>{component}: {amount}</translation>
        </message>
        <message>
            <source>idle: headroom for peaks, {amount} at {option}</source>
            <comment>breakdown.headroom(amount, option)</comment>
            <translation>ocioso: margen para picos, {amount} ({option})</translation>
        </message>
        <message>
            <source>spare, {amount} at {option}</source>
            <comment>breakdown.spare(amount, option)</comment>
            <translation>sobrante, {amount} ({option})</translation>
        </message>
        <message>
            <source>{component} {amount}</source>
            <comment>breakdown.part(component, amount)</comment>
            <translation>{component} {amount}</translation>
        </message>
        <message numerus="yes">
            <source>{gpus} GPUs, {busy} busy</source>
            <comment>fleet.use(gpus, busy)</comment>
            <translation>
                <numerusform>{gpus} GPU, {busy} de ocupación</numerusform>
                <numerusform>{gpus} GPU, {busy} de ocupación</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{units} units, {busy} busy</source>
            <comment>fleet.units(units, busy)</comment>
            <translation>
                <numerusform>{units} unidad, {busy} de ocupación</numerusform>
                <numerusform>{units} unidades, {busy} de ocupación</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{units} units, {busy} busy: {headroom} is headroom for peaks</source>
            <comment>fleet.units_headroom(units, busy, headroom)</comment>
            <translation>
                <numerusform>{units} unidad, {busy} de ocupación: {headroom} es margen para picos</numerusform>
                <numerusform>{units} unidades, {busy} de ocupación: {headroom} es margen para picos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{units} units, {busy} busy: {spare} is spare</source>
            <comment>fleet.units_spare(units, busy, spare)</comment>
            <translation>
                <numerusform>{units} unidad, {busy} de ocupación: {spare} es sobrante</numerusform>
                <numerusform>{units} unidades, {busy} de ocupación: {spare} es sobrante</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{units} units, {busy} busy: {headroom} is headroom for peaks, {spare} spare</source>
            <comment>fleet.units_headroom_spare(units, busy, headroom, spare)</comment>
            <translation>
                <numerusform>{units} unidad, {busy} de ocupación: {headroom} es margen para picos, {spare} sobrante</numerusform>
                <numerusform>{units} unidades, {busy} de ocupación: {headroom} es margen para picos, {spare} sobrante</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{gpus} GPUs, {busy} busy: {headroom} is headroom for peaks</source>
            <comment>fleet.use_headroom(gpus, busy, headroom)</comment>
            <translation>
                <numerusform>{gpus} GPU, {busy} de ocupación: {headroom} es margen para picos</numerusform>
                <numerusform>{gpus} GPU, {busy} de ocupación: {headroom} es margen para picos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{gpus} GPUs, {busy} busy: {spare} is spare</source>
            <comment>fleet.use_spare(gpus, busy, spare)</comment>
            <translation>
                <numerusform>{gpus} GPU, {busy} de ocupación: {spare} es sobrante</numerusform>
                <numerusform>{gpus} GPU, {busy} de ocupación: {spare} es sobrante</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{gpus} GPUs, {busy} busy: {headroom} is headroom for peaks, {spare} spare</source>
            <comment>fleet.use_headroom_spare(gpus, busy, headroom, spare)</comment>
            <translation>
                <numerusform>{gpus} GPU, {busy} de ocupación: {headroom} es margen para picos, {spare} sobrante</numerusform>
                <numerusform>{gpus} GPU, {busy} de ocupación: {headroom} es margen para picos, {spare} sobrante</numerusform>
            </translation>
        </message>
        <message>
            <source>–</source>
            <comment>figure.missing</comment>
            <translation>–</translation>
        </message>
        <message>
            <source>Net present value</source>
            <comment>compare.net_present_value</comment>
            <translation>Valor actual neto</translation>
        </message>
        <message>
            <source>GPUs</source>
            <comment>compare.gpus</comment>
            <translation>GPU</translation>
        </message>
        <message>
            <source>Units</source>
            <comment>compare.units</comment>
            <translation>Unidades</translation>
        </message>
        <message>
            <source>{option}, a month</source>
            <comment>compare.a_month(option)</comment>
            <translation>{option}, al mes</translation>
        </message>
        <message>
            <source>Focus</source>
            <comment>compare.focus</comment>
            <translation>Foco</translation>
        </message>
        <message>
            <source>Baseline</source>
            <comment>compare.baseline</comment>
            <translation>Referencia</translation>
        </message>
        <message>
            <source>{focus} against {baseline}</source>
            <comment>compare.subject(focus, baseline)</comment>
            <translation>{focus} en comparación con {baseline}</translation>
        </message>
        <message>
            <source>Each focus against its baseline</source>
            <comment>compare.each_subject</comment>
            <translation>Cada foco en comparación con su referencia</translation>
        </message>
        <message>
            <source>Pinned</source>
            <comment>compare.pinned</comment>
            <translation>Fijado</translation>
        </message>
        <message>
            <source>Now</source>
            <comment>compare.now</comment>
            <translation>Ahora</translation>
        </message>
        <message>
            <source>Unnamed</source>
            <comment>compare.unnamed</comment>
            <translation>Sin nombre</translation>
        </message>
        <message>
            <source>{name} ({number})</source>
            <comment>compare.numbered(name, number)</comment>
            <translation>{name} ({number})</translation>
        </message>
        <message>
            <source>{scenario} · {option}</source>
            <comment>compare.curve(scenario, option)</comment>
            <translation>{scenario} · {option}</translation>
        </message>
        <message>
            <source>on</source>
            <comment>switch.on</comment>
            <translation>activado</translation>
        </message>
        <message>
            <source>off</source>
            <comment>switch.off</comment>
            <translation>desactivado</translation>
        </message>
        <message>
            <source>Break-even of {option}, requests a month</source>
            <comment>spread.break_even(option)</comment>
            <translation>Punto de equilibrio con {option}, solicitudes al mes</translation>
        </message>
        <message>
            <source>Monthly saving of {option} against {baseline}</source>
            <comment>spread.saving(option, baseline)</comment>
            <translation>Ahorro mensual con {option} en comparación con {baseline}</translation>
        </message>
        <message>
            <source>No input has a range yet. With ranges, this shows how the break-even and the monthly saving spread, and in how many cases the answer holds.</source>
            <comment>spread.no_ranges</comment>
            <translation>Ningún parámetro tiene rango todavía. Con rangos, aquí se muestra cómo se distribuyen el punto de equilibrio y el ahorro mensual, y en cuántos casos se mantiene la respuesta.</translation>
        </message>
        <message>
            <source>Bars: share of cases in each, the tallest named. Line: share of cases up to a value, with rings at 10, 50 and 90 %.</source>
            <comment>spread.key</comment>
            <translation>Barras: proporción de casos en cada una; se indica la más alta. Línea: proporción de casos hasta un valor, con anillos en 10, 50 y 90 %.</translation>
        </message>
        <message>
            <source>Share of cases</source>
            <comment>spread.cases</comment>
            <translation>Proporción de casos</translation>
        </message>
        <message>
            <source>Share of cases up to a value</source>
            <comment>spread.cases_up_to</comment>
            <translation>Proporción de casos hasta un valor</translation>
        </message>
        <message>
            <source>Requests a month</source>
            <comment>spread.volume_axis</comment>
            <translation>Solicitudes al mes</translation>
        </message>
        <message>
            <source>now {volume}</source>
            <comment>spread.now(volume)</comment>
            <translation>ahora {volume}</translation>
        </message>
        <message>
            <source>costs more</source>
            <comment>spread.costs_more</comment>
            <translation>cuesta más</translation>
        </message>
        <message>
            <source>saves</source>
            <comment>spread.saves</comment>
            <translation>ahorra</translation>
        </message>
        <message>
            <source>10th percentile {p10}, median {median}, 90th percentile {p90}</source>
            <comment>spread.percentiles(p10, median, p90)</comment>
            <translation>percentil 10: {p10}, mediana: {median}, percentil 90: {p90}</translation>
        </message>
        <message>
            <source>{percentiles}; never in {share} of cases</source>
            <comment>spread.with_never(percentiles, share)</comment>
            <translation>{percentiles}; nunca en {share} de los casos</translation>
        </message>
        <message>
            <source>{percentiles}; cheaper in {share} of cases</source>
            <comment>spread.with_cheaper(percentiles, share)</comment>
            <translation>{percentiles}; cuesta menos en {share} de los casos</translation>
        </message>
        <message>
            <source>{title}: {percentiles}</source>
            <comment>spread.in_words(title, percentiles)</comment>
            <translation>{title}: {percentiles}</translation>
        </message>
        <message>
            <source>Decision map: the cheapest option over {x} and {y}</source>
            <comment>map.name(x, y)</comment>
            <translation>Mapa de decisión: la opción más barata según {x} y {y}</translation>
        </message>
        <message>
            <source>Decision map: the cheapest of the options shown over {x} and {y}</source>
            <comment>map.name_shown(x, y)</comment>
            <translation>Mapa de decisión: la opción visible más barata según {x} y {y}</translation>
        </message>
        <message>
            <source>{parameter}, {unit}</source>
            <comment>axis.title(parameter, unit)</comment>
            <translation>{parameter}, {unit}</translation>
        </message>
        <message>
            <source>{title} (log)</source>
            <comment>axis.logarithmic(title)</comment>
            <translation>{title} (log)</translation>
        </message>
        <message>
            <source>{figure}, requests per month</source>
            <comment>tornado.axis_requests(figure)</comment>
            <translation>{figure}, solicitudes al mes</translation>
        </message>
        <message>
            <source>{figure}, months</source>
            <comment>tornado.axis_months(figure)</comment>
            <translation>{figure}, meses</translation>
        </message>
        <message>
            <source>{input}, never</source>
            <comment>tornado.mark_without_figure(input)</comment>
            <translation>{input}, nunca</translation>
        </message>
        <message>
            <source>input lowered {ways}</source>
            <comment>tornado.lowered(ways)</comment>
            <translation>parámetro reducido {ways}</translation>
        </message>
        <message>
            <source>raised {ways}</source>
            <comment>tornado.raised(ways)</comment>
            <translation>aumentado {ways}</translation>
        </message>
        <message>
            <source>input raised {ways}</source>
            <comment>tornado.input_raised(ways)</comment>
            <translation>parámetro aumentado {ways}</translation>
        </message>
        <message>
            <source>by {share}</source>
            <comment>tornado.by_share(share)</comment>
            <translation>en {share}</translation>
        </message>
        <message>
            <source>by {share} and on to a whole number</source>
            <comment>tornado.by_share_to_whole(share)</comment>
            <translation>en {share} y hasta un número entero</translation>
        </message>
        <message>
            <source>on to the next whole number</source>
            <comment>tornado.to_whole</comment>
            <translation>hasta el siguiente número entero</translation>
        </message>
        <message>
            <source>as far as it goes</source>
            <comment>tornado.to_limit</comment>
            <translation>hasta donde llega</translation>
        </message>
        <message>
            <source>to the low end of its range</source>
            <comment>tornado.to_low_end</comment>
            <translation>hasta el extremo inferior de su rango</translation>
        </message>
        <message>
            <source>to the high end of its range</source>
            <comment>tornado.to_high_end</comment>
            <translation>hasta el extremo superior de su rango</translation>
        </message>
        <message>
            <source>is 0 and was raised from there</source>
            <comment>tornado.from_zero</comment>
            <translation>vale 0 y se aumentó desde ahí</translation>
        </message>
        <message>
            <source>{parameter}: {low} gives {figure_low}, {high} gives {figure_high}.</source>
            <comment>tornado.bar(parameter, low, figure_low, high, figure_high)</comment>
            <translation>{parameter}: {low} da {figure_low}, {high} da {figure_high}.</translation>
        </message>
        <message>
            <source>What moves the {figure} of {option}</source>
            <comment>tornado.title(figure, option)</comment>
            <translation>Qué hace variar el {figure} con {option}</translation>
        </message>
        <message>
            <source>Sensitivity chart: {title}</source>
            <comment>tornado.name(title)</comment>
            <translation>Gráfico de sensibilidad: {title}</translation>
        </message>
        <message>
            <source>No input alone changes it within the values tried: it stays {figure}.</source>
            <comment>tornado.stays(figure)</comment>
            <translation>Ningún parámetro por sí solo lo cambia dentro de los valores probados: sigue siendo {figure}.</translation>
        </message>
        <message>
            <source>It never does, and no input alone changes that within the values tried.</source>
            <comment>tornado.never</comment>
            <translation>No ocurre nunca, y ningún parámetro por sí solo lo cambia dentro de los valores probados.</translation>
        </message>
        <message>
            <source>It is {figure} now.</source>
            <comment>tornado.is_now(figure)</comment>
            <translation>Ahora es {figure}.</translation>
        </message>
        <message>
            <source>There is none now.</source>
            <comment>tornado.none_now</comment>
            <translation>Ahora no hay ninguno.</translation>
        </message>
        <message>
            <source>What to find out before you decide</source>
            <comment>information.title</comment>
            <translation>Qué averiguar antes de decidir</translation>
        </message>
        <message>
            <source>Value of information: {title}</source>
            <comment>information.name(title)</comment>
            <translation>Valor de la información: {title}</translation>
        </message>
        <message>
            <source>the {parameter}</source>
            <comment>information.input(parameter)</comment>
            <translation>«{parameter}»</translation>
        </message>
        <message>
            <source>any of {count} others</source>
            <comment>information.any_of(count)</comment>
            <translation>cualquiera de los otros {count}</translation>
        </message>
        <message>
            <source>Everything</source>
            <comment>information.everything</comment>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Known exactly</source>
            <comment>information.exactly</comment>
            <translation>Conocido con exactitud</translation>
        </message>
        <message>
            <source>changes no decision</source>
            <comment>information.changes_nothing</comment>
            <translation>no cambia ninguna decisión</translation>
        </message>
        <message>
            <source>Knowing {input} before you decide is worth up to {value} over {horizon}.</source>
            <comment>information.worth(input, value, horizon)</comment>
            <translation>Conocer {input} antes de decidir vale hasta {value} en {horizon}.</translation>
        </message>
        <message>
            <source>Knowing {input} before you decide is worth up to {value} over {horizon}; knowing {others} is worth nothing: it changes no decision.</source>
            <comment>information.worth_and_nothing(input, value, horizon, others)</comment>
            <translation>Conocer {input} antes de decidir vale hasta {value} en {horizon}; conocer {others} no vale nada: no cambia ninguna decisión.</translation>
        </message>
        <message>
            <source>Knowing {input} before you decide is worth nothing: it changes no decision.</source>
            <comment>information.worth_nothing(input)</comment>
            <translation>Conocer {input} antes de decidir no vale nada: no cambia ninguna decisión.</translation>
        </message>
        <message>
            <source>Knowing everything before you decide is worth up to {value} over {horizon}.</source>
            <comment>information.worth_everything(value, horizon)</comment>
            <translation>Conocerlo todo antes de decidir vale hasta {value} en {horizon}.</translation>
        </message>
        <message>
            <source>Knowing any one input alone changes no decision; knowing all of them before you decide is worth up to {value} over {horizon}.</source>
            <comment>information.only_together(value, horizon)</comment>
            <translation>Conocer un solo parámetro no cambia ninguna decisión; conocerlos todos antes de decidir vale hasta {value} en {horizon}.</translation>
        </message>
        <message>
            <source>Whatever the inputs with ranges turn out to be, you would take {option}: knowing more changes no decision.</source>
            <comment>information.nothing(option)</comment>
            <translation>Sea cual sea el valor de los parámetros con rango, se elegiría {option}: saber más no cambia ninguna decisión.</translation>
        </message>
        <message>
            <source>Knowing everything is worth up to {value}.</source>
            <comment>information.ceiling(value)</comment>
            <translation>Conocerlo todo vale hasta {value}.</translation>
        </message>
        <message>
            <source>Known exactly it is worth up to {value}, in sixteen steps of its range a little less.</source>
            <comment>information.ceiling_of_one(value)</comment>
            <translation>Conocido con exactitud vale hasta {value}; en dieciséis pasos de su rango, un poco menos.</translation>
        </message>
        <message>
            <source>Knowing {input} exactly before you decide is worth up to {value} over {horizon}.</source>
            <comment>information.worth_exactly(input, value, horizon)</comment>
            <translation>Conocer {input} con exactitud antes de decidir vale hasta {value} en {horizon}.</translation>
        </message>
        <message>
            <source>Knowing no more, you would take {option}, at an expected {cost} over {horizon}.</source>
            <comment>information.choice(option, cost, horizon)</comment>
            <translation>Sin saber más, se elegiría {option}, con un costo esperado de {cost} en {horizon}.</translation>
        </message>
        <message numerus="yes">
            <source>{count} more inputs are worth no more than these</source>
            <comment>information.left(count)</comment>
            <translation>
                <numerusform>{count} parámetro más no vale más que estos</numerusform>
                <numerusform>{count} parámetros más no valen más que estos</numerusform>
            </translation>
        </message>
        <message>
            <source>No input has a range yet. With ranges, this shows which input to find out before you decide, and what knowing it is worth at most.</source>
            <comment>information.no_ranges</comment>
            <translation>Ningún parámetro tiene rango todavía. Con rangos, aquí se muestra qué parámetro averiguar antes de decidir y cuánto vale como máximo conocerlo.</translation>
        </message>
        <message>
            <source>Requests to the small model</source>
            <comment>explain.small_volume</comment>
            <translation>Solicitudes al modelo pequeño</translation>
        </message>
        <message>
            <source>({inner})</source>
            <comment>formula.parentheses(inner)</comment>
            <translation>({inner})</translation>
        </message>
        <message>
            <source>{a} + {b}</source>
            <comment>formula.sum(a, b)</comment>
            <translation>{a} + {b}</translation>
        </message>
        <message>
            <source>…</source>
            <comment>formula.left_out</comment>
            <translation>…</translation>
        </message>
        <message>
            <source>{a} − {b}</source>
            <comment>formula.difference(a, b)</comment>
            <translation>{a} − {b}</translation>
        </message>
        <message>
            <source>{a} × {b}</source>
            <comment>formula.product(a, b)</comment>
            <translation>{a} × {b}</translation>
        </message>
        <message>
            <source>{a} ÷ {b}</source>
            <comment>formula.quotient(a, b)</comment>
            <translation>{a} ÷ {b}</translation>
        </message>
        <message>
            <source>{a} ^ {b}</source>
            <comment>formula.power(a, b)</comment>
            <translation>{a} ^ {b}</translation>
        </message>
        <message>
            <source>max({a}, {b})</source>
            <comment>formula.larger(a, b)</comment>
            <translation>máx({a}; {b})</translation>
        </message>
        <message>
            <source>min({a}, {b})</source>
            <comment>formula.smaller(a, b)</comment>
            <translation>mín({a}; {b})</translation>
        </message>
        <message>
            <source>ceil({a})</source>
            <comment>formula.rounded_up(a)</comment>
            <translation>techo({a})</translation>
        </message>
        <message>
            <source>{formula} = {result}</source>
            <comment>formula.equals(formula, result)</comment>
            <translation>{formula} = {result}</translation>
        </message>
        <message>
            <source>{amount} a month</source>
            <comment>measure.a_month(amount)</comment>
            <translation>{amount} al mes</translation>
        </message>
        <message>
            <source>{amount} a request</source>
            <comment>measure.a_request(amount)</comment>
            <translation>{amount} por solicitud</translation>
        </message>
        <message numerus="yes">
            <source>{count} GPUs</source>
            <comment>measure.gpus(count)</comment>
            <translation>
                <numerusform>{count} GPU</numerusform>
                <numerusform>{count} GPU</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} units</source>
            <comment>measure.units(count)</comment>
            <translation>
                <numerusform>{count} unidad</numerusform>
                <numerusform>{count} unidades</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} servers</source>
            <comment>measure.servers(count)</comment>
            <translation>
                <numerusform>{count} servidor</numerusform>
                <numerusform>{count} servidores</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} months</source>
            <comment>measure.months(count)</comment>
            <translation>
                <numerusform>{count} mes</numerusform>
                <numerusform>{count} meses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} seconds</source>
            <comment>measure.seconds(count)</comment>
            <translation>
                <numerusform>{count} segundo</numerusform>
                <numerusform>{count} segundos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} requests a month</source>
            <comment>measure.requests(count)</comment>
            <translation>
                <numerusform>{count} solicitud al mes</numerusform>
                <numerusform>{count} solicitudes al mes</numerusform>
            </translation>
        </message>
        <message>
            <source>Load</source>
            <comment>explain.load</comment>
            <translation>Carga</translation>
        </message>
        <message>
            <source>Replicas</source>
            <comment>explain.replicas</comment>
            <translation>Réplicas</translation>
        </message>
        <message>
            <source>Increments of units</source>
            <comment>explain.increments</comment>
            <translation>Incrementos de unidades</translation>
        </message>
        <message>
            <source>Replicas that are full</source>
            <comment>explain.full_replicas</comment>
            <translation>Réplicas llenas</translation>
        </message>
        <message>
            <source>Increments that are full</source>
            <comment>explain.full_increments</comment>
            <translation>Incrementos llenos</translation>
        </message>
        <message>
            <source>Requests that one replica serves</source>
            <comment>explain.requests_of_a_replica</comment>
            <translation>Solicitudes que atiende una réplica</translation>
        </message>
        <message>
            <source>Requests that one increment of units serves</source>
            <comment>explain.requests_of_an_increment</comment>
            <translation>Solicitudes que atiende un incremento de unidades</translation>
        </message>
        <message>
            <source>Total of {option}</source>
            <comment>explain.total_of(option)</comment>
            <translation>Total con {option}</translation>
        </message>
        <message>
            <source>Fixed cost of {option}</source>
            <comment>explain.fixed_cost_of(option)</comment>
            <translation>Costo fijo con {option}</translation>
        </message>
        <message>
            <source>Cost of one more request of {option}</source>
            <comment>explain.request_of(option)</comment>
            <translation>Costo de una solicitud más con {option}</translation>
        </message>
        <message>
            <source>Behind after month {month}</source>
            <comment>explain.behind(month)</comment>
            <translation>Desventaja tras el mes {month}</translation>
        </message>
        <message>
            <source>Month {month}</source>
            <comment>explain.month(month)</comment>
            <translation>Mes {month}</translation>
        </message>
        <message>
            <source>Cash of {option} up to month {month}</source>
            <comment>explain.cash(option, month)</comment>
            <translation>Efectivo con {option} hasta el mes {month}</translation>
        </message>
        <message>
            <source>Hardware bought</source>
            <comment>explain.hardware_bought</comment>
            <translation>Hardware comprado</translation>
        </message>
        <message>
            <source>Requests in month {month}</source>
            <comment>explain.requests_in(month)</comment>
            <translation>Solicitudes en el mes {month}</translation>
        </message>
        <message>
            <source>API prices, as a factor</source>
            <comment>explain.api_prices</comment>
            <translation>Precios de la API, como factor</translation>
        </message>
        <message>
            <source>GPU prices, as a factor</source>
            <comment>explain.gpu_prices</comment>
            <translation>Precios de GPU, como factor</translation>
        </message>
        <message>
            <source>GPUs in service</source>
            <comment>explain.gpus_in_service</comment>
            <translation>GPU en servicio</translation>
        </message>
        <message>
            <source>Units in service</source>
            <comment>explain.units_in_service</comment>
            <translation>Unidades en servicio</translation>
        </message>
        <message>
            <source>Servers in service</source>
            <comment>explain.servers_in_service</comment>
            <translation>Servidores en servicio</translation>
        </message>
        <message>
            <source>Serverless seconds billed</source>
            <comment>explain.seconds_billed</comment>
            <translation>Segundos serverless facturados</translation>
        </message>
        <message>
            <source>{option}: {figure}</source>
            <comment>explain.title(option, figure)</comment>
            <translation>{option}: {figure}</translation>
        </message>
        <message>
            <source>Total</source>
            <comment>explain.total</comment>
            <translation>Total</translation>
        </message>
        <message>
            <source>GPUs</source>
            <comment>explain.gpus</comment>
            <translation>GPU</translation>
        </message>
        <message>
            <source>Units</source>
            <comment>explain.units</comment>
            <translation>Unidades</translation>
        </message>
        <message numerus="yes">
            <source>{sourced} of {all} inputs have a source, {typed}, {defaults}.</source>
            <comment>sources.summary(sourced, all, typed, defaults)</comment>
            <translation>
                <numerusform>{sourced} de {all} parámetro tiene fuente, {typed}, {defaults}.</numerusform>
                <numerusform>{sourced} de {all} parámetros tienen fuente, {typed}, {defaults}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} were typed</source>
            <comment>sources.typed(count)</comment>
            <translation>
                <numerusform>{count} se escribió a mano</numerusform>
                <numerusform>{count} se escribieron a mano</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} are defaults</source>
            <comment>sources.defaults(count)</comment>
            <translation>
                <numerusform>{count} es un valor predeterminado</numerusform>
                <numerusform>{count} son valores predeterminados</numerusform>
            </translation>
        </message>
        <message>
            <source>{inputs}: {source}</source>
            <comment>sources.note(inputs, source)</comment>
            <translation>{inputs}: {source}</translation>
        </message>
        <message numerus="yes">
            <source>and {count} more sources, which the report lists</source>
            <comment>sources.more(count)</comment>
            <translation>
                <numerusform>y {count} fuente más, que figura en el informe</numerusform>
                <numerusform>y {count} fuentes más, que figuran en el informe</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} sources, which the report lists</source>
            <comment>sources.none_fits(count)</comment>
            <translation>
                <numerusform>{count} fuente, que figura en el informe</numerusform>
                <numerusform>{count} fuentes, que figuran en el informe</numerusform>
            </translation>
        </message>
        <message>
            <source>{origin}: {source}</source>
            <comment>sources.origin(origin, source)</comment>
            <translation>{origin}: {source}</translation>
        </message>
        <message>
            <source>hybrid on {host}</source>
            <comment>notes.hybrid_on(host)</comment>
            <translation>híbrido: modelo pequeño con {host}</translation>
        </message>
        <message>
            <source>{focus} saves {saving} a month against {baseline} at {volume} requests a month. Each of these alone would turn that around, all else unchanged.</source>
            <comment>report.flips_saving(focus, saving, baseline, volume)</comment>
            <translation>{focus}: ahorra {saving} al mes en comparación con {baseline} con {volume} solicitudes al mes. Cada uno de estos cambios por sí solo lo invertiría, con todo lo demás igual.</translation>
        </message>
        <message>
            <source>{focus} costs {more} a month more than {baseline} at {volume} requests a month. Each of these alone would turn that around, all else unchanged.</source>
            <comment>report.flips_costing(focus, more, baseline, volume)</comment>
            <translation>{focus}: cuesta {more} al mes más que {baseline} con {volume} solicitudes al mes. Cada uno de estos cambios por sí solo lo invertiría, con todo lo demás igual.</translation>
        </message>
        <message>
            <source>What would flip the answer</source>
            <comment>report.flips</comment>
            <translation>Qué invertiría la respuesta</translation>
        </message>
        <message>
            <source>Both cost the same: there is nothing to turn around.</source>
            <comment>report.flips_both_the_same</comment>
            <translation>Ambas opciones cuestan lo mismo: no hay nada que invertir.</translation>
        </message>
        <message>
            <source>No input alone turns the answer around within the reach of its slider.</source>
            <comment>report.no_flips</comment>
            <translation>Ningún parámetro por sí solo invierte la respuesta dentro del alcance de su control deslizante.</translation>
        </message>
        <message>
            <source>The answer flips with</source>
            <comment>report.flips_with</comment>
            <translation>La respuesta se invierte con</translation>
        </message>
        <message>
            <source>Now it is</source>
            <comment>report.now_it_is</comment>
            <translation>Ahora es</translation>
        </message>
        <message>
            <source>Costs that are easily forgotten</source>
            <comment>report.forgotten_costs</comment>
            <translation>Costos que se olvidan con facilidad</translation>
        </message>
        <message>
            <source>Easily forgotten</source>
            <comment>report.easily_forgotten</comment>
            <translation>Fácil de olvidar</translation>
        </message>
        <message>
            <source>What it adds or saves</source>
            <comment>report.what_it_adds</comment>
            <translation>Lo que suma o ahorra</translation>
        </message>
        <message>
            <source>Without it</source>
            <comment>report.without_it</comment>
            <translation>Sin este costo</translation>
        </message>
        <message>
            <source>{^words}</source>
            <comment>report.begins_its_cell(words)</comment>
            <translation>{^words}</translation>
        </message>
        <message>
            <source>Costs that calculations of this kind often leave out. They overlap, as people retrain too, so they do not add up.</source>
            <comment>report.forgotten_text</comment>
            <translation>Costos que los cálculos de este tipo suelen omitir. Se solapan, pues también el personal reentrena, así que no se pueden sumar.</translation>
        </message>
        <message>
            <source>What is easily forgotten</source>
            <comment>report.forgotten</comment>
            <translation>Lo que se olvida con facilidad</translation>
        </message>
        <message>
            <source>Where it breaks even</source>
            <comment>report.break_even</comment>
            <translation>Dónde está el punto de equilibrio</translation>
        </message>
        <message>
            <source>Monthly cost of each option over the volume; rings are where {focus} and {baseline} cost the same, and the strip below shows which of the options shown is the cheapest.</source>
            <comment>report.break_even_caption(focus, baseline)</comment>
            <translation>Costo mensual de cada opción según el volumen; los anillos marcan dónde cuestan lo mismo {focus} y {baseline}, y la franja inferior muestra cuál de las opciones mostradas es la más barata.</translation>
        </message>
        <message>
            <source>How it goes over time</source>
            <comment>report.over_time</comment>
            <translation>Cómo evoluciona en el tiempo</translation>
        </message>
        <message>
            <source>Cash paid by the end of each month, {focus} and {baseline}; a line starts at what is paid up front.</source>
            <comment>report.over_time_caption(focus, baseline)</comment>
            <translation>Efectivo pagado hasta el final de cada mes, {focus} y {baseline}; cada línea comienza en lo que se paga al inicio.</translation>
        </message>
        <message>
            <source>{value} {caption}</source>
            <comment>report.figure(value, caption)</comment>
            <translation>{value} {caption}</translation>
        </message>
        <message>
            <source>{callout}. {figures}</source>
            <comment>report.over_time_words(callout, figures)</comment>
            <translation>{callout}. {figures}</translation>
        </message>
        <message>
            <source>What matters most</source>
            <comment>report.sensitivity</comment>
            <translation>Lo que más influye</translation>
        </message>
        <message>
            <source>Each input alone moves between the ends of its range, or about a fifth to both sides where it has none, and from zero up to a tenth of its span. The longer a bar, the more it matters that this input is right.</source>
            <comment>report.sensitivity_text</comment>
            <translation>Cada parámetro se mueve por separado entre los extremos de su rango, o alrededor de un quinto a cada lado si no tiene rango, y desde cero hasta una décima parte de su recorrido. Cuanto más larga es una barra, más importa que ese parámetro sea correcto.</translation>
        </message>
        <message>
            <source>What moves the {figure} of {option}, the strongest input first.</source>
            <comment>report.sensitivity_caption(figure, option)</comment>
            <translation>Qué hace variar el {figure} con {option}, primero el parámetro más influyente.</translation>
        </message>
        <message>
            <source>How sure it is</source>
            <comment>report.uncertainty</comment>
            <translation>Con qué certeza</translation>
        </message>
        <message>
            <source>How break-even and monthly saving spread over the draws.</source>
            <comment>report.uncertainty_caption</comment>
            <translation>Cómo se distribuyen el punto de equilibrio y el ahorro mensual en las simulaciones.</translation>
        </message>
        <message>
            <source>{first}: {first_text}. {second}: {second_text}.</source>
            <comment>report.uncertainty_words(first, first_text, second, second_text)</comment>
            <translation>{first}: {first_text}. {second}: {second_text}.</translation>
        </message>
        <message numerus="yes">
            <source>{ranges} inputs have a range, each with its low and high as 10th and 90th percentile. Over draws from all of them together, {focus} is cheaper than {baseline} in {share} of cases.</source>
            <comment>report.uncertainty_text(ranges, focus, baseline, share)</comment>
            <translation>
                <numerusform>{ranges} parámetro tiene rango, con su extremo inferior y superior como percentiles 10 y 90. En las simulaciones de ese rango, la opción en foco ({focus}) cuesta menos que {baseline} en {share} de los casos.</numerusform>
                <numerusform>{ranges} parámetros tienen rango, cada uno con su extremo inferior y superior como percentiles 10 y 90. En las simulaciones de todos ellos en conjunto, la opción en foco ({focus}) cuesta menos que {baseline} en {share} de los casos.</numerusform>
            </translation>
        </message>
        <message>
            <source>What to find out first</source>
            <comment>report.information</comment>
            <translation>Qué averiguar primero</translation>
        </message>
        <message>
            <source>An input is worth finding out if knowing it would change which option you take, and finding out may cost what that saves at most.</source>
            <comment>report.information_text</comment>
            <translation>Vale la pena averiguar un parámetro si conocerlo cambiaría la opción elegida, y averiguarlo puede costar como máximo lo que eso ahorra.</translation>
        </message>
        <message>
            <source>What knowing each input before deciding is worth at most over {horizon}.</source>
            <comment>report.information_caption(horizon)</comment>
            <translation>Cuánto vale como máximo conocer cada parámetro antes de decidir, en {horizon}.</translation>
        </message>
        <message>
            <source>none</source>
            <comment>report.none</comment>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>A month</source>
            <comment>report.a_month</comment>
            <translation>Al mes</translation>
        </message>
        <message>
            <source>Total</source>
            <comment>report.total</comment>
            <translation>Total</translation>
        </message>
        <message>
            <source>A request</source>
            <comment>report.a_request</comment>
            <translation>Por solicitud</translation>
        </message>
        <message>
            <source>Cost per request</source>
            <comment>report.cost_per_request</comment>
            <translation>Costo por solicitud</translation>
        </message>
        <message>
            <source>Cost per correct answer</source>
            <comment>report.cost_per_correct_answer</comment>
            <translation>Costo por respuesta correcta</translation>
        </message>
        <message>
            <source>Against {baseline}</source>
            <comment>report.against(baseline)</comment>
            <translation>En comparación con {baseline}</translation>
        </message>
        <message>
            <source>Saved a month</source>
            <comment>report.saved_a_month</comment>
            <translation>Ahorro mensual</translation>
        </message>
        <message>
            <source>Break-even, requests a month</source>
            <comment>report.break_even_row</comment>
            <translation>Punto de equilibrio, solicitudes al mes</translation>
        </message>
        <message>
            <source>Paid up front</source>
            <comment>report.paid_up_front</comment>
            <translation>Pagado al inicio</translation>
        </message>
        <message>
            <source>Payback within {horizon}</source>
            <comment>report.payback_within(horizon)</comment>
            <translation>Recuperación en {horizon}</translation>
        </message>
        <message>
            <source>Saved over {horizon}</source>
            <comment>report.saved_over(horizon)</comment>
            <translation>Ahorro en {horizon}</translation>
        </message>
        <message>
            <source>GPUs</source>
            <comment>report.gpus</comment>
            <translation>GPU</translation>
        </message>
        <message>
            <source>Reserved units</source>
            <comment>report.reserved_units</comment>
            <translation>Unidades reservadas</translation>
        </message>
        <message>
            <source>baseline</source>
            <comment>report.is_baseline</comment>
            <translation>referencia</translation>
        </message>
        <message>
            <source>in focus</source>
            <comment>report.is_in_focus</comment>
            <translation>en foco</translation>
        </message>
        <message>
            <source>What each option costs at {volume} requests a month, what is paid up front spread over the planning horizon.</source>
            <comment>report.costs_with_upfront(volume)</comment>
            <translation>Lo que cuesta cada opción con {volume} solicitudes al mes, con lo pagado al inicio repartido en el horizonte de planificación.</translation>
        </message>
        <message>
            <source>What each option costs at {volume} requests a month, what is paid up front left out.</source>
            <comment>report.costs_without_upfront(volume)</comment>
            <translation>Lo que cuesta cada opción con {volume} solicitudes al mes, sin lo pagado al inicio.</translation>
        </message>
        <message>
            <source>What it costs</source>
            <comment>report.costs</comment>
            <translation>Lo que cuesta</translation>
        </message>
        <message>
            <source>Costs at {volume} requests a month</source>
            <comment>report.cost_table(volume)</comment>
            <translation>Costos con {volume} solicitudes al mes</translation>
        </message>
        <message>
            <source>What each option's month is made of; hatched is what GPUs and reserved units cost while they wait.</source>
            <comment>report.cost_caption</comment>
            <translation>De qué se compone el mes de cada opción; rayado, lo que cuestan las GPU y las unidades reservadas mientras esperan.</translation>
        </message>
        <message>
            <source>All inputs</source>
            <comment>report.all_inputs</comment>
            <translation>Todos los parámetros</translation>
        </message>
        <message>
            <source>Input</source>
            <comment>report.input</comment>
            <translation>Parámetro</translation>
        </message>
        <message>
            <source>Value</source>
            <comment>report.value</comment>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Range</source>
            <comment>report.range</comment>
            <translation>Rango</translation>
        </message>
        <message>
            <source>Where it is from</source>
            <comment>report.where_it_is_from</comment>
            <translation>De dónde viene</translation>
        </message>
        <message>
            <source>A range is the 10th and the 90th percentile of an input.</source>
            <comment>report.ranges_are_percentiles</comment>
            <translation>Un rango son los percentiles 10 y 90 de un parámetro.</translation>
        </message>
        <message>
            <source>Linked inputs</source>
            <comment>report.links</comment>
            <translation>Parámetros vinculados</translation>
        </message>
        <message>
            <source>Moves with</source>
            <comment>report.moves_with</comment>
            <translation>Se mueve con</translation>
        </message>
        <message>
            <source>Correlation</source>
            <comment>report.correlation</comment>
            <translation>Correlación</translation>
        </message>
        <message>
            <source>Linked inputs are drawn together: at 1 they would move in step, at -1 against each other; what is not linked is independent.</source>
            <comment>report.links_text</comment>
            <translation>Los parámetros vinculados se simulan juntos: con 1 se moverían al unísono, con -1 en sentido contrario; lo que no está vinculado es independiente.</translation>
        </message>
        <message>
            <source>The inputs and their sources</source>
            <comment>report.inputs</comment>
            <translation>Los parámetros y sus fuentes</translation>
        </message>
        <message>
            <source>Workloads</source>
            <comment>report.workload_table</comment>
            <translation>Cargas de trabajo</translation>
        </message>
        <message>
            <source>Workload</source>
            <comment>report.workload</comment>
            <translation>Carga de trabajo</translation>
        </message>
        <message>
            <source>Requests</source>
            <comment>report.requests</comment>
            <translation>Solicitudes</translation>
        </message>
        <message>
            <source>Tokens in</source>
            <comment>report.tokens_in</comment>
            <translation>Tokens de entrada</translation>
        </message>
        <message>
            <source>Tokens out</source>
            <comment>report.tokens_out</comment>
            <translation>Tokens de salida</translation>
        </message>
        <message>
            <source>At the API, a year</source>
            <comment>report.at_the_api_a_year</comment>
            <translation>En la API, al año</translation>
        </message>
        <message>
            <source>{count} {period}</source>
            <comment>report.requests_in_period(count, period)</comment>
            <translation>{count} {period}</translation>
        </message>
        <message>
            <source>The workloads</source>
            <comment>report.workloads</comment>
            <translation>Las cargas de trabajo</translation>
        </message>
        <message>
            <source>{workloads}.</source>
            <comment>report.workloads_text(workloads)</comment>
            <translation>{workloads}.</translation>
        </message>
        <message>
            <source>Notes</source>
            <comment>report.notes</comment>
            <translation>Notas</translation>
        </message>
        <message>
            <source>What speaks for it</source>
            <comment>report.speaks_for_it</comment>
            <translation>Qué habla a favor</translation>
        </message>
        <message>
            <source>What speaks against it</source>
            <comment>report.speaks_against_it</comment>
            <translation>Qué habla en contra</translation>
        </message>
        <message>
            <source>What was answered</source>
            <comment>report.was_answered</comment>
            <translation>Qué se respondió</translation>
        </message>
        <message>
            <source>What would lead elsewhere</source>
            <comment>report.leads_elsewhere</comment>
            <translation>Qué llevaría a otra recomendación</translation>
        </message>
        <message>
            <source>How to find out, in three steps</source>
            <comment>report.three_steps</comment>
            <translation>Cómo averiguarlo, en tres pasos</translation>
        </message>
        <message>
            <source>Claims about this scenario</source>
            <comment>report.claim_table</comment>
            <translation>Afirmaciones sobre este escenario</translation>
        </message>
        <message>
            <source>Claim</source>
            <comment>report.claim</comment>
            <translation>Afirmación</translation>
        </message>
        <message>
            <source>Claimed</source>
            <comment>report.claimed</comment>
            <translation>Afirmado</translation>
        </message>
        <message>
            <source>Computed</source>
            <comment>report.computed</comment>
            <translation>Calculado</translation>
        </message>
        <message>
            <source>Check</source>
            <comment>report.check</comment>
            <translation>Verificación</translation>
        </message>
        <message>
            <source>Source and remark</source>
            <comment>report.source_and_remark</comment>
            <translation>Fuente y observación</translation>
        </message>
        <message>
            <source>Remark</source>
            <comment>report.remark</comment>
            <translation>Observación</translation>
        </message>
        <message>
            <source>Figures that were published of this scenario, each held against what its inputs give: {reproduced} of {claims} reproduced. Source: {source}.</source>
            <comment>report.published_about_this(source, reproduced, claims)</comment>
            <translation>Cifras publicadas sobre este escenario, cada una comparada con lo que dan sus parámetros: {reproduced} de {claims} reproducidas. Fuente: {source}.</translation>
        </message>
        <message>
            <source>{source}. {remark}</source>
            <comment>report.source_with_remark(source, remark)</comment>
            <translation>{source}. {remark}</translation>
        </message>
        <message>
            <source>Published figures by their source</source>
            <comment>report.source_table</comment>
            <translation>Cifras publicadas según su fuente</translation>
        </message>
        <message>
            <source>Case</source>
            <comment>report.case</comment>
            <translation>Caso</translation>
        </message>
        <message>
            <source>Source</source>
            <comment>report.source</comment>
            <translation>Fuente</translation>
        </message>
        <message>
            <source>Figures</source>
            <comment>report.figures</comment>
            <translation>Cifras</translation>
        </message>
        <message>
            <source>Reproduced</source>
            <comment>report.reproduced</comment>
            <translation>Reproducidas</translation>
        </message>
        <message>
            <source>Why this advice, and how to go about it</source>
            <comment>report.course</comment>
            <translation>Por qué esta recomendación y cómo llevarla a cabo</translation>
        </message>
        <message>
            <source>What to do: {course}</source>
            <comment>report.advice(course)</comment>
            <translation>Qué hacer: {course}</translation>
        </message>
        <message>
            <source>What to do: move what the plan moves</source>
            <comment>report.advice_move</comment>
            <translation>Qué hacer: trasladar lo que traslada el plan</translation>
        </message>
        <message>
            <source>What to do: leave every task at the API</source>
            <comment>report.advice_keep</comment>
            <translation>Qué hacer: dejar todas las tareas en la API</translation>
        </message>
        <message>
            <source>{tasks} would move.</source>
            <comment>report.plan_moves(tasks)</comment>
            <translation>Se trasladarían: {tasks}.</translation>
        </message>
        <message numerus="yes">
            <source>{tasks} and {count} more would move; the table of tasks names them all.</source>
            <comment>report.plan_moves_and_more(tasks, count)</comment>
            <translation>
                <numerusform>Se trasladarían {tasks} y {count} más; la tabla de tareas las nombra todas.</numerusform>
                <numerusform>Se trasladarían {tasks} y {count} más; la tabla de tareas las nombra todas.</numerusform>
            </translation>
        </message>
        <message>
            <source>The table of tasks says what each would save if it moved alone.</source>
            <comment>report.plan_keeps</comment>
            <translation>La tabla de tareas indica cuánto ahorraría cada una si se trasladara sola.</translation>
        </message>
        <message numerus="yes">
            <source>Which of {tasks} tasks cost less with models of our own than with {baseline}?</source>
            <comment>report.question_of_tasks(tasks, baseline)</comment>
            <translation>
                <numerusform>¿Cuesta menos {tasks} tarea con un modelo propio que con {baseline}?</numerusform>
                <numerusform>¿Cuáles de las {tasks} tareas cuestan menos con modelos propios que con {baseline}?</numerusform>
            </translation>
        </message>
        <message>
            <source>From here on the report is about the scenario's own inputs, which stand for every task that has none of its own; the plan above is about all tasks together.</source>
            <comment>report.as_one_task</comment>
            <translation>A partir de aquí, el informe trata de los parámetros del propio escenario, que valen para toda tarea sin valores propios; el plan anterior trata de todas las tareas en conjunto.</translation>
        </message>
        <message>
            <source>Notes on charts that are not in this report</source>
            <comment>report.notes_elsewhere</comment>
            <translation>Notas en gráficos que no están en este informe</translation>
        </message>
        <message>
            <source>What to be careful about</source>
            <comment>report.warnings</comment>
            <translation>A qué prestar atención</translation>
        </message>
        <message>
            <source>Claims about this scenario, each held against what its inputs give: {reproduced} of {claims} reproduced.</source>
            <comment>report.claims_about_this(reproduced, claims)</comment>
            <translation>Afirmaciones sobre este escenario, cada una comparada con lo que dan sus parámetros: {reproduced} de {claims} reproducidas.</translation>
        </message>
        <message>
            <source>What the model itself was checked against</source>
            <comment>report.claims_of_the_model</comment>
            <translation>Con qué se contrastó el propio modelo</translation>
        </message>
        <message>
            <source>Figures that others have published, and test cases of its own, each computed from that source's inputs: {reproduced} of {claims} are reproduced to within {tolerance}. The program's page of claims says of each of the others why it differs.</source>
            <comment>report.claims_reproduced(reproduced, claims, tolerance)</comment>
            <translation>Cifras que han publicado otros y casos de prueba propios, cada uno calculado con los parámetros de su fuente: {reproduced} de {claims} se reproducen con un margen de {tolerance}. La página de afirmaciones del programa explica por qué difiere cada una de las demás.</translation>
        </message>
        <message>
            <source>Checked claims</source>
            <comment>report.claims</comment>
            <translation>Afirmaciones verificadas</translation>
        </message>
        <message>
            <source>{value}.</source>
            <comment>report.assumed(value)</comment>
            <translation>{value}.</translation>
        </message>
        <message>
            <source>Volume and prices stay as they are.</source>
            <comment>report.no_trends</comment>
            <translation>El volumen y los precios se mantienen como están.</translation>
        </message>
        <message>
            <source>{trends}; only the view over time follows them.</source>
            <comment>report.trends(trends)</comment>
            <translation>{trends}; solo la vista en el tiempo las tiene en cuenta.</translation>
        </message>
        <message>
            <source>{option}: {help}.</source>
            <comment>report.option_is(option, help)</comment>
            <translation>{option}: {help}.</translation>
        </message>
        <message>
            <source>Date of the figures</source>
            <comment>report.date</comment>
            <translation>Fecha de las cifras</translation>
        </message>
        <message>
            <source>The scenario gives none.</source>
            <comment>report.no_date</comment>
            <translation>El escenario no indica ninguna.</translation>
        </message>
        <message>
            <source>Baseline</source>
            <comment>report.baseline</comment>
            <translation>Referencia</translation>
        </message>
        <message>
            <source>In focus</source>
            <comment>report.focus</comment>
            <translation>En foco</translation>
        </message>
        <message>
            <source>Options compared</source>
            <comment>report.options</comment>
            <translation>Opciones comparadas</translation>
        </message>
        <message>
            <source>Hosting of the hybrid</source>
            <comment>report.hosting</comment>
            <translation>Alojamiento del híbrido</translation>
        </message>
        <message>
            <source>Its small model runs on {host}; {share} of the requests are routed to it.</source>
            <comment>report.hosting_text(host, share)</comment>
            <translation>Dónde opera su modelo pequeño: {host}; {share} de las solicitudes se enrutan a él.</translation>
        </message>
        <message>
            <source>Planning horizon</source>
            <comment>report.horizon</comment>
            <translation>Horizonte de planificación</translation>
        </message>
        <message>
            <source>Up-front cost</source>
            <comment>report.upfront</comment>
            <translation>Costo inicial</translation>
        </message>
        <message>
            <source>Spread evenly over the planning horizon, as a part of each month's cost.</source>
            <comment>report.upfront_spread</comment>
            <translation>Repartido por igual en el horizonte de planificación, como parte del costo de cada mes.</translation>
        </message>
        <message>
            <source>Left out of the month's cost; it counts in the view over time and in payback.</source>
            <comment>report.upfront_left_out</comment>
            <translation>Fuera del costo mensual; cuenta en la vista en el tiempo y en el plazo de recuperación.</translation>
        </message>
        <message>
            <source>Cost of capital</source>
            <comment>report.capital</comment>
            <translation>Costo de capital</translation>
        </message>
        <message>
            <source>{rate} in the net present value; the monthly view carries none.</source>
            <comment>report.capital_text(rate)</comment>
            <translation>{rate} en el valor actual neto; la vista mensual no incluye ninguno.</translation>
        </message>
        <message>
            <source>Growth and trends</source>
            <comment>report.growth</comment>
            <translation>Crecimiento y tendencias</translation>
        </message>
        <message>
            <source>Quality</source>
            <comment>report.quality</comment>
            <translation>Calidad</translation>
        </message>
        <message>
            <source>A wrong answer costs {cost}.</source>
            <comment>report.errors_cost(cost)</comment>
            <translation>Una respuesta equivocada cuesta {cost}.</translation>
        </message>
        <message>
            <source>Wrong answers cost nothing; accuracy counts in the cost per correct answer alone.</source>
            <comment>report.errors_cost_nothing</comment>
            <translation>Las respuestas equivocadas no cuestan nada; la exactitud solo cuenta en el costo por respuesta correcta.</translation>
        </message>
        <message>
            <source>Units</source>
            <comment>report.units</comment>
            <translation>Unidades</translation>
        </message>
        <message>
            <source>The assumptions</source>
            <comment>report.assumptions</comment>
            <translation>Los supuestos</translation>
        </message>
        <message>
            <source>A month's cost</source>
            <comment>report.method_month</comment>
            <translation>El costo de un mes</translation>
        </message>
        <message>
            <source>Each option's month is the sum of paid tokens, compute, platform, people, retraining, its share of what is paid up front, and what wrong answers cost.</source>
            <comment>report.method_month_text</comment>
            <translation>El mes de cada opción es la suma de tokens pagados, cómputo, plataforma, personal, reentrenamiento, su cuota del costo inicial y lo que cuestan las respuestas equivocadas.</translation>
        </message>
        <message>
            <source>Tokens</source>
            <comment>report.method_tokens</comment>
            <translation>Tokens</translation>
        </message>
        <message>
            <source>Tokens in and out at their list prices, less what is cached, discounted or sent in batches, plus retries.</source>
            <comment>report.method_tokens_text</comment>
            <translation>Tokens de entrada y de salida a sus precios de lista, menos lo que está en caché, con descuento o enviado por lotes, más los reintentos.</translation>
        </message>
        <message>
            <source>The load is the time that requests take to be read and written at the measured throughput, times the peak, over the hours online and the utilization that is aimed at. GPUs come in whole replicas, never fewer than the minimum, so cost climbs in steps. So it does with units of reserved capacity, whose load is counted in tokens and which come in whole increments.</source>
            <comment>report.method_gpus_text</comment>
            <translation>La carga es el tiempo que tarda en leerse y escribirse lo solicitado con el throughput medido, multiplicado por el pico y dividido entre las horas en línea y la utilización objetivo. Las GPU vienen en réplicas enteras, nunca menos que el mínimo, así que el costo sube por escalones. Lo mismo ocurre con las unidades de capacidad reservada, cuya carga se cuenta en tokens y que vienen en incrementos enteros.</translation>
        </message>
        <message>
            <source>Break-even</source>
            <comment>report.method_break_even</comment>
            <translation>Punto de equilibrio</translation>
        </message>
        <message>
            <source>All volumes from {low} to {high} at which the option costs less than {baseline}, solved from the equations of each step, not read off a curve. Where a curve crosses and jumps back, the volume that counts is the one from which the option stays cheaper.</source>
            <comment>report.method_break_even_text(low, high, baseline)</comment>
            <translation>Todos los volúmenes de {low} a {high} en los que la opción cuesta menos que {baseline}, resueltos a partir de las ecuaciones de cada escalón, no leídos de una curva. Si una curva cruza y vuelve a saltar, el volumen que cuenta es aquel a partir del cual la opción cuesta menos de forma duradera.</translation>
        </message>
        <message>
            <source>Over time</source>
            <comment>report.method_over_time</comment>
            <translation>En el tiempo</translation>
        </message>
        <message>
            <source>Cash month by month: what is paid up front at month 0, then the costs of each month at its volume and prices, retraining and hardware when they are paid. Payback is the time from which the option has cost less in all and stays so up to the horizon.</source>
            <comment>report.method_over_time_text</comment>
            <translation>Efectivo mes a mes: lo pagado al inicio en el mes 0 y después los costos de cada mes con su volumen y sus precios; el reentrenamiento y el hardware, cuando se pagan. El plazo de recuperación es el momento a partir del cual la opción ha costado menos en total y sigue así hasta el horizonte.</translation>
        </message>
        <message>
            <source>Ranges</source>
            <comment>report.method_ranges</comment>
            <translation>Rangos</translation>
        </message>
        <message>
            <source>{draws} draws from all ranges at once, each input independent of the others, its value the median.</source>
            <comment>report.method_ranges_text(draws)</comment>
            <translation>{draws} simulaciones de todos los rangos a la vez, cada parámetro independiente de los demás y con su valor como mediana.</translation>
        </message>
        <message>
            <source>{draws} draws from all ranges at once, each input's value its median. Linked inputs are drawn together, by the correlations given; all others are independent of each other.</source>
            <comment>report.method_linked_text(draws)</comment>
            <translation>{draws} simulaciones de todos los rangos a la vez, con el valor de cada parámetro como mediana. Los parámetros vinculados se simulan juntos, según las correlaciones dadas; todos los demás son independientes entre sí.</translation>
        </message>
        <message>
            <source>What to find out first</source>
            <comment>report.method_information</comment>
            <translation>Qué averiguar primero</translation>
        </message>
        <message>
            <source>The draws are ordered by one input and cut into {groups} groups. What the best option of each group saves over the horizon, against one option for all, is what knowing the input is worth at most; what an input without any effect would seem to be worth is taken off.</source>
            <comment>report.method_information_text(groups)</comment>
            <translation>Las simulaciones se ordenan según un parámetro y se dividen en {groups} grupos. Lo que la mejor opción de cada grupo ahorra en el horizonte, en comparación con una sola opción para todos, es lo que vale como máximo conocer el parámetro; se descuenta lo que parecería valer un parámetro sin ningún efecto.</translation>
        </message>
        <message>
            <source>Sensitivity and flips</source>
            <comment>report.method_sensitivity</comment>
            <translation>Sensibilidad e inversiones de la respuesta</translation>
        </message>
        <message>
            <source>Each input alone is changed, and everything is computed anew; where the answer flips is solved to nine digits.</source>
            <comment>report.method_sensitivity_text</comment>
            <translation>Cada parámetro se cambia por separado y todo se calcula de nuevo; el punto en que se invierte la respuesta se resuelve con nueve cifras.</translation>
        </message>
        <message>
            <source>How it is computed</source>
            <comment>report.method</comment>
            <translation>Cómo se calcula</translation>
        </message>
        <message>
            <source>{labels}: {values}</source>
            <comment>report.formula(labels, values)</comment>
            <translation>{labels}: {values}</translation>
        </message>
        <message>
            <source>How each figure comes about</source>
            <comment>report.formulas</comment>
            <translation>Cómo se obtiene cada cifra</translation>
        </message>
        <message>
            <source>From how many requests a month on is it cheaper to use {focus} than {baseline}, and is it at {volume}?</source>
            <comment>report.question(focus, baseline, volume)</comment>
            <translation>¿A partir de cuántas solicitudes al mes cuesta menos usar {focus} que {baseline}, y es así con {volume}?</translation>
        </message>
        <message>
            <source>Untitled scenario</source>
            <comment>report.untitled</comment>
            <translation>Escenario sin título</translation>
        </message>
        <message>
            <source>Figures without a date</source>
            <comment>report.without_date</comment>
            <translation>Cifras sin fecha</translation>
        </message>
        <message>
            <source>Figures as of {date}</source>
            <comment>report.as_of(date)</comment>
            <translation>Cifras al {date}</translation>
        </message>
        <message>
            <source>Contents</source>
            <comment>report.contents</comment>
            <translation>Contenido</translation>
        </message>
        <message>
            <source>{date_line}, computed with Breakeven from the inputs named in it.</source>
            <comment>report.footer(date_line)</comment>
            <translation>{date_line}, calculadas con Breakeven a partir de los parámetros que se indican aquí.</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <comment>report.page_of(page, pages)</comment>
            <translation>Página {page} de {pages}</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <comment>refusal.span(low, high)</comment>
            <translation>{low} a {high}</translation>
        </message>
        <message>
            <source>{low} to {high} {unit}</source>
            <comment>refusal.span_of(low, high, unit)</comment>
            <translation>{low} a {high} {unit}</translation>
        </message>
        <message>
            <source>{value} is not a finite number; allowed are {allowed}</source>
            <comment>refusal.not_finite(value, allowed)</comment>
            <translation>{value} no es un número finito; se admite: {allowed}</translation>
        </message>
        <message>
            <source>{value} is outside {span}</source>
            <comment>refusal.outside(value, span)</comment>
            <translation>{value} está fuera del intervalo de {span}</translation>
        </message>
        <message>
            <source>whole numbers from {span}</source>
            <comment>refusal.whole_numbers(span)</comment>
            <translation>números enteros de {span}</translation>
        </message>
        <message>
            <source>{value} is not a whole number; allowed are {allowed}</source>
            <comment>refusal.not_whole(value, allowed)</comment>
            <translation>{value} no es un número entero; se admite: {allowed}</translation>
        </message>
        <message>
            <source>the planning horizon is chosen, not uncertain; it can't have a range</source>
            <comment>refusal.horizon_has_no_range</comment>
            <translation>el horizonte de planificación se elige, no es incierto; no puede tener rango</translation>
        </message>
        <message>
            <source>the low end {low} is not below the high end {high}</source>
            <comment>refusal.low_not_below_high(low, high)</comment>
            <translation>el extremo inferior {low} no está por debajo del superior {high}</translation>
        </message>
        <message>
            <source>the value {value} is outside its range of {low} to {high}</source>
            <comment>refusal.outside_its_range(value, low, high)</comment>
            <translation>el valor {value} está fuera de su rango de {low} a {high}</translation>
        </message>
        <message>
            <source>{id} can't be {role}; allowed are {allowed}</source>
            <comment>ids.cant_be(id, role, allowed)</comment>
            <translation>{id} no puede ser {role}; se admite: {allowed}</translation>
        </message>
        <message>
            <source>the baseline</source>
            <comment>ids.role_of_baseline</comment>
            <translation>la referencia</translation>
        </message>
        <message>
            <source>unknown option {id}; allowed are {allowed}</source>
            <comment>ids.unknown_option(id, allowed)</comment>
            <translation>opción desconocida: {id}; se admite: {allowed}</translation>
        </message>
        <message>
            <source>unknown parameter {id}; "breakeven parameters" lists them all</source>
            <comment>ids.unknown_parameter(id)</comment>
            <translation>parámetro desconocido: {id}; "breakeven parameters" los enumera todos</translation>
        </message>
        <message>
            <source>unknown parameter {id}; did you mean {nearest}?</source>
            <comment>ids.unknown_parameter_near(id, nearest)</comment>
            <translation>parámetro desconocido: {id}; ¿quizá {nearest}?</translation>
        </message>
        <message>
            <source>{id} is the baseline; the focus must be another option: {others}</source>
            <comment>ids.focus_is_baseline(id, others)</comment>
            <translation>{id} es la referencia; el foco debe ser otra opción: {others}</translation>
        </message>
        <message>
            <source>{parameter} can be whole numbers from {low} to {high}</source>
            <comment>typed.can_be_whole(parameter, low, high)</comment>
            <translation>{parameter} admite números enteros de {low} a {high}</translation>
        </message>
        <message>
            <source>{parameter} can be {low} to {high}</source>
            <comment>typed.can_be(parameter, low, high)</comment>
            <translation>{parameter} admite de {low} a {high}</translation>
        </message>
        <message>
            <source>type a number: {allowed}</source>
            <comment>typed.type_a_number(allowed)</comment>
            <translation>hay que escribir un número: {allowed}</translation>
        </message>
        <message>
            <source>{one} or {other}</source>
            <comment>typed.either(one, other)</comment>
            <translation>{one} o {other}</translation>
        </message>
        <message>
            <source>{text} is not one number: {allowed}</source>
            <comment>typed.several_numbers(text, allowed)</comment>
            <translation>{text} no es un solo número: {allowed}</translation>
        </message>
        <message>
            <source>{text} has another unit: {allowed}</source>
            <comment>typed.other_unit(text, allowed)</comment>
            <translation>{text} tiene otra unidad: {allowed}</translation>
        </message>
        <message>
            <source>{text} is not a number: {allowed}</source>
            <comment>typed.not_a_number(text, allowed)</comment>
            <translation>{text} no es un número: {allowed}</translation>
        </message>
        <message>
            <source>{text} is money: {allowed}</source>
            <comment>typed.is_money(text, allowed)</comment>
            <translation>{text} es dinero: {allowed}</translation>
        </message>
        <message>
            <source>{text} is a percentage: {allowed}</source>
            <comment>typed.is_percentage(text, allowed)</comment>
            <translation>{text} es un porcentaje: {allowed}</translation>
        </message>
        <message>
            <source>{text} has more than one decimal point: write {readings}</source>
            <comment>typed.two_points(text, readings)</comment>
            <translation>{text} tiene más de un punto decimal: se escribe {readings}</translation>
        </message>
        <message>
            <source>{text} can be read in two ways: write {readings}</source>
            <comment>typed.two_ways(text, readings)</comment>
            <translation>{text} puede leerse de dos maneras: se escribe {readings}</translation>
        </message>
        <message>
            <source>{text} has a comma that does not group three digits: {allowed}</source>
            <comment>typed.wrong_comma(text, allowed)</comment>
            <translation>{text} tiene una coma que no agrupa tres cifras: {allowed}</translation>
        </message>
        <message>
            <source>{text} has a comma that does not group three digits: write {readings}</source>
            <comment>typed.comma_readings(text, readings)</comment>
            <translation>{text} tiene una coma que no agrupa tres cifras: se escribe {readings}</translation>
        </message>
        <message>
            <source>{text} is out of range: {allowed}</source>
            <comment>typed.out_of_range(text, allowed)</comment>
            <translation>{text} está fuera de rango: {allowed}</translation>
        </message>
        <message>
            <source>{text} is out of range: {allowed}; if thousands are meant, write {thousands}</source>
            <comment>typed.out_of_range_but_thousands(text, allowed, thousands)</comment>
            <translation>{text} está fuera de rango: {allowed}; si son miles, se escribe {thousands}</translation>
        </message>
        <message>
            <source>{text} is not whole: {allowed}</source>
            <comment>typed.not_whole(text, allowed)</comment>
            <translation>{text} no es entero: {allowed}</translation>
        </message>
        <message>
            <source>{text} begins without a number</source>
            <comment>typed.lacks_first_number(text)</comment>
            <translation>{text} comienza sin un número</translation>
        </message>
        <message>
            <source>{text} can't be worked out from behind {place} on</source>
            <comment>typed.lacks_number(text, place)</comment>
            <translation>{text} no se puede calcular después de {place}</translation>
        </message>
        <message>
            <source>{text} closes a parenthesis that it does not open</source>
            <comment>typed.closes_too_much(text)</comment>
            <translation>{text} cierra un paréntesis que no abre</translation>
        </message>
        <message>
            <source>{text} opens a parenthesis that it does not close</source>
            <comment>typed.not_closed(text)</comment>
            <translation>{text} abre un paréntesis que no cierra</translation>
        </message>
        <message>
            <source>{text} has too many parentheses within each other</source>
            <comment>typed.too_deep(text)</comment>
            <translation>{text} tiene demasiados paréntesis anidados</translation>
        </message>
        <message>
            <source>{text} divides by zero</source>
            <comment>typed.divides_by_zero(text)</comment>
            <translation>{text} divide entre cero</translation>
        </message>
        <message>
            <source>{text}: {why}</source>
            <comment>typed.sum_refused(text, why)</comment>
            <translation>{text}: {why}</translation>
        </message>
        <message>
            <source>{refusal}.</source>
            <comment>claim_form.refused(refusal)</comment>
            <translation>{refusal}.</translation>
        </message>
        <message>
            <source>could not be written: {fault}</source>
            <comment>file.not_written(fault)</comment>
            <translation>no se pudo escribir: {fault}</translation>
        </message>
        <message>
            <source>could not be read: {fault}</source>
            <comment>file.not_read(fault)</comment>
            <translation>no se pudo leer: {fault}</translation>
        </message>
        <message>
            <source>is a folder, not a file</source>
            <comment>file.is_folder</comment>
            <translation>es una carpeta, no un archivo</translation>
        </message>
        <message>
            <source>is not a regular file</source>
            <comment>file.not_regular</comment>
            <translation>no es un archivo regular</translation>
        </message>
        <message>
            <source>no file name was given</source>
            <comment>file.no_name</comment>
            <translation>no se indicó ningún nombre de archivo</translation>
        </message>
        <message>
            <source>there is no such file</source>
            <comment>file.not_there</comment>
            <translation>no existe ese archivo</translation>
        </message>
        <message>
            <source>names a folder, not a file</source>
            <comment>file.names_folder</comment>
            <translation>nombra una carpeta, no un archivo</translation>
        </message>
        <message>
            <source>could not be written: there is no folder {folder}</source>
            <comment>file.no_folder(folder)</comment>
            <translation>no se pudo escribir: no existe la carpeta {folder}</translation>
        </message>
        <message>
            <source>is written, but might not outlast a power cut: {fault}</source>
            <comment>file.might_not_last(fault)</comment>
            <translation>está escrito, pero podría no sobrevivir a un corte de energía: {fault}</translation>
        </message>
        <message>
            <source>is larger than the {mebibytes} MiB that are read</source>
            <comment>file.larger(mebibytes)</comment>
            <translation>supera los {mebibytes} MiB que se leen</translation>
        </message>
        <message>
            <source>is larger than the {bytes} bytes that are read</source>
            <comment>file.larger_bytes(bytes)</comment>
            <translation>supera los {bytes} bytes que se leen</translation>
        </message>
        <message>
            <source>is empty</source>
            <comment>file.empty</comment>
            <translation>está vacío</translation>
        </message>
        <message>
            <source>permission denied</source>
            <comment>fault.permission_denied</comment>
            <translation>permiso denegado</translation>
        </message>
        <message>
            <source>the disk quota is used up</source>
            <comment>fault.quota</comment>
            <translation>se agotó la cuota de disco</translation>
        </message>
        <message>
            <source>the file would be larger than is allowed</source>
            <comment>fault.too_large</comment>
            <translation>el archivo sería más grande de lo permitido</translation>
        </message>
        <message>
            <source>the disk reports an error</source>
            <comment>fault.disk_error</comment>
            <translation>el disco informa de un error</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <comment>fault.is_folder</comment>
            <translation>es una carpeta</translation>
        </message>
        <message>
            <source>its symbolic links lead around in a circle</source>
            <comment>fault.links_in_circle</comment>
            <translation>sus enlaces simbólicos forman un círculo</translation>
        </message>
        <message>
            <source>the name is too long</source>
            <comment>fault.name_too_long</comment>
            <translation>el nombre es demasiado largo</translation>
        </message>
        <message>
            <source>there is no such folder</source>
            <comment>fault.no_such_folder</comment>
            <translation>no existe esa carpeta</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <comment>fault.disk_full</comment>
            <translation>el disco está lleno</translation>
        </message>
        <message>
            <source>a part of the path is not a folder</source>
            <comment>fault.not_a_folder</comment>
            <translation>una parte de la ruta no es una carpeta</translation>
        </message>
        <message>
            <source>the disk is read-only</source>
            <comment>fault.read_only</comment>
            <translation>el disco es de solo lectura</translation>
        </message>
        <message>
            <source>of unknown date</source>
            <comment>date.of_unknown_date</comment>
            <translation>de fecha desconocida</translation>
        </message>
        <message>
            <source>{model}, {vendor}</source>
            <comment>fact.model(model, vendor)</comment>
            <translation>{model}, {vendor}</translation>
        </message>
        <message>
            <source>{price} an hour for a GPU</source>
            <comment>fact.rate(price)</comment>
            <translation>{price} por hora de una GPU</translation>
        </message>
        <message>
            <source>{price} for one</source>
            <comment>fact.price(price)</comment>
            <translation>{price} por unidad</translation>
        </message>
        <message>
            <source>{watts} W</source>
            <comment>fact.power(watts)</comment>
            <translation>{watts} W</translation>
        </message>
        <message>
            <source>{throughput} a minute for a unit</source>
            <comment>fact.unit(throughput)</comment>
            <translation>{throughput} por minuto y unidad</translation>
        </message>
        <message>
            <source>{gpu}: {conditions}</source>
            <comment>fact.measured(gpu, conditions)</comment>
            <translation>{gpu}: {conditions}</translation>
        </message>
        <message>
            <source>{billions} billion parameters, {layers} layers, {heads} heads of {size} in the cache</source>
            <comment>fact.size(billions, layers, heads, size)</comment>
            <translation>{billions} mil millones de parámetros, {layers} capas, {heads} cabezas de {size} en la caché</translation>
        </message>
        <message>
            <source>{bandwidth} GB/s, {operations} TFLOPS in 16 bit</source>
            <comment>fact.speed(bandwidth, operations)</comment>
            <translation>{bandwidth} GB/s, {operations} TFLOPS en 16 bits</translation>
        </message>
        <message numerus="yes">
            <source>{days} days</source>
            <comment>fact.age(days)</comment>
            <translation>
                <numerusform>{days} día</numerusform>
                <numerusform>{days} días</numerusform>
            </translation>
        </message>
        <message>
            <source>within {date}</source>
            <comment>fact.within(date)</comment>
            <translation>en {date}</translation>
        </message>
        <message>
            <source>does not age</source>
            <comment>fact.ageless</comment>
            <translation>no caduca</translation>
        </message>
        <message>
            <source>{days} days old</source>
            <comment>date.days_old(days)</comment>
            <translation>{days} días de antigüedad</translation>
        </message>
        <message>
            <source>unknown</source>
            <comment>date.unknown</comment>
            <translation>desconocida</translation>
        </message>
        <message>
            <source>{date}, old</source>
            <comment>date.old(date)</comment>
            <translation>{date}, antigua</translation>
        </message>
        <message>
            <source>reading was cancelled</source>
            <comment>file.cancelled</comment>
            <translation>se canceló la lectura</translation>
        </message>
        <message>
            <source>is in the encoding UTF-32, and a log is read as text in UTF-8; save it as UTF-8</source>
            <comment>log.utf32</comment>
            <translation>está en la codificación UTF-32, y un log se lee como texto en UTF-8; hay que guardarlo en UTF-8</translation>
        </message>
        <message>
            <source>is compressed, and damaged: what it holds can't be unpacked</source>
            <comment>file.packed_damaged</comment>
            <translation>está comprimido y dañado: no se puede descomprimir lo que contiene</translation>
        </message>
        <message>
            <source>is compressed, and cut off before its end</source>
            <comment>file.packed_cut_off</comment>
            <translation>está comprimido y cortado antes de su final</translation>
        </message>
        <message>
            <source>is compressed, and unpacks to more than {times} times its size, as no log does</source>
            <comment>file.packed_bomb(times)</comment>
            <translation>está comprimido y al descomprimirse ocupa más de {times} veces su tamaño, como no lo hace ningún log</translation>
        </message>
        <message>
            <source>is compressed (bzip2), and a log is read as text in UTF-8; unpack it first</source>
            <comment>log.bzip2</comment>
            <translation>está comprimido (bzip2), y un log se lee como texto en UTF-8; hay que descomprimirlo primero</translation>
        </message>
        <message>
            <source>is a ZIP archive or a workbook, and a log is read as text in UTF-8; unpack it, or save it as CSV</source>
            <comment>log.zip</comment>
            <translation>es un archivo ZIP o un libro de cálculo, y un log se lee como texto en UTF-8; hay que descomprimirlo o guardarlo como CSV</translation>
        </message>
        <message>
            <source>is a Parquet file, and a log is read as text in UTF-8; save it as CSV or JSON lines</source>
            <comment>log.parquet</comment>
            <translation>es un archivo Parquet, y un log se lee como texto en UTF-8; hay que guardarlo como CSV o JSON lines</translation>
        </message>
        <message>
            <source>is no text: byte {byte} is a NUL</source>
            <comment>log.has_nul(byte)</comment>
            <translation>no es texto: el byte {byte} es un NUL</translation>
        </message>
        <message>
            <source>is no text in UTF-8</source>
            <comment>csv.not_utf8</comment>
            <translation>no es texto en UTF-8</translation>
        </message>
        <message>
            <source>is empty; its first line must name the columns</source>
            <comment>csv.no_columns</comment>
            <translation>está vacío; su primera línea debe nombrar las columnas</translation>
        </message>
        <message>
            <source>the column {column} stands there twice</source>
            <comment>csv.column_twice(column)</comment>
            <translation>la columna {column} aparece dos veces</translation>
        </message>
        <message>
            <source>is longer than the 16 MiB that a record may have</source>
            <comment>record.too_long</comment>
            <translation>supera los 16 MiB que puede tener un registro</translation>
        </message>
        <message>
            <source>has a quote that is not closed</source>
            <comment>record.open_quote</comment>
            <translation>tiene unas comillas sin cerrar</translation>
        </message>
        <message>
            <source>is not the beginning of a JSON object</source>
            <comment>record.no_object</comment>
            <translation>no es el comienzo de un objeto JSON</translation>
        </message>
        <message>
            <source>is a JSON object that does not end</source>
            <comment>record.unended</comment>
            <translation>es un objeto JSON que no termina</translation>
        </message>
        <message>
            <source>a name in double quotes or {sign}</source>
            <comment>json.a_name_or(sign)</comment>
            <translation>un nombre entre comillas dobles o {sign}</translation>
        </message>
        <message>
            <source>a value</source>
            <comment>json.a_value</comment>
            <translation>un valor</translation>
        </message>
        <message>
            <source>{sign} and a value</source>
            <comment>json.sign_and_value(sign)</comment>
            <translation>{sign} y un valor</translation>
        </message>
        <message>
            <source>a name in double quotes</source>
            <comment>json.a_name</comment>
            <translation>un nombre entre comillas dobles</translation>
        </message>
        <message>
            <source>{one} or {other}</source>
            <comment>json.either(one, other)</comment>
            <translation>{one} o {other}</translation>
        </message>
        <message>
            <source>a value or {sign}</source>
            <comment>json.a_value_or(sign)</comment>
            <translation>un valor o {sign}</translation>
        </message>
        <message>
            <source>nothing more</source>
            <comment>json.nothing_more</comment>
            <translation>nada más</translation>
        </message>
        <message>
            <source>a quoted text must end on its line; a line break within it is written \n</source>
            <comment>json.text_on_one_line</comment>
            <translation>un texto entre comillas debe terminar en su línea; un salto de línea dentro de él se escribe \n</translation>
        </message>
        <message>
            <source>a control character within a quoted text is written {code}</source>
            <comment>json.control_character(code)</comment>
            <translation>un carácter de control dentro de un texto entre comillas se escribe {code}</translation>
        </message>
        <message>
            <source>not an escape; allowed are \" \\ \/ \b \f \n \r \t and \u with four digits (two of them beyond \uffff)</source>
            <comment>json.no_escape</comment>
            <translation>no es un escape; se admiten \" \\ \/ \b \f \n \r \t y \u con cuatro dígitos (dos de ellos más allá de \uffff)</translation>
        </message>
        <message>
            <source>{token} is not a number in JSON; allowed are finite numbers</source>
            <comment>json.not_finite(token)</comment>
            <translation>{token} no es un número en JSON; se admiten números finitos</translation>
        </message>
        <message>
            <source>{token} starts no value; JSON has no comments</source>
            <comment>json.comment(token)</comment>
            <translation>{token} no inicia ningún valor; JSON no tiene comentarios</translation>
        </message>
        <message>
            <source>{token} starts no text; JSON needs double quotes</source>
            <comment>json.single_quotes(token)</comment>
            <translation>{token} no inicia ningún texto; JSON exige comillas dobles</translation>
        </message>
        <message>
            <source>ends within a quoted text</source>
            <comment>json.ends_within_text</comment>
            <translation>termina dentro de un texto entre comillas</translation>
        </message>
        <message>
            <source>ends too early; expected {expected}</source>
            <comment>json.ends_too_early(expected)</comment>
            <translation>termina demasiado pronto; se esperaba {expected}</translation>
        </message>
        <message>
            <source>unexpected {found}; expected {expected}</source>
            <comment>json.unexpected(found, expected)</comment>
            <translation>no se esperaba {found}; se esperaba {expected}</translation>
        </message>
        <message>
            <source>is nested more than {levels} levels deep</source>
            <comment>json.too_deep(levels)</comment>
            <translation>tiene más de {levels} niveles de anidamiento</translation>
        </message>
        <message>
            <source>this key is there more than once; a key may be given once</source>
            <comment>json.key_twice</comment>
            <translation>esta clave aparece más de una vez; una clave solo puede darse una vez</translation>
        </message>
        <message>
            <source>{number} is too large a number; allowed are numbers up to 1.8e308</source>
            <comment>json.number_too_large(number)</comment>
            <translation>{number} es un número demasiado grande; se admiten números hasta 1.8e308</translation>
        </message>
        <message>
            <source>a zero byte has no place in JSON</source>
            <comment>json.zero_byte</comment>
            <translation>un byte nulo no tiene cabida en JSON</translation>
        </message>
        <message>
            <source>{byte} is not UTF-8</source>
            <comment>json.not_utf8(byte)</comment>
            <translation>{byte} no es UTF-8</translation>
        </message>
        <message>
            <source>{text} is not a date; dates are written YYYY-MM-DD</source>
            <comment>date.not_a_date(text)</comment>
            <translation>{text} no es una fecha; las fechas se escriben YYYY-MM-DD</translation>
        </message>
        <message>
            <source>{date} is yet to come; allowed are days up to today</source>
            <comment>date.yet_to_come(date)</comment>
            <translation>{date} aún no ha llegado; se admiten días hasta hoy</translation>
        </message>
        <message>
            <source>carries no scenario: it was exported without it, or by another program</source>
            <comment>carrier.none</comment>
            <translation>no contiene ningún escenario: se exportó sin él o con otro programa</translation>
        </message>
        <message>
            <source>is not whole: the file ends in the middle of it</source>
            <comment>carrier.ends_too_early</comment>
            <translation>está incompleto: el archivo termina a la mitad</translation>
        </message>
        <message>
            <source>the scenario that it carries is damaged</source>
            <comment>carrier.damaged</comment>
            <translation>el escenario que contiene está dañado</translation>
        </message>
        <message>
            <source>the scenario that it carries is larger than the {mebibytes} MiB that are read</source>
            <comment>carrier.too_much(mebibytes)</comment>
            <translation>el escenario que contiene supera los {mebibytes} MiB que se leen</translation>
        </message>
        <message>
            <source>is no PNG, SVG or PDF</source>
            <comment>carrier.no_picture</comment>
            <translation>no es PNG, SVG ni PDF</translation>
        </message>
        <message>
            <source>is damaged: the checksum of its chunk {chunk} is wrong</source>
            <comment>carrier.wrong_checksum(chunk)</comment>
            <translation>está dañado: la suma de verificación de su bloque {chunk} es incorrecta</translation>
        </message>
        <message>
            <source>{value} is not {expected}</source>
            <comment>scenario.is_not(value, expected)</comment>
            <translation>{value} no es {expected}</translation>
        </message>
        <message>
            <source>text</source>
            <comment>scenario.a_text</comment>
            <translation>texto</translation>
        </message>
        <message>
            <source>known here; allowed are {allowed}</source>
            <comment>scenario.known_here(allowed)</comment>
            <translation>conocido aquí; se admite: {allowed}</translation>
        </message>
        <message>
            <source>a whole number from {low} to {high}</source>
            <comment>scenario.a_whole_number(low, high)</comment>
            <translation>un número entero de {low} a {high}</translation>
        </message>
        <message>
            <source>an object</source>
            <comment>scenario.an_object</comment>
            <translation>un objeto</translation>
        </message>
        <message>
            <source>an array of hidden costs</source>
            <comment>scenario.hidden_costs</comment>
            <translation>un array de costos ocultos</translation>
        </message>
        <message>
            <source>a number or a pair of them, [LOW, HIGH]</source>
            <comment>scenario.number_or_pair</comment>
            <translation>un número o un par de ellos, [LOW, HIGH]</translation>
        </message>
        <message>
            <source>an option's id</source>
            <comment>scenario.an_options_id</comment>
            <translation>el identificador de una opción</translation>
        </message>
        <message>
            <source>an array of claims</source>
            <comment>scenario.claims</comment>
            <translation>un array de afirmaciones</translation>
        </message>
        <message>
            <source>{value} is there twice</source>
            <comment>scenario.there_twice(value)</comment>
            <translation>{value} aparece dos veces</translation>
        </message>
        <message>
            <source>is missing; a claim has a number there, or [LOW, HIGH]</source>
            <comment>scenario.no_published</comment>
            <translation>falta; una afirmación tiene ahí un número, o [LOW, HIGH]</translation>
        </message>
        <message>
            <source>has {count} claims; a scenario has up to {most}</source>
            <comment>scenario.too_many_claims(count, most)</comment>
            <translation>tiene {count} afirmaciones; un escenario tiene hasta {most}</translation>
        </message>
        <message>
            <source>a date of the calendar, written YYYY-MM-DD</source>
            <comment>scenario.a_date</comment>
            <translation>una fecha del calendario, escrita YYYY-MM-DD</translation>
        </message>
        <message>
            <source>is empty; at least one option must be shown</source>
            <comment>scenario.no_options</comment>
            <translation>está vacío; debe mostrarse al menos una opción</translation>
        </message>
        <message>
            <source>an array of options' ids</source>
            <comment>scenario.options_ids</comment>
            <translation>un array de identificadores de opciones</translation>
        </message>
        <message>
            <source>{id} is there more than once; an option may be given once</source>
            <comment>scenario.option_twice(id)</comment>
            <translation>{id} aparece más de una vez; una opción solo puede darse una vez</translation>
        </message>
        <message>
            <source>true or false</source>
            <comment>scenario.true_or_false</comment>
            <translation>true o false</translation>
        </message>
        <message>
            <source>an object of texts by parameter</source>
            <comment>scenario.texts_by_parameter</comment>
            <translation>un objeto de textos por parámetro</translation>
        </message>
        <message>
            <source>a number</source>
            <comment>scenario.a_number</comment>
            <translation>un número</translation>
        </message>
        <message>
            <source>{value} is neither "day" nor "month"</source>
            <comment>scenario.no_period(value)</comment>
            <translation>{value} no es ni "day" ni "month"</translation>
        </message>
        <message>
            <source>a workload has the numbers requests, input_tokens and output_tokens; one is missing</source>
            <comment>scenario.workload_lacks_a_number</comment>
            <translation>una carga de trabajo tiene los números requests, input_tokens y output_tokens; falta uno</translation>
        </message>
        <message>
            <source>a list of workloads</source>
            <comment>scenario.workloads</comment>
            <translation>una lista de cargas de trabajo</translation>
        </message>
        <message>
            <source>a list of tasks</source>
            <comment>scenario.tasks</comment>
            <translation>una lista de tareas</translation>
        </message>
        <message>
            <source>a list</source>
            <comment>scenario.a_list</comment>
            <translation>una lista</translation>
        </message>
        <message>
            <source>is a value of the task: it belongs into its "parameters"</source>
            <comment>scenario.task_value_outside</comment>
            <translation>es un valor de la tarea: va dentro de sus "parameters"</translation>
        </message>
        <message>
            <source>{value} is neither "api" (the frontier API) nor "own" (our own GPUs)</source>
            <comment>scenario.no_place(value)</comment>
            <translation>{value} no es ni "api" (la API de frontera) ni "own" (las GPU propias)</translation>
        </message>
        <message>
            <source>is missing; a scenario file has "format": "{name}"</source>
            <comment>scenario.no_format(name)</comment>
            <translation>falta; un archivo de escenario tiene "format": "{name}"</translation>
        </message>
        <message>
            <source>{value} is not "{name}"</source>
            <comment>scenario.other_format(value, name)</comment>
            <translation>{value} no es "{name}"</translation>
        </message>
        <message>
            <source>is missing; this program writes version {version}</source>
            <comment>scenario.no_version(version)</comment>
            <translation>falta; este programa escribe la versión {version}</translation>
        </message>
        <message>
            <source>{value} is not a version; versions are whole numbers from 1 on</source>
            <comment>scenario.wrong_version(value)</comment>
            <translation>{value} no es una versión; las versiones son números enteros a partir de 1</translation>
        </message>
        <message>
            <source>the file is of version {version}, and this program reads up to version {most}; a newer one is needed</source>
            <comment>scenario.newer_version(version, most)</comment>
            <translation>el archivo es de la versión {version}, y este programa lee hasta la versión {most}; se necesita uno más reciente</translation>
        </message>
        <message>
            <source>is not a scenario file: it holds {value}, not an object</source>
            <comment>scenario.no_scenario(value)</comment>
            <translation>no es un archivo de escenario: contiene {value}, no un objeto</translation>
        </message>
        <message>
            <source>is larger than the {mebibytes} MiB that are read of a scenario file</source>
            <comment>scenario.larger(mebibytes)</comment>
            <translation>supera los {mebibytes} MiB que se leen de un archivo de escenario</translation>
        </message>
        <message>
            <source>{value} is not a figure; allowed are {allowed}</source>
            <comment>scenario.no_figure(value, allowed)</comment>
            <translation>{value} no es una cifra; se admite: {allowed}</translation>
        </message>
        <message>
            <source>a pair of parameters, [X, Y]</source>
            <comment>scenario.pair_of_parameters</comment>
            <translation>un par de parámetros, [X, Y]</translation>
        </message>
        <message>
            <source>a parameter's id</source>
            <comment>scenario.a_parameters_id</comment>
            <translation>el identificador de un parámetro</translation>
        </message>
        <message>
            <source>a list of parameters' ids</source>
            <comment>scenario.list_of_parameters</comment>
            <translation>una lista de identificadores de parámetros</translation>
        </message>
        <message>
            <source>{value} is there twice; a parameter is locked once</source>
            <comment>scenario.locked_twice(value)</comment>
            <translation>{value} aparece dos veces; un parámetro se bloquea una sola vez</translation>
        </message>
        <message>
            <source>a list of pins</source>
            <comment>scenario.pins</comment>
            <translation>una lista de estados fijados</translation>
        </message>
        <message>
            <source>there are {count} pins; at most {most} are kept</source>
            <comment>scenario.too_many_pins(count, most)</comment>
            <translation>hay {count} estados fijados; se conservan {most} como máximo</translation>
        </message>
        <message>
            <source>has no name; each pin of the list has one</source>
            <comment>scenario.pin_without_name</comment>
            <translation>no tiene nombre; cada estado fijado de la lista tiene uno</translation>
        </message>
        <message>
            <source>{name} is the name of two pins</source>
            <comment>scenario.pin_twice(name)</comment>
            <translation>{name} es el nombre de dos estados fijados</translation>
        </message>
        <message>
            <source>{value} is there twice; a map has two different parameters</source>
            <comment>scenario.map_twice(value)</comment>
            <translation>{value} aparece dos veces; un mapa tiene dos parámetros distintos</translation>
        </message>
        <message>
            <source>an object of numbers by parameter</source>
            <comment>scenario.numbers_by_parameter</comment>
            <translation>un objeto de números por parámetro</translation>
        </message>
        <message>
            <source>{value} is not a number; allowed are {allowed}</source>
            <comment>scenario.no_number(value, allowed)</comment>
            <translation>{value} no es un número; se admite: {allowed}</translation>
        </message>
        <message>
            <source>an object of ranges by parameter</source>
            <comment>scenario.ranges_by_parameter</comment>
            <translation>un objeto de rangos por parámetro</translation>
        </message>
        <message>
            <source>a list of correlations, each [parameter, parameter, number]</source>
            <comment>scenario.correlations</comment>
            <translation>una lista de correlaciones, cada una [parameter, parameter, number]</translation>
        </message>
        <message>
            <source>a correlation is [parameter, parameter, number], not {value}</source>
            <comment>scenario.no_correlation(value)</comment>
            <translation>una correlación es [parameter, parameter, number], no {value}</translation>
        </message>
        <message>
            <source>there is no range of {parameter}: only inputs with ranges can be linked</source>
            <comment>correlation.no_range(parameter)</comment>
            <translation>no hay rango de {parameter}: solo pueden vincularse parámetros con rango</translation>
        </message>
        <message>
            <source>an input can't be linked with itself: {parameter}</source>
            <comment>correlation.itself(parameter)</comment>
            <translation>un parámetro no puede vincularse consigo mismo: {parameter}</translation>
        </message>
        <message>
            <source>{first} and {second} are linked already</source>
            <comment>correlation.twice(first, second)</comment>
            <translation>{first} y {second} ya están vinculados</translation>
        </message>
        <message>
            <source>{value} is no correlation; it lies between -1 and 1</source>
            <comment>correlation.out_of_range(value)</comment>
            <translation>{value} no es una correlación; está entre -1 y 1</translation>
        </message>
        <message>
            <source>{first} and {second} can't be linked by {value}: with the other links there is no such world</source>
            <comment>correlation.impossible(first, second, value)</comment>
            <translation>{first} y {second} no pueden vincularse con {value}: con los demás vínculos, es imposible</translation>
        </message>
        <message numerus="yes">
            <source>Move {moved} of {tasks} tasks to {gpus} GPUs: that saves {saving} a month.</source>
            <comment>portfolio.moves(moved, tasks, gpus, saving)</comment>
            <translation>
                <numerusform>Trasladar {moved} de {tasks} tareas a {gpus} GPU: eso ahorra {saving} al mes.</numerusform>
                <numerusform>Trasladar {moved} de {tasks} tareas a {gpus} GPU: eso ahorra {saving} al mes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move the only task to {gpus} GPUs: that saves {saving} a month.</source>
            <comment>portfolio.moves_the_only_one(gpus, saving)</comment>
            <translation>
                <numerusform>Trasladar la única tarea a {gpus} GPU: eso ahorra {saving} al mes.</numerusform>
                <numerusform>Trasladar la única tarea a {gpus} GPU: eso ahorra {saving} al mes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{moved} of {tasks} tasks on {gpus} GPUs cost the same as all of them at the API.</source>
            <comment>portfolio.moves_for_nothing(moved, tasks, gpus)</comment>
            <translation>
                <numerusform>{moved} de {tasks} tareas en {gpus} GPU cuestan lo mismo que todas en la API.</numerusform>
                <numerusform>{moved} de {tasks} tareas en {gpus} GPU cuestan lo mismo que todas en la API.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Leave all {tasks} tasks at the API: no plan costs less.</source>
            <comment>portfolio.none_moves(tasks)</comment>
            <translation>
                <numerusform>Dejar {tasks} tarea en la API: ningún plan cuesta menos.</numerusform>
                <numerusform>Dejar las {tasks} tareas en la API: ningún plan cuesta menos.</numerusform>
            </translation>
        </message>
        <message>
            <source>None of them would pay alone.</source>
            <comment>portfolio.none_pays_alone</comment>
            <translation>Ninguna de ellas sería rentable por sí sola.</translation>
        </message>
        <message numerus="yes">
            <source>{count} of them would pay alone.</source>
            <comment>portfolio.some_pay_alone(count)</comment>
            <translation>
                <numerusform>{count} de ellas sería rentable por sí sola.</numerusform>
                <numerusform>{count} de ellas serían rentables por sí solas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Each of them would pay alone, too.</source>
            <comment>portfolio.each_pays_alone</comment>
            <translation>Además, cada una de ellas sería rentable por sí sola.</translation>
        </message>
        <message>
            <source>Not every plan was tried: one that is up to {gap} a month cheaper may be left.</source>
            <comment>portfolio.search_stopped(gap)</comment>
            <translation>No se probaron todos los planes: puede quedar uno que cueste hasta {gap} menos al mes.</translation>
        </message>
        <message numerus="yes">
            <source>These ranges move nothing here, as every task has values of its own: {inputs}.</source>
            <comment>portfolio.idle_ranges(inputs, count)</comment>
            <translation>
                <numerusform>Este rango no mueve nada aquí, pues cada tarea tiene valores propios: {inputs}.</numerusform>
                <numerusform>Estos rangos no mueven nada aquí, pues cada tarea tiene valores propios: {inputs}.</numerusform>
            </translation>
        </message>
        <message>
            <source>moves in {share} of cases</source>
            <comment>portfolio.moves_in(share)</comment>
            <translation>se traslada en {share} de los casos</translation>
        </message>
        <message>
            <source>Which tasks should move to our own GPUs</source>
            <comment>portfolio_chart.title</comment>
            <translation>Qué tareas deberían trasladarse a GPU propias</translation>
        </message>
        <message>
            <source>Portfolio: {title}</source>
            <comment>portfolio_chart.name(title)</comment>
            <translation>Cartera: {title}</translation>
        </message>
        <message>
            <source>Tasks moved, in the order in which to move them</source>
            <comment>portfolio_chart.steps</comment>
            <translation>Tareas trasladadas, en el orden en que conviene trasladarlas</translation>
        </message>
        <message>
            <source>GPUs</source>
            <comment>portfolio_chart.gpus</comment>
            <translation>GPU</translation>
        </message>
        <message>
            <source>Stays at the API</source>
            <comment>portfolio_chart.at_api</comment>
            <translation>Sigue en la API</translation>
        </message>
        <message>
            <source>On our own GPUs</source>
            <comment>portfolio_chart.on_gpus</comment>
            <translation>En GPU propias</translation>
        </message>
        <message>
            <source>There are no tasks yet. Add what your company does with the large model, task by task, each with its volume and its tokens: this shows which tasks should get a small model of their own, in which order, and how many GPUs they share. Several kinds of requests that one model answers are no tasks but workloads of one.</source>
            <comment>portfolio_chart.no_tasks</comment>
            <translation>Aún no hay tareas. Conviene añadir lo que la empresa hace con el modelo grande, tarea por tarea, cada una con su volumen y sus tokens: aquí se muestra qué tareas deberían tener un modelo pequeño propio, en qué orden y cuántas GPU comparten. Varios tipos de solicitudes que responde un mismo modelo no son tareas, sino cargas de trabajo de una sola.</translation>
        </message>
        <message numerus="yes">
            <source>Least with {moved} tasks moved</source>
            <comment>portfolio_chart.least(moved)</comment>
            <translation>
                <numerusform>Mínimo con {moved} tarea trasladada</numerusform>
                <numerusform>Mínimo con {moved} tareas trasladadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Least with no task moved</source>
            <comment>portfolio_chart.least_with_none</comment>
            <translation>Mínimo sin trasladar ninguna tarea</translation>
        </message>
        <message>
            <source>{total} a month, all at the API</source>
            <comment>portfolio_chart.at_the_api(total)</comment>
            <translation>{total} al mes, todo en la API</translation>
        </message>
        <message numerus="yes">
            <source>{total} a month with {gpus} GPUs, {saving} less than at the API</source>
            <comment>portfolio_chart.saves(total, gpus, saving)</comment>
            <translation>
                <numerusform>{total} al mes con {gpus} GPU, {saving} menos que en la API</numerusform>
                <numerusform>{total} al mes con {gpus} GPU, {saving} menos que en la API</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{total} a month with {gpus} GPUs, {more} more than at the API</source>
            <comment>portfolio_chart.costs_more(total, gpus, more)</comment>
            <translation>
                <numerusform>{total} al mes con {gpus} GPU, {more} más que en la API</numerusform>
                <numerusform>{total} al mes con {gpus} GPU, {more} más que en la API</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{total} a month with {gpus} GPUs, as at the API</source>
            <comment>portfolio_chart.costs_the_same(total, gpus)</comment>
            <translation>
                <numerusform>{total} al mes con {gpus} GPU, como en la API</numerusform>
                <numerusform>{total} al mes con {gpus} GPU, como en la API</numerusform>
            </translation>
        </message>
        <message>
            <source>{total} a month</source>
            <comment>portfolio_chart.brief(total)</comment>
            <translation>{total} al mes</translation>
        </message>
        <message>
            <source>No task moved</source>
            <comment>portfolio_chart.start</comment>
            <translation>Ninguna tarea trasladada</translation>
        </message>
        <message>
            <source>{moved} of {tasks} moved, {task} last</source>
            <comment>portfolio_chart.step(moved, tasks, task)</comment>
            <translation>{moved} de {tasks} trasladadas; la última, {task}</translation>
        </message>
        <message numerus="yes">
            <source>{total} a month with {gpus} GPUs</source>
            <comment>portfolio_chart.step_costs(total, gpus)</comment>
            <translation>
                <numerusform>{total} al mes con {gpus} GPU</numerusform>
                <numerusform>{total} al mes con {gpus} GPU</numerusform>
            </translation>
        </message>
        <message>
            <source>Task</source>
            <comment>task_list.name</comment>
            <translation>Tarea</translation>
        </message>
        <message>
            <source>Requests a month</source>
            <comment>task_list.volume</comment>
            <translation>Solicitudes al mes</translation>
        </message>
        <message>
            <source>Tokens in</source>
            <comment>task_list.input</comment>
            <translation>Tokens de entrada</translation>
        </message>
        <message>
            <source>Tokens out</source>
            <comment>task_list.output</comment>
            <translation>Tokens de salida</translation>
        </message>
        <message>
            <source>At the API</source>
            <comment>task_list.base</comment>
            <translation>En la API</translation>
        </message>
        <message>
            <source>Own model</source>
            <comment>task_list.own</comment>
            <translation>Modelo propio</translation>
        </message>
        <message>
            <source>Saves alone</source>
            <comment>task_list.alone</comment>
            <translation>Ahorro sola</translation>
        </message>
        <message>
            <source>Best plan</source>
            <comment>task_list.plan</comment>
            <translation>Mejor plan</translation>
        </message>
        <message>
            <source>Whether the task moves where all tasks together cost least.</source>
            <comment>task_list.plan_help</comment>
            <translation>Si la tarea se traslada donde todas las tareas juntas cuestan menos.</translation>
        </message>
        <message>
            <source>Moves</source>
            <comment>task_list.moves</comment>
            <translation>Se traslada</translation>
        </message>
        <message>
            <source>Stays</source>
            <comment>task_list.stays</comment>
            <translation>Se queda</translation>
        </message>
        <message>
            <source>Moves in</source>
            <comment>task_list.share</comment>
            <translation>Se traslada en</translation>
        </message>
        <message>
            <source>The share of cases within the scenario's ranges in which the task moves in the best plan. A value that the task has of its own is the same in all of them.</source>
            <comment>task_list.share_help</comment>
            <translation>Proporción de casos, dentro de los rangos del escenario, en los que la tarea se traslada en el mejor plan. Un valor propio de la tarea es el mismo en todos ellos.</translation>
        </message>
        <message>
            <source>Where the task stays, whatever that costs: data that must not leave the house, or a contract.</source>
            <comment>task_list.place_help</comment>
            <translation>Dónde se queda la tarea, cueste lo que cueste: datos que no deben salir de la empresa, o un contrato.</translation>
        </message>
        <message>
            <source>Free</source>
            <comment>task_list.free</comment>
            <translation>Libre</translation>
        </message>
        <message>
            <source>The scenario's value, as this task has none of its own.</source>
            <comment>task_list.scenario_value</comment>
            <translation>El valor del escenario, pues esta tarea no tiene uno propio.</translation>
        </message>
        <message>
            <source>The task's own value; without it the task has the scenario's.</source>
            <comment>task_list.own_value</comment>
            <translation>El valor propio de la tarea; sin él, la tarea tiene el del escenario.</translation>
        </message>
        <message>
            <source>Our own numbers</source>
            <comment>start.own_title</comment>
            <translation>Cifras propias</translation>
        </message>
        <message>
            <source>State</source>
            <comment>presentation.untitled</comment>
            <translation>Estado</translation>
        </message>
        <message>
            <source>{scenario}, {number}. {state}</source>
            <comment>presentation.slide(scenario, number, state)</comment>
            <translation>{scenario}, {number}. {state}</translation>
        </message>
        <message>
            <source>{number}. {state}</source>
            <comment>presentation.slide_of_untitled(number, state)</comment>
            <translation>{number}. {state}</translation>
        </message>
        <message>
            <source>{name}: {volume}</source>
            <comment>guess.label(name, volume)</comment>
            <translation>{name}: {volume}</translation>
        </message>
        <message>
            <source>{guess} (nearest)</source>
            <comment>guess.label_nearest(guess)</comment>
            <translation>{guess} (el más cercano)</translation>
        </message>
        <message numerus="yes">
            <source>{count} guesses:</source>
            <comment>guess.told(count)</comment>
            <translation>
                <numerusform>{count} pronóstico:</numerusform>
                <numerusform>{count} pronósticos:</numerusform>
            </translation>
        </message>
        <message>
            <source>From what volume on is {focus} cheaper than {baseline}?</source>
            <comment>guess.question(focus, baseline)</comment>
            <translation>¿A partir de qué volumen cuesta menos {focus} que {baseline}?</translation>
        </message>
        <message>
            <source>{guess} is nearest, {share} below.</source>
            <comment>guess.below(guess, share)</comment>
            <translation>{guess} es el más cercano, {share} por debajo.</translation>
        </message>
        <message>
            <source>{guess} is nearest, {share} above.</source>
            <comment>guess.above(guess, share)</comment>
            <translation>{guess} es el más cercano, {share} por encima.</translation>
        </message>
        <message>
            <source>{guess} hits it.</source>
            <comment>guess.exact(guess)</comment>
            <translation>{guess} acierta.</translation>
        </message>
        <message>
            <source>{count} guesses are equally near.</source>
            <comment>guess.several_nearest(count)</comment>
            <translation>{count} pronósticos están igual de cerca.</translation>
        </message>
        <message>
            <source>There is no break-even for a guess to be near to.</source>
            <comment>guess.none_to_be_near</comment>
            <translation>No hay ningún punto de equilibrio al que pueda acercarse un pronóstico.</translation>
        </message>
        <message>
            <source>State {state}</source>
            <comment>presentation.step(state)</comment>
            <translation>Estado {state}</translation>
        </message>
        <message>
            <source>{text} is not a line of text; it is not empty and has no line ends, no other control characters and none that turn the direction of the text</source>
            <comment>presentation.no_line(text)</comment>
            <translation>{text} no es una línea de texto; no está vacía y no tiene saltos de línea, ni otros caracteres de control, ni ninguno que cambie la dirección del texto</translation>
        </message>
        <message>
            <source>it is too long: it has {count} characters and may have {most}</source>
            <comment>presentation.too_long(count, most)</comment>
            <translation>es demasiado largo: tiene {count} caracteres y puede tener {most}</translation>
        </message>
        <message>
            <source>{state}, changed</source>
            <comment>presentation.changed(state)</comment>
            <translation>{state}, modificado</translation>
        </message>
        <message>
            <source>there are {count}, and a scenario has up to {most}</source>
            <comment>presentation.too_many(count, most)</comment>
            <translation>hay {count}, y un escenario tiene hasta {most}</translation>
        </message>
        <message>
            <source>{name} is an earlier state's name as well; names tell states apart</source>
            <comment>presentation.name_twice(name)</comment>
            <translation>{name} es también el nombre de un estado anterior; los nombres distinguen los estados</translation>
        </message>
        <message>
            <source>a guess is from {low} to {high} requests a month</source>
            <comment>presentation.no_volume(low, high)</comment>
            <translation>un pronóstico va de {low} a {high} solicitudes al mes</translation>
        </message>
        <message>
            <source>the point is not a number</source>
            <comment>presentation.no_point</comment>
            <translation>el punto no es un número</translation>
        </message>
        <message>
            <source>{value} is on no chart: points are from {low} to {high}</source>
            <comment>presentation.far_point(value, low, high)</comment>
            <translation>{value} no está en ningún gráfico: los puntos van de {low} a {high}</translation>
        </message>
        <message>
            <source>{view} is no view of this version, so the note is not seen; views are {known}</source>
            <comment>presentation.no_view(view, known)</comment>
            <translation>{view} no es una vista de esta versión, así que la nota no se ve; las vistas son {known}</translation>
        </message>
        <message>
            <source>the text is from {low} to {high} plots away from its point</source>
            <comment>presentation.no_offset(low, high)</comment>
            <translation>el texto está de {low} a {high} gráficos de distancia de su punto</translation>
        </message>
        <message>
            <source>there is nothing to paste</source>
            <comment>task_paste.nothing</comment>
            <translation>no hay nada que pegar</translation>
        </message>
        <message>
            <source>row {row} has {count} cells, and from here on there are {most} columns</source>
            <comment>task_paste.too_wide(row, count, most)</comment>
            <translation>la fila {row} tiene {count} celdas, y desde aquí hay {most} columnas</translation>
        </message>
        <message>
            <source>row {row}: {refusal}</source>
            <comment>task_paste.row(row, refusal)</comment>
            <translation>fila {row}: {refusal}</translation>
        </message>
        <message>
            <source>row {row}, {column}: {refusal}</source>
            <comment>task_paste.cell(row, column, refusal)</comment>
            <translation>fila {row}, {column}: {refusal}</translation>
        </message>
        <message>
            <source>Columns of computed figures were left out.</source>
            <comment>task_paste.computed</comment>
            <translation>Se omitieron las columnas de cifras calculadas.</translation>
        </message>
        <message numerus="yes">
            <source>These values are the same for all tasks of a scenario and were left out, though they differ: {parameters}.</source>
            <comment>task_scenario.left_out(count, parameters)</comment>
            <translation>
                <numerusform>Este valor es el mismo para todas las tareas de un escenario y se omitió, aunque difiere: {parameters}.</numerusform>
                <numerusform>Estos valores son los mismos para todas las tareas de un escenario y se omitieron, aunque difieren: {parameters}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Untitled task</source>
            <comment>task_scenario.untitled</comment>
            <translation>Tarea sin título</translation>
        </message>
        <message>
            <source>Breakeven report</source>
            <comment>report.kind</comment>
            <translation>Informe de Breakeven</translation>
        </message>
        <message>
            <source>The portfolio of tasks</source>
            <comment>report.portfolio</comment>
            <translation>La cartera de tareas</translation>
        </message>
        <message>
            <source>Each task gets a small model of its own if it moves, and all that move share one fleet of GPUs.</source>
            <comment>report.portfolio_text</comment>
            <translation>Cada tarea recibe un modelo pequeño propio si se traslada, y todas las que se trasladan comparten una flota de GPU.</translation>
        </message>
        <message>
            <source>What all tasks cost a month, and on how many GPUs, as one after the other moves: the one first that gains the most for its load on the GPUs.</source>
            <comment>report.portfolio_caption</comment>
            <translation>Lo que cuestan todas las tareas al mes, y en cuántas GPU, a medida que se trasladan una tras otra: primero la que más gana por su carga en las GPU.</translation>
        </message>
        <message>
            <source>The tasks, in the order in which to move them</source>
            <comment>report.portfolio_table</comment>
            <translation>Las tareas, en el orden en que conviene trasladarlas</translation>
        </message>
        <message>
            <source>{total} a month are {parts}.</source>
            <comment>portfolio.made_of(total, parts)</comment>
            <translation>{total} al mes se componen de {parts}.</translation>
        </message>
        <message>
            <source>{amount} for the models of the tasks that move</source>
            <comment>portfolio.part_moved(amount)</comment>
            <translation>{amount} por los modelos de las tareas que se trasladan</translation>
        </message>
        <message>
            <source>{amount} for the tasks that stay at the API</source>
            <comment>portfolio.part_stays(amount)</comment>
            <translation>{amount} por las tareas que se quedan en la API</translation>
        </message>
        <message numerus="yes">
            <source>{amount} for the {gpus} GPUs that they share, with their upkeep and setting up</source>
            <comment>portfolio.part_fleet(amount, gpus)</comment>
            <translation>
                <numerusform>{amount} por la {gpus} GPU que comparten, con su mantenimiento y puesta en marcha</numerusform>
                <numerusform>{amount} por las {gpus} GPU que comparten, con su mantenimiento y puesta en marcha</numerusform>
            </translation>
        </message>
        <message>
            <source>{amount} for the API's upkeep</source>
            <comment>portfolio.part_api_upkeep(amount)</comment>
            <translation>{amount} por el mantenimiento de la API</translation>
        </message>
        <message numerus="yes">
            <source>{count} more tasks are in the table that can be exported.</source>
            <comment>report.portfolio_more(count)</comment>
            <translation>
                <numerusform>{count} tarea más está en la tabla que se puede exportar.</numerusform>
                <numerusform>{count} tareas más están en la tabla que se puede exportar.</numerusform>
            </translation>
        </message>
        <message>
            <source>Portfolio of tasks</source>
            <comment>sheet.portfolio</comment>
            <translation>Cartera de tareas</translation>
        </message>
        <message>
            <source>Total once it has moved</source>
            <comment>sheet.total_once_moved</comment>
            <translation>Total una vez trasladada</translation>
        </message>
        <message>
            <source>GPUs then</source>
            <comment>sheet.gpus_once_moved</comment>
            <translation>GPU entonces</translation>
        </message>
        <message>
            <source>has no column of names; it is called "name" or "task"</source>
            <comment>task_table.no_names</comment>
            <translation>no tiene columna de nombres; se llama "name" o "task"</translation>
        </message>
        <message>
            <source>the column {column} is a second one of {parameter}; one of the two must go</source>
            <comment>task_table.column_twice(column, parameter)</comment>
            <translation>la columna {column} es la segunda de {parameter}; una de las dos debe quitarse</translation>
        </message>
        <message>
            <source>The column {column} was left out: no parameter is called that.</source>
            <comment>task_table.unknown_column(column)</comment>
            <translation>Se omitió la columna {column}: ningún parámetro se llama así.</translation>
        </message>
        <message>
            <source>The column {column} was left out: the {parameter} is the same for all tasks.</source>
            <comment>task_table.column_of_all(column, parameter)</comment>
            <translation>Se omitió la columna {column}: {parameter}, igual para todas las tareas.</translation>
        </message>
        <message>
            <source>the row has {count} cells, and the table {most} columns</source>
            <comment>task_table.too_many_cells(count, most)</comment>
            <translation>la fila tiene {count} celdas, y la tabla {most} columnas</translation>
        </message>
        <message>
            <source>{column}: {refusal}</source>
            <comment>task_table.of_column(column, refusal)</comment>
            <translation>{column}: {refusal}</translation>
        </message>
        <message>
            <source>the task's name {refusal}</source>
            <comment>task_table.row_of_name(refusal)</comment>
            <translation>el nombre de la tarea {refusal}</translation>
        </message>
        <message>
            <source>{^group} is no task: the log does not say how many requests a month it has.</source>
            <comment>traffic_tasks.no_volume(group)</comment>
            <translation>{^group} no es ninguna tarea: el log no indica cuántas solicitudes al mes tiene.</translation>
        </message>
        <message>
            <source>{^group}: {parameter} is {found} in the log, and {taken} was taken, which is nearest to it.</source>
            <comment>traffic_tasks.limited(group, parameter, found, taken)</comment>
            <translation>{^group}: {parameter} es {found} en el log, y se tomó {taken}, el valor más cercano.</translation>
        </message>
        <message>
            <source>{count} groups have fewer requests a month than a task may have, and {taken} were taken for each, which makes them dearer than they are: {groups}.</source>
            <comment>traffic_tasks.several_limited(count, taken, groups)</comment>
            <translation>{count} grupos tienen menos solicitudes al mes de las que puede tener una tarea, y para cada uno se tomaron {taken}, lo que los encarece: {groups}.</translation>
        </message>
        <message>
            <source>{groups} and {count} more</source>
            <comment>traffic_tasks.and_more(groups, count)</comment>
            <translation>{groups} y {count} más</translation>
        </message>
        <message>
            <source>The tasks have the scenario's ratio of peak to average; what each group's is stands in the log alone.</source>
            <comment>traffic_tasks.peaks</comment>
            <translation>Las tareas tienen la relación pico-media del escenario; la de cada grupo solo figura en el log.</translation>
        </message>
        <message>
            <source>The task of all others stands for several whose own figures are not known.</source>
            <comment>traffic_tasks.all_others</comment>
            <translation>La tarea «todos los demás» representa varias cuyas cifras propias no se conocen.</translation>
        </message>
        <message>
            <source>moves with {parameter} by {value}</source>
            <comment>link.moves_with(parameter, value)</comment>
            <translation>se mueve con {parameter} en {value}</translation>
        </message>
        <message>
            <source>moves with {count} inputs</source>
            <comment>link.moves_with_several(count)</comment>
            <translation>se mueve con {count} parámetros</translation>
        </message>
        <message>
            <source>{reason}; with them it can be {low} to {high}</source>
            <comment>link.possible(reason, low, high)</comment>
            <translation>{reason}; con ellos puede ir de {low} a {high}</translation>
        </message>
        <message>
            <source>{first} and {second}</source>
            <comment>link.pair(first, second)</comment>
            <translation>{first} y {second}</translation>
        </message>
        <message>
            <source>{value} is not a range; a range is [LOW, HIGH], two numbers</source>
            <comment>scenario.no_range(value)</comment>
            <translation>{value} no es un rango; un rango es [LOW, HIGH], dos números</translation>
        </message>
        <message>
            <source>is missing; a preset has an object there with its group, question and source</source>
            <comment>preset.lacks_its_texts</comment>
            <translation>falta; una plantilla tiene ahí un objeto con su grupo, pregunta y fuente</translation>
        </message>
        <message>
            <source>{id} is in no catalog</source>
            <comment>preset.not_in_a_catalog(id)</comment>
            <translation>{id} no está en ningún catálogo</translation>
        </message>
        <message>
            <source>must be there for prices of a catalog</source>
            <comment>preset.lacks_a_day</comment>
            <translation>debe estar presente para los precios de un catálogo</translation>
        </message>
        <message>
            <source>is neither true nor false</source>
            <comment>preset.is_no_switch</comment>
            <translation>no es ni true ni false</translation>
        </message>
        <message>
            <source>is missing; a preset has a text there</source>
            <comment>preset.lacks_a_text</comment>
            <translation>falta; una plantilla tiene ahí un texto</translation>
        </message>
        <message>
            <source>its name has {count} characters; a workload's has up to {most}</source>
            <comment>workload.name_too_long(count, most)</comment>
            <translation>su nombre tiene {count} caracteres; el de una carga de trabajo tiene hasta {most}</translation>
        </message>
        <message>
            <source>{value} is not allowed; a workload's figures are {low} to {high}</source>
            <comment>workload.figure(value, low, high)</comment>
            <translation>{value} no se admite; las cifras de una carga de trabajo van de {low} a {high}</translation>
        </message>
        <message>
            <source>there are {count} workloads; a scenario has up to {most}</source>
            <comment>workload.too_many(count, most)</comment>
            <translation>hay {count} cargas de trabajo; un escenario tiene hasta {most}</translation>
        </message>
        <message>
            <source>{name}: {refusal}</source>
            <comment>workload.of_one(name, refusal)</comment>
            <translation>{name}: {refusal}</translation>
        </message>
        <message>
            <source>all together: {parameter}: {refusal}</source>
            <comment>workload.of_all(parameter, refusal)</comment>
            <translation>todas juntas: {parameter}: {refusal}</translation>
        </message>
        <message>
            <source>they come to {sum} {unit}, and {id} is {stated}</source>
            <comment>workload.do_not_add_up(sum, unit, id, stated)</comment>
            <translation>suman {sum} {unit}, y {id} es {stated}</translation>
        </message>
        <message>
            <source>is missing or empty; a task has a name, which tells it from the others</source>
            <comment>task.no_name</comment>
            <translation>falta o está vacío; una tarea tiene un nombre, que la distingue de las demás</translation>
        </message>
        <message>
            <source>has {count} characters; a task's name has up to {most}</source>
            <comment>task.name_too_long(count, most)</comment>
            <translation>tiene {count} caracteres; el nombre de una tarea tiene hasta {most}</translation>
        </message>
        <message>
            <source>{name} is not a line of text; a name has no line ends, no other control characters and none that turn the direction of the text</source>
            <comment>task.name_is_no_line(name)</comment>
            <translation>{name} no es una línea de texto; un nombre no tiene saltos de línea, ni otros caracteres de control, ni ninguno que cambie la dirección del texto</translation>
        </message>
        <message>
            <source>{name} is an earlier task's name as well; names tell tasks apart</source>
            <comment>task.name_twice(name)</comment>
            <translation>{name} es también el nombre de una tarea anterior; los nombres distinguen las tareas</translation>
        </message>
        <message>
            <source>there are {count} tasks; a scenario has up to {most}</source>
            <comment>task.too_many(count, most)</comment>
            <translation>hay {count} tareas; un escenario tiene hasta {most}</translation>
        </message>
        <message>
            <source>{id} is the same for all tasks of a scenario; a task may set {allowed}</source>
            <comment>task.parameter_of_all(id, allowed)</comment>
            <translation>{id} es igual para todas las tareas de un escenario; una tarea puede definir: {allowed}</translation>
        </message>
        <message>
            <source>{text} is too large or too small a number; allowed are {allowed}</source>
            <comment>assignment.beyond_numbers(text, allowed)</comment>
            <translation>{text} es un número demasiado grande o demasiado pequeño; se admite: {allowed}</translation>
        </message>
        <message>
            <source>{text} is not allowed; allowed are true and false</source>
            <comment>assignment.true_and_false(text)</comment>
            <translation>{text} no se admite; se admiten true y false</translation>
        </message>
        <message>
            <source>has {count} characters; a claim's text and source have up to {most}</source>
            <comment>claim_refusal.too_long(count, most)</comment>
            <translation>tiene {count} caracteres; el texto y la fuente de una afirmación tienen hasta {most}</translation>
        </message>
        <message>
            <source>is not a finite number</source>
            <comment>claim_refusal.not_finite</comment>
            <translation>no es un número finito</translation>
        </message>
        <message>
            <source>{low} is above {high}; the lower end comes first</source>
            <comment>claim_refusal.ends_are_crossed(low, high)</comment>
            <translation>{low} está por encima de {high}; el extremo inferior va primero</translation>
        </message>
        <message>
            <source>an array</source>
            <comment>scenario.an_array</comment>
            <translation>un array</translation>
        </message>
        <message numerus="yes">
            <source>{count} seconds</source>
            <comment>duration.seconds(count)</comment>
            <translation>
                <numerusform>{count} segundo</numerusform>
                <numerusform>{count} segundos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} minutes</source>
            <comment>duration.minutes(count)</comment>
            <translation>
                <numerusform>{count} minuto</numerusform>
                <numerusform>{count} minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} hours</source>
            <comment>duration.hours(count)</comment>
            <translation>
                <numerusform>{count} hora</numerusform>
                <numerusform>{count} horas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} days</source>
            <comment>duration.days(count)</comment>
            <translation>
                <numerusform>{count} día</numerusform>
                <numerusform>{count} días</numerusform>
            </translation>
        </message>
        <message>
            <source>{first} to {last} UTC</source>
            <comment>traffic.span(first, last)</comment>
            <translation>{first} a {last} UTC</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <comment>traffic.span_of_days(first, last)</comment>
            <translation>{first} a {last}</translation>
        </message>
        <message>
            <source>All rows have the same time: how many requests a month that makes can't be said.</source>
            <comment>traffic.at_once</comment>
            <translation>Todas las filas tienen la misma hora: no se puede decir cuántas solicitudes al mes son.</translation>
        </message>
        <message>
            <source>The log spans {span}: it can't show how traffic changes over a day, and its volume per month is as if it went on like this day and night.</source>
            <comment>traffic.less_than_a_day(span)</comment>
            <translation>El log abarca {span}: no puede mostrar cómo cambia el tráfico a lo largo del día, y su volumen mensual supone que todo sigue así día y noche.</translation>
        </message>
        <message>
            <source>Of so few hours, most of them cut off, the hourly peak-to-average ratio means little.</source>
            <comment>traffic.few_hours</comment>
            <translation>Con tan pocas horas, la mayoría cortadas, la relación pico-media por hora dice poco.</translation>
        </message>
        <message>
            <source>The log spans {span}: it can't show how traffic changes over a week.</source>
            <comment>traffic.less_than_a_week(span)</comment>
            <translation>El log abarca {span}: no puede mostrar cómo cambia el tráfico a lo largo de la semana.</translation>
        </message>
        <message>
            <source>{share} of its requests lie between {from} and {to}, in less than a tenth of the log's span: if the others have a wrong date, the volume per month is far too small.</source>
            <comment>traffic.crowd_of_requests(share, from, to)</comment>
            <translation>{share} de sus solicitudes están entre {from} y {to}, en menos de una décima parte del periodo del log: si las demás tienen una fecha equivocada, el volumen mensual es demasiado pequeño.</translation>
        </message>
        <message>
            <source>{share} of its tokens lie between {from} and {to}, in less than a tenth of the log's span: if the others have a wrong date, the volume per month is far too small.</source>
            <comment>traffic.crowd_of_tokens(share, from, to)</comment>
            <translation>{share} de sus tokens están entre {from} y {to}, en menos de una décima parte del periodo del log: si los demás tienen una fecha equivocada, el volumen mensual es demasiado pequeño.</translation>
        </message>
        <message>
            <source>{time} UTC</source>
            <comment>traffic.crowd_end(time)</comment>
            <translation>{time} UTC</translation>
        </message>
        <message>
            <source>This export doesn't count requests: tokens per month and shares are known, but neither the volume nor the tokens of a request.</source>
            <comment>traffic.no_requests</comment>
            <translation>Esta exportación no cuenta solicitudes: se conocen los tokens al mes y las proporciones, pero ni el volumen ni los tokens de una solicitud.</translation>
        </message>
        <message>
            <source>Its rows sum up several requests: means are exact, percentiles of single requests don't exist.</source>
            <comment>traffic.sums</comment>
            <translation>Sus filas suman varias solicitudes: las medias son exactas, pero no existen percentiles de solicitudes individuales.</translation>
        </message>
        <message>
            <source>Its rows sum up {span}: peaks within that can't be seen.</source>
            <comment>traffic.peaks_within(span)</comment>
            <translation>Sus filas suman {span}: los picos dentro de ese tiempo no se ven.</translation>
        </message>
        <message>
            <source>All its rows are whole weeks apart: each is read as the sum of {span}.</source>
            <comment>traffic.even_weeks(span)</comment>
            <translation>Todas sus filas están separadas por semanas enteras: cada una se lee como la suma de {span}.</translation>
        </message>
        <message>
            <source>All its rows begin a month: each is read as the sum until the next begins.</source>
            <comment>traffic.even_months</comment>
            <translation>Todas sus filas inician un mes: cada una se lee como la suma hasta que empieza el siguiente.</translation>
        </message>
        <message>
            <source>Its rows sum up {span}: peaks of a minute can't be seen.</source>
            <comment>traffic.peaks_of_a_minute(span)</comment>
            <translation>Sus filas suman {span}: los picos de un minuto no se ven.</translation>
        </message>
        <message>
            <source>Times count from the log's own beginning: days begin there, not at midnight.</source>
            <comment>traffic.relative</comment>
            <translation>Las horas se cuentan desde el comienzo del propio log: los días empiezan ahí, no a medianoche.</translation>
        </message>
        <message numerus="yes">
            <source>{count} failed requests are left out.</source>
            <comment>traffic.failed(count)</comment>
            <translation>
                <numerusform>Se omite {count} solicitud fallida.</numerusform>
                <numerusform>Se omiten {count} solicitudes fallidas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} requests were answered by the gateway's own cache, without a model, and left out.</source>
            <comment>traffic.from_cache(count)</comment>
            <translation>
                <numerusform>{count} solicitud la respondió la caché del propio gateway, sin modelo, y se omite.</numerusform>
                <numerusform>{count} solicitudes las respondió la caché del propio gateway, sin modelo, y se omiten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} records are no request for a text, and left out.</source>
            <comment>traffic.others(count)</comment>
            <translation>
                <numerusform>{count} registro no es una solicitud de texto y se omite.</numerusform>
                <numerusform>{count} registros no son solicitudes de texto y se omiten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} records are no request for a text, and left out: {kinds}.</source>
            <comment>traffic.others_of_kinds(count, kinds)</comment>
            <translation>
                <numerusform>{count} registro no es una solicitud de texto y se omite: {kinds}.</numerusform>
                <numerusform>{count} registros no son solicitudes de texto y se omiten: {kinds}.</numerusform>
            </translation>
        </message>
        <message>
            <source>{kind} ({count})</source>
            <comment>traffic.kind(kind, count)</comment>
            <translation>{kind} ({count})</translation>
        </message>
        <message numerus="yes">
            <source>{count} records have none of the chosen values; they count for the span alone.</source>
            <comment>traffic.not_chosen(count)</comment>
            <translation>
                <numerusform>{count} registro no tiene ninguno de los valores elegidos; solo cuenta para el periodo.</numerusform>
                <numerusform>{count} registros no tienen ninguno de los valores elegidos; solo cuentan para el periodo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} rows of 0 tokens are left out.</source>
            <comment>traffic.without_tokens(count)</comment>
            <translation>
                <numerusform>Se omite {count} fila de 0 tokens.</numerusform>
                <numerusform>Se omiten {count} filas de 0 tokens.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} rows have an id that came before, and count once.</source>
            <comment>traffic.same_id(count)</comment>
            <translation>
                <numerusform>{count} fila tiene un id que ya apareció, y cuenta una sola vez.</numerusform>
                <numerusform>{count} filas tienen un id que ya apareció, y cuentan una sola vez.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} spans are left out, as their tokens are those of the spans within them.</source>
            <comment>traffic.repeated_by_children(count)</comment>
            <translation>
                <numerusform>Se omite {count} span, pues sus tokens son los de los spans que contiene.</numerusform>
                <numerusform>Se omiten {count} spans, pues sus tokens son los de los spans que contienen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} spans have tokens, and so have the spans within them, in other numbers: both are counted.</source>
            <comment>traffic.beside_children(count)</comment>
            <translation>
                <numerusform>{count} span tiene tokens, y también los spans que contiene, en otras cantidades: se cuentan ambos.</numerusform>
                <numerusform>{count} spans tienen tokens, y también los spans que contienen, en otras cantidades: se cuentan ambos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} rows are the same as one that came before, and count once.</source>
            <comment>traffic.same_rows(count)</comment>
            <translation>
                <numerusform>{count} fila es igual a una anterior, y cuenta una sola vez.</numerusform>
                <numerusform>{count} filas son iguales a una anterior, y cuentan una sola vez.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} rows are the same as one that came before, to the letter: each of them is counted.</source>
            <comment>traffic.alike_rows(count)</comment>
            <translation>
                <numerusform>{count} fila es idéntica a una anterior, letra por letra: se cuenta también.</numerusform>
                <numerusform>{count} filas son idénticas a una anterior, letra por letra: se cuenta cada una.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The ids of the first {most} rows were kept: {count} rows after them were not checked, and may count twice.</source>
            <comment>traffic.unchecked_ids(most, count)</comment>
            <translation>
                <numerusform>Se conservaron los id de las primeras {most} filas: {count} fila posterior no se comprobó, y puede contar dos veces.</numerusform>
                <numerusform>Se conservaron los id de las primeras {most} filas: {count} filas posteriores no se comprobaron, y pueden contar dos veces.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} rows are of a time without requests, which is in the span.</source>
            <comment>traffic.empty_buckets(count)</comment>
            <translation>
                <numerusform>{count} fila es de un tiempo sin solicitudes, que forma parte del periodo.</numerusform>
                <numerusform>{count} filas son de un tiempo sin solicitudes, que forma parte del periodo.</numerusform>
            </translation>
        </message>
        <message>
            <source>The file ends within its list, as if it were cut off: what would follow is missing.</source>
            <comment>traffic.cut</comment>
            <translation>El archivo termina dentro de su lista, como si estuviera cortado: falta lo que seguiría.</translation>
        </message>
        <message>
            <source>This is one page of several: more follow, and the volume is of this page's time alone.</source>
            <comment>traffic.more_pages</comment>
            <translation>Esta es una página de varias: siguen más, y el volumen es solo del tiempo de esta página.</translation>
        </message>
        <message>
            <source>All its times are midnight, so its rows are whole days, and no column counts requests: how many there were is unknown. Tokens per month and shares are known, but neither the volume nor the tokens of a request.</source>
            <comment>traffic.whole_days</comment>
            <translation>Todas sus horas son medianoche, así que sus filas son días enteros, y ninguna columna cuenta solicitudes: no se sabe cuántas hubo. Se conocen los tokens al mes y las proporciones, pero ni el volumen ni los tokens de una solicitud.</translation>
        </message>
        <message>
            <source>Its cell {cell} shows that a dot stands before decimals.</source>
            <comment>traffic.dot_is_decimal(cell)</comment>
            <translation>Su celda {cell} muestra que el punto precede a los decimales.</translation>
        </message>
        <message>
            <source>Its cell {cell} shows that a comma stands before decimals, and a dot between thousands.</source>
            <comment>traffic.comma_is_decimal(cell)</comment>
            <translation>Su celda {cell} muestra que la coma precede a los decimales y el punto separa los miles.</translation>
        </message>
        <message numerus="yes">
            <source>The {most} values with the most tokens have figures of their own; {count} others are together.</source>
            <comment>traffic.groups_beyond(most, count)</comment>
            <translation>
                <numerusform>Los {most} valores con más tokens tienen cifras propias; {count} más va aparte.</numerusform>
                <numerusform>Los {most} valores con más tokens tienen cifras propias; otros {count} van juntos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of these, {count} have more tokens than one that is shown, but had few when there were too many to keep.</source>
            <comment>traffic.groups_late(count)</comment>
            <translation>
                <numerusform>De estos, {count} tiene más tokens que alguno de los que se muestran, pero tenía pocos cuando había demasiados para conservarlos.</numerusform>
                <numerusform>De estos, {count} tienen más tokens que alguno de los que se muestran, pero tenían pocos cuando había demasiados para conservarlos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} rows could not be read.</source>
            <comment>traffic.skipped(count)</comment>
            <translation>
                <numerusform>No se pudo leer {count} fila.</numerusform>
                <numerusform>No se pudieron leer {count} filas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{name}, {count} requests, {span}</source>
            <comment>traffic.source_requests(name, count, span)</comment>
            <translation>
                <numerusform>{name}, {count} solicitud, {span}</numerusform>
                <numerusform>{name}, {count} solicitudes, {span}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{name}, {count} rows, {span}</source>
            <comment>traffic.source_rows(name, count, span)</comment>
            <translation>
                <numerusform>{name}, {count} fila, {span}</numerusform>
                <numerusform>{name}, {count} filas, {span}</numerusform>
            </translation>
        </message>
        <message>
            <source>{source}, busiest minute</source>
            <comment>traffic.source_busiest_minute(source)</comment>
            <translation>{source}, minuto de mayor carga</translation>
        </message>
        <message>
            <source>{source}, busiest hour</source>
            <comment>traffic.source_busiest_hour(source)</comment>
            <translation>{source}, hora de mayor carga</translation>
        </message>
        <message>
            <source>The peak-to-average ratio stays: this export doesn't count requests.</source>
            <comment>traffic.peak_without_requests</comment>
            <translation>La relación pico-media no cambia: esta exportación no cuenta solicitudes.</translation>
        </message>
        <message>
            <source>The peak-to-average ratio stays: a log of less than a day can't show a daily peak.</source>
            <comment>traffic.peak_of_less_than_a_day</comment>
            <translation>La relación pico-media no cambia: un log de menos de un día no puede mostrar un pico diario.</translation>
        </message>
        <message>
            <source>The peak-to-average ratio stays: the log's rows sum up more than an hour.</source>
            <comment>traffic.peak_of_sums</comment>
            <translation>La relación pico-media no cambia: las filas del log suman más de una hora.</translation>
        </message>
        <message>
            <source>The peak-to-average ratio stays: with fewer than 10 requests an hour, chance makes the peak.</source>
            <comment>traffic.peak_by_chance</comment>
            <translation>La relación pico-media no cambia: con menos de 10 solicitudes por hora, el pico lo determina el azar.</translation>
        </message>
        <message>
            <source>{source}, for GPUs that follow its hours at {volume}</source>
            <comment>traffic.source_scaled(source, volume)</comment>
            <translation>{source}, para GPU que siguen sus horas con {volume}</translation>
        </message>
        <message>
            <source>{source}, for GPUs that follow its hours at {routed} of {volume}, the part that the hybrid routes</source>
            <comment>traffic.source_scaled_hybrid(source, routed, volume)</comment>
            <translation>{source}, para GPU que siguen sus horas con {routed} de {volume}, la parte que enruta el híbrido</translation>
        </message>
        <message>
            <source>The time scaled down stays: this export doesn't count requests.</source>
            <comment>traffic.scale_down_without_requests</comment>
            <translation>El tiempo con escala reducida no cambia: esta exportación no cuenta solicitudes.</translation>
        </message>
        <message>
            <source>The time scaled down stays: the log's rows sum up more than an hour.</source>
            <comment>traffic.scale_down_of_sums</comment>
            <translation>El tiempo con escala reducida no cambia: las filas del log suman más de una hora.</translation>
        </message>
        <message>
            <source>The time scaled down stays: a log of less than a day can't show quiet hours.</source>
            <comment>traffic.scale_down_of_less_than_a_day</comment>
            <translation>El tiempo con escala reducida no cambia: un log de menos de un día no puede mostrar horas tranquilas.</translation>
        </message>
        <message>
            <source>Seconds</source>
            <comment>time_unit.seconds</comment>
            <translation>Segundos</translation>
        </message>
        <message>
            <source>Milliseconds</source>
            <comment>time_unit.milliseconds</comment>
            <translation>Milisegundos</translation>
        </message>
        <message>
            <source>Microseconds</source>
            <comment>time_unit.microseconds</comment>
            <translation>Microsegundos</translation>
        </message>
        <message numerus="yes">
            <source>{unit}: {span}, {volume} requests a month</source>
            <comment>time_unit.offer(unit, span, volume)</comment>
            <translation>
                <numerusform>{unit}: {span}, {volume} solicitud al mes</numerusform>
                <numerusform>{unit}: {span}, {volume} solicitudes al mes</numerusform>
            </translation>
        </message>
        <message>
            <source>{unit}: {span}</source>
            <comment>time_unit.offer_of_span(unit, span)</comment>
            <translation>{unit}: {span}</translation>
        </message>
        <message>
            <source>Requests a month</source>
            <comment>group.requests</comment>
            <translation>Solicitudes al mes</translation>
        </message>
        <message>
            <source>Input tokens</source>
            <comment>group.input</comment>
            <translation>Tokens de entrada</translation>
        </message>
        <message>
            <source>Output tokens</source>
            <comment>group.output</comment>
            <translation>Tokens de salida</translation>
        </message>
        <message>
            <source>Cached input, %</source>
            <comment>group.cached</comment>
            <translation>Entrada en caché, %</translation>
        </message>
        <message>
            <source>none</source>
            <comment>group.no_value</comment>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>all others</source>
            <comment>group.others</comment>
            <translation>todos los demás</translation>
        </message>
        <message>
            <source>{value} ({count})</source>
            <comment>group.counted_value(value, count)</comment>
            <translation>{value} ({count})</translation>
        </message>
        <message numerus="yes">
            <source>{count} records have further values.</source>
            <comment>group.further_values(count)</comment>
            <translation>
                <numerusform>{count} registro tiene más valores.</numerusform>
                <numerusform>{count} registros tienen más valores.</numerusform>
            </translation>
        </message>
        <message>
            <source>Monday</source>
            <comment>week.monday</comment>
            <translation>Lunes</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <comment>week.tuesday</comment>
            <translation>Martes</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <comment>week.wednesday</comment>
            <translation>Miércoles</translation>
        </message>
        <message>
            <source>Thursday</source>
            <comment>week.thursday</comment>
            <translation>Jueves</translation>
        </message>
        <message>
            <source>Friday</source>
            <comment>week.friday</comment>
            <translation>Viernes</translation>
        </message>
        <message>
            <source>Saturday</source>
            <comment>week.saturday</comment>
            <translation>Sábado</translation>
        </message>
        <message>
            <source>Sunday</source>
            <comment>week.sunday</comment>
            <translation>Domingo</translation>
        </message>
        <message numerus="yes">
            <source>{day} {from} to {to}, {count} requests an hour, {ratio} times the mean</source>
            <comment>week.hour(day, from, to, count, ratio)</comment>
            <translation>
                <numerusform>{day} de {from} a {to}, {count} solicitud por hora, {ratio} veces la media</numerusform>
                <numerusform>{day} de {from} a {to}, {count} solicitudes por hora, {ratio} veces la media</numerusform>
            </translation>
        </message>
        <message>
            <source>{day} {from} to {to}, not in this log</source>
            <comment>week.no_such_hour(day, from, to)</comment>
            <translation>{day} de {from} a {to}, no está en este log</translation>
        </message>
        <message>
            <source>{most} requests an hour, mean {mean}</source>
            <comment>week.legend(most, mean)</comment>
            <translation>{most} solicitudes por hora, media {mean}</translation>
        </message>
        <message>
            <source>Busiest: {hour}.</source>
            <comment>week.busiest(hour)</comment>
            <translation>Mayor carga: {hour}.</translation>
        </message>
        <message>
            <source>Quietest: {hour}.</source>
            <comment>week.quietest(hour)</comment>
            <translation>Menor carga: {hour}.</translation>
        </message>
        <message numerus="yes">
            <source>The busiest hour of all began {time} with {count} requests.</source>
            <comment>week.busiest_of_all(time, count)</comment>
            <translation>
                <numerusform>La hora de mayor carga de todas comenzó el {time}, con {count} solicitud.</numerusform>
                <numerusform>La hora de mayor carga de todas comenzó el {time}, con {count} solicitudes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Every hour of the log has {count} requests.</source>
            <comment>week.even(count)</comment>
            <translation>
                <numerusform>Cada hora del log tiene {count} solicitud.</numerusform>
                <numerusform>Cada hora del log tiene {count} solicitudes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Hours are {clock}.</source>
            <comment>week.clock(clock)</comment>
            <translation>Zona horaria: {clock}.</translation>
        </message>
        <message>
            <source>The log's times are written by several clocks; hours are {clock}, as most rows have it.</source>
            <comment>week.mixed_clocks(clock)</comment>
            <translation>Las horas del log están escritas en varias zonas horarias; aquí se usa {clock}, como en la mayoría de las filas.</translation>
        </message>
        <message numerus="yes">
            <source>{count} hours of the week are not in this log.</source>
            <comment>week.not_all(count)</comment>
            <translation>
                <numerusform>{count} hora de la semana no está en este log.</numerusform>
                <numerusform>{count} horas de la semana no están en este log.</numerusform>
            </translation>
        </message>
        <message>
            <source>The week's hours can't be shown: this export doesn't count requests.</source>
            <comment>week.without_requests</comment>
            <translation>No se pueden mostrar las horas de la semana: esta exportación no cuenta solicitudes.</translation>
        </message>
        <message>
            <source>The week's hours can't be shown: the log's rows sum up more than an hour.</source>
            <comment>week.of_sums</comment>
            <translation>No se pueden mostrar las horas de la semana: las filas del log suman más de una hora.</translation>
        </message>
        <message>
            <source>The week's hours can't be shown: times count from the log's own beginning, on no day of the week.</source>
            <comment>week.relative</comment>
            <translation>No se pueden mostrar las horas de la semana: las horas se cuentan desde el comienzo del propio log, sin día de la semana.</translation>
        </message>
        <message>
            <source>{tokens} tokens in {key} are output that is not shown, and that only the large model writes: they fill the reasoning tokens, the rest of the output the output tokens.</source>
            <comment>traffic.reasoning_key(tokens, key)</comment>
            <translation>{tokens} tokens en {key} son salida que no se muestra y que solo escribe el modelo grande: completan los tokens de razonamiento; el resto de la salida, los tokens de salida.</translation>
        </message>
        <message>
            <source>{tokens} tokens in {key} are not counted: what they are isn't known.</source>
            <comment>traffic.unknown_key(tokens, key)</comment>
            <translation>{tokens} tokens en {key} no se cuentan: no se sabe qué son.</translation>
        </message>
        <message>
            <source>{tokens} tokens in {key} are taken for a part of the input: what they are isn't known.</source>
            <comment>traffic.unknown_input_key(tokens, key)</comment>
            <translation>{tokens} tokens en {key} se consideran parte de la entrada: no se sabe qué son.</translation>
        </message>
        <message>
            <source>{tokens} tokens in {key} are taken for a part of the output: what they are isn't known.</source>
            <comment>traffic.unknown_output_key(tokens, key)</comment>
            <translation>{tokens} tokens en {key} se consideran parte de la salida: no se sabe qué son.</translation>
        </message>
        <message numerus="yes">
            <source>The totals that {rows} rows state have {tokens} tokens more than what they count one by one.</source>
            <comment>traffic.totals_above(rows, tokens)</comment>
            <translation>
                <numerusform>El total que indica {rows} fila tiene {tokens} tokens más de los que cuenta uno a uno.</numerusform>
                <numerusform>Los totales que indican {rows} filas tienen {tokens} tokens más de los que cuentan uno a uno.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The totals that {rows} rows state have {tokens} tokens fewer than what they count one by one.</source>
            <comment>traffic.totals_below(rows, tokens)</comment>
            <translation>
                <numerusform>El total que indica {rows} fila tiene {tokens} tokens menos de los que cuenta uno a uno.</numerusform>
                <numerusform>Los totales que indican {rows} filas tienen {tokens} tokens menos de los que cuentan uno a uno.</numerusform>
            </translation>
        </message>
        <message>
            <source>The input holds the tokens of the cache, as its own counts show.</source>
            <comment>traffic.cache_within</comment>
            <translation>La entrada incluye los tokens de la caché, como muestran sus propios recuentos.</translation>
        </message>
        <message>
            <source>The input is counted without the tokens of the cache, as its own counts show: they were added to it.</source>
            <comment>traffic.cache_beside</comment>
            <translation>La entrada se cuenta sin los tokens de la caché, como muestran sus propios recuentos: se le sumaron.</translation>
        </message>
        <message>
            <source>The input is taken to hold the tokens of the cache, as {format} usually has it.</source>
            <comment>traffic.cache_within_usually(format)</comment>
            <translation>Se supone que la entrada incluye los tokens de la caché, como es habitual en {format}.</translation>
        </message>
        <message>
            <source>The input is taken to be counted without the tokens of the cache, as {format} usually has it: they were added to it.</source>
            <comment>traffic.cache_beside_usually(format)</comment>
            <translation>Se supone que la entrada se cuenta sin los tokens de la caché, como es habitual en {format}: se le sumaron.</translation>
        </message>
        <message>
            <source>In {within} rows the input holds the tokens of the cache, in {beside} it doesn't: each is counted as its own counts show.</source>
            <comment>traffic.cache_either_way(within, beside)</comment>
            <translation>En {within} filas la entrada incluye los tokens de la caché; en {beside}, no: cada una se cuenta como muestran sus propios recuentos.</translation>
        </message>
        <message numerus="yes">
            <source>{count} others don't show it, and are counted as {format} usually has it.</source>
            <comment>traffic.cache_others_usually(count, format)</comment>
            <translation>
                <numerusform>{count} más no lo muestra, y se cuenta como es habitual en {format}.</numerusform>
                <numerusform>Otras {count} no lo muestran, y se cuentan como es habitual en {format}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In {rows} rows the input holds the tokens of the cache, as their own counts show.</source>
            <comment>traffic.cache_within_in(rows)</comment>
            <translation>
                <numerusform>En {rows} fila la entrada incluye los tokens de la caché, como muestran sus propios recuentos.</numerusform>
                <numerusform>En {rows} filas la entrada incluye los tokens de la caché, como muestran sus propios recuentos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In {rows} rows the input is counted without the tokens of the cache, as their own counts show: they were added to it.</source>
            <comment>traffic.cache_beside_in(rows)</comment>
            <translation>
                <numerusform>En {rows} fila la entrada se cuenta sin los tokens de la caché, como muestran sus propios recuentos: se le sumaron.</numerusform>
                <numerusform>En {rows} filas la entrada se cuenta sin los tokens de la caché, como muestran sus propios recuentos: se le sumaron.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} rows don't show it, and are counted like the {shown} that do.</source>
            <comment>traffic.cache_others_follow(count, shown)</comment>
            <translation>
                <numerusform>{count} fila no lo muestra, y se cuenta como las {shown} que sí.</numerusform>
                <numerusform>{count} filas no lo muestran, y se cuentan como las {shown} que sí.</numerusform>
            </translation>
        </message>
        <message>
            <source>Some tokens written to the cache stay there for an hour and cost twice the input: a written token costs {price} of one of the input on average.</source>
            <comment>traffic.hour_writes(price)</comment>
            <translation>Algunos tokens escritos en la caché permanecen ahí una hora y cuestan el doble que la entrada: un token escrito cuesta de media {price} de uno de la entrada.</translation>
        </message>
        <message>
            <source>The share that can wait is of the tokens, as requests aren't counted.</source>
            <comment>traffic.batch_of_tokens</comment>
            <translation>La proporción que puede esperar es de los tokens, pues no se cuentan las solicitudes.</translation>
        </message>
        <message>
            <source>Of it reasoning</source>
            <comment>traffic.reasoning</comment>
            <translation>De ello, razonamiento</translation>
        </message>
        <message>
            <source>not in this log</source>
            <comment>traffic.not_in_log</comment>
            <translation>no está en este log</translation>
        </message>
        <message>
            <source>Requests</source>
            <comment>traffic.requests</comment>
            <translation>Solicitudes</translation>
        </message>
        <message>
            <source>{count} from {span}</source>
            <comment>traffic.requests_from(count, span)</comment>
            <translation>{count} en el periodo {span}</translation>
        </message>
        <message>
            <source>{count} in {span}</source>
            <comment>traffic.requests_in(count, span)</comment>
            <translation>{count} en {span}</translation>
        </message>
        <message>
            <source>not counted, from {span}</source>
            <comment>traffic.not_counted_from(span)</comment>
            <translation>sin contar, en el periodo {span}</translation>
        </message>
        <message>
            <source>not counted, in {span}</source>
            <comment>traffic.not_counted_in(span)</comment>
            <translation>sin contar, en {span}</translation>
        </message>
        <message>
            <source>Volume</source>
            <comment>traffic.volume</comment>
            <translation>Volumen</translation>
        </message>
        <message>
            <source>{count} a month</source>
            <comment>traffic.a_month(count)</comment>
            <translation>{count} al mes</translation>
        </message>
        <message>
            <source>Input tokens</source>
            <comment>traffic.input</comment>
            <translation>Tokens de entrada</translation>
        </message>
        <message>
            <source>Output tokens</source>
            <comment>traffic.output</comment>
            <translation>Tokens de salida</translation>
        </message>
        <message>
            <source>mean {mean}</source>
            <comment>traffic.mean(mean)</comment>
            <translation>media {mean}</translation>
        </message>
        <message>
            <source>mean {mean}, median {median}, 95th percentile {p95}</source>
            <comment>traffic.mean_and_percentiles(mean, median, p95)</comment>
            <translation>media {mean}, mediana {median}, percentil 95: {p95}</translation>
        </message>
        <message>
            <source>Cached input</source>
            <comment>traffic.cached</comment>
            <translation>Entrada en caché</translation>
        </message>
        <message>
            <source>Peaks</source>
            <comment>traffic.peaks</comment>
            <translation>Picos</translation>
        </message>
        <message>
            <source>{ratio} times the mean in the busiest minute</source>
            <comment>traffic.peak_minute(ratio)</comment>
            <translation>{ratio} veces la media en el minuto de mayor carga</translation>
        </message>
        <message>
            <source>{ratio} times the mean in the busiest hour</source>
            <comment>traffic.peak_hour(ratio)</comment>
            <translation>{ratio} veces la media en la hora de mayor carga</translation>
        </message>
        <message>
            <source>no more than the mean in the busiest minute</source>
            <comment>traffic.no_peak_minute</comment>
            <translation>no más que la media en el minuto de mayor carga</translation>
        </message>
        <message>
            <source>no more than the mean in the busiest hour</source>
            <comment>traffic.no_peak_hour</comment>
            <translation>no más que la media en la hora de mayor carga</translation>
        </message>
        <message>
            <source>Tokens</source>
            <comment>traffic.tokens</comment>
            <translation>Tokens</translation>
        </message>
        <message>
            <source>{input} in and {output} out a month</source>
            <comment>traffic.tokens_a_month(input, output)</comment>
            <translation>{input} de entrada y {output} de salida al mes</translation>
        </message>
        <message>
            <source>Requests per minute</source>
            <comment>traffic.requests_per_minute</comment>
            <translation>Solicitudes por minuto</translation>
        </message>
        <message>
            <source>Requests per hour</source>
            <comment>traffic.requests_per_hour</comment>
            <translation>Solicitudes por hora</translation>
        </message>
        <message>
            <source>Requests per day</source>
            <comment>traffic.requests_per_day</comment>
            <translation>Solicitudes por día</translation>
        </message>
        <message>
            <source>Tokens per minute</source>
            <comment>traffic.tokens_per_minute</comment>
            <translation>Tokens por minuto</translation>
        </message>
        <message>
            <source>Tokens per hour</source>
            <comment>traffic.tokens_per_hour</comment>
            <translation>Tokens por hora</translation>
        </message>
        <message>
            <source>Tokens per day</source>
            <comment>traffic.tokens_per_day</comment>
            <translation>Tokens por día</translation>
        </message>
        <message>
            <source>{title}, as a mean over each row's {span}</source>
            <comment>traffic.spread_series(title, span)</comment>
            <translation>{title}, como media de cada fila ({span})</translation>
        </message>
        <message>
            <source>Line {line}: {why}</source>
            <comment>traffic.skipped_line(line, why)</comment>
            <translation>Línea {line}: {why}</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <comment>traffic.more_skipped(count)</comment>
            <translation>y {count} más</translation>
        </message>
        <message>
            <source>{read} of {all} MB, {rows} rows</source>
            <comment>traffic.progress_of(read, all, rows)</comment>
            <translation>{read} de {all} MB, {rows} filas</translation>
        </message>
        <message>
            <source>{read} MB, {rows} rows</source>
            <comment>traffic.progress(read, rows)</comment>
            <translation>{read} MB, {rows} filas</translation>
        </message>
        <message>
            <source>row {row}: {why}</source>
            <comment>log.row(row, why)</comment>
            <translation>fila {row}: {why}</translation>
        </message>
        <message numerus="yes">
            <source>has {count} columns instead of {expected}</source>
            <comment>log.columns(count, expected)</comment>
            <translation>
                <numerusform>tiene {count} columna en lugar de {expected}</numerusform>
                <numerusform>tiene {count} columnas en lugar de {expected}</numerusform>
            </translation>
        </message>
        <message>
            <source>has no request that could be counted, read as {format}</source>
            <comment>log.nothing(format)</comment>
            <translation>no tiene ninguna solicitud que se pueda contar, leído como {format}</translation>
        </message>
        <message numerus="yes">
            <source>{count} rows are broken, the first in line {line}: {why}</source>
            <comment>log.broken(count, line, why)</comment>
            <translation>
                <numerusform>{count} fila está defectuosa, en la línea {line}: {why}</numerusform>
                <numerusform>{count} filas están defectuosas, la primera en la línea {line}: {why}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} records are left out: failed, answered from a cache, or no requests</source>
            <comment>log.left_out(count)</comment>
            <translation>
                <numerusform>se omite {count} registro: fallido, respondido desde una caché o no es una solicitud</numerusform>
                <numerusform>se omiten {count} registros: fallidos, respondidos desde una caché o no son solicitudes</numerusform>
            </translation>
        </message>
        <message>
            <source>is no regular file: choose columns with a copy of it</source>
            <comment>log.not_regular</comment>
            <translation>no es un archivo regular: las columnas deben elegirse con una copia de él</translation>
        </message>
        <message>
            <source>is not UTF-8</source>
            <comment>log.not_utf8</comment>
            <translation>no es UTF-8</translation>
        </message>
        <message>
            <source>is not valid JSON</source>
            <comment>log.not_json</comment>
            <translation>no es JSON válido</translation>
        </message>
        <message>
            <source>is no JSON object</source>
            <comment>log.no_object</comment>
            <translation>no es un objeto JSON</translation>
        </message>
        <message>
            <source>has a count of tokens that is no whole number</source>
            <comment>log.no_count</comment>
            <translation>tiene un recuento de tokens que no es un número entero</translation>
        </message>
        <message>
            <source>the usage {usage} is not UTF-8</source>
            <comment>log.usage_not_utf8(usage)</comment>
            <translation>el uso {usage} no es UTF-8</translation>
        </message>
        <message>
            <source>the usage {usage} is not valid JSON</source>
            <comment>log.usage_not_json(usage)</comment>
            <translation>el uso {usage} no es JSON válido</translation>
        </message>
        <message>
            <source>the usage {usage} is no JSON object</source>
            <comment>log.usage_no_object(usage)</comment>
            <translation>el uso {usage} no es un objeto JSON</translation>
        </message>
        <message>
            <source>the usage {usage} has a count of tokens that is no whole number</source>
            <comment>log.usage_no_count(usage)</comment>
            <translation>el uso {usage} tiene un recuento de tokens que no es un número entero</translation>
        </message>
        <message>
            <source>the time is missing</source>
            <comment>log.no_time</comment>
            <translation>falta la hora</translation>
        </message>
        <message>
            <source>{time} may have the month or the day first, and the first thousand rows don't say which: write it as YYYY-MM-DD</source>
            <comment>log.month_or_day(time)</comment>
            <translation>{time} puede tener primero el mes o el día, y las primeras mil filas no lo aclaran: debe escribirse como YYYY-MM-DD</translation>
        </message>
        <message>
            <source>{time} has the month first, where the first thousand rows have the day</source>
            <comment>log.month_first(time)</comment>
            <translation>{time} tiene primero el mes, donde las primeras mil filas tienen el día</translation>
        </message>
        <message>
            <source>{time} has the day first, where the first thousand rows have the month</source>
            <comment>log.day_first(time)</comment>
            <translation>{time} tiene primero el día, donde las primeras mil filas tienen el mes</translation>
        </message>
        <message>
            <source>{time} is not a time of the years {first} to {last} in a form that is read: 2023-11-16 18:15:46, 16.11.2023 18:15, 11/16/2023 6:15 PM, or a number of seconds since 1970</source>
            <comment>log.not_a_time(time, first, last)</comment>
            <translation>{time} no es una hora de los años {first} a {last} en una forma que se lea: 2023-11-16 18:15:46, 16.11.2023 18:15, 11/16/2023 6:15 PM, o un número de segundos desde 1970</translation>
        </message>
        <message>
            <source>the time {time} is no date, where one is expected</source>
            <comment>log.time_no_date(time)</comment>
            <translation>la hora {time} no es una fecha, donde se espera una</translation>
        </message>
        <message>
            <source>the time {time} is a date, where a number of seconds since the log's zero is expected</source>
            <comment>log.time_is_date(time)</comment>
            <translation>la hora {time} es una fecha, donde se espera un número de segundos desde el cero del log</translation>
        </message>
        <message>
            <source>the time {time} is yet to come</source>
            <comment>log.yet_to_come(time)</comment>
            <translation>la hora {time} aún no ha llegado</translation>
        </message>
        <message>
            <source>{end} is not an end of what begins at {begin}</source>
            <comment>log.no_end(end, begin)</comment>
            <translation>{end} no es un final de lo que comienza en {begin}</translation>
        </message>
        <message>
            <source>{end} is more than a year after {begin}</source>
            <comment>log.long_bucket(end, begin)</comment>
            <translation>{end} es más de un año posterior a {begin}</translation>
        </message>
        <message>
            <source>number of requests</source>
            <comment>log.number_of_requests</comment>
            <translation>número de solicitudes</translation>
        </message>
        <message>
            <source>number of input tokens</source>
            <comment>log.number_of_input</comment>
            <translation>número de tokens de entrada</translation>
        </message>
        <message>
            <source>number of output tokens</source>
            <comment>log.number_of_output</comment>
            <translation>número de tokens de salida</translation>
        </message>
        <message>
            <source>number of cached tokens</source>
            <comment>log.number_of_cached</comment>
            <translation>número de tokens en caché</translation>
        </message>
        <message>
            <source>number of tokens written to the cache</source>
            <comment>log.number_of_written</comment>
            <translation>número de tokens escritos en la caché</translation>
        </message>
        <message>
            <source>the {number} is missing</source>
            <comment>log.number_missing(number)</comment>
            <translation>falta el {number}</translation>
        </message>
        <message>
            <source>the {number} {text} is not a number</source>
            <comment>log.number_is_none(number, text)</comment>
            <translation>el {number} {text} no es un número</translation>
        </message>
        <message>
            <source>the {number} {text} is negative</source>
            <comment>log.number_negative(number, text)</comment>
            <translation>el {number} {text} es negativo</translation>
        </message>
        <message>
            <source>the {number} {text} is too large</source>
            <comment>log.number_too_large(number, text)</comment>
            <translation>el {number} {text} es demasiado grande</translation>
        </message>
        <message>
            <source>the {number} {text} is not a whole number</source>
            <comment>log.number_not_whole(number, text)</comment>
            <translation>el {number} {text} no es un número entero</translation>
        </message>
        <message>
            <source>the {number} {text} has a comma or a dot that is none between thousands</source>
            <comment>log.number_stray_comma(number, text)</comment>
            <translation>el {number} {text} tiene una coma o un punto que no separa miles</translation>
        </message>
        <message>
            <source>the {number} {text} is {decimal} or {thousands}, and no other number shows which: choose whether a dot or a comma stands before decimals</source>
            <comment>log.number_two_readings(number, text, decimal, thousands)</comment>
            <translation>el {number} {text} es {decimal} o {thousands}, y ningún otro número lo aclara: debe elegirse si el punto o la coma precede a los decimales</translation>
        </message>
        <message>
            <source>the count of tokens {text} in {column} is {decimal} or {thousands}, and no other number shows which: choose whether a dot or a comma stands before decimals</source>
            <comment>log.count_two_readings(column, text, decimal, thousands)</comment>
            <translation>el recuento de tokens {text} en {column} es {decimal} o {thousands}, y ningún otro número lo aclara: debe elegirse si el punto o la coma precede a los decimales</translation>
        </message>
        <message>
            <source>has times that are numbers without a date: as seconds that is {seconds} requests a month, as milliseconds {milliseconds}, as microseconds {microseconds}; choose their unit</source>
            <comment>log.time_unit_of_requests(seconds, milliseconds, microseconds)</comment>
            <translation>tiene horas que son números sin fecha: en segundos son {seconds} solicitudes al mes; en milisegundos, {milliseconds}; en microsegundos, {microseconds}; debe elegirse su unidad</translation>
        </message>
        <message>
            <source>has times that are numbers without a date: as seconds that is {seconds} tokens a month, as milliseconds {milliseconds}, as microseconds {microseconds}; choose their unit</source>
            <comment>log.time_unit_of_tokens(seconds, milliseconds, microseconds)</comment>
            <translation>tiene horas que son números sin fecha: en segundos son {seconds} tokens al mes; en milisegundos, {milliseconds}; en microsegundos, {microseconds}; debe elegirse su unidad</translation>
        </message>
        <message numerus="yes">
            <source>{count} rows have 0 tokens</source>
            <comment>log.without_tokens(count)</comment>
            <translation>
                <numerusform>{count} fila tiene 0 tokens</numerusform>
                <numerusform>{count} filas tienen 0 tokens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} rows are of a time without requests</source>
            <comment>log.empty_buckets(count)</comment>
            <translation>
                <numerusform>{count} fila es de un tiempo sin solicitudes</numerusform>
                <numerusform>{count} filas son de un tiempo sin solicitudes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} records have none of the chosen values</source>
            <comment>log.not_chosen(count)</comment>
            <translation>
                <numerusform>{count} registro no tiene ninguno de los valores elegidos</numerusform>
                <numerusform>{count} registros no tienen ninguno de los valores elegidos</numerusform>
            </translation>
        </message>
        <message>
            <source>number of reasoning tokens</source>
            <comment>log.number_of_reasoning</comment>
            <translation>número de tokens de razonamiento</translation>
        </message>
        <message>
            <source>number of all tokens</source>
            <comment>log.number_of_all</comment>
            <translation>número de todos los tokens</translation>
        </message>
        <message>
            <source>the count of tokens {column} is {text}, and not a whole number</source>
            <comment>log.count_is_none(column, text)</comment>
            <translation>el recuento de tokens {column} es {text}, y no un número entero</translation>
        </message>
        <message>
            <source>{tokens} tokens are more than a request can have</source>
            <comment>log.too_many_tokens(tokens)</comment>
            <translation>{tokens} tokens son más de los que puede tener una solicitud</translation>
        </message>
        <message>
            <source>there are tokens without a request</source>
            <comment>log.tokens_without_request</comment>
            <translation>hay tokens sin solicitud</translation>
        </message>
        <message>
            <source>is not a known usage log: no JSON object at its beginning can be read and has keys</source>
            <comment>log.no_json_keys</comment>
            <translation>no es un log de uso conocido: ningún objeto JSON de su comienzo se puede leer y tiene claves</translation>
        </message>
        <message>
            <source>is an OpenAI usage export without any usage: it has only the columns for times</source>
            <comment>log.openai_without_usage</comment>
            <translation>es una exportación de uso de OpenAI sin ningún uso: solo tiene las columnas de tiempo</translation>
        </message>
        <message>
            <source>is not a known usage log. Its columns are {names}; choose those for time, input and output</source>
            <comment>log.unknown_columns(names)</comment>
            <translation>no es un log de uso conocido. Sus columnas son {names}; deben elegirse las de tiempo, entrada y salida</translation>
        </message>
        <message>
            <source>is not a known usage log. Its keys are {names}; choose those for time, input and output</source>
            <comment>log.unknown_keys(names)</comment>
            <translation>no es un log de uso conocido. Sus claves son {names}; deben elegirse las de tiempo, entrada y salida</translation>
        </message>
        <message>
            <source>is not a known usage log; it looks like {format}, but lacks the column {missing}. Its columns are {names}; choose those for time, input and output</source>
            <comment>log.like_but_columns(format, missing, names)</comment>
            <translation>no es un log de uso conocido; se parece a {format}, pero le falta la columna {missing}. Sus columnas son {names}; deben elegirse las de tiempo, entrada y salida</translation>
        </message>
        <message>
            <source>is not a known usage log; it looks like {format}, but lacks the column {missing}. Its keys are {names}; choose those for time, input and output</source>
            <comment>log.like_but_keys(format, missing, names)</comment>
            <translation>no es un log de uso conocido; se parece a {format}, pero le falta la columna {missing}. Sus claves son {names}; deben elegirse las de tiempo, entrada y salida</translation>
        </message>
        <message>
            <source>has no record with the field {field}</source>
            <comment>log.no_such_field(field)</comment>
            <translation>no tiene ningún registro con el campo {field}</translation>
        </message>
        <message>
            <source>has no column {column}; its columns are {names}</source>
            <comment>log.no_column(column, names)</comment>
            <translation>no tiene la columna {column}; sus columnas son {names}</translation>
        </message>
        <message>
            <source>the column {column} was chosen twice</source>
            <comment>log.column_twice(column)</comment>
            <translation>la columna {column} se eligió dos veces</translation>
        </message>
        <message>
            <source>a column must be chosen for time, input and output</source>
            <comment>log.columns_needed</comment>
            <translation>debe elegirse una columna para tiempo, entrada y salida</translation>
        </message>
        <message>
            <source>a column must be chosen for time, input and output; its columns are {names}</source>
            <comment>log.columns_needed_of(names)</comment>
            <translation>debe elegirse una columna para tiempo, entrada y salida; sus columnas son {names}</translation>
        </message>
        <message>
            <source>there is no format {format}; there are {names}</source>
            <comment>log.no_format(format, names)</comment>
            <translation>no existe el formato {format}; existen {names}</translation>
        </message>
        <message>
            <source>is JSON, and {format} is not</source>
            <comment>log.is_json(format)</comment>
            <translation>es JSON, y {format} no lo es</translation>
        </message>
        <message>
            <source>is CSV, and {format} is not</source>
            <comment>log.is_csv(format)</comment>
            <translation>es CSV, y {format} no lo es</translation>
        </message>
        <message>
            <source>is missing</source>
            <comment>catalog.missing</comment>
            <translation>falta</translation>
        </message>
        <message>
            <source>a list of texts</source>
            <comment>catalog.a_list_of_texts</comment>
            <translation>una lista de textos</translation>
        </message>
        <message>
            <source>{value} is not a whole number</source>
            <comment>catalog.whole(value)</comment>
            <translation>{value} no es un número entero</translation>
        </message>
        <message>
            <source>{value} is neither true nor false</source>
            <comment>catalog.no_flag(value)</comment>
            <translation>{value} no es ni true ni false</translation>
        </message>
        <message>
            <source>{value} is not allowed; allowed are {allowed}</source>
            <comment>catalog.not_allowed(value, allowed)</comment>
            <translation>{value} no se admite; se admite: {allowed}</translation>
        </message>
        <message>
            <source>is the same offer as {place}: {id}</source>
            <comment>catalog.same_offer(place, id)</comment>
            <translation>es la misma oferta que {place}: {id}</translation>
        </message>
        <message>
            <source>must stand there if and only if {key} does</source>
            <comment>catalog.both_or_neither(key)</comment>
            <translation>debe estar ahí si y solo si está {key}</translation>
        </message>
        <message>
            <source>must not stand there, since there is a price</source>
            <comment>catalog.price_and_none</comment>
            <translation>no debe estar ahí, pues hay un precio</translation>
        </message>
        <message>
            <source>is not a list with something in it</source>
            <comment>catalog.no_list</comment>
            <translation>no es una lista con algo dentro</translation>
        </message>
        <message>
            <source>{text} is not a date; dates are written YYYY-MM-DD, YYYY-MM or YYYY</source>
            <comment>catalog.rough_date(text)</comment>
            <translation>{text} no es una fecha; las fechas se escriben YYYY-MM-DD, YYYY-MM o YYYY</translation>
        </message>
        <message>
            <source>this is no file of the kind {format}</source>
            <comment>catalog.other_kind(format)</comment>
            <translation>este no es un archivo del tipo {format}</translation>
        </message>
        <message>
            <source>a newer program wrote this file; this one reads version {version}</source>
            <comment>catalog.newer_version(version)</comment>
            <translation>un programa más reciente escribió este archivo; este lee la versión {version}</translation>
        </message>
        <message>
            <source>there is no place to keep it: neither XDG_DATA_HOME nor HOME is an absolute path</source>
            <comment>catalog.no_place</comment>
            <translation>no hay lugar donde conservarlo: ni XDG_DATA_HOME ni HOME es una ruta absoluta</translation>
        </message>
        <message>
            <source>the catalog would be larger than the 16 MiB that are read</source>
            <comment>catalog.would_be_larger</comment>
            <translation>el catálogo superaría los 16 MiB que se leen</translation>
        </message>
        <message>
            <source>the catalog could not be read again, and is left as it was: {fault}</source>
            <comment>catalog.not_read_again(fault)</comment>
            <translation>no se pudo volver a leer el catálogo, y queda como estaba: {fault}</translation>
        </message>
        <message>
            <source>{place}: {fault}</source>
            <comment>catalog.fault_at(place, fault)</comment>
            <translation>{place}: {fault}</translation>
        </message>
        <message>
            <source>this folder can't be made: {fault}</source>
            <comment>catalog.no_folder(fault)</comment>
            <translation>no se puede crear esta carpeta: {fault}</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <comment>filling.range(low, high)</comment>
            <translation>{low} a {high}</translation>
        </message>
        <message>
            <source>{value} ({range})</source>
            <comment>filling.with_range(value, range)</comment>
            <translation>{value} ({range})</translation>
        </message>
        <message>
            <source>{added} new, {changed} changed, {unchanged} unchanged, {skipped} skipped</source>
            <comment>import.summary(added, changed, unchanged, skipped)</comment>
            <translation>{added} nuevos, {changed} modificados, {unchanged} sin cambios, {skipped} omitidos</translation>
        </message>
        <message>
            <source>Rows that are used: {used} of {all}. Entries that they make: {entries}.</source>
            <comment>import.rows(used, all, entries)</comment>
            <translation>Filas que se usan: {used} de {all}. Elementos que producen: {entries}.</translation>
        </message>
        <message>
            <source>{kind} is none of api, fine-tuned and open</source>
            <comment>model.no_kind(kind)</comment>
            <translation>{kind} no es ni api, ni fine-tuned, ni open</translation>
        </message>
        <message>
            <source>{tokens} tokens are no more than the tier before has</source>
            <comment>model.not_longer(tokens)</comment>
            <translation>{tokens} tokens no son más de los que tiene el tramo anterior</translation>
        </message>
        <message>
            <source>{date} is not later than the one before</source>
            <comment>model.not_later(date)</comment>
            <translation>{date} no es posterior a la anterior</translation>
        </message>
        <message>
            <source>{id} stands there twice</source>
            <comment>model.there_twice(id)</comment>
            <translation>{id} aparece dos veces</translation>
        </message>
        <message>
            <source>{model}, {vendor}, {date} ({source})</source>
            <comment>prices.source(model, vendor, date, source)</comment>
            <translation>{model}, {vendor}, {date} ({source})</translation>
        </message>
        <message>
            <source>{model}, {vendor}, {date}, price since {since} ({source})</source>
            <comment>prices.source_since(model, vendor, date, since, source)</comment>
            <translation>{model}, {vendor}, {date}, precio desde {since} ({source})</translation>
        </message>
        <message>
            <source>{model}, {vendor}, {date}, {prompts} ({source})</source>
            <comment>prices.source_of(model, vendor, date, prompts, source)</comment>
            <translation>{model}, {vendor}, {date}, {prompts} ({source})</translation>
        </message>
        <message>
            <source>{model}, {vendor}, {date}, price since {since}, {prompts} ({source})</source>
            <comment>prices.source_since_of(model, vendor, date, since, prompts, source)</comment>
            <translation>{model}, {vendor}, {date}, precio desde {since}, {prompts} ({source})</translation>
        </message>
        <message>
            <source>prompts up to {tokens} tokens</source>
            <comment>prices.prompts_up_to(tokens)</comment>
            <translation>prompts de hasta {tokens} tokens</translation>
        </message>
        <message>
            <source>prompts above {tokens} tokens</source>
            <comment>prices.prompts_above(tokens)</comment>
            <translation>prompts de más de {tokens} tokens</translation>
        </message>
        <message>
            <source>prompts above {low} and up to {high} tokens</source>
            <comment>prices.prompts_between(low, high)</comment>
            <translation>prompts de más de {low} y hasta {high} tokens</translation>
        </message>
        <message>
            <source>{source}; listed for the shortest prompts alone, so it counts in the same proportion</source>
            <comment>prices.in_proportion(source)</comment>
            <translation>{source}; publicado solo para los prompts más cortos, así que cuenta en la misma proporción</translation>
        </message>
        <message>
            <source>prompts above {tokens} tokens: {prices}</source>
            <comment>prices.prompts_cost(tokens, prices)</comment>
            <translation>prompts de más de {tokens} tokens: {prices}</translation>
        </message>
        <message>
            <source>above {tokens} tokens: {prices}</source>
            <comment>prices.longer_prompts_cost(tokens, prices)</comment>
            <translation>más de {tokens} tokens: {prices}</translation>
        </message>
        <message>
            <source>{^prompts}.</source>
            <comment>prices.of_prompts(prompts)</comment>
            <translation>{^prompts}.</translation>
        </message>
        <message>
            <source>{prices}; {prompts}</source>
            <comment>prices.and_prompts(prices, prompts)</comment>
            <translation>{prices}; {prompts}</translation>
        </message>
        <message>
            <source>{source}; no price of cached input is listed, so it counts as fresh</source>
            <comment>prices.no_cached(source)</comment>
            <translation>{source}; no se publica precio de entrada en caché, así que cuenta como nueva</translation>
        </message>
        <message>
            <source>{source}; no price of cache writes is listed, so they count as fresh input</source>
            <comment>prices.no_cache_writes(source)</comment>
            <translation>{source}; no se publica precio de escrituras en caché, así que cuentan como entrada nueva</translation>
        </message>
        <message>
            <source>{source}; no batch price is listed</source>
            <comment>prices.no_batch(source)</comment>
            <translation>{source}; no se publica precio por lotes</translation>
        </message>
        <message>
            <source>{source}; its prices are no one multiple of a base model's, so they stand there themselves</source>
            <comment>prices.no_multiple(source)</comment>
            <translation>{source}; sus precios no son un múltiplo único de los de un modelo base, así que figuran ellos mismos</translation>
        </message>
        <message>
            <source>{input} in and {output} out</source>
            <comment>prices.in_and_out(input, output)</comment>
            <translation>{input} de entrada y {output} de salida</translation>
        </message>
        <message>
            <source>{parameter} stays as it is, that of {model}.</source>
            <comment>prices.stays(parameter, model)</comment>
            <translation>{parameter}: se queda como está, con el valor de {model}.</translation>
        </message>
        <message>
            <source>These prices are older than 90 days: they were read on {date}. Check them before you decide.</source>
            <comment>prices.old(date)</comment>
            <translation>Estos precios tienen más de 90 días: se leyeron el {date}. Conviene verificarlos antes de decidir.</translation>
        </message>
        <message>
            <source>Said to hold until {date} at least.</source>
            <comment>prices.holds_until(date)</comment>
            <translation>Vigentes, según se indica, al menos hasta el {date}.</translation>
        </message>
        <message>
            <source>Said to hold until {date} at least, which is past: ask the vendor's price list.</source>
            <comment>prices.held_until(date)</comment>
            <translation>Vigentes, según se indicaba, al menos hasta el {date}, que ya pasó: conviene consultar la lista de precios del proveedor.</translation>
        </message>
        <message>
            <source>From {date} on: {prices}.</source>
            <comment>prices.from(date, prices)</comment>
            <translation>A partir del {date}: {prices}.</translation>
        </message>
        <message>
            <source>In force since {date}; before: {prices}.</source>
            <comment>prices.before(date, prices)</comment>
            <translation>Vigentes desde el {date}; antes: {prices}.</translation>
        </message>
        <message>
            <source>{model}, {unit}, {provider}</source>
            <comment>units.offer(model, unit, provider)</comment>
            <translation>{model}, {unit}, {provider}</translation>
        </message>
        <message>
            <source>{amount} {period}, {term}</source>
            <comment>units.price(amount, period, term)</comment>
            <translation>{amount} {period}, {term}</translation>
        </message>
        <message>
            <source>{offer}, {date} ({source})</source>
            <comment>units.source(offer, date, source)</comment>
            <translation>{offer}, {date} ({source})</translation>
        </message>
        <message>
            <source>{offer}, {price}, {date} ({source})</source>
            <comment>units.rate_source(offer, price, date, source)</comment>
            <translation>{offer}, {price}, {date} ({source})</translation>
        </message>
        <message>
            <source>{offer}, {price}, spread over {hours} hours, {date} ({source})</source>
            <comment>units.spread_source(offer, price, hours, date, source)</comment>
            <translation>{offer}, {price}, repartido en {hours} horas, {date} ({source})</translation>
        </message>
        <message>
            <source>is not longer than the term before</source>
            <comment>units.term_not_longer</comment>
            <translation>no es más largo que el plazo anterior</translation>
        </message>
        <message>
            <source>Nothing can be filled in: what a unit serves is counted in characters here, not in tokens.</source>
            <comment>units.in_characters</comment>
            <translation>No se puede completar nada: lo que atiende una unidad se cuenta aquí en caracteres, no en tokens.</translation>
        </message>
        <message>
            <source>Nothing can be filled in: input and output are reserved apart here, and a unit of this program serves both.</source>
            <comment>units.input_and_output_apart</comment>
            <translation>No se puede completar nada: aquí la entrada y la salida se reservan por separado, y una unidad de este programa atiende ambas.</translation>
        </message>
        <message>
            <source>Nothing can be filled in: what a unit serves is not public, the provider tells it on request. A rate alone would be that of another unit's throughput.</source>
            <comment>units.no_throughput</comment>
            <translation>No se puede completar nada: lo que atiende una unidad no es público; el proveedor lo comunica a petición. Una tarifa sola correspondería al throughput de otra unidad.</translation>
        </message>
        <message>
            <source>Nothing can be filled in: how many input tokens an output token counts for is not stated, and without it, what a unit serves is not known.</source>
            <comment>units.no_output_weight</comment>
            <translation>No se puede completar nada: no se indica por cuántos tokens de entrada cuenta un token de salida, y sin eso no se sabe qué atiende una unidad.</translation>
        </message>
        <message>
            <source>No price of a unit is listed: the rate stays at {rate}, the default, which is another unit's. Type what the provider asks.</source>
            <comment>units.no_price_default(rate)</comment>
            <translation>No se publica precio de la unidad: la tarifa se queda en {rate}, el valor predeterminado, que es de otra unidad. Hay que escribir lo que pida el proveedor.</translation>
        </message>
        <message>
            <source>No price of a unit is listed: the rate stays at {rate}, as typed. Check that it is this unit's.</source>
            <comment>units.no_price_typed(rate)</comment>
            <translation>No se publica precio de la unidad: la tarifa se queda en {rate}, como se escribió. Conviene verificar que sea la de esta unidad.</translation>
        </message>
        <message>
            <source>No price of a unit is listed: the rate stays at {rate}, of another source ({source}). Type what the provider asks.</source>
            <comment>units.no_price(rate, source)</comment>
            <translation>No se publica precio de la unidad: la tarifa se queda en {rate}, de otra fuente ({source}). Hay que escribir lo que pida el proveedor.</translation>
        </message>
        <message>
            <source>What a unit serves was read on {date}, more than 90 days ago. Check it before you decide.</source>
            <comment>units.old(date)</comment>
            <translation>Lo que atiende una unidad se leyó el {date}, hace más de 90 días. Conviene verificarlo antes de decidir.</translation>
        </message>
        <message>
            <source>On which day what a unit serves was read is not known. Check it before you decide.</source>
            <comment>units.undated</comment>
            <translation>No se sabe qué día se leyó lo que atiende una unidad. Conviene verificarlo antes de decidir.</translation>
        </message>
        <message>
            <source>The price was read on {date}, more than 90 days ago. Check it before you decide.</source>
            <comment>units.old_price(date)</comment>
            <translation>El precio se leyó el {date}, hace más de 90 días. Conviene verificarlo antes de decidir.</translation>
        </message>
        <message>
            <source>On which day the price was read is not known. Check it before you decide.</source>
            <comment>units.undated_price</comment>
            <translation>No se sabe qué día se leyó el precio. Conviene verificarlo antes de decidir.</translation>
        </message>
        <message>
            <source>The smallest deployment has {minimum} units and grows by {increment}; here it is counted in whole increments, from {first} units on.</source>
            <comment>units.rounded_minimum(minimum, increment, first)</comment>
            <translation>El despliegue mínimo tiene {minimum} unidades y crece de {increment} en {increment}; aquí se cuenta en incrementos enteros, a partir de {first} unidades.</translation>
        </message>
        <message>
            <source>The provider counts cached tokens and cache writes otherwise than this program: a request takes {tokens} tokens of a unit, and {counted} are counted here.</source>
            <comment>units.counted_otherwise(tokens, counted)</comment>
            <translation>El proveedor cuenta los tokens en caché y las escrituras en caché de otro modo que este programa: una solicitud ocupa {tokens} tokens de una unidad, y aquí se cuentan {counted}.</translation>
        </message>
        <message>
            <source>The prices of the frontier API are those of {model}: only the same model on both sides makes a fair comparison.</source>
            <comment>units.other_model(model)</comment>
            <translation>Los precios de la API de frontera son los de {model}: la comparación solo es justa con el mismo modelo en ambos lados.</translation>
        </message>
        <message>
            <source>A unit that is never idle comes to {input} a million input tokens and {output} a million output tokens.</source>
            <comment>units.fully_used(input, output)</comment>
            <translation>Una unidad que nunca está ociosa equivale a {input} por millón de tokens de entrada y {output} por millón de tokens de salida.</translation>
        </message>
        <message>
            <source>Breakeven catalog of models</source>
            <comment>list.own_models</comment>
            <translation>Catálogo de modelos de Breakeven</translation>
        </message>
        <message>
            <source>LiteLLM price list</source>
            <comment>list.litellm</comment>
            <translation>Lista de precios de LiteLLM</translation>
        </message>
        <message>
            <source>is no price list that is known here; known are the JSON lists of {publishers}, and this program's own catalogs</source>
            <comment>list.unknown(publishers)</comment>
            <translation>no es una lista de precios conocida aquí; se conocen las listas JSON de {publishers} y los catálogos propios de este programa</translation>
        </message>
        <message>
            <source>{publishers} and of {next}</source>
            <comment>list.publishers(publishers, next)</comment>
            <translation>{publishers} y de {next}</translation>
        </message>
        <message>
            <source>OpenRouter models list</source>
            <comment>list.openrouter</comment>
            <translation>Lista de modelos de OpenRouter</translation>
        </message>
        <message>
            <source>the first form of genai-prices, which is no longer kept up: its prices count as of {date} at the latest; the form that is kept up is {path}</source>
            <comment>list.genai_frozen(date, path)</comment>
            <translation>la primera forma de genai-prices, que ya no se actualiza: sus precios valen como máximo al {date}; la forma que se actualiza es {path}</translation>
        </message>
        <message>
            <source>it does not answer in text</source>
            <comment>list.no_text</comment>
            <translation>no responde con texto</translation>
        </message>
        <message>
            <source>its price is -1: it depends on the model that answers</source>
            <comment>list.depends</comment>
            <translation>su precio es -1: depende del modelo que responda</translation>
        </message>
        <message>
            <source>not stated</source>
            <comment>list.vendor_not_stated</comment>
            <translation>no indicado</translation>
        </message>
        <message>
            <source>a price is not a number</source>
            <comment>list.no_number</comment>
            <translation>un precio no es un número</translation>
        </message>
        <message>
            <source>a price is negative</source>
            <comment>list.negative</comment>
            <translation>un precio es negativo</translation>
        </message>
        <message>
            <source>a price above {most} USD per million tokens, which is taken for a mistake of the list</source>
            <comment>list.too_high(most)</comment>
            <translation>un precio superior a {most} USD por millón de tokens, que se considera un error de la lista</translation>
        </message>
        <message>
            <source>no price of output</source>
            <comment>list.no_output_price</comment>
            <translation>sin precio de salida</translation>
        </message>
        <message>
            <source>no price of input</source>
            <comment>list.no_input_price</comment>
            <translation>sin precio de entrada</translation>
        </message>
        <message>
            <source>no price is listed</source>
            <comment>list.no_price</comment>
            <translation>no se publica ningún precio</translation>
        </message>
        <message>
            <source>the price of output is zero, which need not mean free</source>
            <comment>list.output_is_zero</comment>
            <translation>el precio de salida es cero, lo que no necesariamente significa gratis</translation>
        </message>
        <message>
            <source>the price of input is zero, which need not mean free</source>
            <comment>list.input_is_zero</comment>
            <translation>el precio de entrada es cero, lo que no necesariamente significa gratis</translation>
        </message>
        <message>
            <source>both prices are zero, which need not mean free</source>
            <comment>list.both_are_zero</comment>
            <translation>ambos precios son cero, lo que no necesariamente significa gratis</translation>
        </message>
        <message>
            <source>{id}: cached input at {cached}, above fresh input at {fresh}, is a mistake of the list: left out</source>
            <comment>list.cached_above_fresh(id, cached, fresh)</comment>
            <translation>{id}: la entrada en caché a {cached}, por encima de la entrada nueva a {fresh}, es un error de la lista: se omite</translation>
        </message>
        <message>
            <source>other prices, but the catalog's are of a later day</source>
            <comment>list.later_day</comment>
            <translation>otros precios, pero los del catálogo son de una fecha posterior</translation>
        </message>
        <message>
            <source>it has no id</source>
            <comment>list.no_id</comment>
            <translation>no tiene id</translation>
        </message>
        <message>
            <source>its id stands there twice</source>
            <comment>list.id_twice</comment>
            <translation>su id aparece dos veces</translation>
        </message>
        <message>
            <source>a provider without an id or a list of models</source>
            <comment>list.no_provider</comment>
            <translation>un proveedor sin id o sin lista de modelos</translation>
        </message>
        <message>
            <source>its prices are not an object</source>
            <comment>list.no_prices_object</comment>
            <translation>sus precios no son un objeto</translation>
        </message>
        <message>
            <source>a price under a condition that is not known here</source>
            <comment>list.unknown_condition</comment>
            <translation>un precio con una condición que aquí no se conoce</translation>
        </message>
        <message>
            <source>its key is empty</source>
            <comment>list.empty_key</comment>
            <translation>su clave está vacía</translation>
        </message>
        <message>
            <source>is not an object</source>
            <comment>list.no_object</comment>
            <translation>no es un objeto</translation>
        </message>
        <message>
            <source>a sample row, not a model</source>
            <comment>list.sample_row</comment>
            <translation>una fila de muestra, no un modelo</translation>
        </message>
        <message>
            <source>no mode is stated</source>
            <comment>list.no_mode</comment>
            <translation>no se indica ningún modo</translation>
        </message>
        <message>
            <source>its mode is {mode}, not chat, completion or responses</source>
            <comment>list.other_mode(mode)</comment>
            <translation>su modo es {mode}, no chat, completion ni responses</translation>
        </message>
        <message>
            <source>no price of input per token, but one per {charge}</source>
            <comment>list.charged_per(charge)</comment>
            <translation>no tiene precio de entrada por token, sino por {charge}</translation>
        </message>
        <message>
            <source>character</source>
            <comment>list.character</comment>
            <translation>carácter</translation>
        </message>
        <message>
            <source>second of video</source>
            <comment>list.second_of_video</comment>
            <translation>segundo de video</translation>
        </message>
        <message>
            <source>second</source>
            <comment>list.second</comment>
            <translation>segundo</translation>
        </message>
        <message>
            <source>session</source>
            <comment>list.session</comment>
            <translation>sesión</translation>
        </message>
        <message>
            <source>image</source>
            <comment>list.image</comment>
            <translation>imagen</translation>
        </message>
        <message>
            <source>request</source>
            <comment>list.request</comment>
            <translation>solicitud</translation>
        </message>
        <message>
            <source>images</source>
            <comment>list.images</comment>
            <translation>imágenes</translation>
        </message>
        <message>
            <source>audio</source>
            <comment>list.audio</comment>
            <translation>audio</translation>
        </message>
        <message>
            <source>video</source>
            <comment>list.video</comment>
            <translation>video</translation>
        </message>
        <message>
            <source>searches</source>
            <comment>list.searches</comment>
            <translation>búsquedas</translation>
        </message>
        <message>
            <source>tools</source>
            <comment>list.tools</comment>
            <translation>herramientas</translation>
        </message>
        <message>
            <source>documents</source>
            <comment>list.documents</comment>
            <translation>documentos</translation>
        </message>
        <message>
            <source>runs of code</source>
            <comment>list.code_runs</comment>
            <translation>ejecuciones de código</translation>
        </message>
        <message>
            <source>none</source>
            <comment>price_change.none</comment>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>{before} → {after} in</source>
            <comment>price_change.input(before, after)</comment>
            <translation>{before} → {after} entrada</translation>
        </message>
        <message>
            <source>{before} → {after} out</source>
            <comment>price_change.output(before, after)</comment>
            <translation>{before} → {after} salida</translation>
        </message>
        <message>
            <source>{before} → {after} cached</source>
            <comment>price_change.cached(before, after)</comment>
            <translation>{before} → {after} en caché</translation>
        </message>
        <message>
            <source>{before} → {after} cache write</source>
            <comment>price_change.cache_write(before, after)</comment>
            <translation>{before} → {after} escritura en caché</translation>
        </message>
        <message>
            <source>{before} → {after} batch in</source>
            <comment>price_change.batch_input(before, after)</comment>
            <translation>{before} → {after} entrada por lotes</translation>
        </message>
        <message>
            <source>{before} → {after} batch out</source>
            <comment>price_change.batch_output(before, after)</comment>
            <translation>{before} → {after} salida por lotes</translation>
        </message>
        <message>
            <source>{before} → {after}</source>
            <comment>price_change.tiers(before, after)</comment>
            <translation>{before} → {after}</translation>
        </message>
        <message>
            <source>{before} → {after} for training</source>
            <comment>price_change.training(before, after)</comment>
            <translation>{before} → {after} por entrenamiento</translation>
        </message>
        <message>
            <source>context {before} → {after} tokens</source>
            <comment>price_change.context(before, after)</comment>
            <translation>contexto {before} → {after} tokens</translation>
        </message>
        <message>
            <source>from {date} on {changes}</source>
            <comment>price_change.from(date, changes)</comment>
            <translation>a partir del {date}, {changes}</translation>
        </message>
        <message>
            <source>{from} to {to} UTC</source>
            <comment>price_note.hours(from, to)</comment>
            <translation>{from} a {to} UTC</translation>
        </message>
        <message>
            <source>These prices hold from {hours}.</source>
            <comment>price_note.these_hold(hours)</comment>
            <translation>Estos precios valen de {hours}.</translation>
        </message>
        <message>
            <source>From {hours}: {prices}.</source>
            <comment>price_note.others_hold(hours, prices)</comment>
            <translation>De {hours}: {prices}.</translation>
        </message>
        <message>
            <source>At other times: {prices}.</source>
            <comment>price_note.otherwise(prices)</comment>
            <translation>En otros momentos: {prices}.</translation>
        </message>
        <message>
            <source>At some hours or days: {prices}.</source>
            <comment>price_note.at_times(prices)</comment>
            <translation>En algunas horas o días: {prices}.</translation>
        </message>
        <message>
            <source>A thousand requests cost {price} more.</source>
            <comment>price_note.thousand_requests(price)</comment>
            <translation>Mil solicitudes cuestan {price} más.</translation>
        </message>
        <message>
            <source>Priced apart: {things}.</source>
            <comment>price_note.apart(things)</comment>
            <translation>Con precio aparte: {things}.</translation>
        </message>
        <message>
            <source>The list calls it deprecated.</source>
            <comment>price_note.deprecated</comment>
            <translation>La lista lo califica de obsoleto.</translation>
        </message>
        <message>
            <source>Cache writes that last an hour cost {price}.</source>
            <comment>price_note.lasting_writes(price)</comment>
            <translation>Las escrituras en caché que duran una hora cuestan {price}.</translation>
        </message>
        <message>
            <source>Tokens of reasoning cost {price}.</source>
            <comment>price_note.reasoning(price)</comment>
            <translation>Los tokens de razonamiento cuestan {price}.</translation>
        </message>
        <message>
            <source>Tokens of citations cost {price}.</source>
            <comment>price_note.citations(price)</comment>
            <translation>Los tokens de citas cuestan {price}.</translation>
        </message>
        <message>
            <source>The list's price of cached input, {cached}, is above that of fresh input, {fresh}: a mistake of the list, left out.</source>
            <comment>price_note.cached_above_fresh(cached, fresh)</comment>
            <translation>El precio de la entrada en caché según la lista, {cached}, es superior al de la entrada nueva, {fresh}: un error de la lista, se omite.</translation>
        </message>
        <message>
            <source>Each request costs {price} more.</source>
            <comment>price_note.each_request(price)</comment>
            <translation>Cada solicitud cuesta {price} más.</translation>
        </message>
        <message>
            <source>The list says that it retires on {date}.</source>
            <comment>price_note.retires(date)</comment>
            <translation>La lista indica que se retira el {date}.</translation>
        </message>
        <message>
            <source>The list remarks: {remark}</source>
            <comment>price_note.remark(remark)</comment>
            <translation>La lista observa: {remark}</translation>
        </message>
        <message numerus="yes">
            <source>reserved for {years} years</source>
            <comment>gpu.reserved(years)</comment>
            <translation>
                <numerusform>reserva de {years} año</numerusform>
                <numerusform>reserva de {years} años</numerusform>
            </translation>
        </message>
        <message>
            <source>{gpu}, {provider} {instance}, {kind}</source>
            <comment>gpu.offer(gpu, provider, instance, kind)</comment>
            <translation>{gpu}, {provider} {instance}, {kind}</translation>
        </message>
        <message>
            <source>{gpu}, {provider} {instance} in {region}, {kind}</source>
            <comment>gpu.offer_in(gpu, provider, instance, region, kind)</comment>
            <translation>{gpu}, {provider} {instance} en {region}, {kind}</translation>
        </message>
        <message>
            <source>{offer}, {date} ({source})</source>
            <comment>gpu.source(offer, date, source)</comment>
            <translation>{offer}, {date} ({source})</translation>
        </message>
        <message>
            <source>{before} → {after}</source>
            <comment>gpu.price_change(before, after)</comment>
            <translation>{before} → {after}</translation>
        </message>
        <message>
            <source>{before} GB → {after} GB</source>
            <comment>gpu.memory_change(before, after)</comment>
            <translation>{before} GB → {after} GB</translation>
        </message>
        <message>
            <source>{before} GPUs → {after} GPUs</source>
            <comment>gpu.count_change(before, after)</comment>
            <translation>{before} GPU → {after} GPU</translation>
        </message>
        <message>
            <source>differs, but the catalog's is of a later day</source>
            <comment>gpu.later_day</comment>
            <translation>difiere, pero la del catálogo es de una fecha posterior</translation>
        </message>
        <message>
            <source>{gpu}, measured: {measurement}</source>
            <comment>gpu.measured(gpu, measurement)</comment>
            <translation>{gpu}, medido: {measurement}</translation>
        </message>
        <message>
            <source>{gpu}, derived from a measurement: {measurement}</source>
            <comment>gpu.derived_from(gpu, measurement)</comment>
            <translation>{gpu}, derivado de una medición: {measurement}</translation>
        </message>
        <message numerus="yes">
            <source>{gpu}, derived: memory that {model} at {precision} takes with {requests} requests of {tokens} tokens at once</source>
            <comment>gpu.memory_source(gpu, model, precision, requests, tokens)</comment>
            <translation>
                <numerusform>{gpu}, derivado: memoria que ocupa {model} en {precision} con {requests} solicitud simultánea de {tokens} tokens</numerusform>
                <numerusform>{gpu}, derivado: memoria que ocupa {model} en {precision} con {requests} solicitudes simultáneas de {tokens} tokens</numerusform>
            </translation>
        </message>
        <message>
            <source>{gpu}, {date}, {source}</source>
            <comment>gpu.price_source(gpu, date, source)</comment>
            <translation>{gpu}, {date}, {source}</translation>
        </message>
        <message>
            <source>{gpu}, rated power, {source}</source>
            <comment>gpu.power_source(gpu, source)</comment>
            <translation>{gpu}, potencia nominal, {source}</translation>
        </message>
        <message>
            <source>No throughput was measured on {gpu} with a model of half to twice {billions} billion parameters: prefill and decode stay as they are.</source>
            <comment>gpu.no_throughput(gpu, billions)</comment>
            <translation>No se midió ningún throughput en {gpu} con un modelo de entre la mitad y el doble de {billions} mil millones de parámetros: prefill y decode se quedan como están.</translation>
        </message>
        <message>
            <source>A model of that size was measured on {gpus}.</source>
            <comment>gpu.measured_elsewhere(gpus)</comment>
            <translation>Un modelo de ese tamaño se midió en {gpus}.</translation>
        </message>
        <message>
            <source>The memory of {gpu} is not known.</source>
            <comment>gpu.no_memory(gpu)</comment>
            <translation>No se conoce la memoria de {gpu}.</translation>
        </message>
        <message>
            <source>GPUs per replica stays as it is: not even 8 of them hold one.</source>
            <comment>gpu.no_replica</comment>
            <translation>GPU por réplica se queda como está: ni siquiera 8 de ellas alojan una.</translation>
        </message>
        <message>
            <source>No purchase price of {gpu} has a source here.</source>
            <comment>gpu.no_price(gpu)</comment>
            <translation>Ningún precio de compra de {gpu} tiene fuente aquí.</translation>
        </message>
        <message>
            <source>No purchase price of {gpu} is filled in: {why}.</source>
            <comment>gpu.no_price_for(gpu, why)</comment>
            <translation>No se completa ningún precio de compra de {gpu}: {why}.</translation>
        </message>
        <message>
            <source>The rated power of {gpu} is not known here.</source>
            <comment>gpu.no_power(gpu)</comment>
            <translation>La potencia nominal de {gpu} no se conoce aquí.</translation>
        </message>
        <message>
            <source>listed</source>
            <comment>basis.listed</comment>
            <translation>publicado</translation>
        </message>
        <message>
            <source>measured</source>
            <comment>basis.measured</comment>
            <translation>medido</translation>
        </message>
        <message>
            <source>derived</source>
            <comment>basis.derived</comment>
            <translation>derivado</translation>
        </message>
        <message>
            <source>{parameter} stays at {value}, the default, which was not measured with {model}.</source>
            <comment>stale.default(parameter, value, model)</comment>
            <translation>{parameter}: se queda en {value}, el valor predeterminado, que no se midió con {model}.</translation>
        </message>
        <message>
            <source>{parameter} stays at {value}, as it was typed; check that it is that of {model} on {gpu}.</source>
            <comment>stale.typed(parameter, value, model, gpu)</comment>
            <translation>{parameter}: se queda en {value}, como se escribió; conviene verificar que sea el de {model} en {gpu}.</translation>
        </message>
        <message>
            <source>{parameter} stays at {value}, which is that of {owner}, not of {model}.</source>
            <comment>stale.of_another(parameter, value, owner, model)</comment>
            <translation>{parameter}: se queda en {value}, que es el de {owner}, no el de {model}.</translation>
        </message>
        <message>
            <source>{parameter} stays at {value}, which has another source: {source}.</source>
            <comment>stale.other_source(parameter, value, source)</comment>
            <translation>{parameter}: se queda en {value}, que tiene otra fuente: {source}.</translation>
        </message>
        <message>
            <source>Measure both with {model} on {gpu}, or type them.</source>
            <comment>stale.measure(model, gpu)</comment>
            <translation>Conviene medir ambos con {model} en {gpu}, o escribirlos.</translation>
        </message>
        <message>
            <source>{amount} GB</source>
            <comment>memory.gb(amount)</comment>
            <translation>{amount} GB</translation>
        </message>
        <message>
            <source>Weights</source>
            <comment>memory.weights</comment>
            <translation>Pesos</translation>
        </message>
        <message>
            <source>Engine</source>
            <comment>memory.engine</comment>
            <translation>Motor</translation>
        </message>
        <message>
            <source>Cache</source>
            <comment>memory.cache</comment>
            <translation>Caché</translation>
        </message>
        <message>
            <source>Free</source>
            <comment>memory.free</comment>
            <translation>Libre</translation>
        </message>
        <message>
            <source>Missing</source>
            <comment>memory.missing</comment>
            <translation>Falta</translation>
        </message>
        <message>
            <source>Left alone</source>
            <comment>memory.left_alone</comment>
            <translation>Sin usar</translation>
        </message>
        <message numerus="yes">
            <source>{before} before any request ({weights} of weights and {engine} for the engine), and {cache} of cache for {requests} requests of {tokens} tokens</source>
            <comment>memory.parts(before, weights, engine, cache, requests, tokens)</comment>
            <translation>
                <numerusform>{before} antes de cualquier solicitud ({weights} de pesos y {engine} para el motor), y {cache} de caché para {requests} solicitud de {tokens} tokens</numerusform>
                <numerusform>{before} antes de cualquier solicitud ({weights} de pesos y {engine} para el motor), y {cache} de caché para {requests} solicitudes de {tokens} tokens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{before} on each before any request ({weights} of weights in all and {engine} for the engine on each), and {cache} of cache in all for {requests} requests of {tokens} tokens</source>
            <comment>memory.parts_of_each(before, weights, engine, cache, requests, tokens)</comment>
            <translation>
                <numerusform>{before} en cada una antes de cualquier solicitud ({weights} de pesos en total y {engine} para el motor en cada una), y {cache} de caché en total para {requests} solicitud de {tokens} tokens</numerusform>
                <numerusform>{before} en cada una antes de cualquier solicitud ({weights} de pesos en total y {engine} para el motor en cada una), y {cache} de caché en total para {requests} solicitudes de {tokens} tokens</numerusform>
            </translation>
        </message>
        <message>
            <source>{model} at {precision} does not fit {gpus} {gpu}: {parts}, of the {usable} that an engine takes of each.</source>
            <comment>memory.does_not_fit(model, precision, gpus, gpu, parts, usable)</comment>
            <translation>{model} en {precision} no cabe en {gpus} {gpu}: {parts}, de los {usable} que un motor toma de cada una.</translation>
        </message>
        <message numerus="yes">
            <source>{model} at {precision} fits one {gpu}: {parts}, of the {usable} that an engine takes of {memory}. Up to {requests} such requests fit.</source>
            <comment>memory.fits_one(model, precision, gpu, parts, usable, memory, requests)</comment>
            <translation>
                <numerusform>{model} en {precision} cabe en una {gpu}: {parts}, de los {usable} que un motor toma de {memory}. Cabe hasta {requests} solicitud así.</numerusform>
                <numerusform>{model} en {precision} cabe en una {gpu}: {parts}, de los {usable} que un motor toma de {memory}. Caben hasta {requests} solicitudes así.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{model} at {precision} needs {gpus} {gpu} for one replica: {parts}, of the {usable} that an engine takes of each. Up to {requests} such requests fit.</source>
            <comment>memory.needs(model, precision, gpus, gpu, parts, usable, requests)</comment>
            <translation>
                <numerusform>{model} en {precision} necesita {gpus} {gpu} para una réplica: {parts}, de los {usable} que un motor toma de cada una. Cabe hasta {requests} solicitud así.</numerusform>
                <numerusform>{model} en {precision} necesita {gpus} {gpu} para una réplica: {parts}, de los {usable} que un motor toma de cada una. Caben hasta {requests} solicitudes así.</numerusform>
            </translation>
        </message>
        <message>
            <source>must be 16, 8 or 4</source>
            <comment>throughput.bits</comment>
            <translation>debe ser 16, 8 o 4</translation>
        </message>
        <message>
            <source>is missing, and so is total_per_second</source>
            <comment>throughput.no_rate</comment>
            <translation>falta, y también total_per_second</translation>
        </message>
        <message>
            <source>needs both input_per_second and output_per_second</source>
            <comment>throughput.needs_both</comment>
            <translation>necesita tanto input_per_second como output_per_second</translation>
        </message>
        <message>
            <source>makes tables that are larger than the model</source>
            <comment>throughput.large_tables</comment>
            <translation>produce tablas más grandes que el modelo</translation>
        </message>
        <message>
            <source>{input} in / {output} out</source>
            <comment>throughput.request(input, output)</comment>
            <translation>{input} de entrada / {output} de salida</translation>
        </message>
        <message numerus="yes">
            <source>{requests} requests at once</source>
            <comment>throughput.at_once(requests)</comment>
            <translation>
                <numerusform>{requests} solicitud a la vez</numerusform>
                <numerusform>{requests} solicitudes a la vez</numerusform>
            </translation>
        </message>
        <message>
            <source>{input} input tokens/s, then {output} output tokens/s</source>
            <comment>throughput.apart(input, output)</comment>
            <translation>{input} tokens/s de entrada, luego {output} tokens/s de salida</translation>
        </message>
        <message>
            <source>{output} output tokens/s</source>
            <comment>throughput.output(output)</comment>
            <translation>{output} tokens/s de salida</translation>
        </message>
        <message>
            <source>{total} tokens/s in and out together</source>
            <comment>throughput.total(total)</comment>
            <translation>{total} tokens/s de entrada y salida en conjunto</translation>
        </message>
        <message numerus="yes">
            <source>{rate} on {gpus} {gpu} with {conditions}, {date} ({source})</source>
            <comment>throughput.measured(rate, gpus, gpu, conditions, date, source)</comment>
            <translation>
                <numerusform>{rate} en {gpus} {gpu} con {conditions}, {date} ({source})</numerusform>
                <numerusform>{rate} en {gpus} {gpu} con {conditions}, {date} ({source})</numerusform>
            </translation>
        </message>
        <message>
            <source>Output alone is {rate} tokens/s, by the mix of input and output.</source>
            <comment>throughput.output_alone(rate)</comment>
            <translation>La salida sola es de {rate} tokens/s, según la mezcla de entrada y salida.</translation>
        </message>
        <message>
            <source>Decode is {rate} tokens/s when the reading of the input is taken out of that time, with prefill taken as 10 times decode, since the two were not timed apart.</source>
            <comment>throughput.decode(rate)</comment>
            <translation>El decode es de {rate} tokens/s si se descuenta de ese tiempo la lectura de la entrada, con un prefill de 10 veces el decode, pues no se cronometraron por separado.</translation>
        </message>
        <message>
            <source>Prefill is taken as 10 times decode, since the two were not timed apart.</source>
            <comment>throughput.prefill</comment>
            <translation>El prefill se toma como 10 veces el decode, pues no se cronometraron por separado.</translation>
        </message>
        <message>
            <source>The mix of input and output is not stated: reading the input is counted as nothing, so that decode is rather too low.</source>
            <comment>throughput.no_mix</comment>
            <translation>No se indica la mezcla de entrada y salida: la lectura de la entrada se cuenta como nada, así que el decode es más bien demasiado bajo.</translation>
        </message>
        <message>
            <source>Scaled from {from} to {to} billion parameters: throughput falls as the model grows.</source>
            <comment>throughput.scaled(from, to)</comment>
            <translation>Escalado de {from} a {to} mil millones de parámetros: el throughput cae a medida que crece el modelo.</translation>
        </message>
        <message>
            <source>Nothing was measured on it at {wanted}: this is {used}, taken as it is.</source>
            <comment>throughput.other_precision(wanted, used)</comment>
            <translation>No se midió nada con {wanted}: esto es {used}, tomado tal cual.</translation>
        </message>
        <message>
            <source>The source does not say under what load.</source>
            <comment>throughput.no_load</comment>
            <translation>La fuente no indica con qué carga.</translation>
        </message>
        <message>
            <source>Measured under another load than asked for: {load}.</source>
            <comment>throughput.other_load(load)</comment>
            <translation>Medido con una carga distinta de la pedida: {load}.</translation>
        </message>
        <message>
            <source>At full batch, answers wait for each other: at the latency you promise, it is less.</source>
            <comment>throughput.full_batch</comment>
            <translation>Con el lote completo, las respuestas se esperan unas a otras: con la latencia que se promete, es menos.</translation>
        </message>
        <message numerus="yes">
            <source>One request alone was measured at {rate} output tokens/s: at that rate {count} tokens take {time}.</source>
            <comment>throughput.alone(rate, count, time)</comment>
            <translation>
                <numerusform>Una solicitud sola se midió a {rate} tokens/s de salida: a ese ritmo, {count} token tarda {time}.</numerusform>
                <numerusform>Una solicitud sola se midió a {rate} tokens/s de salida: a ese ritmo, {count} tokens tardan {time}.</numerusform>
            </translation>
        </message>
        <message>
            <source>must be a number</source>
            <comment>benchmark.no_number</comment>
            <translation>debe ser un número</translation>
        </message>
        <message>
            <source>must be a finite number, 0 or more</source>
            <comment>benchmark.negative</comment>
            <translation>debe ser un número finito, 0 o más</translation>
        </message>
        <message>
            <source>{cell} is not a number of 0 or more</source>
            <comment>benchmark.cell(cell)</comment>
            <translation>{cell} no es un número de 0 o más</translation>
        </message>
        <message>
            <source>is no result of a serving benchmark that is known here: {benchmarks}</source>
            <comment>benchmark.unknown(benchmarks)</comment>
            <translation>no es un resultado de un benchmark de inferencia conocido aquí: {benchmarks}</translation>
        </message>
        <message>
            <source>holds more than {count} results; a benchmark's summary has one a level</source>
            <comment>benchmark.too_many(count)</comment>
            <translation>contiene más de {count} resultados; el resumen de un benchmark tiene uno por nivel</translation>
        </message>
        <message>
            <source>It holds no level.</source>
            <comment>benchmark.no_rows</comment>
            <translation>No contiene ningún nivel.</translation>
        </message>
        <message>
            <source>llama-bench times one stream at a time: there is no load level of a server in it.</source>
            <comment>benchmark.one_stream</comment>
            <translation>llama-bench cronometra un flujo cada vez: no contiene ningún nivel de carga de un servidor.</translation>
        </message>
        <message>
            <source>No request was completed, and its 0 ms are no measurement.</source>
            <comment>benchmark.none_completed</comment>
            <translation>No se completó ninguna solicitud, y sus 0 ms no son una medición.</translation>
        </message>
        <message>
            <source>It lacks the tokens of a request, or how many were answered in what time.</source>
            <comment>benchmark.no_throughput</comment>
            <translation>Faltan los tokens de una solicitud, o cuántas se respondieron en qué tiempo.</translation>
        </message>
        <message>
            <source>No token came out.</source>
            <comment>benchmark.no_output</comment>
            <translation>No salió ningún token.</translation>
        </message>
        <message>
            <source>It mixes all stages, and is no level of its own.</source>
            <comment>benchmark.all_stages</comment>
            <translation>Mezcla todas las etapas, y no es un nivel por sí mismo.</translation>
        </message>
        <message>
            <source>Its times say milliseconds, but are seconds: no server answers within one.</source>
            <comment>benchmark.seconds</comment>
            <translation>Sus tiempos dicen milisegundos, pero son segundos: ningún servidor responde en menos de uno.</translation>
        </message>
        <message numerus="yes">
            <source>At least {count} requests count as completed without a token, with a first one after 0 ms: the median is too low.</source>
            <comment>benchmark.empty_answers(count)</comment>
            <translation>
                <numerusform>Al menos {count} solicitud cuenta como completada sin ningún token, con el primero tras 0 ms: la mediana es demasiado baja.</numerusform>
                <numerusform>Al menos {count} solicitudes cuentan como completadas sin ningún token, con el primero tras 0 ms: la mediana es demasiado baja.</numerusform>
            </translation>
        </message>
        <message>
            <source>Prefill and decode ran on GPUs of their own: more of one kind leave the throughput as it is, and each GPU with less.</source>
            <comment>benchmark.split_server</comment>
            <translation>Prefill y decode se ejecutaron en GPU separadas: más de un tipo dejan el throughput como está, y menos por cada GPU.</translation>
        </message>
        <message numerus="yes">
            <source>{count} requests were cut off at the end and count in no figure.</source>
            <comment>benchmark.incomplete(count)</comment>
            <translation>
                <numerusform>{count} solicitud se cortó al final y no cuenta en ninguna cifra.</numerusform>
                <numerusform>{count} solicitudes se cortaron al final y no cuentan en ninguna cifra.</numerusform>
            </translation>
        </message>
        <message>
            <source>A request reads {tokens} tokens on average, as replays of agents do, most of it from the cache: it is no general throughput.</source>
            <comment>benchmark.replay(tokens)</comment>
            <translation>Una solicitud lee {tokens} tokens en promedio, como en las repeticiones de agentes, la mayoría de la caché: no es un throughput general.</translation>
        </message>
        <message>
            <source>A request reads {tokens} tokens on average, of which the cache could serve {share}: it is no general throughput.</source>
            <comment>benchmark.replay_with_hits(tokens, share)</comment>
            <translation>Una solicitud lee {tokens} tokens en promedio, de los que la caché podría servir {share}: no es un throughput general.</translation>
        </message>
        <message numerus="yes">
            <source>{count} GPUs were monitored, which does not say how many of them served.</source>
            <comment>benchmark.monitored(count)</comment>
            <translation>
                <numerusform>Se supervisó {count} GPU, lo que no indica cuántas sirvieron.</numerusform>
                <numerusform>Se supervisaron {count} GPU, lo que no indica cuántas de ellas sirvieron.</numerusform>
            </translation>
        </message>
        <message>
            <source>The run was cancelled.</source>
            <comment>benchmark.cancelled</comment>
            <translation>La ejecución se canceló.</translation>
        </message>
        <message>
            <source>A hosted API was measured, on GPUs that nobody can count; its time between tokens includes the first one and is left out.</source>
            <comment>benchmark.hosted</comment>
            <translation>Se midió una API alojada, en GPU que nadie puede contar; su tiempo entre tokens incluye el primero y se omite.</translation>
        </message>
        <message>
            <source>Answers were not streamed, so that there is no TTFT and no TPOT.</source>
            <comment>benchmark.not_streamed</comment>
            <translation>Las respuestas no se transmitieron en streaming, así que no hay TTFT ni TPOT.</translation>
        </message>
        <message>
            <source>All requests were queued at once: the most that there is, at no latency.</source>
            <comment>benchmark.offline</comment>
            <translation>Todas las solicitudes se pusieron en cola a la vez: es lo máximo que hay, sin latencia.</translation>
        </message>
        <message numerus="yes">
            <source>{failed} requests failed; the figures are of the other {completed}.</source>
            <comment>benchmark.failed(failed, completed)</comment>
            <translation>
                <numerusform>{failed} solicitud falló; las cifras son de las otras {completed}.</numerusform>
                <numerusform>{failed} solicitudes fallaron; las cifras son de las otras {completed}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Of {asked} requests {completed} were completed; the file does not say what became of the others.</source>
            <comment>benchmark.partial(completed, asked)</comment>
            <translation>De {asked} solicitudes se completaron {completed}; el archivo no indica qué fue de las demás.</translation>
        </message>
        <message numerus="yes">
            <source>The p99 of {count} requests is close to the slowest one.</source>
            <comment>benchmark.few(count)</comment>
            <translation>
                <numerusform>El p99 de {count} solicitud se acerca al de la más lenta.</numerusform>
                <numerusform>El p99 de {count} solicitudes se acerca al de la más lenta.</numerusform>
            </translation>
        </message>
        <message>
            <source>It took {seconds} seconds, start and end included, so that a longer run gives more.</source>
            <comment>benchmark.short(seconds)</comment>
            <translation>Tardó {seconds} segundos, inicio y final incluidos, así que una ejecución más larga da más.</translation>
        </message>
        <message>
            <source>The mean TTFT is {mean} and the median {median}: some requests waited for a cold start.</source>
            <comment>benchmark.cold(mean, median)</comment>
            <translation>El TTFT medio es {mean} y la mediana {median}: algunas solicitudes esperaron un arranque en frío.</translation>
        </message>
        <message>
            <source>About {busy} requests were at work at once, not the {asked} that were asked for: its figures are a floor, no capacity.</source>
            <comment>benchmark.below_level(busy, asked)</comment>
            <translation>Había unas {busy} solicitudes en curso a la vez, no las {asked} que se pidieron: sus cifras son un mínimo, no una capacidad.</translation>
        </message>
        <message>
            <source>{asked} requests a second were asked for and {answered} answered: the wait grows with the length of the run.</source>
            <comment>benchmark.below_rate(asked, answered)</comment>
            <translation>Se pidieron {asked} solicitudes por segundo y se respondieron {answered}: la espera crece con la duración de la ejecución.</translation>
        </message>
        <message>
            <source>Its tokens are those that were asked for, not those that were counted.</source>
            <comment>benchmark.nominal</comment>
            <translation>Sus tokens son los que se pidieron, no los que se contaron.</translation>
        </message>
        <message>
            <source>time to first token</source>
            <comment>benchmark.ttft</comment>
            <translation>tiempo hasta el primer token</translation>
        </message>
        <message>
            <source>time per output token</source>
            <comment>benchmark.tpot</comment>
            <translation>tiempo por token de salida</translation>
        </message>
        <message>
            <source>The file has no {percentile} of the {wait}: whether it is kept can't be told.</source>
            <comment>benchmark.untold(wait, percentile)</comment>
            <translation>El archivo no tiene el {percentile} del {wait}: no se puede saber si se cumple.</translation>
        </message>
        <message>
            <source>The {percentile} of the {wait} is {measured} ms, {promised} ms are promised.</source>
            <comment>benchmark.too_long(wait, percentile, measured, promised)</comment>
            <translation>El {percentile} del {wait} es {measured} ms; se prometen {promised} ms.</translation>
        </message>
        <message>
            <source>{level} of {file}</source>
            <comment>benchmark.point(level, file)</comment>
            <translation>{level} de {file}</translation>
        </message>
        <message>
            <source>{name}, {level} of {file}</source>
            <comment>benchmark.named_point(name, level, file)</comment>
            <translation>{name}, {level} de {file}</translation>
        </message>
        <message numerus="yes">
            <source>{point}: {output} output tokens/s on {gpus} GPUs, {input} tokens in and {answer} out a request.</source>
            <comment>benchmark.level(point, output, gpus, input, answer)</comment>
            <translation>
                <numerusform>{point}: {output} tokens/s de salida en {gpus} GPU, {input} tokens de entrada y {answer} de salida por solicitud.</numerusform>
                <numerusform>{point}: {output} tokens/s de salida en {gpus} GPU, {input} tokens de entrada y {answer} de salida por solicitud.</numerusform>
            </translation>
        </message>
        <message>
            <source>Prefill and decode are what fits the GPU time of {mixes} mixes of input and output best, each measured to saturation.</source>
            <comment>benchmark.least_squares(mixes)</comment>
            <translation>Prefill y decode son lo que mejor se ajusta al tiempo de GPU de {mixes} mezclas de entrada y salida, cada una medida hasta la saturación.</translation>
        </message>
        <message>
            <source>There are {mixes} mixes of input and output, but not each was measured to saturation: the one most like the own requests counts.</source>
            <comment>benchmark.not_saturated(mixes)</comment>
            <translation>Hay {mixes} mezclas de entrada y salida, pero no todas se midieron hasta la saturación: cuenta la más parecida a las solicitudes propias.</translation>
        </message>
        <message>
            <source>There are {mixes} mixes of input and output, but no two positive rates fit them: the one most like the own requests counts.</source>
            <comment>benchmark.no_positive_rates(mixes)</comment>
            <translation>Hay {mixes} mezclas de entrada y salida, pero no hay dos tasas positivas que se ajusten a ellas: cuenta la más parecida a las solicitudes propias.</translation>
        </message>
        <message>
            <source>A GPU then reads {prefill} and writes {decode} tokens/s.</source>
            <comment>benchmark.both_rates(prefill, decode)</comment>
            <translation>Una GPU lee entonces {prefill} y escribe {decode} tokens/s.</translation>
        </message>
        <message>
            <source>By the levels next to it decode would be {low} to {high} tokens/s.</source>
            <comment>benchmark.range(low, high)</comment>
            <translation>Según los niveles contiguos, el decode sería de {low} a {high} tokens/s.</translation>
        </message>
        <message>
            <source>There is no load level.</source>
            <comment>benchmark.no_points</comment>
            <translation>No hay ningún nivel de carga.</translation>
        </message>
        <message>
            <source>No level keeps the promise; {point} comes nearest. {why}</source>
            <comment>benchmark.nearest(point, why)</comment>
            <translation>Ningún nivel cumple la promesa; {point} es el más cercano. {why}</translation>
        </message>
        <message>
            <source>Whether a level keeps the promise can't be told: none has its {percentile}.</source>
            <comment>benchmark.none_told(percentile)</comment>
            <translation>No se puede saber si un nivel cumple la promesa: ninguno tiene su {percentile}.</translation>
        </message>
        <message>
            <source>No level can be used. {why}</source>
            <comment>benchmark.none_usable(why)</comment>
            <translation>No se puede usar ningún nivel. {why}</translation>
        </message>
        <message numerus="yes">
            <source>Where a file does not tell how many GPUs served, {gpus} are taken.</source>
            <comment>benchmark.gpus_taken(gpus)</comment>
            <translation>
                <numerusform>Si un archivo no indica cuántas GPU sirvieron, se toma {gpus}.</numerusform>
                <numerusform>Si un archivo no indica cuántas GPU sirvieron, se toman {gpus}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Names of files say {names}, which may be how many GPUs served.</source>
            <comment>benchmark.gpus_in_names(names)</comment>
            <translation>Los nombres de archivo dicen {names}, que puede ser cuántas GPU sirvieron.</translation>
        </message>
        <message>
            <source>The levels are of several GPUs, {gpus}: what is chosen is of one of them, but its range and the frontier are of all.</source>
            <comment>benchmark.several_gpus(gpus)</comment>
            <translation>Los niveles son de varias GPU, {gpus}: lo elegido es de una de ellas, pero su rango y la frontera son de todas.</translation>
        </message>
        <message>
            <source>The levels are of several models: {models}.</source>
            <comment>benchmark.several_models(models)</comment>
            <translation>Los niveles son de varios modelos: {models}.</translation>
        </message>
        <message>
            <source>The levels are of several servers: {engines}.</source>
            <comment>benchmark.several_engines(engines)</comment>
            <translation>Los niveles son de varios servidores: {engines}.</translation>
        </message>
        <message>
            <source>The levels are of servers with {counts} GPUs, and the most output of a whole server counts.</source>
            <comment>benchmark.several_sizes(counts)</comment>
            <translation>Los niveles son de servidores con {counts} GPU, y cuenta la mayor salida de un servidor completo.</translation>
        </message>
        <message numerus="yes">
            <source>{count} levels were measured again: the better run counts.</source>
            <comment>benchmark.repeats(count)</comment>
            <translation>
                <numerusform>{count} nivel se midió de nuevo: cuenta la mejor ejecución.</numerusform>
                <numerusform>{count} niveles se midieron de nuevo: cuenta la mejor ejecución.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} levels lack the {percentile} that was promised, and keep no promise.</source>
            <comment>benchmark.untold_points(count, percentile)</comment>
            <translation>
                <numerusform>A {count} nivel le falta el {percentile} prometido, y no cumple ninguna promesa.</numerusform>
                <numerusform>A {count} niveles les falta el {percentile} prometido, y no cumplen ninguna promesa.</numerusform>
            </translation>
        </message>
        <message>
            <source>No latency is promised: the fullest level counts.</source>
            <comment>benchmark.no_promise</comment>
            <translation>No se promete ninguna latencia: cuenta el nivel más lleno.</translation>
        </message>
        <message>
            <source>{point}: {note}</source>
            <comment>benchmark.note(point, note)</comment>
            <translation>{point}: {note}</translation>
        </message>
        <message numerus="yes">
            <source>{count} GPUs</source>
            <comment>benchmark.gpus(count)</comment>
            <translation>
                <numerusform>{count} GPU</numerusform>
                <numerusform>{count} GPU</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{point}: {output} output tokens/s on {gpus} GPUs</source>
            <comment>benchmark.used(point, output, gpus)</comment>
            <translation>
                <numerusform>{point}: {output} tokens/s de salida en {gpus} GPU</numerusform>
                <numerusform>{point}: {output} tokens/s de salida en {gpus} GPU</numerusform>
            </translation>
        </message>
        <message>
            <source>{points}; {promise}</source>
            <comment>benchmark.source(points, promise)</comment>
            <translation>{points}; {promise}</translation>
        </message>
        <message>
            <source>{percentile} of the TTFT within {ttft} ms and of the TPOT within {tpot} ms</source>
            <comment>benchmark.promise(percentile, ttft, tpot)</comment>
            <translation>{percentile} del TTFT dentro de {ttft} ms y del TPOT dentro de {tpot} ms</translation>
        </message>
        <message>
            <source>{percentile} of the TTFT within {ttft} ms</source>
            <comment>benchmark.promise_ttft(percentile, ttft)</comment>
            <translation>{percentile} del TTFT dentro de {ttft} ms</translation>
        </message>
        <message>
            <source>{percentile} of the TPOT within {tpot} ms</source>
            <comment>benchmark.promise_tpot(percentile, tpot)</comment>
            <translation>{percentile} del TPOT dentro de {tpot} ms</translation>
        </message>
        <message>
            <source>no promised latency</source>
            <comment>benchmark.promise_none</comment>
            <translation>sin latencia prometida</translation>
        </message>
        <message>
            <source>On the {rows} measured rows of the catalog that say enough, the estimate is off by a factor of {factor} on average, and 8 of 10 came to {low} to {high} times what it says.</source>
            <comment>estimate.quality(rows, factor, low, high)</comment>
            <translation>En las {rows} filas medidas del catálogo que dicen lo suficiente, la estimación se desvía en promedio por un factor de {factor}, y 8 de cada 10 resultaron de {low} a {high} veces lo que indica.</translation>
        </message>
        <message numerus="yes">
            <source>Estimated, not measured: about {decode} output tokens/s of each {gpu}, {low} to {high}, for {model} at {precision} with {batch} requests at once.</source>
            <comment>estimate.sentence(decode, low, high, gpu, model, precision, batch)</comment>
            <translation>
                <numerusform>Estimado, no medido: unos {decode} tokens/s de salida de cada {gpu}, de {low} a {high}, para {model} en {precision} con {batch} solicitud a la vez.</numerusform>
                <numerusform>Estimado, no medido: unos {decode} tokens/s de salida de cada {gpu}, de {low} a {high}, para {model} en {precision} con {batch} solicitudes a la vez.</numerusform>
            </translation>
        </message>
        <message>
            <source>What limits it is how fast the memory is read.</source>
            <comment>estimate.bound_by_memory</comment>
            <translation>Lo que lo limita es la velocidad con que se lee la memoria.</translation>
        </message>
        <message>
            <source>What limits it is how fast the chip computes.</source>
            <comment>estimate.bound_by_operations</comment>
            <translation>Lo que lo limita es la velocidad con que calcula el chip.</translation>
        </message>
        <message numerus="yes">
            <source>{gpu}, {model} at {precision} on {gpus} GPUs, {batch} requests at once of {input} tokens in and {output} out, from bandwidth and operations; nobody measured it</source>
            <comment>estimate.source(gpu, model, precision, gpus, batch, input, output)</comment>
            <translation>
                <numerusform>{gpu}, {model} en {precision} en {gpus} GPU, {batch} solicitudes a la vez de {input} tokens de entrada y {output} de salida, a partir del ancho de banda y las operaciones; nadie lo midió</numerusform>
                <numerusform>{gpu}, {model} en {precision} en {gpus} GPU, {batch} solicitudes a la vez de {input} tokens de entrada y {output} de salida, a partir del ancho de banda y las operaciones; nadie lo midió</numerusform>
            </translation>
        </message>
        <message>
            <source>Nearest of what was measured: {measured}.</source>
            <comment>estimate.nearest(measured)</comment>
            <translation>Lo más cercano de lo medido: {measured}.</translation>
        </message>
        <message>
            <source>Nothing can be estimated: {model} with one request does not fit {gpu}.</source>
            <comment>estimate.no_room(gpu, model)</comment>
            <translation>No se puede estimar nada: {model} con una solicitud no cabe en {gpu}.</translation>
        </message>
        <message>
            <source>estimate</source>
            <comment>basis.estimated</comment>
            <translation>estimación</translation>
        </message>
        <message>
            <source>SkyPilot catalog of {provider}</source>
            <comment>skypilot.list(provider)</comment>
            <translation>Catálogo SkyPilot de {provider}</translation>
        </message>
        <message>
            <source>SkyPilot catalog {file}</source>
            <comment>skypilot.source(file)</comment>
            <translation>Catálogo SkyPilot {file}</translation>
        </message>
        <message>
            <source>SkyPilot catalog {file}, median of {zones} zones</source>
            <comment>skypilot.source_of_zones(file, zones)</comment>
            <translation>Catálogo SkyPilot {file}, mediana de {zones} zonas</translation>
        </message>
        <message>
            <source>{source}; the GPU without its machine</source>
            <comment>skypilot.source_alone(source)</comment>
            <translation>{source}; la GPU sin su máquina</translation>
        </message>
        <message>
            <source>{source}, {currency} at {usd} USD on {date}</source>
            <comment>skypilot.source_exchanged(source, currency, usd, date)</comment>
            <translation>{source}, {currency} a {usd} USD el {date}</translation>
        </message>
        <message>
            <source>its price is in {currency}, and nobody has said what that is worth in US dollars</source>
            <comment>skypilot.foreign(currency)</comment>
            <translation>su precio está en {currency}, y nadie ha indicado cuánto vale eso en dólares estadounidenses</translation>
        </message>
        <message>
            <source>not known of the machine that it is in</source>
            <comment>skypilot.machine_without_spot</comment>
            <translation>no se conoce para la máquina en la que está</translation>
        </message>
        <message>
            <source>GPU and machine are priced apart: the cheapest machine that takes the GPUs is added</source>
            <comment>skypilot.machine_added</comment>
            <translation>la GPU y la máquina tienen precios separados: se suma la máquina más barata que admite las GPU</translation>
        </message>
        <message>
            <source>price of the GPU alone: its machine is priced apart, and is not in the list or not known here</source>
            <comment>skypilot.gpu_alone</comment>
            <translation>precio de la GPU sola: su máquina tiene precio aparte, y no está en la lista o no se conoce aquí</translation>
        </message>
        <message>
            <source>memory of all GPUs together: divided by their count</source>
            <comment>skypilot.memory_of_all</comment>
            <translation>memoria de todas las GPU juntas: dividida entre su número</translation>
        </message>
        <message>
            <source>{gpu} without a form beside others that are SXM: taken as PCIe</source>
            <comment>skypilot.form_concluded(gpu)</comment>
            <translation>{gpu} sin formato junto a otras que son SXM: se toma como PCIe</translation>
        </message>
        <message>
            <source>{text} is no currency other than the dollar, which is named by three capitals, as EUR</source>
            <comment>currency.no_code(text)</comment>
            <translation>{text} no es una moneda distinta del dólar, que se nombra con tres mayúsculas, como EUR</translation>
        </message>
        <message>
            <source>{text} is no number of US dollars above 0 and at most {most}</source>
            <comment>currency.no_rate(text, most)</comment>
            <translation>{text} no es un número de dólares estadounidenses superior a 0 y de {most} como máximo</translation>
        </message>
        <message>
            <source>line {line}</source>
            <comment>skypilot.line(line)</comment>
            <translation>línea {line}</translation>
        </message>
        <message>
            <source>line {line}, {name}</source>
            <comment>skypilot.line_of(line, name)</comment>
            <translation>línea {line}, {name}</translation>
        </message>
        <message>
            <source>differs from another offer of the list by no more than the count of GPUs, capitals or marks between words</source>
            <comment>skypilot.not_told_apart</comment>
            <translation>no se distingue de otra oferta de la lista más que por el número de GPU, mayúsculas o signos entre palabras</translation>
        </message>
        <message>
            <source>several zones of an offer: their median is taken</source>
            <comment>skypilot.zones</comment>
            <translation>varias zonas de una oferta: se toma su mediana</translation>
        </message>
        <message>
            <source>its name does not say of which cloud it is; the provider must be named</source>
            <comment>skypilot.no_provider</comment>
            <translation>su nombre no indica de qué nube es; hay que nombrar el proveedor</translation>
        </message>
        <message>
            <source>has no rows below its heading</source>
            <comment>skypilot.no_rows</comment>
            <translation>no tiene filas debajo de su encabezado</translation>
        </message>
        <message numerus="yes">
            <source>none of its {rows} rows can be used; {place}: {why}</source>
            <comment>skypilot.no_use(rows, place, why)</comment>
            <translation>
                <numerusform>su fila ({rows}) no se puede usar; {place}: {why}</numerusform>
                <numerusform>ninguna de sus {rows} filas se puede usar; {place}: {why}</numerusform>
            </translation>
        </message>
        <message>
            <source>is no SkyPilot catalog: it has no column "{column}"</source>
            <comment>skypilot.no_catalog(column)</comment>
            <translation>no es un catálogo SkyPilot: no tiene columna "{column}"</translation>
        </message>
        <message>
            <source>the file ends within its quotes</source>
            <comment>skypilot.open_quotes</comment>
            <translation>el archivo termina dentro de sus comillas</translation>
        </message>
        <message numerus="yes">
            <source>has {fields} fields where the heading has {columns}</source>
            <comment>skypilot.fields(fields, columns)</comment>
            <translation>
                <numerusform>tiene {fields} campo donde el encabezado tiene {columns}</numerusform>
                <numerusform>tiene {fields} campos donde el encabezado tiene {columns}</numerusform>
            </translation>
        </message>
        <message>
            <source>has no GPU</source>
            <comment>skypilot.no_gpu</comment>
            <translation>no tiene GPU</translation>
        </message>
        <message>
            <source>{name} is no GPU</source>
            <comment>skypilot.is_no_gpu(name)</comment>
            <translation>{name} no es una GPU</translation>
        </message>
        <message>
            <source>the count of GPUs, {count}, must be a number above 0 and at most {most}</source>
            <comment>skypilot.count(count, most)</comment>
            <translation>el número de GPU, {count}, debe ser un número superior a 0 y de {most} como máximo</translation>
        </message>
        <message>
            <source>has no price: on demand {rent}; spot {spot}</source>
            <comment>skypilot.no_price(rent, spot)</comment>
            <translation>no tiene precio: bajo demanda {rent}; spot {spot}</translation>
        </message>
        <message>
            <source>missing</source>
            <comment>skypilot.missing</comment>
            <translation>falta</translation>
        </message>
        <message>
            <source>{text}, no number</source>
            <comment>skypilot.no_number(text)</comment>
            <translation>{text}, no es un número</translation>
        </message>
        <message>
            <source>0, which means that none is known</source>
            <comment>skypilot.zero</comment>
            <translation>0, lo que significa que no se conoce ninguno</translation>
        </message>
        <message>
            <source>{price}, below 0</source>
            <comment>skypilot.negative(price)</comment>
            <translation>{price}, inferior a 0</translation>
        </message>
        <message>
            <source>{gpu} with {memory} GB in the list: left out, as no GPU has that</source>
            <comment>skypilot.memory_left_out(gpu, memory)</comment>
            <translation>{gpu} con {memory} GB en la lista: se omite, pues ninguna GPU los tiene</translation>
        </message>
        <message>
            <source>{gpu} with {listed} GB in the list: {taken} GB taken</source>
            <comment>skypilot.memory_taken(gpu, listed, taken)</comment>
            <translation>{gpu} con {listed} GB en la lista: se toman {taken} GB</translation>
        </message>
        <message>
            <source>price on demand is {why}: left out</source>
            <comment>skypilot.rent_left_out(why)</comment>
            <translation>precio bajo demanda: {why}; se omite</translation>
        </message>
        <message>
            <source>spot price is {why}: left out</source>
            <comment>skypilot.spot_left_out(why)</comment>
            <translation>precio spot: {why}; se omite</translation>
        </message>
        <message>
            <source>spot price equals the one on demand: left out</source>
            <comment>skypilot.spot_equals</comment>
            <translation>el precio spot es igual al precio bajo demanda: se omite</translation>
        </message>
        <message>
            <source>spot price is above the one on demand, perhaps the two are swapped: left out</source>
            <comment>skypilot.spot_above</comment>
            <translation>el precio spot es superior al precio bajo demanda, quizá estén intercambiados: se omite</translation>
        </message>
        <message>
            <source>token ranks: the packed file is damaged</source>
            <comment>tokens.ranks_damaged</comment>
            <translation>rangos de tokens: el archivo comprimido está dañado</translation>
        </message>
        <message>
            <source>is in the encoding {encoding}, and tokens are counted in UTF-8; save it as UTF-8</source>
            <comment>tokens.wide_encoding(encoding)</comment>
            <translation>está en la codificación {encoding}, y los tokens se cuentan en UTF-8; hay que guardarlo en UTF-8</translation>
        </message>
        <message>
            <source>one prompt in {encoding}</source>
            <comment>tokens.prompt_source(encoding)</comment>
            <translation>un prompt en {encoding}</translation>
        </message>
        <message>
            <source>one answer in {encoding}</source>
            <comment>tokens.answer_source(encoding)</comment>
            <translation>una respuesta en {encoding}</translation>
        </message>
        <message>
            <source>mean of {count} prompts in {encoding}, median {median}, 95th percentile {p95}</source>
            <comment>tokens.prompts_source(count, encoding, median, p95)</comment>
            <translation>media de {count} prompts en {encoding}, mediana {median}, percentil 95: {p95}</translation>
        </message>
        <message>
            <source>mean of {count} answers in {encoding}, median {median}, 95th percentile {p95}</source>
            <comment>tokens.answers_source(count, encoding, median, p95)</comment>
            <translation>media de {count} respuestas en {encoding}, mediana {median}, percentil 95: {p95}</translation>
        </message>
        <message numerus="yes">
            <source>{count} tokens</source>
            <comment>tokens.count(count)</comment>
            <translation>
                <numerusform>{count} token</numerusform>
                <numerusform>{count} tokens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} tokens on average</source>
            <comment>tokens.on_average(count)</comment>
            <translation>
                <numerusform>{count} token en promedio</numerusform>
                <numerusform>{count} tokens en promedio</numerusform>
            </translation>
        </message>
        <message>
            <source>{count} samples: median {median}, 95th percentile {p95}.</source>
            <comment>tokens.spread(count, median, p95)</comment>
            <translation>{count} muestras: mediana {median}, percentil 95: {p95}.</translation>
        </message>
        <message numerus="yes">
            <source>{count} tokens in all</source>
            <comment>tokens.in_all(count)</comment>
            <translation>
                <numerusform>{count} token en total</numerusform>
                <numerusform>{count} tokens en total</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} characters</source>
            <comment>tokens.characters(count)</comment>
            <translation>
                <numerusform>{count} carácter</numerusform>
                <numerusform>{count} caracteres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} bytes</source>
            <comment>tokens.bytes(count)</comment>
            <translation>
                <numerusform>{count} byte</numerusform>
                <numerusform>{count} bytes</numerusform>
            </translation>
        </message>
        <message>
            <source>{characters} characters a token</source>
            <comment>tokens.ratio(characters)</comment>
            <translation>{characters} caracteres por token</translation>
        </message>
        <message numerus="yes">
            <source>{details}. {count} bytes are no UTF-8 text and counted as �: is it in another encoding?</source>
            <comment>tokens.faulty(details, count)</comment>
            <translation>
                <numerusform>{details}. {count} byte no es texto UTF-8 y se cuenta como �: ¿está en otra codificación?</numerusform>
                <numerusform>{details}. {count} bytes no son texto UTF-8 y se cuentan como �: ¿está en otra codificación?</numerusform>
            </translation>
        </message>
        <message>
            <source>Set input tokens</source>
            <comment>tokens.set_input</comment>
            <translation>Establecer tokens de entrada</translation>
        </message>
        <message>
            <source>Set output tokens</source>
            <comment>tokens.set_output</comment>
            <translation>Establecer tokens de salida</translation>
        </message>
        <message>
            <source>Set input tokens to {value}</source>
            <comment>tokens.set_input_to(value)</comment>
            <translation>Establecer tokens de entrada en {value}</translation>
        </message>
        <message>
            <source>Set output tokens to {value}</source>
            <comment>tokens.set_output_to(value)</comment>
            <translation>Establecer tokens de salida en {value}</translation>
        </message>
        <message>
            <source>The first sample is colored.</source>
            <comment>tokens.colored_first</comment>
            <translation>La primera muestra está coloreada.</translation>
        </message>
        <message>
            <source>The first {characters} characters are colored.</source>
            <comment>tokens.colored(characters)</comment>
            <translation>Los primeros {characters} caracteres están coloreados.</translation>
        </message>
        <message>
            <source>The first {characters} characters of the first sample are colored.</source>
            <comment>tokens.colored_of_first(characters)</comment>
            <translation>Los primeros {characters} caracteres de la primera muestra están coloreados.</translation>
        </message>
        <message>
            <source>The answer, as computed</source>
            <comment>sheet.answer</comment>
            <translation>La respuesta, tal como se calculó</translation>
        </message>
        <message>
            <source>Computed by Breakeven; does not follow changes in this workbook.</source>
            <comment>sheet.computed</comment>
            <translation>Calculado por Breakeven; no sigue los cambios de este libro.</translation>
        </message>
        <message>
            <source>Computed by Breakeven from figures as of {date}; does not follow changes in this workbook.</source>
            <comment>sheet.computed_from(date)</comment>
            <translation>Calculado por Breakeven con cifras al {date}; no sigue los cambios de este libro.</translation>
        </message>
        <message>
            <source>Cheaper from (requests a month)</source>
            <comment>sheet.cheaper_from</comment>
            <translation>Cuesta menos a partir de (solicitudes al mes)</translation>
        </message>
        <message>
            <source>Cheaper for good from (requests a month)</source>
            <comment>sheet.cheaper_for_good</comment>
            <translation>Cuesta menos definitivamente a partir de (solicitudes al mes)</translation>
        </message>
        <message>
            <source>Payback (months)</source>
            <comment>sheet.payback</comment>
            <translation>Plazo de recuperación (meses)</translation>
        </message>
        <message>
            <source>First reached (months)</source>
            <comment>sheet.first_reached</comment>
            <translation>Alcanzado por primera vez (meses)</translation>
        </message>
        <message>
            <source>Cash at month 0</source>
            <comment>sheet.cash_at_start</comment>
            <translation>Efectivo en el mes 0</translation>
        </message>
        <message>
            <source>Requests to recover it</source>
            <comment>sheet.to_recover</comment>
            <translation>Solicitudes para recuperarlo</translation>
        </message>
        <message>
            <source>Cheaper between (requests a month)</source>
            <comment>sheet.cheaper_between</comment>
            <translation>Cuesta menos entre (solicitudes al mes)</translation>
        </message>
        <message>
            <source>{from} to {to}</source>
            <comment>sheet.interval(from, to)</comment>
            <translation>{from} a {to}</translation>
        </message>
        <message>
            <source>and more</source>
            <comment>sheet.and_more</comment>
            <translation>y más</translation>
        </message>
        <message>
            <source>{option}, with the ranges given</source>
            <comment>sheet.with_ranges(option)</comment>
            <translation>{option}, con los rangos indicados</translation>
        </message>
        <message>
            <source>10th percentile</source>
            <comment>sheet.p10</comment>
            <translation>Percentil 10</translation>
        </message>
        <message>
            <source>50th percentile</source>
            <comment>sheet.p50</comment>
            <translation>Percentil 50</translation>
        </message>
        <message>
            <source>90th percentile</source>
            <comment>sheet.p90</comment>
            <translation>Percentil 90</translation>
        </message>
        <message>
            <source>Monthly cost</source>
            <comment>sheet.monthly_cost</comment>
            <translation>Costo mensual</translation>
        </message>
        <message>
            <source>Monthly saving</source>
            <comment>sheet.monthly_saving</comment>
            <translation>Ahorro mensual</translation>
        </message>
        <message>
            <source>Cases in which it is cheaper</source>
            <comment>sheet.cases</comment>
            <translation>Casos en los que cuesta menos</translation>
        </message>
        <message>
            <source>To know beforehand</source>
            <comment>sheet.beforehand</comment>
            <translation>A tener en cuenta</translation>
        </message>
        <message>
            <source>Month</source>
            <comment>sheet.month</comment>
            <translation>Mes</translation>
        </message>
        <message>
            <source>Month, up to the horizon</source>
            <comment>sheet.month_of_horizon</comment>
            <translation>Mes, hasta el horizonte</translation>
        </message>
        <message>
            <source>{option}: cash of the month</source>
            <comment>sheet.cash_of(option)</comment>
            <translation>{option}: efectivo del mes</translation>
        </message>
        <message>
            <source>Baseline</source>
            <comment>sheet.baseline</comment>
            <translation>Referencia</translation>
        </message>
        <message>
            <source>Baseline: cash of the month</source>
            <comment>sheet.baseline_cash</comment>
            <translation>Referencia: efectivo del mes</translation>
        </message>
        <message>
            <source>Requests a month</source>
            <comment>sheet.requests_a_month</comment>
            <translation>Solicitudes al mes</translation>
        </message>
        <message>
            <source>Discount factor</source>
            <comment>sheet.discount</comment>
            <translation>Factor de descuento</translation>
        </message>
        <message>
            <source>Units of reserved capacity</source>
            <comment>sheet.units</comment>
            <translation>Unidades de capacidad reservada</translation>
        </message>
        <message>
            <source>Rented GPUs</source>
            <comment>sheet.rented_gpus</comment>
            <translation>GPU alquiladas</translation>
        </message>
        <message>
            <source>Owned GPUs</source>
            <comment>sheet.owned_gpus</comment>
            <translation>GPU propias</translation>
        </message>
        <message>
            <source>Servers for owned GPUs</source>
            <comment>sheet.owned_servers</comment>
            <translation>Servidores para las GPU propias</translation>
        </message>
        <message>
            <source>Hardware added, at first prices</source>
            <comment>sheet.hardware_added</comment>
            <translation>Hardware añadido, a precios iniciales</translation>
        </message>
        <message>
            <source>Paid for hardware, replacements included</source>
            <comment>sheet.hardware_paid</comment>
            <translation>Pagado por hardware, reemplazos incluidos</translation>
        </message>
        <message>
            <source>Serverless seconds</source>
            <comment>sheet.serverless_seconds</comment>
            <translation>Segundos serverless</translation>
        </message>
        <message>
            <source>GPUs of the hybrid</source>
            <comment>sheet.hybrid_gpus</comment>
            <translation>GPU del híbrido</translation>
        </message>
        <message>
            <source>Servers of the hybrid</source>
            <comment>sheet.hybrid_servers</comment>
            <translation>Servidores del híbrido</translation>
        </message>
        <message>
            <source>Hybrid: hardware added, at first prices</source>
            <comment>sheet.hybrid_hardware_added</comment>
            <translation>Híbrido: hardware añadido, a precios iniciales</translation>
        </message>
        <message>
            <source>Hybrid: paid for hardware, replacements included</source>
            <comment>sheet.hybrid_hardware_paid</comment>
            <translation>Híbrido: pagado por hardware, reemplazos incluidos</translation>
        </message>
        <message>
            <source>Serverless seconds of the hybrid</source>
            <comment>sheet.hybrid_seconds</comment>
            <translation>Segundos serverless del híbrido</translation>
        </message>
        <message>
            <source>Monthly cost by volume</source>
            <comment>sheet.by_volume</comment>
            <translation>Costo mensual según el volumen</translation>
        </message>
        <message>
            <source>US dollars a month. The volumes are spread evenly on a logarithmic axis between the two blue cells; between two of them a line can hide a step.</source>
            <comment>sheet.by_volume_note</comment>
            <translation>Dólares estadounidenses al mes. Los volúmenes se reparten por igual en un eje logarítmico entre las dos celdas azules; entre dos de ellos, una línea puede ocultar un escalón.</translation>
        </message>
        <message>
            <source>Lines: each option's monthly cost by volume, both axes logarithmic</source>
            <comment>sheet.by_volume_chart</comment>
            <translation>Líneas: costo mensual de cada opción según el volumen, ambos ejes logarítmicos</translation>
        </message>
        <message>
            <source>US dollars a month</source>
            <comment>sheet.dollars_a_month</comment>
            <translation>Dólares estadounidenses al mes</translation>
        </message>
        <message>
            <source>Lowest volume</source>
            <comment>sheet.lowest_volume</comment>
            <translation>Volumen mínimo</translation>
        </message>
        <message>
            <source>Highest volume</source>
            <comment>sheet.highest_volume</comment>
            <translation>Volumen máximo</translation>
        </message>
        <message>
            <source>Your volume</source>
            <comment>sheet.your_volume</comment>
            <translation>Volumen actual</translation>
        </message>
        <message>
            <source>Point</source>
            <comment>sheet.point</comment>
            <translation>Punto</translation>
        </message>
        <message>
            <source>Change the blue cells: costs, curves and cash over time follow. The sheet Figures does not, since break-even and payback have no closed formula.</source>
            <comment>sheet.inputs_note</comment>
            <translation>Al cambiar las celdas azules, se actualizan los costos, las curvas y el efectivo en el tiempo. La hoja Figures no, pues el punto de equilibrio y el plazo de recuperación no tienen una fórmula cerrada.</translation>
        </message>
        <message>
            <source>The scenario does not say of what date its figures are.</source>
            <comment>sheet.no_date</comment>
            <translation>El escenario no indica de qué fecha son sus cifras.</translation>
        </message>
        <message>
            <source>Figures as of {date}.</source>
            <comment>sheet.as_of(date)</comment>
            <translation>Cifras al {date}.</translation>
        </message>
        <message>
            <source>Input</source>
            <comment>sheet.input</comment>
            <translation>Parámetro</translation>
        </message>
        <message>
            <source>Value</source>
            <comment>sheet.value</comment>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Unit</source>
            <comment>sheet.unit</comment>
            <translation>Unidad</translation>
        </message>
        <message>
            <source>Lowest allowed</source>
            <comment>sheet.lowest_allowed</comment>
            <translation>Mínimo admitido</translation>
        </message>
        <message>
            <source>Highest allowed</source>
            <comment>sheet.highest_allowed</comment>
            <translation>Máximo admitido</translation>
        </message>
        <message>
            <source>Low (10th percentile)</source>
            <comment>sheet.low</comment>
            <translation>Bajo (percentil 10)</translation>
        </message>
        <message>
            <source>High (90th percentile)</source>
            <comment>sheet.high</comment>
            <translation>Alto (percentil 90)</translation>
        </message>
        <message>
            <source>From</source>
            <comment>sheet.from</comment>
            <translation>Origen</translation>
        </message>
        <message>
            <source>Source</source>
            <comment>sheet.source</comment>
            <translation>Fuente</translation>
        </message>
        <message>
            <source>Name in formulas</source>
            <comment>sheet.name_in_formulas</comment>
            <translation>Nombre en las fórmulas</translation>
        </message>
        <message>
            <source>What it is</source>
            <comment>sheet.what_it_is</comment>
            <translation>Qué es</translation>
        </message>
        <message>
            <source>Choices</source>
            <comment>sheet.choices</comment>
            <translation>Elecciones</translation>
        </message>
        <message>
            <source>Linked inputs</source>
            <comment>sheet.links</comment>
            <translation>Parámetros vinculados</translation>
        </message>
        <message>
            <source>correlation</source>
            <comment>sheet.correlation</comment>
            <translation>correlación</translation>
        </message>
        <message>
            <source>How the two are drawn together from their ranges: at 1 they would move in step, at -1 against each other</source>
            <comment>sheet.link_help</comment>
            <translation>Cómo se simulan juntos los dos a partir de sus rangos: con 1 se moverían al unísono, con -1 en sentido contrario</translation>
        </message>
        <message>
            <source>What the others are compared with</source>
            <comment>sheet.baseline_help</comment>
            <translation>Con qué se comparan las demás</translation>
        </message>
        <message>
            <source>{help}: TRUE or FALSE</source>
            <comment>sheet.true_or_false(help)</comment>
            <translation>{help}: TRUE o FALSE</translation>
        </message>
        <message>
            <source>{help}: {allowed}</source>
            <comment>sheet.help(help, allowed)</comment>
            <translation>{help}: {allowed}</translation>
        </message>
        <message>
            <source>Outside the range</source>
            <comment>sheet.outside</comment>
            <translation>Fuera del rango</translation>
        </message>
        <message>
            <source>Allowed is {low} to {high}.</source>
            <comment>sheet.allowed(low, high)</comment>
            <translation>Se admite de {low} a {high}.</translation>
        </message>
        <message>
            <source>Allowed is {low} to {high}, whole numbers only.</source>
            <comment>sheet.allowed_whole(low, high)</comment>
            <translation>Se admite de {low} a {high}, solo números enteros.</translation>
        </message>
        <message>
            <source>Cash over time</source>
            <comment>sheet.over_time</comment>
            <translation>Efectivo en el tiempo</translation>
        </message>
        <message>
            <source>US dollars paid up to the end of each month. After the planning horizon nothing is paid, and the rows, shown faintly, repeat its end.</source>
            <comment>sheet.over_time_note</comment>
            <translation>Dólares estadounidenses pagados hasta el final de cada mes. Después del horizonte de planificación no se paga nada, y las filas, atenuadas, repiten su final.</translation>
        </message>
        <message>
            <source>Over the horizon</source>
            <comment>sheet.over_the_horizon</comment>
            <translation>En el horizonte</translation>
        </message>
        <message>
            <source>Cash in all</source>
            <comment>sheet.cash_in_all</comment>
            <translation>Efectivo total</translation>
        </message>
        <message>
            <source>Saving against the baseline</source>
            <comment>sheet.saving</comment>
            <translation>Ahorro en comparación con la referencia</translation>
        </message>
        <message>
            <source>Net present value of that saving</source>
            <comment>sheet.net_present_value</comment>
            <translation>Valor actual neto de ese ahorro</translation>
        </message>
        <message>
            <source>Cash paid over time</source>
            <comment>sheet.cash_paid</comment>
            <translation>Efectivo pagado en el tiempo</translation>
        </message>
        <message>
            <source>US dollars</source>
            <comment>sheet.dollars</comment>
            <translation>Dólares estadounidenses</translation>
        </message>
        <message>
            <source>Lines: each option's cash paid up to each month</source>
            <comment>sheet.cash_chart</comment>
            <translation>Líneas: efectivo pagado con cada opción hasta cada mes</translation>
        </message>
        <message>
            <source>Monthly cost of every option</source>
            <comment>sheet.costs</comment>
            <translation>Costo mensual de cada opción</translation>
        </message>
        <message>
            <source>US dollars a month, at the volume of the sheet Inputs. Every figure here is a formula.</source>
            <comment>sheet.costs_note</comment>
            <translation>Dólares estadounidenses al mes, con el volumen de la hoja Inputs. Cada cifra aquí es una fórmula.</translation>
        </message>
        <message>
            <source>Monthly cost by component</source>
            <comment>sheet.by_component</comment>
            <translation>Costo mensual por componente</translation>
        </message>
        <message>
            <source>Stacked bars: each option's monthly cost by component</source>
            <comment>sheet.by_component_chart</comment>
            <translation>Barras apiladas: costo mensual de cada opción por componente</translation>
        </message>
        <message>
            <source>Option</source>
            <comment>sheet.option</comment>
            <translation>Opción</translation>
        </message>
        <message>
            <source>Total</source>
            <comment>sheet.total</comment>
            <translation>Total</translation>
        </message>
        <message>
            <source>Correct answers, as a share</source>
            <comment>sheet.correct_answers</comment>
            <translation>Respuestas correctas, como proporción</translation>
        </message>
        <message>
            <source>How the costs come about</source>
            <comment>sheet.workings</comment>
            <translation>Cómo se obtienen los costos</translation>
        </message>
        <message>
            <source>Step</source>
            <comment>sheet.step</comment>
            <translation>Paso</translation>
        </message>
        <message>
            <source>Baseline, as a number</source>
            <comment>sheet.baseline_number</comment>
            <translation>Referencia, como número</translation>
        </message>
        <message>
            <source>Hybrid hosting, as a number</source>
            <comment>sheet.hosting_number</comment>
            <translation>Alojamiento del híbrido, como número</translation>
        </message>
        <message>
            <source>Formula</source>
            <comment>sheet.formula</comment>
            <translation>Fórmula</translation>
        </message>
        <message>
            <source>Where the inputs are from</source>
            <comment>sheet.sources</comment>
            <translation>De dónde vienen los parámetros</translation>
        </message>
        <message>
            <source>As exported: {summary} Each input's own source stands in its row of the sheet Inputs.</source>
            <comment>sheet.sources_note(summary)</comment>
            <translation>Al exportar: {summary} La fuente de cada parámetro figura en su fila de la hoja Inputs.</translation>
        </message>
        <message>
            <source>Made with Breakeven. Formulas keep the model's order of operations; GPUs come in whole replicas, and units of reserved capacity in whole increments, where a load within 1E-12 of a whole number counts as that number.</source>
            <comment>sheet.made_with</comment>
            <translation>Hecho con Breakeven. Las fórmulas conservan el orden de operaciones del modelo; las GPU vienen en réplicas enteras, y las unidades de capacidad reservada en incrementos enteros, donde una carga a menos de 1E-12 de un número entero cuenta como ese número.</translation>
        </message>
        <message>
            <source>Workload, as exported</source>
            <comment>sheet.workload</comment>
            <translation>Carga de trabajo, al exportar</translation>
        </message>
        <message>
            <source>Input tokens a request</source>
            <comment>sheet.input_tokens</comment>
            <translation>Tokens de entrada por solicitud</translation>
        </message>
        <message>
            <source>Output tokens a request</source>
            <comment>sheet.output_tokens</comment>
            <translation>Tokens de salida por solicitud</translation>
        </message>
        <message>
            <source>At the frontier API, in a year</source>
            <comment>sheet.a_year</comment>
            <translation>En la API de frontera, en un año</translation>
        </message>
        <message>
            <source>no folder for temporary files could be made</source>
            <comment>workbook.no_folder</comment>
            <translation>no se pudo crear una carpeta para archivos temporales</translation>
        </message>
        <message>
            <source>there is not enough memory for it</source>
            <comment>workbook.no_memory</comment>
            <translation>no hay memoria suficiente</translation>
        </message>
        <message>
            <source>its title and date</source>
            <comment>workbook.properties</comment>
            <translation>su título y su fecha</translation>
        </message>
        <message>
            <source>a format</source>
            <comment>workbook.format</comment>
            <translation>un formato</translation>
        </message>
        <message>
            <source>the file</source>
            <comment>workbook.file</comment>
            <translation>el archivo</translation>
        </message>
        <message>
            <source>the sheet {name} could not be added</source>
            <comment>workbook.no_sheet(name)</comment>
            <translation>no se pudo añadir la hoja {name}</translation>
        </message>
        <message>
            <source>a chart could not be added</source>
            <comment>workbook.no_chart</comment>
            <translation>no se pudo añadir un gráfico</translation>
        </message>
        <message>
            <source>{what} could not be written: {fault}</source>
            <comment>workbook.not_written(what, fault)</comment>
            <translation>no se pudo escribir {what}: {fault}</translation>
        </message>
        <message>
            <source>could not be put together in {folder}; perhaps there is no room</source>
            <comment>workbook.not_whole(folder)</comment>
            <translation>no se pudo componer en {folder}; quizá no haya espacio</translation>
        </message>
        <message>
            <source>{cell} is {number}, which no cell can hold</source>
            <comment>workbook.no_number(cell, number)</comment>
            <translation>{cell} es {number}, que no cabe en ninguna celda</translation>
        </message>
        <message>
            <source>can't be written: {fault}</source>
            <comment>workbook.cant_be_written(fault)</comment>
            <translation>no se puede escribir: {fault}</translation>
        </message>
        <message>
            <source>is missing, and so is "set": a line is a whole scenario, or changes one</source>
            <comment>lines.neither</comment>
            <translation>falta, y también "set": una línea es un escenario completo, o cambia uno</translation>
        </message>
        <message>
            <source>changes a scenario, and none was named; name it beside --lines, or give whole scenarios</source>
            <comment>lines.no_scenario</comment>
            <translation>cambia un escenario, y no se nombró ninguno; debe nombrarse junto a --lines, o dar escenarios completos</translation>
        </message>
        <message>
            <source>is not known; a line that changes the scenario has "set" and perhaps "id"</source>
            <comment>lines.unknown_member</comment>
            <translation>no se conoce; una línea que cambia el escenario tiene "set" y quizá "id"</translation>
        </message>
        <message>
            <source>{value} is no value; values are numbers, texts, true and false</source>
            <comment>lines.no_value(value)</comment>
            <translation>{value} no es un valor; los valores son números, textos, true y false</translation>
        </message>
        <message>
            <source>the low end {low} is above the high end {high}</source>
            <comment>sweep.low_above_high(low, high)</comment>
            <translation>el extremo inferior {low} está por encima del superior {high}</translation>
        </message>
        <message>
            <source>one point can't be both {low} and {high}; the count must be 2 or more</source>
            <comment>sweep.one_point(low, high)</comment>
            <translation>un solo punto no puede ser a la vez {low} y {high}; el número debe ser 2 o más</translation>
        </message>
        <message>
            <source>a logarithmic sweep can't begin at {low}; its low end must be above 0</source>
            <comment>sweep.no_logarithm(low)</comment>
            <translation>un barrido logarítmico no puede comenzar en {low}; su extremo inferior debe ser superior a 0</translation>
        </message>
        <message>
            <source>point {point} of {count}: {refusal}</source>
            <comment>sweep.point(point, count, refusal)</comment>
            <translation>punto {point} de {count}: {refusal}</translation>
        </message>
        <message>
            <source>{text} is not of the form ID=LOW:HIGH:COUNT[:log]</source>
            <comment>sweep.form(text)</comment>
            <translation>{text} no tiene la forma ID=LOW:HIGH:COUNT[:log]</translation>
        </message>
        <message>
            <source>{text} is not of the form LOW:HIGH:COUNT[:log]</source>
            <comment>sweep.form_of_values(text)</comment>
            <translation>{text} no tiene la forma LOW:HIGH:COUNT[:log]</translation>
        </message>
        <message>
            <source>{text} is not allowed after the count; allowed is log</source>
            <comment>sweep.after_count(text)</comment>
            <translation>{text} no se admite después del número; se admite log</translation>
        </message>
        <message>
            <source>{text} is not a number of points; allowed are whole numbers from 1 to {most}</source>
            <comment>sweep.no_count(text, most)</comment>
            <translation>{text} no es un número de puntos; se admiten números enteros de 1 a {most}</translation>
        </message>
        <message>
            <source>Requests per month</source>
            <comment>parameter.volume.label</comment>
            <translation>Solicitudes al mes</translation>
        </message>
        <message>
            <source>How many requests the task receives in a month</source>
            <comment>parameter.volume.help</comment>
            <translation>Cuántas solicitudes recibe la tarea en un mes</translation>
        </message>
        <message>
            <source>Workload</source>
            <comment>group.Workload.name</comment>
            <translation>Carga de trabajo</translation>
        </message>
        <message>
            <source>Input tokens per request</source>
            <comment>parameter.input_tokens.label</comment>
            <translation>Tokens de entrada por solicitud</translation>
        </message>
        <message>
            <source>Prompt, context and retrieved text sent with one request</source>
            <comment>parameter.input_tokens.help</comment>
            <translation>Prompt, contexto y texto recuperado que se envían con una solicitud</translation>
        </message>
        <message>
            <source>Output tokens per request</source>
            <comment>parameter.output_tokens.label</comment>
            <translation>Tokens de salida por solicitud</translation>
        </message>
        <message>
            <source>Tokens generated for one request</source>
            <comment>parameter.output_tokens.help</comment>
            <translation>Tokens generados para una solicitud</translation>
        </message>
        <message>
            <source>Reasoning tokens per request</source>
            <comment>parameter.reasoning_tokens.label</comment>
            <translation>Tokens de razonamiento por solicitud</translation>
        </message>
        <message>
            <source>Hidden tokens that the large model writes before its answer, billed as output; the small models here write none</source>
            <comment>parameter.reasoning_tokens.help</comment>
            <translation>Tokens ocultos que el modelo grande escribe antes de responder, facturados como salida; los modelos pequeños aquí no escriben ninguno</translation>
        </message>
        <message>
            <source>Volume growth</source>
            <comment>parameter.monthly_growth.label</comment>
            <translation>Crecimiento del volumen</translation>
        </message>
        <message>
            <source>Compound growth of the volume from month to month</source>
            <comment>parameter.monthly_growth.help</comment>
            <translation>Crecimiento compuesto del volumen de un mes al siguiente</translation>
        </message>
        <message>
            <source>Peak-to-average ratio</source>
            <comment>parameter.peak_to_average.label</comment>
            <translation>Relación pico-media</translation>
        </message>
        <message>
            <source>Busiest load that capacity must serve over the mean load</source>
            <comment>parameter.peak_to_average.help</comment>
            <translation>Carga máxima que la capacidad debe atender, dividida entre la carga media</translation>
        </message>
        <message>
            <source>Share that can wait</source>
            <comment>parameter.batch_share.label</comment>
            <translation>Proporción que puede esperar</translation>
        </message>
        <message>
            <source>Share of requests without a deadline: the API bills them at its batch discount, and our own GPUs serve them off peak</source>
            <comment>parameter.batch_share.help</comment>
            <translation>Proporción de solicitudes sin plazo: la API las factura con su descuento por lotes, y las GPU propias las atienden fuera de los picos</translation>
        </message>
        <message>
            <source>API input price</source>
            <comment>parameter.api_input_price.label</comment>
            <translation>Precio de entrada de la API</translation>
        </message>
        <message>
            <source>List price of input tokens</source>
            <comment>parameter.api_input_price.help</comment>
            <translation>Precio de lista de los tokens de entrada</translation>
        </message>
        <message>
            <source>Frontier API</source>
            <comment>group.Frontier API.name</comment>
            <translation>API de frontera</translation>
        </message>
        <message>
            <source>API output price</source>
            <comment>parameter.api_output_price.label</comment>
            <translation>Precio de salida de la API</translation>
        </message>
        <message>
            <source>List price of output tokens</source>
            <comment>parameter.api_output_price.help</comment>
            <translation>Precio de lista de los tokens de salida</translation>
        </message>
        <message>
            <source>Cached input share</source>
            <comment>parameter.cached_share.label</comment>
            <translation>Proporción de entrada en caché</translation>
        </message>
        <message>
            <source>Share of input tokens that is read from the prompt cache</source>
            <comment>parameter.cached_share.help</comment>
            <translation>Proporción de los tokens de entrada que se lee de la caché de prompts</translation>
        </message>
        <message>
            <source>Cached input price</source>
            <comment>parameter.cached_price.label</comment>
            <translation>Precio de la entrada en caché</translation>
        </message>
        <message>
            <source>Price of a cached input token relative to a fresh one</source>
            <comment>parameter.cached_price.help</comment>
            <translation>Precio de un token de entrada en caché en relación con uno nuevo</translation>
        </message>
        <message>
            <source>Cache write share</source>
            <comment>parameter.cache_write_share.label</comment>
            <translation>Proporción de escritura en caché</translation>
        </message>
        <message>
            <source>Share of the uncached input tokens that is written to the prompt cache</source>
            <comment>parameter.cache_write_share.help</comment>
            <translation>Proporción de los tokens de entrada fuera de caché que se escribe en la caché de prompts</translation>
        </message>
        <message>
            <source>Cache write price</source>
            <comment>parameter.cache_write_price.label</comment>
            <translation>Precio de escritura en caché</translation>
        </message>
        <message>
            <source>Price of writing an input token to the prompt cache relative to a fresh one</source>
            <comment>parameter.cache_write_price.help</comment>
            <translation>Precio de escribir un token de entrada en la caché de prompts en relación con uno nuevo</translation>
        </message>
        <message>
            <source>Batch discount</source>
            <comment>parameter.batch_discount.label</comment>
            <translation>Descuento por lotes</translation>
        </message>
        <message>
            <source>Discount of the batch endpoint</source>
            <comment>parameter.batch_discount.help</comment>
            <translation>Descuento del endpoint de lotes</translation>
        </message>
        <message>
            <source>Negotiated discount</source>
            <comment>parameter.api_discount.label</comment>
            <translation>Descuento negociado</translation>
        </message>
        <message>
            <source>Volume or committed-use discount on every API token price</source>
            <comment>parameter.api_discount.help</comment>
            <translation>Descuento por volumen o por compromiso de uso sobre todos los precios por token de la API</translation>
        </message>
        <message>
            <source>API retry rate</source>
            <comment>parameter.api_retry_rate.label</comment>
            <translation>Tasa de reintentos de la API</translation>
        </message>
        <message>
            <source>Extra requests billed because of retries</source>
            <comment>parameter.api_retry_rate.help</comment>
            <translation>Solicitudes adicionales facturadas por reintentos</translation>
        </message>
        <message>
            <source>API price trend</source>
            <comment>parameter.api_price_trend.label</comment>
            <translation>Tendencia de precios de la API</translation>
        </message>
        <message>
            <source>Yearly change of every API token price</source>
            <comment>parameter.api_price_trend.help</comment>
            <translation>Variación anual de todos los precios por token de la API</translation>
        </message>
        <message>
            <source>API upkeep hours</source>
            <comment>parameter.api_ops_hours.label</comment>
            <translation>Horas de mantenimiento de la API</translation>
        </message>
        <message>
            <source>Engineering time spent on rate limits, retries and version changes</source>
            <comment>parameter.api_ops_hours.help</comment>
            <translation>Tiempo de ingeniería dedicado a límites de uso, reintentos y cambios de versión</translation>
        </message>
        <message>
            <source>Provisioned unit rate</source>
            <comment>parameter.unit_rate.label</comment>
            <translation>Tarifa de la unidad aprovisionada</translation>
        </message>
        <message>
            <source>Price of one unit of reserved model capacity for one hour, after any reservation discount</source>
            <comment>parameter.unit_rate.help</comment>
            <translation>Precio de una hora de una unidad de capacidad reservada del modelo, ya con cualquier descuento por reserva</translation>
        </message>
        <message>
            <source>Provisioned capacity</source>
            <comment>group.Provisioned capacity.name</comment>
            <translation>Capacidad aprovisionada</translation>
        </message>
        <message>
            <source>Throughput of a unit</source>
            <comment>parameter.unit_throughput.label</comment>
            <translation>Throughput de una unidad</translation>
        </message>
        <message>
            <source>Input tokens per minute that one unit of reserved capacity serves</source>
            <comment>parameter.unit_throughput.help</comment>
            <translation>Tokens de entrada por minuto que atiende una unidad de capacidad reservada</translation>
        </message>
        <message>
            <source>Weight of an output token</source>
            <comment>parameter.unit_output_weight.label</comment>
            <translation>Peso de un token de salida</translation>
        </message>
        <message>
            <source>Input tokens that one output token counts for against reserved capacity</source>
            <comment>parameter.unit_output_weight.help</comment>
            <translation>Tokens de entrada por los que cuenta un token de salida en la capacidad reservada</translation>
        </message>
        <message>
            <source>Minimum units</source>
            <comment>parameter.unit_minimum.label</comment>
            <translation>Mínimo de unidades</translation>
        </message>
        <message>
            <source>Smallest deployment of reserved capacity</source>
            <comment>parameter.unit_minimum.help</comment>
            <translation>Despliegue mínimo de capacidad reservada</translation>
        </message>
        <message>
            <source>Unit increment</source>
            <comment>parameter.unit_increment.label</comment>
            <translation>Incremento de unidades</translation>
        </message>
        <message>
            <source>Units by which reserved capacity grows</source>
            <comment>parameter.unit_increment.help</comment>
            <translation>Unidades de las que consta cada ampliación de la capacidad reservada</translation>
        </message>
        <message>
            <source>Small-model input price</source>
            <comment>parameter.small_input_price.label</comment>
            <translation>Precio de entrada del modelo pequeño</translation>
        </message>
        <message>
            <source>Input price of the small hosted model</source>
            <comment>parameter.small_input_price.help</comment>
            <translation>Precio de entrada del modelo pequeño alojado</translation>
        </message>
        <message>
            <source>Small-model API</source>
            <comment>group.Small-model API.name</comment>
            <translation>API del modelo pequeño</translation>
        </message>
        <message>
            <source>Small-model output price</source>
            <comment>parameter.small_output_price.label</comment>
            <translation>Precio de salida del modelo pequeño</translation>
        </message>
        <message>
            <source>Output price of the small hosted model</source>
            <comment>parameter.small_output_price.help</comment>
            <translation>Precio de salida del modelo pequeño alojado</translation>
        </message>
        <message>
            <source>Fine-tuned price multiple</source>
            <comment>parameter.tuned_price_multiple.label</comment>
            <translation>Múltiplo de precio por fine-tuning</translation>
        </message>
        <message>
            <source>Price of the fine-tuned small model over its base price</source>
            <comment>parameter.tuned_price_multiple.help</comment>
            <translation>Precio del modelo pequeño con fine-tuning dividido entre su precio base</translation>
        </message>
        <message>
            <source>Hosted training price</source>
            <comment>parameter.tuned_training_price.label</comment>
            <translation>Precio de entrenamiento del proveedor</translation>
        </message>
        <message>
            <source>Price of one million training tokens at the provider</source>
            <comment>parameter.tuned_training_price.help</comment>
            <translation>Precio de un millón de tokens de entrenamiento en el proveedor</translation>
        </message>
        <message>
            <source>Hosted deployment fee</source>
            <comment>parameter.tuned_hosting_fee.label</comment>
            <translation>Cuota de despliegue del proveedor</translation>
        </message>
        <message>
            <source>Fixed monthly fee of some providers for keeping a fine-tuned model deployed</source>
            <comment>parameter.tuned_hosting_fee.help</comment>
            <translation>Cuota mensual fija que cobran algunos proveedores por mantener desplegado un modelo con fine-tuning</translation>
        </message>
        <message>
            <source>Training epochs</source>
            <comment>parameter.training_epochs.label</comment>
            <translation>Épocas de entrenamiento</translation>
        </message>
        <message>
            <source>Passes over the labeled examples in hosted training</source>
            <comment>parameter.training_epochs.help</comment>
            <translation>Pasadas por los ejemplos etiquetados en el entrenamiento del proveedor</translation>
        </message>
        <message>
            <source>Recalled memory tokens</source>
            <comment>parameter.memory_tokens.label</comment>
            <translation>Tokens de memoria recuperados</translation>
        </message>
        <message>
            <source>Extra input tokens that recalled memories add to a request</source>
            <comment>parameter.memory_tokens.help</comment>
            <translation>Tokens de entrada adicionales que las memorias recuperadas suman a una solicitud</translation>
        </message>
        <message>
            <source>Memory recall price</source>
            <comment>parameter.memory_recall_price.label</comment>
            <translation>Precio de recuperación de memorias</translation>
        </message>
        <message>
            <source>Price of one thousand recalls</source>
            <comment>parameter.memory_recall_price.help</comment>
            <translation>Precio de mil recuperaciones</translation>
        </message>
        <message>
            <source>Memory service fee</source>
            <comment>parameter.memory_fee.label</comment>
            <translation>Cuota del servicio de memoria</translation>
        </message>
        <message>
            <source>Fixed fee of the memory service</source>
            <comment>parameter.memory_fee.help</comment>
            <translation>Cuota fija del servicio de memoria</translation>
        </message>
        <message>
            <source>Memory set-up hours</source>
            <comment>parameter.memory_setup_hours.label</comment>
            <translation>Horas de puesta en marcha de la memoria</translation>
        </message>
        <message>
            <source>Engineering time to put the memories in place</source>
            <comment>parameter.memory_setup_hours.help</comment>
            <translation>Tiempo de ingeniería para preparar las memorias</translation>
        </message>
        <message>
            <source>GPU rate</source>
            <comment>parameter.gpu_rate.label</comment>
            <translation>Tarifa de GPU</translation>
        </message>
        <message>
            <source>Rent of one GPU for one hour</source>
            <comment>parameter.gpu_rate.help</comment>
            <translation>Alquiler de una GPU durante una hora</translation>
        </message>
        <message>
            <source>Self-hosting</source>
            <comment>group.Self-hosting.name</comment>
            <translation>Alojamiento propio</translation>
        </message>
        <message>
            <source>Hours online</source>
            <comment>parameter.gpu_hours.label</comment>
            <translation>Horas en línea</translation>
        </message>
        <message>
            <source>Hours in a month in which the GPUs are rented</source>
            <comment>parameter.gpu_hours.help</comment>
            <translation>Horas del mes en que se alquilan las GPU</translation>
        </message>
        <message>
            <source>Prefill throughput</source>
            <comment>parameter.prefill_throughput.label</comment>
            <translation>Throughput de prefill</translation>
        </message>
        <message>
            <source>Input tokens that one GPU reads per second under continuous batching, at the latency you promise</source>
            <comment>parameter.prefill_throughput.help</comment>
            <translation>Tokens de entrada que una GPU lee por segundo con continuous batching, con la latencia que se promete</translation>
        </message>
        <message>
            <source>Decode throughput</source>
            <comment>parameter.decode_throughput.label</comment>
            <translation>Throughput de decode</translation>
        </message>
        <message>
            <source>Output tokens that one GPU writes per second under continuous batching, at the latency you promise</source>
            <comment>parameter.decode_throughput.help</comment>
            <translation>Tokens de salida que una GPU escribe por segundo con continuous batching, con la latencia que se promete</translation>
        </message>
        <message>
            <source>Prefix cache share</source>
            <comment>parameter.self_cached_share.label</comment>
            <translation>Proporción en caché de prefijos</translation>
        </message>
        <message>
            <source>Share of input tokens that our own servers answer from their prefix cache without reading them again</source>
            <comment>parameter.self_cached_share.help</comment>
            <translation>Proporción de los tokens de entrada que los servidores propios toman de su caché de prefijos sin volver a leerlos</translation>
        </message>
        <message>
            <source>Target utilization</source>
            <comment>parameter.target_utilization.label</comment>
            <translation>Utilización objetivo</translation>
        </message>
        <message>
            <source>Share of a GPU's capacity that peak load may use</source>
            <comment>parameter.target_utilization.help</comment>
            <translation>Proporción de la capacidad de una GPU que puede usar la carga máxima</translation>
        </message>
        <message>
            <source>GPUs per replica</source>
            <comment>parameter.gpus_per_replica.label</comment>
            <translation>GPU por réplica</translation>
        </message>
        <message>
            <source>GPUs that one copy of the model needs together</source>
            <comment>parameter.gpus_per_replica.help</comment>
            <translation>GPU que una copia del modelo necesita en conjunto</translation>
        </message>
        <message>
            <source>Minimum replicas</source>
            <comment>parameter.min_replicas.label</comment>
            <translation>Mínimo de réplicas</translation>
        </message>
        <message>
            <source>Replicas of the model kept online at the lowest load (2 or more for failover)</source>
            <comment>parameter.min_replicas.help</comment>
            <translation>Réplicas del modelo que siguen en línea con la carga más baja (2 o más para failover)</translation>
        </message>
        <message>
            <source>Commitment discount</source>
            <comment>parameter.commitment_discount.label</comment>
            <translation>Descuento por compromiso</translation>
        </message>
        <message>
            <source>Discount on the minimum replicas for committing to them for a term</source>
            <comment>parameter.commitment_discount.help</comment>
            <translation>Descuento sobre las réplicas mínimas por comprometerse a un plazo</translation>
        </message>
        <message>
            <source>Time scaled down</source>
            <comment>parameter.scale_down.label</comment>
            <translation>Tiempo con escala reducida</translation>
        </message>
        <message>
            <source>Share of the online hours in which the rented replicas beyond the minimum are switched off</source>
            <comment>parameter.scale_down.help</comment>
            <translation>Proporción de las horas en línea en que se apagan las réplicas alquiladas que exceden el mínimo</translation>
        </message>
        <message>
            <source>Hosting overhead</source>
            <comment>parameter.hosting_overhead.label</comment>
            <translation>Gastos generales de alojamiento</translation>
        </message>
        <message>
            <source>Storage, load balancer, monitoring and egress</source>
            <comment>parameter.hosting_overhead.help</comment>
            <translation>Almacenamiento, balanceador de carga, supervisión y tráfico de salida</translation>
        </message>
        <message>
            <source>GPU price trend</source>
            <comment>parameter.gpu_price_trend.label</comment>
            <translation>Tendencia de precios de GPU</translation>
        </message>
        <message>
            <source>Yearly change of GPU rents and of the price of hardware bought later</source>
            <comment>parameter.gpu_price_trend.help</comment>
            <translation>Variación anual de los alquileres de GPU y del precio del hardware que se compre más adelante</translation>
        </message>
        <message>
            <source>Serverless GPU rate</source>
            <comment>parameter.serverless_rate.label</comment>
            <translation>Tarifa de GPU serverless</translation>
        </message>
        <message>
            <source>Price of one hour of billed serverless GPU time</source>
            <comment>parameter.serverless_rate.help</comment>
            <translation>Precio de una hora facturada de GPU serverless</translation>
        </message>
        <message>
            <source>Serverless GPU</source>
            <comment>group.Serverless GPU.name</comment>
            <translation>GPU serverless</translation>
        </message>
        <message>
            <source>Serverless inefficiency</source>
            <comment>parameter.serverless_overhead.label</comment>
            <translation>Ineficiencia serverless</translation>
        </message>
        <message>
            <source>Billed time beyond full-batch computing: cold starts, small batches</source>
            <comment>parameter.serverless_overhead.help</comment>
            <translation>Tiempo facturado por encima del cómputo con lotes completos: arranques en frío, lotes pequeños</translation>
        </message>
        <message>
            <source>Idle time-out</source>
            <comment>parameter.serverless_idle.label</comment>
            <translation>Tiempo de espera inactivo</translation>
        </message>
        <message>
            <source>Seconds that a serverless worker stays up, and billed, after a request</source>
            <comment>parameter.serverless_idle.help</comment>
            <translation>Segundos que un worker serverless sigue activo, y facturado, después de una solicitud</translation>
        </message>
        <message>
            <source>GPU purchase price</source>
            <comment>parameter.gpu_price.label</comment>
            <translation>Precio de compra de la GPU</translation>
        </message>
        <message>
            <source>Price of one GPU</source>
            <comment>parameter.gpu_price.help</comment>
            <translation>Precio de una GPU</translation>
        </message>
        <message>
            <source>Owned hardware</source>
            <comment>group.Owned hardware.name</comment>
            <translation>Hardware propio</translation>
        </message>
        <message>
            <source>Server price</source>
            <comment>parameter.server_price.label</comment>
            <translation>Precio del servidor</translation>
        </message>
        <message>
            <source>Price of one server without its GPUs</source>
            <comment>parameter.server_price.help</comment>
            <translation>Precio de un servidor sin sus GPU</translation>
        </message>
        <message>
            <source>GPUs per server</source>
            <comment>parameter.gpus_per_server.label</comment>
            <translation>GPU por servidor</translation>
        </message>
        <message>
            <source>GPUs that fit in one server</source>
            <comment>parameter.gpus_per_server.help</comment>
            <translation>GPU que caben en un servidor</translation>
        </message>
        <message>
            <source>Amortization</source>
            <comment>parameter.amortization_months.label</comment>
            <translation>Amortización</translation>
        </message>
        <message>
            <source>Straight-line life of the hardware</source>
            <comment>parameter.amortization_months.help</comment>
            <translation>Vida útil del hardware, amortizado linealmente</translation>
        </message>
        <message>
            <source>Residual value</source>
            <comment>parameter.residual_value.label</comment>
            <translation>Valor residual</translation>
        </message>
        <message>
            <source>Share of the price that remains at the end of that life</source>
            <comment>parameter.residual_value.help</comment>
            <translation>Proporción del precio que queda al final de esa vida útil</translation>
        </message>
        <message>
            <source>Power per GPU</source>
            <comment>parameter.power_per_gpu.label</comment>
            <translation>Potencia por GPU</translation>
        </message>
        <message>
            <source>Average draw of a GPU with its share of the server</source>
            <comment>parameter.power_per_gpu.help</comment>
            <translation>Consumo medio de una GPU con su parte del servidor</translation>
        </message>
        <message>
            <source>Electricity price</source>
            <comment>parameter.electricity_price.label</comment>
            <translation>Precio de la electricidad</translation>
        </message>
        <message>
            <source>Price of electricity</source>
            <comment>parameter.electricity_price.help</comment>
            <translation>Precio de la electricidad</translation>
        </message>
        <message>
            <source>Power usage effectiveness</source>
            <comment>parameter.pue.label</comment>
            <translation>Eficacia del uso de energía (PUE)</translation>
        </message>
        <message>
            <source>Facility power over IT power</source>
            <comment>parameter.pue.help</comment>
            <translation>Potencia de la instalación dividida entre la potencia de TI</translation>
        </message>
        <message>
            <source>Facility cost</source>
            <comment>parameter.facility_cost.label</comment>
            <translation>Costo de la instalación</translation>
        </message>
        <message>
            <source>Cooling and space for one server</source>
            <comment>parameter.facility_cost.help</comment>
            <translation>Refrigeración y espacio para un servidor</translation>
        </message>
        <message>
            <source>Prompt saved by tuning</source>
            <comment>parameter.prompt_saving.label</comment>
            <translation>Prompt ahorrado por fine-tuning</translation>
        </message>
        <message>
            <source>Share of the input tokens, such as instructions and examples, that a fine-tuned model no longer needs</source>
            <comment>parameter.prompt_saving.help</comment>
            <translation>Proporción de los tokens de entrada, como instrucciones y ejemplos, que un modelo con fine-tuning ya no necesita</translation>
        </message>
        <message>
            <source>Fine-tuning</source>
            <comment>group.Fine-tuning.name</comment>
            <translation>Fine-tuning</translation>
        </message>
        <message>
            <source>Labeled examples</source>
            <comment>parameter.labeled_examples.label</comment>
            <translation>Ejemplos etiquetados</translation>
        </message>
        <message>
            <source>Examples labeled for the first training</source>
            <comment>parameter.labeled_examples.help</comment>
            <translation>Ejemplos etiquetados para el primer entrenamiento</translation>
        </message>
        <message>
            <source>Labeling cost</source>
            <comment>parameter.label_cost.label</comment>
            <translation>Costo de etiquetado</translation>
        </message>
        <message>
            <source>Cost of one labeled example</source>
            <comment>parameter.label_cost.help</comment>
            <translation>Costo de un ejemplo etiquetado</translation>
        </message>
        <message>
            <source>Data preparation hours</source>
            <comment>parameter.data_prep_hours.label</comment>
            <translation>Horas de preparación de datos</translation>
        </message>
        <message>
            <source>Engineering time to collect and clean the data</source>
            <comment>parameter.data_prep_hours.help</comment>
            <translation>Tiempo de ingeniería para reunir y limpiar los datos</translation>
        </message>
        <message>
            <source>Training runs</source>
            <comment>parameter.training_runs.label</comment>
            <translation>Ejecuciones de entrenamiento</translation>
        </message>
        <message>
            <source>Runs until the model is good enough</source>
            <comment>parameter.training_runs.help</comment>
            <translation>Ejecuciones hasta que el modelo es lo bastante bueno</translation>
        </message>
        <message>
            <source>GPU hours per run</source>
            <comment>parameter.training_gpu_hours.label</comment>
            <translation>Horas de GPU por ejecución</translation>
        </message>
        <message>
            <source>GPU time of one training run on the labeled examples</source>
            <comment>parameter.training_gpu_hours.help</comment>
            <translation>Tiempo de GPU de una ejecución de entrenamiento con los ejemplos etiquetados</translation>
        </message>
        <message>
            <source>Training GPU rate</source>
            <comment>parameter.training_gpu_rate.label</comment>
            <translation>Tarifa de GPU de entrenamiento</translation>
        </message>
        <message>
            <source>Rent of a training GPU</source>
            <comment>parameter.training_gpu_rate.help</comment>
            <translation>Alquiler de una GPU de entrenamiento</translation>
        </message>
        <message>
            <source>Evaluation cost</source>
            <comment>parameter.evaluation_cost.label</comment>
            <translation>Costo de evaluación</translation>
        </message>
        <message>
            <source>Cost of evaluating one run</source>
            <comment>parameter.evaluation_cost.help</comment>
            <translation>Costo de evaluar una ejecución</translation>
        </message>
        <message>
            <source>Set-up hours</source>
            <comment>parameter.setup_hours.label</comment>
            <translation>Horas de puesta en marcha</translation>
        </message>
        <message>
            <source>Engineering time for the serving stack and the pipeline</source>
            <comment>parameter.setup_hours.help</comment>
            <translation>Tiempo de ingeniería para la infraestructura de inferencia y el pipeline</translation>
        </message>
        <message>
            <source>Engineer rate</source>
            <comment>parameter.engineer_rate.label</comment>
            <translation>Tarifa de ingeniería</translation>
        </message>
        <message>
            <source>Loaded cost of one engineering hour</source>
            <comment>parameter.engineer_rate.help</comment>
            <translation>Costo total de una hora de ingeniería</translation>
        </message>
        <message>
            <source>Team</source>
            <comment>group.Team.name</comment>
            <translation>Equipo</translation>
        </message>
        <message>
            <source>Maintenance hours</source>
            <comment>parameter.maintenance_hours.label</comment>
            <translation>Horas de mantenimiento</translation>
        </message>
        <message>
            <source>Monthly engineering time for updates, monitoring and scaling</source>
            <comment>parameter.maintenance_hours.help</comment>
            <translation>Tiempo mensual de ingeniería para actualizaciones, supervisión y escalado</translation>
        </message>
        <message>
            <source>Maintenance hours per GPU</source>
            <comment>parameter.maintenance_hours_per_gpu.label</comment>
            <translation>Horas de mantenimiento por GPU</translation>
        </message>
        <message>
            <source>Further engineering time for each GPU in service</source>
            <comment>parameter.maintenance_hours_per_gpu.help</comment>
            <translation>Tiempo adicional de ingeniería por cada GPU en servicio</translation>
        </message>
        <message>
            <source>Retraining interval</source>
            <comment>parameter.retrain_interval.label</comment>
            <translation>Intervalo de reentrenamiento</translation>
        </message>
        <message>
            <source>Months between retrainings; 0 means never</source>
            <comment>parameter.retrain_interval.help</comment>
            <translation>Meses entre reentrenamientos; 0 significa nunca</translation>
        </message>
        <message>
            <source>Retraining hours</source>
            <comment>parameter.retrain_hours.label</comment>
            <translation>Horas de reentrenamiento</translation>
        </message>
        <message>
            <source>Engineering time of one retraining</source>
            <comment>parameter.retrain_hours.help</comment>
            <translation>Tiempo de ingeniería de un reentrenamiento</translation>
        </message>
        <message>
            <source>Retraining examples</source>
            <comment>parameter.retrain_examples.label</comment>
            <translation>Ejemplos de reentrenamiento</translation>
        </message>
        <message>
            <source>Newly labeled examples of one retraining</source>
            <comment>parameter.retrain_examples.help</comment>
            <translation>Ejemplos recién etiquetados de un reentrenamiento</translation>
        </message>
        <message>
            <source>Routed to small model</source>
            <comment>parameter.routed_share.label</comment>
            <translation>Enrutado al modelo pequeño</translation>
        </message>
        <message>
            <source>Share of requests that the router sends to the small model</source>
            <comment>parameter.routed_share.help</comment>
            <translation>Proporción de solicitudes que el router envía al modelo pequeño</translation>
        </message>
        <message>
            <source>Hybrid routing</source>
            <comment>group.Hybrid routing.name</comment>
            <translation>Enrutamiento híbrido</translation>
        </message>
        <message>
            <source>Escalation rate</source>
            <comment>parameter.escalation_rate.label</comment>
            <translation>Tasa de escalamiento</translation>
        </message>
        <message>
            <source>Share of the routed requests that are asked again at the API</source>
            <comment>parameter.escalation_rate.help</comment>
            <translation>Proporción de las solicitudes enrutadas que se repiten en la API</translation>
        </message>
        <message>
            <source>Router cost</source>
            <comment>parameter.router_cost.label</comment>
            <translation>Costo del router</translation>
        </message>
        <message>
            <source>Cost of classifying one thousand requests</source>
            <comment>parameter.router_cost.help</comment>
            <translation>Costo de clasificar mil solicitudes</translation>
        </message>
        <message>
            <source>Frontier API accuracy</source>
            <comment>parameter.frontier_accuracy.label</comment>
            <translation>Exactitud de la API de frontera</translation>
        </message>
        <message>
            <source>Correct answers of the frontier API on this task</source>
            <comment>parameter.frontier_accuracy.help</comment>
            <translation>Respuestas correctas de la API de frontera en esta tarea</translation>
        </message>
        <message>
            <source>Quality</source>
            <comment>group.Quality.name</comment>
            <translation>Calidad</translation>
        </message>
        <message>
            <source>Small model with memory accuracy</source>
            <comment>parameter.memory_accuracy.label</comment>
            <translation>Exactitud del modelo pequeño con memoria</translation>
        </message>
        <message>
            <source>Correct answers of the small model with memory</source>
            <comment>parameter.memory_accuracy.help</comment>
            <translation>Respuestas correctas del modelo pequeño con memoria</translation>
        </message>
        <message>
            <source>Fine-tuned model accuracy</source>
            <comment>parameter.tuned_accuracy.label</comment>
            <translation>Exactitud del modelo con fine-tuning</translation>
        </message>
        <message>
            <source>Correct answers of the fine-tuned model</source>
            <comment>parameter.tuned_accuracy.help</comment>
            <translation>Respuestas correctas del modelo con fine-tuning</translation>
        </message>
        <message>
            <source>Accuracy on routed requests</source>
            <comment>parameter.routed_accuracy.label</comment>
            <translation>Exactitud en las solicitudes enrutadas</translation>
        </message>
        <message>
            <source>Correct answers of the small model on the requests that the router sends to it</source>
            <comment>parameter.routed_accuracy.help</comment>
            <translation>Respuestas correctas del modelo pequeño en las solicitudes que el router le envía</translation>
        </message>
        <message>
            <source>Cost of one error</source>
            <comment>parameter.error_cost.label</comment>
            <translation>Costo de un error</translation>
        </message>
        <message>
            <source>What one wrong answer costs the business</source>
            <comment>parameter.error_cost.help</comment>
            <translation>Lo que cuesta al negocio una respuesta equivocada</translation>
        </message>
        <message>
            <source>Planning horizon</source>
            <comment>parameter.horizon_months.label</comment>
            <translation>Horizonte de planificación</translation>
        </message>
        <message>
            <source>Months over which one-off costs are recovered</source>
            <comment>parameter.horizon_months.help</comment>
            <translation>Meses en los que se recuperan los costos únicos</translation>
        </message>
        <message>
            <source>Finance</source>
            <comment>group.Finance.name</comment>
            <translation>Finanzas</translation>
        </message>
        <message>
            <source>Discount rate</source>
            <comment>parameter.discount_rate.label</comment>
            <translation>Tasa de descuento</translation>
        </message>
        <message>
            <source>Yearly discount rate of the net present value</source>
            <comment>parameter.discount_rate.help</comment>
            <translation>Tasa de descuento anual del valor actual neto</translation>
        </message>
        <message>
            <source>Hybrid hosting</source>
            <comment>choice.hybrid_hosting.label</comment>
            <translation>Alojamiento del híbrido</translation>
        </message>
        <message>
            <source>a hybrid's hosting</source>
            <comment>choice.hybrid_hosting.role</comment>
            <translation>el alojamiento de un híbrido</translation>
        </message>
        <message>
            <source>Hybrid Hosting</source>
            <comment>choice.hybrid_hosting.edit</comment>
            <translation>Alojamiento del híbrido</translation>
        </message>
        <message>
            <source>Where the hybrid runs its small model</source>
            <comment>choice.hybrid_hosting.help</comment>
            <translation>Dónde ejecuta el híbrido su modelo pequeño</translation>
        </message>
        <message>
            <source>Spread up-front cost</source>
            <comment>switch.amortize_upfront.label</comment>
            <translation>Repartir el costo inicial</translation>
        </message>
        <message>
            <source>Amortization</source>
            <comment>switch.amortize_upfront.edit</comment>
            <translation>Amortización</translation>
        </message>
        <message>
            <source>Whether the monthly cost carries the up-front cost, spread over the planning horizon</source>
            <comment>switch.amortize_upfront.help</comment>
            <translation>Si el costo mensual incluye el costo inicial, repartido en el horizonte de planificación</translation>
        </message>
        <message>
            <source>Frontier API</source>
            <comment>option.frontier_api.name</comment>
            <translation>API de frontera</translation>
        </message>
        <message>
            <source>the frontier API</source>
            <comment>option.frontier_api.in_text</comment>
            <translation>la API de frontera</translation>
        </message>
        <message>
            <source>at the API</source>
            <comment>option.frontier_api.where</comment>
            <translation>en la API</translation>
        </message>
        <message>
            <source>The large model's API, paid per token</source>
            <comment>option.frontier_api.help</comment>
            <translation>La API del modelo grande, pagada por token</translation>
        </message>
        <message>
            <source>Provisioned API</source>
            <comment>option.provisioned_api.name</comment>
            <translation>API aprovisionada</translation>
        </message>
        <message>
            <source>the provisioned API</source>
            <comment>option.provisioned_api.in_text</comment>
            <translation>la API aprovisionada</translation>
        </message>
        <message>
            <source>on reserved capacity</source>
            <comment>option.provisioned_api.where</comment>
            <translation>en la capacidad reservada</translation>
        </message>
        <message>
            <source>The large model on reserved capacity, paid by the hour whether used or not</source>
            <comment>option.provisioned_api.help</comment>
            <translation>El modelo grande en capacidad reservada, pagada por hora se use o no</translation>
        </message>
        <message>
            <source>Small model with memory</source>
            <comment>option.memory_api.name</comment>
            <translation>Modelo pequeño con memoria</translation>
        </message>
        <message>
            <source>the small model with memory</source>
            <comment>option.memory_api.in_text</comment>
            <translation>el modelo pequeño con memoria</translation>
        </message>
        <message>
            <source>at the small model with memory</source>
            <comment>option.memory_api.where</comment>
            <translation>en el modelo pequeño con memoria</translation>
        </message>
        <message>
            <source>A small hosted model that recalls memories into its prompt; nothing is trained</source>
            <comment>option.memory_api.help</comment>
            <translation>Un modelo pequeño alojado que recupera memorias en su prompt; no se entrena nada</translation>
        </message>
        <message>
            <source>Fine-tuned API</source>
            <comment>option.tuned_api.name</comment>
            <translation>API con fine-tuning</translation>
        </message>
        <message>
            <source>the fine-tuned API</source>
            <comment>option.tuned_api.in_text</comment>
            <translation>la API con fine-tuning</translation>
        </message>
        <message>
            <source>at the fine-tuned API</source>
            <comment>option.tuned_api.where</comment>
            <translation>en la API con fine-tuning</translation>
        </message>
        <message>
            <source>A small model, fine-tuned and hosted by its provider, paid per token</source>
            <comment>option.tuned_api.help</comment>
            <translation>Un modelo pequeño con fine-tuning, alojado por su proveedor y pagado por token</translation>
        </message>
        <message>
            <source>Rented GPU</source>
            <comment>option.rented_gpu.name</comment>
            <translation>GPU alquilada</translation>
        </message>
        <message>
            <source>the rented GPU</source>
            <comment>option.rented_gpu.in_text</comment>
            <translation>la GPU alquilada</translation>
        </message>
        <message>
            <source>on our own GPUs</source>
            <comment>option.rented_gpu.where</comment>
            <translation>en las GPU propias</translation>
        </message>
        <message>
            <source>A fine-tuned small model on rented GPUs that are always on</source>
            <comment>option.rented_gpu.help</comment>
            <translation>Un modelo pequeño con fine-tuning en GPU alquiladas que están siempre encendidas</translation>
        </message>
        <message>
            <source>Serverless GPU</source>
            <comment>option.serverless_gpu.name</comment>
            <translation>GPU serverless</translation>
        </message>
        <message>
            <source>the serverless GPU</source>
            <comment>option.serverless_gpu.in_text</comment>
            <translation>la GPU serverless</translation>
        </message>
        <message>
            <source>on serverless GPUs</source>
            <comment>option.serverless_gpu.where</comment>
            <translation>en las GPU serverless</translation>
        </message>
        <message>
            <source>The same model on GPU time that is billed by the second</source>
            <comment>option.serverless_gpu.help</comment>
            <translation>El mismo modelo en tiempo de GPU facturado por segundo</translation>
        </message>
        <message>
            <source>Owned hardware</source>
            <comment>option.owned_hardware.name</comment>
            <translation>Hardware propio</translation>
        </message>
        <message>
            <source>owned hardware</source>
            <comment>option.owned_hardware.in_text</comment>
            <translation>el hardware propio</translation>
        </message>
        <message>
            <source>on our own hardware</source>
            <comment>option.owned_hardware.where</comment>
            <translation>en el hardware propio</translation>
        </message>
        <message>
            <source>The same model on hardware that is bought</source>
            <comment>option.owned_hardware.help</comment>
            <translation>El mismo modelo en hardware comprado</translation>
        </message>
        <message>
            <source>Hybrid</source>
            <comment>option.hybrid.name</comment>
            <translation>Híbrido</translation>
        </message>
        <message>
            <source>the hybrid</source>
            <comment>option.hybrid.in_text</comment>
            <translation>el híbrido</translation>
        </message>
        <message>
            <source>through the hybrid</source>
            <comment>option.hybrid.where</comment>
            <translation>con el híbrido</translation>
        </message>
        <message>
            <source>A router: the small model answers most requests, the frontier API the rest</source>
            <comment>option.hybrid.help</comment>
            <translation>Un router: el modelo pequeño responde la mayoría de las solicitudes y la API de frontera, el resto</translation>
        </message>
        <message>
            <source>Monthly saving</source>
            <comment>figure.monthly_saving.name</comment>
            <translation>Ahorro mensual</translation>
        </message>
        <message>
            <source>What the option saves against the baseline in a month, up-front share and errors included</source>
            <comment>figure.monthly_saving.help</comment>
            <translation>Lo que la opción ahorra en un mes en comparación con la referencia, incluidos la cuota del costo inicial y los errores</translation>
        </message>
        <message>
            <source>Break-even</source>
            <comment>figure.settled_volume.name</comment>
            <translation>Punto de equilibrio</translation>
        </message>
        <message>
            <source>The requests a month from which the option stays cheaper than the baseline</source>
            <comment>figure.settled_volume.help</comment>
            <translation>Solicitudes al mes a partir de las cuales la opción cuesta menos que la referencia de forma duradera</translation>
        </message>
        <message>
            <source>Payback</source>
            <comment>figure.payback_months.name</comment>
            <translation>Plazo de recuperación</translation>
        </message>
        <message>
            <source>The time after which the money spent up front is back for good</source>
            <comment>figure.payback_months.help</comment>
            <translation>Tiempo tras el cual el dinero invertido al inicio queda recuperado definitivamente</translation>
        </message>
        <message>
            <source>Saving over the horizon</source>
            <comment>figure.horizon_saving.name</comment>
            <translation>Ahorro en el horizonte</translation>
        </message>
        <message>
            <source>How much less cash the option takes than the baseline up to the planning horizon</source>
            <comment>figure.horizon_saving.help</comment>
            <translation>Cuánto menos efectivo que la referencia exige la opción hasta el horizonte de planificación</translation>
        </message>
        <message>
            <source>/month</source>
            <comment>unit.requests/month.suffix</comment>
            <translation>/mes</translation>
        </message>
        <message>
            <source>/month</source>
            <comment>unit.requests/month.suffix_of_one</comment>
            <translation>/mes</translation>
        </message>
        <message>
            <source>requests a month</source>
            <comment>unit.requests/month.words</comment>
            <translation>solicitudes al mes</translation>
        </message>
        <message>
            <source>request a month</source>
            <comment>unit.requests/month.words_of_one</comment>
            <translation>solicitud al mes</translation>
        </message>
        <message>
            <source>tokens</source>
            <comment>unit.tokens/request.suffix</comment>
            <translation>tokens</translation>
        </message>
        <message>
            <source>token</source>
            <comment>unit.tokens/request.suffix_of_one</comment>
            <translation>token</translation>
        </message>
        <message>
            <source>tokens a request</source>
            <comment>unit.tokens/request.words</comment>
            <translation>tokens por solicitud</translation>
        </message>
        <message>
            <source>token a request</source>
            <comment>unit.tokens/request.words_of_one</comment>
            <translation>token por solicitud</translation>
        </message>
        <message>
            <source>% /month</source>
            <comment>unit.%/month.suffix</comment>
            <translation>% /mes</translation>
        </message>
        <message>
            <source>% /month</source>
            <comment>unit.%/month.suffix_of_one</comment>
            <translation>% /mes</translation>
        </message>
        <message>
            <source>% a month</source>
            <comment>unit.%/month.words</comment>
            <translation>% al mes</translation>
        </message>
        <message>
            <source>% a month</source>
            <comment>unit.%/month.words_of_one</comment>
            <translation>% al mes</translation>
        </message>
        <message>
            <source>% /year</source>
            <comment>unit.%/year.suffix</comment>
            <translation>% /año</translation>
        </message>
        <message>
            <source>% /year</source>
            <comment>unit.%/year.suffix_of_one</comment>
            <translation>% /año</translation>
        </message>
        <message>
            <source>% a year</source>
            <comment>unit.%/year.words</comment>
            <translation>% al año</translation>
        </message>
        <message>
            <source>% a year</source>
            <comment>unit.%/year.words_of_one</comment>
            <translation>% al año</translation>
        </message>
        <message>
            <source>%</source>
            <comment>unit.%.suffix</comment>
            <translation>%</translation>
        </message>
        <message>
            <source>%</source>
            <comment>unit.%.suffix_of_one</comment>
            <translation>%</translation>
        </message>
        <message>
            <source>%</source>
            <comment>unit.%.words</comment>
            <translation>%</translation>
        </message>
        <message>
            <source>%</source>
            <comment>unit.%.words_of_one</comment>
            <translation>%</translation>
        </message>
        <message>
            <source>% of input</source>
            <comment>unit.% of input price.suffix</comment>
            <translation>% de la entrada</translation>
        </message>
        <message>
            <source>% of input</source>
            <comment>unit.% of input price.suffix_of_one</comment>
            <translation>% de la entrada</translation>
        </message>
        <message>
            <source>% of the input price</source>
            <comment>unit.% of input price.words</comment>
            <translation>% del precio de entrada</translation>
        </message>
        <message>
            <source>% of the input price</source>
            <comment>unit.% of input price.words_of_one</comment>
            <translation>% del precio de entrada</translation>
        </message>
        <message>
            <source>% of input</source>
            <comment>unit.% of input tokens.suffix</comment>
            <translation>% de la entrada</translation>
        </message>
        <message>
            <source>% of input</source>
            <comment>unit.% of input tokens.suffix_of_one</comment>
            <translation>% de la entrada</translation>
        </message>
        <message>
            <source>% of the input tokens</source>
            <comment>unit.% of input tokens.words</comment>
            <translation>% de los tokens de entrada</translation>
        </message>
        <message>
            <source>% of the input tokens</source>
            <comment>unit.% of input tokens.words_of_one</comment>
            <translation>% de los tokens de entrada</translation>
        </message>
        <message>
            <source>×</source>
            <comment>unit.ratio.suffix</comment>
            <translation>×</translation>
        </message>
        <message>
            <source>×</source>
            <comment>unit.ratio.suffix_of_one</comment>
            <translation>×</translation>
        </message>
        <message>
            <source>/M tokens</source>
            <comment>unit.USD/1M tokens.suffix</comment>
            <translation>/M tokens</translation>
        </message>
        <message>
            <source>/M tokens</source>
            <comment>unit.USD/1M tokens.suffix_of_one</comment>
            <translation>/M tokens</translation>
        </message>
        <message>
            <source>a million tokens</source>
            <comment>unit.USD/1M tokens.words</comment>
            <translation>por millón de tokens</translation>
        </message>
        <message>
            <source>a million tokens</source>
            <comment>unit.USD/1M tokens.words_of_one</comment>
            <translation>por millón de tokens</translation>
        </message>
        <message>
            <source>/1k requests</source>
            <comment>unit.USD/1k requests.suffix</comment>
            <translation>/mil solicitudes</translation>
        </message>
        <message>
            <source>/1k requests</source>
            <comment>unit.USD/1k requests.suffix_of_one</comment>
            <translation>/mil solicitudes</translation>
        </message>
        <message>
            <source>a thousand requests</source>
            <comment>unit.USD/1k requests.words</comment>
            <translation>por mil solicitudes</translation>
        </message>
        <message>
            <source>a thousand requests</source>
            <comment>unit.USD/1k requests.words_of_one</comment>
            <translation>por mil solicitudes</translation>
        </message>
        <message>
            <source>/hour</source>
            <comment>unit.USD/GPU-hour.suffix</comment>
            <translation>/hora</translation>
        </message>
        <message>
            <source>/hour</source>
            <comment>unit.USD/GPU-hour.suffix_of_one</comment>
            <translation>/hora</translation>
        </message>
        <message>
            <source>an hour</source>
            <comment>unit.USD/GPU-hour.words</comment>
            <translation>por hora</translation>
        </message>
        <message>
            <source>an hour</source>
            <comment>unit.USD/GPU-hour.words_of_one</comment>
            <translation>por hora</translation>
        </message>
        <message>
            <source>/unit-hour</source>
            <comment>unit.USD/unit-hour.suffix</comment>
            <translation>/hora-unidad</translation>
        </message>
        <message>
            <source>/unit-hour</source>
            <comment>unit.USD/unit-hour.suffix_of_one</comment>
            <translation>/hora-unidad</translation>
        </message>
        <message>
            <source>a unit and hour</source>
            <comment>unit.USD/unit-hour.words</comment>
            <translation>por unidad y hora</translation>
        </message>
        <message>
            <source>a unit and hour</source>
            <comment>unit.USD/unit-hour.words_of_one</comment>
            <translation>por unidad y hora</translation>
        </message>
        <message>
            <source>/hour</source>
            <comment>unit.USD/hour.suffix</comment>
            <translation>/hora</translation>
        </message>
        <message>
            <source>/hour</source>
            <comment>unit.USD/hour.suffix_of_one</comment>
            <translation>/hora</translation>
        </message>
        <message>
            <source>an hour</source>
            <comment>unit.USD/hour.words</comment>
            <translation>por hora</translation>
        </message>
        <message>
            <source>an hour</source>
            <comment>unit.USD/hour.words_of_one</comment>
            <translation>por hora</translation>
        </message>
        <message>
            <source>/month</source>
            <comment>unit.USD/month.suffix</comment>
            <translation>/mes</translation>
        </message>
        <message>
            <source>/month</source>
            <comment>unit.USD/month.suffix_of_one</comment>
            <translation>/mes</translation>
        </message>
        <message>
            <source>a month</source>
            <comment>unit.USD/month.words</comment>
            <translation>al mes</translation>
        </message>
        <message>
            <source>a month</source>
            <comment>unit.USD/month.words_of_one</comment>
            <translation>al mes</translation>
        </message>
        <message>
            <source>/GPU</source>
            <comment>unit.USD/GPU.suffix</comment>
            <translation>/GPU</translation>
        </message>
        <message>
            <source>/GPU</source>
            <comment>unit.USD/GPU.suffix_of_one</comment>
            <translation>/GPU</translation>
        </message>
        <message>
            <source>a GPU</source>
            <comment>unit.USD/GPU.words</comment>
            <translation>por GPU</translation>
        </message>
        <message>
            <source>a GPU</source>
            <comment>unit.USD/GPU.words_of_one</comment>
            <translation>por GPU</translation>
        </message>
        <message>
            <source>/server</source>
            <comment>unit.USD/server.suffix</comment>
            <translation>/servidor</translation>
        </message>
        <message>
            <source>/server</source>
            <comment>unit.USD/server.suffix_of_one</comment>
            <translation>/servidor</translation>
        </message>
        <message>
            <source>a server</source>
            <comment>unit.USD/server.words</comment>
            <translation>por servidor</translation>
        </message>
        <message>
            <source>a server</source>
            <comment>unit.USD/server.words_of_one</comment>
            <translation>por servidor</translation>
        </message>
        <message>
            <source>/server/month</source>
            <comment>unit.USD/server/month.suffix</comment>
            <translation>/servidor/mes</translation>
        </message>
        <message>
            <source>/server/month</source>
            <comment>unit.USD/server/month.suffix_of_one</comment>
            <translation>/servidor/mes</translation>
        </message>
        <message>
            <source>a server and month</source>
            <comment>unit.USD/server/month.words</comment>
            <translation>por servidor y mes</translation>
        </message>
        <message>
            <source>a server and month</source>
            <comment>unit.USD/server/month.words_of_one</comment>
            <translation>por servidor y mes</translation>
        </message>
        <message>
            <source>/kWh</source>
            <comment>unit.USD/kWh.suffix</comment>
            <translation>/kWh</translation>
        </message>
        <message>
            <source>/kWh</source>
            <comment>unit.USD/kWh.suffix_of_one</comment>
            <translation>/kWh</translation>
        </message>
        <message>
            <source>a kWh</source>
            <comment>unit.USD/kWh.words</comment>
            <translation>por kWh</translation>
        </message>
        <message>
            <source>a kWh</source>
            <comment>unit.USD/kWh.words_of_one</comment>
            <translation>por kWh</translation>
        </message>
        <message>
            <source>/example</source>
            <comment>unit.USD/example.suffix</comment>
            <translation>/ejemplo</translation>
        </message>
        <message>
            <source>/example</source>
            <comment>unit.USD/example.suffix_of_one</comment>
            <translation>/ejemplo</translation>
        </message>
        <message>
            <source>an example</source>
            <comment>unit.USD/example.words</comment>
            <translation>por ejemplo etiquetado</translation>
        </message>
        <message>
            <source>an example</source>
            <comment>unit.USD/example.words_of_one</comment>
            <translation>por ejemplo etiquetado</translation>
        </message>
        <message>
            <source>/run</source>
            <comment>unit.USD/run.suffix</comment>
            <translation>/ejecución</translation>
        </message>
        <message>
            <source>/run</source>
            <comment>unit.USD/run.suffix_of_one</comment>
            <translation>/ejecución</translation>
        </message>
        <message>
            <source>a run</source>
            <comment>unit.USD/run.words</comment>
            <translation>por ejecución</translation>
        </message>
        <message>
            <source>a run</source>
            <comment>unit.USD/run.words_of_one</comment>
            <translation>por ejecución</translation>
        </message>
        <message>
            <source>/error</source>
            <comment>unit.USD/error.suffix</comment>
            <translation>/error</translation>
        </message>
        <message>
            <source>/error</source>
            <comment>unit.USD/error.suffix_of_one</comment>
            <translation>/error</translation>
        </message>
        <message>
            <source>an error</source>
            <comment>unit.USD/error.words</comment>
            <translation>por error</translation>
        </message>
        <message>
            <source>an error</source>
            <comment>unit.USD/error.words_of_one</comment>
            <translation>por error</translation>
        </message>
        <message>
            <source>hours</source>
            <comment>unit.hours.suffix</comment>
            <translation>horas</translation>
        </message>
        <message>
            <source>hour</source>
            <comment>unit.hours.suffix_of_one</comment>
            <translation>hora</translation>
        </message>
        <message>
            <source>hours</source>
            <comment>unit.hours.words</comment>
            <translation>horas</translation>
        </message>
        <message>
            <source>hour</source>
            <comment>unit.hours.words_of_one</comment>
            <translation>hora</translation>
        </message>
        <message>
            <source>GPU-hours</source>
            <comment>unit.GPU-hours.suffix</comment>
            <translation>horas de GPU</translation>
        </message>
        <message>
            <source>GPU-hour</source>
            <comment>unit.GPU-hours.suffix_of_one</comment>
            <translation>hora de GPU</translation>
        </message>
        <message>
            <source>GPU-hours</source>
            <comment>unit.GPU-hours.words</comment>
            <translation>horas de GPU</translation>
        </message>
        <message>
            <source>GPU-hour</source>
            <comment>unit.GPU-hours.words_of_one</comment>
            <translation>hora de GPU</translation>
        </message>
        <message>
            <source>h/month</source>
            <comment>unit.hours/month.suffix</comment>
            <translation>h/mes</translation>
        </message>
        <message>
            <source>h/month</source>
            <comment>unit.hours/month.suffix_of_one</comment>
            <translation>h/mes</translation>
        </message>
        <message>
            <source>hours a month</source>
            <comment>unit.hours/month.words</comment>
            <translation>horas al mes</translation>
        </message>
        <message>
            <source>hour a month</source>
            <comment>unit.hours/month.words_of_one</comment>
            <translation>hora al mes</translation>
        </message>
        <message>
            <source>h/GPU/month</source>
            <comment>unit.hours/GPU/month.suffix</comment>
            <translation>h/GPU/mes</translation>
        </message>
        <message>
            <source>h/GPU/month</source>
            <comment>unit.hours/GPU/month.suffix_of_one</comment>
            <translation>h/GPU/mes</translation>
        </message>
        <message>
            <source>hours a GPU and month</source>
            <comment>unit.hours/GPU/month.words</comment>
            <translation>horas por GPU y mes</translation>
        </message>
        <message>
            <source>hour a GPU and month</source>
            <comment>unit.hours/GPU/month.words_of_one</comment>
            <translation>hora por GPU y mes</translation>
        </message>
        <message>
            <source>hours</source>
            <comment>unit.hours/retraining.suffix</comment>
            <translation>horas</translation>
        </message>
        <message>
            <source>hour</source>
            <comment>unit.hours/retraining.suffix_of_one</comment>
            <translation>hora</translation>
        </message>
        <message>
            <source>hours a retraining</source>
            <comment>unit.hours/retraining.words</comment>
            <translation>horas por reentrenamiento</translation>
        </message>
        <message>
            <source>hour a retraining</source>
            <comment>unit.hours/retraining.words_of_one</comment>
            <translation>hora por reentrenamiento</translation>
        </message>
        <message>
            <source>GPU-hours</source>
            <comment>unit.GPU-hours/run.suffix</comment>
            <translation>horas de GPU</translation>
        </message>
        <message>
            <source>GPU-hour</source>
            <comment>unit.GPU-hours/run.suffix_of_one</comment>
            <translation>hora de GPU</translation>
        </message>
        <message>
            <source>GPU-hours a run</source>
            <comment>unit.GPU-hours/run.words</comment>
            <translation>horas de GPU por ejecución</translation>
        </message>
        <message>
            <source>GPU-hour a run</source>
            <comment>unit.GPU-hours/run.words_of_one</comment>
            <translation>hora de GPU por ejecución</translation>
        </message>
        <message>
            <source>seconds</source>
            <comment>unit.seconds/request.suffix</comment>
            <translation>segundos</translation>
        </message>
        <message>
            <source>second</source>
            <comment>unit.seconds/request.suffix_of_one</comment>
            <translation>segundo</translation>
        </message>
        <message>
            <source>seconds a request</source>
            <comment>unit.seconds/request.words</comment>
            <translation>segundos por solicitud</translation>
        </message>
        <message>
            <source>second a request</source>
            <comment>unit.seconds/request.words_of_one</comment>
            <translation>segundo por solicitud</translation>
        </message>
        <message>
            <source>tokens/s</source>
            <comment>unit.tokens/s/GPU.suffix</comment>
            <translation>tokens/s</translation>
        </message>
        <message>
            <source>token/s</source>
            <comment>unit.tokens/s/GPU.suffix_of_one</comment>
            <translation>token/s</translation>
        </message>
        <message>
            <source>tokens a second</source>
            <comment>unit.tokens/s/GPU.words</comment>
            <translation>tokens por segundo</translation>
        </message>
        <message>
            <source>token a second</source>
            <comment>unit.tokens/s/GPU.words_of_one</comment>
            <translation>token por segundo</translation>
        </message>
        <message>
            <source>tokens/min</source>
            <comment>unit.tokens/min/unit.suffix</comment>
            <translation>tokens/min</translation>
        </message>
        <message>
            <source>token/min</source>
            <comment>unit.tokens/min/unit.suffix_of_one</comment>
            <translation>token/min</translation>
        </message>
        <message>
            <source>tokens a minute</source>
            <comment>unit.tokens/min/unit.words</comment>
            <translation>tokens por minuto</translation>
        </message>
        <message>
            <source>token a minute</source>
            <comment>unit.tokens/min/unit.words_of_one</comment>
            <translation>token por minuto</translation>
        </message>
        <message>
            <source>units</source>
            <comment>unit.units.suffix</comment>
            <translation>unidades</translation>
        </message>
        <message>
            <source>unit</source>
            <comment>unit.units.suffix_of_one</comment>
            <translation>unidad</translation>
        </message>
        <message>
            <source>units</source>
            <comment>unit.units.words</comment>
            <translation>unidades</translation>
        </message>
        <message>
            <source>unit</source>
            <comment>unit.units.words_of_one</comment>
            <translation>unidad</translation>
        </message>
        <message>
            <source>epochs</source>
            <comment>unit.epochs.suffix</comment>
            <translation>épocas</translation>
        </message>
        <message>
            <source>epoch</source>
            <comment>unit.epochs.suffix_of_one</comment>
            <translation>época</translation>
        </message>
        <message>
            <source>epochs</source>
            <comment>unit.epochs.words</comment>
            <translation>épocas</translation>
        </message>
        <message>
            <source>epoch</source>
            <comment>unit.epochs.words_of_one</comment>
            <translation>época</translation>
        </message>
        <message>
            <source>GPUs</source>
            <comment>unit.GPUs/replica.suffix</comment>
            <translation>GPU</translation>
        </message>
        <message>
            <source>GPU</source>
            <comment>unit.GPUs/replica.suffix_of_one</comment>
            <translation>GPU</translation>
        </message>
        <message>
            <source>GPUs a replica</source>
            <comment>unit.GPUs/replica.words</comment>
            <translation>GPU por réplica</translation>
        </message>
        <message>
            <source>GPU a replica</source>
            <comment>unit.GPUs/replica.words_of_one</comment>
            <translation>GPU por réplica</translation>
        </message>
        <message>
            <source>GPUs</source>
            <comment>unit.GPUs/server.suffix</comment>
            <translation>GPU</translation>
        </message>
        <message>
            <source>GPU</source>
            <comment>unit.GPUs/server.suffix_of_one</comment>
            <translation>GPU</translation>
        </message>
        <message>
            <source>GPUs a server</source>
            <comment>unit.GPUs/server.words</comment>
            <translation>GPU por servidor</translation>
        </message>
        <message>
            <source>GPU a server</source>
            <comment>unit.GPUs/server.words_of_one</comment>
            <translation>GPU por servidor</translation>
        </message>
        <message>
            <source>replicas</source>
            <comment>unit.replicas.suffix</comment>
            <translation>réplicas</translation>
        </message>
        <message>
            <source>replica</source>
            <comment>unit.replicas.suffix_of_one</comment>
            <translation>réplica</translation>
        </message>
        <message>
            <source>replicas</source>
            <comment>unit.replicas.words</comment>
            <translation>réplicas</translation>
        </message>
        <message>
            <source>replica</source>
            <comment>unit.replicas.words_of_one</comment>
            <translation>réplica</translation>
        </message>
        <message>
            <source>months</source>
            <comment>unit.months.suffix</comment>
            <translation>meses</translation>
        </message>
        <message>
            <source>month</source>
            <comment>unit.months.suffix_of_one</comment>
            <translation>mes</translation>
        </message>
        <message>
            <source>months</source>
            <comment>unit.months.words</comment>
            <translation>meses</translation>
        </message>
        <message>
            <source>month</source>
            <comment>unit.months.words_of_one</comment>
            <translation>mes</translation>
        </message>
        <message>
            <source>W</source>
            <comment>unit.W.suffix</comment>
            <translation>W</translation>
        </message>
        <message>
            <source>W</source>
            <comment>unit.W.suffix_of_one</comment>
            <translation>W</translation>
        </message>
        <message>
            <source>W</source>
            <comment>unit.W.words</comment>
            <translation>W</translation>
        </message>
        <message>
            <source>W</source>
            <comment>unit.W.words_of_one</comment>
            <translation>W</translation>
        </message>
        <message>
            <source>examples</source>
            <comment>unit.examples.suffix</comment>
            <translation>ejemplos</translation>
        </message>
        <message>
            <source>example</source>
            <comment>unit.examples.suffix_of_one</comment>
            <translation>ejemplo</translation>
        </message>
        <message>
            <source>examples</source>
            <comment>unit.examples.words</comment>
            <translation>ejemplos</translation>
        </message>
        <message>
            <source>example</source>
            <comment>unit.examples.words_of_one</comment>
            <translation>ejemplo</translation>
        </message>
        <message>
            <source>examples</source>
            <comment>unit.examples/retraining.suffix</comment>
            <translation>ejemplos</translation>
        </message>
        <message>
            <source>example</source>
            <comment>unit.examples/retraining.suffix_of_one</comment>
            <translation>ejemplo</translation>
        </message>
        <message>
            <source>examples a retraining</source>
            <comment>unit.examples/retraining.words</comment>
            <translation>ejemplos por reentrenamiento</translation>
        </message>
        <message>
            <source>example a retraining</source>
            <comment>unit.examples/retraining.words_of_one</comment>
            <translation>ejemplo por reentrenamiento</translation>
        </message>
        <message>
            <source>runs</source>
            <comment>unit.runs.suffix</comment>
            <translation>ejecuciones</translation>
        </message>
        <message>
            <source>run</source>
            <comment>unit.runs.suffix_of_one</comment>
            <translation>ejecución</translation>
        </message>
        <message>
            <source>runs</source>
            <comment>unit.runs.words</comment>
            <translation>ejecuciones</translation>
        </message>
        <message>
            <source>run</source>
            <comment>unit.runs.words_of_one</comment>
            <translation>ejecución</translation>
        </message>
        <message>
            <source>ranges</source>
            <comment>unit.ranges.suffix</comment>
            <translation>intervalos</translation>
        </message>
        <message>
            <source>range</source>
            <comment>unit.ranges.suffix_of_one</comment>
            <translation>intervalo</translation>
        </message>
        <message>
            <source>ranges</source>
            <comment>unit.ranges.words</comment>
            <translation>intervalos</translation>
        </message>
        <message>
            <source>range</source>
            <comment>unit.ranges.words_of_one</comment>
            <translation>intervalo</translation>
        </message>
        <message>
            <source>API tokens</source>
            <comment>component.tokens.label</comment>
            <translation>Tokens de API</translation>
        </message>
        <message>
            <source>Compute</source>
            <comment>component.compute.label</comment>
            <translation>Cómputo</translation>
        </message>
        <message>
            <source>Platform</source>
            <comment>component.platform.label</comment>
            <translation>Plataforma</translation>
        </message>
        <message>
            <source>People</source>
            <comment>component.staff.label</comment>
            <translation>Personal</translation>
        </message>
        <message>
            <source>Retraining</source>
            <comment>component.retraining.label</comment>
            <translation>Reentrenamiento</translation>
        </message>
        <message>
            <source>Up-front share</source>
            <comment>component.upfront.label</comment>
            <translation>Cuota del costo inicial</translation>
        </message>
        <message>
            <source>Errors</source>
            <comment>component.errors.label</comment>
            <translation>Errores</translation>
        </message>
        <message>
            <source>Input price with caching, as a share of the list price</source>
            <comment>step.input_factor.label</comment>
            <translation>Precio de entrada con caché, como proporción del precio de lista</translation>
        </message>
        <message>
            <source>One request</source>
            <comment>step_group.One request.name</comment>
            <translation>Una solicitud</translation>
        </message>
        <message>
            <source>Discounts and retries, as a factor</source>
            <comment>step.api_terms.label</comment>
            <translation>Descuentos y reintentos, como factor</translation>
        </message>
        <message>
            <source>Input tokens of a request to a fine-tuned model</source>
            <comment>step.own_input.label</comment>
            <translation>Tokens de entrada de una solicitud a un modelo con fine-tuning</translation>
        </message>
        <message>
            <source>Tokens of a request at the frontier API</source>
            <comment>step.frontier_request.label</comment>
            <translation>Tokens de una solicitud en la API de frontera</translation>
        </message>
        <message>
            <source>Tokens of a request at the small model with memory</source>
            <comment>step.memory_request.label</comment>
            <translation>Tokens de una solicitud en el modelo pequeño con memoria</translation>
        </message>
        <message>
            <source>Recall of memories</source>
            <comment>step.memory_recall.label</comment>
            <translation>Recuperación de memorias</translation>
        </message>
        <message>
            <source>Tokens of a request at the fine-tuned API</source>
            <comment>step.tuned_request.label</comment>
            <translation>Tokens de una solicitud en la API con fine-tuning</translation>
        </message>
        <message>
            <source>GPU time of a request</source>
            <comment>step.gpu_seconds.label</comment>
            <translation>Tiempo de GPU de una solicitud</translation>
        </message>
        <message>
            <source>Tokens of a request against reserved capacity</source>
            <comment>step.unit_tokens.label</comment>
            <translation>Tokens de una solicitud en la capacidad reservada</translation>
        </message>
        <message>
            <source>Load that capacity must stand, over the mean load</source>
            <comment>step.peak.label</comment>
            <translation>Carga que la capacidad debe soportar, dividida entre la carga media</translation>
        </message>
        <message>
            <source>Capacity</source>
            <comment>step_group.Capacity.name</comment>
            <translation>Capacidad</translation>
        </message>
        <message>
            <source>Rented GPUs for one request a month</source>
            <comment>step.rented_load.label</comment>
            <translation>GPU alquiladas por cada solicitud al mes</translation>
        </message>
        <message>
            <source>Owned GPUs for one request a month</source>
            <comment>step.owned_load.label</comment>
            <translation>GPU propias por cada solicitud al mes</translation>
        </message>
        <message>
            <source>GPUs of the hybrid for one request a month</source>
            <comment>step.hybrid_load.label</comment>
            <translation>GPU del híbrido por cada solicitud al mes</translation>
        </message>
        <message>
            <source>Serverless seconds of one request, waiting left out</source>
            <comment>step.serverless_busy.label</comment>
            <translation>Segundos serverless de una solicitud, sin la espera</translation>
        </message>
        <message>
            <source>Serverless seconds of the hybrid for one request, waiting left out</source>
            <comment>step.hybrid_busy.label</comment>
            <translation>Segundos serverless del híbrido por solicitud, sin la espera</translation>
        </message>
        <message>
            <source>Units for one request a month</source>
            <comment>step.unit_load.label</comment>
            <translation>Unidades por cada solicitud al mes</translation>
        </message>
        <message>
            <source>Labels</source>
            <comment>step.labels.label</comment>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Fine-tuning and upkeep</source>
            <comment>step_group.Fine-tuning and upkeep.name</comment>
            <translation>Fine-tuning y mantenimiento</translation>
        </message>
        <message>
            <source>One training run on rented GPUs</source>
            <comment>step.training_run.label</comment>
            <translation>Una ejecución de entrenamiento en GPU alquiladas</translation>
        </message>
        <message>
            <source>One training run at the provider</source>
            <comment>step.hosted_training_run.label</comment>
            <translation>Una ejecución de entrenamiento en el proveedor</translation>
        </message>
        <message>
            <source>Up front, self-hosted</source>
            <comment>step.upfront_own.label</comment>
            <translation>Costo inicial, alojamiento propio</translation>
        </message>
        <message>
            <source>Up front, fine-tuned API</source>
            <comment>step.upfront_tuned.label</comment>
            <translation>Costo inicial, API con fine-tuning</translation>
        </message>
        <message>
            <source>One retraining, self-hosted</source>
            <comment>step.retraining_own.label</comment>
            <translation>Un reentrenamiento, alojamiento propio</translation>
        </message>
        <message>
            <source>One retraining, fine-tuned API</source>
            <comment>step.retraining_tuned.label</comment>
            <translation>Un reentrenamiento, API con fine-tuning</translation>
        </message>
        <message>
            <source>Up front, hybrid</source>
            <comment>step.upfront_hybrid.label</comment>
            <translation>Costo inicial, híbrido</translation>
        </message>
        <message>
            <source>One retraining, hybrid</source>
            <comment>step.retraining_hybrid.label</comment>
            <translation>Un reentrenamiento, híbrido</translation>
        </message>
        <message>
            <source>People's time for an API</source>
            <comment>step.api_upkeep.label</comment>
            <translation>Tiempo de personal para una API</translation>
        </message>
        <message>
            <source>Value that hardware loses in a month, as a share of its price</source>
            <comment>step.value_lost.label</comment>
            <translation>Valor que el hardware pierde en un mes, como proporción de su precio</translation>
        </message>
        <message>
            <source>Owned hardware</source>
            <comment>step_group.Owned hardware.name</comment>
            <translation>Hardware propio</translation>
        </message>
        <message>
            <source>Power of one GPU</source>
            <comment>step.power_cost.label</comment>
            <translation>Electricidad de una GPU</translation>
        </message>
        <message>
            <source>Requests that the small model serves, as a share</source>
            <comment>step.routed.label</comment>
            <translation>Solicitudes que atiende el modelo pequeño, como proporción</translation>
        </message>
        <message>
            <source>Hybrid</source>
            <comment>step_group.Hybrid.name</comment>
            <translation>Híbrido</translation>
        </message>
        <message>
            <source>Tokens of a request, at all APIs together</source>
            <comment>step.hybrid_request.label</comment>
            <translation>Tokens de una solicitud, en todas las API juntas</translation>
        </message>
        <message>
            <source>Platform of the small model's hosting</source>
            <comment>step.hosting_platform.label</comment>
            <translation>Plataforma del alojamiento del modelo pequeño</translation>
        </message>
        <message>
            <source>Requests that the small model answers for good, as a share</source>
            <comment>step.answered_small.label</comment>
            <translation>Solicitudes que el modelo pequeño resuelve en definitiva, como proporción</translation>
        </message>
        <message>
            <source>Correct answers, as a share</source>
            <comment>step.hybrid_accuracy.label</comment>
            <translation>Respuestas correctas, como proporción</translation>
        </message>
        <message>
            <source>Units of reserved capacity</source>
            <comment>step.units.label</comment>
            <translation>Unidades de capacidad reservada</translation>
        </message>
        <message>
            <source>Hardware at the volume</source>
            <comment>step_group.Hardware at the volume.name</comment>
            <translation>Hardware con este volumen</translation>
        </message>
        <message>
            <source>Rented GPUs</source>
            <comment>step.rented_gpus.label</comment>
            <translation>GPU alquiladas</translation>
        </message>
        <message>
            <source>Rented GPUs, as many at their full price</source>
            <comment>step.rented_paid.label</comment>
            <translation>GPU alquiladas, en equivalentes a precio completo</translation>
        </message>
        <message>
            <source>Owned GPUs</source>
            <comment>step.owned_gpus.label</comment>
            <translation>GPU propias</translation>
        </message>
        <message>
            <source>Servers for owned GPUs</source>
            <comment>step.owned_servers.label</comment>
            <translation>Servidores para las GPU propias</translation>
        </message>
        <message>
            <source>Serverless seconds billed</source>
            <comment>step.serverless_seconds.label</comment>
            <translation>Segundos serverless facturados</translation>
        </message>
        <message>
            <source>GPUs of the hybrid</source>
            <comment>step.hybrid_gpus.label</comment>
            <translation>GPU del híbrido</translation>
        </message>
        <message>
            <source>Rented GPUs of the hybrid, as many at their full price</source>
            <comment>step.hybrid_paid.label</comment>
            <translation>GPU alquiladas del híbrido, en equivalentes a precio completo</translation>
        </message>
        <message>
            <source>Servers for the hybrid's GPUs</source>
            <comment>step.hybrid_servers.label</comment>
            <translation>Servidores para las GPU del híbrido</translation>
        </message>
        <message>
            <source>Serverless seconds billed to the hybrid</source>
            <comment>step.hybrid_seconds.label</comment>
            <translation>Segundos serverless facturados al híbrido</translation>
        </message>
        <message>
            <source>Unsure</source>
            <comment>answer.unsure.name</comment>
            <translation>No está claro</translation>
        </message>
        <message>
            <source>No</source>
            <comment>answer.no.name</comment>
            <translation>No</translation>
        </message>
        <message>
            <source>Yes</source>
            <comment>answer.yes.name</comment>
            <translation>Sí</translation>
        </message>
        <message>
            <source>unsure</source>
            <comment>answer.unsure.in_text</comment>
            <translation>no está claro</translation>
        </message>
        <message>
            <source>no</source>
            <comment>answer.no.in_text</comment>
            <translation>no</translation>
        </message>
        <message>
            <source>yes</source>
            <comment>answer.yes.in_text</comment>
            <translation>sí</translation>
        </message>
        <message>
            <source>Is the task narrow?</source>
            <comment>question.narrow_task.text</comment>
            <translation>¿La tarea es acotada?</translation>
        </message>
        <message>
            <source>Is the output well defined?</source>
            <comment>question.defined_output.text</comment>
            <translation>¿La salida está bien definida?</translation>
        </message>
        <message>
            <source>Can occasional errors be tolerated?</source>
            <comment>question.tolerable_errors.text</comment>
            <translation>¿Se pueden tolerar errores ocasionales?</translation>
        </message>
        <message>
            <source>Are there at least 500 labeled examples?</source>
            <comment>question.labeled_examples.text</comment>
            <translation>¿Hay al menos 500 ejemplos etiquetados?</translation>
        </message>
        <message>
            <source>Are there fewer than 20 distinct patterns?</source>
            <comment>question.few_patterns.text</comment>
            <translation>¿Hay menos de 20 patrones distintos?</translation>
        </message>
        <message>
            <source>Will the specification stay for six months?</source>
            <comment>question.stable_specification.text</comment>
            <translation>¿Se mantendrá la especificación durante seis meses?</translation>
        </message>
        <message>
            <source>Is there data that may not leave the house?</source>
            <comment>question.private_data.text</comment>
            <translation>¿Hay datos que no pueden salir de la empresa?</translation>
        </message>
        <message>
            <source>Does latency matter?</source>
            <comment>question.latency_matters.text</comment>
            <translation>¿Importa la latencia?</translation>
        </message>
        <message>
            <source>Does the traffic mix narrow and broad requests?</source>
            <comment>question.mixed_traffic.text</comment>
            <translation>¿El tráfico mezcla solicitudes acotadas y amplias?</translation>
        </message>
        <message>
            <source>Do the facts change often?</source>
            <comment>question.changing_facts.text</comment>
            <translation>¿Los hechos cambian a menudo?</translation>
        </message>
        <message>
            <source>Classification, extraction, routing or structured output: one job, always the same.</source>
            <comment>question.narrow_task.help</comment>
            <translation>Clasificación, extracción, enrutamiento o salida estructurada: un solo trabajo, siempre el mismo.</translation>
        </message>
        <message>
            <source>Two people given the same input would write down the same answer.</source>
            <comment>question.defined_output.help</comment>
            <translation>Dos personas con la misma entrada escribirían la misma respuesta.</translation>
        </message>
        <message>
            <source>A wrong answer is caught later, or costs little.</source>
            <comment>question.tolerable_errors.help</comment>
            <translation>Una respuesta equivocada se detecta después o cuesta poco.</translation>
        </message>
        <message>
            <source>Inputs with the answers that you want, checked by people.</source>
            <comment>question.labeled_examples.help</comment>
            <translation>Entradas con las respuestas deseadas, verificadas por personas.</translation>
        </message>
        <message>
            <source>So few kinds of request that each can be shown to the model as a remembered example.</source>
            <comment>question.few_patterns.help</comment>
            <translation>Tan pocos tipos de solicitud que cada uno puede mostrarse al modelo como ejemplo recordado.</translation>
        </message>
        <message>
            <source>A model that is trained today still does what is asked then.</source>
            <comment>question.stable_specification.help</comment>
            <translation>Un modelo entrenado hoy seguirá haciendo entonces lo que se pide.</translation>
        </message>
        <message>
            <source>By law, by contract or by your own rules.</source>
            <comment>question.private_data.help</comment>
            <translation>Por ley, por contrato o por normas propias.</translation>
        </message>
        <message>
            <source>Somebody, or another program, waits for the answer.</source>
            <comment>question.latency_matters.help</comment>
            <translation>Alguien, u otro programa, espera la respuesta.</translation>
        </message>
        <message>
            <source>Most requests are of one kind, and some need a general model.</source>
            <comment>question.mixed_traffic.help</comment>
            <translation>La mayoría de las solicitudes son de un tipo, y algunas necesitan un modelo general.</translation>
        </message>
        <message>
            <source>Prices, stock or policies of this week decide what the right answer is.</source>
            <comment>question.changing_facts.help</comment>
            <translation>Los precios, las existencias o las políticas de esta semana deciden cuál es la respuesta correcta.</translation>
        </message>
        <message>
            <source>Cost per request</source>
            <comment>quality.cost.name</comment>
            <translation>Costo por solicitud</translation>
        </message>
        <message>
            <source>Latency</source>
            <comment>quality.latency.name</comment>
            <translation>Latencia</translation>
        </message>
        <message>
            <source>Privacy</source>
            <comment>quality.privacy.name</comment>
            <translation>Privacidad</translation>
        </message>
        <message>
            <source>Output control</source>
            <comment>quality.output_control.name</comment>
            <translation>Control de la salida</translation>
        </message>
        <message>
            <source>Set-up effort</source>
            <comment>quality.setup_effort.name</comment>
            <translation>Esfuerzo de puesta en marcha</translation>
        </message>
        <message>
            <source>Upkeep</source>
            <comment>quality.upkeep.name</comment>
            <translation>Mantenimiento</translation>
        </message>
        <message>
            <source>Rate limits</source>
            <comment>quality.rate_limits.name</comment>
            <translation>Límites de uso</translation>
        </message>
        <message>
            <source>Flexibility</source>
            <comment>quality.flexibility.name</comment>
            <translation>Flexibilidad</translation>
        </message>
        <message>
            <source>dearest</source>
            <comment>quality.cost.worst</comment>
            <translation>lo más caro</translation>
        </message>
        <message>
            <source>seconds</source>
            <comment>quality.latency.worst</comment>
            <translation>segundos</translation>
        </message>
        <message>
            <source>data leaves</source>
            <comment>quality.privacy.worst</comment>
            <translation>los datos salen</translation>
        </message>
        <message>
            <source>by prompt</source>
            <comment>quality.output_control.worst</comment>
            <translation>por prompt</translation>
        </message>
        <message>
            <source>months</source>
            <comment>quality.setup_effort.worst</comment>
            <translation>meses</translation>
        </message>
        <message>
            <source>a team</source>
            <comment>quality.upkeep.worst</comment>
            <translation>un equipo</translation>
        </message>
        <message>
            <source>theirs</source>
            <comment>quality.rate_limits.worst</comment>
            <translation>los del proveedor</translation>
        </message>
        <message>
            <source>one task</source>
            <comment>quality.flexibility.worst</comment>
            <translation>una tarea</translation>
        </message>
        <message>
            <source>cheapest</source>
            <comment>quality.cost.best</comment>
            <translation>lo más barato</translation>
        </message>
        <message>
            <source>at once</source>
            <comment>quality.latency.best</comment>
            <translation>inmediata</translation>
        </message>
        <message>
            <source>data stays</source>
            <comment>quality.privacy.best</comment>
            <translation>los datos se quedan</translation>
        </message>
        <message>
            <source>by training</source>
            <comment>quality.output_control.best</comment>
            <translation>por entrenamiento</translation>
        </message>
        <message>
            <source>minutes</source>
            <comment>quality.setup_effort.best</comment>
            <translation>minutos</translation>
        </message>
        <message>
            <source>none</source>
            <comment>quality.upkeep.best</comment>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>none</source>
            <comment>quality.rate_limits.best</comment>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>any task</source>
            <comment>quality.flexibility.best</comment>
            <translation>cualquier tarea</translation>
        </message>
        <message>
            <source>Frontier API</source>
            <comment>approach.general_api.name</comment>
            <translation>API de frontera</translation>
        </message>
        <message>
            <source>Small model with memory</source>
            <comment>approach.memory_api.name</comment>
            <translation>Modelo pequeño con memoria</translation>
        </message>
        <message>
            <source>Fine-tuned API</source>
            <comment>approach.tuned_api.name</comment>
            <translation>API con fine-tuning</translation>
        </message>
        <message>
            <source>Self-hosted</source>
            <comment>approach.self_hosted.name</comment>
            <translation>Alojamiento propio</translation>
        </message>
        <message>
            <source>Hybrid</source>
            <comment>approach.hybrid.name</comment>
            <translation>Híbrido</translation>
        </message>
        <message>
            <source>Cost a month</source>
            <comment>claim_figure.monthly_total.name</comment>
            <translation>Costo mensual</translation>
        </message>
        <message>
            <source>Cost a year</source>
            <comment>claim_figure.yearly_total.name</comment>
            <translation>Costo anual</translation>
        </message>
        <message>
            <source>Compute a month</source>
            <comment>claim_figure.monthly_compute.name</comment>
            <translation>Cómputo mensual</translation>
        </message>
        <message>
            <source>Retraining a month</source>
            <comment>claim_figure.monthly_retraining.name</comment>
            <translation>Reentrenamiento mensual</translation>
        </message>
        <message>
            <source>Tokens a year</source>
            <comment>claim_figure.yearly_tokens.name</comment>
            <translation>Tokens al año</translation>
        </message>
        <message>
            <source>Cost per request</source>
            <comment>claim_figure.cost_per_request.name</comment>
            <translation>Costo por solicitud</translation>
        </message>
        <message>
            <source>Cost per 1,000 requests</source>
            <comment>claim_figure.cost_per_thousand.name</comment>
            <translation>Costo por 1000 solicitudes</translation>
        </message>
        <message>
            <source>Tokens per request</source>
            <comment>claim_figure.tokens_per_request.name</comment>
            <translation>Tokens por solicitud</translation>
        </message>
        <message>
            <source>Cost of a million more requests</source>
            <comment>claim_figure.next_million.name</comment>
            <translation>Costo de un millón de solicitudes más</translation>
        </message>
        <message>
            <source>Saving a month</source>
            <comment>claim_figure.monthly_saving.name</comment>
            <translation>Ahorro mensual</translation>
        </message>
        <message>
            <source>Saving a year</source>
            <comment>claim_figure.yearly_saving.name</comment>
            <translation>Ahorro anual</translation>
        </message>
        <message>
            <source>Saving in percent</source>
            <comment>claim_figure.saving_share.name</comment>
            <translation>Ahorro en porcentaje</translation>
        </message>
        <message>
            <source>Saving on tokens a month</source>
            <comment>claim_figure.token_saving.name</comment>
            <translation>Ahorro mensual en tokens</translation>
        </message>
        <message>
            <source>Saving on tokens per 1,000 requests</source>
            <comment>claim_figure.token_saving_per_thousand.name</comment>
            <translation>Ahorro en tokens por 1000 solicitudes</translation>
        </message>
        <message>
            <source>Times cheaper</source>
            <comment>claim_figure.times_cheaper.name</comment>
            <translation>Veces más barato</translation>
        </message>
        <message>
            <source>Times that tokens get cheaper</source>
            <comment>claim_figure.times_cheaper_tokens.name</comment>
            <translation>Veces que se abaratan los tokens</translation>
        </message>
        <message>
            <source>Times cheaper, GPUs alone</source>
            <comment>claim_figure.times_cheaper_compute.name</comment>
            <translation>Veces más barato, solo GPU</translation>
        </message>
        <message>
            <source>Up-front cost</source>
            <comment>claim_figure.upfront_cost.name</comment>
            <translation>Costo inicial</translation>
        </message>
        <message>
            <source>Engineering hours up front</source>
            <comment>claim_figure.engineering_hours.name</comment>
            <translation>Horas de ingeniería iniciales</translation>
        </message>
        <message>
            <source>Labels up front</source>
            <comment>claim_figure.labels.name</comment>
            <translation>Etiquetas iniciales</translation>
        </message>
        <message>
            <source>Training data</source>
            <comment>claim_figure.training_data.name</comment>
            <translation>Datos de entrenamiento</translation>
        </message>
        <message>
            <source>Training runs</source>
            <comment>claim_figure.training_runs.name</comment>
            <translation>Ejecuciones de entrenamiento</translation>
        </message>
        <message>
            <source>GPU hours of training</source>
            <comment>claim_figure.training_gpu_hours.name</comment>
            <translation>Horas de GPU de entrenamiento</translation>
        </message>
        <message>
            <source>Payback</source>
            <comment>claim_figure.payback.name</comment>
            <translation>Plazo de recuperación</translation>
        </message>
        <message>
            <source>First break-even</source>
            <comment>claim_figure.first_volume.name</comment>
            <translation>Primer punto de equilibrio</translation>
        </message>
        <message>
            <source>Break-even</source>
            <comment>claim_figure.settled_volume.name</comment>
            <translation>Punto de equilibrio</translation>
        </message>
        <message>
            <source>Ranges of volume in which it is cheaper</source>
            <comment>claim_figure.cheaper_intervals.name</comment>
            <translation>Intervalos de volumen en los que cuesta menos</translation>
        </message>
        <message>
            <source>API spend at the break-even</source>
            <comment>claim_figure.spend_at_break_even.name</comment>
            <translation>Gasto en API en el punto de equilibrio</translation>
        </message>
        <message>
            <source>Requests a month that one GPU serves</source>
            <comment>claim_figure.capacity_of_one_gpu.name</comment>
            <translation>Solicitudes al mes que atiende una GPU</translation>
        </message>
        <message>
            <source>All that the option costs in a month at the volume</source>
            <comment>claim_figure.monthly_total.help</comment>
            <translation>Todo lo que cuesta la opción en un mes con este volumen</translation>
        </message>
        <message>
            <source>Twelve such months</source>
            <comment>claim_figure.yearly_total.help</comment>
            <translation>Doce de esos meses</translation>
        </message>
        <message>
            <source>GPUs alone, in a month at the volume</source>
            <comment>claim_figure.monthly_compute.help</comment>
            <translation>Solo las GPU, en un mes con este volumen</translation>
        </message>
        <message>
            <source>What training the model anew costs each time, over the months between</source>
            <comment>claim_figure.monthly_retraining.help</comment>
            <translation>Lo que cuesta cada vez entrenar de nuevo el modelo, repartido entre los meses intermedios</translation>
        </message>
        <message>
            <source>Twelve months of paid tokens at the volume</source>
            <comment>claim_figure.yearly_tokens.help</comment>
            <translation>Doce meses de tokens pagados con este volumen</translation>
        </message>
        <message>
            <source>The month's total over its requests</source>
            <comment>claim_figure.cost_per_request.help</comment>
            <translation>El total del mes dividido entre sus solicitudes</translation>
        </message>
        <message>
            <source>The month's total over its requests, a thousand times</source>
            <comment>claim_figure.cost_per_thousand.help</comment>
            <translation>El total del mes dividido entre sus solicitudes, por mil</translation>
        </message>
        <message>
            <source>What the tokens of one request cost</source>
            <comment>claim_figure.tokens_per_request.help</comment>
            <translation>Lo que cuestan los tokens de una solicitud</translation>
        </message>
        <message>
            <source>What a month with a million requests on top of the volume costs more</source>
            <comment>claim_figure.next_million.help</comment>
            <translation>Cuánto más cuesta un mes con un millón de solicitudes por encima del volumen</translation>
        </message>
        <message>
            <source>The baseline's total less the option's, in a month at the volume</source>
            <comment>claim_figure.monthly_saving.help</comment>
            <translation>El total de la referencia menos el de la opción, en un mes con este volumen</translation>
        </message>
        <message>
            <source>Twelve such months</source>
            <comment>claim_figure.yearly_saving.help</comment>
            <translation>Doce de esos meses</translation>
        </message>
        <message>
            <source>The part of the baseline's total that the option saves, at the volume</source>
            <comment>claim_figure.saving_share.help</comment>
            <translation>La parte del total de la referencia que ahorra la opción, con este volumen</translation>
        </message>
        <message>
            <source>The baseline's tokens less the option's, in a month at the volume</source>
            <comment>claim_figure.token_saving.help</comment>
            <translation>Los tokens de la referencia menos los de la opción, en un mes con este volumen</translation>
        </message>
        <message>
            <source>What the tokens of a thousand requests cost less than the baseline's</source>
            <comment>claim_figure.token_saving_per_thousand.help</comment>
            <translation>Cuánto menos cuestan los tokens de mil solicitudes que los de la referencia</translation>
        </message>
        <message>
            <source>The baseline's total over the option's, in a month at the volume</source>
            <comment>claim_figure.times_cheaper.help</comment>
            <translation>El total de la referencia dividido entre el de la opción, en un mes con este volumen</translation>
        </message>
        <message>
            <source>What the tokens of one request cost with the baseline over what they cost with the option</source>
            <comment>claim_figure.times_cheaper_tokens.help</comment>
            <translation>Lo que cuestan los tokens de una solicitud con la referencia dividido entre lo que cuestan con la opción</translation>
        </message>
        <message>
            <source>The baseline's tokens over the option's GPUs alone, in a month at the volume</source>
            <comment>claim_figure.times_cheaper_compute.help</comment>
            <translation>Los tokens de la referencia divididos entre las GPU solas de la opción, en un mes con este volumen</translation>
        </message>
        <message>
            <source>Cash before the first request</source>
            <comment>claim_figure.upfront_cost.help</comment>
            <translation>Efectivo antes de la primera solicitud</translation>
        </message>
        <message>
            <source>Preparing the data, and setting up what we run ourselves</source>
            <comment>claim_figure.engineering_hours.help</comment>
            <translation>Preparar los datos y poner en marcha lo que operamos por cuenta propia</translation>
        </message>
        <message>
            <source>What labeling the examples of the first training costs</source>
            <comment>claim_figure.labels.help</comment>
            <translation>Lo que cuesta etiquetar los ejemplos del primer entrenamiento</translation>
        </message>
        <message>
            <source>Labels of the first training, and the hours of preparing its data</source>
            <comment>claim_figure.training_data.help</comment>
            <translation>Las etiquetas del primer entrenamiento y las horas de preparación de sus datos</translation>
        </message>
        <message>
            <source>All runs of the first training, with the evaluation of each</source>
            <comment>claim_figure.training_runs.help</comment>
            <translation>Todas las ejecuciones del primer entrenamiento, con la evaluación de cada una</translation>
        </message>
        <message>
            <source>Of all runs of the first training; none where the provider trains</source>
            <comment>claim_figure.training_gpu_hours.help</comment>
            <translation>De todas las ejecuciones del primer entrenamiento; ninguna si entrena el proveedor</translation>
        </message>
        <message>
            <source>The time after which the money spent up front is back for good</source>
            <comment>claim_figure.payback.help</comment>
            <translation>Tiempo tras el cual el dinero invertido al inicio queda recuperado definitivamente</translation>
        </message>
        <message>
            <source>The lowest volume at which the option is cheaper than the baseline</source>
            <comment>claim_figure.first_volume.help</comment>
            <translation>El volumen más bajo en el que la opción cuesta menos que la referencia</translation>
        </message>
        <message>
            <source>The requests a month from which the option stays cheaper than the baseline</source>
            <comment>claim_figure.settled_volume.help</comment>
            <translation>Solicitudes al mes a partir de las cuales la opción cuesta menos que la referencia de forma duradera</translation>
        </message>
        <message>
            <source>How often a growing volume comes into a range where the option is cheaper</source>
            <comment>claim_figure.cheaper_intervals.help</comment>
            <translation>Cuántas veces un volumen creciente entra en un intervalo en el que la opción cuesta menos</translation>
        </message>
        <message>
            <source>What the baseline costs in a month at the volume where the option first pays</source>
            <comment>claim_figure.spend_at_break_even.help</comment>
            <translation>Lo que cuesta la referencia en un mes con el volumen en el que la opción es rentable por primera vez</translation>
        </message>
        <message>
            <source>At the target utilization, with the peaks of the traffic</source>
            <comment>claim_figure.capacity_of_one_gpu.help</comment>
            <translation>Con la utilización objetivo y los picos del tráfico</translation>
        </message>
        <message>
            <source>Idle capacity</source>
            <comment>hidden_cost.idle_gpus.name</comment>
            <translation>Capacidad ociosa</translation>
        </message>
        <message>
            <source>Failover</source>
            <comment>hidden_cost.failover.name</comment>
            <translation>Failover</translation>
        </message>
        <message>
            <source>People</source>
            <comment>hidden_cost.people.name</comment>
            <translation>Personal</translation>
        </message>
        <message>
            <source>Labeling</source>
            <comment>hidden_cost.labeling.name</comment>
            <translation>Etiquetado</translation>
        </message>
        <message>
            <source>Retraining</source>
            <comment>hidden_cost.retraining.name</comment>
            <translation>Reentrenamiento</translation>
        </message>
        <message>
            <source>Retries</source>
            <comment>hidden_cost.retries.name</comment>
            <translation>Reintentos</translation>
        </message>
        <message>
            <source>Cache writes</source>
            <comment>hidden_cost.cache_writes.name</comment>
            <translation>Escrituras en caché</translation>
        </message>
        <message>
            <source>Reasoning tokens</source>
            <comment>hidden_cost.reasoning.name</comment>
            <translation>Tokens de razonamiento</translation>
        </message>
        <message>
            <source>The shorter prompt</source>
            <comment>hidden_cost.saved_prompt.name</comment>
            <translation>El prompt más corto</translation>
        </message>
        <message>
            <source>Errors</source>
            <comment>hidden_cost.errors.name</comment>
            <translation>Errores</translation>
        </message>
        <message>
            <source>GPUs and reserved units are paid while they wait: for peaks, below full load, and since they come in whole numbers.</source>
            <comment>hidden_cost.idle_gpus.help</comment>
            <translation>Las GPU y las unidades reservadas se pagan mientras esperan: por los picos, por debajo de la carga plena y porque vienen en números enteros.</translation>
        </message>
        <message>
            <source>A second replica that takes over when the first one fails.</source>
            <comment>hidden_cost.failover.help</comment>
            <translation>Una segunda réplica que toma el relevo cuando falla la primera.</translation>
        </message>
        <message>
            <source>Hours to prepare data, to set up, to maintain and to retrain.</source>
            <comment>hidden_cost.people.help</comment>
            <translation>Horas para preparar datos, poner en marcha, mantener y reentrenar.</translation>
        </message>
        <message>
            <source>Examples that people label, at first and later.</source>
            <comment>hidden_cost.labeling.help</comment>
            <translation>Ejemplos que etiquetan personas, al principio y más adelante.</translation>
        </message>
        <message>
            <source>A model is trained again as its task changes.</source>
            <comment>hidden_cost.retraining.help</comment>
            <translation>Un modelo se vuelve a entrenar cuando cambia su tarea.</translation>
        </message>
        <message>
            <source>Requests to the API that have to be sent again.</source>
            <comment>hidden_cost.retries.help</comment>
            <translation>Solicitudes a la API que hay que enviar de nuevo.</translation>
        </message>
        <message>
            <source>Input is dearer when it is written to the cache.</source>
            <comment>hidden_cost.cache_writes.help</comment>
            <translation>La entrada cuesta más cuando se escribe en la caché.</translation>
        </message>
        <message>
            <source>Hidden tokens that the large model writes before its answer, billed as output.</source>
            <comment>hidden_cost.reasoning.help</comment>
            <translation>Tokens ocultos que el modelo grande escribe antes de responder, facturados como salida.</translation>
        </message>
        <message>
            <source>A fine-tuned model needs fewer instructions and examples in its prompt, which saves input tokens.</source>
            <comment>hidden_cost.saved_prompt.help</comment>
            <translation>Un modelo con fine-tuning necesita menos instrucciones y ejemplos en su prompt, lo que ahorra tokens de entrada.</translation>
        </message>
        <message>
            <source>What wrong answers cost.</source>
            <comment>hidden_cost.errors.help</comment>
            <translation>Lo que cuestan las respuestas equivocadas.</translation>
        </message>
        <message>
            <source>Document classification</source>
            <comment>task_type.document_classification.name</comment>
            <translation>Clasificación de documentos</translation>
        </message>
        <message>
            <source>Named-entity extraction</source>
            <comment>task_type.entity_extraction.name</comment>
            <translation>Extracción de entidades con nombre</translation>
        </message>
        <message>
            <source>Customer intent</source>
            <comment>task_type.customer_intent.name</comment>
            <translation>Intención del cliente</translation>
        </message>
        <message>
            <source>Domain sentiment</source>
            <comment>task_type.domain_sentiment.name</comment>
            <translation>Sentimiento en un dominio</translation>
        </message>
        <message>
            <source>Structured extraction</source>
            <comment>task_type.structured_extraction.name</comment>
            <translation>Extracción estructurada</translation>
        </message>
        <message>
            <source>Clause identification</source>
            <comment>task_type.clause_identification.name</comment>
            <translation>Identificación de cláusulas</translation>
        </message>
        <message>
            <source>Open-ended text</source>
            <comment>task_type.open_ended_text.name</comment>
            <translation>Texto abierto</translation>
        </message>
        <message>
            <source>Multi-step reasoning</source>
            <comment>task_type.multi_step_reasoning.name</comment>
            <translation>Razonamiento en varios pasos</translation>
        </message>
        <message>
            <source>Creative writing</source>
            <comment>task_type.creative_writing.name</comment>
            <translation>Escritura creativa</translation>
        </message>
        <message>
            <source>Cross-domain questions</source>
            <comment>task_type.cross_domain_questions.name</comment>
            <translation>Preguntas de varios dominios</translation>
        </message>
        <message>
            <source>a day</source>
            <comment>period.day.name</comment>
            <translation>al día</translation>
        </message>
        <message>
            <source>a month</source>
            <comment>period.month.name</comment>
            <translation>al mes</translation>
        </message>
        <message>
            <source>Default</source>
            <comment>origin.default.name</comment>
            <translation>Valor predeterminado</translation>
        </message>
        <message>
            <source>Typed</source>
            <comment>origin.typed.name</comment>
            <translation>Escrito a mano</translation>
        </message>
        <message>
            <source>Catalog</source>
            <comment>origin.catalog.name</comment>
            <translation>Catálogo</translation>
        </message>
        <message>
            <source>Usage log</source>
            <comment>origin.log.name</comment>
            <translation>Log de uso</translation>
        </message>
        <message>
            <source>Benchmark</source>
            <comment>origin.benchmark.name</comment>
            <translation>Benchmark</translation>
        </message>
        <message>
            <source>Estimate</source>
            <comment>origin.estimate.name</comment>
            <translation>Estimación</translation>
        </message>
        <message>
            <source>Token count</source>
            <comment>origin.tokens.name</comment>
            <translation>Recuento de tokens</translation>
        </message>
        <message>
            <source>Workloads</source>
            <comment>origin.workloads.name</comment>
            <translation>Cargas de trabajo</translation>
        </message>
        <message>
            <source>Source</source>
            <comment>origin.stated.name</comment>
            <translation>Fuente</translation>
        </message>
        <message>
            <source>The frontier API</source>
            <comment>task_place.api.name</comment>
            <translation>La API de frontera</translation>
        </message>
        <message>
            <source>Our own GPUs</source>
            <comment>task_place.own.name</comment>
            <translation>Las GPU propias</translation>
        </message>
        <message>
            <source>Support-ticket triage</source>
            <comment>preset.support-ticket-triage.name</comment>
            <translation>Triaje de tickets de soporte</translation>
        </message>
        <message>
            <source>At a million tickets a month, is it cheaper to run our own small model than to pay for a large one?</source>
            <comment>preset.support-ticket-triage.question</comment>
            <translation>Con un millón de tickets al mes, ¿sale más barato operar un modelo pequeño propio que pagar uno grande?</translation>
        </message>
        <message>
            <source>List prices of Claude Sonnet 4.6 and Claude Haiku 4.5 (2026-09-23), L40S rent (2026-09-25) and purchase price; the workload is assumed</source>
            <comment>preset.support-ticket-triage.source</comment>
            <translation>Precios de lista de Claude Sonnet 4.6 y Claude Haiku 4.5 (2026-09-23), alquiler (2026-09-25) y precio de compra de la L40S; la carga de trabajo es supuesta</translation>
        </message>
        <message>
            <source>Common tasks</source>
            <comment>preset_group.Common tasks.name</comment>
            <translation>Tareas habituales</translation>
        </message>
        <message>
            <source>Retrieval-augmented answers</source>
            <comment>preset.retrieval-augmented-answers.name</comment>
            <translation>Respuestas con recuperación (RAG)</translation>
        </message>
        <message>
            <source>Our staff ask the handbook 25,000 questions a month. Is that enough for a model of our own?</source>
            <comment>preset.retrieval-augmented-answers.question</comment>
            <translation>El personal hace al manual 25.000 preguntas al mes. ¿Es suficiente para un modelo propio?</translation>
        </message>
        <message>
            <source>List price of Claude Opus 5.5 (2026-09-23), A100 rent at RunPod (2026-11-09); the workload is assumed</source>
            <comment>preset.retrieval-augmented-answers.source</comment>
            <translation>Precio de lista de Claude Opus 5.5 (2026-09-23), alquiler de A100 en RunPod (2026-11-09); la carga de trabajo es supuesta</translation>
        </message>
        <message>
            <source>Document extraction</source>
            <comment>preset.document-extraction.name</comment>
            <translation>Extracción de documentos</translation>
        </message>
        <message>
            <source>Twenty thousand documents every night and nobody waiting: what is the cheapest way to read them?</source>
            <comment>preset.document-extraction.question</comment>
            <translation>Veinte mil documentos cada noche y nadie esperando: ¿cuál es la forma más barata de leerlos?</translation>
        </message>
        <message>
            <source>List price of Claude Sonnet 5 (2026-09-23), H100 hours at Modal (2026-05-07) and RunPod (2026-11-09); the workload is assumed</source>
            <comment>preset.document-extraction.source</comment>
            <translation>Precio de lista de Claude Sonnet 5 (2026-09-23), horas de H100 en Modal (2026-05-07) y RunPod (2026-11-09); la carga de trabajo es supuesta</translation>
        </message>
        <message>
            <source>Content moderation</source>
            <comment>preset.content-moderation.name</comment>
            <translation>Moderación de contenido</translation>
        </message>
        <message>
            <source>Four million posts a month to check: fine-tune a small model, and if so, on whose machines?</source>
            <comment>preset.content-moderation.question</comment>
            <translation>Cuatro millones de publicaciones al mes por revisar: ¿conviene un fine-tuning de un modelo pequeño y, si es así, en las máquinas de quién?</translation>
        </message>
        <message>
            <source>List prices of GPT-6 Sol (2026-09-23) and GPT-4o mini (2026-09-23), L40S rent and purchase price; the workload is assumed</source>
            <comment>preset.content-moderation.source</comment>
            <translation>Precios de lista de GPT-6 Sol (2026-09-23) y GPT-4o mini (2026-09-23), alquiler y precio de compra de la L40S; la carga de trabajo es supuesta</translation>
        </message>
        <message>
            <source>Support chat</source>
            <comment>preset.support-chat.name</comment>
            <translation>Chat de soporte</translation>
        </message>
        <message>
            <source>Can a small model take the plain questions in our chat and leave only the hard ones to the large model?</source>
            <comment>preset.support-chat.question</comment>
            <translation>¿Puede un modelo pequeño atender las preguntas sencillas del chat y dejar solo las difíciles al modelo grande?</translation>
        </message>
        <message>
            <source>List price of GPT-5.4 (2026-09-23), L40S rent and purchase price; the workload and the accuracies are assumed</source>
            <comment>preset.support-chat.source</comment>
            <translation>Precio de lista de GPT-5.4 (2026-09-23), alquiler y precio de compra de la L40S; la carga de trabajo y las exactitudes son supuestas</translation>
        </message>
        <message>
            <source>Code completion</source>
            <comment>preset.code-completion.name</comment>
            <translation>Autocompletado de código</translation>
        </message>
        <message>
            <source>A thousand developers want completions in the editor: do we pay by the token or rent GPUs for the working day?</source>
            <comment>preset.code-completion.question</comment>
            <translation>Mil desarrolladores quieren autocompletado en el editor: ¿pagar por token o alquilar GPU durante la jornada laboral?</translation>
        </message>
        <message>
            <source>List price of GPT-6 Sol (2026-09-23), H100 rent at RunPod (2026-11-09); the workload is assumed</source>
            <comment>preset.code-completion.source</comment>
            <translation>Precio de lista de GPT-6 Sol (2026-09-23), alquiler de H100 en RunPod (2026-11-09); la carga de trabajo es supuesta</translation>
        </message>
        <message>
            <source>Tariff codes around the clock</source>
            <comment>preset.tariff-codes-around-the-clock.name</comment>
            <translation>Códigos arancelarios a toda hora</translation>
        </message>
        <message>
            <source>Our load hardly changes over the day: does it pay to reserve the large model instead of paying it by the token?</source>
            <comment>preset.tariff-codes-around-the-clock.question</comment>
            <translation>La carga apenas cambia a lo largo del día: ¿es rentable reservar el modelo grande en lugar de pagarlo por token?</translation>
        </message>
        <message>
            <source>List price of GPT-4.1 (2026-09-23) and the price and throughput of its reserved units (2026-09-23, 2026-05-22); the workload and the accuracies are assumed</source>
            <comment>preset.tariff-codes-around-the-clock.source</comment>
            <translation>Precio de lista de GPT-4.1 (2026-09-23) y precio y throughput de sus unidades reservadas (2026-09-23, 2026-05-22); la carga de trabajo y las exactitudes son supuestas</translation>
        </message>
        <message>
            <source>An insurer's twelve tasks</source>
            <comment>preset.an-insurers-twelve-tasks.name</comment>
            <translation>Las doce tareas de una aseguradora</translation>
        </message>
        <message>
            <source>We run twelve tasks on a large model. Which should get small models of our own, and how many GPUs do they share?</source>
            <comment>preset.an-insurers-twelve-tasks.question</comment>
            <translation>Hay doce tareas en un modelo grande. ¿Cuáles deberían tener modelos pequeños propios y cuántas GPU comparten?</translation>
        </message>
        <message>
            <source>List prices of Claude Sonnet 4.6 and Claude Haiku 4.5 (2026-09-23), L40S rent (2026-09-25) and purchase price; the tasks are assumed, published accuracies by kind of task</source>
            <comment>preset.an-insurers-twelve-tasks.source</comment>
            <translation>Precios de lista de Claude Sonnet 4.6 y Claude Haiku 4.5 (2026-09-23), alquiler (2026-09-25) y precio de compra de la L40S; las tareas son supuestas, con exactitudes publicadas por tipo de tarea</translation>
        </message>
        <message>
            <source>Sentiment labels on Claude Sonnet 4</source>
            <comment>preset.sentiment-labels-on-claude-sonnet-4.name</comment>
            <translation>Etiquetas de sentimiento con Claude Sonnet 4</translation>
        </message>
        <message>
            <source>Does a 4B model on a serverless GPU cut the bill for sentiment labels by nine tenths?</source>
            <comment>preset.sentiment-labels-on-claude-sonnet-4.question</comment>
            <translation>¿Reduce un modelo de 4B en una GPU serverless la factura de las etiquetas de sentimiento en nueve décimas partes?</translation>
        </message>
        <message>
            <source>Small Models, Big Savings! (2026-03-18)</source>
            <comment>preset.sentiment-labels-on-claude-sonnet-4.source</comment>
            <translation>Small Models, Big Savings! (2026-03-18)</translation>
        </message>
        <message>
            <source>Published examples</source>
            <comment>preset_group.Published examples.name</comment>
            <translation>Ejemplos publicados</translation>
        </message>
        <message>
            <source>Content enrichment on GPT-4o-mini</source>
            <comment>preset.content-enrichment-on-gpt-4o-mini.name</comment>
            <translation>Enriquecimiento de contenido con GPT-4o-mini</translation>
        </message>
        <message>
            <source>Is a bill of $65 a year a reason to host anything?</source>
            <comment>preset.content-enrichment-on-gpt-4o-mini.question</comment>
            <translation>¿Una factura de 65 $ al año es motivo para alojar algo?</translation>
        </message>
        <message>
            <source>An article on self-hosting small language models (2026)</source>
            <comment>preset.content-enrichment-on-gpt-4o-mini.source</comment>
            <translation>Un artículo sobre alojamiento propio de modelos de lenguaje pequeños (2026)</translation>
        </message>
        <message>
            <source>Support-ticket sentiment on GPT-4o-mini</source>
            <comment>preset.support-ticket-sentiment-on-gpt-4o-mini.name</comment>
            <translation>Sentimiento de tickets de soporte con GPT-4o-mini</translation>
        </message>
        <message>
            <source>Five thousand tickets a day for $109 a year: what would a GPU add?</source>
            <comment>preset.support-ticket-sentiment-on-gpt-4o-mini.question</comment>
            <translation>Cinco mil tickets al día por 109 $ al año: ¿qué aportaría una GPU?</translation>
        </message>
        <message>
            <source>An article on self-hosting small language models (2026)</source>
            <comment>preset.support-ticket-sentiment-on-gpt-4o-mini.source</comment>
            <translation>Un artículo sobre alojamiento propio de modelos de lenguaje pequeños (2026)</translation>
        </message>
        <message>
            <source>One reserved A10G with two hours of upkeep</source>
            <comment>preset.one-reserved-a10g-with-two-hours-of-upkeep.name</comment>
            <translation>Una A10G reservada con dos horas de mantenimiento</translation>
        </message>
        <message>
            <source>From what API bill on does one reserved A10G pay?</source>
            <comment>preset.one-reserved-a10g-with-two-hours-of-upkeep.question</comment>
            <translation>¿A partir de qué factura de API es rentable una A10G reservada?</translation>
        </message>
        <message>
            <source>An article on self-hosting small language models (2026)</source>
            <comment>preset.one-reserved-a10g-with-two-hours-of-upkeep.source</comment>
            <translation>Un artículo sobre alojamiento propio de modelos de lenguaje pequeños (2026)</translation>
        </message>
        <message>
            <source>A reserved A10G all month, low rate</source>
            <comment>preset.a-reserved-a10g-all-month-low-rate.name</comment>
            <translation>Una A10G reservada todo el mes, tarifa baja</translation>
        </message>
        <message>
            <source>What does one A10G cost all month on a cheap reservation?</source>
            <comment>preset.a-reserved-a10g-all-month-low-rate.question</comment>
            <translation>¿Cuánto cuesta una A10G todo el mes con una reserva barata?</translation>
        </message>
        <message>
            <source>An article on self-hosting small language models (2026)</source>
            <comment>preset.a-reserved-a10g-all-month-low-rate.source</comment>
            <translation>Un artículo sobre alojamiento propio de modelos de lenguaje pequeños (2026)</translation>
        </message>
        <message>
            <source>A reserved A10G all month, high rate</source>
            <comment>preset.a-reserved-a10g-all-month-high-rate.name</comment>
            <translation>Una A10G reservada todo el mes, tarifa alta</translation>
        </message>
        <message>
            <source>What does one A10G cost all month on a dear reservation?</source>
            <comment>preset.a-reserved-a10g-all-month-high-rate.question</comment>
            <translation>¿Cuánto cuesta una A10G todo el mes con una reserva cara?</translation>
        </message>
        <message>
            <source>An article on self-hosting small language models (2026)</source>
            <comment>preset.a-reserved-a10g-all-month-high-rate.source</comment>
            <translation>Un artículo sobre alojamiento propio de modelos de lenguaje pequeños (2026)</translation>
        </message>
        <message>
            <source>A fine-tune on one A100, low</source>
            <comment>preset.a-fine-tune-on-one-a100-low.name</comment>
            <translation>Un fine-tuning en una A100, mínimo</translation>
        </message>
        <message>
            <source>What does a fine-tune of two hours cost?</source>
            <comment>preset.a-fine-tune-on-one-a100-low.question</comment>
            <translation>¿Cuánto cuesta un fine-tuning de dos horas?</translation>
        </message>
        <message>
            <source>An article on self-hosting small language models (2026)</source>
            <comment>preset.a-fine-tune-on-one-a100-low.source</comment>
            <translation>Un artículo sobre alojamiento propio de modelos de lenguaje pequeños (2026)</translation>
        </message>
        <message>
            <source>A fine-tune on one A100, high</source>
            <comment>preset.a-fine-tune-on-one-a100-high.name</comment>
            <translation>Un fine-tuning en una A100, máximo</translation>
        </message>
        <message>
            <source>What does a fine-tune of six hours cost?</source>
            <comment>preset.a-fine-tune-on-one-a100-high.question</comment>
            <translation>¿Cuánto cuesta un fine-tuning de seis horas?</translation>
        </message>
        <message>
            <source>An article on self-hosting small language models (2026)</source>
            <comment>preset.a-fine-tune-on-one-a100-high.source</comment>
            <translation>Un artículo sobre alojamiento propio de modelos de lenguaje pequeños (2026)</translation>
        </message>
        <message>
            <source>Sonnet to fine-tuned Haiku, 500k requests, $5,000 upfront</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-500k-requests-5-000-upfront.name</comment>
            <translation>De Sonnet a Haiku con fine-tuning, 500 mil solicitudes, 5000 $ iniciales</translation>
        </message>
        <message>
            <source>Half a million requests a month and $5,000 up front: when is it back?</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-500k-requests-5-000-upfront.question</comment>
            <translation>Medio millón de solicitudes al mes y 5000 $ iniciales: ¿cuándo se recuperan?</translation>
        </message>
        <message>
            <source>Is Fine-Tuning Cheaper Than Using a Larger Model</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-500k-requests-5-000-upfront.source</comment>
            <translation>Is Fine-Tuning Cheaper Than Using a Larger Model</translation>
        </message>
        <message>
            <source>Sonnet to fine-tuned Haiku, 500k requests, $30,000 upfront</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-500k-requests-30-000-upfront.name</comment>
            <translation>De Sonnet a Haiku con fine-tuning, 500 mil solicitudes, 30.000 $ iniciales</translation>
        </message>
        <message>
            <source>Half a million requests a month and $30,000 up front: when is it back?</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-500k-requests-30-000-upfront.question</comment>
            <translation>Medio millón de solicitudes al mes y 30.000 $ iniciales: ¿cuándo se recuperan?</translation>
        </message>
        <message>
            <source>Is Fine-Tuning Cheaper Than Using a Larger Model</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-500k-requests-30-000-upfront.source</comment>
            <translation>Is Fine-Tuning Cheaper Than Using a Larger Model</translation>
        </message>
        <message>
            <source>Sonnet to fine-tuned Haiku, 100k requests, $5,000 upfront</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-100k-requests-5-000-upfront.name</comment>
            <translation>De Sonnet a Haiku con fine-tuning, 100 mil solicitudes, 5000 $ iniciales</translation>
        </message>
        <message>
            <source>A hundred thousand requests a month and $5,000 up front: when is it back?</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-100k-requests-5-000-upfront.question</comment>
            <translation>Cien mil solicitudes al mes y 5000 $ iniciales: ¿cuándo se recuperan?</translation>
        </message>
        <message>
            <source>Is Fine-Tuning Cheaper Than Using a Larger Model</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-100k-requests-5-000-upfront.source</comment>
            <translation>Is Fine-Tuning Cheaper Than Using a Larger Model</translation>
        </message>
        <message>
            <source>Sonnet to fine-tuned Haiku, 100k requests, $30,000 upfront</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-100k-requests-30-000-upfront.name</comment>
            <translation>De Sonnet a Haiku con fine-tuning, 100 mil solicitudes, 30.000 $ iniciales</translation>
        </message>
        <message>
            <source>A hundred thousand requests a month and $30,000 up front: is it ever back?</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-100k-requests-30-000-upfront.question</comment>
            <translation>Cien mil solicitudes al mes y 30.000 $ iniciales: ¿se recuperan alguna vez?</translation>
        </message>
        <message>
            <source>Is Fine-Tuning Cheaper Than Using a Larger Model</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-100k-requests-30-000-upfront.source</comment>
            <translation>Is Fine-Tuning Cheaper Than Using a Larger Model</translation>
        </message>
        <message>
            <source>A fine-tuning pipeline, low end</source>
            <comment>preset.a-fine-tuning-pipeline-low-end.name</comment>
            <translation>Un pipeline de fine-tuning, extremo bajo</translation>
        </message>
        <message>
            <source>What does a small fine-tuning pipeline cost before the first answer?</source>
            <comment>preset.a-fine-tuning-pipeline-low-end.question</comment>
            <translation>¿Cuánto cuesta un pipeline pequeño de fine-tuning antes de la primera respuesta?</translation>
        </message>
        <message>
            <source>Is Fine-Tuning Cheaper Than Using a Larger Model</source>
            <comment>preset.a-fine-tuning-pipeline-low-end.source</comment>
            <translation>Is Fine-Tuning Cheaper Than Using a Larger Model</translation>
        </message>
        <message>
            <source>A fine-tuning pipeline, high end</source>
            <comment>preset.a-fine-tuning-pipeline-high-end.name</comment>
            <translation>Un pipeline de fine-tuning, extremo alto</translation>
        </message>
        <message>
            <source>What does a large fine-tuning pipeline cost before the first answer?</source>
            <comment>preset.a-fine-tuning-pipeline-high-end.question</comment>
            <translation>¿Cuánto cuesta un pipeline grande de fine-tuning antes de la primera respuesta?</translation>
        </message>
        <message>
            <source>Is Fine-Tuning Cheaper Than Using a Larger Model</source>
            <comment>preset.a-fine-tuning-pipeline-high-end.source</comment>
            <translation>Is Fine-Tuning Cheaper Than Using a Larger Model</translation>
        </message>
        <message>
            <source>GPT-4 or one L40S, short queries</source>
            <comment>preset.gpt-4-or-one-l40s-short-queries.name</comment>
            <translation>GPT-4 o una L40S, consultas cortas</translation>
        </message>
        <message>
            <source>Does one L40S of our own replace GPT-4 for short queries?</source>
            <comment>preset.gpt-4-or-one-l40s-short-queries.question</comment>
            <translation>¿Sustituye una L40S propia a GPT-4 en consultas cortas?</translation>
        </message>
        <message>
            <source>Fine-Tuned SLM vs GPT-4 API: Enterprise Cost and Accuracy Comparison</source>
            <comment>preset.gpt-4-or-one-l40s-short-queries.source</comment>
            <translation>Fine-Tuned SLM vs GPT-4 API: Enterprise Cost and Accuracy Comparison</translation>
        </message>
        <message>
            <source>GPT-4 or one L40S, long queries</source>
            <comment>preset.gpt-4-or-one-l40s-long-queries.name</comment>
            <translation>GPT-4 o una L40S, consultas largas</translation>
        </message>
        <message>
            <source>Does one L40S of our own replace GPT-4 for long queries?</source>
            <comment>preset.gpt-4-or-one-l40s-long-queries.question</comment>
            <translation>¿Sustituye una L40S propia a GPT-4 en consultas largas?</translation>
        </message>
        <message>
            <source>Fine-Tuned SLM vs GPT-4 API: Enterprise Cost and Accuracy Comparison</source>
            <comment>preset.gpt-4-or-one-l40s-long-queries.source</comment>
            <translation>Fine-Tuned SLM vs GPT-4 API: Enterprise Cost and Accuracy Comparison</translation>
        </message>
        <message>
            <source>Airline support chatbot</source>
            <comment>preset.airline-support-chatbot.name</comment>
            <translation>Chatbot de soporte de una aerolínea</translation>
        </message>
        <message>
            <source>Ten million simple inquiries a month: from when on does hosting pay?</source>
            <comment>preset.airline-support-chatbot.question</comment>
            <translation>Diez millones de consultas sencillas al mes: ¿desde cuándo es rentable el alojamiento?</translation>
        </message>
        <message>
            <source>Interactive Cost-Benefit Analyzer (Fine-Tuning LLMs for Cost-Effectiveness)</source>
            <comment>preset.airline-support-chatbot.source</comment>
            <translation>Interactive Cost-Benefit Analyzer (Fine-Tuning LLMs for Cost-Effectiveness)</translation>
        </message>
        <message>
            <source>Financial document extraction</source>
            <comment>preset.financial-document-extraction.name</comment>
            <translation>Extracción de documentos financieros</translation>
        </message>
        <message>
            <source>A thousand inferences for each of 10,000 reports: from when on does hosting pay?</source>
            <comment>preset.financial-document-extraction.question</comment>
            <translation>Mil inferencias para cada uno de 10.000 informes: ¿desde cuándo es rentable el alojamiento?</translation>
        </message>
        <message>
            <source>Interactive Cost-Benefit Analyzer (Fine-Tuning LLMs for Cost-Effectiveness)</source>
            <comment>preset.financial-document-extraction.source</comment>
            <translation>Interactive Cost-Benefit Analyzer (Fine-Tuning LLMs for Cost-Effectiveness)</translation>
        </message>
        <message>
            <source>AP Calculus tutor</source>
            <comment>preset.ap-calculus-tutor.name</comment>
            <translation>Tutor de AP Calculus</translation>
        </message>
        <message>
            <source>Half a million students with a tutor each: from when on does hosting pay?</source>
            <comment>preset.ap-calculus-tutor.question</comment>
            <translation>Medio millón de estudiantes con un tutor cada uno: ¿desde cuándo es rentable el alojamiento?</translation>
        </message>
        <message>
            <source>Interactive Cost-Benefit Analyzer (Fine-Tuning LLMs for Cost-Effectiveness)</source>
            <comment>preset.ap-calculus-tutor.source</comment>
            <translation>Interactive Cost-Benefit Analyzer (Fine-Tuning LLMs for Cost-Effectiveness)</translation>
        </message>
        <message>
            <source>The sawtooth</source>
            <comment>preset.the-sawtooth.name</comment>
            <translation>El diente de sierra</translation>
        </message>
        <message>
            <source>Once a GPU pays, does it stay cheaper?</source>
            <comment>preset.the-sawtooth.question</comment>
            <translation>Una vez que una GPU es rentable, ¿sigue costando menos?</translation>
        </message>
        <message>
            <source>Own test case of this program</source>
            <comment>preset.the-sawtooth.source</comment>
            <translation>Caso de prueba propio de este programa</translation>
        </message>
        <message>
            <source>Test cases</source>
            <comment>preset_group.Test cases.name</comment>
            <translation>Casos de prueba</translation>
        </message>
        <message>
            <source>Never</source>
            <comment>preset.never.name</comment>
            <translation>Nunca</translation>
        </message>
        <message>
            <source>Does enough volume make any GPU pay?</source>
            <comment>preset.never.question</comment>
            <translation>¿Con suficiente volumen es rentable cualquier GPU?</translation>
        </message>
        <message>
            <source>Own test case of this program</source>
            <comment>preset.never.source</comment>
            <translation>Caso de prueba propio de este programa</translation>
        </message>
        <message>
            <source>Model price</source>
            <comment>fact_kind.model_price.name</comment>
            <translation>Precio de modelo</translation>
        </message>
        <message>
            <source>GPU rent</source>
            <comment>fact_kind.gpu_rate.name</comment>
            <translation>Alquiler de GPU</translation>
        </message>
        <message>
            <source>GPU purchase price</source>
            <comment>fact_kind.purchase_price.name</comment>
            <translation>Precio de compra de GPU</translation>
        </message>
        <message>
            <source>Reserved unit</source>
            <comment>fact_kind.unit.name</comment>
            <translation>Unidad reservada</translation>
        </message>
        <message>
            <source>Price of a reserved unit</source>
            <comment>fact_kind.unit_price.name</comment>
            <translation>Precio de una unidad reservada</translation>
        </message>
        <message>
            <source>Measured throughput</source>
            <comment>fact_kind.throughput.name</comment>
            <translation>Throughput medido</translation>
        </message>
        <message>
            <source>Rated power</source>
            <comment>fact_kind.power.name</comment>
            <translation>Potencia nominal</translation>
        </message>
        <message>
            <source>GPU speed</source>
            <comment>fact_kind.speed.name</comment>
            <translation>Velocidad de GPU</translation>
        </message>
        <message>
            <source>Model size</source>
            <comment>fact_kind.model_size.name</comment>
            <translation>Tamaño de modelo</translation>
        </message>
        <message>
            <source>pay as you go</source>
            <comment>unit_term.none.name</comment>
            <translation>pago por uso</translation>
        </message>
        <message>
            <source>reserved for a week</source>
            <comment>unit_term.week.name</comment>
            <translation>reserva de una semana</translation>
        </message>
        <message>
            <source>reserved for a month</source>
            <comment>unit_term.month.name</comment>
            <translation>reserva de un mes</translation>
        </message>
        <message>
            <source>reserved for three months</source>
            <comment>unit_term.3_months.name</comment>
            <translation>reserva de tres meses</translation>
        </message>
        <message>
            <source>reserved for six months</source>
            <comment>unit_term.6_months.name</comment>
            <translation>reserva de seis meses</translation>
        </message>
        <message>
            <source>reserved for a year</source>
            <comment>unit_term.year.name</comment>
            <translation>reserva de un año</translation>
        </message>
        <message>
            <source>an hour</source>
            <comment>price_period.hour.name</comment>
            <translation>por hora</translation>
        </message>
        <message>
            <source>a week</source>
            <comment>price_period.week.name</comment>
            <translation>por semana</translation>
        </message>
        <message>
            <source>a month</source>
            <comment>price_period.month.name</comment>
            <translation>al mes</translation>
        </message>
        <message>
            <source>a year</source>
            <comment>price_period.year.name</comment>
            <translation>al año</translation>
        </message>
        <message>
            <source>API</source>
            <comment>model_kind.api.name</comment>
            <translation>API</translation>
        </message>
        <message>
            <source>Fine-tuned</source>
            <comment>model_kind.fine-tuned.name</comment>
            <translation>Con fine-tuning</translation>
        </message>
        <message>
            <source>Open, hosted</source>
            <comment>model_kind.open.name</comment>
            <translation>Abierto, alojado</translation>
        </message>
        <message>
            <source>16 bit</source>
            <comment>precision.16.name</comment>
            <translation>16 bits</translation>
        </message>
        <message>
            <source>8 bit</source>
            <comment>precision.8.name</comment>
            <translation>8 bits</translation>
        </message>
        <message>
            <source>4 bit</source>
            <comment>precision.4.name</comment>
            <translation>4 bits</translation>
        </message>
        <message>
            <source>full batch</source>
            <comment>load.full.name</comment>
            <translation>lote completo</translation>
        </message>
        <message>
            <source>limited for latency</source>
            <comment>load.latency.name</comment>
            <translation>limitada por la latencia</translation>
        </message>
        <message>
            <source>one request at a time</source>
            <comment>load.single.name</comment>
            <translation>solicitudes de una en una</translation>
        </message>
        <message>
            <source>on demand</source>
            <comment>rate_kind.on_demand.name</comment>
            <translation>bajo demanda</translation>
        </message>
        <message>
            <source>reserved</source>
            <comment>rate_kind.reserved.name</comment>
            <translation>reservada</translation>
        </message>
        <message>
            <source>spot</source>
            <comment>rate_kind.spot.name</comment>
            <translation>spot</translation>
        </message>
        <message>
            <source>serverless</source>
            <comment>rate_kind.serverless.name</comment>
            <translation>serverless</translation>
        </message>
        <message>
            <source>How many requests are there a month?</source>
            <comment>first_question.volume.question</comment>
            <translation>¿Cuántas solicitudes hay al mes?</translation>
        </message>
        <message>
            <source>The usage page of your provider's console, or the lines of your log.</source>
            <comment>first_question.volume.where</comment>
            <translation>La página de uso de la consola del proveedor, o las líneas del log.</translation>
        </message>
        <message>
            <source>How many tokens go in with one?</source>
            <comment>first_question.input_tokens.question</comment>
            <translation>¿Cuántos tokens entran con una?</translation>
        </message>
        <message>
            <source>The usage page: input tokens divided by requests. A word is about 1.3 tokens.</source>
            <comment>first_question.input_tokens.where</comment>
            <translation>La página de uso: tokens de entrada divididos entre solicitudes. Una palabra son alrededor de 1,3 tokens.</translation>
        </message>
        <message>
            <source>How many tokens come out?</source>
            <comment>first_question.output_tokens.question</comment>
            <translation>¿Cuántos tokens salen?</translation>
        </message>
        <message>
            <source>The usage page: output tokens divided by requests.</source>
            <comment>first_question.output_tokens.where</comment>
            <translation>La página de uso: tokens de salida divididos entre solicitudes.</translation>
        </message>
        <message>
            <source>What do a million tokens in cost you?</source>
            <comment>first_question.api_input_price.question</comment>
            <translation>¿Cuánto cuesta un millón de tokens de entrada?</translation>
        </message>
        <message>
            <source>Your provider's price list, or your contract. Inputs can be filled from the catalog later.</source>
            <comment>first_question.api_input_price.where</comment>
            <translation>La lista de precios del proveedor, o el contrato. Los parámetros también pueden completarse más tarde desde el catálogo.</translation>
        </message>
        <message>
            <source>And a million tokens out?</source>
            <comment>first_question.api_output_price.question</comment>
            <translation>¿Y un millón de tokens de salida?</translation>
        </message>
        <message>
            <source>The same list: output is usually dearer.</source>
            <comment>first_question.api_output_price.where</comment>
            <translation>La misma lista: la salida suele costar más.</translation>
        </message>
        <message>
            <source>Stay with the API</source>
            <comment>course.stay_with_api.name</comment>
            <translation>Seguir con la API</translation>
        </message>
        <message>
            <source>Pilot a self-hosted model</source>
            <comment>course.pilot_self_hosted.name</comment>
            <translation>Piloto con alojamiento propio</translation>
        </message>
        <message>
            <source>Migrate</source>
            <comment>course.migrate.name</comment>
            <translation>Migrar</translation>
        </message>
        <message>
            <source>Keep the large model, per token or on reserved capacity, measure the traffic, and ask again when volume or task have changed.</source>
            <comment>course.stay_with_api.text</comment>
            <translation>Conservar el modelo grande, por token o en capacidad reservada, medir el tráfico y volver a preguntar cuando cambien el volumen o la tarea.</translation>
        </message>
        <message>
            <source>Let a small hosted model recall examples into its prompt; nothing has to be trained.</source>
            <comment>course.small_model_with_memory.text</comment>
            <translation>Dejar que un modelo pequeño alojado recupere ejemplos en su prompt; no hay que entrenar nada.</translation>
        </message>
        <message>
            <source>Let a provider train and serve a small model, and pay per token as before.</source>
            <comment>course.hosted_fine_tuning.text</comment>
            <translation>Dejar que un proveedor entrene y sirva un modelo pequeño, y pagar por token como antes.</translation>
        </message>
        <message>
            <source>Train a small model, serve a part of the traffic with it, and compare before anything is switched off.</source>
            <comment>course.pilot_self_hosted.text</comment>
            <translation>Entrenar un modelo pequeño, servir con él una parte del tráfico y comparar antes de apagar nada.</translation>
        </message>
        <message>
            <source>Move the task to your own fine-tuned model.</source>
            <comment>course.migrate.text</comment>
            <translation>Pasar la tarea a un modelo propio con fine-tuning.</translation>
        </message>
        <message>
            <source>Let a router send what is narrow to a small model, and the rest to the frontier API.</source>
            <comment>course.hybrid.text</comment>
            <translation>Dejar que un router envíe lo acotado a un modelo pequeño y el resto a la API de frontera.</translation>
        </message>
        <message>
            <source>Reproduced</source>
            <comment>claim_status.reproduced.name</comment>
            <translation>Reproducida</translation>
        </message>
        <message>
            <source>Differs</source>
            <comment>claim_status.differs.name</comment>
            <translation>Difiere</translation>
        </message>
        <message>
            <source>The task is narrow, and a small model can learn it.</source>
            <comment>fit_rule.narrow_task.yes</comment>
            <translation>La tarea es acotada, y un modelo pequeño puede aprenderla.</translation>
        </message>
        <message>
            <source>The task is broad, and a large model copes with what a small one was never shown.</source>
            <comment>fit_rule.narrow_task.no</comment>
            <translation>La tarea es amplia, y un modelo grande se las arregla con lo que a uno pequeño nunca se le mostró.</translation>
        </message>
        <message>
            <source>Whether the task is narrow enough for a small model is still open.</source>
            <comment>fit_rule.narrow_task.unsure</comment>
            <translation>Aún no está claro si la tarea es lo bastante acotada para un modelo pequeño.</translation>
        </message>
        <message>
            <source>The output is well defined, so examples can teach it and tests can check it.</source>
            <comment>fit_rule.defined_output.yes</comment>
            <translation>La salida está bien definida: los ejemplos pueden enseñarla y las pruebas, verificarla.</translation>
        </message>
        <message>
            <source>The output is not well defined, so nobody could label it the same way twice.</source>
            <comment>fit_rule.defined_output.no</comment>
            <translation>La salida no está bien definida, así que nadie podría etiquetarla dos veces de la misma manera.</translation>
        </message>
        <message>
            <source>Whether the output is well defined is still open.</source>
            <comment>fit_rule.defined_output.unsure</comment>
            <translation>Aún no está claro si la salida está bien definida.</translation>
        </message>
        <message>
            <source>Occasional errors can be tolerated while a new model proves itself.</source>
            <comment>fit_rule.tolerable_errors.yes</comment>
            <translation>Se pueden tolerar errores ocasionales mientras un modelo nuevo demuestra lo que vale.</translation>
        </message>
        <message>
            <source>Errors can't be tolerated, so a change of model needs proof first.</source>
            <comment>fit_rule.tolerable_errors.no</comment>
            <translation>No se pueden tolerar errores, así que un cambio de modelo exige demostrar antes que funciona.</translation>
        </message>
        <message>
            <source>Whether occasional errors can be tolerated is still open.</source>
            <comment>fit_rule.tolerable_errors.unsure</comment>
            <translation>Aún no está claro si se pueden tolerar errores ocasionales.</translation>
        </message>
        <message>
            <source>There are at least 500 labeled examples to train on.</source>
            <comment>fit_rule.labeled_examples.yes</comment>
            <translation>Hay al menos 500 ejemplos etiquetados con los que entrenar.</translation>
        </message>
        <message>
            <source>There are fewer than 500 labeled examples, too few to train on.</source>
            <comment>fit_rule.labeled_examples.no</comment>
            <translation>Hay menos de 500 ejemplos etiquetados, demasiado pocos para entrenar.</translation>
        </message>
        <message>
            <source>Whether there are 500 labeled examples to train on is still open.</source>
            <comment>fit_rule.labeled_examples.unsure</comment>
            <translation>Aún no está claro si hay 500 ejemplos etiquetados con los que entrenar.</translation>
        </message>
        <message>
            <source>There are fewer than 20 patterns, few enough to be recalled as examples.</source>
            <comment>fit_rule.few_patterns.yes</comment>
            <translation>Hay menos de 20 patrones, lo bastante pocos para recuperarlos como ejemplos.</translation>
        </message>
        <message>
            <source>There are 20 patterns or more, and recalled examples can't cover them all.</source>
            <comment>fit_rule.few_patterns.no</comment>
            <translation>Hay 20 patrones o más, y los ejemplos recuperados no pueden cubrirlos todos.</translation>
        </message>
        <message>
            <source>The specification stays for six months, long enough for training to pay off.</source>
            <comment>fit_rule.stable_specification.yes</comment>
            <translation>La especificación se mantiene seis meses, lo suficiente para amortizar el entrenamiento.</translation>
        </message>
        <message>
            <source>The specification changes within six months, and each change means training again.</source>
            <comment>fit_rule.stable_specification.no</comment>
            <translation>La especificación cambia en menos de seis meses, y cada cambio obliga a entrenar de nuevo.</translation>
        </message>
        <message>
            <source>Whether the specification stays for six months is still open.</source>
            <comment>fit_rule.stable_specification.unsure</comment>
            <translation>Aún no está claro si la especificación se mantiene seis meses.</translation>
        </message>
        <message>
            <source>There is data that may not leave the house, and only a model in the house keeps it there.</source>
            <comment>fit_rule.private_data.yes</comment>
            <translation>Hay datos que no pueden salir de la empresa, y solo un modelo dentro de ella los retiene.</translation>
        </message>
        <message>
            <source>Latency matters, and a small model of your own answers without a queue that others fill.</source>
            <comment>fit_rule.latency_matters.yes</comment>
            <translation>La latencia importa, y un modelo pequeño propio responde sin una cola que llenen otros.</translation>
        </message>
        <message>
            <source>The traffic mixes narrow and broad requests, and each kind is best served by its own model.</source>
            <comment>fit_rule.mixed_traffic.yes</comment>
            <translation>El tráfico mezcla solicitudes acotadas y amplias, y a cada tipo le conviene su propio modelo.</translation>
        </message>
        <message>
            <source>The traffic is of one kind, so there is nothing to route.</source>
            <comment>fit_rule.mixed_traffic.no</comment>
            <translation>El tráfico es de un solo tipo, así que no hay nada que enrutar.</translation>
        </message>
        <message>
            <source>Whether the traffic mixes narrow and broad requests is still open.</source>
            <comment>fit_rule.mixed_traffic.unsure</comment>
            <translation>Aún no está claro si el tráfico mezcla solicitudes acotadas y amplias.</translation>
        </message>
        <message>
            <source>The facts change often, and what is looked up at each request is never out of date.</source>
            <comment>fit_rule.changing_facts.yes</comment>
            <translation>Los hechos cambian a menudo, y lo que se consulta en cada solicitud nunca está desactualizado.</translation>
        </message>
        <message>
            <source>The facts change seldom, so what was trained stays true.</source>
            <comment>fit_rule.changing_facts.no</comment>
            <translation>Los hechos cambian poco, así que lo entrenado sigue siendo válido.</translation>
        </message>
        <message>
            <source>Every request goes to the vendor, under its terms.</source>
            <comment>judgment.privacy.general_api</comment>
            <translation>Cada solicitud llega al proveedor, según sus condiciones.</translation>
        </message>
        <message>
            <source>Every request goes to the vendor, and what is remembered of earlier ones is kept as well.</source>
            <comment>judgment.privacy.memory_api</comment>
            <translation>Cada solicitud llega al proveedor, y también se conserva lo que se recuerda de las anteriores.</translation>
        </message>
        <message>
            <source>Every request goes to the vendor, and so do the training examples, which can be cleaned first.</source>
            <comment>judgment.privacy.tuned_api</comment>
            <translation>Cada solicitud llega al proveedor, igual que los ejemplos de entrenamiento, que antes se pueden depurar.</translation>
        </message>
        <message>
            <source>No model vendor sees a request; it stays on machines that we run.</source>
            <comment>judgment.privacy.self_hosted</comment>
            <translation>Ningún proveedor de modelos ve las solicitudes; se quedan en máquinas que operamos.</translation>
        </message>
        <message>
            <source>The routed requests stay on machines that we run, the rest goes to the vendor.</source>
            <comment>judgment.privacy.hybrid</comment>
            <translation>Las solicitudes enrutadas se quedan en máquinas que operamos; el resto llega al proveedor.</translation>
        </message>
        <message>
            <source>Every request goes to a vendor, and so do the training examples, which can be cleaned first.</source>
            <comment>judgment.privacy.hosted_hybrid</comment>
            <translation>Cada solicitud llega a un proveedor, igual que los ejemplos de entrenamiento, que antes se pueden depurar.</translation>
        </message>
        <message>
            <source>The prompt alone steers it, and the vendor may change the model.</source>
            <comment>judgment.output_control.general_api</comment>
            <translation>Solo el prompt lo dirige, y el proveedor puede cambiar el modelo.</translation>
        </message>
        <message>
            <source>Recalled examples steer it beside the prompt; the model stays what it is.</source>
            <comment>judgment.output_control.memory_api</comment>
            <translation>Los ejemplos recuperados lo dirigen junto con el prompt; el modelo sigue siendo el mismo.</translation>
        </message>
        <message>
            <source>Training sets form and tone, on a model that the vendor may retire.</source>
            <comment>judgment.output_control.tuned_api</comment>
            <translation>El entrenamiento fija la forma y el tono, en un modelo que el proveedor puede retirar.</translation>
        </message>
        <message>
            <source>Training, decoding and the model's version are in our hands.</source>
            <comment>judgment.output_control.self_hosted</comment>
            <translation>El entrenamiento, la decodificación y la versión del modelo están en nuestras manos.</translation>
        </message>
        <message>
            <source>Training steers the routed requests, a prompt the rest.</source>
            <comment>judgment.output_control.hybrid</comment>
            <translation>El entrenamiento dirige las solicitudes enrutadas; un prompt, el resto.</translation>
        </message>
        <message>
            <source>Training steers the routed requests, a prompt the rest, and the vendor may change both models.</source>
            <comment>judgment.output_control.hosted_hybrid</comment>
            <translation>El entrenamiento dirige las solicitudes enrutadas y un prompt, el resto; el proveedor puede cambiar ambos modelos.</translation>
        </message>
        <message>
            <source>A key and a prompt are enough to begin.</source>
            <comment>judgment.setup_effort.general_api</comment>
            <translation>Una clave y un prompt bastan para empezar.</translation>
        </message>
        <message>
            <source>Memories have to be put in place; nothing is trained.</source>
            <comment>judgment.setup_effort.memory_api</comment>
            <translation>Hay que preparar las memorias; no se entrena nada.</translation>
        </message>
        <message>
            <source>Examples have to be labeled and a training checked; there is nothing to host.</source>
            <comment>judgment.setup_effort.tuned_api</comment>
            <translation>Hay que etiquetar ejemplos y verificar un entrenamiento; no hay nada que alojar.</translation>
        </message>
        <message>
            <source>Labels, training and a serving stack come before the first request.</source>
            <comment>judgment.setup_effort.self_hosted</comment>
            <translation>Etiquetas, entrenamiento e infraestructura de inferencia van antes de la primera solicitud.</translation>
        </message>
        <message>
            <source>All that self-hosting takes, and a router that has to learn what to send where.</source>
            <comment>judgment.setup_effort.hybrid</comment>
            <translation>Todo lo que exige el alojamiento propio, más un router que debe aprender qué enviar a dónde.</translation>
        </message>
        <message>
            <source>All that hosted fine-tuning takes, and a router that has to learn what to send where.</source>
            <comment>judgment.setup_effort.hosted_hybrid</comment>
            <translation>Todo lo que exige el fine-tuning en el proveedor, más un router que debe aprender qué enviar a dónde.</translation>
        </message>
        <message>
            <source>The vendor runs everything; only prompts need care.</source>
            <comment>judgment.upkeep.general_api</comment>
            <translation>El proveedor lo opera todo; solo hay que cuidar los prompts.</translation>
        </message>
        <message>
            <source>The vendor runs the model; prompts and memories need care.</source>
            <comment>judgment.upkeep.memory_api</comment>
            <translation>El proveedor opera el modelo; hay que cuidar los prompts y las memorias.</translation>
        </message>
        <message>
            <source>The model has to be trained anew when the task or the vendor's base model changes.</source>
            <comment>judgment.upkeep.tuned_api</comment>
            <translation>El modelo debe entrenarse de nuevo cuando cambia la tarea o el modelo base del proveedor.</translation>
        </message>
        <message>
            <source>Updates, monitoring, scaling and training anew are ours.</source>
            <comment>judgment.upkeep.self_hosted</comment>
            <translation>Las actualizaciones, la supervisión, el escalado y los reentrenamientos corren por nuestra cuenta.</translation>
        </message>
        <message>
            <source>Our own servers, a router and an API have to be looked after.</source>
            <comment>judgment.upkeep.hybrid</comment>
            <translation>Hay que cuidar servidores propios, un router y una API.</translation>
        </message>
        <message>
            <source>The tuned model has to be trained anew, and a router looked after.</source>
            <comment>judgment.upkeep.hosted_hybrid</comment>
            <translation>Hay que entrenar de nuevo el modelo con fine-tuning y cuidar un router.</translation>
        </message>
        <message>
            <source>The vendor's limits apply, and rise with what we spend.</source>
            <comment>judgment.rate_limits.general_api</comment>
            <translation>Se aplican los límites del proveedor, que aumentan con el gasto.</translation>
        </message>
        <message>
            <source>The vendor's limits apply, to the model and to the recall.</source>
            <comment>judgment.rate_limits.memory_api</comment>
            <translation>Se aplican los límites del proveedor, al modelo y a la recuperación.</translation>
        </message>
        <message>
            <source>The vendor's limits apply to the tuned model as well.</source>
            <comment>judgment.rate_limits.tuned_api</comment>
            <translation>Los límites del proveedor se aplican también al modelo con fine-tuning.</translation>
        </message>
        <message>
            <source>No vendor sets a limit, only the GPUs that we run.</source>
            <comment>judgment.rate_limits.self_hosted</comment>
            <translation>Ningún proveedor fija un límite, solo las GPU que operamos.</translation>
        </message>
        <message>
            <source>The vendor's limits apply only to what the small model does not answer.</source>
            <comment>judgment.rate_limits.hybrid</comment>
            <translation>Los límites del proveedor se aplican solo a lo que el modelo pequeño no responde.</translation>
        </message>
        <message>
            <source>The vendor's limits apply to both models.</source>
            <comment>judgment.rate_limits.hosted_hybrid</comment>
            <translation>Los límites del proveedor se aplican a ambos modelos.</translation>
        </message>
        <message>
            <source>Whatever fits into a prompt can be asked today.</source>
            <comment>judgment.flexibility.general_api</comment>
            <translation>Todo lo que cabe en un prompt se puede preguntar hoy mismo.</translation>
        </message>
        <message>
            <source>A new task needs new memories, and the model is small.</source>
            <comment>judgment.flexibility.memory_api</comment>
            <translation>Una tarea nueva necesita memorias nuevas, y el modelo es pequeño.</translation>
        </message>
        <message>
            <source>A new task needs new labels and another training.</source>
            <comment>judgment.flexibility.tuned_api</comment>
            <translation>Una tarea nueva necesita etiquetas nuevas y otro entrenamiento.</translation>
        </message>
        <message>
            <source>A new task needs new labels and another training, and room on the GPUs.</source>
            <comment>judgment.flexibility.self_hosted</comment>
            <translation>Una tarea nueva necesita etiquetas nuevas, otro entrenamiento y espacio en las GPU.</translation>
        </message>
        <message>
            <source>What the small model was not trained for goes to the large one.</source>
            <comment>judgment.flexibility.hybrid</comment>
            <translation>Aquello para lo que no se entrenó el modelo pequeño pasa al grande.</translation>
        </message>
        <message>
            <source>What the small model was not trained for goes to the large one.</source>
            <comment>judgment.flexibility.hosted_hybrid</comment>
            <translation>Aquello para lo que no se entrenó el modelo pequeño pasa al grande.</translation>
        </message>
        <message>
            <source>first token</source>
            <comment>published_latency.first_token.name</comment>
            <translation>primer token</translation>
        </message>
        <message>
            <source>short answer</source>
            <comment>published_latency.short_answer.name</comment>
            <translation>respuesta corta</translation>
        </message>
        <message>
            <source>99th percentile</source>
            <comment>published_latency.percentile_99.name</comment>
            <translation>percentil 99</translation>
        </message>
        <message>
            <source>early 2026</source>
            <comment>published_latency.source.date</comment>
            <translation>principios de 2026</translation>
        </message>
        <message>
            <source>Sentiment</source>
            <comment>task_kind.Sentiment.name</comment>
            <translation>Sentimiento</translation>
        </message>
        <message>
            <source>a handful of labels, and traffic that never ends</source>
            <comment>task_kind.Sentiment.why</comment>
            <translation>unas pocas etiquetas y un tráfico que nunca cesa</translation>
        </message>
        <message>
            <source>Ticket routing</source>
            <comment>task_kind.Ticket routing.name</comment>
            <translation>Enrutamiento de tickets</translation>
        </message>
        <message>
            <source>your own queues, which no general model knows</source>
            <comment>task_kind.Ticket routing.why</comment>
            <translation>colas propias, que ningún modelo general conoce</translation>
        </message>
        <message>
            <source>Intent</source>
            <comment>task_kind.Intent.name</comment>
            <translation>Intención</translation>
        </message>
        <message>
            <source>short inputs, a closed list of answers</source>
            <comment>task_kind.Intent.why</comment>
            <translation>entradas cortas, una lista cerrada de respuestas</translation>
        </message>
        <message>
            <source>Content labeling</source>
            <comment>task_kind.Content labeling.name</comment>
            <translation>Etiquetado de contenido</translation>
        </message>
        <message>
            <source>large volumes that can wait and be batched</source>
            <comment>task_kind.Content labeling.why</comment>
            <translation>grandes volúmenes que pueden esperar y procesarse por lotes</translation>
        </message>
        <message>
            <source>Entity extraction</source>
            <comment>task_kind.Entity extraction.name</comment>
            <translation>Extracción de entidades</translation>
        </message>
        <message>
            <source>a fixed set of fields that tests can check</source>
            <comment>task_kind.Entity extraction.why</comment>
            <translation>un conjunto fijo de campos que las pruebas pueden verificar</translation>
        </message>
        <message>
            <source>PII flagging</source>
            <comment>task_kind.PII flagging.name</comment>
            <translation>Detección de datos personales</translation>
        </message>
        <message>
            <source>data that should not leave the house to be checked</source>
            <comment>task_kind.PII flagging.why</comment>
            <translation>datos que no deberían salir de la empresa para ser revisados</translation>
        </message>
        <message>
            <source>Break-even</source>
            <comment>view.break-even.name</comment>
            <translation>Punto de equilibrio</translation>
        </message>
        <message>
            <source>Over time</source>
            <comment>view.over-time.name</comment>
            <translation>En el tiempo</translation>
        </message>
        <message>
            <source>Breakdown</source>
            <comment>view.breakdown.name</comment>
            <translation>Desglose</translation>
        </message>
        <message>
            <source>Sensitivity</source>
            <comment>view.sensitivity.name</comment>
            <translation>Sensibilidad</translation>
        </message>
        <message>
            <source>Map</source>
            <comment>view.map.name</comment>
            <translation>Mapa</translation>
        </message>
        <message>
            <source>Distribution</source>
            <comment>view.distribution.name</comment>
            <translation>Distribución</translation>
        </message>
        <message>
            <source>What to ask</source>
            <comment>view.information.name</comment>
            <translation>Qué averiguar</translation>
        </message>
        <message>
            <source>Portfolio</source>
            <comment>view.portfolio.name</comment>
            <translation>Cartera</translation>
        </message>
        <message>
            <source>Compare</source>
            <comment>view.compare.name</comment>
            <translation>Comparación</translation>
        </message>
        <message>
            <source>Qualities</source>
            <comment>view.qualitative.name</comment>
            <translation>Cualidades</translation>
        </message>
        <message>
            <source>Advice</source>
            <comment>view.advice.name</comment>
            <translation>Recomendación</translation>
        </message>
        <message>
            <source>A4</source>
            <comment>paper.a4.name</comment>
            <translation>A4</translation>
        </message>
        <message>
            <source>Letter</source>
            <comment>paper.letter.name</comment>
            <translation>Carta</translation>
        </message>
        <message>
            <source>PDF documents</source>
            <comment>report_format.pdf.name</comment>
            <translation>Documentos PDF</translation>
        </message>
        <message>
            <source>HTML pages</source>
            <comment>report_format.html.name</comment>
            <translation>Páginas HTML</translation>
        </message>
        <message>
            <source>PNG pictures</source>
            <comment>picture_format.png.name</comment>
            <translation>Imágenes PNG</translation>
        </message>
        <message>
            <source>SVG drawings</source>
            <comment>picture_format.svg.name</comment>
            <translation>Dibujos SVG</translation>
        </message>
        <message>
            <source>PDF documents</source>
            <comment>picture_format.pdf.name</comment>
            <translation>Documentos PDF</translation>
        </message>
        <message numerus="yes">
            <source>{count} smaller parts {amount}</source>
            <comment>breakdown.smaller(count, amount)</comment>
            <translation>
                <numerusform>{count} parte menor {amount}</numerusform>
                <numerusform>{count} partes menores {amount}</numerusform>
            </translation>
        </message>
        <message>
            <source>and {count} more</source>
            <comment>notes.more(count)</comment>
            <translation>y {count} más</translation>
        </message>
        <message>
            <source>{view} is no view of this version, so the state is shown in another; views are {known}</source>
            <comment>presentation.no_view_of_state(view, known)</comment>
            <translation>{view} no es una vista de esta versión, por lo que el estado se muestra en otra; las vistas son {known}</translation>
        </message>
        <message>
            <source>The scenario's own inputs, as one task</source>
            <comment>sheet.without_tasks</comment>
            <translation>Los parámetros propios del escenario, como una sola tarea</translation>
        </message>
        <message>
            <source>{parameter} {value}</source>
            <comment>finding.value_at(parameter, value)</comment>
            <translation>{parameter} {value}</translation>
        </message>
        <message>
            <source>{option} is the cheapest at {x} and {y}.</source>
            <comment>finding.map(option, x, y)</comment>
            <translation>{option} es la opción más barata con {x} y {y}.</translation>
        </message>
        <message>
            <source>{option} is the cheapest of those shown at {x} and {y}.</source>
            <comment>finding.map_shown(option, x, y)</comment>
            <translation>{option} es la opción visible más barata con {x} y {y}.</translation>
        </message>
        <message>
            <source>{option}, which is not shown here, saves {saving} a month against {baseline} at {volume} requests.</source>
            <comment>fit.saves_not_shown(option, saving, baseline, volume)</comment>
            <translation>{option}, que no se muestra aquí, ahorra {saving} al mes en comparación con {baseline} con {volume} solicitudes.</translation>
        </message>
        <message>
            <source>{option}, which is not shown here, is the cheapest of all, at {total} a month.</source>
            <comment>fit.cheapest_not_shown(option, total)</comment>
            <translation>{option}, que no se muestra aquí, es la opción más barata de todas, con {total} al mes.</translation>
        </message>
        <message>
            <source>{condition}, where {cause}</source>
            <comment>fit.condition_where(condition, cause)</comment>
            <translation>{condition}, donde {cause}</translation>
        </message>
        <message>
            <source>{option} becomes the cheapest option</source>
            <comment>fit.where_cheapest(option)</comment>
            <translation>{option} pasa a ser la opción más barata</translation>
        </message>
        <message>
            <source>{option} is no longer the cheapest option</source>
            <comment>fit.where_not_cheapest(option)</comment>
            <translation>{option} deja de ser la opción más barata</translation>
        </message>
        <message>
            <source>{option} becomes the cheapest of the options shown</source>
            <comment>fit.where_cheapest_of_shown(option)</comment>
            <translation>{option} pasa a ser la opción visible más barata</translation>
        </message>
        <message>
            <source>{option} is no longer the cheapest of the options shown</source>
            <comment>fit.where_not_cheapest_of_shown(option)</comment>
            <translation>{option} deja de ser la opción visible más barata</translation>
        </message>
        <message>
            <source>{option}, not shown, becomes cheaper than all that are shown</source>
            <comment>fit.where_below_all_shown(option)</comment>
            <translation>{option}, que no se muestra, pasa a costar menos que todas las opciones visibles</translation>
        </message>
        <message>
            <source>{option}, not shown, is no longer cheaper than all that are shown</source>
            <comment>fit.where_not_below_all_shown(option)</comment>
            <translation>{option}, que no se muestra, deja de costar menos que todas las opciones visibles</translation>
        </message>
        <message>
            <source>{option} begins to cost less than {baseline}</source>
            <comment>fit.where_it_saves(option, baseline)</comment>
            <translation>{option} empieza a costar menos que {baseline}</translation>
        </message>
        <message>
            <source>{option} no longer costs less than {baseline}</source>
            <comment>fit.where_it_saves_nothing(option, baseline)</comment>
            <translation>{option} deja de costar menos que {baseline}</translation>
        </message>
        <message>
            <source>the money paid up front for {option} is back within {months}</source>
            <comment>fit.where_back_within(option, months)</comment>
            <translation>el dinero invertido al inicio en {option} se recupera en {months} como máximo</translation>
        </message>
        <message>
            <source>the money paid up front for {option} takes more than {months} to come back</source>
            <comment>fit.where_back_later(option, months)</comment>
            <translation>el dinero invertido al inicio en {option} tarda más de {months} en recuperarse</translation>
        </message>
        <message>
            <source>the fine-tuned model is right less than nine tenths as often as {baseline}</source>
            <comment>fit.where_accuracy_too_low(baseline)</comment>
            <translation>el modelo con fine-tuning acierta menos de nueve décimas partes de lo que acierta {baseline}</translation>
        </message>
        <message>
            <source>the fine-tuned model is right at least nine tenths as often as {baseline}</source>
            <comment>fit.where_accuracy_enough(baseline)</comment>
            <translation>el modelo con fine-tuning acierta al menos nueve décimas partes de lo que acierta {baseline}</translation>
        </message>
        <message>
            <source>The guide to Breakeven</source>
            <comment>guide.title</comment>
            <translation>La guía de Breakeven</translation>
        </message>
        <message>
            <source>Where to start</source>
            <comment>guide.start</comment>
            <translation>Por dónde empezar</translation>
        </message>
        <message>
            <source>Breakeven answers one question for one task: from how many requests a month on is it cheaper to run a fine-tuned small model of your own than to pay for a large model's API?</source>
            <comment>guide.question</comment>
            <translation>Breakeven responde una pregunta sobre una tarea: ¿a partir de cuántas solicitudes al mes sale más barato operar un modelo pequeño propio con fine-tuning que pagar la API de un modelo grande?</translation>
        </message>
        <message>
            <source>The answer is about the option in focus, held against the baseline. Move a slider or type a value: sentence, figures and chart follow. A click on a figure says how it is computed, and every change can be taken back.</source>
            <comment>guide.edits</comment>
            <translation>La respuesta trata de la opción en foco, comparada con la referencia. Al mover un control deslizante o escribir un valor, se actualizan la frase, las cifras y el gráfico. Un clic en una cifra muestra cómo se calcula, y todo cambio se puede deshacer.</translation>
        </message>
        <message>
            <source>F1 opens this guide at what has the focus: at an input, an option, a figure or a view.</source>
            <comment>guide.help</comment>
            <translation>F1 abre esta guía por lo que tiene el foco: un parámetro, una opción, una cifra o una vista.</translation>
        </message>
        <message>
            <source>Options</source>
            <comment>guide.options</comment>
            <translation>Opciones</translation>
        </message>
        <message>
            <source>Option</source>
            <comment>guide.option</comment>
            <translation>Opción</translation>
        </message>
        <message>
            <source>Figures</source>
            <comment>guide.figures</comment>
            <translation>Cifras</translation>
        </message>
        <message>
            <source>For {focus} against {baseline}.</source>
            <comment>guide.figures_text(focus, baseline)</comment>
            <translation>Para {focus} en comparación con {baseline}.</translation>
        </message>
        <message>
            <source>Inputs</source>
            <comment>guide.inputs</comment>
            <translation>Parámetros</translation>
        </message>
        <message>
            <source>A typed value may lie beyond the slider, anywhere in the range of the input.</source>
            <comment>guide.inputs_text</comment>
            <translation>Un valor escrito puede quedar más allá del control deslizante, en cualquier punto del rango del parámetro.</translation>
        </message>
        <message>
            <source>Default</source>
            <comment>guide.default</comment>
            <translation>Valor predeterminado</translation>
        </message>
        <message>
            <source>Slider</source>
            <comment>guide.slider</comment>
            <translation>Control deslizante</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <comment>guide.from_to(low, high)</comment>
            <translation>{low} a {high}</translation>
        </message>
        <message>
            <source>Counts in</source>
            <comment>guide.used_in</comment>
            <translation>Cuenta en</translation>
        </message>
        <message>
            <source>In files and commands</source>
            <comment>guide.id</comment>
            <translation>En archivos y órdenes</translation>
        </message>
        <message>
            <source>Formulas</source>
            <comment>guide.computed</comment>
            <translation>Fórmulas</translation>
        </message>
        <message>
            <source>A month's cost is the sum of its components. What a formula names is an input or has a formula of its own; ceil() rounds up to a whole number.</source>
            <comment>guide.formulas_text</comment>
            <translation>El costo mensual es la suma de sus componentes. Lo que nombra una fórmula es un parámetro o tiene una fórmula propia; ceil() redondea hacia arriba a un número entero.</translation>
        </message>
        <message>
            <source>Made of</source>
            <comment>guide.made_of</comment>
            <translation>Se compone de</translation>
        </message>
        <message>
            <source>With the small model {where}</source>
            <comment>guide.hosted(where)</comment>
            <translation>Con el modelo pequeño {where}</translation>
        </message>
        <message>
            <source>Views</source>
            <comment>guide.views</comment>
            <translation>Vistas</translation>
        </message>
        <message>
            <source>Example</source>
            <comment>guide.example</comment>
            <translation>Ejemplo</translation>
        </message>
        <message>
            <source>Worked examples</source>
            <comment>guide.examples</comment>
            <translation>Ejemplos resueltos</translation>
        </message>
        <message>
            <source>Each is a preset of the program, computed with the values that it comes with.</source>
            <comment>guide.examples_text</comment>
            <translation>Cada uno es una plantilla del programa, calculada con los valores que trae.</translation>
        </message>
        <message>
            <source>Step by step</source>
            <comment>guide.step_by_step</comment>
            <translation>Paso a paso</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <comment>guide.keyboard</comment>
            <translation>Teclado</translation>
        </message>
        <message>
            <source>Keys</source>
            <comment>guide.keys</comment>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>What they do</source>
            <comment>guide.what_they_do</comment>
            <translation>Qué hacen</translation>
        </message>
        <message>
            <source>The first move, “{task}”, raises the bill by {more} a month.</source>
            <comment>portfolio.first_move_raises(task, more)</comment>
            <translation>El primer traslado, «{task}», aumenta la factura en {more} al mes.</translation>
        </message>
        <message>
            <source>The first move, “{task}”, raises the bill by {more} a month; with {count} moved it is below the API's.</source>
            <comment>portfolio.first_move_raises_until(task, more, count)</comment>
            <translation>El primer traslado, «{task}», aumenta la factura en {more} al mes; con {count} tareas trasladadas, queda por debajo de la de la API.</translation>
        </message>
        <message numerus="yes">
            <source>{count} tasks</source>
            <comment>portfolio.pinned_count(count)</comment>
            <translation>
                <numerusform>{count} tarea</numerusform>
                <numerusform>{count} tareas</numerusform>
            </translation>
        </message>
        <message>
            <source>“{task}” alone</source>
            <comment>tasks.one_alone(task)</comment>
            <translation>«{task}» por sí sola</translation>
        </message>
        <message numerus="yes">
            <source>a workload of {volume} requests a month apart from the {tasks} tasks</source>
            <comment>tasks.workload_apart(volume, tasks)</comment>
            <translation>
                <numerusform>una carga de trabajo de {volume} solicitudes al mes aparte de {tasks} tarea</numerusform>
                <numerusform>una carga de trabajo de {volume} solicitudes al mes aparte de las {tasks} tareas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>without the {tasks} tasks</source>
            <comment>tasks.left_aside(tasks)</comment>
            <translation>
                <numerusform>sin la tarea</numerusform>
                <numerusform>sin las {tasks} tareas</numerusform>
            </translation>
        </message>
        <message>
            <source>{^workload}: {sentence}</source>
            <comment>tasks.said_of(workload, sentence)</comment>
            <translation>{^workload}: {sentence}</translation>
        </message>
        <message>
            <source>What follows is advice for {workload}.</source>
            <comment>tasks.advice_for(workload)</comment>
            <translation>Lo que sigue es una recomendación para {workload}.</translation>
        </message>
        <message>
            <source>{upkeep} of the {total} {where} is its upkeep, which all tasks share.</source>
            <comment>tasks.upkeep_apart(upkeep, total, where)</comment>
            <translation>De los {total} {where}, {upkeep} corresponden a su mantenimiento, que comparten todas las tareas.</translation>
        </message>
        <message>
            <source>Use a small model with memory</source>
            <comment>course.small_model_with_memory.name</comment>
            <translation>Usar un modelo pequeño con memoria</translation>
        </message>
        <message>
            <source>Use hosted fine-tuning</source>
            <comment>course.hosted_fine_tuning.name</comment>
            <translation>Usar fine-tuning en el proveedor</translation>
        </message>
        <message>
            <source>Use a hybrid</source>
            <comment>course.hybrid.name</comment>
            <translation>Usar un híbrido</translation>
        </message>
        <message>
            <source>What each option costs a month over the volume; where two curves cross, both cost the same</source>
            <comment>view.break-even.help</comment>
            <translation>Lo que cuesta cada opción al mes según el volumen; donde se cruzan dos curvas, ambas cuestan lo mismo</translation>
        </message>
        <message>
            <source>The cash that each option takes, month by month, from what is paid up front on</source>
            <comment>view.over-time.help</comment>
            <translation>El efectivo que exige cada opción, mes a mes, desde lo pagado al inicio</translation>
        </message>
        <message>
            <source>What the monthly cost of each option is made of</source>
            <comment>view.breakdown.help</comment>
            <translation>De qué se compone el costo mensual de cada opción</translation>
        </message>
        <message>
            <source>How much a figure changes if each input alone changes, the strongest first</source>
            <comment>view.sensitivity.help</comment>
            <translation>Cuánto varía una cifra si cambia cada parámetro por separado, primero el más influyente</translation>
        </message>
        <message>
            <source>Which option is the cheapest over any two inputs</source>
            <comment>view.map.help</comment>
            <translation>Qué opción es la más barata según dos parámetros cualesquiera</translation>
        </message>
        <message>
            <source>How the figures spread under the ranges that inputs have</source>
            <comment>view.distribution.help</comment>
            <translation>Cómo se distribuyen las cifras con los rangos que tienen los parámetros</translation>
        </message>
        <message>
            <source>What it is worth at most to know each input with a range before deciding</source>
            <comment>view.information.help</comment>
            <translation>Cuánto vale como máximo conocer cada parámetro con rango antes de decidir</translation>
        </message>
        <message>
            <source>What all tasks cost as one after the other moves to our own GPUs, and how many of those it takes</source>
            <comment>view.portfolio.help</comment>
            <translation>Lo que cuestan todas las tareas a medida que se trasladan una tras otra a las GPU propias, y cuántas de estas hacen falta</translation>
        </message>
        <message>
            <source>Up to four scenarios beside each other</source>
            <comment>view.compare.help</comment>
            <translation>Hasta cuatro escenarios en paralelo</translation>
        </message>
        <message>
            <source>Five approaches on scales of latency, privacy, control and the like, and their weighted order</source>
            <comment>view.qualitative.help</comment>
            <translation>Cinco enfoques en escalas de latencia, privacidad, control y similares, y su orden ponderado</translation>
        </message>
        <message>
            <source>What the answers to its questions and the figures speak for, why, and what would change it</source>
            <comment>view.advice.help</comment>
            <translation>Qué recomiendan las respuestas a sus preguntas y las cifras, por qué, y qué lo cambiaría</translation>
        </message>
        <message>
            <source>currency</source>
            <comment>edit.currency</comment>
            <translation>moneda</translation>
        </message>
        <message>
            <source>{amount} {currency}</source>
            <comment>figure.amount(amount, currency)</comment>
            <translation>{amount} {currency}</translation>
        </message>
        <message>
            <source>{amount} {currency} a month</source>
            <comment>key.amount_a_month(amount, currency)</comment>
            <translation>{amount} {currency} al mes</translation>
        </message>
        <message>
            <source>{^currency} a month at {volume} requests</source>
            <comment>breakdown.title(currency, volume)</comment>
            <translation>{^currency} al mes con {volume} solicitudes</translation>
        </message>
        <message>
            <source>{parameter}, {sign} {unit}</source>
            <comment>axis.title_in_money(parameter, sign, unit)</comment>
            <translation>{parameter}, {sign} {unit}</translation>
        </message>
        <message>
            <source>{^currency} a month</source>
            <comment>axis.money_a_month(currency)</comment>
            <translation>{^currency} al mes</translation>
        </message>
        <message>
            <source>{figure}, {currency}</source>
            <comment>tornado.axis_money(figure, currency)</comment>
            <translation>{figure}, {currency}</translation>
        </message>
        <message>
            <source>Worth at most, {currency} over {horizon}</source>
            <comment>information.axis(currency, horizon)</comment>
            <translation>Valor máximo, {currency} en {horizon}</translation>
        </message>
        <message>
            <source>{^currency}</source>
            <comment>report.currency(currency)</comment>
            <translation>{^currency}</translation>
        </message>
        <message>
            <source>{^currency} before taxes. A month has 730 hours, a twelfth of a year.</source>
            <comment>report.units_text(currency)</comment>
            <translation>{^currency} antes de impuestos. Un mes tiene 730 horas, la doceava parte de un año.</translation>
        </message>
        <message>
            <source>{text} is in {currency}, for which no rate is stated: {allowed}</source>
            <comment>typed.other_currency(text, currency, allowed)</comment>
            <translation>{text} está en {currency}, sin tipo de cambio indicado: {allowed}</translation>
        </message>
        <message>
            <source>All tasks, {currency} a month</source>
            <comment>portfolio_chart.axis(currency)</comment>
            <translation>Todas las tareas, {currency} al mes</translation>
        </message>
        <message>
            <source>Tokens and errors at the frontier API, {currency} a month at the task's own volume. The API's upkeep is counted once for all tasks and is not in it.</source>
            <comment>task_list.base_help(currency)</comment>
            <translation>Tokens y errores en la API de frontera, {currency} al mes con el volumen propio de la tarea. El mantenimiento de la API se cuenta una sola vez para todas las tareas y no está incluido.</translation>
        </message>
        <message>
            <source>Tuning, retraining and errors of a model of its own, {currency} a month. The GPUs are shared by all tasks that move and are not in it.</source>
            <comment>task_list.own_help(currency)</comment>
            <translation>Fine-tuning, reentrenamiento y errores de un modelo propio, {currency} al mes. Las GPU las comparten todas las tareas que se trasladan y no están incluidas.</translation>
        </message>
        <message>
            <source>What it would save if it moved alone, to GPUs of its own, {currency} a month. The other tasks keep the API and its upkeep, which a scenario of this task alone would save too.</source>
            <comment>task_list.alone_help(currency)</comment>
            <translation>Lo que ahorraría si se trasladara sola, a GPU propias, {currency} al mes. Las demás tareas conservan la API y su mantenimiento, que un escenario de esta sola tarea también ahorraría.</translation>
        </message>
        <message>
            <source>{price} an hour</source>
            <comment>gpu.an_hour(price)</comment>
            <translation>{price} por hora</translation>
        </message>
        <message>
            <source>{currency} at {rate} for a US dollar, {day}, {source}</source>
            <comment>currency.in_words(currency, rate, day, source)</comment>
            <translation>{currency} a {rate} por un dólar estadounidense, {day}, {source}</translation>
        </message>
        <message>
            <source>Shown in {currency} at {rate} for a US dollar, {day}, {source}</source>
            <comment>currency.shown(currency, rate, day, source)</comment>
            <translation>Se muestra en {currency} a {rate} por un dólar estadounidense, {day}, {source}</translation>
        </message>
        <message>
            <source>Shown in {currency} at {rate} for a US dollar, {day}, which is older than 30 days, {source}</source>
            <comment>currency.shown_old(currency, rate, day, source)</comment>
            <translation>Se muestra en {currency} a {rate} por un dólar estadounidense, {day}, tipo de cambio de más de 30 días, {source}</translation>
        </message>
        <message numerus="yes">
            <source>{^currency} at {rate}, {days} days old</source>
            <comment>currency.aged(currency, rate, days)</comment>
            <translation>
                <numerusform>{^currency} a {rate}, {days} día de antigüedad</numerusform>
                <numerusform>{^currency} a {rate}, {days} días de antigüedad</numerusform>
            </translation>
        </message>
        <message>
            <source>{^currency} at {rate}, of today</source>
            <comment>currency.of_today(currency, rate)</comment>
            <translation>{^currency} a {rate}, de hoy</translation>
        </message>
        <message>
            <source>{code} is no currency that money can be shown in: {allowed}</source>
            <comment>currency.unknown(code, allowed)</comment>
            <translation>{code} no es una moneda en la que se puedan mostrar importes: {allowed}</translation>
        </message>
        <message>
            <source>USD is what every figure is in: without a currency, that is shown</source>
            <comment>currency.dollars</comment>
            <translation>todas las cifras están en USD: sin moneda indicada, se muestran en USD</translation>
        </message>
        <message>
            <source>{rate} is no rate for a US dollar, which is a number from {least} to {most}</source>
            <comment>currency.wrong_rate(rate, least, most)</comment>
            <translation>{rate} no es un tipo de cambio por un dólar estadounidense, que es un número de {least} a {most}</translation>
        </message>
        <message>
            <source>the rate lacks its source in a few words</source>
            <comment>currency.no_source</comment>
            <translation>falta la fuente del tipo de cambio en pocas palabras</translation>
        </message>
        <message>
            <source>{day} is no day of the form YYYY-MM-DD</source>
            <comment>currency.wrong_day(day)</comment>
            <translation>{day} no es un día con la forma YYYY-MM-DD</translation>
        </message>
        <message>
            <source>{key} is missing</source>
            <comment>currency.lacks(key)</comment>
            <translation>falta {key}</translation>
        </message>
        <message>
            <source>{price} for a GPU-hour, more than the {most} that is plausible</source>
            <comment>skypilot.too_high(price, most)</comment>
            <translation>{price} por hora de GPU, más que el máximo plausible de {most}</translation>
        </message>
        <message>
            <source>{price} for a GPU-hour, less than the {least} that is plausible</source>
            <comment>skypilot.too_low(price, least)</comment>
            <translation>{price} por hora de GPU, menos que el mínimo plausible de {least}</translation>
        </message>
        <message>
            <source>All amounts of this workbook are US dollars; the scenario is shown in {currency}.</source>
            <comment>sheet.in_dollars(currency)</comment>
            <translation>Todos los importes de este libro están en dólares estadounidenses; el escenario se muestra en {currency}.</translation>
        </message>
        <message>
            <source>US dollars</source>
            <comment>currency.USD.name</comment>
            <translation>dólares estadounidenses</translation>
        </message>
        <message>
            <source>UAE dirhams</source>
            <comment>currency.AED.name</comment>
            <translation>dírhams de los Emiratos Árabes Unidos</translation>
        </message>
        <message>
            <source>Australian dollars</source>
            <comment>currency.AUD.name</comment>
            <translation>dólares australianos</translation>
        </message>
        <message>
            <source>Brazilian reais</source>
            <comment>currency.BRL.name</comment>
            <translation>reales brasileños</translation>
        </message>
        <message>
            <source>Canadian dollars</source>
            <comment>currency.CAD.name</comment>
            <translation>dólares canadienses</translation>
        </message>
        <message>
            <source>Swiss francs</source>
            <comment>currency.CHF.name</comment>
            <translation>francos suizos</translation>
        </message>
        <message>
            <source>Chilean pesos</source>
            <comment>currency.CLP.name</comment>
            <translation>pesos chilenos</translation>
        </message>
        <message>
            <source>Chinese yuan</source>
            <comment>currency.CNY.name</comment>
            <translation>yuanes chinos</translation>
        </message>
        <message>
            <source>Colombian pesos</source>
            <comment>currency.COP.name</comment>
            <translation>pesos colombianos</translation>
        </message>
        <message>
            <source>Czech korunas</source>
            <comment>currency.CZK.name</comment>
            <translation>coronas checas</translation>
        </message>
        <message>
            <source>Danish kroner</source>
            <comment>currency.DKK.name</comment>
            <translation>coronas danesas</translation>
        </message>
        <message>
            <source>euros</source>
            <comment>currency.EUR.name</comment>
            <translation>euros</translation>
        </message>
        <message>
            <source>pounds sterling</source>
            <comment>currency.GBP.name</comment>
            <translation>libras esterlinas</translation>
        </message>
        <message>
            <source>Hong Kong dollars</source>
            <comment>currency.HKD.name</comment>
            <translation>dólares hongkoneses</translation>
        </message>
        <message>
            <source>Hungarian forints</source>
            <comment>currency.HUF.name</comment>
            <translation>forintos húngaros</translation>
        </message>
        <message>
            <source>Indonesian rupiahs</source>
            <comment>currency.IDR.name</comment>
            <translation>rupias indonesias</translation>
        </message>
        <message>
            <source>Israeli new shekels</source>
            <comment>currency.ILS.name</comment>
            <translation>nuevos séqueles israelíes</translation>
        </message>
        <message>
            <source>Indian rupees</source>
            <comment>currency.INR.name</comment>
            <translation>rupias indias</translation>
        </message>
        <message>
            <source>Japanese yen</source>
            <comment>currency.JPY.name</comment>
            <translation>yenes japoneses</translation>
        </message>
        <message>
            <source>South Korean won</source>
            <comment>currency.KRW.name</comment>
            <translation>wones surcoreanos</translation>
        </message>
        <message>
            <source>Mexican pesos</source>
            <comment>currency.MXN.name</comment>
            <translation>pesos mexicanos</translation>
        </message>
        <message>
            <source>Malaysian ringgits</source>
            <comment>currency.MYR.name</comment>
            <translation>ringgits malasios</translation>
        </message>
        <message>
            <source>Norwegian kroner</source>
            <comment>currency.NOK.name</comment>
            <translation>coronas noruegas</translation>
        </message>
        <message>
            <source>New Zealand dollars</source>
            <comment>currency.NZD.name</comment>
            <translation>dólares neozelandeses</translation>
        </message>
        <message>
            <source>Philippine pesos</source>
            <comment>currency.PHP.name</comment>
            <translation>pesos filipinos</translation>
        </message>
        <message>
            <source>Polish zlotys</source>
            <comment>currency.PLN.name</comment>
            <translation>eslotis polacos</translation>
        </message>
        <message>
            <source>Romanian lei</source>
            <comment>currency.RON.name</comment>
            <translation>leus rumanos</translation>
        </message>
        <message>
            <source>Saudi riyals</source>
            <comment>currency.SAR.name</comment>
            <translation>riales saudíes</translation>
        </message>
        <message>
            <source>Swedish kronor</source>
            <comment>currency.SEK.name</comment>
            <translation>coronas suecas</translation>
        </message>
        <message>
            <source>Singapore dollars</source>
            <comment>currency.SGD.name</comment>
            <translation>dólares singapurenses</translation>
        </message>
        <message>
            <source>Thai baht</source>
            <comment>currency.THB.name</comment>
            <translation>bats tailandeses</translation>
        </message>
        <message>
            <source>Turkish lira</source>
            <comment>currency.TRY.name</comment>
            <translation>liras turcas</translation>
        </message>
        <message>
            <source>New Taiwan dollars</source>
            <comment>currency.TWD.name</comment>
            <translation>nuevos dólares taiwaneses</translation>
        </message>
        <message>
            <source>Vietnamese dong</source>
            <comment>currency.VND.name</comment>
            <translation>dongs vietnamitas</translation>
        </message>
        <message>
            <source>South African rand</source>
            <comment>currency.ZAR.name</comment>
            <translation>rands sudafricanos</translation>
        </message>
        <message>
            <source>{words}</source>
            <comment>in_dollars(words)</comment>
            <translation>{words}</translation>
        </message>
        <message>
            <source>{component}
of it idle: {headroom} headroom for peaks, {spare} spare</source>
            <comment>breakdown.component_with_idle(component, headroom, spare)</comment>
            <translation>{component}
de ello, ocioso: {headroom} de margen para picos, {spare} sobrante</translation>
        </message>
        <message>
            <source>All amounts in this guide are US dollars, as they are inside the program, in files, in tables and in workbooks. “Currency” in the menu “Scenario” shows a scenario in another currency, at a rate of a day and with its source. What is shown and typed, pictures and reports are then in it, and say at what rate; an amount that is typed with a dollar sign is dollars still.</source>
            <comment>guide.currency</comment>
            <translation>Todos los importes de esta guía son dólares estadounidenses, como dentro del programa, en los archivos, las tablas y los libros de cálculo. «Moneda» en el menú «Escenario» muestra un escenario en otra moneda, al tipo de cambio de un día y con su fuente. Lo que se muestra y se escribe, las imágenes y los informes están entonces en ella y dicen a qué tipo de cambio; un importe escrito con el signo de dólar sigue siendo en dólares.</translation>
        </message>
        <message>
            <source>The scenario as it is now</source>
            <comment>finding.scenario_now</comment>
            <translation>el escenario actual</translation>
        </message>
        <message>
            <source>The pinned state</source>
            <comment>finding.scenario_pinned</comment>
            <translation>el estado fijado</translation>
        </message>
        <message>
            <source>{name} ({unit})</source>
            <comment>table.heading(name, unit)</comment>
            <translation>{name} ({unit})</translation>
        </message>
        <message>
            <source>{currency}{per}</source>
            <comment>table.money_unit(currency, per)</comment>
            <translation>{currency}{per}</translation>
        </message>
        <message>
            <source>Option</source>
            <comment>table.option</comment>
            <translation>Opción</translation>
        </message>
        <message>
            <source>Figure</source>
            <comment>table.figure</comment>
            <translation>Cifra</translation>
        </message>
        <message>
            <source>Figure unit</source>
            <comment>table.figure_unit</comment>
            <translation>Unidad de la cifra</translation>
        </message>
        <message>
            <source>Figure now</source>
            <comment>table.figure_now</comment>
            <translation>Cifra actual</translation>
        </message>
        <message>
            <source>Figure at low</source>
            <comment>table.figure_at_low</comment>
            <translation>Cifra con el valor bajo</translation>
        </message>
        <message>
            <source>Figure at high</source>
            <comment>table.figure_at_high</comment>
            <translation>Cifra con el valor alto</translation>
        </message>
        <message>
            <source>Input</source>
            <comment>table.input</comment>
            <translation>Parámetro</translation>
        </message>
        <message>
            <source>Input unit</source>
            <comment>table.input_unit</comment>
            <translation>Unidad del parámetro</translation>
        </message>
        <message>
            <source>Low</source>
            <comment>table.low</comment>
            <translation>Valor bajo</translation>
        </message>
        <message>
            <source>High</source>
            <comment>table.high</comment>
            <translation>Valor alto</translation>
        </message>
        <message>
            <source>Unit</source>
            <comment>table.unit</comment>
            <translation>Unidad</translation>
        </message>
        <message>
            <source>Value</source>
            <comment>table.value</comment>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Volume</source>
            <comment>table.volume</comment>
            <translation>Volumen</translation>
        </message>
        <message>
            <source>Month</source>
            <comment>table.month</comment>
            <translation>Mes</translation>
        </message>
        <message>
            <source>Months</source>
            <comment>table.months</comment>
            <translation>Meses</translation>
        </message>
        <message>
            <source>Total</source>
            <comment>table.total</comment>
            <translation>Total</translation>
        </message>
        <message>
            <source>Cheapest</source>
            <comment>table.cheapest</comment>
            <translation>La más barata</translation>
        </message>
        <message>
            <source>{option} p10</source>
            <comment>table.p10_of(option)</comment>
            <translation>{option} p10</translation>
        </message>
        <message>
            <source>{option} p90</source>
            <comment>table.p90_of(option)</comment>
            <translation>{option} p90</translation>
        </message>
        <message>
            <source>Pinned {option}</source>
            <comment>table.pinned_of(option)</comment>
            <translation>{option}, estado fijado</translation>
        </message>
        <message>
            <source>Mark</source>
            <comment>table.mark</comment>
            <translation>Nota</translation>
        </message>
        <message>
            <source>volume</source>
            <comment>table.mark_volume</comment>
            <translation>volumen</translation>
        </message>
        <message>
            <source>break-even</source>
            <comment>table.mark_break_even</comment>
            <translation>punto de equilibrio</translation>
        </message>
        <message>
            <source>settled break-even</source>
            <comment>table.mark_settled</comment>
            <translation>punto de equilibrio definitivo</translation>
        </message>
        <message>
            <source>Cost per request</source>
            <comment>table.cost_per_request</comment>
            <translation>Costo por solicitud</translation>
        </message>
        <message>
            <source>Cost per correct answer</source>
            <comment>table.cost_per_correct_answer</comment>
            <translation>Costo por respuesta correcta</translation>
        </message>
        <message>
            <source>Headroom for peaks</source>
            <comment>table.headroom</comment>
            <translation>Margen para picos</translation>
        </message>
        <message>
            <source>Spare</source>
            <comment>table.spare</comment>
            <translation>Sobrante</translation>
        </message>
        <message>
            <source>What</source>
            <comment>table.what</comment>
            <translation>Dato</translation>
        </message>
        <message>
            <source>Saving of {focus} against {baseline}</source>
            <comment>table.saving_of(focus, baseline)</comment>
            <translation>Ahorro: {focus} en comparación con {baseline}</translation>
        </message>
        <message>
            <source>Worth at most</source>
            <comment>table.worth_at_most</comment>
            <translation>Vale como máximo</translation>
        </message>
        <message>
            <source>Point</source>
            <comment>table.point</comment>
            <translation>Punto</translation>
        </message>
        <message>
            <source>From</source>
            <comment>table.from</comment>
            <translation>Desde</translation>
        </message>
        <message>
            <source>To</source>
            <comment>table.to</comment>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>Share of cases</source>
            <comment>table.share_of_cases</comment>
            <translation>Proporción de casos</translation>
        </message>
        <message>
            <source>Share up to here</source>
            <comment>table.share_up_to_here</comment>
            <translation>Proporción hasta aquí</translation>
        </message>
        <message>
            <source>bar</source>
            <comment>table.point_bar</comment>
            <translation>barra</translation>
        </message>
        <message>
            <source>p10</source>
            <comment>table.point_p10</comment>
            <translation>p10</translation>
        </message>
        <message>
            <source>p50</source>
            <comment>table.point_p50</comment>
            <translation>p50</translation>
        </message>
        <message>
            <source>p90</source>
            <comment>table.point_p90</comment>
            <translation>p90</translation>
        </message>
        <message>
            <source>never</source>
            <comment>table.point_never</comment>
            <translation>nunca</translation>
        </message>
        <message>
            <source>cheaper</source>
            <comment>table.point_cheaper</comment>
            <translation>cuesta menos</translation>
        </message>
        <message>
            <source>Quality</source>
            <comment>table.quality</comment>
            <translation>Cualidad</translation>
        </message>
        <message>
            <source>Weight</source>
            <comment>table.weight</comment>
            <translation>Peso</translation>
        </message>
        <message>
            <source>{approach} before moving</source>
            <comment>table.before_moving(approach)</comment>
            <translation>{approach} antes de moverla</translation>
        </message>
        <message>
            <source>Weighted mean</source>
            <comment>table.weighted_mean</comment>
            <translation>Media ponderada</translation>
        </message>
        <message>
            <source>Place</source>
            <comment>table.place</comment>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Step</source>
            <comment>table.step</comment>
            <translation>Paso</translation>
        </message>
        <message>
            <source>Task</source>
            <comment>table.task</comment>
            <translation>Tarea</translation>
        </message>
        <message>
            <source>Best plan</source>
            <comment>table.best_plan</comment>
            <translation>Mejor plan</translation>
        </message>
        <message>
            <source>Pinned</source>
            <comment>table.pinned</comment>
            <translation>Asignada a</translation>
        </message>
        <message>
            <source>api</source>
            <comment>table.place_api</comment>
            <translation>API</translation>
        </message>
        <message>
            <source>own</source>
            <comment>table.place_own</comment>
            <translation>GPU propias</translation>
        </message>
        <message>
            <source>At the API</source>
            <comment>table.at_the_api</comment>
            <translation>En la API</translation>
        </message>
        <message>
            <source>Own model</source>
            <comment>table.own_model</comment>
            <translation>Modelo propio</translation>
        </message>
        <message>
            <source>Saves alone</source>
            <comment>table.saves_alone</comment>
            <translation>Ahorro sola</translation>
        </message>
        <message>
            <source>Load</source>
            <comment>table.load</comment>
            <translation>Carga</translation>
        </message>
        <message>
            <source>Total once moved</source>
            <comment>table.total_once_moved</comment>
            <translation>Total tras el traslado</translation>
        </message>
        <message>
            <source>GPUs once moved</source>
            <comment>table.gpus_once_moved</comment>
            <translation>GPU tras el traslado</translation>
        </message>
        <message>
            <source>Moves in (share of cases)</source>
            <comment>table.moves_in</comment>
            <translation>Se traslada en (proporción de casos)</translation>
        </message>
        <message>
            <source>Page</source>
            <comment>table.page</comment>
            <translation>Página</translation>
        </message>
        <message>
            <source>Item</source>
            <comment>table.item</comment>
            <translation>Elemento</translation>
        </message>
        <message>
            <source>Fit check</source>
            <comment>table.fit_check</comment>
            <translation>Idoneidad</translation>
        </message>
        <message>
            <source>Advice</source>
            <comment>table.advice</comment>
            <translation>Consejo</translation>
        </message>
        <message>
            <source>Course</source>
            <comment>table.course</comment>
            <translation>Qué hacer</translation>
        </message>
        <message>
            <source>Questions</source>
            <comment>table.questions</comment>
            <translation>Preguntas</translation>
        </message>
        <message>
            <source>Open</source>
            <comment>table.open_questions</comment>
            <translation>Sin responder</translation>
        </message>
        <message>
            <source>questions</source>
            <comment>table.unit_questions</comment>
            <translation>preguntas</translation>
        </message>
        <message>
            <source>Strategy</source>
            <comment>table.strategy</comment>
            <translation>Estrategia</translation>
        </message>
        <message>
            <source>Prototype</source>
            <comment>table.prototype</comment>
            <translation>Prototipo</translation>
        </message>
        <message>
            <source>Projection</source>
            <comment>table.projection</comment>
            <translation>Proyección</translation>
        </message>
        <message>
            <source>Parallel test</source>
            <comment>table.parallel_test</comment>
            <translation>Prueba en paralelo</translation>
        </message>
        <message>
            <source>{option}: cash of {months} months</source>
            <comment>table.cash_of(option, months)</comment>
            <translation>{option}: efectivo de {months} meses</translation>
        </message>
        <message>
            <source>{option}: paid up front</source>
            <comment>table.paid_up_front(option)</comment>
            <translation>{option}: pagado al inicio</translation>
        </message>
        <message>
            <source>Growth that pays in month {month}</source>
            <comment>table.growth_that_pays(month)</comment>
            <translation>Crecimiento con el que es rentable en el mes {month}</translation>
        </message>
        <message>
            <source>Pays from</source>
            <comment>table.pays_from</comment>
            <translation>Rentable a partir de</translation>
        </message>
        <message>
            <source>Pays up to</source>
            <comment>table.pays_up_to</comment>
            <translation>Rentable hasta</translation>
        </message>
        <message>
            <source>Month in which that changes</source>
            <comment>table.month_of_change</comment>
            <translation>Mes en que eso cambia</translation>
        </message>
        <message>
            <source>Measure first</source>
            <comment>table.measure_first</comment>
            <translation>Medir primero</translation>
        </message>
        <message>
            <source>Knowing it is worth at most, over {months} months</source>
            <comment>table.knowing_is_worth(months)</comment>
            <translation>Conocerlo vale como máximo, en {months} meses</translation>
        </message>
        <message>
            <source>Time</source>
            <comment>table.time</comment>
            <translation>Duración</translation>
        </message>
        <message>
            <source>{option}: cost</source>
            <comment>table.cost_of(option)</comment>
            <translation>{option}: costo</translation>
        </message>
        <message>
            <source>Labeling</source>
            <comment>table.labeling</comment>
            <translation>Etiquetado</translation>
        </message>
        <message>
            <source>{option}: hardware, of it</source>
            <comment>table.hardware_of(option)</comment>
            <translation>{option}: de ello, hardware</translation>
        </message>
        <message>
            <source>Hidden costs</source>
            <comment>table.hidden_costs</comment>
            <translation>Costos ocultos</translation>
        </message>
        <message>
            <source>{option}: adds</source>
            <comment>table.adds(option)</comment>
            <translation>{option}: añade</translation>
        </message>
        <message>
            <source>{option}: adds up front</source>
            <comment>table.adds_up_front(option)</comment>
            <translation>{option}: añade al inicio</translation>
        </message>
        <message>
            <source>Monthly saving without it</source>
            <comment>table.saving_without</comment>
            <translation>Ahorro mensual sin este costo</translation>
        </message>
        <message>
            <source>Break-even without it</source>
            <comment>table.break_even_without</comment>
            <translation>Punto de equilibrio sin este costo</translation>
        </message>
        <message>
            <source>Claims</source>
            <comment>table.claims</comment>
            <translation>Afirmaciones</translation>
        </message>
        <message>
            <source>{figure} of {option}, published from</source>
            <comment>table.published_from(figure, option)</comment>
            <translation>{figure} ({option}), publicado, desde</translation>
        </message>
        <message>
            <source>{figure} of {option}, published to</source>
            <comment>table.published_to(figure, option)</comment>
            <translation>{figure} ({option}), publicado, hasta</translation>
        </message>
        <message>
            <source>{figure} of {option}, computed</source>
            <comment>table.computed(figure, option)</comment>
            <translation>{figure} ({option}), calculado</translation>
        </message>
        <message numerus="yes">
            <source>{moved} of {tasks} tasks on {gpus} GPUs cost {more} a month more than all of them at the API; what is fixed leaves nothing cheaper.</source>
            <comment>portfolio.must_move(moved, tasks, gpus, more)</comment>
            <translation>
                <numerusform>{moved} de {tasks} tareas en {gpus} GPU cuestan {more} al mes más que todas en la API; lo asignado no deja nada más barato.</numerusform>
                <numerusform>{moved} de {tasks} tareas en {gpus} GPU cuestan {more} al mes más que todas en la API; lo asignado no deja nada más barato.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Leave all tasks at the API: with {pinned} of them fixed there, no plan costs less.</source>
            <comment>portfolio.none_moves_as_pinned(pinned)</comment>
            <translation>
                <numerusform>Dejar todas las tareas en la API: con {pinned} de ellas asignada ahí, ningún plan cuesta menos.</numerusform>
                <numerusform>Dejar todas las tareas en la API: con {pinned} de ellas asignadas ahí, ningún plan cuesta menos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All {tasks} tasks are fixed to the API.</source>
            <comment>portfolio.none_may_move(tasks)</comment>
            <translation>
                <numerusform>La única tarea ({tasks}) está asignada a la API.</numerusform>
                <numerusform>Las {tasks} tareas están asignadas a la API.</numerusform>
            </translation>
        </message>
        <message>
            <source>Fixed to our own GPUs, whatever that costs: {tasks}.</source>
            <comment>portfolio.pinned_to_gpus(tasks)</comment>
            <translation>Asignado a las GPU propias, cueste lo que cueste: {tasks}.</translation>
        </message>
        <message>
            <source>Fixed to the API: {tasks}.</source>
            <comment>portfolio.pinned_to_api(tasks)</comment>
            <translation>Asignado a la API: {tasks}.</translation>
        </message>
        <message numerus="yes">
            <source>Least that the fixed tasks leave: {moved} moved</source>
            <comment>portfolio_chart.least_of_pinned(moved)</comment>
            <translation>
                <numerusform>Mínimo que permiten las tareas asignadas: {moved} trasladada</numerusform>
                <numerusform>Mínimo que permiten las tareas asignadas: {moved} trasladadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Fixed to</source>
            <comment>task_list.place</comment>
            <translation>Asignada a</translation>
        </message>
        <message>
            <source>What all tasks cost a month, and on how many GPUs, as one after the other moves: first what is fixed to the GPUs, then what gains the most for its load on them.</source>
            <comment>report.portfolio_caption_pinned</comment>
            <translation>Lo que cuestan todas las tareas al mes, y en cuántas GPU, a medida que se trasladan una tras otra: primero lo asignado a las GPU, luego lo que más gana por su carga en ellas.</translation>
        </message>
        <message>
            <source>requests/month</source>
            <comment>unit.requests/month.name</comment>
            <translation>solicitudes/mes</translation>
        </message>
        <message>
            <source>tokens/request</source>
            <comment>unit.tokens/request.name</comment>
            <translation>tokens/solicitud</translation>
        </message>
        <message>
            <source>%/month</source>
            <comment>unit.%/month.name</comment>
            <translation>%/mes</translation>
        </message>
        <message>
            <source>%/year</source>
            <comment>unit.%/year.name</comment>
            <translation>%/año</translation>
        </message>
        <message>
            <source>%</source>
            <comment>unit.%.name</comment>
            <translation>%</translation>
        </message>
        <message>
            <source>% of input price</source>
            <comment>unit.% of input price.name</comment>
            <translation>% del precio de entrada</translation>
        </message>
        <message>
            <source>% of input tokens</source>
            <comment>unit.% of input tokens.name</comment>
            <translation>% de los tokens de entrada</translation>
        </message>
        <message>
            <source>ratio</source>
            <comment>unit.ratio.name</comment>
            <translation>razón</translation>
        </message>
        <message>
            <source>correlation</source>
            <comment>unit.correlation.name</comment>
            <translation>correlación</translation>
        </message>
        <message>
            <source>/1M tokens</source>
            <comment>unit.USD/1M tokens.name</comment>
            <translation>/M tokens</translation>
        </message>
        <message>
            <source>/1k requests</source>
            <comment>unit.USD/1k requests.name</comment>
            <translation>/mil solicitudes</translation>
        </message>
        <message>
            <source>/GPU-hour</source>
            <comment>unit.USD/GPU-hour.name</comment>
            <translation>/hora de GPU</translation>
        </message>
        <message>
            <source>/unit-hour</source>
            <comment>unit.USD/unit-hour.name</comment>
            <translation>/hora-unidad</translation>
        </message>
        <message>
            <source>/hour</source>
            <comment>unit.USD/hour.name</comment>
            <translation>/hora</translation>
        </message>
        <message>
            <source>/month</source>
            <comment>unit.USD/month.name</comment>
            <translation>/mes</translation>
        </message>
        <message>
            <source>/GPU</source>
            <comment>unit.USD/GPU.name</comment>
            <translation>/GPU</translation>
        </message>
        <message>
            <source>/server</source>
            <comment>unit.USD/server.name</comment>
            <translation>/servidor</translation>
        </message>
        <message>
            <source>/server/month</source>
            <comment>unit.USD/server/month.name</comment>
            <translation>/servidor/mes</translation>
        </message>
        <message>
            <source>/kWh</source>
            <comment>unit.USD/kWh.name</comment>
            <translation>/kWh</translation>
        </message>
        <message>
            <source>/example</source>
            <comment>unit.USD/example.name</comment>
            <translation>/ejemplo</translation>
        </message>
        <message>
            <source>/run</source>
            <comment>unit.USD/run.name</comment>
            <translation>/ejecución</translation>
        </message>
        <message>
            <source>/error</source>
            <comment>unit.USD/error.name</comment>
            <translation>/error</translation>
        </message>
        <message>
            <source>hours</source>
            <comment>unit.hours.name</comment>
            <translation>horas</translation>
        </message>
        <message>
            <source>GPU-hours</source>
            <comment>unit.GPU-hours.name</comment>
            <translation>horas de GPU</translation>
        </message>
        <message>
            <source>hours/month</source>
            <comment>unit.hours/month.name</comment>
            <translation>horas/mes</translation>
        </message>
        <message>
            <source>hours/GPU/month</source>
            <comment>unit.hours/GPU/month.name</comment>
            <translation>horas/GPU/mes</translation>
        </message>
        <message>
            <source>hours/retraining</source>
            <comment>unit.hours/retraining.name</comment>
            <translation>horas/reentrenamiento</translation>
        </message>
        <message>
            <source>GPU-hours/run</source>
            <comment>unit.GPU-hours/run.name</comment>
            <translation>horas de GPU/ejecución</translation>
        </message>
        <message>
            <source>seconds/request</source>
            <comment>unit.seconds/request.name</comment>
            <translation>segundos/solicitud</translation>
        </message>
        <message>
            <source>tokens/s/GPU</source>
            <comment>unit.tokens/s/GPU.name</comment>
            <translation>tokens/s/GPU</translation>
        </message>
        <message>
            <source>tokens/min/unit</source>
            <comment>unit.tokens/min/unit.name</comment>
            <translation>tokens/min/unidad</translation>
        </message>
        <message>
            <source>units</source>
            <comment>unit.units.name</comment>
            <translation>unidades</translation>
        </message>
        <message>
            <source>epochs</source>
            <comment>unit.epochs.name</comment>
            <translation>épocas</translation>
        </message>
        <message>
            <source>GPUs/replica</source>
            <comment>unit.GPUs/replica.name</comment>
            <translation>GPU/réplica</translation>
        </message>
        <message>
            <source>GPUs/server</source>
            <comment>unit.GPUs/server.name</comment>
            <translation>GPU/servidor</translation>
        </message>
        <message>
            <source>replicas</source>
            <comment>unit.replicas.name</comment>
            <translation>réplicas</translation>
        </message>
        <message>
            <source>months</source>
            <comment>unit.months.name</comment>
            <translation>meses</translation>
        </message>
        <message>
            <source>W</source>
            <comment>unit.W.name</comment>
            <translation>W</translation>
        </message>
        <message>
            <source>examples</source>
            <comment>unit.examples.name</comment>
            <translation>ejemplos</translation>
        </message>
        <message>
            <source>examples/retraining</source>
            <comment>unit.examples/retraining.name</comment>
            <translation>ejemplos/reentrenamiento</translation>
        </message>
        <message>
            <source>runs</source>
            <comment>unit.runs.name</comment>
            <translation>ejecuciones</translation>
        </message>
        <message>
            <source>ranges</source>
            <comment>unit.ranges.name</comment>
            <translation>intervalos</translation>
        </message>
        <message>
            <source>Each incoming ticket is read with its context and gets a queue, a priority and a one-line reason: 1,200 tokens in, 150 out. The small model is an 8B model on two L40S cards, the second for failover; peaks are three times the mean. One engineer spends two days a month on upkeep, and the model is trained anew every quarter. But for prices, rent and throughput, which are from the catalogs, these are the values of a new scenario.</source>
            <comment>preset.support-ticket-triage.notes</comment>
            <translation>Cada ticket entrante se lee con su contexto y recibe una cola, una prioridad y un motivo de una línea: 1200 tokens de entrada, 150 de salida. El modelo pequeño es uno de 8B en dos tarjetas L40S, la segunda para failover; los picos son tres veces la media. Una persona de ingeniería dedica dos días al mes al mantenimiento, y el modelo se entrena de nuevo cada trimestre. Salvo los precios, el alquiler y el throughput, que provienen de los catálogos, son los valores de un escenario nuevo.</translation>
        </message>
        <message>
            <source>Employees ask the company's handbook: 25,000 questions a month, each sent with six retrieved passages. The instructions, a fifth of the input, come from the prompt cache. The small model would be a 14B model on two A100 cards, in service all month for questions that come in office hours. A wrong answer is assumed to cost $0.05: most are noticed at once, one in a hundred wastes $5 of somebody's time.</source>
            <comment>preset.retrieval-augmented-answers.notes</comment>
            <translation>Los empleados consultan el manual de la empresa: 25.000 preguntas al mes, cada una enviada con seis pasajes recuperados. Las instrucciones, una quinta parte de la entrada, vienen de la caché de prompts. El modelo pequeño sería uno de 14B en dos tarjetas A100, en servicio todo el mes para preguntas que llegan en horario de oficina. Se supone que una respuesta equivocada cuesta 0,05 $: la mayoría se notan enseguida, una de cada cien hace perder a alguien 5 $ de su tiempo.</translation>
        </message>
        <message>
            <source>Invoices and delivery notes, already as text, become JSON: 20,000 documents a night, 3,500 tokens in and 600 out. Nobody waits for them, so the API bills them at its batch price, and a GPU is needed for some hours of the night only. The small model is a 14B model on an H100; a worker's start and time-out are shared by a night's documents. The fine-tuned model is assumed to be as accurate as the API.</source>
            <comment>preset.document-extraction.notes</comment>
            <translation>Facturas y notas de entrega, ya en texto, se convierten en JSON: 20.000 documentos por noche, 3500 tokens de entrada y 600 de salida. Nadie los espera, así que la API los factura a su precio por lotes, y solo hace falta una GPU durante algunas horas de la noche. El modelo pequeño es uno de 14B en una H100; el arranque y el tiempo de espera de un worker se reparten entre los documentos de una noche. Se supone que el modelo con fine-tuning es tan exacto como la API.</translation>
        </message>
        <message>
            <source>Every post and comment is judged against the house rules before it appears: 450 tokens in, a verdict of 8 tokens out. The prompt is too short for the API's cache, which starts at 1,024 tokens. The small model is hosted and fine-tuned by its provider, or an 8B model on two L40S cards; the evening's peak is three times the mean. Labels come from a crowd with a second look, and the rules change often enough for a new training every two months.</source>
            <comment>preset.content-moderation.notes</comment>
            <translation>Cada publicación y cada comentario se juzga según las normas de la casa antes de aparecer: 450 tokens de entrada, un veredicto de 8 tokens de salida. El prompt es demasiado corto para la caché de la API, que empieza en 1024 tokens. Del alojamiento y el fine-tuning del modelo pequeño se encarga su proveedor, o es un modelo de 8B en dos tarjetas L40S; el pico de la noche es tres veces la media. Las etiquetas vienen de crowdsourcing, con una segunda revisión, y las normas cambian lo bastante a menudo para un nuevo entrenamiento cada dos meses.</translation>
        </message>
        <message>
            <source>An online shop answers three million chat messages a month, each with its instructions, help pages and the talk so far. Half of the input comes from the prompt cache. A router sends the plain questions, 70 %, to an 8B model on two L40S cards and the rest to the API; one in twelve routed messages is asked again at the API. A wrong answer is assumed to cost $0.05: one in a hundred ends in a phone call of $5.</source>
            <comment>preset.support-chat.notes</comment>
            <translation>Una tienda en línea responde tres millones de mensajes de chat al mes, cada uno con sus instrucciones, páginas de ayuda y la conversación hasta ese momento. La mitad de la entrada viene de la caché de prompts. Un router envía las preguntas sencillas, 70 %, a un modelo de 8B en dos tarjetas L40S y el resto a la API; uno de cada doce mensajes enrutados se repite en la API. Se supone que una respuesta equivocada cuesta 0,05 $: una de cada cien termina en una llamada telefónica de 5 $.</translation>
        </message>
        <message>
            <source>A thousand developers get 450 completions each on a working day: 1,800 tokens of code in, 40 out, half of the input from the cache. Completions come on working days, so two H100 cards are rented for 300 hours a month, 14 on most of those days, and must answer at once. The small model is an 8B model for code, trained on the company's own repositories; its examples are cut from commits and checked by a model. Outside those hours nobody gets completions.</source>
            <comment>preset.code-completion.notes</comment>
            <translation>Mil desarrolladores reciben 450 sugerencias de autocompletado cada uno por día laborable: 1800 tokens de código de entrada, 40 de salida, la mitad de la entrada desde la caché. Las sugerencias llegan en días laborables, así que se alquilan dos tarjetas H100 durante 300 horas al mes, 14 en la mayoría de esos días, y deben responder al instante. El modelo pequeño es uno de 8B para código, entrenado con los repositorios de la propia empresa; sus ejemplos se extraen de commits y los verifica un modelo. Fuera de esas horas nadie recibe autocompletado.</translation>
        </message>
        <message>
            <source>A carrier gives two million goods a month their tariff code. They come from all time zones through a queue, so the load hardly changes over the day. Three quarters of each prompt are the tariff's notes, which come from the prompt cache and count nothing against reserved capacity. The goods are described in every language, so a small model is assumed to err more often: a wrong code is found in one case in a hundred and then costs $15.</source>
            <comment>preset.tariff-codes-around-the-clock.notes</comment>
            <translation>Una empresa de transporte asigna cada mes su código arancelario a dos millones de mercancías. Llegan de todas las zonas horarias a través de una cola, así que la carga apenas cambia a lo largo del día. Tres cuartas partes de cada prompt son las notas del arancel, que vienen de la caché de prompts y no consumen capacidad reservada. Las mercancías se describen en todos los idiomas, así que se supone que un modelo pequeño se equivoca más a menudo: un código equivocado se descubre en uno de cada cien casos y entonces cuesta 15 $.</translation>
        </message>
        <message>
            <source>What an insurer with a million customers sends to a large model, task by task: volumes, tokens and accuracies are assumed as such a house would count them. Tasks that move share L40S cards that serve adapters of one 8B model, two of them at the least for failover; each gets its own labels, its own training and a new one twice a year. Medical reports must not leave the house, so that task is fixed to our own GPUs; the code review is under contract with the API. Where a wrong answer costs money, the task says how much. The other inputs are those of the mail that is sorted.</source>
            <comment>preset.an-insurers-twelve-tasks.notes</comment>
            <translation>Lo que una aseguradora con un millón de clientes envía a un modelo grande, tarea por tarea: los volúmenes, los tokens y las exactitudes se suponen tal como los contaría una empresa así. Las tareas que se trasladan comparten tarjetas L40S que sirven adaptadores de un solo modelo de 8B, dos como mínimo para failover; cada tarea tiene sus propias etiquetas, su propio entrenamiento y uno nuevo dos veces al año. Los informes médicos no deben salir de la empresa, así que esa tarea está asignada a las GPU propias; la revisión de código está ligada a la API por contrato. Donde una respuesta equivocada cuesta dinero, la tarea indica cuánto. Los demás parámetros son los del correo que se clasifica.</translation>
        </message>
        <message>
            <source>Mail: sort and route</source>
            <comment>preset_task.Mail: sort and route.name</comment>
            <translation>Correo: clasificar y derivar</translation>
        </message>
        <message>
            <source>Claim forms: read the fields</source>
            <comment>preset_task.Claim forms: read the fields.name</comment>
            <translation>Formularios de siniestro: leer los campos</translation>
        </message>
        <message>
            <source>Repair invoices: check the lines</source>
            <comment>preset_task.Repair invoices: check the lines.name</comment>
            <translation>Facturas de reparación: revisar las líneas</translation>
        </message>
        <message>
            <source>Customer chat: find the intent</source>
            <comment>preset_task.Customer chat: find the intent.name</comment>
            <translation>Chat de clientes: detectar la intención</translation>
        </message>
        <message>
            <source>Customer chat: write the answer</source>
            <comment>preset_task.Customer chat: write the answer.name</comment>
            <translation>Chat de clientes: escribir la respuesta</translation>
        </message>
        <message>
            <source>Policies: find the clauses</source>
            <comment>preset_task.Policies: find the clauses.name</comment>
            <translation>Pólizas: encontrar las cláusulas</translation>
        </message>
        <message>
            <source>Medical reports: pick out findings</source>
            <comment>preset_task.Medical reports: pick out findings.name</comment>
            <translation>Informes médicos: extraer los hallazgos</translation>
        </message>
        <message>
            <source>Calls: check the quality</source>
            <comment>preset_task.Calls: check the quality.name</comment>
            <translation>Llamadas: revisar la calidad</translation>
        </message>
        <message>
            <source>Complaints: mood and cause</source>
            <comment>preset_task.Complaints: mood and cause.name</comment>
            <translation>Quejas: sentimiento y causa</translation>
        </message>
        <message>
            <source>Letters: draft the reply</source>
            <comment>preset_task.Letters: draft the reply.name</comment>
            <translation>Cartas: redactar un borrador de respuesta</translation>
        </message>
        <message>
            <source>Claims: signs of fraud</source>
            <comment>preset_task.Claims: signs of fraud.name</comment>
            <translation>Siniestros: indicios de fraude</translation>
        </message>
        <message>
            <source>Software: review the code</source>
            <comment>preset_task.Software: review the code.name</comment>
            <translation>Software: revisar el código</translation>
        </message>
        <message>
            <source>Half a million short texts a month get one of three labels; a 4B model was trained for under $5. The article puts the API at $900 a month; at these tokens and list prices it is $600. The $90 for the GPU come out only if a worker is billed for computing alone: with an idle time-out of 15 seconds it stays up all month.</source>
            <comment>preset.sentiment-labels-on-claude-sonnet-4.notes</comment>
            <translation>Medio millón de textos cortos al mes reciben una de tres etiquetas; un modelo de 4B se entrenó por menos de 5 $. El artículo cifra la API en 900 $ al mes; con estos tokens y precios de lista son 600 $. Los 90 $ de la GPU solo resultan si un worker se factura únicamente por el cómputo: con un tiempo de espera inactivo de 15 segundos sigue activo todo el mes.</translation>
        </message>
        <message>
            <source>A shop has 500 product descriptions a day rewritten, 1,200 tokens in and 300 out. At GPT-4o mini's prices that is $0.18 a day, as the article says. What it leaves open about GPUs and upkeep stands at its default here; it states nothing that is paid up front, so nothing is counted.</source>
            <comment>preset.content-enrichment-on-gpt-4o-mini.notes</comment>
            <translation>Una tienda hace reescribir 500 descripciones de productos al día, 1200 tokens de entrada y 300 de salida. A los precios de GPT-4o mini son 0,18 $ al día, como dice el artículo. Lo que deja abierto sobre las GPU y el mantenimiento queda aquí en su valor predeterminado; no menciona nada que se pague al inicio, así que no se cuenta nada.</translation>
        </message>
        <message>
            <source>The mood of 5,000 tickets a day, 400 tokens each; the article counts input only. Together with its content enrichment that is $15 a month, while it speaks of $300 to $500 for four such tasks. What it leaves open about GPUs and upkeep stands at its default here; it states nothing that is paid up front, so nothing is counted.</source>
            <comment>preset.support-ticket-sentiment-on-gpt-4o-mini.notes</comment>
            <translation>El sentimiento de 5000 tickets al día, de 400 tokens cada uno; el artículo solo cuenta la entrada. Junto con su enriquecimiento de contenido son 15 $ al mes, mientras que habla de 300 $ a 500 $ por cuatro tareas de ese tipo. Lo que deja abierto sobre las GPU y el mantenimiento queda aquí en su valor predeterminado; no menciona nada que se pague al inicio, así que no se cuenta nada.</translation>
        </message>
        <message>
            <source>One A10G reserved for $250 a month, with two hours of upkeep at $100 an hour. The article's rule is that an API bill above $450 a month speaks for the GPU; that is reproduced. It states no cost of set-up or training, so none is counted; there is no second GPU for failover.</source>
            <comment>preset.one-reserved-a10g-with-two-hours-of-upkeep.notes</comment>
            <translation>Una A10G reservada por 250 $ al mes, con dos horas de mantenimiento a 100 $ por hora. Según la regla del artículo, una factura de API superior a 450 $ al mes habla a favor de la GPU; eso se reproduce. No menciona ningún costo de puesta en marcha ni de entrenamiento, así que no se cuenta ninguno; no hay una segunda GPU para failover.</translation>
        </message>
        <message>
            <source>An A10G at $0.30 an hour, the low end of what the article gives for a reservation of a year, for all 730 hours of a month. Nothing else of it is stated: the traffic and the API's prices stand at their defaults, and nothing is paid up front.</source>
            <comment>preset.a-reserved-a10g-all-month-low-rate.notes</comment>
            <translation>Una A10G a 0,30 $ por hora, el extremo bajo de lo que da el artículo para una reserva de un año, durante las 730 horas de un mes. No se indica nada más de ella: el tráfico y los precios de la API quedan en sus valores predeterminados, y no se paga nada al inicio.</translation>
        </message>
        <message>
            <source>An A10G at $0.45 an hour, the high end of what the article gives for a reservation of a year, for all 730 hours of a month. Nothing else of it is stated: the traffic and the API's prices stand at their defaults, and nothing is paid up front.</source>
            <comment>preset.a-reserved-a10g-all-month-high-rate.notes</comment>
            <translation>Una A10G a 0,45 $ por hora, el extremo alto de lo que da el artículo para una reserva de un año, durante las 730 horas de un mes. No se indica nada más de ella: el tráfico y los precios de la API quedan en sus valores predeterminados, y no se paga nada al inicio.</translation>
        </message>
        <message>
            <source>Two hours on one A100, the short end of what the article gives for a fine-tune, at $1.00 an hour. It speaks of $20 to $80 in the cloud. All else stands at its default, and nothing else is paid up front.</source>
            <comment>preset.a-fine-tune-on-one-a100-low.notes</comment>
            <translation>Dos horas en una A100, el extremo bajo de lo que da el artículo para un fine-tuning, a 1,00 $ por hora. Habla de 20 $ a 80 $ en la nube. Todo lo demás queda en su valor predeterminado, y no se paga nada más al inicio.</translation>
        </message>
        <message>
            <source>Six hours on one A100, the long end of what the article gives for a fine-tune, at $3.67 an hour. It speaks of $20 to $80 in the cloud. All else stands at its default, and nothing else is paid up front.</source>
            <comment>preset.a-fine-tune-on-one-a100-high.notes</comment>
            <translation>Seis horas en una A100, el extremo alto de lo que da el artículo para un fine-tuning, a 3,67 $ por hora. Habla de 20 $ a 80 $ en la nube. Todo lo demás queda en su valor predeterminado, y no se paga nada más al inicio.</translation>
        </message>
        <message>
            <source>A move from Sonnet to a fine-tuned Haiku: 5,000 tokens in and 500 out cost $0.0225 and $0.006 a request. The article puts $5,000 up front, here as hours of data work, and $500 a month of maintenance beside it. It says 1 to 4 months; with the maintenance counted the money is back after 0.6 months.</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-500k-requests-5-000-upfront.notes</comment>
            <translation>Un paso de Sonnet a Haiku con fine-tuning: 5000 tokens de entrada y 500 de salida cuestan 0,0225 $ y 0,006 $ por solicitud. El artículo indica 5000 $ al inicio, aquí como horas de preparación de datos, y además 500 $ al mes de mantenimiento. Dice de 1 a 4 meses; contando el mantenimiento, el dinero se recupera tras 0,6 meses.</translation>
        </message>
        <message>
            <source>A move from Sonnet to a fine-tuned Haiku: 5,000 tokens in and 500 out cost $0.0225 and $0.006 a request. The article puts $30,000 up front, here as hours of data work, and $2,000 a month of maintenance beside it. It says 1 to 4 months; with the maintenance counted it takes 4.8 months.</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-500k-requests-30-000-upfront.notes</comment>
            <translation>Un paso de Sonnet a Haiku con fine-tuning: 5000 tokens de entrada y 500 de salida cuestan 0,0225 $ y 0,006 $ por solicitud. El artículo indica 30.000 $ al inicio, aquí como horas de preparación de datos, y además 2000 $ al mes de mantenimiento. Dice de 1 a 4 meses; contando el mantenimiento, hacen falta 4,8 meses.</translation>
        </message>
        <message>
            <source>A move from Sonnet to a fine-tuned Haiku: 5,000 tokens in and 500 out cost $0.0225 and $0.006 a request. The article puts $5,000 up front, here as hours of data work, and $500 a month of maintenance beside it. It says 3 to 18 months; with the maintenance counted it takes 4.3 months.</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-100k-requests-5-000-upfront.notes</comment>
            <translation>Un paso de Sonnet a Haiku con fine-tuning: 5000 tokens de entrada y 500 de salida cuestan 0,0225 $ y 0,006 $ por solicitud. El artículo indica 5000 $ al inicio, aquí como horas de preparación de datos, y además 500 $ al mes de mantenimiento. Dice de 3 a 18 meses; contando el mantenimiento, hacen falta 4,3 meses.</translation>
        </message>
        <message>
            <source>A move from Sonnet to a fine-tuned Haiku: 5,000 tokens in and 500 out cost $0.0225 and $0.006 a request. The article puts $30,000 up front, here as hours of data work, and $2,000 a month of maintenance beside it. It says 3 to 18 months; with the maintenance counted the saving of $1,650 a month never pays it back.</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-100k-requests-30-000-upfront.notes</comment>
            <translation>Un paso de Sonnet a Haiku con fine-tuning: 5000 tokens de entrada y 500 de salida cuestan 0,0225 $ y 0,006 $ por solicitud. El artículo indica 30.000 $ al inicio, aquí como horas de preparación de datos, y además 2000 $ al mes de mantenimiento. Dice de 3 a 18 meses; contando el mantenimiento, el ahorro de 1650 $ al mes nunca permite recuperarlos.</translation>
        </message>
        <message>
            <source>20 hours of data, 10 of evaluation and 10 of automation at $100 an hour, here all as hours of data work, and a run of $50, here as its evaluation. A cycle comes every 3 months: 6 hours, a run and, in its own claim, $100 of evaluation. The article puts $5,000 up front and $500 a month; its parts come to $4,050 and $250. The traffic stands at its default.</source>
            <comment>preset.a-fine-tuning-pipeline-low-end.notes</comment>
            <translation>20 horas de datos, 10 de evaluación y 10 de automatización a 100 $ por hora, aquí todas como horas de preparación de datos, y una ejecución de 50 $, aquí como su costo de evaluación. Hay un ciclo cada 3 meses: 6 horas, una ejecución y, en una afirmación aparte, 100 $ de evaluación. El artículo indica 5000 $ al inicio y 500 $ al mes; sus partes suman 4050 $ y 250 $. El tráfico queda en su valor predeterminado.</translation>
        </message>
        <message>
            <source>80 hours of data, 20 of evaluation and 40 of automation at $200 an hour, here all as hours of data work, and a run of $500, here as its evaluation. A cycle comes every month: 12 hours, a run and, in its own claim, $300 of evaluation. The article puts $30,000 up front and $2,000 a month; its parts come to $28,500 and $3,200. The traffic stands at its default.</source>
            <comment>preset.a-fine-tuning-pipeline-high-end.notes</comment>
            <translation>80 horas de datos, 20 de evaluación y 40 de automatización a 200 $ por hora, aquí todas como horas de preparación de datos, y una ejecución de 500 $, aquí como su costo de evaluación. Hay un ciclo cada mes: 12 horas, una ejecución y, en una afirmación aparte, 300 $ de evaluación. El artículo indica 30.000 $ al inicio y 2000 $ al mes; sus partes suman 28.500 $ y 3200 $. El tráfico queda en su valor predeterminado.</translation>
        </message>
        <message>
            <source>A million queries a month, 300 tokens in and 200 out: GPT-4 at $30 and $60 per million tokens against one L40S for $8,000 in a server for $4,000, written off over 36 months. Power is $50 a month and the place $30; nobody is paid for upkeep, and reading the input is taken to cost no time. The published $21,000, $413 and $4,613 a month are reproduced. At its 125 tokens a second one GPU serves 1.64 million such queries a month, a fifth of what the article says; its $2,060 to $10,300 of tuning are counted in the paybacks alone.</source>
            <comment>preset.gpt-4-or-one-l40s-short-queries.notes</comment>
            <translation>Un millón de consultas al mes, 300 tokens de entrada y 200 de salida: GPT-4 a 30 $ y 60 $ por millón de tokens frente a una L40S de 8000 $ en un servidor de 4000 $, amortizados en 36 meses. La electricidad cuesta 50 $ al mes y el espacio 30 $; no se paga a nadie por el mantenimiento, y se supone que leer la entrada no lleva tiempo. Los 21.000 $, 413 $ y 4613 $ al mes publicados se reproducen. A los 125 tokens por segundo del artículo, una GPU atiende 1,64 millones de consultas de este tipo al mes, una quinta parte de lo que este dice; sus 2060 $ a 10.300 $ de fine-tuning solo se cuentan en los plazos de recuperación.</translation>
        </message>
        <message>
            <source>A million queries a month, 800 tokens in and 500 out: GPT-4 at $30 and $60 per million tokens against L40S cards for $8,000 in servers for $4,000, written off over 36 months. A card's power is $50 a month and its place $30; nobody is paid for upkeep, and reading the input is taken to cost no time. At the article's 125 tokens a second one card serves 657,000 such queries a month, so a million need two: $827 a month, not the published $413. Its break-even of 15,000 to 30,000 queries is that of short ones, here it is 7,654; its $2,060 to $10,300 of tuning are counted in the paybacks alone.</source>
            <comment>preset.gpt-4-or-one-l40s-long-queries.notes</comment>
            <translation>Un millón de consultas al mes, 800 tokens de entrada y 500 de salida: GPT-4 a 30 $ y 60 $ por millón de tokens frente a tarjetas L40S de 8000 $ en servidores de 4000 $, amortizados en 36 meses. La electricidad de una tarjeta cuesta 50 $ al mes y su espacio 30 $; no se paga a nadie por el mantenimiento, y se supone que leer la entrada no lleva tiempo. A los 125 tokens por segundo del artículo, una tarjeta atiende 657.000 consultas de este tipo al mes, así que un millón necesita dos: 827 $ al mes, no los 413 $ publicados. El punto de equilibrio del artículo, de 15.000 a 30.000 consultas, es el de consultas cortas; aquí es de 7654; sus 2060 $ a 10.300 $ de fine-tuning solo se cuentan en los plazos de recuperación.</translation>
        </message>
        <message>
            <source>An airline's chatbot knows 500 common questions and answers ten million inquiries a month. The API costs $2.00 for a thousand inferences and hosting $3,000 a month, so hosting pays from 1.5 million inferences on. The source gives no tokens and no hardware; those here are chosen to give its two prices. It states no cost of set-up or training, so none is counted.</source>
            <comment>preset.airline-support-chatbot.notes</comment>
            <translation>El chatbot de una aerolínea conoce 500 preguntas y respuestas frecuentes y responde diez millones de consultas al mes. La API cuesta 2,00 $ por mil inferencias y el alojamiento 3000 $ al mes, así que el alojamiento es rentable a partir de 1,5 millones de inferencias. La fuente no indica tokens ni hardware; los que figuran aquí se eligieron para dar sus dos precios. No menciona ningún costo de puesta en marcha ni de entrenamiento, así que no se cuenta ninguno.</translation>
        </message>
        <message>
            <source>Net revenue and EBITDA are read from 10,000 financial reports, a thousand inferences each. The API costs $2.00 for a thousand inferences and hosting $3,000 a month, so hosting pays from 1.5 million inferences on. The source gives no tokens and no hardware; those here are chosen to give its two prices. It states no cost of set-up or training, so none is counted.</source>
            <comment>preset.financial-document-extraction.notes</comment>
            <translation>Las ventas netas y el EBITDA se leen de 10.000 informes financieros, con mil inferencias cada uno. La API cuesta 2,00 $ por mil inferencias y el alojamiento 3000 $ al mes, así que el alojamiento es rentable a partir de 1,5 millones de inferencias. La fuente no indica tokens ni hardware; los que figuran aquí se eligieron para dar sus dos precios. No menciona ningún costo de puesta en marcha ni de entrenamiento, así que no se cuenta ninguno.</translation>
        </message>
        <message>
            <source>A tutor in the manner of Socrates takes 500,000 students through calculus, 20 inferences each a month. The API costs $2.00 for a thousand inferences and hosting $3,000 a month, so hosting pays from 1.5 million inferences on. The source gives no tokens and no hardware; those here are chosen to give its two prices. It states no cost of set-up or training, so none is counted.</source>
            <comment>preset.ap-calculus-tutor.notes</comment>
            <translation>Un tutor al estilo de Sócrates guía a 500.000 estudiantes por el cálculo, con 20 inferencias al mes cada uno. La API cuesta 2,00 $ por mil inferencias y el alojamiento 3000 $ al mes, así que el alojamiento es rentable a partir de 1,5 millones de inferencias. La fuente no indica tokens ni hardware; los que figuran aquí se eligieron para dar sus dos precios. No menciona ningún costo de puesta en marcha ni de entrenamiento, así que no se cuenta ninguno.</translation>
        </message>
        <message>
            <source>The API costs $0.001 a request; a GPU costs $730 a month and serves 800,000 requests. The GPU first pays at 730,000 requests a month. Just above 800,000 a second GPU makes it dearer again, and only from 8,030,000 on does it stay cheaper. Set-up and training stand at their defaults and outside the monthly cost.</source>
            <comment>preset.the-sawtooth.notes</comment>
            <translation>La API cuesta 0,001 $ por solicitud; una GPU cuesta 730 $ al mes y atiende 800.000 solicitudes. La GPU es rentable por primera vez en 730.000 solicitudes al mes. Justo por encima de 800.000, una segunda GPU la encarece de nuevo, y solo a partir de 8.030.000 sigue costando menos. La puesta en marcha y el entrenamiento quedan en sus valores predeterminados y fuera del costo mensual.</translation>
        </message>
        <message>
            <source>A request costs $0.00045 at the API, and the GPUs are slow and dear: a GPU month costs more than the tokens that it can replace, so no volume pays. Set-up and training stand at their defaults and outside the monthly cost.</source>
            <comment>preset.never.notes</comment>
            <translation>Una solicitud cuesta 0,00045 $ en la API, y las GPU son lentas y caras: un mes de GPU cuesta más que los tokens que puede sustituir, así que no es rentable con ningún volumen. La puesta en marcha y el entrenamiento quedan en sus valores predeterminados y fuera del costo mensual.</translation>
        </message>
        <message>
            <source>Azure LLM inference trace</source>
            <comment>log_format.azure-llm-trace.title</comment>
            <translation>Traza de inferencia de LLM de Azure</translation>
        </message>
        <message>
            <source>BurstGPT trace</source>
            <comment>log_format.burstgpt.title</comment>
            <translation>Traza de BurstGPT</translation>
        </message>
        <message>
            <source>OpenAI usage export</source>
            <comment>log_format.openai-usage.title</comment>
            <translation>Exportación de uso de OpenAI</translation>
        </message>
        <message>
            <source>OpenAI usage export, older form</source>
            <comment>log_format.openai-usage-older.title</comment>
            <translation>Exportación de uso de OpenAI, forma anterior</translation>
        </message>
        <message>
            <source>Anthropic usage export</source>
            <comment>log_format.anthropic-usage.title</comment>
            <translation>Exportación de uso de Anthropic</translation>
        </message>
        <message>
            <source>OpenTelemetry gen_ai attributes</source>
            <comment>log_format.opentelemetry.title</comment>
            <translation>Atributos gen_ai de OpenTelemetry</translation>
        </message>
        <message>
            <source>OpenInference spans</source>
            <comment>log_format.openinference.title</comment>
            <translation>Spans de OpenInference</translation>
        </message>
        <message>
            <source>LangSmith runs</source>
            <comment>log_format.langsmith.title</comment>
            <translation>Runs de LangSmith</translation>
        </message>
        <message>
            <source>AWS Bedrock invocation log</source>
            <comment>log_format.bedrock-invocation.title</comment>
            <translation>Log de invocaciones de AWS Bedrock</translation>
        </message>
        <message>
            <source>LiteLLM daily export</source>
            <comment>log_format.litellm-daily.title</comment>
            <translation>Exportación diaria de LiteLLM</translation>
        </message>
        <message>
            <source>LiteLLM spend log</source>
            <comment>log_format.litellm-spend.title</comment>
            <translation>Log de gastos de LiteLLM</translation>
        </message>
        <message>
            <source>Langfuse export</source>
            <comment>log_format.langfuse.title</comment>
            <translation>Exportación de Langfuse</translation>
        </message>
        <message>
            <source>Columns by choice</source>
            <comment>log_format.columns.title</comment>
            <translation>Columnas a elección</translation>
        </message>
        <message>
            <source>Batch price by the vendor's rule of half price. At most 272,000 tokens of the context are input.</source>
            <comment>catalog_note.Batch price by the vendor's rule of half price. At most 272,000 tokens of the context are input..text</comment>
            <translation>Precio por lotes según la regla del proveedor: mitad de precio. Como máximo 272.000 tokens del contexto son de entrada.</translation>
        </message>
        <message>
            <source>At most 272,000 tokens of the context are input.</source>
            <comment>catalog_note.At most 272,000 tokens of the context are input..text</comment>
            <translation>Como máximo 272.000 tokens del contexto son de entrada.</translation>
        </message>
        <message>
            <source>Batch price by the vendor's rule of half price.</source>
            <comment>catalog_note.Batch price by the vendor's rule of half price..text</comment>
            <translation>Precio por lotes según la regla del proveedor: mitad de precio.</translation>
        </message>
        <message>
            <source>Legacy.</source>
            <comment>catalog_note.Legacy..text</comment>
            <translation>Modelo antiguo (legacy).</translation>
        </message>
        <message>
            <source>Retired.</source>
            <comment>catalog_note.Retired..text</comment>
            <translation>Retirado.</translation>
        </message>
        <message>
            <source>Training price from a secondary source.</source>
            <comment>catalog_note.Training price from a secondary source..text</comment>
            <translation>Precio de entrenamiento de una fuente secundaria.</translation>
        </message>
        <message>
            <source>Reinforcement fine-tuning.</source>
            <comment>catalog_note.Reinforcement fine-tuning..text</comment>
            <translation>Fine-tuning por refuerzo.</translation>
        </message>
        <message>
            <source>Retired. Batch price by the vendor's rule of half price.</source>
            <comment>catalog_note.Retired. Batch price by the vendor's rule of half price..text</comment>
            <translation>Retirado. Precio por lotes según la regla del proveedor: mitad de precio.</translation>
        </message>
        <message>
            <source>Cache writes that last an hour cost twice the input price. Batch price by the vendor's rule of half price.</source>
            <comment>catalog_note.Cache writes that last an hour cost twice the input price. Batch price by the vendor's rule of half price..text</comment>
            <translation>Las escrituras en caché que duran una hora cuestan el doble del precio de entrada. Precio por lotes según la regla del proveedor: mitad de precio.</translation>
        </message>
        <message>
            <source>Cache writes that last an hour cost twice the input price. Deprecated on 2026-05-14. Batch price by the vendor's rule of half price.</source>
            <comment>catalog_note.Cache writes that last an hour cost twice the input price. Deprecated on 2026-05-14. Batch price by the vendor's rule of half price..text</comment>
            <translation>Las escrituras en caché que duran una hora cuestan el doble del precio de entrada. Declarado obsoleto el 2026-05-14. Precio por lotes según la regla del proveedor: mitad de precio.</translation>
        </message>
        <message>
            <source>A rise to $3 and $15 announced for 2026-09-01 was cancelled. Cache writes that last an hour cost twice the input price. Batch price by the vendor's rule of half price.</source>
            <comment>catalog_note.A rise to $3 and $15 announced for 2026-09-01 was cancelled. Cache writes that last an hour cost twice the input price. Batch price by the vendor's rule of half price..text</comment>
            <translation>Se canceló una subida a 3 $ y 15 $ anunciada para el 2026-09-01. Las escrituras en caché que duran una hora cuestan el doble del precio de entrada. Precio por lotes según la regla del proveedor: mitad de precio.</translation>
        </message>
        <message>
            <source>Shut down on 2026-06-01.</source>
            <comment>catalog_note.Shut down on 2026-06-01..text</comment>
            <translation>Dado de baja el 2026-06-01.</translation>
        </message>
        <message>
            <source>Deprecated on 2026-03-09.</source>
            <comment>catalog_note.Deprecated on 2026-03-09..text</comment>
            <translation>Declarado obsoleto el 2026-03-09.</translation>
        </message>
        <message>
            <source>Disputed: the LiteLLM list of 2026-08-01 says $0.06 and $0.18.</source>
            <comment>catalog_note.Disputed: the LiteLLM list of 2026-08-01 says $0.06 and $0.18..text</comment>
            <translation>En disputa: la lista de LiteLLM del 2026-08-01 indica 0,06 $ y 0,18 $.</translation>
        </message>
        <message>
            <source>Disputed: the LiteLLM list of 2026-08-01 says $0.30 and $0.30.</source>
            <comment>catalog_note.Disputed: the LiteLLM list of 2026-08-01 says $0.30 and $0.30..text</comment>
            <translation>En disputa: la lista de LiteLLM del 2026-08-01 indica 0,30 $ y 0,30 $.</translation>
        </message>
        <message>
            <source>Off peak; from 1 to 4 and 6 to 10 UTC twice as much.</source>
            <comment>catalog_note.Off peak; from 1 to 4 and 6 to 10 UTC twice as much..text</comment>
            <translation>Fuera de los picos; de 1 a 4 y de 6 a 10 h UTC, el doble.</translation>
        </message>
        <message>
            <source>The vendor lists it in yuan; the list converts it.</source>
            <comment>catalog_note.The vendor lists it in yuan; the list converts it..text</comment>
            <translation>El proveedor lo publica en yuanes; la lista lo convierte.</translation>
        </message>
        <message>
            <source>The vendor lists it in yuan; the list converts it. A launch promotion.</source>
            <comment>catalog_note.The vendor lists it in yuan; the list converts it. A launch promotion..text</comment>
            <translation>El proveedor lo publica en yuanes; la lista lo convierte. Una promoción de lanzamiento.</translation>
        </message>
        <message>
            <source>Disputed: another list read $1.04 and $1.04 on 2026-08-05.</source>
            <comment>catalog_note.Disputed: another list read $1.04 and $1.04 on 2026-08-05..text</comment>
            <translation>En disputa: otra lista indicaba 1,04 $ y 1,04 $ el 2026-08-05.</translation>
        </message>
        <message>
            <source>Disputed: the LiteLLM list of 2026-08-01 says $0.10 and $0.10.</source>
            <comment>catalog_note.Disputed: the LiteLLM list of 2026-08-01 says $0.10 and $0.10..text</comment>
            <translation>En disputa: la lista de LiteLLM del 2026-08-01 indica 0,10 $ y 0,10 $.</translation>
        </message>
        <message>
            <source>One of the notes has $260 for the reservation of a month.</source>
            <comment>catalog_note.One of the notes has $260 for the reservation of a month..text</comment>
            <translation>Una de las notas indica 260 $ por la reserva de un mes.</translation>
        </message>
        <message>
            <source>The price is that of all PTUs of this kind; no regional deployment is offered.</source>
            <comment>catalog_note.The price is that of all PTUs of this kind; no regional deployment is offered..text</comment>
            <translation>El precio es el de todas las PTU de este tipo; no se ofrece despliegue regional.</translation>
        </message>
        <message>
            <source>The price of a unit of this family was not checked.</source>
            <comment>catalog_note.The price of a unit of this family was not checked..text</comment>
            <translation>No se verificó el precio de una unidad de esta familia.</translation>
        </message>
        <message>
            <source>A secondary source: Microsoft's own page was not seen.</source>
            <comment>catalog_note.A secondary source: Microsoft's own page was not seen..text</comment>
            <translation>Una fuente secundaria: no se consultó la página de Microsoft.</translation>
        </message>
        <message>
            <source>Outside the global endpoint it costs 10 % more.</source>
            <comment>catalog_note.Outside the global endpoint it costs 10 % more..text</comment>
            <translation>Fuera del endpoint global cuesta un 10 % más.</translation>
        </message>
        <message>
            <source>Above 200,000 tokens of context an input token counts twice, and an output token as 12.</source>
            <comment>catalog_note.Above 200,000 tokens of context an input token counts twice, and an output token as 12..text</comment>
            <translation>Por encima de 200.000 tokens de contexto, un token de entrada cuenta doble y uno de salida como 12.</translation>
        </message>
        <message>
            <source>A token of a cache write that lasts an hour counts as 2.</source>
            <comment>catalog_note.A token of a cache write that lasts an hour counts as 2..text</comment>
            <translation>Un token de una escritura en caché que dura una hora cuenta como 2.</translation>
        </message>
        <message>
            <source>A unit serves 54,000 characters a second. Google retired the model.</source>
            <comment>catalog_note.A unit serves 54,000 characters a second. Google retired the model..text</comment>
            <translation>Una unidad atiende 54.000 caracteres por segundo. Google retiró el modelo.</translation>
        </message>
        <message>
            <source>A unit serves 800 characters a second. Google retired the model.</source>
            <comment>catalog_note.A unit serves 800 characters a second. Google retired the model..text</comment>
            <translation>Una unidad atiende 800 caracteres por segundo. Google retiró el modelo.</translation>
        </message>
        <message>
            <source>Global endpoint; a regional one costs 10 % more. Committed to for three months, it costs 10 % less. The minimum is 100,000 input tokens a minute.</source>
            <comment>catalog_note.Global endpoint; a regional one costs 10 % more. Committed to for three months, it costs 10 % less. The minimum is 100,000 input tokens a minute..text</comment>
            <translation>Endpoint global; uno regional cuesta un 10 % más. Con un compromiso de tres meses cuesta un 10 % menos. El mínimo es de 100.000 tokens de entrada por minuto.</translation>
        </message>
        <message>
            <source>The minimum is 10,000 output tokens a minute.</source>
            <comment>catalog_note.The minimum is 10,000 output tokens a minute..text</comment>
            <translation>El mínimo es de 10.000 tokens de salida por minuto.</translation>
        </message>
        <message>
            <source>FP16 only (no BF16); no FP8; has INT8</source>
            <comment>catalog_note.FP16 only (no BF16); no FP8; has INT8.text</comment>
            <translation>solo FP16 (sin BF16); sin FP8; con INT8</translation>
        </message>
        <message>
            <source>AWS-only part; Lightning lists the A10 figures (125/250) under this name: treat 70 as the safer value; no FP8</source>
            <comment>catalog_note.AWS-only part; Lightning lists the A10 figures (125/250) under this name: treat 70 as the safer value; no FP8.text</comment>
            <translation>pieza exclusiva de AWS; Lightning da con este nombre las cifras de la A10 (125/250): tomar 70 como el valor más seguro; sin FP8</translation>
        </message>
        <message>
            <source>no FP8</source>
            <comment>catalog_note.no FP8.text</comment>
            <translation>sin FP8</translation>
        </message>
        <message>
            <source>double L40 on paper; no NVLink</source>
            <comment>catalog_note.double L40 on paper; no NVLink.text</comment>
            <translation>el doble que la L40 sobre el papel; sin NVLink</translation>
        </message>
        <message>
            <source>brochures print twice these (sparsity)</source>
            <comment>catalog_note.brochures print twice these (sparsity).text</comment>
            <translation>los folletos indican el doble (sparsity)</translation>
        </message>
        <message>
            <source>per card; early sheets gave the pair of two cards</source>
            <comment>catalog_note.per card; early sheets gave the pair of two cards.text</comment>
            <translation>por tarjeta; las primeras hojas de datos daban el par de dos tarjetas</translation>
        </message>
        <message>
            <source>SXM; NVL variant about 840/1680</source>
            <comment>catalog_note.SXM; NVL variant about 840/1680.text</comment>
            <translation>SXM; variante NVL, unos 840/1680</translation>
        </message>
        <message>
            <source>180 usable of 192; HGX/DGX tables use 7700 GB/s</source>
            <comment>catalog_note.180 usable of 192; HGX/DGX tables use 7700 GB/s.text</comment>
            <translation>180 utilizables de 192; las tablas de HGX/DGX indican 7700 GB/s</translation>
        </message>
        <message>
            <source>FP32 accumulation (142 with FP16 accumulation); no FP8</source>
            <comment>catalog_note.FP32 accumulation (142 with FP16 accumulation); no FP8.text</comment>
            <translation>acumulación FP32 (142 con acumulación FP16); sin FP8</translation>
        </message>
        <message>
            <source>FP32 accumulation (twice with FP16 accumulation); Lightning lists 82.6 = non-tensor rate</source>
            <comment>catalog_note.FP32 accumulation (twice with FP16 accumulation); Lightning lists 82.6 = non-tensor rate.text</comment>
            <translation>acumulación FP32 (el doble con acumulación FP16); Lightning da 82,6 = tasa sin núcleos Tensor</translation>
        </message>
        <message>
            <source>FP32 accumulation; FP8 = 2 x BF16; 838 with FP16 accumulation (INT8 same)</source>
            <comment>catalog_note.FP32 accumulation; FP8 = 2 x BF16; 838 with FP16 accumulation (INT8 same).text</comment>
            <translation>acumulación FP32; FP8 = 2 × BF16; 838 con acumulación FP16 (INT8, igual)</translation>
        </message>
        <message>
            <source>some tables list 182 = FP32 accumulation in FP16; conflict unresolved</source>
            <comment>catalog_note.some tables list 182 = FP32 accumulation in FP16; conflict unresolved.text</comment>
            <translation>algunas tablas dan 182 = acumulación FP32 en FP16; contradicción sin resolver</translation>
        </message>
        <message>
            <source>Server Edition scaled to 2430 MHz; workstation card advertises 4000 FP4 sparse = 500 / 1000 by halving; same memory rate in the sources</source>
            <comment>catalog_note.Server Edition scaled to 2430 MHz; workstation card advertises 4000 FP4 sparse = 500 / 1000 by halving; same memory rate in the sources.text</comment>
            <translation>Server Edition escalada a 2430 MHz; la tarjeta para estaciones de trabajo anuncia 4000 en FP4 con sparsity = 500 / 1000 al dividir a la mitad; misma tasa de memoria en las fuentes</translation>
        </message>
        <message>
            <source>measured matmul reaches about half of it</source>
            <comment>catalog_note.measured matmul reaches about half of it.text</comment>
            <translation>la multiplicación de matrices medida alcanza cerca de la mitad</translation>
        </message>
        <message>
            <source>same compute as MI300X</source>
            <comment>catalog_note.same compute as MI300X.text</comment>
            <translation>mismo cómputo que la MI300X</translation>
        </message>
        <message>
            <source>BF16 and FP8 equal; 1677 at 1600 MHz</source>
            <comment>catalog_note.BF16 and FP8 equal; 1677 at 1600 MHz.text</comment>
            <translation>BF16 y FP8 iguales; 1677 a 1600 MHz</translation>
        </message>
        <message>
            <source>SXM2; 16 or 32 GB; PCIe 112; FP16 only (no BF16), no FP8, no INT8 tensor cores</source>
            <comment>catalog_note.SXM2; 16 or 32 GB; PCIe 112; FP16 only (no BF16), no FP8, no INT8 tensor cores.text</comment>
            <translation>SXM2; 16 o 32 GB; PCIe 112; solo FP16 (sin BF16), sin FP8, sin núcleos Tensor INT8</translation>
        </message>
        <message>
            <source>no price found</source>
            <comment>catalog_note.no price found.text</comment>
            <translation>no se encontró precio</translation>
        </message>
        <message>
            <source>not sold apart: made for one cloud provider</source>
            <comment>catalog_note.not sold apart: made for one cloud provider.text</comment>
            <translation>no se vende por separado: hecha para un solo proveedor de nube</translation>
        </message>
        <message>
            <source>sold in servers only: no price found</source>
            <comment>catalog_note.sold in servers only: no price found.text</comment>
            <translation>solo se vende en servidores: no se encontró precio</translation>
        </message>
        <message>
            <source>With the ranges you gave, {option} is cheaper in {share} of cases.</source>
            <comment>verdict.cases(option, share)</comment>
            <translation>Con los rangos indicados, {option} cuesta menos en {share} de los casos.</translation>
        </message>
        <message>
            <source>With the ranges given, {option} is cheaper in {share} of cases.</source>
            <comment>finding.cases(option, share)</comment>
            <translation>Con los rangos indicados, {option} cuesta menos en {share} de los casos.</translation>
        </message>
        <message>
            <source>The first move, “{task}”, is fixed to our own GPUs and raises the bill by {more} a month.</source>
            <comment>portfolio.pinned_move_raises(task, more)</comment>
            <translation>La primera tarea que se traslada, «{task}», está asignada a las GPU propias y aumenta la factura en {more} al mes.</translation>
        </message>
        <message>
            <source>The first move, “{task}”, is fixed to our own GPUs and raises the bill by {more} a month; with {count} moved it is below the API's.</source>
            <comment>portfolio.pinned_move_raises_until(task, more, count)</comment>
            <translation>La primera tarea que se traslada, «{task}», está asignada a las GPU propias y aumenta la factura en {more} al mes; con {count} tareas trasladadas, queda por debajo de la de la API.</translation>
        </message>
        <message>
            <source>Faded: dearer than the best plan</source>
            <comment>portfolio_chart.dearer</comment>
            <translation>Atenuado: cuesta más que el mejor plan</translation>
        </message>
        <message numerus="yes">
            <source>{count} tasks are fixed to the API and not drawn</source>
            <comment>portfolio_chart.pinned_to_api(count)</comment>
            <translation>
                <numerusform>{count} tarea está asignada a la API y no se dibuja</numerusform>
                <numerusform>{count} tareas están asignadas a la API y no se dibujan</numerusform>
            </translation>
        </message>
    </context>
</TS>
