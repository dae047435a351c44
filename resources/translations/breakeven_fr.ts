<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>AboutBox</name>
        <message>
            <source>About Breakeven</source>
            <translation>À propos de Breakeven</translation>
        </message>
        <message>
            <source>&lt;h3&gt;Breakeven %1&lt;/h3&gt;&lt;p&gt;From what volume on is it cheaper to run our own fine-tuned small model than to pay a large model's API?&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
            <translation>&lt;h3&gt;Breakeven %1&lt;/h3&gt;&lt;p&gt;À partir de quel volume est-il moins cher d'exploiter notre propre petit modèle fine-tuné que de payer l'API d'un grand modèle ?&lt;/p&gt;&lt;p&gt;Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.&lt;/p&gt;</translation>
        </message>
    </context>
    <context>
        <name>BenchmarkPanel</name>
        <message>
            <source>%1 output tokens/s, first token %2 ms, each %3 ms (%4)</source>
            <translation>%1 tokens de sortie/s, premier token %2 ms, chacun %3 ms (%4)</translation>
        </message>
        <message>
            <source>Levels without this time to first token: %1</source>
            <translation>Niveaux sans ce temps jusqu'au premier token : %1</translation>
        </message>
        <message>
            <source>Levels without this time per output token: %1</source>
            <translation>Niveaux sans ce temps par token de sortie : %1</translation>
        </message>
    </context>
    <context>
        <name>Comparison</name>
        <message>
            <source>Difference</source>
            <translation>Différence</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>et %1 de plus</translation>
        </message>
        <message>
            <source>Inputs that differ</source>
            <translation>Paramètres qui diffèrent</translation>
        </message>
    </context>
    <context>
        <name>DialogButtons</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
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
            <translation>au plus près</translation>
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
            <translation>Scénarios Breakeven (*.breakeven);;Graphiques qui en contiennent un (*.png *.svg *.pdf);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Open scenario</source>
            <translation>Ouvrir un scénario</translation>
        </message>
        <message>
            <source>%1 is already there. Replace it?</source>
            <translation>%1 existe déjà. Le remplacer ?</translation>
        </message>
        <message>
            <source>%1 files are already there. Replace them?</source>
            <translation>%1 fichiers existent déjà. Les remplacer ?</translation>
        </message>
        <message>
            <source>Unsaved changes</source>
            <translation>Modifications non enregistrées</translation>
        </message>
        <message>
            <source>Save the changes to “%1”?</source>
            <translation>Enregistrer les modifications de « %1 » ?</translation>
        </message>
        <message>
            <source>They are lost if you don't.</source>
            <translation>Sinon, elles seront perdues.</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Remplacer</translation>
        </message>
        <message>
            <source>%1, 1 year</source>
            <translation>%1, 1 an</translation>
        </message>
        <message>
            <source>%1, %2 years</source>
            <translation>%1, %2 ans</translation>
        </message>
        <message>
            <source>%1 GB</source>
            <translation>%1 Go</translation>
        </message>
        <message>
            <source>imported</source>
            <translation>importé</translation>
        </message>
        <message>
            <source>GPU</source>
            <translation>GPU</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Mémoire</translation>
        </message>
        <message>
            <source>GPU-hour</source>
            <translation>Heure GPU</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Fournisseur</translation>
        </message>
        <message>
            <source>Offer</source>
            <translation>Offre</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>Date</translation>
        </message>
    </context>
    <context>
        <name>ReportPdf</name>
        <message>
            <source>Page %1 of %2</source>
            <translation>Page %1 sur %2</translation>
        </message>
        <message>
            <source>Breakeven report</source>
            <translation>Rapport Breakeven</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Advice</name>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Task Type</source>
            <translation>Type de tâche</translation>
        </message>
        <message>
            <source>Hidden Cost</source>
            <translation>Coût caché</translation>
        </message>
        <message>
            <source>Hidden Costs</source>
            <translation>Coûts cachés</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>Affirmation</translation>
        </message>
        <message>
            <source>Remove Claim</source>
            <translation>Supprimer l'affirmation</translation>
        </message>
    </context>
    <context>
        <name>breakeven::AdviceView</name>
        <message>
            <source>Pages of advice</source>
            <translation>Pages de conseil</translation>
        </message>
        <message>
            <source>Strategy</source>
            <translation>Stratégie</translation>
        </message>
        <message>
            <source>Fit check</source>
            <translation>Test d'adéquation</translation>
        </message>
        <message>
            <source>Task type</source>
            <translation>Type de tâche</translation>
        </message>
        <message>
            <source>Hidden costs</source>
            <translation>Coûts cachés</translation>
        </message>
        <message>
            <source>Claims</source>
            <translation>Affirmations</translation>
        </message>
        <message>
            <source>Use cases</source>
            <translation>Cas d'usage</translation>
        </message>
        <message>
            <source>Page before (Up)</source>
            <translation>Page précédente (Haut)</translation>
        </message>
        <message>
            <source>Next page (Down)</source>
            <translation>Page suivante (Bas)</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Analyses</name>
        <message>
            <source>Map</source>
            <translation>Carte</translation>
        </message>
        <message>
            <source>Point of the Map</source>
            <translation>Point de la carte</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Grandeur</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Poids</translation>
        </message>
        <message>
            <source>Reset Scores</source>
            <translation>Réinitialiser les scores</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Épingler</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Plage</translation>
        </message>
        <message>
            <source>Remove Ranges</source>
            <translation>Supprimer les plages</translation>
        </message>
        <message>
            <source>Suggested Ranges</source>
            <translation>Plages proposées</translation>
        </message>
        <message>
            <source>Bands</source>
            <translation>Bandes</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Désépingler</translation>
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
            <translation>Ouvrir des résultats de benchmark</translation>
        </message>
        <message>
            <source>Results (*.json *.jsonl *.csv);;All files (*)</source>
            <translation>Résultats (*.json *.jsonl *.csv);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>not named</source>
            <translation>non nommé</translation>
        </message>
    </context>
    <context>
        <name>breakeven::BenchmarkPanel</name>
        <message>
            <source>Open results…</source>
            <translation>Ouvrir des résultats…</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <source>Fill the throughput</source>
            <translation>Remplir le débit</translation>
        </message>
        <message>
            <source>Levels of</source>
            <translation>Niveaux de</translation>
        </message>
        <message>
            <source>Share of requests that the promise holds for</source>
            <translation>Part des requêtes pour laquelle la promesse tient</translation>
        </message>
        <message>
            <source>Promised time to first token, in milliseconds</source>
            <translation>Temps promis jusqu'au premier token, en millisecondes</translation>
        </message>
        <message>
            <source>Promised time per output token, in milliseconds</source>
            <translation>Temps promis par token de sortie, en millisecondes</translation>
        </message>
        <message>
            <source>GPUs that served</source>
            <translation>GPU qui servaient</translation>
        </message>
        <message>
            <source>Both waits</source>
            <translation>Les deux attentes</translation>
        </message>
        <message>
            <source>First token</source>
            <translation>Premier token</translation>
        </message>
        <message>
            <source>Each token</source>
            <translation>Chaque token</translation>
        </message>
        <message>
            <source>Open results of serving benchmarks, or drop them here, several at once: those of %1.</source>
            <translation>Ouvrez des résultats de benchmarks d'inférence, ou déposez-les ici, plusieurs à la fois : ceux de %1.</translation>
        </message>
        <message>
            <source>Promised at</source>
            <translation>Promis à</translation>
        </message>
        <message>
            <source>first token within</source>
            <translation>premier token en</translation>
        </message>
        <message>
            <source>ms,</source>
            <translation>ms,</translation>
        </message>
        <message>
            <source>then each within</source>
            <translation>puis chacun en</translation>
        </message>
        <message>
            <source>ms</source>
            <translation>ms</translation>
        </message>
        <message>
            <source>What it fills</source>
            <translation>Ce qui est rempli</translation>
        </message>
        <message>
            <source>%1 files</source>
            <translation>%1 fichiers</translation>
        </message>
        <message>
            <source>All levels</source>
            <translation>Tous les niveaux</translation>
        </message>
        <message>
            <source>Say how many GPUs served</source>
            <translation>Indiquer combien de GPU servaient</translation>
        </message>
    </context>
    <context>
        <name>breakeven::BreakEvenDecoration</name>
        <message>
            <source>Requests per month (log)</source>
            <translation>Requêtes par mois (log)</translation>
        </message>
        <message>
            <source>Requests per month</source>
            <translation>Requêtes par mois</translation>
        </message>
        <message>
            <source>Monthly cost, %1 (log)</source>
            <translation>Coût mensuel, %1 (log)</translation>
        </message>
        <message>
            <source>Monthly cost, %1</source>
            <translation>Coût mensuel, %1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::BreakEvenView</name>
        <message>
            <source>Break-even chart: monthly cost over requests per month</source>
            <translation>Graphique du seuil de rentabilité : coût mensuel selon les requêtes par mois</translation>
        </message>
    </context>
    <context>
        <name>breakeven::BreakdownChartView</name>
        <message>
            <source>Breakdown chart: what each option's monthly cost is made of</source>
            <translation>Graphique de décomposition : de quoi se compose le coût mensuel de chaque option</translation>
        </message>
    </context>
    <context>
        <name>breakeven::BreakdownList</name>
        <message>
            <source>Not shown</source>
            <translation>Masquées</translation>
        </message>
    </context>
    <context>
        <name>breakeven::BreakdownPanel</name>
        <message>
            <source>Copy the whole table, to paste it into a spreadsheet or a slide</source>
            <translation>Copier tout le tableau, pour le coller dans un tableur ou une diapositive</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
    </context>
    <context>
        <name>breakeven::BreakdownRow</name>
        <message>
            <source>The focus is always shown</source>
            <translation>L'option étudiée est toujours affichée</translation>
        </message>
        <message>
            <source>The baseline is always shown</source>
            <translation>La référence est toujours affichée</translation>
        </message>
        <message>
            <source>Hide it from the chart</source>
            <translation>La masquer dans le graphique</translation>
        </message>
        <message>
            <source>Show it in the chart</source>
            <translation>L'afficher dans le graphique</translation>
        </message>
    </context>
    <context>
        <name>breakeven::BreakdownStrip</name>
        <message>
            <source>Close the breakdown</source>
            <translation>Fermer la décomposition</translation>
        </message>
        <message>
            <source>Open the breakdown</source>
            <translation>Ouvrir la décomposition</translation>
        </message>
    </context>
    <context>
        <name>breakeven::CatalogTable</name>
        <message>
            <source>%1 rows</source>
            <translation>%1 lignes</translation>
        </message>
        <message>
            <source>Nothing matches</source>
            <translation>Aucune correspondance</translation>
        </message>
        <message>
            <source>%1 of %2 rows</source>
            <translation>%1 lignes sur %2</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ChartCard</name>
        <message>
            <source>Reset view</source>
            <translation>Réinitialiser la vue</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Log</translation>
        </message>
        <message>
            <source>Linear</source>
            <translation>Linéaire</translation>
        </message>
        <message>
            <source>Axes</source>
            <translation>Axes</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ClaimFold</name>
        <message>
            <source>%1: %2, %3</source>
            <translation>%1 : %2, %3</translation>
        </message>
        <message>
            <source>Open; hides its figures</source>
            <translation>Déplié ; masque ses chiffres</translation>
        </message>
        <message>
            <source>Folded; shows its figures</source>
            <translation>Replié ; affiche ses chiffres</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ClaimFormPanel</name>
        <message>
            <source>What is claimed</source>
            <translation>Ce qui est affirmé</translation>
        </message>
        <message>
            <source>Option that the claim is about</source>
            <translation>Option concernée par l'affirmation</translation>
        </message>
        <message>
            <source>Figure that is claimed</source>
            <translation>Grandeur affirmée</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>to, if a range</source>
            <translation>à, si fourchette</translation>
        </message>
        <message>
            <source>Source and date</source>
            <translation>Source et date</translation>
        </message>
        <message>
            <source>Add claim</source>
            <translation>Ajouter l'affirmation</translation>
        </message>
        <message>
            <source>Claimed number, or the lower end of a range</source>
            <translation>Nombre affirmé, ou borne basse d'une fourchette</translation>
        </message>
        <message>
            <source>Upper end of a range; may be left empty</source>
            <translation>Borne haute d'une fourchette ; peut rester vide</translation>
        </message>
        <message>
            <source>Source of the claim, and its date</source>
            <translation>Source de l'affirmation, et sa date</translation>
        </message>
        <message>
            <source>A scenario holds %1 claims at most</source>
            <translation>Un scénario contient au plus %1 affirmations</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ClaimGroup</name>
        <message>
            <source>Open scenario</source>
            <translation>Ouvrir le scénario</translation>
        </message>
        <message>
            <source>Open scenario %1</source>
            <translation>Ouvrir le scénario %1</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Publié</translation>
        </message>
        <message>
            <source>Its inputs give</source>
            <translation>Ses paramètres donnent</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ClaimsPage</name>
        <message>
            <source>Claimed</source>
            <translation>Affirmé</translation>
        </message>
        <message>
            <source>This scenario</source>
            <translation>Ce scénario</translation>
        </message>
        <message>
            <source>Copy all claims as a table</source>
            <translation>Copier toutes les affirmations en tableau</translation>
        </message>
        <message>
            <source>Your claims</source>
            <translation>Vos affirmations</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ColumnEdge</name>
        <message>
            <source>Drag to make the column wider or narrower; a double click puts it back</source>
            <translation>Faites glisser pour élargir ou rétrécir la colonne ; un double-clic la rétablit</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ColumnForm</name>
        <message>
            <source>Time</source>
            <translation>Temps</translation>
        </message>
        <message>
            <source>Input tokens</source>
            <translation>Tokens d'entrée</translation>
        </message>
        <message>
            <source>Output tokens</source>
            <translation>Tokens de sortie</translation>
        </message>
        <message>
            <source>Cached tokens</source>
            <translation>Tokens en cache</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Requêtes</translation>
        </message>
        <message>
            <source>Written to the cache</source>
            <translation>Écrits dans le cache</translation>
        </message>
        <message>
            <source>Reasoning tokens</source>
            <translation>Tokens de raisonnement</translation>
        </message>
        <message>
            <source>All tokens</source>
            <translation>Total des tokens</translation>
        </message>
        <message>
            <source>Id of a request</source>
            <translation>Identifiant d'une requête</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lire</translation>
        </message>
        <message>
            <source>Column for %1</source>
            <translation>Colonne pour « %1 »</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucune</translation>
        </message>
    </context>
    <context>
        <name>breakeven::CompareDecoration</name>
        <message>
            <source>Requests per month</source>
            <translation>Requêtes par mois</translation>
        </message>
        <message>
            <source>break-even</source>
            <translation>seuil de rentabilité</translation>
        </message>
        <message>
            <source>its volume</source>
            <translation>son volume</translation>
        </message>
        <message>
            <source>Requests per month (log)</source>
            <translation>Requêtes par mois (log)</translation>
        </message>
        <message>
            <source>Monthly cost, %1 (log)</source>
            <translation>Coût mensuel, %1 (log)</translation>
        </message>
        <message>
            <source>Monthly cost, %1</source>
            <translation>Coût mensuel, %1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::CompareView</name>
        <message>
            <source>Comparison chart: monthly cost over requests per month</source>
            <translation>Graphique de comparaison : coût mensuel selon les requêtes par mois</translation>
        </message>
        <message>
            <source>Open another…</source>
            <translation>En ouvrir un autre…</translation>
        </message>
        <message>
            <source>Pin this state</source>
            <translation>Épingler cet état</translation>
        </message>
        <message>
            <source>Keep it, to compare what you change with it</source>
            <translation>Le conserver, pour y comparer vos modifications</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Retirer %1</translation>
        </message>
        <message>
            <source>Remove %1 (not shown: four at most)</source>
            <translation>Retirer %1 (masqué : quatre au plus)</translation>
        </message>
        <message>
            <source>Four at most stand side by side</source>
            <translation>Quatre au plus côte à côte</translation>
        </message>
        <message>
            <source>Compare with a scenario from a file</source>
            <translation>Comparer avec un scénario d'un fichier</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ComparisonTable</name>
        <message>
            <source>Scenarios side by side</source>
            <translation>Scénarios côte à côte</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Différence</translation>
        </message>
        <message>
            <source>Inputs that differ</source>
            <translation>Paramètres qui diffèrent</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Comparisons</name>
        <message>
            <source>The scenario was not opened</source>
            <translation>Le scénario n'a pas été ouvert</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ContextMenus</name>
        <message>
            <source>&amp;Focus on %1</source>
            <translation>É&amp;tudier : %1</translation>
        </message>
        <message>
            <source>Focus</source>
            <translation>Option étudiée</translation>
        </message>
        <message>
            <source>Compare &amp;against %1</source>
            <translation>&amp;Comparer avec : %1</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>&amp;Hide %1</source>
            <translation>&amp;Masquer : %1</translation>
        </message>
        <message>
            <source>&amp;Show %1</source>
            <translation>&amp;Afficher : %1</translation>
        </message>
        <message>
            <source>Shown Options</source>
            <translation>Options affichées</translation>
        </message>
    </context>
    <context>
        <name>breakeven::CopyButton</name>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
    </context>
    <context>
        <name>breakeven::CurrencyDialog</name>
        <message>
            <source>Currency</source>
            <translation>Monnaie</translation>
        </message>
        <message>
            <source>Show amounts in</source>
            <translation>Afficher les montants en</translation>
        </message>
        <message>
            <source>For one US dollar</source>
            <translation>Pour un dollar US</translation>
        </message>
        <message>
            <source>Day of the rate, YYYY-MM-DD</source>
            <translation>Jour du cours, AAAA-MM-JJ</translation>
        </message>
        <message>
            <source>Source of the rate</source>
            <translation>Source du cours</translation>
        </message>
        <message>
            <source>Whose rate it is, in a few words</source>
            <translation>De qui vient ce cours, en quelques mots</translation>
        </message>
        <message>
            <source>Inside, every figure stays in US dollars; files, tables and workbooks keep them. What is shown and typed, pictures and reports are in the currency, and say at what rate.</source>
            <translation>En interne, tous les chiffres restent en dollars US ; les fichiers, tableaux et classeurs les conservent ainsi. Ce qui est affiché et saisi, les images et les rapports sont dans la monnaie, avec mention du cours.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
    </context>
    <context>
        <name>breakeven::CurrencyRow</name>
        <message>
            <source>Its prices are in</source>
            <translation>Ses prix sont en</translation>
        </message>
        <message>
            <source>Currency of the list's prices, as EUR</source>
            <translation>Monnaie des prix de la liste, par exemple EUR</translation>
        </message>
        <message>
            <source>of which one is worth</source>
            <translation>dont une unité vaut</translation>
        </message>
        <message>
            <source>US dollars for one of it</source>
            <translation>Dollars US pour une unité</translation>
        </message>
        <message>
            <source>1.08</source>
            <translation>1.08</translation>
        </message>
        <message>
            <source>US dollars on</source>
            <translation>dollars US le</translation>
        </message>
        <message>
            <source>Day of the rate, YYYY-MM-DD</source>
            <translation>Jour du cours, YYYY-MM-DD</translation>
        </message>
        <message>
            <source>YYYY-MM-DD</source>
            <translation>YYYY-MM-DD</translation>
        </message>
        <message>
            <source>a rate that is older than 30 days</source>
            <translation>un cours datant de plus de 30 jours</translation>
        </message>
    </context>
    <context>
        <name>breakeven::DataDialog</name>
        <message>
            <source>Data</source>
            <translation>Données</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copier</translation>
        </message>
        <message>
            <source>Data: %1</source>
            <translation>Données : %1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::DeckDialog</name>
        <message>
            <source>Export all charts</source>
            <translation>Exporter tous les graphiques</translation>
        </message>
        <message>
            <source>Scenarios</source>
            <translation>Scénarios</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Ajouter des fichiers…</translation>
        </message>
        <message>
            <source>Choose Folder…</source>
            <translation>Choisir un dossier…</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>Graphiques</translation>
        </message>
        <message>
            <source>Untitled scenario</source>
            <translation>Scénario sans titre</translation>
        </message>
        <message>
            <source>Add scenarios</source>
            <translation>Ajouter des scénarios</translation>
        </message>
        <message>
            <source>Not all scenarios were added</source>
            <translation>Tous les scénarios n'ont pas été ajoutés</translation>
        </message>
        <message>
            <source>1 picture</source>
            <translation>1 image</translation>
        </message>
        <message>
            <source>%1 pictures</source>
            <translation>%1 images</translation>
        </message>
    </context>
    <context>
        <name>breakeven::DeckExport</name>
        <message>
            <source>Export all charts</source>
            <translation>Exporter tous les graphiques</translation>
        </message>
        <message>
            <source>Not all charts were exported</source>
            <translation>Tous les graphiques n'ont pas été exportés</translation>
        </message>
        <message>
            <source>The export was stopped</source>
            <translation>L'exportation a été interrompue</translation>
        </message>
        <message>
            <source>%1 of %2 charts are in the folder.</source>
            <translation>%1 graphiques sur %2 sont dans le dossier.</translation>
        </message>
    </context>
    <context>
        <name>breakeven::DistributionPanel</name>
        <message>
            <source>never</source>
            <translation>jamais</translation>
        </message>
    </context>
    <context>
        <name>breakeven::DistributionView</name>
        <message>
            <source>Distribution of break-even and monthly saving</source>
            <translation>Distribution du seuil de rentabilité et de l'économie mensuelle</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Document</name>
        <message>
            <source>Recovered Edits</source>
            <translation>Modifications récupérées</translation>
        </message>
        <message>
            <source>Reload</source>
            <translation>Recharger</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Evidence</name>
        <message>
            <source>Log…</source>
            <translation>Journal…</translation>
        </message>
        <message>
            <source>Read a log of real requests</source>
            <translation>Lire un journal de requêtes réelles</translation>
        </message>
        <message>
            <source>Tokens…</source>
            <translation>Tokens…</translation>
        </message>
        <message>
            <source>Count the tokens of prompts and answers</source>
            <translation>Compter les tokens de prompts et de réponses</translation>
        </message>
        <message>
            <source>Split…</source>
            <translation>Répartir…</translation>
        </message>
        <message>
            <source>Several workloads that share the models</source>
            <translation>Plusieurs charges de travail qui partagent les modèles</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Choose a model from the catalog</source>
            <translation>Choisir un modèle dans le catalogue</translation>
        </message>
        <message>
            <source>Choose reserved capacity from the catalog</source>
            <translation>Choisir une capacité réservée dans le catalogue</translation>
        </message>
        <message>
            <source>Choose a GPU from the catalog</source>
            <translation>Choisir un GPU dans le catalogue</translation>
        </message>
        <message>
            <source>Benchmark…</source>
            <translation>Benchmark…</translation>
        </message>
        <message>
            <source>Throughput from results of a serving benchmark</source>
            <translation>Débit d'après les résultats d'un benchmark d'inférence</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ExplanationHead</name>
        <message>
            <source>open</source>
            <translation>ouvert</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>fermé</translation>
        </message>
        <message>
            <source>How this is computed</source>
            <translation>Comment c'est calculé</translation>
        </message>
        <message>
            <source>Click: to its slider</source>
            <translation>Clic : vers son curseur</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Explanations</name>
        <message>
            <source>How this is computed</source>
            <translation>Comment c'est calculé</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ExportDialog</name>
        <message>
            <source>Export chart</source>
            <translation>Exporter le graphique</translation>
        </message>
        <message>
            <source>What will be written</source>
            <translation>Ce qui sera écrit</translation>
        </message>
        <message>
            <source>Reset Words</source>
            <translation>Réinitialiser les textes</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Titre</translation>
        </message>
        <message>
            <source>S&amp;ubtitle</source>
            <translation>So&amp;us-titre</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>&amp;Note</translation>
        </message>
        <message>
            <source>&amp;Source</source>
            <translation>&amp;Source</translation>
        </message>
        <message>
            <source>Where the figures are from</source>
            <translation>D'où viennent les chiffres</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <source>Not enough memory</source>
            <translation>Mémoire insuffisante</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Exports</name>
        <message>
            <source>There is no chart to export</source>
            <translation>Il n'y a aucun graphique à exporter</translation>
        </message>
        <message>
            <source>Export chart</source>
            <translation>Exporter le graphique</translation>
        </message>
        <message>
            <source>The chart was not exported</source>
            <translation>Le graphique n'a pas été exporté</translation>
        </message>
        <message>
            <source>Export table</source>
            <translation>Exporter le tableau</translation>
        </message>
        <message>
            <source>The table was not exported</source>
            <translation>Le tableau n'a pas été exporté</translation>
        </message>
        <message>
            <source>CSV tables (*.csv)</source>
            <translation>Tableaux CSV (*.csv)</translation>
        </message>
        <message>
            <source>Export workbook</source>
            <translation>Exporter le classeur</translation>
        </message>
        <message>
            <source>The workbook was not exported</source>
            <translation>Le classeur n'a pas été exporté</translation>
        </message>
        <message>
            <source>Excel workbooks (*.xlsx)</source>
            <translation>Classeurs Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>Export report</source>
            <translation>Exporter le rapport</translation>
        </message>
        <message>
            <source>The report was not exported</source>
            <translation>Le rapport n'a pas été exporté</translation>
        </message>
        <message>
            <source>report</source>
            <translation>rapport</translation>
        </message>
        <message>
            <source>The chart was not copied</source>
            <translation>Le graphique n'a pas été copié</translation>
        </message>
        <message>
            <source>Copy chart</source>
            <translation>Copier le graphique</translation>
        </message>
        <message>
            <source>Copy table</source>
            <translation>Copier le tableau</translation>
        </message>
    </context>
    <context>
        <name>breakeven::FactDialog</name>
        <message>
            <source>Facts and their age</source>
            <translation>Faits et leur âge</translation>
        </message>
    </context>
    <context>
        <name>breakeven::FactPanel</name>
        <message>
            <source>Age</source>
            <translation>Âge</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>Says</source>
            <translation>Contenu</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Find a fact, a source or a date</source>
            <translation>Rechercher un fait, une source ou une date</translation>
        </message>
        <message>
            <source>Only what should be checked</source>
            <translation>Seulement ce qui est à vérifier</translation>
        </message>
        <message>
            <source>%1 facts, of which %2 should be checked: they are older than 90 days on %3, of an unknown day, or were promised until a day that is past.</source>
            <translation>%1 faits, dont %2 à vérifier : ils datent de plus de 90 jours au %3, d'un jour inconnu, ou étaient promis jusqu'à un jour passé.</translation>
        </message>
        <message>
            <source>Choose a fact to read its source in full</source>
            <translation>Choisissez un fait pour lire sa source en entier</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>Source : %1</translation>
        </message>
        <message>
            <source>Promised until %1</source>
            <translation>Promis jusqu'au %1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::FileActions</name>
        <message>
            <source>Untitled scenario</source>
            <translation>Scénario sans titre</translation>
        </message>
        <message>
            <source>The scenario was not opened</source>
            <translation>Le scénario n'a pas été ouvert</translation>
        </message>
        <message>
            <source>Inputs filled in</source>
            <translation>Paramètres remplis</translation>
        </message>
        <message>
            <source>The file states no input: all have their defaults.</source>
            <translation>Le fichier n'indique aucun paramètre : tous ont leur valeur par défaut.</translation>
        </message>
        <message>
            <source>The file leaves out %1 of the inputs, which have their defaults: %2.</source>
            <translation>Le fichier omet %1 des paramètres, qui ont leur valeur par défaut : %2.</translation>
        </message>
        <message>
            <source>Save scenario</source>
            <translation>Enregistrer le scénario</translation>
        </message>
        <message>
            <source>Breakeven scenarios (*.breakeven)</source>
            <translation>Scénarios Breakeven (*.breakeven)</translation>
        </message>
        <message>
            <source>The scenario was not saved</source>
            <translation>Le scénario n'a pas été enregistré</translation>
        </message>
        <message>
            <source>Open scenario</source>
            <translation>Ouvrir un scénario</translation>
        </message>
    </context>
    <context>
        <name>breakeven::FileConflicts</name>
        <message>
            <source>Go to That Window</source>
            <translation>Aller à cette fenêtre</translation>
        </message>
        <message>
            <source>Open a Copy</source>
            <translation>Ouvrir une copie</translation>
        </message>
        <message>
            <source>Open Anyway</source>
            <translation>Ouvrir quand même</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Save Anyway</source>
            <translation>Enregistrer quand même</translation>
        </message>
        <message>
            <source>Overwrite</source>
            <translation>Écraser</translation>
        </message>
        <message>
            <source>Reload</source>
            <translation>Recharger</translation>
        </message>
        <message>
            <source>Save As…</source>
            <translation>Enregistrer sous…</translation>
        </message>
        <message>
            <source>Keep Mine</source>
            <translation>Garder les miennes</translation>
        </message>
        <message>
            <source>Decide Later</source>
            <translation>Décider plus tard</translation>
        </message>
    </context>
    <context>
        <name>breakeven::FillingList</name>
        <message>
            <source>%1 becomes %2</source>
            <translation>%1 devient %2</translation>
        </message>
        <message>
            <source>stays %1</source>
            <translation>reste %1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::FitCheckPage</name>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>What speaks against it</source>
            <translation>Ce qui plaide contre</translation>
        </message>
        <message>
            <source>Answers that would change it</source>
            <translation>Réponses qui changeraient le conseil</translation>
        </message>
        <message>
            <source>Inputs that would change it</source>
            <translation>Paramètres qui changeraient le conseil</translation>
        </message>
        <message>
            <source>Go to this input</source>
            <translation>Aller à ce paramètre</translation>
        </message>
    </context>
    <context>
        <name>breakeven::FlipCard</name>
        <message>
            <source>What would change the answer</source>
            <translation>Ce qui changerait la réponse</translation>
        </message>
        <message>
            <source>Show fewer</source>
            <translation>Afficher moins</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>et %1 de plus</translation>
        </message>
    </context>
    <context>
        <name>breakeven::GoalDialog</name>
        <message>
            <source>Goal seek</source>
            <translation>Valeur cible</translation>
        </message>
        <message>
            <source>Goal Seek</source>
            <translation>Valeur cible</translation>
        </message>
    </context>
    <context>
        <name>breakeven::GoalSeekPanel</name>
        <message>
            <source>What</source>
            <translation>Quelle valeur de</translation>
        </message>
        <message>
            <source>makes</source>
            <translation>donne</translation>
        </message>
        <message>
            <source>?</source>
            <translation>?</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Appliquer</translation>
        </message>
        <message>
            <source>Input that is sought</source>
            <translation>Paramètre recherché</translation>
        </message>
        <message>
            <source>Figure that has the goal</source>
            <translation>Grandeur visée</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Cible</translation>
        </message>
    </context>
    <context>
        <name>breakeven::GpuChoiceFields</name>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>%1, %2B</source>
            <translation>%1, %2B</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Charge</translation>
        </message>
        <message>
            <source>Requests at once</source>
            <translation>Requêtes à la fois</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>Poids</translation>
        </message>
        <message>
            <source>Requests at once must be a whole number from 1 to %1.</source>
            <translation>Requêtes à la fois : nombre entier de 1 à %1.</translation>
        </message>
    </context>
    <context>
        <name>breakeven::GpuDetails</name>
        <message>
            <source>Throughput of one GPU</source>
            <translation>Débit d'un GPU</translation>
        </message>
        <message>
            <source>Memory of one GPU</source>
            <translation>Mémoire d'un GPU</translation>
        </message>
        <message>
            <source>Filled in</source>
            <translation>Rempli</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Nothing like it was measured.</source>
            <translation>Rien de semblable n'a été mesuré.</translation>
        </message>
        <message>
            <source>%1 The range goes with it.</source>
            <translation>%1 La plage disparaît avec.</translation>
        </message>
        <message>
            <source>Measured: %1.</source>
            <translation>Mesuré : %1.</translation>
        </message>
        <message>
            <source>Derived: %1</source>
            <translation>Déduit : %1</translation>
        </message>
        <message>
            <source>The memory of this GPU is not known.</source>
            <translation>La mémoire de ce GPU n'est pas connue.</translation>
        </message>
    </context>
    <context>
        <name>breakeven::GpuDialog</name>
        <message>
            <source>GPU catalog</source>
            <translation>Catalogue de GPU</translation>
        </message>
        <message>
            <source>GPU</source>
            <translation>GPU</translation>
        </message>
        <message>
            <source>SkyPilot catalogs (*.csv);;All files (*)</source>
            <translation>Catalogues SkyPilot (*.csv);;Tous les fichiers (*)</translation>
        </message>
    </context>
    <context>
        <name>breakeven::GpuPanel</name>
        <message>
            <source>Search GPUs, providers, kinds</source>
            <translation>Rechercher GPU, fournisseurs, types</translation>
        </message>
        <message>
            <source>Choose a GPU from the list to see what it fills in.</source>
            <translation>Choisissez un GPU dans la liste pour voir ce qu'il remplit.</translation>
        </message>
        <message>
            <source>Import a price list…</source>
            <translation>Importer une liste de prix…</translation>
        </message>
        <message>
            <source>Use this GPU</source>
            <translation>Utiliser ce GPU</translation>
        </message>
    </context>
    <context>
        <name>breakeven::GuessAxis</name>
        <message>
            <source>Requests a month</source>
            <translation>Requêtes par mois</translation>
        </message>
    </context>
    <context>
        <name>breakeven::GuessPage</name>
        <message>
            <source>Remove Last</source>
            <translation>Retirer le dernier</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <source>Guesses</source>
            <translation>Pronostics</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Name of who guesses</source>
            <translation>Nom de l'auteur du pronostic</translation>
        </message>
        <message>
            <source>Requests a month</source>
            <translation>Requêtes par mois</translation>
        </message>
        <message>
            <source>Guessed requests a month</source>
            <translation>Requêtes par mois pronostiquées</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Reveal</source>
            <translation>Révéler</translation>
        </message>
        <message>
            <source>Remove Guess</source>
            <translation>Supprimer le pronostic</translation>
        </message>
        <message>
            <source>Remove All Guesses</source>
            <translation>Supprimer tous les pronostics</translation>
        </message>
        <message>
            <source>One guess. Click on the axis, or type a volume.</source>
            <translation>Un pronostic. Cliquez sur l'axe, ou saisissez un volume.</translation>
        </message>
        <message>
            <source>%1 guesses. Click on the axis, or type a volume.</source>
            <translation>%1 pronostics. Cliquez sur l'axe, ou saisissez un volume.</translation>
        </message>
        <message>
            <source>Add Guess</source>
            <translation>Ajouter un pronostic</translation>
        </message>
    </context>
    <context>
        <name>breakeven::GuideDialog</name>
        <message>
            <source>Guide</source>
            <translation>Guide</translation>
        </message>
        <message>
            <source>Find in the guide</source>
            <translation>Rechercher dans le guide</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Sommaire</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message numerus="yes">
            <source>%n sections</source>
            <translation>
                <numerusform>%n section</numerusform>
                <numerusform>%n sections</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>breakeven::HiddenCostRow</name>
        <message>
            <source>Whether this cost counts</source>
            <translation>Compter ce coût ou non</translation>
        </message>
    </context>
    <context>
        <name>breakeven::HiddenCostsPage</name>
        <message>
            <source>What calculators forget</source>
            <translation>Ce que les calculateurs oublient</translation>
        </message>
        <message>
            <source>All off</source>
            <translation>Tout désactiver</translation>
        </message>
        <message>
            <source>All on</source>
            <translation>Tout activer</translation>
        </message>
        <message>
            <source>Leave out every hidden cost</source>
            <translation>Omettre tous les coûts cachés</translation>
        </message>
        <message>
            <source>Count every hidden cost</source>
            <translation>Compter tous les coûts cachés</translation>
        </message>
        <message>
            <source>What each adds or saves in this scenario. Some overlap, as people retrain too, so they do not add up. The naive answer leaves out what is switched off, or all while all is on.</source>
            <translation>Ce que chacun ajoute ou économise dans ce scénario. Certains se recoupent, puisque le personnel s'occupe aussi du réentraînement : ils ne s'additionnent donc pas. La réponse naïve omet ce qui est désactivé, ou tout tant que tout est activé.</translation>
        </message>
        <message>
            <source>The naive answer</source>
            <translation>La réponse naïve</translation>
        </message>
    </context>
    <context>
        <name>breakeven::HistoryDialog</name>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>As it was opened</source>
            <translation>À l'ouverture</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ImportDialog</name>
        <message>
            <source>Import a price list</source>
            <translation>Importer une liste de prix</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ImportPanel</name>
        <message>
            <source>Note</source>
            <translation>Remarque</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modifié</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Ignoré</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nouveau</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>Search what the list holds</source>
            <translation>Rechercher dans la liste</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>It counts as of</source>
            <translation>Date de validité</translation>
        </message>
        <message>
            <source>Day that the list counts as of, YYYY-MM-DD</source>
            <translation>Date à laquelle vaut la liste, YYYY-MM-DD</translation>
        </message>
        <message>
            <source>YYYY-MM-DD</source>
            <translation>YYYY-MM-DD</translation>
        </message>
        <message>
            <source>the last day of which the list is known, as it is no longer kept up</source>
            <translation>le dernier jour connu de la liste, qui n'est plus tenue à jour</translation>
        </message>
        <message>
            <source>the day on which the file was last changed; if the list is older, say so here</source>
            <translation>le jour de la dernière modification du fichier ; si la liste est plus ancienne, indiquez-le ici</translation>
        </message>
        <message>
            <source>as you say; the file was last changed on %1</source>
            <translation>comme indiqué ; le fichier a été modifié pour la dernière fois le %1</translation>
        </message>
        <message>
            <source>Its prices are in %1: say what one of it is worth in US dollars, and on which day.</source>
            <translation>Ses prix sont en %1 : indiquez ce que vaut une unité en dollars US, et à quelle date.</translation>
        </message>
    </context>
    <context>
        <name>breakeven::InformationView</name>
        <message>
            <source>What to find out before deciding</source>
            <translation>Que vérifier avant de décider</translation>
        </message>
    </context>
    <context>
        <name>breakeven::InputPanel</name>
        <message>
            <source>Find an input</source>
            <translation>Rechercher un paramètre</translation>
        </message>
        <message>
            <source>Essential</source>
            <translation>Essentiels</translation>
        </message>
        <message>
            <source>All %1</source>
            <translation>Tous (%1)</translation>
        </message>
        <message>
            <source>No input matches “%1”</source>
            <translation>Aucun paramètre ne correspond à « %1 »</translation>
        </message>
    </context>
    <context>
        <name>breakeven::InputRow</name>
        <message>
            <source>Enter edits it, F2 goes through its other parts and Escape back; the menu key shows what else it can do.</source>
            <translation>Entrée modifie la valeur, F2 en parcourt les autres parties et Échap revient ; la touche de menu montre les autres actions possibles.</translation>
        </message>
        <message>
            <source>Back to the default: %1</source>
            <translation>Revenir à la valeur par défaut : %1</translation>
        </message>
        <message>
            <source>Reset %1</source>
            <translation>Réinitialiser %1</translation>
        </message>
        <message>
            <source>Locked: a slip of the hand can't change it. A click unlocks it</source>
            <translation>Verrouillé : un faux mouvement ne peut pas le modifier. Un clic le déverrouille</translation>
        </message>
        <message>
            <source>Unlock %1</source>
            <translation>Déverrouiller %1</translation>
        </message>
        <message>
            <source>&amp;Reset to %1</source>
            <translation>&amp;Réinitialiser à %1</translation>
        </message>
        <message>
            <source>&amp;Help on This Input</source>
            <translation>A&amp;ide sur ce paramètre</translation>
        </message>
        <message>
            <source>F1 tells more</source>
            <translation>F1 pour en savoir plus</translation>
        </message>
    </context>
    <context>
        <name>breakeven::LanguageMenu</name>
        <message>
            <source>&amp;System</source>
            <translation>&amp;Système</translation>
        </message>
    </context>
    <context>
        <name>breakeven::LeftEditsOffer</name>
        <message>
            <source>Restore</source>
            <translation>Restaurer</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Abandonner</translation>
        </message>
        <message>
            <source>Decide Later</source>
            <translation>Décider plus tard</translation>
        </message>
        <message>
            <source>The program ended with unsaved edits of %1 scenarios. Each can come back now, be given up, or wait for the next start.</source>
            <translation>Le programme s'est terminé avec des modifications non enregistrées dans %1 scénarios. Pour chaque scénario, elles peuvent être restaurées maintenant, abandonnées, ou attendre le prochain démarrage.</translation>
        </message>
    </context>
    <context>
        <name>breakeven::LinkItems</name>
        <message>
            <source>%1 with itself: 1</source>
            <translation>%1 avec lui-même : 1</translation>
        </message>
        <message>
            <source>%1: %2, refused</source>
            <translation>%1 : %2, refusé</translation>
        </message>
        <message>
            <source>%1: not linked</source>
            <translation>%1 : pas de lien</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>breakeven::LinkMatrix</name>
        <message>
            <source>How inputs move together</source>
            <translation>Comment les paramètres varient ensemble</translation>
        </message>
    </context>
    <context>
        <name>breakeven::LinkPanel</name>
        <message>
            <source>How strongly two inputs move together while both are uncertain: near 1 they rise and fall in step, near −1 one rises as the other falls. Where nothing stands they are independent.</source>
            <translation>La force avec laquelle deux paramètres incertains varient ensemble : près de 1, ils montent et descendent au même pas ; près de −1, l'un monte quand l'autre descend. Sans indication, ils sont indépendants.</translation>
        </message>
        <message>
            <source>Only inputs with ranges can be linked. Give two or more of them a range with their ±, and link them here.</source>
            <translation>Seuls des paramètres à plage peuvent être liés. Donnez une plage à au moins deux d'entre eux avec leur ±, et liez-les ici.</translation>
        </message>
    </context>
    <context>
        <name>breakeven::LinksDialog</name>
        <message>
            <source>Linked inputs</source>
            <translation>Paramètres liés</translation>
        </message>
        <message>
            <source>Link %1</source>
            <translation>Lier %1</translation>
        </message>
        <message>
            <source>Unlink %1</source>
            <translation>Délier %1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::LogGroups</name>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Requests a month</source>
            <translation>Requêtes par mois</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Sortie</translation>
        </message>
        <message>
            <source>Cached</source>
            <translation>En cache</translation>
        </message>
        <message>
            <source>Split by</source>
            <translation>Répartir selon</translation>
        </message>
        <message>
            <source>Make Tasks</source>
            <translation>Créer des tâches</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Search the groups</source>
            <translation>Rechercher dans les groupes</translation>
        </message>
        <message>
            <source>Field to split the log by</source>
            <translation>Champ selon lequel répartir le journal</translation>
        </message>
        <message>
            <source>Makes a task of the portfolio of each group, with its own volume and tokens</source>
            <translation>Fait de chaque groupe une tâche du portefeuille, avec son propre volume et ses propres tokens</translation>
        </message>
        <message>
            <source>Copy the table, with tabs between its cells</source>
            <translation>Copier le tableau, avec des tabulations entre les cellules</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>The log has no field to split it by.</source>
            <translation>Le journal n'a aucun champ selon lequel le répartir.</translation>
        </message>
        <message>
            <source>Each value of the field gets figures of its own.</source>
            <translation>Chaque valeur du champ reçoit ses propres chiffres.</translation>
        </message>
    </context>
    <context>
        <name>breakeven::MainWindow</name>
        <message>
            <source>Lock</source>
            <translation>Verrouiller</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Déverrouiller</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Focus</source>
            <translation>Option étudiée</translation>
        </message>
        <message>
            <source>Shown Options</source>
            <translation>Options affichées</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation>Zoom</translation>
        </message>
        <message>
            <source>It is shown so from the next start of the program on.</source>
            <translation>Affiché ainsi à partir du prochain démarrage du programme.</translation>
        </message>
        <message>
            <source>Unsaved edits</source>
            <translation>Modifications non enregistrées</translation>
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
            <translation>Définir</translation>
        </message>
        <message>
            <source>Accuracies of a Kind</source>
            <translation>Exactitudes d'un type</translation>
        </message>
        <message>
            <source>Value to set</source>
            <translation>Valeur à définir</translation>
        </message>
        <message>
            <source>Value for all selected tasks</source>
            <translation>Valeur pour toutes les tâches sélectionnées</translation>
        </message>
        <message>
            <source>the scenario's</source>
            <translation>celle du scénario</translation>
        </message>
        <message>
            <source>Where all selected tasks stay</source>
            <translation>Où restent toutes les tâches sélectionnées</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Libre</translation>
        </message>
        <message>
            <source>Sets the published accuracies of the large model and of a fine-tuned one for a kind of task</source>
            <translation>Définit les exactitudes publiées du grand modèle et d'un modèle fine-tuné pour un type de tâche</translation>
        </message>
        <message>
            <source>%1 tasks:</source>
            <translation>%1 tâches :</translation>
        </message>
        <message>
            <source>Fixed to</source>
            <translation>Assignée à</translation>
        </message>
    </context>
    <context>
        <name>breakeven::MapDecoration</name>
        <message>
            <source>You are here</source>
            <translation>Vous êtes ici</translation>
        </message>
        <message>
            <source>This scenario</source>
            <translation>Ce scénario</translation>
        </message>
    </context>
    <context>
        <name>breakeven::MapView</name>
        <message>
            <source>Decision map</source>
            <translation>Carte de décision</translation>
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
            <translation>Paramètre sur la carte : %1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::MemoryBar</name>
        <message>
            <source>Memory of one GPU</source>
            <translation>Mémoire d'un GPU</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ModelDialog</name>
        <message>
            <source>Models and their prices</source>
            <translation>Modèles et leurs prix</translation>
        </message>
        <message>
            <source>Model Prices</source>
            <translation>Prix des modèles</translation>
        </message>
        <message>
            <source>Price lists of %1 (*.json);;All files (*)</source>
            <translation>Listes de prix %1 (*.json);;Tous les fichiers (*)</translation>
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
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Vendor</source>
            <translation>Fournisseur</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Sortie</translation>
        </message>
        <message>
            <source>Cached</source>
            <translation>En cache</translation>
        </message>
        <message>
            <source>Cache write</source>
            <translation>Écriture en cache</translation>
        </message>
        <message>
            <source>Batch in</source>
            <translation>Entrée batch</translation>
        </message>
        <message>
            <source>Batch out</source>
            <translation>Sortie batch</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Contexte</translation>
        </message>
        <message>
            <source>Read on</source>
            <translation>Relevé le</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Find a model, a vendor or a family</source>
            <translation>Rechercher un modèle, un fournisseur ou une famille</translation>
        </message>
        <message>
            <source>Frontier API</source>
            <translation>API de pointe</translation>
        </message>
        <message>
            <source>Small model</source>
            <translation>Petit modèle</translation>
        </message>
        <message>
            <source>Import a price list…</source>
            <translation>Importer une liste de prix…</translation>
        </message>
        <message>
            <source>Use for the small model</source>
            <translation>Utiliser pour le petit modèle</translation>
        </message>
        <message>
            <source>Use for the frontier API</source>
            <translation>Utiliser pour l'API de pointe</translation>
        </message>
        <message>
            <source>Choose a model to see what it would fill in</source>
            <translation>Choisissez un modèle pour voir ce qu'il remplirait</translation>
        </message>
        <message>
            <source>In %1 per million tokens, as listed and in force today</source>
            <translation>En %1 par million de tokens, aux prix catalogue en vigueur aujourd'hui</translation>
        </message>
    </context>
    <context>
        <name>breakeven::NaiveAnswerView</name>
        <message>
            <source>The naive answer and ours: monthly cost over requests per month</source>
            <translation>La réponse naïve et la nôtre : coût mensuel selon les requêtes par mois</translation>
        </message>
    </context>
    <context>
        <name>breakeven::NoteEdits</name>
        <message>
            <source>&amp;Change Note…</source>
            <translation>&amp;Modifier la note…</translation>
        </message>
        <message>
            <source>&amp;Remove Note</source>
            <translation>&amp;Supprimer la note</translation>
        </message>
        <message>
            <source>Add &amp;Note Here…</source>
            <translation>Ajouter une &amp;note ici…</translation>
        </message>
        <message>
            <source>Add Note</source>
            <translation>Ajouter une note</translation>
        </message>
        <message>
            <source>What the note says:</source>
            <translation>Texte de la note :</translation>
        </message>
        <message>
            <source>Change Note</source>
            <translation>Modifier la note</translation>
        </message>
        <message>
            <source>Remove Note</source>
            <translation>Supprimer la note</translation>
        </message>
        <message>
            <source>Move Note</source>
            <translation>Déplacer la note</translation>
        </message>
    </context>
    <context>
        <name>breakeven::NotesField</name>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>What was assumed, and why</source>
            <translation>Les hypothèses retenues, et pourquoi</translation>
        </message>
    </context>
    <context>
        <name>breakeven::OptionCheck</name>
        <message>
            <source>Show %1</source>
            <translation>Afficher %1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::OverTimeDecoration</name>
        <message>
            <source>Months</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>retraining</source>
            <translation>réentraînement</translation>
        </message>
        <message>
            <source>hardware bought</source>
            <translation>achat de matériel</translation>
        </message>
        <message>
            <source>Cumulative cash, %1</source>
            <translation>Trésorerie cumulée, %1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::OverTimeView</name>
        <message>
            <source>Chart over time: cumulative cash over months</source>
            <translation>Graphique dans le temps : trésorerie cumulée selon les mois</translation>
        </message>
    </context>
    <context>
        <name>breakeven::OwnClaimRow</name>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Remove the claim: %1</source>
            <translation>Supprimer l'affirmation : %1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::OwnNumbers</name>
        <message>
            <source>Show the Answer</source>
            <translation>Afficher la réponse</translation>
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
            <translation>Paramètres › %1</translation>
        </message>
        <message>
            <source>Go To</source>
            <translation>Aller à</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Aller à</translation>
        </message>
        <message>
            <source>An input, a view, a command or a preset</source>
            <translation>Un paramètre, une vue, une commande ou un exemple</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Résultats</translation>
        </message>
        <message>
            <source>Nothing is called so</source>
            <translation>Rien ne porte ce nom</translation>
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
            <translation>Exactement %1 ; de %2 à %3</translation>
        </message>
        <message>
            <source>It is locked: a slip of the hand can't change it.</source>
            <translation>Verrouillé : un faux mouvement ne peut pas le modifier.</translation>
        </message>
        <message>
            <source>Give it a range: how sure is this value?</source>
            <translation>Lui donner une plage : quelle est la certitude de cette valeur ?</translation>
        </message>
        <message>
            <source>Give %1 a range</source>
            <translation>Donner une plage à « %1 »</translation>
        </message>
        <message>
            <source>Remove the R&amp;ange</source>
            <translation>Supprimer la &amp;plage</translation>
        </message>
        <message>
            <source>Give It a R&amp;ange</source>
            <translation>&amp;Donner une plage</translation>
        </message>
        <message>
            <source>&amp;Link with Other Inputs…</source>
            <translation>&amp;Lier à d'autres paramètres…</translation>
        </message>
        <message>
            <source>&amp;Copy the Value</source>
            <translation>&amp;Copier la valeur</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>P&amp;ause</translation>
        </message>
        <message>
            <source>&amp;Play</source>
            <translation>L&amp;ecture</translation>
        </message>
        <message>
            <source>Un&amp;lock</source>
            <translation>Dé&amp;verrouiller</translation>
        </message>
        <message>
            <source>L&amp;ock</source>
            <translation>&amp;Verrouiller</translation>
        </message>
    </context>
    <context>
        <name>breakeven::PictureForm</name>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Impression</translation>
        </message>
        <message>
            <source>Transparent background</source>
            <translation>Arrière-plan transparent</translation>
        </message>
        <message>
            <source>Say where the inputs are from</source>
            <translation>Indiquer la provenance des paramètres</translation>
        </message>
        <message>
            <source>Draw the texts as outlines</source>
            <translation>Dessiner les textes en contours</translation>
        </message>
        <message>
            <source>Keep the scenario in the file</source>
            <translation>Garder le scénario dans le fichier</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Own size</source>
            <translation>Taille personnalisée</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Largeur</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Hauteur</translation>
        </message>
        <message>
            <source>pixels</source>
            <translation>pixels</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <source>Colors</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <source>The texts of an SVG then look the same where the typeface is missing, but can't be edited</source>
            <translation>Les textes d'un SVG ont alors le même aspect là où la police manque, mais ne sont plus modifiables</translation>
        </message>
        <message>
            <source>Dropped on the window, the picture opens again as this scenario</source>
            <translation>Déposée sur la fenêtre, l'image se rouvre comme ce scénario</translation>
        </message>
        <message>
            <source>%1 × %2 inches on a slide or on paper</source>
            <translation>%1 × %2 pouces sur une diapositive ou sur papier</translation>
        </message>
        <message>
            <source>Slide 16:9 — 1920 × 1080</source>
            <translation>Diapositive 16:9 — 1920 × 1080</translation>
        </message>
        <message>
            <source>Slide 16:9 — 3840 × 2160</source>
            <translation>Diapositive 16:9 — 3840 × 2160</translation>
        </message>
        <message>
            <source>Slide 4:3 — 1440 × 1080</source>
            <translation>Diapositive 4:3 — 1440 × 1080</translation>
        </message>
        <message>
            <source>Square — 1080 × 1080</source>
            <translation>Carré — 1080 × 1080</translation>
        </message>
    </context>
    <context>
        <name>breakeven::PinMenu</name>
        <message>
            <source>Pin</source>
            <translation>Épingler</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Désépingler</translation>
        </message>
        <message>
            <source>Pin As</source>
            <translation>Épingler sous</translation>
        </message>
        <message>
            <source>A pin is called “%1” already. Replace it by the present state?</source>
            <translation>Une épingle s'appelle déjà « %1 ». La remplacer par l'état actuel ?</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Remplacer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>What is the present state called?</source>
            <translation>Quel nom donner à l'état actuel ?</translation>
        </message>
        <message numerus="yes">
            <source>%n pins are kept already. Remove one of them first.</source>
            <translation>
                <numerusform>%n épingle est déjà conservée. Supprimez-la d'abord.</numerusform>
                <numerusform>%n épingles sont déjà conservées. Supprimez-en une d'abord.</numerusform>
            </translation>
        </message>
        <message>
            <source>None is kept by name yet</source>
            <translation>Aucun état n'est encore conservé sous un nom</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Supprimer</translation>
        </message>
        <message>
            <source>Remove Pin</source>
            <translation>Supprimer l'épingle</translation>
        </message>
    </context>
    <context>
        <name>breakeven::PortfolioPanel</name>
        <message>
            <source>A task gets a small model of its own if it moves. Several kinds of requests that one model answers are workloads of one task: they stand in Inputs, Workloads.</source>
            <translation>Une tâche reçoit son propre petit modèle si elle migre. Plusieurs types de requêtes auxquels un même modèle répond sont les charges de travail d'une seule tâche : elles se trouvent dans Paramètres, Charges de travail.</translation>
        </message>
        <message>
            <source>Open a log, split it by a field, and choose Make Tasks: each group becomes a task.</source>
            <translation>Ouvrez un journal, répartissez-le selon un champ, et choisissez Créer des tâches : chaque groupe devient une tâche.</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Open as a Scenario</source>
            <translation>Ouvrir comme scénario</translation>
        </message>
        <message>
            <source>Opens the task as a scenario of its own with all charts, in another window; so do the arrow in its name's cell and Ctrl+Enter</source>
            <translation>Ouvre la tâche comme scénario à part entière avec tous les graphiques, dans une autre fenêtre ; la flèche dans la cellule de son nom et Ctrl+Entrée font de même</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Removes the selected tasks</source>
            <translation>Supprime les tâches sélectionnées</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
        <message>
            <source>Further values that a task may have of its own</source>
            <translation>Autres valeurs qu'une tâche peut avoir en propre</translation>
        </message>
        <message>
            <source>Add a Task</source>
            <translation>Ajouter une tâche</translation>
        </message>
        <message>
            <source>Paste from a Spreadsheet</source>
            <translation>Coller depuis un tableur</translation>
        </message>
        <message>
            <source>Tasks from a Table…</source>
            <translation>Tâches d'un tableau…</translation>
        </message>
        <message>
            <source>Tasks from a Log…</source>
            <translation>Tâches d'un journal…</translation>
        </message>
        <message>
            <source>A &amp;Task</source>
            <translation>Une &amp;tâche</translation>
        </message>
        <message>
            <source>Tasks from a Ta&amp;ble…</source>
            <translation>Tâches d'un ta&amp;bleau…</translation>
        </message>
        <message>
            <source>Tasks from a &amp;Log…</source>
            <translation>Tâches d'un &amp;journal…</translation>
        </message>
        <message>
            <source>A &amp;Scenario as a Task…</source>
            <translation>Un &amp;scénario comme tâche…</translation>
        </message>
        <message>
            <source>1 task</source>
            <translation>1 tâche</translation>
        </message>
        <message>
            <source>%1 tasks</source>
            <translation>%1 tâches</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>Nouvelle tâche</translation>
        </message>
        <message>
            <source>Add Task</source>
            <translation>Ajouter une tâche</translation>
        </message>
        <message>
            <source>Task's Name</source>
            <translation>Nom de la tâche</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Coller</translation>
        </message>
        <message>
            <source>Remove Task</source>
            <translation>Supprimer la tâche</translation>
        </message>
        <message>
            <source>Remove Tasks</source>
            <translation>Supprimer les tâches</translation>
        </message>
        <message>
            <source>Accuracies</source>
            <translation>Exactitudes</translation>
        </message>
        <message>
            <source>Fix Task</source>
            <translation>Assigner la tâche</translation>
        </message>
    </context>
    <context>
        <name>breakeven::PortfolioView</name>
        <message>
            <source>Portfolio chart</source>
            <translation>Graphique du portefeuille</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
    </context>
    <context>
        <name>breakeven::PresenterView</name>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Note for who speaks</source>
            <translation>Note pour l'orateur</translation>
        </message>
        <message>
            <source>Guesses of the room</source>
            <translation>Pronostics de la salle</translation>
        </message>
        <message>
            <source>As the sliders are</source>
            <translation>Selon les curseurs</translation>
        </message>
        <message>
            <source>No state follows.</source>
            <translation>Aucun état ne suit.</translation>
        </message>
        <message>
            <source>Next: %1</source>
            <translation>Suivant : %1</translation>
        </message>
        <message>
            <source>The screen is black (B).</source>
            <translation>L'écran est noir (B).</translation>
        </message>
        <message>
            <source>The result is hidden (H).</source>
            <translation>Le résultat est masqué (H).</translation>
        </message>
        <message>
            <source>%1, %2 since the start</source>
            <translation>%1, %2 depuis le début</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Presenting</name>
        <message>
            <source>End of Presentation</source>
            <translation>Fin de la présentation</translation>
        </message>
    </context>
    <context>
        <name>breakeven::PrintDialog</name>
        <message>
            <source>Print</source>
            <translation>Impression</translation>
        </message>
        <message>
            <source>The view</source>
            <translation>La vue</translation>
        </message>
        <message>
            <source>The report</source>
            <translation>Le rapport</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <source>“%1” on one page, as large as the paper lets it be.</source>
            <translation>« %1 » sur une page, aussi grand que le papier le permet.</translation>
        </message>
        <message>
            <source>The question and the answer, the charts, what would change the answer, what to be careful about, checked claims, and every input with its source.</source>
            <translation>La question et la réponse, les graphiques, ce qui changerait la réponse, les points de vigilance, les affirmations vérifiées, et chaque paramètre avec sa source.</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Printing</name>
        <message>
            <source>The printer %1 did not accept it.</source>
            <translation>L'imprimante %1 a refusé l'impression.</translation>
        </message>
        <message>
            <source>It was not printed</source>
            <translation>L'impression n'a pas eu lieu</translation>
        </message>
        <message>
            <source>“%1” is not a page of its own: the report says what it says.</source>
            <translation>« %1 » n'est pas une page à part : le rapport en reprend le contenu.</translation>
        </message>
        <message>
            <source>There is not enough memory for it.</source>
            <translation>La mémoire est insuffisante pour l'impression.</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Impression</translation>
        </message>
    </context>
    <context>
        <name>breakeven::PromisePlot</name>
        <message>
            <source>Output tokens/s over the time to first token, %1 in ms</source>
            <translation>Tokens de sortie/s selon le temps jusqu'au premier token, %1 en ms</translation>
        </message>
        <message>
            <source>Output tokens/s over the time per output token, %1 in ms</source>
            <translation>Tokens de sortie/s selon le temps par token de sortie, %1 en ms</translation>
        </message>
        <message>
            <source>%1 ms promised; the arrow keys move the line</source>
            <translation>%1 ms promis ; les touches fléchées déplacent la ligne</translation>
        </message>
        <message>
            <source>Nothing promised</source>
            <translation>Rien de promis</translation>
        </message>
    </context>
    <context>
        <name>breakeven::PublishedClaimsList</name>
        <message>
            <source>Find a figure</source>
            <translation>Rechercher un chiffre</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>Differs</source>
            <translation>Écart</translation>
        </message>
        <message>
            <source>Published claims, checked against their own inputs</source>
            <translation>Affirmations publiées, confrontées à leurs propres paramètres</translation>
        </message>
        <message>
            <source>No figure matches “%1”</source>
            <translation>Aucun chiffre ne correspond à « %1 »</translation>
        </message>
        <message>
            <source>Fold all</source>
            <translation>Tout replier</translation>
        </message>
        <message>
            <source>Unfold all</source>
            <translation>Tout déplier</translation>
        </message>
    </context>
    <context>
        <name>breakeven::QualitativeView</name>
        <message>
            <source>Qualities chart</source>
            <translation>Graphique des critères</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Réinitialiser</translation>
        </message>
        <message>
            <source>Reset scores and weights</source>
            <translation>Réinitialiser scores et poids</translation>
        </message>
        <message>
            <source>Puts back the program's own scores and the usual weights</source>
            <translation>Rétablit les scores du programme et les poids habituels</translation>
        </message>
        <message>
            <source>Up and Down go to another quality, Page Up and Page Down to another approach; Left and Right move its score, Delete puts the program's own back; plus and minus change the weight.</source>
            <translation>Haut et Bas passent à un autre critère, Page préc. et Page suiv. à une autre approche ; Gauche et Droite déplacent son score, Suppr rétablit celui du programme ; plus et moins changent le poids.</translation>
        </message>
    </context>
    <context>
        <name>breakeven::QualityScales</name>
        <message>
            <source>Weight</source>
            <translation>Poids</translation>
        </message>
        <message>
            <source>Further right is better</source>
            <translation>Plus à droite, c'est mieux</translation>
        </message>
        <message>
            <source>ringed: moved by hand</source>
            <translation>cerclé : déplacé à la main</translation>
        </message>
    </context>
    <context>
        <name>breakeven::QuestionsDialog</name>
        <message>
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>et %1 de plus</translation>
        </message>
    </context>
    <context>
        <name>breakeven::RangeFields</name>
        <message>
            <source>10–90 %:</source>
            <translation>10–90 % :</translation>
        </message>
        <message>
            <source>low end</source>
            <translation>borne basse</translation>
        </message>
        <message>
            <source>high end</source>
            <translation>borne haute</translation>
        </message>
        <message>
            <source>With a chance of 80 % it lies between the two ends: its 10th and its 90th percentile. The slider's value is the middle.</source>
            <translation>Avec une probabilité de 80 %, la valeur se situe entre les deux bornes : ses 10e et 90e centiles. La valeur du curseur est le milieu.</translation>
        </message>
        <message>
            <source>Remove the range</source>
            <translation>Supprimer la plage</translation>
        </message>
        <message>
            <source>Remove the range of %1</source>
            <translation>Supprimer la plage de « %1 »</translation>
        </message>
        <message>
            <source>Link it with inputs that rise or fall with it</source>
            <translation>Le lier à des paramètres qui montent ou descendent avec lui</translation>
        </message>
        <message>
            <source>link…</source>
            <translation>lier…</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>breakeven::RangedGroup</name>
        <message>
            <source>Ranged</source>
            <translation>Avec plage</translation>
        </message>
        <message>
            <source>Inputs with ranges</source>
            <translation>Paramètres à plage</translation>
        </message>
    </context>
    <context>
        <name>breakeven::RangedList</name>
        <message>
            <source>%1: in 80 % of cases %2</source>
            <translation>%1 : dans 80 % des cas, %2</translation>
        </message>
    </context>
    <context>
        <name>breakeven::RangesFoot</name>
        <message>
            <source>Remove ranges</source>
            <translation>Supprimer les plages</translation>
        </message>
        <message>
            <source>± Suggest ranges</source>
            <translation>± Proposer des plages</translation>
        </message>
        <message>
            <source>Suggest ranges</source>
            <translation>Proposer des plages</translation>
        </message>
        <message>
            <source>Gives the five inputs that matter most ± 20 %</source>
            <translation>Donne ± 20 % aux cinq paramètres les plus importants</translation>
        </message>
        <message>
            <source>Every input counts as certain again</source>
            <translation>Chaque paramètre redevient certain</translation>
        </message>
    </context>
    <context>
        <name>breakeven::RangesHint</name>
        <message>
            <source>Suggest ranges</source>
            <translation>Proposer des plages</translation>
        </message>
        <message>
            <source>Every range is then yours to change, with the ± of its input.</source>
            <translation>Chaque plage est ensuite modifiable, avec le ± de son paramètre.</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ReportDialog</name>
        <message>
            <source>Keep the scenario in the file</source>
            <translation>Garder le scénario dans le fichier</translation>
        </message>
        <message>
            <source>Export report</source>
            <translation>Exporter le rapport</translation>
        </message>
        <message>
            <source>The question and the answer, the charts, what would change the answer, what to be careful about, checked claims, and every input with its source.</source>
            <translation>La question et la réponse, les graphiques, ce qui changerait la réponse, les points de vigilance, les affirmations vérifiées, et chaque paramètre avec sa source.</translation>
        </message>
        <message>
            <source>Dropped on the window, a PDF opens again as this scenario</source>
            <translation>Déposé sur la fenêtre, un PDF se rouvre comme ce scénario</translation>
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
            <translation>Exporter…</translation>
        </message>
    </context>
    <context>
        <name>breakeven::RowChoice</name>
        <message>
            <source>The log has no field that tells its rows apart.</source>
            <translation>Le journal n'a aucun champ qui distingue ses lignes.</translation>
        </message>
        <message>
            <source>Read these rows</source>
            <translation>Lire ces lignes</translation>
        </message>
    </context>
    <context>
        <name>breakeven::SearchField</name>
        <message>
            <source>Clear (Esc)</source>
            <translation>Effacer (Échap)</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Effacer la recherche</translation>
        </message>
    </context>
    <context>
        <name>breakeven::SensitivityView</name>
        <message>
            <source>Sensitivity chart</source>
            <translation>Diagramme de sensibilité</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Grandeur</translation>
        </message>
        <message>
            <source>Ten strongest</source>
            <translation>Les dix plus forts</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Tout afficher</translation>
        </message>
        <message>
            <source>Inputs</source>
            <translation>Paramètres</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Settings</name>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>Selon le bureau</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Of the windows, pictures and reports. Files and the command line stay as they are.</source>
            <translation>Celle des fenêtres, des images et des rapports. Les fichiers et la ligne de commande restent tels quels.</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <source>In percent of the desktop's.</source>
            <translation>En pourcentage de celle du bureau.</translation>
        </message>
        <message>
            <source>As the language</source>
            <translation>Selon la langue</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Nombres</translation>
        </message>
        <message>
            <source>On screen, in pictures and in reports, and as they are typed.</source>
            <translation>À l'écran, dans les images et les rapports, et à la saisie.</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>Animations</translation>
        </message>
        <message>
            <source>Whether sliders glide from state to state while presenting.</source>
            <translation>Indique si les curseurs glissent d'un état à l'autre en présentation.</translation>
        </message>
        <message>
            <source>Reduced</source>
            <translation>Réduites</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>Complètes</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Monnaie</translation>
        </message>
        <message>
            <source>Of new scenarios: US dollars, or what Scenario → Currency was told last.</source>
            <translation>Celle des nouveaux scénarios : dollars US, ou le dernier choix fait dans Scénario → Monnaie.</translation>
        </message>
    </context>
    <context>
        <name>breakeven::SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Préférences</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ShortcutsDialog</name>
        <message>
            <source>Everywhere</source>
            <translation>Partout</translation>
        </message>
        <message>
            <source>Tab, Shift+Tab</source>
            <translation>Tab, Maj+Tab</translation>
        </message>
        <message>
            <source>To what comes next, or before, as one reads</source>
            <translation>Élément suivant, ou précédent, dans l'ordre de lecture</translation>
        </message>
        <message>
            <source>Enter, Space</source>
            <translation>Entrée, Espace</translation>
        </message>
        <message>
            <source>What the focused button says</source>
            <translation>L'action du bouton actif</translation>
        </message>
        <message>
            <source>An input</source>
            <translation>Un paramètre</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Type its value, a sum or a range</source>
            <translation>Saisir sa valeur, un calcul ou une plage</translation>
        </message>
        <message>
            <source>F2, then arrows</source>
            <translation>F2, puis flèches</translation>
        </message>
        <message>
            <source>Its parts one after the other; Esc goes back</source>
            <translation>Ses parties l'une après l'autre ; Échap revient</translation>
        </message>
        <message>
            <source>Arrows</source>
            <translation>Flèches</translation>
        </message>
        <message>
            <source>One step of its slider, a finer one with Shift</source>
            <translation>Un pas de son curseur, plus fin avec Maj</translation>
        </message>
        <message>
            <source>Page Up, Page Down</source>
            <translation>Page préc., Page suiv.</translation>
        </message>
        <message>
            <source>Ten steps</source>
            <translation>Dix pas</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Espace</translation>
        </message>
        <message>
            <source>Play its slider, or stop it</source>
            <translation>Animer son curseur, ou l'arrêter</translation>
        </message>
        <message>
            <source>A chart</source>
            <translation>Un graphique</translation>
        </message>
        <message>
            <source>Left, Right, Home, End</source>
            <translation>Gauche, Droite, Début, Fin</translation>
        </message>
        <message>
            <source>Along a curve or a bar, from value to value</source>
            <translation>Le long d'une courbe ou d'une barre, de valeur en valeur</translation>
        </message>
        <message>
            <source>Up, Down</source>
            <translation>Haut, Bas</translation>
        </message>
        <message>
            <source>To the curve or bar above or below</source>
            <translation>À la courbe ou à la barre du dessus ou du dessous</translation>
        </message>
        <message>
            <source>What a click there does</source>
            <translation>Ce qu'y fait un clic</translation>
        </message>
        <message>
            <source>Shift+F10</source>
            <translation>Maj+F10</translation>
        </message>
        <message>
            <source>Its menu</source>
            <translation>Son menu</translation>
        </message>
        <message>
            <source>The qualities</source>
            <translation>Les critères</translation>
        </message>
        <message>
            <source>Up, Down, Page Up, Page Down</source>
            <translation>Haut, Bas, Page préc., Page suiv.</translation>
        </message>
        <message>
            <source>To another quality, to another approach</source>
            <translation>À un autre critère, à une autre approche</translation>
        </message>
        <message>
            <source>Left, Right, Delete</source>
            <translation>Gauche, Droite, Suppr</translation>
        </message>
        <message>
            <source>Another score, the program's own score</source>
            <translation>Un autre score, le score du programme</translation>
        </message>
        <message>
            <source>Plus, Minus</source>
            <translation>Plus, Moins</translation>
        </message>
        <message>
            <source>The weight of the quality</source>
            <translation>Le poids du critère</translation>
        </message>
        <message>
            <source>While presenting</source>
            <translation>En présentation</translation>
        </message>
        <message>
            <source>Right, Left, Page Down, Page Up</source>
            <translation>Droite, Gauche, Page suiv., Page préc.</translation>
        </message>
        <message>
            <source>The next state, or the one before</source>
            <translation>L'état suivant, ou le précédent</translation>
        </message>
        <message>
            <source>B</source>
            <translation>B</translation>
        </message>
        <message>
            <source>A black screen, and back</source>
            <translation>Un écran noir, et retour</translation>
        </message>
        <message>
            <source>H</source>
            <translation>H</translation>
        </message>
        <message>
            <source>Hide the result, and show it</source>
            <translation>Masquer le résultat, et l'afficher</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Échap</translation>
        </message>
        <message>
            <source>Back to the window as it was</source>
            <translation>Retour à la fenêtre telle qu'elle était</translation>
        </message>
        <message>
            <source>Keyboard Shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>Down, Up</source>
            <translation>Bas, Haut</translation>
        </message>
        <message>
            <source>The next page of advice, of tasks or of a comparison, or the one before</source>
            <translation>La page suivante des recommandations, des tâches ou de la comparaison, ou la précédente</translation>
        </message>
    </context>
    <context>
        <name>breakeven::SourcesDialog</name>
        <message>
            <source>Where the inputs are from</source>
            <translation>Provenance des paramètres</translation>
        </message>
    </context>
    <context>
        <name>breakeven::SourcesPanel</name>
        <message>
            <source>Input</source>
            <translation>Paramètre</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Where it is from</source>
            <translation>Provenance</translation>
        </message>
        <message>
            <source>Find an input or a source</source>
            <translation>Rechercher un paramètre ou une source</translation>
        </message>
        <message>
            <source>Copy table</source>
            <translation>Copier le tableau</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Start</name>
        <message>
            <source>The answer</source>
            <translation>La réponse</translation>
        </message>
        <message>
            <source>From what volume on your own model is cheaper, and what it saves. A click on a figure shows how it is computed.</source>
            <translation>À partir de quel volume votre propre modèle coûte moins cher, et ce qu'il économise. Un clic sur un chiffre montre comment il est calculé.</translation>
        </message>
        <message>
            <source>The inputs</source>
            <translation>Les paramètres</translation>
        </message>
        <message>
            <source>Drag a slider or type a number: everything follows at once. The marks on a slider are where the answer flips. The words at the right of a group's name fill it from price lists, logs and benchmarks.</source>
            <translation>Faites glisser un curseur ou saisissez un nombre : tout suit aussitôt. Les repères d'un curseur marquent où la réponse bascule. Les mots à droite du nom d'un groupe le remplissent à partir de listes de prix, de journaux et de benchmarks.</translation>
        </message>
        <message>
            <source>The chart</source>
            <translation>Le graphique</translation>
        </message>
        <message>
            <source>What each option costs at every volume; the ring is the break-even. Point at it to read the costs there, drag the line to another volume, turn the wheel to look closer.</source>
            <translation>Ce que coûte chaque option à chaque volume ; l'anneau est le seuil de rentabilité. Pointez pour y lire les coûts, faites glisser la ligne vers un autre volume, tournez la molette pour regarder de plus près.</translation>
        </message>
        <message>
            <source>Other questions</source>
            <translation>Autres questions</translation>
        </message>
        <message>
            <source>When the money is back, which inputs matter, how sure the answer is, what would change it, and what many tasks cost together.</source>
            <translation>Quand la mise est récupérée, quels paramètres comptent, quelle est la certitude de la réponse, ce qui la changerait, et ce que coûtent de nombreuses tâches ensemble.</translation>
        </message>
        <message>
            <source>The options</source>
            <translation>Les options</translation>
        </message>
        <message>
            <source>What each one costs, and of which parts. Tick an option to see it in the charts, choose it to ask about it.</source>
            <translation>Ce que chacune coûte, et de quels postes. Cochez une option pour la voir dans les graphiques, choisissez-la pour l'étudier.</translation>
        </message>
        <message>
            <source>To keep and to show</source>
            <translation>À conserver et à montrer</translation>
        </message>
        <message>
            <source>Presets to begin with, a pin to compare with what was, and exports: slides, a workbook, a report. The menu Help leads back to this tour.</source>
            <translation>Des exemples pour commencer, une épingle pour comparer avec l'état antérieur, et des exports : diapositives, classeur, rapport. Le menu Aide ramène à cette visite.</translation>
        </message>
    </context>
    <context>
        <name>breakeven::StartPage</name>
        <message>
            <source>Start</source>
            <translation>Accueil</translation>
        </message>
        <message>
            <source>Begin with a case like yours</source>
            <translation>Commencer par un cas proche du vôtre</translation>
        </message>
        <message>
            <source>Start from my own numbers</source>
            <translation>Partir de mes propres chiffres</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
        <message>
            <source>Open a File…</source>
            <translation>Ouvrir un fichier…</translation>
        </message>
        <message>
            <source>New here?</source>
            <translation>Première visite ?</translation>
        </message>
        <message>
            <source>Take the Tour of One Minute</source>
            <translation>Suivre la visite d'une minute</translation>
        </message>
        <message>
            <source>Close This Page</source>
            <translation>Fermer cette page</translation>
        </message>
    </context>
    <context>
        <name>breakeven::StateBar</name>
        <message>
            <source>States</source>
            <translation>États</translation>
        </message>
    </context>
    <context>
        <name>breakeven::StatePanel</name>
        <message>
            <source>States</source>
            <translation>États</translation>
        </message>
        <message>
            <source>Name of the state</source>
            <translation>Nom de l'état</translation>
        </message>
        <message>
            <source>Note for who speaks</source>
            <translation>Note pour l'orateur</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Keeps the inputs as they are now, as a state</source>
            <translation>Conserve les paramètres actuels comme état</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <source>Shows the state earlier</source>
            <translation>Montre l'état plus tôt</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <source>Shows the state later</source>
            <translation>Montre l'état plus tard</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Removes the state</source>
            <translation>Supprime l'état</translation>
        </message>
        <message>
            <source>Go There</source>
            <translation>Y aller</translation>
        </message>
        <message>
            <source>Gives the inputs the values of the state</source>
            <translation>Donne aux paramètres les valeurs de l'état</translation>
        </message>
        <message>
            <source>Take the Inputs as They Are</source>
            <translation>Reprendre les paramètres actuels</translation>
        </message>
        <message>
            <source>Gives the state the values that the inputs have now</source>
            <translation>Donne à l'état les valeurs actuelles des paramètres</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Sliders while presenting</source>
            <translation>Curseurs en présentation</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Présenter</translation>
        </message>
        <message>
            <source>Fills the screen with chart and answer (F5)</source>
            <translation>Remplit l'écran avec le graphique et la réponse (F5)</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>Paramètre</translation>
        </message>
        <message>
            <source>Slider</source>
            <translation>Curseur</translation>
        </message>
        <message>
            <source>Hidden here</source>
            <translation>Masqué ici</translation>
        </message>
        <message>
            <source>Locked here</source>
            <translation>Verrouillé ici</translation>
        </message>
        <message>
            <source>Move State</source>
            <translation>Déplacer l'état</translation>
        </message>
        <message>
            <source>Remove State</source>
            <translation>Supprimer l'état</translation>
        </message>
        <message>
            <source>Rename State</source>
            <translation>Renommer l'état</translation>
        </message>
        <message>
            <source>Speaker's Note</source>
            <translation>Note de l'orateur</translation>
        </message>
        <message>
            <source>Sliders of the Presentation</source>
            <translation>Curseurs de la présentation</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>View that is shown with the state</source>
            <translation>Vue affichée avec l'état</translation>
        </message>
        <message>
            <source>Going to the state before a room goes to this view</source>
            <translation>Passer à cet état devant un public affiche cette vue</translation>
        </message>
        <message>
            <source>The view that is there</source>
            <translation>La vue en cours</translation>
        </message>
        <message>
            <source>View of State</source>
            <translation>Vue de l'état</translation>
        </message>
    </context>
    <context>
        <name>breakeven::StatesDialog</name>
        <message>
            <source>States</source>
            <translation>États</translation>
        </message>
        <message>
            <source>State %1</source>
            <translation>État %1</translation>
        </message>
        <message>
            <source>Add State</source>
            <translation>Ajouter un état</translation>
        </message>
        <message>
            <source>Update State</source>
            <translation>Mettre à jour l'état</translation>
        </message>
    </context>
    <context>
        <name>breakeven::StrategyPage</name>
        <message>
            <source>Strategy</source>
            <translation>Stratégie</translation>
        </message>
    </context>
    <context>
        <name>breakeven::StrategyStepBlock</name>
        <message>
            <source>Step %1: %2</source>
            <translation>Étape %1 : %2</translation>
        </message>
    </context>
    <context>
        <name>breakeven::SwitchRow</name>
        <message>
            <source>on</source>
            <translation>activé</translation>
        </message>
        <message>
            <source>off</source>
            <translation>désactivé</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TaskActions</name>
        <message>
            <source>There are no tasks in it.</source>
            <translation>Il ne contient aucune tâche.</translation>
        </message>
        <message>
            <source>The scenario has %1 tasks. Add these %2 to them, or put them in their place? What they say of a task that is called like one of these changes it.</source>
            <translation>Le scénario a %1 tâches. Leur ajouter ces %2, ou les remplacer ? Ce qui est indiqué pour une tâche de même nom qu'une existante modifie celle-ci.</translation>
        </message>
        <message>
            <source>Tasks from a Table</source>
            <translation>Tâches d'un tableau</translation>
        </message>
        <message>
            <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
            <translation>Tableaux (*.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>The table was not read</source>
            <translation>Le tableau n'a pas été lu</translation>
        </message>
        <message>
            <source>The scenario was not opened</source>
            <translation>Le scénario n'a pas été ouvert</translation>
        </message>
        <message>
            <source>Scenario as a Task</source>
            <translation>Scénario comme tâche</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TaskCellLook</name>
        <message>
            <source>Open as a scenario in a window of its own (Ctrl+Enter)</source>
            <translation>Ouvrir comme scénario dans sa propre fenêtre (Ctrl+Entrée)</translation>
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
            <translation>Tâches</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TaskTypePage</name>
        <message>
            <source>What kind of task is it?</source>
            <translation>De quel type de tâche s'agit-il ?</translation>
        </message>
        <message>
            <source>Source: %1.</source>
            <translation>Source : %1.</translation>
        </message>
        <message>
            <source>A choice sets the accuracy of the frontier API to the published one with examples in its prompt, and that of the fine-tuned model, also on routed requests, to the published one of a model with 7 billion parameters. That of a small model with memory has not been published there, and stays. Accuracies count in every chart as soon as an error has a cost.</source>
            <translation>Un choix règle l'exactitude de l'API de pointe sur celle publiée avec des exemples dans le prompt, et celle du modèle fine-tuné, y compris sur les requêtes routées, sur celle publiée pour un modèle de 7 milliards de paramètres. Celle d'un petit modèle avec mémoire n'y a pas été publiée, et reste inchangée. Les exactitudes comptent dans chaque graphique dès qu'une erreur a un coût.</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Tâche</translation>
        </message>
        <message>
            <source>Fine-tuned 7B</source>
            <translation>Fine-tuné 7B</translation>
        </message>
        <message>
            <source>Large, zero-shot</source>
            <translation>Grand, zero-shot</translation>
        </message>
        <message>
            <source>Large, few-shot</source>
            <translation>Grand, few-shot</translation>
        </message>
        <message>
            <source>Rule of thumb</source>
            <translation>Règle empirique</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TitleBar</name>
        <message>
            <source>edited</source>
            <translation>modifié</translation>
        </message>
        <message>
            <source>Presets</source>
            <translation>Exemples</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Untitled scenario</source>
            <translation>Scénario sans titre</translation>
        </message>
        <message>
            <source>Scenario title</source>
            <translation>Titre du scénario</translation>
        </message>
        <message>
            <source>The scenario's title: click to change it</source>
            <translation>Le titre du scénario : cliquez pour le modifier</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Désépingler</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Épingler</translation>
        </message>
        <message>
            <source>Forget the pinned state</source>
            <translation>Oublier l'état épinglé</translation>
        </message>
        <message>
            <source>Keep the present state beside the new one, in Break-even, Compare and the figures, while sliders move</source>
            <translation>Conserver l'état actuel à côté du nouveau, dans Seuil de rentabilité, Comparaison et les chiffres, pendant que les curseurs bougent</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TokenDialog</name>
        <message>
            <source>Token counter</source>
            <translation>Compteur de tokens</translation>
        </message>
        <message>
            <source>Token Count</source>
            <translation>Décompte de tokens</translation>
        </message>
        <message>
            <source>Open prompts or answers</source>
            <translation>Ouvrir des prompts ou des réponses</translation>
        </message>
        <message>
            <source>Text files (*.txt *.md *.json *.jsonl *.csv *.xml *.html);;All files (*)</source>
            <translation>Fichiers texte (*.txt *.md *.json *.jsonl *.csv *.xml *.html);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Open files</source>
            <translation>Ouvrir des fichiers</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TokenPanel</name>
        <message>
            <source>Open files…</source>
            <translation>Ouvrir des fichiers…</translation>
        </message>
        <message>
            <source>Each line is a sample</source>
            <translation>Chaque ligne est un échantillon</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Prompts</source>
            <translation>Prompts</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Réponses</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Encodage</translation>
        </message>
        <message>
            <source>Paste a typical prompt with all its context, or drag files here. A line with --- alone separates several.</source>
            <translation>Collez un prompt typique avec tout son contexte, ou faites glisser des fichiers ici. Une ligne contenant seulement --- en sépare plusieurs.</translation>
        </message>
        <message>
            <source>Paste a typical answer, or drag files here. A line with --- alone separates several.</source>
            <translation>Collez une réponse typique, ou faites glisser des fichiers ici. Une ligne contenant seulement --- en sépare plusieurs.</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>Prompt</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>a pasted text</source>
            <translation>un texte collé</translation>
        </message>
        <message>
            <source>Remove the texts that were added</source>
            <translation>Supprimer les textes ajoutés</translation>
        </message>
        <message>
            <source>First sample, token by token</source>
            <translation>Premier échantillon, token par token</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Décompte en cours…</translation>
        </message>
        <message>
            <source>There is not enough memory to count so long a text</source>
            <translation>La mémoire est insuffisante pour compter un texte aussi long</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 et %n de plus</numerusform>
                <numerusform>%1 et %n de plus</numerusform>
            </translation>
        </message>
        <message>
            <source>With %1</source>
            <translation>Avec %1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TornadoBars</name>
        <message>
            <source>now: %1</source>
            <translation>maintenant : %1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TourPage</name>
        <message>
            <source>Back</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>Tour</source>
            <translation>Visite</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminer</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TrafficDialog</name>
        <message>
            <source>%1 below.</source>
            <translation>%1 ci-dessous.</translation>
        </message>
        <message>
            <source>Usage log</source>
            <translation>Journal d'utilisation</translation>
        </message>
        <message>
            <source>Open usage log</source>
            <translation>Ouvrir un journal d'utilisation</translation>
        </message>
        <message>
            <source>Logs (*.csv *.tsv *.json *.jsonl *.ndjson *.log *.txt *.gz *.zst);;All files (*)</source>
            <translation>Journaux (*.csv *.tsv *.json *.jsonl *.ndjson *.log *.txt *.gz *.zst);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Reading was cancelled.</source>
            <translation>La lecture a été annulée.</translation>
        </message>
        <message>
            <source>Usage Log</source>
            <translation>Journal d'utilisation</translation>
        </message>
        <message>
            <source>Tasks from a Log</source>
            <translation>Tâches d'un journal</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TrafficPanel</name>
        <message>
            <source>Open a log…</source>
            <translation>Ouvrir un journal…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Read all rows</source>
            <translation>Lire toutes les lignes</translation>
        </message>
        <message>
            <source>Times are in</source>
            <translation>Les temps sont en</translation>
        </message>
        <message>
            <source>In numbers</source>
            <translation>Dans les nombres</translation>
        </message>
        <message>
            <source>Open a log of real requests, or drop it here.</source>
            <translation>Ouvrez un journal de requêtes réelles, ou déposez-le ici.</translation>
        </message>
        <message>
            <source>Share of the log that has been read</source>
            <translation>Part du journal déjà lue</translation>
        </message>
        <message>
            <source>Format of the log</source>
            <translation>Format du journal</translation>
        </message>
        <message>
            <source>Recognized format</source>
            <translation>Format reconnu</translation>
        </message>
        <message>
            <source>What it fills</source>
            <translation>Ce qui est rempli</translation>
        </message>
        <message>
            <source>A point before decimals: 2.000 is 2</source>
            <translation>Un point avant les décimales : 2.000 vaut 2</translation>
        </message>
        <message>
            <source>A comma before decimals: 2.000 is 2,000</source>
            <translation>Une virgule avant les décimales : 2.000 vaut 2 000</translation>
        </message>
        <message>
            <source>Nothing to fill</source>
            <translation>Rien à remplir</translation>
        </message>
        <message>
            <source>Fill 1 input</source>
            <translation>Remplir 1 paramètre</translation>
        </message>
        <message>
            <source>Fill %1 inputs</source>
            <translation>Remplir %1 paramètres</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TrafficPlot</name>
        <message>
            <source>Traffic over time</source>
            <translation>Trafic dans le temps</translation>
        </message>
        <message>
            <source>%d d %h h</source>
            <translation>%d j %h h</translation>
        </message>
        <message>
            <source>%d d</source>
            <translation>%d j</translation>
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
            <translation>Lignes qui n'ont pas pu être lues</translation>
        </message>
        <message>
            <source>Over time</source>
            <translation>Dans le temps</translation>
        </message>
        <message>
            <source>Over the week</source>
            <translation>Sur la semaine</translation>
        </message>
        <message>
            <source>By group</source>
            <translation>Par groupe</translation>
        </message>
        <message>
            <source>Rows that count</source>
            <translation>Lignes comptées</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TrafficStart</name>
        <message>
            <source>Recognized</source>
            <translation>Reconnus</translation>
        </message>
        <message>
            <source>Other logs</source>
            <translation>Autres journaux</translation>
        </message>
        <message>
            <source>Any CSV or JSON with times, input and output tokens: you choose the columns.</source>
            <translation>Tout CSV ou JSON avec des temps et des tokens d'entrée et de sortie : vous choisissez les colonnes.</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Confidentialité</translation>
        </message>
        <message>
            <source>The log is read on this machine, and nothing of it is sent anywhere. A scenario that it fills keeps figures and the file's name.</source>
            <translation>Le journal est lu sur cette machine, et rien n'en est envoyé ailleurs. Un scénario qu'il remplit en garde des chiffres et le nom du fichier.</translation>
        </message>
    </context>
    <context>
        <name>breakeven::UnitDialog</name>
        <message>
            <source>Reserved capacity</source>
            <translation>Capacité réservée</translation>
        </message>
        <message>
            <source>Reserved Capacity</source>
            <translation>Capacité réservée</translation>
        </message>
    </context>
    <context>
        <name>breakeven::UnitPanel</name>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Fournisseur</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unité</translation>
        </message>
        <message>
            <source>Tokens/min</source>
            <translation>Tokens/min</translation>
        </message>
        <message>
            <source>Output ×</source>
            <translation>Sortie ×</translation>
        </message>
        <message>
            <source>Minimum</source>
            <translation>Minimum</translation>
        </message>
        <message>
            <source>Increment</source>
            <translation>Incrément</translation>
        </message>
        <message>
            <source>Unit-hour</source>
            <translation>Unité-heure</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>Read on</source>
            <translation>Relevé le</translation>
        </message>
        <message>
            <source>Find a model, a provider or a kind of unit</source>
            <translation>Rechercher un modèle, un fournisseur ou un type d'unité</translation>
        </message>
        <message>
            <source>Use this capacity</source>
            <translation>Utiliser cette capacité</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Paiement</translation>
        </message>
        <message>
            <source>Choose reserved capacity to see what it would fill in</source>
            <translation>Choisissez une capacité réservée pour voir ce qu'elle remplirait</translation>
        </message>
        <message>
            <source>What a unit serves a minute, counted in input tokens, and what it costs in %1: for an hour as you go, and reserved for a month</source>
            <translation>Débit d'une unité par minute, compté en tokens d'entrée, et son coût en %1 : pour une heure à l'usage, et en réservation d'un mois</translation>
        </message>
    </context>
    <context>
        <name>breakeven::UseCasesPage</name>
        <message>
            <source>Cases to learn from</source>
            <translation>Cas instructifs</translation>
        </message>
        <message>
            <source>Where a small model of your own tends to make sense</source>
            <translation>Où un petit modèle à vous a généralement du sens</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Open the scenario “%1”</source>
            <translation>Ouvrir le scénario « %1 »</translation>
        </message>
    </context>
    <context>
        <name>breakeven::VerdictBar</name>
        <message>
            <source>against</source>
            <translation>contre</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Compare against</source>
            <translation>Comparer avec</translation>
        </message>
        <message>
            <source>What every option is held against</source>
            <translation>Ce à quoi chaque option est comparée</translation>
        </message>
        <message>
            <source>It is the focus</source>
            <translation>C'est l'option étudiée</translation>
        </message>
    </context>
    <context>
        <name>breakeven::VerdictText</name>
        <message>
            <source>Show %1</source>
            <translation>Afficher %1</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>L'afficher</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ViewTabs</name>
        <message>
            <source>Views</source>
            <translation>Vues</translation>
        </message>
    </context>
    <context>
        <name>breakeven::WaitField</name>
        <message>
            <source>any</source>
            <translation>quelconque</translation>
        </message>
    </context>
    <context>
        <name>breakeven::WeekMap</name>
        <message>
            <source>Requests an hour over the week</source>
            <translation>Requêtes par heure sur la semaine</translation>
        </message>
    </context>
    <context>
        <name>breakeven::WindowCurrency</name>
        <message>
            <source>Currency</source>
            <translation>Monnaie</translation>
        </message>
    </context>
    <context>
        <name>breakeven::WindowMenus</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Édition</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <source>&amp;Inputs</source>
            <translation>&amp;Paramètres</translation>
        </message>
        <message>
            <source>&amp;Scenario</source>
            <translation>&amp;Scénario</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Aid&amp;e</translation>
        </message>
        <message>
            <source>&amp;Start Page</source>
            <translation>Page d'&amp;accueil</translation>
        </message>
        <message>
            <source>&amp;Tour of One Minute</source>
            <translation>&amp;Visite d'une minute</translation>
        </message>
        <message>
            <source>&amp;Keyboard Shortcuts</source>
            <translation>&amp;Raccourcis clavier</translation>
        </message>
        <message>
            <source>&amp;Facts and Their Age…</source>
            <translation>&amp;Faits et leur âge…</translation>
        </message>
        <message>
            <source>&amp;About Breakeven</source>
            <translation>À &amp;propos de Breakeven</translation>
        </message>
        <message>
            <source>&amp;New</source>
            <translation>&amp;Nouveau</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Ouvrir…</translation>
        </message>
        <message>
            <source>Open &amp;Recent</source>
            <translation>Ouvrir un fichier &amp;récent</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Enregistrer</translation>
        </message>
        <message>
            <source>Save &amp;As…</source>
            <translation>Enregistrer &amp;sous…</translation>
        </message>
        <message>
            <source>&amp;Export</source>
            <translation>E&amp;xporter</translation>
        </message>
        <message>
            <source>&amp;Close Window</source>
            <translation>&amp;Fermer la fenêtre</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <source>&amp;Chart…</source>
            <translation>&amp;Graphique…</translation>
        </message>
        <message>
            <source>&amp;All Charts…</source>
            <translation>&amp;Tous les graphiques…</translation>
        </message>
        <message>
            <source>&amp;Table…</source>
            <translation>Ta&amp;bleau…</translation>
        </message>
        <message>
            <source>&amp;Workbook…</source>
            <translation>&amp;Classeur…</translation>
        </message>
        <message>
            <source>&amp;Report…</source>
            <translation>&amp;Rapport…</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Rétablir</translation>
        </message>
        <message>
            <source>&amp;History…</source>
            <translation>&amp;Historique…</translation>
        </message>
        <message>
            <source>&amp;Copy Chart</source>
            <translation>&amp;Copier le graphique</translation>
        </message>
        <message>
            <source>Copy Fi&amp;gures</source>
            <translation>Copier les chi&amp;ffres</translation>
        </message>
        <message>
            <source>Copy &amp;Table</source>
            <translation>Copier le &amp;tableau</translation>
        </message>
        <message>
            <source>&amp;Find an Input</source>
            <translation>Rechercher un &amp;paramètre</translation>
        </message>
        <message>
            <source>&amp;Go To…</source>
            <translation>A&amp;ller à…</translation>
        </message>
        <message>
            <source>&amp;Bands of Uncertainty</source>
            <translation>&amp;Bandes d'incertitude</translation>
        </message>
        <message>
            <source>&amp;Data as Table…</source>
            <translation>&amp;Données en tableau…</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Thème</translation>
        </message>
        <message>
            <source>Zoom &amp;In</source>
            <translation>Zoom a&amp;vant</translation>
        </message>
        <message>
            <source>Zoom &amp;Out</source>
            <translation>Zoom a&amp;rrière</translation>
        </message>
        <message>
            <source>Usual Si&amp;ze</source>
            <translation>Taille &amp;normale</translation>
        </message>
        <message>
            <source>&amp;Logarithmic Axes</source>
            <translation>Axes &amp;logarithmiques</translation>
        </message>
        <message>
            <source>&amp;Reset View</source>
            <translation>Réinitialiser la v&amp;ue</translation>
        </message>
        <message>
            <source>&amp;Next Panel</source>
            <translation>Panneau &amp;suivant</translation>
        </message>
        <message>
            <source>Pre&amp;vious Panel</source>
            <translation>Panneau &amp;précédent</translation>
        </message>
        <message>
            <source>Prices of the &amp;Frontier Model…</source>
            <translation>Prix du modèle de &amp;pointe…</translation>
        </message>
        <message>
            <source>Prices of the &amp;Small Model…</source>
            <translation>Prix du petit &amp;modèle…</translation>
        </message>
        <message>
            <source>&amp;Reserved Capacity…</source>
            <translation>Capacité &amp;réservée…</translation>
        </message>
        <message>
            <source>&amp;GPU and Its Throughput…</source>
            <translation>&amp;GPU et son débit…</translation>
        </message>
        <message>
            <source>&amp;Benchmark…</source>
            <translation>&amp;Benchmark…</translation>
        </message>
        <message>
            <source>Usage &amp;Log…</source>
            <translation>&amp;Journal d'utilisation…</translation>
        </message>
        <message>
            <source>&amp;Token Counter…</source>
            <translation>Compteur de &amp;tokens…</translation>
        </message>
        <message>
            <source>&amp;Workloads…</source>
            <translation>&amp;Charges de travail…</translation>
        </message>
        <message>
            <source>Where the &amp;Inputs Are From…</source>
            <translation>Provenance des p&amp;aramètres…</translation>
        </message>
        <message>
            <source>&amp;Pin or Unpin</source>
            <translation>Épin&amp;gler ou désépingler</translation>
        </message>
        <message>
            <source>Pin &amp;As…</source>
            <translation>Épingler s&amp;ous…</translation>
        </message>
        <message>
            <source>Pi&amp;ns</source>
            <translation>Ép&amp;ingles</translation>
        </message>
        <message>
            <source>&amp;Goal Seek…</source>
            <translation>&amp;Valeur cible…</translation>
        </message>
        <message>
            <source>P&amp;resets</source>
            <translation>&amp;Exemples</translation>
        </message>
        <message>
            <source>Pre&amp;sent</source>
            <translation>&amp;Présenter</translation>
        </message>
        <message>
            <source>S&amp;tates…</source>
            <translation>É&amp;tats…</translation>
        </message>
        <message>
            <source>G&amp;uess First</source>
            <translation>Pronostiquer d'a&amp;bord</translation>
        </message>
        <message>
            <source>&amp;Export Chart…</source>
            <translation>&amp;Exporter le graphique…</translation>
        </message>
        <message>
            <source>Export Ta&amp;ble…</source>
            <translation>Exporter le ta&amp;bleau…</translation>
        </message>
        <message>
            <source>&amp;Clear List</source>
            <translation>&amp;Effacer la liste</translation>
        </message>
        <message>
            <source>&amp;Suggest Ranges</source>
            <translation>Propo&amp;ser des plages</translation>
        </message>
        <message>
            <source>&amp;System</source>
            <translation>&amp;Système</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Clair</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Sombre</translation>
        </message>
        <message>
            <source>&amp;Undo %1</source>
            <translation>&amp;Annuler : %1</translation>
        </message>
        <message>
            <source>&amp;Redo %1</source>
            <translation>&amp;Rétablir : %1</translation>
        </message>
        <message>
            <source>Lan&amp;guage</source>
            <translation>Lan&amp;gue</translation>
        </message>
        <message>
            <source>&amp;Guide</source>
            <translation>&amp;Guide</translation>
        </message>
        <message>
            <source>New &amp;Window</source>
            <translation>Nouve&amp;lle fenêtre</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Imprimer…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>Préfére&amp;nces…</translation>
        </message>
        <message>
            <source>&amp;Currency…</source>
            <translation>&amp;Monnaie…</translation>
        </message>
    </context>
    <context>
        <name>breakeven::WorkloadRow</name>
        <message>
            <source>Name of workload %1</source>
            <translation>Nom de la charge de travail %1</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Time in which the requests of workload %1 come</source>
            <translation>Durée sur laquelle arrivent les requêtes de la charge de travail %1</translation>
        </message>
        <message>
            <source>Remove workload %1</source>
            <translation>Supprimer la charge de travail %1</translation>
        </message>
        <message>
            <source>Remove this workload</source>
            <translation>Supprimer cette charge de travail</translation>
        </message>
        <message>
            <source>%1 of workload %2</source>
            <translation>%1 de la charge de travail %2</translation>
        </message>
        <message>
            <source>Workload</source>
            <translation>Charge de travail</translation>
        </message>
        <message>
            <source>API a year</source>
            <translation>API par an</translation>
        </message>
    </context>
    <context>
        <name>breakeven::WorkloadsDialog</name>
        <message>
            <source>Workloads</source>
            <translation>Charges de travail</translation>
        </message>
    </context>
    <context>
        <name>breakeven::WorkloadsPanel</name>
        <message>
            <source>Add workload</source>
            <translation>Ajouter une charge de travail</translation>
        </message>
        <message>
            <source>Several pipelines can share the models. Each has its own requests and tokens; together they are the volume, and the mean tokens of a request. Moving one of those sliders scales them all. What would get a model of its own is no workload but a task: those stand in the tab Portfolio.</source>
            <translation>Plusieurs pipelines peuvent partager les modèles. Chacun a ses propres requêtes et tokens ; ensemble, ils forment le volume et les tokens moyens d'une requête. Déplacer l'un de ces curseurs les met tous à l'échelle. Ce qui recevrait son propre modèle n'est pas une charge de travail, mais une tâche : les tâches se trouvent dans l'onglet Portefeuille.</translation>
        </message>
        <message>
            <source>All requests</source>
            <translation>Toutes les requêtes</translation>
        </message>
        <message>
            <source>Workload %1</source>
            <translation>Charge de travail %1</translation>
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
            <translation>{name} : {text}</translation>
        </message>
        <message>
            <source>{items}, {item}</source>
            <comment>list(items, item)</comment>
            <translation>{items}, {item}</translation>
        </message>
        <message>
            <source>{items}; {item}</source>
            <comment>list.semicolons(items, item)</comment>
            <translation>{items} ; {item}</translation>
        </message>
        <message>
            <source>{items} and {item}</source>
            <comment>list.last(items, item)</comment>
            <translation>{items} et {item}</translation>
        </message>
        <message>
            <source>{items} or {item}</source>
            <comment>list.last_or(items, item)</comment>
            <translation>{items} ou {item}</translation>
        </message>
        <message>
            <source>{low}–{high}</source>
            <comment>range(low, high)</comment>
            <translation>{low}–{high}</translation>
        </message>
        <message>
            <source>less than {number}</source>
            <comment>less_than(number)</comment>
            <translation>moins de {number}</translation>
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
                <numerusform>{count} ligne</numerusform>
                <numerusform>{count} lignes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} months</source>
            <comment>span.months(count)</comment>
            <translation>
                <numerusform>{count} mois</numerusform>
                <numerusform>{count} mois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} days</source>
            <comment>span.days(count)</comment>
            <translation>
                <numerusform>{count} jour</numerusform>
                <numerusform>{count} jours</numerusform>
            </translation>
        </message>
        <message>
            <source>less than a day</source>
            <comment>span.less_than_a_day</comment>
            <translation>moins d'un jour</translation>
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
            <translation>{count} requêtes par mois</translation>
        </message>
        <message>
            <source>{parameter} {value}</source>
            <comment>named_value(parameter, value)</comment>
            <translation>{parameter} {value}</translation>
        </message>
        <message>
            <source>none</source>
            <comment>edit.none</comment>
            <translation>aucun</translation>
        </message>
        <message>
            <source>“{text}”</source>
            <comment>edit.quoted(text)</comment>
            <translation>« {text} »</translation>
        </message>
        <message>
            <source>{^what}: {before} → {after}</source>
            <comment>edit.from_to(what, before, after)</comment>
            <translation>{^what} : {before} → {after}</translation>
        </message>
        <message>
            <source>{^what} changed</source>
            <comment>edit.changed(what)</comment>
            <translation>Modification : {what}</translation>
        </message>
        <message>
            <source>{^thing} added</source>
            <comment>edit.added(thing)</comment>
            <translation>Ajout : {thing}</translation>
        </message>
        <message>
            <source>{^thing} removed</source>
            <comment>edit.removed(thing)</comment>
            <translation>Suppression : {thing}</translation>
        </message>
        <message>
            <source>{thing} “{name}”</source>
            <comment>edit.named(thing, name)</comment>
            <translation>{thing} « {name} »</translation>
        </message>
        <message>
            <source>{^things}: {count} changed</source>
            <comment>edit.many_changed(things, count)</comment>
            <translation>{^things} : {count} modifications</translation>
        </message>
        <message>
            <source>{^things}: {count} added</source>
            <comment>edit.many_added(things, count)</comment>
            <translation>{^things} : {count} ajouts</translation>
        </message>
        <message>
            <source>{^things}: {count} removed</source>
            <comment>edit.many_removed(things, count)</comment>
            <translation>{^things} : {count} suppressions</translation>
        </message>
        <message>
            <source>{^things} in another order</source>
            <comment>edit.reordered(things)</comment>
            <translation>{^things} : autre ordre</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <comment>edit.more(count)</comment>
            <translation>et {count} de plus</translation>
        </message>
        <message>
            <source>{called} ({changes})</source>
            <comment>edit.step(called, changes)</comment>
            <translation>{called} ({changes})</translation>
        </message>
        <message>
            <source>{called} ({changes} and {more} more)</source>
            <comment>edit.step_of_many(called, changes, more)</comment>
            <translation>{called} ({changes} et {more} de plus)</translation>
        </message>
        <message>
            <source>title</source>
            <comment>edit.title</comment>
            <translation>titre</translation>
        </message>
        <message>
            <source>notes</source>
            <comment>edit.notes</comment>
            <translation>notes</translation>
        </message>
        <message>
            <source>date of the figures</source>
            <comment>edit.as_of</comment>
            <translation>date des chiffres</translation>
        </message>
        <message>
            <source>{option} shown</source>
            <comment>edit.shown(option)</comment>
            <translation>affichage : {option}</translation>
        </message>
        <message>
            <source>{option} hidden</source>
            <comment>edit.hidden(option)</comment>
            <translation>masquage : {option}</translation>
        </message>
        <message>
            <source>range of {parameter}</source>
            <comment>edit.range(parameter)</comment>
            <translation>plage : {parameter}</translation>
        </message>
        <message>
            <source>source of {parameter}</source>
            <comment>edit.source(parameter)</comment>
            <translation>source : {parameter}</translation>
        </message>
        <message>
            <source>{parameter} locked</source>
            <comment>edit.locked(parameter)</comment>
            <translation>verrouillage : {parameter}</translation>
        </message>
        <message>
            <source>{parameter} unlocked</source>
            <comment>edit.unlocked(parameter)</comment>
            <translation>déverrouillage : {parameter}</translation>
        </message>
        <message>
            <source>link of {first} and {second}</source>
            <comment>edit.link(first, second)</comment>
            <translation>lien : {first} et {second}</translation>
        </message>
        <message>
            <source>figure that inputs are ranked by</source>
            <comment>edit.figure</comment>
            <translation>grandeur qui classe les paramètres</translation>
        </message>
        <message>
            <source>axes of the map</source>
            <comment>edit.map</comment>
            <translation>axes de la carte</translation>
        </message>
        <message>
            <source>{x} by {y}</source>
            <comment>edit.axes(x, y)</comment>
            <translation>{x} × {y}</translation>
        </message>
        <message>
            <source>{option} with a band</source>
            <comment>edit.band_shown(option)</comment>
            <translation>bande affichée : {option}</translation>
        </message>
        <message>
            <source>{option} without a band</source>
            <comment>edit.band_hidden(option)</comment>
            <translation>bande masquée : {option}</translation>
        </message>
        <message>
            <source>{question} {before} → {after}</source>
            <comment>edit.answer(question, before, after)</comment>
            <translation>{question} {before} → {after}</translation>
        </message>
        <message>
            <source>kind of task</source>
            <comment>edit.task_type</comment>
            <translation>type de tâche</translation>
        </message>
        <message>
            <source>{quality}, {approach}</source>
            <comment>edit.score(quality, approach)</comment>
            <translation>{quality}, {approach}</translation>
        </message>
        <message>
            <source>the program's</source>
            <comment>edit.own_score</comment>
            <translation>celui du programme</translation>
        </message>
        <message>
            <source>weight of {quality}</source>
            <comment>edit.weight(quality)</comment>
            <translation>poids : {quality}</translation>
        </message>
        <message>
            <source>{cost} left out of the naive answer</source>
            <comment>edit.cost_left_out(cost)</comment>
            <translation>coût omis de la réponse naïve : {cost}</translation>
        </message>
        <message>
            <source>{cost} counted in the naive answer</source>
            <comment>edit.cost_counted(cost)</comment>
            <translation>coût compté dans la réponse naïve : {cost}</translation>
        </message>
        <message>
            <source>claims</source>
            <comment>edit.claims</comment>
            <translation>affirmations</translation>
        </message>
        <message>
            <source>claim</source>
            <comment>edit.claim</comment>
            <translation>affirmation</translation>
        </message>
        <message>
            <source>pins</source>
            <comment>edit.pins</comment>
            <translation>épingles</translation>
        </message>
        <message>
            <source>pin</source>
            <comment>edit.pin</comment>
            <translation>épingle</translation>
        </message>
        <message>
            <source>workloads</source>
            <comment>edit.workloads</comment>
            <translation>charges de travail</translation>
        </message>
        <message>
            <source>workload</source>
            <comment>edit.workload</comment>
            <translation>charge de travail</translation>
        </message>
        <message>
            <source>tasks</source>
            <comment>edit.tasks</comment>
            <translation>tâches</translation>
        </message>
        <message>
            <source>task</source>
            <comment>edit.task</comment>
            <translation>tâche</translation>
        </message>
        <message>
            <source>states</source>
            <comment>edit.states</comment>
            <translation>états</translation>
        </message>
        <message>
            <source>state</source>
            <comment>edit.state</comment>
            <translation>état</translation>
        </message>
        <message>
            <source>guesses</source>
            <comment>edit.guesses</comment>
            <translation>pronostics</translation>
        </message>
        <message>
            <source>guess</source>
            <comment>edit.guess</comment>
            <translation>pronostic</translation>
        </message>
        <message>
            <source>notes on charts</source>
            <comment>edit.annotations</comment>
            <translation>notes de graphique</translation>
        </message>
        <message>
            <source>note on a chart</source>
            <comment>edit.annotation</comment>
            <translation>note de graphique</translation>
        </message>
        <message>
            <source>{parameter} with a slider where it is presented</source>
            <comment>edit.slider_shown(parameter)</comment>
            <translation>avec curseur en présentation : {parameter}</translation>
        </message>
        <message>
            <source>{parameter} without a slider where it is presented</source>
            <comment>edit.slider_hidden(parameter)</comment>
            <translation>sans curseur en présentation : {parameter}</translation>
        </message>
        <message>
            <source>What this version does not know of the file changed</source>
            <comment>edit.unknown_members</comment>
            <translation>Modification de ce que cette version ne connaît pas dans le fichier</translation>
        </message>
        <message>
            <source>The file's arrangement changed</source>
            <comment>edit.arrangement</comment>
            <translation>Modification de la disposition du fichier</translation>
        </message>
        <message>
            <source>Unsaved edits were found</source>
            <comment>recovery.title</comment>
            <translation>Modifications non enregistrées retrouvées</translation>
        </message>
        <message>
            <source>an untitled scenario</source>
            <comment>recovery.untitled</comment>
            <translation>un scénario sans titre</translation>
        </message>
        <message>
            <source>The program ended with unsaved edits of {name}, kept {when}. {standing}</source>
            <comment>recovery.found(name, when, standing)</comment>
            <translation>Le programme s'est terminé avec des modifications non enregistrées : {name}, conservées le {when}. {standing}</translation>
        </message>
        <message>
            <source>They were never saved to a file. They differ from a new scenario in this:</source>
            <comment>recovery.never_saved</comment>
            <translation>Elles n'ont jamais été enregistrées dans un fichier. Voici en quoi elles diffèrent d'un nouveau scénario :</translation>
        </message>
        <message>
            <source>{file} is as it was when they were made. From the file to the edits:</source>
            <comment>recovery.file_as_it_was(file)</comment>
            <translation>{file} est tel qu'il était au moment de ces modifications. Du fichier aux modifications :</translation>
        </message>
        <message>
            <source>{file} was changed since by something else. From what it holds now to the edits:</source>
            <comment>recovery.file_changed(file)</comment>
            <translation>{file} a été modifié depuis par autre chose. De son contenu actuel aux modifications :</translation>
        </message>
        <message>
            <source>{file} is no longer there.</source>
            <comment>recovery.file_gone(file)</comment>
            <translation>{file} n'existe plus.</translation>
        </message>
        <message>
            <source>{file} can't be read: {fault}.</source>
            <comment>recovery.file_not_read(file, fault)</comment>
            <translation>{file} ne peut pas être lu : {fault}.</translation>
        </message>
        <message>
            <source>Unsaved edits of an earlier run can't be read: {where}: {fault}. The file is kept unless you discard it.</source>
            <comment>recovery.unreadable(where, fault)</comment>
            <translation>Les modifications non enregistrées d'une exécution antérieure ne peuvent pas être lues : {where} : {fault}. Le fichier est conservé sauf si vous l'abandonnez.</translation>
        </message>
        <message>
            <source>is damaged or cut off</source>
            <comment>recovery.damaged</comment>
            <translation>est endommagé ou tronqué</translation>
        </message>
        <message>
            <source>was written by a newer version of the program</source>
            <comment>recovery.newer</comment>
            <translation>a été écrit par une version plus récente du programme</translation>
        </message>
        <message>
            <source>Unsaved edits are not kept for a crash: neither XDG_STATE_HOME nor HOME says where</source>
            <comment>recovery.no_place</comment>
            <translation>Les modifications non enregistrées ne sont pas conservées en cas de plantage : ni XDG_STATE_HOME ni HOME n'indique où</translation>
        </message>
        <message>
            <source>Unsaved edits are not kept for a crash in {place}: {fault}</source>
            <comment>recovery.not_kept(place, fault)</comment>
            <translation>Les modifications non enregistrées ne sont pas conservées en cas de plantage dans {place} : {fault}</translation>
        </message>
        <message>
            <source>The file was changed outside</source>
            <comment>outside.title</comment>
            <translation>Le fichier a été modifié à l'extérieur</translation>
        </message>
        <message>
            <source>{file} was changed by something else since it was read. Reload would change this in the window:</source>
            <comment>outside.changed(file)</comment>
            <translation>{file} a été modifié par autre chose depuis sa lecture. Recharger changerait ceci dans la fenêtre :</translation>
        </message>
        <message>
            <source>{file} was removed or renamed by something else.</source>
            <comment>outside.gone(file)</comment>
            <translation>{file} a été supprimé ou renommé par autre chose.</translation>
        </message>
        <message>
            <source>{file} was changed by something else, and can't be read any more: {fault}.</source>
            <comment>outside.not_read(file, fault)</comment>
            <translation>{file} a été modifié par autre chose et ne peut plus être lu : {fault}.</translation>
        </message>
        <message>
            <source>The file was changed outside: overwrite it?</source>
            <comment>overwrite.title</comment>
            <translation>Le fichier a été modifié à l'extérieur : l'écraser ?</translation>
        </message>
        <message>
            <source>{file} was changed by something else since it was read. Overwrite would change this in the file:</source>
            <comment>overwrite.changed(file)</comment>
            <translation>{file} a été modifié par autre chose depuis sa lecture. Écraser changerait ceci dans le fichier :</translation>
        </message>
        <message>
            <source>The file is open elsewhere</source>
            <comment>elsewhere.title</comment>
            <translation>Le fichier est ouvert ailleurs</translation>
        </message>
        <message>
            <source>another window of this program</source>
            <comment>elsewhere.this_process</comment>
            <translation>une autre fenêtre de ce programme</translation>
        </message>
        <message>
            <source>another program</source>
            <comment>elsewhere.a_program</comment>
            <translation>un autre programme</translation>
        </message>
        <message>
            <source>{program} (process {process})</source>
            <comment>elsewhere.process(program, process)</comment>
            <translation>{program} (processus {process})</translation>
        </message>
        <message>
            <source>{program} (process {process} on {host})</source>
            <comment>elsewhere.on_host(program, process, host)</comment>
            <translation>{program} (processus {process} sur {host})</translation>
        </message>
        <message>
            <source>{file} is open in {holder}. If both save, the later overwrites what the earlier saved, unless it is asked first.</source>
            <comment>elsewhere.open(file, holder)</comment>
            <translation>{file} est ouvert dans {holder}. Si les deux enregistrent, le dernier écrase ce que le premier a enregistré, sauf question préalable.</translation>
        </message>
        <message>
            <source>{file} is open in {holder}, whose scenario this would replace.</source>
            <comment>elsewhere.written(file, holder)</comment>
            <translation>{file} est ouvert dans {holder}, dont ceci remplacerait le scénario.</translation>
        </message>
        <message>
            <source>at no volume</source>
            <comment>paying.never</comment>
            <translation>à aucun volume</translation>
        </message>
        <message>
            <source>at every volume</source>
            <comment>paying.always</comment>
            <translation>à tout volume</translation>
        </message>
        <message>
            <source>from {volume} on</source>
            <comment>paying.from(volume)</comment>
            <translation>à partir de {volume}</translation>
        </message>
        <message>
            <source>first at {first}, and for good from {settled} on</source>
            <comment>paying.first(first, settled)</comment>
            <translation>une première fois à {first}, et durablement à partir de {settled}</translation>
        </message>
        <message>
            <source>below {below} and again from {settled} on</source>
            <comment>paying.below_and_from(below, settled)</comment>
            <translation>en dessous de {below} et de nouveau à partir de {settled}</translation>
        </message>
        <message>
            <source>below {below}, first again at {again}, and for good from {settled} on</source>
            <comment>paying.below_and_first(below, again, settled)</comment>
            <translation>en dessous de {below}, de nouveau à {again}, et durablement à partir de {settled}</translation>
        </message>
        <message>
            <source>only in {ranges} ranges of volume between {first} and {last}</source>
            <comment>paying.ranges(ranges, first, last)</comment>
            <translation>seulement dans {ranges} plages de volume entre {first} et {last}</translation>
        </message>
        <message>
            <source>only in more than {ranges} ranges of volume between {first} and {last}</source>
            <comment>paying.more_ranges(ranges, first, last)</comment>
            <translation>seulement dans plus de {ranges} plages de volume entre {first} et {last}</translation>
        </message>
        <message>
            <source>only below {volume}</source>
            <comment>paying.below(volume)</comment>
            <translation>seulement en dessous de {volume}</translation>
        </message>
        <message>
            <source>only between {first} and {last}</source>
            <comment>paying.between(first, last)</comment>
            <translation>seulement entre {first} et {last}</translation>
        </message>
        <message>
            <source>only below {below} and between {first} and {last}</source>
            <comment>paying.below_and_between(below, first, last)</comment>
            <translation>seulement en dessous de {below} et entre {first} et {last}</translation>
        </message>
        <message>
            <source>only below {below} and in {ranges} ranges of volume between {first} and {last}</source>
            <comment>paying.below_and_ranges(below, ranges, first, last)</comment>
            <translation>seulement en dessous de {below} et dans {ranges} plages de volume entre {first} et {last}</translation>
        </message>
        <message>
            <source>only below {below} and in more than {ranges} ranges of volume between {first} and {last}</source>
            <comment>paying.below_and_more_ranges(below, ranges, first, last)</comment>
            <translation>seulement en dessous de {below} et dans plus de {ranges} plages de volume entre {first} et {last}</translation>
        </message>
        <message>
            <source>below {volume}</source>
            <comment>paying.briefly_below(volume)</comment>
            <translation>en dessous de {volume}</translation>
        </message>
        <message>
            <source>in part of {low}–{high}</source>
            <comment>paying.briefly_in_part(low, high)</comment>
            <translation>sur une partie de {low}–{high}</translation>
        </message>
        <message>
            <source>{option} does not pay below {volume} requests a month: {fixed} a month of fixed cost, {saved} saved a request.</source>
            <comment>verdict.not_below(option, volume, fixed, saved)</comment>
            <translation>{option} n'est pas rentable en dessous de {volume} requêtes par mois ({fixed} par mois de coûts fixes, {saved} d'économie par requête).</translation>
        </message>
        <message>
            <source>{option} never pays: one more request costs as much as {where}.</source>
            <comment>verdict.never(option, where)</comment>
            <translation>{option} n'est jamais rentable, une requête de plus coûtant autant que {where}.</translation>
        </message>
        <message>
            <source>{option} never pays: one more request costs as much as {where}, and {fixed} a month of fixed cost stands beside it.</source>
            <comment>verdict.never_with_fixed(option, where, fixed)</comment>
            <translation>{option} n'est jamais rentable, une requête de plus coûtant autant que {where}, avec {fixed} par mois de coûts fixes en sus.</translation>
        </message>
        <message>
            <source>{option} never pays: one more request costs {own} {where} and {other} {elsewhere}.</source>
            <comment>verdict.never_dearer(option, own, where, other, elsewhere)</comment>
            <translation>{option} n'est jamais rentable, une requête de plus coûtant {own} {where} et {other} {elsewhere}.</translation>
        </message>
        <message>
            <source>{option} pays {volumes}.</source>
            <comment>verdict.pays(option, volumes)</comment>
            <translation>{option} est rentable {volumes}.</translation>
        </message>
        <message>
            <source>{option} pays {volumes}; between them the waiting GPUs cost more than they save.</source>
            <comment>verdict.pays_but_gpus_wait(option, volumes)</comment>
            <translation>{option} est rentable {volumes} ; entre les deux, les GPU en attente coûtent plus qu'ils n'économisent.</translation>
        </message>
        <message>
            <source>{option} first pays at {first} requests a month, and for good from {settled} on; between them every added GPU costs more than it saves at first.</source>
            <comment>verdict.first_pays_until_gpus_are_added(option, first, settled)</comment>
            <translation>{option} est rentable une première fois à {first} requêtes par mois, et durablement à partir de {settled} ; entre les deux, chaque GPU ajouté coûte d'abord plus qu'il n'économise.</translation>
        </message>
        <message>
            <source>{option} first pays at {first} requests a month, and for good from {settled} on; between them the added units cost more than they save at first.</source>
            <comment>verdict.first_pays_until_units_are_added(option, first, settled)</comment>
            <translation>{option} est rentable une première fois à {first} requêtes par mois, et durablement à partir de {settled} ; entre les deux, les unités ajoutées coûtent d'abord plus qu'elles n'économisent.</translation>
        </message>
        <message>
            <source>{option} costs the same as {baseline} at every volume.</source>
            <comment>verdict.always_costs_the_same(option, baseline)</comment>
            <translation>{option} coûte autant que {baseline} à tout volume.</translation>
        </message>
        <message>
            <source>{option} is cheaper at every volume.</source>
            <comment>verdict.always_cheaper(option)</comment>
            <translation>{option} coûte moins à tout volume.</translation>
        </message>
        <message>
            <source>You are at {volume}: it saves {saving} a month.</source>
            <comment>verdict.saves(volume, saving)</comment>
            <translation>À votre volume ({volume}), économie : {saving} par mois.</translation>
        </message>
        <message>
            <source>You are at {volume}: it costs {more} more a month.</source>
            <comment>verdict.costs_more(volume, more)</comment>
            <translation>À votre volume ({volume}), surcoût : {more} par mois.</translation>
        </message>
        <message>
            <source>You are at {volume}: it costs the same.</source>
            <comment>verdict.costs_the_same(volume)</comment>
            <translation>À votre volume ({volume}), le coût est le même.</translation>
        </message>
        <message>
            <source>{option} would be cheaper still, by {difference} a month.</source>
            <comment>verdict.cheaper_still(option, difference)</comment>
            <translation>{option} coûterait encore moins : {difference} de moins par mois.</translation>
        </message>
        <message>
            <source>{option} would be cheaper than either, by {difference} a month.</source>
            <comment>verdict.cheaper_than_either(option, difference)</comment>
            <translation>{option} coûterait moins que les deux : {difference} de moins par mois.</translation>
        </message>
        <message>
            <source>{option}, not shown, would cost {total} a month.</source>
            <comment>verdict.cheaper_not_shown(option, total)</comment>
            <translation>{option}, option masquée, coûterait {total} par mois.</translation>
        </message>
        <message>
            <source>cheapest</source>
            <comment>cheapest.strip</comment>
            <translation>la moins chère</translation>
        </message>
        <message>
            <source>cheapest of those shown</source>
            <comment>cheapest.strip_shown</comment>
            <translation>la moins chère des options affichées</translation>
        </message>
        <message>
            <source>Cheapest</source>
            <comment>cheapest.row</comment>
            <translation>La moins chère</translation>
        </message>
        <message>
            <source>Cheapest of those shown</source>
            <comment>cheapest.row_shown</comment>
            <translation>La moins chère des options affichées</translation>
        </message>
        <message>
            <source>Colored by the cheapest option</source>
            <comment>cheapest.map</comment>
            <translation>Couleur : option la moins chère</translation>
        </message>
        <message>
            <source>Colored by the cheapest of the options shown</source>
            <comment>cheapest.map_shown</comment>
            <translation>Couleur : option affichée la moins chère</translation>
        </message>
        <message>
            <source>{option} is the cheapest, at {total} a month.</source>
            <comment>cheapest.is(option, total)</comment>
            <translation>{option} coûte le moins cher : {total} par mois.</translation>
        </message>
        <message>
            <source>{option} is the cheapest of those shown, at {total} a month.</source>
            <comment>cheapest.is_shown(option, total)</comment>
            <translation>{option} coûte le moins cher des options affichées : {total} par mois.</translation>
        </message>
        <message>
            <source>At {volume} requests a month it saves {saving} a month.</source>
            <comment>finding.saves(volume, saving)</comment>
            <translation>À {volume} requêtes par mois, économie : {saving} par mois.</translation>
        </message>
        <message>
            <source>At {volume} requests a month it costs {more} more a month.</source>
            <comment>finding.costs_more(volume, more)</comment>
            <translation>À {volume} requêtes par mois, surcoût : {more} par mois.</translation>
        </message>
        <message>
            <source>At {volume} requests a month it costs the same.</source>
            <comment>finding.costs_the_same(volume)</comment>
            <translation>À {volume} requêtes par mois, le coût est le même.</translation>
        </message>
        <message>
            <source>Cash is back after {months}.</source>
            <comment>finding.cash_back(months)</comment>
            <translation>La mise est récupérée après {months}.</translation>
        </message>
        <message>
            <source>Cash is back for good after {months}; it was back after {first} and lost again.</source>
            <comment>finding.cash_back_for_good(months, first)</comment>
            <translation>La mise est définitivement récupérée après {months} ; elle l'avait été après {first}, puis reperdue.</translation>
        </message>
        <message numerus="yes">
            <source>Cash is back after {first}, but lost again within {horizon}.</source>
            <comment>finding.cash_lost(first, horizon)</comment>
            <translation>
                <numerusform>La mise est récupérée après {first}, mais reperdue en {horizon}.</numerusform>
                <numerusform>La mise est récupérée après {first}, mais reperdue en {horizon}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Cash is not back within {horizon}: {option} is {behind} behind {baseline} then.</source>
            <comment>finding.cash_not_back(horizon, option, behind, baseline)</comment>
            <translation>
                <numerusform>La mise n'est pas récupérée en {horizon} : pour {option}, il reste alors un retard de {behind} sur {baseline}.</numerusform>
                <numerusform>La mise n'est pas récupérée en {horizon} : pour {option}, il reste alors un retard de {behind} sur {baseline}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{option} takes {more} more cash than {baseline} over {horizon}.</source>
            <comment>finding.cash_ends_behind(option, more, baseline, horizon)</comment>
            <translation>
                <numerusform>Sur {horizon}, {option} demande {more} de trésorerie de plus que {baseline}.</numerusform>
                <numerusform>Sur {horizon}, {option} demande {more} de trésorerie de plus que {baseline}.</numerusform>
            </translation>
        </message>
        <message>
            <source>{option} has never taken more cash than {baseline}.</source>
            <comment>finding.cash_never_behind(option, baseline)</comment>
            <translation>{option} n'a jamais demandé plus de trésorerie que {baseline}.</translation>
        </message>
        <message>
            <source>{upfront} is paid up front.</source>
            <comment>finding.paid_up_front(upfront)</comment>
            <translation>À payer au départ : {upfront}.</translation>
        </message>
        <message numerus="yes">
            <source>Over {horizon} {option} saves {saving} against {baseline}.</source>
            <comment>finding.horizon_saves(horizon, option, saving, baseline)</comment>
            <translation>
                <numerusform>Sur {horizon}, {option} coûte {saving} de moins que {baseline}.</numerusform>
                <numerusform>Sur {horizon}, {option} coûte {saving} de moins que {baseline}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Over {horizon} {option} costs {more} more than {baseline}.</source>
            <comment>finding.horizon_costs(horizon, option, more, baseline)</comment>
            <translation>
                <numerusform>Sur {horizon}, {option} coûte {more} de plus que {baseline}.</numerusform>
                <numerusform>Sur {horizon}, {option} coûte {more} de plus que {baseline}.</numerusform>
            </translation>
        </message>
        <message>
            <source>{component}: {share} of the {total} a month that {option} costs.</source>
            <comment>finding.largest_part(component, share, total, option)</comment>
            <translation>{component} : {share} des {total} que coûte par mois {option}.</translation>
        </message>
        <message>
            <source>{option} costs nothing.</source>
            <comment>finding.costs_nothing(option)</comment>
            <translation>{option} ne coûte rien.</translation>
        </message>
        <message>
            <source>{option} costs {total} a month, {share} of it {component}.</source>
            <comment>finding.other_part(option, total, share, component)</comment>
            <translation>{option} coûte {total} par mois, dont {share} : {component}.</translation>
        </message>
        <message>
            <source>What matters most is {input}: from {share} less to {share} more it moves the {figure} by {change}.</source>
            <comment>finding.matters_most(input, share, figure, change)</comment>
            <translation>Paramètre le plus important : {input} ; de {share} de moins à {share} de plus, effet de {change} sur « {figure} ».</translation>
        </message>
        <message>
            <source>What matters most is {input}: from {low} to {high} it moves the {figure} by {change}.</source>
            <comment>finding.matters_most_between(input, low, high, figure, change)</comment>
            <translation>Paramètre le plus important : {input} ; de {low} à {high}, effet de {change} sur « {figure} ».</translation>
        </message>
        <message>
            <source>What matters most is {input}: the {figure} is {figure_low} at {low} and {figure_high} at {high}.</source>
            <comment>finding.matters_most_ends(input, figure, low, figure_low, high, figure_high)</comment>
            <translation>Paramètre le plus important : {input} ; « {figure} » vaut {figure_low} à {low} et {figure_high} à {high}.</translation>
        </message>
        <message>
            <source>Of the inputs above zero {input} matters most: from {share} less to {share} more it moves the {figure} by {change}.</source>
            <comment>finding.most_above_zero(input, share, figure, change)</comment>
            <translation>Paramètre non nul le plus important : {input} ; de {share} de moins à {share} de plus, effet de {change} sur « {figure} ».</translation>
        </message>
        <message>
            <source>Of the inputs above zero {input} matters most: from {low} to {high} it moves the {figure} by {change}.</source>
            <comment>finding.most_above_zero_between(input, low, high, figure, change)</comment>
            <translation>Paramètre non nul le plus important : {input} ; de {low} à {high}, effet de {change} sur « {figure} ».</translation>
        </message>
        <message>
            <source>Of the inputs above zero {input} matters most: the {figure} is {figure_low} at {low} and {figure_high} at {high}.</source>
            <comment>finding.most_above_zero_ends(input, figure, low, figure_low, high, figure_high)</comment>
            <translation>Paramètre non nul le plus important : {input} ; « {figure} » vaut {figure_low} à {low} et {figure_high} à {high}.</translation>
        </message>
        <message>
            <source>{input} is zero here; at {high} it would move the {figure} by {change}.</source>
            <comment>finding.zero_input(input, high, figure, change)</comment>
            <translation>Paramètre nul ici : {input} ; à {high}, effet de {change} sur « {figure} ».</translation>
        </message>
        <message>
            <source>{input} is zero here; at {high} the {figure} would be {value}.</source>
            <comment>finding.zero_input_end(input, high, figure, value)</comment>
            <translation>Paramètre nul ici : {input} ; à {high}, « {figure} » vaudrait {value}.</translation>
        </message>
        <message>
            <source>No input that is above zero moves the {figure} of {option} alone.</source>
            <comment>finding.nothing_moves(figure, option)</comment>
            <translation>Aucun paramètre non nul ne modifie à lui seul « {figure} » pour {option}.</translation>
        </message>
        <message>
            <source>Then come {inputs}.</source>
            <comment>finding.then(inputs)</comment>
            <translation>Viennent ensuite : {inputs}.</translation>
        </message>
        <message>
            <source>The {figure} of {option} is {value}.</source>
            <comment>finding.figure_of(figure, option, value)</comment>
            <translation>« {figure} » pour {option} : {value}.</translation>
        </message>
        <message>
            <source>There is no {figure} of {option}.</source>
            <comment>finding.no_figure_of(figure, option)</comment>
            <translation>« {figure} » n'existe pas pour {option}.</translation>
        </message>
        <message>
            <source>{flips}.</source>
            <comment>finding.flips(flips)</comment>
            <translation>{flips}.</translation>
        </message>
        <message>
            <source>{option} is cheaper than {baseline} in {share} of cases.</source>
            <comment>finding.share_of_cases(option, share, baseline)</comment>
            <translation>{option} coûte moins cher que {baseline} dans {share} des cas.</translation>
        </message>
        <message>
            <source>In 80 % of cases the break-even lies between {low} and {high} requests a month.</source>
            <comment>finding.break_even_lies(low, high)</comment>
            <translation>Dans 80 % des cas, le seuil de rentabilité se situe entre {low} et {high} requêtes par mois.</translation>
        </message>
        <message>
            <source>In 90 % of cases the break-even lies above {low} requests a month, in {never} there is none.</source>
            <comment>finding.break_even_at_least(low, never)</comment>
            <translation>Dans 90 % des cas, le seuil de rentabilité se situe au-dessus de {low} requêtes par mois ; dans {never}, il n'existe pas.</translation>
        </message>
        <message>
            <source>In {never} of cases there is no lasting break-even.</source>
            <comment>finding.break_even_never(never)</comment>
            <translation>Dans {never} des cas, il n'y a pas de seuil de rentabilité durable.</translation>
        </message>
        <message>
            <source>In 90 % of cases it is cheaper at every volume.</source>
            <comment>finding.always_cheaper</comment>
            <translation>Dans 90 % des cas, le coût est inférieur à tout volume.</translation>
        </message>
        <message>
            <source>Find out the {input} first: knowing it is worth up to {value} over {horizon}.</source>
            <comment>finding.find_out(input, value, horizon)</comment>
            <translation>À vérifier d'abord : {input} ; le savoir vaut jusqu'à {value} sur {horizon}.</translation>
        </message>
        <message>
            <source>No input alone is worth finding out first; all of them together are, up to {value} over {horizon}.</source>
            <comment>finding.find_out_together(value, horizon)</comment>
            <translation>Aucun paramètre seul ne mérite d'être vérifié d'abord ; tous ensemble, si : jusqu'à {value} sur {horizon}.</translation>
        </message>
        <message>
            <source>Nothing has to be found out first: {option} stays the choice whatever the inputs turn out to be.</source>
            <comment>finding.find_out_nothing(option)</comment>
            <translation>Rien n'est à vérifier d'abord : le choix reste {option}, quelles que soient les valeurs réelles des paramètres.</translation>
        </message>
        <message>
            <source>{scenario} saves the most: {saving} a month.</source>
            <comment>finding.compare_saves(scenario, saving)</comment>
            <translation>{scenario} économise le plus : {saving} par mois.</translation>
        </message>
        <message>
            <source>{scenario} costs the least more: {more} a month.</source>
            <comment>finding.compare_loses(scenario, more)</comment>
            <translation>{scenario} a le plus faible surcoût : {more} par mois.</translation>
        </message>
        <message>
            <source>All save the same: {saving} a month.</source>
            <comment>finding.compare_same(saving)</comment>
            <translation>Tous économisent autant : {saving} par mois.</translation>
        </message>
        <message>
            <source>None of them saves or costs anything more.</source>
            <comment>finding.compare_nothing</comment>
            <translation>Aucun n'apporte d'économie ni de surcoût.</translation>
        </message>
        <message>
            <source>All cost the same more: {more} a month.</source>
            <comment>finding.compare_lose_the_same(more)</comment>
            <translation>Tous ont le même surcoût : {more} par mois.</translation>
        </message>
        <message>
            <source>{scenario} {saving}</source>
            <comment>finding.compare_saving(scenario, saving)</comment>
            <translation>{scenario} {saving}</translation>
        </message>
        <message>
            <source>Saved a month, {subject}: {savings}.</source>
            <comment>finding.compare_savings(subject, savings)</comment>
            <translation>Économie par mois, {subject} : {savings}.</translation>
        </message>
        <message>
            <source>Saved a month, each focus against its baseline: {savings}.</source>
            <comment>finding.compare_savings_each(savings)</comment>
            <translation>Économie par mois, chaque option étudiée comparée à sa référence : {savings}.</translation>
        </message>
        <message>
            <source>{approach} comes first {weights}, with {score} of {highest}.</source>
            <comment>finding.first_place(approach, weights, score, highest)</comment>
            <translation>En tête {weights} : {approach}, avec {score} sur {highest}.</translation>
        </message>
        <message>
            <source>{approaches} share the first place {weights}, with {score} of {highest}.</source>
            <comment>finding.first_places(approaches, weights, score, highest)</comment>
            <translation>En tête à égalité {weights} : {approaches}, avec {score} sur {highest}.</translation>
        </message>
        <message>
            <source>with equal weights</source>
            <comment>finding.equal_weights</comment>
            <translation>à poids égaux</translation>
        </message>
        <message>
            <source>by these weights</source>
            <comment>finding.these_weights</comment>
            <translation>avec ces poids</translation>
        </message>
        <message>
            <source>{approach} with {score}</source>
            <comment>finding.approach_score(approach, score)</comment>
            <translation>{approach} avec {score}</translation>
        </message>
        <message>
            <source>No quality has a weight, so that no approach comes before another.</source>
            <comment>finding.no_weights</comment>
            <translation>Aucun critère n'a de poids : aucune approche n'en devance une autre.</translation>
        </message>
        <message>
            <source>There is nothing to compare with: no pinned state and no other scenario.</source>
            <comment>compare.alone</comment>
            <translation>Il n'y a rien à comparer : aucun état épinglé, aucun autre scénario.</translation>
        </message>
        <message>
            <source>{option} costs {cost} a month at {volume} requests a month.</source>
            <comment>stop.cost(option, cost, volume)</comment>
            <translation>{option} coûte {cost} par mois à {volume} requêtes par mois.</translation>
        </message>
        <message>
            <source>{option} of {scenario}</source>
            <comment>stop.of_scenario(option, scenario)</comment>
            <translation>{option} de « {scenario} »</translation>
        </message>
        <message>
            <source>{option} takes {cash} up front.</source>
            <comment>stop.cash_up_front(option, cash)</comment>
            <translation>{option} demande {cash} au départ.</translation>
        </message>
        <message>
            <source>{option} has taken {cash} after {months}.</source>
            <comment>stop.cash(option, cash, months)</comment>
            <translation>{option} a demandé {cash} après {months}.</translation>
        </message>
        <message>
            <source>{option}: {part}</source>
            <comment>stop.part(option, part)</comment>
            <translation>{option} : {part}</translation>
        </message>
        <message>
            <source>{option}: {total} a month in all</source>
            <comment>stop.total(option, total)</comment>
            <translation>{option} : {total} par mois au total</translation>
        </message>
        <message>
            <source>{moved}: {costs}</source>
            <comment>stop.step(moved, costs)</comment>
            <translation>{moved} : {costs}</translation>
        </message>
        <message>
            <source>{share} of cases lie between {from} and {to}.</source>
            <comment>stop.share_between(share, from, to)</comment>
            <translation>{share} des cas se situent entre {from} et {to}.</translation>
        </message>
        <message>
            <source>In {share} of cases it is at most {value}.</source>
            <comment>stop.share_up_to(share, value)</comment>
            <translation>Dans {share} des cas, la valeur est d'au plus {value}.</translation>
        </message>
        <message>
            <source>{x}, {y}: {option} is the cheapest, at {total} a month.</source>
            <comment>stop.cheapest(x, y, option, total)</comment>
            <translation>{x}, {y} : {option} coûte le moins cher, {total} par mois.</translation>
        </message>
        <message>
            <source>{x}, {y}: {option} is the cheapest of those shown, at {total} a month.</source>
            <comment>stop.cheapest_shown(x, y, option, total)</comment>
            <translation>{x}, {y} : {option} coûte le moins cher des options affichées, {total} par mois.</translation>
        </message>
        <message>
            <source>It takes {less} less up front than {baseline}.</source>
            <comment>payback.takes_less(less, baseline)</comment>
            <translation>L'option demande {less} de moins au départ que {baseline}.</translation>
        </message>
        <message>
            <source>It takes as much up front as {baseline}.</source>
            <comment>payback.takes_as_much(baseline)</comment>
            <translation>L'option demande autant au départ que {baseline}.</translation>
        </message>
        <message>
            <source>There is nothing up front to get back.</source>
            <comment>payback.nothing</comment>
            <translation>Il n'y a rien au départ à récupérer.</translation>
        </message>
        <message>
            <source>The {upfront} up front is back after {months}.</source>
            <comment>payback.is_back(upfront, months)</comment>
            <translation>Les {upfront} du départ sont récupérés après {months}.</translation>
        </message>
        <message>
            <source>The {upfront} more up front is back after {months}.</source>
            <comment>payback.more_is_back(upfront, months)</comment>
            <translation>Les {upfront} de plus au départ sont récupérés après {months}.</translation>
        </message>
        <message>
            <source>The {upfront} up front is back after {first}, lost again, and back for good after {months}.</source>
            <comment>payback.is_back_for_good(upfront, first, months)</comment>
            <translation>Les {upfront} du départ sont récupérés après {first}, reperdus, puis définitivement récupérés après {months}.</translation>
        </message>
        <message>
            <source>The {upfront} more up front is back after {first}, lost again, and back for good after {months}.</source>
            <comment>payback.more_is_back_for_good(upfront, first, months)</comment>
            <translation>Les {upfront} de plus au départ sont récupérés après {first}, reperdus, puis définitivement récupérés après {months}.</translation>
        </message>
        <message numerus="yes">
            <source>The {upfront} up front is back after {first}, but lost again within the {horizon}.</source>
            <comment>payback.is_lost(upfront, first, horizon)</comment>
            <translation>
                <numerusform>Les {upfront} du départ sont récupérés après {first}, mais reperdus en {horizon}.</numerusform>
                <numerusform>Les {upfront} du départ sont récupérés après {first}, mais reperdus en {horizon}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {upfront} more up front is back after {first}, but lost again within the {horizon}.</source>
            <comment>payback.more_is_lost(upfront, first, horizon)</comment>
            <translation>
                <numerusform>Les {upfront} de plus au départ sont récupérés après {first}, mais reperdus en {horizon}.</numerusform>
                <numerusform>Les {upfront} de plus au départ sont récupérés après {first}, mais reperdus en {horizon}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {upfront} up front is not back within the {horizon}.</source>
            <comment>payback.is_not_back(upfront, horizon)</comment>
            <translation>
                <numerusform>Les {upfront} du départ ne sont pas récupérés en {horizon}.</numerusform>
                <numerusform>Les {upfront} du départ ne sont pas récupérés en {horizon}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {upfront} more up front is not back within the {horizon}.</source>
            <comment>payback.more_is_not_back(upfront, horizon)</comment>
            <translation>
                <numerusform>Les {upfront} de plus au départ ne sont pas récupérés en {horizon}.</numerusform>
                <numerusform>Les {upfront} de plus au départ ne sont pas récupérés en {horizon}.</numerusform>
            </translation>
        </message>
        <message>
            <source>never</source>
            <comment>figure.never</comment>
            <translation>jamais</translation>
        </message>
        <message>
            <source>always</source>
            <comment>figure.always</comment>
            <translation>toujours</translation>
        </message>
        <message>
            <source>at once</source>
            <comment>figure.at_once</comment>
            <translation>immédiat</translation>
        </message>
        <message numerus="yes">
            <source>{months} months</source>
            <comment>figure.months(months)</comment>
            <translation>
                <numerusform>{months} mois</numerusform>
                <numerusform>{months} mois</numerusform>
            </translation>
        </message>
        <message>
            <source>same</source>
            <comment>change.none</comment>
            <translation>inchangé</translation>
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
            <translation>de plus par mois</translation>
        </message>
        <message>
            <source>saved a month</source>
            <comment>key.saved_a_month</comment>
            <translation>d'économie par mois</translation>
        </message>
        <message>
            <source>{exact}. {parts}</source>
            <comment>key.total_made_of(exact, parts)</comment>
            <translation>{exact}. {parts}</translation>
        </message>
        <message>
            <source>cheaper at every volume</source>
            <comment>key.always</comment>
            <translation>coût inférieur à tout volume</translation>
        </message>
        <message>
            <source>cheaper from {low} to {high} requests a month</source>
            <comment>key.always_exact(low, high)</comment>
            <translation>coût inférieur de {low} à {high} requêtes par mois</translation>
        </message>
        <message>
            <source>break-even, requests a month</source>
            <comment>key.break_even</comment>
            <translation>seuil de rentabilité, requêtes par mois</translation>
        </message>
        <message>
            <source>break-even for good, requests a month</source>
            <comment>key.break_even_for_good</comment>
            <translation>seuil de rentabilité durable, requêtes par mois</translation>
        </message>
        <message>
            <source>pays below, requests a month</source>
            <comment>key.pays_below</comment>
            <translation>rentable en dessous, requêtes par mois</translation>
        </message>
        <message>
            <source>pays between, requests a month</source>
            <comment>key.pays_between</comment>
            <translation>rentable entre, requêtes par mois</translation>
        </message>
        <message>
            <source>pays in part of, requests a month</source>
            <comment>key.pays_in_part</comment>
            <translation>rentable sur une partie, requêtes par mois</translation>
        </message>
        <message>
            <source>{first} to {last} requests a month</source>
            <comment>key.pays_between_exact(first, last)</comment>
            <translation>de {first} à {last} requêtes par mois</translation>
        </message>
        <message>
            <source>no volume</source>
            <comment>key.no_volume</comment>
            <translation>aucun volume</translation>
        </message>
        <message>
            <source>pays up to {high} requests a month</source>
            <comment>key.pays_up_to(high)</comment>
            <translation>rentable jusqu'à {high} requêtes par mois</translation>
        </message>
        <message>
            <source>not back</source>
            <comment>key.not_back_value</comment>
            <translation>non récupéré</translation>
        </message>
        <message>
            <source>no payback</source>
            <comment>key.costs_more_value</comment>
            <translation>aucun retour</translation>
        </message>
        <message numerus="yes">
            <source>costs more over {horizon}</source>
            <comment>key.costs_more_over(horizon)</comment>
            <translation>
                <numerusform>surcoût sur {horizon}</numerusform>
                <numerusform>surcoût sur {horizon}</numerusform>
            </translation>
        </message>
        <message>
            <source>no volume up to {high} requests a month pays</source>
            <comment>key.no_volume_pays(high)</comment>
            <translation>aucun volume jusqu'à {high} requêtes par mois n'est rentable</translation>
        </message>
        <message>
            <source>payback</source>
            <comment>key.payback</comment>
            <translation>délai de récupération</translation>
        </message>
        <message>
            <source>payback for good</source>
            <comment>key.payback_for_good</comment>
            <translation>délai de récupération définitive</translation>
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
            <translation>la mise n'est pas récupérée avant l'horizon</translation>
        </message>
        <message>
            <source>it takes nothing more up front, and costs more over the horizon</source>
            <comment>key.nothing_to_get_back</comment>
            <translation>l'option ne demande rien de plus au départ et coûte plus sur l'horizon</translation>
        </message>
        <message>
            <source>its cumulative cash is never above the baseline's</source>
            <comment>key.never_above</comment>
            <translation>sa trésorerie cumulée n'est jamais supérieure à celle de la référence</translation>
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
                <numerusform>{count} GPU pour une charge de {load} GPU</numerusform>
                <numerusform>{count} GPU pour une charge de {load} GPU</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>GPUs for all that move</source>
            <comment>key.gpus_together(count)</comment>
            <translation>
                <numerusform>GPU pour tout ce qui migre</numerusform>
                <numerusform>GPU pour tout ce qui migre</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} GPUs that compute {share} of the time</source>
            <comment>key.gpus_busy(count, share)</comment>
            <translation>
                <numerusform>{count} GPU qui calcule {share} du temps</numerusform>
                <numerusform>{count} GPU qui calculent {share} du temps</numerusform>
            </translation>
        </message>
        <message>
            <source>no GPU is needed, as no task moves</source>
            <comment>key.no_gpus_in_plan</comment>
            <translation>aucun GPU n'est nécessaire, car aucune tâche ne migre</translation>
        </message>
        <message>
            <source>a month, in place of {total}</source>
            <comment>key.in_place_of(total)</comment>
            <translation>par mois, au lieu de {total}</translation>
        </message>
        <message>
            <source>{moved} of {tasks}</source>
            <comment>key.moved(moved, tasks)</comment>
            <translation>{moved} sur {tasks}</translation>
        </message>
        <message>
            <source>{moved} of {tasks} tasks move in the best plan</source>
            <comment>key.moved_exact(moved, tasks)</comment>
            <translation>tâches qui migrent dans le meilleur plan : {moved} sur {tasks}</translation>
        </message>
        <message numerus="yes">
            <source>tasks move</source>
            <comment>key.tasks_move(tasks)</comment>
            <translation>
                <numerusform>tâche migre</numerusform>
                <numerusform>tâches migrent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>units</source>
            <comment>key.units(count)</comment>
            <translation>
                <numerusform>unité</numerusform>
                <numerusform>unités</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} units for a load of {load} units</source>
            <comment>key.units_for_load(count, load)</comment>
            <translation>
                <numerusform>{count} unité pour une charge de {load} unités</numerusform>
                <numerusform>{count} unités pour une charge de {load} unités</numerusform>
            </translation>
        </message>
        <message>
            <source>How sure?</source>
            <comment>key.how_sure</comment>
            <translation>Quelle certitude ?</translation>
        </message>
        <message>
            <source>Suggest ranges</source>
            <comment>key.suggest_ranges</comment>
            <translation>Proposer des plages</translation>
        </message>
        <message>
            <source>no input has a range yet: this gives the {count} that matter most a fifth to both sides</source>
            <comment>key.no_ranges(count)</comment>
            <translation>aucun paramètre n'a encore de plage : ceci donne aux {count} plus importants un cinquième de part et d'autre</translation>
        </message>
        <message>
            <source>break-even in 80 % of cases</source>
            <comment>key.settled_range</comment>
            <translation>seuil de rentabilité dans 80 % des cas</translation>
        </message>
        <message>
            <source>it does not pay for good in {share} of cases</source>
            <comment>key.does_not_pay(share)</comment>
            <translation>pas durablement rentable dans {share} des cas</translation>
        </message>
        <message>
            <source>10th percentile {p10}, 90th percentile {p90}</source>
            <comment>key.percentiles(p10, p90)</comment>
            <translation>10e centile {p10}, 90e centile {p90}</translation>
        </message>
        <message>
            <source>10th percentile {p10}, it does not pay for good in {share} of cases</source>
            <comment>key.percentile_and_never(p10, share)</comment>
            <translation>10e centile {p10}, pas durablement rentable dans {share} des cas</translation>
        </message>
        <message>
            <source>{caption}, {change}</source>
            <comment>key.since_pin(caption, change)</comment>
            <translation>{caption}, {change}</translation>
        </message>
        <message>
            <source>{size} more than pinned</source>
            <comment>pinned.more(size)</comment>
            <translation>{size} de plus qu'épinglé</translation>
        </message>
        <message>
            <source>{size} less than pinned</source>
            <comment>pinned.less(size)</comment>
            <translation>{size} de moins qu'épinglé</translation>
        </message>
        <message>
            <source>as pinned</source>
            <comment>pinned.same</comment>
            <translation>comme épinglé</translation>
        </message>
        <message>
            <source>pinned: {value} {caption}</source>
            <comment>pinned.was(value, caption)</comment>
            <translation>épinglé : {value} {caption}</translation>
        </message>
        <message>
            <source>Pin {number}</source>
            <comment>pinned.numbered(number)</comment>
            <translation>Épingle {number}</translation>
        </message>
        <message>
            <source>{focus} = {baseline}</source>
            <comment>map.equal_cost(focus, baseline)</comment>
            <translation>{focus} = {baseline}</translation>
        </message>
        <message>
            <source>{option} is the cheapest at {x} and {y}.</source>
            <comment>map.cheapest(option, x, y)</comment>
            <translation>{option} coûte le moins cher à {x} et {y}.</translation>
        </message>
        <message>
            <source>{option} is the cheapest of those shown at {x} and {y}.</source>
            <comment>map.cheapest_shown(option, x, y)</comment>
            <translation>{option} coûte le moins cher des options affichées à {x} et {y}.</translation>
        </message>
        <message>
            <source>{figure} is {value}</source>
            <comment>goal.payback_is(figure, value)</comment>
            <translation>« {figure} » vaut {value}</translation>
        </message>
        <message>
            <source>the {figure} is {value}</source>
            <comment>goal.figure_is(figure, value)</comment>
            <translation>« {figure} » vaut {value}</translation>
        </message>
        <message>
            <source>With {parameter} at {value}, {figure}.</source>
            <comment>goal.reached(parameter, value, figure)</comment>
            <translation>Avec {parameter} à {value}, {figure}.</translation>
        </message>
        <message>
            <source>Not within this range; there is no {figure} at any of its values.</source>
            <comment>goal.none(figure)</comment>
            <translation>Pas dans cette plage ; « {figure} » n'existe pour aucune de ses valeurs.</translation>
        </message>
        <message>
            <source>Not within this range; nearest is {value}, where {figure}.</source>
            <comment>goal.nearest(value, figure)</comment>
            <translation>Pas dans cette plage ; au plus près, à {value}, {figure}.</translation>
        </message>
        <message>
            <source>above {value}</source>
            <comment>flip.above(value)</comment>
            <translation>au-dessus de {value}</translation>
        </message>
        <message>
            <source>below {value}</source>
            <comment>flip.below(value)</comment>
            <translation>en dessous de {value}</translation>
        </message>
        <message>
            <source>at {value}</source>
            <comment>flip.at(value)</comment>
            <translation>à {value}</translation>
        </message>
        <message>
            <source>from {value} on</source>
            <comment>flip.from(value)</comment>
            <translation>à partir de {value}</translation>
        </message>
        <message>
            <source>up to {value}</source>
            <comment>flip.up_to(value)</comment>
            <translation>jusqu'à {value}</translation>
        </message>
        <message>
            <source>between {low} and {high}</source>
            <comment>flip.between(low, high)</comment>
            <translation>entre {low} et {high}</translation>
        </message>
        <message>
            <source>from {low} to {high}</source>
            <comment>flip.from_to(low, high)</comment>
            <translation>de {low} à {high}</translation>
        </message>
        <message>
            <source>{parameter} {place}</source>
            <comment>flip.line(parameter, place)</comment>
            <translation>{parameter} {place}</translation>
        </message>
        <message>
            <source>{option} costs more than {baseline} {place}</source>
            <comment>flip.costs_more(option, baseline, place)</comment>
            <translation>{option} coûte plus cher que {baseline} {place}</translation>
        </message>
        <message>
            <source>{option} is cheaper than {baseline} {place}</source>
            <comment>flip.is_cheaper(option, baseline, place)</comment>
            <translation>{option} coûte moins cher que {baseline} {place}</translation>
        </message>
        <message>
            <source>The hybrid is cheapest with {share} routed: {total} a month</source>
            <comment>flip.best_share(share, total)</comment>
            <translation>L'hybride coûte le moins cher avec {share} de requêtes routées : {total} par mois</translation>
        </message>
        <message>
            <source>{title}. {text}</source>
            <comment>warning.sentence(title, text)</comment>
            <translation>{title}. {text}</translation>
        </message>
        <message>
            <source>The minimum replicas are more than the load needs</source>
            <comment>warning.min_replicas</comment>
            <translation>Les réplicas minimaux dépassent les besoins de la charge</translation>
        </message>
        <message numerus="yes">
            <source>{kept} replicas are kept online; {needed} would carry the load of {load} GPUs at peak.</source>
            <comment>warning.min_replicas.text(kept, needed, load)</comment>
            <translation>
                <numerusform>{kept} réplica est gardé en ligne ; {needed} suffirait à la charge de pointe de {load} GPU.</numerusform>
                <numerusform>{kept} réplicas sont gardés en ligne ; {needed} suffiraient à la charge de pointe de {load} GPU.</numerusform>
            </translation>
        </message>
        <message>
            <source>One replica has no failover</source>
            <comment>warning.failover</comment>
            <translation>Un seul réplica n'offre pas de basculement</translation>
        </message>
        <message>
            <source>When it stops, so does the service; two or more replicas keep answering.</source>
            <comment>warning.failover.text</comment>
            <translation>S'il s'arrête, le service s'arrête aussi ; deux réplicas ou plus continuent de répondre.</translation>
        </message>
        <message numerus="yes">
            <source>The GPUs are {share} idle</source>
            <comment>warning.idle(share, count)</comment>
            <translation>
                <numerusform>Le GPU est inactif à {share}</numerusform>
                <numerusform>Les GPU sont inactifs à {share}</numerusform>
            </translation>
        </message>
        <message>
            <source>That idle time costs {cost} a month of compute.</source>
            <comment>warning.idle.text(cost)</comment>
            <translation>Cette inactivité coûte {cost} de calcul par mois.</translation>
        </message>
        <message numerus="yes">
            <source>The units are {share} idle</source>
            <comment>warning.idle_units(share, count)</comment>
            <translation>
                <numerusform>L'unité est inactive à {share}</numerusform>
                <numerusform>Les unités sont inactives à {share}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{share} of the {units} reserved units are never needed</source>
            <comment>warning.spare_units(share, units)</comment>
            <translation>
                <numerusform>{share} de l'unité réservée ne sert jamais</numerusform>
                <numerusform>{share} des {units} unités réservées ne servent jamais</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Even the busiest hour leaves them idle, which costs {cost} a month.</source>
            <comment>warning.spare_units.text(cost, units)</comment>
            <translation>
                <numerusform>Même l'heure la plus chargée les laisse inactives, ce qui coûte {cost} par mois.</numerusform>
                <numerusform>Même l'heure la plus chargée les laisse inactives, ce qui coûte {cost} par mois.</numerusform>
            </translation>
        </message>
        <message>
            <source>The GPUs are scaled down further than the traffic allows</source>
            <comment>warning.scale_down</comment>
            <translation>Les GPU sont réduits au-delà de ce que permet le trafic</translation>
        </message>
        <message>
            <source>With {share} of the time off, those that are left are {busy} busy on average, which leaves no headroom for peaks.</source>
            <comment>warning.scale_down.text(share, busy)</comment>
            <translation>Avec {share} du temps à l'arrêt, ceux qui restent sont occupés à {busy} en moyenne, ce qui ne laisse aucune marge pour les pics.</translation>
        </message>
        <message>
            <source>A commitment is paid all month</source>
            <comment>warning.commitment</comment>
            <translation>Un engagement se paie tout le mois</translation>
        </message>
        <message>
            <source>The discount is for committing to the minimum replicas, but they are counted only {hours} of 730 hours: a commitment costs the other hours too.</source>
            <comment>warning.commitment.text(hours)</comment>
            <translation>La remise suppose un engagement sur les réplicas minimaux, mais ceux-ci ne sont comptés que {hours} heures sur 730 : un engagement coûte aussi les autres heures.</translation>
        </message>
        <message>
            <source>The rented GPUs are off for part of the month</source>
            <comment>warning.gpu_hours</comment>
            <translation>Les GPU loués sont éteints une partie du mois</translation>
        </message>
        <message>
            <source>They are online {hours} of 730 hours: requests in the other hours, at night for instance, must wait or go elsewhere.</source>
            <comment>warning.gpu_hours.text(hours)</comment>
            <translation>Ils sont en ligne {hours} heures sur 730 : les requêtes des autres heures, la nuit par exemple, doivent attendre ou aller ailleurs.</translation>
        </message>
        <message>
            <source>A request costs more at the small model with memory than at the frontier model</source>
            <comment>warning.small_price</comment>
            <translation>Une requête coûte plus cher avec le petit modèle à mémoire qu'avec le modèle de pointe</translation>
        </message>
        <message>
            <source>It is {own} against {other}: check the small model's prices and the recalled tokens; a small model usually costs a fraction.</source>
            <comment>warning.small_price.text(own, other)</comment>
            <translation>Elle coûte {own} contre {other} : vérifiez les prix du petit modèle et les tokens rappelés ; un petit modèle coûte généralement une fraction.</translation>
        </message>
        <message>
            <source>A request costs more at the fine-tuned small model than at the frontier model</source>
            <comment>warning.tuned_price</comment>
            <translation>Une requête coûte plus cher avec le petit modèle fine-tuné qu'avec le modèle de pointe</translation>
        </message>
        <message>
            <source>It is {own} against {other}: check the small model's prices and the multiple for a fine-tuned one.</source>
            <comment>warning.tuned_price.text(own, other)</comment>
            <translation>Elle coûte {own} contre {other} : vérifiez les prix du petit modèle et le multiple du modèle fine-tuné.</translation>
        </message>
        <message numerus="yes">
            <source>Prices are zero</source>
            <comment>warning.zero_price(count)</comment>
            <translation>
                <numerusform>Un prix est nul</numerusform>
                <numerusform>Des prix sont nuls</numerusform>
            </translation>
        </message>
        <message>
            <source>Free, or not filled in yet? {prices}.</source>
            <comment>warning.zero_price.text(prices)</comment>
            <translation>Gratuit, ou pas encore renseigné ? {prices}.</translation>
        </message>
        <message>
            <source>The volume lies outside the charted range</source>
            <comment>warning.volume_outside</comment>
            <translation>Le volume est hors de la plage du graphique</translation>
        </message>
        <message>
            <source>The break-even lies outside the charted range</source>
            <comment>warning.break_even_outside</comment>
            <translation>Le seuil de rentabilité est hors de la plage du graphique</translation>
        </message>
        <message>
            <source>{volume} requests a month; the chart usually spans {low} to {high}.</source>
            <comment>warning.outside.text(volume, low, high)</comment>
            <translation>{volume} requêtes par mois ; le graphique va généralement de {low} à {high}.</translation>
        </message>
        <message>
            <source>There are no labeled examples</source>
            <comment>warning.no_labels</comment>
            <translation>Il n'y a pas d'exemples annotés</translation>
        </message>
        <message>
            <source>Fine-tuning learns from them.</source>
            <comment>warning.no_labels.text</comment>
            <translation>Le fine-tuning apprend à partir d'eux.</translation>
        </message>
        <message numerus="yes">
            <source>{labels} labeled examples are few</source>
            <comment>warning.few_labels(labels)</comment>
            <translation>
                <numerusform>{labels} exemple annoté, c'est peu</numerusform>
                <numerusform>{labels} exemples annotés, c'est peu</numerusform>
            </translation>
        </message>
        <message>
            <source>Fine-tuning usually takes {usual} or more.</source>
            <comment>warning.few_labels.text(usual)</comment>
            <translation>Le fine-tuning en demande généralement {usual} ou plus.</translation>
        </message>
        <message>
            <source>The fine-tuned model makes more errors, and they cost nothing here</source>
            <comment>warning.errors</comment>
            <translation>Le modèle fine-tuné fait plus d'erreurs, et elles ne coûtent rien ici</translation>
        </message>
        <message>
            <source>It answers {tuned} right, the frontier API {frontier}; a cost per error brings that into the comparison.</source>
            <comment>warning.errors.text(tuned, frontier)</comment>
            <translation>Il répond juste à {tuned}, l'API de pointe à {frontier} ; un coût par erreur fait entrer cela dans la comparaison.</translation>
        </message>
        <message>
            <source>Beyond the slider: {parameter}</source>
            <comment>warning.beyond_slider(parameter)</comment>
            <translation>Au-delà du curseur : {parameter}</translation>
        </message>
        <message>
            <source>The value is {value}; the slider spans {low} to {high}.</source>
            <comment>warning.beyond_slider.text(value, low, high)</comment>
            <translation>La valeur est {value} ; le curseur va de {low} à {high}.</translation>
        </message>
        <message>
            <source>Prices are older than 90 days</source>
            <comment>warning.old_prices</comment>
            <translation>Des prix datent de plus de 90 jours</translation>
        </message>
        <message>
            <source>Prices were older than 90 days on {day}</source>
            <comment>warning.were_old_prices(day)</comment>
            <translation>Des prix dataient de plus de 90 jours le {day}</translation>
        </message>
        <message>
            <source>They are of {date}: take newer ones from the catalogs, import a newer list, or check them with the vendors.</source>
            <comment>warning.old_prices.text(date)</comment>
            <translation>Ils sont du {date} : prenez-en de plus récents dans les catalogues, importez une liste plus récente, ou vérifiez-les auprès des fournisseurs.</translation>
        </message>
        <message>
            <source>The oldest is that of "{parameter}", of {date}: take a newer one from the catalogs, import a newer list, or check it at its source.</source>
            <comment>warning.old_prices.of(parameter, date)</comment>
            <translation>Le plus ancien est celui de « {parameter} », du {date} : prenez-en un plus récent dans les catalogues, importez une liste plus récente, ou vérifiez-le à sa source.</translation>
        </message>
        <message>
            <source>Prototype with an API</source>
            <comment>strategy.prototype</comment>
            <translation>Prototyper avec une API</translation>
        </message>
        <message>
            <source>Measure and project</source>
            <comment>strategy.projection</comment>
            <translation>Mesurer et projeter</translation>
        </message>
        <message>
            <source>Run both in parallel</source>
            <comment>strategy.parallel_test</comment>
            <translation>Exploiter les deux en parallèle</translation>
        </message>
        <message>
            <source>{where} in {months} months</source>
            <comment>strategy.where_in_months(where, months)</comment>
            <translation>{where} en {months} mois</translation>
        </message>
        <message>
            <source>in {months} months</source>
            <comment>strategy.in_months(months)</comment>
            <translation>en {months} mois</translation>
        </message>
        <message>
            <source>requests a month to wait for</source>
            <comment>strategy.to_wait_for</comment>
            <translation>requêtes par mois à attendre</translation>
        </message>
        <message>
            <source>for a month's test, labels included</source>
            <comment>strategy.for_a_months_test</comment>
            <translation>pour un mois de test, annotations comprises</translation>
        </message>
        <message>
            <source>up front, before it can start</source>
            <comment>strategy.up_front</comment>
            <translation>au départ, avant de pouvoir commencer</translation>
        </message>
        <message>
            <source>a volume of {volume} requests a month</source>
            <comment>strategy.volume(volume)</comment>
            <translation>un volume de {volume} requêtes par mois</translation>
        </message>
        <message>
            <source>a volume of {volume} requests a month that grows by {growth} a month</source>
            <comment>strategy.volume_grows(volume, growth)</comment>
            <translation>un volume de {volume} requêtes par mois en hausse de {growth} par mois</translation>
        </message>
        <message>
            <source>a volume of {volume} requests a month that shrinks by {growth} a month</source>
            <comment>strategy.volume_shrinks(volume, growth)</comment>
            <translation>un volume de {volume} requêtes par mois en baisse de {growth} par mois</translation>
        </message>
        <message>
            <source>At {volume}, expect to spend {spend} {where} in {months} months.</source>
            <comment>strategy.expect(volume, spend, where, months)</comment>
            <translation>À {volume}, comptez {spend} {where} en {months} mois.</translation>
        </message>
        <message>
            <source>At {volume}, expect to spend {spend} {where} in {months} months, what wrong answers cost included.</source>
            <comment>strategy.expect_with_errors(volume, spend, where, months)</comment>
            <translation>À {volume}, comptez {spend} {where} en {months} mois, coût des réponses fausses compris.</translation>
        </message>
        <message>
            <source>At {volume}, expect to spend {spend} {where} in {months} months; {upfront} of it is paid up front.</source>
            <comment>strategy.expect_with_upfront(volume, spend, where, months, upfront)</comment>
            <translation>À {volume}, comptez {spend} {where} en {months} mois, dont {upfront} payés au départ.</translation>
        </message>
        <message>
            <source>At {volume}, expect to spend {spend} {where} in {months} months, what wrong answers cost included; {upfront} of it is paid up front.</source>
            <comment>strategy.expect_all(volume, spend, where, months, upfront)</comment>
            <translation>À {volume}, comptez {spend} {where} en {months} mois, coût des réponses fausses compris, dont {upfront} payés au départ.</translation>
        </message>
        <message>
            <source>That shows whether the task works before anything is spent on {option}.</source>
            <comment>strategy.shows_whether_it_works(option)</comment>
            <translation>Cela montre si la tâche fonctionne avant toute dépense pour {option}.</translation>
        </message>
        <message>
            <source>Expect {spend0} {where} in {months0} months and {spend1} in {months1}, while you measure the volume, the tokens and the errors.</source>
            <comment>strategy.measure(spend0, where, months0, spend1, months1)</comment>
            <translation>Comptez {spend0} {where} en {months0} mois et {spend1} en {months1}, pendant que vous mesurez le volume, les tokens et les erreurs.</translation>
        </message>
        <message>
            <source>Expect {spend0} {where} in {months0} months and {spend1} in {months1} as the volume grows, while you measure the volume, the tokens and the errors.</source>
            <comment>strategy.measure_growing(spend0, where, months0, spend1, months1)</comment>
            <translation>Comptez {spend0} {where} en {months0} mois et {spend1} en {months1} avec la hausse du volume, pendant que vous mesurez le volume, les tokens et les erreurs.</translation>
        </message>
        <message>
            <source>Expect {spend0} {where} in {months0} months and {spend1} in {months1} as the volume shrinks, while you measure the volume, the tokens and the errors.</source>
            <comment>strategy.measure_shrinking(spend0, where, months0, spend1, months1)</comment>
            <translation>Comptez {spend0} {where} en {months0} mois et {spend1} en {months1} avec la baisse du volume, pendant que vous mesurez le volume, les tokens et les erreurs.</translation>
        </message>
        <message>
            <source>There is no volume to wait for: prices or throughput would have to change before {option} would pay.</source>
            <comment>strategy.never(option)</comment>
            <translation>Il n'y a aucun volume à attendre : les prix ou le débit devraient changer avant que {option} soit rentable.</translation>
        </message>
        <message>
            <source>There is no volume to wait for: {option} would pay {volumes}.</source>
            <comment>strategy.always(option, volumes)</comment>
            <translation>Il n'y a aucun volume à attendre : {option} serait rentable {volumes}.</translation>
        </message>
        <message>
            <source>There is no need to wait: you are at {volume}, and {option} would pay {volumes}.</source>
            <comment>strategy.reached(volume, option, volumes)</comment>
            <translation>Inutile d'attendre : vous êtes à {volume}, et {option} serait rentable {volumes}.</translation>
        </message>
        <message>
            <source>At {volume} requests a month, {option} would not pay, but {volumes}.</source>
            <comment>strategy.between(volume, option, volumes)</comment>
            <translation>À {volume} requêtes par mois, {option} ne serait pas rentable, mais le serait {volumes}.</translation>
        </message>
        <message>
            <source>You are at {volume}, above all volumes at which {option} would pay: {volumes}.</source>
            <comment>strategy.past(volume, option, volumes)</comment>
            <translation>Vous êtes à {volume}, au-dessus de tous les volumes auxquels {option} serait rentable : {volumes}.</translation>
        </message>
        <message>
            <source>Wait for {volume} requests a month: {option} would pay {volumes}.</source>
            <comment>strategy.wait(volume, option, volumes)</comment>
            <translation>Attendez {volume} requêtes par mois : {option} serait rentable {volumes}.</translation>
        </message>
        <message>
            <source>Wait for {volume} requests a month: from there on, {option} would pay.</source>
            <comment>strategy.wait_for_good(volume, option)</comment>
            <translation>Attendez {volume} requêtes par mois : à partir de là, {option} serait rentable.</translation>
        </message>
        <message>
            <source>At today's volume it pays already, but not at every volume up to there.</source>
            <comment>strategy.pays_already</comment>
            <translation>Au volume actuel, l'option est déjà rentable, mais pas à tous les volumes jusque-là.</translation>
        </message>
        <message>
            <source>Without growth you never get there.</source>
            <comment>strategy.never_without_growth</comment>
            <translation>Sans croissance, vous n'y arrivez jamais.</translation>
        </message>
        <message>
            <source>With a volume that shrinks you never get there.</source>
            <comment>strategy.never_with_shrinking</comment>
            <translation>Avec un volume en baisse, vous n'y arrivez jamais.</translation>
        </message>
        <message>
            <source>With {growth} less a month you are below {volume} in month {month}, where it would pay as well.</source>
            <comment>strategy.shrinks_below(growth, volume, month)</comment>
            <translation>Avec {growth} de moins par mois, vous êtes en dessous de {volume} au mois {month}, où l'option serait rentable aussi.</translation>
        </message>
        <message>
            <source>With {growth} growth a month you get there in month {month}.</source>
            <comment>strategy.gets_there(growth, month)</comment>
            <translation>Avec {growth} de croissance par mois, vous y êtes au mois {month}.</translation>
        </message>
        <message>
            <source>With {growth} less a month you are back below that in month {month}.</source>
            <comment>strategy.is_back_below(growth, month)</comment>
            <translation>Avec {growth} de moins par mois, vous revenez en dessous au mois {month}.</translation>
        </message>
        <message>
            <source>With {growth} growth a month you are past that in month {month}.</source>
            <comment>strategy.gets_past(growth, month)</comment>
            <translation>Avec {growth} de croissance par mois, vous êtes au-delà au mois {month}.</translation>
        </message>
        <message>
            <source>With {growth} less a month you fall below that in month {month}.</source>
            <comment>strategy.falls_below(growth, month)</comment>
            <translation>Avec {growth} de moins par mois, vous passez en dessous au mois {month}.</translation>
        </message>
        <message>
            <source>To be there in month {month0} takes {growth0} growth a month; in month {month1}, {growth1}.</source>
            <comment>strategy.growth_needed(month0, growth0, month1, growth1)</comment>
            <translation>Pour y être au mois {month0}, il faut {growth0} de croissance par mois ; au mois {month1}, {growth1}.</translation>
        </message>
        <message>
            <source>Measure the {parameter} first: knowing it is worth up to {value} over {horizon}, so finding out may cost that much at most.</source>
            <comment>strategy.measure_first(parameter, value, horizon)</comment>
            <translation>À mesurer d'abord : {parameter} ; le savoir vaut jusqu'à {value} sur {horizon}, ce que la mesure peut donc coûter au plus.</translation>
        </message>
        <message>
            <source>With the ranges you gave, knowing any one input alone would not change the decision: none is worth paying for to find out first.</source>
            <comment>strategy.measure_none</comment>
            <translation>Avec les plages que vous avez données, connaître un seul paramètre ne changerait pas la décision : aucun ne mérite qu'on paie pour le vérifier d'abord.</translation>
        </message>
        <message>
            <source>These volumes hold at today's prices; the price trends move them.</source>
            <comment>strategy.at_todays_prices</comment>
            <translation>Ces volumes valent aux prix d'aujourd'hui ; l'évolution des prix les déplace.</translation>
        </message>
        <message numerus="yes">
            <source>A month with {share} of the traffic ({volume} requests) costs {cost} {where}; labeling {examples} real examples costs {labeling}.</source>
            <comment>strategy.test(share, volume, cost, where, examples, labeling)</comment>
            <translation>
                <numerusform>Un mois avec {share} du trafic ({volume} requêtes) coûte {cost} {where} ; annoter {examples} exemple réel coûte {labeling}.</numerusform>
                <numerusform>Un mois avec {share} du trafic ({volume} requêtes) coûte {cost} {where} ; annoter {examples} exemples réels coûte {labeling}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A month with {share} of the traffic ({volume} requests) costs {cost} {where}; labeling {examples} real examples costs nothing.</source>
            <comment>strategy.test_with_free_labels(share, volume, cost, where, examples)</comment>
            <translation>
                <numerusform>Un mois avec {share} du trafic ({volume} requêtes) coûte {cost} {where} ; annoter {examples} exemple réel ne coûte rien.</numerusform>
                <numerusform>Un mois avec {share} du trafic ({volume} requêtes) coûte {cost} {where} ; annoter {examples} exemples réels ne coûte rien.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Meanwhile {baseline} answers everything as before; the same requests are {bill} of its bill.</source>
            <comment>strategy.meanwhile(baseline, bill, volume)</comment>
            <translation>
                <numerusform>Pendant ce temps, {baseline} répond à tout comme avant ; les mêmes requêtes représentent {bill} de sa facture.</numerusform>
                <numerusform>Pendant ce temps, {baseline} répond à tout comme avant ; les mêmes requêtes représentent {bill} de sa facture.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is paid before it can start.</source>
            <comment>strategy.nothing_before</comment>
            <translation>Rien n'est à payer avant de commencer.</translation>
        </message>
        <message>
            <source>Before it can start, {upfront} must be paid up front.</source>
            <comment>strategy.before(upfront)</comment>
            <translation>Avant de commencer, {upfront} sont à payer au départ.</translation>
        </message>
        <message>
            <source>Before it can start, {upfront} must be paid up front, {hardware} of it for hardware, which stays yours; its wear is in the month's cost.</source>
            <comment>strategy.hardware_before(upfront, hardware)</comment>
            <translation>Avant de commencer, {upfront} sont à payer au départ, dont {hardware} pour du matériel qui vous reste ; son usure est dans le coût du mois.</translation>
        </message>
        <message>
            <source>Before it can start, {upfront} must be paid up front, all of it for hardware, which stays yours; its wear is in the month's cost.</source>
            <comment>strategy.only_hardware_before(upfront)</comment>
            <translation>Avant de commencer, {upfront} sont à payer au départ, en totalité pour du matériel qui vous reste ; son usure est dans le coût du mois.</translation>
        </message>
        <message>
            <source>{share} of the traffic brings {examples} examples only after {months} months; a larger share is faster.</source>
            <comment>strategy.larger_share(share, examples, months)</comment>
            <translation>{share} du trafic n'apportent {examples} exemples qu'après {months} mois ; une part plus grande va plus vite.</translation>
        </message>
        <message>
            <source>{monthly} a month</source>
            <comment>hidden.monthly(monthly)</comment>
            <translation>{monthly} par mois</translation>
        </message>
        <message>
            <source>{upfront} up front</source>
            <comment>hidden.upfront(upfront)</comment>
            <translation>{upfront} au départ</translation>
        </message>
        <message>
            <source>{monthly} a month and {upfront} up front</source>
            <comment>hidden.monthly_and_upfront(monthly, upfront)</comment>
            <translation>{monthly} par mois et {upfront} au départ</translation>
        </message>
        <message>
            <source>saves {monthly} a month</source>
            <comment>hidden.saves_monthly(monthly)</comment>
            <translation>économise {monthly} par mois</translation>
        </message>
        <message>
            <source>saves {upfront} up front</source>
            <comment>hidden.saves_upfront(upfront)</comment>
            <translation>économise {upfront} au départ</translation>
        </message>
        <message>
            <source>saves {monthly} a month and {upfront} up front</source>
            <comment>hidden.saves_monthly_and_upfront(monthly, upfront)</comment>
            <translation>économise {monthly} par mois et {upfront} au départ</translation>
        </message>
        <message>
            <source>{monthly} a month, but saves {upfront} up front</source>
            <comment>hidden.saves_upfront_only(monthly, upfront)</comment>
            <translation>{monthly} par mois, mais économise {upfront} au départ</translation>
        </message>
        <message>
            <source>saves {monthly} a month, but {upfront} up front</source>
            <comment>hidden.saves_monthly_only(monthly, upfront)</comment>
            <translation>économise {monthly} par mois, mais {upfront} au départ</translation>
        </message>
        <message>
            <source>nothing</source>
            <comment>hidden.nothing</comment>
            <translation>rien</translation>
        </message>
        <message>
            <source>in this scenario</source>
            <comment>hidden.in_this_scenario</comment>
            <translation>dans ce scénario</translation>
        </message>
        <message>
            <source>{amount} {where}</source>
            <comment>hidden.amount(amount, where)</comment>
            <translation>{amount} {where}</translation>
        </message>
        <message>
            <source>Without it: {change}</source>
            <comment>hidden.effect(change)</comment>
            <translation>Sans ce coût : {change}</translation>
        </message>
        <message>
            <source>{break_even}, and {saving}.</source>
            <comment>hidden.change(break_even, saving)</comment>
            <translation>{break_even}, et {saving}.</translation>
        </message>
        <message>
            <source>no lasting break-even</source>
            <comment>hidden.no_break_even</comment>
            <translation>pas de seuil de rentabilité durable</translation>
        </message>
        <message>
            <source>cheaper at every volume</source>
            <comment>hidden.always_cheaper</comment>
            <translation>coût inférieur à tout volume</translation>
        </message>
        <message>
            <source>break-even at {volume}</source>
            <comment>hidden.break_even(volume)</comment>
            <translation>seuil de rentabilité à {volume}</translation>
        </message>
        <message>
            <source>break-even still at {volume}</source>
            <comment>hidden.break_even_still(volume)</comment>
            <translation>seuil de rentabilité toujours à {volume}</translation>
        </message>
        <message>
            <source>break-even at {then} instead of {now}</source>
            <comment>hidden.break_even_instead(then, now)</comment>
            <translation>seuil de rentabilité à {then} au lieu de {now}</translation>
        </message>
        <message>
            <source>still {state}</source>
            <comment>hidden.still(state)</comment>
            <translation>toujours {state}</translation>
        </message>
        <message>
            <source>{then} instead of {now}</source>
            <comment>hidden.instead(then, now)</comment>
            <translation>{then} au lieu de {now}</translation>
        </message>
        <message>
            <source>still {amount} a month saved</source>
            <comment>hidden.still_saved(amount)</comment>
            <translation>toujours {amount} d'économie par mois</translation>
        </message>
        <message>
            <source>still {amount} a month lost</source>
            <comment>hidden.still_lost(amount)</comment>
            <translation>toujours {amount} de perte par mois</translation>
        </message>
        <message>
            <source>{then} a month saved instead of {now}</source>
            <comment>hidden.saved_instead(then, now)</comment>
            <translation>{then} d'économie par mois au lieu de {now}</translation>
        </message>
        <message>
            <source>{then} a month lost instead of {now}</source>
            <comment>hidden.lost_instead(then, now)</comment>
            <translation>{then} de perte par mois au lieu de {now}</translation>
        </message>
        <message>
            <source>{then} a month saved instead of {now} lost</source>
            <comment>hidden.saved_instead_of_lost(then, now)</comment>
            <translation>{then} d'économie par mois au lieu de {now} de perte</translation>
        </message>
        <message>
            <source>{then} a month lost instead of {now} saved</source>
            <comment>hidden.lost_instead_of_saved(then, now)</comment>
            <translation>{then} de perte par mois au lieu de {now} d'économie</translation>
        </message>
        <message>
            <source>Naive</source>
            <comment>naive.name</comment>
            <translation>Réponse naïve</translation>
        </message>
        <message>
            <source>With all costs</source>
            <comment>naive.with_all_costs</comment>
            <translation>Avec tous les coûts</translation>
        </message>
        <message>
            <source>them</source>
            <comment>naive.them</comment>
            <translation>ces coûts</translation>
        </message>
        <message>
            <source>these {count} costs</source>
            <comment>naive.these_costs(count)</comment>
            <translation>ces {count} coûts</translation>
        </message>
        <message>
            <source>With or without {costs}, {option} would pay {volumes}.</source>
            <comment>naive.pays_either_way(costs, option, volumes)</comment>
            <translation>Avec ou sans {costs}, rentabilité pour {option} : {volumes}.</translation>
        </message>
        <message>
            <source>Without {costs}, {option} would pay {naive}; with {costs_again}, {ours}.</source>
            <comment>naive.pays(costs, option, naive, costs_again, ours)</comment>
            <translation>Sans {costs}, rentabilité pour {option} : {naive} ; avec {costs_again} : {ours}.</translation>
        </message>
        <message>
            <source>saves {saving} a month</source>
            <comment>naive.saves(saving)</comment>
            <translation>économise {saving} par mois</translation>
        </message>
        <message>
            <source>costs as much as {baseline}</source>
            <comment>naive.costs_as_much(baseline)</comment>
            <translation>coûte autant que {baseline}</translation>
        </message>
        <message>
            <source>costs {more} a month more than {baseline}</source>
            <comment>naive.costs_more(more, baseline)</comment>
            <translation>coûte {more} par mois de plus que {baseline}</translation>
        </message>
        <message>
            <source>At {volume} requests a month, either answer {saves}.</source>
            <comment>naive.either_answer(volume, saves)</comment>
            <translation>À {volume} requêtes par mois, l'une et l'autre réponse : {saves}.</translation>
        </message>
        <message>
            <source>At {volume} requests a month, the naive answer {naive}; ours {ours}.</source>
            <comment>naive.answers(volume, naive, ours)</comment>
            <translation>À {volume} requêtes par mois, la réponse naïve {naive} ; la nôtre {ours}.</translation>
        </message>
        <message>
            <source>All in one: {volume} requests a month, {input} tokens in and {output} out</source>
            <comment>workloads.all_in_one(volume, input, output)</comment>
            <translation>Tout en une : {volume} requêtes par mois, {input} tokens en entrée et {output} en sortie</translation>
        </message>
        <message>
            <source>Together: {volume} requests a month, {input} tokens in and {output} out, {cost} a year at the API</source>
            <comment>workloads.together(volume, input, output, cost)</comment>
            <translation>Ensemble : {volume} requêtes par mois, {input} tokens en entrée et {output} en sortie, {cost} par an via l'API</translation>
        </message>
        <message>
            <source>{option} saves {saving} a month against {baseline} at {volume} requests.</source>
            <comment>fit.saves(option, saving, baseline, volume)</comment>
            <translation>À {volume} requêtes, {option} coûte {saving} par mois de moins que {baseline}.</translation>
        </message>
        <message>
            <source>{option} costs {more} a month more than {baseline} at {volume} requests.</source>
            <comment>fit.costs_more(option, more, baseline, volume)</comment>
            <translation>À {volume} requêtes, {option} coûte {more} par mois de plus que {baseline}.</translation>
        </message>
        <message>
            <source>{option} costs as much as {baseline} at {volume} requests.</source>
            <comment>fit.costs_as_much(option, baseline, volume)</comment>
            <translation>À {volume} requêtes, {option} coûte autant que {baseline}.</translation>
        </message>
        <message>
            <source>Nothing more is paid up front for {option} that would have to come back first.</source>
            <comment>fit.no_money_back(option)</comment>
            <translation>Rien de plus n'est payé au départ pour {option} : il n'y a rien à récupérer d'abord.</translation>
        </message>
        <message>
            <source>The money paid up front for {option} is back after {months}.</source>
            <comment>fit.money_back(option, months)</comment>
            <translation>La somme payée au départ pour {option} est récupérée après {months}.</translation>
        </message>
        <message>
            <source>The money paid up front for {option} is back only after {months}.</source>
            <comment>fit.money_back_late(option, months)</comment>
            <translation>La somme payée au départ pour {option} n'est récupérée qu'après {months}.</translation>
        </message>
        <message>
            <source>The money paid up front for {option} is not back within {horizon}.</source>
            <comment>fit.money_not_back(option, horizon)</comment>
            <translation>La somme payée au départ pour {option} n'est pas récupérée en {horizon}.</translation>
        </message>
        <message>
            <source>With the ranges given, {option} would be cheaper in {share} of cases.</source>
            <comment>fit.cases(option, share)</comment>
            <translation>Avec les plages données, {option} coûterait moins cher dans {share} des cas.</translation>
        </message>
        <message>
            <source>{option} is the cheapest of the options shown, at {total} a month.</source>
            <comment>fit.cheapest(option, total)</comment>
            <translation>{option} coûte le moins cher des options affichées : {total} par mois.</translation>
        </message>
        <message>
            <source>By cost alone it would be {option}: compare with that before you decide.</source>
            <comment>fit.by_cost(option)</comment>
            <translation>Sur le seul critère du coût, ce serait {option} : comparez avec cette option avant de décider.</translation>
        </message>
        <message>
            <source>By cost alone it would be {option}, which is not shown here: compare with that before you decide.</source>
            <comment>fit.by_cost_not_shown(option)</comment>
            <translation>Sur le seul critère du coût, ce serait {option}, option masquée ici : comparez avec elle avant de décider.</translation>
        </message>
        <message>
            <source>The fine-tuned model gets {ours} right, less than nine tenths of the {theirs} of {baseline}.</source>
            <comment>fit.accuracy_too_low(ours, theirs, baseline)</comment>
            <translation>Le modèle fine-tuné répond juste à {ours}, moins des neuf dixièmes des {theirs} qu'atteint {baseline}.</translation>
        </message>
        <message>
            <source>None of the questions is answered yet: this follows from the figures alone.</source>
            <comment>fit.all_open</comment>
            <translation>Aucune question n'a encore reçu de réponse : ceci découle des seuls chiffres.</translation>
        </message>
        <message numerus="yes">
            <source>{count} of the {all} questions are still open.</source>
            <comment>fit.open(count, all)</comment>
            <translation>
                <numerusform>{count} question sur {all} reste ouverte.</numerusform>
                <numerusform>{count} questions sur {all} restent ouvertes.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{question}” answered with {answer}</source>
            <comment>fit.answered_with(question, answer)</comment>
            <translation>Réponse « {answer} » à « {question} »</translation>
        </message>
        <message>
            <source>{condition}: {course}</source>
            <comment>fit.change(condition, course)</comment>
            <translation>{condition} : {course}</translation>
        </message>
        <message>
            <source>A request costs {cost} {where}, the same as every other way.</source>
            <comment>score.cost_is_the_same(cost, where)</comment>
            <translation>Une requête coûte {cost} {where}, comme de toute autre façon.</translation>
        </message>
        <message>
            <source>A request costs {cost} {where}, the cheapest way.</source>
            <comment>score.cost_is_least(cost, where)</comment>
            <translation>Une requête coûte {cost} {where}, le moins cher possible.</translation>
        </message>
        <message>
            <source>A request costs {cost} {where}, and the cheapest way costs nothing.</source>
            <comment>score.cheapest_is_free(cost, where)</comment>
            <translation>Une requête coûte {cost} {where}, et la façon la moins chère ne coûte rien.</translation>
        </message>
        <message>
            <source>A request costs {cost} {where}, a little more than the cheapest way.</source>
            <comment>score.costs_a_little_more(cost, where)</comment>
            <translation>Une requête coûte {cost} {where}, un peu plus que la façon la moins chère.</translation>
        </message>
        <message>
            <source>A request costs {cost} {where}, {ratio} times the cheapest way.</source>
            <comment>score.costs_times(cost, where, ratio)</comment>
            <translation>Une requête coûte {cost} {where}, {ratio} fois la façon la moins chère.</translation>
        </message>
        <message>
            <source>Every request waits for an API, and {escalated} of them for two, one after the other.</source>
            <comment>score.hosted_hybrid_waits(escalated)</comment>
            <translation>Chaque requête attend une API, et {escalated} d'entre elles en attendent deux, l'une après l'autre.</translation>
        </message>
        <message>
            <source>{own} of the requests wait as on our own GPUs, {api} as at an API, and {escalated} for one after the other.</source>
            <comment>score.hybrid_waits(own, api, escalated)</comment>
            <translation>{own} des requêtes attendent comme sur nos propres GPU, {api} comme à une API, et {escalated} l'un après l'autre.</translation>
        </message>
        <message>
            <source>Nothing has to be read before the first token.</source>
            <comment>score.nothing_to_read</comment>
            <translation>Rien n'est à lire avant le premier token.</translation>
        </message>
        <message>
            <source>Nothing has to be read before the first token, and cold starts come on top.</source>
            <comment>score.nothing_to_read_but_cold_starts</comment>
            <translation>Rien n'est à lire avant le premier token, mais les démarrages à froid s'ajoutent.</translation>
        </message>
        <message>
            <source>Judged by the {time} in which a replica at full load reads the input; what somebody waits can be more or less.</source>
            <comment>score.reading(time)</comment>
            <translation>Jugé d'après les {time} qu'il faut à un réplica à pleine charge pour lire l'entrée ; l'attente réelle peut être plus longue ou plus courte.</translation>
        </message>
        <message>
            <source>Judged by the {time} in which a replica at full load reads the input; what somebody waits can be more or less, and cold starts come on top.</source>
            <comment>score.reading_and_cold_starts(time)</comment>
            <translation>Jugé d'après les {time} qu'il faut à un réplica à pleine charge pour lire l'entrée ; l'attente réelle peut être plus longue ou plus courte, et les démarrages à froid s'ajoutent.</translation>
        </message>
        <message>
            <source>Published are {time} to the first token of an API, a claim of which this is the middle.</source>
            <comment>score.published(time)</comment>
            <translation>{time} jusqu'au premier token d'une API, selon une publication dont c'est le milieu.</translation>
        </message>
        <message>
            <source>Published are {time} to the first token of an API, a claim of which this is the middle; the recall of memories comes on top.</source>
            <comment>score.published_and_recall(time)</comment>
            <translation>{time} jusqu'au premier token d'une API, selon une publication dont c'est le milieu ; le rappel des souvenirs s'ajoute.</translation>
        </message>
        <message numerus="yes">
            <source>{count} input tokens</source>
            <comment>latency.input_tokens(count)</comment>
            <translation>
                <numerusform>{count} token d'entrée</numerusform>
                <numerusform>{count} tokens d'entrée</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} input tokens, {cached} of them cached,</source>
            <comment>latency.cached_input_tokens(count, cached)</comment>
            <translation>
                <numerusform>{count} token d'entrée, dont {cached} en cache,</numerusform>
                <numerusform>{count} tokens d'entrée, dont {cached} en cache,</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} output tokens</source>
            <comment>latency.output_tokens(count)</comment>
            <translation>
                <numerusform>{count} token de sortie</numerusform>
                <numerusform>{count} tokens de sortie</numerusform>
            </translation>
        </message>
        <message>
            <source>At full load a replica reads {input} in {reading} and writes {output} in {writing}, for all its requests together: how long one of them waits does not follow from that.</source>
            <comment>latency.at_full_load(input, reading, output, writing)</comment>
            <translation>À pleine charge, un réplica lit {input} en {reading} et écrit {output} en {writing}, toutes requêtes confondues : l'attente d'une seule ne s'en déduit pas.</translation>
        </message>
        <message>
            <source>At full load a replica reads {input} in {reading}, for all its requests together: how long one of them waits does not follow from that.</source>
            <comment>latency.reads_at_full_load(input, reading)</comment>
            <translation>À pleine charge, un réplica lit {input} en {reading}, toutes requêtes confondues : l'attente d'une seule ne s'en déduit pas.</translation>
        </message>
        <message>
            <source>At full load a replica writes {output} in {writing}, for all its requests together: how long one of them waits does not follow from that.</source>
            <comment>latency.writes_at_full_load(output, writing)</comment>
            <translation>À pleine charge, un réplica écrit {output} en {writing}, toutes requêtes confondues : l'attente d'une seule ne s'en déduit pas.</translation>
        </message>
        <message>
            <source>{figure} {local} on a local model and {api} at an API</source>
            <comment>latency.claim(figure, local, api)</comment>
            <translation>{figure} : {local} avec un modèle local et {api} à une API</translation>
        </message>
        <message>
            <source>Claims, not measured here: {claims} (“{source}”, {date}). A percentile does not follow from throughput.</source>
            <comment>latency.claims(claims, source, date)</comment>
            <translation>Chiffres affirmés, non mesurés ici : {claims} (« {source} », {date}). Un centile ne se déduit pas d'un débit.</translation>
        </message>
        <message>
            <source>{quality}, {approach}: {score} of {highest}, from {worst} to {best}.</source>
            <comment>qualities.score(quality, approach, score, highest, worst, best)</comment>
            <translation>{quality}, {approach} : {score} sur {highest}, échelle : {worst} → {best}.</translation>
        </message>
        <message>
            <source>Moved by hand; the program's own is {own}.</source>
            <comment>qualities.moved(own)</comment>
            <translation>Déplacé à la main ; le score du programme est {own}.</translation>
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
            <translation>Poids de « {quality} » : {weight} sur {highest}</translation>
        </message>
        <message>
            <source>Weighted order</source>
            <comment>qualities.weighted_order</comment>
            <translation>Ordre pondéré</translation>
        </message>
        <message>
            <source>No quality has a weight</source>
            <comment>qualities.no_weight</comment>
            <translation>Aucun critère n'a de poids</translation>
        </message>
        <message>
            <source>{title}: {places}. Weights: {weights}.</source>
            <comment>qualities.order(title, places, weights)</comment>
            <translation>{title} : {places}. Poids : {weights}.</translation>
        </message>
        <message>
            <source>Self-hosted means {option} here.</source>
            <comment>qualities.self_hosted_means(option)</comment>
            <translation>Auto-hébergement désigne ici : {option}.</translation>
        </message>
        <message>
            <source>viable, {share} of few-shot</source>
            <comment>task.viable(share)</comment>
            <translation>viable, {share} du few-shot</translation>
        </message>
        <message>
            <source>not viable, {share} of few-shot</source>
            <comment>task.not_viable(share)</comment>
            <translation>pas viable, {share} du few-shot</translation>
        </message>
        <message>
            <source>Fine-tuned {tuned}, large model {zero_shot} without and {few_shot} with examples: {verdict}</source>
            <comment>task.spoken(tuned, zero_shot, few_shot, verdict)</comment>
            <translation>Fine-tuné {tuned}, grand modèle {zero_shot} sans exemples et {few_shot} avec : {verdict}</translation>
        </message>
        <message>
            <source>A rule of thumb: 90 % of the API model's accuracy is viable. In this scenario the fine-tuned model gets {ours} right and the frontier API {theirs}, so it is.</source>
            <comment>task.is_viable_here(ours, theirs)</comment>
            <translation>Règle empirique : 90 % de l'exactitude du modèle d'API, c'est viable. Dans ce scénario, le modèle fine-tuné répond juste à {ours} et l'API de pointe à {theirs} : c'est donc viable.</translation>
        </message>
        <message>
            <source>A rule of thumb: 90 % of the API model's accuracy is viable. In this scenario the fine-tuned model gets {ours} right and the frontier API {theirs}, so it is not.</source>
            <comment>task.is_not_viable_here(ours, theirs)</comment>
            <translation>Règle empirique : 90 % de l'exactitude du modèle d'API, c'est viable. Dans ce scénario, le modèle fine-tuné répond juste à {ours} et l'API de pointe à {theirs} : ce n'est donc pas viable.</translation>
        </message>
        <message>
            <source>Measure your own: take 50 to 100 real inputs, have two people write down the right answers, let both models answer them, and count. With 100 examples a difference of less than about 10 points may be chance.</source>
            <comment>task.how_to_measure</comment>
            <translation>Mesurez la vôtre : prenez de 50 à 100 entrées réelles, faites noter les bonnes réponses par deux personnes, laissez les deux modèles y répondre, et comptez. Avec 100 exemples, une différence de moins de 10 points environ peut être due au hasard.</translation>
        </message>
        <message>
            <source>{option}: {total} a month</source>
            <comment>case.monthly(option, total)</comment>
            <translation>{option} : {total} par mois</translation>
        </message>
        <message>
            <source>Break-even: {volume}</source>
            <comment>case.break_even(volume)</comment>
            <translation>Seuil de rentabilité : {volume}</translation>
        </message>
        <message>
            <source>Pays {volumes}</source>
            <comment>case.pays(volumes)</comment>
            <translation>Rentabilité : {volumes}</translation>
        </message>
        <message>
            <source>{option}: {figure}</source>
            <comment>claim.subject(option, figure)</comment>
            <translation>{option} : {figure}</translation>
        </message>
        <message>
            <source>Claimed: {published}. Its inputs give: {computed}. {status}. {details}</source>
            <comment>claim.checked(published, computed, status, details)</comment>
            <translation>Affirmé : {published}. Ses paramètres donnent : {computed}. {status}. {details}</translation>
        </message>
        <message>
            <source>Source: {source}</source>
            <comment>claim.source(source)</comment>
            <translation>Source : {source}</translation>
        </message>
        <message>
            <source>{subject}, {variation}</source>
            <comment>claim.varied(subject, variation)</comment>
            <translation>{subject}, {variation}</translation>
        </message>
        <message>
            <source>{amount} a month</source>
            <comment>claim.a_month(amount)</comment>
            <translation>{amount} par mois</translation>
        </message>
        <message>
            <source>{amount} a year</source>
            <comment>claim.a_year(amount)</comment>
            <translation>{amount} par an</translation>
        </message>
        <message>
            <source>{amount} a request</source>
            <comment>claim.a_request(amount)</comment>
            <translation>{amount} par requête</translation>
        </message>
        <message>
            <source>{amount} a thousand requests</source>
            <comment>claim.a_thousand_requests(amount)</comment>
            <translation>{amount} par millier de requêtes</translation>
        </message>
        <message numerus="yes">
            <source>{count} hours</source>
            <comment>claim.hours(count)</comment>
            <translation>
                <numerusform>{count} heure</numerusform>
                <numerusform>{count} heures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} GPU hours</source>
            <comment>claim.gpu_hours(count)</comment>
            <translation>
                <numerusform>{count} heure GPU</numerusform>
                <numerusform>{count} heures GPU</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} times</source>
            <comment>claim.times(count)</comment>
            <translation>
                <numerusform>{count} fois</numerusform>
                <numerusform>{count} fois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} ranges</source>
            <comment>claim.ranges(count)</comment>
            <translation>
                <numerusform>{count} plage</numerusform>
                <numerusform>{count} plages</numerusform>
            </translation>
        </message>
        <message>
            <source>{amount} or fewer</source>
            <comment>claim.or_fewer(amount)</comment>
            <translation>{amount} ou moins</translation>
        </message>
        <message>
            <source>none</source>
            <comment>claim.none</comment>
            <translation>aucun</translation>
        </message>
        <message>
            <source>no limit</source>
            <comment>claim.no_limit</comment>
            <translation>sans limite</translation>
        </message>
        <message>
            <source>not within {horizon}</source>
            <comment>claim.not_within(horizon)</comment>
            <translation>pas en {horizon}</translation>
        </message>
        <message>
            <source>more than {most} ranges</source>
            <comment>claim.more_than_ranges(most)</comment>
            <translation>plus de {most} plages</translation>
        </message>
        <message>
            <source>{option} is the baseline here, and this figure is of another option against it.</source>
            <comment>claim.is_baseline(option)</comment>
            <translation>{option} est ici la référence, et ce chiffre concerne une autre option comparée à elle.</translation>
        </message>
        <message>
            <source>With these inputs the money is not back within the {horizon} of the planning horizon.</source>
            <comment>claim.not_back(horizon)</comment>
            <translation>Avec ces paramètres, la mise n'est pas récupérée dans les {horizon} de l'horizon de planification.</translation>
        </message>
        <message>
            <source>These inputs give more than {most} such ranges, too many to count.</source>
            <comment>claim.too_many_ranges(most)</comment>
            <translation>Ces paramètres donnent plus de {most} plages de ce type, trop pour être comptées.</translation>
        </message>
        <message>
            <source>With these inputs a request takes no time on a GPU.</source>
            <comment>claim.takes_no_time</comment>
            <translation>Avec ces paramètres, une requête ne prend aucun temps sur un GPU.</translation>
        </message>
        <message>
            <source>{option} has no GPU that is on all month.</source>
            <comment>claim.no_gpu(option)</comment>
            <translation>{option} n'a pas de GPU allumé tout le mois.</translation>
        </message>
        <message>
            <source>With these inputs {option} is cheaper than {baseline} only in places: there is no volume from which it stays so.</source>
            <comment>claim.cheaper_in_places(option, baseline)</comment>
            <translation>Avec ces paramètres, {option} ne coûte moins cher que {baseline} que par endroits : il n'y a pas de volume à partir duquel cela dure.</translation>
        </message>
        <message>
            <source>With these inputs {option} is cheaper than {baseline} at no volume.</source>
            <comment>claim.never_cheaper(option, baseline)</comment>
            <translation>Avec ces paramètres, {option} ne coûte moins cher que {baseline} à aucun volume.</translation>
        </message>
        <message>
            <source>With these inputs {option} costs nothing there, and no ratio compares a cost to nothing.</source>
            <comment>claim.is_free(option)</comment>
            <translation>Avec ces paramètres, {option} ne coûte rien à cet endroit, et aucun rapport ne compare un coût à rien.</translation>
        </message>
        <message>
            <source>With these inputs {option} is cheaper at every volume.</source>
            <comment>claim.always_cheaper(option)</comment>
            <translation>Avec ces paramètres, {option} coûte moins cher à tout volume.</translation>
        </message>
        <message>
            <source>These inputs give {figure}, {comparison}.</source>
            <comment>claim.gives(figure, comparison)</comment>
            <translation>Ces paramètres donnent {figure}, {comparison}.</translation>
        </message>
        <message>
            <source>within that range</source>
            <comment>claim.within_range</comment>
            <translation>dans cette fourchette</translation>
        </message>
        <message>
            <source>as claimed</source>
            <comment>claim.as_claimed</comment>
            <translation>comme affirmé</translation>
        </message>
        <message>
            <source>more</source>
            <comment>claim.more</comment>
            <translation>de plus</translation>
        </message>
        <message>
            <source>longer</source>
            <comment>claim.longer</comment>
            <translation>plus long</translation>
        </message>
        <message>
            <source>less</source>
            <comment>claim.less</comment>
            <translation>de moins</translation>
        </message>
        <message>
            <source>fewer</source>
            <comment>claim.fewer</comment>
            <translation>moins nombreux</translation>
        </message>
        <message>
            <source>shorter</source>
            <comment>claim.shorter</comment>
            <translation>plus court</translation>
        </message>
        <message>
            <source>{share} more</source>
            <comment>claim.more_by(share)</comment>
            <translation>{share} de plus</translation>
        </message>
        <message>
            <source>{share} longer</source>
            <comment>claim.longer_by(share)</comment>
            <translation>{share} plus long</translation>
        </message>
        <message>
            <source>{share} less</source>
            <comment>claim.less_by(share)</comment>
            <translation>{share} de moins</translation>
        </message>
        <message>
            <source>{share} fewer</source>
            <comment>claim.fewer_by(share)</comment>
            <translation>{share} de moins</translation>
        </message>
        <message>
            <source>{share} shorter</source>
            <comment>claim.shorter_by(share)</comment>
            <translation>{share} plus court</translation>
        </message>
        <message numerus="yes">
            <source>{points} points more</source>
            <comment>claim.points_more(points)</comment>
            <translation>
                <numerusform>{points} point de plus</numerusform>
                <numerusform>{points} points de plus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{points} points less</source>
            <comment>claim.points_less(points)</comment>
            <translation>
                <numerusform>{points} point de moins</numerusform>
                <numerusform>{points} points de moins</numerusform>
            </translation>
        </message>
        <message>
            <source>{times} times as much</source>
            <comment>claim.times_as_much(times)</comment>
            <translation>{times} fois autant</translation>
        </message>
        <message>
            <source>{times} times as many</source>
            <comment>claim.times_as_many(times)</comment>
            <translation>{times} fois plus nombreux</translation>
        </message>
        <message>
            <source>{times} times as long</source>
            <comment>claim.times_as_long(times)</comment>
            <translation>{times} fois plus long</translation>
        </message>
        <message>
            <source>only {share} of that</source>
            <comment>claim.only(share)</comment>
            <translation>seulement {share} de cela</translation>
        </message>
        <message>
            <source>less than 0.1 % of that</source>
            <comment>claim.hardly</comment>
            <translation>moins de 0,1 % de cela</translation>
        </message>
        <message numerus="yes">
            <source>{count} figures</source>
            <comment>claims.figures(count)</comment>
            <translation>
                <numerusform>{count} chiffre</numerusform>
                <numerusform>{count} chiffres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} differ</source>
            <comment>claims.differing(count)</comment>
            <translation>
                <numerusform>{count} écart</numerusform>
                <numerusform>{count} écarts</numerusform>
            </translation>
        </message>
        <message>
            <source>All reproduced</source>
            <comment>claims.all_reproduced</comment>
            <translation>Tous reproduits</translation>
        </message>
        <message>
            <source>{figures} figures of {examples} examples, {reproduced} of them reproduced.</source>
            <comment>claims.summary(figures, examples, reproduced)</comment>
            <translation>{figures} chiffres de {examples} exemples, dont {reproduced} reproduits.</translation>
        </message>
        <message>
            <source>Say in a few words what is claimed.</source>
            <comment>claim_form.no_text</comment>
            <translation>Dites en quelques mots ce qui est affirmé.</translation>
        </message>
        <message>
            <source>The claim has {count} characters; {most} is the most.</source>
            <comment>claim_form.text_too_long(count, most)</comment>
            <translation>L'affirmation compte {count} caractères ; le maximum est {most}.</translation>
        </message>
        <message>
            <source>The source has {count} characters; {most} is the most.</source>
            <comment>claim_form.source_too_long(count, most)</comment>
            <translation>La source compte {count} caractères ; le maximum est {most}.</translation>
        </message>
        <message>
            <source>Type the figure that is claimed, such as {example}.</source>
            <comment>claim_form.no_figure(example)</comment>
            <translation>Saisissez le chiffre affirmé, par exemple {example}.</translation>
        </message>
        <message>
            <source>The upper end is below the lower one; for a single number leave it empty.</source>
            <comment>claim_form.ends_are_crossed</comment>
            <translation>La borne haute est inférieure à la borne basse ; pour un seul nombre, laissez-la vide.</translation>
        </message>
        <message>
            <source>{comparison} than the highest figure claimed</source>
            <comment>claim.than_highest(comparison)</comment>
            <translation>{comparison} que le plus haut chiffre affirmé</translation>
        </message>
        <message>
            <source>{comparison} than the lowest figure claimed</source>
            <comment>claim.than_lowest(comparison)</comment>
            <translation>{comparison} que le plus bas chiffre affirmé</translation>
        </message>
        <message>
            <source>{times} times the highest figure claimed</source>
            <comment>claim.times_the_highest(times)</comment>
            <translation>{times} fois le plus haut chiffre affirmé</translation>
        </message>
        <message>
            <source>only {share} of the lowest figure claimed</source>
            <comment>claim.only_of_the_lowest(share)</comment>
            <translation>seulement {share} du plus bas chiffre affirmé</translation>
        </message>
        <message>
            <source>less than 0.1 % of the lowest figure claimed</source>
            <comment>claim.hardly_the_lowest</comment>
            <translation>moins de 0,1 % du plus bas chiffre affirmé</translation>
        </message>
        <message numerus="yes">
            <source>Bands: 10th to 90th percentile, {count} ranges</source>
            <comment>bands.note(count)</comment>
            <translation>
                <numerusform>Bandes : du 10e au 90e centile, {count} plage</numerusform>
                <numerusform>Bandes : du 10e au 90e centile, {count} plages</numerusform>
            </translation>
        </message>
        <message>
            <source>Bands: 10th to 90th percentile, {count} ranges, some linked</source>
            <comment>bands.note_linked(count)</comment>
            <translation>Bandes : du 10e au 90e centile, {count} plages, dont certaines liées</translation>
        </message>
        <message>
            <source>dotted: pinned</source>
            <comment>chart.pinned</comment>
            <translation>pointillés : épinglé</translation>
        </message>
        <message>
            <source>{bands} · dotted: pinned</source>
            <comment>chart.bands_and_pinned(bands)</comment>
            <translation>{bands} · pointillés : épinglé</translation>
        </message>
        <message>
            <source>dotted: {name}</source>
            <comment>chart.pinned_as(name)</comment>
            <translation>pointillés : {name}</translation>
        </message>
        <message>
            <source>{bands} · dotted: {name}</source>
            <comment>chart.bands_and_pinned_as(bands, name)</comment>
            <translation>{bands} · pointillés : {name}</translation>
        </message>
        <message>
            <source>{option} pays from {volume}</source>
            <comment>callout.pays_from(option, volume)</comment>
            <translation>{option} est rentable à partir de {volume}</translation>
        </message>
        <message>
            <source>{option} pays for good from {volume}</source>
            <comment>callout.pays_for_good_from(option, volume)</comment>
            <translation>{option} est durablement rentable à partir de {volume}</translation>
        </message>
        <message>
            <source>{option} first pays at {volume}</source>
            <comment>callout.first_pays_at(option, volume)</comment>
            <translation>{option} est rentable une première fois à {volume}</translation>
        </message>
        <message>
            <source>{option} pays below {volume}</source>
            <comment>callout.pays_below(option, volume)</comment>
            <translation>{option} est rentable en dessous de {volume}</translation>
        </message>
        <message>
            <source>{option} pays below {volume}, and in part above</source>
            <comment>callout.pays_below_and_in_part(option, volume)</comment>
            <translation>{option} est rentable en dessous de {volume}, et en partie au-dessus</translation>
        </message>
        <message>
            <source>both cost {cost} a month here</source>
            <comment>callout.on_either_side(cost)</comment>
            <translation>les deux coûtent ici {cost} par mois</translation>
        </message>
        <message>
            <source>Back after {months}</source>
            <comment>callout.back(months)</comment>
            <translation>Récupéré après {months}</translation>
        </message>
        <message>
            <source>Back for good after {months}</source>
            <comment>callout.back_for_good(months)</comment>
            <translation>Définitivement récupéré après {months}</translation>
        </message>
        <message>
            <source>first after {months}, then lost again</source>
            <comment>callout.first_then_lost(months)</comment>
            <translation>une première fois après {months}, puis reperdu</translation>
        </message>
        <message numerus="yes">
            <source>but lost again within {horizon}</source>
            <comment>callout.but_lost(horizon)</comment>
            <translation>
                <numerusform>mais reperdu en {horizon}</numerusform>
                <numerusform>mais reperdu en {horizon}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not back within {horizon}</source>
            <comment>callout.not_back(horizon)</comment>
            <translation>
                <numerusform>Non récupéré en {horizon}</numerusform>
                <numerusform>Non récupéré en {horizon}</numerusform>
            </translation>
        </message>
        <message>
            <source>still {amount} behind</source>
            <comment>callout.still_behind(amount)</comment>
            <translation>encore {amount} de retard</translation>
        </message>
        <message numerus="yes">
            <source>Behind after {horizon}</source>
            <comment>callout.ends_behind(horizon)</comment>
            <translation>
                <numerusform>En retard après {horizon}</numerusform>
                <numerusform>En retard après {horizon}</numerusform>
            </translation>
        </message>
        <message>
            <source>{amount} more by then</source>
            <comment>callout.more_by_then(amount)</comment>
            <translation>{amount} de plus à cette date</translation>
        </message>
        <message>
            <source>{amount} paid by then either way</source>
            <comment>callout.paid_on_either_side(amount)</comment>
            <translation>{amount} payés jusque-là dans les deux cas</translation>
        </message>
        <message>
            <source>Never behind</source>
            <comment>callout.never_behind</comment>
            <translation>Jamais en retard</translation>
        </message>
        <message>
            <source>at or below {baseline} from the start</source>
            <comment>callout.from_the_start(baseline)</comment>
            <translation>jamais au-dessus dès le départ : {baseline} paie au moins autant</translation>
        </message>
        <message numerus="yes">
            <source>saved over {horizon}</source>
            <comment>over_time.saved(horizon)</comment>
            <translation>
                <numerusform>d'économie sur {horizon}</numerusform>
                <numerusform>d'économie sur {horizon}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>more over {horizon}</source>
            <comment>over_time.more(horizon)</comment>
            <translation>
                <numerusform>de plus sur {horizon}</numerusform>
                <numerusform>de plus sur {horizon}</numerusform>
            </translation>
        </message>
        <message>
            <source>net present value at {rate} a year</source>
            <comment>over_time.net_present_value(rate)</comment>
            <translation>de valeur actuelle nette à {rate} par an</translation>
        </message>
        <message>
            <source>{title}, {text}</source>
            <comment>over_time.in_words(title, text)</comment>
            <translation>{title}, {text}</translation>
        </message>
        <message>
            <source>Up front</source>
            <comment>over_time.up_front</comment>
            <translation>Au départ</translation>
        </message>
        <message>
            <source>After {months}</source>
            <comment>over_time.after(months)</comment>
            <translation>Après {months}</translation>
        </message>
        <message>
            <source>At {volume} requests a month</source>
            <comment>breakdown.at_volume(volume)</comment>
            <translation>À {volume} requêtes par mois</translation>
        </message>
        <message>
            <source>At {volume}</source>
            <comment>breakdown.at_volume_in_short(volume)</comment>
            <translation>À {volume}</translation>
        </message>
        <message numerus="yes">
            <source>{count} warnings</source>
            <comment>breakdown.warnings(count)</comment>
            <translation>
                <numerusform>{count} avertissement</numerusform>
                <numerusform>{count} avertissements</numerusform>
            </translation>
        </message>
        <message>
            <source>{option}, {total} a month</source>
            <comment>breakdown.entry(option, total)</comment>
            <translation>{option}, {total} par mois</translation>
        </message>
        <message>
            <source>{option}, {total} a month, not shown</source>
            <comment>breakdown.entry_not_shown(option, total)</comment>
            <translation>{option}, {total} par mois, option masquée</translation>
        </message>
        <message>
            <source>{option}, {total} a month, not shown, cheaper than all that are</source>
            <comment>breakdown.entry_cheaper(option, total)</comment>
            <translation>{option}, {total} par mois, option masquée, moins chère que toutes les options affichées</translation>
        </message>
        <message>
            <source>focus</source>
            <comment>breakdown.tag_focus</comment>
            <translation>étudiée</translation>
        </message>
        <message>
            <source>baseline</source>
            <comment>breakdown.tag_baseline</comment>
            <translation>référence</translation>
        </message>
        <message>
            <source>cheapest</source>
            <comment>breakdown.tag_cheaper</comment>
            <translation>la moins chère</translation>
        </message>
        <message>
            <source>not shown: {option} {total}</source>
            <comment>breakdown.cheaper_not_shown(option, total)</comment>
            <translation>masquée : {option} {total}</translation>
        </message>
        <message>
            <source>{option}, {total} a month, focus</source>
            <comment>breakdown.entry_in_focus(option, total)</comment>
            <translation>{option}, {total} par mois, option étudiée</translation>
        </message>
        <message>
            <source>{option}, {total} a month, baseline</source>
            <comment>breakdown.entry_as_baseline(option, total)</comment>
            <translation>{option}, {total} par mois, référence</translation>
        </message>
        <message>
            <source>{option} {total}</source>
            <comment>breakdown.total(option, total)</comment>
            <translation>{option} {total}</translation>
        </message>
        <message>
            <source>At {volume} requests a month: {totals}</source>
            <comment>breakdown.totals(volume, totals)</comment>
            <translation>À {volume} requêtes par mois : {totals}</translation>
        </message>
        <message>
            <source>Per request</source>
            <comment>breakdown.per_request</comment>
            <translation>Par requête</translation>
        </message>
        <message>
            <source>Per 1,000 requests</source>
            <comment>breakdown.per_thousand</comment>
            <translation>Pour 1 000 requêtes</translation>
        </message>
        <message>
            <source>Per correct answer</source>
            <comment>breakdown.per_correct_answer</comment>
            <translation>Par réponse correcte</translation>
        </message>
        <message>
            <source>per request</source>
            <comment>breakdown.column_per_request</comment>
            <translation>par requête</translation>
        </message>
        <message>
            <source>per 1,000</source>
            <comment>breakdown.column_per_thousand</comment>
            <translation>pour 1 000</translation>
        </message>
        <message>
            <source>per correct answer</source>
            <comment>breakdown.column_per_correct_answer</comment>
            <translation>par réponse correcte</translation>
        </message>
        <message>
            <source>{component}: {amount}</source>
            <comment>breakdown.component(component, amount)</comment>
            <translation>{component} : {amount}</translation>
        </message>
        <message>
            <source>idle: headroom for peaks, {amount} at {option}</source>
            <comment>breakdown.headroom(amount, option)</comment>
            <translation>inactif : marge pour les pics, {amount} ({option})</translation>
        </message>
        <message>
            <source>spare, {amount} at {option}</source>
            <comment>breakdown.spare(amount, option)</comment>
            <translation>excédent, {amount} ({option})</translation>
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
                <numerusform>{gpus} GPU, occupé à {busy}</numerusform>
                <numerusform>{gpus} GPU, occupés à {busy}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{units} units, {busy} busy</source>
            <comment>fleet.units(units, busy)</comment>
            <translation>
                <numerusform>{units} unité, occupée à {busy}</numerusform>
                <numerusform>{units} unités, occupées à {busy}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{units} units, {busy} busy: {headroom} is headroom for peaks</source>
            <comment>fleet.units_headroom(units, busy, headroom)</comment>
            <translation>
                <numerusform>{units} unité, occupée à {busy} : {headroom} de marge pour les pics</numerusform>
                <numerusform>{units} unités, occupées à {busy} : {headroom} de marge pour les pics</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{units} units, {busy} busy: {spare} is spare</source>
            <comment>fleet.units_spare(units, busy, spare)</comment>
            <translation>
                <numerusform>{units} unité, occupée à {busy} : {spare} d'excédent</numerusform>
                <numerusform>{units} unités, occupées à {busy} : {spare} d'excédent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{units} units, {busy} busy: {headroom} is headroom for peaks, {spare} spare</source>
            <comment>fleet.units_headroom_spare(units, busy, headroom, spare)</comment>
            <translation>
                <numerusform>{units} unité, occupée à {busy} : {headroom} de marge pour les pics, {spare} d'excédent</numerusform>
                <numerusform>{units} unités, occupées à {busy} : {headroom} de marge pour les pics, {spare} d'excédent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{gpus} GPUs, {busy} busy: {headroom} is headroom for peaks</source>
            <comment>fleet.use_headroom(gpus, busy, headroom)</comment>
            <translation>
                <numerusform>{gpus} GPU, occupé à {busy} : {headroom} de marge pour les pics</numerusform>
                <numerusform>{gpus} GPU, occupés à {busy} : {headroom} de marge pour les pics</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{gpus} GPUs, {busy} busy: {spare} is spare</source>
            <comment>fleet.use_spare(gpus, busy, spare)</comment>
            <translation>
                <numerusform>{gpus} GPU, occupé à {busy} : {spare} d'excédent</numerusform>
                <numerusform>{gpus} GPU, occupés à {busy} : {spare} d'excédent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{gpus} GPUs, {busy} busy: {headroom} is headroom for peaks, {spare} spare</source>
            <comment>fleet.use_headroom_spare(gpus, busy, headroom, spare)</comment>
            <translation>
                <numerusform>{gpus} GPU, occupé à {busy} : {headroom} de marge pour les pics, {spare} d'excédent</numerusform>
                <numerusform>{gpus} GPU, occupés à {busy} : {headroom} de marge pour les pics, {spare} d'excédent</numerusform>
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
            <translation>Valeur actuelle nette</translation>
        </message>
        <message>
            <source>GPUs</source>
            <comment>compare.gpus</comment>
            <translation>GPU</translation>
        </message>
        <message>
            <source>Units</source>
            <comment>compare.units</comment>
            <translation>Unités</translation>
        </message>
        <message>
            <source>{option}, a month</source>
            <comment>compare.a_month(option)</comment>
            <translation>{option}, par mois</translation>
        </message>
        <message>
            <source>Focus</source>
            <comment>compare.focus</comment>
            <translation>Option étudiée</translation>
        </message>
        <message>
            <source>Baseline</source>
            <comment>compare.baseline</comment>
            <translation>Référence</translation>
        </message>
        <message>
            <source>{focus} against {baseline}</source>
            <comment>compare.subject(focus, baseline)</comment>
            <translation>{focus} comparé à : {baseline}</translation>
        </message>
        <message>
            <source>Each focus against its baseline</source>
            <comment>compare.each_subject</comment>
            <translation>Chaque option étudiée comparée à sa référence</translation>
        </message>
        <message>
            <source>Pinned</source>
            <comment>compare.pinned</comment>
            <translation>Épinglé</translation>
        </message>
        <message>
            <source>Now</source>
            <comment>compare.now</comment>
            <translation>Maintenant</translation>
        </message>
        <message>
            <source>Unnamed</source>
            <comment>compare.unnamed</comment>
            <translation>Sans nom</translation>
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
            <translation>activé</translation>
        </message>
        <message>
            <source>off</source>
            <comment>switch.off</comment>
            <translation>désactivé</translation>
        </message>
        <message>
            <source>Break-even of {option}, requests a month</source>
            <comment>spread.break_even(option)</comment>
            <translation>Seuil de rentabilité pour {option}, requêtes par mois</translation>
        </message>
        <message>
            <source>Monthly saving of {option} against {baseline}</source>
            <comment>spread.saving(option, baseline)</comment>
            <translation>Économie mensuelle : {option} contre {baseline}</translation>
        </message>
        <message>
            <source>No input has a range yet. With ranges, this shows how the break-even and the monthly saving spread, and in how many cases the answer holds.</source>
            <comment>spread.no_ranges</comment>
            <translation>Aucun paramètre n'a encore de plage. Avec des plages, ceci montre comment se répartissent le seuil de rentabilité et l'économie mensuelle, et dans combien de cas la réponse tient.</translation>
        </message>
        <message>
            <source>Bars: share of cases in each, the tallest named. Line: share of cases up to a value, with rings at 10, 50 and 90 %.</source>
            <comment>spread.key</comment>
            <translation>Barres : part des cas dans chacune, la plus haute étiquetée. Ligne : part des cas jusqu'à une valeur, avec des anneaux à 10, 50 et 90 %.</translation>
        </message>
        <message>
            <source>Share of cases</source>
            <comment>spread.cases</comment>
            <translation>Part des cas</translation>
        </message>
        <message>
            <source>Share of cases up to a value</source>
            <comment>spread.cases_up_to</comment>
            <translation>Part des cas jusqu'à une valeur</translation>
        </message>
        <message>
            <source>Requests a month</source>
            <comment>spread.volume_axis</comment>
            <translation>Requêtes par mois</translation>
        </message>
        <message>
            <source>now {volume}</source>
            <comment>spread.now(volume)</comment>
            <translation>maintenant {volume}</translation>
        </message>
        <message>
            <source>costs more</source>
            <comment>spread.costs_more</comment>
            <translation>coûte plus</translation>
        </message>
        <message>
            <source>saves</source>
            <comment>spread.saves</comment>
            <translation>économise</translation>
        </message>
        <message>
            <source>10th percentile {p10}, median {median}, 90th percentile {p90}</source>
            <comment>spread.percentiles(p10, median, p90)</comment>
            <translation>10e centile {p10}, médiane {median}, 90e centile {p90}</translation>
        </message>
        <message>
            <source>{percentiles}; never in {share} of cases</source>
            <comment>spread.with_never(percentiles, share)</comment>
            <translation>{percentiles} ; jamais dans {share} des cas</translation>
        </message>
        <message>
            <source>{percentiles}; cheaper in {share} of cases</source>
            <comment>spread.with_cheaper(percentiles, share)</comment>
            <translation>{percentiles} ; moins cher dans {share} des cas</translation>
        </message>
        <message>
            <source>{title}: {percentiles}</source>
            <comment>spread.in_words(title, percentiles)</comment>
            <translation>{title} : {percentiles}</translation>
        </message>
        <message>
            <source>Decision map: the cheapest option over {x} and {y}</source>
            <comment>map.name(x, y)</comment>
            <translation>Carte de décision : l'option la moins chère selon {x} et {y}</translation>
        </message>
        <message>
            <source>Decision map: the cheapest of the options shown over {x} and {y}</source>
            <comment>map.name_shown(x, y)</comment>
            <translation>Carte de décision : l'option affichée la moins chère selon {x} et {y}</translation>
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
            <translation>{figure}, requêtes par mois</translation>
        </message>
        <message>
            <source>{figure}, months</source>
            <comment>tornado.axis_months(figure)</comment>
            <translation>{figure}, mois</translation>
        </message>
        <message>
            <source>{input}, never</source>
            <comment>tornado.mark_without_figure(input)</comment>
            <translation>{input}, jamais</translation>
        </message>
        <message>
            <source>input lowered {ways}</source>
            <comment>tornado.lowered(ways)</comment>
            <translation>paramètre abaissé {ways}</translation>
        </message>
        <message>
            <source>raised {ways}</source>
            <comment>tornado.raised(ways)</comment>
            <translation>relevé {ways}</translation>
        </message>
        <message>
            <source>input raised {ways}</source>
            <comment>tornado.input_raised(ways)</comment>
            <translation>paramètre relevé {ways}</translation>
        </message>
        <message>
            <source>by {share}</source>
            <comment>tornado.by_share(share)</comment>
            <translation>de {share}</translation>
        </message>
        <message>
            <source>by {share} and on to a whole number</source>
            <comment>tornado.by_share_to_whole(share)</comment>
            <translation>de {share} puis jusqu'à un nombre entier</translation>
        </message>
        <message>
            <source>on to the next whole number</source>
            <comment>tornado.to_whole</comment>
            <translation>jusqu'au nombre entier suivant</translation>
        </message>
        <message>
            <source>as far as it goes</source>
            <comment>tornado.to_limit</comment>
            <translation>au maximum</translation>
        </message>
        <message>
            <source>to the low end of its range</source>
            <comment>tornado.to_low_end</comment>
            <translation>à la borne basse de sa plage</translation>
        </message>
        <message>
            <source>to the high end of its range</source>
            <comment>tornado.to_high_end</comment>
            <translation>à la borne haute de sa plage</translation>
        </message>
        <message>
            <source>is 0 and was raised from there</source>
            <comment>tornado.from_zero</comment>
            <translation>vaut 0 et a été relevé à partir de là</translation>
        </message>
        <message>
            <source>{parameter}: {low} gives {figure_low}, {high} gives {figure_high}.</source>
            <comment>tornado.bar(parameter, low, figure_low, high, figure_high)</comment>
            <translation>{parameter} : {low} donne {figure_low}, {high} donne {figure_high}.</translation>
        </message>
        <message>
            <source>What moves the {figure} of {option}</source>
            <comment>tornado.title(figure, option)</comment>
            <translation>Ce qui fait varier « {figure} » pour {option}</translation>
        </message>
        <message>
            <source>Sensitivity chart: {title}</source>
            <comment>tornado.name(title)</comment>
            <translation>Diagramme de sensibilité : {title}</translation>
        </message>
        <message>
            <source>No input alone changes it within the values tried: it stays {figure}.</source>
            <comment>tornado.stays(figure)</comment>
            <translation>Aucun paramètre seul ne modifie le résultat avec les valeurs essayées : toujours {figure}.</translation>
        </message>
        <message>
            <source>It never does, and no input alone changes that within the values tried.</source>
            <comment>tornado.never</comment>
            <translation>Ce n'est jamais le cas, et aucun paramètre seul n'y change rien avec les valeurs essayées.</translation>
        </message>
        <message>
            <source>It is {figure} now.</source>
            <comment>tornado.is_now(figure)</comment>
            <translation>Valeur actuelle : {figure}.</translation>
        </message>
        <message>
            <source>There is none now.</source>
            <comment>tornado.none_now</comment>
            <translation>Actuellement aucune valeur.</translation>
        </message>
        <message>
            <source>What to find out before you decide</source>
            <comment>information.title</comment>
            <translation>Que vérifier avant de décider</translation>
        </message>
        <message>
            <source>Value of information: {title}</source>
            <comment>information.name(title)</comment>
            <translation>Valeur de l'information : {title}</translation>
        </message>
        <message>
            <source>the {parameter}</source>
            <comment>information.input(parameter)</comment>
            <translation>« {parameter} »</translation>
        </message>
        <message>
            <source>any of {count} others</source>
            <comment>information.any_of(count)</comment>
            <translation>l'un des {count} autres</translation>
        </message>
        <message>
            <source>Everything</source>
            <comment>information.everything</comment>
            <translation>Tout</translation>
        </message>
        <message>
            <source>Known exactly</source>
            <comment>information.exactly</comment>
            <translation>Connu exactement</translation>
        </message>
        <message>
            <source>changes no decision</source>
            <comment>information.changes_nothing</comment>
            <translation>ne change aucune décision</translation>
        </message>
        <message>
            <source>Knowing {input} before you decide is worth up to {value} over {horizon}.</source>
            <comment>information.worth(input, value, horizon)</comment>
            <translation>Connaître {input} avant de décider vaut jusqu'à {value} sur {horizon}.</translation>
        </message>
        <message>
            <source>Knowing {input} before you decide is worth up to {value} over {horizon}; knowing {others} is worth nothing: it changes no decision.</source>
            <comment>information.worth_and_nothing(input, value, horizon, others)</comment>
            <translation>Connaître {input} avant de décider vaut jusqu'à {value} sur {horizon} ; connaître {others} ne vaut rien : cela ne change aucune décision.</translation>
        </message>
        <message>
            <source>Knowing {input} before you decide is worth nothing: it changes no decision.</source>
            <comment>information.worth_nothing(input)</comment>
            <translation>Connaître {input} avant de décider ne vaut rien : cela ne change aucune décision.</translation>
        </message>
        <message>
            <source>Knowing everything before you decide is worth up to {value} over {horizon}.</source>
            <comment>information.worth_everything(value, horizon)</comment>
            <translation>Tout connaître avant de décider vaut jusqu'à {value} sur {horizon}.</translation>
        </message>
        <message>
            <source>Knowing any one input alone changes no decision; knowing all of them before you decide is worth up to {value} over {horizon}.</source>
            <comment>information.only_together(value, horizon)</comment>
            <translation>Connaître un seul paramètre ne change aucune décision ; les connaître tous avant de décider vaut jusqu'à {value} sur {horizon}.</translation>
        </message>
        <message>
            <source>Whatever the inputs with ranges turn out to be, you would take {option}: knowing more changes no decision.</source>
            <comment>information.nothing(option)</comment>
            <translation>Quelles que soient les valeurs réelles des paramètres à plage, vous prendriez {option} : en savoir plus ne change aucune décision.</translation>
        </message>
        <message>
            <source>Knowing everything is worth up to {value}.</source>
            <comment>information.ceiling(value)</comment>
            <translation>Tout connaître vaut jusqu'à {value}.</translation>
        </message>
        <message>
            <source>Known exactly it is worth up to {value}, in sixteen steps of its range a little less.</source>
            <comment>information.ceiling_of_one(value)</comment>
            <translation>Le connaître exactement vaut jusqu'à {value}, et un peu moins par seizièmes de sa plage.</translation>
        </message>
        <message>
            <source>Knowing {input} exactly before you decide is worth up to {value} over {horizon}.</source>
            <comment>information.worth_exactly(input, value, horizon)</comment>
            <translation>Connaître {input} exactement avant de décider vaut jusqu'à {value} sur {horizon}.</translation>
        </message>
        <message>
            <source>Knowing no more, you would take {option}, at an expected {cost} over {horizon}.</source>
            <comment>information.choice(option, cost, horizon)</comment>
            <translation>Sans en savoir plus, vous prendriez {option}, pour un coût attendu de {cost} sur {horizon}.</translation>
        </message>
        <message numerus="yes">
            <source>{count} more inputs are worth no more than these</source>
            <comment>information.left(count)</comment>
            <translation>
                <numerusform>{count} autre paramètre ne vaut pas plus que ceux-ci</numerusform>
                <numerusform>{count} autres paramètres ne valent pas plus que ceux-ci</numerusform>
            </translation>
        </message>
        <message>
            <source>No input has a range yet. With ranges, this shows which input to find out before you decide, and what knowing it is worth at most.</source>
            <comment>information.no_ranges</comment>
            <translation>Aucun paramètre n'a encore de plage. Avec des plages, ceci montre quel paramètre vérifier avant de décider, et ce que le connaître vaut au plus.</translation>
        </message>
        <message>
            <source>Requests to the small model</source>
            <comment>explain.small_volume</comment>
            <translation>Requêtes au petit modèle</translation>
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
            <translation>max({a} ; {b})</translation>
        </message>
        <message>
            <source>min({a}, {b})</source>
            <comment>formula.smaller(a, b)</comment>
            <translation>min({a} ; {b})</translation>
        </message>
        <message>
            <source>ceil({a})</source>
            <comment>formula.rounded_up(a)</comment>
            <translation>plafond({a})</translation>
        </message>
        <message>
            <source>{formula} = {result}</source>
            <comment>formula.equals(formula, result)</comment>
            <translation>{formula} = {result}</translation>
        </message>
        <message>
            <source>{amount} a month</source>
            <comment>measure.a_month(amount)</comment>
            <translation>{amount} par mois</translation>
        </message>
        <message>
            <source>{amount} a request</source>
            <comment>measure.a_request(amount)</comment>
            <translation>{amount} par requête</translation>
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
                <numerusform>{count} unité</numerusform>
                <numerusform>{count} unités</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} servers</source>
            <comment>measure.servers(count)</comment>
            <translation>
                <numerusform>{count} serveur</numerusform>
                <numerusform>{count} serveurs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} months</source>
            <comment>measure.months(count)</comment>
            <translation>
                <numerusform>{count} mois</numerusform>
                <numerusform>{count} mois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} seconds</source>
            <comment>measure.seconds(count)</comment>
            <translation>
                <numerusform>{count} seconde</numerusform>
                <numerusform>{count} secondes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} requests a month</source>
            <comment>measure.requests(count)</comment>
            <translation>
                <numerusform>{count} requête par mois</numerusform>
                <numerusform>{count} requêtes par mois</numerusform>
            </translation>
        </message>
        <message>
            <source>Load</source>
            <comment>explain.load</comment>
            <translation>Charge</translation>
        </message>
        <message>
            <source>Replicas</source>
            <comment>explain.replicas</comment>
            <translation>Réplicas</translation>
        </message>
        <message>
            <source>Increments of units</source>
            <comment>explain.increments</comment>
            <translation>Incréments d'unités</translation>
        </message>
        <message>
            <source>Replicas that are full</source>
            <comment>explain.full_replicas</comment>
            <translation>Réplicas pleins</translation>
        </message>
        <message>
            <source>Increments that are full</source>
            <comment>explain.full_increments</comment>
            <translation>Incréments pleins</translation>
        </message>
        <message>
            <source>Requests that one replica serves</source>
            <comment>explain.requests_of_a_replica</comment>
            <translation>Requêtes que traite un réplica</translation>
        </message>
        <message>
            <source>Requests that one increment of units serves</source>
            <comment>explain.requests_of_an_increment</comment>
            <translation>Requêtes que traite un incrément d'unités</translation>
        </message>
        <message>
            <source>Total of {option}</source>
            <comment>explain.total_of(option)</comment>
            <translation>Total : {option}</translation>
        </message>
        <message>
            <source>Fixed cost of {option}</source>
            <comment>explain.fixed_cost_of(option)</comment>
            <translation>Coûts fixes : {option}</translation>
        </message>
        <message>
            <source>Cost of one more request of {option}</source>
            <comment>explain.request_of(option)</comment>
            <translation>Coût d'une requête de plus : {option}</translation>
        </message>
        <message>
            <source>Behind after month {month}</source>
            <comment>explain.behind(month)</comment>
            <translation>Retard après le mois {month}</translation>
        </message>
        <message>
            <source>Month {month}</source>
            <comment>explain.month(month)</comment>
            <translation>Mois {month}</translation>
        </message>
        <message>
            <source>Cash of {option} up to month {month}</source>
            <comment>explain.cash(option, month)</comment>
            <translation>Trésorerie jusqu'au mois {month} : {option}</translation>
        </message>
        <message>
            <source>Hardware bought</source>
            <comment>explain.hardware_bought</comment>
            <translation>Matériel acheté</translation>
        </message>
        <message>
            <source>Requests in month {month}</source>
            <comment>explain.requests_in(month)</comment>
            <translation>Requêtes du mois {month}</translation>
        </message>
        <message>
            <source>API prices, as a factor</source>
            <comment>explain.api_prices</comment>
            <translation>Prix d'API, en facteur</translation>
        </message>
        <message>
            <source>GPU prices, as a factor</source>
            <comment>explain.gpu_prices</comment>
            <translation>Prix GPU, en facteur</translation>
        </message>
        <message>
            <source>GPUs in service</source>
            <comment>explain.gpus_in_service</comment>
            <translation>GPU en service</translation>
        </message>
        <message>
            <source>Units in service</source>
            <comment>explain.units_in_service</comment>
            <translation>Unités en service</translation>
        </message>
        <message>
            <source>Servers in service</source>
            <comment>explain.servers_in_service</comment>
            <translation>Serveurs en service</translation>
        </message>
        <message>
            <source>Serverless seconds billed</source>
            <comment>explain.seconds_billed</comment>
            <translation>Secondes serverless facturées</translation>
        </message>
        <message>
            <source>{option}: {figure}</source>
            <comment>explain.title(option, figure)</comment>
            <translation>{option} : {figure}</translation>
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
            <translation>Unités</translation>
        </message>
        <message numerus="yes">
            <source>{sourced} of {all} inputs have a source, {typed}, {defaults}.</source>
            <comment>sources.summary(sourced, all, typed, defaults)</comment>
            <translation>
                <numerusform>{sourced} paramètre sur {all} a une source ; {typed}, {defaults}.</numerusform>
                <numerusform>{sourced} paramètres sur {all} ont une source ; {typed}, {defaults}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} were typed</source>
            <comment>sources.typed(count)</comment>
            <translation>
                <numerusform>{count} saisi</numerusform>
                <numerusform>{count} saisis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} are defaults</source>
            <comment>sources.defaults(count)</comment>
            <translation>
                <numerusform>{count} par défaut</numerusform>
                <numerusform>{count} par défaut</numerusform>
            </translation>
        </message>
        <message>
            <source>{inputs}: {source}</source>
            <comment>sources.note(inputs, source)</comment>
            <translation>{inputs} : {source}</translation>
        </message>
        <message numerus="yes">
            <source>and {count} more sources, which the report lists</source>
            <comment>sources.more(count)</comment>
            <translation>
                <numerusform>et {count} autre source, indiquée dans le rapport</numerusform>
                <numerusform>et {count} autres sources, indiquées dans le rapport</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} sources, which the report lists</source>
            <comment>sources.none_fits(count)</comment>
            <translation>
                <numerusform>{count} source, indiquée dans le rapport</numerusform>
                <numerusform>{count} sources, indiquées dans le rapport</numerusform>
            </translation>
        </message>
        <message>
            <source>{origin}: {source}</source>
            <comment>sources.origin(origin, source)</comment>
            <translation>{origin} : {source}</translation>
        </message>
        <message>
            <source>hybrid on {host}</source>
            <comment>notes.hybrid_on(host)</comment>
            <translation>hybride ({host})</translation>
        </message>
        <message>
            <source>{focus} saves {saving} a month against {baseline} at {volume} requests a month. Each of these alone would turn that around, all else unchanged.</source>
            <comment>report.flips_saving(focus, saving, baseline, volume)</comment>
            <translation>À {volume} requêtes par mois, {focus} coûte {saving} par mois de moins que {baseline}. Chacun des changements suivants, seul et toutes choses égales par ailleurs, inverserait ce résultat.</translation>
        </message>
        <message>
            <source>{focus} costs {more} a month more than {baseline} at {volume} requests a month. Each of these alone would turn that around, all else unchanged.</source>
            <comment>report.flips_costing(focus, more, baseline, volume)</comment>
            <translation>À {volume} requêtes par mois, {focus} coûte {more} par mois de plus que {baseline}. Chacun des changements suivants, seul et toutes choses égales par ailleurs, inverserait ce résultat.</translation>
        </message>
        <message>
            <source>What would flip the answer</source>
            <comment>report.flips</comment>
            <translation>Ce qui inverserait la réponse</translation>
        </message>
        <message>
            <source>Both cost the same: there is nothing to turn around.</source>
            <comment>report.flips_both_the_same</comment>
            <translation>Les deux coûtent autant : il n'y a rien à inverser.</translation>
        </message>
        <message>
            <source>No input alone turns the answer around within the reach of its slider.</source>
            <comment>report.no_flips</comment>
            <translation>Aucun paramètre seul n'inverse la réponse dans les limites de son curseur.</translation>
        </message>
        <message>
            <source>The answer flips with</source>
            <comment>report.flips_with</comment>
            <translation>La réponse bascule avec</translation>
        </message>
        <message>
            <source>Now it is</source>
            <comment>report.now_it_is</comment>
            <translation>Valeur actuelle</translation>
        </message>
        <message>
            <source>Costs that are easily forgotten</source>
            <comment>report.forgotten_costs</comment>
            <translation>Coûts souvent oubliés</translation>
        </message>
        <message>
            <source>Easily forgotten</source>
            <comment>report.easily_forgotten</comment>
            <translation>Souvent oublié</translation>
        </message>
        <message>
            <source>What it adds or saves</source>
            <comment>report.what_it_adds</comment>
            <translation>Ce qu'il ajoute ou économise</translation>
        </message>
        <message>
            <source>Without it</source>
            <comment>report.without_it</comment>
            <translation>Sans lui</translation>
        </message>
        <message>
            <source>{^words}</source>
            <comment>report.begins_its_cell(words)</comment>
            <translation>{^words}</translation>
        </message>
        <message>
            <source>Costs that calculations of this kind often leave out. They overlap, as people retrain too, so they do not add up.</source>
            <comment>report.forgotten_text</comment>
            <translation>Des coûts que les calculs de ce genre omettent souvent. Ils se recoupent, puisque le personnel s'occupe aussi du réentraînement, et ne s'additionnent donc pas.</translation>
        </message>
        <message>
            <source>What is easily forgotten</source>
            <comment>report.forgotten</comment>
            <translation>Ce qui est souvent oublié</translation>
        </message>
        <message>
            <source>Where it breaks even</source>
            <comment>report.break_even</comment>
            <translation>Où se trouve le seuil de rentabilité</translation>
        </message>
        <message>
            <source>Monthly cost of each option over the volume; rings are where {focus} and {baseline} cost the same, and the strip below shows which of the options shown is the cheapest.</source>
            <comment>report.break_even_caption(focus, baseline)</comment>
            <translation>Coût mensuel de chaque option selon le volume ; les anneaux marquent où {focus} et {baseline} coûtent autant, et la bande du dessous montre laquelle des options affichées est la moins chère.</translation>
        </message>
        <message>
            <source>How it goes over time</source>
            <comment>report.over_time</comment>
            <translation>Évolution dans le temps</translation>
        </message>
        <message>
            <source>Cash paid by the end of each month, {focus} and {baseline}; a line starts at what is paid up front.</source>
            <comment>report.over_time_caption(focus, baseline)</comment>
            <translation>Trésorerie dépensée à la fin de chaque mois, {focus} et {baseline} ; une ligne commence à ce qui est payé au départ.</translation>
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
            <translation>Ce qui compte le plus</translation>
        </message>
        <message>
            <source>Each input alone moves between the ends of its range, or about a fifth to both sides where it has none, and from zero up to a tenth of its span. The longer a bar, the more it matters that this input is right.</source>
            <comment>report.sensitivity_text</comment>
            <translation>Chaque paramètre varie seul entre les bornes de sa plage, ou d'environ un cinquième de part et d'autre s'il n'en a pas, et de zéro à un dixième de son étendue s'il est nul. Plus une barre est longue, plus il importe que ce paramètre soit juste.</translation>
        </message>
        <message>
            <source>What moves the {figure} of {option}, the strongest input first.</source>
            <comment>report.sensitivity_caption(figure, option)</comment>
            <translation>Ce qui fait varier « {figure} » pour {option}, du paramètre le plus fort au plus faible.</translation>
        </message>
        <message>
            <source>How sure it is</source>
            <comment>report.uncertainty</comment>
            <translation>Degré de certitude</translation>
        </message>
        <message>
            <source>How break-even and monthly saving spread over the draws.</source>
            <comment>report.uncertainty_caption</comment>
            <translation>Répartition du seuil de rentabilité et de l'économie mensuelle sur les tirages.</translation>
        </message>
        <message>
            <source>{first}: {first_text}. {second}: {second_text}.</source>
            <comment>report.uncertainty_words(first, first_text, second, second_text)</comment>
            <translation>{first} : {first_text}. {second} : {second_text}.</translation>
        </message>
        <message numerus="yes">
            <source>{ranges} inputs have a range, each with its low and high as 10th and 90th percentile. Over draws from all of them together, {focus} is cheaper than {baseline} in {share} of cases.</source>
            <comment>report.uncertainty_text(ranges, focus, baseline, share)</comment>
            <translation>
                <numerusform>{ranges} paramètre a une plage, dont les bornes sont ses 10e et 90e centiles. Sur les tirages, {focus} coûte moins cher que {baseline} dans {share} des cas.</numerusform>
                <numerusform>{ranges} paramètres ont une plage, dont les bornes sont leurs 10e et 90e centiles. Sur les tirages de tous ensemble, {focus} coûte moins cher que {baseline} dans {share} des cas.</numerusform>
            </translation>
        </message>
        <message>
            <source>What to find out first</source>
            <comment>report.information</comment>
            <translation>Que vérifier d'abord</translation>
        </message>
        <message>
            <source>An input is worth finding out if knowing it would change which option you take, and finding out may cost what that saves at most.</source>
            <comment>report.information_text</comment>
            <translation>Un paramètre mérite d'être vérifié si le connaître changerait l'option choisie ; la vérification peut alors coûter au plus ce que cela économise.</translation>
        </message>
        <message>
            <source>What knowing each input before deciding is worth at most over {horizon}.</source>
            <comment>report.information_caption(horizon)</comment>
            <translation>Ce que connaître chaque paramètre avant de décider vaut au plus sur {horizon}.</translation>
        </message>
        <message>
            <source>none</source>
            <comment>report.none</comment>
            <translation>aucun</translation>
        </message>
        <message>
            <source>A month</source>
            <comment>report.a_month</comment>
            <translation>Par mois</translation>
        </message>
        <message>
            <source>Total</source>
            <comment>report.total</comment>
            <translation>Total</translation>
        </message>
        <message>
            <source>A request</source>
            <comment>report.a_request</comment>
            <translation>Par requête</translation>
        </message>
        <message>
            <source>Cost per request</source>
            <comment>report.cost_per_request</comment>
            <translation>Coût par requête</translation>
        </message>
        <message>
            <source>Cost per correct answer</source>
            <comment>report.cost_per_correct_answer</comment>
            <translation>Coût par réponse correcte</translation>
        </message>
        <message>
            <source>Against {baseline}</source>
            <comment>report.against(baseline)</comment>
            <translation>Écart avec {baseline}</translation>
        </message>
        <message>
            <source>Saved a month</source>
            <comment>report.saved_a_month</comment>
            <translation>Économie par mois</translation>
        </message>
        <message>
            <source>Break-even, requests a month</source>
            <comment>report.break_even_row</comment>
            <translation>Seuil de rentabilité, requêtes par mois</translation>
        </message>
        <message>
            <source>Paid up front</source>
            <comment>report.paid_up_front</comment>
            <translation>Payé au départ</translation>
        </message>
        <message>
            <source>Payback within {horizon}</source>
            <comment>report.payback_within(horizon)</comment>
            <translation>Récupération en {horizon}</translation>
        </message>
        <message>
            <source>Saved over {horizon}</source>
            <comment>report.saved_over(horizon)</comment>
            <translation>Économie sur {horizon}</translation>
        </message>
        <message>
            <source>GPUs</source>
            <comment>report.gpus</comment>
            <translation>GPU</translation>
        </message>
        <message>
            <source>Reserved units</source>
            <comment>report.reserved_units</comment>
            <translation>Unités réservées</translation>
        </message>
        <message>
            <source>baseline</source>
            <comment>report.is_baseline</comment>
            <translation>référence</translation>
        </message>
        <message>
            <source>in focus</source>
            <comment>report.is_in_focus</comment>
            <translation>étudiée</translation>
        </message>
        <message>
            <source>What each option costs at {volume} requests a month, what is paid up front spread over the planning horizon.</source>
            <comment>report.costs_with_upfront(volume)</comment>
            <translation>Ce que coûte chaque option à {volume} requêtes par mois, le coût initial étant étalé sur l'horizon de planification.</translation>
        </message>
        <message>
            <source>What each option costs at {volume} requests a month, what is paid up front left out.</source>
            <comment>report.costs_without_upfront(volume)</comment>
            <translation>Ce que coûte chaque option à {volume} requêtes par mois, sans le coût initial.</translation>
        </message>
        <message>
            <source>What it costs</source>
            <comment>report.costs</comment>
            <translation>Ce que cela coûte</translation>
        </message>
        <message>
            <source>Costs at {volume} requests a month</source>
            <comment>report.cost_table(volume)</comment>
            <translation>Coûts à {volume} requêtes par mois</translation>
        </message>
        <message>
            <source>What each option's month is made of; hatched is what GPUs and reserved units cost while they wait.</source>
            <comment>report.cost_caption</comment>
            <translation>De quoi se compose le mois de chaque option ; les hachures sont le coût des GPU et des unités réservées en attente.</translation>
        </message>
        <message>
            <source>All inputs</source>
            <comment>report.all_inputs</comment>
            <translation>Tous les paramètres</translation>
        </message>
        <message>
            <source>Input</source>
            <comment>report.input</comment>
            <translation>Paramètre</translation>
        </message>
        <message>
            <source>Value</source>
            <comment>report.value</comment>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Range</source>
            <comment>report.range</comment>
            <translation>Plage</translation>
        </message>
        <message>
            <source>Where it is from</source>
            <comment>report.where_it_is_from</comment>
            <translation>Provenance</translation>
        </message>
        <message>
            <source>A range is the 10th and the 90th percentile of an input.</source>
            <comment>report.ranges_are_percentiles</comment>
            <translation>Une plage va du 10e au 90e centile d'un paramètre.</translation>
        </message>
        <message>
            <source>Linked inputs</source>
            <comment>report.links</comment>
            <translation>Paramètres liés</translation>
        </message>
        <message>
            <source>Moves with</source>
            <comment>report.moves_with</comment>
            <translation>Varie avec</translation>
        </message>
        <message>
            <source>Correlation</source>
            <comment>report.correlation</comment>
            <translation>Corrélation</translation>
        </message>
        <message>
            <source>Linked inputs are drawn together: at 1 they would move in step, at -1 against each other; what is not linked is independent.</source>
            <comment>report.links_text</comment>
            <translation>Les paramètres liés sont tirés ensemble : à 1 ils varieraient au même pas, à -1 en sens contraire ; ce qui n'est pas lié est indépendant.</translation>
        </message>
        <message>
            <source>The inputs and their sources</source>
            <comment>report.inputs</comment>
            <translation>Les paramètres et leurs sources</translation>
        </message>
        <message>
            <source>Workloads</source>
            <comment>report.workload_table</comment>
            <translation>Charges de travail</translation>
        </message>
        <message>
            <source>Workload</source>
            <comment>report.workload</comment>
            <translation>Charge de travail</translation>
        </message>
        <message>
            <source>Requests</source>
            <comment>report.requests</comment>
            <translation>Requêtes</translation>
        </message>
        <message>
            <source>Tokens in</source>
            <comment>report.tokens_in</comment>
            <translation>Tokens d'entrée</translation>
        </message>
        <message>
            <source>Tokens out</source>
            <comment>report.tokens_out</comment>
            <translation>Tokens de sortie</translation>
        </message>
        <message>
            <source>At the API, a year</source>
            <comment>report.at_the_api_a_year</comment>
            <translation>Via l'API, par an</translation>
        </message>
        <message>
            <source>{count} {period}</source>
            <comment>report.requests_in_period(count, period)</comment>
            <translation>{count} {period}</translation>
        </message>
        <message>
            <source>The workloads</source>
            <comment>report.workloads</comment>
            <translation>Les charges de travail</translation>
        </message>
        <message>
            <source>{workloads}.</source>
            <comment>report.workloads_text(workloads)</comment>
            <translation>{workloads}.</translation>
        </message>
        <message>
            <source>Notes</source>
            <comment>report.notes</comment>
            <translation>Notes</translation>
        </message>
        <message>
            <source>What speaks for it</source>
            <comment>report.speaks_for_it</comment>
            <translation>Ce qui plaide pour</translation>
        </message>
        <message>
            <source>What speaks against it</source>
            <comment>report.speaks_against_it</comment>
            <translation>Ce qui plaide contre</translation>
        </message>
        <message>
            <source>What was answered</source>
            <comment>report.was_answered</comment>
            <translation>Les réponses données</translation>
        </message>
        <message>
            <source>What would lead elsewhere</source>
            <comment>report.leads_elsewhere</comment>
            <translation>Ce qui mènerait ailleurs</translation>
        </message>
        <message>
            <source>How to find out, in three steps</source>
            <comment>report.three_steps</comment>
            <translation>Comment le savoir, en trois étapes</translation>
        </message>
        <message>
            <source>Claims about this scenario</source>
            <comment>report.claim_table</comment>
            <translation>Affirmations sur ce scénario</translation>
        </message>
        <message>
            <source>Claim</source>
            <comment>report.claim</comment>
            <translation>Affirmation</translation>
        </message>
        <message>
            <source>Claimed</source>
            <comment>report.claimed</comment>
            <translation>Affirmé</translation>
        </message>
        <message>
            <source>Computed</source>
            <comment>report.computed</comment>
            <translation>Calculé</translation>
        </message>
        <message>
            <source>Check</source>
            <comment>report.check</comment>
            <translation>Vérification</translation>
        </message>
        <message>
            <source>Source and remark</source>
            <comment>report.source_and_remark</comment>
            <translation>Source et remarque</translation>
        </message>
        <message>
            <source>Remark</source>
            <comment>report.remark</comment>
            <translation>Remarque</translation>
        </message>
        <message>
            <source>Figures that were published of this scenario, each held against what its inputs give: {reproduced} of {claims} reproduced. Source: {source}.</source>
            <comment>report.published_about_this(source, reproduced, claims)</comment>
            <translation>Chiffres publiés sur ce scénario, chacun confronté à ce que donnent ses paramètres : {reproduced} sur {claims} reproduits. Source : {source}.</translation>
        </message>
        <message>
            <source>{source}. {remark}</source>
            <comment>report.source_with_remark(source, remark)</comment>
            <translation>{source}. {remark}</translation>
        </message>
        <message>
            <source>Published figures by their source</source>
            <comment>report.source_table</comment>
            <translation>Chiffres publiés par leur source</translation>
        </message>
        <message>
            <source>Case</source>
            <comment>report.case</comment>
            <translation>Cas</translation>
        </message>
        <message>
            <source>Source</source>
            <comment>report.source</comment>
            <translation>Source</translation>
        </message>
        <message>
            <source>Figures</source>
            <comment>report.figures</comment>
            <translation>Chiffres</translation>
        </message>
        <message>
            <source>Reproduced</source>
            <comment>report.reproduced</comment>
            <translation>Reproduit</translation>
        </message>
        <message>
            <source>Why this advice, and how to go about it</source>
            <comment>report.course</comment>
            <translation>Pourquoi ce conseil, et comment le suivre</translation>
        </message>
        <message>
            <source>What to do: {course}</source>
            <comment>report.advice(course)</comment>
            <translation>Que faire : {course}</translation>
        </message>
        <message>
            <source>What to do: move what the plan moves</source>
            <comment>report.advice_move</comment>
            <translation>Que faire : migrer ce que le plan migre</translation>
        </message>
        <message>
            <source>What to do: leave every task at the API</source>
            <comment>report.advice_keep</comment>
            <translation>Que faire : laisser toutes les tâches à l'API</translation>
        </message>
        <message>
            <source>{tasks} would move.</source>
            <comment>report.plan_moves(tasks)</comment>
            <translation>À migrer : {tasks}.</translation>
        </message>
        <message numerus="yes">
            <source>{tasks} and {count} more would move; the table of tasks names them all.</source>
            <comment>report.plan_moves_and_more(tasks, count)</comment>
            <translation>
                <numerusform>À migrer : {tasks} et {count} de plus ; le tableau des tâches les nomme toutes.</numerusform>
                <numerusform>À migrer : {tasks} et {count} de plus ; le tableau des tâches les nomme toutes.</numerusform>
            </translation>
        </message>
        <message>
            <source>The table of tasks says what each would save if it moved alone.</source>
            <comment>report.plan_keeps</comment>
            <translation>Le tableau des tâches dit ce que chacune économiserait si elle migrait seule.</translation>
        </message>
        <message numerus="yes">
            <source>Which of {tasks} tasks cost less with models of our own than with {baseline}?</source>
            <comment>report.question_of_tasks(tasks, baseline)</comment>
            <translation>
                <numerusform>Sur {tasks} tâche, laquelle coûte moins avec nos propres modèles qu'avec {baseline} ?</numerusform>
                <numerusform>Sur {tasks} tâches, lesquelles coûtent moins avec nos propres modèles qu'avec {baseline} ?</numerusform>
            </translation>
        </message>
        <message>
            <source>From here on the report is about the scenario's own inputs, which stand for every task that has none of its own; the plan above is about all tasks together.</source>
            <comment>report.as_one_task</comment>
            <translation>À partir d'ici, le rapport porte sur les paramètres propres au scénario, qui valent pour toute tâche n'en ayant pas ; le plan ci-dessus porte sur toutes les tâches ensemble.</translation>
        </message>
        <message>
            <source>Notes on charts that are not in this report</source>
            <comment>report.notes_elsewhere</comment>
            <translation>Notes sur des graphiques absents de ce rapport</translation>
        </message>
        <message>
            <source>What to be careful about</source>
            <comment>report.warnings</comment>
            <translation>Points de vigilance</translation>
        </message>
        <message>
            <source>Claims about this scenario, each held against what its inputs give: {reproduced} of {claims} reproduced.</source>
            <comment>report.claims_about_this(reproduced, claims)</comment>
            <translation>Affirmations sur ce scénario, chacune confrontée à ce que donnent ses paramètres : {reproduced} sur {claims} reproduites.</translation>
        </message>
        <message>
            <source>What the model itself was checked against</source>
            <comment>report.claims_of_the_model</comment>
            <translation>Ce à quoi le modèle lui-même a été confronté</translation>
        </message>
        <message>
            <source>Figures that others have published, and test cases of its own, each computed from that source's inputs: {reproduced} of {claims} are reproduced to within {tolerance}. The program's page of claims says of each of the others why it differs.</source>
            <comment>report.claims_reproduced(reproduced, claims, tolerance)</comment>
            <translation>Chiffres publiés par d'autres, et cas de test propres, chacun calculé à partir des paramètres de sa source : {reproduced} sur {claims} sont reproduits à {tolerance} près. La page des affirmations du programme dit pour chacun des autres d'où vient l'écart.</translation>
        </message>
        <message>
            <source>Checked claims</source>
            <comment>report.claims</comment>
            <translation>Affirmations vérifiées</translation>
        </message>
        <message>
            <source>{value}.</source>
            <comment>report.assumed(value)</comment>
            <translation>{value}.</translation>
        </message>
        <message>
            <source>Volume and prices stay as they are.</source>
            <comment>report.no_trends</comment>
            <translation>Volume et prix restent ce qu'ils sont.</translation>
        </message>
        <message>
            <source>{trends}; only the view over time follows them.</source>
            <comment>report.trends(trends)</comment>
            <translation>{trends} ; seule la vue dans le temps en tient compte.</translation>
        </message>
        <message>
            <source>{option}: {help}.</source>
            <comment>report.option_is(option, help)</comment>
            <translation>{option} : {help}.</translation>
        </message>
        <message>
            <source>Date of the figures</source>
            <comment>report.date</comment>
            <translation>Date des chiffres</translation>
        </message>
        <message>
            <source>The scenario gives none.</source>
            <comment>report.no_date</comment>
            <translation>Le scénario n'en donne pas.</translation>
        </message>
        <message>
            <source>Baseline</source>
            <comment>report.baseline</comment>
            <translation>Référence</translation>
        </message>
        <message>
            <source>In focus</source>
            <comment>report.focus</comment>
            <translation>Option étudiée</translation>
        </message>
        <message>
            <source>Options compared</source>
            <comment>report.options</comment>
            <translation>Options comparées</translation>
        </message>
        <message>
            <source>Hosting of the hybrid</source>
            <comment>report.hosting</comment>
            <translation>Hébergement de l'hybride</translation>
        </message>
        <message>
            <source>Its small model runs on {host}; {share} of the requests are routed to it.</source>
            <comment>report.hosting_text(host, share)</comment>
            <translation>Hébergement de son petit modèle : {host} ; {share} des requêtes lui sont routées.</translation>
        </message>
        <message>
            <source>Planning horizon</source>
            <comment>report.horizon</comment>
            <translation>Horizon de planification</translation>
        </message>
        <message>
            <source>Up-front cost</source>
            <comment>report.upfront</comment>
            <translation>Coût initial</translation>
        </message>
        <message>
            <source>Spread evenly over the planning horizon, as a part of each month's cost.</source>
            <comment>report.upfront_spread</comment>
            <translation>Étalé uniformément sur l'horizon de planification, comme part du coût de chaque mois.</translation>
        </message>
        <message>
            <source>Left out of the month's cost; it counts in the view over time and in payback.</source>
            <comment>report.upfront_left_out</comment>
            <translation>Exclu du coût du mois ; il compte dans la vue dans le temps et dans le délai de récupération.</translation>
        </message>
        <message>
            <source>Cost of capital</source>
            <comment>report.capital</comment>
            <translation>Coût du capital</translation>
        </message>
        <message>
            <source>{rate} in the net present value; the monthly view carries none.</source>
            <comment>report.capital_text(rate)</comment>
            <translation>{rate} dans la valeur actuelle nette ; la vue mensuelle n'en comprend pas.</translation>
        </message>
        <message>
            <source>Growth and trends</source>
            <comment>report.growth</comment>
            <translation>Croissance et évolutions</translation>
        </message>
        <message>
            <source>Quality</source>
            <comment>report.quality</comment>
            <translation>Qualité</translation>
        </message>
        <message>
            <source>A wrong answer costs {cost}.</source>
            <comment>report.errors_cost(cost)</comment>
            <translation>Une réponse fausse coûte {cost}.</translation>
        </message>
        <message>
            <source>Wrong answers cost nothing; accuracy counts in the cost per correct answer alone.</source>
            <comment>report.errors_cost_nothing</comment>
            <translation>Les réponses fausses ne coûtent rien ; l'exactitude ne compte que dans le coût par réponse correcte.</translation>
        </message>
        <message>
            <source>Units</source>
            <comment>report.units</comment>
            <translation>Unités</translation>
        </message>
        <message>
            <source>The assumptions</source>
            <comment>report.assumptions</comment>
            <translation>Les hypothèses</translation>
        </message>
        <message>
            <source>A month's cost</source>
            <comment>report.method_month</comment>
            <translation>Le coût d'un mois</translation>
        </message>
        <message>
            <source>Each option's month is the sum of paid tokens, compute, platform, people, retraining, its share of what is paid up front, and what wrong answers cost.</source>
            <comment>report.method_month_text</comment>
            <translation>Le mois de chaque option est la somme des tokens payés, du calcul, de la plateforme, du personnel, du réentraînement, de sa part du coût initial et du coût des réponses fausses.</translation>
        </message>
        <message>
            <source>Tokens</source>
            <comment>report.method_tokens</comment>
            <translation>Tokens</translation>
        </message>
        <message>
            <source>Tokens in and out at their list prices, less what is cached, discounted or sent in batches, plus retries.</source>
            <comment>report.method_tokens_text</comment>
            <translation>Tokens d'entrée et de sortie à leurs prix catalogue, moins le cache, les remises et les envois en batch, plus les nouvelles tentatives.</translation>
        </message>
        <message>
            <source>The load is the time that requests take to be read and written at the measured throughput, times the peak, over the hours online and the utilization that is aimed at. GPUs come in whole replicas, never fewer than the minimum, so cost climbs in steps. So it does with units of reserved capacity, whose load is counted in tokens and which come in whole increments.</source>
            <comment>report.method_gpus_text</comment>
            <translation>La charge est le temps de lecture et d'écriture des requêtes au débit mesuré, multiplié par le pic et divisé par les heures en ligne et le taux d'utilisation visé. Les GPU vont par réplicas entiers, jamais moins que le minimum : le coût monte donc par paliers. Il en va de même des unités de capacité réservée, dont la charge se compte en tokens et qui vont par incréments entiers.</translation>
        </message>
        <message>
            <source>Break-even</source>
            <comment>report.method_break_even</comment>
            <translation>Seuil de rentabilité</translation>
        </message>
        <message>
            <source>All volumes from {low} to {high} at which the option costs less than {baseline}, solved from the equations of each step, not read off a curve. Where a curve crosses and jumps back, the volume that counts is the one from which the option stays cheaper.</source>
            <comment>report.method_break_even_text(low, high, baseline)</comment>
            <translation>Tous les volumes de {low} à {high} auxquels l'option coûte moins que {baseline}, résolus à partir des équations de chaque palier, et non lus sur une courbe. Quand une courbe croise l'autre puis revient, le volume qui compte est celui à partir duquel l'option reste moins chère.</translation>
        </message>
        <message>
            <source>Over time</source>
            <comment>report.method_over_time</comment>
            <translation>Dans le temps</translation>
        </message>
        <message>
            <source>Cash month by month: what is paid up front at month 0, then the costs of each month at its volume and prices, retraining and hardware when they are paid. Payback is the time from which the option has cost less in all and stays so up to the horizon.</source>
            <comment>report.method_over_time_text</comment>
            <translation>Trésorerie mois par mois : ce qui est payé au départ au mois 0, puis les coûts de chaque mois à son volume et à ses prix, réentraînement et matériel quand ils sont payés. Le délai de récupération est le moment à partir duquel l'option a coûté moins au total, et cela jusqu'à l'horizon.</translation>
        </message>
        <message>
            <source>Ranges</source>
            <comment>report.method_ranges</comment>
            <translation>Plages</translation>
        </message>
        <message>
            <source>{draws} draws from all ranges at once, each input independent of the others, its value the median.</source>
            <comment>report.method_ranges_text(draws)</comment>
            <translation>{draws} tirages de toutes les plages à la fois, chaque paramètre indépendant des autres, sa valeur étant la médiane.</translation>
        </message>
        <message>
            <source>{draws} draws from all ranges at once, each input's value its median. Linked inputs are drawn together, by the correlations given; all others are independent of each other.</source>
            <comment>report.method_linked_text(draws)</comment>
            <translation>{draws} tirages de toutes les plages à la fois, la valeur de chaque paramètre étant sa médiane. Les paramètres liés sont tirés ensemble, selon les corrélations données ; tous les autres sont indépendants.</translation>
        </message>
        <message>
            <source>What to find out first</source>
            <comment>report.method_information</comment>
            <translation>Que vérifier d'abord</translation>
        </message>
        <message>
            <source>The draws are ordered by one input and cut into {groups} groups. What the best option of each group saves over the horizon, against one option for all, is what knowing the input is worth at most; what an input without any effect would seem to be worth is taken off.</source>
            <comment>report.method_information_text(groups)</comment>
            <translation>Les tirages sont ordonnés selon un paramètre et découpés en {groups} groupes. Ce que la meilleure option de chaque groupe économise sur l'horizon, par rapport à une seule option pour tous, est ce que connaître le paramètre vaut au plus ; ce qu'un paramètre sans effet semblerait valoir en est retranché.</translation>
        </message>
        <message>
            <source>Sensitivity and flips</source>
            <comment>report.method_sensitivity</comment>
            <translation>Sensibilité et bascules</translation>
        </message>
        <message>
            <source>Each input alone is changed, and everything is computed anew; where the answer flips is solved to nine digits.</source>
            <comment>report.method_sensitivity_text</comment>
            <translation>Chaque paramètre est modifié seul, et tout est recalculé ; le point de bascule de la réponse est résolu à neuf chiffres.</translation>
        </message>
        <message>
            <source>How it is computed</source>
            <comment>report.method</comment>
            <translation>Comment c'est calculé</translation>
        </message>
        <message>
            <source>{labels}: {values}</source>
            <comment>report.formula(labels, values)</comment>
            <translation>{labels} : {values}</translation>
        </message>
        <message>
            <source>How each figure comes about</source>
            <comment>report.formulas</comment>
            <translation>Comment s'obtient chaque chiffre</translation>
        </message>
        <message>
            <source>From how many requests a month on is it cheaper to use {focus} than {baseline}, and is it at {volume}?</source>
            <comment>report.question(focus, baseline, volume)</comment>
            <translation>À partir de combien de requêtes par mois est-il moins cher d'utiliser {focus} plutôt que {baseline}, et est-ce le cas à {volume} ?</translation>
        </message>
        <message>
            <source>Untitled scenario</source>
            <comment>report.untitled</comment>
            <translation>Scénario sans titre</translation>
        </message>
        <message>
            <source>Figures without a date</source>
            <comment>report.without_date</comment>
            <translation>Chiffres sans date</translation>
        </message>
        <message>
            <source>Figures as of {date}</source>
            <comment>report.as_of(date)</comment>
            <translation>Chiffres au {date}</translation>
        </message>
        <message>
            <source>Contents</source>
            <comment>report.contents</comment>
            <translation>Sommaire</translation>
        </message>
        <message>
            <source>{date_line}, computed with Breakeven from the inputs named in it.</source>
            <comment>report.footer(date_line)</comment>
            <translation>{date_line}, calculé avec Breakeven à partir des paramètres qui y figurent.</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <comment>report.page_of(page, pages)</comment>
            <translation>Page {page} sur {pages}</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <comment>refusal.span(low, high)</comment>
            <translation>{low} à {high}</translation>
        </message>
        <message>
            <source>{low} to {high} {unit}</source>
            <comment>refusal.span_of(low, high, unit)</comment>
            <translation>{low} à {high} {unit}</translation>
        </message>
        <message>
            <source>{value} is not a finite number; allowed are {allowed}</source>
            <comment>refusal.not_finite(value, allowed)</comment>
            <translation>{value} n'est pas un nombre fini ; valeurs admises : {allowed}</translation>
        </message>
        <message>
            <source>{value} is outside {span}</source>
            <comment>refusal.outside(value, span)</comment>
            <translation>{value} est hors de la plage {span}</translation>
        </message>
        <message>
            <source>whole numbers from {span}</source>
            <comment>refusal.whole_numbers(span)</comment>
            <translation>nombres entiers de {span}</translation>
        </message>
        <message>
            <source>{value} is not a whole number; allowed are {allowed}</source>
            <comment>refusal.not_whole(value, allowed)</comment>
            <translation>{value} n'est pas un nombre entier ; valeurs admises : {allowed}</translation>
        </message>
        <message>
            <source>the planning horizon is chosen, not uncertain; it can't have a range</source>
            <comment>refusal.horizon_has_no_range</comment>
            <translation>l'horizon de planification est choisi, non incertain ; il ne peut pas avoir de plage</translation>
        </message>
        <message>
            <source>the low end {low} is not below the high end {high}</source>
            <comment>refusal.low_not_below_high(low, high)</comment>
            <translation>la borne basse {low} n'est pas inférieure à la borne haute {high}</translation>
        </message>
        <message>
            <source>the value {value} is outside its range of {low} to {high}</source>
            <comment>refusal.outside_its_range(value, low, high)</comment>
            <translation>la valeur {value} est hors de sa plage de {low} à {high}</translation>
        </message>
        <message>
            <source>{id} can't be {role}; allowed are {allowed}</source>
            <comment>ids.cant_be(id, role, allowed)</comment>
            <translation>{id} ne peut pas être {role} ; valeurs admises : {allowed}</translation>
        </message>
        <message>
            <source>the baseline</source>
            <comment>ids.role_of_baseline</comment>
            <translation>la référence</translation>
        </message>
        <message>
            <source>unknown option {id}; allowed are {allowed}</source>
            <comment>ids.unknown_option(id, allowed)</comment>
            <translation>option inconnue {id} ; valeurs admises : {allowed}</translation>
        </message>
        <message>
            <source>unknown parameter {id}; "breakeven parameters" lists them all</source>
            <comment>ids.unknown_parameter(id)</comment>
            <translation>paramètre inconnu {id} ; « breakeven parameters » les énumère tous</translation>
        </message>
        <message>
            <source>unknown parameter {id}; did you mean {nearest}?</source>
            <comment>ids.unknown_parameter_near(id, nearest)</comment>
            <translation>paramètre inconnu {id} ; vouliez-vous dire {nearest} ?</translation>
        </message>
        <message>
            <source>{id} is the baseline; the focus must be another option: {others}</source>
            <comment>ids.focus_is_baseline(id, others)</comment>
            <translation>{id} est la référence ; l'option étudiée doit être une autre : {others}</translation>
        </message>
        <message>
            <source>{parameter} can be whole numbers from {low} to {high}</source>
            <comment>typed.can_be_whole(parameter, low, high)</comment>
            <translation>{parameter} : nombres entiers de {low} à {high}</translation>
        </message>
        <message>
            <source>{parameter} can be {low} to {high}</source>
            <comment>typed.can_be(parameter, low, high)</comment>
            <translation>{parameter} : de {low} à {high}</translation>
        </message>
        <message>
            <source>type a number: {allowed}</source>
            <comment>typed.type_a_number(allowed)</comment>
            <translation>saisissez un nombre : {allowed}</translation>
        </message>
        <message>
            <source>{one} or {other}</source>
            <comment>typed.either(one, other)</comment>
            <translation>{one} ou {other}</translation>
        </message>
        <message>
            <source>{text} is not one number: {allowed}</source>
            <comment>typed.several_numbers(text, allowed)</comment>
            <translation>{text} n'est pas un seul nombre : {allowed}</translation>
        </message>
        <message>
            <source>{text} has another unit: {allowed}</source>
            <comment>typed.other_unit(text, allowed)</comment>
            <translation>{text} a une autre unité : {allowed}</translation>
        </message>
        <message>
            <source>{text} is not a number: {allowed}</source>
            <comment>typed.not_a_number(text, allowed)</comment>
            <translation>{text} n'est pas un nombre : {allowed}</translation>
        </message>
        <message>
            <source>{text} is money: {allowed}</source>
            <comment>typed.is_money(text, allowed)</comment>
            <translation>{text} est un montant : {allowed}</translation>
        </message>
        <message>
            <source>{text} is a percentage: {allowed}</source>
            <comment>typed.is_percentage(text, allowed)</comment>
            <translation>{text} est un pourcentage : {allowed}</translation>
        </message>
        <message>
            <source>{text} has more than one decimal point: write {readings}</source>
            <comment>typed.two_points(text, readings)</comment>
            <translation>{text} a plus d'un séparateur décimal : écrivez {readings}</translation>
        </message>
        <message>
            <source>{text} can be read in two ways: write {readings}</source>
            <comment>typed.two_ways(text, readings)</comment>
            <translation>{text} peut se lire de deux façons : écrivez {readings}</translation>
        </message>
        <message>
            <source>{text} has a comma that does not group three digits: {allowed}</source>
            <comment>typed.wrong_comma(text, allowed)</comment>
            <translation>{text} a une virgule qui ne groupe pas trois chiffres : {allowed}</translation>
        </message>
        <message>
            <source>{text} has a comma that does not group three digits: write {readings}</source>
            <comment>typed.comma_readings(text, readings)</comment>
            <translation>{text} a une virgule qui ne groupe pas trois chiffres : écrivez {readings}</translation>
        </message>
        <message>
            <source>{text} is out of range: {allowed}</source>
            <comment>typed.out_of_range(text, allowed)</comment>
            <translation>{text} est hors limites : {allowed}</translation>
        </message>
        <message>
            <source>{text} is out of range: {allowed}; if thousands are meant, write {thousands}</source>
            <comment>typed.out_of_range_but_thousands(text, allowed, thousands)</comment>
            <translation>{text} est hors limites : {allowed} ; s'il s'agit de milliers, écrivez {thousands}</translation>
        </message>
        <message>
            <source>{text} is not whole: {allowed}</source>
            <comment>typed.not_whole(text, allowed)</comment>
            <translation>{text} n'est pas entier : {allowed}</translation>
        </message>
        <message>
            <source>{text} begins without a number</source>
            <comment>typed.lacks_first_number(text)</comment>
            <translation>{text} commence sans nombre</translation>
        </message>
        <message>
            <source>{text} can't be worked out from behind {place} on</source>
            <comment>typed.lacks_number(text, place)</comment>
            <translation>{text} ne peut pas être calculé après {place}</translation>
        </message>
        <message>
            <source>{text} closes a parenthesis that it does not open</source>
            <comment>typed.closes_too_much(text)</comment>
            <translation>{text} ferme une parenthèse qu'il n'ouvre pas</translation>
        </message>
        <message>
            <source>{text} opens a parenthesis that it does not close</source>
            <comment>typed.not_closed(text)</comment>
            <translation>{text} ouvre une parenthèse qu'il ne ferme pas</translation>
        </message>
        <message>
            <source>{text} has too many parentheses within each other</source>
            <comment>typed.too_deep(text)</comment>
            <translation>{text} a trop de parenthèses imbriquées</translation>
        </message>
        <message>
            <source>{text} divides by zero</source>
            <comment>typed.divides_by_zero(text)</comment>
            <translation>{text} divise par zéro</translation>
        </message>
        <message>
            <source>{text}: {why}</source>
            <comment>typed.sum_refused(text, why)</comment>
            <translation>{text} : {why}</translation>
        </message>
        <message>
            <source>{refusal}.</source>
            <comment>claim_form.refused(refusal)</comment>
            <translation>{refusal}.</translation>
        </message>
        <message>
            <source>could not be written: {fault}</source>
            <comment>file.not_written(fault)</comment>
            <translation>n'a pas pu être écrit : {fault}</translation>
        </message>
        <message>
            <source>could not be read: {fault}</source>
            <comment>file.not_read(fault)</comment>
            <translation>n'a pas pu être lu : {fault}</translation>
        </message>
        <message>
            <source>is a folder, not a file</source>
            <comment>file.is_folder</comment>
            <translation>est un dossier, pas un fichier</translation>
        </message>
        <message>
            <source>is not a regular file</source>
            <comment>file.not_regular</comment>
            <translation>n'est pas un fichier ordinaire</translation>
        </message>
        <message>
            <source>no file name was given</source>
            <comment>file.no_name</comment>
            <translation>aucun nom de fichier n'a été donné</translation>
        </message>
        <message>
            <source>there is no such file</source>
            <comment>file.not_there</comment>
            <translation>ce fichier n'existe pas</translation>
        </message>
        <message>
            <source>names a folder, not a file</source>
            <comment>file.names_folder</comment>
            <translation>désigne un dossier, pas un fichier</translation>
        </message>
        <message>
            <source>could not be written: there is no folder {folder}</source>
            <comment>file.no_folder(folder)</comment>
            <translation>n'a pas pu être écrit : le dossier {folder} n'existe pas</translation>
        </message>
        <message>
            <source>is written, but might not outlast a power cut: {fault}</source>
            <comment>file.might_not_last(fault)</comment>
            <translation>est écrit, mais pourrait ne pas survivre à une coupure de courant : {fault}</translation>
        </message>
        <message>
            <source>is larger than the {mebibytes} MiB that are read</source>
            <comment>file.larger(mebibytes)</comment>
            <translation>dépasse les {mebibytes} Mio qui sont lus</translation>
        </message>
        <message>
            <source>is larger than the {bytes} bytes that are read</source>
            <comment>file.larger_bytes(bytes)</comment>
            <translation>dépasse les {bytes} octets qui sont lus</translation>
        </message>
        <message>
            <source>is empty</source>
            <comment>file.empty</comment>
            <translation>est vide</translation>
        </message>
        <message>
            <source>permission denied</source>
            <comment>fault.permission_denied</comment>
            <translation>permission refusée</translation>
        </message>
        <message>
            <source>the disk quota is used up</source>
            <comment>fault.quota</comment>
            <translation>le quota de disque est épuisé</translation>
        </message>
        <message>
            <source>the file would be larger than is allowed</source>
            <comment>fault.too_large</comment>
            <translation>le fichier dépasserait la taille autorisée</translation>
        </message>
        <message>
            <source>the disk reports an error</source>
            <comment>fault.disk_error</comment>
            <translation>le disque signale une erreur</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <comment>fault.is_folder</comment>
            <translation>c'est un dossier</translation>
        </message>
        <message>
            <source>its symbolic links lead around in a circle</source>
            <comment>fault.links_in_circle</comment>
            <translation>ses liens symboliques tournent en rond</translation>
        </message>
        <message>
            <source>the name is too long</source>
            <comment>fault.name_too_long</comment>
            <translation>le nom est trop long</translation>
        </message>
        <message>
            <source>there is no such folder</source>
            <comment>fault.no_such_folder</comment>
            <translation>ce dossier n'existe pas</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <comment>fault.disk_full</comment>
            <translation>le disque est plein</translation>
        </message>
        <message>
            <source>a part of the path is not a folder</source>
            <comment>fault.not_a_folder</comment>
            <translation>une partie du chemin n'est pas un dossier</translation>
        </message>
        <message>
            <source>the disk is read-only</source>
            <comment>fault.read_only</comment>
            <translation>le disque est en lecture seule</translation>
        </message>
        <message>
            <source>of unknown date</source>
            <comment>date.of_unknown_date</comment>
            <translation>de date inconnue</translation>
        </message>
        <message>
            <source>{model}, {vendor}</source>
            <comment>fact.model(model, vendor)</comment>
            <translation>{model}, {vendor}</translation>
        </message>
        <message>
            <source>{price} an hour for a GPU</source>
            <comment>fact.rate(price)</comment>
            <translation>{price} par heure et par GPU</translation>
        </message>
        <message>
            <source>{price} for one</source>
            <comment>fact.price(price)</comment>
            <translation>{price} l'unité</translation>
        </message>
        <message>
            <source>{watts} W</source>
            <comment>fact.power(watts)</comment>
            <translation>{watts} W</translation>
        </message>
        <message>
            <source>{throughput} a minute for a unit</source>
            <comment>fact.unit(throughput)</comment>
            <translation>{throughput} par minute et par unité</translation>
        </message>
        <message>
            <source>{gpu}: {conditions}</source>
            <comment>fact.measured(gpu, conditions)</comment>
            <translation>{gpu} : {conditions}</translation>
        </message>
        <message>
            <source>{billions} billion parameters, {layers} layers, {heads} heads of {size} in the cache</source>
            <comment>fact.size(billions, layers, heads, size)</comment>
            <translation>{billions} milliards de paramètres, {layers} couches, {heads} têtes de {size} dans le cache</translation>
        </message>
        <message>
            <source>{bandwidth} GB/s, {operations} TFLOPS in 16 bit</source>
            <comment>fact.speed(bandwidth, operations)</comment>
            <translation>{bandwidth} Go/s, {operations} TFLOPS en 16 bits</translation>
        </message>
        <message numerus="yes">
            <source>{days} days</source>
            <comment>fact.age(days)</comment>
            <translation>
                <numerusform>{days} jour</numerusform>
                <numerusform>{days} jours</numerusform>
            </translation>
        </message>
        <message>
            <source>within {date}</source>
            <comment>fact.within(date)</comment>
            <translation>dans les limites de {date}</translation>
        </message>
        <message>
            <source>does not age</source>
            <comment>fact.ageless</comment>
            <translation>ne vieillit pas</translation>
        </message>
        <message>
            <source>{days} days old</source>
            <comment>date.days_old(days)</comment>
            <translation>vieux de {days} jours</translation>
        </message>
        <message>
            <source>unknown</source>
            <comment>date.unknown</comment>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>{date}, old</source>
            <comment>date.old(date)</comment>
            <translation>{date}, ancien</translation>
        </message>
        <message>
            <source>reading was cancelled</source>
            <comment>file.cancelled</comment>
            <translation>la lecture a été annulée</translation>
        </message>
        <message>
            <source>is in the encoding UTF-32, and a log is read as text in UTF-8; save it as UTF-8</source>
            <comment>log.utf32</comment>
            <translation>est encodé en UTF-32, et un journal se lit comme texte en UTF-8 ; enregistrez-le en UTF-8</translation>
        </message>
        <message>
            <source>is compressed, and damaged: what it holds can't be unpacked</source>
            <comment>file.packed_damaged</comment>
            <translation>est compressé et endommagé : son contenu ne peut pas être décompressé</translation>
        </message>
        <message>
            <source>is compressed, and cut off before its end</source>
            <comment>file.packed_cut_off</comment>
            <translation>est compressé et tronqué avant la fin</translation>
        </message>
        <message>
            <source>is compressed, and unpacks to more than {times} times its size, as no log does</source>
            <comment>file.packed_bomb(times)</comment>
            <translation>est compressé et se décompresse à plus de {times} fois sa taille, ce qu'aucun journal ne fait</translation>
        </message>
        <message>
            <source>is compressed (bzip2), and a log is read as text in UTF-8; unpack it first</source>
            <comment>log.bzip2</comment>
            <translation>est compressé (bzip2), et un journal se lit comme texte en UTF-8 ; décompressez-le d'abord</translation>
        </message>
        <message>
            <source>is a ZIP archive or a workbook, and a log is read as text in UTF-8; unpack it, or save it as CSV</source>
            <comment>log.zip</comment>
            <translation>est une archive ZIP ou un classeur, et un journal se lit comme texte en UTF-8 ; décompressez-le, ou enregistrez-le en CSV</translation>
        </message>
        <message>
            <source>is a Parquet file, and a log is read as text in UTF-8; save it as CSV or JSON lines</source>
            <comment>log.parquet</comment>
            <translation>est un fichier Parquet, et un journal se lit comme texte en UTF-8 ; enregistrez-le en CSV ou en JSON lines</translation>
        </message>
        <message>
            <source>is no text: byte {byte} is a NUL</source>
            <comment>log.has_nul(byte)</comment>
            <translation>n'est pas du texte : l'octet {byte} est un NUL</translation>
        </message>
        <message>
            <source>is no text in UTF-8</source>
            <comment>csv.not_utf8</comment>
            <translation>n'est pas du texte en UTF-8</translation>
        </message>
        <message>
            <source>is empty; its first line must name the columns</source>
            <comment>csv.no_columns</comment>
            <translation>est vide ; sa première ligne doit nommer les colonnes</translation>
        </message>
        <message>
            <source>the column {column} stands there twice</source>
            <comment>csv.column_twice(column)</comment>
            <translation>la colonne {column} y figure deux fois</translation>
        </message>
        <message>
            <source>is longer than the 16 MiB that a record may have</source>
            <comment>record.too_long</comment>
            <translation>dépasse les 16 Mio admis pour un enregistrement</translation>
        </message>
        <message>
            <source>has a quote that is not closed</source>
            <comment>record.open_quote</comment>
            <translation>contient un guillemet non fermé</translation>
        </message>
        <message>
            <source>is not the beginning of a JSON object</source>
            <comment>record.no_object</comment>
            <translation>n'est pas le début d'un objet JSON</translation>
        </message>
        <message>
            <source>is a JSON object that does not end</source>
            <comment>record.unended</comment>
            <translation>est un objet JSON qui ne se termine pas</translation>
        </message>
        <message>
            <source>a name in double quotes or {sign}</source>
            <comment>json.a_name_or(sign)</comment>
            <translation>un nom entre guillemets doubles ou {sign}</translation>
        </message>
        <message>
            <source>a value</source>
            <comment>json.a_value</comment>
            <translation>une valeur</translation>
        </message>
        <message>
            <source>{sign} and a value</source>
            <comment>json.sign_and_value(sign)</comment>
            <translation>{sign} et une valeur</translation>
        </message>
        <message>
            <source>a name in double quotes</source>
            <comment>json.a_name</comment>
            <translation>un nom entre guillemets doubles</translation>
        </message>
        <message>
            <source>{one} or {other}</source>
            <comment>json.either(one, other)</comment>
            <translation>{one} ou {other}</translation>
        </message>
        <message>
            <source>a value or {sign}</source>
            <comment>json.a_value_or(sign)</comment>
            <translation>une valeur ou {sign}</translation>
        </message>
        <message>
            <source>nothing more</source>
            <comment>json.nothing_more</comment>
            <translation>plus rien</translation>
        </message>
        <message>
            <source>a quoted text must end on its line; a line break within it is written \n</source>
            <comment>json.text_on_one_line</comment>
            <translation>un texte entre guillemets doit se terminer sur sa ligne ; un saut de ligne s'y écrit \n</translation>
        </message>
        <message>
            <source>a control character within a quoted text is written {code}</source>
            <comment>json.control_character(code)</comment>
            <translation>un caractère de contrôle dans un texte entre guillemets s'écrit {code}</translation>
        </message>
        <message>
            <source>not an escape; allowed are \" \\ \/ \b \f \n \r \t and \u with four digits (two of them beyond \uffff)</source>
            <comment>json.no_escape</comment>
            <translation>ce n'est pas un échappement ; sont admis \" \\ \/ \b \f \n \r \t et \u avec quatre chiffres (deux fois pour ce qui dépasse \uffff)</translation>
        </message>
        <message>
            <source>{token} is not a number in JSON; allowed are finite numbers</source>
            <comment>json.not_finite(token)</comment>
            <translation>{token} n'est pas un nombre en JSON ; seuls les nombres finis sont admis</translation>
        </message>
        <message>
            <source>{token} starts no value; JSON has no comments</source>
            <comment>json.comment(token)</comment>
            <translation>{token} ne commence aucune valeur ; JSON n'a pas de commentaires</translation>
        </message>
        <message>
            <source>{token} starts no text; JSON needs double quotes</source>
            <comment>json.single_quotes(token)</comment>
            <translation>{token} ne commence aucun texte ; JSON exige des guillemets doubles</translation>
        </message>
        <message>
            <source>ends within a quoted text</source>
            <comment>json.ends_within_text</comment>
            <translation>se termine dans un texte entre guillemets</translation>
        </message>
        <message>
            <source>ends too early; expected {expected}</source>
            <comment>json.ends_too_early(expected)</comment>
            <translation>se termine trop tôt ; attendu : {expected}</translation>
        </message>
        <message>
            <source>unexpected {found}; expected {expected}</source>
            <comment>json.unexpected(found, expected)</comment>
            <translation>inattendu : {found} ; attendu : {expected}</translation>
        </message>
        <message>
            <source>is nested more than {levels} levels deep</source>
            <comment>json.too_deep(levels)</comment>
            <translation>a plus de {levels} niveaux d'imbrication</translation>
        </message>
        <message>
            <source>this key is there more than once; a key may be given once</source>
            <comment>json.key_twice</comment>
            <translation>cette clé est présente plus d'une fois ; une clé ne peut être donnée qu'une fois</translation>
        </message>
        <message>
            <source>{number} is too large a number; allowed are numbers up to 1.8e308</source>
            <comment>json.number_too_large(number)</comment>
            <translation>{number} est un nombre trop grand ; les nombres sont admis jusqu'à 1.8e308</translation>
        </message>
        <message>
            <source>a zero byte has no place in JSON</source>
            <comment>json.zero_byte</comment>
            <translation>un octet nul n'a pas sa place en JSON</translation>
        </message>
        <message>
            <source>{byte} is not UTF-8</source>
            <comment>json.not_utf8(byte)</comment>
            <translation>{byte} n'est pas de l'UTF-8</translation>
        </message>
        <message>
            <source>{text} is not a date; dates are written YYYY-MM-DD</source>
            <comment>date.not_a_date(text)</comment>
            <translation>{text} n'est pas une date ; les dates s'écrivent YYYY-MM-DD</translation>
        </message>
        <message>
            <source>{date} is yet to come; allowed are days up to today</source>
            <comment>date.yet_to_come(date)</comment>
            <translation>{date} est à venir ; les jours sont admis jusqu'à aujourd'hui</translation>
        </message>
        <message>
            <source>carries no scenario: it was exported without it, or by another program</source>
            <comment>carrier.none</comment>
            <translation>ne contient pas de scénario : il a été exporté sans lui, ou par un autre programme</translation>
        </message>
        <message>
            <source>is not whole: the file ends in the middle of it</source>
            <comment>carrier.ends_too_early</comment>
            <translation>n'est pas entier : le fichier se termine au milieu</translation>
        </message>
        <message>
            <source>the scenario that it carries is damaged</source>
            <comment>carrier.damaged</comment>
            <translation>le scénario qu'il contient est endommagé</translation>
        </message>
        <message>
            <source>the scenario that it carries is larger than the {mebibytes} MiB that are read</source>
            <comment>carrier.too_much(mebibytes)</comment>
            <translation>le scénario qu'il contient dépasse les {mebibytes} Mio qui sont lus</translation>
        </message>
        <message>
            <source>is no PNG, SVG or PDF</source>
            <comment>carrier.no_picture</comment>
            <translation>n'est ni un PNG, ni un SVG, ni un PDF</translation>
        </message>
        <message>
            <source>is damaged: the checksum of its chunk {chunk} is wrong</source>
            <comment>carrier.wrong_checksum(chunk)</comment>
            <translation>est endommagé : la somme de contrôle de son bloc {chunk} est fausse</translation>
        </message>
        <message>
            <source>{value} is not {expected}</source>
            <comment>scenario.is_not(value, expected)</comment>
            <translation>{value} n'est pas {expected}</translation>
        </message>
        <message>
            <source>text</source>
            <comment>scenario.a_text</comment>
            <translation>un texte</translation>
        </message>
        <message>
            <source>known here; allowed are {allowed}</source>
            <comment>scenario.known_here(allowed)</comment>
            <translation>connu ici ; valeurs admises : {allowed}</translation>
        </message>
        <message>
            <source>a whole number from {low} to {high}</source>
            <comment>scenario.a_whole_number(low, high)</comment>
            <translation>un nombre entier de {low} à {high}</translation>
        </message>
        <message>
            <source>an object</source>
            <comment>scenario.an_object</comment>
            <translation>un objet</translation>
        </message>
        <message>
            <source>an array of hidden costs</source>
            <comment>scenario.hidden_costs</comment>
            <translation>un tableau de coûts cachés</translation>
        </message>
        <message>
            <source>a number or a pair of them, [LOW, HIGH]</source>
            <comment>scenario.number_or_pair</comment>
            <translation>un nombre ou une paire de nombres, [LOW, HIGH]</translation>
        </message>
        <message>
            <source>an option's id</source>
            <comment>scenario.an_options_id</comment>
            <translation>l'identifiant d'une option</translation>
        </message>
        <message>
            <source>an array of claims</source>
            <comment>scenario.claims</comment>
            <translation>un tableau d'affirmations</translation>
        </message>
        <message>
            <source>{value} is there twice</source>
            <comment>scenario.there_twice(value)</comment>
            <translation>{value} figure deux fois</translation>
        </message>
        <message>
            <source>is missing; a claim has a number there, or [LOW, HIGH]</source>
            <comment>scenario.no_published</comment>
            <translation>est absent ; une affirmation y a un nombre, ou [LOW, HIGH]</translation>
        </message>
        <message>
            <source>has {count} claims; a scenario has up to {most}</source>
            <comment>scenario.too_many_claims(count, most)</comment>
            <translation>contient {count} affirmations ; un scénario en a {most} au plus</translation>
        </message>
        <message>
            <source>a date of the calendar, written YYYY-MM-DD</source>
            <comment>scenario.a_date</comment>
            <translation>une date du calendrier, écrite YYYY-MM-DD</translation>
        </message>
        <message>
            <source>is empty; at least one option must be shown</source>
            <comment>scenario.no_options</comment>
            <translation>est vide ; au moins une option doit être affichée</translation>
        </message>
        <message>
            <source>an array of options' ids</source>
            <comment>scenario.options_ids</comment>
            <translation>un tableau d'identifiants d'options</translation>
        </message>
        <message>
            <source>{id} is there more than once; an option may be given once</source>
            <comment>scenario.option_twice(id)</comment>
            <translation>{id} est présent plus d'une fois ; une option ne peut être donnée qu'une fois</translation>
        </message>
        <message>
            <source>true or false</source>
            <comment>scenario.true_or_false</comment>
            <translation>true ou false</translation>
        </message>
        <message>
            <source>an object of texts by parameter</source>
            <comment>scenario.texts_by_parameter</comment>
            <translation>un objet de textes par paramètre</translation>
        </message>
        <message>
            <source>a number</source>
            <comment>scenario.a_number</comment>
            <translation>un nombre</translation>
        </message>
        <message>
            <source>{value} is neither "day" nor "month"</source>
            <comment>scenario.no_period(value)</comment>
            <translation>{value} n'est ni "day" ni "month"</translation>
        </message>
        <message>
            <source>a workload has the numbers requests, input_tokens and output_tokens; one is missing</source>
            <comment>scenario.workload_lacks_a_number</comment>
            <translation>une charge de travail a les nombres requests, input_tokens et output_tokens ; il en manque un</translation>
        </message>
        <message>
            <source>a list of workloads</source>
            <comment>scenario.workloads</comment>
            <translation>une liste de charges de travail</translation>
        </message>
        <message>
            <source>a list of tasks</source>
            <comment>scenario.tasks</comment>
            <translation>une liste de tâches</translation>
        </message>
        <message>
            <source>a list</source>
            <comment>scenario.a_list</comment>
            <translation>une liste</translation>
        </message>
        <message>
            <source>is a value of the task: it belongs into its "parameters"</source>
            <comment>scenario.task_value_outside</comment>
            <translation>est une valeur de la tâche : sa place est dans ses "parameters"</translation>
        </message>
        <message>
            <source>{value} is neither "api" (the frontier API) nor "own" (our own GPUs)</source>
            <comment>scenario.no_place(value)</comment>
            <translation>{value} n'est ni "api" (l'API de pointe) ni "own" (nos propres GPU)</translation>
        </message>
        <message>
            <source>is missing; a scenario file has "format": "{name}"</source>
            <comment>scenario.no_format(name)</comment>
            <translation>est absent ; un fichier de scénario a "format": "{name}"</translation>
        </message>
        <message>
            <source>{value} is not "{name}"</source>
            <comment>scenario.other_format(value, name)</comment>
            <translation>{value} n'est pas "{name}"</translation>
        </message>
        <message>
            <source>is missing; this program writes version {version}</source>
            <comment>scenario.no_version(version)</comment>
            <translation>est absent ; ce programme écrit la version {version}</translation>
        </message>
        <message>
            <source>{value} is not a version; versions are whole numbers from 1 on</source>
            <comment>scenario.wrong_version(value)</comment>
            <translation>{value} n'est pas une version ; les versions sont des nombres entiers à partir de 1</translation>
        </message>
        <message>
            <source>the file is of version {version}, and this program reads up to version {most}; a newer one is needed</source>
            <comment>scenario.newer_version(version, most)</comment>
            <translation>le fichier est de version {version}, et ce programme lit jusqu'à la version {most} ; il en faut un plus récent</translation>
        </message>
        <message>
            <source>is not a scenario file: it holds {value}, not an object</source>
            <comment>scenario.no_scenario(value)</comment>
            <translation>n'est pas un fichier de scénario : il contient {value}, pas un objet</translation>
        </message>
        <message>
            <source>is larger than the {mebibytes} MiB that are read of a scenario file</source>
            <comment>scenario.larger(mebibytes)</comment>
            <translation>dépasse les {mebibytes} Mio qui sont lus d'un fichier de scénario</translation>
        </message>
        <message>
            <source>{value} is not a figure; allowed are {allowed}</source>
            <comment>scenario.no_figure(value, allowed)</comment>
            <translation>{value} n'est pas une grandeur ; valeurs admises : {allowed}</translation>
        </message>
        <message>
            <source>a pair of parameters, [X, Y]</source>
            <comment>scenario.pair_of_parameters</comment>
            <translation>une paire de paramètres, [X, Y]</translation>
        </message>
        <message>
            <source>a parameter's id</source>
            <comment>scenario.a_parameters_id</comment>
            <translation>l'identifiant d'un paramètre</translation>
        </message>
        <message>
            <source>a list of parameters' ids</source>
            <comment>scenario.list_of_parameters</comment>
            <translation>une liste d'identifiants de paramètres</translation>
        </message>
        <message>
            <source>{value} is there twice; a parameter is locked once</source>
            <comment>scenario.locked_twice(value)</comment>
            <translation>{value} figure deux fois ; un paramètre se verrouille une seule fois</translation>
        </message>
        <message>
            <source>a list of pins</source>
            <comment>scenario.pins</comment>
            <translation>une liste d'épingles</translation>
        </message>
        <message>
            <source>there are {count} pins; at most {most} are kept</source>
            <comment>scenario.too_many_pins(count, most)</comment>
            <translation>il y a {count} épingles ; {most} au plus sont conservées</translation>
        </message>
        <message>
            <source>has no name; each pin of the list has one</source>
            <comment>scenario.pin_without_name</comment>
            <translation>n'a pas de nom ; chaque épingle de la liste en a un</translation>
        </message>
        <message>
            <source>{name} is the name of two pins</source>
            <comment>scenario.pin_twice(name)</comment>
            <translation>{name} est le nom de deux épingles</translation>
        </message>
        <message>
            <source>{value} is there twice; a map has two different parameters</source>
            <comment>scenario.map_twice(value)</comment>
            <translation>{value} figure deux fois ; une carte a deux paramètres différents</translation>
        </message>
        <message>
            <source>an object of numbers by parameter</source>
            <comment>scenario.numbers_by_parameter</comment>
            <translation>un objet de nombres par paramètre</translation>
        </message>
        <message>
            <source>{value} is not a number; allowed are {allowed}</source>
            <comment>scenario.no_number(value, allowed)</comment>
            <translation>{value} n'est pas un nombre ; valeurs admises : {allowed}</translation>
        </message>
        <message>
            <source>an object of ranges by parameter</source>
            <comment>scenario.ranges_by_parameter</comment>
            <translation>un objet de plages par paramètre</translation>
        </message>
        <message>
            <source>a list of correlations, each [parameter, parameter, number]</source>
            <comment>scenario.correlations</comment>
            <translation>une liste de corrélations, chacune [parameter, parameter, number]</translation>
        </message>
        <message>
            <source>a correlation is [parameter, parameter, number], not {value}</source>
            <comment>scenario.no_correlation(value)</comment>
            <translation>une corrélation est [parameter, parameter, number], et non {value}</translation>
        </message>
        <message>
            <source>there is no range of {parameter}: only inputs with ranges can be linked</source>
            <comment>correlation.no_range(parameter)</comment>
            <translation>pas de plage pour {parameter} : seuls des paramètres à plage peuvent être liés</translation>
        </message>
        <message>
            <source>an input can't be linked with itself: {parameter}</source>
            <comment>correlation.itself(parameter)</comment>
            <translation>un paramètre ne peut pas être lié à lui-même : {parameter}</translation>
        </message>
        <message>
            <source>{first} and {second} are linked already</source>
            <comment>correlation.twice(first, second)</comment>
            <translation>{first} et {second} : déjà liés</translation>
        </message>
        <message>
            <source>{value} is no correlation; it lies between -1 and 1</source>
            <comment>correlation.out_of_range(value)</comment>
            <translation>{value} n'est pas une corrélation ; elle est comprise entre -1 et 1</translation>
        </message>
        <message>
            <source>{first} and {second} can't be linked by {value}: with the other links there is no such world</source>
            <comment>correlation.impossible(first, second, value)</comment>
            <translation>{first} et {second} : lien impossible à {value} ; avec les autres liens, aucun monde ne le permet</translation>
        </message>
        <message numerus="yes">
            <source>Move {moved} of {tasks} tasks to {gpus} GPUs: that saves {saving} a month.</source>
            <comment>portfolio.moves(moved, tasks, gpus, saving)</comment>
            <translation>
                <numerusform>Migrez {moved} tâches sur {tasks} vers {gpus} GPU : économie de {saving} par mois.</numerusform>
                <numerusform>Migrez {moved} tâches sur {tasks} vers {gpus} GPU : économie de {saving} par mois.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move the only task to {gpus} GPUs: that saves {saving} a month.</source>
            <comment>portfolio.moves_the_only_one(gpus, saving)</comment>
            <translation>
                <numerusform>Migrez la seule tâche vers {gpus} GPU : économie de {saving} par mois.</numerusform>
                <numerusform>Migrez la seule tâche vers {gpus} GPU : économie de {saving} par mois.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{moved} of {tasks} tasks on {gpus} GPUs cost the same as all of them at the API.</source>
            <comment>portfolio.moves_for_nothing(moved, tasks, gpus)</comment>
            <translation>
                <numerusform>{moved} tâches sur {tasks} avec {gpus} GPU coûtent autant que toutes à l'API.</numerusform>
                <numerusform>{moved} tâches sur {tasks} avec {gpus} GPU coûtent autant que toutes à l'API.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Leave all {tasks} tasks at the API: no plan costs less.</source>
            <comment>portfolio.none_moves(tasks)</comment>
            <translation>
                <numerusform>Laissez la tâche à l'API : aucun plan ne coûte moins.</numerusform>
                <numerusform>Laissez les {tasks} tâches à l'API : aucun plan ne coûte moins.</numerusform>
            </translation>
        </message>
        <message>
            <source>None of them would pay alone.</source>
            <comment>portfolio.none_pays_alone</comment>
            <translation>Aucune d'elles ne serait rentable seule.</translation>
        </message>
        <message numerus="yes">
            <source>{count} of them would pay alone.</source>
            <comment>portfolio.some_pay_alone(count)</comment>
            <translation>
                <numerusform>{count} d'entre elles serait rentable seule.</numerusform>
                <numerusform>{count} d'entre elles seraient rentables seules.</numerusform>
            </translation>
        </message>
        <message>
            <source>Each of them would pay alone, too.</source>
            <comment>portfolio.each_pays_alone</comment>
            <translation>Chacune d'elles serait aussi rentable seule.</translation>
        </message>
        <message>
            <source>Not every plan was tried: one that is up to {gap} a month cheaper may be left.</source>
            <comment>portfolio.search_stopped(gap)</comment>
            <translation>Tous les plans n'ont pas été essayés : il peut en rester un qui coûte jusqu'à {gap} de moins par mois.</translation>
        </message>
        <message numerus="yes">
            <source>These ranges move nothing here, as every task has values of its own: {inputs}.</source>
            <comment>portfolio.idle_ranges(inputs, count)</comment>
            <translation>
                <numerusform>Cette plage n'a pas d'effet ici, car chaque tâche a ses propres valeurs : {inputs}.</numerusform>
                <numerusform>Ces plages n'ont pas d'effet ici, car chaque tâche a ses propres valeurs : {inputs}.</numerusform>
            </translation>
        </message>
        <message>
            <source>moves in {share} of cases</source>
            <comment>portfolio.moves_in(share)</comment>
            <translation>migre dans {share} des cas</translation>
        </message>
        <message>
            <source>Which tasks should move to our own GPUs</source>
            <comment>portfolio_chart.title</comment>
            <translation>Quelles tâches migrer vers nos propres GPU</translation>
        </message>
        <message>
            <source>Portfolio: {title}</source>
            <comment>portfolio_chart.name(title)</comment>
            <translation>Portefeuille : {title}</translation>
        </message>
        <message>
            <source>Tasks moved, in the order in which to move them</source>
            <comment>portfolio_chart.steps</comment>
            <translation>Tâches migrées, dans l'ordre de migration</translation>
        </message>
        <message>
            <source>GPUs</source>
            <comment>portfolio_chart.gpus</comment>
            <translation>GPU</translation>
        </message>
        <message>
            <source>Stays at the API</source>
            <comment>portfolio_chart.at_api</comment>
            <translation>Reste à l'API</translation>
        </message>
        <message>
            <source>On our own GPUs</source>
            <comment>portfolio_chart.on_gpus</comment>
            <translation>Sur nos propres GPU</translation>
        </message>
        <message>
            <source>There are no tasks yet. Add what your company does with the large model, task by task, each with its volume and its tokens: this shows which tasks should get a small model of their own, in which order, and how many GPUs they share. Several kinds of requests that one model answers are no tasks but workloads of one.</source>
            <comment>portfolio_chart.no_tasks</comment>
            <translation>Il n'y a pas encore de tâches. Ajoutez ce que votre entreprise fait avec le grand modèle, tâche par tâche, chacune avec son volume et ses tokens : ceci montre quelles tâches méritent leur propre petit modèle, dans quel ordre, et combien de GPU elles partagent. Plusieurs types de requêtes auxquels un même modèle répond ne sont pas des tâches, mais les charges de travail d'une seule.</translation>
        </message>
        <message numerus="yes">
            <source>Least with {moved} tasks moved</source>
            <comment>portfolio_chart.least(moved)</comment>
            <translation>
                <numerusform>Minimum avec {moved} tâche migrée</numerusform>
                <numerusform>Minimum avec {moved} tâches migrées</numerusform>
            </translation>
        </message>
        <message>
            <source>Least with no task moved</source>
            <comment>portfolio_chart.least_with_none</comment>
            <translation>Minimum sans tâche migrée</translation>
        </message>
        <message>
            <source>{total} a month, all at the API</source>
            <comment>portfolio_chart.at_the_api(total)</comment>
            <translation>{total} par mois, tout à l'API</translation>
        </message>
        <message numerus="yes">
            <source>{total} a month with {gpus} GPUs, {saving} less than at the API</source>
            <comment>portfolio_chart.saves(total, gpus, saving)</comment>
            <translation>
                <numerusform>{total} par mois avec {gpus} GPU, {saving} de moins qu'à l'API</numerusform>
                <numerusform>{total} par mois avec {gpus} GPU, {saving} de moins qu'à l'API</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{total} a month with {gpus} GPUs, {more} more than at the API</source>
            <comment>portfolio_chart.costs_more(total, gpus, more)</comment>
            <translation>
                <numerusform>{total} par mois avec {gpus} GPU, {more} de plus qu'à l'API</numerusform>
                <numerusform>{total} par mois avec {gpus} GPU, {more} de plus qu'à l'API</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{total} a month with {gpus} GPUs, as at the API</source>
            <comment>portfolio_chart.costs_the_same(total, gpus)</comment>
            <translation>
                <numerusform>{total} par mois avec {gpus} GPU, autant qu'à l'API</numerusform>
                <numerusform>{total} par mois avec {gpus} GPU, autant qu'à l'API</numerusform>
            </translation>
        </message>
        <message>
            <source>{total} a month</source>
            <comment>portfolio_chart.brief(total)</comment>
            <translation>{total} par mois</translation>
        </message>
        <message>
            <source>No task moved</source>
            <comment>portfolio_chart.start</comment>
            <translation>Aucune tâche migrée</translation>
        </message>
        <message>
            <source>{moved} of {tasks} moved, {task} last</source>
            <comment>portfolio_chart.step(moved, tasks, task)</comment>
            <translation>{moved} sur {tasks} migrées, dernière : {task}</translation>
        </message>
        <message numerus="yes">
            <source>{total} a month with {gpus} GPUs</source>
            <comment>portfolio_chart.step_costs(total, gpus)</comment>
            <translation>
                <numerusform>{total} par mois avec {gpus} GPU</numerusform>
                <numerusform>{total} par mois avec {gpus} GPU</numerusform>
            </translation>
        </message>
        <message>
            <source>Task</source>
            <comment>task_list.name</comment>
            <translation>Tâche</translation>
        </message>
        <message>
            <source>Requests a month</source>
            <comment>task_list.volume</comment>
            <translation>Requêtes par mois</translation>
        </message>
        <message>
            <source>Tokens in</source>
            <comment>task_list.input</comment>
            <translation>Tokens d'entrée</translation>
        </message>
        <message>
            <source>Tokens out</source>
            <comment>task_list.output</comment>
            <translation>Tokens de sortie</translation>
        </message>
        <message>
            <source>At the API</source>
            <comment>task_list.base</comment>
            <translation>À l'API</translation>
        </message>
        <message>
            <source>Own model</source>
            <comment>task_list.own</comment>
            <translation>Modèle propre</translation>
        </message>
        <message>
            <source>Saves alone</source>
            <comment>task_list.alone</comment>
            <translation>Économie seule</translation>
        </message>
        <message>
            <source>Best plan</source>
            <comment>task_list.plan</comment>
            <translation>Meilleur plan</translation>
        </message>
        <message>
            <source>Whether the task moves where all tasks together cost least.</source>
            <comment>task_list.plan_help</comment>
            <translation>Indique si la tâche migre là où toutes les tâches ensemble coûtent le moins.</translation>
        </message>
        <message>
            <source>Moves</source>
            <comment>task_list.moves</comment>
            <translation>Migre</translation>
        </message>
        <message>
            <source>Stays</source>
            <comment>task_list.stays</comment>
            <translation>Reste</translation>
        </message>
        <message>
            <source>Moves in</source>
            <comment>task_list.share</comment>
            <translation>Migre dans</translation>
        </message>
        <message>
            <source>The share of cases within the scenario's ranges in which the task moves in the best plan. A value that the task has of its own is the same in all of them.</source>
            <comment>task_list.share_help</comment>
            <translation>La part des cas, dans les plages du scénario, où la tâche migre dans le meilleur plan. Une valeur propre à la tâche y est la même dans tous.</translation>
        </message>
        <message>
            <source>Where the task stays, whatever that costs: data that must not leave the house, or a contract.</source>
            <comment>task_list.place_help</comment>
            <translation>Où la tâche reste, quel qu'en soit le coût : données qui ne doivent pas quitter l'entreprise, ou contrat.</translation>
        </message>
        <message>
            <source>Free</source>
            <comment>task_list.free</comment>
            <translation>Libre</translation>
        </message>
        <message>
            <source>The scenario's value, as this task has none of its own.</source>
            <comment>task_list.scenario_value</comment>
            <translation>La valeur du scénario, car cette tâche n'en a pas de propre.</translation>
        </message>
        <message>
            <source>The task's own value; without it the task has the scenario's.</source>
            <comment>task_list.own_value</comment>
            <translation>La valeur propre à la tâche ; sans elle, la tâche a celle du scénario.</translation>
        </message>
        <message>
            <source>Our own numbers</source>
            <comment>start.own_title</comment>
            <translation>Nos propres chiffres</translation>
        </message>
        <message>
            <source>State</source>
            <comment>presentation.untitled</comment>
            <translation>État</translation>
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
            <translation>{name} : {volume}</translation>
        </message>
        <message>
            <source>{guess} (nearest)</source>
            <comment>guess.label_nearest(guess)</comment>
            <translation>{guess} (le plus proche)</translation>
        </message>
        <message numerus="yes">
            <source>{count} guesses:</source>
            <comment>guess.told(count)</comment>
            <translation>
                <numerusform>{count} pronostic :</numerusform>
                <numerusform>{count} pronostics :</numerusform>
            </translation>
        </message>
        <message>
            <source>From what volume on is {focus} cheaper than {baseline}?</source>
            <comment>guess.question(focus, baseline)</comment>
            <translation>À partir de quel volume est-il moins cher d'utiliser {focus} plutôt que {baseline} ?</translation>
        </message>
        <message>
            <source>{guess} is nearest, {share} below.</source>
            <comment>guess.below(guess, share)</comment>
            <translation>{guess} est le plus proche, {share} en dessous.</translation>
        </message>
        <message>
            <source>{guess} is nearest, {share} above.</source>
            <comment>guess.above(guess, share)</comment>
            <translation>{guess} est le plus proche, {share} au-dessus.</translation>
        </message>
        <message>
            <source>{guess} hits it.</source>
            <comment>guess.exact(guess)</comment>
            <translation>{guess} tombe juste.</translation>
        </message>
        <message>
            <source>{count} guesses are equally near.</source>
            <comment>guess.several_nearest(count)</comment>
            <translation>{count} pronostics sont à égale distance.</translation>
        </message>
        <message>
            <source>There is no break-even for a guess to be near to.</source>
            <comment>guess.none_to_be_near</comment>
            <translation>Il n'y a pas de seuil de rentabilité dont un pronostic puisse être proche.</translation>
        </message>
        <message>
            <source>State {state}</source>
            <comment>presentation.step(state)</comment>
            <translation>État {state}</translation>
        </message>
        <message>
            <source>{text} is not a line of text; it is not empty and has no line ends, no other control characters and none that turn the direction of the text</source>
            <comment>presentation.no_line(text)</comment>
            <translation>{text} n'est pas une ligne de texte ; elle n'est pas vide et n'a ni fin de ligne, ni autre caractère de contrôle, ni caractère qui change le sens du texte</translation>
        </message>
        <message>
            <source>it is too long: it has {count} characters and may have {most}</source>
            <comment>presentation.too_long(count, most)</comment>
            <translation>c'est trop long : {count} caractères, pour {most} au plus</translation>
        </message>
        <message>
            <source>{state}, changed</source>
            <comment>presentation.changed(state)</comment>
            <translation>{state}, modifié</translation>
        </message>
        <message>
            <source>there are {count}, and a scenario has up to {most}</source>
            <comment>presentation.too_many(count, most)</comment>
            <translation>il y en a {count}, et un scénario en a {most} au plus</translation>
        </message>
        <message>
            <source>{name} is an earlier state's name as well; names tell states apart</source>
            <comment>presentation.name_twice(name)</comment>
            <translation>{name} est aussi le nom d'un état précédent ; les noms distinguent les états</translation>
        </message>
        <message>
            <source>a guess is from {low} to {high} requests a month</source>
            <comment>presentation.no_volume(low, high)</comment>
            <translation>un pronostic va de {low} à {high} requêtes par mois</translation>
        </message>
        <message>
            <source>the point is not a number</source>
            <comment>presentation.no_point</comment>
            <translation>le point n'est pas un nombre</translation>
        </message>
        <message>
            <source>{value} is on no chart: points are from {low} to {high}</source>
            <comment>presentation.far_point(value, low, high)</comment>
            <translation>{value} n'est sur aucun graphique : les points vont de {low} à {high}</translation>
        </message>
        <message>
            <source>{view} is no view of this version, so the note is not seen; views are {known}</source>
            <comment>presentation.no_view(view, known)</comment>
            <translation>{view} n'est pas une vue de cette version, la note n'est donc pas visible ; vues connues : {known}</translation>
        </message>
        <message>
            <source>the text is from {low} to {high} plots away from its point</source>
            <comment>presentation.no_offset(low, high)</comment>
            <translation>le texte est à une distance de {low} à {high} tracés de son point</translation>
        </message>
        <message>
            <source>there is nothing to paste</source>
            <comment>task_paste.nothing</comment>
            <translation>il n'y a rien à coller</translation>
        </message>
        <message>
            <source>row {row} has {count} cells, and from here on there are {most} columns</source>
            <comment>task_paste.too_wide(row, count, most)</comment>
            <translation>la ligne {row} a {count} cellules, et il y a {most} colonnes à partir d'ici</translation>
        </message>
        <message>
            <source>row {row}: {refusal}</source>
            <comment>task_paste.row(row, refusal)</comment>
            <translation>ligne {row} : {refusal}</translation>
        </message>
        <message>
            <source>row {row}, {column}: {refusal}</source>
            <comment>task_paste.cell(row, column, refusal)</comment>
            <translation>ligne {row}, {column} : {refusal}</translation>
        </message>
        <message>
            <source>Columns of computed figures were left out.</source>
            <comment>task_paste.computed</comment>
            <translation>Les colonnes de chiffres calculés ont été omises.</translation>
        </message>
        <message numerus="yes">
            <source>These values are the same for all tasks of a scenario and were left out, though they differ: {parameters}.</source>
            <comment>task_scenario.left_out(count, parameters)</comment>
            <translation>
                <numerusform>Cette valeur est la même pour toutes les tâches d'un scénario et a été omise, bien qu'elle diffère : {parameters}.</numerusform>
                <numerusform>Ces valeurs sont les mêmes pour toutes les tâches d'un scénario et ont été omises, bien qu'elles diffèrent : {parameters}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Untitled task</source>
            <comment>task_scenario.untitled</comment>
            <translation>Tâche sans titre</translation>
        </message>
        <message>
            <source>Breakeven report</source>
            <comment>report.kind</comment>
            <translation>Rapport Breakeven</translation>
        </message>
        <message>
            <source>The portfolio of tasks</source>
            <comment>report.portfolio</comment>
            <translation>Le portefeuille de tâches</translation>
        </message>
        <message>
            <source>Each task gets a small model of its own if it moves, and all that move share one fleet of GPUs.</source>
            <comment>report.portfolio_text</comment>
            <translation>Chaque tâche reçoit son propre petit modèle si elle migre, et toutes celles qui migrent partagent un même parc de GPU.</translation>
        </message>
        <message>
            <source>What all tasks cost a month, and on how many GPUs, as one after the other moves: the one first that gains the most for its load on the GPUs.</source>
            <comment>report.portfolio_caption</comment>
            <translation>Ce que coûtent toutes les tâches par mois, et sur combien de GPU, à mesure qu'elles migrent l'une après l'autre : d'abord celle qui rapporte le plus pour sa charge sur les GPU.</translation>
        </message>
        <message>
            <source>The tasks, in the order in which to move them</source>
            <comment>report.portfolio_table</comment>
            <translation>Les tâches, dans l'ordre de migration</translation>
        </message>
        <message>
            <source>{total} a month are {parts}.</source>
            <comment>portfolio.made_of(total, parts)</comment>
            <translation>{total} par mois, soit {parts}.</translation>
        </message>
        <message>
            <source>{amount} for the models of the tasks that move</source>
            <comment>portfolio.part_moved(amount)</comment>
            <translation>{amount} pour les modèles des tâches qui migrent</translation>
        </message>
        <message>
            <source>{amount} for the tasks that stay at the API</source>
            <comment>portfolio.part_stays(amount)</comment>
            <translation>{amount} pour les tâches qui restent à l'API</translation>
        </message>
        <message numerus="yes">
            <source>{amount} for the {gpus} GPUs that they share, with their upkeep and setting up</source>
            <comment>portfolio.part_fleet(amount, gpus)</comment>
            <translation>
                <numerusform>{amount} pour {gpus} GPU partagé, avec sa maintenance et sa mise en place</numerusform>
                <numerusform>{amount} pour les {gpus} GPU partagés, avec leur maintenance et leur mise en place</numerusform>
            </translation>
        </message>
        <message>
            <source>{amount} for the API's upkeep</source>
            <comment>portfolio.part_api_upkeep(amount)</comment>
            <translation>{amount} pour la maintenance de l'API</translation>
        </message>
        <message numerus="yes">
            <source>{count} more tasks are in the table that can be exported.</source>
            <comment>report.portfolio_more(count)</comment>
            <translation>
                <numerusform>{count} autre tâche figure dans le tableau exportable.</numerusform>
                <numerusform>{count} autres tâches figurent dans le tableau exportable.</numerusform>
            </translation>
        </message>
        <message>
            <source>Portfolio of tasks</source>
            <comment>sheet.portfolio</comment>
            <translation>Portefeuille de tâches</translation>
        </message>
        <message>
            <source>Total once it has moved</source>
            <comment>sheet.total_once_moved</comment>
            <translation>Total après sa migration</translation>
        </message>
        <message>
            <source>GPUs then</source>
            <comment>sheet.gpus_once_moved</comment>
            <translation>GPU alors</translation>
        </message>
        <message>
            <source>has no column of names; it is called "name" or "task"</source>
            <comment>task_table.no_names</comment>
            <translation>n'a pas de colonne de noms ; elle s'appelle "name" ou "task"</translation>
        </message>
        <message>
            <source>the column {column} is a second one of {parameter}; one of the two must go</source>
            <comment>task_table.column_twice(column, parameter)</comment>
            <translation>la colonne {column} est une seconde colonne pour {parameter} ; l'une des deux doit partir</translation>
        </message>
        <message>
            <source>The column {column} was left out: no parameter is called that.</source>
            <comment>task_table.unknown_column(column)</comment>
            <translation>La colonne {column} a été omise : aucun paramètre ne s'appelle ainsi.</translation>
        </message>
        <message>
            <source>The column {column} was left out: the {parameter} is the same for all tasks.</source>
            <comment>task_table.column_of_all(column, parameter)</comment>
            <translation>La colonne {column} a été omise : « {parameter} » est identique pour toutes les tâches.</translation>
        </message>
        <message>
            <source>the row has {count} cells, and the table {most} columns</source>
            <comment>task_table.too_many_cells(count, most)</comment>
            <translation>la ligne a {count} cellules, et le tableau {most} colonnes</translation>
        </message>
        <message>
            <source>{column}: {refusal}</source>
            <comment>task_table.of_column(column, refusal)</comment>
            <translation>{column} : {refusal}</translation>
        </message>
        <message>
            <source>the task's name {refusal}</source>
            <comment>task_table.row_of_name(refusal)</comment>
            <translation>le nom de la tâche {refusal}</translation>
        </message>
        <message>
            <source>{^group} is no task: the log does not say how many requests a month it has.</source>
            <comment>traffic_tasks.no_volume(group)</comment>
            <translation>{^group} n'est pas une tâche : le journal ne dit pas combien de requêtes par mois lui reviennent.</translation>
        </message>
        <message>
            <source>{^group}: {parameter} is {found} in the log, and {taken} was taken, which is nearest to it.</source>
            <comment>traffic_tasks.limited(group, parameter, found, taken)</comment>
            <translation>{^group} : « {parameter} » vaut {found} dans le journal, et la valeur la plus proche, {taken}, a été retenue.</translation>
        </message>
        <message>
            <source>{count} groups have fewer requests a month than a task may have, and {taken} were taken for each, which makes them dearer than they are: {groups}.</source>
            <comment>traffic_tasks.several_limited(count, taken, groups)</comment>
            <translation>{count} groupes ont moins de requêtes par mois qu'une tâche ne peut en avoir, et {taken} ont été retenues pour chacun, ce qui les rend plus chers qu'ils ne sont : {groups}.</translation>
        </message>
        <message>
            <source>{groups} and {count} more</source>
            <comment>traffic_tasks.and_more(groups, count)</comment>
            <translation>{groups} et {count} de plus</translation>
        </message>
        <message>
            <source>The tasks have the scenario's ratio of peak to average; what each group's is stands in the log alone.</source>
            <comment>traffic_tasks.peaks</comment>
            <translation>Les tâches ont le rapport pic/moyenne du scénario ; celui de chaque groupe ne figure que dans le journal.</translation>
        </message>
        <message>
            <source>The task of all others stands for several whose own figures are not known.</source>
            <comment>traffic_tasks.all_others</comment>
            <translation>La tâche de tous les autres en représente plusieurs dont les chiffres propres ne sont pas connus.</translation>
        </message>
        <message>
            <source>moves with {parameter} by {value}</source>
            <comment>link.moves_with(parameter, value)</comment>
            <translation>varie avec « {parameter} » à {value}</translation>
        </message>
        <message>
            <source>moves with {count} inputs</source>
            <comment>link.moves_with_several(count)</comment>
            <translation>varie avec {count} paramètres</translation>
        </message>
        <message>
            <source>{reason}; with them it can be {low} to {high}</source>
            <comment>link.possible(reason, low, high)</comment>
            <translation>{reason} ; avec eux, les valeurs possibles vont de {low} à {high}</translation>
        </message>
        <message>
            <source>{first} and {second}</source>
            <comment>link.pair(first, second)</comment>
            <translation>{first} et {second}</translation>
        </message>
        <message>
            <source>{value} is not a range; a range is [LOW, HIGH], two numbers</source>
            <comment>scenario.no_range(value)</comment>
            <translation>{value} n'est pas une plage ; une plage est [LOW, HIGH], deux nombres</translation>
        </message>
        <message>
            <source>is missing; a preset has an object there with its group, question and source</source>
            <comment>preset.lacks_its_texts</comment>
            <translation>est absent ; un exemple y a un objet avec son groupe, sa question et sa source</translation>
        </message>
        <message>
            <source>{id} is in no catalog</source>
            <comment>preset.not_in_a_catalog(id)</comment>
            <translation>{id} n'est dans aucun catalogue</translation>
        </message>
        <message>
            <source>must be there for prices of a catalog</source>
            <comment>preset.lacks_a_day</comment>
            <translation>doit être présent pour des prix d'un catalogue</translation>
        </message>
        <message>
            <source>is neither true nor false</source>
            <comment>preset.is_no_switch</comment>
            <translation>n'est ni true ni false</translation>
        </message>
        <message>
            <source>is missing; a preset has a text there</source>
            <comment>preset.lacks_a_text</comment>
            <translation>est absent ; un exemple y a un texte</translation>
        </message>
        <message>
            <source>its name has {count} characters; a workload's has up to {most}</source>
            <comment>workload.name_too_long(count, most)</comment>
            <translation>son nom compte {count} caractères ; celui d'une charge de travail en a {most} au plus</translation>
        </message>
        <message>
            <source>{value} is not allowed; a workload's figures are {low} to {high}</source>
            <comment>workload.figure(value, low, high)</comment>
            <translation>{value} n'est pas admis ; les chiffres d'une charge de travail vont de {low} à {high}</translation>
        </message>
        <message>
            <source>there are {count} workloads; a scenario has up to {most}</source>
            <comment>workload.too_many(count, most)</comment>
            <translation>il y a {count} charges de travail ; un scénario en a {most} au plus</translation>
        </message>
        <message>
            <source>{name}: {refusal}</source>
            <comment>workload.of_one(name, refusal)</comment>
            <translation>{name} : {refusal}</translation>
        </message>
        <message>
            <source>all together: {parameter}: {refusal}</source>
            <comment>workload.of_all(parameter, refusal)</comment>
            <translation>toutes ensemble : {parameter} : {refusal}</translation>
        </message>
        <message>
            <source>they come to {sum} {unit}, and {id} is {stated}</source>
            <comment>workload.do_not_add_up(sum, unit, id, stated)</comment>
            <translation>leur total est de {sum} {unit}, et {id} vaut {stated}</translation>
        </message>
        <message>
            <source>is missing or empty; a task has a name, which tells it from the others</source>
            <comment>task.no_name</comment>
            <translation>est absent ou vide ; une tâche a un nom, qui la distingue des autres</translation>
        </message>
        <message>
            <source>has {count} characters; a task's name has up to {most}</source>
            <comment>task.name_too_long(count, most)</comment>
            <translation>compte {count} caractères ; le nom d'une tâche en a {most} au plus</translation>
        </message>
        <message>
            <source>{name} is not a line of text; a name has no line ends, no other control characters and none that turn the direction of the text</source>
            <comment>task.name_is_no_line(name)</comment>
            <translation>{name} n'est pas une ligne de texte ; un nom n'a ni fin de ligne, ni autre caractère de contrôle, ni caractère qui change le sens du texte</translation>
        </message>
        <message>
            <source>{name} is an earlier task's name as well; names tell tasks apart</source>
            <comment>task.name_twice(name)</comment>
            <translation>{name} est aussi le nom d'une tâche précédente ; les noms distinguent les tâches</translation>
        </message>
        <message>
            <source>there are {count} tasks; a scenario has up to {most}</source>
            <comment>task.too_many(count, most)</comment>
            <translation>il y a {count} tâches ; un scénario en a {most} au plus</translation>
        </message>
        <message>
            <source>{id} is the same for all tasks of a scenario; a task may set {allowed}</source>
            <comment>task.parameter_of_all(id, allowed)</comment>
            <translation>{id} est identique pour toutes les tâches d'un scénario ; une tâche peut définir {allowed}</translation>
        </message>
        <message>
            <source>{text} is too large or too small a number; allowed are {allowed}</source>
            <comment>assignment.beyond_numbers(text, allowed)</comment>
            <translation>{text} est un nombre trop grand ou trop petit ; valeurs admises : {allowed}</translation>
        </message>
        <message>
            <source>{text} is not allowed; allowed are true and false</source>
            <comment>assignment.true_and_false(text)</comment>
            <translation>{text} n'est pas admis ; valeurs admises : true et false</translation>
        </message>
        <message>
            <source>has {count} characters; a claim's text and source have up to {most}</source>
            <comment>claim_refusal.too_long(count, most)</comment>
            <translation>compte {count} caractères ; le texte et la source d'une affirmation en ont {most} au plus</translation>
        </message>
        <message>
            <source>is not a finite number</source>
            <comment>claim_refusal.not_finite</comment>
            <translation>n'est pas un nombre fini</translation>
        </message>
        <message>
            <source>{low} is above {high}; the lower end comes first</source>
            <comment>claim_refusal.ends_are_crossed(low, high)</comment>
            <translation>{low} est supérieur à {high} ; la borne basse vient en premier</translation>
        </message>
        <message>
            <source>an array</source>
            <comment>scenario.an_array</comment>
            <translation>un tableau</translation>
        </message>
        <message numerus="yes">
            <source>{count} seconds</source>
            <comment>duration.seconds(count)</comment>
            <translation>
                <numerusform>{count} seconde</numerusform>
                <numerusform>{count} secondes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} minutes</source>
            <comment>duration.minutes(count)</comment>
            <translation>
                <numerusform>{count} minute</numerusform>
                <numerusform>{count} minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} hours</source>
            <comment>duration.hours(count)</comment>
            <translation>
                <numerusform>{count} heure</numerusform>
                <numerusform>{count} heures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} days</source>
            <comment>duration.days(count)</comment>
            <translation>
                <numerusform>{count} jour</numerusform>
                <numerusform>{count} jours</numerusform>
            </translation>
        </message>
        <message>
            <source>{first} to {last} UTC</source>
            <comment>traffic.span(first, last)</comment>
            <translation>{first} à {last} UTC</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <comment>traffic.span_of_days(first, last)</comment>
            <translation>{first} à {last}</translation>
        </message>
        <message>
            <source>All rows have the same time: how many requests a month that makes can't be said.</source>
            <comment>traffic.at_once</comment>
            <translation>Toutes les lignes ont la même heure : le nombre de requêtes par mois ne peut pas s'en déduire.</translation>
        </message>
        <message>
            <source>The log spans {span}: it can't show how traffic changes over a day, and its volume per month is as if it went on like this day and night.</source>
            <comment>traffic.less_than_a_day(span)</comment>
            <translation>Le journal couvre {span} : il ne peut pas montrer comment le trafic varie sur une journée, et son volume mensuel suppose que cela continue ainsi jour et nuit.</translation>
        </message>
        <message>
            <source>Of so few hours, most of them cut off, the hourly peak-to-average ratio means little.</source>
            <comment>traffic.few_hours</comment>
            <translation>Sur si peu d'heures, la plupart tronquées, le rapport pic/moyenne horaire signifie peu.</translation>
        </message>
        <message>
            <source>The log spans {span}: it can't show how traffic changes over a week.</source>
            <comment>traffic.less_than_a_week(span)</comment>
            <translation>Le journal couvre {span} : il ne peut pas montrer comment le trafic varie sur une semaine.</translation>
        </message>
        <message>
            <source>{share} of its requests lie between {from} and {to}, in less than a tenth of the log's span: if the others have a wrong date, the volume per month is far too small.</source>
            <comment>traffic.crowd_of_requests(share, from, to)</comment>
            <translation>{share} de ses requêtes se situent entre {from} et {to}, en moins d'un dixième de la durée du journal : si les autres ont une date fausse, le volume mensuel est bien trop faible.</translation>
        </message>
        <message>
            <source>{share} of its tokens lie between {from} and {to}, in less than a tenth of the log's span: if the others have a wrong date, the volume per month is far too small.</source>
            <comment>traffic.crowd_of_tokens(share, from, to)</comment>
            <translation>{share} de ses tokens se situent entre {from} et {to}, en moins d'un dixième de la durée du journal : si les autres ont une date fausse, le volume mensuel est bien trop faible.</translation>
        </message>
        <message>
            <source>{time} UTC</source>
            <comment>traffic.crowd_end(time)</comment>
            <translation>{time} UTC</translation>
        </message>
        <message>
            <source>This export doesn't count requests: tokens per month and shares are known, but neither the volume nor the tokens of a request.</source>
            <comment>traffic.no_requests</comment>
            <translation>Cet export ne compte pas les requêtes : les tokens par mois et les parts sont connus, mais ni le volume ni les tokens d'une requête.</translation>
        </message>
        <message>
            <source>Its rows sum up several requests: means are exact, percentiles of single requests don't exist.</source>
            <comment>traffic.sums</comment>
            <translation>Ses lignes totalisent plusieurs requêtes : les moyennes sont exactes, les centiles de requêtes isolées n'existent pas.</translation>
        </message>
        <message>
            <source>Its rows sum up {span}: peaks within that can't be seen.</source>
            <comment>traffic.peaks_within(span)</comment>
            <translation>Ses lignes totalisent {span} : les pics à l'intérieur ne sont pas visibles.</translation>
        </message>
        <message>
            <source>All its rows are whole weeks apart: each is read as the sum of {span}.</source>
            <comment>traffic.even_weeks(span)</comment>
            <translation>Toutes ses lignes sont espacées de semaines entières : chacune est lue comme la somme de {span}.</translation>
        </message>
        <message>
            <source>All its rows begin a month: each is read as the sum until the next begins.</source>
            <comment>traffic.even_months</comment>
            <translation>Toutes ses lignes commencent un mois : chacune est lue comme la somme jusqu'au début du suivant.</translation>
        </message>
        <message>
            <source>Its rows sum up {span}: peaks of a minute can't be seen.</source>
            <comment>traffic.peaks_of_a_minute(span)</comment>
            <translation>Ses lignes totalisent {span} : les pics d'une minute ne sont pas visibles.</translation>
        </message>
        <message>
            <source>Times count from the log's own beginning: days begin there, not at midnight.</source>
            <comment>traffic.relative</comment>
            <translation>Les temps se comptent depuis le début du journal : les jours commencent là, et non à minuit.</translation>
        </message>
        <message numerus="yes">
            <source>{count} failed requests are left out.</source>
            <comment>traffic.failed(count)</comment>
            <translation>
                <numerusform>{count} requête échouée est exclue.</numerusform>
                <numerusform>{count} requêtes échouées sont exclues.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} requests were answered by the gateway's own cache, without a model, and left out.</source>
            <comment>traffic.from_cache(count)</comment>
            <translation>
                <numerusform>{count} requête a reçu sa réponse du cache de la passerelle, sans modèle, et est exclue.</numerusform>
                <numerusform>{count} requêtes ont reçu leur réponse du cache de la passerelle, sans modèle, et sont exclues.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} records are no request for a text, and left out.</source>
            <comment>traffic.others(count)</comment>
            <translation>
                <numerusform>{count} enregistrement n'est pas une requête de texte et est exclu.</numerusform>
                <numerusform>{count} enregistrements ne sont pas des requêtes de texte et sont exclus.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} records are no request for a text, and left out: {kinds}.</source>
            <comment>traffic.others_of_kinds(count, kinds)</comment>
            <translation>
                <numerusform>{count} enregistrement n'est pas une requête de texte et est exclu : {kinds}.</numerusform>
                <numerusform>{count} enregistrements ne sont pas des requêtes de texte et sont exclus : {kinds}.</numerusform>
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
                <numerusform>{count} enregistrement n'a aucune des valeurs choisies ; il ne compte que pour la durée.</numerusform>
                <numerusform>{count} enregistrements n'ont aucune des valeurs choisies ; ils ne comptent que pour la durée.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} rows of 0 tokens are left out.</source>
            <comment>traffic.without_tokens(count)</comment>
            <translation>
                <numerusform>{count} ligne de 0 token est exclue.</numerusform>
                <numerusform>{count} lignes de 0 token sont exclues.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} rows have an id that came before, and count once.</source>
            <comment>traffic.same_id(count)</comment>
            <translation>
                <numerusform>{count} ligne a un identifiant déjà rencontré, et compte une fois.</numerusform>
                <numerusform>{count} lignes ont un identifiant déjà rencontré, et comptent une fois.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} spans are left out, as their tokens are those of the spans within them.</source>
            <comment>traffic.repeated_by_children(count)</comment>
            <translation>
                <numerusform>{count} span est exclu, car ses tokens sont ceux des spans qu'il contient.</numerusform>
                <numerusform>{count} spans sont exclus, car leurs tokens sont ceux des spans qu'ils contiennent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} spans have tokens, and so have the spans within them, in other numbers: both are counted.</source>
            <comment>traffic.beside_children(count)</comment>
            <translation>
                <numerusform>{count} span a des tokens, de même que les spans qu'il contient, en nombres différents : les deux sont comptés.</numerusform>
                <numerusform>{count} spans ont des tokens, de même que les spans qu'ils contiennent, en nombres différents : les deux sont comptés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} rows are the same as one that came before, and count once.</source>
            <comment>traffic.same_rows(count)</comment>
            <translation>
                <numerusform>{count} ligne est identique à une précédente, et compte une fois.</numerusform>
                <numerusform>{count} lignes sont identiques à une précédente, et comptent une fois.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} rows are the same as one that came before, to the letter: each of them is counted.</source>
            <comment>traffic.alike_rows(count)</comment>
            <translation>
                <numerusform>{count} ligne est identique à une précédente, à la lettre près : elle est comptée.</numerusform>
                <numerusform>{count} lignes sont identiques à une précédente, à la lettre près : chacune est comptée.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The ids of the first {most} rows were kept: {count} rows after them were not checked, and may count twice.</source>
            <comment>traffic.unchecked_ids(most, count)</comment>
            <translation>
                <numerusform>Les identifiants des {most} premières lignes ont été retenus : {count} ligne suivante n'a pas été vérifiée et peut compter double.</numerusform>
                <numerusform>Les identifiants des {most} premières lignes ont été retenus : {count} lignes suivantes n'ont pas été vérifiées et peuvent compter double.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} rows are of a time without requests, which is in the span.</source>
            <comment>traffic.empty_buckets(count)</comment>
            <translation>
                <numerusform>{count} ligne porte sur un temps sans requête, compris dans la durée.</numerusform>
                <numerusform>{count} lignes portent sur un temps sans requête, compris dans la durée.</numerusform>
            </translation>
        </message>
        <message>
            <source>The file ends within its list, as if it were cut off: what would follow is missing.</source>
            <comment>traffic.cut</comment>
            <translation>Le fichier se termine au milieu de sa liste, comme s'il était tronqué : la suite manque.</translation>
        </message>
        <message>
            <source>This is one page of several: more follow, and the volume is of this page's time alone.</source>
            <comment>traffic.more_pages</comment>
            <translation>C'est une page parmi plusieurs : d'autres suivent, et le volume est celui de la seule période de cette page.</translation>
        </message>
        <message>
            <source>All its times are midnight, so its rows are whole days, and no column counts requests: how many there were is unknown. Tokens per month and shares are known, but neither the volume nor the tokens of a request.</source>
            <comment>traffic.whole_days</comment>
            <translation>Tous ses temps sont à minuit, ses lignes sont donc des jours entiers, et aucune colonne ne compte les requêtes : leur nombre est inconnu. Les tokens par mois et les parts sont connus, mais ni le volume ni les tokens d'une requête.</translation>
        </message>
        <message>
            <source>Its cell {cell} shows that a dot stands before decimals.</source>
            <comment>traffic.dot_is_decimal(cell)</comment>
            <translation>Sa cellule {cell} montre qu'un point précède les décimales.</translation>
        </message>
        <message>
            <source>Its cell {cell} shows that a comma stands before decimals, and a dot between thousands.</source>
            <comment>traffic.comma_is_decimal(cell)</comment>
            <translation>Sa cellule {cell} montre qu'une virgule précède les décimales, et qu'un point sépare les milliers.</translation>
        </message>
        <message numerus="yes">
            <source>The {most} values with the most tokens have figures of their own; {count} others are together.</source>
            <comment>traffic.groups_beyond(most, count)</comment>
            <translation>
                <numerusform>Les {most} valeurs ayant le plus de tokens ont leurs propres chiffres ; {count} autre est à part.</numerusform>
                <numerusform>Les {most} valeurs ayant le plus de tokens ont leurs propres chiffres ; {count} autres sont regroupées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of these, {count} have more tokens than one that is shown, but had few when there were too many to keep.</source>
            <comment>traffic.groups_late(count)</comment>
            <translation>
                <numerusform>Parmi elles, {count} a plus de tokens qu'une valeur affichée, mais en avait peu quand il y en avait trop à retenir.</numerusform>
                <numerusform>Parmi elles, {count} ont plus de tokens qu'une valeur affichée, mais en avaient peu quand il y en avait trop à retenir.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} rows could not be read.</source>
            <comment>traffic.skipped(count)</comment>
            <translation>
                <numerusform>{count} ligne n'a pas pu être lue.</numerusform>
                <numerusform>{count} lignes n'ont pas pu être lues.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{name}, {count} requests, {span}</source>
            <comment>traffic.source_requests(name, count, span)</comment>
            <translation>
                <numerusform>{name}, {count} requête, {span}</numerusform>
                <numerusform>{name}, {count} requêtes, {span}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{name}, {count} rows, {span}</source>
            <comment>traffic.source_rows(name, count, span)</comment>
            <translation>
                <numerusform>{name}, {count} ligne, {span}</numerusform>
                <numerusform>{name}, {count} lignes, {span}</numerusform>
            </translation>
        </message>
        <message>
            <source>{source}, busiest minute</source>
            <comment>traffic.source_busiest_minute(source)</comment>
            <translation>{source}, minute la plus chargée</translation>
        </message>
        <message>
            <source>{source}, busiest hour</source>
            <comment>traffic.source_busiest_hour(source)</comment>
            <translation>{source}, heure la plus chargée</translation>
        </message>
        <message>
            <source>The peak-to-average ratio stays: this export doesn't count requests.</source>
            <comment>traffic.peak_without_requests</comment>
            <translation>Le rapport pic/moyenne est conservé : cet export ne compte pas les requêtes.</translation>
        </message>
        <message>
            <source>The peak-to-average ratio stays: a log of less than a day can't show a daily peak.</source>
            <comment>traffic.peak_of_less_than_a_day</comment>
            <translation>Le rapport pic/moyenne est conservé : un journal de moins d'un jour ne peut pas montrer de pic journalier.</translation>
        </message>
        <message>
            <source>The peak-to-average ratio stays: the log's rows sum up more than an hour.</source>
            <comment>traffic.peak_of_sums</comment>
            <translation>Le rapport pic/moyenne est conservé : les lignes du journal totalisent plus d'une heure.</translation>
        </message>
        <message>
            <source>The peak-to-average ratio stays: with fewer than 10 requests an hour, chance makes the peak.</source>
            <comment>traffic.peak_by_chance</comment>
            <translation>Le rapport pic/moyenne est conservé : avec moins de 10 requêtes par heure, c'est le hasard qui fait le pic.</translation>
        </message>
        <message>
            <source>{source}, for GPUs that follow its hours at {volume}</source>
            <comment>traffic.source_scaled(source, volume)</comment>
            <translation>{source}, pour des GPU qui suivent ses heures à {volume}</translation>
        </message>
        <message>
            <source>{source}, for GPUs that follow its hours at {routed} of {volume}, the part that the hybrid routes</source>
            <comment>traffic.source_scaled_hybrid(source, routed, volume)</comment>
            <translation>{source}, pour des GPU qui suivent ses heures à {routed} de {volume}, la part que route l'hybride</translation>
        </message>
        <message>
            <source>The time scaled down stays: this export doesn't count requests.</source>
            <comment>traffic.scale_down_without_requests</comment>
            <translation>Le temps de réduction est conservé : cet export ne compte pas les requêtes.</translation>
        </message>
        <message>
            <source>The time scaled down stays: the log's rows sum up more than an hour.</source>
            <comment>traffic.scale_down_of_sums</comment>
            <translation>Le temps de réduction est conservé : les lignes du journal totalisent plus d'une heure.</translation>
        </message>
        <message>
            <source>The time scaled down stays: a log of less than a day can't show quiet hours.</source>
            <comment>traffic.scale_down_of_less_than_a_day</comment>
            <translation>Le temps de réduction est conservé : un journal de moins d'un jour ne peut pas montrer d'heures creuses.</translation>
        </message>
        <message>
            <source>Seconds</source>
            <comment>time_unit.seconds</comment>
            <translation>Secondes</translation>
        </message>
        <message>
            <source>Milliseconds</source>
            <comment>time_unit.milliseconds</comment>
            <translation>Millisecondes</translation>
        </message>
        <message>
            <source>Microseconds</source>
            <comment>time_unit.microseconds</comment>
            <translation>Microsecondes</translation>
        </message>
        <message numerus="yes">
            <source>{unit}: {span}, {volume} requests a month</source>
            <comment>time_unit.offer(unit, span, volume)</comment>
            <translation>
                <numerusform>{unit} : {span}, {volume} requête par mois</numerusform>
                <numerusform>{unit} : {span}, {volume} requêtes par mois</numerusform>
            </translation>
        </message>
        <message>
            <source>{unit}: {span}</source>
            <comment>time_unit.offer_of_span(unit, span)</comment>
            <translation>{unit} : {span}</translation>
        </message>
        <message>
            <source>Requests a month</source>
            <comment>group.requests</comment>
            <translation>Requêtes par mois</translation>
        </message>
        <message>
            <source>Input tokens</source>
            <comment>group.input</comment>
            <translation>Tokens d'entrée</translation>
        </message>
        <message>
            <source>Output tokens</source>
            <comment>group.output</comment>
            <translation>Tokens de sortie</translation>
        </message>
        <message>
            <source>Cached input, %</source>
            <comment>group.cached</comment>
            <translation>Entrée en cache, %</translation>
        </message>
        <message>
            <source>none</source>
            <comment>group.no_value</comment>
            <translation>aucune</translation>
        </message>
        <message>
            <source>all others</source>
            <comment>group.others</comment>
            <translation>toutes les autres</translation>
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
                <numerusform>{count} enregistrement a d'autres valeurs.</numerusform>
                <numerusform>{count} enregistrements ont d'autres valeurs.</numerusform>
            </translation>
        </message>
        <message>
            <source>Monday</source>
            <comment>week.monday</comment>
            <translation>lundi</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <comment>week.tuesday</comment>
            <translation>mardi</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <comment>week.wednesday</comment>
            <translation>mercredi</translation>
        </message>
        <message>
            <source>Thursday</source>
            <comment>week.thursday</comment>
            <translation>jeudi</translation>
        </message>
        <message>
            <source>Friday</source>
            <comment>week.friday</comment>
            <translation>vendredi</translation>
        </message>
        <message>
            <source>Saturday</source>
            <comment>week.saturday</comment>
            <translation>samedi</translation>
        </message>
        <message>
            <source>Sunday</source>
            <comment>week.sunday</comment>
            <translation>dimanche</translation>
        </message>
        <message numerus="yes">
            <source>{day} {from} to {to}, {count} requests an hour, {ratio} times the mean</source>
            <comment>week.hour(day, from, to, count, ratio)</comment>
            <translation>
                <numerusform>{day} de {from} à {to}, {count} requête par heure, {ratio} fois la moyenne</numerusform>
                <numerusform>{day} de {from} à {to}, {count} requêtes par heure, {ratio} fois la moyenne</numerusform>
            </translation>
        </message>
        <message>
            <source>{day} {from} to {to}, not in this log</source>
            <comment>week.no_such_hour(day, from, to)</comment>
            <translation>{day} de {from} à {to}, absent de ce journal</translation>
        </message>
        <message>
            <source>{most} requests an hour, mean {mean}</source>
            <comment>week.legend(most, mean)</comment>
            <translation>{most} requêtes par heure, moyenne {mean}</translation>
        </message>
        <message>
            <source>Busiest: {hour}.</source>
            <comment>week.busiest(hour)</comment>
            <translation>La plus chargée : {hour}.</translation>
        </message>
        <message>
            <source>Quietest: {hour}.</source>
            <comment>week.quietest(hour)</comment>
            <translation>La plus calme : {hour}.</translation>
        </message>
        <message numerus="yes">
            <source>The busiest hour of all began {time} with {count} requests.</source>
            <comment>week.busiest_of_all(time, count)</comment>
            <translation>
                <numerusform>L'heure la plus chargée de toutes a commencé le {time} avec {count} requête.</numerusform>
                <numerusform>L'heure la plus chargée de toutes a commencé le {time} avec {count} requêtes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Every hour of the log has {count} requests.</source>
            <comment>week.even(count)</comment>
            <translation>
                <numerusform>Chaque heure du journal a {count} requête.</numerusform>
                <numerusform>Chaque heure du journal a {count} requêtes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Hours are {clock}.</source>
            <comment>week.clock(clock)</comment>
            <translation>Heures : {clock}.</translation>
        </message>
        <message>
            <source>The log's times are written by several clocks; hours are {clock}, as most rows have it.</source>
            <comment>week.mixed_clocks(clock)</comment>
            <translation>Les temps du journal proviennent de plusieurs horloges ; heures : {clock}, comme dans la plupart des lignes.</translation>
        </message>
        <message numerus="yes">
            <source>{count} hours of the week are not in this log.</source>
            <comment>week.not_all(count)</comment>
            <translation>
                <numerusform>{count} heure de la semaine est absente de ce journal.</numerusform>
                <numerusform>{count} heures de la semaine sont absentes de ce journal.</numerusform>
            </translation>
        </message>
        <message>
            <source>The week's hours can't be shown: this export doesn't count requests.</source>
            <comment>week.without_requests</comment>
            <translation>Les heures de la semaine ne peuvent pas être montrées : cet export ne compte pas les requêtes.</translation>
        </message>
        <message>
            <source>The week's hours can't be shown: the log's rows sum up more than an hour.</source>
            <comment>week.of_sums</comment>
            <translation>Les heures de la semaine ne peuvent pas être montrées : les lignes du journal totalisent plus d'une heure.</translation>
        </message>
        <message>
            <source>The week's hours can't be shown: times count from the log's own beginning, on no day of the week.</source>
            <comment>week.relative</comment>
            <translation>Les heures de la semaine ne peuvent pas être montrées : les temps se comptent depuis le début du journal, sans jour de la semaine.</translation>
        </message>
        <message>
            <source>{tokens} tokens in {key} are output that is not shown, and that only the large model writes: they fill the reasoning tokens, the rest of the output the output tokens.</source>
            <comment>traffic.reasoning_key(tokens, key)</comment>
            <translation>{tokens} tokens de {key} sont de la sortie non affichée, que seul le grand modèle écrit : ils remplissent les tokens de raisonnement, le reste de la sortie les tokens de sortie.</translation>
        </message>
        <message>
            <source>{tokens} tokens in {key} are not counted: what they are isn't known.</source>
            <comment>traffic.unknown_key(tokens, key)</comment>
            <translation>{tokens} tokens de {key} ne sont pas comptés : leur nature n'est pas connue.</translation>
        </message>
        <message>
            <source>{tokens} tokens in {key} are taken for a part of the input: what they are isn't known.</source>
            <comment>traffic.unknown_input_key(tokens, key)</comment>
            <translation>{tokens} tokens de {key} sont pris pour une partie de l'entrée : leur nature n'est pas connue.</translation>
        </message>
        <message>
            <source>{tokens} tokens in {key} are taken for a part of the output: what they are isn't known.</source>
            <comment>traffic.unknown_output_key(tokens, key)</comment>
            <translation>{tokens} tokens de {key} sont pris pour une partie de la sortie : leur nature n'est pas connue.</translation>
        </message>
        <message numerus="yes">
            <source>The totals that {rows} rows state have {tokens} tokens more than what they count one by one.</source>
            <comment>traffic.totals_above(rows, tokens)</comment>
            <translation>
                <numerusform>Le total qu'indique {rows} ligne compte {tokens} tokens de plus que son décompte détaillé.</numerusform>
                <numerusform>Les totaux qu'indiquent {rows} lignes comptent {tokens} tokens de plus que leur décompte détaillé.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The totals that {rows} rows state have {tokens} tokens fewer than what they count one by one.</source>
            <comment>traffic.totals_below(rows, tokens)</comment>
            <translation>
                <numerusform>Le total qu'indique {rows} ligne compte {tokens} tokens de moins que son décompte détaillé.</numerusform>
                <numerusform>Les totaux qu'indiquent {rows} lignes comptent {tokens} tokens de moins que leur décompte détaillé.</numerusform>
            </translation>
        </message>
        <message>
            <source>The input holds the tokens of the cache, as its own counts show.</source>
            <comment>traffic.cache_within</comment>
            <translation>L'entrée comprend les tokens du cache, comme le montrent ses propres décomptes.</translation>
        </message>
        <message>
            <source>The input is counted without the tokens of the cache, as its own counts show: they were added to it.</source>
            <comment>traffic.cache_beside</comment>
            <translation>L'entrée est comptée sans les tokens du cache, comme le montrent ses propres décomptes : ils y ont été ajoutés.</translation>
        </message>
        <message>
            <source>The input is taken to hold the tokens of the cache, as {format} usually has it.</source>
            <comment>traffic.cache_within_usually(format)</comment>
            <translation>L'entrée est supposée comprendre les tokens du cache, selon l'usage du format {format}.</translation>
        </message>
        <message>
            <source>The input is taken to be counted without the tokens of the cache, as {format} usually has it: they were added to it.</source>
            <comment>traffic.cache_beside_usually(format)</comment>
            <translation>L'entrée est supposée comptée sans les tokens du cache, selon l'usage du format {format} : ils y ont été ajoutés.</translation>
        </message>
        <message>
            <source>In {within} rows the input holds the tokens of the cache, in {beside} it doesn't: each is counted as its own counts show.</source>
            <comment>traffic.cache_either_way(within, beside)</comment>
            <translation>Dans {within} lignes l'entrée comprend les tokens du cache, dans {beside} non : chacune est comptée comme le montrent ses propres décomptes.</translation>
        </message>
        <message numerus="yes">
            <source>{count} others don't show it, and are counted as {format} usually has it.</source>
            <comment>traffic.cache_others_usually(count, format)</comment>
            <translation>
                <numerusform>{count} autre ne le montre pas, et est comptée selon l'usage du format {format}.</numerusform>
                <numerusform>{count} autres ne le montrent pas, et sont comptées selon l'usage du format {format}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In {rows} rows the input holds the tokens of the cache, as their own counts show.</source>
            <comment>traffic.cache_within_in(rows)</comment>
            <translation>
                <numerusform>Dans {rows} ligne, l'entrée comprend les tokens du cache, comme le montrent ses propres décomptes.</numerusform>
                <numerusform>Dans {rows} lignes, l'entrée comprend les tokens du cache, comme le montrent leurs propres décomptes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In {rows} rows the input is counted without the tokens of the cache, as their own counts show: they were added to it.</source>
            <comment>traffic.cache_beside_in(rows)</comment>
            <translation>
                <numerusform>Dans {rows} ligne, l'entrée est comptée sans les tokens du cache, comme le montrent ses propres décomptes : ils y ont été ajoutés.</numerusform>
                <numerusform>Dans {rows} lignes, l'entrée est comptée sans les tokens du cache, comme le montrent leurs propres décomptes : ils y ont été ajoutés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} rows don't show it, and are counted like the {shown} that do.</source>
            <comment>traffic.cache_others_follow(count, shown)</comment>
            <translation>
                <numerusform>{count} ligne ne le montre pas, et est comptée comme les {shown} qui le montrent.</numerusform>
                <numerusform>{count} lignes ne le montrent pas, et sont comptées comme les {shown} qui le montrent.</numerusform>
            </translation>
        </message>
        <message>
            <source>Some tokens written to the cache stay there for an hour and cost twice the input: a written token costs {price} of one of the input on average.</source>
            <comment>traffic.hour_writes(price)</comment>
            <translation>Une partie des tokens écrits dans le cache y reste une heure et coûte le double de l'entrée : un token écrit coûte en moyenne {price} d'un token d'entrée.</translation>
        </message>
        <message>
            <source>The share that can wait is of the tokens, as requests aren't counted.</source>
            <comment>traffic.batch_of_tokens</comment>
            <translation>La part pouvant attendre est celle des tokens, car les requêtes ne sont pas comptées.</translation>
        </message>
        <message>
            <source>Of it reasoning</source>
            <comment>traffic.reasoning</comment>
            <translation>Dont raisonnement</translation>
        </message>
        <message>
            <source>not in this log</source>
            <comment>traffic.not_in_log</comment>
            <translation>absent de ce journal</translation>
        </message>
        <message>
            <source>Requests</source>
            <comment>traffic.requests</comment>
            <translation>Requêtes</translation>
        </message>
        <message>
            <source>{count} from {span}</source>
            <comment>traffic.requests_from(count, span)</comment>
            <translation>{count} du {span}</translation>
        </message>
        <message>
            <source>{count} in {span}</source>
            <comment>traffic.requests_in(count, span)</comment>
            <translation>{count} en {span}</translation>
        </message>
        <message>
            <source>not counted, from {span}</source>
            <comment>traffic.not_counted_from(span)</comment>
            <translation>non comptées, du {span}</translation>
        </message>
        <message>
            <source>not counted, in {span}</source>
            <comment>traffic.not_counted_in(span)</comment>
            <translation>non comptées, en {span}</translation>
        </message>
        <message>
            <source>Volume</source>
            <comment>traffic.volume</comment>
            <translation>Volume</translation>
        </message>
        <message>
            <source>{count} a month</source>
            <comment>traffic.a_month(count)</comment>
            <translation>{count} par mois</translation>
        </message>
        <message>
            <source>Input tokens</source>
            <comment>traffic.input</comment>
            <translation>Tokens d'entrée</translation>
        </message>
        <message>
            <source>Output tokens</source>
            <comment>traffic.output</comment>
            <translation>Tokens de sortie</translation>
        </message>
        <message>
            <source>mean {mean}</source>
            <comment>traffic.mean(mean)</comment>
            <translation>moyenne {mean}</translation>
        </message>
        <message>
            <source>mean {mean}, median {median}, 95th percentile {p95}</source>
            <comment>traffic.mean_and_percentiles(mean, median, p95)</comment>
            <translation>moyenne {mean}, médiane {median}, 95e centile {p95}</translation>
        </message>
        <message>
            <source>Cached input</source>
            <comment>traffic.cached</comment>
            <translation>Entrée en cache</translation>
        </message>
        <message>
            <source>Peaks</source>
            <comment>traffic.peaks</comment>
            <translation>Pics</translation>
        </message>
        <message>
            <source>{ratio} times the mean in the busiest minute</source>
            <comment>traffic.peak_minute(ratio)</comment>
            <translation>{ratio} fois la moyenne dans la minute la plus chargée</translation>
        </message>
        <message>
            <source>{ratio} times the mean in the busiest hour</source>
            <comment>traffic.peak_hour(ratio)</comment>
            <translation>{ratio} fois la moyenne dans l'heure la plus chargée</translation>
        </message>
        <message>
            <source>no more than the mean in the busiest minute</source>
            <comment>traffic.no_peak_minute</comment>
            <translation>pas plus que la moyenne dans la minute la plus chargée</translation>
        </message>
        <message>
            <source>no more than the mean in the busiest hour</source>
            <comment>traffic.no_peak_hour</comment>
            <translation>pas plus que la moyenne dans l'heure la plus chargée</translation>
        </message>
        <message>
            <source>Tokens</source>
            <comment>traffic.tokens</comment>
            <translation>Tokens</translation>
        </message>
        <message>
            <source>{input} in and {output} out a month</source>
            <comment>traffic.tokens_a_month(input, output)</comment>
            <translation>{input} en entrée et {output} en sortie par mois</translation>
        </message>
        <message>
            <source>Requests per minute</source>
            <comment>traffic.requests_per_minute</comment>
            <translation>Requêtes par minute</translation>
        </message>
        <message>
            <source>Requests per hour</source>
            <comment>traffic.requests_per_hour</comment>
            <translation>Requêtes par heure</translation>
        </message>
        <message>
            <source>Requests per day</source>
            <comment>traffic.requests_per_day</comment>
            <translation>Requêtes par jour</translation>
        </message>
        <message>
            <source>Tokens per minute</source>
            <comment>traffic.tokens_per_minute</comment>
            <translation>Tokens par minute</translation>
        </message>
        <message>
            <source>Tokens per hour</source>
            <comment>traffic.tokens_per_hour</comment>
            <translation>Tokens par heure</translation>
        </message>
        <message>
            <source>Tokens per day</source>
            <comment>traffic.tokens_per_day</comment>
            <translation>Tokens par jour</translation>
        </message>
        <message>
            <source>{title}, as a mean over each row's {span}</source>
            <comment>traffic.spread_series(title, span)</comment>
            <translation>{title}, en moyenne sur la durée de chaque ligne ({span})</translation>
        </message>
        <message>
            <source>Line {line}: {why}</source>
            <comment>traffic.skipped_line(line, why)</comment>
            <translation>Ligne {line} : {why}</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <comment>traffic.more_skipped(count)</comment>
            <translation>et {count} de plus</translation>
        </message>
        <message>
            <source>{read} of {all} MB, {rows} rows</source>
            <comment>traffic.progress_of(read, all, rows)</comment>
            <translation>{read} Mo sur {all}, {rows} lignes</translation>
        </message>
        <message>
            <source>{read} MB, {rows} rows</source>
            <comment>traffic.progress(read, rows)</comment>
            <translation>{read} Mo, {rows} lignes</translation>
        </message>
        <message>
            <source>row {row}: {why}</source>
            <comment>log.row(row, why)</comment>
            <translation>ligne {row} : {why}</translation>
        </message>
        <message numerus="yes">
            <source>has {count} columns instead of {expected}</source>
            <comment>log.columns(count, expected)</comment>
            <translation>
                <numerusform>a {count} colonne au lieu de {expected}</numerusform>
                <numerusform>a {count} colonnes au lieu de {expected}</numerusform>
            </translation>
        </message>
        <message>
            <source>has no request that could be counted, read as {format}</source>
            <comment>log.nothing(format)</comment>
            <translation>n'a aucune requête comptable au format {format}</translation>
        </message>
        <message numerus="yes">
            <source>{count} rows are broken, the first in line {line}: {why}</source>
            <comment>log.broken(count, line, why)</comment>
            <translation>
                <numerusform>{count} ligne est défectueuse, la première à la ligne {line} : {why}</numerusform>
                <numerusform>{count} lignes sont défectueuses, la première à la ligne {line} : {why}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} records are left out: failed, answered from a cache, or no requests</source>
            <comment>log.left_out(count)</comment>
            <translation>
                <numerusform>{count} enregistrement est exclu : échec, réponse d'un cache, ou pas une requête</numerusform>
                <numerusform>{count} enregistrements sont exclus : échecs, réponses d'un cache, ou pas des requêtes</numerusform>
            </translation>
        </message>
        <message>
            <source>is no regular file: choose columns with a copy of it</source>
            <comment>log.not_regular</comment>
            <translation>n'est pas un fichier ordinaire : choisissez les colonnes avec une copie</translation>
        </message>
        <message>
            <source>is not UTF-8</source>
            <comment>log.not_utf8</comment>
            <translation>n'est pas en UTF-8</translation>
        </message>
        <message>
            <source>is not valid JSON</source>
            <comment>log.not_json</comment>
            <translation>n'est pas du JSON valide</translation>
        </message>
        <message>
            <source>is no JSON object</source>
            <comment>log.no_object</comment>
            <translation>n'est pas un objet JSON</translation>
        </message>
        <message>
            <source>has a count of tokens that is no whole number</source>
            <comment>log.no_count</comment>
            <translation>a un décompte de tokens qui n'est pas un nombre entier</translation>
        </message>
        <message>
            <source>the usage {usage} is not UTF-8</source>
            <comment>log.usage_not_utf8(usage)</comment>
            <translation>l'utilisation {usage} n'est pas en UTF-8</translation>
        </message>
        <message>
            <source>the usage {usage} is not valid JSON</source>
            <comment>log.usage_not_json(usage)</comment>
            <translation>l'utilisation {usage} n'est pas du JSON valide</translation>
        </message>
        <message>
            <source>the usage {usage} is no JSON object</source>
            <comment>log.usage_no_object(usage)</comment>
            <translation>l'utilisation {usage} n'est pas un objet JSON</translation>
        </message>
        <message>
            <source>the usage {usage} has a count of tokens that is no whole number</source>
            <comment>log.usage_no_count(usage)</comment>
            <translation>l'utilisation {usage} a un décompte de tokens qui n'est pas un nombre entier</translation>
        </message>
        <message>
            <source>the time is missing</source>
            <comment>log.no_time</comment>
            <translation>le temps manque</translation>
        </message>
        <message>
            <source>{time} may have the month or the day first, and the first thousand rows don't say which: write it as YYYY-MM-DD</source>
            <comment>log.month_or_day(time)</comment>
            <translation>{time} peut commencer par le mois ou par le jour, et les mille premières lignes ne disent pas lequel : écrivez-le YYYY-MM-DD</translation>
        </message>
        <message>
            <source>{time} has the month first, where the first thousand rows have the day</source>
            <comment>log.month_first(time)</comment>
            <translation>{time} commence par le mois, là où les mille premières lignes commencent par le jour</translation>
        </message>
        <message>
            <source>{time} has the day first, where the first thousand rows have the month</source>
            <comment>log.day_first(time)</comment>
            <translation>{time} commence par le jour, là où les mille premières lignes commencent par le mois</translation>
        </message>
        <message>
            <source>{time} is not a time of the years {first} to {last} in a form that is read: 2023-11-16 18:15:46, 16.11.2023 18:15, 11/16/2023 6:15 PM, or a number of seconds since 1970</source>
            <comment>log.not_a_time(time, first, last)</comment>
            <translation>{time} n'est pas un temps des années {first} à {last} sous une forme lisible : 2023-11-16 18:15:46, 16.11.2023 18:15, 11/16/2023 6:15 PM, ou un nombre de secondes depuis 1970</translation>
        </message>
        <message>
            <source>the time {time} is no date, where one is expected</source>
            <comment>log.time_no_date(time)</comment>
            <translation>le temps {time} n'est pas une date, là où une date est attendue</translation>
        </message>
        <message>
            <source>the time {time} is a date, where a number of seconds since the log's zero is expected</source>
            <comment>log.time_is_date(time)</comment>
            <translation>le temps {time} est une date, là où un nombre de secondes depuis le zéro du journal est attendu</translation>
        </message>
        <message>
            <source>the time {time} is yet to come</source>
            <comment>log.yet_to_come(time)</comment>
            <translation>le temps {time} est à venir</translation>
        </message>
        <message>
            <source>{end} is not an end of what begins at {begin}</source>
            <comment>log.no_end(end, begin)</comment>
            <translation>{end} n'est pas une fin pour ce qui commence à {begin}</translation>
        </message>
        <message>
            <source>{end} is more than a year after {begin}</source>
            <comment>log.long_bucket(end, begin)</comment>
            <translation>{end} est plus d'un an après {begin}</translation>
        </message>
        <message>
            <source>number of requests</source>
            <comment>log.number_of_requests</comment>
            <translation>nombre de requêtes</translation>
        </message>
        <message>
            <source>number of input tokens</source>
            <comment>log.number_of_input</comment>
            <translation>nombre de tokens d'entrée</translation>
        </message>
        <message>
            <source>number of output tokens</source>
            <comment>log.number_of_output</comment>
            <translation>nombre de tokens de sortie</translation>
        </message>
        <message>
            <source>number of cached tokens</source>
            <comment>log.number_of_cached</comment>
            <translation>nombre de tokens en cache</translation>
        </message>
        <message>
            <source>number of tokens written to the cache</source>
            <comment>log.number_of_written</comment>
            <translation>nombre de tokens écrits dans le cache</translation>
        </message>
        <message>
            <source>the {number} is missing</source>
            <comment>log.number_missing(number)</comment>
            <translation>le {number} manque</translation>
        </message>
        <message>
            <source>the {number} {text} is not a number</source>
            <comment>log.number_is_none(number, text)</comment>
            <translation>le {number} {text} n'est pas un nombre</translation>
        </message>
        <message>
            <source>the {number} {text} is negative</source>
            <comment>log.number_negative(number, text)</comment>
            <translation>le {number} {text} est négatif</translation>
        </message>
        <message>
            <source>the {number} {text} is too large</source>
            <comment>log.number_too_large(number, text)</comment>
            <translation>le {number} {text} est trop grand</translation>
        </message>
        <message>
            <source>the {number} {text} is not a whole number</source>
            <comment>log.number_not_whole(number, text)</comment>
            <translation>le {number} {text} n'est pas un nombre entier</translation>
        </message>
        <message>
            <source>the {number} {text} has a comma or a dot that is none between thousands</source>
            <comment>log.number_stray_comma(number, text)</comment>
            <translation>le {number} {text} a une virgule ou un point qui ne sépare pas des milliers</translation>
        </message>
        <message>
            <source>the {number} {text} is {decimal} or {thousands}, and no other number shows which: choose whether a dot or a comma stands before decimals</source>
            <comment>log.number_two_readings(number, text, decimal, thousands)</comment>
            <translation>le {number} {text} est {decimal} ou {thousands}, et aucun autre nombre ne montre lequel : choisissez si un point ou une virgule précède les décimales</translation>
        </message>
        <message>
            <source>the count of tokens {text} in {column} is {decimal} or {thousands}, and no other number shows which: choose whether a dot or a comma stands before decimals</source>
            <comment>log.count_two_readings(column, text, decimal, thousands)</comment>
            <translation>le décompte de tokens {text} de {column} est {decimal} ou {thousands}, et aucun autre nombre ne montre lequel : choisissez si un point ou une virgule précède les décimales</translation>
        </message>
        <message>
            <source>has times that are numbers without a date: as seconds that is {seconds} requests a month, as milliseconds {milliseconds}, as microseconds {microseconds}; choose their unit</source>
            <comment>log.time_unit_of_requests(seconds, milliseconds, microseconds)</comment>
            <translation>a des temps qui sont des nombres sans date : en secondes, cela fait {seconds} requêtes par mois, en millisecondes {milliseconds}, en microsecondes {microseconds} ; choisissez leur unité</translation>
        </message>
        <message>
            <source>has times that are numbers without a date: as seconds that is {seconds} tokens a month, as milliseconds {milliseconds}, as microseconds {microseconds}; choose their unit</source>
            <comment>log.time_unit_of_tokens(seconds, milliseconds, microseconds)</comment>
            <translation>a des temps qui sont des nombres sans date : en secondes, cela fait {seconds} tokens par mois, en millisecondes {milliseconds}, en microsecondes {microseconds} ; choisissez leur unité</translation>
        </message>
        <message numerus="yes">
            <source>{count} rows have 0 tokens</source>
            <comment>log.without_tokens(count)</comment>
            <translation>
                <numerusform>{count} ligne a 0 token</numerusform>
                <numerusform>{count} lignes ont 0 token</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} rows are of a time without requests</source>
            <comment>log.empty_buckets(count)</comment>
            <translation>
                <numerusform>{count} ligne porte sur un temps sans requête</numerusform>
                <numerusform>{count} lignes portent sur un temps sans requête</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} records have none of the chosen values</source>
            <comment>log.not_chosen(count)</comment>
            <translation>
                <numerusform>{count} enregistrement n'a aucune des valeurs choisies</numerusform>
                <numerusform>{count} enregistrements n'ont aucune des valeurs choisies</numerusform>
            </translation>
        </message>
        <message>
            <source>number of reasoning tokens</source>
            <comment>log.number_of_reasoning</comment>
            <translation>nombre de tokens de raisonnement</translation>
        </message>
        <message>
            <source>number of all tokens</source>
            <comment>log.number_of_all</comment>
            <translation>nombre total de tokens</translation>
        </message>
        <message>
            <source>the count of tokens {column} is {text}, and not a whole number</source>
            <comment>log.count_is_none(column, text)</comment>
            <translation>le décompte de tokens {column} est {text}, et non un nombre entier</translation>
        </message>
        <message>
            <source>{tokens} tokens are more than a request can have</source>
            <comment>log.too_many_tokens(tokens)</comment>
            <translation>{tokens} tokens, c'est plus qu'une requête ne peut en avoir</translation>
        </message>
        <message>
            <source>there are tokens without a request</source>
            <comment>log.tokens_without_request</comment>
            <translation>il y a des tokens sans requête</translation>
        </message>
        <message>
            <source>is not a known usage log: no JSON object at its beginning can be read and has keys</source>
            <comment>log.no_json_keys</comment>
            <translation>n'est pas un journal d'utilisation connu : aucun objet JSON lisible et doté de clés au début</translation>
        </message>
        <message>
            <source>is an OpenAI usage export without any usage: it has only the columns for times</source>
            <comment>log.openai_without_usage</comment>
            <translation>est un export d'utilisation OpenAI sans aucune utilisation : il n'a que les colonnes de temps</translation>
        </message>
        <message>
            <source>is not a known usage log. Its columns are {names}; choose those for time, input and output</source>
            <comment>log.unknown_columns(names)</comment>
            <translation>n'est pas un journal d'utilisation connu. Ses colonnes : {names} ; choisissez celles du temps, de l'entrée et de la sortie</translation>
        </message>
        <message>
            <source>is not a known usage log. Its keys are {names}; choose those for time, input and output</source>
            <comment>log.unknown_keys(names)</comment>
            <translation>n'est pas un journal d'utilisation connu. Ses clés : {names} ; choisissez celles du temps, de l'entrée et de la sortie</translation>
        </message>
        <message>
            <source>is not a known usage log; it looks like {format}, but lacks the column {missing}. Its columns are {names}; choose those for time, input and output</source>
            <comment>log.like_but_columns(format, missing, names)</comment>
            <translation>n'est pas un journal d'utilisation connu ; il ressemble au format {format}, mais la colonne {missing} manque. Ses colonnes : {names} ; choisissez celles du temps, de l'entrée et de la sortie</translation>
        </message>
        <message>
            <source>is not a known usage log; it looks like {format}, but lacks the column {missing}. Its keys are {names}; choose those for time, input and output</source>
            <comment>log.like_but_keys(format, missing, names)</comment>
            <translation>n'est pas un journal d'utilisation connu ; il ressemble au format {format}, mais la colonne {missing} manque. Ses clés : {names} ; choisissez celles du temps, de l'entrée et de la sortie</translation>
        </message>
        <message>
            <source>has no record with the field {field}</source>
            <comment>log.no_such_field(field)</comment>
            <translation>n'a aucun enregistrement avec le champ {field}</translation>
        </message>
        <message>
            <source>has no column {column}; its columns are {names}</source>
            <comment>log.no_column(column, names)</comment>
            <translation>n'a pas de colonne {column} ; ses colonnes : {names}</translation>
        </message>
        <message>
            <source>the column {column} was chosen twice</source>
            <comment>log.column_twice(column)</comment>
            <translation>la colonne {column} a été choisie deux fois</translation>
        </message>
        <message>
            <source>a column must be chosen for time, input and output</source>
            <comment>log.columns_needed</comment>
            <translation>une colonne doit être choisie pour le temps, l'entrée et la sortie</translation>
        </message>
        <message>
            <source>a column must be chosen for time, input and output; its columns are {names}</source>
            <comment>log.columns_needed_of(names)</comment>
            <translation>une colonne doit être choisie pour le temps, l'entrée et la sortie ; ses colonnes : {names}</translation>
        </message>
        <message>
            <source>there is no format {format}; there are {names}</source>
            <comment>log.no_format(format, names)</comment>
            <translation>il n'y a pas de format {format} ; formats connus : {names}</translation>
        </message>
        <message>
            <source>is JSON, and {format} is not</source>
            <comment>log.is_json(format)</comment>
            <translation>est en JSON, et {format} ne l'est pas</translation>
        </message>
        <message>
            <source>is CSV, and {format} is not</source>
            <comment>log.is_csv(format)</comment>
            <translation>est en CSV, et {format} ne l'est pas</translation>
        </message>
        <message>
            <source>is missing</source>
            <comment>catalog.missing</comment>
            <translation>est absent</translation>
        </message>
        <message>
            <source>a list of texts</source>
            <comment>catalog.a_list_of_texts</comment>
            <translation>une liste de textes</translation>
        </message>
        <message>
            <source>{value} is not a whole number</source>
            <comment>catalog.whole(value)</comment>
            <translation>{value} n'est pas un nombre entier</translation>
        </message>
        <message>
            <source>{value} is neither true nor false</source>
            <comment>catalog.no_flag(value)</comment>
            <translation>{value} n'est ni true ni false</translation>
        </message>
        <message>
            <source>{value} is not allowed; allowed are {allowed}</source>
            <comment>catalog.not_allowed(value, allowed)</comment>
            <translation>{value} n'est pas admis ; valeurs admises : {allowed}</translation>
        </message>
        <message>
            <source>is the same offer as {place}: {id}</source>
            <comment>catalog.same_offer(place, id)</comment>
            <translation>est la même offre que {place} : {id}</translation>
        </message>
        <message>
            <source>must stand there if and only if {key} does</source>
            <comment>catalog.both_or_neither(key)</comment>
            <translation>doit être présent si et seulement si {key} l'est</translation>
        </message>
        <message>
            <source>must not stand there, since there is a price</source>
            <comment>catalog.price_and_none</comment>
            <translation>ne doit pas être présent, puisqu'il y a un prix</translation>
        </message>
        <message>
            <source>is not a list with something in it</source>
            <comment>catalog.no_list</comment>
            <translation>n'est pas une liste non vide</translation>
        </message>
        <message>
            <source>{text} is not a date; dates are written YYYY-MM-DD, YYYY-MM or YYYY</source>
            <comment>catalog.rough_date(text)</comment>
            <translation>{text} n'est pas une date ; les dates s'écrivent YYYY-MM-DD, YYYY-MM ou YYYY</translation>
        </message>
        <message>
            <source>this is no file of the kind {format}</source>
            <comment>catalog.other_kind(format)</comment>
            <translation>ce n'est pas un fichier du type {format}</translation>
        </message>
        <message>
            <source>a newer program wrote this file; this one reads version {version}</source>
            <comment>catalog.newer_version(version)</comment>
            <translation>un programme plus récent a écrit ce fichier ; celui-ci lit la version {version}</translation>
        </message>
        <message>
            <source>there is no place to keep it: neither XDG_DATA_HOME nor HOME is an absolute path</source>
            <comment>catalog.no_place</comment>
            <translation>aucun endroit pour le conserver : ni XDG_DATA_HOME ni HOME n'est un chemin absolu</translation>
        </message>
        <message>
            <source>the catalog would be larger than the 16 MiB that are read</source>
            <comment>catalog.would_be_larger</comment>
            <translation>le catalogue dépasserait les 16 Mio qui sont lus</translation>
        </message>
        <message>
            <source>the catalog could not be read again, and is left as it was: {fault}</source>
            <comment>catalog.not_read_again(fault)</comment>
            <translation>le catalogue n'a pas pu être relu, et reste tel quel : {fault}</translation>
        </message>
        <message>
            <source>{place}: {fault}</source>
            <comment>catalog.fault_at(place, fault)</comment>
            <translation>{place} : {fault}</translation>
        </message>
        <message>
            <source>this folder can't be made: {fault}</source>
            <comment>catalog.no_folder(fault)</comment>
            <translation>ce dossier ne peut pas être créé : {fault}</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <comment>filling.range(low, high)</comment>
            <translation>{low} à {high}</translation>
        </message>
        <message>
            <source>{value} ({range})</source>
            <comment>filling.with_range(value, range)</comment>
            <translation>{value} ({range})</translation>
        </message>
        <message>
            <source>{added} new, {changed} changed, {unchanged} unchanged, {skipped} skipped</source>
            <comment>import.summary(added, changed, unchanged, skipped)</comment>
            <translation>{added} nouveaux, {changed} modifiés, {unchanged} inchangés, {skipped} ignorés</translation>
        </message>
        <message>
            <source>Rows that are used: {used} of {all}. Entries that they make: {entries}.</source>
            <comment>import.rows(used, all, entries)</comment>
            <translation>Lignes utilisées : {used} sur {all}. Entrées produites : {entries}.</translation>
        </message>
        <message>
            <source>{kind} is none of api, fine-tuned and open</source>
            <comment>model.no_kind(kind)</comment>
            <translation>{kind} n'est ni api, ni fine-tuned, ni open</translation>
        </message>
        <message>
            <source>{tokens} tokens are no more than the tier before has</source>
            <comment>model.not_longer(tokens)</comment>
            <translation>{tokens} tokens, ce n'est pas plus que le palier précédent</translation>
        </message>
        <message>
            <source>{date} is not later than the one before</source>
            <comment>model.not_later(date)</comment>
            <translation>{date} n'est pas postérieur à la date précédente</translation>
        </message>
        <message>
            <source>{id} stands there twice</source>
            <comment>model.there_twice(id)</comment>
            <translation>{id} y figure deux fois</translation>
        </message>
        <message>
            <source>{model}, {vendor}, {date} ({source})</source>
            <comment>prices.source(model, vendor, date, source)</comment>
            <translation>{model}, {vendor}, {date} ({source})</translation>
        </message>
        <message>
            <source>{model}, {vendor}, {date}, price since {since} ({source})</source>
            <comment>prices.source_since(model, vendor, date, since, source)</comment>
            <translation>{model}, {vendor}, {date}, prix depuis {since} ({source})</translation>
        </message>
        <message>
            <source>{model}, {vendor}, {date}, {prompts} ({source})</source>
            <comment>prices.source_of(model, vendor, date, prompts, source)</comment>
            <translation>{model}, {vendor}, {date}, {prompts} ({source})</translation>
        </message>
        <message>
            <source>{model}, {vendor}, {date}, price since {since}, {prompts} ({source})</source>
            <comment>prices.source_since_of(model, vendor, date, since, prompts, source)</comment>
            <translation>{model}, {vendor}, {date}, prix depuis {since}, {prompts} ({source})</translation>
        </message>
        <message>
            <source>prompts up to {tokens} tokens</source>
            <comment>prices.prompts_up_to(tokens)</comment>
            <translation>prompts jusqu'à {tokens} tokens</translation>
        </message>
        <message>
            <source>prompts above {tokens} tokens</source>
            <comment>prices.prompts_above(tokens)</comment>
            <translation>prompts au-delà de {tokens} tokens</translation>
        </message>
        <message>
            <source>prompts above {low} and up to {high} tokens</source>
            <comment>prices.prompts_between(low, high)</comment>
            <translation>prompts au-delà de {low} et jusqu'à {high} tokens</translation>
        </message>
        <message>
            <source>{source}; listed for the shortest prompts alone, so it counts in the same proportion</source>
            <comment>prices.in_proportion(source)</comment>
            <translation>{source} ; indiqué pour les prompts les plus courts seulement, il compte dans la même proportion</translation>
        </message>
        <message>
            <source>prompts above {tokens} tokens: {prices}</source>
            <comment>prices.prompts_cost(tokens, prices)</comment>
            <translation>prompts au-delà de {tokens} tokens : {prices}</translation>
        </message>
        <message>
            <source>above {tokens} tokens: {prices}</source>
            <comment>prices.longer_prompts_cost(tokens, prices)</comment>
            <translation>au-delà de {tokens} tokens : {prices}</translation>
        </message>
        <message>
            <source>{^prompts}.</source>
            <comment>prices.of_prompts(prompts)</comment>
            <translation>{^prompts}.</translation>
        </message>
        <message>
            <source>{prices}; {prompts}</source>
            <comment>prices.and_prompts(prices, prompts)</comment>
            <translation>{prices} ; {prompts}</translation>
        </message>
        <message>
            <source>{source}; no price of cached input is listed, so it counts as fresh</source>
            <comment>prices.no_cached(source)</comment>
            <translation>{source} ; aucun prix d'entrée en cache n'est indiqué, elle compte donc comme hors cache</translation>
        </message>
        <message>
            <source>{source}; no price of cache writes is listed, so they count as fresh input</source>
            <comment>prices.no_cache_writes(source)</comment>
            <translation>{source} ; aucun prix d'écriture en cache n'est indiqué, elles comptent donc comme entrée hors cache</translation>
        </message>
        <message>
            <source>{source}; no batch price is listed</source>
            <comment>prices.no_batch(source)</comment>
            <translation>{source} ; aucun prix batch n'est indiqué</translation>
        </message>
        <message>
            <source>{source}; its prices are no one multiple of a base model's, so they stand there themselves</source>
            <comment>prices.no_multiple(source)</comment>
            <translation>{source} ; ses prix ne sont pas un même multiple de ceux d'un modèle de base, ils figurent donc tels quels</translation>
        </message>
        <message>
            <source>{input} in and {output} out</source>
            <comment>prices.in_and_out(input, output)</comment>
            <translation>{input} en entrée et {output} en sortie</translation>
        </message>
        <message>
            <source>{parameter} stays as it is, that of {model}.</source>
            <comment>prices.stays(parameter, model)</comment>
            <translation>« {parameter} » reste inchangé : valeur de {model}.</translation>
        </message>
        <message>
            <source>These prices are older than 90 days: they were read on {date}. Check them before you decide.</source>
            <comment>prices.old(date)</comment>
            <translation>Ces prix datent de plus de 90 jours : ils ont été relevés le {date}. Vérifiez-les avant de décider.</translation>
        </message>
        <message>
            <source>Said to hold until {date} at least.</source>
            <comment>prices.holds_until(date)</comment>
            <translation>Annoncé comme valable jusqu'au {date} au moins.</translation>
        </message>
        <message>
            <source>Said to hold until {date} at least, which is past: ask the vendor's price list.</source>
            <comment>prices.held_until(date)</comment>
            <translation>Annoncé comme valable jusqu'au {date} au moins, date passée : consultez la grille tarifaire du fournisseur.</translation>
        </message>
        <message>
            <source>From {date} on: {prices}.</source>
            <comment>prices.from(date, prices)</comment>
            <translation>À partir du {date} : {prices}.</translation>
        </message>
        <message>
            <source>In force since {date}; before: {prices}.</source>
            <comment>prices.before(date, prices)</comment>
            <translation>En vigueur depuis le {date} ; avant : {prices}.</translation>
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
            <translation>{offer}, {price}, réparti sur {hours} heures, {date} ({source})</translation>
        </message>
        <message>
            <source>is not longer than the term before</source>
            <comment>units.term_not_longer</comment>
            <translation>n'est pas plus long que l'engagement précédent</translation>
        </message>
        <message>
            <source>Nothing can be filled in: what a unit serves is counted in characters here, not in tokens.</source>
            <comment>units.in_characters</comment>
            <translation>Rien ne peut être rempli : le débit d'une unité se compte ici en caractères, et non en tokens.</translation>
        </message>
        <message>
            <source>Nothing can be filled in: input and output are reserved apart here, and a unit of this program serves both.</source>
            <comment>units.input_and_output_apart</comment>
            <translation>Rien ne peut être rempli : entrée et sortie se réservent ici séparément, et une unité de ce programme sert aux deux.</translation>
        </message>
        <message>
            <source>Nothing can be filled in: what a unit serves is not public, the provider tells it on request. A rate alone would be that of another unit's throughput.</source>
            <comment>units.no_throughput</comment>
            <translation>Rien ne peut être rempli : le débit d'une unité n'est pas public, le fournisseur le communique sur demande. Un tarif seul correspondrait au débit d'une autre unité.</translation>
        </message>
        <message>
            <source>Nothing can be filled in: how many input tokens an output token counts for is not stated, and without it, what a unit serves is not known.</source>
            <comment>units.no_output_weight</comment>
            <translation>Rien ne peut être rempli : combien de tokens d'entrée vaut un token de sortie n'est pas indiqué, et sans cela le débit d'une unité n'est pas connu.</translation>
        </message>
        <message>
            <source>No price of a unit is listed: the rate stays at {rate}, the default, which is another unit's. Type what the provider asks.</source>
            <comment>units.no_price_default(rate)</comment>
            <translation>Aucun prix d'unité n'est indiqué : le tarif reste à {rate}, valeur par défaut d'une autre unité. Saisissez ce que demande le fournisseur.</translation>
        </message>
        <message>
            <source>No price of a unit is listed: the rate stays at {rate}, as typed. Check that it is this unit's.</source>
            <comment>units.no_price_typed(rate)</comment>
            <translation>Aucun prix d'unité n'est indiqué : le tarif reste à {rate}, comme saisi. Vérifiez que c'est celui de cette unité.</translation>
        </message>
        <message>
            <source>No price of a unit is listed: the rate stays at {rate}, of another source ({source}). Type what the provider asks.</source>
            <comment>units.no_price(rate, source)</comment>
            <translation>Aucun prix d'unité n'est indiqué : le tarif reste à {rate}, d'une autre source ({source}). Saisissez ce que demande le fournisseur.</translation>
        </message>
        <message>
            <source>What a unit serves was read on {date}, more than 90 days ago. Check it before you decide.</source>
            <comment>units.old(date)</comment>
            <translation>Le débit d'une unité a été relevé le {date}, il y a plus de 90 jours. Vérifiez-le avant de décider.</translation>
        </message>
        <message>
            <source>On which day what a unit serves was read is not known. Check it before you decide.</source>
            <comment>units.undated</comment>
            <translation>Le jour de relevé du débit d'une unité n'est pas connu. Vérifiez-le avant de décider.</translation>
        </message>
        <message>
            <source>The price was read on {date}, more than 90 days ago. Check it before you decide.</source>
            <comment>units.old_price(date)</comment>
            <translation>Le prix a été relevé le {date}, il y a plus de 90 jours. Vérifiez-le avant de décider.</translation>
        </message>
        <message>
            <source>On which day the price was read is not known. Check it before you decide.</source>
            <comment>units.undated_price</comment>
            <translation>Le jour de relevé du prix n'est pas connu. Vérifiez-le avant de décider.</translation>
        </message>
        <message>
            <source>The smallest deployment has {minimum} units and grows by {increment}; here it is counted in whole increments, from {first} units on.</source>
            <comment>units.rounded_minimum(minimum, increment, first)</comment>
            <translation>Le plus petit déploiement a {minimum} unités et croît par {increment} ; il se compte ici en incréments entiers, à partir de {first} unités.</translation>
        </message>
        <message>
            <source>The provider counts cached tokens and cache writes otherwise than this program: a request takes {tokens} tokens of a unit, and {counted} are counted here.</source>
            <comment>units.counted_otherwise(tokens, counted)</comment>
            <translation>Le fournisseur compte les tokens en cache et les écritures en cache autrement que ce programme : une requête prend {tokens} tokens d'une unité, et {counted} sont comptés ici.</translation>
        </message>
        <message>
            <source>The prices of the frontier API are those of {model}: only the same model on both sides makes a fair comparison.</source>
            <comment>units.other_model(model)</comment>
            <translation>Les prix de l'API de pointe sont ceux de {model} : seul un même modèle des deux côtés permet une comparaison équitable.</translation>
        </message>
        <message>
            <source>A unit that is never idle comes to {input} a million input tokens and {output} a million output tokens.</source>
            <comment>units.fully_used(input, output)</comment>
            <translation>Une unité jamais inactive revient à {input} par million de tokens d'entrée et à {output} par million de tokens de sortie.</translation>
        </message>
        <message>
            <source>Breakeven catalog of models</source>
            <comment>list.own_models</comment>
            <translation>Catalogue de modèles Breakeven</translation>
        </message>
        <message>
            <source>LiteLLM price list</source>
            <comment>list.litellm</comment>
            <translation>Liste de prix LiteLLM</translation>
        </message>
        <message>
            <source>is no price list that is known here; known are the JSON lists of {publishers}, and this program's own catalogs</source>
            <comment>list.unknown(publishers)</comment>
            <translation>n'est pas une liste de prix connue ici ; sont connues les listes JSON de {publishers}, et les catalogues de ce programme</translation>
        </message>
        <message>
            <source>{publishers} and of {next}</source>
            <comment>list.publishers(publishers, next)</comment>
            <translation>{publishers} et de {next}</translation>
        </message>
        <message>
            <source>OpenRouter models list</source>
            <comment>list.openrouter</comment>
            <translation>Liste de modèles OpenRouter</translation>
        </message>
        <message>
            <source>the first form of genai-prices, which is no longer kept up: its prices count as of {date} at the latest; the form that is kept up is {path}</source>
            <comment>list.genai_frozen(date, path)</comment>
            <translation>la première forme de genai-prices, qui n'est plus tenue à jour : ses prix comptent au plus tard au {date} ; la forme tenue à jour est {path}</translation>
        </message>
        <message>
            <source>it does not answer in text</source>
            <comment>list.no_text</comment>
            <translation>il ne répond pas en texte</translation>
        </message>
        <message>
            <source>its price is -1: it depends on the model that answers</source>
            <comment>list.depends</comment>
            <translation>son prix est -1 : il dépend du modèle qui répond</translation>
        </message>
        <message>
            <source>not stated</source>
            <comment>list.vendor_not_stated</comment>
            <translation>non indiqué</translation>
        </message>
        <message>
            <source>a price is not a number</source>
            <comment>list.no_number</comment>
            <translation>un prix n'est pas un nombre</translation>
        </message>
        <message>
            <source>a price is negative</source>
            <comment>list.negative</comment>
            <translation>un prix est négatif</translation>
        </message>
        <message>
            <source>a price above {most} USD per million tokens, which is taken for a mistake of the list</source>
            <comment>list.too_high(most)</comment>
            <translation>un prix supérieur à {most} USD par million de tokens, pris pour une erreur de la liste</translation>
        </message>
        <message>
            <source>no price of output</source>
            <comment>list.no_output_price</comment>
            <translation>pas de prix de sortie</translation>
        </message>
        <message>
            <source>no price of input</source>
            <comment>list.no_input_price</comment>
            <translation>pas de prix d'entrée</translation>
        </message>
        <message>
            <source>no price is listed</source>
            <comment>list.no_price</comment>
            <translation>aucun prix n'est indiqué</translation>
        </message>
        <message>
            <source>the price of output is zero, which need not mean free</source>
            <comment>list.output_is_zero</comment>
            <translation>le prix de sortie est nul, ce qui ne veut pas forcément dire gratuit</translation>
        </message>
        <message>
            <source>the price of input is zero, which need not mean free</source>
            <comment>list.input_is_zero</comment>
            <translation>le prix d'entrée est nul, ce qui ne veut pas forcément dire gratuit</translation>
        </message>
        <message>
            <source>both prices are zero, which need not mean free</source>
            <comment>list.both_are_zero</comment>
            <translation>les deux prix sont nuls, ce qui ne veut pas forcément dire gratuit</translation>
        </message>
        <message>
            <source>{id}: cached input at {cached}, above fresh input at {fresh}, is a mistake of the list: left out</source>
            <comment>list.cached_above_fresh(id, cached, fresh)</comment>
            <translation>{id} : l'entrée en cache à {cached}, plus chère que l'entrée hors cache à {fresh}, est une erreur de la liste : omise</translation>
        </message>
        <message>
            <source>other prices, but the catalog's are of a later day</source>
            <comment>list.later_day</comment>
            <translation>autres prix, mais ceux du catalogue sont plus récents</translation>
        </message>
        <message>
            <source>it has no id</source>
            <comment>list.no_id</comment>
            <translation>il n'a pas d'identifiant</translation>
        </message>
        <message>
            <source>its id stands there twice</source>
            <comment>list.id_twice</comment>
            <translation>son identifiant y figure deux fois</translation>
        </message>
        <message>
            <source>a provider without an id or a list of models</source>
            <comment>list.no_provider</comment>
            <translation>un fournisseur sans identifiant ou sans liste de modèles</translation>
        </message>
        <message>
            <source>its prices are not an object</source>
            <comment>list.no_prices_object</comment>
            <translation>ses prix ne sont pas un objet</translation>
        </message>
        <message>
            <source>a price under a condition that is not known here</source>
            <comment>list.unknown_condition</comment>
            <translation>un prix soumis à une condition inconnue ici</translation>
        </message>
        <message>
            <source>its key is empty</source>
            <comment>list.empty_key</comment>
            <translation>sa clé est vide</translation>
        </message>
        <message>
            <source>is not an object</source>
            <comment>list.no_object</comment>
            <translation>n'est pas un objet</translation>
        </message>
        <message>
            <source>a sample row, not a model</source>
            <comment>list.sample_row</comment>
            <translation>une ligne d'exemple, pas un modèle</translation>
        </message>
        <message>
            <source>no mode is stated</source>
            <comment>list.no_mode</comment>
            <translation>aucun mode n'est indiqué</translation>
        </message>
        <message>
            <source>its mode is {mode}, not chat, completion or responses</source>
            <comment>list.other_mode(mode)</comment>
            <translation>son mode est {mode}, et non chat, completion ou responses</translation>
        </message>
        <message>
            <source>no price of input per token, but one per {charge}</source>
            <comment>list.charged_per(charge)</comment>
            <translation>pas de prix d'entrée par token, mais un prix par {charge}</translation>
        </message>
        <message>
            <source>character</source>
            <comment>list.character</comment>
            <translation>caractère</translation>
        </message>
        <message>
            <source>second of video</source>
            <comment>list.second_of_video</comment>
            <translation>seconde de vidéo</translation>
        </message>
        <message>
            <source>second</source>
            <comment>list.second</comment>
            <translation>seconde</translation>
        </message>
        <message>
            <source>session</source>
            <comment>list.session</comment>
            <translation>session</translation>
        </message>
        <message>
            <source>image</source>
            <comment>list.image</comment>
            <translation>image</translation>
        </message>
        <message>
            <source>request</source>
            <comment>list.request</comment>
            <translation>requête</translation>
        </message>
        <message>
            <source>images</source>
            <comment>list.images</comment>
            <translation>images</translation>
        </message>
        <message>
            <source>audio</source>
            <comment>list.audio</comment>
            <translation>audio</translation>
        </message>
        <message>
            <source>video</source>
            <comment>list.video</comment>
            <translation>vidéo</translation>
        </message>
        <message>
            <source>searches</source>
            <comment>list.searches</comment>
            <translation>recherches</translation>
        </message>
        <message>
            <source>tools</source>
            <comment>list.tools</comment>
            <translation>outils</translation>
        </message>
        <message>
            <source>documents</source>
            <comment>list.documents</comment>
            <translation>documents</translation>
        </message>
        <message>
            <source>runs of code</source>
            <comment>list.code_runs</comment>
            <translation>exécutions de code</translation>
        </message>
        <message>
            <source>none</source>
            <comment>price_change.none</comment>
            <translation>aucun</translation>
        </message>
        <message>
            <source>{before} → {after} in</source>
            <comment>price_change.input(before, after)</comment>
            <translation>{before} → {after} en entrée</translation>
        </message>
        <message>
            <source>{before} → {after} out</source>
            <comment>price_change.output(before, after)</comment>
            <translation>{before} → {after} en sortie</translation>
        </message>
        <message>
            <source>{before} → {after} cached</source>
            <comment>price_change.cached(before, after)</comment>
            <translation>{before} → {after} en cache</translation>
        </message>
        <message>
            <source>{before} → {after} cache write</source>
            <comment>price_change.cache_write(before, after)</comment>
            <translation>{before} → {after} en écriture en cache</translation>
        </message>
        <message>
            <source>{before} → {after} batch in</source>
            <comment>price_change.batch_input(before, after)</comment>
            <translation>{before} → {after} en entrée batch</translation>
        </message>
        <message>
            <source>{before} → {after} batch out</source>
            <comment>price_change.batch_output(before, after)</comment>
            <translation>{before} → {after} en sortie batch</translation>
        </message>
        <message>
            <source>{before} → {after}</source>
            <comment>price_change.tiers(before, after)</comment>
            <translation>{before} → {after}</translation>
        </message>
        <message>
            <source>{before} → {after} for training</source>
            <comment>price_change.training(before, after)</comment>
            <translation>{before} → {after} pour l'entraînement</translation>
        </message>
        <message>
            <source>context {before} → {after} tokens</source>
            <comment>price_change.context(before, after)</comment>
            <translation>contexte {before} → {after} tokens</translation>
        </message>
        <message>
            <source>from {date} on {changes}</source>
            <comment>price_change.from(date, changes)</comment>
            <translation>à partir du {date} {changes}</translation>
        </message>
        <message>
            <source>{from} to {to} UTC</source>
            <comment>price_note.hours(from, to)</comment>
            <translation>{from} à {to} UTC</translation>
        </message>
        <message>
            <source>These prices hold from {hours}.</source>
            <comment>price_note.these_hold(hours)</comment>
            <translation>Horaires de ces prix : {hours}.</translation>
        </message>
        <message>
            <source>From {hours}: {prices}.</source>
            <comment>price_note.others_hold(hours, prices)</comment>
            <translation>Horaires {hours} : {prices}.</translation>
        </message>
        <message>
            <source>At other times: {prices}.</source>
            <comment>price_note.otherwise(prices)</comment>
            <translation>À d'autres moments : {prices}.</translation>
        </message>
        <message>
            <source>At some hours or days: {prices}.</source>
            <comment>price_note.at_times(prices)</comment>
            <translation>À certaines heures ou certains jours : {prices}.</translation>
        </message>
        <message>
            <source>A thousand requests cost {price} more.</source>
            <comment>price_note.thousand_requests(price)</comment>
            <translation>Mille requêtes coûtent {price} de plus.</translation>
        </message>
        <message>
            <source>Priced apart: {things}.</source>
            <comment>price_note.apart(things)</comment>
            <translation>Facturés à part : {things}.</translation>
        </message>
        <message>
            <source>The list calls it deprecated.</source>
            <comment>price_note.deprecated</comment>
            <translation>La liste le donne pour obsolète.</translation>
        </message>
        <message>
            <source>Cache writes that last an hour cost {price}.</source>
            <comment>price_note.lasting_writes(price)</comment>
            <translation>Les écritures en cache qui durent une heure coûtent {price}.</translation>
        </message>
        <message>
            <source>Tokens of reasoning cost {price}.</source>
            <comment>price_note.reasoning(price)</comment>
            <translation>Les tokens de raisonnement coûtent {price}.</translation>
        </message>
        <message>
            <source>Tokens of citations cost {price}.</source>
            <comment>price_note.citations(price)</comment>
            <translation>Les tokens de citations coûtent {price}.</translation>
        </message>
        <message>
            <source>The list's price of cached input, {cached}, is above that of fresh input, {fresh}: a mistake of the list, left out.</source>
            <comment>price_note.cached_above_fresh(cached, fresh)</comment>
            <translation>Le prix d'entrée en cache de la liste, {cached}, est supérieur à celui de l'entrée hors cache, {fresh} : erreur de la liste, omis.</translation>
        </message>
        <message>
            <source>Each request costs {price} more.</source>
            <comment>price_note.each_request(price)</comment>
            <translation>Chaque requête coûte {price} de plus.</translation>
        </message>
        <message>
            <source>The list says that it retires on {date}.</source>
            <comment>price_note.retires(date)</comment>
            <translation>La liste annonce son retrait le {date}.</translation>
        </message>
        <message>
            <source>The list remarks: {remark}</source>
            <comment>price_note.remark(remark)</comment>
            <translation>La liste remarque : {remark}</translation>
        </message>
        <message numerus="yes">
            <source>reserved for {years} years</source>
            <comment>gpu.reserved(years)</comment>
            <translation>
                <numerusform>réservation de {years} an</numerusform>
                <numerusform>réservation de {years} ans</numerusform>
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
            <translation>{gpu}, {provider} {instance} à {region}, {kind}</translation>
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
            <translation>{before} Go → {after} Go</translation>
        </message>
        <message>
            <source>{before} GPUs → {after} GPUs</source>
            <comment>gpu.count_change(before, after)</comment>
            <translation>{before} GPU → {after} GPU</translation>
        </message>
        <message>
            <source>differs, but the catalog's is of a later day</source>
            <comment>gpu.later_day</comment>
            <translation>diffère, mais l'offre du catalogue est plus récente</translation>
        </message>
        <message>
            <source>{gpu}, measured: {measurement}</source>
            <comment>gpu.measured(gpu, measurement)</comment>
            <translation>{gpu}, mesuré : {measurement}</translation>
        </message>
        <message>
            <source>{gpu}, derived from a measurement: {measurement}</source>
            <comment>gpu.derived_from(gpu, measurement)</comment>
            <translation>{gpu}, déduit d'une mesure : {measurement}</translation>
        </message>
        <message numerus="yes">
            <source>{gpu}, derived: memory that {model} at {precision} takes with {requests} requests of {tokens} tokens at once</source>
            <comment>gpu.memory_source(gpu, model, precision, requests, tokens)</comment>
            <translation>
                <numerusform>{gpu}, déduit : mémoire que prend {model} en {precision} avec {requests} requête simultanée de {tokens} tokens</numerusform>
                <numerusform>{gpu}, déduit : mémoire que prend {model} en {precision} avec {requests} requêtes simultanées de {tokens} tokens</numerusform>
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
            <translation>{gpu}, puissance nominale, {source}</translation>
        </message>
        <message>
            <source>No throughput was measured on {gpu} with a model of half to twice {billions} billion parameters: prefill and decode stay as they are.</source>
            <comment>gpu.no_throughput(gpu, billions)</comment>
            <translation>Aucun débit n'a été mesuré sur {gpu} avec un modèle de la moitié au double de {billions} milliards de paramètres : prefill et décodage restent inchangés.</translation>
        </message>
        <message>
            <source>A model of that size was measured on {gpus}.</source>
            <comment>gpu.measured_elsewhere(gpus)</comment>
            <translation>Un modèle de cette taille a été mesuré sur {gpus}.</translation>
        </message>
        <message>
            <source>The memory of {gpu} is not known.</source>
            <comment>gpu.no_memory(gpu)</comment>
            <translation>La mémoire de {gpu} n'est pas connue.</translation>
        </message>
        <message>
            <source>GPUs per replica stays as it is: not even 8 of them hold one.</source>
            <comment>gpu.no_replica</comment>
            <translation>« GPU par réplica » reste inchangé : même 8 GPU n'en contiennent pas un.</translation>
        </message>
        <message>
            <source>No purchase price of {gpu} has a source here.</source>
            <comment>gpu.no_price(gpu)</comment>
            <translation>Aucun prix d'achat de {gpu} n'a de source ici.</translation>
        </message>
        <message>
            <source>No purchase price of {gpu} is filled in: {why}.</source>
            <comment>gpu.no_price_for(gpu, why)</comment>
            <translation>Aucun prix d'achat de {gpu} n'est rempli : {why}.</translation>
        </message>
        <message>
            <source>The rated power of {gpu} is not known here.</source>
            <comment>gpu.no_power(gpu)</comment>
            <translation>La puissance nominale de {gpu} n'est pas connue ici.</translation>
        </message>
        <message>
            <source>listed</source>
            <comment>basis.listed</comment>
            <translation>catalogue</translation>
        </message>
        <message>
            <source>measured</source>
            <comment>basis.measured</comment>
            <translation>mesuré</translation>
        </message>
        <message>
            <source>derived</source>
            <comment>basis.derived</comment>
            <translation>déduit</translation>
        </message>
        <message>
            <source>{parameter} stays at {value}, the default, which was not measured with {model}.</source>
            <comment>stale.default(parameter, value, model)</comment>
            <translation>« {parameter} » reste à {value}, valeur par défaut qui n'a pas été mesurée avec {model}.</translation>
        </message>
        <message>
            <source>{parameter} stays at {value}, as it was typed; check that it is that of {model} on {gpu}.</source>
            <comment>stale.typed(parameter, value, model, gpu)</comment>
            <translation>« {parameter} » reste à {value}, comme saisi ; vérifiez que c'est la valeur de {model} sur {gpu}.</translation>
        </message>
        <message>
            <source>{parameter} stays at {value}, which is that of {owner}, not of {model}.</source>
            <comment>stale.of_another(parameter, value, owner, model)</comment>
            <translation>« {parameter} » reste à {value}, valeur de {owner} et non de {model}.</translation>
        </message>
        <message>
            <source>{parameter} stays at {value}, which has another source: {source}.</source>
            <comment>stale.other_source(parameter, value, source)</comment>
            <translation>« {parameter} » reste à {value}, d'une autre source : {source}.</translation>
        </message>
        <message>
            <source>Measure both with {model} on {gpu}, or type them.</source>
            <comment>stale.measure(model, gpu)</comment>
            <translation>Mesurez les deux avec {model} sur {gpu}, ou saisissez-les.</translation>
        </message>
        <message>
            <source>{amount} GB</source>
            <comment>memory.gb(amount)</comment>
            <translation>{amount} Go</translation>
        </message>
        <message>
            <source>Weights</source>
            <comment>memory.weights</comment>
            <translation>Poids</translation>
        </message>
        <message>
            <source>Engine</source>
            <comment>memory.engine</comment>
            <translation>Moteur</translation>
        </message>
        <message>
            <source>Cache</source>
            <comment>memory.cache</comment>
            <translation>Cache</translation>
        </message>
        <message>
            <source>Free</source>
            <comment>memory.free</comment>
            <translation>Libre</translation>
        </message>
        <message>
            <source>Missing</source>
            <comment>memory.missing</comment>
            <translation>Manquant</translation>
        </message>
        <message>
            <source>Left alone</source>
            <comment>memory.left_alone</comment>
            <translation>Non utilisé</translation>
        </message>
        <message numerus="yes">
            <source>{before} before any request ({weights} of weights and {engine} for the engine), and {cache} of cache for {requests} requests of {tokens} tokens</source>
            <comment>memory.parts(before, weights, engine, cache, requests, tokens)</comment>
            <translation>
                <numerusform>{before} avant toute requête ({weights} de poids et {engine} pour le moteur), et {cache} de cache pour {requests} requête de {tokens} tokens</numerusform>
                <numerusform>{before} avant toute requête ({weights} de poids et {engine} pour le moteur), et {cache} de cache pour {requests} requêtes de {tokens} tokens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{before} on each before any request ({weights} of weights in all and {engine} for the engine on each), and {cache} of cache in all for {requests} requests of {tokens} tokens</source>
            <comment>memory.parts_of_each(before, weights, engine, cache, requests, tokens)</comment>
            <translation>
                <numerusform>{before} sur chacun avant toute requête ({weights} de poids au total et {engine} pour le moteur sur chacun), et {cache} de cache au total pour {requests} requête de {tokens} tokens</numerusform>
                <numerusform>{before} sur chacun avant toute requête ({weights} de poids au total et {engine} pour le moteur sur chacun), et {cache} de cache au total pour {requests} requêtes de {tokens} tokens</numerusform>
            </translation>
        </message>
        <message>
            <source>{model} at {precision} does not fit {gpus} {gpu}: {parts}, of the {usable} that an engine takes of each.</source>
            <comment>memory.does_not_fit(model, precision, gpus, gpu, parts, usable)</comment>
            <translation>{model} en {precision} ne tient pas sur {gpus} {gpu} : {parts}, sur les {usable} qu'un moteur utilise de chacun.</translation>
        </message>
        <message numerus="yes">
            <source>{model} at {precision} fits one {gpu}: {parts}, of the {usable} that an engine takes of {memory}. Up to {requests} such requests fit.</source>
            <comment>memory.fits_one(model, precision, gpu, parts, usable, memory, requests)</comment>
            <translation>
                <numerusform>{model} en {precision} tient sur un {gpu} : {parts}, sur les {usable} qu'un moteur utilise de {memory}. Jusqu'à {requests} requête de ce type tient.</numerusform>
                <numerusform>{model} en {precision} tient sur un {gpu} : {parts}, sur les {usable} qu'un moteur utilise de {memory}. Jusqu'à {requests} requêtes de ce type tiennent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{model} at {precision} needs {gpus} {gpu} for one replica: {parts}, of the {usable} that an engine takes of each. Up to {requests} such requests fit.</source>
            <comment>memory.needs(model, precision, gpus, gpu, parts, usable, requests)</comment>
            <translation>
                <numerusform>{model} en {precision} demande {gpus} {gpu} par réplica : {parts}, sur les {usable} qu'un moteur utilise de chacun. Jusqu'à {requests} requête de ce type tient.</numerusform>
                <numerusform>{model} en {precision} demande {gpus} {gpu} par réplica : {parts}, sur les {usable} qu'un moteur utilise de chacun. Jusqu'à {requests} requêtes de ce type tiennent.</numerusform>
            </translation>
        </message>
        <message>
            <source>must be 16, 8 or 4</source>
            <comment>throughput.bits</comment>
            <translation>doit être 16, 8 ou 4</translation>
        </message>
        <message>
            <source>is missing, and so is total_per_second</source>
            <comment>throughput.no_rate</comment>
            <translation>est absent, de même que total_per_second</translation>
        </message>
        <message>
            <source>needs both input_per_second and output_per_second</source>
            <comment>throughput.needs_both</comment>
            <translation>demande input_per_second et output_per_second</translation>
        </message>
        <message>
            <source>makes tables that are larger than the model</source>
            <comment>throughput.large_tables</comment>
            <translation>donne des tables plus grandes que le modèle</translation>
        </message>
        <message>
            <source>{input} in / {output} out</source>
            <comment>throughput.request(input, output)</comment>
            <translation>{input} en entrée / {output} en sortie</translation>
        </message>
        <message numerus="yes">
            <source>{requests} requests at once</source>
            <comment>throughput.at_once(requests)</comment>
            <translation>
                <numerusform>{requests} requête à la fois</numerusform>
                <numerusform>{requests} requêtes à la fois</numerusform>
            </translation>
        </message>
        <message>
            <source>{input} input tokens/s, then {output} output tokens/s</source>
            <comment>throughput.apart(input, output)</comment>
            <translation>{input} tokens d'entrée/s, puis {output} tokens de sortie/s</translation>
        </message>
        <message>
            <source>{output} output tokens/s</source>
            <comment>throughput.output(output)</comment>
            <translation>{output} tokens de sortie/s</translation>
        </message>
        <message>
            <source>{total} tokens/s in and out together</source>
            <comment>throughput.total(total)</comment>
            <translation>{total} tokens/s, entrée et sortie ensemble</translation>
        </message>
        <message numerus="yes">
            <source>{rate} on {gpus} {gpu} with {conditions}, {date} ({source})</source>
            <comment>throughput.measured(rate, gpus, gpu, conditions, date, source)</comment>
            <translation>
                <numerusform>{rate} sur {gpus} {gpu} avec {conditions}, {date} ({source})</numerusform>
                <numerusform>{rate} sur {gpus} {gpu} avec {conditions}, {date} ({source})</numerusform>
            </translation>
        </message>
        <message>
            <source>Output alone is {rate} tokens/s, by the mix of input and output.</source>
            <comment>throughput.output_alone(rate)</comment>
            <translation>La sortie seule est de {rate} tokens/s, d'après le rapport entre entrée et sortie.</translation>
        </message>
        <message>
            <source>Decode is {rate} tokens/s when the reading of the input is taken out of that time, with prefill taken as 10 times decode, since the two were not timed apart.</source>
            <comment>throughput.decode(rate)</comment>
            <translation>Le décodage est de {rate} tokens/s une fois retiré le temps de lecture de l'entrée, le prefill étant pris à 10 fois le décodage, car les deux n'ont pas été chronométrés séparément.</translation>
        </message>
        <message>
            <source>Prefill is taken as 10 times decode, since the two were not timed apart.</source>
            <comment>throughput.prefill</comment>
            <translation>Le prefill est pris à 10 fois le décodage, car les deux n'ont pas été chronométrés séparément.</translation>
        </message>
        <message>
            <source>The mix of input and output is not stated: reading the input is counted as nothing, so that decode is rather too low.</source>
            <comment>throughput.no_mix</comment>
            <translation>Le rapport entre entrée et sortie n'est pas indiqué : la lecture de l'entrée est comptée pour rien, le décodage est donc plutôt sous-estimé.</translation>
        </message>
        <message>
            <source>Scaled from {from} to {to} billion parameters: throughput falls as the model grows.</source>
            <comment>throughput.scaled(from, to)</comment>
            <translation>Ramené de {from} à {to} milliards de paramètres : le débit baisse quand le modèle grandit.</translation>
        </message>
        <message>
            <source>Nothing was measured on it at {wanted}: this is {used}, taken as it is.</source>
            <comment>throughput.other_precision(wanted, used)</comment>
            <translation>Rien n'y a été mesuré en {wanted} : ceci est en {used}, pris tel quel.</translation>
        </message>
        <message>
            <source>The source does not say under what load.</source>
            <comment>throughput.no_load</comment>
            <translation>La source ne dit pas sous quelle charge.</translation>
        </message>
        <message>
            <source>Measured under another load than asked for: {load}.</source>
            <comment>throughput.other_load(load)</comment>
            <translation>Mesuré sous une autre charge que celle demandée : {load}.</translation>
        </message>
        <message>
            <source>At full batch, answers wait for each other: at the latency you promise, it is less.</source>
            <comment>throughput.full_batch</comment>
            <translation>En batch plein, les réponses s'attendent les unes les autres : à la latence promise, le débit est moindre.</translation>
        </message>
        <message numerus="yes">
            <source>One request alone was measured at {rate} output tokens/s: at that rate {count} tokens take {time}.</source>
            <comment>throughput.alone(rate, count, time)</comment>
            <translation>
                <numerusform>Une requête seule a été mesurée à {rate} tokens de sortie/s : à ce débit, {count} token prend {time}.</numerusform>
                <numerusform>Une requête seule a été mesurée à {rate} tokens de sortie/s : à ce débit, {count} tokens prennent {time}.</numerusform>
            </translation>
        </message>
        <message>
            <source>must be a number</source>
            <comment>benchmark.no_number</comment>
            <translation>doit être un nombre</translation>
        </message>
        <message>
            <source>must be a finite number, 0 or more</source>
            <comment>benchmark.negative</comment>
            <translation>doit être un nombre fini, 0 ou plus</translation>
        </message>
        <message>
            <source>{cell} is not a number of 0 or more</source>
            <comment>benchmark.cell(cell)</comment>
            <translation>{cell} n'est pas un nombre de 0 ou plus</translation>
        </message>
        <message>
            <source>is no result of a serving benchmark that is known here: {benchmarks}</source>
            <comment>benchmark.unknown(benchmarks)</comment>
            <translation>n'est pas un résultat d'un benchmark d'inférence connu ici : {benchmarks}</translation>
        </message>
        <message>
            <source>holds more than {count} results; a benchmark's summary has one a level</source>
            <comment>benchmark.too_many(count)</comment>
            <translation>contient plus de {count} résultats ; le résumé d'un benchmark en a un par niveau</translation>
        </message>
        <message>
            <source>It holds no level.</source>
            <comment>benchmark.no_rows</comment>
            <translation>Il ne contient aucun niveau.</translation>
        </message>
        <message>
            <source>llama-bench times one stream at a time: there is no load level of a server in it.</source>
            <comment>benchmark.one_stream</comment>
            <translation>llama-bench chronomètre un flux à la fois : il ne contient aucun niveau de charge d'un serveur.</translation>
        </message>
        <message>
            <source>No request was completed, and its 0 ms are no measurement.</source>
            <comment>benchmark.none_completed</comment>
            <translation>Aucune requête n'a été achevée, et ses 0 ms ne sont pas une mesure.</translation>
        </message>
        <message>
            <source>It lacks the tokens of a request, or how many were answered in what time.</source>
            <comment>benchmark.no_throughput</comment>
            <translation>Il y manque les tokens d'une requête, ou combien ont reçu une réponse en combien de temps.</translation>
        </message>
        <message>
            <source>No token came out.</source>
            <comment>benchmark.no_output</comment>
            <translation>Aucun token n'est sorti.</translation>
        </message>
        <message>
            <source>It mixes all stages, and is no level of its own.</source>
            <comment>benchmark.all_stages</comment>
            <translation>Il mêle toutes les phases, et n'est pas un niveau à lui seul.</translation>
        </message>
        <message>
            <source>Its times say milliseconds, but are seconds: no server answers within one.</source>
            <comment>benchmark.seconds</comment>
            <translation>Ses temps sont dits en millisecondes, mais sont en secondes : aucun serveur ne répond en moins d'une.</translation>
        </message>
        <message numerus="yes">
            <source>At least {count} requests count as completed without a token, with a first one after 0 ms: the median is too low.</source>
            <comment>benchmark.empty_answers(count)</comment>
            <translation>
                <numerusform>Au moins {count} requête compte comme achevée sans token, avec un premier après 0 ms : la médiane est trop basse.</numerusform>
                <numerusform>Au moins {count} requêtes comptent comme achevées sans token, avec un premier après 0 ms : la médiane est trop basse.</numerusform>
            </translation>
        </message>
        <message>
            <source>Prefill and decode ran on GPUs of their own: more of one kind leave the throughput as it is, and each GPU with less.</source>
            <comment>benchmark.split_server</comment>
            <translation>Prefill et décodage tournaient sur des GPU distincts : davantage d'une sorte ne change pas le débit, et chaque GPU en a moins.</translation>
        </message>
        <message numerus="yes">
            <source>{count} requests were cut off at the end and count in no figure.</source>
            <comment>benchmark.incomplete(count)</comment>
            <translation>
                <numerusform>{count} requête a été interrompue à la fin et ne compte dans aucun chiffre.</numerusform>
                <numerusform>{count} requêtes ont été interrompues à la fin et ne comptent dans aucun chiffre.</numerusform>
            </translation>
        </message>
        <message>
            <source>A request reads {tokens} tokens on average, as replays of agents do, most of it from the cache: it is no general throughput.</source>
            <comment>benchmark.replay(tokens)</comment>
            <translation>Une requête lit {tokens} tokens en moyenne, comme dans les rejeux d'agents, pour la plupart depuis le cache : ce n'est pas un débit général.</translation>
        </message>
        <message>
            <source>A request reads {tokens} tokens on average, of which the cache could serve {share}: it is no general throughput.</source>
            <comment>benchmark.replay_with_hits(tokens, share)</comment>
            <translation>Une requête lit {tokens} tokens en moyenne, dont le cache pouvait servir {share} : ce n'est pas un débit général.</translation>
        </message>
        <message numerus="yes">
            <source>{count} GPUs were monitored, which does not say how many of them served.</source>
            <comment>benchmark.monitored(count)</comment>
            <translation>
                <numerusform>{count} GPU était surveillé, ce qui ne dit pas combien servaient.</numerusform>
                <numerusform>{count} GPU étaient surveillés, ce qui ne dit pas combien d'entre eux servaient.</numerusform>
            </translation>
        </message>
        <message>
            <source>The run was cancelled.</source>
            <comment>benchmark.cancelled</comment>
            <translation>L'essai a été annulé.</translation>
        </message>
        <message>
            <source>A hosted API was measured, on GPUs that nobody can count; its time between tokens includes the first one and is left out.</source>
            <comment>benchmark.hosted</comment>
            <translation>Une API hébergée a été mesurée, sur des GPU que personne ne peut compter ; son temps entre tokens comprend le premier et est omis.</translation>
        </message>
        <message>
            <source>Answers were not streamed, so that there is no TTFT and no TPOT.</source>
            <comment>benchmark.not_streamed</comment>
            <translation>Les réponses n'étaient pas en streaming : il n'y a donc ni TTFT ni TPOT.</translation>
        </message>
        <message>
            <source>All requests were queued at once: the most that there is, at no latency.</source>
            <comment>benchmark.offline</comment>
            <translation>Toutes les requêtes ont été mises en file à la fois : le débit maximal, sans latence promise.</translation>
        </message>
        <message numerus="yes">
            <source>{failed} requests failed; the figures are of the other {completed}.</source>
            <comment>benchmark.failed(failed, completed)</comment>
            <translation>
                <numerusform>{failed} requête a échoué ; les chiffres portent sur les {completed} autres.</numerusform>
                <numerusform>{failed} requêtes ont échoué ; les chiffres portent sur les {completed} autres.</numerusform>
            </translation>
        </message>
        <message>
            <source>Of {asked} requests {completed} were completed; the file does not say what became of the others.</source>
            <comment>benchmark.partial(completed, asked)</comment>
            <translation>Sur {asked} requêtes, {completed} ont été achevées ; le fichier ne dit pas ce que sont devenues les autres.</translation>
        </message>
        <message numerus="yes">
            <source>The p99 of {count} requests is close to the slowest one.</source>
            <comment>benchmark.few(count)</comment>
            <translation>
                <numerusform>Le p99 de {count} requête est proche de la plus lente.</numerusform>
                <numerusform>Le p99 de {count} requêtes est proche de la plus lente.</numerusform>
            </translation>
        </message>
        <message>
            <source>It took {seconds} seconds, start and end included, so that a longer run gives more.</source>
            <comment>benchmark.short(seconds)</comment>
            <translation>L'essai a duré {seconds} secondes, début et fin compris : un essai plus long donne davantage.</translation>
        </message>
        <message>
            <source>The mean TTFT is {mean} and the median {median}: some requests waited for a cold start.</source>
            <comment>benchmark.cold(mean, median)</comment>
            <translation>Le TTFT moyen est de {mean} et la médiane de {median} : certaines requêtes ont attendu un démarrage à froid.</translation>
        </message>
        <message>
            <source>About {busy} requests were at work at once, not the {asked} that were asked for: its figures are a floor, no capacity.</source>
            <comment>benchmark.below_level(busy, asked)</comment>
            <translation>Environ {busy} requêtes étaient traitées à la fois, et non les {asked} demandées : ses chiffres sont un plancher, pas une capacité.</translation>
        </message>
        <message>
            <source>{asked} requests a second were asked for and {answered} answered: the wait grows with the length of the run.</source>
            <comment>benchmark.below_rate(asked, answered)</comment>
            <translation>{asked} requêtes par seconde ont été demandées et {answered} traitées : l'attente croît avec la durée de l'essai.</translation>
        </message>
        <message>
            <source>Its tokens are those that were asked for, not those that were counted.</source>
            <comment>benchmark.nominal</comment>
            <translation>Ses tokens sont ceux qui étaient demandés, et non ceux qui ont été comptés.</translation>
        </message>
        <message>
            <source>time to first token</source>
            <comment>benchmark.ttft</comment>
            <translation>temps jusqu'au premier token</translation>
        </message>
        <message>
            <source>time per output token</source>
            <comment>benchmark.tpot</comment>
            <translation>temps par token de sortie</translation>
        </message>
        <message>
            <source>The file has no {percentile} of the {wait}: whether it is kept can't be told.</source>
            <comment>benchmark.untold(wait, percentile)</comment>
            <translation>Le fichier ne donne pas le {percentile} du {wait} : impossible de dire si la promesse est tenue.</translation>
        </message>
        <message>
            <source>The {percentile} of the {wait} is {measured} ms, {promised} ms are promised.</source>
            <comment>benchmark.too_long(wait, percentile, measured, promised)</comment>
            <translation>Le {percentile} du {wait} est de {measured} ms, {promised} ms sont promis.</translation>
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
                <numerusform>{point} : {output} tokens de sortie/s sur {gpus} GPU, {input} tokens en entrée et {answer} en sortie par requête.</numerusform>
                <numerusform>{point} : {output} tokens de sortie/s sur {gpus} GPU, {input} tokens en entrée et {answer} en sortie par requête.</numerusform>
            </translation>
        </message>
        <message>
            <source>Prefill and decode are what fits the GPU time of {mixes} mixes of input and output best, each measured to saturation.</source>
            <comment>benchmark.least_squares(mixes)</comment>
            <translation>Prefill et décodage sont ce qui ajuste le mieux le temps GPU de {mixes} rapports entre entrée et sortie, chacun mesuré jusqu'à saturation.</translation>
        </message>
        <message>
            <source>There are {mixes} mixes of input and output, but not each was measured to saturation: the one most like the own requests counts.</source>
            <comment>benchmark.not_saturated(mixes)</comment>
            <translation>Il y a {mixes} rapports entre entrée et sortie, mais tous n'ont pas été mesurés jusqu'à saturation : le plus proche de vos requêtes compte.</translation>
        </message>
        <message>
            <source>There are {mixes} mixes of input and output, but no two positive rates fit them: the one most like the own requests counts.</source>
            <comment>benchmark.no_positive_rates(mixes)</comment>
            <translation>Il y a {mixes} rapports entre entrée et sortie, mais aucune paire de débits positifs ne leur correspond : le plus proche de vos requêtes compte.</translation>
        </message>
        <message>
            <source>A GPU then reads {prefill} and writes {decode} tokens/s.</source>
            <comment>benchmark.both_rates(prefill, decode)</comment>
            <translation>Un GPU lit alors {prefill} et écrit {decode} tokens/s.</translation>
        </message>
        <message>
            <source>By the levels next to it decode would be {low} to {high} tokens/s.</source>
            <comment>benchmark.range(low, high)</comment>
            <translation>D'après les niveaux voisins, le décodage serait de {low} à {high} tokens/s.</translation>
        </message>
        <message>
            <source>There is no load level.</source>
            <comment>benchmark.no_points</comment>
            <translation>Il n'y a aucun niveau de charge.</translation>
        </message>
        <message>
            <source>No level keeps the promise; {point} comes nearest. {why}</source>
            <comment>benchmark.nearest(point, why)</comment>
            <translation>Aucun niveau ne tient la promesse ; le plus proche est {point}. {why}</translation>
        </message>
        <message>
            <source>Whether a level keeps the promise can't be told: none has its {percentile}.</source>
            <comment>benchmark.none_told(percentile)</comment>
            <translation>Impossible de dire si un niveau tient la promesse : aucun ne donne son {percentile}.</translation>
        </message>
        <message>
            <source>No level can be used. {why}</source>
            <comment>benchmark.none_usable(why)</comment>
            <translation>Aucun niveau n'est utilisable. {why}</translation>
        </message>
        <message numerus="yes">
            <source>Where a file does not tell how many GPUs served, {gpus} are taken.</source>
            <comment>benchmark.gpus_taken(gpus)</comment>
            <translation>
                <numerusform>Quand un fichier ne dit pas combien de GPU servaient, {gpus} est supposé.</numerusform>
                <numerusform>Quand un fichier ne dit pas combien de GPU servaient, {gpus} sont supposés.</numerusform>
            </translation>
        </message>
        <message>
            <source>Names of files say {names}, which may be how many GPUs served.</source>
            <comment>benchmark.gpus_in_names(names)</comment>
            <translation>Des noms de fichiers disent {names}, peut-être le nombre de GPU qui servaient.</translation>
        </message>
        <message>
            <source>The levels are of several GPUs, {gpus}: what is chosen is of one of them, but its range and the frontier are of all.</source>
            <comment>benchmark.several_gpus(gpus)</comment>
            <translation>Les niveaux proviennent de plusieurs GPU, {gpus} : ce qui est choisi vient d'un seul, mais sa plage et la frontière viennent de tous.</translation>
        </message>
        <message>
            <source>The levels are of several models: {models}.</source>
            <comment>benchmark.several_models(models)</comment>
            <translation>Les niveaux proviennent de plusieurs modèles : {models}.</translation>
        </message>
        <message>
            <source>The levels are of several servers: {engines}.</source>
            <comment>benchmark.several_engines(engines)</comment>
            <translation>Les niveaux proviennent de plusieurs serveurs : {engines}.</translation>
        </message>
        <message>
            <source>The levels are of servers with {counts} GPUs, and the most output of a whole server counts.</source>
            <comment>benchmark.several_sizes(counts)</comment>
            <translation>Les niveaux proviennent de serveurs à {counts} GPU, et la sortie maximale d'un serveur entier compte.</translation>
        </message>
        <message numerus="yes">
            <source>{count} levels were measured again: the better run counts.</source>
            <comment>benchmark.repeats(count)</comment>
            <translation>
                <numerusform>{count} niveau a été mesuré de nouveau : le meilleur essai compte.</numerusform>
                <numerusform>{count} niveaux ont été mesurés de nouveau : le meilleur essai compte.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} levels lack the {percentile} that was promised, and keep no promise.</source>
            <comment>benchmark.untold_points(count, percentile)</comment>
            <translation>
                <numerusform>{count} niveau ne donne pas le {percentile} promis, et ne tient aucune promesse.</numerusform>
                <numerusform>{count} niveaux ne donnent pas le {percentile} promis, et ne tiennent aucune promesse.</numerusform>
            </translation>
        </message>
        <message>
            <source>No latency is promised: the fullest level counts.</source>
            <comment>benchmark.no_promise</comment>
            <translation>Aucune latence n'est promise : le niveau le plus chargé compte.</translation>
        </message>
        <message>
            <source>{point}: {note}</source>
            <comment>benchmark.note(point, note)</comment>
            <translation>{point} : {note}</translation>
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
                <numerusform>{point} : {output} tokens de sortie/s sur {gpus} GPU</numerusform>
                <numerusform>{point} : {output} tokens de sortie/s sur {gpus} GPU</numerusform>
            </translation>
        </message>
        <message>
            <source>{points}; {promise}</source>
            <comment>benchmark.source(points, promise)</comment>
            <translation>{points} ; {promise}</translation>
        </message>
        <message>
            <source>{percentile} of the TTFT within {ttft} ms and of the TPOT within {tpot} ms</source>
            <comment>benchmark.promise(percentile, ttft, tpot)</comment>
            <translation>{percentile} du TTFT en {ttft} ms et du TPOT en {tpot} ms</translation>
        </message>
        <message>
            <source>{percentile} of the TTFT within {ttft} ms</source>
            <comment>benchmark.promise_ttft(percentile, ttft)</comment>
            <translation>{percentile} du TTFT en {ttft} ms</translation>
        </message>
        <message>
            <source>{percentile} of the TPOT within {tpot} ms</source>
            <comment>benchmark.promise_tpot(percentile, tpot)</comment>
            <translation>{percentile} du TPOT en {tpot} ms</translation>
        </message>
        <message>
            <source>no promised latency</source>
            <comment>benchmark.promise_none</comment>
            <translation>aucune latence promise</translation>
        </message>
        <message>
            <source>On the {rows} measured rows of the catalog that say enough, the estimate is off by a factor of {factor} on average, and 8 of 10 came to {low} to {high} times what it says.</source>
            <comment>estimate.quality(rows, factor, low, high)</comment>
            <translation>Sur les {rows} lignes mesurées du catalogue qui en disent assez, l'estimation s'écarte en moyenne d'un facteur {factor}, et 8 sur 10 donnaient de {low} à {high} fois ce qu'elle dit.</translation>
        </message>
        <message numerus="yes">
            <source>Estimated, not measured: about {decode} output tokens/s of each {gpu}, {low} to {high}, for {model} at {precision} with {batch} requests at once.</source>
            <comment>estimate.sentence(decode, low, high, gpu, model, precision, batch)</comment>
            <translation>
                <numerusform>Estimé, non mesuré : environ {decode} tokens de sortie/s par {gpu}, de {low} à {high}, pour {model} en {precision} avec {batch} requête à la fois.</numerusform>
                <numerusform>Estimé, non mesuré : environ {decode} tokens de sortie/s par {gpu}, de {low} à {high}, pour {model} en {precision} avec {batch} requêtes à la fois.</numerusform>
            </translation>
        </message>
        <message>
            <source>What limits it is how fast the memory is read.</source>
            <comment>estimate.bound_by_memory</comment>
            <translation>La limite est la vitesse de lecture de la mémoire.</translation>
        </message>
        <message>
            <source>What limits it is how fast the chip computes.</source>
            <comment>estimate.bound_by_operations</comment>
            <translation>La limite est la vitesse de calcul de la puce.</translation>
        </message>
        <message numerus="yes">
            <source>{gpu}, {model} at {precision} on {gpus} GPUs, {batch} requests at once of {input} tokens in and {output} out, from bandwidth and operations; nobody measured it</source>
            <comment>estimate.source(gpu, model, precision, gpus, batch, input, output)</comment>
            <translation>
                <numerusform>{gpu}, {model} en {precision} sur {gpus} GPU, {batch} requête à la fois de {input} tokens en entrée et {output} en sortie, d'après la bande passante et les opérations ; personne ne l'a mesuré</numerusform>
                <numerusform>{gpu}, {model} en {precision} sur {gpus} GPU, {batch} requêtes à la fois de {input} tokens en entrée et {output} en sortie, d'après la bande passante et les opérations ; personne ne l'a mesuré</numerusform>
            </translation>
        </message>
        <message>
            <source>Nearest of what was measured: {measured}.</source>
            <comment>estimate.nearest(measured)</comment>
            <translation>Mesure la plus proche : {measured}.</translation>
        </message>
        <message>
            <source>Nothing can be estimated: {model} with one request does not fit {gpu}.</source>
            <comment>estimate.no_room(gpu, model)</comment>
            <translation>Rien ne peut être estimé : {model} avec une requête ne tient pas sur {gpu}.</translation>
        </message>
        <message>
            <source>estimate</source>
            <comment>basis.estimated</comment>
            <translation>estimation</translation>
        </message>
        <message>
            <source>SkyPilot catalog of {provider}</source>
            <comment>skypilot.list(provider)</comment>
            <translation>Catalogue SkyPilot : {provider}</translation>
        </message>
        <message>
            <source>SkyPilot catalog {file}</source>
            <comment>skypilot.source(file)</comment>
            <translation>catalogue SkyPilot {file}</translation>
        </message>
        <message>
            <source>SkyPilot catalog {file}, median of {zones} zones</source>
            <comment>skypilot.source_of_zones(file, zones)</comment>
            <translation>catalogue SkyPilot {file}, médiane de {zones} zones</translation>
        </message>
        <message>
            <source>{source}; the GPU without its machine</source>
            <comment>skypilot.source_alone(source)</comment>
            <translation>{source} ; le GPU sans sa machine</translation>
        </message>
        <message>
            <source>{source}, {currency} at {usd} USD on {date}</source>
            <comment>skypilot.source_exchanged(source, currency, usd, date)</comment>
            <translation>{source}, {currency} à {usd} USD le {date}</translation>
        </message>
        <message>
            <source>its price is in {currency}, and nobody has said what that is worth in US dollars</source>
            <comment>skypilot.foreign(currency)</comment>
            <translation>son prix est en {currency}, et sa valeur en dollars US n'a pas été indiquée</translation>
        </message>
        <message>
            <source>not known of the machine that it is in</source>
            <comment>skypilot.machine_without_spot</comment>
            <translation>inconnu pour la machine qui le contient</translation>
        </message>
        <message>
            <source>GPU and machine are priced apart: the cheapest machine that takes the GPUs is added</source>
            <comment>skypilot.machine_added</comment>
            <translation>GPU et machine ont des prix distincts : la machine la moins chère qui accueille les GPU est ajoutée</translation>
        </message>
        <message>
            <source>price of the GPU alone: its machine is priced apart, and is not in the list or not known here</source>
            <comment>skypilot.gpu_alone</comment>
            <translation>prix du GPU seul : sa machine a un prix distinct, et n'est pas dans la liste ou n'est pas connue ici</translation>
        </message>
        <message>
            <source>memory of all GPUs together: divided by their count</source>
            <comment>skypilot.memory_of_all</comment>
            <translation>mémoire de tous les GPU ensemble : divisée par leur nombre</translation>
        </message>
        <message>
            <source>{gpu} without a form beside others that are SXM: taken as PCIe</source>
            <comment>skypilot.form_concluded(gpu)</comment>
            <translation>{gpu} sans format à côté d'autres en SXM : considéré comme PCIe</translation>
        </message>
        <message>
            <source>{text} is no currency other than the dollar, which is named by three capitals, as EUR</source>
            <comment>currency.no_code(text)</comment>
            <translation>{text} n'est pas une monnaie autre que le dollar, désignée par trois capitales, comme EUR</translation>
        </message>
        <message>
            <source>{text} is no number of US dollars above 0 and at most {most}</source>
            <comment>currency.no_rate(text, most)</comment>
            <translation>{text} n'est pas un nombre de dollars US supérieur à 0 et d'au plus {most}</translation>
        </message>
        <message>
            <source>line {line}</source>
            <comment>skypilot.line(line)</comment>
            <translation>ligne {line}</translation>
        </message>
        <message>
            <source>line {line}, {name}</source>
            <comment>skypilot.line_of(line, name)</comment>
            <translation>ligne {line}, {name}</translation>
        </message>
        <message>
            <source>differs from another offer of the list by no more than the count of GPUs, capitals or marks between words</source>
            <comment>skypilot.not_told_apart</comment>
            <translation>ne diffère d'une autre offre de la liste que par le nombre de GPU, les capitales ou les signes entre les mots</translation>
        </message>
        <message>
            <source>several zones of an offer: their median is taken</source>
            <comment>skypilot.zones</comment>
            <translation>plusieurs zones d'une offre : leur médiane est retenue</translation>
        </message>
        <message>
            <source>its name does not say of which cloud it is; the provider must be named</source>
            <comment>skypilot.no_provider</comment>
            <translation>son nom ne dit pas de quel cloud il s'agit ; le fournisseur doit être indiqué</translation>
        </message>
        <message>
            <source>has no rows below its heading</source>
            <comment>skypilot.no_rows</comment>
            <translation>n'a aucune ligne sous son en-tête</translation>
        </message>
        <message numerus="yes">
            <source>none of its {rows} rows can be used; {place}: {why}</source>
            <comment>skypilot.no_use(rows, place, why)</comment>
            <translation>
                <numerusform>sa ligne n'est pas utilisable ; {place} : {why}</numerusform>
                <numerusform>aucune de ses {rows} lignes n'est utilisable ; {place} : {why}</numerusform>
            </translation>
        </message>
        <message>
            <source>is no SkyPilot catalog: it has no column "{column}"</source>
            <comment>skypilot.no_catalog(column)</comment>
            <translation>n'est pas un catalogue SkyPilot : la colonne "{column}" manque</translation>
        </message>
        <message>
            <source>the file ends within its quotes</source>
            <comment>skypilot.open_quotes</comment>
            <translation>le fichier se termine entre ses guillemets</translation>
        </message>
        <message numerus="yes">
            <source>has {fields} fields where the heading has {columns}</source>
            <comment>skypilot.fields(fields, columns)</comment>
            <translation>
                <numerusform>a {fields} champ là où l'en-tête en a {columns}</numerusform>
                <numerusform>a {fields} champs là où l'en-tête en a {columns}</numerusform>
            </translation>
        </message>
        <message>
            <source>has no GPU</source>
            <comment>skypilot.no_gpu</comment>
            <translation>n'a pas de GPU</translation>
        </message>
        <message>
            <source>{name} is no GPU</source>
            <comment>skypilot.is_no_gpu(name)</comment>
            <translation>{name} n'est pas un GPU</translation>
        </message>
        <message>
            <source>the count of GPUs, {count}, must be a number above 0 and at most {most}</source>
            <comment>skypilot.count(count, most)</comment>
            <translation>le nombre de GPU, {count}, doit être supérieur à 0 et d'au plus {most}</translation>
        </message>
        <message>
            <source>has no price: on demand {rent}; spot {spot}</source>
            <comment>skypilot.no_price(rent, spot)</comment>
            <translation>n'a pas de prix : à la demande {rent} ; spot {spot}</translation>
        </message>
        <message>
            <source>missing</source>
            <comment>skypilot.missing</comment>
            <translation>absent</translation>
        </message>
        <message>
            <source>{text}, no number</source>
            <comment>skypilot.no_number(text)</comment>
            <translation>{text}, pas un nombre</translation>
        </message>
        <message>
            <source>0, which means that none is known</source>
            <comment>skypilot.zero</comment>
            <translation>0, c'est-à-dire inconnu</translation>
        </message>
        <message>
            <source>{price}, below 0</source>
            <comment>skypilot.negative(price)</comment>
            <translation>{price}, inférieur à 0</translation>
        </message>
        <message>
            <source>{gpu} with {memory} GB in the list: left out, as no GPU has that</source>
            <comment>skypilot.memory_left_out(gpu, memory)</comment>
            <translation>{gpu} avec {memory} Go dans la liste : omis, car aucun GPU n'a cela</translation>
        </message>
        <message>
            <source>{gpu} with {listed} GB in the list: {taken} GB taken</source>
            <comment>skypilot.memory_taken(gpu, listed, taken)</comment>
            <translation>{gpu} avec {listed} Go dans la liste : {taken} Go retenus</translation>
        </message>
        <message>
            <source>price on demand is {why}: left out</source>
            <comment>skypilot.rent_left_out(why)</comment>
            <translation>prix à la demande {why} : omis</translation>
        </message>
        <message>
            <source>spot price is {why}: left out</source>
            <comment>skypilot.spot_left_out(why)</comment>
            <translation>prix spot {why} : omis</translation>
        </message>
        <message>
            <source>spot price equals the one on demand: left out</source>
            <comment>skypilot.spot_equals</comment>
            <translation>prix spot égal à celui à la demande : omis</translation>
        </message>
        <message>
            <source>spot price is above the one on demand, perhaps the two are swapped: left out</source>
            <comment>skypilot.spot_above</comment>
            <translation>prix spot supérieur à celui à la demande, peut-être intervertis : omis</translation>
        </message>
        <message>
            <source>token ranks: the packed file is damaged</source>
            <comment>tokens.ranks_damaged</comment>
            <translation>rangs de tokens : le fichier compressé est endommagé</translation>
        </message>
        <message>
            <source>is in the encoding {encoding}, and tokens are counted in UTF-8; save it as UTF-8</source>
            <comment>tokens.wide_encoding(encoding)</comment>
            <translation>est encodé en {encoding}, et les tokens se comptent en UTF-8 ; enregistrez-le en UTF-8</translation>
        </message>
        <message>
            <source>one prompt in {encoding}</source>
            <comment>tokens.prompt_source(encoding)</comment>
            <translation>un prompt en {encoding}</translation>
        </message>
        <message>
            <source>one answer in {encoding}</source>
            <comment>tokens.answer_source(encoding)</comment>
            <translation>une réponse en {encoding}</translation>
        </message>
        <message>
            <source>mean of {count} prompts in {encoding}, median {median}, 95th percentile {p95}</source>
            <comment>tokens.prompts_source(count, encoding, median, p95)</comment>
            <translation>moyenne de {count} prompts en {encoding}, médiane {median}, 95e centile {p95}</translation>
        </message>
        <message>
            <source>mean of {count} answers in {encoding}, median {median}, 95th percentile {p95}</source>
            <comment>tokens.answers_source(count, encoding, median, p95)</comment>
            <translation>moyenne de {count} réponses en {encoding}, médiane {median}, 95e centile {p95}</translation>
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
                <numerusform>{count} token en moyenne</numerusform>
                <numerusform>{count} tokens en moyenne</numerusform>
            </translation>
        </message>
        <message>
            <source>{count} samples: median {median}, 95th percentile {p95}.</source>
            <comment>tokens.spread(count, median, p95)</comment>
            <translation>{count} échantillons : médiane {median}, 95e centile {p95}.</translation>
        </message>
        <message numerus="yes">
            <source>{count} tokens in all</source>
            <comment>tokens.in_all(count)</comment>
            <translation>
                <numerusform>{count} token au total</numerusform>
                <numerusform>{count} tokens au total</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} characters</source>
            <comment>tokens.characters(count)</comment>
            <translation>
                <numerusform>{count} caractère</numerusform>
                <numerusform>{count} caractères</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} bytes</source>
            <comment>tokens.bytes(count)</comment>
            <translation>
                <numerusform>{count} octet</numerusform>
                <numerusform>{count} octets</numerusform>
            </translation>
        </message>
        <message>
            <source>{characters} characters a token</source>
            <comment>tokens.ratio(characters)</comment>
            <translation>{characters} caractères par token</translation>
        </message>
        <message numerus="yes">
            <source>{details}. {count} bytes are no UTF-8 text and counted as �: is it in another encoding?</source>
            <comment>tokens.faulty(details, count)</comment>
            <translation>
                <numerusform>{details}. {count} octet n'est pas du texte UTF-8 et compte comme � : l'encodage est-il différent ?</numerusform>
                <numerusform>{details}. {count} octets ne sont pas du texte UTF-8 et comptent comme � : l'encodage est-il différent ?</numerusform>
            </translation>
        </message>
        <message>
            <source>Set input tokens</source>
            <comment>tokens.set_input</comment>
            <translation>Définir les tokens d'entrée</translation>
        </message>
        <message>
            <source>Set output tokens</source>
            <comment>tokens.set_output</comment>
            <translation>Définir les tokens de sortie</translation>
        </message>
        <message>
            <source>Set input tokens to {value}</source>
            <comment>tokens.set_input_to(value)</comment>
            <translation>Définir les tokens d'entrée à {value}</translation>
        </message>
        <message>
            <source>Set output tokens to {value}</source>
            <comment>tokens.set_output_to(value)</comment>
            <translation>Définir les tokens de sortie à {value}</translation>
        </message>
        <message>
            <source>The first sample is colored.</source>
            <comment>tokens.colored_first</comment>
            <translation>Le premier échantillon est coloré.</translation>
        </message>
        <message>
            <source>The first {characters} characters are colored.</source>
            <comment>tokens.colored(characters)</comment>
            <translation>Les {characters} premiers caractères sont colorés.</translation>
        </message>
        <message>
            <source>The first {characters} characters of the first sample are colored.</source>
            <comment>tokens.colored_of_first(characters)</comment>
            <translation>Les {characters} premiers caractères du premier échantillon sont colorés.</translation>
        </message>
        <message>
            <source>The answer, as computed</source>
            <comment>sheet.answer</comment>
            <translation>La réponse, telle que calculée</translation>
        </message>
        <message>
            <source>Computed by Breakeven; does not follow changes in this workbook.</source>
            <comment>sheet.computed</comment>
            <translation>Calculé par Breakeven ; ne suit pas les modifications de ce classeur.</translation>
        </message>
        <message>
            <source>Computed by Breakeven from figures as of {date}; does not follow changes in this workbook.</source>
            <comment>sheet.computed_from(date)</comment>
            <translation>Calculé par Breakeven à partir de chiffres au {date} ; ne suit pas les modifications de ce classeur.</translation>
        </message>
        <message>
            <source>Cheaper from (requests a month)</source>
            <comment>sheet.cheaper_from</comment>
            <translation>Moins cher à partir de (requêtes par mois)</translation>
        </message>
        <message>
            <source>Cheaper for good from (requests a month)</source>
            <comment>sheet.cheaper_for_good</comment>
            <translation>Durablement moins cher à partir de (requêtes par mois)</translation>
        </message>
        <message>
            <source>Payback (months)</source>
            <comment>sheet.payback</comment>
            <translation>Délai de récupération (mois)</translation>
        </message>
        <message>
            <source>First reached (months)</source>
            <comment>sheet.first_reached</comment>
            <translation>Première récupération (mois)</translation>
        </message>
        <message>
            <source>Cash at month 0</source>
            <comment>sheet.cash_at_start</comment>
            <translation>Trésorerie au mois 0</translation>
        </message>
        <message>
            <source>Requests to recover it</source>
            <comment>sheet.to_recover</comment>
            <translation>Requêtes pour la récupérer</translation>
        </message>
        <message>
            <source>Cheaper between (requests a month)</source>
            <comment>sheet.cheaper_between</comment>
            <translation>Moins cher entre (requêtes par mois)</translation>
        </message>
        <message>
            <source>{from} to {to}</source>
            <comment>sheet.interval(from, to)</comment>
            <translation>{from} à {to}</translation>
        </message>
        <message>
            <source>and more</source>
            <comment>sheet.and_more</comment>
            <translation>et d'autres</translation>
        </message>
        <message>
            <source>{option}, with the ranges given</source>
            <comment>sheet.with_ranges(option)</comment>
            <translation>{option}, avec les plages données</translation>
        </message>
        <message>
            <source>10th percentile</source>
            <comment>sheet.p10</comment>
            <translation>10e centile</translation>
        </message>
        <message>
            <source>50th percentile</source>
            <comment>sheet.p50</comment>
            <translation>50e centile</translation>
        </message>
        <message>
            <source>90th percentile</source>
            <comment>sheet.p90</comment>
            <translation>90e centile</translation>
        </message>
        <message>
            <source>Monthly cost</source>
            <comment>sheet.monthly_cost</comment>
            <translation>Coût mensuel</translation>
        </message>
        <message>
            <source>Monthly saving</source>
            <comment>sheet.monthly_saving</comment>
            <translation>Économie mensuelle</translation>
        </message>
        <message>
            <source>Cases in which it is cheaper</source>
            <comment>sheet.cases</comment>
            <translation>Cas où le coût est inférieur</translation>
        </message>
        <message>
            <source>To know beforehand</source>
            <comment>sheet.beforehand</comment>
            <translation>À savoir au préalable</translation>
        </message>
        <message>
            <source>Month</source>
            <comment>sheet.month</comment>
            <translation>Mois</translation>
        </message>
        <message>
            <source>Month, up to the horizon</source>
            <comment>sheet.month_of_horizon</comment>
            <translation>Mois, jusqu'à l'horizon</translation>
        </message>
        <message>
            <source>{option}: cash of the month</source>
            <comment>sheet.cash_of(option)</comment>
            <translation>{option} : trésorerie du mois</translation>
        </message>
        <message>
            <source>Baseline</source>
            <comment>sheet.baseline</comment>
            <translation>Référence</translation>
        </message>
        <message>
            <source>Baseline: cash of the month</source>
            <comment>sheet.baseline_cash</comment>
            <translation>Référence : trésorerie du mois</translation>
        </message>
        <message>
            <source>Requests a month</source>
            <comment>sheet.requests_a_month</comment>
            <translation>Requêtes par mois</translation>
        </message>
        <message>
            <source>Discount factor</source>
            <comment>sheet.discount</comment>
            <translation>Facteur d'actualisation</translation>
        </message>
        <message>
            <source>Units of reserved capacity</source>
            <comment>sheet.units</comment>
            <translation>Unités de capacité réservée</translation>
        </message>
        <message>
            <source>Rented GPUs</source>
            <comment>sheet.rented_gpus</comment>
            <translation>GPU loués</translation>
        </message>
        <message>
            <source>Owned GPUs</source>
            <comment>sheet.owned_gpus</comment>
            <translation>GPU en propre</translation>
        </message>
        <message>
            <source>Servers for owned GPUs</source>
            <comment>sheet.owned_servers</comment>
            <translation>Serveurs pour les GPU en propre</translation>
        </message>
        <message>
            <source>Hardware added, at first prices</source>
            <comment>sheet.hardware_added</comment>
            <translation>Matériel ajouté, aux prix initiaux</translation>
        </message>
        <message>
            <source>Paid for hardware, replacements included</source>
            <comment>sheet.hardware_paid</comment>
            <translation>Payé pour le matériel, remplacements compris</translation>
        </message>
        <message>
            <source>Serverless seconds</source>
            <comment>sheet.serverless_seconds</comment>
            <translation>Secondes serverless</translation>
        </message>
        <message>
            <source>GPUs of the hybrid</source>
            <comment>sheet.hybrid_gpus</comment>
            <translation>GPU de l'hybride</translation>
        </message>
        <message>
            <source>Servers of the hybrid</source>
            <comment>sheet.hybrid_servers</comment>
            <translation>Serveurs de l'hybride</translation>
        </message>
        <message>
            <source>Hybrid: hardware added, at first prices</source>
            <comment>sheet.hybrid_hardware_added</comment>
            <translation>Hybride : matériel ajouté, aux prix initiaux</translation>
        </message>
        <message>
            <source>Hybrid: paid for hardware, replacements included</source>
            <comment>sheet.hybrid_hardware_paid</comment>
            <translation>Hybride : payé pour le matériel, remplacements compris</translation>
        </message>
        <message>
            <source>Serverless seconds of the hybrid</source>
            <comment>sheet.hybrid_seconds</comment>
            <translation>Secondes serverless de l'hybride</translation>
        </message>
        <message>
            <source>Monthly cost by volume</source>
            <comment>sheet.by_volume</comment>
            <translation>Coût mensuel selon le volume</translation>
        </message>
        <message>
            <source>US dollars a month. The volumes are spread evenly on a logarithmic axis between the two blue cells; between two of them a line can hide a step.</source>
            <comment>sheet.by_volume_note</comment>
            <translation>Dollars US par mois. Les volumes sont répartis régulièrement sur un axe logarithmique entre les deux cellules bleues ; entre deux d'entre eux, une ligne peut masquer un palier.</translation>
        </message>
        <message>
            <source>Lines: each option's monthly cost by volume, both axes logarithmic</source>
            <comment>sheet.by_volume_chart</comment>
            <translation>Lignes : coût mensuel de chaque option selon le volume, les deux axes étant logarithmiques</translation>
        </message>
        <message>
            <source>US dollars a month</source>
            <comment>sheet.dollars_a_month</comment>
            <translation>Dollars US par mois</translation>
        </message>
        <message>
            <source>Lowest volume</source>
            <comment>sheet.lowest_volume</comment>
            <translation>Volume le plus faible</translation>
        </message>
        <message>
            <source>Highest volume</source>
            <comment>sheet.highest_volume</comment>
            <translation>Volume le plus élevé</translation>
        </message>
        <message>
            <source>Your volume</source>
            <comment>sheet.your_volume</comment>
            <translation>Votre volume</translation>
        </message>
        <message>
            <source>Point</source>
            <comment>sheet.point</comment>
            <translation>Point</translation>
        </message>
        <message>
            <source>Change the blue cells: costs, curves and cash over time follow. The sheet Figures does not, since break-even and payback have no closed formula.</source>
            <comment>sheet.inputs_note</comment>
            <translation>Modifiez les cellules bleues : coûts, courbes et trésorerie dans le temps suivent. La feuille Chiffres ne suit pas, car le seuil de rentabilité et le délai de récupération n'ont pas de formule fermée.</translation>
        </message>
        <message>
            <source>The scenario does not say of what date its figures are.</source>
            <comment>sheet.no_date</comment>
            <translation>Le scénario n'indique pas la date de ses chiffres.</translation>
        </message>
        <message>
            <source>Figures as of {date}.</source>
            <comment>sheet.as_of(date)</comment>
            <translation>Chiffres au {date}.</translation>
        </message>
        <message>
            <source>Input</source>
            <comment>sheet.input</comment>
            <translation>Paramètre</translation>
        </message>
        <message>
            <source>Value</source>
            <comment>sheet.value</comment>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Unit</source>
            <comment>sheet.unit</comment>
            <translation>Unité</translation>
        </message>
        <message>
            <source>Lowest allowed</source>
            <comment>sheet.lowest_allowed</comment>
            <translation>Minimum admis</translation>
        </message>
        <message>
            <source>Highest allowed</source>
            <comment>sheet.highest_allowed</comment>
            <translation>Maximum admis</translation>
        </message>
        <message>
            <source>Low (10th percentile)</source>
            <comment>sheet.low</comment>
            <translation>Bas (10e centile)</translation>
        </message>
        <message>
            <source>High (90th percentile)</source>
            <comment>sheet.high</comment>
            <translation>Haut (90e centile)</translation>
        </message>
        <message>
            <source>From</source>
            <comment>sheet.from</comment>
            <translation>Origine</translation>
        </message>
        <message>
            <source>Source</source>
            <comment>sheet.source</comment>
            <translation>Source</translation>
        </message>
        <message>
            <source>Name in formulas</source>
            <comment>sheet.name_in_formulas</comment>
            <translation>Nom dans les formules</translation>
        </message>
        <message>
            <source>What it is</source>
            <comment>sheet.what_it_is</comment>
            <translation>Signification</translation>
        </message>
        <message>
            <source>Choices</source>
            <comment>sheet.choices</comment>
            <translation>Choix</translation>
        </message>
        <message>
            <source>Linked inputs</source>
            <comment>sheet.links</comment>
            <translation>Paramètres liés</translation>
        </message>
        <message>
            <source>correlation</source>
            <comment>sheet.correlation</comment>
            <translation>corrélation</translation>
        </message>
        <message>
            <source>How the two are drawn together from their ranges: at 1 they would move in step, at -1 against each other</source>
            <comment>sheet.link_help</comment>
            <translation>Comment les deux sont tirés ensemble de leurs plages : à 1 ils varieraient au même pas, à -1 en sens contraire</translation>
        </message>
        <message>
            <source>What the others are compared with</source>
            <comment>sheet.baseline_help</comment>
            <translation>Ce à quoi les autres sont comparées</translation>
        </message>
        <message>
            <source>{help}: TRUE or FALSE</source>
            <comment>sheet.true_or_false(help)</comment>
            <translation>{help} : TRUE ou FALSE</translation>
        </message>
        <message>
            <source>{help}: {allowed}</source>
            <comment>sheet.help(help, allowed)</comment>
            <translation>{help} : {allowed}</translation>
        </message>
        <message>
            <source>Outside the range</source>
            <comment>sheet.outside</comment>
            <translation>Hors de la plage</translation>
        </message>
        <message>
            <source>Allowed is {low} to {high}.</source>
            <comment>sheet.allowed(low, high)</comment>
            <translation>Valeurs admises : {low} à {high}.</translation>
        </message>
        <message>
            <source>Allowed is {low} to {high}, whole numbers only.</source>
            <comment>sheet.allowed_whole(low, high)</comment>
            <translation>Valeurs admises : {low} à {high}, nombres entiers seulement.</translation>
        </message>
        <message>
            <source>Cash over time</source>
            <comment>sheet.over_time</comment>
            <translation>Trésorerie dans le temps</translation>
        </message>
        <message>
            <source>US dollars paid up to the end of each month. After the planning horizon nothing is paid, and the rows, shown faintly, repeat its end.</source>
            <comment>sheet.over_time_note</comment>
            <translation>Dollars US payés jusqu'à la fin de chaque mois. Après l'horizon de planification, rien n'est payé, et les lignes, en gris clair, en répètent la fin.</translation>
        </message>
        <message>
            <source>Over the horizon</source>
            <comment>sheet.over_the_horizon</comment>
            <translation>Sur l'horizon</translation>
        </message>
        <message>
            <source>Cash in all</source>
            <comment>sheet.cash_in_all</comment>
            <translation>Trésorerie totale</translation>
        </message>
        <message>
            <source>Saving against the baseline</source>
            <comment>sheet.saving</comment>
            <translation>Économie par rapport à la référence</translation>
        </message>
        <message>
            <source>Net present value of that saving</source>
            <comment>sheet.net_present_value</comment>
            <translation>Valeur actuelle nette de cette économie</translation>
        </message>
        <message>
            <source>Cash paid over time</source>
            <comment>sheet.cash_paid</comment>
            <translation>Trésorerie dépensée dans le temps</translation>
        </message>
        <message>
            <source>US dollars</source>
            <comment>sheet.dollars</comment>
            <translation>Dollars US</translation>
        </message>
        <message>
            <source>Lines: each option's cash paid up to each month</source>
            <comment>sheet.cash_chart</comment>
            <translation>Lignes : trésorerie dépensée par chaque option jusqu'à chaque mois</translation>
        </message>
        <message>
            <source>Monthly cost of every option</source>
            <comment>sheet.costs</comment>
            <translation>Coût mensuel de chaque option</translation>
        </message>
        <message>
            <source>US dollars a month, at the volume of the sheet Inputs. Every figure here is a formula.</source>
            <comment>sheet.costs_note</comment>
            <translation>Dollars US par mois, au volume de la feuille Paramètres. Chaque chiffre ici est une formule.</translation>
        </message>
        <message>
            <source>Monthly cost by component</source>
            <comment>sheet.by_component</comment>
            <translation>Coût mensuel par composante</translation>
        </message>
        <message>
            <source>Stacked bars: each option's monthly cost by component</source>
            <comment>sheet.by_component_chart</comment>
            <translation>Barres empilées : coût mensuel de chaque option par composante</translation>
        </message>
        <message>
            <source>Option</source>
            <comment>sheet.option</comment>
            <translation>Option</translation>
        </message>
        <message>
            <source>Total</source>
            <comment>sheet.total</comment>
            <translation>Total</translation>
        </message>
        <message>
            <source>Correct answers, as a share</source>
            <comment>sheet.correct_answers</comment>
            <translation>Réponses correctes, en part</translation>
        </message>
        <message>
            <source>How the costs come about</source>
            <comment>sheet.workings</comment>
            <translation>Comment s'obtiennent les coûts</translation>
        </message>
        <message>
            <source>Step</source>
            <comment>sheet.step</comment>
            <translation>Étape</translation>
        </message>
        <message>
            <source>Baseline, as a number</source>
            <comment>sheet.baseline_number</comment>
            <translation>Référence, en nombre</translation>
        </message>
        <message>
            <source>Hybrid hosting, as a number</source>
            <comment>sheet.hosting_number</comment>
            <translation>Hébergement de l'hybride, en nombre</translation>
        </message>
        <message>
            <source>Formula</source>
            <comment>sheet.formula</comment>
            <translation>Formule</translation>
        </message>
        <message>
            <source>Where the inputs are from</source>
            <comment>sheet.sources</comment>
            <translation>Provenance des paramètres</translation>
        </message>
        <message>
            <source>As exported: {summary} Each input's own source stands in its row of the sheet Inputs.</source>
            <comment>sheet.sources_note(summary)</comment>
            <translation>À l'export : {summary} La source propre à chaque paramètre figure dans sa ligne de la feuille Paramètres.</translation>
        </message>
        <message>
            <source>Made with Breakeven. Formulas keep the model's order of operations; GPUs come in whole replicas, and units of reserved capacity in whole increments, where a load within 1E-12 of a whole number counts as that number.</source>
            <comment>sheet.made_with</comment>
            <translation>Créé avec Breakeven. Les formules gardent l'ordre des opérations du modèle ; les GPU vont par réplicas entiers, et les unités de capacité réservée par incréments entiers, une charge à moins de 1E-12 d'un nombre entier comptant pour ce nombre.</translation>
        </message>
        <message>
            <source>Workload, as exported</source>
            <comment>sheet.workload</comment>
            <translation>Charge de travail, à l'export</translation>
        </message>
        <message>
            <source>Input tokens a request</source>
            <comment>sheet.input_tokens</comment>
            <translation>Tokens d'entrée par requête</translation>
        </message>
        <message>
            <source>Output tokens a request</source>
            <comment>sheet.output_tokens</comment>
            <translation>Tokens de sortie par requête</translation>
        </message>
        <message>
            <source>At the frontier API, in a year</source>
            <comment>sheet.a_year</comment>
            <translation>Via l'API de pointe, par an</translation>
        </message>
        <message>
            <source>no folder for temporary files could be made</source>
            <comment>workbook.no_folder</comment>
            <translation>aucun dossier pour fichiers temporaires n'a pu être créé</translation>
        </message>
        <message>
            <source>there is not enough memory for it</source>
            <comment>workbook.no_memory</comment>
            <translation>la mémoire est insuffisante</translation>
        </message>
        <message>
            <source>its title and date</source>
            <comment>workbook.properties</comment>
            <translation>son titre et sa date</translation>
        </message>
        <message>
            <source>a format</source>
            <comment>workbook.format</comment>
            <translation>un format</translation>
        </message>
        <message>
            <source>the file</source>
            <comment>workbook.file</comment>
            <translation>le fichier</translation>
        </message>
        <message>
            <source>the sheet {name} could not be added</source>
            <comment>workbook.no_sheet(name)</comment>
            <translation>la feuille {name} n'a pas pu être ajoutée</translation>
        </message>
        <message>
            <source>a chart could not be added</source>
            <comment>workbook.no_chart</comment>
            <translation>un graphique n'a pas pu être ajouté</translation>
        </message>
        <message>
            <source>{what} could not be written: {fault}</source>
            <comment>workbook.not_written(what, fault)</comment>
            <translation>échec de l'écriture : {what} : {fault}</translation>
        </message>
        <message>
            <source>could not be put together in {folder}; perhaps there is no room</source>
            <comment>workbook.not_whole(folder)</comment>
            <translation>n'a pas pu être assemblé dans {folder} ; la place manque peut-être</translation>
        </message>
        <message>
            <source>{cell} is {number}, which no cell can hold</source>
            <comment>workbook.no_number(cell, number)</comment>
            <translation>{cell} vaut {number}, ce qu'aucune cellule ne peut contenir</translation>
        </message>
        <message>
            <source>can't be written: {fault}</source>
            <comment>workbook.cant_be_written(fault)</comment>
            <translation>ne peut pas être écrit : {fault}</translation>
        </message>
        <message>
            <source>is missing, and so is "set": a line is a whole scenario, or changes one</source>
            <comment>lines.neither</comment>
            <translation>est absent, de même que "set" : une ligne est un scénario entier, ou en modifie un</translation>
        </message>
        <message>
            <source>changes a scenario, and none was named; name it beside --lines, or give whole scenarios</source>
            <comment>lines.no_scenario</comment>
            <translation>modifie un scénario, et aucun n'a été nommé ; nommez-le à côté de --lines, ou donnez des scénarios entiers</translation>
        </message>
        <message>
            <source>is not known; a line that changes the scenario has "set" and perhaps "id"</source>
            <comment>lines.unknown_member</comment>
            <translation>n'est pas connu ; une ligne qui modifie le scénario a "set" et éventuellement "id"</translation>
        </message>
        <message>
            <source>{value} is no value; values are numbers, texts, true and false</source>
            <comment>lines.no_value(value)</comment>
            <translation>{value} n'est pas une valeur ; les valeurs sont des nombres, des textes, true et false</translation>
        </message>
        <message>
            <source>the low end {low} is above the high end {high}</source>
            <comment>sweep.low_above_high(low, high)</comment>
            <translation>la borne basse {low} est supérieure à la borne haute {high}</translation>
        </message>
        <message>
            <source>one point can't be both {low} and {high}; the count must be 2 or more</source>
            <comment>sweep.one_point(low, high)</comment>
            <translation>un seul point ne peut pas être à la fois {low} et {high} ; le nombre doit être 2 ou plus</translation>
        </message>
        <message>
            <source>a logarithmic sweep can't begin at {low}; its low end must be above 0</source>
            <comment>sweep.no_logarithm(low)</comment>
            <translation>un balayage logarithmique ne peut pas commencer à {low} ; sa borne basse doit être supérieure à 0</translation>
        </message>
        <message>
            <source>point {point} of {count}: {refusal}</source>
            <comment>sweep.point(point, count, refusal)</comment>
            <translation>point {point} sur {count} : {refusal}</translation>
        </message>
        <message>
            <source>{text} is not of the form ID=LOW:HIGH:COUNT[:log]</source>
            <comment>sweep.form(text)</comment>
            <translation>{text} n'est pas de la forme ID=LOW:HIGH:COUNT[:log]</translation>
        </message>
        <message>
            <source>{text} is not of the form LOW:HIGH:COUNT[:log]</source>
            <comment>sweep.form_of_values(text)</comment>
            <translation>{text} n'est pas de la forme LOW:HIGH:COUNT[:log]</translation>
        </message>
        <message>
            <source>{text} is not allowed after the count; allowed is log</source>
            <comment>sweep.after_count(text)</comment>
            <translation>{text} n'est pas admis après le nombre ; seul log est admis</translation>
        </message>
        <message>
            <source>{text} is not a number of points; allowed are whole numbers from 1 to {most}</source>
            <comment>sweep.no_count(text, most)</comment>
            <translation>{text} n'est pas un nombre de points ; sont admis les nombres entiers de 1 à {most}</translation>
        </message>
        <message>
            <source>Requests per month</source>
            <comment>parameter.volume.label</comment>
            <translation>Requêtes par mois</translation>
        </message>
        <message>
            <source>How many requests the task receives in a month</source>
            <comment>parameter.volume.help</comment>
            <translation>Nombre de requêtes que la tâche reçoit en un mois</translation>
        </message>
        <message>
            <source>Workload</source>
            <comment>group.Workload.name</comment>
            <translation>Charge de travail</translation>
        </message>
        <message>
            <source>Input tokens per request</source>
            <comment>parameter.input_tokens.label</comment>
            <translation>Tokens d'entrée par requête</translation>
        </message>
        <message>
            <source>Prompt, context and retrieved text sent with one request</source>
            <comment>parameter.input_tokens.help</comment>
            <translation>Prompt, contexte et texte récupéré envoyés avec une requête</translation>
        </message>
        <message>
            <source>Output tokens per request</source>
            <comment>parameter.output_tokens.label</comment>
            <translation>Tokens de sortie par requête</translation>
        </message>
        <message>
            <source>Tokens generated for one request</source>
            <comment>parameter.output_tokens.help</comment>
            <translation>Tokens générés pour une requête</translation>
        </message>
        <message>
            <source>Reasoning tokens per request</source>
            <comment>parameter.reasoning_tokens.label</comment>
            <translation>Tokens de raisonnement par requête</translation>
        </message>
        <message>
            <source>Hidden tokens that the large model writes before its answer, billed as output; the small models here write none</source>
            <comment>parameter.reasoning_tokens.help</comment>
            <translation>Tokens cachés que le grand modèle écrit avant sa réponse, facturés comme de la sortie ; les petits modèles considérés ici n'en écrivent pas</translation>
        </message>
        <message>
            <source>Volume growth</source>
            <comment>parameter.monthly_growth.label</comment>
            <translation>Croissance du volume</translation>
        </message>
        <message>
            <source>Compound growth of the volume from month to month</source>
            <comment>parameter.monthly_growth.help</comment>
            <translation>Croissance composée du volume d'un mois à l'autre</translation>
        </message>
        <message>
            <source>Peak-to-average ratio</source>
            <comment>parameter.peak_to_average.label</comment>
            <translation>Rapport pic/moyenne</translation>
        </message>
        <message>
            <source>Busiest load that capacity must serve over the mean load</source>
            <comment>parameter.peak_to_average.help</comment>
            <translation>Charge maximale que la capacité doit absorber, rapportée à la charge moyenne</translation>
        </message>
        <message>
            <source>Share that can wait</source>
            <comment>parameter.batch_share.label</comment>
            <translation>Part pouvant attendre</translation>
        </message>
        <message>
            <source>Share of requests without a deadline: the API bills them at its batch discount, and our own GPUs serve them off peak</source>
            <comment>parameter.batch_share.help</comment>
            <translation>Part des requêtes sans échéance : l'API les facture avec sa remise batch, et nos propres GPU les traitent hors des pics</translation>
        </message>
        <message>
            <source>API input price</source>
            <comment>parameter.api_input_price.label</comment>
            <translation>Prix d'entrée de l'API</translation>
        </message>
        <message>
            <source>List price of input tokens</source>
            <comment>parameter.api_input_price.help</comment>
            <translation>Prix catalogue des tokens d'entrée</translation>
        </message>
        <message>
            <source>Frontier API</source>
            <comment>group.Frontier API.name</comment>
            <translation>API de pointe</translation>
        </message>
        <message>
            <source>API output price</source>
            <comment>parameter.api_output_price.label</comment>
            <translation>Prix de sortie de l'API</translation>
        </message>
        <message>
            <source>List price of output tokens</source>
            <comment>parameter.api_output_price.help</comment>
            <translation>Prix catalogue des tokens de sortie</translation>
        </message>
        <message>
            <source>Cached input share</source>
            <comment>parameter.cached_share.label</comment>
            <translation>Part d'entrée en cache</translation>
        </message>
        <message>
            <source>Share of input tokens that is read from the prompt cache</source>
            <comment>parameter.cached_share.help</comment>
            <translation>Part des tokens d'entrée lue dans le cache de prompts</translation>
        </message>
        <message>
            <source>Cached input price</source>
            <comment>parameter.cached_price.label</comment>
            <translation>Prix de l'entrée en cache</translation>
        </message>
        <message>
            <source>Price of a cached input token relative to a fresh one</source>
            <comment>parameter.cached_price.help</comment>
            <translation>Prix d'un token d'entrée en cache, rapporté à celui d'un token hors cache</translation>
        </message>
        <message>
            <source>Cache write share</source>
            <comment>parameter.cache_write_share.label</comment>
            <translation>Part d'écriture en cache</translation>
        </message>
        <message>
            <source>Share of the uncached input tokens that is written to the prompt cache</source>
            <comment>parameter.cache_write_share.help</comment>
            <translation>Part des tokens d'entrée hors cache qui est écrite dans le cache de prompts</translation>
        </message>
        <message>
            <source>Cache write price</source>
            <comment>parameter.cache_write_price.label</comment>
            <translation>Prix d'écriture en cache</translation>
        </message>
        <message>
            <source>Price of writing an input token to the prompt cache relative to a fresh one</source>
            <comment>parameter.cache_write_price.help</comment>
            <translation>Prix d'écriture d'un token d'entrée dans le cache de prompts, rapporté à celui d'un token hors cache</translation>
        </message>
        <message>
            <source>Batch discount</source>
            <comment>parameter.batch_discount.label</comment>
            <translation>Remise batch</translation>
        </message>
        <message>
            <source>Discount of the batch endpoint</source>
            <comment>parameter.batch_discount.help</comment>
            <translation>Remise du point d'accès batch</translation>
        </message>
        <message>
            <source>Negotiated discount</source>
            <comment>parameter.api_discount.label</comment>
            <translation>Remise négociée</translation>
        </message>
        <message>
            <source>Volume or committed-use discount on every API token price</source>
            <comment>parameter.api_discount.help</comment>
            <translation>Remise sur volume ou sur engagement, appliquée à tous les prix de tokens de l'API</translation>
        </message>
        <message>
            <source>API retry rate</source>
            <comment>parameter.api_retry_rate.label</comment>
            <translation>Taux de nouvelles tentatives à l'API</translation>
        </message>
        <message>
            <source>Extra requests billed because of retries</source>
            <comment>parameter.api_retry_rate.help</comment>
            <translation>Requêtes supplémentaires facturées à cause des nouvelles tentatives</translation>
        </message>
        <message>
            <source>API price trend</source>
            <comment>parameter.api_price_trend.label</comment>
            <translation>Évolution des prix d'API</translation>
        </message>
        <message>
            <source>Yearly change of every API token price</source>
            <comment>parameter.api_price_trend.help</comment>
            <translation>Variation annuelle de tous les prix de tokens de l'API</translation>
        </message>
        <message>
            <source>API upkeep hours</source>
            <comment>parameter.api_ops_hours.label</comment>
            <translation>Heures de maintenance de l'API</translation>
        </message>
        <message>
            <source>Engineering time spent on rate limits, retries and version changes</source>
            <comment>parameter.api_ops_hours.help</comment>
            <translation>Temps d'ingénierie consacré aux limites de débit, aux nouvelles tentatives et aux changements de version</translation>
        </message>
        <message>
            <source>Provisioned unit rate</source>
            <comment>parameter.unit_rate.label</comment>
            <translation>Tarif de l'unité réservée</translation>
        </message>
        <message>
            <source>Price of one unit of reserved model capacity for one hour, after any reservation discount</source>
            <comment>parameter.unit_rate.help</comment>
            <translation>Prix d'une heure d'une unité de capacité réservée, après remise de réservation éventuelle</translation>
        </message>
        <message>
            <source>Provisioned capacity</source>
            <comment>group.Provisioned capacity.name</comment>
            <translation>Capacité réservée</translation>
        </message>
        <message>
            <source>Throughput of a unit</source>
            <comment>parameter.unit_throughput.label</comment>
            <translation>Débit d'une unité</translation>
        </message>
        <message>
            <source>Input tokens per minute that one unit of reserved capacity serves</source>
            <comment>parameter.unit_throughput.help</comment>
            <translation>Tokens d'entrée par minute que traite une unité de capacité réservée</translation>
        </message>
        <message>
            <source>Weight of an output token</source>
            <comment>parameter.unit_output_weight.label</comment>
            <translation>Poids d'un token de sortie</translation>
        </message>
        <message>
            <source>Input tokens that one output token counts for against reserved capacity</source>
            <comment>parameter.unit_output_weight.help</comment>
            <translation>Nombre de tokens d'entrée que vaut un token de sortie dans le décompte de la capacité réservée</translation>
        </message>
        <message>
            <source>Minimum units</source>
            <comment>parameter.unit_minimum.label</comment>
            <translation>Unités minimales</translation>
        </message>
        <message>
            <source>Smallest deployment of reserved capacity</source>
            <comment>parameter.unit_minimum.help</comment>
            <translation>Plus petit déploiement de capacité réservée</translation>
        </message>
        <message>
            <source>Unit increment</source>
            <comment>parameter.unit_increment.label</comment>
            <translation>Incrément d'unités</translation>
        </message>
        <message>
            <source>Units by which reserved capacity grows</source>
            <comment>parameter.unit_increment.help</comment>
            <translation>Nombre d'unités par palier de capacité réservée</translation>
        </message>
        <message>
            <source>Small-model input price</source>
            <comment>parameter.small_input_price.label</comment>
            <translation>Prix d'entrée du petit modèle</translation>
        </message>
        <message>
            <source>Input price of the small hosted model</source>
            <comment>parameter.small_input_price.help</comment>
            <translation>Prix d'entrée du petit modèle hébergé</translation>
        </message>
        <message>
            <source>Small-model API</source>
            <comment>group.Small-model API.name</comment>
            <translation>API du petit modèle</translation>
        </message>
        <message>
            <source>Small-model output price</source>
            <comment>parameter.small_output_price.label</comment>
            <translation>Prix de sortie du petit modèle</translation>
        </message>
        <message>
            <source>Output price of the small hosted model</source>
            <comment>parameter.small_output_price.help</comment>
            <translation>Prix de sortie du petit modèle hébergé</translation>
        </message>
        <message>
            <source>Fine-tuned price multiple</source>
            <comment>parameter.tuned_price_multiple.label</comment>
            <translation>Multiple de prix du modèle fine-tuné</translation>
        </message>
        <message>
            <source>Price of the fine-tuned small model over its base price</source>
            <comment>parameter.tuned_price_multiple.help</comment>
            <translation>Prix du petit modèle fine-tuné, rapporté à son prix de base</translation>
        </message>
        <message>
            <source>Hosted training price</source>
            <comment>parameter.tuned_training_price.label</comment>
            <translation>Prix d'entraînement hébergé</translation>
        </message>
        <message>
            <source>Price of one million training tokens at the provider</source>
            <comment>parameter.tuned_training_price.help</comment>
            <translation>Prix d'un million de tokens d'entraînement chez le fournisseur</translation>
        </message>
        <message>
            <source>Hosted deployment fee</source>
            <comment>parameter.tuned_hosting_fee.label</comment>
            <translation>Frais de déploiement hébergé</translation>
        </message>
        <message>
            <source>Fixed monthly fee of some providers for keeping a fine-tuned model deployed</source>
            <comment>parameter.tuned_hosting_fee.help</comment>
            <translation>Frais mensuels fixes de certains fournisseurs pour maintenir déployé un modèle fine-tuné</translation>
        </message>
        <message>
            <source>Training epochs</source>
            <comment>parameter.training_epochs.label</comment>
            <translation>Époques d'entraînement</translation>
        </message>
        <message>
            <source>Passes over the labeled examples in hosted training</source>
            <comment>parameter.training_epochs.help</comment>
            <translation>Passages sur les exemples annotés lors de l'entraînement hébergé</translation>
        </message>
        <message>
            <source>Recalled memory tokens</source>
            <comment>parameter.memory_tokens.label</comment>
            <translation>Tokens de mémoire rappelés</translation>
        </message>
        <message>
            <source>Extra input tokens that recalled memories add to a request</source>
            <comment>parameter.memory_tokens.help</comment>
            <translation>Tokens d'entrée supplémentaires que les souvenirs rappelés ajoutent à une requête</translation>
        </message>
        <message>
            <source>Memory recall price</source>
            <comment>parameter.memory_recall_price.label</comment>
            <translation>Prix du rappel de mémoire</translation>
        </message>
        <message>
            <source>Price of one thousand recalls</source>
            <comment>parameter.memory_recall_price.help</comment>
            <translation>Prix de mille rappels</translation>
        </message>
        <message>
            <source>Memory service fee</source>
            <comment>parameter.memory_fee.label</comment>
            <translation>Frais du service de mémoire</translation>
        </message>
        <message>
            <source>Fixed fee of the memory service</source>
            <comment>parameter.memory_fee.help</comment>
            <translation>Frais fixes du service de mémoire</translation>
        </message>
        <message>
            <source>Memory set-up hours</source>
            <comment>parameter.memory_setup_hours.label</comment>
            <translation>Heures de mise en place de la mémoire</translation>
        </message>
        <message>
            <source>Engineering time to put the memories in place</source>
            <comment>parameter.memory_setup_hours.help</comment>
            <translation>Temps d'ingénierie pour mettre les souvenirs en place</translation>
        </message>
        <message>
            <source>GPU rate</source>
            <comment>parameter.gpu_rate.label</comment>
            <translation>Tarif GPU</translation>
        </message>
        <message>
            <source>Rent of one GPU for one hour</source>
            <comment>parameter.gpu_rate.help</comment>
            <translation>Location d'un GPU pendant une heure</translation>
        </message>
        <message>
            <source>Self-hosting</source>
            <comment>group.Self-hosting.name</comment>
            <translation>Auto-hébergement</translation>
        </message>
        <message>
            <source>Hours online</source>
            <comment>parameter.gpu_hours.label</comment>
            <translation>Heures en ligne</translation>
        </message>
        <message>
            <source>Hours in a month in which the GPUs are rented</source>
            <comment>parameter.gpu_hours.help</comment>
            <translation>Heures du mois pendant lesquelles les GPU sont loués</translation>
        </message>
        <message>
            <source>Prefill throughput</source>
            <comment>parameter.prefill_throughput.label</comment>
            <translation>Débit de prefill</translation>
        </message>
        <message>
            <source>Input tokens that one GPU reads per second under continuous batching, at the latency you promise</source>
            <comment>parameter.prefill_throughput.help</comment>
            <translation>Tokens d'entrée qu'un GPU lit par seconde en batching continu, à la latence promise</translation>
        </message>
        <message>
            <source>Decode throughput</source>
            <comment>parameter.decode_throughput.label</comment>
            <translation>Débit de décodage</translation>
        </message>
        <message>
            <source>Output tokens that one GPU writes per second under continuous batching, at the latency you promise</source>
            <comment>parameter.decode_throughput.help</comment>
            <translation>Tokens de sortie qu'un GPU écrit par seconde en batching continu, à la latence promise</translation>
        </message>
        <message>
            <source>Prefix cache share</source>
            <comment>parameter.self_cached_share.label</comment>
            <translation>Part du cache de préfixes</translation>
        </message>
        <message>
            <source>Share of input tokens that our own servers answer from their prefix cache without reading them again</source>
            <comment>parameter.self_cached_share.help</comment>
            <translation>Part des tokens d'entrée que nos propres serveurs tirent de leur cache de préfixes sans les relire</translation>
        </message>
        <message>
            <source>Target utilization</source>
            <comment>parameter.target_utilization.label</comment>
            <translation>Taux d'utilisation cible</translation>
        </message>
        <message>
            <source>Share of a GPU's capacity that peak load may use</source>
            <comment>parameter.target_utilization.help</comment>
            <translation>Part de la capacité d'un GPU que la charge de pointe peut occuper</translation>
        </message>
        <message>
            <source>GPUs per replica</source>
            <comment>parameter.gpus_per_replica.label</comment>
            <translation>GPU par réplica</translation>
        </message>
        <message>
            <source>GPUs that one copy of the model needs together</source>
            <comment>parameter.gpus_per_replica.help</comment>
            <translation>Nombre de GPU nécessaires ensemble à une copie du modèle</translation>
        </message>
        <message>
            <source>Minimum replicas</source>
            <comment>parameter.min_replicas.label</comment>
            <translation>Réplicas minimaux</translation>
        </message>
        <message>
            <source>Replicas of the model kept online at the lowest load (2 or more for failover)</source>
            <comment>parameter.min_replicas.help</comment>
            <translation>Réplicas du modèle gardés en ligne à la charge la plus faible (2 ou plus pour le basculement)</translation>
        </message>
        <message>
            <source>Commitment discount</source>
            <comment>parameter.commitment_discount.label</comment>
            <translation>Remise d'engagement</translation>
        </message>
        <message>
            <source>Discount on the minimum replicas for committing to them for a term</source>
            <comment>parameter.commitment_discount.help</comment>
            <translation>Remise sur les réplicas minimaux en échange d'un engagement de durée</translation>
        </message>
        <message>
            <source>Time scaled down</source>
            <comment>parameter.scale_down.label</comment>
            <translation>Temps de réduction</translation>
        </message>
        <message>
            <source>Share of the online hours in which the rented replicas beyond the minimum are switched off</source>
            <comment>parameter.scale_down.help</comment>
            <translation>Part des heures en ligne pendant laquelle les réplicas loués au-delà du minimum sont éteints</translation>
        </message>
        <message>
            <source>Hosting overhead</source>
            <comment>parameter.hosting_overhead.label</comment>
            <translation>Frais annexes d'hébergement</translation>
        </message>
        <message>
            <source>Storage, load balancer, monitoring and egress</source>
            <comment>parameter.hosting_overhead.help</comment>
            <translation>Stockage, répartiteur de charge, supervision et trafic sortant</translation>
        </message>
        <message>
            <source>GPU price trend</source>
            <comment>parameter.gpu_price_trend.label</comment>
            <translation>Évolution des prix GPU</translation>
        </message>
        <message>
            <source>Yearly change of GPU rents and of the price of hardware bought later</source>
            <comment>parameter.gpu_price_trend.help</comment>
            <translation>Variation annuelle des loyers de GPU et du prix du matériel acheté plus tard</translation>
        </message>
        <message>
            <source>Serverless GPU rate</source>
            <comment>parameter.serverless_rate.label</comment>
            <translation>Tarif GPU serverless</translation>
        </message>
        <message>
            <source>Price of one hour of billed serverless GPU time</source>
            <comment>parameter.serverless_rate.help</comment>
            <translation>Prix d'une heure facturée de GPU serverless</translation>
        </message>
        <message>
            <source>Serverless GPU</source>
            <comment>group.Serverless GPU.name</comment>
            <translation>GPU serverless</translation>
        </message>
        <message>
            <source>Serverless inefficiency</source>
            <comment>parameter.serverless_overhead.label</comment>
            <translation>Surcoût serverless</translation>
        </message>
        <message>
            <source>Billed time beyond full-batch computing: cold starts, small batches</source>
            <comment>parameter.serverless_overhead.help</comment>
            <translation>Temps facturé au-delà du calcul en batch plein : démarrages à froid, petits batchs</translation>
        </message>
        <message>
            <source>Idle time-out</source>
            <comment>parameter.serverless_idle.label</comment>
            <translation>Délai d'inactivité</translation>
        </message>
        <message>
            <source>Seconds that a serverless worker stays up, and billed, after a request</source>
            <comment>parameter.serverless_idle.help</comment>
            <translation>Secondes pendant lesquelles un worker serverless reste actif, et facturé, après une requête</translation>
        </message>
        <message>
            <source>GPU purchase price</source>
            <comment>parameter.gpu_price.label</comment>
            <translation>Prix d'achat GPU</translation>
        </message>
        <message>
            <source>Price of one GPU</source>
            <comment>parameter.gpu_price.help</comment>
            <translation>Prix d'un GPU</translation>
        </message>
        <message>
            <source>Owned hardware</source>
            <comment>group.Owned hardware.name</comment>
            <translation>Matériel en propre</translation>
        </message>
        <message>
            <source>Server price</source>
            <comment>parameter.server_price.label</comment>
            <translation>Prix du serveur</translation>
        </message>
        <message>
            <source>Price of one server without its GPUs</source>
            <comment>parameter.server_price.help</comment>
            <translation>Prix d'un serveur sans ses GPU</translation>
        </message>
        <message>
            <source>GPUs per server</source>
            <comment>parameter.gpus_per_server.label</comment>
            <translation>GPU par serveur</translation>
        </message>
        <message>
            <source>GPUs that fit in one server</source>
            <comment>parameter.gpus_per_server.help</comment>
            <translation>Nombre de GPU que contient un serveur</translation>
        </message>
        <message>
            <source>Amortization</source>
            <comment>parameter.amortization_months.label</comment>
            <translation>Durée d'amortissement</translation>
        </message>
        <message>
            <source>Straight-line life of the hardware</source>
            <comment>parameter.amortization_months.help</comment>
            <translation>Durée de vie du matériel, amorti linéairement</translation>
        </message>
        <message>
            <source>Residual value</source>
            <comment>parameter.residual_value.label</comment>
            <translation>Valeur résiduelle</translation>
        </message>
        <message>
            <source>Share of the price that remains at the end of that life</source>
            <comment>parameter.residual_value.help</comment>
            <translation>Part du prix qui subsiste à la fin de cette durée</translation>
        </message>
        <message>
            <source>Power per GPU</source>
            <comment>parameter.power_per_gpu.label</comment>
            <translation>Puissance par GPU</translation>
        </message>
        <message>
            <source>Average draw of a GPU with its share of the server</source>
            <comment>parameter.power_per_gpu.help</comment>
            <translation>Consommation moyenne d'un GPU avec sa part du serveur</translation>
        </message>
        <message>
            <source>Electricity price</source>
            <comment>parameter.electricity_price.label</comment>
            <translation>Prix de l'électricité</translation>
        </message>
        <message>
            <source>Price of electricity</source>
            <comment>parameter.electricity_price.help</comment>
            <translation>Prix de l'électricité</translation>
        </message>
        <message>
            <source>Power usage effectiveness</source>
            <comment>parameter.pue.label</comment>
            <translation>PUE</translation>
        </message>
        <message>
            <source>Facility power over IT power</source>
            <comment>parameter.pue.help</comment>
            <translation>Puissance du site rapportée à la puissance informatique</translation>
        </message>
        <message>
            <source>Facility cost</source>
            <comment>parameter.facility_cost.label</comment>
            <translation>Coût d'hébergement physique</translation>
        </message>
        <message>
            <source>Cooling and space for one server</source>
            <comment>parameter.facility_cost.help</comment>
            <translation>Refroidissement et espace pour un serveur</translation>
        </message>
        <message>
            <source>Prompt saved by tuning</source>
            <comment>parameter.prompt_saving.label</comment>
            <translation>Prompt économisé par le fine-tuning</translation>
        </message>
        <message>
            <source>Share of the input tokens, such as instructions and examples, that a fine-tuned model no longer needs</source>
            <comment>parameter.prompt_saving.help</comment>
            <translation>Part des tokens d'entrée, comme les instructions et les exemples, dont un modèle fine-tuné n'a plus besoin</translation>
        </message>
        <message>
            <source>Fine-tuning</source>
            <comment>group.Fine-tuning.name</comment>
            <translation>Fine-tuning</translation>
        </message>
        <message>
            <source>Labeled examples</source>
            <comment>parameter.labeled_examples.label</comment>
            <translation>Exemples annotés</translation>
        </message>
        <message>
            <source>Examples labeled for the first training</source>
            <comment>parameter.labeled_examples.help</comment>
            <translation>Exemples annotés pour le premier entraînement</translation>
        </message>
        <message>
            <source>Labeling cost</source>
            <comment>parameter.label_cost.label</comment>
            <translation>Coût d'annotation</translation>
        </message>
        <message>
            <source>Cost of one labeled example</source>
            <comment>parameter.label_cost.help</comment>
            <translation>Coût d'un exemple annoté</translation>
        </message>
        <message>
            <source>Data preparation hours</source>
            <comment>parameter.data_prep_hours.label</comment>
            <translation>Heures de préparation des données</translation>
        </message>
        <message>
            <source>Engineering time to collect and clean the data</source>
            <comment>parameter.data_prep_hours.help</comment>
            <translation>Temps d'ingénierie pour collecter et nettoyer les données</translation>
        </message>
        <message>
            <source>Training runs</source>
            <comment>parameter.training_runs.label</comment>
            <translation>Entraînements</translation>
        </message>
        <message>
            <source>Runs until the model is good enough</source>
            <comment>parameter.training_runs.help</comment>
            <translation>Nombre d'entraînements jusqu'à un modèle suffisamment bon</translation>
        </message>
        <message>
            <source>GPU hours per run</source>
            <comment>parameter.training_gpu_hours.label</comment>
            <translation>Heures GPU par entraînement</translation>
        </message>
        <message>
            <source>GPU time of one training run on the labeled examples</source>
            <comment>parameter.training_gpu_hours.help</comment>
            <translation>Temps GPU d'un entraînement sur les exemples annotés</translation>
        </message>
        <message>
            <source>Training GPU rate</source>
            <comment>parameter.training_gpu_rate.label</comment>
            <translation>Tarif GPU d'entraînement</translation>
        </message>
        <message>
            <source>Rent of a training GPU</source>
            <comment>parameter.training_gpu_rate.help</comment>
            <translation>Location d'un GPU d'entraînement</translation>
        </message>
        <message>
            <source>Evaluation cost</source>
            <comment>parameter.evaluation_cost.label</comment>
            <translation>Coût d'évaluation</translation>
        </message>
        <message>
            <source>Cost of evaluating one run</source>
            <comment>parameter.evaluation_cost.help</comment>
            <translation>Coût de l'évaluation d'un entraînement</translation>
        </message>
        <message>
            <source>Set-up hours</source>
            <comment>parameter.setup_hours.label</comment>
            <translation>Heures de mise en place</translation>
        </message>
        <message>
            <source>Engineering time for the serving stack and the pipeline</source>
            <comment>parameter.setup_hours.help</comment>
            <translation>Temps d'ingénierie pour la pile d'inférence et le pipeline</translation>
        </message>
        <message>
            <source>Engineer rate</source>
            <comment>parameter.engineer_rate.label</comment>
            <translation>Tarif ingénieur</translation>
        </message>
        <message>
            <source>Loaded cost of one engineering hour</source>
            <comment>parameter.engineer_rate.help</comment>
            <translation>Coût chargé d'une heure d'ingénierie</translation>
        </message>
        <message>
            <source>Team</source>
            <comment>group.Team.name</comment>
            <translation>Équipe</translation>
        </message>
        <message>
            <source>Maintenance hours</source>
            <comment>parameter.maintenance_hours.label</comment>
            <translation>Heures de maintenance</translation>
        </message>
        <message>
            <source>Monthly engineering time for updates, monitoring and scaling</source>
            <comment>parameter.maintenance_hours.help</comment>
            <translation>Temps d'ingénierie mensuel pour les mises à jour, la supervision et la mise à l'échelle</translation>
        </message>
        <message>
            <source>Maintenance hours per GPU</source>
            <comment>parameter.maintenance_hours_per_gpu.label</comment>
            <translation>Heures de maintenance par GPU</translation>
        </message>
        <message>
            <source>Further engineering time for each GPU in service</source>
            <comment>parameter.maintenance_hours_per_gpu.help</comment>
            <translation>Temps d'ingénierie supplémentaire pour chaque GPU en service</translation>
        </message>
        <message>
            <source>Retraining interval</source>
            <comment>parameter.retrain_interval.label</comment>
            <translation>Intervalle de réentraînement</translation>
        </message>
        <message>
            <source>Months between retrainings; 0 means never</source>
            <comment>parameter.retrain_interval.help</comment>
            <translation>Mois entre deux réentraînements ; 0 signifie jamais</translation>
        </message>
        <message>
            <source>Retraining hours</source>
            <comment>parameter.retrain_hours.label</comment>
            <translation>Heures de réentraînement</translation>
        </message>
        <message>
            <source>Engineering time of one retraining</source>
            <comment>parameter.retrain_hours.help</comment>
            <translation>Temps d'ingénierie d'un réentraînement</translation>
        </message>
        <message>
            <source>Retraining examples</source>
            <comment>parameter.retrain_examples.label</comment>
            <translation>Exemples de réentraînement</translation>
        </message>
        <message>
            <source>Newly labeled examples of one retraining</source>
            <comment>parameter.retrain_examples.help</comment>
            <translation>Exemples nouvellement annotés pour un réentraînement</translation>
        </message>
        <message>
            <source>Routed to small model</source>
            <comment>parameter.routed_share.label</comment>
            <translation>Part routée vers le petit modèle</translation>
        </message>
        <message>
            <source>Share of requests that the router sends to the small model</source>
            <comment>parameter.routed_share.help</comment>
            <translation>Part des requêtes que le routeur envoie au petit modèle</translation>
        </message>
        <message>
            <source>Hybrid routing</source>
            <comment>group.Hybrid routing.name</comment>
            <translation>Routage hybride</translation>
        </message>
        <message>
            <source>Escalation rate</source>
            <comment>parameter.escalation_rate.label</comment>
            <translation>Taux d'escalade</translation>
        </message>
        <message>
            <source>Share of the routed requests that are asked again at the API</source>
            <comment>parameter.escalation_rate.help</comment>
            <translation>Part des requêtes routées qui sont reposées à l'API</translation>
        </message>
        <message>
            <source>Router cost</source>
            <comment>parameter.router_cost.label</comment>
            <translation>Coût du routeur</translation>
        </message>
        <message>
            <source>Cost of classifying one thousand requests</source>
            <comment>parameter.router_cost.help</comment>
            <translation>Coût de la classification de mille requêtes</translation>
        </message>
        <message>
            <source>Frontier API accuracy</source>
            <comment>parameter.frontier_accuracy.label</comment>
            <translation>Exactitude de l'API de pointe</translation>
        </message>
        <message>
            <source>Correct answers of the frontier API on this task</source>
            <comment>parameter.frontier_accuracy.help</comment>
            <translation>Réponses correctes de l'API de pointe sur cette tâche</translation>
        </message>
        <message>
            <source>Quality</source>
            <comment>group.Quality.name</comment>
            <translation>Qualité</translation>
        </message>
        <message>
            <source>Small model with memory accuracy</source>
            <comment>parameter.memory_accuracy.label</comment>
            <translation>Exactitude du petit modèle avec mémoire</translation>
        </message>
        <message>
            <source>Correct answers of the small model with memory</source>
            <comment>parameter.memory_accuracy.help</comment>
            <translation>Réponses correctes du petit modèle avec mémoire</translation>
        </message>
        <message>
            <source>Fine-tuned model accuracy</source>
            <comment>parameter.tuned_accuracy.label</comment>
            <translation>Exactitude du modèle fine-tuné</translation>
        </message>
        <message>
            <source>Correct answers of the fine-tuned model</source>
            <comment>parameter.tuned_accuracy.help</comment>
            <translation>Réponses correctes du modèle fine-tuné</translation>
        </message>
        <message>
            <source>Accuracy on routed requests</source>
            <comment>parameter.routed_accuracy.label</comment>
            <translation>Exactitude sur les requêtes routées</translation>
        </message>
        <message>
            <source>Correct answers of the small model on the requests that the router sends to it</source>
            <comment>parameter.routed_accuracy.help</comment>
            <translation>Réponses correctes du petit modèle sur les requêtes que le routeur lui envoie</translation>
        </message>
        <message>
            <source>Cost of one error</source>
            <comment>parameter.error_cost.label</comment>
            <translation>Coût d'une erreur</translation>
        </message>
        <message>
            <source>What one wrong answer costs the business</source>
            <comment>parameter.error_cost.help</comment>
            <translation>Ce qu'une réponse fausse coûte à l'entreprise</translation>
        </message>
        <message>
            <source>Planning horizon</source>
            <comment>parameter.horizon_months.label</comment>
            <translation>Horizon de planification</translation>
        </message>
        <message>
            <source>Months over which one-off costs are recovered</source>
            <comment>parameter.horizon_months.help</comment>
            <translation>Mois sur lesquels les coûts ponctuels sont récupérés</translation>
        </message>
        <message>
            <source>Finance</source>
            <comment>group.Finance.name</comment>
            <translation>Finance</translation>
        </message>
        <message>
            <source>Discount rate</source>
            <comment>parameter.discount_rate.label</comment>
            <translation>Taux d'actualisation</translation>
        </message>
        <message>
            <source>Yearly discount rate of the net present value</source>
            <comment>parameter.discount_rate.help</comment>
            <translation>Taux d'actualisation annuel de la valeur actuelle nette</translation>
        </message>
        <message>
            <source>Hybrid hosting</source>
            <comment>choice.hybrid_hosting.label</comment>
            <translation>Hébergement de l'hybride</translation>
        </message>
        <message>
            <source>a hybrid's hosting</source>
            <comment>choice.hybrid_hosting.role</comment>
            <translation>l'hébergement d'un hybride</translation>
        </message>
        <message>
            <source>Hybrid Hosting</source>
            <comment>choice.hybrid_hosting.edit</comment>
            <translation>Hébergement de l'hybride</translation>
        </message>
        <message>
            <source>Where the hybrid runs its small model</source>
            <comment>choice.hybrid_hosting.help</comment>
            <translation>Où l'hybride fait tourner son petit modèle</translation>
        </message>
        <message>
            <source>Spread up-front cost</source>
            <comment>switch.amortize_upfront.label</comment>
            <translation>Étaler le coût initial</translation>
        </message>
        <message>
            <source>Amortization</source>
            <comment>switch.amortize_upfront.edit</comment>
            <translation>Étalement du coût initial</translation>
        </message>
        <message>
            <source>Whether the monthly cost carries the up-front cost, spread over the planning horizon</source>
            <comment>switch.amortize_upfront.help</comment>
            <translation>Indique si le coût mensuel comprend le coût initial, étalé sur l'horizon de planification</translation>
        </message>
        <message>
            <source>Frontier API</source>
            <comment>option.frontier_api.name</comment>
            <translation>API de pointe</translation>
        </message>
        <message>
            <source>the frontier API</source>
            <comment>option.frontier_api.in_text</comment>
            <translation>l'API de pointe</translation>
        </message>
        <message>
            <source>at the API</source>
            <comment>option.frontier_api.where</comment>
            <translation>via l'API</translation>
        </message>
        <message>
            <source>The large model's API, paid per token</source>
            <comment>option.frontier_api.help</comment>
            <translation>L'API du grand modèle, payée au token</translation>
        </message>
        <message>
            <source>Provisioned API</source>
            <comment>option.provisioned_api.name</comment>
            <translation>API réservée</translation>
        </message>
        <message>
            <source>the provisioned API</source>
            <comment>option.provisioned_api.in_text</comment>
            <translation>l'API réservée</translation>
        </message>
        <message>
            <source>on reserved capacity</source>
            <comment>option.provisioned_api.where</comment>
            <translation>sur capacité réservée</translation>
        </message>
        <message>
            <source>The large model on reserved capacity, paid by the hour whether used or not</source>
            <comment>option.provisioned_api.help</comment>
            <translation>Le grand modèle sur capacité réservée, payée à l'heure, utilisée ou non</translation>
        </message>
        <message>
            <source>Small model with memory</source>
            <comment>option.memory_api.name</comment>
            <translation>Petit modèle avec mémoire</translation>
        </message>
        <message>
            <source>the small model with memory</source>
            <comment>option.memory_api.in_text</comment>
            <translation>le petit modèle avec mémoire</translation>
        </message>
        <message>
            <source>at the small model with memory</source>
            <comment>option.memory_api.where</comment>
            <translation>avec le petit modèle à mémoire</translation>
        </message>
        <message>
            <source>A small hosted model that recalls memories into its prompt; nothing is trained</source>
            <comment>option.memory_api.help</comment>
            <translation>Un petit modèle hébergé qui rappelle des souvenirs dans son prompt ; rien n'est entraîné</translation>
        </message>
        <message>
            <source>Fine-tuned API</source>
            <comment>option.tuned_api.name</comment>
            <translation>API fine-tunée</translation>
        </message>
        <message>
            <source>the fine-tuned API</source>
            <comment>option.tuned_api.in_text</comment>
            <translation>l'API fine-tunée</translation>
        </message>
        <message>
            <source>at the fine-tuned API</source>
            <comment>option.tuned_api.where</comment>
            <translation>via l'API fine-tunée</translation>
        </message>
        <message>
            <source>A small model, fine-tuned and hosted by its provider, paid per token</source>
            <comment>option.tuned_api.help</comment>
            <translation>Un petit modèle, fine-tuné et hébergé par son fournisseur, payé au token</translation>
        </message>
        <message>
            <source>Rented GPU</source>
            <comment>option.rented_gpu.name</comment>
            <translation>GPU loué</translation>
        </message>
        <message>
            <source>the rented GPU</source>
            <comment>option.rented_gpu.in_text</comment>
            <translation>le GPU loué</translation>
        </message>
        <message>
            <source>on our own GPUs</source>
            <comment>option.rented_gpu.where</comment>
            <translation>sur nos propres GPU</translation>
        </message>
        <message>
            <source>A fine-tuned small model on rented GPUs that are always on</source>
            <comment>option.rented_gpu.help</comment>
            <translation>Un petit modèle fine-tuné sur des GPU loués, allumés en permanence</translation>
        </message>
        <message>
            <source>Serverless GPU</source>
            <comment>option.serverless_gpu.name</comment>
            <translation>GPU serverless</translation>
        </message>
        <message>
            <source>the serverless GPU</source>
            <comment>option.serverless_gpu.in_text</comment>
            <translation>le GPU serverless</translation>
        </message>
        <message>
            <source>on serverless GPUs</source>
            <comment>option.serverless_gpu.where</comment>
            <translation>sur des GPU serverless</translation>
        </message>
        <message>
            <source>The same model on GPU time that is billed by the second</source>
            <comment>option.serverless_gpu.help</comment>
            <translation>Le même modèle sur du temps GPU facturé à la seconde</translation>
        </message>
        <message>
            <source>Owned hardware</source>
            <comment>option.owned_hardware.name</comment>
            <translation>Matériel en propre</translation>
        </message>
        <message>
            <source>owned hardware</source>
            <comment>option.owned_hardware.in_text</comment>
            <translation>le matériel en propre</translation>
        </message>
        <message>
            <source>on our own hardware</source>
            <comment>option.owned_hardware.where</comment>
            <translation>sur notre propre matériel</translation>
        </message>
        <message>
            <source>The same model on hardware that is bought</source>
            <comment>option.owned_hardware.help</comment>
            <translation>Le même modèle sur du matériel acheté</translation>
        </message>
        <message>
            <source>Hybrid</source>
            <comment>option.hybrid.name</comment>
            <translation>Hybride</translation>
        </message>
        <message>
            <source>the hybrid</source>
            <comment>option.hybrid.in_text</comment>
            <translation>l'hybride</translation>
        </message>
        <message>
            <source>through the hybrid</source>
            <comment>option.hybrid.where</comment>
            <translation>via l'hybride</translation>
        </message>
        <message>
            <source>A router: the small model answers most requests, the frontier API the rest</source>
            <comment>option.hybrid.help</comment>
            <translation>Un routeur : le petit modèle répond à la plupart des requêtes, l'API de pointe au reste</translation>
        </message>
        <message>
            <source>Monthly saving</source>
            <comment>figure.monthly_saving.name</comment>
            <translation>Économie mensuelle</translation>
        </message>
        <message>
            <source>What the option saves against the baseline in a month, up-front share and errors included</source>
            <comment>figure.monthly_saving.help</comment>
            <translation>Ce que l'option économise en un mois par rapport à la référence, part du coût initial et erreurs comprises</translation>
        </message>
        <message>
            <source>Break-even</source>
            <comment>figure.settled_volume.name</comment>
            <translation>Seuil de rentabilité</translation>
        </message>
        <message>
            <source>The requests a month from which the option stays cheaper than the baseline</source>
            <comment>figure.settled_volume.help</comment>
            <translation>Le nombre de requêtes par mois à partir duquel l'option reste moins chère que la référence</translation>
        </message>
        <message>
            <source>Payback</source>
            <comment>figure.payback_months.name</comment>
            <translation>Délai de récupération</translation>
        </message>
        <message>
            <source>The time after which the money spent up front is back for good</source>
            <comment>figure.payback_months.help</comment>
            <translation>Le délai après lequel les dépenses initiales sont définitivement récupérées</translation>
        </message>
        <message>
            <source>Saving over the horizon</source>
            <comment>figure.horizon_saving.name</comment>
            <translation>Économie sur l'horizon</translation>
        </message>
        <message>
            <source>How much less cash the option takes than the baseline up to the planning horizon</source>
            <comment>figure.horizon_saving.help</comment>
            <translation>La trésorerie que l'option demande de moins que la référence jusqu'à l'horizon de planification</translation>
        </message>
        <message>
            <source>/month</source>
            <comment>unit.requests/month.suffix</comment>
            <translation>/mois</translation>
        </message>
        <message>
            <source>/month</source>
            <comment>unit.requests/month.suffix_of_one</comment>
            <translation>/mois</translation>
        </message>
        <message>
            <source>requests a month</source>
            <comment>unit.requests/month.words</comment>
            <translation>requêtes par mois</translation>
        </message>
        <message>
            <source>request a month</source>
            <comment>unit.requests/month.words_of_one</comment>
            <translation>requête par mois</translation>
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
            <translation>tokens par requête</translation>
        </message>
        <message>
            <source>token a request</source>
            <comment>unit.tokens/request.words_of_one</comment>
            <translation>token par requête</translation>
        </message>
        <message>
            <source>% /month</source>
            <comment>unit.%/month.suffix</comment>
            <translation>% /mois</translation>
        </message>
        <message>
            <source>% /month</source>
            <comment>unit.%/month.suffix_of_one</comment>
            <translation>% /mois</translation>
        </message>
        <message>
            <source>% a month</source>
            <comment>unit.%/month.words</comment>
            <translation>% par mois</translation>
        </message>
        <message>
            <source>% a month</source>
            <comment>unit.%/month.words_of_one</comment>
            <translation>% par mois</translation>
        </message>
        <message>
            <source>% /year</source>
            <comment>unit.%/year.suffix</comment>
            <translation>% /an</translation>
        </message>
        <message>
            <source>% /year</source>
            <comment>unit.%/year.suffix_of_one</comment>
            <translation>% /an</translation>
        </message>
        <message>
            <source>% a year</source>
            <comment>unit.%/year.words</comment>
            <translation>% par an</translation>
        </message>
        <message>
            <source>% a year</source>
            <comment>unit.%/year.words_of_one</comment>
            <translation>% par an</translation>
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
            <translation>% de l'entrée</translation>
        </message>
        <message>
            <source>% of input</source>
            <comment>unit.% of input price.suffix_of_one</comment>
            <translation>% de l'entrée</translation>
        </message>
        <message>
            <source>% of the input price</source>
            <comment>unit.% of input price.words</comment>
            <translation>% du prix d'entrée</translation>
        </message>
        <message>
            <source>% of the input price</source>
            <comment>unit.% of input price.words_of_one</comment>
            <translation>% du prix d'entrée</translation>
        </message>
        <message>
            <source>% of input</source>
            <comment>unit.% of input tokens.suffix</comment>
            <translation>% de l'entrée</translation>
        </message>
        <message>
            <source>% of input</source>
            <comment>unit.% of input tokens.suffix_of_one</comment>
            <translation>% de l'entrée</translation>
        </message>
        <message>
            <source>% of the input tokens</source>
            <comment>unit.% of input tokens.words</comment>
            <translation>% des tokens d'entrée</translation>
        </message>
        <message>
            <source>% of the input tokens</source>
            <comment>unit.% of input tokens.words_of_one</comment>
            <translation>% des tokens d'entrée</translation>
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
            <translation>par million de tokens</translation>
        </message>
        <message>
            <source>a million tokens</source>
            <comment>unit.USD/1M tokens.words_of_one</comment>
            <translation>par million de tokens</translation>
        </message>
        <message>
            <source>/1k requests</source>
            <comment>unit.USD/1k requests.suffix</comment>
            <translation>/1k requêtes</translation>
        </message>
        <message>
            <source>/1k requests</source>
            <comment>unit.USD/1k requests.suffix_of_one</comment>
            <translation>/1k requêtes</translation>
        </message>
        <message>
            <source>a thousand requests</source>
            <comment>unit.USD/1k requests.words</comment>
            <translation>par millier de requêtes</translation>
        </message>
        <message>
            <source>a thousand requests</source>
            <comment>unit.USD/1k requests.words_of_one</comment>
            <translation>par millier de requêtes</translation>
        </message>
        <message>
            <source>/hour</source>
            <comment>unit.USD/GPU-hour.suffix</comment>
            <translation>/heure</translation>
        </message>
        <message>
            <source>/hour</source>
            <comment>unit.USD/GPU-hour.suffix_of_one</comment>
            <translation>/heure</translation>
        </message>
        <message>
            <source>an hour</source>
            <comment>unit.USD/GPU-hour.words</comment>
            <translation>par heure</translation>
        </message>
        <message>
            <source>an hour</source>
            <comment>unit.USD/GPU-hour.words_of_one</comment>
            <translation>par heure</translation>
        </message>
        <message>
            <source>/unit-hour</source>
            <comment>unit.USD/unit-hour.suffix</comment>
            <translation>/unité-heure</translation>
        </message>
        <message>
            <source>/unit-hour</source>
            <comment>unit.USD/unit-hour.suffix_of_one</comment>
            <translation>/unité-heure</translation>
        </message>
        <message>
            <source>a unit and hour</source>
            <comment>unit.USD/unit-hour.words</comment>
            <translation>par unité et par heure</translation>
        </message>
        <message>
            <source>a unit and hour</source>
            <comment>unit.USD/unit-hour.words_of_one</comment>
            <translation>par unité et par heure</translation>
        </message>
        <message>
            <source>/hour</source>
            <comment>unit.USD/hour.suffix</comment>
            <translation>/heure</translation>
        </message>
        <message>
            <source>/hour</source>
            <comment>unit.USD/hour.suffix_of_one</comment>
            <translation>/heure</translation>
        </message>
        <message>
            <source>an hour</source>
            <comment>unit.USD/hour.words</comment>
            <translation>par heure</translation>
        </message>
        <message>
            <source>an hour</source>
            <comment>unit.USD/hour.words_of_one</comment>
            <translation>par heure</translation>
        </message>
        <message>
            <source>/month</source>
            <comment>unit.USD/month.suffix</comment>
            <translation>/mois</translation>
        </message>
        <message>
            <source>/month</source>
            <comment>unit.USD/month.suffix_of_one</comment>
            <translation>/mois</translation>
        </message>
        <message>
            <source>a month</source>
            <comment>unit.USD/month.words</comment>
            <translation>par mois</translation>
        </message>
        <message>
            <source>a month</source>
            <comment>unit.USD/month.words_of_one</comment>
            <translation>par mois</translation>
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
            <translation>par GPU</translation>
        </message>
        <message>
            <source>a GPU</source>
            <comment>unit.USD/GPU.words_of_one</comment>
            <translation>par GPU</translation>
        </message>
        <message>
            <source>/server</source>
            <comment>unit.USD/server.suffix</comment>
            <translation>/serveur</translation>
        </message>
        <message>
            <source>/server</source>
            <comment>unit.USD/server.suffix_of_one</comment>
            <translation>/serveur</translation>
        </message>
        <message>
            <source>a server</source>
            <comment>unit.USD/server.words</comment>
            <translation>par serveur</translation>
        </message>
        <message>
            <source>a server</source>
            <comment>unit.USD/server.words_of_one</comment>
            <translation>par serveur</translation>
        </message>
        <message>
            <source>/server/month</source>
            <comment>unit.USD/server/month.suffix</comment>
            <translation>/serveur/mois</translation>
        </message>
        <message>
            <source>/server/month</source>
            <comment>unit.USD/server/month.suffix_of_one</comment>
            <translation>/serveur/mois</translation>
        </message>
        <message>
            <source>a server and month</source>
            <comment>unit.USD/server/month.words</comment>
            <translation>par serveur et par mois</translation>
        </message>
        <message>
            <source>a server and month</source>
            <comment>unit.USD/server/month.words_of_one</comment>
            <translation>par serveur et par mois</translation>
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
            <translation>par kWh</translation>
        </message>
        <message>
            <source>a kWh</source>
            <comment>unit.USD/kWh.words_of_one</comment>
            <translation>par kWh</translation>
        </message>
        <message>
            <source>/example</source>
            <comment>unit.USD/example.suffix</comment>
            <translation>/exemple</translation>
        </message>
        <message>
            <source>/example</source>
            <comment>unit.USD/example.suffix_of_one</comment>
            <translation>/exemple</translation>
        </message>
        <message>
            <source>an example</source>
            <comment>unit.USD/example.words</comment>
            <translation>par exemple annoté</translation>
        </message>
        <message>
            <source>an example</source>
            <comment>unit.USD/example.words_of_one</comment>
            <translation>par exemple annoté</translation>
        </message>
        <message>
            <source>/run</source>
            <comment>unit.USD/run.suffix</comment>
            <translation>/entraînement</translation>
        </message>
        <message>
            <source>/run</source>
            <comment>unit.USD/run.suffix_of_one</comment>
            <translation>/entraînement</translation>
        </message>
        <message>
            <source>a run</source>
            <comment>unit.USD/run.words</comment>
            <translation>par entraînement</translation>
        </message>
        <message>
            <source>a run</source>
            <comment>unit.USD/run.words_of_one</comment>
            <translation>par entraînement</translation>
        </message>
        <message>
            <source>/error</source>
            <comment>unit.USD/error.suffix</comment>
            <translation>/erreur</translation>
        </message>
        <message>
            <source>/error</source>
            <comment>unit.USD/error.suffix_of_one</comment>
            <translation>/erreur</translation>
        </message>
        <message>
            <source>an error</source>
            <comment>unit.USD/error.words</comment>
            <translation>par erreur</translation>
        </message>
        <message>
            <source>an error</source>
            <comment>unit.USD/error.words_of_one</comment>
            <translation>par erreur</translation>
        </message>
        <message>
            <source>hours</source>
            <comment>unit.hours.suffix</comment>
            <translation>heures</translation>
        </message>
        <message>
            <source>hour</source>
            <comment>unit.hours.suffix_of_one</comment>
            <translation>heure</translation>
        </message>
        <message>
            <source>hours</source>
            <comment>unit.hours.words</comment>
            <translation>heures</translation>
        </message>
        <message>
            <source>hour</source>
            <comment>unit.hours.words_of_one</comment>
            <translation>heure</translation>
        </message>
        <message>
            <source>GPU-hours</source>
            <comment>unit.GPU-hours.suffix</comment>
            <translation>heures GPU</translation>
        </message>
        <message>
            <source>GPU-hour</source>
            <comment>unit.GPU-hours.suffix_of_one</comment>
            <translation>heure GPU</translation>
        </message>
        <message>
            <source>GPU-hours</source>
            <comment>unit.GPU-hours.words</comment>
            <translation>heures GPU</translation>
        </message>
        <message>
            <source>GPU-hour</source>
            <comment>unit.GPU-hours.words_of_one</comment>
            <translation>heure GPU</translation>
        </message>
        <message>
            <source>h/month</source>
            <comment>unit.hours/month.suffix</comment>
            <translation>h/mois</translation>
        </message>
        <message>
            <source>h/month</source>
            <comment>unit.hours/month.suffix_of_one</comment>
            <translation>h/mois</translation>
        </message>
        <message>
            <source>hours a month</source>
            <comment>unit.hours/month.words</comment>
            <translation>heures par mois</translation>
        </message>
        <message>
            <source>hour a month</source>
            <comment>unit.hours/month.words_of_one</comment>
            <translation>heure par mois</translation>
        </message>
        <message>
            <source>h/GPU/month</source>
            <comment>unit.hours/GPU/month.suffix</comment>
            <translation>h/GPU/mois</translation>
        </message>
        <message>
            <source>h/GPU/month</source>
            <comment>unit.hours/GPU/month.suffix_of_one</comment>
            <translation>h/GPU/mois</translation>
        </message>
        <message>
            <source>hours a GPU and month</source>
            <comment>unit.hours/GPU/month.words</comment>
            <translation>heures par GPU et par mois</translation>
        </message>
        <message>
            <source>hour a GPU and month</source>
            <comment>unit.hours/GPU/month.words_of_one</comment>
            <translation>heure par GPU et par mois</translation>
        </message>
        <message>
            <source>hours</source>
            <comment>unit.hours/retraining.suffix</comment>
            <translation>heures</translation>
        </message>
        <message>
            <source>hour</source>
            <comment>unit.hours/retraining.suffix_of_one</comment>
            <translation>heure</translation>
        </message>
        <message>
            <source>hours a retraining</source>
            <comment>unit.hours/retraining.words</comment>
            <translation>heures par réentraînement</translation>
        </message>
        <message>
            <source>hour a retraining</source>
            <comment>unit.hours/retraining.words_of_one</comment>
            <translation>heure par réentraînement</translation>
        </message>
        <message>
            <source>GPU-hours</source>
            <comment>unit.GPU-hours/run.suffix</comment>
            <translation>heures GPU</translation>
        </message>
        <message>
            <source>GPU-hour</source>
            <comment>unit.GPU-hours/run.suffix_of_one</comment>
            <translation>heure GPU</translation>
        </message>
        <message>
            <source>GPU-hours a run</source>
            <comment>unit.GPU-hours/run.words</comment>
            <translation>heures GPU par entraînement</translation>
        </message>
        <message>
            <source>GPU-hour a run</source>
            <comment>unit.GPU-hours/run.words_of_one</comment>
            <translation>heure GPU par entraînement</translation>
        </message>
        <message>
            <source>seconds</source>
            <comment>unit.seconds/request.suffix</comment>
            <translation>secondes</translation>
        </message>
        <message>
            <source>second</source>
            <comment>unit.seconds/request.suffix_of_one</comment>
            <translation>seconde</translation>
        </message>
        <message>
            <source>seconds a request</source>
            <comment>unit.seconds/request.words</comment>
            <translation>secondes par requête</translation>
        </message>
        <message>
            <source>second a request</source>
            <comment>unit.seconds/request.words_of_one</comment>
            <translation>seconde par requête</translation>
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
            <translation>tokens par seconde</translation>
        </message>
        <message>
            <source>token a second</source>
            <comment>unit.tokens/s/GPU.words_of_one</comment>
            <translation>token par seconde</translation>
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
            <translation>tokens par minute</translation>
        </message>
        <message>
            <source>token a minute</source>
            <comment>unit.tokens/min/unit.words_of_one</comment>
            <translation>token par minute</translation>
        </message>
        <message>
            <source>units</source>
            <comment>unit.units.suffix</comment>
            <translation>unités</translation>
        </message>
        <message>
            <source>unit</source>
            <comment>unit.units.suffix_of_one</comment>
            <translation>unité</translation>
        </message>
        <message>
            <source>units</source>
            <comment>unit.units.words</comment>
            <translation>unités</translation>
        </message>
        <message>
            <source>unit</source>
            <comment>unit.units.words_of_one</comment>
            <translation>unité</translation>
        </message>
        <message>
            <source>epochs</source>
            <comment>unit.epochs.suffix</comment>
            <translation>époques</translation>
        </message>
        <message>
            <source>epoch</source>
            <comment>unit.epochs.suffix_of_one</comment>
            <translation>époque</translation>
        </message>
        <message>
            <source>epochs</source>
            <comment>unit.epochs.words</comment>
            <translation>époques</translation>
        </message>
        <message>
            <source>epoch</source>
            <comment>unit.epochs.words_of_one</comment>
            <translation>époque</translation>
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
            <translation>GPU par réplica</translation>
        </message>
        <message>
            <source>GPU a replica</source>
            <comment>unit.GPUs/replica.words_of_one</comment>
            <translation>GPU par réplica</translation>
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
            <translation>GPU par serveur</translation>
        </message>
        <message>
            <source>GPU a server</source>
            <comment>unit.GPUs/server.words_of_one</comment>
            <translation>GPU par serveur</translation>
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
            <translation>mois</translation>
        </message>
        <message>
            <source>month</source>
            <comment>unit.months.suffix_of_one</comment>
            <translation>mois</translation>
        </message>
        <message>
            <source>months</source>
            <comment>unit.months.words</comment>
            <translation>mois</translation>
        </message>
        <message>
            <source>month</source>
            <comment>unit.months.words_of_one</comment>
            <translation>mois</translation>
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
            <translation>exemples</translation>
        </message>
        <message>
            <source>example</source>
            <comment>unit.examples.suffix_of_one</comment>
            <translation>exemple</translation>
        </message>
        <message>
            <source>examples</source>
            <comment>unit.examples.words</comment>
            <translation>exemples</translation>
        </message>
        <message>
            <source>example</source>
            <comment>unit.examples.words_of_one</comment>
            <translation>exemple</translation>
        </message>
        <message>
            <source>examples</source>
            <comment>unit.examples/retraining.suffix</comment>
            <translation>exemples</translation>
        </message>
        <message>
            <source>example</source>
            <comment>unit.examples/retraining.suffix_of_one</comment>
            <translation>exemple</translation>
        </message>
        <message>
            <source>examples a retraining</source>
            <comment>unit.examples/retraining.words</comment>
            <translation>exemples par réentraînement</translation>
        </message>
        <message>
            <source>example a retraining</source>
            <comment>unit.examples/retraining.words_of_one</comment>
            <translation>exemple par réentraînement</translation>
        </message>
        <message>
            <source>runs</source>
            <comment>unit.runs.suffix</comment>
            <translation>entraînements</translation>
        </message>
        <message>
            <source>run</source>
            <comment>unit.runs.suffix_of_one</comment>
            <translation>entraînement</translation>
        </message>
        <message>
            <source>runs</source>
            <comment>unit.runs.words</comment>
            <translation>entraînements</translation>
        </message>
        <message>
            <source>run</source>
            <comment>unit.runs.words_of_one</comment>
            <translation>entraînement</translation>
        </message>
        <message>
            <source>ranges</source>
            <comment>unit.ranges.suffix</comment>
            <translation>plages</translation>
        </message>
        <message>
            <source>range</source>
            <comment>unit.ranges.suffix_of_one</comment>
            <translation>plage</translation>
        </message>
        <message>
            <source>ranges</source>
            <comment>unit.ranges.words</comment>
            <translation>plages</translation>
        </message>
        <message>
            <source>range</source>
            <comment>unit.ranges.words_of_one</comment>
            <translation>plage</translation>
        </message>
        <message>
            <source>API tokens</source>
            <comment>component.tokens.label</comment>
            <translation>Tokens d'API</translation>
        </message>
        <message>
            <source>Compute</source>
            <comment>component.compute.label</comment>
            <translation>Calcul</translation>
        </message>
        <message>
            <source>Platform</source>
            <comment>component.platform.label</comment>
            <translation>Plateforme</translation>
        </message>
        <message>
            <source>People</source>
            <comment>component.staff.label</comment>
            <translation>Personnel</translation>
        </message>
        <message>
            <source>Retraining</source>
            <comment>component.retraining.label</comment>
            <translation>Réentraînement</translation>
        </message>
        <message>
            <source>Up-front share</source>
            <comment>component.upfront.label</comment>
            <translation>Part du coût initial</translation>
        </message>
        <message>
            <source>Errors</source>
            <comment>component.errors.label</comment>
            <translation>Erreurs</translation>
        </message>
        <message>
            <source>Input price with caching, as a share of the list price</source>
            <comment>step.input_factor.label</comment>
            <translation>Prix d'entrée avec cache, en part du prix catalogue</translation>
        </message>
        <message>
            <source>One request</source>
            <comment>step_group.One request.name</comment>
            <translation>Une requête</translation>
        </message>
        <message>
            <source>Discounts and retries, as a factor</source>
            <comment>step.api_terms.label</comment>
            <translation>Remises et nouvelles tentatives, en facteur</translation>
        </message>
        <message>
            <source>Input tokens of a request to a fine-tuned model</source>
            <comment>step.own_input.label</comment>
            <translation>Tokens d'entrée d'une requête à un modèle fine-tuné</translation>
        </message>
        <message>
            <source>Tokens of a request at the frontier API</source>
            <comment>step.frontier_request.label</comment>
            <translation>Tokens d'une requête à l'API de pointe</translation>
        </message>
        <message>
            <source>Tokens of a request at the small model with memory</source>
            <comment>step.memory_request.label</comment>
            <translation>Tokens d'une requête au petit modèle avec mémoire</translation>
        </message>
        <message>
            <source>Recall of memories</source>
            <comment>step.memory_recall.label</comment>
            <translation>Rappel des souvenirs</translation>
        </message>
        <message>
            <source>Tokens of a request at the fine-tuned API</source>
            <comment>step.tuned_request.label</comment>
            <translation>Tokens d'une requête à l'API fine-tunée</translation>
        </message>
        <message>
            <source>GPU time of a request</source>
            <comment>step.gpu_seconds.label</comment>
            <translation>Temps GPU d'une requête</translation>
        </message>
        <message>
            <source>Tokens of a request against reserved capacity</source>
            <comment>step.unit_tokens.label</comment>
            <translation>Tokens d'une requête décomptés de la capacité réservée</translation>
        </message>
        <message>
            <source>Load that capacity must stand, over the mean load</source>
            <comment>step.peak.label</comment>
            <translation>Charge que la capacité doit absorber, rapportée à la charge moyenne</translation>
        </message>
        <message>
            <source>Capacity</source>
            <comment>step_group.Capacity.name</comment>
            <translation>Capacité</translation>
        </message>
        <message>
            <source>Rented GPUs for one request a month</source>
            <comment>step.rented_load.label</comment>
            <translation>GPU loués pour une requête par mois</translation>
        </message>
        <message>
            <source>Owned GPUs for one request a month</source>
            <comment>step.owned_load.label</comment>
            <translation>GPU en propre pour une requête par mois</translation>
        </message>
        <message>
            <source>GPUs of the hybrid for one request a month</source>
            <comment>step.hybrid_load.label</comment>
            <translation>GPU de l'hybride pour une requête par mois</translation>
        </message>
        <message>
            <source>Serverless seconds of one request, waiting left out</source>
            <comment>step.serverless_busy.label</comment>
            <translation>Secondes serverless d'une requête, hors attente</translation>
        </message>
        <message>
            <source>Serverless seconds of the hybrid for one request, waiting left out</source>
            <comment>step.hybrid_busy.label</comment>
            <translation>Secondes serverless de l'hybride pour une requête, hors attente</translation>
        </message>
        <message>
            <source>Units for one request a month</source>
            <comment>step.unit_load.label</comment>
            <translation>Unités pour une requête par mois</translation>
        </message>
        <message>
            <source>Labels</source>
            <comment>step.labels.label</comment>
            <translation>Annotations</translation>
        </message>
        <message>
            <source>Fine-tuning and upkeep</source>
            <comment>step_group.Fine-tuning and upkeep.name</comment>
            <translation>Fine-tuning et maintenance</translation>
        </message>
        <message>
            <source>One training run on rented GPUs</source>
            <comment>step.training_run.label</comment>
            <translation>Un entraînement sur GPU loués</translation>
        </message>
        <message>
            <source>One training run at the provider</source>
            <comment>step.hosted_training_run.label</comment>
            <translation>Un entraînement chez le fournisseur</translation>
        </message>
        <message>
            <source>Up front, self-hosted</source>
            <comment>step.upfront_own.label</comment>
            <translation>Coût initial, auto-hébergement</translation>
        </message>
        <message>
            <source>Up front, fine-tuned API</source>
            <comment>step.upfront_tuned.label</comment>
            <translation>Coût initial, API fine-tunée</translation>
        </message>
        <message>
            <source>One retraining, self-hosted</source>
            <comment>step.retraining_own.label</comment>
            <translation>Un réentraînement, auto-hébergement</translation>
        </message>
        <message>
            <source>One retraining, fine-tuned API</source>
            <comment>step.retraining_tuned.label</comment>
            <translation>Un réentraînement, API fine-tunée</translation>
        </message>
        <message>
            <source>Up front, hybrid</source>
            <comment>step.upfront_hybrid.label</comment>
            <translation>Coût initial, hybride</translation>
        </message>
        <message>
            <source>One retraining, hybrid</source>
            <comment>step.retraining_hybrid.label</comment>
            <translation>Un réentraînement, hybride</translation>
        </message>
        <message>
            <source>People's time for an API</source>
            <comment>step.api_upkeep.label</comment>
            <translation>Temps de personnel pour une API</translation>
        </message>
        <message>
            <source>Value that hardware loses in a month, as a share of its price</source>
            <comment>step.value_lost.label</comment>
            <translation>Perte de valeur du matériel en un mois, en part de son prix</translation>
        </message>
        <message>
            <source>Owned hardware</source>
            <comment>step_group.Owned hardware.name</comment>
            <translation>Matériel en propre</translation>
        </message>
        <message>
            <source>Power of one GPU</source>
            <comment>step.power_cost.label</comment>
            <translation>Électricité d'un GPU</translation>
        </message>
        <message>
            <source>Requests that the small model serves, as a share</source>
            <comment>step.routed.label</comment>
            <translation>Requêtes traitées par le petit modèle, en part</translation>
        </message>
        <message>
            <source>Hybrid</source>
            <comment>step_group.Hybrid.name</comment>
            <translation>Hybride</translation>
        </message>
        <message>
            <source>Tokens of a request, at all APIs together</source>
            <comment>step.hybrid_request.label</comment>
            <translation>Tokens d'une requête, toutes API confondues</translation>
        </message>
        <message>
            <source>Platform of the small model's hosting</source>
            <comment>step.hosting_platform.label</comment>
            <translation>Plateforme d'hébergement du petit modèle</translation>
        </message>
        <message>
            <source>Requests that the small model answers for good, as a share</source>
            <comment>step.answered_small.label</comment>
            <translation>Requêtes auxquelles le petit modèle répond définitivement, en part</translation>
        </message>
        <message>
            <source>Correct answers, as a share</source>
            <comment>step.hybrid_accuracy.label</comment>
            <translation>Réponses correctes, en part</translation>
        </message>
        <message>
            <source>Units of reserved capacity</source>
            <comment>step.units.label</comment>
            <translation>Unités de capacité réservée</translation>
        </message>
        <message>
            <source>Hardware at the volume</source>
            <comment>step_group.Hardware at the volume.name</comment>
            <translation>Matériel au volume donné</translation>
        </message>
        <message>
            <source>Rented GPUs</source>
            <comment>step.rented_gpus.label</comment>
            <translation>GPU loués</translation>
        </message>
        <message>
            <source>Rented GPUs, as many at their full price</source>
            <comment>step.rented_paid.label</comment>
            <translation>GPU loués, équivalent au plein tarif</translation>
        </message>
        <message>
            <source>Owned GPUs</source>
            <comment>step.owned_gpus.label</comment>
            <translation>GPU en propre</translation>
        </message>
        <message>
            <source>Servers for owned GPUs</source>
            <comment>step.owned_servers.label</comment>
            <translation>Serveurs pour les GPU en propre</translation>
        </message>
        <message>
            <source>Serverless seconds billed</source>
            <comment>step.serverless_seconds.label</comment>
            <translation>Secondes serverless facturées</translation>
        </message>
        <message>
            <source>GPUs of the hybrid</source>
            <comment>step.hybrid_gpus.label</comment>
            <translation>GPU de l'hybride</translation>
        </message>
        <message>
            <source>Rented GPUs of the hybrid, as many at their full price</source>
            <comment>step.hybrid_paid.label</comment>
            <translation>GPU loués de l'hybride, équivalent au plein tarif</translation>
        </message>
        <message>
            <source>Servers for the hybrid's GPUs</source>
            <comment>step.hybrid_servers.label</comment>
            <translation>Serveurs pour les GPU de l'hybride</translation>
        </message>
        <message>
            <source>Serverless seconds billed to the hybrid</source>
            <comment>step.hybrid_seconds.label</comment>
            <translation>Secondes serverless facturées à l'hybride</translation>
        </message>
        <message>
            <source>Unsure</source>
            <comment>answer.unsure.name</comment>
            <translation>Incertain</translation>
        </message>
        <message>
            <source>No</source>
            <comment>answer.no.name</comment>
            <translation>Non</translation>
        </message>
        <message>
            <source>Yes</source>
            <comment>answer.yes.name</comment>
            <translation>Oui</translation>
        </message>
        <message>
            <source>unsure</source>
            <comment>answer.unsure.in_text</comment>
            <translation>incertain</translation>
        </message>
        <message>
            <source>no</source>
            <comment>answer.no.in_text</comment>
            <translation>non</translation>
        </message>
        <message>
            <source>yes</source>
            <comment>answer.yes.in_text</comment>
            <translation>oui</translation>
        </message>
        <message>
            <source>Is the task narrow?</source>
            <comment>question.narrow_task.text</comment>
            <translation>La tâche est-elle étroite ?</translation>
        </message>
        <message>
            <source>Is the output well defined?</source>
            <comment>question.defined_output.text</comment>
            <translation>La sortie est-elle bien définie ?</translation>
        </message>
        <message>
            <source>Can occasional errors be tolerated?</source>
            <comment>question.tolerable_errors.text</comment>
            <translation>Des erreurs occasionnelles sont-elles tolérables ?</translation>
        </message>
        <message>
            <source>Are there at least 500 labeled examples?</source>
            <comment>question.labeled_examples.text</comment>
            <translation>Existe-t-il au moins 500 exemples annotés ?</translation>
        </message>
        <message>
            <source>Are there fewer than 20 distinct patterns?</source>
            <comment>question.few_patterns.text</comment>
            <translation>Y a-t-il moins de 20 motifs distincts ?</translation>
        </message>
        <message>
            <source>Will the specification stay for six months?</source>
            <comment>question.stable_specification.text</comment>
            <translation>La spécification restera-t-elle stable six mois ?</translation>
        </message>
        <message>
            <source>Is there data that may not leave the house?</source>
            <comment>question.private_data.text</comment>
            <translation>Des données ne doivent-elles pas quitter l'entreprise ?</translation>
        </message>
        <message>
            <source>Does latency matter?</source>
            <comment>question.latency_matters.text</comment>
            <translation>La latence est-elle importante ?</translation>
        </message>
        <message>
            <source>Does the traffic mix narrow and broad requests?</source>
            <comment>question.mixed_traffic.text</comment>
            <translation>Le trafic mêle-t-il requêtes étroites et requêtes larges ?</translation>
        </message>
        <message>
            <source>Do the facts change often?</source>
            <comment>question.changing_facts.text</comment>
            <translation>Les faits changent-ils souvent ?</translation>
        </message>
        <message>
            <source>Classification, extraction, routing or structured output: one job, always the same.</source>
            <comment>question.narrow_task.help</comment>
            <translation>Classification, extraction, routage ou sortie structurée : un seul travail, toujours le même.</translation>
        </message>
        <message>
            <source>Two people given the same input would write down the same answer.</source>
            <comment>question.defined_output.help</comment>
            <translation>Deux personnes recevant la même entrée écriraient la même réponse.</translation>
        </message>
        <message>
            <source>A wrong answer is caught later, or costs little.</source>
            <comment>question.tolerable_errors.help</comment>
            <translation>Une réponse fausse est détectée plus tard, ou coûte peu.</translation>
        </message>
        <message>
            <source>Inputs with the answers that you want, checked by people.</source>
            <comment>question.labeled_examples.help</comment>
            <translation>Des entrées accompagnées des réponses souhaitées, vérifiées par des personnes.</translation>
        </message>
        <message>
            <source>So few kinds of request that each can be shown to the model as a remembered example.</source>
            <comment>question.few_patterns.help</comment>
            <translation>Si peu de types de requêtes que chacun peut être montré au modèle comme exemple mémorisé.</translation>
        </message>
        <message>
            <source>A model that is trained today still does what is asked then.</source>
            <comment>question.stable_specification.help</comment>
            <translation>Un modèle entraîné aujourd'hui fera encore ce qui sera demandé alors.</translation>
        </message>
        <message>
            <source>By law, by contract or by your own rules.</source>
            <comment>question.private_data.help</comment>
            <translation>De par la loi, un contrat ou vos propres règles.</translation>
        </message>
        <message>
            <source>Somebody, or another program, waits for the answer.</source>
            <comment>question.latency_matters.help</comment>
            <translation>Quelqu'un, ou un autre programme, attend la réponse.</translation>
        </message>
        <message>
            <source>Most requests are of one kind, and some need a general model.</source>
            <comment>question.mixed_traffic.help</comment>
            <translation>La plupart des requêtes sont d'un seul type, et quelques-unes exigent un modèle généraliste.</translation>
        </message>
        <message>
            <source>Prices, stock or policies of this week decide what the right answer is.</source>
            <comment>question.changing_facts.help</comment>
            <translation>Les prix, les stocks ou les règles de la semaine décident de la bonne réponse.</translation>
        </message>
        <message>
            <source>Cost per request</source>
            <comment>quality.cost.name</comment>
            <translation>Coût par requête</translation>
        </message>
        <message>
            <source>Latency</source>
            <comment>quality.latency.name</comment>
            <translation>Latence</translation>
        </message>
        <message>
            <source>Privacy</source>
            <comment>quality.privacy.name</comment>
            <translation>Confidentialité</translation>
        </message>
        <message>
            <source>Output control</source>
            <comment>quality.output_control.name</comment>
            <translation>Contrôle de la sortie</translation>
        </message>
        <message>
            <source>Set-up effort</source>
            <comment>quality.setup_effort.name</comment>
            <translation>Effort de mise en place</translation>
        </message>
        <message>
            <source>Upkeep</source>
            <comment>quality.upkeep.name</comment>
            <translation>Maintenance</translation>
        </message>
        <message>
            <source>Rate limits</source>
            <comment>quality.rate_limits.name</comment>
            <translation>Limites de débit</translation>
        </message>
        <message>
            <source>Flexibility</source>
            <comment>quality.flexibility.name</comment>
            <translation>Souplesse</translation>
        </message>
        <message>
            <source>dearest</source>
            <comment>quality.cost.worst</comment>
            <translation>le plus cher</translation>
        </message>
        <message>
            <source>seconds</source>
            <comment>quality.latency.worst</comment>
            <translation>secondes</translation>
        </message>
        <message>
            <source>data leaves</source>
            <comment>quality.privacy.worst</comment>
            <translation>données sortantes</translation>
        </message>
        <message>
            <source>by prompt</source>
            <comment>quality.output_control.worst</comment>
            <translation>par le prompt</translation>
        </message>
        <message>
            <source>months</source>
            <comment>quality.setup_effort.worst</comment>
            <translation>mois</translation>
        </message>
        <message>
            <source>a team</source>
            <comment>quality.upkeep.worst</comment>
            <translation>une équipe</translation>
        </message>
        <message>
            <source>theirs</source>
            <comment>quality.rate_limits.worst</comment>
            <translation>imposées</translation>
        </message>
        <message>
            <source>one task</source>
            <comment>quality.flexibility.worst</comment>
            <translation>une seule tâche</translation>
        </message>
        <message>
            <source>cheapest</source>
            <comment>quality.cost.best</comment>
            <translation>le moins cher</translation>
        </message>
        <message>
            <source>at once</source>
            <comment>quality.latency.best</comment>
            <translation>immédiat</translation>
        </message>
        <message>
            <source>data stays</source>
            <comment>quality.privacy.best</comment>
            <translation>données internes</translation>
        </message>
        <message>
            <source>by training</source>
            <comment>quality.output_control.best</comment>
            <translation>par l'entraînement</translation>
        </message>
        <message>
            <source>minutes</source>
            <comment>quality.setup_effort.best</comment>
            <translation>minutes</translation>
        </message>
        <message>
            <source>none</source>
            <comment>quality.upkeep.best</comment>
            <translation>aucune</translation>
        </message>
        <message>
            <source>none</source>
            <comment>quality.rate_limits.best</comment>
            <translation>aucune</translation>
        </message>
        <message>
            <source>any task</source>
            <comment>quality.flexibility.best</comment>
            <translation>toute tâche</translation>
        </message>
        <message>
            <source>Frontier API</source>
            <comment>approach.general_api.name</comment>
            <translation>API de pointe</translation>
        </message>
        <message>
            <source>Small model with memory</source>
            <comment>approach.memory_api.name</comment>
            <translation>Petit modèle avec mémoire</translation>
        </message>
        <message>
            <source>Fine-tuned API</source>
            <comment>approach.tuned_api.name</comment>
            <translation>API fine-tunée</translation>
        </message>
        <message>
            <source>Self-hosted</source>
            <comment>approach.self_hosted.name</comment>
            <translation>Auto-hébergement</translation>
        </message>
        <message>
            <source>Hybrid</source>
            <comment>approach.hybrid.name</comment>
            <translation>Hybride</translation>
        </message>
        <message>
            <source>Cost a month</source>
            <comment>claim_figure.monthly_total.name</comment>
            <translation>Coût par mois</translation>
        </message>
        <message>
            <source>Cost a year</source>
            <comment>claim_figure.yearly_total.name</comment>
            <translation>Coût par an</translation>
        </message>
        <message>
            <source>Compute a month</source>
            <comment>claim_figure.monthly_compute.name</comment>
            <translation>Calcul par mois</translation>
        </message>
        <message>
            <source>Retraining a month</source>
            <comment>claim_figure.monthly_retraining.name</comment>
            <translation>Réentraînement par mois</translation>
        </message>
        <message>
            <source>Tokens a year</source>
            <comment>claim_figure.yearly_tokens.name</comment>
            <translation>Tokens par an</translation>
        </message>
        <message>
            <source>Cost per request</source>
            <comment>claim_figure.cost_per_request.name</comment>
            <translation>Coût par requête</translation>
        </message>
        <message>
            <source>Cost per 1,000 requests</source>
            <comment>claim_figure.cost_per_thousand.name</comment>
            <translation>Coût pour 1 000 requêtes</translation>
        </message>
        <message>
            <source>Tokens per request</source>
            <comment>claim_figure.tokens_per_request.name</comment>
            <translation>Tokens par requête</translation>
        </message>
        <message>
            <source>Cost of a million more requests</source>
            <comment>claim_figure.next_million.name</comment>
            <translation>Coût d'un million de requêtes de plus</translation>
        </message>
        <message>
            <source>Saving a month</source>
            <comment>claim_figure.monthly_saving.name</comment>
            <translation>Économie par mois</translation>
        </message>
        <message>
            <source>Saving a year</source>
            <comment>claim_figure.yearly_saving.name</comment>
            <translation>Économie par an</translation>
        </message>
        <message>
            <source>Saving in percent</source>
            <comment>claim_figure.saving_share.name</comment>
            <translation>Économie en pourcentage</translation>
        </message>
        <message>
            <source>Saving on tokens a month</source>
            <comment>claim_figure.token_saving.name</comment>
            <translation>Économie de tokens par mois</translation>
        </message>
        <message>
            <source>Saving on tokens per 1,000 requests</source>
            <comment>claim_figure.token_saving_per_thousand.name</comment>
            <translation>Économie de tokens pour 1 000 requêtes</translation>
        </message>
        <message>
            <source>Times cheaper</source>
            <comment>claim_figure.times_cheaper.name</comment>
            <translation>Facteur d'économie</translation>
        </message>
        <message>
            <source>Times that tokens get cheaper</source>
            <comment>claim_figure.times_cheaper_tokens.name</comment>
            <translation>Facteur d'économie sur les tokens</translation>
        </message>
        <message>
            <source>Times cheaper, GPUs alone</source>
            <comment>claim_figure.times_cheaper_compute.name</comment>
            <translation>Facteur d'économie, GPU seuls</translation>
        </message>
        <message>
            <source>Up-front cost</source>
            <comment>claim_figure.upfront_cost.name</comment>
            <translation>Coût initial</translation>
        </message>
        <message>
            <source>Engineering hours up front</source>
            <comment>claim_figure.engineering_hours.name</comment>
            <translation>Heures d'ingénierie initiales</translation>
        </message>
        <message>
            <source>Labels up front</source>
            <comment>claim_figure.labels.name</comment>
            <translation>Annotations initiales</translation>
        </message>
        <message>
            <source>Training data</source>
            <comment>claim_figure.training_data.name</comment>
            <translation>Données d'entraînement</translation>
        </message>
        <message>
            <source>Training runs</source>
            <comment>claim_figure.training_runs.name</comment>
            <translation>Entraînements</translation>
        </message>
        <message>
            <source>GPU hours of training</source>
            <comment>claim_figure.training_gpu_hours.name</comment>
            <translation>Heures GPU d'entraînement</translation>
        </message>
        <message>
            <source>Payback</source>
            <comment>claim_figure.payback.name</comment>
            <translation>Délai de récupération</translation>
        </message>
        <message>
            <source>First break-even</source>
            <comment>claim_figure.first_volume.name</comment>
            <translation>Premier seuil de rentabilité</translation>
        </message>
        <message>
            <source>Break-even</source>
            <comment>claim_figure.settled_volume.name</comment>
            <translation>Seuil de rentabilité</translation>
        </message>
        <message>
            <source>Ranges of volume in which it is cheaper</source>
            <comment>claim_figure.cheaper_intervals.name</comment>
            <translation>Plages de volume avec un coût moindre</translation>
        </message>
        <message>
            <source>API spend at the break-even</source>
            <comment>claim_figure.spend_at_break_even.name</comment>
            <translation>Dépense d'API au seuil de rentabilité</translation>
        </message>
        <message>
            <source>Requests a month that one GPU serves</source>
            <comment>claim_figure.capacity_of_one_gpu.name</comment>
            <translation>Requêtes par mois que traite un GPU</translation>
        </message>
        <message>
            <source>All that the option costs in a month at the volume</source>
            <comment>claim_figure.monthly_total.help</comment>
            <translation>Tout ce que l'option coûte en un mois au volume donné</translation>
        </message>
        <message>
            <source>Twelve such months</source>
            <comment>claim_figure.yearly_total.help</comment>
            <translation>Douze mois de ce type</translation>
        </message>
        <message>
            <source>GPUs alone, in a month at the volume</source>
            <comment>claim_figure.monthly_compute.help</comment>
            <translation>Les GPU seuls, en un mois au volume donné</translation>
        </message>
        <message>
            <source>What training the model anew costs each time, over the months between</source>
            <comment>claim_figure.monthly_retraining.help</comment>
            <translation>Ce que coûte chaque réentraînement du modèle, réparti sur les mois d'intervalle</translation>
        </message>
        <message>
            <source>Twelve months of paid tokens at the volume</source>
            <comment>claim_figure.yearly_tokens.help</comment>
            <translation>Douze mois de tokens payés au volume donné</translation>
        </message>
        <message>
            <source>The month's total over its requests</source>
            <comment>claim_figure.cost_per_request.help</comment>
            <translation>Le total du mois divisé par ses requêtes</translation>
        </message>
        <message>
            <source>The month's total over its requests, a thousand times</source>
            <comment>claim_figure.cost_per_thousand.help</comment>
            <translation>Le total du mois divisé par ses requêtes, multiplié par mille</translation>
        </message>
        <message>
            <source>What the tokens of one request cost</source>
            <comment>claim_figure.tokens_per_request.help</comment>
            <translation>Ce que coûtent les tokens d'une requête</translation>
        </message>
        <message>
            <source>What a month with a million requests on top of the volume costs more</source>
            <comment>claim_figure.next_million.help</comment>
            <translation>Le surcoût d'un mois avec un million de requêtes en plus du volume</translation>
        </message>
        <message>
            <source>The baseline's total less the option's, in a month at the volume</source>
            <comment>claim_figure.monthly_saving.help</comment>
            <translation>Le total de la référence moins celui de l'option, en un mois au volume donné</translation>
        </message>
        <message>
            <source>Twelve such months</source>
            <comment>claim_figure.yearly_saving.help</comment>
            <translation>Douze mois de ce type</translation>
        </message>
        <message>
            <source>The part of the baseline's total that the option saves, at the volume</source>
            <comment>claim_figure.saving_share.help</comment>
            <translation>La part du total de la référence que l'option économise, au volume donné</translation>
        </message>
        <message>
            <source>The baseline's tokens less the option's, in a month at the volume</source>
            <comment>claim_figure.token_saving.help</comment>
            <translation>Les tokens de la référence moins ceux de l'option, en un mois au volume donné</translation>
        </message>
        <message>
            <source>What the tokens of a thousand requests cost less than the baseline's</source>
            <comment>claim_figure.token_saving_per_thousand.help</comment>
            <translation>Ce que les tokens de mille requêtes coûtent de moins que ceux de la référence</translation>
        </message>
        <message>
            <source>The baseline's total over the option's, in a month at the volume</source>
            <comment>claim_figure.times_cheaper.help</comment>
            <translation>Le total de la référence divisé par celui de l'option, en un mois au volume donné</translation>
        </message>
        <message>
            <source>What the tokens of one request cost with the baseline over what they cost with the option</source>
            <comment>claim_figure.times_cheaper_tokens.help</comment>
            <translation>Le coût des tokens d'une requête avec la référence divisé par leur coût avec l'option</translation>
        </message>
        <message>
            <source>The baseline's tokens over the option's GPUs alone, in a month at the volume</source>
            <comment>claim_figure.times_cheaper_compute.help</comment>
            <translation>Les tokens de la référence divisés par les seuls GPU de l'option, en un mois au volume donné</translation>
        </message>
        <message>
            <source>Cash before the first request</source>
            <comment>claim_figure.upfront_cost.help</comment>
            <translation>Trésorerie dépensée avant la première requête</translation>
        </message>
        <message>
            <source>Preparing the data, and setting up what we run ourselves</source>
            <comment>claim_figure.engineering_hours.help</comment>
            <translation>Préparation des données et mise en place de ce que nous exploitons nous-mêmes</translation>
        </message>
        <message>
            <source>What labeling the examples of the first training costs</source>
            <comment>claim_figure.labels.help</comment>
            <translation>Coût d'annotation des exemples du premier entraînement</translation>
        </message>
        <message>
            <source>Labels of the first training, and the hours of preparing its data</source>
            <comment>claim_figure.training_data.help</comment>
            <translation>Annotations du premier entraînement et heures de préparation de ses données</translation>
        </message>
        <message>
            <source>All runs of the first training, with the evaluation of each</source>
            <comment>claim_figure.training_runs.help</comment>
            <translation>Tous les essais du premier entraînement, avec l'évaluation de chacun</translation>
        </message>
        <message>
            <source>Of all runs of the first training; none where the provider trains</source>
            <comment>claim_figure.training_gpu_hours.help</comment>
            <translation>De tous les essais du premier entraînement ; aucune si le fournisseur entraîne</translation>
        </message>
        <message>
            <source>The time after which the money spent up front is back for good</source>
            <comment>claim_figure.payback.help</comment>
            <translation>Le délai après lequel les dépenses initiales sont définitivement récupérées</translation>
        </message>
        <message>
            <source>The lowest volume at which the option is cheaper than the baseline</source>
            <comment>claim_figure.first_volume.help</comment>
            <translation>Le volume le plus faible auquel l'option coûte moins cher que la référence</translation>
        </message>
        <message>
            <source>The requests a month from which the option stays cheaper than the baseline</source>
            <comment>claim_figure.settled_volume.help</comment>
            <translation>Le nombre de requêtes par mois à partir duquel l'option reste moins chère que la référence</translation>
        </message>
        <message>
            <source>How often a growing volume comes into a range where the option is cheaper</source>
            <comment>claim_figure.cheaper_intervals.help</comment>
            <translation>Combien de fois un volume croissant entre dans une plage où l'option coûte moins cher</translation>
        </message>
        <message>
            <source>What the baseline costs in a month at the volume where the option first pays</source>
            <comment>claim_figure.spend_at_break_even.help</comment>
            <translation>Ce que la référence coûte en un mois au volume où l'option devient rentable pour la première fois</translation>
        </message>
        <message>
            <source>At the target utilization, with the peaks of the traffic</source>
            <comment>claim_figure.capacity_of_one_gpu.help</comment>
            <translation>Au taux d'utilisation cible, avec les pics du trafic</translation>
        </message>
        <message>
            <source>Idle capacity</source>
            <comment>hidden_cost.idle_gpus.name</comment>
            <translation>Capacité inactive</translation>
        </message>
        <message>
            <source>Failover</source>
            <comment>hidden_cost.failover.name</comment>
            <translation>Basculement</translation>
        </message>
        <message>
            <source>People</source>
            <comment>hidden_cost.people.name</comment>
            <translation>Personnel</translation>
        </message>
        <message>
            <source>Labeling</source>
            <comment>hidden_cost.labeling.name</comment>
            <translation>Annotation</translation>
        </message>
        <message>
            <source>Retraining</source>
            <comment>hidden_cost.retraining.name</comment>
            <translation>Réentraînement</translation>
        </message>
        <message>
            <source>Retries</source>
            <comment>hidden_cost.retries.name</comment>
            <translation>Nouvelles tentatives</translation>
        </message>
        <message>
            <source>Cache writes</source>
            <comment>hidden_cost.cache_writes.name</comment>
            <translation>Écritures en cache</translation>
        </message>
        <message>
            <source>Reasoning tokens</source>
            <comment>hidden_cost.reasoning.name</comment>
            <translation>Tokens de raisonnement</translation>
        </message>
        <message>
            <source>The shorter prompt</source>
            <comment>hidden_cost.saved_prompt.name</comment>
            <translation>Prompt plus court</translation>
        </message>
        <message>
            <source>Errors</source>
            <comment>hidden_cost.errors.name</comment>
            <translation>Erreurs</translation>
        </message>
        <message>
            <source>GPUs and reserved units are paid while they wait: for peaks, below full load, and since they come in whole numbers.</source>
            <comment>hidden_cost.idle_gpus.help</comment>
            <translation>Les GPU et les unités réservées se paient même en attente : pour les pics, en dessous de la pleine charge, et parce qu'ils vont par nombres entiers.</translation>
        </message>
        <message>
            <source>A second replica that takes over when the first one fails.</source>
            <comment>hidden_cost.failover.help</comment>
            <translation>Un second réplica qui prend le relais quand le premier tombe en panne.</translation>
        </message>
        <message>
            <source>Hours to prepare data, to set up, to maintain and to retrain.</source>
            <comment>hidden_cost.people.help</comment>
            <translation>Heures pour préparer les données, mettre en place, maintenir et réentraîner.</translation>
        </message>
        <message>
            <source>Examples that people label, at first and later.</source>
            <comment>hidden_cost.labeling.help</comment>
            <translation>Exemples annotés par des personnes, au départ et ensuite.</translation>
        </message>
        <message>
            <source>A model is trained again as its task changes.</source>
            <comment>hidden_cost.retraining.help</comment>
            <translation>Un modèle est réentraîné à mesure que sa tâche change.</translation>
        </message>
        <message>
            <source>Requests to the API that have to be sent again.</source>
            <comment>hidden_cost.retries.help</comment>
            <translation>Requêtes à l'API qu'il faut renvoyer.</translation>
        </message>
        <message>
            <source>Input is dearer when it is written to the cache.</source>
            <comment>hidden_cost.cache_writes.help</comment>
            <translation>L'entrée coûte plus cher quand elle est écrite dans le cache.</translation>
        </message>
        <message>
            <source>Hidden tokens that the large model writes before its answer, billed as output.</source>
            <comment>hidden_cost.reasoning.help</comment>
            <translation>Tokens cachés que le grand modèle écrit avant sa réponse, facturés comme de la sortie.</translation>
        </message>
        <message>
            <source>A fine-tuned model needs fewer instructions and examples in its prompt, which saves input tokens.</source>
            <comment>hidden_cost.saved_prompt.help</comment>
            <translation>Un modèle fine-tuné a besoin de moins d'instructions et d'exemples dans son prompt, ce qui économise des tokens d'entrée.</translation>
        </message>
        <message>
            <source>What wrong answers cost.</source>
            <comment>hidden_cost.errors.help</comment>
            <translation>Ce que coûtent les réponses fausses.</translation>
        </message>
        <message>
            <source>Document classification</source>
            <comment>task_type.document_classification.name</comment>
            <translation>Classification de documents</translation>
        </message>
        <message>
            <source>Named-entity extraction</source>
            <comment>task_type.entity_extraction.name</comment>
            <translation>Extraction d'entités nommées</translation>
        </message>
        <message>
            <source>Customer intent</source>
            <comment>task_type.customer_intent.name</comment>
            <translation>Intention du client</translation>
        </message>
        <message>
            <source>Domain sentiment</source>
            <comment>task_type.domain_sentiment.name</comment>
            <translation>Sentiment métier</translation>
        </message>
        <message>
            <source>Structured extraction</source>
            <comment>task_type.structured_extraction.name</comment>
            <translation>Extraction structurée</translation>
        </message>
        <message>
            <source>Clause identification</source>
            <comment>task_type.clause_identification.name</comment>
            <translation>Identification de clauses</translation>
        </message>
        <message>
            <source>Open-ended text</source>
            <comment>task_type.open_ended_text.name</comment>
            <translation>Texte ouvert</translation>
        </message>
        <message>
            <source>Multi-step reasoning</source>
            <comment>task_type.multi_step_reasoning.name</comment>
            <translation>Raisonnement en plusieurs étapes</translation>
        </message>
        <message>
            <source>Creative writing</source>
            <comment>task_type.creative_writing.name</comment>
            <translation>Rédaction créative</translation>
        </message>
        <message>
            <source>Cross-domain questions</source>
            <comment>task_type.cross_domain_questions.name</comment>
            <translation>Questions transverses</translation>
        </message>
        <message>
            <source>a day</source>
            <comment>period.day.name</comment>
            <translation>par jour</translation>
        </message>
        <message>
            <source>a month</source>
            <comment>period.month.name</comment>
            <translation>par mois</translation>
        </message>
        <message>
            <source>Default</source>
            <comment>origin.default.name</comment>
            <translation>Valeur par défaut</translation>
        </message>
        <message>
            <source>Typed</source>
            <comment>origin.typed.name</comment>
            <translation>Saisie</translation>
        </message>
        <message>
            <source>Catalog</source>
            <comment>origin.catalog.name</comment>
            <translation>Catalogue</translation>
        </message>
        <message>
            <source>Usage log</source>
            <comment>origin.log.name</comment>
            <translation>Journal d'utilisation</translation>
        </message>
        <message>
            <source>Benchmark</source>
            <comment>origin.benchmark.name</comment>
            <translation>Benchmark</translation>
        </message>
        <message>
            <source>Estimate</source>
            <comment>origin.estimate.name</comment>
            <translation>Estimation</translation>
        </message>
        <message>
            <source>Token count</source>
            <comment>origin.tokens.name</comment>
            <translation>Décompte de tokens</translation>
        </message>
        <message>
            <source>Workloads</source>
            <comment>origin.workloads.name</comment>
            <translation>Charges de travail</translation>
        </message>
        <message>
            <source>Source</source>
            <comment>origin.stated.name</comment>
            <translation>Source</translation>
        </message>
        <message>
            <source>The frontier API</source>
            <comment>task_place.api.name</comment>
            <translation>L'API de pointe</translation>
        </message>
        <message>
            <source>Our own GPUs</source>
            <comment>task_place.own.name</comment>
            <translation>Nos propres GPU</translation>
        </message>
        <message>
            <source>Support-ticket triage</source>
            <comment>preset.support-ticket-triage.name</comment>
            <translation>Tri des tickets de support</translation>
        </message>
        <message>
            <source>At a million tickets a month, is it cheaper to run our own small model than to pay for a large one?</source>
            <comment>preset.support-ticket-triage.question</comment>
            <translation>À un million de tickets par mois, est-il moins cher d'exploiter notre propre petit modèle que d'en payer un grand ?</translation>
        </message>
        <message>
            <source>List prices of Claude Sonnet 4.6 and Claude Haiku 4.5 (2026-09-23), L40S rent (2026-09-25) and purchase price; the workload is assumed</source>
            <comment>preset.support-ticket-triage.source</comment>
            <translation>Prix catalogue de Claude Sonnet 4.6 et Claude Haiku 4.5 (2026-09-23), location (2026-09-25) et prix d'achat du L40S ; la charge de travail est supposée</translation>
        </message>
        <message>
            <source>Common tasks</source>
            <comment>preset_group.Common tasks.name</comment>
            <translation>Tâches courantes</translation>
        </message>
        <message>
            <source>Retrieval-augmented answers</source>
            <comment>preset.retrieval-augmented-answers.name</comment>
            <translation>Réponses avec RAG</translation>
        </message>
        <message>
            <source>Our staff ask the handbook 25,000 questions a month. Is that enough for a model of our own?</source>
            <comment>preset.retrieval-augmented-answers.question</comment>
            <translation>Notre personnel pose 25 000 questions par mois au manuel interne. Est-ce assez pour un modèle à nous ?</translation>
        </message>
        <message>
            <source>List price of Claude Opus 5.5 (2026-09-23), A100 rent at RunPod (2026-11-09); the workload is assumed</source>
            <comment>preset.retrieval-augmented-answers.source</comment>
            <translation>Prix catalogue de Claude Opus 5.5 (2026-09-23), location de l'A100 chez RunPod (2026-11-09) ; la charge de travail est supposée</translation>
        </message>
        <message>
            <source>Document extraction</source>
            <comment>preset.document-extraction.name</comment>
            <translation>Extraction de documents</translation>
        </message>
        <message>
            <source>Twenty thousand documents every night and nobody waiting: what is the cheapest way to read them?</source>
            <comment>preset.document-extraction.question</comment>
            <translation>Vingt mille documents chaque nuit et personne qui attend : quelle est la façon la moins chère de les lire ?</translation>
        </message>
        <message>
            <source>List price of Claude Sonnet 5 (2026-09-23), H100 hours at Modal (2026-05-07) and RunPod (2026-11-09); the workload is assumed</source>
            <comment>preset.document-extraction.source</comment>
            <translation>Prix catalogue de Claude Sonnet 5 (2026-09-23), heures de H100 chez Modal (2026-05-07) et RunPod (2026-11-09) ; la charge de travail est supposée</translation>
        </message>
        <message>
            <source>Content moderation</source>
            <comment>preset.content-moderation.name</comment>
            <translation>Modération de contenu</translation>
        </message>
        <message>
            <source>Four million posts a month to check: fine-tune a small model, and if so, on whose machines?</source>
            <comment>preset.content-moderation.question</comment>
            <translation>Quatre millions de publications à contrôler par mois : faut-il fine-tuner un petit modèle et, si oui, sur les machines de qui ?</translation>
        </message>
        <message>
            <source>List prices of GPT-6 Sol (2026-09-23) and GPT-4o mini (2026-09-23), L40S rent and purchase price; the workload is assumed</source>
            <comment>preset.content-moderation.source</comment>
            <translation>Prix catalogue de GPT-6 Sol (2026-09-23) et GPT-4o mini (2026-09-23), location et prix d'achat du L40S ; la charge de travail est supposée</translation>
        </message>
        <message>
            <source>Support chat</source>
            <comment>preset.support-chat.name</comment>
            <translation>Chat de support</translation>
        </message>
        <message>
            <source>Can a small model take the plain questions in our chat and leave only the hard ones to the large model?</source>
            <comment>preset.support-chat.question</comment>
            <translation>Un petit modèle peut-il prendre les questions simples de notre chat et ne laisser que les difficiles au grand modèle ?</translation>
        </message>
        <message>
            <source>List price of GPT-5.4 (2026-09-23), L40S rent and purchase price; the workload and the accuracies are assumed</source>
            <comment>preset.support-chat.source</comment>
            <translation>Prix catalogue de GPT-5.4 (2026-09-23), location et prix d'achat du L40S ; la charge de travail et les exactitudes sont supposées</translation>
        </message>
        <message>
            <source>Code completion</source>
            <comment>preset.code-completion.name</comment>
            <translation>Complétion de code</translation>
        </message>
        <message>
            <source>A thousand developers want completions in the editor: do we pay by the token or rent GPUs for the working day?</source>
            <comment>preset.code-completion.question</comment>
            <translation>Mille développeurs veulent des complétions dans l'éditeur : payer au token ou louer des GPU pour la journée de travail ?</translation>
        </message>
        <message>
            <source>List price of GPT-6 Sol (2026-09-23), H100 rent at RunPod (2026-11-09); the workload is assumed</source>
            <comment>preset.code-completion.source</comment>
            <translation>Prix catalogue de GPT-6 Sol (2026-09-23), location du H100 chez RunPod (2026-11-09) ; la charge de travail est supposée</translation>
        </message>
        <message>
            <source>Tariff codes around the clock</source>
            <comment>preset.tariff-codes-around-the-clock.name</comment>
            <translation>Codes douaniers jour et nuit</translation>
        </message>
        <message>
            <source>Our load hardly changes over the day: does it pay to reserve the large model instead of paying it by the token?</source>
            <comment>preset.tariff-codes-around-the-clock.question</comment>
            <translation>Notre charge ne varie guère dans la journée : vaut-il la peine de réserver le grand modèle au lieu de le payer au token ?</translation>
        </message>
        <message>
            <source>List price of GPT-4.1 (2026-09-23) and the price and throughput of its reserved units (2026-09-23, 2026-05-22); the workload and the accuracies are assumed</source>
            <comment>preset.tariff-codes-around-the-clock.source</comment>
            <translation>Prix catalogue de GPT-4.1 (2026-09-23), prix et débit de ses unités réservées (2026-09-23, 2026-05-22) ; la charge de travail et les exactitudes sont supposées</translation>
        </message>
        <message>
            <source>An insurer's twelve tasks</source>
            <comment>preset.an-insurers-twelve-tasks.name</comment>
            <translation>Les douze tâches d'un assureur</translation>
        </message>
        <message>
            <source>We run twelve tasks on a large model. Which should get small models of our own, and how many GPUs do they share?</source>
            <comment>preset.an-insurers-twelve-tasks.question</comment>
            <translation>Douze de nos tâches tournent sur un grand modèle. Lesquelles méritent leur propre petit modèle, et combien de GPU partagent-elles ?</translation>
        </message>
        <message>
            <source>List prices of Claude Sonnet 4.6 and Claude Haiku 4.5 (2026-09-23), L40S rent (2026-09-25) and purchase price; the tasks are assumed, published accuracies by kind of task</source>
            <comment>preset.an-insurers-twelve-tasks.source</comment>
            <translation>Prix catalogue de Claude Sonnet 4.6 et Claude Haiku 4.5 (2026-09-23), location (2026-09-25) et prix d'achat du L40S ; les tâches sont supposées, les exactitudes publiées par type de tâche</translation>
        </message>
        <message>
            <source>Sentiment labels on Claude Sonnet 4</source>
            <comment>preset.sentiment-labels-on-claude-sonnet-4.name</comment>
            <translation>Étiquettes de sentiment avec Claude Sonnet 4</translation>
        </message>
        <message>
            <source>Does a 4B model on a serverless GPU cut the bill for sentiment labels by nine tenths?</source>
            <comment>preset.sentiment-labels-on-claude-sonnet-4.question</comment>
            <translation>Un modèle 4B sur GPU serverless réduit-il de neuf dixièmes la facture des étiquettes de sentiment ?</translation>
        </message>
        <message>
            <source>Small Models, Big Savings! (2026-03-18)</source>
            <comment>preset.sentiment-labels-on-claude-sonnet-4.source</comment>
            <translation>Small Models, Big Savings! (2026-03-18)</translation>
        </message>
        <message>
            <source>Published examples</source>
            <comment>preset_group.Published examples.name</comment>
            <translation>Exemples publiés</translation>
        </message>
        <message>
            <source>Content enrichment on GPT-4o-mini</source>
            <comment>preset.content-enrichment-on-gpt-4o-mini.name</comment>
            <translation>Enrichissement de contenu avec GPT-4o-mini</translation>
        </message>
        <message>
            <source>Is a bill of $65 a year a reason to host anything?</source>
            <comment>preset.content-enrichment-on-gpt-4o-mini.question</comment>
            <translation>Une facture de 65 $ par an justifie-t-elle d'héberger quoi que ce soit ?</translation>
        </message>
        <message>
            <source>An article on self-hosting small language models (2026)</source>
            <comment>preset.content-enrichment-on-gpt-4o-mini.source</comment>
            <translation>Un article sur l'auto-hébergement de petits modèles de langage (2026)</translation>
        </message>
        <message>
            <source>Support-ticket sentiment on GPT-4o-mini</source>
            <comment>preset.support-ticket-sentiment-on-gpt-4o-mini.name</comment>
            <translation>Sentiment des tickets de support avec GPT-4o-mini</translation>
        </message>
        <message>
            <source>Five thousand tickets a day for $109 a year: what would a GPU add?</source>
            <comment>preset.support-ticket-sentiment-on-gpt-4o-mini.question</comment>
            <translation>Cinq mille tickets par jour pour 109 $ par an : que coûterait un GPU en plus ?</translation>
        </message>
        <message>
            <source>An article on self-hosting small language models (2026)</source>
            <comment>preset.support-ticket-sentiment-on-gpt-4o-mini.source</comment>
            <translation>Un article sur l'auto-hébergement de petits modèles de langage (2026)</translation>
        </message>
        <message>
            <source>One reserved A10G with two hours of upkeep</source>
            <comment>preset.one-reserved-a10g-with-two-hours-of-upkeep.name</comment>
            <translation>Un A10G réservé avec deux heures de maintenance</translation>
        </message>
        <message>
            <source>From what API bill on does one reserved A10G pay?</source>
            <comment>preset.one-reserved-a10g-with-two-hours-of-upkeep.question</comment>
            <translation>À partir de quelle facture d'API un A10G réservé est-il rentable ?</translation>
        </message>
        <message>
            <source>An article on self-hosting small language models (2026)</source>
            <comment>preset.one-reserved-a10g-with-two-hours-of-upkeep.source</comment>
            <translation>Un article sur l'auto-hébergement de petits modèles de langage (2026)</translation>
        </message>
        <message>
            <source>A reserved A10G all month, low rate</source>
            <comment>preset.a-reserved-a10g-all-month-low-rate.name</comment>
            <translation>Un A10G réservé tout le mois, tarif bas</translation>
        </message>
        <message>
            <source>What does one A10G cost all month on a cheap reservation?</source>
            <comment>preset.a-reserved-a10g-all-month-low-rate.question</comment>
            <translation>Que coûte un A10G tout le mois avec une réservation bon marché ?</translation>
        </message>
        <message>
            <source>An article on self-hosting small language models (2026)</source>
            <comment>preset.a-reserved-a10g-all-month-low-rate.source</comment>
            <translation>Un article sur l'auto-hébergement de petits modèles de langage (2026)</translation>
        </message>
        <message>
            <source>A reserved A10G all month, high rate</source>
            <comment>preset.a-reserved-a10g-all-month-high-rate.name</comment>
            <translation>Un A10G réservé tout le mois, tarif élevé</translation>
        </message>
        <message>
            <source>What does one A10G cost all month on a dear reservation?</source>
            <comment>preset.a-reserved-a10g-all-month-high-rate.question</comment>
            <translation>Que coûte un A10G tout le mois avec une réservation chère ?</translation>
        </message>
        <message>
            <source>An article on self-hosting small language models (2026)</source>
            <comment>preset.a-reserved-a10g-all-month-high-rate.source</comment>
            <translation>Un article sur l'auto-hébergement de petits modèles de langage (2026)</translation>
        </message>
        <message>
            <source>A fine-tune on one A100, low</source>
            <comment>preset.a-fine-tune-on-one-a100-low.name</comment>
            <translation>Un fine-tuning sur un A100, bas</translation>
        </message>
        <message>
            <source>What does a fine-tune of two hours cost?</source>
            <comment>preset.a-fine-tune-on-one-a100-low.question</comment>
            <translation>Que coûte un fine-tuning de deux heures ?</translation>
        </message>
        <message>
            <source>An article on self-hosting small language models (2026)</source>
            <comment>preset.a-fine-tune-on-one-a100-low.source</comment>
            <translation>Un article sur l'auto-hébergement de petits modèles de langage (2026)</translation>
        </message>
        <message>
            <source>A fine-tune on one A100, high</source>
            <comment>preset.a-fine-tune-on-one-a100-high.name</comment>
            <translation>Un fine-tuning sur un A100, haut</translation>
        </message>
        <message>
            <source>What does a fine-tune of six hours cost?</source>
            <comment>preset.a-fine-tune-on-one-a100-high.question</comment>
            <translation>Que coûte un fine-tuning de six heures ?</translation>
        </message>
        <message>
            <source>An article on self-hosting small language models (2026)</source>
            <comment>preset.a-fine-tune-on-one-a100-high.source</comment>
            <translation>Un article sur l'auto-hébergement de petits modèles de langage (2026)</translation>
        </message>
        <message>
            <source>Sonnet to fine-tuned Haiku, 500k requests, $5,000 upfront</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-500k-requests-5-000-upfront.name</comment>
            <translation>De Sonnet à Haiku fine-tuné, 500k requêtes, 5 000 $ au départ</translation>
        </message>
        <message>
            <source>Half a million requests a month and $5,000 up front: when is it back?</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-500k-requests-5-000-upfront.question</comment>
            <translation>Un demi-million de requêtes par mois et 5 000 $ au départ : quand sont-ils récupérés ?</translation>
        </message>
        <message>
            <source>Is Fine-Tuning Cheaper Than Using a Larger Model</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-500k-requests-5-000-upfront.source</comment>
            <translation>Is Fine-Tuning Cheaper Than Using a Larger Model</translation>
        </message>
        <message>
            <source>Sonnet to fine-tuned Haiku, 500k requests, $30,000 upfront</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-500k-requests-30-000-upfront.name</comment>
            <translation>De Sonnet à Haiku fine-tuné, 500k requêtes, 30 000 $ au départ</translation>
        </message>
        <message>
            <source>Half a million requests a month and $30,000 up front: when is it back?</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-500k-requests-30-000-upfront.question</comment>
            <translation>Un demi-million de requêtes par mois et 30 000 $ au départ : quand sont-ils récupérés ?</translation>
        </message>
        <message>
            <source>Is Fine-Tuning Cheaper Than Using a Larger Model</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-500k-requests-30-000-upfront.source</comment>
            <translation>Is Fine-Tuning Cheaper Than Using a Larger Model</translation>
        </message>
        <message>
            <source>Sonnet to fine-tuned Haiku, 100k requests, $5,000 upfront</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-100k-requests-5-000-upfront.name</comment>
            <translation>De Sonnet à Haiku fine-tuné, 100k requêtes, 5 000 $ au départ</translation>
        </message>
        <message>
            <source>A hundred thousand requests a month and $5,000 up front: when is it back?</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-100k-requests-5-000-upfront.question</comment>
            <translation>Cent mille requêtes par mois et 5 000 $ au départ : quand sont-ils récupérés ?</translation>
        </message>
        <message>
            <source>Is Fine-Tuning Cheaper Than Using a Larger Model</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-100k-requests-5-000-upfront.source</comment>
            <translation>Is Fine-Tuning Cheaper Than Using a Larger Model</translation>
        </message>
        <message>
            <source>Sonnet to fine-tuned Haiku, 100k requests, $30,000 upfront</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-100k-requests-30-000-upfront.name</comment>
            <translation>De Sonnet à Haiku fine-tuné, 100k requêtes, 30 000 $ au départ</translation>
        </message>
        <message>
            <source>A hundred thousand requests a month and $30,000 up front: is it ever back?</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-100k-requests-30-000-upfront.question</comment>
            <translation>Cent mille requêtes par mois et 30 000 $ au départ : sont-ils un jour récupérés ?</translation>
        </message>
        <message>
            <source>Is Fine-Tuning Cheaper Than Using a Larger Model</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-100k-requests-30-000-upfront.source</comment>
            <translation>Is Fine-Tuning Cheaper Than Using a Larger Model</translation>
        </message>
        <message>
            <source>A fine-tuning pipeline, low end</source>
            <comment>preset.a-fine-tuning-pipeline-low-end.name</comment>
            <translation>Un pipeline de fine-tuning, fourchette basse</translation>
        </message>
        <message>
            <source>What does a small fine-tuning pipeline cost before the first answer?</source>
            <comment>preset.a-fine-tuning-pipeline-low-end.question</comment>
            <translation>Que coûte un petit pipeline de fine-tuning avant la première réponse ?</translation>
        </message>
        <message>
            <source>Is Fine-Tuning Cheaper Than Using a Larger Model</source>
            <comment>preset.a-fine-tuning-pipeline-low-end.source</comment>
            <translation>Is Fine-Tuning Cheaper Than Using a Larger Model</translation>
        </message>
        <message>
            <source>A fine-tuning pipeline, high end</source>
            <comment>preset.a-fine-tuning-pipeline-high-end.name</comment>
            <translation>Un pipeline de fine-tuning, fourchette haute</translation>
        </message>
        <message>
            <source>What does a large fine-tuning pipeline cost before the first answer?</source>
            <comment>preset.a-fine-tuning-pipeline-high-end.question</comment>
            <translation>Que coûte un gros pipeline de fine-tuning avant la première réponse ?</translation>
        </message>
        <message>
            <source>Is Fine-Tuning Cheaper Than Using a Larger Model</source>
            <comment>preset.a-fine-tuning-pipeline-high-end.source</comment>
            <translation>Is Fine-Tuning Cheaper Than Using a Larger Model</translation>
        </message>
        <message>
            <source>GPT-4 or one L40S, short queries</source>
            <comment>preset.gpt-4-or-one-l40s-short-queries.name</comment>
            <translation>GPT-4 ou un L40S, requêtes courtes</translation>
        </message>
        <message>
            <source>Does one L40S of our own replace GPT-4 for short queries?</source>
            <comment>preset.gpt-4-or-one-l40s-short-queries.question</comment>
            <translation>Un L40S à nous remplace-t-il GPT-4 pour les requêtes courtes ?</translation>
        </message>
        <message>
            <source>Fine-Tuned SLM vs GPT-4 API: Enterprise Cost and Accuracy Comparison</source>
            <comment>preset.gpt-4-or-one-l40s-short-queries.source</comment>
            <translation>Fine-Tuned SLM vs GPT-4 API: Enterprise Cost and Accuracy Comparison</translation>
        </message>
        <message>
            <source>GPT-4 or one L40S, long queries</source>
            <comment>preset.gpt-4-or-one-l40s-long-queries.name</comment>
            <translation>GPT-4 ou un L40S, requêtes longues</translation>
        </message>
        <message>
            <source>Does one L40S of our own replace GPT-4 for long queries?</source>
            <comment>preset.gpt-4-or-one-l40s-long-queries.question</comment>
            <translation>Un L40S à nous remplace-t-il GPT-4 pour les requêtes longues ?</translation>
        </message>
        <message>
            <source>Fine-Tuned SLM vs GPT-4 API: Enterprise Cost and Accuracy Comparison</source>
            <comment>preset.gpt-4-or-one-l40s-long-queries.source</comment>
            <translation>Fine-Tuned SLM vs GPT-4 API: Enterprise Cost and Accuracy Comparison</translation>
        </message>
        <message>
            <source>Airline support chatbot</source>
            <comment>preset.airline-support-chatbot.name</comment>
            <translation>Chatbot de support d'une compagnie aérienne</translation>
        </message>
        <message>
            <source>Ten million simple inquiries a month: from when on does hosting pay?</source>
            <comment>preset.airline-support-chatbot.question</comment>
            <translation>Dix millions de demandes simples par mois : à partir de quand l'hébergement est-il rentable ?</translation>
        </message>
        <message>
            <source>Interactive Cost-Benefit Analyzer (Fine-Tuning LLMs for Cost-Effectiveness)</source>
            <comment>preset.airline-support-chatbot.source</comment>
            <translation>Interactive Cost-Benefit Analyzer (Fine-Tuning LLMs for Cost-Effectiveness)</translation>
        </message>
        <message>
            <source>Financial document extraction</source>
            <comment>preset.financial-document-extraction.name</comment>
            <translation>Extraction de documents financiers</translation>
        </message>
        <message>
            <source>A thousand inferences for each of 10,000 reports: from when on does hosting pay?</source>
            <comment>preset.financial-document-extraction.question</comment>
            <translation>Mille inférences pour chacun des 10 000 rapports : à partir de quand l'hébergement est-il rentable ?</translation>
        </message>
        <message>
            <source>Interactive Cost-Benefit Analyzer (Fine-Tuning LLMs for Cost-Effectiveness)</source>
            <comment>preset.financial-document-extraction.source</comment>
            <translation>Interactive Cost-Benefit Analyzer (Fine-Tuning LLMs for Cost-Effectiveness)</translation>
        </message>
        <message>
            <source>AP Calculus tutor</source>
            <comment>preset.ap-calculus-tutor.name</comment>
            <translation>Tuteur AP Calculus</translation>
        </message>
        <message>
            <source>Half a million students with a tutor each: from when on does hosting pay?</source>
            <comment>preset.ap-calculus-tutor.question</comment>
            <translation>Un demi-million d'élèves avec chacun un tuteur : à partir de quand l'hébergement est-il rentable ?</translation>
        </message>
        <message>
            <source>Interactive Cost-Benefit Analyzer (Fine-Tuning LLMs for Cost-Effectiveness)</source>
            <comment>preset.ap-calculus-tutor.source</comment>
            <translation>Interactive Cost-Benefit Analyzer (Fine-Tuning LLMs for Cost-Effectiveness)</translation>
        </message>
        <message>
            <source>The sawtooth</source>
            <comment>preset.the-sawtooth.name</comment>
            <translation>La dent de scie</translation>
        </message>
        <message>
            <source>Once a GPU pays, does it stay cheaper?</source>
            <comment>preset.the-sawtooth.question</comment>
            <translation>Une fois rentable, un GPU reste-t-il moins cher ?</translation>
        </message>
        <message>
            <source>Own test case of this program</source>
            <comment>preset.the-sawtooth.source</comment>
            <translation>Cas de test propre à ce programme</translation>
        </message>
        <message>
            <source>Test cases</source>
            <comment>preset_group.Test cases.name</comment>
            <translation>Cas de test</translation>
        </message>
        <message>
            <source>Never</source>
            <comment>preset.never.name</comment>
            <translation>Jamais</translation>
        </message>
        <message>
            <source>Does enough volume make any GPU pay?</source>
            <comment>preset.never.question</comment>
            <translation>Un volume suffisant rend-il n'importe quel GPU rentable ?</translation>
        </message>
        <message>
            <source>Own test case of this program</source>
            <comment>preset.never.source</comment>
            <translation>Cas de test propre à ce programme</translation>
        </message>
        <message>
            <source>Model price</source>
            <comment>fact_kind.model_price.name</comment>
            <translation>Prix de modèle</translation>
        </message>
        <message>
            <source>GPU rent</source>
            <comment>fact_kind.gpu_rate.name</comment>
            <translation>Location de GPU</translation>
        </message>
        <message>
            <source>GPU purchase price</source>
            <comment>fact_kind.purchase_price.name</comment>
            <translation>Prix d'achat de GPU</translation>
        </message>
        <message>
            <source>Reserved unit</source>
            <comment>fact_kind.unit.name</comment>
            <translation>Unité réservée</translation>
        </message>
        <message>
            <source>Price of a reserved unit</source>
            <comment>fact_kind.unit_price.name</comment>
            <translation>Prix d'une unité réservée</translation>
        </message>
        <message>
            <source>Measured throughput</source>
            <comment>fact_kind.throughput.name</comment>
            <translation>Débit mesuré</translation>
        </message>
        <message>
            <source>Rated power</source>
            <comment>fact_kind.power.name</comment>
            <translation>Puissance nominale</translation>
        </message>
        <message>
            <source>GPU speed</source>
            <comment>fact_kind.speed.name</comment>
            <translation>Vitesse de GPU</translation>
        </message>
        <message>
            <source>Model size</source>
            <comment>fact_kind.model_size.name</comment>
            <translation>Taille de modèle</translation>
        </message>
        <message>
            <source>pay as you go</source>
            <comment>unit_term.none.name</comment>
            <translation>à l'usage</translation>
        </message>
        <message>
            <source>reserved for a week</source>
            <comment>unit_term.week.name</comment>
            <translation>réservation d'une semaine</translation>
        </message>
        <message>
            <source>reserved for a month</source>
            <comment>unit_term.month.name</comment>
            <translation>réservation d'un mois</translation>
        </message>
        <message>
            <source>reserved for three months</source>
            <comment>unit_term.3_months.name</comment>
            <translation>réservation de trois mois</translation>
        </message>
        <message>
            <source>reserved for six months</source>
            <comment>unit_term.6_months.name</comment>
            <translation>réservation de six mois</translation>
        </message>
        <message>
            <source>reserved for a year</source>
            <comment>unit_term.year.name</comment>
            <translation>réservation d'un an</translation>
        </message>
        <message>
            <source>an hour</source>
            <comment>price_period.hour.name</comment>
            <translation>par heure</translation>
        </message>
        <message>
            <source>a week</source>
            <comment>price_period.week.name</comment>
            <translation>par semaine</translation>
        </message>
        <message>
            <source>a month</source>
            <comment>price_period.month.name</comment>
            <translation>par mois</translation>
        </message>
        <message>
            <source>a year</source>
            <comment>price_period.year.name</comment>
            <translation>par an</translation>
        </message>
        <message>
            <source>API</source>
            <comment>model_kind.api.name</comment>
            <translation>API</translation>
        </message>
        <message>
            <source>Fine-tuned</source>
            <comment>model_kind.fine-tuned.name</comment>
            <translation>Fine-tuné</translation>
        </message>
        <message>
            <source>Open, hosted</source>
            <comment>model_kind.open.name</comment>
            <translation>Ouvert, hébergé</translation>
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
            <translation>batch plein</translation>
        </message>
        <message>
            <source>limited for latency</source>
            <comment>load.latency.name</comment>
            <translation>limité pour la latence</translation>
        </message>
        <message>
            <source>one request at a time</source>
            <comment>load.single.name</comment>
            <translation>une requête à la fois</translation>
        </message>
        <message>
            <source>on demand</source>
            <comment>rate_kind.on_demand.name</comment>
            <translation>à la demande</translation>
        </message>
        <message>
            <source>reserved</source>
            <comment>rate_kind.reserved.name</comment>
            <translation>réservé</translation>
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
            <translation>Combien de requêtes y a-t-il par mois ?</translation>
        </message>
        <message>
            <source>The usage page of your provider's console, or the lines of your log.</source>
            <comment>first_question.volume.where</comment>
            <translation>La page d'utilisation de la console de votre fournisseur, ou les lignes de votre journal.</translation>
        </message>
        <message>
            <source>How many tokens go in with one?</source>
            <comment>first_question.input_tokens.question</comment>
            <translation>Combien de tokens entrent avec une requête ?</translation>
        </message>
        <message>
            <source>The usage page: input tokens divided by requests. A word is about 1.3 tokens.</source>
            <comment>first_question.input_tokens.where</comment>
            <translation>La page d'utilisation : tokens d'entrée divisés par les requêtes. Un mot fait environ 1,3 token.</translation>
        </message>
        <message>
            <source>How many tokens come out?</source>
            <comment>first_question.output_tokens.question</comment>
            <translation>Combien de tokens sortent ?</translation>
        </message>
        <message>
            <source>The usage page: output tokens divided by requests.</source>
            <comment>first_question.output_tokens.where</comment>
            <translation>La page d'utilisation : tokens de sortie divisés par les requêtes.</translation>
        </message>
        <message>
            <source>What do a million tokens in cost you?</source>
            <comment>first_question.api_input_price.question</comment>
            <translation>Que vous coûte un million de tokens d'entrée ?</translation>
        </message>
        <message>
            <source>Your provider's price list, or your contract. Inputs can be filled from the catalog later.</source>
            <comment>first_question.api_input_price.where</comment>
            <translation>La grille tarifaire de votre fournisseur, ou votre contrat. Les paramètres pourront être remplis plus tard depuis le catalogue.</translation>
        </message>
        <message>
            <source>And a million tokens out?</source>
            <comment>first_question.api_output_price.question</comment>
            <translation>Et un million de tokens de sortie ?</translation>
        </message>
        <message>
            <source>The same list: output is usually dearer.</source>
            <comment>first_question.api_output_price.where</comment>
            <translation>La même grille : la sortie est généralement plus chère.</translation>
        </message>
        <message>
            <source>Stay with the API</source>
            <comment>course.stay_with_api.name</comment>
            <translation>Rester à l'API</translation>
        </message>
        <message>
            <source>Pilot a self-hosted model</source>
            <comment>course.pilot_self_hosted.name</comment>
            <translation>Tester un modèle auto-hébergé en pilote</translation>
        </message>
        <message>
            <source>Migrate</source>
            <comment>course.migrate.name</comment>
            <translation>Migrer</translation>
        </message>
        <message>
            <source>Keep the large model, per token or on reserved capacity, measure the traffic, and ask again when volume or task have changed.</source>
            <comment>course.stay_with_api.text</comment>
            <translation>Gardez le grand modèle, au token ou sur capacité réservée, mesurez le trafic et reposez la question quand le volume ou la tâche aura changé.</translation>
        </message>
        <message>
            <source>Let a small hosted model recall examples into its prompt; nothing has to be trained.</source>
            <comment>course.small_model_with_memory.text</comment>
            <translation>Laissez un petit modèle hébergé rappeler des exemples dans son prompt ; rien n'est à entraîner.</translation>
        </message>
        <message>
            <source>Let a provider train and serve a small model, and pay per token as before.</source>
            <comment>course.hosted_fine_tuning.text</comment>
            <translation>Laissez un fournisseur entraîner et servir un petit modèle, et payez au token comme avant.</translation>
        </message>
        <message>
            <source>Train a small model, serve a part of the traffic with it, and compare before anything is switched off.</source>
            <comment>course.pilot_self_hosted.text</comment>
            <translation>Entraînez un petit modèle, servez avec lui une partie du trafic, et comparez avant d'éteindre quoi que ce soit.</translation>
        </message>
        <message>
            <source>Move the task to your own fine-tuned model.</source>
            <comment>course.migrate.text</comment>
            <translation>Transférez la tâche vers votre propre modèle fine-tuné.</translation>
        </message>
        <message>
            <source>Let a router send what is narrow to a small model, and the rest to the frontier API.</source>
            <comment>course.hybrid.text</comment>
            <translation>Laissez un routeur envoyer ce qui est étroit à un petit modèle, et le reste à l'API de pointe.</translation>
        </message>
        <message>
            <source>Reproduced</source>
            <comment>claim_status.reproduced.name</comment>
            <translation>Reproduit</translation>
        </message>
        <message>
            <source>Differs</source>
            <comment>claim_status.differs.name</comment>
            <translation>Écart</translation>
        </message>
        <message>
            <source>The task is narrow, and a small model can learn it.</source>
            <comment>fit_rule.narrow_task.yes</comment>
            <translation>La tâche est étroite, et un petit modèle peut l'apprendre.</translation>
        </message>
        <message>
            <source>The task is broad, and a large model copes with what a small one was never shown.</source>
            <comment>fit_rule.narrow_task.no</comment>
            <translation>La tâche est large, et un grand modèle vient à bout de ce qu'un petit n'a jamais vu.</translation>
        </message>
        <message>
            <source>Whether the task is narrow enough for a small model is still open.</source>
            <comment>fit_rule.narrow_task.unsure</comment>
            <translation>La tâche est-elle assez étroite pour un petit modèle ? La question reste ouverte.</translation>
        </message>
        <message>
            <source>The output is well defined, so examples can teach it and tests can check it.</source>
            <comment>fit_rule.defined_output.yes</comment>
            <translation>La sortie est bien définie : des exemples peuvent l'enseigner et des tests la vérifier.</translation>
        </message>
        <message>
            <source>The output is not well defined, so nobody could label it the same way twice.</source>
            <comment>fit_rule.defined_output.no</comment>
            <translation>La sortie n'est pas bien définie : personne ne l'annoterait deux fois de la même façon.</translation>
        </message>
        <message>
            <source>Whether the output is well defined is still open.</source>
            <comment>fit_rule.defined_output.unsure</comment>
            <translation>La sortie est-elle bien définie ? La question reste ouverte.</translation>
        </message>
        <message>
            <source>Occasional errors can be tolerated while a new model proves itself.</source>
            <comment>fit_rule.tolerable_errors.yes</comment>
            <translation>Des erreurs occasionnelles sont tolérables le temps qu'un nouveau modèle fasse ses preuves.</translation>
        </message>
        <message>
            <source>Errors can't be tolerated, so a change of model needs proof first.</source>
            <comment>fit_rule.tolerable_errors.no</comment>
            <translation>Les erreurs ne sont pas tolérables : un changement de modèle demande d'abord des preuves.</translation>
        </message>
        <message>
            <source>Whether occasional errors can be tolerated is still open.</source>
            <comment>fit_rule.tolerable_errors.unsure</comment>
            <translation>Des erreurs occasionnelles sont-elles tolérables ? La question reste ouverte.</translation>
        </message>
        <message>
            <source>There are at least 500 labeled examples to train on.</source>
            <comment>fit_rule.labeled_examples.yes</comment>
            <translation>Il existe au moins 500 exemples annotés pour l'entraînement.</translation>
        </message>
        <message>
            <source>There are fewer than 500 labeled examples, too few to train on.</source>
            <comment>fit_rule.labeled_examples.no</comment>
            <translation>Il existe moins de 500 exemples annotés, trop peu pour l'entraînement.</translation>
        </message>
        <message>
            <source>Whether there are 500 labeled examples to train on is still open.</source>
            <comment>fit_rule.labeled_examples.unsure</comment>
            <translation>Existe-t-il 500 exemples annotés pour l'entraînement ? La question reste ouverte.</translation>
        </message>
        <message>
            <source>There are fewer than 20 patterns, few enough to be recalled as examples.</source>
            <comment>fit_rule.few_patterns.yes</comment>
            <translation>Il y a moins de 20 motifs, assez peu pour être rappelés comme exemples.</translation>
        </message>
        <message>
            <source>There are 20 patterns or more, and recalled examples can't cover them all.</source>
            <comment>fit_rule.few_patterns.no</comment>
            <translation>Il y a 20 motifs ou plus, et des exemples rappelés ne peuvent pas tous les couvrir.</translation>
        </message>
        <message>
            <source>The specification stays for six months, long enough for training to pay off.</source>
            <comment>fit_rule.stable_specification.yes</comment>
            <translation>La spécification reste stable six mois, assez longtemps pour rentabiliser l'entraînement.</translation>
        </message>
        <message>
            <source>The specification changes within six months, and each change means training again.</source>
            <comment>fit_rule.stable_specification.no</comment>
            <translation>La spécification change avant six mois, et chaque changement impose un réentraînement.</translation>
        </message>
        <message>
            <source>Whether the specification stays for six months is still open.</source>
            <comment>fit_rule.stable_specification.unsure</comment>
            <translation>La spécification restera-t-elle stable six mois ? La question reste ouverte.</translation>
        </message>
        <message>
            <source>There is data that may not leave the house, and only a model in the house keeps it there.</source>
            <comment>fit_rule.private_data.yes</comment>
            <translation>Certaines données ne doivent pas quitter l'entreprise, et seul un modèle interne les y garde.</translation>
        </message>
        <message>
            <source>Latency matters, and a small model of your own answers without a queue that others fill.</source>
            <comment>fit_rule.latency_matters.yes</comment>
            <translation>La latence est importante, et votre propre petit modèle répond sans une file d'attente que d'autres remplissent.</translation>
        </message>
        <message>
            <source>The traffic mixes narrow and broad requests, and each kind is best served by its own model.</source>
            <comment>fit_rule.mixed_traffic.yes</comment>
            <translation>Le trafic mêle requêtes étroites et requêtes larges, et chaque type est mieux servi par son propre modèle.</translation>
        </message>
        <message>
            <source>The traffic is of one kind, so there is nothing to route.</source>
            <comment>fit_rule.mixed_traffic.no</comment>
            <translation>Le trafic est d'un seul type : il n'y a rien à router.</translation>
        </message>
        <message>
            <source>Whether the traffic mixes narrow and broad requests is still open.</source>
            <comment>fit_rule.mixed_traffic.unsure</comment>
            <translation>Le trafic mêle-t-il requêtes étroites et requêtes larges ? La question reste ouverte.</translation>
        </message>
        <message>
            <source>The facts change often, and what is looked up at each request is never out of date.</source>
            <comment>fit_rule.changing_facts.yes</comment>
            <translation>Les faits changent souvent, et ce qui est consulté à chaque requête n'est jamais périmé.</translation>
        </message>
        <message>
            <source>The facts change seldom, so what was trained stays true.</source>
            <comment>fit_rule.changing_facts.no</comment>
            <translation>Les faits changent rarement : ce qui a été appris reste vrai.</translation>
        </message>
        <message>
            <source>Every request goes to the vendor, under its terms.</source>
            <comment>judgment.privacy.general_api</comment>
            <translation>Chaque requête part chez le fournisseur, selon ses conditions.</translation>
        </message>
        <message>
            <source>Every request goes to the vendor, and what is remembered of earlier ones is kept as well.</source>
            <comment>judgment.privacy.memory_api</comment>
            <translation>Chaque requête part chez le fournisseur, et ce qui est retenu des précédentes y est conservé aussi.</translation>
        </message>
        <message>
            <source>Every request goes to the vendor, and so do the training examples, which can be cleaned first.</source>
            <comment>judgment.privacy.tuned_api</comment>
            <translation>Chaque requête part chez le fournisseur, de même que les exemples d'entraînement, qui peuvent être nettoyés avant.</translation>
        </message>
        <message>
            <source>No model vendor sees a request; it stays on machines that we run.</source>
            <comment>judgment.privacy.self_hosted</comment>
            <translation>Aucun fournisseur de modèle ne voit les requêtes ; elles restent sur des machines que nous exploitons.</translation>
        </message>
        <message>
            <source>The routed requests stay on machines that we run, the rest goes to the vendor.</source>
            <comment>judgment.privacy.hybrid</comment>
            <translation>Les requêtes routées restent sur des machines que nous exploitons, le reste part chez le fournisseur.</translation>
        </message>
        <message>
            <source>Every request goes to a vendor, and so do the training examples, which can be cleaned first.</source>
            <comment>judgment.privacy.hosted_hybrid</comment>
            <translation>Chaque requête part chez un fournisseur, de même que les exemples d'entraînement, qui peuvent être nettoyés avant.</translation>
        </message>
        <message>
            <source>The prompt alone steers it, and the vendor may change the model.</source>
            <comment>judgment.output_control.general_api</comment>
            <translation>Seul le prompt oriente le modèle, et le fournisseur peut le changer.</translation>
        </message>
        <message>
            <source>Recalled examples steer it beside the prompt; the model stays what it is.</source>
            <comment>judgment.output_control.memory_api</comment>
            <translation>Des exemples rappelés orientent la sortie à côté du prompt ; le modèle reste ce qu'il est.</translation>
        </message>
        <message>
            <source>Training sets form and tone, on a model that the vendor may retire.</source>
            <comment>judgment.output_control.tuned_api</comment>
            <translation>L'entraînement fixe la forme et le ton, sur un modèle que le fournisseur peut retirer.</translation>
        </message>
        <message>
            <source>Training, decoding and the model's version are in our hands.</source>
            <comment>judgment.output_control.self_hosted</comment>
            <translation>L'entraînement, le décodage et la version du modèle sont entre nos mains.</translation>
        </message>
        <message>
            <source>Training steers the routed requests, a prompt the rest.</source>
            <comment>judgment.output_control.hybrid</comment>
            <translation>L'entraînement oriente les requêtes routées, un prompt le reste.</translation>
        </message>
        <message>
            <source>Training steers the routed requests, a prompt the rest, and the vendor may change both models.</source>
            <comment>judgment.output_control.hosted_hybrid</comment>
            <translation>L'entraînement oriente les requêtes routées, un prompt le reste, et le fournisseur peut changer les deux modèles.</translation>
        </message>
        <message>
            <source>A key and a prompt are enough to begin.</source>
            <comment>judgment.setup_effort.general_api</comment>
            <translation>Une clé et un prompt suffisent pour commencer.</translation>
        </message>
        <message>
            <source>Memories have to be put in place; nothing is trained.</source>
            <comment>judgment.setup_effort.memory_api</comment>
            <translation>Des souvenirs doivent être mis en place ; rien n'est entraîné.</translation>
        </message>
        <message>
            <source>Examples have to be labeled and a training checked; there is nothing to host.</source>
            <comment>judgment.setup_effort.tuned_api</comment>
            <translation>Il faut annoter des exemples et vérifier un entraînement ; il n'y a rien à héberger.</translation>
        </message>
        <message>
            <source>Labels, training and a serving stack come before the first request.</source>
            <comment>judgment.setup_effort.self_hosted</comment>
            <translation>Annotations, entraînement et pile d'inférence précèdent la première requête.</translation>
        </message>
        <message>
            <source>All that self-hosting takes, and a router that has to learn what to send where.</source>
            <comment>judgment.setup_effort.hybrid</comment>
            <translation>Tout ce que demande l'auto-hébergement, et un routeur qui doit apprendre quoi envoyer où.</translation>
        </message>
        <message>
            <source>All that hosted fine-tuning takes, and a router that has to learn what to send where.</source>
            <comment>judgment.setup_effort.hosted_hybrid</comment>
            <translation>Tout ce que demande le fine-tuning hébergé, et un routeur qui doit apprendre quoi envoyer où.</translation>
        </message>
        <message>
            <source>The vendor runs everything; only prompts need care.</source>
            <comment>judgment.upkeep.general_api</comment>
            <translation>Le fournisseur exploite tout ; seuls les prompts demandent du soin.</translation>
        </message>
        <message>
            <source>The vendor runs the model; prompts and memories need care.</source>
            <comment>judgment.upkeep.memory_api</comment>
            <translation>Le fournisseur exploite le modèle ; prompts et souvenirs demandent du soin.</translation>
        </message>
        <message>
            <source>The model has to be trained anew when the task or the vendor's base model changes.</source>
            <comment>judgment.upkeep.tuned_api</comment>
            <translation>Le modèle doit être réentraîné quand la tâche ou le modèle de base du fournisseur change.</translation>
        </message>
        <message>
            <source>Updates, monitoring, scaling and training anew are ours.</source>
            <comment>judgment.upkeep.self_hosted</comment>
            <translation>Mises à jour, supervision, mise à l'échelle et réentraînement sont à notre charge.</translation>
        </message>
        <message>
            <source>Our own servers, a router and an API have to be looked after.</source>
            <comment>judgment.upkeep.hybrid</comment>
            <translation>Nos propres serveurs, un routeur et une API sont à entretenir.</translation>
        </message>
        <message>
            <source>The tuned model has to be trained anew, and a router looked after.</source>
            <comment>judgment.upkeep.hosted_hybrid</comment>
            <translation>Le modèle fine-tuné doit être réentraîné, et un routeur entretenu.</translation>
        </message>
        <message>
            <source>The vendor's limits apply, and rise with what we spend.</source>
            <comment>judgment.rate_limits.general_api</comment>
            <translation>Les limites du fournisseur s'appliquent, et augmentent avec nos dépenses.</translation>
        </message>
        <message>
            <source>The vendor's limits apply, to the model and to the recall.</source>
            <comment>judgment.rate_limits.memory_api</comment>
            <translation>Les limites du fournisseur s'appliquent au modèle et au rappel.</translation>
        </message>
        <message>
            <source>The vendor's limits apply to the tuned model as well.</source>
            <comment>judgment.rate_limits.tuned_api</comment>
            <translation>Les limites du fournisseur s'appliquent aussi au modèle fine-tuné.</translation>
        </message>
        <message>
            <source>No vendor sets a limit, only the GPUs that we run.</source>
            <comment>judgment.rate_limits.self_hosted</comment>
            <translation>Aucun fournisseur ne fixe de limite, hormis les GPU que nous exploitons.</translation>
        </message>
        <message>
            <source>The vendor's limits apply only to what the small model does not answer.</source>
            <comment>judgment.rate_limits.hybrid</comment>
            <translation>Les limites du fournisseur ne s'appliquent qu'à ce que le petit modèle ne traite pas.</translation>
        </message>
        <message>
            <source>The vendor's limits apply to both models.</source>
            <comment>judgment.rate_limits.hosted_hybrid</comment>
            <translation>Les limites du fournisseur s'appliquent aux deux modèles.</translation>
        </message>
        <message>
            <source>Whatever fits into a prompt can be asked today.</source>
            <comment>judgment.flexibility.general_api</comment>
            <translation>Tout ce qui tient dans un prompt peut être demandé dès aujourd'hui.</translation>
        </message>
        <message>
            <source>A new task needs new memories, and the model is small.</source>
            <comment>judgment.flexibility.memory_api</comment>
            <translation>Une nouvelle tâche demande de nouveaux souvenirs, et le modèle est petit.</translation>
        </message>
        <message>
            <source>A new task needs new labels and another training.</source>
            <comment>judgment.flexibility.tuned_api</comment>
            <translation>Une nouvelle tâche demande de nouvelles annotations et un autre entraînement.</translation>
        </message>
        <message>
            <source>A new task needs new labels and another training, and room on the GPUs.</source>
            <comment>judgment.flexibility.self_hosted</comment>
            <translation>Une nouvelle tâche demande de nouvelles annotations, un autre entraînement et de la place sur les GPU.</translation>
        </message>
        <message>
            <source>What the small model was not trained for goes to the large one.</source>
            <comment>judgment.flexibility.hybrid</comment>
            <translation>Ce pour quoi le petit modèle n'a pas été entraîné va au grand.</translation>
        </message>
        <message>
            <source>What the small model was not trained for goes to the large one.</source>
            <comment>judgment.flexibility.hosted_hybrid</comment>
            <translation>Ce pour quoi le petit modèle n'a pas été entraîné va au grand.</translation>
        </message>
        <message>
            <source>first token</source>
            <comment>published_latency.first_token.name</comment>
            <translation>premier token</translation>
        </message>
        <message>
            <source>short answer</source>
            <comment>published_latency.short_answer.name</comment>
            <translation>réponse courte</translation>
        </message>
        <message>
            <source>99th percentile</source>
            <comment>published_latency.percentile_99.name</comment>
            <translation>99e centile</translation>
        </message>
        <message>
            <source>early 2026</source>
            <comment>published_latency.source.date</comment>
            <translation>début 2026</translation>
        </message>
        <message>
            <source>Sentiment</source>
            <comment>task_kind.Sentiment.name</comment>
            <translation>Sentiment</translation>
        </message>
        <message>
            <source>a handful of labels, and traffic that never ends</source>
            <comment>task_kind.Sentiment.why</comment>
            <translation>quelques étiquettes, et un trafic sans fin</translation>
        </message>
        <message>
            <source>Ticket routing</source>
            <comment>task_kind.Ticket routing.name</comment>
            <translation>Routage de tickets</translation>
        </message>
        <message>
            <source>your own queues, which no general model knows</source>
            <comment>task_kind.Ticket routing.why</comment>
            <translation>vos propres files, qu'aucun modèle généraliste ne connaît</translation>
        </message>
        <message>
            <source>Intent</source>
            <comment>task_kind.Intent.name</comment>
            <translation>Intention</translation>
        </message>
        <message>
            <source>short inputs, a closed list of answers</source>
            <comment>task_kind.Intent.why</comment>
            <translation>entrées courtes, liste fermée de réponses</translation>
        </message>
        <message>
            <source>Content labeling</source>
            <comment>task_kind.Content labeling.name</comment>
            <translation>Étiquetage de contenu</translation>
        </message>
        <message>
            <source>large volumes that can wait and be batched</source>
            <comment>task_kind.Content labeling.why</comment>
            <translation>gros volumes qui peuvent attendre et passer en batch</translation>
        </message>
        <message>
            <source>Entity extraction</source>
            <comment>task_kind.Entity extraction.name</comment>
            <translation>Extraction d'entités</translation>
        </message>
        <message>
            <source>a fixed set of fields that tests can check</source>
            <comment>task_kind.Entity extraction.why</comment>
            <translation>un ensemble fixe de champs que des tests peuvent vérifier</translation>
        </message>
        <message>
            <source>PII flagging</source>
            <comment>task_kind.PII flagging.name</comment>
            <translation>Signalement de données personnelles</translation>
        </message>
        <message>
            <source>data that should not leave the house to be checked</source>
            <comment>task_kind.PII flagging.why</comment>
            <translation>des données qui ne devraient pas quitter l'entreprise pour être vérifiées</translation>
        </message>
        <message>
            <source>Break-even</source>
            <comment>view.break-even.name</comment>
            <translation>Seuil de rentabilité</translation>
        </message>
        <message>
            <source>Over time</source>
            <comment>view.over-time.name</comment>
            <translation>Dans le temps</translation>
        </message>
        <message>
            <source>Breakdown</source>
            <comment>view.breakdown.name</comment>
            <translation>Décomposition</translation>
        </message>
        <message>
            <source>Sensitivity</source>
            <comment>view.sensitivity.name</comment>
            <translation>Sensibilité</translation>
        </message>
        <message>
            <source>Map</source>
            <comment>view.map.name</comment>
            <translation>Carte</translation>
        </message>
        <message>
            <source>Distribution</source>
            <comment>view.distribution.name</comment>
            <translation>Distribution</translation>
        </message>
        <message>
            <source>What to ask</source>
            <comment>view.information.name</comment>
            <translation>Que vérifier</translation>
        </message>
        <message>
            <source>Portfolio</source>
            <comment>view.portfolio.name</comment>
            <translation>Portefeuille</translation>
        </message>
        <message>
            <source>Compare</source>
            <comment>view.compare.name</comment>
            <translation>Comparaison</translation>
        </message>
        <message>
            <source>Qualities</source>
            <comment>view.qualitative.name</comment>
            <translation>Critères</translation>
        </message>
        <message>
            <source>Advice</source>
            <comment>view.advice.name</comment>
            <translation>Conseil</translation>
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
            <translation>Documents PDF</translation>
        </message>
        <message>
            <source>HTML pages</source>
            <comment>report_format.html.name</comment>
            <translation>Pages HTML</translation>
        </message>
        <message>
            <source>PNG pictures</source>
            <comment>picture_format.png.name</comment>
            <translation>Images PNG</translation>
        </message>
        <message>
            <source>SVG drawings</source>
            <comment>picture_format.svg.name</comment>
            <translation>Dessins SVG</translation>
        </message>
        <message>
            <source>PDF documents</source>
            <comment>picture_format.pdf.name</comment>
            <translation>Documents PDF</translation>
        </message>
        <message numerus="yes">
            <source>{count} smaller parts {amount}</source>
            <comment>breakdown.smaller(count, amount)</comment>
            <translation>
                <numerusform>{count} plus petite part {amount}</numerusform>
                <numerusform>{count} plus petites parts {amount}</numerusform>
            </translation>
        </message>
        <message>
            <source>and {count} more</source>
            <comment>notes.more(count)</comment>
            <translation>et {count} de plus</translation>
        </message>
        <message>
            <source>{view} is no view of this version, so the state is shown in another; views are {known}</source>
            <comment>presentation.no_view_of_state(view, known)</comment>
            <translation>{view} n'est pas une vue de cette version, l'état s'affiche donc dans une autre ; les vues sont {known}</translation>
        </message>
        <message>
            <source>The scenario's own inputs, as one task</source>
            <comment>sheet.without_tasks</comment>
            <translation>Les paramètres propres au scénario, comme une seule tâche</translation>
        </message>
        <message>
            <source>{parameter} {value}</source>
            <comment>finding.value_at(parameter, value)</comment>
            <translation>{parameter} à {value}</translation>
        </message>
        <message>
            <source>{option} is the cheapest at {x} and {y}.</source>
            <comment>finding.map(option, x, y)</comment>
            <translation>{option} coûte le moins cher avec {x} et {y}.</translation>
        </message>
        <message>
            <source>{option} is the cheapest of those shown at {x} and {y}.</source>
            <comment>finding.map_shown(option, x, y)</comment>
            <translation>{option} coûte le moins cher des options affichées avec {x} et {y}.</translation>
        </message>
        <message>
            <source>{option}, which is not shown here, saves {saving} a month against {baseline} at {volume} requests.</source>
            <comment>fit.saves_not_shown(option, saving, baseline, volume)</comment>
            <translation>À {volume} requêtes, {option}, option masquée ici, coûte {saving} par mois de moins que {baseline}.</translation>
        </message>
        <message>
            <source>{option}, which is not shown here, is the cheapest of all, at {total} a month.</source>
            <comment>fit.cheapest_not_shown(option, total)</comment>
            <translation>{option}, option masquée ici, coûte le moins cher de toutes les options : {total} par mois.</translation>
        </message>
        <message>
            <source>{condition}, where {cause}</source>
            <comment>fit.condition_where(condition, cause)</comment>
            <translation>{condition}, là où {cause}</translation>
        </message>
        <message>
            <source>{option} becomes the cheapest option</source>
            <comment>fit.where_cheapest(option)</comment>
            <translation>{option} devient l'option la moins chère</translation>
        </message>
        <message>
            <source>{option} is no longer the cheapest option</source>
            <comment>fit.where_not_cheapest(option)</comment>
            <translation>{option} n'est plus l'option la moins chère</translation>
        </message>
        <message>
            <source>{option} becomes the cheapest of the options shown</source>
            <comment>fit.where_cheapest_of_shown(option)</comment>
            <translation>{option} devient la moins chère des options affichées</translation>
        </message>
        <message>
            <source>{option} is no longer the cheapest of the options shown</source>
            <comment>fit.where_not_cheapest_of_shown(option)</comment>
            <translation>{option} n'est plus la moins chère des options affichées</translation>
        </message>
        <message>
            <source>{option}, not shown, becomes cheaper than all that are shown</source>
            <comment>fit.where_below_all_shown(option)</comment>
            <translation>{option}, option masquée, commence à coûter moins cher que toutes les options affichées</translation>
        </message>
        <message>
            <source>{option}, not shown, is no longer cheaper than all that are shown</source>
            <comment>fit.where_not_below_all_shown(option)</comment>
            <translation>{option}, option masquée, cesse de coûter moins cher que toutes les options affichées</translation>
        </message>
        <message>
            <source>{option} begins to cost less than {baseline}</source>
            <comment>fit.where_it_saves(option, baseline)</comment>
            <translation>{option} commence à coûter moins cher que {baseline}</translation>
        </message>
        <message>
            <source>{option} no longer costs less than {baseline}</source>
            <comment>fit.where_it_saves_nothing(option, baseline)</comment>
            <translation>{option} cesse de coûter moins cher que {baseline}</translation>
        </message>
        <message>
            <source>the money paid up front for {option} is back within {months}</source>
            <comment>fit.where_back_within(option, months)</comment>
            <translation>la somme payée au départ pour {option} est récupérée en {months} au plus</translation>
        </message>
        <message>
            <source>the money paid up front for {option} takes more than {months} to come back</source>
            <comment>fit.where_back_later(option, months)</comment>
            <translation>la somme payée au départ pour {option} met plus de {months} à être récupérée</translation>
        </message>
        <message>
            <source>the fine-tuned model is right less than nine tenths as often as {baseline}</source>
            <comment>fit.where_accuracy_too_low(baseline)</comment>
            <translation>l'exactitude du modèle fine-tuné est inférieure aux neuf dixièmes de celle qu'atteint {baseline}</translation>
        </message>
        <message>
            <source>the fine-tuned model is right at least nine tenths as often as {baseline}</source>
            <comment>fit.where_accuracy_enough(baseline)</comment>
            <translation>l'exactitude du modèle fine-tuné vaut au moins les neuf dixièmes de celle qu'atteint {baseline}</translation>
        </message>
        <message>
            <source>The guide to Breakeven</source>
            <comment>guide.title</comment>
            <translation>Le guide de Breakeven</translation>
        </message>
        <message>
            <source>Where to start</source>
            <comment>guide.start</comment>
            <translation>Par où commencer</translation>
        </message>
        <message>
            <source>Breakeven answers one question for one task: from how many requests a month on is it cheaper to run a fine-tuned small model of your own than to pay for a large model's API?</source>
            <comment>guide.question</comment>
            <translation>Breakeven répond à une seule question pour une tâche : à partir de combien de requêtes par mois est-il moins cher d'exploiter votre propre petit modèle fine-tuné que de payer l'API d'un grand modèle ?</translation>
        </message>
        <message>
            <source>The answer is about the option in focus, held against the baseline. Move a slider or type a value: sentence, figures and chart follow. A click on a figure says how it is computed, and every change can be taken back.</source>
            <comment>guide.edits</comment>
            <translation>La réponse porte sur l'option étudiée, comparée à la référence. Déplacez un curseur ou saisissez une valeur : phrase, chiffres et graphique suivent. Un clic sur un chiffre montre comment il est calculé, et chaque modification peut être annulée.</translation>
        </message>
        <message>
            <source>F1 opens this guide at what has the focus: at an input, an option, a figure or a view.</source>
            <comment>guide.help</comment>
            <translation>F1 ouvre ce guide à la section de l'élément actif : paramètre, option, chiffre ou vue.</translation>
        </message>
        <message>
            <source>Options</source>
            <comment>guide.options</comment>
            <translation>Options</translation>
        </message>
        <message>
            <source>Option</source>
            <comment>guide.option</comment>
            <translation>Option</translation>
        </message>
        <message>
            <source>Figures</source>
            <comment>guide.figures</comment>
            <translation>Chiffres</translation>
        </message>
        <message>
            <source>For {focus} against {baseline}.</source>
            <comment>guide.figures_text(focus, baseline)</comment>
            <translation>Pour {focus} contre {baseline}.</translation>
        </message>
        <message>
            <source>Inputs</source>
            <comment>guide.inputs</comment>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>A typed value may lie beyond the slider, anywhere in the range of the input.</source>
            <comment>guide.inputs_text</comment>
            <translation>Une valeur saisie peut se situer au-delà du curseur, n'importe où dans la plage du paramètre.</translation>
        </message>
        <message>
            <source>Default</source>
            <comment>guide.default</comment>
            <translation>Valeur par défaut</translation>
        </message>
        <message>
            <source>Slider</source>
            <comment>guide.slider</comment>
            <translation>Curseur</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <comment>guide.from_to(low, high)</comment>
            <translation>{low} à {high}</translation>
        </message>
        <message>
            <source>Counts in</source>
            <comment>guide.used_in</comment>
            <translation>Intervient dans</translation>
        </message>
        <message>
            <source>In files and commands</source>
            <comment>guide.id</comment>
            <translation>Dans les fichiers et les commandes</translation>
        </message>
        <message>
            <source>Formulas</source>
            <comment>guide.computed</comment>
            <translation>Formules</translation>
        </message>
        <message>
            <source>A month's cost is the sum of its components. What a formula names is an input or has a formula of its own; ceil() rounds up to a whole number.</source>
            <comment>guide.formulas_text</comment>
            <translation>Le coût d'un mois est la somme de ses composantes. Ce que nomme une formule est un paramètre ou a sa propre formule ; ceil() arrondit à l'entier supérieur.</translation>
        </message>
        <message>
            <source>Made of</source>
            <comment>guide.made_of</comment>
            <translation>Se compose de</translation>
        </message>
        <message>
            <source>With the small model {where}</source>
            <comment>guide.hosted(where)</comment>
            <translation>Avec le petit modèle {where}</translation>
        </message>
        <message>
            <source>Views</source>
            <comment>guide.views</comment>
            <translation>Vues</translation>
        </message>
        <message>
            <source>Example</source>
            <comment>guide.example</comment>
            <translation>Exemple</translation>
        </message>
        <message>
            <source>Worked examples</source>
            <comment>guide.examples</comment>
            <translation>Exemples détaillés</translation>
        </message>
        <message>
            <source>Each is a preset of the program, computed with the values that it comes with.</source>
            <comment>guide.examples_text</comment>
            <translation>Chacun est l'un des exemples fournis avec le programme, calculé avec ses valeurs d'origine.</translation>
        </message>
        <message>
            <source>Step by step</source>
            <comment>guide.step_by_step</comment>
            <translation>Étape par étape</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <comment>guide.keyboard</comment>
            <translation>Clavier</translation>
        </message>
        <message>
            <source>Keys</source>
            <comment>guide.keys</comment>
            <translation>Touches</translation>
        </message>
        <message>
            <source>What they do</source>
            <comment>guide.what_they_do</comment>
            <translation>Ce qu'elles font</translation>
        </message>
        <message>
            <source>The first move, “{task}”, raises the bill by {more} a month.</source>
            <comment>portfolio.first_move_raises(task, more)</comment>
            <translation>La première migration, « {task} », augmente la facture de {more} par mois.</translation>
        </message>
        <message>
            <source>The first move, “{task}”, raises the bill by {more} a month; with {count} moved it is below the API's.</source>
            <comment>portfolio.first_move_raises_until(task, more, count)</comment>
            <translation>La première migration, « {task} », augmente la facture de {more} par mois ; avec {count} tâches migrées, la facture est inférieure à celle de l'API.</translation>
        </message>
        <message numerus="yes">
            <source>{count} tasks</source>
            <comment>portfolio.pinned_count(count)</comment>
            <translation>
                <numerusform>{count} tâche</numerusform>
                <numerusform>{count} tâches</numerusform>
            </translation>
        </message>
        <message>
            <source>“{task}” alone</source>
            <comment>tasks.one_alone(task)</comment>
            <translation>la tâche « {task} » seule</translation>
        </message>
        <message numerus="yes">
            <source>a workload of {volume} requests a month apart from the {tasks} tasks</source>
            <comment>tasks.workload_apart(volume, tasks)</comment>
            <translation>
                <numerusform>une charge de travail de {volume} requêtes par mois, distincte de la tâche</numerusform>
                <numerusform>une charge de travail de {volume} requêtes par mois, distincte des {tasks} tâches</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>without the {tasks} tasks</source>
            <comment>tasks.left_aside(tasks)</comment>
            <translation>
                <numerusform>sans la tâche</numerusform>
                <numerusform>sans les {tasks} tâches</numerusform>
            </translation>
        </message>
        <message>
            <source>{^workload}: {sentence}</source>
            <comment>tasks.said_of(workload, sentence)</comment>
            <translation>{^workload} : {sentence}</translation>
        </message>
        <message>
            <source>What follows is advice for {workload}.</source>
            <comment>tasks.advice_for(workload)</comment>
            <translation>Le conseil qui suit concerne {workload}.</translation>
        </message>
        <message>
            <source>{upkeep} of the {total} {where} is its upkeep, which all tasks share.</source>
            <comment>tasks.upkeep_apart(upkeep, total, where)</comment>
            <translation>Sur les {total} {where}, {upkeep} vont à sa maintenance, commune à toutes les tâches.</translation>
        </message>
        <message>
            <source>Use a small model with memory</source>
            <comment>course.small_model_with_memory.name</comment>
            <translation>Utiliser un petit modèle avec mémoire</translation>
        </message>
        <message>
            <source>Use hosted fine-tuning</source>
            <comment>course.hosted_fine_tuning.name</comment>
            <translation>Utiliser le fine-tuning hébergé</translation>
        </message>
        <message>
            <source>Use a hybrid</source>
            <comment>course.hybrid.name</comment>
            <translation>Utiliser un hybride</translation>
        </message>
        <message>
            <source>What each option costs a month over the volume; where two curves cross, both cost the same</source>
            <comment>view.break-even.help</comment>
            <translation>Ce que coûte chaque option par mois selon le volume ; là où deux courbes se croisent, les deux options coûtent autant</translation>
        </message>
        <message>
            <source>The cash that each option takes, month by month, from what is paid up front on</source>
            <comment>view.over-time.help</comment>
            <translation>La trésorerie que demande chaque option, mois par mois, à partir de ce qui est payé au départ</translation>
        </message>
        <message>
            <source>What the monthly cost of each option is made of</source>
            <comment>view.breakdown.help</comment>
            <translation>De quoi se compose le coût mensuel de chaque option</translation>
        </message>
        <message>
            <source>How much a figure changes if each input alone changes, the strongest first</source>
            <comment>view.sensitivity.help</comment>
            <translation>De combien varie un chiffre si chaque paramètre change seul, du plus fort au plus faible</translation>
        </message>
        <message>
            <source>Which option is the cheapest over any two inputs</source>
            <comment>view.map.help</comment>
            <translation>Quelle option coûte le moins cher selon deux paramètres au choix</translation>
        </message>
        <message>
            <source>How the figures spread under the ranges that inputs have</source>
            <comment>view.distribution.help</comment>
            <translation>Comment se répartissent les chiffres selon les plages des paramètres</translation>
        </message>
        <message>
            <source>What it is worth at most to know each input with a range before deciding</source>
            <comment>view.information.help</comment>
            <translation>Ce que vaut au plus le fait de connaître chaque paramètre à plage avant de décider</translation>
        </message>
        <message>
            <source>What all tasks cost as one after the other moves to our own GPUs, and how many of those it takes</source>
            <comment>view.portfolio.help</comment>
            <translation>Ce que coûtent toutes les tâches à mesure qu'elles migrent l'une après l'autre vers nos propres GPU, et combien de GPU il faut</translation>
        </message>
        <message>
            <source>Up to four scenarios beside each other</source>
            <comment>view.compare.help</comment>
            <translation>Jusqu'à quatre scénarios côte à côte</translation>
        </message>
        <message>
            <source>Five approaches on scales of latency, privacy, control and the like, and their weighted order</source>
            <comment>view.qualitative.help</comment>
            <translation>Cinq approches sur des échelles de latence, de confidentialité, de contrôle, etc., et leur ordre pondéré</translation>
        </message>
        <message>
            <source>What the answers to its questions and the figures speak for, why, and what would change it</source>
            <comment>view.advice.help</comment>
            <translation>Ce que suggèrent les réponses à ses questions et les chiffres, pourquoi, et ce qui changerait cela</translation>
        </message>
        <message>
            <source>currency</source>
            <comment>edit.currency</comment>
            <translation>monnaie</translation>
        </message>
        <message>
            <source>{amount} {currency}</source>
            <comment>figure.amount(amount, currency)</comment>
            <translation>{amount} {currency}</translation>
        </message>
        <message>
            <source>{amount} {currency} a month</source>
            <comment>key.amount_a_month(amount, currency)</comment>
            <translation>{amount} {currency} par mois</translation>
        </message>
        <message>
            <source>{^currency} a month at {volume} requests</source>
            <comment>breakdown.title(currency, volume)</comment>
            <translation>{^currency} par mois à {volume} requêtes</translation>
        </message>
        <message>
            <source>{parameter}, {sign} {unit}</source>
            <comment>axis.title_in_money(parameter, sign, unit)</comment>
            <translation>{parameter}, {sign} {unit}</translation>
        </message>
        <message>
            <source>{^currency} a month</source>
            <comment>axis.money_a_month(currency)</comment>
            <translation>{^currency} par mois</translation>
        </message>
        <message>
            <source>{figure}, {currency}</source>
            <comment>tornado.axis_money(figure, currency)</comment>
            <translation>{figure}, {currency}</translation>
        </message>
        <message>
            <source>Worth at most, {currency} over {horizon}</source>
            <comment>information.axis(currency, horizon)</comment>
            <translation>Valeur maximale, {currency} sur {horizon}</translation>
        </message>
        <message>
            <source>{^currency}</source>
            <comment>report.currency(currency)</comment>
            <translation>{^currency}</translation>
        </message>
        <message>
            <source>{^currency} before taxes. A month has 730 hours, a twelfth of a year.</source>
            <comment>report.units_text(currency)</comment>
            <translation>{^currency} hors taxes. Un mois compte 730 heures, soit un douzième d'année.</translation>
        </message>
        <message>
            <source>{text} is in {currency}, for which no rate is stated: {allowed}</source>
            <comment>typed.other_currency(text, currency, allowed)</comment>
            <translation>{text} est en {currency}, dont aucun cours n'est indiqué : {allowed}</translation>
        </message>
        <message>
            <source>All tasks, {currency} a month</source>
            <comment>portfolio_chart.axis(currency)</comment>
            <translation>Toutes les tâches, {currency} par mois</translation>
        </message>
        <message>
            <source>Tokens and errors at the frontier API, {currency} a month at the task's own volume. The API's upkeep is counted once for all tasks and is not in it.</source>
            <comment>task_list.base_help(currency)</comment>
            <translation>Tokens et erreurs à l'API de pointe, en {currency} par mois au volume propre à la tâche. La maintenance de l'API est comptée une seule fois pour toutes les tâches et n'y figure pas.</translation>
        </message>
        <message>
            <source>Tuning, retraining and errors of a model of its own, {currency} a month. The GPUs are shared by all tasks that move and are not in it.</source>
            <comment>task_list.own_help(currency)</comment>
            <translation>Fine-tuning, réentraînement et erreurs de son propre modèle, en {currency} par mois. Les GPU sont partagés par toutes les tâches qui migrent et n'y figurent pas.</translation>
        </message>
        <message>
            <source>What it would save if it moved alone, to GPUs of its own, {currency} a month. The other tasks keep the API and its upkeep, which a scenario of this task alone would save too.</source>
            <comment>task_list.alone_help(currency)</comment>
            <translation>Ce qu'elle économiserait si elle migrait seule, vers ses propres GPU, en {currency} par mois. Les autres tâches conservent l'API et sa maintenance, qu'un scénario de cette seule tâche économiserait aussi.</translation>
        </message>
        <message>
            <source>{price} an hour</source>
            <comment>gpu.an_hour(price)</comment>
            <translation>{price} par heure</translation>
        </message>
        <message>
            <source>{currency} at {rate} for a US dollar, {day}, {source}</source>
            <comment>currency.in_words(currency, rate, day, source)</comment>
            <translation>{currency} à {rate} pour un dollar US, {day}, {source}</translation>
        </message>
        <message>
            <source>Shown in {currency} at {rate} for a US dollar, {day}, {source}</source>
            <comment>currency.shown(currency, rate, day, source)</comment>
            <translation>Affichage en {currency} à {rate} pour un dollar US, {day}, {source}</translation>
        </message>
        <message>
            <source>Shown in {currency} at {rate} for a US dollar, {day}, which is older than 30 days, {source}</source>
            <comment>currency.shown_old(currency, rate, day, source)</comment>
            <translation>Affichage en {currency} à {rate} pour un dollar US, {day}, cours datant de plus de 30 jours, {source}</translation>
        </message>
        <message numerus="yes">
            <source>{^currency} at {rate}, {days} days old</source>
            <comment>currency.aged(currency, rate, days)</comment>
            <translation>
                <numerusform>{^currency} à {rate}, cours vieux de {days} jour</numerusform>
                <numerusform>{^currency} à {rate}, cours vieux de {days} jours</numerusform>
            </translation>
        </message>
        <message>
            <source>{^currency} at {rate}, of today</source>
            <comment>currency.of_today(currency, rate)</comment>
            <translation>{^currency} à {rate}, cours d'aujourd'hui</translation>
        </message>
        <message>
            <source>{code} is no currency that money can be shown in: {allowed}</source>
            <comment>currency.unknown(code, allowed)</comment>
            <translation>{code} n'est pas une monnaie dans laquelle des montants peuvent s'afficher : {allowed}</translation>
        </message>
        <message>
            <source>USD is what every figure is in: without a currency, that is shown</source>
            <comment>currency.dollars</comment>
            <translation>tous les chiffres sont en USD : sans monnaie indiquée, l'affichage est en USD</translation>
        </message>
        <message>
            <source>{rate} is no rate for a US dollar, which is a number from {least} to {most}</source>
            <comment>currency.wrong_rate(rate, least, most)</comment>
            <translation>{rate} n'est pas un cours pour un dollar US ; un cours est un nombre de {least} à {most}</translation>
        </message>
        <message>
            <source>the rate lacks its source in a few words</source>
            <comment>currency.no_source</comment>
            <translation>il manque au cours sa source en quelques mots</translation>
        </message>
        <message>
            <source>{day} is no day of the form YYYY-MM-DD</source>
            <comment>currency.wrong_day(day)</comment>
            <translation>{day} n'est pas un jour de la forme YYYY-MM-DD</translation>
        </message>
        <message>
            <source>{key} is missing</source>
            <comment>currency.lacks(key)</comment>
            <translation>{key} est absent</translation>
        </message>
        <message>
            <source>{price} for a GPU-hour, more than the {most} that is plausible</source>
            <comment>skypilot.too_high(price, most)</comment>
            <translation>{price} par heure GPU, plus que le maximum plausible de {most}</translation>
        </message>
        <message>
            <source>{price} for a GPU-hour, less than the {least} that is plausible</source>
            <comment>skypilot.too_low(price, least)</comment>
            <translation>{price} par heure GPU, moins que le minimum plausible de {least}</translation>
        </message>
        <message>
            <source>All amounts of this workbook are US dollars; the scenario is shown in {currency}.</source>
            <comment>sheet.in_dollars(currency)</comment>
            <translation>Tous les montants de ce classeur sont en dollars US ; le scénario est affiché en {currency}.</translation>
        </message>
        <message>
            <source>US dollars</source>
            <comment>currency.USD.name</comment>
            <translation>dollars US</translation>
        </message>
        <message>
            <source>UAE dirhams</source>
            <comment>currency.AED.name</comment>
            <translation>dirhams des Émirats arabes unis</translation>
        </message>
        <message>
            <source>Australian dollars</source>
            <comment>currency.AUD.name</comment>
            <translation>dollars australiens</translation>
        </message>
        <message>
            <source>Brazilian reais</source>
            <comment>currency.BRL.name</comment>
            <translation>réals brésiliens</translation>
        </message>
        <message>
            <source>Canadian dollars</source>
            <comment>currency.CAD.name</comment>
            <translation>dollars canadiens</translation>
        </message>
        <message>
            <source>Swiss francs</source>
            <comment>currency.CHF.name</comment>
            <translation>francs suisses</translation>
        </message>
        <message>
            <source>Chilean pesos</source>
            <comment>currency.CLP.name</comment>
            <translation>pesos chiliens</translation>
        </message>
        <message>
            <source>Chinese yuan</source>
            <comment>currency.CNY.name</comment>
            <translation>yuans renminbi chinois</translation>
        </message>
        <message>
            <source>Colombian pesos</source>
            <comment>currency.COP.name</comment>
            <translation>pesos colombiens</translation>
        </message>
        <message>
            <source>Czech korunas</source>
            <comment>currency.CZK.name</comment>
            <translation>couronnes tchèques</translation>
        </message>
        <message>
            <source>Danish kroner</source>
            <comment>currency.DKK.name</comment>
            <translation>couronnes danoises</translation>
        </message>
        <message>
            <source>euros</source>
            <comment>currency.EUR.name</comment>
            <translation>euros</translation>
        </message>
        <message>
            <source>pounds sterling</source>
            <comment>currency.GBP.name</comment>
            <translation>livres sterling</translation>
        </message>
        <message>
            <source>Hong Kong dollars</source>
            <comment>currency.HKD.name</comment>
            <translation>dollars de Hong Kong</translation>
        </message>
        <message>
            <source>Hungarian forints</source>
            <comment>currency.HUF.name</comment>
            <translation>forints hongrois</translation>
        </message>
        <message>
            <source>Indonesian rupiahs</source>
            <comment>currency.IDR.name</comment>
            <translation>roupies indonésiennes</translation>
        </message>
        <message>
            <source>Israeli new shekels</source>
            <comment>currency.ILS.name</comment>
            <translation>nouveaux shekels israéliens</translation>
        </message>
        <message>
            <source>Indian rupees</source>
            <comment>currency.INR.name</comment>
            <translation>roupies indiennes</translation>
        </message>
        <message>
            <source>Japanese yen</source>
            <comment>currency.JPY.name</comment>
            <translation>yens japonais</translation>
        </message>
        <message>
            <source>South Korean won</source>
            <comment>currency.KRW.name</comment>
            <translation>wons sud-coréens</translation>
        </message>
        <message>
            <source>Mexican pesos</source>
            <comment>currency.MXN.name</comment>
            <translation>pesos mexicains</translation>
        </message>
        <message>
            <source>Malaysian ringgits</source>
            <comment>currency.MYR.name</comment>
            <translation>ringgits malais</translation>
        </message>
        <message>
            <source>Norwegian kroner</source>
            <comment>currency.NOK.name</comment>
            <translation>couronnes norvégiennes</translation>
        </message>
        <message>
            <source>New Zealand dollars</source>
            <comment>currency.NZD.name</comment>
            <translation>dollars néo-zélandais</translation>
        </message>
        <message>
            <source>Philippine pesos</source>
            <comment>currency.PHP.name</comment>
            <translation>pesos philippins</translation>
        </message>
        <message>
            <source>Polish zlotys</source>
            <comment>currency.PLN.name</comment>
            <translation>zlotys polonais</translation>
        </message>
        <message>
            <source>Romanian lei</source>
            <comment>currency.RON.name</comment>
            <translation>lei roumains</translation>
        </message>
        <message>
            <source>Saudi riyals</source>
            <comment>currency.SAR.name</comment>
            <translation>riyals saoudiens</translation>
        </message>
        <message>
            <source>Swedish kronor</source>
            <comment>currency.SEK.name</comment>
            <translation>couronnes suédoises</translation>
        </message>
        <message>
            <source>Singapore dollars</source>
            <comment>currency.SGD.name</comment>
            <translation>dollars de Singapour</translation>
        </message>
        <message>
            <source>Thai baht</source>
            <comment>currency.THB.name</comment>
            <translation>bahts thaïlandais</translation>
        </message>
        <message>
            <source>Turkish lira</source>
            <comment>currency.TRY.name</comment>
            <translation>livres turques</translation>
        </message>
        <message>
            <source>New Taiwan dollars</source>
            <comment>currency.TWD.name</comment>
            <translation>nouveaux dollars taïwanais</translation>
        </message>
        <message>
            <source>Vietnamese dong</source>
            <comment>currency.VND.name</comment>
            <translation>dôngs vietnamiens</translation>
        </message>
        <message>
            <source>South African rand</source>
            <comment>currency.ZAR.name</comment>
            <translation>rands sud-africains</translation>
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
dont inactif : {headroom} de marge pour les pics, {spare} d'excédent</translation>
        </message>
        <message>
            <source>All amounts in this guide are US dollars, as they are inside the program, in files, in tables and in workbooks. “Currency” in the menu “Scenario” shows a scenario in another currency, at a rate of a day and with its source. What is shown and typed, pictures and reports are then in it, and say at what rate; an amount that is typed with a dollar sign is dollars still.</source>
            <comment>guide.currency</comment>
            <translation>Tous les montants de ce guide sont en dollars américains, comme dans le programme même, les fichiers, les tableaux et les classeurs. « Devise » dans le menu « Scénario » affiche un scénario dans une autre devise, au cours d'un jour et avec sa source. Ce qui est affiché et saisi, les images et les rapports sont alors dans cette devise et indiquent à quel cours ; un montant saisi avec le signe dollar reste en dollars.</translation>
        </message>
        <message>
            <source>The scenario as it is now</source>
            <comment>finding.scenario_now</comment>
            <translation>Le scénario actuel</translation>
        </message>
        <message>
            <source>The pinned state</source>
            <comment>finding.scenario_pinned</comment>
            <translation>L'état épinglé</translation>
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
            <translation>Grandeur</translation>
        </message>
        <message>
            <source>Figure unit</source>
            <comment>table.figure_unit</comment>
            <translation>Unité de la grandeur</translation>
        </message>
        <message>
            <source>Figure now</source>
            <comment>table.figure_now</comment>
            <translation>Grandeur actuelle</translation>
        </message>
        <message>
            <source>Figure at low</source>
            <comment>table.figure_at_low</comment>
            <translation>Grandeur à la valeur basse</translation>
        </message>
        <message>
            <source>Figure at high</source>
            <comment>table.figure_at_high</comment>
            <translation>Grandeur à la valeur haute</translation>
        </message>
        <message>
            <source>Input</source>
            <comment>table.input</comment>
            <translation>Paramètre</translation>
        </message>
        <message>
            <source>Input unit</source>
            <comment>table.input_unit</comment>
            <translation>Unité du paramètre</translation>
        </message>
        <message>
            <source>Low</source>
            <comment>table.low</comment>
            <translation>Valeur basse</translation>
        </message>
        <message>
            <source>High</source>
            <comment>table.high</comment>
            <translation>Valeur haute</translation>
        </message>
        <message>
            <source>Unit</source>
            <comment>table.unit</comment>
            <translation>Unité</translation>
        </message>
        <message>
            <source>Value</source>
            <comment>table.value</comment>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Volume</source>
            <comment>table.volume</comment>
            <translation>Volume</translation>
        </message>
        <message>
            <source>Month</source>
            <comment>table.month</comment>
            <translation>Mois</translation>
        </message>
        <message>
            <source>Months</source>
            <comment>table.months</comment>
            <translation>Mois</translation>
        </message>
        <message>
            <source>Total</source>
            <comment>table.total</comment>
            <translation>Total</translation>
        </message>
        <message>
            <source>Cheapest</source>
            <comment>table.cheapest</comment>
            <translation>La moins chère</translation>
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
            <translation>{option}, état épinglé</translation>
        </message>
        <message>
            <source>Mark</source>
            <comment>table.mark</comment>
            <translation>Remarque</translation>
        </message>
        <message>
            <source>volume</source>
            <comment>table.mark_volume</comment>
            <translation>volume</translation>
        </message>
        <message>
            <source>break-even</source>
            <comment>table.mark_break_even</comment>
            <translation>seuil de rentabilité</translation>
        </message>
        <message>
            <source>settled break-even</source>
            <comment>table.mark_settled</comment>
            <translation>seuil de rentabilité durable</translation>
        </message>
        <message>
            <source>Cost per request</source>
            <comment>table.cost_per_request</comment>
            <translation>Coût par requête</translation>
        </message>
        <message>
            <source>Cost per correct answer</source>
            <comment>table.cost_per_correct_answer</comment>
            <translation>Coût par réponse correcte</translation>
        </message>
        <message>
            <source>Headroom for peaks</source>
            <comment>table.headroom</comment>
            <translation>Marge pour les pics</translation>
        </message>
        <message>
            <source>Spare</source>
            <comment>table.spare</comment>
            <translation>Excédent</translation>
        </message>
        <message>
            <source>What</source>
            <comment>table.what</comment>
            <translation>Donnée</translation>
        </message>
        <message>
            <source>Saving of {focus} against {baseline}</source>
            <comment>table.saving_of(focus, baseline)</comment>
            <translation>Économie : {focus} contre {baseline}</translation>
        </message>
        <message>
            <source>Worth at most</source>
            <comment>table.worth_at_most</comment>
            <translation>Vaut au plus</translation>
        </message>
        <message>
            <source>Point</source>
            <comment>table.point</comment>
            <translation>Point</translation>
        </message>
        <message>
            <source>From</source>
            <comment>table.from</comment>
            <translation>De</translation>
        </message>
        <message>
            <source>To</source>
            <comment>table.to</comment>
            <translation>À</translation>
        </message>
        <message>
            <source>Share of cases</source>
            <comment>table.share_of_cases</comment>
            <translation>Part des cas</translation>
        </message>
        <message>
            <source>Share up to here</source>
            <comment>table.share_up_to_here</comment>
            <translation>Part jusqu'ici</translation>
        </message>
        <message>
            <source>bar</source>
            <comment>table.point_bar</comment>
            <translation>barre</translation>
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
            <translation>jamais</translation>
        </message>
        <message>
            <source>cheaper</source>
            <comment>table.point_cheaper</comment>
            <translation>moins cher</translation>
        </message>
        <message>
            <source>Quality</source>
            <comment>table.quality</comment>
            <translation>Critère</translation>
        </message>
        <message>
            <source>Weight</source>
            <comment>table.weight</comment>
            <translation>Poids</translation>
        </message>
        <message>
            <source>{approach} before moving</source>
            <comment>table.before_moving(approach)</comment>
            <translation>{approach} avant déplacement</translation>
        </message>
        <message>
            <source>Weighted mean</source>
            <comment>table.weighted_mean</comment>
            <translation>Moyenne pondérée</translation>
        </message>
        <message>
            <source>Place</source>
            <comment>table.place</comment>
            <translation>Rang</translation>
        </message>
        <message>
            <source>Step</source>
            <comment>table.step</comment>
            <translation>Étape</translation>
        </message>
        <message>
            <source>Task</source>
            <comment>table.task</comment>
            <translation>Tâche</translation>
        </message>
        <message>
            <source>Best plan</source>
            <comment>table.best_plan</comment>
            <translation>Meilleur plan</translation>
        </message>
        <message>
            <source>Pinned</source>
            <comment>table.pinned</comment>
            <translation>Assignée à</translation>
        </message>
        <message>
            <source>api</source>
            <comment>table.place_api</comment>
            <translation>API</translation>
        </message>
        <message>
            <source>own</source>
            <comment>table.place_own</comment>
            <translation>nos GPU</translation>
        </message>
        <message>
            <source>At the API</source>
            <comment>table.at_the_api</comment>
            <translation>À l'API</translation>
        </message>
        <message>
            <source>Own model</source>
            <comment>table.own_model</comment>
            <translation>Modèle propre</translation>
        </message>
        <message>
            <source>Saves alone</source>
            <comment>table.saves_alone</comment>
            <translation>Économie seule</translation>
        </message>
        <message>
            <source>Load</source>
            <comment>table.load</comment>
            <translation>Charge</translation>
        </message>
        <message>
            <source>Total once moved</source>
            <comment>table.total_once_moved</comment>
            <translation>Total après migration</translation>
        </message>
        <message>
            <source>GPUs once moved</source>
            <comment>table.gpus_once_moved</comment>
            <translation>GPU après migration</translation>
        </message>
        <message>
            <source>Moves in (share of cases)</source>
            <comment>table.moves_in</comment>
            <translation>Migre dans (part des cas)</translation>
        </message>
        <message>
            <source>Page</source>
            <comment>table.page</comment>
            <translation>Page</translation>
        </message>
        <message>
            <source>Item</source>
            <comment>table.item</comment>
            <translation>Élément</translation>
        </message>
        <message>
            <source>Fit check</source>
            <comment>table.fit_check</comment>
            <translation>Test d'adéquation</translation>
        </message>
        <message>
            <source>Advice</source>
            <comment>table.advice</comment>
            <translation>Conseil</translation>
        </message>
        <message>
            <source>Course</source>
            <comment>table.course</comment>
            <translation>Marche à suivre</translation>
        </message>
        <message>
            <source>Questions</source>
            <comment>table.questions</comment>
            <translation>Questions</translation>
        </message>
        <message>
            <source>Open</source>
            <comment>table.open_questions</comment>
            <translation>Sans réponse</translation>
        </message>
        <message>
            <source>questions</source>
            <comment>table.unit_questions</comment>
            <translation>questions</translation>
        </message>
        <message>
            <source>Strategy</source>
            <comment>table.strategy</comment>
            <translation>Stratégie</translation>
        </message>
        <message>
            <source>Prototype</source>
            <comment>table.prototype</comment>
            <translation>Prototype</translation>
        </message>
        <message>
            <source>Projection</source>
            <comment>table.projection</comment>
            <translation>Projection</translation>
        </message>
        <message>
            <source>Parallel test</source>
            <comment>table.parallel_test</comment>
            <translation>Test en parallèle</translation>
        </message>
        <message>
            <source>{option}: cash of {months} months</source>
            <comment>table.cash_of(option, months)</comment>
            <translation>{option} : trésorerie sur {months} mois</translation>
        </message>
        <message>
            <source>{option}: paid up front</source>
            <comment>table.paid_up_front(option)</comment>
            <translation>{option} : payé au départ</translation>
        </message>
        <message>
            <source>Growth that pays in month {month}</source>
            <comment>table.growth_that_pays(month)</comment>
            <translation>Croissance pour être rentable au mois {month}</translation>
        </message>
        <message>
            <source>Pays from</source>
            <comment>table.pays_from</comment>
            <translation>Rentable à partir de</translation>
        </message>
        <message>
            <source>Pays up to</source>
            <comment>table.pays_up_to</comment>
            <translation>Rentable jusqu'à</translation>
        </message>
        <message>
            <source>Month in which that changes</source>
            <comment>table.month_of_change</comment>
            <translation>Mois où cela change</translation>
        </message>
        <message>
            <source>Measure first</source>
            <comment>table.measure_first</comment>
            <translation>À mesurer d'abord</translation>
        </message>
        <message>
            <source>Knowing it is worth at most, over {months} months</source>
            <comment>table.knowing_is_worth(months)</comment>
            <translation>Le savoir vaut au plus, sur {months} mois</translation>
        </message>
        <message>
            <source>Time</source>
            <comment>table.time</comment>
            <translation>Durée</translation>
        </message>
        <message>
            <source>{option}: cost</source>
            <comment>table.cost_of(option)</comment>
            <translation>{option} : coût</translation>
        </message>
        <message>
            <source>Labeling</source>
            <comment>table.labeling</comment>
            <translation>Annotation</translation>
        </message>
        <message>
            <source>{option}: hardware, of it</source>
            <comment>table.hardware_of(option)</comment>
            <translation>{option} : dont matériel</translation>
        </message>
        <message>
            <source>Hidden costs</source>
            <comment>table.hidden_costs</comment>
            <translation>Coûts cachés</translation>
        </message>
        <message>
            <source>{option}: adds</source>
            <comment>table.adds(option)</comment>
            <translation>{option} : ajoute</translation>
        </message>
        <message>
            <source>{option}: adds up front</source>
            <comment>table.adds_up_front(option)</comment>
            <translation>{option} : ajoute au départ</translation>
        </message>
        <message>
            <source>Monthly saving without it</source>
            <comment>table.saving_without</comment>
            <translation>Économie mensuelle sans ce coût</translation>
        </message>
        <message>
            <source>Break-even without it</source>
            <comment>table.break_even_without</comment>
            <translation>Seuil de rentabilité sans ce coût</translation>
        </message>
        <message>
            <source>Claims</source>
            <comment>table.claims</comment>
            <translation>Affirmations</translation>
        </message>
        <message>
            <source>{figure} of {option}, published from</source>
            <comment>table.published_from(figure, option)</comment>
            <translation>{figure} ({option}), publié, de</translation>
        </message>
        <message>
            <source>{figure} of {option}, published to</source>
            <comment>table.published_to(figure, option)</comment>
            <translation>{figure} ({option}), publié, jusqu'à</translation>
        </message>
        <message>
            <source>{figure} of {option}, computed</source>
            <comment>table.computed(figure, option)</comment>
            <translation>{figure} ({option}), calculé</translation>
        </message>
        <message numerus="yes">
            <source>{moved} of {tasks} tasks on {gpus} GPUs cost {more} a month more than all of them at the API; what is fixed leaves nothing cheaper.</source>
            <comment>portfolio.must_move(moved, tasks, gpus, more)</comment>
            <translation>
                <numerusform>{moved} tâches sur {tasks} avec {gpus} GPU coûtent {more} par mois de plus que toutes à l'API ; ce qui est assigné ne permet rien de moins cher.</numerusform>
                <numerusform>{moved} tâches sur {tasks} avec {gpus} GPU coûtent {more} par mois de plus que toutes à l'API ; ce qui est assigné ne permet rien de moins cher.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Leave all tasks at the API: with {pinned} of them fixed there, no plan costs less.</source>
            <comment>portfolio.none_moves_as_pinned(pinned)</comment>
            <translation>
                <numerusform>Laissez toutes les tâches à l'API : {pinned} y étant assignée, aucun plan ne coûte moins.</numerusform>
                <numerusform>Laissez toutes les tâches à l'API : {pinned} y étant assignées, aucun plan ne coûte moins.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All {tasks} tasks are fixed to the API.</source>
            <comment>portfolio.none_may_move(tasks)</comment>
            <translation>
                <numerusform>La tâche est assignée à l'API.</numerusform>
                <numerusform>Les {tasks} tâches sont toutes assignées à l'API.</numerusform>
            </translation>
        </message>
        <message>
            <source>Fixed to our own GPUs, whatever that costs: {tasks}.</source>
            <comment>portfolio.pinned_to_gpus(tasks)</comment>
            <translation>Ce qui est assigné à nos propres GPU, quel qu'en soit le coût : {tasks}.</translation>
        </message>
        <message>
            <source>Fixed to the API: {tasks}.</source>
            <comment>portfolio.pinned_to_api(tasks)</comment>
            <translation>Ce qui est assigné à l'API : {tasks}.</translation>
        </message>
        <message numerus="yes">
            <source>Least that the fixed tasks leave: {moved} moved</source>
            <comment>portfolio_chart.least_of_pinned(moved)</comment>
            <translation>
                <numerusform>Minimum que permettent les tâches assignées : {moved} migrée</numerusform>
                <numerusform>Minimum que permettent les tâches assignées : {moved} migrées</numerusform>
            </translation>
        </message>
        <message>
            <source>Fixed to</source>
            <comment>task_list.place</comment>
            <translation>Assignée à</translation>
        </message>
        <message>
            <source>What all tasks cost a month, and on how many GPUs, as one after the other moves: first what is fixed to the GPUs, then what gains the most for its load on them.</source>
            <comment>report.portfolio_caption_pinned</comment>
            <translation>Ce que coûtent toutes les tâches par mois, et sur combien de GPU, à mesure qu'elles migrent l'une après l'autre : d'abord ce qui est assigné aux GPU, puis ce qui rapporte le plus pour sa charge.</translation>
        </message>
        <message>
            <source>requests/month</source>
            <comment>unit.requests/month.name</comment>
            <translation>requêtes/mois</translation>
        </message>
        <message>
            <source>tokens/request</source>
            <comment>unit.tokens/request.name</comment>
            <translation>tokens/requête</translation>
        </message>
        <message>
            <source>%/month</source>
            <comment>unit.%/month.name</comment>
            <translation>%/mois</translation>
        </message>
        <message>
            <source>%/year</source>
            <comment>unit.%/year.name</comment>
            <translation>%/an</translation>
        </message>
        <message>
            <source>%</source>
            <comment>unit.%.name</comment>
            <translation>%</translation>
        </message>
        <message>
            <source>% of input price</source>
            <comment>unit.% of input price.name</comment>
            <translation>% du prix d'entrée</translation>
        </message>
        <message>
            <source>% of input tokens</source>
            <comment>unit.% of input tokens.name</comment>
            <translation>% des tokens d'entrée</translation>
        </message>
        <message>
            <source>ratio</source>
            <comment>unit.ratio.name</comment>
            <translation>rapport</translation>
        </message>
        <message>
            <source>correlation</source>
            <comment>unit.correlation.name</comment>
            <translation>corrélation</translation>
        </message>
        <message>
            <source>/1M tokens</source>
            <comment>unit.USD/1M tokens.name</comment>
            <translation>/M tokens</translation>
        </message>
        <message>
            <source>/1k requests</source>
            <comment>unit.USD/1k requests.name</comment>
            <translation>/1k requêtes</translation>
        </message>
        <message>
            <source>/GPU-hour</source>
            <comment>unit.USD/GPU-hour.name</comment>
            <translation>/heure GPU</translation>
        </message>
        <message>
            <source>/unit-hour</source>
            <comment>unit.USD/unit-hour.name</comment>
            <translation>/unité-heure</translation>
        </message>
        <message>
            <source>/hour</source>
            <comment>unit.USD/hour.name</comment>
            <translation>/heure</translation>
        </message>
        <message>
            <source>/month</source>
            <comment>unit.USD/month.name</comment>
            <translation>/mois</translation>
        </message>
        <message>
            <source>/GPU</source>
            <comment>unit.USD/GPU.name</comment>
            <translation>/GPU</translation>
        </message>
        <message>
            <source>/server</source>
            <comment>unit.USD/server.name</comment>
            <translation>/serveur</translation>
        </message>
        <message>
            <source>/server/month</source>
            <comment>unit.USD/server/month.name</comment>
            <translation>/serveur/mois</translation>
        </message>
        <message>
            <source>/kWh</source>
            <comment>unit.USD/kWh.name</comment>
            <translation>/kWh</translation>
        </message>
        <message>
            <source>/example</source>
            <comment>unit.USD/example.name</comment>
            <translation>/exemple</translation>
        </message>
        <message>
            <source>/run</source>
            <comment>unit.USD/run.name</comment>
            <translation>/entraînement</translation>
        </message>
        <message>
            <source>/error</source>
            <comment>unit.USD/error.name</comment>
            <translation>/erreur</translation>
        </message>
        <message>
            <source>hours</source>
            <comment>unit.hours.name</comment>
            <translation>heures</translation>
        </message>
        <message>
            <source>GPU-hours</source>
            <comment>unit.GPU-hours.name</comment>
            <translation>heures GPU</translation>
        </message>
        <message>
            <source>hours/month</source>
            <comment>unit.hours/month.name</comment>
            <translation>heures/mois</translation>
        </message>
        <message>
            <source>hours/GPU/month</source>
            <comment>unit.hours/GPU/month.name</comment>
            <translation>heures/GPU/mois</translation>
        </message>
        <message>
            <source>hours/retraining</source>
            <comment>unit.hours/retraining.name</comment>
            <translation>heures/réentraînement</translation>
        </message>
        <message>
            <source>GPU-hours/run</source>
            <comment>unit.GPU-hours/run.name</comment>
            <translation>heures GPU/entraînement</translation>
        </message>
        <message>
            <source>seconds/request</source>
            <comment>unit.seconds/request.name</comment>
            <translation>secondes/requête</translation>
        </message>
        <message>
            <source>tokens/s/GPU</source>
            <comment>unit.tokens/s/GPU.name</comment>
            <translation>tokens/s/GPU</translation>
        </message>
        <message>
            <source>tokens/min/unit</source>
            <comment>unit.tokens/min/unit.name</comment>
            <translation>tokens/min/unité</translation>
        </message>
        <message>
            <source>units</source>
            <comment>unit.units.name</comment>
            <translation>unités</translation>
        </message>
        <message>
            <source>epochs</source>
            <comment>unit.epochs.name</comment>
            <translation>époques</translation>
        </message>
        <message>
            <source>GPUs/replica</source>
            <comment>unit.GPUs/replica.name</comment>
            <translation>GPU/réplica</translation>
        </message>
        <message>
            <source>GPUs/server</source>
            <comment>unit.GPUs/server.name</comment>
            <translation>GPU/serveur</translation>
        </message>
        <message>
            <source>replicas</source>
            <comment>unit.replicas.name</comment>
            <translation>réplicas</translation>
        </message>
        <message>
            <source>months</source>
            <comment>unit.months.name</comment>
            <translation>mois</translation>
        </message>
        <message>
            <source>W</source>
            <comment>unit.W.name</comment>
            <translation>W</translation>
        </message>
        <message>
            <source>examples</source>
            <comment>unit.examples.name</comment>
            <translation>exemples</translation>
        </message>
        <message>
            <source>examples/retraining</source>
            <comment>unit.examples/retraining.name</comment>
            <translation>exemples/réentraînement</translation>
        </message>
        <message>
            <source>runs</source>
            <comment>unit.runs.name</comment>
            <translation>entraînements</translation>
        </message>
        <message>
            <source>ranges</source>
            <comment>unit.ranges.name</comment>
            <translation>plages</translation>
        </message>
        <message>
            <source>Each incoming ticket is read with its context and gets a queue, a priority and a one-line reason: 1,200 tokens in, 150 out. The small model is an 8B model on two L40S cards, the second for failover; peaks are three times the mean. One engineer spends two days a month on upkeep, and the model is trained anew every quarter. But for prices, rent and throughput, which are from the catalogs, these are the values of a new scenario.</source>
            <comment>preset.support-ticket-triage.notes</comment>
            <translation>Chaque ticket entrant est lu avec son contexte et reçoit une file, une priorité et un motif d'une ligne : 1 200 tokens en entrée, 150 en sortie. Le petit modèle est un modèle 8B sur deux cartes L40S, la seconde pour le basculement ; les pics atteignent trois fois la moyenne. Un ingénieur consacre deux jours par mois à la maintenance, et le modèle est réentraîné chaque trimestre. Hormis les prix, la location et le débit, tirés des catalogues, ce sont les valeurs d'un nouveau scénario.</translation>
        </message>
        <message>
            <source>Employees ask the company's handbook: 25,000 questions a month, each sent with six retrieved passages. The instructions, a fifth of the input, come from the prompt cache. The small model would be a 14B model on two A100 cards, in service all month for questions that come in office hours. A wrong answer is assumed to cost $0.05: most are noticed at once, one in a hundred wastes $5 of somebody's time.</source>
            <comment>preset.retrieval-augmented-answers.notes</comment>
            <translation>Les employés interrogent le manuel de l'entreprise : 25 000 questions par mois, chacune envoyée avec six passages récupérés. Les instructions, un cinquième de l'entrée, viennent du cache de prompts. Le petit modèle serait un modèle 14B sur deux cartes A100, en service tout le mois pour des questions qui arrivent aux heures de bureau. Une réponse fausse est supposée coûter 0,05 $ : la plupart sont remarquées aussitôt, une sur cent fait perdre à quelqu'un 5 $ de son temps.</translation>
        </message>
        <message>
            <source>Invoices and delivery notes, already as text, become JSON: 20,000 documents a night, 3,500 tokens in and 600 out. Nobody waits for them, so the API bills them at its batch price, and a GPU is needed for some hours of the night only. The small model is a 14B model on an H100; a worker's start and time-out are shared by a night's documents. The fine-tuned model is assumed to be as accurate as the API.</source>
            <comment>preset.document-extraction.notes</comment>
            <translation>Factures et bons de livraison, déjà sous forme de texte, deviennent du JSON : 20 000 documents par nuit, 3 500 tokens en entrée et 600 en sortie. Personne ne les attend : l'API les facture donc à son prix batch, et un GPU n'est nécessaire que quelques heures de la nuit. Le petit modèle est un modèle 14B sur un H100 ; le démarrage et le délai d'inactivité d'un worker se répartissent sur les documents d'une nuit. L'exactitude du modèle fine-tuné est supposée égale à celle de l'API.</translation>
        </message>
        <message>
            <source>Every post and comment is judged against the house rules before it appears: 450 tokens in, a verdict of 8 tokens out. The prompt is too short for the API's cache, which starts at 1,024 tokens. The small model is hosted and fine-tuned by its provider, or an 8B model on two L40S cards; the evening's peak is three times the mean. Labels come from a crowd with a second look, and the rules change often enough for a new training every two months.</source>
            <comment>preset.content-moderation.notes</comment>
            <translation>Chaque publication et chaque commentaire est jugé selon les règles de la maison avant de paraître : 450 tokens en entrée, un verdict de 8 tokens en sortie. Le prompt est trop court pour le cache de l'API, qui commence à 1 024 tokens. Le petit modèle est hébergé et fine-tuné par son fournisseur, ou c'est un modèle 8B sur deux cartes L40S ; le pic du soir atteint trois fois la moyenne. Les annotations viennent du crowdsourcing, avec une seconde relecture, et les règles changent assez souvent pour un réentraînement tous les deux mois.</translation>
        </message>
        <message>
            <source>An online shop answers three million chat messages a month, each with its instructions, help pages and the talk so far. Half of the input comes from the prompt cache. A router sends the plain questions, 70 %, to an 8B model on two L40S cards and the rest to the API; one in twelve routed messages is asked again at the API. A wrong answer is assumed to cost $0.05: one in a hundred ends in a phone call of $5.</source>
            <comment>preset.support-chat.notes</comment>
            <translation>Une boutique en ligne répond à trois millions de messages de chat par mois, chacun avec ses instructions, des pages d'aide et la conversation jusque-là. La moitié de l'entrée vient du cache de prompts. Un routeur envoie les questions simples, 70 %, à un modèle 8B sur deux cartes L40S et le reste à l'API ; un message routé sur douze est soumis de nouveau à l'API. Une réponse fausse est supposée coûter 0,05 $ : une sur cent se termine par un appel téléphonique à 5 $.</translation>
        </message>
        <message>
            <source>A thousand developers get 450 completions each on a working day: 1,800 tokens of code in, 40 out, half of the input from the cache. Completions come on working days, so two H100 cards are rented for 300 hours a month, 14 on most of those days, and must answer at once. The small model is an 8B model for code, trained on the company's own repositories; its examples are cut from commits and checked by a model. Outside those hours nobody gets completions.</source>
            <comment>preset.code-completion.notes</comment>
            <translation>Mille développeurs reçoivent chacun 450 complétions par jour ouvré : 1 800 tokens de code en entrée, 40 en sortie, la moitié de l'entrée venant du cache. Les complétions arrivent les jours ouvrés : deux cartes H100 sont donc louées 300 heures par mois, 14 la plupart de ces jours, et doivent répondre aussitôt. Le petit modèle est un modèle 8B pour le code, entraîné sur les dépôts de l'entreprise ; ses exemples sont tirés de commits et vérifiés par un modèle. En dehors de ces heures, personne ne reçoit de complétions.</translation>
        </message>
        <message>
            <source>A carrier gives two million goods a month their tariff code. They come from all time zones through a queue, so the load hardly changes over the day. Three quarters of each prompt are the tariff's notes, which come from the prompt cache and count nothing against reserved capacity. The goods are described in every language, so a small model is assumed to err more often: a wrong code is found in one case in a hundred and then costs $15.</source>
            <comment>preset.tariff-codes-around-the-clock.notes</comment>
            <translation>Un transporteur attribue chaque mois leur code douanier à deux millions de marchandises. Elles arrivent de tous les fuseaux horaires par une file d'attente : la charge ne varie donc guère dans la journée. Les trois quarts de chaque prompt sont les notes du tarif douanier, qui viennent du cache de prompts et ne sont pas décomptées de la capacité réservée. Les marchandises sont décrites dans toutes les langues, un petit modèle est donc supposé se tromper plus souvent : un code faux est découvert dans un cas sur cent et coûte alors 15 $.</translation>
        </message>
        <message>
            <source>What an insurer with a million customers sends to a large model, task by task: volumes, tokens and accuracies are assumed as such a house would count them. Tasks that move share L40S cards that serve adapters of one 8B model, two of them at the least for failover; each gets its own labels, its own training and a new one twice a year. Medical reports must not leave the house, so that task is fixed to our own GPUs; the code review is under contract with the API. Where a wrong answer costs money, the task says how much. The other inputs are those of the mail that is sorted.</source>
            <comment>preset.an-insurers-twelve-tasks.notes</comment>
            <translation>Ce qu'un assureur d'un million de clients envoie à un grand modèle, tâche par tâche : volumes, tokens et exactitudes sont supposés tels qu'une telle compagnie les compterait. Les tâches qui migrent partagent des cartes L40S servant des adaptateurs d'un seul modèle 8B, deux au moins pour le basculement ; chaque tâche a ses propres annotations, son propre entraînement et en reçoit un nouveau deux fois par an. Les rapports médicaux ne doivent pas quitter l'entreprise : cette tâche est donc assignée à nos propres GPU ; la revue de code est liée à l'API par contrat. Là où une réponse fausse coûte de l'argent, la tâche indique combien. Les autres paramètres sont ceux du courrier à trier.</translation>
        </message>
        <message>
            <source>Mail: sort and route</source>
            <comment>preset_task.Mail: sort and route.name</comment>
            <translation>Courrier : trier et orienter</translation>
        </message>
        <message>
            <source>Claim forms: read the fields</source>
            <comment>preset_task.Claim forms: read the fields.name</comment>
            <translation>Déclarations de sinistre : lire les champs</translation>
        </message>
        <message>
            <source>Repair invoices: check the lines</source>
            <comment>preset_task.Repair invoices: check the lines.name</comment>
            <translation>Factures de réparation : vérifier les lignes</translation>
        </message>
        <message>
            <source>Customer chat: find the intent</source>
            <comment>preset_task.Customer chat: find the intent.name</comment>
            <translation>Chat client : trouver l'intention</translation>
        </message>
        <message>
            <source>Customer chat: write the answer</source>
            <comment>preset_task.Customer chat: write the answer.name</comment>
            <translation>Chat client : rédiger la réponse</translation>
        </message>
        <message>
            <source>Policies: find the clauses</source>
            <comment>preset_task.Policies: find the clauses.name</comment>
            <translation>Polices : repérer les clauses</translation>
        </message>
        <message>
            <source>Medical reports: pick out findings</source>
            <comment>preset_task.Medical reports: pick out findings.name</comment>
            <translation>Rapports médicaux : relever les constatations</translation>
        </message>
        <message>
            <source>Calls: check the quality</source>
            <comment>preset_task.Calls: check the quality.name</comment>
            <translation>Appels : contrôler la qualité</translation>
        </message>
        <message>
            <source>Complaints: mood and cause</source>
            <comment>preset_task.Complaints: mood and cause.name</comment>
            <translation>Réclamations : humeur et cause</translation>
        </message>
        <message>
            <source>Letters: draft the reply</source>
            <comment>preset_task.Letters: draft the reply.name</comment>
            <translation>Lettres : préparer un projet de réponse</translation>
        </message>
        <message>
            <source>Claims: signs of fraud</source>
            <comment>preset_task.Claims: signs of fraud.name</comment>
            <translation>Sinistres : indices de fraude</translation>
        </message>
        <message>
            <source>Software: review the code</source>
            <comment>preset_task.Software: review the code.name</comment>
            <translation>Logiciels : revue de code</translation>
        </message>
        <message>
            <source>Half a million short texts a month get one of three labels; a 4B model was trained for under $5. The article puts the API at $900 a month; at these tokens and list prices it is $600. The $90 for the GPU come out only if a worker is billed for computing alone: with an idle time-out of 15 seconds it stays up all month.</source>
            <comment>preset.sentiment-labels-on-claude-sonnet-4.notes</comment>
            <translation>Un demi-million de textes courts par mois reçoivent l'une des trois étiquettes ; un modèle 4B a été entraîné pour moins de 5 $. L'article chiffre l'API à 900 $ par mois ; avec ces tokens et aux prix catalogue, cela fait 600 $. On n'obtient les 90 $ du GPU que si un worker est facturé pour le seul calcul : avec un délai d'inactivité de 15 secondes, il reste actif tout le mois.</translation>
        </message>
        <message>
            <source>A shop has 500 product descriptions a day rewritten, 1,200 tokens in and 300 out. At GPT-4o mini's prices that is $0.18 a day, as the article says. What it leaves open about GPUs and upkeep stands at its default here; it states nothing that is paid up front, so nothing is counted.</source>
            <comment>preset.content-enrichment-on-gpt-4o-mini.notes</comment>
            <translation>Une boutique fait réécrire 500 descriptions de produits par jour, 1 200 tokens en entrée et 300 en sortie. Aux prix de GPT-4o mini, cela fait 0,18 $ par jour, comme le dit l'article. Ce qu'il laisse en suspens sur les GPU et la maintenance est ici à sa valeur par défaut ; il n'indique rien qui soit payé au départ, rien n'est donc compté.</translation>
        </message>
        <message>
            <source>The mood of 5,000 tickets a day, 400 tokens each; the article counts input only. Together with its content enrichment that is $15 a month, while it speaks of $300 to $500 for four such tasks. What it leaves open about GPUs and upkeep stands at its default here; it states nothing that is paid up front, so nothing is counted.</source>
            <comment>preset.support-ticket-sentiment-on-gpt-4o-mini.notes</comment>
            <translation>Le sentiment de 5 000 tickets par jour, de 400 tokens chacun ; l'article ne compte que l'entrée. Avec son enrichissement de contenu, cela fait 15 $ par mois, alors qu'il parle de 300 $ à 500 $ pour quatre tâches de ce genre. Ce qu'il laisse en suspens sur les GPU et la maintenance est ici à sa valeur par défaut ; il n'indique rien qui soit payé au départ, rien n'est donc compté.</translation>
        </message>
        <message>
            <source>One A10G reserved for $250 a month, with two hours of upkeep at $100 an hour. The article's rule is that an API bill above $450 a month speaks for the GPU; that is reproduced. It states no cost of set-up or training, so none is counted; there is no second GPU for failover.</source>
            <comment>preset.one-reserved-a10g-with-two-hours-of-upkeep.notes</comment>
            <translation>Un A10G réservé à 250 $ par mois, avec deux heures de maintenance à 100 $ par heure. Selon la règle de l'article, une facture d'API de plus de 450 $ par mois plaide pour le GPU ; c'est reproduit. Il ne mentionne aucun coût de mise en place ou d'entraînement, aucun n'est donc compté ; il n'y a pas de second GPU pour le basculement.</translation>
        </message>
        <message>
            <source>An A10G at $0.30 an hour, the low end of what the article gives for a reservation of a year, for all 730 hours of a month. Nothing else of it is stated: the traffic and the API's prices stand at their defaults, and nothing is paid up front.</source>
            <comment>preset.a-reserved-a10g-all-month-low-rate.notes</comment>
            <translation>Un A10G à 0,30 $ par heure, le bas de la fourchette que donne l'article pour une réservation d'un an, pendant les 730 heures d'un mois. Rien d'autre n'en est indiqué : le trafic et les prix de l'API sont à leur valeur par défaut, et rien n'est payé au départ.</translation>
        </message>
        <message>
            <source>An A10G at $0.45 an hour, the high end of what the article gives for a reservation of a year, for all 730 hours of a month. Nothing else of it is stated: the traffic and the API's prices stand at their defaults, and nothing is paid up front.</source>
            <comment>preset.a-reserved-a10g-all-month-high-rate.notes</comment>
            <translation>Un A10G à 0,45 $ par heure, le haut de la fourchette que donne l'article pour une réservation d'un an, pendant les 730 heures d'un mois. Rien d'autre n'en est indiqué : le trafic et les prix de l'API sont à leur valeur par défaut, et rien n'est payé au départ.</translation>
        </message>
        <message>
            <source>Two hours on one A100, the short end of what the article gives for a fine-tune, at $1.00 an hour. It speaks of $20 to $80 in the cloud. All else stands at its default, and nothing else is paid up front.</source>
            <comment>preset.a-fine-tune-on-one-a100-low.notes</comment>
            <translation>Deux heures sur un A100, le bas de la fourchette que donne l'article pour un fine-tuning, à 1,00 $ par heure. Il parle de 20 $ à 80 $ dans le cloud. Tout le reste est à sa valeur par défaut, et rien d'autre n'est payé au départ.</translation>
        </message>
        <message>
            <source>Six hours on one A100, the long end of what the article gives for a fine-tune, at $3.67 an hour. It speaks of $20 to $80 in the cloud. All else stands at its default, and nothing else is paid up front.</source>
            <comment>preset.a-fine-tune-on-one-a100-high.notes</comment>
            <translation>Six heures sur un A100, le haut de la fourchette que donne l'article pour un fine-tuning, à 3,67 $ par heure. Il parle de 20 $ à 80 $ dans le cloud. Tout le reste est à sa valeur par défaut, et rien d'autre n'est payé au départ.</translation>
        </message>
        <message>
            <source>A move from Sonnet to a fine-tuned Haiku: 5,000 tokens in and 500 out cost $0.0225 and $0.006 a request. The article puts $5,000 up front, here as hours of data work, and $500 a month of maintenance beside it. It says 1 to 4 months; with the maintenance counted the money is back after 0.6 months.</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-500k-requests-5-000-upfront.notes</comment>
            <translation>Un passage de Sonnet à Haiku fine-tuné : 5 000 tokens en entrée et 500 en sortie coûtent 0,0225 $ et 0,006 $ par requête. L'article compte 5 000 $ au départ, saisis ici comme heures de préparation des données, et en plus 500 $ par mois de maintenance. Il annonce 1 à 4 mois ; maintenance comprise, la somme est récupérée après 0,6 mois.</translation>
        </message>
        <message>
            <source>A move from Sonnet to a fine-tuned Haiku: 5,000 tokens in and 500 out cost $0.0225 and $0.006 a request. The article puts $30,000 up front, here as hours of data work, and $2,000 a month of maintenance beside it. It says 1 to 4 months; with the maintenance counted it takes 4.8 months.</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-500k-requests-30-000-upfront.notes</comment>
            <translation>Un passage de Sonnet à Haiku fine-tuné : 5 000 tokens en entrée et 500 en sortie coûtent 0,0225 $ et 0,006 $ par requête. L'article compte 30 000 $ au départ, saisis ici comme heures de préparation des données, et en plus 2 000 $ par mois de maintenance. Il annonce 1 à 4 mois ; maintenance comprise, il faut 4,8 mois.</translation>
        </message>
        <message>
            <source>A move from Sonnet to a fine-tuned Haiku: 5,000 tokens in and 500 out cost $0.0225 and $0.006 a request. The article puts $5,000 up front, here as hours of data work, and $500 a month of maintenance beside it. It says 3 to 18 months; with the maintenance counted it takes 4.3 months.</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-100k-requests-5-000-upfront.notes</comment>
            <translation>Un passage de Sonnet à Haiku fine-tuné : 5 000 tokens en entrée et 500 en sortie coûtent 0,0225 $ et 0,006 $ par requête. L'article compte 5 000 $ au départ, saisis ici comme heures de préparation des données, et en plus 500 $ par mois de maintenance. Il annonce 3 à 18 mois ; maintenance comprise, il faut 4,3 mois.</translation>
        </message>
        <message>
            <source>A move from Sonnet to a fine-tuned Haiku: 5,000 tokens in and 500 out cost $0.0225 and $0.006 a request. The article puts $30,000 up front, here as hours of data work, and $2,000 a month of maintenance beside it. It says 3 to 18 months; with the maintenance counted the saving of $1,650 a month never pays it back.</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-100k-requests-30-000-upfront.notes</comment>
            <translation>Un passage de Sonnet à Haiku fine-tuné : 5 000 tokens en entrée et 500 en sortie coûtent 0,0225 $ et 0,006 $ par requête. L'article compte 30 000 $ au départ, saisis ici comme heures de préparation des données, et en plus 2 000 $ par mois de maintenance. Il annonce 3 à 18 mois ; maintenance comprise, l'économie de 1 650 $ par mois ne permet jamais de les récupérer.</translation>
        </message>
        <message>
            <source>20 hours of data, 10 of evaluation and 10 of automation at $100 an hour, here all as hours of data work, and a run of $50, here as its evaluation. A cycle comes every 3 months: 6 hours, a run and, in its own claim, $100 of evaluation. The article puts $5,000 up front and $500 a month; its parts come to $4,050 and $250. The traffic stands at its default.</source>
            <comment>preset.a-fine-tuning-pipeline-low-end.notes</comment>
            <translation>20 heures de données, 10 d'évaluation et 10 d'automatisation à 100 $ par heure, toutes comptées ici comme heures de préparation des données, et un entraînement à 50 $, saisi ici comme son coût d'évaluation. Un cycle revient tous les 3 mois : 6 heures, un entraînement et, dans une affirmation à part, 100 $ d'évaluation. L'article donne 5 000 $ au départ et 500 $ par mois ; ses postes totalisent 4 050 $ et 250 $. Le trafic est à sa valeur par défaut.</translation>
        </message>
        <message>
            <source>80 hours of data, 20 of evaluation and 40 of automation at $200 an hour, here all as hours of data work, and a run of $500, here as its evaluation. A cycle comes every month: 12 hours, a run and, in its own claim, $300 of evaluation. The article puts $30,000 up front and $2,000 a month; its parts come to $28,500 and $3,200. The traffic stands at its default.</source>
            <comment>preset.a-fine-tuning-pipeline-high-end.notes</comment>
            <translation>80 heures de données, 20 d'évaluation et 40 d'automatisation à 200 $ par heure, toutes comptées ici comme heures de préparation des données, et un entraînement à 500 $, saisi ici comme son coût d'évaluation. Un cycle revient chaque mois : 12 heures, un entraînement et, dans une affirmation à part, 300 $ d'évaluation. L'article donne 30 000 $ au départ et 2 000 $ par mois ; ses postes totalisent 28 500 $ et 3 200 $. Le trafic est à sa valeur par défaut.</translation>
        </message>
        <message>
            <source>A million queries a month, 300 tokens in and 200 out: GPT-4 at $30 and $60 per million tokens against one L40S for $8,000 in a server for $4,000, written off over 36 months. Power is $50 a month and the place $30; nobody is paid for upkeep, and reading the input is taken to cost no time. The published $21,000, $413 and $4,613 a month are reproduced. At its 125 tokens a second one GPU serves 1.64 million such queries a month, a fifth of what the article says; its $2,060 to $10,300 of tuning are counted in the paybacks alone.</source>
            <comment>preset.gpt-4-or-one-l40s-short-queries.notes</comment>
            <translation>Un million de requêtes par mois, 300 tokens en entrée et 200 en sortie : GPT-4 à 30 $ et 60 $ par million de tokens contre un L40S à 8 000 $ dans un serveur à 4 000 $, amortis sur 36 mois. L'électricité coûte 50 $ par mois et l'emplacement 30 $ ; personne n'est payé pour la maintenance, et la lecture de l'entrée est supposée ne prendre aucun temps. Les 21 000 $, 413 $ et 4 613 $ par mois publiés sont reproduits. Aux 125 tokens par seconde de l'article, un GPU traite 1,64 million de ces requêtes par mois, un cinquième de ce qu'il annonce ; ses 2 060 $ à 10 300 $ de fine-tuning ne sont comptés que dans les délais de récupération.</translation>
        </message>
        <message>
            <source>A million queries a month, 800 tokens in and 500 out: GPT-4 at $30 and $60 per million tokens against L40S cards for $8,000 in servers for $4,000, written off over 36 months. A card's power is $50 a month and its place $30; nobody is paid for upkeep, and reading the input is taken to cost no time. At the article's 125 tokens a second one card serves 657,000 such queries a month, so a million need two: $827 a month, not the published $413. Its break-even of 15,000 to 30,000 queries is that of short ones, here it is 7,654; its $2,060 to $10,300 of tuning are counted in the paybacks alone.</source>
            <comment>preset.gpt-4-or-one-l40s-long-queries.notes</comment>
            <translation>Un million de requêtes par mois, 800 tokens en entrée et 500 en sortie : GPT-4 à 30 $ et 60 $ par million de tokens contre des cartes L40S à 8 000 $ dans des serveurs à 4 000 $, amortis sur 36 mois. L'électricité d'une carte coûte 50 $ par mois et son emplacement 30 $ ; personne n'est payé pour la maintenance, et la lecture de l'entrée est supposée ne prendre aucun temps. Aux 125 tokens par seconde de l'article, une carte traite 657 000 de ces requêtes par mois, il en faut donc deux pour un million : 827 $ par mois, et non les 413 $ publiés. Le seuil de rentabilité de l'article, de 15 000 à 30 000 requêtes, est celui de requêtes courtes, ici il est de 7 654 ; ses 2 060 $ à 10 300 $ de fine-tuning ne sont comptés que dans les délais de récupération.</translation>
        </message>
        <message>
            <source>An airline's chatbot knows 500 common questions and answers ten million inquiries a month. The API costs $2.00 for a thousand inferences and hosting $3,000 a month, so hosting pays from 1.5 million inferences on. The source gives no tokens and no hardware; those here are chosen to give its two prices. It states no cost of set-up or training, so none is counted.</source>
            <comment>preset.airline-support-chatbot.notes</comment>
            <translation>Le chatbot d'une compagnie aérienne connaît 500 questions courantes avec leurs réponses et répond à dix millions de demandes par mois. L'API coûte 2,00 $ pour mille inférences et l'hébergement 3 000 $ par mois : l'hébergement est donc rentable à partir de 1,5 million d'inférences. La source n'indique ni tokens ni matériel ; ceux qui figurent ici sont choisis pour donner ses deux prix. Elle ne mentionne aucun coût de mise en place ou d'entraînement, aucun n'est donc compté.</translation>
        </message>
        <message>
            <source>Net revenue and EBITDA are read from 10,000 financial reports, a thousand inferences each. The API costs $2.00 for a thousand inferences and hosting $3,000 a month, so hosting pays from 1.5 million inferences on. The source gives no tokens and no hardware; those here are chosen to give its two prices. It states no cost of set-up or training, so none is counted.</source>
            <comment>preset.financial-document-extraction.notes</comment>
            <translation>Le chiffre d'affaires net et l'EBITDA sont lus dans 10 000 rapports financiers, à mille inférences chacun. L'API coûte 2,00 $ pour mille inférences et l'hébergement 3 000 $ par mois : l'hébergement est donc rentable à partir de 1,5 million d'inférences. La source n'indique ni tokens ni matériel ; ceux qui figurent ici sont choisis pour donner ses deux prix. Elle ne mentionne aucun coût de mise en place ou d'entraînement, aucun n'est donc compté.</translation>
        </message>
        <message>
            <source>A tutor in the manner of Socrates takes 500,000 students through calculus, 20 inferences each a month. The API costs $2.00 for a thousand inferences and hosting $3,000 a month, so hosting pays from 1.5 million inferences on. The source gives no tokens and no hardware; those here are chosen to give its two prices. It states no cost of set-up or training, so none is counted.</source>
            <comment>preset.ap-calculus-tutor.notes</comment>
            <translation>Un tuteur à la manière de Socrate fait parcourir le calcul différentiel et intégral à 500 000 élèves, à raison de 20 inférences chacun par mois. L'API coûte 2,00 $ pour mille inférences et l'hébergement 3 000 $ par mois : l'hébergement est donc rentable à partir de 1,5 million d'inférences. La source n'indique ni tokens ni matériel ; ceux qui figurent ici sont choisis pour donner ses deux prix. Elle ne mentionne aucun coût de mise en place ou d'entraînement, aucun n'est donc compté.</translation>
        </message>
        <message>
            <source>The API costs $0.001 a request; a GPU costs $730 a month and serves 800,000 requests. The GPU first pays at 730,000 requests a month. Just above 800,000 a second GPU makes it dearer again, and only from 8,030,000 on does it stay cheaper. Set-up and training stand at their defaults and outside the monthly cost.</source>
            <comment>preset.the-sawtooth.notes</comment>
            <translation>L'API coûte 0,001 $ par requête ; un GPU coûte 730 $ par mois et traite 800 000 requêtes. Le GPU est rentable une première fois à 730 000 requêtes par mois. Juste au-dessus de 800 000, un second GPU le rend de nouveau plus cher, et ce n'est qu'à partir de 8 030 000 qu'il reste moins cher. La mise en place et l'entraînement sont à leur valeur par défaut et hors du coût mensuel.</translation>
        </message>
        <message>
            <source>A request costs $0.00045 at the API, and the GPUs are slow and dear: a GPU month costs more than the tokens that it can replace, so no volume pays. Set-up and training stand at their defaults and outside the monthly cost.</source>
            <comment>preset.never.notes</comment>
            <translation>Une requête coûte 0,00045 $ à l'API, et les GPU sont lents et chers : un mois de GPU coûte plus que les tokens qu'il peut remplacer, aucun volume n'est donc rentable. La mise en place et l'entraînement sont à leur valeur par défaut et hors du coût mensuel.</translation>
        </message>
        <message>
            <source>Azure LLM inference trace</source>
            <comment>log_format.azure-llm-trace.title</comment>
            <translation>Trace d'inférence LLM Azure</translation>
        </message>
        <message>
            <source>BurstGPT trace</source>
            <comment>log_format.burstgpt.title</comment>
            <translation>Trace BurstGPT</translation>
        </message>
        <message>
            <source>OpenAI usage export</source>
            <comment>log_format.openai-usage.title</comment>
            <translation>Export d'utilisation OpenAI</translation>
        </message>
        <message>
            <source>OpenAI usage export, older form</source>
            <comment>log_format.openai-usage-older.title</comment>
            <translation>Export d'utilisation OpenAI, ancien format</translation>
        </message>
        <message>
            <source>Anthropic usage export</source>
            <comment>log_format.anthropic-usage.title</comment>
            <translation>Export d'utilisation Anthropic</translation>
        </message>
        <message>
            <source>OpenTelemetry gen_ai attributes</source>
            <comment>log_format.opentelemetry.title</comment>
            <translation>Attributs gen_ai d'OpenTelemetry</translation>
        </message>
        <message>
            <source>OpenInference spans</source>
            <comment>log_format.openinference.title</comment>
            <translation>Spans OpenInference</translation>
        </message>
        <message>
            <source>LangSmith runs</source>
            <comment>log_format.langsmith.title</comment>
            <translation>Runs LangSmith</translation>
        </message>
        <message>
            <source>AWS Bedrock invocation log</source>
            <comment>log_format.bedrock-invocation.title</comment>
            <translation>Journal d'invocations AWS Bedrock</translation>
        </message>
        <message>
            <source>LiteLLM daily export</source>
            <comment>log_format.litellm-daily.title</comment>
            <translation>Export quotidien LiteLLM</translation>
        </message>
        <message>
            <source>LiteLLM spend log</source>
            <comment>log_format.litellm-spend.title</comment>
            <translation>Journal des dépenses LiteLLM</translation>
        </message>
        <message>
            <source>Langfuse export</source>
            <comment>log_format.langfuse.title</comment>
            <translation>Export Langfuse</translation>
        </message>
        <message>
            <source>Columns by choice</source>
            <comment>log_format.columns.title</comment>
            <translation>Colonnes au choix</translation>
        </message>
        <message>
            <source>Batch price by the vendor's rule of half price. At most 272,000 tokens of the context are input.</source>
            <comment>catalog_note.Batch price by the vendor's rule of half price. At most 272,000 tokens of the context are input..text</comment>
            <translation>Prix batch selon la règle du fournisseur : moitié prix. Au plus 272 000 tokens du contexte sont de l'entrée.</translation>
        </message>
        <message>
            <source>At most 272,000 tokens of the context are input.</source>
            <comment>catalog_note.At most 272,000 tokens of the context are input..text</comment>
            <translation>Au plus 272 000 tokens du contexte sont de l'entrée.</translation>
        </message>
        <message>
            <source>Batch price by the vendor's rule of half price.</source>
            <comment>catalog_note.Batch price by the vendor's rule of half price..text</comment>
            <translation>Prix batch selon la règle du fournisseur : moitié prix.</translation>
        </message>
        <message>
            <source>Legacy.</source>
            <comment>catalog_note.Legacy..text</comment>
            <translation>Ancienne génération.</translation>
        </message>
        <message>
            <source>Retired.</source>
            <comment>catalog_note.Retired..text</comment>
            <translation>Retiré.</translation>
        </message>
        <message>
            <source>Training price from a secondary source.</source>
            <comment>catalog_note.Training price from a secondary source..text</comment>
            <translation>Prix d'entraînement issu d'une source secondaire.</translation>
        </message>
        <message>
            <source>Reinforcement fine-tuning.</source>
            <comment>catalog_note.Reinforcement fine-tuning..text</comment>
            <translation>Fine-tuning par renforcement.</translation>
        </message>
        <message>
            <source>Retired. Batch price by the vendor's rule of half price.</source>
            <comment>catalog_note.Retired. Batch price by the vendor's rule of half price..text</comment>
            <translation>Retiré. Prix batch selon la règle du fournisseur : moitié prix.</translation>
        </message>
        <message>
            <source>Cache writes that last an hour cost twice the input price. Batch price by the vendor's rule of half price.</source>
            <comment>catalog_note.Cache writes that last an hour cost twice the input price. Batch price by the vendor's rule of half price..text</comment>
            <translation>Les écritures en cache conservées une heure coûtent le double du prix d'entrée. Prix batch selon la règle du fournisseur : moitié prix.</translation>
        </message>
        <message>
            <source>Cache writes that last an hour cost twice the input price. Deprecated on 2026-05-14. Batch price by the vendor's rule of half price.</source>
            <comment>catalog_note.Cache writes that last an hour cost twice the input price. Deprecated on 2026-05-14. Batch price by the vendor's rule of half price..text</comment>
            <translation>Les écritures en cache conservées une heure coûtent le double du prix d'entrée. Déclaré obsolète le 2026-05-14. Prix batch selon la règle du fournisseur : moitié prix.</translation>
        </message>
        <message>
            <source>A rise to $3 and $15 announced for 2026-09-01 was cancelled. Cache writes that last an hour cost twice the input price. Batch price by the vendor's rule of half price.</source>
            <comment>catalog_note.A rise to $3 and $15 announced for 2026-09-01 was cancelled. Cache writes that last an hour cost twice the input price. Batch price by the vendor's rule of half price..text</comment>
            <translation>Une hausse à 3 $ et 15 $ annoncée pour le 2026-09-01 a été annulée. Les écritures en cache conservées une heure coûtent le double du prix d'entrée. Prix batch selon la règle du fournisseur : moitié prix.</translation>
        </message>
        <message>
            <source>Shut down on 2026-06-01.</source>
            <comment>catalog_note.Shut down on 2026-06-01..text</comment>
            <translation>Arrêté le 2026-06-01.</translation>
        </message>
        <message>
            <source>Deprecated on 2026-03-09.</source>
            <comment>catalog_note.Deprecated on 2026-03-09..text</comment>
            <translation>Déclaré obsolète le 2026-03-09.</translation>
        </message>
        <message>
            <source>Disputed: the LiteLLM list of 2026-08-01 says $0.06 and $0.18.</source>
            <comment>catalog_note.Disputed: the LiteLLM list of 2026-08-01 says $0.06 and $0.18..text</comment>
            <translation>Contesté : la liste LiteLLM du 2026-08-01 indique 0,06 $ et 0,18 $.</translation>
        </message>
        <message>
            <source>Disputed: the LiteLLM list of 2026-08-01 says $0.30 and $0.30.</source>
            <comment>catalog_note.Disputed: the LiteLLM list of 2026-08-01 says $0.30 and $0.30..text</comment>
            <translation>Contesté : la liste LiteLLM du 2026-08-01 indique 0,30 $ et 0,30 $.</translation>
        </message>
        <message>
            <source>Off peak; from 1 to 4 and 6 to 10 UTC twice as much.</source>
            <comment>catalog_note.Off peak; from 1 to 4 and 6 to 10 UTC twice as much..text</comment>
            <translation>Hors des pics ; de 1 h à 4 h et de 6 h à 10 h UTC, le double.</translation>
        </message>
        <message>
            <source>The vendor lists it in yuan; the list converts it.</source>
            <comment>catalog_note.The vendor lists it in yuan; the list converts it..text</comment>
            <translation>Le fournisseur l'affiche en yuans ; la liste le convertit.</translation>
        </message>
        <message>
            <source>The vendor lists it in yuan; the list converts it. A launch promotion.</source>
            <comment>catalog_note.The vendor lists it in yuan; the list converts it. A launch promotion..text</comment>
            <translation>Le fournisseur l'affiche en yuans ; la liste le convertit. Une promotion de lancement.</translation>
        </message>
        <message>
            <source>Disputed: another list read $1.04 and $1.04 on 2026-08-05.</source>
            <comment>catalog_note.Disputed: another list read $1.04 and $1.04 on 2026-08-05..text</comment>
            <translation>Contesté : une autre liste indiquait 1,04 $ et 1,04 $ le 2026-08-05.</translation>
        </message>
        <message>
            <source>Disputed: the LiteLLM list of 2026-08-01 says $0.10 and $0.10.</source>
            <comment>catalog_note.Disputed: the LiteLLM list of 2026-08-01 says $0.10 and $0.10..text</comment>
            <translation>Contesté : la liste LiteLLM du 2026-08-01 indique 0,10 $ et 0,10 $.</translation>
        </message>
        <message>
            <source>One of the notes has $260 for the reservation of a month.</source>
            <comment>catalog_note.One of the notes has $260 for the reservation of a month..text</comment>
            <translation>L'une des notes donne 260 $ pour une réservation d'un mois.</translation>
        </message>
        <message>
            <source>The price is that of all PTUs of this kind; no regional deployment is offered.</source>
            <comment>catalog_note.The price is that of all PTUs of this kind; no regional deployment is offered..text</comment>
            <translation>Le prix est celui de toutes les PTU de ce type ; aucun déploiement régional n'est proposé.</translation>
        </message>
        <message>
            <source>The price of a unit of this family was not checked.</source>
            <comment>catalog_note.The price of a unit of this family was not checked..text</comment>
            <translation>Le prix d'une unité de cette famille n'a pas été vérifié.</translation>
        </message>
        <message>
            <source>A secondary source: Microsoft's own page was not seen.</source>
            <comment>catalog_note.A secondary source: Microsoft's own page was not seen..text</comment>
            <translation>Une source secondaire : la page de Microsoft elle-même n'a pas été consultée.</translation>
        </message>
        <message>
            <source>Outside the global endpoint it costs 10 % more.</source>
            <comment>catalog_note.Outside the global endpoint it costs 10 % more..text</comment>
            <translation>Hors du point d'accès mondial, elle coûte 10 % de plus.</translation>
        </message>
        <message>
            <source>Above 200,000 tokens of context an input token counts twice, and an output token as 12.</source>
            <comment>catalog_note.Above 200,000 tokens of context an input token counts twice, and an output token as 12..text</comment>
            <translation>Au-delà de 200 000 tokens de contexte, un token d'entrée compte double, et un token de sortie pour 12.</translation>
        </message>
        <message>
            <source>A token of a cache write that lasts an hour counts as 2.</source>
            <comment>catalog_note.A token of a cache write that lasts an hour counts as 2..text</comment>
            <translation>Un token d'une écriture en cache conservée une heure compte pour 2.</translation>
        </message>
        <message>
            <source>A unit serves 54,000 characters a second. Google retired the model.</source>
            <comment>catalog_note.A unit serves 54,000 characters a second. Google retired the model..text</comment>
            <translation>Une unité traite 54 000 caractères par seconde. Google a retiré le modèle.</translation>
        </message>
        <message>
            <source>A unit serves 800 characters a second. Google retired the model.</source>
            <comment>catalog_note.A unit serves 800 characters a second. Google retired the model..text</comment>
            <translation>Une unité traite 800 caractères par seconde. Google a retiré le modèle.</translation>
        </message>
        <message>
            <source>Global endpoint; a regional one costs 10 % more. Committed to for three months, it costs 10 % less. The minimum is 100,000 input tokens a minute.</source>
            <comment>catalog_note.Global endpoint; a regional one costs 10 % more. Committed to for three months, it costs 10 % less. The minimum is 100,000 input tokens a minute..text</comment>
            <translation>Point d'accès mondial ; un point d'accès régional coûte 10 % de plus. Avec un engagement de trois mois, il coûte 10 % de moins. Le minimum est de 100 000 tokens d'entrée par minute.</translation>
        </message>
        <message>
            <source>The minimum is 10,000 output tokens a minute.</source>
            <comment>catalog_note.The minimum is 10,000 output tokens a minute..text</comment>
            <translation>Le minimum est de 10 000 tokens de sortie par minute.</translation>
        </message>
        <message>
            <source>FP16 only (no BF16); no FP8; has INT8</source>
            <comment>catalog_note.FP16 only (no BF16); no FP8; has INT8.text</comment>
            <translation>FP16 seulement (pas de BF16) ; pas de FP8 ; avec INT8</translation>
        </message>
        <message>
            <source>AWS-only part; Lightning lists the A10 figures (125/250) under this name: treat 70 as the safer value; no FP8</source>
            <comment>catalog_note.AWS-only part; Lightning lists the A10 figures (125/250) under this name: treat 70 as the safer value; no FP8.text</comment>
            <translation>composant réservé à AWS ; Lightning donne sous ce nom les chiffres de l'A10 (125/250) : tenir 70 pour la valeur la plus sûre ; pas de FP8</translation>
        </message>
        <message>
            <source>no FP8</source>
            <comment>catalog_note.no FP8.text</comment>
            <translation>pas de FP8</translation>
        </message>
        <message>
            <source>double L40 on paper; no NVLink</source>
            <comment>catalog_note.double L40 on paper; no NVLink.text</comment>
            <translation>le double du L40 sur le papier ; pas de NVLink</translation>
        </message>
        <message>
            <source>brochures print twice these (sparsity)</source>
            <comment>catalog_note.brochures print twice these (sparsity).text</comment>
            <translation>les brochures affichent le double (sparsité)</translation>
        </message>
        <message>
            <source>per card; early sheets gave the pair of two cards</source>
            <comment>catalog_note.per card; early sheets gave the pair of two cards.text</comment>
            <translation>par carte ; les premières fiches donnaient la paire de deux cartes</translation>
        </message>
        <message>
            <source>SXM; NVL variant about 840/1680</source>
            <comment>catalog_note.SXM; NVL variant about 840/1680.text</comment>
            <translation>SXM ; variante NVL environ 840/1 680</translation>
        </message>
        <message>
            <source>180 usable of 192; HGX/DGX tables use 7700 GB/s</source>
            <comment>catalog_note.180 usable of 192; HGX/DGX tables use 7700 GB/s.text</comment>
            <translation>180 utilisables sur 192 ; les tableaux HGX/DGX indiquent 7 700 Go/s</translation>
        </message>
        <message>
            <source>FP32 accumulation (142 with FP16 accumulation); no FP8</source>
            <comment>catalog_note.FP32 accumulation (142 with FP16 accumulation); no FP8.text</comment>
            <translation>accumulation FP32 (142 avec accumulation FP16) ; pas de FP8</translation>
        </message>
        <message>
            <source>FP32 accumulation (twice with FP16 accumulation); Lightning lists 82.6 = non-tensor rate</source>
            <comment>catalog_note.FP32 accumulation (twice with FP16 accumulation); Lightning lists 82.6 = non-tensor rate.text</comment>
            <translation>accumulation FP32 (le double avec accumulation FP16) ; Lightning donne 82,6 = débit hors cœurs Tensor</translation>
        </message>
        <message>
            <source>FP32 accumulation; FP8 = 2 x BF16; 838 with FP16 accumulation (INT8 same)</source>
            <comment>catalog_note.FP32 accumulation; FP8 = 2 x BF16; 838 with FP16 accumulation (INT8 same).text</comment>
            <translation>accumulation FP32 ; FP8 = 2 × BF16 ; 838 avec accumulation FP16 (INT8 : idem)</translation>
        </message>
        <message>
            <source>some tables list 182 = FP32 accumulation in FP16; conflict unresolved</source>
            <comment>catalog_note.some tables list 182 = FP32 accumulation in FP16; conflict unresolved.text</comment>
            <translation>certains tableaux donnent 182 = accumulation FP32 en FP16 ; contradiction non résolue</translation>
        </message>
        <message>
            <source>Server Edition scaled to 2430 MHz; workstation card advertises 4000 FP4 sparse = 500 / 1000 by halving; same memory rate in the sources</source>
            <comment>catalog_note.Server Edition scaled to 2430 MHz; workstation card advertises 4000 FP4 sparse = 500 / 1000 by halving; same memory rate in the sources.text</comment>
            <translation>Server Edition ramenée à 2 430 MHz ; la carte pour station de travail est annoncée à 4 000 en FP4 avec sparsité = 500 / 1 000 par division par deux ; même débit mémoire dans les sources</translation>
        </message>
        <message>
            <source>measured matmul reaches about half of it</source>
            <comment>catalog_note.measured matmul reaches about half of it.text</comment>
            <translation>la multiplication de matrices mesurée en atteint environ la moitié</translation>
        </message>
        <message>
            <source>same compute as MI300X</source>
            <comment>catalog_note.same compute as MI300X.text</comment>
            <translation>même puissance de calcul que le MI300X</translation>
        </message>
        <message>
            <source>BF16 and FP8 equal; 1677 at 1600 MHz</source>
            <comment>catalog_note.BF16 and FP8 equal; 1677 at 1600 MHz.text</comment>
            <translation>BF16 et FP8 égaux ; 1 677 à 1 600 MHz</translation>
        </message>
        <message>
            <source>SXM2; 16 or 32 GB; PCIe 112; FP16 only (no BF16), no FP8, no INT8 tensor cores</source>
            <comment>catalog_note.SXM2; 16 or 32 GB; PCIe 112; FP16 only (no BF16), no FP8, no INT8 tensor cores.text</comment>
            <translation>SXM2 ; 16 ou 32 Go ; PCIe 112 ; FP16 seulement (pas de BF16), pas de FP8, pas de cœurs Tensor INT8</translation>
        </message>
        <message>
            <source>no price found</source>
            <comment>catalog_note.no price found.text</comment>
            <translation>aucun prix trouvé</translation>
        </message>
        <message>
            <source>not sold apart: made for one cloud provider</source>
            <comment>catalog_note.not sold apart: made for one cloud provider.text</comment>
            <translation>pas vendu seul : conçu pour un seul fournisseur cloud</translation>
        </message>
        <message>
            <source>sold in servers only: no price found</source>
            <comment>catalog_note.sold in servers only: no price found.text</comment>
            <translation>vendu uniquement dans des serveurs : aucun prix trouvé</translation>
        </message>
        <message>
            <source>With the ranges you gave, {option} is cheaper in {share} of cases.</source>
            <comment>verdict.cases(option, share)</comment>
            <translation>Avec les plages que vous avez données, {option} coûte moins dans {share} des cas.</translation>
        </message>
        <message>
            <source>With the ranges given, {option} is cheaper in {share} of cases.</source>
            <comment>finding.cases(option, share)</comment>
            <translation>Avec les plages données, {option} coûte moins dans {share} des cas.</translation>
        </message>
        <message>
            <source>The first move, “{task}”, is fixed to our own GPUs and raises the bill by {more} a month.</source>
            <comment>portfolio.pinned_move_raises(task, more)</comment>
            <translation>La première tâche migrée, « {task} », est assignée à nos propres GPU et augmente la facture de {more} par mois.</translation>
        </message>
        <message>
            <source>The first move, “{task}”, is fixed to our own GPUs and raises the bill by {more} a month; with {count} moved it is below the API's.</source>
            <comment>portfolio.pinned_move_raises_until(task, more, count)</comment>
            <translation>La première tâche migrée, « {task} », est assignée à nos propres GPU et augmente la facture de {more} par mois ; avec {count} tâches migrées, la facture est inférieure à celle de l'API.</translation>
        </message>
        <message>
            <source>Faded: dearer than the best plan</source>
            <comment>portfolio_chart.dearer</comment>
            <translation>Estompé : plus cher que le meilleur plan</translation>
        </message>
        <message numerus="yes">
            <source>{count} tasks are fixed to the API and not drawn</source>
            <comment>portfolio_chart.pinned_to_api(count)</comment>
            <translation>
                <numerusform>{count} tâche est assignée à l'API et n'est pas dessinée</numerusform>
                <numerusform>{count} tâches sont assignées à l'API et ne sont pas dessinées</numerusform>
            </translation>
        </message>
    </context>
</TS>
