<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
    <context>
        <name>AboutBox</name>
        <message>
            <source>About Breakeven</source>
            <translation>Breakevenについて</translation>
        </message>
        <message>
            <source>&lt;h3&gt;Breakeven %1&lt;/h3&gt;&lt;p&gt;From what volume on is it cheaper to run our own fine-tuned small model than to pay a large model's API?&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
            <translation>&lt;h3&gt;Breakeven %1&lt;/h3&gt;&lt;p&gt;大規模モデルのAPIに支払うより、自社でファインチューニングした小型モデルを動かすほうが安くなるのは、どのリクエスト量からでしょうか？&lt;/p&gt;&lt;p&gt;GNU General Public License（バージョン3以降）に基づくフリーソフトウェアです。&lt;/p&gt;</translation>
        </message>
    </context>
    <context>
        <name>BenchmarkPanel</name>
        <message>
            <source>%1 output tokens/s, first token %2 ms, each %3 ms (%4)</source>
            <translation>出力%1トークン/秒、初回トークン%2 ms、以降各%3 ms（%4）</translation>
        </message>
        <message>
            <source>Levels without this time to first token: %1</source>
            <translation>初回トークンまでの時間がない水準：%1</translation>
        </message>
        <message>
            <source>Levels without this time per output token: %1</source>
            <translation>出力トークンあたりの時間がない水準：%1</translation>
        </message>
    </context>
    <context>
        <name>Comparison</name>
        <message>
            <source>Difference</source>
            <translation>差</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>ほか%1件</translation>
        </message>
        <message>
            <source>Inputs that differ</source>
            <translation>異なる入力</translation>
        </message>
    </context>
    <context>
        <name>DialogButtons</name>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
    </context>
    <context>
        <name>PromiseDecoration</name>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1トークン/秒</translation>
        </message>
        <message>
            <source>nearest</source>
            <translation>最も近い</translation>
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
            <translation>Breakevenシナリオ (*.breakeven);;シナリオを含むグラフ (*.png *.svg *.pdf);;すべてのファイル (*)</translation>
        </message>
        <message>
            <source>Open scenario</source>
            <translation>シナリオを開く</translation>
        </message>
        <message>
            <source>%1 is already there. Replace it?</source>
            <translation>%1はすでに存在します。置き換えますか？</translation>
        </message>
        <message>
            <source>%1 files are already there. Replace them?</source>
            <translation>%1個のファイルがすでに存在します。置き換えますか？</translation>
        </message>
        <message>
            <source>Unsaved changes</source>
            <translation>保存されていない変更</translation>
        </message>
        <message>
            <source>Save the changes to “%1”?</source>
            <translation>「%1」への変更を保存しますか？</translation>
        </message>
        <message>
            <source>They are lost if you don't.</source>
            <translation>保存しないと、変更は失われます。</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>追加</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>置き換え</translation>
        </message>
        <message>
            <source>%1, 1 year</source>
            <translation>%1、1年</translation>
        </message>
        <message>
            <source>%1, %2 years</source>
            <translation>%1、%2年</translation>
        </message>
        <message>
            <source>%1 GB</source>
            <translation>%1 GB</translation>
        </message>
        <message>
            <source>imported</source>
            <translation>取り込み</translation>
        </message>
        <message>
            <source>GPU</source>
            <translation>GPU</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>メモリ</translation>
        </message>
        <message>
            <source>GPU-hour</source>
            <translation>GPU時間</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>プロバイダー</translation>
        </message>
        <message>
            <source>Offer</source>
            <translation>オファー</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>基準日</translation>
        </message>
    </context>
    <context>
        <name>ReportPdf</name>
        <message>
            <source>Page %1 of %2</source>
            <translation>%1/%2ページ</translation>
        </message>
        <message>
            <source>Breakeven report</source>
            <translation>Breakevenレポート</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Advice</name>
        <message>
            <source>Answer</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>Task Type</source>
            <translation>タスクの種類</translation>
        </message>
        <message>
            <source>Hidden Cost</source>
            <translation>隠れコスト</translation>
        </message>
        <message>
            <source>Hidden Costs</source>
            <translation>隠れコスト</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>主張</translation>
        </message>
        <message>
            <source>Remove Claim</source>
            <translation>主張を削除</translation>
        </message>
    </context>
    <context>
        <name>breakeven::AdviceView</name>
        <message>
            <source>Pages of advice</source>
            <translation>アドバイスのページ</translation>
        </message>
        <message>
            <source>Strategy</source>
            <translation>戦略</translation>
        </message>
        <message>
            <source>Fit check</source>
            <translation>適合性チェック</translation>
        </message>
        <message>
            <source>Task type</source>
            <translation>タスクの種類</translation>
        </message>
        <message>
            <source>Hidden costs</source>
            <translation>隠れコスト</translation>
        </message>
        <message>
            <source>Claims</source>
            <translation>主張</translation>
        </message>
        <message>
            <source>Use cases</source>
            <translation>活用例</translation>
        </message>
        <message>
            <source>Page before (Up)</source>
            <translation>前のページ（↑）</translation>
        </message>
        <message>
            <source>Next page (Down)</source>
            <translation>次のページ（↓）</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Analyses</name>
        <message>
            <source>Map</source>
            <translation>マップ</translation>
        </message>
        <message>
            <source>Point of the Map</source>
            <translation>マップの点</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>指標</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>評点</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>重み</translation>
        </message>
        <message>
            <source>Reset Scores</source>
            <translation>評点をリセット</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>ピン</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>範囲</translation>
        </message>
        <message>
            <source>Remove Ranges</source>
            <translation>範囲を削除</translation>
        </message>
        <message>
            <source>Suggested Ranges</source>
            <translation>提案された範囲</translation>
        </message>
        <message>
            <source>Bands</source>
            <translation>帯</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>ピン留めを外す</translation>
        </message>
    </context>
    <context>
        <name>breakeven::BenchmarkDialog</name>
        <message>
            <source>Benchmark</source>
            <translation>ベンチマーク</translation>
        </message>
        <message>
            <source>Open benchmark results</source>
            <translation>ベンチマーク結果を開く</translation>
        </message>
        <message>
            <source>Results (*.json *.jsonl *.csv);;All files (*)</source>
            <translation>結果 (*.json *.jsonl *.csv);;すべてのファイル (*)</translation>
        </message>
        <message>
            <source>not named</source>
            <translation>名称なし</translation>
        </message>
    </context>
    <context>
        <name>breakeven::BenchmarkPanel</name>
        <message>
            <source>Open results…</source>
            <translation>結果を開く…</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>クリア</translation>
        </message>
        <message>
            <source>Fill the throughput</source>
            <translation>スループットを入力</translation>
        </message>
        <message>
            <source>Levels of</source>
            <translation>水準の対象</translation>
        </message>
        <message>
            <source>Share of requests that the promise holds for</source>
            <translation>約束を守るリクエストの割合</translation>
        </message>
        <message>
            <source>Promised time to first token, in milliseconds</source>
            <translation>約束する初回トークンまでの時間（ミリ秒）</translation>
        </message>
        <message>
            <source>Promised time per output token, in milliseconds</source>
            <translation>約束する出力トークンあたりの時間（ミリ秒）</translation>
        </message>
        <message>
            <source>GPUs that served</source>
            <translation>処理したGPU数</translation>
        </message>
        <message>
            <source>Both waits</source>
            <translation>両方の待ち時間</translation>
        </message>
        <message>
            <source>First token</source>
            <translation>初回トークン</translation>
        </message>
        <message>
            <source>Each token</source>
            <translation>各トークン</translation>
        </message>
        <message>
            <source>Open results of serving benchmarks, or drop them here, several at once: those of %1.</source>
            <translation>サービングベンチマークの結果を開くか、ここにドロップしてください（複数可）。対応形式：%1。</translation>
        </message>
        <message>
            <source>Promised at</source>
            <translation>約束の基準</translation>
        </message>
        <message>
            <source>first token within</source>
            <translation>初回トークンが</translation>
        </message>
        <message>
            <source>ms,</source>
            <translation>ms以内、</translation>
        </message>
        <message>
            <source>then each within</source>
            <translation>以降の各トークンが</translation>
        </message>
        <message>
            <source>ms</source>
            <translation>ms以内</translation>
        </message>
        <message>
            <source>What it fills</source>
            <translation>入力される値</translation>
        </message>
        <message>
            <source>%1 files</source>
            <translation>%1個のファイル</translation>
        </message>
        <message>
            <source>All levels</source>
            <translation>すべての水準</translation>
        </message>
        <message>
            <source>Say how many GPUs served</source>
            <translation>処理したGPU数を指定</translation>
        </message>
    </context>
    <context>
        <name>breakeven::BreakEvenDecoration</name>
        <message>
            <source>Requests per month (log)</source>
            <translation>月間リクエスト数（対数）</translation>
        </message>
        <message>
            <source>Requests per month</source>
            <translation>月間リクエスト数</translation>
        </message>
        <message>
            <source>Monthly cost, %1 (log)</source>
            <translation>月額コスト、%1（対数）</translation>
        </message>
        <message>
            <source>Monthly cost, %1</source>
            <translation>月額コスト、%1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::BreakEvenView</name>
        <message>
            <source>Break-even chart: monthly cost over requests per month</source>
            <translation>損益分岐グラフ：月間リクエスト数に対する月額コスト</translation>
        </message>
    </context>
    <context>
        <name>breakeven::BreakdownChartView</name>
        <message>
            <source>Breakdown chart: what each option's monthly cost is made of</source>
            <translation>内訳グラフ：各選択肢の月額コストの構成</translation>
        </message>
    </context>
    <context>
        <name>breakeven::BreakdownList</name>
        <message>
            <source>Not shown</source>
            <translation>非表示</translation>
        </message>
    </context>
    <context>
        <name>breakeven::BreakdownPanel</name>
        <message>
            <source>Copy the whole table, to paste it into a spreadsheet or a slide</source>
            <translation>表全体をコピーし、スプレッドシートやスライドに貼り付けられるようにします</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>コピーしました</translation>
        </message>
    </context>
    <context>
        <name>breakeven::BreakdownRow</name>
        <message>
            <source>The focus is always shown</source>
            <translation>注目は常に表示されます</translation>
        </message>
        <message>
            <source>The baseline is always shown</source>
            <translation>ベースラインは常に表示されます</translation>
        </message>
        <message>
            <source>Hide it from the chart</source>
            <translation>グラフで非表示にする</translation>
        </message>
        <message>
            <source>Show it in the chart</source>
            <translation>グラフに表示する</translation>
        </message>
    </context>
    <context>
        <name>breakeven::BreakdownStrip</name>
        <message>
            <source>Close the breakdown</source>
            <translation>内訳を閉じる</translation>
        </message>
        <message>
            <source>Open the breakdown</source>
            <translation>内訳を開く</translation>
        </message>
    </context>
    <context>
        <name>breakeven::CatalogTable</name>
        <message>
            <source>%1 rows</source>
            <translation>%1行</translation>
        </message>
        <message>
            <source>Nothing matches</source>
            <translation>一致するものがありません</translation>
        </message>
        <message>
            <source>%1 of %2 rows</source>
            <translation>%2行中%1行</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ChartCard</name>
        <message>
            <source>Reset view</source>
            <translation>表示をリセット</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>対数</translation>
        </message>
        <message>
            <source>Linear</source>
            <translation>線形</translation>
        </message>
        <message>
            <source>Axes</source>
            <translation>軸</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ClaimFold</name>
        <message>
            <source>%1: %2, %3</source>
            <translation>%1：%2、%3</translation>
        </message>
        <message>
            <source>Open; hides its figures</source>
            <translation>展開中。数値を隠します</translation>
        </message>
        <message>
            <source>Folded; shows its figures</source>
            <translation>折りたたみ中。数値を表示します</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ClaimFormPanel</name>
        <message>
            <source>What is claimed</source>
            <translation>主張の内容</translation>
        </message>
        <message>
            <source>Option that the claim is about</source>
            <translation>主張の対象となる選択肢</translation>
        </message>
        <message>
            <source>Figure that is claimed</source>
            <translation>主張されている指標</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>数値</translation>
        </message>
        <message>
            <source>to, if a range</source>
            <translation>～（範囲の場合）</translation>
        </message>
        <message>
            <source>Source and date</source>
            <translation>出典と日付</translation>
        </message>
        <message>
            <source>Add claim</source>
            <translation>主張を追加</translation>
        </message>
        <message>
            <source>Claimed number, or the lower end of a range</source>
            <translation>主張されている数値、または範囲の下限</translation>
        </message>
        <message>
            <source>Upper end of a range; may be left empty</source>
            <translation>範囲の上限（空欄可）</translation>
        </message>
        <message>
            <source>Source of the claim, and its date</source>
            <translation>主張の出典とその日付</translation>
        </message>
        <message>
            <source>A scenario holds %1 claims at most</source>
            <translation>シナリオに入る主張は%1件までです</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ClaimGroup</name>
        <message>
            <source>Open scenario</source>
            <translation>シナリオを開く</translation>
        </message>
        <message>
            <source>Open scenario %1</source>
            <translation>シナリオ%1を開く</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>公表値</translation>
        </message>
        <message>
            <source>Its inputs give</source>
            <translation>入力からの計算</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ClaimsPage</name>
        <message>
            <source>Claimed</source>
            <translation>主張値</translation>
        </message>
        <message>
            <source>This scenario</source>
            <translation>このシナリオ</translation>
        </message>
        <message>
            <source>Copy all claims as a table</source>
            <translation>すべての主張を表としてコピー</translation>
        </message>
        <message>
            <source>Your claims</source>
            <translation>自分の主張</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ColumnEdge</name>
        <message>
            <source>Drag to make the column wider or narrower; a double click puts it back</source>
            <translation>ドラッグで列の幅を変更、ダブルクリックで元に戻します</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ColumnForm</name>
        <message>
            <source>Time</source>
            <translation>時刻</translation>
        </message>
        <message>
            <source>Input tokens</source>
            <translation>入力トークン</translation>
        </message>
        <message>
            <source>Output tokens</source>
            <translation>出力トークン</translation>
        </message>
        <message>
            <source>Cached tokens</source>
            <translation>キャッシュ済みトークン</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>リクエスト</translation>
        </message>
        <message>
            <source>Written to the cache</source>
            <translation>キャッシュへの書き込み</translation>
        </message>
        <message>
            <source>Reasoning tokens</source>
            <translation>推論トークン</translation>
        </message>
        <message>
            <source>All tokens</source>
            <translation>全トークン</translation>
        </message>
        <message>
            <source>Id of a request</source>
            <translation>リクエストのID</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>読み込む</translation>
        </message>
        <message>
            <source>Column for %1</source>
            <translation>%1の列</translation>
        </message>
        <message>
            <source>none</source>
            <translation>なし</translation>
        </message>
    </context>
    <context>
        <name>breakeven::CompareDecoration</name>
        <message>
            <source>Requests per month</source>
            <translation>月間リクエスト数</translation>
        </message>
        <message>
            <source>break-even</source>
            <translation>損益分岐点</translation>
        </message>
        <message>
            <source>its volume</source>
            <translation>そのリクエスト量</translation>
        </message>
        <message>
            <source>Requests per month (log)</source>
            <translation>月間リクエスト数（対数）</translation>
        </message>
        <message>
            <source>Monthly cost, %1 (log)</source>
            <translation>月額コスト、%1（対数）</translation>
        </message>
        <message>
            <source>Monthly cost, %1</source>
            <translation>月額コスト、%1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::CompareView</name>
        <message>
            <source>Comparison chart: monthly cost over requests per month</source>
            <translation>比較グラフ：月間リクエスト数に対する月額コスト</translation>
        </message>
        <message>
            <source>Open another…</source>
            <translation>別のものを開く…</translation>
        </message>
        <message>
            <source>Pin this state</source>
            <translation>この状態をピン留め</translation>
        </message>
        <message>
            <source>Keep it, to compare what you change with it</source>
            <translation>保持して、変更後と比較します</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>%1を外す</translation>
        </message>
        <message>
            <source>Remove %1 (not shown: four at most)</source>
            <translation>%1を外す（非表示：4つまで）</translation>
        </message>
        <message>
            <source>Four at most stand side by side</source>
            <translation>並べられるのは4つまでです</translation>
        </message>
        <message>
            <source>Compare with a scenario from a file</source>
            <translation>ファイルのシナリオと比較する</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ComparisonTable</name>
        <message>
            <source>Scenarios side by side</source>
            <translation>シナリオの並列比較</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>差</translation>
        </message>
        <message>
            <source>Inputs that differ</source>
            <translation>異なる入力</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Comparisons</name>
        <message>
            <source>The scenario was not opened</source>
            <translation>シナリオを開けませんでした</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ContextMenus</name>
        <message>
            <source>&amp;Focus on %1</source>
            <translation>%1に注目(&amp;F)</translation>
        </message>
        <message>
            <source>Focus</source>
            <translation>注目</translation>
        </message>
        <message>
            <source>Compare &amp;against %1</source>
            <translation>%1と比較(&amp;A)</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>ベースライン</translation>
        </message>
        <message>
            <source>&amp;Hide %1</source>
            <translation>%1を非表示(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Show %1</source>
            <translation>%1を表示(&amp;S)</translation>
        </message>
        <message>
            <source>Shown Options</source>
            <translation>表示する選択肢</translation>
        </message>
    </context>
    <context>
        <name>breakeven::CopyButton</name>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
    </context>
    <context>
        <name>breakeven::CurrencyDialog</name>
        <message>
            <source>Currency</source>
            <translation>通貨</translation>
        </message>
        <message>
            <source>Show amounts in</source>
            <translation>表示する通貨</translation>
        </message>
        <message>
            <source>For one US dollar</source>
            <translation>1米ドルあたり</translation>
        </message>
        <message>
            <source>Day of the rate, YYYY-MM-DD</source>
            <translation>レートの日付（YYYY-MM-DD）</translation>
        </message>
        <message>
            <source>Source of the rate</source>
            <translation>レートの出典</translation>
        </message>
        <message>
            <source>Whose rate it is, in a few words</source>
            <translation>誰のレートかを短い言葉で</translation>
        </message>
        <message>
            <source>Inside, every figure stays in US dollars; files, tables and workbooks keep them. What is shown and typed, pictures and reports are in the currency, and say at what rate.</source>
            <translation>内部では、すべての数値は米ドルのままです。ファイル、表、ブックも米ドルで保持します。画面の表示と入力、画像、レポートはこの通貨になり、使用したレートを示します。</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>表示</translation>
        </message>
    </context>
    <context>
        <name>breakeven::CurrencyRow</name>
        <message>
            <source>Its prices are in</source>
            <translation>価格の通貨</translation>
        </message>
        <message>
            <source>Currency of the list's prices, as EUR</source>
            <translation>リストの価格の通貨（EURなど）</translation>
        </message>
        <message>
            <source>of which one is worth</source>
            <translation>1単位あたり</translation>
        </message>
        <message>
            <source>US dollars for one of it</source>
            <translation>通貨1単位あたりの米ドル</translation>
        </message>
        <message>
            <source>1.08</source>
            <translation>1.08</translation>
        </message>
        <message>
            <source>US dollars on</source>
            <translation>米ドル、日付</translation>
        </message>
        <message>
            <source>Day of the rate, YYYY-MM-DD</source>
            <translation>レートの日付（YYYY-MM-DD）</translation>
        </message>
        <message>
            <source>YYYY-MM-DD</source>
            <translation>YYYY-MM-DD</translation>
        </message>
        <message>
            <source>a rate that is older than 30 days</source>
            <translation>30日より古いレート</translation>
        </message>
    </context>
    <context>
        <name>breakeven::DataDialog</name>
        <message>
            <source>Data</source>
            <translation>データ</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>コピー(&amp;C)</translation>
        </message>
        <message>
            <source>Data: %1</source>
            <translation>データ：%1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::DeckDialog</name>
        <message>
            <source>Export all charts</source>
            <translation>すべてのグラフを書き出す</translation>
        </message>
        <message>
            <source>Scenarios</source>
            <translation>シナリオ</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>ファイルを追加…</translation>
        </message>
        <message>
            <source>Choose Folder…</source>
            <translation>フォルダーを選択…</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>グラフ</translation>
        </message>
        <message>
            <source>Untitled scenario</source>
            <translation>無題のシナリオ</translation>
        </message>
        <message>
            <source>Add scenarios</source>
            <translation>シナリオを追加</translation>
        </message>
        <message>
            <source>Not all scenarios were added</source>
            <translation>一部のシナリオを追加できませんでした</translation>
        </message>
        <message>
            <source>1 picture</source>
            <translation>1枚の画像</translation>
        </message>
        <message>
            <source>%1 pictures</source>
            <translation>%1枚の画像</translation>
        </message>
    </context>
    <context>
        <name>breakeven::DeckExport</name>
        <message>
            <source>Export all charts</source>
            <translation>すべてのグラフを書き出す</translation>
        </message>
        <message>
            <source>Not all charts were exported</source>
            <translation>一部のグラフは書き出されませんでした</translation>
        </message>
        <message>
            <source>The export was stopped</source>
            <translation>書き出しは中止されました</translation>
        </message>
        <message>
            <source>%1 of %2 charts are in the folder.</source>
            <translation>%2個のグラフのうち%1個がフォルダーにあります。</translation>
        </message>
    </context>
    <context>
        <name>breakeven::DistributionPanel</name>
        <message>
            <source>never</source>
            <translation>なし</translation>
        </message>
    </context>
    <context>
        <name>breakeven::DistributionView</name>
        <message>
            <source>Distribution of break-even and monthly saving</source>
            <translation>損益分岐点と月間削減額の分布</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Document</name>
        <message>
            <source>Recovered Edits</source>
            <translation>復元された編集</translation>
        </message>
        <message>
            <source>Reload</source>
            <translation>再読み込み</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Evidence</name>
        <message>
            <source>Log…</source>
            <translation>ログ…</translation>
        </message>
        <message>
            <source>Read a log of real requests</source>
            <translation>実際のリクエストのログを読み込む</translation>
        </message>
        <message>
            <source>Tokens…</source>
            <translation>トークン…</translation>
        </message>
        <message>
            <source>Count the tokens of prompts and answers</source>
            <translation>プロンプトと回答のトークンを数える</translation>
        </message>
        <message>
            <source>Split…</source>
            <translation>分割…</translation>
        </message>
        <message>
            <source>Several workloads that share the models</source>
            <translation>モデルを共用する複数のワークロード</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>選択…</translation>
        </message>
        <message>
            <source>Choose a model from the catalog</source>
            <translation>カタログからモデルを選ぶ</translation>
        </message>
        <message>
            <source>Choose reserved capacity from the catalog</source>
            <translation>カタログから予約容量を選ぶ</translation>
        </message>
        <message>
            <source>Choose a GPU from the catalog</source>
            <translation>カタログからGPUを選ぶ</translation>
        </message>
        <message>
            <source>Benchmark…</source>
            <translation>ベンチマーク…</translation>
        </message>
        <message>
            <source>Throughput from results of a serving benchmark</source>
            <translation>サービングベンチマークの結果からスループットを求める</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ExplanationHead</name>
        <message>
            <source>open</source>
            <translation>開いています</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>閉じています</translation>
        </message>
        <message>
            <source>How this is computed</source>
            <translation>計算方法</translation>
        </message>
        <message>
            <source>Click: to its slider</source>
            <translation>クリックでスライダーへ移動</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Explanations</name>
        <message>
            <source>How this is computed</source>
            <translation>計算方法</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ExportDialog</name>
        <message>
            <source>Export chart</source>
            <translation>グラフを書き出す</translation>
        </message>
        <message>
            <source>What will be written</source>
            <translation>書き出される内容</translation>
        </message>
        <message>
            <source>Reset Words</source>
            <translation>文言をリセット</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>書き出す…</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>タイトル(&amp;T)</translation>
        </message>
        <message>
            <source>S&amp;ubtitle</source>
            <translation>サブタイトル(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>注記(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Source</source>
            <translation>出典(&amp;S)</translation>
        </message>
        <message>
            <source>Where the figures are from</source>
            <translation>数値の出所</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>コピーしました</translation>
        </message>
        <message>
            <source>Not enough memory</source>
            <translation>メモリが足りません</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Exports</name>
        <message>
            <source>There is no chart to export</source>
            <translation>書き出すグラフがありません</translation>
        </message>
        <message>
            <source>Export chart</source>
            <translation>グラフを書き出す</translation>
        </message>
        <message>
            <source>The chart was not exported</source>
            <translation>グラフを書き出せませんでした</translation>
        </message>
        <message>
            <source>Export table</source>
            <translation>表を書き出す</translation>
        </message>
        <message>
            <source>The table was not exported</source>
            <translation>表を書き出せませんでした</translation>
        </message>
        <message>
            <source>CSV tables (*.csv)</source>
            <translation>CSV表 (*.csv)</translation>
        </message>
        <message>
            <source>Export workbook</source>
            <translation>ブックを書き出す</translation>
        </message>
        <message>
            <source>The workbook was not exported</source>
            <translation>ブックを書き出せませんでした</translation>
        </message>
        <message>
            <source>Excel workbooks (*.xlsx)</source>
            <translation>Excelブック (*.xlsx)</translation>
        </message>
        <message>
            <source>Export report</source>
            <translation>レポートを書き出す</translation>
        </message>
        <message>
            <source>The report was not exported</source>
            <translation>レポートを書き出せませんでした</translation>
        </message>
        <message>
            <source>report</source>
            <translation>レポート</translation>
        </message>
        <message>
            <source>The chart was not copied</source>
            <translation>グラフをコピーできませんでした</translation>
        </message>
        <message>
            <source>Copy chart</source>
            <translation>グラフをコピー</translation>
        </message>
        <message>
            <source>Copy table</source>
            <translation>表をコピー</translation>
        </message>
    </context>
    <context>
        <name>breakeven::FactDialog</name>
        <message>
            <source>Facts and their age</source>
            <translation>事実とその鮮度</translation>
        </message>
    </context>
    <context>
        <name>breakeven::FactPanel</name>
        <message>
            <source>Age</source>
            <translation>経過</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>日付</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>What</source>
            <translation>対象</translation>
        </message>
        <message>
            <source>Says</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>出典</translation>
        </message>
        <message>
            <source>Find a fact, a source or a date</source>
            <translation>事実、出典、日付を検索</translation>
        </message>
        <message>
            <source>Only what should be checked</source>
            <translation>確認すべきもののみ</translation>
        </message>
        <message>
            <source>%1 facts, of which %2 should be checked: they are older than 90 days on %3, of an unknown day, or were promised until a day that is past.</source>
            <translation>%1件の事実のうち、確認すべきものが%2件あります。%3の時点で90日より古いか、日付が不明か、約束の期限が過ぎています。</translation>
        </message>
        <message>
            <source>Choose a fact to read its source in full</source>
            <translation>事実を選ぶと、その出典の全文が表示されます</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>出典：%1</translation>
        </message>
        <message>
            <source>Promised until %1</source>
            <translation>%1まで約束</translation>
        </message>
    </context>
    <context>
        <name>breakeven::FileActions</name>
        <message>
            <source>Untitled scenario</source>
            <translation>無題のシナリオ</translation>
        </message>
        <message>
            <source>The scenario was not opened</source>
            <translation>シナリオを開けませんでした</translation>
        </message>
        <message>
            <source>Inputs filled in</source>
            <translation>補われた入力</translation>
        </message>
        <message>
            <source>The file states no input: all have their defaults.</source>
            <translation>ファイルに入力の記載がないため、すべて既定値です。</translation>
        </message>
        <message>
            <source>The file leaves out %1 of the inputs, which have their defaults: %2.</source>
            <translation>ファイルに記載のない入力が%1件あり、既定値になっています：%2。</translation>
        </message>
        <message>
            <source>Save scenario</source>
            <translation>シナリオを保存</translation>
        </message>
        <message>
            <source>Breakeven scenarios (*.breakeven)</source>
            <translation>Breakevenシナリオ (*.breakeven)</translation>
        </message>
        <message>
            <source>The scenario was not saved</source>
            <translation>シナリオを保存できませんでした</translation>
        </message>
        <message>
            <source>Open scenario</source>
            <translation>シナリオを開く</translation>
        </message>
    </context>
    <context>
        <name>breakeven::FileConflicts</name>
        <message>
            <source>Go to That Window</source>
            <translation>そのウィンドウに移動</translation>
        </message>
        <message>
            <source>Open a Copy</source>
            <translation>コピーを開く</translation>
        </message>
        <message>
            <source>Open Anyway</source>
            <translation>それでも開く</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Save Anyway</source>
            <translation>それでも保存</translation>
        </message>
        <message>
            <source>Overwrite</source>
            <translation>上書き</translation>
        </message>
        <message>
            <source>Reload</source>
            <translation>再読み込み</translation>
        </message>
        <message>
            <source>Save As…</source>
            <translation>名前を付けて保存…</translation>
        </message>
        <message>
            <source>Keep Mine</source>
            <translation>自分の編集を残す</translation>
        </message>
        <message>
            <source>Decide Later</source>
            <translation>後で決める</translation>
        </message>
    </context>
    <context>
        <name>breakeven::FillingList</name>
        <message>
            <source>%1 becomes %2</source>
            <translation>%1が%2になります</translation>
        </message>
        <message>
            <source>stays %1</source>
            <translation>%1のまま</translation>
        </message>
    </context>
    <context>
        <name>breakeven::FitCheckPage</name>
        <message>
            <source>Why</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>What speaks against it</source>
            <translation>反対の根拠</translation>
        </message>
        <message>
            <source>Answers that would change it</source>
            <translation>結論が変わる回答</translation>
        </message>
        <message>
            <source>Inputs that would change it</source>
            <translation>結論が変わる入力</translation>
        </message>
        <message>
            <source>Go to this input</source>
            <translation>この入力に移動</translation>
        </message>
    </context>
    <context>
        <name>breakeven::FlipCard</name>
        <message>
            <source>What would change the answer</source>
            <translation>答えが変わる条件</translation>
        </message>
        <message>
            <source>Show fewer</source>
            <translation>表示を減らす</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>ほか%1件</translation>
        </message>
    </context>
    <context>
        <name>breakeven::GoalDialog</name>
        <message>
            <source>Goal seek</source>
            <translation>ゴールシーク</translation>
        </message>
        <message>
            <source>Goal Seek</source>
            <translation>ゴールシーク</translation>
        </message>
    </context>
    <context>
        <name>breakeven::GoalSeekPanel</name>
        <message>
            <source>What</source>
            <translation>いくらの</translation>
        </message>
        <message>
            <source>makes</source>
            <translation>で</translation>
        </message>
        <message>
            <source>?</source>
            <translation>になりますか？</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>適用</translation>
        </message>
        <message>
            <source>Input that is sought</source>
            <translation>求める入力</translation>
        </message>
        <message>
            <source>Figure that has the goal</source>
            <translation>目標を持つ指標</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>目標</translation>
        </message>
    </context>
    <context>
        <name>breakeven::GpuChoiceFields</name>
        <message>
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>%1, %2B</source>
            <translation>%1、%2B</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>負荷</translation>
        </message>
        <message>
            <source>Requests at once</source>
            <translation>同時リクエスト数</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>重み</translation>
        </message>
        <message>
            <source>Requests at once must be a whole number from 1 to %1.</source>
            <translation>同時リクエスト数は1～%1の整数である必要があります。</translation>
        </message>
    </context>
    <context>
        <name>breakeven::GpuDetails</name>
        <message>
            <source>Throughput of one GPU</source>
            <translation>GPU 1基のスループット</translation>
        </message>
        <message>
            <source>Memory of one GPU</source>
            <translation>GPU 1基のメモリ</translation>
        </message>
        <message>
            <source>Filled in</source>
            <translation>入力される値</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>Nothing like it was measured.</source>
            <translation>近い条件の測定がありません。</translation>
        </message>
        <message>
            <source>%1 The range goes with it.</source>
            <translation>%1 範囲も設定されます。</translation>
        </message>
        <message>
            <source>Measured: %1.</source>
            <translation>実測：%1。</translation>
        </message>
        <message>
            <source>Derived: %1</source>
            <translation>導出：%1</translation>
        </message>
        <message>
            <source>The memory of this GPU is not known.</source>
            <translation>このGPUのメモリ容量が不明です。</translation>
        </message>
    </context>
    <context>
        <name>breakeven::GpuDialog</name>
        <message>
            <source>GPU catalog</source>
            <translation>GPUカタログ</translation>
        </message>
        <message>
            <source>GPU</source>
            <translation>GPU</translation>
        </message>
        <message>
            <source>SkyPilot catalogs (*.csv);;All files (*)</source>
            <translation>SkyPilotカタログ (*.csv);;すべてのファイル (*)</translation>
        </message>
    </context>
    <context>
        <name>breakeven::GpuPanel</name>
        <message>
            <source>Search GPUs, providers, kinds</source>
            <translation>GPU、プロバイダー、種類を検索</translation>
        </message>
        <message>
            <source>Choose a GPU from the list to see what it fills in.</source>
            <translation>リストからGPUを選ぶと、入力される値が表示されます。</translation>
        </message>
        <message>
            <source>Import a price list…</source>
            <translation>価格表を取り込む…</translation>
        </message>
        <message>
            <source>Use this GPU</source>
            <translation>このGPUを使う</translation>
        </message>
    </context>
    <context>
        <name>breakeven::GuessAxis</name>
        <message>
            <source>Requests a month</source>
            <translation>月間リクエスト数</translation>
        </message>
    </context>
    <context>
        <name>breakeven::GuessPage</name>
        <message>
            <source>Remove Last</source>
            <translation>最後の予想を削除</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>クリア</translation>
        </message>
        <message>
            <source>Guesses</source>
            <translation>予想</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Name of who guesses</source>
            <translation>予想する人の名前</translation>
        </message>
        <message>
            <source>Requests a month</source>
            <translation>月間リクエスト数</translation>
        </message>
        <message>
            <source>Guessed requests a month</source>
            <translation>予想する月間リクエスト数</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>追加</translation>
        </message>
        <message>
            <source>Reveal</source>
            <translation>答えを表示</translation>
        </message>
        <message>
            <source>Remove Guess</source>
            <translation>予想を削除</translation>
        </message>
        <message>
            <source>Remove All Guesses</source>
            <translation>すべての予想を削除</translation>
        </message>
        <message>
            <source>One guess. Click on the axis, or type a volume.</source>
            <translation>1件の予想。軸をクリックするか、リクエスト量を入力してください。</translation>
        </message>
        <message>
            <source>%1 guesses. Click on the axis, or type a volume.</source>
            <translation>%1件の予想。軸をクリックするか、リクエスト量を入力してください。</translation>
        </message>
        <message>
            <source>Add Guess</source>
            <translation>予想を追加</translation>
        </message>
    </context>
    <context>
        <name>breakeven::GuideDialog</name>
        <message>
            <source>Guide</source>
            <translation>ガイド</translation>
        </message>
        <message>
            <source>Find in the guide</source>
            <translation>ガイド内を検索</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>目次</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>印刷…</translation>
        </message>
        <message numerus="yes">
            <source>%n sections</source>
            <translation>
                <numerusform>%n件のセクション</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>breakeven::HiddenCostRow</name>
        <message>
            <source>Whether this cost counts</source>
            <translation>このコストを算入するかどうか</translation>
        </message>
    </context>
    <context>
        <name>breakeven::HiddenCostsPage</name>
        <message>
            <source>What calculators forget</source>
            <translation>計算ツールが忘れがちなもの</translation>
        </message>
        <message>
            <source>All off</source>
            <translation>すべてオフ</translation>
        </message>
        <message>
            <source>All on</source>
            <translation>すべてオン</translation>
        </message>
        <message>
            <source>Leave out every hidden cost</source>
            <translation>すべての隠れコストを除外</translation>
        </message>
        <message>
            <source>Count every hidden cost</source>
            <translation>すべての隠れコストを算入</translation>
        </message>
        <message>
            <source>What each adds or saves in this scenario. Some overlap, as people retrain too, so they do not add up. The naive answer leaves out what is switched off, or all while all is on.</source>
            <translation>このシナリオでそれぞれが増減させる額です。再学習も人が行うなど重なりがあるため、合計はできません。単純計算の答えは、オフにしたものを、すべてオンの間はすべてを除外します。</translation>
        </message>
        <message>
            <source>The naive answer</source>
            <translation>単純計算の答え</translation>
        </message>
    </context>
    <context>
        <name>breakeven::HistoryDialog</name>
        <message>
            <source>History</source>
            <translation>履歴</translation>
        </message>
        <message>
            <source>As it was opened</source>
            <translation>開いた時点</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ImportDialog</name>
        <message>
            <source>Import a price list</source>
            <translation>価格表を取り込む</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ImportPanel</name>
        <message>
            <source>Note</source>
            <translation>注記</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>変更</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>スキップ</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新規</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>項目</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>What</source>
            <translation>対象</translation>
        </message>
        <message>
            <source>Search what the list holds</source>
            <translation>リストの内容を検索</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>取り込む</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>It counts as of</source>
            <translation>リストの基準日</translation>
        </message>
        <message>
            <source>Day that the list counts as of, YYYY-MM-DD</source>
            <translation>リストの基準日（YYYY-MM-DD）</translation>
        </message>
        <message>
            <source>YYYY-MM-DD</source>
            <translation>YYYY-MM-DD</translation>
        </message>
        <message>
            <source>the last day of which the list is known, as it is no longer kept up</source>
            <translation>もう更新されていないため、リストの内容が判明している最後の日</translation>
        </message>
        <message>
            <source>the day on which the file was last changed; if the list is older, say so here</source>
            <translation>ファイルが最後に変更された日。リストがもっと古い場合は、ここで指定してください</translation>
        </message>
        <message>
            <source>as you say; the file was last changed on %1</source>
            <translation>指定の日付。ファイルの最終変更日は%1です</translation>
        </message>
        <message>
            <source>Its prices are in %1: say what one of it is worth in US dollars, and on which day.</source>
            <translation>価格が%1です。1単位の米ドル換算と、その日付を指定してください。</translation>
        </message>
    </context>
    <context>
        <name>breakeven::InformationView</name>
        <message>
            <source>What to find out before deciding</source>
            <translation>決める前に調べるべきこと</translation>
        </message>
    </context>
    <context>
        <name>breakeven::InputPanel</name>
        <message>
            <source>Find an input</source>
            <translation>入力を検索</translation>
        </message>
        <message>
            <source>Essential</source>
            <translation>基本</translation>
        </message>
        <message>
            <source>All %1</source>
            <translation>すべて（%1）</translation>
        </message>
        <message>
            <source>No input matches “%1”</source>
            <translation>「%1」に一致する入力がありません</translation>
        </message>
    </context>
    <context>
        <name>breakeven::InputRow</name>
        <message>
            <source>Enter edits it, F2 goes through its other parts and Escape back; the menu key shows what else it can do.</source>
            <translation>Enterで編集、F2でほかの部分へ移動、Escapeで戻ります。その他の操作はメニューキーで表示されます。</translation>
        </message>
        <message>
            <source>Back to the default: %1</source>
            <translation>既定値に戻す：%1</translation>
        </message>
        <message>
            <source>Reset %1</source>
            <translation>%1をリセット</translation>
        </message>
        <message>
            <source>Locked: a slip of the hand can't change it. A click unlocks it</source>
            <translation>ロック中：誤操作で変わることはありません。クリックで解除します</translation>
        </message>
        <message>
            <source>Unlock %1</source>
            <translation>%1のロックを解除</translation>
        </message>
        <message>
            <source>&amp;Reset to %1</source>
            <translation>%1にリセット(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Help on This Input</source>
            <translation>この入力のヘルプ(&amp;H)</translation>
        </message>
        <message>
            <source>F1 tells more</source>
            <translation>F1で詳細を表示</translation>
        </message>
    </context>
    <context>
        <name>breakeven::LanguageMenu</name>
        <message>
            <source>&amp;System</source>
            <translation>システム(&amp;S)</translation>
        </message>
    </context>
    <context>
        <name>breakeven::LeftEditsOffer</name>
        <message>
            <source>Restore</source>
            <translation>復元</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>破棄</translation>
        </message>
        <message>
            <source>Decide Later</source>
            <translation>後で決める</translation>
        </message>
        <message>
            <source>The program ended with unsaved edits of %1 scenarios. Each can come back now, be given up, or wait for the next start.</source>
            <translation>%1個のシナリオの編集が保存されないままプログラムが終了しました。それぞれ、今すぐ復元するか、破棄するか、次回の起動時に決めるかを選べます。</translation>
        </message>
    </context>
    <context>
        <name>breakeven::LinkItems</name>
        <message>
            <source>%1 with itself: 1</source>
            <translation>%1とそれ自身：1</translation>
        </message>
        <message>
            <source>%1: %2, refused</source>
            <translation>%1：%2、拒否されました</translation>
        </message>
        <message>
            <source>%1: not linked</source>
            <translation>%1：連動なし</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>breakeven::LinkMatrix</name>
        <message>
            <source>How inputs move together</source>
            <translation>入力の連動</translation>
        </message>
    </context>
    <context>
        <name>breakeven::LinkPanel</name>
        <message>
            <source>How strongly two inputs move together while both are uncertain: near 1 they rise and fall in step, near −1 one rises as the other falls. Where nothing stands they are independent.</source>
            <translation>どちらも不確実な2つの入力の連動の強さです。1に近いほど同じ方向に増減し、−1に近いほど一方が増えると他方が減ります。空欄は独立です。</translation>
        </message>
        <message>
            <source>Only inputs with ranges can be linked. Give two or more of them a range with their ±, and link them here.</source>
            <translation>連動できるのは範囲のある入力だけです。2つ以上の入力に±で範囲を設定し、ここで連動させてください。</translation>
        </message>
    </context>
    <context>
        <name>breakeven::LinksDialog</name>
        <message>
            <source>Linked inputs</source>
            <translation>連動する入力</translation>
        </message>
        <message>
            <source>Link %1</source>
            <translation>%1と連動</translation>
        </message>
        <message>
            <source>Unlink %1</source>
            <translation>%1との連動を解除</translation>
        </message>
    </context>
    <context>
        <name>breakeven::LogGroups</name>
        <message>
            <source>Value</source>
            <translation>値</translation>
        </message>
        <message>
            <source>Requests a month</source>
            <translation>月間リクエスト数</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>入力</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>出力</translation>
        </message>
        <message>
            <source>Cached</source>
            <translation>キャッシュ済み</translation>
        </message>
        <message>
            <source>Split by</source>
            <translation>分割の基準</translation>
        </message>
        <message>
            <source>Make Tasks</source>
            <translation>タスクを作成</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Search the groups</source>
            <translation>グループを検索</translation>
        </message>
        <message>
            <source>Field to split the log by</source>
            <translation>ログを分割するフィールド</translation>
        </message>
        <message>
            <source>Makes a task of the portfolio of each group, with its own volume and tokens</source>
            <translation>各グループから、固有のリクエスト量とトークンを持つポートフォリオのタスクを作成します</translation>
        </message>
        <message>
            <source>Copy the table, with tabs between its cells</source>
            <translation>セルをタブで区切って表をコピー</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>The log has no field to split it by.</source>
            <translation>ログに分割の基準となるフィールドがありません。</translation>
        </message>
        <message>
            <source>Each value of the field gets figures of its own.</source>
            <translation>フィールドの値ごとに集計します。</translation>
        </message>
    </context>
    <context>
        <name>breakeven::MainWindow</name>
        <message>
            <source>Lock</source>
            <translation>ロック</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>ロックを解除</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>メモ</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>タイトル</translation>
        </message>
        <message>
            <source>Focus</source>
            <translation>注目</translation>
        </message>
        <message>
            <source>Shown Options</source>
            <translation>表示する選択肢</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>ベースライン</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation>ズーム</translation>
        </message>
        <message>
            <source>It is shown so from the next start of the program on.</source>
            <translation>次にプログラムを起動したときから反映されます。</translation>
        </message>
        <message>
            <source>Unsaved edits</source>
            <translation>保存されていない編集</translation>
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
            <translation>設定</translation>
        </message>
        <message>
            <source>Accuracies of a Kind</source>
            <translation>種類別の正答率</translation>
        </message>
        <message>
            <source>Value to set</source>
            <translation>設定する値</translation>
        </message>
        <message>
            <source>Value for all selected tasks</source>
            <translation>選択したすべてのタスクの値</translation>
        </message>
        <message>
            <source>the scenario's</source>
            <translation>シナリオの値</translation>
        </message>
        <message>
            <source>Where all selected tasks stay</source>
            <translation>選択したすべてのタスクの置き場所</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>自由</translation>
        </message>
        <message>
            <source>Sets the published accuracies of the large model and of a fine-tuned one for a kind of task</source>
            <translation>タスクの種類について公表された、大規模モデルとファインチューニング済みモデルの正答率を設定します</translation>
        </message>
        <message>
            <source>%1 tasks:</source>
            <translation>%1件のタスク：</translation>
        </message>
        <message>
            <source>Fixed to</source>
            <translation>固定先</translation>
        </message>
    </context>
    <context>
        <name>breakeven::MapDecoration</name>
        <message>
            <source>You are here</source>
            <translation>現在地</translation>
        </message>
        <message>
            <source>This scenario</source>
            <translation>このシナリオ</translation>
        </message>
    </context>
    <context>
        <name>breakeven::MapView</name>
        <message>
            <source>Decision map</source>
            <translation>判断マップ</translation>
        </message>
        <message>
            <source>Across</source>
            <translation>横軸</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>縦軸</translation>
        </message>
        <message>
            <source>Input on the map: %1</source>
            <translation>マップの入力：%1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::MemoryBar</name>
        <message>
            <source>Memory of one GPU</source>
            <translation>GPU 1基のメモリ</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ModelDialog</name>
        <message>
            <source>Models and their prices</source>
            <translation>モデルとその価格</translation>
        </message>
        <message>
            <source>Model Prices</source>
            <translation>モデルの価格</translation>
        </message>
        <message>
            <source>Price lists of %1 (*.json);;All files (*)</source>
            <translation>%1の価格表 (*.json);;すべてのファイル (*)</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ModelPanel</name>
        <message>
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Vendor</source>
            <translation>ベンダー</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>入力</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>出力</translation>
        </message>
        <message>
            <source>Cached</source>
            <translation>キャッシュ済み</translation>
        </message>
        <message>
            <source>Cache write</source>
            <translation>キャッシュ書き込み</translation>
        </message>
        <message>
            <source>Batch in</source>
            <translation>バッチ入力</translation>
        </message>
        <message>
            <source>Batch out</source>
            <translation>バッチ出力</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>コンテキスト</translation>
        </message>
        <message>
            <source>Read on</source>
            <translation>確認日</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>出典</translation>
        </message>
        <message>
            <source>Find a model, a vendor or a family</source>
            <translation>モデル、ベンダー、ファミリーを検索</translation>
        </message>
        <message>
            <source>Frontier API</source>
            <translation>フロンティアAPI</translation>
        </message>
        <message>
            <source>Small model</source>
            <translation>小型モデル</translation>
        </message>
        <message>
            <source>Import a price list…</source>
            <translation>価格表を取り込む…</translation>
        </message>
        <message>
            <source>Use for the small model</source>
            <translation>小型モデルに使う</translation>
        </message>
        <message>
            <source>Use for the frontier API</source>
            <translation>フロンティアAPIに使う</translation>
        </message>
        <message>
            <source>Choose a model to see what it would fill in</source>
            <translation>モデルを選ぶと、入力される値が表示されます</translation>
        </message>
        <message>
            <source>In %1 per million tokens, as listed and in force today</source>
            <translation>記載され、本日有効な100万トークンあたりの%1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::NaiveAnswerView</name>
        <message>
            <source>The naive answer and ours: monthly cost over requests per month</source>
            <translation>単純計算の答えとこちらの答え：月間リクエスト数に対する月額コスト</translation>
        </message>
    </context>
    <context>
        <name>breakeven::NoteEdits</name>
        <message>
            <source>&amp;Change Note…</source>
            <translation>注釈を変更(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Remove Note</source>
            <translation>注釈を削除(&amp;R)</translation>
        </message>
        <message>
            <source>Add &amp;Note Here…</source>
            <translation>ここに注釈を追加(&amp;N)…</translation>
        </message>
        <message>
            <source>Add Note</source>
            <translation>注釈を追加</translation>
        </message>
        <message>
            <source>What the note says:</source>
            <translation>注釈の内容：</translation>
        </message>
        <message>
            <source>Change Note</source>
            <translation>注釈を変更</translation>
        </message>
        <message>
            <source>Remove Note</source>
            <translation>注釈を削除</translation>
        </message>
        <message>
            <source>Move Note</source>
            <translation>注釈を移動</translation>
        </message>
    </context>
    <context>
        <name>breakeven::NotesField</name>
        <message>
            <source>Notes</source>
            <translation>メモ</translation>
        </message>
        <message>
            <source>What was assumed, and why</source>
            <translation>前提とその理由</translation>
        </message>
    </context>
    <context>
        <name>breakeven::OptionCheck</name>
        <message>
            <source>Show %1</source>
            <translation>%1を表示</translation>
        </message>
    </context>
    <context>
        <name>breakeven::OverTimeDecoration</name>
        <message>
            <source>Months</source>
            <translation>月数</translation>
        </message>
        <message>
            <source>retraining</source>
            <translation>再学習</translation>
        </message>
        <message>
            <source>hardware bought</source>
            <translation>ハードウェア購入</translation>
        </message>
        <message>
            <source>Cumulative cash, %1</source>
            <translation>累計支出、%1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::OverTimeView</name>
        <message>
            <source>Chart over time: cumulative cash over months</source>
            <translation>推移グラフ：月数に対する累計支出</translation>
        </message>
    </context>
    <context>
        <name>breakeven::OwnClaimRow</name>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Remove the claim: %1</source>
            <translation>主張を削除：%1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::OwnNumbers</name>
        <message>
            <source>Show the Answer</source>
            <translation>答えを表示</translation>
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
            <translation>入力 › %1</translation>
        </message>
        <message>
            <source>Go To</source>
            <translation>移動</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>移動</translation>
        </message>
        <message>
            <source>An input, a view, a command or a preset</source>
            <translation>入力、ビュー、コマンド、プリセット</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>検索結果</translation>
        </message>
        <message>
            <source>Nothing is called so</source>
            <translation>該当する名前がありません</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1、%2</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ParameterRow</name>
        <message>
            <source>Exactly %1; from %2 to %3</source>
            <translation>ちょうど%1。範囲は%2～%3</translation>
        </message>
        <message>
            <source>It is locked: a slip of the hand can't change it.</source>
            <translation>ロック中です。誤操作で変わることはありません。</translation>
        </message>
        <message>
            <source>Give it a range: how sure is this value?</source>
            <translation>範囲を設定：この値はどれほど確実ですか？</translation>
        </message>
        <message>
            <source>Give %1 a range</source>
            <translation>%1に範囲を設定</translation>
        </message>
        <message>
            <source>Remove the R&amp;ange</source>
            <translation>範囲を削除(&amp;A)</translation>
        </message>
        <message>
            <source>Give It a R&amp;ange</source>
            <translation>範囲を設定(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Link with Other Inputs…</source>
            <translation>ほかの入力と連動(&amp;L)…</translation>
        </message>
        <message>
            <source>&amp;Copy the Value</source>
            <translation>値をコピー(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>一時停止(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Play</source>
            <translation>再生(&amp;P)</translation>
        </message>
        <message>
            <source>Un&amp;lock</source>
            <translation>ロックを解除(&amp;L)</translation>
        </message>
        <message>
            <source>L&amp;ock</source>
            <translation>ロック(&amp;O)</translation>
        </message>
    </context>
    <context>
        <name>breakeven::PictureForm</name>
        <message>
            <source>Light</source>
            <translation>ライト</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>ダーク</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>印刷</translation>
        </message>
        <message>
            <source>Transparent background</source>
            <translation>透明な背景</translation>
        </message>
        <message>
            <source>Say where the inputs are from</source>
            <translation>入力の出所を記載</translation>
        </message>
        <message>
            <source>Draw the texts as outlines</source>
            <translation>テキストをアウトライン化</translation>
        </message>
        <message>
            <source>Keep the scenario in the file</source>
            <translation>シナリオをファイルに含める</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>形式</translation>
        </message>
        <message>
            <source>Own size</source>
            <translation>任意のサイズ</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>幅</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>高さ</translation>
        </message>
        <message>
            <source>pixels</source>
            <translation>ピクセル</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>サイズ</translation>
        </message>
        <message>
            <source> %</source>
            <translation>%</translation>
        </message>
        <message>
            <source>Colors</source>
            <translation>配色</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>文字サイズ</translation>
        </message>
        <message>
            <source>The texts of an SVG then look the same where the typeface is missing, but can't be edited</source>
            <translation>SVGの文字が、フォントのない環境でも同じに見えますが、編集できなくなります</translation>
        </message>
        <message>
            <source>Dropped on the window, the picture opens again as this scenario</source>
            <translation>ウィンドウにドロップすると、画像がこのシナリオとして開きます</translation>
        </message>
        <message>
            <source>%1 × %2 inches on a slide or on paper</source>
            <translation>スライドまたは紙で%1 × %2インチ</translation>
        </message>
        <message>
            <source>Slide 16:9 — 1920 × 1080</source>
            <translation>スライド 16:9 — 1920 × 1080</translation>
        </message>
        <message>
            <source>Slide 16:9 — 3840 × 2160</source>
            <translation>スライド 16:9 — 3840 × 2160</translation>
        </message>
        <message>
            <source>Slide 4:3 — 1440 × 1080</source>
            <translation>スライド 4:3 — 1440 × 1080</translation>
        </message>
        <message>
            <source>Square — 1080 × 1080</source>
            <translation>正方形 — 1080 × 1080</translation>
        </message>
    </context>
    <context>
        <name>breakeven::PinMenu</name>
        <message>
            <source>Pin</source>
            <translation>ピン留め</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>ピン留めを外す</translation>
        </message>
        <message>
            <source>Pin As</source>
            <translation>名前を付けてピン留め</translation>
        </message>
        <message>
            <source>A pin is called “%1” already. Replace it by the present state?</source>
            <translation>「%1」というピンがすでにあります。現在の状態で置き換えますか？</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>置き換え</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>What is the present state called?</source>
            <translation>現在の状態の名前を入力してください。</translation>
        </message>
        <message numerus="yes">
            <source>%n pins are kept already. Remove one of them first.</source>
            <translation>
                <numerusform>すでに%n個のピンがあります。先に1つ削除してください。</numerusform>
            </translation>
        </message>
        <message>
            <source>None is kept by name yet</source>
            <translation>名前付きのピンはまだありません</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>削除(&amp;R)</translation>
        </message>
        <message>
            <source>Remove Pin</source>
            <translation>ピンを削除</translation>
        </message>
    </context>
    <context>
        <name>breakeven::PortfolioPanel</name>
        <message>
            <source>A task gets a small model of its own if it moves. Several kinds of requests that one model answers are workloads of one task: they stand in Inputs, Workloads.</source>
            <translation>移すタスクは専用の小型モデルを持ちます。1つのモデルが答える複数種類のリクエストは、1つのタスクのワークロードです。「入力」メニューの「ワークロード」にあります。</translation>
        </message>
        <message>
            <source>Open a log, split it by a field, and choose Make Tasks: each group becomes a task.</source>
            <translation>ログを開き、フィールドで分割して「タスクを作成」を選ぶと、各グループがタスクになります。</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>追加</translation>
        </message>
        <message>
            <source>Open as a Scenario</source>
            <translation>シナリオとして開く</translation>
        </message>
        <message>
            <source>Opens the task as a scenario of its own with all charts, in another window; so do the arrow in its name's cell and Ctrl+Enter</source>
            <translation>タスクを、すべてのグラフを備えた独立のシナリオとして別のウィンドウで開きます。名前のセルの矢印とCtrl+Enterでも開きます</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Removes the selected tasks</source>
            <translation>選択したタスクを削除します</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Further values that a task may have of its own</source>
            <translation>タスクが独自に持てるその他の値</translation>
        </message>
        <message>
            <source>Add a Task</source>
            <translation>タスクを追加</translation>
        </message>
        <message>
            <source>Paste from a Spreadsheet</source>
            <translation>スプレッドシートから貼り付け</translation>
        </message>
        <message>
            <source>Tasks from a Table…</source>
            <translation>表からのタスク…</translation>
        </message>
        <message>
            <source>Tasks from a Log…</source>
            <translation>ログからのタスク…</translation>
        </message>
        <message>
            <source>A &amp;Task</source>
            <translation>タスク(&amp;T)</translation>
        </message>
        <message>
            <source>Tasks from a Ta&amp;ble…</source>
            <translation>表からのタスク(&amp;B)…</translation>
        </message>
        <message>
            <source>Tasks from a &amp;Log…</source>
            <translation>ログからのタスク(&amp;L)…</translation>
        </message>
        <message>
            <source>A &amp;Scenario as a Task…</source>
            <translation>シナリオをタスクとして追加(&amp;S)…</translation>
        </message>
        <message>
            <source>1 task</source>
            <translation>1件のタスク</translation>
        </message>
        <message>
            <source>%1 tasks</source>
            <translation>%1件のタスク</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>新しいタスク</translation>
        </message>
        <message>
            <source>Add Task</source>
            <translation>タスクを追加</translation>
        </message>
        <message>
            <source>Task's Name</source>
            <translation>タスクの名前</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>貼り付け</translation>
        </message>
        <message>
            <source>Remove Task</source>
            <translation>タスクを削除</translation>
        </message>
        <message>
            <source>Remove Tasks</source>
            <translation>タスクを削除</translation>
        </message>
        <message>
            <source>Accuracies</source>
            <translation>正答率</translation>
        </message>
        <message>
            <source>Fix Task</source>
            <translation>タスクを固定</translation>
        </message>
    </context>
    <context>
        <name>breakeven::PortfolioView</name>
        <message>
            <source>Portfolio chart</source>
            <translation>ポートフォリオグラフ</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
    </context>
    <context>
        <name>breakeven::PresenterView</name>
        <message>
            <source>Notes</source>
            <translation>メモ</translation>
        </message>
        <message>
            <source>Note for who speaks</source>
            <translation>発表者用メモ</translation>
        </message>
        <message>
            <source>Guesses of the room</source>
            <translation>会場の予想</translation>
        </message>
        <message>
            <source>As the sliders are</source>
            <translation>現在のスライダー</translation>
        </message>
        <message>
            <source>No state follows.</source>
            <translation>次の状態はありません。</translation>
        </message>
        <message>
            <source>Next: %1</source>
            <translation>次：%1</translation>
        </message>
        <message>
            <source>The screen is black (B).</source>
            <translation>画面は黒です（B）。</translation>
        </message>
        <message>
            <source>The result is hidden (H).</source>
            <translation>結果は非表示です（H）。</translation>
        </message>
        <message>
            <source>%1, %2 since the start</source>
            <translation>%1、開始から%2</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Presenting</name>
        <message>
            <source>End of Presentation</source>
            <translation>プレゼンテーションの終わり</translation>
        </message>
    </context>
    <context>
        <name>breakeven::PrintDialog</name>
        <message>
            <source>Print</source>
            <translation>印刷</translation>
        </message>
        <message>
            <source>The view</source>
            <translation>ビュー</translation>
        </message>
        <message>
            <source>The report</source>
            <translation>レポート</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>印刷…</translation>
        </message>
        <message>
            <source>“%1” on one page, as large as the paper lets it be.</source>
            <translation>「%1」を1ページに、用紙に収まる最大の大きさで印刷します。</translation>
        </message>
        <message>
            <source>The question and the answer, the charts, what would change the answer, what to be careful about, checked claims, and every input with its source.</source>
            <translation>質問と答え、グラフ、答えが変わる条件、注意点、検証した主張、すべての入力とその出典。</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Printing</name>
        <message>
            <source>The printer %1 did not accept it.</source>
            <translation>プリンター%1が印刷を受け付けませんでした。</translation>
        </message>
        <message>
            <source>It was not printed</source>
            <translation>印刷できませんでした</translation>
        </message>
        <message>
            <source>“%1” is not a page of its own: the report says what it says.</source>
            <translation>「%1」は単独のページとして印刷できません。その内容はレポートに含まれます。</translation>
        </message>
        <message>
            <source>There is not enough memory for it.</source>
            <translation>印刷するにはメモリが足りません。</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>印刷</translation>
        </message>
    </context>
    <context>
        <name>breakeven::PromisePlot</name>
        <message>
            <source>Output tokens/s over the time to first token, %1 in ms</source>
            <translation>初回トークンまでの時間（%1、ms）に対する出力トークン/秒</translation>
        </message>
        <message>
            <source>Output tokens/s over the time per output token, %1 in ms</source>
            <translation>出力トークンあたりの時間（%1、ms）に対する出力トークン/秒</translation>
        </message>
        <message>
            <source>%1 ms promised; the arrow keys move the line</source>
            <translation>約束は%1 ms。矢印キーで線を移動します</translation>
        </message>
        <message>
            <source>Nothing promised</source>
            <translation>約束なし</translation>
        </message>
    </context>
    <context>
        <name>breakeven::PublishedClaimsList</name>
        <message>
            <source>Find a figure</source>
            <translation>指標を検索</translation>
        </message>
        <message>
            <source>All</source>
            <translation>すべて</translation>
        </message>
        <message>
            <source>Differs</source>
            <translation>相違</translation>
        </message>
        <message>
            <source>Published claims, checked against their own inputs</source>
            <translation>公表された主張の、その入力による検証</translation>
        </message>
        <message>
            <source>No figure matches “%1”</source>
            <translation>「%1」に一致する指標がありません</translation>
        </message>
        <message>
            <source>Fold all</source>
            <translation>すべて折りたたむ</translation>
        </message>
        <message>
            <source>Unfold all</source>
            <translation>すべて展開</translation>
        </message>
    </context>
    <context>
        <name>breakeven::QualitativeView</name>
        <message>
            <source>Qualities chart</source>
            <translation>特性グラフ</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>リセット</translation>
        </message>
        <message>
            <source>Reset scores and weights</source>
            <translation>評点と重みをリセット</translation>
        </message>
        <message>
            <source>Puts back the program's own scores and the usual weights</source>
            <translation>プログラムの評点と通常の重みに戻します</translation>
        </message>
        <message>
            <source>Up and Down go to another quality, Page Up and Page Down to another approach; Left and Right move its score, Delete puts the program's own back; plus and minus change the weight.</source>
            <translation>上下キーで別の特性、Page UpとPage Downで別の方式に移ります。左右キーで評点を変え、Deleteでプログラムの評点に戻します。プラスとマイナスで重みを変えます。</translation>
        </message>
    </context>
    <context>
        <name>breakeven::QualityScales</name>
        <message>
            <source>Weight</source>
            <translation>重み</translation>
        </message>
        <message>
            <source>Further right is better</source>
            <translation>右ほど優れる</translation>
        </message>
        <message>
            <source>ringed: moved by hand</source>
            <translation>丸囲み：手動で変更</translation>
        </message>
    </context>
    <context>
        <name>breakeven::QuestionsDialog</name>
        <message>
            <source>Continue</source>
            <translation>続行</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>ほか%1件</translation>
        </message>
    </context>
    <context>
        <name>breakeven::RangeFields</name>
        <message>
            <source>10–90 %:</source>
            <translation>10–90%：</translation>
        </message>
        <message>
            <source>low end</source>
            <translation>下限</translation>
        </message>
        <message>
            <source>high end</source>
            <translation>上限</translation>
        </message>
        <message>
            <source>With a chance of 80 % it lies between the two ends: its 10th and its 90th percentile. The slider's value is the middle.</source>
            <translation>80%の確率で両端の間にあります：10パーセンタイルと90パーセンタイルです。スライダーの値が中央です。</translation>
        </message>
        <message>
            <source>Remove the range</source>
            <translation>範囲を削除</translation>
        </message>
        <message>
            <source>Remove the range of %1</source>
            <translation>%1の範囲を削除</translation>
        </message>
        <message>
            <source>Link it with inputs that rise or fall with it</source>
            <translation>一緒に増減する入力と連動させる</translation>
        </message>
        <message>
            <source>link…</source>
            <translation>連動…</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>breakeven::RangedGroup</name>
        <message>
            <source>Ranged</source>
            <translation>範囲あり</translation>
        </message>
        <message>
            <source>Inputs with ranges</source>
            <translation>範囲のある入力</translation>
        </message>
    </context>
    <context>
        <name>breakeven::RangedList</name>
        <message>
            <source>%1: in 80 % of cases %2</source>
            <translation>%1：80%のケースで%2</translation>
        </message>
    </context>
    <context>
        <name>breakeven::RangesFoot</name>
        <message>
            <source>Remove ranges</source>
            <translation>範囲を削除</translation>
        </message>
        <message>
            <source>± Suggest ranges</source>
            <translation>± 範囲を提案</translation>
        </message>
        <message>
            <source>Suggest ranges</source>
            <translation>範囲を提案</translation>
        </message>
        <message>
            <source>Gives the five inputs that matter most ± 20 %</source>
            <translation>影響が最も大きい5つの入力に±20%の範囲を設定します</translation>
        </message>
        <message>
            <source>Every input counts as certain again</source>
            <translation>すべての入力を再び確実なものとして扱います</translation>
        </message>
    </context>
    <context>
        <name>breakeven::RangesHint</name>
        <message>
            <source>Suggest ranges</source>
            <translation>範囲を提案</translation>
        </message>
        <message>
            <source>Every range is then yours to change, with the ± of its input.</source>
            <translation>その後、各範囲は入力の±で自由に変更できます。</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ReportDialog</name>
        <message>
            <source>Keep the scenario in the file</source>
            <translation>シナリオをファイルに含める</translation>
        </message>
        <message>
            <source>Export report</source>
            <translation>レポートを書き出す</translation>
        </message>
        <message>
            <source>The question and the answer, the charts, what would change the answer, what to be careful about, checked claims, and every input with its source.</source>
            <translation>質問と答え、グラフ、答えが変わる条件、注意点、検証した主張、すべての入力とその出典。</translation>
        </message>
        <message>
            <source>Dropped on the window, a PDF opens again as this scenario</source>
            <translation>ウィンドウにドロップすると、PDFがこのシナリオとして開きます</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>形式</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>用紙</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>書き出す…</translation>
        </message>
    </context>
    <context>
        <name>breakeven::RowChoice</name>
        <message>
            <source>The log has no field that tells its rows apart.</source>
            <translation>ログに行を区別できるフィールドがありません。</translation>
        </message>
        <message>
            <source>Read these rows</source>
            <translation>これらの行を読み込む</translation>
        </message>
    </context>
    <context>
        <name>breakeven::SearchField</name>
        <message>
            <source>Clear (Esc)</source>
            <translation>クリア (Esc)</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>検索をクリア</translation>
        </message>
    </context>
    <context>
        <name>breakeven::SensitivityView</name>
        <message>
            <source>Sensitivity chart</source>
            <translation>感度グラフ</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>指標</translation>
        </message>
        <message>
            <source>Ten strongest</source>
            <translation>上位10件</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>すべて表示</translation>
        </message>
        <message>
            <source>Inputs</source>
            <translation>入力</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Settings</name>
        <message>
            <source>Theme</source>
            <translation>テーマ</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>デスクトップに合わせる</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>ライト</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>ダーク</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>Of the windows, pictures and reports. Files and the command line stay as they are.</source>
            <translation>ウィンドウ、画像、レポートの言語です。ファイルとコマンドラインは変わりません。</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>文字サイズ</translation>
        </message>
        <message>
            <source>In percent of the desktop's.</source>
            <translation>デスクトップの文字サイズに対するパーセントです。</translation>
        </message>
        <message>
            <source>As the language</source>
            <translation>言語に合わせる</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>数値の表記</translation>
        </message>
        <message>
            <source>On screen, in pictures and in reports, and as they are typed.</source>
            <translation>画面、画像、レポートでの表示と、入力時の表記です。</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>アニメーション</translation>
        </message>
        <message>
            <source>Whether sliders glide from state to state while presenting.</source>
            <translation>プレゼンテーション中、状態が変わるときにスライダーを滑らかに動かすかどうか。</translation>
        </message>
        <message>
            <source>Reduced</source>
            <translation>控えめ</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>通常</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>通貨</translation>
        </message>
        <message>
            <source>Of new scenarios: US dollars, or what Scenario → Currency was told last.</source>
            <translation>新しいシナリオの通貨です。米ドル、または「シナリオ → 通貨」で最後に指定した通貨になります。</translation>
        </message>
    </context>
    <context>
        <name>breakeven::SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ShortcutsDialog</name>
        <message>
            <source>Everywhere</source>
            <translation>共通</translation>
        </message>
        <message>
            <source>Tab, Shift+Tab</source>
            <translation>Tab、Shift+Tab</translation>
        </message>
        <message>
            <source>To what comes next, or before, as one reads</source>
            <translation>読む順に次または前へ</translation>
        </message>
        <message>
            <source>Enter, Space</source>
            <translation>Enter、Space</translation>
        </message>
        <message>
            <source>What the focused button says</source>
            <translation>フォーカスのあるボタンを実行</translation>
        </message>
        <message>
            <source>An input</source>
            <translation>入力</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Type its value, a sum or a range</source>
            <translation>値、計算式、範囲を入力</translation>
        </message>
        <message>
            <source>F2, then arrows</source>
            <translation>F2、続けて矢印キー</translation>
        </message>
        <message>
            <source>Its parts one after the other; Esc goes back</source>
            <translation>各部分を順に移動、Escで戻る</translation>
        </message>
        <message>
            <source>Arrows</source>
            <translation>矢印キー</translation>
        </message>
        <message>
            <source>One step of its slider, a finer one with Shift</source>
            <translation>スライダーを1段階、Shiftで微調整</translation>
        </message>
        <message>
            <source>Page Up, Page Down</source>
            <translation>Page Up、Page Down</translation>
        </message>
        <message>
            <source>Ten steps</source>
            <translation>10段階</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Space</translation>
        </message>
        <message>
            <source>Play its slider, or stop it</source>
            <translation>スライダーを再生または停止</translation>
        </message>
        <message>
            <source>A chart</source>
            <translation>グラフ</translation>
        </message>
        <message>
            <source>Left, Right, Home, End</source>
            <translation>左、右、Home、End</translation>
        </message>
        <message>
            <source>Along a curve or a bar, from value to value</source>
            <translation>曲線または棒に沿って値から値へ</translation>
        </message>
        <message>
            <source>Up, Down</source>
            <translation>上、下</translation>
        </message>
        <message>
            <source>To the curve or bar above or below</source>
            <translation>上または下の曲線や棒へ</translation>
        </message>
        <message>
            <source>What a click there does</source>
            <translation>その位置でのクリックと同じ</translation>
        </message>
        <message>
            <source>Shift+F10</source>
            <translation>Shift+F10</translation>
        </message>
        <message>
            <source>Its menu</source>
            <translation>メニューを表示</translation>
        </message>
        <message>
            <source>The qualities</source>
            <translation>特性</translation>
        </message>
        <message>
            <source>Up, Down, Page Up, Page Down</source>
            <translation>上、下、Page Up、Page Down</translation>
        </message>
        <message>
            <source>To another quality, to another approach</source>
            <translation>別の特性へ、別の方式へ</translation>
        </message>
        <message>
            <source>Left, Right, Delete</source>
            <translation>左、右、Delete</translation>
        </message>
        <message>
            <source>Another score, the program's own score</source>
            <translation>評点を変更、プログラムの評点に戻す</translation>
        </message>
        <message>
            <source>Plus, Minus</source>
            <translation>プラス、マイナス</translation>
        </message>
        <message>
            <source>The weight of the quality</source>
            <translation>特性の重み</translation>
        </message>
        <message>
            <source>While presenting</source>
            <translation>プレゼンテーション中</translation>
        </message>
        <message>
            <source>Right, Left, Page Down, Page Up</source>
            <translation>右、左、Page Down、Page Up</translation>
        </message>
        <message>
            <source>The next state, or the one before</source>
            <translation>次または前の状態</translation>
        </message>
        <message>
            <source>B</source>
            <translation>B</translation>
        </message>
        <message>
            <source>A black screen, and back</source>
            <translation>画面を黒にする、戻す</translation>
        </message>
        <message>
            <source>H</source>
            <translation>H</translation>
        </message>
        <message>
            <source>Hide the result, and show it</source>
            <translation>結果を隠す、表示する</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Back to the window as it was</source>
            <translation>元のウィンドウに戻る</translation>
        </message>
        <message>
            <source>Keyboard Shortcuts</source>
            <translation>キーボードショートカット</translation>
        </message>
        <message>
            <source>Down, Up</source>
            <translation>↓、↑</translation>
        </message>
        <message>
            <source>The next page of advice, of tasks or of a comparison, or the one before</source>
            <translation>アドバイス、タスク、比較の次のページ、または前のページ</translation>
        </message>
    </context>
    <context>
        <name>breakeven::SourcesDialog</name>
        <message>
            <source>Where the inputs are from</source>
            <translation>入力の出所</translation>
        </message>
    </context>
    <context>
        <name>breakeven::SourcesPanel</name>
        <message>
            <source>Input</source>
            <translation>入力</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>値</translation>
        </message>
        <message>
            <source>Where it is from</source>
            <translation>出所</translation>
        </message>
        <message>
            <source>Find an input or a source</source>
            <translation>入力または出典を検索</translation>
        </message>
        <message>
            <source>Copy table</source>
            <translation>表をコピー</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Start</name>
        <message>
            <source>The answer</source>
            <translation>答え</translation>
        </message>
        <message>
            <source>From what volume on your own model is cheaper, and what it saves. A click on a figure shows how it is computed.</source>
            <translation>自社モデルが安くなるリクエスト量と、その削減額です。数値をクリックすると、計算方法が表示されます。</translation>
        </message>
        <message>
            <source>The inputs</source>
            <translation>入力</translation>
        </message>
        <message>
            <source>Drag a slider or type a number: everything follows at once. The marks on a slider are where the answer flips. The words at the right of a group's name fill it from price lists, logs and benchmarks.</source>
            <translation>スライダーを動かすか数値を入力すると、すべてが即座に追従します。スライダーの目印は、答えが逆転する位置です。グループ名の右にある語から、価格表、ログ、ベンチマークの値を入力できます。</translation>
        </message>
        <message>
            <source>The chart</source>
            <translation>グラフ</translation>
        </message>
        <message>
            <source>What each option costs at every volume; the ring is the break-even. Point at it to read the costs there, drag the line to another volume, turn the wheel to look closer.</source>
            <translation>リクエスト量ごとの各選択肢のコストで、丸印が損益分岐点です。ポイントするとその位置のコストが分かり、線をドラッグすると別のリクエスト量に移り、ホイールを回すと拡大します。</translation>
        </message>
        <message>
            <source>Other questions</source>
            <translation>その他の質問</translation>
        </message>
        <message>
            <source>When the money is back, which inputs matter, how sure the answer is, what would change it, and what many tasks cost together.</source>
            <translation>いつ資金を回収できるか、どの入力が重要か、答えはどれほど確実か、何があれば変わるか、多数のタスクを合わせるといくらか。</translation>
        </message>
        <message>
            <source>The options</source>
            <translation>選択肢</translation>
        </message>
        <message>
            <source>What each one costs, and of which parts. Tick an option to see it in the charts, choose it to ask about it.</source>
            <translation>それぞれのコストとその内訳です。チェックを入れるとグラフに表示され、選ぶとその選択肢に注目します。</translation>
        </message>
        <message>
            <source>To keep and to show</source>
            <translation>保存と発表</translation>
        </message>
        <message>
            <source>Presets to begin with, a pin to compare with what was, and exports: slides, a workbook, a report. The menu Help leads back to this tour.</source>
            <translation>出発点となるプリセット、以前の状態と比べるピン、スライド・ブック・レポートへの書き出し。このツアーには「ヘルプ」メニューから戻れます。</translation>
        </message>
    </context>
    <context>
        <name>breakeven::StartPage</name>
        <message>
            <source>Start</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>Begin with a case like yours</source>
            <translation>似た事例から始める</translation>
        </message>
        <message>
            <source>Start from my own numbers</source>
            <translation>自社の数値から始める</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>Open a File…</source>
            <translation>ファイルを開く…</translation>
        </message>
        <message>
            <source>New here?</source>
            <translation>初めての方へ</translation>
        </message>
        <message>
            <source>Take the Tour of One Minute</source>
            <translation>1分間のツアーを見る</translation>
        </message>
        <message>
            <source>Close This Page</source>
            <translation>このページを閉じる</translation>
        </message>
    </context>
    <context>
        <name>breakeven::StateBar</name>
        <message>
            <source>States</source>
            <translation>状態</translation>
        </message>
    </context>
    <context>
        <name>breakeven::StatePanel</name>
        <message>
            <source>States</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Name of the state</source>
            <translation>状態の名前</translation>
        </message>
        <message>
            <source>Note for who speaks</source>
            <translation>発表者用メモ</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>追加</translation>
        </message>
        <message>
            <source>Keeps the inputs as they are now, as a state</source>
            <translation>現在の入力を状態として保持します</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>上へ</translation>
        </message>
        <message>
            <source>Shows the state earlier</source>
            <translation>状態を前に移動します</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>下へ</translation>
        </message>
        <message>
            <source>Shows the state later</source>
            <translation>状態を後ろに移動します</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Removes the state</source>
            <translation>状態を削除します</translation>
        </message>
        <message>
            <source>Go There</source>
            <translation>適用</translation>
        </message>
        <message>
            <source>Gives the inputs the values of the state</source>
            <translation>状態の値を入力に設定します</translation>
        </message>
        <message>
            <source>Take the Inputs as They Are</source>
            <translation>現在の入力を取り込む</translation>
        </message>
        <message>
            <source>Gives the state the values that the inputs have now</source>
            <translation>現在の入力の値を状態に設定します</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Sliders while presenting</source>
            <translation>プレゼンテーション中のスライダー</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>発表</translation>
        </message>
        <message>
            <source>Fills the screen with chart and answer (F5)</source>
            <translation>グラフと答えを全画面に表示します（F5）</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>入力</translation>
        </message>
        <message>
            <source>Slider</source>
            <translation>スライダー</translation>
        </message>
        <message>
            <source>Hidden here</source>
            <translation>ここでは非表示</translation>
        </message>
        <message>
            <source>Locked here</source>
            <translation>ここではロック</translation>
        </message>
        <message>
            <source>Move State</source>
            <translation>状態を移動</translation>
        </message>
        <message>
            <source>Remove State</source>
            <translation>状態を削除</translation>
        </message>
        <message>
            <source>Rename State</source>
            <translation>状態の名前を変更</translation>
        </message>
        <message>
            <source>Speaker's Note</source>
            <translation>発表者用メモ</translation>
        </message>
        <message>
            <source>Sliders of the Presentation</source>
            <translation>プレゼンテーションのスライダー</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>View that is shown with the state</source>
            <translation>この状態で表示するビュー</translation>
        </message>
        <message>
            <source>Going to the state before a room goes to this view</source>
            <translation>発表中にこの状態へ移ると、このビューになります</translation>
        </message>
        <message>
            <source>The view that is there</source>
            <translation>そのときのビュー</translation>
        </message>
        <message>
            <source>View of State</source>
            <translation>状態のビュー</translation>
        </message>
    </context>
    <context>
        <name>breakeven::StatesDialog</name>
        <message>
            <source>States</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>State %1</source>
            <translation>状態 %1</translation>
        </message>
        <message>
            <source>Add State</source>
            <translation>状態を追加</translation>
        </message>
        <message>
            <source>Update State</source>
            <translation>状態を更新</translation>
        </message>
    </context>
    <context>
        <name>breakeven::StrategyPage</name>
        <message>
            <source>Strategy</source>
            <translation>戦略</translation>
        </message>
    </context>
    <context>
        <name>breakeven::StrategyStepBlock</name>
        <message>
            <source>Step %1: %2</source>
            <translation>手順 %1：%2</translation>
        </message>
    </context>
    <context>
        <name>breakeven::SwitchRow</name>
        <message>
            <source>on</source>
            <translation>オン</translation>
        </message>
        <message>
            <source>off</source>
            <translation>オフ</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TaskActions</name>
        <message>
            <source>There are no tasks in it.</source>
            <translation>タスクが入っていません。</translation>
        </message>
        <message>
            <source>The scenario has %1 tasks. Add these %2 to them, or put them in their place? What they say of a task that is called like one of these changes it.</source>
            <translation>シナリオには%1件のタスクがあります。この%2件を追加しますか、それとも置き換えますか？追加すると、同名のタスクはこの内容に変更されます。</translation>
        </message>
        <message>
            <source>Tasks from a Table</source>
            <translation>表からのタスク</translation>
        </message>
        <message>
            <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
            <translation>表 (*.csv *.tsv *.txt);;すべてのファイル (*)</translation>
        </message>
        <message>
            <source>The table was not read</source>
            <translation>表を読み込めませんでした</translation>
        </message>
        <message>
            <source>The scenario was not opened</source>
            <translation>シナリオを開けませんでした</translation>
        </message>
        <message>
            <source>Scenario as a Task</source>
            <translation>シナリオをタスクとして追加</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TaskCellLook</name>
        <message>
            <source>Open as a scenario in a window of its own (Ctrl+Enter)</source>
            <translation>別のウィンドウでシナリオとして開く（Ctrl+Enter）</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>自由</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TaskTable</name>
        <message>
            <source>Tasks</source>
            <translation>タスク</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TaskTypePage</name>
        <message>
            <source>What kind of task is it?</source>
            <translation>どのような種類のタスクですか？</translation>
        </message>
        <message>
            <source>Source: %1.</source>
            <translation>出典：%1。</translation>
        </message>
        <message>
            <source>A choice sets the accuracy of the frontier API to the published one with examples in its prompt, and that of the fine-tuned model, also on routed requests, to the published one of a model with 7 billion parameters. That of a small model with memory has not been published there, and stays. Accuracies count in every chart as soon as an error has a cost.</source>
            <translation>選択すると、フロンティアAPIの正答率は、プロンプトに例を入れた場合の公表値に設定されます。ファインチューニング済みモデルの正答率は、振り分けたリクエストの分も含め、70億パラメーターのモデルの公表値に設定されます。メモリ付き小型モデルは公表値がないため、変更されません。誤りのコストを設定すると、正答率がすべてのグラフに反映されます。</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>タスク</translation>
        </message>
        <message>
            <source>Fine-tuned 7B</source>
            <translation>ファインチューニング済み7B</translation>
        </message>
        <message>
            <source>Large, zero-shot</source>
            <translation>大規模、zero-shot</translation>
        </message>
        <message>
            <source>Large, few-shot</source>
            <translation>大規模、few-shot</translation>
        </message>
        <message>
            <source>Rule of thumb</source>
            <translation>経験則</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TitleBar</name>
        <message>
            <source>edited</source>
            <translation>編集済み</translation>
        </message>
        <message>
            <source>Presets</source>
            <translation>プリセット</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>書き出す</translation>
        </message>
        <message>
            <source>Untitled scenario</source>
            <translation>無題のシナリオ</translation>
        </message>
        <message>
            <source>Scenario title</source>
            <translation>シナリオのタイトル</translation>
        </message>
        <message>
            <source>The scenario's title: click to change it</source>
            <translation>シナリオのタイトル：クリックで変更</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>ピン留めを外す</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>ピン留め</translation>
        </message>
        <message>
            <source>Forget the pinned state</source>
            <translation>ピン留めした状態を破棄します</translation>
        </message>
        <message>
            <source>Keep the present state beside the new one, in Break-even, Compare and the figures, while sliders move</source>
            <translation>スライダーを動かす間、現在の状態を保持し、損益分岐、比較、数値で新しい状態と並べて表示します</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TokenDialog</name>
        <message>
            <source>Token counter</source>
            <translation>トークン計数</translation>
        </message>
        <message>
            <source>Token Count</source>
            <translation>トークン数</translation>
        </message>
        <message>
            <source>Open prompts or answers</source>
            <translation>プロンプトまたは回答を開く</translation>
        </message>
        <message>
            <source>Text files (*.txt *.md *.json *.jsonl *.csv *.xml *.html);;All files (*)</source>
            <translation>テキストファイル (*.txt *.md *.json *.jsonl *.csv *.xml *.html);;すべてのファイル (*)</translation>
        </message>
        <message>
            <source>Open files</source>
            <translation>ファイルを開く</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TokenPanel</name>
        <message>
            <source>Open files…</source>
            <translation>ファイルを開く…</translation>
        </message>
        <message>
            <source>Each line is a sample</source>
            <translation>各行を1サンプルとする</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Prompts</source>
            <translation>プロンプト</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>エンコーディング</translation>
        </message>
        <message>
            <source>Paste a typical prompt with all its context, or drag files here. A line with --- alone separates several.</source>
            <translation>すべてのコンテキストを含む典型的なプロンプトを貼り付けるか、ファイルをここにドラッグしてください。---だけの行で複数を区切ります。</translation>
        </message>
        <message>
            <source>Paste a typical answer, or drag files here. A line with --- alone separates several.</source>
            <translation>典型的な回答を貼り付けるか、ファイルをここにドラッグしてください。---だけの行で複数を区切ります。</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>プロンプト</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>a pasted text</source>
            <translation>貼り付けたテキスト</translation>
        </message>
        <message>
            <source>Remove the texts that were added</source>
            <translation>追加したテキストを削除</translation>
        </message>
        <message>
            <source>First sample, token by token</source>
            <translation>最初のサンプル、トークンごと</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>計数中…</translation>
        </message>
        <message>
            <source>There is not enough memory to count so long a text</source>
            <translation>長いテキストを数えるにはメモリが足りません</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1、ほか%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>With %1</source>
            <translation>%1の場合</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TornadoBars</name>
        <message>
            <source>now: %1</source>
            <translation>現在：%1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TourPage</name>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <source>Tour</source>
            <translation>ツアー</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1/%2</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>次へ</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完了</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TrafficDialog</name>
        <message>
            <source>%1 below.</source>
            <translation>%1、下に表示。</translation>
        </message>
        <message>
            <source>Usage log</source>
            <translation>利用ログ</translation>
        </message>
        <message>
            <source>Open usage log</source>
            <translation>利用ログを開く</translation>
        </message>
        <message>
            <source>Logs (*.csv *.tsv *.json *.jsonl *.ndjson *.log *.txt *.gz *.zst);;All files (*)</source>
            <translation>ログ (*.csv *.tsv *.json *.jsonl *.ndjson *.log *.txt *.gz *.zst);;すべてのファイル (*)</translation>
        </message>
        <message>
            <source>Reading was cancelled.</source>
            <translation>読み込みがキャンセルされました。</translation>
        </message>
        <message>
            <source>Usage Log</source>
            <translation>利用ログ</translation>
        </message>
        <message>
            <source>Tasks from a Log</source>
            <translation>ログからのタスク</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TrafficPanel</name>
        <message>
            <source>Open a log…</source>
            <translation>ログを開く…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Read all rows</source>
            <translation>すべての行を読み込む</translation>
        </message>
        <message>
            <source>Times are in</source>
            <translation>時刻の単位</translation>
        </message>
        <message>
            <source>In numbers</source>
            <translation>数値の表記</translation>
        </message>
        <message>
            <source>Open a log of real requests, or drop it here.</source>
            <translation>実際のリクエストのログを開くか、ここにドロップしてください。</translation>
        </message>
        <message>
            <source>Share of the log that has been read</source>
            <translation>ログの読み込み済みの割合</translation>
        </message>
        <message>
            <source>Format of the log</source>
            <translation>ログの形式</translation>
        </message>
        <message>
            <source>Recognized format</source>
            <translation>認識された形式</translation>
        </message>
        <message>
            <source>What it fills</source>
            <translation>入力される値</translation>
        </message>
        <message>
            <source>A point before decimals: 2.000 is 2</source>
            <translation>小数点はドット：2.000は2</translation>
        </message>
        <message>
            <source>A comma before decimals: 2.000 is 2,000</source>
            <translation>小数点はコンマ：2.000は2,000</translation>
        </message>
        <message>
            <source>Nothing to fill</source>
            <translation>入力する値がありません</translation>
        </message>
        <message>
            <source>Fill 1 input</source>
            <translation>1件の入力を設定</translation>
        </message>
        <message>
            <source>Fill %1 inputs</source>
            <translation>%1件の入力を設定</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TrafficPlot</name>
        <message>
            <source>Traffic over time</source>
            <translation>トラフィックの推移</translation>
        </message>
        <message>
            <source>%d d %h h</source>
            <translation>%d日%h時間</translation>
        </message>
        <message>
            <source>%d d</source>
            <translation>%d日</translation>
        </message>
        <message>
            <source>MMM d, HH:mm</source>
            <translation>M月d日 HH:mm</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TrafficReport</name>
        <message>
            <source>Rows that could not be read</source>
            <translation>読み込めなかった行</translation>
        </message>
        <message>
            <source>Over time</source>
            <translation>推移</translation>
        </message>
        <message>
            <source>Over the week</source>
            <translation>週間</translation>
        </message>
        <message>
            <source>By group</source>
            <translation>グループ別</translation>
        </message>
        <message>
            <source>Rows that count</source>
            <translation>数える行</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TrafficStart</name>
        <message>
            <source>Recognized</source>
            <translation>認識される形式</translation>
        </message>
        <message>
            <source>Other logs</source>
            <translation>その他のログ</translation>
        </message>
        <message>
            <source>Any CSV or JSON with times, input and output tokens: you choose the columns.</source>
            <translation>時刻、入力トークン、出力トークンを含む任意のCSVまたはJSON：列を選択します。</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>プライバシー</translation>
        </message>
        <message>
            <source>The log is read on this machine, and nothing of it is sent anywhere. A scenario that it fills keeps figures and the file's name.</source>
            <translation>ログはこのマシンで読み込まれ、外部には一切送信されません。設定されたシナリオには、数値とファイル名のみが残ります。</translation>
        </message>
    </context>
    <context>
        <name>breakeven::UnitDialog</name>
        <message>
            <source>Reserved capacity</source>
            <translation>予約容量</translation>
        </message>
        <message>
            <source>Reserved Capacity</source>
            <translation>予約容量</translation>
        </message>
    </context>
    <context>
        <name>breakeven::UnitPanel</name>
        <message>
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>プロバイダー</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>ユニット</translation>
        </message>
        <message>
            <source>Tokens/min</source>
            <translation>トークン/分</translation>
        </message>
        <message>
            <source>Output ×</source>
            <translation>出力×</translation>
        </message>
        <message>
            <source>Minimum</source>
            <translation>最小</translation>
        </message>
        <message>
            <source>Increment</source>
            <translation>増分</translation>
        </message>
        <message>
            <source>Unit-hour</source>
            <translation>ユニット時間</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>月</translation>
        </message>
        <message>
            <source>Read on</source>
            <translation>確認日</translation>
        </message>
        <message>
            <source>Find a model, a provider or a kind of unit</source>
            <translation>モデル、プロバイダー、ユニットの種類を検索</translation>
        </message>
        <message>
            <source>Use this capacity</source>
            <translation>この容量を使う</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>支払い方法</translation>
        </message>
        <message>
            <source>Choose reserved capacity to see what it would fill in</source>
            <translation>予約容量を選ぶと、入力される値が表示されます</translation>
        </message>
        <message>
            <source>What a unit serves a minute, counted in input tokens, and what it costs in %1: for an hour as you go, and reserved for a month</source>
            <translation>1ユニットが1分間に処理する量（入力トークン換算）と%1建ての価格：従量の1時間分と、1か月の予約</translation>
        </message>
    </context>
    <context>
        <name>breakeven::UseCasesPage</name>
        <message>
            <source>Cases to learn from</source>
            <translation>参考になる事例</translation>
        </message>
        <message>
            <source>Where a small model of your own tends to make sense</source>
            <translation>自社の小型モデルが理にかないやすい分野</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>Open the scenario “%1”</source>
            <translation>シナリオ「%1」を開く</translation>
        </message>
    </context>
    <context>
        <name>breakeven::VerdictBar</name>
        <message>
            <source>against</source>
            <translation>対</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Compare against</source>
            <translation>比較対象</translation>
        </message>
        <message>
            <source>What every option is held against</source>
            <translation>すべての選択肢の比較対象です</translation>
        </message>
        <message>
            <source>It is the focus</source>
            <translation>これが注目です</translation>
        </message>
    </context>
    <context>
        <name>breakeven::VerdictText</name>
        <message>
            <source>Show %1</source>
            <translation>%1を表示</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>表示する</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ViewTabs</name>
        <message>
            <source>Views</source>
            <translation>ビュー</translation>
        </message>
    </context>
    <context>
        <name>breakeven::WaitField</name>
        <message>
            <source>any</source>
            <translation>任意</translation>
        </message>
    </context>
    <context>
        <name>breakeven::WeekMap</name>
        <message>
            <source>Requests an hour over the week</source>
            <translation>1週間の1時間あたりのリクエスト</translation>
        </message>
    </context>
    <context>
        <name>breakeven::WindowCurrency</name>
        <message>
            <source>Currency</source>
            <translation>通貨</translation>
        </message>
    </context>
    <context>
        <name>breakeven::WindowMenus</name>
        <message>
            <source>&amp;File</source>
            <translation>ファイル(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>編集(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>表示(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Inputs</source>
            <translation>入力(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Scenario</source>
            <translation>シナリオ(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>ヘルプ(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Start Page</source>
            <translation>スタートページ(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Tour of One Minute</source>
            <translation>1分間のツアー(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Keyboard Shortcuts</source>
            <translation>キーボードショートカット(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Facts and Their Age…</source>
            <translation>事実とその鮮度(&amp;F)…</translation>
        </message>
        <message>
            <source>&amp;About Breakeven</source>
            <translation>Breakevenについて(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;New</source>
            <translation>新規(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>開く(&amp;O)…</translation>
        </message>
        <message>
            <source>Open &amp;Recent</source>
            <translation>最近使ったファイルを開く(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>保存(&amp;S)</translation>
        </message>
        <message>
            <source>Save &amp;As…</source>
            <translation>名前を付けて保存(&amp;A)…</translation>
        </message>
        <message>
            <source>&amp;Export</source>
            <translation>書き出す(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Close Window</source>
            <translation>ウィンドウを閉じる(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>終了(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Chart…</source>
            <translation>グラフ(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;All Charts…</source>
            <translation>すべてのグラフ(&amp;A)…</translation>
        </message>
        <message>
            <source>&amp;Table…</source>
            <translation>表(&amp;T)…</translation>
        </message>
        <message>
            <source>&amp;Workbook…</source>
            <translation>ブック(&amp;W)…</translation>
        </message>
        <message>
            <source>&amp;Report…</source>
            <translation>レポート(&amp;R)…</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>元に戻す(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>やり直し(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;History…</source>
            <translation>履歴(&amp;H)…</translation>
        </message>
        <message>
            <source>&amp;Copy Chart</source>
            <translation>グラフをコピー(&amp;C)</translation>
        </message>
        <message>
            <source>Copy Fi&amp;gures</source>
            <translation>数値をコピー(&amp;G)</translation>
        </message>
        <message>
            <source>Copy &amp;Table</source>
            <translation>表をコピー(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Find an Input</source>
            <translation>入力を検索(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Go To…</source>
            <translation>移動(&amp;G)…</translation>
        </message>
        <message>
            <source>&amp;Bands of Uncertainty</source>
            <translation>不確実性の帯(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Data as Table…</source>
            <translation>データを表で表示(&amp;D)…</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>テーマ(&amp;T)</translation>
        </message>
        <message>
            <source>Zoom &amp;In</source>
            <translation>拡大(&amp;I)</translation>
        </message>
        <message>
            <source>Zoom &amp;Out</source>
            <translation>縮小(&amp;O)</translation>
        </message>
        <message>
            <source>Usual Si&amp;ze</source>
            <translation>標準サイズ(&amp;Z)</translation>
        </message>
        <message>
            <source>&amp;Logarithmic Axes</source>
            <translation>対数軸(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Reset View</source>
            <translation>表示をリセット(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Next Panel</source>
            <translation>次のパネル(&amp;N)</translation>
        </message>
        <message>
            <source>Pre&amp;vious Panel</source>
            <translation>前のパネル(&amp;V)</translation>
        </message>
        <message>
            <source>Prices of the &amp;Frontier Model…</source>
            <translation>フロンティアモデルの価格(&amp;F)…</translation>
        </message>
        <message>
            <source>Prices of the &amp;Small Model…</source>
            <translation>小型モデルの価格(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Reserved Capacity…</source>
            <translation>予約容量(&amp;R)…</translation>
        </message>
        <message>
            <source>&amp;GPU and Its Throughput…</source>
            <translation>GPUとスループット(&amp;G)…</translation>
        </message>
        <message>
            <source>&amp;Benchmark…</source>
            <translation>ベンチマーク(&amp;B)…</translation>
        </message>
        <message>
            <source>Usage &amp;Log…</source>
            <translation>利用ログ(&amp;L)…</translation>
        </message>
        <message>
            <source>&amp;Token Counter…</source>
            <translation>トークン計数(&amp;T)…</translation>
        </message>
        <message>
            <source>&amp;Workloads…</source>
            <translation>ワークロード(&amp;W)…</translation>
        </message>
        <message>
            <source>Where the &amp;Inputs Are From…</source>
            <translation>入力の出所(&amp;I)…</translation>
        </message>
        <message>
            <source>&amp;Pin or Unpin</source>
            <translation>ピン留め／解除(&amp;P)</translation>
        </message>
        <message>
            <source>Pin &amp;As…</source>
            <translation>名前を付けてピン留め(&amp;A)…</translation>
        </message>
        <message>
            <source>Pi&amp;ns</source>
            <translation>ピン(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Goal Seek…</source>
            <translation>ゴールシーク(&amp;G)…</translation>
        </message>
        <message>
            <source>P&amp;resets</source>
            <translation>プリセット(&amp;R)</translation>
        </message>
        <message>
            <source>Pre&amp;sent</source>
            <translation>発表(&amp;S)</translation>
        </message>
        <message>
            <source>S&amp;tates…</source>
            <translation>状態(&amp;T)…</translation>
        </message>
        <message>
            <source>G&amp;uess First</source>
            <translation>先に予想(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Export Chart…</source>
            <translation>グラフを書き出す(&amp;E)…</translation>
        </message>
        <message>
            <source>Export Ta&amp;ble…</source>
            <translation>表を書き出す(&amp;B)…</translation>
        </message>
        <message>
            <source>&amp;Clear List</source>
            <translation>リストをクリア(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Suggest Ranges</source>
            <translation>範囲を提案(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;System</source>
            <translation>システム(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>ライト(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>ダーク(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Undo %1</source>
            <translation>%1を元に戻す(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Redo %1</source>
            <translation>%1をやり直す(&amp;R)</translation>
        </message>
        <message>
            <source>Lan&amp;guage</source>
            <translation>言語(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Guide</source>
            <translation>ガイド(&amp;G)</translation>
        </message>
        <message>
            <source>New &amp;Window</source>
            <translation>新規ウィンドウ(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>印刷(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>設定(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Currency…</source>
            <translation>通貨(&amp;C)…</translation>
        </message>
    </context>
    <context>
        <name>breakeven::WorkloadRow</name>
        <message>
            <source>Name of workload %1</source>
            <translation>ワークロード%1の名前</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Time in which the requests of workload %1 come</source>
            <translation>ワークロード%1のリクエストの期間</translation>
        </message>
        <message>
            <source>Remove workload %1</source>
            <translation>ワークロード%1を削除</translation>
        </message>
        <message>
            <source>Remove this workload</source>
            <translation>このワークロードを削除</translation>
        </message>
        <message>
            <source>%1 of workload %2</source>
            <translation>ワークロード%2の%1</translation>
        </message>
        <message>
            <source>Workload</source>
            <translation>ワークロード</translation>
        </message>
        <message>
            <source>API a year</source>
            <translation>API年額</translation>
        </message>
    </context>
    <context>
        <name>breakeven::WorkloadsDialog</name>
        <message>
            <source>Workloads</source>
            <translation>ワークロード</translation>
        </message>
    </context>
    <context>
        <name>breakeven::WorkloadsPanel</name>
        <message>
            <source>Add workload</source>
            <translation>ワークロードを追加</translation>
        </message>
        <message>
            <source>Several pipelines can share the models. Each has its own requests and tokens; together they are the volume, and the mean tokens of a request. Moving one of those sliders scales them all. What would get a model of its own is no workload but a task: those stand in the tab Portfolio.</source>
            <translation>複数のパイプラインがモデルを共用できます。それぞれに固有のリクエスト数とトークンがあり、合わせて全体のリクエスト量と、1リクエストの平均トークンになります。それらのスライダーを動かすと、すべてが比例して変わります。専用モデルを持たせるものは、ワークロードではなくタスクです。「ポートフォリオ」タブにあります。</translation>
        </message>
        <message>
            <source>All requests</source>
            <translation>全リクエスト</translation>
        </message>
        <message>
            <source>Workload %1</source>
            <translation>ワークロード %1</translation>
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
            <translation>{^words}。</translation>
        </message>
        <message>
            <source>{first} {next}</source>
            <comment>sentences(first, next)</comment>
            <translation>{first}{next}</translation>
        </message>
        <message>
            <source>{name}: {text}</source>
            <comment>with_colon(name, text)</comment>
            <translation>{name}：{text}</translation>
        </message>
        <message>
            <source>{items}, {item}</source>
            <comment>list(items, item)</comment>
            <translation>{items}、{item}</translation>
        </message>
        <message>
            <source>{items}; {item}</source>
            <comment>list.semicolons(items, item)</comment>
            <translation>{items}；{item}</translation>
        </message>
        <message>
            <source>{items} and {item}</source>
            <comment>list.last(items, item)</comment>
            <translation>{items}、{item}</translation>
        </message>
        <message>
            <source>{items} or {item}</source>
            <comment>list.last_or(items, item)</comment>
            <translation>{items}または{item}</translation>
        </message>
        <message>
            <source>{low}–{high}</source>
            <comment>range(low, high)</comment>
            <translation>{low}～{high}</translation>
        </message>
        <message>
            <source>less than {number}</source>
            <comment>less_than(number)</comment>
            <translation>{number}未満</translation>
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
                <numerusform>{count}行</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} months</source>
            <comment>span.months(count)</comment>
            <translation>
                <numerusform>{count}か月</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} days</source>
            <comment>span.days(count)</comment>
            <translation>
                <numerusform>{count}日</numerusform>
            </translation>
        </message>
        <message>
            <source>less than a day</source>
            <comment>span.less_than_a_day</comment>
            <translation>1日未満</translation>
        </message>
        <message>
            <source>{count} ms</source>
            <comment>span.milliseconds(count)</comment>
            <translation>{count} ms</translation>
        </message>
        <message>
            <source>{count} s</source>
            <comment>span.seconds(count)</comment>
            <translation>{count}秒</translation>
        </message>
        <message>
            <source>{count} requests a month</source>
            <comment>requests_a_month(count)</comment>
            <translation>{count}リクエスト/月</translation>
        </message>
        <message>
            <source>{parameter} {value}</source>
            <comment>named_value(parameter, value)</comment>
            <translation>{parameter} {value}</translation>
        </message>
        <message>
            <source>none</source>
            <comment>edit.none</comment>
            <translation>なし</translation>
        </message>
        <message>
            <source>“{text}”</source>
            <comment>edit.quoted(text)</comment>
            <translation>「{text}」</translation>
        </message>
        <message>
            <source>{^what}: {before} → {after}</source>
            <comment>edit.from_to(what, before, after)</comment>
            <translation>{^what}：{before} → {after}</translation>
        </message>
        <message>
            <source>{^what} changed</source>
            <comment>edit.changed(what)</comment>
            <translation>{^what}を変更</translation>
        </message>
        <message>
            <source>{^thing} added</source>
            <comment>edit.added(thing)</comment>
            <translation>{^thing}を追加</translation>
        </message>
        <message>
            <source>{^thing} removed</source>
            <comment>edit.removed(thing)</comment>
            <translation>{^thing}を削除</translation>
        </message>
        <message>
            <source>{thing} “{name}”</source>
            <comment>edit.named(thing, name)</comment>
            <translation>{thing}「{name}」</translation>
        </message>
        <message>
            <source>{^things}: {count} changed</source>
            <comment>edit.many_changed(things, count)</comment>
            <translation>{^things}：{count}件を変更</translation>
        </message>
        <message>
            <source>{^things}: {count} added</source>
            <comment>edit.many_added(things, count)</comment>
            <translation>{^things}：{count}件を追加</translation>
        </message>
        <message>
            <source>{^things}: {count} removed</source>
            <comment>edit.many_removed(things, count)</comment>
            <translation>{^things}：{count}件を削除</translation>
        </message>
        <message>
            <source>{^things} in another order</source>
            <comment>edit.reordered(things)</comment>
            <translation>{^things}の並び順を変更</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <comment>edit.more(count)</comment>
            <translation>ほか{count}件</translation>
        </message>
        <message>
            <source>{called} ({changes})</source>
            <comment>edit.step(called, changes)</comment>
            <translation>{called}（{changes}）</translation>
        </message>
        <message>
            <source>{called} ({changes} and {more} more)</source>
            <comment>edit.step_of_many(called, changes, more)</comment>
            <translation>{called}（{changes}、ほか{more}件）</translation>
        </message>
        <message>
            <source>title</source>
            <comment>edit.title</comment>
            <translation>タイトル</translation>
        </message>
        <message>
            <source>notes</source>
            <comment>edit.notes</comment>
            <translation>メモ</translation>
        </message>
        <message>
            <source>date of the figures</source>
            <comment>edit.as_of</comment>
            <translation>数値の基準日</translation>
        </message>
        <message>
            <source>{option} shown</source>
            <comment>edit.shown(option)</comment>
            <translation>{option}を表示</translation>
        </message>
        <message>
            <source>{option} hidden</source>
            <comment>edit.hidden(option)</comment>
            <translation>{option}を非表示</translation>
        </message>
        <message>
            <source>range of {parameter}</source>
            <comment>edit.range(parameter)</comment>
            <translation>{parameter}の範囲</translation>
        </message>
        <message>
            <source>source of {parameter}</source>
            <comment>edit.source(parameter)</comment>
            <translation>{parameter}の出典</translation>
        </message>
        <message>
            <source>{parameter} locked</source>
            <comment>edit.locked(parameter)</comment>
            <translation>{parameter}をロック</translation>
        </message>
        <message>
            <source>{parameter} unlocked</source>
            <comment>edit.unlocked(parameter)</comment>
            <translation>{parameter}のロックを解除</translation>
        </message>
        <message>
            <source>link of {first} and {second}</source>
            <comment>edit.link(first, second)</comment>
            <translation>{first}と{second}の連動</translation>
        </message>
        <message>
            <source>figure that inputs are ranked by</source>
            <comment>edit.figure</comment>
            <translation>入力の順位付けに使う指標</translation>
        </message>
        <message>
            <source>axes of the map</source>
            <comment>edit.map</comment>
            <translation>マップの軸</translation>
        </message>
        <message>
            <source>{x} by {y}</source>
            <comment>edit.axes(x, y)</comment>
            <translation>{x}×{y}</translation>
        </message>
        <message>
            <source>{option} with a band</source>
            <comment>edit.band_shown(option)</comment>
            <translation>{option}を帯付きで表示</translation>
        </message>
        <message>
            <source>{option} without a band</source>
            <comment>edit.band_hidden(option)</comment>
            <translation>{option}を帯なしで表示</translation>
        </message>
        <message>
            <source>{question} {before} → {after}</source>
            <comment>edit.answer(question, before, after)</comment>
            <translation>{question} {before} → {after}</translation>
        </message>
        <message>
            <source>kind of task</source>
            <comment>edit.task_type</comment>
            <translation>タスクの種類</translation>
        </message>
        <message>
            <source>{quality}, {approach}</source>
            <comment>edit.score(quality, approach)</comment>
            <translation>{quality}、{approach}</translation>
        </message>
        <message>
            <source>the program's</source>
            <comment>edit.own_score</comment>
            <translation>プログラムの値</translation>
        </message>
        <message>
            <source>weight of {quality}</source>
            <comment>edit.weight(quality)</comment>
            <translation>{quality}の重み</translation>
        </message>
        <message>
            <source>{cost} left out of the naive answer</source>
            <comment>edit.cost_left_out(cost)</comment>
            <translation>{cost}を単純計算の答えから除外</translation>
        </message>
        <message>
            <source>{cost} counted in the naive answer</source>
            <comment>edit.cost_counted(cost)</comment>
            <translation>{cost}を単純計算の答えに算入</translation>
        </message>
        <message>
            <source>claims</source>
            <comment>edit.claims</comment>
            <translation>主張</translation>
        </message>
        <message>
            <source>claim</source>
            <comment>edit.claim</comment>
            <translation>主張</translation>
        </message>
        <message>
            <source>pins</source>
            <comment>edit.pins</comment>
            <translation>ピン</translation>
        </message>
        <message>
            <source>pin</source>
            <comment>edit.pin</comment>
            <translation>ピン</translation>
        </message>
        <message>
            <source>workloads</source>
            <comment>edit.workloads</comment>
            <translation>ワークロード</translation>
        </message>
        <message>
            <source>workload</source>
            <comment>edit.workload</comment>
            <translation>ワークロード</translation>
        </message>
        <message>
            <source>tasks</source>
            <comment>edit.tasks</comment>
            <translation>タスク</translation>
        </message>
        <message>
            <source>task</source>
            <comment>edit.task</comment>
            <translation>タスク</translation>
        </message>
        <message>
            <source>states</source>
            <comment>edit.states</comment>
            <translation>状態</translation>
        </message>
        <message>
            <source>state</source>
            <comment>edit.state</comment>
            <translation>状態</translation>
        </message>
        <message>
            <source>guesses</source>
            <comment>edit.guesses</comment>
            <translation>予想</translation>
        </message>
        <message>
            <source>guess</source>
            <comment>edit.guess</comment>
            <translation>予想</translation>
        </message>
        <message>
            <source>notes on charts</source>
            <comment>edit.annotations</comment>
            <translation>グラフの注釈</translation>
        </message>
        <message>
            <source>note on a chart</source>
            <comment>edit.annotation</comment>
            <translation>グラフの注釈</translation>
        </message>
        <message>
            <source>{parameter} with a slider where it is presented</source>
            <comment>edit.slider_shown(parameter)</comment>
            <translation>{parameter}のスライダーをプレゼンテーションで表示</translation>
        </message>
        <message>
            <source>{parameter} without a slider where it is presented</source>
            <comment>edit.slider_hidden(parameter)</comment>
            <translation>{parameter}のスライダーをプレゼンテーションで非表示</translation>
        </message>
        <message>
            <source>What this version does not know of the file changed</source>
            <comment>edit.unknown_members</comment>
            <translation>このバージョンでは未知のファイル内容を変更</translation>
        </message>
        <message>
            <source>The file's arrangement changed</source>
            <comment>edit.arrangement</comment>
            <translation>ファイルの構成を変更</translation>
        </message>
        <message>
            <source>Unsaved edits were found</source>
            <comment>recovery.title</comment>
            <translation>保存されていない編集が見つかりました</translation>
        </message>
        <message>
            <source>an untitled scenario</source>
            <comment>recovery.untitled</comment>
            <translation>無題のシナリオ</translation>
        </message>
        <message>
            <source>The program ended with unsaved edits of {name}, kept {when}. {standing}</source>
            <comment>recovery.found(name, when, standing)</comment>
            <translation>{name}の編集が保存されないままプログラムが終了しました（{when}に退避）。{standing}</translation>
        </message>
        <message>
            <source>They were never saved to a file. They differ from a new scenario in this:</source>
            <comment>recovery.never_saved</comment>
            <translation>一度もファイルに保存されていません。新しいシナリオとの違いは次のとおりです。</translation>
        </message>
        <message>
            <source>{file} is as it was when they were made. From the file to the edits:</source>
            <comment>recovery.file_as_it_was(file)</comment>
            <translation>{file}は、編集した時点から変わっていません。ファイルから編集内容への変更：</translation>
        </message>
        <message>
            <source>{file} was changed since by something else. From what it holds now to the edits:</source>
            <comment>recovery.file_changed(file)</comment>
            <translation>{file}は、その後ほかの操作で変更されています。現在の内容から編集内容への変更：</translation>
        </message>
        <message>
            <source>{file} is no longer there.</source>
            <comment>recovery.file_gone(file)</comment>
            <translation>{file}はもう存在しません。</translation>
        </message>
        <message>
            <source>{file} can't be read: {fault}.</source>
            <comment>recovery.file_not_read(file, fault)</comment>
            <translation>{file}を読み込めません：{fault}。</translation>
        </message>
        <message>
            <source>Unsaved edits of an earlier run can't be read: {where}: {fault}. The file is kept unless you discard it.</source>
            <comment>recovery.unreadable(where, fault)</comment>
            <translation>以前の実行で保存されなかった編集を読み込めません。{where}：{fault}。破棄しない限り、ファイルは残されます。</translation>
        </message>
        <message>
            <source>is damaged or cut off</source>
            <comment>recovery.damaged</comment>
            <translation>破損しているか、途中で切れています</translation>
        </message>
        <message>
            <source>was written by a newer version of the program</source>
            <comment>recovery.newer</comment>
            <translation>このプログラムの新しいバージョンで書き込まれています</translation>
        </message>
        <message>
            <source>Unsaved edits are not kept for a crash: neither XDG_STATE_HOME nor HOME says where</source>
            <comment>recovery.no_place</comment>
            <translation>保存されていない編集はクラッシュに備えて退避されません：XDG_STATE_HOMEもHOMEも場所を示していません</translation>
        </message>
        <message>
            <source>Unsaved edits are not kept for a crash in {place}: {fault}</source>
            <comment>recovery.not_kept(place, fault)</comment>
            <translation>保存されていない編集はクラッシュに備えて{place}に退避されません：{fault}</translation>
        </message>
        <message>
            <source>The file was changed outside</source>
            <comment>outside.title</comment>
            <translation>ファイルが外部で変更されました</translation>
        </message>
        <message>
            <source>{file} was changed by something else since it was read. Reload would change this in the window:</source>
            <comment>outside.changed(file)</comment>
            <translation>{file}は、読み込んだ後にほかの操作で変更されました。再読み込みすると、ウィンドウの内容が次のように変わります。</translation>
        </message>
        <message>
            <source>{file} was removed or renamed by something else.</source>
            <comment>outside.gone(file)</comment>
            <translation>{file}は、ほかの操作で削除されたか名前を変更されました。</translation>
        </message>
        <message>
            <source>{file} was changed by something else, and can't be read any more: {fault}.</source>
            <comment>outside.not_read(file, fault)</comment>
            <translation>{file}はほかの操作で変更され、読み込めなくなりました：{fault}。</translation>
        </message>
        <message>
            <source>The file was changed outside: overwrite it?</source>
            <comment>overwrite.title</comment>
            <translation>ファイルが外部で変更されました。上書きしますか？</translation>
        </message>
        <message>
            <source>{file} was changed by something else since it was read. Overwrite would change this in the file:</source>
            <comment>overwrite.changed(file)</comment>
            <translation>{file}は、読み込んだ後にほかの操作で変更されました。上書きすると、ファイルの内容が次のように変わります。</translation>
        </message>
        <message>
            <source>The file is open elsewhere</source>
            <comment>elsewhere.title</comment>
            <translation>ファイルはほかで開かれています</translation>
        </message>
        <message>
            <source>another window of this program</source>
            <comment>elsewhere.this_process</comment>
            <translation>このプログラムの別のウィンドウ</translation>
        </message>
        <message>
            <source>another program</source>
            <comment>elsewhere.a_program</comment>
            <translation>別のプログラム</translation>
        </message>
        <message>
            <source>{program} (process {process})</source>
            <comment>elsewhere.process(program, process)</comment>
            <translation>{program}（プロセス{process}）</translation>
        </message>
        <message>
            <source>{program} (process {process} on {host})</source>
            <comment>elsewhere.on_host(program, process, host)</comment>
            <translation>{program}（{host}のプロセス{process}）</translation>
        </message>
        <message>
            <source>{file} is open in {holder}. If both save, the later overwrites what the earlier saved, unless it is asked first.</source>
            <comment>elsewhere.open(file, holder)</comment>
            <translation>{file}は{holder}で開かれています。両方で保存すると、確認がない限り、後の保存が先の保存を上書きします。</translation>
        </message>
        <message>
            <source>{file} is open in {holder}, whose scenario this would replace.</source>
            <comment>elsewhere.written(file, holder)</comment>
            <translation>{file}は{holder}で開かれており、そのシナリオが置き換えられます。</translation>
        </message>
        <message>
            <source>at no volume</source>
            <comment>paying.never</comment>
            <translation>なし</translation>
        </message>
        <message>
            <source>at every volume</source>
            <comment>paying.always</comment>
            <translation>すべてのリクエスト量</translation>
        </message>
        <message>
            <source>from {volume} on</source>
            <comment>paying.from(volume)</comment>
            <translation>{volume}以上</translation>
        </message>
        <message>
            <source>first at {first}, and for good from {settled} on</source>
            <comment>paying.first(first, settled)</comment>
            <translation>まず{first}から、最終的には{settled}以上</translation>
        </message>
        <message>
            <source>below {below} and again from {settled} on</source>
            <comment>paying.below_and_from(below, settled)</comment>
            <translation>{below}以下と、{settled}以上</translation>
        </message>
        <message>
            <source>below {below}, first again at {again}, and for good from {settled} on</source>
            <comment>paying.below_and_first(below, again, settled)</comment>
            <translation>{below}以下と、再び{again}から、最終的には{settled}以上</translation>
        </message>
        <message>
            <source>only in {ranges} ranges of volume between {first} and {last}</source>
            <comment>paying.ranges(ranges, first, last)</comment>
            <translation>{first}～{last}の間の{ranges}つの範囲のみ</translation>
        </message>
        <message>
            <source>only in more than {ranges} ranges of volume between {first} and {last}</source>
            <comment>paying.more_ranges(ranges, first, last)</comment>
            <translation>{first}～{last}の間の、{ranges}つを超える範囲のみ</translation>
        </message>
        <message>
            <source>only below {volume}</source>
            <comment>paying.below(volume)</comment>
            <translation>{volume}以下のみ</translation>
        </message>
        <message>
            <source>only between {first} and {last}</source>
            <comment>paying.between(first, last)</comment>
            <translation>{first}～{last}の間のみ</translation>
        </message>
        <message>
            <source>only below {below} and between {first} and {last}</source>
            <comment>paying.below_and_between(below, first, last)</comment>
            <translation>{below}以下と、{first}～{last}の間のみ</translation>
        </message>
        <message>
            <source>only below {below} and in {ranges} ranges of volume between {first} and {last}</source>
            <comment>paying.below_and_ranges(below, ranges, first, last)</comment>
            <translation>{below}以下と、{first}～{last}の間の{ranges}つの範囲のみ</translation>
        </message>
        <message>
            <source>only below {below} and in more than {ranges} ranges of volume between {first} and {last}</source>
            <comment>paying.below_and_more_ranges(below, ranges, first, last)</comment>
            <translation>{below}以下と、{first}～{last}の間の、{ranges}つを超える範囲のみ</translation>
        </message>
        <message>
            <source>below {volume}</source>
            <comment>paying.briefly_below(volume)</comment>
            <translation>{volume}以下</translation>
        </message>
        <message>
            <source>in part of {low}–{high}</source>
            <comment>paying.briefly_in_part(low, high)</comment>
            <translation>{low}～{high}の一部</translation>
        </message>
        <message>
            <source>{option} does not pay below {volume} requests a month: {fixed} a month of fixed cost, {saved} saved a request.</source>
            <comment>verdict.not_below(option, volume, fixed, saved)</comment>
            <translation>{option}は月{volume}リクエスト未満では採算が合いません。固定費が月{fixed}、削減額がリクエストあたり{saved}です。</translation>
        </message>
        <message>
            <source>{option} never pays: one more request costs as much as {where}.</source>
            <comment>verdict.never(option, where)</comment>
            <translation>{option}は採算が合いません。リクエスト1件の追加コストが、{where}処理する場合と同じです。</translation>
        </message>
        <message>
            <source>{option} never pays: one more request costs as much as {where}, and {fixed} a month of fixed cost stands beside it.</source>
            <comment>verdict.never_with_fixed(option, where, fixed)</comment>
            <translation>{option}は採算が合いません。リクエスト1件の追加コストが{where}処理する場合と同じで、さらに月{fixed}の固定費がかかります。</translation>
        </message>
        <message>
            <source>{option} never pays: one more request costs {own} {where} and {other} {elsewhere}.</source>
            <comment>verdict.never_dearer(option, own, where, other, elsewhere)</comment>
            <translation>{option}は採算が合いません。リクエスト1件の追加コストは、{where}処理すると{own}、{elsewhere}処理すると{other}です。</translation>
        </message>
        <message>
            <source>{option} pays {volumes}.</source>
            <comment>verdict.pays(option, volumes)</comment>
            <translation>{option}は{volumes}で採算が合います。</translation>
        </message>
        <message>
            <source>{option} pays {volumes}; between them the waiting GPUs cost more than they save.</source>
            <comment>verdict.pays_but_gpus_wait(option, volumes)</comment>
            <translation>{option}は{volumes}で採算が合います。その間では、待機中のGPUのコストが削減額を上回ります。</translation>
        </message>
        <message>
            <source>{option} first pays at {first} requests a month, and for good from {settled} on; between them every added GPU costs more than it saves at first.</source>
            <comment>verdict.first_pays_until_gpus_are_added(option, first, settled)</comment>
            <translation>{option}の採算は月{first}リクエストで初めて合い、月{settled}リクエスト以上では合い続けます。その間では、GPUを追加するたびに、そのコストが当初は削減額を上回ります。</translation>
        </message>
        <message>
            <source>{option} first pays at {first} requests a month, and for good from {settled} on; between them the added units cost more than they save at first.</source>
            <comment>verdict.first_pays_until_units_are_added(option, first, settled)</comment>
            <translation>{option}の採算は月{first}リクエストで初めて合い、月{settled}リクエスト以上では合い続けます。その間では、追加したユニットのコストが当初は削減額を上回ります。</translation>
        </message>
        <message>
            <source>{option} costs the same as {baseline} at every volume.</source>
            <comment>verdict.always_costs_the_same(option, baseline)</comment>
            <translation>{option}のコストは、どのリクエスト量でも{baseline}と同じです。</translation>
        </message>
        <message>
            <source>{option} is cheaper at every volume.</source>
            <comment>verdict.always_cheaper(option)</comment>
            <translation>{option}は、どのリクエスト量でも安くなります。</translation>
        </message>
        <message>
            <source>You are at {volume}: it saves {saving} a month.</source>
            <comment>verdict.saves(volume, saving)</comment>
            <translation>現在の月{volume}リクエストでは、月{saving}の削減になります。</translation>
        </message>
        <message>
            <source>You are at {volume}: it costs {more} more a month.</source>
            <comment>verdict.costs_more(volume, more)</comment>
            <translation>現在の月{volume}リクエストでは、月{more}高くなります。</translation>
        </message>
        <message>
            <source>You are at {volume}: it costs the same.</source>
            <comment>verdict.costs_the_same(volume)</comment>
            <translation>現在の月{volume}リクエストでは、コストは同じです。</translation>
        </message>
        <message>
            <source>{option} would be cheaper still, by {difference} a month.</source>
            <comment>verdict.cheaper_still(option, difference)</comment>
            <translation>{option}なら、さらに月{difference}安くなります。</translation>
        </message>
        <message>
            <source>{option} would be cheaper than either, by {difference} a month.</source>
            <comment>verdict.cheaper_than_either(option, difference)</comment>
            <translation>{option}なら、どちらよりも月{difference}安くなります。</translation>
        </message>
        <message>
            <source>{option}, not shown, would cost {total} a month.</source>
            <comment>verdict.cheaper_not_shown(option, total)</comment>
            <translation>非表示の{option}なら、月{total}です。</translation>
        </message>
        <message>
            <source>cheapest</source>
            <comment>cheapest.strip</comment>
            <translation>最安</translation>
        </message>
        <message>
            <source>cheapest of those shown</source>
            <comment>cheapest.strip_shown</comment>
            <translation>表示中で最安</translation>
        </message>
        <message>
            <source>Cheapest</source>
            <comment>cheapest.row</comment>
            <translation>最安</translation>
        </message>
        <message>
            <source>Cheapest of those shown</source>
            <comment>cheapest.row_shown</comment>
            <translation>表示中で最安</translation>
        </message>
        <message>
            <source>Colored by the cheapest option</source>
            <comment>cheapest.map</comment>
            <translation>最も安い選択肢で色分け</translation>
        </message>
        <message>
            <source>Colored by the cheapest of the options shown</source>
            <comment>cheapest.map_shown</comment>
            <translation>表示中で最も安い選択肢で色分け</translation>
        </message>
        <message>
            <source>{option} is the cheapest, at {total} a month.</source>
            <comment>cheapest.is(option, total)</comment>
            <translation>最も安いのは{option}で、月{total}です。</translation>
        </message>
        <message>
            <source>{option} is the cheapest of those shown, at {total} a month.</source>
            <comment>cheapest.is_shown(option, total)</comment>
            <translation>表示中で最も安いのは{option}で、月{total}です。</translation>
        </message>
        <message>
            <source>At {volume} requests a month it saves {saving} a month.</source>
            <comment>finding.saves(volume, saving)</comment>
            <translation>月{volume}リクエストで、月{saving}の削減になります。</translation>
        </message>
        <message>
            <source>At {volume} requests a month it costs {more} more a month.</source>
            <comment>finding.costs_more(volume, more)</comment>
            <translation>月{volume}リクエストで、月{more}高くなります。</translation>
        </message>
        <message>
            <source>At {volume} requests a month it costs the same.</source>
            <comment>finding.costs_the_same(volume)</comment>
            <translation>月{volume}リクエストで、コストは同じです。</translation>
        </message>
        <message>
            <source>Cash is back after {months}.</source>
            <comment>finding.cash_back(months)</comment>
            <translation>現金は{months}後に回収されます。</translation>
        </message>
        <message>
            <source>Cash is back for good after {months}; it was back after {first} and lost again.</source>
            <comment>finding.cash_back_for_good(months, first)</comment>
            <translation>現金は{months}後に最終的に回収されます。{first}後に一度回収された後、再び不足します。</translation>
        </message>
        <message numerus="yes">
            <source>Cash is back after {first}, but lost again within {horizon}.</source>
            <comment>finding.cash_lost(first, horizon)</comment>
            <translation>
                <numerusform>現金は{first}後に回収されますが、{horizon}以内に再び不足します。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Cash is not back within {horizon}: {option} is {behind} behind {baseline} then.</source>
            <comment>finding.cash_not_back(horizon, option, behind, baseline)</comment>
            <translation>
                <numerusform>現金は{horizon}以内に回収されません。その時点で{option}は{baseline}より{behind}多く支出しています。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{option} takes {more} more cash than {baseline} over {horizon}.</source>
            <comment>finding.cash_ends_behind(option, more, baseline, horizon)</comment>
            <translation>
                <numerusform>{horizon}で、{option}の現金支出は{baseline}より{more}多くなります。</numerusform>
            </translation>
        </message>
        <message>
            <source>{option} has never taken more cash than {baseline}.</source>
            <comment>finding.cash_never_behind(option, baseline)</comment>
            <translation>{option}の現金支出が{baseline}を上回ることはありません。</translation>
        </message>
        <message>
            <source>{upfront} is paid up front.</source>
            <comment>finding.paid_up_front(upfront)</comment>
            <translation>初期費用は{upfront}です。</translation>
        </message>
        <message numerus="yes">
            <source>Over {horizon} {option} saves {saving} against {baseline}.</source>
            <comment>finding.horizon_saves(horizon, option, saving, baseline)</comment>
            <translation>
                <numerusform>{horizon}で、{option}は{baseline}より{saving}削減できます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Over {horizon} {option} costs {more} more than {baseline}.</source>
            <comment>finding.horizon_costs(horizon, option, more, baseline)</comment>
            <translation>
                <numerusform>{horizon}で、{option}は{baseline}より{more}高くなります。</numerusform>
            </translation>
        </message>
        <message>
            <source>{component}: {share} of the {total} a month that {option} costs.</source>
            <comment>finding.largest_part(component, share, total, option)</comment>
            <translation>{component}：{option}の月額{total}の{share}。</translation>
        </message>
        <message>
            <source>{option} costs nothing.</source>
            <comment>finding.costs_nothing(option)</comment>
            <translation>{option}の費用はゼロです。</translation>
        </message>
        <message>
            <source>{option} costs {total} a month, {share} of it {component}.</source>
            <comment>finding.other_part(option, total, share, component)</comment>
            <translation>{option}は月{total}で、うち{share}が{component}です。</translation>
        </message>
        <message>
            <source>What matters most is {input}: from {share} less to {share} more it moves the {figure} by {change}.</source>
            <comment>finding.matters_most(input, share, figure, change)</comment>
            <translation>最も影響が大きい入力は{input}で、{share}の減少から{share}の増加までで{figure}が{change}動きます。</translation>
        </message>
        <message>
            <source>What matters most is {input}: from {low} to {high} it moves the {figure} by {change}.</source>
            <comment>finding.matters_most_between(input, low, high, figure, change)</comment>
            <translation>最も影響が大きい入力は{input}で、{low}から{high}までで{figure}が{change}動きます。</translation>
        </message>
        <message>
            <source>What matters most is {input}: the {figure} is {figure_low} at {low} and {figure_high} at {high}.</source>
            <comment>finding.matters_most_ends(input, figure, low, figure_low, high, figure_high)</comment>
            <translation>最も影響が大きい入力は{input}で、{figure}は{low}のとき{figure_low}、{high}のとき{figure_high}です。</translation>
        </message>
        <message>
            <source>Of the inputs above zero {input} matters most: from {share} less to {share} more it moves the {figure} by {change}.</source>
            <comment>finding.most_above_zero(input, share, figure, change)</comment>
            <translation>ゼロより大きい入力で最も影響が大きいのは{input}で、{share}の減少から{share}の増加までで{figure}が{change}動きます。</translation>
        </message>
        <message>
            <source>Of the inputs above zero {input} matters most: from {low} to {high} it moves the {figure} by {change}.</source>
            <comment>finding.most_above_zero_between(input, low, high, figure, change)</comment>
            <translation>ゼロより大きい入力で最も影響が大きいのは{input}で、{low}から{high}までで{figure}が{change}動きます。</translation>
        </message>
        <message>
            <source>Of the inputs above zero {input} matters most: the {figure} is {figure_low} at {low} and {figure_high} at {high}.</source>
            <comment>finding.most_above_zero_ends(input, figure, low, figure_low, high, figure_high)</comment>
            <translation>ゼロより大きい入力で最も影響が大きいのは{input}で、{figure}は{low}のとき{figure_low}、{high}のとき{figure_high}です。</translation>
        </message>
        <message>
            <source>{input} is zero here; at {high} it would move the {figure} by {change}.</source>
            <comment>finding.zero_input(input, high, figure, change)</comment>
            <translation>{input}はここではゼロですが、{high}では{figure}が{change}動きます。</translation>
        </message>
        <message>
            <source>{input} is zero here; at {high} the {figure} would be {value}.</source>
            <comment>finding.zero_input_end(input, high, figure, value)</comment>
            <translation>{input}はここではゼロですが、{high}では{figure}が{value}になります。</translation>
        </message>
        <message>
            <source>No input that is above zero moves the {figure} of {option} alone.</source>
            <comment>finding.nothing_moves(figure, option)</comment>
            <translation>ゼロより大きい入力のうち、単独で{option}の{figure}を動かすものはありません。</translation>
        </message>
        <message>
            <source>Then come {inputs}.</source>
            <comment>finding.then(inputs)</comment>
            <translation>次は{inputs}です。</translation>
        </message>
        <message>
            <source>The {figure} of {option} is {value}.</source>
            <comment>finding.figure_of(figure, option, value)</comment>
            <translation>{option}の{figure}は{value}です。</translation>
        </message>
        <message>
            <source>There is no {figure} of {option}.</source>
            <comment>finding.no_figure_of(figure, option)</comment>
            <translation>{option}の{figure}はありません。</translation>
        </message>
        <message>
            <source>{flips}.</source>
            <comment>finding.flips(flips)</comment>
            <translation>{flips}。</translation>
        </message>
        <message>
            <source>{option} is cheaper than {baseline} in {share} of cases.</source>
            <comment>finding.share_of_cases(option, share, baseline)</comment>
            <translation>{share}のケースで、{option}は{baseline}より安くなります。</translation>
        </message>
        <message>
            <source>In 80 % of cases the break-even lies between {low} and {high} requests a month.</source>
            <comment>finding.break_even_lies(low, high)</comment>
            <translation>80%のケースで、損益分岐点は月{low}～{high}リクエストの間にあります。</translation>
        </message>
        <message>
            <source>In 90 % of cases the break-even lies above {low} requests a month, in {never} there is none.</source>
            <comment>finding.break_even_at_least(low, never)</comment>
            <translation>90%のケースで、損益分岐点は月{low}リクエストを超えます。{never}のケースでは存在しません。</translation>
        </message>
        <message>
            <source>In {never} of cases there is no lasting break-even.</source>
            <comment>finding.break_even_never(never)</comment>
            <translation>{never}のケースで、持続する損益分岐点がありません。</translation>
        </message>
        <message>
            <source>In 90 % of cases it is cheaper at every volume.</source>
            <comment>finding.always_cheaper</comment>
            <translation>90%のケースで、どのリクエスト量でも安くなります。</translation>
        </message>
        <message>
            <source>Find out the {input} first: knowing it is worth up to {value} over {horizon}.</source>
            <comment>finding.find_out(input, value, horizon)</comment>
            <translation>まず{input}を調べてください。これを知る価値は、{horizon}で最大{value}です。</translation>
        </message>
        <message>
            <source>No input alone is worth finding out first; all of them together are, up to {value} over {horizon}.</source>
            <comment>finding.find_out_together(value, horizon)</comment>
            <translation>単独で先に調べる価値のある入力はありません。全部まとめて知る価値は、{horizon}で最大{value}です。</translation>
        </message>
        <message>
            <source>Nothing has to be found out first: {option} stays the choice whatever the inputs turn out to be.</source>
            <comment>finding.find_out_nothing(option)</comment>
            <translation>先に調べるべきことはありません。入力がどうなっても、選ぶのは{option}です。</translation>
        </message>
        <message>
            <source>{scenario} saves the most: {saving} a month.</source>
            <comment>finding.compare_saves(scenario, saving)</comment>
            <translation>最も削減できるのは{scenario}で、月{saving}です。</translation>
        </message>
        <message>
            <source>{scenario} costs the least more: {more} a month.</source>
            <comment>finding.compare_loses(scenario, more)</comment>
            <translation>追加コストが最も小さいのは{scenario}で、月{more}です。</translation>
        </message>
        <message>
            <source>All save the same: {saving} a month.</source>
            <comment>finding.compare_same(saving)</comment>
            <translation>削減額はどれも同じで、月{saving}です。</translation>
        </message>
        <message>
            <source>None of them saves or costs anything more.</source>
            <comment>finding.compare_nothing</comment>
            <translation>削減になるものも、追加コストがかかるものもありません。</translation>
        </message>
        <message>
            <source>All cost the same more: {more} a month.</source>
            <comment>finding.compare_lose_the_same(more)</comment>
            <translation>追加コストはどれも同じで、月{more}です。</translation>
        </message>
        <message>
            <source>{scenario} {saving}</source>
            <comment>finding.compare_saving(scenario, saving)</comment>
            <translation>{scenario} {saving}</translation>
        </message>
        <message>
            <source>Saved a month, {subject}: {savings}.</source>
            <comment>finding.compare_savings(subject, savings)</comment>
            <translation>月間の削減額（{subject}）：{savings}。</translation>
        </message>
        <message>
            <source>Saved a month, each focus against its baseline: {savings}.</source>
            <comment>finding.compare_savings_each(savings)</comment>
            <translation>月間の削減額（それぞれの注目とベースラインの比較）：{savings}。</translation>
        </message>
        <message>
            <source>{approach} comes first {weights}, with {score} of {highest}.</source>
            <comment>finding.first_place(approach, weights, score, highest)</comment>
            <translation>{weights}1位は{approach}で、{highest}点中{score}点です。</translation>
        </message>
        <message>
            <source>{approaches} share the first place {weights}, with {score} of {highest}.</source>
            <comment>finding.first_places(approaches, weights, score, highest)</comment>
            <translation>{weights}同率1位は{approaches}で、{highest}点中{score}点です。</translation>
        </message>
        <message>
            <source>with equal weights</source>
            <comment>finding.equal_weights</comment>
            <translation>均等な重みでは、</translation>
        </message>
        <message>
            <source>by these weights</source>
            <comment>finding.these_weights</comment>
            <translation>この重みでは、</translation>
        </message>
        <message>
            <source>{approach} with {score}</source>
            <comment>finding.approach_score(approach, score)</comment>
            <translation>{approach}（{score}点）</translation>
        </message>
        <message>
            <source>No quality has a weight, so that no approach comes before another.</source>
            <comment>finding.no_weights</comment>
            <translation>重みのある特性がないため、方式の順位は付きません。</translation>
        </message>
        <message>
            <source>There is nothing to compare with: no pinned state and no other scenario.</source>
            <comment>compare.alone</comment>
            <translation>比較の対象がありません。ピン留めした状態も、ほかのシナリオもありません。</translation>
        </message>
        <message>
            <source>{option} costs {cost} a month at {volume} requests a month.</source>
            <comment>stop.cost(option, cost, volume)</comment>
            <translation>{option}は、月{volume}リクエストで月{cost}です。</translation>
        </message>
        <message>
            <source>{option} of {scenario}</source>
            <comment>stop.of_scenario(option, scenario)</comment>
            <translation>{scenario}の{option}</translation>
        </message>
        <message>
            <source>{option} takes {cash} up front.</source>
            <comment>stop.cash_up_front(option, cash)</comment>
            <translation>{option}の初期支出は{cash}です。</translation>
        </message>
        <message>
            <source>{option} has taken {cash} after {months}.</source>
            <comment>stop.cash(option, cash, months)</comment>
            <translation>{option}の支出は、{months}後の時点で{cash}です。</translation>
        </message>
        <message>
            <source>{option}: {part}</source>
            <comment>stop.part(option, part)</comment>
            <translation>{option}：{part}</translation>
        </message>
        <message>
            <source>{option}: {total} a month in all</source>
            <comment>stop.total(option, total)</comment>
            <translation>{option}：合計で月{total}</translation>
        </message>
        <message>
            <source>{moved}: {costs}</source>
            <comment>stop.step(moved, costs)</comment>
            <translation>{moved}：{costs}</translation>
        </message>
        <message>
            <source>{share} of cases lie between {from} and {to}.</source>
            <comment>stop.share_between(share, from, to)</comment>
            <translation>ケースの{share}は{from}～{to}の間にあります。</translation>
        </message>
        <message>
            <source>In {share} of cases it is at most {value}.</source>
            <comment>stop.share_up_to(share, value)</comment>
            <translation>{share}のケースで{value}以下です。</translation>
        </message>
        <message>
            <source>{x}, {y}: {option} is the cheapest, at {total} a month.</source>
            <comment>stop.cheapest(x, y, option, total)</comment>
            <translation>{x}、{y}：最も安いのは{option}で、月{total}です。</translation>
        </message>
        <message>
            <source>{x}, {y}: {option} is the cheapest of those shown, at {total} a month.</source>
            <comment>stop.cheapest_shown(x, y, option, total)</comment>
            <translation>{x}、{y}：表示中で最も安いのは{option}で、月{total}です。</translation>
        </message>
        <message>
            <source>It takes {less} less up front than {baseline}.</source>
            <comment>payback.takes_less(less, baseline)</comment>
            <translation>初期費用は{baseline}より{less}少なくなります。</translation>
        </message>
        <message>
            <source>It takes as much up front as {baseline}.</source>
            <comment>payback.takes_as_much(baseline)</comment>
            <translation>初期費用は{baseline}と同じです。</translation>
        </message>
        <message>
            <source>There is nothing up front to get back.</source>
            <comment>payback.nothing</comment>
            <translation>回収すべき初期費用はありません。</translation>
        </message>
        <message>
            <source>The {upfront} up front is back after {months}.</source>
            <comment>payback.is_back(upfront, months)</comment>
            <translation>初期費用{upfront}は{months}後に回収されます。</translation>
        </message>
        <message>
            <source>The {upfront} more up front is back after {months}.</source>
            <comment>payback.more_is_back(upfront, months)</comment>
            <translation>初期費用の増加分{upfront}は{months}後に回収されます。</translation>
        </message>
        <message>
            <source>The {upfront} up front is back after {first}, lost again, and back for good after {months}.</source>
            <comment>payback.is_back_for_good(upfront, first, months)</comment>
            <translation>初期費用{upfront}は{first}後に回収され、再び不足した後、{months}後に最終的に回収されます。</translation>
        </message>
        <message>
            <source>The {upfront} more up front is back after {first}, lost again, and back for good after {months}.</source>
            <comment>payback.more_is_back_for_good(upfront, first, months)</comment>
            <translation>初期費用の増加分{upfront}は{first}後に回収され、再び不足した後、{months}後に最終的に回収されます。</translation>
        </message>
        <message numerus="yes">
            <source>The {upfront} up front is back after {first}, but lost again within the {horizon}.</source>
            <comment>payback.is_lost(upfront, first, horizon)</comment>
            <translation>
                <numerusform>初期費用{upfront}は{first}後に回収されますが、{horizon}以内に再び不足します。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {upfront} more up front is back after {first}, but lost again within the {horizon}.</source>
            <comment>payback.more_is_lost(upfront, first, horizon)</comment>
            <translation>
                <numerusform>初期費用の増加分{upfront}は{first}後に回収されますが、{horizon}以内に再び不足します。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {upfront} up front is not back within the {horizon}.</source>
            <comment>payback.is_not_back(upfront, horizon)</comment>
            <translation>
                <numerusform>初期費用{upfront}は{horizon}以内に回収されません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {upfront} more up front is not back within the {horizon}.</source>
            <comment>payback.more_is_not_back(upfront, horizon)</comment>
            <translation>
                <numerusform>初期費用の増加分{upfront}は{horizon}以内に回収されません。</numerusform>
            </translation>
        </message>
        <message>
            <source>never</source>
            <comment>figure.never</comment>
            <translation>なし</translation>
        </message>
        <message>
            <source>always</source>
            <comment>figure.always</comment>
            <translation>常時</translation>
        </message>
        <message>
            <source>at once</source>
            <comment>figure.at_once</comment>
            <translation>即時</translation>
        </message>
        <message numerus="yes">
            <source>{months} months</source>
            <comment>figure.months(months)</comment>
            <translation>
                <numerusform>{months}か月</numerusform>
            </translation>
        </message>
        <message>
            <source>same</source>
            <comment>change.none</comment>
            <translation>同じ</translation>
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
            <translation>月間の追加コスト</translation>
        </message>
        <message>
            <source>saved a month</source>
            <comment>key.saved_a_month</comment>
            <translation>月間の削減額</translation>
        </message>
        <message>
            <source>{exact}. {parts}</source>
            <comment>key.total_made_of(exact, parts)</comment>
            <translation>{exact}。{parts}</translation>
        </message>
        <message>
            <source>cheaper at every volume</source>
            <comment>key.always</comment>
            <translation>どのリクエスト量でも安い</translation>
        </message>
        <message>
            <source>cheaper from {low} to {high} requests a month</source>
            <comment>key.always_exact(low, high)</comment>
            <translation>月{low}～{high}リクエストで安い</translation>
        </message>
        <message>
            <source>break-even, requests a month</source>
            <comment>key.break_even</comment>
            <translation>損益分岐点、月間リクエスト数</translation>
        </message>
        <message>
            <source>break-even for good, requests a month</source>
            <comment>key.break_even_for_good</comment>
            <translation>最終的な損益分岐点、月間リクエスト数</translation>
        </message>
        <message>
            <source>pays below, requests a month</source>
            <comment>key.pays_below</comment>
            <translation>これ未満で採算が合う月間リクエスト数</translation>
        </message>
        <message>
            <source>pays between, requests a month</source>
            <comment>key.pays_between</comment>
            <translation>この間で採算が合う月間リクエスト数</translation>
        </message>
        <message>
            <source>pays in part of, requests a month</source>
            <comment>key.pays_in_part</comment>
            <translation>この一部で採算が合う月間リクエスト数</translation>
        </message>
        <message>
            <source>{first} to {last} requests a month</source>
            <comment>key.pays_between_exact(first, last)</comment>
            <translation>月{first}～{last}リクエスト</translation>
        </message>
        <message>
            <source>no volume</source>
            <comment>key.no_volume</comment>
            <translation>なし</translation>
        </message>
        <message>
            <source>pays up to {high} requests a month</source>
            <comment>key.pays_up_to(high)</comment>
            <translation>採算が合うリクエスト量（月{high}まで）</translation>
        </message>
        <message>
            <source>not back</source>
            <comment>key.not_back_value</comment>
            <translation>回収されず</translation>
        </message>
        <message>
            <source>no payback</source>
            <comment>key.costs_more_value</comment>
            <translation>回収なし</translation>
        </message>
        <message numerus="yes">
            <source>costs more over {horizon}</source>
            <comment>key.costs_more_over(horizon)</comment>
            <translation>
                <numerusform>{horizon}では割高</numerusform>
            </translation>
        </message>
        <message>
            <source>no volume up to {high} requests a month pays</source>
            <comment>key.no_volume_pays(high)</comment>
            <translation>月{high}リクエストまで、採算が合うリクエスト量はありません</translation>
        </message>
        <message>
            <source>payback</source>
            <comment>key.payback</comment>
            <translation>回収期間</translation>
        </message>
        <message>
            <source>payback for good</source>
            <comment>key.payback_for_good</comment>
            <translation>最終的な回収期間</translation>
        </message>
        <message numerus="yes">
            <source>within {horizon}</source>
            <comment>key.within(horizon)</comment>
            <translation>
                <numerusform>{horizon}以内</numerusform>
            </translation>
        </message>
        <message>
            <source>the money is not back within the horizon</source>
            <comment>key.not_back</comment>
            <translation>計画期間内に資金が回収されません</translation>
        </message>
        <message>
            <source>it takes nothing more up front, and costs more over the horizon</source>
            <comment>key.nothing_to_get_back</comment>
            <translation>初期費用の増加はありませんが、計画期間では割高になります</translation>
        </message>
        <message>
            <source>its cumulative cash is never above the baseline's</source>
            <comment>key.never_above</comment>
            <translation>累計支出がベースラインを上回ることはありません</translation>
        </message>
        <message numerus="yes">
            <source>GPUs</source>
            <comment>key.gpus(count)</comment>
            <translation>
                <numerusform>GPU</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} GPUs for a load of {load} GPUs</source>
            <comment>key.gpus_for_load(count, load)</comment>
            <translation>
                <numerusform>GPU {load}基分の負荷に対してGPU {count}基</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>GPUs for all that move</source>
            <comment>key.gpus_together(count)</comment>
            <translation>
                <numerusform>移すタスク全体のGPU</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} GPUs that compute {share} of the time</source>
            <comment>key.gpus_busy(count, share)</comment>
            <translation>
                <numerusform>時間の{share}を計算に使うGPU {count}基</numerusform>
            </translation>
        </message>
        <message>
            <source>no GPU is needed, as no task moves</source>
            <comment>key.no_gpus_in_plan</comment>
            <translation>移すタスクがないため、GPUは不要です</translation>
        </message>
        <message>
            <source>a month, in place of {total}</source>
            <comment>key.in_place_of(total)</comment>
            <translation>月額（移す前は{total}）</translation>
        </message>
        <message>
            <source>{moved} of {tasks}</source>
            <comment>key.moved(moved, tasks)</comment>
            <translation>{tasks}件中{moved}件</translation>
        </message>
        <message>
            <source>{moved} of {tasks} tasks move in the best plan</source>
            <comment>key.moved_exact(moved, tasks)</comment>
            <translation>最適な計画では{tasks}件中{moved}件のタスクを移します</translation>
        </message>
        <message numerus="yes">
            <source>tasks move</source>
            <comment>key.tasks_move(tasks)</comment>
            <translation>
                <numerusform>移すタスク</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>units</source>
            <comment>key.units(count)</comment>
            <translation>
                <numerusform>ユニット</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} units for a load of {load} units</source>
            <comment>key.units_for_load(count, load)</comment>
            <translation>
                <numerusform>{load}ユニット分の負荷に対して{count}ユニット</numerusform>
            </translation>
        </message>
        <message>
            <source>How sure?</source>
            <comment>key.how_sure</comment>
            <translation>どれほど確実か</translation>
        </message>
        <message>
            <source>Suggest ranges</source>
            <comment>key.suggest_ranges</comment>
            <translation>範囲を提案</translation>
        </message>
        <message>
            <source>no input has a range yet: this gives the {count} that matter most a fifth to both sides</source>
            <comment>key.no_ranges(count)</comment>
            <translation>範囲のある入力がまだありません。影響が最も大きい{count}件に、上下5分の1の範囲を設定します</translation>
        </message>
        <message>
            <source>break-even in 80 % of cases</source>
            <comment>key.settled_range</comment>
            <translation>80%のケースの損益分岐点</translation>
        </message>
        <message>
            <source>it does not pay for good in {share} of cases</source>
            <comment>key.does_not_pay(share)</comment>
            <translation>{share}のケースで、採算が持続しません</translation>
        </message>
        <message>
            <source>10th percentile {p10}, 90th percentile {p90}</source>
            <comment>key.percentiles(p10, p90)</comment>
            <translation>10パーセンタイル {p10}、90パーセンタイル {p90}</translation>
        </message>
        <message>
            <source>10th percentile {p10}, it does not pay for good in {share} of cases</source>
            <comment>key.percentile_and_never(p10, share)</comment>
            <translation>10パーセンタイル {p10}、{share}のケースで採算が持続しません</translation>
        </message>
        <message>
            <source>{caption}, {change}</source>
            <comment>key.since_pin(caption, change)</comment>
            <translation>{caption}、{change}</translation>
        </message>
        <message>
            <source>{size} more than pinned</source>
            <comment>pinned.more(size)</comment>
            <translation>ピン留め時より{size}増</translation>
        </message>
        <message>
            <source>{size} less than pinned</source>
            <comment>pinned.less(size)</comment>
            <translation>ピン留め時より{size}減</translation>
        </message>
        <message>
            <source>as pinned</source>
            <comment>pinned.same</comment>
            <translation>ピン留め時と同じ</translation>
        </message>
        <message>
            <source>pinned: {value} {caption}</source>
            <comment>pinned.was(value, caption)</comment>
            <translation>ピン留め時：{value} {caption}</translation>
        </message>
        <message>
            <source>Pin {number}</source>
            <comment>pinned.numbered(number)</comment>
            <translation>ピン {number}</translation>
        </message>
        <message>
            <source>{focus} = {baseline}</source>
            <comment>map.equal_cost(focus, baseline)</comment>
            <translation>{focus} = {baseline}</translation>
        </message>
        <message>
            <source>{option} is the cheapest at {x} and {y}.</source>
            <comment>map.cheapest(option, x, y)</comment>
            <translation>{x}、{y}では{option}が最も安くなります。</translation>
        </message>
        <message>
            <source>{option} is the cheapest of those shown at {x} and {y}.</source>
            <comment>map.cheapest_shown(option, x, y)</comment>
            <translation>{x}、{y}では{option}が表示中で最も安くなります。</translation>
        </message>
        <message>
            <source>{figure} is {value}</source>
            <comment>goal.payback_is(figure, value)</comment>
            <translation>{figure}は{value}です</translation>
        </message>
        <message>
            <source>the {figure} is {value}</source>
            <comment>goal.figure_is(figure, value)</comment>
            <translation>{figure}は{value}です</translation>
        </message>
        <message>
            <source>With {parameter} at {value}, {figure}.</source>
            <comment>goal.reached(parameter, value, figure)</comment>
            <translation>{parameter}が{value}のとき、{figure}。</translation>
        </message>
        <message>
            <source>Not within this range; there is no {figure} at any of its values.</source>
            <comment>goal.none(figure)</comment>
            <translation>この範囲では達成できません。どの値でも{figure}はありません。</translation>
        </message>
        <message>
            <source>Not within this range; nearest is {value}, where {figure}.</source>
            <comment>goal.nearest(value, figure)</comment>
            <translation>この範囲では達成できません。最も近いのは{value}で、{figure}。</translation>
        </message>
        <message>
            <source>above {value}</source>
            <comment>flip.above(value)</comment>
            <translation>{value}超</translation>
        </message>
        <message>
            <source>below {value}</source>
            <comment>flip.below(value)</comment>
            <translation>{value}未満</translation>
        </message>
        <message>
            <source>at {value}</source>
            <comment>flip.at(value)</comment>
            <translation>{value}の場合</translation>
        </message>
        <message>
            <source>from {value} on</source>
            <comment>flip.from(value)</comment>
            <translation>{value}以上</translation>
        </message>
        <message>
            <source>up to {value}</source>
            <comment>flip.up_to(value)</comment>
            <translation>{value}以下</translation>
        </message>
        <message>
            <source>between {low} and {high}</source>
            <comment>flip.between(low, high)</comment>
            <translation>{low}～{high}の間</translation>
        </message>
        <message>
            <source>from {low} to {high}</source>
            <comment>flip.from_to(low, high)</comment>
            <translation>{low}～{high}</translation>
        </message>
        <message>
            <source>{parameter} {place}</source>
            <comment>flip.line(parameter, place)</comment>
            <translation>{parameter}：{place}</translation>
        </message>
        <message>
            <source>{option} costs more than {baseline} {place}</source>
            <comment>flip.costs_more(option, baseline, place)</comment>
            <translation>{option}が{baseline}より高くなる（{place}）</translation>
        </message>
        <message>
            <source>{option} is cheaper than {baseline} {place}</source>
            <comment>flip.is_cheaper(option, baseline, place)</comment>
            <translation>{option}が{baseline}より安くなる（{place}）</translation>
        </message>
        <message>
            <source>The hybrid is cheapest with {share} routed: {total} a month</source>
            <comment>flip.best_share(share, total)</comment>
            <translation>ハイブリッドは、{share}の振り分けで最も安くなります：月{total}</translation>
        </message>
        <message>
            <source>{title}. {text}</source>
            <comment>warning.sentence(title, text)</comment>
            <translation>{title}。{text}</translation>
        </message>
        <message>
            <source>The minimum replicas are more than the load needs</source>
            <comment>warning.min_replicas</comment>
            <translation>最小レプリカ数が負荷の必要数を超えています</translation>
        </message>
        <message numerus="yes">
            <source>{kept} replicas are kept online; {needed} would carry the load of {load} GPUs at peak.</source>
            <comment>warning.min_replicas.text(kept, needed, load)</comment>
            <translation>
                <numerusform>{kept}レプリカを稼働させていますが、ピーク時のGPU {load}基分の負荷には{needed}レプリカで足ります。</numerusform>
            </translation>
        </message>
        <message>
            <source>One replica has no failover</source>
            <comment>warning.failover</comment>
            <translation>レプリカ1つではフェイルオーバーできません</translation>
        </message>
        <message>
            <source>When it stops, so does the service; two or more replicas keep answering.</source>
            <comment>warning.failover.text</comment>
            <translation>止まるとサービスも止まります。2つ以上のレプリカなら応答を続けられます。</translation>
        </message>
        <message numerus="yes">
            <source>The GPUs are {share} idle</source>
            <comment>warning.idle(share, count)</comment>
            <translation>
                <numerusform>GPUの{share}が遊休です</numerusform>
            </translation>
        </message>
        <message>
            <source>That idle time costs {cost} a month of compute.</source>
            <comment>warning.idle.text(cost)</comment>
            <translation>この遊休時間に、計算資源のコストが月{cost}かかっています。</translation>
        </message>
        <message numerus="yes">
            <source>The units are {share} idle</source>
            <comment>warning.idle_units(share, count)</comment>
            <translation>
                <numerusform>ユニットの{share}が遊休です</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{share} of the {units} reserved units are never needed</source>
            <comment>warning.spare_units(share, units)</comment>
            <translation>
                <numerusform>予約した{units}ユニットの{share}はまったく使われません</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Even the busiest hour leaves them idle, which costs {cost} a month.</source>
            <comment>warning.spare_units.text(cost, units)</comment>
            <translation>
                <numerusform>最も混む時間帯でも遊休で、月{cost}かかっています。</numerusform>
            </translation>
        </message>
        <message>
            <source>The GPUs are scaled down further than the traffic allows</source>
            <comment>warning.scale_down</comment>
            <translation>GPUの縮退がトラフィックの許容を超えています</translation>
        </message>
        <message>
            <source>With {share} of the time off, those that are left are {busy} busy on average, which leaves no headroom for peaks.</source>
            <comment>warning.scale_down.text(share, busy)</comment>
            <translation>{share}の時間を停止すると、残りのGPUの使用率は平均{busy}になり、ピークに備える余裕がなくなります。</translation>
        </message>
        <message>
            <source>A commitment is paid all month</source>
            <comment>warning.commitment</comment>
            <translation>利用確約の料金は1か月分かかります</translation>
        </message>
        <message>
            <source>The discount is for committing to the minimum replicas, but they are counted only {hours} of 730 hours: a commitment costs the other hours too.</source>
            <comment>warning.commitment.text(hours)</comment>
            <translation>割引は最小レプリカの利用確約に対するものですが、730時間のうち{hours}時間しか計上していません。確約では残りの時間にも費用がかかります。</translation>
        </message>
        <message>
            <source>The rented GPUs are off for part of the month</source>
            <comment>warning.gpu_hours</comment>
            <translation>レンタルGPUが月の一部で停止しています</translation>
        </message>
        <message>
            <source>They are online {hours} of 730 hours: requests in the other hours, at night for instance, must wait or go elsewhere.</source>
            <comment>warning.gpu_hours.text(hours)</comment>
            <translation>稼働は730時間のうち{hours}時間です。夜間などそれ以外の時間のリクエストは、待つか、別の場所で処理する必要があります。</translation>
        </message>
        <message>
            <source>A request costs more at the small model with memory than at the frontier model</source>
            <comment>warning.small_price</comment>
            <translation>メモリ付き小型モデルの1リクエストがフロンティアモデルより高くなっています</translation>
        </message>
        <message>
            <source>It is {own} against {other}: check the small model's prices and the recalled tokens; a small model usually costs a fraction.</source>
            <comment>warning.small_price.text(own, other)</comment>
            <translation>{other}に対して{own}です。小型モデルの単価と、呼び出すメモリのトークンを確認してください。小型モデルは通常、その数分の1です。</translation>
        </message>
        <message>
            <source>A request costs more at the fine-tuned small model than at the frontier model</source>
            <comment>warning.tuned_price</comment>
            <translation>ファインチューニング済み小型モデルの1リクエストがフロンティアモデルより高くなっています</translation>
        </message>
        <message>
            <source>It is {own} against {other}: check the small model's prices and the multiple for a fine-tuned one.</source>
            <comment>warning.tuned_price.text(own, other)</comment>
            <translation>{other}に対して{own}です。小型モデルの単価と、ファインチューニング済みの倍率を確認してください。</translation>
        </message>
        <message numerus="yes">
            <source>Prices are zero</source>
            <comment>warning.zero_price(count)</comment>
            <translation>
                <numerusform>価格がゼロです</numerusform>
            </translation>
        </message>
        <message>
            <source>Free, or not filled in yet? {prices}.</source>
            <comment>warning.zero_price.text(prices)</comment>
            <translation>無料ですか、それとも未入力ですか？{prices}。</translation>
        </message>
        <message>
            <source>The volume lies outside the charted range</source>
            <comment>warning.volume_outside</comment>
            <translation>リクエスト量がグラフの範囲外です</translation>
        </message>
        <message>
            <source>The break-even lies outside the charted range</source>
            <comment>warning.break_even_outside</comment>
            <translation>損益分岐点がグラフの範囲外です</translation>
        </message>
        <message>
            <source>{volume} requests a month; the chart usually spans {low} to {high}.</source>
            <comment>warning.outside.text(volume, low, high)</comment>
            <translation>月{volume}リクエストです。グラフの通常の範囲は{low}～{high}です。</translation>
        </message>
        <message>
            <source>There are no labeled examples</source>
            <comment>warning.no_labels</comment>
            <translation>ラベル付きデータがありません</translation>
        </message>
        <message>
            <source>Fine-tuning learns from them.</source>
            <comment>warning.no_labels.text</comment>
            <translation>ファインチューニングはラベル付きデータから学習します。</translation>
        </message>
        <message numerus="yes">
            <source>{labels} labeled examples are few</source>
            <comment>warning.few_labels(labels)</comment>
            <translation>
                <numerusform>ラベル付きデータ{labels}件は少なすぎます</numerusform>
            </translation>
        </message>
        <message>
            <source>Fine-tuning usually takes {usual} or more.</source>
            <comment>warning.few_labels.text(usual)</comment>
            <translation>ファインチューニングには通常、{usual}件以上が必要です。</translation>
        </message>
        <message>
            <source>The fine-tuned model makes more errors, and they cost nothing here</source>
            <comment>warning.errors</comment>
            <translation>ファインチューニング済みモデルは誤りが多いのに、ここではそのコストがゼロです</translation>
        </message>
        <message>
            <source>It answers {tuned} right, the frontier API {frontier}; a cost per error brings that into the comparison.</source>
            <comment>warning.errors.text(tuned, frontier)</comment>
            <translation>正答率は、こちらが{tuned}、フロンティアAPIが{frontier}です。誤り1件のコストを設定すると、比較に反映されます。</translation>
        </message>
        <message>
            <source>Beyond the slider: {parameter}</source>
            <comment>warning.beyond_slider(parameter)</comment>
            <translation>スライダーの範囲外：{parameter}</translation>
        </message>
        <message>
            <source>The value is {value}; the slider spans {low} to {high}.</source>
            <comment>warning.beyond_slider.text(value, low, high)</comment>
            <translation>値は{value}で、スライダーの範囲は{low}～{high}です。</translation>
        </message>
        <message>
            <source>Prices are older than 90 days</source>
            <comment>warning.old_prices</comment>
            <translation>価格が90日より古くなっています</translation>
        </message>
        <message>
            <source>Prices were older than 90 days on {day}</source>
            <comment>warning.were_old_prices(day)</comment>
            <translation>{day}時点で、価格が90日より古くなっていました</translation>
        </message>
        <message>
            <source>They are of {date}: take newer ones from the catalogs, import a newer list, or check them with the vendors.</source>
            <comment>warning.old_prices.text(date)</comment>
            <translation>{date}の価格です。カタログから新しいものを選ぶか、新しい価格表を取り込むか、ベンダーに確認してください。</translation>
        </message>
        <message>
            <source>The oldest is that of "{parameter}", of {date}: take a newer one from the catalogs, import a newer list, or check it at its source.</source>
            <comment>warning.old_prices.of(parameter, date)</comment>
            <translation>最も古いのは「{parameter}」の{date}の価格です。カタログから新しいものを選ぶか、新しい価格表を取り込むか、出典を確認してください。</translation>
        </message>
        <message>
            <source>Prototype with an API</source>
            <comment>strategy.prototype</comment>
            <translation>APIで試作</translation>
        </message>
        <message>
            <source>Measure and project</source>
            <comment>strategy.projection</comment>
            <translation>測定と予測</translation>
        </message>
        <message>
            <source>Run both in parallel</source>
            <comment>strategy.parallel_test</comment>
            <translation>並行運用</translation>
        </message>
        <message>
            <source>{where} in {months} months</source>
            <comment>strategy.where_in_months(where, months)</comment>
            <translation>{where}{months}か月</translation>
        </message>
        <message>
            <source>in {months} months</source>
            <comment>strategy.in_months(months)</comment>
            <translation>{months}か月</translation>
        </message>
        <message>
            <source>requests a month to wait for</source>
            <comment>strategy.to_wait_for</comment>
            <translation>待つべき月間リクエスト数</translation>
        </message>
        <message>
            <source>for a month's test, labels included</source>
            <comment>strategy.for_a_months_test</comment>
            <translation>1か月のテスト、ラベル付けを含む</translation>
        </message>
        <message>
            <source>up front, before it can start</source>
            <comment>strategy.up_front</comment>
            <translation>開始前の初期費用</translation>
        </message>
        <message>
            <source>a volume of {volume} requests a month</source>
            <comment>strategy.volume(volume)</comment>
            <translation>月{volume}リクエスト</translation>
        </message>
        <message>
            <source>a volume of {volume} requests a month that grows by {growth} a month</source>
            <comment>strategy.volume_grows(volume, growth)</comment>
            <translation>月{growth}ずつ伸びる月{volume}リクエスト</translation>
        </message>
        <message>
            <source>a volume of {volume} requests a month that shrinks by {growth} a month</source>
            <comment>strategy.volume_shrinks(volume, growth)</comment>
            <translation>月{growth}ずつ減る月{volume}リクエスト</translation>
        </message>
        <message>
            <source>At {volume}, expect to spend {spend} {where} in {months} months.</source>
            <comment>strategy.expect(volume, spend, where, months)</comment>
            <translation>{volume}の場合、{months}か月の支出は、{where}{spend}の見込みです。</translation>
        </message>
        <message>
            <source>At {volume}, expect to spend {spend} {where} in {months} months, what wrong answers cost included.</source>
            <comment>strategy.expect_with_errors(volume, spend, where, months)</comment>
            <translation>{volume}の場合、{months}か月の支出は、誤答の損失を含め、{where}{spend}の見込みです。</translation>
        </message>
        <message>
            <source>At {volume}, expect to spend {spend} {where} in {months} months; {upfront} of it is paid up front.</source>
            <comment>strategy.expect_with_upfront(volume, spend, where, months, upfront)</comment>
            <translation>{volume}の場合、{months}か月の支出は、{where}{spend}の見込みで、うち{upfront}は初期費用です。</translation>
        </message>
        <message>
            <source>At {volume}, expect to spend {spend} {where} in {months} months, what wrong answers cost included; {upfront} of it is paid up front.</source>
            <comment>strategy.expect_all(volume, spend, where, months, upfront)</comment>
            <translation>{volume}の場合、{months}か月の支出は、誤答の損失を含め、{where}{spend}の見込みで、うち{upfront}は初期費用です。</translation>
        </message>
        <message>
            <source>That shows whether the task works before anything is spent on {option}.</source>
            <comment>strategy.shows_whether_it_works(option)</comment>
            <translation>これで、{option}に支出する前に、タスクがうまくいくかどうかが分かります。</translation>
        </message>
        <message>
            <source>Expect {spend0} {where} in {months0} months and {spend1} in {months1}, while you measure the volume, the tokens and the errors.</source>
            <comment>strategy.measure(spend0, where, months0, spend1, months1)</comment>
            <translation>{where}{months0}か月で{spend0}、{months1}か月で{spend1}の支出を見込み、その間にリクエスト量、トークン、誤りを測定します。</translation>
        </message>
        <message>
            <source>Expect {spend0} {where} in {months0} months and {spend1} in {months1} as the volume grows, while you measure the volume, the tokens and the errors.</source>
            <comment>strategy.measure_growing(spend0, where, months0, spend1, months1)</comment>
            <translation>{where}{months0}か月で{spend0}、リクエスト量の伸びに伴い{months1}か月で{spend1}の支出を見込み、その間にリクエスト量、トークン、誤りを測定します。</translation>
        </message>
        <message>
            <source>Expect {spend0} {where} in {months0} months and {spend1} in {months1} as the volume shrinks, while you measure the volume, the tokens and the errors.</source>
            <comment>strategy.measure_shrinking(spend0, where, months0, spend1, months1)</comment>
            <translation>{where}{months0}か月で{spend0}、リクエスト量の減少に伴い{months1}か月で{spend1}の支出を見込み、その間にリクエスト量、トークン、誤りを測定します。</translation>
        </message>
        <message>
            <source>There is no volume to wait for: prices or throughput would have to change before {option} would pay.</source>
            <comment>strategy.never(option)</comment>
            <translation>待つべきリクエスト量はありません。{option}の採算が合うには、価格またはスループットが変わる必要があります。</translation>
        </message>
        <message>
            <source>There is no volume to wait for: {option} would pay {volumes}.</source>
            <comment>strategy.always(option, volumes)</comment>
            <translation>待つべきリクエスト量はありません。{option}は{volumes}で採算が合います。</translation>
        </message>
        <message>
            <source>There is no need to wait: you are at {volume}, and {option} would pay {volumes}.</source>
            <comment>strategy.reached(volume, option, volumes)</comment>
            <translation>待つ必要はありません。現在は月{volume}リクエストで、{option}は{volumes}で採算が合います。</translation>
        </message>
        <message>
            <source>At {volume} requests a month, {option} would not pay, but {volumes}.</source>
            <comment>strategy.between(volume, option, volumes)</comment>
            <translation>月{volume}リクエストでは、{option}の採算は合いません。{volumes}で採算が合います。</translation>
        </message>
        <message>
            <source>You are at {volume}, above all volumes at which {option} would pay: {volumes}.</source>
            <comment>strategy.past(volume, option, volumes)</comment>
            <translation>現在は月{volume}リクエストで、{option}の採算が合う範囲（{volumes}）を上回っています。</translation>
        </message>
        <message>
            <source>Wait for {volume} requests a month: {option} would pay {volumes}.</source>
            <comment>strategy.wait(volume, option, volumes)</comment>
            <translation>月{volume}リクエストになるまで待ってください。{option}は{volumes}で採算が合います。</translation>
        </message>
        <message>
            <source>Wait for {volume} requests a month: from there on, {option} would pay.</source>
            <comment>strategy.wait_for_good(volume, option)</comment>
            <translation>月{volume}リクエストになるまで待ってください。それ以降は{option}の採算が合います。</translation>
        </message>
        <message>
            <source>At today's volume it pays already, but not at every volume up to there.</source>
            <comment>strategy.pays_already</comment>
            <translation>現在のリクエスト量ではすでに採算が合っていますが、そこまでのすべての量で合うわけではありません。</translation>
        </message>
        <message>
            <source>Without growth you never get there.</source>
            <comment>strategy.never_without_growth</comment>
            <translation>伸びがなければ、そこに達しません。</translation>
        </message>
        <message>
            <source>With a volume that shrinks you never get there.</source>
            <comment>strategy.never_with_shrinking</comment>
            <translation>リクエスト量が減っていくと、そこに達しません。</translation>
        </message>
        <message>
            <source>With {growth} less a month you are below {volume} in month {month}, where it would pay as well.</source>
            <comment>strategy.shrinks_below(growth, volume, month)</comment>
            <translation>月{growth}の減少なら、{month}か月目に{volume}リクエストを下回り、そこでも採算が合います。</translation>
        </message>
        <message>
            <source>With {growth} growth a month you get there in month {month}.</source>
            <comment>strategy.gets_there(growth, month)</comment>
            <translation>月{growth}の伸びなら、{month}か月目に達します。</translation>
        </message>
        <message>
            <source>With {growth} less a month you are back below that in month {month}.</source>
            <comment>strategy.is_back_below(growth, month)</comment>
            <translation>月{growth}の減少なら、{month}か月目に再びそれを下回ります。</translation>
        </message>
        <message>
            <source>With {growth} growth a month you are past that in month {month}.</source>
            <comment>strategy.gets_past(growth, month)</comment>
            <translation>月{growth}の伸びなら、{month}か月目にそれを超えます。</translation>
        </message>
        <message>
            <source>With {growth} less a month you fall below that in month {month}.</source>
            <comment>strategy.falls_below(growth, month)</comment>
            <translation>月{growth}の減少なら、{month}か月目にそれを下回ります。</translation>
        </message>
        <message>
            <source>To be there in month {month0} takes {growth0} growth a month; in month {month1}, {growth1}.</source>
            <comment>strategy.growth_needed(month0, growth0, month1, growth1)</comment>
            <translation>{month0}か月目に達するには月{growth0}、{month1}か月目なら月{growth1}の伸びが必要です。</translation>
        </message>
        <message>
            <source>Measure the {parameter} first: knowing it is worth up to {value} over {horizon}, so finding out may cost that much at most.</source>
            <comment>strategy.measure_first(parameter, value, horizon)</comment>
            <translation>まず{parameter}を測定してください。これを知る価値は{horizon}で最大{value}なので、調査費用の上限もその額です。</translation>
        </message>
        <message>
            <source>With the ranges you gave, knowing any one input alone would not change the decision: none is worth paying for to find out first.</source>
            <comment>strategy.measure_none</comment>
            <translation>指定した範囲では、どの入力も単独で知っても決定は変わりません。先に費用をかけて調べる価値のあるものはありません。</translation>
        </message>
        <message>
            <source>These volumes hold at today's prices; the price trends move them.</source>
            <comment>strategy.at_todays_prices</comment>
            <translation>これらのリクエスト量は現在の価格に基づくもので、価格の推移によって変わります。</translation>
        </message>
        <message numerus="yes">
            <source>A month with {share} of the traffic ({volume} requests) costs {cost} {where}; labeling {examples} real examples costs {labeling}.</source>
            <comment>strategy.test(share, volume, cost, where, examples, labeling)</comment>
            <translation>
                <numerusform>トラフィックの{share}（{volume}リクエスト）を1か月試すと、{where}{cost}です。実データ{examples}件のラベル付けは{labeling}です。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A month with {share} of the traffic ({volume} requests) costs {cost} {where}; labeling {examples} real examples costs nothing.</source>
            <comment>strategy.test_with_free_labels(share, volume, cost, where, examples)</comment>
            <translation>
                <numerusform>トラフィックの{share}（{volume}リクエスト）を1か月試すと、{where}{cost}です。実データ{examples}件のラベル付けに費用はかかりません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Meanwhile {baseline} answers everything as before; the same requests are {bill} of its bill.</source>
            <comment>strategy.meanwhile(baseline, bill, volume)</comment>
            <translation>
                <numerusform>その間、{baseline}がこれまでどおりすべてに答えます。同じリクエストは、その請求額のうち{bill}です。</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is paid before it can start.</source>
            <comment>strategy.nothing_before</comment>
            <translation>開始前に支払うものはありません。</translation>
        </message>
        <message>
            <source>Before it can start, {upfront} must be paid up front.</source>
            <comment>strategy.before(upfront)</comment>
            <translation>開始前に、初期費用{upfront}の支払いが必要です。</translation>
        </message>
        <message>
            <source>Before it can start, {upfront} must be paid up front, {hardware} of it for hardware, which stays yours; its wear is in the month's cost.</source>
            <comment>strategy.hardware_before(upfront, hardware)</comment>
            <translation>開始前に、初期費用{upfront}の支払いが必要です。うち{hardware}はハードウェアで、手元に残ります。その減価は月額コストに含まれています。</translation>
        </message>
        <message>
            <source>Before it can start, {upfront} must be paid up front, all of it for hardware, which stays yours; its wear is in the month's cost.</source>
            <comment>strategy.only_hardware_before(upfront)</comment>
            <translation>開始前に、初期費用{upfront}の支払いが必要です。全額がハードウェアで、手元に残ります。その減価は月額コストに含まれています。</translation>
        </message>
        <message>
            <source>{share} of the traffic brings {examples} examples only after {months} months; a larger share is faster.</source>
            <comment>strategy.larger_share(share, examples, months)</comment>
            <translation>トラフィックの{share}では、データが{examples}件集まるまでに{months}か月かかります。割合を増やせば早まります。</translation>
        </message>
        <message>
            <source>{monthly} a month</source>
            <comment>hidden.monthly(monthly)</comment>
            <translation>月{monthly}</translation>
        </message>
        <message>
            <source>{upfront} up front</source>
            <comment>hidden.upfront(upfront)</comment>
            <translation>初期費用{upfront}</translation>
        </message>
        <message>
            <source>{monthly} a month and {upfront} up front</source>
            <comment>hidden.monthly_and_upfront(monthly, upfront)</comment>
            <translation>月{monthly}と初期費用{upfront}</translation>
        </message>
        <message>
            <source>saves {monthly} a month</source>
            <comment>hidden.saves_monthly(monthly)</comment>
            <translation>月{monthly}の削減</translation>
        </message>
        <message>
            <source>saves {upfront} up front</source>
            <comment>hidden.saves_upfront(upfront)</comment>
            <translation>初期費用{upfront}の削減</translation>
        </message>
        <message>
            <source>saves {monthly} a month and {upfront} up front</source>
            <comment>hidden.saves_monthly_and_upfront(monthly, upfront)</comment>
            <translation>月{monthly}と初期費用{upfront}の削減</translation>
        </message>
        <message>
            <source>{monthly} a month, but saves {upfront} up front</source>
            <comment>hidden.saves_upfront_only(monthly, upfront)</comment>
            <translation>月{monthly}、ただし初期費用は{upfront}の削減</translation>
        </message>
        <message>
            <source>saves {monthly} a month, but {upfront} up front</source>
            <comment>hidden.saves_monthly_only(monthly, upfront)</comment>
            <translation>月{monthly}の削減、ただし初期費用{upfront}</translation>
        </message>
        <message>
            <source>nothing</source>
            <comment>hidden.nothing</comment>
            <translation>なし</translation>
        </message>
        <message>
            <source>in this scenario</source>
            <comment>hidden.in_this_scenario</comment>
            <translation>このシナリオで</translation>
        </message>
        <message>
            <source>{amount} {where}</source>
            <comment>hidden.amount(amount, where)</comment>
            <translation>{where}{amount}</translation>
        </message>
        <message>
            <source>Without it: {change}</source>
            <comment>hidden.effect(change)</comment>
            <translation>除外した場合：{change}</translation>
        </message>
        <message>
            <source>{break_even}, and {saving}.</source>
            <comment>hidden.change(break_even, saving)</comment>
            <translation>{break_even}、{saving}。</translation>
        </message>
        <message>
            <source>no lasting break-even</source>
            <comment>hidden.no_break_even</comment>
            <translation>持続する損益分岐点なし</translation>
        </message>
        <message>
            <source>cheaper at every volume</source>
            <comment>hidden.always_cheaper</comment>
            <translation>どのリクエスト量でも割安</translation>
        </message>
        <message>
            <source>break-even at {volume}</source>
            <comment>hidden.break_even(volume)</comment>
            <translation>損益分岐点は{volume}</translation>
        </message>
        <message>
            <source>break-even still at {volume}</source>
            <comment>hidden.break_even_still(volume)</comment>
            <translation>損益分岐点は{volume}のまま</translation>
        </message>
        <message>
            <source>break-even at {then} instead of {now}</source>
            <comment>hidden.break_even_instead(then, now)</comment>
            <translation>損益分岐点は{now}ではなく{then}</translation>
        </message>
        <message>
            <source>still {state}</source>
            <comment>hidden.still(state)</comment>
            <translation>{state}のまま</translation>
        </message>
        <message>
            <source>{then} instead of {now}</source>
            <comment>hidden.instead(then, now)</comment>
            <translation>{now}ではなく{then}</translation>
        </message>
        <message>
            <source>still {amount} a month saved</source>
            <comment>hidden.still_saved(amount)</comment>
            <translation>月{amount}の削減のまま</translation>
        </message>
        <message>
            <source>still {amount} a month lost</source>
            <comment>hidden.still_lost(amount)</comment>
            <translation>月{amount}の損失のまま</translation>
        </message>
        <message>
            <source>{then} a month saved instead of {now}</source>
            <comment>hidden.saved_instead(then, now)</comment>
            <translation>月の削減額は{now}ではなく{then}</translation>
        </message>
        <message>
            <source>{then} a month lost instead of {now}</source>
            <comment>hidden.lost_instead(then, now)</comment>
            <translation>月の損失額は{now}ではなく{then}</translation>
        </message>
        <message>
            <source>{then} a month saved instead of {now} lost</source>
            <comment>hidden.saved_instead_of_lost(then, now)</comment>
            <translation>月{now}の損失ではなく、月{then}の削減</translation>
        </message>
        <message>
            <source>{then} a month lost instead of {now} saved</source>
            <comment>hidden.lost_instead_of_saved(then, now)</comment>
            <translation>月{now}の削減ではなく、月{then}の損失</translation>
        </message>
        <message>
            <source>Naive</source>
            <comment>naive.name</comment>
            <translation>単純計算</translation>
        </message>
        <message>
            <source>With all costs</source>
            <comment>naive.with_all_costs</comment>
            <translation>全コスト込み</translation>
        </message>
        <message>
            <source>them</source>
            <comment>naive.them</comment>
            <translation>これら</translation>
        </message>
        <message>
            <source>these {count} costs</source>
            <comment>naive.these_costs(count)</comment>
            <translation>これら{count}件のコスト</translation>
        </message>
        <message>
            <source>With or without {costs}, {option} would pay {volumes}.</source>
            <comment>naive.pays_either_way(costs, option, volumes)</comment>
            <translation>{costs}の有無にかかわらず、{option}は{volumes}で採算が合います。</translation>
        </message>
        <message>
            <source>Without {costs}, {option} would pay {naive}; with {costs_again}, {ours}.</source>
            <comment>naive.pays(costs, option, naive, costs_again, ours)</comment>
            <translation>{option}の採算が合う範囲は、{costs}を除くと「{naive}」、{costs_again}を含めると「{ours}」です。</translation>
        </message>
        <message>
            <source>saves {saving} a month</source>
            <comment>naive.saves(saving)</comment>
            <translation>月{saving}の削減</translation>
        </message>
        <message>
            <source>costs as much as {baseline}</source>
            <comment>naive.costs_as_much(baseline)</comment>
            <translation>{baseline}と同じコスト</translation>
        </message>
        <message>
            <source>costs {more} a month more than {baseline}</source>
            <comment>naive.costs_more(more, baseline)</comment>
            <translation>{baseline}より月{more}の増加</translation>
        </message>
        <message>
            <source>At {volume} requests a month, either answer {saves}.</source>
            <comment>naive.either_answer(volume, saves)</comment>
            <translation>月{volume}リクエストでは、どちらの答えも{saves}です。</translation>
        </message>
        <message>
            <source>At {volume} requests a month, the naive answer {naive}; ours {ours}.</source>
            <comment>naive.answers(volume, naive, ours)</comment>
            <translation>月{volume}リクエストで、単純計算の答えは{naive}、こちらの答えは{ours}です。</translation>
        </message>
        <message>
            <source>All in one: {volume} requests a month, {input} tokens in and {output} out</source>
            <comment>workloads.all_in_one(volume, input, output)</comment>
            <translation>すべて合計：月{volume}リクエスト、入力{input}トークン、出力{output}トークン</translation>
        </message>
        <message>
            <source>Together: {volume} requests a month, {input} tokens in and {output} out, {cost} a year at the API</source>
            <comment>workloads.together(volume, input, output, cost)</comment>
            <translation>合計：月{volume}リクエスト、入力{input}トークン、出力{output}トークン、APIで年{cost}</translation>
        </message>
        <message>
            <source>{option} saves {saving} a month against {baseline} at {volume} requests.</source>
            <comment>fit.saves(option, saving, baseline, volume)</comment>
            <translation>月{volume}リクエストで、{option}は{baseline}より月{saving}の削減になります。</translation>
        </message>
        <message>
            <source>{option} costs {more} a month more than {baseline} at {volume} requests.</source>
            <comment>fit.costs_more(option, more, baseline, volume)</comment>
            <translation>月{volume}リクエストで、{option}は{baseline}より月{more}高くなります。</translation>
        </message>
        <message>
            <source>{option} costs as much as {baseline} at {volume} requests.</source>
            <comment>fit.costs_as_much(option, baseline, volume)</comment>
            <translation>月{volume}リクエストで、{option}のコストは{baseline}と同じです。</translation>
        </message>
        <message>
            <source>Nothing more is paid up front for {option} that would have to come back first.</source>
            <comment>fit.no_money_back(option)</comment>
            <translation>{option}には、先に回収すべき追加の初期費用はありません。</translation>
        </message>
        <message>
            <source>The money paid up front for {option} is back after {months}.</source>
            <comment>fit.money_back(option, months)</comment>
            <translation>{option}の初期費用は{months}後に回収されます。</translation>
        </message>
        <message>
            <source>The money paid up front for {option} is back only after {months}.</source>
            <comment>fit.money_back_late(option, months)</comment>
            <translation>{option}の初期費用が回収されるのは、ようやく{months}後です。</translation>
        </message>
        <message>
            <source>The money paid up front for {option} is not back within {horizon}.</source>
            <comment>fit.money_not_back(option, horizon)</comment>
            <translation>{option}の初期費用は{horizon}以内に回収されません。</translation>
        </message>
        <message>
            <source>With the ranges given, {option} would be cheaper in {share} of cases.</source>
            <comment>fit.cases(option, share)</comment>
            <translation>指定した範囲では、{share}のケースで{option}が安くなります。</translation>
        </message>
        <message>
            <source>{option} is the cheapest of the options shown, at {total} a month.</source>
            <comment>fit.cheapest(option, total)</comment>
            <translation>表示中の選択肢で最も安いのは{option}で、月{total}です。</translation>
        </message>
        <message>
            <source>By cost alone it would be {option}: compare with that before you decide.</source>
            <comment>fit.by_cost(option)</comment>
            <translation>コストだけなら{option}です。決める前に比較してください。</translation>
        </message>
        <message>
            <source>By cost alone it would be {option}, which is not shown here: compare with that before you decide.</source>
            <comment>fit.by_cost_not_shown(option)</comment>
            <translation>コストだけなら、ここでは非表示の{option}です。決める前に比較してください。</translation>
        </message>
        <message>
            <source>The fine-tuned model gets {ours} right, less than nine tenths of the {theirs} of {baseline}.</source>
            <comment>fit.accuracy_too_low(ours, theirs, baseline)</comment>
            <translation>ファインチューニング済みモデルの正答率は{ours}で、{baseline}の{theirs}の9割に届きません。</translation>
        </message>
        <message>
            <source>None of the questions is answered yet: this follows from the figures alone.</source>
            <comment>fit.all_open</comment>
            <translation>質問にはまだ1つも回答がありません。数値だけから導いた結果です。</translation>
        </message>
        <message numerus="yes">
            <source>{count} of the {all} questions are still open.</source>
            <comment>fit.open(count, all)</comment>
            <translation>
                <numerusform>{all}問中{count}問が未回答です。</numerusform>
            </translation>
        </message>
        <message>
            <source>“{question}” answered with {answer}</source>
            <comment>fit.answered_with(question, answer)</comment>
            <translation>「{question}」への回答が「{answer}」</translation>
        </message>
        <message>
            <source>{condition}: {course}</source>
            <comment>fit.change(condition, course)</comment>
            <translation>{condition}：{course}</translation>
        </message>
        <message>
            <source>A request costs {cost} {where}, the same as every other way.</source>
            <comment>score.cost_is_the_same(cost, where)</comment>
            <translation>1リクエストは{where}{cost}で、ほかのどの方式とも同じです。</translation>
        </message>
        <message>
            <source>A request costs {cost} {where}, the cheapest way.</source>
            <comment>score.cost_is_least(cost, where)</comment>
            <translation>1リクエストは{where}{cost}で、最も安い方式です。</translation>
        </message>
        <message>
            <source>A request costs {cost} {where}, and the cheapest way costs nothing.</source>
            <comment>score.cheapest_is_free(cost, where)</comment>
            <translation>1リクエストは{where}{cost}で、最も安い方式は無料です。</translation>
        </message>
        <message>
            <source>A request costs {cost} {where}, a little more than the cheapest way.</source>
            <comment>score.costs_a_little_more(cost, where)</comment>
            <translation>1リクエストは{where}{cost}で、最も安い方式よりわずかに高くなります。</translation>
        </message>
        <message>
            <source>A request costs {cost} {where}, {ratio} times the cheapest way.</source>
            <comment>score.costs_times(cost, where, ratio)</comment>
            <translation>1リクエストは{where}{cost}で、最も安い方式の{ratio}倍です。</translation>
        </message>
        <message>
            <source>Every request waits for an API, and {escalated} of them for two, one after the other.</source>
            <comment>score.hosted_hybrid_waits(escalated)</comment>
            <translation>すべてのリクエストがAPIを待ち、{escalated}は2つのAPIを順に待ちます。</translation>
        </message>
        <message>
            <source>{own} of the requests wait as on our own GPUs, {api} as at an API, and {escalated} for one after the other.</source>
            <comment>score.hybrid_waits(own, api, escalated)</comment>
            <translation>リクエストの{own}は自社GPUと同じだけ、{api}はAPIと同じだけ待ち、{escalated}は両方を順に待ちます。</translation>
        </message>
        <message>
            <source>Nothing has to be read before the first token.</source>
            <comment>score.nothing_to_read</comment>
            <translation>最初のトークンまでに読むものがありません。</translation>
        </message>
        <message>
            <source>Nothing has to be read before the first token, and cold starts come on top.</source>
            <comment>score.nothing_to_read_but_cold_starts</comment>
            <translation>最初のトークンまでに読むものはありませんが、コールドスタートの時間が加わります。</translation>
        </message>
        <message>
            <source>Judged by the {time} in which a replica at full load reads the input; what somebody waits can be more or less.</source>
            <comment>score.reading(time)</comment>
            <translation>全負荷のレプリカが入力を読む時間{time}から判断しています。実際の待ち時間は前後します。</translation>
        </message>
        <message>
            <source>Judged by the {time} in which a replica at full load reads the input; what somebody waits can be more or less, and cold starts come on top.</source>
            <comment>score.reading_and_cold_starts(time)</comment>
            <translation>全負荷のレプリカが入力を読む時間{time}から判断しています。実際の待ち時間は前後し、コールドスタートの時間も加わります。</translation>
        </message>
        <message>
            <source>Published are {time} to the first token of an API, a claim of which this is the middle.</source>
            <comment>score.published(time)</comment>
            <translation>公表値では、APIの最初のトークンまで{time}です。主張されている範囲の中央の値です。</translation>
        </message>
        <message>
            <source>Published are {time} to the first token of an API, a claim of which this is the middle; the recall of memories comes on top.</source>
            <comment>score.published_and_recall(time)</comment>
            <translation>公表値では、APIの最初のトークンまで{time}です。主張されている範囲の中央の値で、メモリの呼び出しの時間が加わります。</translation>
        </message>
        <message numerus="yes">
            <source>{count} input tokens</source>
            <comment>latency.input_tokens(count)</comment>
            <translation>
                <numerusform>入力{count}トークン</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} input tokens, {cached} of them cached,</source>
            <comment>latency.cached_input_tokens(count, cached)</comment>
            <translation>
                <numerusform>入力{count}トークン（うち{cached}はキャッシュ済み）</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} output tokens</source>
            <comment>latency.output_tokens(count)</comment>
            <translation>
                <numerusform>出力{count}トークン</numerusform>
            </translation>
        </message>
        <message>
            <source>At full load a replica reads {input} in {reading} and writes {output} in {writing}, for all its requests together: how long one of them waits does not follow from that.</source>
            <comment>latency.at_full_load(input, reading, output, writing)</comment>
            <translation>全負荷では、レプリカは全リクエストを並行処理しながら、{input}を{reading}で読み、{output}を{writing}で書きます。個々のリクエストの待ち時間はここからは分かりません。</translation>
        </message>
        <message>
            <source>At full load a replica reads {input} in {reading}, for all its requests together: how long one of them waits does not follow from that.</source>
            <comment>latency.reads_at_full_load(input, reading)</comment>
            <translation>全負荷では、レプリカは全リクエストを並行処理しながら、{input}を{reading}で読みます。個々のリクエストの待ち時間はここからは分かりません。</translation>
        </message>
        <message>
            <source>At full load a replica writes {output} in {writing}, for all its requests together: how long one of them waits does not follow from that.</source>
            <comment>latency.writes_at_full_load(output, writing)</comment>
            <translation>全負荷では、レプリカは全リクエストを並行処理しながら、{output}を{writing}で書きます。個々のリクエストの待ち時間はここからは分かりません。</translation>
        </message>
        <message>
            <source>{figure} {local} on a local model and {api} at an API</source>
            <comment>latency.claim(figure, local, api)</comment>
            <translation>{figure}：ローカルモデルで{local}、APIで{api}</translation>
        </message>
        <message>
            <source>Claims, not measured here: {claims} (“{source}”, {date}). A percentile does not follow from throughput.</source>
            <comment>latency.claims(claims, source, date)</comment>
            <translation>主張であり、ここで測定した値ではありません。{claims}（「{source}」、{date}）。パーセンタイルはスループットからは分かりません。</translation>
        </message>
        <message>
            <source>{quality}, {approach}: {score} of {highest}, from {worst} to {best}.</source>
            <comment>qualities.score(quality, approach, score, highest, worst, best)</comment>
            <translation>{quality}、{approach}：{highest}点中{score}点（{worst}～{best}）。</translation>
        </message>
        <message>
            <source>Moved by hand; the program's own is {own}.</source>
            <comment>qualities.moved(own)</comment>
            <translation>手動で変更済み。プログラムの評点は{own}です。</translation>
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
            <translation>{quality}の重み：{weight}（最大{highest}）</translation>
        </message>
        <message>
            <source>Weighted order</source>
            <comment>qualities.weighted_order</comment>
            <translation>加重順位</translation>
        </message>
        <message>
            <source>No quality has a weight</source>
            <comment>qualities.no_weight</comment>
            <translation>重みのある特性がありません</translation>
        </message>
        <message>
            <source>{title}: {places}. Weights: {weights}.</source>
            <comment>qualities.order(title, places, weights)</comment>
            <translation>{title}：{places}。重み：{weights}。</translation>
        </message>
        <message>
            <source>Self-hosted means {option} here.</source>
            <comment>qualities.self_hosted_means(option)</comment>
            <translation>セルフホストは、ここでは{option}を指します。</translation>
        </message>
        <message>
            <source>viable, {share} of few-shot</source>
            <comment>task.viable(share)</comment>
            <translation>有望、few-shotの{share}</translation>
        </message>
        <message>
            <source>not viable, {share} of few-shot</source>
            <comment>task.not_viable(share)</comment>
            <translation>見込み薄、few-shotの{share}</translation>
        </message>
        <message>
            <source>Fine-tuned {tuned}, large model {zero_shot} without and {few_shot} with examples: {verdict}</source>
            <comment>task.spoken(tuned, zero_shot, few_shot, verdict)</comment>
            <translation>ファインチューニング済みで{tuned}、大規模モデルで例なし{zero_shot}、例あり{few_shot}：{verdict}</translation>
        </message>
        <message>
            <source>A rule of thumb: 90 % of the API model's accuracy is viable. In this scenario the fine-tuned model gets {ours} right and the frontier API {theirs}, so it is.</source>
            <comment>task.is_viable_here(ours, theirs)</comment>
            <translation>経験則では、APIモデルの正答率の90%に達すれば有望です。このシナリオの正答率は、ファインチューニング済みモデルが{ours}、フロンティアAPIが{theirs}なので、有望です。</translation>
        </message>
        <message>
            <source>A rule of thumb: 90 % of the API model's accuracy is viable. In this scenario the fine-tuned model gets {ours} right and the frontier API {theirs}, so it is not.</source>
            <comment>task.is_not_viable_here(ours, theirs)</comment>
            <translation>経験則では、APIモデルの正答率の90%に達すれば有望です。このシナリオの正答率は、ファインチューニング済みモデルが{ours}、フロンティアAPIが{theirs}なので、見込み薄です。</translation>
        </message>
        <message>
            <source>Measure your own: take 50 to 100 real inputs, have two people write down the right answers, let both models answer them, and count. With 100 examples a difference of less than about 10 points may be chance.</source>
            <comment>task.how_to_measure</comment>
            <translation>自社で測定してください。実際の入力を50～100件用意し、2人に正解を書いてもらい、両方のモデルに答えさせて集計します。100件の場合、約10ポイント未満の差は偶然の可能性があります。</translation>
        </message>
        <message>
            <source>{option}: {total} a month</source>
            <comment>case.monthly(option, total)</comment>
            <translation>{option}：月{total}</translation>
        </message>
        <message>
            <source>Break-even: {volume}</source>
            <comment>case.break_even(volume)</comment>
            <translation>損益分岐点：{volume}</translation>
        </message>
        <message>
            <source>Pays {volumes}</source>
            <comment>case.pays(volumes)</comment>
            <translation>採算が合う範囲：{volumes}</translation>
        </message>
        <message>
            <source>{option}: {figure}</source>
            <comment>claim.subject(option, figure)</comment>
            <translation>{option}：{figure}</translation>
        </message>
        <message>
            <source>Claimed: {published}. Its inputs give: {computed}. {status}. {details}</source>
            <comment>claim.checked(published, computed, status, details)</comment>
            <translation>主張：{published}。入力からの計算：{computed}。{status}。{details}</translation>
        </message>
        <message>
            <source>Source: {source}</source>
            <comment>claim.source(source)</comment>
            <translation>出典：{source}</translation>
        </message>
        <message>
            <source>{subject}, {variation}</source>
            <comment>claim.varied(subject, variation)</comment>
            <translation>{subject}、{variation}</translation>
        </message>
        <message>
            <source>{amount} a month</source>
            <comment>claim.a_month(amount)</comment>
            <translation>月{amount}</translation>
        </message>
        <message>
            <source>{amount} a year</source>
            <comment>claim.a_year(amount)</comment>
            <translation>年{amount}</translation>
        </message>
        <message>
            <source>{amount} a request</source>
            <comment>claim.a_request(amount)</comment>
            <translation>1リクエスト{amount}</translation>
        </message>
        <message>
            <source>{amount} a thousand requests</source>
            <comment>claim.a_thousand_requests(amount)</comment>
            <translation>1,000リクエスト{amount}</translation>
        </message>
        <message numerus="yes">
            <source>{count} hours</source>
            <comment>claim.hours(count)</comment>
            <translation>
                <numerusform>{count}時間</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} GPU hours</source>
            <comment>claim.gpu_hours(count)</comment>
            <translation>
                <numerusform>{count} GPU時間</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} times</source>
            <comment>claim.times(count)</comment>
            <translation>
                <numerusform>{count}倍</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} ranges</source>
            <comment>claim.ranges(count)</comment>
            <translation>
                <numerusform>{count}つの範囲</numerusform>
            </translation>
        </message>
        <message>
            <source>{amount} or fewer</source>
            <comment>claim.or_fewer(amount)</comment>
            <translation>{amount}以下</translation>
        </message>
        <message>
            <source>none</source>
            <comment>claim.none</comment>
            <translation>なし</translation>
        </message>
        <message>
            <source>no limit</source>
            <comment>claim.no_limit</comment>
            <translation>上限なし</translation>
        </message>
        <message>
            <source>not within {horizon}</source>
            <comment>claim.not_within(horizon)</comment>
            <translation>{horizon}以内に達せず</translation>
        </message>
        <message>
            <source>more than {most} ranges</source>
            <comment>claim.more_than_ranges(most)</comment>
            <translation>{most}つを超える範囲</translation>
        </message>
        <message>
            <source>{option} is the baseline here, and this figure is of another option against it.</source>
            <comment>claim.is_baseline(option)</comment>
            <translation>ここでは{option}がベースラインですが、この数値は別の選択肢とベースラインとの比較です。</translation>
        </message>
        <message>
            <source>With these inputs the money is not back within the {horizon} of the planning horizon.</source>
            <comment>claim.not_back(horizon)</comment>
            <translation>これらの入力では、計画期間の{horizon}以内に資金が回収されません。</translation>
        </message>
        <message>
            <source>These inputs give more than {most} such ranges, too many to count.</source>
            <comment>claim.too_many_ranges(most)</comment>
            <translation>これらの入力では該当する範囲が{most}つを超え、数えきれません。</translation>
        </message>
        <message>
            <source>With these inputs a request takes no time on a GPU.</source>
            <comment>claim.takes_no_time</comment>
            <translation>これらの入力では、リクエストはGPUの時間を使いません。</translation>
        </message>
        <message>
            <source>{option} has no GPU that is on all month.</source>
            <comment>claim.no_gpu(option)</comment>
            <translation>{option}には、1か月を通して稼働するGPUがありません。</translation>
        </message>
        <message>
            <source>With these inputs {option} is cheaper than {baseline} only in places: there is no volume from which it stays so.</source>
            <comment>claim.cheaper_in_places(option, baseline)</comment>
            <translation>これらの入力では、{option}が{baseline}より安いのは部分的です。安いままになる起点のリクエスト量はありません。</translation>
        </message>
        <message>
            <source>With these inputs {option} is cheaper than {baseline} at no volume.</source>
            <comment>claim.never_cheaper(option, baseline)</comment>
            <translation>これらの入力では、{option}が{baseline}より安くなるリクエスト量はありません。</translation>
        </message>
        <message>
            <source>With these inputs {option} costs nothing there, and no ratio compares a cost to nothing.</source>
            <comment>claim.is_free(option)</comment>
            <translation>これらの入力では{option}の費用がそこでゼロになり、ゼロに対する比は計算できません。</translation>
        </message>
        <message>
            <source>With these inputs {option} is cheaper at every volume.</source>
            <comment>claim.always_cheaper(option)</comment>
            <translation>これらの入力では、{option}はどのリクエスト量でも安くなります。</translation>
        </message>
        <message>
            <source>These inputs give {figure}, {comparison}.</source>
            <comment>claim.gives(figure, comparison)</comment>
            <translation>これらの入力からの計算は{figure}で、{comparison}。</translation>
        </message>
        <message>
            <source>within that range</source>
            <comment>claim.within_range</comment>
            <translation>その範囲内です</translation>
        </message>
        <message>
            <source>as claimed</source>
            <comment>claim.as_claimed</comment>
            <translation>主張どおりです</translation>
        </message>
        <message>
            <source>more</source>
            <comment>claim.more</comment>
            <translation>大きくなります</translation>
        </message>
        <message>
            <source>longer</source>
            <comment>claim.longer</comment>
            <translation>長くなります</translation>
        </message>
        <message>
            <source>less</source>
            <comment>claim.less</comment>
            <translation>小さくなります</translation>
        </message>
        <message>
            <source>fewer</source>
            <comment>claim.fewer</comment>
            <translation>少なくなります</translation>
        </message>
        <message>
            <source>shorter</source>
            <comment>claim.shorter</comment>
            <translation>短くなります</translation>
        </message>
        <message>
            <source>{share} more</source>
            <comment>claim.more_by(share)</comment>
            <translation>{share}大きくなります</translation>
        </message>
        <message>
            <source>{share} longer</source>
            <comment>claim.longer_by(share)</comment>
            <translation>{share}長くなります</translation>
        </message>
        <message>
            <source>{share} less</source>
            <comment>claim.less_by(share)</comment>
            <translation>{share}小さくなります</translation>
        </message>
        <message>
            <source>{share} fewer</source>
            <comment>claim.fewer_by(share)</comment>
            <translation>{share}少なくなります</translation>
        </message>
        <message>
            <source>{share} shorter</source>
            <comment>claim.shorter_by(share)</comment>
            <translation>{share}短くなります</translation>
        </message>
        <message numerus="yes">
            <source>{points} points more</source>
            <comment>claim.points_more(points)</comment>
            <translation>
                <numerusform>{points}ポイント高くなります</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{points} points less</source>
            <comment>claim.points_less(points)</comment>
            <translation>
                <numerusform>{points}ポイント低くなります</numerusform>
            </translation>
        </message>
        <message>
            <source>{times} times as much</source>
            <comment>claim.times_as_much(times)</comment>
            <translation>{times}倍です</translation>
        </message>
        <message>
            <source>{times} times as many</source>
            <comment>claim.times_as_many(times)</comment>
            <translation>{times}倍です</translation>
        </message>
        <message>
            <source>{times} times as long</source>
            <comment>claim.times_as_long(times)</comment>
            <translation>{times}倍の長さです</translation>
        </message>
        <message>
            <source>only {share} of that</source>
            <comment>claim.only(share)</comment>
            <translation>その{share}にすぎません</translation>
        </message>
        <message>
            <source>less than 0.1 % of that</source>
            <comment>claim.hardly</comment>
            <translation>その0.1%未満です</translation>
        </message>
        <message numerus="yes">
            <source>{count} figures</source>
            <comment>claims.figures(count)</comment>
            <translation>
                <numerusform>{count}件の数値</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} differ</source>
            <comment>claims.differing(count)</comment>
            <translation>
                <numerusform>{count}件が相違</numerusform>
            </translation>
        </message>
        <message>
            <source>All reproduced</source>
            <comment>claims.all_reproduced</comment>
            <translation>すべて再現</translation>
        </message>
        <message>
            <source>{figures} figures of {examples} examples, {reproduced} of them reproduced.</source>
            <comment>claims.summary(figures, examples, reproduced)</comment>
            <translation>{examples}件の事例の{figures}件の数値のうち、{reproduced}件を再現しました。</translation>
        </message>
        <message>
            <source>Say in a few words what is claimed.</source>
            <comment>claim_form.no_text</comment>
            <translation>主張の内容を短い言葉で入力してください。</translation>
        </message>
        <message>
            <source>The claim has {count} characters; {most} is the most.</source>
            <comment>claim_form.text_too_long(count, most)</comment>
            <translation>主張は{count}文字です。上限は{most}文字です。</translation>
        </message>
        <message>
            <source>The source has {count} characters; {most} is the most.</source>
            <comment>claim_form.source_too_long(count, most)</comment>
            <translation>出典は{count}文字です。上限は{most}文字です。</translation>
        </message>
        <message>
            <source>Type the figure that is claimed, such as {example}.</source>
            <comment>claim_form.no_figure(example)</comment>
            <translation>主張されている数値を、{example}のように入力してください。</translation>
        </message>
        <message>
            <source>The upper end is below the lower one; for a single number leave it empty.</source>
            <comment>claim_form.ends_are_crossed</comment>
            <translation>上限が下限を下回っています。1つの数値の場合は空欄にしてください。</translation>
        </message>
        <message>
            <source>{comparison} than the highest figure claimed</source>
            <comment>claim.than_highest(comparison)</comment>
            <translation>主張されている最大の数値より{comparison}</translation>
        </message>
        <message>
            <source>{comparison} than the lowest figure claimed</source>
            <comment>claim.than_lowest(comparison)</comment>
            <translation>主張されている最小の数値より{comparison}</translation>
        </message>
        <message>
            <source>{times} times the highest figure claimed</source>
            <comment>claim.times_the_highest(times)</comment>
            <translation>主張されている最大の数値の{times}倍です</translation>
        </message>
        <message>
            <source>only {share} of the lowest figure claimed</source>
            <comment>claim.only_of_the_lowest(share)</comment>
            <translation>主張されている最小の数値の{share}にすぎません</translation>
        </message>
        <message>
            <source>less than 0.1 % of the lowest figure claimed</source>
            <comment>claim.hardly_the_lowest</comment>
            <translation>主張されている最小の数値の0.1%未満です</translation>
        </message>
        <message numerus="yes">
            <source>Bands: 10th to 90th percentile, {count} ranges</source>
            <comment>bands.note(count)</comment>
            <translation>
                <numerusform>帯：10～90パーセンタイル、{count}個の範囲</numerusform>
            </translation>
        </message>
        <message>
            <source>Bands: 10th to 90th percentile, {count} ranges, some linked</source>
            <comment>bands.note_linked(count)</comment>
            <translation>帯：10～90パーセンタイル、{count}個の範囲（一部は連動）</translation>
        </message>
        <message>
            <source>dotted: pinned</source>
            <comment>chart.pinned</comment>
            <translation>点線：ピン留め</translation>
        </message>
        <message>
            <source>{bands} · dotted: pinned</source>
            <comment>chart.bands_and_pinned(bands)</comment>
            <translation>{bands} · 点線：ピン留め</translation>
        </message>
        <message>
            <source>dotted: {name}</source>
            <comment>chart.pinned_as(name)</comment>
            <translation>点線：{name}</translation>
        </message>
        <message>
            <source>{bands} · dotted: {name}</source>
            <comment>chart.bands_and_pinned_as(bands, name)</comment>
            <translation>{bands} · 点線：{name}</translation>
        </message>
        <message>
            <source>{option} pays from {volume}</source>
            <comment>callout.pays_from(option, volume)</comment>
            <translation>{option}の採算は{volume}から合います</translation>
        </message>
        <message>
            <source>{option} pays for good from {volume}</source>
            <comment>callout.pays_for_good_from(option, volume)</comment>
            <translation>{option}の採算は{volume}以上で合い続けます</translation>
        </message>
        <message>
            <source>{option} first pays at {volume}</source>
            <comment>callout.first_pays_at(option, volume)</comment>
            <translation>{option}の採算は{volume}で初めて合います</translation>
        </message>
        <message>
            <source>{option} pays below {volume}</source>
            <comment>callout.pays_below(option, volume)</comment>
            <translation>{option}の採算は{volume}以下で合います</translation>
        </message>
        <message>
            <source>{option} pays below {volume}, and in part above</source>
            <comment>callout.pays_below_and_in_part(option, volume)</comment>
            <translation>{option}の採算は{volume}以下と、それより上の一部で合います</translation>
        </message>
        <message>
            <source>both cost {cost} a month here</source>
            <comment>callout.on_either_side(cost)</comment>
            <translation>ここではどちらも月{cost}</translation>
        </message>
        <message>
            <source>Back after {months}</source>
            <comment>callout.back(months)</comment>
            <translation>{months}後に回収</translation>
        </message>
        <message>
            <source>Back for good after {months}</source>
            <comment>callout.back_for_good(months)</comment>
            <translation>{months}後に最終的に回収</translation>
        </message>
        <message>
            <source>first after {months}, then lost again</source>
            <comment>callout.first_then_lost(months)</comment>
            <translation>{months}後に一度回収、その後再び不足</translation>
        </message>
        <message numerus="yes">
            <source>but lost again within {horizon}</source>
            <comment>callout.but_lost(horizon)</comment>
            <translation>
                <numerusform>ただし{horizon}以内に再び不足</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not back within {horizon}</source>
            <comment>callout.not_back(horizon)</comment>
            <translation>
                <numerusform>{horizon}以内に回収されず</numerusform>
            </translation>
        </message>
        <message>
            <source>still {amount} behind</source>
            <comment>callout.still_behind(amount)</comment>
            <translation>なお{amount}の不足</translation>
        </message>
        <message numerus="yes">
            <source>Behind after {horizon}</source>
            <comment>callout.ends_behind(horizon)</comment>
            <translation>
                <numerusform>{horizon}後も未回収</numerusform>
            </translation>
        </message>
        <message>
            <source>{amount} more by then</source>
            <comment>callout.more_by_then(amount)</comment>
            <translation>その時点で{amount}多い支出</translation>
        </message>
        <message>
            <source>{amount} paid by then either way</source>
            <comment>callout.paid_on_either_side(amount)</comment>
            <translation>それまでの支出はどちらも{amount}</translation>
        </message>
        <message>
            <source>Never behind</source>
            <comment>callout.never_behind</comment>
            <translation>不足なし</translation>
        </message>
        <message>
            <source>at or below {baseline} from the start</source>
            <comment>callout.from_the_start(baseline)</comment>
            <translation>最初から{baseline}以下</translation>
        </message>
        <message numerus="yes">
            <source>saved over {horizon}</source>
            <comment>over_time.saved(horizon)</comment>
            <translation>
                <numerusform>{horizon}での削減額</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>more over {horizon}</source>
            <comment>over_time.more(horizon)</comment>
            <translation>
                <numerusform>{horizon}での追加コスト</numerusform>
            </translation>
        </message>
        <message>
            <source>net present value at {rate} a year</source>
            <comment>over_time.net_present_value(rate)</comment>
            <translation>正味現在価値（年{rate}）</translation>
        </message>
        <message>
            <source>{title}, {text}</source>
            <comment>over_time.in_words(title, text)</comment>
            <translation>{title}、{text}</translation>
        </message>
        <message>
            <source>Up front</source>
            <comment>over_time.up_front</comment>
            <translation>初期費用</translation>
        </message>
        <message>
            <source>After {months}</source>
            <comment>over_time.after(months)</comment>
            <translation>{months}後</translation>
        </message>
        <message>
            <source>At {volume} requests a month</source>
            <comment>breakdown.at_volume(volume)</comment>
            <translation>月{volume}リクエストの場合</translation>
        </message>
        <message>
            <source>At {volume}</source>
            <comment>breakdown.at_volume_in_short(volume)</comment>
            <translation>{volume}の場合</translation>
        </message>
        <message numerus="yes">
            <source>{count} warnings</source>
            <comment>breakdown.warnings(count)</comment>
            <translation>
                <numerusform>{count}件の警告</numerusform>
            </translation>
        </message>
        <message>
            <source>{option}, {total} a month</source>
            <comment>breakdown.entry(option, total)</comment>
            <translation>{option}、月{total}</translation>
        </message>
        <message>
            <source>{option}, {total} a month, not shown</source>
            <comment>breakdown.entry_not_shown(option, total)</comment>
            <translation>{option}、月{total}、非表示</translation>
        </message>
        <message>
            <source>{option}, {total} a month, not shown, cheaper than all that are</source>
            <comment>breakdown.entry_cheaper(option, total)</comment>
            <translation>{option}、月{total}、非表示、表示中のどれよりも割安</translation>
        </message>
        <message>
            <source>focus</source>
            <comment>breakdown.tag_focus</comment>
            <translation>注目</translation>
        </message>
        <message>
            <source>baseline</source>
            <comment>breakdown.tag_baseline</comment>
            <translation>ベースライン</translation>
        </message>
        <message>
            <source>cheapest</source>
            <comment>breakdown.tag_cheaper</comment>
            <translation>最安</translation>
        </message>
        <message>
            <source>not shown: {option} {total}</source>
            <comment>breakdown.cheaper_not_shown(option, total)</comment>
            <translation>非表示：{option} {total}</translation>
        </message>
        <message>
            <source>{option}, {total} a month, focus</source>
            <comment>breakdown.entry_in_focus(option, total)</comment>
            <translation>{option}、月{total}、注目</translation>
        </message>
        <message>
            <source>{option}, {total} a month, baseline</source>
            <comment>breakdown.entry_as_baseline(option, total)</comment>
            <translation>{option}、月{total}、ベースライン</translation>
        </message>
        <message>
            <source>{option} {total}</source>
            <comment>breakdown.total(option, total)</comment>
            <translation>{option} {total}</translation>
        </message>
        <message>
            <source>At {volume} requests a month: {totals}</source>
            <comment>breakdown.totals(volume, totals)</comment>
            <translation>月{volume}リクエストの場合：{totals}</translation>
        </message>
        <message>
            <source>Per request</source>
            <comment>breakdown.per_request</comment>
            <translation>1リクエストあたり</translation>
        </message>
        <message>
            <source>Per 1,000 requests</source>
            <comment>breakdown.per_thousand</comment>
            <translation>1,000リクエストあたり</translation>
        </message>
        <message>
            <source>Per correct answer</source>
            <comment>breakdown.per_correct_answer</comment>
            <translation>正答1件あたり</translation>
        </message>
        <message>
            <source>per request</source>
            <comment>breakdown.column_per_request</comment>
            <translation>1リクエスト</translation>
        </message>
        <message>
            <source>per 1,000</source>
            <comment>breakdown.column_per_thousand</comment>
            <translation>1,000リクエスト</translation>
        </message>
        <message>
            <source>per correct answer</source>
            <comment>breakdown.column_per_correct_answer</comment>
            <translation>正答1件</translation>
        </message>
        <message>
            <source>{component}: {amount}</source>
            <comment>breakdown.component(component, amount)</comment>
            <translation>{component}：{amount}</translation>
        </message>
        <message>
            <source>idle: headroom for peaks, {amount} at {option}</source>
            <comment>breakdown.headroom(amount, option)</comment>
            <translation>遊休：ピークへの余裕、{option}で{amount}</translation>
        </message>
        <message>
            <source>spare, {amount} at {option}</source>
            <comment>breakdown.spare(amount, option)</comment>
            <translation>余剰、{option}で{amount}</translation>
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
                <numerusform>GPU {gpus}基、使用率{busy}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{units} units, {busy} busy</source>
            <comment>fleet.units(units, busy)</comment>
            <translation>
                <numerusform>{units}ユニット、使用率{busy}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{units} units, {busy} busy: {headroom} is headroom for peaks</source>
            <comment>fleet.units_headroom(units, busy, headroom)</comment>
            <translation>
                <numerusform>{units}ユニット、使用率{busy}：{headroom}はピークへの余裕</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{units} units, {busy} busy: {spare} is spare</source>
            <comment>fleet.units_spare(units, busy, spare)</comment>
            <translation>
                <numerusform>{units}ユニット、使用率{busy}：{spare}は余剰</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{units} units, {busy} busy: {headroom} is headroom for peaks, {spare} spare</source>
            <comment>fleet.units_headroom_spare(units, busy, headroom, spare)</comment>
            <translation>
                <numerusform>{units}ユニット、使用率{busy}：{headroom}はピークへの余裕、{spare}は余剰</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{gpus} GPUs, {busy} busy: {headroom} is headroom for peaks</source>
            <comment>fleet.use_headroom(gpus, busy, headroom)</comment>
            <translation>
                <numerusform>GPU {gpus}基、使用率{busy}：{headroom}はピークへの余裕</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{gpus} GPUs, {busy} busy: {spare} is spare</source>
            <comment>fleet.use_spare(gpus, busy, spare)</comment>
            <translation>
                <numerusform>GPU {gpus}基、使用率{busy}：{spare}は余剰</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{gpus} GPUs, {busy} busy: {headroom} is headroom for peaks, {spare} spare</source>
            <comment>fleet.use_headroom_spare(gpus, busy, headroom, spare)</comment>
            <translation>
                <numerusform>GPU {gpus}基、使用率{busy}：{headroom}はピークへの余裕、{spare}は余剰</numerusform>
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
            <translation>正味現在価値</translation>
        </message>
        <message>
            <source>GPUs</source>
            <comment>compare.gpus</comment>
            <translation>GPU</translation>
        </message>
        <message>
            <source>Units</source>
            <comment>compare.units</comment>
            <translation>ユニット</translation>
        </message>
        <message>
            <source>{option}, a month</source>
            <comment>compare.a_month(option)</comment>
            <translation>{option}、月額</translation>
        </message>
        <message>
            <source>Focus</source>
            <comment>compare.focus</comment>
            <translation>注目</translation>
        </message>
        <message>
            <source>Baseline</source>
            <comment>compare.baseline</comment>
            <translation>ベースライン</translation>
        </message>
        <message>
            <source>{focus} against {baseline}</source>
            <comment>compare.subject(focus, baseline)</comment>
            <translation>{focus}対{baseline}</translation>
        </message>
        <message>
            <source>Each focus against its baseline</source>
            <comment>compare.each_subject</comment>
            <translation>それぞれの注目とベースラインの比較</translation>
        </message>
        <message>
            <source>Pinned</source>
            <comment>compare.pinned</comment>
            <translation>ピン留め</translation>
        </message>
        <message>
            <source>Now</source>
            <comment>compare.now</comment>
            <translation>現在</translation>
        </message>
        <message>
            <source>Unnamed</source>
            <comment>compare.unnamed</comment>
            <translation>名称なし</translation>
        </message>
        <message>
            <source>{name} ({number})</source>
            <comment>compare.numbered(name, number)</comment>
            <translation>{name}（{number}）</translation>
        </message>
        <message>
            <source>{scenario} · {option}</source>
            <comment>compare.curve(scenario, option)</comment>
            <translation>{scenario} · {option}</translation>
        </message>
        <message>
            <source>on</source>
            <comment>switch.on</comment>
            <translation>オン</translation>
        </message>
        <message>
            <source>off</source>
            <comment>switch.off</comment>
            <translation>オフ</translation>
        </message>
        <message>
            <source>Break-even of {option}, requests a month</source>
            <comment>spread.break_even(option)</comment>
            <translation>{option}の損益分岐点（月間リクエスト数）</translation>
        </message>
        <message>
            <source>Monthly saving of {option} against {baseline}</source>
            <comment>spread.saving(option, baseline)</comment>
            <translation>{baseline}と比べた{option}の月間削減額</translation>
        </message>
        <message>
            <source>No input has a range yet. With ranges, this shows how the break-even and the monthly saving spread, and in how many cases the answer holds.</source>
            <comment>spread.no_ranges</comment>
            <translation>範囲のある入力がまだありません。範囲を設定すると、損益分岐点と月間削減額のばらつきと、答えが成り立つケースの割合が示されます。</translation>
        </message>
        <message>
            <source>Bars: share of cases in each, the tallest named. Line: share of cases up to a value, with rings at 10, 50 and 90 %.</source>
            <comment>spread.key</comment>
            <translation>棒：各区間のケースの割合（最大の棒に数値）。線：その値以下のケースの割合（10、50、90%に丸印）。</translation>
        </message>
        <message>
            <source>Share of cases</source>
            <comment>spread.cases</comment>
            <translation>ケースの割合</translation>
        </message>
        <message>
            <source>Share of cases up to a value</source>
            <comment>spread.cases_up_to</comment>
            <translation>その値以下のケースの割合</translation>
        </message>
        <message>
            <source>Requests a month</source>
            <comment>spread.volume_axis</comment>
            <translation>月間リクエスト数</translation>
        </message>
        <message>
            <source>now {volume}</source>
            <comment>spread.now(volume)</comment>
            <translation>現在 {volume}</translation>
        </message>
        <message>
            <source>costs more</source>
            <comment>spread.costs_more</comment>
            <translation>割高</translation>
        </message>
        <message>
            <source>saves</source>
            <comment>spread.saves</comment>
            <translation>割安</translation>
        </message>
        <message>
            <source>10th percentile {p10}, median {median}, 90th percentile {p90}</source>
            <comment>spread.percentiles(p10, median, p90)</comment>
            <translation>10パーセンタイル {p10}、中央値 {median}、90パーセンタイル {p90}</translation>
        </message>
        <message>
            <source>{percentiles}; never in {share} of cases</source>
            <comment>spread.with_never(percentiles, share)</comment>
            <translation>{percentiles}；{share}のケースでなし</translation>
        </message>
        <message>
            <source>{percentiles}; cheaper in {share} of cases</source>
            <comment>spread.with_cheaper(percentiles, share)</comment>
            <translation>{percentiles}；{share}のケースで割安</translation>
        </message>
        <message>
            <source>{title}: {percentiles}</source>
            <comment>spread.in_words(title, percentiles)</comment>
            <translation>{title}：{percentiles}</translation>
        </message>
        <message>
            <source>Decision map: the cheapest option over {x} and {y}</source>
            <comment>map.name(x, y)</comment>
            <translation>判断マップ：{x}と{y}に対する最も安い選択肢</translation>
        </message>
        <message>
            <source>Decision map: the cheapest of the options shown over {x} and {y}</source>
            <comment>map.name_shown(x, y)</comment>
            <translation>判断マップ：{x}と{y}に対する、表示中で最も安い選択肢</translation>
        </message>
        <message>
            <source>{parameter}, {unit}</source>
            <comment>axis.title(parameter, unit)</comment>
            <translation>{parameter}、{unit}</translation>
        </message>
        <message>
            <source>{title} (log)</source>
            <comment>axis.logarithmic(title)</comment>
            <translation>{title}（対数）</translation>
        </message>
        <message>
            <source>{figure}, requests per month</source>
            <comment>tornado.axis_requests(figure)</comment>
            <translation>{figure}、月間リクエスト数</translation>
        </message>
        <message>
            <source>{figure}, months</source>
            <comment>tornado.axis_months(figure)</comment>
            <translation>{figure}、月数</translation>
        </message>
        <message>
            <source>{input}, never</source>
            <comment>tornado.mark_without_figure(input)</comment>
            <translation>{input}、なし</translation>
        </message>
        <message>
            <source>input lowered {ways}</source>
            <comment>tornado.lowered(ways)</comment>
            <translation>入力の減少（{ways}）</translation>
        </message>
        <message>
            <source>raised {ways}</source>
            <comment>tornado.raised(ways)</comment>
            <translation>増加（{ways}）</translation>
        </message>
        <message>
            <source>input raised {ways}</source>
            <comment>tornado.input_raised(ways)</comment>
            <translation>入力の増加（{ways}）</translation>
        </message>
        <message>
            <source>by {share}</source>
            <comment>tornado.by_share(share)</comment>
            <translation>{share}</translation>
        </message>
        <message>
            <source>by {share} and on to a whole number</source>
            <comment>tornado.by_share_to_whole(share)</comment>
            <translation>{share}、さらに整数まで</translation>
        </message>
        <message>
            <source>on to the next whole number</source>
            <comment>tornado.to_whole</comment>
            <translation>次の整数まで</translation>
        </message>
        <message>
            <source>as far as it goes</source>
            <comment>tornado.to_limit</comment>
            <translation>限界まで</translation>
        </message>
        <message>
            <source>to the low end of its range</source>
            <comment>tornado.to_low_end</comment>
            <translation>範囲の下限まで</translation>
        </message>
        <message>
            <source>to the high end of its range</source>
            <comment>tornado.to_high_end</comment>
            <translation>範囲の上限まで</translation>
        </message>
        <message>
            <source>is 0 and was raised from there</source>
            <comment>tornado.from_zero</comment>
            <translation>0のため、そこから増加</translation>
        </message>
        <message>
            <source>{parameter}: {low} gives {figure_low}, {high} gives {figure_high}.</source>
            <comment>tornado.bar(parameter, low, figure_low, high, figure_high)</comment>
            <translation>{parameter}：{low}で{figure_low}、{high}で{figure_high}。</translation>
        </message>
        <message>
            <source>What moves the {figure} of {option}</source>
            <comment>tornado.title(figure, option)</comment>
            <translation>{option}の{figure}を動かす要因</translation>
        </message>
        <message>
            <source>Sensitivity chart: {title}</source>
            <comment>tornado.name(title)</comment>
            <translation>感度グラフ：{title}</translation>
        </message>
        <message>
            <source>No input alone changes it within the values tried: it stays {figure}.</source>
            <comment>tornado.stays(figure)</comment>
            <translation>試した値の範囲では、単独で変える入力はありません。{figure}のままです。</translation>
        </message>
        <message>
            <source>It never does, and no input alone changes that within the values tried.</source>
            <comment>tornado.never</comment>
            <translation>成り立つことはなく、試した値の範囲では、単独で変える入力もありません。</translation>
        </message>
        <message>
            <source>It is {figure} now.</source>
            <comment>tornado.is_now(figure)</comment>
            <translation>現在は{figure}です。</translation>
        </message>
        <message>
            <source>There is none now.</source>
            <comment>tornado.none_now</comment>
            <translation>現在はありません。</translation>
        </message>
        <message>
            <source>What to find out before you decide</source>
            <comment>information.title</comment>
            <translation>決める前に調べるべきこと</translation>
        </message>
        <message>
            <source>Value of information: {title}</source>
            <comment>information.name(title)</comment>
            <translation>情報の価値：{title}</translation>
        </message>
        <message>
            <source>the {parameter}</source>
            <comment>information.input(parameter)</comment>
            <translation>{parameter}</translation>
        </message>
        <message>
            <source>any of {count} others</source>
            <comment>information.any_of(count)</comment>
            <translation>ほか{count}件のいずれか</translation>
        </message>
        <message>
            <source>Everything</source>
            <comment>information.everything</comment>
            <translation>すべて</translation>
        </message>
        <message>
            <source>Known exactly</source>
            <comment>information.exactly</comment>
            <translation>正確に判明した場合</translation>
        </message>
        <message>
            <source>changes no decision</source>
            <comment>information.changes_nothing</comment>
            <translation>決定は変わりません</translation>
        </message>
        <message>
            <source>Knowing {input} before you decide is worth up to {value} over {horizon}.</source>
            <comment>information.worth(input, value, horizon)</comment>
            <translation>決める前に{input}を知る価値は、{horizon}で最大{value}です。</translation>
        </message>
        <message>
            <source>Knowing {input} before you decide is worth up to {value} over {horizon}; knowing {others} is worth nothing: it changes no decision.</source>
            <comment>information.worth_and_nothing(input, value, horizon, others)</comment>
            <translation>決める前に{input}を知る価値は、{horizon}で最大{value}です。{others}を知る価値はなく、決定は変わりません。</translation>
        </message>
        <message>
            <source>Knowing {input} before you decide is worth nothing: it changes no decision.</source>
            <comment>information.worth_nothing(input)</comment>
            <translation>決める前に{input}を知る価値はなく、決定は変わりません。</translation>
        </message>
        <message>
            <source>Knowing everything before you decide is worth up to {value} over {horizon}.</source>
            <comment>information.worth_everything(value, horizon)</comment>
            <translation>決める前にすべてを知る価値は、{horizon}で最大{value}です。</translation>
        </message>
        <message>
            <source>Knowing any one input alone changes no decision; knowing all of them before you decide is worth up to {value} over {horizon}.</source>
            <comment>information.only_together(value, horizon)</comment>
            <translation>どの入力も単独で知っても決定は変わりません。決める前にすべてを知る価値は、{horizon}で最大{value}です。</translation>
        </message>
        <message>
            <source>Whatever the inputs with ranges turn out to be, you would take {option}: knowing more changes no decision.</source>
            <comment>information.nothing(option)</comment>
            <translation>範囲のある入力がどうなっても、選ぶのは{option}です。さらに知っても決定は変わりません。</translation>
        </message>
        <message>
            <source>Knowing everything is worth up to {value}.</source>
            <comment>information.ceiling(value)</comment>
            <translation>すべてを知る価値は、最大{value}です。</translation>
        </message>
        <message>
            <source>Known exactly it is worth up to {value}, in sixteen steps of its range a little less.</source>
            <comment>information.ceiling_of_one(value)</comment>
            <translation>正確に知る価値は最大{value}です。範囲を16段階に区切って知る場合は、それより少し下がります。</translation>
        </message>
        <message>
            <source>Knowing {input} exactly before you decide is worth up to {value} over {horizon}.</source>
            <comment>information.worth_exactly(input, value, horizon)</comment>
            <translation>決める前に{input}を正確に知る価値は、{horizon}で最大{value}です。</translation>
        </message>
        <message>
            <source>Knowing no more, you would take {option}, at an expected {cost} over {horizon}.</source>
            <comment>information.choice(option, cost, horizon)</comment>
            <translation>これ以上何も知らなければ選ぶのは{option}で、期待コストは{horizon}で{cost}です。</translation>
        </message>
        <message numerus="yes">
            <source>{count} more inputs are worth no more than these</source>
            <comment>information.left(count)</comment>
            <translation>
                <numerusform>ほか{count}件の入力の価値は、これらを上回りません</numerusform>
            </translation>
        </message>
        <message>
            <source>No input has a range yet. With ranges, this shows which input to find out before you decide, and what knowing it is worth at most.</source>
            <comment>information.no_ranges</comment>
            <translation>範囲のある入力がまだありません。範囲を設定すると、決める前に調べるべき入力と、それを知る価値の上限が示されます。</translation>
        </message>
        <message>
            <source>Requests to the small model</source>
            <comment>explain.small_volume</comment>
            <translation>小型モデルへのリクエスト</translation>
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
            <translation>max({a}, {b})</translation>
        </message>
        <message>
            <source>min({a}, {b})</source>
            <comment>formula.smaller(a, b)</comment>
            <translation>min({a}, {b})</translation>
        </message>
        <message>
            <source>ceil({a})</source>
            <comment>formula.rounded_up(a)</comment>
            <translation>ceil({a})</translation>
        </message>
        <message>
            <source>{formula} = {result}</source>
            <comment>formula.equals(formula, result)</comment>
            <translation>{formula} = {result}</translation>
        </message>
        <message>
            <source>{amount} a month</source>
            <comment>measure.a_month(amount)</comment>
            <translation>月{amount}</translation>
        </message>
        <message>
            <source>{amount} a request</source>
            <comment>measure.a_request(amount)</comment>
            <translation>1リクエスト{amount}</translation>
        </message>
        <message numerus="yes">
            <source>{count} GPUs</source>
            <comment>measure.gpus(count)</comment>
            <translation>
                <numerusform>GPU {count}基</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} units</source>
            <comment>measure.units(count)</comment>
            <translation>
                <numerusform>{count}ユニット</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} servers</source>
            <comment>measure.servers(count)</comment>
            <translation>
                <numerusform>サーバー{count}台</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} months</source>
            <comment>measure.months(count)</comment>
            <translation>
                <numerusform>{count}か月</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} seconds</source>
            <comment>measure.seconds(count)</comment>
            <translation>
                <numerusform>{count}秒</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} requests a month</source>
            <comment>measure.requests(count)</comment>
            <translation>
                <numerusform>{count}リクエスト/月</numerusform>
            </translation>
        </message>
        <message>
            <source>Load</source>
            <comment>explain.load</comment>
            <translation>負荷</translation>
        </message>
        <message>
            <source>Replicas</source>
            <comment>explain.replicas</comment>
            <translation>レプリカ数</translation>
        </message>
        <message>
            <source>Increments of units</source>
            <comment>explain.increments</comment>
            <translation>ユニットの増分数</translation>
        </message>
        <message>
            <source>Replicas that are full</source>
            <comment>explain.full_replicas</comment>
            <translation>満杯のレプリカ数</translation>
        </message>
        <message>
            <source>Increments that are full</source>
            <comment>explain.full_increments</comment>
            <translation>満杯の増分数</translation>
        </message>
        <message>
            <source>Requests that one replica serves</source>
            <comment>explain.requests_of_a_replica</comment>
            <translation>1レプリカが処理するリクエスト数</translation>
        </message>
        <message>
            <source>Requests that one increment of units serves</source>
            <comment>explain.requests_of_an_increment</comment>
            <translation>ユニットの増分1つが処理するリクエスト数</translation>
        </message>
        <message>
            <source>Total of {option}</source>
            <comment>explain.total_of(option)</comment>
            <translation>{option}の合計</translation>
        </message>
        <message>
            <source>Fixed cost of {option}</source>
            <comment>explain.fixed_cost_of(option)</comment>
            <translation>{option}の固定費</translation>
        </message>
        <message>
            <source>Cost of one more request of {option}</source>
            <comment>explain.request_of(option)</comment>
            <translation>{option}のリクエスト1件の追加コスト</translation>
        </message>
        <message>
            <source>Behind after month {month}</source>
            <comment>explain.behind(month)</comment>
            <translation>{month}か月目以降の不足額</translation>
        </message>
        <message>
            <source>Month {month}</source>
            <comment>explain.month(month)</comment>
            <translation>{month}か月目</translation>
        </message>
        <message>
            <source>Cash of {option} up to month {month}</source>
            <comment>explain.cash(option, month)</comment>
            <translation>{month}か月目までの{option}の支出</translation>
        </message>
        <message>
            <source>Hardware bought</source>
            <comment>explain.hardware_bought</comment>
            <translation>ハードウェア購入</translation>
        </message>
        <message>
            <source>Requests in month {month}</source>
            <comment>explain.requests_in(month)</comment>
            <translation>{month}か月目のリクエスト数</translation>
        </message>
        <message>
            <source>API prices, as a factor</source>
            <comment>explain.api_prices</comment>
            <translation>API価格（係数）</translation>
        </message>
        <message>
            <source>GPU prices, as a factor</source>
            <comment>explain.gpu_prices</comment>
            <translation>GPU価格（係数）</translation>
        </message>
        <message>
            <source>GPUs in service</source>
            <comment>explain.gpus_in_service</comment>
            <translation>稼働中のGPU</translation>
        </message>
        <message>
            <source>Units in service</source>
            <comment>explain.units_in_service</comment>
            <translation>稼働中のユニット</translation>
        </message>
        <message>
            <source>Servers in service</source>
            <comment>explain.servers_in_service</comment>
            <translation>稼働中のサーバー</translation>
        </message>
        <message>
            <source>Serverless seconds billed</source>
            <comment>explain.seconds_billed</comment>
            <translation>課金されるサーバーレス秒数</translation>
        </message>
        <message>
            <source>{option}: {figure}</source>
            <comment>explain.title(option, figure)</comment>
            <translation>{option}：{figure}</translation>
        </message>
        <message>
            <source>Total</source>
            <comment>explain.total</comment>
            <translation>合計</translation>
        </message>
        <message>
            <source>GPUs</source>
            <comment>explain.gpus</comment>
            <translation>GPU</translation>
        </message>
        <message>
            <source>Units</source>
            <comment>explain.units</comment>
            <translation>ユニット</translation>
        </message>
        <message numerus="yes">
            <source>{sourced} of {all} inputs have a source, {typed}, {defaults}.</source>
            <comment>sources.summary(sourced, all, typed, defaults)</comment>
            <translation>
                <numerusform>{all}件の入力のうち、{sourced}件に出典があり、{typed}、{defaults}です。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} were typed</source>
            <comment>sources.typed(count)</comment>
            <translation>
                <numerusform>{count}件が手入力</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} are defaults</source>
            <comment>sources.defaults(count)</comment>
            <translation>
                <numerusform>{count}件が既定値</numerusform>
            </translation>
        </message>
        <message>
            <source>{inputs}: {source}</source>
            <comment>sources.note(inputs, source)</comment>
            <translation>{inputs}：{source}</translation>
        </message>
        <message numerus="yes">
            <source>and {count} more sources, which the report lists</source>
            <comment>sources.more(count)</comment>
            <translation>
                <numerusform>ほか{count}件の出典（レポートに記載）</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} sources, which the report lists</source>
            <comment>sources.none_fits(count)</comment>
            <translation>
                <numerusform>{count}件の出典（レポートに記載）</numerusform>
            </translation>
        </message>
        <message>
            <source>{origin}: {source}</source>
            <comment>sources.origin(origin, source)</comment>
            <translation>{origin}：{source}</translation>
        </message>
        <message>
            <source>hybrid on {host}</source>
            <comment>notes.hybrid_on(host)</comment>
            <translation>ハイブリッド（{host}）</translation>
        </message>
        <message>
            <source>{focus} saves {saving} a month against {baseline} at {volume} requests a month. Each of these alone would turn that around, all else unchanged.</source>
            <comment>report.flips_saving(focus, saving, baseline, volume)</comment>
            <translation>月{volume}リクエストで、{focus}は{baseline}より月{saving}の削減になります。ほかの条件が同じなら、次のどれか1つだけで結果が逆転します。</translation>
        </message>
        <message>
            <source>{focus} costs {more} a month more than {baseline} at {volume} requests a month. Each of these alone would turn that around, all else unchanged.</source>
            <comment>report.flips_costing(focus, more, baseline, volume)</comment>
            <translation>月{volume}リクエストで、{focus}は{baseline}より月{more}高くなります。ほかの条件が同じなら、次のどれか1つだけで結果が逆転します。</translation>
        </message>
        <message>
            <source>What would flip the answer</source>
            <comment>report.flips</comment>
            <translation>答えが逆転する条件</translation>
        </message>
        <message>
            <source>Both cost the same: there is nothing to turn around.</source>
            <comment>report.flips_both_the_same</comment>
            <translation>どちらも同じコストで、逆転するものがありません。</translation>
        </message>
        <message>
            <source>No input alone turns the answer around within the reach of its slider.</source>
            <comment>report.no_flips</comment>
            <translation>スライダーの範囲内では、単独で答えを逆転させる入力はありません。</translation>
        </message>
        <message>
            <source>The answer flips with</source>
            <comment>report.flips_with</comment>
            <translation>答えが逆転する値</translation>
        </message>
        <message>
            <source>Now it is</source>
            <comment>report.now_it_is</comment>
            <translation>現在の値</translation>
        </message>
        <message>
            <source>Costs that are easily forgotten</source>
            <comment>report.forgotten_costs</comment>
            <translation>忘れられやすいコスト</translation>
        </message>
        <message>
            <source>Easily forgotten</source>
            <comment>report.easily_forgotten</comment>
            <translation>忘れられやすい項目</translation>
        </message>
        <message>
            <source>What it adds or saves</source>
            <comment>report.what_it_adds</comment>
            <translation>増減する額</translation>
        </message>
        <message>
            <source>Without it</source>
            <comment>report.without_it</comment>
            <translation>除外した場合</translation>
        </message>
        <message>
            <source>{^words}</source>
            <comment>report.begins_its_cell(words)</comment>
            <translation>{^words}</translation>
        </message>
        <message>
            <source>Costs that calculations of this kind often leave out. They overlap, as people retrain too, so they do not add up.</source>
            <comment>report.forgotten_text</comment>
            <translation>この種の計算で除外されがちなコストです。再学習も人が行うなど重なりがあるため、合計はできません。</translation>
        </message>
        <message>
            <source>What is easily forgotten</source>
            <comment>report.forgotten</comment>
            <translation>忘れられやすいもの</translation>
        </message>
        <message>
            <source>Where it breaks even</source>
            <comment>report.break_even</comment>
            <translation>損益が分岐する点</translation>
        </message>
        <message>
            <source>Monthly cost of each option over the volume; rings are where {focus} and {baseline} cost the same, and the strip below shows which of the options shown is the cheapest.</source>
            <comment>report.break_even_caption(focus, baseline)</comment>
            <translation>リクエスト量に対する各選択肢の月額コスト。丸印は{focus}と{baseline}のコストが等しい点、下の帯は表示中の選択肢のうち最も安いものを示します。</translation>
        </message>
        <message>
            <source>How it goes over time</source>
            <comment>report.over_time</comment>
            <translation>時間の経過に伴う推移</translation>
        </message>
        <message>
            <source>Cash paid by the end of each month, {focus} and {baseline}; a line starts at what is paid up front.</source>
            <comment>report.over_time_caption(focus, baseline)</comment>
            <translation>{focus}と{baseline}の各月末までの現金支出。線は初期費用から始まります。</translation>
        </message>
        <message>
            <source>{value} {caption}</source>
            <comment>report.figure(value, caption)</comment>
            <translation>{value} {caption}</translation>
        </message>
        <message>
            <source>{callout}. {figures}</source>
            <comment>report.over_time_words(callout, figures)</comment>
            <translation>{callout}。{figures}</translation>
        </message>
        <message>
            <source>What matters most</source>
            <comment>report.sensitivity</comment>
            <translation>最も影響が大きいもの</translation>
        </message>
        <message>
            <source>Each input alone moves between the ends of its range, or about a fifth to both sides where it has none, and from zero up to a tenth of its span. The longer a bar, the more it matters that this input is right.</source>
            <comment>report.sensitivity_text</comment>
            <translation>各入力を単独で範囲の両端まで動かします。範囲がない入力は上下に約5分の1、ゼロの入力はスライダー幅の10分の1まで動かします。棒が長いほど、その入力の正しさが重要です。</translation>
        </message>
        <message>
            <source>What moves the {figure} of {option}, the strongest input first.</source>
            <comment>report.sensitivity_caption(figure, option)</comment>
            <translation>{option}の{figure}を動かす要因。影響の大きい入力の順。</translation>
        </message>
        <message>
            <source>How sure it is</source>
            <comment>report.uncertainty</comment>
            <translation>どれほど確実か</translation>
        </message>
        <message>
            <source>How break-even and monthly saving spread over the draws.</source>
            <comment>report.uncertainty_caption</comment>
            <translation>試行における損益分岐点と月間削減額のばらつき。</translation>
        </message>
        <message>
            <source>{first}: {first_text}. {second}: {second_text}.</source>
            <comment>report.uncertainty_words(first, first_text, second, second_text)</comment>
            <translation>{first}：{first_text}。{second}：{second_text}。</translation>
        </message>
        <message numerus="yes">
            <source>{ranges} inputs have a range, each with its low and high as 10th and 90th percentile. Over draws from all of them together, {focus} is cheaper than {baseline} in {share} of cases.</source>
            <comment>report.uncertainty_text(ranges, focus, baseline, share)</comment>
            <translation>
                <numerusform>{ranges}件の入力に範囲があり、それぞれの下限と上限が10パーセンタイルと90パーセンタイルです。すべてを同時に振った試行のうち、{share}のケースで{focus}が{baseline}より安くなります。</numerusform>
            </translation>
        </message>
        <message>
            <source>What to find out first</source>
            <comment>report.information</comment>
            <translation>先に調べるべきこと</translation>
        </message>
        <message>
            <source>An input is worth finding out if knowing it would change which option you take, and finding out may cost what that saves at most.</source>
            <comment>report.information_text</comment>
            <translation>入力を調べる価値があるのは、それを知ることで選ぶ選択肢が変わる場合です。調査費用は、それで節約できる額を上限とします。</translation>
        </message>
        <message>
            <source>What knowing each input before deciding is worth at most over {horizon}.</source>
            <comment>report.information_caption(horizon)</comment>
            <translation>決める前に各入力を知る価値の上限（{horizon}）。</translation>
        </message>
        <message>
            <source>none</source>
            <comment>report.none</comment>
            <translation>なし</translation>
        </message>
        <message>
            <source>A month</source>
            <comment>report.a_month</comment>
            <translation>月額</translation>
        </message>
        <message>
            <source>Total</source>
            <comment>report.total</comment>
            <translation>合計</translation>
        </message>
        <message>
            <source>A request</source>
            <comment>report.a_request</comment>
            <translation>1リクエスト</translation>
        </message>
        <message>
            <source>Cost per request</source>
            <comment>report.cost_per_request</comment>
            <translation>リクエストあたりのコスト</translation>
        </message>
        <message>
            <source>Cost per correct answer</source>
            <comment>report.cost_per_correct_answer</comment>
            <translation>正答1件あたりのコスト</translation>
        </message>
        <message>
            <source>Against {baseline}</source>
            <comment>report.against(baseline)</comment>
            <translation>{baseline}との比較</translation>
        </message>
        <message>
            <source>Saved a month</source>
            <comment>report.saved_a_month</comment>
            <translation>月間削減額</translation>
        </message>
        <message>
            <source>Break-even, requests a month</source>
            <comment>report.break_even_row</comment>
            <translation>損益分岐点（月間リクエスト数）</translation>
        </message>
        <message>
            <source>Paid up front</source>
            <comment>report.paid_up_front</comment>
            <translation>初期費用</translation>
        </message>
        <message>
            <source>Payback within {horizon}</source>
            <comment>report.payback_within(horizon)</comment>
            <translation>{horizon}以内の回収</translation>
        </message>
        <message>
            <source>Saved over {horizon}</source>
            <comment>report.saved_over(horizon)</comment>
            <translation>{horizon}での削減額</translation>
        </message>
        <message>
            <source>GPUs</source>
            <comment>report.gpus</comment>
            <translation>GPU</translation>
        </message>
        <message>
            <source>Reserved units</source>
            <comment>report.reserved_units</comment>
            <translation>予約ユニット</translation>
        </message>
        <message>
            <source>baseline</source>
            <comment>report.is_baseline</comment>
            <translation>ベースライン</translation>
        </message>
        <message>
            <source>in focus</source>
            <comment>report.is_in_focus</comment>
            <translation>注目</translation>
        </message>
        <message>
            <source>What each option costs at {volume} requests a month, what is paid up front spread over the planning horizon.</source>
            <comment>report.costs_with_upfront(volume)</comment>
            <translation>月{volume}リクエストでの各選択肢のコスト。初期費用は計画期間に配分しています。</translation>
        </message>
        <message>
            <source>What each option costs at {volume} requests a month, what is paid up front left out.</source>
            <comment>report.costs_without_upfront(volume)</comment>
            <translation>月{volume}リクエストでの各選択肢のコスト。初期費用は含みません。</translation>
        </message>
        <message>
            <source>What it costs</source>
            <comment>report.costs</comment>
            <translation>コスト</translation>
        </message>
        <message>
            <source>Costs at {volume} requests a month</source>
            <comment>report.cost_table(volume)</comment>
            <translation>月{volume}リクエストでのコスト</translation>
        </message>
        <message>
            <source>What each option's month is made of; hatched is what GPUs and reserved units cost while they wait.</source>
            <comment>report.cost_caption</comment>
            <translation>各選択肢の月額コストの内訳。斜線部分は、GPUと予約ユニットの待機中にかかるコストです。</translation>
        </message>
        <message>
            <source>All inputs</source>
            <comment>report.all_inputs</comment>
            <translation>すべての入力</translation>
        </message>
        <message>
            <source>Input</source>
            <comment>report.input</comment>
            <translation>入力</translation>
        </message>
        <message>
            <source>Value</source>
            <comment>report.value</comment>
            <translation>値</translation>
        </message>
        <message>
            <source>Range</source>
            <comment>report.range</comment>
            <translation>範囲</translation>
        </message>
        <message>
            <source>Where it is from</source>
            <comment>report.where_it_is_from</comment>
            <translation>出所</translation>
        </message>
        <message>
            <source>A range is the 10th and the 90th percentile of an input.</source>
            <comment>report.ranges_are_percentiles</comment>
            <translation>範囲は、入力の10パーセンタイルから90パーセンタイルまでです。</translation>
        </message>
        <message>
            <source>Linked inputs</source>
            <comment>report.links</comment>
            <translation>連動する入力</translation>
        </message>
        <message>
            <source>Moves with</source>
            <comment>report.moves_with</comment>
            <translation>連動相手</translation>
        </message>
        <message>
            <source>Correlation</source>
            <comment>report.correlation</comment>
            <translation>相関</translation>
        </message>
        <message>
            <source>Linked inputs are drawn together: at 1 they would move in step, at -1 against each other; what is not linked is independent.</source>
            <comment>report.links_text</comment>
            <translation>連動する入力は一緒に抽出されます。1なら同じ方向に、-1なら逆方向に完全に連動します。連動しないものは独立です。</translation>
        </message>
        <message>
            <source>The inputs and their sources</source>
            <comment>report.inputs</comment>
            <translation>入力とその出典</translation>
        </message>
        <message>
            <source>Workloads</source>
            <comment>report.workload_table</comment>
            <translation>ワークロード</translation>
        </message>
        <message>
            <source>Workload</source>
            <comment>report.workload</comment>
            <translation>ワークロード</translation>
        </message>
        <message>
            <source>Requests</source>
            <comment>report.requests</comment>
            <translation>リクエスト</translation>
        </message>
        <message>
            <source>Tokens in</source>
            <comment>report.tokens_in</comment>
            <translation>入力トークン</translation>
        </message>
        <message>
            <source>Tokens out</source>
            <comment>report.tokens_out</comment>
            <translation>出力トークン</translation>
        </message>
        <message>
            <source>At the API, a year</source>
            <comment>report.at_the_api_a_year</comment>
            <translation>APIでの年額</translation>
        </message>
        <message>
            <source>{count} {period}</source>
            <comment>report.requests_in_period(count, period)</comment>
            <translation>{period}{count}件</translation>
        </message>
        <message>
            <source>The workloads</source>
            <comment>report.workloads</comment>
            <translation>ワークロード</translation>
        </message>
        <message>
            <source>{workloads}.</source>
            <comment>report.workloads_text(workloads)</comment>
            <translation>{workloads}。</translation>
        </message>
        <message>
            <source>Notes</source>
            <comment>report.notes</comment>
            <translation>メモ</translation>
        </message>
        <message>
            <source>What speaks for it</source>
            <comment>report.speaks_for_it</comment>
            <translation>賛成の根拠</translation>
        </message>
        <message>
            <source>What speaks against it</source>
            <comment>report.speaks_against_it</comment>
            <translation>反対の根拠</translation>
        </message>
        <message>
            <source>What was answered</source>
            <comment>report.was_answered</comment>
            <translation>回答内容</translation>
        </message>
        <message>
            <source>What would lead elsewhere</source>
            <comment>report.leads_elsewhere</comment>
            <translation>別の結論になる条件</translation>
        </message>
        <message>
            <source>How to find out, in three steps</source>
            <comment>report.three_steps</comment>
            <translation>確かめるための3つの手順</translation>
        </message>
        <message>
            <source>Claims about this scenario</source>
            <comment>report.claim_table</comment>
            <translation>このシナリオについての主張</translation>
        </message>
        <message>
            <source>Claim</source>
            <comment>report.claim</comment>
            <translation>主張</translation>
        </message>
        <message>
            <source>Claimed</source>
            <comment>report.claimed</comment>
            <translation>主張値</translation>
        </message>
        <message>
            <source>Computed</source>
            <comment>report.computed</comment>
            <translation>計算値</translation>
        </message>
        <message>
            <source>Check</source>
            <comment>report.check</comment>
            <translation>検証</translation>
        </message>
        <message>
            <source>Source and remark</source>
            <comment>report.source_and_remark</comment>
            <translation>出典と備考</translation>
        </message>
        <message>
            <source>Remark</source>
            <comment>report.remark</comment>
            <translation>備考</translation>
        </message>
        <message>
            <source>Figures that were published of this scenario, each held against what its inputs give: {reproduced} of {claims} reproduced. Source: {source}.</source>
            <comment>report.published_about_this(source, reproduced, claims)</comment>
            <translation>このシナリオについて公表された数値を、その入力からの計算値と照合したものです。{claims}件中{reproduced}件を再現しました。出典：{source}。</translation>
        </message>
        <message>
            <source>{source}. {remark}</source>
            <comment>report.source_with_remark(source, remark)</comment>
            <translation>{source}。{remark}</translation>
        </message>
        <message>
            <source>Published figures by their source</source>
            <comment>report.source_table</comment>
            <translation>出典別の公表値</translation>
        </message>
        <message>
            <source>Case</source>
            <comment>report.case</comment>
            <translation>事例</translation>
        </message>
        <message>
            <source>Source</source>
            <comment>report.source</comment>
            <translation>出典</translation>
        </message>
        <message>
            <source>Figures</source>
            <comment>report.figures</comment>
            <translation>数値</translation>
        </message>
        <message>
            <source>Reproduced</source>
            <comment>report.reproduced</comment>
            <translation>再現</translation>
        </message>
        <message>
            <source>Why this advice, and how to go about it</source>
            <comment>report.course</comment>
            <translation>このアドバイスの理由と進め方</translation>
        </message>
        <message>
            <source>What to do: {course}</source>
            <comment>report.advice(course)</comment>
            <translation>取るべき行動：{course}</translation>
        </message>
        <message>
            <source>What to do: move what the plan moves</source>
            <comment>report.advice_move</comment>
            <translation>取るべき行動：計画に従って移す</translation>
        </message>
        <message>
            <source>What to do: leave every task at the API</source>
            <comment>report.advice_keep</comment>
            <translation>取るべき行動：すべてのタスクをAPIに残す</translation>
        </message>
        <message>
            <source>{tasks} would move.</source>
            <comment>report.plan_moves(tasks)</comment>
            <translation>移すのは{tasks}です。</translation>
        </message>
        <message numerus="yes">
            <source>{tasks} and {count} more would move; the table of tasks names them all.</source>
            <comment>report.plan_moves_and_more(tasks, count)</comment>
            <translation>
                <numerusform>移すのは{tasks}とほか{count}件です。すべての名前はタスクの表にあります。</numerusform>
            </translation>
        </message>
        <message>
            <source>The table of tasks says what each would save if it moved alone.</source>
            <comment>report.plan_keeps</comment>
            <translation>各タスクを単独で移した場合の削減額は、タスクの表にあります。</translation>
        </message>
        <message numerus="yes">
            <source>Which of {tasks} tasks cost less with models of our own than with {baseline}?</source>
            <comment>report.question_of_tasks(tasks, baseline)</comment>
            <translation>
                <numerusform>{tasks}件のタスクのうち、{baseline}より自社モデルのほうが安いのはどれでしょうか？</numerusform>
            </translation>
        </message>
        <message>
            <source>From here on the report is about the scenario's own inputs, which stand for every task that has none of its own; the plan above is about all tasks together.</source>
            <comment>report.as_one_task</comment>
            <translation>これ以降の報告は、シナリオ自体の入力についてのものです。この入力は、独自の値を持たないすべてのタスクに適用されます。上の計画は、すべてのタスクを合わせたものです。</translation>
        </message>
        <message>
            <source>Notes on charts that are not in this report</source>
            <comment>report.notes_elsewhere</comment>
            <translation>この報告書にないグラフの注釈</translation>
        </message>
        <message>
            <source>What to be careful about</source>
            <comment>report.warnings</comment>
            <translation>注意すべきこと</translation>
        </message>
        <message>
            <source>Claims about this scenario, each held against what its inputs give: {reproduced} of {claims} reproduced.</source>
            <comment>report.claims_about_this(reproduced, claims)</comment>
            <translation>このシナリオについての主張を、その入力からの計算値と照合したものです。{claims}件中{reproduced}件を再現しました。</translation>
        </message>
        <message>
            <source>What the model itself was checked against</source>
            <comment>report.claims_of_the_model</comment>
            <translation>モデル自体の検証に使ったもの</translation>
        </message>
        <message>
            <source>Figures that others have published, and test cases of its own, each computed from that source's inputs: {reproduced} of {claims} are reproduced to within {tolerance}. The program's page of claims says of each of the others why it differs.</source>
            <comment>report.claims_reproduced(reproduced, claims, tolerance)</comment>
            <translation>第三者が公表した数値とプログラム独自のテストケースを、それぞれの出典の入力から計算したものです。{claims}件中{reproduced}件が{tolerance}以内で再現されています。残りが異なる理由は、プログラムの主張のページに記載されています。</translation>
        </message>
        <message>
            <source>Checked claims</source>
            <comment>report.claims</comment>
            <translation>検証した主張</translation>
        </message>
        <message>
            <source>{value}.</source>
            <comment>report.assumed(value)</comment>
            <translation>{value}。</translation>
        </message>
        <message>
            <source>Volume and prices stay as they are.</source>
            <comment>report.no_trends</comment>
            <translation>リクエスト量と価格は一定とします。</translation>
        </message>
        <message>
            <source>{trends}; only the view over time follows them.</source>
            <comment>report.trends(trends)</comment>
            <translation>{trends}；反映されるのは推移のグラフのみです。</translation>
        </message>
        <message>
            <source>{option}: {help}.</source>
            <comment>report.option_is(option, help)</comment>
            <translation>{option}：{help}。</translation>
        </message>
        <message>
            <source>Date of the figures</source>
            <comment>report.date</comment>
            <translation>数値の基準日</translation>
        </message>
        <message>
            <source>The scenario gives none.</source>
            <comment>report.no_date</comment>
            <translation>シナリオに記載がありません。</translation>
        </message>
        <message>
            <source>Baseline</source>
            <comment>report.baseline</comment>
            <translation>ベースライン</translation>
        </message>
        <message>
            <source>In focus</source>
            <comment>report.focus</comment>
            <translation>注目</translation>
        </message>
        <message>
            <source>Options compared</source>
            <comment>report.options</comment>
            <translation>比較した選択肢</translation>
        </message>
        <message>
            <source>Hosting of the hybrid</source>
            <comment>report.hosting</comment>
            <translation>ハイブリッドのホスティング</translation>
        </message>
        <message>
            <source>Its small model runs on {host}; {share} of the requests are routed to it.</source>
            <comment>report.hosting_text(host, share)</comment>
            <translation>小型モデルは{host}で動作し、リクエストの{share}が振り分けられます。</translation>
        </message>
        <message>
            <source>Planning horizon</source>
            <comment>report.horizon</comment>
            <translation>計画期間</translation>
        </message>
        <message>
            <source>Up-front cost</source>
            <comment>report.upfront</comment>
            <translation>初期費用</translation>
        </message>
        <message>
            <source>Spread evenly over the planning horizon, as a part of each month's cost.</source>
            <comment>report.upfront_spread</comment>
            <translation>計画期間に均等に配分し、月額コストの一部とします。</translation>
        </message>
        <message>
            <source>Left out of the month's cost; it counts in the view over time and in payback.</source>
            <comment>report.upfront_left_out</comment>
            <translation>月額コストには含めません。推移のグラフと回収期間に反映されます。</translation>
        </message>
        <message>
            <source>Cost of capital</source>
            <comment>report.capital</comment>
            <translation>資本コスト</translation>
        </message>
        <message>
            <source>{rate} in the net present value; the monthly view carries none.</source>
            <comment>report.capital_text(rate)</comment>
            <translation>正味現在価値では{rate}です。月次の計算には含めません。</translation>
        </message>
        <message>
            <source>Growth and trends</source>
            <comment>report.growth</comment>
            <translation>伸びと推移</translation>
        </message>
        <message>
            <source>Quality</source>
            <comment>report.quality</comment>
            <translation>品質</translation>
        </message>
        <message>
            <source>A wrong answer costs {cost}.</source>
            <comment>report.errors_cost(cost)</comment>
            <translation>誤答1件の損失は{cost}です。</translation>
        </message>
        <message>
            <source>Wrong answers cost nothing; accuracy counts in the cost per correct answer alone.</source>
            <comment>report.errors_cost_nothing</comment>
            <translation>誤答の損失はゼロとします。正答率は、正答1件あたりのコストにのみ反映されます。</translation>
        </message>
        <message>
            <source>Units</source>
            <comment>report.units</comment>
            <translation>単位</translation>
        </message>
        <message>
            <source>The assumptions</source>
            <comment>report.assumptions</comment>
            <translation>前提条件</translation>
        </message>
        <message>
            <source>A month's cost</source>
            <comment>report.method_month</comment>
            <translation>月額コスト</translation>
        </message>
        <message>
            <source>Each option's month is the sum of paid tokens, compute, platform, people, retraining, its share of what is paid up front, and what wrong answers cost.</source>
            <comment>report.method_month_text</comment>
            <translation>各選択肢の月額は、有料トークン、計算資源、基盤、人件費、再学習、初期費用の配分、誤答の損失の合計です。</translation>
        </message>
        <message>
            <source>Tokens</source>
            <comment>report.method_tokens</comment>
            <translation>トークン</translation>
        </message>
        <message>
            <source>Tokens in and out at their list prices, less what is cached, discounted or sent in batches, plus retries.</source>
            <comment>report.method_tokens_text</comment>
            <translation>入力と出力のトークンの定価から、キャッシュ、割引、バッチの分を差し引き、再試行を加えます。</translation>
        </message>
        <message>
            <source>The load is the time that requests take to be read and written at the measured throughput, times the peak, over the hours online and the utilization that is aimed at. GPUs come in whole replicas, never fewer than the minimum, so cost climbs in steps. So it does with units of reserved capacity, whose load is counted in tokens and which come in whole increments.</source>
            <comment>report.method_gpus_text</comment>
            <translation>負荷は、測定されたスループットでリクエストを読み書きする時間にピーク比を掛け、稼働時間と目標使用率で割ったものです。GPUはレプリカ単位で、最小数を下回らないため、コストは階段状に上がります。予約容量のユニットも同様で、負荷はトークンで数え、増分単位で増えます。</translation>
        </message>
        <message>
            <source>Break-even</source>
            <comment>report.method_break_even</comment>
            <translation>損益分岐点</translation>
        </message>
        <message>
            <source>All volumes from {low} to {high} at which the option costs less than {baseline}, solved from the equations of each step, not read off a curve. Where a curve crosses and jumps back, the volume that counts is the one from which the option stays cheaper.</source>
            <comment>report.method_break_even_text(low, high, baseline)</comment>
            <translation>選択肢が{baseline}より安くなる{low}～{high}のすべてのリクエスト量です。曲線から読み取るのではなく、各段の方程式を解いて求めます。曲線が交差した後に再び戻る場合は、選択肢がそれ以降安いままになるリクエスト量を採用します。</translation>
        </message>
        <message>
            <source>Over time</source>
            <comment>report.method_over_time</comment>
            <translation>推移</translation>
        </message>
        <message>
            <source>Cash month by month: what is paid up front at month 0, then the costs of each month at its volume and prices, retraining and hardware when they are paid. Payback is the time from which the option has cost less in all and stays so up to the horizon.</source>
            <comment>report.method_over_time_text</comment>
            <translation>月ごとの現金です。0か月目の初期費用に続き、各月のリクエスト量と価格でのコスト、再学習とハードウェアの支払い時の費用を計上します。回収期間は、選択肢の累計コストがベースラインを下回り、計画期間の終わりまでそのままになる時点までの期間です。</translation>
        </message>
        <message>
            <source>Ranges</source>
            <comment>report.method_ranges</comment>
            <translation>範囲</translation>
        </message>
        <message>
            <source>{draws} draws from all ranges at once, each input independent of the others, its value the median.</source>
            <comment>report.method_ranges_text(draws)</comment>
            <translation>すべての範囲から同時に{draws}回抽出します。各入力は互いに独立で、設定値が中央値です。</translation>
        </message>
        <message>
            <source>{draws} draws from all ranges at once, each input's value its median. Linked inputs are drawn together, by the correlations given; all others are independent of each other.</source>
            <comment>report.method_linked_text(draws)</comment>
            <translation>すべての範囲から同時に{draws}回抽出します。各入力の設定値が中央値です。連動する入力は指定の相関で一緒に抽出し、それ以外は互いに独立です。</translation>
        </message>
        <message>
            <source>What to find out first</source>
            <comment>report.method_information</comment>
            <translation>先に調べるべきこと</translation>
        </message>
        <message>
            <source>The draws are ordered by one input and cut into {groups} groups. What the best option of each group saves over the horizon, against one option for all, is what knowing the input is worth at most; what an input without any effect would seem to be worth is taken off.</source>
            <comment>report.method_information_text(groups)</comment>
            <translation>試行を1つの入力の順に並べ、{groups}個のグループに分けます。全体で1つの選択肢を選ぶ場合に比べ、各グループの最良の選択肢が計画期間に削減する額が、その入力を知る価値の上限です。効果のない入力でも見かけ上生じる価値は差し引きます。</translation>
        </message>
        <message>
            <source>Sensitivity and flips</source>
            <comment>report.method_sensitivity</comment>
            <translation>感度と逆転</translation>
        </message>
        <message>
            <source>Each input alone is changed, and everything is computed anew; where the answer flips is solved to nine digits.</source>
            <comment>report.method_sensitivity_text</comment>
            <translation>各入力を単独で変え、すべてを計算し直します。答えが逆転する値は9桁の精度で求めます。</translation>
        </message>
        <message>
            <source>How it is computed</source>
            <comment>report.method</comment>
            <translation>計算方法</translation>
        </message>
        <message>
            <source>{labels}: {values}</source>
            <comment>report.formula(labels, values)</comment>
            <translation>{labels}：{values}</translation>
        </message>
        <message>
            <source>How each figure comes about</source>
            <comment>report.formulas</comment>
            <translation>各数値の算出方法</translation>
        </message>
        <message>
            <source>From how many requests a month on is it cheaper to use {focus} than {baseline}, and is it at {volume}?</source>
            <comment>report.question(focus, baseline, volume)</comment>
            <translation>月に何リクエスト以上なら、{baseline}より{focus}を使うほうが安くなるでしょうか？また、{volume}ではどうでしょうか？</translation>
        </message>
        <message>
            <source>Untitled scenario</source>
            <comment>report.untitled</comment>
            <translation>無題のシナリオ</translation>
        </message>
        <message>
            <source>Figures without a date</source>
            <comment>report.without_date</comment>
            <translation>日付のない数値</translation>
        </message>
        <message>
            <source>Figures as of {date}</source>
            <comment>report.as_of(date)</comment>
            <translation>{date}時点の数値</translation>
        </message>
        <message>
            <source>Contents</source>
            <comment>report.contents</comment>
            <translation>目次</translation>
        </message>
        <message>
            <source>{date_line}, computed with Breakeven from the inputs named in it.</source>
            <comment>report.footer(date_line)</comment>
            <translation>{date_line}。記載の入力からBreakevenで計算。</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <comment>report.page_of(page, pages)</comment>
            <translation>{page}/{pages}ページ</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <comment>refusal.span(low, high)</comment>
            <translation>{low}～{high}</translation>
        </message>
        <message>
            <source>{low} to {high} {unit}</source>
            <comment>refusal.span_of(low, high, unit)</comment>
            <translation>{low}～{high} {unit}</translation>
        </message>
        <message>
            <source>{value} is not a finite number; allowed are {allowed}</source>
            <comment>refusal.not_finite(value, allowed)</comment>
            <translation>{value}は有限の数値ではありません。指定できるのは{allowed}です</translation>
        </message>
        <message>
            <source>{value} is outside {span}</source>
            <comment>refusal.outside(value, span)</comment>
            <translation>{value}は{span}の範囲外です</translation>
        </message>
        <message>
            <source>whole numbers from {span}</source>
            <comment>refusal.whole_numbers(span)</comment>
            <translation>{span}の整数</translation>
        </message>
        <message>
            <source>{value} is not a whole number; allowed are {allowed}</source>
            <comment>refusal.not_whole(value, allowed)</comment>
            <translation>{value}は整数ではありません。指定できるのは{allowed}です</translation>
        </message>
        <message>
            <source>the planning horizon is chosen, not uncertain; it can't have a range</source>
            <comment>refusal.horizon_has_no_range</comment>
            <translation>計画期間は選ぶもので、不確実な値ではないため、範囲は設定できません</translation>
        </message>
        <message>
            <source>the low end {low} is not below the high end {high}</source>
            <comment>refusal.low_not_below_high(low, high)</comment>
            <translation>下限{low}が上限{high}より小さくありません</translation>
        </message>
        <message>
            <source>the value {value} is outside its range of {low} to {high}</source>
            <comment>refusal.outside_its_range(value, low, high)</comment>
            <translation>値{value}は範囲{low}～{high}の外です</translation>
        </message>
        <message>
            <source>{id} can't be {role}; allowed are {allowed}</source>
            <comment>ids.cant_be(id, role, allowed)</comment>
            <translation>{id}は{role}にできません。指定できるのは{allowed}です</translation>
        </message>
        <message>
            <source>the baseline</source>
            <comment>ids.role_of_baseline</comment>
            <translation>ベースライン</translation>
        </message>
        <message>
            <source>unknown option {id}; allowed are {allowed}</source>
            <comment>ids.unknown_option(id, allowed)</comment>
            <translation>選択肢{id}は不明です。指定できるのは{allowed}です</translation>
        </message>
        <message>
            <source>unknown parameter {id}; "breakeven parameters" lists them all</source>
            <comment>ids.unknown_parameter(id)</comment>
            <translation>パラメーター{id}は不明です。"breakeven parameters"ですべて一覧できます</translation>
        </message>
        <message>
            <source>unknown parameter {id}; did you mean {nearest}?</source>
            <comment>ids.unknown_parameter_near(id, nearest)</comment>
            <translation>パラメーター{id}は不明です。{nearest}のことですか？</translation>
        </message>
        <message>
            <source>{id} is the baseline; the focus must be another option: {others}</source>
            <comment>ids.focus_is_baseline(id, others)</comment>
            <translation>{id}はベースラインです。注目には別の選択肢を指定してください：{others}</translation>
        </message>
        <message>
            <source>{parameter} can be whole numbers from {low} to {high}</source>
            <comment>typed.can_be_whole(parameter, low, high)</comment>
            <translation>{parameter}に指定できるのは{low}～{high}の整数です</translation>
        </message>
        <message>
            <source>{parameter} can be {low} to {high}</source>
            <comment>typed.can_be(parameter, low, high)</comment>
            <translation>{parameter}に指定できるのは{low}～{high}です</translation>
        </message>
        <message>
            <source>type a number: {allowed}</source>
            <comment>typed.type_a_number(allowed)</comment>
            <translation>数値を入力してください：{allowed}</translation>
        </message>
        <message>
            <source>{one} or {other}</source>
            <comment>typed.either(one, other)</comment>
            <translation>{one}または{other}</translation>
        </message>
        <message>
            <source>{text} is not one number: {allowed}</source>
            <comment>typed.several_numbers(text, allowed)</comment>
            <translation>{text}は1つの数値ではありません：{allowed}</translation>
        </message>
        <message>
            <source>{text} has another unit: {allowed}</source>
            <comment>typed.other_unit(text, allowed)</comment>
            <translation>{text}は単位が異なります：{allowed}</translation>
        </message>
        <message>
            <source>{text} is not a number: {allowed}</source>
            <comment>typed.not_a_number(text, allowed)</comment>
            <translation>{text}は数値ではありません：{allowed}</translation>
        </message>
        <message>
            <source>{text} is money: {allowed}</source>
            <comment>typed.is_money(text, allowed)</comment>
            <translation>{text}は金額です：{allowed}</translation>
        </message>
        <message>
            <source>{text} is a percentage: {allowed}</source>
            <comment>typed.is_percentage(text, allowed)</comment>
            <translation>{text}は百分率です：{allowed}</translation>
        </message>
        <message>
            <source>{text} has more than one decimal point: write {readings}</source>
            <comment>typed.two_points(text, readings)</comment>
            <translation>{text}に小数点が複数あります。{readings}と入力してください</translation>
        </message>
        <message>
            <source>{text} can be read in two ways: write {readings}</source>
            <comment>typed.two_ways(text, readings)</comment>
            <translation>{text}は2通りに解釈できます。{readings}と入力してください</translation>
        </message>
        <message>
            <source>{text} has a comma that does not group three digits: {allowed}</source>
            <comment>typed.wrong_comma(text, allowed)</comment>
            <translation>{text}に3桁区切りではないコンマがあります：{allowed}</translation>
        </message>
        <message>
            <source>{text} has a comma that does not group three digits: write {readings}</source>
            <comment>typed.comma_readings(text, readings)</comment>
            <translation>{text}に3桁区切りではないコンマがあります。{readings}と入力してください</translation>
        </message>
        <message>
            <source>{text} is out of range: {allowed}</source>
            <comment>typed.out_of_range(text, allowed)</comment>
            <translation>{text}は範囲外です：{allowed}</translation>
        </message>
        <message>
            <source>{text} is out of range: {allowed}; if thousands are meant, write {thousands}</source>
            <comment>typed.out_of_range_but_thousands(text, allowed, thousands)</comment>
            <translation>{text}は範囲外です：{allowed}。千単位の意味なら、{thousands}と入力してください</translation>
        </message>
        <message>
            <source>{text} is not whole: {allowed}</source>
            <comment>typed.not_whole(text, allowed)</comment>
            <translation>{text}は整数ではありません：{allowed}</translation>
        </message>
        <message>
            <source>{text} begins without a number</source>
            <comment>typed.lacks_first_number(text)</comment>
            <translation>{text}は数値で始まっていません</translation>
        </message>
        <message>
            <source>{text} can't be worked out from behind {place} on</source>
            <comment>typed.lacks_number(text, place)</comment>
            <translation>{text}は{place}より後を計算できません</translation>
        </message>
        <message>
            <source>{text} closes a parenthesis that it does not open</source>
            <comment>typed.closes_too_much(text)</comment>
            <translation>{text}に、開いていない括弧の閉じがあります</translation>
        </message>
        <message>
            <source>{text} opens a parenthesis that it does not close</source>
            <comment>typed.not_closed(text)</comment>
            <translation>{text}に、閉じていない括弧があります</translation>
        </message>
        <message>
            <source>{text} has too many parentheses within each other</source>
            <comment>typed.too_deep(text)</comment>
            <translation>{text}の括弧の入れ子が深すぎます</translation>
        </message>
        <message>
            <source>{text} divides by zero</source>
            <comment>typed.divides_by_zero(text)</comment>
            <translation>{text}はゼロで割っています</translation>
        </message>
        <message>
            <source>{text}: {why}</source>
            <comment>typed.sum_refused(text, why)</comment>
            <translation>{text}：{why}</translation>
        </message>
        <message>
            <source>{refusal}.</source>
            <comment>claim_form.refused(refusal)</comment>
            <translation>{refusal}。</translation>
        </message>
        <message>
            <source>could not be written: {fault}</source>
            <comment>file.not_written(fault)</comment>
            <translation>書き込めませんでした：{fault}</translation>
        </message>
        <message>
            <source>could not be read: {fault}</source>
            <comment>file.not_read(fault)</comment>
            <translation>読み込めませんでした：{fault}</translation>
        </message>
        <message>
            <source>is a folder, not a file</source>
            <comment>file.is_folder</comment>
            <translation>ファイルではなくフォルダーです</translation>
        </message>
        <message>
            <source>is not a regular file</source>
            <comment>file.not_regular</comment>
            <translation>通常のファイルではありません</translation>
        </message>
        <message>
            <source>no file name was given</source>
            <comment>file.no_name</comment>
            <translation>ファイル名が指定されていません</translation>
        </message>
        <message>
            <source>there is no such file</source>
            <comment>file.not_there</comment>
            <translation>そのファイルはありません</translation>
        </message>
        <message>
            <source>names a folder, not a file</source>
            <comment>file.names_folder</comment>
            <translation>ファイルではなくフォルダーの名前です</translation>
        </message>
        <message>
            <source>could not be written: there is no folder {folder}</source>
            <comment>file.no_folder(folder)</comment>
            <translation>書き込めませんでした：フォルダー{folder}がありません</translation>
        </message>
        <message>
            <source>is written, but might not outlast a power cut: {fault}</source>
            <comment>file.might_not_last(fault)</comment>
            <translation>書き込まれましたが、停電時に失われる可能性があります：{fault}</translation>
        </message>
        <message>
            <source>is larger than the {mebibytes} MiB that are read</source>
            <comment>file.larger(mebibytes)</comment>
            <translation>読み込める{mebibytes} MiBを超えています</translation>
        </message>
        <message>
            <source>is larger than the {bytes} bytes that are read</source>
            <comment>file.larger_bytes(bytes)</comment>
            <translation>読み込める{bytes}バイトを超えています</translation>
        </message>
        <message>
            <source>is empty</source>
            <comment>file.empty</comment>
            <translation>空です</translation>
        </message>
        <message>
            <source>permission denied</source>
            <comment>fault.permission_denied</comment>
            <translation>アクセス権がありません</translation>
        </message>
        <message>
            <source>the disk quota is used up</source>
            <comment>fault.quota</comment>
            <translation>ディスククォータを使い切っています</translation>
        </message>
        <message>
            <source>the file would be larger than is allowed</source>
            <comment>fault.too_large</comment>
            <translation>ファイルが許容サイズを超えます</translation>
        </message>
        <message>
            <source>the disk reports an error</source>
            <comment>fault.disk_error</comment>
            <translation>ディスクがエラーを報告しています</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <comment>fault.is_folder</comment>
            <translation>フォルダーです</translation>
        </message>
        <message>
            <source>its symbolic links lead around in a circle</source>
            <comment>fault.links_in_circle</comment>
            <translation>シンボリックリンクが循環しています</translation>
        </message>
        <message>
            <source>the name is too long</source>
            <comment>fault.name_too_long</comment>
            <translation>名前が長すぎます</translation>
        </message>
        <message>
            <source>there is no such folder</source>
            <comment>fault.no_such_folder</comment>
            <translation>そのフォルダーはありません</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <comment>fault.disk_full</comment>
            <translation>ディスクがいっぱいです</translation>
        </message>
        <message>
            <source>a part of the path is not a folder</source>
            <comment>fault.not_a_folder</comment>
            <translation>パスの一部がフォルダーではありません</translation>
        </message>
        <message>
            <source>the disk is read-only</source>
            <comment>fault.read_only</comment>
            <translation>ディスクが読み取り専用です</translation>
        </message>
        <message>
            <source>of unknown date</source>
            <comment>date.of_unknown_date</comment>
            <translation>日付不明</translation>
        </message>
        <message>
            <source>{model}, {vendor}</source>
            <comment>fact.model(model, vendor)</comment>
            <translation>{model}、{vendor}</translation>
        </message>
        <message>
            <source>{price} an hour for a GPU</source>
            <comment>fact.rate(price)</comment>
            <translation>GPU 1基1時間あたり{price}</translation>
        </message>
        <message>
            <source>{price} for one</source>
            <comment>fact.price(price)</comment>
            <translation>1基あたり{price}</translation>
        </message>
        <message>
            <source>{watts} W</source>
            <comment>fact.power(watts)</comment>
            <translation>{watts} W</translation>
        </message>
        <message>
            <source>{throughput} a minute for a unit</source>
            <comment>fact.unit(throughput)</comment>
            <translation>1ユニット1分あたり{throughput}</translation>
        </message>
        <message>
            <source>{gpu}: {conditions}</source>
            <comment>fact.measured(gpu, conditions)</comment>
            <translation>{gpu}：{conditions}</translation>
        </message>
        <message>
            <source>{billions} billion parameters, {layers} layers, {heads} heads of {size} in the cache</source>
            <comment>fact.size(billions, layers, heads, size)</comment>
            <translation>パラメーター{billions}B、{layers}層、キャッシュ内に{size}次元の{heads}ヘッド</translation>
        </message>
        <message>
            <source>{bandwidth} GB/s, {operations} TFLOPS in 16 bit</source>
            <comment>fact.speed(bandwidth, operations)</comment>
            <translation>{bandwidth} GB/s、16ビットで{operations} TFLOPS</translation>
        </message>
        <message numerus="yes">
            <source>{days} days</source>
            <comment>fact.age(days)</comment>
            <translation>
                <numerusform>{days}日</numerusform>
            </translation>
        </message>
        <message>
            <source>within {date}</source>
            <comment>fact.within(date)</comment>
            <translation>{date}のうち</translation>
        </message>
        <message>
            <source>does not age</source>
            <comment>fact.ageless</comment>
            <translation>古くなりません</translation>
        </message>
        <message>
            <source>{days} days old</source>
            <comment>date.days_old(days)</comment>
            <translation>{days}日前</translation>
        </message>
        <message>
            <source>unknown</source>
            <comment>date.unknown</comment>
            <translation>不明</translation>
        </message>
        <message>
            <source>{date}, old</source>
            <comment>date.old(date)</comment>
            <translation>{date}、古い</translation>
        </message>
        <message>
            <source>reading was cancelled</source>
            <comment>file.cancelled</comment>
            <translation>読み込みがキャンセルされました</translation>
        </message>
        <message>
            <source>is in the encoding UTF-32, and a log is read as text in UTF-8; save it as UTF-8</source>
            <comment>log.utf32</comment>
            <translation>文字コードがUTF-32です。ログはUTF-8のテキストとして読み込みます。UTF-8で保存してください</translation>
        </message>
        <message>
            <source>is compressed, and damaged: what it holds can't be unpacked</source>
            <comment>file.packed_damaged</comment>
            <translation>圧縮ファイルが破損しており、中身を展開できません</translation>
        </message>
        <message>
            <source>is compressed, and cut off before its end</source>
            <comment>file.packed_cut_off</comment>
            <translation>圧縮ファイルが途中で切れています</translation>
        </message>
        <message>
            <source>is compressed, and unpacks to more than {times} times its size, as no log does</source>
            <comment>file.packed_bomb(times)</comment>
            <translation>圧縮ファイルを展開するとサイズの{times}倍を超えます。ログではあり得ません</translation>
        </message>
        <message>
            <source>is compressed (bzip2), and a log is read as text in UTF-8; unpack it first</source>
            <comment>log.bzip2</comment>
            <translation>圧縮されています（bzip2）。ログはUTF-8のテキストとして読み込みます。先に展開してください</translation>
        </message>
        <message>
            <source>is a ZIP archive or a workbook, and a log is read as text in UTF-8; unpack it, or save it as CSV</source>
            <comment>log.zip</comment>
            <translation>ZIPアーカイブまたはブックです。ログはUTF-8のテキストとして読み込みます。展開するか、CSVで保存してください</translation>
        </message>
        <message>
            <source>is a Parquet file, and a log is read as text in UTF-8; save it as CSV or JSON lines</source>
            <comment>log.parquet</comment>
            <translation>Parquetファイルです。ログはUTF-8のテキストとして読み込みます。CSVまたはJSON Linesで保存してください</translation>
        </message>
        <message>
            <source>is no text: byte {byte} is a NUL</source>
            <comment>log.has_nul(byte)</comment>
            <translation>テキストではありません。{byte}バイト目がNULです</translation>
        </message>
        <message>
            <source>is no text in UTF-8</source>
            <comment>csv.not_utf8</comment>
            <translation>UTF-8のテキストではありません</translation>
        </message>
        <message>
            <source>is empty; its first line must name the columns</source>
            <comment>csv.no_columns</comment>
            <translation>空です。1行目に列名が必要です</translation>
        </message>
        <message>
            <source>the column {column} stands there twice</source>
            <comment>csv.column_twice(column)</comment>
            <translation>列{column}が2回あります</translation>
        </message>
        <message>
            <source>is longer than the 16 MiB that a record may have</source>
            <comment>record.too_long</comment>
            <translation>レコードの上限16 MiBを超えています</translation>
        </message>
        <message>
            <source>has a quote that is not closed</source>
            <comment>record.open_quote</comment>
            <translation>引用符が閉じられていません</translation>
        </message>
        <message>
            <source>is not the beginning of a JSON object</source>
            <comment>record.no_object</comment>
            <translation>JSONオブジェクトの始まりではありません</translation>
        </message>
        <message>
            <source>is a JSON object that does not end</source>
            <comment>record.unended</comment>
            <translation>JSONオブジェクトが終わっていません</translation>
        </message>
        <message>
            <source>a name in double quotes or {sign}</source>
            <comment>json.a_name_or(sign)</comment>
            <translation>二重引用符で囲んだ名前または{sign}</translation>
        </message>
        <message>
            <source>a value</source>
            <comment>json.a_value</comment>
            <translation>値</translation>
        </message>
        <message>
            <source>{sign} and a value</source>
            <comment>json.sign_and_value(sign)</comment>
            <translation>{sign}と値</translation>
        </message>
        <message>
            <source>a name in double quotes</source>
            <comment>json.a_name</comment>
            <translation>二重引用符で囲んだ名前</translation>
        </message>
        <message>
            <source>{one} or {other}</source>
            <comment>json.either(one, other)</comment>
            <translation>{one}または{other}</translation>
        </message>
        <message>
            <source>a value or {sign}</source>
            <comment>json.a_value_or(sign)</comment>
            <translation>値または{sign}</translation>
        </message>
        <message>
            <source>nothing more</source>
            <comment>json.nothing_more</comment>
            <translation>何もないこと</translation>
        </message>
        <message>
            <source>a quoted text must end on its line; a line break within it is written \n</source>
            <comment>json.text_on_one_line</comment>
            <translation>引用符で囲んだテキストは同じ行で終わる必要があります。テキスト内の改行は\nと書きます</translation>
        </message>
        <message>
            <source>a control character within a quoted text is written {code}</source>
            <comment>json.control_character(code)</comment>
            <translation>引用符で囲んだテキスト内の制御文字は{code}と書きます</translation>
        </message>
        <message>
            <source>not an escape; allowed are \" \\ \/ \b \f \n \r \t and \u with four digits (two of them beyond \uffff)</source>
            <comment>json.no_escape</comment>
            <translation>エスケープではありません。使えるのは \" \\ \/ \b \f \n \r \t と、4桁の数字を伴う \u（\uffffより大きい場合は2つ）です</translation>
        </message>
        <message>
            <source>{token} is not a number in JSON; allowed are finite numbers</source>
            <comment>json.not_finite(token)</comment>
            <translation>{token}はJSONの数値ではありません。使えるのは有限の数値です</translation>
        </message>
        <message>
            <source>{token} starts no value; JSON has no comments</source>
            <comment>json.comment(token)</comment>
            <translation>{token}で始まる値はありません。JSONにコメントはありません</translation>
        </message>
        <message>
            <source>{token} starts no text; JSON needs double quotes</source>
            <comment>json.single_quotes(token)</comment>
            <translation>{token}で始まるテキストはありません。JSONでは二重引用符が必要です</translation>
        </message>
        <message>
            <source>ends within a quoted text</source>
            <comment>json.ends_within_text</comment>
            <translation>引用符で囲んだテキストの途中で終わっています</translation>
        </message>
        <message>
            <source>ends too early; expected {expected}</source>
            <comment>json.ends_too_early(expected)</comment>
            <translation>途中で終わっています。必要なのは{expected}です</translation>
        </message>
        <message>
            <source>unexpected {found}; expected {expected}</source>
            <comment>json.unexpected(found, expected)</comment>
            <translation>予期しない{found}があります。必要なのは{expected}です</translation>
        </message>
        <message>
            <source>is nested more than {levels} levels deep</source>
            <comment>json.too_deep(levels)</comment>
            <translation>入れ子が{levels}階層を超えています</translation>
        </message>
        <message>
            <source>this key is there more than once; a key may be given once</source>
            <comment>json.key_twice</comment>
            <translation>このキーが複数回あります。キーは1回だけ指定できます</translation>
        </message>
        <message>
            <source>{number} is too large a number; allowed are numbers up to 1.8e308</source>
            <comment>json.number_too_large(number)</comment>
            <translation>{number}は大きすぎます。使えるのは1.8e308までの数値です</translation>
        </message>
        <message>
            <source>a zero byte has no place in JSON</source>
            <comment>json.zero_byte</comment>
            <translation>JSONにゼロバイトは使えません</translation>
        </message>
        <message>
            <source>{byte} is not UTF-8</source>
            <comment>json.not_utf8(byte)</comment>
            <translation>{byte}はUTF-8ではありません</translation>
        </message>
        <message>
            <source>{text} is not a date; dates are written YYYY-MM-DD</source>
            <comment>date.not_a_date(text)</comment>
            <translation>{text}は日付ではありません。日付はYYYY-MM-DDの形式で書きます</translation>
        </message>
        <message>
            <source>{date} is yet to come; allowed are days up to today</source>
            <comment>date.yet_to_come(date)</comment>
            <translation>{date}は未来の日付です。使えるのは今日までです</translation>
        </message>
        <message>
            <source>carries no scenario: it was exported without it, or by another program</source>
            <comment>carrier.none</comment>
            <translation>シナリオを含んでいません。シナリオなしで、または別のプログラムで書き出されています</translation>
        </message>
        <message>
            <source>is not whole: the file ends in the middle of it</source>
            <comment>carrier.ends_too_early</comment>
            <translation>ファイルが途中で終わっており、完全ではありません</translation>
        </message>
        <message>
            <source>the scenario that it carries is damaged</source>
            <comment>carrier.damaged</comment>
            <translation>含まれているシナリオが破損しています</translation>
        </message>
        <message>
            <source>the scenario that it carries is larger than the {mebibytes} MiB that are read</source>
            <comment>carrier.too_much(mebibytes)</comment>
            <translation>含まれているシナリオが、読み込める{mebibytes} MiBを超えています</translation>
        </message>
        <message>
            <source>is no PNG, SVG or PDF</source>
            <comment>carrier.no_picture</comment>
            <translation>PNG、SVG、PDFのいずれでもありません</translation>
        </message>
        <message>
            <source>is damaged: the checksum of its chunk {chunk} is wrong</source>
            <comment>carrier.wrong_checksum(chunk)</comment>
            <translation>破損しています。チャンク{chunk}のチェックサムが一致しません</translation>
        </message>
        <message>
            <source>{value} is not {expected}</source>
            <comment>scenario.is_not(value, expected)</comment>
            <translation>{value}は{expected}ではありません</translation>
        </message>
        <message>
            <source>text</source>
            <comment>scenario.a_text</comment>
            <translation>テキスト</translation>
        </message>
        <message>
            <source>known here; allowed are {allowed}</source>
            <comment>scenario.known_here(allowed)</comment>
            <translation>既知の値。指定できるのは{allowed}です</translation>
        </message>
        <message>
            <source>a whole number from {low} to {high}</source>
            <comment>scenario.a_whole_number(low, high)</comment>
            <translation>{low}～{high}の整数</translation>
        </message>
        <message>
            <source>an object</source>
            <comment>scenario.an_object</comment>
            <translation>オブジェクト</translation>
        </message>
        <message>
            <source>an array of hidden costs</source>
            <comment>scenario.hidden_costs</comment>
            <translation>隠れコストの配列</translation>
        </message>
        <message>
            <source>a number or a pair of them, [LOW, HIGH]</source>
            <comment>scenario.number_or_pair</comment>
            <translation>数値または数値の組[LOW, HIGH]</translation>
        </message>
        <message>
            <source>an option's id</source>
            <comment>scenario.an_options_id</comment>
            <translation>選択肢のID</translation>
        </message>
        <message>
            <source>an array of claims</source>
            <comment>scenario.claims</comment>
            <translation>主張の配列</translation>
        </message>
        <message>
            <source>{value} is there twice</source>
            <comment>scenario.there_twice(value)</comment>
            <translation>{value}が2回あります</translation>
        </message>
        <message>
            <source>is missing; a claim has a number there, or [LOW, HIGH]</source>
            <comment>scenario.no_published</comment>
            <translation>ありません。主張には数値または[LOW, HIGH]が必要です</translation>
        </message>
        <message>
            <source>has {count} claims; a scenario has up to {most}</source>
            <comment>scenario.too_many_claims(count, most)</comment>
            <translation>主張が{count}件あります。シナリオに入るのは{most}件までです</translation>
        </message>
        <message>
            <source>a date of the calendar, written YYYY-MM-DD</source>
            <comment>scenario.a_date</comment>
            <translation>YYYY-MM-DDの形式の実在する日付</translation>
        </message>
        <message>
            <source>is empty; at least one option must be shown</source>
            <comment>scenario.no_options</comment>
            <translation>空です。少なくとも1つの選択肢を表示する必要があります</translation>
        </message>
        <message>
            <source>an array of options' ids</source>
            <comment>scenario.options_ids</comment>
            <translation>選択肢のIDの配列</translation>
        </message>
        <message>
            <source>{id} is there more than once; an option may be given once</source>
            <comment>scenario.option_twice(id)</comment>
            <translation>{id}が複数回あります。選択肢は1回だけ指定できます</translation>
        </message>
        <message>
            <source>true or false</source>
            <comment>scenario.true_or_false</comment>
            <translation>trueまたはfalse</translation>
        </message>
        <message>
            <source>an object of texts by parameter</source>
            <comment>scenario.texts_by_parameter</comment>
            <translation>パラメーターごとのテキストのオブジェクト</translation>
        </message>
        <message>
            <source>a number</source>
            <comment>scenario.a_number</comment>
            <translation>数値</translation>
        </message>
        <message>
            <source>{value} is neither "day" nor "month"</source>
            <comment>scenario.no_period(value)</comment>
            <translation>{value}は"day"でも"month"でもありません</translation>
        </message>
        <message>
            <source>a workload has the numbers requests, input_tokens and output_tokens; one is missing</source>
            <comment>scenario.workload_lacks_a_number</comment>
            <translation>ワークロードにはrequests、input_tokens、output_tokensの数値が必要ですが、1つ欠けています</translation>
        </message>
        <message>
            <source>a list of workloads</source>
            <comment>scenario.workloads</comment>
            <translation>ワークロードのリスト</translation>
        </message>
        <message>
            <source>a list of tasks</source>
            <comment>scenario.tasks</comment>
            <translation>タスクのリスト</translation>
        </message>
        <message>
            <source>a list</source>
            <comment>scenario.a_list</comment>
            <translation>リスト</translation>
        </message>
        <message>
            <source>is a value of the task: it belongs into its "parameters"</source>
            <comment>scenario.task_value_outside</comment>
            <translation>タスクの値なので、"parameters"の中に入れる必要があります</translation>
        </message>
        <message>
            <source>{value} is neither "api" (the frontier API) nor "own" (our own GPUs)</source>
            <comment>scenario.no_place(value)</comment>
            <translation>{value}は"api"（フロンティアAPI）でも"own"（自社GPU）でもありません</translation>
        </message>
        <message>
            <source>is missing; a scenario file has "format": "{name}"</source>
            <comment>scenario.no_format(name)</comment>
            <translation>ありません。シナリオファイルには"format": "{name}"が必要です</translation>
        </message>
        <message>
            <source>{value} is not "{name}"</source>
            <comment>scenario.other_format(value, name)</comment>
            <translation>{value}は"{name}"ではありません</translation>
        </message>
        <message>
            <source>is missing; this program writes version {version}</source>
            <comment>scenario.no_version(version)</comment>
            <translation>ありません。このプログラムが書き込むのはバージョン{version}です</translation>
        </message>
        <message>
            <source>{value} is not a version; versions are whole numbers from 1 on</source>
            <comment>scenario.wrong_version(value)</comment>
            <translation>{value}はバージョンではありません。バージョンは1以上の整数です</translation>
        </message>
        <message>
            <source>the file is of version {version}, and this program reads up to version {most}; a newer one is needed</source>
            <comment>scenario.newer_version(version, most)</comment>
            <translation>ファイルはバージョン{version}ですが、このプログラムが読めるのはバージョン{most}までです。新しいプログラムが必要です</translation>
        </message>
        <message>
            <source>is not a scenario file: it holds {value}, not an object</source>
            <comment>scenario.no_scenario(value)</comment>
            <translation>シナリオファイルではありません。オブジェクトではなく{value}が入っています</translation>
        </message>
        <message>
            <source>is larger than the {mebibytes} MiB that are read of a scenario file</source>
            <comment>scenario.larger(mebibytes)</comment>
            <translation>シナリオファイルとして読み込める{mebibytes} MiBを超えています</translation>
        </message>
        <message>
            <source>{value} is not a figure; allowed are {allowed}</source>
            <comment>scenario.no_figure(value, allowed)</comment>
            <translation>{value}は指標ではありません。指定できるのは{allowed}です</translation>
        </message>
        <message>
            <source>a pair of parameters, [X, Y]</source>
            <comment>scenario.pair_of_parameters</comment>
            <translation>パラメーターの組[X, Y]</translation>
        </message>
        <message>
            <source>a parameter's id</source>
            <comment>scenario.a_parameters_id</comment>
            <translation>パラメーターのID</translation>
        </message>
        <message>
            <source>a list of parameters' ids</source>
            <comment>scenario.list_of_parameters</comment>
            <translation>パラメーターのIDのリスト</translation>
        </message>
        <message>
            <source>{value} is there twice; a parameter is locked once</source>
            <comment>scenario.locked_twice(value)</comment>
            <translation>{value}が2回あります。パラメーターのロックは1回だけです</translation>
        </message>
        <message>
            <source>a list of pins</source>
            <comment>scenario.pins</comment>
            <translation>ピンのリスト</translation>
        </message>
        <message>
            <source>there are {count} pins; at most {most} are kept</source>
            <comment>scenario.too_many_pins(count, most)</comment>
            <translation>ピンが{count}個あります。保持できるのは{most}個までです</translation>
        </message>
        <message>
            <source>has no name; each pin of the list has one</source>
            <comment>scenario.pin_without_name</comment>
            <translation>名前がありません。リストの各ピンには名前が必要です</translation>
        </message>
        <message>
            <source>{name} is the name of two pins</source>
            <comment>scenario.pin_twice(name)</comment>
            <translation>{name}という名前のピンが2つあります</translation>
        </message>
        <message>
            <source>{value} is there twice; a map has two different parameters</source>
            <comment>scenario.map_twice(value)</comment>
            <translation>{value}が2回あります。マップには異なる2つのパラメーターが必要です</translation>
        </message>
        <message>
            <source>an object of numbers by parameter</source>
            <comment>scenario.numbers_by_parameter</comment>
            <translation>パラメーターごとの数値のオブジェクト</translation>
        </message>
        <message>
            <source>{value} is not a number; allowed are {allowed}</source>
            <comment>scenario.no_number(value, allowed)</comment>
            <translation>{value}は数値ではありません。指定できるのは{allowed}です</translation>
        </message>
        <message>
            <source>an object of ranges by parameter</source>
            <comment>scenario.ranges_by_parameter</comment>
            <translation>パラメーターごとの範囲のオブジェクト</translation>
        </message>
        <message>
            <source>a list of correlations, each [parameter, parameter, number]</source>
            <comment>scenario.correlations</comment>
            <translation>それぞれ[パラメーター, パラメーター, 数値]の形をした相関のリスト</translation>
        </message>
        <message>
            <source>a correlation is [parameter, parameter, number], not {value}</source>
            <comment>scenario.no_correlation(value)</comment>
            <translation>相関は[パラメーター, パラメーター, 数値]であり、{value}ではありません</translation>
        </message>
        <message>
            <source>there is no range of {parameter}: only inputs with ranges can be linked</source>
            <comment>correlation.no_range(parameter)</comment>
            <translation>{parameter}に範囲がありません。連動できるのは範囲のある入力だけです</translation>
        </message>
        <message>
            <source>an input can't be linked with itself: {parameter}</source>
            <comment>correlation.itself(parameter)</comment>
            <translation>入力をそれ自身と連動させることはできません：{parameter}</translation>
        </message>
        <message>
            <source>{first} and {second} are linked already</source>
            <comment>correlation.twice(first, second)</comment>
            <translation>{first}と{second}はすでに連動しています</translation>
        </message>
        <message>
            <source>{value} is no correlation; it lies between -1 and 1</source>
            <comment>correlation.out_of_range(value)</comment>
            <translation>{value}は相関ではありません。相関は-1～1の値です</translation>
        </message>
        <message>
            <source>{first} and {second} can't be linked by {value}: with the other links there is no such world</source>
            <comment>correlation.impossible(first, second, value)</comment>
            <translation>{first}と{second}を{value}で連動させることはできません。ほかの連動と両立しません</translation>
        </message>
        <message numerus="yes">
            <source>Move {moved} of {tasks} tasks to {gpus} GPUs: that saves {saving} a month.</source>
            <comment>portfolio.moves(moved, tasks, gpus, saving)</comment>
            <translation>
                <numerusform>{tasks}件のタスクのうち{moved}件をGPU {gpus}基に移すと、月{saving}の削減になります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move the only task to {gpus} GPUs: that saves {saving} a month.</source>
            <comment>portfolio.moves_the_only_one(gpus, saving)</comment>
            <translation>
                <numerusform>唯一のタスクをGPU {gpus}基に移すと、月{saving}の削減になります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{moved} of {tasks} tasks on {gpus} GPUs cost the same as all of them at the API.</source>
            <comment>portfolio.moves_for_nothing(moved, tasks, gpus)</comment>
            <translation>
                <numerusform>{tasks}件のタスクのうち{moved}件をGPU {gpus}基で動かしても、すべてAPIの場合と同じコストです。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Leave all {tasks} tasks at the API: no plan costs less.</source>
            <comment>portfolio.none_moves(tasks)</comment>
            <translation>
                <numerusform>{tasks}件のタスクすべてをAPIに残します。これより安い計画はありません。</numerusform>
            </translation>
        </message>
        <message>
            <source>None of them would pay alone.</source>
            <comment>portfolio.none_pays_alone</comment>
            <translation>単独で採算が合うものはありません。</translation>
        </message>
        <message numerus="yes">
            <source>{count} of them would pay alone.</source>
            <comment>portfolio.some_pay_alone(count)</comment>
            <translation>
                <numerusform>うち{count}件は単独でも採算が合います。</numerusform>
            </translation>
        </message>
        <message>
            <source>Each of them would pay alone, too.</source>
            <comment>portfolio.each_pays_alone</comment>
            <translation>どれも単独でも採算が合います。</translation>
        </message>
        <message>
            <source>Not every plan was tried: one that is up to {gap} a month cheaper may be left.</source>
            <comment>portfolio.search_stopped(gap)</comment>
            <translation>すべての計画を試したわけではなく、最大で月{gap}安い計画が残っている可能性があります。</translation>
        </message>
        <message numerus="yes">
            <source>These ranges move nothing here, as every task has values of its own: {inputs}.</source>
            <comment>portfolio.idle_ranges(inputs, count)</comment>
            <translation>
                <numerusform>すべてのタスクが独自の値を持つため、次の範囲はここでは何も動かしません：{inputs}。</numerusform>
            </translation>
        </message>
        <message>
            <source>moves in {share} of cases</source>
            <comment>portfolio.moves_in(share)</comment>
            <translation>{share}のケースで移す</translation>
        </message>
        <message>
            <source>Which tasks should move to our own GPUs</source>
            <comment>portfolio_chart.title</comment>
            <translation>自社GPUに移すべきタスク</translation>
        </message>
        <message>
            <source>Portfolio: {title}</source>
            <comment>portfolio_chart.name(title)</comment>
            <translation>ポートフォリオ：{title}</translation>
        </message>
        <message>
            <source>Tasks moved, in the order in which to move them</source>
            <comment>portfolio_chart.steps</comment>
            <translation>移したタスク（移す順）</translation>
        </message>
        <message>
            <source>GPUs</source>
            <comment>portfolio_chart.gpus</comment>
            <translation>GPU</translation>
        </message>
        <message>
            <source>Stays at the API</source>
            <comment>portfolio_chart.at_api</comment>
            <translation>APIに残す</translation>
        </message>
        <message>
            <source>On our own GPUs</source>
            <comment>portfolio_chart.on_gpus</comment>
            <translation>自社GPUで動かす</translation>
        </message>
        <message>
            <source>There are no tasks yet. Add what your company does with the large model, task by task, each with its volume and its tokens: this shows which tasks should get a small model of their own, in which order, and how many GPUs they share. Several kinds of requests that one model answers are no tasks but workloads of one.</source>
            <comment>portfolio_chart.no_tasks</comment>
            <translation>タスクがまだありません。大規模モデルを使う社内の業務を、リクエスト量とトークンとともにタスクとして1つずつ追加してください。自社の小型モデルを持つべきタスク、移す順番、共用するGPUの数が示されます。1つのモデルが答える複数種類のリクエストは、別々のタスクではなく、1つのタスクのワークロードです。</translation>
        </message>
        <message numerus="yes">
            <source>Least with {moved} tasks moved</source>
            <comment>portfolio_chart.least(moved)</comment>
            <translation>
                <numerusform>{moved}件のタスクを移したときに最小</numerusform>
            </translation>
        </message>
        <message>
            <source>Least with no task moved</source>
            <comment>portfolio_chart.least_with_none</comment>
            <translation>タスクを移さないときに最小</translation>
        </message>
        <message>
            <source>{total} a month, all at the API</source>
            <comment>portfolio_chart.at_the_api(total)</comment>
            <translation>月{total}、すべてAPI</translation>
        </message>
        <message numerus="yes">
            <source>{total} a month with {gpus} GPUs, {saving} less than at the API</source>
            <comment>portfolio_chart.saves(total, gpus, saving)</comment>
            <translation>
                <numerusform>GPU {gpus}基で月{total}、APIより{saving}減</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{total} a month with {gpus} GPUs, {more} more than at the API</source>
            <comment>portfolio_chart.costs_more(total, gpus, more)</comment>
            <translation>
                <numerusform>GPU {gpus}基で月{total}、APIより{more}増</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{total} a month with {gpus} GPUs, as at the API</source>
            <comment>portfolio_chart.costs_the_same(total, gpus)</comment>
            <translation>
                <numerusform>GPU {gpus}基で月{total}、APIと同額</numerusform>
            </translation>
        </message>
        <message>
            <source>{total} a month</source>
            <comment>portfolio_chart.brief(total)</comment>
            <translation>月{total}</translation>
        </message>
        <message>
            <source>No task moved</source>
            <comment>portfolio_chart.start</comment>
            <translation>移したタスクなし</translation>
        </message>
        <message>
            <source>{moved} of {tasks} moved, {task} last</source>
            <comment>portfolio_chart.step(moved, tasks, task)</comment>
            <translation>{tasks}件中{moved}件を移動、直近は{task}</translation>
        </message>
        <message numerus="yes">
            <source>{total} a month with {gpus} GPUs</source>
            <comment>portfolio_chart.step_costs(total, gpus)</comment>
            <translation>
                <numerusform>GPU {gpus}基で月{total}</numerusform>
            </translation>
        </message>
        <message>
            <source>Task</source>
            <comment>task_list.name</comment>
            <translation>タスク</translation>
        </message>
        <message>
            <source>Requests a month</source>
            <comment>task_list.volume</comment>
            <translation>月間リクエスト数</translation>
        </message>
        <message>
            <source>Tokens in</source>
            <comment>task_list.input</comment>
            <translation>入力トークン</translation>
        </message>
        <message>
            <source>Tokens out</source>
            <comment>task_list.output</comment>
            <translation>出力トークン</translation>
        </message>
        <message>
            <source>At the API</source>
            <comment>task_list.base</comment>
            <translation>API</translation>
        </message>
        <message>
            <source>Own model</source>
            <comment>task_list.own</comment>
            <translation>自社モデル</translation>
        </message>
        <message>
            <source>Saves alone</source>
            <comment>task_list.alone</comment>
            <translation>単独の削減額</translation>
        </message>
        <message>
            <source>Best plan</source>
            <comment>task_list.plan</comment>
            <translation>最適な計画</translation>
        </message>
        <message>
            <source>Whether the task moves where all tasks together cost least.</source>
            <comment>task_list.plan_help</comment>
            <translation>全タスクの合計コストが最小になるとき、このタスクを移すかどうか。</translation>
        </message>
        <message>
            <source>Moves</source>
            <comment>task_list.moves</comment>
            <translation>移す</translation>
        </message>
        <message>
            <source>Stays</source>
            <comment>task_list.stays</comment>
            <translation>残す</translation>
        </message>
        <message>
            <source>Moves in</source>
            <comment>task_list.share</comment>
            <translation>移す割合</translation>
        </message>
        <message>
            <source>The share of cases within the scenario's ranges in which the task moves in the best plan. A value that the task has of its own is the same in all of them.</source>
            <comment>task_list.share_help</comment>
            <translation>シナリオの範囲内で、最適な計画でこのタスクを移すケースの割合。タスク独自の値はどのケースでも同じです。</translation>
        </message>
        <message>
            <source>Where the task stays, whatever that costs: data that must not leave the house, or a contract.</source>
            <comment>task_list.place_help</comment>
            <translation>コストにかかわらずタスクを置く場所：社外に出せないデータや契約などのため。</translation>
        </message>
        <message>
            <source>Free</source>
            <comment>task_list.free</comment>
            <translation>自由</translation>
        </message>
        <message>
            <source>The scenario's value, as this task has none of its own.</source>
            <comment>task_list.scenario_value</comment>
            <translation>このタスクに独自の値がないため、シナリオの値です。</translation>
        </message>
        <message>
            <source>The task's own value; without it the task has the scenario's.</source>
            <comment>task_list.own_value</comment>
            <translation>タスク独自の値です。なければシナリオの値になります。</translation>
        </message>
        <message>
            <source>Our own numbers</source>
            <comment>start.own_title</comment>
            <translation>自社の数値</translation>
        </message>
        <message>
            <source>State</source>
            <comment>presentation.untitled</comment>
            <translation>状態</translation>
        </message>
        <message>
            <source>{scenario}, {number}. {state}</source>
            <comment>presentation.slide(scenario, number, state)</comment>
            <translation>{scenario}、{number}. {state}</translation>
        </message>
        <message>
            <source>{number}. {state}</source>
            <comment>presentation.slide_of_untitled(number, state)</comment>
            <translation>{number}. {state}</translation>
        </message>
        <message>
            <source>{name}: {volume}</source>
            <comment>guess.label(name, volume)</comment>
            <translation>{name}：{volume}</translation>
        </message>
        <message>
            <source>{guess} (nearest)</source>
            <comment>guess.label_nearest(guess)</comment>
            <translation>{guess}（最も近い）</translation>
        </message>
        <message numerus="yes">
            <source>{count} guesses:</source>
            <comment>guess.told(count)</comment>
            <translation>
                <numerusform>{count}件の予想：</numerusform>
            </translation>
        </message>
        <message>
            <source>From what volume on is {focus} cheaper than {baseline}?</source>
            <comment>guess.question(focus, baseline)</comment>
            <translation>月に何リクエスト以上なら、{focus}は{baseline}より安くなるでしょうか？</translation>
        </message>
        <message>
            <source>{guess} is nearest, {share} below.</source>
            <comment>guess.below(guess, share)</comment>
            <translation>最も近いのは{guess}で、{share}下です。</translation>
        </message>
        <message>
            <source>{guess} is nearest, {share} above.</source>
            <comment>guess.above(guess, share)</comment>
            <translation>最も近いのは{guess}で、{share}上です。</translation>
        </message>
        <message>
            <source>{guess} hits it.</source>
            <comment>guess.exact(guess)</comment>
            <translation>{guess}がぴったり的中です。</translation>
        </message>
        <message>
            <source>{count} guesses are equally near.</source>
            <comment>guess.several_nearest(count)</comment>
            <translation>{count}件の予想が同じ近さです。</translation>
        </message>
        <message>
            <source>There is no break-even for a guess to be near to.</source>
            <comment>guess.none_to_be_near</comment>
            <translation>損益分岐点がないため、近い予想もありません。</translation>
        </message>
        <message>
            <source>State {state}</source>
            <comment>presentation.step(state)</comment>
            <translation>状態 {state}</translation>
        </message>
        <message>
            <source>{text} is not a line of text; it is not empty and has no line ends, no other control characters and none that turn the direction of the text</source>
            <comment>presentation.no_line(text)</comment>
            <translation>{text}は1行のテキストではありません。空ではなく、改行、その他の制御文字、文字の方向を変える文字を含まないテキストが必要です</translation>
        </message>
        <message>
            <source>it is too long: it has {count} characters and may have {most}</source>
            <comment>presentation.too_long(count, most)</comment>
            <translation>長すぎます。{count}文字ありますが、上限は{most}文字です</translation>
        </message>
        <message>
            <source>{state}, changed</source>
            <comment>presentation.changed(state)</comment>
            <translation>{state}、変更あり</translation>
        </message>
        <message>
            <source>there are {count}, and a scenario has up to {most}</source>
            <comment>presentation.too_many(count, most)</comment>
            <translation>{count}件あります。シナリオに入るのは{most}件までです</translation>
        </message>
        <message>
            <source>{name} is an earlier state's name as well; names tell states apart</source>
            <comment>presentation.name_twice(name)</comment>
            <translation>{name}は前の状態の名前と同じです。状態は名前で区別します</translation>
        </message>
        <message>
            <source>a guess is from {low} to {high} requests a month</source>
            <comment>presentation.no_volume(low, high)</comment>
            <translation>予想は月{low}～{high}リクエストの間です</translation>
        </message>
        <message>
            <source>the point is not a number</source>
            <comment>presentation.no_point</comment>
            <translation>点が数値ではありません</translation>
        </message>
        <message>
            <source>{value} is on no chart: points are from {low} to {high}</source>
            <comment>presentation.far_point(value, low, high)</comment>
            <translation>{value}はどのグラフにもありません。点は{low}～{high}の間です</translation>
        </message>
        <message>
            <source>{view} is no view of this version, so the note is not seen; views are {known}</source>
            <comment>presentation.no_view(view, known)</comment>
            <translation>{view}はこのバージョンのビューではないため、注釈は表示されません。ビューは{known}です</translation>
        </message>
        <message>
            <source>the text is from {low} to {high} plots away from its point</source>
            <comment>presentation.no_offset(low, high)</comment>
            <translation>テキストの位置は、点からグラフの{low}～{high}倍の距離です</translation>
        </message>
        <message>
            <source>there is nothing to paste</source>
            <comment>task_paste.nothing</comment>
            <translation>貼り付けるものがありません</translation>
        </message>
        <message>
            <source>row {row} has {count} cells, and from here on there are {most} columns</source>
            <comment>task_paste.too_wide(row, count, most)</comment>
            <translation>{row}行目に{count}個のセルがありますが、ここからの列は{most}列です</translation>
        </message>
        <message>
            <source>row {row}: {refusal}</source>
            <comment>task_paste.row(row, refusal)</comment>
            <translation>{row}行目：{refusal}</translation>
        </message>
        <message>
            <source>row {row}, {column}: {refusal}</source>
            <comment>task_paste.cell(row, column, refusal)</comment>
            <translation>{row}行目、{column}：{refusal}</translation>
        </message>
        <message>
            <source>Columns of computed figures were left out.</source>
            <comment>task_paste.computed</comment>
            <translation>計算値の列は除外されました。</translation>
        </message>
        <message numerus="yes">
            <source>These values are the same for all tasks of a scenario and were left out, though they differ: {parameters}.</source>
            <comment>task_scenario.left_out(count, parameters)</comment>
            <translation>
                <numerusform>次の値は異なっていますが、シナリオの全タスクに共通のため除外されました：{parameters}。</numerusform>
            </translation>
        </message>
        <message>
            <source>Untitled task</source>
            <comment>task_scenario.untitled</comment>
            <translation>無題のタスク</translation>
        </message>
        <message>
            <source>Breakeven report</source>
            <comment>report.kind</comment>
            <translation>Breakevenレポート</translation>
        </message>
        <message>
            <source>The portfolio of tasks</source>
            <comment>report.portfolio</comment>
            <translation>タスクのポートフォリオ</translation>
        </message>
        <message>
            <source>Each task gets a small model of its own if it moves, and all that move share one fleet of GPUs.</source>
            <comment>report.portfolio_text</comment>
            <translation>移すタスクはそれぞれ専用の小型モデルを持ち、移したすべてのタスクがGPU群を共用します。</translation>
        </message>
        <message>
            <source>What all tasks cost a month, and on how many GPUs, as one after the other moves: the one first that gains the most for its load on the GPUs.</source>
            <comment>report.portfolio_caption</comment>
            <translation>タスクを1つずつ移したときの、全タスクの月額コストとGPU数。GPUの負荷に対する効果が最も大きいものから移します。</translation>
        </message>
        <message>
            <source>The tasks, in the order in which to move them</source>
            <comment>report.portfolio_table</comment>
            <translation>タスク（移す順）</translation>
        </message>
        <message>
            <source>{total} a month are {parts}.</source>
            <comment>portfolio.made_of(total, parts)</comment>
            <translation>月{total}の内訳：{parts}。</translation>
        </message>
        <message>
            <source>{amount} for the models of the tasks that move</source>
            <comment>portfolio.part_moved(amount)</comment>
            <translation>移すタスクのモデルに{amount}</translation>
        </message>
        <message>
            <source>{amount} for the tasks that stay at the API</source>
            <comment>portfolio.part_stays(amount)</comment>
            <translation>APIに残るタスクに{amount}</translation>
        </message>
        <message numerus="yes">
            <source>{amount} for the {gpus} GPUs that they share, with their upkeep and setting up</source>
            <comment>portfolio.part_fleet(amount, gpus)</comment>
            <translation>
                <numerusform>共用するGPU {gpus}基とその運用と構築に{amount}</numerusform>
            </translation>
        </message>
        <message>
            <source>{amount} for the API's upkeep</source>
            <comment>portfolio.part_api_upkeep(amount)</comment>
            <translation>APIの運用に{amount}</translation>
        </message>
        <message numerus="yes">
            <source>{count} more tasks are in the table that can be exported.</source>
            <comment>report.portfolio_more(count)</comment>
            <translation>
                <numerusform>ほか{count}件のタスクは、書き出せる表にあります。</numerusform>
            </translation>
        </message>
        <message>
            <source>Portfolio of tasks</source>
            <comment>sheet.portfolio</comment>
            <translation>タスクのポートフォリオ</translation>
        </message>
        <message>
            <source>Total once it has moved</source>
            <comment>sheet.total_once_moved</comment>
            <translation>移した後の合計</translation>
        </message>
        <message>
            <source>GPUs then</source>
            <comment>sheet.gpus_once_moved</comment>
            <translation>移した後のGPU</translation>
        </message>
        <message>
            <source>has no column of names; it is called "name" or "task"</source>
            <comment>task_table.no_names</comment>
            <translation>名前の列がありません。名前の列は"name"または"task"です</translation>
        </message>
        <message>
            <source>the column {column} is a second one of {parameter}; one of the two must go</source>
            <comment>task_table.column_twice(column, parameter)</comment>
            <translation>列{column}は{parameter}の2つ目の列です。どちらかを削除する必要があります</translation>
        </message>
        <message>
            <source>The column {column} was left out: no parameter is called that.</source>
            <comment>task_table.unknown_column(column)</comment>
            <translation>列{column}は除外されました。その名前のパラメーターはありません。</translation>
        </message>
        <message>
            <source>The column {column} was left out: the {parameter} is the same for all tasks.</source>
            <comment>task_table.column_of_all(column, parameter)</comment>
            <translation>列{column}は除外されました。{parameter}は全タスクに共通です。</translation>
        </message>
        <message>
            <source>the row has {count} cells, and the table {most} columns</source>
            <comment>task_table.too_many_cells(count, most)</comment>
            <translation>行に{count}個のセルがありますが、表の列は{most}列です</translation>
        </message>
        <message>
            <source>{column}: {refusal}</source>
            <comment>task_table.of_column(column, refusal)</comment>
            <translation>{column}：{refusal}</translation>
        </message>
        <message>
            <source>the task's name {refusal}</source>
            <comment>task_table.row_of_name(refusal)</comment>
            <translation>タスクの名前：{refusal}</translation>
        </message>
        <message>
            <source>{^group} is no task: the log does not say how many requests a month it has.</source>
            <comment>traffic_tasks.no_volume(group)</comment>
            <translation>{^group}はタスクになりません。月間リクエスト数がログから分かりません。</translation>
        </message>
        <message>
            <source>{^group}: {parameter} is {found} in the log, and {taken} was taken, which is nearest to it.</source>
            <comment>traffic_tasks.limited(group, parameter, found, taken)</comment>
            <translation>{^group}：ログでの{parameter}は{found}です。最も近い{taken}を採用しました。</translation>
        </message>
        <message>
            <source>{count} groups have fewer requests a month than a task may have, and {taken} were taken for each, which makes them dearer than they are: {groups}.</source>
            <comment>traffic_tasks.several_limited(count, taken, groups)</comment>
            <translation>{count}個のグループは、月間リクエスト数がタスクの下限より少なく、それぞれ{taken}としたため、実際より割高になります：{groups}。</translation>
        </message>
        <message>
            <source>{groups} and {count} more</source>
            <comment>traffic_tasks.and_more(groups, count)</comment>
            <translation>{groups}、ほか{count}件</translation>
        </message>
        <message>
            <source>The tasks have the scenario's ratio of peak to average; what each group's is stands in the log alone.</source>
            <comment>traffic_tasks.peaks</comment>
            <translation>タスクのピーク対平均比はシナリオの値です。グループごとの値はログにのみあります。</translation>
        </message>
        <message>
            <source>The task of all others stands for several whose own figures are not known.</source>
            <comment>traffic_tasks.all_others</comment>
            <translation>「その他すべて」のタスクは、個別の数値が分からない複数のグループをまとめたものです。</translation>
        </message>
        <message>
            <source>moves with {parameter} by {value}</source>
            <comment>link.moves_with(parameter, value)</comment>
            <translation>{parameter}と{value}で連動</translation>
        </message>
        <message>
            <source>moves with {count} inputs</source>
            <comment>link.moves_with_several(count)</comment>
            <translation>{count}件の入力と連動</translation>
        </message>
        <message>
            <source>{reason}; with them it can be {low} to {high}</source>
            <comment>link.possible(reason, low, high)</comment>
            <translation>{reason}。それらとの間では{low}～{high}が可能です</translation>
        </message>
        <message>
            <source>{first} and {second}</source>
            <comment>link.pair(first, second)</comment>
            <translation>{first}と{second}</translation>
        </message>
        <message>
            <source>{value} is not a range; a range is [LOW, HIGH], two numbers</source>
            <comment>scenario.no_range(value)</comment>
            <translation>{value}は範囲ではありません。範囲は2つの数値[LOW, HIGH]です</translation>
        </message>
        <message>
            <source>is missing; a preset has an object there with its group, question and source</source>
            <comment>preset.lacks_its_texts</comment>
            <translation>ありません。プリセットには、グループ、質問、出典を持つオブジェクトが必要です</translation>
        </message>
        <message>
            <source>{id} is in no catalog</source>
            <comment>preset.not_in_a_catalog(id)</comment>
            <translation>{id}はどのカタログにもありません</translation>
        </message>
        <message>
            <source>must be there for prices of a catalog</source>
            <comment>preset.lacks_a_day</comment>
            <translation>カタログの価格には必須です</translation>
        </message>
        <message>
            <source>is neither true nor false</source>
            <comment>preset.is_no_switch</comment>
            <translation>trueでもfalseでもありません</translation>
        </message>
        <message>
            <source>is missing; a preset has a text there</source>
            <comment>preset.lacks_a_text</comment>
            <translation>ありません。プリセットにはテキストが必要です</translation>
        </message>
        <message>
            <source>its name has {count} characters; a workload's has up to {most}</source>
            <comment>workload.name_too_long(count, most)</comment>
            <translation>名前が{count}文字あります。ワークロードの名前は{most}文字までです</translation>
        </message>
        <message>
            <source>{value} is not allowed; a workload's figures are {low} to {high}</source>
            <comment>workload.figure(value, low, high)</comment>
            <translation>{value}は指定できません。ワークロードの数値は{low}～{high}です</translation>
        </message>
        <message>
            <source>there are {count} workloads; a scenario has up to {most}</source>
            <comment>workload.too_many(count, most)</comment>
            <translation>ワークロードが{count}件あります。シナリオに入るのは{most}件までです</translation>
        </message>
        <message>
            <source>{name}: {refusal}</source>
            <comment>workload.of_one(name, refusal)</comment>
            <translation>{name}：{refusal}</translation>
        </message>
        <message>
            <source>all together: {parameter}: {refusal}</source>
            <comment>workload.of_all(parameter, refusal)</comment>
            <translation>全体：{parameter}：{refusal}</translation>
        </message>
        <message>
            <source>they come to {sum} {unit}, and {id} is {stated}</source>
            <comment>workload.do_not_add_up(sum, unit, id, stated)</comment>
            <translation>合計は{sum} {unit}ですが、{id}は{stated}です</translation>
        </message>
        <message>
            <source>is missing or empty; a task has a name, which tells it from the others</source>
            <comment>task.no_name</comment>
            <translation>指定がないか、空です。タスクには、ほかと区別するための名前が必要です</translation>
        </message>
        <message>
            <source>has {count} characters; a task's name has up to {most}</source>
            <comment>task.name_too_long(count, most)</comment>
            <translation>{count}文字あります。タスクの名前は{most}文字までです</translation>
        </message>
        <message>
            <source>{name} is not a line of text; a name has no line ends, no other control characters and none that turn the direction of the text</source>
            <comment>task.name_is_no_line(name)</comment>
            <translation>{name}は1行のテキストではありません。名前には、改行、その他の制御文字、文字の方向を変える文字を使えません</translation>
        </message>
        <message>
            <source>{name} is an earlier task's name as well; names tell tasks apart</source>
            <comment>task.name_twice(name)</comment>
            <translation>{name}は前のタスクの名前と同じです。タスクは名前で区別します</translation>
        </message>
        <message>
            <source>there are {count} tasks; a scenario has up to {most}</source>
            <comment>task.too_many(count, most)</comment>
            <translation>タスクが{count}件あります。シナリオに入るのは{most}件までです</translation>
        </message>
        <message>
            <source>{id} is the same for all tasks of a scenario; a task may set {allowed}</source>
            <comment>task.parameter_of_all(id, allowed)</comment>
            <translation>{id}はシナリオの全タスクに共通です。タスクで設定できるのは{allowed}です</translation>
        </message>
        <message>
            <source>{text} is too large or too small a number; allowed are {allowed}</source>
            <comment>assignment.beyond_numbers(text, allowed)</comment>
            <translation>{text}は大きすぎるか小さすぎます。指定できるのは{allowed}です</translation>
        </message>
        <message>
            <source>{text} is not allowed; allowed are true and false</source>
            <comment>assignment.true_and_false(text)</comment>
            <translation>{text}は指定できません。指定できるのはtrueとfalseです</translation>
        </message>
        <message>
            <source>has {count} characters; a claim's text and source have up to {most}</source>
            <comment>claim_refusal.too_long(count, most)</comment>
            <translation>{count}文字あります。主張の本文と出典は{most}文字までです</translation>
        </message>
        <message>
            <source>is not a finite number</source>
            <comment>claim_refusal.not_finite</comment>
            <translation>有限の数値ではありません</translation>
        </message>
        <message>
            <source>{low} is above {high}; the lower end comes first</source>
            <comment>claim_refusal.ends_are_crossed(low, high)</comment>
            <translation>{low}が{high}より大きくなっています。下限を先に書きます</translation>
        </message>
        <message>
            <source>an array</source>
            <comment>scenario.an_array</comment>
            <translation>配列</translation>
        </message>
        <message numerus="yes">
            <source>{count} seconds</source>
            <comment>duration.seconds(count)</comment>
            <translation>
                <numerusform>{count}秒</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} minutes</source>
            <comment>duration.minutes(count)</comment>
            <translation>
                <numerusform>{count}分</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} hours</source>
            <comment>duration.hours(count)</comment>
            <translation>
                <numerusform>{count}時間</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} days</source>
            <comment>duration.days(count)</comment>
            <translation>
                <numerusform>{count}日</numerusform>
            </translation>
        </message>
        <message>
            <source>{first} to {last} UTC</source>
            <comment>traffic.span(first, last)</comment>
            <translation>{first}～{last} UTC</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <comment>traffic.span_of_days(first, last)</comment>
            <translation>{first}～{last}</translation>
        </message>
        <message>
            <source>All rows have the same time: how many requests a month that makes can't be said.</source>
            <comment>traffic.at_once</comment>
            <translation>すべての行が同じ時刻のため、月に何リクエストになるかは分かりません。</translation>
        </message>
        <message>
            <source>The log spans {span}: it can't show how traffic changes over a day, and its volume per month is as if it went on like this day and night.</source>
            <comment>traffic.less_than_a_day(span)</comment>
            <translation>ログの期間は{span}です。1日の中でのトラフィックの変化は分からず、月間のリクエスト量は昼夜この状態が続いた場合の値です。</translation>
        </message>
        <message>
            <source>Of so few hours, most of them cut off, the hourly peak-to-average ratio means little.</source>
            <comment>traffic.few_hours</comment>
            <translation>時間数が少なく、その大半が途中で切れているため、1時間単位のピーク対平均比にはあまり意味がありません。</translation>
        </message>
        <message>
            <source>The log spans {span}: it can't show how traffic changes over a week.</source>
            <comment>traffic.less_than_a_week(span)</comment>
            <translation>ログの期間は{span}です。1週間の中でのトラフィックの変化は分かりません。</translation>
        </message>
        <message>
            <source>{share} of its requests lie between {from} and {to}, in less than a tenth of the log's span: if the others have a wrong date, the volume per month is far too small.</source>
            <comment>traffic.crowd_of_requests(share, from, to)</comment>
            <translation>リクエストの{share}が{from}～{to}の間、ログの期間の10分の1未満に集中しています。ほかの日付が誤っている場合、月間のリクエスト量は大幅に過小です。</translation>
        </message>
        <message>
            <source>{share} of its tokens lie between {from} and {to}, in less than a tenth of the log's span: if the others have a wrong date, the volume per month is far too small.</source>
            <comment>traffic.crowd_of_tokens(share, from, to)</comment>
            <translation>トークンの{share}が{from}～{to}の間、ログの期間の10分の1未満に集中しています。ほかの日付が誤っている場合、月間のリクエスト量は大幅に過小です。</translation>
        </message>
        <message>
            <source>{time} UTC</source>
            <comment>traffic.crowd_end(time)</comment>
            <translation>{time} UTC</translation>
        </message>
        <message>
            <source>This export doesn't count requests: tokens per month and shares are known, but neither the volume nor the tokens of a request.</source>
            <comment>traffic.no_requests</comment>
            <translation>このエクスポートにはリクエスト数がありません。月間トークン数と割合は分かりますが、リクエスト量も1リクエストのトークン数も分かりません。</translation>
        </message>
        <message>
            <source>Its rows sum up several requests: means are exact, percentiles of single requests don't exist.</source>
            <comment>traffic.sums</comment>
            <translation>各行は複数のリクエストの合計です。平均は正確ですが、個々のリクエストのパーセンタイルはありません。</translation>
        </message>
        <message>
            <source>Its rows sum up {span}: peaks within that can't be seen.</source>
            <comment>traffic.peaks_within(span)</comment>
            <translation>各行は{span}の合計です。その中のピークは分かりません。</translation>
        </message>
        <message>
            <source>All its rows are whole weeks apart: each is read as the sum of {span}.</source>
            <comment>traffic.even_weeks(span)</comment>
            <translation>すべての行が週単位の間隔です。各行を{span}の合計として読み込みます。</translation>
        </message>
        <message>
            <source>All its rows begin a month: each is read as the sum until the next begins.</source>
            <comment>traffic.even_months</comment>
            <translation>すべての行が月初です。各行を次の行が始まるまでの合計として読み込みます。</translation>
        </message>
        <message>
            <source>Its rows sum up {span}: peaks of a minute can't be seen.</source>
            <comment>traffic.peaks_of_a_minute(span)</comment>
            <translation>各行は{span}の合計です。1分間のピークは分かりません。</translation>
        </message>
        <message>
            <source>Times count from the log's own beginning: days begin there, not at midnight.</source>
            <comment>traffic.relative</comment>
            <translation>時刻はログの開始時点からの経過です。日の区切りは午前0時ではなく、その時点です。</translation>
        </message>
        <message numerus="yes">
            <source>{count} failed requests are left out.</source>
            <comment>traffic.failed(count)</comment>
            <translation>
                <numerusform>失敗した{count}件のリクエストは除外されています。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} requests were answered by the gateway's own cache, without a model, and left out.</source>
            <comment>traffic.from_cache(count)</comment>
            <translation>
                <numerusform>{count}件のリクエストは、モデルを使わずゲートウェイ自体のキャッシュが応答したため、除外されています。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} records are no request for a text, and left out.</source>
            <comment>traffic.others(count)</comment>
            <translation>
                <numerusform>{count}件のレコードは、テキストのリクエストではないため、除外されています。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} records are no request for a text, and left out: {kinds}.</source>
            <comment>traffic.others_of_kinds(count, kinds)</comment>
            <translation>
                <numerusform>{count}件のレコードは、テキストのリクエストではないため、除外されています：{kinds}。</numerusform>
            </translation>
        </message>
        <message>
            <source>{kind} ({count})</source>
            <comment>traffic.kind(kind, count)</comment>
            <translation>{kind}（{count}）</translation>
        </message>
        <message numerus="yes">
            <source>{count} records have none of the chosen values; they count for the span alone.</source>
            <comment>traffic.not_chosen(count)</comment>
            <translation>
                <numerusform>{count}件のレコードには選択した値がなく、期間の計算にのみ使われます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} rows of 0 tokens are left out.</source>
            <comment>traffic.without_tokens(count)</comment>
            <translation>
                <numerusform>0トークンの{count}行は除外されています。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} rows have an id that came before, and count once.</source>
            <comment>traffic.same_id(count)</comment>
            <translation>
                <numerusform>{count}行のIDはすでに出ているため、1回だけ数えます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} spans are left out, as their tokens are those of the spans within them.</source>
            <comment>traffic.repeated_by_children(count)</comment>
            <translation>
                <numerusform>{count}個のスパンは、トークンが内側のスパンと同じため、除外されています。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} spans have tokens, and so have the spans within them, in other numbers: both are counted.</source>
            <comment>traffic.beside_children(count)</comment>
            <translation>
                <numerusform>{count}個のスパンにはトークンがあり、内側のスパンにも異なる数のトークンがあります。両方を数えます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} rows are the same as one that came before, and count once.</source>
            <comment>traffic.same_rows(count)</comment>
            <translation>
                <numerusform>{count}行は前の行と同じため、1回だけ数えます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} rows are the same as one that came before, to the letter: each of them is counted.</source>
            <comment>traffic.alike_rows(count)</comment>
            <translation>
                <numerusform>{count}行は前の行と一字一句同じですが、それぞれ数えます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The ids of the first {most} rows were kept: {count} rows after them were not checked, and may count twice.</source>
            <comment>traffic.unchecked_ids(most, count)</comment>
            <translation>
                <numerusform>最初の{most}行のIDのみを保持しました。その後の{count}行は確認されておらず、二重に数えられている可能性があります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} rows are of a time without requests, which is in the span.</source>
            <comment>traffic.empty_buckets(count)</comment>
            <translation>
                <numerusform>{count}行はリクエストのない時間のもので、期間に含まれます。</numerusform>
            </translation>
        </message>
        <message>
            <source>The file ends within its list, as if it were cut off: what would follow is missing.</source>
            <comment>traffic.cut</comment>
            <translation>ファイルがリストの途中で、切れたように終わっています。続きの部分はありません。</translation>
        </message>
        <message>
            <source>This is one page of several: more follow, and the volume is of this page's time alone.</source>
            <comment>traffic.more_pages</comment>
            <translation>複数ページのうちの1ページです。続きがあり、リクエスト量はこのページの期間のみのものです。</translation>
        </message>
        <message>
            <source>All its times are midnight, so its rows are whole days, and no column counts requests: how many there were is unknown. Tokens per month and shares are known, but neither the volume nor the tokens of a request.</source>
            <comment>traffic.whole_days</comment>
            <translation>すべての時刻が午前0時なので、各行は丸1日分です。リクエスト数の列がないため、その数は分かりません。月間トークン数と割合は分かりますが、リクエスト量も1リクエストのトークン数も分かりません。</translation>
        </message>
        <message>
            <source>Its cell {cell} shows that a dot stands before decimals.</source>
            <comment>traffic.dot_is_decimal(cell)</comment>
            <translation>セル{cell}から、小数点がドットであることが分かります。</translation>
        </message>
        <message>
            <source>Its cell {cell} shows that a comma stands before decimals, and a dot between thousands.</source>
            <comment>traffic.comma_is_decimal(cell)</comment>
            <translation>セル{cell}から、小数点がコンマ、桁区切りがドットであることが分かります。</translation>
        </message>
        <message numerus="yes">
            <source>The {most} values with the most tokens have figures of their own; {count} others are together.</source>
            <comment>traffic.groups_beyond(most, count)</comment>
            <translation>
                <numerusform>トークン数の多い{most}個の値を個別に集計し、ほか{count}個はまとめています。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of these, {count} have more tokens than one that is shown, but had few when there were too many to keep.</source>
            <comment>traffic.groups_late(count)</comment>
            <translation>
                <numerusform>このうち{count}個は、表示中のものよりトークンが多いものの、値が多すぎて保持しきれなかった時点では少数でした。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} rows could not be read.</source>
            <comment>traffic.skipped(count)</comment>
            <translation>
                <numerusform>{count}行を読み込めませんでした。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{name}, {count} requests, {span}</source>
            <comment>traffic.source_requests(name, count, span)</comment>
            <translation>
                <numerusform>{name}、{count}リクエスト、{span}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{name}, {count} rows, {span}</source>
            <comment>traffic.source_rows(name, count, span)</comment>
            <translation>
                <numerusform>{name}、{count}行、{span}</numerusform>
            </translation>
        </message>
        <message>
            <source>{source}, busiest minute</source>
            <comment>traffic.source_busiest_minute(source)</comment>
            <translation>{source}、最も混む1分間</translation>
        </message>
        <message>
            <source>{source}, busiest hour</source>
            <comment>traffic.source_busiest_hour(source)</comment>
            <translation>{source}、最も混む1時間</translation>
        </message>
        <message>
            <source>The peak-to-average ratio stays: this export doesn't count requests.</source>
            <comment>traffic.peak_without_requests</comment>
            <translation>ピーク対平均比は変更しません。このエクスポートにはリクエスト数がありません。</translation>
        </message>
        <message>
            <source>The peak-to-average ratio stays: a log of less than a day can't show a daily peak.</source>
            <comment>traffic.peak_of_less_than_a_day</comment>
            <translation>ピーク対平均比は変更しません。1日未満のログでは1日のピークが分かりません。</translation>
        </message>
        <message>
            <source>The peak-to-average ratio stays: the log's rows sum up more than an hour.</source>
            <comment>traffic.peak_of_sums</comment>
            <translation>ピーク対平均比は変更しません。ログの各行は1時間を超える合計です。</translation>
        </message>
        <message>
            <source>The peak-to-average ratio stays: with fewer than 10 requests an hour, chance makes the peak.</source>
            <comment>traffic.peak_by_chance</comment>
            <translation>ピーク対平均比は変更しません。1時間10リクエスト未満では、ピークは偶然で決まります。</translation>
        </message>
        <message>
            <source>{source}, for GPUs that follow its hours at {volume}</source>
            <comment>traffic.source_scaled(source, volume)</comment>
            <translation>{source}、{volume}でその時間帯に追従するGPUの場合</translation>
        </message>
        <message>
            <source>{source}, for GPUs that follow its hours at {routed} of {volume}, the part that the hybrid routes</source>
            <comment>traffic.source_scaled_hybrid(source, routed, volume)</comment>
            <translation>{source}、ハイブリッドが振り分ける{routed}（{volume}のうち）でその時間帯に追従するGPUの場合</translation>
        </message>
        <message>
            <source>The time scaled down stays: this export doesn't count requests.</source>
            <comment>traffic.scale_down_without_requests</comment>
            <translation>縮退時間の割合は変更しません。このエクスポートにはリクエスト数がありません。</translation>
        </message>
        <message>
            <source>The time scaled down stays: the log's rows sum up more than an hour.</source>
            <comment>traffic.scale_down_of_sums</comment>
            <translation>縮退時間の割合は変更しません。ログの各行は1時間を超える合計です。</translation>
        </message>
        <message>
            <source>The time scaled down stays: a log of less than a day can't show quiet hours.</source>
            <comment>traffic.scale_down_of_less_than_a_day</comment>
            <translation>縮退時間の割合は変更しません。1日未満のログでは閑散時間帯が分かりません。</translation>
        </message>
        <message>
            <source>Seconds</source>
            <comment>time_unit.seconds</comment>
            <translation>秒</translation>
        </message>
        <message>
            <source>Milliseconds</source>
            <comment>time_unit.milliseconds</comment>
            <translation>ミリ秒</translation>
        </message>
        <message>
            <source>Microseconds</source>
            <comment>time_unit.microseconds</comment>
            <translation>マイクロ秒</translation>
        </message>
        <message numerus="yes">
            <source>{unit}: {span}, {volume} requests a month</source>
            <comment>time_unit.offer(unit, span, volume)</comment>
            <translation>
                <numerusform>{unit}：{span}、月{volume}リクエスト</numerusform>
            </translation>
        </message>
        <message>
            <source>{unit}: {span}</source>
            <comment>time_unit.offer_of_span(unit, span)</comment>
            <translation>{unit}：{span}</translation>
        </message>
        <message>
            <source>Requests a month</source>
            <comment>group.requests</comment>
            <translation>月間リクエスト数</translation>
        </message>
        <message>
            <source>Input tokens</source>
            <comment>group.input</comment>
            <translation>入力トークン</translation>
        </message>
        <message>
            <source>Output tokens</source>
            <comment>group.output</comment>
            <translation>出力トークン</translation>
        </message>
        <message>
            <source>Cached input, %</source>
            <comment>group.cached</comment>
            <translation>キャッシュ済み入力、%</translation>
        </message>
        <message>
            <source>none</source>
            <comment>group.no_value</comment>
            <translation>なし</translation>
        </message>
        <message>
            <source>all others</source>
            <comment>group.others</comment>
            <translation>その他すべて</translation>
        </message>
        <message>
            <source>{value} ({count})</source>
            <comment>group.counted_value(value, count)</comment>
            <translation>{value}（{count}）</translation>
        </message>
        <message numerus="yes">
            <source>{count} records have further values.</source>
            <comment>group.further_values(count)</comment>
            <translation>
                <numerusform>{count}件のレコードには、ほかの値もあります。</numerusform>
            </translation>
        </message>
        <message>
            <source>Monday</source>
            <comment>week.monday</comment>
            <translation>月曜日</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <comment>week.tuesday</comment>
            <translation>火曜日</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <comment>week.wednesday</comment>
            <translation>水曜日</translation>
        </message>
        <message>
            <source>Thursday</source>
            <comment>week.thursday</comment>
            <translation>木曜日</translation>
        </message>
        <message>
            <source>Friday</source>
            <comment>week.friday</comment>
            <translation>金曜日</translation>
        </message>
        <message>
            <source>Saturday</source>
            <comment>week.saturday</comment>
            <translation>土曜日</translation>
        </message>
        <message>
            <source>Sunday</source>
            <comment>week.sunday</comment>
            <translation>日曜日</translation>
        </message>
        <message numerus="yes">
            <source>{day} {from} to {to}, {count} requests an hour, {ratio} times the mean</source>
            <comment>week.hour(day, from, to, count, ratio)</comment>
            <translation>
                <numerusform>{day} {from}～{to}、毎時{count}リクエスト、平均の{ratio}倍</numerusform>
            </translation>
        </message>
        <message>
            <source>{day} {from} to {to}, not in this log</source>
            <comment>week.no_such_hour(day, from, to)</comment>
            <translation>{day} {from}～{to}、このログにはありません</translation>
        </message>
        <message>
            <source>{most} requests an hour, mean {mean}</source>
            <comment>week.legend(most, mean)</comment>
            <translation>毎時{most}リクエスト、平均{mean}</translation>
        </message>
        <message>
            <source>Busiest: {hour}.</source>
            <comment>week.busiest(hour)</comment>
            <translation>最も混む時間：{hour}。</translation>
        </message>
        <message>
            <source>Quietest: {hour}.</source>
            <comment>week.quietest(hour)</comment>
            <translation>最も空く時間：{hour}。</translation>
        </message>
        <message numerus="yes">
            <source>The busiest hour of all began {time} with {count} requests.</source>
            <comment>week.busiest_of_all(time, count)</comment>
            <translation>
                <numerusform>全体で最も混んだ1時間は{time}からで、{count}リクエストでした。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Every hour of the log has {count} requests.</source>
            <comment>week.even(count)</comment>
            <translation>
                <numerusform>ログのどの1時間も{count}リクエストです。</numerusform>
            </translation>
        </message>
        <message>
            <source>Hours are {clock}.</source>
            <comment>week.clock(clock)</comment>
            <translation>時刻は{clock}です。</translation>
        </message>
        <message>
            <source>The log's times are written by several clocks; hours are {clock}, as most rows have it.</source>
            <comment>week.mixed_clocks(clock)</comment>
            <translation>ログの時刻には複数のタイムゾーンが混在しています。時刻は、最も多くの行で使われている{clock}です。</translation>
        </message>
        <message numerus="yes">
            <source>{count} hours of the week are not in this log.</source>
            <comment>week.not_all(count)</comment>
            <translation>
                <numerusform>1週間のうち{count}時間分がこのログにありません。</numerusform>
            </translation>
        </message>
        <message>
            <source>The week's hours can't be shown: this export doesn't count requests.</source>
            <comment>week.without_requests</comment>
            <translation>週の時間帯は表示できません。このエクスポートにはリクエスト数がありません。</translation>
        </message>
        <message>
            <source>The week's hours can't be shown: the log's rows sum up more than an hour.</source>
            <comment>week.of_sums</comment>
            <translation>週の時間帯は表示できません。ログの各行は1時間を超える合計です。</translation>
        </message>
        <message>
            <source>The week's hours can't be shown: times count from the log's own beginning, on no day of the week.</source>
            <comment>week.relative</comment>
            <translation>週の時間帯は表示できません。時刻がログの開始時点からの経過で、曜日が分かりません。</translation>
        </message>
        <message>
            <source>{tokens} tokens in {key} are output that is not shown, and that only the large model writes: they fill the reasoning tokens, the rest of the output the output tokens.</source>
            <comment>traffic.reasoning_key(tokens, key)</comment>
            <translation>{key}の{tokens}トークンは、表示されない出力で、大規模モデルだけが書くものです。これを推論トークンに、残りの出力を出力トークンに入力します。</translation>
        </message>
        <message>
            <source>{tokens} tokens in {key} are not counted: what they are isn't known.</source>
            <comment>traffic.unknown_key(tokens, key)</comment>
            <translation>{key}の{tokens}トークンは、何であるか不明なため、数えていません。</translation>
        </message>
        <message>
            <source>{tokens} tokens in {key} are taken for a part of the input: what they are isn't known.</source>
            <comment>traffic.unknown_input_key(tokens, key)</comment>
            <translation>{key}の{tokens}トークンは、何であるか不明ですが、入力の一部とみなします。</translation>
        </message>
        <message>
            <source>{tokens} tokens in {key} are taken for a part of the output: what they are isn't known.</source>
            <comment>traffic.unknown_output_key(tokens, key)</comment>
            <translation>{key}の{tokens}トークンは、何であるか不明ですが、出力の一部とみなします。</translation>
        </message>
        <message numerus="yes">
            <source>The totals that {rows} rows state have {tokens} tokens more than what they count one by one.</source>
            <comment>traffic.totals_above(rows, tokens)</comment>
            <translation>
                <numerusform>{rows}行に記載された合計は、個々に数えた値より{tokens}トークン多くなっています。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The totals that {rows} rows state have {tokens} tokens fewer than what they count one by one.</source>
            <comment>traffic.totals_below(rows, tokens)</comment>
            <translation>
                <numerusform>{rows}行に記載された合計は、個々に数えた値より{tokens}トークン少なくなっています。</numerusform>
            </translation>
        </message>
        <message>
            <source>The input holds the tokens of the cache, as its own counts show.</source>
            <comment>traffic.cache_within</comment>
            <translation>数値から、入力にはキャッシュのトークンが含まれていることが分かります。</translation>
        </message>
        <message>
            <source>The input is counted without the tokens of the cache, as its own counts show: they were added to it.</source>
            <comment>traffic.cache_beside</comment>
            <translation>数値から、入力にはキャッシュのトークンが含まれていないことが分かるため、加算しました。</translation>
        </message>
        <message>
            <source>The input is taken to hold the tokens of the cache, as {format} usually has it.</source>
            <comment>traffic.cache_within_usually(format)</comment>
            <translation>{format}の通例に従い、入力にはキャッシュのトークンが含まれているとみなします。</translation>
        </message>
        <message>
            <source>The input is taken to be counted without the tokens of the cache, as {format} usually has it: they were added to it.</source>
            <comment>traffic.cache_beside_usually(format)</comment>
            <translation>{format}の通例に従い、入力にはキャッシュのトークンが含まれていないとみなし、加算しました。</translation>
        </message>
        <message>
            <source>In {within} rows the input holds the tokens of the cache, in {beside} it doesn't: each is counted as its own counts show.</source>
            <comment>traffic.cache_either_way(within, beside)</comment>
            <translation>入力にキャッシュのトークンを含む行が{within}行、含まない行が{beside}行あります。それぞれ数値から判断して数えます。</translation>
        </message>
        <message numerus="yes">
            <source>{count} others don't show it, and are counted as {format} usually has it.</source>
            <comment>traffic.cache_others_usually(count, format)</comment>
            <translation>
                <numerusform>ほか{count}行は判断できないため、{format}の通例に従って数えます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In {rows} rows the input holds the tokens of the cache, as their own counts show.</source>
            <comment>traffic.cache_within_in(rows)</comment>
            <translation>
                <numerusform>数値から、{rows}行では入力にキャッシュのトークンが含まれていることが分かります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In {rows} rows the input is counted without the tokens of the cache, as their own counts show: they were added to it.</source>
            <comment>traffic.cache_beside_in(rows)</comment>
            <translation>
                <numerusform>数値から、{rows}行では入力にキャッシュのトークンが含まれていないことが分かるため、加算しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} rows don't show it, and are counted like the {shown} that do.</source>
            <comment>traffic.cache_others_follow(count, shown)</comment>
            <translation>
                <numerusform>{count}行は判断できないため、判断できる{shown}行と同様に数えます。</numerusform>
            </translation>
        </message>
        <message>
            <source>Some tokens written to the cache stay there for an hour and cost twice the input: a written token costs {price} of one of the input on average.</source>
            <comment>traffic.hour_writes(price)</comment>
            <translation>キャッシュに書き込まれたトークンの一部は1時間保持され、入力の2倍の価格です。書き込みトークンの平均価格は入力の{price}です。</translation>
        </message>
        <message>
            <source>The share that can wait is of the tokens, as requests aren't counted.</source>
            <comment>traffic.batch_of_tokens</comment>
            <translation>リクエスト数がないため、後回しにできる割合はトークンの割合です。</translation>
        </message>
        <message>
            <source>Of it reasoning</source>
            <comment>traffic.reasoning</comment>
            <translation>うち推論</translation>
        </message>
        <message>
            <source>not in this log</source>
            <comment>traffic.not_in_log</comment>
            <translation>このログにはありません</translation>
        </message>
        <message>
            <source>Requests</source>
            <comment>traffic.requests</comment>
            <translation>リクエスト</translation>
        </message>
        <message>
            <source>{count} from {span}</source>
            <comment>traffic.requests_from(count, span)</comment>
            <translation>{count}（{span}）</translation>
        </message>
        <message>
            <source>{count} in {span}</source>
            <comment>traffic.requests_in(count, span)</comment>
            <translation>{count}（{span}）</translation>
        </message>
        <message>
            <source>not counted, from {span}</source>
            <comment>traffic.not_counted_from(span)</comment>
            <translation>集計なし（{span}）</translation>
        </message>
        <message>
            <source>not counted, in {span}</source>
            <comment>traffic.not_counted_in(span)</comment>
            <translation>集計なし（{span}）</translation>
        </message>
        <message>
            <source>Volume</source>
            <comment>traffic.volume</comment>
            <translation>リクエスト量</translation>
        </message>
        <message>
            <source>{count} a month</source>
            <comment>traffic.a_month(count)</comment>
            <translation>月{count}</translation>
        </message>
        <message>
            <source>Input tokens</source>
            <comment>traffic.input</comment>
            <translation>入力トークン</translation>
        </message>
        <message>
            <source>Output tokens</source>
            <comment>traffic.output</comment>
            <translation>出力トークン</translation>
        </message>
        <message>
            <source>mean {mean}</source>
            <comment>traffic.mean(mean)</comment>
            <translation>平均 {mean}</translation>
        </message>
        <message>
            <source>mean {mean}, median {median}, 95th percentile {p95}</source>
            <comment>traffic.mean_and_percentiles(mean, median, p95)</comment>
            <translation>平均 {mean}、中央値 {median}、95パーセンタイル {p95}</translation>
        </message>
        <message>
            <source>Cached input</source>
            <comment>traffic.cached</comment>
            <translation>キャッシュ済み入力</translation>
        </message>
        <message>
            <source>Peaks</source>
            <comment>traffic.peaks</comment>
            <translation>ピーク</translation>
        </message>
        <message>
            <source>{ratio} times the mean in the busiest minute</source>
            <comment>traffic.peak_minute(ratio)</comment>
            <translation>最も混む1分間で平均の{ratio}倍</translation>
        </message>
        <message>
            <source>{ratio} times the mean in the busiest hour</source>
            <comment>traffic.peak_hour(ratio)</comment>
            <translation>最も混む1時間で平均の{ratio}倍</translation>
        </message>
        <message>
            <source>no more than the mean in the busiest minute</source>
            <comment>traffic.no_peak_minute</comment>
            <translation>最も混む1分間でも平均並み</translation>
        </message>
        <message>
            <source>no more than the mean in the busiest hour</source>
            <comment>traffic.no_peak_hour</comment>
            <translation>最も混む1時間でも平均並み</translation>
        </message>
        <message>
            <source>Tokens</source>
            <comment>traffic.tokens</comment>
            <translation>トークン</translation>
        </message>
        <message>
            <source>{input} in and {output} out a month</source>
            <comment>traffic.tokens_a_month(input, output)</comment>
            <translation>月間で入力{input}、出力{output}</translation>
        </message>
        <message>
            <source>Requests per minute</source>
            <comment>traffic.requests_per_minute</comment>
            <translation>1分あたりのリクエスト</translation>
        </message>
        <message>
            <source>Requests per hour</source>
            <comment>traffic.requests_per_hour</comment>
            <translation>1時間あたりのリクエスト</translation>
        </message>
        <message>
            <source>Requests per day</source>
            <comment>traffic.requests_per_day</comment>
            <translation>1日あたりのリクエスト</translation>
        </message>
        <message>
            <source>Tokens per minute</source>
            <comment>traffic.tokens_per_minute</comment>
            <translation>1分あたりのトークン</translation>
        </message>
        <message>
            <source>Tokens per hour</source>
            <comment>traffic.tokens_per_hour</comment>
            <translation>1時間あたりのトークン</translation>
        </message>
        <message>
            <source>Tokens per day</source>
            <comment>traffic.tokens_per_day</comment>
            <translation>1日あたりのトークン</translation>
        </message>
        <message>
            <source>{title}, as a mean over each row's {span}</source>
            <comment>traffic.spread_series(title, span)</comment>
            <translation>{title}、各行の{span}の平均</translation>
        </message>
        <message>
            <source>Line {line}: {why}</source>
            <comment>traffic.skipped_line(line, why)</comment>
            <translation>{line}行目：{why}</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <comment>traffic.more_skipped(count)</comment>
            <translation>ほか{count}件</translation>
        </message>
        <message>
            <source>{read} of {all} MB, {rows} rows</source>
            <comment>traffic.progress_of(read, all, rows)</comment>
            <translation>{read}/{all} MB、{rows}行</translation>
        </message>
        <message>
            <source>{read} MB, {rows} rows</source>
            <comment>traffic.progress(read, rows)</comment>
            <translation>{read} MB、{rows}行</translation>
        </message>
        <message>
            <source>row {row}: {why}</source>
            <comment>log.row(row, why)</comment>
            <translation>{row}行目：{why}</translation>
        </message>
        <message numerus="yes">
            <source>has {count} columns instead of {expected}</source>
            <comment>log.columns(count, expected)</comment>
            <translation>
                <numerusform>列が{expected}列ではなく{count}列あります</numerusform>
            </translation>
        </message>
        <message>
            <source>has no request that could be counted, read as {format}</source>
            <comment>log.nothing(format)</comment>
            <translation>{format}として読み込みましたが、数えられるリクエストがありません</translation>
        </message>
        <message numerus="yes">
            <source>{count} rows are broken, the first in line {line}: {why}</source>
            <comment>log.broken(count, line, why)</comment>
            <translation>
                <numerusform>{count}行が壊れています。最初は{line}行目です：{why}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} records are left out: failed, answered from a cache, or no requests</source>
            <comment>log.left_out(count)</comment>
            <translation>
                <numerusform>失敗、キャッシュからの応答、リクエスト以外の{count}件のレコードは除外されています</numerusform>
            </translation>
        </message>
        <message>
            <source>is no regular file: choose columns with a copy of it</source>
            <comment>log.not_regular</comment>
            <translation>通常のファイルではありません。コピーを使って列を選択してください</translation>
        </message>
        <message>
            <source>is not UTF-8</source>
            <comment>log.not_utf8</comment>
            <translation>UTF-8ではありません</translation>
        </message>
        <message>
            <source>is not valid JSON</source>
            <comment>log.not_json</comment>
            <translation>有効なJSONではありません</translation>
        </message>
        <message>
            <source>is no JSON object</source>
            <comment>log.no_object</comment>
            <translation>JSONオブジェクトではありません</translation>
        </message>
        <message>
            <source>has a count of tokens that is no whole number</source>
            <comment>log.no_count</comment>
            <translation>トークン数が整数ではありません</translation>
        </message>
        <message>
            <source>the usage {usage} is not UTF-8</source>
            <comment>log.usage_not_utf8(usage)</comment>
            <translation>usage {usage}はUTF-8ではありません</translation>
        </message>
        <message>
            <source>the usage {usage} is not valid JSON</source>
            <comment>log.usage_not_json(usage)</comment>
            <translation>usage {usage}は有効なJSONではありません</translation>
        </message>
        <message>
            <source>the usage {usage} is no JSON object</source>
            <comment>log.usage_no_object(usage)</comment>
            <translation>usage {usage}はJSONオブジェクトではありません</translation>
        </message>
        <message>
            <source>the usage {usage} has a count of tokens that is no whole number</source>
            <comment>log.usage_no_count(usage)</comment>
            <translation>usage {usage}のトークン数が整数ではありません</translation>
        </message>
        <message>
            <source>the time is missing</source>
            <comment>log.no_time</comment>
            <translation>時刻がありません</translation>
        </message>
        <message>
            <source>{time} may have the month or the day first, and the first thousand rows don't say which: write it as YYYY-MM-DD</source>
            <comment>log.month_or_day(time)</comment>
            <translation>{time}は月と日のどちらが先か、最初の1,000行からは分かりません。YYYY-MM-DDの形式で書いてください</translation>
        </message>
        <message>
            <source>{time} has the month first, where the first thousand rows have the day</source>
            <comment>log.month_first(time)</comment>
            <translation>{time}は月が先ですが、最初の1,000行では日が先です</translation>
        </message>
        <message>
            <source>{time} has the day first, where the first thousand rows have the month</source>
            <comment>log.day_first(time)</comment>
            <translation>{time}は日が先ですが、最初の1,000行では月が先です</translation>
        </message>
        <message>
            <source>{time} is not a time of the years {first} to {last} in a form that is read: 2023-11-16 18:15:46, 16.11.2023 18:15, 11/16/2023 6:15 PM, or a number of seconds since 1970</source>
            <comment>log.not_a_time(time, first, last)</comment>
            <translation>{time}は、読み込める形式の{first}～{last}年の時刻ではありません。形式：2023-11-16 18:15:46、16.11.2023 18:15、11/16/2023 6:15 PM、または1970年からの秒数</translation>
        </message>
        <message>
            <source>the time {time} is no date, where one is expected</source>
            <comment>log.time_no_date(time)</comment>
            <translation>日付が必要ですが、時刻{time}は日付ではありません</translation>
        </message>
        <message>
            <source>the time {time} is a date, where a number of seconds since the log's zero is expected</source>
            <comment>log.time_is_date(time)</comment>
            <translation>ログの始点からの秒数が必要ですが、時刻{time}は日付です</translation>
        </message>
        <message>
            <source>the time {time} is yet to come</source>
            <comment>log.yet_to_come(time)</comment>
            <translation>時刻{time}は未来です</translation>
        </message>
        <message>
            <source>{end} is not an end of what begins at {begin}</source>
            <comment>log.no_end(end, begin)</comment>
            <translation>{end}は、{begin}に始まるものの終わりではありません</translation>
        </message>
        <message>
            <source>{end} is more than a year after {begin}</source>
            <comment>log.long_bucket(end, begin)</comment>
            <translation>{end}は{begin}から1年以上後です</translation>
        </message>
        <message>
            <source>number of requests</source>
            <comment>log.number_of_requests</comment>
            <translation>リクエスト数</translation>
        </message>
        <message>
            <source>number of input tokens</source>
            <comment>log.number_of_input</comment>
            <translation>入力トークン数</translation>
        </message>
        <message>
            <source>number of output tokens</source>
            <comment>log.number_of_output</comment>
            <translation>出力トークン数</translation>
        </message>
        <message>
            <source>number of cached tokens</source>
            <comment>log.number_of_cached</comment>
            <translation>キャッシュ済みトークン数</translation>
        </message>
        <message>
            <source>number of tokens written to the cache</source>
            <comment>log.number_of_written</comment>
            <translation>キャッシュへの書き込みトークン数</translation>
        </message>
        <message>
            <source>the {number} is missing</source>
            <comment>log.number_missing(number)</comment>
            <translation>{number}がありません</translation>
        </message>
        <message>
            <source>the {number} {text} is not a number</source>
            <comment>log.number_is_none(number, text)</comment>
            <translation>{number}の{text}は数値ではありません</translation>
        </message>
        <message>
            <source>the {number} {text} is negative</source>
            <comment>log.number_negative(number, text)</comment>
            <translation>{number}の{text}が負です</translation>
        </message>
        <message>
            <source>the {number} {text} is too large</source>
            <comment>log.number_too_large(number, text)</comment>
            <translation>{number}の{text}は大きすぎます</translation>
        </message>
        <message>
            <source>the {number} {text} is not a whole number</source>
            <comment>log.number_not_whole(number, text)</comment>
            <translation>{number}の{text}は整数ではありません</translation>
        </message>
        <message>
            <source>the {number} {text} has a comma or a dot that is none between thousands</source>
            <comment>log.number_stray_comma(number, text)</comment>
            <translation>{number}の{text}に、桁区切りではないコンマまたはドットがあります</translation>
        </message>
        <message>
            <source>the {number} {text} is {decimal} or {thousands}, and no other number shows which: choose whether a dot or a comma stands before decimals</source>
            <comment>log.number_two_readings(number, text, decimal, thousands)</comment>
            <translation>{number}の{text}は{decimal}とも{thousands}とも読め、ほかの数値からも判断できません。小数点がドットかコンマかを選択してください</translation>
        </message>
        <message>
            <source>the count of tokens {text} in {column} is {decimal} or {thousands}, and no other number shows which: choose whether a dot or a comma stands before decimals</source>
            <comment>log.count_two_readings(column, text, decimal, thousands)</comment>
            <translation>{column}のトークン数{text}は{decimal}とも{thousands}とも読め、ほかの数値からも判断できません。小数点がドットかコンマかを選択してください</translation>
        </message>
        <message>
            <source>has times that are numbers without a date: as seconds that is {seconds} requests a month, as milliseconds {milliseconds}, as microseconds {microseconds}; choose their unit</source>
            <comment>log.time_unit_of_requests(seconds, milliseconds, microseconds)</comment>
            <translation>時刻が日付のない数値です。秒なら月{seconds}リクエスト、ミリ秒なら{milliseconds}、マイクロ秒なら{microseconds}です。単位を選択してください</translation>
        </message>
        <message>
            <source>has times that are numbers without a date: as seconds that is {seconds} tokens a month, as milliseconds {milliseconds}, as microseconds {microseconds}; choose their unit</source>
            <comment>log.time_unit_of_tokens(seconds, milliseconds, microseconds)</comment>
            <translation>時刻が日付のない数値です。秒なら月{seconds}トークン、ミリ秒なら{milliseconds}、マイクロ秒なら{microseconds}です。単位を選択してください</translation>
        </message>
        <message numerus="yes">
            <source>{count} rows have 0 tokens</source>
            <comment>log.without_tokens(count)</comment>
            <translation>
                <numerusform>{count}行が0トークンです</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} rows are of a time without requests</source>
            <comment>log.empty_buckets(count)</comment>
            <translation>
                <numerusform>{count}行はリクエストのない時間のものです</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} records have none of the chosen values</source>
            <comment>log.not_chosen(count)</comment>
            <translation>
                <numerusform>{count}件のレコードには選択した値がありません</numerusform>
            </translation>
        </message>
        <message>
            <source>number of reasoning tokens</source>
            <comment>log.number_of_reasoning</comment>
            <translation>推論トークン数</translation>
        </message>
        <message>
            <source>number of all tokens</source>
            <comment>log.number_of_all</comment>
            <translation>全トークン数</translation>
        </message>
        <message>
            <source>the count of tokens {column} is {text}, and not a whole number</source>
            <comment>log.count_is_none(column, text)</comment>
            <translation>トークン数{column}が{text}で、整数ではありません</translation>
        </message>
        <message>
            <source>{tokens} tokens are more than a request can have</source>
            <comment>log.too_many_tokens(tokens)</comment>
            <translation>{tokens}トークンは、1リクエストの上限を超えています</translation>
        </message>
        <message>
            <source>there are tokens without a request</source>
            <comment>log.tokens_without_request</comment>
            <translation>リクエストがないのにトークンがあります</translation>
        </message>
        <message>
            <source>is not a known usage log: no JSON object at its beginning can be read and has keys</source>
            <comment>log.no_json_keys</comment>
            <translation>既知の利用ログではありません。先頭に、読み込めてキーを持つJSONオブジェクトがありません</translation>
        </message>
        <message>
            <source>is an OpenAI usage export without any usage: it has only the columns for times</source>
            <comment>log.openai_without_usage</comment>
            <translation>OpenAIの利用エクスポートですが、利用の記録がなく、時刻の列だけです</translation>
        </message>
        <message>
            <source>is not a known usage log. Its columns are {names}; choose those for time, input and output</source>
            <comment>log.unknown_columns(names)</comment>
            <translation>既知の利用ログではありません。列は{names}です。時刻、入力、出力の列を選択してください</translation>
        </message>
        <message>
            <source>is not a known usage log. Its keys are {names}; choose those for time, input and output</source>
            <comment>log.unknown_keys(names)</comment>
            <translation>既知の利用ログではありません。キーは{names}です。時刻、入力、出力のキーを選択してください</translation>
        </message>
        <message>
            <source>is not a known usage log; it looks like {format}, but lacks the column {missing}. Its columns are {names}; choose those for time, input and output</source>
            <comment>log.like_but_columns(format, missing, names)</comment>
            <translation>既知の利用ログではありません。{format}に似ていますが、列{missing}がありません。列は{names}です。時刻、入力、出力の列を選択してください</translation>
        </message>
        <message>
            <source>is not a known usage log; it looks like {format}, but lacks the column {missing}. Its keys are {names}; choose those for time, input and output</source>
            <comment>log.like_but_keys(format, missing, names)</comment>
            <translation>既知の利用ログではありません。{format}に似ていますが、列{missing}がありません。キーは{names}です。時刻、入力、出力のキーを選択してください</translation>
        </message>
        <message>
            <source>has no record with the field {field}</source>
            <comment>log.no_such_field(field)</comment>
            <translation>フィールド{field}を持つレコードがありません</translation>
        </message>
        <message>
            <source>has no column {column}; its columns are {names}</source>
            <comment>log.no_column(column, names)</comment>
            <translation>列{column}がありません。列は{names}です</translation>
        </message>
        <message>
            <source>the column {column} was chosen twice</source>
            <comment>log.column_twice(column)</comment>
            <translation>列{column}が2回選択されています</translation>
        </message>
        <message>
            <source>a column must be chosen for time, input and output</source>
            <comment>log.columns_needed</comment>
            <translation>時刻、入力、出力の列を選択する必要があります</translation>
        </message>
        <message>
            <source>a column must be chosen for time, input and output; its columns are {names}</source>
            <comment>log.columns_needed_of(names)</comment>
            <translation>時刻、入力、出力の列を選択する必要があります。列は{names}です</translation>
        </message>
        <message>
            <source>there is no format {format}; there are {names}</source>
            <comment>log.no_format(format, names)</comment>
            <translation>形式{format}はありません。使えるのは{names}です</translation>
        </message>
        <message>
            <source>is JSON, and {format} is not</source>
            <comment>log.is_json(format)</comment>
            <translation>JSONですが、{format}はJSONではありません</translation>
        </message>
        <message>
            <source>is CSV, and {format} is not</source>
            <comment>log.is_csv(format)</comment>
            <translation>CSVですが、{format}はCSVではありません</translation>
        </message>
        <message>
            <source>is missing</source>
            <comment>catalog.missing</comment>
            <translation>ありません</translation>
        </message>
        <message>
            <source>a list of texts</source>
            <comment>catalog.a_list_of_texts</comment>
            <translation>テキストのリスト</translation>
        </message>
        <message>
            <source>{value} is not a whole number</source>
            <comment>catalog.whole(value)</comment>
            <translation>{value}は整数ではありません</translation>
        </message>
        <message>
            <source>{value} is neither true nor false</source>
            <comment>catalog.no_flag(value)</comment>
            <translation>{value}はtrueでもfalseでもありません</translation>
        </message>
        <message>
            <source>{value} is not allowed; allowed are {allowed}</source>
            <comment>catalog.not_allowed(value, allowed)</comment>
            <translation>{value}は指定できません。指定できるのは{allowed}です</translation>
        </message>
        <message>
            <source>is the same offer as {place}: {id}</source>
            <comment>catalog.same_offer(place, id)</comment>
            <translation>{place}と同じオファーです：{id}</translation>
        </message>
        <message>
            <source>must stand there if and only if {key} does</source>
            <comment>catalog.both_or_neither(key)</comment>
            <translation>{key}がある場合にのみ必要で、ない場合は書けません</translation>
        </message>
        <message>
            <source>must not stand there, since there is a price</source>
            <comment>catalog.price_and_none</comment>
            <translation>価格があるため、書けません</translation>
        </message>
        <message>
            <source>is not a list with something in it</source>
            <comment>catalog.no_list</comment>
            <translation>要素のあるリストではありません</translation>
        </message>
        <message>
            <source>{text} is not a date; dates are written YYYY-MM-DD, YYYY-MM or YYYY</source>
            <comment>catalog.rough_date(text)</comment>
            <translation>{text}は日付ではありません。日付はYYYY-MM-DD、YYYY-MM、YYYYのいずれかの形式で書きます</translation>
        </message>
        <message>
            <source>this is no file of the kind {format}</source>
            <comment>catalog.other_kind(format)</comment>
            <translation>種類{format}のファイルではありません</translation>
        </message>
        <message>
            <source>a newer program wrote this file; this one reads version {version}</source>
            <comment>catalog.newer_version(version)</comment>
            <translation>このファイルは新しいプログラムで書き込まれています。このプログラムが読めるのはバージョン{version}です</translation>
        </message>
        <message>
            <source>there is no place to keep it: neither XDG_DATA_HOME nor HOME is an absolute path</source>
            <comment>catalog.no_place</comment>
            <translation>保存場所がありません。XDG_DATA_HOMEもHOMEも絶対パスではありません</translation>
        </message>
        <message>
            <source>the catalog would be larger than the 16 MiB that are read</source>
            <comment>catalog.would_be_larger</comment>
            <translation>カタログが、読み込める16 MiBを超えます</translation>
        </message>
        <message>
            <source>the catalog could not be read again, and is left as it was: {fault}</source>
            <comment>catalog.not_read_again(fault)</comment>
            <translation>カタログを再度読み込めなかったため、そのまま残されています：{fault}</translation>
        </message>
        <message>
            <source>{place}: {fault}</source>
            <comment>catalog.fault_at(place, fault)</comment>
            <translation>{place}：{fault}</translation>
        </message>
        <message>
            <source>this folder can't be made: {fault}</source>
            <comment>catalog.no_folder(fault)</comment>
            <translation>このフォルダーを作成できません：{fault}</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <comment>filling.range(low, high)</comment>
            <translation>{low}～{high}</translation>
        </message>
        <message>
            <source>{value} ({range})</source>
            <comment>filling.with_range(value, range)</comment>
            <translation>{value}（{range}）</translation>
        </message>
        <message>
            <source>{added} new, {changed} changed, {unchanged} unchanged, {skipped} skipped</source>
            <comment>import.summary(added, changed, unchanged, skipped)</comment>
            <translation>新規{added}件、変更{changed}件、変更なし{unchanged}件、スキップ{skipped}件</translation>
        </message>
        <message>
            <source>Rows that are used: {used} of {all}. Entries that they make: {entries}.</source>
            <comment>import.rows(used, all, entries)</comment>
            <translation>使用する行：{all}行中{used}行。作成される項目：{entries}件。</translation>
        </message>
        <message>
            <source>{kind} is none of api, fine-tuned and open</source>
            <comment>model.no_kind(kind)</comment>
            <translation>{kind}はapi、fine-tuned、openのどれでもありません</translation>
        </message>
        <message>
            <source>{tokens} tokens are no more than the tier before has</source>
            <comment>model.not_longer(tokens)</comment>
            <translation>{tokens}トークンは前の段階を超えていません</translation>
        </message>
        <message>
            <source>{date} is not later than the one before</source>
            <comment>model.not_later(date)</comment>
            <translation>{date}は前のものより後ではありません</translation>
        </message>
        <message>
            <source>{id} stands there twice</source>
            <comment>model.there_twice(id)</comment>
            <translation>{id}が2回あります</translation>
        </message>
        <message>
            <source>{model}, {vendor}, {date} ({source})</source>
            <comment>prices.source(model, vendor, date, source)</comment>
            <translation>{model}、{vendor}、{date}（{source}）</translation>
        </message>
        <message>
            <source>{model}, {vendor}, {date}, price since {since} ({source})</source>
            <comment>prices.source_since(model, vendor, date, since, source)</comment>
            <translation>{model}、{vendor}、{date}、{since}からの価格（{source}）</translation>
        </message>
        <message>
            <source>{model}, {vendor}, {date}, {prompts} ({source})</source>
            <comment>prices.source_of(model, vendor, date, prompts, source)</comment>
            <translation>{model}、{vendor}、{date}、{prompts}（{source}）</translation>
        </message>
        <message>
            <source>{model}, {vendor}, {date}, price since {since}, {prompts} ({source})</source>
            <comment>prices.source_since_of(model, vendor, date, since, prompts, source)</comment>
            <translation>{model}、{vendor}、{date}、{since}からの価格、{prompts}（{source}）</translation>
        </message>
        <message>
            <source>prompts up to {tokens} tokens</source>
            <comment>prices.prompts_up_to(tokens)</comment>
            <translation>{tokens}トークン以下のプロンプト</translation>
        </message>
        <message>
            <source>prompts above {tokens} tokens</source>
            <comment>prices.prompts_above(tokens)</comment>
            <translation>{tokens}トークン超のプロンプト</translation>
        </message>
        <message>
            <source>prompts above {low} and up to {high} tokens</source>
            <comment>prices.prompts_between(low, high)</comment>
            <translation>{low}トークン超、{high}トークン以下のプロンプト</translation>
        </message>
        <message>
            <source>{source}; listed for the shortest prompts alone, so it counts in the same proportion</source>
            <comment>prices.in_proportion(source)</comment>
            <translation>{source}；最短のプロンプトの記載しかないため、同じ比率で計算</translation>
        </message>
        <message>
            <source>prompts above {tokens} tokens: {prices}</source>
            <comment>prices.prompts_cost(tokens, prices)</comment>
            <translation>{tokens}トークン超のプロンプト：{prices}</translation>
        </message>
        <message>
            <source>above {tokens} tokens: {prices}</source>
            <comment>prices.longer_prompts_cost(tokens, prices)</comment>
            <translation>{tokens}トークン超：{prices}</translation>
        </message>
        <message>
            <source>{^prompts}.</source>
            <comment>prices.of_prompts(prompts)</comment>
            <translation>{^prompts}。</translation>
        </message>
        <message>
            <source>{prices}; {prompts}</source>
            <comment>prices.and_prompts(prices, prompts)</comment>
            <translation>{prices}；{prompts}</translation>
        </message>
        <message>
            <source>{source}; no price of cached input is listed, so it counts as fresh</source>
            <comment>prices.no_cached(source)</comment>
            <translation>{source}；キャッシュ済み入力の価格の記載がないため、通常の入力として計算</translation>
        </message>
        <message>
            <source>{source}; no price of cache writes is listed, so they count as fresh input</source>
            <comment>prices.no_cache_writes(source)</comment>
            <translation>{source}；キャッシュ書き込みの価格の記載がないため、通常の入力として計算</translation>
        </message>
        <message>
            <source>{source}; no batch price is listed</source>
            <comment>prices.no_batch(source)</comment>
            <translation>{source}；バッチ価格の記載なし</translation>
        </message>
        <message>
            <source>{source}; its prices are no one multiple of a base model's, so they stand there themselves</source>
            <comment>prices.no_multiple(source)</comment>
            <translation>{source}；価格が基本モデルの一律の倍数ではないため、価格自体を記載</translation>
        </message>
        <message>
            <source>{input} in and {output} out</source>
            <comment>prices.in_and_out(input, output)</comment>
            <translation>入力{input}、出力{output}</translation>
        </message>
        <message>
            <source>{parameter} stays as it is, that of {model}.</source>
            <comment>prices.stays(parameter, model)</comment>
            <translation>{parameter}は変更せず、{model}の値のままです。</translation>
        </message>
        <message>
            <source>These prices are older than 90 days: they were read on {date}. Check them before you decide.</source>
            <comment>prices.old(date)</comment>
            <translation>これらの価格は90日より古いものです（{date}に確認）。決める前に確かめてください。</translation>
        </message>
        <message>
            <source>Said to hold until {date} at least.</source>
            <comment>prices.holds_until(date)</comment>
            <translation>少なくとも{date}までは有効とされています。</translation>
        </message>
        <message>
            <source>Said to hold until {date} at least, which is past: ask the vendor's price list.</source>
            <comment>prices.held_until(date)</comment>
            <translation>少なくとも{date}までは有効とされていましたが、すでに過ぎています。ベンダーの価格表を確認してください。</translation>
        </message>
        <message>
            <source>From {date} on: {prices}.</source>
            <comment>prices.from(date, prices)</comment>
            <translation>{date}以降：{prices}。</translation>
        </message>
        <message>
            <source>In force since {date}; before: {prices}.</source>
            <comment>prices.before(date, prices)</comment>
            <translation>{date}から適用。それ以前：{prices}。</translation>
        </message>
        <message>
            <source>{model}, {unit}, {provider}</source>
            <comment>units.offer(model, unit, provider)</comment>
            <translation>{model}、{unit}、{provider}</translation>
        </message>
        <message>
            <source>{amount} {period}, {term}</source>
            <comment>units.price(amount, period, term)</comment>
            <translation>{period}{amount}、{term}</translation>
        </message>
        <message>
            <source>{offer}, {date} ({source})</source>
            <comment>units.source(offer, date, source)</comment>
            <translation>{offer}、{date}（{source}）</translation>
        </message>
        <message>
            <source>{offer}, {price}, {date} ({source})</source>
            <comment>units.rate_source(offer, price, date, source)</comment>
            <translation>{offer}、{price}、{date}（{source}）</translation>
        </message>
        <message>
            <source>{offer}, {price}, spread over {hours} hours, {date} ({source})</source>
            <comment>units.spread_source(offer, price, hours, date, source)</comment>
            <translation>{offer}、{price}、{hours}時間に配分、{date}（{source}）</translation>
        </message>
        <message>
            <source>is not longer than the term before</source>
            <comment>units.term_not_longer</comment>
            <translation>前の期間より長くありません</translation>
        </message>
        <message>
            <source>Nothing can be filled in: what a unit serves is counted in characters here, not in tokens.</source>
            <comment>units.in_characters</comment>
            <translation>何も入力できません。このユニットの処理量はトークンではなく文字数で数えられています。</translation>
        </message>
        <message>
            <source>Nothing can be filled in: input and output are reserved apart here, and a unit of this program serves both.</source>
            <comment>units.input_and_output_apart</comment>
            <translation>何も入力できません。ここでは入力と出力を別々に予約しますが、このプログラムのユニットは両方を処理します。</translation>
        </message>
        <message>
            <source>Nothing can be filled in: what a unit serves is not public, the provider tells it on request. A rate alone would be that of another unit's throughput.</source>
            <comment>units.no_throughput</comment>
            <translation>何も入力できません。ユニットの処理量は公開されておらず、プロバイダーへの問い合わせが必要です。単価だけを入力すると、別のユニットのスループットと組み合わさってしまいます。</translation>
        </message>
        <message>
            <source>Nothing can be filled in: how many input tokens an output token counts for is not stated, and without it, what a unit serves is not known.</source>
            <comment>units.no_output_weight</comment>
            <translation>何も入力できません。出力トークンが入力トークン何個分に相当するかの記載がなく、それなしではユニットの処理量が分かりません。</translation>
        </message>
        <message>
            <source>No price of a unit is listed: the rate stays at {rate}, the default, which is another unit's. Type what the provider asks.</source>
            <comment>units.no_price_default(rate)</comment>
            <translation>ユニットの価格の記載がありません。単価は既定値の{rate}のままで、別のユニットのものです。プロバイダーの提示額を入力してください。</translation>
        </message>
        <message>
            <source>No price of a unit is listed: the rate stays at {rate}, as typed. Check that it is this unit's.</source>
            <comment>units.no_price_typed(rate)</comment>
            <translation>ユニットの価格の記載がありません。単価は手入力の{rate}のままです。このユニットのものか確認してください。</translation>
        </message>
        <message>
            <source>No price of a unit is listed: the rate stays at {rate}, of another source ({source}). Type what the provider asks.</source>
            <comment>units.no_price(rate, source)</comment>
            <translation>ユニットの価格の記載がありません。単価は別の出典（{source}）の{rate}のままです。プロバイダーの提示額を入力してください。</translation>
        </message>
        <message>
            <source>What a unit serves was read on {date}, more than 90 days ago. Check it before you decide.</source>
            <comment>units.old(date)</comment>
            <translation>ユニットの処理量は90日より前の{date}に確認したものです。決める前に確かめてください。</translation>
        </message>
        <message>
            <source>On which day what a unit serves was read is not known. Check it before you decide.</source>
            <comment>units.undated</comment>
            <translation>ユニットの処理量を確認した日が不明です。決める前に確かめてください。</translation>
        </message>
        <message>
            <source>The price was read on {date}, more than 90 days ago. Check it before you decide.</source>
            <comment>units.old_price(date)</comment>
            <translation>価格は90日より前の{date}に確認したものです。決める前に確かめてください。</translation>
        </message>
        <message>
            <source>On which day the price was read is not known. Check it before you decide.</source>
            <comment>units.undated_price</comment>
            <translation>価格を確認した日が不明です。決める前に確かめてください。</translation>
        </message>
        <message>
            <source>The smallest deployment has {minimum} units and grows by {increment}; here it is counted in whole increments, from {first} units on.</source>
            <comment>units.rounded_minimum(minimum, increment, first)</comment>
            <translation>最小構成は{minimum}ユニットで、{increment}ずつ増えます。ここでは増分単位で、{first}ユニットから数えます。</translation>
        </message>
        <message>
            <source>The provider counts cached tokens and cache writes otherwise than this program: a request takes {tokens} tokens of a unit, and {counted} are counted here.</source>
            <comment>units.counted_otherwise(tokens, counted)</comment>
            <translation>プロバイダーによるキャッシュ済みトークンとキャッシュ書き込みの数え方は、このプログラムと異なります。1リクエストはユニットの{tokens}トークンを使いますが、ここでは{counted}と数えます。</translation>
        </message>
        <message>
            <source>The prices of the frontier API are those of {model}: only the same model on both sides makes a fair comparison.</source>
            <comment>units.other_model(model)</comment>
            <translation>フロンティアAPIの価格は{model}のものです。両方が同じモデルでなければ、公平な比較になりません。</translation>
        </message>
        <message>
            <source>A unit that is never idle comes to {input} a million input tokens and {output} a million output tokens.</source>
            <comment>units.fully_used(input, output)</comment>
            <translation>遊休のないユニットの費用は、入力100万トークンあたり{input}、出力100万トークンあたり{output}になります。</translation>
        </message>
        <message>
            <source>Breakeven catalog of models</source>
            <comment>list.own_models</comment>
            <translation>Breakevenのモデルカタログ</translation>
        </message>
        <message>
            <source>LiteLLM price list</source>
            <comment>list.litellm</comment>
            <translation>LiteLLMの価格表</translation>
        </message>
        <message>
            <source>is no price list that is known here; known are the JSON lists of {publishers}, and this program's own catalogs</source>
            <comment>list.unknown(publishers)</comment>
            <translation>既知の価格表ではありません。使えるのは、{publishers}のJSONリストと、このプログラム自体のカタログです</translation>
        </message>
        <message>
            <source>{publishers} and of {next}</source>
            <comment>list.publishers(publishers, next)</comment>
            <translation>{publishers}、{next}</translation>
        </message>
        <message>
            <source>OpenRouter models list</source>
            <comment>list.openrouter</comment>
            <translation>OpenRouterのモデル一覧</translation>
        </message>
        <message>
            <source>the first form of genai-prices, which is no longer kept up: its prices count as of {date} at the latest; the form that is kept up is {path}</source>
            <comment>list.genai_frozen(date, path)</comment>
            <translation>genai-pricesの旧形式で、もう更新されていません。価格は遅くとも{date}時点のものとして扱います。更新されている形式は{path}です</translation>
        </message>
        <message>
            <source>it does not answer in text</source>
            <comment>list.no_text</comment>
            <translation>テキストで回答するものではありません</translation>
        </message>
        <message>
            <source>its price is -1: it depends on the model that answers</source>
            <comment>list.depends</comment>
            <translation>価格が-1で、回答するモデルに依存します</translation>
        </message>
        <message>
            <source>not stated</source>
            <comment>list.vendor_not_stated</comment>
            <translation>記載なし</translation>
        </message>
        <message>
            <source>a price is not a number</source>
            <comment>list.no_number</comment>
            <translation>価格が数値ではありません</translation>
        </message>
        <message>
            <source>a price is negative</source>
            <comment>list.negative</comment>
            <translation>価格が負です</translation>
        </message>
        <message>
            <source>a price above {most} USD per million tokens, which is taken for a mistake of the list</source>
            <comment>list.too_high(most)</comment>
            <translation>100万トークンあたり{most} USDを超える価格で、リストの誤りとみなします</translation>
        </message>
        <message>
            <source>no price of output</source>
            <comment>list.no_output_price</comment>
            <translation>出力の価格がありません</translation>
        </message>
        <message>
            <source>no price of input</source>
            <comment>list.no_input_price</comment>
            <translation>入力の価格がありません</translation>
        </message>
        <message>
            <source>no price is listed</source>
            <comment>list.no_price</comment>
            <translation>価格の記載がありません</translation>
        </message>
        <message>
            <source>the price of output is zero, which need not mean free</source>
            <comment>list.output_is_zero</comment>
            <translation>出力の価格がゼロですが、無料とは限りません</translation>
        </message>
        <message>
            <source>the price of input is zero, which need not mean free</source>
            <comment>list.input_is_zero</comment>
            <translation>入力の価格がゼロですが、無料とは限りません</translation>
        </message>
        <message>
            <source>both prices are zero, which need not mean free</source>
            <comment>list.both_are_zero</comment>
            <translation>両方の価格がゼロですが、無料とは限りません</translation>
        </message>
        <message>
            <source>{id}: cached input at {cached}, above fresh input at {fresh}, is a mistake of the list: left out</source>
            <comment>list.cached_above_fresh(id, cached, fresh)</comment>
            <translation>{id}：キャッシュ済み入力が{cached}で、通常の入力の{fresh}より高いのはリストの誤りのため、除外しました</translation>
        </message>
        <message>
            <source>other prices, but the catalog's are of a later day</source>
            <comment>list.later_day</comment>
            <translation>価格が異なりますが、カタログのほうが新しい日付です</translation>
        </message>
        <message>
            <source>it has no id</source>
            <comment>list.no_id</comment>
            <translation>IDがありません</translation>
        </message>
        <message>
            <source>its id stands there twice</source>
            <comment>list.id_twice</comment>
            <translation>IDが2回あります</translation>
        </message>
        <message>
            <source>a provider without an id or a list of models</source>
            <comment>list.no_provider</comment>
            <translation>IDまたはモデルのリストがないプロバイダーです</translation>
        </message>
        <message>
            <source>its prices are not an object</source>
            <comment>list.no_prices_object</comment>
            <translation>価格がオブジェクトではありません</translation>
        </message>
        <message>
            <source>a price under a condition that is not known here</source>
            <comment>list.unknown_condition</comment>
            <translation>価格に未知の条件が付いています</translation>
        </message>
        <message>
            <source>its key is empty</source>
            <comment>list.empty_key</comment>
            <translation>キーが空です</translation>
        </message>
        <message>
            <source>is not an object</source>
            <comment>list.no_object</comment>
            <translation>オブジェクトではありません</translation>
        </message>
        <message>
            <source>a sample row, not a model</source>
            <comment>list.sample_row</comment>
            <translation>モデルではなく、サンプルの行です</translation>
        </message>
        <message>
            <source>no mode is stated</source>
            <comment>list.no_mode</comment>
            <translation>モードの記載がありません</translation>
        </message>
        <message>
            <source>its mode is {mode}, not chat, completion or responses</source>
            <comment>list.other_mode(mode)</comment>
            <translation>モードが{mode}で、chat、completion、responsesのどれでもありません</translation>
        </message>
        <message>
            <source>no price of input per token, but one per {charge}</source>
            <comment>list.charged_per(charge)</comment>
            <translation>入力の価格がトークン単位ではなく、{charge}単位です</translation>
        </message>
        <message>
            <source>character</source>
            <comment>list.character</comment>
            <translation>文字</translation>
        </message>
        <message>
            <source>second of video</source>
            <comment>list.second_of_video</comment>
            <translation>動画の秒</translation>
        </message>
        <message>
            <source>second</source>
            <comment>list.second</comment>
            <translation>秒</translation>
        </message>
        <message>
            <source>session</source>
            <comment>list.session</comment>
            <translation>セッション</translation>
        </message>
        <message>
            <source>image</source>
            <comment>list.image</comment>
            <translation>画像</translation>
        </message>
        <message>
            <source>request</source>
            <comment>list.request</comment>
            <translation>リクエスト</translation>
        </message>
        <message>
            <source>images</source>
            <comment>list.images</comment>
            <translation>画像</translation>
        </message>
        <message>
            <source>audio</source>
            <comment>list.audio</comment>
            <translation>音声</translation>
        </message>
        <message>
            <source>video</source>
            <comment>list.video</comment>
            <translation>動画</translation>
        </message>
        <message>
            <source>searches</source>
            <comment>list.searches</comment>
            <translation>検索</translation>
        </message>
        <message>
            <source>tools</source>
            <comment>list.tools</comment>
            <translation>ツール</translation>
        </message>
        <message>
            <source>documents</source>
            <comment>list.documents</comment>
            <translation>文書</translation>
        </message>
        <message>
            <source>runs of code</source>
            <comment>list.code_runs</comment>
            <translation>コード実行</translation>
        </message>
        <message>
            <source>none</source>
            <comment>price_change.none</comment>
            <translation>なし</translation>
        </message>
        <message>
            <source>{before} → {after} in</source>
            <comment>price_change.input(before, after)</comment>
            <translation>入力 {before} → {after}</translation>
        </message>
        <message>
            <source>{before} → {after} out</source>
            <comment>price_change.output(before, after)</comment>
            <translation>出力 {before} → {after}</translation>
        </message>
        <message>
            <source>{before} → {after} cached</source>
            <comment>price_change.cached(before, after)</comment>
            <translation>キャッシュ済み {before} → {after}</translation>
        </message>
        <message>
            <source>{before} → {after} cache write</source>
            <comment>price_change.cache_write(before, after)</comment>
            <translation>キャッシュ書き込み {before} → {after}</translation>
        </message>
        <message>
            <source>{before} → {after} batch in</source>
            <comment>price_change.batch_input(before, after)</comment>
            <translation>バッチ入力 {before} → {after}</translation>
        </message>
        <message>
            <source>{before} → {after} batch out</source>
            <comment>price_change.batch_output(before, after)</comment>
            <translation>バッチ出力 {before} → {after}</translation>
        </message>
        <message>
            <source>{before} → {after}</source>
            <comment>price_change.tiers(before, after)</comment>
            <translation>{before} → {after}</translation>
        </message>
        <message>
            <source>{before} → {after} for training</source>
            <comment>price_change.training(before, after)</comment>
            <translation>学習 {before} → {after}</translation>
        </message>
        <message>
            <source>context {before} → {after} tokens</source>
            <comment>price_change.context(before, after)</comment>
            <translation>コンテキスト {before} → {after}トークン</translation>
        </message>
        <message>
            <source>from {date} on {changes}</source>
            <comment>price_change.from(date, changes)</comment>
            <translation>{date}から{changes}</translation>
        </message>
        <message>
            <source>{from} to {to} UTC</source>
            <comment>price_note.hours(from, to)</comment>
            <translation>{from}～{to} UTC</translation>
        </message>
        <message>
            <source>These prices hold from {hours}.</source>
            <comment>price_note.these_hold(hours)</comment>
            <translation>これらの価格は{hours}に適用されます。</translation>
        </message>
        <message>
            <source>From {hours}: {prices}.</source>
            <comment>price_note.others_hold(hours, prices)</comment>
            <translation>{hours}：{prices}。</translation>
        </message>
        <message>
            <source>At other times: {prices}.</source>
            <comment>price_note.otherwise(prices)</comment>
            <translation>それ以外の時間：{prices}。</translation>
        </message>
        <message>
            <source>At some hours or days: {prices}.</source>
            <comment>price_note.at_times(prices)</comment>
            <translation>一部の時間帯または日：{prices}。</translation>
        </message>
        <message>
            <source>A thousand requests cost {price} more.</source>
            <comment>price_note.thousand_requests(price)</comment>
            <translation>1,000リクエストごとに{price}が加算されます。</translation>
        </message>
        <message>
            <source>Priced apart: {things}.</source>
            <comment>price_note.apart(things)</comment>
            <translation>別料金：{things}。</translation>
        </message>
        <message>
            <source>The list calls it deprecated.</source>
            <comment>price_note.deprecated</comment>
            <translation>リストでは非推奨とされています。</translation>
        </message>
        <message>
            <source>Cache writes that last an hour cost {price}.</source>
            <comment>price_note.lasting_writes(price)</comment>
            <translation>1時間保持されるキャッシュ書き込みは{price}です。</translation>
        </message>
        <message>
            <source>Tokens of reasoning cost {price}.</source>
            <comment>price_note.reasoning(price)</comment>
            <translation>推論トークンは{price}です。</translation>
        </message>
        <message>
            <source>Tokens of citations cost {price}.</source>
            <comment>price_note.citations(price)</comment>
            <translation>引用トークンは{price}です。</translation>
        </message>
        <message>
            <source>The list's price of cached input, {cached}, is above that of fresh input, {fresh}: a mistake of the list, left out.</source>
            <comment>price_note.cached_above_fresh(cached, fresh)</comment>
            <translation>リストでは、キャッシュ済み入力の価格{cached}が通常の入力の{fresh}より高くなっています。リストの誤りのため、除外しました。</translation>
        </message>
        <message>
            <source>Each request costs {price} more.</source>
            <comment>price_note.each_request(price)</comment>
            <translation>リクエストごとに{price}が加算されます。</translation>
        </message>
        <message>
            <source>The list says that it retires on {date}.</source>
            <comment>price_note.retires(date)</comment>
            <translation>リストによると{date}に廃止されます。</translation>
        </message>
        <message>
            <source>The list remarks: {remark}</source>
            <comment>price_note.remark(remark)</comment>
            <translation>リストの備考：{remark}</translation>
        </message>
        <message numerus="yes">
            <source>reserved for {years} years</source>
            <comment>gpu.reserved(years)</comment>
            <translation>
                <numerusform>{years}年の予約</numerusform>
            </translation>
        </message>
        <message>
            <source>{gpu}, {provider} {instance}, {kind}</source>
            <comment>gpu.offer(gpu, provider, instance, kind)</comment>
            <translation>{gpu}、{provider} {instance}、{kind}</translation>
        </message>
        <message>
            <source>{gpu}, {provider} {instance} in {region}, {kind}</source>
            <comment>gpu.offer_in(gpu, provider, instance, region, kind)</comment>
            <translation>{gpu}、{provider} {instance}（{region}）、{kind}</translation>
        </message>
        <message>
            <source>{offer}, {date} ({source})</source>
            <comment>gpu.source(offer, date, source)</comment>
            <translation>{offer}、{date}（{source}）</translation>
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
            <translation>GPU {before}基 → {after}基</translation>
        </message>
        <message>
            <source>differs, but the catalog's is of a later day</source>
            <comment>gpu.later_day</comment>
            <translation>異なりますが、カタログのほうが新しい日付です</translation>
        </message>
        <message>
            <source>{gpu}, measured: {measurement}</source>
            <comment>gpu.measured(gpu, measurement)</comment>
            <translation>{gpu}、実測：{measurement}</translation>
        </message>
        <message>
            <source>{gpu}, derived from a measurement: {measurement}</source>
            <comment>gpu.derived_from(gpu, measurement)</comment>
            <translation>{gpu}、実測から導出：{measurement}</translation>
        </message>
        <message numerus="yes">
            <source>{gpu}, derived: memory that {model} at {precision} takes with {requests} requests of {tokens} tokens at once</source>
            <comment>gpu.memory_source(gpu, model, precision, requests, tokens)</comment>
            <translation>
                <numerusform>{gpu}、導出：{model}（{precision}）で{tokens}トークンのリクエストを同時に{requests}件処理するときのメモリ</numerusform>
            </translation>
        </message>
        <message>
            <source>{gpu}, {date}, {source}</source>
            <comment>gpu.price_source(gpu, date, source)</comment>
            <translation>{gpu}、{date}、{source}</translation>
        </message>
        <message>
            <source>{gpu}, rated power, {source}</source>
            <comment>gpu.power_source(gpu, source)</comment>
            <translation>{gpu}、定格電力、{source}</translation>
        </message>
        <message>
            <source>No throughput was measured on {gpu} with a model of half to twice {billions} billion parameters: prefill and decode stay as they are.</source>
            <comment>gpu.no_throughput(gpu, billions)</comment>
            <translation>{gpu}では、パラメーター数{billions}Bの半分から2倍のモデルのスループットが測定されていません。プリフィルとデコードは変更しません。</translation>
        </message>
        <message>
            <source>A model of that size was measured on {gpus}.</source>
            <comment>gpu.measured_elsewhere(gpus)</comment>
            <translation>この規模のモデルは{gpus}で測定されています。</translation>
        </message>
        <message>
            <source>The memory of {gpu} is not known.</source>
            <comment>gpu.no_memory(gpu)</comment>
            <translation>{gpu}のメモリ容量が不明です。</translation>
        </message>
        <message>
            <source>GPUs per replica stays as it is: not even 8 of them hold one.</source>
            <comment>gpu.no_replica</comment>
            <translation>レプリカあたりのGPU数は変更しません。8基でも1レプリカに足りません。</translation>
        </message>
        <message>
            <source>No purchase price of {gpu} has a source here.</source>
            <comment>gpu.no_price(gpu)</comment>
            <translation>{gpu}の購入価格の出典がここにはありません。</translation>
        </message>
        <message>
            <source>No purchase price of {gpu} is filled in: {why}.</source>
            <comment>gpu.no_price_for(gpu, why)</comment>
            <translation>{gpu}の購入価格は入力されません：{why}。</translation>
        </message>
        <message>
            <source>The rated power of {gpu} is not known here.</source>
            <comment>gpu.no_power(gpu)</comment>
            <translation>{gpu}の定格電力がここでは不明です。</translation>
        </message>
        <message>
            <source>listed</source>
            <comment>basis.listed</comment>
            <translation>記載値</translation>
        </message>
        <message>
            <source>measured</source>
            <comment>basis.measured</comment>
            <translation>実測</translation>
        </message>
        <message>
            <source>derived</source>
            <comment>basis.derived</comment>
            <translation>導出</translation>
        </message>
        <message>
            <source>{parameter} stays at {value}, the default, which was not measured with {model}.</source>
            <comment>stale.default(parameter, value, model)</comment>
            <translation>{parameter}は既定値の{value}のままで、{model}で測定した値ではありません。</translation>
        </message>
        <message>
            <source>{parameter} stays at {value}, as it was typed; check that it is that of {model} on {gpu}.</source>
            <comment>stale.typed(parameter, value, model, gpu)</comment>
            <translation>{parameter}は手入力の{value}のままです。{gpu}上の{model}の値か確認してください。</translation>
        </message>
        <message>
            <source>{parameter} stays at {value}, which is that of {owner}, not of {model}.</source>
            <comment>stale.of_another(parameter, value, owner, model)</comment>
            <translation>{parameter}は{value}のままで、{model}ではなく{owner}の値です。</translation>
        </message>
        <message>
            <source>{parameter} stays at {value}, which has another source: {source}.</source>
            <comment>stale.other_source(parameter, value, source)</comment>
            <translation>{parameter}は{value}のままで、出典が異なります：{source}。</translation>
        </message>
        <message>
            <source>Measure both with {model} on {gpu}, or type them.</source>
            <comment>stale.measure(model, gpu)</comment>
            <translation>{gpu}上の{model}で両方を測定するか、手入力してください。</translation>
        </message>
        <message>
            <source>{amount} GB</source>
            <comment>memory.gb(amount)</comment>
            <translation>{amount} GB</translation>
        </message>
        <message>
            <source>Weights</source>
            <comment>memory.weights</comment>
            <translation>重み</translation>
        </message>
        <message>
            <source>Engine</source>
            <comment>memory.engine</comment>
            <translation>エンジン</translation>
        </message>
        <message>
            <source>Cache</source>
            <comment>memory.cache</comment>
            <translation>キャッシュ</translation>
        </message>
        <message>
            <source>Free</source>
            <comment>memory.free</comment>
            <translation>空き</translation>
        </message>
        <message>
            <source>Missing</source>
            <comment>memory.missing</comment>
            <translation>不足</translation>
        </message>
        <message>
            <source>Left alone</source>
            <comment>memory.left_alone</comment>
            <translation>未使用</translation>
        </message>
        <message numerus="yes">
            <source>{before} before any request ({weights} of weights and {engine} for the engine), and {cache} of cache for {requests} requests of {tokens} tokens</source>
            <comment>memory.parts(before, weights, engine, cache, requests, tokens)</comment>
            <translation>
                <numerusform>リクエスト前に{before}（重み{weights}、エンジン{engine}）、{tokens}トークンのリクエスト{requests}件のキャッシュに{cache}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{before} on each before any request ({weights} of weights in all and {engine} for the engine on each), and {cache} of cache in all for {requests} requests of {tokens} tokens</source>
            <comment>memory.parts_of_each(before, weights, engine, cache, requests, tokens)</comment>
            <translation>
                <numerusform>リクエスト前に各GPUで{before}（重みは全体で{weights}、エンジンは各{engine}）、{tokens}トークンのリクエスト{requests}件のキャッシュに全体で{cache}</numerusform>
            </translation>
        </message>
        <message>
            <source>{model} at {precision} does not fit {gpus} {gpu}: {parts}, of the {usable} that an engine takes of each.</source>
            <comment>memory.does_not_fit(model, precision, gpus, gpu, parts, usable)</comment>
            <translation>{model}（{precision}）は{gpu} {gpus}基に収まりません：{parts}。エンジンが使えるのは各{usable}です。</translation>
        </message>
        <message numerus="yes">
            <source>{model} at {precision} fits one {gpu}: {parts}, of the {usable} that an engine takes of {memory}. Up to {requests} such requests fit.</source>
            <comment>memory.fits_one(model, precision, gpu, parts, usable, memory, requests)</comment>
            <translation>
                <numerusform>{model}（{precision}）は{gpu} 1基に収まります：{parts}。エンジンが使えるのは{memory}のうち{usable}です。このようなリクエストは{requests}件まで収まります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{model} at {precision} needs {gpus} {gpu} for one replica: {parts}, of the {usable} that an engine takes of each. Up to {requests} such requests fit.</source>
            <comment>memory.needs(model, precision, gpus, gpu, parts, usable, requests)</comment>
            <translation>
                <numerusform>{model}（{precision}）の1レプリカには{gpu} {gpus}基が必要です：{parts}。エンジンが使えるのは各{usable}です。このようなリクエストは{requests}件まで収まります。</numerusform>
            </translation>
        </message>
        <message>
            <source>must be 16, 8 or 4</source>
            <comment>throughput.bits</comment>
            <translation>16、8、4のいずれかである必要があります</translation>
        </message>
        <message>
            <source>is missing, and so is total_per_second</source>
            <comment>throughput.no_rate</comment>
            <translation>ありません。total_per_secondもありません</translation>
        </message>
        <message>
            <source>needs both input_per_second and output_per_second</source>
            <comment>throughput.needs_both</comment>
            <translation>input_per_secondとoutput_per_secondの両方が必要です</translation>
        </message>
        <message>
            <source>makes tables that are larger than the model</source>
            <comment>throughput.large_tables</comment>
            <translation>モデルより大きい表になります</translation>
        </message>
        <message>
            <source>{input} in / {output} out</source>
            <comment>throughput.request(input, output)</comment>
            <translation>入力{input}／出力{output}</translation>
        </message>
        <message numerus="yes">
            <source>{requests} requests at once</source>
            <comment>throughput.at_once(requests)</comment>
            <translation>
                <numerusform>同時{requests}リクエスト</numerusform>
            </translation>
        </message>
        <message>
            <source>{input} input tokens/s, then {output} output tokens/s</source>
            <comment>throughput.apart(input, output)</comment>
            <translation>入力{input}トークン/秒、次に出力{output}トークン/秒</translation>
        </message>
        <message>
            <source>{output} output tokens/s</source>
            <comment>throughput.output(output)</comment>
            <translation>出力{output}トークン/秒</translation>
        </message>
        <message>
            <source>{total} tokens/s in and out together</source>
            <comment>throughput.total(total)</comment>
            <translation>入力と出力の合計で{total}トークン/秒</translation>
        </message>
        <message numerus="yes">
            <source>{rate} on {gpus} {gpu} with {conditions}, {date} ({source})</source>
            <comment>throughput.measured(rate, gpus, gpu, conditions, date, source)</comment>
            <translation>
                <numerusform>{gpu} {gpus}基で{rate}、条件：{conditions}、{date}（{source}）</numerusform>
            </translation>
        </message>
        <message>
            <source>Output alone is {rate} tokens/s, by the mix of input and output.</source>
            <comment>throughput.output_alone(rate)</comment>
            <translation>入力と出力の構成比から、出力だけでは{rate}トークン/秒です。</translation>
        </message>
        <message>
            <source>Decode is {rate} tokens/s when the reading of the input is taken out of that time, with prefill taken as 10 times decode, since the two were not timed apart.</source>
            <comment>throughput.decode(rate)</comment>
            <translation>入力を読む時間を除くと、デコードは{rate}トークン/秒です。両者が個別に計測されていないため、プリフィルはデコードの10倍とみなしています。</translation>
        </message>
        <message>
            <source>Prefill is taken as 10 times decode, since the two were not timed apart.</source>
            <comment>throughput.prefill</comment>
            <translation>両者が個別に計測されていないため、プリフィルはデコードの10倍とみなしています。</translation>
        </message>
        <message>
            <source>The mix of input and output is not stated: reading the input is counted as nothing, so that decode is rather too low.</source>
            <comment>throughput.no_mix</comment>
            <translation>入力と出力の構成比の記載がありません。入力を読む時間をゼロとしたため、デコードはやや低めの値です。</translation>
        </message>
        <message>
            <source>Scaled from {from} to {to} billion parameters: throughput falls as the model grows.</source>
            <comment>throughput.scaled(from, to)</comment>
            <translation>パラメーター数{from}Bから{to}Bに換算しています。スループットはモデルが大きいほど下がります。</translation>
        </message>
        <message>
            <source>Nothing was measured on it at {wanted}: this is {used}, taken as it is.</source>
            <comment>throughput.other_precision(wanted, used)</comment>
            <translation>{wanted}での測定がないため、{used}の値をそのまま使っています。</translation>
        </message>
        <message>
            <source>The source does not say under what load.</source>
            <comment>throughput.no_load</comment>
            <translation>出典には、どのような負荷での値かの記載がありません。</translation>
        </message>
        <message>
            <source>Measured under another load than asked for: {load}.</source>
            <comment>throughput.other_load(load)</comment>
            <translation>求められたものとは異なる負荷での測定です：{load}。</translation>
        </message>
        <message>
            <source>At full batch, answers wait for each other: at the latency you promise, it is less.</source>
            <comment>throughput.full_batch</comment>
            <translation>フルバッチでは回答が互いを待つため、約束したレイテンシではこれより少なくなります。</translation>
        </message>
        <message numerus="yes">
            <source>One request alone was measured at {rate} output tokens/s: at that rate {count} tokens take {time}.</source>
            <comment>throughput.alone(rate, count, time)</comment>
            <translation>
                <numerusform>1リクエストのみの実測は出力{rate}トークン/秒です。この速度では{count}トークンに{time}かかります。</numerusform>
            </translation>
        </message>
        <message>
            <source>must be a number</source>
            <comment>benchmark.no_number</comment>
            <translation>数値である必要があります</translation>
        </message>
        <message>
            <source>must be a finite number, 0 or more</source>
            <comment>benchmark.negative</comment>
            <translation>0以上の有限の数値である必要があります</translation>
        </message>
        <message>
            <source>{cell} is not a number of 0 or more</source>
            <comment>benchmark.cell(cell)</comment>
            <translation>{cell}は0以上の数値ではありません</translation>
        </message>
        <message>
            <source>is no result of a serving benchmark that is known here: {benchmarks}</source>
            <comment>benchmark.unknown(benchmarks)</comment>
            <translation>既知のサービングベンチマークの結果ではありません：{benchmarks}</translation>
        </message>
        <message>
            <source>holds more than {count} results; a benchmark's summary has one a level</source>
            <comment>benchmark.too_many(count)</comment>
            <translation>結果が{count}件を超えています。ベンチマークの要約は水準ごとに1件です</translation>
        </message>
        <message>
            <source>It holds no level.</source>
            <comment>benchmark.no_rows</comment>
            <translation>水準が入っていません。</translation>
        </message>
        <message>
            <source>llama-bench times one stream at a time: there is no load level of a server in it.</source>
            <comment>benchmark.one_stream</comment>
            <translation>llama-benchは1ストリームずつ計測するため、サーバーの負荷水準がありません。</translation>
        </message>
        <message>
            <source>No request was completed, and its 0 ms are no measurement.</source>
            <comment>benchmark.none_completed</comment>
            <translation>完了したリクエストがなく、0 msは測定値ではありません。</translation>
        </message>
        <message>
            <source>It lacks the tokens of a request, or how many were answered in what time.</source>
            <comment>benchmark.no_throughput</comment>
            <translation>1リクエストのトークン数、または処理件数とその時間がありません。</translation>
        </message>
        <message>
            <source>No token came out.</source>
            <comment>benchmark.no_output</comment>
            <translation>トークンが出力されていません。</translation>
        </message>
        <message>
            <source>It mixes all stages, and is no level of its own.</source>
            <comment>benchmark.all_stages</comment>
            <translation>全段階が混在しており、独立した水準ではありません。</translation>
        </message>
        <message>
            <source>Its times say milliseconds, but are seconds: no server answers within one.</source>
            <comment>benchmark.seconds</comment>
            <translation>時刻はミリ秒とありますが、実際は秒です。1ミリ秒以内に応答するサーバーはありません。</translation>
        </message>
        <message numerus="yes">
            <source>At least {count} requests count as completed without a token, with a first one after 0 ms: the median is too low.</source>
            <comment>benchmark.empty_answers(count)</comment>
            <translation>
                <numerusform>少なくとも{count}件のリクエストが、トークンなし、初回トークン0 msで完了とされています。中央値は過小です。</numerusform>
            </translation>
        </message>
        <message>
            <source>Prefill and decode ran on GPUs of their own: more of one kind leave the throughput as it is, and each GPU with less.</source>
            <comment>benchmark.split_server</comment>
            <translation>プリフィルとデコードが別々のGPUで動いていました。一方の種類を増やしてもスループットは変わらず、GPU 1基あたりでは下がります。</translation>
        </message>
        <message numerus="yes">
            <source>{count} requests were cut off at the end and count in no figure.</source>
            <comment>benchmark.incomplete(count)</comment>
            <translation>
                <numerusform>{count}件のリクエストは終了時に打ち切られ、どの数値にも含まれません。</numerusform>
            </translation>
        </message>
        <message>
            <source>A request reads {tokens} tokens on average, as replays of agents do, most of it from the cache: it is no general throughput.</source>
            <comment>benchmark.replay(tokens)</comment>
            <translation>エージェントの再生のため、1リクエストは平均{tokens}トークンを読み、大半がキャッシュからです。一般的なスループットではありません。</translation>
        </message>
        <message>
            <source>A request reads {tokens} tokens on average, of which the cache could serve {share}: it is no general throughput.</source>
            <comment>benchmark.replay_with_hits(tokens, share)</comment>
            <translation>1リクエストは平均{tokens}トークンを読み、うち{share}がキャッシュで賄えます。一般的なスループットではありません。</translation>
        </message>
        <message numerus="yes">
            <source>{count} GPUs were monitored, which does not say how many of them served.</source>
            <comment>benchmark.monitored(count)</comment>
            <translation>
                <numerusform>{count}基のGPUが監視されていましたが、そのうち何基が処理したかは分かりません。</numerusform>
            </translation>
        </message>
        <message>
            <source>The run was cancelled.</source>
            <comment>benchmark.cancelled</comment>
            <translation>実行がキャンセルされています。</translation>
        </message>
        <message>
            <source>A hosted API was measured, on GPUs that nobody can count; its time between tokens includes the first one and is left out.</source>
            <comment>benchmark.hosted</comment>
            <translation>ホスト型APIの測定で、GPU数が分かりません。トークン間の時間は初回を含むため、除外しています。</translation>
        </message>
        <message>
            <source>Answers were not streamed, so that there is no TTFT and no TPOT.</source>
            <comment>benchmark.not_streamed</comment>
            <translation>回答がストリーミングされておらず、TTFTもTPOTもありません。</translation>
        </message>
        <message>
            <source>All requests were queued at once: the most that there is, at no latency.</source>
            <comment>benchmark.offline</comment>
            <translation>全リクエストが一度に投入されています。最大値ですが、レイテンシは考慮されていません。</translation>
        </message>
        <message numerus="yes">
            <source>{failed} requests failed; the figures are of the other {completed}.</source>
            <comment>benchmark.failed(failed, completed)</comment>
            <translation>
                <numerusform>{failed}件のリクエストが失敗しました。数値はほか{completed}件のものです。</numerusform>
            </translation>
        </message>
        <message>
            <source>Of {asked} requests {completed} were completed; the file does not say what became of the others.</source>
            <comment>benchmark.partial(completed, asked)</comment>
            <translation>{asked}件のリクエストのうち{completed}件が完了しました。残りがどうなったかはファイルに記載がありません。</translation>
        </message>
        <message numerus="yes">
            <source>The p99 of {count} requests is close to the slowest one.</source>
            <comment>benchmark.few(count)</comment>
            <translation>
                <numerusform>{count}件のリクエストのp99は、最も遅いものに近い値です。</numerusform>
            </translation>
        </message>
        <message>
            <source>It took {seconds} seconds, start and end included, so that a longer run gives more.</source>
            <comment>benchmark.short(seconds)</comment>
            <translation>開始と終了を含めて{seconds}秒しかかかっていないため、長く実行すれば値は上がります。</translation>
        </message>
        <message>
            <source>The mean TTFT is {mean} and the median {median}: some requests waited for a cold start.</source>
            <comment>benchmark.cold(mean, median)</comment>
            <translation>TTFTの平均が{mean}、中央値が{median}です。一部のリクエストがコールドスタートを待ちました。</translation>
        </message>
        <message>
            <source>About {busy} requests were at work at once, not the {asked} that were asked for: its figures are a floor, no capacity.</source>
            <comment>benchmark.below_level(busy, asked)</comment>
            <translation>同時に処理されていたのは、求められた{asked}件ではなく約{busy}件です。数値は下限であり、能力ではありません。</translation>
        </message>
        <message>
            <source>{asked} requests a second were asked for and {answered} answered: the wait grows with the length of the run.</source>
            <comment>benchmark.below_rate(asked, answered)</comment>
            <translation>毎秒{asked}件のリクエストが求められ、{answered}件が応答されました。実行が長いほど待ち時間が伸びます。</translation>
        </message>
        <message>
            <source>Its tokens are those that were asked for, not those that were counted.</source>
            <comment>benchmark.nominal</comment>
            <translation>トークン数は指定された値で、数えた値ではありません。</translation>
        </message>
        <message>
            <source>time to first token</source>
            <comment>benchmark.ttft</comment>
            <translation>初回トークンまでの時間</translation>
        </message>
        <message>
            <source>time per output token</source>
            <comment>benchmark.tpot</comment>
            <translation>出力トークンあたりの時間</translation>
        </message>
        <message>
            <source>The file has no {percentile} of the {wait}: whether it is kept can't be told.</source>
            <comment>benchmark.untold(wait, percentile)</comment>
            <translation>{wait}の{percentile}がファイルにないため、約束を守れているか判断できません。</translation>
        </message>
        <message>
            <source>The {percentile} of the {wait} is {measured} ms, {promised} ms are promised.</source>
            <comment>benchmark.too_long(wait, percentile, measured, promised)</comment>
            <translation>{wait}の{percentile}は{measured} msで、約束は{promised} msです。</translation>
        </message>
        <message>
            <source>{level} of {file}</source>
            <comment>benchmark.point(level, file)</comment>
            <translation>{file}の{level}</translation>
        </message>
        <message>
            <source>{name}, {level} of {file}</source>
            <comment>benchmark.named_point(name, level, file)</comment>
            <translation>{name}、{file}の{level}</translation>
        </message>
        <message numerus="yes">
            <source>{point}: {output} output tokens/s on {gpus} GPUs, {input} tokens in and {answer} out a request.</source>
            <comment>benchmark.level(point, output, gpus, input, answer)</comment>
            <translation>
                <numerusform>{point}：GPU {gpus}基で出力{output}トークン/秒、1リクエストは入力{input}トークン、出力{answer}トークン。</numerusform>
            </translation>
        </message>
        <message>
            <source>Prefill and decode are what fits the GPU time of {mixes} mixes of input and output best, each measured to saturation.</source>
            <comment>benchmark.least_squares(mixes)</comment>
            <translation>プリフィルとデコードは、入力と出力の構成比{mixes}種類（それぞれ飽和まで測定）のGPU時間に最もよく合う値です。</translation>
        </message>
        <message>
            <source>There are {mixes} mixes of input and output, but not each was measured to saturation: the one most like the own requests counts.</source>
            <comment>benchmark.not_saturated(mixes)</comment>
            <translation>入力と出力の構成比は{mixes}種類ありますが、すべてが飽和まで測定されてはいません。自社のリクエストに最も近いものを採用します。</translation>
        </message>
        <message>
            <source>There are {mixes} mixes of input and output, but no two positive rates fit them: the one most like the own requests counts.</source>
            <comment>benchmark.no_positive_rates(mixes)</comment>
            <translation>入力と出力の構成比は{mixes}種類ありますが、適合する正の値の組がありません。自社のリクエストに最も近いものを採用します。</translation>
        </message>
        <message>
            <source>A GPU then reads {prefill} and writes {decode} tokens/s.</source>
            <comment>benchmark.both_rates(prefill, decode)</comment>
            <translation>このときGPU 1基は{prefill}トークン/秒を読み、{decode}トークン/秒を書きます。</translation>
        </message>
        <message>
            <source>By the levels next to it decode would be {low} to {high} tokens/s.</source>
            <comment>benchmark.range(low, high)</comment>
            <translation>隣の水準から見ると、デコードは{low}～{high}トークン/秒です。</translation>
        </message>
        <message>
            <source>There is no load level.</source>
            <comment>benchmark.no_points</comment>
            <translation>負荷水準がありません。</translation>
        </message>
        <message>
            <source>No level keeps the promise; {point} comes nearest. {why}</source>
            <comment>benchmark.nearest(point, why)</comment>
            <translation>約束を守る水準はなく、最も近いのは{point}です。{why}</translation>
        </message>
        <message>
            <source>Whether a level keeps the promise can't be told: none has its {percentile}.</source>
            <comment>benchmark.none_told(percentile)</comment>
            <translation>水準に{percentile}がないため、約束を守れているか判断できません。</translation>
        </message>
        <message>
            <source>No level can be used. {why}</source>
            <comment>benchmark.none_usable(why)</comment>
            <translation>使える水準がありません。{why}</translation>
        </message>
        <message numerus="yes">
            <source>Where a file does not tell how many GPUs served, {gpus} are taken.</source>
            <comment>benchmark.gpus_taken(gpus)</comment>
            <translation>
                <numerusform>処理したGPU数の記載がないファイルでは、{gpus}基とみなします。</numerusform>
            </translation>
        </message>
        <message>
            <source>Names of files say {names}, which may be how many GPUs served.</source>
            <comment>benchmark.gpus_in_names(names)</comment>
            <translation>ファイル名に{names}とあり、処理したGPU数かもしれません。</translation>
        </message>
        <message>
            <source>The levels are of several GPUs, {gpus}: what is chosen is of one of them, but its range and the frontier are of all.</source>
            <comment>benchmark.several_gpus(gpus)</comment>
            <translation>水準が複数のGPU（{gpus}）にわたります。選ばれたのは1つですが、範囲とフロンティアは全体のものです。</translation>
        </message>
        <message>
            <source>The levels are of several models: {models}.</source>
            <comment>benchmark.several_models(models)</comment>
            <translation>水準が複数のモデルにわたります：{models}。</translation>
        </message>
        <message>
            <source>The levels are of several servers: {engines}.</source>
            <comment>benchmark.several_engines(engines)</comment>
            <translation>水準が複数のサーバーにわたります：{engines}。</translation>
        </message>
        <message>
            <source>The levels are of servers with {counts} GPUs, and the most output of a whole server counts.</source>
            <comment>benchmark.several_sizes(counts)</comment>
            <translation>水準がGPU数{counts}のサーバーにわたり、サーバー全体の出力が最大のものを採用します。</translation>
        </message>
        <message numerus="yes">
            <source>{count} levels were measured again: the better run counts.</source>
            <comment>benchmark.repeats(count)</comment>
            <translation>
                <numerusform>{count}個の水準が再測定されており、良いほうの実行を採用します。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} levels lack the {percentile} that was promised, and keep no promise.</source>
            <comment>benchmark.untold_points(count, percentile)</comment>
            <translation>
                <numerusform>{count}個の水準には約束した{percentile}がなく、約束を守っていないとみなします。</numerusform>
            </translation>
        </message>
        <message>
            <source>No latency is promised: the fullest level counts.</source>
            <comment>benchmark.no_promise</comment>
            <translation>レイテンシの約束がないため、最も負荷の高い水準を採用します。</translation>
        </message>
        <message>
            <source>{point}: {note}</source>
            <comment>benchmark.note(point, note)</comment>
            <translation>{point}：{note}</translation>
        </message>
        <message numerus="yes">
            <source>{count} GPUs</source>
            <comment>benchmark.gpus(count)</comment>
            <translation>
                <numerusform>GPU {count}基</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{point}: {output} output tokens/s on {gpus} GPUs</source>
            <comment>benchmark.used(point, output, gpus)</comment>
            <translation>
                <numerusform>{point}：GPU {gpus}基で出力{output}トークン/秒</numerusform>
            </translation>
        </message>
        <message>
            <source>{points}; {promise}</source>
            <comment>benchmark.source(points, promise)</comment>
            <translation>{points}；{promise}</translation>
        </message>
        <message>
            <source>{percentile} of the TTFT within {ttft} ms and of the TPOT within {tpot} ms</source>
            <comment>benchmark.promise(percentile, ttft, tpot)</comment>
            <translation>{percentile}でTTFTが{ttft} ms以内、TPOTが{tpot} ms以内</translation>
        </message>
        <message>
            <source>{percentile} of the TTFT within {ttft} ms</source>
            <comment>benchmark.promise_ttft(percentile, ttft)</comment>
            <translation>{percentile}でTTFTが{ttft} ms以内</translation>
        </message>
        <message>
            <source>{percentile} of the TPOT within {tpot} ms</source>
            <comment>benchmark.promise_tpot(percentile, tpot)</comment>
            <translation>{percentile}でTPOTが{tpot} ms以内</translation>
        </message>
        <message>
            <source>no promised latency</source>
            <comment>benchmark.promise_none</comment>
            <translation>レイテンシの約束なし</translation>
        </message>
        <message>
            <source>On the {rows} measured rows of the catalog that say enough, the estimate is off by a factor of {factor} on average, and 8 of 10 came to {low} to {high} times what it says.</source>
            <comment>estimate.quality(rows, factor, low, high)</comment>
            <translation>カタログの十分な情報がある{rows}行の実測値では、推定との差は平均{factor}倍で、10件中8件が推定の{low}～{high}倍でした。</translation>
        </message>
        <message numerus="yes">
            <source>Estimated, not measured: about {decode} output tokens/s of each {gpu}, {low} to {high}, for {model} at {precision} with {batch} requests at once.</source>
            <comment>estimate.sentence(decode, low, high, gpu, model, precision, batch)</comment>
            <translation>
                <numerusform>推定であり、実測ではありません：{gpu}で{model}（{precision}）を同時{batch}リクエストで動かすと、1基あたり出力約{decode}トークン/秒（{low}～{high}）。</numerusform>
            </translation>
        </message>
        <message>
            <source>What limits it is how fast the memory is read.</source>
            <comment>estimate.bound_by_memory</comment>
            <translation>制約になるのは、メモリの読み取り速度です。</translation>
        </message>
        <message>
            <source>What limits it is how fast the chip computes.</source>
            <comment>estimate.bound_by_operations</comment>
            <translation>制約になるのは、チップの計算速度です。</translation>
        </message>
        <message numerus="yes">
            <source>{gpu}, {model} at {precision} on {gpus} GPUs, {batch} requests at once of {input} tokens in and {output} out, from bandwidth and operations; nobody measured it</source>
            <comment>estimate.source(gpu, model, precision, gpus, batch, input, output)</comment>
            <translation>
                <numerusform>{gpu}、{model}（{precision}）、GPU {gpus}基、同時{batch}リクエスト（入力{input}トークン、出力{output}トークン）、帯域幅と演算性能から算出。実測なし</numerusform>
            </translation>
        </message>
        <message>
            <source>Nearest of what was measured: {measured}.</source>
            <comment>estimate.nearest(measured)</comment>
            <translation>実測値のうち最も近いもの：{measured}。</translation>
        </message>
        <message>
            <source>Nothing can be estimated: {model} with one request does not fit {gpu}.</source>
            <comment>estimate.no_room(gpu, model)</comment>
            <translation>推定できません。{model}は1リクエストでも{gpu}に収まりません。</translation>
        </message>
        <message>
            <source>estimate</source>
            <comment>basis.estimated</comment>
            <translation>推定</translation>
        </message>
        <message>
            <source>SkyPilot catalog of {provider}</source>
            <comment>skypilot.list(provider)</comment>
            <translation>{provider}のSkyPilotカタログ</translation>
        </message>
        <message>
            <source>SkyPilot catalog {file}</source>
            <comment>skypilot.source(file)</comment>
            <translation>SkyPilotカタログ{file}</translation>
        </message>
        <message>
            <source>SkyPilot catalog {file}, median of {zones} zones</source>
            <comment>skypilot.source_of_zones(file, zones)</comment>
            <translation>SkyPilotカタログ{file}、{zones}ゾーンの中央値</translation>
        </message>
        <message>
            <source>{source}; the GPU without its machine</source>
            <comment>skypilot.source_alone(source)</comment>
            <translation>{source}；マシンを除くGPUのみ</translation>
        </message>
        <message>
            <source>{source}, {currency} at {usd} USD on {date}</source>
            <comment>skypilot.source_exchanged(source, currency, usd, date)</comment>
            <translation>{source}、{currency}は{date}に{usd} USD</translation>
        </message>
        <message>
            <source>its price is in {currency}, and nobody has said what that is worth in US dollars</source>
            <comment>skypilot.foreign(currency)</comment>
            <translation>価格が{currency}ですが、その米ドル換算が指定されていません</translation>
        </message>
        <message>
            <source>not known of the machine that it is in</source>
            <comment>skypilot.machine_without_spot</comment>
            <translation>搭載するマシンの値が不明です</translation>
        </message>
        <message>
            <source>GPU and machine are priced apart: the cheapest machine that takes the GPUs is added</source>
            <comment>skypilot.machine_added</comment>
            <translation>GPUとマシンが別価格のため、そのGPUを搭載できる最も安いマシンを加算しています</translation>
        </message>
        <message>
            <source>price of the GPU alone: its machine is priced apart, and is not in the list or not known here</source>
            <comment>skypilot.gpu_alone</comment>
            <translation>GPUのみの価格です。マシンは別価格で、リストにないか不明です</translation>
        </message>
        <message>
            <source>memory of all GPUs together: divided by their count</source>
            <comment>skypilot.memory_of_all</comment>
            <translation>メモリは全GPUの合計のため、GPU数で割っています</translation>
        </message>
        <message>
            <source>{gpu} without a form beside others that are SXM: taken as PCIe</source>
            <comment>skypilot.form_concluded(gpu)</comment>
            <translation>{gpu}は形状の記載がなく、ほかにSXMがあるため、PCIeとみなします</translation>
        </message>
        <message>
            <source>{text} is no currency other than the dollar, which is named by three capitals, as EUR</source>
            <comment>currency.no_code(text)</comment>
            <translation>{text}はドル以外の通貨ではありません。EURのように大文字3文字で指定します</translation>
        </message>
        <message>
            <source>{text} is no number of US dollars above 0 and at most {most}</source>
            <comment>currency.no_rate(text, most)</comment>
            <translation>{text}は0より大きく{most}以下の米ドルの数値ではありません</translation>
        </message>
        <message>
            <source>line {line}</source>
            <comment>skypilot.line(line)</comment>
            <translation>{line}行目</translation>
        </message>
        <message>
            <source>line {line}, {name}</source>
            <comment>skypilot.line_of(line, name)</comment>
            <translation>{line}行目、{name}</translation>
        </message>
        <message>
            <source>differs from another offer of the list by no more than the count of GPUs, capitals or marks between words</source>
            <comment>skypilot.not_told_apart</comment>
            <translation>リストの別のオファーと、GPU数、大文字小文字、語間の記号しか違いません</translation>
        </message>
        <message>
            <source>several zones of an offer: their median is taken</source>
            <comment>skypilot.zones</comment>
            <translation>1つのオファーに複数のゾーンがあるため、中央値を採用します</translation>
        </message>
        <message>
            <source>its name does not say of which cloud it is; the provider must be named</source>
            <comment>skypilot.no_provider</comment>
            <translation>名前からどのクラウドか分からないため、プロバイダーの指定が必要です</translation>
        </message>
        <message>
            <source>has no rows below its heading</source>
            <comment>skypilot.no_rows</comment>
            <translation>見出しの下に行がありません</translation>
        </message>
        <message numerus="yes">
            <source>none of its {rows} rows can be used; {place}: {why}</source>
            <comment>skypilot.no_use(rows, place, why)</comment>
            <translation>
                <numerusform>{rows}行のどれも使えません。{place}：{why}</numerusform>
            </translation>
        </message>
        <message>
            <source>is no SkyPilot catalog: it has no column "{column}"</source>
            <comment>skypilot.no_catalog(column)</comment>
            <translation>SkyPilotカタログではありません。列"{column}"がありません</translation>
        </message>
        <message>
            <source>the file ends within its quotes</source>
            <comment>skypilot.open_quotes</comment>
            <translation>ファイルが引用符の途中で終わっています</translation>
        </message>
        <message numerus="yes">
            <source>has {fields} fields where the heading has {columns}</source>
            <comment>skypilot.fields(fields, columns)</comment>
            <translation>
                <numerusform>見出しの{columns}列に対して、{fields}個のフィールドがあります</numerusform>
            </translation>
        </message>
        <message>
            <source>has no GPU</source>
            <comment>skypilot.no_gpu</comment>
            <translation>GPUがありません</translation>
        </message>
        <message>
            <source>{name} is no GPU</source>
            <comment>skypilot.is_no_gpu(name)</comment>
            <translation>{name}はGPUではありません</translation>
        </message>
        <message>
            <source>the count of GPUs, {count}, must be a number above 0 and at most {most}</source>
            <comment>skypilot.count(count, most)</comment>
            <translation>GPU数{count}は、0より大きく{most}以下の数値である必要があります</translation>
        </message>
        <message>
            <source>has no price: on demand {rent}; spot {spot}</source>
            <comment>skypilot.no_price(rent, spot)</comment>
            <translation>価格がありません：オンデマンドは{rent}、スポットは{spot}</translation>
        </message>
        <message>
            <source>missing</source>
            <comment>skypilot.missing</comment>
            <translation>記載なし</translation>
        </message>
        <message>
            <source>{text}, no number</source>
            <comment>skypilot.no_number(text)</comment>
            <translation>{text}で数値ではない</translation>
        </message>
        <message>
            <source>0, which means that none is known</source>
            <comment>skypilot.zero</comment>
            <translation>0で不明の意味</translation>
        </message>
        <message>
            <source>{price}, below 0</source>
            <comment>skypilot.negative(price)</comment>
            <translation>{price}でゼロ未満</translation>
        </message>
        <message>
            <source>{gpu} with {memory} GB in the list: left out, as no GPU has that</source>
            <comment>skypilot.memory_left_out(gpu, memory)</comment>
            <translation>リストの{gpu}は{memory} GBですが、そのようなGPUはないため、除外しました</translation>
        </message>
        <message>
            <source>{gpu} with {listed} GB in the list: {taken} GB taken</source>
            <comment>skypilot.memory_taken(gpu, listed, taken)</comment>
            <translation>リストの{gpu}は{listed} GBですが、{taken} GBを採用しました</translation>
        </message>
        <message>
            <source>price on demand is {why}: left out</source>
            <comment>skypilot.rent_left_out(why)</comment>
            <translation>オンデマンドの価格は{why}のため、除外しました</translation>
        </message>
        <message>
            <source>spot price is {why}: left out</source>
            <comment>skypilot.spot_left_out(why)</comment>
            <translation>スポット価格は{why}のため、除外しました</translation>
        </message>
        <message>
            <source>spot price equals the one on demand: left out</source>
            <comment>skypilot.spot_equals</comment>
            <translation>スポット価格がオンデマンドと同じため、除外しました</translation>
        </message>
        <message>
            <source>spot price is above the one on demand, perhaps the two are swapped: left out</source>
            <comment>skypilot.spot_above</comment>
            <translation>スポット価格がオンデマンドより高く、入れ違いの可能性があるため、除外しました</translation>
        </message>
        <message>
            <source>token ranks: the packed file is damaged</source>
            <comment>tokens.ranks_damaged</comment>
            <translation>トークンのランク：圧縮ファイルが破損しています</translation>
        </message>
        <message>
            <source>is in the encoding {encoding}, and tokens are counted in UTF-8; save it as UTF-8</source>
            <comment>tokens.wide_encoding(encoding)</comment>
            <translation>文字コードが{encoding}ですが、トークンはUTF-8で数えます。UTF-8で保存してください</translation>
        </message>
        <message>
            <source>one prompt in {encoding}</source>
            <comment>tokens.prompt_source(encoding)</comment>
            <translation>{encoding}でのプロンプト1件</translation>
        </message>
        <message>
            <source>one answer in {encoding}</source>
            <comment>tokens.answer_source(encoding)</comment>
            <translation>{encoding}での回答1件</translation>
        </message>
        <message>
            <source>mean of {count} prompts in {encoding}, median {median}, 95th percentile {p95}</source>
            <comment>tokens.prompts_source(count, encoding, median, p95)</comment>
            <translation>{encoding}でのプロンプト{count}件の平均、中央値 {median}、95パーセンタイル {p95}</translation>
        </message>
        <message>
            <source>mean of {count} answers in {encoding}, median {median}, 95th percentile {p95}</source>
            <comment>tokens.answers_source(count, encoding, median, p95)</comment>
            <translation>{encoding}での回答{count}件の平均、中央値 {median}、95パーセンタイル {p95}</translation>
        </message>
        <message numerus="yes">
            <source>{count} tokens</source>
            <comment>tokens.count(count)</comment>
            <translation>
                <numerusform>{count}トークン</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} tokens on average</source>
            <comment>tokens.on_average(count)</comment>
            <translation>
                <numerusform>平均{count}トークン</numerusform>
            </translation>
        </message>
        <message>
            <source>{count} samples: median {median}, 95th percentile {p95}.</source>
            <comment>tokens.spread(count, median, p95)</comment>
            <translation>サンプル{count}件：中央値 {median}、95パーセンタイル {p95}。</translation>
        </message>
        <message numerus="yes">
            <source>{count} tokens in all</source>
            <comment>tokens.in_all(count)</comment>
            <translation>
                <numerusform>合計{count}トークン</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} characters</source>
            <comment>tokens.characters(count)</comment>
            <translation>
                <numerusform>{count}文字</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} bytes</source>
            <comment>tokens.bytes(count)</comment>
            <translation>
                <numerusform>{count}バイト</numerusform>
            </translation>
        </message>
        <message>
            <source>{characters} characters a token</source>
            <comment>tokens.ratio(characters)</comment>
            <translation>1トークンあたり{characters}文字</translation>
        </message>
        <message numerus="yes">
            <source>{details}. {count} bytes are no UTF-8 text and counted as �: is it in another encoding?</source>
            <comment>tokens.faulty(details, count)</comment>
            <translation>
                <numerusform>{details}。{count}バイトはUTF-8のテキストではないため、�として数えました。別の文字コードではありませんか？</numerusform>
            </translation>
        </message>
        <message>
            <source>Set input tokens</source>
            <comment>tokens.set_input</comment>
            <translation>入力トークンを設定</translation>
        </message>
        <message>
            <source>Set output tokens</source>
            <comment>tokens.set_output</comment>
            <translation>出力トークンを設定</translation>
        </message>
        <message>
            <source>Set input tokens to {value}</source>
            <comment>tokens.set_input_to(value)</comment>
            <translation>入力トークンを{value}に設定</translation>
        </message>
        <message>
            <source>Set output tokens to {value}</source>
            <comment>tokens.set_output_to(value)</comment>
            <translation>出力トークンを{value}に設定</translation>
        </message>
        <message>
            <source>The first sample is colored.</source>
            <comment>tokens.colored_first</comment>
            <translation>最初のサンプルを色分けしています。</translation>
        </message>
        <message>
            <source>The first {characters} characters are colored.</source>
            <comment>tokens.colored(characters)</comment>
            <translation>最初の{characters}文字を色分けしています。</translation>
        </message>
        <message>
            <source>The first {characters} characters of the first sample are colored.</source>
            <comment>tokens.colored_of_first(characters)</comment>
            <translation>最初のサンプルの先頭{characters}文字を色分けしています。</translation>
        </message>
        <message>
            <source>The answer, as computed</source>
            <comment>sheet.answer</comment>
            <translation>答え（計算済み）</translation>
        </message>
        <message>
            <source>Computed by Breakeven; does not follow changes in this workbook.</source>
            <comment>sheet.computed</comment>
            <translation>Breakevenで計算。このブックの変更には追従しません。</translation>
        </message>
        <message>
            <source>Computed by Breakeven from figures as of {date}; does not follow changes in this workbook.</source>
            <comment>sheet.computed_from(date)</comment>
            <translation>{date}時点の数値からBreakevenで計算。このブックの変更には追従しません。</translation>
        </message>
        <message>
            <source>Cheaper from (requests a month)</source>
            <comment>sheet.cheaper_from</comment>
            <translation>割安になる起点（月間リクエスト数）</translation>
        </message>
        <message>
            <source>Cheaper for good from (requests a month)</source>
            <comment>sheet.cheaper_for_good</comment>
            <translation>割安が続く起点（月間リクエスト数）</translation>
        </message>
        <message>
            <source>Payback (months)</source>
            <comment>sheet.payback</comment>
            <translation>回収期間（月）</translation>
        </message>
        <message>
            <source>First reached (months)</source>
            <comment>sheet.first_reached</comment>
            <translation>最初の回収（月）</translation>
        </message>
        <message>
            <source>Cash at month 0</source>
            <comment>sheet.cash_at_start</comment>
            <translation>0か月目の現金</translation>
        </message>
        <message>
            <source>Requests to recover it</source>
            <comment>sheet.to_recover</comment>
            <translation>回収に必要なリクエスト数</translation>
        </message>
        <message>
            <source>Cheaper between (requests a month)</source>
            <comment>sheet.cheaper_between</comment>
            <translation>割安になる範囲（月間リクエスト数）</translation>
        </message>
        <message>
            <source>{from} to {to}</source>
            <comment>sheet.interval(from, to)</comment>
            <translation>{from}～{to}</translation>
        </message>
        <message>
            <source>and more</source>
            <comment>sheet.and_more</comment>
            <translation>ほか</translation>
        </message>
        <message>
            <source>{option}, with the ranges given</source>
            <comment>sheet.with_ranges(option)</comment>
            <translation>{option}、指定した範囲</translation>
        </message>
        <message>
            <source>10th percentile</source>
            <comment>sheet.p10</comment>
            <translation>10パーセンタイル</translation>
        </message>
        <message>
            <source>50th percentile</source>
            <comment>sheet.p50</comment>
            <translation>50パーセンタイル</translation>
        </message>
        <message>
            <source>90th percentile</source>
            <comment>sheet.p90</comment>
            <translation>90パーセンタイル</translation>
        </message>
        <message>
            <source>Monthly cost</source>
            <comment>sheet.monthly_cost</comment>
            <translation>月額コスト</translation>
        </message>
        <message>
            <source>Monthly saving</source>
            <comment>sheet.monthly_saving</comment>
            <translation>月間削減額</translation>
        </message>
        <message>
            <source>Cases in which it is cheaper</source>
            <comment>sheet.cases</comment>
            <translation>割安になるケース</translation>
        </message>
        <message>
            <source>To know beforehand</source>
            <comment>sheet.beforehand</comment>
            <translation>事前に知る価値</translation>
        </message>
        <message>
            <source>Month</source>
            <comment>sheet.month</comment>
            <translation>月</translation>
        </message>
        <message>
            <source>Month, up to the horizon</source>
            <comment>sheet.month_of_horizon</comment>
            <translation>月（計画期間まで）</translation>
        </message>
        <message>
            <source>{option}: cash of the month</source>
            <comment>sheet.cash_of(option)</comment>
            <translation>{option}：当月の現金</translation>
        </message>
        <message>
            <source>Baseline</source>
            <comment>sheet.baseline</comment>
            <translation>ベースライン</translation>
        </message>
        <message>
            <source>Baseline: cash of the month</source>
            <comment>sheet.baseline_cash</comment>
            <translation>ベースライン：当月の現金</translation>
        </message>
        <message>
            <source>Requests a month</source>
            <comment>sheet.requests_a_month</comment>
            <translation>月間リクエスト数</translation>
        </message>
        <message>
            <source>Discount factor</source>
            <comment>sheet.discount</comment>
            <translation>割引係数</translation>
        </message>
        <message>
            <source>Units of reserved capacity</source>
            <comment>sheet.units</comment>
            <translation>予約容量のユニット数</translation>
        </message>
        <message>
            <source>Rented GPUs</source>
            <comment>sheet.rented_gpus</comment>
            <translation>レンタルGPU</translation>
        </message>
        <message>
            <source>Owned GPUs</source>
            <comment>sheet.owned_gpus</comment>
            <translation>自社保有GPU</translation>
        </message>
        <message>
            <source>Servers for owned GPUs</source>
            <comment>sheet.owned_servers</comment>
            <translation>自社保有GPU用のサーバー</translation>
        </message>
        <message>
            <source>Hardware added, at first prices</source>
            <comment>sheet.hardware_added</comment>
            <translation>追加するハードウェア（当初価格）</translation>
        </message>
        <message>
            <source>Paid for hardware, replacements included</source>
            <comment>sheet.hardware_paid</comment>
            <translation>ハードウェアの支払い（更新を含む）</translation>
        </message>
        <message>
            <source>Serverless seconds</source>
            <comment>sheet.serverless_seconds</comment>
            <translation>サーバーレス秒数</translation>
        </message>
        <message>
            <source>GPUs of the hybrid</source>
            <comment>sheet.hybrid_gpus</comment>
            <translation>ハイブリッドのGPU</translation>
        </message>
        <message>
            <source>Servers of the hybrid</source>
            <comment>sheet.hybrid_servers</comment>
            <translation>ハイブリッドのサーバー</translation>
        </message>
        <message>
            <source>Hybrid: hardware added, at first prices</source>
            <comment>sheet.hybrid_hardware_added</comment>
            <translation>ハイブリッド：追加するハードウェア（当初価格）</translation>
        </message>
        <message>
            <source>Hybrid: paid for hardware, replacements included</source>
            <comment>sheet.hybrid_hardware_paid</comment>
            <translation>ハイブリッド：ハードウェアの支払い（更新を含む）</translation>
        </message>
        <message>
            <source>Serverless seconds of the hybrid</source>
            <comment>sheet.hybrid_seconds</comment>
            <translation>ハイブリッドのサーバーレス秒数</translation>
        </message>
        <message>
            <source>Monthly cost by volume</source>
            <comment>sheet.by_volume</comment>
            <translation>リクエスト量別の月額コスト</translation>
        </message>
        <message>
            <source>US dollars a month. The volumes are spread evenly on a logarithmic axis between the two blue cells; between two of them a line can hide a step.</source>
            <comment>sheet.by_volume_note</comment>
            <translation>米ドル/月。リクエスト量は2つの青いセルの間に対数目盛で等間隔に並びます。2点の間では、線が段差を隠すことがあります。</translation>
        </message>
        <message>
            <source>Lines: each option's monthly cost by volume, both axes logarithmic</source>
            <comment>sheet.by_volume_chart</comment>
            <translation>線：リクエスト量に対する各選択肢の月額コスト（両軸とも対数）</translation>
        </message>
        <message>
            <source>US dollars a month</source>
            <comment>sheet.dollars_a_month</comment>
            <translation>米ドル/月</translation>
        </message>
        <message>
            <source>Lowest volume</source>
            <comment>sheet.lowest_volume</comment>
            <translation>最小のリクエスト量</translation>
        </message>
        <message>
            <source>Highest volume</source>
            <comment>sheet.highest_volume</comment>
            <translation>最大のリクエスト量</translation>
        </message>
        <message>
            <source>Your volume</source>
            <comment>sheet.your_volume</comment>
            <translation>現在のリクエスト量</translation>
        </message>
        <message>
            <source>Point</source>
            <comment>sheet.point</comment>
            <translation>点</translation>
        </message>
        <message>
            <source>Change the blue cells: costs, curves and cash over time follow. The sheet Figures does not, since break-even and payback have no closed formula.</source>
            <comment>sheet.inputs_note</comment>
            <translation>青いセルを変更すると、コスト、曲線、現金の推移が追従します。「Figures」シートは、損益分岐点と回収期間に閉じた式がないため追従しません。</translation>
        </message>
        <message>
            <source>The scenario does not say of what date its figures are.</source>
            <comment>sheet.no_date</comment>
            <translation>シナリオに数値の基準日の記載がありません。</translation>
        </message>
        <message>
            <source>Figures as of {date}.</source>
            <comment>sheet.as_of(date)</comment>
            <translation>{date}時点の数値。</translation>
        </message>
        <message>
            <source>Input</source>
            <comment>sheet.input</comment>
            <translation>入力</translation>
        </message>
        <message>
            <source>Value</source>
            <comment>sheet.value</comment>
            <translation>値</translation>
        </message>
        <message>
            <source>Unit</source>
            <comment>sheet.unit</comment>
            <translation>単位</translation>
        </message>
        <message>
            <source>Lowest allowed</source>
            <comment>sheet.lowest_allowed</comment>
            <translation>許容下限</translation>
        </message>
        <message>
            <source>Highest allowed</source>
            <comment>sheet.highest_allowed</comment>
            <translation>許容上限</translation>
        </message>
        <message>
            <source>Low (10th percentile)</source>
            <comment>sheet.low</comment>
            <translation>下限（10パーセンタイル）</translation>
        </message>
        <message>
            <source>High (90th percentile)</source>
            <comment>sheet.high</comment>
            <translation>上限（90パーセンタイル）</translation>
        </message>
        <message>
            <source>From</source>
            <comment>sheet.from</comment>
            <translation>出所</translation>
        </message>
        <message>
            <source>Source</source>
            <comment>sheet.source</comment>
            <translation>出典</translation>
        </message>
        <message>
            <source>Name in formulas</source>
            <comment>sheet.name_in_formulas</comment>
            <translation>数式での名前</translation>
        </message>
        <message>
            <source>What it is</source>
            <comment>sheet.what_it_is</comment>
            <translation>説明</translation>
        </message>
        <message>
            <source>Choices</source>
            <comment>sheet.choices</comment>
            <translation>選択</translation>
        </message>
        <message>
            <source>Linked inputs</source>
            <comment>sheet.links</comment>
            <translation>連動する入力</translation>
        </message>
        <message>
            <source>correlation</source>
            <comment>sheet.correlation</comment>
            <translation>相関</translation>
        </message>
        <message>
            <source>How the two are drawn together from their ranges: at 1 they would move in step, at -1 against each other</source>
            <comment>sheet.link_help</comment>
            <translation>2つの入力を範囲から抽出する際の連動の度合い：1なら同じ方向に、-1なら逆方向に完全に連動</translation>
        </message>
        <message>
            <source>What the others are compared with</source>
            <comment>sheet.baseline_help</comment>
            <translation>ほかの選択肢の比較対象</translation>
        </message>
        <message>
            <source>{help}: TRUE or FALSE</source>
            <comment>sheet.true_or_false(help)</comment>
            <translation>{help}：TRUEまたはFALSE</translation>
        </message>
        <message>
            <source>{help}: {allowed}</source>
            <comment>sheet.help(help, allowed)</comment>
            <translation>{help}：{allowed}</translation>
        </message>
        <message>
            <source>Outside the range</source>
            <comment>sheet.outside</comment>
            <translation>範囲外</translation>
        </message>
        <message>
            <source>Allowed is {low} to {high}.</source>
            <comment>sheet.allowed(low, high)</comment>
            <translation>許容されるのは{low}～{high}です。</translation>
        </message>
        <message>
            <source>Allowed is {low} to {high}, whole numbers only.</source>
            <comment>sheet.allowed_whole(low, high)</comment>
            <translation>許容されるのは{low}～{high}の整数のみです。</translation>
        </message>
        <message>
            <source>Cash over time</source>
            <comment>sheet.over_time</comment>
            <translation>現金の推移</translation>
        </message>
        <message>
            <source>US dollars paid up to the end of each month. After the planning horizon nothing is paid, and the rows, shown faintly, repeat its end.</source>
            <comment>sheet.over_time_note</comment>
            <translation>各月末までに支払う米ドル。計画期間後の支払いはなく、薄く表示された行は期間末の値の繰り返しです。</translation>
        </message>
        <message>
            <source>Over the horizon</source>
            <comment>sheet.over_the_horizon</comment>
            <translation>計画期間全体</translation>
        </message>
        <message>
            <source>Cash in all</source>
            <comment>sheet.cash_in_all</comment>
            <translation>現金の合計</translation>
        </message>
        <message>
            <source>Saving against the baseline</source>
            <comment>sheet.saving</comment>
            <translation>ベースラインに対する削減額</translation>
        </message>
        <message>
            <source>Net present value of that saving</source>
            <comment>sheet.net_present_value</comment>
            <translation>削減額の正味現在価値</translation>
        </message>
        <message>
            <source>Cash paid over time</source>
            <comment>sheet.cash_paid</comment>
            <translation>支払った現金の推移</translation>
        </message>
        <message>
            <source>US dollars</source>
            <comment>sheet.dollars</comment>
            <translation>米ドル</translation>
        </message>
        <message>
            <source>Lines: each option's cash paid up to each month</source>
            <comment>sheet.cash_chart</comment>
            <translation>線：各選択肢の各月までの現金支出</translation>
        </message>
        <message>
            <source>Monthly cost of every option</source>
            <comment>sheet.costs</comment>
            <translation>全選択肢の月額コスト</translation>
        </message>
        <message>
            <source>US dollars a month, at the volume of the sheet Inputs. Every figure here is a formula.</source>
            <comment>sheet.costs_note</comment>
            <translation>米ドル/月、「Inputs」シートのリクエスト量の場合。ここの数値はすべて数式です。</translation>
        </message>
        <message>
            <source>Monthly cost by component</source>
            <comment>sheet.by_component</comment>
            <translation>要素別の月額コスト</translation>
        </message>
        <message>
            <source>Stacked bars: each option's monthly cost by component</source>
            <comment>sheet.by_component_chart</comment>
            <translation>積み上げ棒：各選択肢の要素別の月額コスト</translation>
        </message>
        <message>
            <source>Option</source>
            <comment>sheet.option</comment>
            <translation>選択肢</translation>
        </message>
        <message>
            <source>Total</source>
            <comment>sheet.total</comment>
            <translation>合計</translation>
        </message>
        <message>
            <source>Correct answers, as a share</source>
            <comment>sheet.correct_answers</comment>
            <translation>正答の割合</translation>
        </message>
        <message>
            <source>How the costs come about</source>
            <comment>sheet.workings</comment>
            <translation>コストの算出過程</translation>
        </message>
        <message>
            <source>Step</source>
            <comment>sheet.step</comment>
            <translation>手順</translation>
        </message>
        <message>
            <source>Baseline, as a number</source>
            <comment>sheet.baseline_number</comment>
            <translation>ベースライン（番号）</translation>
        </message>
        <message>
            <source>Hybrid hosting, as a number</source>
            <comment>sheet.hosting_number</comment>
            <translation>ハイブリッドのホスティング（番号）</translation>
        </message>
        <message>
            <source>Formula</source>
            <comment>sheet.formula</comment>
            <translation>数式</translation>
        </message>
        <message>
            <source>Where the inputs are from</source>
            <comment>sheet.sources</comment>
            <translation>入力の出所</translation>
        </message>
        <message>
            <source>As exported: {summary} Each input's own source stands in its row of the sheet Inputs.</source>
            <comment>sheet.sources_note(summary)</comment>
            <translation>書き出し時点：{summary}各入力の出典は「Inputs」シートの該当行にあります。</translation>
        </message>
        <message>
            <source>Made with Breakeven. Formulas keep the model's order of operations; GPUs come in whole replicas, and units of reserved capacity in whole increments, where a load within 1E-12 of a whole number counts as that number.</source>
            <comment>sheet.made_with</comment>
            <translation>Breakevenで作成。数式はモデルの計算順序に従います。GPUはレプリカ単位、予約容量のユニットは増分単位で、整数との差が1E-12以内の負荷はその整数とみなします。</translation>
        </message>
        <message>
            <source>Workload, as exported</source>
            <comment>sheet.workload</comment>
            <translation>ワークロード（書き出し時点）</translation>
        </message>
        <message>
            <source>Input tokens a request</source>
            <comment>sheet.input_tokens</comment>
            <translation>リクエストあたりの入力トークン</translation>
        </message>
        <message>
            <source>Output tokens a request</source>
            <comment>sheet.output_tokens</comment>
            <translation>リクエストあたりの出力トークン</translation>
        </message>
        <message>
            <source>At the frontier API, in a year</source>
            <comment>sheet.a_year</comment>
            <translation>フロンティアAPIでの年額</translation>
        </message>
        <message>
            <source>no folder for temporary files could be made</source>
            <comment>workbook.no_folder</comment>
            <translation>一時ファイル用のフォルダーを作成できませんでした</translation>
        </message>
        <message>
            <source>there is not enough memory for it</source>
            <comment>workbook.no_memory</comment>
            <translation>メモリが足りません</translation>
        </message>
        <message>
            <source>its title and date</source>
            <comment>workbook.properties</comment>
            <translation>タイトルと日付</translation>
        </message>
        <message>
            <source>a format</source>
            <comment>workbook.format</comment>
            <translation>書式</translation>
        </message>
        <message>
            <source>the file</source>
            <comment>workbook.file</comment>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>the sheet {name} could not be added</source>
            <comment>workbook.no_sheet(name)</comment>
            <translation>シート{name}を追加できませんでした</translation>
        </message>
        <message>
            <source>a chart could not be added</source>
            <comment>workbook.no_chart</comment>
            <translation>グラフを追加できませんでした</translation>
        </message>
        <message>
            <source>{what} could not be written: {fault}</source>
            <comment>workbook.not_written(what, fault)</comment>
            <translation>{what}を書き込めませんでした：{fault}</translation>
        </message>
        <message>
            <source>could not be put together in {folder}; perhaps there is no room</source>
            <comment>workbook.not_whole(folder)</comment>
            <translation>{folder}で組み立てられませんでした。空き容量が足りない可能性があります</translation>
        </message>
        <message>
            <source>{cell} is {number}, which no cell can hold</source>
            <comment>workbook.no_number(cell, number)</comment>
            <translation>{cell}は{number}で、セルに入りません</translation>
        </message>
        <message>
            <source>can't be written: {fault}</source>
            <comment>workbook.cant_be_written(fault)</comment>
            <translation>書き込めません：{fault}</translation>
        </message>
        <message>
            <source>is missing, and so is "set": a line is a whole scenario, or changes one</source>
            <comment>lines.neither</comment>
            <translation>ありません。"set"もありません。行はシナリオ全体か、シナリオへの変更です</translation>
        </message>
        <message>
            <source>changes a scenario, and none was named; name it beside --lines, or give whole scenarios</source>
            <comment>lines.no_scenario</comment>
            <translation>シナリオへの変更ですが、シナリオの指定がありません。--linesとともに指定するか、シナリオ全体を渡してください</translation>
        </message>
        <message>
            <source>is not known; a line that changes the scenario has "set" and perhaps "id"</source>
            <comment>lines.unknown_member</comment>
            <translation>未知のキーです。シナリオを変更する行に使えるのは"set"と、必要なら"id"です</translation>
        </message>
        <message>
            <source>{value} is no value; values are numbers, texts, true and false</source>
            <comment>lines.no_value(value)</comment>
            <translation>{value}は値ではありません。値は数値、テキスト、true、falseです</translation>
        </message>
        <message>
            <source>the low end {low} is above the high end {high}</source>
            <comment>sweep.low_above_high(low, high)</comment>
            <translation>下限{low}が上限{high}より大きくなっています</translation>
        </message>
        <message>
            <source>one point can't be both {low} and {high}; the count must be 2 or more</source>
            <comment>sweep.one_point(low, high)</comment>
            <translation>1点で{low}と{high}の両方にはできません。点数は2以上が必要です</translation>
        </message>
        <message>
            <source>a logarithmic sweep can't begin at {low}; its low end must be above 0</source>
            <comment>sweep.no_logarithm(low)</comment>
            <translation>対数の掃引は{low}から始められません。下限は0より大きい必要があります</translation>
        </message>
        <message>
            <source>point {point} of {count}: {refusal}</source>
            <comment>sweep.point(point, count, refusal)</comment>
            <translation>{count}点中{point}点目：{refusal}</translation>
        </message>
        <message>
            <source>{text} is not of the form ID=LOW:HIGH:COUNT[:log]</source>
            <comment>sweep.form(text)</comment>
            <translation>{text}はID=LOW:HIGH:COUNT[:log]の形式ではありません</translation>
        </message>
        <message>
            <source>{text} is not of the form LOW:HIGH:COUNT[:log]</source>
            <comment>sweep.form_of_values(text)</comment>
            <translation>{text}はLOW:HIGH:COUNT[:log]の形式ではありません</translation>
        </message>
        <message>
            <source>{text} is not allowed after the count; allowed is log</source>
            <comment>sweep.after_count(text)</comment>
            <translation>{text}は点数の後に指定できません。指定できるのはlogです</translation>
        </message>
        <message>
            <source>{text} is not a number of points; allowed are whole numbers from 1 to {most}</source>
            <comment>sweep.no_count(text, most)</comment>
            <translation>{text}は点数ではありません。指定できるのは1～{most}の整数です</translation>
        </message>
        <message>
            <source>Requests per month</source>
            <comment>parameter.volume.label</comment>
            <translation>月間リクエスト数</translation>
        </message>
        <message>
            <source>How many requests the task receives in a month</source>
            <comment>parameter.volume.help</comment>
            <translation>タスクが1か月に受け付けるリクエストの数</translation>
        </message>
        <message>
            <source>Workload</source>
            <comment>group.Workload.name</comment>
            <translation>ワークロード</translation>
        </message>
        <message>
            <source>Input tokens per request</source>
            <comment>parameter.input_tokens.label</comment>
            <translation>リクエストあたりの入力トークン</translation>
        </message>
        <message>
            <source>Prompt, context and retrieved text sent with one request</source>
            <comment>parameter.input_tokens.help</comment>
            <translation>1リクエストで送るプロンプト、コンテキスト、検索したテキスト</translation>
        </message>
        <message>
            <source>Output tokens per request</source>
            <comment>parameter.output_tokens.label</comment>
            <translation>リクエストあたりの出力トークン</translation>
        </message>
        <message>
            <source>Tokens generated for one request</source>
            <comment>parameter.output_tokens.help</comment>
            <translation>1リクエストで生成されるトークン</translation>
        </message>
        <message>
            <source>Reasoning tokens per request</source>
            <comment>parameter.reasoning_tokens.label</comment>
            <translation>リクエストあたりの推論トークン</translation>
        </message>
        <message>
            <source>Hidden tokens that the large model writes before its answer, billed as output; the small models here write none</source>
            <comment>parameter.reasoning_tokens.help</comment>
            <translation>大規模モデルが回答前に書く非表示のトークン。出力として課金されます。ここでの小型モデルは出力しません</translation>
        </message>
        <message>
            <source>Volume growth</source>
            <comment>parameter.monthly_growth.label</comment>
            <translation>リクエスト量の伸び</translation>
        </message>
        <message>
            <source>Compound growth of the volume from month to month</source>
            <comment>parameter.monthly_growth.help</comment>
            <translation>リクエスト量の月ごとの複利成長率</translation>
        </message>
        <message>
            <source>Peak-to-average ratio</source>
            <comment>parameter.peak_to_average.label</comment>
            <translation>ピーク対平均比</translation>
        </message>
        <message>
            <source>Busiest load that capacity must serve over the mean load</source>
            <comment>parameter.peak_to_average.help</comment>
            <translation>容量が支えるべき最大負荷の、平均負荷に対する比</translation>
        </message>
        <message>
            <source>Share that can wait</source>
            <comment>parameter.batch_share.label</comment>
            <translation>後回しにできる割合</translation>
        </message>
        <message>
            <source>Share of requests without a deadline: the API bills them at its batch discount, and our own GPUs serve them off peak</source>
            <comment>parameter.batch_share.help</comment>
            <translation>期限のないリクエストの割合。APIではバッチ割引が適用され、自社GPUではピーク外に処理します</translation>
        </message>
        <message>
            <source>API input price</source>
            <comment>parameter.api_input_price.label</comment>
            <translation>APIの入力単価</translation>
        </message>
        <message>
            <source>List price of input tokens</source>
            <comment>parameter.api_input_price.help</comment>
            <translation>入力トークンの定価</translation>
        </message>
        <message>
            <source>Frontier API</source>
            <comment>group.Frontier API.name</comment>
            <translation>フロンティアAPI</translation>
        </message>
        <message>
            <source>API output price</source>
            <comment>parameter.api_output_price.label</comment>
            <translation>APIの出力単価</translation>
        </message>
        <message>
            <source>List price of output tokens</source>
            <comment>parameter.api_output_price.help</comment>
            <translation>出力トークンの定価</translation>
        </message>
        <message>
            <source>Cached input share</source>
            <comment>parameter.cached_share.label</comment>
            <translation>キャッシュ済み入力の割合</translation>
        </message>
        <message>
            <source>Share of input tokens that is read from the prompt cache</source>
            <comment>parameter.cached_share.help</comment>
            <translation>入力トークンのうちプロンプトキャッシュから読まれる割合</translation>
        </message>
        <message>
            <source>Cached input price</source>
            <comment>parameter.cached_price.label</comment>
            <translation>キャッシュ済み入力の単価</translation>
        </message>
        <message>
            <source>Price of a cached input token relative to a fresh one</source>
            <comment>parameter.cached_price.help</comment>
            <translation>通常の入力トークンに対する、キャッシュ済み入力トークンの価格</translation>
        </message>
        <message>
            <source>Cache write share</source>
            <comment>parameter.cache_write_share.label</comment>
            <translation>キャッシュ書き込みの割合</translation>
        </message>
        <message>
            <source>Share of the uncached input tokens that is written to the prompt cache</source>
            <comment>parameter.cache_write_share.help</comment>
            <translation>キャッシュされていない入力トークンのうち、プロンプトキャッシュに書き込まれる割合</translation>
        </message>
        <message>
            <source>Cache write price</source>
            <comment>parameter.cache_write_price.label</comment>
            <translation>キャッシュ書き込みの単価</translation>
        </message>
        <message>
            <source>Price of writing an input token to the prompt cache relative to a fresh one</source>
            <comment>parameter.cache_write_price.help</comment>
            <translation>通常の入力トークンに対する、プロンプトキャッシュへの書き込みの価格</translation>
        </message>
        <message>
            <source>Batch discount</source>
            <comment>parameter.batch_discount.label</comment>
            <translation>バッチ割引</translation>
        </message>
        <message>
            <source>Discount of the batch endpoint</source>
            <comment>parameter.batch_discount.help</comment>
            <translation>バッチエンドポイントの割引率</translation>
        </message>
        <message>
            <source>Negotiated discount</source>
            <comment>parameter.api_discount.label</comment>
            <translation>交渉による割引</translation>
        </message>
        <message>
            <source>Volume or committed-use discount on every API token price</source>
            <comment>parameter.api_discount.help</comment>
            <translation>すべてのAPIトークン単価に適用される、数量割引または利用確約割引</translation>
        </message>
        <message>
            <source>API retry rate</source>
            <comment>parameter.api_retry_rate.label</comment>
            <translation>APIの再試行率</translation>
        </message>
        <message>
            <source>Extra requests billed because of retries</source>
            <comment>parameter.api_retry_rate.help</comment>
            <translation>再試行のために余分に課金されるリクエスト</translation>
        </message>
        <message>
            <source>API price trend</source>
            <comment>parameter.api_price_trend.label</comment>
            <translation>API価格の推移</translation>
        </message>
        <message>
            <source>Yearly change of every API token price</source>
            <comment>parameter.api_price_trend.help</comment>
            <translation>すべてのAPIトークン単価の年間変化率</translation>
        </message>
        <message>
            <source>API upkeep hours</source>
            <comment>parameter.api_ops_hours.label</comment>
            <translation>APIの運用時間</translation>
        </message>
        <message>
            <source>Engineering time spent on rate limits, retries and version changes</source>
            <comment>parameter.api_ops_hours.help</comment>
            <translation>レート制限、再試行、バージョン変更に費やすエンジニアの時間</translation>
        </message>
        <message>
            <source>Provisioned unit rate</source>
            <comment>parameter.unit_rate.label</comment>
            <translation>予約ユニットの単価</translation>
        </message>
        <message>
            <source>Price of one unit of reserved model capacity for one hour, after any reservation discount</source>
            <comment>parameter.unit_rate.help</comment>
            <translation>予約割引後の、予約容量1ユニットの1時間あたりの価格</translation>
        </message>
        <message>
            <source>Provisioned capacity</source>
            <comment>group.Provisioned capacity.name</comment>
            <translation>予約容量</translation>
        </message>
        <message>
            <source>Throughput of a unit</source>
            <comment>parameter.unit_throughput.label</comment>
            <translation>1ユニットのスループット</translation>
        </message>
        <message>
            <source>Input tokens per minute that one unit of reserved capacity serves</source>
            <comment>parameter.unit_throughput.help</comment>
            <translation>予約容量1ユニットが1分間に処理する入力トークン</translation>
        </message>
        <message>
            <source>Weight of an output token</source>
            <comment>parameter.unit_output_weight.label</comment>
            <translation>出力トークンの重み</translation>
        </message>
        <message>
            <source>Input tokens that one output token counts for against reserved capacity</source>
            <comment>parameter.unit_output_weight.help</comment>
            <translation>予約容量の計算で、出力トークン1個に相当する入力トークンの数</translation>
        </message>
        <message>
            <source>Minimum units</source>
            <comment>parameter.unit_minimum.label</comment>
            <translation>最小ユニット数</translation>
        </message>
        <message>
            <source>Smallest deployment of reserved capacity</source>
            <comment>parameter.unit_minimum.help</comment>
            <translation>予約容量の最小構成</translation>
        </message>
        <message>
            <source>Unit increment</source>
            <comment>parameter.unit_increment.label</comment>
            <translation>ユニットの増分</translation>
        </message>
        <message>
            <source>Units by which reserved capacity grows</source>
            <comment>parameter.unit_increment.help</comment>
            <translation>予約容量を増やすときのユニット数の刻み</translation>
        </message>
        <message>
            <source>Small-model input price</source>
            <comment>parameter.small_input_price.label</comment>
            <translation>小型モデルの入力単価</translation>
        </message>
        <message>
            <source>Input price of the small hosted model</source>
            <comment>parameter.small_input_price.help</comment>
            <translation>ホスト型小型モデルの入力単価</translation>
        </message>
        <message>
            <source>Small-model API</source>
            <comment>group.Small-model API.name</comment>
            <translation>小型モデルAPI</translation>
        </message>
        <message>
            <source>Small-model output price</source>
            <comment>parameter.small_output_price.label</comment>
            <translation>小型モデルの出力単価</translation>
        </message>
        <message>
            <source>Output price of the small hosted model</source>
            <comment>parameter.small_output_price.help</comment>
            <translation>ホスト型小型モデルの出力単価</translation>
        </message>
        <message>
            <source>Fine-tuned price multiple</source>
            <comment>parameter.tuned_price_multiple.label</comment>
            <translation>ファインチューニング済みの価格倍率</translation>
        </message>
        <message>
            <source>Price of the fine-tuned small model over its base price</source>
            <comment>parameter.tuned_price_multiple.help</comment>
            <translation>基本価格に対する、ファインチューニング済み小型モデルの価格</translation>
        </message>
        <message>
            <source>Hosted training price</source>
            <comment>parameter.tuned_training_price.label</comment>
            <translation>ホスト型学習の単価</translation>
        </message>
        <message>
            <source>Price of one million training tokens at the provider</source>
            <comment>parameter.tuned_training_price.help</comment>
            <translation>プロバイダーでの学習トークン100万個あたりの価格</translation>
        </message>
        <message>
            <source>Hosted deployment fee</source>
            <comment>parameter.tuned_hosting_fee.label</comment>
            <translation>ホスト型デプロイの固定料金</translation>
        </message>
        <message>
            <source>Fixed monthly fee of some providers for keeping a fine-tuned model deployed</source>
            <comment>parameter.tuned_hosting_fee.help</comment>
            <translation>ファインチューニング済みモデルのデプロイを維持するために、一部のプロバイダーが課す月額固定料金</translation>
        </message>
        <message>
            <source>Training epochs</source>
            <comment>parameter.training_epochs.label</comment>
            <translation>学習エポック数</translation>
        </message>
        <message>
            <source>Passes over the labeled examples in hosted training</source>
            <comment>parameter.training_epochs.help</comment>
            <translation>ホスト型学習でラベル付きデータを繰り返す回数</translation>
        </message>
        <message>
            <source>Recalled memory tokens</source>
            <comment>parameter.memory_tokens.label</comment>
            <translation>呼び出すメモリのトークン</translation>
        </message>
        <message>
            <source>Extra input tokens that recalled memories add to a request</source>
            <comment>parameter.memory_tokens.help</comment>
            <translation>呼び出したメモリによってリクエストに加わる入力トークン</translation>
        </message>
        <message>
            <source>Memory recall price</source>
            <comment>parameter.memory_recall_price.label</comment>
            <translation>メモリ呼び出しの単価</translation>
        </message>
        <message>
            <source>Price of one thousand recalls</source>
            <comment>parameter.memory_recall_price.help</comment>
            <translation>呼び出し1,000回の価格</translation>
        </message>
        <message>
            <source>Memory service fee</source>
            <comment>parameter.memory_fee.label</comment>
            <translation>メモリサービスの固定料金</translation>
        </message>
        <message>
            <source>Fixed fee of the memory service</source>
            <comment>parameter.memory_fee.help</comment>
            <translation>メモリサービスの固定料金</translation>
        </message>
        <message>
            <source>Memory set-up hours</source>
            <comment>parameter.memory_setup_hours.label</comment>
            <translation>メモリの準備時間</translation>
        </message>
        <message>
            <source>Engineering time to put the memories in place</source>
            <comment>parameter.memory_setup_hours.help</comment>
            <translation>メモリを整備するエンジニアの時間</translation>
        </message>
        <message>
            <source>GPU rate</source>
            <comment>parameter.gpu_rate.label</comment>
            <translation>GPU単価</translation>
        </message>
        <message>
            <source>Rent of one GPU for one hour</source>
            <comment>parameter.gpu_rate.help</comment>
            <translation>GPU 1基の1時間あたりのレンタル料</translation>
        </message>
        <message>
            <source>Self-hosting</source>
            <comment>group.Self-hosting.name</comment>
            <translation>セルフホスト</translation>
        </message>
        <message>
            <source>Hours online</source>
            <comment>parameter.gpu_hours.label</comment>
            <translation>稼働時間</translation>
        </message>
        <message>
            <source>Hours in a month in which the GPUs are rented</source>
            <comment>parameter.gpu_hours.help</comment>
            <translation>1か月のうちGPUをレンタルする時間</translation>
        </message>
        <message>
            <source>Prefill throughput</source>
            <comment>parameter.prefill_throughput.label</comment>
            <translation>プリフィルのスループット</translation>
        </message>
        <message>
            <source>Input tokens that one GPU reads per second under continuous batching, at the latency you promise</source>
            <comment>parameter.prefill_throughput.help</comment>
            <translation>連続バッチ処理で、約束したレイテンシを守りながらGPU 1基が1秒間に読む入力トークン</translation>
        </message>
        <message>
            <source>Decode throughput</source>
            <comment>parameter.decode_throughput.label</comment>
            <translation>デコードのスループット</translation>
        </message>
        <message>
            <source>Output tokens that one GPU writes per second under continuous batching, at the latency you promise</source>
            <comment>parameter.decode_throughput.help</comment>
            <translation>連続バッチ処理で、約束したレイテンシを守りながらGPU 1基が1秒間に書く出力トークン</translation>
        </message>
        <message>
            <source>Prefix cache share</source>
            <comment>parameter.self_cached_share.label</comment>
            <translation>プレフィックスキャッシュの割合</translation>
        </message>
        <message>
            <source>Share of input tokens that our own servers answer from their prefix cache without reading them again</source>
            <comment>parameter.self_cached_share.help</comment>
            <translation>自社サーバーがプレフィックスキャッシュで賄い、読み直さずに済む入力トークンの割合</translation>
        </message>
        <message>
            <source>Target utilization</source>
            <comment>parameter.target_utilization.label</comment>
            <translation>目標使用率</translation>
        </message>
        <message>
            <source>Share of a GPU's capacity that peak load may use</source>
            <comment>parameter.target_utilization.help</comment>
            <translation>GPUの能力のうち、ピーク負荷が使ってよい割合</translation>
        </message>
        <message>
            <source>GPUs per replica</source>
            <comment>parameter.gpus_per_replica.label</comment>
            <translation>レプリカあたりのGPU数</translation>
        </message>
        <message>
            <source>GPUs that one copy of the model needs together</source>
            <comment>parameter.gpus_per_replica.help</comment>
            <translation>モデルの1コピーが必要とするGPUの数</translation>
        </message>
        <message>
            <source>Minimum replicas</source>
            <comment>parameter.min_replicas.label</comment>
            <translation>最小レプリカ数</translation>
        </message>
        <message>
            <source>Replicas of the model kept online at the lowest load (2 or more for failover)</source>
            <comment>parameter.min_replicas.help</comment>
            <translation>負荷が最も低いときも稼働させるモデルのレプリカ数（フェイルオーバーには2以上）</translation>
        </message>
        <message>
            <source>Commitment discount</source>
            <comment>parameter.commitment_discount.label</comment>
            <translation>利用確約割引</translation>
        </message>
        <message>
            <source>Discount on the minimum replicas for committing to them for a term</source>
            <comment>parameter.commitment_discount.help</comment>
            <translation>最小レプリカを一定期間確約することによる割引</translation>
        </message>
        <message>
            <source>Time scaled down</source>
            <comment>parameter.scale_down.label</comment>
            <translation>縮退時間の割合</translation>
        </message>
        <message>
            <source>Share of the online hours in which the rented replicas beyond the minimum are switched off</source>
            <comment>parameter.scale_down.help</comment>
            <translation>稼働時間のうち、最小数を超えるレンタルのレプリカを止めておく割合</translation>
        </message>
        <message>
            <source>Hosting overhead</source>
            <comment>parameter.hosting_overhead.label</comment>
            <translation>ホスティングの諸経費</translation>
        </message>
        <message>
            <source>Storage, load balancer, monitoring and egress</source>
            <comment>parameter.hosting_overhead.help</comment>
            <translation>ストレージ、ロードバランサー、監視、データ転送</translation>
        </message>
        <message>
            <source>GPU price trend</source>
            <comment>parameter.gpu_price_trend.label</comment>
            <translation>GPU価格の推移</translation>
        </message>
        <message>
            <source>Yearly change of GPU rents and of the price of hardware bought later</source>
            <comment>parameter.gpu_price_trend.help</comment>
            <translation>GPUレンタル料と、後から購入するハードウェアの価格の年間変化率</translation>
        </message>
        <message>
            <source>Serverless GPU rate</source>
            <comment>parameter.serverless_rate.label</comment>
            <translation>サーバーレスGPUの単価</translation>
        </message>
        <message>
            <source>Price of one hour of billed serverless GPU time</source>
            <comment>parameter.serverless_rate.help</comment>
            <translation>課金対象のサーバーレスGPU 1時間の価格</translation>
        </message>
        <message>
            <source>Serverless GPU</source>
            <comment>group.Serverless GPU.name</comment>
            <translation>サーバーレスGPU</translation>
        </message>
        <message>
            <source>Serverless inefficiency</source>
            <comment>parameter.serverless_overhead.label</comment>
            <translation>サーバーレスの非効率</translation>
        </message>
        <message>
            <source>Billed time beyond full-batch computing: cold starts, small batches</source>
            <comment>parameter.serverless_overhead.help</comment>
            <translation>フルバッチの計算を超えて課金される時間：コールドスタートや小さなバッチ</translation>
        </message>
        <message>
            <source>Idle time-out</source>
            <comment>parameter.serverless_idle.label</comment>
            <translation>アイドルタイムアウト</translation>
        </message>
        <message>
            <source>Seconds that a serverless worker stays up, and billed, after a request</source>
            <comment>parameter.serverless_idle.help</comment>
            <translation>リクエスト後もサーバーレスのワーカーが起動したままで課金される秒数</translation>
        </message>
        <message>
            <source>GPU purchase price</source>
            <comment>parameter.gpu_price.label</comment>
            <translation>GPU購入価格</translation>
        </message>
        <message>
            <source>Price of one GPU</source>
            <comment>parameter.gpu_price.help</comment>
            <translation>GPU 1基の価格</translation>
        </message>
        <message>
            <source>Owned hardware</source>
            <comment>group.Owned hardware.name</comment>
            <translation>自社ハードウェア</translation>
        </message>
        <message>
            <source>Server price</source>
            <comment>parameter.server_price.label</comment>
            <translation>サーバー価格</translation>
        </message>
        <message>
            <source>Price of one server without its GPUs</source>
            <comment>parameter.server_price.help</comment>
            <translation>GPUを除くサーバー1台の価格</translation>
        </message>
        <message>
            <source>GPUs per server</source>
            <comment>parameter.gpus_per_server.label</comment>
            <translation>サーバーあたりのGPU数</translation>
        </message>
        <message>
            <source>GPUs that fit in one server</source>
            <comment>parameter.gpus_per_server.help</comment>
            <translation>サーバー1台に搭載できるGPUの数</translation>
        </message>
        <message>
            <source>Amortization</source>
            <comment>parameter.amortization_months.label</comment>
            <translation>償却期間</translation>
        </message>
        <message>
            <source>Straight-line life of the hardware</source>
            <comment>parameter.amortization_months.help</comment>
            <translation>ハードウェアの定額償却の期間</translation>
        </message>
        <message>
            <source>Residual value</source>
            <comment>parameter.residual_value.label</comment>
            <translation>残存価額</translation>
        </message>
        <message>
            <source>Share of the price that remains at the end of that life</source>
            <comment>parameter.residual_value.help</comment>
            <translation>償却期間の終わりに残る価格の割合</translation>
        </message>
        <message>
            <source>Power per GPU</source>
            <comment>parameter.power_per_gpu.label</comment>
            <translation>GPUあたりの消費電力</translation>
        </message>
        <message>
            <source>Average draw of a GPU with its share of the server</source>
            <comment>parameter.power_per_gpu.help</comment>
            <translation>サーバーの按分を含む、GPU 1基の平均消費電力</translation>
        </message>
        <message>
            <source>Electricity price</source>
            <comment>parameter.electricity_price.label</comment>
            <translation>電力単価</translation>
        </message>
        <message>
            <source>Price of electricity</source>
            <comment>parameter.electricity_price.help</comment>
            <translation>電気の価格</translation>
        </message>
        <message>
            <source>Power usage effectiveness</source>
            <comment>parameter.pue.label</comment>
            <translation>電力使用効率（PUE）</translation>
        </message>
        <message>
            <source>Facility power over IT power</source>
            <comment>parameter.pue.help</comment>
            <translation>IT機器の電力に対する施設全体の電力の比</translation>
        </message>
        <message>
            <source>Facility cost</source>
            <comment>parameter.facility_cost.label</comment>
            <translation>施設コスト</translation>
        </message>
        <message>
            <source>Cooling and space for one server</source>
            <comment>parameter.facility_cost.help</comment>
            <translation>サーバー1台の冷却と設置スペースの費用</translation>
        </message>
        <message>
            <source>Prompt saved by tuning</source>
            <comment>parameter.prompt_saving.label</comment>
            <translation>チューニングによるプロンプト削減</translation>
        </message>
        <message>
            <source>Share of the input tokens, such as instructions and examples, that a fine-tuned model no longer needs</source>
            <comment>parameter.prompt_saving.help</comment>
            <translation>ファインチューニング済みモデルでは不要になる入力トークン（指示や例など）の割合</translation>
        </message>
        <message>
            <source>Fine-tuning</source>
            <comment>group.Fine-tuning.name</comment>
            <translation>ファインチューニング</translation>
        </message>
        <message>
            <source>Labeled examples</source>
            <comment>parameter.labeled_examples.label</comment>
            <translation>ラベル付きデータ数</translation>
        </message>
        <message>
            <source>Examples labeled for the first training</source>
            <comment>parameter.labeled_examples.help</comment>
            <translation>最初の学習のためにラベル付けするデータの件数</translation>
        </message>
        <message>
            <source>Labeling cost</source>
            <comment>parameter.label_cost.label</comment>
            <translation>ラベル付けの単価</translation>
        </message>
        <message>
            <source>Cost of one labeled example</source>
            <comment>parameter.label_cost.help</comment>
            <translation>ラベル付きデータ1件の費用</translation>
        </message>
        <message>
            <source>Data preparation hours</source>
            <comment>parameter.data_prep_hours.label</comment>
            <translation>データ準備の時間</translation>
        </message>
        <message>
            <source>Engineering time to collect and clean the data</source>
            <comment>parameter.data_prep_hours.help</comment>
            <translation>データを収集し、整えるエンジニアの時間</translation>
        </message>
        <message>
            <source>Training runs</source>
            <comment>parameter.training_runs.label</comment>
            <translation>学習回数</translation>
        </message>
        <message>
            <source>Runs until the model is good enough</source>
            <comment>parameter.training_runs.help</comment>
            <translation>モデルが十分な品質になるまでの学習の回数</translation>
        </message>
        <message>
            <source>GPU hours per run</source>
            <comment>parameter.training_gpu_hours.label</comment>
            <translation>学習1回あたりのGPU時間</translation>
        </message>
        <message>
            <source>GPU time of one training run on the labeled examples</source>
            <comment>parameter.training_gpu_hours.help</comment>
            <translation>ラベル付きデータによる学習1回のGPU時間</translation>
        </message>
        <message>
            <source>Training GPU rate</source>
            <comment>parameter.training_gpu_rate.label</comment>
            <translation>学習用GPUの単価</translation>
        </message>
        <message>
            <source>Rent of a training GPU</source>
            <comment>parameter.training_gpu_rate.help</comment>
            <translation>学習用GPUのレンタル料</translation>
        </message>
        <message>
            <source>Evaluation cost</source>
            <comment>parameter.evaluation_cost.label</comment>
            <translation>評価コスト</translation>
        </message>
        <message>
            <source>Cost of evaluating one run</source>
            <comment>parameter.evaluation_cost.help</comment>
            <translation>学習1回分の評価にかかる費用</translation>
        </message>
        <message>
            <source>Set-up hours</source>
            <comment>parameter.setup_hours.label</comment>
            <translation>構築時間</translation>
        </message>
        <message>
            <source>Engineering time for the serving stack and the pipeline</source>
            <comment>parameter.setup_hours.help</comment>
            <translation>サービング基盤とパイプラインを構築するエンジニアの時間</translation>
        </message>
        <message>
            <source>Engineer rate</source>
            <comment>parameter.engineer_rate.label</comment>
            <translation>エンジニアの単価</translation>
        </message>
        <message>
            <source>Loaded cost of one engineering hour</source>
            <comment>parameter.engineer_rate.help</comment>
            <translation>間接費込みの、エンジニア1時間の費用</translation>
        </message>
        <message>
            <source>Team</source>
            <comment>group.Team.name</comment>
            <translation>チーム</translation>
        </message>
        <message>
            <source>Maintenance hours</source>
            <comment>parameter.maintenance_hours.label</comment>
            <translation>保守時間</translation>
        </message>
        <message>
            <source>Monthly engineering time for updates, monitoring and scaling</source>
            <comment>parameter.maintenance_hours.help</comment>
            <translation>更新、監視、スケーリングに毎月かかるエンジニアの時間</translation>
        </message>
        <message>
            <source>Maintenance hours per GPU</source>
            <comment>parameter.maintenance_hours_per_gpu.label</comment>
            <translation>GPUあたりの保守時間</translation>
        </message>
        <message>
            <source>Further engineering time for each GPU in service</source>
            <comment>parameter.maintenance_hours_per_gpu.help</comment>
            <translation>稼働GPU 1基ごとに加わるエンジニアの時間</translation>
        </message>
        <message>
            <source>Retraining interval</source>
            <comment>parameter.retrain_interval.label</comment>
            <translation>再学習の間隔</translation>
        </message>
        <message>
            <source>Months between retrainings; 0 means never</source>
            <comment>parameter.retrain_interval.help</comment>
            <translation>再学習から次の再学習までの月数。0は再学習なし</translation>
        </message>
        <message>
            <source>Retraining hours</source>
            <comment>parameter.retrain_hours.label</comment>
            <translation>再学習の作業時間</translation>
        </message>
        <message>
            <source>Engineering time of one retraining</source>
            <comment>parameter.retrain_hours.help</comment>
            <translation>再学習1回にかかるエンジニアの時間</translation>
        </message>
        <message>
            <source>Retraining examples</source>
            <comment>parameter.retrain_examples.label</comment>
            <translation>再学習のデータ数</translation>
        </message>
        <message>
            <source>Newly labeled examples of one retraining</source>
            <comment>parameter.retrain_examples.help</comment>
            <translation>再学習1回ごとに新たにラベル付けするデータの件数</translation>
        </message>
        <message>
            <source>Routed to small model</source>
            <comment>parameter.routed_share.label</comment>
            <translation>小型モデルへの振り分け</translation>
        </message>
        <message>
            <source>Share of requests that the router sends to the small model</source>
            <comment>parameter.routed_share.help</comment>
            <translation>ルーターが小型モデルに送るリクエストの割合</translation>
        </message>
        <message>
            <source>Hybrid routing</source>
            <comment>group.Hybrid routing.name</comment>
            <translation>ハイブリッドの振り分け</translation>
        </message>
        <message>
            <source>Escalation rate</source>
            <comment>parameter.escalation_rate.label</comment>
            <translation>エスカレーション率</translation>
        </message>
        <message>
            <source>Share of the routed requests that are asked again at the API</source>
            <comment>parameter.escalation_rate.help</comment>
            <translation>振り分けたリクエストのうち、APIに改めて問い合わせる割合</translation>
        </message>
        <message>
            <source>Router cost</source>
            <comment>parameter.router_cost.label</comment>
            <translation>ルーターの費用</translation>
        </message>
        <message>
            <source>Cost of classifying one thousand requests</source>
            <comment>parameter.router_cost.help</comment>
            <translation>リクエスト1,000件の分類にかかる費用</translation>
        </message>
        <message>
            <source>Frontier API accuracy</source>
            <comment>parameter.frontier_accuracy.label</comment>
            <translation>フロンティアAPIの正答率</translation>
        </message>
        <message>
            <source>Correct answers of the frontier API on this task</source>
            <comment>parameter.frontier_accuracy.help</comment>
            <translation>このタスクでのフロンティアAPIの正答の割合</translation>
        </message>
        <message>
            <source>Quality</source>
            <comment>group.Quality.name</comment>
            <translation>品質</translation>
        </message>
        <message>
            <source>Small model with memory accuracy</source>
            <comment>parameter.memory_accuracy.label</comment>
            <translation>メモリ付き小型モデルの正答率</translation>
        </message>
        <message>
            <source>Correct answers of the small model with memory</source>
            <comment>parameter.memory_accuracy.help</comment>
            <translation>メモリ付き小型モデルの正答の割合</translation>
        </message>
        <message>
            <source>Fine-tuned model accuracy</source>
            <comment>parameter.tuned_accuracy.label</comment>
            <translation>ファインチューニング済みモデルの正答率</translation>
        </message>
        <message>
            <source>Correct answers of the fine-tuned model</source>
            <comment>parameter.tuned_accuracy.help</comment>
            <translation>ファインチューニング済みモデルの正答の割合</translation>
        </message>
        <message>
            <source>Accuracy on routed requests</source>
            <comment>parameter.routed_accuracy.label</comment>
            <translation>振り分けたリクエストの正答率</translation>
        </message>
        <message>
            <source>Correct answers of the small model on the requests that the router sends to it</source>
            <comment>parameter.routed_accuracy.help</comment>
            <translation>ルーターが送ったリクエストに対する小型モデルの正答の割合</translation>
        </message>
        <message>
            <source>Cost of one error</source>
            <comment>parameter.error_cost.label</comment>
            <translation>誤り1件のコスト</translation>
        </message>
        <message>
            <source>What one wrong answer costs the business</source>
            <comment>parameter.error_cost.help</comment>
            <translation>誤答1件が事業に与える損失</translation>
        </message>
        <message>
            <source>Planning horizon</source>
            <comment>parameter.horizon_months.label</comment>
            <translation>計画期間</translation>
        </message>
        <message>
            <source>Months over which one-off costs are recovered</source>
            <comment>parameter.horizon_months.help</comment>
            <translation>一時費用を回収する月数</translation>
        </message>
        <message>
            <source>Finance</source>
            <comment>group.Finance.name</comment>
            <translation>財務</translation>
        </message>
        <message>
            <source>Discount rate</source>
            <comment>parameter.discount_rate.label</comment>
            <translation>割引率</translation>
        </message>
        <message>
            <source>Yearly discount rate of the net present value</source>
            <comment>parameter.discount_rate.help</comment>
            <translation>正味現在価値の年間割引率</translation>
        </message>
        <message>
            <source>Hybrid hosting</source>
            <comment>choice.hybrid_hosting.label</comment>
            <translation>ハイブリッドのホスティング</translation>
        </message>
        <message>
            <source>a hybrid's hosting</source>
            <comment>choice.hybrid_hosting.role</comment>
            <translation>ハイブリッドのホスティング先</translation>
        </message>
        <message>
            <source>Hybrid Hosting</source>
            <comment>choice.hybrid_hosting.edit</comment>
            <translation>ハイブリッドのホスティング</translation>
        </message>
        <message>
            <source>Where the hybrid runs its small model</source>
            <comment>choice.hybrid_hosting.help</comment>
            <translation>ハイブリッドの小型モデルを動かす場所</translation>
        </message>
        <message>
            <source>Spread up-front cost</source>
            <comment>switch.amortize_upfront.label</comment>
            <translation>初期費用を配分</translation>
        </message>
        <message>
            <source>Amortization</source>
            <comment>switch.amortize_upfront.edit</comment>
            <translation>償却</translation>
        </message>
        <message>
            <source>Whether the monthly cost carries the up-front cost, spread over the planning horizon</source>
            <comment>switch.amortize_upfront.help</comment>
            <translation>計画期間に配分した初期費用を、月額コストに含めるかどうか</translation>
        </message>
        <message>
            <source>Frontier API</source>
            <comment>option.frontier_api.name</comment>
            <translation>フロンティアAPI</translation>
        </message>
        <message>
            <source>the frontier API</source>
            <comment>option.frontier_api.in_text</comment>
            <translation>フロンティアAPI</translation>
        </message>
        <message>
            <source>at the API</source>
            <comment>option.frontier_api.where</comment>
            <translation>APIで</translation>
        </message>
        <message>
            <source>The large model's API, paid per token</source>
            <comment>option.frontier_api.help</comment>
            <translation>大規模モデルのAPI。トークン単位の支払い</translation>
        </message>
        <message>
            <source>Provisioned API</source>
            <comment>option.provisioned_api.name</comment>
            <translation>プロビジョンドAPI</translation>
        </message>
        <message>
            <source>the provisioned API</source>
            <comment>option.provisioned_api.in_text</comment>
            <translation>プロビジョンドAPI</translation>
        </message>
        <message>
            <source>on reserved capacity</source>
            <comment>option.provisioned_api.where</comment>
            <translation>予約容量で</translation>
        </message>
        <message>
            <source>The large model on reserved capacity, paid by the hour whether used or not</source>
            <comment>option.provisioned_api.help</comment>
            <translation>予約容量で使う大規模モデル。使用の有無にかかわらず時間単位の支払い</translation>
        </message>
        <message>
            <source>Small model with memory</source>
            <comment>option.memory_api.name</comment>
            <translation>メモリ付き小型モデル</translation>
        </message>
        <message>
            <source>the small model with memory</source>
            <comment>option.memory_api.in_text</comment>
            <translation>メモリ付き小型モデル</translation>
        </message>
        <message>
            <source>at the small model with memory</source>
            <comment>option.memory_api.where</comment>
            <translation>メモリ付き小型モデルで</translation>
        </message>
        <message>
            <source>A small hosted model that recalls memories into its prompt; nothing is trained</source>
            <comment>option.memory_api.help</comment>
            <translation>メモリをプロンプトに呼び出すホスト型の小型モデル。学習は不要</translation>
        </message>
        <message>
            <source>Fine-tuned API</source>
            <comment>option.tuned_api.name</comment>
            <translation>ファインチューニング済みAPI</translation>
        </message>
        <message>
            <source>the fine-tuned API</source>
            <comment>option.tuned_api.in_text</comment>
            <translation>ファインチューニング済みAPI</translation>
        </message>
        <message>
            <source>at the fine-tuned API</source>
            <comment>option.tuned_api.where</comment>
            <translation>ファインチューニング済みAPIで</translation>
        </message>
        <message>
            <source>A small model, fine-tuned and hosted by its provider, paid per token</source>
            <comment>option.tuned_api.help</comment>
            <translation>プロバイダーがファインチューニングしてホストする小型モデル。トークン単位の支払い</translation>
        </message>
        <message>
            <source>Rented GPU</source>
            <comment>option.rented_gpu.name</comment>
            <translation>レンタルGPU</translation>
        </message>
        <message>
            <source>the rented GPU</source>
            <comment>option.rented_gpu.in_text</comment>
            <translation>レンタルGPU</translation>
        </message>
        <message>
            <source>on our own GPUs</source>
            <comment>option.rented_gpu.where</comment>
            <translation>自社運用のGPUで</translation>
        </message>
        <message>
            <source>A fine-tuned small model on rented GPUs that are always on</source>
            <comment>option.rented_gpu.help</comment>
            <translation>常時稼働のレンタルGPUで動かす、ファインチューニング済み小型モデル</translation>
        </message>
        <message>
            <source>Serverless GPU</source>
            <comment>option.serverless_gpu.name</comment>
            <translation>サーバーレスGPU</translation>
        </message>
        <message>
            <source>the serverless GPU</source>
            <comment>option.serverless_gpu.in_text</comment>
            <translation>サーバーレスGPU</translation>
        </message>
        <message>
            <source>on serverless GPUs</source>
            <comment>option.serverless_gpu.where</comment>
            <translation>サーバーレスGPUで</translation>
        </message>
        <message>
            <source>The same model on GPU time that is billed by the second</source>
            <comment>option.serverless_gpu.help</comment>
            <translation>同じモデルを、秒単位で課金されるGPU時間で動かす</translation>
        </message>
        <message>
            <source>Owned hardware</source>
            <comment>option.owned_hardware.name</comment>
            <translation>自社ハードウェア</translation>
        </message>
        <message>
            <source>owned hardware</source>
            <comment>option.owned_hardware.in_text</comment>
            <translation>自社ハードウェア</translation>
        </message>
        <message>
            <source>on our own hardware</source>
            <comment>option.owned_hardware.where</comment>
            <translation>自社ハードウェアで</translation>
        </message>
        <message>
            <source>The same model on hardware that is bought</source>
            <comment>option.owned_hardware.help</comment>
            <translation>同じモデルを、購入したハードウェアで動かす</translation>
        </message>
        <message>
            <source>Hybrid</source>
            <comment>option.hybrid.name</comment>
            <translation>ハイブリッド</translation>
        </message>
        <message>
            <source>the hybrid</source>
            <comment>option.hybrid.in_text</comment>
            <translation>ハイブリッド</translation>
        </message>
        <message>
            <source>through the hybrid</source>
            <comment>option.hybrid.where</comment>
            <translation>ハイブリッドで</translation>
        </message>
        <message>
            <source>A router: the small model answers most requests, the frontier API the rest</source>
            <comment>option.hybrid.help</comment>
            <translation>ルーターを使い、大半のリクエストに小型モデルが、残りにフロンティアAPIが答える</translation>
        </message>
        <message>
            <source>Monthly saving</source>
            <comment>figure.monthly_saving.name</comment>
            <translation>月間削減額</translation>
        </message>
        <message>
            <source>What the option saves against the baseline in a month, up-front share and errors included</source>
            <comment>figure.monthly_saving.help</comment>
            <translation>ベースラインと比べて1か月に削減できる額。初期費用の配分と誤りのコストを含む</translation>
        </message>
        <message>
            <source>Break-even</source>
            <comment>figure.settled_volume.name</comment>
            <translation>損益分岐点</translation>
        </message>
        <message>
            <source>The requests a month from which the option stays cheaper than the baseline</source>
            <comment>figure.settled_volume.help</comment>
            <translation>選択肢がそれ以降ベースラインより安いままになる月間リクエスト数</translation>
        </message>
        <message>
            <source>Payback</source>
            <comment>figure.payback_months.name</comment>
            <translation>回収期間</translation>
        </message>
        <message>
            <source>The time after which the money spent up front is back for good</source>
            <comment>figure.payback_months.help</comment>
            <translation>初期費用が最終的に回収されるまでの期間</translation>
        </message>
        <message>
            <source>Saving over the horizon</source>
            <comment>figure.horizon_saving.name</comment>
            <translation>計画期間の削減額</translation>
        </message>
        <message>
            <source>How much less cash the option takes than the baseline up to the planning horizon</source>
            <comment>figure.horizon_saving.help</comment>
            <translation>計画期間の終わりまでに、選択肢の現金支出がベースラインをどれだけ下回るか</translation>
        </message>
        <message>
            <source>/month</source>
            <comment>unit.requests/month.suffix</comment>
            <translation>/月</translation>
        </message>
        <message>
            <source>/month</source>
            <comment>unit.requests/month.suffix_of_one</comment>
            <translation>/月</translation>
        </message>
        <message>
            <source>requests a month</source>
            <comment>unit.requests/month.words</comment>
            <translation>リクエスト/月</translation>
        </message>
        <message>
            <source>request a month</source>
            <comment>unit.requests/month.words_of_one</comment>
            <translation>リクエスト/月</translation>
        </message>
        <message>
            <source>tokens</source>
            <comment>unit.tokens/request.suffix</comment>
            <translation>トークン</translation>
        </message>
        <message>
            <source>token</source>
            <comment>unit.tokens/request.suffix_of_one</comment>
            <translation>トークン</translation>
        </message>
        <message>
            <source>tokens a request</source>
            <comment>unit.tokens/request.words</comment>
            <translation>トークン/リクエスト</translation>
        </message>
        <message>
            <source>token a request</source>
            <comment>unit.tokens/request.words_of_one</comment>
            <translation>トークン/リクエスト</translation>
        </message>
        <message>
            <source>% /month</source>
            <comment>unit.%/month.suffix</comment>
            <translation>%/月</translation>
        </message>
        <message>
            <source>% /month</source>
            <comment>unit.%/month.suffix_of_one</comment>
            <translation>%/月</translation>
        </message>
        <message>
            <source>% a month</source>
            <comment>unit.%/month.words</comment>
            <translation>%/月</translation>
        </message>
        <message>
            <source>% a month</source>
            <comment>unit.%/month.words_of_one</comment>
            <translation>%/月</translation>
        </message>
        <message>
            <source>% /year</source>
            <comment>unit.%/year.suffix</comment>
            <translation>%/年</translation>
        </message>
        <message>
            <source>% /year</source>
            <comment>unit.%/year.suffix_of_one</comment>
            <translation>%/年</translation>
        </message>
        <message>
            <source>% a year</source>
            <comment>unit.%/year.words</comment>
            <translation>%/年</translation>
        </message>
        <message>
            <source>% a year</source>
            <comment>unit.%/year.words_of_one</comment>
            <translation>%/年</translation>
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
            <translation>%（入力比）</translation>
        </message>
        <message>
            <source>% of input</source>
            <comment>unit.% of input price.suffix_of_one</comment>
            <translation>%（入力比）</translation>
        </message>
        <message>
            <source>% of the input price</source>
            <comment>unit.% of input price.words</comment>
            <translation>%（入力単価比）</translation>
        </message>
        <message>
            <source>% of the input price</source>
            <comment>unit.% of input price.words_of_one</comment>
            <translation>%（入力単価比）</translation>
        </message>
        <message>
            <source>% of input</source>
            <comment>unit.% of input tokens.suffix</comment>
            <translation>%（入力比）</translation>
        </message>
        <message>
            <source>% of input</source>
            <comment>unit.% of input tokens.suffix_of_one</comment>
            <translation>%（入力比）</translation>
        </message>
        <message>
            <source>% of the input tokens</source>
            <comment>unit.% of input tokens.words</comment>
            <translation>%（入力トークン比）</translation>
        </message>
        <message>
            <source>% of the input tokens</source>
            <comment>unit.% of input tokens.words_of_one</comment>
            <translation>%（入力トークン比）</translation>
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
            <translation>/100万トークン</translation>
        </message>
        <message>
            <source>/M tokens</source>
            <comment>unit.USD/1M tokens.suffix_of_one</comment>
            <translation>/100万トークン</translation>
        </message>
        <message>
            <source>a million tokens</source>
            <comment>unit.USD/1M tokens.words</comment>
            <translation>/100万トークン</translation>
        </message>
        <message>
            <source>a million tokens</source>
            <comment>unit.USD/1M tokens.words_of_one</comment>
            <translation>/100万トークン</translation>
        </message>
        <message>
            <source>/1k requests</source>
            <comment>unit.USD/1k requests.suffix</comment>
            <translation>/1,000リクエスト</translation>
        </message>
        <message>
            <source>/1k requests</source>
            <comment>unit.USD/1k requests.suffix_of_one</comment>
            <translation>/1,000リクエスト</translation>
        </message>
        <message>
            <source>a thousand requests</source>
            <comment>unit.USD/1k requests.words</comment>
            <translation>/1,000リクエスト</translation>
        </message>
        <message>
            <source>a thousand requests</source>
            <comment>unit.USD/1k requests.words_of_one</comment>
            <translation>/1,000リクエスト</translation>
        </message>
        <message>
            <source>/hour</source>
            <comment>unit.USD/GPU-hour.suffix</comment>
            <translation>/時間</translation>
        </message>
        <message>
            <source>/hour</source>
            <comment>unit.USD/GPU-hour.suffix_of_one</comment>
            <translation>/時間</translation>
        </message>
        <message>
            <source>an hour</source>
            <comment>unit.USD/GPU-hour.words</comment>
            <translation>/時間</translation>
        </message>
        <message>
            <source>an hour</source>
            <comment>unit.USD/GPU-hour.words_of_one</comment>
            <translation>/時間</translation>
        </message>
        <message>
            <source>/unit-hour</source>
            <comment>unit.USD/unit-hour.suffix</comment>
            <translation>/ユニット時間</translation>
        </message>
        <message>
            <source>/unit-hour</source>
            <comment>unit.USD/unit-hour.suffix_of_one</comment>
            <translation>/ユニット時間</translation>
        </message>
        <message>
            <source>a unit and hour</source>
            <comment>unit.USD/unit-hour.words</comment>
            <translation>/ユニット時間</translation>
        </message>
        <message>
            <source>a unit and hour</source>
            <comment>unit.USD/unit-hour.words_of_one</comment>
            <translation>/ユニット時間</translation>
        </message>
        <message>
            <source>/hour</source>
            <comment>unit.USD/hour.suffix</comment>
            <translation>/時間</translation>
        </message>
        <message>
            <source>/hour</source>
            <comment>unit.USD/hour.suffix_of_one</comment>
            <translation>/時間</translation>
        </message>
        <message>
            <source>an hour</source>
            <comment>unit.USD/hour.words</comment>
            <translation>/時間</translation>
        </message>
        <message>
            <source>an hour</source>
            <comment>unit.USD/hour.words_of_one</comment>
            <translation>/時間</translation>
        </message>
        <message>
            <source>/month</source>
            <comment>unit.USD/month.suffix</comment>
            <translation>/月</translation>
        </message>
        <message>
            <source>/month</source>
            <comment>unit.USD/month.suffix_of_one</comment>
            <translation>/月</translation>
        </message>
        <message>
            <source>a month</source>
            <comment>unit.USD/month.words</comment>
            <translation>/月</translation>
        </message>
        <message>
            <source>a month</source>
            <comment>unit.USD/month.words_of_one</comment>
            <translation>/月</translation>
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
            <translation>/GPU</translation>
        </message>
        <message>
            <source>a GPU</source>
            <comment>unit.USD/GPU.words_of_one</comment>
            <translation>/GPU</translation>
        </message>
        <message>
            <source>/server</source>
            <comment>unit.USD/server.suffix</comment>
            <translation>/サーバー</translation>
        </message>
        <message>
            <source>/server</source>
            <comment>unit.USD/server.suffix_of_one</comment>
            <translation>/サーバー</translation>
        </message>
        <message>
            <source>a server</source>
            <comment>unit.USD/server.words</comment>
            <translation>/サーバー</translation>
        </message>
        <message>
            <source>a server</source>
            <comment>unit.USD/server.words_of_one</comment>
            <translation>/サーバー</translation>
        </message>
        <message>
            <source>/server/month</source>
            <comment>unit.USD/server/month.suffix</comment>
            <translation>/サーバー/月</translation>
        </message>
        <message>
            <source>/server/month</source>
            <comment>unit.USD/server/month.suffix_of_one</comment>
            <translation>/サーバー/月</translation>
        </message>
        <message>
            <source>a server and month</source>
            <comment>unit.USD/server/month.words</comment>
            <translation>/サーバー/月</translation>
        </message>
        <message>
            <source>a server and month</source>
            <comment>unit.USD/server/month.words_of_one</comment>
            <translation>/サーバー/月</translation>
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
            <translation>/kWh</translation>
        </message>
        <message>
            <source>a kWh</source>
            <comment>unit.USD/kWh.words_of_one</comment>
            <translation>/kWh</translation>
        </message>
        <message>
            <source>/example</source>
            <comment>unit.USD/example.suffix</comment>
            <translation>/件</translation>
        </message>
        <message>
            <source>/example</source>
            <comment>unit.USD/example.suffix_of_one</comment>
            <translation>/件</translation>
        </message>
        <message>
            <source>an example</source>
            <comment>unit.USD/example.words</comment>
            <translation>/件</translation>
        </message>
        <message>
            <source>an example</source>
            <comment>unit.USD/example.words_of_one</comment>
            <translation>/件</translation>
        </message>
        <message>
            <source>/run</source>
            <comment>unit.USD/run.suffix</comment>
            <translation>/回</translation>
        </message>
        <message>
            <source>/run</source>
            <comment>unit.USD/run.suffix_of_one</comment>
            <translation>/回</translation>
        </message>
        <message>
            <source>a run</source>
            <comment>unit.USD/run.words</comment>
            <translation>/回</translation>
        </message>
        <message>
            <source>a run</source>
            <comment>unit.USD/run.words_of_one</comment>
            <translation>/回</translation>
        </message>
        <message>
            <source>/error</source>
            <comment>unit.USD/error.suffix</comment>
            <translation>/誤り</translation>
        </message>
        <message>
            <source>/error</source>
            <comment>unit.USD/error.suffix_of_one</comment>
            <translation>/誤り</translation>
        </message>
        <message>
            <source>an error</source>
            <comment>unit.USD/error.words</comment>
            <translation>/誤り</translation>
        </message>
        <message>
            <source>an error</source>
            <comment>unit.USD/error.words_of_one</comment>
            <translation>/誤り</translation>
        </message>
        <message>
            <source>hours</source>
            <comment>unit.hours.suffix</comment>
            <translation>時間</translation>
        </message>
        <message>
            <source>hour</source>
            <comment>unit.hours.suffix_of_one</comment>
            <translation>時間</translation>
        </message>
        <message>
            <source>hours</source>
            <comment>unit.hours.words</comment>
            <translation>時間</translation>
        </message>
        <message>
            <source>hour</source>
            <comment>unit.hours.words_of_one</comment>
            <translation>時間</translation>
        </message>
        <message>
            <source>GPU-hours</source>
            <comment>unit.GPU-hours.suffix</comment>
            <translation>GPU時間</translation>
        </message>
        <message>
            <source>GPU-hour</source>
            <comment>unit.GPU-hours.suffix_of_one</comment>
            <translation>GPU時間</translation>
        </message>
        <message>
            <source>GPU-hours</source>
            <comment>unit.GPU-hours.words</comment>
            <translation>GPU時間</translation>
        </message>
        <message>
            <source>GPU-hour</source>
            <comment>unit.GPU-hours.words_of_one</comment>
            <translation>GPU時間</translation>
        </message>
        <message>
            <source>h/month</source>
            <comment>unit.hours/month.suffix</comment>
            <translation>時間/月</translation>
        </message>
        <message>
            <source>h/month</source>
            <comment>unit.hours/month.suffix_of_one</comment>
            <translation>時間/月</translation>
        </message>
        <message>
            <source>hours a month</source>
            <comment>unit.hours/month.words</comment>
            <translation>時間/月</translation>
        </message>
        <message>
            <source>hour a month</source>
            <comment>unit.hours/month.words_of_one</comment>
            <translation>時間/月</translation>
        </message>
        <message>
            <source>h/GPU/month</source>
            <comment>unit.hours/GPU/month.suffix</comment>
            <translation>時間/GPU/月</translation>
        </message>
        <message>
            <source>h/GPU/month</source>
            <comment>unit.hours/GPU/month.suffix_of_one</comment>
            <translation>時間/GPU/月</translation>
        </message>
        <message>
            <source>hours a GPU and month</source>
            <comment>unit.hours/GPU/month.words</comment>
            <translation>時間/GPU/月</translation>
        </message>
        <message>
            <source>hour a GPU and month</source>
            <comment>unit.hours/GPU/month.words_of_one</comment>
            <translation>時間/GPU/月</translation>
        </message>
        <message>
            <source>hours</source>
            <comment>unit.hours/retraining.suffix</comment>
            <translation>時間</translation>
        </message>
        <message>
            <source>hour</source>
            <comment>unit.hours/retraining.suffix_of_one</comment>
            <translation>時間</translation>
        </message>
        <message>
            <source>hours a retraining</source>
            <comment>unit.hours/retraining.words</comment>
            <translation>時間/再学習</translation>
        </message>
        <message>
            <source>hour a retraining</source>
            <comment>unit.hours/retraining.words_of_one</comment>
            <translation>時間/再学習</translation>
        </message>
        <message>
            <source>GPU-hours</source>
            <comment>unit.GPU-hours/run.suffix</comment>
            <translation>GPU時間</translation>
        </message>
        <message>
            <source>GPU-hour</source>
            <comment>unit.GPU-hours/run.suffix_of_one</comment>
            <translation>GPU時間</translation>
        </message>
        <message>
            <source>GPU-hours a run</source>
            <comment>unit.GPU-hours/run.words</comment>
            <translation>GPU時間/回</translation>
        </message>
        <message>
            <source>GPU-hour a run</source>
            <comment>unit.GPU-hours/run.words_of_one</comment>
            <translation>GPU時間/回</translation>
        </message>
        <message>
            <source>seconds</source>
            <comment>unit.seconds/request.suffix</comment>
            <translation>秒</translation>
        </message>
        <message>
            <source>second</source>
            <comment>unit.seconds/request.suffix_of_one</comment>
            <translation>秒</translation>
        </message>
        <message>
            <source>seconds a request</source>
            <comment>unit.seconds/request.words</comment>
            <translation>秒/リクエスト</translation>
        </message>
        <message>
            <source>second a request</source>
            <comment>unit.seconds/request.words_of_one</comment>
            <translation>秒/リクエスト</translation>
        </message>
        <message>
            <source>tokens/s</source>
            <comment>unit.tokens/s/GPU.suffix</comment>
            <translation>トークン/秒</translation>
        </message>
        <message>
            <source>token/s</source>
            <comment>unit.tokens/s/GPU.suffix_of_one</comment>
            <translation>トークン/秒</translation>
        </message>
        <message>
            <source>tokens a second</source>
            <comment>unit.tokens/s/GPU.words</comment>
            <translation>トークン/秒</translation>
        </message>
        <message>
            <source>token a second</source>
            <comment>unit.tokens/s/GPU.words_of_one</comment>
            <translation>トークン/秒</translation>
        </message>
        <message>
            <source>tokens/min</source>
            <comment>unit.tokens/min/unit.suffix</comment>
            <translation>トークン/分</translation>
        </message>
        <message>
            <source>token/min</source>
            <comment>unit.tokens/min/unit.suffix_of_one</comment>
            <translation>トークン/分</translation>
        </message>
        <message>
            <source>tokens a minute</source>
            <comment>unit.tokens/min/unit.words</comment>
            <translation>トークン/分</translation>
        </message>
        <message>
            <source>token a minute</source>
            <comment>unit.tokens/min/unit.words_of_one</comment>
            <translation>トークン/分</translation>
        </message>
        <message>
            <source>units</source>
            <comment>unit.units.suffix</comment>
            <translation>ユニット</translation>
        </message>
        <message>
            <source>unit</source>
            <comment>unit.units.suffix_of_one</comment>
            <translation>ユニット</translation>
        </message>
        <message>
            <source>units</source>
            <comment>unit.units.words</comment>
            <translation>ユニット</translation>
        </message>
        <message>
            <source>unit</source>
            <comment>unit.units.words_of_one</comment>
            <translation>ユニット</translation>
        </message>
        <message>
            <source>epochs</source>
            <comment>unit.epochs.suffix</comment>
            <translation>エポック</translation>
        </message>
        <message>
            <source>epoch</source>
            <comment>unit.epochs.suffix_of_one</comment>
            <translation>エポック</translation>
        </message>
        <message>
            <source>epochs</source>
            <comment>unit.epochs.words</comment>
            <translation>エポック</translation>
        </message>
        <message>
            <source>epoch</source>
            <comment>unit.epochs.words_of_one</comment>
            <translation>エポック</translation>
        </message>
        <message>
            <source>GPUs</source>
            <comment>unit.GPUs/replica.suffix</comment>
            <translation>基</translation>
        </message>
        <message>
            <source>GPU</source>
            <comment>unit.GPUs/replica.suffix_of_one</comment>
            <translation>基</translation>
        </message>
        <message>
            <source>GPUs a replica</source>
            <comment>unit.GPUs/replica.words</comment>
            <translation>GPU/レプリカ</translation>
        </message>
        <message>
            <source>GPU a replica</source>
            <comment>unit.GPUs/replica.words_of_one</comment>
            <translation>GPU/レプリカ</translation>
        </message>
        <message>
            <source>GPUs</source>
            <comment>unit.GPUs/server.suffix</comment>
            <translation>基</translation>
        </message>
        <message>
            <source>GPU</source>
            <comment>unit.GPUs/server.suffix_of_one</comment>
            <translation>基</translation>
        </message>
        <message>
            <source>GPUs a server</source>
            <comment>unit.GPUs/server.words</comment>
            <translation>GPU/サーバー</translation>
        </message>
        <message>
            <source>GPU a server</source>
            <comment>unit.GPUs/server.words_of_one</comment>
            <translation>GPU/サーバー</translation>
        </message>
        <message>
            <source>replicas</source>
            <comment>unit.replicas.suffix</comment>
            <translation>レプリカ</translation>
        </message>
        <message>
            <source>replica</source>
            <comment>unit.replicas.suffix_of_one</comment>
            <translation>レプリカ</translation>
        </message>
        <message>
            <source>replicas</source>
            <comment>unit.replicas.words</comment>
            <translation>レプリカ</translation>
        </message>
        <message>
            <source>replica</source>
            <comment>unit.replicas.words_of_one</comment>
            <translation>レプリカ</translation>
        </message>
        <message>
            <source>months</source>
            <comment>unit.months.suffix</comment>
            <translation>か月</translation>
        </message>
        <message>
            <source>month</source>
            <comment>unit.months.suffix_of_one</comment>
            <translation>か月</translation>
        </message>
        <message>
            <source>months</source>
            <comment>unit.months.words</comment>
            <translation>か月</translation>
        </message>
        <message>
            <source>month</source>
            <comment>unit.months.words_of_one</comment>
            <translation>か月</translation>
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
            <translation>件</translation>
        </message>
        <message>
            <source>example</source>
            <comment>unit.examples.suffix_of_one</comment>
            <translation>件</translation>
        </message>
        <message>
            <source>examples</source>
            <comment>unit.examples.words</comment>
            <translation>件</translation>
        </message>
        <message>
            <source>example</source>
            <comment>unit.examples.words_of_one</comment>
            <translation>件</translation>
        </message>
        <message>
            <source>examples</source>
            <comment>unit.examples/retraining.suffix</comment>
            <translation>件</translation>
        </message>
        <message>
            <source>example</source>
            <comment>unit.examples/retraining.suffix_of_one</comment>
            <translation>件</translation>
        </message>
        <message>
            <source>examples a retraining</source>
            <comment>unit.examples/retraining.words</comment>
            <translation>件/再学習</translation>
        </message>
        <message>
            <source>example a retraining</source>
            <comment>unit.examples/retraining.words_of_one</comment>
            <translation>件/再学習</translation>
        </message>
        <message>
            <source>runs</source>
            <comment>unit.runs.suffix</comment>
            <translation>回</translation>
        </message>
        <message>
            <source>run</source>
            <comment>unit.runs.suffix_of_one</comment>
            <translation>回</translation>
        </message>
        <message>
            <source>runs</source>
            <comment>unit.runs.words</comment>
            <translation>回</translation>
        </message>
        <message>
            <source>run</source>
            <comment>unit.runs.words_of_one</comment>
            <translation>回</translation>
        </message>
        <message>
            <source>ranges</source>
            <comment>unit.ranges.suffix</comment>
            <translation>範囲</translation>
        </message>
        <message>
            <source>range</source>
            <comment>unit.ranges.suffix_of_one</comment>
            <translation>範囲</translation>
        </message>
        <message>
            <source>ranges</source>
            <comment>unit.ranges.words</comment>
            <translation>範囲</translation>
        </message>
        <message>
            <source>range</source>
            <comment>unit.ranges.words_of_one</comment>
            <translation>範囲</translation>
        </message>
        <message>
            <source>API tokens</source>
            <comment>component.tokens.label</comment>
            <translation>APIトークン</translation>
        </message>
        <message>
            <source>Compute</source>
            <comment>component.compute.label</comment>
            <translation>計算資源</translation>
        </message>
        <message>
            <source>Platform</source>
            <comment>component.platform.label</comment>
            <translation>基盤</translation>
        </message>
        <message>
            <source>People</source>
            <comment>component.staff.label</comment>
            <translation>人件費</translation>
        </message>
        <message>
            <source>Retraining</source>
            <comment>component.retraining.label</comment>
            <translation>再学習</translation>
        </message>
        <message>
            <source>Up-front share</source>
            <comment>component.upfront.label</comment>
            <translation>初期費用の配分</translation>
        </message>
        <message>
            <source>Errors</source>
            <comment>component.errors.label</comment>
            <translation>誤り</translation>
        </message>
        <message>
            <source>Input price with caching, as a share of the list price</source>
            <comment>step.input_factor.label</comment>
            <translation>キャッシュを考慮した入力単価（定価に対する割合）</translation>
        </message>
        <message>
            <source>One request</source>
            <comment>step_group.One request.name</comment>
            <translation>1リクエスト</translation>
        </message>
        <message>
            <source>Discounts and retries, as a factor</source>
            <comment>step.api_terms.label</comment>
            <translation>割引と再試行（係数）</translation>
        </message>
        <message>
            <source>Input tokens of a request to a fine-tuned model</source>
            <comment>step.own_input.label</comment>
            <translation>ファインチューニング済みモデルへのリクエストの入力トークン</translation>
        </message>
        <message>
            <source>Tokens of a request at the frontier API</source>
            <comment>step.frontier_request.label</comment>
            <translation>フロンティアAPIでの1リクエストのトークン費用</translation>
        </message>
        <message>
            <source>Tokens of a request at the small model with memory</source>
            <comment>step.memory_request.label</comment>
            <translation>メモリ付き小型モデルでの1リクエストのトークン費用</translation>
        </message>
        <message>
            <source>Recall of memories</source>
            <comment>step.memory_recall.label</comment>
            <translation>メモリの呼び出し</translation>
        </message>
        <message>
            <source>Tokens of a request at the fine-tuned API</source>
            <comment>step.tuned_request.label</comment>
            <translation>ファインチューニング済みAPIでの1リクエストのトークン費用</translation>
        </message>
        <message>
            <source>GPU time of a request</source>
            <comment>step.gpu_seconds.label</comment>
            <translation>1リクエストのGPU時間</translation>
        </message>
        <message>
            <source>Tokens of a request against reserved capacity</source>
            <comment>step.unit_tokens.label</comment>
            <translation>予約容量に対する1リクエストのトークン</translation>
        </message>
        <message>
            <source>Load that capacity must stand, over the mean load</source>
            <comment>step.peak.label</comment>
            <translation>容量が支えるべき負荷（平均負荷比）</translation>
        </message>
        <message>
            <source>Capacity</source>
            <comment>step_group.Capacity.name</comment>
            <translation>容量</translation>
        </message>
        <message>
            <source>Rented GPUs for one request a month</source>
            <comment>step.rented_load.label</comment>
            <translation>月1リクエストあたりのレンタルGPU</translation>
        </message>
        <message>
            <source>Owned GPUs for one request a month</source>
            <comment>step.owned_load.label</comment>
            <translation>月1リクエストあたりの自社保有GPU</translation>
        </message>
        <message>
            <source>GPUs of the hybrid for one request a month</source>
            <comment>step.hybrid_load.label</comment>
            <translation>月1リクエストあたりのハイブリッドのGPU</translation>
        </message>
        <message>
            <source>Serverless seconds of one request, waiting left out</source>
            <comment>step.serverless_busy.label</comment>
            <translation>1リクエストのサーバーレス秒数（待機を除く）</translation>
        </message>
        <message>
            <source>Serverless seconds of the hybrid for one request, waiting left out</source>
            <comment>step.hybrid_busy.label</comment>
            <translation>ハイブリッドの1リクエストのサーバーレス秒数（待機を除く）</translation>
        </message>
        <message>
            <source>Units for one request a month</source>
            <comment>step.unit_load.label</comment>
            <translation>月1リクエストあたりのユニット</translation>
        </message>
        <message>
            <source>Labels</source>
            <comment>step.labels.label</comment>
            <translation>ラベル</translation>
        </message>
        <message>
            <source>Fine-tuning and upkeep</source>
            <comment>step_group.Fine-tuning and upkeep.name</comment>
            <translation>ファインチューニングと運用</translation>
        </message>
        <message>
            <source>One training run on rented GPUs</source>
            <comment>step.training_run.label</comment>
            <translation>レンタルGPUでの学習1回</translation>
        </message>
        <message>
            <source>One training run at the provider</source>
            <comment>step.hosted_training_run.label</comment>
            <translation>プロバイダーでの学習1回</translation>
        </message>
        <message>
            <source>Up front, self-hosted</source>
            <comment>step.upfront_own.label</comment>
            <translation>初期費用（セルフホスト）</translation>
        </message>
        <message>
            <source>Up front, fine-tuned API</source>
            <comment>step.upfront_tuned.label</comment>
            <translation>初期費用（ファインチューニング済みAPI）</translation>
        </message>
        <message>
            <source>One retraining, self-hosted</source>
            <comment>step.retraining_own.label</comment>
            <translation>再学習1回（セルフホスト）</translation>
        </message>
        <message>
            <source>One retraining, fine-tuned API</source>
            <comment>step.retraining_tuned.label</comment>
            <translation>再学習1回（ファインチューニング済みAPI）</translation>
        </message>
        <message>
            <source>Up front, hybrid</source>
            <comment>step.upfront_hybrid.label</comment>
            <translation>初期費用（ハイブリッド）</translation>
        </message>
        <message>
            <source>One retraining, hybrid</source>
            <comment>step.retraining_hybrid.label</comment>
            <translation>再学習1回（ハイブリッド）</translation>
        </message>
        <message>
            <source>People's time for an API</source>
            <comment>step.api_upkeep.label</comment>
            <translation>APIにかかる人の時間</translation>
        </message>
        <message>
            <source>Value that hardware loses in a month, as a share of its price</source>
            <comment>step.value_lost.label</comment>
            <translation>ハードウェアが1か月に失う価値（価格に対する割合）</translation>
        </message>
        <message>
            <source>Owned hardware</source>
            <comment>step_group.Owned hardware.name</comment>
            <translation>自社ハードウェア</translation>
        </message>
        <message>
            <source>Power of one GPU</source>
            <comment>step.power_cost.label</comment>
            <translation>GPU 1基の電力</translation>
        </message>
        <message>
            <source>Requests that the small model serves, as a share</source>
            <comment>step.routed.label</comment>
            <translation>小型モデルが処理するリクエストの割合</translation>
        </message>
        <message>
            <source>Hybrid</source>
            <comment>step_group.Hybrid.name</comment>
            <translation>ハイブリッド</translation>
        </message>
        <message>
            <source>Tokens of a request, at all APIs together</source>
            <comment>step.hybrid_request.label</comment>
            <translation>全APIを合わせた1リクエストのトークン費用</translation>
        </message>
        <message>
            <source>Platform of the small model's hosting</source>
            <comment>step.hosting_platform.label</comment>
            <translation>小型モデルのホスティングの基盤</translation>
        </message>
        <message>
            <source>Requests that the small model answers for good, as a share</source>
            <comment>step.answered_small.label</comment>
            <translation>小型モデルで回答が完結するリクエストの割合</translation>
        </message>
        <message>
            <source>Correct answers, as a share</source>
            <comment>step.hybrid_accuracy.label</comment>
            <translation>正答の割合</translation>
        </message>
        <message>
            <source>Units of reserved capacity</source>
            <comment>step.units.label</comment>
            <translation>予約容量のユニット数</translation>
        </message>
        <message>
            <source>Hardware at the volume</source>
            <comment>step_group.Hardware at the volume.name</comment>
            <translation>このリクエスト量でのハードウェア</translation>
        </message>
        <message>
            <source>Rented GPUs</source>
            <comment>step.rented_gpus.label</comment>
            <translation>レンタルGPU</translation>
        </message>
        <message>
            <source>Rented GPUs, as many at their full price</source>
            <comment>step.rented_paid.label</comment>
            <translation>レンタルGPU（定価換算の台数）</translation>
        </message>
        <message>
            <source>Owned GPUs</source>
            <comment>step.owned_gpus.label</comment>
            <translation>自社保有GPU</translation>
        </message>
        <message>
            <source>Servers for owned GPUs</source>
            <comment>step.owned_servers.label</comment>
            <translation>自社保有GPU用のサーバー</translation>
        </message>
        <message>
            <source>Serverless seconds billed</source>
            <comment>step.serverless_seconds.label</comment>
            <translation>課金されるサーバーレス秒数</translation>
        </message>
        <message>
            <source>GPUs of the hybrid</source>
            <comment>step.hybrid_gpus.label</comment>
            <translation>ハイブリッドのGPU</translation>
        </message>
        <message>
            <source>Rented GPUs of the hybrid, as many at their full price</source>
            <comment>step.hybrid_paid.label</comment>
            <translation>ハイブリッドのレンタルGPU（定価換算の台数）</translation>
        </message>
        <message>
            <source>Servers for the hybrid's GPUs</source>
            <comment>step.hybrid_servers.label</comment>
            <translation>ハイブリッドのGPU用サーバー</translation>
        </message>
        <message>
            <source>Serverless seconds billed to the hybrid</source>
            <comment>step.hybrid_seconds.label</comment>
            <translation>ハイブリッドに課金されるサーバーレス秒数</translation>
        </message>
        <message>
            <source>Unsure</source>
            <comment>answer.unsure.name</comment>
            <translation>不明</translation>
        </message>
        <message>
            <source>No</source>
            <comment>answer.no.name</comment>
            <translation>いいえ</translation>
        </message>
        <message>
            <source>Yes</source>
            <comment>answer.yes.name</comment>
            <translation>はい</translation>
        </message>
        <message>
            <source>unsure</source>
            <comment>answer.unsure.in_text</comment>
            <translation>不明</translation>
        </message>
        <message>
            <source>no</source>
            <comment>answer.no.in_text</comment>
            <translation>いいえ</translation>
        </message>
        <message>
            <source>yes</source>
            <comment>answer.yes.in_text</comment>
            <translation>はい</translation>
        </message>
        <message>
            <source>Is the task narrow?</source>
            <comment>question.narrow_task.text</comment>
            <translation>タスクの範囲は狭いですか？</translation>
        </message>
        <message>
            <source>Is the output well defined?</source>
            <comment>question.defined_output.text</comment>
            <translation>出力は明確に定義されていますか？</translation>
        </message>
        <message>
            <source>Can occasional errors be tolerated?</source>
            <comment>question.tolerable_errors.text</comment>
            <translation>時折の誤りは許容できますか？</translation>
        </message>
        <message>
            <source>Are there at least 500 labeled examples?</source>
            <comment>question.labeled_examples.text</comment>
            <translation>ラベル付きデータは500件以上ありますか？</translation>
        </message>
        <message>
            <source>Are there fewer than 20 distinct patterns?</source>
            <comment>question.few_patterns.text</comment>
            <translation>パターンの種類は20未満ですか？</translation>
        </message>
        <message>
            <source>Will the specification stay for six months?</source>
            <comment>question.stable_specification.text</comment>
            <translation>仕様は6か月間変わりませんか？</translation>
        </message>
        <message>
            <source>Is there data that may not leave the house?</source>
            <comment>question.private_data.text</comment>
            <translation>社外に出せないデータがありますか？</translation>
        </message>
        <message>
            <source>Does latency matter?</source>
            <comment>question.latency_matters.text</comment>
            <translation>レイテンシは重要ですか？</translation>
        </message>
        <message>
            <source>Does the traffic mix narrow and broad requests?</source>
            <comment>question.mixed_traffic.text</comment>
            <translation>狭いリクエストと広いリクエストが混在していますか？</translation>
        </message>
        <message>
            <source>Do the facts change often?</source>
            <comment>question.changing_facts.text</comment>
            <translation>事実は頻繁に変わりますか？</translation>
        </message>
        <message>
            <source>Classification, extraction, routing or structured output: one job, always the same.</source>
            <comment>question.narrow_task.help</comment>
            <translation>分類、抽出、振り分け、構造化出力など、いつも同じ一つの仕事です。</translation>
        </message>
        <message>
            <source>Two people given the same input would write down the same answer.</source>
            <comment>question.defined_output.help</comment>
            <translation>同じ入力を渡された2人が、同じ答えを書きます。</translation>
        </message>
        <message>
            <source>A wrong answer is caught later, or costs little.</source>
            <comment>question.tolerable_errors.help</comment>
            <translation>誤答は後で見つかるか、損失が小さいものです。</translation>
        </message>
        <message>
            <source>Inputs with the answers that you want, checked by people.</source>
            <comment>question.labeled_examples.help</comment>
            <translation>望ましい回答が付き、人が確認した入力です。</translation>
        </message>
        <message>
            <source>So few kinds of request that each can be shown to the model as a remembered example.</source>
            <comment>question.few_patterns.help</comment>
            <translation>リクエストの種類が少なく、それぞれを記憶した例としてモデルに示せます。</translation>
        </message>
        <message>
            <source>A model that is trained today still does what is asked then.</source>
            <comment>question.stable_specification.help</comment>
            <translation>今日学習したモデルが、そのときも求められる仕事をこなせます。</translation>
        </message>
        <message>
            <source>By law, by contract or by your own rules.</source>
            <comment>question.private_data.help</comment>
            <translation>法令、契約、または社内規程によるものです。</translation>
        </message>
        <message>
            <source>Somebody, or another program, waits for the answer.</source>
            <comment>question.latency_matters.help</comment>
            <translation>人または別のプログラムが回答を待っています。</translation>
        </message>
        <message>
            <source>Most requests are of one kind, and some need a general model.</source>
            <comment>question.mixed_traffic.help</comment>
            <translation>大半のリクエストは同じ種類で、一部には汎用モデルが必要です。</translation>
        </message>
        <message>
            <source>Prices, stock or policies of this week decide what the right answer is.</source>
            <comment>question.changing_facts.help</comment>
            <translation>今週の価格、在庫、方針などによって正しい答えが決まります。</translation>
        </message>
        <message>
            <source>Cost per request</source>
            <comment>quality.cost.name</comment>
            <translation>リクエストあたりのコスト</translation>
        </message>
        <message>
            <source>Latency</source>
            <comment>quality.latency.name</comment>
            <translation>レイテンシ</translation>
        </message>
        <message>
            <source>Privacy</source>
            <comment>quality.privacy.name</comment>
            <translation>プライバシー</translation>
        </message>
        <message>
            <source>Output control</source>
            <comment>quality.output_control.name</comment>
            <translation>出力の制御</translation>
        </message>
        <message>
            <source>Set-up effort</source>
            <comment>quality.setup_effort.name</comment>
            <translation>構築の手間</translation>
        </message>
        <message>
            <source>Upkeep</source>
            <comment>quality.upkeep.name</comment>
            <translation>運用の負担</translation>
        </message>
        <message>
            <source>Rate limits</source>
            <comment>quality.rate_limits.name</comment>
            <translation>レート制限</translation>
        </message>
        <message>
            <source>Flexibility</source>
            <comment>quality.flexibility.name</comment>
            <translation>柔軟性</translation>
        </message>
        <message>
            <source>dearest</source>
            <comment>quality.cost.worst</comment>
            <translation>最も高い</translation>
        </message>
        <message>
            <source>seconds</source>
            <comment>quality.latency.worst</comment>
            <translation>数秒</translation>
        </message>
        <message>
            <source>data leaves</source>
            <comment>quality.privacy.worst</comment>
            <translation>データが外に出る</translation>
        </message>
        <message>
            <source>by prompt</source>
            <comment>quality.output_control.worst</comment>
            <translation>プロンプトによる</translation>
        </message>
        <message>
            <source>months</source>
            <comment>quality.setup_effort.worst</comment>
            <translation>数か月</translation>
        </message>
        <message>
            <source>a team</source>
            <comment>quality.upkeep.worst</comment>
            <translation>専任チーム</translation>
        </message>
        <message>
            <source>theirs</source>
            <comment>quality.rate_limits.worst</comment>
            <translation>ベンダー次第</translation>
        </message>
        <message>
            <source>one task</source>
            <comment>quality.flexibility.worst</comment>
            <translation>1タスクのみ</translation>
        </message>
        <message>
            <source>cheapest</source>
            <comment>quality.cost.best</comment>
            <translation>最も安い</translation>
        </message>
        <message>
            <source>at once</source>
            <comment>quality.latency.best</comment>
            <translation>即時</translation>
        </message>
        <message>
            <source>data stays</source>
            <comment>quality.privacy.best</comment>
            <translation>データが残る</translation>
        </message>
        <message>
            <source>by training</source>
            <comment>quality.output_control.best</comment>
            <translation>学習による</translation>
        </message>
        <message>
            <source>minutes</source>
            <comment>quality.setup_effort.best</comment>
            <translation>数分</translation>
        </message>
        <message>
            <source>none</source>
            <comment>quality.upkeep.best</comment>
            <translation>なし</translation>
        </message>
        <message>
            <source>none</source>
            <comment>quality.rate_limits.best</comment>
            <translation>なし</translation>
        </message>
        <message>
            <source>any task</source>
            <comment>quality.flexibility.best</comment>
            <translation>どのタスクも</translation>
        </message>
        <message>
            <source>Frontier API</source>
            <comment>approach.general_api.name</comment>
            <translation>フロンティアAPI</translation>
        </message>
        <message>
            <source>Small model with memory</source>
            <comment>approach.memory_api.name</comment>
            <translation>メモリ付き小型モデル</translation>
        </message>
        <message>
            <source>Fine-tuned API</source>
            <comment>approach.tuned_api.name</comment>
            <translation>ファインチューニング済みAPI</translation>
        </message>
        <message>
            <source>Self-hosted</source>
            <comment>approach.self_hosted.name</comment>
            <translation>セルフホスト</translation>
        </message>
        <message>
            <source>Hybrid</source>
            <comment>approach.hybrid.name</comment>
            <translation>ハイブリッド</translation>
        </message>
        <message>
            <source>Cost a month</source>
            <comment>claim_figure.monthly_total.name</comment>
            <translation>月額コスト</translation>
        </message>
        <message>
            <source>Cost a year</source>
            <comment>claim_figure.yearly_total.name</comment>
            <translation>年間コスト</translation>
        </message>
        <message>
            <source>Compute a month</source>
            <comment>claim_figure.monthly_compute.name</comment>
            <translation>月間の計算資源コスト</translation>
        </message>
        <message>
            <source>Retraining a month</source>
            <comment>claim_figure.monthly_retraining.name</comment>
            <translation>月あたりの再学習コスト</translation>
        </message>
        <message>
            <source>Tokens a year</source>
            <comment>claim_figure.yearly_tokens.name</comment>
            <translation>年間トークン費用</translation>
        </message>
        <message>
            <source>Cost per request</source>
            <comment>claim_figure.cost_per_request.name</comment>
            <translation>リクエストあたりのコスト</translation>
        </message>
        <message>
            <source>Cost per 1,000 requests</source>
            <comment>claim_figure.cost_per_thousand.name</comment>
            <translation>1,000リクエストあたりのコスト</translation>
        </message>
        <message>
            <source>Tokens per request</source>
            <comment>claim_figure.tokens_per_request.name</comment>
            <translation>リクエストあたりのトークン費用</translation>
        </message>
        <message>
            <source>Cost of a million more requests</source>
            <comment>claim_figure.next_million.name</comment>
            <translation>100万リクエスト増のコスト</translation>
        </message>
        <message>
            <source>Saving a month</source>
            <comment>claim_figure.monthly_saving.name</comment>
            <translation>月間削減額</translation>
        </message>
        <message>
            <source>Saving a year</source>
            <comment>claim_figure.yearly_saving.name</comment>
            <translation>年間削減額</translation>
        </message>
        <message>
            <source>Saving in percent</source>
            <comment>claim_figure.saving_share.name</comment>
            <translation>削減率</translation>
        </message>
        <message>
            <source>Saving on tokens a month</source>
            <comment>claim_figure.token_saving.name</comment>
            <translation>月間のトークン費削減額</translation>
        </message>
        <message>
            <source>Saving on tokens per 1,000 requests</source>
            <comment>claim_figure.token_saving_per_thousand.name</comment>
            <translation>1,000リクエストあたりのトークン費削減額</translation>
        </message>
        <message>
            <source>Times cheaper</source>
            <comment>claim_figure.times_cheaper.name</comment>
            <translation>安くなる倍率</translation>
        </message>
        <message>
            <source>Times that tokens get cheaper</source>
            <comment>claim_figure.times_cheaper_tokens.name</comment>
            <translation>トークンが安くなる倍率</translation>
        </message>
        <message>
            <source>Times cheaper, GPUs alone</source>
            <comment>claim_figure.times_cheaper_compute.name</comment>
            <translation>安くなる倍率（GPUのみ）</translation>
        </message>
        <message>
            <source>Up-front cost</source>
            <comment>claim_figure.upfront_cost.name</comment>
            <translation>初期費用</translation>
        </message>
        <message>
            <source>Engineering hours up front</source>
            <comment>claim_figure.engineering_hours.name</comment>
            <translation>初期のエンジニア時間</translation>
        </message>
        <message>
            <source>Labels up front</source>
            <comment>claim_figure.labels.name</comment>
            <translation>初期のラベル付け</translation>
        </message>
        <message>
            <source>Training data</source>
            <comment>claim_figure.training_data.name</comment>
            <translation>学習データ</translation>
        </message>
        <message>
            <source>Training runs</source>
            <comment>claim_figure.training_runs.name</comment>
            <translation>学習回数</translation>
        </message>
        <message>
            <source>GPU hours of training</source>
            <comment>claim_figure.training_gpu_hours.name</comment>
            <translation>学習のGPU時間</translation>
        </message>
        <message>
            <source>Payback</source>
            <comment>claim_figure.payback.name</comment>
            <translation>回収期間</translation>
        </message>
        <message>
            <source>First break-even</source>
            <comment>claim_figure.first_volume.name</comment>
            <translation>最初の損益分岐点</translation>
        </message>
        <message>
            <source>Break-even</source>
            <comment>claim_figure.settled_volume.name</comment>
            <translation>損益分岐点</translation>
        </message>
        <message>
            <source>Ranges of volume in which it is cheaper</source>
            <comment>claim_figure.cheaper_intervals.name</comment>
            <translation>安くなるリクエスト量の範囲</translation>
        </message>
        <message>
            <source>API spend at the break-even</source>
            <comment>claim_figure.spend_at_break_even.name</comment>
            <translation>損益分岐点でのAPI支出</translation>
        </message>
        <message>
            <source>Requests a month that one GPU serves</source>
            <comment>claim_figure.capacity_of_one_gpu.name</comment>
            <translation>GPU 1基が1か月に処理するリクエスト数</translation>
        </message>
        <message>
            <source>All that the option costs in a month at the volume</source>
            <comment>claim_figure.monthly_total.help</comment>
            <translation>このリクエスト量で選択肢に1か月にかかるすべてのコスト</translation>
        </message>
        <message>
            <source>Twelve such months</source>
            <comment>claim_figure.yearly_total.help</comment>
            <translation>その12か月分</translation>
        </message>
        <message>
            <source>GPUs alone, in a month at the volume</source>
            <comment>claim_figure.monthly_compute.help</comment>
            <translation>このリクエスト量での1か月のGPUのみのコスト</translation>
        </message>
        <message>
            <source>What training the model anew costs each time, over the months between</source>
            <comment>claim_figure.monthly_retraining.help</comment>
            <translation>モデルの再学習1回の費用を、その間隔の月数で割ったもの</translation>
        </message>
        <message>
            <source>Twelve months of paid tokens at the volume</source>
            <comment>claim_figure.yearly_tokens.help</comment>
            <translation>このリクエスト量で有料のトークン12か月分</translation>
        </message>
        <message>
            <source>The month's total over its requests</source>
            <comment>claim_figure.cost_per_request.help</comment>
            <translation>1か月の合計をリクエスト数で割ったもの</translation>
        </message>
        <message>
            <source>The month's total over its requests, a thousand times</source>
            <comment>claim_figure.cost_per_thousand.help</comment>
            <translation>1か月の合計をリクエスト数で割り、1,000倍したもの</translation>
        </message>
        <message>
            <source>What the tokens of one request cost</source>
            <comment>claim_figure.tokens_per_request.help</comment>
            <translation>1リクエストのトークンにかかる費用</translation>
        </message>
        <message>
            <source>What a month with a million requests on top of the volume costs more</source>
            <comment>claim_figure.next_million.help</comment>
            <translation>このリクエスト量に100万リクエストを加えた月に増えるコスト</translation>
        </message>
        <message>
            <source>The baseline's total less the option's, in a month at the volume</source>
            <comment>claim_figure.monthly_saving.help</comment>
            <translation>このリクエスト量での1か月の、ベースラインの合計から選択肢の合計を引いたもの</translation>
        </message>
        <message>
            <source>Twelve such months</source>
            <comment>claim_figure.yearly_saving.help</comment>
            <translation>その12か月分</translation>
        </message>
        <message>
            <source>The part of the baseline's total that the option saves, at the volume</source>
            <comment>claim_figure.saving_share.help</comment>
            <translation>このリクエスト量で、ベースラインの合計のうち選択肢が削減する割合</translation>
        </message>
        <message>
            <source>The baseline's tokens less the option's, in a month at the volume</source>
            <comment>claim_figure.token_saving.help</comment>
            <translation>このリクエスト量での1か月の、ベースラインのトークン費から選択肢のトークン費を引いたもの</translation>
        </message>
        <message>
            <source>What the tokens of a thousand requests cost less than the baseline's</source>
            <comment>claim_figure.token_saving_per_thousand.help</comment>
            <translation>1,000リクエストのトークン費がベースラインより安くなる額</translation>
        </message>
        <message>
            <source>The baseline's total over the option's, in a month at the volume</source>
            <comment>claim_figure.times_cheaper.help</comment>
            <translation>このリクエスト量での1か月の、選択肢の合計に対するベースラインの合計の比</translation>
        </message>
        <message>
            <source>What the tokens of one request cost with the baseline over what they cost with the option</source>
            <comment>claim_figure.times_cheaper_tokens.help</comment>
            <translation>選択肢での1リクエストのトークン費に対する、ベースラインでのトークン費の比</translation>
        </message>
        <message>
            <source>The baseline's tokens over the option's GPUs alone, in a month at the volume</source>
            <comment>claim_figure.times_cheaper_compute.help</comment>
            <translation>このリクエスト量での1か月の、選択肢のGPUのみに対するベースラインのトークン費の比</translation>
        </message>
        <message>
            <source>Cash before the first request</source>
            <comment>claim_figure.upfront_cost.help</comment>
            <translation>最初のリクエストまでに必要な現金</translation>
        </message>
        <message>
            <source>Preparing the data, and setting up what we run ourselves</source>
            <comment>claim_figure.engineering_hours.help</comment>
            <translation>データの準備と、自社運用する部分の構築</translation>
        </message>
        <message>
            <source>What labeling the examples of the first training costs</source>
            <comment>claim_figure.labels.help</comment>
            <translation>最初の学習用データのラベル付けにかかる費用</translation>
        </message>
        <message>
            <source>Labels of the first training, and the hours of preparing its data</source>
            <comment>claim_figure.training_data.help</comment>
            <translation>最初の学習のラベルと、そのデータを準備する時間</translation>
        </message>
        <message>
            <source>All runs of the first training, with the evaluation of each</source>
            <comment>claim_figure.training_runs.help</comment>
            <translation>最初の学習のすべての実行と、それぞれの評価</translation>
        </message>
        <message>
            <source>Of all runs of the first training; none where the provider trains</source>
            <comment>claim_figure.training_gpu_hours.help</comment>
            <translation>最初の学習のすべての実行の合計。プロバイダーが学習する場合はなし</translation>
        </message>
        <message>
            <source>The time after which the money spent up front is back for good</source>
            <comment>claim_figure.payback.help</comment>
            <translation>初期費用が最終的に回収されるまでの期間</translation>
        </message>
        <message>
            <source>The lowest volume at which the option is cheaper than the baseline</source>
            <comment>claim_figure.first_volume.help</comment>
            <translation>選択肢がベースラインより安くなる最小のリクエスト量</translation>
        </message>
        <message>
            <source>The requests a month from which the option stays cheaper than the baseline</source>
            <comment>claim_figure.settled_volume.help</comment>
            <translation>選択肢がそれ以降ベースラインより安いままになる月間リクエスト数</translation>
        </message>
        <message>
            <source>How often a growing volume comes into a range where the option is cheaper</source>
            <comment>claim_figure.cheaper_intervals.help</comment>
            <translation>リクエスト量が増えていくとき、選択肢のほうが安い範囲に入る回数</translation>
        </message>
        <message>
            <source>What the baseline costs in a month at the volume where the option first pays</source>
            <comment>claim_figure.spend_at_break_even.help</comment>
            <translation>選択肢の採算が最初に合うリクエスト量で、ベースラインに1か月にかかるコスト</translation>
        </message>
        <message>
            <source>At the target utilization, with the peaks of the traffic</source>
            <comment>claim_figure.capacity_of_one_gpu.help</comment>
            <translation>目標使用率とトラフィックのピークを考慮した値</translation>
        </message>
        <message>
            <source>Idle capacity</source>
            <comment>hidden_cost.idle_gpus.name</comment>
            <translation>遊休容量</translation>
        </message>
        <message>
            <source>Failover</source>
            <comment>hidden_cost.failover.name</comment>
            <translation>フェイルオーバー</translation>
        </message>
        <message>
            <source>People</source>
            <comment>hidden_cost.people.name</comment>
            <translation>人件費</translation>
        </message>
        <message>
            <source>Labeling</source>
            <comment>hidden_cost.labeling.name</comment>
            <translation>ラベル付け</translation>
        </message>
        <message>
            <source>Retraining</source>
            <comment>hidden_cost.retraining.name</comment>
            <translation>再学習</translation>
        </message>
        <message>
            <source>Retries</source>
            <comment>hidden_cost.retries.name</comment>
            <translation>再試行</translation>
        </message>
        <message>
            <source>Cache writes</source>
            <comment>hidden_cost.cache_writes.name</comment>
            <translation>キャッシュ書き込み</translation>
        </message>
        <message>
            <source>Reasoning tokens</source>
            <comment>hidden_cost.reasoning.name</comment>
            <translation>推論トークン</translation>
        </message>
        <message>
            <source>The shorter prompt</source>
            <comment>hidden_cost.saved_prompt.name</comment>
            <translation>プロンプトの短縮</translation>
        </message>
        <message>
            <source>Errors</source>
            <comment>hidden_cost.errors.name</comment>
            <translation>誤り</translation>
        </message>
        <message>
            <source>GPUs and reserved units are paid while they wait: for peaks, below full load, and since they come in whole numbers.</source>
            <comment>hidden_cost.idle_gpus.help</comment>
            <translation>GPUや予約ユニットは、ピーク待ち、低負荷、整数単位の端数などで待機している間も費用がかかります。</translation>
        </message>
        <message>
            <source>A second replica that takes over when the first one fails.</source>
            <comment>hidden_cost.failover.help</comment>
            <translation>1つ目が故障したときに引き継ぐ、2つ目のレプリカです。</translation>
        </message>
        <message>
            <source>Hours to prepare data, to set up, to maintain and to retrain.</source>
            <comment>hidden_cost.people.help</comment>
            <translation>データの準備、構築、保守、再学習にかかる時間です。</translation>
        </message>
        <message>
            <source>Examples that people label, at first and later.</source>
            <comment>hidden_cost.labeling.help</comment>
            <translation>最初と、その後に人がラベル付けするデータです。</translation>
        </message>
        <message>
            <source>A model is trained again as its task changes.</source>
            <comment>hidden_cost.retraining.help</comment>
            <translation>タスクの変化に合わせて、モデルを学習し直します。</translation>
        </message>
        <message>
            <source>Requests to the API that have to be sent again.</source>
            <comment>hidden_cost.retries.help</comment>
            <translation>APIに送り直す必要があるリクエストです。</translation>
        </message>
        <message>
            <source>Input is dearer when it is written to the cache.</source>
            <comment>hidden_cost.cache_writes.help</comment>
            <translation>入力は、キャッシュに書き込むときに割高になります。</translation>
        </message>
        <message>
            <source>Hidden tokens that the large model writes before its answer, billed as output.</source>
            <comment>hidden_cost.reasoning.help</comment>
            <translation>大規模モデルが回答前に書く非表示のトークンで、出力として課金されます。</translation>
        </message>
        <message>
            <source>A fine-tuned model needs fewer instructions and examples in its prompt, which saves input tokens.</source>
            <comment>hidden_cost.saved_prompt.help</comment>
            <translation>ファインチューニング済みモデルはプロンプト内の指示や例が少なくて済み、入力トークンを節約できます。</translation>
        </message>
        <message>
            <source>What wrong answers cost.</source>
            <comment>hidden_cost.errors.help</comment>
            <translation>誤答による損失です。</translation>
        </message>
        <message>
            <source>Document classification</source>
            <comment>task_type.document_classification.name</comment>
            <translation>文書分類</translation>
        </message>
        <message>
            <source>Named-entity extraction</source>
            <comment>task_type.entity_extraction.name</comment>
            <translation>固有表現抽出</translation>
        </message>
        <message>
            <source>Customer intent</source>
            <comment>task_type.customer_intent.name</comment>
            <translation>顧客の意図</translation>
        </message>
        <message>
            <source>Domain sentiment</source>
            <comment>task_type.domain_sentiment.name</comment>
            <translation>分野特化の感情分析</translation>
        </message>
        <message>
            <source>Structured extraction</source>
            <comment>task_type.structured_extraction.name</comment>
            <translation>構造化抽出</translation>
        </message>
        <message>
            <source>Clause identification</source>
            <comment>task_type.clause_identification.name</comment>
            <translation>条項の特定</translation>
        </message>
        <message>
            <source>Open-ended text</source>
            <comment>task_type.open_ended_text.name</comment>
            <translation>自由形式の文章</translation>
        </message>
        <message>
            <source>Multi-step reasoning</source>
            <comment>task_type.multi_step_reasoning.name</comment>
            <translation>多段階の推論</translation>
        </message>
        <message>
            <source>Creative writing</source>
            <comment>task_type.creative_writing.name</comment>
            <translation>創作</translation>
        </message>
        <message>
            <source>Cross-domain questions</source>
            <comment>task_type.cross_domain_questions.name</comment>
            <translation>分野横断の質問</translation>
        </message>
        <message>
            <source>a day</source>
            <comment>period.day.name</comment>
            <translation>1日あたり</translation>
        </message>
        <message>
            <source>a month</source>
            <comment>period.month.name</comment>
            <translation>1か月あたり</translation>
        </message>
        <message>
            <source>Default</source>
            <comment>origin.default.name</comment>
            <translation>既定値</translation>
        </message>
        <message>
            <source>Typed</source>
            <comment>origin.typed.name</comment>
            <translation>手入力</translation>
        </message>
        <message>
            <source>Catalog</source>
            <comment>origin.catalog.name</comment>
            <translation>カタログ</translation>
        </message>
        <message>
            <source>Usage log</source>
            <comment>origin.log.name</comment>
            <translation>利用ログ</translation>
        </message>
        <message>
            <source>Benchmark</source>
            <comment>origin.benchmark.name</comment>
            <translation>ベンチマーク</translation>
        </message>
        <message>
            <source>Estimate</source>
            <comment>origin.estimate.name</comment>
            <translation>推定</translation>
        </message>
        <message>
            <source>Token count</source>
            <comment>origin.tokens.name</comment>
            <translation>トークン計数</translation>
        </message>
        <message>
            <source>Workloads</source>
            <comment>origin.workloads.name</comment>
            <translation>ワークロード</translation>
        </message>
        <message>
            <source>Source</source>
            <comment>origin.stated.name</comment>
            <translation>出典</translation>
        </message>
        <message>
            <source>The frontier API</source>
            <comment>task_place.api.name</comment>
            <translation>フロンティアAPI</translation>
        </message>
        <message>
            <source>Our own GPUs</source>
            <comment>task_place.own.name</comment>
            <translation>自社GPU</translation>
        </message>
        <message>
            <source>Support-ticket triage</source>
            <comment>preset.support-ticket-triage.name</comment>
            <translation>サポートチケットの仕分け</translation>
        </message>
        <message>
            <source>At a million tickets a month, is it cheaper to run our own small model than to pay for a large one?</source>
            <comment>preset.support-ticket-triage.question</comment>
            <translation>月100万件のチケットなら、大規模モデルに支払うより自社の小型モデルを動かすほうが安いでしょうか？</translation>
        </message>
        <message>
            <source>List prices of Claude Sonnet 4.6 and Claude Haiku 4.5 (2026-09-23), L40S rent (2026-09-25) and purchase price; the workload is assumed</source>
            <comment>preset.support-ticket-triage.source</comment>
            <translation>Claude Sonnet 4.6とClaude Haiku 4.5の定価（2026-09-23）、L40Sのレンタル料（2026-09-25）と購入価格。ワークロードは仮定</translation>
        </message>
        <message>
            <source>Common tasks</source>
            <comment>preset_group.Common tasks.name</comment>
            <translation>よくあるタスク</translation>
        </message>
        <message>
            <source>Retrieval-augmented answers</source>
            <comment>preset.retrieval-augmented-answers.name</comment>
            <translation>検索拡張による回答</translation>
        </message>
        <message>
            <source>Our staff ask the handbook 25,000 questions a month. Is that enough for a model of our own?</source>
            <comment>preset.retrieval-augmented-answers.question</comment>
            <translation>社員がハンドブックに月25,000件の質問をします。自社モデルを持つのに十分でしょうか？</translation>
        </message>
        <message>
            <source>List price of Claude Opus 5.5 (2026-09-23), A100 rent at RunPod (2026-11-09); the workload is assumed</source>
            <comment>preset.retrieval-augmented-answers.source</comment>
            <translation>Claude Opus 5.5の定価（2026-09-23）、RunPodのA100レンタル料（2026-11-09）。ワークロードは仮定</translation>
        </message>
        <message>
            <source>Document extraction</source>
            <comment>preset.document-extraction.name</comment>
            <translation>文書からの抽出</translation>
        </message>
        <message>
            <source>Twenty thousand documents every night and nobody waiting: what is the cheapest way to read them?</source>
            <comment>preset.document-extraction.question</comment>
            <translation>毎晩2万件の文書を、誰も待たずに処理します。最も安く読む方法は何でしょうか？</translation>
        </message>
        <message>
            <source>List price of Claude Sonnet 5 (2026-09-23), H100 hours at Modal (2026-05-07) and RunPod (2026-11-09); the workload is assumed</source>
            <comment>preset.document-extraction.source</comment>
            <translation>Claude Sonnet 5の定価（2026-09-23）、Modal（2026-05-07）とRunPod（2026-11-09）のH100時間料金。ワークロードは仮定</translation>
        </message>
        <message>
            <source>Content moderation</source>
            <comment>preset.content-moderation.name</comment>
            <translation>コンテンツモデレーション</translation>
        </message>
        <message>
            <source>Four million posts a month to check: fine-tune a small model, and if so, on whose machines?</source>
            <comment>preset.content-moderation.question</comment>
            <translation>月400万件の投稿を確認します。小型モデルをファインチューニングすべきか、するなら誰のマシンで動かすべきでしょうか？</translation>
        </message>
        <message>
            <source>List prices of GPT-6 Sol (2026-09-23) and GPT-4o mini (2026-09-23), L40S rent and purchase price; the workload is assumed</source>
            <comment>preset.content-moderation.source</comment>
            <translation>GPT-6 Sol（2026-09-23）とGPT-4o mini（2026-09-23）の定価、L40Sのレンタル料と購入価格。ワークロードは仮定</translation>
        </message>
        <message>
            <source>Support chat</source>
            <comment>preset.support-chat.name</comment>
            <translation>サポートチャット</translation>
        </message>
        <message>
            <source>Can a small model take the plain questions in our chat and leave only the hard ones to the large model?</source>
            <comment>preset.support-chat.question</comment>
            <translation>チャットの簡単な質問を小型モデルに任せ、難しいものだけを大規模モデルに回せるでしょうか？</translation>
        </message>
        <message>
            <source>List price of GPT-5.4 (2026-09-23), L40S rent and purchase price; the workload and the accuracies are assumed</source>
            <comment>preset.support-chat.source</comment>
            <translation>GPT-5.4の定価（2026-09-23）、L40Sのレンタル料と購入価格。ワークロードと正答率は仮定</translation>
        </message>
        <message>
            <source>Code completion</source>
            <comment>preset.code-completion.name</comment>
            <translation>コード補完</translation>
        </message>
        <message>
            <source>A thousand developers want completions in the editor: do we pay by the token or rent GPUs for the working day?</source>
            <comment>preset.code-completion.question</comment>
            <translation>1,000人の開発者がエディターで補完を使います。トークン単位で払うべきか、就業時間だけGPUを借りるべきでしょうか？</translation>
        </message>
        <message>
            <source>List price of GPT-6 Sol (2026-09-23), H100 rent at RunPod (2026-11-09); the workload is assumed</source>
            <comment>preset.code-completion.source</comment>
            <translation>GPT-6 Solの定価（2026-09-23）、RunPodのH100レンタル料（2026-11-09）。ワークロードは仮定</translation>
        </message>
        <message>
            <source>Tariff codes around the clock</source>
            <comment>preset.tariff-codes-around-the-clock.name</comment>
            <translation>24時間の関税コード付与</translation>
        </message>
        <message>
            <source>Our load hardly changes over the day: does it pay to reserve the large model instead of paying it by the token?</source>
            <comment>preset.tariff-codes-around-the-clock.question</comment>
            <translation>負荷は一日中ほぼ一定です。大規模モデルをトークン単位で払う代わりに、容量を予約すると採算は合うでしょうか？</translation>
        </message>
        <message>
            <source>List price of GPT-4.1 (2026-09-23) and the price and throughput of its reserved units (2026-09-23, 2026-05-22); the workload and the accuracies are assumed</source>
            <comment>preset.tariff-codes-around-the-clock.source</comment>
            <translation>GPT-4.1の定価（2026-09-23）と、その予約ユニットの価格とスループット（2026-09-23、2026-05-22）。ワークロードと正答率は仮定</translation>
        </message>
        <message>
            <source>An insurer's twelve tasks</source>
            <comment>preset.an-insurers-twelve-tasks.name</comment>
            <translation>保険会社の12のタスク</translation>
        </message>
        <message>
            <source>We run twelve tasks on a large model. Which should get small models of our own, and how many GPUs do they share?</source>
            <comment>preset.an-insurers-twelve-tasks.question</comment>
            <translation>12のタスクを大規模モデルで動かしています。どのタスクに自社の小型モデルを持たせ、何基のGPUを共用すべきでしょうか？</translation>
        </message>
        <message>
            <source>List prices of Claude Sonnet 4.6 and Claude Haiku 4.5 (2026-09-23), L40S rent (2026-09-25) and purchase price; the tasks are assumed, published accuracies by kind of task</source>
            <comment>preset.an-insurers-twelve-tasks.source</comment>
            <translation>Claude Sonnet 4.6とClaude Haiku 4.5の定価（2026-09-23）、L40Sのレンタル料（2026-09-25）と購入価格。タスクは仮定、正答率はタスク種別ごとの公表値</translation>
        </message>
        <message>
            <source>Sentiment labels on Claude Sonnet 4</source>
            <comment>preset.sentiment-labels-on-claude-sonnet-4.name</comment>
            <translation>Claude Sonnet 4での感情ラベル</translation>
        </message>
        <message>
            <source>Does a 4B model on a serverless GPU cut the bill for sentiment labels by nine tenths?</source>
            <comment>preset.sentiment-labels-on-claude-sonnet-4.question</comment>
            <translation>サーバーレスGPU上の4Bモデルで、感情ラベルの請求額は9割減るでしょうか？</translation>
        </message>
        <message>
            <source>Small Models, Big Savings! (2026-03-18)</source>
            <comment>preset.sentiment-labels-on-claude-sonnet-4.source</comment>
            <translation>Small Models, Big Savings!（2026-03-18）</translation>
        </message>
        <message>
            <source>Published examples</source>
            <comment>preset_group.Published examples.name</comment>
            <translation>公表された事例</translation>
        </message>
        <message>
            <source>Content enrichment on GPT-4o-mini</source>
            <comment>preset.content-enrichment-on-gpt-4o-mini.name</comment>
            <translation>GPT-4o-miniでのコンテンツ拡充</translation>
        </message>
        <message>
            <source>Is a bill of $65 a year a reason to host anything?</source>
            <comment>preset.content-enrichment-on-gpt-4o-mini.question</comment>
            <translation>年65ドルの請求は、何かをホストする理由になるでしょうか？</translation>
        </message>
        <message>
            <source>An article on self-hosting small language models (2026)</source>
            <comment>preset.content-enrichment-on-gpt-4o-mini.source</comment>
            <translation>小規模言語モデルのセルフホストに関する記事（2026）</translation>
        </message>
        <message>
            <source>Support-ticket sentiment on GPT-4o-mini</source>
            <comment>preset.support-ticket-sentiment-on-gpt-4o-mini.name</comment>
            <translation>GPT-4o-miniでのサポートチケット感情分析</translation>
        </message>
        <message>
            <source>Five thousand tickets a day for $109 a year: what would a GPU add?</source>
            <comment>preset.support-ticket-sentiment-on-gpt-4o-mini.question</comment>
            <translation>1日5,000件のチケットで年109ドル。GPUを使うといくら増えるでしょうか？</translation>
        </message>
        <message>
            <source>An article on self-hosting small language models (2026)</source>
            <comment>preset.support-ticket-sentiment-on-gpt-4o-mini.source</comment>
            <translation>小規模言語モデルのセルフホストに関する記事（2026）</translation>
        </message>
        <message>
            <source>One reserved A10G with two hours of upkeep</source>
            <comment>preset.one-reserved-a10g-with-two-hours-of-upkeep.name</comment>
            <translation>予約A10G 1基と2時間の運用</translation>
        </message>
        <message>
            <source>From what API bill on does one reserved A10G pay?</source>
            <comment>preset.one-reserved-a10g-with-two-hours-of-upkeep.question</comment>
            <translation>APIの請求額がいくらを超えると、予約したA10G 1基の採算が合うでしょうか？</translation>
        </message>
        <message>
            <source>An article on self-hosting small language models (2026)</source>
            <comment>preset.one-reserved-a10g-with-two-hours-of-upkeep.source</comment>
            <translation>小規模言語モデルのセルフホストに関する記事（2026）</translation>
        </message>
        <message>
            <source>A reserved A10G all month, low rate</source>
            <comment>preset.a-reserved-a10g-all-month-low-rate.name</comment>
            <translation>予約A10Gを1か月、低い単価</translation>
        </message>
        <message>
            <source>What does one A10G cost all month on a cheap reservation?</source>
            <comment>preset.a-reserved-a10g-all-month-low-rate.question</comment>
            <translation>安い予約では、A10G 1基の1か月の費用はいくらでしょうか？</translation>
        </message>
        <message>
            <source>An article on self-hosting small language models (2026)</source>
            <comment>preset.a-reserved-a10g-all-month-low-rate.source</comment>
            <translation>小規模言語モデルのセルフホストに関する記事（2026）</translation>
        </message>
        <message>
            <source>A reserved A10G all month, high rate</source>
            <comment>preset.a-reserved-a10g-all-month-high-rate.name</comment>
            <translation>予約A10Gを1か月、高い単価</translation>
        </message>
        <message>
            <source>What does one A10G cost all month on a dear reservation?</source>
            <comment>preset.a-reserved-a10g-all-month-high-rate.question</comment>
            <translation>高い予約では、A10G 1基の1か月の費用はいくらでしょうか？</translation>
        </message>
        <message>
            <source>An article on self-hosting small language models (2026)</source>
            <comment>preset.a-reserved-a10g-all-month-high-rate.source</comment>
            <translation>小規模言語モデルのセルフホストに関する記事（2026）</translation>
        </message>
        <message>
            <source>A fine-tune on one A100, low</source>
            <comment>preset.a-fine-tune-on-one-a100-low.name</comment>
            <translation>A100 1基でのファインチューニング（下限）</translation>
        </message>
        <message>
            <source>What does a fine-tune of two hours cost?</source>
            <comment>preset.a-fine-tune-on-one-a100-low.question</comment>
            <translation>2時間のファインチューニングの費用はいくらでしょうか？</translation>
        </message>
        <message>
            <source>An article on self-hosting small language models (2026)</source>
            <comment>preset.a-fine-tune-on-one-a100-low.source</comment>
            <translation>小規模言語モデルのセルフホストに関する記事（2026）</translation>
        </message>
        <message>
            <source>A fine-tune on one A100, high</source>
            <comment>preset.a-fine-tune-on-one-a100-high.name</comment>
            <translation>A100 1基でのファインチューニング（上限）</translation>
        </message>
        <message>
            <source>What does a fine-tune of six hours cost?</source>
            <comment>preset.a-fine-tune-on-one-a100-high.question</comment>
            <translation>6時間のファインチューニングの費用はいくらでしょうか？</translation>
        </message>
        <message>
            <source>An article on self-hosting small language models (2026)</source>
            <comment>preset.a-fine-tune-on-one-a100-high.source</comment>
            <translation>小規模言語モデルのセルフホストに関する記事（2026）</translation>
        </message>
        <message>
            <source>Sonnet to fine-tuned Haiku, 500k requests, $5,000 upfront</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-500k-requests-5-000-upfront.name</comment>
            <translation>Sonnetからファインチューニング済みHaikuへ、50万リクエスト、初期費用5,000ドル</translation>
        </message>
        <message>
            <source>Half a million requests a month and $5,000 up front: when is it back?</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-500k-requests-5-000-upfront.question</comment>
            <translation>月50万リクエスト、初期費用5,000ドル。いつ回収できるでしょうか？</translation>
        </message>
        <message>
            <source>Is Fine-Tuning Cheaper Than Using a Larger Model</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-500k-requests-5-000-upfront.source</comment>
            <translation>Is Fine-Tuning Cheaper Than Using a Larger Model</translation>
        </message>
        <message>
            <source>Sonnet to fine-tuned Haiku, 500k requests, $30,000 upfront</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-500k-requests-30-000-upfront.name</comment>
            <translation>Sonnetからファインチューニング済みHaikuへ、50万リクエスト、初期費用30,000ドル</translation>
        </message>
        <message>
            <source>Half a million requests a month and $30,000 up front: when is it back?</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-500k-requests-30-000-upfront.question</comment>
            <translation>月50万リクエスト、初期費用30,000ドル。いつ回収できるでしょうか？</translation>
        </message>
        <message>
            <source>Is Fine-Tuning Cheaper Than Using a Larger Model</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-500k-requests-30-000-upfront.source</comment>
            <translation>Is Fine-Tuning Cheaper Than Using a Larger Model</translation>
        </message>
        <message>
            <source>Sonnet to fine-tuned Haiku, 100k requests, $5,000 upfront</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-100k-requests-5-000-upfront.name</comment>
            <translation>Sonnetからファインチューニング済みHaikuへ、10万リクエスト、初期費用5,000ドル</translation>
        </message>
        <message>
            <source>A hundred thousand requests a month and $5,000 up front: when is it back?</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-100k-requests-5-000-upfront.question</comment>
            <translation>月10万リクエスト、初期費用5,000ドル。いつ回収できるでしょうか？</translation>
        </message>
        <message>
            <source>Is Fine-Tuning Cheaper Than Using a Larger Model</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-100k-requests-5-000-upfront.source</comment>
            <translation>Is Fine-Tuning Cheaper Than Using a Larger Model</translation>
        </message>
        <message>
            <source>Sonnet to fine-tuned Haiku, 100k requests, $30,000 upfront</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-100k-requests-30-000-upfront.name</comment>
            <translation>Sonnetからファインチューニング済みHaikuへ、10万リクエスト、初期費用30,000ドル</translation>
        </message>
        <message>
            <source>A hundred thousand requests a month and $30,000 up front: is it ever back?</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-100k-requests-30-000-upfront.question</comment>
            <translation>月10万リクエスト、初期費用30,000ドル。そもそも回収できるでしょうか？</translation>
        </message>
        <message>
            <source>Is Fine-Tuning Cheaper Than Using a Larger Model</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-100k-requests-30-000-upfront.source</comment>
            <translation>Is Fine-Tuning Cheaper Than Using a Larger Model</translation>
        </message>
        <message>
            <source>A fine-tuning pipeline, low end</source>
            <comment>preset.a-fine-tuning-pipeline-low-end.name</comment>
            <translation>ファインチューニングのパイプライン（下限）</translation>
        </message>
        <message>
            <source>What does a small fine-tuning pipeline cost before the first answer?</source>
            <comment>preset.a-fine-tuning-pipeline-low-end.question</comment>
            <translation>小規模なファインチューニングのパイプラインでは、最初の回答までにいくらかかるでしょうか？</translation>
        </message>
        <message>
            <source>Is Fine-Tuning Cheaper Than Using a Larger Model</source>
            <comment>preset.a-fine-tuning-pipeline-low-end.source</comment>
            <translation>Is Fine-Tuning Cheaper Than Using a Larger Model</translation>
        </message>
        <message>
            <source>A fine-tuning pipeline, high end</source>
            <comment>preset.a-fine-tuning-pipeline-high-end.name</comment>
            <translation>ファインチューニングのパイプライン（上限）</translation>
        </message>
        <message>
            <source>What does a large fine-tuning pipeline cost before the first answer?</source>
            <comment>preset.a-fine-tuning-pipeline-high-end.question</comment>
            <translation>大規模なファインチューニングのパイプラインでは、最初の回答までにいくらかかるでしょうか？</translation>
        </message>
        <message>
            <source>Is Fine-Tuning Cheaper Than Using a Larger Model</source>
            <comment>preset.a-fine-tuning-pipeline-high-end.source</comment>
            <translation>Is Fine-Tuning Cheaper Than Using a Larger Model</translation>
        </message>
        <message>
            <source>GPT-4 or one L40S, short queries</source>
            <comment>preset.gpt-4-or-one-l40s-short-queries.name</comment>
            <translation>GPT-4かL40S 1基か、短いクエリ</translation>
        </message>
        <message>
            <source>Does one L40S of our own replace GPT-4 for short queries?</source>
            <comment>preset.gpt-4-or-one-l40s-short-queries.question</comment>
            <translation>短いクエリなら、自社のL40S 1基でGPT-4を置き換えられるでしょうか？</translation>
        </message>
        <message>
            <source>Fine-Tuned SLM vs GPT-4 API: Enterprise Cost and Accuracy Comparison</source>
            <comment>preset.gpt-4-or-one-l40s-short-queries.source</comment>
            <translation>Fine-Tuned SLM vs GPT-4 API: Enterprise Cost and Accuracy Comparison</translation>
        </message>
        <message>
            <source>GPT-4 or one L40S, long queries</source>
            <comment>preset.gpt-4-or-one-l40s-long-queries.name</comment>
            <translation>GPT-4かL40S 1基か、長いクエリ</translation>
        </message>
        <message>
            <source>Does one L40S of our own replace GPT-4 for long queries?</source>
            <comment>preset.gpt-4-or-one-l40s-long-queries.question</comment>
            <translation>長いクエリなら、自社のL40S 1基でGPT-4を置き換えられるでしょうか？</translation>
        </message>
        <message>
            <source>Fine-Tuned SLM vs GPT-4 API: Enterprise Cost and Accuracy Comparison</source>
            <comment>preset.gpt-4-or-one-l40s-long-queries.source</comment>
            <translation>Fine-Tuned SLM vs GPT-4 API: Enterprise Cost and Accuracy Comparison</translation>
        </message>
        <message>
            <source>Airline support chatbot</source>
            <comment>preset.airline-support-chatbot.name</comment>
            <translation>航空会社のサポートチャットボット</translation>
        </message>
        <message>
            <source>Ten million simple inquiries a month: from when on does hosting pay?</source>
            <comment>preset.airline-support-chatbot.question</comment>
            <translation>月1,000万件の簡単な問い合わせ。ホスティングの採算が合うのはいつからでしょうか？</translation>
        </message>
        <message>
            <source>Interactive Cost-Benefit Analyzer (Fine-Tuning LLMs for Cost-Effectiveness)</source>
            <comment>preset.airline-support-chatbot.source</comment>
            <translation>Interactive Cost-Benefit Analyzer (Fine-Tuning LLMs for Cost-Effectiveness)</translation>
        </message>
        <message>
            <source>Financial document extraction</source>
            <comment>preset.financial-document-extraction.name</comment>
            <translation>財務文書からの抽出</translation>
        </message>
        <message>
            <source>A thousand inferences for each of 10,000 reports: from when on does hosting pay?</source>
            <comment>preset.financial-document-extraction.question</comment>
            <translation>10,000件の報告書それぞれに1,000回の推論。ホスティングの採算が合うのはいつからでしょうか？</translation>
        </message>
        <message>
            <source>Interactive Cost-Benefit Analyzer (Fine-Tuning LLMs for Cost-Effectiveness)</source>
            <comment>preset.financial-document-extraction.source</comment>
            <translation>Interactive Cost-Benefit Analyzer (Fine-Tuning LLMs for Cost-Effectiveness)</translation>
        </message>
        <message>
            <source>AP Calculus tutor</source>
            <comment>preset.ap-calculus-tutor.name</comment>
            <translation>AP微積分の家庭教師</translation>
        </message>
        <message>
            <source>Half a million students with a tutor each: from when on does hosting pay?</source>
            <comment>preset.ap-calculus-tutor.question</comment>
            <translation>50万人の生徒に1人ずつの家庭教師。ホスティングの採算が合うのはいつからでしょうか？</translation>
        </message>
        <message>
            <source>Interactive Cost-Benefit Analyzer (Fine-Tuning LLMs for Cost-Effectiveness)</source>
            <comment>preset.ap-calculus-tutor.source</comment>
            <translation>Interactive Cost-Benefit Analyzer (Fine-Tuning LLMs for Cost-Effectiveness)</translation>
        </message>
        <message>
            <source>The sawtooth</source>
            <comment>preset.the-sawtooth.name</comment>
            <translation>のこぎり波</translation>
        </message>
        <message>
            <source>Once a GPU pays, does it stay cheaper?</source>
            <comment>preset.the-sawtooth.question</comment>
            <translation>GPUの採算が一度合えば、その後も安いままでしょうか？</translation>
        </message>
        <message>
            <source>Own test case of this program</source>
            <comment>preset.the-sawtooth.source</comment>
            <translation>このプログラム独自のテストケース</translation>
        </message>
        <message>
            <source>Test cases</source>
            <comment>preset_group.Test cases.name</comment>
            <translation>テストケース</translation>
        </message>
        <message>
            <source>Never</source>
            <comment>preset.never.name</comment>
            <translation>採算なし</translation>
        </message>
        <message>
            <source>Does enough volume make any GPU pay?</source>
            <comment>preset.never.question</comment>
            <translation>リクエスト量が十分に増えれば、どのGPUでも採算が合うでしょうか？</translation>
        </message>
        <message>
            <source>Own test case of this program</source>
            <comment>preset.never.source</comment>
            <translation>このプログラム独自のテストケース</translation>
        </message>
        <message>
            <source>Model price</source>
            <comment>fact_kind.model_price.name</comment>
            <translation>モデルの価格</translation>
        </message>
        <message>
            <source>GPU rent</source>
            <comment>fact_kind.gpu_rate.name</comment>
            <translation>GPUレンタル料</translation>
        </message>
        <message>
            <source>GPU purchase price</source>
            <comment>fact_kind.purchase_price.name</comment>
            <translation>GPU購入価格</translation>
        </message>
        <message>
            <source>Reserved unit</source>
            <comment>fact_kind.unit.name</comment>
            <translation>予約ユニット</translation>
        </message>
        <message>
            <source>Price of a reserved unit</source>
            <comment>fact_kind.unit_price.name</comment>
            <translation>予約ユニットの価格</translation>
        </message>
        <message>
            <source>Measured throughput</source>
            <comment>fact_kind.throughput.name</comment>
            <translation>スループットの実測値</translation>
        </message>
        <message>
            <source>Rated power</source>
            <comment>fact_kind.power.name</comment>
            <translation>定格電力</translation>
        </message>
        <message>
            <source>GPU speed</source>
            <comment>fact_kind.speed.name</comment>
            <translation>GPUの速度</translation>
        </message>
        <message>
            <source>Model size</source>
            <comment>fact_kind.model_size.name</comment>
            <translation>モデルの規模</translation>
        </message>
        <message>
            <source>pay as you go</source>
            <comment>unit_term.none.name</comment>
            <translation>従量課金</translation>
        </message>
        <message>
            <source>reserved for a week</source>
            <comment>unit_term.week.name</comment>
            <translation>1週間の予約</translation>
        </message>
        <message>
            <source>reserved for a month</source>
            <comment>unit_term.month.name</comment>
            <translation>1か月の予約</translation>
        </message>
        <message>
            <source>reserved for three months</source>
            <comment>unit_term.3_months.name</comment>
            <translation>3か月の予約</translation>
        </message>
        <message>
            <source>reserved for six months</source>
            <comment>unit_term.6_months.name</comment>
            <translation>6か月の予約</translation>
        </message>
        <message>
            <source>reserved for a year</source>
            <comment>unit_term.year.name</comment>
            <translation>1年の予約</translation>
        </message>
        <message>
            <source>an hour</source>
            <comment>price_period.hour.name</comment>
            <translation>1時間あたり</translation>
        </message>
        <message>
            <source>a week</source>
            <comment>price_period.week.name</comment>
            <translation>1週間あたり</translation>
        </message>
        <message>
            <source>a month</source>
            <comment>price_period.month.name</comment>
            <translation>1か月あたり</translation>
        </message>
        <message>
            <source>a year</source>
            <comment>price_period.year.name</comment>
            <translation>1年あたり</translation>
        </message>
        <message>
            <source>API</source>
            <comment>model_kind.api.name</comment>
            <translation>API</translation>
        </message>
        <message>
            <source>Fine-tuned</source>
            <comment>model_kind.fine-tuned.name</comment>
            <translation>ファインチューニング済み</translation>
        </message>
        <message>
            <source>Open, hosted</source>
            <comment>model_kind.open.name</comment>
            <translation>オープン（ホスト型）</translation>
        </message>
        <message>
            <source>16 bit</source>
            <comment>precision.16.name</comment>
            <translation>16ビット</translation>
        </message>
        <message>
            <source>8 bit</source>
            <comment>precision.8.name</comment>
            <translation>8ビット</translation>
        </message>
        <message>
            <source>4 bit</source>
            <comment>precision.4.name</comment>
            <translation>4ビット</translation>
        </message>
        <message>
            <source>full batch</source>
            <comment>load.full.name</comment>
            <translation>フルバッチ</translation>
        </message>
        <message>
            <source>limited for latency</source>
            <comment>load.latency.name</comment>
            <translation>レイテンシ優先の制限</translation>
        </message>
        <message>
            <source>one request at a time</source>
            <comment>load.single.name</comment>
            <translation>1リクエストずつ</translation>
        </message>
        <message>
            <source>on demand</source>
            <comment>rate_kind.on_demand.name</comment>
            <translation>オンデマンド</translation>
        </message>
        <message>
            <source>reserved</source>
            <comment>rate_kind.reserved.name</comment>
            <translation>予約</translation>
        </message>
        <message>
            <source>spot</source>
            <comment>rate_kind.spot.name</comment>
            <translation>スポット</translation>
        </message>
        <message>
            <source>serverless</source>
            <comment>rate_kind.serverless.name</comment>
            <translation>サーバーレス</translation>
        </message>
        <message>
            <source>How many requests are there a month?</source>
            <comment>first_question.volume.question</comment>
            <translation>リクエストは月に何件ありますか？</translation>
        </message>
        <message>
            <source>The usage page of your provider's console, or the lines of your log.</source>
            <comment>first_question.volume.where</comment>
            <translation>プロバイダーのコンソールの使用状況ページ、またはログの行数で分かります。</translation>
        </message>
        <message>
            <source>How many tokens go in with one?</source>
            <comment>first_question.input_tokens.question</comment>
            <translation>1件あたり何トークンを入力しますか？</translation>
        </message>
        <message>
            <source>The usage page: input tokens divided by requests. A word is about 1.3 tokens.</source>
            <comment>first_question.input_tokens.where</comment>
            <translation>使用状況ページの入力トークンをリクエスト数で割ります。英語の1語は約1.3トークンです。</translation>
        </message>
        <message>
            <source>How many tokens come out?</source>
            <comment>first_question.output_tokens.question</comment>
            <translation>出力は何トークンですか？</translation>
        </message>
        <message>
            <source>The usage page: output tokens divided by requests.</source>
            <comment>first_question.output_tokens.where</comment>
            <translation>使用状況ページの出力トークンをリクエスト数で割ります。</translation>
        </message>
        <message>
            <source>What do a million tokens in cost you?</source>
            <comment>first_question.api_input_price.question</comment>
            <translation>入力100万トークンの価格はいくらですか？</translation>
        </message>
        <message>
            <source>Your provider's price list, or your contract. Inputs can be filled from the catalog later.</source>
            <comment>first_question.api_input_price.where</comment>
            <translation>プロバイダーの価格表、または契約書で分かります。後でカタログから入力することもできます。</translation>
        </message>
        <message>
            <source>And a million tokens out?</source>
            <comment>first_question.api_output_price.question</comment>
            <translation>出力100万トークンの価格はいくらですか？</translation>
        </message>
        <message>
            <source>The same list: output is usually dearer.</source>
            <comment>first_question.api_output_price.where</comment>
            <translation>同じ価格表にあります。出力は通常、割高です。</translation>
        </message>
        <message>
            <source>Stay with the API</source>
            <comment>course.stay_with_api.name</comment>
            <translation>APIを継続</translation>
        </message>
        <message>
            <source>Pilot a self-hosted model</source>
            <comment>course.pilot_self_hosted.name</comment>
            <translation>セルフホストの試験導入</translation>
        </message>
        <message>
            <source>Migrate</source>
            <comment>course.migrate.name</comment>
            <translation>移行</translation>
        </message>
        <message>
            <source>Keep the large model, per token or on reserved capacity, measure the traffic, and ask again when volume or task have changed.</source>
            <comment>course.stay_with_api.text</comment>
            <translation>トークン単位または予約容量で大規模モデルを使い続け、トラフィックを測定し、リクエスト量やタスクが変わったときに再検討します。</translation>
        </message>
        <message>
            <source>Let a small hosted model recall examples into its prompt; nothing has to be trained.</source>
            <comment>course.small_model_with_memory.text</comment>
            <translation>ホスト型の小型モデルに、例をプロンプトへ呼び出させます。学習は不要です。</translation>
        </message>
        <message>
            <source>Let a provider train and serve a small model, and pay per token as before.</source>
            <comment>course.hosted_fine_tuning.text</comment>
            <translation>プロバイダーに小型モデルの学習と提供を任せ、これまでどおりトークン単位で支払います。</translation>
        </message>
        <message>
            <source>Train a small model, serve a part of the traffic with it, and compare before anything is switched off.</source>
            <comment>course.pilot_self_hosted.text</comment>
            <translation>小型モデルを学習し、トラフィックの一部を処理させて比較してから、既存のものを止めます。</translation>
        </message>
        <message>
            <source>Move the task to your own fine-tuned model.</source>
            <comment>course.migrate.text</comment>
            <translation>タスクを自社のファインチューニング済みモデルに移します。</translation>
        </message>
        <message>
            <source>Let a router send what is narrow to a small model, and the rest to the frontier API.</source>
            <comment>course.hybrid.text</comment>
            <translation>狭いリクエストはルーターで小型モデルに、残りはフロンティアAPIに送ります。</translation>
        </message>
        <message>
            <source>Reproduced</source>
            <comment>claim_status.reproduced.name</comment>
            <translation>再現</translation>
        </message>
        <message>
            <source>Differs</source>
            <comment>claim_status.differs.name</comment>
            <translation>相違</translation>
        </message>
        <message>
            <source>The task is narrow, and a small model can learn it.</source>
            <comment>fit_rule.narrow_task.yes</comment>
            <translation>タスクの範囲が狭く、小型モデルでも学習できます。</translation>
        </message>
        <message>
            <source>The task is broad, and a large model copes with what a small one was never shown.</source>
            <comment>fit_rule.narrow_task.no</comment>
            <translation>タスクの範囲が広く、小型モデルが見たことのないものにも大規模モデルなら対応できます。</translation>
        </message>
        <message>
            <source>Whether the task is narrow enough for a small model is still open.</source>
            <comment>fit_rule.narrow_task.unsure</comment>
            <translation>小型モデルに十分なほどタスクの範囲が狭いかどうかは未定です。</translation>
        </message>
        <message>
            <source>The output is well defined, so examples can teach it and tests can check it.</source>
            <comment>fit_rule.defined_output.yes</comment>
            <translation>出力が明確に定義されているため、例で教え、テストで確認できます。</translation>
        </message>
        <message>
            <source>The output is not well defined, so nobody could label it the same way twice.</source>
            <comment>fit_rule.defined_output.no</comment>
            <translation>出力が明確に定義されていないため、誰も同じラベルを2度付けられません。</translation>
        </message>
        <message>
            <source>Whether the output is well defined is still open.</source>
            <comment>fit_rule.defined_output.unsure</comment>
            <translation>出力が明確に定義されているかどうかは未定です。</translation>
        </message>
        <message>
            <source>Occasional errors can be tolerated while a new model proves itself.</source>
            <comment>fit_rule.tolerable_errors.yes</comment>
            <translation>新しいモデルの実力を確かめる間、時折の誤りは許容できます。</translation>
        </message>
        <message>
            <source>Errors can't be tolerated, so a change of model needs proof first.</source>
            <comment>fit_rule.tolerable_errors.no</comment>
            <translation>誤りが許容できないため、モデルの変更にはまず裏付けが必要です。</translation>
        </message>
        <message>
            <source>Whether occasional errors can be tolerated is still open.</source>
            <comment>fit_rule.tolerable_errors.unsure</comment>
            <translation>時折の誤りを許容できるかどうかは未定です。</translation>
        </message>
        <message>
            <source>There are at least 500 labeled examples to train on.</source>
            <comment>fit_rule.labeled_examples.yes</comment>
            <translation>学習に使えるラベル付きデータが500件以上あります。</translation>
        </message>
        <message>
            <source>There are fewer than 500 labeled examples, too few to train on.</source>
            <comment>fit_rule.labeled_examples.no</comment>
            <translation>ラベル付きデータが500件未満で、学習には足りません。</translation>
        </message>
        <message>
            <source>Whether there are 500 labeled examples to train on is still open.</source>
            <comment>fit_rule.labeled_examples.unsure</comment>
            <translation>学習に使えるラベル付きデータが500件あるかどうかは未定です。</translation>
        </message>
        <message>
            <source>There are fewer than 20 patterns, few enough to be recalled as examples.</source>
            <comment>fit_rule.few_patterns.yes</comment>
            <translation>パターンが20未満で、例として呼び出せる少なさです。</translation>
        </message>
        <message>
            <source>There are 20 patterns or more, and recalled examples can't cover them all.</source>
            <comment>fit_rule.few_patterns.no</comment>
            <translation>パターンが20以上あり、呼び出した例では網羅できません。</translation>
        </message>
        <message>
            <source>The specification stays for six months, long enough for training to pay off.</source>
            <comment>fit_rule.stable_specification.yes</comment>
            <translation>仕様が6か月間変わらず、学習の元が取れる長さです。</translation>
        </message>
        <message>
            <source>The specification changes within six months, and each change means training again.</source>
            <comment>fit_rule.stable_specification.no</comment>
            <translation>仕様が6か月以内に変わり、変更のたびに再学習が必要です。</translation>
        </message>
        <message>
            <source>Whether the specification stays for six months is still open.</source>
            <comment>fit_rule.stable_specification.unsure</comment>
            <translation>仕様が6か月間変わらないかどうかは未定です。</translation>
        </message>
        <message>
            <source>There is data that may not leave the house, and only a model in the house keeps it there.</source>
            <comment>fit_rule.private_data.yes</comment>
            <translation>社外に出せないデータがあり、社内に留められるのは社内のモデルだけです。</translation>
        </message>
        <message>
            <source>Latency matters, and a small model of your own answers without a queue that others fill.</source>
            <comment>fit_rule.latency_matters.yes</comment>
            <translation>レイテンシが重要で、自社の小型モデルなら他社の利用で混む待ち行列なしに答えられます。</translation>
        </message>
        <message>
            <source>The traffic mixes narrow and broad requests, and each kind is best served by its own model.</source>
            <comment>fit_rule.mixed_traffic.yes</comment>
            <translation>狭いリクエストと広いリクエストが混在し、それぞれ専用のモデルで処理するのが最適です。</translation>
        </message>
        <message>
            <source>The traffic is of one kind, so there is nothing to route.</source>
            <comment>fit_rule.mixed_traffic.no</comment>
            <translation>トラフィックが1種類なので、振り分けるものがありません。</translation>
        </message>
        <message>
            <source>Whether the traffic mixes narrow and broad requests is still open.</source>
            <comment>fit_rule.mixed_traffic.unsure</comment>
            <translation>狭いリクエストと広いリクエストが混在しているかどうかは未定です。</translation>
        </message>
        <message>
            <source>The facts change often, and what is looked up at each request is never out of date.</source>
            <comment>fit_rule.changing_facts.yes</comment>
            <translation>事実が頻繁に変わり、リクエストごとに参照する情報なら古くなりません。</translation>
        </message>
        <message>
            <source>The facts change seldom, so what was trained stays true.</source>
            <comment>fit_rule.changing_facts.no</comment>
            <translation>事実がめったに変わらないため、学習した内容は正しいままです。</translation>
        </message>
        <message>
            <source>Every request goes to the vendor, under its terms.</source>
            <comment>judgment.privacy.general_api</comment>
            <translation>すべてのリクエストが、ベンダーの規約の下でベンダーに送られます。</translation>
        </message>
        <message>
            <source>Every request goes to the vendor, and what is remembered of earlier ones is kept as well.</source>
            <comment>judgment.privacy.memory_api</comment>
            <translation>すべてのリクエストがベンダーに送られ、過去のリクエストから記憶した内容もそこに保存されます。</translation>
        </message>
        <message>
            <source>Every request goes to the vendor, and so do the training examples, which can be cleaned first.</source>
            <comment>judgment.privacy.tuned_api</comment>
            <translation>すべてのリクエストと学習データがベンダーに送られます。学習データは事前に個人情報などを除去できます。</translation>
        </message>
        <message>
            <source>No model vendor sees a request; it stays on machines that we run.</source>
            <comment>judgment.privacy.self_hosted</comment>
            <translation>リクエストはモデルのベンダーの目に触れず、自社運用のマシンに留まります。</translation>
        </message>
        <message>
            <source>The routed requests stay on machines that we run, the rest goes to the vendor.</source>
            <comment>judgment.privacy.hybrid</comment>
            <translation>振り分けたリクエストは自社運用のマシンに留まり、残りはベンダーに送られます。</translation>
        </message>
        <message>
            <source>Every request goes to a vendor, and so do the training examples, which can be cleaned first.</source>
            <comment>judgment.privacy.hosted_hybrid</comment>
            <translation>すべてのリクエストと学習データがベンダーに送られます。学習データは事前に個人情報などを除去できます。</translation>
        </message>
        <message>
            <source>The prompt alone steers it, and the vendor may change the model.</source>
            <comment>judgment.output_control.general_api</comment>
            <translation>制御手段はプロンプトだけで、ベンダーがモデルを変更することもあります。</translation>
        </message>
        <message>
            <source>Recalled examples steer it beside the prompt; the model stays what it is.</source>
            <comment>judgment.output_control.memory_api</comment>
            <translation>プロンプトに加えて、呼び出した例で制御します。モデル自体は変わりません。</translation>
        </message>
        <message>
            <source>Training sets form and tone, on a model that the vendor may retire.</source>
            <comment>judgment.output_control.tuned_api</comment>
            <translation>学習で形式と文体が決まりますが、ベンダーがモデルを廃止することがあります。</translation>
        </message>
        <message>
            <source>Training, decoding and the model's version are in our hands.</source>
            <comment>judgment.output_control.self_hosted</comment>
            <translation>学習、デコード、モデルのバージョンがすべて自社の管理下にあります。</translation>
        </message>
        <message>
            <source>Training steers the routed requests, a prompt the rest.</source>
            <comment>judgment.output_control.hybrid</comment>
            <translation>振り分けたリクエストは学習で、残りはプロンプトで制御します。</translation>
        </message>
        <message>
            <source>Training steers the routed requests, a prompt the rest, and the vendor may change both models.</source>
            <comment>judgment.output_control.hosted_hybrid</comment>
            <translation>振り分けたリクエストは学習で、残りはプロンプトで制御します。ベンダーがどちらのモデルも変更することがあります。</translation>
        </message>
        <message>
            <source>A key and a prompt are enough to begin.</source>
            <comment>judgment.setup_effort.general_api</comment>
            <translation>キーとプロンプトがあれば始められます。</translation>
        </message>
        <message>
            <source>Memories have to be put in place; nothing is trained.</source>
            <comment>judgment.setup_effort.memory_api</comment>
            <translation>メモリの準備が必要ですが、学習は不要です。</translation>
        </message>
        <message>
            <source>Examples have to be labeled and a training checked; there is nothing to host.</source>
            <comment>judgment.setup_effort.tuned_api</comment>
            <translation>データのラベル付けと学習の確認が必要ですが、ホスティングは不要です。</translation>
        </message>
        <message>
            <source>Labels, training and a serving stack come before the first request.</source>
            <comment>judgment.setup_effort.self_hosted</comment>
            <translation>最初のリクエストの前に、ラベル、学習、サービング基盤が必要です。</translation>
        </message>
        <message>
            <source>All that self-hosting takes, and a router that has to learn what to send where.</source>
            <comment>judgment.setup_effort.hybrid</comment>
            <translation>セルフホストに必要なすべてに加え、送り先を学習するルーターが必要です。</translation>
        </message>
        <message>
            <source>All that hosted fine-tuning takes, and a router that has to learn what to send where.</source>
            <comment>judgment.setup_effort.hosted_hybrid</comment>
            <translation>ホスト型ファインチューニングに必要なすべてに加え、送り先を学習するルーターが必要です。</translation>
        </message>
        <message>
            <source>The vendor runs everything; only prompts need care.</source>
            <comment>judgment.upkeep.general_api</comment>
            <translation>運用はすべてベンダーが行い、手入れが必要なのはプロンプトだけです。</translation>
        </message>
        <message>
            <source>The vendor runs the model; prompts and memories need care.</source>
            <comment>judgment.upkeep.memory_api</comment>
            <translation>モデルはベンダーが運用し、プロンプトとメモリの手入れが必要です。</translation>
        </message>
        <message>
            <source>The model has to be trained anew when the task or the vendor's base model changes.</source>
            <comment>judgment.upkeep.tuned_api</comment>
            <translation>タスクまたはベンダーの基盤モデルが変わると、再学習が必要です。</translation>
        </message>
        <message>
            <source>Updates, monitoring, scaling and training anew are ours.</source>
            <comment>judgment.upkeep.self_hosted</comment>
            <translation>更新、監視、スケーリング、再学習はすべて自社で行います。</translation>
        </message>
        <message>
            <source>Our own servers, a router and an API have to be looked after.</source>
            <comment>judgment.upkeep.hybrid</comment>
            <translation>自社サーバー、ルーター、APIの面倒を見る必要があります。</translation>
        </message>
        <message>
            <source>The tuned model has to be trained anew, and a router looked after.</source>
            <comment>judgment.upkeep.hosted_hybrid</comment>
            <translation>チューニング済みモデルの再学習と、ルーターの管理が必要です。</translation>
        </message>
        <message>
            <source>The vendor's limits apply, and rise with what we spend.</source>
            <comment>judgment.rate_limits.general_api</comment>
            <translation>ベンダーの制限が適用され、支出に応じて引き上げられます。</translation>
        </message>
        <message>
            <source>The vendor's limits apply, to the model and to the recall.</source>
            <comment>judgment.rate_limits.memory_api</comment>
            <translation>ベンダーの制限が、モデルとメモリ呼び出しに適用されます。</translation>
        </message>
        <message>
            <source>The vendor's limits apply to the tuned model as well.</source>
            <comment>judgment.rate_limits.tuned_api</comment>
            <translation>ベンダーの制限が、チューニング済みモデルにも適用されます。</translation>
        </message>
        <message>
            <source>No vendor sets a limit, only the GPUs that we run.</source>
            <comment>judgment.rate_limits.self_hosted</comment>
            <translation>ベンダーによる制限はなく、自社運用のGPUだけが上限です。</translation>
        </message>
        <message>
            <source>The vendor's limits apply only to what the small model does not answer.</source>
            <comment>judgment.rate_limits.hybrid</comment>
            <translation>ベンダーの制限が適用されるのは、小型モデルが答えないものだけです。</translation>
        </message>
        <message>
            <source>The vendor's limits apply to both models.</source>
            <comment>judgment.rate_limits.hosted_hybrid</comment>
            <translation>ベンダーの制限が両方のモデルに適用されます。</translation>
        </message>
        <message>
            <source>Whatever fits into a prompt can be asked today.</source>
            <comment>judgment.flexibility.general_api</comment>
            <translation>プロンプトに収まることなら、今日から何でも尋ねられます。</translation>
        </message>
        <message>
            <source>A new task needs new memories, and the model is small.</source>
            <comment>judgment.flexibility.memory_api</comment>
            <translation>新しいタスクには新しいメモリが必要で、モデルは小型です。</translation>
        </message>
        <message>
            <source>A new task needs new labels and another training.</source>
            <comment>judgment.flexibility.tuned_api</comment>
            <translation>新しいタスクには、新しいラベルと追加の学習が必要です。</translation>
        </message>
        <message>
            <source>A new task needs new labels and another training, and room on the GPUs.</source>
            <comment>judgment.flexibility.self_hosted</comment>
            <translation>新しいタスクには、新しいラベルと追加の学習、GPUの空きが必要です。</translation>
        </message>
        <message>
            <source>What the small model was not trained for goes to the large one.</source>
            <comment>judgment.flexibility.hybrid</comment>
            <translation>小型モデルが学習していないものは、大規模モデルに送られます。</translation>
        </message>
        <message>
            <source>What the small model was not trained for goes to the large one.</source>
            <comment>judgment.flexibility.hosted_hybrid</comment>
            <translation>小型モデルが学習していないものは、大規模モデルに送られます。</translation>
        </message>
        <message>
            <source>first token</source>
            <comment>published_latency.first_token.name</comment>
            <translation>最初のトークン</translation>
        </message>
        <message>
            <source>short answer</source>
            <comment>published_latency.short_answer.name</comment>
            <translation>短い回答</translation>
        </message>
        <message>
            <source>99th percentile</source>
            <comment>published_latency.percentile_99.name</comment>
            <translation>99パーセンタイル</translation>
        </message>
        <message>
            <source>early 2026</source>
            <comment>published_latency.source.date</comment>
            <translation>2026年初頭</translation>
        </message>
        <message>
            <source>Sentiment</source>
            <comment>task_kind.Sentiment.name</comment>
            <translation>感情分析</translation>
        </message>
        <message>
            <source>a handful of labels, and traffic that never ends</source>
            <comment>task_kind.Sentiment.why</comment>
            <translation>少数のラベルと、途切れないトラフィック</translation>
        </message>
        <message>
            <source>Ticket routing</source>
            <comment>task_kind.Ticket routing.name</comment>
            <translation>チケットの振り分け</translation>
        </message>
        <message>
            <source>your own queues, which no general model knows</source>
            <comment>task_kind.Ticket routing.why</comment>
            <translation>汎用モデルが知らない自社独自のキュー</translation>
        </message>
        <message>
            <source>Intent</source>
            <comment>task_kind.Intent.name</comment>
            <translation>意図判定</translation>
        </message>
        <message>
            <source>short inputs, a closed list of answers</source>
            <comment>task_kind.Intent.why</comment>
            <translation>短い入力と、閉じた回答の一覧</translation>
        </message>
        <message>
            <source>Content labeling</source>
            <comment>task_kind.Content labeling.name</comment>
            <translation>コンテンツのラベル付け</translation>
        </message>
        <message>
            <source>large volumes that can wait and be batched</source>
            <comment>task_kind.Content labeling.why</comment>
            <translation>待てる大量の処理で、バッチ化が可能</translation>
        </message>
        <message>
            <source>Entity extraction</source>
            <comment>task_kind.Entity extraction.name</comment>
            <translation>固有表現抽出</translation>
        </message>
        <message>
            <source>a fixed set of fields that tests can check</source>
            <comment>task_kind.Entity extraction.why</comment>
            <translation>テストで確認できる固定の項目</translation>
        </message>
        <message>
            <source>PII flagging</source>
            <comment>task_kind.PII flagging.name</comment>
            <translation>個人情報の検出</translation>
        </message>
        <message>
            <source>data that should not leave the house to be checked</source>
            <comment>task_kind.PII flagging.why</comment>
            <translation>確認のために社外へ出すべきでないデータ</translation>
        </message>
        <message>
            <source>Break-even</source>
            <comment>view.break-even.name</comment>
            <translation>損益分岐</translation>
        </message>
        <message>
            <source>Over time</source>
            <comment>view.over-time.name</comment>
            <translation>推移</translation>
        </message>
        <message>
            <source>Breakdown</source>
            <comment>view.breakdown.name</comment>
            <translation>内訳</translation>
        </message>
        <message>
            <source>Sensitivity</source>
            <comment>view.sensitivity.name</comment>
            <translation>感度</translation>
        </message>
        <message>
            <source>Map</source>
            <comment>view.map.name</comment>
            <translation>マップ</translation>
        </message>
        <message>
            <source>Distribution</source>
            <comment>view.distribution.name</comment>
            <translation>分布</translation>
        </message>
        <message>
            <source>What to ask</source>
            <comment>view.information.name</comment>
            <translation>調べるべきこと</translation>
        </message>
        <message>
            <source>Portfolio</source>
            <comment>view.portfolio.name</comment>
            <translation>ポートフォリオ</translation>
        </message>
        <message>
            <source>Compare</source>
            <comment>view.compare.name</comment>
            <translation>比較</translation>
        </message>
        <message>
            <source>Qualities</source>
            <comment>view.qualitative.name</comment>
            <translation>特性</translation>
        </message>
        <message>
            <source>Advice</source>
            <comment>view.advice.name</comment>
            <translation>アドバイス</translation>
        </message>
        <message>
            <source>A4</source>
            <comment>paper.a4.name</comment>
            <translation>A4</translation>
        </message>
        <message>
            <source>Letter</source>
            <comment>paper.letter.name</comment>
            <translation>レター</translation>
        </message>
        <message>
            <source>PDF documents</source>
            <comment>report_format.pdf.name</comment>
            <translation>PDF文書</translation>
        </message>
        <message>
            <source>HTML pages</source>
            <comment>report_format.html.name</comment>
            <translation>HTMLページ</translation>
        </message>
        <message>
            <source>PNG pictures</source>
            <comment>picture_format.png.name</comment>
            <translation>PNG画像</translation>
        </message>
        <message>
            <source>SVG drawings</source>
            <comment>picture_format.svg.name</comment>
            <translation>SVG図面</translation>
        </message>
        <message>
            <source>PDF documents</source>
            <comment>picture_format.pdf.name</comment>
            <translation>PDF文書</translation>
        </message>
        <message numerus="yes">
            <source>{count} smaller parts {amount}</source>
            <comment>breakdown.smaller(count, amount)</comment>
            <translation>
                <numerusform>小さい{count}項目 {amount}</numerusform>
            </translation>
        </message>
        <message>
            <source>and {count} more</source>
            <comment>notes.more(count)</comment>
            <translation>ほか{count}件</translation>
        </message>
        <message>
            <source>{view} is no view of this version, so the state is shown in another; views are {known}</source>
            <comment>presentation.no_view_of_state(view, known)</comment>
            <translation>{view}はこのバージョンのビューではないため、状態は別のビューで表示されます。使えるビュー：{known}</translation>
        </message>
        <message>
            <source>The scenario's own inputs, as one task</source>
            <comment>sheet.without_tasks</comment>
            <translation>シナリオ自身の入力（1つのタスクとして）</translation>
        </message>
        <message>
            <source>{parameter} {value}</source>
            <comment>finding.value_at(parameter, value)</comment>
            <translation>{parameter} {value}</translation>
        </message>
        <message>
            <source>{option} is the cheapest at {x} and {y}.</source>
            <comment>finding.map(option, x, y)</comment>
            <translation>{x}、{y}のとき、最も安いのは{option}です。</translation>
        </message>
        <message>
            <source>{option} is the cheapest of those shown at {x} and {y}.</source>
            <comment>finding.map_shown(option, x, y)</comment>
            <translation>{x}、{y}のとき、表示中で最も安いのは{option}です。</translation>
        </message>
        <message>
            <source>{option}, which is not shown here, saves {saving} a month against {baseline} at {volume} requests.</source>
            <comment>fit.saves_not_shown(option, saving, baseline, volume)</comment>
            <translation>月{volume}リクエストで、ここでは非表示の{option}は{baseline}より月{saving}の削減になります。</translation>
        </message>
        <message>
            <source>{option}, which is not shown here, is the cheapest of all, at {total} a month.</source>
            <comment>fit.cheapest_not_shown(option, total)</comment>
            <translation>全体で最も安いのは、ここでは非表示の{option}で、月{total}です。</translation>
        </message>
        <message>
            <source>{condition}, where {cause}</source>
            <comment>fit.condition_where(condition, cause)</comment>
            <translation>{condition}（{cause}）</translation>
        </message>
        <message>
            <source>{option} becomes the cheapest option</source>
            <comment>fit.where_cheapest(option)</comment>
            <translation>{option}が最も安い選択肢になる</translation>
        </message>
        <message>
            <source>{option} is no longer the cheapest option</source>
            <comment>fit.where_not_cheapest(option)</comment>
            <translation>{option}が最も安い選択肢ではなくなる</translation>
        </message>
        <message>
            <source>{option} becomes the cheapest of the options shown</source>
            <comment>fit.where_cheapest_of_shown(option)</comment>
            <translation>{option}が表示中で最も安い選択肢になる</translation>
        </message>
        <message>
            <source>{option} is no longer the cheapest of the options shown</source>
            <comment>fit.where_not_cheapest_of_shown(option)</comment>
            <translation>{option}が表示中で最も安い選択肢ではなくなる</translation>
        </message>
        <message>
            <source>{option}, not shown, becomes cheaper than all that are shown</source>
            <comment>fit.where_below_all_shown(option)</comment>
            <translation>非表示の{option}が、表示中のどれよりも安くなる</translation>
        </message>
        <message>
            <source>{option}, not shown, is no longer cheaper than all that are shown</source>
            <comment>fit.where_not_below_all_shown(option)</comment>
            <translation>非表示の{option}が、表示中のどれよりも安い選択肢ではなくなる</translation>
        </message>
        <message>
            <source>{option} begins to cost less than {baseline}</source>
            <comment>fit.where_it_saves(option, baseline)</comment>
            <translation>{option}が{baseline}より安くなる</translation>
        </message>
        <message>
            <source>{option} no longer costs less than {baseline}</source>
            <comment>fit.where_it_saves_nothing(option, baseline)</comment>
            <translation>{option}が{baseline}より安くはなくなる</translation>
        </message>
        <message>
            <source>the money paid up front for {option} is back within {months}</source>
            <comment>fit.where_back_within(option, months)</comment>
            <translation>{option}の初期費用が{months}以内に回収される</translation>
        </message>
        <message>
            <source>the money paid up front for {option} takes more than {months} to come back</source>
            <comment>fit.where_back_later(option, months)</comment>
            <translation>{option}の初期費用の回収に{months}より長くかかる</translation>
        </message>
        <message>
            <source>the fine-tuned model is right less than nine tenths as often as {baseline}</source>
            <comment>fit.where_accuracy_too_low(baseline)</comment>
            <translation>ファインチューニング済みモデルの正答率が{baseline}の9割に届かない</translation>
        </message>
        <message>
            <source>the fine-tuned model is right at least nine tenths as often as {baseline}</source>
            <comment>fit.where_accuracy_enough(baseline)</comment>
            <translation>ファインチューニング済みモデルの正答率が{baseline}の9割以上になる</translation>
        </message>
        <message>
            <source>The guide to Breakeven</source>
            <comment>guide.title</comment>
            <translation>Breakevenのガイド</translation>
        </message>
        <message>
            <source>Where to start</source>
            <comment>guide.start</comment>
            <translation>はじめに</translation>
        </message>
        <message>
            <source>Breakeven answers one question for one task: from how many requests a month on is it cheaper to run a fine-tuned small model of your own than to pay for a large model's API?</source>
            <comment>guide.question</comment>
            <translation>Breakevenは、1つのタスクについて1つの質問に答えます。大規模モデルのAPIに支払うより、自社でファインチューニングした小型モデルを動かすほうが安くなるのは、月に何リクエストからでしょうか？</translation>
        </message>
        <message>
            <source>The answer is about the option in focus, held against the baseline. Move a slider or type a value: sentence, figures and chart follow. A click on a figure says how it is computed, and every change can be taken back.</source>
            <comment>guide.edits</comment>
            <translation>答えは、注目の選択肢をベースラインと比べたものです。スライダーを動かすか値を入力すると、文、数値、グラフが追従します。数値をクリックすると計算方法が表示されます。変更はすべて元に戻せます。</translation>
        </message>
        <message>
            <source>F1 opens this guide at what has the focus: at an input, an option, a figure or a view.</source>
            <comment>guide.help</comment>
            <translation>F1を押すと、フォーカスのある入力、選択肢、指標、ビューの項目でこのガイドが開きます。</translation>
        </message>
        <message>
            <source>Options</source>
            <comment>guide.options</comment>
            <translation>選択肢</translation>
        </message>
        <message>
            <source>Option</source>
            <comment>guide.option</comment>
            <translation>選択肢</translation>
        </message>
        <message>
            <source>Figures</source>
            <comment>guide.figures</comment>
            <translation>指標</translation>
        </message>
        <message>
            <source>For {focus} against {baseline}.</source>
            <comment>guide.figures_text(focus, baseline)</comment>
            <translation>{baseline}と比べた{focus}の指標です。</translation>
        </message>
        <message>
            <source>Inputs</source>
            <comment>guide.inputs</comment>
            <translation>入力</translation>
        </message>
        <message>
            <source>A typed value may lie beyond the slider, anywhere in the range of the input.</source>
            <comment>guide.inputs_text</comment>
            <translation>値を直接入力する場合、スライダーの範囲を超えていても、その入力の範囲内であれば指定できます。</translation>
        </message>
        <message>
            <source>Default</source>
            <comment>guide.default</comment>
            <translation>既定値</translation>
        </message>
        <message>
            <source>Slider</source>
            <comment>guide.slider</comment>
            <translation>スライダー</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <comment>guide.from_to(low, high)</comment>
            <translation>{low}～{high}</translation>
        </message>
        <message>
            <source>Counts in</source>
            <comment>guide.used_in</comment>
            <translation>使われる計算</translation>
        </message>
        <message>
            <source>In files and commands</source>
            <comment>guide.id</comment>
            <translation>ファイルとコマンドでの名前</translation>
        </message>
        <message>
            <source>Formulas</source>
            <comment>guide.computed</comment>
            <translation>数式</translation>
        </message>
        <message>
            <source>A month's cost is the sum of its components. What a formula names is an input or has a formula of its own; ceil() rounds up to a whole number.</source>
            <comment>guide.formulas_text</comment>
            <translation>月額コストは、その構成要素の合計です。数式に出てくる名前は、入力であるか、それ自体の数式を持ちます。ceil()は整数に切り上げます。</translation>
        </message>
        <message>
            <source>Made of</source>
            <comment>guide.made_of</comment>
            <translation>構成</translation>
        </message>
        <message>
            <source>With the small model {where}</source>
            <comment>guide.hosted(where)</comment>
            <translation>{where}小型モデルを動かす場合</translation>
        </message>
        <message>
            <source>Views</source>
            <comment>guide.views</comment>
            <translation>ビュー</translation>
        </message>
        <message>
            <source>Example</source>
            <comment>guide.example</comment>
            <translation>例</translation>
        </message>
        <message>
            <source>Worked examples</source>
            <comment>guide.examples</comment>
            <translation>計算例</translation>
        </message>
        <message>
            <source>Each is a preset of the program, computed with the values that it comes with.</source>
            <comment>guide.examples_text</comment>
            <translation>どれもこのプログラムのプリセットで、プリセットの値のまま計算しています。</translation>
        </message>
        <message>
            <source>Step by step</source>
            <comment>guide.step_by_step</comment>
            <translation>計算の手順</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <comment>guide.keyboard</comment>
            <translation>キーボード</translation>
        </message>
        <message>
            <source>Keys</source>
            <comment>guide.keys</comment>
            <translation>キー</translation>
        </message>
        <message>
            <source>What they do</source>
            <comment>guide.what_they_do</comment>
            <translation>動作</translation>
        </message>
        <message>
            <source>The first move, “{task}”, raises the bill by {more} a month.</source>
            <comment>portfolio.first_move_raises(task, more)</comment>
            <translation>最初に「{task}」を移すと、コストは月{more}増えます。</translation>
        </message>
        <message>
            <source>The first move, “{task}”, raises the bill by {more} a month; with {count} moved it is below the API's.</source>
            <comment>portfolio.first_move_raises_until(task, more, count)</comment>
            <translation>最初に「{task}」を移すと、コストは月{more}増えますが、{count}件を移すとAPIのコストを下回ります。</translation>
        </message>
        <message numerus="yes">
            <source>{count} tasks</source>
            <comment>portfolio.pinned_count(count)</comment>
            <translation>
                <numerusform>{count}件のタスク</numerusform>
            </translation>
        </message>
        <message>
            <source>“{task}” alone</source>
            <comment>tasks.one_alone(task)</comment>
            <translation>「{task}」単独</translation>
        </message>
        <message numerus="yes">
            <source>a workload of {volume} requests a month apart from the {tasks} tasks</source>
            <comment>tasks.workload_apart(volume, tasks)</comment>
            <translation>
                <numerusform>{tasks}件のタスクとは別の月{volume}リクエストのワークロード</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>without the {tasks} tasks</source>
            <comment>tasks.left_aside(tasks)</comment>
            <translation>
                <numerusform>{tasks}件のタスクを除く</numerusform>
            </translation>
        </message>
        <message>
            <source>{^workload}: {sentence}</source>
            <comment>tasks.said_of(workload, sentence)</comment>
            <translation>{^workload}：{sentence}</translation>
        </message>
        <message>
            <source>What follows is advice for {workload}.</source>
            <comment>tasks.advice_for(workload)</comment>
            <translation>以下は、{workload}についてのアドバイスです。</translation>
        </message>
        <message>
            <source>{upkeep} of the {total} {where} is its upkeep, which all tasks share.</source>
            <comment>tasks.upkeep_apart(upkeep, total, where)</comment>
            <translation>{where}かかる{total}のうち{upkeep}は運用のコストで、すべてのタスクに共通です。</translation>
        </message>
        <message>
            <source>Use a small model with memory</source>
            <comment>course.small_model_with_memory.name</comment>
            <translation>メモリ付き小型モデルを利用</translation>
        </message>
        <message>
            <source>Use hosted fine-tuning</source>
            <comment>course.hosted_fine_tuning.name</comment>
            <translation>ホスト型ファインチューニングを利用</translation>
        </message>
        <message>
            <source>Use a hybrid</source>
            <comment>course.hybrid.name</comment>
            <translation>ハイブリッドを利用</translation>
        </message>
        <message>
            <source>What each option costs a month over the volume; where two curves cross, both cost the same</source>
            <comment>view.break-even.help</comment>
            <translation>リクエスト量に対する各選択肢の月額コスト。2本の曲線が交わる点では、どちらも同じコスト</translation>
        </message>
        <message>
            <source>The cash that each option takes, month by month, from what is paid up front on</source>
            <comment>view.over-time.help</comment>
            <translation>初期費用の支払いから始まる、各選択肢の月ごとの支出</translation>
        </message>
        <message>
            <source>What the monthly cost of each option is made of</source>
            <comment>view.breakdown.help</comment>
            <translation>各選択肢の月額コストの構成</translation>
        </message>
        <message>
            <source>How much a figure changes if each input alone changes, the strongest first</source>
            <comment>view.sensitivity.help</comment>
            <translation>各入力が単独で変わったときの指標の変化（影響の大きい順）</translation>
        </message>
        <message>
            <source>Which option is the cheapest over any two inputs</source>
            <comment>view.map.help</comment>
            <translation>任意の2つの入力の値に応じた、最も安い選択肢</translation>
        </message>
        <message>
            <source>How the figures spread under the ranges that inputs have</source>
            <comment>view.distribution.help</comment>
            <translation>入力の範囲から生じる指標のばらつき</translation>
        </message>
        <message>
            <source>What it is worth at most to know each input with a range before deciding</source>
            <comment>view.information.help</comment>
            <translation>範囲のある各入力を決める前に知ることの価値の上限</translation>
        </message>
        <message>
            <source>What all tasks cost as one after the other moves to our own GPUs, and how many of those it takes</source>
            <comment>view.portfolio.help</comment>
            <translation>タスクを1つずつ自社GPUに移したときの、全タスクのコストと必要なGPU数</translation>
        </message>
        <message>
            <source>Up to four scenarios beside each other</source>
            <comment>view.compare.help</comment>
            <translation>最大4つのシナリオの並列比較</translation>
        </message>
        <message>
            <source>Five approaches on scales of latency, privacy, control and the like, and their weighted order</source>
            <comment>view.qualitative.help</comment>
            <translation>レイテンシ、プライバシー、制御などの尺度で見た5つの方式と、その重み付き順位</translation>
        </message>
        <message>
            <source>What the answers to its questions and the figures speak for, why, and what would change it</source>
            <comment>view.advice.help</comment>
            <translation>質問への回答と数値が示す結論、その理由、結論が変わる条件</translation>
        </message>
        <message>
            <source>currency</source>
            <comment>edit.currency</comment>
            <translation>通貨</translation>
        </message>
        <message>
            <source>{amount} {currency}</source>
            <comment>figure.amount(amount, currency)</comment>
            <translation>{amount}{currency}</translation>
        </message>
        <message>
            <source>{amount} {currency} a month</source>
            <comment>key.amount_a_month(amount, currency)</comment>
            <translation>月{amount}{currency}</translation>
        </message>
        <message>
            <source>{^currency} a month at {volume} requests</source>
            <comment>breakdown.title(currency, volume)</comment>
            <translation>月{volume}リクエストでの月額（{currency}）</translation>
        </message>
        <message>
            <source>{parameter}, {sign} {unit}</source>
            <comment>axis.title_in_money(parameter, sign, unit)</comment>
            <translation>{parameter}、{sign} {unit}</translation>
        </message>
        <message>
            <source>{^currency} a month</source>
            <comment>axis.money_a_month(currency)</comment>
            <translation>{^currency}/月</translation>
        </message>
        <message>
            <source>{figure}, {currency}</source>
            <comment>tornado.axis_money(figure, currency)</comment>
            <translation>{figure}、{currency}</translation>
        </message>
        <message>
            <source>Worth at most, {currency} over {horizon}</source>
            <comment>information.axis(currency, horizon)</comment>
            <translation>価値の上限、{horizon}での{currency}</translation>
        </message>
        <message>
            <source>{^currency}</source>
            <comment>report.currency(currency)</comment>
            <translation>{^currency}</translation>
        </message>
        <message>
            <source>{^currency} before taxes. A month has 730 hours, a twelfth of a year.</source>
            <comment>report.units_text(currency)</comment>
            <translation>税引前の{currency}です。1か月は730時間（1年の12分の1）とします。</translation>
        </message>
        <message>
            <source>{text} is in {currency}, for which no rate is stated: {allowed}</source>
            <comment>typed.other_currency(text, currency, allowed)</comment>
            <translation>{text}は{currency}ですが、そのレートが指定されていません：{allowed}</translation>
        </message>
        <message>
            <source>All tasks, {currency} a month</source>
            <comment>portfolio_chart.axis(currency)</comment>
            <translation>全タスク、{currency}/月</translation>
        </message>
        <message>
            <source>Tokens and errors at the frontier API, {currency} a month at the task's own volume. The API's upkeep is counted once for all tasks and is not in it.</source>
            <comment>task_list.base_help(currency)</comment>
            <translation>タスク自体のリクエスト量での、フロンティアAPIのトークンと誤りのコスト（{currency}/月）。APIの運用は全タスクで1回だけ計上するため、含みません。</translation>
        </message>
        <message>
            <source>Tuning, retraining and errors of a model of its own, {currency} a month. The GPUs are shared by all tasks that move and are not in it.</source>
            <comment>task_list.own_help(currency)</comment>
            <translation>専用モデルのチューニング、再学習、誤りのコスト（{currency}/月）。GPUは移すすべてのタスクで共用するため、含みません。</translation>
        </message>
        <message>
            <source>What it would save if it moved alone, to GPUs of its own, {currency} a month. The other tasks keep the API and its upkeep, which a scenario of this task alone would save too.</source>
            <comment>task_list.alone_help(currency)</comment>
            <translation>専用のGPUに単独で移した場合の削減額（{currency}/月）。ほかのタスクのためにAPIとその運用は残ります。このタスクだけのシナリオなら、その分も削減されます。</translation>
        </message>
        <message>
            <source>{price} an hour</source>
            <comment>gpu.an_hour(price)</comment>
            <translation>1時間あたり{price}</translation>
        </message>
        <message>
            <source>{currency} at {rate} for a US dollar, {day}, {source}</source>
            <comment>currency.in_words(currency, rate, day, source)</comment>
            <translation>{currency}（1米ドルあたり{rate}、{day}、{source}）</translation>
        </message>
        <message>
            <source>Shown in {currency} at {rate} for a US dollar, {day}, {source}</source>
            <comment>currency.shown(currency, rate, day, source)</comment>
            <translation>{currency}で表示（1米ドルあたり{rate}、{day}、{source}）</translation>
        </message>
        <message>
            <source>Shown in {currency} at {rate} for a US dollar, {day}, which is older than 30 days, {source}</source>
            <comment>currency.shown_old(currency, rate, day, source)</comment>
            <translation>{currency}で表示（1米ドルあたり{rate}、{day}、30日より古いレート、{source}）</translation>
        </message>
        <message numerus="yes">
            <source>{^currency} at {rate}, {days} days old</source>
            <comment>currency.aged(currency, rate, days)</comment>
            <translation>
                <numerusform>{^currency}、レート{rate}（{days}日前）</numerusform>
            </translation>
        </message>
        <message>
            <source>{^currency} at {rate}, of today</source>
            <comment>currency.of_today(currency, rate)</comment>
            <translation>{^currency}、レート{rate}（本日）</translation>
        </message>
        <message>
            <source>{code} is no currency that money can be shown in: {allowed}</source>
            <comment>currency.unknown(code, allowed)</comment>
            <translation>{code}は金額の表示に使える通貨ではありません：{allowed}</translation>
        </message>
        <message>
            <source>USD is what every figure is in: without a currency, that is shown</source>
            <comment>currency.dollars</comment>
            <translation>すべての数値はUSDです。通貨を指定しなければUSDで表示されます</translation>
        </message>
        <message>
            <source>{rate} is no rate for a US dollar, which is a number from {least} to {most}</source>
            <comment>currency.wrong_rate(rate, least, most)</comment>
            <translation>{rate}は1米ドルあたりのレートではありません。{least}～{most}の数値で指定します</translation>
        </message>
        <message>
            <source>the rate lacks its source in a few words</source>
            <comment>currency.no_source</comment>
            <translation>レートの出典を示す短い言葉がありません</translation>
        </message>
        <message>
            <source>{day} is no day of the form YYYY-MM-DD</source>
            <comment>currency.wrong_day(day)</comment>
            <translation>{day}はYYYY-MM-DDの形式の日付ではありません</translation>
        </message>
        <message>
            <source>{key} is missing</source>
            <comment>currency.lacks(key)</comment>
            <translation>{key}がありません</translation>
        </message>
        <message>
            <source>{price} for a GPU-hour, more than the {most} that is plausible</source>
            <comment>skypilot.too_high(price, most)</comment>
            <translation>GPU時間あたり{price}で、妥当な上限{most}を超過</translation>
        </message>
        <message>
            <source>{price} for a GPU-hour, less than the {least} that is plausible</source>
            <comment>skypilot.too_low(price, least)</comment>
            <translation>GPU時間あたり{price}で、妥当な下限{least}未満</translation>
        </message>
        <message>
            <source>All amounts of this workbook are US dollars; the scenario is shown in {currency}.</source>
            <comment>sheet.in_dollars(currency)</comment>
            <translation>このブックの金額はすべて米ドルです。シナリオの表示通貨は{currency}です。</translation>
        </message>
        <message>
            <source>US dollars</source>
            <comment>currency.USD.name</comment>
            <translation>米ドル</translation>
        </message>
        <message>
            <source>UAE dirhams</source>
            <comment>currency.AED.name</comment>
            <translation>UAEディルハム</translation>
        </message>
        <message>
            <source>Australian dollars</source>
            <comment>currency.AUD.name</comment>
            <translation>オーストラリアドル</translation>
        </message>
        <message>
            <source>Brazilian reais</source>
            <comment>currency.BRL.name</comment>
            <translation>ブラジルレアル</translation>
        </message>
        <message>
            <source>Canadian dollars</source>
            <comment>currency.CAD.name</comment>
            <translation>カナダドル</translation>
        </message>
        <message>
            <source>Swiss francs</source>
            <comment>currency.CHF.name</comment>
            <translation>スイスフラン</translation>
        </message>
        <message>
            <source>Chilean pesos</source>
            <comment>currency.CLP.name</comment>
            <translation>チリペソ</translation>
        </message>
        <message>
            <source>Chinese yuan</source>
            <comment>currency.CNY.name</comment>
            <translation>中国人民元</translation>
        </message>
        <message>
            <source>Colombian pesos</source>
            <comment>currency.COP.name</comment>
            <translation>コロンビアペソ</translation>
        </message>
        <message>
            <source>Czech korunas</source>
            <comment>currency.CZK.name</comment>
            <translation>チェココルナ</translation>
        </message>
        <message>
            <source>Danish kroner</source>
            <comment>currency.DKK.name</comment>
            <translation>デンマーククローネ</translation>
        </message>
        <message>
            <source>euros</source>
            <comment>currency.EUR.name</comment>
            <translation>ユーロ</translation>
        </message>
        <message>
            <source>pounds sterling</source>
            <comment>currency.GBP.name</comment>
            <translation>英国ポンド</translation>
        </message>
        <message>
            <source>Hong Kong dollars</source>
            <comment>currency.HKD.name</comment>
            <translation>香港ドル</translation>
        </message>
        <message>
            <source>Hungarian forints</source>
            <comment>currency.HUF.name</comment>
            <translation>ハンガリーフォリント</translation>
        </message>
        <message>
            <source>Indonesian rupiahs</source>
            <comment>currency.IDR.name</comment>
            <translation>インドネシアルピア</translation>
        </message>
        <message>
            <source>Israeli new shekels</source>
            <comment>currency.ILS.name</comment>
            <translation>イスラエル新シェケル</translation>
        </message>
        <message>
            <source>Indian rupees</source>
            <comment>currency.INR.name</comment>
            <translation>インドルピー</translation>
        </message>
        <message>
            <source>Japanese yen</source>
            <comment>currency.JPY.name</comment>
            <translation>円</translation>
        </message>
        <message>
            <source>South Korean won</source>
            <comment>currency.KRW.name</comment>
            <translation>韓国ウォン</translation>
        </message>
        <message>
            <source>Mexican pesos</source>
            <comment>currency.MXN.name</comment>
            <translation>メキシコペソ</translation>
        </message>
        <message>
            <source>Malaysian ringgits</source>
            <comment>currency.MYR.name</comment>
            <translation>マレーシアリンギット</translation>
        </message>
        <message>
            <source>Norwegian kroner</source>
            <comment>currency.NOK.name</comment>
            <translation>ノルウェークローネ</translation>
        </message>
        <message>
            <source>New Zealand dollars</source>
            <comment>currency.NZD.name</comment>
            <translation>ニュージーランドドル</translation>
        </message>
        <message>
            <source>Philippine pesos</source>
            <comment>currency.PHP.name</comment>
            <translation>フィリピンペソ</translation>
        </message>
        <message>
            <source>Polish zlotys</source>
            <comment>currency.PLN.name</comment>
            <translation>ポーランドズウォティ</translation>
        </message>
        <message>
            <source>Romanian lei</source>
            <comment>currency.RON.name</comment>
            <translation>ルーマニアレイ</translation>
        </message>
        <message>
            <source>Saudi riyals</source>
            <comment>currency.SAR.name</comment>
            <translation>サウジリヤル</translation>
        </message>
        <message>
            <source>Swedish kronor</source>
            <comment>currency.SEK.name</comment>
            <translation>スウェーデンクローナ</translation>
        </message>
        <message>
            <source>Singapore dollars</source>
            <comment>currency.SGD.name</comment>
            <translation>シンガポールドル</translation>
        </message>
        <message>
            <source>Thai baht</source>
            <comment>currency.THB.name</comment>
            <translation>タイバーツ</translation>
        </message>
        <message>
            <source>Turkish lira</source>
            <comment>currency.TRY.name</comment>
            <translation>トルコリラ</translation>
        </message>
        <message>
            <source>New Taiwan dollars</source>
            <comment>currency.TWD.name</comment>
            <translation>新台湾ドル</translation>
        </message>
        <message>
            <source>Vietnamese dong</source>
            <comment>currency.VND.name</comment>
            <translation>ベトナムドン</translation>
        </message>
        <message>
            <source>South African rand</source>
            <comment>currency.ZAR.name</comment>
            <translation>南アフリカランド</translation>
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
うち遊休：ピークへの余裕 {headroom}、余剰 {spare}</translation>
        </message>
        <message>
            <source>All amounts in this guide are US dollars, as they are inside the program, in files, in tables and in workbooks. “Currency” in the menu “Scenario” shows a scenario in another currency, at a rate of a day and with its source. What is shown and typed, pictures and reports are then in it, and say at what rate; an amount that is typed with a dollar sign is dollars still.</source>
            <comment>guide.currency</comment>
            <translation>このガイドの金額は、プログラムの内部、ファイル、表、ワークブックと同じく、すべて米ドルです。「シナリオ」メニューの「通貨」で、ある日のレートとその出典により、シナリオを別の通貨で表示できます。表示と入力、画像、レポートはその通貨になり、使ったレートを示します。ドル記号を付けて入力した金額はドルのままです。</translation>
        </message>
        <message>
            <source>The scenario as it is now</source>
            <comment>finding.scenario_now</comment>
            <translation>現在のシナリオ</translation>
        </message>
        <message>
            <source>The pinned state</source>
            <comment>finding.scenario_pinned</comment>
            <translation>ピン留めした状態</translation>
        </message>
        <message>
            <source>{name} ({unit})</source>
            <comment>table.heading(name, unit)</comment>
            <translation>{name}（{unit}）</translation>
        </message>
        <message>
            <source>{currency}{per}</source>
            <comment>table.money_unit(currency, per)</comment>
            <translation>{currency}{per}</translation>
        </message>
        <message>
            <source>Option</source>
            <comment>table.option</comment>
            <translation>選択肢</translation>
        </message>
        <message>
            <source>Figure</source>
            <comment>table.figure</comment>
            <translation>指標</translation>
        </message>
        <message>
            <source>Figure unit</source>
            <comment>table.figure_unit</comment>
            <translation>指標の単位</translation>
        </message>
        <message>
            <source>Figure now</source>
            <comment>table.figure_now</comment>
            <translation>現在の指標</translation>
        </message>
        <message>
            <source>Figure at low</source>
            <comment>table.figure_at_low</comment>
            <translation>下限での指標</translation>
        </message>
        <message>
            <source>Figure at high</source>
            <comment>table.figure_at_high</comment>
            <translation>上限での指標</translation>
        </message>
        <message>
            <source>Input</source>
            <comment>table.input</comment>
            <translation>入力</translation>
        </message>
        <message>
            <source>Input unit</source>
            <comment>table.input_unit</comment>
            <translation>入力の単位</translation>
        </message>
        <message>
            <source>Low</source>
            <comment>table.low</comment>
            <translation>下限</translation>
        </message>
        <message>
            <source>High</source>
            <comment>table.high</comment>
            <translation>上限</translation>
        </message>
        <message>
            <source>Unit</source>
            <comment>table.unit</comment>
            <translation>単位</translation>
        </message>
        <message>
            <source>Value</source>
            <comment>table.value</comment>
            <translation>値</translation>
        </message>
        <message>
            <source>Volume</source>
            <comment>table.volume</comment>
            <translation>リクエスト量</translation>
        </message>
        <message>
            <source>Month</source>
            <comment>table.month</comment>
            <translation>月</translation>
        </message>
        <message>
            <source>Months</source>
            <comment>table.months</comment>
            <translation>月数</translation>
        </message>
        <message>
            <source>Total</source>
            <comment>table.total</comment>
            <translation>合計</translation>
        </message>
        <message>
            <source>Cheapest</source>
            <comment>table.cheapest</comment>
            <translation>最安</translation>
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
            <translation>ピン留め時：{option}</translation>
        </message>
        <message>
            <source>Mark</source>
            <comment>table.mark</comment>
            <translation>マーク</translation>
        </message>
        <message>
            <source>volume</source>
            <comment>table.mark_volume</comment>
            <translation>現在のリクエスト量</translation>
        </message>
        <message>
            <source>break-even</source>
            <comment>table.mark_break_even</comment>
            <translation>損益分岐点</translation>
        </message>
        <message>
            <source>settled break-even</source>
            <comment>table.mark_settled</comment>
            <translation>最終的な損益分岐点</translation>
        </message>
        <message>
            <source>Cost per request</source>
            <comment>table.cost_per_request</comment>
            <translation>リクエストあたりのコスト</translation>
        </message>
        <message>
            <source>Cost per correct answer</source>
            <comment>table.cost_per_correct_answer</comment>
            <translation>正答1件あたりのコスト</translation>
        </message>
        <message>
            <source>Headroom for peaks</source>
            <comment>table.headroom</comment>
            <translation>ピークへの余裕</translation>
        </message>
        <message>
            <source>Spare</source>
            <comment>table.spare</comment>
            <translation>余剰</translation>
        </message>
        <message>
            <source>What</source>
            <comment>table.what</comment>
            <translation>対象</translation>
        </message>
        <message>
            <source>Saving of {focus} against {baseline}</source>
            <comment>table.saving_of(focus, baseline)</comment>
            <translation>{baseline}と比べた{focus}の削減額</translation>
        </message>
        <message>
            <source>Worth at most</source>
            <comment>table.worth_at_most</comment>
            <translation>価値の上限</translation>
        </message>
        <message>
            <source>Point</source>
            <comment>table.point</comment>
            <translation>点</translation>
        </message>
        <message>
            <source>From</source>
            <comment>table.from</comment>
            <translation>から</translation>
        </message>
        <message>
            <source>To</source>
            <comment>table.to</comment>
            <translation>まで</translation>
        </message>
        <message>
            <source>Share of cases</source>
            <comment>table.share_of_cases</comment>
            <translation>ケースの割合</translation>
        </message>
        <message>
            <source>Share up to here</source>
            <comment>table.share_up_to_here</comment>
            <translation>ここまでの割合</translation>
        </message>
        <message>
            <source>bar</source>
            <comment>table.point_bar</comment>
            <translation>棒</translation>
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
            <translation>なし</translation>
        </message>
        <message>
            <source>cheaper</source>
            <comment>table.point_cheaper</comment>
            <translation>割安</translation>
        </message>
        <message>
            <source>Quality</source>
            <comment>table.quality</comment>
            <translation>特性</translation>
        </message>
        <message>
            <source>Weight</source>
            <comment>table.weight</comment>
            <translation>重み</translation>
        </message>
        <message>
            <source>{approach} before moving</source>
            <comment>table.before_moving(approach)</comment>
            <translation>{approach}（変更前）</translation>
        </message>
        <message>
            <source>Weighted mean</source>
            <comment>table.weighted_mean</comment>
            <translation>加重平均</translation>
        </message>
        <message>
            <source>Place</source>
            <comment>table.place</comment>
            <translation>順位</translation>
        </message>
        <message>
            <source>Step</source>
            <comment>table.step</comment>
            <translation>手順</translation>
        </message>
        <message>
            <source>Task</source>
            <comment>table.task</comment>
            <translation>タスク</translation>
        </message>
        <message>
            <source>Best plan</source>
            <comment>table.best_plan</comment>
            <translation>最適な計画</translation>
        </message>
        <message>
            <source>Pinned</source>
            <comment>table.pinned</comment>
            <translation>固定先</translation>
        </message>
        <message>
            <source>api</source>
            <comment>table.place_api</comment>
            <translation>API</translation>
        </message>
        <message>
            <source>own</source>
            <comment>table.place_own</comment>
            <translation>自社GPU</translation>
        </message>
        <message>
            <source>At the API</source>
            <comment>table.at_the_api</comment>
            <translation>API</translation>
        </message>
        <message>
            <source>Own model</source>
            <comment>table.own_model</comment>
            <translation>自社モデル</translation>
        </message>
        <message>
            <source>Saves alone</source>
            <comment>table.saves_alone</comment>
            <translation>単独の削減額</translation>
        </message>
        <message>
            <source>Load</source>
            <comment>table.load</comment>
            <translation>負荷</translation>
        </message>
        <message>
            <source>Total once moved</source>
            <comment>table.total_once_moved</comment>
            <translation>移した後の合計</translation>
        </message>
        <message>
            <source>GPUs once moved</source>
            <comment>table.gpus_once_moved</comment>
            <translation>移した後のGPU数</translation>
        </message>
        <message>
            <source>Moves in (share of cases)</source>
            <comment>table.moves_in</comment>
            <translation>移すケースの割合</translation>
        </message>
        <message>
            <source>Page</source>
            <comment>table.page</comment>
            <translation>ページ</translation>
        </message>
        <message>
            <source>Item</source>
            <comment>table.item</comment>
            <translation>項目</translation>
        </message>
        <message>
            <source>Fit check</source>
            <comment>table.fit_check</comment>
            <translation>適合性チェック</translation>
        </message>
        <message>
            <source>Advice</source>
            <comment>table.advice</comment>
            <translation>アドバイス</translation>
        </message>
        <message>
            <source>Course</source>
            <comment>table.course</comment>
            <translation>取るべき行動</translation>
        </message>
        <message>
            <source>Questions</source>
            <comment>table.questions</comment>
            <translation>質問</translation>
        </message>
        <message>
            <source>Open</source>
            <comment>table.open_questions</comment>
            <translation>未回答</translation>
        </message>
        <message>
            <source>questions</source>
            <comment>table.unit_questions</comment>
            <translation>問</translation>
        </message>
        <message>
            <source>Strategy</source>
            <comment>table.strategy</comment>
            <translation>戦略</translation>
        </message>
        <message>
            <source>Prototype</source>
            <comment>table.prototype</comment>
            <translation>試作</translation>
        </message>
        <message>
            <source>Projection</source>
            <comment>table.projection</comment>
            <translation>予測</translation>
        </message>
        <message>
            <source>Parallel test</source>
            <comment>table.parallel_test</comment>
            <translation>並行テスト</translation>
        </message>
        <message>
            <source>{option}: cash of {months} months</source>
            <comment>table.cash_of(option, months)</comment>
            <translation>{option}：{months}か月の現金</translation>
        </message>
        <message>
            <source>{option}: paid up front</source>
            <comment>table.paid_up_front(option)</comment>
            <translation>{option}：初期費用</translation>
        </message>
        <message>
            <source>Growth that pays in month {month}</source>
            <comment>table.growth_that_pays(month)</comment>
            <translation>{month}か月目に採算が合う伸び</translation>
        </message>
        <message>
            <source>Pays from</source>
            <comment>table.pays_from</comment>
            <translation>採算が合う下限</translation>
        </message>
        <message>
            <source>Pays up to</source>
            <comment>table.pays_up_to</comment>
            <translation>採算が合う上限</translation>
        </message>
        <message>
            <source>Month in which that changes</source>
            <comment>table.month_of_change</comment>
            <translation>それが変わる月</translation>
        </message>
        <message>
            <source>Measure first</source>
            <comment>table.measure_first</comment>
            <translation>最初に測定するもの</translation>
        </message>
        <message>
            <source>Knowing it is worth at most, over {months} months</source>
            <comment>table.knowing_is_worth(months)</comment>
            <translation>それを知る価値の上限（{months}か月）</translation>
        </message>
        <message>
            <source>Time</source>
            <comment>table.time</comment>
            <translation>期間</translation>
        </message>
        <message>
            <source>{option}: cost</source>
            <comment>table.cost_of(option)</comment>
            <translation>{option}：コスト</translation>
        </message>
        <message>
            <source>Labeling</source>
            <comment>table.labeling</comment>
            <translation>ラベル付け</translation>
        </message>
        <message>
            <source>{option}: hardware, of it</source>
            <comment>table.hardware_of(option)</comment>
            <translation>{option}：うちハードウェア</translation>
        </message>
        <message>
            <source>Hidden costs</source>
            <comment>table.hidden_costs</comment>
            <translation>隠れコスト</translation>
        </message>
        <message>
            <source>{option}: adds</source>
            <comment>table.adds(option)</comment>
            <translation>{option}：増加額</translation>
        </message>
        <message>
            <source>{option}: adds up front</source>
            <comment>table.adds_up_front(option)</comment>
            <translation>{option}：初期費用の増加額</translation>
        </message>
        <message>
            <source>Monthly saving without it</source>
            <comment>table.saving_without</comment>
            <translation>これを除いた月間削減額</translation>
        </message>
        <message>
            <source>Break-even without it</source>
            <comment>table.break_even_without</comment>
            <translation>これを除いた損益分岐点</translation>
        </message>
        <message>
            <source>Claims</source>
            <comment>table.claims</comment>
            <translation>主張</translation>
        </message>
        <message>
            <source>{figure} of {option}, published from</source>
            <comment>table.published_from(figure, option)</comment>
            <translation>{option}の{figure}：公表値の下限</translation>
        </message>
        <message>
            <source>{figure} of {option}, published to</source>
            <comment>table.published_to(figure, option)</comment>
            <translation>{option}の{figure}：公表値の上限</translation>
        </message>
        <message>
            <source>{figure} of {option}, computed</source>
            <comment>table.computed(figure, option)</comment>
            <translation>{option}の{figure}：計算値</translation>
        </message>
        <message numerus="yes">
            <source>{moved} of {tasks} tasks on {gpus} GPUs cost {more} a month more than all of them at the API; what is fixed leaves nothing cheaper.</source>
            <comment>portfolio.must_move(moved, tasks, gpus, more)</comment>
            <translation>
                <numerusform>{tasks}件のタスクのうち{moved}件をGPU {gpus}基で動かすと、すべてAPIの場合より月{more}高くなります。固定したタスクがあるため、これより安い計画はありません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Leave all tasks at the API: with {pinned} of them fixed there, no plan costs less.</source>
            <comment>portfolio.none_moves_as_pinned(pinned)</comment>
            <translation>
                <numerusform>すべてのタスクをAPIに残します。うち{pinned}件がAPIに固定されており、これより安い計画はありません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All {tasks} tasks are fixed to the API.</source>
            <comment>portfolio.none_may_move(tasks)</comment>
            <translation>
                <numerusform>{tasks}件のタスクすべてがAPIに固定されています。</numerusform>
            </translation>
        </message>
        <message>
            <source>Fixed to our own GPUs, whatever that costs: {tasks}.</source>
            <comment>portfolio.pinned_to_gpus(tasks)</comment>
            <translation>コストにかかわらず自社GPUに固定：{tasks}。</translation>
        </message>
        <message>
            <source>Fixed to the API: {tasks}.</source>
            <comment>portfolio.pinned_to_api(tasks)</comment>
            <translation>APIに固定：{tasks}。</translation>
        </message>
        <message numerus="yes">
            <source>Least that the fixed tasks leave: {moved} moved</source>
            <comment>portfolio_chart.least_of_pinned(moved)</comment>
            <translation>
                <numerusform>固定したタスクの下での最小：{moved}件を移動</numerusform>
            </translation>
        </message>
        <message>
            <source>Fixed to</source>
            <comment>task_list.place</comment>
            <translation>固定先</translation>
        </message>
        <message>
            <source>What all tasks cost a month, and on how many GPUs, as one after the other moves: first what is fixed to the GPUs, then what gains the most for its load on them.</source>
            <comment>report.portfolio_caption_pinned</comment>
            <translation>タスクを1つずつ移したときの、全タスクの月額コストとGPU数。まずGPUに固定したもの、次にGPUの負荷に対する効果が最も大きいものから移します。</translation>
        </message>
        <message>
            <source>requests/month</source>
            <comment>unit.requests/month.name</comment>
            <translation>リクエスト/月</translation>
        </message>
        <message>
            <source>tokens/request</source>
            <comment>unit.tokens/request.name</comment>
            <translation>トークン/リクエスト</translation>
        </message>
        <message>
            <source>%/month</source>
            <comment>unit.%/month.name</comment>
            <translation>%/月</translation>
        </message>
        <message>
            <source>%/year</source>
            <comment>unit.%/year.name</comment>
            <translation>%/年</translation>
        </message>
        <message>
            <source>%</source>
            <comment>unit.%.name</comment>
            <translation>%</translation>
        </message>
        <message>
            <source>% of input price</source>
            <comment>unit.% of input price.name</comment>
            <translation>入力単価比%</translation>
        </message>
        <message>
            <source>% of input tokens</source>
            <comment>unit.% of input tokens.name</comment>
            <translation>入力トークン比%</translation>
        </message>
        <message>
            <source>ratio</source>
            <comment>unit.ratio.name</comment>
            <translation>比率</translation>
        </message>
        <message>
            <source>correlation</source>
            <comment>unit.correlation.name</comment>
            <translation>相関</translation>
        </message>
        <message>
            <source>/1M tokens</source>
            <comment>unit.USD/1M tokens.name</comment>
            <translation>/100万トークン</translation>
        </message>
        <message>
            <source>/1k requests</source>
            <comment>unit.USD/1k requests.name</comment>
            <translation>/1,000リクエスト</translation>
        </message>
        <message>
            <source>/GPU-hour</source>
            <comment>unit.USD/GPU-hour.name</comment>
            <translation>/GPU時間</translation>
        </message>
        <message>
            <source>/unit-hour</source>
            <comment>unit.USD/unit-hour.name</comment>
            <translation>/ユニット時間</translation>
        </message>
        <message>
            <source>/hour</source>
            <comment>unit.USD/hour.name</comment>
            <translation>/時間</translation>
        </message>
        <message>
            <source>/month</source>
            <comment>unit.USD/month.name</comment>
            <translation>/月</translation>
        </message>
        <message>
            <source>/GPU</source>
            <comment>unit.USD/GPU.name</comment>
            <translation>/GPU</translation>
        </message>
        <message>
            <source>/server</source>
            <comment>unit.USD/server.name</comment>
            <translation>/サーバー</translation>
        </message>
        <message>
            <source>/server/month</source>
            <comment>unit.USD/server/month.name</comment>
            <translation>/サーバー/月</translation>
        </message>
        <message>
            <source>/kWh</source>
            <comment>unit.USD/kWh.name</comment>
            <translation>/kWh</translation>
        </message>
        <message>
            <source>/example</source>
            <comment>unit.USD/example.name</comment>
            <translation>/件</translation>
        </message>
        <message>
            <source>/run</source>
            <comment>unit.USD/run.name</comment>
            <translation>/回</translation>
        </message>
        <message>
            <source>/error</source>
            <comment>unit.USD/error.name</comment>
            <translation>/誤り</translation>
        </message>
        <message>
            <source>hours</source>
            <comment>unit.hours.name</comment>
            <translation>時間</translation>
        </message>
        <message>
            <source>GPU-hours</source>
            <comment>unit.GPU-hours.name</comment>
            <translation>GPU時間</translation>
        </message>
        <message>
            <source>hours/month</source>
            <comment>unit.hours/month.name</comment>
            <translation>時間/月</translation>
        </message>
        <message>
            <source>hours/GPU/month</source>
            <comment>unit.hours/GPU/month.name</comment>
            <translation>時間/GPU/月</translation>
        </message>
        <message>
            <source>hours/retraining</source>
            <comment>unit.hours/retraining.name</comment>
            <translation>時間/再学習</translation>
        </message>
        <message>
            <source>GPU-hours/run</source>
            <comment>unit.GPU-hours/run.name</comment>
            <translation>GPU時間/回</translation>
        </message>
        <message>
            <source>seconds/request</source>
            <comment>unit.seconds/request.name</comment>
            <translation>秒/リクエスト</translation>
        </message>
        <message>
            <source>tokens/s/GPU</source>
            <comment>unit.tokens/s/GPU.name</comment>
            <translation>トークン/秒/GPU</translation>
        </message>
        <message>
            <source>tokens/min/unit</source>
            <comment>unit.tokens/min/unit.name</comment>
            <translation>トークン/分/ユニット</translation>
        </message>
        <message>
            <source>units</source>
            <comment>unit.units.name</comment>
            <translation>ユニット</translation>
        </message>
        <message>
            <source>epochs</source>
            <comment>unit.epochs.name</comment>
            <translation>エポック</translation>
        </message>
        <message>
            <source>GPUs/replica</source>
            <comment>unit.GPUs/replica.name</comment>
            <translation>GPU/レプリカ</translation>
        </message>
        <message>
            <source>GPUs/server</source>
            <comment>unit.GPUs/server.name</comment>
            <translation>GPU/サーバー</translation>
        </message>
        <message>
            <source>replicas</source>
            <comment>unit.replicas.name</comment>
            <translation>レプリカ</translation>
        </message>
        <message>
            <source>months</source>
            <comment>unit.months.name</comment>
            <translation>か月</translation>
        </message>
        <message>
            <source>W</source>
            <comment>unit.W.name</comment>
            <translation>W</translation>
        </message>
        <message>
            <source>examples</source>
            <comment>unit.examples.name</comment>
            <translation>件</translation>
        </message>
        <message>
            <source>examples/retraining</source>
            <comment>unit.examples/retraining.name</comment>
            <translation>件/再学習</translation>
        </message>
        <message>
            <source>runs</source>
            <comment>unit.runs.name</comment>
            <translation>回</translation>
        </message>
        <message>
            <source>ranges</source>
            <comment>unit.ranges.name</comment>
            <translation>範囲</translation>
        </message>
        <message>
            <source>Each incoming ticket is read with its context and gets a queue, a priority and a one-line reason: 1,200 tokens in, 150 out. The small model is an 8B model on two L40S cards, the second for failover; peaks are three times the mean. One engineer spends two days a month on upkeep, and the model is trained anew every quarter. But for prices, rent and throughput, which are from the catalogs, these are the values of a new scenario.</source>
            <comment>preset.support-ticket-triage.notes</comment>
            <translation>届いたチケットをそれぞれ文脈とともに読み、キュー、優先度、1行の理由を付けます。入力は1,200トークン、出力は150トークンです。小型モデルはL40S 2基で動かす8Bモデルで、2基目はフェイルオーバー用です。ピークは平均の3倍です。エンジニア1人が月2日を運用に充て、モデルは四半期ごとに再学習します。カタログから取った価格、レンタル料、スループットを除き、いずれも新しいシナリオの値です。</translation>
        </message>
        <message>
            <source>Employees ask the company's handbook: 25,000 questions a month, each sent with six retrieved passages. The instructions, a fifth of the input, come from the prompt cache. The small model would be a 14B model on two A100 cards, in service all month for questions that come in office hours. A wrong answer is assumed to cost $0.05: most are noticed at once, one in a hundred wastes $5 of somebody's time.</source>
            <comment>preset.retrieval-augmented-answers.notes</comment>
            <translation>社員が社内ハンドブックに質問します。月25,000件で、それぞれ検索した6つの文章とともに送ります。入力の5分の1を占める指示は、プロンプトキャッシュから読みます。小型モデルはA100 2基で動かす14Bモデルになり、就業時間中に来る質問のために1か月中稼働します。誤答1件の損失は0.05ドルと仮定します。大半はすぐに気づかれますが、100件に1件は誰かの時間を5ドル分無駄にします。</translation>
        </message>
        <message>
            <source>Invoices and delivery notes, already as text, become JSON: 20,000 documents a night, 3,500 tokens in and 600 out. Nobody waits for them, so the API bills them at its batch price, and a GPU is needed for some hours of the night only. The small model is a 14B model on an H100; a worker's start and time-out are shared by a night's documents. The fine-tuned model is assumed to be as accurate as the API.</source>
            <comment>preset.document-extraction.notes</comment>
            <translation>テキスト化済みの請求書と納品書をJSONにします。一晩に20,000件の文書で、入力は3,500トークン、出力は600トークンです。誰も待っていないため、APIではバッチ価格が適用され、GPUが要るのは夜間の数時間だけです。小型モデルはH100 1基で動かす14Bモデルです。ワーカーの起動とタイムアウトの時間は、一晩の文書全体で按分します。ファインチューニング済みモデルの正答率は、APIと同じと仮定します。</translation>
        </message>
        <message>
            <source>Every post and comment is judged against the house rules before it appears: 450 tokens in, a verdict of 8 tokens out. The prompt is too short for the API's cache, which starts at 1,024 tokens. The small model is hosted and fine-tuned by its provider, or an 8B model on two L40S cards; the evening's peak is three times the mean. Labels come from a crowd with a second look, and the rules change often enough for a new training every two months.</source>
            <comment>preset.content-moderation.notes</comment>
            <translation>すべての投稿とコメントを、表示前に運営ルールに照らして判定します。入力は450トークン、判定の出力は8トークンです。APIのキャッシュは1,024トークンからなので、このプロンプトには短すぎて使えません。小型モデルは、プロバイダーがファインチューニングしてホストするもの、またはL40S 2基で動かす8Bモデルです。夜のピークは平均の3倍です。ラベルはクラウドソーシングで付け、再確認します。ルールの変更が多いため、2か月ごとに再学習します。</translation>
        </message>
        <message>
            <source>An online shop answers three million chat messages a month, each with its instructions, help pages and the talk so far. Half of the input comes from the prompt cache. A router sends the plain questions, 70 %, to an 8B model on two L40S cards and the rest to the API; one in twelve routed messages is asked again at the API. A wrong answer is assumed to cost $0.05: one in a hundred ends in a phone call of $5.</source>
            <comment>preset.support-chat.notes</comment>
            <translation>オンラインショップが、月300万件のチャットメッセージに答えます。それぞれに指示、ヘルプページ、それまでの会話が付きます。入力の半分はプロンプトキャッシュから読みます。ルーターは簡単な質問（70%）をL40S 2基で動かす8Bモデルに、残りをAPIに送ります。振り分けたメッセージの12件に1件は、APIに改めて問い合わせます。誤答1件の損失は0.05ドルと仮定します。100件に1件が5ドルの電話対応になります。</translation>
        </message>
        <message>
            <source>A thousand developers get 450 completions each on a working day: 1,800 tokens of code in, 40 out, half of the input from the cache. Completions come on working days, so two H100 cards are rented for 300 hours a month, 14 on most of those days, and must answer at once. The small model is an 8B model for code, trained on the company's own repositories; its examples are cut from commits and checked by a model. Outside those hours nobody gets completions.</source>
            <comment>preset.code-completion.notes</comment>
            <translation>1,000人の開発者が、それぞれ1営業日に450件の補完を受け取ります。コードの入力は1,800トークン、出力は40トークンで、入力の半分はキャッシュから読みます。補完は営業日に来るため、H100 2基を月300時間（ほとんどの営業日は14時間）借り、すぐに応答させます。小型モデルはコード用の8Bモデルで、自社のリポジトリで学習させます。学習データはコミットから切り出し、モデルで確認します。この時間以外は、誰も補完を受け取れません。</translation>
        </message>
        <message>
            <source>A carrier gives two million goods a month their tariff code. They come from all time zones through a queue, so the load hardly changes over the day. Three quarters of each prompt are the tariff's notes, which come from the prompt cache and count nothing against reserved capacity. The goods are described in every language, so a small model is assumed to err more often: a wrong code is found in one case in a hundred and then costs $15.</source>
            <comment>preset.tariff-codes-around-the-clock.notes</comment>
            <translation>運送会社が、月200万点の商品に関税コードを付けます。あらゆるタイムゾーンからキューを通って届くため、負荷は一日中ほぼ一定です。各プロンプトの4分の3は関税表の注釈です。これはプロンプトキャッシュから読まれ、予約容量の計算には入りません。商品の説明はさまざまな言語で書かれているため、小型モデルは誤りが多いと仮定します。誤ったコードは100件に1件の割合で見つかり、その損失は15ドルです。</translation>
        </message>
        <message>
            <source>What an insurer with a million customers sends to a large model, task by task: volumes, tokens and accuracies are assumed as such a house would count them. Tasks that move share L40S cards that serve adapters of one 8B model, two of them at the least for failover; each gets its own labels, its own training and a new one twice a year. Medical reports must not leave the house, so that task is fixed to our own GPUs; the code review is under contract with the API. Where a wrong answer costs money, the task says how much. The other inputs are those of the mail that is sorted.</source>
            <comment>preset.an-insurers-twelve-tasks.notes</comment>
            <translation>顧客100万人の保険会社が大規模モデルに送るものを、タスクごとに示します。リクエスト量、トークン、正答率は、そのような会社が数えるであろう値を仮定したものです。移すタスクは、1つの8Bモデルのアダプターを動かすL40Sを共用し、フェイルオーバーのため最低2基とします。タスクごとに専用のラベルと学習があり、年2回再学習します。診断書は社外に出せないため、そのタスクは自社GPUにピン留めします。コードレビューは契約によりAPIに残ります。誤答が損失になるタスクには、その額を示しています。ほかの入力は、分類する郵便物のタスクの値です。</translation>
        </message>
        <message>
            <source>Mail: sort and route</source>
            <comment>preset_task.Mail: sort and route.name</comment>
            <translation>郵便物：分類と振り分け</translation>
        </message>
        <message>
            <source>Claim forms: read the fields</source>
            <comment>preset_task.Claim forms: read the fields.name</comment>
            <translation>保険金請求書：項目の読み取り</translation>
        </message>
        <message>
            <source>Repair invoices: check the lines</source>
            <comment>preset_task.Repair invoices: check the lines.name</comment>
            <translation>修理請求書：明細の確認</translation>
        </message>
        <message>
            <source>Customer chat: find the intent</source>
            <comment>preset_task.Customer chat: find the intent.name</comment>
            <translation>顧客チャット：意図の判定</translation>
        </message>
        <message>
            <source>Customer chat: write the answer</source>
            <comment>preset_task.Customer chat: write the answer.name</comment>
            <translation>顧客チャット：回答の作成</translation>
        </message>
        <message>
            <source>Policies: find the clauses</source>
            <comment>preset_task.Policies: find the clauses.name</comment>
            <translation>保険契約：条項の特定</translation>
        </message>
        <message>
            <source>Medical reports: pick out findings</source>
            <comment>preset_task.Medical reports: pick out findings.name</comment>
            <translation>診断書：所見の抽出</translation>
        </message>
        <message>
            <source>Calls: check the quality</source>
            <comment>preset_task.Calls: check the quality.name</comment>
            <translation>通話：品質の確認</translation>
        </message>
        <message>
            <source>Complaints: mood and cause</source>
            <comment>preset_task.Complaints: mood and cause.name</comment>
            <translation>苦情：感情と原因</translation>
        </message>
        <message>
            <source>Letters: draft the reply</source>
            <comment>preset_task.Letters: draft the reply.name</comment>
            <translation>手紙：返信の下書き</translation>
        </message>
        <message>
            <source>Claims: signs of fraud</source>
            <comment>preset_task.Claims: signs of fraud.name</comment>
            <translation>保険金請求：不正の兆候</translation>
        </message>
        <message>
            <source>Software: review the code</source>
            <comment>preset_task.Software: review the code.name</comment>
            <translation>ソフトウェア：コードのレビュー</translation>
        </message>
        <message>
            <source>Half a million short texts a month get one of three labels; a 4B model was trained for under $5. The article puts the API at $900 a month; at these tokens and list prices it is $600. The $90 for the GPU come out only if a worker is billed for computing alone: with an idle time-out of 15 seconds it stays up all month.</source>
            <comment>preset.sentiment-labels-on-claude-sonnet-4.notes</comment>
            <translation>月50万件の短いテキストに、3種類のラベルのどれかを付けます。4Bモデルの学習は5ドル未満でした。記事はAPIを月900ドルとしていますが、このトークンと定価では600ドルです。GPUの90ドルになるのは、ワーカーが計算時間だけ課金される場合に限られます。アイドルタイムアウトが15秒あると、ワーカーは1か月中起動したままになります。</translation>
        </message>
        <message>
            <source>A shop has 500 product descriptions a day rewritten, 1,200 tokens in and 300 out. At GPT-4o mini's prices that is $0.18 a day, as the article says. What it leaves open about GPUs and upkeep stands at its default here; it states nothing that is paid up front, so nothing is counted.</source>
            <comment>preset.content-enrichment-on-gpt-4o-mini.notes</comment>
            <translation>あるショップが、1日500件の商品説明を書き直させます。入力は1,200トークン、出力は300トークンです。GPT-4o miniの価格では1日0.18ドルで、記事のとおりです。GPUと運用について記事に記載のないものは、ここでは既定値です。初期費用の記載はないため、計上していません。</translation>
        </message>
        <message>
            <source>The mood of 5,000 tickets a day, 400 tokens each; the article counts input only. Together with its content enrichment that is $15 a month, while it speaks of $300 to $500 for four such tasks. What it leaves open about GPUs and upkeep stands at its default here; it states nothing that is paid up front, so nothing is counted.</source>
            <comment>preset.support-ticket-sentiment-on-gpt-4o-mini.notes</comment>
            <translation>1日5,000件のチケット（各400トークン）の感情分析です。記事は入力だけを数えています。同じ記事のコンテンツ拡充と合わせて月15ドルですが、記事はこのようなタスク4つで300～500ドルとしています。GPUと運用について記事に記載のないものは、ここでは既定値です。初期費用の記載はないため、計上していません。</translation>
        </message>
        <message>
            <source>One A10G reserved for $250 a month, with two hours of upkeep at $100 an hour. The article's rule is that an API bill above $450 a month speaks for the GPU; that is reproduced. It states no cost of set-up or training, so none is counted; there is no second GPU for failover.</source>
            <comment>preset.one-reserved-a10g-with-two-hours-of-upkeep.notes</comment>
            <translation>月250ドルで予約したA10G 1基に、1時間100ドルの運用2時間が加わります。APIの請求額が月450ドルを超えればGPUが有利、というのが記事の目安で、これは再現されています。構築や学習のコストは記載がないため、計上していません。フェイルオーバー用の2基目のGPUはありません。</translation>
        </message>
        <message>
            <source>An A10G at $0.30 an hour, the low end of what the article gives for a reservation of a year, for all 730 hours of a month. Nothing else of it is stated: the traffic and the API's prices stand at their defaults, and nothing is paid up front.</source>
            <comment>preset.a-reserved-a10g-all-month-low-rate.notes</comment>
            <translation>1時間0.30ドル（1年予約について記事が示す範囲の下限）のA10G 1基を、1か月の730時間すべてで使います。それ以外の記載はないため、トラフィックとAPIの価格は既定値のままで、初期費用はありません。</translation>
        </message>
        <message>
            <source>An A10G at $0.45 an hour, the high end of what the article gives for a reservation of a year, for all 730 hours of a month. Nothing else of it is stated: the traffic and the API's prices stand at their defaults, and nothing is paid up front.</source>
            <comment>preset.a-reserved-a10g-all-month-high-rate.notes</comment>
            <translation>1時間0.45ドル（1年予約について記事が示す範囲の上限）のA10G 1基を、1か月の730時間すべてで使います。それ以外の記載はないため、トラフィックとAPIの価格は既定値のままで、初期費用はありません。</translation>
        </message>
        <message>
            <source>Two hours on one A100, the short end of what the article gives for a fine-tune, at $1.00 an hour. It speaks of $20 to $80 in the cloud. All else stands at its default, and nothing else is paid up front.</source>
            <comment>preset.a-fine-tune-on-one-a100-low.notes</comment>
            <translation>A100 1基で2時間、1時間1.00ドルです。2時間は、ファインチューニングについて記事が示す範囲の下限です。記事では、クラウドで20～80ドルとされています。ほかはすべて既定値のままで、ほかの初期費用はありません。</translation>
        </message>
        <message>
            <source>Six hours on one A100, the long end of what the article gives for a fine-tune, at $3.67 an hour. It speaks of $20 to $80 in the cloud. All else stands at its default, and nothing else is paid up front.</source>
            <comment>preset.a-fine-tune-on-one-a100-high.notes</comment>
            <translation>A100 1基で6時間、1時間3.67ドルです。6時間は、ファインチューニングについて記事が示す範囲の上限です。記事では、クラウドで20～80ドルとされています。ほかはすべて既定値のままで、ほかの初期費用はありません。</translation>
        </message>
        <message>
            <source>A move from Sonnet to a fine-tuned Haiku: 5,000 tokens in and 500 out cost $0.0225 and $0.006 a request. The article puts $5,000 up front, here as hours of data work, and $500 a month of maintenance beside it. It says 1 to 4 months; with the maintenance counted the money is back after 0.6 months.</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-500k-requests-5-000-upfront.notes</comment>
            <translation>Sonnetからファインチューニング済みHaikuへの移行です。入力5,000トークン、出力500トークンで、1リクエストあたり0.0225ドルと0.006ドルです。記事は初期費用を5,000ドルとし、ここではデータ準備の時間としています。それとは別に、保守が月500ドルです。記事は1～4か月としていますが、保守を計上すると0.6か月後に回収できます。</translation>
        </message>
        <message>
            <source>A move from Sonnet to a fine-tuned Haiku: 5,000 tokens in and 500 out cost $0.0225 and $0.006 a request. The article puts $30,000 up front, here as hours of data work, and $2,000 a month of maintenance beside it. It says 1 to 4 months; with the maintenance counted it takes 4.8 months.</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-500k-requests-30-000-upfront.notes</comment>
            <translation>Sonnetからファインチューニング済みHaikuへの移行です。入力5,000トークン、出力500トークンで、1リクエストあたり0.0225ドルと0.006ドルです。記事は初期費用を30,000ドルとし、ここではデータ準備の時間としています。それとは別に、保守が月2,000ドルです。記事は1～4か月としていますが、保守を計上すると4.8か月です。</translation>
        </message>
        <message>
            <source>A move from Sonnet to a fine-tuned Haiku: 5,000 tokens in and 500 out cost $0.0225 and $0.006 a request. The article puts $5,000 up front, here as hours of data work, and $500 a month of maintenance beside it. It says 3 to 18 months; with the maintenance counted it takes 4.3 months.</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-100k-requests-5-000-upfront.notes</comment>
            <translation>Sonnetからファインチューニング済みHaikuへの移行です。入力5,000トークン、出力500トークンで、1リクエストあたり0.0225ドルと0.006ドルです。記事は初期費用を5,000ドルとし、ここではデータ準備の時間としています。それとは別に、保守が月500ドルです。記事は3～18か月としていますが、保守を計上すると4.3か月です。</translation>
        </message>
        <message>
            <source>A move from Sonnet to a fine-tuned Haiku: 5,000 tokens in and 500 out cost $0.0225 and $0.006 a request. The article puts $30,000 up front, here as hours of data work, and $2,000 a month of maintenance beside it. It says 3 to 18 months; with the maintenance counted the saving of $1,650 a month never pays it back.</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-100k-requests-30-000-upfront.notes</comment>
            <translation>Sonnetからファインチューニング済みHaikuへの移行です。入力5,000トークン、出力500トークンで、1リクエストあたり0.0225ドルと0.006ドルです。記事は初期費用を30,000ドルとし、ここではデータ準備の時間としています。それとは別に、保守が月2,000ドルです。記事は3～18か月としていますが、保守を計上すると、月1,650ドルの削減では回収できません。</translation>
        </message>
        <message>
            <source>20 hours of data, 10 of evaluation and 10 of automation at $100 an hour, here all as hours of data work, and a run of $50, here as its evaluation. A cycle comes every 3 months: 6 hours, a run and, in its own claim, $100 of evaluation. The article puts $5,000 up front and $500 a month; its parts come to $4,050 and $250. The traffic stands at its default.</source>
            <comment>preset.a-fine-tuning-pipeline-low-end.notes</comment>
            <translation>1時間100ドルで、データに20時間、評価に10時間、自動化に10時間です。ここではすべてデータ準備の時間としています。学習は1回50ドルで、ここでは評価コストとしています。サイクルは3か月ごとで、6時間、学習1回、さらにサイクル自体の主張では評価100ドルです。記事は初期費用を5,000ドル、月額を500ドルとしていますが、内訳を合計すると4,050ドルと250ドルです。トラフィックは既定値です。</translation>
        </message>
        <message>
            <source>80 hours of data, 20 of evaluation and 40 of automation at $200 an hour, here all as hours of data work, and a run of $500, here as its evaluation. A cycle comes every month: 12 hours, a run and, in its own claim, $300 of evaluation. The article puts $30,000 up front and $2,000 a month; its parts come to $28,500 and $3,200. The traffic stands at its default.</source>
            <comment>preset.a-fine-tuning-pipeline-high-end.notes</comment>
            <translation>1時間200ドルで、データに80時間、評価に20時間、自動化に40時間です。ここではすべてデータ準備の時間としています。学習は1回500ドルで、ここでは評価コストとしています。サイクルは毎月で、12時間、学習1回、さらにサイクル自体の主張では評価300ドルです。記事は初期費用を30,000ドル、月額を2,000ドルとしていますが、内訳を合計すると28,500ドルと3,200ドルです。トラフィックは既定値です。</translation>
        </message>
        <message>
            <source>A million queries a month, 300 tokens in and 200 out: GPT-4 at $30 and $60 per million tokens against one L40S for $8,000 in a server for $4,000, written off over 36 months. Power is $50 a month and the place $30; nobody is paid for upkeep, and reading the input is taken to cost no time. The published $21,000, $413 and $4,613 a month are reproduced. At its 125 tokens a second one GPU serves 1.64 million such queries a month, a fifth of what the article says; its $2,060 to $10,300 of tuning are counted in the paybacks alone.</source>
            <comment>preset.gpt-4-or-one-l40s-short-queries.notes</comment>
            <translation>月100万件のクエリで、入力は300トークン、出力は200トークンです。100万トークンあたり30ドルと60ドルのGPT-4を、4,000ドルのサーバーに載せた8,000ドルのL40S 1基と比べます。償却は36か月です。電力は月50ドル、設置場所は月30ドルです。運用の人件費はなく、入力を読む時間はかからないものとします。公表された月21,000ドル、413ドル、4,613ドルは再現されています。記事の毎秒125トークンでは、GPU 1基で処理できるこのようなクエリは月164万件で、記事の値の5分の1です。チューニングの2,060～10,300ドルは、回収期間にのみ計上しています。</translation>
        </message>
        <message>
            <source>A million queries a month, 800 tokens in and 500 out: GPT-4 at $30 and $60 per million tokens against L40S cards for $8,000 in servers for $4,000, written off over 36 months. A card's power is $50 a month and its place $30; nobody is paid for upkeep, and reading the input is taken to cost no time. At the article's 125 tokens a second one card serves 657,000 such queries a month, so a million need two: $827 a month, not the published $413. Its break-even of 15,000 to 30,000 queries is that of short ones, here it is 7,654; its $2,060 to $10,300 of tuning are counted in the paybacks alone.</source>
            <comment>preset.gpt-4-or-one-l40s-long-queries.notes</comment>
            <translation>月100万件のクエリで、入力は800トークン、出力は500トークンです。100万トークンあたり30ドルと60ドルのGPT-4を、4,000ドルのサーバーに載せた8,000ドルのL40Sと比べます。償却は36か月です。1基あたりの電力は月50ドル、設置場所は月30ドルです。運用の人件費はなく、入力を読む時間はかからないものとします。記事の毎秒125トークンでは、1基で処理できるこのようなクエリは月657,000件なので、100万件には2基必要です。月額は827ドルで、公表された413ドルではありません。公表された15,000～30,000件という損益分岐点は短いクエリのもので、ここでは7,654件です。チューニングの2,060～10,300ドルは、回収期間にのみ計上しています。</translation>
        </message>
        <message>
            <source>An airline's chatbot knows 500 common questions and answers ten million inquiries a month. The API costs $2.00 for a thousand inferences and hosting $3,000 a month, so hosting pays from 1.5 million inferences on. The source gives no tokens and no hardware; those here are chosen to give its two prices. It states no cost of set-up or training, so none is counted.</source>
            <comment>preset.airline-support-chatbot.notes</comment>
            <translation>航空会社のチャットボットが、よくある質問500件を知っており、月1,000万件の問い合わせに答えます。APIは1,000回の推論あたり2.00ドル、ホスティングは月3,000ドルなので、150万回の推論からホスティングの採算が合います。出典にはトークンもハードウェアも記載がなく、ここの値は出典の2つの価格になるように選んだものです。構築や学習のコストも記載がないため、計上していません。</translation>
        </message>
        <message>
            <source>Net revenue and EBITDA are read from 10,000 financial reports, a thousand inferences each. The API costs $2.00 for a thousand inferences and hosting $3,000 a month, so hosting pays from 1.5 million inferences on. The source gives no tokens and no hardware; those here are chosen to give its two prices. It states no cost of set-up or training, so none is counted.</source>
            <comment>preset.financial-document-extraction.notes</comment>
            <translation>10,000件の財務報告書から、純売上高とEBITDAを読み取ります。推論は1件あたり1,000回です。APIは1,000回の推論あたり2.00ドル、ホスティングは月3,000ドルなので、150万回の推論からホスティングの採算が合います。出典にはトークンもハードウェアも記載がなく、ここの値は出典の2つの価格になるように選んだものです。構築や学習のコストも記載がないため、計上していません。</translation>
        </message>
        <message>
            <source>A tutor in the manner of Socrates takes 500,000 students through calculus, 20 inferences each a month. The API costs $2.00 for a thousand inferences and hosting $3,000 a month, so hosting pays from 1.5 million inferences on. The source gives no tokens and no hardware; those here are chosen to give its two prices. It states no cost of set-up or training, so none is counted.</source>
            <comment>preset.ap-calculus-tutor.notes</comment>
            <translation>ソクラテス式の家庭教師が、500,000人の生徒に微積分を教えます。推論は1人あたり月20回です。APIは1,000回の推論あたり2.00ドル、ホスティングは月3,000ドルなので、150万回の推論からホスティングの採算が合います。出典にはトークンもハードウェアも記載がなく、ここの値は出典の2つの価格になるように選んだものです。構築や学習のコストも記載がないため、計上していません。</translation>
        </message>
        <message>
            <source>The API costs $0.001 a request; a GPU costs $730 a month and serves 800,000 requests. The GPU first pays at 730,000 requests a month. Just above 800,000 a second GPU makes it dearer again, and only from 8,030,000 on does it stay cheaper. Set-up and training stand at their defaults and outside the monthly cost.</source>
            <comment>preset.the-sawtooth.notes</comment>
            <translation>APIは1リクエスト0.001ドルです。GPUは1基月730ドルで、800,000リクエストを処理します。GPUの採算は、まず月730,000リクエストで合います。800,000を少し超えると2基目のGPUが必要になって再び割高になり、安いままになるのは8,030,000からです。構築と学習は既定値のままで、月額コストには含めていません。</translation>
        </message>
        <message>
            <source>A request costs $0.00045 at the API, and the GPUs are slow and dear: a GPU month costs more than the tokens that it can replace, so no volume pays. Set-up and training stand at their defaults and outside the monthly cost.</source>
            <comment>preset.never.notes</comment>
            <translation>1リクエストはAPIで0.00045ドルです。一方、GPUは遅く割高で、1か月分の費用が、置き換えられるトークンの費用を上回ります。そのため、どのリクエスト量でも採算が合いません。構築と学習は既定値のままで、月額コストには含めていません。</translation>
        </message>
        <message>
            <source>Azure LLM inference trace</source>
            <comment>log_format.azure-llm-trace.title</comment>
            <translation>Azure LLM推論トレース</translation>
        </message>
        <message>
            <source>BurstGPT trace</source>
            <comment>log_format.burstgpt.title</comment>
            <translation>BurstGPTトレース</translation>
        </message>
        <message>
            <source>OpenAI usage export</source>
            <comment>log_format.openai-usage.title</comment>
            <translation>OpenAIの利用エクスポート</translation>
        </message>
        <message>
            <source>OpenAI usage export, older form</source>
            <comment>log_format.openai-usage-older.title</comment>
            <translation>OpenAIの利用エクスポート（旧形式）</translation>
        </message>
        <message>
            <source>Anthropic usage export</source>
            <comment>log_format.anthropic-usage.title</comment>
            <translation>Anthropicの利用エクスポート</translation>
        </message>
        <message>
            <source>OpenTelemetry gen_ai attributes</source>
            <comment>log_format.opentelemetry.title</comment>
            <translation>OpenTelemetryのgen_ai属性</translation>
        </message>
        <message>
            <source>OpenInference spans</source>
            <comment>log_format.openinference.title</comment>
            <translation>OpenInferenceのスパン</translation>
        </message>
        <message>
            <source>LangSmith runs</source>
            <comment>log_format.langsmith.title</comment>
            <translation>LangSmithのラン</translation>
        </message>
        <message>
            <source>AWS Bedrock invocation log</source>
            <comment>log_format.bedrock-invocation.title</comment>
            <translation>AWS Bedrockの呼び出しログ</translation>
        </message>
        <message>
            <source>LiteLLM daily export</source>
            <comment>log_format.litellm-daily.title</comment>
            <translation>LiteLLMの日次エクスポート</translation>
        </message>
        <message>
            <source>LiteLLM spend log</source>
            <comment>log_format.litellm-spend.title</comment>
            <translation>LiteLLMの支出ログ</translation>
        </message>
        <message>
            <source>Langfuse export</source>
            <comment>log_format.langfuse.title</comment>
            <translation>Langfuseのエクスポート</translation>
        </message>
        <message>
            <source>Columns by choice</source>
            <comment>log_format.columns.title</comment>
            <translation>選択した列</translation>
        </message>
        <message>
            <source>Batch price by the vendor's rule of half price. At most 272,000 tokens of the context are input.</source>
            <comment>catalog_note.Batch price by the vendor's rule of half price. At most 272,000 tokens of the context are input..text</comment>
            <translation>バッチ価格は、半額とするベンダーの規則によります。コンテキストのうち入力に使えるのは最大272,000トークンです。</translation>
        </message>
        <message>
            <source>At most 272,000 tokens of the context are input.</source>
            <comment>catalog_note.At most 272,000 tokens of the context are input..text</comment>
            <translation>コンテキストのうち入力に使えるのは最大272,000トークンです。</translation>
        </message>
        <message>
            <source>Batch price by the vendor's rule of half price.</source>
            <comment>catalog_note.Batch price by the vendor's rule of half price..text</comment>
            <translation>バッチ価格は、半額とするベンダーの規則によります。</translation>
        </message>
        <message>
            <source>Legacy.</source>
            <comment>catalog_note.Legacy..text</comment>
            <translation>レガシーモデル。</translation>
        </message>
        <message>
            <source>Retired.</source>
            <comment>catalog_note.Retired..text</comment>
            <translation>廃止済み。</translation>
        </message>
        <message>
            <source>Training price from a secondary source.</source>
            <comment>catalog_note.Training price from a secondary source..text</comment>
            <translation>学習の単価は二次資料によります。</translation>
        </message>
        <message>
            <source>Reinforcement fine-tuning.</source>
            <comment>catalog_note.Reinforcement fine-tuning..text</comment>
            <translation>強化ファインチューニング。</translation>
        </message>
        <message>
            <source>Retired. Batch price by the vendor's rule of half price.</source>
            <comment>catalog_note.Retired. Batch price by the vendor's rule of half price..text</comment>
            <translation>廃止済み。バッチ価格は、半額とするベンダーの規則によります。</translation>
        </message>
        <message>
            <source>Cache writes that last an hour cost twice the input price. Batch price by the vendor's rule of half price.</source>
            <comment>catalog_note.Cache writes that last an hour cost twice the input price. Batch price by the vendor's rule of half price..text</comment>
            <translation>1時間保持されるキャッシュ書き込みは、入力価格の2倍です。バッチ価格は、半額とするベンダーの規則によります。</translation>
        </message>
        <message>
            <source>Cache writes that last an hour cost twice the input price. Deprecated on 2026-05-14. Batch price by the vendor's rule of half price.</source>
            <comment>catalog_note.Cache writes that last an hour cost twice the input price. Deprecated on 2026-05-14. Batch price by the vendor's rule of half price..text</comment>
            <translation>1時間保持されるキャッシュ書き込みは、入力価格の2倍です。2026-05-14に非推奨になりました。バッチ価格は、半額とするベンダーの規則によります。</translation>
        </message>
        <message>
            <source>A rise to $3 and $15 announced for 2026-09-01 was cancelled. Cache writes that last an hour cost twice the input price. Batch price by the vendor's rule of half price.</source>
            <comment>catalog_note.A rise to $3 and $15 announced for 2026-09-01 was cancelled. Cache writes that last an hour cost twice the input price. Batch price by the vendor's rule of half price..text</comment>
            <translation>2026-09-01に予告されていた3ドルと15ドルへの値上げは取り消されました。1時間保持されるキャッシュ書き込みは、入力価格の2倍です。バッチ価格は、半額とするベンダーの規則によります。</translation>
        </message>
        <message>
            <source>Shut down on 2026-06-01.</source>
            <comment>catalog_note.Shut down on 2026-06-01..text</comment>
            <translation>2026-06-01に提供終了しました。</translation>
        </message>
        <message>
            <source>Deprecated on 2026-03-09.</source>
            <comment>catalog_note.Deprecated on 2026-03-09..text</comment>
            <translation>2026-03-09に非推奨になりました。</translation>
        </message>
        <message>
            <source>Disputed: the LiteLLM list of 2026-08-01 says $0.06 and $0.18.</source>
            <comment>catalog_note.Disputed: the LiteLLM list of 2026-08-01 says $0.06 and $0.18..text</comment>
            <translation>出典により異なります：2026-08-01のLiteLLMのリストでは0.06ドルと0.18ドルです。</translation>
        </message>
        <message>
            <source>Disputed: the LiteLLM list of 2026-08-01 says $0.30 and $0.30.</source>
            <comment>catalog_note.Disputed: the LiteLLM list of 2026-08-01 says $0.30 and $0.30..text</comment>
            <translation>出典により異なります：2026-08-01のLiteLLMのリストでは0.30ドルと0.30ドルです。</translation>
        </message>
        <message>
            <source>Off peak; from 1 to 4 and 6 to 10 UTC twice as much.</source>
            <comment>catalog_note.Off peak; from 1 to 4 and 6 to 10 UTC twice as much..text</comment>
            <translation>ピーク外の価格です。UTCの1～4時と6～10時は2倍です。</translation>
        </message>
        <message>
            <source>The vendor lists it in yuan; the list converts it.</source>
            <comment>catalog_note.The vendor lists it in yuan; the list converts it..text</comment>
            <translation>ベンダーの表示は人民元で、リストが換算しています。</translation>
        </message>
        <message>
            <source>The vendor lists it in yuan; the list converts it. A launch promotion.</source>
            <comment>catalog_note.The vendor lists it in yuan; the list converts it. A launch promotion..text</comment>
            <translation>ベンダーの表示は人民元で、リストが換算しています。提供開始時のキャンペーン価格です。</translation>
        </message>
        <message>
            <source>Disputed: another list read $1.04 and $1.04 on 2026-08-05.</source>
            <comment>catalog_note.Disputed: another list read $1.04 and $1.04 on 2026-08-05..text</comment>
            <translation>出典により異なります：別のリストでは2026-08-05に1.04ドルと1.04ドルでした。</translation>
        </message>
        <message>
            <source>Disputed: the LiteLLM list of 2026-08-01 says $0.10 and $0.10.</source>
            <comment>catalog_note.Disputed: the LiteLLM list of 2026-08-01 says $0.10 and $0.10..text</comment>
            <translation>出典により異なります：2026-08-01のLiteLLMのリストでは0.10ドルと0.10ドルです。</translation>
        </message>
        <message>
            <source>One of the notes has $260 for the reservation of a month.</source>
            <comment>catalog_note.One of the notes has $260 for the reservation of a month..text</comment>
            <translation>価格の出典であるメモの1つでは、1か月の予約が260ドルです。</translation>
        </message>
        <message>
            <source>The price is that of all PTUs of this kind; no regional deployment is offered.</source>
            <comment>catalog_note.The price is that of all PTUs of this kind; no regional deployment is offered..text</comment>
            <translation>価格は、この種類のすべてのPTUに共通のものです。リージョン単位のデプロイは提供されていません。</translation>
        </message>
        <message>
            <source>The price of a unit of this family was not checked.</source>
            <comment>catalog_note.The price of a unit of this family was not checked..text</comment>
            <translation>このファミリーのユニットの価格は確認していません。</translation>
        </message>
        <message>
            <source>A secondary source: Microsoft's own page was not seen.</source>
            <comment>catalog_note.A secondary source: Microsoft's own page was not seen..text</comment>
            <translation>二次資料です。Microsoft自身のページは確認していません。</translation>
        </message>
        <message>
            <source>Outside the global endpoint it costs 10 % more.</source>
            <comment>catalog_note.Outside the global endpoint it costs 10 % more..text</comment>
            <translation>グローバルエンドポイント以外では10%高くなります。</translation>
        </message>
        <message>
            <source>Above 200,000 tokens of context an input token counts twice, and an output token as 12.</source>
            <comment>catalog_note.Above 200,000 tokens of context an input token counts twice, and an output token as 12..text</comment>
            <translation>コンテキストが200,000トークンを超えると、入力トークン1個は2個分、出力トークン1個は12個分に数えます。</translation>
        </message>
        <message>
            <source>A token of a cache write that lasts an hour counts as 2.</source>
            <comment>catalog_note.A token of a cache write that lasts an hour counts as 2..text</comment>
            <translation>1時間保持されるキャッシュ書き込みは、1トークンを2トークンに数えます。</translation>
        </message>
        <message>
            <source>A unit serves 54,000 characters a second. Google retired the model.</source>
            <comment>catalog_note.A unit serves 54,000 characters a second. Google retired the model..text</comment>
            <translation>1ユニットは1秒間に54,000文字を処理します。Googleはこのモデルを廃止しました。</translation>
        </message>
        <message>
            <source>A unit serves 800 characters a second. Google retired the model.</source>
            <comment>catalog_note.A unit serves 800 characters a second. Google retired the model..text</comment>
            <translation>1ユニットは1秒間に800文字を処理します。Googleはこのモデルを廃止しました。</translation>
        </message>
        <message>
            <source>Global endpoint; a regional one costs 10 % more. Committed to for three months, it costs 10 % less. The minimum is 100,000 input tokens a minute.</source>
            <comment>catalog_note.Global endpoint; a regional one costs 10 % more. Committed to for three months, it costs 10 % less. The minimum is 100,000 input tokens a minute..text</comment>
            <translation>グローバルエンドポイントの価格です。リージョンのエンドポイントは10%高くなります。3か月の利用を確約すると10%安くなります。最小は毎分100,000入力トークンです。</translation>
        </message>
        <message>
            <source>The minimum is 10,000 output tokens a minute.</source>
            <comment>catalog_note.The minimum is 10,000 output tokens a minute..text</comment>
            <translation>最小は毎分10,000出力トークンです。</translation>
        </message>
        <message>
            <source>FP16 only (no BF16); no FP8; has INT8</source>
            <comment>catalog_note.FP16 only (no BF16); no FP8; has INT8.text</comment>
            <translation>FP16のみ（BF16なし）。FP8なし。INT8あり</translation>
        </message>
        <message>
            <source>AWS-only part; Lightning lists the A10 figures (125/250) under this name: treat 70 as the safer value; no FP8</source>
            <comment>catalog_note.AWS-only part; Lightning lists the A10 figures (125/250) under this name: treat 70 as the safer value; no FP8.text</comment>
            <translation>AWS専用品。LightningはこのGPU名でA10の値（125/250）を記載しているため、70をより安全な値とみなす。FP8なし</translation>
        </message>
        <message>
            <source>no FP8</source>
            <comment>catalog_note.no FP8.text</comment>
            <translation>FP8なし</translation>
        </message>
        <message>
            <source>double L40 on paper; no NVLink</source>
            <comment>catalog_note.double L40 on paper; no NVLink.text</comment>
            <translation>公称値はL40の2倍。NVLinkなし</translation>
        </message>
        <message>
            <source>brochures print twice these (sparsity)</source>
            <comment>catalog_note.brochures print twice these (sparsity).text</comment>
            <translation>パンフレットの記載はこの2倍（スパース性）</translation>
        </message>
        <message>
            <source>per card; early sheets gave the pair of two cards</source>
            <comment>catalog_note.per card; early sheets gave the pair of two cards.text</comment>
            <translation>カード1枚あたり。初期の資料は2枚1組の値</translation>
        </message>
        <message>
            <source>SXM; NVL variant about 840/1680</source>
            <comment>catalog_note.SXM; NVL variant about 840/1680.text</comment>
            <translation>SXM。NVL版は約840/1,680</translation>
        </message>
        <message>
            <source>180 usable of 192; HGX/DGX tables use 7700 GB/s</source>
            <comment>catalog_note.180 usable of 192; HGX/DGX tables use 7700 GB/s.text</comment>
            <translation>192のうち使えるのは180。HGX/DGXの表では7,700 GB/s</translation>
        </message>
        <message>
            <source>FP32 accumulation (142 with FP16 accumulation); no FP8</source>
            <comment>catalog_note.FP32 accumulation (142 with FP16 accumulation); no FP8.text</comment>
            <translation>FP32累積（FP16累積では142）。FP8なし</translation>
        </message>
        <message>
            <source>FP32 accumulation (twice with FP16 accumulation); Lightning lists 82.6 = non-tensor rate</source>
            <comment>catalog_note.FP32 accumulation (twice with FP16 accumulation); Lightning lists 82.6 = non-tensor rate.text</comment>
            <translation>FP32累積（FP16累積では2倍）。Lightningの記載は82.6で、これはTensorコアを使わない値</translation>
        </message>
        <message>
            <source>FP32 accumulation; FP8 = 2 x BF16; 838 with FP16 accumulation (INT8 same)</source>
            <comment>catalog_note.FP32 accumulation; FP8 = 2 x BF16; 838 with FP16 accumulation (INT8 same).text</comment>
            <translation>FP32累積。FP8 = 2 × BF16。FP16累積では838（INT8も同じ）</translation>
        </message>
        <message>
            <source>some tables list 182 = FP32 accumulation in FP16; conflict unresolved</source>
            <comment>catalog_note.some tables list 182 = FP32 accumulation in FP16; conflict unresolved.text</comment>
            <translation>182とする表もあるが、これはFP16でFP32累積の値。食い違いは未解決</translation>
        </message>
        <message>
            <source>Server Edition scaled to 2430 MHz; workstation card advertises 4000 FP4 sparse = 500 / 1000 by halving; same memory rate in the sources</source>
            <comment>catalog_note.Server Edition scaled to 2430 MHz; workstation card advertises 4000 FP4 sparse = 500 / 1000 by halving; same memory rate in the sources.text</comment>
            <translation>Server Editionの値を2,430 MHzに換算。ワークステーション用カードの公称値は疎のFP4で4,000、半減を重ねると500 / 1,000。メモリ速度はどの出典でも同じ</translation>
        </message>
        <message>
            <source>measured matmul reaches about half of it</source>
            <comment>catalog_note.measured matmul reaches about half of it.text</comment>
            <translation>matmulの実測はその約半分</translation>
        </message>
        <message>
            <source>same compute as MI300X</source>
            <comment>catalog_note.same compute as MI300X.text</comment>
            <translation>演算性能はMI300Xと同じ</translation>
        </message>
        <message>
            <source>BF16 and FP8 equal; 1677 at 1600 MHz</source>
            <comment>catalog_note.BF16 and FP8 equal; 1677 at 1600 MHz.text</comment>
            <translation>BF16とFP8は同じ。1,600 MHzでは1,677</translation>
        </message>
        <message>
            <source>SXM2; 16 or 32 GB; PCIe 112; FP16 only (no BF16), no FP8, no INT8 tensor cores</source>
            <comment>catalog_note.SXM2; 16 or 32 GB; PCIe 112; FP16 only (no BF16), no FP8, no INT8 tensor cores.text</comment>
            <translation>SXM2。16または32 GB。PCIeは112。FP16のみ（BF16なし）、FP8なし、INT8のTensorコアなし</translation>
        </message>
        <message>
            <source>no price found</source>
            <comment>catalog_note.no price found.text</comment>
            <translation>価格が見つかりません</translation>
        </message>
        <message>
            <source>not sold apart: made for one cloud provider</source>
            <comment>catalog_note.not sold apart: made for one cloud provider.text</comment>
            <translation>特定のクラウドプロバイダー専用で、単体では販売されていません</translation>
        </message>
        <message>
            <source>sold in servers only: no price found</source>
            <comment>catalog_note.sold in servers only: no price found.text</comment>
            <translation>サーバーに搭載した形でのみ販売され、価格が見つかりません</translation>
        </message>
        <message>
            <source>With the ranges you gave, {option} is cheaper in {share} of cases.</source>
            <comment>verdict.cases(option, share)</comment>
            <translation>指定した範囲では、{share}のケースで{option}が安くなります。</translation>
        </message>
        <message>
            <source>With the ranges given, {option} is cheaper in {share} of cases.</source>
            <comment>finding.cases(option, share)</comment>
            <translation>指定した範囲では、{share}のケースで{option}が安くなります。</translation>
        </message>
        <message>
            <source>The first move, “{task}”, is fixed to our own GPUs and raises the bill by {more} a month.</source>
            <comment>portfolio.pinned_move_raises(task, more)</comment>
            <translation>最初に移す「{task}」は自社GPUに固定されており、コストは月{more}増えます。</translation>
        </message>
        <message>
            <source>The first move, “{task}”, is fixed to our own GPUs and raises the bill by {more} a month; with {count} moved it is below the API's.</source>
            <comment>portfolio.pinned_move_raises_until(task, more, count)</comment>
            <translation>最初に移す「{task}」は自社GPUに固定されており、コストは月{more}増えますが、{count}件を移すとAPIのコストを下回ります。</translation>
        </message>
        <message>
            <source>Faded: dearer than the best plan</source>
            <comment>portfolio_chart.dearer</comment>
            <translation>薄い色：最適な計画より割高</translation>
        </message>
        <message numerus="yes">
            <source>{count} tasks are fixed to the API and not drawn</source>
            <comment>portfolio_chart.pinned_to_api(count)</comment>
            <translation>
                <numerusform>{count}件のタスクはAPIに固定されており、図には含まれません</numerusform>
            </translation>
        </message>
    </context>
</TS>
