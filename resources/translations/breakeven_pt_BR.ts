<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
    <context>
        <name>AboutBox</name>
        <message>
            <source>About Breakeven</source>
            <translation>Sobre o Breakeven</translation>
        </message>
        <message>
            <source>&lt;h3&gt;Breakeven %1&lt;/h3&gt;&lt;p&gt;From what volume on is it cheaper to run our own fine-tuned small model than to pay a large model's API?&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
            <translation>&lt;h3&gt;Breakeven %1&lt;/h3&gt;&lt;p&gt;A partir de que volume é mais barato operar um modelo pequeno próprio, com fine-tuning, do que pagar pela API de um modelo grande?&lt;/p&gt;&lt;p&gt;Software livre sob a GNU General Public License, versão 3 ou posterior.&lt;/p&gt;</translation>
        </message>
    </context>
    <context>
        <name>BenchmarkPanel</name>
        <message>
            <source>%1 output tokens/s, first token %2 ms, each %3 ms (%4)</source>
            <translation>%1 tokens de saída/s, primeiro token %2 ms, cada um %3 ms (%4)</translation>
        </message>
        <message>
            <source>Levels without this time to first token: %1</source>
            <translation>Níveis sem este tempo até o primeiro token: %1</translation>
        </message>
        <message>
            <source>Levels without this time per output token: %1</source>
            <translation>Níveis sem este tempo por token de saída: %1</translation>
        </message>
    </context>
    <context>
        <name>Comparison</name>
        <message>
            <source>Difference</source>
            <translation>Diferença</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>e mais %1</translation>
        </message>
        <message>
            <source>Inputs that differ</source>
            <translation>Premissas que diferem</translation>
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
            <translation>Fechar</translation>
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
            <translation>mais próximo</translation>
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
            <translation>Cenários do Breakeven (*.breakeven);;Gráficos que contêm um cenário (*.png *.svg *.pdf);;Todos os arquivos (*)</translation>
        </message>
        <message>
            <source>Open scenario</source>
            <translation>Abrir cenário</translation>
        </message>
        <message>
            <source>%1 is already there. Replace it?</source>
            <translation>%1 já existe. Substituir?</translation>
        </message>
        <message>
            <source>%1 files are already there. Replace them?</source>
            <translation>%1 arquivos já existem. Substituir?</translation>
        </message>
        <message>
            <source>Unsaved changes</source>
            <translation>Alterações não salvas</translation>
        </message>
        <message>
            <source>Save the changes to “%1”?</source>
            <translation>Salvar as alterações em “%1”?</translation>
        </message>
        <message>
            <source>They are lost if you don't.</source>
            <translation>Sem salvar, elas serão perdidas.</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Adicionar</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Substituir</translation>
        </message>
        <message>
            <source>%1, 1 year</source>
            <translation>%1, 1 ano</translation>
        </message>
        <message>
            <source>%1, %2 years</source>
            <translation>%1, %2 anos</translation>
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
            <translation>Memória</translation>
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
            <translation>Provedor</translation>
        </message>
        <message>
            <source>Offer</source>
            <translation>Oferta</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>Data</translation>
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
            <translation>Relatório do Breakeven</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Advice</name>
        <message>
            <source>Answer</source>
            <translation>Resposta</translation>
        </message>
        <message>
            <source>Task Type</source>
            <translation>Tipo de tarefa</translation>
        </message>
        <message>
            <source>Hidden Cost</source>
            <translation>Custo oculto</translation>
        </message>
        <message>
            <source>Hidden Costs</source>
            <translation>Custos ocultos</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>Alegação</translation>
        </message>
        <message>
            <source>Remove Claim</source>
            <translation>Remover alegação</translation>
        </message>
    </context>
    <context>
        <name>breakeven::AdviceView</name>
        <message>
            <source>Pages of advice</source>
            <translation>Páginas de recomendação</translation>
        </message>
        <message>
            <source>Strategy</source>
            <translation>Estratégia</translation>
        </message>
        <message>
            <source>Fit check</source>
            <translation>Verificação de adequação</translation>
        </message>
        <message>
            <source>Task type</source>
            <translation>Tipo de tarefa</translation>
        </message>
        <message>
            <source>Hidden costs</source>
            <translation>Custos ocultos</translation>
        </message>
        <message>
            <source>Claims</source>
            <translation>Alegações</translation>
        </message>
        <message>
            <source>Use cases</source>
            <translation>Casos de uso</translation>
        </message>
        <message>
            <source>Page before (Up)</source>
            <translation>Página anterior (Acima)</translation>
        </message>
        <message>
            <source>Next page (Down)</source>
            <translation>Próxima página (Abaixo)</translation>
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
            <translation>Ponto do mapa</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Indicador</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Pontuação</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Peso</translation>
        </message>
        <message>
            <source>Reset Scores</source>
            <translation>Redefinir pontuações</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Fixar</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Faixa</translation>
        </message>
        <message>
            <source>Remove Ranges</source>
            <translation>Remover faixas</translation>
        </message>
        <message>
            <source>Suggested Ranges</source>
            <translation>Faixas sugeridas</translation>
        </message>
        <message>
            <source>Bands</source>
            <translation>Bandas</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Desafixar</translation>
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
            <translation>Resultados (*.json *.jsonl *.csv);;Todos os arquivos (*)</translation>
        </message>
        <message>
            <source>not named</source>
            <translation>sem nome</translation>
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
            <translation>Limpar</translation>
        </message>
        <message>
            <source>Fill the throughput</source>
            <translation>Preencher o throughput</translation>
        </message>
        <message>
            <source>Levels of</source>
            <translation>Níveis de</translation>
        </message>
        <message>
            <source>Share of requests that the promise holds for</source>
            <translation>Parcela das requisições para a qual vale a promessa</translation>
        </message>
        <message>
            <source>Promised time to first token, in milliseconds</source>
            <translation>Tempo prometido até o primeiro token, em milissegundos</translation>
        </message>
        <message>
            <source>Promised time per output token, in milliseconds</source>
            <translation>Tempo prometido por token de saída, em milissegundos</translation>
        </message>
        <message>
            <source>GPUs that served</source>
            <translation>GPUs que atenderam</translation>
        </message>
        <message>
            <source>Both waits</source>
            <translation>As duas esperas</translation>
        </message>
        <message>
            <source>First token</source>
            <translation>Primeiro token</translation>
        </message>
        <message>
            <source>Each token</source>
            <translation>Cada token</translation>
        </message>
        <message>
            <source>Open results of serving benchmarks, or drop them here, several at once: those of %1.</source>
            <translation>Abrir resultados de benchmarks de inferência ou soltá-los aqui, vários de uma vez: os de %1.</translation>
        </message>
        <message>
            <source>Promised at</source>
            <translation>Promessa em</translation>
        </message>
        <message>
            <source>first token within</source>
            <translation>primeiro token em até</translation>
        </message>
        <message>
            <source>ms,</source>
            <translation>ms,</translation>
        </message>
        <message>
            <source>then each within</source>
            <translation>depois cada um em até</translation>
        </message>
        <message>
            <source>ms</source>
            <translation>ms</translation>
        </message>
        <message>
            <source>What it fills</source>
            <translation>O que preenche</translation>
        </message>
        <message>
            <source>%1 files</source>
            <translation>%1 arquivos</translation>
        </message>
        <message>
            <source>All levels</source>
            <translation>Todos os níveis</translation>
        </message>
        <message>
            <source>Say how many GPUs served</source>
            <translation>Informar quantas GPUs atenderam</translation>
        </message>
    </context>
    <context>
        <name>breakeven::BreakEvenDecoration</name>
        <message>
            <source>Requests per month (log)</source>
            <translation>Requisições por mês (log)</translation>
        </message>
        <message>
            <source>Requests per month</source>
            <translation>Requisições por mês</translation>
        </message>
        <message>
            <source>Monthly cost, %1 (log)</source>
            <translation>Custo mensal, %1 (log)</translation>
        </message>
        <message>
            <source>Monthly cost, %1</source>
            <translation>Custo mensal, %1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::BreakEvenView</name>
        <message>
            <source>Break-even chart: monthly cost over requests per month</source>
            <translation>Gráfico do ponto de equilíbrio: custo mensal por requisições por mês</translation>
        </message>
    </context>
    <context>
        <name>breakeven::BreakdownChartView</name>
        <message>
            <source>Breakdown chart: what each option's monthly cost is made of</source>
            <translation>Gráfico de composição: de que se compõe o custo mensal de cada opção</translation>
        </message>
    </context>
    <context>
        <name>breakeven::BreakdownList</name>
        <message>
            <source>Not shown</source>
            <translation>Fora da exibição</translation>
        </message>
    </context>
    <context>
        <name>breakeven::BreakdownPanel</name>
        <message>
            <source>Copy the whole table, to paste it into a spreadsheet or a slide</source>
            <translation>Copiar a tabela inteira, para colar em uma planilha ou um slide</translation>
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
            <translation>O foco é sempre exibido</translation>
        </message>
        <message>
            <source>The baseline is always shown</source>
            <translation>A referência é sempre exibida</translation>
        </message>
        <message>
            <source>Hide it from the chart</source>
            <translation>Ocultar do gráfico</translation>
        </message>
        <message>
            <source>Show it in the chart</source>
            <translation>Exibir no gráfico</translation>
        </message>
    </context>
    <context>
        <name>breakeven::BreakdownStrip</name>
        <message>
            <source>Close the breakdown</source>
            <translation>Fechar a composição</translation>
        </message>
        <message>
            <source>Open the breakdown</source>
            <translation>Abrir a composição</translation>
        </message>
    </context>
    <context>
        <name>breakeven::CatalogTable</name>
        <message>
            <source>%1 rows</source>
            <translation>%1 linhas</translation>
        </message>
        <message>
            <source>Nothing matches</source>
            <translation>Nenhum resultado</translation>
        </message>
        <message>
            <source>%1 of %2 rows</source>
            <translation>%1 de %2 linhas</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ChartCard</name>
        <message>
            <source>Reset view</source>
            <translation>Redefinir exibição</translation>
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
            <translation>Eixos</translation>
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
            <translation>Aberta; oculta os seus números</translation>
        </message>
        <message>
            <source>Folded; shows its figures</source>
            <translation>Recolhida; exibe os seus números</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ClaimFormPanel</name>
        <message>
            <source>What is claimed</source>
            <translation>O que é alegado</translation>
        </message>
        <message>
            <source>Option that the claim is about</source>
            <translation>Opção de que trata a alegação</translation>
        </message>
        <message>
            <source>Figure that is claimed</source>
            <translation>Indicador alegado</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>to, if a range</source>
            <translation>até, se for uma faixa</translation>
        </message>
        <message>
            <source>Source and date</source>
            <translation>Fonte e data</translation>
        </message>
        <message>
            <source>Add claim</source>
            <translation>Adicionar alegação</translation>
        </message>
        <message>
            <source>Claimed number, or the lower end of a range</source>
            <translation>Número alegado, ou o limite inferior de uma faixa</translation>
        </message>
        <message>
            <source>Upper end of a range; may be left empty</source>
            <translation>Limite superior de uma faixa; pode ficar vazio</translation>
        </message>
        <message>
            <source>Source of the claim, and its date</source>
            <translation>Fonte da alegação e a sua data</translation>
        </message>
        <message>
            <source>A scenario holds %1 claims at most</source>
            <translation>Um cenário tem no máximo %1 alegações</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ClaimGroup</name>
        <message>
            <source>Open scenario</source>
            <translation>Abrir cenário</translation>
        </message>
        <message>
            <source>Open scenario %1</source>
            <translation>Abrir cenário %1</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Publicado</translation>
        </message>
        <message>
            <source>Its inputs give</source>
            <translation>As premissas dão</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ClaimsPage</name>
        <message>
            <source>Claimed</source>
            <translation>Alegado</translation>
        </message>
        <message>
            <source>This scenario</source>
            <translation>Este cenário</translation>
        </message>
        <message>
            <source>Copy all claims as a table</source>
            <translation>Copiar todas as alegações como tabela</translation>
        </message>
        <message>
            <source>Your claims</source>
            <translation>Alegações próprias</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ColumnEdge</name>
        <message>
            <source>Drag to make the column wider or narrower; a double click puts it back</source>
            <translation>Arrastar para alargar ou estreitar a coluna; um clique duplo restaura a largura</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ColumnForm</name>
        <message>
            <source>Time</source>
            <translation>Horário</translation>
        </message>
        <message>
            <source>Input tokens</source>
            <translation>Tokens de entrada</translation>
        </message>
        <message>
            <source>Output tokens</source>
            <translation>Tokens de saída</translation>
        </message>
        <message>
            <source>Cached tokens</source>
            <translation>Tokens em cache</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Requisições</translation>
        </message>
        <message>
            <source>Written to the cache</source>
            <translation>Gravados no cache</translation>
        </message>
        <message>
            <source>Reasoning tokens</source>
            <translation>Tokens de raciocínio</translation>
        </message>
        <message>
            <source>All tokens</source>
            <translation>Todos os tokens</translation>
        </message>
        <message>
            <source>Id of a request</source>
            <translation>Id de uma requisição</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Ler</translation>
        </message>
        <message>
            <source>Column for %1</source>
            <translation>Coluna para %1</translation>
        </message>
        <message>
            <source>none</source>
            <translation>nenhuma</translation>
        </message>
    </context>
    <context>
        <name>breakeven::CompareDecoration</name>
        <message>
            <source>Requests per month</source>
            <translation>Requisições por mês</translation>
        </message>
        <message>
            <source>break-even</source>
            <translation>ponto de equilíbrio</translation>
        </message>
        <message>
            <source>its volume</source>
            <translation>o seu volume</translation>
        </message>
        <message>
            <source>Requests per month (log)</source>
            <translation>Requisições por mês (log)</translation>
        </message>
        <message>
            <source>Monthly cost, %1 (log)</source>
            <translation>Custo mensal, %1 (log)</translation>
        </message>
        <message>
            <source>Monthly cost, %1</source>
            <translation>Custo mensal, %1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::CompareView</name>
        <message>
            <source>Comparison chart: monthly cost over requests per month</source>
            <translation>Gráfico de comparação: custo mensal por requisições por mês</translation>
        </message>
        <message>
            <source>Open another…</source>
            <translation>Abrir outro…</translation>
        </message>
        <message>
            <source>Pin this state</source>
            <translation>Fixar este estado</translation>
        </message>
        <message>
            <source>Keep it, to compare what you change with it</source>
            <translation>Guardá-lo, para comparar com as próximas alterações</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Remover %1</translation>
        </message>
        <message>
            <source>Remove %1 (not shown: four at most)</source>
            <translation>Remover %1 (fora da exibição: no máximo quatro)</translation>
        </message>
        <message>
            <source>Four at most stand side by side</source>
            <translation>No máximo quatro ficam lado a lado</translation>
        </message>
        <message>
            <source>Compare with a scenario from a file</source>
            <translation>Comparar com um cenário de um arquivo</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ComparisonTable</name>
        <message>
            <source>Scenarios side by side</source>
            <translation>Cenários lado a lado</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Diferença</translation>
        </message>
        <message>
            <source>Inputs that differ</source>
            <translation>Premissas que diferem</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Comparisons</name>
        <message>
            <source>The scenario was not opened</source>
            <translation>O cenário não foi aberto</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ContextMenus</name>
        <message>
            <source>&amp;Focus on %1</source>
            <translation>&amp;Focar em %1</translation>
        </message>
        <message>
            <source>Focus</source>
            <translation>Foco</translation>
        </message>
        <message>
            <source>Compare &amp;against %1</source>
            <translation>Comparar &amp;com %1</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>Referência</translation>
        </message>
        <message>
            <source>&amp;Hide %1</source>
            <translation>&amp;Ocultar %1</translation>
        </message>
        <message>
            <source>&amp;Show %1</source>
            <translation>&amp;Exibir %1</translation>
        </message>
        <message>
            <source>Shown Options</source>
            <translation>Opções exibidas</translation>
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
            <translation>Moeda</translation>
        </message>
        <message>
            <source>Show amounts in</source>
            <translation>Mostrar valores em</translation>
        </message>
        <message>
            <source>For one US dollar</source>
            <translation>Por um dólar americano</translation>
        </message>
        <message>
            <source>Day of the rate, YYYY-MM-DD</source>
            <translation>Dia da cotação, AAAA-MM-DD</translation>
        </message>
        <message>
            <source>Source of the rate</source>
            <translation>Fonte da cotação</translation>
        </message>
        <message>
            <source>Whose rate it is, in a few words</source>
            <translation>De quem é a cotação, em poucas palavras</translation>
        </message>
        <message>
            <source>Inside, every figure stays in US dollars; files, tables and workbooks keep them. What is shown and typed, pictures and reports are in the currency, and say at what rate.</source>
            <translation>Internamente, todos os números continuam em dólares americanos; arquivos, tabelas e pastas de trabalho os mantêm assim. O que é mostrado e digitado, as imagens e os relatórios ficam na moeda e informam a cotação.</translation>
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
            <translation>Os preços estão em</translation>
        </message>
        <message>
            <source>Currency of the list's prices, as EUR</source>
            <translation>Moeda dos preços da lista, como EUR</translation>
        </message>
        <message>
            <source>of which one is worth</source>
            <translation>cuja unidade vale</translation>
        </message>
        <message>
            <source>US dollars for one of it</source>
            <translation>Dólares por uma unidade da moeda</translation>
        </message>
        <message>
            <source>1.08</source>
            <translation>1.08</translation>
        </message>
        <message>
            <source>US dollars on</source>
            <translation>dólares em</translation>
        </message>
        <message>
            <source>Day of the rate, YYYY-MM-DD</source>
            <translation>Dia da cotação, AAAA-MM-DD</translation>
        </message>
        <message>
            <source>YYYY-MM-DD</source>
            <translation>AAAA-MM-DD</translation>
        </message>
        <message>
            <source>a rate that is older than 30 days</source>
            <translation>uma cotação com mais de 30 dias</translation>
        </message>
    </context>
    <context>
        <name>breakeven::DataDialog</name>
        <message>
            <source>Data</source>
            <translation>Dados</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copiar</translation>
        </message>
        <message>
            <source>Data: %1</source>
            <translation>Dados: %1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::DeckDialog</name>
        <message>
            <source>Export all charts</source>
            <translation>Exportar todos os gráficos</translation>
        </message>
        <message>
            <source>Scenarios</source>
            <translation>Cenários</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Adicionar arquivos…</translation>
        </message>
        <message>
            <source>Choose Folder…</source>
            <translation>Escolher pasta…</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>Gráficos</translation>
        </message>
        <message>
            <source>Untitled scenario</source>
            <translation>Cenário sem título</translation>
        </message>
        <message>
            <source>Add scenarios</source>
            <translation>Adicionar cenários</translation>
        </message>
        <message>
            <source>Not all scenarios were added</source>
            <translation>Nem todos os cenários foram adicionados</translation>
        </message>
        <message>
            <source>1 picture</source>
            <translation>1 imagem</translation>
        </message>
        <message>
            <source>%1 pictures</source>
            <translation>%1 imagens</translation>
        </message>
    </context>
    <context>
        <name>breakeven::DeckExport</name>
        <message>
            <source>Export all charts</source>
            <translation>Exportar todos os gráficos</translation>
        </message>
        <message>
            <source>Not all charts were exported</source>
            <translation>Nem todos os gráficos foram exportados</translation>
        </message>
        <message>
            <source>The export was stopped</source>
            <translation>A exportação foi interrompida</translation>
        </message>
        <message>
            <source>%1 of %2 charts are in the folder.</source>
            <translation>%1 de %2 gráficos estão na pasta.</translation>
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
            <translation>Distribuição do ponto de equilíbrio e da economia mensal</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Document</name>
        <message>
            <source>Recovered Edits</source>
            <translation>Edições recuperadas</translation>
        </message>
        <message>
            <source>Reload</source>
            <translation>Recarregar</translation>
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
            <translation>Ler um log de requisições reais</translation>
        </message>
        <message>
            <source>Tokens…</source>
            <translation>Tokens…</translation>
        </message>
        <message>
            <source>Count the tokens of prompts and answers</source>
            <translation>Contar os tokens de prompts e respostas</translation>
        </message>
        <message>
            <source>Split…</source>
            <translation>Dividir…</translation>
        </message>
        <message>
            <source>Several workloads that share the models</source>
            <translation>Várias cargas de trabalho que compartilham os modelos</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Escolher…</translation>
        </message>
        <message>
            <source>Choose a model from the catalog</source>
            <translation>Escolher um modelo do catálogo</translation>
        </message>
        <message>
            <source>Choose reserved capacity from the catalog</source>
            <translation>Escolher capacidade reservada do catálogo</translation>
        </message>
        <message>
            <source>Choose a GPU from the catalog</source>
            <translation>Escolher uma GPU do catálogo</translation>
        </message>
        <message>
            <source>Benchmark…</source>
            <translation>Benchmark…</translation>
        </message>
        <message>
            <source>Throughput from results of a serving benchmark</source>
            <translation>Throughput a partir de resultados de um benchmark de inferência</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ExplanationHead</name>
        <message>
            <source>open</source>
            <translation>aberto</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>fechado</translation>
        </message>
        <message>
            <source>How this is computed</source>
            <translation>Como isto é calculado</translation>
        </message>
        <message>
            <source>Click: to its slider</source>
            <translation>Clique: ir ao controle deslizante</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Explanations</name>
        <message>
            <source>How this is computed</source>
            <translation>Como isto é calculado</translation>
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
            <translation>O que será gravado</translation>
        </message>
        <message>
            <source>Reset Words</source>
            <translation>Redefinir textos</translation>
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
            <translation>S&amp;ubtítulo</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>&amp;Nota</translation>
        </message>
        <message>
            <source>&amp;Source</source>
            <translation>&amp;Fonte</translation>
        </message>
        <message>
            <source>Where the figures are from</source>
            <translation>De onde vêm os números</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>Not enough memory</source>
            <translation>Memória insuficiente</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Exports</name>
        <message>
            <source>There is no chart to export</source>
            <translation>Não há gráfico para exportar</translation>
        </message>
        <message>
            <source>Export chart</source>
            <translation>Exportar gráfico</translation>
        </message>
        <message>
            <source>The chart was not exported</source>
            <translation>O gráfico não foi exportado</translation>
        </message>
        <message>
            <source>Export table</source>
            <translation>Exportar tabela</translation>
        </message>
        <message>
            <source>The table was not exported</source>
            <translation>A tabela não foi exportada</translation>
        </message>
        <message>
            <source>CSV tables (*.csv)</source>
            <translation>Tabelas CSV (*.csv)</translation>
        </message>
        <message>
            <source>Export workbook</source>
            <translation>Exportar pasta de trabalho</translation>
        </message>
        <message>
            <source>The workbook was not exported</source>
            <translation>A pasta de trabalho não foi exportada</translation>
        </message>
        <message>
            <source>Excel workbooks (*.xlsx)</source>
            <translation>Pastas de trabalho do Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>Export report</source>
            <translation>Exportar relatório</translation>
        </message>
        <message>
            <source>The report was not exported</source>
            <translation>O relatório não foi exportado</translation>
        </message>
        <message>
            <source>report</source>
            <translation>relatório</translation>
        </message>
        <message>
            <source>The chart was not copied</source>
            <translation>O gráfico não foi copiado</translation>
        </message>
        <message>
            <source>Copy chart</source>
            <translation>Copiar gráfico</translation>
        </message>
        <message>
            <source>Copy table</source>
            <translation>Copiar tabela</translation>
        </message>
    </context>
    <context>
        <name>breakeven::FactDialog</name>
        <message>
            <source>Facts and their age</source>
            <translation>Fatos e a sua idade</translation>
        </message>
    </context>
    <context>
        <name>breakeven::FactPanel</name>
        <message>
            <source>Age</source>
            <translation>Idade</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Item</translation>
        </message>
        <message>
            <source>Says</source>
            <translation>Conteúdo</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Fonte</translation>
        </message>
        <message>
            <source>Find a fact, a source or a date</source>
            <translation>Localizar um fato, uma fonte ou uma data</translation>
        </message>
        <message>
            <source>Only what should be checked</source>
            <translation>Só o que deve ser conferido</translation>
        </message>
        <message>
            <source>%1 facts, of which %2 should be checked: they are older than 90 days on %3, of an unknown day, or were promised until a day that is past.</source>
            <translation>%1 fatos, dos quais %2 devem ser conferidos: têm mais de 90 dias em %3, são de dia desconhecido ou foram prometidos até um dia já passado.</translation>
        </message>
        <message>
            <source>Choose a fact to read its source in full</source>
            <translation>Escolher um fato para ler a sua fonte na íntegra</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>Fonte: %1</translation>
        </message>
        <message>
            <source>Promised until %1</source>
            <translation>Prometido até %1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::FileActions</name>
        <message>
            <source>Untitled scenario</source>
            <translation>Cenário sem título</translation>
        </message>
        <message>
            <source>The scenario was not opened</source>
            <translation>O cenário não foi aberto</translation>
        </message>
        <message>
            <source>Inputs filled in</source>
            <translation>Premissas preenchidas</translation>
        </message>
        <message>
            <source>The file states no input: all have their defaults.</source>
            <translation>O arquivo não informa nenhuma premissa: todas têm o valor padrão.</translation>
        </message>
        <message>
            <source>The file leaves out %1 of the inputs, which have their defaults: %2.</source>
            <translation>O arquivo omite %1 das premissas, que têm o valor padrão: %2.</translation>
        </message>
        <message>
            <source>Save scenario</source>
            <translation>Salvar cenário</translation>
        </message>
        <message>
            <source>Breakeven scenarios (*.breakeven)</source>
            <translation>Cenários do Breakeven (*.breakeven)</translation>
        </message>
        <message>
            <source>The scenario was not saved</source>
            <translation>O cenário não foi salvo</translation>
        </message>
        <message>
            <source>Open scenario</source>
            <translation>Abrir cenário</translation>
        </message>
    </context>
    <context>
        <name>breakeven::FileConflicts</name>
        <message>
            <source>Go to That Window</source>
            <translation>Ir para aquela janela</translation>
        </message>
        <message>
            <source>Open a Copy</source>
            <translation>Abrir uma cópia</translation>
        </message>
        <message>
            <source>Open Anyway</source>
            <translation>Abrir mesmo assim</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Save Anyway</source>
            <translation>Salvar mesmo assim</translation>
        </message>
        <message>
            <source>Overwrite</source>
            <translation>Sobrescrever</translation>
        </message>
        <message>
            <source>Reload</source>
            <translation>Recarregar</translation>
        </message>
        <message>
            <source>Save As…</source>
            <translation>Salvar como…</translation>
        </message>
        <message>
            <source>Keep Mine</source>
            <translation>Manter a minha versão</translation>
        </message>
        <message>
            <source>Decide Later</source>
            <translation>Decidir depois</translation>
        </message>
    </context>
    <context>
        <name>breakeven::FillingList</name>
        <message>
            <source>%1 becomes %2</source>
            <translation>%1 passa a %2</translation>
        </message>
        <message>
            <source>stays %1</source>
            <translation>continua %1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::FitCheckPage</name>
        <message>
            <source>Why</source>
            <translation>Por quê</translation>
        </message>
        <message>
            <source>What speaks against it</source>
            <translation>O que fala contra</translation>
        </message>
        <message>
            <source>Answers that would change it</source>
            <translation>Respostas que mudariam isso</translation>
        </message>
        <message>
            <source>Inputs that would change it</source>
            <translation>Premissas que mudariam isso</translation>
        </message>
        <message>
            <source>Go to this input</source>
            <translation>Ir para esta premissa</translation>
        </message>
    </context>
    <context>
        <name>breakeven::FlipCard</name>
        <message>
            <source>What would change the answer</source>
            <translation>O que mudaria a resposta</translation>
        </message>
        <message>
            <source>Show fewer</source>
            <translation>Mostrar menos</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>e mais %1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::GoalDialog</name>
        <message>
            <source>Goal seek</source>
            <translation>Atingir meta</translation>
        </message>
        <message>
            <source>Goal Seek</source>
            <translation>Atingir meta</translation>
        </message>
    </context>
    <context>
        <name>breakeven::GoalSeekPanel</name>
        <message>
            <source>What</source>
            <translation>Qual valor de</translation>
        </message>
        <message>
            <source>makes</source>
            <translation>resulta em</translation>
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
            <translation>Premissa procurada</translation>
        </message>
        <message>
            <source>Figure that has the goal</source>
            <translation>Indicador que tem a meta</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Meta</translation>
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
            <translation>Requisições simultâneas</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>Pesos</translation>
        </message>
        <message>
            <source>Requests at once must be a whole number from 1 to %1.</source>
            <translation>As requisições simultâneas precisam ser um número inteiro de 1 a %1.</translation>
        </message>
    </context>
    <context>
        <name>breakeven::GpuDetails</name>
        <message>
            <source>Throughput of one GPU</source>
            <translation>Throughput de uma GPU</translation>
        </message>
        <message>
            <source>Memory of one GPU</source>
            <translation>Memória de uma GPU</translation>
        </message>
        <message>
            <source>Filled in</source>
            <translation>Preenchido</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Nothing like it was measured.</source>
            <translation>Nada parecido foi medido.</translation>
        </message>
        <message>
            <source>%1 The range goes with it.</source>
            <translation>%1 A faixa acompanha o valor.</translation>
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
            <translation>A memória desta GPU não é conhecida.</translation>
        </message>
    </context>
    <context>
        <name>breakeven::GpuDialog</name>
        <message>
            <source>GPU catalog</source>
            <translation>Catálogo de GPUs</translation>
        </message>
        <message>
            <source>GPU</source>
            <translation>GPU</translation>
        </message>
        <message>
            <source>SkyPilot catalogs (*.csv);;All files (*)</source>
            <translation>Catálogos SkyPilot (*.csv);;Todos os arquivos (*)</translation>
        </message>
    </context>
    <context>
        <name>breakeven::GpuPanel</name>
        <message>
            <source>Search GPUs, providers, kinds</source>
            <translation>Pesquisar GPUs, provedores, tipos</translation>
        </message>
        <message>
            <source>Choose a GPU from the list to see what it fills in.</source>
            <translation>Escolher uma GPU da lista para ver o que ela preenche.</translation>
        </message>
        <message>
            <source>Import a price list…</source>
            <translation>Importar uma lista de preços…</translation>
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
            <translation>Requisições por mês</translation>
        </message>
    </context>
    <context>
        <name>breakeven::GuessPage</name>
        <message>
            <source>Remove Last</source>
            <translation>Remover o último</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Limpar</translation>
        </message>
        <message>
            <source>Guesses</source>
            <translation>Palpites</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Name of who guesses</source>
            <translation>Nome de quem dá o palpite</translation>
        </message>
        <message>
            <source>Requests a month</source>
            <translation>Requisições por mês</translation>
        </message>
        <message>
            <source>Guessed requests a month</source>
            <translation>Requisições por mês do palpite</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Adicionar</translation>
        </message>
        <message>
            <source>Reveal</source>
            <translation>Revelar</translation>
        </message>
        <message>
            <source>Remove Guess</source>
            <translation>Remover palpite</translation>
        </message>
        <message>
            <source>Remove All Guesses</source>
            <translation>Remover todos os palpites</translation>
        </message>
        <message>
            <source>One guess. Click on the axis, or type a volume.</source>
            <translation>Um palpite. Clicar no eixo ou digitar um volume.</translation>
        </message>
        <message>
            <source>%1 guesses. Click on the axis, or type a volume.</source>
            <translation>%1 palpites. Clicar no eixo ou digitar um volume.</translation>
        </message>
        <message>
            <source>Add Guess</source>
            <translation>Adicionar palpite</translation>
        </message>
    </context>
    <context>
        <name>breakeven::GuideDialog</name>
        <message>
            <source>Guide</source>
            <translation>Guia</translation>
        </message>
        <message>
            <source>Find in the guide</source>
            <translation>Localizar no guia</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Sumário</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message numerus="yes">
            <source>%n sections</source>
            <translation>
                <numerusform>%n seção</numerusform>
                <numerusform>%n seções</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>breakeven::HiddenCostRow</name>
        <message>
            <source>Whether this cost counts</source>
            <translation>Se este custo conta</translation>
        </message>
    </context>
    <context>
        <name>breakeven::HiddenCostsPage</name>
        <message>
            <source>What calculators forget</source>
            <translation>O que as calculadoras esquecem</translation>
        </message>
        <message>
            <source>All off</source>
            <translation>Desativar todos</translation>
        </message>
        <message>
            <source>All on</source>
            <translation>Ativar todos</translation>
        </message>
        <message>
            <source>Leave out every hidden cost</source>
            <translation>Deixar de fora todos os custos ocultos</translation>
        </message>
        <message>
            <source>Count every hidden cost</source>
            <translation>Contar todos os custos ocultos</translation>
        </message>
        <message>
            <source>What each adds or saves in this scenario. Some overlap, as people retrain too, so they do not add up. The naive answer leaves out what is switched off, or all while all is on.</source>
            <translation>O que cada um acrescenta ou poupa neste cenário. Alguns se sobrepõem, pois retreinar também ocupa pessoal, então não se somam. A resposta ingênua deixa de fora o que está desativado, ou tudo enquanto tudo está ativado.</translation>
        </message>
        <message>
            <source>The naive answer</source>
            <translation>A resposta ingênua</translation>
        </message>
    </context>
    <context>
        <name>breakeven::HistoryDialog</name>
        <message>
            <source>History</source>
            <translation>Histórico</translation>
        </message>
        <message>
            <source>As it was opened</source>
            <translation>Como foi aberto</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ImportDialog</name>
        <message>
            <source>Import a price list</source>
            <translation>Importar uma lista de preços</translation>
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
            <translation>Alteradas</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Ignoradas</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Novas</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Item</translation>
        </message>
        <message>
            <source>Search what the list holds</source>
            <translation>Pesquisar o conteúdo da lista</translation>
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
            <translation>Conta com a data de</translation>
        </message>
        <message>
            <source>Day that the list counts as of, YYYY-MM-DD</source>
            <translation>Dia com que a lista conta, AAAA-MM-DD</translation>
        </message>
        <message>
            <source>YYYY-MM-DD</source>
            <translation>AAAA-MM-DD</translation>
        </message>
        <message>
            <source>the last day of which the list is known, as it is no longer kept up</source>
            <translation>o último dia de que se conhece a lista, pois ela não é mais atualizada</translation>
        </message>
        <message>
            <source>the day on which the file was last changed; if the list is older, say so here</source>
            <translation>o dia em que o arquivo foi alterado pela última vez; se a lista for mais antiga, informar aqui</translation>
        </message>
        <message>
            <source>as you say; the file was last changed on %1</source>
            <translation>como informado; o arquivo foi alterado pela última vez em %1</translation>
        </message>
        <message>
            <source>Its prices are in %1: say what one of it is worth in US dollars, and on which day.</source>
            <translation>Os preços estão em %1: informar quanto vale uma unidade em dólares e em que dia.</translation>
        </message>
    </context>
    <context>
        <name>breakeven::InformationView</name>
        <message>
            <source>What to find out before deciding</source>
            <translation>O que apurar antes de decidir</translation>
        </message>
    </context>
    <context>
        <name>breakeven::InputPanel</name>
        <message>
            <source>Find an input</source>
            <translation>Localizar uma premissa</translation>
        </message>
        <message>
            <source>Essential</source>
            <translation>Essenciais</translation>
        </message>
        <message>
            <source>All %1</source>
            <translation>Todas (%1)</translation>
        </message>
        <message>
            <source>No input matches “%1”</source>
            <translation>Nenhuma premissa corresponde a “%1”</translation>
        </message>
    </context>
    <context>
        <name>breakeven::InputRow</name>
        <message>
            <source>Enter edits it, F2 goes through its other parts and Escape back; the menu key shows what else it can do.</source>
            <translation>Enter edita, F2 percorre as outras partes e Esc volta; a tecla de menu mostra o que mais é possível fazer.</translation>
        </message>
        <message>
            <source>Back to the default: %1</source>
            <translation>Voltar ao padrão: %1</translation>
        </message>
        <message>
            <source>Reset %1</source>
            <translation>Redefinir %1</translation>
        </message>
        <message>
            <source>Locked: a slip of the hand can't change it. A click unlocks it</source>
            <translation>Bloqueada: um descuido não pode alterá-la. Um clique a desbloqueia</translation>
        </message>
        <message>
            <source>Unlock %1</source>
            <translation>Desbloquear %1</translation>
        </message>
        <message>
            <source>&amp;Reset to %1</source>
            <translation>&amp;Redefinir para %1</translation>
        </message>
        <message>
            <source>&amp;Help on This Input</source>
            <translation>A&amp;juda sobre esta premissa</translation>
        </message>
        <message>
            <source>F1 tells more</source>
            <translation>F1 mostra mais</translation>
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
            <translation>Decidir depois</translation>
        </message>
        <message>
            <source>The program ended with unsaved edits of %1 scenarios. Each can come back now, be given up, or wait for the next start.</source>
            <translation>O programa foi encerrado com edições não salvas de %1 cenários. As de cada um podem voltar agora, ser descartadas ou esperar pelo próximo início.</translation>
        </message>
    </context>
    <context>
        <name>breakeven::LinkItems</name>
        <message>
            <source>%1 with itself: 1</source>
            <translation>%1 consigo mesma: 1</translation>
        </message>
        <message>
            <source>%1: %2, refused</source>
            <translation>%1: %2, recusado</translation>
        </message>
        <message>
            <source>%1: not linked</source>
            <translation>%1: sem vínculo</translation>
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
            <translation>Como as premissas se movem juntas</translation>
        </message>
    </context>
    <context>
        <name>breakeven::LinkPanel</name>
        <message>
            <source>How strongly two inputs move together while both are uncertain: near 1 they rise and fall in step, near −1 one rises as the other falls. Where nothing stands they are independent.</source>
            <translation>Com que força duas premissas se movem juntas enquanto ambas são incertas: perto de 1, sobem e descem juntas; perto de −1, uma sobe quando a outra desce. Onde não há nada, são independentes.</translation>
        </message>
        <message>
            <source>Only inputs with ranges can be linked. Give two or more of them a range with their ±, and link them here.</source>
            <translation>Só premissas com faixas podem ser vinculadas. Dar uma faixa a duas ou mais delas com o respectivo ± e vinculá-las aqui.</translation>
        </message>
    </context>
    <context>
        <name>breakeven::LinksDialog</name>
        <message>
            <source>Linked inputs</source>
            <translation>Premissas vinculadas</translation>
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
            <translation>Requisições por mês</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Saída</translation>
        </message>
        <message>
            <source>Cached</source>
            <translation>Em cache</translation>
        </message>
        <message>
            <source>Split by</source>
            <translation>Dividir por</translation>
        </message>
        <message>
            <source>Make Tasks</source>
            <translation>Criar tarefas</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Search the groups</source>
            <translation>Pesquisar os grupos</translation>
        </message>
        <message>
            <source>Field to split the log by</source>
            <translation>Campo pelo qual dividir o log</translation>
        </message>
        <message>
            <source>Makes a task of the portfolio of each group, with its own volume and tokens</source>
            <translation>Cria uma tarefa do portfólio para cada grupo, com volume e tokens próprios</translation>
        </message>
        <message>
            <source>Copy the table, with tabs between its cells</source>
            <translation>Copiar a tabela, com tabulações entre as células</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <source>The log has no field to split it by.</source>
            <translation>O log não tem campo pelo qual dividi-lo.</translation>
        </message>
        <message>
            <source>Each value of the field gets figures of its own.</source>
            <translation>Cada valor do campo recebe números próprios.</translation>
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
            <translation>Opções exibidas</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>Referência</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation>Zoom</translation>
        </message>
        <message>
            <source>It is shown so from the next start of the program on.</source>
            <translation>A exibição muda a partir do próximo início do programa.</translation>
        </message>
        <message>
            <source>Unsaved edits</source>
            <translation>Edições não salvas</translation>
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
            <translation>Definir</translation>
        </message>
        <message>
            <source>Accuracies of a Kind</source>
            <translation>Acurácias de um tipo</translation>
        </message>
        <message>
            <source>Value to set</source>
            <translation>Valor a definir</translation>
        </message>
        <message>
            <source>Value for all selected tasks</source>
            <translation>Valor para todas as tarefas selecionadas</translation>
        </message>
        <message>
            <source>the scenario's</source>
            <translation>o do cenário</translation>
        </message>
        <message>
            <source>Where all selected tasks stay</source>
            <translation>Onde ficam todas as tarefas selecionadas</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Livre</translation>
        </message>
        <message>
            <source>Sets the published accuracies of the large model and of a fine-tuned one for a kind of task</source>
            <translation>Define as acurácias publicadas do modelo grande e de um com fine-tuning para um tipo de tarefa</translation>
        </message>
        <message>
            <source>%1 tasks:</source>
            <translation>%1 tarefas:</translation>
        </message>
        <message>
            <source>Fixed to</source>
            <translation>Atribuída a</translation>
        </message>
    </context>
    <context>
        <name>breakeven::MapDecoration</name>
        <message>
            <source>You are here</source>
            <translation>Posição atual</translation>
        </message>
        <message>
            <source>This scenario</source>
            <translation>Este cenário</translation>
        </message>
    </context>
    <context>
        <name>breakeven::MapView</name>
        <message>
            <source>Decision map</source>
            <translation>Mapa de decisão</translation>
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
            <translation>Premissa no mapa: %1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::MemoryBar</name>
        <message>
            <source>Memory of one GPU</source>
            <translation>Memória de uma GPU</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ModelDialog</name>
        <message>
            <source>Models and their prices</source>
            <translation>Modelos e os seus preços</translation>
        </message>
        <message>
            <source>Model Prices</source>
            <translation>Preços de modelos</translation>
        </message>
        <message>
            <source>Price lists of %1 (*.json);;All files (*)</source>
            <translation>Listas de preços de %1 (*.json);;Todos os arquivos (*)</translation>
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
            <translation>Fornecedor</translation>
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
            <translation>Saída</translation>
        </message>
        <message>
            <source>Cached</source>
            <translation>Em cache</translation>
        </message>
        <message>
            <source>Cache write</source>
            <translation>Gravação no cache</translation>
        </message>
        <message>
            <source>Batch in</source>
            <translation>Entrada em lote</translation>
        </message>
        <message>
            <source>Batch out</source>
            <translation>Saída em lote</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Contexto</translation>
        </message>
        <message>
            <source>Read on</source>
            <translation>Lido em</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Fonte</translation>
        </message>
        <message>
            <source>Find a model, a vendor or a family</source>
            <translation>Localizar um modelo, um fornecedor ou uma família</translation>
        </message>
        <message>
            <source>Frontier API</source>
            <translation>API de fronteira</translation>
        </message>
        <message>
            <source>Small model</source>
            <translation>Modelo pequeno</translation>
        </message>
        <message>
            <source>Import a price list…</source>
            <translation>Importar uma lista de preços…</translation>
        </message>
        <message>
            <source>Use for the small model</source>
            <translation>Usar para o modelo pequeno</translation>
        </message>
        <message>
            <source>Use for the frontier API</source>
            <translation>Usar para a API de fronteira</translation>
        </message>
        <message>
            <source>Choose a model to see what it would fill in</source>
            <translation>Escolher um modelo para ver o que ele preencheria</translation>
        </message>
        <message>
            <source>In %1 per million tokens, as listed and in force today</source>
            <translation>Em %1 por milhão de tokens, como listado e em vigor hoje</translation>
        </message>
    </context>
    <context>
        <name>breakeven::NaiveAnswerView</name>
        <message>
            <source>The naive answer and ours: monthly cost over requests per month</source>
            <translation>A resposta ingênua e a nossa: custo mensal por requisições por mês</translation>
        </message>
    </context>
    <context>
        <name>breakeven::NoteEdits</name>
        <message>
            <source>&amp;Change Note…</source>
            <translation>&amp;Alterar anotação…</translation>
        </message>
        <message>
            <source>&amp;Remove Note</source>
            <translation>&amp;Remover anotação</translation>
        </message>
        <message>
            <source>Add &amp;Note Here…</source>
            <translation>Adicionar a&amp;notação aqui…</translation>
        </message>
        <message>
            <source>Add Note</source>
            <translation>Adicionar anotação</translation>
        </message>
        <message>
            <source>What the note says:</source>
            <translation>O que a anotação diz:</translation>
        </message>
        <message>
            <source>Change Note</source>
            <translation>Alterar anotação</translation>
        </message>
        <message>
            <source>Remove Note</source>
            <translation>Remover anotação</translation>
        </message>
        <message>
            <source>Move Note</source>
            <translation>Mover anotação</translation>
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
            <translation>O que foi suposto e por quê</translation>
        </message>
    </context>
    <context>
        <name>breakeven::OptionCheck</name>
        <message>
            <source>Show %1</source>
            <translation>Exibir %1</translation>
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
            <translation>retreinamento</translation>
        </message>
        <message>
            <source>hardware bought</source>
            <translation>hardware comprado</translation>
        </message>
        <message>
            <source>Cumulative cash, %1</source>
            <translation>Caixa acumulado, %1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::OverTimeView</name>
        <message>
            <source>Chart over time: cumulative cash over months</source>
            <translation>Gráfico ao longo do tempo: caixa acumulado por mês</translation>
        </message>
    </context>
    <context>
        <name>breakeven::OwnClaimRow</name>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>Remove the claim: %1</source>
            <translation>Remover a alegação: %1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::OwnNumbers</name>
        <message>
            <source>Show the Answer</source>
            <translation>Mostrar a resposta</translation>
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
            <translation>Premissas › %1</translation>
        </message>
        <message>
            <source>Go To</source>
            <translation>Ir para</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Ir para</translation>
        </message>
        <message>
            <source>An input, a view, a command or a preset</source>
            <translation>Uma premissa, uma visão, um comando ou uma predefinição</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Encontrado</translation>
        </message>
        <message>
            <source>Nothing is called so</source>
            <translation>Nada tem esse nome</translation>
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
            <translation>Exatamente %1; de %2 a %3</translation>
        </message>
        <message>
            <source>It is locked: a slip of the hand can't change it.</source>
            <translation>Está bloqueada: um descuido não pode alterá-la.</translation>
        </message>
        <message>
            <source>Give it a range: how sure is this value?</source>
            <translation>Dar uma faixa: com que certeza se conhece este valor?</translation>
        </message>
        <message>
            <source>Give %1 a range</source>
            <translation>Dar uma faixa: %1</translation>
        </message>
        <message>
            <source>Remove the R&amp;ange</source>
            <translation>Remover a f&amp;aixa</translation>
        </message>
        <message>
            <source>Give It a R&amp;ange</source>
            <translation>Dar uma f&amp;aixa</translation>
        </message>
        <message>
            <source>&amp;Link with Other Inputs…</source>
            <translation>&amp;Vincular a outras premissas…</translation>
        </message>
        <message>
            <source>&amp;Copy the Value</source>
            <translation>&amp;Copiar o valor</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>&amp;Pausar</translation>
        </message>
        <message>
            <source>&amp;Play</source>
            <translation>&amp;Reproduzir</translation>
        </message>
        <message>
            <source>Un&amp;lock</source>
            <translation>Desb&amp;loquear</translation>
        </message>
        <message>
            <source>L&amp;ock</source>
            <translation>Bl&amp;oquear</translation>
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
            <translation>Escuro</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Impressão</translation>
        </message>
        <message>
            <source>Transparent background</source>
            <translation>Fundo transparente</translation>
        </message>
        <message>
            <source>Say where the inputs are from</source>
            <translation>Dizer de onde vêm as premissas</translation>
        </message>
        <message>
            <source>Draw the texts as outlines</source>
            <translation>Desenhar os textos como contornos</translation>
        </message>
        <message>
            <source>Keep the scenario in the file</source>
            <translation>Manter o cenário no arquivo</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>Own size</source>
            <translation>Tamanho próprio</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Largura</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Altura</translation>
        </message>
        <message>
            <source>pixels</source>
            <translation>pixels</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamanho</translation>
        </message>
        <message>
            <source> %</source>
            <translation>%</translation>
        </message>
        <message>
            <source>Colors</source>
            <translation>Cores</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tamanho do texto</translation>
        </message>
        <message>
            <source>The texts of an SVG then look the same where the typeface is missing, but can't be edited</source>
            <translation>Os textos de um SVG ficam iguais onde a fonte tipográfica falta, mas não podem ser editados</translation>
        </message>
        <message>
            <source>Dropped on the window, the picture opens again as this scenario</source>
            <translation>Solta na janela, a imagem se abre de novo como este cenário</translation>
        </message>
        <message>
            <source>%1 × %2 inches on a slide or on paper</source>
            <translation>%1 × %2 polegadas em um slide ou no papel</translation>
        </message>
        <message>
            <source>Slide 16:9 — 1920 × 1080</source>
            <translation>Slide 16:9 — 1920 × 1080</translation>
        </message>
        <message>
            <source>Slide 16:9 — 3840 × 2160</source>
            <translation>Slide 16:9 — 3840 × 2160</translation>
        </message>
        <message>
            <source>Slide 4:3 — 1440 × 1080</source>
            <translation>Slide 4:3 — 1440 × 1080</translation>
        </message>
        <message>
            <source>Square — 1080 × 1080</source>
            <translation>Quadrado — 1080 × 1080</translation>
        </message>
    </context>
    <context>
        <name>breakeven::PinMenu</name>
        <message>
            <source>Pin</source>
            <translation>Fixar</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Desafixar</translation>
        </message>
        <message>
            <source>Pin As</source>
            <translation>Fixar como</translation>
        </message>
        <message>
            <source>A pin is called “%1” already. Replace it by the present state?</source>
            <translation>Já há um estado fixado chamado “%1”. Substituí-lo pelo estado atual?</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Substituir</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>What is the present state called?</source>
            <translation>Como se chama o estado atual?</translation>
        </message>
        <message numerus="yes">
            <source>%n pins are kept already. Remove one of them first.</source>
            <translation>
                <numerusform>Já há %n estado fixado guardado. É preciso removê-lo antes.</numerusform>
                <numerusform>Já há %n estados fixados guardados. É preciso remover um deles antes.</numerusform>
            </translation>
        </message>
        <message>
            <source>None is kept by name yet</source>
            <translation>Nenhum foi guardado com nome ainda</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Remover</translation>
        </message>
        <message>
            <source>Remove Pin</source>
            <translation>Remover estado fixado</translation>
        </message>
    </context>
    <context>
        <name>breakeven::PortfolioPanel</name>
        <message>
            <source>A task gets a small model of its own if it moves. Several kinds of requests that one model answers are workloads of one task: they stand in Inputs, Workloads.</source>
            <translation>Uma tarefa que migra ganha um modelo pequeno próprio. Vários tipos de requisição respondidos por um só modelo são cargas de trabalho de uma tarefa: ficam em Premissas, Cargas de trabalho.</translation>
        </message>
        <message>
            <source>Open a log, split it by a field, and choose Make Tasks: each group becomes a task.</source>
            <translation>Abrir um log, dividi-lo por um campo e escolher Criar tarefas: cada grupo se torna uma tarefa.</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Adicionar</translation>
        </message>
        <message>
            <source>Open as a Scenario</source>
            <translation>Abrir como cenário</translation>
        </message>
        <message>
            <source>Opens the task as a scenario of its own with all charts, in another window; so do the arrow in its name's cell and Ctrl+Enter</source>
            <translation>Abre a tarefa como um cenário próprio com todos os gráficos, em outra janela; a seta na célula do nome e Ctrl+Enter fazem o mesmo</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>Removes the selected tasks</source>
            <translation>Remove as tarefas selecionadas</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colunas</translation>
        </message>
        <message>
            <source>Further values that a task may have of its own</source>
            <translation>Outros valores que uma tarefa pode ter como próprios</translation>
        </message>
        <message>
            <source>Add a Task</source>
            <translation>Adicionar uma tarefa</translation>
        </message>
        <message>
            <source>Paste from a Spreadsheet</source>
            <translation>Colar de uma planilha</translation>
        </message>
        <message>
            <source>Tasks from a Table…</source>
            <translation>Tarefas de uma tabela…</translation>
        </message>
        <message>
            <source>Tasks from a Log…</source>
            <translation>Tarefas de um log…</translation>
        </message>
        <message>
            <source>A &amp;Task</source>
            <translation>Uma &amp;tarefa</translation>
        </message>
        <message>
            <source>Tasks from a Ta&amp;ble…</source>
            <translation>Tarefas de uma ta&amp;bela…</translation>
        </message>
        <message>
            <source>Tasks from a &amp;Log…</source>
            <translation>Tarefas de um &amp;log…</translation>
        </message>
        <message>
            <source>A &amp;Scenario as a Task…</source>
            <translation>Um &amp;cenário como tarefa…</translation>
        </message>
        <message>
            <source>1 task</source>
            <translation>1 tarefa</translation>
        </message>
        <message>
            <source>%1 tasks</source>
            <translation>%1 tarefas</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>Nova tarefa</translation>
        </message>
        <message>
            <source>Add Task</source>
            <translation>Adicionar tarefa</translation>
        </message>
        <message>
            <source>Task's Name</source>
            <translation>Nome da tarefa</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Colar</translation>
        </message>
        <message>
            <source>Remove Task</source>
            <translation>Remover tarefa</translation>
        </message>
        <message>
            <source>Remove Tasks</source>
            <translation>Remover tarefas</translation>
        </message>
        <message>
            <source>Accuracies</source>
            <translation>Acurácias</translation>
        </message>
        <message>
            <source>Fix Task</source>
            <translation>Atribuir tarefa</translation>
        </message>
    </context>
    <context>
        <name>breakeven::PortfolioView</name>
        <message>
            <source>Portfolio chart</source>
            <translation>Gráfico do portfólio</translation>
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
            <translation>Nota para quem apresenta</translation>
        </message>
        <message>
            <source>Guesses of the room</source>
            <translation>Palpites da sala</translation>
        </message>
        <message>
            <source>As the sliders are</source>
            <translation>Como estão os controles</translation>
        </message>
        <message>
            <source>No state follows.</source>
            <translation>Nenhum estado a seguir.</translation>
        </message>
        <message>
            <source>Next: %1</source>
            <translation>A seguir: %1</translation>
        </message>
        <message>
            <source>The screen is black (B).</source>
            <translation>A tela está preta (B).</translation>
        </message>
        <message>
            <source>The result is hidden (H).</source>
            <translation>O resultado está oculto (H).</translation>
        </message>
        <message>
            <source>%1, %2 since the start</source>
            <translation>%1, %2 desde o início</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Presenting</name>
        <message>
            <source>End of Presentation</source>
            <translation>Fim da apresentação</translation>
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
            <translation>A visão</translation>
        </message>
        <message>
            <source>The report</source>
            <translation>O relatório</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message>
            <source>“%1” on one page, as large as the paper lets it be.</source>
            <translation>“%1” em uma página, no maior tamanho que o papel permite.</translation>
        </message>
        <message>
            <source>The question and the answer, the charts, what would change the answer, what to be careful about, checked claims, and every input with its source.</source>
            <translation>A pergunta e a resposta, os gráficos, o que mudaria a resposta, no que ter cuidado, alegações conferidas e cada premissa com a sua fonte.</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Printing</name>
        <message>
            <source>The printer %1 did not accept it.</source>
            <translation>A impressora %1 não aceitou a impressão.</translation>
        </message>
        <message>
            <source>It was not printed</source>
            <translation>A impressão não foi feita</translation>
        </message>
        <message>
            <source>“%1” is not a page of its own: the report says what it says.</source>
            <translation>“%1” não tem página própria: o relatório diz o mesmo.</translation>
        </message>
        <message>
            <source>There is not enough memory for it.</source>
            <translation>Não há memória suficiente para isso.</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
    </context>
    <context>
        <name>breakeven::PromisePlot</name>
        <message>
            <source>Output tokens/s over the time to first token, %1 in ms</source>
            <translation>Tokens de saída/s por tempo até o primeiro token, %1 em ms</translation>
        </message>
        <message>
            <source>Output tokens/s over the time per output token, %1 in ms</source>
            <translation>Tokens de saída/s por tempo por token de saída, %1 em ms</translation>
        </message>
        <message>
            <source>%1 ms promised; the arrow keys move the line</source>
            <translation>%1 ms prometidos; as setas movem a linha</translation>
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
            <translation>Localizar um indicador</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <source>Differs</source>
            <translation>Divergem</translation>
        </message>
        <message>
            <source>Published claims, checked against their own inputs</source>
            <translation>Alegações publicadas, conferidas com as suas próprias premissas</translation>
        </message>
        <message>
            <source>No figure matches “%1”</source>
            <translation>Nenhum indicador corresponde a “%1”</translation>
        </message>
        <message>
            <source>Fold all</source>
            <translation>Recolher tudo</translation>
        </message>
        <message>
            <source>Unfold all</source>
            <translation>Expandir tudo</translation>
        </message>
    </context>
    <context>
        <name>breakeven::QualitativeView</name>
        <message>
            <source>Qualities chart</source>
            <translation>Gráfico de qualidades</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Redefinir</translation>
        </message>
        <message>
            <source>Reset scores and weights</source>
            <translation>Redefinir pontuações e pesos</translation>
        </message>
        <message>
            <source>Puts back the program's own scores and the usual weights</source>
            <translation>Restaura as pontuações do programa e os pesos usuais</translation>
        </message>
        <message>
            <source>Up and Down go to another quality, Page Up and Page Down to another approach; Left and Right move its score, Delete puts the program's own back; plus and minus change the weight.</source>
            <translation>Seta para cima e para baixo vão a outra qualidade, Page Up e Page Down, a outra abordagem; seta para a esquerda e para a direita movem a pontuação, Delete restaura a do programa; mais e menos alteram o peso.</translation>
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
            <translation>Mais à direita é melhor</translation>
        </message>
        <message>
            <source>ringed: moved by hand</source>
            <translation>com anel: ajuste manual</translation>
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
            <translation>e mais %1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::RangeFields</name>
        <message>
            <source>10–90 %:</source>
            <translation>10–90%:</translation>
        </message>
        <message>
            <source>low end</source>
            <translation>limite inferior</translation>
        </message>
        <message>
            <source>high end</source>
            <translation>limite superior</translation>
        </message>
        <message>
            <source>With a chance of 80 % it lies between the two ends: its 10th and its 90th percentile. The slider's value is the middle.</source>
            <translation>Com 80% de chance, o valor fica entre os dois limites: os percentis 10 e 90. O valor do controle deslizante é o meio.</translation>
        </message>
        <message>
            <source>Remove the range</source>
            <translation>Remover a faixa</translation>
        </message>
        <message>
            <source>Remove the range of %1</source>
            <translation>Remover a faixa de %1</translation>
        </message>
        <message>
            <source>Link it with inputs that rise or fall with it</source>
            <translation>Vincular a premissas que sobem ou descem junto</translation>
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
            <translation>Com faixa</translation>
        </message>
        <message>
            <source>Inputs with ranges</source>
            <translation>Premissas com faixas</translation>
        </message>
    </context>
    <context>
        <name>breakeven::RangedList</name>
        <message>
            <source>%1: in 80 % of cases %2</source>
            <translation>%1: em 80% dos casos %2</translation>
        </message>
    </context>
    <context>
        <name>breakeven::RangesFoot</name>
        <message>
            <source>Remove ranges</source>
            <translation>Remover faixas</translation>
        </message>
        <message>
            <source>± Suggest ranges</source>
            <translation>± Sugerir faixas</translation>
        </message>
        <message>
            <source>Suggest ranges</source>
            <translation>Sugerir faixas</translation>
        </message>
        <message>
            <source>Gives the five inputs that matter most ± 20 %</source>
            <translation>Dá ± 20% às cinco premissas que mais pesam</translation>
        </message>
        <message>
            <source>Every input counts as certain again</source>
            <translation>Toda premissa volta a contar como certa</translation>
        </message>
    </context>
    <context>
        <name>breakeven::RangesHint</name>
        <message>
            <source>Suggest ranges</source>
            <translation>Sugerir faixas</translation>
        </message>
        <message>
            <source>Every range is then yours to change, with the ± of its input.</source>
            <translation>Cada faixa pode então ser alterada com o ± da premissa.</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ReportDialog</name>
        <message>
            <source>Keep the scenario in the file</source>
            <translation>Manter o cenário no arquivo</translation>
        </message>
        <message>
            <source>Export report</source>
            <translation>Exportar relatório</translation>
        </message>
        <message>
            <source>The question and the answer, the charts, what would change the answer, what to be careful about, checked claims, and every input with its source.</source>
            <translation>A pergunta e a resposta, os gráficos, o que mudaria a resposta, no que ter cuidado, alegações conferidas e cada premissa com a sua fonte.</translation>
        </message>
        <message>
            <source>Dropped on the window, a PDF opens again as this scenario</source>
            <translation>Solto na janela, um PDF se abre de novo como este cenário</translation>
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
            <translation>O log não tem campo que distinga as linhas.</translation>
        </message>
        <message>
            <source>Read these rows</source>
            <translation>Ler estas linhas</translation>
        </message>
    </context>
    <context>
        <name>breakeven::SearchField</name>
        <message>
            <source>Clear (Esc)</source>
            <translation>Limpar (Esc)</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Limpar a pesquisa</translation>
        </message>
    </context>
    <context>
        <name>breakeven::SensitivityView</name>
        <message>
            <source>Sensitivity chart</source>
            <translation>Gráfico de sensibilidade</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Indicador</translation>
        </message>
        <message>
            <source>Ten strongest</source>
            <translation>Dez mais fortes</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Mostrar todas</translation>
        </message>
        <message>
            <source>Inputs</source>
            <translation>Premissas</translation>
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
            <translation>Conforme o sistema</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Escuro</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Of the windows, pictures and reports. Files and the command line stay as they are.</source>
            <translation>Das janelas, imagens e relatórios. Arquivos e linha de comando ficam como estão.</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tamanho do texto</translation>
        </message>
        <message>
            <source>In percent of the desktop's.</source>
            <translation>Em porcentagem do tamanho do sistema.</translation>
        </message>
        <message>
            <source>As the language</source>
            <translation>Conforme o idioma</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Números</translation>
        </message>
        <message>
            <source>On screen, in pictures and in reports, and as they are typed.</source>
            <translation>Na tela, em imagens e relatórios, e como são digitados.</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>Movimento</translation>
        </message>
        <message>
            <source>Whether sliders glide from state to state while presenting.</source>
            <translation>Se os controles deslizantes se movem suavemente de um estado a outro na apresentação.</translation>
        </message>
        <message>
            <source>Reduced</source>
            <translation>Reduzido</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>Completo</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Moeda</translation>
        </message>
        <message>
            <source>Of new scenarios: US dollars, or what Scenario → Currency was told last.</source>
            <translation>De cenários novos: dólares americanos, ou o que foi indicado por último em Cenário → Moeda.</translation>
        </message>
    </context>
    <context>
        <name>breakeven::SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Configurações</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ShortcutsDialog</name>
        <message>
            <source>Everywhere</source>
            <translation>Em todo lugar</translation>
        </message>
        <message>
            <source>Tab, Shift+Tab</source>
            <translation>Tab, Shift+Tab</translation>
        </message>
        <message>
            <source>To what comes next, or before, as one reads</source>
            <translation>Ao próximo ou ao anterior, na ordem de leitura</translation>
        </message>
        <message>
            <source>Enter, Space</source>
            <translation>Enter, Espaço</translation>
        </message>
        <message>
            <source>What the focused button says</source>
            <translation>O que diz o botão em foco</translation>
        </message>
        <message>
            <source>An input</source>
            <translation>Uma premissa</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Type its value, a sum or a range</source>
            <translation>Digitar o valor, uma conta ou uma faixa</translation>
        </message>
        <message>
            <source>F2, then arrows</source>
            <translation>F2, depois setas</translation>
        </message>
        <message>
            <source>Its parts one after the other; Esc goes back</source>
            <translation>As partes, uma após a outra; Esc volta</translation>
        </message>
        <message>
            <source>Arrows</source>
            <translation>Setas</translation>
        </message>
        <message>
            <source>One step of its slider, a finer one with Shift</source>
            <translation>Um passo do controle deslizante; com Shift, um mais fino</translation>
        </message>
        <message>
            <source>Page Up, Page Down</source>
            <translation>Page Up, Page Down</translation>
        </message>
        <message>
            <source>Ten steps</source>
            <translation>Dez passos</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Espaço</translation>
        </message>
        <message>
            <source>Play its slider, or stop it</source>
            <translation>Reproduzir o controle deslizante ou pará-lo</translation>
        </message>
        <message>
            <source>A chart</source>
            <translation>Um gráfico</translation>
        </message>
        <message>
            <source>Left, Right, Home, End</source>
            <translation>Esquerda, Direita, Home, End</translation>
        </message>
        <message>
            <source>Along a curve or a bar, from value to value</source>
            <translation>Ao longo de uma curva ou barra, de valor em valor</translation>
        </message>
        <message>
            <source>Up, Down</source>
            <translation>Para cima, Para baixo</translation>
        </message>
        <message>
            <source>To the curve or bar above or below</source>
            <translation>À curva ou barra de cima ou de baixo</translation>
        </message>
        <message>
            <source>What a click there does</source>
            <translation>O que um clique ali faz</translation>
        </message>
        <message>
            <source>Shift+F10</source>
            <translation>Shift+F10</translation>
        </message>
        <message>
            <source>Its menu</source>
            <translation>O menu</translation>
        </message>
        <message>
            <source>The qualities</source>
            <translation>As qualidades</translation>
        </message>
        <message>
            <source>Up, Down, Page Up, Page Down</source>
            <translation>Para cima, Para baixo, Page Up, Page Down</translation>
        </message>
        <message>
            <source>To another quality, to another approach</source>
            <translation>A outra qualidade, a outra abordagem</translation>
        </message>
        <message>
            <source>Left, Right, Delete</source>
            <translation>Esquerda, Direita, Delete</translation>
        </message>
        <message>
            <source>Another score, the program's own score</source>
            <translation>Outra pontuação, a pontuação do programa</translation>
        </message>
        <message>
            <source>Plus, Minus</source>
            <translation>Mais, Menos</translation>
        </message>
        <message>
            <source>The weight of the quality</source>
            <translation>O peso da qualidade</translation>
        </message>
        <message>
            <source>While presenting</source>
            <translation>Durante a apresentação</translation>
        </message>
        <message>
            <source>Right, Left, Page Down, Page Up</source>
            <translation>Direita, Esquerda, Page Down, Page Up</translation>
        </message>
        <message>
            <source>The next state, or the one before</source>
            <translation>O próximo estado ou o anterior</translation>
        </message>
        <message>
            <source>B</source>
            <translation>B</translation>
        </message>
        <message>
            <source>A black screen, and back</source>
            <translation>Tela preta, e de volta</translation>
        </message>
        <message>
            <source>H</source>
            <translation>H</translation>
        </message>
        <message>
            <source>Hide the result, and show it</source>
            <translation>Ocultar o resultado e exibi-lo</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Back to the window as it was</source>
            <translation>De volta à janela como estava</translation>
        </message>
        <message>
            <source>Keyboard Shortcuts</source>
            <translation>Atalhos de teclado</translation>
        </message>
        <message>
            <source>Down, Up</source>
            <translation>Abaixo, Acima</translation>
        </message>
        <message>
            <source>The next page of advice, of tasks or of a comparison, or the one before</source>
            <translation>A próxima página da recomendação, das tarefas ou da comparação, ou a anterior</translation>
        </message>
    </context>
    <context>
        <name>breakeven::SourcesDialog</name>
        <message>
            <source>Where the inputs are from</source>
            <translation>De onde vêm as premissas</translation>
        </message>
    </context>
    <context>
        <name>breakeven::SourcesPanel</name>
        <message>
            <source>Input</source>
            <translation>Premissa</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Where it is from</source>
            <translation>Origem</translation>
        </message>
        <message>
            <source>Find an input or a source</source>
            <translation>Localizar uma premissa ou uma fonte</translation>
        </message>
        <message>
            <source>Copy table</source>
            <translation>Copiar tabela</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Start</name>
        <message>
            <source>The answer</source>
            <translation>A resposta</translation>
        </message>
        <message>
            <source>From what volume on your own model is cheaper, and what it saves. A click on a figure shows how it is computed.</source>
            <translation>A partir de que volume um modelo próprio custa menos e quanto ele economiza. Um clique em um número mostra como é calculado.</translation>
        </message>
        <message>
            <source>The inputs</source>
            <translation>As premissas</translation>
        </message>
        <message>
            <source>Drag a slider or type a number: everything follows at once. The marks on a slider are where the answer flips. The words at the right of a group's name fill it from price lists, logs and benchmarks.</source>
            <translation>Arrastar um controle deslizante ou digitar um número: tudo acompanha na hora. As marcas em um controle indicam onde a resposta se inverte. As palavras à direita do nome de um grupo o preenchem a partir de listas de preços, logs e benchmarks.</translation>
        </message>
        <message>
            <source>The chart</source>
            <translation>O gráfico</translation>
        </message>
        <message>
            <source>What each option costs at every volume; the ring is the break-even. Point at it to read the costs there, drag the line to another volume, turn the wheel to look closer.</source>
            <translation>Quanto cada opção custa em cada volume; o anel é o ponto de equilíbrio. Apontar para ele para ler os custos ali, arrastar a linha para outro volume, girar a roda para ver mais de perto.</translation>
        </message>
        <message>
            <source>Other questions</source>
            <translation>Outras perguntas</translation>
        </message>
        <message>
            <source>When the money is back, which inputs matter, how sure the answer is, what would change it, and what many tasks cost together.</source>
            <translation>Quando o dinheiro volta, quais premissas importam, com que certeza vale a resposta, o que a mudaria e quanto muitas tarefas custam juntas.</translation>
        </message>
        <message>
            <source>The options</source>
            <translation>As opções</translation>
        </message>
        <message>
            <source>What each one costs, and of which parts. Tick an option to see it in the charts, choose it to ask about it.</source>
            <translation>Quanto custa cada uma, e em que partes. Marcar uma opção para vê-la nos gráficos, escolhê-la para perguntar sobre ela.</translation>
        </message>
        <message>
            <source>To keep and to show</source>
            <translation>Para guardar e mostrar</translation>
        </message>
        <message>
            <source>Presets to begin with, a pin to compare with what was, and exports: slides, a workbook, a report. The menu Help leads back to this tour.</source>
            <translation>Predefinições para começar, um estado fixado para comparar com o que era antes, e exportações: slides, uma pasta de trabalho, um relatório. O menu Ajuda traz de volta este tour.</translation>
        </message>
    </context>
    <context>
        <name>breakeven::StartPage</name>
        <message>
            <source>Start</source>
            <translation>Início</translation>
        </message>
        <message>
            <source>Begin with a case like yours</source>
            <translation>Começar com um caso parecido</translation>
        </message>
        <message>
            <source>Start from my own numbers</source>
            <translation>Começar com números próprios</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Arquivos</translation>
        </message>
        <message>
            <source>Open a File…</source>
            <translation>Abrir um arquivo…</translation>
        </message>
        <message>
            <source>New here?</source>
            <translation>Primeira vez aqui?</translation>
        </message>
        <message>
            <source>Take the Tour of One Minute</source>
            <translation>Fazer o tour de um minuto</translation>
        </message>
        <message>
            <source>Close This Page</source>
            <translation>Fechar esta página</translation>
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
            <translation>Nome do estado</translation>
        </message>
        <message>
            <source>Note for who speaks</source>
            <translation>Nota para quem apresenta</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Adicionar</translation>
        </message>
        <message>
            <source>Keeps the inputs as they are now, as a state</source>
            <translation>Guarda as premissas como estão agora, como um estado</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Para cima</translation>
        </message>
        <message>
            <source>Shows the state earlier</source>
            <translation>Exibe o estado mais cedo</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Para baixo</translation>
        </message>
        <message>
            <source>Shows the state later</source>
            <translation>Exibe o estado mais tarde</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>Removes the state</source>
            <translation>Remove o estado</translation>
        </message>
        <message>
            <source>Go There</source>
            <translation>Ir para ele</translation>
        </message>
        <message>
            <source>Gives the inputs the values of the state</source>
            <translation>Dá às premissas os valores do estado</translation>
        </message>
        <message>
            <source>Take the Inputs as They Are</source>
            <translation>Usar as premissas como estão</translation>
        </message>
        <message>
            <source>Gives the state the values that the inputs have now</source>
            <translation>Dá ao estado os valores que as premissas têm agora</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Sliders while presenting</source>
            <translation>Controles deslizantes na apresentação</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Apresentar</translation>
        </message>
        <message>
            <source>Fills the screen with chart and answer (F5)</source>
            <translation>Preenche a tela com gráfico e resposta (F5)</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>Premissa</translation>
        </message>
        <message>
            <source>Slider</source>
            <translation>Controle deslizante</translation>
        </message>
        <message>
            <source>Hidden here</source>
            <translation>Oculta aqui</translation>
        </message>
        <message>
            <source>Locked here</source>
            <translation>Bloqueada aqui</translation>
        </message>
        <message>
            <source>Move State</source>
            <translation>Mover estado</translation>
        </message>
        <message>
            <source>Remove State</source>
            <translation>Remover estado</translation>
        </message>
        <message>
            <source>Rename State</source>
            <translation>Renomear estado</translation>
        </message>
        <message>
            <source>Speaker's Note</source>
            <translation>Nota do apresentador</translation>
        </message>
        <message>
            <source>Sliders of the Presentation</source>
            <translation>Controles deslizantes da apresentação</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>View that is shown with the state</source>
            <translation>Visão mostrada com o estado</translation>
        </message>
        <message>
            <source>Going to the state before a room goes to this view</source>
            <translation>Ir a este estado diante do público mostra esta visão</translation>
        </message>
        <message>
            <source>The view that is there</source>
            <translation>A visão que estiver aberta</translation>
        </message>
        <message>
            <source>View of State</source>
            <translation>Visão do estado</translation>
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
            <translation>Adicionar estado</translation>
        </message>
        <message>
            <source>Update State</source>
            <translation>Atualizar estado</translation>
        </message>
    </context>
    <context>
        <name>breakeven::StrategyPage</name>
        <message>
            <source>Strategy</source>
            <translation>Estratégia</translation>
        </message>
    </context>
    <context>
        <name>breakeven::StrategyStepBlock</name>
        <message>
            <source>Step %1: %2</source>
            <translation>Passo %1: %2</translation>
        </message>
    </context>
    <context>
        <name>breakeven::SwitchRow</name>
        <message>
            <source>on</source>
            <translation>ativado</translation>
        </message>
        <message>
            <source>off</source>
            <translation>desativado</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TaskActions</name>
        <message>
            <source>There are no tasks in it.</source>
            <translation>Não há tarefas nele.</translation>
        </message>
        <message>
            <source>The scenario has %1 tasks. Add these %2 to them, or put them in their place? What they say of a task that is called like one of these changes it.</source>
            <translation>O cenário tem %1 tarefas. Adicionar estas %2 a elas ou colocá-las no lugar delas? O que dizem de uma tarefa que tem o nome de uma destas a altera.</translation>
        </message>
        <message>
            <source>Tasks from a Table</source>
            <translation>Tarefas de uma tabela</translation>
        </message>
        <message>
            <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
            <translation>Tabelas (*.csv *.tsv *.txt);;Todos os arquivos (*)</translation>
        </message>
        <message>
            <source>The table was not read</source>
            <translation>A tabela não foi lida</translation>
        </message>
        <message>
            <source>The scenario was not opened</source>
            <translation>O cenário não foi aberto</translation>
        </message>
        <message>
            <source>Scenario as a Task</source>
            <translation>Cenário como tarefa</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TaskCellLook</name>
        <message>
            <source>Open as a scenario in a window of its own (Ctrl+Enter)</source>
            <translation>Abrir como cenário em uma janela própria (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Livre</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TaskTable</name>
        <message>
            <source>Tasks</source>
            <translation>Tarefas</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TaskTypePage</name>
        <message>
            <source>What kind of task is it?</source>
            <translation>Que tipo de tarefa é?</translation>
        </message>
        <message>
            <source>Source: %1.</source>
            <translation>Fonte: %1.</translation>
        </message>
        <message>
            <source>A choice sets the accuracy of the frontier API to the published one with examples in its prompt, and that of the fine-tuned model, also on routed requests, to the published one of a model with 7 billion parameters. That of a small model with memory has not been published there, and stays. Accuracies count in every chart as soon as an error has a cost.</source>
            <translation>A escolha define a acurácia da API de fronteira como a publicada com exemplos no prompt, e a do modelo com fine-tuning, também nas requisições roteadas, como a publicada de um modelo com 7 bilhões de parâmetros. A de um modelo pequeno com memória não foi publicada ali e não muda. As acurácias contam em todos os gráficos assim que um erro tem custo.</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Tarefa</translation>
        </message>
        <message>
            <source>Fine-tuned 7B</source>
            <translation>7B com fine-tuning</translation>
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
            <translation>Regra prática</translation>
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
            <translation>Predefinições</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Untitled scenario</source>
            <translation>Cenário sem título</translation>
        </message>
        <message>
            <source>Scenario title</source>
            <translation>Título do cenário</translation>
        </message>
        <message>
            <source>The scenario's title: click to change it</source>
            <translation>O título do cenário: clicar para alterá-lo</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Desafixar</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Fixar</translation>
        </message>
        <message>
            <source>Forget the pinned state</source>
            <translation>Esquecer o estado fixado</translation>
        </message>
        <message>
            <source>Keep the present state beside the new one, in Break-even, Compare and the figures, while sliders move</source>
            <translation>Manter o estado atual ao lado do novo, em Ponto de equilíbrio, Comparação e nos números, enquanto os controles se movem</translation>
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
            <translation>Contagem de tokens</translation>
        </message>
        <message>
            <source>Open prompts or answers</source>
            <translation>Abrir prompts ou respostas</translation>
        </message>
        <message>
            <source>Text files (*.txt *.md *.json *.jsonl *.csv *.xml *.html);;All files (*)</source>
            <translation>Arquivos de texto (*.txt *.md *.json *.jsonl *.csv *.xml *.html);;Todos os arquivos (*)</translation>
        </message>
        <message>
            <source>Open files</source>
            <translation>Abrir arquivos</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TokenPanel</name>
        <message>
            <source>Open files…</source>
            <translation>Abrir arquivos…</translation>
        </message>
        <message>
            <source>Each line is a sample</source>
            <translation>Cada linha é uma amostra</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>Prompts</source>
            <translation>Prompts</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Respostas</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Codificação</translation>
        </message>
        <message>
            <source>Paste a typical prompt with all its context, or drag files here. A line with --- alone separates several.</source>
            <translation>Colar um prompt típico com todo o contexto ou arrastar arquivos para cá. Uma linha só com --- separa vários.</translation>
        </message>
        <message>
            <source>Paste a typical answer, or drag files here. A line with --- alone separates several.</source>
            <translation>Colar uma resposta típica ou arrastar arquivos para cá. Uma linha só com --- separa várias.</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>Prompt</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Resposta</translation>
        </message>
        <message>
            <source>a pasted text</source>
            <translation>um texto colado</translation>
        </message>
        <message>
            <source>Remove the texts that were added</source>
            <translation>Remover os textos que foram adicionados</translation>
        </message>
        <message>
            <source>First sample, token by token</source>
            <translation>Primeira amostra, token por token</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Contando…</translation>
        </message>
        <message>
            <source>There is not enough memory to count so long a text</source>
            <translation>Não há memória suficiente para contar um texto tão longo</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 e mais %n</numerusform>
                <numerusform>%1 e mais %n</numerusform>
            </translation>
        </message>
        <message>
            <source>With %1</source>
            <translation>Com %1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TornadoBars</name>
        <message>
            <source>now: %1</source>
            <translation>agora: %1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TourPage</name>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Tour</source>
            <translation>Tour</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Sair</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Avançar</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Concluir</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TrafficDialog</name>
        <message>
            <source>%1 below.</source>
            <translation>%1 abaixo.</translation>
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
            <translation>Logs (*.csv *.tsv *.json *.jsonl *.ndjson *.log *.txt *.gz *.zst);;Todos os arquivos (*)</translation>
        </message>
        <message>
            <source>Reading was cancelled.</source>
            <translation>A leitura foi cancelada.</translation>
        </message>
        <message>
            <source>Usage Log</source>
            <translation>Log de uso</translation>
        </message>
        <message>
            <source>Tasks from a Log</source>
            <translation>Tarefas de um log</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TrafficPanel</name>
        <message>
            <source>Open a log…</source>
            <translation>Abrir um log…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Read all rows</source>
            <translation>Ler todas as linhas</translation>
        </message>
        <message>
            <source>Times are in</source>
            <translation>Os horários estão em</translation>
        </message>
        <message>
            <source>In numbers</source>
            <translation>Em números</translation>
        </message>
        <message>
            <source>Open a log of real requests, or drop it here.</source>
            <translation>Abrir um log de requisições reais ou soltá-lo aqui.</translation>
        </message>
        <message>
            <source>Share of the log that has been read</source>
            <translation>Parcela do log que já foi lida</translation>
        </message>
        <message>
            <source>Format of the log</source>
            <translation>Formato do log</translation>
        </message>
        <message>
            <source>Recognized format</source>
            <translation>Formato reconhecido</translation>
        </message>
        <message>
            <source>What it fills</source>
            <translation>O que preenche</translation>
        </message>
        <message>
            <source>A point before decimals: 2.000 is 2</source>
            <translation>Ponto nas casas decimais: 2.000 é 2</translation>
        </message>
        <message>
            <source>A comma before decimals: 2.000 is 2,000</source>
            <translation>Vírgula nas casas decimais: 2.000 é 2 mil</translation>
        </message>
        <message>
            <source>Nothing to fill</source>
            <translation>Nada a preencher</translation>
        </message>
        <message>
            <source>Fill 1 input</source>
            <translation>Preencher 1 premissa</translation>
        </message>
        <message>
            <source>Fill %1 inputs</source>
            <translation>Preencher %1 premissas</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TrafficPlot</name>
        <message>
            <source>Traffic over time</source>
            <translation>Tráfego ao longo do tempo</translation>
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
            <translation>Linhas que não puderam ser lidas</translation>
        </message>
        <message>
            <source>Over time</source>
            <translation>Ao longo do tempo</translation>
        </message>
        <message>
            <source>Over the week</source>
            <translation>Ao longo da semana</translation>
        </message>
        <message>
            <source>By group</source>
            <translation>Por grupo</translation>
        </message>
        <message>
            <source>Rows that count</source>
            <translation>Linhas que contam</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TrafficStart</name>
        <message>
            <source>Recognized</source>
            <translation>Reconhecidos</translation>
        </message>
        <message>
            <source>Other logs</source>
            <translation>Outros logs</translation>
        </message>
        <message>
            <source>Any CSV or JSON with times, input and output tokens: you choose the columns.</source>
            <translation>Qualquer CSV ou JSON com horários, tokens de entrada e de saída: as colunas são escolhidas depois.</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Privacidade</translation>
        </message>
        <message>
            <source>The log is read on this machine, and nothing of it is sent anywhere. A scenario that it fills keeps figures and the file's name.</source>
            <translation>O log é lido nesta máquina, e nada dele é enviado a lugar nenhum. Um cenário preenchido por ele guarda números e o nome do arquivo.</translation>
        </message>
    </context>
    <context>
        <name>breakeven::UnitDialog</name>
        <message>
            <source>Reserved capacity</source>
            <translation>Capacidade reservada</translation>
        </message>
        <message>
            <source>Reserved Capacity</source>
            <translation>Capacidade reservada</translation>
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
            <translation>Provedor</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unidade</translation>
        </message>
        <message>
            <source>Tokens/min</source>
            <translation>Tokens/min</translation>
        </message>
        <message>
            <source>Output ×</source>
            <translation>Saída ×</translation>
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
            <translation>Unidade-hora</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mês</translation>
        </message>
        <message>
            <source>Read on</source>
            <translation>Lido em</translation>
        </message>
        <message>
            <source>Find a model, a provider or a kind of unit</source>
            <translation>Localizar um modelo, um provedor ou um tipo de unidade</translation>
        </message>
        <message>
            <source>Use this capacity</source>
            <translation>Usar esta capacidade</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Pagamento</translation>
        </message>
        <message>
            <source>Choose reserved capacity to see what it would fill in</source>
            <translation>Escolher capacidade reservada para ver o que ela preencheria</translation>
        </message>
        <message>
            <source>What a unit serves a minute, counted in input tokens, and what it costs in %1: for an hour as you go, and reserved for a month</source>
            <translation>O que uma unidade atende por minuto, contado em tokens de entrada, e quanto custa em %1: por uma hora sob demanda e em reserva por um mês</translation>
        </message>
    </context>
    <context>
        <name>breakeven::UseCasesPage</name>
        <message>
            <source>Cases to learn from</source>
            <translation>Casos para aprender</translation>
        </message>
        <message>
            <source>Where a small model of your own tends to make sense</source>
            <translation>Onde um modelo pequeno próprio costuma fazer sentido</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Open the scenario “%1”</source>
            <translation>Abrir o cenário “%1”</translation>
        </message>
    </context>
    <context>
        <name>breakeven::VerdictBar</name>
        <message>
            <source>against</source>
            <translation>versus</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Compare against</source>
            <translation>Comparar com</translation>
        </message>
        <message>
            <source>What every option is held against</source>
            <translation>Com o que toda opção é comparada</translation>
        </message>
        <message>
            <source>It is the focus</source>
            <translation>É o foco</translation>
        </message>
    </context>
    <context>
        <name>breakeven::VerdictText</name>
        <message>
            <source>Show %1</source>
            <translation>Exibir %1</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Exibir</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ViewTabs</name>
        <message>
            <source>Views</source>
            <translation>Visões</translation>
        </message>
    </context>
    <context>
        <name>breakeven::WaitField</name>
        <message>
            <source>any</source>
            <translation>qualquer</translation>
        </message>
    </context>
    <context>
        <name>breakeven::WeekMap</name>
        <message>
            <source>Requests an hour over the week</source>
            <translation>Requisições por hora ao longo da semana</translation>
        </message>
    </context>
    <context>
        <name>breakeven::WindowCurrency</name>
        <message>
            <source>Currency</source>
            <translation>Moeda</translation>
        </message>
    </context>
    <context>
        <name>breakeven::WindowMenus</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Arquivo</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Editar</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>E&amp;xibir</translation>
        </message>
        <message>
            <source>&amp;Inputs</source>
            <translation>&amp;Premissas</translation>
        </message>
        <message>
            <source>&amp;Scenario</source>
            <translation>&amp;Cenário</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;juda</translation>
        </message>
        <message>
            <source>&amp;Start Page</source>
            <translation>Página &amp;inicial</translation>
        </message>
        <message>
            <source>&amp;Tour of One Minute</source>
            <translation>&amp;Tour de um minuto</translation>
        </message>
        <message>
            <source>&amp;Keyboard Shortcuts</source>
            <translation>Atalhos de te&amp;clado</translation>
        </message>
        <message>
            <source>&amp;Facts and Their Age…</source>
            <translation>&amp;Fatos e a sua idade…</translation>
        </message>
        <message>
            <source>&amp;About Breakeven</source>
            <translation>&amp;Sobre o Breakeven</translation>
        </message>
        <message>
            <source>&amp;New</source>
            <translation>&amp;Novo</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>A&amp;brir…</translation>
        </message>
        <message>
            <source>Open &amp;Recent</source>
            <translation>Abrir &amp;recente</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Salvar</translation>
        </message>
        <message>
            <source>Save &amp;As…</source>
            <translation>Salvar &amp;como…</translation>
        </message>
        <message>
            <source>&amp;Export</source>
            <translation>&amp;Exportar</translation>
        </message>
        <message>
            <source>&amp;Close Window</source>
            <translation>&amp;Fechar janela</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>Sai&amp;r</translation>
        </message>
        <message>
            <source>&amp;Chart…</source>
            <translation>&amp;Gráfico…</translation>
        </message>
        <message>
            <source>&amp;All Charts…</source>
            <translation>&amp;Todos os gráficos…</translation>
        </message>
        <message>
            <source>&amp;Table…</source>
            <translation>Ta&amp;bela…</translation>
        </message>
        <message>
            <source>&amp;Workbook…</source>
            <translation>&amp;Pasta de trabalho…</translation>
        </message>
        <message>
            <source>&amp;Report…</source>
            <translation>&amp;Relatório…</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Desfazer</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Refazer</translation>
        </message>
        <message>
            <source>&amp;History…</source>
            <translation>&amp;Histórico…</translation>
        </message>
        <message>
            <source>&amp;Copy Chart</source>
            <translation>&amp;Copiar gráfico</translation>
        </message>
        <message>
            <source>Copy Fi&amp;gures</source>
            <translation>Copiar &amp;números</translation>
        </message>
        <message>
            <source>Copy &amp;Table</source>
            <translation>Copiar &amp;tabela</translation>
        </message>
        <message>
            <source>&amp;Find an Input</source>
            <translation>&amp;Localizar uma premissa</translation>
        </message>
        <message>
            <source>&amp;Go To…</source>
            <translation>&amp;Ir para…</translation>
        </message>
        <message>
            <source>&amp;Bands of Uncertainty</source>
            <translation>&amp;Bandas de incerteza</translation>
        </message>
        <message>
            <source>&amp;Data as Table…</source>
            <translation>&amp;Dados como tabela…</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Tema</translation>
        </message>
        <message>
            <source>Zoom &amp;In</source>
            <translation>&amp;Ampliar</translation>
        </message>
        <message>
            <source>Zoom &amp;Out</source>
            <translation>Red&amp;uzir</translation>
        </message>
        <message>
            <source>Usual Si&amp;ze</source>
            <translation>Tamanho &amp;normal</translation>
        </message>
        <message>
            <source>&amp;Logarithmic Axes</source>
            <translation>Eixos &amp;logarítmicos</translation>
        </message>
        <message>
            <source>&amp;Reset View</source>
            <translation>&amp;Redefinir exibição</translation>
        </message>
        <message>
            <source>&amp;Next Panel</source>
            <translation>&amp;Próximo painel</translation>
        </message>
        <message>
            <source>Pre&amp;vious Panel</source>
            <translation>Painel ant&amp;erior</translation>
        </message>
        <message>
            <source>Prices of the &amp;Frontier Model…</source>
            <translation>Preços do modelo de &amp;fronteira…</translation>
        </message>
        <message>
            <source>Prices of the &amp;Small Model…</source>
            <translation>Preços do modelo &amp;pequeno…</translation>
        </message>
        <message>
            <source>&amp;Reserved Capacity…</source>
            <translation>Capacidade &amp;reservada…</translation>
        </message>
        <message>
            <source>&amp;GPU and Its Throughput…</source>
            <translation>&amp;GPU e o seu throughput…</translation>
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
            <translation>Contador de &amp;tokens…</translation>
        </message>
        <message>
            <source>&amp;Workloads…</source>
            <translation>Cargas de tra&amp;balho…</translation>
        </message>
        <message>
            <source>Where the &amp;Inputs Are From…</source>
            <translation>De onde &amp;vêm as premissas…</translation>
        </message>
        <message>
            <source>&amp;Pin or Unpin</source>
            <translation>&amp;Fixar ou desafixar</translation>
        </message>
        <message>
            <source>Pin &amp;As…</source>
            <translation>Fixar &amp;como…</translation>
        </message>
        <message>
            <source>Pi&amp;ns</source>
            <translation>Estados fi&amp;xados</translation>
        </message>
        <message>
            <source>&amp;Goal Seek…</source>
            <translation>Atingir &amp;meta…</translation>
        </message>
        <message>
            <source>P&amp;resets</source>
            <translation>Predefiniçõ&amp;es</translation>
        </message>
        <message>
            <source>Pre&amp;sent</source>
            <translation>&amp;Apresentar</translation>
        </message>
        <message>
            <source>S&amp;tates…</source>
            <translation>E&amp;stados…</translation>
        </message>
        <message>
            <source>G&amp;uess First</source>
            <translation>&amp;Palpites antes</translation>
        </message>
        <message>
            <source>&amp;Export Chart…</source>
            <translation>&amp;Exportar gráfico…</translation>
        </message>
        <message>
            <source>Export Ta&amp;ble…</source>
            <translation>Exportar ta&amp;bela…</translation>
        </message>
        <message>
            <source>&amp;Clear List</source>
            <translation>&amp;Limpar lista</translation>
        </message>
        <message>
            <source>&amp;Suggest Ranges</source>
            <translation>&amp;Sugerir faixas</translation>
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
            <translation>&amp;Escuro</translation>
        </message>
        <message>
            <source>&amp;Undo %1</source>
            <translation>&amp;Desfazer: %1</translation>
        </message>
        <message>
            <source>&amp;Redo %1</source>
            <translation>&amp;Refazer: %1</translation>
        </message>
        <message>
            <source>Lan&amp;guage</source>
            <translation>I&amp;dioma</translation>
        </message>
        <message>
            <source>&amp;Guide</source>
            <translation>&amp;Guia</translation>
        </message>
        <message>
            <source>New &amp;Window</source>
            <translation>Nova &amp;janela</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Imprimir…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>Confi&amp;gurações…</translation>
        </message>
        <message>
            <source>&amp;Currency…</source>
            <translation>M&amp;oeda…</translation>
        </message>
    </context>
    <context>
        <name>breakeven::WorkloadRow</name>
        <message>
            <source>Name of workload %1</source>
            <translation>Nome da carga de trabalho %1</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Time in which the requests of workload %1 come</source>
            <translation>Período em que chegam as requisições da carga de trabalho %1</translation>
        </message>
        <message>
            <source>Remove workload %1</source>
            <translation>Remover a carga de trabalho %1</translation>
        </message>
        <message>
            <source>Remove this workload</source>
            <translation>Remover esta carga de trabalho</translation>
        </message>
        <message>
            <source>%1 of workload %2</source>
            <translation>%1 da carga de trabalho %2</translation>
        </message>
        <message>
            <source>Workload</source>
            <translation>Carga de trabalho</translation>
        </message>
        <message>
            <source>API a year</source>
            <translation>API por ano</translation>
        </message>
    </context>
    <context>
        <name>breakeven::WorkloadsDialog</name>
        <message>
            <source>Workloads</source>
            <translation>Cargas de trabalho</translation>
        </message>
    </context>
    <context>
        <name>breakeven::WorkloadsPanel</name>
        <message>
            <source>Add workload</source>
            <translation>Adicionar carga de trabalho</translation>
        </message>
        <message>
            <source>Several pipelines can share the models. Each has its own requests and tokens; together they are the volume, and the mean tokens of a request. Moving one of those sliders scales them all. What would get a model of its own is no workload but a task: those stand in the tab Portfolio.</source>
            <translation>Vários pipelines podem compartilhar os modelos. Cada um tem requisições e tokens próprios; juntos, eles são o volume e a média de tokens de uma requisição. Mover um desses controles deslizantes escala todos. O que ganharia um modelo próprio não é uma carga de trabalho, mas uma tarefa: elas ficam na aba Portfólio.</translation>
        </message>
        <message>
            <source>All requests</source>
            <translation>Todas as requisições</translation>
        </message>
        <message>
            <source>Workload %1</source>
            <translation>Carga de trabalho %1</translation>
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
            <translation>{items} e {item}</translation>
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
            <translation>menos de {number}</translation>
        </message>
        <message>
            <source>{number} %</source>
            <comment>percent(number)</comment>
            <translation>{number}%</translation>
        </message>
        <message numerus="yes">
            <source>{count} rows</source>
            <comment>import.rows_alike(count)</comment>
            <translation>
                <numerusform>{count} linha</numerusform>
                <numerusform>{count} linhas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} months</source>
            <comment>span.months(count)</comment>
            <translation>
                <numerusform>{count} mês</numerusform>
                <numerusform>{count} meses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} days</source>
            <comment>span.days(count)</comment>
            <translation>
                <numerusform>{count} dia</numerusform>
                <numerusform>{count} dias</numerusform>
            </translation>
        </message>
        <message>
            <source>less than a day</source>
            <comment>span.less_than_a_day</comment>
            <translation>menos de um dia</translation>
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
            <translation>{count} requisições por mês</translation>
        </message>
        <message>
            <source>{parameter} {value}</source>
            <comment>named_value(parameter, value)</comment>
            <translation>{parameter}: {value}</translation>
        </message>
        <message>
            <source>none</source>
            <comment>edit.none</comment>
            <translation>nenhum</translation>
        </message>
        <message>
            <source>“{text}”</source>
            <comment>edit.quoted(text)</comment>
            <translation>“{text}”</translation>
        </message>
        <message>
            <source>{^what}: {before} → {after}</source>
            <comment>edit.from_to(what, before, after)</comment>
            <translation>{^what}: {before} → {after}</translation>
        </message>
        <message>
            <source>{^what} changed</source>
            <comment>edit.changed(what)</comment>
            <translation>{^what}: alteração</translation>
        </message>
        <message>
            <source>{^thing} added</source>
            <comment>edit.added(thing)</comment>
            <translation>{^thing}: adição</translation>
        </message>
        <message>
            <source>{^thing} removed</source>
            <comment>edit.removed(thing)</comment>
            <translation>{^thing}: remoção</translation>
        </message>
        <message>
            <source>{thing} “{name}”</source>
            <comment>edit.named(thing, name)</comment>
            <translation>{thing} “{name}”</translation>
        </message>
        <message>
            <source>{^things}: {count} changed</source>
            <comment>edit.many_changed(things, count)</comment>
            <translation>{^things}: {count} alterações</translation>
        </message>
        <message>
            <source>{^things}: {count} added</source>
            <comment>edit.many_added(things, count)</comment>
            <translation>{^things}: {count} adições</translation>
        </message>
        <message>
            <source>{^things}: {count} removed</source>
            <comment>edit.many_removed(things, count)</comment>
            <translation>{^things}: {count} remoções</translation>
        </message>
        <message>
            <source>{^things} in another order</source>
            <comment>edit.reordered(things)</comment>
            <translation>{^things}: nova ordem</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <comment>edit.more(count)</comment>
            <translation>e mais {count}</translation>
        </message>
        <message>
            <source>{called} ({changes})</source>
            <comment>edit.step(called, changes)</comment>
            <translation>{called} ({changes})</translation>
        </message>
        <message>
            <source>{called} ({changes} and {more} more)</source>
            <comment>edit.step_of_many(called, changes, more)</comment>
            <translation>{called} ({changes} e mais {more})</translation>
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
            <translation>data dos números</translation>
        </message>
        <message>
            <source>{option} shown</source>
            <comment>edit.shown(option)</comment>
            <translation>{option}: exibição</translation>
        </message>
        <message>
            <source>{option} hidden</source>
            <comment>edit.hidden(option)</comment>
            <translation>{option}: ocultação</translation>
        </message>
        <message>
            <source>range of {parameter}</source>
            <comment>edit.range(parameter)</comment>
            <translation>faixa de {parameter}</translation>
        </message>
        <message>
            <source>source of {parameter}</source>
            <comment>edit.source(parameter)</comment>
            <translation>fonte de {parameter}</translation>
        </message>
        <message>
            <source>{parameter} locked</source>
            <comment>edit.locked(parameter)</comment>
            <translation>{parameter}: bloqueio</translation>
        </message>
        <message>
            <source>{parameter} unlocked</source>
            <comment>edit.unlocked(parameter)</comment>
            <translation>{parameter}: desbloqueio</translation>
        </message>
        <message>
            <source>link of {first} and {second}</source>
            <comment>edit.link(first, second)</comment>
            <translation>vínculo entre {first} e {second}</translation>
        </message>
        <message>
            <source>figure that inputs are ranked by</source>
            <comment>edit.figure</comment>
            <translation>indicador que ordena as premissas</translation>
        </message>
        <message>
            <source>axes of the map</source>
            <comment>edit.map</comment>
            <translation>eixos do mapa</translation>
        </message>
        <message>
            <source>{x} by {y}</source>
            <comment>edit.axes(x, y)</comment>
            <translation>{x} por {y}</translation>
        </message>
        <message>
            <source>{option} with a band</source>
            <comment>edit.band_shown(option)</comment>
            <translation>{option} com banda</translation>
        </message>
        <message>
            <source>{option} without a band</source>
            <comment>edit.band_hidden(option)</comment>
            <translation>{option} sem banda</translation>
        </message>
        <message>
            <source>{question} {before} → {after}</source>
            <comment>edit.answer(question, before, after)</comment>
            <translation>{question} {before} → {after}</translation>
        </message>
        <message>
            <source>kind of task</source>
            <comment>edit.task_type</comment>
            <translation>tipo de tarefa</translation>
        </message>
        <message>
            <source>{quality}, {approach}</source>
            <comment>edit.score(quality, approach)</comment>
            <translation>{quality}, {approach}</translation>
        </message>
        <message>
            <source>the program's</source>
            <comment>edit.own_score</comment>
            <translation>a do programa</translation>
        </message>
        <message>
            <source>weight of {quality}</source>
            <comment>edit.weight(quality)</comment>
            <translation>peso de {quality}</translation>
        </message>
        <message>
            <source>{cost} left out of the naive answer</source>
            <comment>edit.cost_left_out(cost)</comment>
            <translation>{cost}: fora da resposta ingênua</translation>
        </message>
        <message>
            <source>{cost} counted in the naive answer</source>
            <comment>edit.cost_counted(cost)</comment>
            <translation>{cost}: dentro da resposta ingênua</translation>
        </message>
        <message>
            <source>claims</source>
            <comment>edit.claims</comment>
            <translation>alegações</translation>
        </message>
        <message>
            <source>claim</source>
            <comment>edit.claim</comment>
            <translation>alegação</translation>
        </message>
        <message>
            <source>pins</source>
            <comment>edit.pins</comment>
            <translation>estados fixados</translation>
        </message>
        <message>
            <source>pin</source>
            <comment>edit.pin</comment>
            <translation>estado fixado</translation>
        </message>
        <message>
            <source>workloads</source>
            <comment>edit.workloads</comment>
            <translation>cargas de trabalho</translation>
        </message>
        <message>
            <source>workload</source>
            <comment>edit.workload</comment>
            <translation>carga de trabalho</translation>
        </message>
        <message>
            <source>tasks</source>
            <comment>edit.tasks</comment>
            <translation>tarefas</translation>
        </message>
        <message>
            <source>task</source>
            <comment>edit.task</comment>
            <translation>tarefa</translation>
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
            <translation>palpites</translation>
        </message>
        <message>
            <source>guess</source>
            <comment>edit.guess</comment>
            <translation>palpite</translation>
        </message>
        <message>
            <source>notes on charts</source>
            <comment>edit.annotations</comment>
            <translation>anotações em gráficos</translation>
        </message>
        <message>
            <source>note on a chart</source>
            <comment>edit.annotation</comment>
            <translation>anotação em um gráfico</translation>
        </message>
        <message>
            <source>{parameter} with a slider where it is presented</source>
            <comment>edit.slider_shown(parameter)</comment>
            <translation>{parameter}: com controle deslizante na apresentação</translation>
        </message>
        <message>
            <source>{parameter} without a slider where it is presented</source>
            <comment>edit.slider_hidden(parameter)</comment>
            <translation>{parameter}: sem controle deslizante na apresentação</translation>
        </message>
        <message>
            <source>What this version does not know of the file changed</source>
            <comment>edit.unknown_members</comment>
            <translation>Alteração no que esta versão não conhece do arquivo</translation>
        </message>
        <message>
            <source>The file's arrangement changed</source>
            <comment>edit.arrangement</comment>
            <translation>Alteração na organização do arquivo</translation>
        </message>
        <message>
            <source>Unsaved edits were found</source>
            <comment>recovery.title</comment>
            <translation>Edições não salvas encontradas</translation>
        </message>
        <message>
            <source>an untitled scenario</source>
            <comment>recovery.untitled</comment>
            <translation>um cenário sem título</translation>
        </message>
        <message>
            <source>The program ended with unsaved edits of {name}, kept {when}. {standing}</source>
            <comment>recovery.found(name, when, standing)</comment>
            <translation>O programa terminou com edições não salvas de {name}, guardadas em {when}. {standing}</translation>
        </message>
        <message>
            <source>They were never saved to a file. They differ from a new scenario in this:</source>
            <comment>recovery.never_saved</comment>
            <translation>Elas nunca foram salvas em um arquivo. Diferem de um cenário novo no seguinte:</translation>
        </message>
        <message>
            <source>{file} is as it was when they were made. From the file to the edits:</source>
            <comment>recovery.file_as_it_was(file)</comment>
            <translation>{file} está como quando elas foram feitas. Do arquivo para as edições:</translation>
        </message>
        <message>
            <source>{file} was changed since by something else. From what it holds now to the edits:</source>
            <comment>recovery.file_changed(file)</comment>
            <translation>{file} foi alterado depois disso por outro programa. Do que contém agora para as edições:</translation>
        </message>
        <message>
            <source>{file} is no longer there.</source>
            <comment>recovery.file_gone(file)</comment>
            <translation>{file} não existe mais.</translation>
        </message>
        <message>
            <source>{file} can't be read: {fault}.</source>
            <comment>recovery.file_not_read(file, fault)</comment>
            <translation>Não é possível ler {file}: {fault}.</translation>
        </message>
        <message>
            <source>Unsaved edits of an earlier run can't be read: {where}: {fault}. The file is kept unless you discard it.</source>
            <comment>recovery.unreadable(where, fault)</comment>
            <translation>Não é possível ler edições não salvas de uma execução anterior: {where}: {fault}. O arquivo é mantido, a menos que seja descartado.</translation>
        </message>
        <message>
            <source>is damaged or cut off</source>
            <comment>recovery.damaged</comment>
            <translation>está danificado ou truncado</translation>
        </message>
        <message>
            <source>was written by a newer version of the program</source>
            <comment>recovery.newer</comment>
            <translation>foi gravado por uma versão mais nova do programa</translation>
        </message>
        <message>
            <source>Unsaved edits are not kept for a crash: neither XDG_STATE_HOME nor HOME says where</source>
            <comment>recovery.no_place</comment>
            <translation>Edições não salvas não são guardadas em caso de falha: nem XDG_STATE_HOME nem HOME indica onde</translation>
        </message>
        <message>
            <source>Unsaved edits are not kept for a crash in {place}: {fault}</source>
            <comment>recovery.not_kept(place, fault)</comment>
            <translation>Edições não salvas não são guardadas em caso de falha em {place}: {fault}</translation>
        </message>
        <message>
            <source>The file was changed outside</source>
            <comment>outside.title</comment>
            <translation>O arquivo foi alterado externamente</translation>
        </message>
        <message>
            <source>{file} was changed by something else since it was read. Reload would change this in the window:</source>
            <comment>outside.changed(file)</comment>
            <translation>{file} foi alterado por outro programa desde que foi lido. Recarregar mudaria isto na janela:</translation>
        </message>
        <message>
            <source>{file} was removed or renamed by something else.</source>
            <comment>outside.gone(file)</comment>
            <translation>{file} foi removido ou renomeado por outro programa.</translation>
        </message>
        <message>
            <source>{file} was changed by something else, and can't be read any more: {fault}.</source>
            <comment>outside.not_read(file, fault)</comment>
            <translation>{file} foi alterado por outro programa e não pode mais ser lido: {fault}.</translation>
        </message>
        <message>
            <source>The file was changed outside: overwrite it?</source>
            <comment>overwrite.title</comment>
            <translation>O arquivo foi alterado externamente: sobrescrever?</translation>
        </message>
        <message>
            <source>{file} was changed by something else since it was read. Overwrite would change this in the file:</source>
            <comment>overwrite.changed(file)</comment>
            <translation>{file} foi alterado por outro programa desde que foi lido. Sobrescrever mudaria isto no arquivo:</translation>
        </message>
        <message>
            <source>The file is open elsewhere</source>
            <comment>elsewhere.title</comment>
            <translation>O arquivo está aberto em outro lugar</translation>
        </message>
        <message>
            <source>another window of this program</source>
            <comment>elsewhere.this_process</comment>
            <translation>outra janela deste programa</translation>
        </message>
        <message>
            <source>another program</source>
            <comment>elsewhere.a_program</comment>
            <translation>outro programa</translation>
        </message>
        <message>
            <source>{program} (process {process})</source>
            <comment>elsewhere.process(program, process)</comment>
            <translation>{program} (processo {process})</translation>
        </message>
        <message>
            <source>{program} (process {process} on {host})</source>
            <comment>elsewhere.on_host(program, process, host)</comment>
            <translation>{program} (processo {process} em {host})</translation>
        </message>
        <message>
            <source>{file} is open in {holder}. If both save, the later overwrites what the earlier saved, unless it is asked first.</source>
            <comment>elsewhere.open(file, holder)</comment>
            <translation>{file} está aberto em {holder}. Se ambos salvarem, o último sobrescreve o que o primeiro salvou, a menos que haja confirmação antes.</translation>
        </message>
        <message>
            <source>{file} is open in {holder}, whose scenario this would replace.</source>
            <comment>elsewhere.written(file, holder)</comment>
            <translation>{file} está aberto em {holder}, cujo cenário seria substituído.</translation>
        </message>
        <message>
            <source>at no volume</source>
            <comment>paying.never</comment>
            <translation>em volume nenhum</translation>
        </message>
        <message>
            <source>at every volume</source>
            <comment>paying.always</comment>
            <translation>em qualquer volume</translation>
        </message>
        <message>
            <source>from {volume} on</source>
            <comment>paying.from(volume)</comment>
            <translation>a partir de {volume}</translation>
        </message>
        <message>
            <source>first at {first}, and for good from {settled} on</source>
            <comment>paying.first(first, settled)</comment>
            <translation>primeiro em {first}, e em definitivo a partir de {settled}</translation>
        </message>
        <message>
            <source>below {below} and again from {settled} on</source>
            <comment>paying.below_and_from(below, settled)</comment>
            <translation>abaixo de {below} e de novo a partir de {settled}</translation>
        </message>
        <message>
            <source>below {below}, first again at {again}, and for good from {settled} on</source>
            <comment>paying.below_and_first(below, again, settled)</comment>
            <translation>abaixo de {below}, de novo em {again}, e em definitivo a partir de {settled}</translation>
        </message>
        <message>
            <source>only in {ranges} ranges of volume between {first} and {last}</source>
            <comment>paying.ranges(ranges, first, last)</comment>
            <translation>só em {ranges} faixas de volume entre {first} e {last}</translation>
        </message>
        <message>
            <source>only in more than {ranges} ranges of volume between {first} and {last}</source>
            <comment>paying.more_ranges(ranges, first, last)</comment>
            <translation>só em mais de {ranges} faixas de volume entre {first} e {last}</translation>
        </message>
        <message>
            <source>only below {volume}</source>
            <comment>paying.below(volume)</comment>
            <translation>só abaixo de {volume}</translation>
        </message>
        <message>
            <source>only between {first} and {last}</source>
            <comment>paying.between(first, last)</comment>
            <translation>só entre {first} e {last}</translation>
        </message>
        <message>
            <source>only below {below} and between {first} and {last}</source>
            <comment>paying.below_and_between(below, first, last)</comment>
            <translation>só abaixo de {below} e entre {first} e {last}</translation>
        </message>
        <message>
            <source>only below {below} and in {ranges} ranges of volume between {first} and {last}</source>
            <comment>paying.below_and_ranges(below, ranges, first, last)</comment>
            <translation>só abaixo de {below} e em {ranges} faixas de volume entre {first} e {last}</translation>
        </message>
        <message>
            <source>only below {below} and in more than {ranges} ranges of volume between {first} and {last}</source>
            <comment>paying.below_and_more_ranges(below, ranges, first, last)</comment>
            <translation>só abaixo de {below} e em mais de {ranges} faixas de volume entre {first} e {last}</translation>
        </message>
        <message>
            <source>below {volume}</source>
            <comment>paying.briefly_below(volume)</comment>
            <translation>abaixo de {volume}</translation>
        </message>
        <message>
            <source>in part of {low}–{high}</source>
            <comment>paying.briefly_in_part(low, high)</comment>
            <translation>em parte de {low}–{high}</translation>
        </message>
        <message>
            <source>{option} does not pay below {volume} requests a month: {fixed} a month of fixed cost, {saved} saved a request.</source>
            <comment>verdict.not_below(option, volume, fixed, saved)</comment>
            <translation>{option} não compensa abaixo de {volume} requisições por mês: custo fixo de {fixed} por mês, economia de {saved} por requisição.</translation>
        </message>
        <message>
            <source>{option} never pays: one more request costs as much as {where}.</source>
            <comment>verdict.never(option, where)</comment>
            <translation>{option} nunca compensa: uma requisição a mais custa tanto quanto {where}.</translation>
        </message>
        <message>
            <source>{option} never pays: one more request costs as much as {where}, and {fixed} a month of fixed cost stands beside it.</source>
            <comment>verdict.never_with_fixed(option, where, fixed)</comment>
            <translation>{option} nunca compensa: uma requisição a mais custa tanto quanto {where}, e a isso se somam {fixed} por mês de custo fixo.</translation>
        </message>
        <message>
            <source>{option} never pays: one more request costs {own} {where} and {other} {elsewhere}.</source>
            <comment>verdict.never_dearer(option, own, where, other, elsewhere)</comment>
            <translation>{option} nunca compensa: uma requisição a mais custa {own} {where} e {other} {elsewhere}.</translation>
        </message>
        <message>
            <source>{option} pays {volumes}.</source>
            <comment>verdict.pays(option, volumes)</comment>
            <translation>{option} compensa {volumes}.</translation>
        </message>
        <message>
            <source>{option} pays {volumes}; between them the waiting GPUs cost more than they save.</source>
            <comment>verdict.pays_but_gpus_wait(option, volumes)</comment>
            <translation>{option} compensa {volumes}; entre uma faixa e outra, as GPUs ociosas custam mais do que poupam.</translation>
        </message>
        <message>
            <source>{option} first pays at {first} requests a month, and for good from {settled} on; between them every added GPU costs more than it saves at first.</source>
            <comment>verdict.first_pays_until_gpus_are_added(option, first, settled)</comment>
            <translation>{option} compensa pela primeira vez em {first} requisições por mês, e em definitivo a partir de {settled}; entre um ponto e outro, cada GPU acrescentada custa de início mais do que poupa.</translation>
        </message>
        <message>
            <source>{option} first pays at {first} requests a month, and for good from {settled} on; between them the added units cost more than they save at first.</source>
            <comment>verdict.first_pays_until_units_are_added(option, first, settled)</comment>
            <translation>{option} compensa pela primeira vez em {first} requisições por mês, e em definitivo a partir de {settled}; entre um ponto e outro, as unidades acrescentadas custam de início mais do que poupam.</translation>
        </message>
        <message>
            <source>{option} costs the same as {baseline} at every volume.</source>
            <comment>verdict.always_costs_the_same(option, baseline)</comment>
            <translation>{option} custa o mesmo que {baseline} em qualquer volume.</translation>
        </message>
        <message>
            <source>{option} is cheaper at every volume.</source>
            <comment>verdict.always_cheaper(option)</comment>
            <translation>{option} custa menos em qualquer volume.</translation>
        </message>
        <message>
            <source>You are at {volume}: it saves {saving} a month.</source>
            <comment>verdict.saves(volume, saving)</comment>
            <translation>No volume atual, {volume}, a economia é de {saving} por mês.</translation>
        </message>
        <message>
            <source>You are at {volume}: it costs {more} more a month.</source>
            <comment>verdict.costs_more(volume, more)</comment>
            <translation>No volume atual, {volume}, o custo é {more} por mês mais alto.</translation>
        </message>
        <message>
            <source>You are at {volume}: it costs the same.</source>
            <comment>verdict.costs_the_same(volume)</comment>
            <translation>No volume atual, {volume}, o custo é o mesmo.</translation>
        </message>
        <message>
            <source>{option} would be cheaper still, by {difference} a month.</source>
            <comment>verdict.cheaper_still(option, difference)</comment>
            <translation>{option} custaria ainda menos: {difference} por mês de diferença.</translation>
        </message>
        <message>
            <source>{option} would be cheaper than either, by {difference} a month.</source>
            <comment>verdict.cheaper_than_either(option, difference)</comment>
            <translation>{option} custaria menos que ambas as opções: {difference} por mês de diferença.</translation>
        </message>
        <message>
            <source>{option}, not shown, would cost {total} a month.</source>
            <comment>verdict.cheaper_not_shown(option, total)</comment>
            <translation>{option}, fora da exibição, custaria {total} por mês.</translation>
        </message>
        <message>
            <source>cheapest</source>
            <comment>cheapest.strip</comment>
            <translation>mais barata</translation>
        </message>
        <message>
            <source>cheapest of those shown</source>
            <comment>cheapest.strip_shown</comment>
            <translation>mais barata das exibidas</translation>
        </message>
        <message>
            <source>Cheapest</source>
            <comment>cheapest.row</comment>
            <translation>Mais barata</translation>
        </message>
        <message>
            <source>Cheapest of those shown</source>
            <comment>cheapest.row_shown</comment>
            <translation>Mais barata das exibidas</translation>
        </message>
        <message>
            <source>Colored by the cheapest option</source>
            <comment>cheapest.map</comment>
            <translation>Cores pela opção mais barata</translation>
        </message>
        <message>
            <source>Colored by the cheapest of the options shown</source>
            <comment>cheapest.map_shown</comment>
            <translation>Cores pela mais barata das opções exibidas</translation>
        </message>
        <message>
            <source>{option} is the cheapest, at {total} a month.</source>
            <comment>cheapest.is(option, total)</comment>
            <translation>{option} é a opção mais barata: {total} por mês.</translation>
        </message>
        <message>
            <source>{option} is the cheapest of those shown, at {total} a month.</source>
            <comment>cheapest.is_shown(option, total)</comment>
            <translation>{option} é a opção mais barata das exibidas: {total} por mês.</translation>
        </message>
        <message>
            <source>At {volume} requests a month it saves {saving} a month.</source>
            <comment>finding.saves(volume, saving)</comment>
            <translation>Com {volume} requisições por mês, a economia é de {saving} por mês.</translation>
        </message>
        <message>
            <source>At {volume} requests a month it costs {more} more a month.</source>
            <comment>finding.costs_more(volume, more)</comment>
            <translation>Com {volume} requisições por mês, o custo é {more} por mês mais alto.</translation>
        </message>
        <message>
            <source>At {volume} requests a month it costs the same.</source>
            <comment>finding.costs_the_same(volume)</comment>
            <translation>Com {volume} requisições por mês, o custo é o mesmo.</translation>
        </message>
        <message>
            <source>Cash is back after {months}.</source>
            <comment>finding.cash_back(months)</comment>
            <translation>O caixa é recuperado após {months}.</translation>
        </message>
        <message>
            <source>Cash is back for good after {months}; it was back after {first} and lost again.</source>
            <comment>finding.cash_back_for_good(months, first)</comment>
            <translation>O caixa é recuperado em definitivo após {months}; já tinha sido recuperado após {first} e se perdeu de novo.</translation>
        </message>
        <message numerus="yes">
            <source>Cash is back after {first}, but lost again within {horizon}.</source>
            <comment>finding.cash_lost(first, horizon)</comment>
            <translation>
                <numerusform>O caixa é recuperado após {first}, mas se perde de novo em {horizon}.</numerusform>
                <numerusform>O caixa é recuperado após {first}, mas se perde de novo em {horizon}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Cash is not back within {horizon}: {option} is {behind} behind {baseline} then.</source>
            <comment>finding.cash_not_back(horizon, option, behind, baseline)</comment>
            <translation>
                <numerusform>O caixa não é recuperado em {horizon}: até lá, {option} terá consumido {behind} a mais que {baseline}.</numerusform>
                <numerusform>O caixa não é recuperado em {horizon}: até lá, {option} terá consumido {behind} a mais que {baseline}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{option} takes {more} more cash than {baseline} over {horizon}.</source>
            <comment>finding.cash_ends_behind(option, more, baseline, horizon)</comment>
            <translation>
                <numerusform>{option} consome {more} de caixa a mais que {baseline} em {horizon}.</numerusform>
                <numerusform>{option} consome {more} de caixa a mais que {baseline} em {horizon}.</numerusform>
            </translation>
        </message>
        <message>
            <source>{option} has never taken more cash than {baseline}.</source>
            <comment>finding.cash_never_behind(option, baseline)</comment>
            <translation>{option} nunca consumiu mais caixa que {baseline}.</translation>
        </message>
        <message>
            <source>{upfront} is paid up front.</source>
            <comment>finding.paid_up_front(upfront)</comment>
            <translation>Custo inicial: {upfront}.</translation>
        </message>
        <message numerus="yes">
            <source>Over {horizon} {option} saves {saving} against {baseline}.</source>
            <comment>finding.horizon_saves(horizon, option, saving, baseline)</comment>
            <translation>
                <numerusform>Em {horizon}, {option} custa {saving} a menos que {baseline}.</numerusform>
                <numerusform>Em {horizon}, {option} custa {saving} a menos que {baseline}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Over {horizon} {option} costs {more} more than {baseline}.</source>
            <comment>finding.horizon_costs(horizon, option, more, baseline)</comment>
            <translation>
                <numerusform>Em {horizon}, {option} custa {more} a mais que {baseline}.</numerusform>
                <numerusform>Em {horizon}, {option} custa {more} a mais que {baseline}.</numerusform>
            </translation>
        </message>
        <message>
            <source>{component}: {share} of the {total} a month that {option} costs.</source>
            <comment>finding.largest_part(component, share, total, option)</comment>
            <translation>{component}: {share} dos {total} por mês que {option} custa.</translation>
        </message>
        <message>
            <source>{option} costs nothing.</source>
            <comment>finding.costs_nothing(option)</comment>
            <translation>{option} não custa nada.</translation>
        </message>
        <message>
            <source>{option} costs {total} a month, {share} of it {component}.</source>
            <comment>finding.other_part(option, total, share, component)</comment>
            <translation>{option} custa {total} por mês, {share} em {component}.</translation>
        </message>
        <message>
            <source>What matters most is {input}: from {share} less to {share} more it moves the {figure} by {change}.</source>
            <comment>finding.matters_most(input, share, figure, change)</comment>
            <translation>O que mais pesa é {input}: de {share} a menos a {share} a mais, {figure} varia {change}.</translation>
        </message>
        <message>
            <source>What matters most is {input}: from {low} to {high} it moves the {figure} by {change}.</source>
            <comment>finding.matters_most_between(input, low, high, figure, change)</comment>
            <translation>O que mais pesa é {input}: de {low} a {high}, {figure} varia {change}.</translation>
        </message>
        <message>
            <source>What matters most is {input}: the {figure} is {figure_low} at {low} and {figure_high} at {high}.</source>
            <comment>finding.matters_most_ends(input, figure, low, figure_low, high, figure_high)</comment>
            <translation>O que mais pesa é {input}: {figure} é {figure_low} com {low} e {figure_high} com {high}.</translation>
        </message>
        <message>
            <source>Of the inputs above zero {input} matters most: from {share} less to {share} more it moves the {figure} by {change}.</source>
            <comment>finding.most_above_zero(input, share, figure, change)</comment>
            <translation>Das premissas acima de zero, a que mais pesa é {input}: de {share} a menos a {share} a mais, {figure} varia {change}.</translation>
        </message>
        <message>
            <source>Of the inputs above zero {input} matters most: from {low} to {high} it moves the {figure} by {change}.</source>
            <comment>finding.most_above_zero_between(input, low, high, figure, change)</comment>
            <translation>Das premissas acima de zero, a que mais pesa é {input}: de {low} a {high}, {figure} varia {change}.</translation>
        </message>
        <message>
            <source>Of the inputs above zero {input} matters most: the {figure} is {figure_low} at {low} and {figure_high} at {high}.</source>
            <comment>finding.most_above_zero_ends(input, figure, low, figure_low, high, figure_high)</comment>
            <translation>Das premissas acima de zero, a que mais pesa é {input}: {figure} é {figure_low} com {low} e {figure_high} com {high}.</translation>
        </message>
        <message>
            <source>{input} is zero here; at {high} it would move the {figure} by {change}.</source>
            <comment>finding.zero_input(input, high, figure, change)</comment>
            <translation>{input} é zero aqui; com {high}, {figure} mudaria {change}.</translation>
        </message>
        <message>
            <source>{input} is zero here; at {high} the {figure} would be {value}.</source>
            <comment>finding.zero_input_end(input, high, figure, value)</comment>
            <translation>{input} é zero aqui; com {high}, {figure} seria {value}.</translation>
        </message>
        <message>
            <source>No input that is above zero moves the {figure} of {option} alone.</source>
            <comment>finding.nothing_moves(figure, option)</comment>
            <translation>Nenhuma premissa acima de zero altera sozinha este resultado: {figure} ({option}).</translation>
        </message>
        <message>
            <source>Then come {inputs}.</source>
            <comment>finding.then(inputs)</comment>
            <translation>Depois vêm {inputs}.</translation>
        </message>
        <message>
            <source>The {figure} of {option} is {value}.</source>
            <comment>finding.figure_of(figure, option, value)</comment>
            <translation>{^figure}, {option}: {value}.</translation>
        </message>
        <message>
            <source>There is no {figure} of {option}.</source>
            <comment>finding.no_figure_of(figure, option)</comment>
            <translation>{^figure}, {option}: sem valor.</translation>
        </message>
        <message>
            <source>{flips}.</source>
            <comment>finding.flips(flips)</comment>
            <translation>{flips}.</translation>
        </message>
        <message>
            <source>{option} is cheaper than {baseline} in {share} of cases.</source>
            <comment>finding.share_of_cases(option, share, baseline)</comment>
            <translation>{option} custa menos que {baseline} em {share} dos casos.</translation>
        </message>
        <message>
            <source>In 80 % of cases the break-even lies between {low} and {high} requests a month.</source>
            <comment>finding.break_even_lies(low, high)</comment>
            <translation>Em 80% dos casos, o ponto de equilíbrio fica entre {low} e {high} requisições por mês.</translation>
        </message>
        <message>
            <source>In 90 % of cases the break-even lies above {low} requests a month, in {never} there is none.</source>
            <comment>finding.break_even_at_least(low, never)</comment>
            <translation>Em 90% dos casos, o ponto de equilíbrio fica acima de {low} requisições por mês; em {never}, não há nenhum.</translation>
        </message>
        <message>
            <source>In {never} of cases there is no lasting break-even.</source>
            <comment>finding.break_even_never(never)</comment>
            <translation>Em {never} dos casos não há ponto de equilíbrio duradouro.</translation>
        </message>
        <message>
            <source>In 90 % of cases it is cheaper at every volume.</source>
            <comment>finding.always_cheaper</comment>
            <translation>Em 90% dos casos, custa menos em qualquer volume.</translation>
        </message>
        <message>
            <source>Find out the {input} first: knowing it is worth up to {value} over {horizon}.</source>
            <comment>finding.find_out(input, value, horizon)</comment>
            <translation>O que apurar primeiro: {input}. Saber esse valor vale até {value} em {horizon}.</translation>
        </message>
        <message>
            <source>No input alone is worth finding out first; all of them together are, up to {value} over {horizon}.</source>
            <comment>finding.find_out_together(value, horizon)</comment>
            <translation>Nenhuma premissa sozinha vale ser apurada primeiro; todas juntas valem: até {value} em {horizon}.</translation>
        </message>
        <message>
            <source>Nothing has to be found out first: {option} stays the choice whatever the inputs turn out to be.</source>
            <comment>finding.find_out_nothing(option)</comment>
            <translation>Nada precisa ser apurado antes: {option} continua sendo a escolha, sejam quais forem os valores das premissas.</translation>
        </message>
        <message>
            <source>{scenario} saves the most: {saving} a month.</source>
            <comment>finding.compare_saves(scenario, saving)</comment>
            <translation>{scenario} economiza mais: {saving} por mês.</translation>
        </message>
        <message>
            <source>{scenario} costs the least more: {more} a month.</source>
            <comment>finding.compare_loses(scenario, more)</comment>
            <translation>{scenario} tem o menor custo adicional: {more} por mês.</translation>
        </message>
        <message>
            <source>All save the same: {saving} a month.</source>
            <comment>finding.compare_same(saving)</comment>
            <translation>Todos economizam o mesmo: {saving} por mês.</translation>
        </message>
        <message>
            <source>None of them saves or costs anything more.</source>
            <comment>finding.compare_nothing</comment>
            <translation>Nenhum deles economiza nem custa a mais.</translation>
        </message>
        <message>
            <source>All cost the same more: {more} a month.</source>
            <comment>finding.compare_lose_the_same(more)</comment>
            <translation>Todos custam o mesmo a mais: {more} por mês.</translation>
        </message>
        <message>
            <source>{scenario} {saving}</source>
            <comment>finding.compare_saving(scenario, saving)</comment>
            <translation>{scenario}: {saving}</translation>
        </message>
        <message>
            <source>Saved a month, {subject}: {savings}.</source>
            <comment>finding.compare_savings(subject, savings)</comment>
            <translation>Economia por mês, {subject}: {savings}.</translation>
        </message>
        <message>
            <source>Saved a month, each focus against its baseline: {savings}.</source>
            <comment>finding.compare_savings_each(savings)</comment>
            <translation>Economia por mês, cada foco contra a sua referência: {savings}.</translation>
        </message>
        <message>
            <source>{approach} comes first {weights}, with {score} of {highest}.</source>
            <comment>finding.first_place(approach, weights, score, highest)</comment>
            <translation>{approach} fica em primeiro lugar {weights}, com {score} de {highest}.</translation>
        </message>
        <message>
            <source>{approaches} share the first place {weights}, with {score} of {highest}.</source>
            <comment>finding.first_places(approaches, weights, score, highest)</comment>
            <translation>{approaches} dividem o primeiro lugar {weights}, com {score} de {highest}.</translation>
        </message>
        <message>
            <source>with equal weights</source>
            <comment>finding.equal_weights</comment>
            <translation>com pesos iguais</translation>
        </message>
        <message>
            <source>by these weights</source>
            <comment>finding.these_weights</comment>
            <translation>com estes pesos</translation>
        </message>
        <message>
            <source>{approach} with {score}</source>
            <comment>finding.approach_score(approach, score)</comment>
            <translation>{approach} com {score}</translation>
        </message>
        <message>
            <source>No quality has a weight, so that no approach comes before another.</source>
            <comment>finding.no_weights</comment>
            <translation>Nenhuma qualidade tem peso, então nenhuma abordagem fica à frente de outra.</translation>
        </message>
        <message>
            <source>There is nothing to compare with: no pinned state and no other scenario.</source>
            <comment>compare.alone</comment>
            <translation>Não há com o que comparar: nenhum estado fixado e nenhum outro cenário.</translation>
        </message>
        <message>
            <source>{option} costs {cost} a month at {volume} requests a month.</source>
            <comment>stop.cost(option, cost, volume)</comment>
            <translation>{option} custa {cost} por mês com {volume} requisições por mês.</translation>
        </message>
        <message>
            <source>{option} of {scenario}</source>
            <comment>stop.of_scenario(option, scenario)</comment>
            <translation>{option} em {scenario}</translation>
        </message>
        <message>
            <source>{option} takes {cash} up front.</source>
            <comment>stop.cash_up_front(option, cash)</comment>
            <translation>{option} exige {cash} de início.</translation>
        </message>
        <message>
            <source>{option} has taken {cash} after {months}.</source>
            <comment>stop.cash(option, cash, months)</comment>
            <translation>{option} consumiu {cash} após {months}.</translation>
        </message>
        <message>
            <source>{option}: {part}</source>
            <comment>stop.part(option, part)</comment>
            <translation>{option}: {part}</translation>
        </message>
        <message>
            <source>{option}: {total} a month in all</source>
            <comment>stop.total(option, total)</comment>
            <translation>{option}: {total} por mês no total</translation>
        </message>
        <message>
            <source>{moved}: {costs}</source>
            <comment>stop.step(moved, costs)</comment>
            <translation>{moved}: {costs}</translation>
        </message>
        <message>
            <source>{share} of cases lie between {from} and {to}.</source>
            <comment>stop.share_between(share, from, to)</comment>
            <translation>{share} dos casos ficam entre {from} e {to}.</translation>
        </message>
        <message>
            <source>In {share} of cases it is at most {value}.</source>
            <comment>stop.share_up_to(share, value)</comment>
            <translation>Em {share} dos casos, no máximo {value}.</translation>
        </message>
        <message>
            <source>{x}, {y}: {option} is the cheapest, at {total} a month.</source>
            <comment>stop.cheapest(x, y, option, total)</comment>
            <translation>{x}, {y}: {option} é a opção mais barata, {total} por mês.</translation>
        </message>
        <message>
            <source>{x}, {y}: {option} is the cheapest of those shown, at {total} a month.</source>
            <comment>stop.cheapest_shown(x, y, option, total)</comment>
            <translation>{x}, {y}: {option} é a opção mais barata das exibidas, {total} por mês.</translation>
        </message>
        <message>
            <source>It takes {less} less up front than {baseline}.</source>
            <comment>payback.takes_less(less, baseline)</comment>
            <translation>O custo inicial é {less} menor; comparação com {baseline}.</translation>
        </message>
        <message>
            <source>It takes as much up front as {baseline}.</source>
            <comment>payback.takes_as_much(baseline)</comment>
            <translation>O custo inicial é o mesmo; comparação com {baseline}.</translation>
        </message>
        <message>
            <source>There is nothing up front to get back.</source>
            <comment>payback.nothing</comment>
            <translation>Não há custo inicial a recuperar.</translation>
        </message>
        <message>
            <source>The {upfront} up front is back after {months}.</source>
            <comment>payback.is_back(upfront, months)</comment>
            <translation>O custo inicial de {upfront} é recuperado após {months}.</translation>
        </message>
        <message>
            <source>The {upfront} more up front is back after {months}.</source>
            <comment>payback.more_is_back(upfront, months)</comment>
            <translation>O custo inicial adicional de {upfront} é recuperado após {months}.</translation>
        </message>
        <message>
            <source>The {upfront} up front is back after {first}, lost again, and back for good after {months}.</source>
            <comment>payback.is_back_for_good(upfront, first, months)</comment>
            <translation>O custo inicial de {upfront} é recuperado após {first}, perdido de novo e recuperado em definitivo após {months}.</translation>
        </message>
        <message>
            <source>The {upfront} more up front is back after {first}, lost again, and back for good after {months}.</source>
            <comment>payback.more_is_back_for_good(upfront, first, months)</comment>
            <translation>O custo inicial adicional de {upfront} é recuperado após {first}, perdido de novo e recuperado em definitivo após {months}.</translation>
        </message>
        <message numerus="yes">
            <source>The {upfront} up front is back after {first}, but lost again within the {horizon}.</source>
            <comment>payback.is_lost(upfront, first, horizon)</comment>
            <translation>
                <numerusform>O custo inicial de {upfront} é recuperado após {first}, mas perdido de novo em {horizon}.</numerusform>
                <numerusform>O custo inicial de {upfront} é recuperado após {first}, mas perdido de novo em {horizon}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {upfront} more up front is back after {first}, but lost again within the {horizon}.</source>
            <comment>payback.more_is_lost(upfront, first, horizon)</comment>
            <translation>
                <numerusform>O custo inicial adicional de {upfront} é recuperado após {first}, mas perdido de novo em {horizon}.</numerusform>
                <numerusform>O custo inicial adicional de {upfront} é recuperado após {first}, mas perdido de novo em {horizon}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {upfront} up front is not back within the {horizon}.</source>
            <comment>payback.is_not_back(upfront, horizon)</comment>
            <translation>
                <numerusform>O custo inicial de {upfront} não é recuperado em {horizon}.</numerusform>
                <numerusform>O custo inicial de {upfront} não é recuperado em {horizon}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {upfront} more up front is not back within the {horizon}.</source>
            <comment>payback.more_is_not_back(upfront, horizon)</comment>
            <translation>
                <numerusform>O custo inicial adicional de {upfront} não é recuperado em {horizon}.</numerusform>
                <numerusform>O custo inicial adicional de {upfront} não é recuperado em {horizon}.</numerusform>
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
            <translation>sempre</translation>
        </message>
        <message>
            <source>at once</source>
            <comment>figure.at_once</comment>
            <translation>de imediato</translation>
        </message>
        <message numerus="yes">
            <source>{months} months</source>
            <comment>figure.months(months)</comment>
            <translation>
                <numerusform>{months} mês</numerusform>
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
            <translation>a mais por mês</translation>
        </message>
        <message>
            <source>saved a month</source>
            <comment>key.saved_a_month</comment>
            <translation>de economia por mês</translation>
        </message>
        <message>
            <source>{exact}. {parts}</source>
            <comment>key.total_made_of(exact, parts)</comment>
            <translation>{exact}. {parts}</translation>
        </message>
        <message>
            <source>cheaper at every volume</source>
            <comment>key.always</comment>
            <translation>custa menos em qualquer volume</translation>
        </message>
        <message>
            <source>cheaper from {low} to {high} requests a month</source>
            <comment>key.always_exact(low, high)</comment>
            <translation>custa menos de {low} a {high} requisições por mês</translation>
        </message>
        <message>
            <source>break-even, requests a month</source>
            <comment>key.break_even</comment>
            <translation>ponto de equilíbrio, requisições por mês</translation>
        </message>
        <message>
            <source>break-even for good, requests a month</source>
            <comment>key.break_even_for_good</comment>
            <translation>ponto de equilíbrio definitivo, requisições por mês</translation>
        </message>
        <message>
            <source>pays below, requests a month</source>
            <comment>key.pays_below</comment>
            <translation>compensa abaixo de, requisições por mês</translation>
        </message>
        <message>
            <source>pays between, requests a month</source>
            <comment>key.pays_between</comment>
            <translation>compensa entre, requisições por mês</translation>
        </message>
        <message>
            <source>pays in part of, requests a month</source>
            <comment>key.pays_in_part</comment>
            <translation>compensa em parte de, requisições por mês</translation>
        </message>
        <message>
            <source>{first} to {last} requests a month</source>
            <comment>key.pays_between_exact(first, last)</comment>
            <translation>{first} a {last} requisições por mês</translation>
        </message>
        <message>
            <source>no volume</source>
            <comment>key.no_volume</comment>
            <translation>nenhum volume</translation>
        </message>
        <message>
            <source>pays up to {high} requests a month</source>
            <comment>key.pays_up_to(high)</comment>
            <translation>compensa até {high} requisições por mês</translation>
        </message>
        <message>
            <source>not back</source>
            <comment>key.not_back_value</comment>
            <translation>não volta</translation>
        </message>
        <message>
            <source>no payback</source>
            <comment>key.costs_more_value</comment>
            <translation>sem payback</translation>
        </message>
        <message numerus="yes">
            <source>costs more over {horizon}</source>
            <comment>key.costs_more_over(horizon)</comment>
            <translation>
                <numerusform>custa mais em {horizon}</numerusform>
                <numerusform>custa mais em {horizon}</numerusform>
            </translation>
        </message>
        <message>
            <source>no volume up to {high} requests a month pays</source>
            <comment>key.no_volume_pays(high)</comment>
            <translation>nenhum volume até {high} requisições por mês compensa</translation>
        </message>
        <message>
            <source>payback</source>
            <comment>key.payback</comment>
            <translation>payback</translation>
        </message>
        <message>
            <source>payback for good</source>
            <comment>key.payback_for_good</comment>
            <translation>payback definitivo</translation>
        </message>
        <message numerus="yes">
            <source>within {horizon}</source>
            <comment>key.within(horizon)</comment>
            <translation>
                <numerusform>em {horizon}</numerusform>
                <numerusform>em {horizon}</numerusform>
            </translation>
        </message>
        <message>
            <source>the money is not back within the horizon</source>
            <comment>key.not_back</comment>
            <translation>o dinheiro não é recuperado no horizonte</translation>
        </message>
        <message>
            <source>it takes nothing more up front, and costs more over the horizon</source>
            <comment>key.nothing_to_get_back</comment>
            <translation>não exige nada a mais no início e custa mais ao longo do horizonte</translation>
        </message>
        <message>
            <source>its cumulative cash is never above the baseline's</source>
            <comment>key.never_above</comment>
            <translation>o caixa acumulado nunca fica acima do da referência</translation>
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
                <numerusform>{count} GPU para uma carga de {load} GPUs</numerusform>
                <numerusform>{count} GPUs para uma carga de {load} GPUs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>GPUs for all that move</source>
            <comment>key.gpus_together(count)</comment>
            <translation>
                <numerusform>GPU para tudo o que migra</numerusform>
                <numerusform>GPUs para tudo o que migra</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} GPUs that compute {share} of the time</source>
            <comment>key.gpus_busy(count, share)</comment>
            <translation>
                <numerusform>{count} GPU que computa {share} do tempo</numerusform>
                <numerusform>{count} GPUs que computam {share} do tempo</numerusform>
            </translation>
        </message>
        <message>
            <source>no GPU is needed, as no task moves</source>
            <comment>key.no_gpus_in_plan</comment>
            <translation>nenhuma GPU é necessária, pois nenhuma tarefa migra</translation>
        </message>
        <message>
            <source>a month, in place of {total}</source>
            <comment>key.in_place_of(total)</comment>
            <translation>por mês, em vez de {total}</translation>
        </message>
        <message>
            <source>{moved} of {tasks}</source>
            <comment>key.moved(moved, tasks)</comment>
            <translation>{moved} de {tasks}</translation>
        </message>
        <message>
            <source>{moved} of {tasks} tasks move in the best plan</source>
            <comment>key.moved_exact(moved, tasks)</comment>
            <translation>{moved} de {tasks} tarefas migram no melhor plano</translation>
        </message>
        <message numerus="yes">
            <source>tasks move</source>
            <comment>key.tasks_move(tasks)</comment>
            <translation>
                <numerusform>tarefa migra</numerusform>
                <numerusform>tarefas migram</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>units</source>
            <comment>key.units(count)</comment>
            <translation>
                <numerusform>unidade</numerusform>
                <numerusform>unidades</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} units for a load of {load} units</source>
            <comment>key.units_for_load(count, load)</comment>
            <translation>
                <numerusform>{count} unidade para uma carga de {load} unidades</numerusform>
                <numerusform>{count} unidades para uma carga de {load} unidades</numerusform>
            </translation>
        </message>
        <message>
            <source>How sure?</source>
            <comment>key.how_sure</comment>
            <translation>Com que certeza?</translation>
        </message>
        <message>
            <source>Suggest ranges</source>
            <comment>key.suggest_ranges</comment>
            <translation>Sugerir faixas</translation>
        </message>
        <message>
            <source>no input has a range yet: this gives the {count} that matter most a fifth to both sides</source>
            <comment>key.no_ranges(count)</comment>
            <translation>nenhuma premissa tem faixa ainda: isto dá às {count} que mais pesam um quinto para cada lado</translation>
        </message>
        <message>
            <source>break-even in 80 % of cases</source>
            <comment>key.settled_range</comment>
            <translation>ponto de equilíbrio em 80% dos casos</translation>
        </message>
        <message>
            <source>it does not pay for good in {share} of cases</source>
            <comment>key.does_not_pay(share)</comment>
            <translation>não compensa em definitivo em {share} dos casos</translation>
        </message>
        <message>
            <source>10th percentile {p10}, 90th percentile {p90}</source>
            <comment>key.percentiles(p10, p90)</comment>
            <translation>percentil 10: {p10}, percentil 90: {p90}</translation>
        </message>
        <message>
            <source>10th percentile {p10}, it does not pay for good in {share} of cases</source>
            <comment>key.percentile_and_never(p10, share)</comment>
            <translation>percentil 10: {p10}; não compensa em definitivo em {share} dos casos</translation>
        </message>
        <message>
            <source>{caption}, {change}</source>
            <comment>key.since_pin(caption, change)</comment>
            <translation>{caption}, {change}</translation>
        </message>
        <message>
            <source>{size} more than pinned</source>
            <comment>pinned.more(size)</comment>
            <translation>{size} a mais que no fixado</translation>
        </message>
        <message>
            <source>{size} less than pinned</source>
            <comment>pinned.less(size)</comment>
            <translation>{size} a menos que no fixado</translation>
        </message>
        <message>
            <source>as pinned</source>
            <comment>pinned.same</comment>
            <translation>igual ao fixado</translation>
        </message>
        <message>
            <source>pinned: {value} {caption}</source>
            <comment>pinned.was(value, caption)</comment>
            <translation>fixado: {value} {caption}</translation>
        </message>
        <message>
            <source>Pin {number}</source>
            <comment>pinned.numbered(number)</comment>
            <translation>Fixado {number}</translation>
        </message>
        <message>
            <source>{focus} = {baseline}</source>
            <comment>map.equal_cost(focus, baseline)</comment>
            <translation>{focus} = {baseline}</translation>
        </message>
        <message>
            <source>{option} is the cheapest at {x} and {y}.</source>
            <comment>map.cheapest(option, x, y)</comment>
            <translation>{option} é a opção mais barata em {x} e {y}.</translation>
        </message>
        <message>
            <source>{option} is the cheapest of those shown at {x} and {y}.</source>
            <comment>map.cheapest_shown(option, x, y)</comment>
            <translation>{option} é a opção mais barata das exibidas em {x} e {y}.</translation>
        </message>
        <message>
            <source>{figure} is {value}</source>
            <comment>goal.payback_is(figure, value)</comment>
            <translation>{figure} é {value}</translation>
        </message>
        <message>
            <source>the {figure} is {value}</source>
            <comment>goal.figure_is(figure, value)</comment>
            <translation>{figure} é {value}</translation>
        </message>
        <message>
            <source>With {parameter} at {value}, {figure}.</source>
            <comment>goal.reached(parameter, value, figure)</comment>
            <translation>Com {parameter} em {value}, {figure}.</translation>
        </message>
        <message>
            <source>Not within this range; there is no {figure} at any of its values.</source>
            <comment>goal.none(figure)</comment>
            <translation>Fora deste intervalo; {figure} não tem valor em nenhum ponto dele.</translation>
        </message>
        <message>
            <source>Not within this range; nearest is {value}, where {figure}.</source>
            <comment>goal.nearest(value, figure)</comment>
            <translation>Fora deste intervalo; o mais próximo é {value}, em que {figure}.</translation>
        </message>
        <message>
            <source>above {value}</source>
            <comment>flip.above(value)</comment>
            <translation>acima de {value}</translation>
        </message>
        <message>
            <source>below {value}</source>
            <comment>flip.below(value)</comment>
            <translation>abaixo de {value}</translation>
        </message>
        <message>
            <source>at {value}</source>
            <comment>flip.at(value)</comment>
            <translation>em {value}</translation>
        </message>
        <message>
            <source>from {value} on</source>
            <comment>flip.from(value)</comment>
            <translation>a partir de {value}</translation>
        </message>
        <message>
            <source>up to {value}</source>
            <comment>flip.up_to(value)</comment>
            <translation>até {value}</translation>
        </message>
        <message>
            <source>between {low} and {high}</source>
            <comment>flip.between(low, high)</comment>
            <translation>entre {low} e {high}</translation>
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
            <translation>{option} custa mais que {baseline} {place}</translation>
        </message>
        <message>
            <source>{option} is cheaper than {baseline} {place}</source>
            <comment>flip.is_cheaper(option, baseline, place)</comment>
            <translation>{option} custa menos que {baseline} {place}</translation>
        </message>
        <message>
            <source>The hybrid is cheapest with {share} routed: {total} a month</source>
            <comment>flip.best_share(share, total)</comment>
            <translation>O híbrido é mais barato com {share} roteados: {total} por mês</translation>
        </message>
        <message>
            <source>{title}. {text}</source>
            <comment>warning.sentence(title, text)</comment>
            <translation>{title}. {text}</translation>
        </message>
        <message>
            <source>The minimum replicas are more than the load needs</source>
            <comment>warning.min_replicas</comment>
            <translation>O mínimo de réplicas supera o que a carga exige</translation>
        </message>
        <message numerus="yes">
            <source>{kept} replicas are kept online; {needed} would carry the load of {load} GPUs at peak.</source>
            <comment>warning.min_replicas.text(kept, needed, load)</comment>
            <translation>
                <numerusform>{kept} réplica é mantida online; {needed} dariam conta da carga de {load} GPUs no pico.</numerusform>
                <numerusform>{kept} réplicas são mantidas online; {needed} dariam conta da carga de {load} GPUs no pico.</numerusform>
            </translation>
        </message>
        <message>
            <source>One replica has no failover</source>
            <comment>warning.failover</comment>
            <translation>Uma réplica não tem failover</translation>
        </message>
        <message>
            <source>When it stops, so does the service; two or more replicas keep answering.</source>
            <comment>warning.failover.text</comment>
            <translation>Quando ela para, o serviço também para; duas ou mais réplicas continuam respondendo.</translation>
        </message>
        <message numerus="yes">
            <source>The GPUs are {share} idle</source>
            <comment>warning.idle(share, count)</comment>
            <translation>
                <numerusform>A GPU fica ociosa {share} do tempo</numerusform>
                <numerusform>As GPUs ficam ociosas {share} do tempo</numerusform>
            </translation>
        </message>
        <message>
            <source>That idle time costs {cost} a month of compute.</source>
            <comment>warning.idle.text(cost)</comment>
            <translation>Esse tempo ocioso custa {cost} de computação por mês.</translation>
        </message>
        <message numerus="yes">
            <source>The units are {share} idle</source>
            <comment>warning.idle_units(share, count)</comment>
            <translation>
                <numerusform>A unidade fica ociosa {share} do tempo</numerusform>
                <numerusform>As unidades ficam ociosas {share} do tempo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{share} of the {units} reserved units are never needed</source>
            <comment>warning.spare_units(share, units)</comment>
            <translation>
                <numerusform>{share} da unidade reservada nunca são necessários</numerusform>
                <numerusform>{share} das {units} unidades reservadas nunca são necessários</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Even the busiest hour leaves them idle, which costs {cost} a month.</source>
            <comment>warning.spare_units.text(cost, units)</comment>
            <translation>
                <numerusform>Mesmo a hora mais movimentada deixa isso ocioso, o que custa {cost} por mês.</numerusform>
                <numerusform>Mesmo a hora mais movimentada deixa isso ocioso, o que custa {cost} por mês.</numerusform>
            </translation>
        </message>
        <message>
            <source>The GPUs are scaled down further than the traffic allows</source>
            <comment>warning.scale_down</comment>
            <translation>A escala das GPUs é reduzida além do que o tráfego permite</translation>
        </message>
        <message>
            <source>With {share} of the time off, those that are left are {busy} busy on average, which leaves no headroom for peaks.</source>
            <comment>warning.scale_down.text(share, busy)</comment>
            <translation>Com {share} do tempo desligadas, as que restam ficam ocupadas {busy} em média, o que não deixa folga para picos.</translation>
        </message>
        <message>
            <source>A commitment is paid all month</source>
            <comment>warning.commitment</comment>
            <translation>Um compromisso é pago o mês inteiro</translation>
        </message>
        <message>
            <source>The discount is for committing to the minimum replicas, but they are counted only {hours} of 730 hours: a commitment costs the other hours too.</source>
            <comment>warning.commitment.text(hours)</comment>
            <translation>O desconto é pelo compromisso com o mínimo de réplicas, mas só {hours} de 730 horas são contadas: um compromisso custa também as outras horas.</translation>
        </message>
        <message>
            <source>The rented GPUs are off for part of the month</source>
            <comment>warning.gpu_hours</comment>
            <translation>As GPUs alugadas ficam desligadas parte do mês</translation>
        </message>
        <message>
            <source>They are online {hours} of 730 hours: requests in the other hours, at night for instance, must wait or go elsewhere.</source>
            <comment>warning.gpu_hours.text(hours)</comment>
            <translation>Ficam online {hours} de 730 horas: requisições nas outras horas, à noite por exemplo, precisam esperar ou ir para outro lugar.</translation>
        </message>
        <message>
            <source>A request costs more at the small model with memory than at the frontier model</source>
            <comment>warning.small_price</comment>
            <translation>Uma requisição custa mais no modelo pequeno com memória do que no modelo de fronteira</translation>
        </message>
        <message>
            <source>It is {own} against {other}: check the small model's prices and the recalled tokens; a small model usually costs a fraction.</source>
            <comment>warning.small_price.text(own, other)</comment>
            <translation>São {own} contra {other}: conferir os preços do modelo pequeno e os tokens recuperados; um modelo pequeno costuma custar uma fração.</translation>
        </message>
        <message>
            <source>A request costs more at the fine-tuned small model than at the frontier model</source>
            <comment>warning.tuned_price</comment>
            <translation>Uma requisição custa mais no modelo pequeno com fine-tuning do que no modelo de fronteira</translation>
        </message>
        <message>
            <source>It is {own} against {other}: check the small model's prices and the multiple for a fine-tuned one.</source>
            <comment>warning.tuned_price.text(own, other)</comment>
            <translation>São {own} contra {other}: conferir os preços do modelo pequeno e o múltiplo com fine-tuning.</translation>
        </message>
        <message numerus="yes">
            <source>Prices are zero</source>
            <comment>warning.zero_price(count)</comment>
            <translation>
                <numerusform>Um preço é zero</numerusform>
                <numerusform>Há preços zerados</numerusform>
            </translation>
        </message>
        <message>
            <source>Free, or not filled in yet? {prices}.</source>
            <comment>warning.zero_price.text(prices)</comment>
            <translation>Gratuito ou ainda não preenchido? {prices}.</translation>
        </message>
        <message>
            <source>The volume lies outside the charted range</source>
            <comment>warning.volume_outside</comment>
            <translation>O volume está fora do intervalo do gráfico</translation>
        </message>
        <message>
            <source>The break-even lies outside the charted range</source>
            <comment>warning.break_even_outside</comment>
            <translation>O ponto de equilíbrio está fora do intervalo do gráfico</translation>
        </message>
        <message>
            <source>{volume} requests a month; the chart usually spans {low} to {high}.</source>
            <comment>warning.outside.text(volume, low, high)</comment>
            <translation>{volume} requisições por mês; o gráfico costuma ir de {low} a {high}.</translation>
        </message>
        <message>
            <source>There are no labeled examples</source>
            <comment>warning.no_labels</comment>
            <translation>Não há exemplos rotulados</translation>
        </message>
        <message>
            <source>Fine-tuning learns from them.</source>
            <comment>warning.no_labels.text</comment>
            <translation>O fine-tuning aprende com eles.</translation>
        </message>
        <message numerus="yes">
            <source>{labels} labeled examples are few</source>
            <comment>warning.few_labels(labels)</comment>
            <translation>
                <numerusform>{labels} exemplo rotulado é pouco</numerusform>
                <numerusform>{labels} exemplos rotulados são poucos</numerusform>
            </translation>
        </message>
        <message>
            <source>Fine-tuning usually takes {usual} or more.</source>
            <comment>warning.few_labels.text(usual)</comment>
            <translation>O fine-tuning costuma exigir {usual} ou mais.</translation>
        </message>
        <message>
            <source>The fine-tuned model makes more errors, and they cost nothing here</source>
            <comment>warning.errors</comment>
            <translation>O modelo com fine-tuning erra mais, e os erros não custam nada aqui</translation>
        </message>
        <message>
            <source>It answers {tuned} right, the frontier API {frontier}; a cost per error brings that into the comparison.</source>
            <comment>warning.errors.text(tuned, frontier)</comment>
            <translation>Ele acerta {tuned}; a API de fronteira, {frontier}; um custo por erro traz isso para a comparação.</translation>
        </message>
        <message>
            <source>Beyond the slider: {parameter}</source>
            <comment>warning.beyond_slider(parameter)</comment>
            <translation>Além do controle deslizante: {parameter}</translation>
        </message>
        <message>
            <source>The value is {value}; the slider spans {low} to {high}.</source>
            <comment>warning.beyond_slider.text(value, low, high)</comment>
            <translation>O valor é {value}; o controle deslizante vai de {low} a {high}.</translation>
        </message>
        <message>
            <source>Prices are older than 90 days</source>
            <comment>warning.old_prices</comment>
            <translation>Há preços com mais de 90 dias</translation>
        </message>
        <message>
            <source>Prices were older than 90 days on {day}</source>
            <comment>warning.were_old_prices(day)</comment>
            <translation>Havia preços com mais de 90 dias em {day}</translation>
        </message>
        <message>
            <source>They are of {date}: take newer ones from the catalogs, import a newer list, or check them with the vendors.</source>
            <comment>warning.old_prices.text(date)</comment>
            <translation>São de {date}: usar preços mais novos dos catálogos, importar uma lista mais nova ou conferi-los com os fornecedores.</translation>
        </message>
        <message>
            <source>The oldest is that of "{parameter}", of {date}: take a newer one from the catalogs, import a newer list, or check it at its source.</source>
            <comment>warning.old_prices.of(parameter, date)</comment>
            <translation>O mais antigo é o de “{parameter}”, de {date}: usar um mais novo dos catálogos, importar uma lista mais nova ou conferi-lo na fonte.</translation>
        </message>
        <message>
            <source>Prototype with an API</source>
            <comment>strategy.prototype</comment>
            <translation>Prototipar com uma API</translation>
        </message>
        <message>
            <source>Measure and project</source>
            <comment>strategy.projection</comment>
            <translation>Medir e projetar</translation>
        </message>
        <message>
            <source>Run both in parallel</source>
            <comment>strategy.parallel_test</comment>
            <translation>Rodar os dois em paralelo</translation>
        </message>
        <message>
            <source>{where} in {months} months</source>
            <comment>strategy.where_in_months(where, months)</comment>
            <translation>{where} em {months} meses</translation>
        </message>
        <message>
            <source>in {months} months</source>
            <comment>strategy.in_months(months)</comment>
            <translation>em {months} meses</translation>
        </message>
        <message>
            <source>requests a month to wait for</source>
            <comment>strategy.to_wait_for</comment>
            <translation>requisições por mês a esperar</translation>
        </message>
        <message>
            <source>for a month's test, labels included</source>
            <comment>strategy.for_a_months_test</comment>
            <translation>por um mês de teste, com os rótulos</translation>
        </message>
        <message>
            <source>up front, before it can start</source>
            <comment>strategy.up_front</comment>
            <translation>de início, antes de poder começar</translation>
        </message>
        <message>
            <source>a volume of {volume} requests a month</source>
            <comment>strategy.volume(volume)</comment>
            <translation>um volume de {volume} requisições por mês</translation>
        </message>
        <message>
            <source>a volume of {volume} requests a month that grows by {growth} a month</source>
            <comment>strategy.volume_grows(volume, growth)</comment>
            <translation>um volume de {volume} requisições por mês que cresce {growth} por mês</translation>
        </message>
        <message>
            <source>a volume of {volume} requests a month that shrinks by {growth} a month</source>
            <comment>strategy.volume_shrinks(volume, growth)</comment>
            <translation>um volume de {volume} requisições por mês que cai {growth} por mês</translation>
        </message>
        <message>
            <source>At {volume}, expect to spend {spend} {where} in {months} months.</source>
            <comment>strategy.expect(volume, spend, where, months)</comment>
            <translation>Com {volume}, o gasto esperado é de {spend} {where} em {months} meses.</translation>
        </message>
        <message>
            <source>At {volume}, expect to spend {spend} {where} in {months} months, what wrong answers cost included.</source>
            <comment>strategy.expect_with_errors(volume, spend, where, months)</comment>
            <translation>Com {volume}, o gasto esperado é de {spend} {where} em {months} meses, incluindo o que custam as respostas erradas.</translation>
        </message>
        <message>
            <source>At {volume}, expect to spend {spend} {where} in {months} months; {upfront} of it is paid up front.</source>
            <comment>strategy.expect_with_upfront(volume, spend, where, months, upfront)</comment>
            <translation>Com {volume}, o gasto esperado é de {spend} {where} em {months} meses; {upfront} disso são pagos de início.</translation>
        </message>
        <message>
            <source>At {volume}, expect to spend {spend} {where} in {months} months, what wrong answers cost included; {upfront} of it is paid up front.</source>
            <comment>strategy.expect_all(volume, spend, where, months, upfront)</comment>
            <translation>Com {volume}, o gasto esperado é de {spend} {where} em {months} meses, incluindo o que custam as respostas erradas; {upfront} disso são pagos de início.</translation>
        </message>
        <message>
            <source>That shows whether the task works before anything is spent on {option}.</source>
            <comment>strategy.shows_whether_it_works(option)</comment>
            <translation>Isso mostra se a tarefa funciona antes de gastar qualquer coisa com {option}.</translation>
        </message>
        <message>
            <source>Expect {spend0} {where} in {months0} months and {spend1} in {months1}, while you measure the volume, the tokens and the errors.</source>
            <comment>strategy.measure(spend0, where, months0, spend1, months1)</comment>
            <translation>O gasto esperado é de {spend0} {where} em {months0} meses e de {spend1} em {months1}, enquanto se medem o volume, os tokens e os erros.</translation>
        </message>
        <message>
            <source>Expect {spend0} {where} in {months0} months and {spend1} in {months1} as the volume grows, while you measure the volume, the tokens and the errors.</source>
            <comment>strategy.measure_growing(spend0, where, months0, spend1, months1)</comment>
            <translation>O gasto esperado é de {spend0} {where} em {months0} meses e de {spend1} em {months1} com o volume crescendo, enquanto se medem o volume, os tokens e os erros.</translation>
        </message>
        <message>
            <source>Expect {spend0} {where} in {months0} months and {spend1} in {months1} as the volume shrinks, while you measure the volume, the tokens and the errors.</source>
            <comment>strategy.measure_shrinking(spend0, where, months0, spend1, months1)</comment>
            <translation>O gasto esperado é de {spend0} {where} em {months0} meses e de {spend1} em {months1} com o volume caindo, enquanto se medem o volume, os tokens e os erros.</translation>
        </message>
        <message>
            <source>There is no volume to wait for: prices or throughput would have to change before {option} would pay.</source>
            <comment>strategy.never(option)</comment>
            <translation>Não há volume a esperar: preços ou throughput teriam de mudar antes que compensasse {option}.</translation>
        </message>
        <message>
            <source>There is no volume to wait for: {option} would pay {volumes}.</source>
            <comment>strategy.always(option, volumes)</comment>
            <translation>Não há volume a esperar: {option} compensaria {volumes}.</translation>
        </message>
        <message>
            <source>There is no need to wait: you are at {volume}, and {option} would pay {volumes}.</source>
            <comment>strategy.reached(volume, option, volumes)</comment>
            <translation>Não é preciso esperar: o volume atual é {volume}, e {option} compensaria {volumes}.</translation>
        </message>
        <message>
            <source>At {volume} requests a month, {option} would not pay, but {volumes}.</source>
            <comment>strategy.between(volume, option, volumes)</comment>
            <translation>Com {volume} requisições por mês, {option} não compensaria, mas sim {volumes}.</translation>
        </message>
        <message>
            <source>You are at {volume}, above all volumes at which {option} would pay: {volumes}.</source>
            <comment>strategy.past(volume, option, volumes)</comment>
            <translation>O volume atual é {volume}, acima de todos os volumes em que {option} compensaria: {volumes}.</translation>
        </message>
        <message>
            <source>Wait for {volume} requests a month: {option} would pay {volumes}.</source>
            <comment>strategy.wait(volume, option, volumes)</comment>
            <translation>Esperar {volume} requisições por mês: {option} compensaria {volumes}.</translation>
        </message>
        <message>
            <source>Wait for {volume} requests a month: from there on, {option} would pay.</source>
            <comment>strategy.wait_for_good(volume, option)</comment>
            <translation>Esperar {volume} requisições por mês: a partir daí, {option} compensaria.</translation>
        </message>
        <message>
            <source>At today's volume it pays already, but not at every volume up to there.</source>
            <comment>strategy.pays_already</comment>
            <translation>No volume de hoje já compensa, mas não em todo volume até lá.</translation>
        </message>
        <message>
            <source>Without growth you never get there.</source>
            <comment>strategy.never_without_growth</comment>
            <translation>Sem crescimento, nunca se chega lá.</translation>
        </message>
        <message>
            <source>With a volume that shrinks you never get there.</source>
            <comment>strategy.never_with_shrinking</comment>
            <translation>Com um volume que cai, nunca se chega lá.</translation>
        </message>
        <message>
            <source>With {growth} less a month you are below {volume} in month {month}, where it would pay as well.</source>
            <comment>strategy.shrinks_below(growth, volume, month)</comment>
            <translation>Com {growth} a menos por mês, fica-se abaixo de {volume} no mês {month}, quando também compensaria.</translation>
        </message>
        <message>
            <source>With {growth} growth a month you get there in month {month}.</source>
            <comment>strategy.gets_there(growth, month)</comment>
            <translation>Com crescimento de {growth} por mês, chega-se lá no mês {month}.</translation>
        </message>
        <message>
            <source>With {growth} less a month you are back below that in month {month}.</source>
            <comment>strategy.is_back_below(growth, month)</comment>
            <translation>Com {growth} a menos por mês, volta-se para baixo disso no mês {month}.</translation>
        </message>
        <message>
            <source>With {growth} growth a month you are past that in month {month}.</source>
            <comment>strategy.gets_past(growth, month)</comment>
            <translation>Com crescimento de {growth} por mês, passa-se disso no mês {month}.</translation>
        </message>
        <message>
            <source>With {growth} less a month you fall below that in month {month}.</source>
            <comment>strategy.falls_below(growth, month)</comment>
            <translation>Com {growth} a menos por mês, cai-se abaixo disso no mês {month}.</translation>
        </message>
        <message>
            <source>To be there in month {month0} takes {growth0} growth a month; in month {month1}, {growth1}.</source>
            <comment>strategy.growth_needed(month0, growth0, month1, growth1)</comment>
            <translation>Chegar lá no mês {month0} exige crescimento de {growth0} por mês; no mês {month1}, de {growth1}.</translation>
        </message>
        <message>
            <source>Measure the {parameter} first: knowing it is worth up to {value} over {horizon}, so finding out may cost that much at most.</source>
            <comment>strategy.measure_first(parameter, value, horizon)</comment>
            <translation>O que medir primeiro: {parameter}. Saber esse valor vale até {value} em {horizon}, então apurá-lo pode custar no máximo isso.</translation>
        </message>
        <message>
            <source>With the ranges you gave, knowing any one input alone would not change the decision: none is worth paying for to find out first.</source>
            <comment>strategy.measure_none</comment>
            <translation>Com as faixas informadas, saber o valor de uma premissa sozinha não mudaria a decisão: nenhuma justifica pagar para apurar antes.</translation>
        </message>
        <message>
            <source>These volumes hold at today's prices; the price trends move them.</source>
            <comment>strategy.at_todays_prices</comment>
            <translation>Estes volumes valem aos preços de hoje; as tendências de preço os deslocam.</translation>
        </message>
        <message numerus="yes">
            <source>A month with {share} of the traffic ({volume} requests) costs {cost} {where}; labeling {examples} real examples costs {labeling}.</source>
            <comment>strategy.test(share, volume, cost, where, examples, labeling)</comment>
            <translation>
                <numerusform>Um mês com {share} do tráfego ({volume} requisição) custa {cost} {where}; rotular {examples} exemplos reais custa {labeling}.</numerusform>
                <numerusform>Um mês com {share} do tráfego ({volume} requisições) custa {cost} {where}; rotular {examples} exemplos reais custa {labeling}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A month with {share} of the traffic ({volume} requests) costs {cost} {where}; labeling {examples} real examples costs nothing.</source>
            <comment>strategy.test_with_free_labels(share, volume, cost, where, examples)</comment>
            <translation>
                <numerusform>Um mês com {share} do tráfego ({volume} requisição) custa {cost} {where}; rotular {examples} exemplos reais não custa nada.</numerusform>
                <numerusform>Um mês com {share} do tráfego ({volume} requisições) custa {cost} {where}; rotular {examples} exemplos reais não custa nada.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Meanwhile {baseline} answers everything as before; the same requests are {bill} of its bill.</source>
            <comment>strategy.meanwhile(baseline, bill, volume)</comment>
            <translation>
                <numerusform>Enquanto isso, {baseline} responde a tudo como antes; a mesma requisição representa {bill} dessa conta.</numerusform>
                <numerusform>Enquanto isso, {baseline} responde a tudo como antes; as mesmas requisições representam {bill} dessa conta.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is paid before it can start.</source>
            <comment>strategy.nothing_before</comment>
            <translation>Nada é pago antes de poder começar.</translation>
        </message>
        <message>
            <source>Before it can start, {upfront} must be paid up front.</source>
            <comment>strategy.before(upfront)</comment>
            <translation>Antes de poder começar, {upfront} precisam ser pagos de início.</translation>
        </message>
        <message>
            <source>Before it can start, {upfront} must be paid up front, {hardware} of it for hardware, which stays yours; its wear is in the month's cost.</source>
            <comment>strategy.hardware_before(upfront, hardware)</comment>
            <translation>Antes de poder começar, {upfront} precisam ser pagos de início, dos quais {hardware} por hardware, que fica na empresa; o desgaste dele está no custo do mês.</translation>
        </message>
        <message>
            <source>Before it can start, {upfront} must be paid up front, all of it for hardware, which stays yours; its wear is in the month's cost.</source>
            <comment>strategy.only_hardware_before(upfront)</comment>
            <translation>Antes de poder começar, {upfront} precisam ser pagos de início, tudo por hardware, que fica na empresa; o desgaste dele está no custo do mês.</translation>
        </message>
        <message>
            <source>{share} of the traffic brings {examples} examples only after {months} months; a larger share is faster.</source>
            <comment>strategy.larger_share(share, examples, months)</comment>
            <translation>{share} do tráfego rendem {examples} exemplos só após {months} meses; uma parcela maior é mais rápida.</translation>
        </message>
        <message>
            <source>{monthly} a month</source>
            <comment>hidden.monthly(monthly)</comment>
            <translation>{monthly} por mês</translation>
        </message>
        <message>
            <source>{upfront} up front</source>
            <comment>hidden.upfront(upfront)</comment>
            <translation>{upfront} de início</translation>
        </message>
        <message>
            <source>{monthly} a month and {upfront} up front</source>
            <comment>hidden.monthly_and_upfront(monthly, upfront)</comment>
            <translation>{monthly} por mês e {upfront} de início</translation>
        </message>
        <message>
            <source>saves {monthly} a month</source>
            <comment>hidden.saves_monthly(monthly)</comment>
            <translation>poupa {monthly} por mês</translation>
        </message>
        <message>
            <source>saves {upfront} up front</source>
            <comment>hidden.saves_upfront(upfront)</comment>
            <translation>poupa {upfront} de início</translation>
        </message>
        <message>
            <source>saves {monthly} a month and {upfront} up front</source>
            <comment>hidden.saves_monthly_and_upfront(monthly, upfront)</comment>
            <translation>poupa {monthly} por mês e {upfront} de início</translation>
        </message>
        <message>
            <source>{monthly} a month, but saves {upfront} up front</source>
            <comment>hidden.saves_upfront_only(monthly, upfront)</comment>
            <translation>{monthly} por mês, mas poupa {upfront} de início</translation>
        </message>
        <message>
            <source>saves {monthly} a month, but {upfront} up front</source>
            <comment>hidden.saves_monthly_only(monthly, upfront)</comment>
            <translation>poupa {monthly} por mês, mas {upfront} de início</translation>
        </message>
        <message>
            <source>nothing</source>
            <comment>hidden.nothing</comment>
            <translation>nada</translation>
        </message>
        <message>
            <source>in this scenario</source>
            <comment>hidden.in_this_scenario</comment>
            <translation>neste cenário</translation>
        </message>
        <message>
            <source>{amount} {where}</source>
            <comment>hidden.amount(amount, where)</comment>
            <translation>{amount} {where}</translation>
        </message>
        <message>
            <source>Without it: {change}</source>
            <comment>hidden.effect(change)</comment>
            <translation>Sem isso: {change}</translation>
        </message>
        <message>
            <source>{break_even}, and {saving}.</source>
            <comment>hidden.change(break_even, saving)</comment>
            <translation>{break_even}, e {saving}.</translation>
        </message>
        <message>
            <source>no lasting break-even</source>
            <comment>hidden.no_break_even</comment>
            <translation>sem ponto de equilíbrio duradouro</translation>
        </message>
        <message>
            <source>cheaper at every volume</source>
            <comment>hidden.always_cheaper</comment>
            <translation>custa menos em qualquer volume</translation>
        </message>
        <message>
            <source>break-even at {volume}</source>
            <comment>hidden.break_even(volume)</comment>
            <translation>ponto de equilíbrio em {volume}</translation>
        </message>
        <message>
            <source>break-even still at {volume}</source>
            <comment>hidden.break_even_still(volume)</comment>
            <translation>ponto de equilíbrio ainda em {volume}</translation>
        </message>
        <message>
            <source>break-even at {then} instead of {now}</source>
            <comment>hidden.break_even_instead(then, now)</comment>
            <translation>ponto de equilíbrio em {then} em vez de {now}</translation>
        </message>
        <message>
            <source>still {state}</source>
            <comment>hidden.still(state)</comment>
            <translation>ainda {state}</translation>
        </message>
        <message>
            <source>{then} instead of {now}</source>
            <comment>hidden.instead(then, now)</comment>
            <translation>{then} em vez de {now}</translation>
        </message>
        <message>
            <source>still {amount} a month saved</source>
            <comment>hidden.still_saved(amount)</comment>
            <translation>economia ainda de {amount} por mês</translation>
        </message>
        <message>
            <source>still {amount} a month lost</source>
            <comment>hidden.still_lost(amount)</comment>
            <translation>perda ainda de {amount} por mês</translation>
        </message>
        <message>
            <source>{then} a month saved instead of {now}</source>
            <comment>hidden.saved_instead(then, now)</comment>
            <translation>economia de {then} por mês em vez de {now}</translation>
        </message>
        <message>
            <source>{then} a month lost instead of {now}</source>
            <comment>hidden.lost_instead(then, now)</comment>
            <translation>perda de {then} por mês em vez de {now}</translation>
        </message>
        <message>
            <source>{then} a month saved instead of {now} lost</source>
            <comment>hidden.saved_instead_of_lost(then, now)</comment>
            <translation>economia de {then} por mês em vez de perda de {now}</translation>
        </message>
        <message>
            <source>{then} a month lost instead of {now} saved</source>
            <comment>hidden.lost_instead_of_saved(then, now)</comment>
            <translation>perda de {then} por mês em vez de economia de {now}</translation>
        </message>
        <message>
            <source>Naive</source>
            <comment>naive.name</comment>
            <translation>Ingênua</translation>
        </message>
        <message>
            <source>With all costs</source>
            <comment>naive.with_all_costs</comment>
            <translation>Com todos os custos</translation>
        </message>
        <message>
            <source>them</source>
            <comment>naive.them</comment>
            <translation>eles</translation>
        </message>
        <message>
            <source>these {count} costs</source>
            <comment>naive.these_costs(count)</comment>
            <translation>estes {count} custos</translation>
        </message>
        <message>
            <source>With or without {costs}, {option} would pay {volumes}.</source>
            <comment>naive.pays_either_way(costs, option, volumes)</comment>
            <translation>Com ou sem {costs}, {option} compensaria {volumes}.</translation>
        </message>
        <message>
            <source>Without {costs}, {option} would pay {naive}; with {costs_again}, {ours}.</source>
            <comment>naive.pays(costs, option, naive, costs_again, ours)</comment>
            <translation>Sem {costs}, {option} compensaria {naive}; com {costs_again}, {ours}.</translation>
        </message>
        <message>
            <source>saves {saving} a month</source>
            <comment>naive.saves(saving)</comment>
            <translation>economiza {saving} por mês</translation>
        </message>
        <message>
            <source>costs as much as {baseline}</source>
            <comment>naive.costs_as_much(baseline)</comment>
            <translation>custa tanto quanto {baseline}</translation>
        </message>
        <message>
            <source>costs {more} a month more than {baseline}</source>
            <comment>naive.costs_more(more, baseline)</comment>
            <translation>custa {more} por mês a mais que {baseline}</translation>
        </message>
        <message>
            <source>At {volume} requests a month, either answer {saves}.</source>
            <comment>naive.either_answer(volume, saves)</comment>
            <translation>Com {volume} requisições por mês, as duas respostas coincidem: {saves}.</translation>
        </message>
        <message>
            <source>At {volume} requests a month, the naive answer {naive}; ours {ours}.</source>
            <comment>naive.answers(volume, naive, ours)</comment>
            <translation>Com {volume} requisições por mês, a resposta ingênua {naive}; a nossa {ours}.</translation>
        </message>
        <message>
            <source>All in one: {volume} requests a month, {input} tokens in and {output} out</source>
            <comment>workloads.all_in_one(volume, input, output)</comment>
            <translation>Tudo junto: {volume} requisições por mês, {input} tokens de entrada e {output} de saída</translation>
        </message>
        <message>
            <source>Together: {volume} requests a month, {input} tokens in and {output} out, {cost} a year at the API</source>
            <comment>workloads.together(volume, input, output, cost)</comment>
            <translation>No total: {volume} requisições por mês, {input} tokens de entrada e {output} de saída, {cost} por ano na API</translation>
        </message>
        <message>
            <source>{option} saves {saving} a month against {baseline} at {volume} requests.</source>
            <comment>fit.saves(option, saving, baseline, volume)</comment>
            <translation>{option} custa {saving} por mês a menos que {baseline} com {volume} requisições.</translation>
        </message>
        <message>
            <source>{option} costs {more} a month more than {baseline} at {volume} requests.</source>
            <comment>fit.costs_more(option, more, baseline, volume)</comment>
            <translation>{option} custa {more} por mês a mais que {baseline} com {volume} requisições.</translation>
        </message>
        <message>
            <source>{option} costs as much as {baseline} at {volume} requests.</source>
            <comment>fit.costs_as_much(option, baseline, volume)</comment>
            <translation>{option} custa tanto quanto {baseline} com {volume} requisições.</translation>
        </message>
        <message>
            <source>Nothing more is paid up front for {option} that would have to come back first.</source>
            <comment>fit.no_money_back(option)</comment>
            <translation>Não há custo inicial a mais a recuperar primeiro com {option}.</translation>
        </message>
        <message>
            <source>The money paid up front for {option} is back after {months}.</source>
            <comment>fit.money_back(option, months)</comment>
            <translation>O dinheiro pago de início é recuperado após {months} com {option}.</translation>
        </message>
        <message>
            <source>The money paid up front for {option} is back only after {months}.</source>
            <comment>fit.money_back_late(option, months)</comment>
            <translation>O dinheiro pago de início só é recuperado após {months} com {option}.</translation>
        </message>
        <message>
            <source>The money paid up front for {option} is not back within {horizon}.</source>
            <comment>fit.money_not_back(option, horizon)</comment>
            <translation>O dinheiro pago de início não é recuperado em {horizon} com {option}.</translation>
        </message>
        <message>
            <source>With the ranges given, {option} would be cheaper in {share} of cases.</source>
            <comment>fit.cases(option, share)</comment>
            <translation>Com as faixas informadas, {option} custaria menos em {share} dos casos.</translation>
        </message>
        <message>
            <source>{option} is the cheapest of the options shown, at {total} a month.</source>
            <comment>fit.cheapest(option, total)</comment>
            <translation>{option} é a mais barata das opções exibidas: {total} por mês.</translation>
        </message>
        <message>
            <source>By cost alone it would be {option}: compare with that before you decide.</source>
            <comment>fit.by_cost(option)</comment>
            <translation>Só pelo custo, seria {option}: comparar com essa opção antes de decidir.</translation>
        </message>
        <message>
            <source>By cost alone it would be {option}, which is not shown here: compare with that before you decide.</source>
            <comment>fit.by_cost_not_shown(option)</comment>
            <translation>Só pelo custo, seria {option}, que não está em exibição aqui: comparar com essa opção antes de decidir.</translation>
        </message>
        <message>
            <source>The fine-tuned model gets {ours} right, less than nine tenths of the {theirs} of {baseline}.</source>
            <comment>fit.accuracy_too_low(ours, theirs, baseline)</comment>
            <translation>O modelo com fine-tuning acerta {ours}, menos de nove décimos dos {theirs} que acerta {baseline}.</translation>
        </message>
        <message>
            <source>None of the questions is answered yet: this follows from the figures alone.</source>
            <comment>fit.all_open</comment>
            <translation>Nenhuma das perguntas foi respondida ainda: isto decorre só dos números.</translation>
        </message>
        <message numerus="yes">
            <source>{count} of the {all} questions are still open.</source>
            <comment>fit.open(count, all)</comment>
            <translation>
                <numerusform>{count} das {all} perguntas ainda está em aberto.</numerusform>
                <numerusform>{count} das {all} perguntas ainda estão em aberto.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{question}” answered with {answer}</source>
            <comment>fit.answered_with(question, answer)</comment>
            <translation>“{question}” com resposta {answer}</translation>
        </message>
        <message>
            <source>{condition}: {course}</source>
            <comment>fit.change(condition, course)</comment>
            <translation>{condition}: {course}</translation>
        </message>
        <message>
            <source>A request costs {cost} {where}, the same as every other way.</source>
            <comment>score.cost_is_the_same(cost, where)</comment>
            <translation>Uma requisição custa {cost} {where}, o mesmo que por qualquer outro caminho.</translation>
        </message>
        <message>
            <source>A request costs {cost} {where}, the cheapest way.</source>
            <comment>score.cost_is_least(cost, where)</comment>
            <translation>Uma requisição custa {cost} {where}, o caminho mais barato.</translation>
        </message>
        <message>
            <source>A request costs {cost} {where}, and the cheapest way costs nothing.</source>
            <comment>score.cheapest_is_free(cost, where)</comment>
            <translation>Uma requisição custa {cost} {where}, e o caminho mais barato não custa nada.</translation>
        </message>
        <message>
            <source>A request costs {cost} {where}, a little more than the cheapest way.</source>
            <comment>score.costs_a_little_more(cost, where)</comment>
            <translation>Uma requisição custa {cost} {where}, um pouco mais que o caminho mais barato.</translation>
        </message>
        <message>
            <source>A request costs {cost} {where}, {ratio} times the cheapest way.</source>
            <comment>score.costs_times(cost, where, ratio)</comment>
            <translation>Uma requisição custa {cost} {where}, {ratio} vezes o caminho mais barato.</translation>
        </message>
        <message>
            <source>Every request waits for an API, and {escalated} of them for two, one after the other.</source>
            <comment>score.hosted_hybrid_waits(escalated)</comment>
            <translation>Toda requisição espera por uma API, e {escalated} delas por duas, uma após a outra.</translation>
        </message>
        <message>
            <source>{own} of the requests wait as on our own GPUs, {api} as at an API, and {escalated} for one after the other.</source>
            <comment>score.hybrid_waits(own, api, escalated)</comment>
            <translation>{own} das requisições esperam como nas nossas GPUs, {api} como em uma API, e {escalated} por uma após a outra.</translation>
        </message>
        <message>
            <source>Nothing has to be read before the first token.</source>
            <comment>score.nothing_to_read</comment>
            <translation>Nada precisa ser lido antes do primeiro token.</translation>
        </message>
        <message>
            <source>Nothing has to be read before the first token, and cold starts come on top.</source>
            <comment>score.nothing_to_read_but_cold_starts</comment>
            <translation>Nada precisa ser lido antes do primeiro token, e os cold starts se somam a isso.</translation>
        </message>
        <message>
            <source>Judged by the {time} in which a replica at full load reads the input; what somebody waits can be more or less.</source>
            <comment>score.reading(time)</comment>
            <translation>Avaliação pelos {time} em que uma réplica em carga plena lê a entrada; a espera de cada um pode ser maior ou menor.</translation>
        </message>
        <message>
            <source>Judged by the {time} in which a replica at full load reads the input; what somebody waits can be more or less, and cold starts come on top.</source>
            <comment>score.reading_and_cold_starts(time)</comment>
            <translation>Avaliação pelos {time} em que uma réplica em carga plena lê a entrada; a espera de cada um pode ser maior ou menor, e os cold starts se somam a isso.</translation>
        </message>
        <message>
            <source>Published are {time} to the first token of an API, a claim of which this is the middle.</source>
            <comment>score.published(time)</comment>
            <translation>Há uma alegação publicada sobre o tempo até o primeiro token de uma API, cujo meio é {time}.</translation>
        </message>
        <message>
            <source>Published are {time} to the first token of an API, a claim of which this is the middle; the recall of memories comes on top.</source>
            <comment>score.published_and_recall(time)</comment>
            <translation>Há uma alegação publicada sobre o tempo até o primeiro token de uma API, cujo meio é {time}; a recuperação de memórias se soma a isso.</translation>
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
                <numerusform>{count} token de entrada, {cached} em cache,</numerusform>
                <numerusform>{count} tokens de entrada, {cached} deles em cache,</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} output tokens</source>
            <comment>latency.output_tokens(count)</comment>
            <translation>
                <numerusform>{count} token de saída</numerusform>
                <numerusform>{count} tokens de saída</numerusform>
            </translation>
        </message>
        <message>
            <source>At full load a replica reads {input} in {reading} and writes {output} in {writing}, for all its requests together: how long one of them waits does not follow from that.</source>
            <comment>latency.at_full_load(input, reading, output, writing)</comment>
            <translation>Em carga plena, uma réplica lê {input} em {reading} e escreve {output} em {writing}, para todas as requisições juntas: daí não decorre quanto espera uma delas.</translation>
        </message>
        <message>
            <source>At full load a replica reads {input} in {reading}, for all its requests together: how long one of them waits does not follow from that.</source>
            <comment>latency.reads_at_full_load(input, reading)</comment>
            <translation>Em carga plena, uma réplica lê {input} em {reading}, para todas as requisições juntas: daí não decorre quanto espera uma delas.</translation>
        </message>
        <message>
            <source>At full load a replica writes {output} in {writing}, for all its requests together: how long one of them waits does not follow from that.</source>
            <comment>latency.writes_at_full_load(output, writing)</comment>
            <translation>Em carga plena, uma réplica escreve {output} em {writing}, para todas as requisições juntas: daí não decorre quanto espera uma delas.</translation>
        </message>
        <message>
            <source>{figure} {local} on a local model and {api} at an API</source>
            <comment>latency.claim(figure, local, api)</comment>
            <translation>{figure}: {local} em um modelo local e {api} em uma API</translation>
        </message>
        <message>
            <source>Claims, not measured here: {claims} (“{source}”, {date}). A percentile does not follow from throughput.</source>
            <comment>latency.claims(claims, source, date)</comment>
            <translation>Alegações, não medidas aqui: {claims} (“{source}”, {date}). Um percentil não decorre do throughput.</translation>
        </message>
        <message>
            <source>{quality}, {approach}: {score} of {highest}, from {worst} to {best}.</source>
            <comment>qualities.score(quality, approach, score, highest, worst, best)</comment>
            <translation>{quality}, {approach}: {score} de {highest}, de {worst} a {best}.</translation>
        </message>
        <message>
            <source>Moved by hand; the program's own is {own}.</source>
            <comment>qualities.moved(own)</comment>
            <translation>Ajuste manual; a pontuação do programa é {own}.</translation>
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
            <translation>Ordem ponderada</translation>
        </message>
        <message>
            <source>No quality has a weight</source>
            <comment>qualities.no_weight</comment>
            <translation>Nenhuma qualidade tem peso</translation>
        </message>
        <message>
            <source>{title}: {places}. Weights: {weights}.</source>
            <comment>qualities.order(title, places, weights)</comment>
            <translation>{title}: {places}. Pesos: {weights}.</translation>
        </message>
        <message>
            <source>Self-hosted means {option} here.</source>
            <comment>qualities.self_hosted_means(option)</comment>
            <translation>Hospedagem própria significa aqui {option}.</translation>
        </message>
        <message>
            <source>viable, {share} of few-shot</source>
            <comment>task.viable(share)</comment>
            <translation>viável, {share} do few-shot</translation>
        </message>
        <message>
            <source>not viable, {share} of few-shot</source>
            <comment>task.not_viable(share)</comment>
            <translation>não viável, {share} do few-shot</translation>
        </message>
        <message>
            <source>Fine-tuned {tuned}, large model {zero_shot} without and {few_shot} with examples: {verdict}</source>
            <comment>task.spoken(tuned, zero_shot, few_shot, verdict)</comment>
            <translation>Com fine-tuning {tuned}, modelo grande {zero_shot} sem exemplos e {few_shot} com exemplos: {verdict}</translation>
        </message>
        <message>
            <source>A rule of thumb: 90 % of the API model's accuracy is viable. In this scenario the fine-tuned model gets {ours} right and the frontier API {theirs}, so it is.</source>
            <comment>task.is_viable_here(ours, theirs)</comment>
            <translation>Uma regra prática: 90% da acurácia do modelo da API é viável. Neste cenário, o modelo com fine-tuning acerta {ours} e a API de fronteira {theirs}; portanto, é viável.</translation>
        </message>
        <message>
            <source>A rule of thumb: 90 % of the API model's accuracy is viable. In this scenario the fine-tuned model gets {ours} right and the frontier API {theirs}, so it is not.</source>
            <comment>task.is_not_viable_here(ours, theirs)</comment>
            <translation>Uma regra prática: 90% da acurácia do modelo da API é viável. Neste cenário, o modelo com fine-tuning acerta {ours} e a API de fronteira {theirs}; portanto, não é viável.</translation>
        </message>
        <message>
            <source>Measure your own: take 50 to 100 real inputs, have two people write down the right answers, let both models answer them, and count. With 100 examples a difference of less than about 10 points may be chance.</source>
            <comment>task.how_to_measure</comment>
            <translation>Como medir: separar de 50 a 100 entradas reais, pedir a duas pessoas que escrevam as respostas certas, deixar os dois modelos responderem e contar. Com 100 exemplos, uma diferença de menos de uns 10 pontos pode ser acaso.</translation>
        </message>
        <message>
            <source>{option}: {total} a month</source>
            <comment>case.monthly(option, total)</comment>
            <translation>{option}: {total} por mês</translation>
        </message>
        <message>
            <source>Break-even: {volume}</source>
            <comment>case.break_even(volume)</comment>
            <translation>Ponto de equilíbrio: {volume}</translation>
        </message>
        <message>
            <source>Pays {volumes}</source>
            <comment>case.pays(volumes)</comment>
            <translation>Compensa {volumes}</translation>
        </message>
        <message>
            <source>{option}: {figure}</source>
            <comment>claim.subject(option, figure)</comment>
            <translation>{option}: {figure}</translation>
        </message>
        <message>
            <source>Claimed: {published}. Its inputs give: {computed}. {status}. {details}</source>
            <comment>claim.checked(published, computed, status, details)</comment>
            <translation>Alegado: {published}. As premissas da alegação dão: {computed}. {status}. {details}</translation>
        </message>
        <message>
            <source>Source: {source}</source>
            <comment>claim.source(source)</comment>
            <translation>Fonte: {source}</translation>
        </message>
        <message>
            <source>{subject}, {variation}</source>
            <comment>claim.varied(subject, variation)</comment>
            <translation>{subject}, {variation}</translation>
        </message>
        <message>
            <source>{amount} a month</source>
            <comment>claim.a_month(amount)</comment>
            <translation>{amount} por mês</translation>
        </message>
        <message>
            <source>{amount} a year</source>
            <comment>claim.a_year(amount)</comment>
            <translation>{amount} por ano</translation>
        </message>
        <message>
            <source>{amount} a request</source>
            <comment>claim.a_request(amount)</comment>
            <translation>{amount} por requisição</translation>
        </message>
        <message>
            <source>{amount} a thousand requests</source>
            <comment>claim.a_thousand_requests(amount)</comment>
            <translation>{amount} por mil requisições</translation>
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
                <numerusform>{count} vezes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} ranges</source>
            <comment>claim.ranges(count)</comment>
            <translation>
                <numerusform>{count} faixa</numerusform>
                <numerusform>{count} faixas</numerusform>
            </translation>
        </message>
        <message>
            <source>{amount} or fewer</source>
            <comment>claim.or_fewer(amount)</comment>
            <translation>{amount} ou menos</translation>
        </message>
        <message>
            <source>none</source>
            <comment>claim.none</comment>
            <translation>nenhum</translation>
        </message>
        <message>
            <source>no limit</source>
            <comment>claim.no_limit</comment>
            <translation>sem limite</translation>
        </message>
        <message>
            <source>not within {horizon}</source>
            <comment>claim.not_within(horizon)</comment>
            <translation>não em {horizon}</translation>
        </message>
        <message>
            <source>more than {most} ranges</source>
            <comment>claim.more_than_ranges(most)</comment>
            <translation>mais de {most} faixas</translation>
        </message>
        <message>
            <source>{option} is the baseline here, and this figure is of another option against it.</source>
            <comment>claim.is_baseline(option)</comment>
            <translation>{option} é a referência aqui, e este indicador é de outra opção em comparação com ela.</translation>
        </message>
        <message>
            <source>With these inputs the money is not back within the {horizon} of the planning horizon.</source>
            <comment>claim.not_back(horizon)</comment>
            <translation>Com estas premissas, o dinheiro não é recuperado em {horizon}, o horizonte de planejamento.</translation>
        </message>
        <message>
            <source>These inputs give more than {most} such ranges, too many to count.</source>
            <comment>claim.too_many_ranges(most)</comment>
            <translation>Estas premissas dão mais de {most} dessas faixas, demais para contar.</translation>
        </message>
        <message>
            <source>With these inputs a request takes no time on a GPU.</source>
            <comment>claim.takes_no_time</comment>
            <translation>Com estas premissas, uma requisição não leva tempo nenhum em uma GPU.</translation>
        </message>
        <message>
            <source>{option} has no GPU that is on all month.</source>
            <comment>claim.no_gpu(option)</comment>
            <translation>{option} não tem GPU ligada o mês inteiro.</translation>
        </message>
        <message>
            <source>With these inputs {option} is cheaper than {baseline} only in places: there is no volume from which it stays so.</source>
            <comment>claim.cheaper_in_places(option, baseline)</comment>
            <translation>Com estas premissas, {option} custa menos que {baseline} só em alguns trechos: não há volume a partir do qual isso se mantenha.</translation>
        </message>
        <message>
            <source>With these inputs {option} is cheaper than {baseline} at no volume.</source>
            <comment>claim.never_cheaper(option, baseline)</comment>
            <translation>Com estas premissas, {option} não custa menos que {baseline} em volume nenhum.</translation>
        </message>
        <message>
            <source>With these inputs {option} costs nothing there, and no ratio compares a cost to nothing.</source>
            <comment>claim.is_free(option)</comment>
            <translation>Com estas premissas, {option} não custa nada ali, e nenhuma razão compara um custo a nada.</translation>
        </message>
        <message>
            <source>With these inputs {option} is cheaper at every volume.</source>
            <comment>claim.always_cheaper(option)</comment>
            <translation>Com estas premissas, {option} custa menos em qualquer volume.</translation>
        </message>
        <message>
            <source>These inputs give {figure}, {comparison}.</source>
            <comment>claim.gives(figure, comparison)</comment>
            <translation>Estas premissas dão {figure}, {comparison}.</translation>
        </message>
        <message>
            <source>within that range</source>
            <comment>claim.within_range</comment>
            <translation>dentro dessa faixa</translation>
        </message>
        <message>
            <source>as claimed</source>
            <comment>claim.as_claimed</comment>
            <translation>como alegado</translation>
        </message>
        <message>
            <source>more</source>
            <comment>claim.more</comment>
            <translation>mais</translation>
        </message>
        <message>
            <source>longer</source>
            <comment>claim.longer</comment>
            <translation>mais tempo</translation>
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
            <translation>menos tempo</translation>
        </message>
        <message>
            <source>{share} more</source>
            <comment>claim.more_by(share)</comment>
            <translation>{share} a mais</translation>
        </message>
        <message>
            <source>{share} longer</source>
            <comment>claim.longer_by(share)</comment>
            <translation>{share} a mais</translation>
        </message>
        <message>
            <source>{share} less</source>
            <comment>claim.less_by(share)</comment>
            <translation>{share} a menos</translation>
        </message>
        <message>
            <source>{share} fewer</source>
            <comment>claim.fewer_by(share)</comment>
            <translation>{share} a menos</translation>
        </message>
        <message>
            <source>{share} shorter</source>
            <comment>claim.shorter_by(share)</comment>
            <translation>{share} a menos</translation>
        </message>
        <message numerus="yes">
            <source>{points} points more</source>
            <comment>claim.points_more(points)</comment>
            <translation>
                <numerusform>{points} ponto a mais</numerusform>
                <numerusform>{points} pontos a mais</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{points} points less</source>
            <comment>claim.points_less(points)</comment>
            <translation>
                <numerusform>{points} ponto a menos</numerusform>
                <numerusform>{points} pontos a menos</numerusform>
            </translation>
        </message>
        <message>
            <source>{times} times as much</source>
            <comment>claim.times_as_much(times)</comment>
            <translation>{times} vezes o valor alegado</translation>
        </message>
        <message>
            <source>{times} times as many</source>
            <comment>claim.times_as_many(times)</comment>
            <translation>{times} vezes a quantidade alegada</translation>
        </message>
        <message>
            <source>{times} times as long</source>
            <comment>claim.times_as_long(times)</comment>
            <translation>{times} vezes o tempo alegado</translation>
        </message>
        <message>
            <source>only {share} of that</source>
            <comment>claim.only(share)</comment>
            <translation>só {share} disso</translation>
        </message>
        <message>
            <source>less than 0.1 % of that</source>
            <comment>claim.hardly</comment>
            <translation>menos de 0,1% disso</translation>
        </message>
        <message numerus="yes">
            <source>{count} figures</source>
            <comment>claims.figures(count)</comment>
            <translation>
                <numerusform>{count} indicador</numerusform>
                <numerusform>{count} indicadores</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} differ</source>
            <comment>claims.differing(count)</comment>
            <translation>
                <numerusform>{count} diverge</numerusform>
                <numerusform>{count} divergem</numerusform>
            </translation>
        </message>
        <message>
            <source>All reproduced</source>
            <comment>claims.all_reproduced</comment>
            <translation>Todas reproduzidas</translation>
        </message>
        <message>
            <source>{figures} figures of {examples} examples, {reproduced} of them reproduced.</source>
            <comment>claims.summary(figures, examples, reproduced)</comment>
            <translation>{figures} indicadores de {examples} exemplos, {reproduced} deles reproduzidos.</translation>
        </message>
        <message>
            <source>Say in a few words what is claimed.</source>
            <comment>claim_form.no_text</comment>
            <translation>Dizer em poucas palavras o que é alegado.</translation>
        </message>
        <message>
            <source>The claim has {count} characters; {most} is the most.</source>
            <comment>claim_form.text_too_long(count, most)</comment>
            <translation>A alegação tem {count} caracteres; o máximo é {most}.</translation>
        </message>
        <message>
            <source>The source has {count} characters; {most} is the most.</source>
            <comment>claim_form.source_too_long(count, most)</comment>
            <translation>A fonte tem {count} caracteres; o máximo é {most}.</translation>
        </message>
        <message>
            <source>Type the figure that is claimed, such as {example}.</source>
            <comment>claim_form.no_figure(example)</comment>
            <translation>Digitar o número alegado, como {example}.</translation>
        </message>
        <message>
            <source>The upper end is below the lower one; for a single number leave it empty.</source>
            <comment>claim_form.ends_are_crossed</comment>
            <translation>O limite superior está abaixo do inferior; para um número só, deixá-lo vazio.</translation>
        </message>
        <message>
            <source>{comparison} than the highest figure claimed</source>
            <comment>claim.than_highest(comparison)</comment>
            <translation>{comparison} que o maior número alegado</translation>
        </message>
        <message>
            <source>{comparison} than the lowest figure claimed</source>
            <comment>claim.than_lowest(comparison)</comment>
            <translation>{comparison} que o menor número alegado</translation>
        </message>
        <message>
            <source>{times} times the highest figure claimed</source>
            <comment>claim.times_the_highest(times)</comment>
            <translation>{times} vezes o maior número alegado</translation>
        </message>
        <message>
            <source>only {share} of the lowest figure claimed</source>
            <comment>claim.only_of_the_lowest(share)</comment>
            <translation>só {share} do menor número alegado</translation>
        </message>
        <message>
            <source>less than 0.1 % of the lowest figure claimed</source>
            <comment>claim.hardly_the_lowest</comment>
            <translation>menos de 0,1% do menor número alegado</translation>
        </message>
        <message numerus="yes">
            <source>Bands: 10th to 90th percentile, {count} ranges</source>
            <comment>bands.note(count)</comment>
            <translation>
                <numerusform>Bandas: do percentil 10 ao 90, {count} faixa</numerusform>
                <numerusform>Bandas: do percentil 10 ao 90, {count} faixas</numerusform>
            </translation>
        </message>
        <message>
            <source>Bands: 10th to 90th percentile, {count} ranges, some linked</source>
            <comment>bands.note_linked(count)</comment>
            <translation>Bandas: do percentil 10 ao 90, {count} faixas, algumas vinculadas</translation>
        </message>
        <message>
            <source>dotted: pinned</source>
            <comment>chart.pinned</comment>
            <translation>pontilhado: fixado</translation>
        </message>
        <message>
            <source>{bands} · dotted: pinned</source>
            <comment>chart.bands_and_pinned(bands)</comment>
            <translation>{bands} · pontilhado: fixado</translation>
        </message>
        <message>
            <source>dotted: {name}</source>
            <comment>chart.pinned_as(name)</comment>
            <translation>pontilhado: {name}</translation>
        </message>
        <message>
            <source>{bands} · dotted: {name}</source>
            <comment>chart.bands_and_pinned_as(bands, name)</comment>
            <translation>{bands} · pontilhado: {name}</translation>
        </message>
        <message>
            <source>{option} pays from {volume}</source>
            <comment>callout.pays_from(option, volume)</comment>
            <translation>{option} compensa a partir de {volume}</translation>
        </message>
        <message>
            <source>{option} pays for good from {volume}</source>
            <comment>callout.pays_for_good_from(option, volume)</comment>
            <translation>{option} compensa em definitivo a partir de {volume}</translation>
        </message>
        <message>
            <source>{option} first pays at {volume}</source>
            <comment>callout.first_pays_at(option, volume)</comment>
            <translation>{option} compensa pela primeira vez em {volume}</translation>
        </message>
        <message>
            <source>{option} pays below {volume}</source>
            <comment>callout.pays_below(option, volume)</comment>
            <translation>{option} compensa abaixo de {volume}</translation>
        </message>
        <message>
            <source>{option} pays below {volume}, and in part above</source>
            <comment>callout.pays_below_and_in_part(option, volume)</comment>
            <translation>{option} compensa abaixo de {volume}, e em parte acima</translation>
        </message>
        <message>
            <source>both cost {cost} a month here</source>
            <comment>callout.on_either_side(cost)</comment>
            <translation>ambas custam aqui {cost} por mês</translation>
        </message>
        <message>
            <source>Back after {months}</source>
            <comment>callout.back(months)</comment>
            <translation>Recuperado após {months}</translation>
        </message>
        <message>
            <source>Back for good after {months}</source>
            <comment>callout.back_for_good(months)</comment>
            <translation>Recuperado em definitivo após {months}</translation>
        </message>
        <message>
            <source>first after {months}, then lost again</source>
            <comment>callout.first_then_lost(months)</comment>
            <translation>primeiro após {months}, depois perdido de novo</translation>
        </message>
        <message numerus="yes">
            <source>but lost again within {horizon}</source>
            <comment>callout.but_lost(horizon)</comment>
            <translation>
                <numerusform>mas perdido de novo em {horizon}</numerusform>
                <numerusform>mas perdido de novo em {horizon}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not back within {horizon}</source>
            <comment>callout.not_back(horizon)</comment>
            <translation>
                <numerusform>Não recuperado em {horizon}</numerusform>
                <numerusform>Não recuperado em {horizon}</numerusform>
            </translation>
        </message>
        <message>
            <source>still {amount} behind</source>
            <comment>callout.still_behind(amount)</comment>
            <translation>ainda {amount} atrás</translation>
        </message>
        <message numerus="yes">
            <source>Behind after {horizon}</source>
            <comment>callout.ends_behind(horizon)</comment>
            <translation>
                <numerusform>Atrás após {horizon}</numerusform>
                <numerusform>Atrás após {horizon}</numerusform>
            </translation>
        </message>
        <message>
            <source>{amount} more by then</source>
            <comment>callout.more_by_then(amount)</comment>
            <translation>{amount} a mais até lá</translation>
        </message>
        <message>
            <source>{amount} paid by then either way</source>
            <comment>callout.paid_on_either_side(amount)</comment>
            <translation>{amount} pagos até então nos dois casos</translation>
        </message>
        <message>
            <source>Never behind</source>
            <comment>callout.never_behind</comment>
            <translation>Nunca atrás</translation>
        </message>
        <message>
            <source>at or below {baseline} from the start</source>
            <comment>callout.from_the_start(baseline)</comment>
            <translation>nunca acima desde o início; referência: {baseline}</translation>
        </message>
        <message numerus="yes">
            <source>saved over {horizon}</source>
            <comment>over_time.saved(horizon)</comment>
            <translation>
                <numerusform>de economia em {horizon}</numerusform>
                <numerusform>de economia em {horizon}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>more over {horizon}</source>
            <comment>over_time.more(horizon)</comment>
            <translation>
                <numerusform>a mais em {horizon}</numerusform>
                <numerusform>a mais em {horizon}</numerusform>
            </translation>
        </message>
        <message>
            <source>net present value at {rate} a year</source>
            <comment>over_time.net_present_value(rate)</comment>
            <translation>valor presente líquido a {rate} ao ano</translation>
        </message>
        <message>
            <source>{title}, {text}</source>
            <comment>over_time.in_words(title, text)</comment>
            <translation>{title}, {text}</translation>
        </message>
        <message>
            <source>Up front</source>
            <comment>over_time.up_front</comment>
            <translation>No início</translation>
        </message>
        <message>
            <source>After {months}</source>
            <comment>over_time.after(months)</comment>
            <translation>Após {months}</translation>
        </message>
        <message>
            <source>At {volume} requests a month</source>
            <comment>breakdown.at_volume(volume)</comment>
            <translation>Com {volume} requisições por mês</translation>
        </message>
        <message>
            <source>At {volume}</source>
            <comment>breakdown.at_volume_in_short(volume)</comment>
            <translation>Com {volume}</translation>
        </message>
        <message numerus="yes">
            <source>{count} warnings</source>
            <comment>breakdown.warnings(count)</comment>
            <translation>
                <numerusform>{count} aviso</numerusform>
                <numerusform>{count} avisos</numerusform>
            </translation>
        </message>
        <message>
            <source>{option}, {total} a month</source>
            <comment>breakdown.entry(option, total)</comment>
            <translation>{option}, {total} por mês</translation>
        </message>
        <message>
            <source>{option}, {total} a month, not shown</source>
            <comment>breakdown.entry_not_shown(option, total)</comment>
            <translation>{option}, {total} por mês, fora da exibição</translation>
        </message>
        <message>
            <source>{option}, {total} a month, not shown, cheaper than all that are</source>
            <comment>breakdown.entry_cheaper(option, total)</comment>
            <translation>{option}, {total} por mês, fora da exibição, custa menos que todas as exibidas</translation>
        </message>
        <message>
            <source>focus</source>
            <comment>breakdown.tag_focus</comment>
            <translation>foco</translation>
        </message>
        <message>
            <source>baseline</source>
            <comment>breakdown.tag_baseline</comment>
            <translation>referência</translation>
        </message>
        <message>
            <source>cheapest</source>
            <comment>breakdown.tag_cheaper</comment>
            <translation>mais barata</translation>
        </message>
        <message>
            <source>not shown: {option} {total}</source>
            <comment>breakdown.cheaper_not_shown(option, total)</comment>
            <translation>fora da exibição: {option} {total}</translation>
        </message>
        <message>
            <source>{option}, {total} a month, focus</source>
            <comment>breakdown.entry_in_focus(option, total)</comment>
            <translation>{option}, {total} por mês, foco</translation>
        </message>
        <message>
            <source>{option}, {total} a month, baseline</source>
            <comment>breakdown.entry_as_baseline(option, total)</comment>
            <translation>{option}, {total} por mês, referência</translation>
        </message>
        <message>
            <source>{option} {total}</source>
            <comment>breakdown.total(option, total)</comment>
            <translation>{option} {total}</translation>
        </message>
        <message>
            <source>At {volume} requests a month: {totals}</source>
            <comment>breakdown.totals(volume, totals)</comment>
            <translation>Com {volume} requisições por mês: {totals}</translation>
        </message>
        <message>
            <source>Per request</source>
            <comment>breakdown.per_request</comment>
            <translation>Por requisição</translation>
        </message>
        <message>
            <source>Per 1,000 requests</source>
            <comment>breakdown.per_thousand</comment>
            <translation>Por 1.000 requisições</translation>
        </message>
        <message>
            <source>Per correct answer</source>
            <comment>breakdown.per_correct_answer</comment>
            <translation>Por resposta correta</translation>
        </message>
        <message>
            <source>per request</source>
            <comment>breakdown.column_per_request</comment>
            <translation>por requisição</translation>
        </message>
        <message>
            <source>per 1,000</source>
            <comment>breakdown.column_per_thousand</comment>
            <translation>por 1.000</translation>
        </message>
        <message>
            <source>per correct answer</source>
            <comment>breakdown.column_per_correct_answer</comment>
            <translation>por resposta correta</translation>
        </message>
        <message>
            <source>{component}: {amount}</source>
            <comment>breakdown.component(component, amount)</comment>
            <translation>{component}: {amount}</translation>
        </message>
        <message>
            <source>idle: headroom for peaks, {amount} at {option}</source>
            <comment>breakdown.headroom(amount, option)</comment>
            <translation>ocioso: folga para picos, {amount} ({option})</translation>
        </message>
        <message>
            <source>spare, {amount} at {option}</source>
            <comment>breakdown.spare(amount, option)</comment>
            <translation>sobra, {amount} ({option})</translation>
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
                <numerusform>{gpus} GPU, {busy} em uso</numerusform>
                <numerusform>{gpus} GPUs, {busy} em uso</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{units} units, {busy} busy</source>
            <comment>fleet.units(units, busy)</comment>
            <translation>
                <numerusform>{units} unidade, {busy} em uso</numerusform>
                <numerusform>{units} unidades, {busy} em uso</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{units} units, {busy} busy: {headroom} is headroom for peaks</source>
            <comment>fleet.units_headroom(units, busy, headroom)</comment>
            <translation>
                <numerusform>{units} unidade, {busy} em uso: {headroom} de folga para picos</numerusform>
                <numerusform>{units} unidades, {busy} em uso: {headroom} de folga para picos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{units} units, {busy} busy: {spare} is spare</source>
            <comment>fleet.units_spare(units, busy, spare)</comment>
            <translation>
                <numerusform>{units} unidade, {busy} em uso: {spare} de sobra</numerusform>
                <numerusform>{units} unidades, {busy} em uso: {spare} de sobra</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{units} units, {busy} busy: {headroom} is headroom for peaks, {spare} spare</source>
            <comment>fleet.units_headroom_spare(units, busy, headroom, spare)</comment>
            <translation>
                <numerusform>{units} unidade, {busy} em uso: {headroom} de folga para picos, {spare} de sobra</numerusform>
                <numerusform>{units} unidades, {busy} em uso: {headroom} de folga para picos, {spare} de sobra</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{gpus} GPUs, {busy} busy: {headroom} is headroom for peaks</source>
            <comment>fleet.use_headroom(gpus, busy, headroom)</comment>
            <translation>
                <numerusform>{gpus} GPU, {busy} em uso: {headroom} de folga para picos</numerusform>
                <numerusform>{gpus} GPUs, {busy} em uso: {headroom} de folga para picos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{gpus} GPUs, {busy} busy: {spare} is spare</source>
            <comment>fleet.use_spare(gpus, busy, spare)</comment>
            <translation>
                <numerusform>{gpus} GPU, {busy} em uso: {spare} de sobra</numerusform>
                <numerusform>{gpus} GPUs, {busy} em uso: {spare} de sobra</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{gpus} GPUs, {busy} busy: {headroom} is headroom for peaks, {spare} spare</source>
            <comment>fleet.use_headroom_spare(gpus, busy, headroom, spare)</comment>
            <translation>
                <numerusform>{gpus} GPU, {busy} em uso: {headroom} de folga para picos, {spare} de sobra</numerusform>
                <numerusform>{gpus} GPUs, {busy} em uso: {headroom} de folga para picos, {spare} de sobra</numerusform>
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
            <translation>Valor presente líquido</translation>
        </message>
        <message>
            <source>GPUs</source>
            <comment>compare.gpus</comment>
            <translation>GPUs</translation>
        </message>
        <message>
            <source>Units</source>
            <comment>compare.units</comment>
            <translation>Unidades</translation>
        </message>
        <message>
            <source>{option}, a month</source>
            <comment>compare.a_month(option)</comment>
            <translation>{option}, por mês</translation>
        </message>
        <message>
            <source>Focus</source>
            <comment>compare.focus</comment>
            <translation>Foco</translation>
        </message>
        <message>
            <source>Baseline</source>
            <comment>compare.baseline</comment>
            <translation>Referência</translation>
        </message>
        <message>
            <source>{focus} against {baseline}</source>
            <comment>compare.subject(focus, baseline)</comment>
            <translation>{focus} versus {baseline}</translation>
        </message>
        <message>
            <source>Each focus against its baseline</source>
            <comment>compare.each_subject</comment>
            <translation>Cada foco versus a sua referência</translation>
        </message>
        <message>
            <source>Pinned</source>
            <comment>compare.pinned</comment>
            <translation>Fixado</translation>
        </message>
        <message>
            <source>Now</source>
            <comment>compare.now</comment>
            <translation>Agora</translation>
        </message>
        <message>
            <source>Unnamed</source>
            <comment>compare.unnamed</comment>
            <translation>Sem nome</translation>
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
            <translation>ativado</translation>
        </message>
        <message>
            <source>off</source>
            <comment>switch.off</comment>
            <translation>desativado</translation>
        </message>
        <message>
            <source>Break-even of {option}, requests a month</source>
            <comment>spread.break_even(option)</comment>
            <translation>Ponto de equilíbrio, {option}, requisições por mês</translation>
        </message>
        <message>
            <source>Monthly saving of {option} against {baseline}</source>
            <comment>spread.saving(option, baseline)</comment>
            <translation>Economia mensal: {option} versus {baseline}</translation>
        </message>
        <message>
            <source>No input has a range yet. With ranges, this shows how the break-even and the monthly saving spread, and in how many cases the answer holds.</source>
            <comment>spread.no_ranges</comment>
            <translation>Nenhuma premissa tem faixa ainda. Com faixas, isto mostra como o ponto de equilíbrio e a economia mensal se distribuem e em quantos casos a resposta se sustenta.</translation>
        </message>
        <message>
            <source>Bars: share of cases in each, the tallest named. Line: share of cases up to a value, with rings at 10, 50 and 90 %.</source>
            <comment>spread.key</comment>
            <translation>Barras: parcela dos casos em cada uma, a mais alta indicada. Linha: parcela dos casos até um valor, com anéis em 10, 50 e 90%.</translation>
        </message>
        <message>
            <source>Share of cases</source>
            <comment>spread.cases</comment>
            <translation>Parcela dos casos</translation>
        </message>
        <message>
            <source>Share of cases up to a value</source>
            <comment>spread.cases_up_to</comment>
            <translation>Parcela dos casos até um valor</translation>
        </message>
        <message>
            <source>Requests a month</source>
            <comment>spread.volume_axis</comment>
            <translation>Requisições por mês</translation>
        </message>
        <message>
            <source>now {volume}</source>
            <comment>spread.now(volume)</comment>
            <translation>agora {volume}</translation>
        </message>
        <message>
            <source>costs more</source>
            <comment>spread.costs_more</comment>
            <translation>custa mais</translation>
        </message>
        <message>
            <source>saves</source>
            <comment>spread.saves</comment>
            <translation>economiza</translation>
        </message>
        <message>
            <source>10th percentile {p10}, median {median}, 90th percentile {p90}</source>
            <comment>spread.percentiles(p10, median, p90)</comment>
            <translation>percentil 10 {p10}, mediana {median}, percentil 90 {p90}</translation>
        </message>
        <message>
            <source>{percentiles}; never in {share} of cases</source>
            <comment>spread.with_never(percentiles, share)</comment>
            <translation>{percentiles}; nunca em {share} dos casos</translation>
        </message>
        <message>
            <source>{percentiles}; cheaper in {share} of cases</source>
            <comment>spread.with_cheaper(percentiles, share)</comment>
            <translation>{percentiles}; custa menos em {share} dos casos</translation>
        </message>
        <message>
            <source>{title}: {percentiles}</source>
            <comment>spread.in_words(title, percentiles)</comment>
            <translation>{title}: {percentiles}</translation>
        </message>
        <message>
            <source>Decision map: the cheapest option over {x} and {y}</source>
            <comment>map.name(x, y)</comment>
            <translation>Mapa de decisão: a opção mais barata por {x} e {y}</translation>
        </message>
        <message>
            <source>Decision map: the cheapest of the options shown over {x} and {y}</source>
            <comment>map.name_shown(x, y)</comment>
            <translation>Mapa de decisão: a mais barata das opções exibidas por {x} e {y}</translation>
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
            <translation>{figure}, requisições por mês</translation>
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
            <translation>premissa reduzida {ways}</translation>
        </message>
        <message>
            <source>raised {ways}</source>
            <comment>tornado.raised(ways)</comment>
            <translation>aumentada {ways}</translation>
        </message>
        <message>
            <source>input raised {ways}</source>
            <comment>tornado.input_raised(ways)</comment>
            <translation>premissa aumentada {ways}</translation>
        </message>
        <message>
            <source>by {share}</source>
            <comment>tornado.by_share(share)</comment>
            <translation>em {share}</translation>
        </message>
        <message>
            <source>by {share} and on to a whole number</source>
            <comment>tornado.by_share_to_whole(share)</comment>
            <translation>em {share} e até o próximo número inteiro</translation>
        </message>
        <message>
            <source>on to the next whole number</source>
            <comment>tornado.to_whole</comment>
            <translation>até o próximo número inteiro</translation>
        </message>
        <message>
            <source>as far as it goes</source>
            <comment>tornado.to_limit</comment>
            <translation>até o limite</translation>
        </message>
        <message>
            <source>to the low end of its range</source>
            <comment>tornado.to_low_end</comment>
            <translation>até o limite inferior da faixa</translation>
        </message>
        <message>
            <source>to the high end of its range</source>
            <comment>tornado.to_high_end</comment>
            <translation>até o limite superior da faixa</translation>
        </message>
        <message>
            <source>is 0 and was raised from there</source>
            <comment>tornado.from_zero</comment>
            <translation>é 0 e foi aumentada a partir daí</translation>
        </message>
        <message>
            <source>{parameter}: {low} gives {figure_low}, {high} gives {figure_high}.</source>
            <comment>tornado.bar(parameter, low, figure_low, high, figure_high)</comment>
            <translation>{parameter}: {low} dá {figure_low}, {high} dá {figure_high}.</translation>
        </message>
        <message>
            <source>What moves the {figure} of {option}</source>
            <comment>tornado.title(figure, option)</comment>
            <translation>O que move este resultado: {figure}, {option}</translation>
        </message>
        <message>
            <source>Sensitivity chart: {title}</source>
            <comment>tornado.name(title)</comment>
            <translation>Gráfico de sensibilidade: {title}</translation>
        </message>
        <message>
            <source>No input alone changes it within the values tried: it stays {figure}.</source>
            <comment>tornado.stays(figure)</comment>
            <translation>Nenhuma premissa sozinha muda isso nos valores testados: o resultado continua {figure}.</translation>
        </message>
        <message>
            <source>It never does, and no input alone changes that within the values tried.</source>
            <comment>tornado.never</comment>
            <translation>Isso nunca acontece, e nenhuma premissa sozinha muda isso nos valores testados.</translation>
        </message>
        <message>
            <source>It is {figure} now.</source>
            <comment>tornado.is_now(figure)</comment>
            <translation>Agora é {figure}.</translation>
        </message>
        <message>
            <source>There is none now.</source>
            <comment>tornado.none_now</comment>
            <translation>Agora não há nenhum.</translation>
        </message>
        <message>
            <source>What to find out before you decide</source>
            <comment>information.title</comment>
            <translation>O que apurar antes de decidir</translation>
        </message>
        <message>
            <source>Value of information: {title}</source>
            <comment>information.name(title)</comment>
            <translation>Valor da informação: {title}</translation>
        </message>
        <message>
            <source>the {parameter}</source>
            <comment>information.input(parameter)</comment>
            <translation>{parameter}</translation>
        </message>
        <message>
            <source>any of {count} others</source>
            <comment>information.any_of(count)</comment>
            <translation>qualquer uma de {count} outras</translation>
        </message>
        <message>
            <source>Everything</source>
            <comment>information.everything</comment>
            <translation>Tudo</translation>
        </message>
        <message>
            <source>Known exactly</source>
            <comment>information.exactly</comment>
            <translation>Com conhecimento exato</translation>
        </message>
        <message>
            <source>changes no decision</source>
            <comment>information.changes_nothing</comment>
            <translation>não muda nenhuma decisão</translation>
        </message>
        <message>
            <source>Knowing {input} before you decide is worth up to {value} over {horizon}.</source>
            <comment>information.worth(input, value, horizon)</comment>
            <translation>Conhecer {input} antes de decidir vale até {value} em {horizon}.</translation>
        </message>
        <message>
            <source>Knowing {input} before you decide is worth up to {value} over {horizon}; knowing {others} is worth nothing: it changes no decision.</source>
            <comment>information.worth_and_nothing(input, value, horizon, others)</comment>
            <translation>Conhecer {input} antes de decidir vale até {value} em {horizon}; conhecer {others} não vale nada: não muda nenhuma decisão.</translation>
        </message>
        <message>
            <source>Knowing {input} before you decide is worth nothing: it changes no decision.</source>
            <comment>information.worth_nothing(input)</comment>
            <translation>Conhecer {input} antes de decidir não vale nada: não muda nenhuma decisão.</translation>
        </message>
        <message>
            <source>Knowing everything before you decide is worth up to {value} over {horizon}.</source>
            <comment>information.worth_everything(value, horizon)</comment>
            <translation>Conhecer tudo antes de decidir vale até {value} em {horizon}.</translation>
        </message>
        <message>
            <source>Knowing any one input alone changes no decision; knowing all of them before you decide is worth up to {value} over {horizon}.</source>
            <comment>information.only_together(value, horizon)</comment>
            <translation>Conhecer uma premissa sozinha não muda nenhuma decisão; conhecer todas antes de decidir vale até {value} em {horizon}.</translation>
        </message>
        <message>
            <source>Whatever the inputs with ranges turn out to be, you would take {option}: knowing more changes no decision.</source>
            <comment>information.nothing(option)</comment>
            <translation>Sejam quais forem os valores das premissas com faixas, a escolha seria {option}: saber mais não muda nenhuma decisão.</translation>
        </message>
        <message>
            <source>Knowing everything is worth up to {value}.</source>
            <comment>information.ceiling(value)</comment>
            <translation>Conhecer tudo vale até {value}.</translation>
        </message>
        <message>
            <source>Known exactly it is worth up to {value}, in sixteen steps of its range a little less.</source>
            <comment>information.ceiling_of_one(value)</comment>
            <translation>Conhecer o valor exato vale até {value}; em dezesseis passos da faixa, um pouco menos.</translation>
        </message>
        <message>
            <source>Knowing {input} exactly before you decide is worth up to {value} over {horizon}.</source>
            <comment>information.worth_exactly(input, value, horizon)</comment>
            <translation>Conhecer {input} com exatidão antes de decidir vale até {value} em {horizon}.</translation>
        </message>
        <message>
            <source>Knowing no more, you would take {option}, at an expected {cost} over {horizon}.</source>
            <comment>information.choice(option, cost, horizon)</comment>
            <translation>Sem saber mais, a escolha seria {option}, com custo esperado de {cost} em {horizon}.</translation>
        </message>
        <message numerus="yes">
            <source>{count} more inputs are worth no more than these</source>
            <comment>information.left(count)</comment>
            <translation>
                <numerusform>Mais {count} premissa não vale mais que estas</numerusform>
                <numerusform>Mais {count} premissas não valem mais que estas</numerusform>
            </translation>
        </message>
        <message>
            <source>No input has a range yet. With ranges, this shows which input to find out before you decide, and what knowing it is worth at most.</source>
            <comment>information.no_ranges</comment>
            <translation>Nenhuma premissa tem faixa ainda. Com faixas, isto mostra qual premissa apurar antes de decidir e quanto vale no máximo conhecê-la.</translation>
        </message>
        <message>
            <source>Requests to the small model</source>
            <comment>explain.small_volume</comment>
            <translation>Requisições ao modelo pequeno</translation>
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
            <translation>teto({a})</translation>
        </message>
        <message>
            <source>{formula} = {result}</source>
            <comment>formula.equals(formula, result)</comment>
            <translation>{formula} = {result}</translation>
        </message>
        <message>
            <source>{amount} a month</source>
            <comment>measure.a_month(amount)</comment>
            <translation>{amount} por mês</translation>
        </message>
        <message>
            <source>{amount} a request</source>
            <comment>measure.a_request(amount)</comment>
            <translation>{amount} por requisição</translation>
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
                <numerusform>{count} unidade</numerusform>
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
                <numerusform>{count} mês</numerusform>
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
                <numerusform>{count} requisição por mês</numerusform>
                <numerusform>{count} requisições por mês</numerusform>
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
            <translation>Réplicas cheias</translation>
        </message>
        <message>
            <source>Increments that are full</source>
            <comment>explain.full_increments</comment>
            <translation>Incrementos cheios</translation>
        </message>
        <message>
            <source>Requests that one replica serves</source>
            <comment>explain.requests_of_a_replica</comment>
            <translation>Requisições que uma réplica atende</translation>
        </message>
        <message>
            <source>Requests that one increment of units serves</source>
            <comment>explain.requests_of_an_increment</comment>
            <translation>Requisições que um incremento de unidades atende</translation>
        </message>
        <message>
            <source>Total of {option}</source>
            <comment>explain.total_of(option)</comment>
            <translation>Total, {option}</translation>
        </message>
        <message>
            <source>Fixed cost of {option}</source>
            <comment>explain.fixed_cost_of(option)</comment>
            <translation>Custo fixo, {option}</translation>
        </message>
        <message>
            <source>Cost of one more request of {option}</source>
            <comment>explain.request_of(option)</comment>
            <translation>Custo de uma requisição a mais, {option}</translation>
        </message>
        <message>
            <source>Behind after month {month}</source>
            <comment>explain.behind(month)</comment>
            <translation>Atrás após o mês {month}</translation>
        </message>
        <message>
            <source>Month {month}</source>
            <comment>explain.month(month)</comment>
            <translation>Mês {month}</translation>
        </message>
        <message>
            <source>Cash of {option} up to month {month}</source>
            <comment>explain.cash(option, month)</comment>
            <translation>Caixa até o mês {month}, {option}</translation>
        </message>
        <message>
            <source>Hardware bought</source>
            <comment>explain.hardware_bought</comment>
            <translation>Hardware comprado</translation>
        </message>
        <message>
            <source>Requests in month {month}</source>
            <comment>explain.requests_in(month)</comment>
            <translation>Requisições no mês {month}</translation>
        </message>
        <message>
            <source>API prices, as a factor</source>
            <comment>explain.api_prices</comment>
            <translation>Preços de API, como fator</translation>
        </message>
        <message>
            <source>GPU prices, as a factor</source>
            <comment>explain.gpu_prices</comment>
            <translation>Preços de GPU, como fator</translation>
        </message>
        <message>
            <source>GPUs in service</source>
            <comment>explain.gpus_in_service</comment>
            <translation>GPUs em serviço</translation>
        </message>
        <message>
            <source>Units in service</source>
            <comment>explain.units_in_service</comment>
            <translation>Unidades em serviço</translation>
        </message>
        <message>
            <source>Servers in service</source>
            <comment>explain.servers_in_service</comment>
            <translation>Servidores em serviço</translation>
        </message>
        <message>
            <source>Serverless seconds billed</source>
            <comment>explain.seconds_billed</comment>
            <translation>Segundos serverless cobrados</translation>
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
            <translation>GPUs</translation>
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
                <numerusform>{sourced} de {all} premissas tem fonte, {typed}, {defaults}.</numerusform>
                <numerusform>{sourced} de {all} premissas têm fonte, {typed}, {defaults}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} were typed</source>
            <comment>sources.typed(count)</comment>
            <translation>
                <numerusform>{count} foi digitada</numerusform>
                <numerusform>{count} foram digitadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} are defaults</source>
            <comment>sources.defaults(count)</comment>
            <translation>
                <numerusform>{count} é padrão</numerusform>
                <numerusform>{count} são padrão</numerusform>
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
                <numerusform>e mais {count} fonte, citada no relatório</numerusform>
                <numerusform>e mais {count} fontes, citadas no relatório</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} sources, which the report lists</source>
            <comment>sources.none_fits(count)</comment>
            <translation>
                <numerusform>{count} fonte, citada no relatório</numerusform>
                <numerusform>{count} fontes, citadas no relatório</numerusform>
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
            <translation>híbrido: {host}</translation>
        </message>
        <message>
            <source>{focus} saves {saving} a month against {baseline} at {volume} requests a month. Each of these alone would turn that around, all else unchanged.</source>
            <comment>report.flips_saving(focus, saving, baseline, volume)</comment>
            <translation>{focus} custa {saving} por mês a menos que {baseline} com {volume} requisições por mês. Cada um destes valores, sozinho, inverteria isso, com todo o resto inalterado.</translation>
        </message>
        <message>
            <source>{focus} costs {more} a month more than {baseline} at {volume} requests a month. Each of these alone would turn that around, all else unchanged.</source>
            <comment>report.flips_costing(focus, more, baseline, volume)</comment>
            <translation>{focus} custa {more} por mês a mais que {baseline} com {volume} requisições por mês. Cada um destes valores, sozinho, inverteria isso, com todo o resto inalterado.</translation>
        </message>
        <message>
            <source>What would flip the answer</source>
            <comment>report.flips</comment>
            <translation>O que inverteria a resposta</translation>
        </message>
        <message>
            <source>Both cost the same: there is nothing to turn around.</source>
            <comment>report.flips_both_the_same</comment>
            <translation>As duas opções custam o mesmo: não há o que inverter.</translation>
        </message>
        <message>
            <source>No input alone turns the answer around within the reach of its slider.</source>
            <comment>report.no_flips</comment>
            <translation>Nenhuma premissa sozinha inverte a resposta no alcance do controle deslizante dela.</translation>
        </message>
        <message>
            <source>The answer flips with</source>
            <comment>report.flips_with</comment>
            <translation>A resposta se inverte com</translation>
        </message>
        <message>
            <source>Now it is</source>
            <comment>report.now_it_is</comment>
            <translation>Valor atual</translation>
        </message>
        <message>
            <source>Costs that are easily forgotten</source>
            <comment>report.forgotten_costs</comment>
            <translation>Custos fáceis de esquecer</translation>
        </message>
        <message>
            <source>Easily forgotten</source>
            <comment>report.easily_forgotten</comment>
            <translation>Fácil de esquecer</translation>
        </message>
        <message>
            <source>What it adds or saves</source>
            <comment>report.what_it_adds</comment>
            <translation>O que acrescenta ou poupa</translation>
        </message>
        <message>
            <source>Without it</source>
            <comment>report.without_it</comment>
            <translation>Sem isso</translation>
        </message>
        <message>
            <source>{^words}</source>
            <comment>report.begins_its_cell(words)</comment>
            <translation>{^words}</translation>
        </message>
        <message>
            <source>Costs that calculations of this kind often leave out. They overlap, as people retrain too, so they do not add up.</source>
            <comment>report.forgotten_text</comment>
            <translation>Custos que cálculos desse tipo muitas vezes deixam de fora. Eles se sobrepõem, pois retreinar também ocupa pessoal, então não se somam.</translation>
        </message>
        <message>
            <source>What is easily forgotten</source>
            <comment>report.forgotten</comment>
            <translation>O que é fácil esquecer</translation>
        </message>
        <message>
            <source>Where it breaks even</source>
            <comment>report.break_even</comment>
            <translation>Onde fica o ponto de equilíbrio</translation>
        </message>
        <message>
            <source>Monthly cost of each option over the volume; rings are where {focus} and {baseline} cost the same, and the strip below shows which of the options shown is the cheapest.</source>
            <comment>report.break_even_caption(focus, baseline)</comment>
            <translation>Custo mensal de cada opção por volume; os anéis marcam onde {focus} e {baseline} custam o mesmo, e a faixa abaixo mostra qual das opções exibidas é a mais barata.</translation>
        </message>
        <message>
            <source>How it goes over time</source>
            <comment>report.over_time</comment>
            <translation>Como evolui ao longo do tempo</translation>
        </message>
        <message>
            <source>Cash paid by the end of each month, {focus} and {baseline}; a line starts at what is paid up front.</source>
            <comment>report.over_time_caption(focus, baseline)</comment>
            <translation>Caixa pago até o fim de cada mês, {focus} e {baseline}; cada linha começa no que é pago de início.</translation>
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
            <translation>O que mais pesa</translation>
        </message>
        <message>
            <source>Each input alone moves between the ends of its range, or about a fifth to both sides where it has none, and from zero up to a tenth of its span. The longer a bar, the more it matters that this input is right.</source>
            <comment>report.sensitivity_text</comment>
            <translation>Cada premissa se move sozinha entre os limites da faixa, ou cerca de um quinto para cada lado quando não tem faixa, e de zero até um décimo do seu alcance. Quanto mais longa a barra, mais importa que a premissa esteja certa.</translation>
        </message>
        <message>
            <source>What moves the {figure} of {option}, the strongest input first.</source>
            <comment>report.sensitivity_caption(figure, option)</comment>
            <translation>O que move este resultado: {figure}, {option}. A premissa mais forte vem primeiro.</translation>
        </message>
        <message>
            <source>How sure it is</source>
            <comment>report.uncertainty</comment>
            <translation>Com que certeza</translation>
        </message>
        <message>
            <source>How break-even and monthly saving spread over the draws.</source>
            <comment>report.uncertainty_caption</comment>
            <translation>Como o ponto de equilíbrio e a economia mensal se distribuem nas simulações.</translation>
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
                <numerusform>{ranges} premissa tem faixa, com o mínimo e o máximo como percentis 10 e 90. Nas simulações com todas juntas, {focus} custa menos que {baseline} em {share} dos casos.</numerusform>
                <numerusform>{ranges} premissas têm faixa, cada uma com o mínimo e o máximo como percentis 10 e 90. Nas simulações com todas juntas, {focus} custa menos que {baseline} em {share} dos casos.</numerusform>
            </translation>
        </message>
        <message>
            <source>What to find out first</source>
            <comment>report.information</comment>
            <translation>O que apurar primeiro</translation>
        </message>
        <message>
            <source>An input is worth finding out if knowing it would change which option you take, and finding out may cost what that saves at most.</source>
            <comment>report.information_text</comment>
            <translation>Vale apurar uma premissa quando conhecê-la mudaria a opção escolhida, e apurá-la pode custar no máximo o que isso economiza.</translation>
        </message>
        <message>
            <source>What knowing each input before deciding is worth at most over {horizon}.</source>
            <comment>report.information_caption(horizon)</comment>
            <translation>Quanto vale no máximo, em {horizon}, conhecer cada premissa antes de decidir.</translation>
        </message>
        <message>
            <source>none</source>
            <comment>report.none</comment>
            <translation>nenhum</translation>
        </message>
        <message>
            <source>A month</source>
            <comment>report.a_month</comment>
            <translation>Por mês</translation>
        </message>
        <message>
            <source>Total</source>
            <comment>report.total</comment>
            <translation>Total</translation>
        </message>
        <message>
            <source>A request</source>
            <comment>report.a_request</comment>
            <translation>Por requisição</translation>
        </message>
        <message>
            <source>Cost per request</source>
            <comment>report.cost_per_request</comment>
            <translation>Custo por requisição</translation>
        </message>
        <message>
            <source>Cost per correct answer</source>
            <comment>report.cost_per_correct_answer</comment>
            <translation>Custo por resposta correta</translation>
        </message>
        <message>
            <source>Against {baseline}</source>
            <comment>report.against(baseline)</comment>
            <translation>Versus {baseline}</translation>
        </message>
        <message>
            <source>Saved a month</source>
            <comment>report.saved_a_month</comment>
            <translation>Economia por mês</translation>
        </message>
        <message>
            <source>Break-even, requests a month</source>
            <comment>report.break_even_row</comment>
            <translation>Ponto de equilíbrio, requisições por mês</translation>
        </message>
        <message>
            <source>Paid up front</source>
            <comment>report.paid_up_front</comment>
            <translation>Pago de início</translation>
        </message>
        <message>
            <source>Payback within {horizon}</source>
            <comment>report.payback_within(horizon)</comment>
            <translation>Payback em {horizon}</translation>
        </message>
        <message>
            <source>Saved over {horizon}</source>
            <comment>report.saved_over(horizon)</comment>
            <translation>Economia em {horizon}</translation>
        </message>
        <message>
            <source>GPUs</source>
            <comment>report.gpus</comment>
            <translation>GPUs</translation>
        </message>
        <message>
            <source>Reserved units</source>
            <comment>report.reserved_units</comment>
            <translation>Unidades reservadas</translation>
        </message>
        <message>
            <source>baseline</source>
            <comment>report.is_baseline</comment>
            <translation>referência</translation>
        </message>
        <message>
            <source>in focus</source>
            <comment>report.is_in_focus</comment>
            <translation>em foco</translation>
        </message>
        <message>
            <source>What each option costs at {volume} requests a month, what is paid up front spread over the planning horizon.</source>
            <comment>report.costs_with_upfront(volume)</comment>
            <translation>Quanto custa cada opção com {volume} requisições por mês, com o que é pago de início diluído no horizonte de planejamento.</translation>
        </message>
        <message>
            <source>What each option costs at {volume} requests a month, what is paid up front left out.</source>
            <comment>report.costs_without_upfront(volume)</comment>
            <translation>Quanto custa cada opção com {volume} requisições por mês, sem o que é pago de início.</translation>
        </message>
        <message>
            <source>What it costs</source>
            <comment>report.costs</comment>
            <translation>Quanto custa</translation>
        </message>
        <message>
            <source>Costs at {volume} requests a month</source>
            <comment>report.cost_table(volume)</comment>
            <translation>Custos com {volume} requisições por mês</translation>
        </message>
        <message>
            <source>What each option's month is made of; hatched is what GPUs and reserved units cost while they wait.</source>
            <comment>report.cost_caption</comment>
            <translation>De que se compõe o mês de cada opção; hachurado é o que GPUs e unidades reservadas custam enquanto esperam.</translation>
        </message>
        <message>
            <source>All inputs</source>
            <comment>report.all_inputs</comment>
            <translation>Todas as premissas</translation>
        </message>
        <message>
            <source>Input</source>
            <comment>report.input</comment>
            <translation>Premissa</translation>
        </message>
        <message>
            <source>Value</source>
            <comment>report.value</comment>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Range</source>
            <comment>report.range</comment>
            <translation>Faixa</translation>
        </message>
        <message>
            <source>Where it is from</source>
            <comment>report.where_it_is_from</comment>
            <translation>Origem</translation>
        </message>
        <message>
            <source>A range is the 10th and the 90th percentile of an input.</source>
            <comment>report.ranges_are_percentiles</comment>
            <translation>Uma faixa vai do percentil 10 ao percentil 90 de uma premissa.</translation>
        </message>
        <message>
            <source>Linked inputs</source>
            <comment>report.links</comment>
            <translation>Premissas vinculadas</translation>
        </message>
        <message>
            <source>Moves with</source>
            <comment>report.moves_with</comment>
            <translation>Move-se com</translation>
        </message>
        <message>
            <source>Correlation</source>
            <comment>report.correlation</comment>
            <translation>Correlação</translation>
        </message>
        <message>
            <source>Linked inputs are drawn together: at 1 they would move in step, at -1 against each other; what is not linked is independent.</source>
            <comment>report.links_text</comment>
            <translation>Premissas vinculadas são sorteadas em conjunto: com 1 andariam juntas, com -1 em sentidos opostos; o que não está vinculado é independente.</translation>
        </message>
        <message>
            <source>The inputs and their sources</source>
            <comment>report.inputs</comment>
            <translation>As premissas e as suas fontes</translation>
        </message>
        <message>
            <source>Workloads</source>
            <comment>report.workload_table</comment>
            <translation>Cargas de trabalho</translation>
        </message>
        <message>
            <source>Workload</source>
            <comment>report.workload</comment>
            <translation>Carga de trabalho</translation>
        </message>
        <message>
            <source>Requests</source>
            <comment>report.requests</comment>
            <translation>Requisições</translation>
        </message>
        <message>
            <source>Tokens in</source>
            <comment>report.tokens_in</comment>
            <translation>Tokens de entrada</translation>
        </message>
        <message>
            <source>Tokens out</source>
            <comment>report.tokens_out</comment>
            <translation>Tokens de saída</translation>
        </message>
        <message>
            <source>At the API, a year</source>
            <comment>report.at_the_api_a_year</comment>
            <translation>Na API, por ano</translation>
        </message>
        <message>
            <source>{count} {period}</source>
            <comment>report.requests_in_period(count, period)</comment>
            <translation>{count} {period}</translation>
        </message>
        <message>
            <source>The workloads</source>
            <comment>report.workloads</comment>
            <translation>As cargas de trabalho</translation>
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
            <translation>O que fala a favor</translation>
        </message>
        <message>
            <source>What speaks against it</source>
            <comment>report.speaks_against_it</comment>
            <translation>O que fala contra</translation>
        </message>
        <message>
            <source>What was answered</source>
            <comment>report.was_answered</comment>
            <translation>O que foi respondido</translation>
        </message>
        <message>
            <source>What would lead elsewhere</source>
            <comment>report.leads_elsewhere</comment>
            <translation>O que levaria a outro caminho</translation>
        </message>
        <message>
            <source>How to find out, in three steps</source>
            <comment>report.three_steps</comment>
            <translation>Como descobrir, em três passos</translation>
        </message>
        <message>
            <source>Claims about this scenario</source>
            <comment>report.claim_table</comment>
            <translation>Alegações sobre este cenário</translation>
        </message>
        <message>
            <source>Claim</source>
            <comment>report.claim</comment>
            <translation>Alegação</translation>
        </message>
        <message>
            <source>Claimed</source>
            <comment>report.claimed</comment>
            <translation>Alegado</translation>
        </message>
        <message>
            <source>Computed</source>
            <comment>report.computed</comment>
            <translation>Calculado</translation>
        </message>
        <message>
            <source>Check</source>
            <comment>report.check</comment>
            <translation>Verificação</translation>
        </message>
        <message>
            <source>Source and remark</source>
            <comment>report.source_and_remark</comment>
            <translation>Fonte e observação</translation>
        </message>
        <message>
            <source>Remark</source>
            <comment>report.remark</comment>
            <translation>Observação</translation>
        </message>
        <message>
            <source>Figures that were published of this scenario, each held against what its inputs give: {reproduced} of {claims} reproduced. Source: {source}.</source>
            <comment>report.published_about_this(source, reproduced, claims)</comment>
            <translation>Números publicados sobre este cenário, cada um confrontado com o que as suas premissas dão: {reproduced} de {claims} reproduzidos. Fonte: {source}.</translation>
        </message>
        <message>
            <source>{source}. {remark}</source>
            <comment>report.source_with_remark(source, remark)</comment>
            <translation>{source}. {remark}</translation>
        </message>
        <message>
            <source>Published figures by their source</source>
            <comment>report.source_table</comment>
            <translation>Números publicados, por fonte</translation>
        </message>
        <message>
            <source>Case</source>
            <comment>report.case</comment>
            <translation>Caso</translation>
        </message>
        <message>
            <source>Source</source>
            <comment>report.source</comment>
            <translation>Fonte</translation>
        </message>
        <message>
            <source>Figures</source>
            <comment>report.figures</comment>
            <translation>Números</translation>
        </message>
        <message>
            <source>Reproduced</source>
            <comment>report.reproduced</comment>
            <translation>Reproduzidos</translation>
        </message>
        <message>
            <source>Why this advice, and how to go about it</source>
            <comment>report.course</comment>
            <translation>Por que esta recomendação e como segui-la</translation>
        </message>
        <message>
            <source>What to do: {course}</source>
            <comment>report.advice(course)</comment>
            <translation>O que fazer: {course}</translation>
        </message>
        <message>
            <source>What to do: move what the plan moves</source>
            <comment>report.advice_move</comment>
            <translation>O que fazer: migrar o que o plano migra</translation>
        </message>
        <message>
            <source>What to do: leave every task at the API</source>
            <comment>report.advice_keep</comment>
            <translation>O que fazer: deixar todas as tarefas na API</translation>
        </message>
        <message>
            <source>{tasks} would move.</source>
            <comment>report.plan_moves(tasks)</comment>
            <translation>Migrariam: {tasks}.</translation>
        </message>
        <message numerus="yes">
            <source>{tasks} and {count} more would move; the table of tasks names them all.</source>
            <comment>report.plan_moves_and_more(tasks, count)</comment>
            <translation>
                <numerusform>Migrariam: {tasks} e mais uma; a tabela de tarefas traz todas.</numerusform>
                <numerusform>Migrariam: {tasks} e mais {count}; a tabela de tarefas traz todas.</numerusform>
            </translation>
        </message>
        <message>
            <source>The table of tasks says what each would save if it moved alone.</source>
            <comment>report.plan_keeps</comment>
            <translation>A tabela de tarefas diz quanto cada uma economizaria se migrasse sozinha.</translation>
        </message>
        <message numerus="yes">
            <source>Which of {tasks} tasks cost less with models of our own than with {baseline}?</source>
            <comment>report.question_of_tasks(tasks, baseline)</comment>
            <translation>
                <numerusform>Um modelo próprio para a nossa tarefa custa menos que {baseline}?</numerusform>
                <numerusform>Em quais das {tasks} tarefas modelos próprios custam menos que {baseline}?</numerusform>
            </translation>
        </message>
        <message>
            <source>From here on the report is about the scenario's own inputs, which stand for every task that has none of its own; the plan above is about all tasks together.</source>
            <comment>report.as_one_task</comment>
            <translation>Daqui em diante, o relatório trata das premissas do próprio cenário, que valem para toda tarefa sem valores próprios; o plano acima trata de todas as tarefas juntas.</translation>
        </message>
        <message>
            <source>Notes on charts that are not in this report</source>
            <comment>report.notes_elsewhere</comment>
            <translation>Anotações em gráficos que não estão neste relatório</translation>
        </message>
        <message>
            <source>What to be careful about</source>
            <comment>report.warnings</comment>
            <translation>No que ter cuidado</translation>
        </message>
        <message>
            <source>Claims about this scenario, each held against what its inputs give: {reproduced} of {claims} reproduced.</source>
            <comment>report.claims_about_this(reproduced, claims)</comment>
            <translation>Alegações sobre este cenário, cada uma confrontada com o que as suas premissas dão: {reproduced} de {claims} reproduzidas.</translation>
        </message>
        <message>
            <source>What the model itself was checked against</source>
            <comment>report.claims_of_the_model</comment>
            <translation>Com o que o próprio modelo foi conferido</translation>
        </message>
        <message>
            <source>Figures that others have published, and test cases of its own, each computed from that source's inputs: {reproduced} of {claims} are reproduced to within {tolerance}. The program's page of claims says of each of the others why it differs.</source>
            <comment>report.claims_reproduced(reproduced, claims, tolerance)</comment>
            <translation>Números que outros publicaram e casos de teste próprios, cada um calculado a partir das premissas da respectiva fonte: {reproduced} de {claims} são reproduzidos com tolerância de {tolerance}. A página de alegações do programa diz por que cada um dos outros diverge.</translation>
        </message>
        <message>
            <source>Checked claims</source>
            <comment>report.claims</comment>
            <translation>Alegações conferidas</translation>
        </message>
        <message>
            <source>{value}.</source>
            <comment>report.assumed(value)</comment>
            <translation>{value}.</translation>
        </message>
        <message>
            <source>Volume and prices stay as they are.</source>
            <comment>report.no_trends</comment>
            <translation>O volume e os preços permanecem como estão.</translation>
        </message>
        <message>
            <source>{trends}; only the view over time follows them.</source>
            <comment>report.trends(trends)</comment>
            <translation>{trends}; só a visão ao longo do tempo os acompanha.</translation>
        </message>
        <message>
            <source>{option}: {help}.</source>
            <comment>report.option_is(option, help)</comment>
            <translation>{option}: {help}.</translation>
        </message>
        <message>
            <source>Date of the figures</source>
            <comment>report.date</comment>
            <translation>Data dos números</translation>
        </message>
        <message>
            <source>The scenario gives none.</source>
            <comment>report.no_date</comment>
            <translation>O cenário não informa nenhuma.</translation>
        </message>
        <message>
            <source>Baseline</source>
            <comment>report.baseline</comment>
            <translation>Referência</translation>
        </message>
        <message>
            <source>In focus</source>
            <comment>report.focus</comment>
            <translation>Em foco</translation>
        </message>
        <message>
            <source>Options compared</source>
            <comment>report.options</comment>
            <translation>Opções comparadas</translation>
        </message>
        <message>
            <source>Hosting of the hybrid</source>
            <comment>report.hosting</comment>
            <translation>Hospedagem do híbrido</translation>
        </message>
        <message>
            <source>Its small model runs on {host}; {share} of the requests are routed to it.</source>
            <comment>report.hosting_text(host, share)</comment>
            <translation>Hospedagem do modelo pequeno: {host}; {share} das requisições são roteadas a ele.</translation>
        </message>
        <message>
            <source>Planning horizon</source>
            <comment>report.horizon</comment>
            <translation>Horizonte de planejamento</translation>
        </message>
        <message>
            <source>Up-front cost</source>
            <comment>report.upfront</comment>
            <translation>Custo inicial</translation>
        </message>
        <message>
            <source>Spread evenly over the planning horizon, as a part of each month's cost.</source>
            <comment>report.upfront_spread</comment>
            <translation>Diluído por igual no horizonte de planejamento, como parte do custo de cada mês.</translation>
        </message>
        <message>
            <source>Left out of the month's cost; it counts in the view over time and in payback.</source>
            <comment>report.upfront_left_out</comment>
            <translation>Fora do custo do mês; conta na visão ao longo do tempo e no payback.</translation>
        </message>
        <message>
            <source>Cost of capital</source>
            <comment>report.capital</comment>
            <translation>Custo de capital</translation>
        </message>
        <message>
            <source>{rate} in the net present value; the monthly view carries none.</source>
            <comment>report.capital_text(rate)</comment>
            <translation>{rate} no valor presente líquido; a visão mensal não inclui nenhum.</translation>
        </message>
        <message>
            <source>Growth and trends</source>
            <comment>report.growth</comment>
            <translation>Crescimento e tendências</translation>
        </message>
        <message>
            <source>Quality</source>
            <comment>report.quality</comment>
            <translation>Qualidade</translation>
        </message>
        <message>
            <source>A wrong answer costs {cost}.</source>
            <comment>report.errors_cost(cost)</comment>
            <translation>Uma resposta errada custa {cost}.</translation>
        </message>
        <message>
            <source>Wrong answers cost nothing; accuracy counts in the cost per correct answer alone.</source>
            <comment>report.errors_cost_nothing</comment>
            <translation>Respostas erradas não custam nada; a acurácia só conta no custo por resposta correta.</translation>
        </message>
        <message>
            <source>Units</source>
            <comment>report.units</comment>
            <translation>Unidades</translation>
        </message>
        <message>
            <source>The assumptions</source>
            <comment>report.assumptions</comment>
            <translation>As hipóteses</translation>
        </message>
        <message>
            <source>A month's cost</source>
            <comment>report.method_month</comment>
            <translation>O custo de um mês</translation>
        </message>
        <message>
            <source>Each option's month is the sum of paid tokens, compute, platform, people, retraining, its share of what is paid up front, and what wrong answers cost.</source>
            <comment>report.method_month_text</comment>
            <translation>O mês de cada opção é a soma de tokens pagos, computação, plataforma, pessoal, retreinamento, a parcela do que é pago de início e o que custam as respostas erradas.</translation>
        </message>
        <message>
            <source>Tokens</source>
            <comment>report.method_tokens</comment>
            <translation>Tokens</translation>
        </message>
        <message>
            <source>Tokens in and out at their list prices, less what is cached, discounted or sent in batches, plus retries.</source>
            <comment>report.method_tokens_text</comment>
            <translation>Tokens de entrada e de saída aos preços de tabela, menos o que está em cache, com desconto ou vai em lote, mais as novas tentativas.</translation>
        </message>
        <message>
            <source>The load is the time that requests take to be read and written at the measured throughput, times the peak, over the hours online and the utilization that is aimed at. GPUs come in whole replicas, never fewer than the minimum, so cost climbs in steps. So it does with units of reserved capacity, whose load is counted in tokens and which come in whole increments.</source>
            <comment>report.method_gpus_text</comment>
            <translation>A carga é o tempo que as requisições levam para ser lidas e escritas no throughput medido, vezes o pico, dividido pelas horas online e pela utilização-alvo. As GPUs vêm em réplicas inteiras, nunca menos que o mínimo, então o custo sobe em degraus. O mesmo vale para as unidades de capacidade reservada, cuja carga é contada em tokens e que vêm em incrementos inteiros.</translation>
        </message>
        <message>
            <source>Break-even</source>
            <comment>report.method_break_even</comment>
            <translation>Ponto de equilíbrio</translation>
        </message>
        <message>
            <source>All volumes from {low} to {high} at which the option costs less than {baseline}, solved from the equations of each step, not read off a curve. Where a curve crosses and jumps back, the volume that counts is the one from which the option stays cheaper.</source>
            <comment>report.method_break_even_text(low, high, baseline)</comment>
            <translation>Todos os volumes de {low} a {high} em que a opção custa menos que {baseline}, resolvidos a partir das equações de cada degrau, não lidos de uma curva. Quando uma curva cruza e salta de volta, o volume que conta é aquele a partir do qual a opção continua custando menos.</translation>
        </message>
        <message>
            <source>Over time</source>
            <comment>report.method_over_time</comment>
            <translation>Ao longo do tempo</translation>
        </message>
        <message>
            <source>Cash month by month: what is paid up front at month 0, then the costs of each month at its volume and prices, retraining and hardware when they are paid. Payback is the time from which the option has cost less in all and stays so up to the horizon.</source>
            <comment>report.method_over_time_text</comment>
            <translation>Caixa mês a mês: o que é pago de início no mês 0, depois os custos de cada mês com o volume e os preços dele, retreinamento e hardware quando são pagos. O payback é o momento a partir do qual a opção custou menos no total e assim permanece até o horizonte.</translation>
        </message>
        <message>
            <source>Ranges</source>
            <comment>report.method_ranges</comment>
            <translation>Faixas</translation>
        </message>
        <message>
            <source>{draws} draws from all ranges at once, each input independent of the others, its value the median.</source>
            <comment>report.method_ranges_text(draws)</comment>
            <translation>{draws} simulações de todas as faixas de uma vez, cada premissa independente das outras, com o seu valor como mediana.</translation>
        </message>
        <message>
            <source>{draws} draws from all ranges at once, each input's value its median. Linked inputs are drawn together, by the correlations given; all others are independent of each other.</source>
            <comment>report.method_linked_text(draws)</comment>
            <translation>{draws} simulações de todas as faixas de uma vez, com o valor de cada premissa como mediana. Premissas vinculadas são sorteadas em conjunto, pelas correlações dadas; todas as outras são independentes entre si.</translation>
        </message>
        <message>
            <source>What to find out first</source>
            <comment>report.method_information</comment>
            <translation>O que apurar primeiro</translation>
        </message>
        <message>
            <source>The draws are ordered by one input and cut into {groups} groups. What the best option of each group saves over the horizon, against one option for all, is what knowing the input is worth at most; what an input without any effect would seem to be worth is taken off.</source>
            <comment>report.method_information_text(groups)</comment>
            <translation>As simulações são ordenadas por uma premissa e divididas em {groups} grupos. O que a melhor opção de cada grupo economiza no horizonte, em comparação com uma só opção para todos, é o que vale no máximo conhecer a premissa; desconta-se o que uma premissa sem efeito algum pareceria valer.</translation>
        </message>
        <message>
            <source>Sensitivity and flips</source>
            <comment>report.method_sensitivity</comment>
            <translation>Sensibilidade e inversões</translation>
        </message>
        <message>
            <source>Each input alone is changed, and everything is computed anew; where the answer flips is solved to nine digits.</source>
            <comment>report.method_sensitivity_text</comment>
            <translation>Cada premissa é alterada sozinha, e tudo é recalculado; o ponto em que a resposta se inverte é resolvido com nove dígitos.</translation>
        </message>
        <message>
            <source>How it is computed</source>
            <comment>report.method</comment>
            <translation>Como é calculado</translation>
        </message>
        <message>
            <source>{labels}: {values}</source>
            <comment>report.formula(labels, values)</comment>
            <translation>{labels}: {values}</translation>
        </message>
        <message>
            <source>How each figure comes about</source>
            <comment>report.formulas</comment>
            <translation>De onde vem cada número</translation>
        </message>
        <message>
            <source>From how many requests a month on is it cheaper to use {focus} than {baseline}, and is it at {volume}?</source>
            <comment>report.question(focus, baseline, volume)</comment>
            <translation>A partir de quantas requisições por mês {focus} custa menos que {baseline}, e isso vale com {volume}?</translation>
        </message>
        <message>
            <source>Untitled scenario</source>
            <comment>report.untitled</comment>
            <translation>Cenário sem título</translation>
        </message>
        <message>
            <source>Figures without a date</source>
            <comment>report.without_date</comment>
            <translation>Números sem data</translation>
        </message>
        <message>
            <source>Figures as of {date}</source>
            <comment>report.as_of(date)</comment>
            <translation>Números de {date}</translation>
        </message>
        <message>
            <source>Contents</source>
            <comment>report.contents</comment>
            <translation>Sumário</translation>
        </message>
        <message>
            <source>{date_line}, computed with Breakeven from the inputs named in it.</source>
            <comment>report.footer(date_line)</comment>
            <translation>{date_line}, calculado com o Breakeven a partir das premissas nele citadas.</translation>
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
            <translation>{value} não é um número finito; permitido: {allowed}</translation>
        </message>
        <message>
            <source>{value} is outside {span}</source>
            <comment>refusal.outside(value, span)</comment>
            <translation>{value} está fora de {span}</translation>
        </message>
        <message>
            <source>whole numbers from {span}</source>
            <comment>refusal.whole_numbers(span)</comment>
            <translation>números inteiros de {span}</translation>
        </message>
        <message>
            <source>{value} is not a whole number; allowed are {allowed}</source>
            <comment>refusal.not_whole(value, allowed)</comment>
            <translation>{value} não é um número inteiro; permitido: {allowed}</translation>
        </message>
        <message>
            <source>the planning horizon is chosen, not uncertain; it can't have a range</source>
            <comment>refusal.horizon_has_no_range</comment>
            <translation>o horizonte de planejamento é escolhido, não incerto; não pode ter faixa</translation>
        </message>
        <message>
            <source>the low end {low} is not below the high end {high}</source>
            <comment>refusal.low_not_below_high(low, high)</comment>
            <translation>o limite inferior {low} não está abaixo do superior {high}</translation>
        </message>
        <message>
            <source>the value {value} is outside its range of {low} to {high}</source>
            <comment>refusal.outside_its_range(value, low, high)</comment>
            <translation>o valor {value} está fora da faixa de {low} a {high}</translation>
        </message>
        <message>
            <source>{id} can't be {role}; allowed are {allowed}</source>
            <comment>ids.cant_be(id, role, allowed)</comment>
            <translation>{id} não pode ser {role}; permitido: {allowed}</translation>
        </message>
        <message>
            <source>the baseline</source>
            <comment>ids.role_of_baseline</comment>
            <translation>a referência</translation>
        </message>
        <message>
            <source>unknown option {id}; allowed are {allowed}</source>
            <comment>ids.unknown_option(id, allowed)</comment>
            <translation>opção desconhecida {id}; permitido: {allowed}</translation>
        </message>
        <message>
            <source>unknown parameter {id}; "breakeven parameters" lists them all</source>
            <comment>ids.unknown_parameter(id)</comment>
            <translation>parâmetro desconhecido {id}; "breakeven parameters" lista todos</translation>
        </message>
        <message>
            <source>unknown parameter {id}; did you mean {nearest}?</source>
            <comment>ids.unknown_parameter_near(id, nearest)</comment>
            <translation>parâmetro desconhecido {id}; seria {nearest}?</translation>
        </message>
        <message>
            <source>{id} is the baseline; the focus must be another option: {others}</source>
            <comment>ids.focus_is_baseline(id, others)</comment>
            <translation>{id} é a referência; o foco precisa ser outra opção: {others}</translation>
        </message>
        <message>
            <source>{parameter} can be whole numbers from {low} to {high}</source>
            <comment>typed.can_be_whole(parameter, low, high)</comment>
            <translation>{parameter}: números inteiros de {low} a {high}</translation>
        </message>
        <message>
            <source>{parameter} can be {low} to {high}</source>
            <comment>typed.can_be(parameter, low, high)</comment>
            <translation>{parameter}: de {low} a {high}</translation>
        </message>
        <message>
            <source>type a number: {allowed}</source>
            <comment>typed.type_a_number(allowed)</comment>
            <translation>digitar um número: {allowed}</translation>
        </message>
        <message>
            <source>{one} or {other}</source>
            <comment>typed.either(one, other)</comment>
            <translation>{one} ou {other}</translation>
        </message>
        <message>
            <source>{text} is not one number: {allowed}</source>
            <comment>typed.several_numbers(text, allowed)</comment>
            <translation>{text} não é um número só: {allowed}</translation>
        </message>
        <message>
            <source>{text} has another unit: {allowed}</source>
            <comment>typed.other_unit(text, allowed)</comment>
            <translation>{text} tem outra unidade: {allowed}</translation>
        </message>
        <message>
            <source>{text} is not a number: {allowed}</source>
            <comment>typed.not_a_number(text, allowed)</comment>
            <translation>{text} não é um número: {allowed}</translation>
        </message>
        <message>
            <source>{text} is money: {allowed}</source>
            <comment>typed.is_money(text, allowed)</comment>
            <translation>{text} é um valor em dinheiro: {allowed}</translation>
        </message>
        <message>
            <source>{text} is a percentage: {allowed}</source>
            <comment>typed.is_percentage(text, allowed)</comment>
            <translation>{text} é uma porcentagem: {allowed}</translation>
        </message>
        <message>
            <source>{text} has more than one decimal point: write {readings}</source>
            <comment>typed.two_points(text, readings)</comment>
            <translation>{text} tem mais de um separador decimal: escrever {readings}</translation>
        </message>
        <message>
            <source>{text} can be read in two ways: write {readings}</source>
            <comment>typed.two_ways(text, readings)</comment>
            <translation>{text} pode ser lido de duas formas: escrever {readings}</translation>
        </message>
        <message>
            <source>{text} has a comma that does not group three digits: {allowed}</source>
            <comment>typed.wrong_comma(text, allowed)</comment>
            <translation>{text} tem uma vírgula que não agrupa três dígitos: {allowed}</translation>
        </message>
        <message>
            <source>{text} has a comma that does not group three digits: write {readings}</source>
            <comment>typed.comma_readings(text, readings)</comment>
            <translation>{text} tem uma vírgula que não agrupa três dígitos: escrever {readings}</translation>
        </message>
        <message>
            <source>{text} is out of range: {allowed}</source>
            <comment>typed.out_of_range(text, allowed)</comment>
            <translation>{text} está fora do intervalo: {allowed}</translation>
        </message>
        <message>
            <source>{text} is out of range: {allowed}; if thousands are meant, write {thousands}</source>
            <comment>typed.out_of_range_but_thousands(text, allowed, thousands)</comment>
            <translation>{text} está fora do intervalo: {allowed}; se a intenção são milhares, escrever {thousands}</translation>
        </message>
        <message>
            <source>{text} is not whole: {allowed}</source>
            <comment>typed.not_whole(text, allowed)</comment>
            <translation>{text} não é inteiro: {allowed}</translation>
        </message>
        <message>
            <source>{text} begins without a number</source>
            <comment>typed.lacks_first_number(text)</comment>
            <translation>{text} começa sem um número</translation>
        </message>
        <message>
            <source>{text} can't be worked out from behind {place} on</source>
            <comment>typed.lacks_number(text, place)</comment>
            <translation>{text} não pode ser calculado a partir do que vem depois de {place}</translation>
        </message>
        <message>
            <source>{text} closes a parenthesis that it does not open</source>
            <comment>typed.closes_too_much(text)</comment>
            <translation>{text} fecha um parêntese que não abre</translation>
        </message>
        <message>
            <source>{text} opens a parenthesis that it does not close</source>
            <comment>typed.not_closed(text)</comment>
            <translation>{text} abre um parêntese que não fecha</translation>
        </message>
        <message>
            <source>{text} has too many parentheses within each other</source>
            <comment>typed.too_deep(text)</comment>
            <translation>{text} tem parênteses aninhados demais</translation>
        </message>
        <message>
            <source>{text} divides by zero</source>
            <comment>typed.divides_by_zero(text)</comment>
            <translation>{text} divide por zero</translation>
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
            <translation>não foi possível gravar: {fault}</translation>
        </message>
        <message>
            <source>could not be read: {fault}</source>
            <comment>file.not_read(fault)</comment>
            <translation>não foi possível ler: {fault}</translation>
        </message>
        <message>
            <source>is a folder, not a file</source>
            <comment>file.is_folder</comment>
            <translation>é uma pasta, não um arquivo</translation>
        </message>
        <message>
            <source>is not a regular file</source>
            <comment>file.not_regular</comment>
            <translation>não é um arquivo comum</translation>
        </message>
        <message>
            <source>no file name was given</source>
            <comment>file.no_name</comment>
            <translation>nenhum nome de arquivo foi informado</translation>
        </message>
        <message>
            <source>there is no such file</source>
            <comment>file.not_there</comment>
            <translation>esse arquivo não existe</translation>
        </message>
        <message>
            <source>names a folder, not a file</source>
            <comment>file.names_folder</comment>
            <translation>é o nome de uma pasta, não de um arquivo</translation>
        </message>
        <message>
            <source>could not be written: there is no folder {folder}</source>
            <comment>file.no_folder(folder)</comment>
            <translation>não foi possível gravar: a pasta {folder} não existe</translation>
        </message>
        <message>
            <source>is written, but might not outlast a power cut: {fault}</source>
            <comment>file.might_not_last(fault)</comment>
            <translation>está gravado, mas pode não resistir a uma queda de energia: {fault}</translation>
        </message>
        <message>
            <source>is larger than the {mebibytes} MiB that are read</source>
            <comment>file.larger(mebibytes)</comment>
            <translation>é maior que os {mebibytes} MiB que são lidos</translation>
        </message>
        <message>
            <source>is larger than the {bytes} bytes that are read</source>
            <comment>file.larger_bytes(bytes)</comment>
            <translation>é maior que os {bytes} bytes que são lidos</translation>
        </message>
        <message>
            <source>is empty</source>
            <comment>file.empty</comment>
            <translation>está vazio</translation>
        </message>
        <message>
            <source>permission denied</source>
            <comment>fault.permission_denied</comment>
            <translation>permissão negada</translation>
        </message>
        <message>
            <source>the disk quota is used up</source>
            <comment>fault.quota</comment>
            <translation>a cota de disco está esgotada</translation>
        </message>
        <message>
            <source>the file would be larger than is allowed</source>
            <comment>fault.too_large</comment>
            <translation>o arquivo seria maior que o permitido</translation>
        </message>
        <message>
            <source>the disk reports an error</source>
            <comment>fault.disk_error</comment>
            <translation>o disco informa um erro</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <comment>fault.is_folder</comment>
            <translation>é uma pasta</translation>
        </message>
        <message>
            <source>its symbolic links lead around in a circle</source>
            <comment>fault.links_in_circle</comment>
            <translation>os links simbólicos andam em círculo</translation>
        </message>
        <message>
            <source>the name is too long</source>
            <comment>fault.name_too_long</comment>
            <translation>o nome é longo demais</translation>
        </message>
        <message>
            <source>there is no such folder</source>
            <comment>fault.no_such_folder</comment>
            <translation>essa pasta não existe</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <comment>fault.disk_full</comment>
            <translation>o disco está cheio</translation>
        </message>
        <message>
            <source>a part of the path is not a folder</source>
            <comment>fault.not_a_folder</comment>
            <translation>uma parte do caminho não é uma pasta</translation>
        </message>
        <message>
            <source>the disk is read-only</source>
            <comment>fault.read_only</comment>
            <translation>o disco é somente leitura</translation>
        </message>
        <message>
            <source>of unknown date</source>
            <comment>date.of_unknown_date</comment>
            <translation>de data desconhecida</translation>
        </message>
        <message>
            <source>{model}, {vendor}</source>
            <comment>fact.model(model, vendor)</comment>
            <translation>{model}, {vendor}</translation>
        </message>
        <message>
            <source>{price} an hour for a GPU</source>
            <comment>fact.rate(price)</comment>
            <translation>{price} por hora por GPU</translation>
        </message>
        <message>
            <source>{price} for one</source>
            <comment>fact.price(price)</comment>
            <translation>{price} por unidade</translation>
        </message>
        <message>
            <source>{watts} W</source>
            <comment>fact.power(watts)</comment>
            <translation>{watts} W</translation>
        </message>
        <message>
            <source>{throughput} a minute for a unit</source>
            <comment>fact.unit(throughput)</comment>
            <translation>{throughput} por minuto por unidade</translation>
        </message>
        <message>
            <source>{gpu}: {conditions}</source>
            <comment>fact.measured(gpu, conditions)</comment>
            <translation>{gpu}: {conditions}</translation>
        </message>
        <message>
            <source>{billions} billion parameters, {layers} layers, {heads} heads of {size} in the cache</source>
            <comment>fact.size(billions, layers, heads, size)</comment>
            <translation>{billions} bilhões de parâmetros, {layers} camadas, {heads} cabeças de {size} no cache</translation>
        </message>
        <message>
            <source>{bandwidth} GB/s, {operations} TFLOPS in 16 bit</source>
            <comment>fact.speed(bandwidth, operations)</comment>
            <translation>{bandwidth} GB/s, {operations} TFLOPS em 16 bits</translation>
        </message>
        <message numerus="yes">
            <source>{days} days</source>
            <comment>fact.age(days)</comment>
            <translation>
                <numerusform>{days} dia</numerusform>
                <numerusform>{days} dias</numerusform>
            </translation>
        </message>
        <message>
            <source>within {date}</source>
            <comment>fact.within(date)</comment>
            <translation>durante {date}</translation>
        </message>
        <message>
            <source>does not age</source>
            <comment>fact.ageless</comment>
            <translation>não envelhece</translation>
        </message>
        <message>
            <source>{days} days old</source>
            <comment>date.days_old(days)</comment>
            <translation>há {days} dias</translation>
        </message>
        <message>
            <source>unknown</source>
            <comment>date.unknown</comment>
            <translation>desconhecida</translation>
        </message>
        <message>
            <source>{date}, old</source>
            <comment>date.old(date)</comment>
            <translation>{date}, antiga</translation>
        </message>
        <message>
            <source>reading was cancelled</source>
            <comment>file.cancelled</comment>
            <translation>a leitura foi cancelada</translation>
        </message>
        <message>
            <source>is in the encoding UTF-32, and a log is read as text in UTF-8; save it as UTF-8</source>
            <comment>log.utf32</comment>
            <translation>está na codificação UTF-32, e um log é lido como texto em UTF-8; salvá-lo como UTF-8</translation>
        </message>
        <message>
            <source>is compressed, and damaged: what it holds can't be unpacked</source>
            <comment>file.packed_damaged</comment>
            <translation>está compactado e danificado: não é possível descompactar o conteúdo</translation>
        </message>
        <message>
            <source>is compressed, and cut off before its end</source>
            <comment>file.packed_cut_off</comment>
            <translation>está compactado e truncado antes do fim</translation>
        </message>
        <message>
            <source>is compressed, and unpacks to more than {times} times its size, as no log does</source>
            <comment>file.packed_bomb(times)</comment>
            <translation>está compactado e, ao ser descompactado, passa de {times} vezes o tamanho, o que não ocorre com um log</translation>
        </message>
        <message>
            <source>is compressed (bzip2), and a log is read as text in UTF-8; unpack it first</source>
            <comment>log.bzip2</comment>
            <translation>está compactado (bzip2), e um log é lido como texto em UTF-8; descompactá-lo antes</translation>
        </message>
        <message>
            <source>is a ZIP archive or a workbook, and a log is read as text in UTF-8; unpack it, or save it as CSV</source>
            <comment>log.zip</comment>
            <translation>é um arquivo ZIP ou uma pasta de trabalho, e um log é lido como texto em UTF-8; descompactá-lo ou salvá-lo como CSV</translation>
        </message>
        <message>
            <source>is a Parquet file, and a log is read as text in UTF-8; save it as CSV or JSON lines</source>
            <comment>log.parquet</comment>
            <translation>é um arquivo Parquet, e um log é lido como texto em UTF-8; salvá-lo como CSV ou JSON lines</translation>
        </message>
        <message>
            <source>is no text: byte {byte} is a NUL</source>
            <comment>log.has_nul(byte)</comment>
            <translation>não é texto: o byte {byte} é NUL</translation>
        </message>
        <message>
            <source>is no text in UTF-8</source>
            <comment>csv.not_utf8</comment>
            <translation>não é texto em UTF-8</translation>
        </message>
        <message>
            <source>is empty; its first line must name the columns</source>
            <comment>csv.no_columns</comment>
            <translation>está vazio; a primeira linha precisa nomear as colunas</translation>
        </message>
        <message>
            <source>the column {column} stands there twice</source>
            <comment>csv.column_twice(column)</comment>
            <translation>a coluna {column} aparece duas vezes</translation>
        </message>
        <message>
            <source>is longer than the 16 MiB that a record may have</source>
            <comment>record.too_long</comment>
            <translation>é mais longo que os 16 MiB que um registro pode ter</translation>
        </message>
        <message>
            <source>has a quote that is not closed</source>
            <comment>record.open_quote</comment>
            <translation>tem aspas que não são fechadas</translation>
        </message>
        <message>
            <source>is not the beginning of a JSON object</source>
            <comment>record.no_object</comment>
            <translation>não é o início de um objeto JSON</translation>
        </message>
        <message>
            <source>is a JSON object that does not end</source>
            <comment>record.unended</comment>
            <translation>é um objeto JSON que não termina</translation>
        </message>
        <message>
            <source>a name in double quotes or {sign}</source>
            <comment>json.a_name_or(sign)</comment>
            <translation>um nome entre aspas duplas ou {sign}</translation>
        </message>
        <message>
            <source>a value</source>
            <comment>json.a_value</comment>
            <translation>um valor</translation>
        </message>
        <message>
            <source>{sign} and a value</source>
            <comment>json.sign_and_value(sign)</comment>
            <translation>{sign} e um valor</translation>
        </message>
        <message>
            <source>a name in double quotes</source>
            <comment>json.a_name</comment>
            <translation>um nome entre aspas duplas</translation>
        </message>
        <message>
            <source>{one} or {other}</source>
            <comment>json.either(one, other)</comment>
            <translation>{one} ou {other}</translation>
        </message>
        <message>
            <source>a value or {sign}</source>
            <comment>json.a_value_or(sign)</comment>
            <translation>um valor ou {sign}</translation>
        </message>
        <message>
            <source>nothing more</source>
            <comment>json.nothing_more</comment>
            <translation>nada mais</translation>
        </message>
        <message>
            <source>a quoted text must end on its line; a line break within it is written \n</source>
            <comment>json.text_on_one_line</comment>
            <translation>um texto entre aspas precisa terminar na mesma linha; uma quebra de linha dentro dele se escreve \n</translation>
        </message>
        <message>
            <source>a control character within a quoted text is written {code}</source>
            <comment>json.control_character(code)</comment>
            <translation>um caractere de controle dentro de um texto entre aspas se escreve {code}</translation>
        </message>
        <message>
            <source>not an escape; allowed are \" \\ \/ \b \f \n \r \t and \u with four digits (two of them beyond \uffff)</source>
            <comment>json.no_escape</comment>
            <translation>não é uma sequência de escape; permitidas são \" \\ \/ \b \f \n \r \t e \u com quatro dígitos (duas delas acima de \uffff)</translation>
        </message>
        <message>
            <source>{token} is not a number in JSON; allowed are finite numbers</source>
            <comment>json.not_finite(token)</comment>
            <translation>{token} não é um número em JSON; só números finitos são permitidos</translation>
        </message>
        <message>
            <source>{token} starts no value; JSON has no comments</source>
            <comment>json.comment(token)</comment>
            <translation>{token} não inicia nenhum valor; JSON não tem comentários</translation>
        </message>
        <message>
            <source>{token} starts no text; JSON needs double quotes</source>
            <comment>json.single_quotes(token)</comment>
            <translation>{token} não inicia nenhum texto; JSON exige aspas duplas</translation>
        </message>
        <message>
            <source>ends within a quoted text</source>
            <comment>json.ends_within_text</comment>
            <translation>termina dentro de um texto entre aspas</translation>
        </message>
        <message>
            <source>ends too early; expected {expected}</source>
            <comment>json.ends_too_early(expected)</comment>
            <translation>termina cedo demais; esperado: {expected}</translation>
        </message>
        <message>
            <source>unexpected {found}; expected {expected}</source>
            <comment>json.unexpected(found, expected)</comment>
            <translation>{found} inesperado; esperado: {expected}</translation>
        </message>
        <message>
            <source>is nested more than {levels} levels deep</source>
            <comment>json.too_deep(levels)</comment>
            <translation>tem mais de {levels} níveis de aninhamento</translation>
        </message>
        <message>
            <source>this key is there more than once; a key may be given once</source>
            <comment>json.key_twice</comment>
            <translation>esta chave aparece mais de uma vez; uma chave só pode ser dada uma vez</translation>
        </message>
        <message>
            <source>{number} is too large a number; allowed are numbers up to 1.8e308</source>
            <comment>json.number_too_large(number)</comment>
            <translation>{number} é um número grande demais; são permitidos números até 1.8e308</translation>
        </message>
        <message>
            <source>a zero byte has no place in JSON</source>
            <comment>json.zero_byte</comment>
            <translation>um byte zero não tem lugar em JSON</translation>
        </message>
        <message>
            <source>{byte} is not UTF-8</source>
            <comment>json.not_utf8(byte)</comment>
            <translation>{byte} não é UTF-8</translation>
        </message>
        <message>
            <source>{text} is not a date; dates are written YYYY-MM-DD</source>
            <comment>date.not_a_date(text)</comment>
            <translation>{text} não é uma data; datas se escrevem AAAA-MM-DD</translation>
        </message>
        <message>
            <source>{date} is yet to come; allowed are days up to today</source>
            <comment>date.yet_to_come(date)</comment>
            <translation>{date} ainda está por vir; são permitidos dias até hoje</translation>
        </message>
        <message>
            <source>carries no scenario: it was exported without it, or by another program</source>
            <comment>carrier.none</comment>
            <translation>não contém cenário: foi exportado sem ele ou por outro programa</translation>
        </message>
        <message>
            <source>is not whole: the file ends in the middle of it</source>
            <comment>carrier.ends_too_early</comment>
            <translation>não está inteiro: o arquivo termina no meio dele</translation>
        </message>
        <message>
            <source>the scenario that it carries is damaged</source>
            <comment>carrier.damaged</comment>
            <translation>o cenário contido está danificado</translation>
        </message>
        <message>
            <source>the scenario that it carries is larger than the {mebibytes} MiB that are read</source>
            <comment>carrier.too_much(mebibytes)</comment>
            <translation>o cenário contido é maior que os {mebibytes} MiB que são lidos</translation>
        </message>
        <message>
            <source>is no PNG, SVG or PDF</source>
            <comment>carrier.no_picture</comment>
            <translation>não é PNG, SVG nem PDF</translation>
        </message>
        <message>
            <source>is damaged: the checksum of its chunk {chunk} is wrong</source>
            <comment>carrier.wrong_checksum(chunk)</comment>
            <translation>está danificado: a soma de verificação do bloco {chunk} está errada</translation>
        </message>
        <message>
            <source>{value} is not {expected}</source>
            <comment>scenario.is_not(value, expected)</comment>
            <translation>{value} não é {expected}</translation>
        </message>
        <message>
            <source>text</source>
            <comment>scenario.a_text</comment>
            <translation>texto</translation>
        </message>
        <message>
            <source>known here; allowed are {allowed}</source>
            <comment>scenario.known_here(allowed)</comment>
            <translation>conhecido aqui; permitido: {allowed}</translation>
        </message>
        <message>
            <source>a whole number from {low} to {high}</source>
            <comment>scenario.a_whole_number(low, high)</comment>
            <translation>um número inteiro de {low} a {high}</translation>
        </message>
        <message>
            <source>an object</source>
            <comment>scenario.an_object</comment>
            <translation>um objeto</translation>
        </message>
        <message>
            <source>an array of hidden costs</source>
            <comment>scenario.hidden_costs</comment>
            <translation>um array de custos ocultos</translation>
        </message>
        <message>
            <source>a number or a pair of them, [LOW, HIGH]</source>
            <comment>scenario.number_or_pair</comment>
            <translation>um número ou um par deles, [LOW, HIGH]</translation>
        </message>
        <message>
            <source>an option's id</source>
            <comment>scenario.an_options_id</comment>
            <translation>o id de uma opção</translation>
        </message>
        <message>
            <source>an array of claims</source>
            <comment>scenario.claims</comment>
            <translation>um array de alegações</translation>
        </message>
        <message>
            <source>{value} is there twice</source>
            <comment>scenario.there_twice(value)</comment>
            <translation>{value} aparece duas vezes</translation>
        </message>
        <message>
            <source>is missing; a claim has a number there, or [LOW, HIGH]</source>
            <comment>scenario.no_published</comment>
            <translation>está ausente; uma alegação tem ali um número ou [LOW, HIGH]</translation>
        </message>
        <message>
            <source>has {count} claims; a scenario has up to {most}</source>
            <comment>scenario.too_many_claims(count, most)</comment>
            <translation>tem {count} alegações; um cenário tem até {most}</translation>
        </message>
        <message>
            <source>a date of the calendar, written YYYY-MM-DD</source>
            <comment>scenario.a_date</comment>
            <translation>uma data do calendário, escrita AAAA-MM-DD</translation>
        </message>
        <message>
            <source>is empty; at least one option must be shown</source>
            <comment>scenario.no_options</comment>
            <translation>está vazio; pelo menos uma opção precisa ser exibida</translation>
        </message>
        <message>
            <source>an array of options' ids</source>
            <comment>scenario.options_ids</comment>
            <translation>um array de ids de opções</translation>
        </message>
        <message>
            <source>{id} is there more than once; an option may be given once</source>
            <comment>scenario.option_twice(id)</comment>
            <translation>{id} aparece mais de uma vez; uma opção só pode ser dada uma vez</translation>
        </message>
        <message>
            <source>true or false</source>
            <comment>scenario.true_or_false</comment>
            <translation>true ou false</translation>
        </message>
        <message>
            <source>an object of texts by parameter</source>
            <comment>scenario.texts_by_parameter</comment>
            <translation>um objeto de textos por parâmetro</translation>
        </message>
        <message>
            <source>a number</source>
            <comment>scenario.a_number</comment>
            <translation>um número</translation>
        </message>
        <message>
            <source>{value} is neither "day" nor "month"</source>
            <comment>scenario.no_period(value)</comment>
            <translation>{value} não é "day" nem "month"</translation>
        </message>
        <message>
            <source>a workload has the numbers requests, input_tokens and output_tokens; one is missing</source>
            <comment>scenario.workload_lacks_a_number</comment>
            <translation>uma carga de trabalho tem os números requests, input_tokens e output_tokens; falta um</translation>
        </message>
        <message>
            <source>a list of workloads</source>
            <comment>scenario.workloads</comment>
            <translation>uma lista de cargas de trabalho</translation>
        </message>
        <message>
            <source>a list of tasks</source>
            <comment>scenario.tasks</comment>
            <translation>uma lista de tarefas</translation>
        </message>
        <message>
            <source>a list</source>
            <comment>scenario.a_list</comment>
            <translation>uma lista</translation>
        </message>
        <message>
            <source>is a value of the task: it belongs into its "parameters"</source>
            <comment>scenario.task_value_outside</comment>
            <translation>é um valor da tarefa: pertence ao seu "parameters"</translation>
        </message>
        <message>
            <source>{value} is neither "api" (the frontier API) nor "own" (our own GPUs)</source>
            <comment>scenario.no_place(value)</comment>
            <translation>{value} não é "api" (a API de fronteira) nem "own" (nossas GPUs)</translation>
        </message>
        <message>
            <source>is missing; a scenario file has "format": "{name}"</source>
            <comment>scenario.no_format(name)</comment>
            <translation>está ausente; um arquivo de cenário tem "format": "{name}"</translation>
        </message>
        <message>
            <source>{value} is not "{name}"</source>
            <comment>scenario.other_format(value, name)</comment>
            <translation>{value} não é "{name}"</translation>
        </message>
        <message>
            <source>is missing; this program writes version {version}</source>
            <comment>scenario.no_version(version)</comment>
            <translation>está ausente; este programa grava a versão {version}</translation>
        </message>
        <message>
            <source>{value} is not a version; versions are whole numbers from 1 on</source>
            <comment>scenario.wrong_version(value)</comment>
            <translation>{value} não é uma versão; versões são números inteiros a partir de 1</translation>
        </message>
        <message>
            <source>the file is of version {version}, and this program reads up to version {most}; a newer one is needed</source>
            <comment>scenario.newer_version(version, most)</comment>
            <translation>o arquivo é da versão {version}, e este programa lê até a versão {most}; é preciso um mais novo</translation>
        </message>
        <message>
            <source>is not a scenario file: it holds {value}, not an object</source>
            <comment>scenario.no_scenario(value)</comment>
            <translation>não é um arquivo de cenário: contém {value}, não um objeto</translation>
        </message>
        <message>
            <source>is larger than the {mebibytes} MiB that are read of a scenario file</source>
            <comment>scenario.larger(mebibytes)</comment>
            <translation>é maior que os {mebibytes} MiB que são lidos de um arquivo de cenário</translation>
        </message>
        <message>
            <source>{value} is not a figure; allowed are {allowed}</source>
            <comment>scenario.no_figure(value, allowed)</comment>
            <translation>{value} não é um indicador; permitido: {allowed}</translation>
        </message>
        <message>
            <source>a pair of parameters, [X, Y]</source>
            <comment>scenario.pair_of_parameters</comment>
            <translation>um par de parâmetros, [X, Y]</translation>
        </message>
        <message>
            <source>a parameter's id</source>
            <comment>scenario.a_parameters_id</comment>
            <translation>o id de um parâmetro</translation>
        </message>
        <message>
            <source>a list of parameters' ids</source>
            <comment>scenario.list_of_parameters</comment>
            <translation>uma lista de ids de parâmetros</translation>
        </message>
        <message>
            <source>{value} is there twice; a parameter is locked once</source>
            <comment>scenario.locked_twice(value)</comment>
            <translation>{value} aparece duas vezes; um parâmetro só é bloqueado uma vez</translation>
        </message>
        <message>
            <source>a list of pins</source>
            <comment>scenario.pins</comment>
            <translation>uma lista de estados fixados</translation>
        </message>
        <message>
            <source>there are {count} pins; at most {most} are kept</source>
            <comment>scenario.too_many_pins(count, most)</comment>
            <translation>há {count} estados fixados; são mantidos no máximo {most}</translation>
        </message>
        <message>
            <source>has no name; each pin of the list has one</source>
            <comment>scenario.pin_without_name</comment>
            <translation>não tem nome; todo estado fixado da lista tem um</translation>
        </message>
        <message>
            <source>{name} is the name of two pins</source>
            <comment>scenario.pin_twice(name)</comment>
            <translation>{name} é o nome de dois estados fixados</translation>
        </message>
        <message>
            <source>{value} is there twice; a map has two different parameters</source>
            <comment>scenario.map_twice(value)</comment>
            <translation>{value} aparece duas vezes; um mapa tem dois parâmetros diferentes</translation>
        </message>
        <message>
            <source>an object of numbers by parameter</source>
            <comment>scenario.numbers_by_parameter</comment>
            <translation>um objeto de números por parâmetro</translation>
        </message>
        <message>
            <source>{value} is not a number; allowed are {allowed}</source>
            <comment>scenario.no_number(value, allowed)</comment>
            <translation>{value} não é um número; permitido: {allowed}</translation>
        </message>
        <message>
            <source>an object of ranges by parameter</source>
            <comment>scenario.ranges_by_parameter</comment>
            <translation>um objeto de faixas por parâmetro</translation>
        </message>
        <message>
            <source>a list of correlations, each [parameter, parameter, number]</source>
            <comment>scenario.correlations</comment>
            <translation>uma lista de correlações, cada uma [parâmetro, parâmetro, número]</translation>
        </message>
        <message>
            <source>a correlation is [parameter, parameter, number], not {value}</source>
            <comment>scenario.no_correlation(value)</comment>
            <translation>uma correlação é [parâmetro, parâmetro, número], não {value}</translation>
        </message>
        <message>
            <source>there is no range of {parameter}: only inputs with ranges can be linked</source>
            <comment>correlation.no_range(parameter)</comment>
            <translation>não há faixa: {parameter}; só premissas com faixas podem ser vinculadas</translation>
        </message>
        <message>
            <source>an input can't be linked with itself: {parameter}</source>
            <comment>correlation.itself(parameter)</comment>
            <translation>uma premissa não pode ser vinculada a si mesma: {parameter}</translation>
        </message>
        <message>
            <source>{first} and {second} are linked already</source>
            <comment>correlation.twice(first, second)</comment>
            <translation>{first} e {second} já têm vínculo</translation>
        </message>
        <message>
            <source>{value} is no correlation; it lies between -1 and 1</source>
            <comment>correlation.out_of_range(value)</comment>
            <translation>{value} não é uma correlação; ela fica entre -1 e 1</translation>
        </message>
        <message>
            <source>{first} and {second} can't be linked by {value}: with the other links there is no such world</source>
            <comment>correlation.impossible(first, second, value)</comment>
            <translation>o vínculo entre {first} e {second} não pode ser de {value}: com os outros vínculos, não existe um mundo assim</translation>
        </message>
        <message numerus="yes">
            <source>Move {moved} of {tasks} tasks to {gpus} GPUs: that saves {saving} a month.</source>
            <comment>portfolio.moves(moved, tasks, gpus, saving)</comment>
            <translation>
                <numerusform>Migrar {moved} de {tasks} tarefas para {gpus} GPU: economia de {saving} por mês.</numerusform>
                <numerusform>Migrar {moved} de {tasks} tarefas para {gpus} GPUs: economia de {saving} por mês.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move the only task to {gpus} GPUs: that saves {saving} a month.</source>
            <comment>portfolio.moves_the_only_one(gpus, saving)</comment>
            <translation>
                <numerusform>Migrar a única tarefa para {gpus} GPU: economia de {saving} por mês.</numerusform>
                <numerusform>Migrar a única tarefa para {gpus} GPUs: economia de {saving} por mês.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{moved} of {tasks} tasks on {gpus} GPUs cost the same as all of them at the API.</source>
            <comment>portfolio.moves_for_nothing(moved, tasks, gpus)</comment>
            <translation>
                <numerusform>{moved} de {tasks} tarefas em {gpus} GPU custam o mesmo que todas na API.</numerusform>
                <numerusform>{moved} de {tasks} tarefas em {gpus} GPUs custam o mesmo que todas na API.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Leave all {tasks} tasks at the API: no plan costs less.</source>
            <comment>portfolio.none_moves(tasks)</comment>
            <translation>
                <numerusform>Deixar a única tarefa na API: nenhum plano custa menos.</numerusform>
                <numerusform>Deixar todas as {tasks} tarefas na API: nenhum plano custa menos.</numerusform>
            </translation>
        </message>
        <message>
            <source>None of them would pay alone.</source>
            <comment>portfolio.none_pays_alone</comment>
            <translation>Nenhuma delas compensaria sozinha.</translation>
        </message>
        <message numerus="yes">
            <source>{count} of them would pay alone.</source>
            <comment>portfolio.some_pay_alone(count)</comment>
            <translation>
                <numerusform>{count} delas compensaria sozinha.</numerusform>
                <numerusform>{count} delas compensariam sozinhas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Each of them would pay alone, too.</source>
            <comment>portfolio.each_pays_alone</comment>
            <translation>Cada uma delas também compensaria sozinha.</translation>
        </message>
        <message>
            <source>Not every plan was tried: one that is up to {gap} a month cheaper may be left.</source>
            <comment>portfolio.search_stopped(gap)</comment>
            <translation>Nem todo plano foi testado: pode restar um até {gap} por mês mais barato.</translation>
        </message>
        <message numerus="yes">
            <source>These ranges move nothing here, as every task has values of its own: {inputs}.</source>
            <comment>portfolio.idle_ranges(inputs, count)</comment>
            <translation>
                <numerusform>Esta faixa não move nada aqui, pois toda tarefa tem valor próprio: {inputs}.</numerusform>
                <numerusform>Estas faixas não movem nada aqui, pois toda tarefa tem valores próprios: {inputs}.</numerusform>
            </translation>
        </message>
        <message>
            <source>moves in {share} of cases</source>
            <comment>portfolio.moves_in(share)</comment>
            <translation>migra em {share} dos casos</translation>
        </message>
        <message>
            <source>Which tasks should move to our own GPUs</source>
            <comment>portfolio_chart.title</comment>
            <translation>Quais tarefas devem migrar para as nossas GPUs</translation>
        </message>
        <message>
            <source>Portfolio: {title}</source>
            <comment>portfolio_chart.name(title)</comment>
            <translation>Portfólio: {title}</translation>
        </message>
        <message>
            <source>Tasks moved, in the order in which to move them</source>
            <comment>portfolio_chart.steps</comment>
            <translation>Tarefas migradas, na ordem em que migrá-las</translation>
        </message>
        <message>
            <source>GPUs</source>
            <comment>portfolio_chart.gpus</comment>
            <translation>GPUs</translation>
        </message>
        <message>
            <source>Stays at the API</source>
            <comment>portfolio_chart.at_api</comment>
            <translation>Fica na API</translation>
        </message>
        <message>
            <source>On our own GPUs</source>
            <comment>portfolio_chart.on_gpus</comment>
            <translation>Nas nossas GPUs</translation>
        </message>
        <message>
            <source>There are no tasks yet. Add what your company does with the large model, task by task, each with its volume and its tokens: this shows which tasks should get a small model of their own, in which order, and how many GPUs they share. Several kinds of requests that one model answers are no tasks but workloads of one.</source>
            <comment>portfolio_chart.no_tasks</comment>
            <translation>Ainda não há tarefas. Adicionar o que a empresa faz com o modelo grande, tarefa por tarefa, cada uma com o seu volume e os seus tokens: isto mostra quais tarefas devem ganhar um modelo pequeno próprio, em que ordem e quantas GPUs elas compartilham. Vários tipos de requisição respondidos por um só modelo não são tarefas, mas cargas de trabalho de uma.</translation>
        </message>
        <message numerus="yes">
            <source>Least with {moved} tasks moved</source>
            <comment>portfolio_chart.least(moved)</comment>
            <translation>
                <numerusform>Mínimo com {moved} tarefa migrada</numerusform>
                <numerusform>Mínimo com {moved} tarefas migradas</numerusform>
            </translation>
        </message>
        <message>
            <source>Least with no task moved</source>
            <comment>portfolio_chart.least_with_none</comment>
            <translation>Mínimo sem nenhuma tarefa migrada</translation>
        </message>
        <message>
            <source>{total} a month, all at the API</source>
            <comment>portfolio_chart.at_the_api(total)</comment>
            <translation>{total} por mês, tudo na API</translation>
        </message>
        <message numerus="yes">
            <source>{total} a month with {gpus} GPUs, {saving} less than at the API</source>
            <comment>portfolio_chart.saves(total, gpus, saving)</comment>
            <translation>
                <numerusform>{total} por mês com {gpus} GPU, {saving} a menos que na API</numerusform>
                <numerusform>{total} por mês com {gpus} GPUs, {saving} a menos que na API</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{total} a month with {gpus} GPUs, {more} more than at the API</source>
            <comment>portfolio_chart.costs_more(total, gpus, more)</comment>
            <translation>
                <numerusform>{total} por mês com {gpus} GPU, {more} a mais que na API</numerusform>
                <numerusform>{total} por mês com {gpus} GPUs, {more} a mais que na API</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{total} a month with {gpus} GPUs, as at the API</source>
            <comment>portfolio_chart.costs_the_same(total, gpus)</comment>
            <translation>
                <numerusform>{total} por mês com {gpus} GPU, como na API</numerusform>
                <numerusform>{total} por mês com {gpus} GPUs, como na API</numerusform>
            </translation>
        </message>
        <message>
            <source>{total} a month</source>
            <comment>portfolio_chart.brief(total)</comment>
            <translation>{total} por mês</translation>
        </message>
        <message>
            <source>No task moved</source>
            <comment>portfolio_chart.start</comment>
            <translation>Nenhuma tarefa migrada</translation>
        </message>
        <message>
            <source>{moved} of {tasks} moved, {task} last</source>
            <comment>portfolio_chart.step(moved, tasks, task)</comment>
            <translation>{moved} de {tasks} migradas, por último {task}</translation>
        </message>
        <message numerus="yes">
            <source>{total} a month with {gpus} GPUs</source>
            <comment>portfolio_chart.step_costs(total, gpus)</comment>
            <translation>
                <numerusform>{total} por mês com {gpus} GPU</numerusform>
                <numerusform>{total} por mês com {gpus} GPUs</numerusform>
            </translation>
        </message>
        <message>
            <source>Task</source>
            <comment>task_list.name</comment>
            <translation>Tarefa</translation>
        </message>
        <message>
            <source>Requests a month</source>
            <comment>task_list.volume</comment>
            <translation>Requisições por mês</translation>
        </message>
        <message>
            <source>Tokens in</source>
            <comment>task_list.input</comment>
            <translation>Tokens de entrada</translation>
        </message>
        <message>
            <source>Tokens out</source>
            <comment>task_list.output</comment>
            <translation>Tokens de saída</translation>
        </message>
        <message>
            <source>At the API</source>
            <comment>task_list.base</comment>
            <translation>Na API</translation>
        </message>
        <message>
            <source>Own model</source>
            <comment>task_list.own</comment>
            <translation>Modelo próprio</translation>
        </message>
        <message>
            <source>Saves alone</source>
            <comment>task_list.alone</comment>
            <translation>Economia sozinha</translation>
        </message>
        <message>
            <source>Best plan</source>
            <comment>task_list.plan</comment>
            <translation>Melhor plano</translation>
        </message>
        <message>
            <source>Whether the task moves where all tasks together cost least.</source>
            <comment>task_list.plan_help</comment>
            <translation>Se a tarefa migra quando todas as tarefas juntas custam menos.</translation>
        </message>
        <message>
            <source>Moves</source>
            <comment>task_list.moves</comment>
            <translation>Migra</translation>
        </message>
        <message>
            <source>Stays</source>
            <comment>task_list.stays</comment>
            <translation>Fica</translation>
        </message>
        <message>
            <source>Moves in</source>
            <comment>task_list.share</comment>
            <translation>Migra em</translation>
        </message>
        <message>
            <source>The share of cases within the scenario's ranges in which the task moves in the best plan. A value that the task has of its own is the same in all of them.</source>
            <comment>task_list.share_help</comment>
            <translation>A parcela dos casos, dentro das faixas do cenário, em que a tarefa migra no melhor plano. Um valor próprio da tarefa é igual em todos eles.</translation>
        </message>
        <message>
            <source>Where the task stays, whatever that costs: data that must not leave the house, or a contract.</source>
            <comment>task_list.place_help</comment>
            <translation>Onde a tarefa fica, custe o que custar: dados que não podem sair da empresa ou um contrato.</translation>
        </message>
        <message>
            <source>Free</source>
            <comment>task_list.free</comment>
            <translation>Livre</translation>
        </message>
        <message>
            <source>The scenario's value, as this task has none of its own.</source>
            <comment>task_list.scenario_value</comment>
            <translation>O valor do cenário, pois esta tarefa não tem um próprio.</translation>
        </message>
        <message>
            <source>The task's own value; without it the task has the scenario's.</source>
            <comment>task_list.own_value</comment>
            <translation>O valor próprio da tarefa; sem ele, vale o do cenário.</translation>
        </message>
        <message>
            <source>Our own numbers</source>
            <comment>start.own_title</comment>
            <translation>Nossos próprios números</translation>
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
            <translation>{guess} (mais próximo)</translation>
        </message>
        <message numerus="yes">
            <source>{count} guesses:</source>
            <comment>guess.told(count)</comment>
            <translation>
                <numerusform>{count} palpite:</numerusform>
                <numerusform>{count} palpites:</numerusform>
            </translation>
        </message>
        <message>
            <source>From what volume on is {focus} cheaper than {baseline}?</source>
            <comment>guess.question(focus, baseline)</comment>
            <translation>A partir de que volume {focus} custa menos que {baseline}?</translation>
        </message>
        <message>
            <source>{guess} is nearest, {share} below.</source>
            <comment>guess.below(guess, share)</comment>
            <translation>{guess} é o mais próximo, {share} abaixo.</translation>
        </message>
        <message>
            <source>{guess} is nearest, {share} above.</source>
            <comment>guess.above(guess, share)</comment>
            <translation>{guess} é o mais próximo, {share} acima.</translation>
        </message>
        <message>
            <source>{guess} hits it.</source>
            <comment>guess.exact(guess)</comment>
            <translation>{guess} acertou em cheio.</translation>
        </message>
        <message>
            <source>{count} guesses are equally near.</source>
            <comment>guess.several_nearest(count)</comment>
            <translation>{count} palpites estão igualmente próximos.</translation>
        </message>
        <message>
            <source>There is no break-even for a guess to be near to.</source>
            <comment>guess.none_to_be_near</comment>
            <translation>Não há ponto de equilíbrio de que um palpite possa estar próximo.</translation>
        </message>
        <message>
            <source>State {state}</source>
            <comment>presentation.step(state)</comment>
            <translation>Estado {state}</translation>
        </message>
        <message>
            <source>{text} is not a line of text; it is not empty and has no line ends, no other control characters and none that turn the direction of the text</source>
            <comment>presentation.no_line(text)</comment>
            <translation>{text} não é uma linha de texto; ela não é vazia e não tem quebras de linha, outros caracteres de controle nem caracteres que invertam a direção do texto</translation>
        </message>
        <message>
            <source>it is too long: it has {count} characters and may have {most}</source>
            <comment>presentation.too_long(count, most)</comment>
            <translation>é longo demais: tem {count} caracteres e pode ter {most}</translation>
        </message>
        <message>
            <source>{state}, changed</source>
            <comment>presentation.changed(state)</comment>
            <translation>{state}, alterado</translation>
        </message>
        <message>
            <source>there are {count}, and a scenario has up to {most}</source>
            <comment>presentation.too_many(count, most)</comment>
            <translation>há {count}, e um cenário tem até {most}</translation>
        </message>
        <message>
            <source>{name} is an earlier state's name as well; names tell states apart</source>
            <comment>presentation.name_twice(name)</comment>
            <translation>{name} também é o nome de um estado anterior; os nomes distinguem os estados</translation>
        </message>
        <message>
            <source>a guess is from {low} to {high} requests a month</source>
            <comment>presentation.no_volume(low, high)</comment>
            <translation>um palpite vai de {low} a {high} requisições por mês</translation>
        </message>
        <message>
            <source>the point is not a number</source>
            <comment>presentation.no_point</comment>
            <translation>o ponto não é um número</translation>
        </message>
        <message>
            <source>{value} is on no chart: points are from {low} to {high}</source>
            <comment>presentation.far_point(value, low, high)</comment>
            <translation>{value} não está em nenhum gráfico: os pontos vão de {low} a {high}</translation>
        </message>
        <message>
            <source>{view} is no view of this version, so the note is not seen; views are {known}</source>
            <comment>presentation.no_view(view, known)</comment>
            <translation>{view} não é uma visão desta versão, então a anotação não é vista; as visões são {known}</translation>
        </message>
        <message>
            <source>the text is from {low} to {high} plots away from its point</source>
            <comment>presentation.no_offset(low, high)</comment>
            <translation>o texto fica de {low} a {high} áreas de gráfico longe do seu ponto</translation>
        </message>
        <message>
            <source>there is nothing to paste</source>
            <comment>task_paste.nothing</comment>
            <translation>não há nada para colar</translation>
        </message>
        <message>
            <source>row {row} has {count} cells, and from here on there are {most} columns</source>
            <comment>task_paste.too_wide(row, count, most)</comment>
            <translation>a linha {row} tem {count} células, e daqui em diante há {most} colunas</translation>
        </message>
        <message>
            <source>row {row}: {refusal}</source>
            <comment>task_paste.row(row, refusal)</comment>
            <translation>linha {row}: {refusal}</translation>
        </message>
        <message>
            <source>row {row}, {column}: {refusal}</source>
            <comment>task_paste.cell(row, column, refusal)</comment>
            <translation>linha {row}, {column}: {refusal}</translation>
        </message>
        <message>
            <source>Columns of computed figures were left out.</source>
            <comment>task_paste.computed</comment>
            <translation>Colunas de valores calculados foram deixadas de fora.</translation>
        </message>
        <message numerus="yes">
            <source>These values are the same for all tasks of a scenario and were left out, though they differ: {parameters}.</source>
            <comment>task_scenario.left_out(count, parameters)</comment>
            <translation>
                <numerusform>Este valor é igual para todas as tarefas de um cenário e foi deixado de fora, embora seja diferente: {parameters}.</numerusform>
                <numerusform>Estes valores são iguais para todas as tarefas de um cenário e foram deixados de fora, embora sejam diferentes: {parameters}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Untitled task</source>
            <comment>task_scenario.untitled</comment>
            <translation>Tarefa sem título</translation>
        </message>
        <message>
            <source>Breakeven report</source>
            <comment>report.kind</comment>
            <translation>Relatório do Breakeven</translation>
        </message>
        <message>
            <source>The portfolio of tasks</source>
            <comment>report.portfolio</comment>
            <translation>O portfólio de tarefas</translation>
        </message>
        <message>
            <source>Each task gets a small model of its own if it moves, and all that move share one fleet of GPUs.</source>
            <comment>report.portfolio_text</comment>
            <translation>Cada tarefa que migra ganha um modelo pequeno próprio, e todas as que migram compartilham um parque de GPUs.</translation>
        </message>
        <message>
            <source>What all tasks cost a month, and on how many GPUs, as one after the other moves: the one first that gains the most for its load on the GPUs.</source>
            <comment>report.portfolio_caption</comment>
            <translation>Quanto custam todas as tarefas por mês, e em quantas GPUs, à medida que migram uma após a outra: primeiro a que mais ganha pela sua carga nas GPUs.</translation>
        </message>
        <message>
            <source>The tasks, in the order in which to move them</source>
            <comment>report.portfolio_table</comment>
            <translation>As tarefas, na ordem em que migrá-las</translation>
        </message>
        <message>
            <source>{total} a month are {parts}.</source>
            <comment>portfolio.made_of(total, parts)</comment>
            <translation>{total} por mês se compõem de {parts}.</translation>
        </message>
        <message>
            <source>{amount} for the models of the tasks that move</source>
            <comment>portfolio.part_moved(amount)</comment>
            <translation>{amount} dos modelos das tarefas que migram</translation>
        </message>
        <message>
            <source>{amount} for the tasks that stay at the API</source>
            <comment>portfolio.part_stays(amount)</comment>
            <translation>{amount} das tarefas que ficam na API</translation>
        </message>
        <message numerus="yes">
            <source>{amount} for the {gpus} GPUs that they share, with their upkeep and setting up</source>
            <comment>portfolio.part_fleet(amount, gpus)</comment>
            <translation>
                <numerusform>{amount} da GPU que elas compartilham, com manutenção e implantação</numerusform>
                <numerusform>{amount} das {gpus} GPUs que elas compartilham, com manutenção e implantação</numerusform>
            </translation>
        </message>
        <message>
            <source>{amount} for the API's upkeep</source>
            <comment>portfolio.part_api_upkeep(amount)</comment>
            <translation>{amount} da manutenção da API</translation>
        </message>
        <message numerus="yes">
            <source>{count} more tasks are in the table that can be exported.</source>
            <comment>report.portfolio_more(count)</comment>
            <translation>
                <numerusform>Mais {count} tarefa está na tabela que pode ser exportada.</numerusform>
                <numerusform>Mais {count} tarefas estão na tabela que pode ser exportada.</numerusform>
            </translation>
        </message>
        <message>
            <source>Portfolio of tasks</source>
            <comment>sheet.portfolio</comment>
            <translation>Portfólio de tarefas</translation>
        </message>
        <message>
            <source>Total once it has moved</source>
            <comment>sheet.total_once_moved</comment>
            <translation>Total depois de migrada</translation>
        </message>
        <message>
            <source>GPUs then</source>
            <comment>sheet.gpus_once_moved</comment>
            <translation>GPUs nesse ponto</translation>
        </message>
        <message>
            <source>has no column of names; it is called "name" or "task"</source>
            <comment>task_table.no_names</comment>
            <translation>não tem coluna de nomes; ela se chama "name" ou "task"</translation>
        </message>
        <message>
            <source>the column {column} is a second one of {parameter}; one of the two must go</source>
            <comment>task_table.column_twice(column, parameter)</comment>
            <translation>a coluna {column} é uma segunda de {parameter}; uma das duas precisa sair</translation>
        </message>
        <message>
            <source>The column {column} was left out: no parameter is called that.</source>
            <comment>task_table.unknown_column(column)</comment>
            <translation>A coluna {column} foi deixada de fora: nenhum parâmetro tem esse nome.</translation>
        </message>
        <message>
            <source>The column {column} was left out: the {parameter} is the same for all tasks.</source>
            <comment>task_table.column_of_all(column, parameter)</comment>
            <translation>A coluna {column} foi deixada de fora: {parameter} é igual para todas as tarefas.</translation>
        </message>
        <message>
            <source>the row has {count} cells, and the table {most} columns</source>
            <comment>task_table.too_many_cells(count, most)</comment>
            <translation>a linha tem {count} células, e a tabela, {most} colunas</translation>
        </message>
        <message>
            <source>{column}: {refusal}</source>
            <comment>task_table.of_column(column, refusal)</comment>
            <translation>{column}: {refusal}</translation>
        </message>
        <message>
            <source>the task's name {refusal}</source>
            <comment>task_table.row_of_name(refusal)</comment>
            <translation>o nome da tarefa {refusal}</translation>
        </message>
        <message>
            <source>{^group} is no task: the log does not say how many requests a month it has.</source>
            <comment>traffic_tasks.no_volume(group)</comment>
            <translation>{^group}: não vira tarefa, pois o log não diz quantas requisições por mês tem.</translation>
        </message>
        <message>
            <source>{^group}: {parameter} is {found} in the log, and {taken} was taken, which is nearest to it.</source>
            <comment>traffic_tasks.limited(group, parameter, found, taken)</comment>
            <translation>{^group}: {parameter} é {found} no log, e foi usado {taken}, o valor mais próximo.</translation>
        </message>
        <message>
            <source>{count} groups have fewer requests a month than a task may have, and {taken} were taken for each, which makes them dearer than they are: {groups}.</source>
            <comment>traffic_tasks.several_limited(count, taken, groups)</comment>
            <translation>{count} grupos têm menos requisições por mês do que uma tarefa pode ter, e para cada um foram usadas {taken}, o que os torna mais caros do que são: {groups}.</translation>
        </message>
        <message>
            <source>{groups} and {count} more</source>
            <comment>traffic_tasks.and_more(groups, count)</comment>
            <translation>{groups} e mais {count}</translation>
        </message>
        <message>
            <source>The tasks have the scenario's ratio of peak to average; what each group's is stands in the log alone.</source>
            <comment>traffic_tasks.peaks</comment>
            <translation>As tarefas têm a relação pico/média do cenário; a de cada grupo consta apenas no log.</translation>
        </message>
        <message>
            <source>The task of all others stands for several whose own figures are not known.</source>
            <comment>traffic_tasks.all_others</comment>
            <translation>A tarefa de todos os outros representa vários cujos números próprios não são conhecidos.</translation>
        </message>
        <message>
            <source>moves with {parameter} by {value}</source>
            <comment>link.moves_with(parameter, value)</comment>
            <translation>move-se com {parameter}, correlação {value}</translation>
        </message>
        <message>
            <source>moves with {count} inputs</source>
            <comment>link.moves_with_several(count)</comment>
            <translation>move-se com {count} premissas</translation>
        </message>
        <message>
            <source>{reason}; with them it can be {low} to {high}</source>
            <comment>link.possible(reason, low, high)</comment>
            <translation>{reason}; com isso, pode ir de {low} a {high}</translation>
        </message>
        <message>
            <source>{first} and {second}</source>
            <comment>link.pair(first, second)</comment>
            <translation>{first} e {second}</translation>
        </message>
        <message>
            <source>{value} is not a range; a range is [LOW, HIGH], two numbers</source>
            <comment>scenario.no_range(value)</comment>
            <translation>{value} não é uma faixa; uma faixa é [LOW, HIGH], dois números</translation>
        </message>
        <message>
            <source>is missing; a preset has an object there with its group, question and source</source>
            <comment>preset.lacks_its_texts</comment>
            <translation>está ausente; uma predefinição tem ali um objeto com grupo, pergunta e fonte</translation>
        </message>
        <message>
            <source>{id} is in no catalog</source>
            <comment>preset.not_in_a_catalog(id)</comment>
            <translation>{id} não está em nenhum catálogo</translation>
        </message>
        <message>
            <source>must be there for prices of a catalog</source>
            <comment>preset.lacks_a_day</comment>
            <translation>precisa constar para preços de um catálogo</translation>
        </message>
        <message>
            <source>is neither true nor false</source>
            <comment>preset.is_no_switch</comment>
            <translation>não é true nem false</translation>
        </message>
        <message>
            <source>is missing; a preset has a text there</source>
            <comment>preset.lacks_a_text</comment>
            <translation>está ausente; uma predefinição tem um texto ali</translation>
        </message>
        <message>
            <source>its name has {count} characters; a workload's has up to {most}</source>
            <comment>workload.name_too_long(count, most)</comment>
            <translation>o nome tem {count} caracteres; o de uma carga de trabalho tem até {most}</translation>
        </message>
        <message>
            <source>{value} is not allowed; a workload's figures are {low} to {high}</source>
            <comment>workload.figure(value, low, high)</comment>
            <translation>{value} não é permitido; os números de uma carga de trabalho vão de {low} a {high}</translation>
        </message>
        <message>
            <source>there are {count} workloads; a scenario has up to {most}</source>
            <comment>workload.too_many(count, most)</comment>
            <translation>há {count} cargas de trabalho; um cenário tem até {most}</translation>
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
            <translation>somam {sum} {unit}, e {id} é {stated}</translation>
        </message>
        <message>
            <source>is missing or empty; a task has a name, which tells it from the others</source>
            <comment>task.no_name</comment>
            <translation>está ausente ou vazio; uma tarefa tem um nome, que a distingue das outras</translation>
        </message>
        <message>
            <source>has {count} characters; a task's name has up to {most}</source>
            <comment>task.name_too_long(count, most)</comment>
            <translation>tem {count} caracteres; o nome de uma tarefa tem até {most}</translation>
        </message>
        <message>
            <source>{name} is not a line of text; a name has no line ends, no other control characters and none that turn the direction of the text</source>
            <comment>task.name_is_no_line(name)</comment>
            <translation>{name} não é uma linha de texto; um nome não tem quebras de linha, outros caracteres de controle nem caracteres que invertam a direção do texto</translation>
        </message>
        <message>
            <source>{name} is an earlier task's name as well; names tell tasks apart</source>
            <comment>task.name_twice(name)</comment>
            <translation>{name} também é o nome de uma tarefa anterior; os nomes distinguem as tarefas</translation>
        </message>
        <message>
            <source>there are {count} tasks; a scenario has up to {most}</source>
            <comment>task.too_many(count, most)</comment>
            <translation>há {count} tarefas; um cenário tem até {most}</translation>
        </message>
        <message>
            <source>{id} is the same for all tasks of a scenario; a task may set {allowed}</source>
            <comment>task.parameter_of_all(id, allowed)</comment>
            <translation>{id} é igual para todas as tarefas de um cenário; uma tarefa pode definir {allowed}</translation>
        </message>
        <message>
            <source>{text} is too large or too small a number; allowed are {allowed}</source>
            <comment>assignment.beyond_numbers(text, allowed)</comment>
            <translation>{text} é um número grande ou pequeno demais; permitido: {allowed}</translation>
        </message>
        <message>
            <source>{text} is not allowed; allowed are true and false</source>
            <comment>assignment.true_and_false(text)</comment>
            <translation>{text} não é permitido; são permitidos true e false</translation>
        </message>
        <message>
            <source>has {count} characters; a claim's text and source have up to {most}</source>
            <comment>claim_refusal.too_long(count, most)</comment>
            <translation>tem {count} caracteres; o texto e a fonte de uma alegação têm até {most}</translation>
        </message>
        <message>
            <source>is not a finite number</source>
            <comment>claim_refusal.not_finite</comment>
            <translation>não é um número finito</translation>
        </message>
        <message>
            <source>{low} is above {high}; the lower end comes first</source>
            <comment>claim_refusal.ends_are_crossed(low, high)</comment>
            <translation>{low} está acima de {high}; o limite inferior vem primeiro</translation>
        </message>
        <message>
            <source>an array</source>
            <comment>scenario.an_array</comment>
            <translation>um array</translation>
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
                <numerusform>{count} dia</numerusform>
                <numerusform>{count} dias</numerusform>
            </translation>
        </message>
        <message>
            <source>{first} to {last} UTC</source>
            <comment>traffic.span(first, last)</comment>
            <translation>de {first} a {last} UTC</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <comment>traffic.span_of_days(first, last)</comment>
            <translation>de {first} a {last}</translation>
        </message>
        <message>
            <source>All rows have the same time: how many requests a month that makes can't be said.</source>
            <comment>traffic.at_once</comment>
            <translation>Todas as linhas têm o mesmo horário: não é possível dizer quantas requisições por mês isso representa.</translation>
        </message>
        <message>
            <source>The log spans {span}: it can't show how traffic changes over a day, and its volume per month is as if it went on like this day and night.</source>
            <comment>traffic.less_than_a_day(span)</comment>
            <translation>O log abrange {span}: não mostra como o tráfego varia ao longo do dia, e o seu volume mensal é calculado como se continuasse assim dia e noite.</translation>
        </message>
        <message>
            <source>Of so few hours, most of them cut off, the hourly peak-to-average ratio means little.</source>
            <comment>traffic.few_hours</comment>
            <translation>Com tão poucas horas, a maioria delas incompleta, a relação pico/média por hora diz pouco.</translation>
        </message>
        <message>
            <source>The log spans {span}: it can't show how traffic changes over a week.</source>
            <comment>traffic.less_than_a_week(span)</comment>
            <translation>O log abrange {span}: não mostra como o tráfego varia ao longo da semana.</translation>
        </message>
        <message>
            <source>{share} of its requests lie between {from} and {to}, in less than a tenth of the log's span: if the others have a wrong date, the volume per month is far too small.</source>
            <comment>traffic.crowd_of_requests(share, from, to)</comment>
            <translation>{share} das requisições ficam entre {from} e {to}, em menos de um décimo do período do log: se as outras tiverem data errada, o volume mensal está subestimado demais.</translation>
        </message>
        <message>
            <source>{share} of its tokens lie between {from} and {to}, in less than a tenth of the log's span: if the others have a wrong date, the volume per month is far too small.</source>
            <comment>traffic.crowd_of_tokens(share, from, to)</comment>
            <translation>{share} dos tokens ficam entre {from} e {to}, em menos de um décimo do período do log: se os outros tiverem data errada, o volume mensal está subestimado demais.</translation>
        </message>
        <message>
            <source>{time} UTC</source>
            <comment>traffic.crowd_end(time)</comment>
            <translation>{time} UTC</translation>
        </message>
        <message>
            <source>This export doesn't count requests: tokens per month and shares are known, but neither the volume nor the tokens of a request.</source>
            <comment>traffic.no_requests</comment>
            <translation>Esta exportação não conta requisições: os tokens por mês e as parcelas são conhecidos, mas não o volume nem os tokens de uma requisição.</translation>
        </message>
        <message>
            <source>Its rows sum up several requests: means are exact, percentiles of single requests don't exist.</source>
            <comment>traffic.sums</comment>
            <translation>As linhas somam várias requisições: as médias são exatas, percentis de requisições isoladas não existem.</translation>
        </message>
        <message>
            <source>Its rows sum up {span}: peaks within that can't be seen.</source>
            <comment>traffic.peaks_within(span)</comment>
            <translation>As linhas somam {span}: picos dentro disso não são visíveis.</translation>
        </message>
        <message>
            <source>All its rows are whole weeks apart: each is read as the sum of {span}.</source>
            <comment>traffic.even_weeks(span)</comment>
            <translation>Todas as linhas estão a semanas inteiras de distância: cada uma é lida como a soma de {span}.</translation>
        </message>
        <message>
            <source>All its rows begin a month: each is read as the sum until the next begins.</source>
            <comment>traffic.even_months</comment>
            <translation>Todas as linhas iniciam um mês: cada uma é lida como a soma até a próxima começar.</translation>
        </message>
        <message>
            <source>Its rows sum up {span}: peaks of a minute can't be seen.</source>
            <comment>traffic.peaks_of_a_minute(span)</comment>
            <translation>As linhas somam {span}: picos de um minuto não são visíveis.</translation>
        </message>
        <message>
            <source>Times count from the log's own beginning: days begin there, not at midnight.</source>
            <comment>traffic.relative</comment>
            <translation>Os horários contam a partir do início do próprio log: os dias começam ali, não à meia-noite.</translation>
        </message>
        <message numerus="yes">
            <source>{count} failed requests are left out.</source>
            <comment>traffic.failed(count)</comment>
            <translation>
                <numerusform>{count} requisição com falha foi deixada de fora.</numerusform>
                <numerusform>{count} requisições com falha foram deixadas de fora.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} requests were answered by the gateway's own cache, without a model, and left out.</source>
            <comment>traffic.from_cache(count)</comment>
            <translation>
                <numerusform>{count} requisição foi respondida pelo cache do próprio gateway, sem modelo, e deixada de fora.</numerusform>
                <numerusform>{count} requisições foram respondidas pelo cache do próprio gateway, sem modelo, e deixadas de fora.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} records are no request for a text, and left out.</source>
            <comment>traffic.others(count)</comment>
            <translation>
                <numerusform>{count} registro não é requisição de texto e foi deixado de fora.</numerusform>
                <numerusform>{count} registros não são requisições de texto e foram deixados de fora.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} records are no request for a text, and left out: {kinds}.</source>
            <comment>traffic.others_of_kinds(count, kinds)</comment>
            <translation>
                <numerusform>{count} registro não é requisição de texto e foi deixado de fora: {kinds}.</numerusform>
                <numerusform>{count} registros não são requisições de texto e foram deixados de fora: {kinds}.</numerusform>
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
                <numerusform>{count} registro não tem nenhum dos valores escolhidos; conta só para o período.</numerusform>
                <numerusform>{count} registros não têm nenhum dos valores escolhidos; contam só para o período.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} rows of 0 tokens are left out.</source>
            <comment>traffic.without_tokens(count)</comment>
            <translation>
                <numerusform>{count} linha de 0 tokens foi deixada de fora.</numerusform>
                <numerusform>{count} linhas de 0 tokens foram deixadas de fora.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} rows have an id that came before, and count once.</source>
            <comment>traffic.same_id(count)</comment>
            <translation>
                <numerusform>{count} linha tem um id que já apareceu e conta uma vez.</numerusform>
                <numerusform>{count} linhas têm um id que já apareceu e contam uma vez.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} spans are left out, as their tokens are those of the spans within them.</source>
            <comment>traffic.repeated_by_children(count)</comment>
            <translation>
                <numerusform>{count} span foi deixado de fora, pois os seus tokens são os dos spans que contém.</numerusform>
                <numerusform>{count} spans foram deixados de fora, pois os seus tokens são os dos spans que contêm.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} spans have tokens, and so have the spans within them, in other numbers: both are counted.</source>
            <comment>traffic.beside_children(count)</comment>
            <translation>
                <numerusform>{count} span tem tokens, e os spans que contém também, em outros números: ambos são contados.</numerusform>
                <numerusform>{count} spans têm tokens, e os spans que contêm também, em outros números: ambos são contados.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} rows are the same as one that came before, and count once.</source>
            <comment>traffic.same_rows(count)</comment>
            <translation>
                <numerusform>{count} linha é igual a uma anterior e conta uma vez.</numerusform>
                <numerusform>{count} linhas são iguais a uma anterior e contam uma vez.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} rows are the same as one that came before, to the letter: each of them is counted.</source>
            <comment>traffic.alike_rows(count)</comment>
            <translation>
                <numerusform>{count} linha é igual a uma anterior, letra por letra: ambas são contadas.</numerusform>
                <numerusform>{count} linhas são iguais a uma anterior, letra por letra: todas são contadas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The ids of the first {most} rows were kept: {count} rows after them were not checked, and may count twice.</source>
            <comment>traffic.unchecked_ids(most, count)</comment>
            <translation>
                <numerusform>Foram guardados os ids das primeiras {most} linhas: {count} linha depois delas não foi verificada e pode contar duas vezes.</numerusform>
                <numerusform>Foram guardados os ids das primeiras {most} linhas: {count} linhas depois delas não foram verificadas e podem contar duas vezes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} rows are of a time without requests, which is in the span.</source>
            <comment>traffic.empty_buckets(count)</comment>
            <translation>
                <numerusform>{count} linha é de um horário sem requisições, que faz parte do período.</numerusform>
                <numerusform>{count} linhas são de um horário sem requisições, que faz parte do período.</numerusform>
            </translation>
        </message>
        <message>
            <source>The file ends within its list, as if it were cut off: what would follow is missing.</source>
            <comment>traffic.cut</comment>
            <translation>O arquivo termina dentro da lista, como se estivesse truncado: o que viria depois está ausente.</translation>
        </message>
        <message>
            <source>This is one page of several: more follow, and the volume is of this page's time alone.</source>
            <comment>traffic.more_pages</comment>
            <translation>Esta é uma página de várias: outras seguem, e o volume é só do tempo desta página.</translation>
        </message>
        <message>
            <source>All its times are midnight, so its rows are whole days, and no column counts requests: how many there were is unknown. Tokens per month and shares are known, but neither the volume nor the tokens of a request.</source>
            <comment>traffic.whole_days</comment>
            <translation>Todos os horários são meia-noite, então as linhas são dias inteiros, e nenhuma coluna conta requisições: não se sabe quantas houve. Os tokens por mês e as parcelas são conhecidos, mas não o volume nem os tokens de uma requisição.</translation>
        </message>
        <message>
            <source>Its cell {cell} shows that a dot stands before decimals.</source>
            <comment>traffic.dot_is_decimal(cell)</comment>
            <translation>A célula {cell} mostra que um ponto separa as casas decimais.</translation>
        </message>
        <message>
            <source>Its cell {cell} shows that a comma stands before decimals, and a dot between thousands.</source>
            <comment>traffic.comma_is_decimal(cell)</comment>
            <translation>A célula {cell} mostra que uma vírgula separa as casas decimais, e um ponto, os milhares.</translation>
        </message>
        <message numerus="yes">
            <source>The {most} values with the most tokens have figures of their own; {count} others are together.</source>
            <comment>traffic.groups_beyond(most, count)</comment>
            <translation>
                <numerusform>Os {most} valores com mais tokens têm números próprios; {count} outro está à parte.</numerusform>
                <numerusform>Os {most} valores com mais tokens têm números próprios; {count} outros estão juntos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of these, {count} have more tokens than one that is shown, but had few when there were too many to keep.</source>
            <comment>traffic.groups_late(count)</comment>
            <translation>
                <numerusform>Destes, {count} tem mais tokens que um dos exibidos, mas tinha poucos quando havia valores demais para guardar.</numerusform>
                <numerusform>Destes, {count} têm mais tokens que um dos exibidos, mas tinham poucos quando havia valores demais para guardar.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} rows could not be read.</source>
            <comment>traffic.skipped(count)</comment>
            <translation>
                <numerusform>Não foi possível ler {count} linha.</numerusform>
                <numerusform>Não foi possível ler {count} linhas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{name}, {count} requests, {span}</source>
            <comment>traffic.source_requests(name, count, span)</comment>
            <translation>
                <numerusform>{name}, {count} requisição, {span}</numerusform>
                <numerusform>{name}, {count} requisições, {span}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{name}, {count} rows, {span}</source>
            <comment>traffic.source_rows(name, count, span)</comment>
            <translation>
                <numerusform>{name}, {count} linha, {span}</numerusform>
                <numerusform>{name}, {count} linhas, {span}</numerusform>
            </translation>
        </message>
        <message>
            <source>{source}, busiest minute</source>
            <comment>traffic.source_busiest_minute(source)</comment>
            <translation>{source}, minuto mais movimentado</translation>
        </message>
        <message>
            <source>{source}, busiest hour</source>
            <comment>traffic.source_busiest_hour(source)</comment>
            <translation>{source}, hora mais movimentada</translation>
        </message>
        <message>
            <source>The peak-to-average ratio stays: this export doesn't count requests.</source>
            <comment>traffic.peak_without_requests</comment>
            <translation>A relação pico/média não muda: esta exportação não conta requisições.</translation>
        </message>
        <message>
            <source>The peak-to-average ratio stays: a log of less than a day can't show a daily peak.</source>
            <comment>traffic.peak_of_less_than_a_day</comment>
            <translation>A relação pico/média não muda: um log de menos de um dia não mostra um pico diário.</translation>
        </message>
        <message>
            <source>The peak-to-average ratio stays: the log's rows sum up more than an hour.</source>
            <comment>traffic.peak_of_sums</comment>
            <translation>A relação pico/média não muda: as linhas do log somam mais de uma hora.</translation>
        </message>
        <message>
            <source>The peak-to-average ratio stays: with fewer than 10 requests an hour, chance makes the peak.</source>
            <comment>traffic.peak_by_chance</comment>
            <translation>A relação pico/média não muda: com menos de 10 requisições por hora, o pico é acaso.</translation>
        </message>
        <message>
            <source>{source}, for GPUs that follow its hours at {volume}</source>
            <comment>traffic.source_scaled(source, volume)</comment>
            <translation>{source}, para GPUs que acompanham as horas do log com {volume}</translation>
        </message>
        <message>
            <source>{source}, for GPUs that follow its hours at {routed} of {volume}, the part that the hybrid routes</source>
            <comment>traffic.source_scaled_hybrid(source, routed, volume)</comment>
            <translation>{source}, para GPUs que acompanham as horas do log com {routed} de {volume}, a parte que o híbrido roteia</translation>
        </message>
        <message>
            <source>The time scaled down stays: this export doesn't count requests.</source>
            <comment>traffic.scale_down_without_requests</comment>
            <translation>O tempo em escala reduzida não muda: esta exportação não conta requisições.</translation>
        </message>
        <message>
            <source>The time scaled down stays: the log's rows sum up more than an hour.</source>
            <comment>traffic.scale_down_of_sums</comment>
            <translation>O tempo em escala reduzida não muda: as linhas do log somam mais de uma hora.</translation>
        </message>
        <message>
            <source>The time scaled down stays: a log of less than a day can't show quiet hours.</source>
            <comment>traffic.scale_down_of_less_than_a_day</comment>
            <translation>O tempo em escala reduzida não muda: um log de menos de um dia não mostra horas calmas.</translation>
        </message>
        <message>
            <source>Seconds</source>
            <comment>time_unit.seconds</comment>
            <translation>Segundos</translation>
        </message>
        <message>
            <source>Milliseconds</source>
            <comment>time_unit.milliseconds</comment>
            <translation>Milissegundos</translation>
        </message>
        <message>
            <source>Microseconds</source>
            <comment>time_unit.microseconds</comment>
            <translation>Microssegundos</translation>
        </message>
        <message numerus="yes">
            <source>{unit}: {span}, {volume} requests a month</source>
            <comment>time_unit.offer(unit, span, volume)</comment>
            <translation>
                <numerusform>{unit}: {span}, {volume} requisição por mês</numerusform>
                <numerusform>{unit}: {span}, {volume} requisições por mês</numerusform>
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
            <translation>Requisições por mês</translation>
        </message>
        <message>
            <source>Input tokens</source>
            <comment>group.input</comment>
            <translation>Tokens de entrada</translation>
        </message>
        <message>
            <source>Output tokens</source>
            <comment>group.output</comment>
            <translation>Tokens de saída</translation>
        </message>
        <message>
            <source>Cached input, %</source>
            <comment>group.cached</comment>
            <translation>Entrada em cache, %</translation>
        </message>
        <message>
            <source>none</source>
            <comment>group.no_value</comment>
            <translation>nenhum</translation>
        </message>
        <message>
            <source>all others</source>
            <comment>group.others</comment>
            <translation>todos os outros</translation>
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
                <numerusform>{count} registro tem mais valores.</numerusform>
                <numerusform>{count} registros têm mais valores.</numerusform>
            </translation>
        </message>
        <message>
            <source>Monday</source>
            <comment>week.monday</comment>
            <translation>Segunda-feira</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <comment>week.tuesday</comment>
            <translation>Terça-feira</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <comment>week.wednesday</comment>
            <translation>Quarta-feira</translation>
        </message>
        <message>
            <source>Thursday</source>
            <comment>week.thursday</comment>
            <translation>Quinta-feira</translation>
        </message>
        <message>
            <source>Friday</source>
            <comment>week.friday</comment>
            <translation>Sexta-feira</translation>
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
                <numerusform>{day}, das {from} às {to}, {count} requisição por hora, {ratio} vezes a média</numerusform>
                <numerusform>{day}, das {from} às {to}, {count} requisições por hora, {ratio} vezes a média</numerusform>
            </translation>
        </message>
        <message>
            <source>{day} {from} to {to}, not in this log</source>
            <comment>week.no_such_hour(day, from, to)</comment>
            <translation>{day}, das {from} às {to}, não está neste log</translation>
        </message>
        <message>
            <source>{most} requests an hour, mean {mean}</source>
            <comment>week.legend(most, mean)</comment>
            <translation>{most} requisições por hora, média {mean}</translation>
        </message>
        <message>
            <source>Busiest: {hour}.</source>
            <comment>week.busiest(hour)</comment>
            <translation>Mais movimentada: {hour}.</translation>
        </message>
        <message>
            <source>Quietest: {hour}.</source>
            <comment>week.quietest(hour)</comment>
            <translation>Mais calma: {hour}.</translation>
        </message>
        <message numerus="yes">
            <source>The busiest hour of all began {time} with {count} requests.</source>
            <comment>week.busiest_of_all(time, count)</comment>
            <translation>
                <numerusform>A hora mais movimentada de todas começou em {time}, com {count} requisição.</numerusform>
                <numerusform>A hora mais movimentada de todas começou em {time}, com {count} requisições.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Every hour of the log has {count} requests.</source>
            <comment>week.even(count)</comment>
            <translation>
                <numerusform>Toda hora do log tem {count} requisição.</numerusform>
                <numerusform>Toda hora do log tem {count} requisições.</numerusform>
            </translation>
        </message>
        <message>
            <source>Hours are {clock}.</source>
            <comment>week.clock(clock)</comment>
            <translation>Fuso das horas: {clock}.</translation>
        </message>
        <message>
            <source>The log's times are written by several clocks; hours are {clock}, as most rows have it.</source>
            <comment>week.mixed_clocks(clock)</comment>
            <translation>Os horários do log foram escritos em vários fusos; as horas são {clock}, como na maioria das linhas.</translation>
        </message>
        <message numerus="yes">
            <source>{count} hours of the week are not in this log.</source>
            <comment>week.not_all(count)</comment>
            <translation>
                <numerusform>{count} hora da semana não está neste log.</numerusform>
                <numerusform>{count} horas da semana não estão neste log.</numerusform>
            </translation>
        </message>
        <message>
            <source>The week's hours can't be shown: this export doesn't count requests.</source>
            <comment>week.without_requests</comment>
            <translation>Não é possível mostrar as horas da semana: esta exportação não conta requisições.</translation>
        </message>
        <message>
            <source>The week's hours can't be shown: the log's rows sum up more than an hour.</source>
            <comment>week.of_sums</comment>
            <translation>Não é possível mostrar as horas da semana: as linhas do log somam mais de uma hora.</translation>
        </message>
        <message>
            <source>The week's hours can't be shown: times count from the log's own beginning, on no day of the week.</source>
            <comment>week.relative</comment>
            <translation>Não é possível mostrar as horas da semana: os horários contam a partir do início do próprio log, sem dia da semana.</translation>
        </message>
        <message>
            <source>{tokens} tokens in {key} are output that is not shown, and that only the large model writes: they fill the reasoning tokens, the rest of the output the output tokens.</source>
            <comment>traffic.reasoning_key(tokens, key)</comment>
            <translation>{tokens} tokens em {key} são saída não exibida, que só o modelo grande escreve: eles preenchem os tokens de raciocínio, e o resto da saída, os tokens de saída.</translation>
        </message>
        <message>
            <source>{tokens} tokens in {key} are not counted: what they are isn't known.</source>
            <comment>traffic.unknown_key(tokens, key)</comment>
            <translation>{tokens} tokens em {key} não são contados: não se sabe o que são.</translation>
        </message>
        <message>
            <source>{tokens} tokens in {key} are taken for a part of the input: what they are isn't known.</source>
            <comment>traffic.unknown_input_key(tokens, key)</comment>
            <translation>{tokens} tokens em {key} são tomados como parte da entrada: não se sabe o que são.</translation>
        </message>
        <message>
            <source>{tokens} tokens in {key} are taken for a part of the output: what they are isn't known.</source>
            <comment>traffic.unknown_output_key(tokens, key)</comment>
            <translation>{tokens} tokens em {key} são tomados como parte da saída: não se sabe o que são.</translation>
        </message>
        <message numerus="yes">
            <source>The totals that {rows} rows state have {tokens} tokens more than what they count one by one.</source>
            <comment>traffic.totals_above(rows, tokens)</comment>
            <translation>
                <numerusform>O total informado em {rows} linha tem {tokens} tokens a mais que a soma das suas contagens.</numerusform>
                <numerusform>Os totais informados em {rows} linhas têm {tokens} tokens a mais que a soma das suas contagens.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The totals that {rows} rows state have {tokens} tokens fewer than what they count one by one.</source>
            <comment>traffic.totals_below(rows, tokens)</comment>
            <translation>
                <numerusform>O total informado em {rows} linha tem {tokens} tokens a menos que a soma das suas contagens.</numerusform>
                <numerusform>Os totais informados em {rows} linhas têm {tokens} tokens a menos que a soma das suas contagens.</numerusform>
            </translation>
        </message>
        <message>
            <source>The input holds the tokens of the cache, as its own counts show.</source>
            <comment>traffic.cache_within</comment>
            <translation>A entrada inclui os tokens do cache, como mostram as suas próprias contagens.</translation>
        </message>
        <message>
            <source>The input is counted without the tokens of the cache, as its own counts show: they were added to it.</source>
            <comment>traffic.cache_beside</comment>
            <translation>A entrada é contada sem os tokens do cache, como mostram as suas próprias contagens: eles foram somados a ela.</translation>
        </message>
        <message>
            <source>The input is taken to hold the tokens of the cache, as {format} usually has it.</source>
            <comment>traffic.cache_within_usually(format)</comment>
            <translation>Supõe-se que a entrada inclua os tokens do cache, como é usual em {format}.</translation>
        </message>
        <message>
            <source>The input is taken to be counted without the tokens of the cache, as {format} usually has it: they were added to it.</source>
            <comment>traffic.cache_beside_usually(format)</comment>
            <translation>Supõe-se que a entrada seja contada sem os tokens do cache, como é usual em {format}: eles foram somados a ela.</translation>
        </message>
        <message>
            <source>In {within} rows the input holds the tokens of the cache, in {beside} it doesn't: each is counted as its own counts show.</source>
            <comment>traffic.cache_either_way(within, beside)</comment>
            <translation>Em {within} linhas a entrada inclui os tokens do cache, em {beside}, não: cada uma é contada como mostram as suas próprias contagens.</translation>
        </message>
        <message numerus="yes">
            <source>{count} others don't show it, and are counted as {format} usually has it.</source>
            <comment>traffic.cache_others_usually(count, format)</comment>
            <translation>
                <numerusform>{count} outra não o mostra e é contada como é usual em {format}.</numerusform>
                <numerusform>{count} outras não o mostram e são contadas como é usual em {format}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In {rows} rows the input holds the tokens of the cache, as their own counts show.</source>
            <comment>traffic.cache_within_in(rows)</comment>
            <translation>
                <numerusform>Em {rows} linha a entrada inclui os tokens do cache, como mostram as suas próprias contagens.</numerusform>
                <numerusform>Em {rows} linhas a entrada inclui os tokens do cache, como mostram as suas próprias contagens.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In {rows} rows the input is counted without the tokens of the cache, as their own counts show: they were added to it.</source>
            <comment>traffic.cache_beside_in(rows)</comment>
            <translation>
                <numerusform>Em {rows} linha a entrada é contada sem os tokens do cache, como mostram as suas próprias contagens: eles foram somados a ela.</numerusform>
                <numerusform>Em {rows} linhas a entrada é contada sem os tokens do cache, como mostram as suas próprias contagens: eles foram somados a ela.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} rows don't show it, and are counted like the {shown} that do.</source>
            <comment>traffic.cache_others_follow(count, shown)</comment>
            <translation>
                <numerusform>{count} linha não o mostra e é contada como as {shown} que mostram.</numerusform>
                <numerusform>{count} linhas não o mostram e são contadas como as {shown} que mostram.</numerusform>
            </translation>
        </message>
        <message>
            <source>Some tokens written to the cache stay there for an hour and cost twice the input: a written token costs {price} of one of the input on average.</source>
            <comment>traffic.hour_writes(price)</comment>
            <translation>Alguns tokens gravados no cache ficam lá por uma hora e custam o dobro da entrada: um token gravado custa em média {price} de um de entrada.</translation>
        </message>
        <message>
            <source>The share that can wait is of the tokens, as requests aren't counted.</source>
            <comment>traffic.batch_of_tokens</comment>
            <translation>A parcela que pode esperar é de tokens, pois as requisições não são contadas.</translation>
        </message>
        <message>
            <source>Of it reasoning</source>
            <comment>traffic.reasoning</comment>
            <translation>Dos quais raciocínio</translation>
        </message>
        <message>
            <source>not in this log</source>
            <comment>traffic.not_in_log</comment>
            <translation>não está neste log</translation>
        </message>
        <message>
            <source>Requests</source>
            <comment>traffic.requests</comment>
            <translation>Requisições</translation>
        </message>
        <message>
            <source>{count} from {span}</source>
            <comment>traffic.requests_from(count, span)</comment>
            <translation>{count}, {span}</translation>
        </message>
        <message>
            <source>{count} in {span}</source>
            <comment>traffic.requests_in(count, span)</comment>
            <translation>{count} em {span}</translation>
        </message>
        <message>
            <source>not counted, from {span}</source>
            <comment>traffic.not_counted_from(span)</comment>
            <translation>não contadas, {span}</translation>
        </message>
        <message>
            <source>not counted, in {span}</source>
            <comment>traffic.not_counted_in(span)</comment>
            <translation>não contadas, em {span}</translation>
        </message>
        <message>
            <source>Volume</source>
            <comment>traffic.volume</comment>
            <translation>Volume</translation>
        </message>
        <message>
            <source>{count} a month</source>
            <comment>traffic.a_month(count)</comment>
            <translation>{count} por mês</translation>
        </message>
        <message>
            <source>Input tokens</source>
            <comment>traffic.input</comment>
            <translation>Tokens de entrada</translation>
        </message>
        <message>
            <source>Output tokens</source>
            <comment>traffic.output</comment>
            <translation>Tokens de saída</translation>
        </message>
        <message>
            <source>mean {mean}</source>
            <comment>traffic.mean(mean)</comment>
            <translation>média {mean}</translation>
        </message>
        <message>
            <source>mean {mean}, median {median}, 95th percentile {p95}</source>
            <comment>traffic.mean_and_percentiles(mean, median, p95)</comment>
            <translation>média {mean}, mediana {median}, percentil 95 {p95}</translation>
        </message>
        <message>
            <source>Cached input</source>
            <comment>traffic.cached</comment>
            <translation>Entrada em cache</translation>
        </message>
        <message>
            <source>Peaks</source>
            <comment>traffic.peaks</comment>
            <translation>Picos</translation>
        </message>
        <message>
            <source>{ratio} times the mean in the busiest minute</source>
            <comment>traffic.peak_minute(ratio)</comment>
            <translation>{ratio} vezes a média no minuto mais movimentado</translation>
        </message>
        <message>
            <source>{ratio} times the mean in the busiest hour</source>
            <comment>traffic.peak_hour(ratio)</comment>
            <translation>{ratio} vezes a média na hora mais movimentada</translation>
        </message>
        <message>
            <source>no more than the mean in the busiest minute</source>
            <comment>traffic.no_peak_minute</comment>
            <translation>não mais que a média no minuto mais movimentado</translation>
        </message>
        <message>
            <source>no more than the mean in the busiest hour</source>
            <comment>traffic.no_peak_hour</comment>
            <translation>não mais que a média na hora mais movimentada</translation>
        </message>
        <message>
            <source>Tokens</source>
            <comment>traffic.tokens</comment>
            <translation>Tokens</translation>
        </message>
        <message>
            <source>{input} in and {output} out a month</source>
            <comment>traffic.tokens_a_month(input, output)</comment>
            <translation>{input} de entrada e {output} de saída por mês</translation>
        </message>
        <message>
            <source>Requests per minute</source>
            <comment>traffic.requests_per_minute</comment>
            <translation>Requisições por minuto</translation>
        </message>
        <message>
            <source>Requests per hour</source>
            <comment>traffic.requests_per_hour</comment>
            <translation>Requisições por hora</translation>
        </message>
        <message>
            <source>Requests per day</source>
            <comment>traffic.requests_per_day</comment>
            <translation>Requisições por dia</translation>
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
            <translation>Tokens por dia</translation>
        </message>
        <message>
            <source>{title}, as a mean over each row's {span}</source>
            <comment>traffic.spread_series(title, span)</comment>
            <translation>{title}, como média de cada linha ({span})</translation>
        </message>
        <message>
            <source>Line {line}: {why}</source>
            <comment>traffic.skipped_line(line, why)</comment>
            <translation>Linha {line}: {why}</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <comment>traffic.more_skipped(count)</comment>
            <translation>e mais {count}</translation>
        </message>
        <message>
            <source>{read} of {all} MB, {rows} rows</source>
            <comment>traffic.progress_of(read, all, rows)</comment>
            <translation>{read} de {all} MB, {rows} linhas</translation>
        </message>
        <message>
            <source>{read} MB, {rows} rows</source>
            <comment>traffic.progress(read, rows)</comment>
            <translation>{read} MB, {rows} linhas</translation>
        </message>
        <message>
            <source>row {row}: {why}</source>
            <comment>log.row(row, why)</comment>
            <translation>linha {row}: {why}</translation>
        </message>
        <message numerus="yes">
            <source>has {count} columns instead of {expected}</source>
            <comment>log.columns(count, expected)</comment>
            <translation>
                <numerusform>tem {count} coluna em vez de {expected}</numerusform>
                <numerusform>tem {count} colunas em vez de {expected}</numerusform>
            </translation>
        </message>
        <message>
            <source>has no request that could be counted, read as {format}</source>
            <comment>log.nothing(format)</comment>
            <translation>não tem nenhuma requisição que pudesse ser contada, lido como {format}</translation>
        </message>
        <message numerus="yes">
            <source>{count} rows are broken, the first in line {line}: {why}</source>
            <comment>log.broken(count, line, why)</comment>
            <translation>
                <numerusform>{count} linha está com defeito, a primeira na linha {line}: {why}</numerusform>
                <numerusform>{count} linhas estão com defeito, a primeira na linha {line}: {why}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} records are left out: failed, answered from a cache, or no requests</source>
            <comment>log.left_out(count)</comment>
            <translation>
                <numerusform>{count} registro foi deixado de fora: com falha, respondido por um cache ou sem ser requisição</numerusform>
                <numerusform>{count} registros foram deixados de fora: com falha, respondidos por um cache ou sem ser requisições</numerusform>
            </translation>
        </message>
        <message>
            <source>is no regular file: choose columns with a copy of it</source>
            <comment>log.not_regular</comment>
            <translation>não é um arquivo comum: escolher as colunas com uma cópia dele</translation>
        </message>
        <message>
            <source>is not UTF-8</source>
            <comment>log.not_utf8</comment>
            <translation>não é UTF-8</translation>
        </message>
        <message>
            <source>is not valid JSON</source>
            <comment>log.not_json</comment>
            <translation>não é JSON válido</translation>
        </message>
        <message>
            <source>is no JSON object</source>
            <comment>log.no_object</comment>
            <translation>não é um objeto JSON</translation>
        </message>
        <message>
            <source>has a count of tokens that is no whole number</source>
            <comment>log.no_count</comment>
            <translation>tem uma contagem de tokens que não é um número inteiro</translation>
        </message>
        <message>
            <source>the usage {usage} is not UTF-8</source>
            <comment>log.usage_not_utf8(usage)</comment>
            <translation>o usage {usage} não é UTF-8</translation>
        </message>
        <message>
            <source>the usage {usage} is not valid JSON</source>
            <comment>log.usage_not_json(usage)</comment>
            <translation>o usage {usage} não é JSON válido</translation>
        </message>
        <message>
            <source>the usage {usage} is no JSON object</source>
            <comment>log.usage_no_object(usage)</comment>
            <translation>o usage {usage} não é um objeto JSON</translation>
        </message>
        <message>
            <source>the usage {usage} has a count of tokens that is no whole number</source>
            <comment>log.usage_no_count(usage)</comment>
            <translation>o usage {usage} tem uma contagem de tokens que não é um número inteiro</translation>
        </message>
        <message>
            <source>the time is missing</source>
            <comment>log.no_time</comment>
            <translation>falta o horário</translation>
        </message>
        <message>
            <source>{time} may have the month or the day first, and the first thousand rows don't say which: write it as YYYY-MM-DD</source>
            <comment>log.month_or_day(time)</comment>
            <translation>{time} pode ter o mês ou o dia primeiro, e as primeiras mil linhas não dizem qual: escrever como AAAA-MM-DD</translation>
        </message>
        <message>
            <source>{time} has the month first, where the first thousand rows have the day</source>
            <comment>log.month_first(time)</comment>
            <translation>{time} tem o mês primeiro, onde as primeiras mil linhas têm o dia</translation>
        </message>
        <message>
            <source>{time} has the day first, where the first thousand rows have the month</source>
            <comment>log.day_first(time)</comment>
            <translation>{time} tem o dia primeiro, onde as primeiras mil linhas têm o mês</translation>
        </message>
        <message>
            <source>{time} is not a time of the years {first} to {last} in a form that is read: 2023-11-16 18:15:46, 16.11.2023 18:15, 11/16/2023 6:15 PM, or a number of seconds since 1970</source>
            <comment>log.not_a_time(time, first, last)</comment>
            <translation>{time} não é um horário dos anos {first} a {last} em uma forma que seja lida: 2023-11-16 18:15:46, 16.11.2023 18:15, 11/16/2023 6:15 PM ou um número de segundos desde 1970</translation>
        </message>
        <message>
            <source>the time {time} is no date, where one is expected</source>
            <comment>log.time_no_date(time)</comment>
            <translation>o horário {time} não é uma data, onde se espera uma</translation>
        </message>
        <message>
            <source>the time {time} is a date, where a number of seconds since the log's zero is expected</source>
            <comment>log.time_is_date(time)</comment>
            <translation>o horário {time} é uma data, onde se espera um número de segundos desde o zero do log</translation>
        </message>
        <message>
            <source>the time {time} is yet to come</source>
            <comment>log.yet_to_come(time)</comment>
            <translation>o horário {time} ainda está por vir</translation>
        </message>
        <message>
            <source>{end} is not an end of what begins at {begin}</source>
            <comment>log.no_end(end, begin)</comment>
            <translation>{end} não é um fim do que começa em {begin}</translation>
        </message>
        <message>
            <source>{end} is more than a year after {begin}</source>
            <comment>log.long_bucket(end, begin)</comment>
            <translation>{end} fica mais de um ano depois de {begin}</translation>
        </message>
        <message>
            <source>number of requests</source>
            <comment>log.number_of_requests</comment>
            <translation>número de requisições</translation>
        </message>
        <message>
            <source>number of input tokens</source>
            <comment>log.number_of_input</comment>
            <translation>número de tokens de entrada</translation>
        </message>
        <message>
            <source>number of output tokens</source>
            <comment>log.number_of_output</comment>
            <translation>número de tokens de saída</translation>
        </message>
        <message>
            <source>number of cached tokens</source>
            <comment>log.number_of_cached</comment>
            <translation>número de tokens em cache</translation>
        </message>
        <message>
            <source>number of tokens written to the cache</source>
            <comment>log.number_of_written</comment>
            <translation>número de tokens gravados no cache</translation>
        </message>
        <message>
            <source>the {number} is missing</source>
            <comment>log.number_missing(number)</comment>
            <translation>falta o {number}</translation>
        </message>
        <message>
            <source>the {number} {text} is not a number</source>
            <comment>log.number_is_none(number, text)</comment>
            <translation>o {number}, {text}, não é um número</translation>
        </message>
        <message>
            <source>the {number} {text} is negative</source>
            <comment>log.number_negative(number, text)</comment>
            <translation>o {number}, {text}, é negativo</translation>
        </message>
        <message>
            <source>the {number} {text} is too large</source>
            <comment>log.number_too_large(number, text)</comment>
            <translation>o {number}, {text}, é grande demais</translation>
        </message>
        <message>
            <source>the {number} {text} is not a whole number</source>
            <comment>log.number_not_whole(number, text)</comment>
            <translation>o {number}, {text}, não é um número inteiro</translation>
        </message>
        <message>
            <source>the {number} {text} has a comma or a dot that is none between thousands</source>
            <comment>log.number_stray_comma(number, text)</comment>
            <translation>o {number}, {text}, tem uma vírgula ou um ponto que não separa milhares</translation>
        </message>
        <message>
            <source>the {number} {text} is {decimal} or {thousands}, and no other number shows which: choose whether a dot or a comma stands before decimals</source>
            <comment>log.number_two_readings(number, text, decimal, thousands)</comment>
            <translation>o {number}, {text}, é {decimal} ou {thousands}, e nenhum outro número mostra qual: escolher se um ponto ou uma vírgula separa as casas decimais</translation>
        </message>
        <message>
            <source>the count of tokens {text} in {column} is {decimal} or {thousands}, and no other number shows which: choose whether a dot or a comma stands before decimals</source>
            <comment>log.count_two_readings(column, text, decimal, thousands)</comment>
            <translation>a contagem de tokens {text} em {column} é {decimal} ou {thousands}, e nenhum outro número mostra qual: escolher se um ponto ou uma vírgula separa as casas decimais</translation>
        </message>
        <message>
            <source>has times that are numbers without a date: as seconds that is {seconds} requests a month, as milliseconds {milliseconds}, as microseconds {microseconds}; choose their unit</source>
            <comment>log.time_unit_of_requests(seconds, milliseconds, microseconds)</comment>
            <translation>tem horários que são números sem data: em segundos, são {seconds} requisições por mês; em milissegundos, {milliseconds}; em microssegundos, {microseconds}; escolher a unidade</translation>
        </message>
        <message>
            <source>has times that are numbers without a date: as seconds that is {seconds} tokens a month, as milliseconds {milliseconds}, as microseconds {microseconds}; choose their unit</source>
            <comment>log.time_unit_of_tokens(seconds, milliseconds, microseconds)</comment>
            <translation>tem horários que são números sem data: em segundos, são {seconds} tokens por mês; em milissegundos, {milliseconds}; em microssegundos, {microseconds}; escolher a unidade</translation>
        </message>
        <message numerus="yes">
            <source>{count} rows have 0 tokens</source>
            <comment>log.without_tokens(count)</comment>
            <translation>
                <numerusform>{count} linha tem 0 tokens</numerusform>
                <numerusform>{count} linhas têm 0 tokens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} rows are of a time without requests</source>
            <comment>log.empty_buckets(count)</comment>
            <translation>
                <numerusform>{count} linha é de um horário sem requisições</numerusform>
                <numerusform>{count} linhas são de um horário sem requisições</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} records have none of the chosen values</source>
            <comment>log.not_chosen(count)</comment>
            <translation>
                <numerusform>{count} registro não tem nenhum dos valores escolhidos</numerusform>
                <numerusform>{count} registros não têm nenhum dos valores escolhidos</numerusform>
            </translation>
        </message>
        <message>
            <source>number of reasoning tokens</source>
            <comment>log.number_of_reasoning</comment>
            <translation>número de tokens de raciocínio</translation>
        </message>
        <message>
            <source>number of all tokens</source>
            <comment>log.number_of_all</comment>
            <translation>número total de tokens</translation>
        </message>
        <message>
            <source>the count of tokens {column} is {text}, and not a whole number</source>
            <comment>log.count_is_none(column, text)</comment>
            <translation>a contagem de tokens {column} é {text}, e não um número inteiro</translation>
        </message>
        <message>
            <source>{tokens} tokens are more than a request can have</source>
            <comment>log.too_many_tokens(tokens)</comment>
            <translation>{tokens} tokens são mais do que uma requisição pode ter</translation>
        </message>
        <message>
            <source>there are tokens without a request</source>
            <comment>log.tokens_without_request</comment>
            <translation>há tokens sem requisição</translation>
        </message>
        <message>
            <source>is not a known usage log: no JSON object at its beginning can be read and has keys</source>
            <comment>log.no_json_keys</comment>
            <translation>não é um log de uso conhecido: nenhum objeto JSON legível e com chaves no início</translation>
        </message>
        <message>
            <source>is an OpenAI usage export without any usage: it has only the columns for times</source>
            <comment>log.openai_without_usage</comment>
            <translation>é uma exportação de uso da OpenAI sem nenhum uso: só tem as colunas de horários</translation>
        </message>
        <message>
            <source>is not a known usage log. Its columns are {names}; choose those for time, input and output</source>
            <comment>log.unknown_columns(names)</comment>
            <translation>não é um log de uso conhecido. As colunas são {names}; escolher as de horário, entrada e saída</translation>
        </message>
        <message>
            <source>is not a known usage log. Its keys are {names}; choose those for time, input and output</source>
            <comment>log.unknown_keys(names)</comment>
            <translation>não é um log de uso conhecido. As chaves são {names}; escolher as de horário, entrada e saída</translation>
        </message>
        <message>
            <source>is not a known usage log; it looks like {format}, but lacks the column {missing}. Its columns are {names}; choose those for time, input and output</source>
            <comment>log.like_but_columns(format, missing, names)</comment>
            <translation>não é um log de uso conhecido; parece {format}, mas falta a coluna {missing}. As colunas são {names}; escolher as de horário, entrada e saída</translation>
        </message>
        <message>
            <source>is not a known usage log; it looks like {format}, but lacks the column {missing}. Its keys are {names}; choose those for time, input and output</source>
            <comment>log.like_but_keys(format, missing, names)</comment>
            <translation>não é um log de uso conhecido; parece {format}, mas falta a coluna {missing}. As chaves são {names}; escolher as de horário, entrada e saída</translation>
        </message>
        <message>
            <source>has no record with the field {field}</source>
            <comment>log.no_such_field(field)</comment>
            <translation>não tem registro com o campo {field}</translation>
        </message>
        <message>
            <source>has no column {column}; its columns are {names}</source>
            <comment>log.no_column(column, names)</comment>
            <translation>não tem coluna {column}; as colunas são {names}</translation>
        </message>
        <message>
            <source>the column {column} was chosen twice</source>
            <comment>log.column_twice(column)</comment>
            <translation>a coluna {column} foi escolhida duas vezes</translation>
        </message>
        <message>
            <source>a column must be chosen for time, input and output</source>
            <comment>log.columns_needed</comment>
            <translation>é preciso escolher uma coluna para horário, entrada e saída</translation>
        </message>
        <message>
            <source>a column must be chosen for time, input and output; its columns are {names}</source>
            <comment>log.columns_needed_of(names)</comment>
            <translation>é preciso escolher uma coluna para horário, entrada e saída; as colunas são {names}</translation>
        </message>
        <message>
            <source>there is no format {format}; there are {names}</source>
            <comment>log.no_format(format, names)</comment>
            <translation>não existe o formato {format}; existem {names}</translation>
        </message>
        <message>
            <source>is JSON, and {format} is not</source>
            <comment>log.is_json(format)</comment>
            <translation>é JSON, e {format} não é</translation>
        </message>
        <message>
            <source>is CSV, and {format} is not</source>
            <comment>log.is_csv(format)</comment>
            <translation>é CSV, e {format} não é</translation>
        </message>
        <message>
            <source>is missing</source>
            <comment>catalog.missing</comment>
            <translation>está ausente</translation>
        </message>
        <message>
            <source>a list of texts</source>
            <comment>catalog.a_list_of_texts</comment>
            <translation>uma lista de textos</translation>
        </message>
        <message>
            <source>{value} is not a whole number</source>
            <comment>catalog.whole(value)</comment>
            <translation>{value} não é um número inteiro</translation>
        </message>
        <message>
            <source>{value} is neither true nor false</source>
            <comment>catalog.no_flag(value)</comment>
            <translation>{value} não é true nem false</translation>
        </message>
        <message>
            <source>{value} is not allowed; allowed are {allowed}</source>
            <comment>catalog.not_allowed(value, allowed)</comment>
            <translation>{value} não é permitido; permitido: {allowed}</translation>
        </message>
        <message>
            <source>is the same offer as {place}: {id}</source>
            <comment>catalog.same_offer(place, id)</comment>
            <translation>é a mesma oferta que {place}: {id}</translation>
        </message>
        <message>
            <source>must stand there if and only if {key} does</source>
            <comment>catalog.both_or_neither(key)</comment>
            <translation>precisa constar se, e somente se, {key} constar</translation>
        </message>
        <message>
            <source>must not stand there, since there is a price</source>
            <comment>catalog.price_and_none</comment>
            <translation>não pode constar, pois há um preço</translation>
        </message>
        <message>
            <source>is not a list with something in it</source>
            <comment>catalog.no_list</comment>
            <translation>não é uma lista com conteúdo</translation>
        </message>
        <message>
            <source>{text} is not a date; dates are written YYYY-MM-DD, YYYY-MM or YYYY</source>
            <comment>catalog.rough_date(text)</comment>
            <translation>{text} não é uma data; datas se escrevem AAAA-MM-DD, AAAA-MM ou AAAA</translation>
        </message>
        <message>
            <source>this is no file of the kind {format}</source>
            <comment>catalog.other_kind(format)</comment>
            <translation>não é um arquivo do tipo {format}</translation>
        </message>
        <message>
            <source>a newer program wrote this file; this one reads version {version}</source>
            <comment>catalog.newer_version(version)</comment>
            <translation>um programa mais novo gravou este arquivo; este lê a versão {version}</translation>
        </message>
        <message>
            <source>there is no place to keep it: neither XDG_DATA_HOME nor HOME is an absolute path</source>
            <comment>catalog.no_place</comment>
            <translation>não há lugar para guardá-lo: nem XDG_DATA_HOME nem HOME é um caminho absoluto</translation>
        </message>
        <message>
            <source>the catalog would be larger than the 16 MiB that are read</source>
            <comment>catalog.would_be_larger</comment>
            <translation>o catálogo seria maior que os 16 MiB que são lidos</translation>
        </message>
        <message>
            <source>the catalog could not be read again, and is left as it was: {fault}</source>
            <comment>catalog.not_read_again(fault)</comment>
            <translation>não foi possível ler o catálogo de novo, e ele foi deixado como estava: {fault}</translation>
        </message>
        <message>
            <source>{place}: {fault}</source>
            <comment>catalog.fault_at(place, fault)</comment>
            <translation>{place}: {fault}</translation>
        </message>
        <message>
            <source>this folder can't be made: {fault}</source>
            <comment>catalog.no_folder(fault)</comment>
            <translation>não é possível criar esta pasta: {fault}</translation>
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
            <translation>{added} novas, {changed} alteradas, {unchanged} inalteradas, {skipped} ignoradas</translation>
        </message>
        <message>
            <source>Rows that are used: {used} of {all}. Entries that they make: {entries}.</source>
            <comment>import.rows(used, all, entries)</comment>
            <translation>Linhas usadas: {used} de {all}. Entradas que elas formam: {entries}.</translation>
        </message>
        <message>
            <source>{kind} is none of api, fine-tuned and open</source>
            <comment>model.no_kind(kind)</comment>
            <translation>{kind} não é api, fine-tuned nem open</translation>
        </message>
        <message>
            <source>{tokens} tokens are no more than the tier before has</source>
            <comment>model.not_longer(tokens)</comment>
            <translation>{tokens} tokens não são mais do que tem a faixa anterior</translation>
        </message>
        <message>
            <source>{date} is not later than the one before</source>
            <comment>model.not_later(date)</comment>
            <translation>{date} não é posterior à anterior</translation>
        </message>
        <message>
            <source>{id} stands there twice</source>
            <comment>model.there_twice(id)</comment>
            <translation>{id} aparece ali duas vezes</translation>
        </message>
        <message>
            <source>{model}, {vendor}, {date} ({source})</source>
            <comment>prices.source(model, vendor, date, source)</comment>
            <translation>{model}, {vendor}, {date} ({source})</translation>
        </message>
        <message>
            <source>{model}, {vendor}, {date}, price since {since} ({source})</source>
            <comment>prices.source_since(model, vendor, date, since, source)</comment>
            <translation>{model}, {vendor}, {date}, preço desde {since} ({source})</translation>
        </message>
        <message>
            <source>{model}, {vendor}, {date}, {prompts} ({source})</source>
            <comment>prices.source_of(model, vendor, date, prompts, source)</comment>
            <translation>{model}, {vendor}, {date}, {prompts} ({source})</translation>
        </message>
        <message>
            <source>{model}, {vendor}, {date}, price since {since}, {prompts} ({source})</source>
            <comment>prices.source_since_of(model, vendor, date, since, prompts, source)</comment>
            <translation>{model}, {vendor}, {date}, preço desde {since}, {prompts} ({source})</translation>
        </message>
        <message>
            <source>prompts up to {tokens} tokens</source>
            <comment>prices.prompts_up_to(tokens)</comment>
            <translation>prompts de até {tokens} tokens</translation>
        </message>
        <message>
            <source>prompts above {tokens} tokens</source>
            <comment>prices.prompts_above(tokens)</comment>
            <translation>prompts acima de {tokens} tokens</translation>
        </message>
        <message>
            <source>prompts above {low} and up to {high} tokens</source>
            <comment>prices.prompts_between(low, high)</comment>
            <translation>prompts acima de {low} e até {high} tokens</translation>
        </message>
        <message>
            <source>{source}; listed for the shortest prompts alone, so it counts in the same proportion</source>
            <comment>prices.in_proportion(source)</comment>
            <translation>{source}; listado só para os prompts mais curtos, então conta na mesma proporção</translation>
        </message>
        <message>
            <source>prompts above {tokens} tokens: {prices}</source>
            <comment>prices.prompts_cost(tokens, prices)</comment>
            <translation>prompts acima de {tokens} tokens: {prices}</translation>
        </message>
        <message>
            <source>above {tokens} tokens: {prices}</source>
            <comment>prices.longer_prompts_cost(tokens, prices)</comment>
            <translation>acima de {tokens} tokens: {prices}</translation>
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
            <translation>{source}; não há preço listado de entrada em cache, então ela conta como nova</translation>
        </message>
        <message>
            <source>{source}; no price of cache writes is listed, so they count as fresh input</source>
            <comment>prices.no_cache_writes(source)</comment>
            <translation>{source}; não há preço listado de gravações no cache, então elas contam como entrada nova</translation>
        </message>
        <message>
            <source>{source}; no batch price is listed</source>
            <comment>prices.no_batch(source)</comment>
            <translation>{source}; não há preço listado de lote</translation>
        </message>
        <message>
            <source>{source}; its prices are no one multiple of a base model's, so they stand there themselves</source>
            <comment>prices.no_multiple(source)</comment>
            <translation>{source}; os preços não são um múltiplo único dos de um modelo base, então constam eles mesmos</translation>
        </message>
        <message>
            <source>{input} in and {output} out</source>
            <comment>prices.in_and_out(input, output)</comment>
            <translation>{input} de entrada e {output} de saída</translation>
        </message>
        <message>
            <source>{parameter} stays as it is, that of {model}.</source>
            <comment>prices.stays(parameter, model)</comment>
            <translation>{parameter}: fica como está, com o valor de {model}.</translation>
        </message>
        <message>
            <source>These prices are older than 90 days: they were read on {date}. Check them before you decide.</source>
            <comment>prices.old(date)</comment>
            <translation>Estes preços têm mais de 90 dias: foram lidos em {date}. Conferi-los antes de decidir.</translation>
        </message>
        <message>
            <source>Said to hold until {date} at least.</source>
            <comment>prices.holds_until(date)</comment>
            <translation>Segundo a fonte, vale até pelo menos {date}.</translation>
        </message>
        <message>
            <source>Said to hold until {date} at least, which is past: ask the vendor's price list.</source>
            <comment>prices.held_until(date)</comment>
            <translation>Segundo a fonte, valia até pelo menos {date}, data já passada: consultar a tabela de preços do fornecedor.</translation>
        </message>
        <message>
            <source>From {date} on: {prices}.</source>
            <comment>prices.from(date, prices)</comment>
            <translation>A partir de {date}: {prices}.</translation>
        </message>
        <message>
            <source>In force since {date}; before: {prices}.</source>
            <comment>prices.before(date, prices)</comment>
            <translation>Em vigor desde {date}; antes: {prices}.</translation>
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
            <translation>{offer}, {price}, diluído em {hours} horas, {date} ({source})</translation>
        </message>
        <message>
            <source>is not longer than the term before</source>
            <comment>units.term_not_longer</comment>
            <translation>não é mais longo que o prazo anterior</translation>
        </message>
        <message>
            <source>Nothing can be filled in: what a unit serves is counted in characters here, not in tokens.</source>
            <comment>units.in_characters</comment>
            <translation>Nada pode ser preenchido: aqui, o que uma unidade atende é contado em caracteres, não em tokens.</translation>
        </message>
        <message>
            <source>Nothing can be filled in: input and output are reserved apart here, and a unit of this program serves both.</source>
            <comment>units.input_and_output_apart</comment>
            <translation>Nada pode ser preenchido: aqui, entrada e saída são reservadas à parte, e uma unidade deste programa atende as duas.</translation>
        </message>
        <message>
            <source>Nothing can be filled in: what a unit serves is not public, the provider tells it on request. A rate alone would be that of another unit's throughput.</source>
            <comment>units.no_throughput</comment>
            <translation>Nada pode ser preenchido: o que uma unidade atende não é público, o provedor informa sob consulta. Uma tarifa sozinha seria a do throughput de outra unidade.</translation>
        </message>
        <message>
            <source>Nothing can be filled in: how many input tokens an output token counts for is not stated, and without it, what a unit serves is not known.</source>
            <comment>units.no_output_weight</comment>
            <translation>Nada pode ser preenchido: não consta quantos tokens de entrada um token de saída conta e, sem isso, não se sabe o que uma unidade atende.</translation>
        </message>
        <message>
            <source>No price of a unit is listed: the rate stays at {rate}, the default, which is another unit's. Type what the provider asks.</source>
            <comment>units.no_price_default(rate)</comment>
            <translation>Não há preço listado de unidade: a tarifa continua {rate}, o padrão, que é de outra unidade. Digitar o que o provedor cobra.</translation>
        </message>
        <message>
            <source>No price of a unit is listed: the rate stays at {rate}, as typed. Check that it is this unit's.</source>
            <comment>units.no_price_typed(rate)</comment>
            <translation>Não há preço listado de unidade: a tarifa continua {rate}, como digitado. Conferir se é a desta unidade.</translation>
        </message>
        <message>
            <source>No price of a unit is listed: the rate stays at {rate}, of another source ({source}). Type what the provider asks.</source>
            <comment>units.no_price(rate, source)</comment>
            <translation>Não há preço listado de unidade: a tarifa continua {rate}, de outra fonte ({source}). Digitar o que o provedor cobra.</translation>
        </message>
        <message>
            <source>What a unit serves was read on {date}, more than 90 days ago. Check it before you decide.</source>
            <comment>units.old(date)</comment>
            <translation>O que uma unidade atende foi lido em {date}, há mais de 90 dias. Conferir antes de decidir.</translation>
        </message>
        <message>
            <source>On which day what a unit serves was read is not known. Check it before you decide.</source>
            <comment>units.undated</comment>
            <translation>Não se sabe em que dia foi lido o que uma unidade atende. Conferir antes de decidir.</translation>
        </message>
        <message>
            <source>The price was read on {date}, more than 90 days ago. Check it before you decide.</source>
            <comment>units.old_price(date)</comment>
            <translation>O preço foi lido em {date}, há mais de 90 dias. Conferir antes de decidir.</translation>
        </message>
        <message>
            <source>On which day the price was read is not known. Check it before you decide.</source>
            <comment>units.undated_price</comment>
            <translation>Não se sabe em que dia o preço foi lido. Conferir antes de decidir.</translation>
        </message>
        <message>
            <source>The smallest deployment has {minimum} units and grows by {increment}; here it is counted in whole increments, from {first} units on.</source>
            <comment>units.rounded_minimum(minimum, increment, first)</comment>
            <translation>A menor implantação tem {minimum} unidades e cresce de {increment} em {increment}; aqui ela é contada em incrementos inteiros, a partir de {first} unidades.</translation>
        </message>
        <message>
            <source>The provider counts cached tokens and cache writes otherwise than this program: a request takes {tokens} tokens of a unit, and {counted} are counted here.</source>
            <comment>units.counted_otherwise(tokens, counted)</comment>
            <translation>O provedor conta tokens em cache e gravações no cache de outro modo que este programa: uma requisição ocupa {tokens} tokens de uma unidade, e aqui são contados {counted}.</translation>
        </message>
        <message>
            <source>The prices of the frontier API are those of {model}: only the same model on both sides makes a fair comparison.</source>
            <comment>units.other_model(model)</comment>
            <translation>Os preços da API de fronteira são os de {model}: só o mesmo modelo dos dois lados dá uma comparação justa.</translation>
        </message>
        <message>
            <source>A unit that is never idle comes to {input} a million input tokens and {output} a million output tokens.</source>
            <comment>units.fully_used(input, output)</comment>
            <translation>Uma unidade que nunca fica ociosa sai por {input} por milhão de tokens de entrada e {output} por milhão de tokens de saída.</translation>
        </message>
        <message>
            <source>Breakeven catalog of models</source>
            <comment>list.own_models</comment>
            <translation>Catálogo de modelos do Breakeven</translation>
        </message>
        <message>
            <source>LiteLLM price list</source>
            <comment>list.litellm</comment>
            <translation>Lista de preços do LiteLLM</translation>
        </message>
        <message>
            <source>is no price list that is known here; known are the JSON lists of {publishers}, and this program's own catalogs</source>
            <comment>list.unknown(publishers)</comment>
            <translation>não é uma lista de preços conhecida aqui; são conhecidas as listas JSON de {publishers} e os catálogos deste programa</translation>
        </message>
        <message>
            <source>{publishers} and of {next}</source>
            <comment>list.publishers(publishers, next)</comment>
            <translation>{publishers} e de {next}</translation>
        </message>
        <message>
            <source>OpenRouter models list</source>
            <comment>list.openrouter</comment>
            <translation>Lista de modelos do OpenRouter</translation>
        </message>
        <message>
            <source>the first form of genai-prices, which is no longer kept up: its prices count as of {date} at the latest; the form that is kept up is {path}</source>
            <comment>list.genai_frozen(date, path)</comment>
            <translation>a primeira forma do genai-prices, que não é mais atualizada: os seus preços contam no máximo como de {date}; a forma atualizada é {path}</translation>
        </message>
        <message>
            <source>it does not answer in text</source>
            <comment>list.no_text</comment>
            <translation>não responde em texto</translation>
        </message>
        <message>
            <source>its price is -1: it depends on the model that answers</source>
            <comment>list.depends</comment>
            <translation>o preço é -1: depende do modelo que responde</translation>
        </message>
        <message>
            <source>not stated</source>
            <comment>list.vendor_not_stated</comment>
            <translation>não informado</translation>
        </message>
        <message>
            <source>a price is not a number</source>
            <comment>list.no_number</comment>
            <translation>um preço não é um número</translation>
        </message>
        <message>
            <source>a price is negative</source>
            <comment>list.negative</comment>
            <translation>um preço é negativo</translation>
        </message>
        <message>
            <source>a price above {most} USD per million tokens, which is taken for a mistake of the list</source>
            <comment>list.too_high(most)</comment>
            <translation>um preço acima de {most} USD por milhão de tokens, tomado como erro da lista</translation>
        </message>
        <message>
            <source>no price of output</source>
            <comment>list.no_output_price</comment>
            <translation>sem preço de saída</translation>
        </message>
        <message>
            <source>no price of input</source>
            <comment>list.no_input_price</comment>
            <translation>sem preço de entrada</translation>
        </message>
        <message>
            <source>no price is listed</source>
            <comment>list.no_price</comment>
            <translation>nenhum preço listado</translation>
        </message>
        <message>
            <source>the price of output is zero, which need not mean free</source>
            <comment>list.output_is_zero</comment>
            <translation>o preço de saída é zero, o que não quer dizer necessariamente gratuito</translation>
        </message>
        <message>
            <source>the price of input is zero, which need not mean free</source>
            <comment>list.input_is_zero</comment>
            <translation>o preço de entrada é zero, o que não quer dizer necessariamente gratuito</translation>
        </message>
        <message>
            <source>both prices are zero, which need not mean free</source>
            <comment>list.both_are_zero</comment>
            <translation>os dois preços são zero, o que não quer dizer necessariamente gratuito</translation>
        </message>
        <message>
            <source>{id}: cached input at {cached}, above fresh input at {fresh}, is a mistake of the list: left out</source>
            <comment>list.cached_above_fresh(id, cached, fresh)</comment>
            <translation>{id}: entrada em cache a {cached}, acima da entrada nova a {fresh}, é um erro da lista: deixada de fora</translation>
        </message>
        <message>
            <source>other prices, but the catalog's are of a later day</source>
            <comment>list.later_day</comment>
            <translation>outros preços, mas os do catálogo são de um dia posterior</translation>
        </message>
        <message>
            <source>it has no id</source>
            <comment>list.no_id</comment>
            <translation>não tem id</translation>
        </message>
        <message>
            <source>its id stands there twice</source>
            <comment>list.id_twice</comment>
            <translation>o id aparece ali duas vezes</translation>
        </message>
        <message>
            <source>a provider without an id or a list of models</source>
            <comment>list.no_provider</comment>
            <translation>um provedor sem id ou sem lista de modelos</translation>
        </message>
        <message>
            <source>its prices are not an object</source>
            <comment>list.no_prices_object</comment>
            <translation>os preços não são um objeto</translation>
        </message>
        <message>
            <source>a price under a condition that is not known here</source>
            <comment>list.unknown_condition</comment>
            <translation>um preço sob uma condição que não é conhecida aqui</translation>
        </message>
        <message>
            <source>its key is empty</source>
            <comment>list.empty_key</comment>
            <translation>a chave está vazia</translation>
        </message>
        <message>
            <source>is not an object</source>
            <comment>list.no_object</comment>
            <translation>não é um objeto</translation>
        </message>
        <message>
            <source>a sample row, not a model</source>
            <comment>list.sample_row</comment>
            <translation>uma linha de exemplo, não um modelo</translation>
        </message>
        <message>
            <source>no mode is stated</source>
            <comment>list.no_mode</comment>
            <translation>nenhum modo informado</translation>
        </message>
        <message>
            <source>its mode is {mode}, not chat, completion or responses</source>
            <comment>list.other_mode(mode)</comment>
            <translation>o modo é {mode}, não chat, completion ou responses</translation>
        </message>
        <message>
            <source>no price of input per token, but one per {charge}</source>
            <comment>list.charged_per(charge)</comment>
            <translation>sem preço de entrada por token, mas com um por {charge}</translation>
        </message>
        <message>
            <source>character</source>
            <comment>list.character</comment>
            <translation>caractere</translation>
        </message>
        <message>
            <source>second of video</source>
            <comment>list.second_of_video</comment>
            <translation>segundo de vídeo</translation>
        </message>
        <message>
            <source>second</source>
            <comment>list.second</comment>
            <translation>segundo</translation>
        </message>
        <message>
            <source>session</source>
            <comment>list.session</comment>
            <translation>sessão</translation>
        </message>
        <message>
            <source>image</source>
            <comment>list.image</comment>
            <translation>imagem</translation>
        </message>
        <message>
            <source>request</source>
            <comment>list.request</comment>
            <translation>requisição</translation>
        </message>
        <message>
            <source>images</source>
            <comment>list.images</comment>
            <translation>imagens</translation>
        </message>
        <message>
            <source>audio</source>
            <comment>list.audio</comment>
            <translation>áudio</translation>
        </message>
        <message>
            <source>video</source>
            <comment>list.video</comment>
            <translation>vídeo</translation>
        </message>
        <message>
            <source>searches</source>
            <comment>list.searches</comment>
            <translation>buscas</translation>
        </message>
        <message>
            <source>tools</source>
            <comment>list.tools</comment>
            <translation>ferramentas</translation>
        </message>
        <message>
            <source>documents</source>
            <comment>list.documents</comment>
            <translation>documentos</translation>
        </message>
        <message>
            <source>runs of code</source>
            <comment>list.code_runs</comment>
            <translation>execuções de código</translation>
        </message>
        <message>
            <source>none</source>
            <comment>price_change.none</comment>
            <translation>nenhum</translation>
        </message>
        <message>
            <source>{before} → {after} in</source>
            <comment>price_change.input(before, after)</comment>
            <translation>entrada {before} → {after}</translation>
        </message>
        <message>
            <source>{before} → {after} out</source>
            <comment>price_change.output(before, after)</comment>
            <translation>saída {before} → {after}</translation>
        </message>
        <message>
            <source>{before} → {after} cached</source>
            <comment>price_change.cached(before, after)</comment>
            <translation>em cache {before} → {after}</translation>
        </message>
        <message>
            <source>{before} → {after} cache write</source>
            <comment>price_change.cache_write(before, after)</comment>
            <translation>gravação no cache {before} → {after}</translation>
        </message>
        <message>
            <source>{before} → {after} batch in</source>
            <comment>price_change.batch_input(before, after)</comment>
            <translation>entrada em lote {before} → {after}</translation>
        </message>
        <message>
            <source>{before} → {after} batch out</source>
            <comment>price_change.batch_output(before, after)</comment>
            <translation>saída em lote {before} → {after}</translation>
        </message>
        <message>
            <source>{before} → {after}</source>
            <comment>price_change.tiers(before, after)</comment>
            <translation>{before} → {after}</translation>
        </message>
        <message>
            <source>{before} → {after} for training</source>
            <comment>price_change.training(before, after)</comment>
            <translation>treinamento {before} → {after}</translation>
        </message>
        <message>
            <source>context {before} → {after} tokens</source>
            <comment>price_change.context(before, after)</comment>
            <translation>contexto {before} → {after} tokens</translation>
        </message>
        <message>
            <source>from {date} on {changes}</source>
            <comment>price_change.from(date, changes)</comment>
            <translation>a partir de {date}: {changes}</translation>
        </message>
        <message>
            <source>{from} to {to} UTC</source>
            <comment>price_note.hours(from, to)</comment>
            <translation>de {from} a {to} UTC</translation>
        </message>
        <message>
            <source>These prices hold from {hours}.</source>
            <comment>price_note.these_hold(hours)</comment>
            <translation>Estes preços valem {hours}.</translation>
        </message>
        <message>
            <source>From {hours}: {prices}.</source>
            <comment>price_note.others_hold(hours, prices)</comment>
            <translation>{^hours}: {prices}.</translation>
        </message>
        <message>
            <source>At other times: {prices}.</source>
            <comment>price_note.otherwise(prices)</comment>
            <translation>Em outros horários: {prices}.</translation>
        </message>
        <message>
            <source>At some hours or days: {prices}.</source>
            <comment>price_note.at_times(prices)</comment>
            <translation>Em algumas horas ou dias: {prices}.</translation>
        </message>
        <message>
            <source>A thousand requests cost {price} more.</source>
            <comment>price_note.thousand_requests(price)</comment>
            <translation>Mil requisições custam {price} a mais.</translation>
        </message>
        <message>
            <source>Priced apart: {things}.</source>
            <comment>price_note.apart(things)</comment>
            <translation>Com preço à parte: {things}.</translation>
        </message>
        <message>
            <source>The list calls it deprecated.</source>
            <comment>price_note.deprecated</comment>
            <translation>A lista indica que está obsoleto.</translation>
        </message>
        <message>
            <source>Cache writes that last an hour cost {price}.</source>
            <comment>price_note.lasting_writes(price)</comment>
            <translation>Gravações no cache que duram uma hora custam {price}.</translation>
        </message>
        <message>
            <source>Tokens of reasoning cost {price}.</source>
            <comment>price_note.reasoning(price)</comment>
            <translation>Tokens de raciocínio custam {price}.</translation>
        </message>
        <message>
            <source>Tokens of citations cost {price}.</source>
            <comment>price_note.citations(price)</comment>
            <translation>Tokens de citações custam {price}.</translation>
        </message>
        <message>
            <source>The list's price of cached input, {cached}, is above that of fresh input, {fresh}: a mistake of the list, left out.</source>
            <comment>price_note.cached_above_fresh(cached, fresh)</comment>
            <translation>O preço da lista para entrada em cache, {cached}, está acima do de entrada nova, {fresh}: um erro da lista, deixado de fora.</translation>
        </message>
        <message>
            <source>Each request costs {price} more.</source>
            <comment>price_note.each_request(price)</comment>
            <translation>Cada requisição custa {price} a mais.</translation>
        </message>
        <message>
            <source>The list says that it retires on {date}.</source>
            <comment>price_note.retires(date)</comment>
            <translation>A lista diz que será descontinuado em {date}.</translation>
        </message>
        <message>
            <source>The list remarks: {remark}</source>
            <comment>price_note.remark(remark)</comment>
            <translation>Observação da lista: {remark}</translation>
        </message>
        <message numerus="yes">
            <source>reserved for {years} years</source>
            <comment>gpu.reserved(years)</comment>
            <translation>
                <numerusform>reservada por {years} ano</numerusform>
                <numerusform>reservada por {years} anos</numerusform>
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
            <translation>{gpu}, {provider} {instance} em {region}, {kind}</translation>
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
            <translation>diverge, mas a do catálogo é de um dia posterior</translation>
        </message>
        <message>
            <source>{gpu}, measured: {measurement}</source>
            <comment>gpu.measured(gpu, measurement)</comment>
            <translation>{gpu}, medido: {measurement}</translation>
        </message>
        <message>
            <source>{gpu}, derived from a measurement: {measurement}</source>
            <comment>gpu.derived_from(gpu, measurement)</comment>
            <translation>{gpu}, derivado de uma medição: {measurement}</translation>
        </message>
        <message numerus="yes">
            <source>{gpu}, derived: memory that {model} at {precision} takes with {requests} requests of {tokens} tokens at once</source>
            <comment>gpu.memory_source(gpu, model, precision, requests, tokens)</comment>
            <translation>
                <numerusform>{gpu}, derivado: memória que {model} em {precision} ocupa com {requests} requisição de {tokens} tokens</numerusform>
                <numerusform>{gpu}, derivado: memória que {model} em {precision} ocupa com {requests} requisições simultâneas de {tokens} tokens</numerusform>
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
            <translation>{gpu}, potência nominal, {source}</translation>
        </message>
        <message>
            <source>No throughput was measured on {gpu} with a model of half to twice {billions} billion parameters: prefill and decode stay as they are.</source>
            <comment>gpu.no_throughput(gpu, billions)</comment>
            <translation>Nenhum throughput foi medido em {gpu} com um modelo de metade ao dobro de {billions} bilhões de parâmetros: prefill e decode ficam como estão.</translation>
        </message>
        <message>
            <source>A model of that size was measured on {gpus}.</source>
            <comment>gpu.measured_elsewhere(gpus)</comment>
            <translation>Um modelo desse tamanho foi medido em {gpus}.</translation>
        </message>
        <message>
            <source>The memory of {gpu} is not known.</source>
            <comment>gpu.no_memory(gpu)</comment>
            <translation>A memória de {gpu} não é conhecida.</translation>
        </message>
        <message>
            <source>GPUs per replica stays as it is: not even 8 of them hold one.</source>
            <comment>gpu.no_replica</comment>
            <translation>GPUs por réplica fica como está: nem 8 delas comportam uma.</translation>
        </message>
        <message>
            <source>No purchase price of {gpu} has a source here.</source>
            <comment>gpu.no_price(gpu)</comment>
            <translation>Nenhum preço de compra de {gpu} tem fonte aqui.</translation>
        </message>
        <message>
            <source>No purchase price of {gpu} is filled in: {why}.</source>
            <comment>gpu.no_price_for(gpu, why)</comment>
            <translation>Nenhum preço de compra de {gpu} é preenchido: {why}.</translation>
        </message>
        <message>
            <source>The rated power of {gpu} is not known here.</source>
            <comment>gpu.no_power(gpu)</comment>
            <translation>A potência nominal de {gpu} não é conhecida aqui.</translation>
        </message>
        <message>
            <source>listed</source>
            <comment>basis.listed</comment>
            <translation>listado</translation>
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
            <translation>{parameter} continua em {value}, o padrão, que não foi medido com {model}.</translation>
        </message>
        <message>
            <source>{parameter} stays at {value}, as it was typed; check that it is that of {model} on {gpu}.</source>
            <comment>stale.typed(parameter, value, model, gpu)</comment>
            <translation>{parameter} continua em {value}, como digitado; conferir se é o valor de {model} em {gpu}.</translation>
        </message>
        <message>
            <source>{parameter} stays at {value}, which is that of {owner}, not of {model}.</source>
            <comment>stale.of_another(parameter, value, owner, model)</comment>
            <translation>{parameter} continua em {value}, que é o valor de {owner}, não de {model}.</translation>
        </message>
        <message>
            <source>{parameter} stays at {value}, which has another source: {source}.</source>
            <comment>stale.other_source(parameter, value, source)</comment>
            <translation>{parameter} continua em {value}, que tem outra fonte: {source}.</translation>
        </message>
        <message>
            <source>Measure both with {model} on {gpu}, or type them.</source>
            <comment>stale.measure(model, gpu)</comment>
            <translation>Medir ambos com {model} em {gpu}, ou digitá-los.</translation>
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
            <translation>Livre</translation>
        </message>
        <message>
            <source>Missing</source>
            <comment>memory.missing</comment>
            <translation>Faltando</translation>
        </message>
        <message>
            <source>Left alone</source>
            <comment>memory.left_alone</comment>
            <translation>Sem uso</translation>
        </message>
        <message numerus="yes">
            <source>{before} before any request ({weights} of weights and {engine} for the engine), and {cache} of cache for {requests} requests of {tokens} tokens</source>
            <comment>memory.parts(before, weights, engine, cache, requests, tokens)</comment>
            <translation>
                <numerusform>{before} antes de qualquer requisição ({weights} de pesos e {engine} para o engine) e {cache} de cache para {requests} requisição de {tokens} tokens</numerusform>
                <numerusform>{before} antes de qualquer requisição ({weights} de pesos e {engine} para o engine) e {cache} de cache para {requests} requisições de {tokens} tokens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{before} on each before any request ({weights} of weights in all and {engine} for the engine on each), and {cache} of cache in all for {requests} requests of {tokens} tokens</source>
            <comment>memory.parts_of_each(before, weights, engine, cache, requests, tokens)</comment>
            <translation>
                <numerusform>{before} em cada uma antes de qualquer requisição ({weights} de pesos no total e {engine} para o engine em cada uma) e {cache} de cache no total para {requests} requisição de {tokens} tokens</numerusform>
                <numerusform>{before} em cada uma antes de qualquer requisição ({weights} de pesos no total e {engine} para o engine em cada uma) e {cache} de cache no total para {requests} requisições de {tokens} tokens</numerusform>
            </translation>
        </message>
        <message>
            <source>{model} at {precision} does not fit {gpus} {gpu}: {parts}, of the {usable} that an engine takes of each.</source>
            <comment>memory.does_not_fit(model, precision, gpus, gpu, parts, usable)</comment>
            <translation>{model} em {precision} não cabe em {gpus} {gpu}: {parts}, dos {usable} que um engine usa de cada uma.</translation>
        </message>
        <message numerus="yes">
            <source>{model} at {precision} fits one {gpu}: {parts}, of the {usable} that an engine takes of {memory}. Up to {requests} such requests fit.</source>
            <comment>memory.fits_one(model, precision, gpu, parts, usable, memory, requests)</comment>
            <translation>
                <numerusform>{model} em {precision} cabe em uma {gpu}: {parts}, dos {usable} que um engine usa de {memory}. Cabe até {requests} requisição dessas.</numerusform>
                <numerusform>{model} em {precision} cabe em uma {gpu}: {parts}, dos {usable} que um engine usa de {memory}. Cabem até {requests} requisições dessas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{model} at {precision} needs {gpus} {gpu} for one replica: {parts}, of the {usable} that an engine takes of each. Up to {requests} such requests fit.</source>
            <comment>memory.needs(model, precision, gpus, gpu, parts, usable, requests)</comment>
            <translation>
                <numerusform>{model} em {precision} precisa de {gpus} {gpu} para uma réplica: {parts}, dos {usable} que um engine usa de cada uma. Cabe até {requests} requisição dessas.</numerusform>
                <numerusform>{model} em {precision} precisa de {gpus} {gpu} para uma réplica: {parts}, dos {usable} que um engine usa de cada uma. Cabem até {requests} requisições dessas.</numerusform>
            </translation>
        </message>
        <message>
            <source>must be 16, 8 or 4</source>
            <comment>throughput.bits</comment>
            <translation>precisa ser 16, 8 ou 4</translation>
        </message>
        <message>
            <source>is missing, and so is total_per_second</source>
            <comment>throughput.no_rate</comment>
            <translation>está ausente, e total_per_second também</translation>
        </message>
        <message>
            <source>needs both input_per_second and output_per_second</source>
            <comment>throughput.needs_both</comment>
            <translation>precisa de input_per_second e output_per_second</translation>
        </message>
        <message>
            <source>makes tables that are larger than the model</source>
            <comment>throughput.large_tables</comment>
            <translation>gera tabelas maiores que o modelo</translation>
        </message>
        <message>
            <source>{input} in / {output} out</source>
            <comment>throughput.request(input, output)</comment>
            <translation>{input} de entrada / {output} de saída</translation>
        </message>
        <message numerus="yes">
            <source>{requests} requests at once</source>
            <comment>throughput.at_once(requests)</comment>
            <translation>
                <numerusform>{requests} requisição por vez</numerusform>
                <numerusform>{requests} requisições simultâneas</numerusform>
            </translation>
        </message>
        <message>
            <source>{input} input tokens/s, then {output} output tokens/s</source>
            <comment>throughput.apart(input, output)</comment>
            <translation>{input} tokens de entrada/s, depois {output} tokens de saída/s</translation>
        </message>
        <message>
            <source>{output} output tokens/s</source>
            <comment>throughput.output(output)</comment>
            <translation>{output} tokens de saída/s</translation>
        </message>
        <message>
            <source>{total} tokens/s in and out together</source>
            <comment>throughput.total(total)</comment>
            <translation>{total} tokens/s, entrada e saída juntas</translation>
        </message>
        <message numerus="yes">
            <source>{rate} on {gpus} {gpu} with {conditions}, {date} ({source})</source>
            <comment>throughput.measured(rate, gpus, gpu, conditions, date, source)</comment>
            <translation>
                <numerusform>{rate} em uma {gpu} com {conditions}, {date} ({source})</numerusform>
                <numerusform>{rate} em {gpus} {gpu} com {conditions}, {date} ({source})</numerusform>
            </translation>
        </message>
        <message>
            <source>Output alone is {rate} tokens/s, by the mix of input and output.</source>
            <comment>throughput.output_alone(rate)</comment>
            <translation>Só a saída é {rate} tokens/s, pela proporção entre entrada e saída.</translation>
        </message>
        <message>
            <source>Decode is {rate} tokens/s when the reading of the input is taken out of that time, with prefill taken as 10 times decode, since the two were not timed apart.</source>
            <comment>throughput.decode(rate)</comment>
            <translation>O decode é {rate} tokens/s quando a leitura da entrada é descontada desse tempo, com o prefill tomado como 10 vezes o decode, pois os dois não foram cronometrados à parte.</translation>
        </message>
        <message>
            <source>Prefill is taken as 10 times decode, since the two were not timed apart.</source>
            <comment>throughput.prefill</comment>
            <translation>O prefill é tomado como 10 vezes o decode, pois os dois não foram cronometrados à parte.</translation>
        </message>
        <message>
            <source>The mix of input and output is not stated: reading the input is counted as nothing, so that decode is rather too low.</source>
            <comment>throughput.no_mix</comment>
            <translation>A proporção entre entrada e saída não é informada: a leitura da entrada conta como nada, então o decode tende a ser baixo demais.</translation>
        </message>
        <message>
            <source>Scaled from {from} to {to} billion parameters: throughput falls as the model grows.</source>
            <comment>throughput.scaled(from, to)</comment>
            <translation>Escalado de {from} para {to} bilhões de parâmetros: o throughput cai conforme o modelo cresce.</translation>
        </message>
        <message>
            <source>Nothing was measured on it at {wanted}: this is {used}, taken as it is.</source>
            <comment>throughput.other_precision(wanted, used)</comment>
            <translation>Nada foi medido nela em {wanted}: isto é {used}, tomado como está.</translation>
        </message>
        <message>
            <source>The source does not say under what load.</source>
            <comment>throughput.no_load</comment>
            <translation>A fonte não diz sob que carga.</translation>
        </message>
        <message>
            <source>Measured under another load than asked for: {load}.</source>
            <comment>throughput.other_load(load)</comment>
            <translation>Medido sob uma carga diferente da pedida: {load}.</translation>
        </message>
        <message>
            <source>At full batch, answers wait for each other: at the latency you promise, it is less.</source>
            <comment>throughput.full_batch</comment>
            <translation>Com lote cheio, as respostas esperam umas pelas outras: na latência prometida, é menos.</translation>
        </message>
        <message numerus="yes">
            <source>One request alone was measured at {rate} output tokens/s: at that rate {count} tokens take {time}.</source>
            <comment>throughput.alone(rate, count, time)</comment>
            <translation>
                <numerusform>Uma requisição sozinha foi medida a {rate} tokens de saída/s: nessa taxa, {count} token leva {time}.</numerusform>
                <numerusform>Uma requisição sozinha foi medida a {rate} tokens de saída/s: nessa taxa, {count} tokens levam {time}.</numerusform>
            </translation>
        </message>
        <message>
            <source>must be a number</source>
            <comment>benchmark.no_number</comment>
            <translation>precisa ser um número</translation>
        </message>
        <message>
            <source>must be a finite number, 0 or more</source>
            <comment>benchmark.negative</comment>
            <translation>precisa ser um número finito, 0 ou mais</translation>
        </message>
        <message>
            <source>{cell} is not a number of 0 or more</source>
            <comment>benchmark.cell(cell)</comment>
            <translation>{cell} não é um número de 0 ou mais</translation>
        </message>
        <message>
            <source>is no result of a serving benchmark that is known here: {benchmarks}</source>
            <comment>benchmark.unknown(benchmarks)</comment>
            <translation>não é um resultado de benchmark de inferência conhecido aqui: {benchmarks}</translation>
        </message>
        <message>
            <source>holds more than {count} results; a benchmark's summary has one a level</source>
            <comment>benchmark.too_many(count)</comment>
            <translation>contém mais de {count} resultados; o resumo de um benchmark tem um por nível</translation>
        </message>
        <message>
            <source>It holds no level.</source>
            <comment>benchmark.no_rows</comment>
            <translation>Não contém nenhum nível.</translation>
        </message>
        <message>
            <source>llama-bench times one stream at a time: there is no load level of a server in it.</source>
            <comment>benchmark.one_stream</comment>
            <translation>O llama-bench cronometra um fluxo por vez: não há nele nenhum nível de carga de um servidor.</translation>
        </message>
        <message>
            <source>No request was completed, and its 0 ms are no measurement.</source>
            <comment>benchmark.none_completed</comment>
            <translation>Nenhuma requisição foi concluída, e os seus 0 ms não são uma medição.</translation>
        </message>
        <message>
            <source>It lacks the tokens of a request, or how many were answered in what time.</source>
            <comment>benchmark.no_throughput</comment>
            <translation>Faltam os tokens de uma requisição, ou quantas foram respondidas em quanto tempo.</translation>
        </message>
        <message>
            <source>No token came out.</source>
            <comment>benchmark.no_output</comment>
            <translation>Nenhum token saiu.</translation>
        </message>
        <message>
            <source>It mixes all stages, and is no level of its own.</source>
            <comment>benchmark.all_stages</comment>
            <translation>Mistura todas as etapas e não é um nível próprio.</translation>
        </message>
        <message>
            <source>Its times say milliseconds, but are seconds: no server answers within one.</source>
            <comment>benchmark.seconds</comment>
            <translation>Os tempos dizem milissegundos, mas são segundos: nenhum servidor responde em menos de um.</translation>
        </message>
        <message numerus="yes">
            <source>At least {count} requests count as completed without a token, with a first one after 0 ms: the median is too low.</source>
            <comment>benchmark.empty_answers(count)</comment>
            <translation>
                <numerusform>Pelo menos {count} requisição conta como concluída sem um token, com o primeiro após 0 ms: a mediana está baixa demais.</numerusform>
                <numerusform>Pelo menos {count} requisições contam como concluídas sem um token, com o primeiro após 0 ms: a mediana está baixa demais.</numerusform>
            </translation>
        </message>
        <message>
            <source>Prefill and decode ran on GPUs of their own: more of one kind leave the throughput as it is, and each GPU with less.</source>
            <comment>benchmark.split_server</comment>
            <translation>Prefill e decode rodaram em GPUs separadas: mais GPUs de um tipo deixam o throughput como está, e cada GPU com menos.</translation>
        </message>
        <message numerus="yes">
            <source>{count} requests were cut off at the end and count in no figure.</source>
            <comment>benchmark.incomplete(count)</comment>
            <translation>
                <numerusform>{count} requisição foi cortada no fim e não conta em nenhum número.</numerusform>
                <numerusform>{count} requisições foram cortadas no fim e não contam em nenhum número.</numerusform>
            </translation>
        </message>
        <message>
            <source>A request reads {tokens} tokens on average, as replays of agents do, most of it from the cache: it is no general throughput.</source>
            <comment>benchmark.replay(tokens)</comment>
            <translation>Uma requisição lê {tokens} tokens em média, como nas reproduções de agentes, a maior parte do cache: não é um throughput geral.</translation>
        </message>
        <message>
            <source>A request reads {tokens} tokens on average, of which the cache could serve {share}: it is no general throughput.</source>
            <comment>benchmark.replay_with_hits(tokens, share)</comment>
            <translation>Uma requisição lê {tokens} tokens em média, dos quais o cache poderia atender {share}: não é um throughput geral.</translation>
        </message>
        <message numerus="yes">
            <source>{count} GPUs were monitored, which does not say how many of them served.</source>
            <comment>benchmark.monitored(count)</comment>
            <translation>
                <numerusform>{count} GPU foi monitorada, o que não diz quantas atenderam.</numerusform>
                <numerusform>{count} GPUs foram monitoradas, o que não diz quantas delas atenderam.</numerusform>
            </translation>
        </message>
        <message>
            <source>The run was cancelled.</source>
            <comment>benchmark.cancelled</comment>
            <translation>A execução foi cancelada.</translation>
        </message>
        <message>
            <source>A hosted API was measured, on GPUs that nobody can count; its time between tokens includes the first one and is left out.</source>
            <comment>benchmark.hosted</comment>
            <translation>Foi medida uma API hospedada, em GPUs que ninguém pode contar; o tempo entre tokens inclui o primeiro e foi deixado de fora.</translation>
        </message>
        <message>
            <source>Answers were not streamed, so that there is no TTFT and no TPOT.</source>
            <comment>benchmark.not_streamed</comment>
            <translation>As respostas não foram transmitidas em streaming, então não há TTFT nem TPOT.</translation>
        </message>
        <message>
            <source>All requests were queued at once: the most that there is, at no latency.</source>
            <comment>benchmark.offline</comment>
            <translation>Todas as requisições foram enfileiradas de uma vez: o máximo possível, sem latência definida.</translation>
        </message>
        <message numerus="yes">
            <source>{failed} requests failed; the figures are of the other {completed}.</source>
            <comment>benchmark.failed(failed, completed)</comment>
            <translation>
                <numerusform>{failed} requisição falhou; os números são das outras {completed}.</numerusform>
                <numerusform>{failed} requisições falharam; os números são das outras {completed}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Of {asked} requests {completed} were completed; the file does not say what became of the others.</source>
            <comment>benchmark.partial(completed, asked)</comment>
            <translation>De {asked} requisições, {completed} foram concluídas; o arquivo não diz o que houve com as outras.</translation>
        </message>
        <message numerus="yes">
            <source>The p99 of {count} requests is close to the slowest one.</source>
            <comment>benchmark.few(count)</comment>
            <translation>
                <numerusform>O p99 de {count} requisição é ela mesma.</numerusform>
                <numerusform>O p99 de {count} requisições fica próximo da mais lenta.</numerusform>
            </translation>
        </message>
        <message>
            <source>It took {seconds} seconds, start and end included, so that a longer run gives more.</source>
            <comment>benchmark.short(seconds)</comment>
            <translation>Levou {seconds} segundos, início e fim incluídos, então uma execução mais longa rende mais.</translation>
        </message>
        <message>
            <source>The mean TTFT is {mean} and the median {median}: some requests waited for a cold start.</source>
            <comment>benchmark.cold(mean, median)</comment>
            <translation>O TTFT médio é {mean} e a mediana, {median}: algumas requisições esperaram um cold start.</translation>
        </message>
        <message>
            <source>About {busy} requests were at work at once, not the {asked} that were asked for: its figures are a floor, no capacity.</source>
            <comment>benchmark.below_level(busy, asked)</comment>
            <translation>Cerca de {busy} requisições estavam em andamento ao mesmo tempo, não as {asked} pedidas: os números são um piso, não uma capacidade.</translation>
        </message>
        <message>
            <source>{asked} requests a second were asked for and {answered} answered: the wait grows with the length of the run.</source>
            <comment>benchmark.below_rate(asked, answered)</comment>
            <translation>Foram pedidas {asked} requisições por segundo e respondidas {answered}: a espera cresce com a duração da execução.</translation>
        </message>
        <message>
            <source>Its tokens are those that were asked for, not those that were counted.</source>
            <comment>benchmark.nominal</comment>
            <translation>Os tokens são os pedidos, não os contados.</translation>
        </message>
        <message>
            <source>time to first token</source>
            <comment>benchmark.ttft</comment>
            <translation>tempo até o primeiro token</translation>
        </message>
        <message>
            <source>time per output token</source>
            <comment>benchmark.tpot</comment>
            <translation>tempo por token de saída</translation>
        </message>
        <message>
            <source>The file has no {percentile} of the {wait}: whether it is kept can't be told.</source>
            <comment>benchmark.untold(wait, percentile)</comment>
            <translation>O arquivo não tem o {percentile} deste valor: {wait}. Não há como saber se a promessa é cumprida.</translation>
        </message>
        <message>
            <source>The {percentile} of the {wait} is {measured} ms, {promised} ms are promised.</source>
            <comment>benchmark.too_long(wait, percentile, measured, promised)</comment>
            <translation>{^wait}, {percentile}: {measured} ms, com {promised} ms prometidos.</translation>
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
                <numerusform>{point}: {output} tokens de saída/s em {gpus} GPU, {input} tokens de entrada e {answer} de saída por requisição.</numerusform>
                <numerusform>{point}: {output} tokens de saída/s em {gpus} GPUs, {input} tokens de entrada e {answer} de saída por requisição.</numerusform>
            </translation>
        </message>
        <message>
            <source>Prefill and decode are what fits the GPU time of {mixes} mixes of input and output best, each measured to saturation.</source>
            <comment>benchmark.least_squares(mixes)</comment>
            <translation>Prefill e decode são o que melhor se ajusta ao tempo de GPU de {mixes} proporções de entrada e saída, cada uma medida até a saturação.</translation>
        </message>
        <message>
            <source>There are {mixes} mixes of input and output, but not each was measured to saturation: the one most like the own requests counts.</source>
            <comment>benchmark.not_saturated(mixes)</comment>
            <translation>Há {mixes} proporções de entrada e saída, mas nem todas foram medidas até a saturação: conta a mais parecida com as requisições próprias.</translation>
        </message>
        <message>
            <source>There are {mixes} mixes of input and output, but no two positive rates fit them: the one most like the own requests counts.</source>
            <comment>benchmark.no_positive_rates(mixes)</comment>
            <translation>Há {mixes} proporções de entrada e saída, mas nenhum par de taxas positivas se ajusta a elas: conta a mais parecida com as requisições próprias.</translation>
        </message>
        <message>
            <source>A GPU then reads {prefill} and writes {decode} tokens/s.</source>
            <comment>benchmark.both_rates(prefill, decode)</comment>
            <translation>Uma GPU lê então {prefill} e escreve {decode} tokens/s.</translation>
        </message>
        <message>
            <source>By the levels next to it decode would be {low} to {high} tokens/s.</source>
            <comment>benchmark.range(low, high)</comment>
            <translation>Pelos níveis vizinhos, o decode seria de {low} a {high} tokens/s.</translation>
        </message>
        <message>
            <source>There is no load level.</source>
            <comment>benchmark.no_points</comment>
            <translation>Não há nível de carga.</translation>
        </message>
        <message>
            <source>No level keeps the promise; {point} comes nearest. {why}</source>
            <comment>benchmark.nearest(point, why)</comment>
            <translation>Nenhum nível cumpre a promessa; {point} é o que chega mais perto. {why}</translation>
        </message>
        <message>
            <source>Whether a level keeps the promise can't be told: none has its {percentile}.</source>
            <comment>benchmark.none_told(percentile)</comment>
            <translation>Não há como saber se algum nível cumpre a promessa: nenhum tem o seu {percentile}.</translation>
        </message>
        <message>
            <source>No level can be used. {why}</source>
            <comment>benchmark.none_usable(why)</comment>
            <translation>Nenhum nível pode ser usado. {why}</translation>
        </message>
        <message numerus="yes">
            <source>Where a file does not tell how many GPUs served, {gpus} are taken.</source>
            <comment>benchmark.gpus_taken(gpus)</comment>
            <translation>
                <numerusform>Onde um arquivo não diz quantas GPUs atenderam, considera-se {gpus}.</numerusform>
                <numerusform>Onde um arquivo não diz quantas GPUs atenderam, consideram-se {gpus}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Names of files say {names}, which may be how many GPUs served.</source>
            <comment>benchmark.gpus_in_names(names)</comment>
            <translation>Nomes de arquivos dizem {names}, o que pode ser quantas GPUs atenderam.</translation>
        </message>
        <message>
            <source>The levels are of several GPUs, {gpus}: what is chosen is of one of them, but its range and the frontier are of all.</source>
            <comment>benchmark.several_gpus(gpus)</comment>
            <translation>Os níveis são de várias GPUs, {gpus}: o escolhido é de uma delas, mas a faixa e a fronteira são de todas.</translation>
        </message>
        <message>
            <source>The levels are of several models: {models}.</source>
            <comment>benchmark.several_models(models)</comment>
            <translation>Os níveis são de vários modelos: {models}.</translation>
        </message>
        <message>
            <source>The levels are of several servers: {engines}.</source>
            <comment>benchmark.several_engines(engines)</comment>
            <translation>Os níveis são de vários servidores: {engines}.</translation>
        </message>
        <message>
            <source>The levels are of servers with {counts} GPUs, and the most output of a whole server counts.</source>
            <comment>benchmark.several_sizes(counts)</comment>
            <translation>Os níveis são de servidores com {counts} GPUs, e conta a maior saída de um servidor inteiro.</translation>
        </message>
        <message numerus="yes">
            <source>{count} levels were measured again: the better run counts.</source>
            <comment>benchmark.repeats(count)</comment>
            <translation>
                <numerusform>{count} nível foi medido de novo: conta a melhor execução.</numerusform>
                <numerusform>{count} níveis foram medidos de novo: conta a melhor execução.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} levels lack the {percentile} that was promised, and keep no promise.</source>
            <comment>benchmark.untold_points(count, percentile)</comment>
            <translation>
                <numerusform>{count} nível não tem o {percentile} prometido e não cumpre nenhuma promessa.</numerusform>
                <numerusform>{count} níveis não têm o {percentile} prometido e não cumprem nenhuma promessa.</numerusform>
            </translation>
        </message>
        <message>
            <source>No latency is promised: the fullest level counts.</source>
            <comment>benchmark.no_promise</comment>
            <translation>Nenhuma latência é prometida: conta o nível mais cheio.</translation>
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
                <numerusform>{point}: {output} tokens de saída/s em {gpus} GPU</numerusform>
                <numerusform>{point}: {output} tokens de saída/s em {gpus} GPUs</numerusform>
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
            <translation>{percentile}: TTFT em até {ttft} ms e TPOT em até {tpot} ms</translation>
        </message>
        <message>
            <source>{percentile} of the TTFT within {ttft} ms</source>
            <comment>benchmark.promise_ttft(percentile, ttft)</comment>
            <translation>{percentile}: TTFT em até {ttft} ms</translation>
        </message>
        <message>
            <source>{percentile} of the TPOT within {tpot} ms</source>
            <comment>benchmark.promise_tpot(percentile, tpot)</comment>
            <translation>{percentile}: TPOT em até {tpot} ms</translation>
        </message>
        <message>
            <source>no promised latency</source>
            <comment>benchmark.promise_none</comment>
            <translation>sem latência prometida</translation>
        </message>
        <message>
            <source>On the {rows} measured rows of the catalog that say enough, the estimate is off by a factor of {factor} on average, and 8 of 10 came to {low} to {high} times what it says.</source>
            <comment>estimate.quality(rows, factor, low, high)</comment>
            <translation>Nas {rows} linhas medidas do catálogo que dizem o bastante, a estimativa erra por um fator de {factor} em média, e 8 de cada 10 ficaram de {low} a {high} vezes o que ela diz.</translation>
        </message>
        <message numerus="yes">
            <source>Estimated, not measured: about {decode} output tokens/s of each {gpu}, {low} to {high}, for {model} at {precision} with {batch} requests at once.</source>
            <comment>estimate.sentence(decode, low, high, gpu, model, precision, batch)</comment>
            <translation>
                <numerusform>Estimado, não medido: cerca de {decode} tokens de saída/s por {gpu}, de {low} a {high}, para {model} em {precision} com {batch} requisição por vez.</numerusform>
                <numerusform>Estimado, não medido: cerca de {decode} tokens de saída/s por {gpu}, de {low} a {high}, para {model} em {precision} com {batch} requisições simultâneas.</numerusform>
            </translation>
        </message>
        <message>
            <source>What limits it is how fast the memory is read.</source>
            <comment>estimate.bound_by_memory</comment>
            <translation>O limite é a velocidade com que a memória é lida.</translation>
        </message>
        <message>
            <source>What limits it is how fast the chip computes.</source>
            <comment>estimate.bound_by_operations</comment>
            <translation>O limite é a velocidade com que o chip calcula.</translation>
        </message>
        <message numerus="yes">
            <source>{gpu}, {model} at {precision} on {gpus} GPUs, {batch} requests at once of {input} tokens in and {output} out, from bandwidth and operations; nobody measured it</source>
            <comment>estimate.source(gpu, model, precision, gpus, batch, input, output)</comment>
            <translation>
                <numerusform>{gpu}, {model} em {precision} em {gpus} GPU, {batch} requisições simultâneas de {input} tokens de entrada e {output} de saída, a partir de largura de banda e operações; ninguém mediu</numerusform>
                <numerusform>{gpu}, {model} em {precision} em {gpus} GPUs, {batch} requisições simultâneas de {input} tokens de entrada e {output} de saída, a partir de largura de banda e operações; ninguém mediu</numerusform>
            </translation>
        </message>
        <message>
            <source>Nearest of what was measured: {measured}.</source>
            <comment>estimate.nearest(measured)</comment>
            <translation>O mais próximo do que foi medido: {measured}.</translation>
        </message>
        <message>
            <source>Nothing can be estimated: {model} with one request does not fit {gpu}.</source>
            <comment>estimate.no_room(gpu, model)</comment>
            <translation>Nada pode ser estimado: {model} com uma requisição não cabe em {gpu}.</translation>
        </message>
        <message>
            <source>estimate</source>
            <comment>basis.estimated</comment>
            <translation>estimativa</translation>
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
            <translation>{source}; a GPU sem a sua máquina</translation>
        </message>
        <message>
            <source>{source}, {currency} at {usd} USD on {date}</source>
            <comment>skypilot.source_exchanged(source, currency, usd, date)</comment>
            <translation>{source}, {currency} a {usd} USD em {date}</translation>
        </message>
        <message>
            <source>its price is in {currency}, and nobody has said what that is worth in US dollars</source>
            <comment>skypilot.foreign(currency)</comment>
            <translation>o preço está em {currency}, e não foi informado quanto vale em dólares</translation>
        </message>
        <message>
            <source>not known of the machine that it is in</source>
            <comment>skypilot.machine_without_spot</comment>
            <translation>não é conhecido da máquina em que ela está</translation>
        </message>
        <message>
            <source>GPU and machine are priced apart: the cheapest machine that takes the GPUs is added</source>
            <comment>skypilot.machine_added</comment>
            <translation>GPU e máquina têm preços à parte: é somada a máquina mais barata que comporta as GPUs</translation>
        </message>
        <message>
            <source>price of the GPU alone: its machine is priced apart, and is not in the list or not known here</source>
            <comment>skypilot.gpu_alone</comment>
            <translation>preço só da GPU: a máquina tem preço à parte e não está na lista ou não é conhecida aqui</translation>
        </message>
        <message>
            <source>memory of all GPUs together: divided by their count</source>
            <comment>skypilot.memory_of_all</comment>
            <translation>memória de todas as GPUs juntas: dividida pela quantidade</translation>
        </message>
        <message>
            <source>{gpu} without a form beside others that are SXM: taken as PCIe</source>
            <comment>skypilot.form_concluded(gpu)</comment>
            <translation>{gpu} sem formato ao lado de outras que são SXM: tomada como PCIe</translation>
        </message>
        <message>
            <source>{text} is no currency other than the dollar, which is named by three capitals, as EUR</source>
            <comment>currency.no_code(text)</comment>
            <translation>{text} não é uma moeda diferente do dólar, indicada por três maiúsculas, como EUR</translation>
        </message>
        <message>
            <source>{text} is no number of US dollars above 0 and at most {most}</source>
            <comment>currency.no_rate(text, most)</comment>
            <translation>{text} não é um número de dólares acima de 0 e de no máximo {most}</translation>
        </message>
        <message>
            <source>line {line}</source>
            <comment>skypilot.line(line)</comment>
            <translation>linha {line}</translation>
        </message>
        <message>
            <source>line {line}, {name}</source>
            <comment>skypilot.line_of(line, name)</comment>
            <translation>linha {line}, {name}</translation>
        </message>
        <message>
            <source>differs from another offer of the list by no more than the count of GPUs, capitals or marks between words</source>
            <comment>skypilot.not_told_apart</comment>
            <translation>difere de outra oferta da lista apenas pela quantidade de GPUs, por maiúsculas ou por sinais entre palavras</translation>
        </message>
        <message>
            <source>several zones of an offer: their median is taken</source>
            <comment>skypilot.zones</comment>
            <translation>várias zonas de uma oferta: é usada a mediana</translation>
        </message>
        <message>
            <source>its name does not say of which cloud it is; the provider must be named</source>
            <comment>skypilot.no_provider</comment>
            <translation>o nome não diz de que nuvem é; é preciso informar o provedor</translation>
        </message>
        <message>
            <source>has no rows below its heading</source>
            <comment>skypilot.no_rows</comment>
            <translation>não tem linhas abaixo do cabeçalho</translation>
        </message>
        <message numerus="yes">
            <source>none of its {rows} rows can be used; {place}: {why}</source>
            <comment>skypilot.no_use(rows, place, why)</comment>
            <translation>
                <numerusform>a sua {rows} linha não pode ser usada; {place}: {why}</numerusform>
                <numerusform>nenhuma das suas {rows} linhas pode ser usada; {place}: {why}</numerusform>
            </translation>
        </message>
        <message>
            <source>is no SkyPilot catalog: it has no column "{column}"</source>
            <comment>skypilot.no_catalog(column)</comment>
            <translation>não é um catálogo SkyPilot: não tem a coluna "{column}"</translation>
        </message>
        <message>
            <source>the file ends within its quotes</source>
            <comment>skypilot.open_quotes</comment>
            <translation>o arquivo termina dentro de aspas</translation>
        </message>
        <message numerus="yes">
            <source>has {fields} fields where the heading has {columns}</source>
            <comment>skypilot.fields(fields, columns)</comment>
            <translation>
                <numerusform>tem {fields} campo onde o cabeçalho tem {columns}</numerusform>
                <numerusform>tem {fields} campos onde o cabeçalho tem {columns}</numerusform>
            </translation>
        </message>
        <message>
            <source>has no GPU</source>
            <comment>skypilot.no_gpu</comment>
            <translation>não tem GPU</translation>
        </message>
        <message>
            <source>{name} is no GPU</source>
            <comment>skypilot.is_no_gpu(name)</comment>
            <translation>{name} não é uma GPU</translation>
        </message>
        <message>
            <source>the count of GPUs, {count}, must be a number above 0 and at most {most}</source>
            <comment>skypilot.count(count, most)</comment>
            <translation>a quantidade de GPUs, {count}, precisa ser um número acima de 0 e de no máximo {most}</translation>
        </message>
        <message>
            <source>has no price: on demand {rent}; spot {spot}</source>
            <comment>skypilot.no_price(rent, spot)</comment>
            <translation>não tem preço: sob demanda {rent}; spot {spot}</translation>
        </message>
        <message>
            <source>missing</source>
            <comment>skypilot.missing</comment>
            <translation>ausente</translation>
        </message>
        <message>
            <source>{text}, no number</source>
            <comment>skypilot.no_number(text)</comment>
            <translation>{text}, não é um número</translation>
        </message>
        <message>
            <source>0, which means that none is known</source>
            <comment>skypilot.zero</comment>
            <translation>0, o que significa que nenhum é conhecido</translation>
        </message>
        <message>
            <source>{price}, below 0</source>
            <comment>skypilot.negative(price)</comment>
            <translation>{price}, abaixo de 0</translation>
        </message>
        <message>
            <source>{gpu} with {memory} GB in the list: left out, as no GPU has that</source>
            <comment>skypilot.memory_left_out(gpu, memory)</comment>
            <translation>{gpu} com {memory} GB na lista: deixada de fora, pois nenhuma GPU tem isso</translation>
        </message>
        <message>
            <source>{gpu} with {listed} GB in the list: {taken} GB taken</source>
            <comment>skypilot.memory_taken(gpu, listed, taken)</comment>
            <translation>{gpu} com {listed} GB na lista: usados {taken} GB</translation>
        </message>
        <message>
            <source>price on demand is {why}: left out</source>
            <comment>skypilot.rent_left_out(why)</comment>
            <translation>o preço sob demanda é {why}: deixado de fora</translation>
        </message>
        <message>
            <source>spot price is {why}: left out</source>
            <comment>skypilot.spot_left_out(why)</comment>
            <translation>o preço spot é {why}: deixado de fora</translation>
        </message>
        <message>
            <source>spot price equals the one on demand: left out</source>
            <comment>skypilot.spot_equals</comment>
            <translation>o preço spot é igual ao sob demanda: deixado de fora</translation>
        </message>
        <message>
            <source>spot price is above the one on demand, perhaps the two are swapped: left out</source>
            <comment>skypilot.spot_above</comment>
            <translation>o preço spot está acima do sob demanda, talvez os dois estejam trocados: deixado de fora</translation>
        </message>
        <message>
            <source>token ranks: the packed file is damaged</source>
            <comment>tokens.ranks_damaged</comment>
            <translation>ranks de tokens: o arquivo compactado está danificado</translation>
        </message>
        <message>
            <source>is in the encoding {encoding}, and tokens are counted in UTF-8; save it as UTF-8</source>
            <comment>tokens.wide_encoding(encoding)</comment>
            <translation>está na codificação {encoding}, e os tokens são contados em UTF-8; salvá-lo como UTF-8</translation>
        </message>
        <message>
            <source>one prompt in {encoding}</source>
            <comment>tokens.prompt_source(encoding)</comment>
            <translation>um prompt em {encoding}</translation>
        </message>
        <message>
            <source>one answer in {encoding}</source>
            <comment>tokens.answer_source(encoding)</comment>
            <translation>uma resposta em {encoding}</translation>
        </message>
        <message>
            <source>mean of {count} prompts in {encoding}, median {median}, 95th percentile {p95}</source>
            <comment>tokens.prompts_source(count, encoding, median, p95)</comment>
            <translation>média de {count} prompts em {encoding}, mediana {median}, percentil 95 {p95}</translation>
        </message>
        <message>
            <source>mean of {count} answers in {encoding}, median {median}, 95th percentile {p95}</source>
            <comment>tokens.answers_source(count, encoding, median, p95)</comment>
            <translation>média de {count} respostas em {encoding}, mediana {median}, percentil 95 {p95}</translation>
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
                <numerusform>{count} token em média</numerusform>
                <numerusform>{count} tokens em média</numerusform>
            </translation>
        </message>
        <message>
            <source>{count} samples: median {median}, 95th percentile {p95}.</source>
            <comment>tokens.spread(count, median, p95)</comment>
            <translation>{count} amostras: mediana {median}, percentil 95 {p95}.</translation>
        </message>
        <message numerus="yes">
            <source>{count} tokens in all</source>
            <comment>tokens.in_all(count)</comment>
            <translation>
                <numerusform>{count} token no total</numerusform>
                <numerusform>{count} tokens no total</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} characters</source>
            <comment>tokens.characters(count)</comment>
            <translation>
                <numerusform>{count} caractere</numerusform>
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
                <numerusform>{details}. {count} byte não é texto UTF-8 e conta como �: está em outra codificação?</numerusform>
                <numerusform>{details}. {count} bytes não são texto UTF-8 e contam como �: está em outra codificação?</numerusform>
            </translation>
        </message>
        <message>
            <source>Set input tokens</source>
            <comment>tokens.set_input</comment>
            <translation>Definir tokens de entrada</translation>
        </message>
        <message>
            <source>Set output tokens</source>
            <comment>tokens.set_output</comment>
            <translation>Definir tokens de saída</translation>
        </message>
        <message>
            <source>Set input tokens to {value}</source>
            <comment>tokens.set_input_to(value)</comment>
            <translation>Definir tokens de entrada como {value}</translation>
        </message>
        <message>
            <source>Set output tokens to {value}</source>
            <comment>tokens.set_output_to(value)</comment>
            <translation>Definir tokens de saída como {value}</translation>
        </message>
        <message>
            <source>The first sample is colored.</source>
            <comment>tokens.colored_first</comment>
            <translation>A primeira amostra está colorida.</translation>
        </message>
        <message>
            <source>The first {characters} characters are colored.</source>
            <comment>tokens.colored(characters)</comment>
            <translation>Os primeiros {characters} caracteres estão coloridos.</translation>
        </message>
        <message>
            <source>The first {characters} characters of the first sample are colored.</source>
            <comment>tokens.colored_of_first(characters)</comment>
            <translation>Os primeiros {characters} caracteres da primeira amostra estão coloridos.</translation>
        </message>
        <message>
            <source>The answer, as computed</source>
            <comment>sheet.answer</comment>
            <translation>A resposta, como calculada</translation>
        </message>
        <message>
            <source>Computed by Breakeven; does not follow changes in this workbook.</source>
            <comment>sheet.computed</comment>
            <translation>Calculado pelo Breakeven; não acompanha alterações nesta pasta de trabalho.</translation>
        </message>
        <message>
            <source>Computed by Breakeven from figures as of {date}; does not follow changes in this workbook.</source>
            <comment>sheet.computed_from(date)</comment>
            <translation>Calculado pelo Breakeven a partir de números de {date}; não acompanha alterações nesta pasta de trabalho.</translation>
        </message>
        <message>
            <source>Cheaper from (requests a month)</source>
            <comment>sheet.cheaper_from</comment>
            <translation>Custa menos a partir de (requisições por mês)</translation>
        </message>
        <message>
            <source>Cheaper for good from (requests a month)</source>
            <comment>sheet.cheaper_for_good</comment>
            <translation>Custa menos em definitivo a partir de (requisições por mês)</translation>
        </message>
        <message>
            <source>Payback (months)</source>
            <comment>sheet.payback</comment>
            <translation>Payback (meses)</translation>
        </message>
        <message>
            <source>First reached (months)</source>
            <comment>sheet.first_reached</comment>
            <translation>Atingido pela primeira vez (meses)</translation>
        </message>
        <message>
            <source>Cash at month 0</source>
            <comment>sheet.cash_at_start</comment>
            <translation>Caixa no mês 0</translation>
        </message>
        <message>
            <source>Requests to recover it</source>
            <comment>sheet.to_recover</comment>
            <translation>Requisições para recuperá-lo</translation>
        </message>
        <message>
            <source>Cheaper between (requests a month)</source>
            <comment>sheet.cheaper_between</comment>
            <translation>Custa menos entre (requisições por mês)</translation>
        </message>
        <message>
            <source>{from} to {to}</source>
            <comment>sheet.interval(from, to)</comment>
            <translation>{from} a {to}</translation>
        </message>
        <message>
            <source>and more</source>
            <comment>sheet.and_more</comment>
            <translation>e mais</translation>
        </message>
        <message>
            <source>{option}, with the ranges given</source>
            <comment>sheet.with_ranges(option)</comment>
            <translation>{option}, com as faixas informadas</translation>
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
            <translation>Custo mensal</translation>
        </message>
        <message>
            <source>Monthly saving</source>
            <comment>sheet.monthly_saving</comment>
            <translation>Economia mensal</translation>
        </message>
        <message>
            <source>Cases in which it is cheaper</source>
            <comment>sheet.cases</comment>
            <translation>Casos em que custa menos</translation>
        </message>
        <message>
            <source>To know beforehand</source>
            <comment>sheet.beforehand</comment>
            <translation>Saber de antemão</translation>
        </message>
        <message>
            <source>Month</source>
            <comment>sheet.month</comment>
            <translation>Mês</translation>
        </message>
        <message>
            <source>Month, up to the horizon</source>
            <comment>sheet.month_of_horizon</comment>
            <translation>Mês, até o horizonte</translation>
        </message>
        <message>
            <source>{option}: cash of the month</source>
            <comment>sheet.cash_of(option)</comment>
            <translation>{option}: caixa do mês</translation>
        </message>
        <message>
            <source>Baseline</source>
            <comment>sheet.baseline</comment>
            <translation>Referência</translation>
        </message>
        <message>
            <source>Baseline: cash of the month</source>
            <comment>sheet.baseline_cash</comment>
            <translation>Referência: caixa do mês</translation>
        </message>
        <message>
            <source>Requests a month</source>
            <comment>sheet.requests_a_month</comment>
            <translation>Requisições por mês</translation>
        </message>
        <message>
            <source>Discount factor</source>
            <comment>sheet.discount</comment>
            <translation>Fator de desconto</translation>
        </message>
        <message>
            <source>Units of reserved capacity</source>
            <comment>sheet.units</comment>
            <translation>Unidades de capacidade reservada</translation>
        </message>
        <message>
            <source>Rented GPUs</source>
            <comment>sheet.rented_gpus</comment>
            <translation>GPUs alugadas</translation>
        </message>
        <message>
            <source>Owned GPUs</source>
            <comment>sheet.owned_gpus</comment>
            <translation>GPUs próprias</translation>
        </message>
        <message>
            <source>Servers for owned GPUs</source>
            <comment>sheet.owned_servers</comment>
            <translation>Servidores para as GPUs próprias</translation>
        </message>
        <message>
            <source>Hardware added, at first prices</source>
            <comment>sheet.hardware_added</comment>
            <translation>Hardware acrescentado, a preços iniciais</translation>
        </message>
        <message>
            <source>Paid for hardware, replacements included</source>
            <comment>sheet.hardware_paid</comment>
            <translation>Pago por hardware, com reposições</translation>
        </message>
        <message>
            <source>Serverless seconds</source>
            <comment>sheet.serverless_seconds</comment>
            <translation>Segundos serverless</translation>
        </message>
        <message>
            <source>GPUs of the hybrid</source>
            <comment>sheet.hybrid_gpus</comment>
            <translation>GPUs do híbrido</translation>
        </message>
        <message>
            <source>Servers of the hybrid</source>
            <comment>sheet.hybrid_servers</comment>
            <translation>Servidores do híbrido</translation>
        </message>
        <message>
            <source>Hybrid: hardware added, at first prices</source>
            <comment>sheet.hybrid_hardware_added</comment>
            <translation>Híbrido: hardware acrescentado, a preços iniciais</translation>
        </message>
        <message>
            <source>Hybrid: paid for hardware, replacements included</source>
            <comment>sheet.hybrid_hardware_paid</comment>
            <translation>Híbrido: pago por hardware, com reposições</translation>
        </message>
        <message>
            <source>Serverless seconds of the hybrid</source>
            <comment>sheet.hybrid_seconds</comment>
            <translation>Segundos serverless do híbrido</translation>
        </message>
        <message>
            <source>Monthly cost by volume</source>
            <comment>sheet.by_volume</comment>
            <translation>Custo mensal por volume</translation>
        </message>
        <message>
            <source>US dollars a month. The volumes are spread evenly on a logarithmic axis between the two blue cells; between two of them a line can hide a step.</source>
            <comment>sheet.by_volume_note</comment>
            <translation>Dólares por mês. Os volumes se distribuem por igual em um eixo logarítmico entre as duas células azuis; entre dois deles, uma linha pode esconder um degrau.</translation>
        </message>
        <message>
            <source>Lines: each option's monthly cost by volume, both axes logarithmic</source>
            <comment>sheet.by_volume_chart</comment>
            <translation>Linhas: custo mensal de cada opção por volume, os dois eixos logarítmicos</translation>
        </message>
        <message>
            <source>US dollars a month</source>
            <comment>sheet.dollars_a_month</comment>
            <translation>Dólares por mês</translation>
        </message>
        <message>
            <source>Lowest volume</source>
            <comment>sheet.lowest_volume</comment>
            <translation>Menor volume</translation>
        </message>
        <message>
            <source>Highest volume</source>
            <comment>sheet.highest_volume</comment>
            <translation>Maior volume</translation>
        </message>
        <message>
            <source>Your volume</source>
            <comment>sheet.your_volume</comment>
            <translation>Volume atual</translation>
        </message>
        <message>
            <source>Point</source>
            <comment>sheet.point</comment>
            <translation>Ponto</translation>
        </message>
        <message>
            <source>Change the blue cells: costs, curves and cash over time follow. The sheet Figures does not, since break-even and payback have no closed formula.</source>
            <comment>sheet.inputs_note</comment>
            <translation>Ao alterar as células azuis, custos, curvas e caixa ao longo do tempo acompanham. A planilha Figures não acompanha, pois ponto de equilíbrio e payback não têm fórmula fechada.</translation>
        </message>
        <message>
            <source>The scenario does not say of what date its figures are.</source>
            <comment>sheet.no_date</comment>
            <translation>O cenário não diz de que data são os números.</translation>
        </message>
        <message>
            <source>Figures as of {date}.</source>
            <comment>sheet.as_of(date)</comment>
            <translation>Números de {date}.</translation>
        </message>
        <message>
            <source>Input</source>
            <comment>sheet.input</comment>
            <translation>Premissa</translation>
        </message>
        <message>
            <source>Value</source>
            <comment>sheet.value</comment>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Unit</source>
            <comment>sheet.unit</comment>
            <translation>Unidade</translation>
        </message>
        <message>
            <source>Lowest allowed</source>
            <comment>sheet.lowest_allowed</comment>
            <translation>Mínimo permitido</translation>
        </message>
        <message>
            <source>Highest allowed</source>
            <comment>sheet.highest_allowed</comment>
            <translation>Máximo permitido</translation>
        </message>
        <message>
            <source>Low (10th percentile)</source>
            <comment>sheet.low</comment>
            <translation>Mínimo (percentil 10)</translation>
        </message>
        <message>
            <source>High (90th percentile)</source>
            <comment>sheet.high</comment>
            <translation>Máximo (percentil 90)</translation>
        </message>
        <message>
            <source>From</source>
            <comment>sheet.from</comment>
            <translation>Origem</translation>
        </message>
        <message>
            <source>Source</source>
            <comment>sheet.source</comment>
            <translation>Fonte</translation>
        </message>
        <message>
            <source>Name in formulas</source>
            <comment>sheet.name_in_formulas</comment>
            <translation>Nome nas fórmulas</translation>
        </message>
        <message>
            <source>What it is</source>
            <comment>sheet.what_it_is</comment>
            <translation>O que é</translation>
        </message>
        <message>
            <source>Choices</source>
            <comment>sheet.choices</comment>
            <translation>Escolhas</translation>
        </message>
        <message>
            <source>Linked inputs</source>
            <comment>sheet.links</comment>
            <translation>Premissas vinculadas</translation>
        </message>
        <message>
            <source>correlation</source>
            <comment>sheet.correlation</comment>
            <translation>correlação</translation>
        </message>
        <message>
            <source>How the two are drawn together from their ranges: at 1 they would move in step, at -1 against each other</source>
            <comment>sheet.link_help</comment>
            <translation>Como as duas são sorteadas em conjunto a partir das faixas: com 1 andariam juntas, com -1 em sentidos opostos</translation>
        </message>
        <message>
            <source>What the others are compared with</source>
            <comment>sheet.baseline_help</comment>
            <translation>Com o que as outras são comparadas</translation>
        </message>
        <message>
            <source>{help}: TRUE or FALSE</source>
            <comment>sheet.true_or_false(help)</comment>
            <translation>{help}: TRUE ou FALSE</translation>
        </message>
        <message>
            <source>{help}: {allowed}</source>
            <comment>sheet.help(help, allowed)</comment>
            <translation>{help}: {allowed}</translation>
        </message>
        <message>
            <source>Outside the range</source>
            <comment>sheet.outside</comment>
            <translation>Fora da faixa</translation>
        </message>
        <message>
            <source>Allowed is {low} to {high}.</source>
            <comment>sheet.allowed(low, high)</comment>
            <translation>Permitido: de {low} a {high}.</translation>
        </message>
        <message>
            <source>Allowed is {low} to {high}, whole numbers only.</source>
            <comment>sheet.allowed_whole(low, high)</comment>
            <translation>Permitido: de {low} a {high}, só números inteiros.</translation>
        </message>
        <message>
            <source>Cash over time</source>
            <comment>sheet.over_time</comment>
            <translation>Caixa ao longo do tempo</translation>
        </message>
        <message>
            <source>US dollars paid up to the end of each month. After the planning horizon nothing is paid, and the rows, shown faintly, repeat its end.</source>
            <comment>sheet.over_time_note</comment>
            <translation>Dólares pagos até o fim de cada mês. Depois do horizonte de planejamento nada é pago, e as linhas, em tom claro, repetem o fim dele.</translation>
        </message>
        <message>
            <source>Over the horizon</source>
            <comment>sheet.over_the_horizon</comment>
            <translation>No horizonte</translation>
        </message>
        <message>
            <source>Cash in all</source>
            <comment>sheet.cash_in_all</comment>
            <translation>Caixa total</translation>
        </message>
        <message>
            <source>Saving against the baseline</source>
            <comment>sheet.saving</comment>
            <translation>Economia em relação à referência</translation>
        </message>
        <message>
            <source>Net present value of that saving</source>
            <comment>sheet.net_present_value</comment>
            <translation>Valor presente líquido dessa economia</translation>
        </message>
        <message>
            <source>Cash paid over time</source>
            <comment>sheet.cash_paid</comment>
            <translation>Caixa pago ao longo do tempo</translation>
        </message>
        <message>
            <source>US dollars</source>
            <comment>sheet.dollars</comment>
            <translation>Dólares</translation>
        </message>
        <message>
            <source>Lines: each option's cash paid up to each month</source>
            <comment>sheet.cash_chart</comment>
            <translation>Linhas: caixa pago por cada opção até cada mês</translation>
        </message>
        <message>
            <source>Monthly cost of every option</source>
            <comment>sheet.costs</comment>
            <translation>Custo mensal de cada opção</translation>
        </message>
        <message>
            <source>US dollars a month, at the volume of the sheet Inputs. Every figure here is a formula.</source>
            <comment>sheet.costs_note</comment>
            <translation>Dólares por mês, no volume da planilha Inputs. Cada número aqui é uma fórmula.</translation>
        </message>
        <message>
            <source>Monthly cost by component</source>
            <comment>sheet.by_component</comment>
            <translation>Custo mensal por componente</translation>
        </message>
        <message>
            <source>Stacked bars: each option's monthly cost by component</source>
            <comment>sheet.by_component_chart</comment>
            <translation>Barras empilhadas: custo mensal de cada opção por componente</translation>
        </message>
        <message>
            <source>Option</source>
            <comment>sheet.option</comment>
            <translation>Opção</translation>
        </message>
        <message>
            <source>Total</source>
            <comment>sheet.total</comment>
            <translation>Total</translation>
        </message>
        <message>
            <source>Correct answers, as a share</source>
            <comment>sheet.correct_answers</comment>
            <translation>Respostas corretas, como fração</translation>
        </message>
        <message>
            <source>How the costs come about</source>
            <comment>sheet.workings</comment>
            <translation>De onde vêm os custos</translation>
        </message>
        <message>
            <source>Step</source>
            <comment>sheet.step</comment>
            <translation>Passo</translation>
        </message>
        <message>
            <source>Baseline, as a number</source>
            <comment>sheet.baseline_number</comment>
            <translation>Referência, como número</translation>
        </message>
        <message>
            <source>Hybrid hosting, as a number</source>
            <comment>sheet.hosting_number</comment>
            <translation>Hospedagem do híbrido, como número</translation>
        </message>
        <message>
            <source>Formula</source>
            <comment>sheet.formula</comment>
            <translation>Fórmula</translation>
        </message>
        <message>
            <source>Where the inputs are from</source>
            <comment>sheet.sources</comment>
            <translation>De onde vêm as premissas</translation>
        </message>
        <message>
            <source>As exported: {summary} Each input's own source stands in its row of the sheet Inputs.</source>
            <comment>sheet.sources_note(summary)</comment>
            <translation>Como exportado: {summary} A fonte de cada premissa está na linha dela na planilha Inputs.</translation>
        </message>
        <message>
            <source>Made with Breakeven. Formulas keep the model's order of operations; GPUs come in whole replicas, and units of reserved capacity in whole increments, where a load within 1E-12 of a whole number counts as that number.</source>
            <comment>sheet.made_with</comment>
            <translation>Feito com o Breakeven. As fórmulas mantêm a ordem de operações do modelo; as GPUs vêm em réplicas inteiras, e as unidades de capacidade reservada, em incrementos inteiros, em que uma carga a menos de 1E-12 de um número inteiro conta como esse número.</translation>
        </message>
        <message>
            <source>Workload, as exported</source>
            <comment>sheet.workload</comment>
            <translation>Carga de trabalho, como exportada</translation>
        </message>
        <message>
            <source>Input tokens a request</source>
            <comment>sheet.input_tokens</comment>
            <translation>Tokens de entrada por requisição</translation>
        </message>
        <message>
            <source>Output tokens a request</source>
            <comment>sheet.output_tokens</comment>
            <translation>Tokens de saída por requisição</translation>
        </message>
        <message>
            <source>At the frontier API, in a year</source>
            <comment>sheet.a_year</comment>
            <translation>Na API de fronteira, em um ano</translation>
        </message>
        <message>
            <source>no folder for temporary files could be made</source>
            <comment>workbook.no_folder</comment>
            <translation>não foi possível criar uma pasta para arquivos temporários</translation>
        </message>
        <message>
            <source>there is not enough memory for it</source>
            <comment>workbook.no_memory</comment>
            <translation>não há memória suficiente para isso</translation>
        </message>
        <message>
            <source>its title and date</source>
            <comment>workbook.properties</comment>
            <translation>o título e a data</translation>
        </message>
        <message>
            <source>a format</source>
            <comment>workbook.format</comment>
            <translation>um formato</translation>
        </message>
        <message>
            <source>the file</source>
            <comment>workbook.file</comment>
            <translation>o arquivo</translation>
        </message>
        <message>
            <source>the sheet {name} could not be added</source>
            <comment>workbook.no_sheet(name)</comment>
            <translation>não foi possível adicionar a planilha {name}</translation>
        </message>
        <message>
            <source>a chart could not be added</source>
            <comment>workbook.no_chart</comment>
            <translation>não foi possível adicionar um gráfico</translation>
        </message>
        <message>
            <source>{what} could not be written: {fault}</source>
            <comment>workbook.not_written(what, fault)</comment>
            <translation>não foi possível gravar {what}: {fault}</translation>
        </message>
        <message>
            <source>could not be put together in {folder}; perhaps there is no room</source>
            <comment>workbook.not_whole(folder)</comment>
            <translation>não foi possível montá-la em {folder}; talvez não haja espaço</translation>
        </message>
        <message>
            <source>{cell} is {number}, which no cell can hold</source>
            <comment>workbook.no_number(cell, number)</comment>
            <translation>{cell} é {number}, que nenhuma célula comporta</translation>
        </message>
        <message>
            <source>can't be written: {fault}</source>
            <comment>workbook.cant_be_written(fault)</comment>
            <translation>não é possível gravar: {fault}</translation>
        </message>
        <message>
            <source>is missing, and so is "set": a line is a whole scenario, or changes one</source>
            <comment>lines.neither</comment>
            <translation>está ausente, e "set" também: uma linha é um cenário inteiro ou altera um</translation>
        </message>
        <message>
            <source>changes a scenario, and none was named; name it beside --lines, or give whole scenarios</source>
            <comment>lines.no_scenario</comment>
            <translation>altera um cenário, e nenhum foi indicado; indicá-lo junto de --lines ou dar cenários inteiros</translation>
        </message>
        <message>
            <source>is not known; a line that changes the scenario has "set" and perhaps "id"</source>
            <comment>lines.unknown_member</comment>
            <translation>não é conhecido; uma linha que altera o cenário tem "set" e talvez "id"</translation>
        </message>
        <message>
            <source>{value} is no value; values are numbers, texts, true and false</source>
            <comment>lines.no_value(value)</comment>
            <translation>{value} não é um valor; valores são números, textos, true e false</translation>
        </message>
        <message>
            <source>the low end {low} is above the high end {high}</source>
            <comment>sweep.low_above_high(low, high)</comment>
            <translation>o limite inferior {low} está acima do superior {high}</translation>
        </message>
        <message>
            <source>one point can't be both {low} and {high}; the count must be 2 or more</source>
            <comment>sweep.one_point(low, high)</comment>
            <translation>um ponto não pode ser {low} e {high} ao mesmo tempo; a quantidade precisa ser 2 ou mais</translation>
        </message>
        <message>
            <source>a logarithmic sweep can't begin at {low}; its low end must be above 0</source>
            <comment>sweep.no_logarithm(low)</comment>
            <translation>uma varredura logarítmica não pode começar em {low}; o limite inferior precisa estar acima de 0</translation>
        </message>
        <message>
            <source>point {point} of {count}: {refusal}</source>
            <comment>sweep.point(point, count, refusal)</comment>
            <translation>ponto {point} de {count}: {refusal}</translation>
        </message>
        <message>
            <source>{text} is not of the form ID=LOW:HIGH:COUNT[:log]</source>
            <comment>sweep.form(text)</comment>
            <translation>{text} não tem a forma ID=LOW:HIGH:COUNT[:log]</translation>
        </message>
        <message>
            <source>{text} is not of the form LOW:HIGH:COUNT[:log]</source>
            <comment>sweep.form_of_values(text)</comment>
            <translation>{text} não tem a forma LOW:HIGH:COUNT[:log]</translation>
        </message>
        <message>
            <source>{text} is not allowed after the count; allowed is log</source>
            <comment>sweep.after_count(text)</comment>
            <translation>{text} não é permitido depois da quantidade; permitido: log</translation>
        </message>
        <message>
            <source>{text} is not a number of points; allowed are whole numbers from 1 to {most}</source>
            <comment>sweep.no_count(text, most)</comment>
            <translation>{text} não é um número de pontos; são permitidos números inteiros de 1 a {most}</translation>
        </message>
        <message>
            <source>Requests per month</source>
            <comment>parameter.volume.label</comment>
            <translation>Requisições por mês</translation>
        </message>
        <message>
            <source>How many requests the task receives in a month</source>
            <comment>parameter.volume.help</comment>
            <translation>Quantas requisições a tarefa recebe em um mês</translation>
        </message>
        <message>
            <source>Workload</source>
            <comment>group.Workload.name</comment>
            <translation>Carga de trabalho</translation>
        </message>
        <message>
            <source>Input tokens per request</source>
            <comment>parameter.input_tokens.label</comment>
            <translation>Tokens de entrada por requisição</translation>
        </message>
        <message>
            <source>Prompt, context and retrieved text sent with one request</source>
            <comment>parameter.input_tokens.help</comment>
            <translation>Prompt, contexto e texto recuperado enviados em uma requisição</translation>
        </message>
        <message>
            <source>Output tokens per request</source>
            <comment>parameter.output_tokens.label</comment>
            <translation>Tokens de saída por requisição</translation>
        </message>
        <message>
            <source>Tokens generated for one request</source>
            <comment>parameter.output_tokens.help</comment>
            <translation>Tokens gerados para uma requisição</translation>
        </message>
        <message>
            <source>Reasoning tokens per request</source>
            <comment>parameter.reasoning_tokens.label</comment>
            <translation>Tokens de raciocínio por requisição</translation>
        </message>
        <message>
            <source>Hidden tokens that the large model writes before its answer, billed as output; the small models here write none</source>
            <comment>parameter.reasoning_tokens.help</comment>
            <translation>Tokens ocultos que o modelo grande escreve antes da resposta, cobrados como saída; os modelos pequenos aqui não escrevem nenhum</translation>
        </message>
        <message>
            <source>Volume growth</source>
            <comment>parameter.monthly_growth.label</comment>
            <translation>Crescimento do volume</translation>
        </message>
        <message>
            <source>Compound growth of the volume from month to month</source>
            <comment>parameter.monthly_growth.help</comment>
            <translation>Crescimento composto do volume de um mês para o outro</translation>
        </message>
        <message>
            <source>Peak-to-average ratio</source>
            <comment>parameter.peak_to_average.label</comment>
            <translation>Relação pico/média</translation>
        </message>
        <message>
            <source>Busiest load that capacity must serve over the mean load</source>
            <comment>parameter.peak_to_average.help</comment>
            <translation>Carga mais alta que a capacidade precisa atender, dividida pela carga média</translation>
        </message>
        <message>
            <source>Share that can wait</source>
            <comment>parameter.batch_share.label</comment>
            <translation>Parcela que pode esperar</translation>
        </message>
        <message>
            <source>Share of requests without a deadline: the API bills them at its batch discount, and our own GPUs serve them off peak</source>
            <comment>parameter.batch_share.help</comment>
            <translation>Parcela das requisições sem prazo: a API as cobra com o desconto de lote, e as nossas GPUs as atendem fora do pico</translation>
        </message>
        <message>
            <source>API input price</source>
            <comment>parameter.api_input_price.label</comment>
            <translation>Preço de entrada da API</translation>
        </message>
        <message>
            <source>List price of input tokens</source>
            <comment>parameter.api_input_price.help</comment>
            <translation>Preço de tabela dos tokens de entrada</translation>
        </message>
        <message>
            <source>Frontier API</source>
            <comment>group.Frontier API.name</comment>
            <translation>API de fronteira</translation>
        </message>
        <message>
            <source>API output price</source>
            <comment>parameter.api_output_price.label</comment>
            <translation>Preço de saída da API</translation>
        </message>
        <message>
            <source>List price of output tokens</source>
            <comment>parameter.api_output_price.help</comment>
            <translation>Preço de tabela dos tokens de saída</translation>
        </message>
        <message>
            <source>Cached input share</source>
            <comment>parameter.cached_share.label</comment>
            <translation>Parcela de entrada em cache</translation>
        </message>
        <message>
            <source>Share of input tokens that is read from the prompt cache</source>
            <comment>parameter.cached_share.help</comment>
            <translation>Parcela dos tokens de entrada lida do cache de prompt</translation>
        </message>
        <message>
            <source>Cached input price</source>
            <comment>parameter.cached_price.label</comment>
            <translation>Preço da entrada em cache</translation>
        </message>
        <message>
            <source>Price of a cached input token relative to a fresh one</source>
            <comment>parameter.cached_price.help</comment>
            <translation>Preço de um token de entrada em cache em relação a um novo</translation>
        </message>
        <message>
            <source>Cache write share</source>
            <comment>parameter.cache_write_share.label</comment>
            <translation>Parcela gravada no cache</translation>
        </message>
        <message>
            <source>Share of the uncached input tokens that is written to the prompt cache</source>
            <comment>parameter.cache_write_share.help</comment>
            <translation>Parcela dos tokens de entrada fora do cache que é gravada no cache de prompt</translation>
        </message>
        <message>
            <source>Cache write price</source>
            <comment>parameter.cache_write_price.label</comment>
            <translation>Preço de gravação no cache</translation>
        </message>
        <message>
            <source>Price of writing an input token to the prompt cache relative to a fresh one</source>
            <comment>parameter.cache_write_price.help</comment>
            <translation>Preço de gravar um token de entrada no cache de prompt em relação a um novo</translation>
        </message>
        <message>
            <source>Batch discount</source>
            <comment>parameter.batch_discount.label</comment>
            <translation>Desconto de lote</translation>
        </message>
        <message>
            <source>Discount of the batch endpoint</source>
            <comment>parameter.batch_discount.help</comment>
            <translation>Desconto do endpoint de lote (batch)</translation>
        </message>
        <message>
            <source>Negotiated discount</source>
            <comment>parameter.api_discount.label</comment>
            <translation>Desconto negociado</translation>
        </message>
        <message>
            <source>Volume or committed-use discount on every API token price</source>
            <comment>parameter.api_discount.help</comment>
            <translation>Desconto por volume ou por compromisso de uso sobre todos os preços de tokens da API</translation>
        </message>
        <message>
            <source>API retry rate</source>
            <comment>parameter.api_retry_rate.label</comment>
            <translation>Taxa de novas tentativas da API</translation>
        </message>
        <message>
            <source>Extra requests billed because of retries</source>
            <comment>parameter.api_retry_rate.help</comment>
            <translation>Requisições extras cobradas por causa de novas tentativas</translation>
        </message>
        <message>
            <source>API price trend</source>
            <comment>parameter.api_price_trend.label</comment>
            <translation>Tendência do preço da API</translation>
        </message>
        <message>
            <source>Yearly change of every API token price</source>
            <comment>parameter.api_price_trend.help</comment>
            <translation>Variação anual de todos os preços de tokens da API</translation>
        </message>
        <message>
            <source>API upkeep hours</source>
            <comment>parameter.api_ops_hours.label</comment>
            <translation>Horas de manutenção da API</translation>
        </message>
        <message>
            <source>Engineering time spent on rate limits, retries and version changes</source>
            <comment>parameter.api_ops_hours.help</comment>
            <translation>Tempo de engenharia gasto com limites de taxa, novas tentativas e mudanças de versão</translation>
        </message>
        <message>
            <source>Provisioned unit rate</source>
            <comment>parameter.unit_rate.label</comment>
            <translation>Tarifa da unidade provisionada</translation>
        </message>
        <message>
            <source>Price of one unit of reserved model capacity for one hour, after any reservation discount</source>
            <comment>parameter.unit_rate.help</comment>
            <translation>Preço de uma unidade de capacidade reservada do modelo por uma hora, já com o desconto de reserva</translation>
        </message>
        <message>
            <source>Provisioned capacity</source>
            <comment>group.Provisioned capacity.name</comment>
            <translation>Capacidade provisionada</translation>
        </message>
        <message>
            <source>Throughput of a unit</source>
            <comment>parameter.unit_throughput.label</comment>
            <translation>Throughput de uma unidade</translation>
        </message>
        <message>
            <source>Input tokens per minute that one unit of reserved capacity serves</source>
            <comment>parameter.unit_throughput.help</comment>
            <translation>Tokens de entrada por minuto que uma unidade de capacidade reservada atende</translation>
        </message>
        <message>
            <source>Weight of an output token</source>
            <comment>parameter.unit_output_weight.label</comment>
            <translation>Peso de um token de saída</translation>
        </message>
        <message>
            <source>Input tokens that one output token counts for against reserved capacity</source>
            <comment>parameter.unit_output_weight.help</comment>
            <translation>Quantos tokens de entrada um token de saída conta na capacidade reservada</translation>
        </message>
        <message>
            <source>Minimum units</source>
            <comment>parameter.unit_minimum.label</comment>
            <translation>Mínimo de unidades</translation>
        </message>
        <message>
            <source>Smallest deployment of reserved capacity</source>
            <comment>parameter.unit_minimum.help</comment>
            <translation>Menor implantação de capacidade reservada</translation>
        </message>
        <message>
            <source>Unit increment</source>
            <comment>parameter.unit_increment.label</comment>
            <translation>Incremento de unidades</translation>
        </message>
        <message>
            <source>Units by which reserved capacity grows</source>
            <comment>parameter.unit_increment.help</comment>
            <translation>Unidades em que a capacidade reservada cresce</translation>
        </message>
        <message>
            <source>Small-model input price</source>
            <comment>parameter.small_input_price.label</comment>
            <translation>Preço de entrada do modelo pequeno</translation>
        </message>
        <message>
            <source>Input price of the small hosted model</source>
            <comment>parameter.small_input_price.help</comment>
            <translation>Preço de entrada do modelo pequeno hospedado</translation>
        </message>
        <message>
            <source>Small-model API</source>
            <comment>group.Small-model API.name</comment>
            <translation>API de modelo pequeno</translation>
        </message>
        <message>
            <source>Small-model output price</source>
            <comment>parameter.small_output_price.label</comment>
            <translation>Preço de saída do modelo pequeno</translation>
        </message>
        <message>
            <source>Output price of the small hosted model</source>
            <comment>parameter.small_output_price.help</comment>
            <translation>Preço de saída do modelo pequeno hospedado</translation>
        </message>
        <message>
            <source>Fine-tuned price multiple</source>
            <comment>parameter.tuned_price_multiple.label</comment>
            <translation>Múltiplo do preço com fine-tuning</translation>
        </message>
        <message>
            <source>Price of the fine-tuned small model over its base price</source>
            <comment>parameter.tuned_price_multiple.help</comment>
            <translation>Preço do modelo pequeno com fine-tuning dividido pelo preço do modelo base</translation>
        </message>
        <message>
            <source>Hosted training price</source>
            <comment>parameter.tuned_training_price.label</comment>
            <translation>Preço do treinamento hospedado</translation>
        </message>
        <message>
            <source>Price of one million training tokens at the provider</source>
            <comment>parameter.tuned_training_price.help</comment>
            <translation>Preço de um milhão de tokens de treinamento no provedor</translation>
        </message>
        <message>
            <source>Hosted deployment fee</source>
            <comment>parameter.tuned_hosting_fee.label</comment>
            <translation>Taxa de implantação hospedada</translation>
        </message>
        <message>
            <source>Fixed monthly fee of some providers for keeping a fine-tuned model deployed</source>
            <comment>parameter.tuned_hosting_fee.help</comment>
            <translation>Taxa mensal fixa que alguns provedores cobram para manter implantado um modelo com fine-tuning</translation>
        </message>
        <message>
            <source>Training epochs</source>
            <comment>parameter.training_epochs.label</comment>
            <translation>Épocas de treinamento</translation>
        </message>
        <message>
            <source>Passes over the labeled examples in hosted training</source>
            <comment>parameter.training_epochs.help</comment>
            <translation>Passagens pelos exemplos rotulados no treinamento hospedado</translation>
        </message>
        <message>
            <source>Recalled memory tokens</source>
            <comment>parameter.memory_tokens.label</comment>
            <translation>Tokens de memória recuperada</translation>
        </message>
        <message>
            <source>Extra input tokens that recalled memories add to a request</source>
            <comment>parameter.memory_tokens.help</comment>
            <translation>Tokens de entrada extras que as memórias recuperadas acrescentam a uma requisição</translation>
        </message>
        <message>
            <source>Memory recall price</source>
            <comment>parameter.memory_recall_price.label</comment>
            <translation>Preço de recuperação de memória</translation>
        </message>
        <message>
            <source>Price of one thousand recalls</source>
            <comment>parameter.memory_recall_price.help</comment>
            <translation>Preço de mil recuperações</translation>
        </message>
        <message>
            <source>Memory service fee</source>
            <comment>parameter.memory_fee.label</comment>
            <translation>Taxa do serviço de memória</translation>
        </message>
        <message>
            <source>Fixed fee of the memory service</source>
            <comment>parameter.memory_fee.help</comment>
            <translation>Taxa fixa do serviço de memória</translation>
        </message>
        <message>
            <source>Memory set-up hours</source>
            <comment>parameter.memory_setup_hours.label</comment>
            <translation>Horas de preparação da memória</translation>
        </message>
        <message>
            <source>Engineering time to put the memories in place</source>
            <comment>parameter.memory_setup_hours.help</comment>
            <translation>Tempo de engenharia para montar as memórias</translation>
        </message>
        <message>
            <source>GPU rate</source>
            <comment>parameter.gpu_rate.label</comment>
            <translation>Tarifa da GPU</translation>
        </message>
        <message>
            <source>Rent of one GPU for one hour</source>
            <comment>parameter.gpu_rate.help</comment>
            <translation>Aluguel de uma GPU por uma hora</translation>
        </message>
        <message>
            <source>Self-hosting</source>
            <comment>group.Self-hosting.name</comment>
            <translation>Hospedagem própria</translation>
        </message>
        <message>
            <source>Hours online</source>
            <comment>parameter.gpu_hours.label</comment>
            <translation>Horas online</translation>
        </message>
        <message>
            <source>Hours in a month in which the GPUs are rented</source>
            <comment>parameter.gpu_hours.help</comment>
            <translation>Horas do mês em que as GPUs ficam alugadas</translation>
        </message>
        <message>
            <source>Prefill throughput</source>
            <comment>parameter.prefill_throughput.label</comment>
            <translation>Throughput de prefill</translation>
        </message>
        <message>
            <source>Input tokens that one GPU reads per second under continuous batching, at the latency you promise</source>
            <comment>parameter.prefill_throughput.help</comment>
            <translation>Tokens de entrada que uma GPU lê por segundo com batching contínuo, na latência prometida</translation>
        </message>
        <message>
            <source>Decode throughput</source>
            <comment>parameter.decode_throughput.label</comment>
            <translation>Throughput de decode</translation>
        </message>
        <message>
            <source>Output tokens that one GPU writes per second under continuous batching, at the latency you promise</source>
            <comment>parameter.decode_throughput.help</comment>
            <translation>Tokens de saída que uma GPU escreve por segundo com batching contínuo, na latência prometida</translation>
        </message>
        <message>
            <source>Prefix cache share</source>
            <comment>parameter.self_cached_share.label</comment>
            <translation>Parcela do cache de prefixo</translation>
        </message>
        <message>
            <source>Share of input tokens that our own servers answer from their prefix cache without reading them again</source>
            <comment>parameter.self_cached_share.help</comment>
            <translation>Parcela dos tokens de entrada que os nossos servidores atendem do cache de prefixo, sem lê-los de novo</translation>
        </message>
        <message>
            <source>Target utilization</source>
            <comment>parameter.target_utilization.label</comment>
            <translation>Utilização-alvo</translation>
        </message>
        <message>
            <source>Share of a GPU's capacity that peak load may use</source>
            <comment>parameter.target_utilization.help</comment>
            <translation>Parcela da capacidade de uma GPU que a carga de pico pode usar</translation>
        </message>
        <message>
            <source>GPUs per replica</source>
            <comment>parameter.gpus_per_replica.label</comment>
            <translation>GPUs por réplica</translation>
        </message>
        <message>
            <source>GPUs that one copy of the model needs together</source>
            <comment>parameter.gpus_per_replica.help</comment>
            <translation>GPUs que uma cópia do modelo exige em conjunto</translation>
        </message>
        <message>
            <source>Minimum replicas</source>
            <comment>parameter.min_replicas.label</comment>
            <translation>Mínimo de réplicas</translation>
        </message>
        <message>
            <source>Replicas of the model kept online at the lowest load (2 or more for failover)</source>
            <comment>parameter.min_replicas.help</comment>
            <translation>Réplicas do modelo mantidas online na menor carga (2 ou mais para failover)</translation>
        </message>
        <message>
            <source>Commitment discount</source>
            <comment>parameter.commitment_discount.label</comment>
            <translation>Desconto por compromisso</translation>
        </message>
        <message>
            <source>Discount on the minimum replicas for committing to them for a term</source>
            <comment>parameter.commitment_discount.help</comment>
            <translation>Desconto sobre o mínimo de réplicas ao contratá-las por um prazo</translation>
        </message>
        <message>
            <source>Time scaled down</source>
            <comment>parameter.scale_down.label</comment>
            <translation>Tempo em escala reduzida</translation>
        </message>
        <message>
            <source>Share of the online hours in which the rented replicas beyond the minimum are switched off</source>
            <comment>parameter.scale_down.help</comment>
            <translation>Parcela das horas online em que as réplicas alugadas acima do mínimo ficam desligadas</translation>
        </message>
        <message>
            <source>Hosting overhead</source>
            <comment>parameter.hosting_overhead.label</comment>
            <translation>Overhead de hospedagem</translation>
        </message>
        <message>
            <source>Storage, load balancer, monitoring and egress</source>
            <comment>parameter.hosting_overhead.help</comment>
            <translation>Armazenamento, balanceador de carga, monitoramento e tráfego de saída</translation>
        </message>
        <message>
            <source>GPU price trend</source>
            <comment>parameter.gpu_price_trend.label</comment>
            <translation>Tendência do preço de GPU</translation>
        </message>
        <message>
            <source>Yearly change of GPU rents and of the price of hardware bought later</source>
            <comment>parameter.gpu_price_trend.help</comment>
            <translation>Variação anual do aluguel de GPUs e do preço do hardware comprado depois</translation>
        </message>
        <message>
            <source>Serverless GPU rate</source>
            <comment>parameter.serverless_rate.label</comment>
            <translation>Tarifa de GPU serverless</translation>
        </message>
        <message>
            <source>Price of one hour of billed serverless GPU time</source>
            <comment>parameter.serverless_rate.help</comment>
            <translation>Preço de uma hora cobrada de GPU serverless</translation>
        </message>
        <message>
            <source>Serverless GPU</source>
            <comment>group.Serverless GPU.name</comment>
            <translation>GPU serverless</translation>
        </message>
        <message>
            <source>Serverless inefficiency</source>
            <comment>parameter.serverless_overhead.label</comment>
            <translation>Ineficiência serverless</translation>
        </message>
        <message>
            <source>Billed time beyond full-batch computing: cold starts, small batches</source>
            <comment>parameter.serverless_overhead.help</comment>
            <translation>Tempo cobrado além do processamento com lote cheio: cold starts, lotes pequenos</translation>
        </message>
        <message>
            <source>Idle time-out</source>
            <comment>parameter.serverless_idle.label</comment>
            <translation>Tempo limite de ociosidade</translation>
        </message>
        <message>
            <source>Seconds that a serverless worker stays up, and billed, after a request</source>
            <comment>parameter.serverless_idle.help</comment>
            <translation>Segundos que um worker serverless continua ativo, e cobrado, depois de uma requisição</translation>
        </message>
        <message>
            <source>GPU purchase price</source>
            <comment>parameter.gpu_price.label</comment>
            <translation>Preço de compra da GPU</translation>
        </message>
        <message>
            <source>Price of one GPU</source>
            <comment>parameter.gpu_price.help</comment>
            <translation>Preço de uma GPU</translation>
        </message>
        <message>
            <source>Owned hardware</source>
            <comment>group.Owned hardware.name</comment>
            <translation>Hardware próprio</translation>
        </message>
        <message>
            <source>Server price</source>
            <comment>parameter.server_price.label</comment>
            <translation>Preço do servidor</translation>
        </message>
        <message>
            <source>Price of one server without its GPUs</source>
            <comment>parameter.server_price.help</comment>
            <translation>Preço de um servidor sem as GPUs</translation>
        </message>
        <message>
            <source>GPUs per server</source>
            <comment>parameter.gpus_per_server.label</comment>
            <translation>GPUs por servidor</translation>
        </message>
        <message>
            <source>GPUs that fit in one server</source>
            <comment>parameter.gpus_per_server.help</comment>
            <translation>GPUs que cabem em um servidor</translation>
        </message>
        <message>
            <source>Amortization</source>
            <comment>parameter.amortization_months.label</comment>
            <translation>Amortização</translation>
        </message>
        <message>
            <source>Straight-line life of the hardware</source>
            <comment>parameter.amortization_months.help</comment>
            <translation>Vida útil linear do hardware</translation>
        </message>
        <message>
            <source>Residual value</source>
            <comment>parameter.residual_value.label</comment>
            <translation>Valor residual</translation>
        </message>
        <message>
            <source>Share of the price that remains at the end of that life</source>
            <comment>parameter.residual_value.help</comment>
            <translation>Parcela do preço que resta ao fim dessa vida útil</translation>
        </message>
        <message>
            <source>Power per GPU</source>
            <comment>parameter.power_per_gpu.label</comment>
            <translation>Potência por GPU</translation>
        </message>
        <message>
            <source>Average draw of a GPU with its share of the server</source>
            <comment>parameter.power_per_gpu.help</comment>
            <translation>Consumo médio de uma GPU com a parte dela no servidor</translation>
        </message>
        <message>
            <source>Electricity price</source>
            <comment>parameter.electricity_price.label</comment>
            <translation>Preço da eletricidade</translation>
        </message>
        <message>
            <source>Price of electricity</source>
            <comment>parameter.electricity_price.help</comment>
            <translation>Preço da energia elétrica</translation>
        </message>
        <message>
            <source>Power usage effectiveness</source>
            <comment>parameter.pue.label</comment>
            <translation>Eficiência energética (PUE)</translation>
        </message>
        <message>
            <source>Facility power over IT power</source>
            <comment>parameter.pue.help</comment>
            <translation>Energia da instalação dividida pela energia de TI</translation>
        </message>
        <message>
            <source>Facility cost</source>
            <comment>parameter.facility_cost.label</comment>
            <translation>Custo das instalações</translation>
        </message>
        <message>
            <source>Cooling and space for one server</source>
            <comment>parameter.facility_cost.help</comment>
            <translation>Refrigeração e espaço para um servidor</translation>
        </message>
        <message>
            <source>Prompt saved by tuning</source>
            <comment>parameter.prompt_saving.label</comment>
            <translation>Prompt poupado pelo fine-tuning</translation>
        </message>
        <message>
            <source>Share of the input tokens, such as instructions and examples, that a fine-tuned model no longer needs</source>
            <comment>parameter.prompt_saving.help</comment>
            <translation>Parcela dos tokens de entrada, como instruções e exemplos, de que um modelo com fine-tuning não precisa mais</translation>
        </message>
        <message>
            <source>Fine-tuning</source>
            <comment>group.Fine-tuning.name</comment>
            <translation>Fine-tuning</translation>
        </message>
        <message>
            <source>Labeled examples</source>
            <comment>parameter.labeled_examples.label</comment>
            <translation>Exemplos rotulados</translation>
        </message>
        <message>
            <source>Examples labeled for the first training</source>
            <comment>parameter.labeled_examples.help</comment>
            <translation>Exemplos rotulados para o primeiro treinamento</translation>
        </message>
        <message>
            <source>Labeling cost</source>
            <comment>parameter.label_cost.label</comment>
            <translation>Custo de rotulagem</translation>
        </message>
        <message>
            <source>Cost of one labeled example</source>
            <comment>parameter.label_cost.help</comment>
            <translation>Custo de um exemplo rotulado</translation>
        </message>
        <message>
            <source>Data preparation hours</source>
            <comment>parameter.data_prep_hours.label</comment>
            <translation>Horas de preparação de dados</translation>
        </message>
        <message>
            <source>Engineering time to collect and clean the data</source>
            <comment>parameter.data_prep_hours.help</comment>
            <translation>Tempo de engenharia para coletar e limpar os dados</translation>
        </message>
        <message>
            <source>Training runs</source>
            <comment>parameter.training_runs.label</comment>
            <translation>Execuções de treinamento</translation>
        </message>
        <message>
            <source>Runs until the model is good enough</source>
            <comment>parameter.training_runs.help</comment>
            <translation>Execuções até o modelo ficar bom o bastante</translation>
        </message>
        <message>
            <source>GPU hours per run</source>
            <comment>parameter.training_gpu_hours.label</comment>
            <translation>Horas de GPU por execução</translation>
        </message>
        <message>
            <source>GPU time of one training run on the labeled examples</source>
            <comment>parameter.training_gpu_hours.help</comment>
            <translation>Tempo de GPU de uma execução de treinamento com os exemplos rotulados</translation>
        </message>
        <message>
            <source>Training GPU rate</source>
            <comment>parameter.training_gpu_rate.label</comment>
            <translation>Tarifa da GPU de treinamento</translation>
        </message>
        <message>
            <source>Rent of a training GPU</source>
            <comment>parameter.training_gpu_rate.help</comment>
            <translation>Aluguel de uma GPU de treinamento</translation>
        </message>
        <message>
            <source>Evaluation cost</source>
            <comment>parameter.evaluation_cost.label</comment>
            <translation>Custo de avaliação</translation>
        </message>
        <message>
            <source>Cost of evaluating one run</source>
            <comment>parameter.evaluation_cost.help</comment>
            <translation>Custo de avaliar uma execução</translation>
        </message>
        <message>
            <source>Set-up hours</source>
            <comment>parameter.setup_hours.label</comment>
            <translation>Horas de implantação</translation>
        </message>
        <message>
            <source>Engineering time for the serving stack and the pipeline</source>
            <comment>parameter.setup_hours.help</comment>
            <translation>Tempo de engenharia para a stack de inferência e o pipeline</translation>
        </message>
        <message>
            <source>Engineer rate</source>
            <comment>parameter.engineer_rate.label</comment>
            <translation>Custo da hora de engenharia</translation>
        </message>
        <message>
            <source>Loaded cost of one engineering hour</source>
            <comment>parameter.engineer_rate.help</comment>
            <translation>Custo de uma hora de engenharia, com encargos</translation>
        </message>
        <message>
            <source>Team</source>
            <comment>group.Team.name</comment>
            <translation>Equipe</translation>
        </message>
        <message>
            <source>Maintenance hours</source>
            <comment>parameter.maintenance_hours.label</comment>
            <translation>Horas de manutenção</translation>
        </message>
        <message>
            <source>Monthly engineering time for updates, monitoring and scaling</source>
            <comment>parameter.maintenance_hours.help</comment>
            <translation>Tempo mensal de engenharia para atualizações, monitoramento e escalabilidade</translation>
        </message>
        <message>
            <source>Maintenance hours per GPU</source>
            <comment>parameter.maintenance_hours_per_gpu.label</comment>
            <translation>Horas de manutenção por GPU</translation>
        </message>
        <message>
            <source>Further engineering time for each GPU in service</source>
            <comment>parameter.maintenance_hours_per_gpu.help</comment>
            <translation>Tempo adicional de engenharia para cada GPU em serviço</translation>
        </message>
        <message>
            <source>Retraining interval</source>
            <comment>parameter.retrain_interval.label</comment>
            <translation>Intervalo de retreinamento</translation>
        </message>
        <message>
            <source>Months between retrainings; 0 means never</source>
            <comment>parameter.retrain_interval.help</comment>
            <translation>Meses entre retreinamentos; 0 significa nunca</translation>
        </message>
        <message>
            <source>Retraining hours</source>
            <comment>parameter.retrain_hours.label</comment>
            <translation>Horas de retreinamento</translation>
        </message>
        <message>
            <source>Engineering time of one retraining</source>
            <comment>parameter.retrain_hours.help</comment>
            <translation>Tempo de engenharia de um retreinamento</translation>
        </message>
        <message>
            <source>Retraining examples</source>
            <comment>parameter.retrain_examples.label</comment>
            <translation>Exemplos de retreinamento</translation>
        </message>
        <message>
            <source>Newly labeled examples of one retraining</source>
            <comment>parameter.retrain_examples.help</comment>
            <translation>Exemplos recém-rotulados de um retreinamento</translation>
        </message>
        <message>
            <source>Routed to small model</source>
            <comment>parameter.routed_share.label</comment>
            <translation>Parcela roteada ao modelo pequeno</translation>
        </message>
        <message>
            <source>Share of requests that the router sends to the small model</source>
            <comment>parameter.routed_share.help</comment>
            <translation>Parcela das requisições que o roteador envia ao modelo pequeno</translation>
        </message>
        <message>
            <source>Hybrid routing</source>
            <comment>group.Hybrid routing.name</comment>
            <translation>Roteamento híbrido</translation>
        </message>
        <message>
            <source>Escalation rate</source>
            <comment>parameter.escalation_rate.label</comment>
            <translation>Taxa de escalonamento</translation>
        </message>
        <message>
            <source>Share of the routed requests that are asked again at the API</source>
            <comment>parameter.escalation_rate.help</comment>
            <translation>Parcela das requisições roteadas que é refeita na API</translation>
        </message>
        <message>
            <source>Router cost</source>
            <comment>parameter.router_cost.label</comment>
            <translation>Custo do roteador</translation>
        </message>
        <message>
            <source>Cost of classifying one thousand requests</source>
            <comment>parameter.router_cost.help</comment>
            <translation>Custo de classificar mil requisições</translation>
        </message>
        <message>
            <source>Frontier API accuracy</source>
            <comment>parameter.frontier_accuracy.label</comment>
            <translation>Acurácia da API de fronteira</translation>
        </message>
        <message>
            <source>Correct answers of the frontier API on this task</source>
            <comment>parameter.frontier_accuracy.help</comment>
            <translation>Respostas corretas da API de fronteira nesta tarefa</translation>
        </message>
        <message>
            <source>Quality</source>
            <comment>group.Quality.name</comment>
            <translation>Qualidade</translation>
        </message>
        <message>
            <source>Small model with memory accuracy</source>
            <comment>parameter.memory_accuracy.label</comment>
            <translation>Acurácia do modelo pequeno com memória</translation>
        </message>
        <message>
            <source>Correct answers of the small model with memory</source>
            <comment>parameter.memory_accuracy.help</comment>
            <translation>Respostas corretas do modelo pequeno com memória</translation>
        </message>
        <message>
            <source>Fine-tuned model accuracy</source>
            <comment>parameter.tuned_accuracy.label</comment>
            <translation>Acurácia do modelo com fine-tuning</translation>
        </message>
        <message>
            <source>Correct answers of the fine-tuned model</source>
            <comment>parameter.tuned_accuracy.help</comment>
            <translation>Respostas corretas do modelo com fine-tuning</translation>
        </message>
        <message>
            <source>Accuracy on routed requests</source>
            <comment>parameter.routed_accuracy.label</comment>
            <translation>Acurácia nas requisições roteadas</translation>
        </message>
        <message>
            <source>Correct answers of the small model on the requests that the router sends to it</source>
            <comment>parameter.routed_accuracy.help</comment>
            <translation>Respostas corretas do modelo pequeno nas requisições que o roteador envia a ele</translation>
        </message>
        <message>
            <source>Cost of one error</source>
            <comment>parameter.error_cost.label</comment>
            <translation>Custo de um erro</translation>
        </message>
        <message>
            <source>What one wrong answer costs the business</source>
            <comment>parameter.error_cost.help</comment>
            <translation>Quanto uma resposta errada custa ao negócio</translation>
        </message>
        <message>
            <source>Planning horizon</source>
            <comment>parameter.horizon_months.label</comment>
            <translation>Horizonte de planejamento</translation>
        </message>
        <message>
            <source>Months over which one-off costs are recovered</source>
            <comment>parameter.horizon_months.help</comment>
            <translation>Meses em que os custos iniciais são recuperados</translation>
        </message>
        <message>
            <source>Finance</source>
            <comment>group.Finance.name</comment>
            <translation>Finanças</translation>
        </message>
        <message>
            <source>Discount rate</source>
            <comment>parameter.discount_rate.label</comment>
            <translation>Taxa de desconto</translation>
        </message>
        <message>
            <source>Yearly discount rate of the net present value</source>
            <comment>parameter.discount_rate.help</comment>
            <translation>Taxa de desconto anual do valor presente líquido</translation>
        </message>
        <message>
            <source>Hybrid hosting</source>
            <comment>choice.hybrid_hosting.label</comment>
            <translation>Hospedagem do híbrido</translation>
        </message>
        <message>
            <source>a hybrid's hosting</source>
            <comment>choice.hybrid_hosting.role</comment>
            <translation>a hospedagem de um híbrido</translation>
        </message>
        <message>
            <source>Hybrid Hosting</source>
            <comment>choice.hybrid_hosting.edit</comment>
            <translation>Hospedagem do híbrido</translation>
        </message>
        <message>
            <source>Where the hybrid runs its small model</source>
            <comment>choice.hybrid_hosting.help</comment>
            <translation>Onde o híbrido executa o modelo pequeno</translation>
        </message>
        <message>
            <source>Spread up-front cost</source>
            <comment>switch.amortize_upfront.label</comment>
            <translation>Diluir o custo inicial</translation>
        </message>
        <message>
            <source>Amortization</source>
            <comment>switch.amortize_upfront.edit</comment>
            <translation>Amortização</translation>
        </message>
        <message>
            <source>Whether the monthly cost carries the up-front cost, spread over the planning horizon</source>
            <comment>switch.amortize_upfront.help</comment>
            <translation>Se o custo mensal inclui o custo inicial, diluído ao longo do horizonte de planejamento</translation>
        </message>
        <message>
            <source>Frontier API</source>
            <comment>option.frontier_api.name</comment>
            <translation>API de fronteira</translation>
        </message>
        <message>
            <source>the frontier API</source>
            <comment>option.frontier_api.in_text</comment>
            <translation>a API de fronteira</translation>
        </message>
        <message>
            <source>at the API</source>
            <comment>option.frontier_api.where</comment>
            <translation>na API</translation>
        </message>
        <message>
            <source>The large model's API, paid per token</source>
            <comment>option.frontier_api.help</comment>
            <translation>A API do modelo grande, paga por token</translation>
        </message>
        <message>
            <source>Provisioned API</source>
            <comment>option.provisioned_api.name</comment>
            <translation>API provisionada</translation>
        </message>
        <message>
            <source>the provisioned API</source>
            <comment>option.provisioned_api.in_text</comment>
            <translation>a API provisionada</translation>
        </message>
        <message>
            <source>on reserved capacity</source>
            <comment>option.provisioned_api.where</comment>
            <translation>em capacidade reservada</translation>
        </message>
        <message>
            <source>The large model on reserved capacity, paid by the hour whether used or not</source>
            <comment>option.provisioned_api.help</comment>
            <translation>O modelo grande em capacidade reservada, paga por hora, com ou sem uso</translation>
        </message>
        <message>
            <source>Small model with memory</source>
            <comment>option.memory_api.name</comment>
            <translation>Modelo pequeno com memória</translation>
        </message>
        <message>
            <source>the small model with memory</source>
            <comment>option.memory_api.in_text</comment>
            <translation>o modelo pequeno com memória</translation>
        </message>
        <message>
            <source>at the small model with memory</source>
            <comment>option.memory_api.where</comment>
            <translation>no modelo pequeno com memória</translation>
        </message>
        <message>
            <source>A small hosted model that recalls memories into its prompt; nothing is trained</source>
            <comment>option.memory_api.help</comment>
            <translation>Um modelo pequeno hospedado que recupera memórias para o prompt; nada é treinado</translation>
        </message>
        <message>
            <source>Fine-tuned API</source>
            <comment>option.tuned_api.name</comment>
            <translation>API com fine-tuning</translation>
        </message>
        <message>
            <source>the fine-tuned API</source>
            <comment>option.tuned_api.in_text</comment>
            <translation>a API com fine-tuning</translation>
        </message>
        <message>
            <source>at the fine-tuned API</source>
            <comment>option.tuned_api.where</comment>
            <translation>na API com fine-tuning</translation>
        </message>
        <message>
            <source>A small model, fine-tuned and hosted by its provider, paid per token</source>
            <comment>option.tuned_api.help</comment>
            <translation>Um modelo pequeno com fine-tuning, hospedado pelo provedor e pago por token</translation>
        </message>
        <message>
            <source>Rented GPU</source>
            <comment>option.rented_gpu.name</comment>
            <translation>GPU alugada</translation>
        </message>
        <message>
            <source>the rented GPU</source>
            <comment>option.rented_gpu.in_text</comment>
            <translation>a GPU alugada</translation>
        </message>
        <message>
            <source>on our own GPUs</source>
            <comment>option.rented_gpu.where</comment>
            <translation>nas nossas GPUs</translation>
        </message>
        <message>
            <source>A fine-tuned small model on rented GPUs that are always on</source>
            <comment>option.rented_gpu.help</comment>
            <translation>Um modelo pequeno com fine-tuning em GPUs alugadas sempre ligadas</translation>
        </message>
        <message>
            <source>Serverless GPU</source>
            <comment>option.serverless_gpu.name</comment>
            <translation>GPU serverless</translation>
        </message>
        <message>
            <source>the serverless GPU</source>
            <comment>option.serverless_gpu.in_text</comment>
            <translation>a GPU serverless</translation>
        </message>
        <message>
            <source>on serverless GPUs</source>
            <comment>option.serverless_gpu.where</comment>
            <translation>em GPUs serverless</translation>
        </message>
        <message>
            <source>The same model on GPU time that is billed by the second</source>
            <comment>option.serverless_gpu.help</comment>
            <translation>O mesmo modelo em tempo de GPU cobrado por segundo</translation>
        </message>
        <message>
            <source>Owned hardware</source>
            <comment>option.owned_hardware.name</comment>
            <translation>Hardware próprio</translation>
        </message>
        <message>
            <source>owned hardware</source>
            <comment>option.owned_hardware.in_text</comment>
            <translation>o hardware próprio</translation>
        </message>
        <message>
            <source>on our own hardware</source>
            <comment>option.owned_hardware.where</comment>
            <translation>no nosso hardware</translation>
        </message>
        <message>
            <source>The same model on hardware that is bought</source>
            <comment>option.owned_hardware.help</comment>
            <translation>O mesmo modelo em hardware comprado</translation>
        </message>
        <message>
            <source>Hybrid</source>
            <comment>option.hybrid.name</comment>
            <translation>Híbrido</translation>
        </message>
        <message>
            <source>the hybrid</source>
            <comment>option.hybrid.in_text</comment>
            <translation>o híbrido</translation>
        </message>
        <message>
            <source>through the hybrid</source>
            <comment>option.hybrid.where</comment>
            <translation>pelo híbrido</translation>
        </message>
        <message>
            <source>A router: the small model answers most requests, the frontier API the rest</source>
            <comment>option.hybrid.help</comment>
            <translation>Um roteador: o modelo pequeno responde à maioria das requisições, a API de fronteira, ao resto</translation>
        </message>
        <message>
            <source>Monthly saving</source>
            <comment>figure.monthly_saving.name</comment>
            <translation>Economia mensal</translation>
        </message>
        <message>
            <source>What the option saves against the baseline in a month, up-front share and errors included</source>
            <comment>figure.monthly_saving.help</comment>
            <translation>Quanto a opção economiza em um mês em relação à referência, incluindo a parcela do custo inicial e os erros</translation>
        </message>
        <message>
            <source>Break-even</source>
            <comment>figure.settled_volume.name</comment>
            <translation>Ponto de equilíbrio</translation>
        </message>
        <message>
            <source>The requests a month from which the option stays cheaper than the baseline</source>
            <comment>figure.settled_volume.help</comment>
            <translation>As requisições por mês a partir das quais a opção continua custando menos que a referência</translation>
        </message>
        <message>
            <source>Payback</source>
            <comment>figure.payback_months.name</comment>
            <translation>Payback</translation>
        </message>
        <message>
            <source>The time after which the money spent up front is back for good</source>
            <comment>figure.payback_months.help</comment>
            <translation>O tempo após o qual o dinheiro gasto no início é recuperado em definitivo</translation>
        </message>
        <message>
            <source>Saving over the horizon</source>
            <comment>figure.horizon_saving.name</comment>
            <translation>Economia no horizonte</translation>
        </message>
        <message>
            <source>How much less cash the option takes than the baseline up to the planning horizon</source>
            <comment>figure.horizon_saving.help</comment>
            <translation>Quanto caixa a opção consome a menos que a referência até o horizonte de planejamento</translation>
        </message>
        <message>
            <source>/month</source>
            <comment>unit.requests/month.suffix</comment>
            <translation>/mês</translation>
        </message>
        <message>
            <source>/month</source>
            <comment>unit.requests/month.suffix_of_one</comment>
            <translation>/mês</translation>
        </message>
        <message>
            <source>requests a month</source>
            <comment>unit.requests/month.words</comment>
            <translation>requisições por mês</translation>
        </message>
        <message>
            <source>request a month</source>
            <comment>unit.requests/month.words_of_one</comment>
            <translation>requisição por mês</translation>
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
            <translation>tokens por requisição</translation>
        </message>
        <message>
            <source>token a request</source>
            <comment>unit.tokens/request.words_of_one</comment>
            <translation>token por requisição</translation>
        </message>
        <message>
            <source>% /month</source>
            <comment>unit.%/month.suffix</comment>
            <translation>% ao mês</translation>
        </message>
        <message>
            <source>% /month</source>
            <comment>unit.%/month.suffix_of_one</comment>
            <translation>% ao mês</translation>
        </message>
        <message>
            <source>% a month</source>
            <comment>unit.%/month.words</comment>
            <translation>% ao mês</translation>
        </message>
        <message>
            <source>% a month</source>
            <comment>unit.%/month.words_of_one</comment>
            <translation>% ao mês</translation>
        </message>
        <message>
            <source>% /year</source>
            <comment>unit.%/year.suffix</comment>
            <translation>% ao ano</translation>
        </message>
        <message>
            <source>% /year</source>
            <comment>unit.%/year.suffix_of_one</comment>
            <translation>% ao ano</translation>
        </message>
        <message>
            <source>% a year</source>
            <comment>unit.%/year.words</comment>
            <translation>% ao ano</translation>
        </message>
        <message>
            <source>% a year</source>
            <comment>unit.%/year.words_of_one</comment>
            <translation>% ao ano</translation>
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
            <translation>% da entrada</translation>
        </message>
        <message>
            <source>% of input</source>
            <comment>unit.% of input price.suffix_of_one</comment>
            <translation>% da entrada</translation>
        </message>
        <message>
            <source>% of the input price</source>
            <comment>unit.% of input price.words</comment>
            <translation>% do preço de entrada</translation>
        </message>
        <message>
            <source>% of the input price</source>
            <comment>unit.% of input price.words_of_one</comment>
            <translation>% do preço de entrada</translation>
        </message>
        <message>
            <source>% of input</source>
            <comment>unit.% of input tokens.suffix</comment>
            <translation>% da entrada</translation>
        </message>
        <message>
            <source>% of input</source>
            <comment>unit.% of input tokens.suffix_of_one</comment>
            <translation>% da entrada</translation>
        </message>
        <message>
            <source>% of the input tokens</source>
            <comment>unit.% of input tokens.words</comment>
            <translation>% dos tokens de entrada</translation>
        </message>
        <message>
            <source>% of the input tokens</source>
            <comment>unit.% of input tokens.words_of_one</comment>
            <translation>% dos tokens de entrada</translation>
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
            <translation>por milhão de tokens</translation>
        </message>
        <message>
            <source>a million tokens</source>
            <comment>unit.USD/1M tokens.words_of_one</comment>
            <translation>por milhão de tokens</translation>
        </message>
        <message>
            <source>/1k requests</source>
            <comment>unit.USD/1k requests.suffix</comment>
            <translation>/mil requisições</translation>
        </message>
        <message>
            <source>/1k requests</source>
            <comment>unit.USD/1k requests.suffix_of_one</comment>
            <translation>/mil requisições</translation>
        </message>
        <message>
            <source>a thousand requests</source>
            <comment>unit.USD/1k requests.words</comment>
            <translation>por mil requisições</translation>
        </message>
        <message>
            <source>a thousand requests</source>
            <comment>unit.USD/1k requests.words_of_one</comment>
            <translation>por mil requisições</translation>
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
            <translation>/unidade-hora</translation>
        </message>
        <message>
            <source>/unit-hour</source>
            <comment>unit.USD/unit-hour.suffix_of_one</comment>
            <translation>/unidade-hora</translation>
        </message>
        <message>
            <source>a unit and hour</source>
            <comment>unit.USD/unit-hour.words</comment>
            <translation>por unidade e hora</translation>
        </message>
        <message>
            <source>a unit and hour</source>
            <comment>unit.USD/unit-hour.words_of_one</comment>
            <translation>por unidade e hora</translation>
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
            <translation>/mês</translation>
        </message>
        <message>
            <source>/month</source>
            <comment>unit.USD/month.suffix_of_one</comment>
            <translation>/mês</translation>
        </message>
        <message>
            <source>a month</source>
            <comment>unit.USD/month.words</comment>
            <translation>por mês</translation>
        </message>
        <message>
            <source>a month</source>
            <comment>unit.USD/month.words_of_one</comment>
            <translation>por mês</translation>
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
            <translation>/servidor/mês</translation>
        </message>
        <message>
            <source>/server/month</source>
            <comment>unit.USD/server/month.suffix_of_one</comment>
            <translation>/servidor/mês</translation>
        </message>
        <message>
            <source>a server and month</source>
            <comment>unit.USD/server/month.words</comment>
            <translation>por servidor e mês</translation>
        </message>
        <message>
            <source>a server and month</source>
            <comment>unit.USD/server/month.words_of_one</comment>
            <translation>por servidor e mês</translation>
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
            <translation>/exemplo</translation>
        </message>
        <message>
            <source>/example</source>
            <comment>unit.USD/example.suffix_of_one</comment>
            <translation>/exemplo</translation>
        </message>
        <message>
            <source>an example</source>
            <comment>unit.USD/example.words</comment>
            <translation>por exemplo rotulado</translation>
        </message>
        <message>
            <source>an example</source>
            <comment>unit.USD/example.words_of_one</comment>
            <translation>por exemplo rotulado</translation>
        </message>
        <message>
            <source>/run</source>
            <comment>unit.USD/run.suffix</comment>
            <translation>/execução</translation>
        </message>
        <message>
            <source>/run</source>
            <comment>unit.USD/run.suffix_of_one</comment>
            <translation>/execução</translation>
        </message>
        <message>
            <source>a run</source>
            <comment>unit.USD/run.words</comment>
            <translation>por execução</translation>
        </message>
        <message>
            <source>a run</source>
            <comment>unit.USD/run.words_of_one</comment>
            <translation>por execução</translation>
        </message>
        <message>
            <source>/error</source>
            <comment>unit.USD/error.suffix</comment>
            <translation>/erro</translation>
        </message>
        <message>
            <source>/error</source>
            <comment>unit.USD/error.suffix_of_one</comment>
            <translation>/erro</translation>
        </message>
        <message>
            <source>an error</source>
            <comment>unit.USD/error.words</comment>
            <translation>por erro</translation>
        </message>
        <message>
            <source>an error</source>
            <comment>unit.USD/error.words_of_one</comment>
            <translation>por erro</translation>
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
            <translation>h/mês</translation>
        </message>
        <message>
            <source>h/month</source>
            <comment>unit.hours/month.suffix_of_one</comment>
            <translation>h/mês</translation>
        </message>
        <message>
            <source>hours a month</source>
            <comment>unit.hours/month.words</comment>
            <translation>horas por mês</translation>
        </message>
        <message>
            <source>hour a month</source>
            <comment>unit.hours/month.words_of_one</comment>
            <translation>hora por mês</translation>
        </message>
        <message>
            <source>h/GPU/month</source>
            <comment>unit.hours/GPU/month.suffix</comment>
            <translation>h/GPU/mês</translation>
        </message>
        <message>
            <source>h/GPU/month</source>
            <comment>unit.hours/GPU/month.suffix_of_one</comment>
            <translation>h/GPU/mês</translation>
        </message>
        <message>
            <source>hours a GPU and month</source>
            <comment>unit.hours/GPU/month.words</comment>
            <translation>horas por GPU e mês</translation>
        </message>
        <message>
            <source>hour a GPU and month</source>
            <comment>unit.hours/GPU/month.words_of_one</comment>
            <translation>hora por GPU e mês</translation>
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
            <translation>horas por retreinamento</translation>
        </message>
        <message>
            <source>hour a retraining</source>
            <comment>unit.hours/retraining.words_of_one</comment>
            <translation>hora por retreinamento</translation>
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
            <translation>horas de GPU por execução</translation>
        </message>
        <message>
            <source>GPU-hour a run</source>
            <comment>unit.GPU-hours/run.words_of_one</comment>
            <translation>hora de GPU por execução</translation>
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
            <translation>segundos por requisição</translation>
        </message>
        <message>
            <source>second a request</source>
            <comment>unit.seconds/request.words_of_one</comment>
            <translation>segundo por requisição</translation>
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
            <translation>unidade</translation>
        </message>
        <message>
            <source>units</source>
            <comment>unit.units.words</comment>
            <translation>unidades</translation>
        </message>
        <message>
            <source>unit</source>
            <comment>unit.units.words_of_one</comment>
            <translation>unidade</translation>
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
            <translation>GPUs por réplica</translation>
        </message>
        <message>
            <source>GPU a replica</source>
            <comment>unit.GPUs/replica.words_of_one</comment>
            <translation>GPU por réplica</translation>
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
            <translation>GPUs por servidor</translation>
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
            <translation>mês</translation>
        </message>
        <message>
            <source>months</source>
            <comment>unit.months.words</comment>
            <translation>meses</translation>
        </message>
        <message>
            <source>month</source>
            <comment>unit.months.words_of_one</comment>
            <translation>mês</translation>
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
            <translation>exemplos</translation>
        </message>
        <message>
            <source>example</source>
            <comment>unit.examples.suffix_of_one</comment>
            <translation>exemplo</translation>
        </message>
        <message>
            <source>examples</source>
            <comment>unit.examples.words</comment>
            <translation>exemplos</translation>
        </message>
        <message>
            <source>example</source>
            <comment>unit.examples.words_of_one</comment>
            <translation>exemplo</translation>
        </message>
        <message>
            <source>examples</source>
            <comment>unit.examples/retraining.suffix</comment>
            <translation>exemplos</translation>
        </message>
        <message>
            <source>example</source>
            <comment>unit.examples/retraining.suffix_of_one</comment>
            <translation>exemplo</translation>
        </message>
        <message>
            <source>examples a retraining</source>
            <comment>unit.examples/retraining.words</comment>
            <translation>exemplos por retreinamento</translation>
        </message>
        <message>
            <source>example a retraining</source>
            <comment>unit.examples/retraining.words_of_one</comment>
            <translation>exemplo por retreinamento</translation>
        </message>
        <message>
            <source>runs</source>
            <comment>unit.runs.suffix</comment>
            <translation>execuções</translation>
        </message>
        <message>
            <source>run</source>
            <comment>unit.runs.suffix_of_one</comment>
            <translation>execução</translation>
        </message>
        <message>
            <source>runs</source>
            <comment>unit.runs.words</comment>
            <translation>execuções</translation>
        </message>
        <message>
            <source>run</source>
            <comment>unit.runs.words_of_one</comment>
            <translation>execução</translation>
        </message>
        <message>
            <source>ranges</source>
            <comment>unit.ranges.suffix</comment>
            <translation>faixas</translation>
        </message>
        <message>
            <source>range</source>
            <comment>unit.ranges.suffix_of_one</comment>
            <translation>faixa</translation>
        </message>
        <message>
            <source>ranges</source>
            <comment>unit.ranges.words</comment>
            <translation>faixas</translation>
        </message>
        <message>
            <source>range</source>
            <comment>unit.ranges.words_of_one</comment>
            <translation>faixa</translation>
        </message>
        <message>
            <source>API tokens</source>
            <comment>component.tokens.label</comment>
            <translation>Tokens da API</translation>
        </message>
        <message>
            <source>Compute</source>
            <comment>component.compute.label</comment>
            <translation>Computação</translation>
        </message>
        <message>
            <source>Platform</source>
            <comment>component.platform.label</comment>
            <translation>Plataforma</translation>
        </message>
        <message>
            <source>People</source>
            <comment>component.staff.label</comment>
            <translation>Pessoal</translation>
        </message>
        <message>
            <source>Retraining</source>
            <comment>component.retraining.label</comment>
            <translation>Retreinamento</translation>
        </message>
        <message>
            <source>Up-front share</source>
            <comment>component.upfront.label</comment>
            <translation>Parcela do custo inicial</translation>
        </message>
        <message>
            <source>Errors</source>
            <comment>component.errors.label</comment>
            <translation>Erros</translation>
        </message>
        <message>
            <source>Input price with caching, as a share of the list price</source>
            <comment>step.input_factor.label</comment>
            <translation>Preço de entrada com cache, como fração do preço de tabela</translation>
        </message>
        <message>
            <source>One request</source>
            <comment>step_group.One request.name</comment>
            <translation>Uma requisição</translation>
        </message>
        <message>
            <source>Discounts and retries, as a factor</source>
            <comment>step.api_terms.label</comment>
            <translation>Descontos e novas tentativas, como fator</translation>
        </message>
        <message>
            <source>Input tokens of a request to a fine-tuned model</source>
            <comment>step.own_input.label</comment>
            <translation>Tokens de entrada de uma requisição a um modelo com fine-tuning</translation>
        </message>
        <message>
            <source>Tokens of a request at the frontier API</source>
            <comment>step.frontier_request.label</comment>
            <translation>Tokens de uma requisição na API de fronteira</translation>
        </message>
        <message>
            <source>Tokens of a request at the small model with memory</source>
            <comment>step.memory_request.label</comment>
            <translation>Tokens de uma requisição no modelo pequeno com memória</translation>
        </message>
        <message>
            <source>Recall of memories</source>
            <comment>step.memory_recall.label</comment>
            <translation>Recuperação de memórias</translation>
        </message>
        <message>
            <source>Tokens of a request at the fine-tuned API</source>
            <comment>step.tuned_request.label</comment>
            <translation>Tokens de uma requisição na API com fine-tuning</translation>
        </message>
        <message>
            <source>GPU time of a request</source>
            <comment>step.gpu_seconds.label</comment>
            <translation>Tempo de GPU de uma requisição</translation>
        </message>
        <message>
            <source>Tokens of a request against reserved capacity</source>
            <comment>step.unit_tokens.label</comment>
            <translation>Tokens de uma requisição na capacidade reservada</translation>
        </message>
        <message>
            <source>Load that capacity must stand, over the mean load</source>
            <comment>step.peak.label</comment>
            <translation>Carga que a capacidade precisa suportar, dividida pela carga média</translation>
        </message>
        <message>
            <source>Capacity</source>
            <comment>step_group.Capacity.name</comment>
            <translation>Capacidade</translation>
        </message>
        <message>
            <source>Rented GPUs for one request a month</source>
            <comment>step.rented_load.label</comment>
            <translation>GPUs alugadas para uma requisição por mês</translation>
        </message>
        <message>
            <source>Owned GPUs for one request a month</source>
            <comment>step.owned_load.label</comment>
            <translation>GPUs próprias para uma requisição por mês</translation>
        </message>
        <message>
            <source>GPUs of the hybrid for one request a month</source>
            <comment>step.hybrid_load.label</comment>
            <translation>GPUs do híbrido para uma requisição por mês</translation>
        </message>
        <message>
            <source>Serverless seconds of one request, waiting left out</source>
            <comment>step.serverless_busy.label</comment>
            <translation>Segundos serverless de uma requisição, sem a espera</translation>
        </message>
        <message>
            <source>Serverless seconds of the hybrid for one request, waiting left out</source>
            <comment>step.hybrid_busy.label</comment>
            <translation>Segundos serverless do híbrido para uma requisição, sem a espera</translation>
        </message>
        <message>
            <source>Units for one request a month</source>
            <comment>step.unit_load.label</comment>
            <translation>Unidades para uma requisição por mês</translation>
        </message>
        <message>
            <source>Labels</source>
            <comment>step.labels.label</comment>
            <translation>Rótulos</translation>
        </message>
        <message>
            <source>Fine-tuning and upkeep</source>
            <comment>step_group.Fine-tuning and upkeep.name</comment>
            <translation>Fine-tuning e manutenção</translation>
        </message>
        <message>
            <source>One training run on rented GPUs</source>
            <comment>step.training_run.label</comment>
            <translation>Uma execução de treinamento em GPUs alugadas</translation>
        </message>
        <message>
            <source>One training run at the provider</source>
            <comment>step.hosted_training_run.label</comment>
            <translation>Uma execução de treinamento no provedor</translation>
        </message>
        <message>
            <source>Up front, self-hosted</source>
            <comment>step.upfront_own.label</comment>
            <translation>Custo inicial, hospedagem própria</translation>
        </message>
        <message>
            <source>Up front, fine-tuned API</source>
            <comment>step.upfront_tuned.label</comment>
            <translation>Custo inicial, API com fine-tuning</translation>
        </message>
        <message>
            <source>One retraining, self-hosted</source>
            <comment>step.retraining_own.label</comment>
            <translation>Um retreinamento, hospedagem própria</translation>
        </message>
        <message>
            <source>One retraining, fine-tuned API</source>
            <comment>step.retraining_tuned.label</comment>
            <translation>Um retreinamento, API com fine-tuning</translation>
        </message>
        <message>
            <source>Up front, hybrid</source>
            <comment>step.upfront_hybrid.label</comment>
            <translation>Custo inicial, híbrido</translation>
        </message>
        <message>
            <source>One retraining, hybrid</source>
            <comment>step.retraining_hybrid.label</comment>
            <translation>Um retreinamento, híbrido</translation>
        </message>
        <message>
            <source>People's time for an API</source>
            <comment>step.api_upkeep.label</comment>
            <translation>Tempo de pessoal para uma API</translation>
        </message>
        <message>
            <source>Value that hardware loses in a month, as a share of its price</source>
            <comment>step.value_lost.label</comment>
            <translation>Valor que o hardware perde em um mês, como fração do preço</translation>
        </message>
        <message>
            <source>Owned hardware</source>
            <comment>step_group.Owned hardware.name</comment>
            <translation>Hardware próprio</translation>
        </message>
        <message>
            <source>Power of one GPU</source>
            <comment>step.power_cost.label</comment>
            <translation>Energia de uma GPU</translation>
        </message>
        <message>
            <source>Requests that the small model serves, as a share</source>
            <comment>step.routed.label</comment>
            <translation>Requisições atendidas pelo modelo pequeno, como fração</translation>
        </message>
        <message>
            <source>Hybrid</source>
            <comment>step_group.Hybrid.name</comment>
            <translation>Híbrido</translation>
        </message>
        <message>
            <source>Tokens of a request, at all APIs together</source>
            <comment>step.hybrid_request.label</comment>
            <translation>Tokens de uma requisição, somando todas as APIs</translation>
        </message>
        <message>
            <source>Platform of the small model's hosting</source>
            <comment>step.hosting_platform.label</comment>
            <translation>Plataforma da hospedagem do modelo pequeno</translation>
        </message>
        <message>
            <source>Requests that the small model answers for good, as a share</source>
            <comment>step.answered_small.label</comment>
            <translation>Requisições respondidas em definitivo pelo modelo pequeno, como fração</translation>
        </message>
        <message>
            <source>Correct answers, as a share</source>
            <comment>step.hybrid_accuracy.label</comment>
            <translation>Respostas corretas, como fração</translation>
        </message>
        <message>
            <source>Units of reserved capacity</source>
            <comment>step.units.label</comment>
            <translation>Unidades de capacidade reservada</translation>
        </message>
        <message>
            <source>Hardware at the volume</source>
            <comment>step_group.Hardware at the volume.name</comment>
            <translation>Hardware no volume</translation>
        </message>
        <message>
            <source>Rented GPUs</source>
            <comment>step.rented_gpus.label</comment>
            <translation>GPUs alugadas</translation>
        </message>
        <message>
            <source>Rented GPUs, as many at their full price</source>
            <comment>step.rented_paid.label</comment>
            <translation>GPUs alugadas, em equivalentes a preço cheio</translation>
        </message>
        <message>
            <source>Owned GPUs</source>
            <comment>step.owned_gpus.label</comment>
            <translation>GPUs próprias</translation>
        </message>
        <message>
            <source>Servers for owned GPUs</source>
            <comment>step.owned_servers.label</comment>
            <translation>Servidores para as GPUs próprias</translation>
        </message>
        <message>
            <source>Serverless seconds billed</source>
            <comment>step.serverless_seconds.label</comment>
            <translation>Segundos serverless cobrados</translation>
        </message>
        <message>
            <source>GPUs of the hybrid</source>
            <comment>step.hybrid_gpus.label</comment>
            <translation>GPUs do híbrido</translation>
        </message>
        <message>
            <source>Rented GPUs of the hybrid, as many at their full price</source>
            <comment>step.hybrid_paid.label</comment>
            <translation>GPUs alugadas do híbrido, em equivalentes a preço cheio</translation>
        </message>
        <message>
            <source>Servers for the hybrid's GPUs</source>
            <comment>step.hybrid_servers.label</comment>
            <translation>Servidores para as GPUs do híbrido</translation>
        </message>
        <message>
            <source>Serverless seconds billed to the hybrid</source>
            <comment>step.hybrid_seconds.label</comment>
            <translation>Segundos serverless cobrados do híbrido</translation>
        </message>
        <message>
            <source>Unsure</source>
            <comment>answer.unsure.name</comment>
            <translation>Incerto</translation>
        </message>
        <message>
            <source>No</source>
            <comment>answer.no.name</comment>
            <translation>Não</translation>
        </message>
        <message>
            <source>Yes</source>
            <comment>answer.yes.name</comment>
            <translation>Sim</translation>
        </message>
        <message>
            <source>unsure</source>
            <comment>answer.unsure.in_text</comment>
            <translation>incerto</translation>
        </message>
        <message>
            <source>no</source>
            <comment>answer.no.in_text</comment>
            <translation>não</translation>
        </message>
        <message>
            <source>yes</source>
            <comment>answer.yes.in_text</comment>
            <translation>sim</translation>
        </message>
        <message>
            <source>Is the task narrow?</source>
            <comment>question.narrow_task.text</comment>
            <translation>A tarefa é restrita?</translation>
        </message>
        <message>
            <source>Is the output well defined?</source>
            <comment>question.defined_output.text</comment>
            <translation>A saída é bem definida?</translation>
        </message>
        <message>
            <source>Can occasional errors be tolerated?</source>
            <comment>question.tolerable_errors.text</comment>
            <translation>Erros ocasionais são toleráveis?</translation>
        </message>
        <message>
            <source>Are there at least 500 labeled examples?</source>
            <comment>question.labeled_examples.text</comment>
            <translation>Há pelo menos 500 exemplos rotulados?</translation>
        </message>
        <message>
            <source>Are there fewer than 20 distinct patterns?</source>
            <comment>question.few_patterns.text</comment>
            <translation>Há menos de 20 padrões distintos?</translation>
        </message>
        <message>
            <source>Will the specification stay for six months?</source>
            <comment>question.stable_specification.text</comment>
            <translation>A especificação vai se manter por seis meses?</translation>
        </message>
        <message>
            <source>Is there data that may not leave the house?</source>
            <comment>question.private_data.text</comment>
            <translation>Há dados que não podem sair da empresa?</translation>
        </message>
        <message>
            <source>Does latency matter?</source>
            <comment>question.latency_matters.text</comment>
            <translation>A latência importa?</translation>
        </message>
        <message>
            <source>Does the traffic mix narrow and broad requests?</source>
            <comment>question.mixed_traffic.text</comment>
            <translation>O tráfego mistura requisições restritas e amplas?</translation>
        </message>
        <message>
            <source>Do the facts change often?</source>
            <comment>question.changing_facts.text</comment>
            <translation>Os fatos mudam com frequência?</translation>
        </message>
        <message>
            <source>Classification, extraction, routing or structured output: one job, always the same.</source>
            <comment>question.narrow_task.help</comment>
            <translation>Classificação, extração, roteamento ou saída estruturada: um trabalho só, sempre o mesmo.</translation>
        </message>
        <message>
            <source>Two people given the same input would write down the same answer.</source>
            <comment>question.defined_output.help</comment>
            <translation>Duas pessoas com a mesma entrada escreveriam a mesma resposta.</translation>
        </message>
        <message>
            <source>A wrong answer is caught later, or costs little.</source>
            <comment>question.tolerable_errors.help</comment>
            <translation>Uma resposta errada é percebida depois ou custa pouco.</translation>
        </message>
        <message>
            <source>Inputs with the answers that you want, checked by people.</source>
            <comment>question.labeled_examples.help</comment>
            <translation>Entradas com as respostas desejadas, conferidas por pessoas.</translation>
        </message>
        <message>
            <source>So few kinds of request that each can be shown to the model as a remembered example.</source>
            <comment>question.few_patterns.help</comment>
            <translation>Tão poucos tipos de requisição que cada um pode ser mostrado ao modelo como exemplo na memória.</translation>
        </message>
        <message>
            <source>A model that is trained today still does what is asked then.</source>
            <comment>question.stable_specification.help</comment>
            <translation>Um modelo treinado hoje ainda fará o que se pede até lá.</translation>
        </message>
        <message>
            <source>By law, by contract or by your own rules.</source>
            <comment>question.private_data.help</comment>
            <translation>Por lei, por contrato ou por regras internas.</translation>
        </message>
        <message>
            <source>Somebody, or another program, waits for the answer.</source>
            <comment>question.latency_matters.help</comment>
            <translation>Alguém, ou outro programa, espera pela resposta.</translation>
        </message>
        <message>
            <source>Most requests are of one kind, and some need a general model.</source>
            <comment>question.mixed_traffic.help</comment>
            <translation>A maioria das requisições é de um só tipo, e algumas precisam de um modelo geral.</translation>
        </message>
        <message>
            <source>Prices, stock or policies of this week decide what the right answer is.</source>
            <comment>question.changing_facts.help</comment>
            <translation>Preços, estoques ou políticas desta semana decidem qual é a resposta certa.</translation>
        </message>
        <message>
            <source>Cost per request</source>
            <comment>quality.cost.name</comment>
            <translation>Custo por requisição</translation>
        </message>
        <message>
            <source>Latency</source>
            <comment>quality.latency.name</comment>
            <translation>Latência</translation>
        </message>
        <message>
            <source>Privacy</source>
            <comment>quality.privacy.name</comment>
            <translation>Privacidade</translation>
        </message>
        <message>
            <source>Output control</source>
            <comment>quality.output_control.name</comment>
            <translation>Controle da saída</translation>
        </message>
        <message>
            <source>Set-up effort</source>
            <comment>quality.setup_effort.name</comment>
            <translation>Esforço de implantação</translation>
        </message>
        <message>
            <source>Upkeep</source>
            <comment>quality.upkeep.name</comment>
            <translation>Manutenção</translation>
        </message>
        <message>
            <source>Rate limits</source>
            <comment>quality.rate_limits.name</comment>
            <translation>Limites de taxa</translation>
        </message>
        <message>
            <source>Flexibility</source>
            <comment>quality.flexibility.name</comment>
            <translation>Flexibilidade</translation>
        </message>
        <message>
            <source>dearest</source>
            <comment>quality.cost.worst</comment>
            <translation>o mais caro</translation>
        </message>
        <message>
            <source>seconds</source>
            <comment>quality.latency.worst</comment>
            <translation>segundos</translation>
        </message>
        <message>
            <source>data leaves</source>
            <comment>quality.privacy.worst</comment>
            <translation>dados saem</translation>
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
            <translation>uma equipe</translation>
        </message>
        <message>
            <source>theirs</source>
            <comment>quality.rate_limits.worst</comment>
            <translation>do fornecedor</translation>
        </message>
        <message>
            <source>one task</source>
            <comment>quality.flexibility.worst</comment>
            <translation>uma tarefa</translation>
        </message>
        <message>
            <source>cheapest</source>
            <comment>quality.cost.best</comment>
            <translation>o mais barato</translation>
        </message>
        <message>
            <source>at once</source>
            <comment>quality.latency.best</comment>
            <translation>na hora</translation>
        </message>
        <message>
            <source>data stays</source>
            <comment>quality.privacy.best</comment>
            <translation>dados ficam</translation>
        </message>
        <message>
            <source>by training</source>
            <comment>quality.output_control.best</comment>
            <translation>por treinamento</translation>
        </message>
        <message>
            <source>minutes</source>
            <comment>quality.setup_effort.best</comment>
            <translation>minutos</translation>
        </message>
        <message>
            <source>none</source>
            <comment>quality.upkeep.best</comment>
            <translation>nenhuma</translation>
        </message>
        <message>
            <source>none</source>
            <comment>quality.rate_limits.best</comment>
            <translation>nenhum</translation>
        </message>
        <message>
            <source>any task</source>
            <comment>quality.flexibility.best</comment>
            <translation>qualquer tarefa</translation>
        </message>
        <message>
            <source>Frontier API</source>
            <comment>approach.general_api.name</comment>
            <translation>API de fronteira</translation>
        </message>
        <message>
            <source>Small model with memory</source>
            <comment>approach.memory_api.name</comment>
            <translation>Modelo pequeno com memória</translation>
        </message>
        <message>
            <source>Fine-tuned API</source>
            <comment>approach.tuned_api.name</comment>
            <translation>API com fine-tuning</translation>
        </message>
        <message>
            <source>Self-hosted</source>
            <comment>approach.self_hosted.name</comment>
            <translation>Hospedagem própria</translation>
        </message>
        <message>
            <source>Hybrid</source>
            <comment>approach.hybrid.name</comment>
            <translation>Híbrido</translation>
        </message>
        <message>
            <source>Cost a month</source>
            <comment>claim_figure.monthly_total.name</comment>
            <translation>Custo por mês</translation>
        </message>
        <message>
            <source>Cost a year</source>
            <comment>claim_figure.yearly_total.name</comment>
            <translation>Custo por ano</translation>
        </message>
        <message>
            <source>Compute a month</source>
            <comment>claim_figure.monthly_compute.name</comment>
            <translation>Computação por mês</translation>
        </message>
        <message>
            <source>Retraining a month</source>
            <comment>claim_figure.monthly_retraining.name</comment>
            <translation>Retreinamento por mês</translation>
        </message>
        <message>
            <source>Tokens a year</source>
            <comment>claim_figure.yearly_tokens.name</comment>
            <translation>Tokens por ano</translation>
        </message>
        <message>
            <source>Cost per request</source>
            <comment>claim_figure.cost_per_request.name</comment>
            <translation>Custo por requisição</translation>
        </message>
        <message>
            <source>Cost per 1,000 requests</source>
            <comment>claim_figure.cost_per_thousand.name</comment>
            <translation>Custo por 1.000 requisições</translation>
        </message>
        <message>
            <source>Tokens per request</source>
            <comment>claim_figure.tokens_per_request.name</comment>
            <translation>Tokens por requisição</translation>
        </message>
        <message>
            <source>Cost of a million more requests</source>
            <comment>claim_figure.next_million.name</comment>
            <translation>Custo de mais um milhão de requisições</translation>
        </message>
        <message>
            <source>Saving a month</source>
            <comment>claim_figure.monthly_saving.name</comment>
            <translation>Economia por mês</translation>
        </message>
        <message>
            <source>Saving a year</source>
            <comment>claim_figure.yearly_saving.name</comment>
            <translation>Economia por ano</translation>
        </message>
        <message>
            <source>Saving in percent</source>
            <comment>claim_figure.saving_share.name</comment>
            <translation>Economia percentual</translation>
        </message>
        <message>
            <source>Saving on tokens a month</source>
            <comment>claim_figure.token_saving.name</comment>
            <translation>Economia em tokens por mês</translation>
        </message>
        <message>
            <source>Saving on tokens per 1,000 requests</source>
            <comment>claim_figure.token_saving_per_thousand.name</comment>
            <translation>Economia em tokens por 1.000 requisições</translation>
        </message>
        <message>
            <source>Times cheaper</source>
            <comment>claim_figure.times_cheaper.name</comment>
            <translation>Quantas vezes mais barato</translation>
        </message>
        <message>
            <source>Times that tokens get cheaper</source>
            <comment>claim_figure.times_cheaper_tokens.name</comment>
            <translation>Quantas vezes os tokens ficam mais baratos</translation>
        </message>
        <message>
            <source>Times cheaper, GPUs alone</source>
            <comment>claim_figure.times_cheaper_compute.name</comment>
            <translation>Quantas vezes mais barato, só GPUs</translation>
        </message>
        <message>
            <source>Up-front cost</source>
            <comment>claim_figure.upfront_cost.name</comment>
            <translation>Custo inicial</translation>
        </message>
        <message>
            <source>Engineering hours up front</source>
            <comment>claim_figure.engineering_hours.name</comment>
            <translation>Horas iniciais de engenharia</translation>
        </message>
        <message>
            <source>Labels up front</source>
            <comment>claim_figure.labels.name</comment>
            <translation>Rótulos iniciais</translation>
        </message>
        <message>
            <source>Training data</source>
            <comment>claim_figure.training_data.name</comment>
            <translation>Dados de treinamento</translation>
        </message>
        <message>
            <source>Training runs</source>
            <comment>claim_figure.training_runs.name</comment>
            <translation>Execuções de treinamento</translation>
        </message>
        <message>
            <source>GPU hours of training</source>
            <comment>claim_figure.training_gpu_hours.name</comment>
            <translation>Horas de GPU de treinamento</translation>
        </message>
        <message>
            <source>Payback</source>
            <comment>claim_figure.payback.name</comment>
            <translation>Payback</translation>
        </message>
        <message>
            <source>First break-even</source>
            <comment>claim_figure.first_volume.name</comment>
            <translation>Primeiro ponto de equilíbrio</translation>
        </message>
        <message>
            <source>Break-even</source>
            <comment>claim_figure.settled_volume.name</comment>
            <translation>Ponto de equilíbrio</translation>
        </message>
        <message>
            <source>Ranges of volume in which it is cheaper</source>
            <comment>claim_figure.cheaper_intervals.name</comment>
            <translation>Faixas de volume em que custa menos</translation>
        </message>
        <message>
            <source>API spend at the break-even</source>
            <comment>claim_figure.spend_at_break_even.name</comment>
            <translation>Gasto com a API no ponto de equilíbrio</translation>
        </message>
        <message>
            <source>Requests a month that one GPU serves</source>
            <comment>claim_figure.capacity_of_one_gpu.name</comment>
            <translation>Requisições por mês que uma GPU atende</translation>
        </message>
        <message>
            <source>All that the option costs in a month at the volume</source>
            <comment>claim_figure.monthly_total.help</comment>
            <translation>Tudo o que a opção custa em um mês nesse volume</translation>
        </message>
        <message>
            <source>Twelve such months</source>
            <comment>claim_figure.yearly_total.help</comment>
            <translation>Doze desses meses</translation>
        </message>
        <message>
            <source>GPUs alone, in a month at the volume</source>
            <comment>claim_figure.monthly_compute.help</comment>
            <translation>Só GPUs, em um mês nesse volume</translation>
        </message>
        <message>
            <source>What training the model anew costs each time, over the months between</source>
            <comment>claim_figure.monthly_retraining.help</comment>
            <translation>Custo de treinar o modelo de novo a cada vez, dividido pelos meses entre um treinamento e outro</translation>
        </message>
        <message>
            <source>Twelve months of paid tokens at the volume</source>
            <comment>claim_figure.yearly_tokens.help</comment>
            <translation>Doze meses de tokens pagos nesse volume</translation>
        </message>
        <message>
            <source>The month's total over its requests</source>
            <comment>claim_figure.cost_per_request.help</comment>
            <translation>O total do mês dividido pelas requisições</translation>
        </message>
        <message>
            <source>The month's total over its requests, a thousand times</source>
            <comment>claim_figure.cost_per_thousand.help</comment>
            <translation>O total do mês dividido pelas requisições, vezes mil</translation>
        </message>
        <message>
            <source>What the tokens of one request cost</source>
            <comment>claim_figure.tokens_per_request.help</comment>
            <translation>Quanto custam os tokens de uma requisição</translation>
        </message>
        <message>
            <source>What a month with a million requests on top of the volume costs more</source>
            <comment>claim_figure.next_million.help</comment>
            <translation>Quanto custa a mais um mês com um milhão de requisições além do volume</translation>
        </message>
        <message>
            <source>The baseline's total less the option's, in a month at the volume</source>
            <comment>claim_figure.monthly_saving.help</comment>
            <translation>O total da referência menos o da opção, em um mês nesse volume</translation>
        </message>
        <message>
            <source>Twelve such months</source>
            <comment>claim_figure.yearly_saving.help</comment>
            <translation>Doze desses meses</translation>
        </message>
        <message>
            <source>The part of the baseline's total that the option saves, at the volume</source>
            <comment>claim_figure.saving_share.help</comment>
            <translation>A parte do total da referência que a opção economiza nesse volume</translation>
        </message>
        <message>
            <source>The baseline's tokens less the option's, in a month at the volume</source>
            <comment>claim_figure.token_saving.help</comment>
            <translation>Os tokens da referência menos os da opção, em um mês nesse volume</translation>
        </message>
        <message>
            <source>What the tokens of a thousand requests cost less than the baseline's</source>
            <comment>claim_figure.token_saving_per_thousand.help</comment>
            <translation>Quanto os tokens de mil requisições custam a menos que os da referência</translation>
        </message>
        <message>
            <source>The baseline's total over the option's, in a month at the volume</source>
            <comment>claim_figure.times_cheaper.help</comment>
            <translation>O total da referência dividido pelo da opção, em um mês nesse volume</translation>
        </message>
        <message>
            <source>What the tokens of one request cost with the baseline over what they cost with the option</source>
            <comment>claim_figure.times_cheaper_tokens.help</comment>
            <translation>Quanto custam os tokens de uma requisição na referência, dividido pelo que custam na opção</translation>
        </message>
        <message>
            <source>The baseline's tokens over the option's GPUs alone, in a month at the volume</source>
            <comment>claim_figure.times_cheaper_compute.help</comment>
            <translation>Os tokens da referência divididos só pelas GPUs da opção, em um mês nesse volume</translation>
        </message>
        <message>
            <source>Cash before the first request</source>
            <comment>claim_figure.upfront_cost.help</comment>
            <translation>Caixa antes da primeira requisição</translation>
        </message>
        <message>
            <source>Preparing the data, and setting up what we run ourselves</source>
            <comment>claim_figure.engineering_hours.help</comment>
            <translation>Preparação dos dados e implantação do que operamos por conta própria</translation>
        </message>
        <message>
            <source>What labeling the examples of the first training costs</source>
            <comment>claim_figure.labels.help</comment>
            <translation>Quanto custa rotular os exemplos do primeiro treinamento</translation>
        </message>
        <message>
            <source>Labels of the first training, and the hours of preparing its data</source>
            <comment>claim_figure.training_data.help</comment>
            <translation>Rótulos do primeiro treinamento e as horas de preparação dos dados</translation>
        </message>
        <message>
            <source>All runs of the first training, with the evaluation of each</source>
            <comment>claim_figure.training_runs.help</comment>
            <translation>Todas as execuções do primeiro treinamento, com a avaliação de cada uma</translation>
        </message>
        <message>
            <source>Of all runs of the first training; none where the provider trains</source>
            <comment>claim_figure.training_gpu_hours.help</comment>
            <translation>De todas as execuções do primeiro treinamento; nenhuma quando é o provedor que treina</translation>
        </message>
        <message>
            <source>The time after which the money spent up front is back for good</source>
            <comment>claim_figure.payback.help</comment>
            <translation>O tempo após o qual o dinheiro gasto no início é recuperado em definitivo</translation>
        </message>
        <message>
            <source>The lowest volume at which the option is cheaper than the baseline</source>
            <comment>claim_figure.first_volume.help</comment>
            <translation>O menor volume em que a opção custa menos que a referência</translation>
        </message>
        <message>
            <source>The requests a month from which the option stays cheaper than the baseline</source>
            <comment>claim_figure.settled_volume.help</comment>
            <translation>As requisições por mês a partir das quais a opção continua custando menos que a referência</translation>
        </message>
        <message>
            <source>How often a growing volume comes into a range where the option is cheaper</source>
            <comment>claim_figure.cheaper_intervals.help</comment>
            <translation>Quantas vezes um volume crescente entra em uma faixa em que a opção custa menos</translation>
        </message>
        <message>
            <source>What the baseline costs in a month at the volume where the option first pays</source>
            <comment>claim_figure.spend_at_break_even.help</comment>
            <translation>Quanto a referência custa em um mês no volume em que a opção compensa pela primeira vez</translation>
        </message>
        <message>
            <source>At the target utilization, with the peaks of the traffic</source>
            <comment>claim_figure.capacity_of_one_gpu.help</comment>
            <translation>Na utilização-alvo, com os picos do tráfego</translation>
        </message>
        <message>
            <source>Idle capacity</source>
            <comment>hidden_cost.idle_gpus.name</comment>
            <translation>Capacidade ociosa</translation>
        </message>
        <message>
            <source>Failover</source>
            <comment>hidden_cost.failover.name</comment>
            <translation>Failover</translation>
        </message>
        <message>
            <source>People</source>
            <comment>hidden_cost.people.name</comment>
            <translation>Pessoal</translation>
        </message>
        <message>
            <source>Labeling</source>
            <comment>hidden_cost.labeling.name</comment>
            <translation>Rotulagem</translation>
        </message>
        <message>
            <source>Retraining</source>
            <comment>hidden_cost.retraining.name</comment>
            <translation>Retreinamento</translation>
        </message>
        <message>
            <source>Retries</source>
            <comment>hidden_cost.retries.name</comment>
            <translation>Novas tentativas</translation>
        </message>
        <message>
            <source>Cache writes</source>
            <comment>hidden_cost.cache_writes.name</comment>
            <translation>Gravações no cache</translation>
        </message>
        <message>
            <source>Reasoning tokens</source>
            <comment>hidden_cost.reasoning.name</comment>
            <translation>Tokens de raciocínio</translation>
        </message>
        <message>
            <source>The shorter prompt</source>
            <comment>hidden_cost.saved_prompt.name</comment>
            <translation>O prompt mais curto</translation>
        </message>
        <message>
            <source>Errors</source>
            <comment>hidden_cost.errors.name</comment>
            <translation>Erros</translation>
        </message>
        <message>
            <source>GPUs and reserved units are paid while they wait: for peaks, below full load, and since they come in whole numbers.</source>
            <comment>hidden_cost.idle_gpus.help</comment>
            <translation>GPUs e unidades reservadas são pagas enquanto esperam: pelos picos, abaixo da carga plena e por virem em números inteiros.</translation>
        </message>
        <message>
            <source>A second replica that takes over when the first one fails.</source>
            <comment>hidden_cost.failover.help</comment>
            <translation>Uma segunda réplica que assume quando a primeira falha.</translation>
        </message>
        <message>
            <source>Hours to prepare data, to set up, to maintain and to retrain.</source>
            <comment>hidden_cost.people.help</comment>
            <translation>Horas para preparar dados, implantar, manter e retreinar.</translation>
        </message>
        <message>
            <source>Examples that people label, at first and later.</source>
            <comment>hidden_cost.labeling.help</comment>
            <translation>Exemplos que pessoas rotulam, no início e depois.</translation>
        </message>
        <message>
            <source>A model is trained again as its task changes.</source>
            <comment>hidden_cost.retraining.help</comment>
            <translation>Um modelo é treinado de novo quando a tarefa muda.</translation>
        </message>
        <message>
            <source>Requests to the API that have to be sent again.</source>
            <comment>hidden_cost.retries.help</comment>
            <translation>Requisições à API que precisam ser enviadas de novo.</translation>
        </message>
        <message>
            <source>Input is dearer when it is written to the cache.</source>
            <comment>hidden_cost.cache_writes.help</comment>
            <translation>A entrada custa mais quando é gravada no cache.</translation>
        </message>
        <message>
            <source>Hidden tokens that the large model writes before its answer, billed as output.</source>
            <comment>hidden_cost.reasoning.help</comment>
            <translation>Tokens ocultos que o modelo grande escreve antes da resposta, cobrados como saída.</translation>
        </message>
        <message>
            <source>A fine-tuned model needs fewer instructions and examples in its prompt, which saves input tokens.</source>
            <comment>hidden_cost.saved_prompt.help</comment>
            <translation>Um modelo com fine-tuning precisa de menos instruções e exemplos no prompt, o que poupa tokens de entrada.</translation>
        </message>
        <message>
            <source>What wrong answers cost.</source>
            <comment>hidden_cost.errors.help</comment>
            <translation>O que custam as respostas erradas.</translation>
        </message>
        <message>
            <source>Document classification</source>
            <comment>task_type.document_classification.name</comment>
            <translation>Classificação de documentos</translation>
        </message>
        <message>
            <source>Named-entity extraction</source>
            <comment>task_type.entity_extraction.name</comment>
            <translation>Extração de entidades nomeadas</translation>
        </message>
        <message>
            <source>Customer intent</source>
            <comment>task_type.customer_intent.name</comment>
            <translation>Intenção do cliente</translation>
        </message>
        <message>
            <source>Domain sentiment</source>
            <comment>task_type.domain_sentiment.name</comment>
            <translation>Sentimento de domínio específico</translation>
        </message>
        <message>
            <source>Structured extraction</source>
            <comment>task_type.structured_extraction.name</comment>
            <translation>Extração estruturada</translation>
        </message>
        <message>
            <source>Clause identification</source>
            <comment>task_type.clause_identification.name</comment>
            <translation>Identificação de cláusulas</translation>
        </message>
        <message>
            <source>Open-ended text</source>
            <comment>task_type.open_ended_text.name</comment>
            <translation>Texto aberto</translation>
        </message>
        <message>
            <source>Multi-step reasoning</source>
            <comment>task_type.multi_step_reasoning.name</comment>
            <translation>Raciocínio em várias etapas</translation>
        </message>
        <message>
            <source>Creative writing</source>
            <comment>task_type.creative_writing.name</comment>
            <translation>Escrita criativa</translation>
        </message>
        <message>
            <source>Cross-domain questions</source>
            <comment>task_type.cross_domain_questions.name</comment>
            <translation>Perguntas entre domínios</translation>
        </message>
        <message>
            <source>a day</source>
            <comment>period.day.name</comment>
            <translation>por dia</translation>
        </message>
        <message>
            <source>a month</source>
            <comment>period.month.name</comment>
            <translation>por mês</translation>
        </message>
        <message>
            <source>Default</source>
            <comment>origin.default.name</comment>
            <translation>Padrão</translation>
        </message>
        <message>
            <source>Typed</source>
            <comment>origin.typed.name</comment>
            <translation>Digitado</translation>
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
            <translation>Estimativa</translation>
        </message>
        <message>
            <source>Token count</source>
            <comment>origin.tokens.name</comment>
            <translation>Contagem de tokens</translation>
        </message>
        <message>
            <source>Workloads</source>
            <comment>origin.workloads.name</comment>
            <translation>Cargas de trabalho</translation>
        </message>
        <message>
            <source>Source</source>
            <comment>origin.stated.name</comment>
            <translation>Fonte</translation>
        </message>
        <message>
            <source>The frontier API</source>
            <comment>task_place.api.name</comment>
            <translation>A API de fronteira</translation>
        </message>
        <message>
            <source>Our own GPUs</source>
            <comment>task_place.own.name</comment>
            <translation>Nossas GPUs</translation>
        </message>
        <message>
            <source>Support-ticket triage</source>
            <comment>preset.support-ticket-triage.name</comment>
            <translation>Triagem de chamados de suporte</translation>
        </message>
        <message>
            <source>At a million tickets a month, is it cheaper to run our own small model than to pay for a large one?</source>
            <comment>preset.support-ticket-triage.question</comment>
            <translation>Com um milhão de chamados por mês, sai mais barato operar um modelo pequeno próprio do que pagar por um grande?</translation>
        </message>
        <message>
            <source>List prices of Claude Sonnet 4.6 and Claude Haiku 4.5 (2026-09-23), L40S rent (2026-09-25) and purchase price; the workload is assumed</source>
            <comment>preset.support-ticket-triage.source</comment>
            <translation>Preços de tabela de Claude Sonnet 4.6 e Claude Haiku 4.5 (2026-09-23), aluguel (2026-09-25) e preço de compra da L40S; a carga de trabalho é hipotética</translation>
        </message>
        <message>
            <source>Common tasks</source>
            <comment>preset_group.Common tasks.name</comment>
            <translation>Tarefas comuns</translation>
        </message>
        <message>
            <source>Retrieval-augmented answers</source>
            <comment>preset.retrieval-augmented-answers.name</comment>
            <translation>Respostas com recuperação (RAG)</translation>
        </message>
        <message>
            <source>Our staff ask the handbook 25,000 questions a month. Is that enough for a model of our own?</source>
            <comment>preset.retrieval-augmented-answers.question</comment>
            <translation>A equipe faz 25.000 perguntas por mês ao manual. É o bastante para um modelo próprio?</translation>
        </message>
        <message>
            <source>List price of Claude Opus 5.5 (2026-09-23), A100 rent at RunPod (2026-11-09); the workload is assumed</source>
            <comment>preset.retrieval-augmented-answers.source</comment>
            <translation>Preço de tabela de Claude Opus 5.5 (2026-09-23), aluguel da A100 na RunPod (2026-11-09); a carga de trabalho é hipotética</translation>
        </message>
        <message>
            <source>Document extraction</source>
            <comment>preset.document-extraction.name</comment>
            <translation>Extração de documentos</translation>
        </message>
        <message>
            <source>Twenty thousand documents every night and nobody waiting: what is the cheapest way to read them?</source>
            <comment>preset.document-extraction.question</comment>
            <translation>Vinte mil documentos por noite e ninguém esperando: qual é o jeito mais barato de lê-los?</translation>
        </message>
        <message>
            <source>List price of Claude Sonnet 5 (2026-09-23), H100 hours at Modal (2026-05-07) and RunPod (2026-11-09); the workload is assumed</source>
            <comment>preset.document-extraction.source</comment>
            <translation>Preço de tabela de Claude Sonnet 5 (2026-09-23), horas de H100 na Modal (2026-05-07) e na RunPod (2026-11-09); a carga de trabalho é hipotética</translation>
        </message>
        <message>
            <source>Content moderation</source>
            <comment>preset.content-moderation.name</comment>
            <translation>Moderação de conteúdo</translation>
        </message>
        <message>
            <source>Four million posts a month to check: fine-tune a small model, and if so, on whose machines?</source>
            <comment>preset.content-moderation.question</comment>
            <translation>Quatro milhões de posts por mês para verificar: vale fazer fine-tuning de um modelo pequeno e, se sim, em máquinas de quem?</translation>
        </message>
        <message>
            <source>List prices of GPT-6 Sol (2026-09-23) and GPT-4o mini (2026-09-23), L40S rent and purchase price; the workload is assumed</source>
            <comment>preset.content-moderation.source</comment>
            <translation>Preços de tabela de GPT-6 Sol (2026-09-23) e GPT-4o mini (2026-09-23), aluguel e preço de compra da L40S; a carga de trabalho é hipotética</translation>
        </message>
        <message>
            <source>Support chat</source>
            <comment>preset.support-chat.name</comment>
            <translation>Chat de suporte</translation>
        </message>
        <message>
            <source>Can a small model take the plain questions in our chat and leave only the hard ones to the large model?</source>
            <comment>preset.support-chat.question</comment>
            <translation>Um modelo pequeno pode assumir as perguntas simples do nosso chat e deixar só as difíceis para o modelo grande?</translation>
        </message>
        <message>
            <source>List price of GPT-5.4 (2026-09-23), L40S rent and purchase price; the workload and the accuracies are assumed</source>
            <comment>preset.support-chat.source</comment>
            <translation>Preço de tabela de GPT-5.4 (2026-09-23), aluguel e preço de compra da L40S; a carga de trabalho e as acurácias são hipotéticas</translation>
        </message>
        <message>
            <source>Code completion</source>
            <comment>preset.code-completion.name</comment>
            <translation>Autocompletar código</translation>
        </message>
        <message>
            <source>A thousand developers want completions in the editor: do we pay by the token or rent GPUs for the working day?</source>
            <comment>preset.code-completion.question</comment>
            <translation>Mil desenvolvedores querem autocompletar no editor: pagamos por token ou alugamos GPUs durante o expediente?</translation>
        </message>
        <message>
            <source>List price of GPT-6 Sol (2026-09-23), H100 rent at RunPod (2026-11-09); the workload is assumed</source>
            <comment>preset.code-completion.source</comment>
            <translation>Preço de tabela de GPT-6 Sol (2026-09-23), aluguel da H100 na RunPod (2026-11-09); a carga de trabalho é hipotética</translation>
        </message>
        <message>
            <source>Tariff codes around the clock</source>
            <comment>preset.tariff-codes-around-the-clock.name</comment>
            <translation>Códigos tarifários 24 horas por dia</translation>
        </message>
        <message>
            <source>Our load hardly changes over the day: does it pay to reserve the large model instead of paying it by the token?</source>
            <comment>preset.tariff-codes-around-the-clock.question</comment>
            <translation>Nossa carga quase não varia ao longo do dia: compensa reservar o modelo grande em vez de pagá-lo por token?</translation>
        </message>
        <message>
            <source>List price of GPT-4.1 (2026-09-23) and the price and throughput of its reserved units (2026-09-23, 2026-05-22); the workload and the accuracies are assumed</source>
            <comment>preset.tariff-codes-around-the-clock.source</comment>
            <translation>Preço de tabela de GPT-4.1 (2026-09-23) e preço e throughput das unidades reservadas (2026-09-23, 2026-05-22); a carga de trabalho e as acurácias são hipotéticas</translation>
        </message>
        <message>
            <source>An insurer's twelve tasks</source>
            <comment>preset.an-insurers-twelve-tasks.name</comment>
            <translation>As doze tarefas de uma seguradora</translation>
        </message>
        <message>
            <source>We run twelve tasks on a large model. Which should get small models of our own, and how many GPUs do they share?</source>
            <comment>preset.an-insurers-twelve-tasks.question</comment>
            <translation>Rodamos doze tarefas em um modelo grande. Quais devem ganhar modelos pequenos próprios, e quantas GPUs elas compartilham?</translation>
        </message>
        <message>
            <source>List prices of Claude Sonnet 4.6 and Claude Haiku 4.5 (2026-09-23), L40S rent (2026-09-25) and purchase price; the tasks are assumed, published accuracies by kind of task</source>
            <comment>preset.an-insurers-twelve-tasks.source</comment>
            <translation>Preços de tabela de Claude Sonnet 4.6 e Claude Haiku 4.5 (2026-09-23), aluguel (2026-09-25) e preço de compra da L40S; as tarefas são hipotéticas, as acurácias por tipo de tarefa, publicadas</translation>
        </message>
        <message>
            <source>Sentiment labels on Claude Sonnet 4</source>
            <comment>preset.sentiment-labels-on-claude-sonnet-4.name</comment>
            <translation>Rótulos de sentimento com Claude Sonnet 4</translation>
        </message>
        <message>
            <source>Does a 4B model on a serverless GPU cut the bill for sentiment labels by nine tenths?</source>
            <comment>preset.sentiment-labels-on-claude-sonnet-4.question</comment>
            <translation>Um modelo de 4B em uma GPU serverless corta nove décimos da conta dos rótulos de sentimento?</translation>
        </message>
        <message>
            <source>Small Models, Big Savings! (2026-03-18)</source>
            <comment>preset.sentiment-labels-on-claude-sonnet-4.source</comment>
            <translation>Small Models, Big Savings! (2026-03-18)</translation>
        </message>
        <message>
            <source>Published examples</source>
            <comment>preset_group.Published examples.name</comment>
            <translation>Exemplos publicados</translation>
        </message>
        <message>
            <source>Content enrichment on GPT-4o-mini</source>
            <comment>preset.content-enrichment-on-gpt-4o-mini.name</comment>
            <translation>Enriquecimento de conteúdo com GPT-4o-mini</translation>
        </message>
        <message>
            <source>Is a bill of $65 a year a reason to host anything?</source>
            <comment>preset.content-enrichment-on-gpt-4o-mini.question</comment>
            <translation>Uma conta de US$ 65 por ano é motivo para hospedar alguma coisa?</translation>
        </message>
        <message>
            <source>An article on self-hosting small language models (2026)</source>
            <comment>preset.content-enrichment-on-gpt-4o-mini.source</comment>
            <translation>Um artigo sobre hospedagem própria de modelos de linguagem pequenos (2026)</translation>
        </message>
        <message>
            <source>Support-ticket sentiment on GPT-4o-mini</source>
            <comment>preset.support-ticket-sentiment-on-gpt-4o-mini.name</comment>
            <translation>Sentimento de chamados de suporte com GPT-4o-mini</translation>
        </message>
        <message>
            <source>Five thousand tickets a day for $109 a year: what would a GPU add?</source>
            <comment>preset.support-ticket-sentiment-on-gpt-4o-mini.question</comment>
            <translation>Cinco mil chamados por dia por US$ 109 ao ano: o que uma GPU acrescentaria?</translation>
        </message>
        <message>
            <source>An article on self-hosting small language models (2026)</source>
            <comment>preset.support-ticket-sentiment-on-gpt-4o-mini.source</comment>
            <translation>Um artigo sobre hospedagem própria de modelos de linguagem pequenos (2026)</translation>
        </message>
        <message>
            <source>One reserved A10G with two hours of upkeep</source>
            <comment>preset.one-reserved-a10g-with-two-hours-of-upkeep.name</comment>
            <translation>Uma A10G reservada com duas horas de manutenção</translation>
        </message>
        <message>
            <source>From what API bill on does one reserved A10G pay?</source>
            <comment>preset.one-reserved-a10g-with-two-hours-of-upkeep.question</comment>
            <translation>A partir de que conta de API compensa uma A10G reservada?</translation>
        </message>
        <message>
            <source>An article on self-hosting small language models (2026)</source>
            <comment>preset.one-reserved-a10g-with-two-hours-of-upkeep.source</comment>
            <translation>Um artigo sobre hospedagem própria de modelos de linguagem pequenos (2026)</translation>
        </message>
        <message>
            <source>A reserved A10G all month, low rate</source>
            <comment>preset.a-reserved-a10g-all-month-low-rate.name</comment>
            <translation>Uma A10G reservada o mês todo, tarifa baixa</translation>
        </message>
        <message>
            <source>What does one A10G cost all month on a cheap reservation?</source>
            <comment>preset.a-reserved-a10g-all-month-low-rate.question</comment>
            <translation>Quanto custa uma A10G o mês todo em uma reserva barata?</translation>
        </message>
        <message>
            <source>An article on self-hosting small language models (2026)</source>
            <comment>preset.a-reserved-a10g-all-month-low-rate.source</comment>
            <translation>Um artigo sobre hospedagem própria de modelos de linguagem pequenos (2026)</translation>
        </message>
        <message>
            <source>A reserved A10G all month, high rate</source>
            <comment>preset.a-reserved-a10g-all-month-high-rate.name</comment>
            <translation>Uma A10G reservada o mês todo, tarifa alta</translation>
        </message>
        <message>
            <source>What does one A10G cost all month on a dear reservation?</source>
            <comment>preset.a-reserved-a10g-all-month-high-rate.question</comment>
            <translation>Quanto custa uma A10G o mês todo em uma reserva cara?</translation>
        </message>
        <message>
            <source>An article on self-hosting small language models (2026)</source>
            <comment>preset.a-reserved-a10g-all-month-high-rate.source</comment>
            <translation>Um artigo sobre hospedagem própria de modelos de linguagem pequenos (2026)</translation>
        </message>
        <message>
            <source>A fine-tune on one A100, low</source>
            <comment>preset.a-fine-tune-on-one-a100-low.name</comment>
            <translation>Um fine-tuning em uma A100, mínimo</translation>
        </message>
        <message>
            <source>What does a fine-tune of two hours cost?</source>
            <comment>preset.a-fine-tune-on-one-a100-low.question</comment>
            <translation>Quanto custa um fine-tuning de duas horas?</translation>
        </message>
        <message>
            <source>An article on self-hosting small language models (2026)</source>
            <comment>preset.a-fine-tune-on-one-a100-low.source</comment>
            <translation>Um artigo sobre hospedagem própria de modelos de linguagem pequenos (2026)</translation>
        </message>
        <message>
            <source>A fine-tune on one A100, high</source>
            <comment>preset.a-fine-tune-on-one-a100-high.name</comment>
            <translation>Um fine-tuning em uma A100, máximo</translation>
        </message>
        <message>
            <source>What does a fine-tune of six hours cost?</source>
            <comment>preset.a-fine-tune-on-one-a100-high.question</comment>
            <translation>Quanto custa um fine-tuning de seis horas?</translation>
        </message>
        <message>
            <source>An article on self-hosting small language models (2026)</source>
            <comment>preset.a-fine-tune-on-one-a100-high.source</comment>
            <translation>Um artigo sobre hospedagem própria de modelos de linguagem pequenos (2026)</translation>
        </message>
        <message>
            <source>Sonnet to fine-tuned Haiku, 500k requests, $5,000 upfront</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-500k-requests-5-000-upfront.name</comment>
            <translation>De Sonnet para Haiku com fine-tuning, 500 mil requisições, US$ 5.000 iniciais</translation>
        </message>
        <message>
            <source>Half a million requests a month and $5,000 up front: when is it back?</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-500k-requests-5-000-upfront.question</comment>
            <translation>Meio milhão de requisições por mês e US$ 5.000 iniciais: quando o dinheiro volta?</translation>
        </message>
        <message>
            <source>Is Fine-Tuning Cheaper Than Using a Larger Model</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-500k-requests-5-000-upfront.source</comment>
            <translation>Is Fine-Tuning Cheaper Than Using a Larger Model</translation>
        </message>
        <message>
            <source>Sonnet to fine-tuned Haiku, 500k requests, $30,000 upfront</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-500k-requests-30-000-upfront.name</comment>
            <translation>De Sonnet para Haiku com fine-tuning, 500 mil requisições, US$ 30.000 iniciais</translation>
        </message>
        <message>
            <source>Half a million requests a month and $30,000 up front: when is it back?</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-500k-requests-30-000-upfront.question</comment>
            <translation>Meio milhão de requisições por mês e US$ 30.000 iniciais: quando o dinheiro volta?</translation>
        </message>
        <message>
            <source>Is Fine-Tuning Cheaper Than Using a Larger Model</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-500k-requests-30-000-upfront.source</comment>
            <translation>Is Fine-Tuning Cheaper Than Using a Larger Model</translation>
        </message>
        <message>
            <source>Sonnet to fine-tuned Haiku, 100k requests, $5,000 upfront</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-100k-requests-5-000-upfront.name</comment>
            <translation>De Sonnet para Haiku com fine-tuning, 100 mil requisições, US$ 5.000 iniciais</translation>
        </message>
        <message>
            <source>A hundred thousand requests a month and $5,000 up front: when is it back?</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-100k-requests-5-000-upfront.question</comment>
            <translation>Cem mil requisições por mês e US$ 5.000 iniciais: quando o dinheiro volta?</translation>
        </message>
        <message>
            <source>Is Fine-Tuning Cheaper Than Using a Larger Model</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-100k-requests-5-000-upfront.source</comment>
            <translation>Is Fine-Tuning Cheaper Than Using a Larger Model</translation>
        </message>
        <message>
            <source>Sonnet to fine-tuned Haiku, 100k requests, $30,000 upfront</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-100k-requests-30-000-upfront.name</comment>
            <translation>De Sonnet para Haiku com fine-tuning, 100 mil requisições, US$ 30.000 iniciais</translation>
        </message>
        <message>
            <source>A hundred thousand requests a month and $30,000 up front: is it ever back?</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-100k-requests-30-000-upfront.question</comment>
            <translation>Cem mil requisições por mês e US$ 30.000 iniciais: o dinheiro volta algum dia?</translation>
        </message>
        <message>
            <source>Is Fine-Tuning Cheaper Than Using a Larger Model</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-100k-requests-30-000-upfront.source</comment>
            <translation>Is Fine-Tuning Cheaper Than Using a Larger Model</translation>
        </message>
        <message>
            <source>A fine-tuning pipeline, low end</source>
            <comment>preset.a-fine-tuning-pipeline-low-end.name</comment>
            <translation>Um pipeline de fine-tuning, faixa mínima</translation>
        </message>
        <message>
            <source>What does a small fine-tuning pipeline cost before the first answer?</source>
            <comment>preset.a-fine-tuning-pipeline-low-end.question</comment>
            <translation>Quanto custa um pipeline de fine-tuning pequeno antes da primeira resposta?</translation>
        </message>
        <message>
            <source>Is Fine-Tuning Cheaper Than Using a Larger Model</source>
            <comment>preset.a-fine-tuning-pipeline-low-end.source</comment>
            <translation>Is Fine-Tuning Cheaper Than Using a Larger Model</translation>
        </message>
        <message>
            <source>A fine-tuning pipeline, high end</source>
            <comment>preset.a-fine-tuning-pipeline-high-end.name</comment>
            <translation>Um pipeline de fine-tuning, faixa máxima</translation>
        </message>
        <message>
            <source>What does a large fine-tuning pipeline cost before the first answer?</source>
            <comment>preset.a-fine-tuning-pipeline-high-end.question</comment>
            <translation>Quanto custa um pipeline de fine-tuning grande antes da primeira resposta?</translation>
        </message>
        <message>
            <source>Is Fine-Tuning Cheaper Than Using a Larger Model</source>
            <comment>preset.a-fine-tuning-pipeline-high-end.source</comment>
            <translation>Is Fine-Tuning Cheaper Than Using a Larger Model</translation>
        </message>
        <message>
            <source>GPT-4 or one L40S, short queries</source>
            <comment>preset.gpt-4-or-one-l40s-short-queries.name</comment>
            <translation>GPT-4 ou uma L40S, consultas curtas</translation>
        </message>
        <message>
            <source>Does one L40S of our own replace GPT-4 for short queries?</source>
            <comment>preset.gpt-4-or-one-l40s-short-queries.question</comment>
            <translation>Uma L40S própria substitui o GPT-4 em consultas curtas?</translation>
        </message>
        <message>
            <source>Fine-Tuned SLM vs GPT-4 API: Enterprise Cost and Accuracy Comparison</source>
            <comment>preset.gpt-4-or-one-l40s-short-queries.source</comment>
            <translation>Fine-Tuned SLM vs GPT-4 API: Enterprise Cost and Accuracy Comparison</translation>
        </message>
        <message>
            <source>GPT-4 or one L40S, long queries</source>
            <comment>preset.gpt-4-or-one-l40s-long-queries.name</comment>
            <translation>GPT-4 ou uma L40S, consultas longas</translation>
        </message>
        <message>
            <source>Does one L40S of our own replace GPT-4 for long queries?</source>
            <comment>preset.gpt-4-or-one-l40s-long-queries.question</comment>
            <translation>Uma L40S própria substitui o GPT-4 em consultas longas?</translation>
        </message>
        <message>
            <source>Fine-Tuned SLM vs GPT-4 API: Enterprise Cost and Accuracy Comparison</source>
            <comment>preset.gpt-4-or-one-l40s-long-queries.source</comment>
            <translation>Fine-Tuned SLM vs GPT-4 API: Enterprise Cost and Accuracy Comparison</translation>
        </message>
        <message>
            <source>Airline support chatbot</source>
            <comment>preset.airline-support-chatbot.name</comment>
            <translation>Chatbot de suporte de companhia aérea</translation>
        </message>
        <message>
            <source>Ten million simple inquiries a month: from when on does hosting pay?</source>
            <comment>preset.airline-support-chatbot.question</comment>
            <translation>Dez milhões de perguntas simples por mês: a partir de quando compensa hospedar?</translation>
        </message>
        <message>
            <source>Interactive Cost-Benefit Analyzer (Fine-Tuning LLMs for Cost-Effectiveness)</source>
            <comment>preset.airline-support-chatbot.source</comment>
            <translation>Interactive Cost-Benefit Analyzer (Fine-Tuning LLMs for Cost-Effectiveness)</translation>
        </message>
        <message>
            <source>Financial document extraction</source>
            <comment>preset.financial-document-extraction.name</comment>
            <translation>Extração de documentos financeiros</translation>
        </message>
        <message>
            <source>A thousand inferences for each of 10,000 reports: from when on does hosting pay?</source>
            <comment>preset.financial-document-extraction.question</comment>
            <translation>Mil inferências para cada um de 10.000 relatórios: a partir de quando compensa hospedar?</translation>
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
            <translation>Meio milhão de alunos, cada um com um tutor: a partir de quando compensa hospedar?</translation>
        </message>
        <message>
            <source>Interactive Cost-Benefit Analyzer (Fine-Tuning LLMs for Cost-Effectiveness)</source>
            <comment>preset.ap-calculus-tutor.source</comment>
            <translation>Interactive Cost-Benefit Analyzer (Fine-Tuning LLMs for Cost-Effectiveness)</translation>
        </message>
        <message>
            <source>The sawtooth</source>
            <comment>preset.the-sawtooth.name</comment>
            <translation>O dente de serra</translation>
        </message>
        <message>
            <source>Once a GPU pays, does it stay cheaper?</source>
            <comment>preset.the-sawtooth.question</comment>
            <translation>Quando uma GPU passa a compensar, ela continua custando menos?</translation>
        </message>
        <message>
            <source>Own test case of this program</source>
            <comment>preset.the-sawtooth.source</comment>
            <translation>Caso de teste deste programa</translation>
        </message>
        <message>
            <source>Test cases</source>
            <comment>preset_group.Test cases.name</comment>
            <translation>Casos de teste</translation>
        </message>
        <message>
            <source>Never</source>
            <comment>preset.never.name</comment>
            <translation>Nunca</translation>
        </message>
        <message>
            <source>Does enough volume make any GPU pay?</source>
            <comment>preset.never.question</comment>
            <translation>Volume suficiente faz qualquer GPU compensar?</translation>
        </message>
        <message>
            <source>Own test case of this program</source>
            <comment>preset.never.source</comment>
            <translation>Caso de teste deste programa</translation>
        </message>
        <message>
            <source>Model price</source>
            <comment>fact_kind.model_price.name</comment>
            <translation>Preço de modelo</translation>
        </message>
        <message>
            <source>GPU rent</source>
            <comment>fact_kind.gpu_rate.name</comment>
            <translation>Aluguel de GPU</translation>
        </message>
        <message>
            <source>GPU purchase price</source>
            <comment>fact_kind.purchase_price.name</comment>
            <translation>Preço de compra de GPU</translation>
        </message>
        <message>
            <source>Reserved unit</source>
            <comment>fact_kind.unit.name</comment>
            <translation>Unidade reservada</translation>
        </message>
        <message>
            <source>Price of a reserved unit</source>
            <comment>fact_kind.unit_price.name</comment>
            <translation>Preço de uma unidade reservada</translation>
        </message>
        <message>
            <source>Measured throughput</source>
            <comment>fact_kind.throughput.name</comment>
            <translation>Throughput medido</translation>
        </message>
        <message>
            <source>Rated power</source>
            <comment>fact_kind.power.name</comment>
            <translation>Potência nominal</translation>
        </message>
        <message>
            <source>GPU speed</source>
            <comment>fact_kind.speed.name</comment>
            <translation>Velocidade da GPU</translation>
        </message>
        <message>
            <source>Model size</source>
            <comment>fact_kind.model_size.name</comment>
            <translation>Tamanho do modelo</translation>
        </message>
        <message>
            <source>pay as you go</source>
            <comment>unit_term.none.name</comment>
            <translation>pagamento por uso</translation>
        </message>
        <message>
            <source>reserved for a week</source>
            <comment>unit_term.week.name</comment>
            <translation>reservada por uma semana</translation>
        </message>
        <message>
            <source>reserved for a month</source>
            <comment>unit_term.month.name</comment>
            <translation>reservada por um mês</translation>
        </message>
        <message>
            <source>reserved for three months</source>
            <comment>unit_term.3_months.name</comment>
            <translation>reservada por três meses</translation>
        </message>
        <message>
            <source>reserved for six months</source>
            <comment>unit_term.6_months.name</comment>
            <translation>reservada por seis meses</translation>
        </message>
        <message>
            <source>reserved for a year</source>
            <comment>unit_term.year.name</comment>
            <translation>reservada por um ano</translation>
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
            <translation>por mês</translation>
        </message>
        <message>
            <source>a year</source>
            <comment>price_period.year.name</comment>
            <translation>por ano</translation>
        </message>
        <message>
            <source>API</source>
            <comment>model_kind.api.name</comment>
            <translation>API</translation>
        </message>
        <message>
            <source>Fine-tuned</source>
            <comment>model_kind.fine-tuned.name</comment>
            <translation>Com fine-tuning</translation>
        </message>
        <message>
            <source>Open, hosted</source>
            <comment>model_kind.open.name</comment>
            <translation>Aberto, hospedado</translation>
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
            <translation>lote cheio</translation>
        </message>
        <message>
            <source>limited for latency</source>
            <comment>load.latency.name</comment>
            <translation>limitada pela latência</translation>
        </message>
        <message>
            <source>one request at a time</source>
            <comment>load.single.name</comment>
            <translation>uma requisição por vez</translation>
        </message>
        <message>
            <source>on demand</source>
            <comment>rate_kind.on_demand.name</comment>
            <translation>sob demanda</translation>
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
            <translation>Quantas requisições há por mês?</translation>
        </message>
        <message>
            <source>The usage page of your provider's console, or the lines of your log.</source>
            <comment>first_question.volume.where</comment>
            <translation>A página de uso do console do provedor ou as linhas do log.</translation>
        </message>
        <message>
            <source>How many tokens go in with one?</source>
            <comment>first_question.input_tokens.question</comment>
            <translation>Quantos tokens entram em cada uma?</translation>
        </message>
        <message>
            <source>The usage page: input tokens divided by requests. A word is about 1.3 tokens.</source>
            <comment>first_question.input_tokens.where</comment>
            <translation>A página de uso: tokens de entrada divididos pelas requisições. Uma palavra equivale a cerca de 1,3 token.</translation>
        </message>
        <message>
            <source>How many tokens come out?</source>
            <comment>first_question.output_tokens.question</comment>
            <translation>Quantos tokens saem?</translation>
        </message>
        <message>
            <source>The usage page: output tokens divided by requests.</source>
            <comment>first_question.output_tokens.where</comment>
            <translation>A página de uso: tokens de saída divididos pelas requisições.</translation>
        </message>
        <message>
            <source>What do a million tokens in cost you?</source>
            <comment>first_question.api_input_price.question</comment>
            <translation>Quanto custa um milhão de tokens de entrada?</translation>
        </message>
        <message>
            <source>Your provider's price list, or your contract. Inputs can be filled from the catalog later.</source>
            <comment>first_question.api_input_price.where</comment>
            <translation>A tabela de preços do provedor ou o contrato. As premissas podem ser preenchidas depois pelo catálogo.</translation>
        </message>
        <message>
            <source>And a million tokens out?</source>
            <comment>first_question.api_output_price.question</comment>
            <translation>E um milhão de tokens de saída?</translation>
        </message>
        <message>
            <source>The same list: output is usually dearer.</source>
            <comment>first_question.api_output_price.where</comment>
            <translation>A mesma tabela: a saída costuma custar mais.</translation>
        </message>
        <message>
            <source>Stay with the API</source>
            <comment>course.stay_with_api.name</comment>
            <translation>Ficar com a API</translation>
        </message>
        <message>
            <source>Pilot a self-hosted model</source>
            <comment>course.pilot_self_hosted.name</comment>
            <translation>Piloto com hospedagem própria</translation>
        </message>
        <message>
            <source>Migrate</source>
            <comment>course.migrate.name</comment>
            <translation>Migrar</translation>
        </message>
        <message>
            <source>Keep the large model, per token or on reserved capacity, measure the traffic, and ask again when volume or task have changed.</source>
            <comment>course.stay_with_api.text</comment>
            <translation>Manter o modelo grande, por token ou em capacidade reservada, medir o tráfego e perguntar de novo quando o volume ou a tarefa mudar.</translation>
        </message>
        <message>
            <source>Let a small hosted model recall examples into its prompt; nothing has to be trained.</source>
            <comment>course.small_model_with_memory.text</comment>
            <translation>Deixar um modelo pequeno hospedado recuperar exemplos para o prompt; nada precisa ser treinado.</translation>
        </message>
        <message>
            <source>Let a provider train and serve a small model, and pay per token as before.</source>
            <comment>course.hosted_fine_tuning.text</comment>
            <translation>Deixar um provedor treinar e servir um modelo pequeno, e pagar por token como antes.</translation>
        </message>
        <message>
            <source>Train a small model, serve a part of the traffic with it, and compare before anything is switched off.</source>
            <comment>course.pilot_self_hosted.text</comment>
            <translation>Treinar um modelo pequeno, atender parte do tráfego com ele e comparar antes de desligar qualquer coisa.</translation>
        </message>
        <message>
            <source>Move the task to your own fine-tuned model.</source>
            <comment>course.migrate.text</comment>
            <translation>Migrar a tarefa para um modelo próprio com fine-tuning.</translation>
        </message>
        <message>
            <source>Let a router send what is narrow to a small model, and the rest to the frontier API.</source>
            <comment>course.hybrid.text</comment>
            <translation>Deixar um roteador enviar o que é restrito a um modelo pequeno, e o resto à API de fronteira.</translation>
        </message>
        <message>
            <source>Reproduced</source>
            <comment>claim_status.reproduced.name</comment>
            <translation>Reproduzida</translation>
        </message>
        <message>
            <source>Differs</source>
            <comment>claim_status.differs.name</comment>
            <translation>Diverge</translation>
        </message>
        <message>
            <source>The task is narrow, and a small model can learn it.</source>
            <comment>fit_rule.narrow_task.yes</comment>
            <translation>A tarefa é restrita, e um modelo pequeno consegue aprendê-la.</translation>
        </message>
        <message>
            <source>The task is broad, and a large model copes with what a small one was never shown.</source>
            <comment>fit_rule.narrow_task.no</comment>
            <translation>A tarefa é ampla, e um modelo grande dá conta do que nunca foi mostrado a um pequeno.</translation>
        </message>
        <message>
            <source>Whether the task is narrow enough for a small model is still open.</source>
            <comment>fit_rule.narrow_task.unsure</comment>
            <translation>Ainda não se sabe se a tarefa é restrita o bastante para um modelo pequeno.</translation>
        </message>
        <message>
            <source>The output is well defined, so examples can teach it and tests can check it.</source>
            <comment>fit_rule.defined_output.yes</comment>
            <translation>A saída é bem definida, então exemplos podem ensiná-la e testes podem verificá-la.</translation>
        </message>
        <message>
            <source>The output is not well defined, so nobody could label it the same way twice.</source>
            <comment>fit_rule.defined_output.no</comment>
            <translation>A saída não é bem definida, então ninguém conseguiria rotulá-la duas vezes da mesma forma.</translation>
        </message>
        <message>
            <source>Whether the output is well defined is still open.</source>
            <comment>fit_rule.defined_output.unsure</comment>
            <translation>Ainda não se sabe se a saída é bem definida.</translation>
        </message>
        <message>
            <source>Occasional errors can be tolerated while a new model proves itself.</source>
            <comment>fit_rule.tolerable_errors.yes</comment>
            <translation>Erros ocasionais são toleráveis enquanto um modelo novo mostra a que veio.</translation>
        </message>
        <message>
            <source>Errors can't be tolerated, so a change of model needs proof first.</source>
            <comment>fit_rule.tolerable_errors.no</comment>
            <translation>Erros não são toleráveis, então uma troca de modelo precisa antes de comprovação.</translation>
        </message>
        <message>
            <source>Whether occasional errors can be tolerated is still open.</source>
            <comment>fit_rule.tolerable_errors.unsure</comment>
            <translation>Ainda não se sabe se erros ocasionais são toleráveis.</translation>
        </message>
        <message>
            <source>There are at least 500 labeled examples to train on.</source>
            <comment>fit_rule.labeled_examples.yes</comment>
            <translation>Há pelo menos 500 exemplos rotulados para treinar.</translation>
        </message>
        <message>
            <source>There are fewer than 500 labeled examples, too few to train on.</source>
            <comment>fit_rule.labeled_examples.no</comment>
            <translation>Há menos de 500 exemplos rotulados, poucos para treinar.</translation>
        </message>
        <message>
            <source>Whether there are 500 labeled examples to train on is still open.</source>
            <comment>fit_rule.labeled_examples.unsure</comment>
            <translation>Ainda não se sabe se há 500 exemplos rotulados para treinar.</translation>
        </message>
        <message>
            <source>There are fewer than 20 patterns, few enough to be recalled as examples.</source>
            <comment>fit_rule.few_patterns.yes</comment>
            <translation>Há menos de 20 padrões, poucos o bastante para serem recuperados como exemplos.</translation>
        </message>
        <message>
            <source>There are 20 patterns or more, and recalled examples can't cover them all.</source>
            <comment>fit_rule.few_patterns.no</comment>
            <translation>Há 20 padrões ou mais, e exemplos recuperados não cobrem todos.</translation>
        </message>
        <message>
            <source>The specification stays for six months, long enough for training to pay off.</source>
            <comment>fit_rule.stable_specification.yes</comment>
            <translation>A especificação se mantém por seis meses, o bastante para o treinamento compensar.</translation>
        </message>
        <message>
            <source>The specification changes within six months, and each change means training again.</source>
            <comment>fit_rule.stable_specification.no</comment>
            <translation>A especificação muda em menos de seis meses, e cada mudança exige treinar de novo.</translation>
        </message>
        <message>
            <source>Whether the specification stays for six months is still open.</source>
            <comment>fit_rule.stable_specification.unsure</comment>
            <translation>Ainda não se sabe se a especificação se mantém por seis meses.</translation>
        </message>
        <message>
            <source>There is data that may not leave the house, and only a model in the house keeps it there.</source>
            <comment>fit_rule.private_data.yes</comment>
            <translation>Há dados que não podem sair da empresa, e só um modelo dentro da empresa os mantém lá.</translation>
        </message>
        <message>
            <source>Latency matters, and a small model of your own answers without a queue that others fill.</source>
            <comment>fit_rule.latency_matters.yes</comment>
            <translation>A latência importa, e um modelo pequeno próprio responde sem uma fila que outros enchem.</translation>
        </message>
        <message>
            <source>The traffic mixes narrow and broad requests, and each kind is best served by its own model.</source>
            <comment>fit_rule.mixed_traffic.yes</comment>
            <translation>O tráfego mistura requisições restritas e amplas, e cada tipo é mais bem atendido pelo seu próprio modelo.</translation>
        </message>
        <message>
            <source>The traffic is of one kind, so there is nothing to route.</source>
            <comment>fit_rule.mixed_traffic.no</comment>
            <translation>O tráfego é de um só tipo, então não há o que rotear.</translation>
        </message>
        <message>
            <source>Whether the traffic mixes narrow and broad requests is still open.</source>
            <comment>fit_rule.mixed_traffic.unsure</comment>
            <translation>Ainda não se sabe se o tráfego mistura requisições restritas e amplas.</translation>
        </message>
        <message>
            <source>The facts change often, and what is looked up at each request is never out of date.</source>
            <comment>fit_rule.changing_facts.yes</comment>
            <translation>Os fatos mudam com frequência, e o que é consultado a cada requisição nunca está desatualizado.</translation>
        </message>
        <message>
            <source>The facts change seldom, so what was trained stays true.</source>
            <comment>fit_rule.changing_facts.no</comment>
            <translation>Os fatos mudam raramente, então o que foi treinado continua válido.</translation>
        </message>
        <message>
            <source>Every request goes to the vendor, under its terms.</source>
            <comment>judgment.privacy.general_api</comment>
            <translation>Toda requisição vai para o fornecedor, sob os termos dele.</translation>
        </message>
        <message>
            <source>Every request goes to the vendor, and what is remembered of earlier ones is kept as well.</source>
            <comment>judgment.privacy.memory_api</comment>
            <translation>Toda requisição vai para o fornecedor, e o que se guarda das anteriores também fica lá.</translation>
        </message>
        <message>
            <source>Every request goes to the vendor, and so do the training examples, which can be cleaned first.</source>
            <comment>judgment.privacy.tuned_api</comment>
            <translation>Toda requisição vai para o fornecedor, assim como os exemplos de treinamento, que podem ser limpos antes.</translation>
        </message>
        <message>
            <source>No model vendor sees a request; it stays on machines that we run.</source>
            <comment>judgment.privacy.self_hosted</comment>
            <translation>Nenhum fornecedor de modelo vê uma requisição; ela fica em máquinas que nós operamos.</translation>
        </message>
        <message>
            <source>The routed requests stay on machines that we run, the rest goes to the vendor.</source>
            <comment>judgment.privacy.hybrid</comment>
            <translation>As requisições roteadas ficam em máquinas que nós operamos, o resto vai para o fornecedor.</translation>
        </message>
        <message>
            <source>Every request goes to a vendor, and so do the training examples, which can be cleaned first.</source>
            <comment>judgment.privacy.hosted_hybrid</comment>
            <translation>Toda requisição vai para um fornecedor, assim como os exemplos de treinamento, que podem ser limpos antes.</translation>
        </message>
        <message>
            <source>The prompt alone steers it, and the vendor may change the model.</source>
            <comment>judgment.output_control.general_api</comment>
            <translation>Só o prompt a conduz, e o fornecedor pode mudar o modelo.</translation>
        </message>
        <message>
            <source>Recalled examples steer it beside the prompt; the model stays what it is.</source>
            <comment>judgment.output_control.memory_api</comment>
            <translation>Exemplos recuperados a conduzem junto com o prompt; o modelo continua o mesmo.</translation>
        </message>
        <message>
            <source>Training sets form and tone, on a model that the vendor may retire.</source>
            <comment>judgment.output_control.tuned_api</comment>
            <translation>O treinamento define forma e tom, em um modelo que o fornecedor pode descontinuar.</translation>
        </message>
        <message>
            <source>Training, decoding and the model's version are in our hands.</source>
            <comment>judgment.output_control.self_hosted</comment>
            <translation>Treinamento, decodificação e versão do modelo estão em nossas mãos.</translation>
        </message>
        <message>
            <source>Training steers the routed requests, a prompt the rest.</source>
            <comment>judgment.output_control.hybrid</comment>
            <translation>O treinamento conduz as requisições roteadas; um prompt, o resto.</translation>
        </message>
        <message>
            <source>Training steers the routed requests, a prompt the rest, and the vendor may change both models.</source>
            <comment>judgment.output_control.hosted_hybrid</comment>
            <translation>O treinamento conduz as requisições roteadas; um prompt, o resto; e o fornecedor pode mudar os dois modelos.</translation>
        </message>
        <message>
            <source>A key and a prompt are enough to begin.</source>
            <comment>judgment.setup_effort.general_api</comment>
            <translation>Uma chave e um prompt bastam para começar.</translation>
        </message>
        <message>
            <source>Memories have to be put in place; nothing is trained.</source>
            <comment>judgment.setup_effort.memory_api</comment>
            <translation>É preciso montar as memórias; nada é treinado.</translation>
        </message>
        <message>
            <source>Examples have to be labeled and a training checked; there is nothing to host.</source>
            <comment>judgment.setup_effort.tuned_api</comment>
            <translation>É preciso rotular exemplos e conferir um treinamento; não há nada para hospedar.</translation>
        </message>
        <message>
            <source>Labels, training and a serving stack come before the first request.</source>
            <comment>judgment.setup_effort.self_hosted</comment>
            <translation>Rótulos, treinamento e uma stack de inferência vêm antes da primeira requisição.</translation>
        </message>
        <message>
            <source>All that self-hosting takes, and a router that has to learn what to send where.</source>
            <comment>judgment.setup_effort.hybrid</comment>
            <translation>Tudo o que a hospedagem própria exige, mais um roteador que precisa aprender o que enviar para onde.</translation>
        </message>
        <message>
            <source>All that hosted fine-tuning takes, and a router that has to learn what to send where.</source>
            <comment>judgment.setup_effort.hosted_hybrid</comment>
            <translation>Tudo o que o fine-tuning hospedado exige, mais um roteador que precisa aprender o que enviar para onde.</translation>
        </message>
        <message>
            <source>The vendor runs everything; only prompts need care.</source>
            <comment>judgment.upkeep.general_api</comment>
            <translation>O fornecedor opera tudo; só os prompts exigem cuidado.</translation>
        </message>
        <message>
            <source>The vendor runs the model; prompts and memories need care.</source>
            <comment>judgment.upkeep.memory_api</comment>
            <translation>O fornecedor opera o modelo; prompts e memórias exigem cuidado.</translation>
        </message>
        <message>
            <source>The model has to be trained anew when the task or the vendor's base model changes.</source>
            <comment>judgment.upkeep.tuned_api</comment>
            <translation>O modelo precisa ser treinado de novo quando a tarefa ou o modelo base do fornecedor muda.</translation>
        </message>
        <message>
            <source>Updates, monitoring, scaling and training anew are ours.</source>
            <comment>judgment.upkeep.self_hosted</comment>
            <translation>Atualizações, monitoramento, escalabilidade e novos treinamentos são por nossa conta.</translation>
        </message>
        <message>
            <source>Our own servers, a router and an API have to be looked after.</source>
            <comment>judgment.upkeep.hybrid</comment>
            <translation>É preciso cuidar de servidores próprios, de um roteador e de uma API.</translation>
        </message>
        <message>
            <source>The tuned model has to be trained anew, and a router looked after.</source>
            <comment>judgment.upkeep.hosted_hybrid</comment>
            <translation>O modelo com fine-tuning precisa ser treinado de novo, e um roteador exige cuidado.</translation>
        </message>
        <message>
            <source>The vendor's limits apply, and rise with what we spend.</source>
            <comment>judgment.rate_limits.general_api</comment>
            <translation>Valem os limites do fornecedor, que sobem com o nosso gasto.</translation>
        </message>
        <message>
            <source>The vendor's limits apply, to the model and to the recall.</source>
            <comment>judgment.rate_limits.memory_api</comment>
            <translation>Valem os limites do fornecedor, para o modelo e para a recuperação.</translation>
        </message>
        <message>
            <source>The vendor's limits apply to the tuned model as well.</source>
            <comment>judgment.rate_limits.tuned_api</comment>
            <translation>Os limites do fornecedor valem também para o modelo com fine-tuning.</translation>
        </message>
        <message>
            <source>No vendor sets a limit, only the GPUs that we run.</source>
            <comment>judgment.rate_limits.self_hosted</comment>
            <translation>Nenhum fornecedor impõe limite, só as GPUs que operamos.</translation>
        </message>
        <message>
            <source>The vendor's limits apply only to what the small model does not answer.</source>
            <comment>judgment.rate_limits.hybrid</comment>
            <translation>Os limites do fornecedor valem só para o que o modelo pequeno não responde.</translation>
        </message>
        <message>
            <source>The vendor's limits apply to both models.</source>
            <comment>judgment.rate_limits.hosted_hybrid</comment>
            <translation>Os limites do fornecedor valem para os dois modelos.</translation>
        </message>
        <message>
            <source>Whatever fits into a prompt can be asked today.</source>
            <comment>judgment.flexibility.general_api</comment>
            <translation>Tudo o que cabe em um prompt pode ser perguntado hoje.</translation>
        </message>
        <message>
            <source>A new task needs new memories, and the model is small.</source>
            <comment>judgment.flexibility.memory_api</comment>
            <translation>Uma tarefa nova exige memórias novas, e o modelo é pequeno.</translation>
        </message>
        <message>
            <source>A new task needs new labels and another training.</source>
            <comment>judgment.flexibility.tuned_api</comment>
            <translation>Uma tarefa nova exige rótulos novos e outro treinamento.</translation>
        </message>
        <message>
            <source>A new task needs new labels and another training, and room on the GPUs.</source>
            <comment>judgment.flexibility.self_hosted</comment>
            <translation>Uma tarefa nova exige rótulos novos, outro treinamento e espaço nas GPUs.</translation>
        </message>
        <message>
            <source>What the small model was not trained for goes to the large one.</source>
            <comment>judgment.flexibility.hybrid</comment>
            <translation>Aquilo para que o modelo pequeno não foi treinado vai para o grande.</translation>
        </message>
        <message>
            <source>What the small model was not trained for goes to the large one.</source>
            <comment>judgment.flexibility.hosted_hybrid</comment>
            <translation>Aquilo para que o modelo pequeno não foi treinado vai para o grande.</translation>
        </message>
        <message>
            <source>first token</source>
            <comment>published_latency.first_token.name</comment>
            <translation>primeiro token</translation>
        </message>
        <message>
            <source>short answer</source>
            <comment>published_latency.short_answer.name</comment>
            <translation>resposta curta</translation>
        </message>
        <message>
            <source>99th percentile</source>
            <comment>published_latency.percentile_99.name</comment>
            <translation>percentil 99</translation>
        </message>
        <message>
            <source>early 2026</source>
            <comment>published_latency.source.date</comment>
            <translation>início de 2026</translation>
        </message>
        <message>
            <source>Sentiment</source>
            <comment>task_kind.Sentiment.name</comment>
            <translation>Sentimento</translation>
        </message>
        <message>
            <source>a handful of labels, and traffic that never ends</source>
            <comment>task_kind.Sentiment.why</comment>
            <translation>poucos rótulos, e um tráfego que nunca acaba</translation>
        </message>
        <message>
            <source>Ticket routing</source>
            <comment>task_kind.Ticket routing.name</comment>
            <translation>Roteamento de chamados</translation>
        </message>
        <message>
            <source>your own queues, which no general model knows</source>
            <comment>task_kind.Ticket routing.why</comment>
            <translation>filas próprias, que nenhum modelo geral conhece</translation>
        </message>
        <message>
            <source>Intent</source>
            <comment>task_kind.Intent.name</comment>
            <translation>Intenção</translation>
        </message>
        <message>
            <source>short inputs, a closed list of answers</source>
            <comment>task_kind.Intent.why</comment>
            <translation>entradas curtas, uma lista fechada de respostas</translation>
        </message>
        <message>
            <source>Content labeling</source>
            <comment>task_kind.Content labeling.name</comment>
            <translation>Rotulagem de conteúdo</translation>
        </message>
        <message>
            <source>large volumes that can wait and be batched</source>
            <comment>task_kind.Content labeling.why</comment>
            <translation>grandes volumes que podem esperar e ir em lote</translation>
        </message>
        <message>
            <source>Entity extraction</source>
            <comment>task_kind.Entity extraction.name</comment>
            <translation>Extração de entidades</translation>
        </message>
        <message>
            <source>a fixed set of fields that tests can check</source>
            <comment>task_kind.Entity extraction.why</comment>
            <translation>um conjunto fixo de campos que testes podem verificar</translation>
        </message>
        <message>
            <source>PII flagging</source>
            <comment>task_kind.PII flagging.name</comment>
            <translation>Sinalização de dados pessoais</translation>
        </message>
        <message>
            <source>data that should not leave the house to be checked</source>
            <comment>task_kind.PII flagging.why</comment>
            <translation>dados que não devem sair da empresa para serem verificados</translation>
        </message>
        <message>
            <source>Break-even</source>
            <comment>view.break-even.name</comment>
            <translation>Ponto de equilíbrio</translation>
        </message>
        <message>
            <source>Over time</source>
            <comment>view.over-time.name</comment>
            <translation>Ao longo do tempo</translation>
        </message>
        <message>
            <source>Breakdown</source>
            <comment>view.breakdown.name</comment>
            <translation>Composição</translation>
        </message>
        <message>
            <source>Sensitivity</source>
            <comment>view.sensitivity.name</comment>
            <translation>Sensibilidade</translation>
        </message>
        <message>
            <source>Map</source>
            <comment>view.map.name</comment>
            <translation>Mapa</translation>
        </message>
        <message>
            <source>Distribution</source>
            <comment>view.distribution.name</comment>
            <translation>Distribuição</translation>
        </message>
        <message>
            <source>What to ask</source>
            <comment>view.information.name</comment>
            <translation>O que apurar</translation>
        </message>
        <message>
            <source>Portfolio</source>
            <comment>view.portfolio.name</comment>
            <translation>Portfólio</translation>
        </message>
        <message>
            <source>Compare</source>
            <comment>view.compare.name</comment>
            <translation>Comparação</translation>
        </message>
        <message>
            <source>Qualities</source>
            <comment>view.qualitative.name</comment>
            <translation>Qualidades</translation>
        </message>
        <message>
            <source>Advice</source>
            <comment>view.advice.name</comment>
            <translation>Recomendação</translation>
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
            <translation>Imagens PNG</translation>
        </message>
        <message>
            <source>SVG drawings</source>
            <comment>picture_format.svg.name</comment>
            <translation>Desenhos SVG</translation>
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
            <translation>e mais {count}</translation>
        </message>
        <message>
            <source>{view} is no view of this version, so the state is shown in another; views are {known}</source>
            <comment>presentation.no_view_of_state(view, known)</comment>
            <translation>{view} não é uma visão desta versão, por isso o estado é mostrado em outra; as visões são {known}</translation>
        </message>
        <message>
            <source>The scenario's own inputs, as one task</source>
            <comment>sheet.without_tasks</comment>
            <translation>As premissas do próprio cenário, como uma única tarefa</translation>
        </message>
        <message>
            <source>{parameter} {value}</source>
            <comment>finding.value_at(parameter, value)</comment>
            <translation>{parameter} em {value}</translation>
        </message>
        <message>
            <source>{option} is the cheapest at {x} and {y}.</source>
            <comment>finding.map(option, x, y)</comment>
            <translation>{option} é a opção mais barata com {x} e {y}.</translation>
        </message>
        <message>
            <source>{option} is the cheapest of those shown at {x} and {y}.</source>
            <comment>finding.map_shown(option, x, y)</comment>
            <translation>{option} é a opção mais barata das exibidas com {x} e {y}.</translation>
        </message>
        <message>
            <source>{option}, which is not shown here, saves {saving} a month against {baseline} at {volume} requests.</source>
            <comment>fit.saves_not_shown(option, saving, baseline, volume)</comment>
            <translation>{option}, que não está em exibição aqui, custa {saving} por mês a menos que {baseline} com {volume} requisições.</translation>
        </message>
        <message>
            <source>{option}, which is not shown here, is the cheapest of all, at {total} a month.</source>
            <comment>fit.cheapest_not_shown(option, total)</comment>
            <translation>{option}, que não está em exibição aqui, é a opção mais barata de todas: {total} por mês.</translation>
        </message>
        <message>
            <source>{condition}, where {cause}</source>
            <comment>fit.condition_where(condition, cause)</comment>
            <translation>{condition}, ponto em que {cause}</translation>
        </message>
        <message>
            <source>{option} becomes the cheapest option</source>
            <comment>fit.where_cheapest(option)</comment>
            <translation>{option} passa a ser a opção mais barata</translation>
        </message>
        <message>
            <source>{option} is no longer the cheapest option</source>
            <comment>fit.where_not_cheapest(option)</comment>
            <translation>{option} deixa de ser a opção mais barata</translation>
        </message>
        <message>
            <source>{option} becomes the cheapest of the options shown</source>
            <comment>fit.where_cheapest_of_shown(option)</comment>
            <translation>{option} passa a ser a opção mais barata das exibidas</translation>
        </message>
        <message>
            <source>{option} is no longer the cheapest of the options shown</source>
            <comment>fit.where_not_cheapest_of_shown(option)</comment>
            <translation>{option} deixa de ser a opção mais barata das exibidas</translation>
        </message>
        <message>
            <source>{option}, not shown, becomes cheaper than all that are shown</source>
            <comment>fit.where_below_all_shown(option)</comment>
            <translation>{option}, fora da exibição, passa a custar menos que todas as exibidas</translation>
        </message>
        <message>
            <source>{option}, not shown, is no longer cheaper than all that are shown</source>
            <comment>fit.where_not_below_all_shown(option)</comment>
            <translation>{option}, fora da exibição, deixa de custar menos que todas as exibidas</translation>
        </message>
        <message>
            <source>{option} begins to cost less than {baseline}</source>
            <comment>fit.where_it_saves(option, baseline)</comment>
            <translation>{option} passa a custar menos que {baseline}</translation>
        </message>
        <message>
            <source>{option} no longer costs less than {baseline}</source>
            <comment>fit.where_it_saves_nothing(option, baseline)</comment>
            <translation>{option} deixa de custar menos que {baseline}</translation>
        </message>
        <message>
            <source>the money paid up front for {option} is back within {months}</source>
            <comment>fit.where_back_within(option, months)</comment>
            <translation>o dinheiro pago de início é recuperado em até {months} com {option}</translation>
        </message>
        <message>
            <source>the money paid up front for {option} takes more than {months} to come back</source>
            <comment>fit.where_back_later(option, months)</comment>
            <translation>o dinheiro pago de início leva mais de {months} para ser recuperado com {option}</translation>
        </message>
        <message>
            <source>the fine-tuned model is right less than nine tenths as often as {baseline}</source>
            <comment>fit.where_accuracy_too_low(baseline)</comment>
            <translation>o modelo com fine-tuning acerta menos de nove décimos do que acerta {baseline}</translation>
        </message>
        <message>
            <source>the fine-tuned model is right at least nine tenths as often as {baseline}</source>
            <comment>fit.where_accuracy_enough(baseline)</comment>
            <translation>o modelo com fine-tuning acerta pelo menos nove décimos do que acerta {baseline}</translation>
        </message>
        <message>
            <source>The guide to Breakeven</source>
            <comment>guide.title</comment>
            <translation>O guia do Breakeven</translation>
        </message>
        <message>
            <source>Where to start</source>
            <comment>guide.start</comment>
            <translation>Por onde começar</translation>
        </message>
        <message>
            <source>Breakeven answers one question for one task: from how many requests a month on is it cheaper to run a fine-tuned small model of your own than to pay for a large model's API?</source>
            <comment>guide.question</comment>
            <translation>O Breakeven responde a uma pergunta sobre uma tarefa: a partir de quantas requisições por mês é mais barato operar um modelo pequeno próprio, com fine-tuning, do que pagar pela API de um modelo grande?</translation>
        </message>
        <message>
            <source>The answer is about the option in focus, held against the baseline. Move a slider or type a value: sentence, figures and chart follow. A click on a figure says how it is computed, and every change can be taken back.</source>
            <comment>guide.edits</comment>
            <translation>A resposta trata da opção em foco, comparada com a referência. Basta mover um controle deslizante ou digitar um valor: frase, números e gráfico acompanham. Um clique em um número mostra como ele é calculado, e toda alteração pode ser desfeita.</translation>
        </message>
        <message>
            <source>F1 opens this guide at what has the focus: at an input, an option, a figure or a view.</source>
            <comment>guide.help</comment>
            <translation>F1 abre este guia no que está em foco: uma premissa, uma opção, um número ou uma visão.</translation>
        </message>
        <message>
            <source>Options</source>
            <comment>guide.options</comment>
            <translation>Opções</translation>
        </message>
        <message>
            <source>Option</source>
            <comment>guide.option</comment>
            <translation>Opção</translation>
        </message>
        <message>
            <source>Figures</source>
            <comment>guide.figures</comment>
            <translation>Indicadores</translation>
        </message>
        <message>
            <source>For {focus} against {baseline}.</source>
            <comment>guide.figures_text(focus, baseline)</comment>
            <translation>Para {focus}, em comparação com {baseline}.</translation>
        </message>
        <message>
            <source>Inputs</source>
            <comment>guide.inputs</comment>
            <translation>Premissas</translation>
        </message>
        <message>
            <source>A typed value may lie beyond the slider, anywhere in the range of the input.</source>
            <comment>guide.inputs_text</comment>
            <translation>Um valor digitado pode ficar além do controle deslizante, em qualquer ponto da faixa da premissa.</translation>
        </message>
        <message>
            <source>Default</source>
            <comment>guide.default</comment>
            <translation>Padrão</translation>
        </message>
        <message>
            <source>Slider</source>
            <comment>guide.slider</comment>
            <translation>Controle deslizante</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <comment>guide.from_to(low, high)</comment>
            <translation>{low} a {high}</translation>
        </message>
        <message>
            <source>Counts in</source>
            <comment>guide.used_in</comment>
            <translation>Entra em</translation>
        </message>
        <message>
            <source>In files and commands</source>
            <comment>guide.id</comment>
            <translation>Em arquivos e comandos</translation>
        </message>
        <message>
            <source>Formulas</source>
            <comment>guide.computed</comment>
            <translation>Fórmulas</translation>
        </message>
        <message>
            <source>A month's cost is the sum of its components. What a formula names is an input or has a formula of its own; ceil() rounds up to a whole number.</source>
            <comment>guide.formulas_text</comment>
            <translation>O custo de um mês é a soma dos seus componentes. O que uma fórmula menciona é uma premissa ou tem fórmula própria; teto() arredonda para cima até um número inteiro.</translation>
        </message>
        <message>
            <source>Made of</source>
            <comment>guide.made_of</comment>
            <translation>Compõe-se de</translation>
        </message>
        <message>
            <source>With the small model {where}</source>
            <comment>guide.hosted(where)</comment>
            <translation>Com o modelo pequeno {where}</translation>
        </message>
        <message>
            <source>Views</source>
            <comment>guide.views</comment>
            <translation>Visões</translation>
        </message>
        <message>
            <source>Example</source>
            <comment>guide.example</comment>
            <translation>Exemplo</translation>
        </message>
        <message>
            <source>Worked examples</source>
            <comment>guide.examples</comment>
            <translation>Exemplos resolvidos</translation>
        </message>
        <message>
            <source>Each is a preset of the program, computed with the values that it comes with.</source>
            <comment>guide.examples_text</comment>
            <translation>Cada um é uma predefinição do programa, calculada com os valores que ela traz.</translation>
        </message>
        <message>
            <source>Step by step</source>
            <comment>guide.step_by_step</comment>
            <translation>Passo a passo</translation>
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
            <translation>O que fazem</translation>
        </message>
        <message>
            <source>The first move, “{task}”, raises the bill by {more} a month.</source>
            <comment>portfolio.first_move_raises(task, more)</comment>
            <translation>A primeira tarefa a migrar, “{task}”, aumenta a conta em {more} por mês.</translation>
        </message>
        <message>
            <source>The first move, “{task}”, raises the bill by {more} a month; with {count} moved it is below the API's.</source>
            <comment>portfolio.first_move_raises_until(task, more, count)</comment>
            <translation>A primeira tarefa a migrar, “{task}”, aumenta a conta em {more} por mês; com {count} migradas, a conta fica menor que a da API.</translation>
        </message>
        <message numerus="yes">
            <source>{count} tasks</source>
            <comment>portfolio.pinned_count(count)</comment>
            <translation>
                <numerusform>{count} tarefa</numerusform>
                <numerusform>{count} tarefas</numerusform>
            </translation>
        </message>
        <message>
            <source>“{task}” alone</source>
            <comment>tasks.one_alone(task)</comment>
            <translation>a tarefa “{task}” sozinha</translation>
        </message>
        <message numerus="yes">
            <source>a workload of {volume} requests a month apart from the {tasks} tasks</source>
            <comment>tasks.workload_apart(volume, tasks)</comment>
            <translation>
                <numerusform>uma carga de trabalho de {volume} requisições por mês à parte da tarefa</numerusform>
                <numerusform>uma carga de trabalho de {volume} requisições por mês à parte das {tasks} tarefas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>without the {tasks} tasks</source>
            <comment>tasks.left_aside(tasks)</comment>
            <translation>
                <numerusform>sem a tarefa</numerusform>
                <numerusform>sem as {tasks} tarefas</numerusform>
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
            <translation>O que segue é uma recomendação para {workload}.</translation>
        </message>
        <message>
            <source>{upkeep} of the {total} {where} is its upkeep, which all tasks share.</source>
            <comment>tasks.upkeep_apart(upkeep, total, where)</comment>
            <translation>Dos {total} {where}, {upkeep} são a manutenção dela, que todas as tarefas compartilham.</translation>
        </message>
        <message>
            <source>Use a small model with memory</source>
            <comment>course.small_model_with_memory.name</comment>
            <translation>Usar um modelo pequeno com memória</translation>
        </message>
        <message>
            <source>Use hosted fine-tuning</source>
            <comment>course.hosted_fine_tuning.name</comment>
            <translation>Usar fine-tuning hospedado</translation>
        </message>
        <message>
            <source>Use a hybrid</source>
            <comment>course.hybrid.name</comment>
            <translation>Usar um híbrido</translation>
        </message>
        <message>
            <source>What each option costs a month over the volume; where two curves cross, both cost the same</source>
            <comment>view.break-even.help</comment>
            <translation>Quanto custa cada opção por mês conforme o volume; onde duas curvas se cruzam, as duas custam o mesmo</translation>
        </message>
        <message>
            <source>The cash that each option takes, month by month, from what is paid up front on</source>
            <comment>view.over-time.help</comment>
            <translation>O caixa que cada opção consome, mês a mês, a partir do que é pago de início</translation>
        </message>
        <message>
            <source>What the monthly cost of each option is made of</source>
            <comment>view.breakdown.help</comment>
            <translation>De que se compõe o custo mensal de cada opção</translation>
        </message>
        <message>
            <source>How much a figure changes if each input alone changes, the strongest first</source>
            <comment>view.sensitivity.help</comment>
            <translation>Quanto um indicador muda quando cada premissa muda sozinha, a mais forte primeiro</translation>
        </message>
        <message>
            <source>Which option is the cheapest over any two inputs</source>
            <comment>view.map.help</comment>
            <translation>Qual opção é a mais barata conforme duas premissas quaisquer</translation>
        </message>
        <message>
            <source>How the figures spread under the ranges that inputs have</source>
            <comment>view.distribution.help</comment>
            <translation>Como os indicadores se distribuem com as faixas que as premissas têm</translation>
        </message>
        <message>
            <source>What it is worth at most to know each input with a range before deciding</source>
            <comment>view.information.help</comment>
            <translation>Quanto vale no máximo conhecer cada premissa com faixa antes de decidir</translation>
        </message>
        <message>
            <source>What all tasks cost as one after the other moves to our own GPUs, and how many of those it takes</source>
            <comment>view.portfolio.help</comment>
            <translation>Quanto custam todas as tarefas à medida que migram uma após a outra para as nossas GPUs, e quantas GPUs são necessárias</translation>
        </message>
        <message>
            <source>Up to four scenarios beside each other</source>
            <comment>view.compare.help</comment>
            <translation>Até quatro cenários lado a lado</translation>
        </message>
        <message>
            <source>Five approaches on scales of latency, privacy, control and the like, and their weighted order</source>
            <comment>view.qualitative.help</comment>
            <translation>Cinco abordagens em escalas de latência, privacidade, controle e outras, e a sua ordem ponderada</translation>
        </message>
        <message>
            <source>What the answers to its questions and the figures speak for, why, and what would change it</source>
            <comment>view.advice.help</comment>
            <translation>O que as respostas às perguntas e os números indicam, por quê e o que mudaria isso</translation>
        </message>
        <message>
            <source>currency</source>
            <comment>edit.currency</comment>
            <translation>moeda</translation>
        </message>
        <message>
            <source>{amount} {currency}</source>
            <comment>figure.amount(amount, currency)</comment>
            <translation>{amount} {currency}</translation>
        </message>
        <message>
            <source>{amount} {currency} a month</source>
            <comment>key.amount_a_month(amount, currency)</comment>
            <translation>{amount} {currency} por mês</translation>
        </message>
        <message>
            <source>{^currency} a month at {volume} requests</source>
            <comment>breakdown.title(currency, volume)</comment>
            <translation>{^currency} por mês com {volume} requisições</translation>
        </message>
        <message>
            <source>{parameter}, {sign} {unit}</source>
            <comment>axis.title_in_money(parameter, sign, unit)</comment>
            <translation>{parameter}, {sign} {unit}</translation>
        </message>
        <message>
            <source>{^currency} a month</source>
            <comment>axis.money_a_month(currency)</comment>
            <translation>{^currency} por mês</translation>
        </message>
        <message>
            <source>{figure}, {currency}</source>
            <comment>tornado.axis_money(figure, currency)</comment>
            <translation>{figure}, {currency}</translation>
        </message>
        <message>
            <source>Worth at most, {currency} over {horizon}</source>
            <comment>information.axis(currency, horizon)</comment>
            <translation>Vale no máximo, {currency} em {horizon}</translation>
        </message>
        <message>
            <source>{^currency}</source>
            <comment>report.currency(currency)</comment>
            <translation>{^currency}</translation>
        </message>
        <message>
            <source>{^currency} before taxes. A month has 730 hours, a twelfth of a year.</source>
            <comment>report.units_text(currency)</comment>
            <translation>{^currency} antes de impostos. Um mês tem 730 horas, um doze avos de ano.</translation>
        </message>
        <message>
            <source>{text} is in {currency}, for which no rate is stated: {allowed}</source>
            <comment>typed.other_currency(text, currency, allowed)</comment>
            <translation>{text} está em {currency}, moeda sem cotação informada: {allowed}</translation>
        </message>
        <message>
            <source>All tasks, {currency} a month</source>
            <comment>portfolio_chart.axis(currency)</comment>
            <translation>Todas as tarefas, {currency} por mês</translation>
        </message>
        <message>
            <source>Tokens and errors at the frontier API, {currency} a month at the task's own volume. The API's upkeep is counted once for all tasks and is not in it.</source>
            <comment>task_list.base_help(currency)</comment>
            <translation>Tokens e erros na API de fronteira, {currency} por mês no volume da própria tarefa. A manutenção da API é contada uma só vez para todas as tarefas e não está incluída.</translation>
        </message>
        <message>
            <source>Tuning, retraining and errors of a model of its own, {currency} a month. The GPUs are shared by all tasks that move and are not in it.</source>
            <comment>task_list.own_help(currency)</comment>
            <translation>Fine-tuning, retreinamento e erros de um modelo próprio, {currency} por mês. As GPUs são compartilhadas por todas as tarefas que migram e não estão incluídas.</translation>
        </message>
        <message>
            <source>What it would save if it moved alone, to GPUs of its own, {currency} a month. The other tasks keep the API and its upkeep, which a scenario of this task alone would save too.</source>
            <comment>task_list.alone_help(currency)</comment>
            <translation>Quanto economizaria se migrasse sozinha, para GPUs só dela, {currency} por mês. As outras tarefas mantêm a API e a manutenção dela, que um cenário só desta tarefa também pouparia.</translation>
        </message>
        <message>
            <source>{price} an hour</source>
            <comment>gpu.an_hour(price)</comment>
            <translation>{price} por hora</translation>
        </message>
        <message>
            <source>{currency} at {rate} for a US dollar, {day}, {source}</source>
            <comment>currency.in_words(currency, rate, day, source)</comment>
            <translation>{currency} a {rate} por dólar americano, {day}, {source}</translation>
        </message>
        <message>
            <source>Shown in {currency} at {rate} for a US dollar, {day}, {source}</source>
            <comment>currency.shown(currency, rate, day, source)</comment>
            <translation>Valores em {currency} a {rate} por dólar americano, {day}, {source}</translation>
        </message>
        <message>
            <source>Shown in {currency} at {rate} for a US dollar, {day}, which is older than 30 days, {source}</source>
            <comment>currency.shown_old(currency, rate, day, source)</comment>
            <translation>Valores em {currency} a {rate} por dólar americano, {day}, cotação com mais de 30 dias, {source}</translation>
        </message>
        <message numerus="yes">
            <source>{^currency} at {rate}, {days} days old</source>
            <comment>currency.aged(currency, rate, days)</comment>
            <translation>
                <numerusform>{^currency} a {rate}, há {days} dia</numerusform>
                <numerusform>{^currency} a {rate}, há {days} dias</numerusform>
            </translation>
        </message>
        <message>
            <source>{^currency} at {rate}, of today</source>
            <comment>currency.of_today(currency, rate)</comment>
            <translation>{^currency} a {rate}, de hoje</translation>
        </message>
        <message>
            <source>{code} is no currency that money can be shown in: {allowed}</source>
            <comment>currency.unknown(code, allowed)</comment>
            <translation>{code} não é uma moeda em que se possam mostrar valores: {allowed}</translation>
        </message>
        <message>
            <source>USD is what every figure is in: without a currency, that is shown</source>
            <comment>currency.dollars</comment>
            <translation>USD já é a moeda de todos os números: sem moeda indicada, é essa a mostrada</translation>
        </message>
        <message>
            <source>{rate} is no rate for a US dollar, which is a number from {least} to {most}</source>
            <comment>currency.wrong_rate(rate, least, most)</comment>
            <translation>{rate} não é uma cotação por dólar americano, que é um número de {least} a {most}</translation>
        </message>
        <message>
            <source>the rate lacks its source in a few words</source>
            <comment>currency.no_source</comment>
            <translation>falta a fonte da cotação em poucas palavras</translation>
        </message>
        <message>
            <source>{day} is no day of the form YYYY-MM-DD</source>
            <comment>currency.wrong_day(day)</comment>
            <translation>{day} não é um dia na forma AAAA-MM-DD</translation>
        </message>
        <message>
            <source>{key} is missing</source>
            <comment>currency.lacks(key)</comment>
            <translation>falta {key}</translation>
        </message>
        <message>
            <source>{price} for a GPU-hour, more than the {most} that is plausible</source>
            <comment>skypilot.too_high(price, most)</comment>
            <translation>{price} por hora de GPU, mais que os {most} plausíveis</translation>
        </message>
        <message>
            <source>{price} for a GPU-hour, less than the {least} that is plausible</source>
            <comment>skypilot.too_low(price, least)</comment>
            <translation>{price} por hora de GPU, menos que os {least} plausíveis</translation>
        </message>
        <message>
            <source>All amounts of this workbook are US dollars; the scenario is shown in {currency}.</source>
            <comment>sheet.in_dollars(currency)</comment>
            <translation>Todos os valores desta pasta de trabalho estão em dólares americanos; o cenário é mostrado em {currency}.</translation>
        </message>
        <message>
            <source>US dollars</source>
            <comment>currency.USD.name</comment>
            <translation>dólares americanos</translation>
        </message>
        <message>
            <source>UAE dirhams</source>
            <comment>currency.AED.name</comment>
            <translation>dirhams dos EAU</translation>
        </message>
        <message>
            <source>Australian dollars</source>
            <comment>currency.AUD.name</comment>
            <translation>dólares australianos</translation>
        </message>
        <message>
            <source>Brazilian reais</source>
            <comment>currency.BRL.name</comment>
            <translation>reais brasileiros</translation>
        </message>
        <message>
            <source>Canadian dollars</source>
            <comment>currency.CAD.name</comment>
            <translation>dólares canadenses</translation>
        </message>
        <message>
            <source>Swiss francs</source>
            <comment>currency.CHF.name</comment>
            <translation>francos suíços</translation>
        </message>
        <message>
            <source>Chilean pesos</source>
            <comment>currency.CLP.name</comment>
            <translation>pesos chilenos</translation>
        </message>
        <message>
            <source>Chinese yuan</source>
            <comment>currency.CNY.name</comment>
            <translation>yuans chineses</translation>
        </message>
        <message>
            <source>Colombian pesos</source>
            <comment>currency.COP.name</comment>
            <translation>pesos colombianos</translation>
        </message>
        <message>
            <source>Czech korunas</source>
            <comment>currency.CZK.name</comment>
            <translation>coroas tchecas</translation>
        </message>
        <message>
            <source>Danish kroner</source>
            <comment>currency.DKK.name</comment>
            <translation>coroas dinamarquesas</translation>
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
            <translation>dólares de Hong Kong</translation>
        </message>
        <message>
            <source>Hungarian forints</source>
            <comment>currency.HUF.name</comment>
            <translation>florins húngaros</translation>
        </message>
        <message>
            <source>Indonesian rupiahs</source>
            <comment>currency.IDR.name</comment>
            <translation>rupias indonésias</translation>
        </message>
        <message>
            <source>Israeli new shekels</source>
            <comment>currency.ILS.name</comment>
            <translation>novos shekels israelenses</translation>
        </message>
        <message>
            <source>Indian rupees</source>
            <comment>currency.INR.name</comment>
            <translation>rupias indianas</translation>
        </message>
        <message>
            <source>Japanese yen</source>
            <comment>currency.JPY.name</comment>
            <translation>ienes japoneses</translation>
        </message>
        <message>
            <source>South Korean won</source>
            <comment>currency.KRW.name</comment>
            <translation>wons sul-coreanos</translation>
        </message>
        <message>
            <source>Mexican pesos</source>
            <comment>currency.MXN.name</comment>
            <translation>pesos mexicanos</translation>
        </message>
        <message>
            <source>Malaysian ringgits</source>
            <comment>currency.MYR.name</comment>
            <translation>ringgits malaios</translation>
        </message>
        <message>
            <source>Norwegian kroner</source>
            <comment>currency.NOK.name</comment>
            <translation>coroas norueguesas</translation>
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
            <translation>zlotys poloneses</translation>
        </message>
        <message>
            <source>Romanian lei</source>
            <comment>currency.RON.name</comment>
            <translation>leus romenos</translation>
        </message>
        <message>
            <source>Saudi riyals</source>
            <comment>currency.SAR.name</comment>
            <translation>riyales sauditas</translation>
        </message>
        <message>
            <source>Swedish kronor</source>
            <comment>currency.SEK.name</comment>
            <translation>coroas suecas</translation>
        </message>
        <message>
            <source>Singapore dollars</source>
            <comment>currency.SGD.name</comment>
            <translation>dólares singapurianos</translation>
        </message>
        <message>
            <source>Thai baht</source>
            <comment>currency.THB.name</comment>
            <translation>bahts tailandeses</translation>
        </message>
        <message>
            <source>Turkish lira</source>
            <comment>currency.TRY.name</comment>
            <translation>liras turcas</translation>
        </message>
        <message>
            <source>New Taiwan dollars</source>
            <comment>currency.TWD.name</comment>
            <translation>novos dólares taiwaneses</translation>
        </message>
        <message>
            <source>Vietnamese dong</source>
            <comment>currency.VND.name</comment>
            <translation>dongs vietnamitas</translation>
        </message>
        <message>
            <source>South African rand</source>
            <comment>currency.ZAR.name</comment>
            <translation>rands sul-africanos</translation>
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
ociosos: {headroom} de folga para picos, {spare} de sobra</translation>
        </message>
        <message>
            <source>All amounts in this guide are US dollars, as they are inside the program, in files, in tables and in workbooks. “Currency” in the menu “Scenario” shows a scenario in another currency, at a rate of a day and with its source. What is shown and typed, pictures and reports are then in it, and say at what rate; an amount that is typed with a dollar sign is dollars still.</source>
            <comment>guide.currency</comment>
            <translation>Todos os valores deste guia são dólares americanos, como dentro do programa, nos arquivos, nas tabelas e nas planilhas. “Moeda” no menu “Cenário” mostra um cenário em outra moeda, à cotação de um dia e com a fonte. O que é mostrado e digitado, as imagens e os relatórios ficam então nela e dizem a que cotação; um valor digitado com cifrão de dólar continua em dólares.</translation>
        </message>
        <message>
            <source>The scenario as it is now</source>
            <comment>finding.scenario_now</comment>
            <translation>O cenário como está agora</translation>
        </message>
        <message>
            <source>The pinned state</source>
            <comment>finding.scenario_pinned</comment>
            <translation>O estado fixado</translation>
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
            <translation>Opção</translation>
        </message>
        <message>
            <source>Figure</source>
            <comment>table.figure</comment>
            <translation>Indicador</translation>
        </message>
        <message>
            <source>Figure unit</source>
            <comment>table.figure_unit</comment>
            <translation>Unidade do indicador</translation>
        </message>
        <message>
            <source>Figure now</source>
            <comment>table.figure_now</comment>
            <translation>Indicador agora</translation>
        </message>
        <message>
            <source>Figure at low</source>
            <comment>table.figure_at_low</comment>
            <translation>Indicador no mínimo</translation>
        </message>
        <message>
            <source>Figure at high</source>
            <comment>table.figure_at_high</comment>
            <translation>Indicador no máximo</translation>
        </message>
        <message>
            <source>Input</source>
            <comment>table.input</comment>
            <translation>Premissa</translation>
        </message>
        <message>
            <source>Input unit</source>
            <comment>table.input_unit</comment>
            <translation>Unidade da premissa</translation>
        </message>
        <message>
            <source>Low</source>
            <comment>table.low</comment>
            <translation>Mínimo</translation>
        </message>
        <message>
            <source>High</source>
            <comment>table.high</comment>
            <translation>Máximo</translation>
        </message>
        <message>
            <source>Unit</source>
            <comment>table.unit</comment>
            <translation>Unidade</translation>
        </message>
        <message>
            <source>Value</source>
            <comment>table.value</comment>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Volume</source>
            <comment>table.volume</comment>
            <translation>Volume</translation>
        </message>
        <message>
            <source>Month</source>
            <comment>table.month</comment>
            <translation>Mês</translation>
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
            <translation>Mais barata</translation>
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
            <translation>Fixado: {option}</translation>
        </message>
        <message>
            <source>Mark</source>
            <comment>table.mark</comment>
            <translation>Marca</translation>
        </message>
        <message>
            <source>volume</source>
            <comment>table.mark_volume</comment>
            <translation>volume atual</translation>
        </message>
        <message>
            <source>break-even</source>
            <comment>table.mark_break_even</comment>
            <translation>ponto de equilíbrio</translation>
        </message>
        <message>
            <source>settled break-even</source>
            <comment>table.mark_settled</comment>
            <translation>ponto de equilíbrio definitivo</translation>
        </message>
        <message>
            <source>Cost per request</source>
            <comment>table.cost_per_request</comment>
            <translation>Custo por requisição</translation>
        </message>
        <message>
            <source>Cost per correct answer</source>
            <comment>table.cost_per_correct_answer</comment>
            <translation>Custo por resposta correta</translation>
        </message>
        <message>
            <source>Headroom for peaks</source>
            <comment>table.headroom</comment>
            <translation>Folga para picos</translation>
        </message>
        <message>
            <source>Spare</source>
            <comment>table.spare</comment>
            <translation>Sobra</translation>
        </message>
        <message>
            <source>What</source>
            <comment>table.what</comment>
            <translation>Item</translation>
        </message>
        <message>
            <source>Saving of {focus} against {baseline}</source>
            <comment>table.saving_of(focus, baseline)</comment>
            <translation>Economia: {focus} versus {baseline}</translation>
        </message>
        <message>
            <source>Worth at most</source>
            <comment>table.worth_at_most</comment>
            <translation>Vale no máximo</translation>
        </message>
        <message>
            <source>Point</source>
            <comment>table.point</comment>
            <translation>Ponto</translation>
        </message>
        <message>
            <source>From</source>
            <comment>table.from</comment>
            <translation>De</translation>
        </message>
        <message>
            <source>To</source>
            <comment>table.to</comment>
            <translation>Até</translation>
        </message>
        <message>
            <source>Share of cases</source>
            <comment>table.share_of_cases</comment>
            <translation>Parcela dos casos</translation>
        </message>
        <message>
            <source>Share up to here</source>
            <comment>table.share_up_to_here</comment>
            <translation>Parcela até aqui</translation>
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
            <translation>custa menos</translation>
        </message>
        <message>
            <source>Quality</source>
            <comment>table.quality</comment>
            <translation>Qualidade</translation>
        </message>
        <message>
            <source>Weight</source>
            <comment>table.weight</comment>
            <translation>Peso</translation>
        </message>
        <message>
            <source>{approach} before moving</source>
            <comment>table.before_moving(approach)</comment>
            <translation>{approach}, antes do ajuste</translation>
        </message>
        <message>
            <source>Weighted mean</source>
            <comment>table.weighted_mean</comment>
            <translation>Média ponderada</translation>
        </message>
        <message>
            <source>Place</source>
            <comment>table.place</comment>
            <translation>Posição</translation>
        </message>
        <message>
            <source>Step</source>
            <comment>table.step</comment>
            <translation>Passo</translation>
        </message>
        <message>
            <source>Task</source>
            <comment>table.task</comment>
            <translation>Tarefa</translation>
        </message>
        <message>
            <source>Best plan</source>
            <comment>table.best_plan</comment>
            <translation>Melhor plano</translation>
        </message>
        <message>
            <source>Pinned</source>
            <comment>table.pinned</comment>
            <translation>Atribuída a</translation>
        </message>
        <message>
            <source>api</source>
            <comment>table.place_api</comment>
            <translation>API</translation>
        </message>
        <message>
            <source>own</source>
            <comment>table.place_own</comment>
            <translation>GPUs próprias</translation>
        </message>
        <message>
            <source>At the API</source>
            <comment>table.at_the_api</comment>
            <translation>Na API</translation>
        </message>
        <message>
            <source>Own model</source>
            <comment>table.own_model</comment>
            <translation>Modelo próprio</translation>
        </message>
        <message>
            <source>Saves alone</source>
            <comment>table.saves_alone</comment>
            <translation>Economia sozinha</translation>
        </message>
        <message>
            <source>Load</source>
            <comment>table.load</comment>
            <translation>Carga</translation>
        </message>
        <message>
            <source>Total once moved</source>
            <comment>table.total_once_moved</comment>
            <translation>Total depois de migrada</translation>
        </message>
        <message>
            <source>GPUs once moved</source>
            <comment>table.gpus_once_moved</comment>
            <translation>GPUs depois de migrada</translation>
        </message>
        <message>
            <source>Moves in (share of cases)</source>
            <comment>table.moves_in</comment>
            <translation>Migra em (parcela dos casos)</translation>
        </message>
        <message>
            <source>Page</source>
            <comment>table.page</comment>
            <translation>Página</translation>
        </message>
        <message>
            <source>Item</source>
            <comment>table.item</comment>
            <translation>Item</translation>
        </message>
        <message>
            <source>Fit check</source>
            <comment>table.fit_check</comment>
            <translation>Verificação de adequação</translation>
        </message>
        <message>
            <source>Advice</source>
            <comment>table.advice</comment>
            <translation>Recomendação</translation>
        </message>
        <message>
            <source>Course</source>
            <comment>table.course</comment>
            <translation>O que fazer</translation>
        </message>
        <message>
            <source>Questions</source>
            <comment>table.questions</comment>
            <translation>Perguntas</translation>
        </message>
        <message>
            <source>Open</source>
            <comment>table.open_questions</comment>
            <translation>Em aberto</translation>
        </message>
        <message>
            <source>questions</source>
            <comment>table.unit_questions</comment>
            <translation>perguntas</translation>
        </message>
        <message>
            <source>Strategy</source>
            <comment>table.strategy</comment>
            <translation>Estratégia</translation>
        </message>
        <message>
            <source>Prototype</source>
            <comment>table.prototype</comment>
            <translation>Protótipo</translation>
        </message>
        <message>
            <source>Projection</source>
            <comment>table.projection</comment>
            <translation>Projeção</translation>
        </message>
        <message>
            <source>Parallel test</source>
            <comment>table.parallel_test</comment>
            <translation>Teste em paralelo</translation>
        </message>
        <message>
            <source>{option}: cash of {months} months</source>
            <comment>table.cash_of(option, months)</comment>
            <translation>{option}: caixa de {months} meses</translation>
        </message>
        <message>
            <source>{option}: paid up front</source>
            <comment>table.paid_up_front(option)</comment>
            <translation>{option}: pago de início</translation>
        </message>
        <message>
            <source>Growth that pays in month {month}</source>
            <comment>table.growth_that_pays(month)</comment>
            <translation>Crescimento que compensa no mês {month}</translation>
        </message>
        <message>
            <source>Pays from</source>
            <comment>table.pays_from</comment>
            <translation>Compensa a partir de</translation>
        </message>
        <message>
            <source>Pays up to</source>
            <comment>table.pays_up_to</comment>
            <translation>Compensa até</translation>
        </message>
        <message>
            <source>Month in which that changes</source>
            <comment>table.month_of_change</comment>
            <translation>Mês em que isso muda</translation>
        </message>
        <message>
            <source>Measure first</source>
            <comment>table.measure_first</comment>
            <translation>Medir primeiro</translation>
        </message>
        <message>
            <source>Knowing it is worth at most, over {months} months</source>
            <comment>table.knowing_is_worth(months)</comment>
            <translation>Conhecer esse valor vale no máximo, em {months} meses</translation>
        </message>
        <message>
            <source>Time</source>
            <comment>table.time</comment>
            <translation>Tempo</translation>
        </message>
        <message>
            <source>{option}: cost</source>
            <comment>table.cost_of(option)</comment>
            <translation>{option}: custo</translation>
        </message>
        <message>
            <source>Labeling</source>
            <comment>table.labeling</comment>
            <translation>Rotulagem</translation>
        </message>
        <message>
            <source>{option}: hardware, of it</source>
            <comment>table.hardware_of(option)</comment>
            <translation>{option}: disso, hardware</translation>
        </message>
        <message>
            <source>Hidden costs</source>
            <comment>table.hidden_costs</comment>
            <translation>Custos ocultos</translation>
        </message>
        <message>
            <source>{option}: adds</source>
            <comment>table.adds(option)</comment>
            <translation>{option}: acréscimo</translation>
        </message>
        <message>
            <source>{option}: adds up front</source>
            <comment>table.adds_up_front(option)</comment>
            <translation>{option}: acréscimo de início</translation>
        </message>
        <message>
            <source>Monthly saving without it</source>
            <comment>table.saving_without</comment>
            <translation>Economia mensal sem ele</translation>
        </message>
        <message>
            <source>Break-even without it</source>
            <comment>table.break_even_without</comment>
            <translation>Ponto de equilíbrio sem ele</translation>
        </message>
        <message>
            <source>Claims</source>
            <comment>table.claims</comment>
            <translation>Alegações</translation>
        </message>
        <message>
            <source>{figure} of {option}, published from</source>
            <comment>table.published_from(figure, option)</comment>
            <translation>{figure}, {option}: publicado, de</translation>
        </message>
        <message>
            <source>{figure} of {option}, published to</source>
            <comment>table.published_to(figure, option)</comment>
            <translation>{figure}, {option}: publicado, até</translation>
        </message>
        <message>
            <source>{figure} of {option}, computed</source>
            <comment>table.computed(figure, option)</comment>
            <translation>{figure}, {option}: calculado</translation>
        </message>
        <message numerus="yes">
            <source>{moved} of {tasks} tasks on {gpus} GPUs cost {more} a month more than all of them at the API; what is fixed leaves nothing cheaper.</source>
            <comment>portfolio.must_move(moved, tasks, gpus, more)</comment>
            <translation>
                <numerusform>{moved} de {tasks} tarefas em {gpus} GPU custam {more} por mês a mais que todas na API; as tarefas atribuídas não deixam nada mais barato.</numerusform>
                <numerusform>{moved} de {tasks} tarefas em {gpus} GPUs custam {more} por mês a mais que todas na API; as tarefas atribuídas não deixam nada mais barato.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Leave all tasks at the API: with {pinned} of them fixed there, no plan costs less.</source>
            <comment>portfolio.none_moves_as_pinned(pinned)</comment>
            <translation>
                <numerusform>Deixar todas as tarefas na API: com {pinned} delas atribuída a ela, nenhum plano custa menos.</numerusform>
                <numerusform>Deixar todas as tarefas na API: com {pinned} delas atribuídas a ela, nenhum plano custa menos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All {tasks} tasks are fixed to the API.</source>
            <comment>portfolio.none_may_move(tasks)</comment>
            <translation>
                <numerusform>A única tarefa está atribuída à API.</numerusform>
                <numerusform>Todas as {tasks} tarefas estão atribuídas à API.</numerusform>
            </translation>
        </message>
        <message>
            <source>Fixed to our own GPUs, whatever that costs: {tasks}.</source>
            <comment>portfolio.pinned_to_gpus(tasks)</comment>
            <translation>Atribuído às nossas GPUs, custe o que custar: {tasks}.</translation>
        </message>
        <message>
            <source>Fixed to the API: {tasks}.</source>
            <comment>portfolio.pinned_to_api(tasks)</comment>
            <translation>Atribuído à API: {tasks}.</translation>
        </message>
        <message numerus="yes">
            <source>Least that the fixed tasks leave: {moved} moved</source>
            <comment>portfolio_chart.least_of_pinned(moved)</comment>
            <translation>
                <numerusform>Mínimo que as tarefas atribuídas permitem: {moved} migrada</numerusform>
                <numerusform>Mínimo que as tarefas atribuídas permitem: {moved} migradas</numerusform>
            </translation>
        </message>
        <message>
            <source>Fixed to</source>
            <comment>task_list.place</comment>
            <translation>Atribuída a</translation>
        </message>
        <message>
            <source>What all tasks cost a month, and on how many GPUs, as one after the other moves: first what is fixed to the GPUs, then what gains the most for its load on them.</source>
            <comment>report.portfolio_caption_pinned</comment>
            <translation>Quanto custam todas as tarefas por mês, e em quantas GPUs, à medida que migram uma após a outra: primeiro o que está atribuído às GPUs, depois o que mais ganha pela sua carga nelas.</translation>
        </message>
        <message>
            <source>requests/month</source>
            <comment>unit.requests/month.name</comment>
            <translation>requisições/mês</translation>
        </message>
        <message>
            <source>tokens/request</source>
            <comment>unit.tokens/request.name</comment>
            <translation>tokens/requisição</translation>
        </message>
        <message>
            <source>%/month</source>
            <comment>unit.%/month.name</comment>
            <translation>% ao mês</translation>
        </message>
        <message>
            <source>%/year</source>
            <comment>unit.%/year.name</comment>
            <translation>% ao ano</translation>
        </message>
        <message>
            <source>%</source>
            <comment>unit.%.name</comment>
            <translation>%</translation>
        </message>
        <message>
            <source>% of input price</source>
            <comment>unit.% of input price.name</comment>
            <translation>% do preço de entrada</translation>
        </message>
        <message>
            <source>% of input tokens</source>
            <comment>unit.% of input tokens.name</comment>
            <translation>% dos tokens de entrada</translation>
        </message>
        <message>
            <source>ratio</source>
            <comment>unit.ratio.name</comment>
            <translation>razão</translation>
        </message>
        <message>
            <source>correlation</source>
            <comment>unit.correlation.name</comment>
            <translation>correlação</translation>
        </message>
        <message>
            <source>/1M tokens</source>
            <comment>unit.USD/1M tokens.name</comment>
            <translation>/M tokens</translation>
        </message>
        <message>
            <source>/1k requests</source>
            <comment>unit.USD/1k requests.name</comment>
            <translation>/mil requisições</translation>
        </message>
        <message>
            <source>/GPU-hour</source>
            <comment>unit.USD/GPU-hour.name</comment>
            <translation>/hora de GPU</translation>
        </message>
        <message>
            <source>/unit-hour</source>
            <comment>unit.USD/unit-hour.name</comment>
            <translation>/unidade-hora</translation>
        </message>
        <message>
            <source>/hour</source>
            <comment>unit.USD/hour.name</comment>
            <translation>/hora</translation>
        </message>
        <message>
            <source>/month</source>
            <comment>unit.USD/month.name</comment>
            <translation>/mês</translation>
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
            <translation>/servidor/mês</translation>
        </message>
        <message>
            <source>/kWh</source>
            <comment>unit.USD/kWh.name</comment>
            <translation>/kWh</translation>
        </message>
        <message>
            <source>/example</source>
            <comment>unit.USD/example.name</comment>
            <translation>/exemplo</translation>
        </message>
        <message>
            <source>/run</source>
            <comment>unit.USD/run.name</comment>
            <translation>/execução</translation>
        </message>
        <message>
            <source>/error</source>
            <comment>unit.USD/error.name</comment>
            <translation>/erro</translation>
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
            <translation>horas/mês</translation>
        </message>
        <message>
            <source>hours/GPU/month</source>
            <comment>unit.hours/GPU/month.name</comment>
            <translation>horas/GPU/mês</translation>
        </message>
        <message>
            <source>hours/retraining</source>
            <comment>unit.hours/retraining.name</comment>
            <translation>horas/retreinamento</translation>
        </message>
        <message>
            <source>GPU-hours/run</source>
            <comment>unit.GPU-hours/run.name</comment>
            <translation>horas de GPU/execução</translation>
        </message>
        <message>
            <source>seconds/request</source>
            <comment>unit.seconds/request.name</comment>
            <translation>segundos/requisição</translation>
        </message>
        <message>
            <source>tokens/s/GPU</source>
            <comment>unit.tokens/s/GPU.name</comment>
            <translation>tokens/s/GPU</translation>
        </message>
        <message>
            <source>tokens/min/unit</source>
            <comment>unit.tokens/min/unit.name</comment>
            <translation>tokens/min/unidade</translation>
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
            <translation>GPUs/réplica</translation>
        </message>
        <message>
            <source>GPUs/server</source>
            <comment>unit.GPUs/server.name</comment>
            <translation>GPUs/servidor</translation>
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
            <translation>exemplos</translation>
        </message>
        <message>
            <source>examples/retraining</source>
            <comment>unit.examples/retraining.name</comment>
            <translation>exemplos/retreinamento</translation>
        </message>
        <message>
            <source>runs</source>
            <comment>unit.runs.name</comment>
            <translation>execuções</translation>
        </message>
        <message>
            <source>ranges</source>
            <comment>unit.ranges.name</comment>
            <translation>faixas</translation>
        </message>
        <message>
            <source>Each incoming ticket is read with its context and gets a queue, a priority and a one-line reason: 1,200 tokens in, 150 out. The small model is an 8B model on two L40S cards, the second for failover; peaks are three times the mean. One engineer spends two days a month on upkeep, and the model is trained anew every quarter. But for prices, rent and throughput, which are from the catalogs, these are the values of a new scenario.</source>
            <comment>preset.support-ticket-triage.notes</comment>
            <translation>Cada chamado que chega é lido com o seu contexto e recebe uma fila, uma prioridade e um motivo de uma linha: 1.200 tokens de entrada, 150 de saída. O modelo pequeno é um modelo de 8B em duas placas L40S, a segunda para failover; os picos são três vezes a média. Um engenheiro dedica dois dias por mês à manutenção, e o modelo é retreinado a cada trimestre. Exceto preços, aluguel e throughput, que vêm dos catálogos, estes são os valores de um cenário novo.</translation>
        </message>
        <message>
            <source>Employees ask the company's handbook: 25,000 questions a month, each sent with six retrieved passages. The instructions, a fifth of the input, come from the prompt cache. The small model would be a 14B model on two A100 cards, in service all month for questions that come in office hours. A wrong answer is assumed to cost $0.05: most are noticed at once, one in a hundred wastes $5 of somebody's time.</source>
            <comment>preset.retrieval-augmented-answers.notes</comment>
            <translation>Os funcionários consultam o manual da empresa: 25.000 perguntas por mês, cada uma enviada com seis trechos recuperados. As instruções, um quinto da entrada, vêm do cache de prompt. O modelo pequeno seria um modelo de 14B em duas placas A100, em serviço o mês todo para perguntas que chegam durante o expediente. Supõe-se que uma resposta errada custe US$ 0,05: a maioria é percebida na hora, uma em cem desperdiça US$ 5 do tempo de alguém.</translation>
        </message>
        <message>
            <source>Invoices and delivery notes, already as text, become JSON: 20,000 documents a night, 3,500 tokens in and 600 out. Nobody waits for them, so the API bills them at its batch price, and a GPU is needed for some hours of the night only. The small model is a 14B model on an H100; a worker's start and time-out are shared by a night's documents. The fine-tuned model is assumed to be as accurate as the API.</source>
            <comment>preset.document-extraction.notes</comment>
            <translation>Faturas e notas de entrega, já em texto, viram JSON: 20.000 documentos por noite, 3.500 tokens de entrada e 600 de saída. Ninguém espera por eles, então a API os cobra ao preço de lote, e uma GPU só é necessária por algumas horas da noite. O modelo pequeno é um modelo de 14B em uma H100; a partida e o tempo limite de um worker são divididos entre os documentos de uma noite. Supõe-se que o modelo com fine-tuning tenha a mesma acurácia da API.</translation>
        </message>
        <message>
            <source>Every post and comment is judged against the house rules before it appears: 450 tokens in, a verdict of 8 tokens out. The prompt is too short for the API's cache, which starts at 1,024 tokens. The small model is hosted and fine-tuned by its provider, or an 8B model on two L40S cards; the evening's peak is three times the mean. Labels come from a crowd with a second look, and the rules change often enough for a new training every two months.</source>
            <comment>preset.content-moderation.notes</comment>
            <translation>Cada post e comentário é avaliado segundo as regras da casa antes de aparecer: 450 tokens de entrada, um veredito de 8 tokens de saída. O prompt é curto demais para o cache da API, que começa em 1.024 tokens. O modelo pequeno tem fine-tuning e hospedagem do próprio provedor ou é um modelo de 8B em duas placas L40S; o pico da noite é três vezes a média. Os rótulos vêm de crowdsourcing, com uma segunda conferência, e as regras mudam com frequência suficiente para um novo treinamento a cada dois meses.</translation>
        </message>
        <message>
            <source>An online shop answers three million chat messages a month, each with its instructions, help pages and the talk so far. Half of the input comes from the prompt cache. A router sends the plain questions, 70 %, to an 8B model on two L40S cards and the rest to the API; one in twelve routed messages is asked again at the API. A wrong answer is assumed to cost $0.05: one in a hundred ends in a phone call of $5.</source>
            <comment>preset.support-chat.notes</comment>
            <translation>Uma loja online responde a três milhões de mensagens de chat por mês, cada uma com as suas instruções, páginas de ajuda e a conversa até ali. Metade da entrada vem do cache de prompt. Um roteador envia as perguntas simples, 70%, a um modelo de 8B em duas placas L40S e o resto à API; uma em cada doze mensagens roteadas é refeita na API. Supõe-se que uma resposta errada custe US$ 0,05: uma em cem termina em um telefonema de US$ 5.</translation>
        </message>
        <message>
            <source>A thousand developers get 450 completions each on a working day: 1,800 tokens of code in, 40 out, half of the input from the cache. Completions come on working days, so two H100 cards are rented for 300 hours a month, 14 on most of those days, and must answer at once. The small model is an 8B model for code, trained on the company's own repositories; its examples are cut from commits and checked by a model. Outside those hours nobody gets completions.</source>
            <comment>preset.code-completion.notes</comment>
            <translation>Mil desenvolvedores recebem 450 sugestões de código cada um por dia útil: 1.800 tokens de código na entrada, 40 na saída, metade da entrada vinda do cache. As sugestões vêm nos dias úteis, então duas placas H100 são alugadas por 300 horas por mês, 14 na maioria desses dias, e precisam responder na hora. O modelo pequeno é um modelo de 8B para código, treinado nos repositórios da própria empresa; os exemplos são recortados de commits e conferidos por um modelo. Fora desse horário, ninguém recebe sugestões.</translation>
        </message>
        <message>
            <source>A carrier gives two million goods a month their tariff code. They come from all time zones through a queue, so the load hardly changes over the day. Three quarters of each prompt are the tariff's notes, which come from the prompt cache and count nothing against reserved capacity. The goods are described in every language, so a small model is assumed to err more often: a wrong code is found in one case in a hundred and then costs $15.</source>
            <comment>preset.tariff-codes-around-the-clock.notes</comment>
            <translation>Uma transportadora atribui a dois milhões de mercadorias por mês o seu código tarifário. Elas vêm de todos os fusos horários por uma fila, então a carga quase não varia ao longo do dia. Três quartos de cada prompt são as notas da tarifa, que vêm do cache de prompt e não contam nada na capacidade reservada. As mercadorias são descritas em todos os idiomas, então se supõe que um modelo pequeno erre com mais frequência: um código errado é descoberto em um caso em cem e então custa US$ 15.</translation>
        </message>
        <message>
            <source>What an insurer with a million customers sends to a large model, task by task: volumes, tokens and accuracies are assumed as such a house would count them. Tasks that move share L40S cards that serve adapters of one 8B model, two of them at the least for failover; each gets its own labels, its own training and a new one twice a year. Medical reports must not leave the house, so that task is fixed to our own GPUs; the code review is under contract with the API. Where a wrong answer costs money, the task says how much. The other inputs are those of the mail that is sorted.</source>
            <comment>preset.an-insurers-twelve-tasks.notes</comment>
            <translation>O que uma seguradora com um milhão de clientes envia a um modelo grande, tarefa por tarefa: volumes, tokens e acurácias são hipotéticos, como uma empresa dessas os contaria. As tarefas que migram compartilham placas L40S que atendem adaptadores de um mesmo modelo de 8B, no mínimo duas, para failover; cada tarefa ganha os seus rótulos, o seu treinamento e um novo treinamento duas vezes por ano. Os laudos médicos não podem sair da empresa, então essa tarefa fica fixada nas nossas GPUs; a revisão de código está sob contrato com a API. Onde uma resposta errada custa dinheiro, a tarefa diz quanto. As demais premissas são as da correspondência que é classificada.</translation>
        </message>
        <message>
            <source>Mail: sort and route</source>
            <comment>preset_task.Mail: sort and route.name</comment>
            <translation>Correspondência: classificar e encaminhar</translation>
        </message>
        <message>
            <source>Claim forms: read the fields</source>
            <comment>preset_task.Claim forms: read the fields.name</comment>
            <translation>Avisos de sinistro: ler os campos</translation>
        </message>
        <message>
            <source>Repair invoices: check the lines</source>
            <comment>preset_task.Repair invoices: check the lines.name</comment>
            <translation>Notas de reparo: conferir os itens</translation>
        </message>
        <message>
            <source>Customer chat: find the intent</source>
            <comment>preset_task.Customer chat: find the intent.name</comment>
            <translation>Chat com clientes: identificar a intenção</translation>
        </message>
        <message>
            <source>Customer chat: write the answer</source>
            <comment>preset_task.Customer chat: write the answer.name</comment>
            <translation>Chat com clientes: escrever a resposta</translation>
        </message>
        <message>
            <source>Policies: find the clauses</source>
            <comment>preset_task.Policies: find the clauses.name</comment>
            <translation>Apólices: localizar as cláusulas</translation>
        </message>
        <message>
            <source>Medical reports: pick out findings</source>
            <comment>preset_task.Medical reports: pick out findings.name</comment>
            <translation>Laudos médicos: extrair os achados</translation>
        </message>
        <message>
            <source>Calls: check the quality</source>
            <comment>preset_task.Calls: check the quality.name</comment>
            <translation>Ligações: verificar a qualidade</translation>
        </message>
        <message>
            <source>Complaints: mood and cause</source>
            <comment>preset_task.Complaints: mood and cause.name</comment>
            <translation>Reclamações: sentimento e causa</translation>
        </message>
        <message>
            <source>Letters: draft the reply</source>
            <comment>preset_task.Letters: draft the reply.name</comment>
            <translation>Cartas: redigir a resposta</translation>
        </message>
        <message>
            <source>Claims: signs of fraud</source>
            <comment>preset_task.Claims: signs of fraud.name</comment>
            <translation>Sinistros: sinais de fraude</translation>
        </message>
        <message>
            <source>Software: review the code</source>
            <comment>preset_task.Software: review the code.name</comment>
            <translation>Software: revisar o código</translation>
        </message>
        <message>
            <source>Half a million short texts a month get one of three labels; a 4B model was trained for under $5. The article puts the API at $900 a month; at these tokens and list prices it is $600. The $90 for the GPU come out only if a worker is billed for computing alone: with an idle time-out of 15 seconds it stays up all month.</source>
            <comment>preset.sentiment-labels-on-claude-sonnet-4.notes</comment>
            <translation>Meio milhão de textos curtos por mês recebem um de três rótulos; um modelo de 4B foi treinado por menos de US$ 5. O artigo estima a API em US$ 900 por mês; com estes tokens e preços de tabela, são US$ 600. Os US$ 90 da GPU só resultam se um worker for cobrado apenas pelo tempo de computação: com um tempo limite de ociosidade de 15 segundos, ele fica ativo o mês todo.</translation>
        </message>
        <message>
            <source>A shop has 500 product descriptions a day rewritten, 1,200 tokens in and 300 out. At GPT-4o mini's prices that is $0.18 a day, as the article says. What it leaves open about GPUs and upkeep stands at its default here; it states nothing that is paid up front, so nothing is counted.</source>
            <comment>preset.content-enrichment-on-gpt-4o-mini.notes</comment>
            <translation>Uma loja manda reescrever 500 descrições de produto por dia, com 1.200 tokens de entrada e 300 de saída. Aos preços do GPT-4o mini, são US$ 0,18 por dia, como diz o artigo. O que ele deixa em aberto sobre GPUs e manutenção fica aqui no padrão; ele não informa nada que seja pago de início, então nada é contado.</translation>
        </message>
        <message>
            <source>The mood of 5,000 tickets a day, 400 tokens each; the article counts input only. Together with its content enrichment that is $15 a month, while it speaks of $300 to $500 for four such tasks. What it leaves open about GPUs and upkeep stands at its default here; it states nothing that is paid up front, so nothing is counted.</source>
            <comment>preset.support-ticket-sentiment-on-gpt-4o-mini.notes</comment>
            <translation>O sentimento de 5.000 chamados por dia, 400 tokens cada um; o artigo conta só a entrada. Junto com o enriquecimento de conteúdo do mesmo artigo, são US$ 15 por mês, enquanto ele fala em US$ 300 a US$ 500 para quatro tarefas dessas. O que ele deixa em aberto sobre GPUs e manutenção fica aqui no padrão; ele não informa nada que seja pago de início, então nada é contado.</translation>
        </message>
        <message>
            <source>One A10G reserved for $250 a month, with two hours of upkeep at $100 an hour. The article's rule is that an API bill above $450 a month speaks for the GPU; that is reproduced. It states no cost of set-up or training, so none is counted; there is no second GPU for failover.</source>
            <comment>preset.one-reserved-a10g-with-two-hours-of-upkeep.notes</comment>
            <translation>Uma A10G reservada por US$ 250 por mês, com duas horas de manutenção a US$ 100 por hora. A regra do artigo é que uma conta de API acima de US$ 450 por mês fala a favor da GPU; isso é reproduzido. Ele não informa custo de implantação nem de treinamento, então nenhum é contado; não há segunda GPU para failover.</translation>
        </message>
        <message>
            <source>An A10G at $0.30 an hour, the low end of what the article gives for a reservation of a year, for all 730 hours of a month. Nothing else of it is stated: the traffic and the API's prices stand at their defaults, and nothing is paid up front.</source>
            <comment>preset.a-reserved-a10g-all-month-low-rate.notes</comment>
            <translation>Uma A10G a US$ 0,30 por hora, o limite inferior do que o artigo dá para uma reserva de um ano, por todas as 730 horas de um mês. Nada mais é informado sobre ela: o tráfego e os preços da API ficam no padrão, e nada é pago de início.</translation>
        </message>
        <message>
            <source>An A10G at $0.45 an hour, the high end of what the article gives for a reservation of a year, for all 730 hours of a month. Nothing else of it is stated: the traffic and the API's prices stand at their defaults, and nothing is paid up front.</source>
            <comment>preset.a-reserved-a10g-all-month-high-rate.notes</comment>
            <translation>Uma A10G a US$ 0,45 por hora, o limite superior do que o artigo dá para uma reserva de um ano, por todas as 730 horas de um mês. Nada mais é informado sobre ela: o tráfego e os preços da API ficam no padrão, e nada é pago de início.</translation>
        </message>
        <message>
            <source>Two hours on one A100, the short end of what the article gives for a fine-tune, at $1.00 an hour. It speaks of $20 to $80 in the cloud. All else stands at its default, and nothing else is paid up front.</source>
            <comment>preset.a-fine-tune-on-one-a100-low.notes</comment>
            <translation>Duas horas em uma A100, o limite inferior do que o artigo dá para um fine-tuning, a US$ 1,00 por hora. Ele fala em US$ 20 a US$ 80 na nuvem. Todo o resto fica no padrão, e nada mais é pago de início.</translation>
        </message>
        <message>
            <source>Six hours on one A100, the long end of what the article gives for a fine-tune, at $3.67 an hour. It speaks of $20 to $80 in the cloud. All else stands at its default, and nothing else is paid up front.</source>
            <comment>preset.a-fine-tune-on-one-a100-high.notes</comment>
            <translation>Seis horas em uma A100, o limite superior do que o artigo dá para um fine-tuning, a US$ 3,67 por hora. Ele fala em US$ 20 a US$ 80 na nuvem. Todo o resto fica no padrão, e nada mais é pago de início.</translation>
        </message>
        <message>
            <source>A move from Sonnet to a fine-tuned Haiku: 5,000 tokens in and 500 out cost $0.0225 and $0.006 a request. The article puts $5,000 up front, here as hours of data work, and $500 a month of maintenance beside it. It says 1 to 4 months; with the maintenance counted the money is back after 0.6 months.</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-500k-requests-5-000-upfront.notes</comment>
            <translation>Uma mudança do Sonnet para um Haiku com fine-tuning: 5.000 tokens de entrada e 500 de saída custam US$ 0,0225 e US$ 0,006 por requisição. O artigo estima US$ 5.000 de início, aqui como horas de preparação de dados, além de US$ 500 por mês de manutenção. Ele fala em 1 a 4 meses; contada a manutenção, o dinheiro volta após 0,6 mês.</translation>
        </message>
        <message>
            <source>A move from Sonnet to a fine-tuned Haiku: 5,000 tokens in and 500 out cost $0.0225 and $0.006 a request. The article puts $30,000 up front, here as hours of data work, and $2,000 a month of maintenance beside it. It says 1 to 4 months; with the maintenance counted it takes 4.8 months.</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-500k-requests-30-000-upfront.notes</comment>
            <translation>Uma mudança do Sonnet para um Haiku com fine-tuning: 5.000 tokens de entrada e 500 de saída custam US$ 0,0225 e US$ 0,006 por requisição. O artigo estima US$ 30.000 de início, aqui como horas de preparação de dados, além de US$ 2.000 por mês de manutenção. Ele fala em 1 a 4 meses; contada a manutenção, são 4,8 meses.</translation>
        </message>
        <message>
            <source>A move from Sonnet to a fine-tuned Haiku: 5,000 tokens in and 500 out cost $0.0225 and $0.006 a request. The article puts $5,000 up front, here as hours of data work, and $500 a month of maintenance beside it. It says 3 to 18 months; with the maintenance counted it takes 4.3 months.</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-100k-requests-5-000-upfront.notes</comment>
            <translation>Uma mudança do Sonnet para um Haiku com fine-tuning: 5.000 tokens de entrada e 500 de saída custam US$ 0,0225 e US$ 0,006 por requisição. O artigo estima US$ 5.000 de início, aqui como horas de preparação de dados, além de US$ 500 por mês de manutenção. Ele fala em 3 a 18 meses; contada a manutenção, são 4,3 meses.</translation>
        </message>
        <message>
            <source>A move from Sonnet to a fine-tuned Haiku: 5,000 tokens in and 500 out cost $0.0225 and $0.006 a request. The article puts $30,000 up front, here as hours of data work, and $2,000 a month of maintenance beside it. It says 3 to 18 months; with the maintenance counted the saving of $1,650 a month never pays it back.</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-100k-requests-30-000-upfront.notes</comment>
            <translation>Uma mudança do Sonnet para um Haiku com fine-tuning: 5.000 tokens de entrada e 500 de saída custam US$ 0,0225 e US$ 0,006 por requisição. O artigo estima US$ 30.000 de início, aqui como horas de preparação de dados, além de US$ 2.000 por mês de manutenção. Ele fala em 3 a 18 meses; contada a manutenção, a economia de US$ 1.650 por mês nunca recupera esse valor.</translation>
        </message>
        <message>
            <source>20 hours of data, 10 of evaluation and 10 of automation at $100 an hour, here all as hours of data work, and a run of $50, here as its evaluation. A cycle comes every 3 months: 6 hours, a run and, in its own claim, $100 of evaluation. The article puts $5,000 up front and $500 a month; its parts come to $4,050 and $250. The traffic stands at its default.</source>
            <comment>preset.a-fine-tuning-pipeline-low-end.notes</comment>
            <translation>20 horas de dados, 10 de avaliação e 10 de automação a US$ 100 por hora, aqui todas como horas de preparação de dados, e uma execução de treinamento de US$ 50, aqui como custo de avaliação. Há um ciclo a cada 3 meses: 6 horas, uma execução e, na alegação própria do ciclo, US$ 100 de avaliação. O artigo estima US$ 5.000 de início e US$ 500 por mês; as suas partes somam US$ 4.050 e US$ 250. O tráfego fica no padrão.</translation>
        </message>
        <message>
            <source>80 hours of data, 20 of evaluation and 40 of automation at $200 an hour, here all as hours of data work, and a run of $500, here as its evaluation. A cycle comes every month: 12 hours, a run and, in its own claim, $300 of evaluation. The article puts $30,000 up front and $2,000 a month; its parts come to $28,500 and $3,200. The traffic stands at its default.</source>
            <comment>preset.a-fine-tuning-pipeline-high-end.notes</comment>
            <translation>80 horas de dados, 20 de avaliação e 40 de automação a US$ 200 por hora, aqui todas como horas de preparação de dados, e uma execução de treinamento de US$ 500, aqui como custo de avaliação. Há um ciclo por mês: 12 horas, uma execução e, na alegação própria do ciclo, US$ 300 de avaliação. O artigo estima US$ 30.000 de início e US$ 2.000 por mês; as suas partes somam US$ 28.500 e US$ 3.200. O tráfego fica no padrão.</translation>
        </message>
        <message>
            <source>A million queries a month, 300 tokens in and 200 out: GPT-4 at $30 and $60 per million tokens against one L40S for $8,000 in a server for $4,000, written off over 36 months. Power is $50 a month and the place $30; nobody is paid for upkeep, and reading the input is taken to cost no time. The published $21,000, $413 and $4,613 a month are reproduced. At its 125 tokens a second one GPU serves 1.64 million such queries a month, a fifth of what the article says; its $2,060 to $10,300 of tuning are counted in the paybacks alone.</source>
            <comment>preset.gpt-4-or-one-l40s-short-queries.notes</comment>
            <translation>Um milhão de consultas por mês, 300 tokens de entrada e 200 de saída: GPT-4 a US$ 30 e US$ 60 por milhão de tokens contra uma L40S de US$ 8.000 em um servidor de US$ 4.000, amortizados em 36 meses. A energia custa US$ 50 por mês e o espaço, US$ 30; ninguém é pago pela manutenção, e supõe-se que ler a entrada não custe tempo. Os US$ 21.000, US$ 413 e US$ 4.613 por mês publicados são reproduzidos. Com os 125 tokens por segundo do artigo, uma GPU atende 1,64 milhão de consultas dessas por mês, um quinto do que ele diz; os US$ 2.060 a US$ 10.300 de fine-tuning são contados só nos paybacks.</translation>
        </message>
        <message>
            <source>A million queries a month, 800 tokens in and 500 out: GPT-4 at $30 and $60 per million tokens against L40S cards for $8,000 in servers for $4,000, written off over 36 months. A card's power is $50 a month and its place $30; nobody is paid for upkeep, and reading the input is taken to cost no time. At the article's 125 tokens a second one card serves 657,000 such queries a month, so a million need two: $827 a month, not the published $413. Its break-even of 15,000 to 30,000 queries is that of short ones, here it is 7,654; its $2,060 to $10,300 of tuning are counted in the paybacks alone.</source>
            <comment>preset.gpt-4-or-one-l40s-long-queries.notes</comment>
            <translation>Um milhão de consultas por mês, 800 tokens de entrada e 500 de saída: GPT-4 a US$ 30 e US$ 60 por milhão de tokens contra placas L40S de US$ 8.000 em servidores de US$ 4.000, amortizados em 36 meses. A energia de uma placa custa US$ 50 por mês e o espaço dela, US$ 30; ninguém é pago pela manutenção, e supõe-se que ler a entrada não custe tempo. Com os 125 tokens por segundo do artigo, uma placa atende 657.000 consultas dessas por mês, então um milhão exige duas: US$ 827 por mês, não os US$ 413 publicados. O ponto de equilíbrio do artigo, de 15.000 a 30.000 consultas, é o das curtas; aqui ele é de 7.654; os US$ 2.060 a US$ 10.300 de fine-tuning são contados só nos paybacks.</translation>
        </message>
        <message>
            <source>An airline's chatbot knows 500 common questions and answers ten million inquiries a month. The API costs $2.00 for a thousand inferences and hosting $3,000 a month, so hosting pays from 1.5 million inferences on. The source gives no tokens and no hardware; those here are chosen to give its two prices. It states no cost of set-up or training, so none is counted.</source>
            <comment>preset.airline-support-chatbot.notes</comment>
            <translation>O chatbot de uma companhia aérea conhece 500 perguntas comuns e responde a dez milhões de consultas por mês. A API custa US$ 2,00 por mil inferências e a hospedagem, US$ 3.000 por mês; portanto, hospedar compensa a partir de 1,5 milhão de inferências. A fonte não informa tokens nem hardware; os daqui foram escolhidos para dar os dois preços dela. Ela não informa custo de implantação nem de treinamento, então nenhum é contado.</translation>
        </message>
        <message>
            <source>Net revenue and EBITDA are read from 10,000 financial reports, a thousand inferences each. The API costs $2.00 for a thousand inferences and hosting $3,000 a month, so hosting pays from 1.5 million inferences on. The source gives no tokens and no hardware; those here are chosen to give its two prices. It states no cost of set-up or training, so none is counted.</source>
            <comment>preset.financial-document-extraction.notes</comment>
            <translation>Receita líquida e EBITDA são lidos de 10.000 relatórios financeiros, com mil inferências cada um. A API custa US$ 2,00 por mil inferências e a hospedagem, US$ 3.000 por mês; portanto, hospedar compensa a partir de 1,5 milhão de inferências. A fonte não informa tokens nem hardware; os daqui foram escolhidos para dar os dois preços dela. Ela não informa custo de implantação nem de treinamento, então nenhum é contado.</translation>
        </message>
        <message>
            <source>A tutor in the manner of Socrates takes 500,000 students through calculus, 20 inferences each a month. The API costs $2.00 for a thousand inferences and hosting $3,000 a month, so hosting pays from 1.5 million inferences on. The source gives no tokens and no hardware; those here are chosen to give its two prices. It states no cost of set-up or training, so none is counted.</source>
            <comment>preset.ap-calculus-tutor.notes</comment>
            <translation>Um tutor à maneira de Sócrates conduz 500.000 alunos pelo cálculo, com 20 inferências por mês cada um. A API custa US$ 2,00 por mil inferências e a hospedagem, US$ 3.000 por mês; portanto, hospedar compensa a partir de 1,5 milhão de inferências. A fonte não informa tokens nem hardware; os daqui foram escolhidos para dar os dois preços dela. Ela não informa custo de implantação nem de treinamento, então nenhum é contado.</translation>
        </message>
        <message>
            <source>The API costs $0.001 a request; a GPU costs $730 a month and serves 800,000 requests. The GPU first pays at 730,000 requests a month. Just above 800,000 a second GPU makes it dearer again, and only from 8,030,000 on does it stay cheaper. Set-up and training stand at their defaults and outside the monthly cost.</source>
            <comment>preset.the-sawtooth.notes</comment>
            <translation>A API custa US$ 0,001 por requisição; uma GPU custa US$ 730 por mês e atende 800.000 requisições. A GPU compensa pela primeira vez em 730.000 requisições por mês. Logo acima de 800.000, uma segunda GPU a torna mais cara de novo, e só a partir de 8.030.000 ela continua mais barata. Implantação e treinamento ficam no padrão e fora do custo mensal.</translation>
        </message>
        <message>
            <source>A request costs $0.00045 at the API, and the GPUs are slow and dear: a GPU month costs more than the tokens that it can replace, so no volume pays. Set-up and training stand at their defaults and outside the monthly cost.</source>
            <comment>preset.never.notes</comment>
            <translation>Uma requisição custa US$ 0,00045 na API, e as GPUs são lentas e caras: um mês de GPU custa mais do que os tokens que ela pode substituir, então nenhum volume compensa. Implantação e treinamento ficam no padrão e fora do custo mensal.</translation>
        </message>
        <message>
            <source>Azure LLM inference trace</source>
            <comment>log_format.azure-llm-trace.title</comment>
            <translation>Trace de inferência de LLM da Azure</translation>
        </message>
        <message>
            <source>BurstGPT trace</source>
            <comment>log_format.burstgpt.title</comment>
            <translation>Trace do BurstGPT</translation>
        </message>
        <message>
            <source>OpenAI usage export</source>
            <comment>log_format.openai-usage.title</comment>
            <translation>Exportação de uso da OpenAI</translation>
        </message>
        <message>
            <source>OpenAI usage export, older form</source>
            <comment>log_format.openai-usage-older.title</comment>
            <translation>Exportação de uso da OpenAI, formato antigo</translation>
        </message>
        <message>
            <source>Anthropic usage export</source>
            <comment>log_format.anthropic-usage.title</comment>
            <translation>Exportação de uso da Anthropic</translation>
        </message>
        <message>
            <source>OpenTelemetry gen_ai attributes</source>
            <comment>log_format.opentelemetry.title</comment>
            <translation>Atributos gen_ai do OpenTelemetry</translation>
        </message>
        <message>
            <source>OpenInference spans</source>
            <comment>log_format.openinference.title</comment>
            <translation>Spans do OpenInference</translation>
        </message>
        <message>
            <source>LangSmith runs</source>
            <comment>log_format.langsmith.title</comment>
            <translation>Execuções (runs) do LangSmith</translation>
        </message>
        <message>
            <source>AWS Bedrock invocation log</source>
            <comment>log_format.bedrock-invocation.title</comment>
            <translation>Log de invocações do AWS Bedrock</translation>
        </message>
        <message>
            <source>LiteLLM daily export</source>
            <comment>log_format.litellm-daily.title</comment>
            <translation>Exportação diária do LiteLLM</translation>
        </message>
        <message>
            <source>LiteLLM spend log</source>
            <comment>log_format.litellm-spend.title</comment>
            <translation>Log de gastos do LiteLLM</translation>
        </message>
        <message>
            <source>Langfuse export</source>
            <comment>log_format.langfuse.title</comment>
            <translation>Exportação do Langfuse</translation>
        </message>
        <message>
            <source>Columns by choice</source>
            <comment>log_format.columns.title</comment>
            <translation>Colunas escolhidas</translation>
        </message>
        <message>
            <source>Batch price by the vendor's rule of half price. At most 272,000 tokens of the context are input.</source>
            <comment>catalog_note.Batch price by the vendor's rule of half price. At most 272,000 tokens of the context are input..text</comment>
            <translation>Preço de lote pela regra de meio preço do fornecedor. No máximo 272.000 tokens do contexto são de entrada.</translation>
        </message>
        <message>
            <source>At most 272,000 tokens of the context are input.</source>
            <comment>catalog_note.At most 272,000 tokens of the context are input..text</comment>
            <translation>No máximo 272.000 tokens do contexto são de entrada.</translation>
        </message>
        <message>
            <source>Batch price by the vendor's rule of half price.</source>
            <comment>catalog_note.Batch price by the vendor's rule of half price..text</comment>
            <translation>Preço de lote pela regra de meio preço do fornecedor.</translation>
        </message>
        <message>
            <source>Legacy.</source>
            <comment>catalog_note.Legacy..text</comment>
            <translation>Legado.</translation>
        </message>
        <message>
            <source>Retired.</source>
            <comment>catalog_note.Retired..text</comment>
            <translation>Descontinuado.</translation>
        </message>
        <message>
            <source>Training price from a secondary source.</source>
            <comment>catalog_note.Training price from a secondary source..text</comment>
            <translation>Preço de treinamento de fonte secundária.</translation>
        </message>
        <message>
            <source>Reinforcement fine-tuning.</source>
            <comment>catalog_note.Reinforcement fine-tuning..text</comment>
            <translation>Fine-tuning por reforço.</translation>
        </message>
        <message>
            <source>Retired. Batch price by the vendor's rule of half price.</source>
            <comment>catalog_note.Retired. Batch price by the vendor's rule of half price..text</comment>
            <translation>Descontinuado. Preço de lote pela regra de meio preço do fornecedor.</translation>
        </message>
        <message>
            <source>Cache writes that last an hour cost twice the input price. Batch price by the vendor's rule of half price.</source>
            <comment>catalog_note.Cache writes that last an hour cost twice the input price. Batch price by the vendor's rule of half price..text</comment>
            <translation>Gravações no cache que duram uma hora custam o dobro do preço de entrada. Preço de lote pela regra de meio preço do fornecedor.</translation>
        </message>
        <message>
            <source>Cache writes that last an hour cost twice the input price. Deprecated on 2026-05-14. Batch price by the vendor's rule of half price.</source>
            <comment>catalog_note.Cache writes that last an hour cost twice the input price. Deprecated on 2026-05-14. Batch price by the vendor's rule of half price..text</comment>
            <translation>Gravações no cache que duram uma hora custam o dobro do preço de entrada. Obsoleto desde 2026-05-14. Preço de lote pela regra de meio preço do fornecedor.</translation>
        </message>
        <message>
            <source>A rise to $3 and $15 announced for 2026-09-01 was cancelled. Cache writes that last an hour cost twice the input price. Batch price by the vendor's rule of half price.</source>
            <comment>catalog_note.A rise to $3 and $15 announced for 2026-09-01 was cancelled. Cache writes that last an hour cost twice the input price. Batch price by the vendor's rule of half price..text</comment>
            <translation>Um aumento para US$ 3 e US$ 15 anunciado para 2026-09-01 foi cancelado. Gravações no cache que duram uma hora custam o dobro do preço de entrada. Preço de lote pela regra de meio preço do fornecedor.</translation>
        </message>
        <message>
            <source>Shut down on 2026-06-01.</source>
            <comment>catalog_note.Shut down on 2026-06-01..text</comment>
            <translation>Desativado em 2026-06-01.</translation>
        </message>
        <message>
            <source>Deprecated on 2026-03-09.</source>
            <comment>catalog_note.Deprecated on 2026-03-09..text</comment>
            <translation>Obsoleto desde 2026-03-09.</translation>
        </message>
        <message>
            <source>Disputed: the LiteLLM list of 2026-08-01 says $0.06 and $0.18.</source>
            <comment>catalog_note.Disputed: the LiteLLM list of 2026-08-01 says $0.06 and $0.18..text</comment>
            <translation>As fontes divergem: a lista do LiteLLM de 2026-08-01 indica US$ 0,06 e US$ 0,18.</translation>
        </message>
        <message>
            <source>Disputed: the LiteLLM list of 2026-08-01 says $0.30 and $0.30.</source>
            <comment>catalog_note.Disputed: the LiteLLM list of 2026-08-01 says $0.30 and $0.30..text</comment>
            <translation>As fontes divergem: a lista do LiteLLM de 2026-08-01 indica US$ 0,30 e US$ 0,30.</translation>
        </message>
        <message>
            <source>Off peak; from 1 to 4 and 6 to 10 UTC twice as much.</source>
            <comment>catalog_note.Off peak; from 1 to 4 and 6 to 10 UTC twice as much..text</comment>
            <translation>Fora do pico; da 1h às 4h e das 6h às 10h UTC, o dobro.</translation>
        </message>
        <message>
            <source>The vendor lists it in yuan; the list converts it.</source>
            <comment>catalog_note.The vendor lists it in yuan; the list converts it..text</comment>
            <translation>O fornecedor lista o preço em yuans; a lista o converte.</translation>
        </message>
        <message>
            <source>The vendor lists it in yuan; the list converts it. A launch promotion.</source>
            <comment>catalog_note.The vendor lists it in yuan; the list converts it. A launch promotion..text</comment>
            <translation>O fornecedor lista o preço em yuans; a lista o converte. Promoção de lançamento.</translation>
        </message>
        <message>
            <source>Disputed: another list read $1.04 and $1.04 on 2026-08-05.</source>
            <comment>catalog_note.Disputed: another list read $1.04 and $1.04 on 2026-08-05..text</comment>
            <translation>As fontes divergem: outra lista trazia US$ 1,04 e US$ 1,04 em 2026-08-05.</translation>
        </message>
        <message>
            <source>Disputed: the LiteLLM list of 2026-08-01 says $0.10 and $0.10.</source>
            <comment>catalog_note.Disputed: the LiteLLM list of 2026-08-01 says $0.10 and $0.10..text</comment>
            <translation>As fontes divergem: a lista do LiteLLM de 2026-08-01 indica US$ 0,10 e US$ 0,10.</translation>
        </message>
        <message>
            <source>One of the notes has $260 for the reservation of a month.</source>
            <comment>catalog_note.One of the notes has $260 for the reservation of a month..text</comment>
            <translation>Uma das notas indica US$ 260 pela reserva de um mês.</translation>
        </message>
        <message>
            <source>The price is that of all PTUs of this kind; no regional deployment is offered.</source>
            <comment>catalog_note.The price is that of all PTUs of this kind; no regional deployment is offered..text</comment>
            <translation>O preço é o de todas as PTUs deste tipo; não há oferta de implantação regional.</translation>
        </message>
        <message>
            <source>The price of a unit of this family was not checked.</source>
            <comment>catalog_note.The price of a unit of this family was not checked..text</comment>
            <translation>O preço de uma unidade desta família não foi conferido.</translation>
        </message>
        <message>
            <source>A secondary source: Microsoft's own page was not seen.</source>
            <comment>catalog_note.A secondary source: Microsoft's own page was not seen..text</comment>
            <translation>Fonte secundária: a página da própria Microsoft não foi vista.</translation>
        </message>
        <message>
            <source>Outside the global endpoint it costs 10 % more.</source>
            <comment>catalog_note.Outside the global endpoint it costs 10 % more..text</comment>
            <translation>Fora do endpoint global, custa 10% a mais.</translation>
        </message>
        <message>
            <source>Above 200,000 tokens of context an input token counts twice, and an output token as 12.</source>
            <comment>catalog_note.Above 200,000 tokens of context an input token counts twice, and an output token as 12..text</comment>
            <translation>Acima de 200.000 tokens de contexto, um token de entrada conta em dobro, e um de saída, como 12.</translation>
        </message>
        <message>
            <source>A token of a cache write that lasts an hour counts as 2.</source>
            <comment>catalog_note.A token of a cache write that lasts an hour counts as 2..text</comment>
            <translation>Um token gravado no cache por uma hora conta como 2.</translation>
        </message>
        <message>
            <source>A unit serves 54,000 characters a second. Google retired the model.</source>
            <comment>catalog_note.A unit serves 54,000 characters a second. Google retired the model..text</comment>
            <translation>Uma unidade atende 54.000 caracteres por segundo. O Google descontinuou o modelo.</translation>
        </message>
        <message>
            <source>A unit serves 800 characters a second. Google retired the model.</source>
            <comment>catalog_note.A unit serves 800 characters a second. Google retired the model..text</comment>
            <translation>Uma unidade atende 800 caracteres por segundo. O Google descontinuou o modelo.</translation>
        </message>
        <message>
            <source>Global endpoint; a regional one costs 10 % more. Committed to for three months, it costs 10 % less. The minimum is 100,000 input tokens a minute.</source>
            <comment>catalog_note.Global endpoint; a regional one costs 10 % more. Committed to for three months, it costs 10 % less. The minimum is 100,000 input tokens a minute..text</comment>
            <translation>Endpoint global; um regional custa 10% a mais. Com compromisso de três meses, custa 10% a menos. O mínimo são 100.000 tokens de entrada por minuto.</translation>
        </message>
        <message>
            <source>The minimum is 10,000 output tokens a minute.</source>
            <comment>catalog_note.The minimum is 10,000 output tokens a minute..text</comment>
            <translation>O mínimo são 10.000 tokens de saída por minuto.</translation>
        </message>
        <message>
            <source>FP16 only (no BF16); no FP8; has INT8</source>
            <comment>catalog_note.FP16 only (no BF16); no FP8; has INT8.text</comment>
            <translation>só FP16 (sem BF16); sem FP8; com INT8</translation>
        </message>
        <message>
            <source>AWS-only part; Lightning lists the A10 figures (125/250) under this name: treat 70 as the safer value; no FP8</source>
            <comment>catalog_note.AWS-only part; Lightning lists the A10 figures (125/250) under this name: treat 70 as the safer value; no FP8.text</comment>
            <translation>componente exclusivo da AWS; o Lightning lista os números da A10 (125/250) sob este nome: tomar 70 como o valor mais seguro; sem FP8</translation>
        </message>
        <message>
            <source>no FP8</source>
            <comment>catalog_note.no FP8.text</comment>
            <translation>sem FP8</translation>
        </message>
        <message>
            <source>double L40 on paper; no NVLink</source>
            <comment>catalog_note.double L40 on paper; no NVLink.text</comment>
            <translation>no papel, o dobro da L40; sem NVLink</translation>
        </message>
        <message>
            <source>brochures print twice these (sparsity)</source>
            <comment>catalog_note.brochures print twice these (sparsity).text</comment>
            <translation>os folhetos trazem o dobro destes valores (esparsidade)</translation>
        </message>
        <message>
            <source>per card; early sheets gave the pair of two cards</source>
            <comment>catalog_note.per card; early sheets gave the pair of two cards.text</comment>
            <translation>por placa; as primeiras fichas técnicas davam os valores do par de placas</translation>
        </message>
        <message>
            <source>SXM; NVL variant about 840/1680</source>
            <comment>catalog_note.SXM; NVL variant about 840/1680.text</comment>
            <translation>SXM; variante NVL, cerca de 840/1.680</translation>
        </message>
        <message>
            <source>180 usable of 192; HGX/DGX tables use 7700 GB/s</source>
            <comment>catalog_note.180 usable of 192; HGX/DGX tables use 7700 GB/s.text</comment>
            <translation>180 utilizáveis de 192; as tabelas HGX/DGX usam 7.700 GB/s</translation>
        </message>
        <message>
            <source>FP32 accumulation (142 with FP16 accumulation); no FP8</source>
            <comment>catalog_note.FP32 accumulation (142 with FP16 accumulation); no FP8.text</comment>
            <translation>acumulação em FP32 (142 com acumulação em FP16); sem FP8</translation>
        </message>
        <message>
            <source>FP32 accumulation (twice with FP16 accumulation); Lightning lists 82.6 = non-tensor rate</source>
            <comment>catalog_note.FP32 accumulation (twice with FP16 accumulation); Lightning lists 82.6 = non-tensor rate.text</comment>
            <translation>acumulação em FP32 (o dobro com acumulação em FP16); o Lightning lista 82,6 = taxa sem tensor cores</translation>
        </message>
        <message>
            <source>FP32 accumulation; FP8 = 2 x BF16; 838 with FP16 accumulation (INT8 same)</source>
            <comment>catalog_note.FP32 accumulation; FP8 = 2 x BF16; 838 with FP16 accumulation (INT8 same).text</comment>
            <translation>acumulação em FP32; FP8 = 2 × BF16; 838 com acumulação em FP16 (o mesmo em INT8)</translation>
        </message>
        <message>
            <source>some tables list 182 = FP32 accumulation in FP16; conflict unresolved</source>
            <comment>catalog_note.some tables list 182 = FP32 accumulation in FP16; conflict unresolved.text</comment>
            <translation>algumas tabelas listam 182 = FP16 com acumulação em FP32; conflito não resolvido</translation>
        </message>
        <message>
            <source>Server Edition scaled to 2430 MHz; workstation card advertises 4000 FP4 sparse = 500 / 1000 by halving; same memory rate in the sources</source>
            <comment>catalog_note.Server Edition scaled to 2430 MHz; workstation card advertises 4000 FP4 sparse = 500 / 1000 by halving; same memory rate in the sources.text</comment>
            <translation>Server Edition, escalada para 2.430 MHz; a placa para workstation anuncia 4.000 em FP4 esparso = 500 / 1.000 por divisão por dois; mesma taxa de memória nas fontes</translation>
        </message>
        <message>
            <source>measured matmul reaches about half of it</source>
            <comment>catalog_note.measured matmul reaches about half of it.text</comment>
            <translation>o matmul medido atinge cerca de metade disso</translation>
        </message>
        <message>
            <source>same compute as MI300X</source>
            <comment>catalog_note.same compute as MI300X.text</comment>
            <translation>mesma capacidade de computação da MI300X</translation>
        </message>
        <message>
            <source>BF16 and FP8 equal; 1677 at 1600 MHz</source>
            <comment>catalog_note.BF16 and FP8 equal; 1677 at 1600 MHz.text</comment>
            <translation>BF16 e FP8 iguais; 1.677 a 1.600 MHz</translation>
        </message>
        <message>
            <source>SXM2; 16 or 32 GB; PCIe 112; FP16 only (no BF16), no FP8, no INT8 tensor cores</source>
            <comment>catalog_note.SXM2; 16 or 32 GB; PCIe 112; FP16 only (no BF16), no FP8, no INT8 tensor cores.text</comment>
            <translation>SXM2; 16 ou 32 GB; PCIe 112; só FP16 (sem BF16), sem FP8, sem tensor cores INT8</translation>
        </message>
        <message>
            <source>no price found</source>
            <comment>catalog_note.no price found.text</comment>
            <translation>nenhum preço encontrado</translation>
        </message>
        <message>
            <source>not sold apart: made for one cloud provider</source>
            <comment>catalog_note.not sold apart: made for one cloud provider.text</comment>
            <translation>não vendida separadamente; feita para um único provedor de nuvem</translation>
        </message>
        <message>
            <source>sold in servers only: no price found</source>
            <comment>catalog_note.sold in servers only: no price found.text</comment>
            <translation>vendida só em servidores; nenhum preço encontrado</translation>
        </message>
        <message>
            <source>With the ranges you gave, {option} is cheaper in {share} of cases.</source>
            <comment>verdict.cases(option, share)</comment>
            <translation>Com as faixas informadas, {option} custa menos em {share} dos casos.</translation>
        </message>
        <message>
            <source>With the ranges given, {option} is cheaper in {share} of cases.</source>
            <comment>finding.cases(option, share)</comment>
            <translation>Com as faixas informadas, {option} custa menos em {share} dos casos.</translation>
        </message>
        <message>
            <source>The first move, “{task}”, is fixed to our own GPUs and raises the bill by {more} a month.</source>
            <comment>portfolio.pinned_move_raises(task, more)</comment>
            <translation>A primeira tarefa a migrar, “{task}”, está atribuída às GPUs próprias e aumenta a conta em {more} por mês.</translation>
        </message>
        <message>
            <source>The first move, “{task}”, is fixed to our own GPUs and raises the bill by {more} a month; with {count} moved it is below the API's.</source>
            <comment>portfolio.pinned_move_raises_until(task, more, count)</comment>
            <translation>A primeira tarefa a migrar, “{task}”, está atribuída às GPUs próprias e aumenta a conta em {more} por mês; com {count} migradas, a conta fica menor que a da API.</translation>
        </message>
        <message>
            <source>Faded: dearer than the best plan</source>
            <comment>portfolio_chart.dearer</comment>
            <translation>Esmaecido: mais caro que o melhor plano</translation>
        </message>
        <message numerus="yes">
            <source>{count} tasks are fixed to the API and not drawn</source>
            <comment>portfolio_chart.pinned_to_api(count)</comment>
            <translation>
                <numerusform>{count} tarefa está atribuída à API e não é desenhada</numerusform>
                <numerusform>{count} tarefas estão atribuídas à API e não são desenhadas</numerusform>
            </translation>
        </message>
    </context>
</TS>
