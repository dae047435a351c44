<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AboutBox</name>
        <message>
            <source>About Breakeven</source>
            <translation>Über Breakeven</translation>
        </message>
        <message>
            <source>&lt;h3&gt;Breakeven %1&lt;/h3&gt;&lt;p&gt;From what volume on is it cheaper to run our own fine-tuned small model than to pay a large model's API?&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
            <translation>&lt;h3&gt;Breakeven %1&lt;/h3&gt;&lt;p&gt;Ab welchem Volumen ist es günstiger, ein eigenes feingetuntes kleines Modell zu betreiben, als für die API eines großen Modells zu bezahlen?&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder später.&lt;/p&gt;</translation>
        </message>
    </context>
    <context>
        <name>BenchmarkPanel</name>
        <message>
            <source>%1 output tokens/s, first token %2 ms, each %3 ms (%4)</source>
            <translation>%1 Output-Token/s, erstes Token %2 ms, jedes weitere %3 ms (%4)</translation>
        </message>
        <message>
            <source>Levels without this time to first token: %1</source>
            <translation>Laststufen ohne diese Zeit bis zum ersten Token: %1</translation>
        </message>
        <message>
            <source>Levels without this time per output token: %1</source>
            <translation>Laststufen ohne diese Zeit pro Output-Token: %1</translation>
        </message>
    </context>
    <context>
        <name>Comparison</name>
        <message>
            <source>Difference</source>
            <translation>Unterschied</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>und %1 weitere</translation>
        </message>
        <message>
            <source>Inputs that differ</source>
            <translation>Abweichende Eingaben</translation>
        </message>
    </context>
    <context>
        <name>DialogButtons</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>PromiseDecoration</name>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 Token/s</translation>
        </message>
        <message>
            <source>nearest</source>
            <translation>am nächsten</translation>
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
            <translation>Breakeven-Szenarien (*.breakeven);;Diagramme, die eines enthalten (*.png *.svg *.pdf);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Open scenario</source>
            <translation>Szenario öffnen</translation>
        </message>
        <message>
            <source>%1 is already there. Replace it?</source>
            <translation>%1 ist bereits vorhanden. Ersetzen?</translation>
        </message>
        <message>
            <source>%1 files are already there. Replace them?</source>
            <translation>%1 Dateien sind bereits vorhanden. Ersetzen?</translation>
        </message>
        <message>
            <source>Unsaved changes</source>
            <translation>Nicht gespeicherte Änderungen</translation>
        </message>
        <message>
            <source>Save the changes to “%1”?</source>
            <translation>Änderungen an „%1“ speichern?</translation>
        </message>
        <message>
            <source>They are lost if you don't.</source>
            <translation>Andernfalls gehen sie verloren.</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <source>%1, 1 year</source>
            <translation>%1, 1 Jahr</translation>
        </message>
        <message>
            <source>%1, %2 years</source>
            <translation>%1, %2 Jahre</translation>
        </message>
        <message>
            <source>%1 GB</source>
            <translation>%1 GB</translation>
        </message>
        <message>
            <source>imported</source>
            <translation>importiert</translation>
        </message>
        <message>
            <source>GPU</source>
            <translation>GPU</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Speicher</translation>
        </message>
        <message>
            <source>GPU-hour</source>
            <translation>GPU-Stunde</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Anbieter</translation>
        </message>
        <message>
            <source>Offer</source>
            <translation>Angebot</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>Stand</translation>
        </message>
    </context>
    <context>
        <name>ReportPdf</name>
        <message>
            <source>Page %1 of %2</source>
            <translation>Seite %1 von %2</translation>
        </message>
        <message>
            <source>Breakeven report</source>
            <translation>Breakeven-Bericht</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Advice</name>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Task Type</source>
            <translation>Aufgabentyp</translation>
        </message>
        <message>
            <source>Hidden Cost</source>
            <translation>Versteckte Kostenart</translation>
        </message>
        <message>
            <source>Hidden Costs</source>
            <translation>Versteckte Kosten</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>Aussage</translation>
        </message>
        <message>
            <source>Remove Claim</source>
            <translation>Aussage entfernen</translation>
        </message>
    </context>
    <context>
        <name>breakeven::AdviceView</name>
        <message>
            <source>Pages of advice</source>
            <translation>Seiten der Empfehlung</translation>
        </message>
        <message>
            <source>Strategy</source>
            <translation>Strategie</translation>
        </message>
        <message>
            <source>Fit check</source>
            <translation>Eignungsprüfung</translation>
        </message>
        <message>
            <source>Task type</source>
            <translation>Aufgabentyp</translation>
        </message>
        <message>
            <source>Hidden costs</source>
            <translation>Versteckte Kosten</translation>
        </message>
        <message>
            <source>Claims</source>
            <translation>Aussagen</translation>
        </message>
        <message>
            <source>Use cases</source>
            <translation>Anwendungsfälle</translation>
        </message>
        <message>
            <source>Page before (Up)</source>
            <translation>Vorige Seite (Auf)</translation>
        </message>
        <message>
            <source>Next page (Down)</source>
            <translation>Nächste Seite (Ab)</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Analyses</name>
        <message>
            <source>Map</source>
            <translation>Karte</translation>
        </message>
        <message>
            <source>Point of the Map</source>
            <translation>Punkt der Karte</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Kennzahl</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Bewertung</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Gewicht</translation>
        </message>
        <message>
            <source>Reset Scores</source>
            <translation>Bewertungen zurücksetzen</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Anpinnen</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Spanne</translation>
        </message>
        <message>
            <source>Remove Ranges</source>
            <translation>Spannen entfernen</translation>
        </message>
        <message>
            <source>Suggested Ranges</source>
            <translation>Vorgeschlagene Spannen</translation>
        </message>
        <message>
            <source>Bands</source>
            <translation>Bänder</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Loslösen</translation>
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
            <translation>Benchmark-Ergebnisse öffnen</translation>
        </message>
        <message>
            <source>Results (*.json *.jsonl *.csv);;All files (*)</source>
            <translation>Ergebnisse (*.json *.jsonl *.csv);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>not named</source>
            <translation>unbenannt</translation>
        </message>
    </context>
    <context>
        <name>breakeven::BenchmarkPanel</name>
        <message>
            <source>Open results…</source>
            <translation>Ergebnisse öffnen…</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <source>Fill the throughput</source>
            <translation>Durchsatz ausfüllen</translation>
        </message>
        <message>
            <source>Levels of</source>
            <translation>Laststufen aus</translation>
        </message>
        <message>
            <source>Share of requests that the promise holds for</source>
            <translation>Anteil der Anfragen, für den die Zusage gilt</translation>
        </message>
        <message>
            <source>Promised time to first token, in milliseconds</source>
            <translation>Zugesagte Zeit bis zum ersten Token, in Millisekunden</translation>
        </message>
        <message>
            <source>Promised time per output token, in milliseconds</source>
            <translation>Zugesagte Zeit pro Output-Token, in Millisekunden</translation>
        </message>
        <message>
            <source>GPUs that served</source>
            <translation>GPUs, die bedienten</translation>
        </message>
        <message>
            <source>Both waits</source>
            <translation>Beide Wartezeiten</translation>
        </message>
        <message>
            <source>First token</source>
            <translation>Erstes Token</translation>
        </message>
        <message>
            <source>Each token</source>
            <translation>Jedes Token</translation>
        </message>
        <message>
            <source>Open results of serving benchmarks, or drop them here, several at once: those of %1.</source>
            <translation>Öffnen Sie Ergebnisse von Serving-Benchmarks oder ziehen Sie sie hierher, auch mehrere auf einmal: %1.</translation>
        </message>
        <message>
            <source>Promised at</source>
            <translation>Zugesagt bei</translation>
        </message>
        <message>
            <source>first token within</source>
            <translation>erstes Token innerhalb von</translation>
        </message>
        <message>
            <source>ms,</source>
            <translation>ms,</translation>
        </message>
        <message>
            <source>then each within</source>
            <translation>dann jedes innerhalb von</translation>
        </message>
        <message>
            <source>ms</source>
            <translation>ms</translation>
        </message>
        <message>
            <source>What it fills</source>
            <translation>Was es ausfüllt</translation>
        </message>
        <message>
            <source>%1 files</source>
            <translation>%1 Dateien</translation>
        </message>
        <message>
            <source>All levels</source>
            <translation>Alle Laststufen</translation>
        </message>
        <message>
            <source>Say how many GPUs served</source>
            <translation>Geben Sie an, wie viele GPUs bedienten</translation>
        </message>
    </context>
    <context>
        <name>breakeven::BreakEvenDecoration</name>
        <message>
            <source>Requests per month (log)</source>
            <translation>Anfragen pro Monat (log)</translation>
        </message>
        <message>
            <source>Requests per month</source>
            <translation>Anfragen pro Monat</translation>
        </message>
        <message>
            <source>Monthly cost, %1 (log)</source>
            <translation>Monatskosten, %1 (log)</translation>
        </message>
        <message>
            <source>Monthly cost, %1</source>
            <translation>Monatskosten, %1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::BreakEvenView</name>
        <message>
            <source>Break-even chart: monthly cost over requests per month</source>
            <translation>Break-even-Diagramm: Monatskosten über Anfragen pro Monat</translation>
        </message>
    </context>
    <context>
        <name>breakeven::BreakdownChartView</name>
        <message>
            <source>Breakdown chart: what each option's monthly cost is made of</source>
            <translation>Aufschlüsselungsdiagramm: woraus sich die Monatskosten jeder Option zusammensetzen</translation>
        </message>
    </context>
    <context>
        <name>breakeven::BreakdownList</name>
        <message>
            <source>Not shown</source>
            <translation>Nicht eingeblendet</translation>
        </message>
    </context>
    <context>
        <name>breakeven::BreakdownPanel</name>
        <message>
            <source>Copy the whole table, to paste it into a spreadsheet or a slide</source>
            <translation>Ganze Tabelle kopieren, um sie in eine Tabellenkalkulation oder Folie einzufügen</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
    </context>
    <context>
        <name>breakeven::BreakdownRow</name>
        <message>
            <source>The focus is always shown</source>
            <translation>Der Fokus ist immer eingeblendet</translation>
        </message>
        <message>
            <source>The baseline is always shown</source>
            <translation>Die Referenz ist immer eingeblendet</translation>
        </message>
        <message>
            <source>Hide it from the chart</source>
            <translation>Im Diagramm ausblenden</translation>
        </message>
        <message>
            <source>Show it in the chart</source>
            <translation>Im Diagramm einblenden</translation>
        </message>
    </context>
    <context>
        <name>breakeven::BreakdownStrip</name>
        <message>
            <source>Close the breakdown</source>
            <translation>Aufschlüsselung schließen</translation>
        </message>
        <message>
            <source>Open the breakdown</source>
            <translation>Aufschlüsselung öffnen</translation>
        </message>
    </context>
    <context>
        <name>breakeven::CatalogTable</name>
        <message>
            <source>%1 rows</source>
            <translation>%1 Zeilen</translation>
        </message>
        <message>
            <source>Nothing matches</source>
            <translation>Keine Treffer</translation>
        </message>
        <message>
            <source>%1 of %2 rows</source>
            <translation>%1 von %2 Zeilen</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ChartCard</name>
        <message>
            <source>Reset view</source>
            <translation>Ansicht zurücksetzen</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Log</translation>
        </message>
        <message>
            <source>Linear</source>
            <translation>Linear</translation>
        </message>
        <message>
            <source>Axes</source>
            <translation>Achsen</translation>
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
            <translation>Aufgeklappt; blendet seine Zahlen aus</translation>
        </message>
        <message>
            <source>Folded; shows its figures</source>
            <translation>Zugeklappt; blendet seine Zahlen ein</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ClaimFormPanel</name>
        <message>
            <source>What is claimed</source>
            <translation>Inhalt der Aussage</translation>
        </message>
        <message>
            <source>Option that the claim is about</source>
            <translation>Option, um die es in der Aussage geht</translation>
        </message>
        <message>
            <source>Figure that is claimed</source>
            <translation>Kennzahl der Aussage</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <source>to, if a range</source>
            <translation>bis, falls eine Spanne</translation>
        </message>
        <message>
            <source>Source and date</source>
            <translation>Quelle und Datum</translation>
        </message>
        <message>
            <source>Add claim</source>
            <translation>Aussage hinzufügen</translation>
        </message>
        <message>
            <source>Claimed number, or the lower end of a range</source>
            <translation>Zahl der Aussage oder das untere Ende einer Spanne</translation>
        </message>
        <message>
            <source>Upper end of a range; may be left empty</source>
            <translation>Oberes Ende einer Spanne; darf leer bleiben</translation>
        </message>
        <message>
            <source>Source of the claim, and its date</source>
            <translation>Quelle der Aussage und ihr Datum</translation>
        </message>
        <message>
            <source>A scenario holds %1 claims at most</source>
            <translation>Ein Szenario enthält höchstens %1 Aussagen</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ClaimGroup</name>
        <message>
            <source>Open scenario</source>
            <translation>Szenario öffnen</translation>
        </message>
        <message>
            <source>Open scenario %1</source>
            <translation>Szenario %1 öffnen</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Veröffentlicht</translation>
        </message>
        <message>
            <source>Its inputs give</source>
            <translation>Ihre Eingaben ergeben</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ClaimsPage</name>
        <message>
            <source>Claimed</source>
            <translation>Angegeben</translation>
        </message>
        <message>
            <source>This scenario</source>
            <translation>Dieses Szenario</translation>
        </message>
        <message>
            <source>Copy all claims as a table</source>
            <translation>Alle Aussagen als Tabelle kopieren</translation>
        </message>
        <message>
            <source>Your claims</source>
            <translation>Ihre Aussagen</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ColumnEdge</name>
        <message>
            <source>Drag to make the column wider or narrower; a double click puts it back</source>
            <translation>Ziehen ändert die Spaltenbreite; ein Doppelklick stellt sie wieder her</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ColumnForm</name>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Input tokens</source>
            <translation>Input-Token</translation>
        </message>
        <message>
            <source>Output tokens</source>
            <translation>Output-Token</translation>
        </message>
        <message>
            <source>Cached tokens</source>
            <translation>Gecachte Token</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Anfragen</translation>
        </message>
        <message>
            <source>Written to the cache</source>
            <translation>In den Cache geschrieben</translation>
        </message>
        <message>
            <source>Reasoning tokens</source>
            <translation>Reasoning-Token</translation>
        </message>
        <message>
            <source>All tokens</source>
            <translation>Alle Token</translation>
        </message>
        <message>
            <source>Id of a request</source>
            <translation>ID einer Anfrage</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <source>Column for %1</source>
            <translation>Spalte für %1</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
    </context>
    <context>
        <name>breakeven::CompareDecoration</name>
        <message>
            <source>Requests per month</source>
            <translation>Anfragen pro Monat</translation>
        </message>
        <message>
            <source>break-even</source>
            <translation>Break-even</translation>
        </message>
        <message>
            <source>its volume</source>
            <translation>sein Volumen</translation>
        </message>
        <message>
            <source>Requests per month (log)</source>
            <translation>Anfragen pro Monat (log)</translation>
        </message>
        <message>
            <source>Monthly cost, %1 (log)</source>
            <translation>Monatskosten, %1 (log)</translation>
        </message>
        <message>
            <source>Monthly cost, %1</source>
            <translation>Monatskosten, %1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::CompareView</name>
        <message>
            <source>Comparison chart: monthly cost over requests per month</source>
            <translation>Vergleichsdiagramm: Monatskosten über Anfragen pro Monat</translation>
        </message>
        <message>
            <source>Open another…</source>
            <translation>Weiteres öffnen…</translation>
        </message>
        <message>
            <source>Pin this state</source>
            <translation>Diesen Stand anpinnen</translation>
        </message>
        <message>
            <source>Keep it, to compare what you change with it</source>
            <translation>Behalten, um Ihre Änderungen damit zu vergleichen</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>%1 entfernen</translation>
        </message>
        <message>
            <source>Remove %1 (not shown: four at most)</source>
            <translation>%1 entfernen (nicht eingeblendet: höchstens vier)</translation>
        </message>
        <message>
            <source>Four at most stand side by side</source>
            <translation>Höchstens vier stehen nebeneinander</translation>
        </message>
        <message>
            <source>Compare with a scenario from a file</source>
            <translation>Mit einem Szenario aus einer Datei vergleichen</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ComparisonTable</name>
        <message>
            <source>Scenarios side by side</source>
            <translation>Szenarien nebeneinander</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Unterschied</translation>
        </message>
        <message>
            <source>Inputs that differ</source>
            <translation>Abweichende Eingaben</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Comparisons</name>
        <message>
            <source>The scenario was not opened</source>
            <translation>Das Szenario wurde nicht geöffnet</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ContextMenus</name>
        <message>
            <source>&amp;Focus on %1</source>
            <translation>&amp;Fokus auf %1</translation>
        </message>
        <message>
            <source>Focus</source>
            <translation>Fokus</translation>
        </message>
        <message>
            <source>Compare &amp;against %1</source>
            <translation>&amp;Vergleichen mit: %1</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>Referenz</translation>
        </message>
        <message>
            <source>&amp;Hide %1</source>
            <translation>%1 &amp;ausblenden</translation>
        </message>
        <message>
            <source>&amp;Show %1</source>
            <translation>%1 &amp;einblenden</translation>
        </message>
        <message>
            <source>Shown Options</source>
            <translation>Eingeblendete Optionen</translation>
        </message>
    </context>
    <context>
        <name>breakeven::CopyButton</name>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
    </context>
    <context>
        <name>breakeven::CurrencyDialog</name>
        <message>
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <source>Show amounts in</source>
            <translation>Anzeigewährung</translation>
        </message>
        <message>
            <source>For one US dollar</source>
            <translation>Für einen US-Dollar</translation>
        </message>
        <message>
            <source>Day of the rate, YYYY-MM-DD</source>
            <translation>Tag des Kurses, JJJJ-MM-TT</translation>
        </message>
        <message>
            <source>Source of the rate</source>
            <translation>Quelle des Kurses</translation>
        </message>
        <message>
            <source>Whose rate it is, in a few words</source>
            <translation>In wenigen Worten, wessen Kurs es ist</translation>
        </message>
        <message>
            <source>Inside, every figure stays in US dollars; files, tables and workbooks keep them. What is shown and typed, pictures and reports are in the currency, and say at what rate.</source>
            <translation>Intern bleibt jede Zahl in US-Dollar, ebenso in Dateien, Tabellen und Arbeitsmappen. Was gezeigt und eingetippt wird, Bilder und Berichte sind in der gewählten Währung und nennen den Kurs.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Anzeigen</translation>
        </message>
    </context>
    <context>
        <name>breakeven::CurrencyRow</name>
        <message>
            <source>Its prices are in</source>
            <translation>Ihre Preise sind in</translation>
        </message>
        <message>
            <source>Currency of the list's prices, as EUR</source>
            <translation>Währung der Preise der Liste, etwa EUR</translation>
        </message>
        <message>
            <source>of which one is worth</source>
            <translation>wovon eine Einheit so viel wert ist:</translation>
        </message>
        <message>
            <source>US dollars for one of it</source>
            <translation>US-Dollar für eine Einheit</translation>
        </message>
        <message>
            <source>1.08</source>
            <translation>1.08</translation>
        </message>
        <message>
            <source>US dollars on</source>
            <translation>US-Dollar am</translation>
        </message>
        <message>
            <source>Day of the rate, YYYY-MM-DD</source>
            <translation>Tag des Kurses, JJJJ-MM-TT</translation>
        </message>
        <message>
            <source>YYYY-MM-DD</source>
            <translation>YYYY-MM-DD</translation>
        </message>
        <message>
            <source>a rate that is older than 30 days</source>
            <translation>ein Kurs, der älter als 30 Tage ist</translation>
        </message>
    </context>
    <context>
        <name>breakeven::DataDialog</name>
        <message>
            <source>Data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <source>Data: %1</source>
            <translation>Daten: %1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::DeckDialog</name>
        <message>
            <source>Export all charts</source>
            <translation>Alle Diagramme exportieren</translation>
        </message>
        <message>
            <source>Scenarios</source>
            <translation>Szenarien</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Dateien hinzufügen…</translation>
        </message>
        <message>
            <source>Choose Folder…</source>
            <translation>Ordner wählen…</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>Diagramme</translation>
        </message>
        <message>
            <source>Untitled scenario</source>
            <translation>Unbenanntes Szenario</translation>
        </message>
        <message>
            <source>Add scenarios</source>
            <translation>Szenarien hinzufügen</translation>
        </message>
        <message>
            <source>Not all scenarios were added</source>
            <translation>Nicht alle Szenarien wurden hinzugefügt</translation>
        </message>
        <message>
            <source>1 picture</source>
            <translation>1 Bild</translation>
        </message>
        <message>
            <source>%1 pictures</source>
            <translation>%1 Bilder</translation>
        </message>
    </context>
    <context>
        <name>breakeven::DeckExport</name>
        <message>
            <source>Export all charts</source>
            <translation>Alle Diagramme exportieren</translation>
        </message>
        <message>
            <source>Not all charts were exported</source>
            <translation>Nicht alle Diagramme wurden exportiert</translation>
        </message>
        <message>
            <source>The export was stopped</source>
            <translation>Der Export wurde abgebrochen</translation>
        </message>
        <message>
            <source>%1 of %2 charts are in the folder.</source>
            <translation>%1 von %2 Diagrammen sind im Ordner.</translation>
        </message>
    </context>
    <context>
        <name>breakeven::DistributionPanel</name>
        <message>
            <source>never</source>
            <translation>nie</translation>
        </message>
    </context>
    <context>
        <name>breakeven::DistributionView</name>
        <message>
            <source>Distribution of break-even and monthly saving</source>
            <translation>Verteilung von Break-even und Monatsersparnis</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Document</name>
        <message>
            <source>Recovered Edits</source>
            <translation>Wiederhergestellte Änderungen</translation>
        </message>
        <message>
            <source>Reload</source>
            <translation>Neu laden</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Evidence</name>
        <message>
            <source>Log…</source>
            <translation>Protokoll…</translation>
        </message>
        <message>
            <source>Read a log of real requests</source>
            <translation>Ein Protokoll echter Anfragen lesen</translation>
        </message>
        <message>
            <source>Tokens…</source>
            <translation>Token…</translation>
        </message>
        <message>
            <source>Count the tokens of prompts and answers</source>
            <translation>Die Token von Prompts und Antworten zählen</translation>
        </message>
        <message>
            <source>Split…</source>
            <translation>Aufteilen…</translation>
        </message>
        <message>
            <source>Several workloads that share the models</source>
            <translation>Mehrere Workloads, die sich die Modelle teilen</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Wählen…</translation>
        </message>
        <message>
            <source>Choose a model from the catalog</source>
            <translation>Ein Modell aus dem Katalog wählen</translation>
        </message>
        <message>
            <source>Choose reserved capacity from the catalog</source>
            <translation>Reservierte Kapazität aus dem Katalog wählen</translation>
        </message>
        <message>
            <source>Choose a GPU from the catalog</source>
            <translation>Eine GPU aus dem Katalog wählen</translation>
        </message>
        <message>
            <source>Benchmark…</source>
            <translation>Benchmark…</translation>
        </message>
        <message>
            <source>Throughput from results of a serving benchmark</source>
            <translation>Durchsatz aus Ergebnissen eines Serving-Benchmarks</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ExplanationHead</name>
        <message>
            <source>open</source>
            <translation>aufgeklappt</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>zugeklappt</translation>
        </message>
        <message>
            <source>How this is computed</source>
            <translation>Wie das berechnet wird</translation>
        </message>
        <message>
            <source>Click: to its slider</source>
            <translation>Klick: zum Regler</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Explanations</name>
        <message>
            <source>How this is computed</source>
            <translation>Wie das berechnet wird</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ExportDialog</name>
        <message>
            <source>Export chart</source>
            <translation>Diagramm exportieren</translation>
        </message>
        <message>
            <source>What will be written</source>
            <translation>Was geschrieben wird</translation>
        </message>
        <message>
            <source>Reset Words</source>
            <translation>Texte zurücksetzen</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Titel</translation>
        </message>
        <message>
            <source>S&amp;ubtitle</source>
            <translation>&amp;Untertitel</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>&amp;Notiz</translation>
        </message>
        <message>
            <source>&amp;Source</source>
            <translation>&amp;Quelle</translation>
        </message>
        <message>
            <source>Where the figures are from</source>
            <translation>Woher die Zahlen stammen</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <source>Not enough memory</source>
            <translation>Nicht genug Arbeitsspeicher</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Exports</name>
        <message>
            <source>There is no chart to export</source>
            <translation>Es gibt kein Diagramm zum Exportieren</translation>
        </message>
        <message>
            <source>Export chart</source>
            <translation>Diagramm exportieren</translation>
        </message>
        <message>
            <source>The chart was not exported</source>
            <translation>Das Diagramm wurde nicht exportiert</translation>
        </message>
        <message>
            <source>Export table</source>
            <translation>Tabelle exportieren</translation>
        </message>
        <message>
            <source>The table was not exported</source>
            <translation>Die Tabelle wurde nicht exportiert</translation>
        </message>
        <message>
            <source>CSV tables (*.csv)</source>
            <translation>CSV-Tabellen (*.csv)</translation>
        </message>
        <message>
            <source>Export workbook</source>
            <translation>Arbeitsmappe exportieren</translation>
        </message>
        <message>
            <source>The workbook was not exported</source>
            <translation>Die Arbeitsmappe wurde nicht exportiert</translation>
        </message>
        <message>
            <source>Excel workbooks (*.xlsx)</source>
            <translation>Excel-Arbeitsmappen (*.xlsx)</translation>
        </message>
        <message>
            <source>Export report</source>
            <translation>Bericht exportieren</translation>
        </message>
        <message>
            <source>The report was not exported</source>
            <translation>Der Bericht wurde nicht exportiert</translation>
        </message>
        <message>
            <source>report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>The chart was not copied</source>
            <translation>Das Diagramm wurde nicht kopiert</translation>
        </message>
        <message>
            <source>Copy chart</source>
            <translation>Diagramm kopieren</translation>
        </message>
        <message>
            <source>Copy table</source>
            <translation>Tabelle kopieren</translation>
        </message>
    </context>
    <context>
        <name>breakeven::FactDialog</name>
        <message>
            <source>Facts and their age</source>
            <translation>Fakten und ihr Alter</translation>
        </message>
    </context>
    <context>
        <name>breakeven::FactPanel</name>
        <message>
            <source>Age</source>
            <translation>Alter</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>Vom</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Says</source>
            <translation>Besagt</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Find a fact, a source or a date</source>
            <translation>Fakt, Quelle oder Datum suchen</translation>
        </message>
        <message>
            <source>Only what should be checked</source>
            <translation>Nur was geprüft werden sollte</translation>
        </message>
        <message>
            <source>%1 facts, of which %2 should be checked: they are older than 90 days on %3, of an unknown day, or were promised until a day that is past.</source>
            <translation>%1 Fakten, davon %2 zu prüfen: Sie sind am %3 älter als 90 Tage, von unbekanntem Tag oder waren bis zu einem vergangenen Tag zugesagt.</translation>
        </message>
        <message>
            <source>Choose a fact to read its source in full</source>
            <translation>Wählen Sie einen Fakt, um seine Quelle vollständig zu lesen</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>Quelle: %1</translation>
        </message>
        <message>
            <source>Promised until %1</source>
            <translation>Zugesagt bis %1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::FileActions</name>
        <message>
            <source>Untitled scenario</source>
            <translation>Unbenanntes Szenario</translation>
        </message>
        <message>
            <source>The scenario was not opened</source>
            <translation>Das Szenario wurde nicht geöffnet</translation>
        </message>
        <message>
            <source>Inputs filled in</source>
            <translation>Eingaben ausgefüllt</translation>
        </message>
        <message>
            <source>The file states no input: all have their defaults.</source>
            <translation>Die Datei nennt keine Eingabe: Alle haben ihre Vorgaben.</translation>
        </message>
        <message>
            <source>The file leaves out %1 of the inputs, which have their defaults: %2.</source>
            <translation>Die Datei lässt %1 der Eingaben aus; sie haben ihre Vorgaben: %2.</translation>
        </message>
        <message>
            <source>Save scenario</source>
            <translation>Szenario speichern</translation>
        </message>
        <message>
            <source>Breakeven scenarios (*.breakeven)</source>
            <translation>Breakeven-Szenarien (*.breakeven)</translation>
        </message>
        <message>
            <source>The scenario was not saved</source>
            <translation>Das Szenario wurde nicht gespeichert</translation>
        </message>
        <message>
            <source>Open scenario</source>
            <translation>Szenario öffnen</translation>
        </message>
    </context>
    <context>
        <name>breakeven::FileConflicts</name>
        <message>
            <source>Go to That Window</source>
            <translation>Zu diesem Fenster wechseln</translation>
        </message>
        <message>
            <source>Open a Copy</source>
            <translation>Kopie öffnen</translation>
        </message>
        <message>
            <source>Open Anyway</source>
            <translation>Trotzdem öffnen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Save Anyway</source>
            <translation>Trotzdem speichern</translation>
        </message>
        <message>
            <source>Overwrite</source>
            <translation>Überschreiben</translation>
        </message>
        <message>
            <source>Reload</source>
            <translation>Neu laden</translation>
        </message>
        <message>
            <source>Save As…</source>
            <translation>Speichern unter…</translation>
        </message>
        <message>
            <source>Keep Mine</source>
            <translation>Meine behalten</translation>
        </message>
        <message>
            <source>Decide Later</source>
            <translation>Später entscheiden</translation>
        </message>
    </context>
    <context>
        <name>breakeven::FillingList</name>
        <message>
            <source>%1 becomes %2</source>
            <translation>%1 wird %2</translation>
        </message>
        <message>
            <source>stays %1</source>
            <translation>bleibt %1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::FitCheckPage</name>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>What speaks against it</source>
            <translation>Was dagegen spricht</translation>
        </message>
        <message>
            <source>Answers that would change it</source>
            <translation>Antworten, die es ändern würden</translation>
        </message>
        <message>
            <source>Inputs that would change it</source>
            <translation>Eingaben, die es ändern würden</translation>
        </message>
        <message>
            <source>Go to this input</source>
            <translation>Zu dieser Eingabe</translation>
        </message>
    </context>
    <context>
        <name>breakeven::FlipCard</name>
        <message>
            <source>What would change the answer</source>
            <translation>Was die Antwort ändern würde</translation>
        </message>
        <message>
            <source>Show fewer</source>
            <translation>Weniger anzeigen</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>und %1 weitere</translation>
        </message>
    </context>
    <context>
        <name>breakeven::GoalDialog</name>
        <message>
            <source>Goal seek</source>
            <translation>Zielwertsuche</translation>
        </message>
        <message>
            <source>Goal Seek</source>
            <translation>Zielwertsuche</translation>
        </message>
    </context>
    <context>
        <name>breakeven::GoalSeekPanel</name>
        <message>
            <source>What</source>
            <translation>Welcher Wert von</translation>
        </message>
        <message>
            <source>makes</source>
            <translation>ergibt</translation>
        </message>
        <message>
            <source>?</source>
            <translation>?</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Anwenden</translation>
        </message>
        <message>
            <source>Input that is sought</source>
            <translation>Gesuchte Eingabe</translation>
        </message>
        <message>
            <source>Figure that has the goal</source>
            <translation>Kennzahl mit dem Zielwert</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Zielwert</translation>
        </message>
    </context>
    <context>
        <name>breakeven::GpuChoiceFields</name>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>%1, %2B</source>
            <translation>%1, %2B</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Last</translation>
        </message>
        <message>
            <source>Requests at once</source>
            <translation>Gleichzeitige Anfragen</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>Gewichte</translation>
        </message>
        <message>
            <source>Requests at once must be a whole number from 1 to %1.</source>
            <translation>Gleichzeitige Anfragen müssen eine ganze Zahl von 1 bis %1 sein.</translation>
        </message>
    </context>
    <context>
        <name>breakeven::GpuDetails</name>
        <message>
            <source>Throughput of one GPU</source>
            <translation>Durchsatz einer GPU</translation>
        </message>
        <message>
            <source>Memory of one GPU</source>
            <translation>Speicher einer GPU</translation>
        </message>
        <message>
            <source>Filled in</source>
            <translation>Ausgefüllt</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Nothing like it was measured.</source>
            <translation>Nichts Vergleichbares wurde gemessen.</translation>
        </message>
        <message>
            <source>%1 The range goes with it.</source>
            <translation>%1 Die Spanne wird mit übernommen.</translation>
        </message>
        <message>
            <source>Measured: %1.</source>
            <translation>Gemessen: %1.</translation>
        </message>
        <message>
            <source>Derived: %1</source>
            <translation>Abgeleitet: %1</translation>
        </message>
        <message>
            <source>The memory of this GPU is not known.</source>
            <translation>Der Speicher dieser GPU ist nicht bekannt.</translation>
        </message>
    </context>
    <context>
        <name>breakeven::GpuDialog</name>
        <message>
            <source>GPU catalog</source>
            <translation>GPU-Katalog</translation>
        </message>
        <message>
            <source>GPU</source>
            <translation>GPU</translation>
        </message>
        <message>
            <source>SkyPilot catalogs (*.csv);;All files (*)</source>
            <translation>SkyPilot-Kataloge (*.csv);;Alle Dateien (*)</translation>
        </message>
    </context>
    <context>
        <name>breakeven::GpuPanel</name>
        <message>
            <source>Search GPUs, providers, kinds</source>
            <translation>GPUs, Anbieter, Arten suchen</translation>
        </message>
        <message>
            <source>Choose a GPU from the list to see what it fills in.</source>
            <translation>Wählen Sie eine GPU aus der Liste, um zu sehen, was sie ausfüllt.</translation>
        </message>
        <message>
            <source>Import a price list…</source>
            <translation>Preisliste importieren…</translation>
        </message>
        <message>
            <source>Use this GPU</source>
            <translation>Diese GPU verwenden</translation>
        </message>
    </context>
    <context>
        <name>breakeven::GuessAxis</name>
        <message>
            <source>Requests a month</source>
            <translation>Anfragen pro Monat</translation>
        </message>
    </context>
    <context>
        <name>breakeven::GuessPage</name>
        <message>
            <source>Remove Last</source>
            <translation>Letzten entfernen</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <source>Guesses</source>
            <translation>Tipps</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Name of who guesses</source>
            <translation>Name der schätzenden Person</translation>
        </message>
        <message>
            <source>Requests a month</source>
            <translation>Anfragen pro Monat</translation>
        </message>
        <message>
            <source>Guessed requests a month</source>
            <translation>Getippte Anfragen pro Monat</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Reveal</source>
            <translation>Auflösen</translation>
        </message>
        <message>
            <source>Remove Guess</source>
            <translation>Tipp entfernen</translation>
        </message>
        <message>
            <source>Remove All Guesses</source>
            <translation>Alle Tipps entfernen</translation>
        </message>
        <message>
            <source>One guess. Click on the axis, or type a volume.</source>
            <translation>Ein Tipp. Klicken Sie auf die Achse oder geben Sie ein Volumen ein.</translation>
        </message>
        <message>
            <source>%1 guesses. Click on the axis, or type a volume.</source>
            <translation>%1 Tipps. Klicken Sie auf die Achse oder geben Sie ein Volumen ein.</translation>
        </message>
        <message>
            <source>Add Guess</source>
            <translation>Tipp hinzufügen</translation>
        </message>
    </context>
    <context>
        <name>breakeven::GuideDialog</name>
        <message>
            <source>Guide</source>
            <translation>Handbuch</translation>
        </message>
        <message>
            <source>Find in the guide</source>
            <translation>Im Handbuch suchen</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Inhalt</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Drucken…</translation>
        </message>
        <message numerus="yes">
            <source>%n sections</source>
            <translation>
                <numerusform>%n Abschnitt</numerusform>
                <numerusform>%n Abschnitte</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>breakeven::HiddenCostRow</name>
        <message>
            <source>Whether this cost counts</source>
            <translation>Ob diese Kosten zählen</translation>
        </message>
    </context>
    <context>
        <name>breakeven::HiddenCostsPage</name>
        <message>
            <source>What calculators forget</source>
            <translation>Was Rechner vergessen</translation>
        </message>
        <message>
            <source>All off</source>
            <translation>Alle aus</translation>
        </message>
        <message>
            <source>All on</source>
            <translation>Alle ein</translation>
        </message>
        <message>
            <source>Leave out every hidden cost</source>
            <translation>Alle versteckten Kosten auslassen</translation>
        </message>
        <message>
            <source>Count every hidden cost</source>
            <translation>Alle versteckten Kosten mitzählen</translation>
        </message>
        <message>
            <source>What each adds or saves in this scenario. Some overlap, as people retrain too, so they do not add up. The naive answer leaves out what is switched off, or all while all is on.</source>
            <translation>Was jede Kostenart in diesem Szenario hinzufügt oder spart. Einige überschneiden sich, denn auch Nachtraining braucht Personal, und lassen sich daher nicht addieren. Die naive Antwort lässt aus, was ausgeschaltet ist, oder alles, solange alles eingeschaltet ist.</translation>
        </message>
        <message>
            <source>The naive answer</source>
            <translation>Die naive Antwort</translation>
        </message>
    </context>
    <context>
        <name>breakeven::HistoryDialog</name>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>As it was opened</source>
            <translation>Wie geöffnet</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ImportDialog</name>
        <message>
            <source>Import a price list</source>
            <translation>Preisliste importieren</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ImportPanel</name>
        <message>
            <source>Note</source>
            <translation>Anmerkung</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Übersprungen</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Eintrag</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Search what the list holds</source>
            <translation>Suchen, was die Liste enthält</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>It counts as of</source>
            <translation>Gilt mit Stand</translation>
        </message>
        <message>
            <source>Day that the list counts as of, YYYY-MM-DD</source>
            <translation>Tag, mit dessen Stand die Liste gilt, YYYY-MM-DD</translation>
        </message>
        <message>
            <source>YYYY-MM-DD</source>
            <translation>YYYY-MM-DD</translation>
        </message>
        <message>
            <source>the last day of which the list is known, as it is no longer kept up</source>
            <translation>der letzte Tag, von dem die Liste bekannt ist, da sie nicht mehr gepflegt wird</translation>
        </message>
        <message>
            <source>the day on which the file was last changed; if the list is older, say so here</source>
            <translation>der Tag der letzten Änderung der Datei; ist die Liste älter, geben Sie es hier an</translation>
        </message>
        <message>
            <source>as you say; the file was last changed on %1</source>
            <translation>nach Ihrer Angabe; die Datei wurde zuletzt am %1 geändert</translation>
        </message>
        <message>
            <source>Its prices are in %1: say what one of it is worth in US dollars, and on which day.</source>
            <translation>Ihre Preise sind in %1: Geben Sie an, was eine Einheit davon in US-Dollar wert ist und an welchem Tag.</translation>
        </message>
    </context>
    <context>
        <name>breakeven::InformationView</name>
        <message>
            <source>What to find out before deciding</source>
            <translation>Was vor der Entscheidung zu klären ist</translation>
        </message>
    </context>
    <context>
        <name>breakeven::InputPanel</name>
        <message>
            <source>Find an input</source>
            <translation>Eingabe suchen</translation>
        </message>
        <message>
            <source>Essential</source>
            <translation>Wesentliche</translation>
        </message>
        <message>
            <source>All %1</source>
            <translation>Alle %1</translation>
        </message>
        <message>
            <source>No input matches “%1”</source>
            <translation>Keine Eingabe passt zu „%1“</translation>
        </message>
    </context>
    <context>
        <name>breakeven::InputRow</name>
        <message>
            <source>Enter edits it, F2 goes through its other parts and Escape back; the menu key shows what else it can do.</source>
            <translation>Eingabetaste zum Bearbeiten, F2 führt durch die übrigen Teile und Escape zurück; die Menütaste zeigt weitere Möglichkeiten.</translation>
        </message>
        <message>
            <source>Back to the default: %1</source>
            <translation>Zurück zur Vorgabe: %1</translation>
        </message>
        <message>
            <source>Reset %1</source>
            <translation>%1 zurücksetzen</translation>
        </message>
        <message>
            <source>Locked: a slip of the hand can't change it. A click unlocks it</source>
            <translation>Gesperrt: Ein Versehen kann den Wert nicht ändern. Ein Klick entsperrt ihn</translation>
        </message>
        <message>
            <source>Unlock %1</source>
            <translation>%1 entsperren</translation>
        </message>
        <message>
            <source>&amp;Reset to %1</source>
            <translation>Auf %1 &amp;zurücksetzen</translation>
        </message>
        <message>
            <source>&amp;Help on This Input</source>
            <translation>&amp;Hilfe zu dieser Eingabe</translation>
        </message>
        <message>
            <source>F1 tells more</source>
            <translation>F1 zeigt mehr</translation>
        </message>
    </context>
    <context>
        <name>breakeven::LanguageMenu</name>
        <message>
            <source>&amp;System</source>
            <translation>&amp;System</translation>
        </message>
    </context>
    <context>
        <name>breakeven::LeftEditsOffer</name>
        <message>
            <source>Restore</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Decide Later</source>
            <translation>Später entscheiden</translation>
        </message>
        <message>
            <source>The program ended with unsaved edits of %1 scenarios. Each can come back now, be given up, or wait for the next start.</source>
            <translation>Das Programm wurde mit nicht gespeicherten Änderungen an %1 Szenarien beendet. Sie lassen sich einzeln jetzt wiederherstellen, verwerfen oder bis zum nächsten Start zurückstellen.</translation>
        </message>
    </context>
    <context>
        <name>breakeven::LinkItems</name>
        <message>
            <source>%1 with itself: 1</source>
            <translation>%1 mit sich selbst: 1</translation>
        </message>
        <message>
            <source>%1: %2, refused</source>
            <translation>%1: %2, abgelehnt</translation>
        </message>
        <message>
            <source>%1: not linked</source>
            <translation>%1: nicht gekoppelt</translation>
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
            <translation>Wie sich Eingaben gemeinsam bewegen</translation>
        </message>
    </context>
    <context>
        <name>breakeven::LinkPanel</name>
        <message>
            <source>How strongly two inputs move together while both are uncertain: near 1 they rise and fall in step, near −1 one rises as the other falls. Where nothing stands they are independent.</source>
            <translation>Wie stark sich zwei Eingaben gemeinsam bewegen, solange beide unsicher sind: Nahe 1 steigen und fallen sie im Gleichschritt, nahe −1 steigt die eine, wenn die andere fällt. Wo nichts steht, sind sie unabhängig.</translation>
        </message>
        <message>
            <source>Only inputs with ranges can be linked. Give two or more of them a range with their ±, and link them here.</source>
            <translation>Nur Eingaben mit Spannen lassen sich koppeln. Geben Sie zweien oder mehr mit ihrem ± eine Spanne und koppeln Sie sie hier.</translation>
        </message>
    </context>
    <context>
        <name>breakeven::LinksDialog</name>
        <message>
            <source>Linked inputs</source>
            <translation>Gekoppelte Eingaben</translation>
        </message>
        <message>
            <source>Link %1</source>
            <translation>Koppeln: %1</translation>
        </message>
        <message>
            <source>Unlink %1</source>
            <translation>Entkoppeln: %1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::LogGroups</name>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Requests a month</source>
            <translation>Anfragen pro Monat</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>Input</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Output</translation>
        </message>
        <message>
            <source>Cached</source>
            <translation>Gecacht</translation>
        </message>
        <message>
            <source>Split by</source>
            <translation>Aufteilen nach</translation>
        </message>
        <message>
            <source>Make Tasks</source>
            <translation>Aufgaben erstellen</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Search the groups</source>
            <translation>Gruppen durchsuchen</translation>
        </message>
        <message>
            <source>Field to split the log by</source>
            <translation>Feld, nach dem das Protokoll aufgeteilt wird</translation>
        </message>
        <message>
            <source>Makes a task of the portfolio of each group, with its own volume and tokens</source>
            <translation>Macht aus jeder Gruppe eine Aufgabe des Portfolios mit eigenem Volumen und eigenen Token</translation>
        </message>
        <message>
            <source>Copy the table, with tabs between its cells</source>
            <translation>Tabelle kopieren, mit Tabulatoren zwischen den Zellen</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <source>The log has no field to split it by.</source>
            <translation>Das Protokoll hat kein Feld zum Aufteilen.</translation>
        </message>
        <message>
            <source>Each value of the field gets figures of its own.</source>
            <translation>Jeder Wert des Felds bekommt eigene Zahlen.</translation>
        </message>
    </context>
    <context>
        <name>breakeven::MainWindow</name>
        <message>
            <source>Lock</source>
            <translation>Sperren</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Entsperren</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Focus</source>
            <translation>Fokus</translation>
        </message>
        <message>
            <source>Shown Options</source>
            <translation>Eingeblendete Optionen</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>Referenz</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation>Zoom</translation>
        </message>
        <message>
            <source>It is shown so from the next start of the program on.</source>
            <translation>Die Darstellung gilt ab dem nächsten Start des Programms.</translation>
        </message>
        <message>
            <source>Unsaved edits</source>
            <translation>Nicht gespeicherte Änderungen</translation>
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
            <translation>Setzen</translation>
        </message>
        <message>
            <source>Accuracies of a Kind</source>
            <translation>Genauigkeiten einer Art</translation>
        </message>
        <message>
            <source>Value to set</source>
            <translation>Zu setzender Wert</translation>
        </message>
        <message>
            <source>Value for all selected tasks</source>
            <translation>Wert für alle ausgewählten Aufgaben</translation>
        </message>
        <message>
            <source>the scenario's</source>
            <translation>der des Szenarios</translation>
        </message>
        <message>
            <source>Where all selected tasks stay</source>
            <translation>Wo alle ausgewählten Aufgaben bleiben</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Frei</translation>
        </message>
        <message>
            <source>Sets the published accuracies of the large model and of a fine-tuned one for a kind of task</source>
            <translation>Setzt die veröffentlichten Genauigkeiten des großen und eines feingetunten Modells für eine Aufgabenart</translation>
        </message>
        <message>
            <source>%1 tasks:</source>
            <translation>%1 Aufgaben:</translation>
        </message>
        <message>
            <source>Fixed to</source>
            <translation>Festgelegt auf</translation>
        </message>
    </context>
    <context>
        <name>breakeven::MapDecoration</name>
        <message>
            <source>You are here</source>
            <translation>Sie sind hier</translation>
        </message>
        <message>
            <source>This scenario</source>
            <translation>Dieses Szenario</translation>
        </message>
    </context>
    <context>
        <name>breakeven::MapView</name>
        <message>
            <source>Decision map</source>
            <translation>Entscheidungskarte</translation>
        </message>
        <message>
            <source>Across</source>
            <translation>Waagerecht</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Senkrecht</translation>
        </message>
        <message>
            <source>Input on the map: %1</source>
            <translation>Eingabe auf der Karte: %1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::MemoryBar</name>
        <message>
            <source>Memory of one GPU</source>
            <translation>Speicher einer GPU</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ModelDialog</name>
        <message>
            <source>Models and their prices</source>
            <translation>Modelle und ihre Preise</translation>
        </message>
        <message>
            <source>Model Prices</source>
            <translation>Modellpreise</translation>
        </message>
        <message>
            <source>Price lists of %1 (*.json);;All files (*)</source>
            <translation>Preislisten von %1 (*.json);;Alle Dateien (*)</translation>
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
            <translation>Modell</translation>
        </message>
        <message>
            <source>Vendor</source>
            <translation>Anbieter</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>Input</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Output</translation>
        </message>
        <message>
            <source>Cached</source>
            <translation>Gecacht</translation>
        </message>
        <message>
            <source>Cache write</source>
            <translation>Cache-Schreiben</translation>
        </message>
        <message>
            <source>Batch in</source>
            <translation>Batch-Input</translation>
        </message>
        <message>
            <source>Batch out</source>
            <translation>Batch-Output</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Kontext</translation>
        </message>
        <message>
            <source>Read on</source>
            <translation>Abgelesen am</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Find a model, a vendor or a family</source>
            <translation>Modell, Anbieter oder Familie suchen</translation>
        </message>
        <message>
            <source>Frontier API</source>
            <translation>Frontier-API</translation>
        </message>
        <message>
            <source>Small model</source>
            <translation>Kleines Modell</translation>
        </message>
        <message>
            <source>Import a price list…</source>
            <translation>Preisliste importieren…</translation>
        </message>
        <message>
            <source>Use for the small model</source>
            <translation>Für das kleine Modell verwenden</translation>
        </message>
        <message>
            <source>Use for the frontier API</source>
            <translation>Für die Frontier-API verwenden</translation>
        </message>
        <message>
            <source>Choose a model to see what it would fill in</source>
            <translation>Wählen Sie ein Modell, um zu sehen, was es ausfüllen würde</translation>
        </message>
        <message>
            <source>In %1 per million tokens, as listed and in force today</source>
            <translation>%1 pro Million Token, wie gelistet und heute in Kraft</translation>
        </message>
    </context>
    <context>
        <name>breakeven::NaiveAnswerView</name>
        <message>
            <source>The naive answer and ours: monthly cost over requests per month</source>
            <translation>Die naive Antwort und unsere: Monatskosten über Anfragen pro Monat</translation>
        </message>
    </context>
    <context>
        <name>breakeven::NoteEdits</name>
        <message>
            <source>&amp;Change Note…</source>
            <translation>Notiz &amp;ändern…</translation>
        </message>
        <message>
            <source>&amp;Remove Note</source>
            <translation>Notiz &amp;entfernen</translation>
        </message>
        <message>
            <source>Add &amp;Note Here…</source>
            <translation>&amp;Notiz hier hinzufügen…</translation>
        </message>
        <message>
            <source>Add Note</source>
            <translation>Notiz hinzufügen</translation>
        </message>
        <message>
            <source>What the note says:</source>
            <translation>Text der Notiz:</translation>
        </message>
        <message>
            <source>Change Note</source>
            <translation>Notiz ändern</translation>
        </message>
        <message>
            <source>Remove Note</source>
            <translation>Notiz entfernen</translation>
        </message>
        <message>
            <source>Move Note</source>
            <translation>Notiz verschieben</translation>
        </message>
    </context>
    <context>
        <name>breakeven::NotesField</name>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>What was assumed, and why</source>
            <translation>Was angenommen wurde, und warum</translation>
        </message>
    </context>
    <context>
        <name>breakeven::OptionCheck</name>
        <message>
            <source>Show %1</source>
            <translation>%1 einblenden</translation>
        </message>
    </context>
    <context>
        <name>breakeven::OverTimeDecoration</name>
        <message>
            <source>Months</source>
            <translation>Monate</translation>
        </message>
        <message>
            <source>retraining</source>
            <translation>Nachtraining</translation>
        </message>
        <message>
            <source>hardware bought</source>
            <translation>Hardware gekauft</translation>
        </message>
        <message>
            <source>Cumulative cash, %1</source>
            <translation>Kumulierte Auszahlungen, %1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::OverTimeView</name>
        <message>
            <source>Chart over time: cumulative cash over months</source>
            <translation>Zeitverlaufsdiagramm: kumulierte Auszahlungen über Monate</translation>
        </message>
    </context>
    <context>
        <name>breakeven::OwnClaimRow</name>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove the claim: %1</source>
            <translation>Aussage entfernen: %1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::OwnNumbers</name>
        <message>
            <source>Show the Answer</source>
            <translation>Antwort anzeigen</translation>
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
            <translation>Eingaben › %1</translation>
        </message>
        <message>
            <source>Go To</source>
            <translation>Gehe zu</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Gehe zu</translation>
        </message>
        <message>
            <source>An input, a view, a command or a preset</source>
            <translation>Eine Eingabe, eine Ansicht, ein Befehl oder eine Vorlage</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Gefunden</translation>
        </message>
        <message>
            <source>Nothing is called so</source>
            <translation>Nichts heißt so</translation>
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
            <translation>Genau %1; von %2 bis %3</translation>
        </message>
        <message>
            <source>It is locked: a slip of the hand can't change it.</source>
            <translation>Er ist gesperrt: Ein Versehen kann ihn nicht ändern.</translation>
        </message>
        <message>
            <source>Give it a range: how sure is this value?</source>
            <translation>Spanne geben: Wie sicher ist dieser Wert?</translation>
        </message>
        <message>
            <source>Give %1 a range</source>
            <translation>Spanne für %1 festlegen</translation>
        </message>
        <message>
            <source>Remove the R&amp;ange</source>
            <translation>&amp;Spanne entfernen</translation>
        </message>
        <message>
            <source>Give It a R&amp;ange</source>
            <translation>&amp;Spanne festlegen</translation>
        </message>
        <message>
            <source>&amp;Link with Other Inputs…</source>
            <translation>Mit anderen Eingaben &amp;koppeln…</translation>
        </message>
        <message>
            <source>&amp;Copy the Value</source>
            <translation>&amp;Wert kopieren</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>&amp;Pause</translation>
        </message>
        <message>
            <source>&amp;Play</source>
            <translation>&amp;Abspielen</translation>
        </message>
        <message>
            <source>Un&amp;lock</source>
            <translation>&amp;Entsperren</translation>
        </message>
        <message>
            <source>L&amp;ock</source>
            <translation>Sp&amp;erren</translation>
        </message>
    </context>
    <context>
        <name>breakeven::PictureForm</name>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Druck</translation>
        </message>
        <message>
            <source>Transparent background</source>
            <translation>Transparenter Hintergrund</translation>
        </message>
        <message>
            <source>Say where the inputs are from</source>
            <translation>Herkunft der Eingaben angeben</translation>
        </message>
        <message>
            <source>Draw the texts as outlines</source>
            <translation>Texte als Umrisse zeichnen</translation>
        </message>
        <message>
            <source>Keep the scenario in the file</source>
            <translation>Szenario in der Datei mitspeichern</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Own size</source>
            <translation>Eigene Größe</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Breite</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Höhe</translation>
        </message>
        <message>
            <source>pixels</source>
            <translation>Pixel</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <source>Colors</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Textgröße</translation>
        </message>
        <message>
            <source>The texts of an SVG then look the same where the typeface is missing, but can't be edited</source>
            <translation>Die Texte einer SVG-Datei sehen dann auch ohne die Schriftart gleich aus, lassen sich aber nicht bearbeiten</translation>
        </message>
        <message>
            <source>Dropped on the window, the picture opens again as this scenario</source>
            <translation>Auf das Fenster gezogen, öffnet sich das Bild wieder als dieses Szenario</translation>
        </message>
        <message>
            <source>%1 × %2 inches on a slide or on paper</source>
            <translation>%1 × %2 Zoll auf einer Folie oder auf Papier</translation>
        </message>
        <message>
            <source>Slide 16:9 — 1920 × 1080</source>
            <translation>Folie 16:9 — 1920 × 1080</translation>
        </message>
        <message>
            <source>Slide 16:9 — 3840 × 2160</source>
            <translation>Folie 16:9 — 3840 × 2160</translation>
        </message>
        <message>
            <source>Slide 4:3 — 1440 × 1080</source>
            <translation>Folie 4:3 — 1440 × 1080</translation>
        </message>
        <message>
            <source>Square — 1080 × 1080</source>
            <translation>Quadrat — 1080 × 1080</translation>
        </message>
    </context>
    <context>
        <name>breakeven::PinMenu</name>
        <message>
            <source>Pin</source>
            <translation>Anpinnen</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Loslösen</translation>
        </message>
        <message>
            <source>Pin As</source>
            <translation>Anpinnen als</translation>
        </message>
        <message>
            <source>A pin is called “%1” already. Replace it by the present state?</source>
            <translation>Ein Pin heißt bereits „%1“. Durch den jetzigen Stand ersetzen?</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>What is the present state called?</source>
            <translation>Wie heißt der jetzige Stand?</translation>
        </message>
        <message numerus="yes">
            <source>%n pins are kept already. Remove one of them first.</source>
            <translation>
                <numerusform>%n Pin wird bereits behalten. Entfernen Sie ihn zuerst.</numerusform>
                <numerusform>%n Pins werden bereits behalten. Entfernen Sie zuerst einen davon.</numerusform>
            </translation>
        </message>
        <message>
            <source>None is kept by name yet</source>
            <translation>Noch wird keiner mit Namen behalten</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Entfernen</translation>
        </message>
        <message>
            <source>Remove Pin</source>
            <translation>Pin entfernen</translation>
        </message>
    </context>
    <context>
        <name>breakeven::PortfolioPanel</name>
        <message>
            <source>A task gets a small model of its own if it moves. Several kinds of requests that one model answers are workloads of one task: they stand in Inputs, Workloads.</source>
            <translation>Eine Aufgabe, die verlagert wird, bekommt ein eigenes kleines Modell. Mehrere Arten von Anfragen, die ein Modell beantwortet, sind Workloads einer Aufgabe: Sie stehen unter „Eingaben“, „Workloads“.</translation>
        </message>
        <message>
            <source>Open a log, split it by a field, and choose Make Tasks: each group becomes a task.</source>
            <translation>Öffnen Sie ein Protokoll, teilen Sie es nach einem Feld auf und wählen Sie „Aufgaben erstellen“: Jede Gruppe wird eine Aufgabe.</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Open as a Scenario</source>
            <translation>Als Szenario öffnen</translation>
        </message>
        <message>
            <source>Opens the task as a scenario of its own with all charts, in another window; so do the arrow in its name's cell and Ctrl+Enter</source>
            <translation>Öffnet die Aufgabe als eigenes Szenario mit allen Diagrammen in einem anderen Fenster; ebenso der Pfeil in der Zelle ihres Namens und Strg+Eingabe</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Removes the selected tasks</source>
            <translation>Entfernt die ausgewählten Aufgaben</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>Further values that a task may have of its own</source>
            <translation>Weitere eigene Werte, die eine Aufgabe haben kann</translation>
        </message>
        <message>
            <source>Add a Task</source>
            <translation>Eine Aufgabe hinzufügen</translation>
        </message>
        <message>
            <source>Paste from a Spreadsheet</source>
            <translation>Aus einer Tabellenkalkulation einfügen</translation>
        </message>
        <message>
            <source>Tasks from a Table…</source>
            <translation>Aufgaben aus einer Tabelle…</translation>
        </message>
        <message>
            <source>Tasks from a Log…</source>
            <translation>Aufgaben aus einem Protokoll…</translation>
        </message>
        <message>
            <source>A &amp;Task</source>
            <translation>Eine &amp;Aufgabe</translation>
        </message>
        <message>
            <source>Tasks from a Ta&amp;ble…</source>
            <translation>Aufgaben aus einer &amp;Tabelle…</translation>
        </message>
        <message>
            <source>Tasks from a &amp;Log…</source>
            <translation>Aufgaben aus einem &amp;Protokoll…</translation>
        </message>
        <message>
            <source>A &amp;Scenario as a Task…</source>
            <translation>Ein &amp;Szenario als Aufgabe…</translation>
        </message>
        <message>
            <source>1 task</source>
            <translation>1 Aufgabe</translation>
        </message>
        <message>
            <source>%1 tasks</source>
            <translation>%1 Aufgaben</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>Neue Aufgabe</translation>
        </message>
        <message>
            <source>Add Task</source>
            <translation>Aufgabe hinzufügen</translation>
        </message>
        <message>
            <source>Task's Name</source>
            <translation>Name der Aufgabe</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Einfügen</translation>
        </message>
        <message>
            <source>Remove Task</source>
            <translation>Aufgabe entfernen</translation>
        </message>
        <message>
            <source>Remove Tasks</source>
            <translation>Aufgaben entfernen</translation>
        </message>
        <message>
            <source>Accuracies</source>
            <translation>Genauigkeiten</translation>
        </message>
        <message>
            <source>Fix Task</source>
            <translation>Aufgabe festlegen</translation>
        </message>
    </context>
    <context>
        <name>breakeven::PortfolioView</name>
        <message>
            <source>Portfolio chart</source>
            <translation>Portfoliodiagramm</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
    </context>
    <context>
        <name>breakeven::PresenterView</name>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Note for who speaks</source>
            <translation>Notiz für die vortragende Person</translation>
        </message>
        <message>
            <source>Guesses of the room</source>
            <translation>Tipps aus dem Raum</translation>
        </message>
        <message>
            <source>As the sliders are</source>
            <translation>Wie die Regler stehen</translation>
        </message>
        <message>
            <source>No state follows.</source>
            <translation>Kein Zustand folgt.</translation>
        </message>
        <message>
            <source>Next: %1</source>
            <translation>Nächster: %1</translation>
        </message>
        <message>
            <source>The screen is black (B).</source>
            <translation>Der Bildschirm ist schwarz (B).</translation>
        </message>
        <message>
            <source>The result is hidden (H).</source>
            <translation>Das Ergebnis ist verborgen (H).</translation>
        </message>
        <message>
            <source>%1, %2 since the start</source>
            <translation>%1, %2 seit Beginn</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Presenting</name>
        <message>
            <source>End of Presentation</source>
            <translation>Ende der Präsentation</translation>
        </message>
    </context>
    <context>
        <name>breakeven::PrintDialog</name>
        <message>
            <source>Print</source>
            <translation>Drucken</translation>
        </message>
        <message>
            <source>The view</source>
            <translation>Die Ansicht</translation>
        </message>
        <message>
            <source>The report</source>
            <translation>Der Bericht</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Drucken…</translation>
        </message>
        <message>
            <source>“%1” on one page, as large as the paper lets it be.</source>
            <translation>„%1“ auf einer Seite, so groß, wie es das Papier zulässt.</translation>
        </message>
        <message>
            <source>The question and the answer, the charts, what would change the answer, what to be careful about, checked claims, and every input with its source.</source>
            <translation>Frage und Antwort, die Diagramme, was die Antwort ändern würde, worauf zu achten ist, geprüfte Aussagen und jede Eingabe mit ihrer Quelle.</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Printing</name>
        <message>
            <source>The printer %1 did not accept it.</source>
            <translation>Der Drucker %1 hat den Auftrag nicht angenommen.</translation>
        </message>
        <message>
            <source>It was not printed</source>
            <translation>Es wurde nicht gedruckt</translation>
        </message>
        <message>
            <source>“%1” is not a page of its own: the report says what it says.</source>
            <translation>„%1“ ist keine eigene Seite: Was dort steht, sagt der Bericht.</translation>
        </message>
        <message>
            <source>There is not enough memory for it.</source>
            <translation>Dafür gibt es nicht genug Arbeitsspeicher.</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Drucken</translation>
        </message>
    </context>
    <context>
        <name>breakeven::PromisePlot</name>
        <message>
            <source>Output tokens/s over the time to first token, %1 in ms</source>
            <translation>Output-Token/s über der Zeit bis zum ersten Token, %1 in ms</translation>
        </message>
        <message>
            <source>Output tokens/s over the time per output token, %1 in ms</source>
            <translation>Output-Token/s über der Zeit pro Output-Token, %1 in ms</translation>
        </message>
        <message>
            <source>%1 ms promised; the arrow keys move the line</source>
            <translation>%1 ms zugesagt; die Pfeiltasten verschieben die Linie</translation>
        </message>
        <message>
            <source>Nothing promised</source>
            <translation>Nichts zugesagt</translation>
        </message>
    </context>
    <context>
        <name>breakeven::PublishedClaimsList</name>
        <message>
            <source>Find a figure</source>
            <translation>Zahl suchen</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Differs</source>
            <translation>Weicht ab</translation>
        </message>
        <message>
            <source>Published claims, checked against their own inputs</source>
            <translation>Veröffentlichte Aussagen, an ihren eigenen Eingaben geprüft</translation>
        </message>
        <message>
            <source>No figure matches “%1”</source>
            <translation>Keine Zahl passt zu „%1“</translation>
        </message>
        <message>
            <source>Fold all</source>
            <translation>Alle zuklappen</translation>
        </message>
        <message>
            <source>Unfold all</source>
            <translation>Alle aufklappen</translation>
        </message>
    </context>
    <context>
        <name>breakeven::QualitativeView</name>
        <message>
            <source>Qualities chart</source>
            <translation>Kriteriendiagramm</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <source>Reset scores and weights</source>
            <translation>Bewertungen und Gewichte zurücksetzen</translation>
        </message>
        <message>
            <source>Puts back the program's own scores and the usual weights</source>
            <translation>Stellt die Bewertungen des Programms und die üblichen Gewichte wieder her</translation>
        </message>
        <message>
            <source>Up and Down go to another quality, Page Up and Page Down to another approach; Left and Right move its score, Delete puts the program's own back; plus and minus change the weight.</source>
            <translation>Pfeil auf und ab wechseln das Kriterium, Bild auf und ab den Ansatz; Pfeil links und rechts verschieben die Bewertung, Entf stellt die des Programms wieder her; Plus und Minus ändern das Gewicht.</translation>
        </message>
    </context>
    <context>
        <name>breakeven::QualityScales</name>
        <message>
            <source>Weight</source>
            <translation>Gewicht</translation>
        </message>
        <message>
            <source>Further right is better</source>
            <translation>Weiter rechts ist besser</translation>
        </message>
        <message>
            <source>ringed: moved by hand</source>
            <translation>mit Ring: von Hand verschoben</translation>
        </message>
    </context>
    <context>
        <name>breakeven::QuestionsDialog</name>
        <message>
            <source>Continue</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>und %1 weitere</translation>
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
            <translation>unteres Ende</translation>
        </message>
        <message>
            <source>high end</source>
            <translation>oberes Ende</translation>
        </message>
        <message>
            <source>With a chance of 80 % it lies between the two ends: its 10th and its 90th percentile. The slider's value is the middle.</source>
            <translation>Mit 80 % Wahrscheinlichkeit liegt der Wert zwischen den beiden Enden, seinem 10. und 90. Perzentil. Der Wert des Reglers ist die Mitte.</translation>
        </message>
        <message>
            <source>Remove the range</source>
            <translation>Spanne entfernen</translation>
        </message>
        <message>
            <source>Remove the range of %1</source>
            <translation>Spanne von %1 entfernen</translation>
        </message>
        <message>
            <source>Link it with inputs that rise or fall with it</source>
            <translation>Mit Eingaben koppeln, die mit ihr steigen oder fallen</translation>
        </message>
        <message>
            <source>link…</source>
            <translation>koppeln…</translation>
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
            <translation>Mit Spanne</translation>
        </message>
        <message>
            <source>Inputs with ranges</source>
            <translation>Eingaben mit Spannen</translation>
        </message>
    </context>
    <context>
        <name>breakeven::RangedList</name>
        <message>
            <source>%1: in 80 % of cases %2</source>
            <translation>%1: in 80 % der Fälle %2</translation>
        </message>
    </context>
    <context>
        <name>breakeven::RangesFoot</name>
        <message>
            <source>Remove ranges</source>
            <translation>Spannen entfernen</translation>
        </message>
        <message>
            <source>± Suggest ranges</source>
            <translation>± Spannen vorschlagen</translation>
        </message>
        <message>
            <source>Suggest ranges</source>
            <translation>Spannen vorschlagen</translation>
        </message>
        <message>
            <source>Gives the five inputs that matter most ± 20 %</source>
            <translation>Gibt den fünf wichtigsten Eingaben ± 20 %</translation>
        </message>
        <message>
            <source>Every input counts as certain again</source>
            <translation>Jede Eingabe gilt wieder als sicher</translation>
        </message>
    </context>
    <context>
        <name>breakeven::RangesHint</name>
        <message>
            <source>Suggest ranges</source>
            <translation>Spannen vorschlagen</translation>
        </message>
        <message>
            <source>Every range is then yours to change, with the ± of its input.</source>
            <translation>Jede Spanne lässt sich danach mit dem ± ihrer Eingabe ändern.</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ReportDialog</name>
        <message>
            <source>Keep the scenario in the file</source>
            <translation>Szenario in der Datei mitspeichern</translation>
        </message>
        <message>
            <source>Export report</source>
            <translation>Bericht exportieren</translation>
        </message>
        <message>
            <source>The question and the answer, the charts, what would change the answer, what to be careful about, checked claims, and every input with its source.</source>
            <translation>Frage und Antwort, die Diagramme, was die Antwort ändern würde, worauf zu achten ist, geprüfte Aussagen und jede Eingabe mit ihrer Quelle.</translation>
        </message>
        <message>
            <source>Dropped on the window, a PDF opens again as this scenario</source>
            <translation>Auf das Fenster gezogen, öffnet sich ein PDF wieder als dieses Szenario</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
    </context>
    <context>
        <name>breakeven::RowChoice</name>
        <message>
            <source>The log has no field that tells its rows apart.</source>
            <translation>Das Protokoll hat kein Feld, das seine Zeilen unterscheidet.</translation>
        </message>
        <message>
            <source>Read these rows</source>
            <translation>Diese Zeilen lesen</translation>
        </message>
    </context>
    <context>
        <name>breakeven::SearchField</name>
        <message>
            <source>Clear (Esc)</source>
            <translation>Leeren (Esc)</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Suche leeren</translation>
        </message>
    </context>
    <context>
        <name>breakeven::SensitivityView</name>
        <message>
            <source>Sensitivity chart</source>
            <translation>Sensitivitätsdiagramm</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Kennzahl</translation>
        </message>
        <message>
            <source>Ten strongest</source>
            <translation>Die zehn stärksten</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Alle anzeigen</translation>
        </message>
        <message>
            <source>Inputs</source>
            <translation>Eingaben</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Settings</name>
        <message>
            <source>Theme</source>
            <translation>Farbschema</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>Wie der Desktop</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Of the windows, pictures and reports. Files and the command line stay as they are.</source>
            <translation>Für Fenster, Bilder und Berichte. Dateien und Kommandozeile bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Textgröße</translation>
        </message>
        <message>
            <source>In percent of the desktop's.</source>
            <translation>In Prozent der Textgröße des Desktops.</translation>
        </message>
        <message>
            <source>As the language</source>
            <translation>Wie die Sprache</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Zahlenformat</translation>
        </message>
        <message>
            <source>On screen, in pictures and in reports, and as they are typed.</source>
            <translation>Auf dem Bildschirm, in Bildern, in Berichten und beim Eintippen.</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>Bewegung</translation>
        </message>
        <message>
            <source>Whether sliders glide from state to state while presenting.</source>
            <translation>Ob Regler beim Präsentieren von Zustand zu Zustand gleiten.</translation>
        </message>
        <message>
            <source>Reduced</source>
            <translation>Reduziert</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>Voll</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <source>Of new scenarios: US dollars, or what Scenario → Currency was told last.</source>
            <translation>Für neue Szenarien: US-Dollar oder was unter Szenario → Währung zuletzt angegeben wurde.</translation>
        </message>
    </context>
    <context>
        <name>breakeven::SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ShortcutsDialog</name>
        <message>
            <source>Everywhere</source>
            <translation>Überall</translation>
        </message>
        <message>
            <source>Tab, Shift+Tab</source>
            <translation>Tab, Umschalt+Tab</translation>
        </message>
        <message>
            <source>To what comes next, or before, as one reads</source>
            <translation>Zum nächsten oder vorigen Element, in Leserichtung</translation>
        </message>
        <message>
            <source>Enter, Space</source>
            <translation>Eingabe, Leertaste</translation>
        </message>
        <message>
            <source>What the focused button says</source>
            <translation>Was die fokussierte Schaltfläche besagt</translation>
        </message>
        <message>
            <source>An input</source>
            <translation>Eine Eingabe</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Eingabetaste</translation>
        </message>
        <message>
            <source>Type its value, a sum or a range</source>
            <translation>Wert, Summe oder Spanne eingeben</translation>
        </message>
        <message>
            <source>F2, then arrows</source>
            <translation>F2, dann Pfeile</translation>
        </message>
        <message>
            <source>Its parts one after the other; Esc goes back</source>
            <translation>Ihre Teile nacheinander; Esc geht zurück</translation>
        </message>
        <message>
            <source>Arrows</source>
            <translation>Pfeile</translation>
        </message>
        <message>
            <source>One step of its slider, a finer one with Shift</source>
            <translation>Ein Schritt ihres Reglers, ein feinerer mit Umschalt</translation>
        </message>
        <message>
            <source>Page Up, Page Down</source>
            <translation>Bild auf, Bild ab</translation>
        </message>
        <message>
            <source>Ten steps</source>
            <translation>Zehn Schritte</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Leertaste</translation>
        </message>
        <message>
            <source>Play its slider, or stop it</source>
            <translation>Regler abspielen oder anhalten</translation>
        </message>
        <message>
            <source>A chart</source>
            <translation>Ein Diagramm</translation>
        </message>
        <message>
            <source>Left, Right, Home, End</source>
            <translation>Links, Rechts, Pos1, Ende</translation>
        </message>
        <message>
            <source>Along a curve or a bar, from value to value</source>
            <translation>Entlang einer Kurve oder eines Balkens, von Wert zu Wert</translation>
        </message>
        <message>
            <source>Up, Down</source>
            <translation>Auf, Ab</translation>
        </message>
        <message>
            <source>To the curve or bar above or below</source>
            <translation>Zur Kurve oder zum Balken darüber oder darunter</translation>
        </message>
        <message>
            <source>What a click there does</source>
            <translation>Was ein Klick dort bewirkt</translation>
        </message>
        <message>
            <source>Shift+F10</source>
            <translation>Umschalt+F10</translation>
        </message>
        <message>
            <source>Its menu</source>
            <translation>Sein Menü</translation>
        </message>
        <message>
            <source>The qualities</source>
            <translation>Die Kriterien</translation>
        </message>
        <message>
            <source>Up, Down, Page Up, Page Down</source>
            <translation>Auf, Ab, Bild auf, Bild ab</translation>
        </message>
        <message>
            <source>To another quality, to another approach</source>
            <translation>Zu einem anderen Kriterium, zu einem anderen Ansatz</translation>
        </message>
        <message>
            <source>Left, Right, Delete</source>
            <translation>Links, Rechts, Entf</translation>
        </message>
        <message>
            <source>Another score, the program's own score</source>
            <translation>Eine andere Bewertung, die Bewertung des Programms</translation>
        </message>
        <message>
            <source>Plus, Minus</source>
            <translation>Plus, Minus</translation>
        </message>
        <message>
            <source>The weight of the quality</source>
            <translation>Das Gewicht des Kriteriums</translation>
        </message>
        <message>
            <source>While presenting</source>
            <translation>Beim Präsentieren</translation>
        </message>
        <message>
            <source>Right, Left, Page Down, Page Up</source>
            <translation>Rechts, Links, Bild ab, Bild auf</translation>
        </message>
        <message>
            <source>The next state, or the one before</source>
            <translation>Der nächste Zustand oder der vorige</translation>
        </message>
        <message>
            <source>B</source>
            <translation>B</translation>
        </message>
        <message>
            <source>A black screen, and back</source>
            <translation>Schwarzer Bildschirm, und zurück</translation>
        </message>
        <message>
            <source>H</source>
            <translation>H</translation>
        </message>
        <message>
            <source>Hide the result, and show it</source>
            <translation>Ergebnis verbergen und zeigen</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Back to the window as it was</source>
            <translation>Zurück zum Fenster, wie es war</translation>
        </message>
        <message>
            <source>Keyboard Shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Down, Up</source>
            <translation>Ab, Auf</translation>
        </message>
        <message>
            <source>The next page of advice, of tasks or of a comparison, or the one before</source>
            <translation>Die nächste Seite der Empfehlung, der Aufgaben oder des Vergleichs, oder die vorige</translation>
        </message>
    </context>
    <context>
        <name>breakeven::SourcesDialog</name>
        <message>
            <source>Where the inputs are from</source>
            <translation>Woher die Eingaben stammen</translation>
        </message>
    </context>
    <context>
        <name>breakeven::SourcesPanel</name>
        <message>
            <source>Input</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Where it is from</source>
            <translation>Herkunft</translation>
        </message>
        <message>
            <source>Find an input or a source</source>
            <translation>Eingabe oder Quelle suchen</translation>
        </message>
        <message>
            <source>Copy table</source>
            <translation>Tabelle kopieren</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Start</name>
        <message>
            <source>The answer</source>
            <translation>Die Antwort</translation>
        </message>
        <message>
            <source>From what volume on your own model is cheaper, and what it saves. A click on a figure shows how it is computed.</source>
            <translation>Ab welchem Volumen Ihr eigenes Modell günstiger ist und was es spart. Ein Klick auf eine Zahl zeigt, wie sie berechnet wird.</translation>
        </message>
        <message>
            <source>The inputs</source>
            <translation>Die Eingaben</translation>
        </message>
        <message>
            <source>Drag a slider or type a number: everything follows at once. The marks on a slider are where the answer flips. The words at the right of a group's name fill it from price lists, logs and benchmarks.</source>
            <translation>Ziehen Sie einen Regler oder geben Sie eine Zahl ein: Alles folgt sofort. Die Marken an einem Regler zeigen, wo die Antwort kippt. Die Wörter rechts neben einem Gruppennamen füllen die Gruppe aus Preislisten, Protokollen und Benchmarks.</translation>
        </message>
        <message>
            <source>The chart</source>
            <translation>Das Diagramm</translation>
        </message>
        <message>
            <source>What each option costs at every volume; the ring is the break-even. Point at it to read the costs there, drag the line to another volume, turn the wheel to look closer.</source>
            <translation>Was jede Option bei jedem Volumen kostet; der Ring ist der Break-even. Zeigen Sie darauf, um die Kosten dort abzulesen, ziehen Sie die Linie zu einem anderen Volumen, drehen Sie das Mausrad, um näher heranzugehen.</translation>
        </message>
        <message>
            <source>Other questions</source>
            <translation>Andere Fragen</translation>
        </message>
        <message>
            <source>When the money is back, which inputs matter, how sure the answer is, what would change it, and what many tasks cost together.</source>
            <translation>Wann das Geld zurück ist, welche Eingaben zählen, wie sicher die Antwort ist, was sie ändern würde und was viele Aufgaben zusammen kosten.</translation>
        </message>
        <message>
            <source>The options</source>
            <translation>Die Optionen</translation>
        </message>
        <message>
            <source>What each one costs, and of which parts. Tick an option to see it in the charts, choose it to ask about it.</source>
            <translation>Was jede kostet und aus welchen Teilen. Haken Sie eine Option an, um sie in den Diagrammen zu sehen; wählen Sie sie, um nach ihr zu fragen.</translation>
        </message>
        <message>
            <source>To keep and to show</source>
            <translation>Zum Behalten und Zeigen</translation>
        </message>
        <message>
            <source>Presets to begin with, a pin to compare with what was, and exports: slides, a workbook, a report. The menu Help leads back to this tour.</source>
            <translation>Vorlagen für den Anfang, ein Pin für den Vergleich mit dem früheren Stand und Exporte: Folien, eine Arbeitsmappe, ein Bericht. Das Menü „Hilfe“ führt zurück zu dieser Tour.</translation>
        </message>
    </context>
    <context>
        <name>breakeven::StartPage</name>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Begin with a case like yours</source>
            <translation>Mit einem Fall wie Ihrem beginnen</translation>
        </message>
        <message>
            <source>Start from my own numbers</source>
            <translation>Mit eigenen Zahlen beginnen</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <source>Open a File…</source>
            <translation>Datei öffnen…</translation>
        </message>
        <message>
            <source>New here?</source>
            <translation>Neu hier?</translation>
        </message>
        <message>
            <source>Take the Tour of One Minute</source>
            <translation>Tour von einer Minute starten</translation>
        </message>
        <message>
            <source>Close This Page</source>
            <translation>Diese Seite schließen</translation>
        </message>
    </context>
    <context>
        <name>breakeven::StateBar</name>
        <message>
            <source>States</source>
            <translation>Zustände</translation>
        </message>
    </context>
    <context>
        <name>breakeven::StatePanel</name>
        <message>
            <source>States</source>
            <translation>Zustände</translation>
        </message>
        <message>
            <source>Name of the state</source>
            <translation>Name des Zustands</translation>
        </message>
        <message>
            <source>Note for who speaks</source>
            <translation>Notiz für die vortragende Person</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Keeps the inputs as they are now, as a state</source>
            <translation>Behält die jetzigen Eingaben als Zustand</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <source>Shows the state earlier</source>
            <translation>Zeigt den Zustand früher</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <source>Shows the state later</source>
            <translation>Zeigt den Zustand später</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Removes the state</source>
            <translation>Entfernt den Zustand</translation>
        </message>
        <message>
            <source>Go There</source>
            <translation>Dorthin gehen</translation>
        </message>
        <message>
            <source>Gives the inputs the values of the state</source>
            <translation>Gibt den Eingaben die Werte des Zustands</translation>
        </message>
        <message>
            <source>Take the Inputs as They Are</source>
            <translation>Jetzige Eingaben übernehmen</translation>
        </message>
        <message>
            <source>Gives the state the values that the inputs have now</source>
            <translation>Gibt dem Zustand die jetzigen Werte der Eingaben</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Sliders while presenting</source>
            <translation>Regler beim Präsentieren</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Präsentieren</translation>
        </message>
        <message>
            <source>Fills the screen with chart and answer (F5)</source>
            <translation>Füllt den Bildschirm mit Diagramm und Antwort (F5)</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>Slider</source>
            <translation>Regler</translation>
        </message>
        <message>
            <source>Hidden here</source>
            <translation>Hier verborgen</translation>
        </message>
        <message>
            <source>Locked here</source>
            <translation>Hier gesperrt</translation>
        </message>
        <message>
            <source>Move State</source>
            <translation>Zustand verschieben</translation>
        </message>
        <message>
            <source>Remove State</source>
            <translation>Zustand entfernen</translation>
        </message>
        <message>
            <source>Rename State</source>
            <translation>Zustand umbenennen</translation>
        </message>
        <message>
            <source>Speaker's Note</source>
            <translation>Vortragsnotiz</translation>
        </message>
        <message>
            <source>Sliders of the Presentation</source>
            <translation>Regler der Präsentation</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>View that is shown with the state</source>
            <translation>Ansicht, die mit dem Zustand gezeigt wird</translation>
        </message>
        <message>
            <source>Going to the state before a room goes to this view</source>
            <translation>Wer vor Publikum zu diesem Zustand geht, kommt zu dieser Ansicht</translation>
        </message>
        <message>
            <source>The view that is there</source>
            <translation>Die Ansicht, die gerade da ist</translation>
        </message>
        <message>
            <source>View of State</source>
            <translation>Ansicht des Zustands</translation>
        </message>
    </context>
    <context>
        <name>breakeven::StatesDialog</name>
        <message>
            <source>States</source>
            <translation>Zustände</translation>
        </message>
        <message>
            <source>State %1</source>
            <translation>Zustand %1</translation>
        </message>
        <message>
            <source>Add State</source>
            <translation>Zustand hinzufügen</translation>
        </message>
        <message>
            <source>Update State</source>
            <translation>Zustand aktualisieren</translation>
        </message>
    </context>
    <context>
        <name>breakeven::StrategyPage</name>
        <message>
            <source>Strategy</source>
            <translation>Strategie</translation>
        </message>
    </context>
    <context>
        <name>breakeven::StrategyStepBlock</name>
        <message>
            <source>Step %1: %2</source>
            <translation>Schritt %1: %2</translation>
        </message>
    </context>
    <context>
        <name>breakeven::SwitchRow</name>
        <message>
            <source>on</source>
            <translation>ein</translation>
        </message>
        <message>
            <source>off</source>
            <translation>aus</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TaskActions</name>
        <message>
            <source>There are no tasks in it.</source>
            <translation>Sie enthält keine Aufgaben.</translation>
        </message>
        <message>
            <source>The scenario has %1 tasks. Add these %2 to them, or put them in their place? What they say of a task that is called like one of these changes it.</source>
            <translation>Das Szenario hat %1 Aufgaben. Sollen diese %2 hinzukommen oder an ihre Stelle treten? Was sie zu einer Aufgabe gleichen Namens angeben, ändert diese.</translation>
        </message>
        <message>
            <source>Tasks from a Table</source>
            <translation>Aufgaben aus einer Tabelle</translation>
        </message>
        <message>
            <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
            <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>The table was not read</source>
            <translation>Die Tabelle wurde nicht gelesen</translation>
        </message>
        <message>
            <source>The scenario was not opened</source>
            <translation>Das Szenario wurde nicht geöffnet</translation>
        </message>
        <message>
            <source>Scenario as a Task</source>
            <translation>Szenario als Aufgabe</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TaskCellLook</name>
        <message>
            <source>Open as a scenario in a window of its own (Ctrl+Enter)</source>
            <translation>Als Szenario in einem eigenen Fenster öffnen (Strg+Eingabe)</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Frei</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TaskTable</name>
        <message>
            <source>Tasks</source>
            <translation>Aufgaben</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TaskTypePage</name>
        <message>
            <source>What kind of task is it?</source>
            <translation>Welcher Art ist die Aufgabe?</translation>
        </message>
        <message>
            <source>Source: %1.</source>
            <translation>Quelle: %1.</translation>
        </message>
        <message>
            <source>A choice sets the accuracy of the frontier API to the published one with examples in its prompt, and that of the fine-tuned model, also on routed requests, to the published one of a model with 7 billion parameters. That of a small model with memory has not been published there, and stays. Accuracies count in every chart as soon as an error has a cost.</source>
            <translation>Eine Auswahl setzt die Genauigkeit der Frontier-API auf die veröffentlichte mit Beispielen im Prompt und die des feingetunten Modells, auch bei gerouteten Anfragen, auf die veröffentlichte eines Modells mit 7 Milliarden Parametern. Die eines kleinen Modells mit Gedächtnis wurde dort nicht veröffentlicht und bleibt. Genauigkeiten zählen in jedem Diagramm, sobald ein Fehler etwas kostet.</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Aufgabe</translation>
        </message>
        <message>
            <source>Fine-tuned 7B</source>
            <translation>Feingetunt 7B</translation>
        </message>
        <message>
            <source>Large, zero-shot</source>
            <translation>Groß, Zero-Shot</translation>
        </message>
        <message>
            <source>Large, few-shot</source>
            <translation>Groß, Few-Shot</translation>
        </message>
        <message>
            <source>Rule of thumb</source>
            <translation>Faustregel</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TitleBar</name>
        <message>
            <source>edited</source>
            <translation>bearbeitet</translation>
        </message>
        <message>
            <source>Presets</source>
            <translation>Vorlagen</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Untitled scenario</source>
            <translation>Unbenanntes Szenario</translation>
        </message>
        <message>
            <source>Scenario title</source>
            <translation>Titel des Szenarios</translation>
        </message>
        <message>
            <source>The scenario's title: click to change it</source>
            <translation>Der Titel des Szenarios: zum Ändern anklicken</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Loslösen</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Anpinnen</translation>
        </message>
        <message>
            <source>Forget the pinned state</source>
            <translation>Angepinnten Stand verwerfen</translation>
        </message>
        <message>
            <source>Keep the present state beside the new one, in Break-even, Compare and the figures, while sliders move</source>
            <translation>Jetzigen Stand neben dem neuen behalten, in Break-even, Vergleich und den Kennzahlen, während Regler sich bewegen</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TokenDialog</name>
        <message>
            <source>Token counter</source>
            <translation>Token-Zähler</translation>
        </message>
        <message>
            <source>Token Count</source>
            <translation>Token-Zählung</translation>
        </message>
        <message>
            <source>Open prompts or answers</source>
            <translation>Prompts oder Antworten öffnen</translation>
        </message>
        <message>
            <source>Text files (*.txt *.md *.json *.jsonl *.csv *.xml *.html);;All files (*)</source>
            <translation>Textdateien (*.txt *.md *.json *.jsonl *.csv *.xml *.html);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Open files</source>
            <translation>Dateien öffnen</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TokenPanel</name>
        <message>
            <source>Open files…</source>
            <translation>Dateien öffnen…</translation>
        </message>
        <message>
            <source>Each line is a sample</source>
            <translation>Jede Zeile ist eine Probe</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Prompts</source>
            <translation>Prompts</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Codierung</translation>
        </message>
        <message>
            <source>Paste a typical prompt with all its context, or drag files here. A line with --- alone separates several.</source>
            <translation>Fügen Sie einen typischen Prompt mit seinem ganzen Kontext ein oder ziehen Sie Dateien hierher. Eine Zeile nur mit --- trennt mehrere.</translation>
        </message>
        <message>
            <source>Paste a typical answer, or drag files here. A line with --- alone separates several.</source>
            <translation>Fügen Sie eine typische Antwort ein oder ziehen Sie Dateien hierher. Eine Zeile nur mit --- trennt mehrere.</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>Prompt</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>a pasted text</source>
            <translation>ein eingefügter Text</translation>
        </message>
        <message>
            <source>Remove the texts that were added</source>
            <translation>Hinzugefügte Texte entfernen</translation>
        </message>
        <message>
            <source>First sample, token by token</source>
            <translation>Erste Probe, Token für Token</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Zählen…</translation>
        </message>
        <message>
            <source>There is not enough memory to count so long a text</source>
            <translation>Der Arbeitsspeicher reicht nicht, um einen so langen Text zu zählen</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 und %n weitere</numerusform>
                <numerusform>%1 und %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>With %1</source>
            <translation>Mit %1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TornadoBars</name>
        <message>
            <source>now: %1</source>
            <translation>jetzt: %1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TourPage</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Tour</source>
            <translation>Tour</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TrafficDialog</name>
        <message>
            <source>%1 below.</source>
            <translation>%1 unten.</translation>
        </message>
        <message>
            <source>Usage log</source>
            <translation>Nutzungsprotokoll</translation>
        </message>
        <message>
            <source>Open usage log</source>
            <translation>Nutzungsprotokoll öffnen</translation>
        </message>
        <message>
            <source>Logs (*.csv *.tsv *.json *.jsonl *.ndjson *.log *.txt *.gz *.zst);;All files (*)</source>
            <translation>Protokolle (*.csv *.tsv *.json *.jsonl *.ndjson *.log *.txt *.gz *.zst);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Reading was cancelled.</source>
            <translation>Das Lesen wurde abgebrochen.</translation>
        </message>
        <message>
            <source>Usage Log</source>
            <translation>Nutzungsprotokoll</translation>
        </message>
        <message>
            <source>Tasks from a Log</source>
            <translation>Aufgaben aus einem Protokoll</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TrafficPanel</name>
        <message>
            <source>Open a log…</source>
            <translation>Protokoll öffnen…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Read all rows</source>
            <translation>Alle Zeilen lesen</translation>
        </message>
        <message>
            <source>Times are in</source>
            <translation>Zeiten sind in</translation>
        </message>
        <message>
            <source>In numbers</source>
            <translation>In Zahlen</translation>
        </message>
        <message>
            <source>Open a log of real requests, or drop it here.</source>
            <translation>Öffnen Sie ein Protokoll echter Anfragen oder ziehen Sie es hierher.</translation>
        </message>
        <message>
            <source>Share of the log that has been read</source>
            <translation>Gelesener Anteil des Protokolls</translation>
        </message>
        <message>
            <source>Format of the log</source>
            <translation>Format des Protokolls</translation>
        </message>
        <message>
            <source>Recognized format</source>
            <translation>Erkanntes Format</translation>
        </message>
        <message>
            <source>What it fills</source>
            <translation>Was es ausfüllt</translation>
        </message>
        <message>
            <source>A point before decimals: 2.000 is 2</source>
            <translation>Punkt vor Dezimalstellen: 2.000 ist 2</translation>
        </message>
        <message>
            <source>A comma before decimals: 2.000 is 2,000</source>
            <translation>Komma vor Dezimalstellen: 2.000 ist 2000</translation>
        </message>
        <message>
            <source>Nothing to fill</source>
            <translation>Nichts auszufüllen</translation>
        </message>
        <message>
            <source>Fill 1 input</source>
            <translation>1 Eingabe ausfüllen</translation>
        </message>
        <message>
            <source>Fill %1 inputs</source>
            <translation>%1 Eingaben ausfüllen</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TrafficPlot</name>
        <message>
            <source>Traffic over time</source>
            <translation>Traffic im Zeitverlauf</translation>
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
            <translation>d. MMM, HH:mm</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TrafficReport</name>
        <message>
            <source>Rows that could not be read</source>
            <translation>Zeilen, die nicht gelesen werden konnten</translation>
        </message>
        <message>
            <source>Over time</source>
            <translation>Zeitverlauf</translation>
        </message>
        <message>
            <source>Over the week</source>
            <translation>Über die Woche</translation>
        </message>
        <message>
            <source>By group</source>
            <translation>Nach Gruppe</translation>
        </message>
        <message>
            <source>Rows that count</source>
            <translation>Zeilen, die zählen</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TrafficStart</name>
        <message>
            <source>Recognized</source>
            <translation>Erkannt</translation>
        </message>
        <message>
            <source>Other logs</source>
            <translation>Andere Protokolle</translation>
        </message>
        <message>
            <source>Any CSV or JSON with times, input and output tokens: you choose the columns.</source>
            <translation>Jede CSV- oder JSON-Datei mit Zeiten, Input- und Output-Token: Sie wählen die Spalten.</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Datenschutz</translation>
        </message>
        <message>
            <source>The log is read on this machine, and nothing of it is sent anywhere. A scenario that it fills keeps figures and the file's name.</source>
            <translation>Das Protokoll wird auf diesem Rechner gelesen, und nichts davon wird irgendwohin gesendet. Ein Szenario, das es ausfüllt, behält Zahlen und den Namen der Datei.</translation>
        </message>
    </context>
    <context>
        <name>breakeven::UnitDialog</name>
        <message>
            <source>Reserved capacity</source>
            <translation>Reservierte Kapazität</translation>
        </message>
        <message>
            <source>Reserved Capacity</source>
            <translation>Reservierte Kapazität</translation>
        </message>
    </context>
    <context>
        <name>breakeven::UnitPanel</name>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Anbieter</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <source>Tokens/min</source>
            <translation>Token/min</translation>
        </message>
        <message>
            <source>Output ×</source>
            <translation>Output ×</translation>
        </message>
        <message>
            <source>Minimum</source>
            <translation>Minimum</translation>
        </message>
        <message>
            <source>Increment</source>
            <translation>Schrittweite</translation>
        </message>
        <message>
            <source>Unit-hour</source>
            <translation>Einheitenstunde</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Monat</translation>
        </message>
        <message>
            <source>Read on</source>
            <translation>Abgelesen am</translation>
        </message>
        <message>
            <source>Find a model, a provider or a kind of unit</source>
            <translation>Modell, Anbieter oder Art der Einheit suchen</translation>
        </message>
        <message>
            <source>Use this capacity</source>
            <translation>Diese Kapazität verwenden</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Bezahlt</translation>
        </message>
        <message>
            <source>Choose reserved capacity to see what it would fill in</source>
            <translation>Wählen Sie reservierte Kapazität, um zu sehen, was sie ausfüllen würde</translation>
        </message>
        <message>
            <source>What a unit serves a minute, counted in input tokens, and what it costs in %1: for an hour as you go, and reserved for a month</source>
            <translation>Was eine Einheit pro Minute bedient, gezählt in Input-Token, und was sie kostet (%1): pro Stunde nach Verbrauch und reserviert für einen Monat</translation>
        </message>
    </context>
    <context>
        <name>breakeven::UseCasesPage</name>
        <message>
            <source>Cases to learn from</source>
            <translation>Fälle, aus denen man lernen kann</translation>
        </message>
        <message>
            <source>Where a small model of your own tends to make sense</source>
            <translation>Wo ein eigenes kleines Modell meist sinnvoll ist</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Open the scenario “%1”</source>
            <translation>Szenario „%1“ öffnen</translation>
        </message>
    </context>
    <context>
        <name>breakeven::VerdictBar</name>
        <message>
            <source>against</source>
            <translation>gegen</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Compare against</source>
            <translation>Vergleichen mit</translation>
        </message>
        <message>
            <source>What every option is held against</source>
            <translation>Woran jede Option gemessen wird</translation>
        </message>
        <message>
            <source>It is the focus</source>
            <translation>Sie ist der Fokus</translation>
        </message>
    </context>
    <context>
        <name>breakeven::VerdictText</name>
        <message>
            <source>Show %1</source>
            <translation>%1 einblenden</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Einblenden</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ViewTabs</name>
        <message>
            <source>Views</source>
            <translation>Ansichten</translation>
        </message>
    </context>
    <context>
        <name>breakeven::WaitField</name>
        <message>
            <source>any</source>
            <translation>beliebig</translation>
        </message>
    </context>
    <context>
        <name>breakeven::WeekMap</name>
        <message>
            <source>Requests an hour over the week</source>
            <translation>Anfragen pro Stunde über die Woche</translation>
        </message>
    </context>
    <context>
        <name>breakeven::WindowCurrency</name>
        <message>
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
    </context>
    <context>
        <name>breakeven::WindowMenus</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>&amp;Inputs</source>
            <translation>&amp;Eingaben</translation>
        </message>
        <message>
            <source>&amp;Scenario</source>
            <translation>&amp;Szenario</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>&amp;Start Page</source>
            <translation>&amp;Startseite</translation>
        </message>
        <message>
            <source>&amp;Tour of One Minute</source>
            <translation>&amp;Tour von einer Minute</translation>
        </message>
        <message>
            <source>&amp;Keyboard Shortcuts</source>
            <translation>Tasten&amp;kürzel</translation>
        </message>
        <message>
            <source>&amp;Facts and Their Age…</source>
            <translation>&amp;Fakten und ihr Alter…</translation>
        </message>
        <message>
            <source>&amp;About Breakeven</source>
            <translation>Ü&amp;ber Breakeven</translation>
        </message>
        <message>
            <source>&amp;New</source>
            <translation>&amp;Neu</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Öffnen…</translation>
        </message>
        <message>
            <source>Open &amp;Recent</source>
            <translation>&amp;Zuletzt geöffnet</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Speichern</translation>
        </message>
        <message>
            <source>Save &amp;As…</source>
            <translation>Speichern &amp;unter…</translation>
        </message>
        <message>
            <source>&amp;Export</source>
            <translation>&amp;Exportieren</translation>
        </message>
        <message>
            <source>&amp;Close Window</source>
            <translation>Fenster s&amp;chließen</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>&amp;Chart…</source>
            <translation>&amp;Diagramm…</translation>
        </message>
        <message>
            <source>&amp;All Charts…</source>
            <translation>&amp;Alle Diagramme…</translation>
        </message>
        <message>
            <source>&amp;Table…</source>
            <translation>&amp;Tabelle…</translation>
        </message>
        <message>
            <source>&amp;Workbook…</source>
            <translation>Arbeits&amp;mappe…</translation>
        </message>
        <message>
            <source>&amp;Report…</source>
            <translation>&amp;Bericht…</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Wiederherstellen</translation>
        </message>
        <message>
            <source>&amp;History…</source>
            <translation>&amp;Verlauf…</translation>
        </message>
        <message>
            <source>&amp;Copy Chart</source>
            <translation>&amp;Diagramm kopieren</translation>
        </message>
        <message>
            <source>Copy Fi&amp;gures</source>
            <translation>&amp;Zahlen kopieren</translation>
        </message>
        <message>
            <source>Copy &amp;Table</source>
            <translation>&amp;Tabelle kopieren</translation>
        </message>
        <message>
            <source>&amp;Find an Input</source>
            <translation>&amp;Eingabe suchen</translation>
        </message>
        <message>
            <source>&amp;Go To…</source>
            <translation>&amp;Gehe zu…</translation>
        </message>
        <message>
            <source>&amp;Bands of Uncertainty</source>
            <translation>&amp;Unsicherheitsbänder</translation>
        </message>
        <message>
            <source>&amp;Data as Table…</source>
            <translation>&amp;Daten als Tabelle…</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Farbschema</translation>
        </message>
        <message>
            <source>Zoom &amp;In</source>
            <translation>Ver&amp;größern</translation>
        </message>
        <message>
            <source>Zoom &amp;Out</source>
            <translation>Ver&amp;kleinern</translation>
        </message>
        <message>
            <source>Usual Si&amp;ze</source>
            <translation>&amp;Normale Größe</translation>
        </message>
        <message>
            <source>&amp;Logarithmic Axes</source>
            <translation>&amp;Logarithmische Achsen</translation>
        </message>
        <message>
            <source>&amp;Reset View</source>
            <translation>&amp;Ansicht zurücksetzen</translation>
        </message>
        <message>
            <source>&amp;Next Panel</source>
            <translation>Nä&amp;chster Bereich</translation>
        </message>
        <message>
            <source>Pre&amp;vious Panel</source>
            <translation>&amp;Voriger Bereich</translation>
        </message>
        <message>
            <source>Prices of the &amp;Frontier Model…</source>
            <translation>Preise des &amp;Frontier-Modells…</translation>
        </message>
        <message>
            <source>Prices of the &amp;Small Model…</source>
            <translation>Preise des &amp;kleinen Modells…</translation>
        </message>
        <message>
            <source>&amp;Reserved Capacity…</source>
            <translation>&amp;Reservierte Kapazität…</translation>
        </message>
        <message>
            <source>&amp;GPU and Its Throughput…</source>
            <translation>&amp;GPU und ihr Durchsatz…</translation>
        </message>
        <message>
            <source>&amp;Benchmark…</source>
            <translation>&amp;Benchmark…</translation>
        </message>
        <message>
            <source>Usage &amp;Log…</source>
            <translation>Nutzungs&amp;protokoll…</translation>
        </message>
        <message>
            <source>&amp;Token Counter…</source>
            <translation>&amp;Token-Zähler…</translation>
        </message>
        <message>
            <source>&amp;Workloads…</source>
            <translation>&amp;Workloads…</translation>
        </message>
        <message>
            <source>Where the &amp;Inputs Are From…</source>
            <translation>&amp;Herkunft der Eingaben…</translation>
        </message>
        <message>
            <source>&amp;Pin or Unpin</source>
            <translation>An&amp;pinnen oder loslösen</translation>
        </message>
        <message>
            <source>Pin &amp;As…</source>
            <translation>Anpinnen &amp;als…</translation>
        </message>
        <message>
            <source>Pi&amp;ns</source>
            <translation>P&amp;ins</translation>
        </message>
        <message>
            <source>&amp;Goal Seek…</source>
            <translation>&amp;Zielwertsuche…</translation>
        </message>
        <message>
            <source>P&amp;resets</source>
            <translation>&amp;Vorlagen</translation>
        </message>
        <message>
            <source>Pre&amp;sent</source>
            <translation>P&amp;räsentieren</translation>
        </message>
        <message>
            <source>S&amp;tates…</source>
            <translation>Zus&amp;tände…</translation>
        </message>
        <message>
            <source>G&amp;uess First</source>
            <translation>&amp;Erst schätzen</translation>
        </message>
        <message>
            <source>&amp;Export Chart…</source>
            <translation>Diagramm e&amp;xportieren…</translation>
        </message>
        <message>
            <source>Export Ta&amp;ble…</source>
            <translation>Ta&amp;belle exportieren…</translation>
        </message>
        <message>
            <source>&amp;Clear List</source>
            <translation>&amp;Liste leeren</translation>
        </message>
        <message>
            <source>&amp;Suggest Ranges</source>
            <translation>&amp;Spannen vorschlagen</translation>
        </message>
        <message>
            <source>&amp;System</source>
            <translation>&amp;System</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Hell</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Dunkel</translation>
        </message>
        <message>
            <source>&amp;Undo %1</source>
            <translation>&amp;Rückgängig: %1</translation>
        </message>
        <message>
            <source>&amp;Redo %1</source>
            <translation>&amp;Wiederherstellen: %1</translation>
        </message>
        <message>
            <source>Lan&amp;guage</source>
            <translation>S&amp;prache</translation>
        </message>
        <message>
            <source>&amp;Guide</source>
            <translation>&amp;Handbuch</translation>
        </message>
        <message>
            <source>New &amp;Window</source>
            <translation>Neues &amp;Fenster</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Drucken…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>E&amp;instellungen…</translation>
        </message>
        <message>
            <source>&amp;Currency…</source>
            <translation>&amp;Währung…</translation>
        </message>
    </context>
    <context>
        <name>breakeven::WorkloadRow</name>
        <message>
            <source>Name of workload %1</source>
            <translation>Name des Workloads %1</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Time in which the requests of workload %1 come</source>
            <translation>Zeitraum, in dem die Anfragen des Workloads %1 eingehen</translation>
        </message>
        <message>
            <source>Remove workload %1</source>
            <translation>Workload %1 entfernen</translation>
        </message>
        <message>
            <source>Remove this workload</source>
            <translation>Diesen Workload entfernen</translation>
        </message>
        <message>
            <source>%1 of workload %2</source>
            <translation>%1 des Workloads %2</translation>
        </message>
        <message>
            <source>Workload</source>
            <translation>Workload</translation>
        </message>
        <message>
            <source>API a year</source>
            <translation>API pro Jahr</translation>
        </message>
    </context>
    <context>
        <name>breakeven::WorkloadsDialog</name>
        <message>
            <source>Workloads</source>
            <translation>Workloads</translation>
        </message>
    </context>
    <context>
        <name>breakeven::WorkloadsPanel</name>
        <message>
            <source>Add workload</source>
            <translation>Workload hinzufügen</translation>
        </message>
        <message>
            <source>Several pipelines can share the models. Each has its own requests and tokens; together they are the volume, and the mean tokens of a request. Moving one of those sliders scales them all. What would get a model of its own is no workload but a task: those stand in the tab Portfolio.</source>
            <translation>Mehrere Pipelines können sich die Modelle teilen. Jede hat eigene Anfragen und Token; zusammen ergeben sie das Volumen und die mittleren Token einer Anfrage. Wer einen dieser Regler bewegt, skaliert alle. Was ein eigenes Modell bekäme, ist kein Workload, sondern eine Aufgabe: Aufgaben stehen im Tab „Portfolio“.</translation>
        </message>
        <message>
            <source>All requests</source>
            <translation>Alle Anfragen</translation>
        </message>
        <message>
            <source>Workload %1</source>
            <translation>Workload %1</translation>
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
            <translation>{items} und {item}</translation>
        </message>
        <message>
            <source>{items} or {item}</source>
            <comment>list.last_or(items, item)</comment>
            <translation>{items} oder {item}</translation>
        </message>
        <message>
            <source>{low}–{high}</source>
            <comment>range(low, high)</comment>
            <translation>{low}–{high}</translation>
        </message>
        <message>
            <source>less than {number}</source>
            <comment>less_than(number)</comment>
            <translation>weniger als {number}</translation>
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
                <numerusform>{count} Zeile</numerusform>
                <numerusform>{count} Zeilen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} months</source>
            <comment>span.months(count)</comment>
            <translation>
                <numerusform>{count} Monat</numerusform>
                <numerusform>{count} Monate</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} days</source>
            <comment>span.days(count)</comment>
            <translation>
                <numerusform>{count} Tag</numerusform>
                <numerusform>{count} Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>less than a day</source>
            <comment>span.less_than_a_day</comment>
            <translation>weniger als ein Tag</translation>
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
            <translation>{count} Anfragen pro Monat</translation>
        </message>
        <message>
            <source>{parameter} {value}</source>
            <comment>named_value(parameter, value)</comment>
            <translation>{parameter}: {value}</translation>
        </message>
        <message>
            <source>none</source>
            <comment>edit.none</comment>
            <translation>ohne</translation>
        </message>
        <message>
            <source>“{text}”</source>
            <comment>edit.quoted(text)</comment>
            <translation>„{text}“</translation>
        </message>
        <message>
            <source>{^what}: {before} → {after}</source>
            <comment>edit.from_to(what, before, after)</comment>
            <translation>{^what}: {before} → {after}</translation>
        </message>
        <message>
            <source>{^what} changed</source>
            <comment>edit.changed(what)</comment>
            <translation>{^what} geändert</translation>
        </message>
        <message>
            <source>{^thing} added</source>
            <comment>edit.added(thing)</comment>
            <translation>{^thing} hinzugefügt</translation>
        </message>
        <message>
            <source>{^thing} removed</source>
            <comment>edit.removed(thing)</comment>
            <translation>{^thing} entfernt</translation>
        </message>
        <message>
            <source>{thing} “{name}”</source>
            <comment>edit.named(thing, name)</comment>
            <translation>{thing} „{name}“</translation>
        </message>
        <message>
            <source>{^things}: {count} changed</source>
            <comment>edit.many_changed(things, count)</comment>
            <translation>{^things}: {count} geändert</translation>
        </message>
        <message>
            <source>{^things}: {count} added</source>
            <comment>edit.many_added(things, count)</comment>
            <translation>{^things}: {count} hinzugefügt</translation>
        </message>
        <message>
            <source>{^things}: {count} removed</source>
            <comment>edit.many_removed(things, count)</comment>
            <translation>{^things}: {count} entfernt</translation>
        </message>
        <message>
            <source>{^things} in another order</source>
            <comment>edit.reordered(things)</comment>
            <translation>{^things} in anderer Reihenfolge</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <comment>edit.more(count)</comment>
            <translation>und {count} weitere</translation>
        </message>
        <message>
            <source>{called} ({changes})</source>
            <comment>edit.step(called, changes)</comment>
            <translation>{called} ({changes})</translation>
        </message>
        <message>
            <source>{called} ({changes} and {more} more)</source>
            <comment>edit.step_of_many(called, changes, more)</comment>
            <translation>{called} ({changes} und {more} weitere)</translation>
        </message>
        <message>
            <source>title</source>
            <comment>edit.title</comment>
            <translation>Titel</translation>
        </message>
        <message>
            <source>notes</source>
            <comment>edit.notes</comment>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>date of the figures</source>
            <comment>edit.as_of</comment>
            <translation>Stand der Zahlen</translation>
        </message>
        <message>
            <source>{option} shown</source>
            <comment>edit.shown(option)</comment>
            <translation>{option} eingeblendet</translation>
        </message>
        <message>
            <source>{option} hidden</source>
            <comment>edit.hidden(option)</comment>
            <translation>{option} ausgeblendet</translation>
        </message>
        <message>
            <source>range of {parameter}</source>
            <comment>edit.range(parameter)</comment>
            <translation>Spanne: {parameter}</translation>
        </message>
        <message>
            <source>source of {parameter}</source>
            <comment>edit.source(parameter)</comment>
            <translation>Quelle: {parameter}</translation>
        </message>
        <message>
            <source>{parameter} locked</source>
            <comment>edit.locked(parameter)</comment>
            <translation>{parameter} gesperrt</translation>
        </message>
        <message>
            <source>{parameter} unlocked</source>
            <comment>edit.unlocked(parameter)</comment>
            <translation>{parameter} entsperrt</translation>
        </message>
        <message>
            <source>link of {first} and {second}</source>
            <comment>edit.link(first, second)</comment>
            <translation>Kopplung: {first} und {second}</translation>
        </message>
        <message>
            <source>figure that inputs are ranked by</source>
            <comment>edit.figure</comment>
            <translation>Kennzahl, nach der Eingaben geordnet sind</translation>
        </message>
        <message>
            <source>axes of the map</source>
            <comment>edit.map</comment>
            <translation>Achsen der Karte</translation>
        </message>
        <message>
            <source>{x} by {y}</source>
            <comment>edit.axes(x, y)</comment>
            <translation>{x} und {y}</translation>
        </message>
        <message>
            <source>{option} with a band</source>
            <comment>edit.band_shown(option)</comment>
            <translation>{option} mit Band</translation>
        </message>
        <message>
            <source>{option} without a band</source>
            <comment>edit.band_hidden(option)</comment>
            <translation>{option} ohne Band</translation>
        </message>
        <message>
            <source>{question} {before} → {after}</source>
            <comment>edit.answer(question, before, after)</comment>
            <translation>{question} {before} → {after}</translation>
        </message>
        <message>
            <source>kind of task</source>
            <comment>edit.task_type</comment>
            <translation>Art der Aufgabe</translation>
        </message>
        <message>
            <source>{quality}, {approach}</source>
            <comment>edit.score(quality, approach)</comment>
            <translation>{quality}, {approach}</translation>
        </message>
        <message>
            <source>the program's</source>
            <comment>edit.own_score</comment>
            <translation>Wert des Programms</translation>
        </message>
        <message>
            <source>weight of {quality}</source>
            <comment>edit.weight(quality)</comment>
            <translation>Gewicht: {quality}</translation>
        </message>
        <message>
            <source>{cost} left out of the naive answer</source>
            <comment>edit.cost_left_out(cost)</comment>
            <translation>{cost} in der naiven Antwort weggelassen</translation>
        </message>
        <message>
            <source>{cost} counted in the naive answer</source>
            <comment>edit.cost_counted(cost)</comment>
            <translation>{cost} in der naiven Antwort mitgezählt</translation>
        </message>
        <message>
            <source>claims</source>
            <comment>edit.claims</comment>
            <translation>Aussagen</translation>
        </message>
        <message>
            <source>claim</source>
            <comment>edit.claim</comment>
            <translation>Aussage</translation>
        </message>
        <message>
            <source>pins</source>
            <comment>edit.pins</comment>
            <translation>Pins</translation>
        </message>
        <message>
            <source>pin</source>
            <comment>edit.pin</comment>
            <translation>Pin</translation>
        </message>
        <message>
            <source>workloads</source>
            <comment>edit.workloads</comment>
            <translation>Workloads</translation>
        </message>
        <message>
            <source>workload</source>
            <comment>edit.workload</comment>
            <translation>Workload</translation>
        </message>
        <message>
            <source>tasks</source>
            <comment>edit.tasks</comment>
            <translation>Aufgaben</translation>
        </message>
        <message>
            <source>task</source>
            <comment>edit.task</comment>
            <translation>Aufgabe</translation>
        </message>
        <message>
            <source>states</source>
            <comment>edit.states</comment>
            <translation>Zustände</translation>
        </message>
        <message>
            <source>state</source>
            <comment>edit.state</comment>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>guesses</source>
            <comment>edit.guesses</comment>
            <translation>Tipps</translation>
        </message>
        <message>
            <source>guess</source>
            <comment>edit.guess</comment>
            <translation>Tipp</translation>
        </message>
        <message>
            <source>notes on charts</source>
            <comment>edit.annotations</comment>
            <translation>Notizen in Diagrammen</translation>
        </message>
        <message>
            <source>note on a chart</source>
            <comment>edit.annotation</comment>
            <translation>Notiz in einem Diagramm</translation>
        </message>
        <message>
            <source>{parameter} with a slider where it is presented</source>
            <comment>edit.slider_shown(parameter)</comment>
            <translation>{parameter} beim Präsentieren mit Regler</translation>
        </message>
        <message>
            <source>{parameter} without a slider where it is presented</source>
            <comment>edit.slider_hidden(parameter)</comment>
            <translation>{parameter} beim Präsentieren ohne Regler</translation>
        </message>
        <message>
            <source>What this version does not know of the file changed</source>
            <comment>edit.unknown_members</comment>
            <translation>Inhalte der Datei, die diese Version nicht kennt, geändert</translation>
        </message>
        <message>
            <source>The file's arrangement changed</source>
            <comment>edit.arrangement</comment>
            <translation>Aufbau der Datei geändert</translation>
        </message>
        <message>
            <source>Unsaved edits were found</source>
            <comment>recovery.title</comment>
            <translation>Nicht gespeicherte Änderungen gefunden</translation>
        </message>
        <message>
            <source>an untitled scenario</source>
            <comment>recovery.untitled</comment>
            <translation>ein unbenanntes Szenario</translation>
        </message>
        <message>
            <source>The program ended with unsaved edits of {name}, kept {when}. {standing}</source>
            <comment>recovery.found(name, when, standing)</comment>
            <translation>Das Programm wurde mit nicht gespeicherten Änderungen beendet: {name}, gesichert {when}. {standing}</translation>
        </message>
        <message>
            <source>They were never saved to a file. They differ from a new scenario in this:</source>
            <comment>recovery.never_saved</comment>
            <translation>Sie wurden nie in einer Datei gespeichert. Unterschiede zu einem neuen Szenario:</translation>
        </message>
        <message>
            <source>{file} is as it was when they were made. From the file to the edits:</source>
            <comment>recovery.file_as_it_was(file)</comment>
            <translation>{file} ist unverändert, seit sie entstanden sind. Von der Datei zu den Änderungen:</translation>
        </message>
        <message>
            <source>{file} was changed since by something else. From what it holds now to the edits:</source>
            <comment>recovery.file_changed(file)</comment>
            <translation>{file} wurde seither anderweitig geändert. Vom jetzigen Inhalt zu den Änderungen:</translation>
        </message>
        <message>
            <source>{file} is no longer there.</source>
            <comment>recovery.file_gone(file)</comment>
            <translation>{file} ist nicht mehr vorhanden.</translation>
        </message>
        <message>
            <source>{file} can't be read: {fault}.</source>
            <comment>recovery.file_not_read(file, fault)</comment>
            <translation>{file} kann nicht gelesen werden: {fault}.</translation>
        </message>
        <message>
            <source>Unsaved edits of an earlier run can't be read: {where}: {fault}. The file is kept unless you discard it.</source>
            <comment>recovery.unreadable(where, fault)</comment>
            <translation>Nicht gespeicherte Änderungen eines früheren Laufs können nicht gelesen werden: {where}: {fault}. Die Datei bleibt erhalten, solange Sie sie nicht verwerfen.</translation>
        </message>
        <message>
            <source>is damaged or cut off</source>
            <comment>recovery.damaged</comment>
            <translation>ist beschädigt oder abgeschnitten</translation>
        </message>
        <message>
            <source>was written by a newer version of the program</source>
            <comment>recovery.newer</comment>
            <translation>wurde von einer neueren Programmversion geschrieben</translation>
        </message>
        <message>
            <source>Unsaved edits are not kept for a crash: neither XDG_STATE_HOME nor HOME says where</source>
            <comment>recovery.no_place</comment>
            <translation>Nicht gespeicherte Änderungen werden nicht für einen Absturz gesichert: Weder XDG_STATE_HOME noch HOME nennt einen Ort</translation>
        </message>
        <message>
            <source>Unsaved edits are not kept for a crash in {place}: {fault}</source>
            <comment>recovery.not_kept(place, fault)</comment>
            <translation>Nicht gespeicherte Änderungen werden nicht für einen Absturz gesichert ({place}): {fault}</translation>
        </message>
        <message>
            <source>The file was changed outside</source>
            <comment>outside.title</comment>
            <translation>Die Datei wurde außerhalb geändert</translation>
        </message>
        <message>
            <source>{file} was changed by something else since it was read. Reload would change this in the window:</source>
            <comment>outside.changed(file)</comment>
            <translation>{file} wurde nach dem Lesen anderweitig geändert. Neu laden würde im Fenster Folgendes ändern:</translation>
        </message>
        <message>
            <source>{file} was removed or renamed by something else.</source>
            <comment>outside.gone(file)</comment>
            <translation>{file} wurde anderweitig entfernt oder umbenannt.</translation>
        </message>
        <message>
            <source>{file} was changed by something else, and can't be read any more: {fault}.</source>
            <comment>outside.not_read(file, fault)</comment>
            <translation>{file} wurde anderweitig geändert und kann nicht mehr gelesen werden: {fault}.</translation>
        </message>
        <message>
            <source>The file was changed outside: overwrite it?</source>
            <comment>overwrite.title</comment>
            <translation>Die Datei wurde außerhalb geändert: überschreiben?</translation>
        </message>
        <message>
            <source>{file} was changed by something else since it was read. Overwrite would change this in the file:</source>
            <comment>overwrite.changed(file)</comment>
            <translation>{file} wurde nach dem Lesen anderweitig geändert. Überschreiben würde in der Datei Folgendes ändern:</translation>
        </message>
        <message>
            <source>The file is open elsewhere</source>
            <comment>elsewhere.title</comment>
            <translation>Die Datei ist anderswo geöffnet</translation>
        </message>
        <message>
            <source>another window of this program</source>
            <comment>elsewhere.this_process</comment>
            <translation>ein anderes Fenster dieses Programms</translation>
        </message>
        <message>
            <source>another program</source>
            <comment>elsewhere.a_program</comment>
            <translation>ein anderes Programm</translation>
        </message>
        <message>
            <source>{program} (process {process})</source>
            <comment>elsewhere.process(program, process)</comment>
            <translation>{program} (Prozess {process})</translation>
        </message>
        <message>
            <source>{program} (process {process} on {host})</source>
            <comment>elsewhere.on_host(program, process, host)</comment>
            <translation>{program} (Prozess {process} auf {host})</translation>
        </message>
        <message>
            <source>{file} is open in {holder}. If both save, the later overwrites what the earlier saved, unless it is asked first.</source>
            <comment>elsewhere.open(file, holder)</comment>
            <translation>{file} ist bereits geöffnet: {holder}. Speichern beide, überschreibt das spätere Speichern das frühere, sofern nicht vorher gefragt wird.</translation>
        </message>
        <message>
            <source>{file} is open in {holder}, whose scenario this would replace.</source>
            <comment>elsewhere.written(file, holder)</comment>
            <translation>{file} ist bereits geöffnet: {holder}. Das dortige Szenario würde ersetzt.</translation>
        </message>
        <message>
            <source>at no volume</source>
            <comment>paying.never</comment>
            <translation>bei keinem Volumen</translation>
        </message>
        <message>
            <source>at every volume</source>
            <comment>paying.always</comment>
            <translation>bei jedem Volumen</translation>
        </message>
        <message>
            <source>from {volume} on</source>
            <comment>paying.from(volume)</comment>
            <translation>ab {volume}</translation>
        </message>
        <message>
            <source>first at {first}, and for good from {settled} on</source>
            <comment>paying.first(first, settled)</comment>
            <translation>erstmals bei {first} und dauerhaft ab {settled}</translation>
        </message>
        <message>
            <source>below {below} and again from {settled} on</source>
            <comment>paying.below_and_from(below, settled)</comment>
            <translation>unter {below} und wieder ab {settled}</translation>
        </message>
        <message>
            <source>below {below}, first again at {again}, and for good from {settled} on</source>
            <comment>paying.below_and_first(below, again, settled)</comment>
            <translation>unter {below}, wieder erstmals bei {again} und dauerhaft ab {settled}</translation>
        </message>
        <message>
            <source>only in {ranges} ranges of volume between {first} and {last}</source>
            <comment>paying.ranges(ranges, first, last)</comment>
            <translation>nur in {ranges} Volumenbereichen zwischen {first} und {last}</translation>
        </message>
        <message>
            <source>only in more than {ranges} ranges of volume between {first} and {last}</source>
            <comment>paying.more_ranges(ranges, first, last)</comment>
            <translation>nur in mehr als {ranges} Volumenbereichen zwischen {first} und {last}</translation>
        </message>
        <message>
            <source>only below {volume}</source>
            <comment>paying.below(volume)</comment>
            <translation>nur unter {volume}</translation>
        </message>
        <message>
            <source>only between {first} and {last}</source>
            <comment>paying.between(first, last)</comment>
            <translation>nur zwischen {first} und {last}</translation>
        </message>
        <message>
            <source>only below {below} and between {first} and {last}</source>
            <comment>paying.below_and_between(below, first, last)</comment>
            <translation>nur unter {below} und zwischen {first} und {last}</translation>
        </message>
        <message>
            <source>only below {below} and in {ranges} ranges of volume between {first} and {last}</source>
            <comment>paying.below_and_ranges(below, ranges, first, last)</comment>
            <translation>nur unter {below} und in {ranges} Volumenbereichen zwischen {first} und {last}</translation>
        </message>
        <message>
            <source>only below {below} and in more than {ranges} ranges of volume between {first} and {last}</source>
            <comment>paying.below_and_more_ranges(below, ranges, first, last)</comment>
            <translation>nur unter {below} und in mehr als {ranges} Volumenbereichen zwischen {first} und {last}</translation>
        </message>
        <message>
            <source>below {volume}</source>
            <comment>paying.briefly_below(volume)</comment>
            <translation>unter {volume}</translation>
        </message>
        <message>
            <source>in part of {low}–{high}</source>
            <comment>paying.briefly_in_part(low, high)</comment>
            <translation>in einem Teil von {low}–{high}</translation>
        </message>
        <message>
            <source>{option} does not pay below {volume} requests a month: {fixed} a month of fixed cost, {saved} saved a request.</source>
            <comment>verdict.not_below(option, volume, fixed, saved)</comment>
            <translation>{option} rechnet sich nicht unter {volume} Anfragen pro Monat: Fixkosten {fixed} pro Monat, Ersparnis {saved} pro Anfrage.</translation>
        </message>
        <message>
            <source>{option} never pays: one more request costs as much as {where}.</source>
            <comment>verdict.never(option, where)</comment>
            <translation>{option} rechnet sich nie: Eine weitere Anfrage kostet so viel wie {where}.</translation>
        </message>
        <message>
            <source>{option} never pays: one more request costs as much as {where}, and {fixed} a month of fixed cost stands beside it.</source>
            <comment>verdict.never_with_fixed(option, where, fixed)</comment>
            <translation>{option} rechnet sich nie: Eine weitere Anfrage kostet so viel wie {where}, und dazu kommen Fixkosten von {fixed} pro Monat.</translation>
        </message>
        <message>
            <source>{option} never pays: one more request costs {own} {where} and {other} {elsewhere}.</source>
            <comment>verdict.never_dearer(option, own, where, other, elsewhere)</comment>
            <translation>{option} rechnet sich nie: Eine weitere Anfrage kostet {own} {where} und {other} {elsewhere}.</translation>
        </message>
        <message>
            <source>{option} pays {volumes}.</source>
            <comment>verdict.pays(option, volumes)</comment>
            <translation>{option} rechnet sich {volumes}.</translation>
        </message>
        <message>
            <source>{option} pays {volumes}; between them the waiting GPUs cost more than they save.</source>
            <comment>verdict.pays_but_gpus_wait(option, volumes)</comment>
            <translation>{option} rechnet sich {volumes}; dazwischen kosten die wartenden GPUs mehr, als sie sparen.</translation>
        </message>
        <message>
            <source>{option} first pays at {first} requests a month, and for good from {settled} on; between them every added GPU costs more than it saves at first.</source>
            <comment>verdict.first_pays_until_gpus_are_added(option, first, settled)</comment>
            <translation>{option} rechnet sich erstmals bei {first} Anfragen pro Monat und dauerhaft ab {settled}; dazwischen kostet jede hinzukommende GPU anfangs mehr, als sie spart.</translation>
        </message>
        <message>
            <source>{option} first pays at {first} requests a month, and for good from {settled} on; between them the added units cost more than they save at first.</source>
            <comment>verdict.first_pays_until_units_are_added(option, first, settled)</comment>
            <translation>{option} rechnet sich erstmals bei {first} Anfragen pro Monat und dauerhaft ab {settled}; dazwischen kosten die hinzukommenden Einheiten mehr, als sie sparen.</translation>
        </message>
        <message>
            <source>{option} costs the same as {baseline} at every volume.</source>
            <comment>verdict.always_costs_the_same(option, baseline)</comment>
            <translation>{option} kostet bei jedem Volumen so viel wie {baseline}.</translation>
        </message>
        <message>
            <source>{option} is cheaper at every volume.</source>
            <comment>verdict.always_cheaper(option)</comment>
            <translation>{option} ist bei jedem Volumen günstiger.</translation>
        </message>
        <message>
            <source>You are at {volume}: it saves {saving} a month.</source>
            <comment>verdict.saves(volume, saving)</comment>
            <translation>Sie liegen bei {volume}: Die Ersparnis beträgt {saving} pro Monat.</translation>
        </message>
        <message>
            <source>You are at {volume}: it costs {more} more a month.</source>
            <comment>verdict.costs_more(volume, more)</comment>
            <translation>Sie liegen bei {volume}: Die Mehrkosten betragen {more} pro Monat.</translation>
        </message>
        <message>
            <source>You are at {volume}: it costs the same.</source>
            <comment>verdict.costs_the_same(volume)</comment>
            <translation>Sie liegen bei {volume}: Die Kosten sind gleich.</translation>
        </message>
        <message>
            <source>{option} would be cheaper still, by {difference} a month.</source>
            <comment>verdict.cheaper_still(option, difference)</comment>
            <translation>{option} wäre noch günstiger, um {difference} pro Monat.</translation>
        </message>
        <message>
            <source>{option} would be cheaper than either, by {difference} a month.</source>
            <comment>verdict.cheaper_than_either(option, difference)</comment>
            <translation>{option} wäre günstiger als beide, um {difference} pro Monat.</translation>
        </message>
        <message>
            <source>{option}, not shown, would cost {total} a month.</source>
            <comment>verdict.cheaper_not_shown(option, total)</comment>
            <translation>{option}, nicht eingeblendet, würde {total} pro Monat kosten.</translation>
        </message>
        <message>
            <source>cheapest</source>
            <comment>cheapest.strip</comment>
            <translation>am günstigsten</translation>
        </message>
        <message>
            <source>cheapest of those shown</source>
            <comment>cheapest.strip_shown</comment>
            <translation>günstigste der eingeblendeten</translation>
        </message>
        <message>
            <source>Cheapest</source>
            <comment>cheapest.row</comment>
            <translation>Günstigste</translation>
        </message>
        <message>
            <source>Cheapest of those shown</source>
            <comment>cheapest.row_shown</comment>
            <translation>Günstigste der eingeblendeten</translation>
        </message>
        <message>
            <source>Colored by the cheapest option</source>
            <comment>cheapest.map</comment>
            <translation>Gefärbt nach der günstigsten Option</translation>
        </message>
        <message>
            <source>Colored by the cheapest of the options shown</source>
            <comment>cheapest.map_shown</comment>
            <translation>Gefärbt nach der günstigsten eingeblendeten Option</translation>
        </message>
        <message>
            <source>{option} is the cheapest, at {total} a month.</source>
            <comment>cheapest.is(option, total)</comment>
            <translation>{option} ist mit {total} pro Monat am günstigsten.</translation>
        </message>
        <message>
            <source>{option} is the cheapest of those shown, at {total} a month.</source>
            <comment>cheapest.is_shown(option, total)</comment>
            <translation>{option} ist mit {total} pro Monat die günstigste der eingeblendeten Optionen.</translation>
        </message>
        <message>
            <source>At {volume} requests a month it saves {saving} a month.</source>
            <comment>finding.saves(volume, saving)</comment>
            <translation>Bei {volume} Anfragen pro Monat beträgt die Ersparnis {saving} pro Monat.</translation>
        </message>
        <message>
            <source>At {volume} requests a month it costs {more} more a month.</source>
            <comment>finding.costs_more(volume, more)</comment>
            <translation>Bei {volume} Anfragen pro Monat betragen die Mehrkosten {more} pro Monat.</translation>
        </message>
        <message>
            <source>At {volume} requests a month it costs the same.</source>
            <comment>finding.costs_the_same(volume)</comment>
            <translation>Bei {volume} Anfragen pro Monat sind die Kosten gleich.</translation>
        </message>
        <message>
            <source>Cash is back after {months}.</source>
            <comment>finding.cash_back(months)</comment>
            <translation>Es dauert {months}, bis das Geld zurückgeflossen ist.</translation>
        </message>
        <message>
            <source>Cash is back for good after {months}; it was back after {first} and lost again.</source>
            <comment>finding.cash_back_for_good(months, first)</comment>
            <translation>Es dauert {months}, bis das Geld dauerhaft zurückgeflossen ist; erstmals war es das bei: {first}, ging aber wieder verloren.</translation>
        </message>
        <message numerus="yes">
            <source>Cash is back after {first}, but lost again within {horizon}.</source>
            <comment>finding.cash_lost(first, horizon)</comment>
            <translation>
                <numerusform>Bis das Geld zurückgeflossen ist, dauert es {first}; im selben Monat geht es wieder verloren.</numerusform>
                <numerusform>Bis das Geld zurückgeflossen ist, dauert es {first}; innerhalb des Horizonts ({horizon}) geht es aber wieder verloren.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Cash is not back within {horizon}: {option} is {behind} behind {baseline} then.</source>
            <comment>finding.cash_not_back(horizon, option, behind, baseline)</comment>
            <translation>
                <numerusform>In dem Monat fließt das Geld nicht zurück: {option} liegt dann um {behind} zurück, verglichen mit: {baseline}.</numerusform>
                <numerusform>Über {horizon} fließt das Geld nicht zurück: {option} liegt dann um {behind} zurück, verglichen mit: {baseline}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{option} takes {more} more cash than {baseline} over {horizon}.</source>
            <comment>finding.cash_ends_behind(option, more, baseline, horizon)</comment>
            <translation>
                <numerusform>{option} erfordert über den Monat um {more} höhere Auszahlungen als {baseline}.</numerusform>
                <numerusform>{option} erfordert über {horizon} um {more} höhere Auszahlungen als {baseline}.</numerusform>
            </translation>
        </message>
        <message>
            <source>{option} has never taken more cash than {baseline}.</source>
            <comment>finding.cash_never_behind(option, baseline)</comment>
            <translation>{option} hat nie höhere Auszahlungen erfordert als {baseline}.</translation>
        </message>
        <message>
            <source>{upfront} is paid up front.</source>
            <comment>finding.paid_up_front(upfront)</comment>
            <translation>Vorab zu zahlen: {upfront}.</translation>
        </message>
        <message numerus="yes">
            <source>Over {horizon} {option} saves {saving} against {baseline}.</source>
            <comment>finding.horizon_saves(horizon, option, saving, baseline)</comment>
            <translation>
                <numerusform>Über den Monat kostet {option} um {saving} weniger als {baseline}.</numerusform>
                <numerusform>Über {horizon} kostet {option} um {saving} weniger als {baseline}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Over {horizon} {option} costs {more} more than {baseline}.</source>
            <comment>finding.horizon_costs(horizon, option, more, baseline)</comment>
            <translation>
                <numerusform>Über den Monat kostet {option} um {more} mehr als {baseline}.</numerusform>
                <numerusform>Über {horizon} kostet {option} um {more} mehr als {baseline}.</numerusform>
            </translation>
        </message>
        <message>
            <source>{component}: {share} of the {total} a month that {option} costs.</source>
            <comment>finding.largest_part(component, share, total, option)</comment>
            <translation>{component}: {share} der {total}, die {option} pro Monat kostet.</translation>
        </message>
        <message>
            <source>{option} costs nothing.</source>
            <comment>finding.costs_nothing(option)</comment>
            <translation>{option} kostet nichts.</translation>
        </message>
        <message>
            <source>{option} costs {total} a month, {share} of it {component}.</source>
            <comment>finding.other_part(option, total, share, component)</comment>
            <translation>{option} kostet {total} pro Monat, davon {share} {component}.</translation>
        </message>
        <message>
            <source>What matters most is {input}: from {share} less to {share} more it moves the {figure} by {change}.</source>
            <comment>finding.matters_most(input, share, figure, change)</comment>
            <translation>Am meisten zählt „{input}“: Von {share} weniger bis {share} mehr ändert sich „{figure}“ um {change}.</translation>
        </message>
        <message>
            <source>What matters most is {input}: from {low} to {high} it moves the {figure} by {change}.</source>
            <comment>finding.matters_most_between(input, low, high, figure, change)</comment>
            <translation>Am meisten zählt „{input}“: Von {low} bis {high} ändert sich „{figure}“ um {change}.</translation>
        </message>
        <message>
            <source>What matters most is {input}: the {figure} is {figure_low} at {low} and {figure_high} at {high}.</source>
            <comment>finding.matters_most_ends(input, figure, low, figure_low, high, figure_high)</comment>
            <translation>Am meisten zählt „{input}“: „{figure}“ beträgt {figure_low} bei {low} und {figure_high} bei {high}.</translation>
        </message>
        <message>
            <source>Of the inputs above zero {input} matters most: from {share} less to {share} more it moves the {figure} by {change}.</source>
            <comment>finding.most_above_zero(input, share, figure, change)</comment>
            <translation>Von den Eingaben über null zählt „{input}“ am meisten: Von {share} weniger bis {share} mehr ändert sich „{figure}“ um {change}.</translation>
        </message>
        <message>
            <source>Of the inputs above zero {input} matters most: from {low} to {high} it moves the {figure} by {change}.</source>
            <comment>finding.most_above_zero_between(input, low, high, figure, change)</comment>
            <translation>Von den Eingaben über null zählt „{input}“ am meisten: Von {low} bis {high} ändert sich „{figure}“ um {change}.</translation>
        </message>
        <message>
            <source>Of the inputs above zero {input} matters most: the {figure} is {figure_low} at {low} and {figure_high} at {high}.</source>
            <comment>finding.most_above_zero_ends(input, figure, low, figure_low, high, figure_high)</comment>
            <translation>Von den Eingaben über null zählt „{input}“ am meisten: „{figure}“ beträgt {figure_low} bei {low} und {figure_high} bei {high}.</translation>
        </message>
        <message>
            <source>{input} is zero here; at {high} it would move the {figure} by {change}.</source>
            <comment>finding.zero_input(input, high, figure, change)</comment>
            <translation>„{input}“ ist hier null; bei {high} würde sich „{figure}“ um {change} ändern.</translation>
        </message>
        <message>
            <source>{input} is zero here; at {high} the {figure} would be {value}.</source>
            <comment>finding.zero_input_end(input, high, figure, value)</comment>
            <translation>„{input}“ ist hier null; bei {high} läge „{figure}“ bei {value}.</translation>
        </message>
        <message>
            <source>No input that is above zero moves the {figure} of {option} alone.</source>
            <comment>finding.nothing_moves(figure, option)</comment>
            <translation>Keine Eingabe über null verändert allein „{figure}“ ({option}).</translation>
        </message>
        <message>
            <source>Then come {inputs}.</source>
            <comment>finding.then(inputs)</comment>
            <translation>Danach folgen {inputs}.</translation>
        </message>
        <message>
            <source>The {figure} of {option} is {value}.</source>
            <comment>finding.figure_of(figure, option, value)</comment>
            <translation>{figure} ({option}): {value}.</translation>
        </message>
        <message>
            <source>There is no {figure} of {option}.</source>
            <comment>finding.no_figure_of(figure, option)</comment>
            <translation>{figure} ({option}): nicht vorhanden.</translation>
        </message>
        <message>
            <source>{flips}.</source>
            <comment>finding.flips(flips)</comment>
            <translation>{flips}.</translation>
        </message>
        <message>
            <source>{option} is cheaper than {baseline} in {share} of cases.</source>
            <comment>finding.share_of_cases(option, share, baseline)</comment>
            <translation>{option} ist in {share} der Fälle günstiger als {baseline}.</translation>
        </message>
        <message>
            <source>In 80 % of cases the break-even lies between {low} and {high} requests a month.</source>
            <comment>finding.break_even_lies(low, high)</comment>
            <translation>In 80 % der Fälle liegt der Break-even zwischen {low} und {high} Anfragen pro Monat.</translation>
        </message>
        <message>
            <source>In 90 % of cases the break-even lies above {low} requests a month, in {never} there is none.</source>
            <comment>finding.break_even_at_least(low, never)</comment>
            <translation>In 90 % der Fälle liegt der Break-even über {low} Anfragen pro Monat, in {never} gibt es keinen.</translation>
        </message>
        <message>
            <source>In {never} of cases there is no lasting break-even.</source>
            <comment>finding.break_even_never(never)</comment>
            <translation>In {never} der Fälle gibt es keinen dauerhaften Break-even.</translation>
        </message>
        <message>
            <source>In 90 % of cases it is cheaper at every volume.</source>
            <comment>finding.always_cheaper</comment>
            <translation>In 90 % der Fälle ist sie bei jedem Volumen günstiger.</translation>
        </message>
        <message>
            <source>Find out the {input} first: knowing it is worth up to {value} over {horizon}.</source>
            <comment>finding.find_out(input, value, horizon)</comment>
            <translation>Klären Sie zuerst „{input}“: Das Wissen ist über {horizon} bis zu {value} wert.</translation>
        </message>
        <message>
            <source>No input alone is worth finding out first; all of them together are, up to {value} over {horizon}.</source>
            <comment>finding.find_out_together(value, horizon)</comment>
            <translation>Keine Eingabe lohnt sich einzeln zu klären; alle zusammen zu klären, ist über {horizon} bis zu {value} wert.</translation>
        </message>
        <message>
            <source>Nothing has to be found out first: {option} stays the choice whatever the inputs turn out to be.</source>
            <comment>finding.find_out_nothing(option)</comment>
            <translation>Zuerst zu klären ist nichts: {option} bleibt die Wahl, wie auch immer die Eingaben ausfallen.</translation>
        </message>
        <message>
            <source>{scenario} saves the most: {saving} a month.</source>
            <comment>finding.compare_saves(scenario, saving)</comment>
            <translation>{scenario} spart am meisten: {saving} pro Monat.</translation>
        </message>
        <message>
            <source>{scenario} costs the least more: {more} a month.</source>
            <comment>finding.compare_loses(scenario, more)</comment>
            <translation>{scenario} hat die geringsten Mehrkosten: {more} pro Monat.</translation>
        </message>
        <message>
            <source>All save the same: {saving} a month.</source>
            <comment>finding.compare_same(saving)</comment>
            <translation>Alle sparen gleich viel: {saving} pro Monat.</translation>
        </message>
        <message>
            <source>None of them saves or costs anything more.</source>
            <comment>finding.compare_nothing</comment>
            <translation>Keines davon spart etwas oder kostet mehr.</translation>
        </message>
        <message>
            <source>All cost the same more: {more} a month.</source>
            <comment>finding.compare_lose_the_same(more)</comment>
            <translation>Alle haben die gleichen Mehrkosten: {more} pro Monat.</translation>
        </message>
        <message>
            <source>{scenario} {saving}</source>
            <comment>finding.compare_saving(scenario, saving)</comment>
            <translation>{scenario}: {saving}</translation>
        </message>
        <message>
            <source>Saved a month, {subject}: {savings}.</source>
            <comment>finding.compare_savings(subject, savings)</comment>
            <translation>Ersparnis pro Monat ({subject}): {savings}.</translation>
        </message>
        <message>
            <source>Saved a month, each focus against its baseline: {savings}.</source>
            <comment>finding.compare_savings_each(savings)</comment>
            <translation>Ersparnis pro Monat, jeder Fokus gegen seine Referenz: {savings}.</translation>
        </message>
        <message>
            <source>{approach} comes first {weights}, with {score} of {highest}.</source>
            <comment>finding.first_place(approach, weights, score, highest)</comment>
            <translation>{approach} liegt {weights} vorn, mit {score} von {highest}.</translation>
        </message>
        <message>
            <source>{approaches} share the first place {weights}, with {score} of {highest}.</source>
            <comment>finding.first_places(approaches, weights, score, highest)</comment>
            <translation>{approaches} teilen sich {weights} den ersten Platz, mit {score} von {highest}.</translation>
        </message>
        <message>
            <source>with equal weights</source>
            <comment>finding.equal_weights</comment>
            <translation>bei gleichen Gewichten</translation>
        </message>
        <message>
            <source>by these weights</source>
            <comment>finding.these_weights</comment>
            <translation>bei diesen Gewichten</translation>
        </message>
        <message>
            <source>{approach} with {score}</source>
            <comment>finding.approach_score(approach, score)</comment>
            <translation>{approach} mit {score}</translation>
        </message>
        <message>
            <source>No quality has a weight, so that no approach comes before another.</source>
            <comment>finding.no_weights</comment>
            <translation>Kein Kriterium hat ein Gewicht; daher liegt kein Ansatz vor einem anderen.</translation>
        </message>
        <message>
            <source>There is nothing to compare with: no pinned state and no other scenario.</source>
            <comment>compare.alone</comment>
            <translation>Es gibt nichts zu vergleichen: keinen angepinnten Stand und kein anderes Szenario.</translation>
        </message>
        <message>
            <source>{option} costs {cost} a month at {volume} requests a month.</source>
            <comment>stop.cost(option, cost, volume)</comment>
            <translation>{option} kostet {cost} pro Monat bei {volume} Anfragen pro Monat.</translation>
        </message>
        <message>
            <source>{option} of {scenario}</source>
            <comment>stop.of_scenario(option, scenario)</comment>
            <translation>{option} ({scenario})</translation>
        </message>
        <message>
            <source>{option} takes {cash} up front.</source>
            <comment>stop.cash_up_front(option, cash)</comment>
            <translation>{option} erfordert vorab {cash}.</translation>
        </message>
        <message>
            <source>{option} has taken {cash} after {months}.</source>
            <comment>stop.cash(option, cash, months)</comment>
            <translation>{option}: Auszahlungen bisher {cash} ({months}).</translation>
        </message>
        <message>
            <source>{option}: {part}</source>
            <comment>stop.part(option, part)</comment>
            <translation>{option}: {part}</translation>
        </message>
        <message>
            <source>{option}: {total} a month in all</source>
            <comment>stop.total(option, total)</comment>
            <translation>{option}: insgesamt {total} pro Monat</translation>
        </message>
        <message>
            <source>{moved}: {costs}</source>
            <comment>stop.step(moved, costs)</comment>
            <translation>{moved}: {costs}</translation>
        </message>
        <message>
            <source>{share} of cases lie between {from} and {to}.</source>
            <comment>stop.share_between(share, from, to)</comment>
            <translation>{share} der Fälle liegen zwischen {from} und {to}.</translation>
        </message>
        <message>
            <source>In {share} of cases it is at most {value}.</source>
            <comment>stop.share_up_to(share, value)</comment>
            <translation>In {share} der Fälle sind es höchstens {value}.</translation>
        </message>
        <message>
            <source>{x}, {y}: {option} is the cheapest, at {total} a month.</source>
            <comment>stop.cheapest(x, y, option, total)</comment>
            <translation>{x}, {y}: {option} ist mit {total} pro Monat am günstigsten.</translation>
        </message>
        <message>
            <source>{x}, {y}: {option} is the cheapest of those shown, at {total} a month.</source>
            <comment>stop.cheapest_shown(x, y, option, total)</comment>
            <translation>{x}, {y}: {option} ist mit {total} pro Monat am günstigsten von den eingeblendeten Optionen.</translation>
        </message>
        <message>
            <source>It takes {less} less up front than {baseline}.</source>
            <comment>payback.takes_less(less, baseline)</comment>
            <translation>Vorab sind {less} weniger zu zahlen als für {baseline}.</translation>
        </message>
        <message>
            <source>It takes as much up front as {baseline}.</source>
            <comment>payback.takes_as_much(baseline)</comment>
            <translation>Vorab ist so viel zu zahlen wie für {baseline}.</translation>
        </message>
        <message>
            <source>There is nothing up front to get back.</source>
            <comment>payback.nothing</comment>
            <translation>Vorab ist nichts zu zahlen, das zurückfließen müsste.</translation>
        </message>
        <message>
            <source>The {upfront} up front is back after {months}.</source>
            <comment>payback.is_back(upfront, months)</comment>
            <translation>Bis die vorab gezahlten {upfront} zurückgeflossen sind, dauert es {months}.</translation>
        </message>
        <message>
            <source>The {upfront} more up front is back after {months}.</source>
            <comment>payback.more_is_back(upfront, months)</comment>
            <translation>Bis die vorab mehr gezahlten {upfront} zurückgeflossen sind, dauert es {months}.</translation>
        </message>
        <message>
            <source>The {upfront} up front is back after {first}, lost again, and back for good after {months}.</source>
            <comment>payback.is_back_for_good(upfront, first, months)</comment>
            <translation>Bis die vorab gezahlten {upfront} dauerhaft zurückgeflossen sind, dauert es {months}; erstmals: {first}, danach wieder verloren.</translation>
        </message>
        <message>
            <source>The {upfront} more up front is back after {first}, lost again, and back for good after {months}.</source>
            <comment>payback.more_is_back_for_good(upfront, first, months)</comment>
            <translation>Bis die vorab mehr gezahlten {upfront} dauerhaft zurückgeflossen sind, dauert es {months}; erstmals: {first}, danach wieder verloren.</translation>
        </message>
        <message numerus="yes">
            <source>The {upfront} up front is back after {first}, but lost again within the {horizon}.</source>
            <comment>payback.is_lost(upfront, first, horizon)</comment>
            <translation>
                <numerusform>Bis die vorab gezahlten {upfront} zurückgeflossen sind, dauert es {first}; im selben Monat gehen sie wieder verloren.</numerusform>
                <numerusform>Bis die vorab gezahlten {upfront} zurückgeflossen sind, dauert es {first}; innerhalb des Horizonts ({horizon}) gehen sie wieder verloren.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {upfront} more up front is back after {first}, but lost again within the {horizon}.</source>
            <comment>payback.more_is_lost(upfront, first, horizon)</comment>
            <translation>
                <numerusform>Bis die vorab mehr gezahlten {upfront} zurückgeflossen sind, dauert es {first}; im selben Monat gehen sie wieder verloren.</numerusform>
                <numerusform>Bis die vorab mehr gezahlten {upfront} zurückgeflossen sind, dauert es {first}; innerhalb des Horizonts ({horizon}) gehen sie wieder verloren.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {upfront} up front is not back within the {horizon}.</source>
            <comment>payback.is_not_back(upfront, horizon)</comment>
            <translation>
                <numerusform>Die vorab gezahlten {upfront} fließen in dem Monat nicht zurück.</numerusform>
                <numerusform>Die vorab gezahlten {upfront} fließen innerhalb des Horizonts ({horizon}) nicht zurück.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {upfront} more up front is not back within the {horizon}.</source>
            <comment>payback.more_is_not_back(upfront, horizon)</comment>
            <translation>
                <numerusform>Die vorab mehr gezahlten {upfront} fließen in dem Monat nicht zurück.</numerusform>
                <numerusform>Die vorab mehr gezahlten {upfront} fließen innerhalb des Horizonts ({horizon}) nicht zurück.</numerusform>
            </translation>
        </message>
        <message>
            <source>never</source>
            <comment>figure.never</comment>
            <translation>nie</translation>
        </message>
        <message>
            <source>always</source>
            <comment>figure.always</comment>
            <translation>immer</translation>
        </message>
        <message>
            <source>at once</source>
            <comment>figure.at_once</comment>
            <translation>sofort</translation>
        </message>
        <message numerus="yes">
            <source>{months} months</source>
            <comment>figure.months(months)</comment>
            <translation>
                <numerusform>{months} Monat</numerusform>
                <numerusform>{months} Monate</numerusform>
            </translation>
        </message>
        <message>
            <source>same</source>
            <comment>change.none</comment>
            <translation>gleich</translation>
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
            <translation>Mehrkosten pro Monat</translation>
        </message>
        <message>
            <source>saved a month</source>
            <comment>key.saved_a_month</comment>
            <translation>Ersparnis pro Monat</translation>
        </message>
        <message>
            <source>{exact}. {parts}</source>
            <comment>key.total_made_of(exact, parts)</comment>
            <translation>{exact}. {parts}</translation>
        </message>
        <message>
            <source>cheaper at every volume</source>
            <comment>key.always</comment>
            <translation>bei jedem Volumen günstiger</translation>
        </message>
        <message>
            <source>cheaper from {low} to {high} requests a month</source>
            <comment>key.always_exact(low, high)</comment>
            <translation>günstiger von {low} bis {high} Anfragen pro Monat</translation>
        </message>
        <message>
            <source>break-even, requests a month</source>
            <comment>key.break_even</comment>
            <translation>Break-even, Anfragen pro Monat</translation>
        </message>
        <message>
            <source>break-even for good, requests a month</source>
            <comment>key.break_even_for_good</comment>
            <translation>dauerhafter Break-even, Anfragen pro Monat</translation>
        </message>
        <message>
            <source>pays below, requests a month</source>
            <comment>key.pays_below</comment>
            <translation>rechnet sich darunter, Anfragen pro Monat</translation>
        </message>
        <message>
            <source>pays between, requests a month</source>
            <comment>key.pays_between</comment>
            <translation>rechnet sich dazwischen, Anfragen pro Monat</translation>
        </message>
        <message>
            <source>pays in part of, requests a month</source>
            <comment>key.pays_in_part</comment>
            <translation>rechnet sich in einem Teil von, Anfragen pro Monat</translation>
        </message>
        <message>
            <source>{first} to {last} requests a month</source>
            <comment>key.pays_between_exact(first, last)</comment>
            <translation>{first} bis {last} Anfragen pro Monat</translation>
        </message>
        <message>
            <source>no volume</source>
            <comment>key.no_volume</comment>
            <translation>kein Volumen</translation>
        </message>
        <message>
            <source>pays up to {high} requests a month</source>
            <comment>key.pays_up_to(high)</comment>
            <translation>rechnet sich bis {high} Anfragen pro Monat</translation>
        </message>
        <message>
            <source>not back</source>
            <comment>key.not_back_value</comment>
            <translation>kein Rückfluss</translation>
        </message>
        <message>
            <source>no payback</source>
            <comment>key.costs_more_value</comment>
            <translation>keine Amortisation</translation>
        </message>
        <message numerus="yes">
            <source>costs more over {horizon}</source>
            <comment>key.costs_more_over(horizon)</comment>
            <translation>
                <numerusform>kostet über den Monat mehr</numerusform>
                <numerusform>kostet über {horizon} mehr</numerusform>
            </translation>
        </message>
        <message>
            <source>no volume up to {high} requests a month pays</source>
            <comment>key.no_volume_pays(high)</comment>
            <translation>kein Volumen bis {high} Anfragen pro Monat rechnet sich</translation>
        </message>
        <message>
            <source>payback</source>
            <comment>key.payback</comment>
            <translation>bis zur Amortisation</translation>
        </message>
        <message>
            <source>payback for good</source>
            <comment>key.payback_for_good</comment>
            <translation>bis zur dauerhaften Amortisation</translation>
        </message>
        <message numerus="yes">
            <source>within {horizon}</source>
            <comment>key.within(horizon)</comment>
            <translation>
                <numerusform>im Monat</numerusform>
                <numerusform>über {horizon}</numerusform>
            </translation>
        </message>
        <message>
            <source>the money is not back within the horizon</source>
            <comment>key.not_back</comment>
            <translation>das Geld fließt innerhalb des Horizonts nicht zurück</translation>
        </message>
        <message>
            <source>it takes nothing more up front, and costs more over the horizon</source>
            <comment>key.nothing_to_get_back</comment>
            <translation>vorab ist nicht mehr zu zahlen, und über den Horizont kostet es mehr</translation>
        </message>
        <message>
            <source>its cumulative cash is never above the baseline's</source>
            <comment>key.never_above</comment>
            <translation>die kumulierten Auszahlungen liegen nie über denen der Referenz</translation>
        </message>
        <message numerus="yes">
            <source>GPUs</source>
            <comment>key.gpus(count)</comment>
            <translation>
                <numerusform>GPU</numerusform>
                <numerusform>GPUs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} GPUs for a load of {load} GPUs</source>
            <comment>key.gpus_for_load(count, load)</comment>
            <translation>
                <numerusform>{count} GPU für eine Last von {load} GPUs</numerusform>
                <numerusform>{count} GPUs für eine Last von {load} GPUs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>GPUs for all that move</source>
            <comment>key.gpus_together(count)</comment>
            <translation>
                <numerusform>GPU für alle verlagerten Aufgaben</numerusform>
                <numerusform>GPUs für alle verlagerten Aufgaben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} GPUs that compute {share} of the time</source>
            <comment>key.gpus_busy(count, share)</comment>
            <translation>
                <numerusform>{count} GPU, die {share} der Zeit rechnet</numerusform>
                <numerusform>{count} GPUs, die {share} der Zeit rechnen</numerusform>
            </translation>
        </message>
        <message>
            <source>no GPU is needed, as no task moves</source>
            <comment>key.no_gpus_in_plan</comment>
            <translation>es wird keine GPU gebraucht, da keine Aufgabe verlagert wird</translation>
        </message>
        <message>
            <source>a month, in place of {total}</source>
            <comment>key.in_place_of(total)</comment>
            <translation>pro Monat, statt {total}</translation>
        </message>
        <message>
            <source>{moved} of {tasks}</source>
            <comment>key.moved(moved, tasks)</comment>
            <translation>{moved} von {tasks}</translation>
        </message>
        <message>
            <source>{moved} of {tasks} tasks move in the best plan</source>
            <comment>key.moved_exact(moved, tasks)</comment>
            <translation>{moved} von {tasks} Aufgaben im besten Plan verlagert</translation>
        </message>
        <message numerus="yes">
            <source>tasks move</source>
            <comment>key.tasks_move(tasks)</comment>
            <translation>
                <numerusform>Aufgabe verlagert</numerusform>
                <numerusform>Aufgaben verlagert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>units</source>
            <comment>key.units(count)</comment>
            <translation>
                <numerusform>Einheit</numerusform>
                <numerusform>Einheiten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} units for a load of {load} units</source>
            <comment>key.units_for_load(count, load)</comment>
            <translation>
                <numerusform>{count} Einheit für eine Last von {load} Einheiten</numerusform>
                <numerusform>{count} Einheiten für eine Last von {load} Einheiten</numerusform>
            </translation>
        </message>
        <message>
            <source>How sure?</source>
            <comment>key.how_sure</comment>
            <translation>Wie sicher?</translation>
        </message>
        <message>
            <source>Suggest ranges</source>
            <comment>key.suggest_ranges</comment>
            <translation>Spannen vorschlagen</translation>
        </message>
        <message>
            <source>no input has a range yet: this gives the {count} that matter most a fifth to both sides</source>
            <comment>key.no_ranges(count)</comment>
            <translation>noch hat keine Eingabe eine Spanne: Dies gibt den {count} wichtigsten ein Fünftel nach beiden Seiten</translation>
        </message>
        <message>
            <source>break-even in 80 % of cases</source>
            <comment>key.settled_range</comment>
            <translation>Break-even in 80 % der Fälle</translation>
        </message>
        <message>
            <source>it does not pay for good in {share} of cases</source>
            <comment>key.does_not_pay(share)</comment>
            <translation>rechnet sich in {share} der Fälle nicht dauerhaft</translation>
        </message>
        <message>
            <source>10th percentile {p10}, 90th percentile {p90}</source>
            <comment>key.percentiles(p10, p90)</comment>
            <translation>10. Perzentil {p10}, 90. Perzentil {p90}</translation>
        </message>
        <message>
            <source>10th percentile {p10}, it does not pay for good in {share} of cases</source>
            <comment>key.percentile_and_never(p10, share)</comment>
            <translation>10. Perzentil {p10}, rechnet sich in {share} der Fälle nicht dauerhaft</translation>
        </message>
        <message>
            <source>{caption}, {change}</source>
            <comment>key.since_pin(caption, change)</comment>
            <translation>{caption}, {change}</translation>
        </message>
        <message>
            <source>{size} more than pinned</source>
            <comment>pinned.more(size)</comment>
            <translation>{size} mehr als angepinnt</translation>
        </message>
        <message>
            <source>{size} less than pinned</source>
            <comment>pinned.less(size)</comment>
            <translation>{size} weniger als angepinnt</translation>
        </message>
        <message>
            <source>as pinned</source>
            <comment>pinned.same</comment>
            <translation>wie angepinnt</translation>
        </message>
        <message>
            <source>pinned: {value} {caption}</source>
            <comment>pinned.was(value, caption)</comment>
            <translation>angepinnt: {value} {caption}</translation>
        </message>
        <message>
            <source>Pin {number}</source>
            <comment>pinned.numbered(number)</comment>
            <translation>Pin {number}</translation>
        </message>
        <message>
            <source>{focus} = {baseline}</source>
            <comment>map.equal_cost(focus, baseline)</comment>
            <translation>{focus} = {baseline}</translation>
        </message>
        <message>
            <source>{option} is the cheapest at {x} and {y}.</source>
            <comment>map.cheapest(option, x, y)</comment>
            <translation>{option} ist am günstigsten bei: {x} und {y}.</translation>
        </message>
        <message>
            <source>{option} is the cheapest of those shown at {x} and {y}.</source>
            <comment>map.cheapest_shown(option, x, y)</comment>
            <translation>{option} ist am günstigsten von den eingeblendeten Optionen bei: {x} und {y}.</translation>
        </message>
        <message>
            <source>{figure} is {value}</source>
            <comment>goal.payback_is(figure, value)</comment>
            <translation>„{figure}“ beträgt {value}</translation>
        </message>
        <message>
            <source>the {figure} is {value}</source>
            <comment>goal.figure_is(figure, value)</comment>
            <translation>„{figure}“ beträgt {value}</translation>
        </message>
        <message>
            <source>With {parameter} at {value}, {figure}.</source>
            <comment>goal.reached(parameter, value, figure)</comment>
            <translation>Mit „{parameter}“ bei {value} gilt: {figure}.</translation>
        </message>
        <message>
            <source>Not within this range; there is no {figure} at any of its values.</source>
            <comment>goal.none(figure)</comment>
            <translation>Nicht in diesem Bereich: „{figure}“ gibt es hier bei keinem Wert.</translation>
        </message>
        <message>
            <source>Not within this range; nearest is {value}, where {figure}.</source>
            <comment>goal.nearest(value, figure)</comment>
            <translation>Nicht in diesem Bereich; am nächsten liegt {value}, dort gilt: {figure}.</translation>
        </message>
        <message>
            <source>above {value}</source>
            <comment>flip.above(value)</comment>
            <translation>über {value}</translation>
        </message>
        <message>
            <source>below {value}</source>
            <comment>flip.below(value)</comment>
            <translation>unter {value}</translation>
        </message>
        <message>
            <source>at {value}</source>
            <comment>flip.at(value)</comment>
            <translation>bei {value}</translation>
        </message>
        <message>
            <source>from {value} on</source>
            <comment>flip.from(value)</comment>
            <translation>ab {value}</translation>
        </message>
        <message>
            <source>up to {value}</source>
            <comment>flip.up_to(value)</comment>
            <translation>bis {value}</translation>
        </message>
        <message>
            <source>between {low} and {high}</source>
            <comment>flip.between(low, high)</comment>
            <translation>zwischen {low} und {high}</translation>
        </message>
        <message>
            <source>from {low} to {high}</source>
            <comment>flip.from_to(low, high)</comment>
            <translation>von {low} bis {high}</translation>
        </message>
        <message>
            <source>{parameter} {place}</source>
            <comment>flip.line(parameter, place)</comment>
            <translation>{parameter} {place}</translation>
        </message>
        <message>
            <source>{option} costs more than {baseline} {place}</source>
            <comment>flip.costs_more(option, baseline, place)</comment>
            <translation>{option} kostet {place} mehr als {baseline}</translation>
        </message>
        <message>
            <source>{option} is cheaper than {baseline} {place}</source>
            <comment>flip.is_cheaper(option, baseline, place)</comment>
            <translation>{option} ist {place} günstiger als {baseline}</translation>
        </message>
        <message>
            <source>The hybrid is cheapest with {share} routed: {total} a month</source>
            <comment>flip.best_share(share, total)</comment>
            <translation>Die Hybridlösung ist am günstigsten, wenn {share} geroutet werden: {total} pro Monat</translation>
        </message>
        <message>
            <source>{title}. {text}</source>
            <comment>warning.sentence(title, text)</comment>
            <translation>{title}. {text}</translation>
        </message>
        <message>
            <source>The minimum replicas are more than the load needs</source>
            <comment>warning.min_replicas</comment>
            <translation>Die Mindestzahl Replikate übersteigt, was die Last braucht</translation>
        </message>
        <message numerus="yes">
            <source>{kept} replicas are kept online; {needed} would carry the load of {load} GPUs at peak.</source>
            <comment>warning.min_replicas.text(kept, needed, load)</comment>
            <translation>
                <numerusform>{kept} Replikat wird online gehalten; die Spitzenlast von {load} GPUs erfordert nur {needed}.</numerusform>
                <numerusform>{kept} Replikate werden online gehalten; die Spitzenlast von {load} GPUs erfordert nur {needed}.</numerusform>
            </translation>
        </message>
        <message>
            <source>One replica has no failover</source>
            <comment>warning.failover</comment>
            <translation>Ein Replikat hat kein Failover</translation>
        </message>
        <message>
            <source>When it stops, so does the service; two or more replicas keep answering.</source>
            <comment>warning.failover.text</comment>
            <translation>Fällt es aus, steht der Dienst; zwei oder mehr Replikate antworten weiter.</translation>
        </message>
        <message numerus="yes">
            <source>The GPUs are {share} idle</source>
            <comment>warning.idle(share, count)</comment>
            <translation>
                <numerusform>Die GPU steht {share} der Zeit still</numerusform>
                <numerusform>Die GPUs stehen {share} der Zeit still</numerusform>
            </translation>
        </message>
        <message>
            <source>That idle time costs {cost} a month of compute.</source>
            <comment>warning.idle.text(cost)</comment>
            <translation>Dieser Leerlauf kostet {cost} Rechenleistung pro Monat.</translation>
        </message>
        <message numerus="yes">
            <source>The units are {share} idle</source>
            <comment>warning.idle_units(share, count)</comment>
            <translation>
                <numerusform>Die Einheit steht {share} der Zeit still</numerusform>
                <numerusform>Die Einheiten stehen {share} der Zeit still</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{share} of the {units} reserved units are never needed</source>
            <comment>warning.spare_units(share, units)</comment>
            <translation>
                <numerusform>{share} der {units} reservierten Einheit werden nie gebraucht</numerusform>
                <numerusform>{share} der {units} reservierten Einheiten werden nie gebraucht</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Even the busiest hour leaves them idle, which costs {cost} a month.</source>
            <comment>warning.spare_units.text(cost, units)</comment>
            <translation>
                <numerusform>Selbst in der Stunde mit der höchsten Last bleibt sie so weit ungenutzt; das kostet {cost} pro Monat.</numerusform>
                <numerusform>Selbst in der Stunde mit der höchsten Last bleiben sie ungenutzt; das kostet {cost} pro Monat.</numerusform>
            </translation>
        </message>
        <message>
            <source>The GPUs are scaled down further than the traffic allows</source>
            <comment>warning.scale_down</comment>
            <translation>Die GPUs sind weiter herunterskaliert, als der Traffic zulässt</translation>
        </message>
        <message>
            <source>With {share} of the time off, those that are left are {busy} busy on average, which leaves no headroom for peaks.</source>
            <comment>warning.scale_down.text(share, busy)</comment>
            <translation>Wenn {share} der Zeit abgeschaltet ist, sind die verbleibenden im Mittel zu {busy} ausgelastet; für Spitzen bleibt keine Reserve.</translation>
        </message>
        <message>
            <source>A commitment is paid all month</source>
            <comment>warning.commitment</comment>
            <translation>Eine feste Laufzeit kostet den ganzen Monat</translation>
        </message>
        <message>
            <source>The discount is for committing to the minimum replicas, but they are counted only {hours} of 730 hours: a commitment costs the other hours too.</source>
            <comment>warning.commitment.text(hours)</comment>
            <translation>Den Rabatt gibt es für die Bindung an die Mindestzahl Replikate, sie zählen hier aber nur {hours} von 730 Stunden: Bei einer Bindung kosten auch die übrigen Stunden.</translation>
        </message>
        <message>
            <source>The rented GPUs are off for part of the month</source>
            <comment>warning.gpu_hours</comment>
            <translation>Die gemieteten GPUs sind einen Teil des Monats abgeschaltet</translation>
        </message>
        <message>
            <source>They are online {hours} of 730 hours: requests in the other hours, at night for instance, must wait or go elsewhere.</source>
            <comment>warning.gpu_hours.text(hours)</comment>
            <translation>Sie sind {hours} von 730 Stunden online: Anfragen in den übrigen Stunden, etwa nachts, müssen warten oder anderswohin gehen.</translation>
        </message>
        <message>
            <source>A request costs more at the small model with memory than at the frontier model</source>
            <comment>warning.small_price</comment>
            <translation>Eine Anfrage kostet beim kleinen Modell mit Gedächtnis mehr als beim Frontier-Modell</translation>
        </message>
        <message>
            <source>It is {own} against {other}: check the small model's prices and the recalled tokens; a small model usually costs a fraction.</source>
            <comment>warning.small_price.text(own, other)</comment>
            <translation>{own} gegen {other}: Prüfen Sie die Preise des kleinen Modells und die abgerufenen Token; ein kleines Modell kostet meist einen Bruchteil.</translation>
        </message>
        <message>
            <source>A request costs more at the fine-tuned small model than at the frontier model</source>
            <comment>warning.tuned_price</comment>
            <translation>Eine Anfrage kostet beim feingetunten kleinen Modell mehr als beim Frontier-Modell</translation>
        </message>
        <message>
            <source>It is {own} against {other}: check the small model's prices and the multiple for a fine-tuned one.</source>
            <comment>warning.tuned_price.text(own, other)</comment>
            <translation>{own} gegen {other}: Prüfen Sie die Preise des kleinen Modells und den Preisfaktor für Fine-Tuning.</translation>
        </message>
        <message numerus="yes">
            <source>Prices are zero</source>
            <comment>warning.zero_price(count)</comment>
            <translation>
                <numerusform>Ein Preis ist null</numerusform>
                <numerusform>Preise sind null</numerusform>
            </translation>
        </message>
        <message>
            <source>Free, or not filled in yet? {prices}.</source>
            <comment>warning.zero_price.text(prices)</comment>
            <translation>Kostenlos oder noch nicht ausgefüllt? {prices}.</translation>
        </message>
        <message>
            <source>The volume lies outside the charted range</source>
            <comment>warning.volume_outside</comment>
            <translation>Das Volumen liegt außerhalb des dargestellten Bereichs</translation>
        </message>
        <message>
            <source>The break-even lies outside the charted range</source>
            <comment>warning.break_even_outside</comment>
            <translation>Der Break-even liegt außerhalb des dargestellten Bereichs</translation>
        </message>
        <message>
            <source>{volume} requests a month; the chart usually spans {low} to {high}.</source>
            <comment>warning.outside.text(volume, low, high)</comment>
            <translation>{volume} Anfragen pro Monat; das Diagramm reicht gewöhnlich von {low} bis {high}.</translation>
        </message>
        <message>
            <source>There are no labeled examples</source>
            <comment>warning.no_labels</comment>
            <translation>Es gibt keine gelabelten Beispiele</translation>
        </message>
        <message>
            <source>Fine-tuning learns from them.</source>
            <comment>warning.no_labels.text</comment>
            <translation>Fine-Tuning lernt aus ihnen.</translation>
        </message>
        <message numerus="yes">
            <source>{labels} labeled examples are few</source>
            <comment>warning.few_labels(labels)</comment>
            <translation>
                <numerusform>{labels} gelabeltes Beispiel ist wenig</numerusform>
                <numerusform>{labels} gelabelte Beispiele sind wenig</numerusform>
            </translation>
        </message>
        <message>
            <source>Fine-tuning usually takes {usual} or more.</source>
            <comment>warning.few_labels.text(usual)</comment>
            <translation>Fine-Tuning braucht meist {usual} oder mehr.</translation>
        </message>
        <message>
            <source>The fine-tuned model makes more errors, and they cost nothing here</source>
            <comment>warning.errors</comment>
            <translation>Das feingetunte Modell macht mehr Fehler, und sie kosten hier nichts</translation>
        </message>
        <message>
            <source>It answers {tuned} right, the frontier API {frontier}; a cost per error brings that into the comparison.</source>
            <comment>warning.errors.text(tuned, frontier)</comment>
            <translation>Es beantwortet {tuned} richtig, die Frontier-API {frontier}; Kosten pro Fehler bringen das in den Vergleich.</translation>
        </message>
        <message>
            <source>Beyond the slider: {parameter}</source>
            <comment>warning.beyond_slider(parameter)</comment>
            <translation>Jenseits des Reglers: {parameter}</translation>
        </message>
        <message>
            <source>The value is {value}; the slider spans {low} to {high}.</source>
            <comment>warning.beyond_slider.text(value, low, high)</comment>
            <translation>Der Wert ist {value}; der Regler reicht von {low} bis {high}.</translation>
        </message>
        <message>
            <source>Prices are older than 90 days</source>
            <comment>warning.old_prices</comment>
            <translation>Preise sind älter als 90 Tage</translation>
        </message>
        <message>
            <source>Prices were older than 90 days on {day}</source>
            <comment>warning.were_old_prices(day)</comment>
            <translation>Preise waren am {day} älter als 90 Tage</translation>
        </message>
        <message>
            <source>They are of {date}: take newer ones from the catalogs, import a newer list, or check them with the vendors.</source>
            <comment>warning.old_prices.text(date)</comment>
            <translation>Sie sind vom {date}: Übernehmen Sie neuere aus den Katalogen, importieren Sie eine neuere Liste oder prüfen Sie sie bei den Anbietern.</translation>
        </message>
        <message>
            <source>The oldest is that of "{parameter}", of {date}: take a newer one from the catalogs, import a newer list, or check it at its source.</source>
            <comment>warning.old_prices.of(parameter, date)</comment>
            <translation>Der älteste betrifft „{parameter}“, vom {date}: Übernehmen Sie einen neueren aus den Katalogen, importieren Sie eine neuere Liste oder prüfen Sie ihn an der Quelle.</translation>
        </message>
        <message>
            <source>Prototype with an API</source>
            <comment>strategy.prototype</comment>
            <translation>Prototyp mit einer API</translation>
        </message>
        <message>
            <source>Measure and project</source>
            <comment>strategy.projection</comment>
            <translation>Messen und hochrechnen</translation>
        </message>
        <message>
            <source>Run both in parallel</source>
            <comment>strategy.parallel_test</comment>
            <translation>Beides parallel betreiben</translation>
        </message>
        <message>
            <source>{where} in {months} months</source>
            <comment>strategy.where_in_months(where, months)</comment>
            <translation>{where} in {months} Monaten</translation>
        </message>
        <message>
            <source>in {months} months</source>
            <comment>strategy.in_months(months)</comment>
            <translation>in {months} Monaten</translation>
        </message>
        <message>
            <source>requests a month to wait for</source>
            <comment>strategy.to_wait_for</comment>
            <translation>Anfragen pro Monat, die abzuwarten sind</translation>
        </message>
        <message>
            <source>for a month's test, labels included</source>
            <comment>strategy.for_a_months_test</comment>
            <translation>für einen Monat Test, Labels inbegriffen</translation>
        </message>
        <message>
            <source>up front, before it can start</source>
            <comment>strategy.up_front</comment>
            <translation>vorab, bevor es losgehen kann</translation>
        </message>
        <message>
            <source>a volume of {volume} requests a month</source>
            <comment>strategy.volume(volume)</comment>
            <translation>einem Volumen von {volume} Anfragen pro Monat</translation>
        </message>
        <message>
            <source>a volume of {volume} requests a month that grows by {growth} a month</source>
            <comment>strategy.volume_grows(volume, growth)</comment>
            <translation>einem um {growth} pro Monat wachsenden Volumen von {volume} Anfragen pro Monat</translation>
        </message>
        <message>
            <source>a volume of {volume} requests a month that shrinks by {growth} a month</source>
            <comment>strategy.volume_shrinks(volume, growth)</comment>
            <translation>einem um {growth} pro Monat schrumpfenden Volumen von {volume} Anfragen pro Monat</translation>
        </message>
        <message>
            <source>At {volume}, expect to spend {spend} {where} in {months} months.</source>
            <comment>strategy.expect(volume, spend, where, months)</comment>
            <translation>Bei {volume} fallen {where} in {months} Monaten voraussichtlich {spend} an.</translation>
        </message>
        <message>
            <source>At {volume}, expect to spend {spend} {where} in {months} months, what wrong answers cost included.</source>
            <comment>strategy.expect_with_errors(volume, spend, where, months)</comment>
            <translation>Bei {volume} fallen {where} in {months} Monaten voraussichtlich {spend} an, Kosten falscher Antworten eingerechnet.</translation>
        </message>
        <message>
            <source>At {volume}, expect to spend {spend} {where} in {months} months; {upfront} of it is paid up front.</source>
            <comment>strategy.expect_with_upfront(volume, spend, where, months, upfront)</comment>
            <translation>Bei {volume} fallen {where} in {months} Monaten voraussichtlich {spend} an; davon {upfront} vorab.</translation>
        </message>
        <message>
            <source>At {volume}, expect to spend {spend} {where} in {months} months, what wrong answers cost included; {upfront} of it is paid up front.</source>
            <comment>strategy.expect_all(volume, spend, where, months, upfront)</comment>
            <translation>Bei {volume} fallen {where} in {months} Monaten voraussichtlich {spend} an, Kosten falscher Antworten eingerechnet; davon {upfront} vorab.</translation>
        </message>
        <message>
            <source>That shows whether the task works before anything is spent on {option}.</source>
            <comment>strategy.shows_whether_it_works(option)</comment>
            <translation>Das zeigt, ob die Aufgabe funktioniert, bevor Geld in {option} fließt.</translation>
        </message>
        <message>
            <source>Expect {spend0} {where} in {months0} months and {spend1} in {months1}, while you measure the volume, the tokens and the errors.</source>
            <comment>strategy.measure(spend0, where, months0, spend1, months1)</comment>
            <translation>Rechnen Sie {where} mit {spend0} in {months0} Monaten und {spend1} in {months1}, während Sie Volumen, Token und Fehler messen.</translation>
        </message>
        <message>
            <source>Expect {spend0} {where} in {months0} months and {spend1} in {months1} as the volume grows, while you measure the volume, the tokens and the errors.</source>
            <comment>strategy.measure_growing(spend0, where, months0, spend1, months1)</comment>
            <translation>Rechnen Sie {where} mit {spend0} in {months0} Monaten und {spend1} in {months1} bei wachsendem Volumen, während Sie Volumen, Token und Fehler messen.</translation>
        </message>
        <message>
            <source>Expect {spend0} {where} in {months0} months and {spend1} in {months1} as the volume shrinks, while you measure the volume, the tokens and the errors.</source>
            <comment>strategy.measure_shrinking(spend0, where, months0, spend1, months1)</comment>
            <translation>Rechnen Sie {where} mit {spend0} in {months0} Monaten und {spend1} in {months1} bei schrumpfendem Volumen, während Sie Volumen, Token und Fehler messen.</translation>
        </message>
        <message>
            <source>There is no volume to wait for: prices or throughput would have to change before {option} would pay.</source>
            <comment>strategy.never(option)</comment>
            <translation>Kein Volumen ist abzuwarten: Preise oder Durchsatz müssten sich ändern, bevor sich {option} rechnen würde.</translation>
        </message>
        <message>
            <source>There is no volume to wait for: {option} would pay {volumes}.</source>
            <comment>strategy.always(option, volumes)</comment>
            <translation>Kein Volumen ist abzuwarten: {option} würde sich {volumes} rechnen.</translation>
        </message>
        <message>
            <source>There is no need to wait: you are at {volume}, and {option} would pay {volumes}.</source>
            <comment>strategy.reached(volume, option, volumes)</comment>
            <translation>Warten ist nicht nötig: Sie liegen bei {volume}, und {option} würde sich {volumes} rechnen.</translation>
        </message>
        <message>
            <source>At {volume} requests a month, {option} would not pay, but {volumes}.</source>
            <comment>strategy.between(volume, option, volumes)</comment>
            <translation>Bei {volume} Anfragen pro Monat würde sich {option} nicht rechnen, wohl aber {volumes}.</translation>
        </message>
        <message>
            <source>You are at {volume}, above all volumes at which {option} would pay: {volumes}.</source>
            <comment>strategy.past(volume, option, volumes)</comment>
            <translation>Sie liegen bei {volume}, über allen Volumen, bei denen sich {option} rechnen würde: {volumes}.</translation>
        </message>
        <message>
            <source>Wait for {volume} requests a month: {option} would pay {volumes}.</source>
            <comment>strategy.wait(volume, option, volumes)</comment>
            <translation>Warten Sie auf {volume} Anfragen pro Monat: {option} würde sich {volumes} rechnen.</translation>
        </message>
        <message>
            <source>Wait for {volume} requests a month: from there on, {option} would pay.</source>
            <comment>strategy.wait_for_good(volume, option)</comment>
            <translation>Warten Sie auf {volume} Anfragen pro Monat: Von da an würde sich {option} rechnen.</translation>
        </message>
        <message>
            <source>At today's volume it pays already, but not at every volume up to there.</source>
            <comment>strategy.pays_already</comment>
            <translation>Beim heutigen Volumen rechnet es sich bereits, aber nicht bei jedem Volumen bis dorthin.</translation>
        </message>
        <message>
            <source>Without growth you never get there.</source>
            <comment>strategy.never_without_growth</comment>
            <translation>Ohne Wachstum kommen Sie nie dorthin.</translation>
        </message>
        <message>
            <source>With a volume that shrinks you never get there.</source>
            <comment>strategy.never_with_shrinking</comment>
            <translation>Mit schrumpfendem Volumen kommen Sie nie dorthin.</translation>
        </message>
        <message>
            <source>With {growth} less a month you are below {volume} in month {month}, where it would pay as well.</source>
            <comment>strategy.shrinks_below(growth, volume, month)</comment>
            <translation>Mit {growth} weniger pro Monat liegen Sie in Monat {month} unter {volume}, wo es sich ebenfalls rechnen würde.</translation>
        </message>
        <message>
            <source>With {growth} growth a month you get there in month {month}.</source>
            <comment>strategy.gets_there(growth, month)</comment>
            <translation>Mit {growth} Wachstum pro Monat sind Sie in Monat {month} dort.</translation>
        </message>
        <message>
            <source>With {growth} less a month you are back below that in month {month}.</source>
            <comment>strategy.is_back_below(growth, month)</comment>
            <translation>Mit {growth} weniger pro Monat liegen Sie in Monat {month} wieder darunter.</translation>
        </message>
        <message>
            <source>With {growth} growth a month you are past that in month {month}.</source>
            <comment>strategy.gets_past(growth, month)</comment>
            <translation>Mit {growth} Wachstum pro Monat liegen Sie in Monat {month} darüber.</translation>
        </message>
        <message>
            <source>With {growth} less a month you fall below that in month {month}.</source>
            <comment>strategy.falls_below(growth, month)</comment>
            <translation>Mit {growth} weniger pro Monat fallen Sie in Monat {month} darunter.</translation>
        </message>
        <message>
            <source>To be there in month {month0} takes {growth0} growth a month; in month {month1}, {growth1}.</source>
            <comment>strategy.growth_needed(month0, growth0, month1, growth1)</comment>
            <translation>Um in Monat {month0} dort zu sein, braucht es {growth0} Wachstum pro Monat; in Monat {month1}: {growth1}.</translation>
        </message>
        <message>
            <source>Measure the {parameter} first: knowing it is worth up to {value} over {horizon}, so finding out may cost that much at most.</source>
            <comment>strategy.measure_first(parameter, value, horizon)</comment>
            <translation>Messen Sie zuerst „{parameter}“: Das Wissen ist über {horizon} bis zu {value} wert; mehr darf das Klären nicht kosten.</translation>
        </message>
        <message>
            <source>With the ranges you gave, knowing any one input alone would not change the decision: none is worth paying for to find out first.</source>
            <comment>strategy.measure_none</comment>
            <translation>Mit Ihren Spannen würde keine einzelne Eingabe allein die Entscheidung ändern: Für keine lohnt es sich, vorab für Klärung zu bezahlen.</translation>
        </message>
        <message>
            <source>These volumes hold at today's prices; the price trends move them.</source>
            <comment>strategy.at_todays_prices</comment>
            <translation>Diese Volumen gelten zu heutigen Preisen; die Preistrends verschieben sie.</translation>
        </message>
        <message numerus="yes">
            <source>A month with {share} of the traffic ({volume} requests) costs {cost} {where}; labeling {examples} real examples costs {labeling}.</source>
            <comment>strategy.test(share, volume, cost, where, examples, labeling)</comment>
            <translation>
                <numerusform>Ein Monat mit {share} des Traffics ({volume} Anfrage) kostet {cost} {where}; {examples} echte Beispiele zu labeln kostet {labeling}.</numerusform>
                <numerusform>Ein Monat mit {share} des Traffics ({volume} Anfragen) kostet {cost} {where}; {examples} echte Beispiele zu labeln kostet {labeling}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A month with {share} of the traffic ({volume} requests) costs {cost} {where}; labeling {examples} real examples costs nothing.</source>
            <comment>strategy.test_with_free_labels(share, volume, cost, where, examples)</comment>
            <translation>
                <numerusform>Ein Monat mit {share} des Traffics ({volume} Anfrage) kostet {cost} {where}; {examples} echte Beispiele zu labeln kostet nichts.</numerusform>
                <numerusform>Ein Monat mit {share} des Traffics ({volume} Anfragen) kostet {cost} {where}; {examples} echte Beispiele zu labeln kostet nichts.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Meanwhile {baseline} answers everything as before; the same requests are {bill} of its bill.</source>
            <comment>strategy.meanwhile(baseline, bill, volume)</comment>
            <translation>
                <numerusform>Währenddessen beantwortet {baseline} alles wie bisher; dieselbe Anfrage kostet dort {bill}.</numerusform>
                <numerusform>Währenddessen beantwortet {baseline} alles wie bisher; dieselben Anfragen kosten dort {bill}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is paid before it can start.</source>
            <comment>strategy.nothing_before</comment>
            <translation>Vorher ist nichts zu zahlen.</translation>
        </message>
        <message>
            <source>Before it can start, {upfront} must be paid up front.</source>
            <comment>strategy.before(upfront)</comment>
            <translation>Bevor es losgehen kann, sind {upfront} vorab zu zahlen.</translation>
        </message>
        <message>
            <source>Before it can start, {upfront} must be paid up front, {hardware} of it for hardware, which stays yours; its wear is in the month's cost.</source>
            <comment>strategy.hardware_before(upfront, hardware)</comment>
            <translation>Bevor es losgehen kann, sind {upfront} vorab zu zahlen, davon {hardware} für Hardware, die Ihnen bleibt; ihre Abnutzung steckt in den Monatskosten.</translation>
        </message>
        <message>
            <source>Before it can start, {upfront} must be paid up front, all of it for hardware, which stays yours; its wear is in the month's cost.</source>
            <comment>strategy.only_hardware_before(upfront)</comment>
            <translation>Bevor es losgehen kann, sind {upfront} vorab zu zahlen, alles für Hardware, die Ihnen bleibt; ihre Abnutzung steckt in den Monatskosten.</translation>
        </message>
        <message>
            <source>{share} of the traffic brings {examples} examples only after {months} months; a larger share is faster.</source>
            <comment>strategy.larger_share(share, examples, months)</comment>
            <translation>{share} des Traffics bringen {examples} Beispiele erst in {months} Monaten; mit einem größeren Anteil geht es schneller.</translation>
        </message>
        <message>
            <source>{monthly} a month</source>
            <comment>hidden.monthly(monthly)</comment>
            <translation>{monthly} pro Monat</translation>
        </message>
        <message>
            <source>{upfront} up front</source>
            <comment>hidden.upfront(upfront)</comment>
            <translation>{upfront} vorab</translation>
        </message>
        <message>
            <source>{monthly} a month and {upfront} up front</source>
            <comment>hidden.monthly_and_upfront(monthly, upfront)</comment>
            <translation>{monthly} pro Monat und {upfront} vorab</translation>
        </message>
        <message>
            <source>saves {monthly} a month</source>
            <comment>hidden.saves_monthly(monthly)</comment>
            <translation>spart {monthly} pro Monat</translation>
        </message>
        <message>
            <source>saves {upfront} up front</source>
            <comment>hidden.saves_upfront(upfront)</comment>
            <translation>spart {upfront} vorab</translation>
        </message>
        <message>
            <source>saves {monthly} a month and {upfront} up front</source>
            <comment>hidden.saves_monthly_and_upfront(monthly, upfront)</comment>
            <translation>spart {monthly} pro Monat und {upfront} vorab</translation>
        </message>
        <message>
            <source>{monthly} a month, but saves {upfront} up front</source>
            <comment>hidden.saves_upfront_only(monthly, upfront)</comment>
            <translation>{monthly} pro Monat, spart aber {upfront} vorab</translation>
        </message>
        <message>
            <source>saves {monthly} a month, but {upfront} up front</source>
            <comment>hidden.saves_monthly_only(monthly, upfront)</comment>
            <translation>spart {monthly} pro Monat, aber {upfront} vorab</translation>
        </message>
        <message>
            <source>nothing</source>
            <comment>hidden.nothing</comment>
            <translation>nichts</translation>
        </message>
        <message>
            <source>in this scenario</source>
            <comment>hidden.in_this_scenario</comment>
            <translation>in diesem Szenario</translation>
        </message>
        <message>
            <source>{amount} {where}</source>
            <comment>hidden.amount(amount, where)</comment>
            <translation>{amount} {where}</translation>
        </message>
        <message>
            <source>Without it: {change}</source>
            <comment>hidden.effect(change)</comment>
            <translation>Ohne: {change}</translation>
        </message>
        <message>
            <source>{break_even}, and {saving}.</source>
            <comment>hidden.change(break_even, saving)</comment>
            <translation>{break_even}, und {saving}.</translation>
        </message>
        <message>
            <source>no lasting break-even</source>
            <comment>hidden.no_break_even</comment>
            <translation>kein dauerhafter Break-even</translation>
        </message>
        <message>
            <source>cheaper at every volume</source>
            <comment>hidden.always_cheaper</comment>
            <translation>bei jedem Volumen günstiger</translation>
        </message>
        <message>
            <source>break-even at {volume}</source>
            <comment>hidden.break_even(volume)</comment>
            <translation>Break-even bei {volume}</translation>
        </message>
        <message>
            <source>break-even still at {volume}</source>
            <comment>hidden.break_even_still(volume)</comment>
            <translation>Break-even weiterhin bei {volume}</translation>
        </message>
        <message>
            <source>break-even at {then} instead of {now}</source>
            <comment>hidden.break_even_instead(then, now)</comment>
            <translation>Break-even bei {then} statt {now}</translation>
        </message>
        <message>
            <source>still {state}</source>
            <comment>hidden.still(state)</comment>
            <translation>weiterhin {state}</translation>
        </message>
        <message>
            <source>{then} instead of {now}</source>
            <comment>hidden.instead(then, now)</comment>
            <translation>{then} statt {now}</translation>
        </message>
        <message>
            <source>still {amount} a month saved</source>
            <comment>hidden.still_saved(amount)</comment>
            <translation>weiterhin {amount} Ersparnis pro Monat</translation>
        </message>
        <message>
            <source>still {amount} a month lost</source>
            <comment>hidden.still_lost(amount)</comment>
            <translation>weiterhin {amount} Mehrkosten pro Monat</translation>
        </message>
        <message>
            <source>{then} a month saved instead of {now}</source>
            <comment>hidden.saved_instead(then, now)</comment>
            <translation>{then} Ersparnis pro Monat statt {now}</translation>
        </message>
        <message>
            <source>{then} a month lost instead of {now}</source>
            <comment>hidden.lost_instead(then, now)</comment>
            <translation>{then} Mehrkosten pro Monat statt {now}</translation>
        </message>
        <message>
            <source>{then} a month saved instead of {now} lost</source>
            <comment>hidden.saved_instead_of_lost(then, now)</comment>
            <translation>{then} Ersparnis pro Monat statt {now} Mehrkosten</translation>
        </message>
        <message>
            <source>{then} a month lost instead of {now} saved</source>
            <comment>hidden.lost_instead_of_saved(then, now)</comment>
            <translation>{then} Mehrkosten pro Monat statt {now} Ersparnis</translation>
        </message>
        <message>
            <source>Naive</source>
            <comment>naive.name</comment>
            <translation>Naiv</translation>
        </message>
        <message>
            <source>With all costs</source>
            <comment>naive.with_all_costs</comment>
            <translation>Mit allen Kosten</translation>
        </message>
        <message>
            <source>them</source>
            <comment>naive.them</comment>
            <translation>diese Kosten</translation>
        </message>
        <message>
            <source>these {count} costs</source>
            <comment>naive.these_costs(count)</comment>
            <translation>diese {count} Kostenarten</translation>
        </message>
        <message>
            <source>With or without {costs}, {option} would pay {volumes}.</source>
            <comment>naive.pays_either_way(costs, option, volumes)</comment>
            <translation>Mit oder ohne {costs} würde sich {option} {volumes} rechnen.</translation>
        </message>
        <message>
            <source>Without {costs}, {option} would pay {naive}; with {costs_again}, {ours}.</source>
            <comment>naive.pays(costs, option, naive, costs_again, ours)</comment>
            <translation>Ohne {costs} würde sich {option} {naive} rechnen; berücksichtigt man {costs_again}, {ours}.</translation>
        </message>
        <message>
            <source>saves {saving} a month</source>
            <comment>naive.saves(saving)</comment>
            <translation>„{saving} Ersparnis pro Monat“</translation>
        </message>
        <message>
            <source>costs as much as {baseline}</source>
            <comment>naive.costs_as_much(baseline)</comment>
            <translation>„so teuer wie {baseline}“</translation>
        </message>
        <message>
            <source>costs {more} a month more than {baseline}</source>
            <comment>naive.costs_more(more, baseline)</comment>
            <translation>„{more} pro Monat teurer als {baseline}“</translation>
        </message>
        <message>
            <source>At {volume} requests a month, either answer {saves}.</source>
            <comment>naive.either_answer(volume, saves)</comment>
            <translation>Bei {volume} Anfragen pro Monat lauten beide Antworten {saves}.</translation>
        </message>
        <message>
            <source>At {volume} requests a month, the naive answer {naive}; ours {ours}.</source>
            <comment>naive.answers(volume, naive, ours)</comment>
            <translation>Bei {volume} Anfragen pro Monat lautet die naive Antwort {naive}, unsere {ours}.</translation>
        </message>
        <message>
            <source>All in one: {volume} requests a month, {input} tokens in and {output} out</source>
            <comment>workloads.all_in_one(volume, input, output)</comment>
            <translation>Alles zusammen: {volume} Anfragen pro Monat, {input} Input-Token und {output} Output-Token</translation>
        </message>
        <message>
            <source>Together: {volume} requests a month, {input} tokens in and {output} out, {cost} a year at the API</source>
            <comment>workloads.together(volume, input, output, cost)</comment>
            <translation>Zusammen: {volume} Anfragen pro Monat, {input} Input-Token und {output} Output-Token, {cost} pro Jahr bei der API</translation>
        </message>
        <message>
            <source>{option} saves {saving} a month against {baseline} at {volume} requests.</source>
            <comment>fit.saves(option, saving, baseline, volume)</comment>
            <translation>{option} kostet bei {volume} Anfragen pro Monat {saving} weniger als {baseline}.</translation>
        </message>
        <message>
            <source>{option} costs {more} a month more than {baseline} at {volume} requests.</source>
            <comment>fit.costs_more(option, more, baseline, volume)</comment>
            <translation>{option} kostet bei {volume} Anfragen pro Monat {more} mehr als {baseline}.</translation>
        </message>
        <message>
            <source>{option} costs as much as {baseline} at {volume} requests.</source>
            <comment>fit.costs_as_much(option, baseline, volume)</comment>
            <translation>{option} kostet bei {volume} Anfragen so viel wie {baseline}.</translation>
        </message>
        <message>
            <source>Nothing more is paid up front for {option} that would have to come back first.</source>
            <comment>fit.no_money_back(option)</comment>
            <translation>Für {option} ist vorab nicht mehr zu zahlen, das erst zurückfließen müsste.</translation>
        </message>
        <message>
            <source>The money paid up front for {option} is back after {months}.</source>
            <comment>fit.money_back(option, months)</comment>
            <translation>Bis das vorab für {option} gezahlte Geld zurückgeflossen ist, dauert es {months}.</translation>
        </message>
        <message>
            <source>The money paid up front for {option} is back only after {months}.</source>
            <comment>fit.money_back_late(option, months)</comment>
            <translation>Bis das vorab für {option} gezahlte Geld zurückgeflossen ist, dauert es lange: {months}.</translation>
        </message>
        <message>
            <source>The money paid up front for {option} is not back within {horizon}.</source>
            <comment>fit.money_not_back(option, horizon)</comment>
            <translation>Das vorab für {option} gezahlte Geld fließt innerhalb des Horizonts ({horizon}) nicht zurück.</translation>
        </message>
        <message>
            <source>With the ranges given, {option} would be cheaper in {share} of cases.</source>
            <comment>fit.cases(option, share)</comment>
            <translation>Mit den angegebenen Spannen wäre {option} in {share} der Fälle günstiger.</translation>
        </message>
        <message>
            <source>{option} is the cheapest of the options shown, at {total} a month.</source>
            <comment>fit.cheapest(option, total)</comment>
            <translation>{option} ist mit {total} pro Monat die günstigste der eingeblendeten Optionen.</translation>
        </message>
        <message>
            <source>By cost alone it would be {option}: compare with that before you decide.</source>
            <comment>fit.by_cost(option)</comment>
            <translation>Allein nach Kosten wäre es {option}: Vergleichen Sie damit, bevor Sie entscheiden.</translation>
        </message>
        <message>
            <source>By cost alone it would be {option}, which is not shown here: compare with that before you decide.</source>
            <comment>fit.by_cost_not_shown(option)</comment>
            <translation>Allein nach Kosten wäre es {option}, hier nicht eingeblendet: Vergleichen Sie damit, bevor Sie entscheiden.</translation>
        </message>
        <message>
            <source>The fine-tuned model gets {ours} right, less than nine tenths of the {theirs} of {baseline}.</source>
            <comment>fit.accuracy_too_low(ours, theirs, baseline)</comment>
            <translation>Das feingetunte Modell beantwortet {ours} richtig, weniger als neun Zehntel des Vergleichswerts {theirs} ({baseline}).</translation>
        </message>
        <message>
            <source>None of the questions is answered yet: this follows from the figures alone.</source>
            <comment>fit.all_open</comment>
            <translation>Noch ist keine der Fragen beantwortet: Dies folgt allein aus den Zahlen.</translation>
        </message>
        <message numerus="yes">
            <source>{count} of the {all} questions are still open.</source>
            <comment>fit.open(count, all)</comment>
            <translation>
                <numerusform>{count} der {all} Fragen ist noch offen.</numerusform>
                <numerusform>{count} der {all} Fragen sind noch offen.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{question}” answered with {answer}</source>
            <comment>fit.answered_with(question, answer)</comment>
            <translation>„{question}“ mit {answer} beantwortet</translation>
        </message>
        <message>
            <source>{condition}: {course}</source>
            <comment>fit.change(condition, course)</comment>
            <translation>{condition}: {course}</translation>
        </message>
        <message>
            <source>A request costs {cost} {where}, the same as every other way.</source>
            <comment>score.cost_is_the_same(cost, where)</comment>
            <translation>Eine Anfrage kostet {cost} {where}, so viel wie auf jedem anderen Weg.</translation>
        </message>
        <message>
            <source>A request costs {cost} {where}, the cheapest way.</source>
            <comment>score.cost_is_least(cost, where)</comment>
            <translation>Eine Anfrage kostet {cost} {where}, der günstigste Weg.</translation>
        </message>
        <message>
            <source>A request costs {cost} {where}, and the cheapest way costs nothing.</source>
            <comment>score.cheapest_is_free(cost, where)</comment>
            <translation>Eine Anfrage kostet {cost} {where}, und der günstigste Weg kostet nichts.</translation>
        </message>
        <message>
            <source>A request costs {cost} {where}, a little more than the cheapest way.</source>
            <comment>score.costs_a_little_more(cost, where)</comment>
            <translation>Eine Anfrage kostet {cost} {where}, etwas mehr als auf dem günstigsten Weg.</translation>
        </message>
        <message>
            <source>A request costs {cost} {where}, {ratio} times the cheapest way.</source>
            <comment>score.costs_times(cost, where, ratio)</comment>
            <translation>Eine Anfrage kostet {cost} {where}, {ratio}-mal so viel wie auf dem günstigsten Weg.</translation>
        </message>
        <message>
            <source>Every request waits for an API, and {escalated} of them for two, one after the other.</source>
            <comment>score.hosted_hybrid_waits(escalated)</comment>
            <translation>Jede Anfrage wartet auf eine API, und {escalated} davon auf zwei, eine nach der anderen.</translation>
        </message>
        <message>
            <source>{own} of the requests wait as on our own GPUs, {api} as at an API, and {escalated} for one after the other.</source>
            <comment>score.hybrid_waits(own, api, escalated)</comment>
            <translation>{own} der Anfragen warten wie auf eigenen GPUs, {api} wie bei einer API und {escalated} auf eines nach dem anderen.</translation>
        </message>
        <message>
            <source>Nothing has to be read before the first token.</source>
            <comment>score.nothing_to_read</comment>
            <translation>Vor dem ersten Token muss nichts gelesen werden.</translation>
        </message>
        <message>
            <source>Nothing has to be read before the first token, and cold starts come on top.</source>
            <comment>score.nothing_to_read_but_cold_starts</comment>
            <translation>Vor dem ersten Token muss nichts gelesen werden; Kaltstarts kommen hinzu.</translation>
        </message>
        <message>
            <source>Judged by the {time} in which a replica at full load reads the input; what somebody waits can be more or less.</source>
            <comment>score.reading(time)</comment>
            <translation>Beurteilt nach der Zeit, in der ein Replikat unter Volllast den Input liest ({time}); tatsächliche Wartezeiten können länger oder kürzer sein.</translation>
        </message>
        <message>
            <source>Judged by the {time} in which a replica at full load reads the input; what somebody waits can be more or less, and cold starts come on top.</source>
            <comment>score.reading_and_cold_starts(time)</comment>
            <translation>Beurteilt nach der Zeit, in der ein Replikat unter Volllast den Input liest ({time}); tatsächliche Wartezeiten können länger oder kürzer sein, und Kaltstarts kommen hinzu.</translation>
        </message>
        <message>
            <source>Published are {time} to the first token of an API, a claim of which this is the middle.</source>
            <comment>score.published(time)</comment>
            <translation>Veröffentlicht sind {time} bis zum ersten Token einer API, der Mittelwert einer Angabe.</translation>
        </message>
        <message>
            <source>Published are {time} to the first token of an API, a claim of which this is the middle; the recall of memories comes on top.</source>
            <comment>score.published_and_recall(time)</comment>
            <translation>Veröffentlicht sind {time} bis zum ersten Token einer API, der Mittelwert einer Angabe; der Abruf von Erinnerungen kommt hinzu.</translation>
        </message>
        <message numerus="yes">
            <source>{count} input tokens</source>
            <comment>latency.input_tokens(count)</comment>
            <translation>
                <numerusform>{count} Input-Token</numerusform>
                <numerusform>{count} Input-Token</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} input tokens, {cached} of them cached,</source>
            <comment>latency.cached_input_tokens(count, cached)</comment>
            <translation>
                <numerusform>{count} Input-Token, davon {cached} gecacht,</numerusform>
                <numerusform>{count} Input-Token, davon {cached} gecacht,</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} output tokens</source>
            <comment>latency.output_tokens(count)</comment>
            <translation>
                <numerusform>{count} Output-Token</numerusform>
                <numerusform>{count} Output-Token</numerusform>
            </translation>
        </message>
        <message>
            <source>At full load a replica reads {input} in {reading} and writes {output} in {writing}, for all its requests together: how long one of them waits does not follow from that.</source>
            <comment>latency.at_full_load(input, reading, output, writing)</comment>
            <translation>Unter Volllast liest ein Replikat {input} in {reading} und schreibt {output} in {writing}, für alle seine Anfragen zusammen: Wie lange eine einzelne wartet, folgt daraus nicht.</translation>
        </message>
        <message>
            <source>At full load a replica reads {input} in {reading}, for all its requests together: how long one of them waits does not follow from that.</source>
            <comment>latency.reads_at_full_load(input, reading)</comment>
            <translation>Unter Volllast liest ein Replikat {input} in {reading}, für alle seine Anfragen zusammen: Wie lange eine einzelne wartet, folgt daraus nicht.</translation>
        </message>
        <message>
            <source>At full load a replica writes {output} in {writing}, for all its requests together: how long one of them waits does not follow from that.</source>
            <comment>latency.writes_at_full_load(output, writing)</comment>
            <translation>Unter Volllast schreibt ein Replikat {output} in {writing}, für alle seine Anfragen zusammen: Wie lange eine einzelne wartet, folgt daraus nicht.</translation>
        </message>
        <message>
            <source>{figure} {local} on a local model and {api} at an API</source>
            <comment>latency.claim(figure, local, api)</comment>
            <translation>{figure}: {local} bei einem lokalen Modell und {api} bei einer API</translation>
        </message>
        <message>
            <source>Claims, not measured here: {claims} (“{source}”, {date}). A percentile does not follow from throughput.</source>
            <comment>latency.claims(claims, source, date)</comment>
            <translation>Angaben, hier nicht gemessen: {claims} („{source}“, {date}). Ein Perzentil folgt nicht aus dem Durchsatz.</translation>
        </message>
        <message>
            <source>{quality}, {approach}: {score} of {highest}, from {worst} to {best}.</source>
            <comment>qualities.score(quality, approach, score, highest, worst, best)</comment>
            <translation>{quality}, {approach}: {score} von {highest}, von „{worst}“ bis „{best}“.</translation>
        </message>
        <message>
            <source>Moved by hand; the program's own is {own}.</source>
            <comment>qualities.moved(own)</comment>
            <translation>Von Hand verschoben; der Wert des Programms ist {own}.</translation>
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
            <translation>Gewicht von „{quality}“: {weight} von {highest}</translation>
        </message>
        <message>
            <source>Weighted order</source>
            <comment>qualities.weighted_order</comment>
            <translation>Gewichtete Reihenfolge</translation>
        </message>
        <message>
            <source>No quality has a weight</source>
            <comment>qualities.no_weight</comment>
            <translation>Kein Kriterium hat ein Gewicht</translation>
        </message>
        <message>
            <source>{title}: {places}. Weights: {weights}.</source>
            <comment>qualities.order(title, places, weights)</comment>
            <translation>{title}: {places}. Gewichte: {weights}.</translation>
        </message>
        <message>
            <source>Self-hosted means {option} here.</source>
            <comment>qualities.self_hosted_means(option)</comment>
            <translation>„Selbst gehostet“ heißt hier: {option}.</translation>
        </message>
        <message>
            <source>viable, {share} of few-shot</source>
            <comment>task.viable(share)</comment>
            <translation>tauglich, {share} von Few-Shot</translation>
        </message>
        <message>
            <source>not viable, {share} of few-shot</source>
            <comment>task.not_viable(share)</comment>
            <translation>nicht tauglich, {share} von Few-Shot</translation>
        </message>
        <message>
            <source>Fine-tuned {tuned}, large model {zero_shot} without and {few_shot} with examples: {verdict}</source>
            <comment>task.spoken(tuned, zero_shot, few_shot, verdict)</comment>
            <translation>Feingetunt {tuned}, großes Modell {zero_shot} ohne und {few_shot} mit Beispielen: {verdict}</translation>
        </message>
        <message>
            <source>A rule of thumb: 90 % of the API model's accuracy is viable. In this scenario the fine-tuned model gets {ours} right and the frontier API {theirs}, so it is.</source>
            <comment>task.is_viable_here(ours, theirs)</comment>
            <translation>Eine Faustregel: 90 % der Genauigkeit des API-Modells sind tauglich. In diesem Szenario beantwortet das feingetunte Modell {ours} richtig und die Frontier-API {theirs}; das genügt.</translation>
        </message>
        <message>
            <source>A rule of thumb: 90 % of the API model's accuracy is viable. In this scenario the fine-tuned model gets {ours} right and the frontier API {theirs}, so it is not.</source>
            <comment>task.is_not_viable_here(ours, theirs)</comment>
            <translation>Eine Faustregel: 90 % der Genauigkeit des API-Modells sind tauglich. In diesem Szenario beantwortet das feingetunte Modell {ours} richtig und die Frontier-API {theirs}; das genügt nicht.</translation>
        </message>
        <message>
            <source>Measure your own: take 50 to 100 real inputs, have two people write down the right answers, let both models answer them, and count. With 100 examples a difference of less than about 10 points may be chance.</source>
            <comment>task.how_to_measure</comment>
            <translation>Messen Sie selbst: Nehmen Sie 50 bis 100 echte Inputs, lassen Sie zwei Personen die richtigen Antworten aufschreiben, lassen Sie beide Modelle antworten und zählen Sie. Bei 100 Beispielen kann ein Unterschied von weniger als etwa 10 Punkten Zufall sein.</translation>
        </message>
        <message>
            <source>{option}: {total} a month</source>
            <comment>case.monthly(option, total)</comment>
            <translation>{option}: {total} pro Monat</translation>
        </message>
        <message>
            <source>Break-even: {volume}</source>
            <comment>case.break_even(volume)</comment>
            <translation>Break-even: {volume}</translation>
        </message>
        <message>
            <source>Pays {volumes}</source>
            <comment>case.pays(volumes)</comment>
            <translation>Rechnet sich {volumes}</translation>
        </message>
        <message>
            <source>{option}: {figure}</source>
            <comment>claim.subject(option, figure)</comment>
            <translation>{option}: {figure}</translation>
        </message>
        <message>
            <source>Claimed: {published}. Its inputs give: {computed}. {status}. {details}</source>
            <comment>claim.checked(published, computed, status, details)</comment>
            <translation>Laut Aussage: {published}. Ihre Eingaben ergeben: {computed}. {status}. {details}</translation>
        </message>
        <message>
            <source>Source: {source}</source>
            <comment>claim.source(source)</comment>
            <translation>Quelle: {source}</translation>
        </message>
        <message>
            <source>{subject}, {variation}</source>
            <comment>claim.varied(subject, variation)</comment>
            <translation>{subject}, {variation}</translation>
        </message>
        <message>
            <source>{amount} a month</source>
            <comment>claim.a_month(amount)</comment>
            <translation>{amount} pro Monat</translation>
        </message>
        <message>
            <source>{amount} a year</source>
            <comment>claim.a_year(amount)</comment>
            <translation>{amount} pro Jahr</translation>
        </message>
        <message>
            <source>{amount} a request</source>
            <comment>claim.a_request(amount)</comment>
            <translation>{amount} pro Anfrage</translation>
        </message>
        <message>
            <source>{amount} a thousand requests</source>
            <comment>claim.a_thousand_requests(amount)</comment>
            <translation>{amount} pro tausend Anfragen</translation>
        </message>
        <message numerus="yes">
            <source>{count} hours</source>
            <comment>claim.hours(count)</comment>
            <translation>
                <numerusform>{count} Stunde</numerusform>
                <numerusform>{count} Stunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} GPU hours</source>
            <comment>claim.gpu_hours(count)</comment>
            <translation>
                <numerusform>{count} GPU-Stunde</numerusform>
                <numerusform>{count} GPU-Stunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} times</source>
            <comment>claim.times(count)</comment>
            <translation>
                <numerusform>{count}-fach</numerusform>
                <numerusform>{count}-fach</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} ranges</source>
            <comment>claim.ranges(count)</comment>
            <translation>
                <numerusform>{count} Bereich</numerusform>
                <numerusform>{count} Bereiche</numerusform>
            </translation>
        </message>
        <message>
            <source>{amount} or fewer</source>
            <comment>claim.or_fewer(amount)</comment>
            <translation>{amount} oder weniger</translation>
        </message>
        <message>
            <source>none</source>
            <comment>claim.none</comment>
            <translation>keine</translation>
        </message>
        <message>
            <source>no limit</source>
            <comment>claim.no_limit</comment>
            <translation>unbegrenzt</translation>
        </message>
        <message>
            <source>not within {horizon}</source>
            <comment>claim.not_within(horizon)</comment>
            <translation>nicht innerhalb des Horizonts ({horizon})</translation>
        </message>
        <message>
            <source>more than {most} ranges</source>
            <comment>claim.more_than_ranges(most)</comment>
            <translation>mehr als {most} Bereiche</translation>
        </message>
        <message>
            <source>{option} is the baseline here, and this figure is of another option against it.</source>
            <comment>claim.is_baseline(option)</comment>
            <translation>{option} ist hier die Referenz, und diese Kennzahl betrifft eine andere Option im Vergleich dazu.</translation>
        </message>
        <message>
            <source>With these inputs the money is not back within the {horizon} of the planning horizon.</source>
            <comment>claim.not_back(horizon)</comment>
            <translation>Mit diesen Eingaben fließt das Geld innerhalb des Planungshorizonts ({horizon}) nicht zurück.</translation>
        </message>
        <message>
            <source>These inputs give more than {most} such ranges, too many to count.</source>
            <comment>claim.too_many_ranges(most)</comment>
            <translation>Diese Eingaben ergeben mehr als {most} solche Bereiche, zu viele zum Zählen.</translation>
        </message>
        <message>
            <source>With these inputs a request takes no time on a GPU.</source>
            <comment>claim.takes_no_time</comment>
            <translation>Mit diesen Eingaben braucht eine Anfrage keine Zeit auf einer GPU.</translation>
        </message>
        <message>
            <source>{option} has no GPU that is on all month.</source>
            <comment>claim.no_gpu(option)</comment>
            <translation>{option} hat keine GPU, die den ganzen Monat läuft.</translation>
        </message>
        <message>
            <source>With these inputs {option} is cheaper than {baseline} only in places: there is no volume from which it stays so.</source>
            <comment>claim.cheaper_in_places(option, baseline)</comment>
            <translation>Mit diesen Eingaben ist {option} nur stellenweise günstiger als {baseline}: Es gibt kein Volumen, ab dem das so bleibt.</translation>
        </message>
        <message>
            <source>With these inputs {option} is cheaper than {baseline} at no volume.</source>
            <comment>claim.never_cheaper(option, baseline)</comment>
            <translation>Mit diesen Eingaben ist {option} bei keinem Volumen günstiger als {baseline}.</translation>
        </message>
        <message>
            <source>With these inputs {option} costs nothing there, and no ratio compares a cost to nothing.</source>
            <comment>claim.is_free(option)</comment>
            <translation>Mit diesen Eingaben kostet {option} dort nichts, und kein Verhältnis vergleicht Kosten mit nichts.</translation>
        </message>
        <message>
            <source>With these inputs {option} is cheaper at every volume.</source>
            <comment>claim.always_cheaper(option)</comment>
            <translation>Mit diesen Eingaben ist {option} bei jedem Volumen günstiger.</translation>
        </message>
        <message>
            <source>These inputs give {figure}, {comparison}.</source>
            <comment>claim.gives(figure, comparison)</comment>
            <translation>Diese Eingaben ergeben {figure}, {comparison}.</translation>
        </message>
        <message>
            <source>within that range</source>
            <comment>claim.within_range</comment>
            <translation>innerhalb dieser Spanne</translation>
        </message>
        <message>
            <source>as claimed</source>
            <comment>claim.as_claimed</comment>
            <translation>wie angegeben</translation>
        </message>
        <message>
            <source>more</source>
            <comment>claim.more</comment>
            <translation>mehr</translation>
        </message>
        <message>
            <source>longer</source>
            <comment>claim.longer</comment>
            <translation>länger</translation>
        </message>
        <message>
            <source>less</source>
            <comment>claim.less</comment>
            <translation>weniger</translation>
        </message>
        <message>
            <source>fewer</source>
            <comment>claim.fewer</comment>
            <translation>weniger</translation>
        </message>
        <message>
            <source>shorter</source>
            <comment>claim.shorter</comment>
            <translation>kürzer</translation>
        </message>
        <message>
            <source>{share} more</source>
            <comment>claim.more_by(share)</comment>
            <translation>{share} mehr</translation>
        </message>
        <message>
            <source>{share} longer</source>
            <comment>claim.longer_by(share)</comment>
            <translation>{share} länger</translation>
        </message>
        <message>
            <source>{share} less</source>
            <comment>claim.less_by(share)</comment>
            <translation>{share} weniger</translation>
        </message>
        <message>
            <source>{share} fewer</source>
            <comment>claim.fewer_by(share)</comment>
            <translation>{share} weniger</translation>
        </message>
        <message>
            <source>{share} shorter</source>
            <comment>claim.shorter_by(share)</comment>
            <translation>{share} kürzer</translation>
        </message>
        <message numerus="yes">
            <source>{points} points more</source>
            <comment>claim.points_more(points)</comment>
            <translation>
                <numerusform>{points} Punkt mehr</numerusform>
                <numerusform>{points} Punkte mehr</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{points} points less</source>
            <comment>claim.points_less(points)</comment>
            <translation>
                <numerusform>{points} Punkt weniger</numerusform>
                <numerusform>{points} Punkte weniger</numerusform>
            </translation>
        </message>
        <message>
            <source>{times} times as much</source>
            <comment>claim.times_as_much(times)</comment>
            <translation>{times}-mal so viel</translation>
        </message>
        <message>
            <source>{times} times as many</source>
            <comment>claim.times_as_many(times)</comment>
            <translation>{times}-mal so viele</translation>
        </message>
        <message>
            <source>{times} times as long</source>
            <comment>claim.times_as_long(times)</comment>
            <translation>{times}-mal so lang</translation>
        </message>
        <message>
            <source>only {share} of that</source>
            <comment>claim.only(share)</comment>
            <translation>nur {share} davon</translation>
        </message>
        <message>
            <source>less than 0.1 % of that</source>
            <comment>claim.hardly</comment>
            <translation>weniger als 0,1 % davon</translation>
        </message>
        <message numerus="yes">
            <source>{count} figures</source>
            <comment>claims.figures(count)</comment>
            <translation>
                <numerusform>{count} Zahl</numerusform>
                <numerusform>{count} Zahlen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} differ</source>
            <comment>claims.differing(count)</comment>
            <translation>
                <numerusform>{count} weicht ab</numerusform>
                <numerusform>{count} weichen ab</numerusform>
            </translation>
        </message>
        <message>
            <source>All reproduced</source>
            <comment>claims.all_reproduced</comment>
            <translation>Alle reproduziert</translation>
        </message>
        <message>
            <source>{figures} figures of {examples} examples, {reproduced} of them reproduced.</source>
            <comment>claims.summary(figures, examples, reproduced)</comment>
            <translation>{figures} Zahlen aus {examples} Beispielen, {reproduced} davon reproduziert.</translation>
        </message>
        <message>
            <source>Say in a few words what is claimed.</source>
            <comment>claim_form.no_text</comment>
            <translation>Beschreiben Sie mit wenigen Worten die Aussage.</translation>
        </message>
        <message>
            <source>The claim has {count} characters; {most} is the most.</source>
            <comment>claim_form.text_too_long(count, most)</comment>
            <translation>Die Aussage hat {count} Zeichen; höchstens {most} sind möglich.</translation>
        </message>
        <message>
            <source>The source has {count} characters; {most} is the most.</source>
            <comment>claim_form.source_too_long(count, most)</comment>
            <translation>Die Quelle hat {count} Zeichen; höchstens {most} sind möglich.</translation>
        </message>
        <message>
            <source>Type the figure that is claimed, such as {example}.</source>
            <comment>claim_form.no_figure(example)</comment>
            <translation>Geben Sie die Zahl der Aussage ein, etwa {example}.</translation>
        </message>
        <message>
            <source>The upper end is below the lower one; for a single number leave it empty.</source>
            <comment>claim_form.ends_are_crossed</comment>
            <translation>Das obere Ende liegt unter dem unteren; für eine einzelne Zahl leer lassen.</translation>
        </message>
        <message>
            <source>{comparison} than the highest figure claimed</source>
            <comment>claim.than_highest(comparison)</comment>
            <translation>{comparison} als die höchste angegebene Zahl</translation>
        </message>
        <message>
            <source>{comparison} than the lowest figure claimed</source>
            <comment>claim.than_lowest(comparison)</comment>
            <translation>{comparison} als die niedrigste angegebene Zahl</translation>
        </message>
        <message>
            <source>{times} times the highest figure claimed</source>
            <comment>claim.times_the_highest(times)</comment>
            <translation>{times}-mal die höchste angegebene Zahl</translation>
        </message>
        <message>
            <source>only {share} of the lowest figure claimed</source>
            <comment>claim.only_of_the_lowest(share)</comment>
            <translation>nur {share} der niedrigsten angegebenen Zahl</translation>
        </message>
        <message>
            <source>less than 0.1 % of the lowest figure claimed</source>
            <comment>claim.hardly_the_lowest</comment>
            <translation>weniger als 0,1 % der niedrigsten angegebenen Zahl</translation>
        </message>
        <message numerus="yes">
            <source>Bands: 10th to 90th percentile, {count} ranges</source>
            <comment>bands.note(count)</comment>
            <translation>
                <numerusform>Bänder: 10. bis 90. Perzentil, {count} Spanne</numerusform>
                <numerusform>Bänder: 10. bis 90. Perzentil, {count} Spannen</numerusform>
            </translation>
        </message>
        <message>
            <source>Bands: 10th to 90th percentile, {count} ranges, some linked</source>
            <comment>bands.note_linked(count)</comment>
            <translation>Bänder: 10. bis 90. Perzentil, {count} Spannen, einige gekoppelt</translation>
        </message>
        <message>
            <source>dotted: pinned</source>
            <comment>chart.pinned</comment>
            <translation>gepunktet: angepinnt</translation>
        </message>
        <message>
            <source>{bands} · dotted: pinned</source>
            <comment>chart.bands_and_pinned(bands)</comment>
            <translation>{bands} · gepunktet: angepinnt</translation>
        </message>
        <message>
            <source>dotted: {name}</source>
            <comment>chart.pinned_as(name)</comment>
            <translation>gepunktet: {name}</translation>
        </message>
        <message>
            <source>{bands} · dotted: {name}</source>
            <comment>chart.bands_and_pinned_as(bands, name)</comment>
            <translation>{bands} · gepunktet: {name}</translation>
        </message>
        <message>
            <source>{option} pays from {volume}</source>
            <comment>callout.pays_from(option, volume)</comment>
            <translation>{option} rechnet sich ab {volume}</translation>
        </message>
        <message>
            <source>{option} pays for good from {volume}</source>
            <comment>callout.pays_for_good_from(option, volume)</comment>
            <translation>{option} rechnet sich dauerhaft ab {volume}</translation>
        </message>
        <message>
            <source>{option} first pays at {volume}</source>
            <comment>callout.first_pays_at(option, volume)</comment>
            <translation>{option} rechnet sich erstmals bei {volume}</translation>
        </message>
        <message>
            <source>{option} pays below {volume}</source>
            <comment>callout.pays_below(option, volume)</comment>
            <translation>{option} rechnet sich unter {volume}</translation>
        </message>
        <message>
            <source>{option} pays below {volume}, and in part above</source>
            <comment>callout.pays_below_and_in_part(option, volume)</comment>
            <translation>{option} rechnet sich unter {volume}, darüber teilweise</translation>
        </message>
        <message>
            <source>both cost {cost} a month here</source>
            <comment>callout.on_either_side(cost)</comment>
            <translation>beide kosten hier {cost} pro Monat</translation>
        </message>
        <message>
            <source>Back after {months}</source>
            <comment>callout.back(months)</comment>
            <translation>Rückfluss: {months}</translation>
        </message>
        <message>
            <source>Back for good after {months}</source>
            <comment>callout.back_for_good(months)</comment>
            <translation>Dauerhafter Rückfluss: {months}</translation>
        </message>
        <message>
            <source>first after {months}, then lost again</source>
            <comment>callout.first_then_lost(months)</comment>
            <translation>erstmals: {months}, dann wieder verloren</translation>
        </message>
        <message numerus="yes">
            <source>but lost again within {horizon}</source>
            <comment>callout.but_lost(horizon)</comment>
            <translation>
                <numerusform>aber im selben Monat wieder verloren</numerusform>
                <numerusform>aber innerhalb des Horizonts ({horizon}) wieder verloren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not back within {horizon}</source>
            <comment>callout.not_back(horizon)</comment>
            <translation>
                <numerusform>Im Monat kein Rückfluss</numerusform>
                <numerusform>Kein Rückfluss über {horizon}</numerusform>
            </translation>
        </message>
        <message>
            <source>still {amount} behind</source>
            <comment>callout.still_behind(amount)</comment>
            <translation>noch {amount} im Rückstand</translation>
        </message>
        <message numerus="yes">
            <source>Behind after {horizon}</source>
            <comment>callout.ends_behind(horizon)</comment>
            <translation>
                <numerusform>Im Rückstand am Monatsende</numerusform>
                <numerusform>Im Rückstand am Ende ({horizon})</numerusform>
            </translation>
        </message>
        <message>
            <source>{amount} more by then</source>
            <comment>callout.more_by_then(amount)</comment>
            <translation>bis dahin {amount} mehr</translation>
        </message>
        <message>
            <source>{amount} paid by then either way</source>
            <comment>callout.paid_on_either_side(amount)</comment>
            <translation>beide haben bis dahin {amount} gekostet</translation>
        </message>
        <message>
            <source>Never behind</source>
            <comment>callout.never_behind</comment>
            <translation>Nie im Rückstand</translation>
        </message>
        <message>
            <source>at or below {baseline} from the start</source>
            <comment>callout.from_the_start(baseline)</comment>
            <translation>von Anfang an höchstens so teuer wie {baseline}</translation>
        </message>
        <message numerus="yes">
            <source>saved over {horizon}</source>
            <comment>over_time.saved(horizon)</comment>
            <translation>
                <numerusform>Ersparnis über den Monat</numerusform>
                <numerusform>Ersparnis über {horizon}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>more over {horizon}</source>
            <comment>over_time.more(horizon)</comment>
            <translation>
                <numerusform>Mehrkosten über den Monat</numerusform>
                <numerusform>Mehrkosten über {horizon}</numerusform>
            </translation>
        </message>
        <message>
            <source>net present value at {rate} a year</source>
            <comment>over_time.net_present_value(rate)</comment>
            <translation>Kapitalwert bei {rate} pro Jahr</translation>
        </message>
        <message>
            <source>{title}, {text}</source>
            <comment>over_time.in_words(title, text)</comment>
            <translation>{title}, {text}</translation>
        </message>
        <message>
            <source>Up front</source>
            <comment>over_time.up_front</comment>
            <translation>Vorab</translation>
        </message>
        <message>
            <source>After {months}</source>
            <comment>over_time.after(months)</comment>
            <translation>Verstrichen: {months}</translation>
        </message>
        <message>
            <source>At {volume} requests a month</source>
            <comment>breakdown.at_volume(volume)</comment>
            <translation>Bei {volume} Anfragen pro Monat</translation>
        </message>
        <message>
            <source>At {volume}</source>
            <comment>breakdown.at_volume_in_short(volume)</comment>
            <translation>Bei {volume}</translation>
        </message>
        <message numerus="yes">
            <source>{count} warnings</source>
            <comment>breakdown.warnings(count)</comment>
            <translation>
                <numerusform>{count} Warnung</numerusform>
                <numerusform>{count} Warnungen</numerusform>
            </translation>
        </message>
        <message>
            <source>{option}, {total} a month</source>
            <comment>breakdown.entry(option, total)</comment>
            <translation>{option}, {total} pro Monat</translation>
        </message>
        <message>
            <source>{option}, {total} a month, not shown</source>
            <comment>breakdown.entry_not_shown(option, total)</comment>
            <translation>{option}, {total} pro Monat, nicht eingeblendet</translation>
        </message>
        <message>
            <source>{option}, {total} a month, not shown, cheaper than all that are</source>
            <comment>breakdown.entry_cheaper(option, total)</comment>
            <translation>{option}, {total} pro Monat, nicht eingeblendet, günstiger als alle eingeblendeten</translation>
        </message>
        <message>
            <source>focus</source>
            <comment>breakdown.tag_focus</comment>
            <translation>Fokus</translation>
        </message>
        <message>
            <source>baseline</source>
            <comment>breakdown.tag_baseline</comment>
            <translation>Referenz</translation>
        </message>
        <message>
            <source>cheapest</source>
            <comment>breakdown.tag_cheaper</comment>
            <translation>am günstigsten</translation>
        </message>
        <message>
            <source>not shown: {option} {total}</source>
            <comment>breakdown.cheaper_not_shown(option, total)</comment>
            <translation>nicht eingeblendet: {option} {total}</translation>
        </message>
        <message>
            <source>{option}, {total} a month, focus</source>
            <comment>breakdown.entry_in_focus(option, total)</comment>
            <translation>{option}, {total} pro Monat, Fokus</translation>
        </message>
        <message>
            <source>{option}, {total} a month, baseline</source>
            <comment>breakdown.entry_as_baseline(option, total)</comment>
            <translation>{option}, {total} pro Monat, Referenz</translation>
        </message>
        <message>
            <source>{option} {total}</source>
            <comment>breakdown.total(option, total)</comment>
            <translation>{option} {total}</translation>
        </message>
        <message>
            <source>At {volume} requests a month: {totals}</source>
            <comment>breakdown.totals(volume, totals)</comment>
            <translation>Bei {volume} Anfragen pro Monat: {totals}</translation>
        </message>
        <message>
            <source>Per request</source>
            <comment>breakdown.per_request</comment>
            <translation>Pro Anfrage</translation>
        </message>
        <message>
            <source>Per 1,000 requests</source>
            <comment>breakdown.per_thousand</comment>
            <translation>Pro 1.000 Anfragen</translation>
        </message>
        <message>
            <source>Per correct answer</source>
            <comment>breakdown.per_correct_answer</comment>
            <translation>Pro richtiger Antwort</translation>
        </message>
        <message>
            <source>per request</source>
            <comment>breakdown.column_per_request</comment>
            <translation>pro Anfrage</translation>
        </message>
        <message>
            <source>per 1,000</source>
            <comment>breakdown.column_per_thousand</comment>
            <translation>pro 1.000</translation>
        </message>
        <message>
            <source>per correct answer</source>
            <comment>breakdown.column_per_correct_answer</comment>
            <translation>pro richtiger Antwort</translation>
        </message>
        <message>
            <source>{component}: {amount}</source>
            <comment>breakdown.component(component, amount)</comment>
            <translation>{component}: {amount}</translation>
        </message>
        <message>
            <source>idle: headroom for peaks, {amount} at {option}</source>
            <comment>breakdown.headroom(amount, option)</comment>
            <translation>Leerlauf: Spitzenreserve, {amount} ({option})</translation>
        </message>
        <message>
            <source>spare, {amount} at {option}</source>
            <comment>breakdown.spare(amount, option)</comment>
            <translation>überzählig, {amount} ({option})</translation>
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
                <numerusform>{gpus} GPU, zu {busy} ausgelastet</numerusform>
                <numerusform>{gpus} GPUs, zu {busy} ausgelastet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{units} units, {busy} busy</source>
            <comment>fleet.units(units, busy)</comment>
            <translation>
                <numerusform>{units} Einheit, zu {busy} ausgelastet</numerusform>
                <numerusform>{units} Einheiten, zu {busy} ausgelastet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{units} units, {busy} busy: {headroom} is headroom for peaks</source>
            <comment>fleet.units_headroom(units, busy, headroom)</comment>
            <translation>
                <numerusform>{units} Einheit, zu {busy} ausgelastet: {headroom} Spitzenreserve</numerusform>
                <numerusform>{units} Einheiten, zu {busy} ausgelastet: {headroom} Spitzenreserve</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{units} units, {busy} busy: {spare} is spare</source>
            <comment>fleet.units_spare(units, busy, spare)</comment>
            <translation>
                <numerusform>{units} Einheit, zu {busy} ausgelastet: {spare} überzählig</numerusform>
                <numerusform>{units} Einheiten, zu {busy} ausgelastet: {spare} überzählig</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{units} units, {busy} busy: {headroom} is headroom for peaks, {spare} spare</source>
            <comment>fleet.units_headroom_spare(units, busy, headroom, spare)</comment>
            <translation>
                <numerusform>{units} Einheit, zu {busy} ausgelastet: {headroom} Spitzenreserve, {spare} überzählig</numerusform>
                <numerusform>{units} Einheiten, zu {busy} ausgelastet: {headroom} Spitzenreserve, {spare} überzählig</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{gpus} GPUs, {busy} busy: {headroom} is headroom for peaks</source>
            <comment>fleet.use_headroom(gpus, busy, headroom)</comment>
            <translation>
                <numerusform>{gpus} GPU, zu {busy} ausgelastet: {headroom} Spitzenreserve</numerusform>
                <numerusform>{gpus} GPUs, zu {busy} ausgelastet: {headroom} Spitzenreserve</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{gpus} GPUs, {busy} busy: {spare} is spare</source>
            <comment>fleet.use_spare(gpus, busy, spare)</comment>
            <translation>
                <numerusform>{gpus} GPU, zu {busy} ausgelastet: {spare} überzählig</numerusform>
                <numerusform>{gpus} GPUs, zu {busy} ausgelastet: {spare} überzählig</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{gpus} GPUs, {busy} busy: {headroom} is headroom for peaks, {spare} spare</source>
            <comment>fleet.use_headroom_spare(gpus, busy, headroom, spare)</comment>
            <translation>
                <numerusform>{gpus} GPU, zu {busy} ausgelastet: {headroom} Spitzenreserve, {spare} überzählig</numerusform>
                <numerusform>{gpus} GPUs, zu {busy} ausgelastet: {headroom} Spitzenreserve, {spare} überzählig</numerusform>
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
            <translation>Kapitalwert</translation>
        </message>
        <message>
            <source>GPUs</source>
            <comment>compare.gpus</comment>
            <translation>GPUs</translation>
        </message>
        <message>
            <source>Units</source>
            <comment>compare.units</comment>
            <translation>Einheiten</translation>
        </message>
        <message>
            <source>{option}, a month</source>
            <comment>compare.a_month(option)</comment>
            <translation>{option}, pro Monat</translation>
        </message>
        <message>
            <source>Focus</source>
            <comment>compare.focus</comment>
            <translation>Fokus</translation>
        </message>
        <message>
            <source>Baseline</source>
            <comment>compare.baseline</comment>
            <translation>Referenz</translation>
        </message>
        <message>
            <source>{focus} against {baseline}</source>
            <comment>compare.subject(focus, baseline)</comment>
            <translation>{focus} gegen {baseline}</translation>
        </message>
        <message>
            <source>Each focus against its baseline</source>
            <comment>compare.each_subject</comment>
            <translation>Jeder Fokus gegen seine Referenz</translation>
        </message>
        <message>
            <source>Pinned</source>
            <comment>compare.pinned</comment>
            <translation>Angepinnt</translation>
        </message>
        <message>
            <source>Now</source>
            <comment>compare.now</comment>
            <translation>Jetzt</translation>
        </message>
        <message>
            <source>Unnamed</source>
            <comment>compare.unnamed</comment>
            <translation>Unbenannt</translation>
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
            <translation>ein</translation>
        </message>
        <message>
            <source>off</source>
            <comment>switch.off</comment>
            <translation>aus</translation>
        </message>
        <message>
            <source>Break-even of {option}, requests a month</source>
            <comment>spread.break_even(option)</comment>
            <translation>Break-even ({option}), Anfragen pro Monat</translation>
        </message>
        <message>
            <source>Monthly saving of {option} against {baseline}</source>
            <comment>spread.saving(option, baseline)</comment>
            <translation>Monatsersparnis: {option} gegen {baseline}</translation>
        </message>
        <message>
            <source>No input has a range yet. With ranges, this shows how the break-even and the monthly saving spread, and in how many cases the answer holds.</source>
            <comment>spread.no_ranges</comment>
            <translation>Noch hat keine Eingabe eine Spanne. Mit Spannen zeigt dies, wie Break-even und Monatsersparnis streuen und in wie vielen Fällen die Antwort gilt.</translation>
        </message>
        <message>
            <source>Bars: share of cases in each, the tallest named. Line: share of cases up to a value, with rings at 10, 50 and 90 %.</source>
            <comment>spread.key</comment>
            <translation>Balken: Anteil der Fälle in jedem, der höchste benannt. Linie: Anteil der Fälle bis zu einem Wert, mit Ringen bei 10, 50 und 90 %.</translation>
        </message>
        <message>
            <source>Share of cases</source>
            <comment>spread.cases</comment>
            <translation>Anteil der Fälle</translation>
        </message>
        <message>
            <source>Share of cases up to a value</source>
            <comment>spread.cases_up_to</comment>
            <translation>Anteil der Fälle bis zu einem Wert</translation>
        </message>
        <message>
            <source>Requests a month</source>
            <comment>spread.volume_axis</comment>
            <translation>Anfragen pro Monat</translation>
        </message>
        <message>
            <source>now {volume}</source>
            <comment>spread.now(volume)</comment>
            <translation>jetzt {volume}</translation>
        </message>
        <message>
            <source>costs more</source>
            <comment>spread.costs_more</comment>
            <translation>kostet mehr</translation>
        </message>
        <message>
            <source>saves</source>
            <comment>spread.saves</comment>
            <translation>spart</translation>
        </message>
        <message>
            <source>10th percentile {p10}, median {median}, 90th percentile {p90}</source>
            <comment>spread.percentiles(p10, median, p90)</comment>
            <translation>10. Perzentil {p10}, Median {median}, 90. Perzentil {p90}</translation>
        </message>
        <message>
            <source>{percentiles}; never in {share} of cases</source>
            <comment>spread.with_never(percentiles, share)</comment>
            <translation>{percentiles}; nie in {share} der Fälle</translation>
        </message>
        <message>
            <source>{percentiles}; cheaper in {share} of cases</source>
            <comment>spread.with_cheaper(percentiles, share)</comment>
            <translation>{percentiles}; günstiger in {share} der Fälle</translation>
        </message>
        <message>
            <source>{title}: {percentiles}</source>
            <comment>spread.in_words(title, percentiles)</comment>
            <translation>{title}: {percentiles}</translation>
        </message>
        <message>
            <source>Decision map: the cheapest option over {x} and {y}</source>
            <comment>map.name(x, y)</comment>
            <translation>Entscheidungskarte: die günstigste Option über {x} und {y}</translation>
        </message>
        <message>
            <source>Decision map: the cheapest of the options shown over {x} and {y}</source>
            <comment>map.name_shown(x, y)</comment>
            <translation>Entscheidungskarte: die günstigste eingeblendete Option über {x} und {y}</translation>
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
            <translation>{figure}, Anfragen pro Monat</translation>
        </message>
        <message>
            <source>{figure}, months</source>
            <comment>tornado.axis_months(figure)</comment>
            <translation>{figure}, Monate</translation>
        </message>
        <message>
            <source>{input}, never</source>
            <comment>tornado.mark_without_figure(input)</comment>
            <translation>{input}, nie</translation>
        </message>
        <message>
            <source>input lowered {ways}</source>
            <comment>tornado.lowered(ways)</comment>
            <translation>Eingabe gesenkt {ways}</translation>
        </message>
        <message>
            <source>raised {ways}</source>
            <comment>tornado.raised(ways)</comment>
            <translation>erhöht {ways}</translation>
        </message>
        <message>
            <source>input raised {ways}</source>
            <comment>tornado.input_raised(ways)</comment>
            <translation>Eingabe erhöht {ways}</translation>
        </message>
        <message>
            <source>by {share}</source>
            <comment>tornado.by_share(share)</comment>
            <translation>um {share}</translation>
        </message>
        <message>
            <source>by {share} and on to a whole number</source>
            <comment>tornado.by_share_to_whole(share)</comment>
            <translation>um {share} und weiter zur ganzen Zahl</translation>
        </message>
        <message>
            <source>on to the next whole number</source>
            <comment>tornado.to_whole</comment>
            <translation>zur nächsten ganzen Zahl</translation>
        </message>
        <message>
            <source>as far as it goes</source>
            <comment>tornado.to_limit</comment>
            <translation>so weit wie möglich</translation>
        </message>
        <message>
            <source>to the low end of its range</source>
            <comment>tornado.to_low_end</comment>
            <translation>zum unteren Ende der Spanne</translation>
        </message>
        <message>
            <source>to the high end of its range</source>
            <comment>tornado.to_high_end</comment>
            <translation>zum oberen Ende der Spanne</translation>
        </message>
        <message>
            <source>is 0 and was raised from there</source>
            <comment>tornado.from_zero</comment>
            <translation>ist 0 und wurde von dort erhöht</translation>
        </message>
        <message>
            <source>{parameter}: {low} gives {figure_low}, {high} gives {figure_high}.</source>
            <comment>tornado.bar(parameter, low, figure_low, high, figure_high)</comment>
            <translation>{parameter}: {low} ergibt {figure_low}, {high} ergibt {figure_high}.</translation>
        </message>
        <message>
            <source>What moves the {figure} of {option}</source>
            <comment>tornado.title(figure, option)</comment>
            <translation>Was „{figure}“ verändert ({option})</translation>
        </message>
        <message>
            <source>Sensitivity chart: {title}</source>
            <comment>tornado.name(title)</comment>
            <translation>Tornado-Diagramm: {title}</translation>
        </message>
        <message>
            <source>No input alone changes it within the values tried: it stays {figure}.</source>
            <comment>tornado.stays(figure)</comment>
            <translation>Keine Eingabe allein ändert das innerhalb der erprobten Werte: Es bleibt bei {figure}.</translation>
        </message>
        <message>
            <source>It never does, and no input alone changes that within the values tried.</source>
            <comment>tornado.never</comment>
            <translation>Dazu kommt es nie, und keine Eingabe allein ändert das innerhalb der erprobten Werte.</translation>
        </message>
        <message>
            <source>It is {figure} now.</source>
            <comment>tornado.is_now(figure)</comment>
            <translation>Jetzt: {figure}.</translation>
        </message>
        <message>
            <source>There is none now.</source>
            <comment>tornado.none_now</comment>
            <translation>Jetzt nicht vorhanden.</translation>
        </message>
        <message>
            <source>What to find out before you decide</source>
            <comment>information.title</comment>
            <translation>Was Sie klären sollten, bevor Sie entscheiden</translation>
        </message>
        <message>
            <source>Value of information: {title}</source>
            <comment>information.name(title)</comment>
            <translation>Informationswert: {title}</translation>
        </message>
        <message>
            <source>the {parameter}</source>
            <comment>information.input(parameter)</comment>
            <translation>„{parameter}“</translation>
        </message>
        <message>
            <source>any of {count} others</source>
            <comment>information.any_of(count)</comment>
            <translation>eine der {count} übrigen</translation>
        </message>
        <message>
            <source>Everything</source>
            <comment>information.everything</comment>
            <translation>Alles</translation>
        </message>
        <message>
            <source>Known exactly</source>
            <comment>information.exactly</comment>
            <translation>Genau bekannt</translation>
        </message>
        <message>
            <source>changes no decision</source>
            <comment>information.changes_nothing</comment>
            <translation>ändert keine Entscheidung</translation>
        </message>
        <message>
            <source>Knowing {input} before you decide is worth up to {value} over {horizon}.</source>
            <comment>information.worth(input, value, horizon)</comment>
            <translation>Vor der Entscheidung {input} zu kennen, ist über {horizon} bis zu {value} wert.</translation>
        </message>
        <message>
            <source>Knowing {input} before you decide is worth up to {value} over {horizon}; knowing {others} is worth nothing: it changes no decision.</source>
            <comment>information.worth_and_nothing(input, value, horizon, others)</comment>
            <translation>Vor der Entscheidung {input} zu kennen, ist über {horizon} bis zu {value} wert; {others} zu kennen, ist nichts wert: Es ändert keine Entscheidung.</translation>
        </message>
        <message>
            <source>Knowing {input} before you decide is worth nothing: it changes no decision.</source>
            <comment>information.worth_nothing(input)</comment>
            <translation>Vor der Entscheidung {input} zu kennen, ist nichts wert: Es ändert keine Entscheidung.</translation>
        </message>
        <message>
            <source>Knowing everything before you decide is worth up to {value} over {horizon}.</source>
            <comment>information.worth_everything(value, horizon)</comment>
            <translation>Vor der Entscheidung alles zu kennen, ist über {horizon} bis zu {value} wert.</translation>
        </message>
        <message>
            <source>Knowing any one input alone changes no decision; knowing all of them before you decide is worth up to {value} over {horizon}.</source>
            <comment>information.only_together(value, horizon)</comment>
            <translation>Eine einzelne Eingabe allein zu kennen, ändert keine Entscheidung; alle vor der Entscheidung zu kennen, ist über {horizon} bis zu {value} wert.</translation>
        </message>
        <message>
            <source>Whatever the inputs with ranges turn out to be, you would take {option}: knowing more changes no decision.</source>
            <comment>information.nothing(option)</comment>
            <translation>Wie auch immer die Eingaben mit Spannen ausfallen, Ihre Wahl fiele auf {option}: Mehr zu wissen, ändert keine Entscheidung.</translation>
        </message>
        <message>
            <source>Knowing everything is worth up to {value}.</source>
            <comment>information.ceiling(value)</comment>
            <translation>Alles zu kennen, ist bis zu {value} wert.</translation>
        </message>
        <message>
            <source>Known exactly it is worth up to {value}, in sixteen steps of its range a little less.</source>
            <comment>information.ceiling_of_one(value)</comment>
            <translation>Genau bekannt ist es bis zu {value} wert, in sechzehn Stufen seiner Spanne etwas weniger.</translation>
        </message>
        <message>
            <source>Knowing {input} exactly before you decide is worth up to {value} over {horizon}.</source>
            <comment>information.worth_exactly(input, value, horizon)</comment>
            <translation>Vor der Entscheidung {input} genau zu kennen, ist über {horizon} bis zu {value} wert.</translation>
        </message>
        <message>
            <source>Knowing no more, you would take {option}, at an expected {cost} over {horizon}.</source>
            <comment>information.choice(option, cost, horizon)</comment>
            <translation>Mit dem heutigen Wissen fiele Ihre Wahl auf {option}, bei erwarteten Kosten von {cost} über {horizon}.</translation>
        </message>
        <message numerus="yes">
            <source>{count} more inputs are worth no more than these</source>
            <comment>information.left(count)</comment>
            <translation>
                <numerusform>{count} weitere Eingabe ist nicht mehr wert als diese</numerusform>
                <numerusform>{count} weitere Eingaben sind nicht mehr wert als diese</numerusform>
            </translation>
        </message>
        <message>
            <source>No input has a range yet. With ranges, this shows which input to find out before you decide, and what knowing it is worth at most.</source>
            <comment>information.no_ranges</comment>
            <translation>Noch hat keine Eingabe eine Spanne. Mit Spannen zeigt dies, welche Eingabe Sie vor der Entscheidung klären sollten und was das Wissen höchstens wert ist.</translation>
        </message>
        <message>
            <source>Requests to the small model</source>
            <comment>explain.small_volume</comment>
            <translation>Anfragen an das kleine Modell</translation>
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
            <translation>max({a}; {b})</translation>
        </message>
        <message>
            <source>min({a}, {b})</source>
            <comment>formula.smaller(a, b)</comment>
            <translation>min({a}; {b})</translation>
        </message>
        <message>
            <source>ceil({a})</source>
            <comment>formula.rounded_up(a)</comment>
            <translation>aufrunden({a})</translation>
        </message>
        <message>
            <source>{formula} = {result}</source>
            <comment>formula.equals(formula, result)</comment>
            <translation>{formula} = {result}</translation>
        </message>
        <message>
            <source>{amount} a month</source>
            <comment>measure.a_month(amount)</comment>
            <translation>{amount} pro Monat</translation>
        </message>
        <message>
            <source>{amount} a request</source>
            <comment>measure.a_request(amount)</comment>
            <translation>{amount} pro Anfrage</translation>
        </message>
        <message numerus="yes">
            <source>{count} GPUs</source>
            <comment>measure.gpus(count)</comment>
            <translation>
                <numerusform>{count} GPU</numerusform>
                <numerusform>{count} GPUs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} units</source>
            <comment>measure.units(count)</comment>
            <translation>
                <numerusform>{count} Einheit</numerusform>
                <numerusform>{count} Einheiten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} servers</source>
            <comment>measure.servers(count)</comment>
            <translation>
                <numerusform>{count} Server</numerusform>
                <numerusform>{count} Server</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} months</source>
            <comment>measure.months(count)</comment>
            <translation>
                <numerusform>{count} Monat</numerusform>
                <numerusform>{count} Monate</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} seconds</source>
            <comment>measure.seconds(count)</comment>
            <translation>
                <numerusform>{count} Sekunde</numerusform>
                <numerusform>{count} Sekunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} requests a month</source>
            <comment>measure.requests(count)</comment>
            <translation>
                <numerusform>{count} Anfrage pro Monat</numerusform>
                <numerusform>{count} Anfragen pro Monat</numerusform>
            </translation>
        </message>
        <message>
            <source>Load</source>
            <comment>explain.load</comment>
            <translation>Last</translation>
        </message>
        <message>
            <source>Replicas</source>
            <comment>explain.replicas</comment>
            <translation>Replikate</translation>
        </message>
        <message>
            <source>Increments of units</source>
            <comment>explain.increments</comment>
            <translation>Schritte an Einheiten</translation>
        </message>
        <message>
            <source>Replicas that are full</source>
            <comment>explain.full_replicas</comment>
            <translation>Volle Replikate</translation>
        </message>
        <message>
            <source>Increments that are full</source>
            <comment>explain.full_increments</comment>
            <translation>Volle Schritte</translation>
        </message>
        <message>
            <source>Requests that one replica serves</source>
            <comment>explain.requests_of_a_replica</comment>
            <translation>Anfragen, die ein Replikat bedient</translation>
        </message>
        <message>
            <source>Requests that one increment of units serves</source>
            <comment>explain.requests_of_an_increment</comment>
            <translation>Anfragen, die ein Schritt an Einheiten bedient</translation>
        </message>
        <message>
            <source>Total of {option}</source>
            <comment>explain.total_of(option)</comment>
            <translation>Gesamt: {option}</translation>
        </message>
        <message>
            <source>Fixed cost of {option}</source>
            <comment>explain.fixed_cost_of(option)</comment>
            <translation>Fixkosten: {option}</translation>
        </message>
        <message>
            <source>Cost of one more request of {option}</source>
            <comment>explain.request_of(option)</comment>
            <translation>Kosten einer weiteren Anfrage: {option}</translation>
        </message>
        <message>
            <source>Behind after month {month}</source>
            <comment>explain.behind(month)</comment>
            <translation>Rückstand nach Monat {month}</translation>
        </message>
        <message>
            <source>Month {month}</source>
            <comment>explain.month(month)</comment>
            <translation>Monat {month}</translation>
        </message>
        <message>
            <source>Cash of {option} up to month {month}</source>
            <comment>explain.cash(option, month)</comment>
            <translation>Auszahlungen bis Monat {month}: {option}</translation>
        </message>
        <message>
            <source>Hardware bought</source>
            <comment>explain.hardware_bought</comment>
            <translation>Gekaufte Hardware</translation>
        </message>
        <message>
            <source>Requests in month {month}</source>
            <comment>explain.requests_in(month)</comment>
            <translation>Anfragen in Monat {month}</translation>
        </message>
        <message>
            <source>API prices, as a factor</source>
            <comment>explain.api_prices</comment>
            <translation>API-Preise, als Faktor</translation>
        </message>
        <message>
            <source>GPU prices, as a factor</source>
            <comment>explain.gpu_prices</comment>
            <translation>GPU-Preise, als Faktor</translation>
        </message>
        <message>
            <source>GPUs in service</source>
            <comment>explain.gpus_in_service</comment>
            <translation>GPUs im Betrieb</translation>
        </message>
        <message>
            <source>Units in service</source>
            <comment>explain.units_in_service</comment>
            <translation>Einheiten im Betrieb</translation>
        </message>
        <message>
            <source>Servers in service</source>
            <comment>explain.servers_in_service</comment>
            <translation>Server im Betrieb</translation>
        </message>
        <message>
            <source>Serverless seconds billed</source>
            <comment>explain.seconds_billed</comment>
            <translation>Abgerechnete Serverless-Sekunden</translation>
        </message>
        <message>
            <source>{option}: {figure}</source>
            <comment>explain.title(option, figure)</comment>
            <translation>{option}: {figure}</translation>
        </message>
        <message>
            <source>Total</source>
            <comment>explain.total</comment>
            <translation>Gesamt</translation>
        </message>
        <message>
            <source>GPUs</source>
            <comment>explain.gpus</comment>
            <translation>GPUs</translation>
        </message>
        <message>
            <source>Units</source>
            <comment>explain.units</comment>
            <translation>Einheiten</translation>
        </message>
        <message numerus="yes">
            <source>{sourced} of {all} inputs have a source, {typed}, {defaults}.</source>
            <comment>sources.summary(sourced, all, typed, defaults)</comment>
            <translation>
                <numerusform>{sourced} von {all} Eingabe hat eine Quelle, {typed}, {defaults}.</numerusform>
                <numerusform>{sourced} von {all} Eingaben haben eine Quelle, {typed}, {defaults}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} were typed</source>
            <comment>sources.typed(count)</comment>
            <translation>
                <numerusform>{count} wurde eingegeben</numerusform>
                <numerusform>{count} wurden eingegeben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} are defaults</source>
            <comment>sources.defaults(count)</comment>
            <translation>
                <numerusform>{count} ist Vorgabe</numerusform>
                <numerusform>{count} sind Vorgaben</numerusform>
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
                <numerusform>und {count} weitere Quelle, die der Bericht nennt</numerusform>
                <numerusform>und {count} weitere Quellen, die der Bericht nennt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} sources, which the report lists</source>
            <comment>sources.none_fits(count)</comment>
            <translation>
                <numerusform>{count} Quelle, die der Bericht nennt</numerusform>
                <numerusform>{count} Quellen, die der Bericht nennt</numerusform>
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
            <translation>Hybridlösung gehostet: {host}</translation>
        </message>
        <message>
            <source>{focus} saves {saving} a month against {baseline} at {volume} requests a month. Each of these alone would turn that around, all else unchanged.</source>
            <comment>report.flips_saving(focus, saving, baseline, volume)</comment>
            <translation>{focus} kostet bei {volume} Anfragen {saving} pro Monat weniger als {baseline}. Jede dieser Änderungen würde das allein umkehren, alles andere unverändert.</translation>
        </message>
        <message>
            <source>{focus} costs {more} a month more than {baseline} at {volume} requests a month. Each of these alone would turn that around, all else unchanged.</source>
            <comment>report.flips_costing(focus, more, baseline, volume)</comment>
            <translation>{focus} kostet bei {volume} Anfragen {more} pro Monat mehr als {baseline}. Jede dieser Änderungen würde das allein umkehren, alles andere unverändert.</translation>
        </message>
        <message>
            <source>What would flip the answer</source>
            <comment>report.flips</comment>
            <translation>Was die Antwort kippen würde</translation>
        </message>
        <message>
            <source>Both cost the same: there is nothing to turn around.</source>
            <comment>report.flips_both_the_same</comment>
            <translation>Beide kosten gleich viel: Umzukehren ist nichts.</translation>
        </message>
        <message>
            <source>No input alone turns the answer around within the reach of its slider.</source>
            <comment>report.no_flips</comment>
            <translation>Keine Eingabe allein kehrt die Antwort innerhalb der Reichweite ihres Reglers um.</translation>
        </message>
        <message>
            <source>The answer flips with</source>
            <comment>report.flips_with</comment>
            <translation>Die Antwort kippt bei</translation>
        </message>
        <message>
            <source>Now it is</source>
            <comment>report.now_it_is</comment>
            <translation>Heutiger Wert</translation>
        </message>
        <message>
            <source>Costs that are easily forgotten</source>
            <comment>report.forgotten_costs</comment>
            <translation>Leicht vergessene Kosten</translation>
        </message>
        <message>
            <source>Easily forgotten</source>
            <comment>report.easily_forgotten</comment>
            <translation>Leicht vergessen</translation>
        </message>
        <message>
            <source>What it adds or saves</source>
            <comment>report.what_it_adds</comment>
            <translation>Was es hinzufügt oder spart</translation>
        </message>
        <message>
            <source>Without it</source>
            <comment>report.without_it</comment>
            <translation>Ohne</translation>
        </message>
        <message>
            <source>{^words}</source>
            <comment>report.begins_its_cell(words)</comment>
            <translation>{^words}</translation>
        </message>
        <message>
            <source>Costs that calculations of this kind often leave out. They overlap, as people retrain too, so they do not add up.</source>
            <comment>report.forgotten_text</comment>
            <translation>Kosten, die Rechnungen dieser Art oft auslassen. Sie überschneiden sich, denn auch Nachtraining braucht Personal, und lassen sich daher nicht addieren.</translation>
        </message>
        <message>
            <source>What is easily forgotten</source>
            <comment>report.forgotten</comment>
            <translation>Was leicht vergessen wird</translation>
        </message>
        <message>
            <source>Where it breaks even</source>
            <comment>report.break_even</comment>
            <translation>Wo der Break-even liegt</translation>
        </message>
        <message>
            <source>Monthly cost of each option over the volume; rings are where {focus} and {baseline} cost the same, and the strip below shows which of the options shown is the cheapest.</source>
            <comment>report.break_even_caption(focus, baseline)</comment>
            <translation>Monatskosten jeder Option über dem Volumen; Ringe markieren, wo {focus} und {baseline} gleich viel kosten, und der Streifen darunter zeigt, welche der gezeigten Optionen am günstigsten ist.</translation>
        </message>
        <message>
            <source>How it goes over time</source>
            <comment>report.over_time</comment>
            <translation>Wie es sich über die Zeit entwickelt</translation>
        </message>
        <message>
            <source>Cash paid by the end of each month, {focus} and {baseline}; a line starts at what is paid up front.</source>
            <comment>report.over_time_caption(focus, baseline)</comment>
            <translation>Auszahlungen bis zum Ende jedes Monats, {focus} und {baseline}; eine Linie beginnt bei dem, was vorab gezahlt wird.</translation>
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
            <translation>Was am meisten zählt</translation>
        </message>
        <message>
            <source>Each input alone moves between the ends of its range, or about a fifth to both sides where it has none, and from zero up to a tenth of its span. The longer a bar, the more it matters that this input is right.</source>
            <comment>report.sensitivity_text</comment>
            <translation>Jede Eingabe bewegt sich allein zwischen den Enden ihrer Spanne, ohne Spanne etwa um ein Fünftel nach beiden Seiten, von null aus um bis zu einem Zehntel ihres Bereichs. Je länger ein Balken, desto wichtiger ist, dass diese Eingabe stimmt.</translation>
        </message>
        <message>
            <source>What moves the {figure} of {option}, the strongest input first.</source>
            <comment>report.sensitivity_caption(figure, option)</comment>
            <translation>Was „{figure}“ verändert ({option}), die stärkste Eingabe zuerst.</translation>
        </message>
        <message>
            <source>How sure it is</source>
            <comment>report.uncertainty</comment>
            <translation>Wie sicher es ist</translation>
        </message>
        <message>
            <source>How break-even and monthly saving spread over the draws.</source>
            <comment>report.uncertainty_caption</comment>
            <translation>Wie Break-even und Monatsersparnis über die Ziehungen streuen.</translation>
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
                <numerusform>{ranges} Eingabe hat eine Spanne, deren unteres und oberes Ende ihr 10. und 90. Perzentil sind. Über Ziehungen daraus ist {focus} in {share} der Fälle günstiger als {baseline}.</numerusform>
                <numerusform>{ranges} Eingaben haben eine Spanne, deren unteres und oberes Ende jeweils das 10. und 90. Perzentil sind. Über Ziehungen aus allen zusammen ist {focus} in {share} der Fälle günstiger als {baseline}.</numerusform>
            </translation>
        </message>
        <message>
            <source>What to find out first</source>
            <comment>report.information</comment>
            <translation>Was zuerst zu klären ist</translation>
        </message>
        <message>
            <source>An input is worth finding out if knowing it would change which option you take, and finding out may cost what that saves at most.</source>
            <comment>report.information_text</comment>
            <translation>Eine Eingabe zu klären lohnt sich, wenn das Wissen ändern würde, welche Option Sie wählen; das Klären darf höchstens kosten, was es spart.</translation>
        </message>
        <message>
            <source>What knowing each input before deciding is worth at most over {horizon}.</source>
            <comment>report.information_caption(horizon)</comment>
            <translation>Was das Wissen um jede Eingabe vor der Entscheidung höchstens wert ist, über {horizon}.</translation>
        </message>
        <message>
            <source>none</source>
            <comment>report.none</comment>
            <translation>keine</translation>
        </message>
        <message>
            <source>A month</source>
            <comment>report.a_month</comment>
            <translation>Pro Monat</translation>
        </message>
        <message>
            <source>Total</source>
            <comment>report.total</comment>
            <translation>Gesamt</translation>
        </message>
        <message>
            <source>A request</source>
            <comment>report.a_request</comment>
            <translation>Pro Anfrage</translation>
        </message>
        <message>
            <source>Cost per request</source>
            <comment>report.cost_per_request</comment>
            <translation>Kosten pro Anfrage</translation>
        </message>
        <message>
            <source>Cost per correct answer</source>
            <comment>report.cost_per_correct_answer</comment>
            <translation>Kosten pro richtiger Antwort</translation>
        </message>
        <message>
            <source>Against {baseline}</source>
            <comment>report.against(baseline)</comment>
            <translation>Gegen {baseline}</translation>
        </message>
        <message>
            <source>Saved a month</source>
            <comment>report.saved_a_month</comment>
            <translation>Ersparnis pro Monat</translation>
        </message>
        <message>
            <source>Break-even, requests a month</source>
            <comment>report.break_even_row</comment>
            <translation>Break-even, Anfragen pro Monat</translation>
        </message>
        <message>
            <source>Paid up front</source>
            <comment>report.paid_up_front</comment>
            <translation>Vorab gezahlt</translation>
        </message>
        <message>
            <source>Payback within {horizon}</source>
            <comment>report.payback_within(horizon)</comment>
            <translation>Amortisation innerhalb des Horizonts ({horizon})</translation>
        </message>
        <message>
            <source>Saved over {horizon}</source>
            <comment>report.saved_over(horizon)</comment>
            <translation>Ersparnis über {horizon}</translation>
        </message>
        <message>
            <source>GPUs</source>
            <comment>report.gpus</comment>
            <translation>GPUs</translation>
        </message>
        <message>
            <source>Reserved units</source>
            <comment>report.reserved_units</comment>
            <translation>Reservierte Einheiten</translation>
        </message>
        <message>
            <source>baseline</source>
            <comment>report.is_baseline</comment>
            <translation>Referenz</translation>
        </message>
        <message>
            <source>in focus</source>
            <comment>report.is_in_focus</comment>
            <translation>im Fokus</translation>
        </message>
        <message>
            <source>What each option costs at {volume} requests a month, what is paid up front spread over the planning horizon.</source>
            <comment>report.costs_with_upfront(volume)</comment>
            <translation>Was jede Option bei {volume} Anfragen pro Monat kostet, Vorabkosten über den Planungshorizont verteilt.</translation>
        </message>
        <message>
            <source>What each option costs at {volume} requests a month, what is paid up front left out.</source>
            <comment>report.costs_without_upfront(volume)</comment>
            <translation>Was jede Option bei {volume} Anfragen pro Monat kostet, Vorabkosten nicht eingerechnet.</translation>
        </message>
        <message>
            <source>What it costs</source>
            <comment>report.costs</comment>
            <translation>Was es kostet</translation>
        </message>
        <message>
            <source>Costs at {volume} requests a month</source>
            <comment>report.cost_table(volume)</comment>
            <translation>Kosten bei {volume} Anfragen pro Monat</translation>
        </message>
        <message>
            <source>What each option's month is made of; hatched is what GPUs and reserved units cost while they wait.</source>
            <comment>report.cost_caption</comment>
            <translation>Woraus sich der Monat jeder Option zusammensetzt; schraffiert ist, was GPUs und reservierte Einheiten im Leerlauf kosten.</translation>
        </message>
        <message>
            <source>All inputs</source>
            <comment>report.all_inputs</comment>
            <translation>Alle Eingaben</translation>
        </message>
        <message>
            <source>Input</source>
            <comment>report.input</comment>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>Value</source>
            <comment>report.value</comment>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Range</source>
            <comment>report.range</comment>
            <translation>Spanne</translation>
        </message>
        <message>
            <source>Where it is from</source>
            <comment>report.where_it_is_from</comment>
            <translation>Herkunft</translation>
        </message>
        <message>
            <source>A range is the 10th and the 90th percentile of an input.</source>
            <comment>report.ranges_are_percentiles</comment>
            <translation>Eine Spanne ist das 10. und das 90. Perzentil einer Eingabe.</translation>
        </message>
        <message>
            <source>Linked inputs</source>
            <comment>report.links</comment>
            <translation>Gekoppelte Eingaben</translation>
        </message>
        <message>
            <source>Moves with</source>
            <comment>report.moves_with</comment>
            <translation>Bewegt sich mit</translation>
        </message>
        <message>
            <source>Correlation</source>
            <comment>report.correlation</comment>
            <translation>Korrelation</translation>
        </message>
        <message>
            <source>Linked inputs are drawn together: at 1 they would move in step, at -1 against each other; what is not linked is independent.</source>
            <comment>report.links_text</comment>
            <translation>Gekoppelte Eingaben werden gemeinsam gezogen: Bei 1 bewegen sie sich im Gleichschritt, bei -1 gegenläufig; was nicht gekoppelt ist, ist unabhängig.</translation>
        </message>
        <message>
            <source>The inputs and their sources</source>
            <comment>report.inputs</comment>
            <translation>Die Eingaben und ihre Quellen</translation>
        </message>
        <message>
            <source>Workloads</source>
            <comment>report.workload_table</comment>
            <translation>Workloads</translation>
        </message>
        <message>
            <source>Workload</source>
            <comment>report.workload</comment>
            <translation>Workload</translation>
        </message>
        <message>
            <source>Requests</source>
            <comment>report.requests</comment>
            <translation>Anfragen</translation>
        </message>
        <message>
            <source>Tokens in</source>
            <comment>report.tokens_in</comment>
            <translation>Input-Token</translation>
        </message>
        <message>
            <source>Tokens out</source>
            <comment>report.tokens_out</comment>
            <translation>Output-Token</translation>
        </message>
        <message>
            <source>At the API, a year</source>
            <comment>report.at_the_api_a_year</comment>
            <translation>Bei der API, pro Jahr</translation>
        </message>
        <message>
            <source>{count} {period}</source>
            <comment>report.requests_in_period(count, period)</comment>
            <translation>{count} {period}</translation>
        </message>
        <message>
            <source>The workloads</source>
            <comment>report.workloads</comment>
            <translation>Die Workloads</translation>
        </message>
        <message>
            <source>{workloads}.</source>
            <comment>report.workloads_text(workloads)</comment>
            <translation>{workloads}.</translation>
        </message>
        <message>
            <source>Notes</source>
            <comment>report.notes</comment>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>What speaks for it</source>
            <comment>report.speaks_for_it</comment>
            <translation>Was dafür spricht</translation>
        </message>
        <message>
            <source>What speaks against it</source>
            <comment>report.speaks_against_it</comment>
            <translation>Was dagegen spricht</translation>
        </message>
        <message>
            <source>What was answered</source>
            <comment>report.was_answered</comment>
            <translation>Was beantwortet wurde</translation>
        </message>
        <message>
            <source>What would lead elsewhere</source>
            <comment>report.leads_elsewhere</comment>
            <translation>Was anderswohin führen würde</translation>
        </message>
        <message>
            <source>How to find out, in three steps</source>
            <comment>report.three_steps</comment>
            <translation>In drei Schritten zur Klärung</translation>
        </message>
        <message>
            <source>Claims about this scenario</source>
            <comment>report.claim_table</comment>
            <translation>Aussagen zu diesem Szenario</translation>
        </message>
        <message>
            <source>Claim</source>
            <comment>report.claim</comment>
            <translation>Aussage</translation>
        </message>
        <message>
            <source>Claimed</source>
            <comment>report.claimed</comment>
            <translation>Angegeben</translation>
        </message>
        <message>
            <source>Computed</source>
            <comment>report.computed</comment>
            <translation>Berechnet</translation>
        </message>
        <message>
            <source>Check</source>
            <comment>report.check</comment>
            <translation>Prüfung</translation>
        </message>
        <message>
            <source>Source and remark</source>
            <comment>report.source_and_remark</comment>
            <translation>Quelle und Anmerkung</translation>
        </message>
        <message>
            <source>Remark</source>
            <comment>report.remark</comment>
            <translation>Anmerkung</translation>
        </message>
        <message>
            <source>Figures that were published of this scenario, each held against what its inputs give: {reproduced} of {claims} reproduced. Source: {source}.</source>
            <comment>report.published_about_this(source, reproduced, claims)</comment>
            <translation>Zu diesem Szenario veröffentlichte Zahlen, jede an dem gemessen, was seine Eingaben ergeben: {reproduced} von {claims} reproduziert. Quelle: {source}.</translation>
        </message>
        <message>
            <source>{source}. {remark}</source>
            <comment>report.source_with_remark(source, remark)</comment>
            <translation>{source}. {remark}</translation>
        </message>
        <message>
            <source>Published figures by their source</source>
            <comment>report.source_table</comment>
            <translation>Veröffentlichte Zahlen nach Quelle</translation>
        </message>
        <message>
            <source>Case</source>
            <comment>report.case</comment>
            <translation>Fall</translation>
        </message>
        <message>
            <source>Source</source>
            <comment>report.source</comment>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Figures</source>
            <comment>report.figures</comment>
            <translation>Zahlen</translation>
        </message>
        <message>
            <source>Reproduced</source>
            <comment>report.reproduced</comment>
            <translation>Reproduziert</translation>
        </message>
        <message>
            <source>Why this advice, and how to go about it</source>
            <comment>report.course</comment>
            <translation>Warum diese Empfehlung, und wie vorzugehen ist</translation>
        </message>
        <message>
            <source>What to do: {course}</source>
            <comment>report.advice(course)</comment>
            <translation>Was zu tun ist: {course}</translation>
        </message>
        <message>
            <source>What to do: move what the plan moves</source>
            <comment>report.advice_move</comment>
            <translation>Was zu tun ist: verlagern, was der Plan verlagert</translation>
        </message>
        <message>
            <source>What to do: leave every task at the API</source>
            <comment>report.advice_keep</comment>
            <translation>Was zu tun ist: jede Aufgabe bei der API lassen</translation>
        </message>
        <message>
            <source>{tasks} would move.</source>
            <comment>report.plan_moves(tasks)</comment>
            <translation>Verlagert würden: {tasks}.</translation>
        </message>
        <message numerus="yes">
            <source>{tasks} and {count} more would move; the table of tasks names them all.</source>
            <comment>report.plan_moves_and_more(tasks, count)</comment>
            <translation>
                <numerusform>Verlagert würden {tasks} und {count} weitere; die Aufgabentabelle nennt alle.</numerusform>
                <numerusform>Verlagert würden {tasks} und {count} weitere; die Aufgabentabelle nennt alle.</numerusform>
            </translation>
        </message>
        <message>
            <source>The table of tasks says what each would save if it moved alone.</source>
            <comment>report.plan_keeps</comment>
            <translation>Die Aufgabentabelle sagt, was jede sparen würde, wenn sie allein verlagert würde.</translation>
        </message>
        <message numerus="yes">
            <source>Which of {tasks} tasks cost less with models of our own than with {baseline}?</source>
            <comment>report.question_of_tasks(tasks, baseline)</comment>
            <translation>
                <numerusform>Kostet {tasks} Aufgabe mit einem eigenen Modell weniger als {baseline}?</numerusform>
                <numerusform>Welche von {tasks} Aufgaben kosten mit eigenen Modellen weniger als {baseline}?</numerusform>
            </translation>
        </message>
        <message>
            <source>From here on the report is about the scenario's own inputs, which stand for every task that has none of its own; the plan above is about all tasks together.</source>
            <comment>report.as_one_task</comment>
            <translation>Ab hier geht es im Bericht um die Eingaben des Szenarios selbst, die für jede Aufgabe ohne eigene Werte stehen; der Plan oben betrifft alle Aufgaben zusammen.</translation>
        </message>
        <message>
            <source>Notes on charts that are not in this report</source>
            <comment>report.notes_elsewhere</comment>
            <translation>Notizen in Diagrammen, die nicht in diesem Bericht sind</translation>
        </message>
        <message>
            <source>What to be careful about</source>
            <comment>report.warnings</comment>
            <translation>Worauf zu achten ist</translation>
        </message>
        <message>
            <source>Claims about this scenario, each held against what its inputs give: {reproduced} of {claims} reproduced.</source>
            <comment>report.claims_about_this(reproduced, claims)</comment>
            <translation>Aussagen zu diesem Szenario, jede an dem gemessen, was seine Eingaben ergeben: {reproduced} von {claims} reproduziert.</translation>
        </message>
        <message>
            <source>What the model itself was checked against</source>
            <comment>report.claims_of_the_model</comment>
            <translation>Woran das Modell selbst geprüft wurde</translation>
        </message>
        <message>
            <source>Figures that others have published, and test cases of its own, each computed from that source's inputs: {reproduced} of {claims} are reproduced to within {tolerance}. The program's page of claims says of each of the others why it differs.</source>
            <comment>report.claims_reproduced(reproduced, claims, tolerance)</comment>
            <translation>Von anderen veröffentlichte Zahlen und eigene Testfälle, jeweils aus den Eingaben der Quelle berechnet: {reproduced} von {claims} sind reproduziert, Toleranz {tolerance}. Zu jeder anderen sagt die Seite „Aussagen“ des Programms, warum sie abweicht.</translation>
        </message>
        <message>
            <source>Checked claims</source>
            <comment>report.claims</comment>
            <translation>Geprüfte Aussagen</translation>
        </message>
        <message>
            <source>{value}.</source>
            <comment>report.assumed(value)</comment>
            <translation>{value}.</translation>
        </message>
        <message>
            <source>Volume and prices stay as they are.</source>
            <comment>report.no_trends</comment>
            <translation>Volumen und Preise bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>{trends}; only the view over time follows them.</source>
            <comment>report.trends(trends)</comment>
            <translation>{trends}; nur die Ansicht „Zeitverlauf“ folgt ihnen.</translation>
        </message>
        <message>
            <source>{option}: {help}.</source>
            <comment>report.option_is(option, help)</comment>
            <translation>{option}: {help}.</translation>
        </message>
        <message>
            <source>Date of the figures</source>
            <comment>report.date</comment>
            <translation>Stand der Zahlen</translation>
        </message>
        <message>
            <source>The scenario gives none.</source>
            <comment>report.no_date</comment>
            <translation>Das Szenario nennt keinen.</translation>
        </message>
        <message>
            <source>Baseline</source>
            <comment>report.baseline</comment>
            <translation>Referenz</translation>
        </message>
        <message>
            <source>In focus</source>
            <comment>report.focus</comment>
            <translation>Im Fokus</translation>
        </message>
        <message>
            <source>Options compared</source>
            <comment>report.options</comment>
            <translation>Verglichene Optionen</translation>
        </message>
        <message>
            <source>Hosting of the hybrid</source>
            <comment>report.hosting</comment>
            <translation>Hosting der Hybridlösung</translation>
        </message>
        <message>
            <source>Its small model runs on {host}; {share} of the requests are routed to it.</source>
            <comment>report.hosting_text(host, share)</comment>
            <translation>Hosting des kleinen Modells: {host}; {share} der Anfragen werden dorthin geroutet.</translation>
        </message>
        <message>
            <source>Planning horizon</source>
            <comment>report.horizon</comment>
            <translation>Planungshorizont</translation>
        </message>
        <message>
            <source>Up-front cost</source>
            <comment>report.upfront</comment>
            <translation>Vorabkosten</translation>
        </message>
        <message>
            <source>Spread evenly over the planning horizon, as a part of each month's cost.</source>
            <comment>report.upfront_spread</comment>
            <translation>Gleichmäßig über den Planungshorizont verteilt, als Teil der Kosten jedes Monats.</translation>
        </message>
        <message>
            <source>Left out of the month's cost; it counts in the view over time and in payback.</source>
            <comment>report.upfront_left_out</comment>
            <translation>In den Monatskosten nicht enthalten; zählt im Zeitverlauf und bei der Amortisationsdauer.</translation>
        </message>
        <message>
            <source>Cost of capital</source>
            <comment>report.capital</comment>
            <translation>Kapitalkosten</translation>
        </message>
        <message>
            <source>{rate} in the net present value; the monthly view carries none.</source>
            <comment>report.capital_text(rate)</comment>
            <translation>{rate} im Kapitalwert; die Monatssicht enthält keine.</translation>
        </message>
        <message>
            <source>Growth and trends</source>
            <comment>report.growth</comment>
            <translation>Wachstum und Trends</translation>
        </message>
        <message>
            <source>Quality</source>
            <comment>report.quality</comment>
            <translation>Qualität</translation>
        </message>
        <message>
            <source>A wrong answer costs {cost}.</source>
            <comment>report.errors_cost(cost)</comment>
            <translation>Eine falsche Antwort kostet {cost}.</translation>
        </message>
        <message>
            <source>Wrong answers cost nothing; accuracy counts in the cost per correct answer alone.</source>
            <comment>report.errors_cost_nothing</comment>
            <translation>Falsche Antworten kosten nichts; die Genauigkeit zählt nur bei den Kosten pro richtiger Antwort.</translation>
        </message>
        <message>
            <source>Units</source>
            <comment>report.units</comment>
            <translation>Einheiten</translation>
        </message>
        <message>
            <source>The assumptions</source>
            <comment>report.assumptions</comment>
            <translation>Die Annahmen</translation>
        </message>
        <message>
            <source>A month's cost</source>
            <comment>report.method_month</comment>
            <translation>Kosten eines Monats</translation>
        </message>
        <message>
            <source>Each option's month is the sum of paid tokens, compute, platform, people, retraining, its share of what is paid up front, and what wrong answers cost.</source>
            <comment>report.method_month_text</comment>
            <translation>Der Monat jeder Option ist die Summe aus bezahlten Token, Rechenleistung, Plattform, Personal, Nachtraining, ihrem Anteil der Vorabkosten und den Kosten falscher Antworten.</translation>
        </message>
        <message>
            <source>Tokens</source>
            <comment>report.method_tokens</comment>
            <translation>Token</translation>
        </message>
        <message>
            <source>Tokens in and out at their list prices, less what is cached, discounted or sent in batches, plus retries.</source>
            <comment>report.method_tokens_text</comment>
            <translation>Input- und Output-Token zu ihren Listenpreisen, abzüglich dessen, was gecacht, rabattiert oder in Batches gesendet wird, zuzüglich Wiederholungen.</translation>
        </message>
        <message>
            <source>The load is the time that requests take to be read and written at the measured throughput, times the peak, over the hours online and the utilization that is aimed at. GPUs come in whole replicas, never fewer than the minimum, so cost climbs in steps. So it does with units of reserved capacity, whose load is counted in tokens and which come in whole increments.</source>
            <comment>report.method_gpus_text</comment>
            <translation>Die Last ist die Zeit, in der Anfragen beim gemessenen Durchsatz gelesen und geschrieben werden, mal Spitzenlastfaktor, geteilt durch Online-Stunden und angestrebte Auslastung. GPUs gibt es in ganzen Replikaten, nie weniger als das Minimum; daher steigen die Kosten in Stufen. Das gilt auch für Einheiten reservierter Kapazität, deren Last in Token gezählt wird und die es in ganzen Schritten gibt.</translation>
        </message>
        <message>
            <source>Break-even</source>
            <comment>report.method_break_even</comment>
            <translation>Break-even</translation>
        </message>
        <message>
            <source>All volumes from {low} to {high} at which the option costs less than {baseline}, solved from the equations of each step, not read off a curve. Where a curve crosses and jumps back, the volume that counts is the one from which the option stays cheaper.</source>
            <comment>report.method_break_even_text(low, high, baseline)</comment>
            <translation>Alle Volumen von {low} bis {high}, bei denen die Option weniger kostet als {baseline}, aus den Gleichungen jeder Stufe gelöst, nicht von einer Kurve abgelesen. Wo eine Kurve kreuzt und zurückspringt, zählt das Volumen, ab dem die Option günstiger bleibt.</translation>
        </message>
        <message>
            <source>Over time</source>
            <comment>report.method_over_time</comment>
            <translation>Zeitverlauf</translation>
        </message>
        <message>
            <source>Cash month by month: what is paid up front at month 0, then the costs of each month at its volume and prices, retraining and hardware when they are paid. Payback is the time from which the option has cost less in all and stays so up to the horizon.</source>
            <comment>report.method_over_time_text</comment>
            <translation>Auszahlungen Monat für Monat: in Monat 0, was vorab gezahlt wird, dann die Kosten jedes Monats bei seinem Volumen und seinen Preisen, Nachtraining und Hardware, wenn sie bezahlt werden. Die Amortisationsdauer ist die Zeit, ab der die Option insgesamt weniger gekostet hat und es bis zum Horizont so bleibt.</translation>
        </message>
        <message>
            <source>Ranges</source>
            <comment>report.method_ranges</comment>
            <translation>Spannen</translation>
        </message>
        <message>
            <source>{draws} draws from all ranges at once, each input independent of the others, its value the median.</source>
            <comment>report.method_ranges_text(draws)</comment>
            <translation>{draws} Ziehungen aus allen Spannen zugleich, jede Eingabe unabhängig von den anderen, ihr Wert der Median.</translation>
        </message>
        <message>
            <source>{draws} draws from all ranges at once, each input's value its median. Linked inputs are drawn together, by the correlations given; all others are independent of each other.</source>
            <comment>report.method_linked_text(draws)</comment>
            <translation>{draws} Ziehungen aus allen Spannen zugleich, der Wert jeder Eingabe ihr Median. Gekoppelte Eingaben werden mit den angegebenen Korrelationen gemeinsam gezogen; alle anderen sind voneinander unabhängig.</translation>
        </message>
        <message>
            <source>What to find out first</source>
            <comment>report.method_information</comment>
            <translation>Was zuerst zu klären ist</translation>
        </message>
        <message>
            <source>The draws are ordered by one input and cut into {groups} groups. What the best option of each group saves over the horizon, against one option for all, is what knowing the input is worth at most; what an input without any effect would seem to be worth is taken off.</source>
            <comment>report.method_information_text(groups)</comment>
            <translation>Die Ziehungen werden nach einer Eingabe geordnet und in {groups} Gruppen geteilt. Was die beste Option jeder Gruppe über den Horizont spart, verglichen mit einer Option für alle, ist das Wissen um die Eingabe höchstens wert; abgezogen ist, was eine Eingabe ohne jede Wirkung wert zu sein schiene.</translation>
        </message>
        <message>
            <source>Sensitivity and flips</source>
            <comment>report.method_sensitivity</comment>
            <translation>Sensitivität und Kipppunkte</translation>
        </message>
        <message>
            <source>Each input alone is changed, and everything is computed anew; where the answer flips is solved to nine digits.</source>
            <comment>report.method_sensitivity_text</comment>
            <translation>Jede Eingabe wird allein geändert und alles neu berechnet; wo die Antwort kippt, ist auf neun Stellen gelöst.</translation>
        </message>
        <message>
            <source>How it is computed</source>
            <comment>report.method</comment>
            <translation>Wie gerechnet wird</translation>
        </message>
        <message>
            <source>{labels}: {values}</source>
            <comment>report.formula(labels, values)</comment>
            <translation>{labels}: {values}</translation>
        </message>
        <message>
            <source>How each figure comes about</source>
            <comment>report.formulas</comment>
            <translation>Wie jede Zahl zustande kommt</translation>
        </message>
        <message>
            <source>From how many requests a month on is it cheaper to use {focus} than {baseline}, and is it at {volume}?</source>
            <comment>report.question(focus, baseline, volume)</comment>
            <translation>Ab wie vielen Anfragen pro Monat ist {focus} günstiger als {baseline}, und gilt das bei {volume}?</translation>
        </message>
        <message>
            <source>Untitled scenario</source>
            <comment>report.untitled</comment>
            <translation>Unbenanntes Szenario</translation>
        </message>
        <message>
            <source>Figures without a date</source>
            <comment>report.without_date</comment>
            <translation>Zahlen ohne Datum</translation>
        </message>
        <message>
            <source>Figures as of {date}</source>
            <comment>report.as_of(date)</comment>
            <translation>Stand der Zahlen: {date}</translation>
        </message>
        <message>
            <source>Contents</source>
            <comment>report.contents</comment>
            <translation>Inhalt</translation>
        </message>
        <message>
            <source>{date_line}, computed with Breakeven from the inputs named in it.</source>
            <comment>report.footer(date_line)</comment>
            <translation>{date_line}, berechnet mit Breakeven aus den darin genannten Eingaben.</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <comment>report.page_of(page, pages)</comment>
            <translation>Seite {page} von {pages}</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <comment>refusal.span(low, high)</comment>
            <translation>{low} bis {high}</translation>
        </message>
        <message>
            <source>{low} to {high} {unit}</source>
            <comment>refusal.span_of(low, high, unit)</comment>
            <translation>{low} bis {high} {unit}</translation>
        </message>
        <message>
            <source>{value} is not a finite number; allowed are {allowed}</source>
            <comment>refusal.not_finite(value, allowed)</comment>
            <translation>{value} ist keine endliche Zahl; zulässig: {allowed}</translation>
        </message>
        <message>
            <source>{value} is outside {span}</source>
            <comment>refusal.outside(value, span)</comment>
            <translation>{value} liegt nicht im Bereich {span}</translation>
        </message>
        <message>
            <source>whole numbers from {span}</source>
            <comment>refusal.whole_numbers(span)</comment>
            <translation>ganze Zahlen von {span}</translation>
        </message>
        <message>
            <source>{value} is not a whole number; allowed are {allowed}</source>
            <comment>refusal.not_whole(value, allowed)</comment>
            <translation>{value} ist keine ganze Zahl; zulässig: {allowed}</translation>
        </message>
        <message>
            <source>the planning horizon is chosen, not uncertain; it can't have a range</source>
            <comment>refusal.horizon_has_no_range</comment>
            <translation>der Planungshorizont wird gewählt und ist nicht unsicher; er kann keine Spanne haben</translation>
        </message>
        <message>
            <source>the low end {low} is not below the high end {high}</source>
            <comment>refusal.low_not_below_high(low, high)</comment>
            <translation>das untere Ende {low} liegt nicht unter dem oberen {high}</translation>
        </message>
        <message>
            <source>the value {value} is outside its range of {low} to {high}</source>
            <comment>refusal.outside_its_range(value, low, high)</comment>
            <translation>der Wert {value} liegt außerhalb seiner Spanne von {low} bis {high}</translation>
        </message>
        <message>
            <source>{id} can't be {role}; allowed are {allowed}</source>
            <comment>ids.cant_be(id, role, allowed)</comment>
            <translation>{id} kann nicht {role} sein; zulässig: {allowed}</translation>
        </message>
        <message>
            <source>the baseline</source>
            <comment>ids.role_of_baseline</comment>
            <translation>die Referenz</translation>
        </message>
        <message>
            <source>unknown option {id}; allowed are {allowed}</source>
            <comment>ids.unknown_option(id, allowed)</comment>
            <translation>unbekannte Option {id}; zulässig: {allowed}</translation>
        </message>
        <message>
            <source>unknown parameter {id}; "breakeven parameters" lists them all</source>
            <comment>ids.unknown_parameter(id)</comment>
            <translation>unbekannter Parameter {id}; "breakeven parameters" listet alle auf</translation>
        </message>
        <message>
            <source>unknown parameter {id}; did you mean {nearest}?</source>
            <comment>ids.unknown_parameter_near(id, nearest)</comment>
            <translation>unbekannter Parameter {id}; gemeint ist vielleicht {nearest}</translation>
        </message>
        <message>
            <source>{id} is the baseline; the focus must be another option: {others}</source>
            <comment>ids.focus_is_baseline(id, others)</comment>
            <translation>{id} ist die Referenz; der Fokus muss eine andere Option sein: {others}</translation>
        </message>
        <message>
            <source>{parameter} can be whole numbers from {low} to {high}</source>
            <comment>typed.can_be_whole(parameter, low, high)</comment>
            <translation>{parameter}: ganze Zahlen von {low} bis {high}</translation>
        </message>
        <message>
            <source>{parameter} can be {low} to {high}</source>
            <comment>typed.can_be(parameter, low, high)</comment>
            <translation>{parameter}: {low} bis {high}</translation>
        </message>
        <message>
            <source>type a number: {allowed}</source>
            <comment>typed.type_a_number(allowed)</comment>
            <translation>geben Sie eine Zahl ein: {allowed}</translation>
        </message>
        <message>
            <source>{one} or {other}</source>
            <comment>typed.either(one, other)</comment>
            <translation>{one} oder {other}</translation>
        </message>
        <message>
            <source>{text} is not one number: {allowed}</source>
            <comment>typed.several_numbers(text, allowed)</comment>
            <translation>{text} ist nicht eine Zahl: {allowed}</translation>
        </message>
        <message>
            <source>{text} has another unit: {allowed}</source>
            <comment>typed.other_unit(text, allowed)</comment>
            <translation>{text} hat eine andere Einheit: {allowed}</translation>
        </message>
        <message>
            <source>{text} is not a number: {allowed}</source>
            <comment>typed.not_a_number(text, allowed)</comment>
            <translation>{text} ist keine Zahl: {allowed}</translation>
        </message>
        <message>
            <source>{text} is money: {allowed}</source>
            <comment>typed.is_money(text, allowed)</comment>
            <translation>{text} ist ein Geldbetrag: {allowed}</translation>
        </message>
        <message>
            <source>{text} is a percentage: {allowed}</source>
            <comment>typed.is_percentage(text, allowed)</comment>
            <translation>{text} ist ein Prozentsatz: {allowed}</translation>
        </message>
        <message>
            <source>{text} has more than one decimal point: write {readings}</source>
            <comment>typed.two_points(text, readings)</comment>
            <translation>{text} hat mehr als ein Dezimalzeichen: schreiben Sie {readings}</translation>
        </message>
        <message>
            <source>{text} can be read in two ways: write {readings}</source>
            <comment>typed.two_ways(text, readings)</comment>
            <translation>{text} lässt sich auf zwei Arten lesen: schreiben Sie {readings}</translation>
        </message>
        <message>
            <source>{text} has a comma that does not group three digits: {allowed}</source>
            <comment>typed.wrong_comma(text, allowed)</comment>
            <translation>{text} hat ein Trennzeichen, das nicht drei Ziffern gruppiert: {allowed}</translation>
        </message>
        <message>
            <source>{text} has a comma that does not group three digits: write {readings}</source>
            <comment>typed.comma_readings(text, readings)</comment>
            <translation>{text} hat ein Trennzeichen, das nicht drei Ziffern gruppiert: schreiben Sie {readings}</translation>
        </message>
        <message>
            <source>{text} is out of range: {allowed}</source>
            <comment>typed.out_of_range(text, allowed)</comment>
            <translation>{text} liegt außerhalb des Bereichs: {allowed}</translation>
        </message>
        <message>
            <source>{text} is out of range: {allowed}; if thousands are meant, write {thousands}</source>
            <comment>typed.out_of_range_but_thousands(text, allowed, thousands)</comment>
            <translation>{text} liegt außerhalb des Bereichs: {allowed}; sind Tausender gemeint, schreiben Sie {thousands}</translation>
        </message>
        <message>
            <source>{text} is not whole: {allowed}</source>
            <comment>typed.not_whole(text, allowed)</comment>
            <translation>{text} ist nicht ganzzahlig: {allowed}</translation>
        </message>
        <message>
            <source>{text} begins without a number</source>
            <comment>typed.lacks_first_number(text)</comment>
            <translation>{text} beginnt ohne Zahl</translation>
        </message>
        <message>
            <source>{text} can't be worked out from behind {place} on</source>
            <comment>typed.lacks_number(text, place)</comment>
            <translation>{text} lässt sich ab der Stelle hinter {place} nicht ausrechnen</translation>
        </message>
        <message>
            <source>{text} closes a parenthesis that it does not open</source>
            <comment>typed.closes_too_much(text)</comment>
            <translation>{text} schließt eine Klammer, die nicht geöffnet wurde</translation>
        </message>
        <message>
            <source>{text} opens a parenthesis that it does not close</source>
            <comment>typed.not_closed(text)</comment>
            <translation>{text} öffnet eine Klammer, die nicht geschlossen wird</translation>
        </message>
        <message>
            <source>{text} has too many parentheses within each other</source>
            <comment>typed.too_deep(text)</comment>
            <translation>{text} hat zu viele ineinander geschachtelte Klammern</translation>
        </message>
        <message>
            <source>{text} divides by zero</source>
            <comment>typed.divides_by_zero(text)</comment>
            <translation>{text} teilt durch null</translation>
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
            <translation>konnte nicht geschrieben werden: {fault}</translation>
        </message>
        <message>
            <source>could not be read: {fault}</source>
            <comment>file.not_read(fault)</comment>
            <translation>konnte nicht gelesen werden: {fault}</translation>
        </message>
        <message>
            <source>is a folder, not a file</source>
            <comment>file.is_folder</comment>
            <translation>ist ein Ordner, keine Datei</translation>
        </message>
        <message>
            <source>is not a regular file</source>
            <comment>file.not_regular</comment>
            <translation>ist keine reguläre Datei</translation>
        </message>
        <message>
            <source>no file name was given</source>
            <comment>file.no_name</comment>
            <translation>es wurde kein Dateiname angegeben</translation>
        </message>
        <message>
            <source>there is no such file</source>
            <comment>file.not_there</comment>
            <translation>diese Datei gibt es nicht</translation>
        </message>
        <message>
            <source>names a folder, not a file</source>
            <comment>file.names_folder</comment>
            <translation>bezeichnet einen Ordner, keine Datei</translation>
        </message>
        <message>
            <source>could not be written: there is no folder {folder}</source>
            <comment>file.no_folder(folder)</comment>
            <translation>konnte nicht geschrieben werden: Den Ordner {folder} gibt es nicht</translation>
        </message>
        <message>
            <source>is written, but might not outlast a power cut: {fault}</source>
            <comment>file.might_not_last(fault)</comment>
            <translation>ist geschrieben, übersteht aber vielleicht keinen Stromausfall: {fault}</translation>
        </message>
        <message>
            <source>is larger than the {mebibytes} MiB that are read</source>
            <comment>file.larger(mebibytes)</comment>
            <translation>ist größer als die {mebibytes} MiB, die gelesen werden</translation>
        </message>
        <message>
            <source>is larger than the {bytes} bytes that are read</source>
            <comment>file.larger_bytes(bytes)</comment>
            <translation>ist größer als die {bytes} Bytes, die gelesen werden</translation>
        </message>
        <message>
            <source>is empty</source>
            <comment>file.empty</comment>
            <translation>ist leer</translation>
        </message>
        <message>
            <source>permission denied</source>
            <comment>fault.permission_denied</comment>
            <translation>Zugriff verweigert</translation>
        </message>
        <message>
            <source>the disk quota is used up</source>
            <comment>fault.quota</comment>
            <translation>das Speicherkontingent ist aufgebraucht</translation>
        </message>
        <message>
            <source>the file would be larger than is allowed</source>
            <comment>fault.too_large</comment>
            <translation>die Datei wäre größer als zulässig</translation>
        </message>
        <message>
            <source>the disk reports an error</source>
            <comment>fault.disk_error</comment>
            <translation>der Datenträger meldet einen Fehler</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <comment>fault.is_folder</comment>
            <translation>es ist ein Ordner</translation>
        </message>
        <message>
            <source>its symbolic links lead around in a circle</source>
            <comment>fault.links_in_circle</comment>
            <translation>die symbolischen Verknüpfungen führen im Kreis</translation>
        </message>
        <message>
            <source>the name is too long</source>
            <comment>fault.name_too_long</comment>
            <translation>der Name ist zu lang</translation>
        </message>
        <message>
            <source>there is no such folder</source>
            <comment>fault.no_such_folder</comment>
            <translation>diesen Ordner gibt es nicht</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <comment>fault.disk_full</comment>
            <translation>der Datenträger ist voll</translation>
        </message>
        <message>
            <source>a part of the path is not a folder</source>
            <comment>fault.not_a_folder</comment>
            <translation>ein Teil des Pfads ist kein Ordner</translation>
        </message>
        <message>
            <source>the disk is read-only</source>
            <comment>fault.read_only</comment>
            <translation>der Datenträger ist schreibgeschützt</translation>
        </message>
        <message>
            <source>of unknown date</source>
            <comment>date.of_unknown_date</comment>
            <translation>unbekannten Datums</translation>
        </message>
        <message>
            <source>{model}, {vendor}</source>
            <comment>fact.model(model, vendor)</comment>
            <translation>{model}, {vendor}</translation>
        </message>
        <message>
            <source>{price} an hour for a GPU</source>
            <comment>fact.rate(price)</comment>
            <translation>{price} pro Stunde und GPU</translation>
        </message>
        <message>
            <source>{price} for one</source>
            <comment>fact.price(price)</comment>
            <translation>{price} pro Stück</translation>
        </message>
        <message>
            <source>{watts} W</source>
            <comment>fact.power(watts)</comment>
            <translation>{watts} W</translation>
        </message>
        <message>
            <source>{throughput} a minute for a unit</source>
            <comment>fact.unit(throughput)</comment>
            <translation>{throughput} pro Minute und Einheit</translation>
        </message>
        <message>
            <source>{gpu}: {conditions}</source>
            <comment>fact.measured(gpu, conditions)</comment>
            <translation>{gpu}: {conditions}</translation>
        </message>
        <message>
            <source>{billions} billion parameters, {layers} layers, {heads} heads of {size} in the cache</source>
            <comment>fact.size(billions, layers, heads, size)</comment>
            <translation>{billions} Mrd. Parameter, {layers} Schichten, {heads} Köpfe zu {size} im Cache</translation>
        </message>
        <message>
            <source>{bandwidth} GB/s, {operations} TFLOPS in 16 bit</source>
            <comment>fact.speed(bandwidth, operations)</comment>
            <translation>{bandwidth} GB/s, {operations} TFLOPS bei 16 Bit</translation>
        </message>
        <message numerus="yes">
            <source>{days} days</source>
            <comment>fact.age(days)</comment>
            <translation>
                <numerusform>{days} Tag</numerusform>
                <numerusform>{days} Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>within {date}</source>
            <comment>fact.within(date)</comment>
            <translation>im Lauf von {date}</translation>
        </message>
        <message>
            <source>does not age</source>
            <comment>fact.ageless</comment>
            <translation>veraltet nicht</translation>
        </message>
        <message>
            <source>{days} days old</source>
            <comment>date.days_old(days)</comment>
            <translation>{days} Tage alt</translation>
        </message>
        <message>
            <source>unknown</source>
            <comment>date.unknown</comment>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>{date}, old</source>
            <comment>date.old(date)</comment>
            <translation>{date}, alt</translation>
        </message>
        <message>
            <source>reading was cancelled</source>
            <comment>file.cancelled</comment>
            <translation>das Lesen wurde abgebrochen</translation>
        </message>
        <message>
            <source>is in the encoding UTF-32, and a log is read as text in UTF-8; save it as UTF-8</source>
            <comment>log.utf32</comment>
            <translation>ist in UTF-32 codiert, ein Protokoll wird aber als Text in UTF-8 gelesen; speichern Sie es als UTF-8</translation>
        </message>
        <message>
            <source>is compressed, and damaged: what it holds can't be unpacked</source>
            <comment>file.packed_damaged</comment>
            <translation>ist komprimiert und beschädigt: Der Inhalt lässt sich nicht entpacken</translation>
        </message>
        <message>
            <source>is compressed, and cut off before its end</source>
            <comment>file.packed_cut_off</comment>
            <translation>ist komprimiert und vor dem Ende abgeschnitten</translation>
        </message>
        <message>
            <source>is compressed, and unpacks to more than {times} times its size, as no log does</source>
            <comment>file.packed_bomb(times)</comment>
            <translation>ist komprimiert und wird entpackt mehr als {times}-mal so groß; bei keinem Protokoll ist das so</translation>
        </message>
        <message>
            <source>is compressed (bzip2), and a log is read as text in UTF-8; unpack it first</source>
            <comment>log.bzip2</comment>
            <translation>ist komprimiert (bzip2), ein Protokoll wird aber als Text in UTF-8 gelesen; entpacken Sie es zuerst</translation>
        </message>
        <message>
            <source>is a ZIP archive or a workbook, and a log is read as text in UTF-8; unpack it, or save it as CSV</source>
            <comment>log.zip</comment>
            <translation>ist ein ZIP-Archiv oder eine Arbeitsmappe, ein Protokoll wird aber als Text in UTF-8 gelesen; entpacken Sie es oder speichern Sie es als CSV</translation>
        </message>
        <message>
            <source>is a Parquet file, and a log is read as text in UTF-8; save it as CSV or JSON lines</source>
            <comment>log.parquet</comment>
            <translation>ist eine Parquet-Datei, ein Protokoll wird aber als Text in UTF-8 gelesen; speichern Sie es als CSV oder JSON Lines</translation>
        </message>
        <message>
            <source>is no text: byte {byte} is a NUL</source>
            <comment>log.has_nul(byte)</comment>
            <translation>ist kein Text: Byte {byte} ist ein NUL</translation>
        </message>
        <message>
            <source>is no text in UTF-8</source>
            <comment>csv.not_utf8</comment>
            <translation>ist kein Text in UTF-8</translation>
        </message>
        <message>
            <source>is empty; its first line must name the columns</source>
            <comment>csv.no_columns</comment>
            <translation>ist leer; die erste Zeile muss die Spalten benennen</translation>
        </message>
        <message>
            <source>the column {column} stands there twice</source>
            <comment>csv.column_twice(column)</comment>
            <translation>die Spalte {column} steht zweimal da</translation>
        </message>
        <message>
            <source>is longer than the 16 MiB that a record may have</source>
            <comment>record.too_long</comment>
            <translation>ist länger als die 16 MiB, die ein Datensatz haben darf</translation>
        </message>
        <message>
            <source>has a quote that is not closed</source>
            <comment>record.open_quote</comment>
            <translation>hat ein Anführungszeichen, das nicht geschlossen wird</translation>
        </message>
        <message>
            <source>is not the beginning of a JSON object</source>
            <comment>record.no_object</comment>
            <translation>ist nicht der Anfang eines JSON-Objekts</translation>
        </message>
        <message>
            <source>is a JSON object that does not end</source>
            <comment>record.unended</comment>
            <translation>ist ein JSON-Objekt, das nicht endet</translation>
        </message>
        <message>
            <source>a name in double quotes or {sign}</source>
            <comment>json.a_name_or(sign)</comment>
            <translation>ein Name in doppelten Anführungszeichen oder {sign}</translation>
        </message>
        <message>
            <source>a value</source>
            <comment>json.a_value</comment>
            <translation>ein Wert</translation>
        </message>
        <message>
            <source>{sign} and a value</source>
            <comment>json.sign_and_value(sign)</comment>
            <translation>{sign} und ein Wert</translation>
        </message>
        <message>
            <source>a name in double quotes</source>
            <comment>json.a_name</comment>
            <translation>ein Name in doppelten Anführungszeichen</translation>
        </message>
        <message>
            <source>{one} or {other}</source>
            <comment>json.either(one, other)</comment>
            <translation>{one} oder {other}</translation>
        </message>
        <message>
            <source>a value or {sign}</source>
            <comment>json.a_value_or(sign)</comment>
            <translation>ein Wert oder {sign}</translation>
        </message>
        <message>
            <source>nothing more</source>
            <comment>json.nothing_more</comment>
            <translation>nichts weiter</translation>
        </message>
        <message>
            <source>a quoted text must end on its line; a line break within it is written \n</source>
            <comment>json.text_on_one_line</comment>
            <translation>ein Text in Anführungszeichen muss in seiner Zeile enden; ein Zeilenumbruch darin wird \n geschrieben</translation>
        </message>
        <message>
            <source>a control character within a quoted text is written {code}</source>
            <comment>json.control_character(code)</comment>
            <translation>ein Steuerzeichen in einem Text in Anführungszeichen wird {code} geschrieben</translation>
        </message>
        <message>
            <source>not an escape; allowed are \" \\ \/ \b \f \n \r \t and \u with four digits (two of them beyond \uffff)</source>
            <comment>json.no_escape</comment>
            <translation>keine Escape-Sequenz; zulässig sind \" \\ \/ \b \f \n \r \t und \u mit vier Ziffern (zwei davon jenseits von \uffff)</translation>
        </message>
        <message>
            <source>{token} is not a number in JSON; allowed are finite numbers</source>
            <comment>json.not_finite(token)</comment>
            <translation>{token} ist in JSON keine Zahl; zulässig sind endliche Zahlen</translation>
        </message>
        <message>
            <source>{token} starts no value; JSON has no comments</source>
            <comment>json.comment(token)</comment>
            <translation>{token} beginnt keinen Wert; JSON kennt keine Kommentare</translation>
        </message>
        <message>
            <source>{token} starts no text; JSON needs double quotes</source>
            <comment>json.single_quotes(token)</comment>
            <translation>{token} beginnt keinen Text; JSON verlangt doppelte Anführungszeichen</translation>
        </message>
        <message>
            <source>ends within a quoted text</source>
            <comment>json.ends_within_text</comment>
            <translation>endet in einem Text in Anführungszeichen</translation>
        </message>
        <message>
            <source>ends too early; expected {expected}</source>
            <comment>json.ends_too_early(expected)</comment>
            <translation>endet zu früh; erwartet: {expected}</translation>
        </message>
        <message>
            <source>unexpected {found}; expected {expected}</source>
            <comment>json.unexpected(found, expected)</comment>
            <translation>unerwartet: {found}; erwartet: {expected}</translation>
        </message>
        <message>
            <source>is nested more than {levels} levels deep</source>
            <comment>json.too_deep(levels)</comment>
            <translation>ist mehr als {levels} Ebenen tief verschachtelt</translation>
        </message>
        <message>
            <source>this key is there more than once; a key may be given once</source>
            <comment>json.key_twice</comment>
            <translation>dieser Schlüssel kommt mehrfach vor; er darf nur einmal angegeben werden</translation>
        </message>
        <message>
            <source>{number} is too large a number; allowed are numbers up to 1.8e308</source>
            <comment>json.number_too_large(number)</comment>
            <translation>{number} ist zu groß; zulässig sind Zahlen bis 1.8e308</translation>
        </message>
        <message>
            <source>a zero byte has no place in JSON</source>
            <comment>json.zero_byte</comment>
            <translation>ein Nullbyte hat in JSON keinen Platz</translation>
        </message>
        <message>
            <source>{byte} is not UTF-8</source>
            <comment>json.not_utf8(byte)</comment>
            <translation>{byte} ist nicht UTF-8</translation>
        </message>
        <message>
            <source>{text} is not a date; dates are written YYYY-MM-DD</source>
            <comment>date.not_a_date(text)</comment>
            <translation>{text} ist kein Datum; Daten werden YYYY-MM-DD geschrieben</translation>
        </message>
        <message>
            <source>{date} is yet to come; allowed are days up to today</source>
            <comment>date.yet_to_come(date)</comment>
            <translation>{date} liegt in der Zukunft; zulässig sind Tage bis heute</translation>
        </message>
        <message>
            <source>carries no scenario: it was exported without it, or by another program</source>
            <comment>carrier.none</comment>
            <translation>enthält kein Szenario: ohne Szenario exportiert oder von einem anderen Programm</translation>
        </message>
        <message>
            <source>is not whole: the file ends in the middle of it</source>
            <comment>carrier.ends_too_early</comment>
            <translation>ist unvollständig: Die Datei endet mitten darin</translation>
        </message>
        <message>
            <source>the scenario that it carries is damaged</source>
            <comment>carrier.damaged</comment>
            <translation>das enthaltene Szenario ist beschädigt</translation>
        </message>
        <message>
            <source>the scenario that it carries is larger than the {mebibytes} MiB that are read</source>
            <comment>carrier.too_much(mebibytes)</comment>
            <translation>das enthaltene Szenario ist größer als die {mebibytes} MiB, die gelesen werden</translation>
        </message>
        <message>
            <source>is no PNG, SVG or PDF</source>
            <comment>carrier.no_picture</comment>
            <translation>ist kein PNG, SVG oder PDF</translation>
        </message>
        <message>
            <source>is damaged: the checksum of its chunk {chunk} is wrong</source>
            <comment>carrier.wrong_checksum(chunk)</comment>
            <translation>ist beschädigt: Die Prüfsumme des Blocks {chunk} ist falsch</translation>
        </message>
        <message>
            <source>{value} is not {expected}</source>
            <comment>scenario.is_not(value, expected)</comment>
            <translation>{value} ist unzulässig; erwartet: {expected}</translation>
        </message>
        <message>
            <source>text</source>
            <comment>scenario.a_text</comment>
            <translation>Text</translation>
        </message>
        <message>
            <source>known here; allowed are {allowed}</source>
            <comment>scenario.known_here(allowed)</comment>
            <translation>hier Bekanntes; zulässig: {allowed}</translation>
        </message>
        <message>
            <source>a whole number from {low} to {high}</source>
            <comment>scenario.a_whole_number(low, high)</comment>
            <translation>eine ganze Zahl von {low} bis {high}</translation>
        </message>
        <message>
            <source>an object</source>
            <comment>scenario.an_object</comment>
            <translation>ein Objekt</translation>
        </message>
        <message>
            <source>an array of hidden costs</source>
            <comment>scenario.hidden_costs</comment>
            <translation>ein Array versteckter Kosten</translation>
        </message>
        <message>
            <source>a number or a pair of them, [LOW, HIGH]</source>
            <comment>scenario.number_or_pair</comment>
            <translation>eine Zahl oder ein Zahlenpaar, [LOW, HIGH]</translation>
        </message>
        <message>
            <source>an option's id</source>
            <comment>scenario.an_options_id</comment>
            <translation>die ID einer Option</translation>
        </message>
        <message>
            <source>an array of claims</source>
            <comment>scenario.claims</comment>
            <translation>ein Array von Aussagen</translation>
        </message>
        <message>
            <source>{value} is there twice</source>
            <comment>scenario.there_twice(value)</comment>
            <translation>{value} kommt zweimal vor</translation>
        </message>
        <message>
            <source>is missing; a claim has a number there, or [LOW, HIGH]</source>
            <comment>scenario.no_published</comment>
            <translation>fehlt; eine Aussage hat dort eine Zahl oder [LOW, HIGH]</translation>
        </message>
        <message>
            <source>has {count} claims; a scenario has up to {most}</source>
            <comment>scenario.too_many_claims(count, most)</comment>
            <translation>hat {count} Aussagen; ein Szenario hat bis zu {most}</translation>
        </message>
        <message>
            <source>a date of the calendar, written YYYY-MM-DD</source>
            <comment>scenario.a_date</comment>
            <translation>ein Kalenderdatum, geschrieben YYYY-MM-DD</translation>
        </message>
        <message>
            <source>is empty; at least one option must be shown</source>
            <comment>scenario.no_options</comment>
            <translation>ist leer; mindestens eine Option muss eingeblendet sein</translation>
        </message>
        <message>
            <source>an array of options' ids</source>
            <comment>scenario.options_ids</comment>
            <translation>ein Array von Options-IDs</translation>
        </message>
        <message>
            <source>{id} is there more than once; an option may be given once</source>
            <comment>scenario.option_twice(id)</comment>
            <translation>{id} kommt mehrfach vor; eine Option darf nur einmal angegeben werden</translation>
        </message>
        <message>
            <source>true or false</source>
            <comment>scenario.true_or_false</comment>
            <translation>true oder false</translation>
        </message>
        <message>
            <source>an object of texts by parameter</source>
            <comment>scenario.texts_by_parameter</comment>
            <translation>ein Objekt mit Texten je Parameter</translation>
        </message>
        <message>
            <source>a number</source>
            <comment>scenario.a_number</comment>
            <translation>eine Zahl</translation>
        </message>
        <message>
            <source>{value} is neither "day" nor "month"</source>
            <comment>scenario.no_period(value)</comment>
            <translation>{value} ist weder "day" noch "month"</translation>
        </message>
        <message>
            <source>a workload has the numbers requests, input_tokens and output_tokens; one is missing</source>
            <comment>scenario.workload_lacks_a_number</comment>
            <translation>ein Workload hat die Zahlen requests, input_tokens und output_tokens; eine fehlt</translation>
        </message>
        <message>
            <source>a list of workloads</source>
            <comment>scenario.workloads</comment>
            <translation>eine Liste von Workloads</translation>
        </message>
        <message>
            <source>a list of tasks</source>
            <comment>scenario.tasks</comment>
            <translation>eine Liste von Aufgaben</translation>
        </message>
        <message>
            <source>a list</source>
            <comment>scenario.a_list</comment>
            <translation>eine Liste</translation>
        </message>
        <message>
            <source>is a value of the task: it belongs into its "parameters"</source>
            <comment>scenario.task_value_outside</comment>
            <translation>ist ein Wert der Aufgabe: Er gehört in ihre "parameters"</translation>
        </message>
        <message>
            <source>{value} is neither "api" (the frontier API) nor "own" (our own GPUs)</source>
            <comment>scenario.no_place(value)</comment>
            <translation>{value} ist weder "api" (die Frontier-API) noch "own" (eigene GPUs)</translation>
        </message>
        <message>
            <source>is missing; a scenario file has "format": "{name}"</source>
            <comment>scenario.no_format(name)</comment>
            <translation>fehlt; eine Szenariodatei hat "format": "{name}"</translation>
        </message>
        <message>
            <source>{value} is not "{name}"</source>
            <comment>scenario.other_format(value, name)</comment>
            <translation>{value} ist nicht "{name}"</translation>
        </message>
        <message>
            <source>is missing; this program writes version {version}</source>
            <comment>scenario.no_version(version)</comment>
            <translation>fehlt; dieses Programm schreibt Version {version}</translation>
        </message>
        <message>
            <source>{value} is not a version; versions are whole numbers from 1 on</source>
            <comment>scenario.wrong_version(value)</comment>
            <translation>{value} ist keine Version; Versionen sind ganze Zahlen ab 1</translation>
        </message>
        <message>
            <source>the file is of version {version}, and this program reads up to version {most}; a newer one is needed</source>
            <comment>scenario.newer_version(version, most)</comment>
            <translation>die Datei hat Version {version}, und dieses Programm liest bis Version {most}; ein neueres ist nötig</translation>
        </message>
        <message>
            <source>is not a scenario file: it holds {value}, not an object</source>
            <comment>scenario.no_scenario(value)</comment>
            <translation>ist keine Szenariodatei: Enthalten ist {value}, kein Objekt</translation>
        </message>
        <message>
            <source>is larger than the {mebibytes} MiB that are read of a scenario file</source>
            <comment>scenario.larger(mebibytes)</comment>
            <translation>ist größer als die {mebibytes} MiB, die von einer Szenariodatei gelesen werden</translation>
        </message>
        <message>
            <source>{value} is not a figure; allowed are {allowed}</source>
            <comment>scenario.no_figure(value, allowed)</comment>
            <translation>{value} ist keine Kennzahl; zulässig: {allowed}</translation>
        </message>
        <message>
            <source>a pair of parameters, [X, Y]</source>
            <comment>scenario.pair_of_parameters</comment>
            <translation>ein Parameterpaar, [X, Y]</translation>
        </message>
        <message>
            <source>a parameter's id</source>
            <comment>scenario.a_parameters_id</comment>
            <translation>die ID eines Parameters</translation>
        </message>
        <message>
            <source>a list of parameters' ids</source>
            <comment>scenario.list_of_parameters</comment>
            <translation>eine Liste von Parameter-IDs</translation>
        </message>
        <message>
            <source>{value} is there twice; a parameter is locked once</source>
            <comment>scenario.locked_twice(value)</comment>
            <translation>{value} kommt zweimal vor; ein Parameter wird einmal gesperrt</translation>
        </message>
        <message>
            <source>a list of pins</source>
            <comment>scenario.pins</comment>
            <translation>eine Liste von Pins</translation>
        </message>
        <message>
            <source>there are {count} pins; at most {most} are kept</source>
            <comment>scenario.too_many_pins(count, most)</comment>
            <translation>es sind {count} Pins; höchstens {most} werden behalten</translation>
        </message>
        <message>
            <source>has no name; each pin of the list has one</source>
            <comment>scenario.pin_without_name</comment>
            <translation>hat keinen Namen; jeder Pin der Liste hat einen</translation>
        </message>
        <message>
            <source>{name} is the name of two pins</source>
            <comment>scenario.pin_twice(name)</comment>
            <translation>zwei Pins haben den Namen {name}</translation>
        </message>
        <message>
            <source>{value} is there twice; a map has two different parameters</source>
            <comment>scenario.map_twice(value)</comment>
            <translation>{value} kommt zweimal vor; eine Karte hat zwei verschiedene Parameter</translation>
        </message>
        <message>
            <source>an object of numbers by parameter</source>
            <comment>scenario.numbers_by_parameter</comment>
            <translation>ein Objekt mit Zahlen je Parameter</translation>
        </message>
        <message>
            <source>{value} is not a number; allowed are {allowed}</source>
            <comment>scenario.no_number(value, allowed)</comment>
            <translation>{value} ist keine Zahl; zulässig: {allowed}</translation>
        </message>
        <message>
            <source>an object of ranges by parameter</source>
            <comment>scenario.ranges_by_parameter</comment>
            <translation>ein Objekt mit Spannen je Parameter</translation>
        </message>
        <message>
            <source>a list of correlations, each [parameter, parameter, number]</source>
            <comment>scenario.correlations</comment>
            <translation>eine Liste von Korrelationen, jede [Parameter, Parameter, Zahl]</translation>
        </message>
        <message>
            <source>a correlation is [parameter, parameter, number], not {value}</source>
            <comment>scenario.no_correlation(value)</comment>
            <translation>eine Korrelation ist [Parameter, Parameter, Zahl], nicht {value}</translation>
        </message>
        <message>
            <source>there is no range of {parameter}: only inputs with ranges can be linked</source>
            <comment>correlation.no_range(parameter)</comment>
            <translation>keine Spanne für {parameter}: Nur Eingaben mit Spannen können gekoppelt werden</translation>
        </message>
        <message>
            <source>an input can't be linked with itself: {parameter}</source>
            <comment>correlation.itself(parameter)</comment>
            <translation>eine Eingabe kann nicht mit sich selbst gekoppelt werden: {parameter}</translation>
        </message>
        <message>
            <source>{first} and {second} are linked already</source>
            <comment>correlation.twice(first, second)</comment>
            <translation>{first} und {second} sind bereits gekoppelt</translation>
        </message>
        <message>
            <source>{value} is no correlation; it lies between -1 and 1</source>
            <comment>correlation.out_of_range(value)</comment>
            <translation>{value} ist keine Korrelation; sie liegt zwischen -1 und 1</translation>
        </message>
        <message>
            <source>{first} and {second} can't be linked by {value}: with the other links there is no such world</source>
            <comment>correlation.impossible(first, second, value)</comment>
            <translation>{first} und {second} können nicht mit {value} gekoppelt werden: Mit den übrigen Kopplungen ist das unmöglich</translation>
        </message>
        <message numerus="yes">
            <source>Move {moved} of {tasks} tasks to {gpus} GPUs: that saves {saving} a month.</source>
            <comment>portfolio.moves(moved, tasks, gpus, saving)</comment>
            <translation>
                <numerusform>Verlagern Sie {moved} von {tasks} Aufgaben auf {gpus} GPU: Das spart {saving} pro Monat.</numerusform>
                <numerusform>Verlagern Sie {moved} von {tasks} Aufgaben auf {gpus} GPUs: Das spart {saving} pro Monat.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move the only task to {gpus} GPUs: that saves {saving} a month.</source>
            <comment>portfolio.moves_the_only_one(gpus, saving)</comment>
            <translation>
                <numerusform>Verlagern Sie die einzige Aufgabe auf {gpus} GPU: Das spart {saving} pro Monat.</numerusform>
                <numerusform>Verlagern Sie die einzige Aufgabe auf {gpus} GPUs: Das spart {saving} pro Monat.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{moved} of {tasks} tasks on {gpus} GPUs cost the same as all of them at the API.</source>
            <comment>portfolio.moves_for_nothing(moved, tasks, gpus)</comment>
            <translation>
                <numerusform>{moved} von {tasks} Aufgaben auf {gpus} GPU kosten so viel wie alle bei der API.</numerusform>
                <numerusform>{moved} von {tasks} Aufgaben auf {gpus} GPUs kosten so viel wie alle bei der API.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Leave all {tasks} tasks at the API: no plan costs less.</source>
            <comment>portfolio.none_moves(tasks)</comment>
            <translation>
                <numerusform>Lassen Sie die Aufgabe bei der API: Kein Plan kostet weniger.</numerusform>
                <numerusform>Lassen Sie alle {tasks} Aufgaben bei der API: Kein Plan kostet weniger.</numerusform>
            </translation>
        </message>
        <message>
            <source>None of them would pay alone.</source>
            <comment>portfolio.none_pays_alone</comment>
            <translation>Keine davon würde sich allein rechnen.</translation>
        </message>
        <message numerus="yes">
            <source>{count} of them would pay alone.</source>
            <comment>portfolio.some_pay_alone(count)</comment>
            <translation>
                <numerusform>{count} davon würde sich allein rechnen.</numerusform>
                <numerusform>{count} davon würden sich allein rechnen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Each of them would pay alone, too.</source>
            <comment>portfolio.each_pays_alone</comment>
            <translation>Jede davon würde sich auch allein rechnen.</translation>
        </message>
        <message>
            <source>Not every plan was tried: one that is up to {gap} a month cheaper may be left.</source>
            <comment>portfolio.search_stopped(gap)</comment>
            <translation>Nicht jeder Plan wurde geprüft: Einer, der bis zu {gap} pro Monat günstiger ist, könnte noch übrig sein.</translation>
        </message>
        <message numerus="yes">
            <source>These ranges move nothing here, as every task has values of its own: {inputs}.</source>
            <comment>portfolio.idle_ranges(inputs, count)</comment>
            <translation>
                <numerusform>Diese Spanne bewegt hier nichts, da jede Aufgabe eigene Werte hat: {inputs}.</numerusform>
                <numerusform>Diese Spannen bewegen hier nichts, da jede Aufgabe eigene Werte hat: {inputs}.</numerusform>
            </translation>
        </message>
        <message>
            <source>moves in {share} of cases</source>
            <comment>portfolio.moves_in(share)</comment>
            <translation>zieht in {share} der Fälle um</translation>
        </message>
        <message>
            <source>Which tasks should move to our own GPUs</source>
            <comment>portfolio_chart.title</comment>
            <translation>Welche Aufgaben auf eigene GPUs verlagert werden sollten</translation>
        </message>
        <message>
            <source>Portfolio: {title}</source>
            <comment>portfolio_chart.name(title)</comment>
            <translation>Portfolio: {title}</translation>
        </message>
        <message>
            <source>Tasks moved, in the order in which to move them</source>
            <comment>portfolio_chart.steps</comment>
            <translation>Verlagerte Aufgaben, in der Reihenfolge der Verlagerung</translation>
        </message>
        <message>
            <source>GPUs</source>
            <comment>portfolio_chart.gpus</comment>
            <translation>GPUs</translation>
        </message>
        <message>
            <source>Stays at the API</source>
            <comment>portfolio_chart.at_api</comment>
            <translation>Bleibt bei der API</translation>
        </message>
        <message>
            <source>On our own GPUs</source>
            <comment>portfolio_chart.on_gpus</comment>
            <translation>Auf eigenen GPUs</translation>
        </message>
        <message>
            <source>There are no tasks yet. Add what your company does with the large model, task by task, each with its volume and its tokens: this shows which tasks should get a small model of their own, in which order, and how many GPUs they share. Several kinds of requests that one model answers are no tasks but workloads of one.</source>
            <comment>portfolio_chart.no_tasks</comment>
            <translation>Noch gibt es keine Aufgaben. Fügen Sie hinzu, was Ihr Unternehmen mit dem großen Modell erledigt, Aufgabe für Aufgabe, jede mit ihrem Volumen und ihren Token: Dies zeigt, welche Aufgaben ein eigenes kleines Modell bekommen sollten, in welcher Reihenfolge, und wie viele GPUs sie sich teilen. Mehrere Arten von Anfragen, die ein Modell beantwortet, sind keine Aufgaben, sondern Workloads einer Aufgabe.</translation>
        </message>
        <message numerus="yes">
            <source>Least with {moved} tasks moved</source>
            <comment>portfolio_chart.least(moved)</comment>
            <translation>
                <numerusform>Am wenigsten mit {moved} verlagerter Aufgabe</numerusform>
                <numerusform>Am wenigsten mit {moved} verlagerten Aufgaben</numerusform>
            </translation>
        </message>
        <message>
            <source>Least with no task moved</source>
            <comment>portfolio_chart.least_with_none</comment>
            <translation>Am wenigsten ohne verlagerte Aufgabe</translation>
        </message>
        <message>
            <source>{total} a month, all at the API</source>
            <comment>portfolio_chart.at_the_api(total)</comment>
            <translation>{total} pro Monat, alles bei der API</translation>
        </message>
        <message numerus="yes">
            <source>{total} a month with {gpus} GPUs, {saving} less than at the API</source>
            <comment>portfolio_chart.saves(total, gpus, saving)</comment>
            <translation>
                <numerusform>{total} pro Monat mit {gpus} GPU, {saving} weniger als bei der API</numerusform>
                <numerusform>{total} pro Monat mit {gpus} GPUs, {saving} weniger als bei der API</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{total} a month with {gpus} GPUs, {more} more than at the API</source>
            <comment>portfolio_chart.costs_more(total, gpus, more)</comment>
            <translation>
                <numerusform>{total} pro Monat mit {gpus} GPU, {more} mehr als bei der API</numerusform>
                <numerusform>{total} pro Monat mit {gpus} GPUs, {more} mehr als bei der API</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{total} a month with {gpus} GPUs, as at the API</source>
            <comment>portfolio_chart.costs_the_same(total, gpus)</comment>
            <translation>
                <numerusform>{total} pro Monat mit {gpus} GPU, wie bei der API</numerusform>
                <numerusform>{total} pro Monat mit {gpus} GPUs, wie bei der API</numerusform>
            </translation>
        </message>
        <message>
            <source>{total} a month</source>
            <comment>portfolio_chart.brief(total)</comment>
            <translation>{total} pro Monat</translation>
        </message>
        <message>
            <source>No task moved</source>
            <comment>portfolio_chart.start</comment>
            <translation>Keine Aufgabe verlagert</translation>
        </message>
        <message>
            <source>{moved} of {tasks} moved, {task} last</source>
            <comment>portfolio_chart.step(moved, tasks, task)</comment>
            <translation>{moved} von {tasks} verlagert, zuletzt {task}</translation>
        </message>
        <message numerus="yes">
            <source>{total} a month with {gpus} GPUs</source>
            <comment>portfolio_chart.step_costs(total, gpus)</comment>
            <translation>
                <numerusform>{total} pro Monat mit {gpus} GPU</numerusform>
                <numerusform>{total} pro Monat mit {gpus} GPUs</numerusform>
            </translation>
        </message>
        <message>
            <source>Task</source>
            <comment>task_list.name</comment>
            <translation>Aufgabe</translation>
        </message>
        <message>
            <source>Requests a month</source>
            <comment>task_list.volume</comment>
            <translation>Anfragen pro Monat</translation>
        </message>
        <message>
            <source>Tokens in</source>
            <comment>task_list.input</comment>
            <translation>Input-Token</translation>
        </message>
        <message>
            <source>Tokens out</source>
            <comment>task_list.output</comment>
            <translation>Output-Token</translation>
        </message>
        <message>
            <source>At the API</source>
            <comment>task_list.base</comment>
            <translation>Bei der API</translation>
        </message>
        <message>
            <source>Own model</source>
            <comment>task_list.own</comment>
            <translation>Eigenes Modell</translation>
        </message>
        <message>
            <source>Saves alone</source>
            <comment>task_list.alone</comment>
            <translation>Spart allein</translation>
        </message>
        <message>
            <source>Best plan</source>
            <comment>task_list.plan</comment>
            <translation>Bester Plan</translation>
        </message>
        <message>
            <source>Whether the task moves where all tasks together cost least.</source>
            <comment>task_list.plan_help</comment>
            <translation>Ob die Aufgabe in dem Plan verlagert wird, mit dem alle Aufgaben zusammen am wenigsten kosten.</translation>
        </message>
        <message>
            <source>Moves</source>
            <comment>task_list.moves</comment>
            <translation>Wird verlagert</translation>
        </message>
        <message>
            <source>Stays</source>
            <comment>task_list.stays</comment>
            <translation>Bleibt</translation>
        </message>
        <message>
            <source>Moves in</source>
            <comment>task_list.share</comment>
            <translation>Verlagert in</translation>
        </message>
        <message>
            <source>The share of cases within the scenario's ranges in which the task moves in the best plan. A value that the task has of its own is the same in all of them.</source>
            <comment>task_list.share_help</comment>
            <translation>Der Anteil der Fälle innerhalb der Spannen des Szenarios, in denen die Aufgabe im besten Plan verlagert wird. Ein eigener Wert der Aufgabe ist in allen gleich.</translation>
        </message>
        <message>
            <source>Where the task stays, whatever that costs: data that must not leave the house, or a contract.</source>
            <comment>task_list.place_help</comment>
            <translation>Wo die Aufgabe bleibt, was immer das kostet: Daten, die das Haus nicht verlassen dürfen, oder ein Vertrag.</translation>
        </message>
        <message>
            <source>Free</source>
            <comment>task_list.free</comment>
            <translation>Frei</translation>
        </message>
        <message>
            <source>The scenario's value, as this task has none of its own.</source>
            <comment>task_list.scenario_value</comment>
            <translation>Der Wert des Szenarios, da diese Aufgabe keinen eigenen hat.</translation>
        </message>
        <message>
            <source>The task's own value; without it the task has the scenario's.</source>
            <comment>task_list.own_value</comment>
            <translation>Der eigene Wert der Aufgabe; ohne ihn hat sie den des Szenarios.</translation>
        </message>
        <message>
            <source>Our own numbers</source>
            <comment>start.own_title</comment>
            <translation>Unsere eigenen Zahlen</translation>
        </message>
        <message>
            <source>State</source>
            <comment>presentation.untitled</comment>
            <translation>Zustand</translation>
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
            <translation>{guess} (am nächsten)</translation>
        </message>
        <message numerus="yes">
            <source>{count} guesses:</source>
            <comment>guess.told(count)</comment>
            <translation>
                <numerusform>{count} Tipp:</numerusform>
                <numerusform>{count} Tipps:</numerusform>
            </translation>
        </message>
        <message>
            <source>From what volume on is {focus} cheaper than {baseline}?</source>
            <comment>guess.question(focus, baseline)</comment>
            <translation>Ab welchem Volumen ist {focus} günstiger als {baseline}?</translation>
        </message>
        <message>
            <source>{guess} is nearest, {share} below.</source>
            <comment>guess.below(guess, share)</comment>
            <translation>{guess} liegt am nächsten, {share} darunter.</translation>
        </message>
        <message>
            <source>{guess} is nearest, {share} above.</source>
            <comment>guess.above(guess, share)</comment>
            <translation>{guess} liegt am nächsten, {share} darüber.</translation>
        </message>
        <message>
            <source>{guess} hits it.</source>
            <comment>guess.exact(guess)</comment>
            <translation>{guess} trifft genau.</translation>
        </message>
        <message>
            <source>{count} guesses are equally near.</source>
            <comment>guess.several_nearest(count)</comment>
            <translation>{count} Tipps liegen gleich nah.</translation>
        </message>
        <message>
            <source>There is no break-even for a guess to be near to.</source>
            <comment>guess.none_to_be_near</comment>
            <translation>Es gibt keinen Break-even, dem ein Tipp nahe sein könnte.</translation>
        </message>
        <message>
            <source>State {state}</source>
            <comment>presentation.step(state)</comment>
            <translation>Zustand {state}</translation>
        </message>
        <message>
            <source>{text} is not a line of text; it is not empty and has no line ends, no other control characters and none that turn the direction of the text</source>
            <comment>presentation.no_line(text)</comment>
            <translation>{text} ist keine Textzeile; sie ist nicht leer und enthält keine Zeilenenden, keine anderen Steuerzeichen und keine, die die Schreibrichtung ändern</translation>
        </message>
        <message>
            <source>it is too long: it has {count} characters and may have {most}</source>
            <comment>presentation.too_long(count, most)</comment>
            <translation>zu lang: {count} Zeichen, höchstens {most} sind möglich</translation>
        </message>
        <message>
            <source>{state}, changed</source>
            <comment>presentation.changed(state)</comment>
            <translation>{state}, geändert</translation>
        </message>
        <message>
            <source>there are {count}, and a scenario has up to {most}</source>
            <comment>presentation.too_many(count, most)</comment>
            <translation>es sind {count}, und ein Szenario hat bis zu {most}</translation>
        </message>
        <message>
            <source>{name} is an earlier state's name as well; names tell states apart</source>
            <comment>presentation.name_twice(name)</comment>
            <translation>auch ein früherer Zustand heißt {name}; Namen unterscheiden die Zustände</translation>
        </message>
        <message>
            <source>a guess is from {low} to {high} requests a month</source>
            <comment>presentation.no_volume(low, high)</comment>
            <translation>ein Tipp liegt zwischen {low} und {high} Anfragen pro Monat</translation>
        </message>
        <message>
            <source>the point is not a number</source>
            <comment>presentation.no_point</comment>
            <translation>der Punkt ist keine Zahl</translation>
        </message>
        <message>
            <source>{value} is on no chart: points are from {low} to {high}</source>
            <comment>presentation.far_point(value, low, high)</comment>
            <translation>{value} liegt auf keinem Diagramm: Punkte reichen von {low} bis {high}</translation>
        </message>
        <message>
            <source>{view} is no view of this version, so the note is not seen; views are {known}</source>
            <comment>presentation.no_view(view, known)</comment>
            <translation>{view} ist keine Ansicht dieser Version, daher ist die Notiz nicht zu sehen; Ansichten: {known}</translation>
        </message>
        <message>
            <source>the text is from {low} to {high} plots away from its point</source>
            <comment>presentation.no_offset(low, high)</comment>
            <translation>der Text liegt {low} bis {high} Diagrammbreiten von seinem Punkt entfernt</translation>
        </message>
        <message>
            <source>there is nothing to paste</source>
            <comment>task_paste.nothing</comment>
            <translation>es gibt nichts einzufügen</translation>
        </message>
        <message>
            <source>row {row} has {count} cells, and from here on there are {most} columns</source>
            <comment>task_paste.too_wide(row, count, most)</comment>
            <translation>Zeile {row} hat {count} Zellen, und ab hier gibt es {most} Spalten</translation>
        </message>
        <message>
            <source>row {row}: {refusal}</source>
            <comment>task_paste.row(row, refusal)</comment>
            <translation>Zeile {row}: {refusal}</translation>
        </message>
        <message>
            <source>row {row}, {column}: {refusal}</source>
            <comment>task_paste.cell(row, column, refusal)</comment>
            <translation>Zeile {row}, {column}: {refusal}</translation>
        </message>
        <message>
            <source>Columns of computed figures were left out.</source>
            <comment>task_paste.computed</comment>
            <translation>Spalten mit berechneten Zahlen wurden ausgelassen.</translation>
        </message>
        <message numerus="yes">
            <source>These values are the same for all tasks of a scenario and were left out, though they differ: {parameters}.</source>
            <comment>task_scenario.left_out(count, parameters)</comment>
            <translation>
                <numerusform>Dieser Wert ist für alle Aufgaben eines Szenarios gleich und wurde ausgelassen, obwohl er abweicht: {parameters}.</numerusform>
                <numerusform>Diese Werte sind für alle Aufgaben eines Szenarios gleich und wurden ausgelassen, obwohl sie abweichen: {parameters}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Untitled task</source>
            <comment>task_scenario.untitled</comment>
            <translation>Unbenannte Aufgabe</translation>
        </message>
        <message>
            <source>Breakeven report</source>
            <comment>report.kind</comment>
            <translation>Breakeven-Bericht</translation>
        </message>
        <message>
            <source>The portfolio of tasks</source>
            <comment>report.portfolio</comment>
            <translation>Das Aufgabenportfolio</translation>
        </message>
        <message>
            <source>Each task gets a small model of its own if it moves, and all that move share one fleet of GPUs.</source>
            <comment>report.portfolio_text</comment>
            <translation>Jede Aufgabe, die verlagert wird, bekommt ein eigenes kleines Modell, und alle verlagerten Aufgaben teilen sich eine GPU-Flotte.</translation>
        </message>
        <message>
            <source>What all tasks cost a month, and on how many GPUs, as one after the other moves: the one first that gains the most for its load on the GPUs.</source>
            <comment>report.portfolio_caption</comment>
            <translation>Was alle Aufgaben pro Monat kosten und auf wie vielen GPUs, während eine nach der anderen verlagert wird: zuerst die mit dem größten Gewinn je GPU-Last.</translation>
        </message>
        <message>
            <source>The tasks, in the order in which to move them</source>
            <comment>report.portfolio_table</comment>
            <translation>Die Aufgaben, in der Reihenfolge der Verlagerung</translation>
        </message>
        <message>
            <source>{total} a month are {parts}.</source>
            <comment>portfolio.made_of(total, parts)</comment>
            <translation>{total} pro Monat bestehen aus: {parts}.</translation>
        </message>
        <message>
            <source>{amount} for the models of the tasks that move</source>
            <comment>portfolio.part_moved(amount)</comment>
            <translation>{amount} für die Modelle der verlagerten Aufgaben</translation>
        </message>
        <message>
            <source>{amount} for the tasks that stay at the API</source>
            <comment>portfolio.part_stays(amount)</comment>
            <translation>{amount} für die Aufgaben, die bei der API bleiben</translation>
        </message>
        <message numerus="yes">
            <source>{amount} for the {gpus} GPUs that they share, with their upkeep and setting up</source>
            <comment>portfolio.part_fleet(amount, gpus)</comment>
            <translation>
                <numerusform>{amount} für die gemeinsame {gpus} GPU samt Betreuung und Einrichtung</numerusform>
                <numerusform>{amount} für die gemeinsamen {gpus} GPUs samt Betreuung und Einrichtung</numerusform>
            </translation>
        </message>
        <message>
            <source>{amount} for the API's upkeep</source>
            <comment>portfolio.part_api_upkeep(amount)</comment>
            <translation>{amount} für die Betreuung der API</translation>
        </message>
        <message numerus="yes">
            <source>{count} more tasks are in the table that can be exported.</source>
            <comment>report.portfolio_more(count)</comment>
            <translation>
                <numerusform>{count} weitere Aufgabe steht in der exportierbaren Tabelle.</numerusform>
                <numerusform>{count} weitere Aufgaben stehen in der exportierbaren Tabelle.</numerusform>
            </translation>
        </message>
        <message>
            <source>Portfolio of tasks</source>
            <comment>sheet.portfolio</comment>
            <translation>Aufgabenportfolio</translation>
        </message>
        <message>
            <source>Total once it has moved</source>
            <comment>sheet.total_once_moved</comment>
            <translation>Gesamt nach ihrer Verlagerung</translation>
        </message>
        <message>
            <source>GPUs then</source>
            <comment>sheet.gpus_once_moved</comment>
            <translation>GPUs dann</translation>
        </message>
        <message>
            <source>has no column of names; it is called "name" or "task"</source>
            <comment>task_table.no_names</comment>
            <translation>hat keine Namensspalte; sie heißt "name" oder "task"</translation>
        </message>
        <message>
            <source>the column {column} is a second one of {parameter}; one of the two must go</source>
            <comment>task_table.column_twice(column, parameter)</comment>
            <translation>die Spalte {column} ist eine zweite für {parameter}; eine der beiden muss weg</translation>
        </message>
        <message>
            <source>The column {column} was left out: no parameter is called that.</source>
            <comment>task_table.unknown_column(column)</comment>
            <translation>Die Spalte {column} wurde ausgelassen: Kein Parameter heißt so.</translation>
        </message>
        <message>
            <source>The column {column} was left out: the {parameter} is the same for all tasks.</source>
            <comment>task_table.column_of_all(column, parameter)</comment>
            <translation>Die Spalte {column} wurde ausgelassen: „{parameter}“ ist für alle Aufgaben gleich.</translation>
        </message>
        <message>
            <source>the row has {count} cells, and the table {most} columns</source>
            <comment>task_table.too_many_cells(count, most)</comment>
            <translation>die Zeile hat {count} Zellen und die Tabelle {most} Spalten</translation>
        </message>
        <message>
            <source>{column}: {refusal}</source>
            <comment>task_table.of_column(column, refusal)</comment>
            <translation>{column}: {refusal}</translation>
        </message>
        <message>
            <source>the task's name {refusal}</source>
            <comment>task_table.row_of_name(refusal)</comment>
            <translation>der Name der Aufgabe {refusal}</translation>
        </message>
        <message>
            <source>{^group} is no task: the log does not say how many requests a month it has.</source>
            <comment>traffic_tasks.no_volume(group)</comment>
            <translation>{^group} ist keine Aufgabe: Das Protokoll sagt nicht, wie viele Anfragen pro Monat es sind.</translation>
        </message>
        <message>
            <source>{^group}: {parameter} is {found} in the log, and {taken} was taken, which is nearest to it.</source>
            <comment>traffic_tasks.limited(group, parameter, found, taken)</comment>
            <translation>{^group}: {parameter} beträgt im Protokoll {found}; übernommen wurde {taken}, der nächstliegende Wert.</translation>
        </message>
        <message>
            <source>{count} groups have fewer requests a month than a task may have, and {taken} were taken for each, which makes them dearer than they are: {groups}.</source>
            <comment>traffic_tasks.several_limited(count, taken, groups)</comment>
            <translation>{count} Gruppen haben weniger Anfragen pro Monat, als eine Aufgabe haben darf; für jede wurden {taken} übernommen, was sie teurer macht, als sie sind: {groups}.</translation>
        </message>
        <message>
            <source>{groups} and {count} more</source>
            <comment>traffic_tasks.and_more(groups, count)</comment>
            <translation>{groups} und {count} weitere</translation>
        </message>
        <message>
            <source>The tasks have the scenario's ratio of peak to average; what each group's is stands in the log alone.</source>
            <comment>traffic_tasks.peaks</comment>
            <translation>Die Aufgaben haben den Spitzenlastfaktor des Szenarios; den jeder Gruppe zeigt nur das Protokoll.</translation>
        </message>
        <message>
            <source>The task of all others stands for several whose own figures are not known.</source>
            <comment>traffic_tasks.all_others</comment>
            <translation>Die Aufgabe aller übrigen steht für mehrere, deren eigene Zahlen nicht bekannt sind.</translation>
        </message>
        <message>
            <source>moves with {parameter} by {value}</source>
            <comment>link.moves_with(parameter, value)</comment>
            <translation>bewegt sich mit „{parameter}“, Korrelation {value}</translation>
        </message>
        <message>
            <source>moves with {count} inputs</source>
            <comment>link.moves_with_several(count)</comment>
            <translation>bewegt sich mit {count} Eingaben</translation>
        </message>
        <message>
            <source>{reason}; with them it can be {low} to {high}</source>
            <comment>link.possible(reason, low, high)</comment>
            <translation>{reason}; mit ihnen kann sie {low} bis {high} betragen</translation>
        </message>
        <message>
            <source>{first} and {second}</source>
            <comment>link.pair(first, second)</comment>
            <translation>{first} und {second}</translation>
        </message>
        <message>
            <source>{value} is not a range; a range is [LOW, HIGH], two numbers</source>
            <comment>scenario.no_range(value)</comment>
            <translation>{value} ist keine Spanne; eine Spanne ist [LOW, HIGH], zwei Zahlen</translation>
        </message>
        <message>
            <source>is missing; a preset has an object there with its group, question and source</source>
            <comment>preset.lacks_its_texts</comment>
            <translation>fehlt; eine Vorlage hat dort ein Objekt mit Gruppe, Frage und Quelle</translation>
        </message>
        <message>
            <source>{id} is in no catalog</source>
            <comment>preset.not_in_a_catalog(id)</comment>
            <translation>{id} steht in keinem Katalog</translation>
        </message>
        <message>
            <source>must be there for prices of a catalog</source>
            <comment>preset.lacks_a_day</comment>
            <translation>muss bei Preisen aus einem Katalog vorhanden sein</translation>
        </message>
        <message>
            <source>is neither true nor false</source>
            <comment>preset.is_no_switch</comment>
            <translation>ist weder true noch false</translation>
        </message>
        <message>
            <source>is missing; a preset has a text there</source>
            <comment>preset.lacks_a_text</comment>
            <translation>fehlt; eine Vorlage hat dort einen Text</translation>
        </message>
        <message>
            <source>its name has {count} characters; a workload's has up to {most}</source>
            <comment>workload.name_too_long(count, most)</comment>
            <translation>der Name hat {count} Zeichen; der eines Workloads hat bis zu {most}</translation>
        </message>
        <message>
            <source>{value} is not allowed; a workload's figures are {low} to {high}</source>
            <comment>workload.figure(value, low, high)</comment>
            <translation>{value} ist unzulässig; die Zahlen eines Workloads reichen von {low} bis {high}</translation>
        </message>
        <message>
            <source>there are {count} workloads; a scenario has up to {most}</source>
            <comment>workload.too_many(count, most)</comment>
            <translation>es sind {count} Workloads; ein Szenario hat bis zu {most}</translation>
        </message>
        <message>
            <source>{name}: {refusal}</source>
            <comment>workload.of_one(name, refusal)</comment>
            <translation>{name}: {refusal}</translation>
        </message>
        <message>
            <source>all together: {parameter}: {refusal}</source>
            <comment>workload.of_all(parameter, refusal)</comment>
            <translation>alle zusammen: {parameter}: {refusal}</translation>
        </message>
        <message>
            <source>they come to {sum} {unit}, and {id} is {stated}</source>
            <comment>workload.do_not_add_up(sum, unit, id, stated)</comment>
            <translation>sie ergeben {sum} {unit}, und {id} ist {stated}</translation>
        </message>
        <message>
            <source>is missing or empty; a task has a name, which tells it from the others</source>
            <comment>task.no_name</comment>
            <translation>fehlt oder ist leer; eine Aufgabe hat einen Namen, der sie von den anderen unterscheidet</translation>
        </message>
        <message>
            <source>has {count} characters; a task's name has up to {most}</source>
            <comment>task.name_too_long(count, most)</comment>
            <translation>hat {count} Zeichen; der Name einer Aufgabe hat bis zu {most}</translation>
        </message>
        <message>
            <source>{name} is not a line of text; a name has no line ends, no other control characters and none that turn the direction of the text</source>
            <comment>task.name_is_no_line(name)</comment>
            <translation>{name} ist keine Textzeile; ein Name enthält keine Zeilenenden, keine anderen Steuerzeichen und keine, die die Schreibrichtung ändern</translation>
        </message>
        <message>
            <source>{name} is an earlier task's name as well; names tell tasks apart</source>
            <comment>task.name_twice(name)</comment>
            <translation>auch eine frühere Aufgabe heißt {name}; Namen unterscheiden die Aufgaben</translation>
        </message>
        <message>
            <source>there are {count} tasks; a scenario has up to {most}</source>
            <comment>task.too_many(count, most)</comment>
            <translation>es sind {count} Aufgaben; ein Szenario hat bis zu {most}</translation>
        </message>
        <message>
            <source>{id} is the same for all tasks of a scenario; a task may set {allowed}</source>
            <comment>task.parameter_of_all(id, allowed)</comment>
            <translation>{id} ist für alle Aufgaben eines Szenarios gleich; eine Aufgabe kann setzen: {allowed}</translation>
        </message>
        <message>
            <source>{text} is too large or too small a number; allowed are {allowed}</source>
            <comment>assignment.beyond_numbers(text, allowed)</comment>
            <translation>{text} ist als Zahl zu groß oder zu klein; zulässig: {allowed}</translation>
        </message>
        <message>
            <source>{text} is not allowed; allowed are true and false</source>
            <comment>assignment.true_and_false(text)</comment>
            <translation>{text} ist unzulässig; zulässig sind true und false</translation>
        </message>
        <message>
            <source>has {count} characters; a claim's text and source have up to {most}</source>
            <comment>claim_refusal.too_long(count, most)</comment>
            <translation>hat {count} Zeichen; Text und Quelle einer Aussage haben bis zu {most}</translation>
        </message>
        <message>
            <source>is not a finite number</source>
            <comment>claim_refusal.not_finite</comment>
            <translation>ist keine endliche Zahl</translation>
        </message>
        <message>
            <source>{low} is above {high}; the lower end comes first</source>
            <comment>claim_refusal.ends_are_crossed(low, high)</comment>
            <translation>{low} liegt über {high}; das untere Ende steht zuerst</translation>
        </message>
        <message>
            <source>an array</source>
            <comment>scenario.an_array</comment>
            <translation>ein Array</translation>
        </message>
        <message numerus="yes">
            <source>{count} seconds</source>
            <comment>duration.seconds(count)</comment>
            <translation>
                <numerusform>{count} Sekunde</numerusform>
                <numerusform>{count} Sekunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} minutes</source>
            <comment>duration.minutes(count)</comment>
            <translation>
                <numerusform>{count} Minute</numerusform>
                <numerusform>{count} Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} hours</source>
            <comment>duration.hours(count)</comment>
            <translation>
                <numerusform>{count} Stunde</numerusform>
                <numerusform>{count} Stunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} days</source>
            <comment>duration.days(count)</comment>
            <translation>
                <numerusform>{count} Tag</numerusform>
                <numerusform>{count} Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>{first} to {last} UTC</source>
            <comment>traffic.span(first, last)</comment>
            <translation>{first} bis {last} UTC</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <comment>traffic.span_of_days(first, last)</comment>
            <translation>{first} bis {last}</translation>
        </message>
        <message>
            <source>All rows have the same time: how many requests a month that makes can't be said.</source>
            <comment>traffic.at_once</comment>
            <translation>Alle Zeilen haben dieselbe Zeit: Wie viele Anfragen pro Monat das ergibt, lässt sich nicht sagen.</translation>
        </message>
        <message>
            <source>The log spans {span}: it can't show how traffic changes over a day, and its volume per month is as if it went on like this day and night.</source>
            <comment>traffic.less_than_a_day(span)</comment>
            <translation>Das Protokoll umfasst {span}: Es kann nicht zeigen, wie sich der Traffic über den Tag ändert, und das Monatsvolumen gilt so, als ginge es Tag und Nacht so weiter.</translation>
        </message>
        <message>
            <source>Of so few hours, most of them cut off, the hourly peak-to-average ratio means little.</source>
            <comment>traffic.few_hours</comment>
            <translation>Bei so wenigen, meist angeschnittenen Stunden sagt der stündliche Spitzenlastfaktor wenig.</translation>
        </message>
        <message>
            <source>The log spans {span}: it can't show how traffic changes over a week.</source>
            <comment>traffic.less_than_a_week(span)</comment>
            <translation>Das Protokoll umfasst {span}: Es kann nicht zeigen, wie sich der Traffic über die Woche ändert.</translation>
        </message>
        <message>
            <source>{share} of its requests lie between {from} and {to}, in less than a tenth of the log's span: if the others have a wrong date, the volume per month is far too small.</source>
            <comment>traffic.crowd_of_requests(share, from, to)</comment>
            <translation>{share} der Anfragen liegen zwischen {from} und {to}, in weniger als einem Zehntel der Dauer des Protokolls: Haben die übrigen ein falsches Datum, ist das Monatsvolumen viel zu klein.</translation>
        </message>
        <message>
            <source>{share} of its tokens lie between {from} and {to}, in less than a tenth of the log's span: if the others have a wrong date, the volume per month is far too small.</source>
            <comment>traffic.crowd_of_tokens(share, from, to)</comment>
            <translation>{share} der Token liegen zwischen {from} und {to}, in weniger als einem Zehntel der Dauer des Protokolls: Haben die übrigen ein falsches Datum, ist das Monatsvolumen viel zu klein.</translation>
        </message>
        <message>
            <source>{time} UTC</source>
            <comment>traffic.crowd_end(time)</comment>
            <translation>{time} UTC</translation>
        </message>
        <message>
            <source>This export doesn't count requests: tokens per month and shares are known, but neither the volume nor the tokens of a request.</source>
            <comment>traffic.no_requests</comment>
            <translation>Dieser Export zählt keine Anfragen: Token pro Monat und Anteile sind bekannt, aber weder das Volumen noch die Token einer Anfrage.</translation>
        </message>
        <message>
            <source>Its rows sum up several requests: means are exact, percentiles of single requests don't exist.</source>
            <comment>traffic.sums</comment>
            <translation>Seine Zeilen fassen mehrere Anfragen zusammen: Mittelwerte sind exakt, Perzentile einzelner Anfragen gibt es nicht.</translation>
        </message>
        <message>
            <source>Its rows sum up {span}: peaks within that can't be seen.</source>
            <comment>traffic.peaks_within(span)</comment>
            <translation>Eine Zeile fasst {span} zusammen: Spitzen darin sind nicht zu sehen.</translation>
        </message>
        <message>
            <source>All its rows are whole weeks apart: each is read as the sum of {span}.</source>
            <comment>traffic.even_weeks(span)</comment>
            <translation>Alle Zeilen liegen ganze Wochen auseinander: Jede wird als Summe gelesen ({span}).</translation>
        </message>
        <message>
            <source>All its rows begin a month: each is read as the sum until the next begins.</source>
            <comment>traffic.even_months</comment>
            <translation>Alle Zeilen liegen am Anfang eines Monats: Jede wird als Summe bis zum nächsten gelesen.</translation>
        </message>
        <message>
            <source>Its rows sum up {span}: peaks of a minute can't be seen.</source>
            <comment>traffic.peaks_of_a_minute(span)</comment>
            <translation>Eine Zeile fasst {span} zusammen: Spitzen einer Minute sind nicht zu sehen.</translation>
        </message>
        <message>
            <source>Times count from the log's own beginning: days begin there, not at midnight.</source>
            <comment>traffic.relative</comment>
            <translation>Zeiten zählen ab Beginn des Protokolls: Tage beginnen dort, nicht um Mitternacht.</translation>
        </message>
        <message numerus="yes">
            <source>{count} failed requests are left out.</source>
            <comment>traffic.failed(count)</comment>
            <translation>
                <numerusform>{count} fehlgeschlagene Anfrage ist ausgelassen.</numerusform>
                <numerusform>{count} fehlgeschlagene Anfragen sind ausgelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} requests were answered by the gateway's own cache, without a model, and left out.</source>
            <comment>traffic.from_cache(count)</comment>
            <translation>
                <numerusform>{count} Anfrage wurde vom Cache des Gateways ohne Modell beantwortet und ist ausgelassen.</numerusform>
                <numerusform>{count} Anfragen wurden vom Cache des Gateways ohne Modell beantwortet und sind ausgelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} records are no request for a text, and left out.</source>
            <comment>traffic.others(count)</comment>
            <translation>
                <numerusform>{count} Datensatz ist keine Textanfrage und ausgelassen.</numerusform>
                <numerusform>{count} Datensätze sind keine Textanfragen und ausgelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} records are no request for a text, and left out: {kinds}.</source>
            <comment>traffic.others_of_kinds(count, kinds)</comment>
            <translation>
                <numerusform>{count} Datensatz ist keine Textanfrage und ausgelassen: {kinds}.</numerusform>
                <numerusform>{count} Datensätze sind keine Textanfragen und ausgelassen: {kinds}.</numerusform>
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
                <numerusform>{count} Datensatz hat keinen der gewählten Werte; er zählt nur für die Dauer.</numerusform>
                <numerusform>{count} Datensätze haben keinen der gewählten Werte; sie zählen nur für die Dauer.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} rows of 0 tokens are left out.</source>
            <comment>traffic.without_tokens(count)</comment>
            <translation>
                <numerusform>{count} Zeile mit 0 Token ist ausgelassen.</numerusform>
                <numerusform>{count} Zeilen mit 0 Token sind ausgelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} rows have an id that came before, and count once.</source>
            <comment>traffic.same_id(count)</comment>
            <translation>
                <numerusform>{count} Zeile hat eine ID, die schon vorkam, und zählt einmal.</numerusform>
                <numerusform>{count} Zeilen haben eine ID, die schon vorkam, und zählen einmal.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} spans are left out, as their tokens are those of the spans within them.</source>
            <comment>traffic.repeated_by_children(count)</comment>
            <translation>
                <numerusform>{count} Span ist ausgelassen, da seine Token die der darin enthaltenen Spans sind.</numerusform>
                <numerusform>{count} Spans sind ausgelassen, da ihre Token die der darin enthaltenen Spans sind.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} spans have tokens, and so have the spans within them, in other numbers: both are counted.</source>
            <comment>traffic.beside_children(count)</comment>
            <translation>
                <numerusform>{count} Span hat Token, und die darin enthaltenen Spans haben andere Anzahlen: Beide werden gezählt.</numerusform>
                <numerusform>{count} Spans haben Token, und die darin enthaltenen Spans haben andere Anzahlen: Beide werden gezählt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} rows are the same as one that came before, and count once.</source>
            <comment>traffic.same_rows(count)</comment>
            <translation>
                <numerusform>{count} Zeile gleicht einer früheren und zählt einmal.</numerusform>
                <numerusform>{count} Zeilen gleichen einer früheren und zählen einmal.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} rows are the same as one that came before, to the letter: each of them is counted.</source>
            <comment>traffic.alike_rows(count)</comment>
            <translation>
                <numerusform>{count} Zeile gleicht einer früheren bis aufs Zeichen: Sie wird gezählt.</numerusform>
                <numerusform>{count} Zeilen gleichen einer früheren bis aufs Zeichen: Jede wird gezählt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The ids of the first {most} rows were kept: {count} rows after them were not checked, and may count twice.</source>
            <comment>traffic.unchecked_ids(most, count)</comment>
            <translation>
                <numerusform>Die IDs der ersten {most} Zeilen wurden gemerkt: {count} Zeile danach wurde nicht geprüft und zählt womöglich doppelt.</numerusform>
                <numerusform>Die IDs der ersten {most} Zeilen wurden gemerkt: {count} Zeilen danach wurden nicht geprüft und zählen womöglich doppelt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} rows are of a time without requests, which is in the span.</source>
            <comment>traffic.empty_buckets(count)</comment>
            <translation>
                <numerusform>{count} Zeile betrifft eine Zeit ohne Anfragen, die zur Dauer zählt.</numerusform>
                <numerusform>{count} Zeilen betreffen eine Zeit ohne Anfragen, die zur Dauer zählt.</numerusform>
            </translation>
        </message>
        <message>
            <source>The file ends within its list, as if it were cut off: what would follow is missing.</source>
            <comment>traffic.cut</comment>
            <translation>Die Datei endet mitten in ihrer Liste, wie abgeschnitten: Was folgen würde, fehlt.</translation>
        </message>
        <message>
            <source>This is one page of several: more follow, and the volume is of this page's time alone.</source>
            <comment>traffic.more_pages</comment>
            <translation>Dies ist eine Seite von mehreren: Weitere folgen, und das Volumen gilt nur für die Zeit dieser Seite.</translation>
        </message>
        <message>
            <source>All its times are midnight, so its rows are whole days, and no column counts requests: how many there were is unknown. Tokens per month and shares are known, but neither the volume nor the tokens of a request.</source>
            <comment>traffic.whole_days</comment>
            <translation>Alle Zeiten sind Mitternacht, die Zeilen sind also ganze Tage, und keine Spalte zählt Anfragen: Wie viele es waren, ist unbekannt. Token pro Monat und Anteile sind bekannt, aber weder das Volumen noch die Token einer Anfrage.</translation>
        </message>
        <message>
            <source>Its cell {cell} shows that a dot stands before decimals.</source>
            <comment>traffic.dot_is_decimal(cell)</comment>
            <translation>Die Zelle {cell} zeigt, dass ein Punkt vor Dezimalstellen steht.</translation>
        </message>
        <message>
            <source>Its cell {cell} shows that a comma stands before decimals, and a dot between thousands.</source>
            <comment>traffic.comma_is_decimal(cell)</comment>
            <translation>Die Zelle {cell} zeigt, dass ein Komma vor Dezimalstellen steht und ein Punkt zwischen Tausendern.</translation>
        </message>
        <message numerus="yes">
            <source>The {most} values with the most tokens have figures of their own; {count} others are together.</source>
            <comment>traffic.groups_beyond(most, count)</comment>
            <translation>
                <numerusform>Die {most} Werte mit den meisten Token haben eigene Zahlen; {count} weiterer ist zusammengefasst.</numerusform>
                <numerusform>Die {most} Werte mit den meisten Token haben eigene Zahlen; {count} weitere sind zusammengefasst.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of these, {count} have more tokens than one that is shown, but had few when there were too many to keep.</source>
            <comment>traffic.groups_late(count)</comment>
            <translation>
                <numerusform>Davon hat {count} mehr Token als ein gezeigter, hatte aber wenige, als es zu viele zum Merken waren.</numerusform>
                <numerusform>Davon haben {count} mehr Token als ein gezeigter, hatten aber wenige, als es zu viele zum Merken waren.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} rows could not be read.</source>
            <comment>traffic.skipped(count)</comment>
            <translation>
                <numerusform>{count} Zeile konnte nicht gelesen werden.</numerusform>
                <numerusform>{count} Zeilen konnten nicht gelesen werden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{name}, {count} requests, {span}</source>
            <comment>traffic.source_requests(name, count, span)</comment>
            <translation>
                <numerusform>{name}, {count} Anfrage, {span}</numerusform>
                <numerusform>{name}, {count} Anfragen, {span}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{name}, {count} rows, {span}</source>
            <comment>traffic.source_rows(name, count, span)</comment>
            <translation>
                <numerusform>{name}, {count} Zeile, {span}</numerusform>
                <numerusform>{name}, {count} Zeilen, {span}</numerusform>
            </translation>
        </message>
        <message>
            <source>{source}, busiest minute</source>
            <comment>traffic.source_busiest_minute(source)</comment>
            <translation>{source}, Spitzenminute</translation>
        </message>
        <message>
            <source>{source}, busiest hour</source>
            <comment>traffic.source_busiest_hour(source)</comment>
            <translation>{source}, Spitzenstunde</translation>
        </message>
        <message>
            <source>The peak-to-average ratio stays: this export doesn't count requests.</source>
            <comment>traffic.peak_without_requests</comment>
            <translation>Der Spitzenlastfaktor bleibt: Dieser Export zählt keine Anfragen.</translation>
        </message>
        <message>
            <source>The peak-to-average ratio stays: a log of less than a day can't show a daily peak.</source>
            <comment>traffic.peak_of_less_than_a_day</comment>
            <translation>Der Spitzenlastfaktor bleibt: Ein Protokoll von weniger als einem Tag kann keine Tagesspitze zeigen.</translation>
        </message>
        <message>
            <source>The peak-to-average ratio stays: the log's rows sum up more than an hour.</source>
            <comment>traffic.peak_of_sums</comment>
            <translation>Der Spitzenlastfaktor bleibt: Die Zeilen des Protokolls fassen mehr als eine Stunde zusammen.</translation>
        </message>
        <message>
            <source>The peak-to-average ratio stays: with fewer than 10 requests an hour, chance makes the peak.</source>
            <comment>traffic.peak_by_chance</comment>
            <translation>Der Spitzenlastfaktor bleibt: Bei weniger als 10 Anfragen pro Stunde macht der Zufall die Spitze.</translation>
        </message>
        <message>
            <source>{source}, for GPUs that follow its hours at {volume}</source>
            <comment>traffic.source_scaled(source, volume)</comment>
            <translation>{source}, für GPUs, die den Stunden folgen, bei {volume}</translation>
        </message>
        <message>
            <source>{source}, for GPUs that follow its hours at {routed} of {volume}, the part that the hybrid routes</source>
            <comment>traffic.source_scaled_hybrid(source, routed, volume)</comment>
            <translation>{source}, für GPUs, die den Stunden folgen, bei {routed} von {volume}, dem Teil, den die Hybridlösung routet</translation>
        </message>
        <message>
            <source>The time scaled down stays: this export doesn't count requests.</source>
            <comment>traffic.scale_down_without_requests</comment>
            <translation>Die herunterskalierte Zeit bleibt: Dieser Export zählt keine Anfragen.</translation>
        </message>
        <message>
            <source>The time scaled down stays: the log's rows sum up more than an hour.</source>
            <comment>traffic.scale_down_of_sums</comment>
            <translation>Die herunterskalierte Zeit bleibt: Die Zeilen des Protokolls fassen mehr als eine Stunde zusammen.</translation>
        </message>
        <message>
            <source>The time scaled down stays: a log of less than a day can't show quiet hours.</source>
            <comment>traffic.scale_down_of_less_than_a_day</comment>
            <translation>Die herunterskalierte Zeit bleibt: Ein Protokoll von weniger als einem Tag kann keine ruhigen Stunden zeigen.</translation>
        </message>
        <message>
            <source>Seconds</source>
            <comment>time_unit.seconds</comment>
            <translation>Sekunden</translation>
        </message>
        <message>
            <source>Milliseconds</source>
            <comment>time_unit.milliseconds</comment>
            <translation>Millisekunden</translation>
        </message>
        <message>
            <source>Microseconds</source>
            <comment>time_unit.microseconds</comment>
            <translation>Mikrosekunden</translation>
        </message>
        <message numerus="yes">
            <source>{unit}: {span}, {volume} requests a month</source>
            <comment>time_unit.offer(unit, span, volume)</comment>
            <translation>
                <numerusform>{unit}: {span}, {volume} Anfrage pro Monat</numerusform>
                <numerusform>{unit}: {span}, {volume} Anfragen pro Monat</numerusform>
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
            <translation>Anfragen pro Monat</translation>
        </message>
        <message>
            <source>Input tokens</source>
            <comment>group.input</comment>
            <translation>Input-Token</translation>
        </message>
        <message>
            <source>Output tokens</source>
            <comment>group.output</comment>
            <translation>Output-Token</translation>
        </message>
        <message>
            <source>Cached input, %</source>
            <comment>group.cached</comment>
            <translation>Gecachter Input, %</translation>
        </message>
        <message>
            <source>none</source>
            <comment>group.no_value</comment>
            <translation>ohne</translation>
        </message>
        <message>
            <source>all others</source>
            <comment>group.others</comment>
            <translation>alle übrigen</translation>
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
                <numerusform>{count} Datensatz hat weitere Werte.</numerusform>
                <numerusform>{count} Datensätze haben weitere Werte.</numerusform>
            </translation>
        </message>
        <message>
            <source>Monday</source>
            <comment>week.monday</comment>
            <translation>Montag</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <comment>week.tuesday</comment>
            <translation>Dienstag</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <comment>week.wednesday</comment>
            <translation>Mittwoch</translation>
        </message>
        <message>
            <source>Thursday</source>
            <comment>week.thursday</comment>
            <translation>Donnerstag</translation>
        </message>
        <message>
            <source>Friday</source>
            <comment>week.friday</comment>
            <translation>Freitag</translation>
        </message>
        <message>
            <source>Saturday</source>
            <comment>week.saturday</comment>
            <translation>Samstag</translation>
        </message>
        <message>
            <source>Sunday</source>
            <comment>week.sunday</comment>
            <translation>Sonntag</translation>
        </message>
        <message numerus="yes">
            <source>{day} {from} to {to}, {count} requests an hour, {ratio} times the mean</source>
            <comment>week.hour(day, from, to, count, ratio)</comment>
            <translation>
                <numerusform>{day} {from} bis {to}, {count} Anfrage pro Stunde, {ratio}-mal das Mittel</numerusform>
                <numerusform>{day} {from} bis {to}, {count} Anfragen pro Stunde, {ratio}-mal das Mittel</numerusform>
            </translation>
        </message>
        <message>
            <source>{day} {from} to {to}, not in this log</source>
            <comment>week.no_such_hour(day, from, to)</comment>
            <translation>{day} {from} bis {to}, nicht in diesem Protokoll</translation>
        </message>
        <message>
            <source>{most} requests an hour, mean {mean}</source>
            <comment>week.legend(most, mean)</comment>
            <translation>{most} Anfragen pro Stunde, Mittel {mean}</translation>
        </message>
        <message>
            <source>Busiest: {hour}.</source>
            <comment>week.busiest(hour)</comment>
            <translation>Höchste Last: {hour}.</translation>
        </message>
        <message>
            <source>Quietest: {hour}.</source>
            <comment>week.quietest(hour)</comment>
            <translation>Geringste Last: {hour}.</translation>
        </message>
        <message numerus="yes">
            <source>The busiest hour of all began {time} with {count} requests.</source>
            <comment>week.busiest_of_all(time, count)</comment>
            <translation>
                <numerusform>Die Spitzenstunde insgesamt begann {time} mit {count} Anfrage.</numerusform>
                <numerusform>Die Spitzenstunde insgesamt begann {time} mit {count} Anfragen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Every hour of the log has {count} requests.</source>
            <comment>week.even(count)</comment>
            <translation>
                <numerusform>Jede Stunde des Protokolls hat {count} Anfrage.</numerusform>
                <numerusform>Jede Stunde des Protokolls hat {count} Anfragen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Hours are {clock}.</source>
            <comment>week.clock(clock)</comment>
            <translation>Uhrzeiten: {clock}.</translation>
        </message>
        <message>
            <source>The log's times are written by several clocks; hours are {clock}, as most rows have it.</source>
            <comment>week.mixed_clocks(clock)</comment>
            <translation>Die Zeiten des Protokolls stammen von mehreren Uhren; Uhrzeiten: {clock}, wie in den meisten Zeilen.</translation>
        </message>
        <message numerus="yes">
            <source>{count} hours of the week are not in this log.</source>
            <comment>week.not_all(count)</comment>
            <translation>
                <numerusform>{count} Stunde der Woche ist nicht in diesem Protokoll.</numerusform>
                <numerusform>{count} Stunden der Woche sind nicht in diesem Protokoll.</numerusform>
            </translation>
        </message>
        <message>
            <source>The week's hours can't be shown: this export doesn't count requests.</source>
            <comment>week.without_requests</comment>
            <translation>Die Stunden der Woche lassen sich nicht zeigen: Dieser Export zählt keine Anfragen.</translation>
        </message>
        <message>
            <source>The week's hours can't be shown: the log's rows sum up more than an hour.</source>
            <comment>week.of_sums</comment>
            <translation>Die Stunden der Woche lassen sich nicht zeigen: Die Zeilen des Protokolls fassen mehr als eine Stunde zusammen.</translation>
        </message>
        <message>
            <source>The week's hours can't be shown: times count from the log's own beginning, on no day of the week.</source>
            <comment>week.relative</comment>
            <translation>Die Stunden der Woche lassen sich nicht zeigen: Zeiten zählen ab Beginn des Protokolls, an keinem Wochentag.</translation>
        </message>
        <message>
            <source>{tokens} tokens in {key} are output that is not shown, and that only the large model writes: they fill the reasoning tokens, the rest of the output the output tokens.</source>
            <comment>traffic.reasoning_key(tokens, key)</comment>
            <translation>{tokens} Token in {key} sind Output, der nicht gezeigt wird und den nur das große Modell schreibt: Sie füllen die Reasoning-Token, der übrige Output die Output-Token.</translation>
        </message>
        <message>
            <source>{tokens} tokens in {key} are not counted: what they are isn't known.</source>
            <comment>traffic.unknown_key(tokens, key)</comment>
            <translation>{tokens} Token in {key} werden nicht gezählt: Was sie sind, ist nicht bekannt.</translation>
        </message>
        <message>
            <source>{tokens} tokens in {key} are taken for a part of the input: what they are isn't known.</source>
            <comment>traffic.unknown_input_key(tokens, key)</comment>
            <translation>{tokens} Token in {key} werden als Teil des Inputs angesehen: Was sie sind, ist nicht bekannt.</translation>
        </message>
        <message>
            <source>{tokens} tokens in {key} are taken for a part of the output: what they are isn't known.</source>
            <comment>traffic.unknown_output_key(tokens, key)</comment>
            <translation>{tokens} Token in {key} werden als Teil des Outputs angesehen: Was sie sind, ist nicht bekannt.</translation>
        </message>
        <message numerus="yes">
            <source>The totals that {rows} rows state have {tokens} tokens more than what they count one by one.</source>
            <comment>traffic.totals_above(rows, tokens)</comment>
            <translation>
                <numerusform>Die Summe, die {rows} Zeile nennt, hat {tokens} Token mehr als deren Einzelzählung.</numerusform>
                <numerusform>Die Summen, die {rows} Zeilen nennen, haben {tokens} Token mehr als deren Einzelzählung.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The totals that {rows} rows state have {tokens} tokens fewer than what they count one by one.</source>
            <comment>traffic.totals_below(rows, tokens)</comment>
            <translation>
                <numerusform>Die Summe, die {rows} Zeile nennt, hat {tokens} Token weniger als deren Einzelzählung.</numerusform>
                <numerusform>Die Summen, die {rows} Zeilen nennen, haben {tokens} Token weniger als deren Einzelzählung.</numerusform>
            </translation>
        </message>
        <message>
            <source>The input holds the tokens of the cache, as its own counts show.</source>
            <comment>traffic.cache_within</comment>
            <translation>Der Input enthält die Token des Caches, wie die eigenen Zahlen zeigen.</translation>
        </message>
        <message>
            <source>The input is counted without the tokens of the cache, as its own counts show: they were added to it.</source>
            <comment>traffic.cache_beside</comment>
            <translation>Der Input ist ohne die Token des Caches gezählt, wie die eigenen Zahlen zeigen: Sie wurden hinzugerechnet.</translation>
        </message>
        <message>
            <source>The input is taken to hold the tokens of the cache, as {format} usually has it.</source>
            <comment>traffic.cache_within_usually(format)</comment>
            <translation>Es wird angenommen, dass der Input die Token des Caches enthält, wie bei {format} üblich.</translation>
        </message>
        <message>
            <source>The input is taken to be counted without the tokens of the cache, as {format} usually has it: they were added to it.</source>
            <comment>traffic.cache_beside_usually(format)</comment>
            <translation>Es wird angenommen, dass der Input ohne die Token des Caches gezählt ist, wie bei {format} üblich: Sie wurden hinzugerechnet.</translation>
        </message>
        <message>
            <source>In {within} rows the input holds the tokens of the cache, in {beside} it doesn't: each is counted as its own counts show.</source>
            <comment>traffic.cache_either_way(within, beside)</comment>
            <translation>In {within} Zeilen enthält der Input die Token des Caches, in {beside} nicht: Jede wird nach ihren eigenen Zahlen gezählt.</translation>
        </message>
        <message numerus="yes">
            <source>{count} others don't show it, and are counted as {format} usually has it.</source>
            <comment>traffic.cache_others_usually(count, format)</comment>
            <translation>
                <numerusform>{count} weitere zeigt es nicht und wird gezählt, wie bei {format} üblich.</numerusform>
                <numerusform>{count} weitere zeigen es nicht und werden gezählt, wie bei {format} üblich.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In {rows} rows the input holds the tokens of the cache, as their own counts show.</source>
            <comment>traffic.cache_within_in(rows)</comment>
            <translation>
                <numerusform>In {rows} Zeile enthält der Input die Token des Caches, wie ihre eigenen Zahlen zeigen.</numerusform>
                <numerusform>In {rows} Zeilen enthält der Input die Token des Caches, wie ihre eigenen Zahlen zeigen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In {rows} rows the input is counted without the tokens of the cache, as their own counts show: they were added to it.</source>
            <comment>traffic.cache_beside_in(rows)</comment>
            <translation>
                <numerusform>In {rows} Zeile ist der Input ohne die Token des Caches gezählt, wie ihre eigenen Zahlen zeigen: Sie wurden hinzugerechnet.</numerusform>
                <numerusform>In {rows} Zeilen ist der Input ohne die Token des Caches gezählt, wie ihre eigenen Zahlen zeigen: Sie wurden hinzugerechnet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} rows don't show it, and are counted like the {shown} that do.</source>
            <comment>traffic.cache_others_follow(count, shown)</comment>
            <translation>
                <numerusform>{count} Zeile zeigt es nicht und wird gezählt wie die {shown}, die es zeigen.</numerusform>
                <numerusform>{count} Zeilen zeigen es nicht und werden gezählt wie die {shown}, die es zeigen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Some tokens written to the cache stay there for an hour and cost twice the input: a written token costs {price} of one of the input on average.</source>
            <comment>traffic.hour_writes(price)</comment>
            <translation>Einige in den Cache geschriebene Token bleiben dort eine Stunde und kosten das Doppelte des Inputs: Ein geschriebenes Token kostet im Mittel {price} eines Input-Tokens.</translation>
        </message>
        <message>
            <source>The share that can wait is of the tokens, as requests aren't counted.</source>
            <comment>traffic.batch_of_tokens</comment>
            <translation>Der aufschiebbare Anteil bezieht sich auf Token, da Anfragen nicht gezählt werden.</translation>
        </message>
        <message>
            <source>Of it reasoning</source>
            <comment>traffic.reasoning</comment>
            <translation>Davon Reasoning</translation>
        </message>
        <message>
            <source>not in this log</source>
            <comment>traffic.not_in_log</comment>
            <translation>nicht in diesem Protokoll</translation>
        </message>
        <message>
            <source>Requests</source>
            <comment>traffic.requests</comment>
            <translation>Anfragen</translation>
        </message>
        <message>
            <source>{count} from {span}</source>
            <comment>traffic.requests_from(count, span)</comment>
            <translation>{count} aus {span}</translation>
        </message>
        <message>
            <source>{count} in {span}</source>
            <comment>traffic.requests_in(count, span)</comment>
            <translation>{count} in {span}</translation>
        </message>
        <message>
            <source>not counted, from {span}</source>
            <comment>traffic.not_counted_from(span)</comment>
            <translation>nicht gezählt, aus {span}</translation>
        </message>
        <message>
            <source>not counted, in {span}</source>
            <comment>traffic.not_counted_in(span)</comment>
            <translation>nicht gezählt, in {span}</translation>
        </message>
        <message>
            <source>Volume</source>
            <comment>traffic.volume</comment>
            <translation>Volumen</translation>
        </message>
        <message>
            <source>{count} a month</source>
            <comment>traffic.a_month(count)</comment>
            <translation>{count} pro Monat</translation>
        </message>
        <message>
            <source>Input tokens</source>
            <comment>traffic.input</comment>
            <translation>Input-Token</translation>
        </message>
        <message>
            <source>Output tokens</source>
            <comment>traffic.output</comment>
            <translation>Output-Token</translation>
        </message>
        <message>
            <source>mean {mean}</source>
            <comment>traffic.mean(mean)</comment>
            <translation>Mittel {mean}</translation>
        </message>
        <message>
            <source>mean {mean}, median {median}, 95th percentile {p95}</source>
            <comment>traffic.mean_and_percentiles(mean, median, p95)</comment>
            <translation>Mittel {mean}, Median {median}, 95. Perzentil {p95}</translation>
        </message>
        <message>
            <source>Cached input</source>
            <comment>traffic.cached</comment>
            <translation>Gecachter Input</translation>
        </message>
        <message>
            <source>Peaks</source>
            <comment>traffic.peaks</comment>
            <translation>Spitzen</translation>
        </message>
        <message>
            <source>{ratio} times the mean in the busiest minute</source>
            <comment>traffic.peak_minute(ratio)</comment>
            <translation>{ratio}-mal das Mittel in der Spitzenminute</translation>
        </message>
        <message>
            <source>{ratio} times the mean in the busiest hour</source>
            <comment>traffic.peak_hour(ratio)</comment>
            <translation>{ratio}-mal das Mittel in der Spitzenstunde</translation>
        </message>
        <message>
            <source>no more than the mean in the busiest minute</source>
            <comment>traffic.no_peak_minute</comment>
            <translation>nicht mehr als das Mittel in der Spitzenminute</translation>
        </message>
        <message>
            <source>no more than the mean in the busiest hour</source>
            <comment>traffic.no_peak_hour</comment>
            <translation>nicht mehr als das Mittel in der Spitzenstunde</translation>
        </message>
        <message>
            <source>Tokens</source>
            <comment>traffic.tokens</comment>
            <translation>Token</translation>
        </message>
        <message>
            <source>{input} in and {output} out a month</source>
            <comment>traffic.tokens_a_month(input, output)</comment>
            <translation>{input} Input-Token und {output} Output-Token pro Monat</translation>
        </message>
        <message>
            <source>Requests per minute</source>
            <comment>traffic.requests_per_minute</comment>
            <translation>Anfragen pro Minute</translation>
        </message>
        <message>
            <source>Requests per hour</source>
            <comment>traffic.requests_per_hour</comment>
            <translation>Anfragen pro Stunde</translation>
        </message>
        <message>
            <source>Requests per day</source>
            <comment>traffic.requests_per_day</comment>
            <translation>Anfragen pro Tag</translation>
        </message>
        <message>
            <source>Tokens per minute</source>
            <comment>traffic.tokens_per_minute</comment>
            <translation>Token pro Minute</translation>
        </message>
        <message>
            <source>Tokens per hour</source>
            <comment>traffic.tokens_per_hour</comment>
            <translation>Token pro Stunde</translation>
        </message>
        <message>
            <source>Tokens per day</source>
            <comment>traffic.tokens_per_day</comment>
            <translation>Token pro Tag</translation>
        </message>
        <message>
            <source>{title}, as a mean over each row's {span}</source>
            <comment>traffic.spread_series(title, span)</comment>
            <translation>{title}, als Mittel über die Dauer jeder Zeile: {span}</translation>
        </message>
        <message>
            <source>Line {line}: {why}</source>
            <comment>traffic.skipped_line(line, why)</comment>
            <translation>Zeile {line}: {why}</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <comment>traffic.more_skipped(count)</comment>
            <translation>und {count} weitere</translation>
        </message>
        <message>
            <source>{read} of {all} MB, {rows} rows</source>
            <comment>traffic.progress_of(read, all, rows)</comment>
            <translation>{read} von {all} MB, {rows} Zeilen</translation>
        </message>
        <message>
            <source>{read} MB, {rows} rows</source>
            <comment>traffic.progress(read, rows)</comment>
            <translation>{read} MB, {rows} Zeilen</translation>
        </message>
        <message>
            <source>row {row}: {why}</source>
            <comment>log.row(row, why)</comment>
            <translation>Zeile {row}: {why}</translation>
        </message>
        <message numerus="yes">
            <source>has {count} columns instead of {expected}</source>
            <comment>log.columns(count, expected)</comment>
            <translation>
                <numerusform>hat {count} Spalte statt {expected}</numerusform>
                <numerusform>hat {count} Spalten statt {expected}</numerusform>
            </translation>
        </message>
        <message>
            <source>has no request that could be counted, read as {format}</source>
            <comment>log.nothing(format)</comment>
            <translation>hat keine Anfrage, die gezählt werden könnte, gelesen als {format}</translation>
        </message>
        <message numerus="yes">
            <source>{count} rows are broken, the first in line {line}: {why}</source>
            <comment>log.broken(count, line, why)</comment>
            <translation>
                <numerusform>{count} Zeile ist fehlerhaft, die erste in Zeile {line}: {why}</numerusform>
                <numerusform>{count} Zeilen sind fehlerhaft, die erste in Zeile {line}: {why}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} records are left out: failed, answered from a cache, or no requests</source>
            <comment>log.left_out(count)</comment>
            <translation>
                <numerusform>{count} Datensatz ist ausgelassen: fehlgeschlagen, aus einem Cache beantwortet oder keine Anfrage</numerusform>
                <numerusform>{count} Datensätze sind ausgelassen: fehlgeschlagen, aus einem Cache beantwortet oder keine Anfragen</numerusform>
            </translation>
        </message>
        <message>
            <source>is no regular file: choose columns with a copy of it</source>
            <comment>log.not_regular</comment>
            <translation>ist keine reguläre Datei: Wählen Sie Spalten mit einer Kopie davon</translation>
        </message>
        <message>
            <source>is not UTF-8</source>
            <comment>log.not_utf8</comment>
            <translation>ist nicht UTF-8</translation>
        </message>
        <message>
            <source>is not valid JSON</source>
            <comment>log.not_json</comment>
            <translation>ist kein gültiges JSON</translation>
        </message>
        <message>
            <source>is no JSON object</source>
            <comment>log.no_object</comment>
            <translation>ist kein JSON-Objekt</translation>
        </message>
        <message>
            <source>has a count of tokens that is no whole number</source>
            <comment>log.no_count</comment>
            <translation>hat eine Token-Anzahl, die keine ganze Zahl ist</translation>
        </message>
        <message>
            <source>the usage {usage} is not UTF-8</source>
            <comment>log.usage_not_utf8(usage)</comment>
            <translation>die Nutzung {usage} ist nicht UTF-8</translation>
        </message>
        <message>
            <source>the usage {usage} is not valid JSON</source>
            <comment>log.usage_not_json(usage)</comment>
            <translation>die Nutzung {usage} ist kein gültiges JSON</translation>
        </message>
        <message>
            <source>the usage {usage} is no JSON object</source>
            <comment>log.usage_no_object(usage)</comment>
            <translation>die Nutzung {usage} ist kein JSON-Objekt</translation>
        </message>
        <message>
            <source>the usage {usage} has a count of tokens that is no whole number</source>
            <comment>log.usage_no_count(usage)</comment>
            <translation>die Nutzung {usage} hat eine Token-Anzahl, die keine ganze Zahl ist</translation>
        </message>
        <message>
            <source>the time is missing</source>
            <comment>log.no_time</comment>
            <translation>die Zeit fehlt</translation>
        </message>
        <message>
            <source>{time} may have the month or the day first, and the first thousand rows don't say which: write it as YYYY-MM-DD</source>
            <comment>log.month_or_day(time)</comment>
            <translation>in {time} kann der Monat oder der Tag vorn stehen, und die ersten tausend Zeilen sagen nicht, welcher: Schreiben Sie YYYY-MM-DD</translation>
        </message>
        <message>
            <source>{time} has the month first, where the first thousand rows have the day</source>
            <comment>log.month_first(time)</comment>
            <translation>in {time} steht der Monat vorn, wo in den ersten tausend Zeilen der Tag steht</translation>
        </message>
        <message>
            <source>{time} has the day first, where the first thousand rows have the month</source>
            <comment>log.day_first(time)</comment>
            <translation>in {time} steht der Tag vorn, wo in den ersten tausend Zeilen der Monat steht</translation>
        </message>
        <message>
            <source>{time} is not a time of the years {first} to {last} in a form that is read: 2023-11-16 18:15:46, 16.11.2023 18:15, 11/16/2023 6:15 PM, or a number of seconds since 1970</source>
            <comment>log.not_a_time(time, first, last)</comment>
            <translation>{time} ist keine Zeit der Jahre {first} bis {last} in einer lesbaren Form: 2023-11-16 18:15:46, 16.11.2023 18:15, 11/16/2023 6:15 PM oder eine Anzahl Sekunden seit 1970</translation>
        </message>
        <message>
            <source>the time {time} is no date, where one is expected</source>
            <comment>log.time_no_date(time)</comment>
            <translation>die Zeit {time} ist kein Datum, wo eines erwartet wird</translation>
        </message>
        <message>
            <source>the time {time} is a date, where a number of seconds since the log's zero is expected</source>
            <comment>log.time_is_date(time)</comment>
            <translation>die Zeit {time} ist ein Datum, wo eine Anzahl Sekunden seit dem Nullpunkt des Protokolls erwartet wird</translation>
        </message>
        <message>
            <source>the time {time} is yet to come</source>
            <comment>log.yet_to_come(time)</comment>
            <translation>die Zeit {time} liegt in der Zukunft</translation>
        </message>
        <message>
            <source>{end} is not an end of what begins at {begin}</source>
            <comment>log.no_end(end, begin)</comment>
            <translation>{end} ist kein Ende für das, was bei {begin} beginnt</translation>
        </message>
        <message>
            <source>{end} is more than a year after {begin}</source>
            <comment>log.long_bucket(end, begin)</comment>
            <translation>{end} liegt mehr als ein Jahr nach {begin}</translation>
        </message>
        <message>
            <source>number of requests</source>
            <comment>log.number_of_requests</comment>
            <translation>Anzahl der Anfragen</translation>
        </message>
        <message>
            <source>number of input tokens</source>
            <comment>log.number_of_input</comment>
            <translation>Anzahl der Input-Token</translation>
        </message>
        <message>
            <source>number of output tokens</source>
            <comment>log.number_of_output</comment>
            <translation>Anzahl der Output-Token</translation>
        </message>
        <message>
            <source>number of cached tokens</source>
            <comment>log.number_of_cached</comment>
            <translation>Anzahl der gecachten Token</translation>
        </message>
        <message>
            <source>number of tokens written to the cache</source>
            <comment>log.number_of_written</comment>
            <translation>Anzahl der in den Cache geschriebenen Token</translation>
        </message>
        <message>
            <source>the {number} is missing</source>
            <comment>log.number_missing(number)</comment>
            <translation>die {number} fehlt</translation>
        </message>
        <message>
            <source>the {number} {text} is not a number</source>
            <comment>log.number_is_none(number, text)</comment>
            <translation>die {number} {text} ist keine Zahl</translation>
        </message>
        <message>
            <source>the {number} {text} is negative</source>
            <comment>log.number_negative(number, text)</comment>
            <translation>die {number} {text} ist negativ</translation>
        </message>
        <message>
            <source>the {number} {text} is too large</source>
            <comment>log.number_too_large(number, text)</comment>
            <translation>die {number} {text} ist zu groß</translation>
        </message>
        <message>
            <source>the {number} {text} is not a whole number</source>
            <comment>log.number_not_whole(number, text)</comment>
            <translation>die {number} {text} ist keine ganze Zahl</translation>
        </message>
        <message>
            <source>the {number} {text} has a comma or a dot that is none between thousands</source>
            <comment>log.number_stray_comma(number, text)</comment>
            <translation>die {number} {text} hat ein Komma oder einen Punkt, der nicht zwischen Tausendern steht</translation>
        </message>
        <message>
            <source>the {number} {text} is {decimal} or {thousands}, and no other number shows which: choose whether a dot or a comma stands before decimals</source>
            <comment>log.number_two_readings(number, text, decimal, thousands)</comment>
            <translation>die {number} {text} ist {decimal} oder {thousands}, und keine andere Zahl zeigt, welches: Wählen Sie, ob ein Punkt oder ein Komma vor Dezimalstellen steht</translation>
        </message>
        <message>
            <source>the count of tokens {text} in {column} is {decimal} or {thousands}, and no other number shows which: choose whether a dot or a comma stands before decimals</source>
            <comment>log.count_two_readings(column, text, decimal, thousands)</comment>
            <translation>die Token-Anzahl {text} in {column} ist {decimal} oder {thousands}, und keine andere Zahl zeigt, welches: Wählen Sie, ob ein Punkt oder ein Komma vor Dezimalstellen steht</translation>
        </message>
        <message>
            <source>has times that are numbers without a date: as seconds that is {seconds} requests a month, as milliseconds {milliseconds}, as microseconds {microseconds}; choose their unit</source>
            <comment>log.time_unit_of_requests(seconds, milliseconds, microseconds)</comment>
            <translation>hat Zeiten, die Zahlen ohne Datum sind: als Sekunden sind das {seconds} Anfragen pro Monat, als Millisekunden {milliseconds}, als Mikrosekunden {microseconds}; wählen Sie ihre Einheit</translation>
        </message>
        <message>
            <source>has times that are numbers without a date: as seconds that is {seconds} tokens a month, as milliseconds {milliseconds}, as microseconds {microseconds}; choose their unit</source>
            <comment>log.time_unit_of_tokens(seconds, milliseconds, microseconds)</comment>
            <translation>hat Zeiten, die Zahlen ohne Datum sind: als Sekunden sind das {seconds} Token pro Monat, als Millisekunden {milliseconds}, als Mikrosekunden {microseconds}; wählen Sie ihre Einheit</translation>
        </message>
        <message numerus="yes">
            <source>{count} rows have 0 tokens</source>
            <comment>log.without_tokens(count)</comment>
            <translation>
                <numerusform>{count} Zeile hat 0 Token</numerusform>
                <numerusform>{count} Zeilen haben 0 Token</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} rows are of a time without requests</source>
            <comment>log.empty_buckets(count)</comment>
            <translation>
                <numerusform>{count} Zeile betrifft eine Zeit ohne Anfragen</numerusform>
                <numerusform>{count} Zeilen betreffen eine Zeit ohne Anfragen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} records have none of the chosen values</source>
            <comment>log.not_chosen(count)</comment>
            <translation>
                <numerusform>{count} Datensatz hat keinen der gewählten Werte</numerusform>
                <numerusform>{count} Datensätze haben keinen der gewählten Werte</numerusform>
            </translation>
        </message>
        <message>
            <source>number of reasoning tokens</source>
            <comment>log.number_of_reasoning</comment>
            <translation>Anzahl der Reasoning-Token</translation>
        </message>
        <message>
            <source>number of all tokens</source>
            <comment>log.number_of_all</comment>
            <translation>Anzahl aller Token</translation>
        </message>
        <message>
            <source>the count of tokens {column} is {text}, and not a whole number</source>
            <comment>log.count_is_none(column, text)</comment>
            <translation>die Token-Anzahl {column} ist {text} und keine ganze Zahl</translation>
        </message>
        <message>
            <source>{tokens} tokens are more than a request can have</source>
            <comment>log.too_many_tokens(tokens)</comment>
            <translation>{tokens} Token sind mehr, als eine Anfrage haben kann</translation>
        </message>
        <message>
            <source>there are tokens without a request</source>
            <comment>log.tokens_without_request</comment>
            <translation>es gibt Token ohne Anfrage</translation>
        </message>
        <message>
            <source>is not a known usage log: no JSON object at its beginning can be read and has keys</source>
            <comment>log.no_json_keys</comment>
            <translation>ist kein bekanntes Nutzungsprotokoll: Am Anfang ist kein JSON-Objekt lesbar, das Schlüssel hat</translation>
        </message>
        <message>
            <source>is an OpenAI usage export without any usage: it has only the columns for times</source>
            <comment>log.openai_without_usage</comment>
            <translation>ist ein OpenAI-Nutzungsexport ohne Nutzung: Er hat nur die Spalten für Zeiten</translation>
        </message>
        <message>
            <source>is not a known usage log. Its columns are {names}; choose those for time, input and output</source>
            <comment>log.unknown_columns(names)</comment>
            <translation>ist kein bekanntes Nutzungsprotokoll. Seine Spalten sind {names}; wählen Sie die für Zeit, Input und Output</translation>
        </message>
        <message>
            <source>is not a known usage log. Its keys are {names}; choose those for time, input and output</source>
            <comment>log.unknown_keys(names)</comment>
            <translation>ist kein bekanntes Nutzungsprotokoll. Seine Schlüssel sind {names}; wählen Sie die für Zeit, Input und Output</translation>
        </message>
        <message>
            <source>is not a known usage log; it looks like {format}, but lacks the column {missing}. Its columns are {names}; choose those for time, input and output</source>
            <comment>log.like_but_columns(format, missing, names)</comment>
            <translation>ist kein bekanntes Nutzungsprotokoll; es sieht aus wie {format}, doch fehlt die Spalte {missing}. Seine Spalten sind {names}; wählen Sie die für Zeit, Input und Output</translation>
        </message>
        <message>
            <source>is not a known usage log; it looks like {format}, but lacks the column {missing}. Its keys are {names}; choose those for time, input and output</source>
            <comment>log.like_but_keys(format, missing, names)</comment>
            <translation>ist kein bekanntes Nutzungsprotokoll; es sieht aus wie {format}, doch fehlt die Spalte {missing}. Seine Schlüssel sind {names}; wählen Sie die für Zeit, Input und Output</translation>
        </message>
        <message>
            <source>has no record with the field {field}</source>
            <comment>log.no_such_field(field)</comment>
            <translation>hat keinen Datensatz mit dem Feld {field}</translation>
        </message>
        <message>
            <source>has no column {column}; its columns are {names}</source>
            <comment>log.no_column(column, names)</comment>
            <translation>hat keine Spalte {column}; seine Spalten sind {names}</translation>
        </message>
        <message>
            <source>the column {column} was chosen twice</source>
            <comment>log.column_twice(column)</comment>
            <translation>die Spalte {column} wurde zweimal gewählt</translation>
        </message>
        <message>
            <source>a column must be chosen for time, input and output</source>
            <comment>log.columns_needed</comment>
            <translation>für Zeit, Input und Output muss je eine Spalte gewählt werden</translation>
        </message>
        <message>
            <source>a column must be chosen for time, input and output; its columns are {names}</source>
            <comment>log.columns_needed_of(names)</comment>
            <translation>für Zeit, Input und Output muss je eine Spalte gewählt werden; seine Spalten sind {names}</translation>
        </message>
        <message>
            <source>there is no format {format}; there are {names}</source>
            <comment>log.no_format(format, names)</comment>
            <translation>das Format {format} gibt es nicht; es gibt {names}</translation>
        </message>
        <message>
            <source>is JSON, and {format} is not</source>
            <comment>log.is_json(format)</comment>
            <translation>ist JSON, {format} dagegen nicht</translation>
        </message>
        <message>
            <source>is CSV, and {format} is not</source>
            <comment>log.is_csv(format)</comment>
            <translation>ist CSV, {format} dagegen nicht</translation>
        </message>
        <message>
            <source>is missing</source>
            <comment>catalog.missing</comment>
            <translation>fehlt</translation>
        </message>
        <message>
            <source>a list of texts</source>
            <comment>catalog.a_list_of_texts</comment>
            <translation>eine Liste von Texten</translation>
        </message>
        <message>
            <source>{value} is not a whole number</source>
            <comment>catalog.whole(value)</comment>
            <translation>{value} ist keine ganze Zahl</translation>
        </message>
        <message>
            <source>{value} is neither true nor false</source>
            <comment>catalog.no_flag(value)</comment>
            <translation>{value} ist weder true noch false</translation>
        </message>
        <message>
            <source>{value} is not allowed; allowed are {allowed}</source>
            <comment>catalog.not_allowed(value, allowed)</comment>
            <translation>{value} ist unzulässig; zulässig: {allowed}</translation>
        </message>
        <message>
            <source>is the same offer as {place}: {id}</source>
            <comment>catalog.same_offer(place, id)</comment>
            <translation>ist dasselbe Angebot wie {place}: {id}</translation>
        </message>
        <message>
            <source>must stand there if and only if {key} does</source>
            <comment>catalog.both_or_neither(key)</comment>
            <translation>muss genau dann vorhanden sein, wenn {key} es ist</translation>
        </message>
        <message>
            <source>must not stand there, since there is a price</source>
            <comment>catalog.price_and_none</comment>
            <translation>darf nicht vorhanden sein, da es einen Preis gibt</translation>
        </message>
        <message>
            <source>is not a list with something in it</source>
            <comment>catalog.no_list</comment>
            <translation>ist keine Liste mit Inhalt</translation>
        </message>
        <message>
            <source>{text} is not a date; dates are written YYYY-MM-DD, YYYY-MM or YYYY</source>
            <comment>catalog.rough_date(text)</comment>
            <translation>{text} ist kein Datum; Daten werden YYYY-MM-DD, YYYY-MM oder YYYY geschrieben</translation>
        </message>
        <message>
            <source>this is no file of the kind {format}</source>
            <comment>catalog.other_kind(format)</comment>
            <translation>dies ist keine Datei der Art {format}</translation>
        </message>
        <message>
            <source>a newer program wrote this file; this one reads version {version}</source>
            <comment>catalog.newer_version(version)</comment>
            <translation>ein neueres Programm hat diese Datei geschrieben; dieses liest Version {version}</translation>
        </message>
        <message>
            <source>there is no place to keep it: neither XDG_DATA_HOME nor HOME is an absolute path</source>
            <comment>catalog.no_place</comment>
            <translation>es gibt keinen Ort zum Aufbewahren: Weder XDG_DATA_HOME noch HOME ist ein absoluter Pfad</translation>
        </message>
        <message>
            <source>the catalog would be larger than the 16 MiB that are read</source>
            <comment>catalog.would_be_larger</comment>
            <translation>der Katalog wäre größer als die 16 MiB, die gelesen werden</translation>
        </message>
        <message>
            <source>the catalog could not be read again, and is left as it was: {fault}</source>
            <comment>catalog.not_read_again(fault)</comment>
            <translation>der Katalog konnte nicht erneut gelesen werden und bleibt, wie er war: {fault}</translation>
        </message>
        <message>
            <source>{place}: {fault}</source>
            <comment>catalog.fault_at(place, fault)</comment>
            <translation>{place}: {fault}</translation>
        </message>
        <message>
            <source>this folder can't be made: {fault}</source>
            <comment>catalog.no_folder(fault)</comment>
            <translation>dieser Ordner kann nicht angelegt werden: {fault}</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <comment>filling.range(low, high)</comment>
            <translation>{low} bis {high}</translation>
        </message>
        <message>
            <source>{value} ({range})</source>
            <comment>filling.with_range(value, range)</comment>
            <translation>{value} ({range})</translation>
        </message>
        <message>
            <source>{added} new, {changed} changed, {unchanged} unchanged, {skipped} skipped</source>
            <comment>import.summary(added, changed, unchanged, skipped)</comment>
            <translation>{added} neu, {changed} geändert, {unchanged} unverändert, {skipped} übersprungen</translation>
        </message>
        <message>
            <source>Rows that are used: {used} of {all}. Entries that they make: {entries}.</source>
            <comment>import.rows(used, all, entries)</comment>
            <translation>Verwendete Zeilen: {used} von {all}. Daraus entstehende Einträge: {entries}.</translation>
        </message>
        <message>
            <source>{kind} is none of api, fine-tuned and open</source>
            <comment>model.no_kind(kind)</comment>
            <translation>{kind} ist weder api noch fine-tuned noch open</translation>
        </message>
        <message>
            <source>{tokens} tokens are no more than the tier before has</source>
            <comment>model.not_longer(tokens)</comment>
            <translation>{tokens} Token sind nicht mehr als in der Stufe davor</translation>
        </message>
        <message>
            <source>{date} is not later than the one before</source>
            <comment>model.not_later(date)</comment>
            <translation>{date} liegt nicht nach dem vorigen Datum</translation>
        </message>
        <message>
            <source>{id} stands there twice</source>
            <comment>model.there_twice(id)</comment>
            <translation>{id} kommt zweimal vor</translation>
        </message>
        <message>
            <source>{model}, {vendor}, {date} ({source})</source>
            <comment>prices.source(model, vendor, date, source)</comment>
            <translation>{model}, {vendor}, {date} ({source})</translation>
        </message>
        <message>
            <source>{model}, {vendor}, {date}, price since {since} ({source})</source>
            <comment>prices.source_since(model, vendor, date, since, source)</comment>
            <translation>{model}, {vendor}, {date}, Preis seit {since} ({source})</translation>
        </message>
        <message>
            <source>{model}, {vendor}, {date}, {prompts} ({source})</source>
            <comment>prices.source_of(model, vendor, date, prompts, source)</comment>
            <translation>{model}, {vendor}, {date}, {prompts} ({source})</translation>
        </message>
        <message>
            <source>{model}, {vendor}, {date}, price since {since}, {prompts} ({source})</source>
            <comment>prices.source_since_of(model, vendor, date, since, prompts, source)</comment>
            <translation>{model}, {vendor}, {date}, Preis seit {since}, {prompts} ({source})</translation>
        </message>
        <message>
            <source>prompts up to {tokens} tokens</source>
            <comment>prices.prompts_up_to(tokens)</comment>
            <translation>Prompts bis {tokens} Token</translation>
        </message>
        <message>
            <source>prompts above {tokens} tokens</source>
            <comment>prices.prompts_above(tokens)</comment>
            <translation>Prompts über {tokens} Token</translation>
        </message>
        <message>
            <source>prompts above {low} and up to {high} tokens</source>
            <comment>prices.prompts_between(low, high)</comment>
            <translation>Prompts über {low} und bis {high} Token</translation>
        </message>
        <message>
            <source>{source}; listed for the shortest prompts alone, so it counts in the same proportion</source>
            <comment>prices.in_proportion(source)</comment>
            <translation>{source}; nur für die kürzesten Prompts gelistet, zählt daher im selben Verhältnis</translation>
        </message>
        <message>
            <source>prompts above {tokens} tokens: {prices}</source>
            <comment>prices.prompts_cost(tokens, prices)</comment>
            <translation>Prompts über {tokens} Token: {prices}</translation>
        </message>
        <message>
            <source>above {tokens} tokens: {prices}</source>
            <comment>prices.longer_prompts_cost(tokens, prices)</comment>
            <translation>über {tokens} Token: {prices}</translation>
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
            <translation>{source}; kein Preis für gecachten Input gelistet, er zählt daher als frisch</translation>
        </message>
        <message>
            <source>{source}; no price of cache writes is listed, so they count as fresh input</source>
            <comment>prices.no_cache_writes(source)</comment>
            <translation>{source}; kein Preis für Cache-Schreibvorgänge gelistet, sie zählen daher als frischer Input</translation>
        </message>
        <message>
            <source>{source}; no batch price is listed</source>
            <comment>prices.no_batch(source)</comment>
            <translation>{source}; kein Batch-Preis gelistet</translation>
        </message>
        <message>
            <source>{source}; its prices are no one multiple of a base model's, so they stand there themselves</source>
            <comment>prices.no_multiple(source)</comment>
            <translation>{source}; die Preise sind kein einheitliches Vielfaches derer eines Basismodells und stehen daher selbst da</translation>
        </message>
        <message>
            <source>{input} in and {output} out</source>
            <comment>prices.in_and_out(input, output)</comment>
            <translation>{input} Input und {output} Output</translation>
        </message>
        <message>
            <source>{parameter} stays as it is, that of {model}.</source>
            <comment>prices.stays(parameter, model)</comment>
            <translation>{parameter} bleibt unverändert, der Wert von {model}.</translation>
        </message>
        <message>
            <source>These prices are older than 90 days: they were read on {date}. Check them before you decide.</source>
            <comment>prices.old(date)</comment>
            <translation>Diese Preise sind älter als 90 Tage: Sie wurden am {date} abgelesen. Prüfen Sie sie, bevor Sie entscheiden.</translation>
        </message>
        <message>
            <source>Said to hold until {date} at least.</source>
            <comment>prices.holds_until(date)</comment>
            <translation>Soll mindestens bis {date} gelten.</translation>
        </message>
        <message>
            <source>Said to hold until {date} at least, which is past: ask the vendor's price list.</source>
            <comment>prices.held_until(date)</comment>
            <translation>Sollte mindestens bis {date} gelten; das ist vorbei: Sehen Sie in der Preisliste des Anbieters nach.</translation>
        </message>
        <message>
            <source>From {date} on: {prices}.</source>
            <comment>prices.from(date, prices)</comment>
            <translation>Ab {date}: {prices}.</translation>
        </message>
        <message>
            <source>In force since {date}; before: {prices}.</source>
            <comment>prices.before(date, prices)</comment>
            <translation>In Kraft seit {date}; davor: {prices}.</translation>
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
            <translation>{offer}, {price}, verteilt auf {hours} Stunden, {date} ({source})</translation>
        </message>
        <message>
            <source>is not longer than the term before</source>
            <comment>units.term_not_longer</comment>
            <translation>ist nicht länger als die vorige Laufzeit</translation>
        </message>
        <message>
            <source>Nothing can be filled in: what a unit serves is counted in characters here, not in tokens.</source>
            <comment>units.in_characters</comment>
            <translation>Es lässt sich nichts ausfüllen: Was eine Einheit bedient, ist hier in Zeichen gezählt, nicht in Token.</translation>
        </message>
        <message>
            <source>Nothing can be filled in: input and output are reserved apart here, and a unit of this program serves both.</source>
            <comment>units.input_and_output_apart</comment>
            <translation>Es lässt sich nichts ausfüllen: Input und Output werden hier getrennt reserviert, eine Einheit dieses Programms bedient dagegen beides.</translation>
        </message>
        <message>
            <source>Nothing can be filled in: what a unit serves is not public, the provider tells it on request. A rate alone would be that of another unit's throughput.</source>
            <comment>units.no_throughput</comment>
            <translation>Es lässt sich nichts ausfüllen: Was eine Einheit bedient, ist nicht öffentlich; der Anbieter nennt es auf Anfrage. Ein Preis allein gälte für den Durchsatz einer anderen Einheit.</translation>
        </message>
        <message>
            <source>Nothing can be filled in: how many input tokens an output token counts for is not stated, and without it, what a unit serves is not known.</source>
            <comment>units.no_output_weight</comment>
            <translation>Es lässt sich nichts ausfüllen: Als wie viele Input-Token ein Output-Token zählt, ist nicht angegeben, und ohne das ist nicht bekannt, was eine Einheit bedient.</translation>
        </message>
        <message>
            <source>No price of a unit is listed: the rate stays at {rate}, the default, which is another unit's. Type what the provider asks.</source>
            <comment>units.no_price_default(rate)</comment>
            <translation>Kein Preis einer Einheit ist gelistet: Es bleibt bei {rate}, der Vorgabe, die für eine andere Einheit gilt. Geben Sie ein, was der Anbieter verlangt.</translation>
        </message>
        <message>
            <source>No price of a unit is listed: the rate stays at {rate}, as typed. Check that it is this unit's.</source>
            <comment>units.no_price_typed(rate)</comment>
            <translation>Kein Preis einer Einheit ist gelistet: Es bleibt bei {rate}, wie eingegeben. Prüfen Sie, ob das für diese Einheit gilt.</translation>
        </message>
        <message>
            <source>No price of a unit is listed: the rate stays at {rate}, of another source ({source}). Type what the provider asks.</source>
            <comment>units.no_price(rate, source)</comment>
            <translation>Kein Preis einer Einheit ist gelistet: Es bleibt bei {rate}, aus einer anderen Quelle ({source}). Geben Sie ein, was der Anbieter verlangt.</translation>
        </message>
        <message>
            <source>What a unit serves was read on {date}, more than 90 days ago. Check it before you decide.</source>
            <comment>units.old(date)</comment>
            <translation>Was eine Einheit bedient, wurde am {date} abgelesen, vor mehr als 90 Tagen. Prüfen Sie es, bevor Sie entscheiden.</translation>
        </message>
        <message>
            <source>On which day what a unit serves was read is not known. Check it before you decide.</source>
            <comment>units.undated</comment>
            <translation>An welchem Tag abgelesen wurde, was eine Einheit bedient, ist nicht bekannt. Prüfen Sie es, bevor Sie entscheiden.</translation>
        </message>
        <message>
            <source>The price was read on {date}, more than 90 days ago. Check it before you decide.</source>
            <comment>units.old_price(date)</comment>
            <translation>Der Preis wurde am {date} abgelesen, vor mehr als 90 Tagen. Prüfen Sie ihn, bevor Sie entscheiden.</translation>
        </message>
        <message>
            <source>On which day the price was read is not known. Check it before you decide.</source>
            <comment>units.undated_price</comment>
            <translation>An welchem Tag der Preis abgelesen wurde, ist nicht bekannt. Prüfen Sie ihn, bevor Sie entscheiden.</translation>
        </message>
        <message>
            <source>The smallest deployment has {minimum} units and grows by {increment}; here it is counted in whole increments, from {first} units on.</source>
            <comment>units.rounded_minimum(minimum, increment, first)</comment>
            <translation>Die kleinste Bereitstellung hat {minimum} Einheiten und wächst um {increment}; hier wird in ganzen Schritten gezählt, ab {first} Einheiten.</translation>
        </message>
        <message>
            <source>The provider counts cached tokens and cache writes otherwise than this program: a request takes {tokens} tokens of a unit, and {counted} are counted here.</source>
            <comment>units.counted_otherwise(tokens, counted)</comment>
            <translation>Der Anbieter zählt gecachte Token und Cache-Schreibvorgänge anders als dieses Programm: Eine Anfrage nimmt {tokens} Token einer Einheit in Anspruch, hier werden {counted} gezählt.</translation>
        </message>
        <message>
            <source>The prices of the frontier API are those of {model}: only the same model on both sides makes a fair comparison.</source>
            <comment>units.other_model(model)</comment>
            <translation>Die Preise der Frontier-API sind die von {model}: Nur dasselbe Modell auf beiden Seiten ergibt einen fairen Vergleich.</translation>
        </message>
        <message>
            <source>A unit that is never idle comes to {input} a million input tokens and {output} a million output tokens.</source>
            <comment>units.fully_used(input, output)</comment>
            <translation>Eine Einheit ohne Leerlauf kommt auf {input} pro Million Input-Token und {output} pro Million Output-Token.</translation>
        </message>
        <message>
            <source>Breakeven catalog of models</source>
            <comment>list.own_models</comment>
            <translation>Breakeven-Modellkatalog</translation>
        </message>
        <message>
            <source>LiteLLM price list</source>
            <comment>list.litellm</comment>
            <translation>LiteLLM-Preisliste</translation>
        </message>
        <message>
            <source>is no price list that is known here; known are the JSON lists of {publishers}, and this program's own catalogs</source>
            <comment>list.unknown(publishers)</comment>
            <translation>ist keine hier bekannte Preisliste; bekannt sind die JSON-Listen von {publishers} und die Kataloge dieses Programms</translation>
        </message>
        <message>
            <source>{publishers} and of {next}</source>
            <comment>list.publishers(publishers, next)</comment>
            <translation>{publishers} und von {next}</translation>
        </message>
        <message>
            <source>OpenRouter models list</source>
            <comment>list.openrouter</comment>
            <translation>OpenRouter-Modellliste</translation>
        </message>
        <message>
            <source>the first form of genai-prices, which is no longer kept up: its prices count as of {date} at the latest; the form that is kept up is {path}</source>
            <comment>list.genai_frozen(date, path)</comment>
            <translation>die erste Form von genai-prices, die nicht mehr gepflegt wird: Ihre Preise zählen höchstens mit Stand {date}; die gepflegte Form ist {path}</translation>
        </message>
        <message>
            <source>it does not answer in text</source>
            <comment>list.no_text</comment>
            <translation>antwortet nicht in Text</translation>
        </message>
        <message>
            <source>its price is -1: it depends on the model that answers</source>
            <comment>list.depends</comment>
            <translation>der Preis ist -1: Er hängt vom antwortenden Modell ab</translation>
        </message>
        <message>
            <source>not stated</source>
            <comment>list.vendor_not_stated</comment>
            <translation>nicht angegeben</translation>
        </message>
        <message>
            <source>a price is not a number</source>
            <comment>list.no_number</comment>
            <translation>ein Preis ist keine Zahl</translation>
        </message>
        <message>
            <source>a price is negative</source>
            <comment>list.negative</comment>
            <translation>ein Preis ist negativ</translation>
        </message>
        <message>
            <source>a price above {most} USD per million tokens, which is taken for a mistake of the list</source>
            <comment>list.too_high(most)</comment>
            <translation>ein Preis über {most} USD pro Million Token gilt als Fehler der Liste</translation>
        </message>
        <message>
            <source>no price of output</source>
            <comment>list.no_output_price</comment>
            <translation>kein Output-Preis</translation>
        </message>
        <message>
            <source>no price of input</source>
            <comment>list.no_input_price</comment>
            <translation>kein Input-Preis</translation>
        </message>
        <message>
            <source>no price is listed</source>
            <comment>list.no_price</comment>
            <translation>kein Preis gelistet</translation>
        </message>
        <message>
            <source>the price of output is zero, which need not mean free</source>
            <comment>list.output_is_zero</comment>
            <translation>der Output-Preis ist null, was nicht kostenlos heißen muss</translation>
        </message>
        <message>
            <source>the price of input is zero, which need not mean free</source>
            <comment>list.input_is_zero</comment>
            <translation>der Input-Preis ist null, was nicht kostenlos heißen muss</translation>
        </message>
        <message>
            <source>both prices are zero, which need not mean free</source>
            <comment>list.both_are_zero</comment>
            <translation>beide Preise sind null, was nicht kostenlos heißen muss</translation>
        </message>
        <message>
            <source>{id}: cached input at {cached}, above fresh input at {fresh}, is a mistake of the list: left out</source>
            <comment>list.cached_above_fresh(id, cached, fresh)</comment>
            <translation>{id}: gecachter Input zu {cached}, teurer als frischer Input zu {fresh}, ist ein Fehler der Liste: ausgelassen</translation>
        </message>
        <message>
            <source>other prices, but the catalog's are of a later day</source>
            <comment>list.later_day</comment>
            <translation>andere Preise, doch die des Katalogs sind neueren Datums</translation>
        </message>
        <message>
            <source>it has no id</source>
            <comment>list.no_id</comment>
            <translation>ohne ID</translation>
        </message>
        <message>
            <source>its id stands there twice</source>
            <comment>list.id_twice</comment>
            <translation>die ID kommt zweimal vor</translation>
        </message>
        <message>
            <source>a provider without an id or a list of models</source>
            <comment>list.no_provider</comment>
            <translation>ein Anbieter ohne ID oder ohne Modellliste</translation>
        </message>
        <message>
            <source>its prices are not an object</source>
            <comment>list.no_prices_object</comment>
            <translation>die Preise sind kein Objekt</translation>
        </message>
        <message>
            <source>a price under a condition that is not known here</source>
            <comment>list.unknown_condition</comment>
            <translation>ein Preis unter einer hier unbekannten Bedingung</translation>
        </message>
        <message>
            <source>its key is empty</source>
            <comment>list.empty_key</comment>
            <translation>der Schlüssel ist leer</translation>
        </message>
        <message>
            <source>is not an object</source>
            <comment>list.no_object</comment>
            <translation>ist kein Objekt</translation>
        </message>
        <message>
            <source>a sample row, not a model</source>
            <comment>list.sample_row</comment>
            <translation>eine Beispielzeile, kein Modell</translation>
        </message>
        <message>
            <source>no mode is stated</source>
            <comment>list.no_mode</comment>
            <translation>kein Modus angegeben</translation>
        </message>
        <message>
            <source>its mode is {mode}, not chat, completion or responses</source>
            <comment>list.other_mode(mode)</comment>
            <translation>der Modus ist {mode}, nicht chat, completion oder responses</translation>
        </message>
        <message>
            <source>no price of input per token, but one per {charge}</source>
            <comment>list.charged_per(charge)</comment>
            <translation>kein Input-Preis pro Token, sondern pro {charge}</translation>
        </message>
        <message>
            <source>character</source>
            <comment>list.character</comment>
            <translation>Zeichen</translation>
        </message>
        <message>
            <source>second of video</source>
            <comment>list.second_of_video</comment>
            <translation>Videosekunde</translation>
        </message>
        <message>
            <source>second</source>
            <comment>list.second</comment>
            <translation>Sekunde</translation>
        </message>
        <message>
            <source>session</source>
            <comment>list.session</comment>
            <translation>Sitzung</translation>
        </message>
        <message>
            <source>image</source>
            <comment>list.image</comment>
            <translation>Bild</translation>
        </message>
        <message>
            <source>request</source>
            <comment>list.request</comment>
            <translation>Anfrage</translation>
        </message>
        <message>
            <source>images</source>
            <comment>list.images</comment>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>audio</source>
            <comment>list.audio</comment>
            <translation>Audio</translation>
        </message>
        <message>
            <source>video</source>
            <comment>list.video</comment>
            <translation>Video</translation>
        </message>
        <message>
            <source>searches</source>
            <comment>list.searches</comment>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>tools</source>
            <comment>list.tools</comment>
            <translation>Tools</translation>
        </message>
        <message>
            <source>documents</source>
            <comment>list.documents</comment>
            <translation>Dokumente</translation>
        </message>
        <message>
            <source>runs of code</source>
            <comment>list.code_runs</comment>
            <translation>Code-Ausführungen</translation>
        </message>
        <message>
            <source>none</source>
            <comment>price_change.none</comment>
            <translation>ohne</translation>
        </message>
        <message>
            <source>{before} → {after} in</source>
            <comment>price_change.input(before, after)</comment>
            <translation>{before} → {after} Input</translation>
        </message>
        <message>
            <source>{before} → {after} out</source>
            <comment>price_change.output(before, after)</comment>
            <translation>{before} → {after} Output</translation>
        </message>
        <message>
            <source>{before} → {after} cached</source>
            <comment>price_change.cached(before, after)</comment>
            <translation>{before} → {after} gecacht</translation>
        </message>
        <message>
            <source>{before} → {after} cache write</source>
            <comment>price_change.cache_write(before, after)</comment>
            <translation>{before} → {after} Cache-Schreiben</translation>
        </message>
        <message>
            <source>{before} → {after} batch in</source>
            <comment>price_change.batch_input(before, after)</comment>
            <translation>{before} → {after} Batch-Input</translation>
        </message>
        <message>
            <source>{before} → {after} batch out</source>
            <comment>price_change.batch_output(before, after)</comment>
            <translation>{before} → {after} Batch-Output</translation>
        </message>
        <message>
            <source>{before} → {after}</source>
            <comment>price_change.tiers(before, after)</comment>
            <translation>{before} → {after}</translation>
        </message>
        <message>
            <source>{before} → {after} for training</source>
            <comment>price_change.training(before, after)</comment>
            <translation>{before} → {after} für Training</translation>
        </message>
        <message>
            <source>context {before} → {after} tokens</source>
            <comment>price_change.context(before, after)</comment>
            <translation>Kontext {before} → {after} Token</translation>
        </message>
        <message>
            <source>from {date} on {changes}</source>
            <comment>price_change.from(date, changes)</comment>
            <translation>ab {date} {changes}</translation>
        </message>
        <message>
            <source>{from} to {to} UTC</source>
            <comment>price_note.hours(from, to)</comment>
            <translation>{from} bis {to} UTC</translation>
        </message>
        <message>
            <source>These prices hold from {hours}.</source>
            <comment>price_note.these_hold(hours)</comment>
            <translation>Diese Preise gelten von {hours}.</translation>
        </message>
        <message>
            <source>From {hours}: {prices}.</source>
            <comment>price_note.others_hold(hours, prices)</comment>
            <translation>Von {hours}: {prices}.</translation>
        </message>
        <message>
            <source>At other times: {prices}.</source>
            <comment>price_note.otherwise(prices)</comment>
            <translation>Sonst: {prices}.</translation>
        </message>
        <message>
            <source>At some hours or days: {prices}.</source>
            <comment>price_note.at_times(prices)</comment>
            <translation>Zu bestimmten Stunden oder Tagen: {prices}.</translation>
        </message>
        <message>
            <source>A thousand requests cost {price} more.</source>
            <comment>price_note.thousand_requests(price)</comment>
            <translation>Tausend Anfragen kosten zusätzlich {price}.</translation>
        </message>
        <message>
            <source>Priced apart: {things}.</source>
            <comment>price_note.apart(things)</comment>
            <translation>Gesondert bepreist: {things}.</translation>
        </message>
        <message>
            <source>The list calls it deprecated.</source>
            <comment>price_note.deprecated</comment>
            <translation>Laut Liste veraltet (deprecated).</translation>
        </message>
        <message>
            <source>Cache writes that last an hour cost {price}.</source>
            <comment>price_note.lasting_writes(price)</comment>
            <translation>Cache-Schreibvorgänge, die eine Stunde halten, kosten {price}.</translation>
        </message>
        <message>
            <source>Tokens of reasoning cost {price}.</source>
            <comment>price_note.reasoning(price)</comment>
            <translation>Reasoning-Token kosten {price}.</translation>
        </message>
        <message>
            <source>Tokens of citations cost {price}.</source>
            <comment>price_note.citations(price)</comment>
            <translation>Zitat-Token kosten {price}.</translation>
        </message>
        <message>
            <source>The list's price of cached input, {cached}, is above that of fresh input, {fresh}: a mistake of the list, left out.</source>
            <comment>price_note.cached_above_fresh(cached, fresh)</comment>
            <translation>Der Preis der Liste für gecachten Input, {cached}, liegt über dem für frischen, {fresh}: ein Fehler der Liste, ausgelassen.</translation>
        </message>
        <message>
            <source>Each request costs {price} more.</source>
            <comment>price_note.each_request(price)</comment>
            <translation>Jede Anfrage kostet zusätzlich {price}.</translation>
        </message>
        <message>
            <source>The list says that it retires on {date}.</source>
            <comment>price_note.retires(date)</comment>
            <translation>Laut Liste wird es am {date} eingestellt.</translation>
        </message>
        <message>
            <source>The list remarks: {remark}</source>
            <comment>price_note.remark(remark)</comment>
            <translation>Die Liste merkt an: {remark}</translation>
        </message>
        <message numerus="yes">
            <source>reserved for {years} years</source>
            <comment>gpu.reserved(years)</comment>
            <translation>
                <numerusform>reserviert für {years} Jahr</numerusform>
                <numerusform>reserviert für {years} Jahre</numerusform>
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
            <translation>{gpu}, {provider} {instance} in {region}, {kind}</translation>
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
            <translation>{before} GPUs → {after} GPUs</translation>
        </message>
        <message>
            <source>differs, but the catalog's is of a later day</source>
            <comment>gpu.later_day</comment>
            <translation>weicht ab, doch das Angebot des Katalogs ist neueren Datums</translation>
        </message>
        <message>
            <source>{gpu}, measured: {measurement}</source>
            <comment>gpu.measured(gpu, measurement)</comment>
            <translation>{gpu}, gemessen: {measurement}</translation>
        </message>
        <message>
            <source>{gpu}, derived from a measurement: {measurement}</source>
            <comment>gpu.derived_from(gpu, measurement)</comment>
            <translation>{gpu}, aus einer Messung abgeleitet: {measurement}</translation>
        </message>
        <message numerus="yes">
            <source>{gpu}, derived: memory that {model} at {precision} takes with {requests} requests of {tokens} tokens at once</source>
            <comment>gpu.memory_source(gpu, model, precision, requests, tokens)</comment>
            <translation>
                <numerusform>{gpu}, abgeleitet: Speicher, den {model} mit {precision} bei {requests} gleichzeitigen Anfrage zu {tokens} Token belegt</numerusform>
                <numerusform>{gpu}, abgeleitet: Speicher, den {model} mit {precision} bei {requests} gleichzeitigen Anfragen zu {tokens} Token belegt</numerusform>
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
            <translation>{gpu}, Nennleistung, {source}</translation>
        </message>
        <message>
            <source>No throughput was measured on {gpu} with a model of half to twice {billions} billion parameters: prefill and decode stay as they are.</source>
            <comment>gpu.no_throughput(gpu, billions)</comment>
            <translation>Auf {gpu} wurde mit keinem Modell von der Hälfte bis zum Doppelten von {billions} Mrd. Parametern ein Durchsatz gemessen: Prefill und Decode bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>A model of that size was measured on {gpus}.</source>
            <comment>gpu.measured_elsewhere(gpus)</comment>
            <translation>Ein Modell dieser Größe wurde gemessen auf: {gpus}.</translation>
        </message>
        <message>
            <source>The memory of {gpu} is not known.</source>
            <comment>gpu.no_memory(gpu)</comment>
            <translation>Der Speicher der {gpu} ist nicht bekannt.</translation>
        </message>
        <message>
            <source>GPUs per replica stays as it is: not even 8 of them hold one.</source>
            <comment>gpu.no_replica</comment>
            <translation>GPUs pro Replikat bleibt unverändert: Nicht einmal 8 davon fassen eines.</translation>
        </message>
        <message>
            <source>No purchase price of {gpu} has a source here.</source>
            <comment>gpu.no_price(gpu)</comment>
            <translation>Für {gpu} hat hier kein Kaufpreis eine Quelle.</translation>
        </message>
        <message>
            <source>No purchase price of {gpu} is filled in: {why}.</source>
            <comment>gpu.no_price_for(gpu, why)</comment>
            <translation>Für {gpu} wird kein Kaufpreis ausgefüllt: {why}.</translation>
        </message>
        <message>
            <source>The rated power of {gpu} is not known here.</source>
            <comment>gpu.no_power(gpu)</comment>
            <translation>Die Nennleistung der {gpu} ist hier nicht bekannt.</translation>
        </message>
        <message>
            <source>listed</source>
            <comment>basis.listed</comment>
            <translation>gelistet</translation>
        </message>
        <message>
            <source>measured</source>
            <comment>basis.measured</comment>
            <translation>gemessen</translation>
        </message>
        <message>
            <source>derived</source>
            <comment>basis.derived</comment>
            <translation>abgeleitet</translation>
        </message>
        <message>
            <source>{parameter} stays at {value}, the default, which was not measured with {model}.</source>
            <comment>stale.default(parameter, value, model)</comment>
            <translation>{parameter} bleibt bei {value}, der Vorgabe, die nicht mit {model} gemessen wurde.</translation>
        </message>
        <message>
            <source>{parameter} stays at {value}, as it was typed; check that it is that of {model} on {gpu}.</source>
            <comment>stale.typed(parameter, value, model, gpu)</comment>
            <translation>{parameter} bleibt bei {value}, wie eingegeben; prüfen Sie, ob das für {model} auf {gpu} gilt.</translation>
        </message>
        <message>
            <source>{parameter} stays at {value}, which is that of {owner}, not of {model}.</source>
            <comment>stale.of_another(parameter, value, owner, model)</comment>
            <translation>{parameter} bleibt bei {value}, dem Wert von {owner}, nicht von {model}.</translation>
        </message>
        <message>
            <source>{parameter} stays at {value}, which has another source: {source}.</source>
            <comment>stale.other_source(parameter, value, source)</comment>
            <translation>{parameter} bleibt bei {value}, aus einer anderen Quelle: {source}.</translation>
        </message>
        <message>
            <source>Measure both with {model} on {gpu}, or type them.</source>
            <comment>stale.measure(model, gpu)</comment>
            <translation>Messen Sie beides mit {model} auf {gpu}, oder geben Sie es ein.</translation>
        </message>
        <message>
            <source>{amount} GB</source>
            <comment>memory.gb(amount)</comment>
            <translation>{amount} GB</translation>
        </message>
        <message>
            <source>Weights</source>
            <comment>memory.weights</comment>
            <translation>Gewichte</translation>
        </message>
        <message>
            <source>Engine</source>
            <comment>memory.engine</comment>
            <translation>Engine</translation>
        </message>
        <message>
            <source>Cache</source>
            <comment>memory.cache</comment>
            <translation>Cache</translation>
        </message>
        <message>
            <source>Free</source>
            <comment>memory.free</comment>
            <translation>Frei</translation>
        </message>
        <message>
            <source>Missing</source>
            <comment>memory.missing</comment>
            <translation>Fehlend</translation>
        </message>
        <message>
            <source>Left alone</source>
            <comment>memory.left_alone</comment>
            <translation>Freigehalten</translation>
        </message>
        <message numerus="yes">
            <source>{before} before any request ({weights} of weights and {engine} for the engine), and {cache} of cache for {requests} requests of {tokens} tokens</source>
            <comment>memory.parts(before, weights, engine, cache, requests, tokens)</comment>
            <translation>
                <numerusform>{before} vor jeder Anfrage ({weights} Gewichte und {engine} für die Engine) und {cache} Cache für {requests} Anfrage zu {tokens} Token</numerusform>
                <numerusform>{before} vor jeder Anfrage ({weights} Gewichte und {engine} für die Engine) und {cache} Cache für {requests} Anfragen zu {tokens} Token</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{before} on each before any request ({weights} of weights in all and {engine} for the engine on each), and {cache} of cache in all for {requests} requests of {tokens} tokens</source>
            <comment>memory.parts_of_each(before, weights, engine, cache, requests, tokens)</comment>
            <translation>
                <numerusform>je {before} vor jeder Anfrage (insgesamt {weights} Gewichte und je {engine} für die Engine) und insgesamt {cache} Cache für {requests} Anfrage zu {tokens} Token</numerusform>
                <numerusform>je {before} vor jeder Anfrage (insgesamt {weights} Gewichte und je {engine} für die Engine) und insgesamt {cache} Cache für {requests} Anfragen zu {tokens} Token</numerusform>
            </translation>
        </message>
        <message>
            <source>{model} at {precision} does not fit {gpus} {gpu}: {parts}, of the {usable} that an engine takes of each.</source>
            <comment>memory.does_not_fit(model, precision, gpus, gpu, parts, usable)</comment>
            <translation>{model} mit {precision} passt nicht auf {gpus} {gpu}: {parts}, von den {usable}, die eine Engine auf jeder nutzt.</translation>
        </message>
        <message numerus="yes">
            <source>{model} at {precision} fits one {gpu}: {parts}, of the {usable} that an engine takes of {memory}. Up to {requests} such requests fit.</source>
            <comment>memory.fits_one(model, precision, gpu, parts, usable, memory, requests)</comment>
            <translation>
                <numerusform>{model} mit {precision} passt auf eine {gpu}: {parts}, von den {usable}, die eine Engine von {memory} nutzt. Bis zu {requests} solche Anfrage passt.</numerusform>
                <numerusform>{model} mit {precision} passt auf eine {gpu}: {parts}, von den {usable}, die eine Engine von {memory} nutzt. Bis zu {requests} solche Anfragen passen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{model} at {precision} needs {gpus} {gpu} for one replica: {parts}, of the {usable} that an engine takes of each. Up to {requests} such requests fit.</source>
            <comment>memory.needs(model, precision, gpus, gpu, parts, usable, requests)</comment>
            <translation>
                <numerusform>{model} mit {precision} braucht {gpus} {gpu} für ein Replikat: {parts}, von den {usable}, die eine Engine auf jeder nutzt. Bis zu {requests} solche Anfrage passt.</numerusform>
                <numerusform>{model} mit {precision} braucht {gpus} {gpu} für ein Replikat: {parts}, von den {usable}, die eine Engine auf jeder nutzt. Bis zu {requests} solche Anfragen passen.</numerusform>
            </translation>
        </message>
        <message>
            <source>must be 16, 8 or 4</source>
            <comment>throughput.bits</comment>
            <translation>muss 16, 8 oder 4 sein</translation>
        </message>
        <message>
            <source>is missing, and so is total_per_second</source>
            <comment>throughput.no_rate</comment>
            <translation>fehlt, ebenso total_per_second</translation>
        </message>
        <message>
            <source>needs both input_per_second and output_per_second</source>
            <comment>throughput.needs_both</comment>
            <translation>braucht sowohl input_per_second als auch output_per_second</translation>
        </message>
        <message>
            <source>makes tables that are larger than the model</source>
            <comment>throughput.large_tables</comment>
            <translation>ergibt Tabellen, die größer als das Modell sind</translation>
        </message>
        <message>
            <source>{input} in / {output} out</source>
            <comment>throughput.request(input, output)</comment>
            <translation>{input} Input-Token / {output} Output-Token</translation>
        </message>
        <message numerus="yes">
            <source>{requests} requests at once</source>
            <comment>throughput.at_once(requests)</comment>
            <translation>
                <numerusform>{requests} Anfrage zugleich</numerusform>
                <numerusform>{requests} Anfragen zugleich</numerusform>
            </translation>
        </message>
        <message>
            <source>{input} input tokens/s, then {output} output tokens/s</source>
            <comment>throughput.apart(input, output)</comment>
            <translation>{input} Input-Token/s, dann {output} Output-Token/s</translation>
        </message>
        <message>
            <source>{output} output tokens/s</source>
            <comment>throughput.output(output)</comment>
            <translation>{output} Output-Token/s</translation>
        </message>
        <message>
            <source>{total} tokens/s in and out together</source>
            <comment>throughput.total(total)</comment>
            <translation>{total} Token/s, Input und Output zusammen</translation>
        </message>
        <message numerus="yes">
            <source>{rate} on {gpus} {gpu} with {conditions}, {date} ({source})</source>
            <comment>throughput.measured(rate, gpus, gpu, conditions, date, source)</comment>
            <translation>
                <numerusform>{rate} auf {gpus} {gpu} mit {conditions}, {date} ({source})</numerusform>
                <numerusform>{rate} auf {gpus} {gpu} mit {conditions}, {date} ({source})</numerusform>
            </translation>
        </message>
        <message>
            <source>Output alone is {rate} tokens/s, by the mix of input and output.</source>
            <comment>throughput.output_alone(rate)</comment>
            <translation>Output allein sind {rate} Token/s, nach der Mischung von Input und Output.</translation>
        </message>
        <message>
            <source>Decode is {rate} tokens/s when the reading of the input is taken out of that time, with prefill taken as 10 times decode, since the two were not timed apart.</source>
            <comment>throughput.decode(rate)</comment>
            <translation>Decode beträgt {rate} Token/s, wenn das Lesen des Inputs aus dieser Zeit herausgerechnet wird, mit Prefill als 10-fachem Decode, da beides nicht getrennt gemessen wurde.</translation>
        </message>
        <message>
            <source>Prefill is taken as 10 times decode, since the two were not timed apart.</source>
            <comment>throughput.prefill</comment>
            <translation>Prefill gilt als 10-faches Decode, da beides nicht getrennt gemessen wurde.</translation>
        </message>
        <message>
            <source>The mix of input and output is not stated: reading the input is counted as nothing, so that decode is rather too low.</source>
            <comment>throughput.no_mix</comment>
            <translation>Die Mischung von Input und Output ist nicht angegeben: Das Lesen des Inputs zählt als nichts, Decode ist daher eher zu niedrig.</translation>
        </message>
        <message>
            <source>Scaled from {from} to {to} billion parameters: throughput falls as the model grows.</source>
            <comment>throughput.scaled(from, to)</comment>
            <translation>Umgerechnet von {from} auf {to} Mrd. Parameter: Der Durchsatz sinkt, wenn das Modell wächst.</translation>
        </message>
        <message>
            <source>Nothing was measured on it at {wanted}: this is {used}, taken as it is.</source>
            <comment>throughput.other_precision(wanted, used)</comment>
            <translation>Mit {wanted} wurde darauf nichts gemessen: Dies ist {used}, unverändert übernommen.</translation>
        </message>
        <message>
            <source>The source does not say under what load.</source>
            <comment>throughput.no_load</comment>
            <translation>Die Quelle sagt nicht, unter welcher Last.</translation>
        </message>
        <message>
            <source>Measured under another load than asked for: {load}.</source>
            <comment>throughput.other_load(load)</comment>
            <translation>Unter anderer Last gemessen als verlangt: {load}.</translation>
        </message>
        <message>
            <source>At full batch, answers wait for each other: at the latency you promise, it is less.</source>
            <comment>throughput.full_batch</comment>
            <translation>Bei vollem Batch warten Antworten aufeinander: Bei der zugesagten Latenz ist es weniger.</translation>
        </message>
        <message numerus="yes">
            <source>One request alone was measured at {rate} output tokens/s: at that rate {count} tokens take {time}.</source>
            <comment>throughput.alone(rate, count, time)</comment>
            <translation>
                <numerusform>Eine Anfrage allein wurde mit {rate} Output-Token/s gemessen: {count} Token dauern dann {time}.</numerusform>
                <numerusform>Eine Anfrage allein wurde mit {rate} Output-Token/s gemessen: {count} Token dauern dann {time}.</numerusform>
            </translation>
        </message>
        <message>
            <source>must be a number</source>
            <comment>benchmark.no_number</comment>
            <translation>muss eine Zahl sein</translation>
        </message>
        <message>
            <source>must be a finite number, 0 or more</source>
            <comment>benchmark.negative</comment>
            <translation>muss eine endliche Zahl sein, 0 oder mehr</translation>
        </message>
        <message>
            <source>{cell} is not a number of 0 or more</source>
            <comment>benchmark.cell(cell)</comment>
            <translation>{cell} ist keine Zahl von 0 oder mehr</translation>
        </message>
        <message>
            <source>is no result of a serving benchmark that is known here: {benchmarks}</source>
            <comment>benchmark.unknown(benchmarks)</comment>
            <translation>ist kein Ergebnis eines hier bekannten Serving-Benchmarks: {benchmarks}</translation>
        </message>
        <message>
            <source>holds more than {count} results; a benchmark's summary has one a level</source>
            <comment>benchmark.too_many(count)</comment>
            <translation>enthält mehr als {count} Ergebnisse; die Zusammenfassung eines Benchmarks hat eines je Laststufe</translation>
        </message>
        <message>
            <source>It holds no level.</source>
            <comment>benchmark.no_rows</comment>
            <translation>Keine Laststufe enthalten.</translation>
        </message>
        <message>
            <source>llama-bench times one stream at a time: there is no load level of a server in it.</source>
            <comment>benchmark.one_stream</comment>
            <translation>llama-bench misst einen Strom nach dem anderen: Eine Laststufe eines Servers ist nicht enthalten.</translation>
        </message>
        <message>
            <source>No request was completed, and its 0 ms are no measurement.</source>
            <comment>benchmark.none_completed</comment>
            <translation>Keine Anfrage wurde abgeschlossen, und die 0 ms sind keine Messung.</translation>
        </message>
        <message>
            <source>It lacks the tokens of a request, or how many were answered in what time.</source>
            <comment>benchmark.no_throughput</comment>
            <translation>Es fehlen die Token einer Anfrage oder wie viele in welcher Zeit beantwortet wurden.</translation>
        </message>
        <message>
            <source>No token came out.</source>
            <comment>benchmark.no_output</comment>
            <translation>Es kam kein Token heraus.</translation>
        </message>
        <message>
            <source>It mixes all stages, and is no level of its own.</source>
            <comment>benchmark.all_stages</comment>
            <translation>Mischung aller Phasen, keine eigene Laststufe.</translation>
        </message>
        <message>
            <source>Its times say milliseconds, but are seconds: no server answers within one.</source>
            <comment>benchmark.seconds</comment>
            <translation>Die Zeiten sind als Millisekunden bezeichnet, aber Sekunden: Kein Server antwortet innerhalb einer Millisekunde.</translation>
        </message>
        <message numerus="yes">
            <source>At least {count} requests count as completed without a token, with a first one after 0 ms: the median is too low.</source>
            <comment>benchmark.empty_answers(count)</comment>
            <translation>
                <numerusform>Mindestens {count} Anfrage gilt ohne Token als abgeschlossen, mit einem ersten nach 0 ms: Der Median ist zu niedrig.</numerusform>
                <numerusform>Mindestens {count} Anfragen gelten ohne Token als abgeschlossen, mit einem ersten nach 0 ms: Der Median ist zu niedrig.</numerusform>
            </translation>
        </message>
        <message>
            <source>Prefill and decode ran on GPUs of their own: more of one kind leave the throughput as it is, and each GPU with less.</source>
            <comment>benchmark.split_server</comment>
            <translation>Prefill und Decode liefen auf je eigenen GPUs: Mehr von einer Art lassen den Durchsatz gleich, je GPU wird es weniger.</translation>
        </message>
        <message numerus="yes">
            <source>{count} requests were cut off at the end and count in no figure.</source>
            <comment>benchmark.incomplete(count)</comment>
            <translation>
                <numerusform>{count} Anfrage wurde am Ende abgeschnitten und zählt in keiner Zahl.</numerusform>
                <numerusform>{count} Anfragen wurden am Ende abgeschnitten und zählen in keiner Zahl.</numerusform>
            </translation>
        </message>
        <message>
            <source>A request reads {tokens} tokens on average, as replays of agents do, most of it from the cache: it is no general throughput.</source>
            <comment>benchmark.replay(tokens)</comment>
            <translation>Eine Anfrage liest im Mittel {tokens} Token, wie bei wiederholten Agentenläufen, das meiste aus dem Cache: kein allgemeiner Durchsatz.</translation>
        </message>
        <message>
            <source>A request reads {tokens} tokens on average, of which the cache could serve {share}: it is no general throughput.</source>
            <comment>benchmark.replay_with_hits(tokens, share)</comment>
            <translation>Eine Anfrage liest im Mittel {tokens} Token, wovon der Cache {share} liefern könnte: kein allgemeiner Durchsatz.</translation>
        </message>
        <message numerus="yes">
            <source>{count} GPUs were monitored, which does not say how many of them served.</source>
            <comment>benchmark.monitored(count)</comment>
            <translation>
                <numerusform>{count} GPU wurde überwacht; wie viele davon bedienten, sagt das nicht.</numerusform>
                <numerusform>{count} GPUs wurden überwacht; wie viele davon bedienten, sagt das nicht.</numerusform>
            </translation>
        </message>
        <message>
            <source>The run was cancelled.</source>
            <comment>benchmark.cancelled</comment>
            <translation>Der Lauf wurde abgebrochen.</translation>
        </message>
        <message>
            <source>A hosted API was measured, on GPUs that nobody can count; its time between tokens includes the first one and is left out.</source>
            <comment>benchmark.hosted</comment>
            <translation>Gemessen wurde eine gehostete API auf GPUs, die niemand zählen kann; ihre Zeit zwischen Token enthält das erste und ist ausgelassen.</translation>
        </message>
        <message>
            <source>Answers were not streamed, so that there is no TTFT and no TPOT.</source>
            <comment>benchmark.not_streamed</comment>
            <translation>Antworten wurden nicht gestreamt; daher gibt es weder TTFT noch TPOT.</translation>
        </message>
        <message>
            <source>All requests were queued at once: the most that there is, at no latency.</source>
            <comment>benchmark.offline</comment>
            <translation>Alle Anfragen wurden auf einmal eingereiht: das Höchste, was möglich ist, bei keiner zugesagten Latenz.</translation>
        </message>
        <message numerus="yes">
            <source>{failed} requests failed; the figures are of the other {completed}.</source>
            <comment>benchmark.failed(failed, completed)</comment>
            <translation>
                <numerusform>{failed} Anfrage ist fehlgeschlagen; die Zahlen betreffen die übrigen {completed}.</numerusform>
                <numerusform>{failed} Anfragen sind fehlgeschlagen; die Zahlen betreffen die übrigen {completed}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Of {asked} requests {completed} were completed; the file does not say what became of the others.</source>
            <comment>benchmark.partial(completed, asked)</comment>
            <translation>Von {asked} Anfragen wurden {completed} abgeschlossen; was aus den anderen wurde, sagt die Datei nicht.</translation>
        </message>
        <message numerus="yes">
            <source>The p99 of {count} requests is close to the slowest one.</source>
            <comment>benchmark.few(count)</comment>
            <translation>
                <numerusform>Das p99 von {count} Anfrage liegt nahe an der langsamsten.</numerusform>
                <numerusform>Das p99 von {count} Anfragen liegt nahe an der langsamsten.</numerusform>
            </translation>
        </message>
        <message>
            <source>It took {seconds} seconds, start and end included, so that a longer run gives more.</source>
            <comment>benchmark.short(seconds)</comment>
            <translation>Es dauerte {seconds} Sekunden, Anfang und Ende eingeschlossen; ein längerer Lauf ergibt daher mehr.</translation>
        </message>
        <message>
            <source>The mean TTFT is {mean} and the median {median}: some requests waited for a cold start.</source>
            <comment>benchmark.cold(mean, median)</comment>
            <translation>Die mittlere TTFT ist {mean}, der Median {median}: Einige Anfragen warteten auf einen Kaltstart.</translation>
        </message>
        <message>
            <source>About {busy} requests were at work at once, not the {asked} that were asked for: its figures are a floor, no capacity.</source>
            <comment>benchmark.below_level(busy, asked)</comment>
            <translation>Etwa {busy} Anfragen waren zugleich in Arbeit, nicht die verlangten {asked}: Die Zahlen sind eine Untergrenze, keine Kapazität.</translation>
        </message>
        <message>
            <source>{asked} requests a second were asked for and {answered} answered: the wait grows with the length of the run.</source>
            <comment>benchmark.below_rate(asked, answered)</comment>
            <translation>Verlangt waren {asked} Anfragen pro Sekunde, beantwortet {answered}: Die Wartezeit wächst mit der Länge des Laufs.</translation>
        </message>
        <message>
            <source>Its tokens are those that were asked for, not those that were counted.</source>
            <comment>benchmark.nominal</comment>
            <translation>Die Token sind die verlangten, nicht die gezählten.</translation>
        </message>
        <message>
            <source>time to first token</source>
            <comment>benchmark.ttft</comment>
            <translation>Zeit bis zum ersten Token</translation>
        </message>
        <message>
            <source>time per output token</source>
            <comment>benchmark.tpot</comment>
            <translation>Zeit pro Output-Token</translation>
        </message>
        <message>
            <source>The file has no {percentile} of the {wait}: whether it is kept can't be told.</source>
            <comment>benchmark.untold(wait, percentile)</comment>
            <translation>Die Datei hat kein {percentile} ({wait}): Ob die Zusage eingehalten ist, lässt sich nicht sagen.</translation>
        </message>
        <message>
            <source>The {percentile} of the {wait} is {measured} ms, {promised} ms are promised.</source>
            <comment>benchmark.too_long(wait, percentile, measured, promised)</comment>
            <translation>{wait}, {percentile}: {measured} ms, zugesagt sind {promised} ms.</translation>
        </message>
        <message>
            <source>{level} of {file}</source>
            <comment>benchmark.point(level, file)</comment>
            <translation>{level} aus {file}</translation>
        </message>
        <message>
            <source>{name}, {level} of {file}</source>
            <comment>benchmark.named_point(name, level, file)</comment>
            <translation>{name}, {level} aus {file}</translation>
        </message>
        <message numerus="yes">
            <source>{point}: {output} output tokens/s on {gpus} GPUs, {input} tokens in and {answer} out a request.</source>
            <comment>benchmark.level(point, output, gpus, input, answer)</comment>
            <translation>
                <numerusform>{point}: {output} Output-Token/s auf {gpus} GPU, {input} Input-Token und {answer} Output-Token pro Anfrage.</numerusform>
                <numerusform>{point}: {output} Output-Token/s auf {gpus} GPUs, {input} Input-Token und {answer} Output-Token pro Anfrage.</numerusform>
            </translation>
        </message>
        <message>
            <source>Prefill and decode are what fits the GPU time of {mixes} mixes of input and output best, each measured to saturation.</source>
            <comment>benchmark.least_squares(mixes)</comment>
            <translation>Prefill und Decode passen am besten zur GPU-Zeit von {mixes} Mischungen aus Input und Output, jede bis zur Sättigung gemessen.</translation>
        </message>
        <message>
            <source>There are {mixes} mixes of input and output, but not each was measured to saturation: the one most like the own requests counts.</source>
            <comment>benchmark.not_saturated(mixes)</comment>
            <translation>Es gibt {mixes} Mischungen aus Input und Output, aber nicht jede wurde bis zur Sättigung gemessen: Es zählt die, die den eigenen Anfragen am nächsten kommt.</translation>
        </message>
        <message>
            <source>There are {mixes} mixes of input and output, but no two positive rates fit them: the one most like the own requests counts.</source>
            <comment>benchmark.no_positive_rates(mixes)</comment>
            <translation>Es gibt {mixes} Mischungen aus Input und Output, aber keine zwei positiven Raten passen dazu: Es zählt die, die den eigenen Anfragen am nächsten kommt.</translation>
        </message>
        <message>
            <source>A GPU then reads {prefill} and writes {decode} tokens/s.</source>
            <comment>benchmark.both_rates(prefill, decode)</comment>
            <translation>Eine GPU liest dann {prefill} und schreibt {decode} Token/s.</translation>
        </message>
        <message>
            <source>By the levels next to it decode would be {low} to {high} tokens/s.</source>
            <comment>benchmark.range(low, high)</comment>
            <translation>Nach den benachbarten Laststufen läge Decode bei {low} bis {high} Token/s.</translation>
        </message>
        <message>
            <source>There is no load level.</source>
            <comment>benchmark.no_points</comment>
            <translation>Es gibt keine Laststufe.</translation>
        </message>
        <message>
            <source>No level keeps the promise; {point} comes nearest. {why}</source>
            <comment>benchmark.nearest(point, why)</comment>
            <translation>Keine Laststufe hält die Zusage ein; am nächsten kommt {point}. {why}</translation>
        </message>
        <message>
            <source>Whether a level keeps the promise can't be told: none has its {percentile}.</source>
            <comment>benchmark.none_told(percentile)</comment>
            <translation>Ob eine Laststufe die Zusage einhält, lässt sich nicht sagen: Keine hat das {percentile}.</translation>
        </message>
        <message>
            <source>No level can be used. {why}</source>
            <comment>benchmark.none_usable(why)</comment>
            <translation>Keine Laststufe ist verwendbar. {why}</translation>
        </message>
        <message numerus="yes">
            <source>Where a file does not tell how many GPUs served, {gpus} are taken.</source>
            <comment>benchmark.gpus_taken(gpus)</comment>
            <translation>
                <numerusform>Wo eine Datei nicht sagt, wie viele GPUs bedienten, wird {gpus} angenommen.</numerusform>
                <numerusform>Wo eine Datei nicht sagt, wie viele GPUs bedienten, werden {gpus} angenommen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Names of files say {names}, which may be how many GPUs served.</source>
            <comment>benchmark.gpus_in_names(names)</comment>
            <translation>In Dateinamen steht {names}; so viele GPUs könnten bedient haben.</translation>
        </message>
        <message>
            <source>The levels are of several GPUs, {gpus}: what is chosen is of one of them, but its range and the frontier are of all.</source>
            <comment>benchmark.several_gpus(gpus)</comment>
            <translation>Die Laststufen stammen von mehreren GPUs, {gpus}: Die gewählte ist von einer davon, ihre Spanne und die Grenzlinie aber von allen.</translation>
        </message>
        <message>
            <source>The levels are of several models: {models}.</source>
            <comment>benchmark.several_models(models)</comment>
            <translation>Die Laststufen stammen von mehreren Modellen: {models}.</translation>
        </message>
        <message>
            <source>The levels are of several servers: {engines}.</source>
            <comment>benchmark.several_engines(engines)</comment>
            <translation>Die Laststufen stammen von mehreren Servern: {engines}.</translation>
        </message>
        <message>
            <source>The levels are of servers with {counts} GPUs, and the most output of a whole server counts.</source>
            <comment>benchmark.several_sizes(counts)</comment>
            <translation>Die Laststufen stammen von Servern mit {counts} GPUs; es zählt der höchste Output eines ganzen Servers.</translation>
        </message>
        <message numerus="yes">
            <source>{count} levels were measured again: the better run counts.</source>
            <comment>benchmark.repeats(count)</comment>
            <translation>
                <numerusform>{count} Laststufe wurde erneut gemessen: Der bessere Lauf zählt.</numerusform>
                <numerusform>{count} Laststufen wurden erneut gemessen: Der bessere Lauf zählt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} levels lack the {percentile} that was promised, and keep no promise.</source>
            <comment>benchmark.untold_points(count, percentile)</comment>
            <translation>
                <numerusform>{count} Laststufe fehlt das zugesagte Perzentil ({percentile}); sie hält keine Zusage ein.</numerusform>
                <numerusform>{count} Laststufen fehlt das zugesagte Perzentil ({percentile}); sie halten keine Zusage ein.</numerusform>
            </translation>
        </message>
        <message>
            <source>No latency is promised: the fullest level counts.</source>
            <comment>benchmark.no_promise</comment>
            <translation>Keine Latenz ist zugesagt: Die vollste Laststufe zählt.</translation>
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
                <numerusform>{count} GPUs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{point}: {output} output tokens/s on {gpus} GPUs</source>
            <comment>benchmark.used(point, output, gpus)</comment>
            <translation>
                <numerusform>{point}: {output} Output-Token/s auf {gpus} GPU</numerusform>
                <numerusform>{point}: {output} Output-Token/s auf {gpus} GPUs</numerusform>
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
            <translation>{percentile} der TTFT innerhalb von {ttft} ms und der TPOT innerhalb von {tpot} ms</translation>
        </message>
        <message>
            <source>{percentile} of the TTFT within {ttft} ms</source>
            <comment>benchmark.promise_ttft(percentile, ttft)</comment>
            <translation>{percentile} der TTFT innerhalb von {ttft} ms</translation>
        </message>
        <message>
            <source>{percentile} of the TPOT within {tpot} ms</source>
            <comment>benchmark.promise_tpot(percentile, tpot)</comment>
            <translation>{percentile} der TPOT innerhalb von {tpot} ms</translation>
        </message>
        <message>
            <source>no promised latency</source>
            <comment>benchmark.promise_none</comment>
            <translation>keine zugesagte Latenz</translation>
        </message>
        <message>
            <source>On the {rows} measured rows of the catalog that say enough, the estimate is off by a factor of {factor} on average, and 8 of 10 came to {low} to {high} times what it says.</source>
            <comment>estimate.quality(rows, factor, low, high)</comment>
            <translation>An den {rows} gemessenen Zeilen des Katalogs, die genug angeben, liegt die Schätzung im Mittel um den Faktor {factor} daneben, und 8 von 10 ergaben das {low}- bis {high}-Fache dessen, was sie sagt.</translation>
        </message>
        <message numerus="yes">
            <source>Estimated, not measured: about {decode} output tokens/s of each {gpu}, {low} to {high}, for {model} at {precision} with {batch} requests at once.</source>
            <comment>estimate.sentence(decode, low, high, gpu, model, precision, batch)</comment>
            <translation>
                <numerusform>Geschätzt, nicht gemessen: etwa {decode} Output-Token/s je {gpu}, {low} bis {high}, für {model} mit {precision} bei {batch} gleichzeitiger Anfrage.</numerusform>
                <numerusform>Geschätzt, nicht gemessen: etwa {decode} Output-Token/s je {gpu}, {low} bis {high}, für {model} mit {precision} bei {batch} gleichzeitigen Anfragen.</numerusform>
            </translation>
        </message>
        <message>
            <source>What limits it is how fast the memory is read.</source>
            <comment>estimate.bound_by_memory</comment>
            <translation>Begrenzend ist, wie schnell der Speicher gelesen wird.</translation>
        </message>
        <message>
            <source>What limits it is how fast the chip computes.</source>
            <comment>estimate.bound_by_operations</comment>
            <translation>Begrenzend ist, wie schnell der Chip rechnet.</translation>
        </message>
        <message numerus="yes">
            <source>{gpu}, {model} at {precision} on {gpus} GPUs, {batch} requests at once of {input} tokens in and {output} out, from bandwidth and operations; nobody measured it</source>
            <comment>estimate.source(gpu, model, precision, gpus, batch, input, output)</comment>
            <translation>
                <numerusform>{gpu}, {model} mit {precision} auf {gpus} GPU, {batch} gleichzeitige Anfragen zu {input} Input-Token und {output} Output-Token, aus Bandbreite und Rechenoperationen; niemand hat es gemessen</numerusform>
                <numerusform>{gpu}, {model} mit {precision} auf {gpus} GPUs, {batch} gleichzeitige Anfragen zu {input} Input-Token und {output} Output-Token, aus Bandbreite und Rechenoperationen; niemand hat es gemessen</numerusform>
            </translation>
        </message>
        <message>
            <source>Nearest of what was measured: {measured}.</source>
            <comment>estimate.nearest(measured)</comment>
            <translation>Nächstliegende Messung: {measured}.</translation>
        </message>
        <message>
            <source>Nothing can be estimated: {model} with one request does not fit {gpu}.</source>
            <comment>estimate.no_room(gpu, model)</comment>
            <translation>Es lässt sich nichts schätzen: {model} mit einer Anfrage passt nicht auf {gpu}.</translation>
        </message>
        <message>
            <source>estimate</source>
            <comment>basis.estimated</comment>
            <translation>Schätzung</translation>
        </message>
        <message>
            <source>SkyPilot catalog of {provider}</source>
            <comment>skypilot.list(provider)</comment>
            <translation>SkyPilot-Katalog von {provider}</translation>
        </message>
        <message>
            <source>SkyPilot catalog {file}</source>
            <comment>skypilot.source(file)</comment>
            <translation>SkyPilot-Katalog {file}</translation>
        </message>
        <message>
            <source>SkyPilot catalog {file}, median of {zones} zones</source>
            <comment>skypilot.source_of_zones(file, zones)</comment>
            <translation>SkyPilot-Katalog {file}, Median aus {zones} Zonen</translation>
        </message>
        <message>
            <source>{source}; the GPU without its machine</source>
            <comment>skypilot.source_alone(source)</comment>
            <translation>{source}; die GPU ohne ihre Maschine</translation>
        </message>
        <message>
            <source>{source}, {currency} at {usd} USD on {date}</source>
            <comment>skypilot.source_exchanged(source, currency, usd, date)</comment>
            <translation>{source}, {currency} zu {usd} USD am {date}</translation>
        </message>
        <message>
            <source>its price is in {currency}, and nobody has said what that is worth in US dollars</source>
            <comment>skypilot.foreign(currency)</comment>
            <translation>der Preis ist in {currency}, und was das in US-Dollar wert ist, wurde nicht angegeben</translation>
        </message>
        <message>
            <source>not known of the machine that it is in</source>
            <comment>skypilot.machine_without_spot</comment>
            <translation>für die zugehörige Maschine nicht bekannt</translation>
        </message>
        <message>
            <source>GPU and machine are priced apart: the cheapest machine that takes the GPUs is added</source>
            <comment>skypilot.machine_added</comment>
            <translation>GPU und Maschine sind getrennt bepreist: Die günstigste Maschine, die die GPUs aufnimmt, ist hinzugerechnet</translation>
        </message>
        <message>
            <source>price of the GPU alone: its machine is priced apart, and is not in the list or not known here</source>
            <comment>skypilot.gpu_alone</comment>
            <translation>Preis der GPU allein: Ihre Maschine ist getrennt bepreist und nicht in der Liste oder hier nicht bekannt</translation>
        </message>
        <message>
            <source>memory of all GPUs together: divided by their count</source>
            <comment>skypilot.memory_of_all</comment>
            <translation>Speicher aller GPUs zusammen: durch ihre Anzahl geteilt</translation>
        </message>
        <message>
            <source>{gpu} without a form beside others that are SXM: taken as PCIe</source>
            <comment>skypilot.form_concluded(gpu)</comment>
            <translation>{gpu} ohne Bauform neben anderen, die SXM sind: als PCIe angenommen</translation>
        </message>
        <message>
            <source>{text} is no currency other than the dollar, which is named by three capitals, as EUR</source>
            <comment>currency.no_code(text)</comment>
            <translation>{text} ist keine andere Währung als der Dollar, benannt mit drei Großbuchstaben wie EUR</translation>
        </message>
        <message>
            <source>{text} is no number of US dollars above 0 and at most {most}</source>
            <comment>currency.no_rate(text, most)</comment>
            <translation>{text} ist keine Anzahl US-Dollar über 0 und höchstens {most}</translation>
        </message>
        <message>
            <source>line {line}</source>
            <comment>skypilot.line(line)</comment>
            <translation>Zeile {line}</translation>
        </message>
        <message>
            <source>line {line}, {name}</source>
            <comment>skypilot.line_of(line, name)</comment>
            <translation>Zeile {line}, {name}</translation>
        </message>
        <message>
            <source>differs from another offer of the list by no more than the count of GPUs, capitals or marks between words</source>
            <comment>skypilot.not_told_apart</comment>
            <translation>unterscheidet sich von einem anderen Angebot der Liste nur durch die Anzahl der GPUs, Großschreibung oder Zeichen zwischen Wörtern</translation>
        </message>
        <message>
            <source>several zones of an offer: their median is taken</source>
            <comment>skypilot.zones</comment>
            <translation>mehrere Zonen eines Angebots: Ihr Median wird verwendet</translation>
        </message>
        <message>
            <source>its name does not say of which cloud it is; the provider must be named</source>
            <comment>skypilot.no_provider</comment>
            <translation>der Name sagt nicht, von welcher Cloud; der Anbieter muss genannt werden</translation>
        </message>
        <message>
            <source>has no rows below its heading</source>
            <comment>skypilot.no_rows</comment>
            <translation>hat keine Zeilen unter der Überschrift</translation>
        </message>
        <message numerus="yes">
            <source>none of its {rows} rows can be used; {place}: {why}</source>
            <comment>skypilot.no_use(rows, place, why)</comment>
            <translation>
                <numerusform>{rows} Zeile ist nicht verwendbar; {place}: {why}</numerusform>
                <numerusform>keine der {rows} Zeilen ist verwendbar; {place}: {why}</numerusform>
            </translation>
        </message>
        <message>
            <source>is no SkyPilot catalog: it has no column "{column}"</source>
            <comment>skypilot.no_catalog(column)</comment>
            <translation>ist kein SkyPilot-Katalog: Die Spalte "{column}" fehlt</translation>
        </message>
        <message>
            <source>the file ends within its quotes</source>
            <comment>skypilot.open_quotes</comment>
            <translation>die Datei endet innerhalb von Anführungszeichen</translation>
        </message>
        <message numerus="yes">
            <source>has {fields} fields where the heading has {columns}</source>
            <comment>skypilot.fields(fields, columns)</comment>
            <translation>
                <numerusform>hat {fields} Feld, wo die Überschrift {columns} hat</numerusform>
                <numerusform>hat {fields} Felder, wo die Überschrift {columns} hat</numerusform>
            </translation>
        </message>
        <message>
            <source>has no GPU</source>
            <comment>skypilot.no_gpu</comment>
            <translation>hat keine GPU</translation>
        </message>
        <message>
            <source>{name} is no GPU</source>
            <comment>skypilot.is_no_gpu(name)</comment>
            <translation>{name} ist keine GPU</translation>
        </message>
        <message>
            <source>the count of GPUs, {count}, must be a number above 0 and at most {most}</source>
            <comment>skypilot.count(count, most)</comment>
            <translation>die Anzahl der GPUs, {count}, muss eine Zahl über 0 und höchstens {most} sein</translation>
        </message>
        <message>
            <source>has no price: on demand {rent}; spot {spot}</source>
            <comment>skypilot.no_price(rent, spot)</comment>
            <translation>hat keinen Preis: On-Demand {rent}; Spot {spot}</translation>
        </message>
        <message>
            <source>missing</source>
            <comment>skypilot.missing</comment>
            <translation>fehlt</translation>
        </message>
        <message>
            <source>{text}, no number</source>
            <comment>skypilot.no_number(text)</comment>
            <translation>{text}, keine Zahl</translation>
        </message>
        <message>
            <source>0, which means that none is known</source>
            <comment>skypilot.zero</comment>
            <translation>0, also keiner bekannt</translation>
        </message>
        <message>
            <source>{price}, below 0</source>
            <comment>skypilot.negative(price)</comment>
            <translation>{price}, unter 0</translation>
        </message>
        <message>
            <source>{gpu} with {memory} GB in the list: left out, as no GPU has that</source>
            <comment>skypilot.memory_left_out(gpu, memory)</comment>
            <translation>{gpu} mit {memory} GB in der Liste: ausgelassen, da keine GPU so viel hat</translation>
        </message>
        <message>
            <source>{gpu} with {listed} GB in the list: {taken} GB taken</source>
            <comment>skypilot.memory_taken(gpu, listed, taken)</comment>
            <translation>{gpu} mit {listed} GB in der Liste: {taken} GB verwendet</translation>
        </message>
        <message>
            <source>price on demand is {why}: left out</source>
            <comment>skypilot.rent_left_out(why)</comment>
            <translation>On-Demand-Preis ist {why}: ausgelassen</translation>
        </message>
        <message>
            <source>spot price is {why}: left out</source>
            <comment>skypilot.spot_left_out(why)</comment>
            <translation>Spot-Preis ist {why}: ausgelassen</translation>
        </message>
        <message>
            <source>spot price equals the one on demand: left out</source>
            <comment>skypilot.spot_equals</comment>
            <translation>Spot-Preis gleich dem On-Demand-Preis: ausgelassen</translation>
        </message>
        <message>
            <source>spot price is above the one on demand, perhaps the two are swapped: left out</source>
            <comment>skypilot.spot_above</comment>
            <translation>Spot-Preis über dem On-Demand-Preis, vielleicht sind beide vertauscht: ausgelassen</translation>
        </message>
        <message>
            <source>token ranks: the packed file is damaged</source>
            <comment>tokens.ranks_damaged</comment>
            <translation>Token-Ränge: Die gepackte Datei ist beschädigt</translation>
        </message>
        <message>
            <source>is in the encoding {encoding}, and tokens are counted in UTF-8; save it as UTF-8</source>
            <comment>tokens.wide_encoding(encoding)</comment>
            <translation>ist in {encoding} codiert, Token werden aber in UTF-8 gezählt; speichern Sie es als UTF-8</translation>
        </message>
        <message>
            <source>one prompt in {encoding}</source>
            <comment>tokens.prompt_source(encoding)</comment>
            <translation>ein Prompt in {encoding}</translation>
        </message>
        <message>
            <source>one answer in {encoding}</source>
            <comment>tokens.answer_source(encoding)</comment>
            <translation>eine Antwort in {encoding}</translation>
        </message>
        <message>
            <source>mean of {count} prompts in {encoding}, median {median}, 95th percentile {p95}</source>
            <comment>tokens.prompts_source(count, encoding, median, p95)</comment>
            <translation>Mittel aus {count} Prompts in {encoding}, Median {median}, 95. Perzentil {p95}</translation>
        </message>
        <message>
            <source>mean of {count} answers in {encoding}, median {median}, 95th percentile {p95}</source>
            <comment>tokens.answers_source(count, encoding, median, p95)</comment>
            <translation>Mittel aus {count} Antworten in {encoding}, Median {median}, 95. Perzentil {p95}</translation>
        </message>
        <message numerus="yes">
            <source>{count} tokens</source>
            <comment>tokens.count(count)</comment>
            <translation>
                <numerusform>{count} Token</numerusform>
                <numerusform>{count} Token</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} tokens on average</source>
            <comment>tokens.on_average(count)</comment>
            <translation>
                <numerusform>{count} Token im Mittel</numerusform>
                <numerusform>{count} Token im Mittel</numerusform>
            </translation>
        </message>
        <message>
            <source>{count} samples: median {median}, 95th percentile {p95}.</source>
            <comment>tokens.spread(count, median, p95)</comment>
            <translation>{count} Proben: Median {median}, 95. Perzentil {p95}.</translation>
        </message>
        <message numerus="yes">
            <source>{count} tokens in all</source>
            <comment>tokens.in_all(count)</comment>
            <translation>
                <numerusform>{count} Token insgesamt</numerusform>
                <numerusform>{count} Token insgesamt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} characters</source>
            <comment>tokens.characters(count)</comment>
            <translation>
                <numerusform>{count} Zeichen</numerusform>
                <numerusform>{count} Zeichen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} bytes</source>
            <comment>tokens.bytes(count)</comment>
            <translation>
                <numerusform>{count} Byte</numerusform>
                <numerusform>{count} Bytes</numerusform>
            </translation>
        </message>
        <message>
            <source>{characters} characters a token</source>
            <comment>tokens.ratio(characters)</comment>
            <translation>{characters} Zeichen pro Token</translation>
        </message>
        <message numerus="yes">
            <source>{details}. {count} bytes are no UTF-8 text and counted as �: is it in another encoding?</source>
            <comment>tokens.faulty(details, count)</comment>
            <translation>
                <numerusform>{details}. {count} Byte ist kein UTF-8-Text und als � gezählt; womöglich eine andere Codierung</numerusform>
                <numerusform>{details}. {count} Bytes sind kein UTF-8-Text und als � gezählt; womöglich eine andere Codierung</numerusform>
            </translation>
        </message>
        <message>
            <source>Set input tokens</source>
            <comment>tokens.set_input</comment>
            <translation>Input-Token setzen</translation>
        </message>
        <message>
            <source>Set output tokens</source>
            <comment>tokens.set_output</comment>
            <translation>Output-Token setzen</translation>
        </message>
        <message>
            <source>Set input tokens to {value}</source>
            <comment>tokens.set_input_to(value)</comment>
            <translation>Input-Token auf {value} setzen</translation>
        </message>
        <message>
            <source>Set output tokens to {value}</source>
            <comment>tokens.set_output_to(value)</comment>
            <translation>Output-Token auf {value} setzen</translation>
        </message>
        <message>
            <source>The first sample is colored.</source>
            <comment>tokens.colored_first</comment>
            <translation>Die erste Probe ist eingefärbt.</translation>
        </message>
        <message>
            <source>The first {characters} characters are colored.</source>
            <comment>tokens.colored(characters)</comment>
            <translation>Die ersten {characters} Zeichen sind eingefärbt.</translation>
        </message>
        <message>
            <source>The first {characters} characters of the first sample are colored.</source>
            <comment>tokens.colored_of_first(characters)</comment>
            <translation>Die ersten {characters} Zeichen der ersten Probe sind eingefärbt.</translation>
        </message>
        <message>
            <source>The answer, as computed</source>
            <comment>sheet.answer</comment>
            <translation>Die Antwort, wie berechnet</translation>
        </message>
        <message>
            <source>Computed by Breakeven; does not follow changes in this workbook.</source>
            <comment>sheet.computed</comment>
            <translation>Von Breakeven berechnet; folgt Änderungen in dieser Arbeitsmappe nicht.</translation>
        </message>
        <message>
            <source>Computed by Breakeven from figures as of {date}; does not follow changes in this workbook.</source>
            <comment>sheet.computed_from(date)</comment>
            <translation>Von Breakeven berechnet, Stand der Zahlen {date}; folgt Änderungen in dieser Arbeitsmappe nicht.</translation>
        </message>
        <message>
            <source>Cheaper from (requests a month)</source>
            <comment>sheet.cheaper_from</comment>
            <translation>Günstiger ab (Anfragen pro Monat)</translation>
        </message>
        <message>
            <source>Cheaper for good from (requests a month)</source>
            <comment>sheet.cheaper_for_good</comment>
            <translation>Dauerhaft günstiger ab (Anfragen pro Monat)</translation>
        </message>
        <message>
            <source>Payback (months)</source>
            <comment>sheet.payback</comment>
            <translation>Amortisationsdauer (Monate)</translation>
        </message>
        <message>
            <source>First reached (months)</source>
            <comment>sheet.first_reached</comment>
            <translation>Erstmals erreicht (Monate)</translation>
        </message>
        <message>
            <source>Cash at month 0</source>
            <comment>sheet.cash_at_start</comment>
            <translation>Auszahlung in Monat 0</translation>
        </message>
        <message>
            <source>Requests to recover it</source>
            <comment>sheet.to_recover</comment>
            <translation>Anfragen, bis sie zurückgeflossen ist</translation>
        </message>
        <message>
            <source>Cheaper between (requests a month)</source>
            <comment>sheet.cheaper_between</comment>
            <translation>Günstiger zwischen (Anfragen pro Monat)</translation>
        </message>
        <message>
            <source>{from} to {to}</source>
            <comment>sheet.interval(from, to)</comment>
            <translation>{from} bis {to}</translation>
        </message>
        <message>
            <source>and more</source>
            <comment>sheet.and_more</comment>
            <translation>und weitere</translation>
        </message>
        <message>
            <source>{option}, with the ranges given</source>
            <comment>sheet.with_ranges(option)</comment>
            <translation>{option}, mit den angegebenen Spannen</translation>
        </message>
        <message>
            <source>10th percentile</source>
            <comment>sheet.p10</comment>
            <translation>10. Perzentil</translation>
        </message>
        <message>
            <source>50th percentile</source>
            <comment>sheet.p50</comment>
            <translation>50. Perzentil</translation>
        </message>
        <message>
            <source>90th percentile</source>
            <comment>sheet.p90</comment>
            <translation>90. Perzentil</translation>
        </message>
        <message>
            <source>Monthly cost</source>
            <comment>sheet.monthly_cost</comment>
            <translation>Monatskosten</translation>
        </message>
        <message>
            <source>Monthly saving</source>
            <comment>sheet.monthly_saving</comment>
            <translation>Monatsersparnis</translation>
        </message>
        <message>
            <source>Cases in which it is cheaper</source>
            <comment>sheet.cases</comment>
            <translation>Fälle, in denen sie günstiger ist</translation>
        </message>
        <message>
            <source>To know beforehand</source>
            <comment>sheet.beforehand</comment>
            <translation>Vorab zu wissen</translation>
        </message>
        <message>
            <source>Month</source>
            <comment>sheet.month</comment>
            <translation>Monat</translation>
        </message>
        <message>
            <source>Month, up to the horizon</source>
            <comment>sheet.month_of_horizon</comment>
            <translation>Monat, bis zum Horizont</translation>
        </message>
        <message>
            <source>{option}: cash of the month</source>
            <comment>sheet.cash_of(option)</comment>
            <translation>{option}: Auszahlungen des Monats</translation>
        </message>
        <message>
            <source>Baseline</source>
            <comment>sheet.baseline</comment>
            <translation>Referenz</translation>
        </message>
        <message>
            <source>Baseline: cash of the month</source>
            <comment>sheet.baseline_cash</comment>
            <translation>Referenz: Auszahlungen des Monats</translation>
        </message>
        <message>
            <source>Requests a month</source>
            <comment>sheet.requests_a_month</comment>
            <translation>Anfragen pro Monat</translation>
        </message>
        <message>
            <source>Discount factor</source>
            <comment>sheet.discount</comment>
            <translation>Abzinsungsfaktor</translation>
        </message>
        <message>
            <source>Units of reserved capacity</source>
            <comment>sheet.units</comment>
            <translation>Einheiten reservierter Kapazität</translation>
        </message>
        <message>
            <source>Rented GPUs</source>
            <comment>sheet.rented_gpus</comment>
            <translation>Gemietete GPUs</translation>
        </message>
        <message>
            <source>Owned GPUs</source>
            <comment>sheet.owned_gpus</comment>
            <translation>Eigene GPUs</translation>
        </message>
        <message>
            <source>Servers for owned GPUs</source>
            <comment>sheet.owned_servers</comment>
            <translation>Server für eigene GPUs</translation>
        </message>
        <message>
            <source>Hardware added, at first prices</source>
            <comment>sheet.hardware_added</comment>
            <translation>Hinzugekommene Hardware, zu Anfangspreisen</translation>
        </message>
        <message>
            <source>Paid for hardware, replacements included</source>
            <comment>sheet.hardware_paid</comment>
            <translation>Für Hardware gezahlt, Ersatz inbegriffen</translation>
        </message>
        <message>
            <source>Serverless seconds</source>
            <comment>sheet.serverless_seconds</comment>
            <translation>Serverless-Sekunden</translation>
        </message>
        <message>
            <source>GPUs of the hybrid</source>
            <comment>sheet.hybrid_gpus</comment>
            <translation>GPUs der Hybridlösung</translation>
        </message>
        <message>
            <source>Servers of the hybrid</source>
            <comment>sheet.hybrid_servers</comment>
            <translation>Server der Hybridlösung</translation>
        </message>
        <message>
            <source>Hybrid: hardware added, at first prices</source>
            <comment>sheet.hybrid_hardware_added</comment>
            <translation>Hybridlösung: hinzugekommene Hardware, zu Anfangspreisen</translation>
        </message>
        <message>
            <source>Hybrid: paid for hardware, replacements included</source>
            <comment>sheet.hybrid_hardware_paid</comment>
            <translation>Hybridlösung: für Hardware gezahlt, Ersatz inbegriffen</translation>
        </message>
        <message>
            <source>Serverless seconds of the hybrid</source>
            <comment>sheet.hybrid_seconds</comment>
            <translation>Serverless-Sekunden der Hybridlösung</translation>
        </message>
        <message>
            <source>Monthly cost by volume</source>
            <comment>sheet.by_volume</comment>
            <translation>Monatskosten nach Volumen</translation>
        </message>
        <message>
            <source>US dollars a month. The volumes are spread evenly on a logarithmic axis between the two blue cells; between two of them a line can hide a step.</source>
            <comment>sheet.by_volume_note</comment>
            <translation>US-Dollar pro Monat. Die Volumen sind zwischen den beiden blauen Zellen gleichmäßig auf einer logarithmischen Achse verteilt; zwischen zweien kann eine Linie eine Stufe verdecken.</translation>
        </message>
        <message>
            <source>Lines: each option's monthly cost by volume, both axes logarithmic</source>
            <comment>sheet.by_volume_chart</comment>
            <translation>Linien: Monatskosten jeder Option nach Volumen, beide Achsen logarithmisch</translation>
        </message>
        <message>
            <source>US dollars a month</source>
            <comment>sheet.dollars_a_month</comment>
            <translation>US-Dollar pro Monat</translation>
        </message>
        <message>
            <source>Lowest volume</source>
            <comment>sheet.lowest_volume</comment>
            <translation>Niedrigstes Volumen</translation>
        </message>
        <message>
            <source>Highest volume</source>
            <comment>sheet.highest_volume</comment>
            <translation>Höchstes Volumen</translation>
        </message>
        <message>
            <source>Your volume</source>
            <comment>sheet.your_volume</comment>
            <translation>Ihr Volumen</translation>
        </message>
        <message>
            <source>Point</source>
            <comment>sheet.point</comment>
            <translation>Punkt</translation>
        </message>
        <message>
            <source>Change the blue cells: costs, curves and cash over time follow. The sheet Figures does not, since break-even and payback have no closed formula.</source>
            <comment>sheet.inputs_note</comment>
            <translation>Ändern Sie die blauen Zellen: Kosten, Kurven und Zeitverlauf folgen. Das Blatt „Figures“ folgt nicht, da es für Break-even und Amortisationsdauer keine geschlossene Formel gibt.</translation>
        </message>
        <message>
            <source>The scenario does not say of what date its figures are.</source>
            <comment>sheet.no_date</comment>
            <translation>Das Szenario nennt keinen Stand seiner Zahlen.</translation>
        </message>
        <message>
            <source>Figures as of {date}.</source>
            <comment>sheet.as_of(date)</comment>
            <translation>Stand der Zahlen: {date}.</translation>
        </message>
        <message>
            <source>Input</source>
            <comment>sheet.input</comment>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>Value</source>
            <comment>sheet.value</comment>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Unit</source>
            <comment>sheet.unit</comment>
            <translation>Einheit</translation>
        </message>
        <message>
            <source>Lowest allowed</source>
            <comment>sheet.lowest_allowed</comment>
            <translation>Kleinster zulässiger Wert</translation>
        </message>
        <message>
            <source>Highest allowed</source>
            <comment>sheet.highest_allowed</comment>
            <translation>Größter zulässiger Wert</translation>
        </message>
        <message>
            <source>Low (10th percentile)</source>
            <comment>sheet.low</comment>
            <translation>Unteres Ende (10. Perzentil)</translation>
        </message>
        <message>
            <source>High (90th percentile)</source>
            <comment>sheet.high</comment>
            <translation>Oberes Ende (90. Perzentil)</translation>
        </message>
        <message>
            <source>From</source>
            <comment>sheet.from</comment>
            <translation>Von</translation>
        </message>
        <message>
            <source>Source</source>
            <comment>sheet.source</comment>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Name in formulas</source>
            <comment>sheet.name_in_formulas</comment>
            <translation>Name in Formeln</translation>
        </message>
        <message>
            <source>What it is</source>
            <comment>sheet.what_it_is</comment>
            <translation>Was es ist</translation>
        </message>
        <message>
            <source>Choices</source>
            <comment>sheet.choices</comment>
            <translation>Auswahl</translation>
        </message>
        <message>
            <source>Linked inputs</source>
            <comment>sheet.links</comment>
            <translation>Gekoppelte Eingaben</translation>
        </message>
        <message>
            <source>correlation</source>
            <comment>sheet.correlation</comment>
            <translation>Korrelation</translation>
        </message>
        <message>
            <source>How the two are drawn together from their ranges: at 1 they would move in step, at -1 against each other</source>
            <comment>sheet.link_help</comment>
            <translation>Wie die beiden aus ihren Spannen gemeinsam gezogen werden: Bei 1 bewegen sie sich im Gleichschritt, bei -1 gegenläufig</translation>
        </message>
        <message>
            <source>What the others are compared with</source>
            <comment>sheet.baseline_help</comment>
            <translation>Womit die anderen verglichen werden</translation>
        </message>
        <message>
            <source>{help}: TRUE or FALSE</source>
            <comment>sheet.true_or_false(help)</comment>
            <translation>{help}: TRUE oder FALSE</translation>
        </message>
        <message>
            <source>{help}: {allowed}</source>
            <comment>sheet.help(help, allowed)</comment>
            <translation>{help}: {allowed}</translation>
        </message>
        <message>
            <source>Outside the range</source>
            <comment>sheet.outside</comment>
            <translation>Außerhalb des Bereichs</translation>
        </message>
        <message>
            <source>Allowed is {low} to {high}.</source>
            <comment>sheet.allowed(low, high)</comment>
            <translation>Zulässig ist {low} bis {high}.</translation>
        </message>
        <message>
            <source>Allowed is {low} to {high}, whole numbers only.</source>
            <comment>sheet.allowed_whole(low, high)</comment>
            <translation>Zulässig ist {low} bis {high}, nur ganze Zahlen.</translation>
        </message>
        <message>
            <source>Cash over time</source>
            <comment>sheet.over_time</comment>
            <translation>Auszahlungen im Zeitverlauf</translation>
        </message>
        <message>
            <source>US dollars paid up to the end of each month. After the planning horizon nothing is paid, and the rows, shown faintly, repeat its end.</source>
            <comment>sheet.over_time_note</comment>
            <translation>US-Dollar, gezahlt bis zum Ende jedes Monats. Nach dem Planungshorizont wird nichts gezahlt, und die blass gezeigten Zeilen wiederholen sein Ende.</translation>
        </message>
        <message>
            <source>Over the horizon</source>
            <comment>sheet.over_the_horizon</comment>
            <translation>Über den Horizont</translation>
        </message>
        <message>
            <source>Cash in all</source>
            <comment>sheet.cash_in_all</comment>
            <translation>Auszahlungen insgesamt</translation>
        </message>
        <message>
            <source>Saving against the baseline</source>
            <comment>sheet.saving</comment>
            <translation>Ersparnis gegenüber der Referenz</translation>
        </message>
        <message>
            <source>Net present value of that saving</source>
            <comment>sheet.net_present_value</comment>
            <translation>Kapitalwert dieser Ersparnis</translation>
        </message>
        <message>
            <source>Cash paid over time</source>
            <comment>sheet.cash_paid</comment>
            <translation>Auszahlungen über die Zeit</translation>
        </message>
        <message>
            <source>US dollars</source>
            <comment>sheet.dollars</comment>
            <translation>US-Dollar</translation>
        </message>
        <message>
            <source>Lines: each option's cash paid up to each month</source>
            <comment>sheet.cash_chart</comment>
            <translation>Linien: Auszahlungen jeder Option bis zu jedem Monat</translation>
        </message>
        <message>
            <source>Monthly cost of every option</source>
            <comment>sheet.costs</comment>
            <translation>Monatskosten jeder Option</translation>
        </message>
        <message>
            <source>US dollars a month, at the volume of the sheet Inputs. Every figure here is a formula.</source>
            <comment>sheet.costs_note</comment>
            <translation>US-Dollar pro Monat, beim Volumen des Blatts „Inputs“. Jede Zahl hier ist eine Formel.</translation>
        </message>
        <message>
            <source>Monthly cost by component</source>
            <comment>sheet.by_component</comment>
            <translation>Monatskosten nach Bestandteil</translation>
        </message>
        <message>
            <source>Stacked bars: each option's monthly cost by component</source>
            <comment>sheet.by_component_chart</comment>
            <translation>Gestapelte Balken: Monatskosten jeder Option nach Bestandteil</translation>
        </message>
        <message>
            <source>Option</source>
            <comment>sheet.option</comment>
            <translation>Option</translation>
        </message>
        <message>
            <source>Total</source>
            <comment>sheet.total</comment>
            <translation>Gesamt</translation>
        </message>
        <message>
            <source>Correct answers, as a share</source>
            <comment>sheet.correct_answers</comment>
            <translation>Richtige Antworten, als Anteil</translation>
        </message>
        <message>
            <source>How the costs come about</source>
            <comment>sheet.workings</comment>
            <translation>Wie die Kosten zustande kommen</translation>
        </message>
        <message>
            <source>Step</source>
            <comment>sheet.step</comment>
            <translation>Schritt</translation>
        </message>
        <message>
            <source>Baseline, as a number</source>
            <comment>sheet.baseline_number</comment>
            <translation>Referenz, als Nummer</translation>
        </message>
        <message>
            <source>Hybrid hosting, as a number</source>
            <comment>sheet.hosting_number</comment>
            <translation>Hosting der Hybridlösung, als Nummer</translation>
        </message>
        <message>
            <source>Formula</source>
            <comment>sheet.formula</comment>
            <translation>Formel</translation>
        </message>
        <message>
            <source>Where the inputs are from</source>
            <comment>sheet.sources</comment>
            <translation>Woher die Eingaben stammen</translation>
        </message>
        <message>
            <source>As exported: {summary} Each input's own source stands in its row of the sheet Inputs.</source>
            <comment>sheet.sources_note(summary)</comment>
            <translation>Wie exportiert: {summary} Die Quelle jeder Eingabe steht in ihrer Zeile im Blatt „Inputs“.</translation>
        </message>
        <message>
            <source>Made with Breakeven. Formulas keep the model's order of operations; GPUs come in whole replicas, and units of reserved capacity in whole increments, where a load within 1E-12 of a whole number counts as that number.</source>
            <comment>sheet.made_with</comment>
            <translation>Erstellt mit Breakeven. Formeln behalten die Rechenreihenfolge des Modells; GPUs gibt es in ganzen Replikaten und Einheiten reservierter Kapazität in ganzen Schritten, wobei eine Last, die um weniger als 1E-12 von einer ganzen Zahl abweicht, als diese Zahl zählt.</translation>
        </message>
        <message>
            <source>Workload, as exported</source>
            <comment>sheet.workload</comment>
            <translation>Workload, wie exportiert</translation>
        </message>
        <message>
            <source>Input tokens a request</source>
            <comment>sheet.input_tokens</comment>
            <translation>Input-Token pro Anfrage</translation>
        </message>
        <message>
            <source>Output tokens a request</source>
            <comment>sheet.output_tokens</comment>
            <translation>Output-Token pro Anfrage</translation>
        </message>
        <message>
            <source>At the frontier API, in a year</source>
            <comment>sheet.a_year</comment>
            <translation>Bei der Frontier-API, in einem Jahr</translation>
        </message>
        <message>
            <source>no folder for temporary files could be made</source>
            <comment>workbook.no_folder</comment>
            <translation>es konnte kein Ordner für temporäre Dateien angelegt werden</translation>
        </message>
        <message>
            <source>there is not enough memory for it</source>
            <comment>workbook.no_memory</comment>
            <translation>der Arbeitsspeicher reicht nicht aus</translation>
        </message>
        <message>
            <source>its title and date</source>
            <comment>workbook.properties</comment>
            <translation>Titel und Datum</translation>
        </message>
        <message>
            <source>a format</source>
            <comment>workbook.format</comment>
            <translation>ein Format</translation>
        </message>
        <message>
            <source>the file</source>
            <comment>workbook.file</comment>
            <translation>die Datei</translation>
        </message>
        <message>
            <source>the sheet {name} could not be added</source>
            <comment>workbook.no_sheet(name)</comment>
            <translation>das Blatt {name} konnte nicht hinzugefügt werden</translation>
        </message>
        <message>
            <source>a chart could not be added</source>
            <comment>workbook.no_chart</comment>
            <translation>ein Diagramm konnte nicht hinzugefügt werden</translation>
        </message>
        <message>
            <source>{what} could not be written: {fault}</source>
            <comment>workbook.not_written(what, fault)</comment>
            <translation>konnte nicht geschrieben werden ({what}): {fault}</translation>
        </message>
        <message>
            <source>could not be put together in {folder}; perhaps there is no room</source>
            <comment>workbook.not_whole(folder)</comment>
            <translation>konnte nicht zusammengestellt werden ({folder}); vielleicht fehlt Platz</translation>
        </message>
        <message>
            <source>{cell} is {number}, which no cell can hold</source>
            <comment>workbook.no_number(cell, number)</comment>
            <translation>{cell} ist {number}, was keine Zelle fassen kann</translation>
        </message>
        <message>
            <source>can't be written: {fault}</source>
            <comment>workbook.cant_be_written(fault)</comment>
            <translation>kann nicht geschrieben werden: {fault}</translation>
        </message>
        <message>
            <source>is missing, and so is "set": a line is a whole scenario, or changes one</source>
            <comment>lines.neither</comment>
            <translation>fehlt, ebenso "set": Eine Zeile ist ein ganzes Szenario oder ändert eines</translation>
        </message>
        <message>
            <source>changes a scenario, and none was named; name it beside --lines, or give whole scenarios</source>
            <comment>lines.no_scenario</comment>
            <translation>ändert ein Szenario, aber es wurde keines genannt; nennen Sie es neben --lines oder geben Sie ganze Szenarien an</translation>
        </message>
        <message>
            <source>is not known; a line that changes the scenario has "set" and perhaps "id"</source>
            <comment>lines.unknown_member</comment>
            <translation>ist nicht bekannt; eine Zeile, die das Szenario ändert, hat "set" und eventuell "id"</translation>
        </message>
        <message>
            <source>{value} is no value; values are numbers, texts, true and false</source>
            <comment>lines.no_value(value)</comment>
            <translation>{value} ist kein Wert; Werte sind Zahlen, Texte, true und false</translation>
        </message>
        <message>
            <source>the low end {low} is above the high end {high}</source>
            <comment>sweep.low_above_high(low, high)</comment>
            <translation>das untere Ende {low} liegt über dem oberen {high}</translation>
        </message>
        <message>
            <source>one point can't be both {low} and {high}; the count must be 2 or more</source>
            <comment>sweep.one_point(low, high)</comment>
            <translation>ein einzelner Punkt kann nicht {low} und zugleich {high} sein; die Anzahl muss 2 oder mehr sein</translation>
        </message>
        <message>
            <source>a logarithmic sweep can't begin at {low}; its low end must be above 0</source>
            <comment>sweep.no_logarithm(low)</comment>
            <translation>ein logarithmischer Durchlauf kann nicht bei {low} beginnen; das untere Ende muss über 0 liegen</translation>
        </message>
        <message>
            <source>point {point} of {count}: {refusal}</source>
            <comment>sweep.point(point, count, refusal)</comment>
            <translation>Punkt {point} von {count}: {refusal}</translation>
        </message>
        <message>
            <source>{text} is not of the form ID=LOW:HIGH:COUNT[:log]</source>
            <comment>sweep.form(text)</comment>
            <translation>{text} hat nicht die Form ID=LOW:HIGH:COUNT[:log]</translation>
        </message>
        <message>
            <source>{text} is not of the form LOW:HIGH:COUNT[:log]</source>
            <comment>sweep.form_of_values(text)</comment>
            <translation>{text} hat nicht die Form LOW:HIGH:COUNT[:log]</translation>
        </message>
        <message>
            <source>{text} is not allowed after the count; allowed is log</source>
            <comment>sweep.after_count(text)</comment>
            <translation>{text} ist nach der Anzahl unzulässig; zulässig ist log</translation>
        </message>
        <message>
            <source>{text} is not a number of points; allowed are whole numbers from 1 to {most}</source>
            <comment>sweep.no_count(text, most)</comment>
            <translation>{text} ist keine Anzahl von Punkten; zulässig sind ganze Zahlen von 1 bis {most}</translation>
        </message>
        <message>
            <source>Requests per month</source>
            <comment>parameter.volume.label</comment>
            <translation>Anfragen pro Monat</translation>
        </message>
        <message>
            <source>How many requests the task receives in a month</source>
            <comment>parameter.volume.help</comment>
            <translation>Wie viele Anfragen die Aufgabe in einem Monat erhält</translation>
        </message>
        <message>
            <source>Workload</source>
            <comment>group.Workload.name</comment>
            <translation>Workload</translation>
        </message>
        <message>
            <source>Input tokens per request</source>
            <comment>parameter.input_tokens.label</comment>
            <translation>Input-Token pro Anfrage</translation>
        </message>
        <message>
            <source>Prompt, context and retrieved text sent with one request</source>
            <comment>parameter.input_tokens.help</comment>
            <translation>Prompt, Kontext und abgerufener Text, die mit einer Anfrage gesendet werden</translation>
        </message>
        <message>
            <source>Output tokens per request</source>
            <comment>parameter.output_tokens.label</comment>
            <translation>Output-Token pro Anfrage</translation>
        </message>
        <message>
            <source>Tokens generated for one request</source>
            <comment>parameter.output_tokens.help</comment>
            <translation>Für eine Anfrage erzeugte Token</translation>
        </message>
        <message>
            <source>Reasoning tokens per request</source>
            <comment>parameter.reasoning_tokens.label</comment>
            <translation>Reasoning-Token pro Anfrage</translation>
        </message>
        <message>
            <source>Hidden tokens that the large model writes before its answer, billed as output; the small models here write none</source>
            <comment>parameter.reasoning_tokens.help</comment>
            <translation>Verborgene Token, die das große Modell vor seiner Antwort schreibt, abgerechnet als Output; die kleinen Modelle hier schreiben keine</translation>
        </message>
        <message>
            <source>Volume growth</source>
            <comment>parameter.monthly_growth.label</comment>
            <translation>Volumenwachstum</translation>
        </message>
        <message>
            <source>Compound growth of the volume from month to month</source>
            <comment>parameter.monthly_growth.help</comment>
            <translation>Geometrisches Wachstum des Volumens von Monat zu Monat</translation>
        </message>
        <message>
            <source>Peak-to-average ratio</source>
            <comment>parameter.peak_to_average.label</comment>
            <translation>Spitzenlastfaktor</translation>
        </message>
        <message>
            <source>Busiest load that capacity must serve over the mean load</source>
            <comment>parameter.peak_to_average.help</comment>
            <translation>Höchste Last, für die die Kapazität reichen muss, im Verhältnis zur mittleren Last</translation>
        </message>
        <message>
            <source>Share that can wait</source>
            <comment>parameter.batch_share.label</comment>
            <translation>Aufschiebbarer Anteil</translation>
        </message>
        <message>
            <source>Share of requests without a deadline: the API bills them at its batch discount, and our own GPUs serve them off peak</source>
            <comment>parameter.batch_share.help</comment>
            <translation>Anteil der Anfragen ohne Frist: Die API rechnet sie mit ihrem Batch-Rabatt ab, eigene GPUs bedienen sie außerhalb der Spitzen</translation>
        </message>
        <message>
            <source>API input price</source>
            <comment>parameter.api_input_price.label</comment>
            <translation>API-Input-Preis</translation>
        </message>
        <message>
            <source>List price of input tokens</source>
            <comment>parameter.api_input_price.help</comment>
            <translation>Listenpreis der Input-Token</translation>
        </message>
        <message>
            <source>Frontier API</source>
            <comment>group.Frontier API.name</comment>
            <translation>Frontier-API</translation>
        </message>
        <message>
            <source>API output price</source>
            <comment>parameter.api_output_price.label</comment>
            <translation>API-Output-Preis</translation>
        </message>
        <message>
            <source>List price of output tokens</source>
            <comment>parameter.api_output_price.help</comment>
            <translation>Listenpreis der Output-Token</translation>
        </message>
        <message>
            <source>Cached input share</source>
            <comment>parameter.cached_share.label</comment>
            <translation>Anteil gecachter Input</translation>
        </message>
        <message>
            <source>Share of input tokens that is read from the prompt cache</source>
            <comment>parameter.cached_share.help</comment>
            <translation>Anteil der Input-Token, der aus dem Prompt-Cache gelesen wird</translation>
        </message>
        <message>
            <source>Cached input price</source>
            <comment>parameter.cached_price.label</comment>
            <translation>Preis für gecachten Input</translation>
        </message>
        <message>
            <source>Price of a cached input token relative to a fresh one</source>
            <comment>parameter.cached_price.help</comment>
            <translation>Preis eines gecachten Input-Tokens im Verhältnis zu einem frischen</translation>
        </message>
        <message>
            <source>Cache write share</source>
            <comment>parameter.cache_write_share.label</comment>
            <translation>Anteil Cache-Schreibvorgänge</translation>
        </message>
        <message>
            <source>Share of the uncached input tokens that is written to the prompt cache</source>
            <comment>parameter.cache_write_share.help</comment>
            <translation>Anteil der nicht gecachten Input-Token, der in den Prompt-Cache geschrieben wird</translation>
        </message>
        <message>
            <source>Cache write price</source>
            <comment>parameter.cache_write_price.label</comment>
            <translation>Cache-Schreibpreis</translation>
        </message>
        <message>
            <source>Price of writing an input token to the prompt cache relative to a fresh one</source>
            <comment>parameter.cache_write_price.help</comment>
            <translation>Preis für das Schreiben eines Input-Tokens in den Prompt-Cache im Verhältnis zu einem frischen</translation>
        </message>
        <message>
            <source>Batch discount</source>
            <comment>parameter.batch_discount.label</comment>
            <translation>Batch-Rabatt</translation>
        </message>
        <message>
            <source>Discount of the batch endpoint</source>
            <comment>parameter.batch_discount.help</comment>
            <translation>Rabatt des Batch-Endpunkts</translation>
        </message>
        <message>
            <source>Negotiated discount</source>
            <comment>parameter.api_discount.label</comment>
            <translation>Verhandelter Rabatt</translation>
        </message>
        <message>
            <source>Volume or committed-use discount on every API token price</source>
            <comment>parameter.api_discount.help</comment>
            <translation>Mengen- oder Abnahmerabatt auf alle Token-Preise der API</translation>
        </message>
        <message>
            <source>API retry rate</source>
            <comment>parameter.api_retry_rate.label</comment>
            <translation>API-Wiederholungsrate</translation>
        </message>
        <message>
            <source>Extra requests billed because of retries</source>
            <comment>parameter.api_retry_rate.help</comment>
            <translation>Zusätzliche Anfragen, die durch Wiederholungen abgerechnet werden</translation>
        </message>
        <message>
            <source>API price trend</source>
            <comment>parameter.api_price_trend.label</comment>
            <translation>API-Preistrend</translation>
        </message>
        <message>
            <source>Yearly change of every API token price</source>
            <comment>parameter.api_price_trend.help</comment>
            <translation>Jährliche Änderung aller Token-Preise der API</translation>
        </message>
        <message>
            <source>API upkeep hours</source>
            <comment>parameter.api_ops_hours.label</comment>
            <translation>API-Betreuungsstunden</translation>
        </message>
        <message>
            <source>Engineering time spent on rate limits, retries and version changes</source>
            <comment>parameter.api_ops_hours.help</comment>
            <translation>Engineering-Zeit für Rate-Limits, Wiederholungen und Versionswechsel</translation>
        </message>
        <message>
            <source>Provisioned unit rate</source>
            <comment>parameter.unit_rate.label</comment>
            <translation>Preis einer reservierten Einheit</translation>
        </message>
        <message>
            <source>Price of one unit of reserved model capacity for one hour, after any reservation discount</source>
            <comment>parameter.unit_rate.help</comment>
            <translation>Preis einer Einheit reservierter Modellkapazität pro Stunde, nach etwaigem Reservierungsrabatt</translation>
        </message>
        <message>
            <source>Provisioned capacity</source>
            <comment>group.Provisioned capacity.name</comment>
            <translation>Reservierte Kapazität</translation>
        </message>
        <message>
            <source>Throughput of a unit</source>
            <comment>parameter.unit_throughput.label</comment>
            <translation>Durchsatz einer Einheit</translation>
        </message>
        <message>
            <source>Input tokens per minute that one unit of reserved capacity serves</source>
            <comment>parameter.unit_throughput.help</comment>
            <translation>Input-Token pro Minute, die eine Einheit reservierter Kapazität bedient</translation>
        </message>
        <message>
            <source>Weight of an output token</source>
            <comment>parameter.unit_output_weight.label</comment>
            <translation>Gewicht eines Output-Tokens</translation>
        </message>
        <message>
            <source>Input tokens that one output token counts for against reserved capacity</source>
            <comment>parameter.unit_output_weight.help</comment>
            <translation>Input-Token, als die ein Output-Token gegen die reservierte Kapazität zählt</translation>
        </message>
        <message>
            <source>Minimum units</source>
            <comment>parameter.unit_minimum.label</comment>
            <translation>Mindestzahl Einheiten</translation>
        </message>
        <message>
            <source>Smallest deployment of reserved capacity</source>
            <comment>parameter.unit_minimum.help</comment>
            <translation>Kleinste Bereitstellung reservierter Kapazität</translation>
        </message>
        <message>
            <source>Unit increment</source>
            <comment>parameter.unit_increment.label</comment>
            <translation>Schrittweite der Einheiten</translation>
        </message>
        <message>
            <source>Units by which reserved capacity grows</source>
            <comment>parameter.unit_increment.help</comment>
            <translation>Einheiten, um die reservierte Kapazität wächst</translation>
        </message>
        <message>
            <source>Small-model input price</source>
            <comment>parameter.small_input_price.label</comment>
            <translation>Input-Preis des kleinen Modells</translation>
        </message>
        <message>
            <source>Input price of the small hosted model</source>
            <comment>parameter.small_input_price.help</comment>
            <translation>Input-Preis des kleinen gehosteten Modells</translation>
        </message>
        <message>
            <source>Small-model API</source>
            <comment>group.Small-model API.name</comment>
            <translation>API des kleinen Modells</translation>
        </message>
        <message>
            <source>Small-model output price</source>
            <comment>parameter.small_output_price.label</comment>
            <translation>Output-Preis des kleinen Modells</translation>
        </message>
        <message>
            <source>Output price of the small hosted model</source>
            <comment>parameter.small_output_price.help</comment>
            <translation>Output-Preis des kleinen gehosteten Modells</translation>
        </message>
        <message>
            <source>Fine-tuned price multiple</source>
            <comment>parameter.tuned_price_multiple.label</comment>
            <translation>Preisfaktor für Fine-Tuning</translation>
        </message>
        <message>
            <source>Price of the fine-tuned small model over its base price</source>
            <comment>parameter.tuned_price_multiple.help</comment>
            <translation>Preis des feingetunten kleinen Modells im Verhältnis zu seinem Grundpreis</translation>
        </message>
        <message>
            <source>Hosted training price</source>
            <comment>parameter.tuned_training_price.label</comment>
            <translation>Preis für gehostetes Training</translation>
        </message>
        <message>
            <source>Price of one million training tokens at the provider</source>
            <comment>parameter.tuned_training_price.help</comment>
            <translation>Preis einer Million Trainings-Token beim Anbieter</translation>
        </message>
        <message>
            <source>Hosted deployment fee</source>
            <comment>parameter.tuned_hosting_fee.label</comment>
            <translation>Gebühr für gehostete Bereitstellung</translation>
        </message>
        <message>
            <source>Fixed monthly fee of some providers for keeping a fine-tuned model deployed</source>
            <comment>parameter.tuned_hosting_fee.help</comment>
            <translation>Feste Monatsgebühr mancher Anbieter dafür, ein feingetuntes Modell bereitzuhalten</translation>
        </message>
        <message>
            <source>Training epochs</source>
            <comment>parameter.training_epochs.label</comment>
            <translation>Trainingsepochen</translation>
        </message>
        <message>
            <source>Passes over the labeled examples in hosted training</source>
            <comment>parameter.training_epochs.help</comment>
            <translation>Durchläufe über die gelabelten Beispiele beim gehosteten Training</translation>
        </message>
        <message>
            <source>Recalled memory tokens</source>
            <comment>parameter.memory_tokens.label</comment>
            <translation>Abgerufene Gedächtnis-Token</translation>
        </message>
        <message>
            <source>Extra input tokens that recalled memories add to a request</source>
            <comment>parameter.memory_tokens.help</comment>
            <translation>Zusätzliche Input-Token, die abgerufene Erinnerungen einer Anfrage hinzufügen</translation>
        </message>
        <message>
            <source>Memory recall price</source>
            <comment>parameter.memory_recall_price.label</comment>
            <translation>Preis für Gedächtnisabrufe</translation>
        </message>
        <message>
            <source>Price of one thousand recalls</source>
            <comment>parameter.memory_recall_price.help</comment>
            <translation>Preis von tausend Abrufen</translation>
        </message>
        <message>
            <source>Memory service fee</source>
            <comment>parameter.memory_fee.label</comment>
            <translation>Gebühr des Gedächtnisdienstes</translation>
        </message>
        <message>
            <source>Fixed fee of the memory service</source>
            <comment>parameter.memory_fee.help</comment>
            <translation>Feste Gebühr des Gedächtnisdienstes</translation>
        </message>
        <message>
            <source>Memory set-up hours</source>
            <comment>parameter.memory_setup_hours.label</comment>
            <translation>Einrichtungsstunden des Gedächtnisses</translation>
        </message>
        <message>
            <source>Engineering time to put the memories in place</source>
            <comment>parameter.memory_setup_hours.help</comment>
            <translation>Engineering-Zeit, um die Erinnerungen anzulegen</translation>
        </message>
        <message>
            <source>GPU rate</source>
            <comment>parameter.gpu_rate.label</comment>
            <translation>GPU-Stundensatz</translation>
        </message>
        <message>
            <source>Rent of one GPU for one hour</source>
            <comment>parameter.gpu_rate.help</comment>
            <translation>Miete einer GPU für eine Stunde</translation>
        </message>
        <message>
            <source>Self-hosting</source>
            <comment>group.Self-hosting.name</comment>
            <translation>Self-Hosting</translation>
        </message>
        <message>
            <source>Hours online</source>
            <comment>parameter.gpu_hours.label</comment>
            <translation>Online-Stunden</translation>
        </message>
        <message>
            <source>Hours in a month in which the GPUs are rented</source>
            <comment>parameter.gpu_hours.help</comment>
            <translation>Stunden im Monat, in denen die GPUs gemietet sind</translation>
        </message>
        <message>
            <source>Prefill throughput</source>
            <comment>parameter.prefill_throughput.label</comment>
            <translation>Prefill-Durchsatz</translation>
        </message>
        <message>
            <source>Input tokens that one GPU reads per second under continuous batching, at the latency you promise</source>
            <comment>parameter.prefill_throughput.help</comment>
            <translation>Input-Token, die eine GPU bei Continuous Batching und zugesagter Latenz pro Sekunde liest</translation>
        </message>
        <message>
            <source>Decode throughput</source>
            <comment>parameter.decode_throughput.label</comment>
            <translation>Decode-Durchsatz</translation>
        </message>
        <message>
            <source>Output tokens that one GPU writes per second under continuous batching, at the latency you promise</source>
            <comment>parameter.decode_throughput.help</comment>
            <translation>Output-Token, die eine GPU bei Continuous Batching und zugesagter Latenz pro Sekunde schreibt</translation>
        </message>
        <message>
            <source>Prefix cache share</source>
            <comment>parameter.self_cached_share.label</comment>
            <translation>Anteil Präfix-Cache</translation>
        </message>
        <message>
            <source>Share of input tokens that our own servers answer from their prefix cache without reading them again</source>
            <comment>parameter.self_cached_share.help</comment>
            <translation>Anteil der Input-Token, die eigene Server aus ihrem Präfix-Cache bedienen, ohne sie erneut zu lesen</translation>
        </message>
        <message>
            <source>Target utilization</source>
            <comment>parameter.target_utilization.label</comment>
            <translation>Zielauslastung</translation>
        </message>
        <message>
            <source>Share of a GPU's capacity that peak load may use</source>
            <comment>parameter.target_utilization.help</comment>
            <translation>Anteil der Kapazität einer GPU, den die Spitzenlast nutzen darf</translation>
        </message>
        <message>
            <source>GPUs per replica</source>
            <comment>parameter.gpus_per_replica.label</comment>
            <translation>GPUs pro Replikat</translation>
        </message>
        <message>
            <source>GPUs that one copy of the model needs together</source>
            <comment>parameter.gpus_per_replica.help</comment>
            <translation>GPUs, die eine Kopie des Modells zusammen braucht</translation>
        </message>
        <message>
            <source>Minimum replicas</source>
            <comment>parameter.min_replicas.label</comment>
            <translation>Mindestzahl Replikate</translation>
        </message>
        <message>
            <source>Replicas of the model kept online at the lowest load (2 or more for failover)</source>
            <comment>parameter.min_replicas.help</comment>
            <translation>Replikate des Modells, die bei geringster Last online bleiben (2 oder mehr für Failover)</translation>
        </message>
        <message>
            <source>Commitment discount</source>
            <comment>parameter.commitment_discount.label</comment>
            <translation>Bindungsrabatt</translation>
        </message>
        <message>
            <source>Discount on the minimum replicas for committing to them for a term</source>
            <comment>parameter.commitment_discount.help</comment>
            <translation>Rabatt auf die Mindestzahl Replikate für eine feste Laufzeit</translation>
        </message>
        <message>
            <source>Time scaled down</source>
            <comment>parameter.scale_down.label</comment>
            <translation>Herunterskalierte Zeit</translation>
        </message>
        <message>
            <source>Share of the online hours in which the rented replicas beyond the minimum are switched off</source>
            <comment>parameter.scale_down.help</comment>
            <translation>Anteil der Online-Stunden, in denen die über das Minimum hinaus gemieteten Replikate abgeschaltet sind</translation>
        </message>
        <message>
            <source>Hosting overhead</source>
            <comment>parameter.hosting_overhead.label</comment>
            <translation>Hosting-Nebenkosten</translation>
        </message>
        <message>
            <source>Storage, load balancer, monitoring and egress</source>
            <comment>parameter.hosting_overhead.help</comment>
            <translation>Speicher, Load Balancer, Monitoring und ausgehender Datenverkehr</translation>
        </message>
        <message>
            <source>GPU price trend</source>
            <comment>parameter.gpu_price_trend.label</comment>
            <translation>GPU-Preistrend</translation>
        </message>
        <message>
            <source>Yearly change of GPU rents and of the price of hardware bought later</source>
            <comment>parameter.gpu_price_trend.help</comment>
            <translation>Jährliche Änderung der GPU-Mieten und des Preises später gekaufter Hardware</translation>
        </message>
        <message>
            <source>Serverless GPU rate</source>
            <comment>parameter.serverless_rate.label</comment>
            <translation>Serverless-GPU-Stundensatz</translation>
        </message>
        <message>
            <source>Price of one hour of billed serverless GPU time</source>
            <comment>parameter.serverless_rate.help</comment>
            <translation>Preis einer abgerechneten Stunde Serverless-GPU-Zeit</translation>
        </message>
        <message>
            <source>Serverless GPU</source>
            <comment>group.Serverless GPU.name</comment>
            <translation>Serverless-GPU</translation>
        </message>
        <message>
            <source>Serverless inefficiency</source>
            <comment>parameter.serverless_overhead.label</comment>
            <translation>Serverless-Mehraufwand</translation>
        </message>
        <message>
            <source>Billed time beyond full-batch computing: cold starts, small batches</source>
            <comment>parameter.serverless_overhead.help</comment>
            <translation>Abgerechnete Zeit über das Rechnen mit vollem Batch hinaus: Kaltstarts, kleine Batches</translation>
        </message>
        <message>
            <source>Idle time-out</source>
            <comment>parameter.serverless_idle.label</comment>
            <translation>Leerlauf-Timeout</translation>
        </message>
        <message>
            <source>Seconds that a serverless worker stays up, and billed, after a request</source>
            <comment>parameter.serverless_idle.help</comment>
            <translation>Sekunden, die ein Serverless-Worker nach einer Anfrage weiterläuft und abgerechnet wird</translation>
        </message>
        <message>
            <source>GPU purchase price</source>
            <comment>parameter.gpu_price.label</comment>
            <translation>GPU-Kaufpreis</translation>
        </message>
        <message>
            <source>Price of one GPU</source>
            <comment>parameter.gpu_price.help</comment>
            <translation>Preis einer GPU</translation>
        </message>
        <message>
            <source>Owned hardware</source>
            <comment>group.Owned hardware.name</comment>
            <translation>Eigene Hardware</translation>
        </message>
        <message>
            <source>Server price</source>
            <comment>parameter.server_price.label</comment>
            <translation>Serverpreis</translation>
        </message>
        <message>
            <source>Price of one server without its GPUs</source>
            <comment>parameter.server_price.help</comment>
            <translation>Preis eines Servers ohne seine GPUs</translation>
        </message>
        <message>
            <source>GPUs per server</source>
            <comment>parameter.gpus_per_server.label</comment>
            <translation>GPUs pro Server</translation>
        </message>
        <message>
            <source>GPUs that fit in one server</source>
            <comment>parameter.gpus_per_server.help</comment>
            <translation>GPUs, die in einen Server passen</translation>
        </message>
        <message>
            <source>Amortization</source>
            <comment>parameter.amortization_months.label</comment>
            <translation>Abschreibungsdauer</translation>
        </message>
        <message>
            <source>Straight-line life of the hardware</source>
            <comment>parameter.amortization_months.help</comment>
            <translation>Nutzungsdauer der Hardware bei linearer Abschreibung</translation>
        </message>
        <message>
            <source>Residual value</source>
            <comment>parameter.residual_value.label</comment>
            <translation>Restwert</translation>
        </message>
        <message>
            <source>Share of the price that remains at the end of that life</source>
            <comment>parameter.residual_value.help</comment>
            <translation>Anteil des Preises, der am Ende der Nutzungsdauer verbleibt</translation>
        </message>
        <message>
            <source>Power per GPU</source>
            <comment>parameter.power_per_gpu.label</comment>
            <translation>Leistungsaufnahme pro GPU</translation>
        </message>
        <message>
            <source>Average draw of a GPU with its share of the server</source>
            <comment>parameter.power_per_gpu.help</comment>
            <translation>Mittlere Leistungsaufnahme einer GPU samt ihrem Anteil am Server</translation>
        </message>
        <message>
            <source>Electricity price</source>
            <comment>parameter.electricity_price.label</comment>
            <translation>Strompreis</translation>
        </message>
        <message>
            <source>Price of electricity</source>
            <comment>parameter.electricity_price.help</comment>
            <translation>Preis für Strom</translation>
        </message>
        <message>
            <source>Power usage effectiveness</source>
            <comment>parameter.pue.label</comment>
            <translation>PUE (Power Usage Effectiveness)</translation>
        </message>
        <message>
            <source>Facility power over IT power</source>
            <comment>parameter.pue.help</comment>
            <translation>Gesamtleistung des Rechenzentrums im Verhältnis zur IT-Leistung</translation>
        </message>
        <message>
            <source>Facility cost</source>
            <comment>parameter.facility_cost.label</comment>
            <translation>Standortkosten</translation>
        </message>
        <message>
            <source>Cooling and space for one server</source>
            <comment>parameter.facility_cost.help</comment>
            <translation>Kühlung und Stellplatz für einen Server</translation>
        </message>
        <message>
            <source>Prompt saved by tuning</source>
            <comment>parameter.prompt_saving.label</comment>
            <translation>Prompt-Ersparnis durch Tuning</translation>
        </message>
        <message>
            <source>Share of the input tokens, such as instructions and examples, that a fine-tuned model no longer needs</source>
            <comment>parameter.prompt_saving.help</comment>
            <translation>Anteil der Input-Token, etwa Anweisungen und Beispiele, die ein feingetuntes Modell nicht mehr braucht</translation>
        </message>
        <message>
            <source>Fine-tuning</source>
            <comment>group.Fine-tuning.name</comment>
            <translation>Fine-Tuning</translation>
        </message>
        <message>
            <source>Labeled examples</source>
            <comment>parameter.labeled_examples.label</comment>
            <translation>Gelabelte Beispiele</translation>
        </message>
        <message>
            <source>Examples labeled for the first training</source>
            <comment>parameter.labeled_examples.help</comment>
            <translation>Für das erste Training gelabelte Beispiele</translation>
        </message>
        <message>
            <source>Labeling cost</source>
            <comment>parameter.label_cost.label</comment>
            <translation>Labeling-Kosten</translation>
        </message>
        <message>
            <source>Cost of one labeled example</source>
            <comment>parameter.label_cost.help</comment>
            <translation>Kosten eines gelabelten Beispiels</translation>
        </message>
        <message>
            <source>Data preparation hours</source>
            <comment>parameter.data_prep_hours.label</comment>
            <translation>Stunden für Datenaufbereitung</translation>
        </message>
        <message>
            <source>Engineering time to collect and clean the data</source>
            <comment>parameter.data_prep_hours.help</comment>
            <translation>Engineering-Zeit, um die Daten zu sammeln und zu bereinigen</translation>
        </message>
        <message>
            <source>Training runs</source>
            <comment>parameter.training_runs.label</comment>
            <translation>Trainingsläufe</translation>
        </message>
        <message>
            <source>Runs until the model is good enough</source>
            <comment>parameter.training_runs.help</comment>
            <translation>Läufe, bis das Modell gut genug ist</translation>
        </message>
        <message>
            <source>GPU hours per run</source>
            <comment>parameter.training_gpu_hours.label</comment>
            <translation>GPU-Stunden pro Lauf</translation>
        </message>
        <message>
            <source>GPU time of one training run on the labeled examples</source>
            <comment>parameter.training_gpu_hours.help</comment>
            <translation>GPU-Zeit eines Trainingslaufs mit den gelabelten Beispielen</translation>
        </message>
        <message>
            <source>Training GPU rate</source>
            <comment>parameter.training_gpu_rate.label</comment>
            <translation>Stundensatz der Trainings-GPU</translation>
        </message>
        <message>
            <source>Rent of a training GPU</source>
            <comment>parameter.training_gpu_rate.help</comment>
            <translation>Miete einer GPU fürs Training</translation>
        </message>
        <message>
            <source>Evaluation cost</source>
            <comment>parameter.evaluation_cost.label</comment>
            <translation>Evaluierungskosten</translation>
        </message>
        <message>
            <source>Cost of evaluating one run</source>
            <comment>parameter.evaluation_cost.help</comment>
            <translation>Kosten der Evaluierung eines Laufs</translation>
        </message>
        <message>
            <source>Set-up hours</source>
            <comment>parameter.setup_hours.label</comment>
            <translation>Einrichtungsstunden</translation>
        </message>
        <message>
            <source>Engineering time for the serving stack and the pipeline</source>
            <comment>parameter.setup_hours.help</comment>
            <translation>Engineering-Zeit für Serving-Stack und Pipeline</translation>
        </message>
        <message>
            <source>Engineer rate</source>
            <comment>parameter.engineer_rate.label</comment>
            <translation>Engineering-Stundensatz</translation>
        </message>
        <message>
            <source>Loaded cost of one engineering hour</source>
            <comment>parameter.engineer_rate.help</comment>
            <translation>Vollkosten einer Engineering-Stunde</translation>
        </message>
        <message>
            <source>Team</source>
            <comment>group.Team.name</comment>
            <translation>Team</translation>
        </message>
        <message>
            <source>Maintenance hours</source>
            <comment>parameter.maintenance_hours.label</comment>
            <translation>Wartungsstunden</translation>
        </message>
        <message>
            <source>Monthly engineering time for updates, monitoring and scaling</source>
            <comment>parameter.maintenance_hours.help</comment>
            <translation>Monatliche Engineering-Zeit für Updates, Monitoring und Skalierung</translation>
        </message>
        <message>
            <source>Maintenance hours per GPU</source>
            <comment>parameter.maintenance_hours_per_gpu.label</comment>
            <translation>Wartungsstunden pro GPU</translation>
        </message>
        <message>
            <source>Further engineering time for each GPU in service</source>
            <comment>parameter.maintenance_hours_per_gpu.help</comment>
            <translation>Weitere Engineering-Zeit für jede GPU im Betrieb</translation>
        </message>
        <message>
            <source>Retraining interval</source>
            <comment>parameter.retrain_interval.label</comment>
            <translation>Nachtrainingsintervall</translation>
        </message>
        <message>
            <source>Months between retrainings; 0 means never</source>
            <comment>parameter.retrain_interval.help</comment>
            <translation>Monate zwischen zwei Nachtrainings; 0 heißt nie</translation>
        </message>
        <message>
            <source>Retraining hours</source>
            <comment>parameter.retrain_hours.label</comment>
            <translation>Stunden pro Nachtraining</translation>
        </message>
        <message>
            <source>Engineering time of one retraining</source>
            <comment>parameter.retrain_hours.help</comment>
            <translation>Engineering-Zeit eines Nachtrainings</translation>
        </message>
        <message>
            <source>Retraining examples</source>
            <comment>parameter.retrain_examples.label</comment>
            <translation>Beispiele pro Nachtraining</translation>
        </message>
        <message>
            <source>Newly labeled examples of one retraining</source>
            <comment>parameter.retrain_examples.help</comment>
            <translation>Neu gelabelte Beispiele eines Nachtrainings</translation>
        </message>
        <message>
            <source>Routed to small model</source>
            <comment>parameter.routed_share.label</comment>
            <translation>Ans kleine Modell geroutet</translation>
        </message>
        <message>
            <source>Share of requests that the router sends to the small model</source>
            <comment>parameter.routed_share.help</comment>
            <translation>Anteil der Anfragen, die der Router ans kleine Modell schickt</translation>
        </message>
        <message>
            <source>Hybrid routing</source>
            <comment>group.Hybrid routing.name</comment>
            <translation>Hybrid-Routing</translation>
        </message>
        <message>
            <source>Escalation rate</source>
            <comment>parameter.escalation_rate.label</comment>
            <translation>Eskalationsrate</translation>
        </message>
        <message>
            <source>Share of the routed requests that are asked again at the API</source>
            <comment>parameter.escalation_rate.help</comment>
            <translation>Anteil der gerouteten Anfragen, die der API erneut gestellt werden</translation>
        </message>
        <message>
            <source>Router cost</source>
            <comment>parameter.router_cost.label</comment>
            <translation>Router-Kosten</translation>
        </message>
        <message>
            <source>Cost of classifying one thousand requests</source>
            <comment>parameter.router_cost.help</comment>
            <translation>Kosten, um tausend Anfragen zu klassifizieren</translation>
        </message>
        <message>
            <source>Frontier API accuracy</source>
            <comment>parameter.frontier_accuracy.label</comment>
            <translation>Genauigkeit der Frontier-API</translation>
        </message>
        <message>
            <source>Correct answers of the frontier API on this task</source>
            <comment>parameter.frontier_accuracy.help</comment>
            <translation>Richtige Antworten der Frontier-API bei dieser Aufgabe</translation>
        </message>
        <message>
            <source>Quality</source>
            <comment>group.Quality.name</comment>
            <translation>Qualität</translation>
        </message>
        <message>
            <source>Small model with memory accuracy</source>
            <comment>parameter.memory_accuracy.label</comment>
            <translation>Genauigkeit des kleinen Modells mit Gedächtnis</translation>
        </message>
        <message>
            <source>Correct answers of the small model with memory</source>
            <comment>parameter.memory_accuracy.help</comment>
            <translation>Richtige Antworten des kleinen Modells mit Gedächtnis</translation>
        </message>
        <message>
            <source>Fine-tuned model accuracy</source>
            <comment>parameter.tuned_accuracy.label</comment>
            <translation>Genauigkeit des feingetunten Modells</translation>
        </message>
        <message>
            <source>Correct answers of the fine-tuned model</source>
            <comment>parameter.tuned_accuracy.help</comment>
            <translation>Richtige Antworten des feingetunten Modells</translation>
        </message>
        <message>
            <source>Accuracy on routed requests</source>
            <comment>parameter.routed_accuracy.label</comment>
            <translation>Genauigkeit bei gerouteten Anfragen</translation>
        </message>
        <message>
            <source>Correct answers of the small model on the requests that the router sends to it</source>
            <comment>parameter.routed_accuracy.help</comment>
            <translation>Richtige Antworten des kleinen Modells auf die Anfragen, die der Router ihm schickt</translation>
        </message>
        <message>
            <source>Cost of one error</source>
            <comment>parameter.error_cost.label</comment>
            <translation>Kosten eines Fehlers</translation>
        </message>
        <message>
            <source>What one wrong answer costs the business</source>
            <comment>parameter.error_cost.help</comment>
            <translation>Was eine falsche Antwort das Unternehmen kostet</translation>
        </message>
        <message>
            <source>Planning horizon</source>
            <comment>parameter.horizon_months.label</comment>
            <translation>Planungshorizont</translation>
        </message>
        <message>
            <source>Months over which one-off costs are recovered</source>
            <comment>parameter.horizon_months.help</comment>
            <translation>Monate, in denen Einmalkosten wieder hereinkommen sollen</translation>
        </message>
        <message>
            <source>Finance</source>
            <comment>group.Finance.name</comment>
            <translation>Finanzen</translation>
        </message>
        <message>
            <source>Discount rate</source>
            <comment>parameter.discount_rate.label</comment>
            <translation>Kalkulationszins</translation>
        </message>
        <message>
            <source>Yearly discount rate of the net present value</source>
            <comment>parameter.discount_rate.help</comment>
            <translation>Jährlicher Zinssatz des Kapitalwerts</translation>
        </message>
        <message>
            <source>Hybrid hosting</source>
            <comment>choice.hybrid_hosting.label</comment>
            <translation>Hosting der Hybridlösung</translation>
        </message>
        <message>
            <source>a hybrid's hosting</source>
            <comment>choice.hybrid_hosting.role</comment>
            <translation>das Hosting der Hybridlösung</translation>
        </message>
        <message>
            <source>Hybrid Hosting</source>
            <comment>choice.hybrid_hosting.edit</comment>
            <translation>Hosting der Hybridlösung</translation>
        </message>
        <message>
            <source>Where the hybrid runs its small model</source>
            <comment>choice.hybrid_hosting.help</comment>
            <translation>Wo die Hybridlösung ihr kleines Modell betreibt</translation>
        </message>
        <message>
            <source>Spread up-front cost</source>
            <comment>switch.amortize_upfront.label</comment>
            <translation>Vorabkosten umlegen</translation>
        </message>
        <message>
            <source>Amortization</source>
            <comment>switch.amortize_upfront.edit</comment>
            <translation>Umlage der Vorabkosten</translation>
        </message>
        <message>
            <source>Whether the monthly cost carries the up-front cost, spread over the planning horizon</source>
            <comment>switch.amortize_upfront.help</comment>
            <translation>Ob die Monatskosten die Vorabkosten enthalten, verteilt über den Planungshorizont</translation>
        </message>
        <message>
            <source>Frontier API</source>
            <comment>option.frontier_api.name</comment>
            <translation>Frontier-API</translation>
        </message>
        <message>
            <source>the frontier API</source>
            <comment>option.frontier_api.in_text</comment>
            <translation>die Frontier-API</translation>
        </message>
        <message>
            <source>at the API</source>
            <comment>option.frontier_api.where</comment>
            <translation>bei der API</translation>
        </message>
        <message>
            <source>The large model's API, paid per token</source>
            <comment>option.frontier_api.help</comment>
            <translation>Die API des großen Modells, bezahlt pro Token</translation>
        </message>
        <message>
            <source>Provisioned API</source>
            <comment>option.provisioned_api.name</comment>
            <translation>Reservierte API</translation>
        </message>
        <message>
            <source>the provisioned API</source>
            <comment>option.provisioned_api.in_text</comment>
            <translation>die reservierte API</translation>
        </message>
        <message>
            <source>on reserved capacity</source>
            <comment>option.provisioned_api.where</comment>
            <translation>auf reservierter Kapazität</translation>
        </message>
        <message>
            <source>The large model on reserved capacity, paid by the hour whether used or not</source>
            <comment>option.provisioned_api.help</comment>
            <translation>Das große Modell auf reservierter Kapazität, bezahlt pro Stunde, ob genutzt oder nicht</translation>
        </message>
        <message>
            <source>Small model with memory</source>
            <comment>option.memory_api.name</comment>
            <translation>Kleines Modell mit Gedächtnis</translation>
        </message>
        <message>
            <source>the small model with memory</source>
            <comment>option.memory_api.in_text</comment>
            <translation>das kleine Modell mit Gedächtnis</translation>
        </message>
        <message>
            <source>at the small model with memory</source>
            <comment>option.memory_api.where</comment>
            <translation>beim kleinen Modell mit Gedächtnis</translation>
        </message>
        <message>
            <source>A small hosted model that recalls memories into its prompt; nothing is trained</source>
            <comment>option.memory_api.help</comment>
            <translation>Ein kleines gehostetes Modell, das Erinnerungen in seinen Prompt abruft; trainiert wird nichts</translation>
        </message>
        <message>
            <source>Fine-tuned API</source>
            <comment>option.tuned_api.name</comment>
            <translation>Feingetunte API</translation>
        </message>
        <message>
            <source>the fine-tuned API</source>
            <comment>option.tuned_api.in_text</comment>
            <translation>die feingetunte API</translation>
        </message>
        <message>
            <source>at the fine-tuned API</source>
            <comment>option.tuned_api.where</comment>
            <translation>bei der feingetunten API</translation>
        </message>
        <message>
            <source>A small model, fine-tuned and hosted by its provider, paid per token</source>
            <comment>option.tuned_api.help</comment>
            <translation>Ein kleines Modell, vom Anbieter feingetunt und gehostet, bezahlt pro Token</translation>
        </message>
        <message>
            <source>Rented GPU</source>
            <comment>option.rented_gpu.name</comment>
            <translation>Gemietete GPU</translation>
        </message>
        <message>
            <source>the rented GPU</source>
            <comment>option.rented_gpu.in_text</comment>
            <translation>die gemietete GPU</translation>
        </message>
        <message>
            <source>on our own GPUs</source>
            <comment>option.rented_gpu.where</comment>
            <translation>auf den gemieteten GPUs</translation>
        </message>
        <message>
            <source>A fine-tuned small model on rented GPUs that are always on</source>
            <comment>option.rented_gpu.help</comment>
            <translation>Ein feingetuntes kleines Modell auf gemieteten GPUs, die immer laufen</translation>
        </message>
        <message>
            <source>Serverless GPU</source>
            <comment>option.serverless_gpu.name</comment>
            <translation>Serverless-GPU</translation>
        </message>
        <message>
            <source>the serverless GPU</source>
            <comment>option.serverless_gpu.in_text</comment>
            <translation>die Serverless-GPU</translation>
        </message>
        <message>
            <source>on serverless GPUs</source>
            <comment>option.serverless_gpu.where</comment>
            <translation>auf Serverless-GPUs</translation>
        </message>
        <message>
            <source>The same model on GPU time that is billed by the second</source>
            <comment>option.serverless_gpu.help</comment>
            <translation>Dasselbe Modell auf GPU-Zeit, die sekundengenau abgerechnet wird</translation>
        </message>
        <message>
            <source>Owned hardware</source>
            <comment>option.owned_hardware.name</comment>
            <translation>Eigene Hardware</translation>
        </message>
        <message>
            <source>owned hardware</source>
            <comment>option.owned_hardware.in_text</comment>
            <translation>eigene Hardware</translation>
        </message>
        <message>
            <source>on our own hardware</source>
            <comment>option.owned_hardware.where</comment>
            <translation>auf eigener Hardware</translation>
        </message>
        <message>
            <source>The same model on hardware that is bought</source>
            <comment>option.owned_hardware.help</comment>
            <translation>Dasselbe Modell auf gekaufter Hardware</translation>
        </message>
        <message>
            <source>Hybrid</source>
            <comment>option.hybrid.name</comment>
            <translation>Hybrid</translation>
        </message>
        <message>
            <source>the hybrid</source>
            <comment>option.hybrid.in_text</comment>
            <translation>die Hybridlösung</translation>
        </message>
        <message>
            <source>through the hybrid</source>
            <comment>option.hybrid.where</comment>
            <translation>mit der Hybridlösung</translation>
        </message>
        <message>
            <source>A router: the small model answers most requests, the frontier API the rest</source>
            <comment>option.hybrid.help</comment>
            <translation>Ein Router: Das kleine Modell beantwortet die meisten Anfragen, die Frontier-API den Rest</translation>
        </message>
        <message>
            <source>Monthly saving</source>
            <comment>figure.monthly_saving.name</comment>
            <translation>Monatsersparnis</translation>
        </message>
        <message>
            <source>What the option saves against the baseline in a month, up-front share and errors included</source>
            <comment>figure.monthly_saving.help</comment>
            <translation>Was die Option im Monat gegenüber der Referenz spart, Vorabanteil und Fehler eingerechnet</translation>
        </message>
        <message>
            <source>Break-even</source>
            <comment>figure.settled_volume.name</comment>
            <translation>Break-even</translation>
        </message>
        <message>
            <source>The requests a month from which the option stays cheaper than the baseline</source>
            <comment>figure.settled_volume.help</comment>
            <translation>Die Anfragen pro Monat, ab denen die Option dauerhaft günstiger ist als die Referenz</translation>
        </message>
        <message>
            <source>Payback</source>
            <comment>figure.payback_months.name</comment>
            <translation>Amortisationsdauer</translation>
        </message>
        <message>
            <source>The time after which the money spent up front is back for good</source>
            <comment>figure.payback_months.help</comment>
            <translation>Die Zeit, nach der das vorab gezahlte Geld dauerhaft zurückgeflossen ist</translation>
        </message>
        <message>
            <source>Saving over the horizon</source>
            <comment>figure.horizon_saving.name</comment>
            <translation>Ersparnis über den Horizont</translation>
        </message>
        <message>
            <source>How much less cash the option takes than the baseline up to the planning horizon</source>
            <comment>figure.horizon_saving.help</comment>
            <translation>Um wie viel die Auszahlungen der Option bis zum Planungshorizont unter denen der Referenz liegen</translation>
        </message>
        <message>
            <source>/month</source>
            <comment>unit.requests/month.suffix</comment>
            <translation>/Monat</translation>
        </message>
        <message>
            <source>/month</source>
            <comment>unit.requests/month.suffix_of_one</comment>
            <translation>/Monat</translation>
        </message>
        <message>
            <source>requests a month</source>
            <comment>unit.requests/month.words</comment>
            <translation>Anfragen pro Monat</translation>
        </message>
        <message>
            <source>request a month</source>
            <comment>unit.requests/month.words_of_one</comment>
            <translation>Anfrage pro Monat</translation>
        </message>
        <message>
            <source>tokens</source>
            <comment>unit.tokens/request.suffix</comment>
            <translation>Token</translation>
        </message>
        <message>
            <source>token</source>
            <comment>unit.tokens/request.suffix_of_one</comment>
            <translation>Token</translation>
        </message>
        <message>
            <source>tokens a request</source>
            <comment>unit.tokens/request.words</comment>
            <translation>Token pro Anfrage</translation>
        </message>
        <message>
            <source>token a request</source>
            <comment>unit.tokens/request.words_of_one</comment>
            <translation>Token pro Anfrage</translation>
        </message>
        <message>
            <source>% /month</source>
            <comment>unit.%/month.suffix</comment>
            <translation>% /Monat</translation>
        </message>
        <message>
            <source>% /month</source>
            <comment>unit.%/month.suffix_of_one</comment>
            <translation>% /Monat</translation>
        </message>
        <message>
            <source>% a month</source>
            <comment>unit.%/month.words</comment>
            <translation>% pro Monat</translation>
        </message>
        <message>
            <source>% a month</source>
            <comment>unit.%/month.words_of_one</comment>
            <translation>% pro Monat</translation>
        </message>
        <message>
            <source>% /year</source>
            <comment>unit.%/year.suffix</comment>
            <translation>% /Jahr</translation>
        </message>
        <message>
            <source>% /year</source>
            <comment>unit.%/year.suffix_of_one</comment>
            <translation>% /Jahr</translation>
        </message>
        <message>
            <source>% a year</source>
            <comment>unit.%/year.words</comment>
            <translation>% pro Jahr</translation>
        </message>
        <message>
            <source>% a year</source>
            <comment>unit.%/year.words_of_one</comment>
            <translation>% pro Jahr</translation>
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
            <translation>% des Inputs</translation>
        </message>
        <message>
            <source>% of input</source>
            <comment>unit.% of input price.suffix_of_one</comment>
            <translation>% des Inputs</translation>
        </message>
        <message>
            <source>% of the input price</source>
            <comment>unit.% of input price.words</comment>
            <translation>% des Input-Preises</translation>
        </message>
        <message>
            <source>% of the input price</source>
            <comment>unit.% of input price.words_of_one</comment>
            <translation>% des Input-Preises</translation>
        </message>
        <message>
            <source>% of input</source>
            <comment>unit.% of input tokens.suffix</comment>
            <translation>% des Inputs</translation>
        </message>
        <message>
            <source>% of input</source>
            <comment>unit.% of input tokens.suffix_of_one</comment>
            <translation>% des Inputs</translation>
        </message>
        <message>
            <source>% of the input tokens</source>
            <comment>unit.% of input tokens.words</comment>
            <translation>% der Input-Token</translation>
        </message>
        <message>
            <source>% of the input tokens</source>
            <comment>unit.% of input tokens.words_of_one</comment>
            <translation>% der Input-Token</translation>
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
            <translation>/Mio. Token</translation>
        </message>
        <message>
            <source>/M tokens</source>
            <comment>unit.USD/1M tokens.suffix_of_one</comment>
            <translation>/Mio. Token</translation>
        </message>
        <message>
            <source>a million tokens</source>
            <comment>unit.USD/1M tokens.words</comment>
            <translation>pro Million Token</translation>
        </message>
        <message>
            <source>a million tokens</source>
            <comment>unit.USD/1M tokens.words_of_one</comment>
            <translation>pro Million Token</translation>
        </message>
        <message>
            <source>/1k requests</source>
            <comment>unit.USD/1k requests.suffix</comment>
            <translation>/Tsd. Anfragen</translation>
        </message>
        <message>
            <source>/1k requests</source>
            <comment>unit.USD/1k requests.suffix_of_one</comment>
            <translation>/Tsd. Anfragen</translation>
        </message>
        <message>
            <source>a thousand requests</source>
            <comment>unit.USD/1k requests.words</comment>
            <translation>pro tausend Anfragen</translation>
        </message>
        <message>
            <source>a thousand requests</source>
            <comment>unit.USD/1k requests.words_of_one</comment>
            <translation>pro tausend Anfragen</translation>
        </message>
        <message>
            <source>/hour</source>
            <comment>unit.USD/GPU-hour.suffix</comment>
            <translation>/Std.</translation>
        </message>
        <message>
            <source>/hour</source>
            <comment>unit.USD/GPU-hour.suffix_of_one</comment>
            <translation>/Std.</translation>
        </message>
        <message>
            <source>an hour</source>
            <comment>unit.USD/GPU-hour.words</comment>
            <translation>pro Stunde</translation>
        </message>
        <message>
            <source>an hour</source>
            <comment>unit.USD/GPU-hour.words_of_one</comment>
            <translation>pro Stunde</translation>
        </message>
        <message>
            <source>/unit-hour</source>
            <comment>unit.USD/unit-hour.suffix</comment>
            <translation>/Einheit/Std.</translation>
        </message>
        <message>
            <source>/unit-hour</source>
            <comment>unit.USD/unit-hour.suffix_of_one</comment>
            <translation>/Einheit/Std.</translation>
        </message>
        <message>
            <source>a unit and hour</source>
            <comment>unit.USD/unit-hour.words</comment>
            <translation>pro Einheit und Stunde</translation>
        </message>
        <message>
            <source>a unit and hour</source>
            <comment>unit.USD/unit-hour.words_of_one</comment>
            <translation>pro Einheit und Stunde</translation>
        </message>
        <message>
            <source>/hour</source>
            <comment>unit.USD/hour.suffix</comment>
            <translation>/Std.</translation>
        </message>
        <message>
            <source>/hour</source>
            <comment>unit.USD/hour.suffix_of_one</comment>
            <translation>/Std.</translation>
        </message>
        <message>
            <source>an hour</source>
            <comment>unit.USD/hour.words</comment>
            <translation>pro Stunde</translation>
        </message>
        <message>
            <source>an hour</source>
            <comment>unit.USD/hour.words_of_one</comment>
            <translation>pro Stunde</translation>
        </message>
        <message>
            <source>/month</source>
            <comment>unit.USD/month.suffix</comment>
            <translation>/Monat</translation>
        </message>
        <message>
            <source>/month</source>
            <comment>unit.USD/month.suffix_of_one</comment>
            <translation>/Monat</translation>
        </message>
        <message>
            <source>a month</source>
            <comment>unit.USD/month.words</comment>
            <translation>pro Monat</translation>
        </message>
        <message>
            <source>a month</source>
            <comment>unit.USD/month.words_of_one</comment>
            <translation>pro Monat</translation>
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
            <translation>pro GPU</translation>
        </message>
        <message>
            <source>a GPU</source>
            <comment>unit.USD/GPU.words_of_one</comment>
            <translation>pro GPU</translation>
        </message>
        <message>
            <source>/server</source>
            <comment>unit.USD/server.suffix</comment>
            <translation>/Server</translation>
        </message>
        <message>
            <source>/server</source>
            <comment>unit.USD/server.suffix_of_one</comment>
            <translation>/Server</translation>
        </message>
        <message>
            <source>a server</source>
            <comment>unit.USD/server.words</comment>
            <translation>pro Server</translation>
        </message>
        <message>
            <source>a server</source>
            <comment>unit.USD/server.words_of_one</comment>
            <translation>pro Server</translation>
        </message>
        <message>
            <source>/server/month</source>
            <comment>unit.USD/server/month.suffix</comment>
            <translation>/Server/Monat</translation>
        </message>
        <message>
            <source>/server/month</source>
            <comment>unit.USD/server/month.suffix_of_one</comment>
            <translation>/Server/Monat</translation>
        </message>
        <message>
            <source>a server and month</source>
            <comment>unit.USD/server/month.words</comment>
            <translation>pro Server und Monat</translation>
        </message>
        <message>
            <source>a server and month</source>
            <comment>unit.USD/server/month.words_of_one</comment>
            <translation>pro Server und Monat</translation>
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
            <translation>pro kWh</translation>
        </message>
        <message>
            <source>a kWh</source>
            <comment>unit.USD/kWh.words_of_one</comment>
            <translation>pro kWh</translation>
        </message>
        <message>
            <source>/example</source>
            <comment>unit.USD/example.suffix</comment>
            <translation>/Beispiel</translation>
        </message>
        <message>
            <source>/example</source>
            <comment>unit.USD/example.suffix_of_one</comment>
            <translation>/Beispiel</translation>
        </message>
        <message>
            <source>an example</source>
            <comment>unit.USD/example.words</comment>
            <translation>pro Beispiel</translation>
        </message>
        <message>
            <source>an example</source>
            <comment>unit.USD/example.words_of_one</comment>
            <translation>pro Beispiel</translation>
        </message>
        <message>
            <source>/run</source>
            <comment>unit.USD/run.suffix</comment>
            <translation>/Lauf</translation>
        </message>
        <message>
            <source>/run</source>
            <comment>unit.USD/run.suffix_of_one</comment>
            <translation>/Lauf</translation>
        </message>
        <message>
            <source>a run</source>
            <comment>unit.USD/run.words</comment>
            <translation>pro Lauf</translation>
        </message>
        <message>
            <source>a run</source>
            <comment>unit.USD/run.words_of_one</comment>
            <translation>pro Lauf</translation>
        </message>
        <message>
            <source>/error</source>
            <comment>unit.USD/error.suffix</comment>
            <translation>/Fehler</translation>
        </message>
        <message>
            <source>/error</source>
            <comment>unit.USD/error.suffix_of_one</comment>
            <translation>/Fehler</translation>
        </message>
        <message>
            <source>an error</source>
            <comment>unit.USD/error.words</comment>
            <translation>pro Fehler</translation>
        </message>
        <message>
            <source>an error</source>
            <comment>unit.USD/error.words_of_one</comment>
            <translation>pro Fehler</translation>
        </message>
        <message>
            <source>hours</source>
            <comment>unit.hours.suffix</comment>
            <translation>Stunden</translation>
        </message>
        <message>
            <source>hour</source>
            <comment>unit.hours.suffix_of_one</comment>
            <translation>Stunde</translation>
        </message>
        <message>
            <source>hours</source>
            <comment>unit.hours.words</comment>
            <translation>Stunden</translation>
        </message>
        <message>
            <source>hour</source>
            <comment>unit.hours.words_of_one</comment>
            <translation>Stunde</translation>
        </message>
        <message>
            <source>GPU-hours</source>
            <comment>unit.GPU-hours.suffix</comment>
            <translation>GPU-Stunden</translation>
        </message>
        <message>
            <source>GPU-hour</source>
            <comment>unit.GPU-hours.suffix_of_one</comment>
            <translation>GPU-Stunde</translation>
        </message>
        <message>
            <source>GPU-hours</source>
            <comment>unit.GPU-hours.words</comment>
            <translation>GPU-Stunden</translation>
        </message>
        <message>
            <source>GPU-hour</source>
            <comment>unit.GPU-hours.words_of_one</comment>
            <translation>GPU-Stunde</translation>
        </message>
        <message>
            <source>h/month</source>
            <comment>unit.hours/month.suffix</comment>
            <translation>Std./Monat</translation>
        </message>
        <message>
            <source>h/month</source>
            <comment>unit.hours/month.suffix_of_one</comment>
            <translation>Std./Monat</translation>
        </message>
        <message>
            <source>hours a month</source>
            <comment>unit.hours/month.words</comment>
            <translation>Stunden pro Monat</translation>
        </message>
        <message>
            <source>hour a month</source>
            <comment>unit.hours/month.words_of_one</comment>
            <translation>Stunde pro Monat</translation>
        </message>
        <message>
            <source>h/GPU/month</source>
            <comment>unit.hours/GPU/month.suffix</comment>
            <translation>Std./GPU/Monat</translation>
        </message>
        <message>
            <source>h/GPU/month</source>
            <comment>unit.hours/GPU/month.suffix_of_one</comment>
            <translation>Std./GPU/Monat</translation>
        </message>
        <message>
            <source>hours a GPU and month</source>
            <comment>unit.hours/GPU/month.words</comment>
            <translation>Stunden pro GPU und Monat</translation>
        </message>
        <message>
            <source>hour a GPU and month</source>
            <comment>unit.hours/GPU/month.words_of_one</comment>
            <translation>Stunde pro GPU und Monat</translation>
        </message>
        <message>
            <source>hours</source>
            <comment>unit.hours/retraining.suffix</comment>
            <translation>Stunden</translation>
        </message>
        <message>
            <source>hour</source>
            <comment>unit.hours/retraining.suffix_of_one</comment>
            <translation>Stunde</translation>
        </message>
        <message>
            <source>hours a retraining</source>
            <comment>unit.hours/retraining.words</comment>
            <translation>Stunden pro Nachtraining</translation>
        </message>
        <message>
            <source>hour a retraining</source>
            <comment>unit.hours/retraining.words_of_one</comment>
            <translation>Stunde pro Nachtraining</translation>
        </message>
        <message>
            <source>GPU-hours</source>
            <comment>unit.GPU-hours/run.suffix</comment>
            <translation>GPU-Stunden</translation>
        </message>
        <message>
            <source>GPU-hour</source>
            <comment>unit.GPU-hours/run.suffix_of_one</comment>
            <translation>GPU-Stunde</translation>
        </message>
        <message>
            <source>GPU-hours a run</source>
            <comment>unit.GPU-hours/run.words</comment>
            <translation>GPU-Stunden pro Lauf</translation>
        </message>
        <message>
            <source>GPU-hour a run</source>
            <comment>unit.GPU-hours/run.words_of_one</comment>
            <translation>GPU-Stunde pro Lauf</translation>
        </message>
        <message>
            <source>seconds</source>
            <comment>unit.seconds/request.suffix</comment>
            <translation>Sekunden</translation>
        </message>
        <message>
            <source>second</source>
            <comment>unit.seconds/request.suffix_of_one</comment>
            <translation>Sekunde</translation>
        </message>
        <message>
            <source>seconds a request</source>
            <comment>unit.seconds/request.words</comment>
            <translation>Sekunden pro Anfrage</translation>
        </message>
        <message>
            <source>second a request</source>
            <comment>unit.seconds/request.words_of_one</comment>
            <translation>Sekunde pro Anfrage</translation>
        </message>
        <message>
            <source>tokens/s</source>
            <comment>unit.tokens/s/GPU.suffix</comment>
            <translation>Token/s</translation>
        </message>
        <message>
            <source>token/s</source>
            <comment>unit.tokens/s/GPU.suffix_of_one</comment>
            <translation>Token/s</translation>
        </message>
        <message>
            <source>tokens a second</source>
            <comment>unit.tokens/s/GPU.words</comment>
            <translation>Token pro Sekunde</translation>
        </message>
        <message>
            <source>token a second</source>
            <comment>unit.tokens/s/GPU.words_of_one</comment>
            <translation>Token pro Sekunde</translation>
        </message>
        <message>
            <source>tokens/min</source>
            <comment>unit.tokens/min/unit.suffix</comment>
            <translation>Token/min</translation>
        </message>
        <message>
            <source>token/min</source>
            <comment>unit.tokens/min/unit.suffix_of_one</comment>
            <translation>Token/min</translation>
        </message>
        <message>
            <source>tokens a minute</source>
            <comment>unit.tokens/min/unit.words</comment>
            <translation>Token pro Minute</translation>
        </message>
        <message>
            <source>token a minute</source>
            <comment>unit.tokens/min/unit.words_of_one</comment>
            <translation>Token pro Minute</translation>
        </message>
        <message>
            <source>units</source>
            <comment>unit.units.suffix</comment>
            <translation>Einheiten</translation>
        </message>
        <message>
            <source>unit</source>
            <comment>unit.units.suffix_of_one</comment>
            <translation>Einheit</translation>
        </message>
        <message>
            <source>units</source>
            <comment>unit.units.words</comment>
            <translation>Einheiten</translation>
        </message>
        <message>
            <source>unit</source>
            <comment>unit.units.words_of_one</comment>
            <translation>Einheit</translation>
        </message>
        <message>
            <source>epochs</source>
            <comment>unit.epochs.suffix</comment>
            <translation>Epochen</translation>
        </message>
        <message>
            <source>epoch</source>
            <comment>unit.epochs.suffix_of_one</comment>
            <translation>Epoche</translation>
        </message>
        <message>
            <source>epochs</source>
            <comment>unit.epochs.words</comment>
            <translation>Epochen</translation>
        </message>
        <message>
            <source>epoch</source>
            <comment>unit.epochs.words_of_one</comment>
            <translation>Epoche</translation>
        </message>
        <message>
            <source>GPUs</source>
            <comment>unit.GPUs/replica.suffix</comment>
            <translation>GPUs</translation>
        </message>
        <message>
            <source>GPU</source>
            <comment>unit.GPUs/replica.suffix_of_one</comment>
            <translation>GPU</translation>
        </message>
        <message>
            <source>GPUs a replica</source>
            <comment>unit.GPUs/replica.words</comment>
            <translation>GPUs pro Replikat</translation>
        </message>
        <message>
            <source>GPU a replica</source>
            <comment>unit.GPUs/replica.words_of_one</comment>
            <translation>GPU pro Replikat</translation>
        </message>
        <message>
            <source>GPUs</source>
            <comment>unit.GPUs/server.suffix</comment>
            <translation>GPUs</translation>
        </message>
        <message>
            <source>GPU</source>
            <comment>unit.GPUs/server.suffix_of_one</comment>
            <translation>GPU</translation>
        </message>
        <message>
            <source>GPUs a server</source>
            <comment>unit.GPUs/server.words</comment>
            <translation>GPUs pro Server</translation>
        </message>
        <message>
            <source>GPU a server</source>
            <comment>unit.GPUs/server.words_of_one</comment>
            <translation>GPU pro Server</translation>
        </message>
        <message>
            <source>replicas</source>
            <comment>unit.replicas.suffix</comment>
            <translation>Replikate</translation>
        </message>
        <message>
            <source>replica</source>
            <comment>unit.replicas.suffix_of_one</comment>
            <translation>Replikat</translation>
        </message>
        <message>
            <source>replicas</source>
            <comment>unit.replicas.words</comment>
            <translation>Replikate</translation>
        </message>
        <message>
            <source>replica</source>
            <comment>unit.replicas.words_of_one</comment>
            <translation>Replikat</translation>
        </message>
        <message>
            <source>months</source>
            <comment>unit.months.suffix</comment>
            <translation>Monate</translation>
        </message>
        <message>
            <source>month</source>
            <comment>unit.months.suffix_of_one</comment>
            <translation>Monat</translation>
        </message>
        <message>
            <source>months</source>
            <comment>unit.months.words</comment>
            <translation>Monate</translation>
        </message>
        <message>
            <source>month</source>
            <comment>unit.months.words_of_one</comment>
            <translation>Monat</translation>
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
            <translation>Beispiele</translation>
        </message>
        <message>
            <source>example</source>
            <comment>unit.examples.suffix_of_one</comment>
            <translation>Beispiel</translation>
        </message>
        <message>
            <source>examples</source>
            <comment>unit.examples.words</comment>
            <translation>Beispiele</translation>
        </message>
        <message>
            <source>example</source>
            <comment>unit.examples.words_of_one</comment>
            <translation>Beispiel</translation>
        </message>
        <message>
            <source>examples</source>
            <comment>unit.examples/retraining.suffix</comment>
            <translation>Beispiele</translation>
        </message>
        <message>
            <source>example</source>
            <comment>unit.examples/retraining.suffix_of_one</comment>
            <translation>Beispiel</translation>
        </message>
        <message>
            <source>examples a retraining</source>
            <comment>unit.examples/retraining.words</comment>
            <translation>Beispiele pro Nachtraining</translation>
        </message>
        <message>
            <source>example a retraining</source>
            <comment>unit.examples/retraining.words_of_one</comment>
            <translation>Beispiel pro Nachtraining</translation>
        </message>
        <message>
            <source>runs</source>
            <comment>unit.runs.suffix</comment>
            <translation>Läufe</translation>
        </message>
        <message>
            <source>run</source>
            <comment>unit.runs.suffix_of_one</comment>
            <translation>Lauf</translation>
        </message>
        <message>
            <source>runs</source>
            <comment>unit.runs.words</comment>
            <translation>Läufe</translation>
        </message>
        <message>
            <source>run</source>
            <comment>unit.runs.words_of_one</comment>
            <translation>Lauf</translation>
        </message>
        <message>
            <source>ranges</source>
            <comment>unit.ranges.suffix</comment>
            <translation>Bereiche</translation>
        </message>
        <message>
            <source>range</source>
            <comment>unit.ranges.suffix_of_one</comment>
            <translation>Bereich</translation>
        </message>
        <message>
            <source>ranges</source>
            <comment>unit.ranges.words</comment>
            <translation>Bereiche</translation>
        </message>
        <message>
            <source>range</source>
            <comment>unit.ranges.words_of_one</comment>
            <translation>Bereich</translation>
        </message>
        <message>
            <source>API tokens</source>
            <comment>component.tokens.label</comment>
            <translation>API-Token</translation>
        </message>
        <message>
            <source>Compute</source>
            <comment>component.compute.label</comment>
            <translation>Rechenleistung</translation>
        </message>
        <message>
            <source>Platform</source>
            <comment>component.platform.label</comment>
            <translation>Plattform</translation>
        </message>
        <message>
            <source>People</source>
            <comment>component.staff.label</comment>
            <translation>Personal</translation>
        </message>
        <message>
            <source>Retraining</source>
            <comment>component.retraining.label</comment>
            <translation>Nachtraining</translation>
        </message>
        <message>
            <source>Up-front share</source>
            <comment>component.upfront.label</comment>
            <translation>Vorabanteil</translation>
        </message>
        <message>
            <source>Errors</source>
            <comment>component.errors.label</comment>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>Input price with caching, as a share of the list price</source>
            <comment>step.input_factor.label</comment>
            <translation>Input-Preis mit Caching, als Anteil am Listenpreis</translation>
        </message>
        <message>
            <source>One request</source>
            <comment>step_group.One request.name</comment>
            <translation>Eine Anfrage</translation>
        </message>
        <message>
            <source>Discounts and retries, as a factor</source>
            <comment>step.api_terms.label</comment>
            <translation>Rabatte und Wiederholungen, als Faktor</translation>
        </message>
        <message>
            <source>Input tokens of a request to a fine-tuned model</source>
            <comment>step.own_input.label</comment>
            <translation>Input-Token einer Anfrage an ein feingetuntes Modell</translation>
        </message>
        <message>
            <source>Tokens of a request at the frontier API</source>
            <comment>step.frontier_request.label</comment>
            <translation>Token einer Anfrage bei der Frontier-API</translation>
        </message>
        <message>
            <source>Tokens of a request at the small model with memory</source>
            <comment>step.memory_request.label</comment>
            <translation>Token einer Anfrage beim kleinen Modell mit Gedächtnis</translation>
        </message>
        <message>
            <source>Recall of memories</source>
            <comment>step.memory_recall.label</comment>
            <translation>Abruf von Erinnerungen</translation>
        </message>
        <message>
            <source>Tokens of a request at the fine-tuned API</source>
            <comment>step.tuned_request.label</comment>
            <translation>Token einer Anfrage bei der feingetunten API</translation>
        </message>
        <message>
            <source>GPU time of a request</source>
            <comment>step.gpu_seconds.label</comment>
            <translation>GPU-Zeit einer Anfrage</translation>
        </message>
        <message>
            <source>Tokens of a request against reserved capacity</source>
            <comment>step.unit_tokens.label</comment>
            <translation>Token einer Anfrage, gerechnet gegen reservierte Kapazität</translation>
        </message>
        <message>
            <source>Load that capacity must stand, over the mean load</source>
            <comment>step.peak.label</comment>
            <translation>Last, der die Kapazität standhalten muss, im Verhältnis zur mittleren Last</translation>
        </message>
        <message>
            <source>Capacity</source>
            <comment>step_group.Capacity.name</comment>
            <translation>Kapazität</translation>
        </message>
        <message>
            <source>Rented GPUs for one request a month</source>
            <comment>step.rented_load.label</comment>
            <translation>Gemietete GPUs für eine Anfrage pro Monat</translation>
        </message>
        <message>
            <source>Owned GPUs for one request a month</source>
            <comment>step.owned_load.label</comment>
            <translation>Eigene GPUs für eine Anfrage pro Monat</translation>
        </message>
        <message>
            <source>GPUs of the hybrid for one request a month</source>
            <comment>step.hybrid_load.label</comment>
            <translation>GPUs der Hybridlösung für eine Anfrage pro Monat</translation>
        </message>
        <message>
            <source>Serverless seconds of one request, waiting left out</source>
            <comment>step.serverless_busy.label</comment>
            <translation>Serverless-Sekunden einer Anfrage, ohne Wartezeit</translation>
        </message>
        <message>
            <source>Serverless seconds of the hybrid for one request, waiting left out</source>
            <comment>step.hybrid_busy.label</comment>
            <translation>Serverless-Sekunden der Hybridlösung für eine Anfrage, ohne Wartezeit</translation>
        </message>
        <message>
            <source>Units for one request a month</source>
            <comment>step.unit_load.label</comment>
            <translation>Einheiten für eine Anfrage pro Monat</translation>
        </message>
        <message>
            <source>Labels</source>
            <comment>step.labels.label</comment>
            <translation>Labels</translation>
        </message>
        <message>
            <source>Fine-tuning and upkeep</source>
            <comment>step_group.Fine-tuning and upkeep.name</comment>
            <translation>Fine-Tuning und Betreuung</translation>
        </message>
        <message>
            <source>One training run on rented GPUs</source>
            <comment>step.training_run.label</comment>
            <translation>Ein Trainingslauf auf gemieteten GPUs</translation>
        </message>
        <message>
            <source>One training run at the provider</source>
            <comment>step.hosted_training_run.label</comment>
            <translation>Ein Trainingslauf beim Anbieter</translation>
        </message>
        <message>
            <source>Up front, self-hosted</source>
            <comment>step.upfront_own.label</comment>
            <translation>Vorab, selbst gehostet</translation>
        </message>
        <message>
            <source>Up front, fine-tuned API</source>
            <comment>step.upfront_tuned.label</comment>
            <translation>Vorab, feingetunte API</translation>
        </message>
        <message>
            <source>One retraining, self-hosted</source>
            <comment>step.retraining_own.label</comment>
            <translation>Ein Nachtraining, selbst gehostet</translation>
        </message>
        <message>
            <source>One retraining, fine-tuned API</source>
            <comment>step.retraining_tuned.label</comment>
            <translation>Ein Nachtraining, feingetunte API</translation>
        </message>
        <message>
            <source>Up front, hybrid</source>
            <comment>step.upfront_hybrid.label</comment>
            <translation>Vorab, Hybridlösung</translation>
        </message>
        <message>
            <source>One retraining, hybrid</source>
            <comment>step.retraining_hybrid.label</comment>
            <translation>Ein Nachtraining, Hybridlösung</translation>
        </message>
        <message>
            <source>People's time for an API</source>
            <comment>step.api_upkeep.label</comment>
            <translation>Personalaufwand für eine API</translation>
        </message>
        <message>
            <source>Value that hardware loses in a month, as a share of its price</source>
            <comment>step.value_lost.label</comment>
            <translation>Wertverlust der Hardware pro Monat, als Anteil am Preis</translation>
        </message>
        <message>
            <source>Owned hardware</source>
            <comment>step_group.Owned hardware.name</comment>
            <translation>Eigene Hardware</translation>
        </message>
        <message>
            <source>Power of one GPU</source>
            <comment>step.power_cost.label</comment>
            <translation>Strom für eine GPU</translation>
        </message>
        <message>
            <source>Requests that the small model serves, as a share</source>
            <comment>step.routed.label</comment>
            <translation>Anfragen, die das kleine Modell bedient, als Anteil</translation>
        </message>
        <message>
            <source>Hybrid</source>
            <comment>step_group.Hybrid.name</comment>
            <translation>Hybrid</translation>
        </message>
        <message>
            <source>Tokens of a request, at all APIs together</source>
            <comment>step.hybrid_request.label</comment>
            <translation>Token einer Anfrage, bei allen APIs zusammen</translation>
        </message>
        <message>
            <source>Platform of the small model's hosting</source>
            <comment>step.hosting_platform.label</comment>
            <translation>Plattform für das Hosting des kleinen Modells</translation>
        </message>
        <message>
            <source>Requests that the small model answers for good, as a share</source>
            <comment>step.answered_small.label</comment>
            <translation>Anfragen, die das kleine Modell abschließend beantwortet, als Anteil</translation>
        </message>
        <message>
            <source>Correct answers, as a share</source>
            <comment>step.hybrid_accuracy.label</comment>
            <translation>Richtige Antworten, als Anteil</translation>
        </message>
        <message>
            <source>Units of reserved capacity</source>
            <comment>step.units.label</comment>
            <translation>Einheiten reservierter Kapazität</translation>
        </message>
        <message>
            <source>Hardware at the volume</source>
            <comment>step_group.Hardware at the volume.name</comment>
            <translation>Hardware beim Volumen</translation>
        </message>
        <message>
            <source>Rented GPUs</source>
            <comment>step.rented_gpus.label</comment>
            <translation>Gemietete GPUs</translation>
        </message>
        <message>
            <source>Rented GPUs, as many at their full price</source>
            <comment>step.rented_paid.label</comment>
            <translation>Gemietete GPUs, umgerechnet auf den vollen Preis</translation>
        </message>
        <message>
            <source>Owned GPUs</source>
            <comment>step.owned_gpus.label</comment>
            <translation>Eigene GPUs</translation>
        </message>
        <message>
            <source>Servers for owned GPUs</source>
            <comment>step.owned_servers.label</comment>
            <translation>Server für eigene GPUs</translation>
        </message>
        <message>
            <source>Serverless seconds billed</source>
            <comment>step.serverless_seconds.label</comment>
            <translation>Abgerechnete Serverless-Sekunden</translation>
        </message>
        <message>
            <source>GPUs of the hybrid</source>
            <comment>step.hybrid_gpus.label</comment>
            <translation>GPUs der Hybridlösung</translation>
        </message>
        <message>
            <source>Rented GPUs of the hybrid, as many at their full price</source>
            <comment>step.hybrid_paid.label</comment>
            <translation>Gemietete GPUs der Hybridlösung, umgerechnet auf den vollen Preis</translation>
        </message>
        <message>
            <source>Servers for the hybrid's GPUs</source>
            <comment>step.hybrid_servers.label</comment>
            <translation>Server für die GPUs der Hybridlösung</translation>
        </message>
        <message>
            <source>Serverless seconds billed to the hybrid</source>
            <comment>step.hybrid_seconds.label</comment>
            <translation>Der Hybridlösung berechnete Serverless-Sekunden</translation>
        </message>
        <message>
            <source>Unsure</source>
            <comment>answer.unsure.name</comment>
            <translation>Unsicher</translation>
        </message>
        <message>
            <source>No</source>
            <comment>answer.no.name</comment>
            <translation>Nein</translation>
        </message>
        <message>
            <source>Yes</source>
            <comment>answer.yes.name</comment>
            <translation>Ja</translation>
        </message>
        <message>
            <source>unsure</source>
            <comment>answer.unsure.in_text</comment>
            <translation>unsicher</translation>
        </message>
        <message>
            <source>no</source>
            <comment>answer.no.in_text</comment>
            <translation>nein</translation>
        </message>
        <message>
            <source>yes</source>
            <comment>answer.yes.in_text</comment>
            <translation>ja</translation>
        </message>
        <message>
            <source>Is the task narrow?</source>
            <comment>question.narrow_task.text</comment>
            <translation>Ist die Aufgabe eng umrissen?</translation>
        </message>
        <message>
            <source>Is the output well defined?</source>
            <comment>question.defined_output.text</comment>
            <translation>Ist der Output klar definiert?</translation>
        </message>
        <message>
            <source>Can occasional errors be tolerated?</source>
            <comment>question.tolerable_errors.text</comment>
            <translation>Sind gelegentliche Fehler vertretbar?</translation>
        </message>
        <message>
            <source>Are there at least 500 labeled examples?</source>
            <comment>question.labeled_examples.text</comment>
            <translation>Gibt es mindestens 500 gelabelte Beispiele?</translation>
        </message>
        <message>
            <source>Are there fewer than 20 distinct patterns?</source>
            <comment>question.few_patterns.text</comment>
            <translation>Gibt es weniger als 20 verschiedene Muster?</translation>
        </message>
        <message>
            <source>Will the specification stay for six months?</source>
            <comment>question.stable_specification.text</comment>
            <translation>Bleibt die Spezifikation sechs Monate lang gleich?</translation>
        </message>
        <message>
            <source>Is there data that may not leave the house?</source>
            <comment>question.private_data.text</comment>
            <translation>Gibt es Daten, die das Haus nicht verlassen dürfen?</translation>
        </message>
        <message>
            <source>Does latency matter?</source>
            <comment>question.latency_matters.text</comment>
            <translation>Kommt es auf die Latenz an?</translation>
        </message>
        <message>
            <source>Does the traffic mix narrow and broad requests?</source>
            <comment>question.mixed_traffic.text</comment>
            <translation>Mischt der Traffic eng umrissene und offene Anfragen?</translation>
        </message>
        <message>
            <source>Do the facts change often?</source>
            <comment>question.changing_facts.text</comment>
            <translation>Ändern sich die Fakten häufig?</translation>
        </message>
        <message>
            <source>Classification, extraction, routing or structured output: one job, always the same.</source>
            <comment>question.narrow_task.help</comment>
            <translation>Klassifikation, Extraktion, Routing oder strukturierter Output: eine Aufgabe, immer dieselbe.</translation>
        </message>
        <message>
            <source>Two people given the same input would write down the same answer.</source>
            <comment>question.defined_output.help</comment>
            <translation>Zwei Personen würden zur selben Eingabe dieselbe Antwort aufschreiben.</translation>
        </message>
        <message>
            <source>A wrong answer is caught later, or costs little.</source>
            <comment>question.tolerable_errors.help</comment>
            <translation>Eine falsche Antwort wird später abgefangen oder kostet wenig.</translation>
        </message>
        <message>
            <source>Inputs with the answers that you want, checked by people.</source>
            <comment>question.labeled_examples.help</comment>
            <translation>Inputs mit den gewünschten Antworten, von Menschen geprüft.</translation>
        </message>
        <message>
            <source>So few kinds of request that each can be shown to the model as a remembered example.</source>
            <comment>question.few_patterns.help</comment>
            <translation>So wenige Arten von Anfragen, dass jede dem Modell als erinnertes Beispiel gezeigt werden kann.</translation>
        </message>
        <message>
            <source>A model that is trained today still does what is asked then.</source>
            <comment>question.stable_specification.help</comment>
            <translation>Ein heute trainiertes Modell tut auch dann noch, was verlangt wird.</translation>
        </message>
        <message>
            <source>By law, by contract or by your own rules.</source>
            <comment>question.private_data.help</comment>
            <translation>Per Gesetz, per Vertrag oder nach eigenen Regeln.</translation>
        </message>
        <message>
            <source>Somebody, or another program, waits for the answer.</source>
            <comment>question.latency_matters.help</comment>
            <translation>Jemand oder ein anderes Programm wartet auf die Antwort.</translation>
        </message>
        <message>
            <source>Most requests are of one kind, and some need a general model.</source>
            <comment>question.mixed_traffic.help</comment>
            <translation>Die meisten Anfragen sind von einer Art, einige brauchen ein allgemeines Modell.</translation>
        </message>
        <message>
            <source>Prices, stock or policies of this week decide what the right answer is.</source>
            <comment>question.changing_facts.help</comment>
            <translation>Preise, Bestände oder Richtlinien dieser Woche entscheiden, was die richtige Antwort ist.</translation>
        </message>
        <message>
            <source>Cost per request</source>
            <comment>quality.cost.name</comment>
            <translation>Kosten pro Anfrage</translation>
        </message>
        <message>
            <source>Latency</source>
            <comment>quality.latency.name</comment>
            <translation>Latenz</translation>
        </message>
        <message>
            <source>Privacy</source>
            <comment>quality.privacy.name</comment>
            <translation>Datenschutz</translation>
        </message>
        <message>
            <source>Output control</source>
            <comment>quality.output_control.name</comment>
            <translation>Output-Kontrolle</translation>
        </message>
        <message>
            <source>Set-up effort</source>
            <comment>quality.setup_effort.name</comment>
            <translation>Einrichtungsaufwand</translation>
        </message>
        <message>
            <source>Upkeep</source>
            <comment>quality.upkeep.name</comment>
            <translation>Betreuung</translation>
        </message>
        <message>
            <source>Rate limits</source>
            <comment>quality.rate_limits.name</comment>
            <translation>Rate-Limits</translation>
        </message>
        <message>
            <source>Flexibility</source>
            <comment>quality.flexibility.name</comment>
            <translation>Flexibilität</translation>
        </message>
        <message>
            <source>dearest</source>
            <comment>quality.cost.worst</comment>
            <translation>am teuersten</translation>
        </message>
        <message>
            <source>seconds</source>
            <comment>quality.latency.worst</comment>
            <translation>Sekunden</translation>
        </message>
        <message>
            <source>data leaves</source>
            <comment>quality.privacy.worst</comment>
            <translation>Daten gehen hinaus</translation>
        </message>
        <message>
            <source>by prompt</source>
            <comment>quality.output_control.worst</comment>
            <translation>per Prompt</translation>
        </message>
        <message>
            <source>months</source>
            <comment>quality.setup_effort.worst</comment>
            <translation>Monate</translation>
        </message>
        <message>
            <source>a team</source>
            <comment>quality.upkeep.worst</comment>
            <translation>ein Team</translation>
        </message>
        <message>
            <source>theirs</source>
            <comment>quality.rate_limits.worst</comment>
            <translation>fremde</translation>
        </message>
        <message>
            <source>one task</source>
            <comment>quality.flexibility.worst</comment>
            <translation>eine Aufgabe</translation>
        </message>
        <message>
            <source>cheapest</source>
            <comment>quality.cost.best</comment>
            <translation>am günstigsten</translation>
        </message>
        <message>
            <source>at once</source>
            <comment>quality.latency.best</comment>
            <translation>sofort</translation>
        </message>
        <message>
            <source>data stays</source>
            <comment>quality.privacy.best</comment>
            <translation>Daten bleiben</translation>
        </message>
        <message>
            <source>by training</source>
            <comment>quality.output_control.best</comment>
            <translation>per Training</translation>
        </message>
        <message>
            <source>minutes</source>
            <comment>quality.setup_effort.best</comment>
            <translation>Minuten</translation>
        </message>
        <message>
            <source>none</source>
            <comment>quality.upkeep.best</comment>
            <translation>keine</translation>
        </message>
        <message>
            <source>none</source>
            <comment>quality.rate_limits.best</comment>
            <translation>keine</translation>
        </message>
        <message>
            <source>any task</source>
            <comment>quality.flexibility.best</comment>
            <translation>jede Aufgabe</translation>
        </message>
        <message>
            <source>Frontier API</source>
            <comment>approach.general_api.name</comment>
            <translation>Frontier-API</translation>
        </message>
        <message>
            <source>Small model with memory</source>
            <comment>approach.memory_api.name</comment>
            <translation>Kleines Modell mit Gedächtnis</translation>
        </message>
        <message>
            <source>Fine-tuned API</source>
            <comment>approach.tuned_api.name</comment>
            <translation>Feingetunte API</translation>
        </message>
        <message>
            <source>Self-hosted</source>
            <comment>approach.self_hosted.name</comment>
            <translation>Selbst gehostet</translation>
        </message>
        <message>
            <source>Hybrid</source>
            <comment>approach.hybrid.name</comment>
            <translation>Hybrid</translation>
        </message>
        <message>
            <source>Cost a month</source>
            <comment>claim_figure.monthly_total.name</comment>
            <translation>Kosten pro Monat</translation>
        </message>
        <message>
            <source>Cost a year</source>
            <comment>claim_figure.yearly_total.name</comment>
            <translation>Kosten pro Jahr</translation>
        </message>
        <message>
            <source>Compute a month</source>
            <comment>claim_figure.monthly_compute.name</comment>
            <translation>Rechenleistung pro Monat</translation>
        </message>
        <message>
            <source>Retraining a month</source>
            <comment>claim_figure.monthly_retraining.name</comment>
            <translation>Nachtraining pro Monat</translation>
        </message>
        <message>
            <source>Tokens a year</source>
            <comment>claim_figure.yearly_tokens.name</comment>
            <translation>Token pro Jahr</translation>
        </message>
        <message>
            <source>Cost per request</source>
            <comment>claim_figure.cost_per_request.name</comment>
            <translation>Kosten pro Anfrage</translation>
        </message>
        <message>
            <source>Cost per 1,000 requests</source>
            <comment>claim_figure.cost_per_thousand.name</comment>
            <translation>Kosten pro 1.000 Anfragen</translation>
        </message>
        <message>
            <source>Tokens per request</source>
            <comment>claim_figure.tokens_per_request.name</comment>
            <translation>Token-Kosten pro Anfrage</translation>
        </message>
        <message>
            <source>Cost of a million more requests</source>
            <comment>claim_figure.next_million.name</comment>
            <translation>Kosten einer weiteren Million Anfragen</translation>
        </message>
        <message>
            <source>Saving a month</source>
            <comment>claim_figure.monthly_saving.name</comment>
            <translation>Ersparnis pro Monat</translation>
        </message>
        <message>
            <source>Saving a year</source>
            <comment>claim_figure.yearly_saving.name</comment>
            <translation>Ersparnis pro Jahr</translation>
        </message>
        <message>
            <source>Saving in percent</source>
            <comment>claim_figure.saving_share.name</comment>
            <translation>Ersparnis in Prozent</translation>
        </message>
        <message>
            <source>Saving on tokens a month</source>
            <comment>claim_figure.token_saving.name</comment>
            <translation>Token-Ersparnis pro Monat</translation>
        </message>
        <message>
            <source>Saving on tokens per 1,000 requests</source>
            <comment>claim_figure.token_saving_per_thousand.name</comment>
            <translation>Token-Ersparnis pro 1.000 Anfragen</translation>
        </message>
        <message>
            <source>Times cheaper</source>
            <comment>claim_figure.times_cheaper.name</comment>
            <translation>Kostenverhältnis</translation>
        </message>
        <message>
            <source>Times that tokens get cheaper</source>
            <comment>claim_figure.times_cheaper_tokens.name</comment>
            <translation>Kostenverhältnis bei Token</translation>
        </message>
        <message>
            <source>Times cheaper, GPUs alone</source>
            <comment>claim_figure.times_cheaper_compute.name</comment>
            <translation>Kostenverhältnis, nur GPUs</translation>
        </message>
        <message>
            <source>Up-front cost</source>
            <comment>claim_figure.upfront_cost.name</comment>
            <translation>Vorabkosten</translation>
        </message>
        <message>
            <source>Engineering hours up front</source>
            <comment>claim_figure.engineering_hours.name</comment>
            <translation>Engineering-Stunden vorab</translation>
        </message>
        <message>
            <source>Labels up front</source>
            <comment>claim_figure.labels.name</comment>
            <translation>Labels vorab</translation>
        </message>
        <message>
            <source>Training data</source>
            <comment>claim_figure.training_data.name</comment>
            <translation>Trainingsdaten</translation>
        </message>
        <message>
            <source>Training runs</source>
            <comment>claim_figure.training_runs.name</comment>
            <translation>Trainingsläufe</translation>
        </message>
        <message>
            <source>GPU hours of training</source>
            <comment>claim_figure.training_gpu_hours.name</comment>
            <translation>GPU-Stunden für Training</translation>
        </message>
        <message>
            <source>Payback</source>
            <comment>claim_figure.payback.name</comment>
            <translation>Amortisationsdauer</translation>
        </message>
        <message>
            <source>First break-even</source>
            <comment>claim_figure.first_volume.name</comment>
            <translation>Erster Break-even</translation>
        </message>
        <message>
            <source>Break-even</source>
            <comment>claim_figure.settled_volume.name</comment>
            <translation>Break-even</translation>
        </message>
        <message>
            <source>Ranges of volume in which it is cheaper</source>
            <comment>claim_figure.cheaper_intervals.name</comment>
            <translation>Volumenbereiche, in denen sie günstiger ist</translation>
        </message>
        <message>
            <source>API spend at the break-even</source>
            <comment>claim_figure.spend_at_break_even.name</comment>
            <translation>API-Ausgaben beim Break-even</translation>
        </message>
        <message>
            <source>Requests a month that one GPU serves</source>
            <comment>claim_figure.capacity_of_one_gpu.name</comment>
            <translation>Anfragen pro Monat, die eine GPU bedient</translation>
        </message>
        <message>
            <source>All that the option costs in a month at the volume</source>
            <comment>claim_figure.monthly_total.help</comment>
            <translation>Alles, was die Option beim Volumen in einem Monat kostet</translation>
        </message>
        <message>
            <source>Twelve such months</source>
            <comment>claim_figure.yearly_total.help</comment>
            <translation>Zwölf solche Monate</translation>
        </message>
        <message>
            <source>GPUs alone, in a month at the volume</source>
            <comment>claim_figure.monthly_compute.help</comment>
            <translation>Nur GPUs, in einem Monat beim Volumen</translation>
        </message>
        <message>
            <source>What training the model anew costs each time, over the months between</source>
            <comment>claim_figure.monthly_retraining.help</comment>
            <translation>Was ein Nachtraining jeweils kostet, verteilt auf die Monate dazwischen</translation>
        </message>
        <message>
            <source>Twelve months of paid tokens at the volume</source>
            <comment>claim_figure.yearly_tokens.help</comment>
            <translation>Zwölf Monate bezahlte Token beim Volumen</translation>
        </message>
        <message>
            <source>The month's total over its requests</source>
            <comment>claim_figure.cost_per_request.help</comment>
            <translation>Gesamtkosten des Monats geteilt durch seine Anfragen</translation>
        </message>
        <message>
            <source>The month's total over its requests, a thousand times</source>
            <comment>claim_figure.cost_per_thousand.help</comment>
            <translation>Gesamtkosten des Monats geteilt durch seine Anfragen, mal tausend</translation>
        </message>
        <message>
            <source>What the tokens of one request cost</source>
            <comment>claim_figure.tokens_per_request.help</comment>
            <translation>Was die Token einer Anfrage kosten</translation>
        </message>
        <message>
            <source>What a month with a million requests on top of the volume costs more</source>
            <comment>claim_figure.next_million.help</comment>
            <translation>Was ein Monat mit einer Million Anfragen zusätzlich zum Volumen mehr kostet</translation>
        </message>
        <message>
            <source>The baseline's total less the option's, in a month at the volume</source>
            <comment>claim_figure.monthly_saving.help</comment>
            <translation>Gesamtkosten der Referenz minus Gesamtkosten der Option, in einem Monat beim Volumen</translation>
        </message>
        <message>
            <source>Twelve such months</source>
            <comment>claim_figure.yearly_saving.help</comment>
            <translation>Zwölf solche Monate</translation>
        </message>
        <message>
            <source>The part of the baseline's total that the option saves, at the volume</source>
            <comment>claim_figure.saving_share.help</comment>
            <translation>Der Teil der Gesamtkosten der Referenz, den die Option beim Volumen spart</translation>
        </message>
        <message>
            <source>The baseline's tokens less the option's, in a month at the volume</source>
            <comment>claim_figure.token_saving.help</comment>
            <translation>Token-Kosten der Referenz minus Token-Kosten der Option, in einem Monat beim Volumen</translation>
        </message>
        <message>
            <source>What the tokens of a thousand requests cost less than the baseline's</source>
            <comment>claim_figure.token_saving_per_thousand.help</comment>
            <translation>Um wie viel die Token von tausend Anfragen weniger kosten als die der Referenz</translation>
        </message>
        <message>
            <source>The baseline's total over the option's, in a month at the volume</source>
            <comment>claim_figure.times_cheaper.help</comment>
            <translation>Gesamtkosten der Referenz geteilt durch die der Option, in einem Monat beim Volumen</translation>
        </message>
        <message>
            <source>What the tokens of one request cost with the baseline over what they cost with the option</source>
            <comment>claim_figure.times_cheaper_tokens.help</comment>
            <translation>Token-Kosten einer Anfrage mit der Referenz geteilt durch die mit der Option</translation>
        </message>
        <message>
            <source>The baseline's tokens over the option's GPUs alone, in a month at the volume</source>
            <comment>claim_figure.times_cheaper_compute.help</comment>
            <translation>Token-Kosten der Referenz geteilt durch die Kosten allein der GPUs der Option, in einem Monat beim Volumen</translation>
        </message>
        <message>
            <source>Cash before the first request</source>
            <comment>claim_figure.upfront_cost.help</comment>
            <translation>Auszahlungen vor der ersten Anfrage</translation>
        </message>
        <message>
            <source>Preparing the data, and setting up what we run ourselves</source>
            <comment>claim_figure.engineering_hours.help</comment>
            <translation>Aufbereitung der Daten und Einrichtung dessen, was wir selbst betreiben</translation>
        </message>
        <message>
            <source>What labeling the examples of the first training costs</source>
            <comment>claim_figure.labels.help</comment>
            <translation>Was das Labeln der Beispiele des ersten Trainings kostet</translation>
        </message>
        <message>
            <source>Labels of the first training, and the hours of preparing its data</source>
            <comment>claim_figure.training_data.help</comment>
            <translation>Labels des ersten Trainings und die Stunden zur Aufbereitung seiner Daten</translation>
        </message>
        <message>
            <source>All runs of the first training, with the evaluation of each</source>
            <comment>claim_figure.training_runs.help</comment>
            <translation>Alle Läufe des ersten Trainings samt ihrer Evaluierung</translation>
        </message>
        <message>
            <source>Of all runs of the first training; none where the provider trains</source>
            <comment>claim_figure.training_gpu_hours.help</comment>
            <translation>Für alle Läufe des ersten Trainings; keine, wo der Anbieter trainiert</translation>
        </message>
        <message>
            <source>The time after which the money spent up front is back for good</source>
            <comment>claim_figure.payback.help</comment>
            <translation>Die Zeit, nach der das vorab gezahlte Geld dauerhaft zurückgeflossen ist</translation>
        </message>
        <message>
            <source>The lowest volume at which the option is cheaper than the baseline</source>
            <comment>claim_figure.first_volume.help</comment>
            <translation>Das niedrigste Volumen, bei dem die Option günstiger ist als die Referenz</translation>
        </message>
        <message>
            <source>The requests a month from which the option stays cheaper than the baseline</source>
            <comment>claim_figure.settled_volume.help</comment>
            <translation>Die Anfragen pro Monat, ab denen die Option dauerhaft günstiger ist als die Referenz</translation>
        </message>
        <message>
            <source>How often a growing volume comes into a range where the option is cheaper</source>
            <comment>claim_figure.cheaper_intervals.help</comment>
            <translation>Wie oft ein wachsendes Volumen in einen Bereich kommt, in dem die Option günstiger ist</translation>
        </message>
        <message>
            <source>What the baseline costs in a month at the volume where the option first pays</source>
            <comment>claim_figure.spend_at_break_even.help</comment>
            <translation>Was die Referenz im Monat bei dem Volumen kostet, ab dem sich die Option erstmals rechnet</translation>
        </message>
        <message>
            <source>At the target utilization, with the peaks of the traffic</source>
            <comment>claim_figure.capacity_of_one_gpu.help</comment>
            <translation>Bei der Zielauslastung, mit den Spitzen des Traffics</translation>
        </message>
        <message>
            <source>Idle capacity</source>
            <comment>hidden_cost.idle_gpus.name</comment>
            <translation>Leerlaufkapazität</translation>
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
            <translation>Labeling</translation>
        </message>
        <message>
            <source>Retraining</source>
            <comment>hidden_cost.retraining.name</comment>
            <translation>Nachtraining</translation>
        </message>
        <message>
            <source>Retries</source>
            <comment>hidden_cost.retries.name</comment>
            <translation>Wiederholungen</translation>
        </message>
        <message>
            <source>Cache writes</source>
            <comment>hidden_cost.cache_writes.name</comment>
            <translation>Cache-Schreibvorgänge</translation>
        </message>
        <message>
            <source>Reasoning tokens</source>
            <comment>hidden_cost.reasoning.name</comment>
            <translation>Reasoning-Token</translation>
        </message>
        <message>
            <source>The shorter prompt</source>
            <comment>hidden_cost.saved_prompt.name</comment>
            <translation>Der kürzere Prompt</translation>
        </message>
        <message>
            <source>Errors</source>
            <comment>hidden_cost.errors.name</comment>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>GPUs and reserved units are paid while they wait: for peaks, below full load, and since they come in whole numbers.</source>
            <comment>hidden_cost.idle_gpus.help</comment>
            <translation>GPUs und reservierte Einheiten kosten auch, während sie warten: auf Spitzen, unterhalb der Volllast und weil es sie nur in ganzen Zahlen gibt.</translation>
        </message>
        <message>
            <source>A second replica that takes over when the first one fails.</source>
            <comment>hidden_cost.failover.help</comment>
            <translation>Ein zweites Replikat, das übernimmt, wenn das erste ausfällt.</translation>
        </message>
        <message>
            <source>Hours to prepare data, to set up, to maintain and to retrain.</source>
            <comment>hidden_cost.people.help</comment>
            <translation>Stunden für Datenaufbereitung, Einrichtung, Wartung und Nachtraining.</translation>
        </message>
        <message>
            <source>Examples that people label, at first and later.</source>
            <comment>hidden_cost.labeling.help</comment>
            <translation>Beispiele, die Menschen labeln, zu Beginn und später.</translation>
        </message>
        <message>
            <source>A model is trained again as its task changes.</source>
            <comment>hidden_cost.retraining.help</comment>
            <translation>Ein Modell wird neu trainiert, wenn sich seine Aufgabe ändert.</translation>
        </message>
        <message>
            <source>Requests to the API that have to be sent again.</source>
            <comment>hidden_cost.retries.help</comment>
            <translation>Anfragen an die API, die erneut gesendet werden müssen.</translation>
        </message>
        <message>
            <source>Input is dearer when it is written to the cache.</source>
            <comment>hidden_cost.cache_writes.help</comment>
            <translation>Input ist teurer, wenn er in den Cache geschrieben wird.</translation>
        </message>
        <message>
            <source>Hidden tokens that the large model writes before its answer, billed as output.</source>
            <comment>hidden_cost.reasoning.help</comment>
            <translation>Verborgene Token, die das große Modell vor seiner Antwort schreibt, abgerechnet als Output.</translation>
        </message>
        <message>
            <source>A fine-tuned model needs fewer instructions and examples in its prompt, which saves input tokens.</source>
            <comment>hidden_cost.saved_prompt.help</comment>
            <translation>Ein feingetuntes Modell braucht weniger Anweisungen und Beispiele im Prompt; das spart Input-Token.</translation>
        </message>
        <message>
            <source>What wrong answers cost.</source>
            <comment>hidden_cost.errors.help</comment>
            <translation>Was falsche Antworten kosten.</translation>
        </message>
        <message>
            <source>Document classification</source>
            <comment>task_type.document_classification.name</comment>
            <translation>Dokumentklassifikation</translation>
        </message>
        <message>
            <source>Named-entity extraction</source>
            <comment>task_type.entity_extraction.name</comment>
            <translation>Eigennamenerkennung (NER)</translation>
        </message>
        <message>
            <source>Customer intent</source>
            <comment>task_type.customer_intent.name</comment>
            <translation>Kundenanliegen</translation>
        </message>
        <message>
            <source>Domain sentiment</source>
            <comment>task_type.domain_sentiment.name</comment>
            <translation>Fachspezifisches Sentiment</translation>
        </message>
        <message>
            <source>Structured extraction</source>
            <comment>task_type.structured_extraction.name</comment>
            <translation>Strukturierte Extraktion</translation>
        </message>
        <message>
            <source>Clause identification</source>
            <comment>task_type.clause_identification.name</comment>
            <translation>Erkennung von Vertragsklauseln</translation>
        </message>
        <message>
            <source>Open-ended text</source>
            <comment>task_type.open_ended_text.name</comment>
            <translation>Freier Text</translation>
        </message>
        <message>
            <source>Multi-step reasoning</source>
            <comment>task_type.multi_step_reasoning.name</comment>
            <translation>Mehrstufiges Schlussfolgern</translation>
        </message>
        <message>
            <source>Creative writing</source>
            <comment>task_type.creative_writing.name</comment>
            <translation>Kreatives Schreiben</translation>
        </message>
        <message>
            <source>Cross-domain questions</source>
            <comment>task_type.cross_domain_questions.name</comment>
            <translation>Fachübergreifende Fragen</translation>
        </message>
        <message>
            <source>a day</source>
            <comment>period.day.name</comment>
            <translation>pro Tag</translation>
        </message>
        <message>
            <source>a month</source>
            <comment>period.month.name</comment>
            <translation>pro Monat</translation>
        </message>
        <message>
            <source>Default</source>
            <comment>origin.default.name</comment>
            <translation>Vorgabe</translation>
        </message>
        <message>
            <source>Typed</source>
            <comment>origin.typed.name</comment>
            <translation>Eingegeben</translation>
        </message>
        <message>
            <source>Catalog</source>
            <comment>origin.catalog.name</comment>
            <translation>Katalog</translation>
        </message>
        <message>
            <source>Usage log</source>
            <comment>origin.log.name</comment>
            <translation>Nutzungsprotokoll</translation>
        </message>
        <message>
            <source>Benchmark</source>
            <comment>origin.benchmark.name</comment>
            <translation>Benchmark</translation>
        </message>
        <message>
            <source>Estimate</source>
            <comment>origin.estimate.name</comment>
            <translation>Schätzung</translation>
        </message>
        <message>
            <source>Token count</source>
            <comment>origin.tokens.name</comment>
            <translation>Token-Zählung</translation>
        </message>
        <message>
            <source>Workloads</source>
            <comment>origin.workloads.name</comment>
            <translation>Workloads</translation>
        </message>
        <message>
            <source>Source</source>
            <comment>origin.stated.name</comment>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>The frontier API</source>
            <comment>task_place.api.name</comment>
            <translation>Die Frontier-API</translation>
        </message>
        <message>
            <source>Our own GPUs</source>
            <comment>task_place.own.name</comment>
            <translation>Eigene GPUs</translation>
        </message>
        <message>
            <source>Support-ticket triage</source>
            <comment>preset.support-ticket-triage.name</comment>
            <translation>Support-Ticket-Triage</translation>
        </message>
        <message>
            <source>At a million tickets a month, is it cheaper to run our own small model than to pay for a large one?</source>
            <comment>preset.support-ticket-triage.question</comment>
            <translation>Eine Million Tickets pro Monat: Ist ein eigenes kleines Modell günstiger, als für ein großes zu bezahlen?</translation>
        </message>
        <message>
            <source>List prices of Claude Sonnet 4.6 and Claude Haiku 4.5 (2026-09-23), L40S rent (2026-09-25) and purchase price; the workload is assumed</source>
            <comment>preset.support-ticket-triage.source</comment>
            <translation>Listenpreise von Claude Sonnet 4.6 und Claude Haiku 4.5 (2026-09-23), L40S-Miete (2026-09-25) und Kaufpreis; der Workload ist angenommen</translation>
        </message>
        <message>
            <source>Common tasks</source>
            <comment>preset_group.Common tasks.name</comment>
            <translation>Häufige Aufgaben</translation>
        </message>
        <message>
            <source>Retrieval-augmented answers</source>
            <comment>preset.retrieval-augmented-answers.name</comment>
            <translation>Antworten mit Retrieval (RAG)</translation>
        </message>
        <message>
            <source>Our staff ask the handbook 25,000 questions a month. Is that enough for a model of our own?</source>
            <comment>preset.retrieval-augmented-answers.question</comment>
            <translation>Unsere Belegschaft stellt dem Handbuch 25.000 Fragen pro Monat. Reicht das für ein eigenes Modell?</translation>
        </message>
        <message>
            <source>List price of Claude Opus 5.5 (2026-09-23), A100 rent at RunPod (2026-11-09); the workload is assumed</source>
            <comment>preset.retrieval-augmented-answers.source</comment>
            <translation>Listenpreis von Claude Opus 5.5 (2026-09-23), A100-Miete bei RunPod (2026-11-09); der Workload ist angenommen</translation>
        </message>
        <message>
            <source>Document extraction</source>
            <comment>preset.document-extraction.name</comment>
            <translation>Dokumentenextraktion</translation>
        </message>
        <message>
            <source>Twenty thousand documents every night and nobody waiting: what is the cheapest way to read them?</source>
            <comment>preset.document-extraction.question</comment>
            <translation>Zwanzigtausend Dokumente jede Nacht, und niemand wartet: Wie liest man sie am günstigsten?</translation>
        </message>
        <message>
            <source>List price of Claude Sonnet 5 (2026-09-23), H100 hours at Modal (2026-05-07) and RunPod (2026-11-09); the workload is assumed</source>
            <comment>preset.document-extraction.source</comment>
            <translation>Listenpreis von Claude Sonnet 5 (2026-09-23), H100-Stunden bei Modal (2026-05-07) und RunPod (2026-11-09); der Workload ist angenommen</translation>
        </message>
        <message>
            <source>Content moderation</source>
            <comment>preset.content-moderation.name</comment>
            <translation>Inhaltsmoderation</translation>
        </message>
        <message>
            <source>Four million posts a month to check: fine-tune a small model, and if so, on whose machines?</source>
            <comment>preset.content-moderation.question</comment>
            <translation>Vier Millionen Beiträge pro Monat zu prüfen: ein kleines Modell feintunen, und wenn ja, auf wessen Maschinen?</translation>
        </message>
        <message>
            <source>List prices of GPT-6 Sol (2026-09-23) and GPT-4o mini (2026-09-23), L40S rent and purchase price; the workload is assumed</source>
            <comment>preset.content-moderation.source</comment>
            <translation>Listenpreise von GPT-6 Sol (2026-09-23) und GPT-4o mini (2026-09-23), L40S-Miete und Kaufpreis; der Workload ist angenommen</translation>
        </message>
        <message>
            <source>Support chat</source>
            <comment>preset.support-chat.name</comment>
            <translation>Support-Chat</translation>
        </message>
        <message>
            <source>Can a small model take the plain questions in our chat and leave only the hard ones to the large model?</source>
            <comment>preset.support-chat.question</comment>
            <translation>Kann ein kleines Modell die einfachen Fragen in unserem Chat übernehmen und nur die schwierigen dem großen überlassen?</translation>
        </message>
        <message>
            <source>List price of GPT-5.4 (2026-09-23), L40S rent and purchase price; the workload and the accuracies are assumed</source>
            <comment>preset.support-chat.source</comment>
            <translation>Listenpreis von GPT-5.4 (2026-09-23), L40S-Miete und Kaufpreis; Workload und Genauigkeiten sind angenommen</translation>
        </message>
        <message>
            <source>Code completion</source>
            <comment>preset.code-completion.name</comment>
            <translation>Code-Vervollständigung</translation>
        </message>
        <message>
            <source>A thousand developers want completions in the editor: do we pay by the token or rent GPUs for the working day?</source>
            <comment>preset.code-completion.question</comment>
            <translation>Tausend Entwickler wollen Vervollständigungen im Editor: Zahlen wir pro Token oder mieten wir GPUs für den Arbeitstag?</translation>
        </message>
        <message>
            <source>List price of GPT-6 Sol (2026-09-23), H100 rent at RunPod (2026-11-09); the workload is assumed</source>
            <comment>preset.code-completion.source</comment>
            <translation>Listenpreis von GPT-6 Sol (2026-09-23), H100-Miete bei RunPod (2026-11-09); der Workload ist angenommen</translation>
        </message>
        <message>
            <source>Tariff codes around the clock</source>
            <comment>preset.tariff-codes-around-the-clock.name</comment>
            <translation>Zolltarifnummern rund um die Uhr</translation>
        </message>
        <message>
            <source>Our load hardly changes over the day: does it pay to reserve the large model instead of paying it by the token?</source>
            <comment>preset.tariff-codes-around-the-clock.question</comment>
            <translation>Unsere Last ändert sich über den Tag kaum: Rechnet es sich, das große Modell zu reservieren, statt es pro Token zu bezahlen?</translation>
        </message>
        <message>
            <source>List price of GPT-4.1 (2026-09-23) and the price and throughput of its reserved units (2026-09-23, 2026-05-22); the workload and the accuracies are assumed</source>
            <comment>preset.tariff-codes-around-the-clock.source</comment>
            <translation>Listenpreis von GPT-4.1 (2026-09-23) sowie Preis und Durchsatz seiner reservierten Einheiten (2026-09-23, 2026-05-22); Workload und Genauigkeiten sind angenommen</translation>
        </message>
        <message>
            <source>An insurer's twelve tasks</source>
            <comment>preset.an-insurers-twelve-tasks.name</comment>
            <translation>Zwölf Aufgaben eines Versicherers</translation>
        </message>
        <message>
            <source>We run twelve tasks on a large model. Which should get small models of our own, and how many GPUs do they share?</source>
            <comment>preset.an-insurers-twelve-tasks.question</comment>
            <translation>Wir erledigen zwölf Aufgaben mit einem großen Modell. Welche sollten eigene kleine Modelle bekommen, und wie viele GPUs teilen sie sich?</translation>
        </message>
        <message>
            <source>List prices of Claude Sonnet 4.6 and Claude Haiku 4.5 (2026-09-23), L40S rent (2026-09-25) and purchase price; the tasks are assumed, published accuracies by kind of task</source>
            <comment>preset.an-insurers-twelve-tasks.source</comment>
            <translation>Listenpreise von Claude Sonnet 4.6 und Claude Haiku 4.5 (2026-09-23), L40S-Miete (2026-09-25) und Kaufpreis; die Aufgaben sind angenommen, veröffentlichte Genauigkeiten je Aufgabenart</translation>
        </message>
        <message>
            <source>Sentiment labels on Claude Sonnet 4</source>
            <comment>preset.sentiment-labels-on-claude-sonnet-4.name</comment>
            <translation>Sentiment-Labels mit Claude Sonnet 4</translation>
        </message>
        <message>
            <source>Does a 4B model on a serverless GPU cut the bill for sentiment labels by nine tenths?</source>
            <comment>preset.sentiment-labels-on-claude-sonnet-4.question</comment>
            <translation>Senkt ein 4B-Modell auf einer Serverless-GPU die Rechnung für Sentiment-Labels um neun Zehntel?</translation>
        </message>
        <message>
            <source>Small Models, Big Savings! (2026-03-18)</source>
            <comment>preset.sentiment-labels-on-claude-sonnet-4.source</comment>
            <translation>Small Models, Big Savings! (2026-03-18)</translation>
        </message>
        <message>
            <source>Published examples</source>
            <comment>preset_group.Published examples.name</comment>
            <translation>Veröffentlichte Beispiele</translation>
        </message>
        <message>
            <source>Content enrichment on GPT-4o-mini</source>
            <comment>preset.content-enrichment-on-gpt-4o-mini.name</comment>
            <translation>Inhaltsanreicherung mit GPT-4o-mini</translation>
        </message>
        <message>
            <source>Is a bill of $65 a year a reason to host anything?</source>
            <comment>preset.content-enrichment-on-gpt-4o-mini.question</comment>
            <translation>Ist eine Rechnung von 65 $ pro Jahr ein Grund, irgendetwas zu hosten?</translation>
        </message>
        <message>
            <source>An article on self-hosting small language models (2026)</source>
            <comment>preset.content-enrichment-on-gpt-4o-mini.source</comment>
            <translation>Ein Artikel über Self-Hosting kleiner Sprachmodelle (2026)</translation>
        </message>
        <message>
            <source>Support-ticket sentiment on GPT-4o-mini</source>
            <comment>preset.support-ticket-sentiment-on-gpt-4o-mini.name</comment>
            <translation>Support-Ticket-Sentiment mit GPT-4o-mini</translation>
        </message>
        <message>
            <source>Five thousand tickets a day for $109 a year: what would a GPU add?</source>
            <comment>preset.support-ticket-sentiment-on-gpt-4o-mini.question</comment>
            <translation>Fünftausend Tickets pro Tag für 109 $ pro Jahr: Was käme durch eine GPU hinzu?</translation>
        </message>
        <message>
            <source>An article on self-hosting small language models (2026)</source>
            <comment>preset.support-ticket-sentiment-on-gpt-4o-mini.source</comment>
            <translation>Ein Artikel über Self-Hosting kleiner Sprachmodelle (2026)</translation>
        </message>
        <message>
            <source>One reserved A10G with two hours of upkeep</source>
            <comment>preset.one-reserved-a10g-with-two-hours-of-upkeep.name</comment>
            <translation>Eine reservierte A10G mit zwei Stunden Betreuung</translation>
        </message>
        <message>
            <source>From what API bill on does one reserved A10G pay?</source>
            <comment>preset.one-reserved-a10g-with-two-hours-of-upkeep.question</comment>
            <translation>Ab welcher API-Rechnung rechnet sich eine reservierte A10G?</translation>
        </message>
        <message>
            <source>An article on self-hosting small language models (2026)</source>
            <comment>preset.one-reserved-a10g-with-two-hours-of-upkeep.source</comment>
            <translation>Ein Artikel über Self-Hosting kleiner Sprachmodelle (2026)</translation>
        </message>
        <message>
            <source>A reserved A10G all month, low rate</source>
            <comment>preset.a-reserved-a10g-all-month-low-rate.name</comment>
            <translation>Eine reservierte A10G den ganzen Monat, niedriger Satz</translation>
        </message>
        <message>
            <source>What does one A10G cost all month on a cheap reservation?</source>
            <comment>preset.a-reserved-a10g-all-month-low-rate.question</comment>
            <translation>Was kostet eine A10G den ganzen Monat bei günstiger Reservierung?</translation>
        </message>
        <message>
            <source>An article on self-hosting small language models (2026)</source>
            <comment>preset.a-reserved-a10g-all-month-low-rate.source</comment>
            <translation>Ein Artikel über Self-Hosting kleiner Sprachmodelle (2026)</translation>
        </message>
        <message>
            <source>A reserved A10G all month, high rate</source>
            <comment>preset.a-reserved-a10g-all-month-high-rate.name</comment>
            <translation>Eine reservierte A10G den ganzen Monat, hoher Satz</translation>
        </message>
        <message>
            <source>What does one A10G cost all month on a dear reservation?</source>
            <comment>preset.a-reserved-a10g-all-month-high-rate.question</comment>
            <translation>Was kostet eine A10G den ganzen Monat bei teurer Reservierung?</translation>
        </message>
        <message>
            <source>An article on self-hosting small language models (2026)</source>
            <comment>preset.a-reserved-a10g-all-month-high-rate.source</comment>
            <translation>Ein Artikel über Self-Hosting kleiner Sprachmodelle (2026)</translation>
        </message>
        <message>
            <source>A fine-tune on one A100, low</source>
            <comment>preset.a-fine-tune-on-one-a100-low.name</comment>
            <translation>Ein Fine-Tuning auf einer A100, niedrig</translation>
        </message>
        <message>
            <source>What does a fine-tune of two hours cost?</source>
            <comment>preset.a-fine-tune-on-one-a100-low.question</comment>
            <translation>Was kostet ein Fine-Tuning von zwei Stunden?</translation>
        </message>
        <message>
            <source>An article on self-hosting small language models (2026)</source>
            <comment>preset.a-fine-tune-on-one-a100-low.source</comment>
            <translation>Ein Artikel über Self-Hosting kleiner Sprachmodelle (2026)</translation>
        </message>
        <message>
            <source>A fine-tune on one A100, high</source>
            <comment>preset.a-fine-tune-on-one-a100-high.name</comment>
            <translation>Ein Fine-Tuning auf einer A100, hoch</translation>
        </message>
        <message>
            <source>What does a fine-tune of six hours cost?</source>
            <comment>preset.a-fine-tune-on-one-a100-high.question</comment>
            <translation>Was kostet ein Fine-Tuning von sechs Stunden?</translation>
        </message>
        <message>
            <source>An article on self-hosting small language models (2026)</source>
            <comment>preset.a-fine-tune-on-one-a100-high.source</comment>
            <translation>Ein Artikel über Self-Hosting kleiner Sprachmodelle (2026)</translation>
        </message>
        <message>
            <source>Sonnet to fine-tuned Haiku, 500k requests, $5,000 upfront</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-500k-requests-5-000-upfront.name</comment>
            <translation>Von Sonnet zu feingetuntem Haiku, 500.000 Anfragen, 5.000 $ vorab</translation>
        </message>
        <message>
            <source>Half a million requests a month and $5,000 up front: when is it back?</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-500k-requests-5-000-upfront.question</comment>
            <translation>Eine halbe Million Anfragen pro Monat und 5.000 $ vorab: Wann ist das Geld zurück?</translation>
        </message>
        <message>
            <source>Is Fine-Tuning Cheaper Than Using a Larger Model</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-500k-requests-5-000-upfront.source</comment>
            <translation>Is Fine-Tuning Cheaper Than Using a Larger Model</translation>
        </message>
        <message>
            <source>Sonnet to fine-tuned Haiku, 500k requests, $30,000 upfront</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-500k-requests-30-000-upfront.name</comment>
            <translation>Von Sonnet zu feingetuntem Haiku, 500.000 Anfragen, 30.000 $ vorab</translation>
        </message>
        <message>
            <source>Half a million requests a month and $30,000 up front: when is it back?</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-500k-requests-30-000-upfront.question</comment>
            <translation>Eine halbe Million Anfragen pro Monat und 30.000 $ vorab: Wann ist das Geld zurück?</translation>
        </message>
        <message>
            <source>Is Fine-Tuning Cheaper Than Using a Larger Model</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-500k-requests-30-000-upfront.source</comment>
            <translation>Is Fine-Tuning Cheaper Than Using a Larger Model</translation>
        </message>
        <message>
            <source>Sonnet to fine-tuned Haiku, 100k requests, $5,000 upfront</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-100k-requests-5-000-upfront.name</comment>
            <translation>Von Sonnet zu feingetuntem Haiku, 100.000 Anfragen, 5.000 $ vorab</translation>
        </message>
        <message>
            <source>A hundred thousand requests a month and $5,000 up front: when is it back?</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-100k-requests-5-000-upfront.question</comment>
            <translation>Hunderttausend Anfragen pro Monat und 5.000 $ vorab: Wann ist das Geld zurück?</translation>
        </message>
        <message>
            <source>Is Fine-Tuning Cheaper Than Using a Larger Model</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-100k-requests-5-000-upfront.source</comment>
            <translation>Is Fine-Tuning Cheaper Than Using a Larger Model</translation>
        </message>
        <message>
            <source>Sonnet to fine-tuned Haiku, 100k requests, $30,000 upfront</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-100k-requests-30-000-upfront.name</comment>
            <translation>Von Sonnet zu feingetuntem Haiku, 100.000 Anfragen, 30.000 $ vorab</translation>
        </message>
        <message>
            <source>A hundred thousand requests a month and $30,000 up front: is it ever back?</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-100k-requests-30-000-upfront.question</comment>
            <translation>Hunderttausend Anfragen pro Monat und 30.000 $ vorab: Kommt das Geld je zurück?</translation>
        </message>
        <message>
            <source>Is Fine-Tuning Cheaper Than Using a Larger Model</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-100k-requests-30-000-upfront.source</comment>
            <translation>Is Fine-Tuning Cheaper Than Using a Larger Model</translation>
        </message>
        <message>
            <source>A fine-tuning pipeline, low end</source>
            <comment>preset.a-fine-tuning-pipeline-low-end.name</comment>
            <translation>Eine Fine-Tuning-Pipeline, unteres Ende</translation>
        </message>
        <message>
            <source>What does a small fine-tuning pipeline cost before the first answer?</source>
            <comment>preset.a-fine-tuning-pipeline-low-end.question</comment>
            <translation>Was kostet eine kleine Fine-Tuning-Pipeline vor der ersten Antwort?</translation>
        </message>
        <message>
            <source>Is Fine-Tuning Cheaper Than Using a Larger Model</source>
            <comment>preset.a-fine-tuning-pipeline-low-end.source</comment>
            <translation>Is Fine-Tuning Cheaper Than Using a Larger Model</translation>
        </message>
        <message>
            <source>A fine-tuning pipeline, high end</source>
            <comment>preset.a-fine-tuning-pipeline-high-end.name</comment>
            <translation>Eine Fine-Tuning-Pipeline, oberes Ende</translation>
        </message>
        <message>
            <source>What does a large fine-tuning pipeline cost before the first answer?</source>
            <comment>preset.a-fine-tuning-pipeline-high-end.question</comment>
            <translation>Was kostet eine große Fine-Tuning-Pipeline vor der ersten Antwort?</translation>
        </message>
        <message>
            <source>Is Fine-Tuning Cheaper Than Using a Larger Model</source>
            <comment>preset.a-fine-tuning-pipeline-high-end.source</comment>
            <translation>Is Fine-Tuning Cheaper Than Using a Larger Model</translation>
        </message>
        <message>
            <source>GPT-4 or one L40S, short queries</source>
            <comment>preset.gpt-4-or-one-l40s-short-queries.name</comment>
            <translation>GPT-4 oder eine L40S, kurze Anfragen</translation>
        </message>
        <message>
            <source>Does one L40S of our own replace GPT-4 for short queries?</source>
            <comment>preset.gpt-4-or-one-l40s-short-queries.question</comment>
            <translation>Ersetzt eine eigene L40S GPT-4 bei kurzen Anfragen?</translation>
        </message>
        <message>
            <source>Fine-Tuned SLM vs GPT-4 API: Enterprise Cost and Accuracy Comparison</source>
            <comment>preset.gpt-4-or-one-l40s-short-queries.source</comment>
            <translation>Fine-Tuned SLM vs GPT-4 API: Enterprise Cost and Accuracy Comparison</translation>
        </message>
        <message>
            <source>GPT-4 or one L40S, long queries</source>
            <comment>preset.gpt-4-or-one-l40s-long-queries.name</comment>
            <translation>GPT-4 oder eine L40S, lange Anfragen</translation>
        </message>
        <message>
            <source>Does one L40S of our own replace GPT-4 for long queries?</source>
            <comment>preset.gpt-4-or-one-l40s-long-queries.question</comment>
            <translation>Ersetzt eine eigene L40S GPT-4 bei langen Anfragen?</translation>
        </message>
        <message>
            <source>Fine-Tuned SLM vs GPT-4 API: Enterprise Cost and Accuracy Comparison</source>
            <comment>preset.gpt-4-or-one-l40s-long-queries.source</comment>
            <translation>Fine-Tuned SLM vs GPT-4 API: Enterprise Cost and Accuracy Comparison</translation>
        </message>
        <message>
            <source>Airline support chatbot</source>
            <comment>preset.airline-support-chatbot.name</comment>
            <translation>Support-Chatbot einer Fluggesellschaft</translation>
        </message>
        <message>
            <source>Ten million simple inquiries a month: from when on does hosting pay?</source>
            <comment>preset.airline-support-chatbot.question</comment>
            <translation>Zehn Millionen einfache Anliegen pro Monat: Ab wann rechnet sich Hosting?</translation>
        </message>
        <message>
            <source>Interactive Cost-Benefit Analyzer (Fine-Tuning LLMs for Cost-Effectiveness)</source>
            <comment>preset.airline-support-chatbot.source</comment>
            <translation>Interactive Cost-Benefit Analyzer (Fine-Tuning LLMs for Cost-Effectiveness)</translation>
        </message>
        <message>
            <source>Financial document extraction</source>
            <comment>preset.financial-document-extraction.name</comment>
            <translation>Extraktion aus Finanzdokumenten</translation>
        </message>
        <message>
            <source>A thousand inferences for each of 10,000 reports: from when on does hosting pay?</source>
            <comment>preset.financial-document-extraction.question</comment>
            <translation>Je tausend Inferenzen für 10.000 Berichte: Ab wann rechnet sich Hosting?</translation>
        </message>
        <message>
            <source>Interactive Cost-Benefit Analyzer (Fine-Tuning LLMs for Cost-Effectiveness)</source>
            <comment>preset.financial-document-extraction.source</comment>
            <translation>Interactive Cost-Benefit Analyzer (Fine-Tuning LLMs for Cost-Effectiveness)</translation>
        </message>
        <message>
            <source>AP Calculus tutor</source>
            <comment>preset.ap-calculus-tutor.name</comment>
            <translation>AP-Calculus-Tutor</translation>
        </message>
        <message>
            <source>Half a million students with a tutor each: from when on does hosting pay?</source>
            <comment>preset.ap-calculus-tutor.question</comment>
            <translation>Eine halbe Million Lernende mit je einem Tutor: Ab wann rechnet sich Hosting?</translation>
        </message>
        <message>
            <source>Interactive Cost-Benefit Analyzer (Fine-Tuning LLMs for Cost-Effectiveness)</source>
            <comment>preset.ap-calculus-tutor.source</comment>
            <translation>Interactive Cost-Benefit Analyzer (Fine-Tuning LLMs for Cost-Effectiveness)</translation>
        </message>
        <message>
            <source>The sawtooth</source>
            <comment>preset.the-sawtooth.name</comment>
            <translation>Der Sägezahn</translation>
        </message>
        <message>
            <source>Once a GPU pays, does it stay cheaper?</source>
            <comment>preset.the-sawtooth.question</comment>
            <translation>Wenn sich eine GPU einmal rechnet, bleibt sie dann günstiger?</translation>
        </message>
        <message>
            <source>Own test case of this program</source>
            <comment>preset.the-sawtooth.source</comment>
            <translation>Eigener Testfall dieses Programms</translation>
        </message>
        <message>
            <source>Test cases</source>
            <comment>preset_group.Test cases.name</comment>
            <translation>Testfälle</translation>
        </message>
        <message>
            <source>Never</source>
            <comment>preset.never.name</comment>
            <translation>Nie</translation>
        </message>
        <message>
            <source>Does enough volume make any GPU pay?</source>
            <comment>preset.never.question</comment>
            <translation>Rechnet sich bei genügend Volumen jede GPU?</translation>
        </message>
        <message>
            <source>Own test case of this program</source>
            <comment>preset.never.source</comment>
            <translation>Eigener Testfall dieses Programms</translation>
        </message>
        <message>
            <source>Model price</source>
            <comment>fact_kind.model_price.name</comment>
            <translation>Modellpreis</translation>
        </message>
        <message>
            <source>GPU rent</source>
            <comment>fact_kind.gpu_rate.name</comment>
            <translation>GPU-Miete</translation>
        </message>
        <message>
            <source>GPU purchase price</source>
            <comment>fact_kind.purchase_price.name</comment>
            <translation>GPU-Kaufpreis</translation>
        </message>
        <message>
            <source>Reserved unit</source>
            <comment>fact_kind.unit.name</comment>
            <translation>Reservierte Einheit</translation>
        </message>
        <message>
            <source>Price of a reserved unit</source>
            <comment>fact_kind.unit_price.name</comment>
            <translation>Preis einer reservierten Einheit</translation>
        </message>
        <message>
            <source>Measured throughput</source>
            <comment>fact_kind.throughput.name</comment>
            <translation>Gemessener Durchsatz</translation>
        </message>
        <message>
            <source>Rated power</source>
            <comment>fact_kind.power.name</comment>
            <translation>Nennleistung</translation>
        </message>
        <message>
            <source>GPU speed</source>
            <comment>fact_kind.speed.name</comment>
            <translation>GPU-Geschwindigkeit</translation>
        </message>
        <message>
            <source>Model size</source>
            <comment>fact_kind.model_size.name</comment>
            <translation>Modellgröße</translation>
        </message>
        <message>
            <source>pay as you go</source>
            <comment>unit_term.none.name</comment>
            <translation>nach Verbrauch</translation>
        </message>
        <message>
            <source>reserved for a week</source>
            <comment>unit_term.week.name</comment>
            <translation>reserviert für eine Woche</translation>
        </message>
        <message>
            <source>reserved for a month</source>
            <comment>unit_term.month.name</comment>
            <translation>reserviert für einen Monat</translation>
        </message>
        <message>
            <source>reserved for three months</source>
            <comment>unit_term.3_months.name</comment>
            <translation>reserviert für drei Monate</translation>
        </message>
        <message>
            <source>reserved for six months</source>
            <comment>unit_term.6_months.name</comment>
            <translation>reserviert für sechs Monate</translation>
        </message>
        <message>
            <source>reserved for a year</source>
            <comment>unit_term.year.name</comment>
            <translation>reserviert für ein Jahr</translation>
        </message>
        <message>
            <source>an hour</source>
            <comment>price_period.hour.name</comment>
            <translation>pro Stunde</translation>
        </message>
        <message>
            <source>a week</source>
            <comment>price_period.week.name</comment>
            <translation>pro Woche</translation>
        </message>
        <message>
            <source>a month</source>
            <comment>price_period.month.name</comment>
            <translation>pro Monat</translation>
        </message>
        <message>
            <source>a year</source>
            <comment>price_period.year.name</comment>
            <translation>pro Jahr</translation>
        </message>
        <message>
            <source>API</source>
            <comment>model_kind.api.name</comment>
            <translation>API</translation>
        </message>
        <message>
            <source>Fine-tuned</source>
            <comment>model_kind.fine-tuned.name</comment>
            <translation>Feingetunt</translation>
        </message>
        <message>
            <source>Open, hosted</source>
            <comment>model_kind.open.name</comment>
            <translation>Offen, gehostet</translation>
        </message>
        <message>
            <source>16 bit</source>
            <comment>precision.16.name</comment>
            <translation>16 Bit</translation>
        </message>
        <message>
            <source>8 bit</source>
            <comment>precision.8.name</comment>
            <translation>8 Bit</translation>
        </message>
        <message>
            <source>4 bit</source>
            <comment>precision.4.name</comment>
            <translation>4 Bit</translation>
        </message>
        <message>
            <source>full batch</source>
            <comment>load.full.name</comment>
            <translation>voller Batch</translation>
        </message>
        <message>
            <source>limited for latency</source>
            <comment>load.latency.name</comment>
            <translation>begrenzt zugunsten der Latenz</translation>
        </message>
        <message>
            <source>one request at a time</source>
            <comment>load.single.name</comment>
            <translation>eine Anfrage nach der anderen</translation>
        </message>
        <message>
            <source>on demand</source>
            <comment>rate_kind.on_demand.name</comment>
            <translation>On-Demand</translation>
        </message>
        <message>
            <source>reserved</source>
            <comment>rate_kind.reserved.name</comment>
            <translation>reserviert</translation>
        </message>
        <message>
            <source>spot</source>
            <comment>rate_kind.spot.name</comment>
            <translation>Spot</translation>
        </message>
        <message>
            <source>serverless</source>
            <comment>rate_kind.serverless.name</comment>
            <translation>Serverless</translation>
        </message>
        <message>
            <source>How many requests are there a month?</source>
            <comment>first_question.volume.question</comment>
            <translation>Wie viele Anfragen gibt es pro Monat?</translation>
        </message>
        <message>
            <source>The usage page of your provider's console, or the lines of your log.</source>
            <comment>first_question.volume.where</comment>
            <translation>Die Nutzungsseite in der Konsole Ihres Anbieters oder die Zeilen Ihres Protokolls.</translation>
        </message>
        <message>
            <source>How many tokens go in with one?</source>
            <comment>first_question.input_tokens.question</comment>
            <translation>Wie viele Token gehen pro Anfrage hinein?</translation>
        </message>
        <message>
            <source>The usage page: input tokens divided by requests. A word is about 1.3 tokens.</source>
            <comment>first_question.input_tokens.where</comment>
            <translation>Die Nutzungsseite: Input-Token geteilt durch Anfragen. Ein englisches Wort hat etwa 1,3 Token.</translation>
        </message>
        <message>
            <source>How many tokens come out?</source>
            <comment>first_question.output_tokens.question</comment>
            <translation>Wie viele Token kommen heraus?</translation>
        </message>
        <message>
            <source>The usage page: output tokens divided by requests.</source>
            <comment>first_question.output_tokens.where</comment>
            <translation>Die Nutzungsseite: Output-Token geteilt durch Anfragen.</translation>
        </message>
        <message>
            <source>What do a million tokens in cost you?</source>
            <comment>first_question.api_input_price.question</comment>
            <translation>Was kostet Sie eine Million Input-Token?</translation>
        </message>
        <message>
            <source>Your provider's price list, or your contract. Inputs can be filled from the catalog later.</source>
            <comment>first_question.api_input_price.where</comment>
            <translation>Die Preisliste Ihres Anbieters oder Ihr Vertrag. Eingaben lassen sich später aus dem Katalog füllen.</translation>
        </message>
        <message>
            <source>And a million tokens out?</source>
            <comment>first_question.api_output_price.question</comment>
            <translation>Und eine Million Output-Token?</translation>
        </message>
        <message>
            <source>The same list: output is usually dearer.</source>
            <comment>first_question.api_output_price.where</comment>
            <translation>Dieselbe Liste: Output ist meist teurer.</translation>
        </message>
        <message>
            <source>Stay with the API</source>
            <comment>course.stay_with_api.name</comment>
            <translation>Bei der API bleiben</translation>
        </message>
        <message>
            <source>Pilot a self-hosted model</source>
            <comment>course.pilot_self_hosted.name</comment>
            <translation>Selbst gehostetes Modell erproben</translation>
        </message>
        <message>
            <source>Migrate</source>
            <comment>course.migrate.name</comment>
            <translation>Umsteigen</translation>
        </message>
        <message>
            <source>Keep the large model, per token or on reserved capacity, measure the traffic, and ask again when volume or task have changed.</source>
            <comment>course.stay_with_api.text</comment>
            <translation>Bleiben Sie beim großen Modell, pro Token oder auf reservierter Kapazität, messen Sie den Traffic und prüfen Sie erneut, wenn sich Volumen oder Aufgabe geändert haben.</translation>
        </message>
        <message>
            <source>Let a small hosted model recall examples into its prompt; nothing has to be trained.</source>
            <comment>course.small_model_with_memory.text</comment>
            <translation>Lassen Sie ein kleines gehostetes Modell Beispiele in seinen Prompt abrufen; trainiert werden muss nichts.</translation>
        </message>
        <message>
            <source>Let a provider train and serve a small model, and pay per token as before.</source>
            <comment>course.hosted_fine_tuning.text</comment>
            <translation>Lassen Sie einen Anbieter ein kleines Modell trainieren und betreiben und zahlen Sie wie bisher pro Token.</translation>
        </message>
        <message>
            <source>Train a small model, serve a part of the traffic with it, and compare before anything is switched off.</source>
            <comment>course.pilot_self_hosted.text</comment>
            <translation>Trainieren Sie ein kleines Modell, bedienen Sie damit einen Teil des Traffics und vergleichen Sie, bevor etwas abgeschaltet wird.</translation>
        </message>
        <message>
            <source>Move the task to your own fine-tuned model.</source>
            <comment>course.migrate.text</comment>
            <translation>Verlagern Sie die Aufgabe auf Ihr eigenes feingetuntes Modell.</translation>
        </message>
        <message>
            <source>Let a router send what is narrow to a small model, and the rest to the frontier API.</source>
            <comment>course.hybrid.text</comment>
            <translation>Lassen Sie einen Router eng umrissene Anfragen an ein kleines Modell schicken und den Rest an die Frontier-API.</translation>
        </message>
        <message>
            <source>Reproduced</source>
            <comment>claim_status.reproduced.name</comment>
            <translation>Reproduziert</translation>
        </message>
        <message>
            <source>Differs</source>
            <comment>claim_status.differs.name</comment>
            <translation>Weicht ab</translation>
        </message>
        <message>
            <source>The task is narrow, and a small model can learn it.</source>
            <comment>fit_rule.narrow_task.yes</comment>
            <translation>Die Aufgabe ist eng umrissen, ein kleines Modell kann sie lernen.</translation>
        </message>
        <message>
            <source>The task is broad, and a large model copes with what a small one was never shown.</source>
            <comment>fit_rule.narrow_task.no</comment>
            <translation>Die Aufgabe ist breit, und ein großes Modell bewältigt auch, was einem kleinen nie gezeigt wurde.</translation>
        </message>
        <message>
            <source>Whether the task is narrow enough for a small model is still open.</source>
            <comment>fit_rule.narrow_task.unsure</comment>
            <translation>Ob die Aufgabe für ein kleines Modell eng genug ist, ist noch offen.</translation>
        </message>
        <message>
            <source>The output is well defined, so examples can teach it and tests can check it.</source>
            <comment>fit_rule.defined_output.yes</comment>
            <translation>Der Output ist klar definiert: Beispiele können ihn lehren, Tests können ihn prüfen.</translation>
        </message>
        <message>
            <source>The output is not well defined, so nobody could label it the same way twice.</source>
            <comment>fit_rule.defined_output.no</comment>
            <translation>Der Output ist nicht klar definiert; niemand könnte ihn zweimal gleich labeln.</translation>
        </message>
        <message>
            <source>Whether the output is well defined is still open.</source>
            <comment>fit_rule.defined_output.unsure</comment>
            <translation>Ob der Output klar definiert ist, ist noch offen.</translation>
        </message>
        <message>
            <source>Occasional errors can be tolerated while a new model proves itself.</source>
            <comment>fit_rule.tolerable_errors.yes</comment>
            <translation>Gelegentliche Fehler sind vertretbar, während sich ein neues Modell bewährt.</translation>
        </message>
        <message>
            <source>Errors can't be tolerated, so a change of model needs proof first.</source>
            <comment>fit_rule.tolerable_errors.no</comment>
            <translation>Fehler sind nicht vertretbar; ein Modellwechsel muss sich vorher bewähren.</translation>
        </message>
        <message>
            <source>Whether occasional errors can be tolerated is still open.</source>
            <comment>fit_rule.tolerable_errors.unsure</comment>
            <translation>Ob gelegentliche Fehler vertretbar sind, ist noch offen.</translation>
        </message>
        <message>
            <source>There are at least 500 labeled examples to train on.</source>
            <comment>fit_rule.labeled_examples.yes</comment>
            <translation>Es gibt mindestens 500 gelabelte Beispiele zum Trainieren.</translation>
        </message>
        <message>
            <source>There are fewer than 500 labeled examples, too few to train on.</source>
            <comment>fit_rule.labeled_examples.no</comment>
            <translation>Es gibt weniger als 500 gelabelte Beispiele, zu wenige zum Trainieren.</translation>
        </message>
        <message>
            <source>Whether there are 500 labeled examples to train on is still open.</source>
            <comment>fit_rule.labeled_examples.unsure</comment>
            <translation>Ob es 500 gelabelte Beispiele zum Trainieren gibt, ist noch offen.</translation>
        </message>
        <message>
            <source>There are fewer than 20 patterns, few enough to be recalled as examples.</source>
            <comment>fit_rule.few_patterns.yes</comment>
            <translation>Es gibt weniger als 20 Muster, wenige genug, um sie als Beispiele abzurufen.</translation>
        </message>
        <message>
            <source>There are 20 patterns or more, and recalled examples can't cover them all.</source>
            <comment>fit_rule.few_patterns.no</comment>
            <translation>Es gibt 20 Muster oder mehr; abgerufene Beispiele können sie nicht alle abdecken.</translation>
        </message>
        <message>
            <source>The specification stays for six months, long enough for training to pay off.</source>
            <comment>fit_rule.stable_specification.yes</comment>
            <translation>Die Spezifikation bleibt sechs Monate gleich, lange genug, damit sich Training lohnt.</translation>
        </message>
        <message>
            <source>The specification changes within six months, and each change means training again.</source>
            <comment>fit_rule.stable_specification.no</comment>
            <translation>Die Spezifikation ändert sich innerhalb von sechs Monaten, und jede Änderung verlangt ein neues Training.</translation>
        </message>
        <message>
            <source>Whether the specification stays for six months is still open.</source>
            <comment>fit_rule.stable_specification.unsure</comment>
            <translation>Ob die Spezifikation sechs Monate gleich bleibt, ist noch offen.</translation>
        </message>
        <message>
            <source>There is data that may not leave the house, and only a model in the house keeps it there.</source>
            <comment>fit_rule.private_data.yes</comment>
            <translation>Es gibt Daten, die das Haus nicht verlassen dürfen, und nur ein Modell im Haus hält sie dort.</translation>
        </message>
        <message>
            <source>Latency matters, and a small model of your own answers without a queue that others fill.</source>
            <comment>fit_rule.latency_matters.yes</comment>
            <translation>Auf die Latenz kommt es an, und ein eigenes kleines Modell antwortet ohne Warteschlange, die andere füllen.</translation>
        </message>
        <message>
            <source>The traffic mixes narrow and broad requests, and each kind is best served by its own model.</source>
            <comment>fit_rule.mixed_traffic.yes</comment>
            <translation>Der Traffic mischt eng umrissene und offene Anfragen; jede Art bedient ein eigenes Modell am besten.</translation>
        </message>
        <message>
            <source>The traffic is of one kind, so there is nothing to route.</source>
            <comment>fit_rule.mixed_traffic.no</comment>
            <translation>Der Traffic ist von einer Art; zu routen gibt es nichts.</translation>
        </message>
        <message>
            <source>Whether the traffic mixes narrow and broad requests is still open.</source>
            <comment>fit_rule.mixed_traffic.unsure</comment>
            <translation>Ob der Traffic eng umrissene und offene Anfragen mischt, ist noch ungeklärt.</translation>
        </message>
        <message>
            <source>The facts change often, and what is looked up at each request is never out of date.</source>
            <comment>fit_rule.changing_facts.yes</comment>
            <translation>Die Fakten ändern sich häufig, und was bei jeder Anfrage nachgeschlagen wird, ist nie veraltet.</translation>
        </message>
        <message>
            <source>The facts change seldom, so what was trained stays true.</source>
            <comment>fit_rule.changing_facts.no</comment>
            <translation>Die Fakten ändern sich selten; was trainiert wurde, bleibt richtig.</translation>
        </message>
        <message>
            <source>Every request goes to the vendor, under its terms.</source>
            <comment>judgment.privacy.general_api</comment>
            <translation>Jede Anfrage geht an den Anbieter, zu seinen Bedingungen.</translation>
        </message>
        <message>
            <source>Every request goes to the vendor, and what is remembered of earlier ones is kept as well.</source>
            <comment>judgment.privacy.memory_api</comment>
            <translation>Jede Anfrage geht an den Anbieter, und auch was aus früheren erinnert wird, ist dort gespeichert.</translation>
        </message>
        <message>
            <source>Every request goes to the vendor, and so do the training examples, which can be cleaned first.</source>
            <comment>judgment.privacy.tuned_api</comment>
            <translation>Jede Anfrage geht an den Anbieter, ebenso die Trainingsbeispiele, die sich vorher bereinigen lassen.</translation>
        </message>
        <message>
            <source>No model vendor sees a request; it stays on machines that we run.</source>
            <comment>judgment.privacy.self_hosted</comment>
            <translation>Kein Modellanbieter sieht eine Anfrage; sie bleibt auf Maschinen, die wir betreiben.</translation>
        </message>
        <message>
            <source>The routed requests stay on machines that we run, the rest goes to the vendor.</source>
            <comment>judgment.privacy.hybrid</comment>
            <translation>Die gerouteten Anfragen bleiben auf Maschinen, die wir betreiben, der Rest geht an den Anbieter.</translation>
        </message>
        <message>
            <source>Every request goes to a vendor, and so do the training examples, which can be cleaned first.</source>
            <comment>judgment.privacy.hosted_hybrid</comment>
            <translation>Jede Anfrage geht an einen Anbieter, ebenso die Trainingsbeispiele, die sich vorher bereinigen lassen.</translation>
        </message>
        <message>
            <source>The prompt alone steers it, and the vendor may change the model.</source>
            <comment>judgment.output_control.general_api</comment>
            <translation>Allein der Prompt steuert es, und der Anbieter kann das Modell ändern.</translation>
        </message>
        <message>
            <source>Recalled examples steer it beside the prompt; the model stays what it is.</source>
            <comment>judgment.output_control.memory_api</comment>
            <translation>Neben dem Prompt steuern abgerufene Beispiele; das Modell bleibt, was es ist.</translation>
        </message>
        <message>
            <source>Training sets form and tone, on a model that the vendor may retire.</source>
            <comment>judgment.output_control.tuned_api</comment>
            <translation>Training bestimmt Form und Ton, auf einem Modell, das der Anbieter einstellen kann.</translation>
        </message>
        <message>
            <source>Training, decoding and the model's version are in our hands.</source>
            <comment>judgment.output_control.self_hosted</comment>
            <translation>Training, Decoding und die Version des Modells liegen in unserer Hand.</translation>
        </message>
        <message>
            <source>Training steers the routed requests, a prompt the rest.</source>
            <comment>judgment.output_control.hybrid</comment>
            <translation>Training steuert die gerouteten Anfragen, ein Prompt den Rest.</translation>
        </message>
        <message>
            <source>Training steers the routed requests, a prompt the rest, and the vendor may change both models.</source>
            <comment>judgment.output_control.hosted_hybrid</comment>
            <translation>Training steuert die gerouteten Anfragen, ein Prompt den Rest, und der Anbieter kann beide Modelle ändern.</translation>
        </message>
        <message>
            <source>A key and a prompt are enough to begin.</source>
            <comment>judgment.setup_effort.general_api</comment>
            <translation>Ein Schlüssel und ein Prompt genügen für den Anfang.</translation>
        </message>
        <message>
            <source>Memories have to be put in place; nothing is trained.</source>
            <comment>judgment.setup_effort.memory_api</comment>
            <translation>Erinnerungen müssen angelegt werden; trainiert wird nichts.</translation>
        </message>
        <message>
            <source>Examples have to be labeled and a training checked; there is nothing to host.</source>
            <comment>judgment.setup_effort.tuned_api</comment>
            <translation>Beispiele müssen gelabelt und ein Training geprüft werden; zu hosten gibt es nichts.</translation>
        </message>
        <message>
            <source>Labels, training and a serving stack come before the first request.</source>
            <comment>judgment.setup_effort.self_hosted</comment>
            <translation>Labels, Training und ein Serving-Stack kommen vor der ersten Anfrage.</translation>
        </message>
        <message>
            <source>All that self-hosting takes, and a router that has to learn what to send where.</source>
            <comment>judgment.setup_effort.hybrid</comment>
            <translation>Alles, was Self-Hosting verlangt, und ein Router, der lernen muss, was wohin gehört.</translation>
        </message>
        <message>
            <source>All that hosted fine-tuning takes, and a router that has to learn what to send where.</source>
            <comment>judgment.setup_effort.hosted_hybrid</comment>
            <translation>Alles, was gehostetes Fine-Tuning verlangt, und ein Router, der lernen muss, was wohin gehört.</translation>
        </message>
        <message>
            <source>The vendor runs everything; only prompts need care.</source>
            <comment>judgment.upkeep.general_api</comment>
            <translation>Der Anbieter betreibt alles; nur Prompts brauchen Pflege.</translation>
        </message>
        <message>
            <source>The vendor runs the model; prompts and memories need care.</source>
            <comment>judgment.upkeep.memory_api</comment>
            <translation>Der Anbieter betreibt das Modell; Prompts und Erinnerungen brauchen Pflege.</translation>
        </message>
        <message>
            <source>The model has to be trained anew when the task or the vendor's base model changes.</source>
            <comment>judgment.upkeep.tuned_api</comment>
            <translation>Das Modell muss neu trainiert werden, wenn sich die Aufgabe oder das Basismodell des Anbieters ändert.</translation>
        </message>
        <message>
            <source>Updates, monitoring, scaling and training anew are ours.</source>
            <comment>judgment.upkeep.self_hosted</comment>
            <translation>Updates, Monitoring, Skalierung und neues Training liegen bei uns.</translation>
        </message>
        <message>
            <source>Our own servers, a router and an API have to be looked after.</source>
            <comment>judgment.upkeep.hybrid</comment>
            <translation>Eigene Server, ein Router und eine API sind zu betreuen.</translation>
        </message>
        <message>
            <source>The tuned model has to be trained anew, and a router looked after.</source>
            <comment>judgment.upkeep.hosted_hybrid</comment>
            <translation>Das feingetunte Modell muss neu trainiert und ein Router betreut werden.</translation>
        </message>
        <message>
            <source>The vendor's limits apply, and rise with what we spend.</source>
            <comment>judgment.rate_limits.general_api</comment>
            <translation>Es gelten die Limits des Anbieters; sie steigen mit unseren Ausgaben.</translation>
        </message>
        <message>
            <source>The vendor's limits apply, to the model and to the recall.</source>
            <comment>judgment.rate_limits.memory_api</comment>
            <translation>Es gelten die Limits des Anbieters, für das Modell und für den Abruf.</translation>
        </message>
        <message>
            <source>The vendor's limits apply to the tuned model as well.</source>
            <comment>judgment.rate_limits.tuned_api</comment>
            <translation>Die Limits des Anbieters gelten auch für das feingetunte Modell.</translation>
        </message>
        <message>
            <source>No vendor sets a limit, only the GPUs that we run.</source>
            <comment>judgment.rate_limits.self_hosted</comment>
            <translation>Kein Anbieter setzt ein Limit, nur die GPUs, die wir betreiben.</translation>
        </message>
        <message>
            <source>The vendor's limits apply only to what the small model does not answer.</source>
            <comment>judgment.rate_limits.hybrid</comment>
            <translation>Die Limits des Anbieters gelten nur für das, was das kleine Modell nicht beantwortet.</translation>
        </message>
        <message>
            <source>The vendor's limits apply to both models.</source>
            <comment>judgment.rate_limits.hosted_hybrid</comment>
            <translation>Die Limits des Anbieters gelten für beide Modelle.</translation>
        </message>
        <message>
            <source>Whatever fits into a prompt can be asked today.</source>
            <comment>judgment.flexibility.general_api</comment>
            <translation>Was in einen Prompt passt, lässt sich heute fragen.</translation>
        </message>
        <message>
            <source>A new task needs new memories, and the model is small.</source>
            <comment>judgment.flexibility.memory_api</comment>
            <translation>Eine neue Aufgabe braucht neue Erinnerungen, und das Modell ist klein.</translation>
        </message>
        <message>
            <source>A new task needs new labels and another training.</source>
            <comment>judgment.flexibility.tuned_api</comment>
            <translation>Eine neue Aufgabe braucht neue Labels und ein weiteres Training.</translation>
        </message>
        <message>
            <source>A new task needs new labels and another training, and room on the GPUs.</source>
            <comment>judgment.flexibility.self_hosted</comment>
            <translation>Eine neue Aufgabe braucht neue Labels, ein weiteres Training und Platz auf den GPUs.</translation>
        </message>
        <message>
            <source>What the small model was not trained for goes to the large one.</source>
            <comment>judgment.flexibility.hybrid</comment>
            <translation>Wofür das kleine Modell nicht trainiert wurde, geht an das große.</translation>
        </message>
        <message>
            <source>What the small model was not trained for goes to the large one.</source>
            <comment>judgment.flexibility.hosted_hybrid</comment>
            <translation>Wofür das kleine Modell nicht trainiert wurde, geht an das große.</translation>
        </message>
        <message>
            <source>first token</source>
            <comment>published_latency.first_token.name</comment>
            <translation>erstes Token</translation>
        </message>
        <message>
            <source>short answer</source>
            <comment>published_latency.short_answer.name</comment>
            <translation>kurze Antwort</translation>
        </message>
        <message>
            <source>99th percentile</source>
            <comment>published_latency.percentile_99.name</comment>
            <translation>99. Perzentil</translation>
        </message>
        <message>
            <source>early 2026</source>
            <comment>published_latency.source.date</comment>
            <translation>Anfang 2026</translation>
        </message>
        <message>
            <source>Sentiment</source>
            <comment>task_kind.Sentiment.name</comment>
            <translation>Sentiment</translation>
        </message>
        <message>
            <source>a handful of labels, and traffic that never ends</source>
            <comment>task_kind.Sentiment.why</comment>
            <translation>eine Handvoll Labels und Traffic, der nie endet</translation>
        </message>
        <message>
            <source>Ticket routing</source>
            <comment>task_kind.Ticket routing.name</comment>
            <translation>Ticket-Routing</translation>
        </message>
        <message>
            <source>your own queues, which no general model knows</source>
            <comment>task_kind.Ticket routing.why</comment>
            <translation>eigene Warteschlangen, die kein allgemeines Modell kennt</translation>
        </message>
        <message>
            <source>Intent</source>
            <comment>task_kind.Intent.name</comment>
            <translation>Intent</translation>
        </message>
        <message>
            <source>short inputs, a closed list of answers</source>
            <comment>task_kind.Intent.why</comment>
            <translation>kurze Inputs, eine geschlossene Liste von Antworten</translation>
        </message>
        <message>
            <source>Content labeling</source>
            <comment>task_kind.Content labeling.name</comment>
            <translation>Inhalts-Labeling</translation>
        </message>
        <message>
            <source>large volumes that can wait and be batched</source>
            <comment>task_kind.Content labeling.why</comment>
            <translation>große Mengen, die warten und gebündelt werden können</translation>
        </message>
        <message>
            <source>Entity extraction</source>
            <comment>task_kind.Entity extraction.name</comment>
            <translation>Entitätsextraktion</translation>
        </message>
        <message>
            <source>a fixed set of fields that tests can check</source>
            <comment>task_kind.Entity extraction.why</comment>
            <translation>ein fester Satz Felder, den Tests prüfen können</translation>
        </message>
        <message>
            <source>PII flagging</source>
            <comment>task_kind.PII flagging.name</comment>
            <translation>PII-Erkennung</translation>
        </message>
        <message>
            <source>data that should not leave the house to be checked</source>
            <comment>task_kind.PII flagging.why</comment>
            <translation>Daten, die zur Prüfung das Haus nicht verlassen sollen</translation>
        </message>
        <message>
            <source>Break-even</source>
            <comment>view.break-even.name</comment>
            <translation>Break-even</translation>
        </message>
        <message>
            <source>Over time</source>
            <comment>view.over-time.name</comment>
            <translation>Zeitverlauf</translation>
        </message>
        <message>
            <source>Breakdown</source>
            <comment>view.breakdown.name</comment>
            <translation>Aufschlüsselung</translation>
        </message>
        <message>
            <source>Sensitivity</source>
            <comment>view.sensitivity.name</comment>
            <translation>Sensitivität</translation>
        </message>
        <message>
            <source>Map</source>
            <comment>view.map.name</comment>
            <translation>Karte</translation>
        </message>
        <message>
            <source>Distribution</source>
            <comment>view.distribution.name</comment>
            <translation>Verteilung</translation>
        </message>
        <message>
            <source>What to ask</source>
            <comment>view.information.name</comment>
            <translation>Klärungsbedarf</translation>
        </message>
        <message>
            <source>Portfolio</source>
            <comment>view.portfolio.name</comment>
            <translation>Portfolio</translation>
        </message>
        <message>
            <source>Compare</source>
            <comment>view.compare.name</comment>
            <translation>Vergleich</translation>
        </message>
        <message>
            <source>Qualities</source>
            <comment>view.qualitative.name</comment>
            <translation>Kriterien</translation>
        </message>
        <message>
            <source>Advice</source>
            <comment>view.advice.name</comment>
            <translation>Empfehlung</translation>
        </message>
        <message>
            <source>A4</source>
            <comment>paper.a4.name</comment>
            <translation>A4</translation>
        </message>
        <message>
            <source>Letter</source>
            <comment>paper.letter.name</comment>
            <translation>Letter</translation>
        </message>
        <message>
            <source>PDF documents</source>
            <comment>report_format.pdf.name</comment>
            <translation>PDF-Dokumente</translation>
        </message>
        <message>
            <source>HTML pages</source>
            <comment>report_format.html.name</comment>
            <translation>HTML-Seiten</translation>
        </message>
        <message>
            <source>PNG pictures</source>
            <comment>picture_format.png.name</comment>
            <translation>PNG-Bilder</translation>
        </message>
        <message>
            <source>SVG drawings</source>
            <comment>picture_format.svg.name</comment>
            <translation>SVG-Zeichnungen</translation>
        </message>
        <message>
            <source>PDF documents</source>
            <comment>picture_format.pdf.name</comment>
            <translation>PDF-Dokumente</translation>
        </message>
        <message numerus="yes">
            <source>{count} smaller parts {amount}</source>
            <comment>breakdown.smaller(count, amount)</comment>
            <translation>
                <numerusform>{count} kleinerer Teil {amount}</numerusform>
                <numerusform>{count} kleinere Teile {amount}</numerusform>
            </translation>
        </message>
        <message>
            <source>and {count} more</source>
            <comment>notes.more(count)</comment>
            <translation>und {count} weitere</translation>
        </message>
        <message>
            <source>{view} is no view of this version, so the state is shown in another; views are {known}</source>
            <comment>presentation.no_view_of_state(view, known)</comment>
            <translation>{view} ist keine Ansicht dieser Version, darum wird der Zustand in einer anderen gezeigt; Ansichten sind {known}</translation>
        </message>
        <message>
            <source>The scenario's own inputs, as one task</source>
            <comment>sheet.without_tasks</comment>
            <translation>Die eigenen Eingaben des Szenarios, als eine Aufgabe</translation>
        </message>
        <message>
            <source>{parameter} {value}</source>
            <comment>finding.value_at(parameter, value)</comment>
            <translation>{parameter} {value}</translation>
        </message>
        <message>
            <source>{option} is the cheapest at {x} and {y}.</source>
            <comment>finding.map(option, x, y)</comment>
            <translation>{option} ist am günstigsten bei: {x} und {y}.</translation>
        </message>
        <message>
            <source>{option} is the cheapest of those shown at {x} and {y}.</source>
            <comment>finding.map_shown(option, x, y)</comment>
            <translation>{option} ist am günstigsten von den eingeblendeten Optionen bei: {x} und {y}.</translation>
        </message>
        <message>
            <source>{option}, which is not shown here, saves {saving} a month against {baseline} at {volume} requests.</source>
            <comment>fit.saves_not_shown(option, saving, baseline, volume)</comment>
            <translation>{option}, hier nicht eingeblendet, kostet bei {volume} Anfragen pro Monat {saving} weniger als {baseline}.</translation>
        </message>
        <message>
            <source>{option}, which is not shown here, is the cheapest of all, at {total} a month.</source>
            <comment>fit.cheapest_not_shown(option, total)</comment>
            <translation>{option}, hier nicht eingeblendet, ist mit {total} pro Monat am günstigsten von allen.</translation>
        </message>
        <message>
            <source>{condition}, where {cause}</source>
            <comment>fit.condition_where(condition, cause)</comment>
            <translation>{condition}, wo {cause}</translation>
        </message>
        <message>
            <source>{option} becomes the cheapest option</source>
            <comment>fit.where_cheapest(option)</comment>
            <translation>{option} zur günstigsten Option wird</translation>
        </message>
        <message>
            <source>{option} is no longer the cheapest option</source>
            <comment>fit.where_not_cheapest(option)</comment>
            <translation>{option} nicht mehr die günstigste Option ist</translation>
        </message>
        <message>
            <source>{option} becomes the cheapest of the options shown</source>
            <comment>fit.where_cheapest_of_shown(option)</comment>
            <translation>{option} zur günstigsten der eingeblendeten Optionen wird</translation>
        </message>
        <message>
            <source>{option} is no longer the cheapest of the options shown</source>
            <comment>fit.where_not_cheapest_of_shown(option)</comment>
            <translation>{option} nicht mehr die günstigste der eingeblendeten Optionen ist</translation>
        </message>
        <message>
            <source>{option}, not shown, becomes cheaper than all that are shown</source>
            <comment>fit.where_below_all_shown(option)</comment>
            <translation>{option}, nicht eingeblendet, günstiger wird als alle eingeblendeten</translation>
        </message>
        <message>
            <source>{option}, not shown, is no longer cheaper than all that are shown</source>
            <comment>fit.where_not_below_all_shown(option)</comment>
            <translation>{option}, nicht eingeblendet, nicht mehr günstiger ist als alle eingeblendeten</translation>
        </message>
        <message>
            <source>{option} begins to cost less than {baseline}</source>
            <comment>fit.where_it_saves(option, baseline)</comment>
            <translation>{option} günstiger wird als {baseline}</translation>
        </message>
        <message>
            <source>{option} no longer costs less than {baseline}</source>
            <comment>fit.where_it_saves_nothing(option, baseline)</comment>
            <translation>{option} nicht mehr günstiger ist als {baseline}</translation>
        </message>
        <message>
            <source>the money paid up front for {option} is back within {months}</source>
            <comment>fit.where_back_within(option, months)</comment>
            <translation>es höchstens {months} dauert, bis das vorab für {option} gezahlte Geld zurückgeflossen ist</translation>
        </message>
        <message>
            <source>the money paid up front for {option} takes more than {months} to come back</source>
            <comment>fit.where_back_later(option, months)</comment>
            <translation>es mehr als {months} dauert, bis das vorab für {option} gezahlte Geld zurückgeflossen ist</translation>
        </message>
        <message>
            <source>the fine-tuned model is right less than nine tenths as often as {baseline}</source>
            <comment>fit.where_accuracy_too_low(baseline)</comment>
            <translation>das feingetunte Modell weniger als neun Zehntel so oft richtig liegt wie {baseline}</translation>
        </message>
        <message>
            <source>the fine-tuned model is right at least nine tenths as often as {baseline}</source>
            <comment>fit.where_accuracy_enough(baseline)</comment>
            <translation>das feingetunte Modell mindestens neun Zehntel so oft richtig liegt wie {baseline}</translation>
        </message>
        <message>
            <source>The guide to Breakeven</source>
            <comment>guide.title</comment>
            <translation>Handbuch zu Breakeven</translation>
        </message>
        <message>
            <source>Where to start</source>
            <comment>guide.start</comment>
            <translation>Zum Einstieg</translation>
        </message>
        <message>
            <source>Breakeven answers one question for one task: from how many requests a month on is it cheaper to run a fine-tuned small model of your own than to pay for a large model's API?</source>
            <comment>guide.question</comment>
            <translation>Breakeven beantwortet eine Frage für eine Aufgabe: Ab wie vielen Anfragen pro Monat ist es günstiger, ein eigenes feingetuntes kleines Modell zu betreiben, als für die API eines großen Modells zu bezahlen?</translation>
        </message>
        <message>
            <source>The answer is about the option in focus, held against the baseline. Move a slider or type a value: sentence, figures and chart follow. A click on a figure says how it is computed, and every change can be taken back.</source>
            <comment>guide.edits</comment>
            <translation>Die Antwort gilt der Option im Fokus, verglichen mit der Referenz. Sobald sich ein Regler bewegt oder ein Wert eingetippt wird, folgen Satz, Zahlen und Diagramm. Ein Klick auf eine Zahl zeigt, wie sie berechnet wird, und jede Änderung lässt sich rückgängig machen.</translation>
        </message>
        <message>
            <source>F1 opens this guide at what has the focus: at an input, an option, a figure or a view.</source>
            <comment>guide.help</comment>
            <translation>F1 öffnet dieses Handbuch bei dem, was den Tastaturfokus hat: bei einer Eingabe, einer Option, einer Zahl oder einer Ansicht.</translation>
        </message>
        <message>
            <source>Options</source>
            <comment>guide.options</comment>
            <translation>Optionen</translation>
        </message>
        <message>
            <source>Option</source>
            <comment>guide.option</comment>
            <translation>Option</translation>
        </message>
        <message>
            <source>Figures</source>
            <comment>guide.figures</comment>
            <translation>Kennzahlen</translation>
        </message>
        <message>
            <source>For {focus} against {baseline}.</source>
            <comment>guide.figures_text(focus, baseline)</comment>
            <translation>Für {focus} gegen {baseline}.</translation>
        </message>
        <message>
            <source>Inputs</source>
            <comment>guide.inputs</comment>
            <translation>Eingaben</translation>
        </message>
        <message>
            <source>A typed value may lie beyond the slider, anywhere in the range of the input.</source>
            <comment>guide.inputs_text</comment>
            <translation>Ein eingetippter Wert darf jenseits des Reglers liegen, überall in der Spanne der Eingabe.</translation>
        </message>
        <message>
            <source>Default</source>
            <comment>guide.default</comment>
            <translation>Vorgabe</translation>
        </message>
        <message>
            <source>Slider</source>
            <comment>guide.slider</comment>
            <translation>Regler</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <comment>guide.from_to(low, high)</comment>
            <translation>{low} bis {high}</translation>
        </message>
        <message>
            <source>Counts in</source>
            <comment>guide.used_in</comment>
            <translation>Geht ein in</translation>
        </message>
        <message>
            <source>In files and commands</source>
            <comment>guide.id</comment>
            <translation>In Dateien und Befehlen</translation>
        </message>
        <message>
            <source>Formulas</source>
            <comment>guide.computed</comment>
            <translation>Formeln</translation>
        </message>
        <message>
            <source>A month's cost is the sum of its components. What a formula names is an input or has a formula of its own; ceil() rounds up to a whole number.</source>
            <comment>guide.formulas_text</comment>
            <translation>Die Kosten eines Monats sind die Summe ihrer Bestandteile. Was eine Formel nennt, ist eine Eingabe oder hat eine eigene Formel; ceil() rundet auf eine ganze Zahl auf.</translation>
        </message>
        <message>
            <source>Made of</source>
            <comment>guide.made_of</comment>
            <translation>Besteht aus</translation>
        </message>
        <message>
            <source>With the small model {where}</source>
            <comment>guide.hosted(where)</comment>
            <translation>Mit dem kleinen Modell {where}</translation>
        </message>
        <message>
            <source>Views</source>
            <comment>guide.views</comment>
            <translation>Ansichten</translation>
        </message>
        <message>
            <source>Example</source>
            <comment>guide.example</comment>
            <translation>Beispiel</translation>
        </message>
        <message>
            <source>Worked examples</source>
            <comment>guide.examples</comment>
            <translation>Durchgerechnete Beispiele</translation>
        </message>
        <message>
            <source>Each is a preset of the program, computed with the values that it comes with.</source>
            <comment>guide.examples_text</comment>
            <translation>Jedes ist eine Vorlage des Programms, berechnet mit den Werten, die sie mitbringt.</translation>
        </message>
        <message>
            <source>Step by step</source>
            <comment>guide.step_by_step</comment>
            <translation>Schritt für Schritt</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <comment>guide.keyboard</comment>
            <translation>Tastatur</translation>
        </message>
        <message>
            <source>Keys</source>
            <comment>guide.keys</comment>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>What they do</source>
            <comment>guide.what_they_do</comment>
            <translation>Was sie tun</translation>
        </message>
        <message>
            <source>The first move, “{task}”, raises the bill by {more} a month.</source>
            <comment>portfolio.first_move_raises(task, more)</comment>
            <translation>Die erste verlagerte Aufgabe, „{task}“, erhöht die Rechnung um {more} pro Monat.</translation>
        </message>
        <message>
            <source>The first move, “{task}”, raises the bill by {more} a month; with {count} moved it is below the API's.</source>
            <comment>portfolio.first_move_raises_until(task, more, count)</comment>
            <translation>Die erste verlagerte Aufgabe, „{task}“, erhöht die Rechnung um {more} pro Monat; ab {count} verlagerten Aufgaben liegt sie unter der reinen API-Rechnung.</translation>
        </message>
        <message numerus="yes">
            <source>{count} tasks</source>
            <comment>portfolio.pinned_count(count)</comment>
            <translation>
                <numerusform>{count} Aufgabe</numerusform>
                <numerusform>{count} Aufgaben</numerusform>
            </translation>
        </message>
        <message>
            <source>“{task}” alone</source>
            <comment>tasks.one_alone(task)</comment>
            <translation>„{task}“ allein</translation>
        </message>
        <message numerus="yes">
            <source>a workload of {volume} requests a month apart from the {tasks} tasks</source>
            <comment>tasks.workload_apart(volume, tasks)</comment>
            <translation>
                <numerusform>ein Workload von {volume} Anfragen pro Monat, getrennt von der Aufgabe</numerusform>
                <numerusform>ein Workload von {volume} Anfragen pro Monat, getrennt von den {tasks} Aufgaben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>without the {tasks} tasks</source>
            <comment>tasks.left_aside(tasks)</comment>
            <translation>
                <numerusform>ohne die Aufgabe</numerusform>
                <numerusform>ohne die {tasks} Aufgaben</numerusform>
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
            <translation>Die folgende Empfehlung gilt für: {workload}.</translation>
        </message>
        <message>
            <source>{upkeep} of the {total} {where} is its upkeep, which all tasks share.</source>
            <comment>tasks.upkeep_apart(upkeep, total, where)</comment>
            <translation>Von den {total} {where} entfallen {upkeep} auf deren Betreuung, die sich alle Aufgaben teilen.</translation>
        </message>
        <message>
            <source>Use a small model with memory</source>
            <comment>course.small_model_with_memory.name</comment>
            <translation>Kleines Modell mit Gedächtnis nutzen</translation>
        </message>
        <message>
            <source>Use hosted fine-tuning</source>
            <comment>course.hosted_fine_tuning.name</comment>
            <translation>Gehostetes Fine-Tuning nutzen</translation>
        </message>
        <message>
            <source>Use a hybrid</source>
            <comment>course.hybrid.name</comment>
            <translation>Hybridlösung nutzen</translation>
        </message>
        <message>
            <source>What each option costs a month over the volume; where two curves cross, both cost the same</source>
            <comment>view.break-even.help</comment>
            <translation>Was jede Option pro Monat kostet, über dem Volumen; wo sich zwei Kurven kreuzen, kosten beide gleich viel</translation>
        </message>
        <message>
            <source>The cash that each option takes, month by month, from what is paid up front on</source>
            <comment>view.over-time.help</comment>
            <translation>Die Auszahlungen für jede Option, Monat für Monat, beginnend mit dem, was vorab gezahlt wird</translation>
        </message>
        <message>
            <source>What the monthly cost of each option is made of</source>
            <comment>view.breakdown.help</comment>
            <translation>Woraus sich die Monatskosten jeder Option zusammensetzen</translation>
        </message>
        <message>
            <source>How much a figure changes if each input alone changes, the strongest first</source>
            <comment>view.sensitivity.help</comment>
            <translation>Wie stark sich eine Kennzahl ändert, wenn sich jede Eingabe für sich allein ändert, die stärkste zuerst</translation>
        </message>
        <message>
            <source>Which option is the cheapest over any two inputs</source>
            <comment>view.map.help</comment>
            <translation>Welche Option über zwei beliebigen Eingaben am günstigsten ist</translation>
        </message>
        <message>
            <source>How the figures spread under the ranges that inputs have</source>
            <comment>view.distribution.help</comment>
            <translation>Wie die Kennzahlen bei den Spannen der Eingaben streuen</translation>
        </message>
        <message>
            <source>What it is worth at most to know each input with a range before deciding</source>
            <comment>view.information.help</comment>
            <translation>Was es höchstens wert ist, jede Eingabe mit Spanne vor der Entscheidung zu kennen</translation>
        </message>
        <message>
            <source>What all tasks cost as one after the other moves to our own GPUs, and how many of those it takes</source>
            <comment>view.portfolio.help</comment>
            <translation>Was alle Aufgaben kosten, während eine nach der anderen auf eigene GPUs verlagert wird, und wie viele GPUs das erfordert</translation>
        </message>
        <message>
            <source>Up to four scenarios beside each other</source>
            <comment>view.compare.help</comment>
            <translation>Bis zu vier Szenarien nebeneinander</translation>
        </message>
        <message>
            <source>Five approaches on scales of latency, privacy, control and the like, and their weighted order</source>
            <comment>view.qualitative.help</comment>
            <translation>Fünf Ansätze auf Skalen wie Latenz, Datenschutz und Kontrolle und ihre gewichtete Rangfolge</translation>
        </message>
        <message>
            <source>What the answers to its questions and the figures speak for, why, and what would change it</source>
            <comment>view.advice.help</comment>
            <translation>Wofür die Antworten auf die Fragen der Empfehlung und die Zahlen sprechen, warum, und was das ändern würde</translation>
        </message>
        <message>
            <source>currency</source>
            <comment>edit.currency</comment>
            <translation>Währung</translation>
        </message>
        <message>
            <source>{amount} {currency}</source>
            <comment>figure.amount(amount, currency)</comment>
            <translation>{amount} {currency}</translation>
        </message>
        <message>
            <source>{amount} {currency} a month</source>
            <comment>key.amount_a_month(amount, currency)</comment>
            <translation>{amount} {currency} pro Monat</translation>
        </message>
        <message>
            <source>{^currency} a month at {volume} requests</source>
            <comment>breakdown.title(currency, volume)</comment>
            <translation>{^currency} pro Monat bei {volume} Anfragen</translation>
        </message>
        <message>
            <source>{parameter}, {sign} {unit}</source>
            <comment>axis.title_in_money(parameter, sign, unit)</comment>
            <translation>{parameter}, {sign} {unit}</translation>
        </message>
        <message>
            <source>{^currency} a month</source>
            <comment>axis.money_a_month(currency)</comment>
            <translation>{^currency} pro Monat</translation>
        </message>
        <message>
            <source>{figure}, {currency}</source>
            <comment>tornado.axis_money(figure, currency)</comment>
            <translation>{figure}, {currency}</translation>
        </message>
        <message>
            <source>Worth at most, {currency} over {horizon}</source>
            <comment>information.axis(currency, horizon)</comment>
            <translation>Höchstens wert, {currency} über {horizon}</translation>
        </message>
        <message>
            <source>{^currency}</source>
            <comment>report.currency(currency)</comment>
            <translation>{^currency}</translation>
        </message>
        <message>
            <source>{^currency} before taxes. A month has 730 hours, a twelfth of a year.</source>
            <comment>report.units_text(currency)</comment>
            <translation>{^currency} vor Steuern. Ein Monat hat 730 Stunden, ein Zwölftel eines Jahres.</translation>
        </message>
        <message>
            <source>{text} is in {currency}, for which no rate is stated: {allowed}</source>
            <comment>typed.other_currency(text, currency, allowed)</comment>
            <translation>{text} hat die Währung {currency}, für die kein Kurs angegeben ist: {allowed}</translation>
        </message>
        <message>
            <source>All tasks, {currency} a month</source>
            <comment>portfolio_chart.axis(currency)</comment>
            <translation>Alle Aufgaben, {currency} pro Monat</translation>
        </message>
        <message>
            <source>Tokens and errors at the frontier API, {currency} a month at the task's own volume. The API's upkeep is counted once for all tasks and is not in it.</source>
            <comment>task_list.base_help(currency)</comment>
            <translation>Token und Fehler bei der Frontier-API, {currency} pro Monat beim eigenen Volumen der Aufgabe. Die Betreuung der API zählt einmal für alle Aufgaben und ist nicht enthalten.</translation>
        </message>
        <message>
            <source>Tuning, retraining and errors of a model of its own, {currency} a month. The GPUs are shared by all tasks that move and are not in it.</source>
            <comment>task_list.own_help(currency)</comment>
            <translation>Tuning, Nachtraining und Fehler eines eigenen Modells, {currency} pro Monat. Die GPUs teilen sich alle verlagerten Aufgaben; sie sind nicht enthalten.</translation>
        </message>
        <message>
            <source>What it would save if it moved alone, to GPUs of its own, {currency} a month. The other tasks keep the API and its upkeep, which a scenario of this task alone would save too.</source>
            <comment>task_list.alone_help(currency)</comment>
            <translation>Was sie sparen würde, wenn sie allein auf eigene GPUs verlagert würde, {currency} pro Monat. Die anderen Aufgaben behalten die API und deren Betreuung, die ein Szenario nur dieser Aufgabe ebenfalls sparen würde.</translation>
        </message>
        <message>
            <source>{price} an hour</source>
            <comment>gpu.an_hour(price)</comment>
            <translation>{price} pro Stunde</translation>
        </message>
        <message>
            <source>{currency} at {rate} for a US dollar, {day}, {source}</source>
            <comment>currency.in_words(currency, rate, day, source)</comment>
            <translation>{currency} zu {rate} für einen US-Dollar, {day}, {source}</translation>
        </message>
        <message>
            <source>Shown in {currency} at {rate} for a US dollar, {day}, {source}</source>
            <comment>currency.shown(currency, rate, day, source)</comment>
            <translation>Anzeigewährung: {currency} zu {rate} für einen US-Dollar, {day}, {source}</translation>
        </message>
        <message>
            <source>Shown in {currency} at {rate} for a US dollar, {day}, which is older than 30 days, {source}</source>
            <comment>currency.shown_old(currency, rate, day, source)</comment>
            <translation>Anzeigewährung: {currency} zu {rate} für einen US-Dollar, {day} (älter als 30 Tage), {source}</translation>
        </message>
        <message numerus="yes">
            <source>{^currency} at {rate}, {days} days old</source>
            <comment>currency.aged(currency, rate, days)</comment>
            <translation>
                <numerusform>{^currency} zu {rate}, {days} Tag alt</numerusform>
                <numerusform>{^currency} zu {rate}, {days} Tage alt</numerusform>
            </translation>
        </message>
        <message>
            <source>{^currency} at {rate}, of today</source>
            <comment>currency.of_today(currency, rate)</comment>
            <translation>{^currency} zu {rate}, von heute</translation>
        </message>
        <message>
            <source>{code} is no currency that money can be shown in: {allowed}</source>
            <comment>currency.unknown(code, allowed)</comment>
            <translation>{code} ist keine Währung, in der Geld gezeigt werden kann: {allowed}</translation>
        </message>
        <message>
            <source>USD is what every figure is in: without a currency, that is shown</source>
            <comment>currency.dollars</comment>
            <translation>USD ist die Währung aller Zahlen: Ohne Währungsangabe werden sie in USD gezeigt</translation>
        </message>
        <message>
            <source>{rate} is no rate for a US dollar, which is a number from {least} to {most}</source>
            <comment>currency.wrong_rate(rate, least, most)</comment>
            <translation>{rate} ist kein Kurs für einen US-Dollar; er ist eine Zahl von {least} bis {most}</translation>
        </message>
        <message>
            <source>the rate lacks its source in a few words</source>
            <comment>currency.no_source</comment>
            <translation>dem Kurs fehlt die Quelle in wenigen Worten</translation>
        </message>
        <message>
            <source>{day} is no day of the form YYYY-MM-DD</source>
            <comment>currency.wrong_day(day)</comment>
            <translation>{day} ist kein Tag der Form YYYY-MM-DD</translation>
        </message>
        <message>
            <source>{key} is missing</source>
            <comment>currency.lacks(key)</comment>
            <translation>{key} fehlt</translation>
        </message>
        <message>
            <source>{price} for a GPU-hour, more than the {most} that is plausible</source>
            <comment>skypilot.too_high(price, most)</comment>
            <translation>{price} pro GPU-Stunde, mehr als die plausiblen {most}</translation>
        </message>
        <message>
            <source>{price} for a GPU-hour, less than the {least} that is plausible</source>
            <comment>skypilot.too_low(price, least)</comment>
            <translation>{price} pro GPU-Stunde, weniger als die plausiblen {least}</translation>
        </message>
        <message>
            <source>All amounts of this workbook are US dollars; the scenario is shown in {currency}.</source>
            <comment>sheet.in_dollars(currency)</comment>
            <translation>Alle Beträge dieser Arbeitsmappe sind US-Dollar; Anzeigewährung des Szenarios: {currency}.</translation>
        </message>
        <message>
            <source>US dollars</source>
            <comment>currency.USD.name</comment>
            <translation>US-Dollar</translation>
        </message>
        <message>
            <source>UAE dirhams</source>
            <comment>currency.AED.name</comment>
            <translation>VAE-Dirham</translation>
        </message>
        <message>
            <source>Australian dollars</source>
            <comment>currency.AUD.name</comment>
            <translation>Australische Dollar</translation>
        </message>
        <message>
            <source>Brazilian reais</source>
            <comment>currency.BRL.name</comment>
            <translation>Brasilianische Real</translation>
        </message>
        <message>
            <source>Canadian dollars</source>
            <comment>currency.CAD.name</comment>
            <translation>Kanadische Dollar</translation>
        </message>
        <message>
            <source>Swiss francs</source>
            <comment>currency.CHF.name</comment>
            <translation>Schweizer Franken</translation>
        </message>
        <message>
            <source>Chilean pesos</source>
            <comment>currency.CLP.name</comment>
            <translation>Chilenische Pesos</translation>
        </message>
        <message>
            <source>Chinese yuan</source>
            <comment>currency.CNY.name</comment>
            <translation>Renminbi Yuan</translation>
        </message>
        <message>
            <source>Colombian pesos</source>
            <comment>currency.COP.name</comment>
            <translation>Kolumbianische Pesos</translation>
        </message>
        <message>
            <source>Czech korunas</source>
            <comment>currency.CZK.name</comment>
            <translation>Tschechische Kronen</translation>
        </message>
        <message>
            <source>Danish kroner</source>
            <comment>currency.DKK.name</comment>
            <translation>Dänische Kronen</translation>
        </message>
        <message>
            <source>euros</source>
            <comment>currency.EUR.name</comment>
            <translation>Euro</translation>
        </message>
        <message>
            <source>pounds sterling</source>
            <comment>currency.GBP.name</comment>
            <translation>Britische Pfund</translation>
        </message>
        <message>
            <source>Hong Kong dollars</source>
            <comment>currency.HKD.name</comment>
            <translation>Hongkong-Dollar</translation>
        </message>
        <message>
            <source>Hungarian forints</source>
            <comment>currency.HUF.name</comment>
            <translation>Ungarische Forint</translation>
        </message>
        <message>
            <source>Indonesian rupiahs</source>
            <comment>currency.IDR.name</comment>
            <translation>Indonesische Rupiah</translation>
        </message>
        <message>
            <source>Israeli new shekels</source>
            <comment>currency.ILS.name</comment>
            <translation>Israelische Neue Schekel</translation>
        </message>
        <message>
            <source>Indian rupees</source>
            <comment>currency.INR.name</comment>
            <translation>Indische Rupien</translation>
        </message>
        <message>
            <source>Japanese yen</source>
            <comment>currency.JPY.name</comment>
            <translation>Japanische Yen</translation>
        </message>
        <message>
            <source>South Korean won</source>
            <comment>currency.KRW.name</comment>
            <translation>Südkoreanische Won</translation>
        </message>
        <message>
            <source>Mexican pesos</source>
            <comment>currency.MXN.name</comment>
            <translation>Mexikanische Pesos</translation>
        </message>
        <message>
            <source>Malaysian ringgits</source>
            <comment>currency.MYR.name</comment>
            <translation>Malaysische Ringgit</translation>
        </message>
        <message>
            <source>Norwegian kroner</source>
            <comment>currency.NOK.name</comment>
            <translation>Norwegische Kronen</translation>
        </message>
        <message>
            <source>New Zealand dollars</source>
            <comment>currency.NZD.name</comment>
            <translation>Neuseeland-Dollar</translation>
        </message>
        <message>
            <source>Philippine pesos</source>
            <comment>currency.PHP.name</comment>
            <translation>Philippinische Pesos</translation>
        </message>
        <message>
            <source>Polish zlotys</source>
            <comment>currency.PLN.name</comment>
            <translation>Polnische Złoty</translation>
        </message>
        <message>
            <source>Romanian lei</source>
            <comment>currency.RON.name</comment>
            <translation>Rumänische Leu</translation>
        </message>
        <message>
            <source>Saudi riyals</source>
            <comment>currency.SAR.name</comment>
            <translation>Saudi-Rial</translation>
        </message>
        <message>
            <source>Swedish kronor</source>
            <comment>currency.SEK.name</comment>
            <translation>Schwedische Kronen</translation>
        </message>
        <message>
            <source>Singapore dollars</source>
            <comment>currency.SGD.name</comment>
            <translation>Singapur-Dollar</translation>
        </message>
        <message>
            <source>Thai baht</source>
            <comment>currency.THB.name</comment>
            <translation>Thailändische Baht</translation>
        </message>
        <message>
            <source>Turkish lira</source>
            <comment>currency.TRY.name</comment>
            <translation>Türkische Lira</translation>
        </message>
        <message>
            <source>New Taiwan dollars</source>
            <comment>currency.TWD.name</comment>
            <translation>Neue Taiwan-Dollar</translation>
        </message>
        <message>
            <source>Vietnamese dong</source>
            <comment>currency.VND.name</comment>
            <translation>Vietnamesische Dong</translation>
        </message>
        <message>
            <source>South African rand</source>
            <comment>currency.ZAR.name</comment>
            <translation>Südafrikanische Rand</translation>
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
davon Leerlauf: {headroom} Spitzenreserve, {spare} überzählig</translation>
        </message>
        <message>
            <source>All amounts in this guide are US dollars, as they are inside the program, in files, in tables and in workbooks. “Currency” in the menu “Scenario” shows a scenario in another currency, at a rate of a day and with its source. What is shown and typed, pictures and reports are then in it, and say at what rate; an amount that is typed with a dollar sign is dollars still.</source>
            <comment>guide.currency</comment>
            <translation>Alle Beträge in dieser Anleitung sind US-Dollar, wie im Programm selbst, in Dateien, Tabellen und Arbeitsmappen. „Währung“ im Menü „Szenario“ zeigt ein Szenario in einer anderen Währung, zum Kurs eines Tages und mit dessen Quelle. Was gezeigt und eingetippt wird, Bilder und Berichte sind dann in ihr und sagen, zu welchem Kurs; ein Betrag mit Dollarzeichen bleibt ein Dollarbetrag.</translation>
        </message>
        <message>
            <source>The scenario as it is now</source>
            <comment>finding.scenario_now</comment>
            <translation>Das jetzige Szenario</translation>
        </message>
        <message>
            <source>The pinned state</source>
            <comment>finding.scenario_pinned</comment>
            <translation>Der angepinnte Stand</translation>
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
            <translation>Option</translation>
        </message>
        <message>
            <source>Figure</source>
            <comment>table.figure</comment>
            <translation>Kennzahl</translation>
        </message>
        <message>
            <source>Figure unit</source>
            <comment>table.figure_unit</comment>
            <translation>Einheit der Kennzahl</translation>
        </message>
        <message>
            <source>Figure now</source>
            <comment>table.figure_now</comment>
            <translation>Kennzahl jetzt</translation>
        </message>
        <message>
            <source>Figure at low</source>
            <comment>table.figure_at_low</comment>
            <translation>Kennzahl bei niedrigem Wert</translation>
        </message>
        <message>
            <source>Figure at high</source>
            <comment>table.figure_at_high</comment>
            <translation>Kennzahl bei hohem Wert</translation>
        </message>
        <message>
            <source>Input</source>
            <comment>table.input</comment>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>Input unit</source>
            <comment>table.input_unit</comment>
            <translation>Einheit der Eingabe</translation>
        </message>
        <message>
            <source>Low</source>
            <comment>table.low</comment>
            <translation>Niedriger Wert</translation>
        </message>
        <message>
            <source>High</source>
            <comment>table.high</comment>
            <translation>Hoher Wert</translation>
        </message>
        <message>
            <source>Unit</source>
            <comment>table.unit</comment>
            <translation>Einheit</translation>
        </message>
        <message>
            <source>Value</source>
            <comment>table.value</comment>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Volume</source>
            <comment>table.volume</comment>
            <translation>Volumen</translation>
        </message>
        <message>
            <source>Month</source>
            <comment>table.month</comment>
            <translation>Monat</translation>
        </message>
        <message>
            <source>Months</source>
            <comment>table.months</comment>
            <translation>Monate</translation>
        </message>
        <message>
            <source>Total</source>
            <comment>table.total</comment>
            <translation>Gesamt</translation>
        </message>
        <message>
            <source>Cheapest</source>
            <comment>table.cheapest</comment>
            <translation>Günstigste</translation>
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
            <translation>{option}, angepinnt</translation>
        </message>
        <message>
            <source>Mark</source>
            <comment>table.mark</comment>
            <translation>Vermerk</translation>
        </message>
        <message>
            <source>volume</source>
            <comment>table.mark_volume</comment>
            <translation>Volumen</translation>
        </message>
        <message>
            <source>break-even</source>
            <comment>table.mark_break_even</comment>
            <translation>Break-even</translation>
        </message>
        <message>
            <source>settled break-even</source>
            <comment>table.mark_settled</comment>
            <translation>dauerhafter Break-even</translation>
        </message>
        <message>
            <source>Cost per request</source>
            <comment>table.cost_per_request</comment>
            <translation>Kosten pro Anfrage</translation>
        </message>
        <message>
            <source>Cost per correct answer</source>
            <comment>table.cost_per_correct_answer</comment>
            <translation>Kosten pro richtiger Antwort</translation>
        </message>
        <message>
            <source>Headroom for peaks</source>
            <comment>table.headroom</comment>
            <translation>Spitzenreserve</translation>
        </message>
        <message>
            <source>Spare</source>
            <comment>table.spare</comment>
            <translation>Überzählig</translation>
        </message>
        <message>
            <source>What</source>
            <comment>table.what</comment>
            <translation>Was</translation>
        </message>
        <message>
            <source>Saving of {focus} against {baseline}</source>
            <comment>table.saving_of(focus, baseline)</comment>
            <translation>Ersparnis: {focus} gegen {baseline}</translation>
        </message>
        <message>
            <source>Worth at most</source>
            <comment>table.worth_at_most</comment>
            <translation>Höchstens wert</translation>
        </message>
        <message>
            <source>Point</source>
            <comment>table.point</comment>
            <translation>Punkt</translation>
        </message>
        <message>
            <source>From</source>
            <comment>table.from</comment>
            <translation>Von</translation>
        </message>
        <message>
            <source>To</source>
            <comment>table.to</comment>
            <translation>Bis</translation>
        </message>
        <message>
            <source>Share of cases</source>
            <comment>table.share_of_cases</comment>
            <translation>Anteil der Fälle</translation>
        </message>
        <message>
            <source>Share up to here</source>
            <comment>table.share_up_to_here</comment>
            <translation>Anteil bis hierher</translation>
        </message>
        <message>
            <source>bar</source>
            <comment>table.point_bar</comment>
            <translation>Balken</translation>
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
            <translation>nie</translation>
        </message>
        <message>
            <source>cheaper</source>
            <comment>table.point_cheaper</comment>
            <translation>günstiger</translation>
        </message>
        <message>
            <source>Quality</source>
            <comment>table.quality</comment>
            <translation>Kriterium</translation>
        </message>
        <message>
            <source>Weight</source>
            <comment>table.weight</comment>
            <translation>Gewicht</translation>
        </message>
        <message>
            <source>{approach} before moving</source>
            <comment>table.before_moving(approach)</comment>
            <translation>{approach} vor dem Verschieben</translation>
        </message>
        <message>
            <source>Weighted mean</source>
            <comment>table.weighted_mean</comment>
            <translation>Gewichtetes Mittel</translation>
        </message>
        <message>
            <source>Place</source>
            <comment>table.place</comment>
            <translation>Platz</translation>
        </message>
        <message>
            <source>Step</source>
            <comment>table.step</comment>
            <translation>Schritt</translation>
        </message>
        <message>
            <source>Task</source>
            <comment>table.task</comment>
            <translation>Aufgabe</translation>
        </message>
        <message>
            <source>Best plan</source>
            <comment>table.best_plan</comment>
            <translation>Bester Plan</translation>
        </message>
        <message>
            <source>Pinned</source>
            <comment>table.pinned</comment>
            <translation>Festgelegt auf</translation>
        </message>
        <message>
            <source>api</source>
            <comment>table.place_api</comment>
            <translation>API</translation>
        </message>
        <message>
            <source>own</source>
            <comment>table.place_own</comment>
            <translation>eigene GPUs</translation>
        </message>
        <message>
            <source>At the API</source>
            <comment>table.at_the_api</comment>
            <translation>Bei der API</translation>
        </message>
        <message>
            <source>Own model</source>
            <comment>table.own_model</comment>
            <translation>Eigenes Modell</translation>
        </message>
        <message>
            <source>Saves alone</source>
            <comment>table.saves_alone</comment>
            <translation>Spart allein</translation>
        </message>
        <message>
            <source>Load</source>
            <comment>table.load</comment>
            <translation>Last</translation>
        </message>
        <message>
            <source>Total once moved</source>
            <comment>table.total_once_moved</comment>
            <translation>Gesamt nach der Verlagerung</translation>
        </message>
        <message>
            <source>GPUs once moved</source>
            <comment>table.gpus_once_moved</comment>
            <translation>GPUs nach der Verlagerung</translation>
        </message>
        <message>
            <source>Moves in (share of cases)</source>
            <comment>table.moves_in</comment>
            <translation>Verlagert in (Anteil der Fälle)</translation>
        </message>
        <message>
            <source>Page</source>
            <comment>table.page</comment>
            <translation>Seite</translation>
        </message>
        <message>
            <source>Item</source>
            <comment>table.item</comment>
            <translation>Punkt</translation>
        </message>
        <message>
            <source>Fit check</source>
            <comment>table.fit_check</comment>
            <translation>Eignungsprüfung</translation>
        </message>
        <message>
            <source>Advice</source>
            <comment>table.advice</comment>
            <translation>Rat</translation>
        </message>
        <message>
            <source>Course</source>
            <comment>table.course</comment>
            <translation>Vorgehen</translation>
        </message>
        <message>
            <source>Questions</source>
            <comment>table.questions</comment>
            <translation>Fragen</translation>
        </message>
        <message>
            <source>Open</source>
            <comment>table.open_questions</comment>
            <translation>Offen</translation>
        </message>
        <message>
            <source>questions</source>
            <comment>table.unit_questions</comment>
            <translation>Fragen</translation>
        </message>
        <message>
            <source>Strategy</source>
            <comment>table.strategy</comment>
            <translation>Strategie</translation>
        </message>
        <message>
            <source>Prototype</source>
            <comment>table.prototype</comment>
            <translation>Prototyp</translation>
        </message>
        <message>
            <source>Projection</source>
            <comment>table.projection</comment>
            <translation>Hochrechnung</translation>
        </message>
        <message>
            <source>Parallel test</source>
            <comment>table.parallel_test</comment>
            <translation>Paralleltest</translation>
        </message>
        <message>
            <source>{option}: cash of {months} months</source>
            <comment>table.cash_of(option, months)</comment>
            <translation>{option}: Auszahlungen in {months} Monaten</translation>
        </message>
        <message>
            <source>{option}: paid up front</source>
            <comment>table.paid_up_front(option)</comment>
            <translation>{option}: vorab gezahlt</translation>
        </message>
        <message>
            <source>Growth that pays in month {month}</source>
            <comment>table.growth_that_pays(month)</comment>
            <translation>Wachstum, mit dem es sich in Monat {month} rechnet</translation>
        </message>
        <message>
            <source>Pays from</source>
            <comment>table.pays_from</comment>
            <translation>Rechnet sich ab</translation>
        </message>
        <message>
            <source>Pays up to</source>
            <comment>table.pays_up_to</comment>
            <translation>Rechnet sich bis</translation>
        </message>
        <message>
            <source>Month in which that changes</source>
            <comment>table.month_of_change</comment>
            <translation>Monat, in dem sich das ändert</translation>
        </message>
        <message>
            <source>Measure first</source>
            <comment>table.measure_first</comment>
            <translation>Zuerst messen</translation>
        </message>
        <message>
            <source>Knowing it is worth at most, over {months} months</source>
            <comment>table.knowing_is_worth(months)</comment>
            <translation>Das Wissen ist höchstens wert, über {months} Monate</translation>
        </message>
        <message>
            <source>Time</source>
            <comment>table.time</comment>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>{option}: cost</source>
            <comment>table.cost_of(option)</comment>
            <translation>{option}: Kosten</translation>
        </message>
        <message>
            <source>Labeling</source>
            <comment>table.labeling</comment>
            <translation>Labeling</translation>
        </message>
        <message>
            <source>{option}: hardware, of it</source>
            <comment>table.hardware_of(option)</comment>
            <translation>{option}: davon Hardware</translation>
        </message>
        <message>
            <source>Hidden costs</source>
            <comment>table.hidden_costs</comment>
            <translation>Versteckte Kosten</translation>
        </message>
        <message>
            <source>{option}: adds</source>
            <comment>table.adds(option)</comment>
            <translation>{option}: kommt hinzu</translation>
        </message>
        <message>
            <source>{option}: adds up front</source>
            <comment>table.adds_up_front(option)</comment>
            <translation>{option}: kommt vorab hinzu</translation>
        </message>
        <message>
            <source>Monthly saving without it</source>
            <comment>table.saving_without</comment>
            <translation>Monatsersparnis ohne diese Kosten</translation>
        </message>
        <message>
            <source>Break-even without it</source>
            <comment>table.break_even_without</comment>
            <translation>Break-even ohne diese Kosten</translation>
        </message>
        <message>
            <source>Claims</source>
            <comment>table.claims</comment>
            <translation>Aussagen</translation>
        </message>
        <message>
            <source>{figure} of {option}, published from</source>
            <comment>table.published_from(figure, option)</comment>
            <translation>{figure} ({option}), veröffentlicht, von</translation>
        </message>
        <message>
            <source>{figure} of {option}, published to</source>
            <comment>table.published_to(figure, option)</comment>
            <translation>{figure} ({option}), veröffentlicht, bis</translation>
        </message>
        <message>
            <source>{figure} of {option}, computed</source>
            <comment>table.computed(figure, option)</comment>
            <translation>{figure} ({option}), berechnet</translation>
        </message>
        <message numerus="yes">
            <source>{moved} of {tasks} tasks on {gpus} GPUs cost {more} a month more than all of them at the API; what is fixed leaves nothing cheaper.</source>
            <comment>portfolio.must_move(moved, tasks, gpus, more)</comment>
            <translation>
                <numerusform>{moved} von {tasks} Aufgaben auf {gpus} GPU kosten {more} pro Monat mehr als alle bei der API; was festgelegt ist, lässt nichts Günstigeres zu.</numerusform>
                <numerusform>{moved} von {tasks} Aufgaben auf {gpus} GPUs kosten {more} pro Monat mehr als alle bei der API; was festgelegt ist, lässt nichts Günstigeres zu.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Leave all tasks at the API: with {pinned} of them fixed there, no plan costs less.</source>
            <comment>portfolio.none_moves_as_pinned(pinned)</comment>
            <translation>
                <numerusform>Lassen Sie alle Aufgaben bei der API: Da {pinned} davon dort festgelegt ist, kostet kein Plan weniger.</numerusform>
                <numerusform>Lassen Sie alle Aufgaben bei der API: Da {pinned} davon dort festgelegt sind, kostet kein Plan weniger.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All {tasks} tasks are fixed to the API.</source>
            <comment>portfolio.none_may_move(tasks)</comment>
            <translation>
                <numerusform>Die Aufgabe ist auf die API festgelegt.</numerusform>
                <numerusform>Alle {tasks} Aufgaben sind auf die API festgelegt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Fixed to our own GPUs, whatever that costs: {tasks}.</source>
            <comment>portfolio.pinned_to_gpus(tasks)</comment>
            <translation>Auf eigene GPUs festgelegt, was immer das kostet: {tasks}.</translation>
        </message>
        <message>
            <source>Fixed to the API: {tasks}.</source>
            <comment>portfolio.pinned_to_api(tasks)</comment>
            <translation>Auf die API festgelegt: {tasks}.</translation>
        </message>
        <message numerus="yes">
            <source>Least that the fixed tasks leave: {moved} moved</source>
            <comment>portfolio_chart.least_of_pinned(moved)</comment>
            <translation>
                <numerusform>Am wenigsten bei den festgelegten Aufgaben: {moved} verlagert</numerusform>
                <numerusform>Am wenigsten bei den festgelegten Aufgaben: {moved} verlagert</numerusform>
            </translation>
        </message>
        <message>
            <source>Fixed to</source>
            <comment>task_list.place</comment>
            <translation>Festgelegt auf</translation>
        </message>
        <message>
            <source>What all tasks cost a month, and on how many GPUs, as one after the other moves: first what is fixed to the GPUs, then what gains the most for its load on them.</source>
            <comment>report.portfolio_caption_pinned</comment>
            <translation>Was alle Aufgaben pro Monat kosten und auf wie vielen GPUs, während eine nach der anderen verlagert wird: zuerst die auf die GPUs festgelegten, dann die mit dem größten Gewinn je GPU-Last.</translation>
        </message>
        <message>
            <source>requests/month</source>
            <comment>unit.requests/month.name</comment>
            <translation>Anfragen/Monat</translation>
        </message>
        <message>
            <source>tokens/request</source>
            <comment>unit.tokens/request.name</comment>
            <translation>Token/Anfrage</translation>
        </message>
        <message>
            <source>%/month</source>
            <comment>unit.%/month.name</comment>
            <translation>%/Monat</translation>
        </message>
        <message>
            <source>%/year</source>
            <comment>unit.%/year.name</comment>
            <translation>%/Jahr</translation>
        </message>
        <message>
            <source>%</source>
            <comment>unit.%.name</comment>
            <translation>%</translation>
        </message>
        <message>
            <source>% of input price</source>
            <comment>unit.% of input price.name</comment>
            <translation>% des Input-Preises</translation>
        </message>
        <message>
            <source>% of input tokens</source>
            <comment>unit.% of input tokens.name</comment>
            <translation>% der Input-Token</translation>
        </message>
        <message>
            <source>ratio</source>
            <comment>unit.ratio.name</comment>
            <translation>Verhältnis</translation>
        </message>
        <message>
            <source>correlation</source>
            <comment>unit.correlation.name</comment>
            <translation>Korrelation</translation>
        </message>
        <message>
            <source>/1M tokens</source>
            <comment>unit.USD/1M tokens.name</comment>
            <translation>/Mio. Token</translation>
        </message>
        <message>
            <source>/1k requests</source>
            <comment>unit.USD/1k requests.name</comment>
            <translation>/Tsd. Anfragen</translation>
        </message>
        <message>
            <source>/GPU-hour</source>
            <comment>unit.USD/GPU-hour.name</comment>
            <translation>/GPU-Stunde</translation>
        </message>
        <message>
            <source>/unit-hour</source>
            <comment>unit.USD/unit-hour.name</comment>
            <translation>/Einheitenstunde</translation>
        </message>
        <message>
            <source>/hour</source>
            <comment>unit.USD/hour.name</comment>
            <translation>/Stunde</translation>
        </message>
        <message>
            <source>/month</source>
            <comment>unit.USD/month.name</comment>
            <translation>/Monat</translation>
        </message>
        <message>
            <source>/GPU</source>
            <comment>unit.USD/GPU.name</comment>
            <translation>/GPU</translation>
        </message>
        <message>
            <source>/server</source>
            <comment>unit.USD/server.name</comment>
            <translation>/Server</translation>
        </message>
        <message>
            <source>/server/month</source>
            <comment>unit.USD/server/month.name</comment>
            <translation>/Server/Monat</translation>
        </message>
        <message>
            <source>/kWh</source>
            <comment>unit.USD/kWh.name</comment>
            <translation>/kWh</translation>
        </message>
        <message>
            <source>/example</source>
            <comment>unit.USD/example.name</comment>
            <translation>/Beispiel</translation>
        </message>
        <message>
            <source>/run</source>
            <comment>unit.USD/run.name</comment>
            <translation>/Lauf</translation>
        </message>
        <message>
            <source>/error</source>
            <comment>unit.USD/error.name</comment>
            <translation>/Fehler</translation>
        </message>
        <message>
            <source>hours</source>
            <comment>unit.hours.name</comment>
            <translation>Stunden</translation>
        </message>
        <message>
            <source>GPU-hours</source>
            <comment>unit.GPU-hours.name</comment>
            <translation>GPU-Stunden</translation>
        </message>
        <message>
            <source>hours/month</source>
            <comment>unit.hours/month.name</comment>
            <translation>Stunden/Monat</translation>
        </message>
        <message>
            <source>hours/GPU/month</source>
            <comment>unit.hours/GPU/month.name</comment>
            <translation>Stunden/GPU/Monat</translation>
        </message>
        <message>
            <source>hours/retraining</source>
            <comment>unit.hours/retraining.name</comment>
            <translation>Stunden/Nachtraining</translation>
        </message>
        <message>
            <source>GPU-hours/run</source>
            <comment>unit.GPU-hours/run.name</comment>
            <translation>GPU-Stunden/Lauf</translation>
        </message>
        <message>
            <source>seconds/request</source>
            <comment>unit.seconds/request.name</comment>
            <translation>Sekunden/Anfrage</translation>
        </message>
        <message>
            <source>tokens/s/GPU</source>
            <comment>unit.tokens/s/GPU.name</comment>
            <translation>Token/s/GPU</translation>
        </message>
        <message>
            <source>tokens/min/unit</source>
            <comment>unit.tokens/min/unit.name</comment>
            <translation>Token/min/Einheit</translation>
        </message>
        <message>
            <source>units</source>
            <comment>unit.units.name</comment>
            <translation>Einheiten</translation>
        </message>
        <message>
            <source>epochs</source>
            <comment>unit.epochs.name</comment>
            <translation>Epochen</translation>
        </message>
        <message>
            <source>GPUs/replica</source>
            <comment>unit.GPUs/replica.name</comment>
            <translation>GPUs/Replikat</translation>
        </message>
        <message>
            <source>GPUs/server</source>
            <comment>unit.GPUs/server.name</comment>
            <translation>GPUs/Server</translation>
        </message>
        <message>
            <source>replicas</source>
            <comment>unit.replicas.name</comment>
            <translation>Replikate</translation>
        </message>
        <message>
            <source>months</source>
            <comment>unit.months.name</comment>
            <translation>Monate</translation>
        </message>
        <message>
            <source>W</source>
            <comment>unit.W.name</comment>
            <translation>W</translation>
        </message>
        <message>
            <source>examples</source>
            <comment>unit.examples.name</comment>
            <translation>Beispiele</translation>
        </message>
        <message>
            <source>examples/retraining</source>
            <comment>unit.examples/retraining.name</comment>
            <translation>Beispiele/Nachtraining</translation>
        </message>
        <message>
            <source>runs</source>
            <comment>unit.runs.name</comment>
            <translation>Läufe</translation>
        </message>
        <message>
            <source>ranges</source>
            <comment>unit.ranges.name</comment>
            <translation>Bereiche</translation>
        </message>
        <message>
            <source>Each incoming ticket is read with its context and gets a queue, a priority and a one-line reason: 1,200 tokens in, 150 out. The small model is an 8B model on two L40S cards, the second for failover; peaks are three times the mean. One engineer spends two days a month on upkeep, and the model is trained anew every quarter. But for prices, rent and throughput, which are from the catalogs, these are the values of a new scenario.</source>
            <comment>preset.support-ticket-triage.notes</comment>
            <translation>Jedes eingehende Ticket wird mit seinem Kontext gelesen und bekommt eine Warteschlange, eine Priorität und eine einzeilige Begründung: 1.200 Input-Token, 150 Output-Token. Das kleine Modell ist ein 8B-Modell auf zwei L40S-Karten, die zweite für das Failover; Spitzen sind das Dreifache des Mittels. Eine Person aus dem Engineering verwendet zwei Tage pro Monat auf die Betreuung, und das Modell wird jedes Quartal neu trainiert. Bis auf Preise, Miete und Durchsatz, die aus den Katalogen stammen, sind dies die Werte eines neuen Szenarios.</translation>
        </message>
        <message>
            <source>Employees ask the company's handbook: 25,000 questions a month, each sent with six retrieved passages. The instructions, a fifth of the input, come from the prompt cache. The small model would be a 14B model on two A100 cards, in service all month for questions that come in office hours. A wrong answer is assumed to cost $0.05: most are noticed at once, one in a hundred wastes $5 of somebody's time.</source>
            <comment>preset.retrieval-augmented-answers.notes</comment>
            <translation>Mitarbeitende befragen das Handbuch des Unternehmens: 25.000 Fragen pro Monat, jede mit sechs abgerufenen Textstellen gesendet. Die Anweisungen, ein Fünftel des Inputs, kommen aus dem Prompt-Cache. Das kleine Modell wäre ein 14B-Modell auf zwei A100-Karten, den ganzen Monat in Betrieb für Fragen, die während der Bürozeiten kommen. Für eine falsche Antwort sind Kosten von 0,05 $ angenommen: Die meisten fallen sofort auf, eine von hundert kostet jemanden Zeit im Wert von 5 $.</translation>
        </message>
        <message>
            <source>Invoices and delivery notes, already as text, become JSON: 20,000 documents a night, 3,500 tokens in and 600 out. Nobody waits for them, so the API bills them at its batch price, and a GPU is needed for some hours of the night only. The small model is a 14B model on an H100; a worker's start and time-out are shared by a night's documents. The fine-tuned model is assumed to be as accurate as the API.</source>
            <comment>preset.document-extraction.notes</comment>
            <translation>Rechnungen und Lieferscheine, bereits als Text, werden zu JSON: 20.000 Dokumente pro Nacht, 3.500 Input-Token und 600 Output-Token. Niemand wartet auf sie, daher rechnet die API sie zu ihrem Batch-Preis ab, und eine GPU wird nur für einige Stunden der Nacht gebraucht. Das kleine Modell ist ein 14B-Modell auf einer H100; Start und Timeout eines Workers verteilen sich auf die Dokumente einer Nacht. Für das feingetunte Modell wird die gleiche Genauigkeit angenommen wie für die API.</translation>
        </message>
        <message>
            <source>Every post and comment is judged against the house rules before it appears: 450 tokens in, a verdict of 8 tokens out. The prompt is too short for the API's cache, which starts at 1,024 tokens. The small model is hosted and fine-tuned by its provider, or an 8B model on two L40S cards; the evening's peak is three times the mean. Labels come from a crowd with a second look, and the rules change often enough for a new training every two months.</source>
            <comment>preset.content-moderation.notes</comment>
            <translation>Jeder Beitrag und Kommentar wird vor dem Erscheinen nach den Hausregeln beurteilt: 450 Input-Token, ein Urteil von 8 Output-Token. Der Prompt ist zu kurz für den Cache der API, der erst ab 1.024 Token greift. Das kleine Modell wird von seinem Anbieter gehostet und feingetunt, oder es ist ein 8B-Modell auf zwei L40S-Karten; die Spitze am Abend ist das Dreifache des Mittels. Die Labels kommen von einer Crowd, mit einer zweiten Prüfung, und die Regeln ändern sich oft genug für ein neues Training alle zwei Monate.</translation>
        </message>
        <message>
            <source>An online shop answers three million chat messages a month, each with its instructions, help pages and the talk so far. Half of the input comes from the prompt cache. A router sends the plain questions, 70 %, to an 8B model on two L40S cards and the rest to the API; one in twelve routed messages is asked again at the API. A wrong answer is assumed to cost $0.05: one in a hundred ends in a phone call of $5.</source>
            <comment>preset.support-chat.notes</comment>
            <translation>Ein Onlineshop beantwortet drei Millionen Chatnachrichten pro Monat, jede mit ihren Anweisungen, Hilfeseiten und dem bisherigen Gespräch. Die Hälfte des Inputs kommt aus dem Prompt-Cache. Ein Router schickt die einfachen Fragen, 70 %, an ein 8B-Modell auf zwei L40S-Karten und den Rest an die API; eine von zwölf gerouteten Nachrichten wird der API erneut gestellt. Für eine falsche Antwort sind Kosten von 0,05 $ angenommen: Eine von hundert endet in einem Anruf für 5 $.</translation>
        </message>
        <message>
            <source>A thousand developers get 450 completions each on a working day: 1,800 tokens of code in, 40 out, half of the input from the cache. Completions come on working days, so two H100 cards are rented for 300 hours a month, 14 on most of those days, and must answer at once. The small model is an 8B model for code, trained on the company's own repositories; its examples are cut from commits and checked by a model. Outside those hours nobody gets completions.</source>
            <comment>preset.code-completion.notes</comment>
            <translation>Tausend Entwickler bekommen an einem Arbeitstag je 450 Vervollständigungen: 1.800 Input-Token Code, 40 Output-Token, die Hälfte des Inputs aus dem Cache. Vervollständigungen fallen an Arbeitstagen an, daher werden zwei H100-Karten für 300 Stunden pro Monat gemietet, für 14 an den meisten dieser Tage, und müssen sofort antworten. Das kleine Modell ist ein 8B-Modell für Code, trainiert auf den Repositorys des Unternehmens; seine Beispiele sind aus Commits gewonnen und von einem Modell geprüft. Außerhalb dieser Stunden bekommt niemand Vervollständigungen.</translation>
        </message>
        <message>
            <source>A carrier gives two million goods a month their tariff code. They come from all time zones through a queue, so the load hardly changes over the day. Three quarters of each prompt are the tariff's notes, which come from the prompt cache and count nothing against reserved capacity. The goods are described in every language, so a small model is assumed to err more often: a wrong code is found in one case in a hundred and then costs $15.</source>
            <comment>preset.tariff-codes-around-the-clock.notes</comment>
            <translation>Ein Transportunternehmen ordnet pro Monat zwei Millionen Waren ihre Zolltarifnummer zu. Sie kommen aus allen Zeitzonen über eine Warteschlange, daher ändert sich die Last über den Tag kaum. Drei Viertel jedes Prompts sind die Anmerkungen zum Zolltarif; sie kommen aus dem Prompt-Cache und belasten reservierte Kapazität nicht. Die Waren sind in allen Sprachen beschrieben, daher wird angenommen, dass ein kleines Modell häufiger irrt: Eine falsche Nummer fällt in einem von hundert Fällen auf und kostet dann 15 $.</translation>
        </message>
        <message>
            <source>What an insurer with a million customers sends to a large model, task by task: volumes, tokens and accuracies are assumed as such a house would count them. Tasks that move share L40S cards that serve adapters of one 8B model, two of them at the least for failover; each gets its own labels, its own training and a new one twice a year. Medical reports must not leave the house, so that task is fixed to our own GPUs; the code review is under contract with the API. Where a wrong answer costs money, the task says how much. The other inputs are those of the mail that is sorted.</source>
            <comment>preset.an-insurers-twelve-tasks.notes</comment>
            <translation>Was ein Versicherer mit einer Million Kunden an ein großes Modell schickt, Aufgabe für Aufgabe: Volumen, Token und Genauigkeiten sind so angenommen, wie ein solches Haus sie zählen würde. Verlagerte Aufgaben teilen sich L40S-Karten, auf denen Adapter eines einzigen 8B-Modells laufen, für das Failover mindestens zwei; jede Aufgabe bekommt eigene Labels, ein eigenes Training und zweimal im Jahr ein neues. Arztberichte dürfen das Haus nicht verlassen, daher ist diese Aufgabe auf eigene GPUs festgelegt; das Code-Review ist vertraglich an die API gebunden. Wo eine falsche Antwort Geld kostet, gibt die Aufgabe an, wie viel. Die übrigen Eingaben sind die der Post, die sortiert wird.</translation>
        </message>
        <message>
            <source>Mail: sort and route</source>
            <comment>preset_task.Mail: sort and route.name</comment>
            <translation>Post: sortieren und weiterleiten</translation>
        </message>
        <message>
            <source>Claim forms: read the fields</source>
            <comment>preset_task.Claim forms: read the fields.name</comment>
            <translation>Schadenmeldungen: Felder auslesen</translation>
        </message>
        <message>
            <source>Repair invoices: check the lines</source>
            <comment>preset_task.Repair invoices: check the lines.name</comment>
            <translation>Reparaturrechnungen: Positionen prüfen</translation>
        </message>
        <message>
            <source>Customer chat: find the intent</source>
            <comment>preset_task.Customer chat: find the intent.name</comment>
            <translation>Kundenchat: Anliegen erkennen</translation>
        </message>
        <message>
            <source>Customer chat: write the answer</source>
            <comment>preset_task.Customer chat: write the answer.name</comment>
            <translation>Kundenchat: Antwort schreiben</translation>
        </message>
        <message>
            <source>Policies: find the clauses</source>
            <comment>preset_task.Policies: find the clauses.name</comment>
            <translation>Policen: Klauseln finden</translation>
        </message>
        <message>
            <source>Medical reports: pick out findings</source>
            <comment>preset_task.Medical reports: pick out findings.name</comment>
            <translation>Arztberichte: Befunde herauslesen</translation>
        </message>
        <message>
            <source>Calls: check the quality</source>
            <comment>preset_task.Calls: check the quality.name</comment>
            <translation>Anrufe: Qualität prüfen</translation>
        </message>
        <message>
            <source>Complaints: mood and cause</source>
            <comment>preset_task.Complaints: mood and cause.name</comment>
            <translation>Beschwerden: Stimmung und Ursache</translation>
        </message>
        <message>
            <source>Letters: draft the reply</source>
            <comment>preset_task.Letters: draft the reply.name</comment>
            <translation>Briefe: Antwort entwerfen</translation>
        </message>
        <message>
            <source>Claims: signs of fraud</source>
            <comment>preset_task.Claims: signs of fraud.name</comment>
            <translation>Schadenfälle: Anzeichen von Betrug</translation>
        </message>
        <message>
            <source>Software: review the code</source>
            <comment>preset_task.Software: review the code.name</comment>
            <translation>Software: Code-Review</translation>
        </message>
        <message>
            <source>Half a million short texts a month get one of three labels; a 4B model was trained for under $5. The article puts the API at $900 a month; at these tokens and list prices it is $600. The $90 for the GPU come out only if a worker is billed for computing alone: with an idle time-out of 15 seconds it stays up all month.</source>
            <comment>preset.sentiment-labels-on-claude-sonnet-4.notes</comment>
            <translation>Eine halbe Million kurze Texte pro Monat bekommen eines von drei Labels; ein 4B-Modell wurde für weniger als 5 $ trainiert. Der Artikel setzt die API mit 900 $ pro Monat an; bei diesen Token und Listenpreisen sind es 600 $. Die 90 $ für die GPU ergeben sich nur, wenn ein Worker allein für das Rechnen abgerechnet wird: Mit einem Leerlauf-Timeout von 15 Sekunden läuft er den ganzen Monat.</translation>
        </message>
        <message>
            <source>A shop has 500 product descriptions a day rewritten, 1,200 tokens in and 300 out. At GPT-4o mini's prices that is $0.18 a day, as the article says. What it leaves open about GPUs and upkeep stands at its default here; it states nothing that is paid up front, so nothing is counted.</source>
            <comment>preset.content-enrichment-on-gpt-4o-mini.notes</comment>
            <translation>Ein Shop lässt 500 Produktbeschreibungen pro Tag umschreiben, 1.200 Input-Token und 300 Output-Token. Zu den Preisen von GPT-4o mini sind das 0,18 $ pro Tag, wie der Artikel sagt. Was er zu GPUs und Betreuung offenlässt, steht hier auf seiner Vorgabe; er nennt nichts, was vorab gezahlt wird, daher ist nichts eingerechnet.</translation>
        </message>
        <message>
            <source>The mood of 5,000 tickets a day, 400 tokens each; the article counts input only. Together with its content enrichment that is $15 a month, while it speaks of $300 to $500 for four such tasks. What it leaves open about GPUs and upkeep stands at its default here; it states nothing that is paid up front, so nothing is counted.</source>
            <comment>preset.support-ticket-sentiment-on-gpt-4o-mini.notes</comment>
            <translation>Das Sentiment von 5.000 Tickets pro Tag, je 400 Token; der Artikel zählt nur den Input. Zusammen mit seiner Inhaltsanreicherung sind das 15 $ pro Monat, während er für vier solche Aufgaben von 300 $ bis 500 $ spricht. Was er zu GPUs und Betreuung offenlässt, steht hier auf seiner Vorgabe; er nennt nichts, was vorab gezahlt wird, daher ist nichts eingerechnet.</translation>
        </message>
        <message>
            <source>One A10G reserved for $250 a month, with two hours of upkeep at $100 an hour. The article's rule is that an API bill above $450 a month speaks for the GPU; that is reproduced. It states no cost of set-up or training, so none is counted; there is no second GPU for failover.</source>
            <comment>preset.one-reserved-a10g-with-two-hours-of-upkeep.notes</comment>
            <translation>Eine A10G, reserviert für 250 $ pro Monat, mit zwei Stunden Betreuung zu 100 $ pro Stunde. Nach der Regel des Artikels spricht eine API-Rechnung über 450 $ pro Monat für die GPU; das ist reproduziert. Kosten für Einrichtung oder Training nennt er nicht, daher sind keine eingerechnet; eine zweite GPU für das Failover gibt es nicht.</translation>
        </message>
        <message>
            <source>An A10G at $0.30 an hour, the low end of what the article gives for a reservation of a year, for all 730 hours of a month. Nothing else of it is stated: the traffic and the API's prices stand at their defaults, and nothing is paid up front.</source>
            <comment>preset.a-reserved-a10g-all-month-low-rate.notes</comment>
            <translation>Eine A10G zu 0,30 $ pro Stunde, das untere Ende dessen, was der Artikel für eine Reservierung über ein Jahr angibt, für alle 730 Stunden eines Monats. Mehr ist dazu nicht angegeben: Der Traffic und die Preise der API stehen auf ihren Vorgaben, und vorab wird nichts gezahlt.</translation>
        </message>
        <message>
            <source>An A10G at $0.45 an hour, the high end of what the article gives for a reservation of a year, for all 730 hours of a month. Nothing else of it is stated: the traffic and the API's prices stand at their defaults, and nothing is paid up front.</source>
            <comment>preset.a-reserved-a10g-all-month-high-rate.notes</comment>
            <translation>Eine A10G zu 0,45 $ pro Stunde, das obere Ende dessen, was der Artikel für eine Reservierung über ein Jahr angibt, für alle 730 Stunden eines Monats. Mehr ist dazu nicht angegeben: Der Traffic und die Preise der API stehen auf ihren Vorgaben, und vorab wird nichts gezahlt.</translation>
        </message>
        <message>
            <source>Two hours on one A100, the short end of what the article gives for a fine-tune, at $1.00 an hour. It speaks of $20 to $80 in the cloud. All else stands at its default, and nothing else is paid up front.</source>
            <comment>preset.a-fine-tune-on-one-a100-low.notes</comment>
            <translation>Zwei Stunden auf einer A100, das untere Ende dessen, was der Artikel für ein Fine-Tuning angibt, zu 1,00 $ pro Stunde. Er spricht von 20 $ bis 80 $ in der Cloud. Alles andere steht auf seiner Vorgabe, und sonst wird vorab nichts gezahlt.</translation>
        </message>
        <message>
            <source>Six hours on one A100, the long end of what the article gives for a fine-tune, at $3.67 an hour. It speaks of $20 to $80 in the cloud. All else stands at its default, and nothing else is paid up front.</source>
            <comment>preset.a-fine-tune-on-one-a100-high.notes</comment>
            <translation>Sechs Stunden auf einer A100, das obere Ende dessen, was der Artikel für ein Fine-Tuning angibt, zu 3,67 $ pro Stunde. Er spricht von 20 $ bis 80 $ in der Cloud. Alles andere steht auf seiner Vorgabe, und sonst wird vorab nichts gezahlt.</translation>
        </message>
        <message>
            <source>A move from Sonnet to a fine-tuned Haiku: 5,000 tokens in and 500 out cost $0.0225 and $0.006 a request. The article puts $5,000 up front, here as hours of data work, and $500 a month of maintenance beside it. It says 1 to 4 months; with the maintenance counted the money is back after 0.6 months.</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-500k-requests-5-000-upfront.notes</comment>
            <translation>Ein Umstieg von Sonnet auf ein feingetuntes Haiku: 5.000 Input-Token und 500 Output-Token kosten 0,0225 $ und 0,006 $ pro Anfrage. Der Artikel setzt 5.000 $ vorab an, hier als Stunden für Datenaufbereitung, und daneben 500 $ pro Monat für Wartung. Er spricht von 1 bis 4 Monaten; mit eingerechneter Wartung ist das Geld nach 0,6 Monaten zurück.</translation>
        </message>
        <message>
            <source>A move from Sonnet to a fine-tuned Haiku: 5,000 tokens in and 500 out cost $0.0225 and $0.006 a request. The article puts $30,000 up front, here as hours of data work, and $2,000 a month of maintenance beside it. It says 1 to 4 months; with the maintenance counted it takes 4.8 months.</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-500k-requests-30-000-upfront.notes</comment>
            <translation>Ein Umstieg von Sonnet auf ein feingetuntes Haiku: 5.000 Input-Token und 500 Output-Token kosten 0,0225 $ und 0,006 $ pro Anfrage. Der Artikel setzt 30.000 $ vorab an, hier als Stunden für Datenaufbereitung, und daneben 2.000 $ pro Monat für Wartung. Er spricht von 1 bis 4 Monaten; mit eingerechneter Wartung dauert es 4,8 Monate.</translation>
        </message>
        <message>
            <source>A move from Sonnet to a fine-tuned Haiku: 5,000 tokens in and 500 out cost $0.0225 and $0.006 a request. The article puts $5,000 up front, here as hours of data work, and $500 a month of maintenance beside it. It says 3 to 18 months; with the maintenance counted it takes 4.3 months.</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-100k-requests-5-000-upfront.notes</comment>
            <translation>Ein Umstieg von Sonnet auf ein feingetuntes Haiku: 5.000 Input-Token und 500 Output-Token kosten 0,0225 $ und 0,006 $ pro Anfrage. Der Artikel setzt 5.000 $ vorab an, hier als Stunden für Datenaufbereitung, und daneben 500 $ pro Monat für Wartung. Er spricht von 3 bis 18 Monaten; mit eingerechneter Wartung dauert es 4,3 Monate.</translation>
        </message>
        <message>
            <source>A move from Sonnet to a fine-tuned Haiku: 5,000 tokens in and 500 out cost $0.0225 and $0.006 a request. The article puts $30,000 up front, here as hours of data work, and $2,000 a month of maintenance beside it. It says 3 to 18 months; with the maintenance counted the saving of $1,650 a month never pays it back.</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-100k-requests-30-000-upfront.notes</comment>
            <translation>Ein Umstieg von Sonnet auf ein feingetuntes Haiku: 5.000 Input-Token und 500 Output-Token kosten 0,0225 $ und 0,006 $ pro Anfrage. Der Artikel setzt 30.000 $ vorab an, hier als Stunden für Datenaufbereitung, und daneben 2.000 $ pro Monat für Wartung. Er spricht von 3 bis 18 Monaten; mit eingerechneter Wartung bringt die Ersparnis von 1.650 $ pro Monat das Geld nie zurück.</translation>
        </message>
        <message>
            <source>20 hours of data, 10 of evaluation and 10 of automation at $100 an hour, here all as hours of data work, and a run of $50, here as its evaluation. A cycle comes every 3 months: 6 hours, a run and, in its own claim, $100 of evaluation. The article puts $5,000 up front and $500 a month; its parts come to $4,050 and $250. The traffic stands at its default.</source>
            <comment>preset.a-fine-tuning-pipeline-low-end.notes</comment>
            <translation>20 Stunden für Daten, 10 für Evaluierung und 10 für Automatisierung zu 100 $ pro Stunde, hier alle als Stunden für Datenaufbereitung, und ein Lauf für 50 $, hier als dessen Evaluierungskosten. Alle 3 Monate folgt ein Zyklus: 6 Stunden, ein Lauf und, in einer eigenen Aussage, 100 $ für Evaluierung. Der Artikel nennt 5.000 $ vorab und 500 $ pro Monat; seine Posten ergeben 4.050 $ und 250 $. Der Traffic steht auf seiner Vorgabe.</translation>
        </message>
        <message>
            <source>80 hours of data, 20 of evaluation and 40 of automation at $200 an hour, here all as hours of data work, and a run of $500, here as its evaluation. A cycle comes every month: 12 hours, a run and, in its own claim, $300 of evaluation. The article puts $30,000 up front and $2,000 a month; its parts come to $28,500 and $3,200. The traffic stands at its default.</source>
            <comment>preset.a-fine-tuning-pipeline-high-end.notes</comment>
            <translation>80 Stunden für Daten, 20 für Evaluierung und 40 für Automatisierung zu 200 $ pro Stunde, hier alle als Stunden für Datenaufbereitung, und ein Lauf für 500 $, hier als dessen Evaluierungskosten. Jeden Monat folgt ein Zyklus: 12 Stunden, ein Lauf und, in einer eigenen Aussage, 300 $ für Evaluierung. Der Artikel nennt 30.000 $ vorab und 2.000 $ pro Monat; seine Posten ergeben 28.500 $ und 3.200 $. Der Traffic steht auf seiner Vorgabe.</translation>
        </message>
        <message>
            <source>A million queries a month, 300 tokens in and 200 out: GPT-4 at $30 and $60 per million tokens against one L40S for $8,000 in a server for $4,000, written off over 36 months. Power is $50 a month and the place $30; nobody is paid for upkeep, and reading the input is taken to cost no time. The published $21,000, $413 and $4,613 a month are reproduced. At its 125 tokens a second one GPU serves 1.64 million such queries a month, a fifth of what the article says; its $2,060 to $10,300 of tuning are counted in the paybacks alone.</source>
            <comment>preset.gpt-4-or-one-l40s-short-queries.notes</comment>
            <translation>Eine Million Anfragen pro Monat, 300 Input-Token und 200 Output-Token: GPT-4 zu 30 $ und 60 $ pro Million Token gegen eine L40S für 8.000 $ in einem Server für 4.000 $, abgeschrieben über 36 Monate. Der Strom kostet 50 $ pro Monat und der Stellplatz 30 $; Betreuung wird nicht bezahlt, und das Lesen des Inputs kostet nach Annahme keine Zeit. Die veröffentlichten 21.000 $, 413 $ und 4.613 $ pro Monat sind reproduziert. Mit den 125 Token pro Sekunde des Artikels bedient eine GPU 1,64 Millionen solche Anfragen pro Monat, ein Fünftel dessen, was er angibt; seine 2.060 $ bis 10.300 $ für das Tuning sind nur bei den Amortisationsdauern eingerechnet.</translation>
        </message>
        <message>
            <source>A million queries a month, 800 tokens in and 500 out: GPT-4 at $30 and $60 per million tokens against L40S cards for $8,000 in servers for $4,000, written off over 36 months. A card's power is $50 a month and its place $30; nobody is paid for upkeep, and reading the input is taken to cost no time. At the article's 125 tokens a second one card serves 657,000 such queries a month, so a million need two: $827 a month, not the published $413. Its break-even of 15,000 to 30,000 queries is that of short ones, here it is 7,654; its $2,060 to $10,300 of tuning are counted in the paybacks alone.</source>
            <comment>preset.gpt-4-or-one-l40s-long-queries.notes</comment>
            <translation>Eine Million Anfragen pro Monat, 800 Input-Token und 500 Output-Token: GPT-4 zu 30 $ und 60 $ pro Million Token gegen L40S-Karten für 8.000 $ in Servern für 4.000 $, abgeschrieben über 36 Monate. Der Strom einer Karte kostet 50 $ pro Monat und ihr Stellplatz 30 $; Betreuung wird nicht bezahlt, und das Lesen des Inputs kostet nach Annahme keine Zeit. Mit den 125 Token pro Sekunde des Artikels bedient eine Karte 657.000 solche Anfragen pro Monat, eine Million braucht also zwei: 827 $ pro Monat, nicht die veröffentlichten 413 $. Der Break-even des Artikels von 15.000 bis 30.000 Anfragen ist der kurzer Anfragen, hier liegt er bei 7.654; seine 2.060 $ bis 10.300 $ für das Tuning sind nur bei den Amortisationsdauern eingerechnet.</translation>
        </message>
        <message>
            <source>An airline's chatbot knows 500 common questions and answers ten million inquiries a month. The API costs $2.00 for a thousand inferences and hosting $3,000 a month, so hosting pays from 1.5 million inferences on. The source gives no tokens and no hardware; those here are chosen to give its two prices. It states no cost of set-up or training, so none is counted.</source>
            <comment>preset.airline-support-chatbot.notes</comment>
            <translation>Der Chatbot einer Fluggesellschaft kennt 500 häufige Fragen und Antworten und beantwortet zehn Millionen Anliegen pro Monat. Die API kostet 2,00 $ pro tausend Inferenzen und das Hosting 3.000 $ pro Monat, daher rechnet sich Hosting ab 1,5 Millionen Inferenzen. Die Quelle nennt weder Token noch Hardware; die Werte hier sind so gewählt, dass sie ihre beiden Preise ergeben. Kosten für Einrichtung oder Training nennt sie nicht, daher sind keine eingerechnet.</translation>
        </message>
        <message>
            <source>Net revenue and EBITDA are read from 10,000 financial reports, a thousand inferences each. The API costs $2.00 for a thousand inferences and hosting $3,000 a month, so hosting pays from 1.5 million inferences on. The source gives no tokens and no hardware; those here are chosen to give its two prices. It states no cost of set-up or training, so none is counted.</source>
            <comment>preset.financial-document-extraction.notes</comment>
            <translation>Nettoumsatz und EBITDA werden aus 10.000 Finanzberichten ausgelesen, mit je tausend Inferenzen. Die API kostet 2,00 $ pro tausend Inferenzen und das Hosting 3.000 $ pro Monat, daher rechnet sich Hosting ab 1,5 Millionen Inferenzen. Die Quelle nennt weder Token noch Hardware; die Werte hier sind so gewählt, dass sie ihre beiden Preise ergeben. Kosten für Einrichtung oder Training nennt sie nicht, daher sind keine eingerechnet.</translation>
        </message>
        <message>
            <source>A tutor in the manner of Socrates takes 500,000 students through calculus, 20 inferences each a month. The API costs $2.00 for a thousand inferences and hosting $3,000 a month, so hosting pays from 1.5 million inferences on. The source gives no tokens and no hardware; those here are chosen to give its two prices. It states no cost of set-up or training, so none is counted.</source>
            <comment>preset.ap-calculus-tutor.notes</comment>
            <translation>Ein Tutor nach Art des Sokrates führt 500.000 Lernende durch die Analysis, mit je 20 Inferenzen pro Monat. Die API kostet 2,00 $ pro tausend Inferenzen und das Hosting 3.000 $ pro Monat, daher rechnet sich Hosting ab 1,5 Millionen Inferenzen. Die Quelle nennt weder Token noch Hardware; die Werte hier sind so gewählt, dass sie ihre beiden Preise ergeben. Kosten für Einrichtung oder Training nennt sie nicht, daher sind keine eingerechnet.</translation>
        </message>
        <message>
            <source>The API costs $0.001 a request; a GPU costs $730 a month and serves 800,000 requests. The GPU first pays at 730,000 requests a month. Just above 800,000 a second GPU makes it dearer again, and only from 8,030,000 on does it stay cheaper. Set-up and training stand at their defaults and outside the monthly cost.</source>
            <comment>preset.the-sawtooth.notes</comment>
            <translation>Die API kostet 0,001 $ pro Anfrage; eine GPU kostet 730 $ pro Monat und bedient 800.000 Anfragen. Die GPU rechnet sich erstmals bei 730.000 Anfragen pro Monat. Knapp über 800.000 macht eine zweite GPU das Ganze wieder teurer, und erst ab 8.030.000 bleibt es günstiger. Einrichtung und Training stehen auf ihren Vorgaben und sind in den Monatskosten nicht enthalten.</translation>
        </message>
        <message>
            <source>A request costs $0.00045 at the API, and the GPUs are slow and dear: a GPU month costs more than the tokens that it can replace, so no volume pays. Set-up and training stand at their defaults and outside the monthly cost.</source>
            <comment>preset.never.notes</comment>
            <translation>Eine Anfrage kostet bei der API 0,00045 $, und die GPUs sind langsam und teuer: Ein GPU-Monat kostet mehr als die Token, die er ersetzen kann, daher rechnet er sich bei keinem Volumen. Einrichtung und Training stehen auf ihren Vorgaben und sind in den Monatskosten nicht enthalten.</translation>
        </message>
        <message>
            <source>Azure LLM inference trace</source>
            <comment>log_format.azure-llm-trace.title</comment>
            <translation>Azure-LLM-Inferenz-Trace</translation>
        </message>
        <message>
            <source>BurstGPT trace</source>
            <comment>log_format.burstgpt.title</comment>
            <translation>BurstGPT-Trace</translation>
        </message>
        <message>
            <source>OpenAI usage export</source>
            <comment>log_format.openai-usage.title</comment>
            <translation>OpenAI-Nutzungsexport</translation>
        </message>
        <message>
            <source>OpenAI usage export, older form</source>
            <comment>log_format.openai-usage-older.title</comment>
            <translation>OpenAI-Nutzungsexport, ältere Form</translation>
        </message>
        <message>
            <source>Anthropic usage export</source>
            <comment>log_format.anthropic-usage.title</comment>
            <translation>Anthropic-Nutzungsexport</translation>
        </message>
        <message>
            <source>OpenTelemetry gen_ai attributes</source>
            <comment>log_format.opentelemetry.title</comment>
            <translation>OpenTelemetry-Attribute gen_ai</translation>
        </message>
        <message>
            <source>OpenInference spans</source>
            <comment>log_format.openinference.title</comment>
            <translation>OpenInference-Spans</translation>
        </message>
        <message>
            <source>LangSmith runs</source>
            <comment>log_format.langsmith.title</comment>
            <translation>LangSmith-Runs</translation>
        </message>
        <message>
            <source>AWS Bedrock invocation log</source>
            <comment>log_format.bedrock-invocation.title</comment>
            <translation>AWS-Bedrock-Aufrufprotokoll</translation>
        </message>
        <message>
            <source>LiteLLM daily export</source>
            <comment>log_format.litellm-daily.title</comment>
            <translation>LiteLLM-Tagesexport</translation>
        </message>
        <message>
            <source>LiteLLM spend log</source>
            <comment>log_format.litellm-spend.title</comment>
            <translation>LiteLLM-Ausgabenprotokoll</translation>
        </message>
        <message>
            <source>Langfuse export</source>
            <comment>log_format.langfuse.title</comment>
            <translation>Langfuse-Export</translation>
        </message>
        <message>
            <source>Columns by choice</source>
            <comment>log_format.columns.title</comment>
            <translation>Spalten nach Wahl</translation>
        </message>
        <message>
            <source>Batch price by the vendor's rule of half price. At most 272,000 tokens of the context are input.</source>
            <comment>catalog_note.Batch price by the vendor's rule of half price. At most 272,000 tokens of the context are input..text</comment>
            <translation>Batch-Preis nach der Regel des Anbieters: halber Preis. Vom Kontext sind höchstens 272.000 Token Input.</translation>
        </message>
        <message>
            <source>At most 272,000 tokens of the context are input.</source>
            <comment>catalog_note.At most 272,000 tokens of the context are input..text</comment>
            <translation>Vom Kontext sind höchstens 272.000 Token Input.</translation>
        </message>
        <message>
            <source>Batch price by the vendor's rule of half price.</source>
            <comment>catalog_note.Batch price by the vendor's rule of half price..text</comment>
            <translation>Batch-Preis nach der Regel des Anbieters: halber Preis.</translation>
        </message>
        <message>
            <source>Legacy.</source>
            <comment>catalog_note.Legacy..text</comment>
            <translation>Älteres Modell (Legacy).</translation>
        </message>
        <message>
            <source>Retired.</source>
            <comment>catalog_note.Retired..text</comment>
            <translation>Eingestellt.</translation>
        </message>
        <message>
            <source>Training price from a secondary source.</source>
            <comment>catalog_note.Training price from a secondary source..text</comment>
            <translation>Trainingspreis aus einer Sekundärquelle.</translation>
        </message>
        <message>
            <source>Reinforcement fine-tuning.</source>
            <comment>catalog_note.Reinforcement fine-tuning..text</comment>
            <translation>Fine-Tuning mit Reinforcement Learning.</translation>
        </message>
        <message>
            <source>Retired. Batch price by the vendor's rule of half price.</source>
            <comment>catalog_note.Retired. Batch price by the vendor's rule of half price..text</comment>
            <translation>Eingestellt. Batch-Preis nach der Regel des Anbieters: halber Preis.</translation>
        </message>
        <message>
            <source>Cache writes that last an hour cost twice the input price. Batch price by the vendor's rule of half price.</source>
            <comment>catalog_note.Cache writes that last an hour cost twice the input price. Batch price by the vendor's rule of half price..text</comment>
            <translation>Cache-Schreibvorgänge, die eine Stunde halten, kosten das Doppelte des Input-Preises. Batch-Preis nach der Regel des Anbieters: halber Preis.</translation>
        </message>
        <message>
            <source>Cache writes that last an hour cost twice the input price. Deprecated on 2026-05-14. Batch price by the vendor's rule of half price.</source>
            <comment>catalog_note.Cache writes that last an hour cost twice the input price. Deprecated on 2026-05-14. Batch price by the vendor's rule of half price..text</comment>
            <translation>Cache-Schreibvorgänge, die eine Stunde halten, kosten das Doppelte des Input-Preises. Seit 2026-05-14 veraltet (deprecated). Batch-Preis nach der Regel des Anbieters: halber Preis.</translation>
        </message>
        <message>
            <source>A rise to $3 and $15 announced for 2026-09-01 was cancelled. Cache writes that last an hour cost twice the input price. Batch price by the vendor's rule of half price.</source>
            <comment>catalog_note.A rise to $3 and $15 announced for 2026-09-01 was cancelled. Cache writes that last an hour cost twice the input price. Batch price by the vendor's rule of half price..text</comment>
            <translation>Eine zum 2026-09-01 angekündigte Erhöhung auf 3 $ und 15 $ wurde zurückgenommen. Cache-Schreibvorgänge, die eine Stunde halten, kosten das Doppelte des Input-Preises. Batch-Preis nach der Regel des Anbieters: halber Preis.</translation>
        </message>
        <message>
            <source>Shut down on 2026-06-01.</source>
            <comment>catalog_note.Shut down on 2026-06-01..text</comment>
            <translation>Am 2026-06-01 abgeschaltet.</translation>
        </message>
        <message>
            <source>Deprecated on 2026-03-09.</source>
            <comment>catalog_note.Deprecated on 2026-03-09..text</comment>
            <translation>Seit 2026-03-09 veraltet (deprecated).</translation>
        </message>
        <message>
            <source>Disputed: the LiteLLM list of 2026-08-01 says $0.06 and $0.18.</source>
            <comment>catalog_note.Disputed: the LiteLLM list of 2026-08-01 says $0.06 and $0.18..text</comment>
            <translation>Strittig: Die LiteLLM-Liste vom 2026-08-01 nennt 0,06 $ und 0,18 $.</translation>
        </message>
        <message>
            <source>Disputed: the LiteLLM list of 2026-08-01 says $0.30 and $0.30.</source>
            <comment>catalog_note.Disputed: the LiteLLM list of 2026-08-01 says $0.30 and $0.30..text</comment>
            <translation>Strittig: Die LiteLLM-Liste vom 2026-08-01 nennt 0,30 $ und 0,30 $.</translation>
        </message>
        <message>
            <source>Off peak; from 1 to 4 and 6 to 10 UTC twice as much.</source>
            <comment>catalog_note.Off peak; from 1 to 4 and 6 to 10 UTC twice as much..text</comment>
            <translation>Außerhalb der Spitzenzeiten; von 1 bis 4 und von 6 bis 10 Uhr UTC das Doppelte.</translation>
        </message>
        <message>
            <source>The vendor lists it in yuan; the list converts it.</source>
            <comment>catalog_note.The vendor lists it in yuan; the list converts it..text</comment>
            <translation>Der Anbieter gibt den Preis in Yuan an; die Liste rechnet ihn um.</translation>
        </message>
        <message>
            <source>The vendor lists it in yuan; the list converts it. A launch promotion.</source>
            <comment>catalog_note.The vendor lists it in yuan; the list converts it. A launch promotion..text</comment>
            <translation>Der Anbieter gibt den Preis in Yuan an; die Liste rechnet ihn um. Ein Einführungsangebot.</translation>
        </message>
        <message>
            <source>Disputed: another list read $1.04 and $1.04 on 2026-08-05.</source>
            <comment>catalog_note.Disputed: another list read $1.04 and $1.04 on 2026-08-05..text</comment>
            <translation>Strittig: Eine andere Liste führte am 2026-08-05 die Preise 1,04 $ und 1,04 $.</translation>
        </message>
        <message>
            <source>Disputed: the LiteLLM list of 2026-08-01 says $0.10 and $0.10.</source>
            <comment>catalog_note.Disputed: the LiteLLM list of 2026-08-01 says $0.10 and $0.10..text</comment>
            <translation>Strittig: Die LiteLLM-Liste vom 2026-08-01 nennt 0,10 $ und 0,10 $.</translation>
        </message>
        <message>
            <source>One of the notes has $260 for the reservation of a month.</source>
            <comment>catalog_note.One of the notes has $260 for the reservation of a month..text</comment>
            <translation>Eine der Notizen nennt 260 $ für die Reservierung eines Monats.</translation>
        </message>
        <message>
            <source>The price is that of all PTUs of this kind; no regional deployment is offered.</source>
            <comment>catalog_note.The price is that of all PTUs of this kind; no regional deployment is offered..text</comment>
            <translation>Der Preis ist der aller PTUs dieser Art; ein regionales Deployment wird nicht angeboten.</translation>
        </message>
        <message>
            <source>The price of a unit of this family was not checked.</source>
            <comment>catalog_note.The price of a unit of this family was not checked..text</comment>
            <translation>Der Preis einer Einheit dieser Familie wurde nicht geprüft.</translation>
        </message>
        <message>
            <source>A secondary source: Microsoft's own page was not seen.</source>
            <comment>catalog_note.A secondary source: Microsoft's own page was not seen..text</comment>
            <translation>Eine Sekundärquelle: Die Seite von Microsoft selbst wurde nicht eingesehen.</translation>
        </message>
        <message>
            <source>Outside the global endpoint it costs 10 % more.</source>
            <comment>catalog_note.Outside the global endpoint it costs 10 % more..text</comment>
            <translation>Außerhalb des globalen Endpunkts kostet sie 10 % mehr.</translation>
        </message>
        <message>
            <source>Above 200,000 tokens of context an input token counts twice, and an output token as 12.</source>
            <comment>catalog_note.Above 200,000 tokens of context an input token counts twice, and an output token as 12..text</comment>
            <translation>Über 200.000 Token Kontext zählt ein Input-Token doppelt und ein Output-Token als 12.</translation>
        </message>
        <message>
            <source>A token of a cache write that lasts an hour counts as 2.</source>
            <comment>catalog_note.A token of a cache write that lasts an hour counts as 2..text</comment>
            <translation>Ein Token eines Cache-Schreibvorgangs, der eine Stunde hält, zählt als 2.</translation>
        </message>
        <message>
            <source>A unit serves 54,000 characters a second. Google retired the model.</source>
            <comment>catalog_note.A unit serves 54,000 characters a second. Google retired the model..text</comment>
            <translation>Eine Einheit bedient 54.000 Zeichen pro Sekunde. Google hat das Modell eingestellt.</translation>
        </message>
        <message>
            <source>A unit serves 800 characters a second. Google retired the model.</source>
            <comment>catalog_note.A unit serves 800 characters a second. Google retired the model..text</comment>
            <translation>Eine Einheit bedient 800 Zeichen pro Sekunde. Google hat das Modell eingestellt.</translation>
        </message>
        <message>
            <source>Global endpoint; a regional one costs 10 % more. Committed to for three months, it costs 10 % less. The minimum is 100,000 input tokens a minute.</source>
            <comment>catalog_note.Global endpoint; a regional one costs 10 % more. Committed to for three months, it costs 10 % less. The minimum is 100,000 input tokens a minute..text</comment>
            <translation>Globaler Endpunkt; ein regionaler kostet 10 % mehr. Bei einer Bindung für drei Monate kostet er 10 % weniger. Das Minimum sind 100.000 Input-Token pro Minute.</translation>
        </message>
        <message>
            <source>The minimum is 10,000 output tokens a minute.</source>
            <comment>catalog_note.The minimum is 10,000 output tokens a minute..text</comment>
            <translation>Das Minimum sind 10.000 Output-Token pro Minute.</translation>
        </message>
        <message>
            <source>FP16 only (no BF16); no FP8; has INT8</source>
            <comment>catalog_note.FP16 only (no BF16); no FP8; has INT8.text</comment>
            <translation>nur FP16 (kein BF16); kein FP8; mit INT8</translation>
        </message>
        <message>
            <source>AWS-only part; Lightning lists the A10 figures (125/250) under this name: treat 70 as the safer value; no FP8</source>
            <comment>catalog_note.AWS-only part; Lightning lists the A10 figures (125/250) under this name: treat 70 as the safer value; no FP8.text</comment>
            <translation>nur bei AWS; Lightning führt unter diesem Namen die Werte der A10 (125/250): 70 gilt als der sicherere Wert; kein FP8</translation>
        </message>
        <message>
            <source>no FP8</source>
            <comment>catalog_note.no FP8.text</comment>
            <translation>kein FP8</translation>
        </message>
        <message>
            <source>double L40 on paper; no NVLink</source>
            <comment>catalog_note.double L40 on paper; no NVLink.text</comment>
            <translation>auf dem Papier das Doppelte der L40; kein NVLink</translation>
        </message>
        <message>
            <source>brochures print twice these (sparsity)</source>
            <comment>catalog_note.brochures print twice these (sparsity).text</comment>
            <translation>Prospekte nennen das Doppelte (mit Sparsity)</translation>
        </message>
        <message>
            <source>per card; early sheets gave the pair of two cards</source>
            <comment>catalog_note.per card; early sheets gave the pair of two cards.text</comment>
            <translation>pro Karte; frühe Datenblätter nannten die Werte für das Paar aus zwei Karten</translation>
        </message>
        <message>
            <source>SXM; NVL variant about 840/1680</source>
            <comment>catalog_note.SXM; NVL variant about 840/1680.text</comment>
            <translation>SXM; NVL-Variante etwa 840/1.680</translation>
        </message>
        <message>
            <source>180 usable of 192; HGX/DGX tables use 7700 GB/s</source>
            <comment>catalog_note.180 usable of 192; HGX/DGX tables use 7700 GB/s.text</comment>
            <translation>180 von 192 nutzbar; HGX/DGX-Tabellen nennen 7.700 GB/s</translation>
        </message>
        <message>
            <source>FP32 accumulation (142 with FP16 accumulation); no FP8</source>
            <comment>catalog_note.FP32 accumulation (142 with FP16 accumulation); no FP8.text</comment>
            <translation>FP32-Akkumulation (142 mit FP16-Akkumulation); kein FP8</translation>
        </message>
        <message>
            <source>FP32 accumulation (twice with FP16 accumulation); Lightning lists 82.6 = non-tensor rate</source>
            <comment>catalog_note.FP32 accumulation (twice with FP16 accumulation); Lightning lists 82.6 = non-tensor rate.text</comment>
            <translation>FP32-Akkumulation (das Doppelte mit FP16-Akkumulation); Lightning führt 82,6 = Rate ohne Tensor-Kerne</translation>
        </message>
        <message>
            <source>FP32 accumulation; FP8 = 2 x BF16; 838 with FP16 accumulation (INT8 same)</source>
            <comment>catalog_note.FP32 accumulation; FP8 = 2 x BF16; 838 with FP16 accumulation (INT8 same).text</comment>
            <translation>FP32-Akkumulation; FP8 = 2 × BF16; 838 mit FP16-Akkumulation (INT8 ebenso)</translation>
        </message>
        <message>
            <source>some tables list 182 = FP32 accumulation in FP16; conflict unresolved</source>
            <comment>catalog_note.some tables list 182 = FP32 accumulation in FP16; conflict unresolved.text</comment>
            <translation>manche Tabellen führen 182 = FP32-Akkumulation bei FP16; Widerspruch ungeklärt</translation>
        </message>
        <message>
            <source>Server Edition scaled to 2430 MHz; workstation card advertises 4000 FP4 sparse = 500 / 1000 by halving; same memory rate in the sources</source>
            <comment>catalog_note.Server Edition scaled to 2430 MHz; workstation card advertises 4000 FP4 sparse = 500 / 1000 by halving; same memory rate in the sources.text</comment>
            <translation>Server Edition, auf 2.430 MHz umgerechnet; die Workstation-Karte wird mit 4.000 bei FP4 mit Sparsity beworben = 500 / 1.000 durch Halbieren; gleiche Speicherrate in den Quellen</translation>
        </message>
        <message>
            <source>measured matmul reaches about half of it</source>
            <comment>catalog_note.measured matmul reaches about half of it.text</comment>
            <translation>gemessene Matrixmultiplikation erreicht etwa die Hälfte davon</translation>
        </message>
        <message>
            <source>same compute as MI300X</source>
            <comment>catalog_note.same compute as MI300X.text</comment>
            <translation>gleiche Rechenleistung wie MI300X</translation>
        </message>
        <message>
            <source>BF16 and FP8 equal; 1677 at 1600 MHz</source>
            <comment>catalog_note.BF16 and FP8 equal; 1677 at 1600 MHz.text</comment>
            <translation>BF16 und FP8 gleich; 1.677 bei 1.600 MHz</translation>
        </message>
        <message>
            <source>SXM2; 16 or 32 GB; PCIe 112; FP16 only (no BF16), no FP8, no INT8 tensor cores</source>
            <comment>catalog_note.SXM2; 16 or 32 GB; PCIe 112; FP16 only (no BF16), no FP8, no INT8 tensor cores.text</comment>
            <translation>SXM2; 16 oder 32 GB; PCIe 112; nur FP16 (kein BF16), kein FP8, keine INT8-Tensor-Kerne</translation>
        </message>
        <message>
            <source>no price found</source>
            <comment>catalog_note.no price found.text</comment>
            <translation>kein Preis gefunden</translation>
        </message>
        <message>
            <source>not sold apart: made for one cloud provider</source>
            <comment>catalog_note.not sold apart: made for one cloud provider.text</comment>
            <translation>nicht einzeln erhältlich: für einen einzigen Cloud-Anbieter gefertigt</translation>
        </message>
        <message>
            <source>sold in servers only: no price found</source>
            <comment>catalog_note.sold in servers only: no price found.text</comment>
            <translation>nur in Servern erhältlich: kein Preis gefunden</translation>
        </message>
        <message>
            <source>With the ranges you gave, {option} is cheaper in {share} of cases.</source>
            <comment>verdict.cases(option, share)</comment>
            <translation>Mit Ihren Spannen ist {option} in {share} der Fälle günstiger.</translation>
        </message>
        <message>
            <source>With the ranges given, {option} is cheaper in {share} of cases.</source>
            <comment>finding.cases(option, share)</comment>
            <translation>Mit den angegebenen Spannen ist {option} in {share} der Fälle günstiger.</translation>
        </message>
        <message>
            <source>The first move, “{task}”, is fixed to our own GPUs and raises the bill by {more} a month.</source>
            <comment>portfolio.pinned_move_raises(task, more)</comment>
            <translation>Die erste verlagerte Aufgabe, „{task}“, ist auf die eigenen GPUs festgelegt und erhöht die Rechnung um {more} pro Monat.</translation>
        </message>
        <message>
            <source>The first move, “{task}”, is fixed to our own GPUs and raises the bill by {more} a month; with {count} moved it is below the API's.</source>
            <comment>portfolio.pinned_move_raises_until(task, more, count)</comment>
            <translation>Die erste verlagerte Aufgabe, „{task}“, ist auf die eigenen GPUs festgelegt und erhöht die Rechnung um {more} pro Monat; mit {count} verlagerten Aufgaben liegt sie unter der reinen API-Rechnung.</translation>
        </message>
        <message>
            <source>Faded: dearer than the best plan</source>
            <comment>portfolio_chart.dearer</comment>
            <translation>Blass: teurer als der beste Plan</translation>
        </message>
        <message numerus="yes">
            <source>{count} tasks are fixed to the API and not drawn</source>
            <comment>portfolio_chart.pinned_to_api(count)</comment>
            <translation>
                <numerusform>{count} Aufgabe ist auf die API festgelegt und nicht gezeichnet</numerusform>
                <numerusform>{count} Aufgaben sind auf die API festgelegt und nicht gezeichnet</numerusform>
            </translation>
        </message>
    </context>
</TS>
