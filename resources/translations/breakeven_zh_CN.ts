<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>AboutBox</name>
        <message>
            <source>About Breakeven</source>
            <translation>关于 Breakeven</translation>
        </message>
        <message>
            <source>&lt;h3&gt;Breakeven %1&lt;/h3&gt;&lt;p&gt;From what volume on is it cheaper to run our own fine-tuned small model than to pay a large model's API?&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
            <translation>&lt;h3&gt;Breakeven %1&lt;/h3&gt;&lt;p&gt;从多大的请求量起，运行自己微调的小模型比为大模型的 API 付费更便宜？&lt;/p&gt;&lt;p&gt;自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。&lt;/p&gt;</translation>
        </message>
    </context>
    <context>
        <name>BenchmarkPanel</name>
        <message>
            <source>%1 output tokens/s, first token %2 ms, each %3 ms (%4)</source>
            <translation>输出 %1 token/s，首 token %2 ms，每 token %3 ms（%4）</translation>
        </message>
        <message>
            <source>Levels without this time to first token: %1</source>
            <translation>没有此首 token 时间的负载级别：%1</translation>
        </message>
        <message>
            <source>Levels without this time per output token: %1</source>
            <translation>没有此每输出 token 时间的负载级别：%1</translation>
        </message>
    </context>
    <context>
        <name>Comparison</name>
        <message>
            <source>Difference</source>
            <translation>差异</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>以及另外 %1 项</translation>
        </message>
        <message>
            <source>Inputs that differ</source>
            <translation>不同的输入</translation>
        </message>
    </context>
    <context>
        <name>DialogButtons</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>PromiseDecoration</name>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 token/s</translation>
        </message>
        <message>
            <source>nearest</source>
            <translation>最接近</translation>
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
            <translation>Breakeven 情景 (*.breakeven);;含情景的图表 (*.png *.svg *.pdf);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Open scenario</source>
            <translation>打开情景</translation>
        </message>
        <message>
            <source>%1 is already there. Replace it?</source>
            <translation>%1 已存在。要替换吗？</translation>
        </message>
        <message>
            <source>%1 files are already there. Replace them?</source>
            <translation>%1 个文件已存在。要替换吗？</translation>
        </message>
        <message>
            <source>Unsaved changes</source>
            <translation>未保存的更改</translation>
        </message>
        <message>
            <source>Save the changes to “%1”?</source>
            <translation>要将更改保存到“%1”吗？</translation>
        </message>
        <message>
            <source>They are lost if you don't.</source>
            <translation>如果不保存，更改将会丢失。</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>替换</translation>
        </message>
        <message>
            <source>%1, 1 year</source>
            <translation>%1，1 年</translation>
        </message>
        <message>
            <source>%1, %2 years</source>
            <translation>%1，%2 年</translation>
        </message>
        <message>
            <source>%1 GB</source>
            <translation>%1 GB</translation>
        </message>
        <message>
            <source>imported</source>
            <translation>已导入</translation>
        </message>
        <message>
            <source>GPU</source>
            <translation>GPU</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>内存</translation>
        </message>
        <message>
            <source>GPU-hour</source>
            <translation>GPU 小时</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>服务商</translation>
        </message>
        <message>
            <source>Offer</source>
            <translation>报价</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>日期</translation>
        </message>
    </context>
    <context>
        <name>ReportPdf</name>
        <message>
            <source>Page %1 of %2</source>
            <translation>第 %1 页，共 %2 页</translation>
        </message>
        <message>
            <source>Breakeven report</source>
            <translation>Breakeven 报告</translation>
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
            <translation>任务类型</translation>
        </message>
        <message>
            <source>Hidden Cost</source>
            <translation>隐藏成本</translation>
        </message>
        <message>
            <source>Hidden Costs</source>
            <translation>隐藏成本</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>论断</translation>
        </message>
        <message>
            <source>Remove Claim</source>
            <translation>移除论断</translation>
        </message>
    </context>
    <context>
        <name>breakeven::AdviceView</name>
        <message>
            <source>Pages of advice</source>
            <translation>建议页面</translation>
        </message>
        <message>
            <source>Strategy</source>
            <translation>策略</translation>
        </message>
        <message>
            <source>Fit check</source>
            <translation>适用性检查</translation>
        </message>
        <message>
            <source>Task type</source>
            <translation>任务类型</translation>
        </message>
        <message>
            <source>Hidden costs</source>
            <translation>隐藏成本</translation>
        </message>
        <message>
            <source>Claims</source>
            <translation>论断</translation>
        </message>
        <message>
            <source>Use cases</source>
            <translation>案例</translation>
        </message>
        <message>
            <source>Page before (Up)</source>
            <translation>上一页（↑）</translation>
        </message>
        <message>
            <source>Next page (Down)</source>
            <translation>下一页（↓）</translation>
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
            <translation>决策图</translation>
        </message>
        <message>
            <source>Point of the Map</source>
            <translation>决策图的点</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>得分</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>权重</translation>
        </message>
        <message>
            <source>Reset Scores</source>
            <translation>重置得分</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>固定</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>区间</translation>
        </message>
        <message>
            <source>Remove Ranges</source>
            <translation>移除区间</translation>
        </message>
        <message>
            <source>Suggested Ranges</source>
            <translation>建议区间</translation>
        </message>
        <message>
            <source>Bands</source>
            <translation>区间带</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>取消固定</translation>
        </message>
    </context>
    <context>
        <name>breakeven::BenchmarkDialog</name>
        <message>
            <source>Benchmark</source>
            <translation>基准测试</translation>
        </message>
        <message>
            <source>Open benchmark results</source>
            <translation>打开基准测试结果</translation>
        </message>
        <message>
            <source>Results (*.json *.jsonl *.csv);;All files (*)</source>
            <translation>结果 (*.json *.jsonl *.csv);;所有文件 (*)</translation>
        </message>
        <message>
            <source>not named</source>
            <translation>未指明</translation>
        </message>
    </context>
    <context>
        <name>breakeven::BenchmarkPanel</name>
        <message>
            <source>Open results…</source>
            <translation>打开结果…</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>清除</translation>
        </message>
        <message>
            <source>Fill the throughput</source>
            <translation>填入吞吐量</translation>
        </message>
        <message>
            <source>Levels of</source>
            <translation>负载级别来自</translation>
        </message>
        <message>
            <source>Share of requests that the promise holds for</source>
            <translation>满足承诺的请求占比</translation>
        </message>
        <message>
            <source>Promised time to first token, in milliseconds</source>
            <translation>承诺的首 token 时间，毫秒</translation>
        </message>
        <message>
            <source>Promised time per output token, in milliseconds</source>
            <translation>承诺的每输出 token 时间，毫秒</translation>
        </message>
        <message>
            <source>GPUs that served</source>
            <translation>提供服务的 GPU 数</translation>
        </message>
        <message>
            <source>Both waits</source>
            <translation>两项等待</translation>
        </message>
        <message>
            <source>First token</source>
            <translation>首 token</translation>
        </message>
        <message>
            <source>Each token</source>
            <translation>每 token</translation>
        </message>
        <message>
            <source>Open results of serving benchmarks, or drop them here, several at once: those of %1.</source>
            <translation>打开或拖入推理服务基准测试的结果，可同时拖入多个：支持 %1。</translation>
        </message>
        <message>
            <source>Promised at</source>
            <translation>承诺</translation>
        </message>
        <message>
            <source>first token within</source>
            <translation>首 token 不超过</translation>
        </message>
        <message>
            <source>ms,</source>
            <translation>ms，</translation>
        </message>
        <message>
            <source>then each within</source>
            <translation>其后每 token 不超过</translation>
        </message>
        <message>
            <source>ms</source>
            <translation>ms</translation>
        </message>
        <message>
            <source>What it fills</source>
            <translation>填入内容</translation>
        </message>
        <message>
            <source>%1 files</source>
            <translation>%1 个文件</translation>
        </message>
        <message>
            <source>All levels</source>
            <translation>所有负载级别</translation>
        </message>
        <message>
            <source>Say how many GPUs served</source>
            <translation>请说明提供服务的 GPU 数</translation>
        </message>
    </context>
    <context>
        <name>breakeven::BreakEvenDecoration</name>
        <message>
            <source>Requests per month (log)</source>
            <translation>每月请求数（对数）</translation>
        </message>
        <message>
            <source>Requests per month</source>
            <translation>每月请求数</translation>
        </message>
        <message>
            <source>Monthly cost, %1 (log)</source>
            <translation>每月成本，%1（对数）</translation>
        </message>
        <message>
            <source>Monthly cost, %1</source>
            <translation>每月成本，%1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::BreakEvenView</name>
        <message>
            <source>Break-even chart: monthly cost over requests per month</source>
            <translation>盈亏平衡图：每月成本随每月请求数的变化</translation>
        </message>
    </context>
    <context>
        <name>breakeven::BreakdownChartView</name>
        <message>
            <source>Breakdown chart: what each option's monthly cost is made of</source>
            <translation>构成图：各方案每月成本的构成</translation>
        </message>
    </context>
    <context>
        <name>breakeven::BreakdownList</name>
        <message>
            <source>Not shown</source>
            <translation>未显示</translation>
        </message>
    </context>
    <context>
        <name>breakeven::BreakdownPanel</name>
        <message>
            <source>Copy the whole table, to paste it into a spreadsheet or a slide</source>
            <translation>复制整个表格，以便粘贴到电子表格或幻灯片</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
    </context>
    <context>
        <name>breakeven::BreakdownRow</name>
        <message>
            <source>The focus is always shown</source>
            <translation>焦点方案始终显示</translation>
        </message>
        <message>
            <source>The baseline is always shown</source>
            <translation>基准方案始终显示</translation>
        </message>
        <message>
            <source>Hide it from the chart</source>
            <translation>在图表中隐藏</translation>
        </message>
        <message>
            <source>Show it in the chart</source>
            <translation>在图表中显示</translation>
        </message>
    </context>
    <context>
        <name>breakeven::BreakdownStrip</name>
        <message>
            <source>Close the breakdown</source>
            <translation>收起构成</translation>
        </message>
        <message>
            <source>Open the breakdown</source>
            <translation>展开构成</translation>
        </message>
    </context>
    <context>
        <name>breakeven::CatalogTable</name>
        <message>
            <source>%1 rows</source>
            <translation>%1 行</translation>
        </message>
        <message>
            <source>Nothing matches</source>
            <translation>没有匹配项</translation>
        </message>
        <message>
            <source>%1 of %2 rows</source>
            <translation>%1 行，共 %2 行</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ChartCard</name>
        <message>
            <source>Reset view</source>
            <translation>重置视图</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>对数</translation>
        </message>
        <message>
            <source>Linear</source>
            <translation>线性</translation>
        </message>
        <message>
            <source>Axes</source>
            <translation>坐标轴</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ClaimFold</name>
        <message>
            <source>%1: %2, %3</source>
            <translation>%1：%2，%3</translation>
        </message>
        <message>
            <source>Open; hides its figures</source>
            <translation>已展开；隐藏其数值</translation>
        </message>
        <message>
            <source>Folded; shows its figures</source>
            <translation>已折叠；显示其数值</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ClaimFormPanel</name>
        <message>
            <source>What is claimed</source>
            <translation>所称内容</translation>
        </message>
        <message>
            <source>Option that the claim is about</source>
            <translation>论断涉及的方案</translation>
        </message>
        <message>
            <source>Figure that is claimed</source>
            <translation>所称的指标</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>数值</translation>
        </message>
        <message>
            <source>to, if a range</source>
            <translation>至（若为区间）</translation>
        </message>
        <message>
            <source>Source and date</source>
            <translation>来源与日期</translation>
        </message>
        <message>
            <source>Add claim</source>
            <translation>添加论断</translation>
        </message>
        <message>
            <source>Claimed number, or the lower end of a range</source>
            <translation>所称数值，或区间的下限</translation>
        </message>
        <message>
            <source>Upper end of a range; may be left empty</source>
            <translation>区间的上限；可留空</translation>
        </message>
        <message>
            <source>Source of the claim, and its date</source>
            <translation>论断的来源及其日期</translation>
        </message>
        <message>
            <source>A scenario holds %1 claims at most</source>
            <translation>一个情景最多包含 %1 条论断</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ClaimGroup</name>
        <message>
            <source>Open scenario</source>
            <translation>打开情景</translation>
        </message>
        <message>
            <source>Open scenario %1</source>
            <translation>打开情景 %1</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>已发表</translation>
        </message>
        <message>
            <source>Its inputs give</source>
            <translation>按其输入得出</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ClaimsPage</name>
        <message>
            <source>Claimed</source>
            <translation>所称</translation>
        </message>
        <message>
            <source>This scenario</source>
            <translation>此情景</translation>
        </message>
        <message>
            <source>Copy all claims as a table</source>
            <translation>将所有论断复制为表格</translation>
        </message>
        <message>
            <source>Your claims</source>
            <translation>您的论断</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ColumnEdge</name>
        <message>
            <source>Drag to make the column wider or narrower; a double click puts it back</source>
            <translation>拖动可调整列宽；双击可复原</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ColumnForm</name>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Input tokens</source>
            <translation>输入 token</translation>
        </message>
        <message>
            <source>Output tokens</source>
            <translation>输出 token</translation>
        </message>
        <message>
            <source>Cached tokens</source>
            <translation>缓存 token</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>请求数</translation>
        </message>
        <message>
            <source>Written to the cache</source>
            <translation>写入缓存</translation>
        </message>
        <message>
            <source>Reasoning tokens</source>
            <translation>推理 token</translation>
        </message>
        <message>
            <source>All tokens</source>
            <translation>全部 token</translation>
        </message>
        <message>
            <source>Id of a request</source>
            <translation>请求的 id</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>读取</translation>
        </message>
        <message>
            <source>Column for %1</source>
            <translation>%1 所在的列</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
    </context>
    <context>
        <name>breakeven::CompareDecoration</name>
        <message>
            <source>Requests per month</source>
            <translation>每月请求数</translation>
        </message>
        <message>
            <source>break-even</source>
            <translation>盈亏平衡点</translation>
        </message>
        <message>
            <source>its volume</source>
            <translation>其请求量</translation>
        </message>
        <message>
            <source>Requests per month (log)</source>
            <translation>每月请求数（对数）</translation>
        </message>
        <message>
            <source>Monthly cost, %1 (log)</source>
            <translation>每月成本，%1（对数）</translation>
        </message>
        <message>
            <source>Monthly cost, %1</source>
            <translation>每月成本，%1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::CompareView</name>
        <message>
            <source>Comparison chart: monthly cost over requests per month</source>
            <translation>比较图：每月成本随每月请求数的变化</translation>
        </message>
        <message>
            <source>Open another…</source>
            <translation>再打开一个…</translation>
        </message>
        <message>
            <source>Pin this state</source>
            <translation>固定此状态</translation>
        </message>
        <message>
            <source>Keep it, to compare what you change with it</source>
            <translation>保留此状态，以便与之后的更改比较</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>移除 %1</translation>
        </message>
        <message>
            <source>Remove %1 (not shown: four at most)</source>
            <translation>移除 %1（未显示：最多四个）</translation>
        </message>
        <message>
            <source>Four at most stand side by side</source>
            <translation>最多并列四个</translation>
        </message>
        <message>
            <source>Compare with a scenario from a file</source>
            <translation>与文件中的情景比较</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ComparisonTable</name>
        <message>
            <source>Scenarios side by side</source>
            <translation>情景并列比较</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>差异</translation>
        </message>
        <message>
            <source>Inputs that differ</source>
            <translation>不同的输入</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Comparisons</name>
        <message>
            <source>The scenario was not opened</source>
            <translation>未能打开情景</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ContextMenus</name>
        <message>
            <source>&amp;Focus on %1</source>
            <translation>聚焦%1(&amp;F)</translation>
        </message>
        <message>
            <source>Focus</source>
            <translation>焦点方案</translation>
        </message>
        <message>
            <source>Compare &amp;against %1</source>
            <translation>与%1 比较(&amp;A)</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>基准方案</translation>
        </message>
        <message>
            <source>&amp;Hide %1</source>
            <translation>隐藏%1(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Show %1</source>
            <translation>显示%1(&amp;S)</translation>
        </message>
        <message>
            <source>Shown Options</source>
            <translation>显示的方案</translation>
        </message>
    </context>
    <context>
        <name>breakeven::CopyButton</name>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
    </context>
    <context>
        <name>breakeven::CurrencyDialog</name>
        <message>
            <source>Currency</source>
            <translation>货币</translation>
        </message>
        <message>
            <source>Show amounts in</source>
            <translation>显示金额所用货币</translation>
        </message>
        <message>
            <source>For one US dollar</source>
            <translation>每美元折合</translation>
        </message>
        <message>
            <source>Day of the rate, YYYY-MM-DD</source>
            <translation>汇率日期，YYYY-MM-DD</translation>
        </message>
        <message>
            <source>Source of the rate</source>
            <translation>汇率来源</translation>
        </message>
        <message>
            <source>Whose rate it is, in a few words</source>
            <translation>谁的汇率，几个词即可</translation>
        </message>
        <message>
            <source>Inside, every figure stays in US dollars; files, tables and workbooks keep them. What is shown and typed, pictures and reports are in the currency, and say at what rate.</source>
            <translation>程序内部的所有数值始终以美元计；文件、表格和工作簿也保留美元。屏幕上的显示和键入、图片和报告采用此货币，并注明所用汇率。</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
    </context>
    <context>
        <name>breakeven::CurrencyRow</name>
        <message>
            <source>Its prices are in</source>
            <translation>其价格所用货币</translation>
        </message>
        <message>
            <source>Currency of the list's prices, as EUR</source>
            <translation>列表价格的货币，如 EUR</translation>
        </message>
        <message>
            <source>of which one is worth</source>
            <translation>每单位折合</translation>
        </message>
        <message>
            <source>US dollars for one of it</source>
            <translation>每单位折合的美元数</translation>
        </message>
        <message>
            <source>1.08</source>
            <translation>1.08</translation>
        </message>
        <message>
            <source>US dollars on</source>
            <translation>美元，汇率日期</translation>
        </message>
        <message>
            <source>Day of the rate, YYYY-MM-DD</source>
            <translation>汇率日期，YYYY-MM-DD</translation>
        </message>
        <message>
            <source>YYYY-MM-DD</source>
            <translation>YYYY-MM-DD</translation>
        </message>
        <message>
            <source>a rate that is older than 30 days</source>
            <translation>汇率已超过 30 天</translation>
        </message>
    </context>
    <context>
        <name>breakeven::DataDialog</name>
        <message>
            <source>Data</source>
            <translation>数据</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>复制(&amp;C)</translation>
        </message>
        <message>
            <source>Data: %1</source>
            <translation>数据：%1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::DeckDialog</name>
        <message>
            <source>Export all charts</source>
            <translation>导出所有图表</translation>
        </message>
        <message>
            <source>Scenarios</source>
            <translation>情景</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>添加文件…</translation>
        </message>
        <message>
            <source>Choose Folder…</source>
            <translation>选择文件夹…</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>图表</translation>
        </message>
        <message>
            <source>Untitled scenario</source>
            <translation>未命名的情景</translation>
        </message>
        <message>
            <source>Add scenarios</source>
            <translation>添加情景</translation>
        </message>
        <message>
            <source>Not all scenarios were added</source>
            <translation>部分情景未添加</translation>
        </message>
        <message>
            <source>1 picture</source>
            <translation>1 张图片</translation>
        </message>
        <message>
            <source>%1 pictures</source>
            <translation>%1 张图片</translation>
        </message>
    </context>
    <context>
        <name>breakeven::DeckExport</name>
        <message>
            <source>Export all charts</source>
            <translation>导出所有图表</translation>
        </message>
        <message>
            <source>Not all charts were exported</source>
            <translation>并非所有图表都已导出</translation>
        </message>
        <message>
            <source>The export was stopped</source>
            <translation>导出已停止</translation>
        </message>
        <message>
            <source>%1 of %2 charts are in the folder.</source>
            <translation>文件夹中有 %2 个图表中的 %1 个。</translation>
        </message>
    </context>
    <context>
        <name>breakeven::DistributionPanel</name>
        <message>
            <source>never</source>
            <translation>从不</translation>
        </message>
    </context>
    <context>
        <name>breakeven::DistributionView</name>
        <message>
            <source>Distribution of break-even and monthly saving</source>
            <translation>盈亏平衡点和每月节省额的分布</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Document</name>
        <message>
            <source>Recovered Edits</source>
            <translation>恢复的编辑</translation>
        </message>
        <message>
            <source>Reload</source>
            <translation>重新加载</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Evidence</name>
        <message>
            <source>Log…</source>
            <translation>日志…</translation>
        </message>
        <message>
            <source>Read a log of real requests</source>
            <translation>读取真实请求的日志</translation>
        </message>
        <message>
            <source>Tokens…</source>
            <translation>Token…</translation>
        </message>
        <message>
            <source>Count the tokens of prompts and answers</source>
            <translation>统计提示词和回答的 token</translation>
        </message>
        <message>
            <source>Split…</source>
            <translation>拆分…</translation>
        </message>
        <message>
            <source>Several workloads that share the models</source>
            <translation>共用模型的多个工作负载</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>Choose a model from the catalog</source>
            <translation>从目录选择模型</translation>
        </message>
        <message>
            <source>Choose reserved capacity from the catalog</source>
            <translation>从目录选择预留容量</translation>
        </message>
        <message>
            <source>Choose a GPU from the catalog</source>
            <translation>从目录选择 GPU</translation>
        </message>
        <message>
            <source>Benchmark…</source>
            <translation>基准测试…</translation>
        </message>
        <message>
            <source>Throughput from results of a serving benchmark</source>
            <translation>由推理服务基准测试的结果得出吞吐量</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ExplanationHead</name>
        <message>
            <source>open</source>
            <translation>已展开</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>已折叠</translation>
        </message>
        <message>
            <source>How this is computed</source>
            <translation>计算方法</translation>
        </message>
        <message>
            <source>Click: to its slider</source>
            <translation>单击：转到其滑块</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Explanations</name>
        <message>
            <source>How this is computed</source>
            <translation>计算方法</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ExportDialog</name>
        <message>
            <source>Export chart</source>
            <translation>导出图表</translation>
        </message>
        <message>
            <source>What will be written</source>
            <translation>将写入的内容</translation>
        </message>
        <message>
            <source>Reset Words</source>
            <translation>重置文字</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>标题(&amp;T)</translation>
        </message>
        <message>
            <source>S&amp;ubtitle</source>
            <translation>副标题(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>注释(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Source</source>
            <translation>来源(&amp;S)</translation>
        </message>
        <message>
            <source>Where the figures are from</source>
            <translation>数据来源</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
        <message>
            <source>Not enough memory</source>
            <translation>内存不足</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Exports</name>
        <message>
            <source>There is no chart to export</source>
            <translation>没有可导出的图表</translation>
        </message>
        <message>
            <source>Export chart</source>
            <translation>导出图表</translation>
        </message>
        <message>
            <source>The chart was not exported</source>
            <translation>图表未导出</translation>
        </message>
        <message>
            <source>Export table</source>
            <translation>导出表格</translation>
        </message>
        <message>
            <source>The table was not exported</source>
            <translation>表格未导出</translation>
        </message>
        <message>
            <source>CSV tables (*.csv)</source>
            <translation>CSV 表格 (*.csv)</translation>
        </message>
        <message>
            <source>Export workbook</source>
            <translation>导出工作簿</translation>
        </message>
        <message>
            <source>The workbook was not exported</source>
            <translation>工作簿未导出</translation>
        </message>
        <message>
            <source>Excel workbooks (*.xlsx)</source>
            <translation>Excel 工作簿 (*.xlsx)</translation>
        </message>
        <message>
            <source>Export report</source>
            <translation>导出报告</translation>
        </message>
        <message>
            <source>The report was not exported</source>
            <translation>报告未导出</translation>
        </message>
        <message>
            <source>report</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>The chart was not copied</source>
            <translation>图表未复制</translation>
        </message>
        <message>
            <source>Copy chart</source>
            <translation>复制图表</translation>
        </message>
        <message>
            <source>Copy table</source>
            <translation>复制表格</translation>
        </message>
    </context>
    <context>
        <name>breakeven::FactDialog</name>
        <message>
            <source>Facts and their age</source>
            <translation>事实及其时效</translation>
        </message>
    </context>
    <context>
        <name>breakeven::FactPanel</name>
        <message>
            <source>Age</source>
            <translation>时效</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Says</source>
            <translation>数值</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Find a fact, a source or a date</source>
            <translation>查找事实、来源或日期</translation>
        </message>
        <message>
            <source>Only what should be checked</source>
            <translation>仅显示应核对的</translation>
        </message>
        <message>
            <source>%1 facts, of which %2 should be checked: they are older than 90 days on %3, of an unknown day, or were promised until a day that is past.</source>
            <translation>%1 项事实，其中 %2 项应核对：截至 %3 已超过 90 天、日期未知，或所承诺的有效期已过。</translation>
        </message>
        <message>
            <source>Choose a fact to read its source in full</source>
            <translation>选择一项事实以阅读其完整来源</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>来源：%1</translation>
        </message>
        <message>
            <source>Promised until %1</source>
            <translation>承诺有效至 %1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::FileActions</name>
        <message>
            <source>Untitled scenario</source>
            <translation>未命名的情景</translation>
        </message>
        <message>
            <source>The scenario was not opened</source>
            <translation>未能打开情景</translation>
        </message>
        <message>
            <source>Inputs filled in</source>
            <translation>已填入输入</translation>
        </message>
        <message>
            <source>The file states no input: all have their defaults.</source>
            <translation>文件未给出任何输入：均采用默认值。</translation>
        </message>
        <message>
            <source>The file leaves out %1 of the inputs, which have their defaults: %2.</source>
            <translation>文件缺少 %1 项输入，采用默认值：%2。</translation>
        </message>
        <message>
            <source>Save scenario</source>
            <translation>保存情景</translation>
        </message>
        <message>
            <source>Breakeven scenarios (*.breakeven)</source>
            <translation>Breakeven 情景 (*.breakeven)</translation>
        </message>
        <message>
            <source>The scenario was not saved</source>
            <translation>情景未保存</translation>
        </message>
        <message>
            <source>Open scenario</source>
            <translation>打开情景</translation>
        </message>
    </context>
    <context>
        <name>breakeven::FileConflicts</name>
        <message>
            <source>Go to That Window</source>
            <translation>转到该窗口</translation>
        </message>
        <message>
            <source>Open a Copy</source>
            <translation>打开副本</translation>
        </message>
        <message>
            <source>Open Anyway</source>
            <translation>仍然打开</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Save Anyway</source>
            <translation>仍然保存</translation>
        </message>
        <message>
            <source>Overwrite</source>
            <translation>覆盖</translation>
        </message>
        <message>
            <source>Reload</source>
            <translation>重新加载</translation>
        </message>
        <message>
            <source>Save As…</source>
            <translation>另存为…</translation>
        </message>
        <message>
            <source>Keep Mine</source>
            <translation>保留我的更改</translation>
        </message>
        <message>
            <source>Decide Later</source>
            <translation>稍后决定</translation>
        </message>
    </context>
    <context>
        <name>breakeven::FillingList</name>
        <message>
            <source>%1 becomes %2</source>
            <translation>%1 变为 %2</translation>
        </message>
        <message>
            <source>stays %1</source>
            <translation>保持 %1</translation>
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
            <translation>反对的理由</translation>
        </message>
        <message>
            <source>Answers that would change it</source>
            <translation>会改变结论的回答</translation>
        </message>
        <message>
            <source>Inputs that would change it</source>
            <translation>会改变结论的输入</translation>
        </message>
        <message>
            <source>Go to this input</source>
            <translation>转到此输入</translation>
        </message>
    </context>
    <context>
        <name>breakeven::FlipCard</name>
        <message>
            <source>What would change the answer</source>
            <translation>什么会改变答案</translation>
        </message>
        <message>
            <source>Show fewer</source>
            <translation>显示较少</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>以及另外 %1 项</translation>
        </message>
    </context>
    <context>
        <name>breakeven::GoalDialog</name>
        <message>
            <source>Goal seek</source>
            <translation>单变量求解</translation>
        </message>
        <message>
            <source>Goal Seek</source>
            <translation>单变量求解</translation>
        </message>
    </context>
    <context>
        <name>breakeven::GoalSeekPanel</name>
        <message>
            <source>What</source>
            <translation>多大的</translation>
        </message>
        <message>
            <source>makes</source>
            <translation>可使</translation>
        </message>
        <message>
            <source>?</source>
            <translation>？</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>应用</translation>
        </message>
        <message>
            <source>Input that is sought</source>
            <translation>要求解的输入</translation>
        </message>
        <message>
            <source>Figure that has the goal</source>
            <translation>设定目标的指标</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>目标</translation>
        </message>
    </context>
    <context>
        <name>breakeven::GpuChoiceFields</name>
        <message>
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>%1, %2B</source>
            <translation>%1，%2B</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>负载</translation>
        </message>
        <message>
            <source>Requests at once</source>
            <translation>同时请求数</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>权重</translation>
        </message>
        <message>
            <source>Requests at once must be a whole number from 1 to %1.</source>
            <translation>同时请求数必须是 1 至 %1 的整数。</translation>
        </message>
    </context>
    <context>
        <name>breakeven::GpuDetails</name>
        <message>
            <source>Throughput of one GPU</source>
            <translation>一个 GPU 的吞吐量</translation>
        </message>
        <message>
            <source>Memory of one GPU</source>
            <translation>一个 GPU 的内存</translation>
        </message>
        <message>
            <source>Filled in</source>
            <translation>填入内容</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>Nothing like it was measured.</source>
            <translation>没有类似的实测数据。</translation>
        </message>
        <message>
            <source>%1 The range goes with it.</source>
            <translation>%1 区间一并填入。</translation>
        </message>
        <message>
            <source>Measured: %1.</source>
            <translation>实测：%1。</translation>
        </message>
        <message>
            <source>Derived: %1</source>
            <translation>推算：%1</translation>
        </message>
        <message>
            <source>The memory of this GPU is not known.</source>
            <translation>此 GPU 的内存未知。</translation>
        </message>
    </context>
    <context>
        <name>breakeven::GpuDialog</name>
        <message>
            <source>GPU catalog</source>
            <translation>GPU 目录</translation>
        </message>
        <message>
            <source>GPU</source>
            <translation>GPU</translation>
        </message>
        <message>
            <source>SkyPilot catalogs (*.csv);;All files (*)</source>
            <translation>SkyPilot 目录 (*.csv);;所有文件 (*)</translation>
        </message>
    </context>
    <context>
        <name>breakeven::GpuPanel</name>
        <message>
            <source>Search GPUs, providers, kinds</source>
            <translation>搜索 GPU、服务商、类型</translation>
        </message>
        <message>
            <source>Choose a GPU from the list to see what it fills in.</source>
            <translation>从列表中选择一个 GPU，查看它会填入什么。</translation>
        </message>
        <message>
            <source>Import a price list…</source>
            <translation>导入价目表…</translation>
        </message>
        <message>
            <source>Use this GPU</source>
            <translation>使用此 GPU</translation>
        </message>
    </context>
    <context>
        <name>breakeven::GuessAxis</name>
        <message>
            <source>Requests a month</source>
            <translation>每月请求数</translation>
        </message>
    </context>
    <context>
        <name>breakeven::GuessPage</name>
        <message>
            <source>Remove Last</source>
            <translation>移除最后一个</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>清除</translation>
        </message>
        <message>
            <source>Guesses</source>
            <translation>猜测</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Name of who guesses</source>
            <translation>猜测者的姓名</translation>
        </message>
        <message>
            <source>Requests a month</source>
            <translation>每月请求数</translation>
        </message>
        <message>
            <source>Guessed requests a month</source>
            <translation>猜测的每月请求数</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>Reveal</source>
            <translation>揭晓</translation>
        </message>
        <message>
            <source>Remove Guess</source>
            <translation>移除猜测</translation>
        </message>
        <message>
            <source>Remove All Guesses</source>
            <translation>移除所有猜测</translation>
        </message>
        <message>
            <source>One guess. Click on the axis, or type a volume.</source>
            <translation>一个猜测。请单击坐标轴，或输入请求量。</translation>
        </message>
        <message>
            <source>%1 guesses. Click on the axis, or type a volume.</source>
            <translation>%1 个猜测。请单击坐标轴，或输入请求量。</translation>
        </message>
        <message>
            <source>Add Guess</source>
            <translation>添加猜测</translation>
        </message>
    </context>
    <context>
        <name>breakeven::GuideDialog</name>
        <message>
            <source>Guide</source>
            <translation>指南</translation>
        </message>
        <message>
            <source>Find in the guide</source>
            <translation>在指南中查找</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>目录</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>打印…</translation>
        </message>
        <message numerus="yes">
            <source>%n sections</source>
            <translation>
                <numerusform>%n 个章节</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>breakeven::HiddenCostRow</name>
        <message>
            <source>Whether this cost counts</source>
            <translation>是否计入此成本</translation>
        </message>
    </context>
    <context>
        <name>breakeven::HiddenCostsPage</name>
        <message>
            <source>What calculators forget</source>
            <translation>计算器忽略了什么</translation>
        </message>
        <message>
            <source>All off</source>
            <translation>全部关闭</translation>
        </message>
        <message>
            <source>All on</source>
            <translation>全部打开</translation>
        </message>
        <message>
            <source>Leave out every hidden cost</source>
            <translation>略去所有隐藏成本</translation>
        </message>
        <message>
            <source>Count every hidden cost</source>
            <translation>计入所有隐藏成本</translation>
        </message>
        <message>
            <source>What each adds or saves in this scenario. Some overlap, as people retrain too, so they do not add up. The naive answer leaves out what is switched off, or all while all is on.</source>
            <translation>每一项在此情景中增加或节省的金额。有些互有重叠（例如再训练也要人力），因此不能相加。粗算会略去已关闭的各项；若全部打开，则略去所有各项。</translation>
        </message>
        <message>
            <source>The naive answer</source>
            <translation>粗算结果</translation>
        </message>
    </context>
    <context>
        <name>breakeven::HistoryDialog</name>
        <message>
            <source>History</source>
            <translation>历史记录</translation>
        </message>
        <message>
            <source>As it was opened</source>
            <translation>打开时的状态</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ImportDialog</name>
        <message>
            <source>Import a price list</source>
            <translation>导入价目表</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ImportPanel</name>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>已更改</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>已跳过</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>条目</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Search what the list holds</source>
            <translation>搜索列表内容</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>It counts as of</source>
            <translation>数据截至</translation>
        </message>
        <message>
            <source>Day that the list counts as of, YYYY-MM-DD</source>
            <translation>列表数据的截止日期，YYYY-MM-DD</translation>
        </message>
        <message>
            <source>YYYY-MM-DD</source>
            <translation>YYYY-MM-DD</translation>
        </message>
        <message>
            <source>the last day of which the list is known, as it is no longer kept up</source>
            <translation>列表的最后已知日期，因为它已不再维护</translation>
        </message>
        <message>
            <source>the day on which the file was last changed; if the list is older, say so here</source>
            <translation>文件最后更改的日期；如果列表更旧，请在此注明</translation>
        </message>
        <message>
            <source>as you say; the file was last changed on %1</source>
            <translation>按您所填；文件最后更改于 %1</translation>
        </message>
        <message>
            <source>Its prices are in %1: say what one of it is worth in US dollars, and on which day.</source>
            <translation>其价格以 %1 计：请说明每单位折合多少美元，以及在哪一天。</translation>
        </message>
    </context>
    <context>
        <name>breakeven::InformationView</name>
        <message>
            <source>What to find out before deciding</source>
            <translation>决定之前应查明什么</translation>
        </message>
    </context>
    <context>
        <name>breakeven::InputPanel</name>
        <message>
            <source>Find an input</source>
            <translation>查找输入</translation>
        </message>
        <message>
            <source>Essential</source>
            <translation>基本</translation>
        </message>
        <message>
            <source>All %1</source>
            <translation>全部 %1</translation>
        </message>
        <message>
            <source>No input matches “%1”</source>
            <translation>没有与“%1”匹配的输入</translation>
        </message>
    </context>
    <context>
        <name>breakeven::InputRow</name>
        <message>
            <source>Enter edits it, F2 goes through its other parts and Escape back; the menu key shows what else it can do.</source>
            <translation>按 Enter 编辑，按 F2 依次进入其他部分，按 Escape 返回；菜单键显示其他可用操作。</translation>
        </message>
        <message>
            <source>Back to the default: %1</source>
            <translation>恢复默认值：%1</translation>
        </message>
        <message>
            <source>Reset %1</source>
            <translation>重置 %1</translation>
        </message>
        <message>
            <source>Locked: a slip of the hand can't change it. A click unlocks it</source>
            <translation>已锁定：不会因误操作而更改。单击可解锁</translation>
        </message>
        <message>
            <source>Unlock %1</source>
            <translation>解锁 %1</translation>
        </message>
        <message>
            <source>&amp;Reset to %1</source>
            <translation>重置为 %1(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Help on This Input</source>
            <translation>此输入的帮助(&amp;H)</translation>
        </message>
        <message>
            <source>F1 tells more</source>
            <translation>按 F1 了解更多</translation>
        </message>
    </context>
    <context>
        <name>breakeven::LanguageMenu</name>
        <message>
            <source>&amp;System</source>
            <translation>系统(&amp;S)</translation>
        </message>
    </context>
    <context>
        <name>breakeven::LeftEditsOffer</name>
        <message>
            <source>Restore</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>放弃</translation>
        </message>
        <message>
            <source>Decide Later</source>
            <translation>稍后决定</translation>
        </message>
        <message>
            <source>The program ended with unsaved edits of %1 scenarios. Each can come back now, be given up, or wait for the next start.</source>
            <translation>程序结束时，有 %1 个情景存在未保存的编辑。每个情景的编辑可以现在恢复、放弃，或留到下次启动时再定。</translation>
        </message>
    </context>
    <context>
        <name>breakeven::LinkItems</name>
        <message>
            <source>%1 with itself: 1</source>
            <translation>%1 与自身：1</translation>
        </message>
        <message>
            <source>%1: %2, refused</source>
            <translation>%1：%2，被拒绝</translation>
        </message>
        <message>
            <source>%1: not linked</source>
            <translation>%1：未关联</translation>
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
            <translation>各输入如何共同变动</translation>
        </message>
    </context>
    <context>
        <name>breakeven::LinkPanel</name>
        <message>
            <source>How strongly two inputs move together while both are uncertain: near 1 they rise and fall in step, near −1 one rises as the other falls. Where nothing stands they are independent.</source>
            <translation>两项输入都不确定时共同变动的强度：接近 1 时同升同降，接近 −1 时一升一降。留空表示相互独立。</translation>
        </message>
        <message>
            <source>Only inputs with ranges can be linked. Give two or more of them a range with their ±, and link them here.</source>
            <translation>只有设有区间的输入才能关联。请用 ± 为两项或更多输入设定区间，然后在此关联。</translation>
        </message>
    </context>
    <context>
        <name>breakeven::LinksDialog</name>
        <message>
            <source>Linked inputs</source>
            <translation>关联输入</translation>
        </message>
        <message>
            <source>Link %1</source>
            <translation>关联 %1</translation>
        </message>
        <message>
            <source>Unlink %1</source>
            <translation>取消关联 %1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::LogGroups</name>
        <message>
            <source>Value</source>
            <translation>值</translation>
        </message>
        <message>
            <source>Requests a month</source>
            <translation>每月请求数</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>输入</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>输出</translation>
        </message>
        <message>
            <source>Cached</source>
            <translation>缓存</translation>
        </message>
        <message>
            <source>Split by</source>
            <translation>拆分依据</translation>
        </message>
        <message>
            <source>Make Tasks</source>
            <translation>生成任务</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Search the groups</source>
            <translation>搜索分组</translation>
        </message>
        <message>
            <source>Field to split the log by</source>
            <translation>拆分日志所依据的字段</translation>
        </message>
        <message>
            <source>Makes a task of the portfolio of each group, with its own volume and tokens</source>
            <translation>将每个分组生成为任务组合中的一项任务，带有各自的请求量和 token</translation>
        </message>
        <message>
            <source>Copy the table, with tabs between its cells</source>
            <translation>复制表格，单元格以制表符分隔</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>不拆分</translation>
        </message>
        <message>
            <source>The log has no field to split it by.</source>
            <translation>日志没有可用于拆分的字段。</translation>
        </message>
        <message>
            <source>Each value of the field gets figures of its own.</source>
            <translation>字段的每个值都有各自的数据。</translation>
        </message>
    </context>
    <context>
        <name>breakeven::MainWindow</name>
        <message>
            <source>Lock</source>
            <translation>锁定</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>解锁</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Focus</source>
            <translation>焦点方案</translation>
        </message>
        <message>
            <source>Shown Options</source>
            <translation>显示的方案</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>基准方案</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation>缩放</translation>
        </message>
        <message>
            <source>It is shown so from the next start of the program on.</source>
            <translation>程序下次启动后生效。</translation>
        </message>
        <message>
            <source>Unsaved edits</source>
            <translation>未保存的编辑</translation>
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
            <translation>设置</translation>
        </message>
        <message>
            <source>Accuracies of a Kind</source>
            <translation>某类任务的准确率</translation>
        </message>
        <message>
            <source>Value to set</source>
            <translation>要设置的值</translation>
        </message>
        <message>
            <source>Value for all selected tasks</source>
            <translation>所有选定任务的值</translation>
        </message>
        <message>
            <source>the scenario's</source>
            <translation>采用情景的值</translation>
        </message>
        <message>
            <source>Where all selected tasks stay</source>
            <translation>所有选定任务留在何处</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>不限</translation>
        </message>
        <message>
            <source>Sets the published accuracies of the large model and of a fine-tuned one for a kind of task</source>
            <translation>为某类任务设置大模型和微调模型已发表的准确率</translation>
        </message>
        <message>
            <source>%1 tasks:</source>
            <translation>%1 项任务：</translation>
        </message>
        <message>
            <source>Fixed to</source>
            <translation>限定于</translation>
        </message>
    </context>
    <context>
        <name>breakeven::MapDecoration</name>
        <message>
            <source>You are here</source>
            <translation>当前位置</translation>
        </message>
        <message>
            <source>This scenario</source>
            <translation>此情景</translation>
        </message>
    </context>
    <context>
        <name>breakeven::MapView</name>
        <message>
            <source>Decision map</source>
            <translation>决策图</translation>
        </message>
        <message>
            <source>Across</source>
            <translation>横轴</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>纵轴</translation>
        </message>
        <message>
            <source>Input on the map: %1</source>
            <translation>决策图上的输入：%1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::MemoryBar</name>
        <message>
            <source>Memory of one GPU</source>
            <translation>一个 GPU 的内存</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ModelDialog</name>
        <message>
            <source>Models and their prices</source>
            <translation>模型及其价格</translation>
        </message>
        <message>
            <source>Model Prices</source>
            <translation>模型价格</translation>
        </message>
        <message>
            <source>Price lists of %1 (*.json);;All files (*)</source>
            <translation>%1 的价目表 (*.json);;所有文件 (*)</translation>
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
            <translation>模型</translation>
        </message>
        <message>
            <source>Vendor</source>
            <translation>供应商</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>输入</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>输出</translation>
        </message>
        <message>
            <source>Cached</source>
            <translation>缓存</translation>
        </message>
        <message>
            <source>Cache write</source>
            <translation>缓存写入</translation>
        </message>
        <message>
            <source>Batch in</source>
            <translation>批处理输入</translation>
        </message>
        <message>
            <source>Batch out</source>
            <translation>批处理输出</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>上下文</translation>
        </message>
        <message>
            <source>Read on</source>
            <translation>读取日期</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Find a model, a vendor or a family</source>
            <translation>查找模型、供应商或系列</translation>
        </message>
        <message>
            <source>Frontier API</source>
            <translation>前沿 API</translation>
        </message>
        <message>
            <source>Small model</source>
            <translation>小模型</translation>
        </message>
        <message>
            <source>Import a price list…</source>
            <translation>导入价目表…</translation>
        </message>
        <message>
            <source>Use for the small model</source>
            <translation>用于小模型</translation>
        </message>
        <message>
            <source>Use for the frontier API</source>
            <translation>用于前沿 API</translation>
        </message>
        <message>
            <source>Choose a model to see what it would fill in</source>
            <translation>选择一个模型，查看它会填入什么</translation>
        </message>
        <message>
            <source>In %1 per million tokens, as listed and in force today</source>
            <translation>%1/百万 token，今日有效的标价</translation>
        </message>
    </context>
    <context>
        <name>breakeven::NaiveAnswerView</name>
        <message>
            <source>The naive answer and ours: monthly cost over requests per month</source>
            <translation>粗算结果与我们的结果：每月成本随每月请求数的变化</translation>
        </message>
    </context>
    <context>
        <name>breakeven::NoteEdits</name>
        <message>
            <source>&amp;Change Note…</source>
            <translation>更改批注(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Remove Note</source>
            <translation>移除批注(&amp;R)</translation>
        </message>
        <message>
            <source>Add &amp;Note Here…</source>
            <translation>在此添加批注(&amp;N)…</translation>
        </message>
        <message>
            <source>Add Note</source>
            <translation>添加批注</translation>
        </message>
        <message>
            <source>What the note says:</source>
            <translation>批注内容：</translation>
        </message>
        <message>
            <source>Change Note</source>
            <translation>更改批注</translation>
        </message>
        <message>
            <source>Remove Note</source>
            <translation>移除批注</translation>
        </message>
        <message>
            <source>Move Note</source>
            <translation>移动批注</translation>
        </message>
    </context>
    <context>
        <name>breakeven::NotesField</name>
        <message>
            <source>Notes</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>What was assumed, and why</source>
            <translation>所作的假设及其理由</translation>
        </message>
    </context>
    <context>
        <name>breakeven::OptionCheck</name>
        <message>
            <source>Show %1</source>
            <translation>显示%1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::OverTimeDecoration</name>
        <message>
            <source>Months</source>
            <translation>月</translation>
        </message>
        <message>
            <source>retraining</source>
            <translation>再训练</translation>
        </message>
        <message>
            <source>hardware bought</source>
            <translation>购买硬件</translation>
        </message>
        <message>
            <source>Cumulative cash, %1</source>
            <translation>累计现金，%1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::OverTimeView</name>
        <message>
            <source>Chart over time: cumulative cash over months</source>
            <translation>随时间变化图：各月的累计现金</translation>
        </message>
    </context>
    <context>
        <name>breakeven::OwnClaimRow</name>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Remove the claim: %1</source>
            <translation>移除论断：%1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::OwnNumbers</name>
        <message>
            <source>Show the Answer</source>
            <translation>显示答案</translation>
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
            <translation>输入 › %1</translation>
        </message>
        <message>
            <source>Go To</source>
            <translation>转到</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>转到</translation>
        </message>
        <message>
            <source>An input, a view, a command or a preset</source>
            <translation>输入、视图、命令或预设</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>找到的结果</translation>
        </message>
        <message>
            <source>Nothing is called so</source>
            <translation>没有此名称的内容</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ParameterRow</name>
        <message>
            <source>Exactly %1; from %2 to %3</source>
            <translation>精确值 %1；范围 %2 至 %3</translation>
        </message>
        <message>
            <source>It is locked: a slip of the hand can't change it.</source>
            <translation>已锁定：不会因误操作而更改。</translation>
        </message>
        <message>
            <source>Give it a range: how sure is this value?</source>
            <translation>设定区间：这个值有多大把握？</translation>
        </message>
        <message>
            <source>Give %1 a range</source>
            <translation>为%1设定区间</translation>
        </message>
        <message>
            <source>Remove the R&amp;ange</source>
            <translation>移除区间(&amp;A)</translation>
        </message>
        <message>
            <source>Give It a R&amp;ange</source>
            <translation>设定区间(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Link with Other Inputs…</source>
            <translation>与其他输入关联(&amp;L)…</translation>
        </message>
        <message>
            <source>&amp;Copy the Value</source>
            <translation>复制值(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>暂停(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Play</source>
            <translation>播放(&amp;P)</translation>
        </message>
        <message>
            <source>Un&amp;lock</source>
            <translation>解锁(&amp;L)</translation>
        </message>
        <message>
            <source>L&amp;ock</source>
            <translation>锁定(&amp;O)</translation>
        </message>
    </context>
    <context>
        <name>breakeven::PictureForm</name>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>打印</translation>
        </message>
        <message>
            <source>Transparent background</source>
            <translation>透明背景</translation>
        </message>
        <message>
            <source>Say where the inputs are from</source>
            <translation>注明输入的来源</translation>
        </message>
        <message>
            <source>Draw the texts as outlines</source>
            <translation>将文字绘为轮廓</translation>
        </message>
        <message>
            <source>Keep the scenario in the file</source>
            <translation>在文件中保留情景</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>格式</translation>
        </message>
        <message>
            <source>Own size</source>
            <translation>自定义大小</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>宽度</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>高度</translation>
        </message>
        <message>
            <source>pixels</source>
            <translation>像素</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source> %</source>
            <translation>%</translation>
        </message>
        <message>
            <source>Colors</source>
            <translation>颜色</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>文字大小</translation>
        </message>
        <message>
            <source>The texts of an SVG then look the same where the typeface is missing, but can't be edited</source>
            <translation>即使缺少该字体，SVG 的文字外观也保持一致，但无法编辑</translation>
        </message>
        <message>
            <source>Dropped on the window, the picture opens again as this scenario</source>
            <translation>将图片拖到窗口上，即可重新打开为此情景</translation>
        </message>
        <message>
            <source>%1 × %2 inches on a slide or on paper</source>
            <translation>在幻灯片或纸上为 %1 × %2 英寸</translation>
        </message>
        <message>
            <source>Slide 16:9 — 1920 × 1080</source>
            <translation>幻灯片 16:9 — 1920 × 1080</translation>
        </message>
        <message>
            <source>Slide 16:9 — 3840 × 2160</source>
            <translation>幻灯片 16:9 — 3840 × 2160</translation>
        </message>
        <message>
            <source>Slide 4:3 — 1440 × 1080</source>
            <translation>幻灯片 4:3 — 1440 × 1080</translation>
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
            <translation>固定</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>取消固定</translation>
        </message>
        <message>
            <source>Pin As</source>
            <translation>固定为</translation>
        </message>
        <message>
            <source>A pin is called “%1” already. Replace it by the present state?</source>
            <translation>已有名为“%1”的固定项。要用当前状态替换它吗？</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>替换</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>What is the present state called?</source>
            <translation>当前状态叫什么名称？</translation>
        </message>
        <message numerus="yes">
            <source>%n pins are kept already. Remove one of them first.</source>
            <translation>
                <numerusform>已保留 %n 个固定项。请先移除其中一个。</numerusform>
            </translation>
        </message>
        <message>
            <source>None is kept by name yet</source>
            <translation>尚无命名的固定项</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>移除(&amp;R)</translation>
        </message>
        <message>
            <source>Remove Pin</source>
            <translation>移除固定项</translation>
        </message>
    </context>
    <context>
        <name>breakeven::PortfolioPanel</name>
        <message>
            <source>A task gets a small model of its own if it moves. Several kinds of requests that one model answers are workloads of one task: they stand in Inputs, Workloads.</source>
            <translation>每项迁移的任务都有自己的小模型。由同一个模型回答的多种请求是同一项任务的工作负载：见“输入”的“工作负载”。</translation>
        </message>
        <message>
            <source>Open a log, split it by a field, and choose Make Tasks: each group becomes a task.</source>
            <translation>打开日志，按字段拆分，然后选择“生成任务”：每个分组成为一项任务。</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>Open as a Scenario</source>
            <translation>作为情景打开</translation>
        </message>
        <message>
            <source>Opens the task as a scenario of its own with all charts, in another window; so do the arrow in its name's cell and Ctrl+Enter</source>
            <translation>在另一个窗口中将任务作为含全部图表的独立情景打开；名称单元格中的箭头和 Ctrl+Enter 也可打开</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Removes the selected tasks</source>
            <translation>移除选定的任务</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Further values that a task may have of its own</source>
            <translation>任务可自有的其他值</translation>
        </message>
        <message>
            <source>Add a Task</source>
            <translation>添加任务</translation>
        </message>
        <message>
            <source>Paste from a Spreadsheet</source>
            <translation>从电子表格粘贴</translation>
        </message>
        <message>
            <source>Tasks from a Table…</source>
            <translation>从表格导入任务…</translation>
        </message>
        <message>
            <source>Tasks from a Log…</source>
            <translation>从日志生成任务…</translation>
        </message>
        <message>
            <source>A &amp;Task</source>
            <translation>任务(&amp;T)</translation>
        </message>
        <message>
            <source>Tasks from a Ta&amp;ble…</source>
            <translation>表格中的任务(&amp;B)…</translation>
        </message>
        <message>
            <source>Tasks from a &amp;Log…</source>
            <translation>日志中的任务(&amp;L)…</translation>
        </message>
        <message>
            <source>A &amp;Scenario as a Task…</source>
            <translation>将情景作为任务(&amp;S)…</translation>
        </message>
        <message>
            <source>1 task</source>
            <translation>1 项任务</translation>
        </message>
        <message>
            <source>%1 tasks</source>
            <translation>%1 项任务</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>新任务</translation>
        </message>
        <message>
            <source>Add Task</source>
            <translation>添加任务</translation>
        </message>
        <message>
            <source>Task's Name</source>
            <translation>任务名称</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>粘贴</translation>
        </message>
        <message>
            <source>Remove Task</source>
            <translation>移除任务</translation>
        </message>
        <message>
            <source>Remove Tasks</source>
            <translation>移除任务</translation>
        </message>
        <message>
            <source>Accuracies</source>
            <translation>准确率</translation>
        </message>
        <message>
            <source>Fix Task</source>
            <translation>限定任务</translation>
        </message>
    </context>
    <context>
        <name>breakeven::PortfolioView</name>
        <message>
            <source>Portfolio chart</source>
            <translation>任务组合图</translation>
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
            <translation>备注</translation>
        </message>
        <message>
            <source>Note for who speaks</source>
            <translation>演讲者备注</translation>
        </message>
        <message>
            <source>Guesses of the room</source>
            <translation>现场的猜测</translation>
        </message>
        <message>
            <source>As the sliders are</source>
            <translation>按滑块当前位置</translation>
        </message>
        <message>
            <source>No state follows.</source>
            <translation>后面没有状态了。</translation>
        </message>
        <message>
            <source>Next: %1</source>
            <translation>下一个：%1</translation>
        </message>
        <message>
            <source>The screen is black (B).</source>
            <translation>屏幕已黑屏 (B)。</translation>
        </message>
        <message>
            <source>The result is hidden (H).</source>
            <translation>结果已隐藏 (H)。</translation>
        </message>
        <message>
            <source>%1, %2 since the start</source>
            <translation>%1，开始后 %2</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Presenting</name>
        <message>
            <source>End of Presentation</source>
            <translation>演示结束</translation>
        </message>
    </context>
    <context>
        <name>breakeven::PrintDialog</name>
        <message>
            <source>Print</source>
            <translation>打印</translation>
        </message>
        <message>
            <source>The view</source>
            <translation>视图</translation>
        </message>
        <message>
            <source>The report</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>打印…</translation>
        </message>
        <message>
            <source>“%1” on one page, as large as the paper lets it be.</source>
            <translation>“%1”占一页，在纸张允许的范围内尽可能大。</translation>
        </message>
        <message>
            <source>The question and the answer, the charts, what would change the answer, what to be careful about, checked claims, and every input with its source.</source>
            <translation>问题与答案、图表、什么会改变答案、注意事项、已核对的论断，以及每项输入及其来源。</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Printing</name>
        <message>
            <source>The printer %1 did not accept it.</source>
            <translation>打印机 %1 未接受打印作业。</translation>
        </message>
        <message>
            <source>It was not printed</source>
            <translation>未能打印</translation>
        </message>
        <message>
            <source>“%1” is not a page of its own: the report says what it says.</source>
            <translation>“%1”不单独成页：其内容见报告。</translation>
        </message>
        <message>
            <source>There is not enough memory for it.</source>
            <translation>内存不足。</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>打印</translation>
        </message>
    </context>
    <context>
        <name>breakeven::PromisePlot</name>
        <message>
            <source>Output tokens/s over the time to first token, %1 in ms</source>
            <translation>输出 token/s 与首 token 时间的关系，%1（ms）</translation>
        </message>
        <message>
            <source>Output tokens/s over the time per output token, %1 in ms</source>
            <translation>输出 token/s 与每输出 token 时间的关系，%1（ms）</translation>
        </message>
        <message>
            <source>%1 ms promised; the arrow keys move the line</source>
            <translation>承诺 %1 ms；方向键可移动该线</translation>
        </message>
        <message>
            <source>Nothing promised</source>
            <translation>没有承诺</translation>
        </message>
    </context>
    <context>
        <name>breakeven::PublishedClaimsList</name>
        <message>
            <source>Find a figure</source>
            <translation>查找数值</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Differs</source>
            <translation>不符</translation>
        </message>
        <message>
            <source>Published claims, checked against their own inputs</source>
            <translation>已发表的论断，按其自身的输入核对</translation>
        </message>
        <message>
            <source>No figure matches “%1”</source>
            <translation>没有与“%1”匹配的数值</translation>
        </message>
        <message>
            <source>Fold all</source>
            <translation>全部折叠</translation>
        </message>
        <message>
            <source>Unfold all</source>
            <translation>全部展开</translation>
        </message>
    </context>
    <context>
        <name>breakeven::QualitativeView</name>
        <message>
            <source>Qualities chart</source>
            <translation>特性图</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>重置</translation>
        </message>
        <message>
            <source>Reset scores and weights</source>
            <translation>重置得分和权重</translation>
        </message>
        <message>
            <source>Puts back the program's own scores and the usual weights</source>
            <translation>恢复程序自己的得分和通常的权重</translation>
        </message>
        <message>
            <source>Up and Down go to another quality, Page Up and Page Down to another approach; Left and Right move its score, Delete puts the program's own back; plus and minus change the weight.</source>
            <translation>上下方向键转到其他特性，Page Up 和 Page Down 转到其他方式；左右方向键移动其得分，Delete 恢复程序自己的得分；加号和减号更改权重。</translation>
        </message>
    </context>
    <context>
        <name>breakeven::QualityScales</name>
        <message>
            <source>Weight</source>
            <translation>权重</translation>
        </message>
        <message>
            <source>Further right is better</source>
            <translation>越靠右越好</translation>
        </message>
        <message>
            <source>ringed: moved by hand</source>
            <translation>带圈：手动移动</translation>
        </message>
    </context>
    <context>
        <name>breakeven::QuestionsDialog</name>
        <message>
            <source>Continue</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>以及另外 %1 项</translation>
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
            <translation>低端</translation>
        </message>
        <message>
            <source>high end</source>
            <translation>高端</translation>
        </message>
        <message>
            <source>With a chance of 80 % it lies between the two ends: its 10th and its 90th percentile. The slider's value is the middle.</source>
            <translation>该值有 80% 的概率在两端之间，即其第 10 和第 90 百分位数。滑块的值为中间值。</translation>
        </message>
        <message>
            <source>Remove the range</source>
            <translation>移除区间</translation>
        </message>
        <message>
            <source>Remove the range of %1</source>
            <translation>移除%1的区间</translation>
        </message>
        <message>
            <source>Link it with inputs that rise or fall with it</source>
            <translation>与同升或同降的输入关联</translation>
        </message>
        <message>
            <source>link…</source>
            <translation>关联…</translation>
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
            <translation>设有区间</translation>
        </message>
        <message>
            <source>Inputs with ranges</source>
            <translation>设有区间的输入</translation>
        </message>
    </context>
    <context>
        <name>breakeven::RangedList</name>
        <message>
            <source>%1: in 80 % of cases %2</source>
            <translation>%1：在 80% 的情形中为 %2</translation>
        </message>
    </context>
    <context>
        <name>breakeven::RangesFoot</name>
        <message>
            <source>Remove ranges</source>
            <translation>移除区间</translation>
        </message>
        <message>
            <source>± Suggest ranges</source>
            <translation>± 建议区间</translation>
        </message>
        <message>
            <source>Suggest ranges</source>
            <translation>建议区间</translation>
        </message>
        <message>
            <source>Gives the five inputs that matter most ± 20 %</source>
            <translation>为影响最大的五项输入设定 ±20%</translation>
        </message>
        <message>
            <source>Every input counts as certain again</source>
            <translation>每项输入重新视为确定</translation>
        </message>
    </context>
    <context>
        <name>breakeven::RangesHint</name>
        <message>
            <source>Suggest ranges</source>
            <translation>建议区间</translation>
        </message>
        <message>
            <source>Every range is then yours to change, with the ± of its input.</source>
            <translation>之后可用各输入的 ± 更改其区间。</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ReportDialog</name>
        <message>
            <source>Keep the scenario in the file</source>
            <translation>在文件中保留情景</translation>
        </message>
        <message>
            <source>Export report</source>
            <translation>导出报告</translation>
        </message>
        <message>
            <source>The question and the answer, the charts, what would change the answer, what to be careful about, checked claims, and every input with its source.</source>
            <translation>问题与答案、图表、什么会改变答案、注意事项、已核对的论断，以及每项输入及其来源。</translation>
        </message>
        <message>
            <source>Dropped on the window, a PDF opens again as this scenario</source>
            <translation>将 PDF 拖到窗口上，即可重新打开为此情景</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>格式</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>纸张</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
    </context>
    <context>
        <name>breakeven::RowChoice</name>
        <message>
            <source>The log has no field that tells its rows apart.</source>
            <translation>日志没有可区分各行的字段。</translation>
        </message>
        <message>
            <source>Read these rows</source>
            <translation>读取这些行</translation>
        </message>
    </context>
    <context>
        <name>breakeven::SearchField</name>
        <message>
            <source>Clear (Esc)</source>
            <translation>清除 (Esc)</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>清除搜索</translation>
        </message>
    </context>
    <context>
        <name>breakeven::SensitivityView</name>
        <message>
            <source>Sensitivity chart</source>
            <translation>敏感性图</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>Ten strongest</source>
            <translation>影响最大的十项</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>显示全部</translation>
        </message>
        <message>
            <source>Inputs</source>
            <translation>输入</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Settings</name>
        <message>
            <source>Theme</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>跟随桌面</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Of the windows, pictures and reports. Files and the command line stay as they are.</source>
            <translation>用于窗口、图片和报告。文件和命令行保持不变。</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>文字大小</translation>
        </message>
        <message>
            <source>In percent of the desktop's.</source>
            <translation>相对于桌面文字大小的百分比。</translation>
        </message>
        <message>
            <source>As the language</source>
            <translation>跟随语言</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>数字</translation>
        </message>
        <message>
            <source>On screen, in pictures and in reports, and as they are typed.</source>
            <translation>用于屏幕、图片和报告，也用于键入。</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>动画</translation>
        </message>
        <message>
            <source>Whether sliders glide from state to state while presenting.</source>
            <translation>演示时，滑块是否在状态之间平滑移动。</translation>
        </message>
        <message>
            <source>Reduced</source>
            <translation>减弱</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>完整</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>货币</translation>
        </message>
        <message>
            <source>Of new scenarios: US dollars, or what Scenario → Currency was told last.</source>
            <translation>用于新情景：美元，或最近一次在“情景 → 货币”中指定的货币。</translation>
        </message>
    </context>
    <context>
        <name>breakeven::SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ShortcutsDialog</name>
        <message>
            <source>Everywhere</source>
            <translation>通用</translation>
        </message>
        <message>
            <source>Tab, Shift+Tab</source>
            <translation>Tab、Shift+Tab</translation>
        </message>
        <message>
            <source>To what comes next, or before, as one reads</source>
            <translation>按阅读顺序转到下一项或上一项</translation>
        </message>
        <message>
            <source>Enter, Space</source>
            <translation>Enter、空格</translation>
        </message>
        <message>
            <source>What the focused button says</source>
            <translation>执行获得焦点的按钮</translation>
        </message>
        <message>
            <source>An input</source>
            <translation>输入</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Type its value, a sum or a range</source>
            <translation>键入其值、算式或区间</translation>
        </message>
        <message>
            <source>F2, then arrows</source>
            <translation>F2，然后方向键</translation>
        </message>
        <message>
            <source>Its parts one after the other; Esc goes back</source>
            <translation>依次进入其各部分；Esc 返回</translation>
        </message>
        <message>
            <source>Arrows</source>
            <translation>方向键</translation>
        </message>
        <message>
            <source>One step of its slider, a finer one with Shift</source>
            <translation>滑块移动一步，按住 Shift 移动更小的一步</translation>
        </message>
        <message>
            <source>Page Up, Page Down</source>
            <translation>Page Up、Page Down</translation>
        </message>
        <message>
            <source>Ten steps</source>
            <translation>十步</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>空格</translation>
        </message>
        <message>
            <source>Play its slider, or stop it</source>
            <translation>播放或停止滑块</translation>
        </message>
        <message>
            <source>A chart</source>
            <translation>图表</translation>
        </message>
        <message>
            <source>Left, Right, Home, End</source>
            <translation>左、右、Home、End</translation>
        </message>
        <message>
            <source>Along a curve or a bar, from value to value</source>
            <translation>沿曲线或条形逐值移动</translation>
        </message>
        <message>
            <source>Up, Down</source>
            <translation>上、下</translation>
        </message>
        <message>
            <source>To the curve or bar above or below</source>
            <translation>转到上方或下方的曲线或条形</translation>
        </message>
        <message>
            <source>What a click there does</source>
            <translation>等同于在该处单击</translation>
        </message>
        <message>
            <source>Shift+F10</source>
            <translation>Shift+F10</translation>
        </message>
        <message>
            <source>Its menu</source>
            <translation>其菜单</translation>
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
            <translation>转到其他特性、其他方式</translation>
        </message>
        <message>
            <source>Left, Right, Delete</source>
            <translation>左、右、Delete</translation>
        </message>
        <message>
            <source>Another score, the program's own score</source>
            <translation>更改得分、恢复程序自己的得分</translation>
        </message>
        <message>
            <source>Plus, Minus</source>
            <translation>加号、减号</translation>
        </message>
        <message>
            <source>The weight of the quality</source>
            <translation>特性的权重</translation>
        </message>
        <message>
            <source>While presenting</source>
            <translation>演示时</translation>
        </message>
        <message>
            <source>Right, Left, Page Down, Page Up</source>
            <translation>右、左、Page Down、Page Up</translation>
        </message>
        <message>
            <source>The next state, or the one before</source>
            <translation>下一个状态或上一个状态</translation>
        </message>
        <message>
            <source>B</source>
            <translation>B</translation>
        </message>
        <message>
            <source>A black screen, and back</source>
            <translation>黑屏与恢复</translation>
        </message>
        <message>
            <source>H</source>
            <translation>H</translation>
        </message>
        <message>
            <source>Hide the result, and show it</source>
            <translation>隐藏与显示结果</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Back to the window as it was</source>
            <translation>恢复窗口原样</translation>
        </message>
        <message>
            <source>Keyboard Shortcuts</source>
            <translation>键盘快捷键</translation>
        </message>
        <message>
            <source>Down, Up</source>
            <translation>↓、↑</translation>
        </message>
        <message>
            <source>The next page of advice, of tasks or of a comparison, or the one before</source>
            <translation>建议、任务或比较的下一页或上一页</translation>
        </message>
    </context>
    <context>
        <name>breakeven::SourcesDialog</name>
        <message>
            <source>Where the inputs are from</source>
            <translation>输入的来源</translation>
        </message>
    </context>
    <context>
        <name>breakeven::SourcesPanel</name>
        <message>
            <source>Input</source>
            <translation>输入</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>值</translation>
        </message>
        <message>
            <source>Where it is from</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Find an input or a source</source>
            <translation>查找输入或来源</translation>
        </message>
        <message>
            <source>Copy table</source>
            <translation>复制表格</translation>
        </message>
    </context>
    <context>
        <name>breakeven::Start</name>
        <message>
            <source>The answer</source>
            <translation>答案</translation>
        </message>
        <message>
            <source>From what volume on your own model is cheaper, and what it saves. A click on a figure shows how it is computed.</source>
            <translation>从多大的请求量起自己的模型更便宜，以及能节省多少。单击数值可查看其计算方法。</translation>
        </message>
        <message>
            <source>The inputs</source>
            <translation>输入</translation>
        </message>
        <message>
            <source>Drag a slider or type a number: everything follows at once. The marks on a slider are where the answer flips. The words at the right of a group's name fill it from price lists, logs and benchmarks.</source>
            <translation>拖动滑块或键入数值：一切随即更新。滑块上的标记是答案翻转之处。组名右侧的文字可从价目表、日志和基准测试填入该组。</translation>
        </message>
        <message>
            <source>The chart</source>
            <translation>图表</translation>
        </message>
        <message>
            <source>What each option costs at every volume; the ring is the break-even. Point at it to read the costs there, drag the line to another volume, turn the wheel to look closer.</source>
            <translation>各方案在每个请求量下的成本；圆圈为盈亏平衡点。指向图表可读取该处的成本，拖动竖线可改变请求量，滚动滚轮可放大。</translation>
        </message>
        <message>
            <source>Other questions</source>
            <translation>其他问题</translation>
        </message>
        <message>
            <source>When the money is back, which inputs matter, how sure the answer is, what would change it, and what many tasks cost together.</source>
            <translation>何时回本、哪些输入重要、答案有多大把握、什么会改变答案，以及多项任务合计的成本。</translation>
        </message>
        <message>
            <source>The options</source>
            <translation>方案</translation>
        </message>
        <message>
            <source>What each one costs, and of which parts. Tick an option to see it in the charts, choose it to ask about it.</source>
            <translation>各方案的成本及其构成。勾选方案可在图表中显示，选择方案可对其提问。</translation>
        </message>
        <message>
            <source>To keep and to show</source>
            <translation>保存与展示</translation>
        </message>
        <message>
            <source>Presets to begin with, a pin to compare with what was, and exports: slides, a workbook, a report. The menu Help leads back to this tour.</source>
            <translation>供入门的预设、用于与先前比较的固定项，以及导出：幻灯片、工作簿、报告。“帮助”菜单可返回此导览。</translation>
        </message>
    </context>
    <context>
        <name>breakeven::StartPage</name>
        <message>
            <source>Start</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>Begin with a case like yours</source>
            <translation>从与您相似的案例开始</translation>
        </message>
        <message>
            <source>Start from my own numbers</source>
            <translation>从我自己的数字开始</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Open a File…</source>
            <translation>打开文件…</translation>
        </message>
        <message>
            <source>New here?</source>
            <translation>初次使用？</translation>
        </message>
        <message>
            <source>Take the Tour of One Minute</source>
            <translation>一分钟导览</translation>
        </message>
        <message>
            <source>Close This Page</source>
            <translation>关闭此页</translation>
        </message>
    </context>
    <context>
        <name>breakeven::StateBar</name>
        <message>
            <source>States</source>
            <translation>状态</translation>
        </message>
    </context>
    <context>
        <name>breakeven::StatePanel</name>
        <message>
            <source>States</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Name of the state</source>
            <translation>状态名称</translation>
        </message>
        <message>
            <source>Note for who speaks</source>
            <translation>演讲者备注</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>Keeps the inputs as they are now, as a state</source>
            <translation>将当前的输入保存为状态</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>上移</translation>
        </message>
        <message>
            <source>Shows the state earlier</source>
            <translation>提前显示该状态</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>下移</translation>
        </message>
        <message>
            <source>Shows the state later</source>
            <translation>延后显示该状态</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Removes the state</source>
            <translation>移除该状态</translation>
        </message>
        <message>
            <source>Go There</source>
            <translation>转到该状态</translation>
        </message>
        <message>
            <source>Gives the inputs the values of the state</source>
            <translation>将输入设为该状态的值</translation>
        </message>
        <message>
            <source>Take the Inputs as They Are</source>
            <translation>采用当前输入</translation>
        </message>
        <message>
            <source>Gives the state the values that the inputs have now</source>
            <translation>将该状态设为输入的当前值</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Sliders while presenting</source>
            <translation>演示时的滑块</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>演示</translation>
        </message>
        <message>
            <source>Fills the screen with chart and answer (F5)</source>
            <translation>以图表和答案占满屏幕 (F5)</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>输入</translation>
        </message>
        <message>
            <source>Slider</source>
            <translation>滑块</translation>
        </message>
        <message>
            <source>Hidden here</source>
            <translation>在此隐藏</translation>
        </message>
        <message>
            <source>Locked here</source>
            <translation>在此锁定</translation>
        </message>
        <message>
            <source>Move State</source>
            <translation>移动状态</translation>
        </message>
        <message>
            <source>Remove State</source>
            <translation>移除状态</translation>
        </message>
        <message>
            <source>Rename State</source>
            <translation>重命名状态</translation>
        </message>
        <message>
            <source>Speaker's Note</source>
            <translation>演讲者备注</translation>
        </message>
        <message>
            <source>Sliders of the Presentation</source>
            <translation>演示的滑块</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>View that is shown with the state</source>
            <translation>与该状态一起显示的视图</translation>
        </message>
        <message>
            <source>Going to the state before a room goes to this view</source>
            <translation>演示时转到该状态会切换到此视图</translation>
        </message>
        <message>
            <source>The view that is there</source>
            <translation>当时的视图</translation>
        </message>
        <message>
            <source>View of State</source>
            <translation>状态的视图</translation>
        </message>
    </context>
    <context>
        <name>breakeven::StatesDialog</name>
        <message>
            <source>States</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>State %1</source>
            <translation>状态 %1</translation>
        </message>
        <message>
            <source>Add State</source>
            <translation>添加状态</translation>
        </message>
        <message>
            <source>Update State</source>
            <translation>更新状态</translation>
        </message>
    </context>
    <context>
        <name>breakeven::StrategyPage</name>
        <message>
            <source>Strategy</source>
            <translation>策略</translation>
        </message>
    </context>
    <context>
        <name>breakeven::StrategyStepBlock</name>
        <message>
            <source>Step %1: %2</source>
            <translation>第 %1 步：%2</translation>
        </message>
    </context>
    <context>
        <name>breakeven::SwitchRow</name>
        <message>
            <source>on</source>
            <translation>开</translation>
        </message>
        <message>
            <source>off</source>
            <translation>关</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TaskActions</name>
        <message>
            <source>There are no tasks in it.</source>
            <translation>其中没有任务。</translation>
        </message>
        <message>
            <source>The scenario has %1 tasks. Add these %2 to them, or put them in their place? What they say of a task that is called like one of these changes it.</source>
            <translation>情景有 %1 项任务。要将这 %2 项添加进去，还是用它们取而代之？与现有任务同名的，会更改该任务。</translation>
        </message>
        <message>
            <source>Tasks from a Table</source>
            <translation>表格中的任务</translation>
        </message>
        <message>
            <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
            <translation>表格 (*.csv *.tsv *.txt);;所有文件 (*)</translation>
        </message>
        <message>
            <source>The table was not read</source>
            <translation>表格未能读取</translation>
        </message>
        <message>
            <source>The scenario was not opened</source>
            <translation>未能打开情景</translation>
        </message>
        <message>
            <source>Scenario as a Task</source>
            <translation>将情景作为任务</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TaskCellLook</name>
        <message>
            <source>Open as a scenario in a window of its own (Ctrl+Enter)</source>
            <translation>在单独的窗口中作为情景打开 (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>不限</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TaskTable</name>
        <message>
            <source>Tasks</source>
            <translation>任务</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TaskTypePage</name>
        <message>
            <source>What kind of task is it?</source>
            <translation>这是哪一类任务？</translation>
        </message>
        <message>
            <source>Source: %1.</source>
            <translation>来源：%1。</translation>
        </message>
        <message>
            <source>A choice sets the accuracy of the frontier API to the published one with examples in its prompt, and that of the fine-tuned model, also on routed requests, to the published one of a model with 7 billion parameters. That of a small model with memory has not been published there, and stays. Accuracies count in every chart as soon as an error has a cost.</source>
            <translation>选择后，前沿 API 的准确率设为已发表的提示词含示例时的数值；微调模型的准确率（含路由请求）设为已发表的 70 亿参数模型的数值。带记忆的小模型的准确率在该来源中未发表，保持不变。一旦错误有成本，准确率就会计入每张图表。</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>Fine-tuned 7B</source>
            <translation>微调 7B</translation>
        </message>
        <message>
            <source>Large, zero-shot</source>
            <translation>大模型，零样本</translation>
        </message>
        <message>
            <source>Large, few-shot</source>
            <translation>大模型，少样本</translation>
        </message>
        <message>
            <source>Rule of thumb</source>
            <translation>经验法则</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TitleBar</name>
        <message>
            <source>edited</source>
            <translation>已编辑</translation>
        </message>
        <message>
            <source>Presets</source>
            <translation>预设</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>Untitled scenario</source>
            <translation>未命名的情景</translation>
        </message>
        <message>
            <source>Scenario title</source>
            <translation>情景标题</translation>
        </message>
        <message>
            <source>The scenario's title: click to change it</source>
            <translation>情景的标题：单击可更改</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>取消固定</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>固定</translation>
        </message>
        <message>
            <source>Forget the pinned state</source>
            <translation>忘记固定的状态</translation>
        </message>
        <message>
            <source>Keep the present state beside the new one, in Break-even, Compare and the figures, while sliders move</source>
            <translation>移动滑块时，在“盈亏平衡”、“比较”和各项指标中将当前状态与新状态并列保留</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TokenDialog</name>
        <message>
            <source>Token counter</source>
            <translation>Token 计数器</translation>
        </message>
        <message>
            <source>Token Count</source>
            <translation>Token 计数</translation>
        </message>
        <message>
            <source>Open prompts or answers</source>
            <translation>打开提示词或回答</translation>
        </message>
        <message>
            <source>Text files (*.txt *.md *.json *.jsonl *.csv *.xml *.html);;All files (*)</source>
            <translation>文本文件 (*.txt *.md *.json *.jsonl *.csv *.xml *.html);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Open files</source>
            <translation>打开文件</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TokenPanel</name>
        <message>
            <source>Open files…</source>
            <translation>打开文件…</translation>
        </message>
        <message>
            <source>Each line is a sample</source>
            <translation>每行为一个样本</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Prompts</source>
            <translation>提示词</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>编码</translation>
        </message>
        <message>
            <source>Paste a typical prompt with all its context, or drag files here. A line with --- alone separates several.</source>
            <translation>粘贴一条含完整上下文的典型提示词，或将文件拖到此处。单独一行 --- 可分隔多条。</translation>
        </message>
        <message>
            <source>Paste a typical answer, or drag files here. A line with --- alone separates several.</source>
            <translation>粘贴一条典型回答，或将文件拖到此处。单独一行 --- 可分隔多条。</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>提示词</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>a pasted text</source>
            <translation>粘贴的文本</translation>
        </message>
        <message>
            <source>Remove the texts that were added</source>
            <translation>移除已添加的文本</translation>
        </message>
        <message>
            <source>First sample, token by token</source>
            <translation>第一个样本，逐 token 显示</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>正在计数…</translation>
        </message>
        <message>
            <source>There is not enough memory to count so long a text</source>
            <translation>内存不足，无法统计这么长的文本</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 以及另外 %n 个</numerusform>
            </translation>
        </message>
        <message>
            <source>With %1</source>
            <translation>使用 %1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TornadoBars</name>
        <message>
            <source>now: %1</source>
            <translation>当前：%1</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TourPage</name>
        <message>
            <source>Back</source>
            <translation>上一步</translation>
        </message>
        <message>
            <source>Tour</source>
            <translation>导览</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1/%2</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TrafficDialog</name>
        <message>
            <source>%1 below.</source>
            <translation>%1，见下。</translation>
        </message>
        <message>
            <source>Usage log</source>
            <translation>用量日志</translation>
        </message>
        <message>
            <source>Open usage log</source>
            <translation>打开用量日志</translation>
        </message>
        <message>
            <source>Logs (*.csv *.tsv *.json *.jsonl *.ndjson *.log *.txt *.gz *.zst);;All files (*)</source>
            <translation>日志 (*.csv *.tsv *.json *.jsonl *.ndjson *.log *.txt *.gz *.zst);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Reading was cancelled.</source>
            <translation>已取消读取。</translation>
        </message>
        <message>
            <source>Usage Log</source>
            <translation>用量日志</translation>
        </message>
        <message>
            <source>Tasks from a Log</source>
            <translation>日志中的任务</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TrafficPanel</name>
        <message>
            <source>Open a log…</source>
            <translation>打开日志…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Read all rows</source>
            <translation>读取所有行</translation>
        </message>
        <message>
            <source>Times are in</source>
            <translation>时间单位</translation>
        </message>
        <message>
            <source>In numbers</source>
            <translation>数字写法</translation>
        </message>
        <message>
            <source>Open a log of real requests, or drop it here.</source>
            <translation>打开真实请求的日志，或将其拖到此处。</translation>
        </message>
        <message>
            <source>Share of the log that has been read</source>
            <translation>日志的已读取比例</translation>
        </message>
        <message>
            <source>Format of the log</source>
            <translation>日志格式</translation>
        </message>
        <message>
            <source>Recognized format</source>
            <translation>识别出的格式</translation>
        </message>
        <message>
            <source>What it fills</source>
            <translation>填入内容</translation>
        </message>
        <message>
            <source>A point before decimals: 2.000 is 2</source>
            <translation>句点为小数点：2.000 即 2</translation>
        </message>
        <message>
            <source>A comma before decimals: 2.000 is 2,000</source>
            <translation>逗号为小数点：2.000 即 2,000</translation>
        </message>
        <message>
            <source>Nothing to fill</source>
            <translation>没有可填入的内容</translation>
        </message>
        <message>
            <source>Fill 1 input</source>
            <translation>填入 1 项输入</translation>
        </message>
        <message>
            <source>Fill %1 inputs</source>
            <translation>填入 %1 项输入</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TrafficPlot</name>
        <message>
            <source>Traffic over time</source>
            <translation>流量随时间的变化</translation>
        </message>
        <message>
            <source>%d d %h h</source>
            <translation>%d 天 %h 小时</translation>
        </message>
        <message>
            <source>%d d</source>
            <translation>%d 天</translation>
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
            <translation>无法读取的行</translation>
        </message>
        <message>
            <source>Over time</source>
            <translation>随时间</translation>
        </message>
        <message>
            <source>Over the week</source>
            <translation>一周分布</translation>
        </message>
        <message>
            <source>By group</source>
            <translation>按分组</translation>
        </message>
        <message>
            <source>Rows that count</source>
            <translation>计入的行</translation>
        </message>
    </context>
    <context>
        <name>breakeven::TrafficStart</name>
        <message>
            <source>Recognized</source>
            <translation>可识别</translation>
        </message>
        <message>
            <source>Other logs</source>
            <translation>其他日志</translation>
        </message>
        <message>
            <source>Any CSV or JSON with times, input and output tokens: you choose the columns.</source>
            <translation>任何含时间、输入和输出 token 的 CSV 或 JSON：由您选择列。</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>隐私</translation>
        </message>
        <message>
            <source>The log is read on this machine, and nothing of it is sent anywhere. A scenario that it fills keeps figures and the file's name.</source>
            <translation>日志在本机读取，任何内容都不会发送到别处。由其填入的情景仅保留数据和文件名。</translation>
        </message>
    </context>
    <context>
        <name>breakeven::UnitDialog</name>
        <message>
            <source>Reserved capacity</source>
            <translation>预留容量</translation>
        </message>
        <message>
            <source>Reserved Capacity</source>
            <translation>预留容量</translation>
        </message>
    </context>
    <context>
        <name>breakeven::UnitPanel</name>
        <message>
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>服务商</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单元</translation>
        </message>
        <message>
            <source>Tokens/min</source>
            <translation>Token/分钟</translation>
        </message>
        <message>
            <source>Output ×</source>
            <translation>输出 ×</translation>
        </message>
        <message>
            <source>Minimum</source>
            <translation>最小值</translation>
        </message>
        <message>
            <source>Increment</source>
            <translation>增量</translation>
        </message>
        <message>
            <source>Unit-hour</source>
            <translation>单元小时</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>月</translation>
        </message>
        <message>
            <source>Read on</source>
            <translation>读取日期</translation>
        </message>
        <message>
            <source>Find a model, a provider or a kind of unit</source>
            <translation>查找模型、服务商或单元类型</translation>
        </message>
        <message>
            <source>Use this capacity</source>
            <translation>使用此容量</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>付费方式</translation>
        </message>
        <message>
            <source>Choose reserved capacity to see what it would fill in</source>
            <translation>选择预留容量，查看它会填入什么</translation>
        </message>
        <message>
            <source>What a unit serves a minute, counted in input tokens, and what it costs in %1: for an hour as you go, and reserved for a month</source>
            <translation>单元每分钟的处理能力（按输入 token 计）及其价格（%1）：按需每小时和预留一个月</translation>
        </message>
    </context>
    <context>
        <name>breakeven::UseCasesPage</name>
        <message>
            <source>Cases to learn from</source>
            <translation>可供借鉴的案例</translation>
        </message>
        <message>
            <source>Where a small model of your own tends to make sense</source>
            <translation>自己的小模型往往适用的场合</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Open the scenario “%1”</source>
            <translation>打开情景“%1”</translation>
        </message>
    </context>
    <context>
        <name>breakeven::VerdictBar</name>
        <message>
            <source>against</source>
            <translation>对比</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Compare against</source>
            <translation>对比基准</translation>
        </message>
        <message>
            <source>What every option is held against</source>
            <translation>各方案与之比较的方案</translation>
        </message>
        <message>
            <source>It is the focus</source>
            <translation>它是焦点方案</translation>
        </message>
    </context>
    <context>
        <name>breakeven::VerdictText</name>
        <message>
            <source>Show %1</source>
            <translation>显示%1</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>显示</translation>
        </message>
    </context>
    <context>
        <name>breakeven::ViewTabs</name>
        <message>
            <source>Views</source>
            <translation>视图</translation>
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
            <translation>一周内每小时的请求数</translation>
        </message>
    </context>
    <context>
        <name>breakeven::WindowCurrency</name>
        <message>
            <source>Currency</source>
            <translation>货币</translation>
        </message>
    </context>
    <context>
        <name>breakeven::WindowMenus</name>
        <message>
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Inputs</source>
            <translation>输入(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Scenario</source>
            <translation>情景(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Start Page</source>
            <translation>起始页(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Tour of One Minute</source>
            <translation>一分钟导览(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Keyboard Shortcuts</source>
            <translation>键盘快捷键(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Facts and Their Age…</source>
            <translation>事实及其时效(&amp;F)…</translation>
        </message>
        <message>
            <source>&amp;About Breakeven</source>
            <translation>关于 Breakeven(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;New</source>
            <translation>新建(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>打开(&amp;O)…</translation>
        </message>
        <message>
            <source>Open &amp;Recent</source>
            <translation>最近打开的文件(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>保存(&amp;S)</translation>
        </message>
        <message>
            <source>Save &amp;As…</source>
            <translation>另存为(&amp;A)…</translation>
        </message>
        <message>
            <source>&amp;Export</source>
            <translation>导出(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Close Window</source>
            <translation>关闭窗口(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Chart…</source>
            <translation>图表(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;All Charts…</source>
            <translation>所有图表(&amp;A)…</translation>
        </message>
        <message>
            <source>&amp;Table…</source>
            <translation>表格(&amp;T)…</translation>
        </message>
        <message>
            <source>&amp;Workbook…</source>
            <translation>工作簿(&amp;W)…</translation>
        </message>
        <message>
            <source>&amp;Report…</source>
            <translation>报告(&amp;R)…</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;History…</source>
            <translation>历史记录(&amp;H)…</translation>
        </message>
        <message>
            <source>&amp;Copy Chart</source>
            <translation>复制图表(&amp;C)</translation>
        </message>
        <message>
            <source>Copy Fi&amp;gures</source>
            <translation>复制数值(&amp;G)</translation>
        </message>
        <message>
            <source>Copy &amp;Table</source>
            <translation>复制表格(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Find an Input</source>
            <translation>查找输入(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Go To…</source>
            <translation>转到(&amp;G)…</translation>
        </message>
        <message>
            <source>&amp;Bands of Uncertainty</source>
            <translation>不确定性区间带(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Data as Table…</source>
            <translation>以表格显示数据(&amp;D)…</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>主题(&amp;T)</translation>
        </message>
        <message>
            <source>Zoom &amp;In</source>
            <translation>放大(&amp;I)</translation>
        </message>
        <message>
            <source>Zoom &amp;Out</source>
            <translation>缩小(&amp;O)</translation>
        </message>
        <message>
            <source>Usual Si&amp;ze</source>
            <translation>实际大小(&amp;Z)</translation>
        </message>
        <message>
            <source>&amp;Logarithmic Axes</source>
            <translation>对数坐标轴(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Reset View</source>
            <translation>重置视图(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Next Panel</source>
            <translation>下一个面板(&amp;N)</translation>
        </message>
        <message>
            <source>Pre&amp;vious Panel</source>
            <translation>上一个面板(&amp;V)</translation>
        </message>
        <message>
            <source>Prices of the &amp;Frontier Model…</source>
            <translation>前沿模型的价格(&amp;F)…</translation>
        </message>
        <message>
            <source>Prices of the &amp;Small Model…</source>
            <translation>小模型的价格(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Reserved Capacity…</source>
            <translation>预留容量(&amp;R)…</translation>
        </message>
        <message>
            <source>&amp;GPU and Its Throughput…</source>
            <translation>GPU 及其吞吐量(&amp;G)…</translation>
        </message>
        <message>
            <source>&amp;Benchmark…</source>
            <translation>基准测试(&amp;B)…</translation>
        </message>
        <message>
            <source>Usage &amp;Log…</source>
            <translation>用量日志(&amp;L)…</translation>
        </message>
        <message>
            <source>&amp;Token Counter…</source>
            <translation>Token 计数器(&amp;T)…</translation>
        </message>
        <message>
            <source>&amp;Workloads…</source>
            <translation>工作负载(&amp;W)…</translation>
        </message>
        <message>
            <source>Where the &amp;Inputs Are From…</source>
            <translation>输入的来源(&amp;I)…</translation>
        </message>
        <message>
            <source>&amp;Pin or Unpin</source>
            <translation>固定或取消固定(&amp;P)</translation>
        </message>
        <message>
            <source>Pin &amp;As…</source>
            <translation>固定为(&amp;A)…</translation>
        </message>
        <message>
            <source>Pi&amp;ns</source>
            <translation>固定项(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Goal Seek…</source>
            <translation>单变量求解(&amp;G)…</translation>
        </message>
        <message>
            <source>P&amp;resets</source>
            <translation>预设(&amp;R)</translation>
        </message>
        <message>
            <source>Pre&amp;sent</source>
            <translation>演示(&amp;S)</translation>
        </message>
        <message>
            <source>S&amp;tates…</source>
            <translation>状态(&amp;T)…</translation>
        </message>
        <message>
            <source>G&amp;uess First</source>
            <translation>先猜测(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Export Chart…</source>
            <translation>导出图表(&amp;E)…</translation>
        </message>
        <message>
            <source>Export Ta&amp;ble…</source>
            <translation>导出表格(&amp;B)…</translation>
        </message>
        <message>
            <source>&amp;Clear List</source>
            <translation>清除列表(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Suggest Ranges</source>
            <translation>建议区间(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;System</source>
            <translation>跟随系统(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>浅色(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>深色(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Undo %1</source>
            <translation>撤销%1(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Redo %1</source>
            <translation>重做%1(&amp;R)</translation>
        </message>
        <message>
            <source>Lan&amp;guage</source>
            <translation>语言(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Guide</source>
            <translation>指南(&amp;G)</translation>
        </message>
        <message>
            <source>New &amp;Window</source>
            <translation>新建窗口(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>打印(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>设置(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Currency…</source>
            <translation>货币(&amp;C)…</translation>
        </message>
    </context>
    <context>
        <name>breakeven::WorkloadRow</name>
        <message>
            <source>Name of workload %1</source>
            <translation>工作负载 %1 的名称</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Time in which the requests of workload %1 come</source>
            <translation>工作负载 %1 的请求所对应的时间</translation>
        </message>
        <message>
            <source>Remove workload %1</source>
            <translation>移除工作负载 %1</translation>
        </message>
        <message>
            <source>Remove this workload</source>
            <translation>移除此工作负载</translation>
        </message>
        <message>
            <source>%1 of workload %2</source>
            <translation>工作负载 %2 的%1</translation>
        </message>
        <message>
            <source>Workload</source>
            <translation>工作负载</translation>
        </message>
        <message>
            <source>API a year</source>
            <translation>API/年</translation>
        </message>
    </context>
    <context>
        <name>breakeven::WorkloadsDialog</name>
        <message>
            <source>Workloads</source>
            <translation>工作负载</translation>
        </message>
    </context>
    <context>
        <name>breakeven::WorkloadsPanel</name>
        <message>
            <source>Add workload</source>
            <translation>添加工作负载</translation>
        </message>
        <message>
            <source>Several pipelines can share the models. Each has its own requests and tokens; together they are the volume, and the mean tokens of a request. Moving one of those sliders scales them all. What would get a model of its own is no workload but a task: those stand in the tab Portfolio.</source>
            <translation>多个流水线可共用模型。每个都有自己的请求和 token；合计即为请求量和每次请求的平均 token。移动其中一个滑块会按比例调整全部。需要自己的模型的不是工作负载而是任务：见“任务组合”标签页。</translation>
        </message>
        <message>
            <source>All requests</source>
            <translation>所有请求</translation>
        </message>
        <message>
            <source>Workload %1</source>
            <translation>工作负载 %1</translation>
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
            <translation>{items}和{item}</translation>
        </message>
        <message>
            <source>{items} or {item}</source>
            <comment>list.last_or(items, item)</comment>
            <translation>{items}或{item}</translation>
        </message>
        <message>
            <source>{low}–{high}</source>
            <comment>range(low, high)</comment>
            <translation>{low}–{high}</translation>
        </message>
        <message>
            <source>less than {number}</source>
            <comment>less_than(number)</comment>
            <translation>小于 {number}</translation>
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
                <numerusform>{count} 行</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} months</source>
            <comment>span.months(count)</comment>
            <translation>
                <numerusform>{count} 个月</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} days</source>
            <comment>span.days(count)</comment>
            <translation>
                <numerusform>{count} 天</numerusform>
            </translation>
        </message>
        <message>
            <source>less than a day</source>
            <comment>span.less_than_a_day</comment>
            <translation>不到一天</translation>
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
            <translation>每月 {count}次请求</translation>
        </message>
        <message>
            <source>{parameter} {value}</source>
            <comment>named_value(parameter, value)</comment>
            <translation>{parameter} {value}</translation>
        </message>
        <message>
            <source>none</source>
            <comment>edit.none</comment>
            <translation>无</translation>
        </message>
        <message>
            <source>“{text}”</source>
            <comment>edit.quoted(text)</comment>
            <translation>“{text}”</translation>
        </message>
        <message>
            <source>{^what}: {before} → {after}</source>
            <comment>edit.from_to(what, before, after)</comment>
            <translation>{^what}：{before} → {after}</translation>
        </message>
        <message>
            <source>{^what} changed</source>
            <comment>edit.changed(what)</comment>
            <translation>{^what}已更改</translation>
        </message>
        <message>
            <source>{^thing} added</source>
            <comment>edit.added(thing)</comment>
            <translation>已添加{thing}</translation>
        </message>
        <message>
            <source>{^thing} removed</source>
            <comment>edit.removed(thing)</comment>
            <translation>已移除{thing}</translation>
        </message>
        <message>
            <source>{thing} “{name}”</source>
            <comment>edit.named(thing, name)</comment>
            <translation>{thing}“{name}”</translation>
        </message>
        <message>
            <source>{^things}: {count} changed</source>
            <comment>edit.many_changed(things, count)</comment>
            <translation>{^things}：更改了 {count} 项</translation>
        </message>
        <message>
            <source>{^things}: {count} added</source>
            <comment>edit.many_added(things, count)</comment>
            <translation>{^things}：添加了 {count} 项</translation>
        </message>
        <message>
            <source>{^things}: {count} removed</source>
            <comment>edit.many_removed(things, count)</comment>
            <translation>{^things}：移除了 {count} 项</translation>
        </message>
        <message>
            <source>{^things} in another order</source>
            <comment>edit.reordered(things)</comment>
            <translation>{^things}的顺序已更改</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <comment>edit.more(count)</comment>
            <translation>另外 {count} 项</translation>
        </message>
        <message>
            <source>{called} ({changes})</source>
            <comment>edit.step(called, changes)</comment>
            <translation>{called}（{changes}）</translation>
        </message>
        <message>
            <source>{called} ({changes} and {more} more)</source>
            <comment>edit.step_of_many(called, changes, more)</comment>
            <translation>{called}（{changes}以及另外 {more} 项）</translation>
        </message>
        <message>
            <source>title</source>
            <comment>edit.title</comment>
            <translation>标题</translation>
        </message>
        <message>
            <source>notes</source>
            <comment>edit.notes</comment>
            <translation>备注</translation>
        </message>
        <message>
            <source>date of the figures</source>
            <comment>edit.as_of</comment>
            <translation>数据日期</translation>
        </message>
        <message>
            <source>{option} shown</source>
            <comment>edit.shown(option)</comment>
            <translation>显示{option}</translation>
        </message>
        <message>
            <source>{option} hidden</source>
            <comment>edit.hidden(option)</comment>
            <translation>隐藏{option}</translation>
        </message>
        <message>
            <source>range of {parameter}</source>
            <comment>edit.range(parameter)</comment>
            <translation>{parameter}的区间</translation>
        </message>
        <message>
            <source>source of {parameter}</source>
            <comment>edit.source(parameter)</comment>
            <translation>{parameter}的来源</translation>
        </message>
        <message>
            <source>{parameter} locked</source>
            <comment>edit.locked(parameter)</comment>
            <translation>已锁定{parameter}</translation>
        </message>
        <message>
            <source>{parameter} unlocked</source>
            <comment>edit.unlocked(parameter)</comment>
            <translation>已解锁{parameter}</translation>
        </message>
        <message>
            <source>link of {first} and {second}</source>
            <comment>edit.link(first, second)</comment>
            <translation>{first}与{second}的关联</translation>
        </message>
        <message>
            <source>figure that inputs are ranked by</source>
            <comment>edit.figure</comment>
            <translation>输入排序所依据的指标</translation>
        </message>
        <message>
            <source>axes of the map</source>
            <comment>edit.map</comment>
            <translation>决策图的坐标轴</translation>
        </message>
        <message>
            <source>{x} by {y}</source>
            <comment>edit.axes(x, y)</comment>
            <translation>{x} × {y}</translation>
        </message>
        <message>
            <source>{option} with a band</source>
            <comment>edit.band_shown(option)</comment>
            <translation>{option}：显示区间带</translation>
        </message>
        <message>
            <source>{option} without a band</source>
            <comment>edit.band_hidden(option)</comment>
            <translation>{option}：隐藏区间带</translation>
        </message>
        <message>
            <source>{question} {before} → {after}</source>
            <comment>edit.answer(question, before, after)</comment>
            <translation>{question} {before} → {after}</translation>
        </message>
        <message>
            <source>kind of task</source>
            <comment>edit.task_type</comment>
            <translation>任务类型</translation>
        </message>
        <message>
            <source>{quality}, {approach}</source>
            <comment>edit.score(quality, approach)</comment>
            <translation>{quality}，{approach}</translation>
        </message>
        <message>
            <source>the program's</source>
            <comment>edit.own_score</comment>
            <translation>程序给出的值</translation>
        </message>
        <message>
            <source>weight of {quality}</source>
            <comment>edit.weight(quality)</comment>
            <translation>{quality}的权重</translation>
        </message>
        <message>
            <source>{cost} left out of the naive answer</source>
            <comment>edit.cost_left_out(cost)</comment>
            <translation>粗算中略去{cost}</translation>
        </message>
        <message>
            <source>{cost} counted in the naive answer</source>
            <comment>edit.cost_counted(cost)</comment>
            <translation>粗算中计入{cost}</translation>
        </message>
        <message>
            <source>claims</source>
            <comment>edit.claims</comment>
            <translation>论断</translation>
        </message>
        <message>
            <source>claim</source>
            <comment>edit.claim</comment>
            <translation>论断</translation>
        </message>
        <message>
            <source>pins</source>
            <comment>edit.pins</comment>
            <translation>固定项</translation>
        </message>
        <message>
            <source>pin</source>
            <comment>edit.pin</comment>
            <translation>固定项</translation>
        </message>
        <message>
            <source>workloads</source>
            <comment>edit.workloads</comment>
            <translation>工作负载</translation>
        </message>
        <message>
            <source>workload</source>
            <comment>edit.workload</comment>
            <translation>工作负载</translation>
        </message>
        <message>
            <source>tasks</source>
            <comment>edit.tasks</comment>
            <translation>任务</translation>
        </message>
        <message>
            <source>task</source>
            <comment>edit.task</comment>
            <translation>任务</translation>
        </message>
        <message>
            <source>states</source>
            <comment>edit.states</comment>
            <translation>状态</translation>
        </message>
        <message>
            <source>state</source>
            <comment>edit.state</comment>
            <translation>状态</translation>
        </message>
        <message>
            <source>guesses</source>
            <comment>edit.guesses</comment>
            <translation>猜测</translation>
        </message>
        <message>
            <source>guess</source>
            <comment>edit.guess</comment>
            <translation>猜测</translation>
        </message>
        <message>
            <source>notes on charts</source>
            <comment>edit.annotations</comment>
            <translation>图表批注</translation>
        </message>
        <message>
            <source>note on a chart</source>
            <comment>edit.annotation</comment>
            <translation>图表批注</translation>
        </message>
        <message>
            <source>{parameter} with a slider where it is presented</source>
            <comment>edit.slider_shown(parameter)</comment>
            <translation>{parameter}：演示时显示滑块</translation>
        </message>
        <message>
            <source>{parameter} without a slider where it is presented</source>
            <comment>edit.slider_hidden(parameter)</comment>
            <translation>{parameter}：演示时不显示滑块</translation>
        </message>
        <message>
            <source>What this version does not know of the file changed</source>
            <comment>edit.unknown_members</comment>
            <translation>文件中此版本无法识别的内容已更改</translation>
        </message>
        <message>
            <source>The file's arrangement changed</source>
            <comment>edit.arrangement</comment>
            <translation>文件的排列方式已更改</translation>
        </message>
        <message>
            <source>Unsaved edits were found</source>
            <comment>recovery.title</comment>
            <translation>发现未保存的编辑</translation>
        </message>
        <message>
            <source>an untitled scenario</source>
            <comment>recovery.untitled</comment>
            <translation>未命名的情景</translation>
        </message>
        <message>
            <source>The program ended with unsaved edits of {name}, kept {when}. {standing}</source>
            <comment>recovery.found(name, when, standing)</comment>
            <translation>程序结束时，{name}有未保存的编辑，保留于 {when}。{standing}</translation>
        </message>
        <message>
            <source>They were never saved to a file. They differ from a new scenario in this:</source>
            <comment>recovery.never_saved</comment>
            <translation>这些编辑从未保存到文件。它们与新情景有以下不同：</translation>
        </message>
        <message>
            <source>{file} is as it was when they were made. From the file to the edits:</source>
            <comment>recovery.file_as_it_was(file)</comment>
            <translation>{file} 与编辑时相同。从文件到编辑的变化：</translation>
        </message>
        <message>
            <source>{file} was changed since by something else. From what it holds now to the edits:</source>
            <comment>recovery.file_changed(file)</comment>
            <translation>{file} 之后被其他程序更改过。从文件现有内容到编辑的变化：</translation>
        </message>
        <message>
            <source>{file} is no longer there.</source>
            <comment>recovery.file_gone(file)</comment>
            <translation>{file} 已不存在。</translation>
        </message>
        <message>
            <source>{file} can't be read: {fault}.</source>
            <comment>recovery.file_not_read(file, fault)</comment>
            <translation>无法读取 {file}：{fault}。</translation>
        </message>
        <message>
            <source>Unsaved edits of an earlier run can't be read: {where}: {fault}. The file is kept unless you discard it.</source>
            <comment>recovery.unreadable(where, fault)</comment>
            <translation>无法读取先前运行留下的未保存编辑：{where}：{fault}。除非您放弃，否则该文件会保留。</translation>
        </message>
        <message>
            <source>is damaged or cut off</source>
            <comment>recovery.damaged</comment>
            <translation>已损坏或被截断</translation>
        </message>
        <message>
            <source>was written by a newer version of the program</source>
            <comment>recovery.newer</comment>
            <translation>由更新版本的程序写入</translation>
        </message>
        <message>
            <source>Unsaved edits are not kept for a crash: neither XDG_STATE_HOME nor HOME says where</source>
            <comment>recovery.no_place</comment>
            <translation>不会为崩溃保留未保存的编辑：XDG_STATE_HOME 和 HOME 均未指明位置</translation>
        </message>
        <message>
            <source>Unsaved edits are not kept for a crash in {place}: {fault}</source>
            <comment>recovery.not_kept(place, fault)</comment>
            <translation>无法在 {place} 中为崩溃保留未保存的编辑：{fault}</translation>
        </message>
        <message>
            <source>The file was changed outside</source>
            <comment>outside.title</comment>
            <translation>文件已在外部更改</translation>
        </message>
        <message>
            <source>{file} was changed by something else since it was read. Reload would change this in the window:</source>
            <comment>outside.changed(file)</comment>
            <translation>{file} 读取后被其他程序更改。重新加载会使窗口发生以下变化：</translation>
        </message>
        <message>
            <source>{file} was removed or renamed by something else.</source>
            <comment>outside.gone(file)</comment>
            <translation>{file} 已被其他程序移除或重命名。</translation>
        </message>
        <message>
            <source>{file} was changed by something else, and can't be read any more: {fault}.</source>
            <comment>outside.not_read(file, fault)</comment>
            <translation>{file} 已被其他程序更改，且无法再读取：{fault}。</translation>
        </message>
        <message>
            <source>The file was changed outside: overwrite it?</source>
            <comment>overwrite.title</comment>
            <translation>文件已在外部更改：要覆盖吗？</translation>
        </message>
        <message>
            <source>{file} was changed by something else since it was read. Overwrite would change this in the file:</source>
            <comment>overwrite.changed(file)</comment>
            <translation>{file} 读取后被其他程序更改。覆盖会使文件发生以下变化：</translation>
        </message>
        <message>
            <source>The file is open elsewhere</source>
            <comment>elsewhere.title</comment>
            <translation>文件已在别处打开</translation>
        </message>
        <message>
            <source>another window of this program</source>
            <comment>elsewhere.this_process</comment>
            <translation>本程序的另一个窗口</translation>
        </message>
        <message>
            <source>another program</source>
            <comment>elsewhere.a_program</comment>
            <translation>另一个程序</translation>
        </message>
        <message>
            <source>{program} (process {process})</source>
            <comment>elsewhere.process(program, process)</comment>
            <translation>{program}（进程 {process}）</translation>
        </message>
        <message>
            <source>{program} (process {process} on {host})</source>
            <comment>elsewhere.on_host(program, process, host)</comment>
            <translation>{program}（{host} 上的进程 {process}）</translation>
        </message>
        <message>
            <source>{file} is open in {holder}. If both save, the later overwrites what the earlier saved, unless it is asked first.</source>
            <comment>elsewhere.open(file, holder)</comment>
            <translation>{file} 已在{holder}中打开。如果两边都保存，后保存的会覆盖先保存的，除非事先询问。</translation>
        </message>
        <message>
            <source>{file} is open in {holder}, whose scenario this would replace.</source>
            <comment>elsewhere.written(file, holder)</comment>
            <translation>{file} 已在{holder}中打开，此操作会替换其中的情景。</translation>
        </message>
        <message>
            <source>at no volume</source>
            <comment>paying.never</comment>
            <translation>在任何请求量下都不</translation>
        </message>
        <message>
            <source>at every volume</source>
            <comment>paying.always</comment>
            <translation>在任何请求量下都</translation>
        </message>
        <message>
            <source>from {volume} on</source>
            <comment>paying.from(volume)</comment>
            <translation>从{volume}起</translation>
        </message>
        <message>
            <source>first at {first}, and for good from {settled} on</source>
            <comment>paying.first(first, settled)</comment>
            <translation>从{first}起首次、从 {settled} 起一直</translation>
        </message>
        <message>
            <source>below {below} and again from {settled} on</source>
            <comment>paying.below_and_from(below, settled)</comment>
            <translation>低于{below}时以及从 {settled} 起</translation>
        </message>
        <message>
            <source>below {below}, first again at {again}, and for good from {settled} on</source>
            <comment>paying.below_and_first(below, again, settled)</comment>
            <translation>低于{below}时、从 {again} 起再次、从 {settled} 起一直</translation>
        </message>
        <message>
            <source>only in {ranges} ranges of volume between {first} and {last}</source>
            <comment>paying.ranges(ranges, first, last)</comment>
            <translation>仅在不高于{last}且不低于 {first} 的 {ranges} 个区间内</translation>
        </message>
        <message>
            <source>only in more than {ranges} ranges of volume between {first} and {last}</source>
            <comment>paying.more_ranges(ranges, first, last)</comment>
            <translation>仅在不高于{last}且不低于 {first} 的 {ranges} 个以上区间内</translation>
        </message>
        <message>
            <source>only below {volume}</source>
            <comment>paying.below(volume)</comment>
            <translation>仅在低于{volume}时</translation>
        </message>
        <message>
            <source>only between {first} and {last}</source>
            <comment>paying.between(first, last)</comment>
            <translation>仅在不高于{last}且不低于 {first} 时</translation>
        </message>
        <message>
            <source>only below {below} and between {first} and {last}</source>
            <comment>paying.below_and_between(below, first, last)</comment>
            <translation>仅在不高于{last}且不低于 {first}、或低于 {below} 时</translation>
        </message>
        <message>
            <source>only below {below} and in {ranges} ranges of volume between {first} and {last}</source>
            <comment>paying.below_and_ranges(below, ranges, first, last)</comment>
            <translation>仅在不高于{last}且不低于 {first} 的 {ranges} 个区间内，以及低于 {below} 时</translation>
        </message>
        <message>
            <source>only below {below} and in more than {ranges} ranges of volume between {first} and {last}</source>
            <comment>paying.below_and_more_ranges(below, ranges, first, last)</comment>
            <translation>仅在不高于{last}且不低于 {first} 的 {ranges} 个以上区间内，以及低于 {below} 时</translation>
        </message>
        <message>
            <source>below {volume}</source>
            <comment>paying.briefly_below(volume)</comment>
            <translation>低于 {volume}</translation>
        </message>
        <message>
            <source>in part of {low}–{high}</source>
            <comment>paying.briefly_in_part(low, high)</comment>
            <translation>{low}–{high} 的部分区间</translation>
        </message>
        <message>
            <source>{option} does not pay below {volume} requests a month: {fixed} a month of fixed cost, {saved} saved a request.</source>
            <comment>verdict.not_below(option, volume, fixed, saved)</comment>
            <translation>{option} 在每月 {volume}次请求以下不划算：每月固定成本 {fixed}，每次请求节省 {saved}。</translation>
        </message>
        <message>
            <source>{option} never pays: one more request costs as much as {where}.</source>
            <comment>verdict.never(option, where)</comment>
            <translation>{option} 永不划算：每增加一次请求的成本与{where}相同。</translation>
        </message>
        <message>
            <source>{option} never pays: one more request costs as much as {where}, and {fixed} a month of fixed cost stands beside it.</source>
            <comment>verdict.never_with_fixed(option, where, fixed)</comment>
            <translation>{option} 永不划算：每增加一次请求的成本与{where}相同，此外每月还有固定成本 {fixed}。</translation>
        </message>
        <message>
            <source>{option} never pays: one more request costs {own} {where} and {other} {elsewhere}.</source>
            <comment>verdict.never_dearer(option, own, where, other, elsewhere)</comment>
            <translation>{option} 永不划算：每增加一次请求，{where}花费 {own}，{elsewhere}花费 {other}。</translation>
        </message>
        <message>
            <source>{option} pays {volumes}.</source>
            <comment>verdict.pays(option, volumes)</comment>
            <translation>{option} {volumes}划算。</translation>
        </message>
        <message>
            <source>{option} pays {volumes}; between them the waiting GPUs cost more than they save.</source>
            <comment>verdict.pays_but_gpus_wait(option, volumes)</comment>
            <translation>{option} {volumes}划算；其间等待中的 GPU 的成本高于其节省。</translation>
        </message>
        <message>
            <source>{option} first pays at {first} requests a month, and for good from {settled} on; between them every added GPU costs more than it saves at first.</source>
            <comment>verdict.first_pays_until_gpus_are_added(option, first, settled)</comment>
            <translation>{option} 从每月 {first}次请求起首次划算，从 {settled}次起一直划算；其间每新增一个 GPU，起初的成本都高于其节省。</translation>
        </message>
        <message>
            <source>{option} first pays at {first} requests a month, and for good from {settled} on; between them the added units cost more than they save at first.</source>
            <comment>verdict.first_pays_until_units_are_added(option, first, settled)</comment>
            <translation>{option} 从每月 {first}次请求起首次划算，从 {settled}次起一直划算；其间新增单元的成本高于其节省。</translation>
        </message>
        <message>
            <source>{option} costs the same as {baseline} at every volume.</source>
            <comment>verdict.always_costs_the_same(option, baseline)</comment>
            <translation>{option} 在任何请求量下都与{baseline} 成本相同。</translation>
        </message>
        <message>
            <source>{option} is cheaper at every volume.</source>
            <comment>verdict.always_cheaper(option)</comment>
            <translation>{option} 在任何请求量下都更便宜。</translation>
        </message>
        <message>
            <source>You are at {volume}: it saves {saving} a month.</source>
            <comment>verdict.saves(volume, saving)</comment>
            <translation>当前请求量为 {volume}：每月节省 {saving}。</translation>
        </message>
        <message>
            <source>You are at {volume}: it costs {more} more a month.</source>
            <comment>verdict.costs_more(volume, more)</comment>
            <translation>当前请求量为 {volume}：每月多花 {more}。</translation>
        </message>
        <message>
            <source>You are at {volume}: it costs the same.</source>
            <comment>verdict.costs_the_same(volume)</comment>
            <translation>当前请求量为 {volume}：成本相同。</translation>
        </message>
        <message>
            <source>{option} would be cheaper still, by {difference} a month.</source>
            <comment>verdict.cheaper_still(option, difference)</comment>
            <translation>{option} 还要更便宜，每月再省 {difference}。</translation>
        </message>
        <message>
            <source>{option} would be cheaper than either, by {difference} a month.</source>
            <comment>verdict.cheaper_than_either(option, difference)</comment>
            <translation>{option} 比两者都便宜，每月省 {difference}。</translation>
        </message>
        <message>
            <source>{option}, not shown, would cost {total} a month.</source>
            <comment>verdict.cheaper_not_shown(option, total)</comment>
            <translation>未显示的{option} 每月花费 {total}。</translation>
        </message>
        <message>
            <source>cheapest</source>
            <comment>cheapest.strip</comment>
            <translation>最便宜</translation>
        </message>
        <message>
            <source>cheapest of those shown</source>
            <comment>cheapest.strip_shown</comment>
            <translation>所示方案中最便宜</translation>
        </message>
        <message>
            <source>Cheapest</source>
            <comment>cheapest.row</comment>
            <translation>最便宜</translation>
        </message>
        <message>
            <source>Cheapest of those shown</source>
            <comment>cheapest.row_shown</comment>
            <translation>所示方案中最便宜</translation>
        </message>
        <message>
            <source>Colored by the cheapest option</source>
            <comment>cheapest.map</comment>
            <translation>按最便宜的方案着色</translation>
        </message>
        <message>
            <source>Colored by the cheapest of the options shown</source>
            <comment>cheapest.map_shown</comment>
            <translation>按所示方案中最便宜的着色</translation>
        </message>
        <message>
            <source>{option} is the cheapest, at {total} a month.</source>
            <comment>cheapest.is(option, total)</comment>
            <translation>{option} 最便宜，每月 {total}。</translation>
        </message>
        <message>
            <source>{option} is the cheapest of those shown, at {total} a month.</source>
            <comment>cheapest.is_shown(option, total)</comment>
            <translation>{option} 在所示方案中最便宜，每月 {total}。</translation>
        </message>
        <message>
            <source>At {volume} requests a month it saves {saving} a month.</source>
            <comment>finding.saves(volume, saving)</comment>
            <translation>在每月 {volume}次请求时，每月节省 {saving}。</translation>
        </message>
        <message>
            <source>At {volume} requests a month it costs {more} more a month.</source>
            <comment>finding.costs_more(volume, more)</comment>
            <translation>在每月 {volume}次请求时，每月多花 {more}。</translation>
        </message>
        <message>
            <source>At {volume} requests a month it costs the same.</source>
            <comment>finding.costs_the_same(volume)</comment>
            <translation>在每月 {volume}次请求时，成本相同。</translation>
        </message>
        <message>
            <source>Cash is back after {months}.</source>
            <comment>finding.cash_back(months)</comment>
            <translation>{months}后回本。</translation>
        </message>
        <message>
            <source>Cash is back for good after {months}; it was back after {first} and lost again.</source>
            <comment>finding.cash_back_for_good(months, first)</comment>
            <translation>{months}后最终回本；曾在 {first}后回本，随后又转为亏损。</translation>
        </message>
        <message numerus="yes">
            <source>Cash is back after {first}, but lost again within {horizon}.</source>
            <comment>finding.cash_lost(first, horizon)</comment>
            <translation>
                <numerusform>{first}后回本，但在 {horizon}内又转为亏损。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Cash is not back within {horizon}: {option} is {behind} behind {baseline} then.</source>
            <comment>finding.cash_not_back(horizon, option, behind, baseline)</comment>
            <translation>
                <numerusform>{horizon}内未能回本：届时{option} 比{baseline} 落后 {behind}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{option} takes {more} more cash than {baseline} over {horizon}.</source>
            <comment>finding.cash_ends_behind(option, more, baseline, horizon)</comment>
            <translation>
                <numerusform>{option} 在 {horizon}内比{baseline} 多支出现金 {more}。</numerusform>
            </translation>
        </message>
        <message>
            <source>{option} has never taken more cash than {baseline}.</source>
            <comment>finding.cash_never_behind(option, baseline)</comment>
            <translation>{option} 支出的现金从未超过{baseline}。</translation>
        </message>
        <message>
            <source>{upfront} is paid up front.</source>
            <comment>finding.paid_up_front(upfront)</comment>
            <translation>前期支付 {upfront}。</translation>
        </message>
        <message numerus="yes">
            <source>Over {horizon} {option} saves {saving} against {baseline}.</source>
            <comment>finding.horizon_saves(horizon, option, saving, baseline)</comment>
            <translation>
                <numerusform>{horizon}内，{option} 比{baseline} 节省 {saving}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Over {horizon} {option} costs {more} more than {baseline}.</source>
            <comment>finding.horizon_costs(horizon, option, more, baseline)</comment>
            <translation>
                <numerusform>{horizon}内，{option} 比{baseline} 多花 {more}。</numerusform>
            </translation>
        </message>
        <message>
            <source>{component}: {share} of the {total} a month that {option} costs.</source>
            <comment>finding.largest_part(component, share, total, option)</comment>
            <translation>{component}：占{option} 每月 {total} 成本的 {share}。</translation>
        </message>
        <message>
            <source>{option} costs nothing.</source>
            <comment>finding.costs_nothing(option)</comment>
            <translation>{option} 没有成本。</translation>
        </message>
        <message>
            <source>{option} costs {total} a month, {share} of it {component}.</source>
            <comment>finding.other_part(option, total, share, component)</comment>
            <translation>{option} 每月花费 {total}，其中 {share} 为{component}。</translation>
        </message>
        <message>
            <source>What matters most is {input}: from {share} less to {share} more it moves the {figure} by {change}.</source>
            <comment>finding.matters_most(input, share, figure, change)</comment>
            <translation>影响最大的是{input}：从减少 {share} 到增加 {share}，使{figure}变动 {change}。</translation>
        </message>
        <message>
            <source>What matters most is {input}: from {low} to {high} it moves the {figure} by {change}.</source>
            <comment>finding.matters_most_between(input, low, high, figure, change)</comment>
            <translation>影响最大的是{input}：从 {low} 到 {high}，使{figure}变动 {change}。</translation>
        </message>
        <message>
            <source>What matters most is {input}: the {figure} is {figure_low} at {low} and {figure_high} at {high}.</source>
            <comment>finding.matters_most_ends(input, figure, low, figure_low, high, figure_high)</comment>
            <translation>影响最大的是{input}：{low} 时{figure}为 {figure_low}，{high} 时为 {figure_high}。</translation>
        </message>
        <message>
            <source>Of the inputs above zero {input} matters most: from {share} less to {share} more it moves the {figure} by {change}.</source>
            <comment>finding.most_above_zero(input, share, figure, change)</comment>
            <translation>在大于零的输入中，影响最大的是{input}：从减少 {share} 到增加 {share}，使{figure}变动 {change}。</translation>
        </message>
        <message>
            <source>Of the inputs above zero {input} matters most: from {low} to {high} it moves the {figure} by {change}.</source>
            <comment>finding.most_above_zero_between(input, low, high, figure, change)</comment>
            <translation>在大于零的输入中，影响最大的是{input}：从 {low} 到 {high}，使{figure}变动 {change}。</translation>
        </message>
        <message>
            <source>Of the inputs above zero {input} matters most: the {figure} is {figure_low} at {low} and {figure_high} at {high}.</source>
            <comment>finding.most_above_zero_ends(input, figure, low, figure_low, high, figure_high)</comment>
            <translation>在大于零的输入中，影响最大的是{input}：{low} 时{figure}为 {figure_low}，{high} 时为 {figure_high}。</translation>
        </message>
        <message>
            <source>{input} is zero here; at {high} it would move the {figure} by {change}.</source>
            <comment>finding.zero_input(input, high, figure, change)</comment>
            <translation>{input}当前为零；若为 {high}，将使{figure}变动 {change}。</translation>
        </message>
        <message>
            <source>{input} is zero here; at {high} the {figure} would be {value}.</source>
            <comment>finding.zero_input_end(input, high, figure, value)</comment>
            <translation>{input}当前为零；若为 {high}，{figure}将为 {value}。</translation>
        </message>
        <message>
            <source>No input that is above zero moves the {figure} of {option} alone.</source>
            <comment>finding.nothing_moves(figure, option)</comment>
            <translation>大于零的输入单独变动时，均不影响{option} 的{figure}。</translation>
        </message>
        <message>
            <source>Then come {inputs}.</source>
            <comment>finding.then(inputs)</comment>
            <translation>其次是{inputs}。</translation>
        </message>
        <message>
            <source>The {figure} of {option} is {value}.</source>
            <comment>finding.figure_of(figure, option, value)</comment>
            <translation>{option} 的{figure}为 {value}。</translation>
        </message>
        <message>
            <source>There is no {figure} of {option}.</source>
            <comment>finding.no_figure_of(figure, option)</comment>
            <translation>{option} 没有{figure}。</translation>
        </message>
        <message>
            <source>{flips}.</source>
            <comment>finding.flips(flips)</comment>
            <translation>{flips}。</translation>
        </message>
        <message>
            <source>{option} is cheaper than {baseline} in {share} of cases.</source>
            <comment>finding.share_of_cases(option, share, baseline)</comment>
            <translation>{option} 在 {share} 的情形中比{baseline} 便宜。</translation>
        </message>
        <message>
            <source>In 80 % of cases the break-even lies between {low} and {high} requests a month.</source>
            <comment>finding.break_even_lies(low, high)</comment>
            <translation>在 80% 的情形中，盈亏平衡点在每月 {low} 至 {high}次请求之间。</translation>
        </message>
        <message>
            <source>In 90 % of cases the break-even lies above {low} requests a month, in {never} there is none.</source>
            <comment>finding.break_even_at_least(low, never)</comment>
            <translation>在 90% 的情形中，盈亏平衡点高于每月 {low}次请求；在 {never} 的情形中没有盈亏平衡点。</translation>
        </message>
        <message>
            <source>In {never} of cases there is no lasting break-even.</source>
            <comment>finding.break_even_never(never)</comment>
            <translation>在 {never} 的情形中没有持久的盈亏平衡点。</translation>
        </message>
        <message>
            <source>In 90 % of cases it is cheaper at every volume.</source>
            <comment>finding.always_cheaper</comment>
            <translation>在 90% 的情形中，它在任何请求量下都更便宜。</translation>
        </message>
        <message>
            <source>Find out the {input} first: knowing it is worth up to {value} over {horizon}.</source>
            <comment>finding.find_out(input, value, horizon)</comment>
            <translation>先查明{input}：在 {horizon}内，知道它最多值 {value}。</translation>
        </message>
        <message>
            <source>No input alone is worth finding out first; all of them together are, up to {value} over {horizon}.</source>
            <comment>finding.find_out_together(value, horizon)</comment>
            <translation>没有哪一项输入值得单独先查明；全部查明则最多值 {value}（{horizon}内）。</translation>
        </message>
        <message>
            <source>Nothing has to be found out first: {option} stays the choice whatever the inputs turn out to be.</source>
            <comment>finding.find_out_nothing(option)</comment>
            <translation>无需先查明任何输入：无论各项输入实际如何，选择始终是{option}。</translation>
        </message>
        <message>
            <source>{scenario} saves the most: {saving} a month.</source>
            <comment>finding.compare_saves(scenario, saving)</comment>
            <translation>{scenario}节省最多：每月 {saving}。</translation>
        </message>
        <message>
            <source>{scenario} costs the least more: {more} a month.</source>
            <comment>finding.compare_loses(scenario, more)</comment>
            <translation>{scenario}多花最少：每月 {more}。</translation>
        </message>
        <message>
            <source>All save the same: {saving} a month.</source>
            <comment>finding.compare_same(saving)</comment>
            <translation>各方案节省相同：每月 {saving}。</translation>
        </message>
        <message>
            <source>None of them saves or costs anything more.</source>
            <comment>finding.compare_nothing</comment>
            <translation>各方案既不节省也不多花。</translation>
        </message>
        <message>
            <source>All cost the same more: {more} a month.</source>
            <comment>finding.compare_lose_the_same(more)</comment>
            <translation>各方案多花相同：每月 {more}。</translation>
        </message>
        <message>
            <source>{scenario} {saving}</source>
            <comment>finding.compare_saving(scenario, saving)</comment>
            <translation>{scenario} {saving}</translation>
        </message>
        <message>
            <source>Saved a month, {subject}: {savings}.</source>
            <comment>finding.compare_savings(subject, savings)</comment>
            <translation>每月节省额，{subject}：{savings}。</translation>
        </message>
        <message>
            <source>Saved a month, each focus against its baseline: {savings}.</source>
            <comment>finding.compare_savings_each(savings)</comment>
            <translation>每月节省额，各焦点方案与其基准方案相比：{savings}。</translation>
        </message>
        <message>
            <source>{approach} comes first {weights}, with {score} of {highest}.</source>
            <comment>finding.first_place(approach, weights, score, highest)</comment>
            <translation>{weights}，{approach}居首，得分 {score}（满分 {highest}）。</translation>
        </message>
        <message>
            <source>{approaches} share the first place {weights}, with {score} of {highest}.</source>
            <comment>finding.first_places(approaches, weights, score, highest)</comment>
            <translation>{weights}，{approaches}并列第一，得分 {score}（满分 {highest}）。</translation>
        </message>
        <message>
            <source>with equal weights</source>
            <comment>finding.equal_weights</comment>
            <translation>各项权重相等时</translation>
        </message>
        <message>
            <source>by these weights</source>
            <comment>finding.these_weights</comment>
            <translation>按这些权重</translation>
        </message>
        <message>
            <source>{approach} with {score}</source>
            <comment>finding.approach_score(approach, score)</comment>
            <translation>{approach} {score} 分</translation>
        </message>
        <message>
            <source>No quality has a weight, so that no approach comes before another.</source>
            <comment>finding.no_weights</comment>
            <translation>所有特性均无权重，各种方式不分先后。</translation>
        </message>
        <message>
            <source>There is nothing to compare with: no pinned state and no other scenario.</source>
            <comment>compare.alone</comment>
            <translation>没有可比较的对象：既没有固定的状态，也没有其他情景。</translation>
        </message>
        <message>
            <source>{option} costs {cost} a month at {volume} requests a month.</source>
            <comment>stop.cost(option, cost, volume)</comment>
            <translation>在每月 {volume}次请求时，{option} 每月花费 {cost}。</translation>
        </message>
        <message>
            <source>{option} of {scenario}</source>
            <comment>stop.of_scenario(option, scenario)</comment>
            <translation>{scenario}的{option}</translation>
        </message>
        <message>
            <source>{option} takes {cash} up front.</source>
            <comment>stop.cash_up_front(option, cash)</comment>
            <translation>{option} 前期支出 {cash}。</translation>
        </message>
        <message>
            <source>{option} has taken {cash} after {months}.</source>
            <comment>stop.cash(option, cash, months)</comment>
            <translation>{months}后，{option} 已支出 {cash}。</translation>
        </message>
        <message>
            <source>{option}: {part}</source>
            <comment>stop.part(option, part)</comment>
            <translation>{option}：{part}</translation>
        </message>
        <message>
            <source>{option}: {total} a month in all</source>
            <comment>stop.total(option, total)</comment>
            <translation>{option}：每月合计 {total}</translation>
        </message>
        <message>
            <source>{moved}: {costs}</source>
            <comment>stop.step(moved, costs)</comment>
            <translation>{moved}：{costs}</translation>
        </message>
        <message>
            <source>{share} of cases lie between {from} and {to}.</source>
            <comment>stop.share_between(share, from, to)</comment>
            <translation>{share} 的情形在 {from} 至 {to} 之间。</translation>
        </message>
        <message>
            <source>In {share} of cases it is at most {value}.</source>
            <comment>stop.share_up_to(share, value)</comment>
            <translation>在 {share} 的情形中不超过 {value}。</translation>
        </message>
        <message>
            <source>{x}, {y}: {option} is the cheapest, at {total} a month.</source>
            <comment>stop.cheapest(x, y, option, total)</comment>
            <translation>{x}，{y}：{option} 最便宜，每月 {total}。</translation>
        </message>
        <message>
            <source>{x}, {y}: {option} is the cheapest of those shown, at {total} a month.</source>
            <comment>stop.cheapest_shown(x, y, option, total)</comment>
            <translation>{x}，{y}：{option} 在所示方案中最便宜，每月 {total}。</translation>
        </message>
        <message>
            <source>It takes {less} less up front than {baseline}.</source>
            <comment>payback.takes_less(less, baseline)</comment>
            <translation>前期支出比{baseline} 少 {less}。</translation>
        </message>
        <message>
            <source>It takes as much up front as {baseline}.</source>
            <comment>payback.takes_as_much(baseline)</comment>
            <translation>前期支出与{baseline} 相同。</translation>
        </message>
        <message>
            <source>There is nothing up front to get back.</source>
            <comment>payback.nothing</comment>
            <translation>没有需要收回的前期支出。</translation>
        </message>
        <message>
            <source>The {upfront} up front is back after {months}.</source>
            <comment>payback.is_back(upfront, months)</comment>
            <translation>前期支出 {upfront} 在 {months}后收回。</translation>
        </message>
        <message>
            <source>The {upfront} more up front is back after {months}.</source>
            <comment>payback.more_is_back(upfront, months)</comment>
            <translation>前期多支出的 {upfront} 在 {months}后收回。</translation>
        </message>
        <message>
            <source>The {upfront} up front is back after {first}, lost again, and back for good after {months}.</source>
            <comment>payback.is_back_for_good(upfront, first, months)</comment>
            <translation>前期支出 {upfront} 在 {first}后收回，随后又转为亏损，{months}后最终收回。</translation>
        </message>
        <message>
            <source>The {upfront} more up front is back after {first}, lost again, and back for good after {months}.</source>
            <comment>payback.more_is_back_for_good(upfront, first, months)</comment>
            <translation>前期多支出的 {upfront} 在 {first}后收回，随后又转为亏损，{months}后最终收回。</translation>
        </message>
        <message numerus="yes">
            <source>The {upfront} up front is back after {first}, but lost again within the {horizon}.</source>
            <comment>payback.is_lost(upfront, first, horizon)</comment>
            <translation>
                <numerusform>前期支出 {upfront} 在 {first}后收回，但在 {horizon}内又转为亏损。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {upfront} more up front is back after {first}, but lost again within the {horizon}.</source>
            <comment>payback.more_is_lost(upfront, first, horizon)</comment>
            <translation>
                <numerusform>前期多支出的 {upfront} 在 {first}后收回，但在 {horizon}内又转为亏损。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {upfront} up front is not back within the {horizon}.</source>
            <comment>payback.is_not_back(upfront, horizon)</comment>
            <translation>
                <numerusform>前期支出 {upfront} 在 {horizon}内未能收回。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The {upfront} more up front is not back within the {horizon}.</source>
            <comment>payback.more_is_not_back(upfront, horizon)</comment>
            <translation>
                <numerusform>前期多支出的 {upfront} 在 {horizon}内未能收回。</numerusform>
            </translation>
        </message>
        <message>
            <source>never</source>
            <comment>figure.never</comment>
            <translation>从不</translation>
        </message>
        <message>
            <source>always</source>
            <comment>figure.always</comment>
            <translation>始终</translation>
        </message>
        <message>
            <source>at once</source>
            <comment>figure.at_once</comment>
            <translation>立即</translation>
        </message>
        <message numerus="yes">
            <source>{months} months</source>
            <comment>figure.months(months)</comment>
            <translation>
                <numerusform>{months} 个月</numerusform>
            </translation>
        </message>
        <message>
            <source>same</source>
            <comment>change.none</comment>
            <translation>相同</translation>
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
            <translation>每月多花</translation>
        </message>
        <message>
            <source>saved a month</source>
            <comment>key.saved_a_month</comment>
            <translation>每月节省</translation>
        </message>
        <message>
            <source>{exact}. {parts}</source>
            <comment>key.total_made_of(exact, parts)</comment>
            <translation>{exact}。{parts}</translation>
        </message>
        <message>
            <source>cheaper at every volume</source>
            <comment>key.always</comment>
            <translation>在任何请求量下都更便宜</translation>
        </message>
        <message>
            <source>cheaper from {low} to {high} requests a month</source>
            <comment>key.always_exact(low, high)</comment>
            <translation>每月 {low} 至 {high}次请求时更便宜</translation>
        </message>
        <message>
            <source>break-even, requests a month</source>
            <comment>key.break_even</comment>
            <translation>盈亏平衡点，次请求/月</translation>
        </message>
        <message>
            <source>break-even for good, requests a month</source>
            <comment>key.break_even_for_good</comment>
            <translation>最终盈亏平衡点，次请求/月</translation>
        </message>
        <message>
            <source>pays below, requests a month</source>
            <comment>key.pays_below</comment>
            <translation>低于此值时划算，次请求/月</translation>
        </message>
        <message>
            <source>pays between, requests a month</source>
            <comment>key.pays_between</comment>
            <translation>在此区间划算，次请求/月</translation>
        </message>
        <message>
            <source>pays in part of, requests a month</source>
            <comment>key.pays_in_part</comment>
            <translation>在部分区间划算，次请求/月</translation>
        </message>
        <message>
            <source>{first} to {last} requests a month</source>
            <comment>key.pays_between_exact(first, last)</comment>
            <translation>每月 {first} 至 {last}次请求</translation>
        </message>
        <message>
            <source>no volume</source>
            <comment>key.no_volume</comment>
            <translation>无此请求量</translation>
        </message>
        <message>
            <source>pays up to {high} requests a month</source>
            <comment>key.pays_up_to(high)</comment>
            <translation>每月 {high}次请求以内划算</translation>
        </message>
        <message>
            <source>not back</source>
            <comment>key.not_back_value</comment>
            <translation>未回本</translation>
        </message>
        <message>
            <source>no payback</source>
            <comment>key.costs_more_value</comment>
            <translation>不会回本</translation>
        </message>
        <message numerus="yes">
            <source>costs more over {horizon}</source>
            <comment>key.costs_more_over(horizon)</comment>
            <translation>
                <numerusform>{horizon}内花费更多</numerusform>
            </translation>
        </message>
        <message>
            <source>no volume up to {high} requests a month pays</source>
            <comment>key.no_volume_pays(high)</comment>
            <translation>每月 {high}次请求以内均不划算</translation>
        </message>
        <message>
            <source>payback</source>
            <comment>key.payback</comment>
            <translation>回本</translation>
        </message>
        <message>
            <source>payback for good</source>
            <comment>key.payback_for_good</comment>
            <translation>最终回本</translation>
        </message>
        <message numerus="yes">
            <source>within {horizon}</source>
            <comment>key.within(horizon)</comment>
            <translation>
                <numerusform>{horizon}内</numerusform>
            </translation>
        </message>
        <message>
            <source>the money is not back within the horizon</source>
            <comment>key.not_back</comment>
            <translation>规划期内资金未能收回</translation>
        </message>
        <message>
            <source>it takes nothing more up front, and costs more over the horizon</source>
            <comment>key.nothing_to_get_back</comment>
            <translation>前期支出不更多，但规划期内花费更多</translation>
        </message>
        <message>
            <source>its cumulative cash is never above the baseline's</source>
            <comment>key.never_above</comment>
            <translation>累计现金支出从未高于基准方案</translation>
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
                <numerusform>{count} 个 GPU 承担 {load} 个 GPU 的负载</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>GPUs for all that move</source>
            <comment>key.gpus_together(count)</comment>
            <translation>
                <numerusform>所有迁移任务共用的 GPU</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} GPUs that compute {share} of the time</source>
            <comment>key.gpus_busy(count, share)</comment>
            <translation>
                <numerusform>{count} 个 GPU，{share} 的时间在计算</numerusform>
            </translation>
        </message>
        <message>
            <source>no GPU is needed, as no task moves</source>
            <comment>key.no_gpus_in_plan</comment>
            <translation>没有任务迁移，不需要 GPU</translation>
        </message>
        <message>
            <source>a month, in place of {total}</source>
            <comment>key.in_place_of(total)</comment>
            <translation>每月，原为 {total}</translation>
        </message>
        <message>
            <source>{moved} of {tasks}</source>
            <comment>key.moved(moved, tasks)</comment>
            <translation>{moved}/{tasks}</translation>
        </message>
        <message>
            <source>{moved} of {tasks} tasks move in the best plan</source>
            <comment>key.moved_exact(moved, tasks)</comment>
            <translation>最佳计划中迁移 {tasks} 项任务中的 {moved} 项</translation>
        </message>
        <message numerus="yes">
            <source>tasks move</source>
            <comment>key.tasks_move(tasks)</comment>
            <translation>
                <numerusform>迁移的任务</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>units</source>
            <comment>key.units(count)</comment>
            <translation>
                <numerusform>单元</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} units for a load of {load} units</source>
            <comment>key.units_for_load(count, load)</comment>
            <translation>
                <numerusform>{count} 个单元承担 {load} 个单元的负载</numerusform>
            </translation>
        </message>
        <message>
            <source>How sure?</source>
            <comment>key.how_sure</comment>
            <translation>有多大把握？</translation>
        </message>
        <message>
            <source>Suggest ranges</source>
            <comment>key.suggest_ranges</comment>
            <translation>建议区间</translation>
        </message>
        <message>
            <source>no input has a range yet: this gives the {count} that matter most a fifth to both sides</source>
            <comment>key.no_ranges(count)</comment>
            <translation>尚无输入设有区间：此操作为影响最大的 {count} 项输入上下各设五分之一的区间</translation>
        </message>
        <message>
            <source>break-even in 80 % of cases</source>
            <comment>key.settled_range</comment>
            <translation>80% 情形中的盈亏平衡点</translation>
        </message>
        <message>
            <source>it does not pay for good in {share} of cases</source>
            <comment>key.does_not_pay(share)</comment>
            <translation>在 {share} 的情形中不会最终划算</translation>
        </message>
        <message>
            <source>10th percentile {p10}, 90th percentile {p90}</source>
            <comment>key.percentiles(p10, p90)</comment>
            <translation>第 10 百分位数 {p10}，第 90 百分位数 {p90}</translation>
        </message>
        <message>
            <source>10th percentile {p10}, it does not pay for good in {share} of cases</source>
            <comment>key.percentile_and_never(p10, share)</comment>
            <translation>第 10 百分位数 {p10}，在 {share} 的情形中不会最终划算</translation>
        </message>
        <message>
            <source>{caption}, {change}</source>
            <comment>key.since_pin(caption, change)</comment>
            <translation>{caption}，{change}</translation>
        </message>
        <message>
            <source>{size} more than pinned</source>
            <comment>pinned.more(size)</comment>
            <translation>比固定项多 {size}</translation>
        </message>
        <message>
            <source>{size} less than pinned</source>
            <comment>pinned.less(size)</comment>
            <translation>比固定项少 {size}</translation>
        </message>
        <message>
            <source>as pinned</source>
            <comment>pinned.same</comment>
            <translation>与固定项相同</translation>
        </message>
        <message>
            <source>pinned: {value} {caption}</source>
            <comment>pinned.was(value, caption)</comment>
            <translation>固定项：{value} {caption}</translation>
        </message>
        <message>
            <source>Pin {number}</source>
            <comment>pinned.numbered(number)</comment>
            <translation>固定项 {number}</translation>
        </message>
        <message>
            <source>{focus} = {baseline}</source>
            <comment>map.equal_cost(focus, baseline)</comment>
            <translation>{focus} = {baseline}</translation>
        </message>
        <message>
            <source>{option} is the cheapest at {x} and {y}.</source>
            <comment>map.cheapest(option, x, y)</comment>
            <translation>在{x}、{y}处，{option} 最便宜。</translation>
        </message>
        <message>
            <source>{option} is the cheapest of those shown at {x} and {y}.</source>
            <comment>map.cheapest_shown(option, x, y)</comment>
            <translation>在{x}、{y}处，{option} 在所示方案中最便宜。</translation>
        </message>
        <message>
            <source>{figure} is {value}</source>
            <comment>goal.payback_is(figure, value)</comment>
            <translation>{figure}为 {value}</translation>
        </message>
        <message>
            <source>the {figure} is {value}</source>
            <comment>goal.figure_is(figure, value)</comment>
            <translation>{figure}为 {value}</translation>
        </message>
        <message>
            <source>With {parameter} at {value}, {figure}.</source>
            <comment>goal.reached(parameter, value, figure)</comment>
            <translation>{parameter}为 {value} 时，{figure}。</translation>
        </message>
        <message>
            <source>Not within this range; there is no {figure} at any of its values.</source>
            <comment>goal.none(figure)</comment>
            <translation>在此范围内无法达到；无论取何值都没有{figure}。</translation>
        </message>
        <message>
            <source>Not within this range; nearest is {value}, where {figure}.</source>
            <comment>goal.nearest(value, figure)</comment>
            <translation>在此范围内无法达到；最接近的取值是 {value}，此时{figure}。</translation>
        </message>
        <message>
            <source>above {value}</source>
            <comment>flip.above(value)</comment>
            <translation>高于 {value}</translation>
        </message>
        <message>
            <source>below {value}</source>
            <comment>flip.below(value)</comment>
            <translation>低于 {value}</translation>
        </message>
        <message>
            <source>at {value}</source>
            <comment>flip.at(value)</comment>
            <translation>等于 {value}</translation>
        </message>
        <message>
            <source>from {value} on</source>
            <comment>flip.from(value)</comment>
            <translation>不低于 {value}</translation>
        </message>
        <message>
            <source>up to {value}</source>
            <comment>flip.up_to(value)</comment>
            <translation>不高于 {value}</translation>
        </message>
        <message>
            <source>between {low} and {high}</source>
            <comment>flip.between(low, high)</comment>
            <translation>介于 {low} 与 {high} 之间</translation>
        </message>
        <message>
            <source>from {low} to {high}</source>
            <comment>flip.from_to(low, high)</comment>
            <translation>从 {low} 到 {high}</translation>
        </message>
        <message>
            <source>{parameter} {place}</source>
            <comment>flip.line(parameter, place)</comment>
            <translation>{parameter}{place}</translation>
        </message>
        <message>
            <source>{option} costs more than {baseline} {place}</source>
            <comment>flip.costs_more(option, baseline, place)</comment>
            <translation>{place}时，{option} 比{baseline} 贵</translation>
        </message>
        <message>
            <source>{option} is cheaper than {baseline} {place}</source>
            <comment>flip.is_cheaper(option, baseline, place)</comment>
            <translation>{place}时，{option} 比{baseline} 便宜</translation>
        </message>
        <message>
            <source>The hybrid is cheapest with {share} routed: {total} a month</source>
            <comment>flip.best_share(share, total)</comment>
            <translation>路由 {share} 时混合方案最便宜：每月 {total}</translation>
        </message>
        <message>
            <source>{title}. {text}</source>
            <comment>warning.sentence(title, text)</comment>
            <translation>{title}。{text}</translation>
        </message>
        <message>
            <source>The minimum replicas are more than the load needs</source>
            <comment>warning.min_replicas</comment>
            <translation>最少副本数多于负载所需</translation>
        </message>
        <message numerus="yes">
            <source>{kept} replicas are kept online; {needed} would carry the load of {load} GPUs at peak.</source>
            <comment>warning.min_replicas.text(kept, needed, load)</comment>
            <translation>
                <numerusform>保持 {kept} 个副本在线；峰值负载为 {load} 个 GPU，{needed} 个副本即可承受。</numerusform>
            </translation>
        </message>
        <message>
            <source>One replica has no failover</source>
            <comment>warning.failover</comment>
            <translation>单个副本无法故障切换</translation>
        </message>
        <message>
            <source>When it stops, so does the service; two or more replicas keep answering.</source>
            <comment>warning.failover.text</comment>
            <translation>它一旦停止，服务随之停止；两个或更多副本可持续应答。</translation>
        </message>
        <message numerus="yes">
            <source>The GPUs are {share} idle</source>
            <comment>warning.idle(share, count)</comment>
            <translation>
                <numerusform>GPU 有 {share} 处于闲置</numerusform>
            </translation>
        </message>
        <message>
            <source>That idle time costs {cost} a month of compute.</source>
            <comment>warning.idle.text(cost)</comment>
            <translation>闲置时间的计算成本为每月 {cost}。</translation>
        </message>
        <message numerus="yes">
            <source>The units are {share} idle</source>
            <comment>warning.idle_units(share, count)</comment>
            <translation>
                <numerusform>单元有 {share} 处于闲置</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{share} of the {units} reserved units are never needed</source>
            <comment>warning.spare_units(share, units)</comment>
            <translation>
                <numerusform>{units} 个预留单元中有 {share} 从未用到</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Even the busiest hour leaves them idle, which costs {cost} a month.</source>
            <comment>warning.spare_units.text(cost, units)</comment>
            <translation>
                <numerusform>即使在最繁忙的小时它们也闲置，每月花费 {cost}。</numerusform>
            </translation>
        </message>
        <message>
            <source>The GPUs are scaled down further than the traffic allows</source>
            <comment>warning.scale_down</comment>
            <translation>GPU 缩容超出流量允许的程度</translation>
        </message>
        <message>
            <source>With {share} of the time off, those that are left are {busy} busy on average, which leaves no headroom for peaks.</source>
            <comment>warning.scale_down.text(share, busy)</comment>
            <translation>有 {share} 的时间缩容，余下的 GPU 平均有 {busy} 的时间繁忙，没有为峰值留出余量。</translation>
        </message>
        <message>
            <source>A commitment is paid all month</source>
            <comment>warning.commitment</comment>
            <translation>承诺用量须全月付费</translation>
        </message>
        <message>
            <source>The discount is for committing to the minimum replicas, but they are counted only {hours} of 730 hours: a commitment costs the other hours too.</source>
            <comment>warning.commitment.text(hours)</comment>
            <translation>折扣的前提是承诺租用最少副本，但它们在 730 小时中只计了 {hours} 小时：承诺之后其余时间也要付费。</translation>
        </message>
        <message>
            <source>The rented GPUs are off for part of the month</source>
            <comment>warning.gpu_hours</comment>
            <translation>租用 GPU 每月有部分时间关闭</translation>
        </message>
        <message>
            <source>They are online {hours} of 730 hours: requests in the other hours, at night for instance, must wait or go elsewhere.</source>
            <comment>warning.gpu_hours.text(hours)</comment>
            <translation>它们在 730 小时中在线 {hours} 小时：其余时间（例如夜间）的请求必须等待或转往别处。</translation>
        </message>
        <message>
            <source>A request costs more at the small model with memory than at the frontier model</source>
            <comment>warning.small_price</comment>
            <translation>带记忆的小模型的单次请求成本高于前沿模型</translation>
        </message>
        <message>
            <source>It is {own} against {other}: check the small model's prices and the recalled tokens; a small model usually costs a fraction.</source>
            <comment>warning.small_price.text(own, other)</comment>
            <translation>两者分别为 {own} 和 {other}：请核对小模型的价格和召回的 token；小模型通常只需几分之一的成本。</translation>
        </message>
        <message>
            <source>A request costs more at the fine-tuned small model than at the frontier model</source>
            <comment>warning.tuned_price</comment>
            <translation>微调小模型的单次请求成本高于前沿模型</translation>
        </message>
        <message>
            <source>It is {own} against {other}: check the small model's prices and the multiple for a fine-tuned one.</source>
            <comment>warning.tuned_price.text(own, other)</comment>
            <translation>两者分别为 {own} 和 {other}：请核对小模型的价格和微调价格倍数。</translation>
        </message>
        <message numerus="yes">
            <source>Prices are zero</source>
            <comment>warning.zero_price(count)</comment>
            <translation>
                <numerusform>有价格为零</numerusform>
            </translation>
        </message>
        <message>
            <source>Free, or not filled in yet? {prices}.</source>
            <comment>warning.zero_price.text(prices)</comment>
            <translation>是免费，还是尚未填写？{prices}。</translation>
        </message>
        <message>
            <source>The volume lies outside the charted range</source>
            <comment>warning.volume_outside</comment>
            <translation>请求量超出图表范围</translation>
        </message>
        <message>
            <source>The break-even lies outside the charted range</source>
            <comment>warning.break_even_outside</comment>
            <translation>盈亏平衡点超出图表范围</translation>
        </message>
        <message>
            <source>{volume} requests a month; the chart usually spans {low} to {high}.</source>
            <comment>warning.outside.text(volume, low, high)</comment>
            <translation>每月 {volume}次请求；图表通常覆盖 {low} 至 {high}。</translation>
        </message>
        <message>
            <source>There are no labeled examples</source>
            <comment>warning.no_labels</comment>
            <translation>没有标注样本</translation>
        </message>
        <message>
            <source>Fine-tuning learns from them.</source>
            <comment>warning.no_labels.text</comment>
            <translation>微调要从标注样本中学习。</translation>
        </message>
        <message numerus="yes">
            <source>{labels} labeled examples are few</source>
            <comment>warning.few_labels(labels)</comment>
            <translation>
                <numerusform>{labels} 个标注样本偏少</numerusform>
            </translation>
        </message>
        <message>
            <source>Fine-tuning usually takes {usual} or more.</source>
            <comment>warning.few_labels.text(usual)</comment>
            <translation>微调通常需要 {usual} 个或更多。</translation>
        </message>
        <message>
            <source>The fine-tuned model makes more errors, and they cost nothing here</source>
            <comment>warning.errors</comment>
            <translation>微调模型出错更多，而错误在此不计成本</translation>
        </message>
        <message>
            <source>It answers {tuned} right, the frontier API {frontier}; a cost per error brings that into the comparison.</source>
            <comment>warning.errors.text(tuned, frontier)</comment>
            <translation>它的正确率为 {tuned}，前沿 API 为 {frontier}；设定单次错误成本即可将其纳入比较。</translation>
        </message>
        <message>
            <source>Beyond the slider: {parameter}</source>
            <comment>warning.beyond_slider(parameter)</comment>
            <translation>超出滑块范围：{parameter}</translation>
        </message>
        <message>
            <source>The value is {value}; the slider spans {low} to {high}.</source>
            <comment>warning.beyond_slider.text(value, low, high)</comment>
            <translation>当前值为 {value}；滑块范围为 {low} 至 {high}。</translation>
        </message>
        <message>
            <source>Prices are older than 90 days</source>
            <comment>warning.old_prices</comment>
            <translation>价格已超过 90 天</translation>
        </message>
        <message>
            <source>Prices were older than 90 days on {day}</source>
            <comment>warning.were_old_prices(day)</comment>
            <translation>截至 {day}，价格已超过 90 天</translation>
        </message>
        <message>
            <source>They are of {date}: take newer ones from the catalogs, import a newer list, or check them with the vendors.</source>
            <comment>warning.old_prices.text(date)</comment>
            <translation>价格日期为 {date}：请从目录取用较新的价格，导入较新的列表，或向供应商核实。</translation>
        </message>
        <message>
            <source>The oldest is that of "{parameter}", of {date}: take a newer one from the catalogs, import a newer list, or check it at its source.</source>
            <comment>warning.old_prices.of(parameter, date)</comment>
            <translation>最旧的是“{parameter}”，日期为 {date}：请从目录取用较新的价格，导入较新的列表，或在其来源处核实。</translation>
        </message>
        <message>
            <source>Prototype with an API</source>
            <comment>strategy.prototype</comment>
            <translation>用 API 做原型</translation>
        </message>
        <message>
            <source>Measure and project</source>
            <comment>strategy.projection</comment>
            <translation>测量并预测</translation>
        </message>
        <message>
            <source>Run both in parallel</source>
            <comment>strategy.parallel_test</comment>
            <translation>两者并行运行</translation>
        </message>
        <message>
            <source>{where} in {months} months</source>
            <comment>strategy.where_in_months(where, months)</comment>
            <translation>{months} 个月内{where}</translation>
        </message>
        <message>
            <source>in {months} months</source>
            <comment>strategy.in_months(months)</comment>
            <translation>{months} 个月内</translation>
        </message>
        <message>
            <source>requests a month to wait for</source>
            <comment>strategy.to_wait_for</comment>
            <translation>须等到的每月请求数</translation>
        </message>
        <message>
            <source>for a month's test, labels included</source>
            <comment>strategy.for_a_months_test</comment>
            <translation>一个月的测试，含标注</translation>
        </message>
        <message>
            <source>up front, before it can start</source>
            <comment>strategy.up_front</comment>
            <translation>前期支出，启动之前</translation>
        </message>
        <message>
            <source>a volume of {volume} requests a month</source>
            <comment>strategy.volume(volume)</comment>
            <translation>每月 {volume}次请求</translation>
        </message>
        <message>
            <source>a volume of {volume} requests a month that grows by {growth} a month</source>
            <comment>strategy.volume_grows(volume, growth)</comment>
            <translation>每月 {volume}次请求、每月增长 {growth}</translation>
        </message>
        <message>
            <source>a volume of {volume} requests a month that shrinks by {growth} a month</source>
            <comment>strategy.volume_shrinks(volume, growth)</comment>
            <translation>每月 {volume}次请求、每月减少 {growth}</translation>
        </message>
        <message>
            <source>At {volume}, expect to spend {spend} {where} in {months} months.</source>
            <comment>strategy.expect(volume, spend, where, months)</comment>
            <translation>按{volume}计，预计 {months} 个月内{where}花费 {spend}。</translation>
        </message>
        <message>
            <source>At {volume}, expect to spend {spend} {where} in {months} months, what wrong answers cost included.</source>
            <comment>strategy.expect_with_errors(volume, spend, where, months)</comment>
            <translation>按{volume}计，预计 {months} 个月内{where}花费 {spend}，含错误回答的成本。</translation>
        </message>
        <message>
            <source>At {volume}, expect to spend {spend} {where} in {months} months; {upfront} of it is paid up front.</source>
            <comment>strategy.expect_with_upfront(volume, spend, where, months, upfront)</comment>
            <translation>按{volume}计，预计 {months} 个月内{where}花费 {spend}；其中 {upfront} 为前期支出。</translation>
        </message>
        <message>
            <source>At {volume}, expect to spend {spend} {where} in {months} months, what wrong answers cost included; {upfront} of it is paid up front.</source>
            <comment>strategy.expect_all(volume, spend, where, months, upfront)</comment>
            <translation>按{volume}计，预计 {months} 个月内{where}花费 {spend}，含错误回答的成本；其中 {upfront} 为前期支出。</translation>
        </message>
        <message>
            <source>That shows whether the task works before anything is spent on {option}.</source>
            <comment>strategy.shows_whether_it_works(option)</comment>
            <translation>这样可在为{option} 投入资金之前看出任务是否可行。</translation>
        </message>
        <message>
            <source>Expect {spend0} {where} in {months0} months and {spend1} in {months1}, while you measure the volume, the tokens and the errors.</source>
            <comment>strategy.measure(spend0, where, months0, spend1, months1)</comment>
            <translation>预计{where} {months0} 个月内花费 {spend0}，{months1} 个月内花费 {spend1}，其间测量请求量、token 和错误。</translation>
        </message>
        <message>
            <source>Expect {spend0} {where} in {months0} months and {spend1} in {months1} as the volume grows, while you measure the volume, the tokens and the errors.</source>
            <comment>strategy.measure_growing(spend0, where, months0, spend1, months1)</comment>
            <translation>随着请求量增长，预计{where} {months0} 个月内花费 {spend0}，{months1} 个月内花费 {spend1}，其间测量请求量、token 和错误。</translation>
        </message>
        <message>
            <source>Expect {spend0} {where} in {months0} months and {spend1} in {months1} as the volume shrinks, while you measure the volume, the tokens and the errors.</source>
            <comment>strategy.measure_shrinking(spend0, where, months0, spend1, months1)</comment>
            <translation>随着请求量减少，预计{where} {months0} 个月内花费 {spend0}，{months1} 个月内花费 {spend1}，其间测量请求量、token 和错误。</translation>
        </message>
        <message>
            <source>There is no volume to wait for: prices or throughput would have to change before {option} would pay.</source>
            <comment>strategy.never(option)</comment>
            <translation>没有可等待的请求量：除非价格或吞吐量改变，{option} 不会划算。</translation>
        </message>
        <message>
            <source>There is no volume to wait for: {option} would pay {volumes}.</source>
            <comment>strategy.always(option, volumes)</comment>
            <translation>没有需要等待的请求量：{option} {volumes}划算。</translation>
        </message>
        <message>
            <source>There is no need to wait: you are at {volume}, and {option} would pay {volumes}.</source>
            <comment>strategy.reached(volume, option, volumes)</comment>
            <translation>无需等待：当前请求量为 {volume}，{option} {volumes}划算。</translation>
        </message>
        <message>
            <source>At {volume} requests a month, {option} would not pay, but {volumes}.</source>
            <comment>strategy.between(volume, option, volumes)</comment>
            <translation>在每月 {volume}次请求时，{option} 不划算，但{volumes}划算。</translation>
        </message>
        <message>
            <source>You are at {volume}, above all volumes at which {option} would pay: {volumes}.</source>
            <comment>strategy.past(volume, option, volumes)</comment>
            <translation>当前请求量为 {volume}，高于所有划算的请求量：{option} {volumes}划算。</translation>
        </message>
        <message>
            <source>Wait for {volume} requests a month: {option} would pay {volumes}.</source>
            <comment>strategy.wait(volume, option, volumes)</comment>
            <translation>等到每月 {volume}次请求：{option} {volumes}划算。</translation>
        </message>
        <message>
            <source>Wait for {volume} requests a month: from there on, {option} would pay.</source>
            <comment>strategy.wait_for_good(volume, option)</comment>
            <translation>等到每月 {volume}次请求：从那时起，{option} 一直划算。</translation>
        </message>
        <message>
            <source>At today's volume it pays already, but not at every volume up to there.</source>
            <comment>strategy.pays_already</comment>
            <translation>以今天的请求量已经划算，但到那里之前并非每个请求量都划算。</translation>
        </message>
        <message>
            <source>Without growth you never get there.</source>
            <comment>strategy.never_without_growth</comment>
            <translation>没有增长就永远达不到。</translation>
        </message>
        <message>
            <source>With a volume that shrinks you never get there.</source>
            <comment>strategy.never_with_shrinking</comment>
            <translation>请求量减少则永远达不到。</translation>
        </message>
        <message>
            <source>With {growth} less a month you are below {volume} in month {month}, where it would pay as well.</source>
            <comment>strategy.shrinks_below(growth, volume, month)</comment>
            <translation>若每月减少 {growth}，第 {month} 个月会低于 {volume}，那时也划算。</translation>
        </message>
        <message>
            <source>With {growth} growth a month you get there in month {month}.</source>
            <comment>strategy.gets_there(growth, month)</comment>
            <translation>若每月增长 {growth}，第 {month} 个月即可达到。</translation>
        </message>
        <message>
            <source>With {growth} less a month you are back below that in month {month}.</source>
            <comment>strategy.is_back_below(growth, month)</comment>
            <translation>若每月减少 {growth}，第 {month} 个月会回到该值以下。</translation>
        </message>
        <message>
            <source>With {growth} growth a month you are past that in month {month}.</source>
            <comment>strategy.gets_past(growth, month)</comment>
            <translation>若每月增长 {growth}，第 {month} 个月会超过该值。</translation>
        </message>
        <message>
            <source>With {growth} less a month you fall below that in month {month}.</source>
            <comment>strategy.falls_below(growth, month)</comment>
            <translation>若每月减少 {growth}，第 {month} 个月会跌破该值。</translation>
        </message>
        <message>
            <source>To be there in month {month0} takes {growth0} growth a month; in month {month1}, {growth1}.</source>
            <comment>strategy.growth_needed(month0, growth0, month1, growth1)</comment>
            <translation>要在第 {month0} 个月达到，每月须增长 {growth0}；要在第 {month1} 个月达到，每月须增长 {growth1}。</translation>
        </message>
        <message>
            <source>Measure the {parameter} first: knowing it is worth up to {value} over {horizon}, so finding out may cost that much at most.</source>
            <comment>strategy.measure_first(parameter, value, horizon)</comment>
            <translation>先测量{parameter}：在 {horizon}内知道它最多值 {value}，因此查明它的花费不应超过此数。</translation>
        </message>
        <message>
            <source>With the ranges you gave, knowing any one input alone would not change the decision: none is worth paying for to find out first.</source>
            <comment>strategy.measure_none</comment>
            <translation>按您给出的区间，单独知道任何一项输入都不会改变决定：没有哪一项值得先花钱查明。</translation>
        </message>
        <message>
            <source>These volumes hold at today's prices; the price trends move them.</source>
            <comment>strategy.at_todays_prices</comment>
            <translation>这些请求量以今天的价格为准；价格趋势会使其变动。</translation>
        </message>
        <message numerus="yes">
            <source>A month with {share} of the traffic ({volume} requests) costs {cost} {where}; labeling {examples} real examples costs {labeling}.</source>
            <comment>strategy.test(share, volume, cost, where, examples, labeling)</comment>
            <translation>
                <numerusform>用 {share} 的流量（{volume}次请求）测试一个月，{where}花费 {cost}；标注 {examples} 个真实样本花费 {labeling}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A month with {share} of the traffic ({volume} requests) costs {cost} {where}; labeling {examples} real examples costs nothing.</source>
            <comment>strategy.test_with_free_labels(share, volume, cost, where, examples)</comment>
            <translation>
                <numerusform>用 {share} 的流量（{volume}次请求）测试一个月，{where}花费 {cost}；标注 {examples} 个真实样本不花钱。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Meanwhile {baseline} answers everything as before; the same requests are {bill} of its bill.</source>
            <comment>strategy.meanwhile(baseline, bill, volume)</comment>
            <translation>
                <numerusform>其间{baseline} 照常回答一切；这些请求占其账单的 {bill}。</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is paid before it can start.</source>
            <comment>strategy.nothing_before</comment>
            <translation>启动之前无需支付任何费用。</translation>
        </message>
        <message>
            <source>Before it can start, {upfront} must be paid up front.</source>
            <comment>strategy.before(upfront)</comment>
            <translation>启动之前须前期支付 {upfront}。</translation>
        </message>
        <message>
            <source>Before it can start, {upfront} must be paid up front, {hardware} of it for hardware, which stays yours; its wear is in the month's cost.</source>
            <comment>strategy.hardware_before(upfront, hardware)</comment>
            <translation>启动之前须前期支付 {upfront}，其中 {hardware} 用于硬件；硬件归您所有，其损耗计入每月成本。</translation>
        </message>
        <message>
            <source>Before it can start, {upfront} must be paid up front, all of it for hardware, which stays yours; its wear is in the month's cost.</source>
            <comment>strategy.only_hardware_before(upfront)</comment>
            <translation>启动之前须前期支付 {upfront}，全部用于硬件；硬件归您所有，其损耗计入每月成本。</translation>
        </message>
        <message>
            <source>{share} of the traffic brings {examples} examples only after {months} months; a larger share is faster.</source>
            <comment>strategy.larger_share(share, examples, months)</comment>
            <translation>{share} 的流量要 {months} 个月才能带来 {examples} 个样本；占比越大越快。</translation>
        </message>
        <message>
            <source>{monthly} a month</source>
            <comment>hidden.monthly(monthly)</comment>
            <translation>每月 {monthly}</translation>
        </message>
        <message>
            <source>{upfront} up front</source>
            <comment>hidden.upfront(upfront)</comment>
            <translation>前期 {upfront}</translation>
        </message>
        <message>
            <source>{monthly} a month and {upfront} up front</source>
            <comment>hidden.monthly_and_upfront(monthly, upfront)</comment>
            <translation>每月 {monthly}，前期 {upfront}</translation>
        </message>
        <message>
            <source>saves {monthly} a month</source>
            <comment>hidden.saves_monthly(monthly)</comment>
            <translation>每月节省 {monthly}</translation>
        </message>
        <message>
            <source>saves {upfront} up front</source>
            <comment>hidden.saves_upfront(upfront)</comment>
            <translation>前期节省 {upfront}</translation>
        </message>
        <message>
            <source>saves {monthly} a month and {upfront} up front</source>
            <comment>hidden.saves_monthly_and_upfront(monthly, upfront)</comment>
            <translation>每月节省 {monthly}，前期节省 {upfront}</translation>
        </message>
        <message>
            <source>{monthly} a month, but saves {upfront} up front</source>
            <comment>hidden.saves_upfront_only(monthly, upfront)</comment>
            <translation>每月 {monthly}，但前期节省 {upfront}</translation>
        </message>
        <message>
            <source>saves {monthly} a month, but {upfront} up front</source>
            <comment>hidden.saves_monthly_only(monthly, upfront)</comment>
            <translation>每月节省 {monthly}，但前期 {upfront}</translation>
        </message>
        <message>
            <source>nothing</source>
            <comment>hidden.nothing</comment>
            <translation>无</translation>
        </message>
        <message>
            <source>in this scenario</source>
            <comment>hidden.in_this_scenario</comment>
            <translation>在此情景中</translation>
        </message>
        <message>
            <source>{amount} {where}</source>
            <comment>hidden.amount(amount, where)</comment>
            <translation>{where}：{amount}</translation>
        </message>
        <message>
            <source>Without it: {change}</source>
            <comment>hidden.effect(change)</comment>
            <translation>若不计入：{change}</translation>
        </message>
        <message>
            <source>{break_even}, and {saving}.</source>
            <comment>hidden.change(break_even, saving)</comment>
            <translation>{break_even}，{saving}。</translation>
        </message>
        <message>
            <source>no lasting break-even</source>
            <comment>hidden.no_break_even</comment>
            <translation>没有持久的盈亏平衡点</translation>
        </message>
        <message>
            <source>cheaper at every volume</source>
            <comment>hidden.always_cheaper</comment>
            <translation>在任何请求量下都更便宜</translation>
        </message>
        <message>
            <source>break-even at {volume}</source>
            <comment>hidden.break_even(volume)</comment>
            <translation>盈亏平衡点为 {volume}</translation>
        </message>
        <message>
            <source>break-even still at {volume}</source>
            <comment>hidden.break_even_still(volume)</comment>
            <translation>盈亏平衡点仍为 {volume}</translation>
        </message>
        <message>
            <source>break-even at {then} instead of {now}</source>
            <comment>hidden.break_even_instead(then, now)</comment>
            <translation>盈亏平衡点为 {then}，而非 {now}</translation>
        </message>
        <message>
            <source>still {state}</source>
            <comment>hidden.still(state)</comment>
            <translation>仍为：{state}</translation>
        </message>
        <message>
            <source>{then} instead of {now}</source>
            <comment>hidden.instead(then, now)</comment>
            <translation>{then}，而非{now}</translation>
        </message>
        <message>
            <source>still {amount} a month saved</source>
            <comment>hidden.still_saved(amount)</comment>
            <translation>每月仍节省 {amount}</translation>
        </message>
        <message>
            <source>still {amount} a month lost</source>
            <comment>hidden.still_lost(amount)</comment>
            <translation>每月仍多花 {amount}</translation>
        </message>
        <message>
            <source>{then} a month saved instead of {now}</source>
            <comment>hidden.saved_instead(then, now)</comment>
            <translation>每月节省 {then}，而非 {now}</translation>
        </message>
        <message>
            <source>{then} a month lost instead of {now}</source>
            <comment>hidden.lost_instead(then, now)</comment>
            <translation>每月多花 {then}，而非 {now}</translation>
        </message>
        <message>
            <source>{then} a month saved instead of {now} lost</source>
            <comment>hidden.saved_instead_of_lost(then, now)</comment>
            <translation>每月节省 {then}，而非多花 {now}</translation>
        </message>
        <message>
            <source>{then} a month lost instead of {now} saved</source>
            <comment>hidden.lost_instead_of_saved(then, now)</comment>
            <translation>每月多花 {then}，而非节省 {now}</translation>
        </message>
        <message>
            <source>Naive</source>
            <comment>naive.name</comment>
            <translation>粗算</translation>
        </message>
        <message>
            <source>With all costs</source>
            <comment>naive.with_all_costs</comment>
            <translation>计入全部成本</translation>
        </message>
        <message>
            <source>them</source>
            <comment>naive.them</comment>
            <translation>这些成本</translation>
        </message>
        <message>
            <source>these {count} costs</source>
            <comment>naive.these_costs(count)</comment>
            <translation>这 {count} 项成本</translation>
        </message>
        <message>
            <source>With or without {costs}, {option} would pay {volumes}.</source>
            <comment>naive.pays_either_way(costs, option, volumes)</comment>
            <translation>无论是否计入{costs}，{option} {volumes}划算。</translation>
        </message>
        <message>
            <source>Without {costs}, {option} would pay {naive}; with {costs_again}, {ours}.</source>
            <comment>naive.pays(costs, option, naive, costs_again, ours)</comment>
            <translation>不计{costs}，{option} {naive}划算；计入{costs_again}，{ours}划算。</translation>
        </message>
        <message>
            <source>saves {saving} a month</source>
            <comment>naive.saves(saving)</comment>
            <translation>每月节省 {saving}</translation>
        </message>
        <message>
            <source>costs as much as {baseline}</source>
            <comment>naive.costs_as_much(baseline)</comment>
            <translation>与{baseline} 成本相同</translation>
        </message>
        <message>
            <source>costs {more} a month more than {baseline}</source>
            <comment>naive.costs_more(more, baseline)</comment>
            <translation>每月比{baseline} 多花 {more}</translation>
        </message>
        <message>
            <source>At {volume} requests a month, either answer {saves}.</source>
            <comment>naive.either_answer(volume, saves)</comment>
            <translation>在每月 {volume}次请求时，两种算法都得出：{saves}。</translation>
        </message>
        <message>
            <source>At {volume} requests a month, the naive answer {naive}; ours {ours}.</source>
            <comment>naive.answers(volume, naive, ours)</comment>
            <translation>在每月 {volume}次请求时，粗算得出：{naive}；我们的结果：{ours}。</translation>
        </message>
        <message>
            <source>All in one: {volume} requests a month, {input} tokens in and {output} out</source>
            <comment>workloads.all_in_one(volume, input, output)</comment>
            <translation>合并为一：每月 {volume}次请求，输入 {input} token，输出 {output} token</translation>
        </message>
        <message>
            <source>Together: {volume} requests a month, {input} tokens in and {output} out, {cost} a year at the API</source>
            <comment>workloads.together(volume, input, output, cost)</comment>
            <translation>合计：每月 {volume}次请求，输入 {input} token，输出 {output} token，每年的 API 费用为 {cost}</translation>
        </message>
        <message>
            <source>{option} saves {saving} a month against {baseline} at {volume} requests.</source>
            <comment>fit.saves(option, saving, baseline, volume)</comment>
            <translation>在每月 {volume}次请求时，{option} 每月比{baseline} 节省 {saving}。</translation>
        </message>
        <message>
            <source>{option} costs {more} a month more than {baseline} at {volume} requests.</source>
            <comment>fit.costs_more(option, more, baseline, volume)</comment>
            <translation>在每月 {volume}次请求时，{option} 每月比{baseline} 多花 {more}。</translation>
        </message>
        <message>
            <source>{option} costs as much as {baseline} at {volume} requests.</source>
            <comment>fit.costs_as_much(option, baseline, volume)</comment>
            <translation>在每月 {volume}次请求时，{option} 与{baseline} 成本相同。</translation>
        </message>
        <message>
            <source>Nothing more is paid up front for {option} that would have to come back first.</source>
            <comment>fit.no_money_back(option)</comment>
            <translation>{option} 没有须先收回的额外前期支出。</translation>
        </message>
        <message>
            <source>The money paid up front for {option} is back after {months}.</source>
            <comment>fit.money_back(option, months)</comment>
            <translation>{option} 的前期支出在 {months}后收回。</translation>
        </message>
        <message>
            <source>The money paid up front for {option} is back only after {months}.</source>
            <comment>fit.money_back_late(option, months)</comment>
            <translation>{option} 的前期支出要到 {months}后才能收回。</translation>
        </message>
        <message>
            <source>The money paid up front for {option} is not back within {horizon}.</source>
            <comment>fit.money_not_back(option, horizon)</comment>
            <translation>{option} 的前期支出在 {horizon}内未能收回。</translation>
        </message>
        <message>
            <source>With the ranges given, {option} would be cheaper in {share} of cases.</source>
            <comment>fit.cases(option, share)</comment>
            <translation>按给出的区间，{option} 在 {share} 的情形中更便宜。</translation>
        </message>
        <message>
            <source>{option} is the cheapest of the options shown, at {total} a month.</source>
            <comment>fit.cheapest(option, total)</comment>
            <translation>{option} 在所示方案中最便宜，每月 {total}。</translation>
        </message>
        <message>
            <source>By cost alone it would be {option}: compare with that before you decide.</source>
            <comment>fit.by_cost(option)</comment>
            <translation>仅看成本应选{option}：决定之前请与之比较。</translation>
        </message>
        <message>
            <source>By cost alone it would be {option}, which is not shown here: compare with that before you decide.</source>
            <comment>fit.by_cost_not_shown(option)</comment>
            <translation>仅看成本应选此处未显示的{option}：决定之前请与之比较。</translation>
        </message>
        <message>
            <source>The fine-tuned model gets {ours} right, less than nine tenths of the {theirs} of {baseline}.</source>
            <comment>fit.accuracy_too_low(ours, theirs, baseline)</comment>
            <translation>微调模型的正确率为 {ours}，不到{baseline} 正确率 {theirs} 的九成。</translation>
        </message>
        <message>
            <source>None of the questions is answered yet: this follows from the figures alone.</source>
            <comment>fit.all_open</comment>
            <translation>尚未回答任何问题：此建议仅由数字得出。</translation>
        </message>
        <message numerus="yes">
            <source>{count} of the {all} questions are still open.</source>
            <comment>fit.open(count, all)</comment>
            <translation>
                <numerusform>{all} 个问题中还有 {count} 个尚无定论。</numerusform>
            </translation>
        </message>
        <message>
            <source>“{question}” answered with {answer}</source>
            <comment>fit.answered_with(question, answer)</comment>
            <translation>“{question}”回答“{answer}”</translation>
        </message>
        <message>
            <source>{condition}: {course}</source>
            <comment>fit.change(condition, course)</comment>
            <translation>{condition}：{course}</translation>
        </message>
        <message>
            <source>A request costs {cost} {where}, the same as every other way.</source>
            <comment>score.cost_is_the_same(cost, where)</comment>
            <translation>{where}每次请求花费 {cost}，与其他方式相同。</translation>
        </message>
        <message>
            <source>A request costs {cost} {where}, the cheapest way.</source>
            <comment>score.cost_is_least(cost, where)</comment>
            <translation>{where}每次请求花费 {cost}，是最便宜的方式。</translation>
        </message>
        <message>
            <source>A request costs {cost} {where}, and the cheapest way costs nothing.</source>
            <comment>score.cheapest_is_free(cost, where)</comment>
            <translation>{where}每次请求花费 {cost}，而最便宜的方式不花钱。</translation>
        </message>
        <message>
            <source>A request costs {cost} {where}, a little more than the cheapest way.</source>
            <comment>score.costs_a_little_more(cost, where)</comment>
            <translation>{where}每次请求花费 {cost}，比最便宜的方式略高。</translation>
        </message>
        <message>
            <source>A request costs {cost} {where}, {ratio} times the cheapest way.</source>
            <comment>score.costs_times(cost, where, ratio)</comment>
            <translation>{where}每次请求花费 {cost}，是最便宜方式的 {ratio} 倍。</translation>
        </message>
        <message>
            <source>Every request waits for an API, and {escalated} of them for two, one after the other.</source>
            <comment>score.hosted_hybrid_waits(escalated)</comment>
            <translation>每次请求都要等待 API，其中 {escalated} 要先后等待两个 API。</translation>
        </message>
        <message>
            <source>{own} of the requests wait as on our own GPUs, {api} as at an API, and {escalated} for one after the other.</source>
            <comment>score.hybrid_waits(own, api, escalated)</comment>
            <translation>{own} 的请求像在自己的 GPU 上那样等待，{api} 像在 API 上那样等待，{escalated} 两者先后等待。</translation>
        </message>
        <message>
            <source>Nothing has to be read before the first token.</source>
            <comment>score.nothing_to_read</comment>
            <translation>首 token 之前无需读入任何内容。</translation>
        </message>
        <message>
            <source>Nothing has to be read before the first token, and cold starts come on top.</source>
            <comment>score.nothing_to_read_but_cold_starts</comment>
            <translation>首 token 之前无需读入任何内容，另加冷启动。</translation>
        </message>
        <message>
            <source>Judged by the {time} in which a replica at full load reads the input; what somebody waits can be more or less.</source>
            <comment>score.reading(time)</comment>
            <translation>依据满载副本读入输入所需的 {time} 判断；实际等待可能更长或更短。</translation>
        </message>
        <message>
            <source>Judged by the {time} in which a replica at full load reads the input; what somebody waits can be more or less, and cold starts come on top.</source>
            <comment>score.reading_and_cold_starts(time)</comment>
            <translation>依据满载副本读入输入所需的 {time} 判断；实际等待可能更长或更短，另加冷启动。</translation>
        </message>
        <message>
            <source>Published are {time} to the first token of an API, a claim of which this is the middle.</source>
            <comment>score.published(time)</comment>
            <translation>已发表的 API 首 token 时间为 {time}，此处取该论断的中间值。</translation>
        </message>
        <message>
            <source>Published are {time} to the first token of an API, a claim of which this is the middle; the recall of memories comes on top.</source>
            <comment>score.published_and_recall(time)</comment>
            <translation>已发表的 API 首 token 时间为 {time}，此处取该论断的中间值；另加记忆召回。</translation>
        </message>
        <message numerus="yes">
            <source>{count} input tokens</source>
            <comment>latency.input_tokens(count)</comment>
            <translation>
                <numerusform>{count} 个输入 token</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} input tokens, {cached} of them cached,</source>
            <comment>latency.cached_input_tokens(count, cached)</comment>
            <translation>
                <numerusform>{count} 个输入 token（其中 {cached} 个已缓存）</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} output tokens</source>
            <comment>latency.output_tokens(count)</comment>
            <translation>
                <numerusform>{count} 个输出 token</numerusform>
            </translation>
        </message>
        <message>
            <source>At full load a replica reads {input} in {reading} and writes {output} in {writing}, for all its requests together: how long one of them waits does not follow from that.</source>
            <comment>latency.at_full_load(input, reading, output, writing)</comment>
            <translation>满载时，一个副本用 {reading} 读入 {input}，用 {writing} 写出 {output}，由其全部请求共同分担：单个请求要等多久，由此无法得出。</translation>
        </message>
        <message>
            <source>At full load a replica reads {input} in {reading}, for all its requests together: how long one of them waits does not follow from that.</source>
            <comment>latency.reads_at_full_load(input, reading)</comment>
            <translation>满载时，一个副本用 {reading} 读入 {input}，由其全部请求共同分担：单个请求要等多久，由此无法得出。</translation>
        </message>
        <message>
            <source>At full load a replica writes {output} in {writing}, for all its requests together: how long one of them waits does not follow from that.</source>
            <comment>latency.writes_at_full_load(output, writing)</comment>
            <translation>满载时，一个副本用 {writing} 写出 {output}，由其全部请求共同分担：单个请求要等多久，由此无法得出。</translation>
        </message>
        <message>
            <source>{figure} {local} on a local model and {api} at an API</source>
            <comment>latency.claim(figure, local, api)</comment>
            <translation>{figure}：本地模型 {local}，API {api}</translation>
        </message>
        <message>
            <source>Claims, not measured here: {claims} (“{source}”, {date}). A percentile does not follow from throughput.</source>
            <comment>latency.claims(claims, source, date)</comment>
            <translation>论断，非此处测得：{claims}（“{source}”，{date}）。百分位数无法由吞吐量得出。</translation>
        </message>
        <message>
            <source>{quality}, {approach}: {score} of {highest}, from {worst} to {best}.</source>
            <comment>qualities.score(quality, approach, score, highest, worst, best)</comment>
            <translation>{quality}，{approach}：{score}（满分 {highest}），从“{worst}”到“{best}”。</translation>
        </message>
        <message>
            <source>Moved by hand; the program's own is {own}.</source>
            <comment>qualities.moved(own)</comment>
            <translation>已手动移动；程序给出的值为 {own}。</translation>
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
            <translation>{quality}的权重：{weight}（最高 {highest}）</translation>
        </message>
        <message>
            <source>Weighted order</source>
            <comment>qualities.weighted_order</comment>
            <translation>加权排序</translation>
        </message>
        <message>
            <source>No quality has a weight</source>
            <comment>qualities.no_weight</comment>
            <translation>所有特性均无权重</translation>
        </message>
        <message>
            <source>{title}: {places}. Weights: {weights}.</source>
            <comment>qualities.order(title, places, weights)</comment>
            <translation>{title}：{places}。权重：{weights}。</translation>
        </message>
        <message>
            <source>Self-hosted means {option} here.</source>
            <comment>qualities.self_hosted_means(option)</comment>
            <translation>此处的自托管指{option}。</translation>
        </message>
        <message>
            <source>viable, {share} of few-shot</source>
            <comment>task.viable(share)</comment>
            <translation>可行，为少样本的 {share}</translation>
        </message>
        <message>
            <source>not viable, {share} of few-shot</source>
            <comment>task.not_viable(share)</comment>
            <translation>不可行，为少样本的 {share}</translation>
        </message>
        <message>
            <source>Fine-tuned {tuned}, large model {zero_shot} without and {few_shot} with examples: {verdict}</source>
            <comment>task.spoken(tuned, zero_shot, few_shot, verdict)</comment>
            <translation>微调 {tuned}，大模型无示例 {zero_shot}、有示例 {few_shot}：{verdict}</translation>
        </message>
        <message>
            <source>A rule of thumb: 90 % of the API model's accuracy is viable. In this scenario the fine-tuned model gets {ours} right and the frontier API {theirs}, so it is.</source>
            <comment>task.is_viable_here(ours, theirs)</comment>
            <translation>经验法则：达到 API 模型准确率的 90% 即为可行。在此情景中，微调模型的正确率为 {ours}，前沿 API 为 {theirs}，因此可行。</translation>
        </message>
        <message>
            <source>A rule of thumb: 90 % of the API model's accuracy is viable. In this scenario the fine-tuned model gets {ours} right and the frontier API {theirs}, so it is not.</source>
            <comment>task.is_not_viable_here(ours, theirs)</comment>
            <translation>经验法则：达到 API 模型准确率的 90% 即为可行。在此情景中，微调模型的正确率为 {ours}，前沿 API 为 {theirs}，因此不可行。</translation>
        </message>
        <message>
            <source>Measure your own: take 50 to 100 real inputs, have two people write down the right answers, let both models answer them, and count. With 100 examples a difference of less than about 10 points may be chance.</source>
            <comment>task.how_to_measure</comment>
            <translation>请自行测量：取 50 到 100 个真实输入，由两个人写下正确答案，让两个模型作答，然后计数。100 个样本时，小于约 10 个百分点的差异可能出于偶然。</translation>
        </message>
        <message>
            <source>{option}: {total} a month</source>
            <comment>case.monthly(option, total)</comment>
            <translation>{option}：每月 {total}</translation>
        </message>
        <message>
            <source>Break-even: {volume}</source>
            <comment>case.break_even(volume)</comment>
            <translation>盈亏平衡点：{volume}</translation>
        </message>
        <message>
            <source>Pays {volumes}</source>
            <comment>case.pays(volumes)</comment>
            <translation>{volumes}划算</translation>
        </message>
        <message>
            <source>{option}: {figure}</source>
            <comment>claim.subject(option, figure)</comment>
            <translation>{option}：{figure}</translation>
        </message>
        <message>
            <source>Claimed: {published}. Its inputs give: {computed}. {status}. {details}</source>
            <comment>claim.checked(published, computed, status, details)</comment>
            <translation>所称：{published}。按其输入得出：{computed}。{status}。{details}</translation>
        </message>
        <message>
            <source>Source: {source}</source>
            <comment>claim.source(source)</comment>
            <translation>来源：{source}</translation>
        </message>
        <message>
            <source>{subject}, {variation}</source>
            <comment>claim.varied(subject, variation)</comment>
            <translation>{subject}，{variation}</translation>
        </message>
        <message>
            <source>{amount} a month</source>
            <comment>claim.a_month(amount)</comment>
            <translation>每月 {amount}</translation>
        </message>
        <message>
            <source>{amount} a year</source>
            <comment>claim.a_year(amount)</comment>
            <translation>每年 {amount}</translation>
        </message>
        <message>
            <source>{amount} a request</source>
            <comment>claim.a_request(amount)</comment>
            <translation>每次请求 {amount}</translation>
        </message>
        <message>
            <source>{amount} a thousand requests</source>
            <comment>claim.a_thousand_requests(amount)</comment>
            <translation>每千次请求 {amount}</translation>
        </message>
        <message numerus="yes">
            <source>{count} hours</source>
            <comment>claim.hours(count)</comment>
            <translation>
                <numerusform>{count} 小时</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} GPU hours</source>
            <comment>claim.gpu_hours(count)</comment>
            <translation>
                <numerusform>{count} GPU 小时</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} times</source>
            <comment>claim.times(count)</comment>
            <translation>
                <numerusform>{count} 倍</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} ranges</source>
            <comment>claim.ranges(count)</comment>
            <translation>
                <numerusform>{count} 个区间</numerusform>
            </translation>
        </message>
        <message>
            <source>{amount} or fewer</source>
            <comment>claim.or_fewer(amount)</comment>
            <translation>不超过 {amount}</translation>
        </message>
        <message>
            <source>none</source>
            <comment>claim.none</comment>
            <translation>无</translation>
        </message>
        <message>
            <source>no limit</source>
            <comment>claim.no_limit</comment>
            <translation>无限制</translation>
        </message>
        <message>
            <source>not within {horizon}</source>
            <comment>claim.not_within(horizon)</comment>
            <translation>{horizon}内未能达到</translation>
        </message>
        <message>
            <source>more than {most} ranges</source>
            <comment>claim.more_than_ranges(most)</comment>
            <translation>超过 {most} 个区间</translation>
        </message>
        <message>
            <source>{option} is the baseline here, and this figure is of another option against it.</source>
            <comment>claim.is_baseline(option)</comment>
            <translation>此处{option} 就是基准方案，而该指标是另一方案与基准相比的结果。</translation>
        </message>
        <message>
            <source>With these inputs the money is not back within the {horizon} of the planning horizon.</source>
            <comment>claim.not_back(horizon)</comment>
            <translation>按这些输入，资金在 {horizon}的规划期内未能收回。</translation>
        </message>
        <message>
            <source>These inputs give more than {most} such ranges, too many to count.</source>
            <comment>claim.too_many_ranges(most)</comment>
            <translation>按这些输入，这样的区间超过 {most} 个，多得无法计数。</translation>
        </message>
        <message>
            <source>With these inputs a request takes no time on a GPU.</source>
            <comment>claim.takes_no_time</comment>
            <translation>按这些输入，请求不占用 GPU 时间。</translation>
        </message>
        <message>
            <source>{option} has no GPU that is on all month.</source>
            <comment>claim.no_gpu(option)</comment>
            <translation>{option} 没有全月在线的 GPU。</translation>
        </message>
        <message>
            <source>With these inputs {option} is cheaper than {baseline} only in places: there is no volume from which it stays so.</source>
            <comment>claim.cheaper_in_places(option, baseline)</comment>
            <translation>按这些输入，{option} 仅在部分区间比{baseline} 便宜：不存在此后一直便宜的请求量。</translation>
        </message>
        <message>
            <source>With these inputs {option} is cheaper than {baseline} at no volume.</source>
            <comment>claim.never_cheaper(option, baseline)</comment>
            <translation>按这些输入，{option} 在任何请求量下都不比{baseline} 便宜。</translation>
        </message>
        <message>
            <source>With these inputs {option} costs nothing there, and no ratio compares a cost to nothing.</source>
            <comment>claim.is_free(option)</comment>
            <translation>按这些输入，{option} 在此没有成本，无法计算与零的比值。</translation>
        </message>
        <message>
            <source>With these inputs {option} is cheaper at every volume.</source>
            <comment>claim.always_cheaper(option)</comment>
            <translation>按这些输入，{option} 在任何请求量下都更便宜。</translation>
        </message>
        <message>
            <source>These inputs give {figure}, {comparison}.</source>
            <comment>claim.gives(figure, comparison)</comment>
            <translation>按这些输入得出 {figure}，{comparison}。</translation>
        </message>
        <message>
            <source>within that range</source>
            <comment>claim.within_range</comment>
            <translation>在该范围之内</translation>
        </message>
        <message>
            <source>as claimed</source>
            <comment>claim.as_claimed</comment>
            <translation>与所称一致</translation>
        </message>
        <message>
            <source>more</source>
            <comment>claim.more</comment>
            <translation>更多</translation>
        </message>
        <message>
            <source>longer</source>
            <comment>claim.longer</comment>
            <translation>更长</translation>
        </message>
        <message>
            <source>less</source>
            <comment>claim.less</comment>
            <translation>更少</translation>
        </message>
        <message>
            <source>fewer</source>
            <comment>claim.fewer</comment>
            <translation>更少</translation>
        </message>
        <message>
            <source>shorter</source>
            <comment>claim.shorter</comment>
            <translation>更短</translation>
        </message>
        <message>
            <source>{share} more</source>
            <comment>claim.more_by(share)</comment>
            <translation>多 {share}</translation>
        </message>
        <message>
            <source>{share} longer</source>
            <comment>claim.longer_by(share)</comment>
            <translation>长 {share}</translation>
        </message>
        <message>
            <source>{share} less</source>
            <comment>claim.less_by(share)</comment>
            <translation>少 {share}</translation>
        </message>
        <message>
            <source>{share} fewer</source>
            <comment>claim.fewer_by(share)</comment>
            <translation>少 {share}</translation>
        </message>
        <message>
            <source>{share} shorter</source>
            <comment>claim.shorter_by(share)</comment>
            <translation>短 {share}</translation>
        </message>
        <message numerus="yes">
            <source>{points} points more</source>
            <comment>claim.points_more(points)</comment>
            <translation>
                <numerusform>高 {points} 个百分点</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{points} points less</source>
            <comment>claim.points_less(points)</comment>
            <translation>
                <numerusform>低 {points} 个百分点</numerusform>
            </translation>
        </message>
        <message>
            <source>{times} times as much</source>
            <comment>claim.times_as_much(times)</comment>
            <translation>为其 {times} 倍</translation>
        </message>
        <message>
            <source>{times} times as many</source>
            <comment>claim.times_as_many(times)</comment>
            <translation>为其 {times} 倍</translation>
        </message>
        <message>
            <source>{times} times as long</source>
            <comment>claim.times_as_long(times)</comment>
            <translation>为其 {times} 倍</translation>
        </message>
        <message>
            <source>only {share} of that</source>
            <comment>claim.only(share)</comment>
            <translation>仅为其 {share}</translation>
        </message>
        <message>
            <source>less than 0.1 % of that</source>
            <comment>claim.hardly</comment>
            <translation>不到其 0.1%</translation>
        </message>
        <message numerus="yes">
            <source>{count} figures</source>
            <comment>claims.figures(count)</comment>
            <translation>
                <numerusform>{count} 个数值</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} differ</source>
            <comment>claims.differing(count)</comment>
            <translation>
                <numerusform>{count} 个不符</numerusform>
            </translation>
        </message>
        <message>
            <source>All reproduced</source>
            <comment>claims.all_reproduced</comment>
            <translation>全部已重现</translation>
        </message>
        <message>
            <source>{figures} figures of {examples} examples, {reproduced} of them reproduced.</source>
            <comment>claims.summary(figures, examples, reproduced)</comment>
            <translation>{examples} 个示例的 {figures} 个数值，其中 {reproduced} 个已重现。</translation>
        </message>
        <message>
            <source>Say in a few words what is claimed.</source>
            <comment>claim_form.no_text</comment>
            <translation>请用几个词说明所称的内容。</translation>
        </message>
        <message>
            <source>The claim has {count} characters; {most} is the most.</source>
            <comment>claim_form.text_too_long(count, most)</comment>
            <translation>论断有 {count} 个字符；最多 {most} 个。</translation>
        </message>
        <message>
            <source>The source has {count} characters; {most} is the most.</source>
            <comment>claim_form.source_too_long(count, most)</comment>
            <translation>来源有 {count} 个字符；最多 {most} 个。</translation>
        </message>
        <message>
            <source>Type the figure that is claimed, such as {example}.</source>
            <comment>claim_form.no_figure(example)</comment>
            <translation>请输入所称的数值，例如 {example}。</translation>
        </message>
        <message>
            <source>The upper end is below the lower one; for a single number leave it empty.</source>
            <comment>claim_form.ends_are_crossed</comment>
            <translation>上限低于下限；若为单个数值，请将上限留空。</translation>
        </message>
        <message>
            <source>{comparison} than the highest figure claimed</source>
            <comment>claim.than_highest(comparison)</comment>
            <translation>比所称最高值{comparison}</translation>
        </message>
        <message>
            <source>{comparison} than the lowest figure claimed</source>
            <comment>claim.than_lowest(comparison)</comment>
            <translation>比所称最低值{comparison}</translation>
        </message>
        <message>
            <source>{times} times the highest figure claimed</source>
            <comment>claim.times_the_highest(times)</comment>
            <translation>为所称最高值的 {times} 倍</translation>
        </message>
        <message>
            <source>only {share} of the lowest figure claimed</source>
            <comment>claim.only_of_the_lowest(share)</comment>
            <translation>仅为所称最低值的 {share}</translation>
        </message>
        <message>
            <source>less than 0.1 % of the lowest figure claimed</source>
            <comment>claim.hardly_the_lowest</comment>
            <translation>不到所称最低值的 0.1%</translation>
        </message>
        <message numerus="yes">
            <source>Bands: 10th to 90th percentile, {count} ranges</source>
            <comment>bands.note(count)</comment>
            <translation>
                <numerusform>区间带：第 10 至第 90 百分位数，{count} 个区间</numerusform>
            </translation>
        </message>
        <message>
            <source>Bands: 10th to 90th percentile, {count} ranges, some linked</source>
            <comment>bands.note_linked(count)</comment>
            <translation>区间带：第 10 至第 90 百分位数，{count} 个区间，部分有关联</translation>
        </message>
        <message>
            <source>dotted: pinned</source>
            <comment>chart.pinned</comment>
            <translation>点线：固定项</translation>
        </message>
        <message>
            <source>{bands} · dotted: pinned</source>
            <comment>chart.bands_and_pinned(bands)</comment>
            <translation>{bands} · 点线：固定项</translation>
        </message>
        <message>
            <source>dotted: {name}</source>
            <comment>chart.pinned_as(name)</comment>
            <translation>点线：{name}</translation>
        </message>
        <message>
            <source>{bands} · dotted: {name}</source>
            <comment>chart.bands_and_pinned_as(bands, name)</comment>
            <translation>{bands} · 点线：{name}</translation>
        </message>
        <message>
            <source>{option} pays from {volume}</source>
            <comment>callout.pays_from(option, volume)</comment>
            <translation>{option} 从 {volume} 起划算</translation>
        </message>
        <message>
            <source>{option} pays for good from {volume}</source>
            <comment>callout.pays_for_good_from(option, volume)</comment>
            <translation>{option} 从 {volume} 起一直划算</translation>
        </message>
        <message>
            <source>{option} first pays at {volume}</source>
            <comment>callout.first_pays_at(option, volume)</comment>
            <translation>{option} 从 {volume} 起首次划算</translation>
        </message>
        <message>
            <source>{option} pays below {volume}</source>
            <comment>callout.pays_below(option, volume)</comment>
            <translation>{option} 低于 {volume} 时划算</translation>
        </message>
        <message>
            <source>{option} pays below {volume}, and in part above</source>
            <comment>callout.pays_below_and_in_part(option, volume)</comment>
            <translation>{option} 低于 {volume} 时划算，其上部分区间也划算</translation>
        </message>
        <message>
            <source>both cost {cost} a month here</source>
            <comment>callout.on_either_side(cost)</comment>
            <translation>此处两者均为每月 {cost}</translation>
        </message>
        <message>
            <source>Back after {months}</source>
            <comment>callout.back(months)</comment>
            <translation>{months}后回本</translation>
        </message>
        <message>
            <source>Back for good after {months}</source>
            <comment>callout.back_for_good(months)</comment>
            <translation>{months}后最终回本</translation>
        </message>
        <message>
            <source>first after {months}, then lost again</source>
            <comment>callout.first_then_lost(months)</comment>
            <translation>{months}后首次回本，随后又转为亏损</translation>
        </message>
        <message numerus="yes">
            <source>but lost again within {horizon}</source>
            <comment>callout.but_lost(horizon)</comment>
            <translation>
                <numerusform>但在 {horizon}内又转为亏损</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not back within {horizon}</source>
            <comment>callout.not_back(horizon)</comment>
            <translation>
                <numerusform>{horizon}内未回本</numerusform>
            </translation>
        </message>
        <message>
            <source>still {amount} behind</source>
            <comment>callout.still_behind(amount)</comment>
            <translation>仍落后 {amount}</translation>
        </message>
        <message numerus="yes">
            <source>Behind after {horizon}</source>
            <comment>callout.ends_behind(horizon)</comment>
            <translation>
                <numerusform>{horizon}后仍落后</numerusform>
            </translation>
        </message>
        <message>
            <source>{amount} more by then</source>
            <comment>callout.more_by_then(amount)</comment>
            <translation>届时多支出 {amount}</translation>
        </message>
        <message>
            <source>{amount} paid by then either way</source>
            <comment>callout.paid_on_either_side(amount)</comment>
            <translation>到此时两者均支出 {amount}</translation>
        </message>
        <message>
            <source>Never behind</source>
            <comment>callout.never_behind</comment>
            <translation>从未落后</translation>
        </message>
        <message>
            <source>at or below {baseline} from the start</source>
            <comment>callout.from_the_start(baseline)</comment>
            <translation>从一开始就不高于{baseline}</translation>
        </message>
        <message numerus="yes">
            <source>saved over {horizon}</source>
            <comment>over_time.saved(horizon)</comment>
            <translation>
                <numerusform>{horizon}内节省</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>more over {horizon}</source>
            <comment>over_time.more(horizon)</comment>
            <translation>
                <numerusform>{horizon}内多花</numerusform>
            </translation>
        </message>
        <message>
            <source>net present value at {rate} a year</source>
            <comment>over_time.net_present_value(rate)</comment>
            <translation>净现值（年折现率 {rate}）</translation>
        </message>
        <message>
            <source>{title}, {text}</source>
            <comment>over_time.in_words(title, text)</comment>
            <translation>{title}，{text}</translation>
        </message>
        <message>
            <source>Up front</source>
            <comment>over_time.up_front</comment>
            <translation>前期</translation>
        </message>
        <message>
            <source>After {months}</source>
            <comment>over_time.after(months)</comment>
            <translation>{months}后</translation>
        </message>
        <message>
            <source>At {volume} requests a month</source>
            <comment>breakdown.at_volume(volume)</comment>
            <translation>每月 {volume}次请求时</translation>
        </message>
        <message>
            <source>At {volume}</source>
            <comment>breakdown.at_volume_in_short(volume)</comment>
            <translation>{volume} 时</translation>
        </message>
        <message numerus="yes">
            <source>{count} warnings</source>
            <comment>breakdown.warnings(count)</comment>
            <translation>
                <numerusform>{count} 条警告</numerusform>
            </translation>
        </message>
        <message>
            <source>{option}, {total} a month</source>
            <comment>breakdown.entry(option, total)</comment>
            <translation>{option}，每月 {total}</translation>
        </message>
        <message>
            <source>{option}, {total} a month, not shown</source>
            <comment>breakdown.entry_not_shown(option, total)</comment>
            <translation>{option}，每月 {total}，未显示</translation>
        </message>
        <message>
            <source>{option}, {total} a month, not shown, cheaper than all that are</source>
            <comment>breakdown.entry_cheaper(option, total)</comment>
            <translation>{option}，每月 {total}，未显示，比所有已显示的都便宜</translation>
        </message>
        <message>
            <source>focus</source>
            <comment>breakdown.tag_focus</comment>
            <translation>焦点</translation>
        </message>
        <message>
            <source>baseline</source>
            <comment>breakdown.tag_baseline</comment>
            <translation>基准</translation>
        </message>
        <message>
            <source>cheapest</source>
            <comment>breakdown.tag_cheaper</comment>
            <translation>最便宜</translation>
        </message>
        <message>
            <source>not shown: {option} {total}</source>
            <comment>breakdown.cheaper_not_shown(option, total)</comment>
            <translation>未显示：{option} {total}</translation>
        </message>
        <message>
            <source>{option}, {total} a month, focus</source>
            <comment>breakdown.entry_in_focus(option, total)</comment>
            <translation>{option}，每月 {total}，焦点方案</translation>
        </message>
        <message>
            <source>{option}, {total} a month, baseline</source>
            <comment>breakdown.entry_as_baseline(option, total)</comment>
            <translation>{option}，每月 {total}，基准方案</translation>
        </message>
        <message>
            <source>{option} {total}</source>
            <comment>breakdown.total(option, total)</comment>
            <translation>{option} {total}</translation>
        </message>
        <message>
            <source>At {volume} requests a month: {totals}</source>
            <comment>breakdown.totals(volume, totals)</comment>
            <translation>每月 {volume}次请求时：{totals}</translation>
        </message>
        <message>
            <source>Per request</source>
            <comment>breakdown.per_request</comment>
            <translation>每次请求</translation>
        </message>
        <message>
            <source>Per 1,000 requests</source>
            <comment>breakdown.per_thousand</comment>
            <translation>每 1,000 次请求</translation>
        </message>
        <message>
            <source>Per correct answer</source>
            <comment>breakdown.per_correct_answer</comment>
            <translation>每个正确回答</translation>
        </message>
        <message>
            <source>per request</source>
            <comment>breakdown.column_per_request</comment>
            <translation>每次请求</translation>
        </message>
        <message>
            <source>per 1,000</source>
            <comment>breakdown.column_per_thousand</comment>
            <translation>每 1,000 次</translation>
        </message>
        <message>
            <source>per correct answer</source>
            <comment>breakdown.column_per_correct_answer</comment>
            <translation>每个正确回答</translation>
        </message>
        <message>
            <source>{component}: {amount}</source>
            <comment>breakdown.component(component, amount)</comment>
            <translation>{component}：{amount}</translation>
        </message>
        <message>
            <source>idle: headroom for peaks, {amount} at {option}</source>
            <comment>breakdown.headroom(amount, option)</comment>
            <translation>闲置：峰值余量，{option} 为 {amount}</translation>
        </message>
        <message>
            <source>spare, {amount} at {option}</source>
            <comment>breakdown.spare(amount, option)</comment>
            <translation>富余，{option} 为 {amount}</translation>
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
                <numerusform>{gpus} 个 GPU，{busy} 繁忙</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{units} units, {busy} busy</source>
            <comment>fleet.units(units, busy)</comment>
            <translation>
                <numerusform>{units} 个单元，{busy} 繁忙</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{units} units, {busy} busy: {headroom} is headroom for peaks</source>
            <comment>fleet.units_headroom(units, busy, headroom)</comment>
            <translation>
                <numerusform>{units} 个单元，{busy} 繁忙：{headroom} 为峰值余量</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{units} units, {busy} busy: {spare} is spare</source>
            <comment>fleet.units_spare(units, busy, spare)</comment>
            <translation>
                <numerusform>{units} 个单元，{busy} 繁忙：{spare} 为富余</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{units} units, {busy} busy: {headroom} is headroom for peaks, {spare} spare</source>
            <comment>fleet.units_headroom_spare(units, busy, headroom, spare)</comment>
            <translation>
                <numerusform>{units} 个单元，{busy} 繁忙：{headroom} 为峰值余量，{spare} 为富余</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{gpus} GPUs, {busy} busy: {headroom} is headroom for peaks</source>
            <comment>fleet.use_headroom(gpus, busy, headroom)</comment>
            <translation>
                <numerusform>{gpus} 个 GPU，{busy} 繁忙：{headroom} 为峰值余量</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{gpus} GPUs, {busy} busy: {spare} is spare</source>
            <comment>fleet.use_spare(gpus, busy, spare)</comment>
            <translation>
                <numerusform>{gpus} 个 GPU，{busy} 繁忙：{spare} 为富余</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{gpus} GPUs, {busy} busy: {headroom} is headroom for peaks, {spare} spare</source>
            <comment>fleet.use_headroom_spare(gpus, busy, headroom, spare)</comment>
            <translation>
                <numerusform>{gpus} 个 GPU，{busy} 繁忙：{headroom} 为峰值余量，{spare} 为富余</numerusform>
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
            <translation>净现值</translation>
        </message>
        <message>
            <source>GPUs</source>
            <comment>compare.gpus</comment>
            <translation>GPU</translation>
        </message>
        <message>
            <source>Units</source>
            <comment>compare.units</comment>
            <translation>单元</translation>
        </message>
        <message>
            <source>{option}, a month</source>
            <comment>compare.a_month(option)</comment>
            <translation>{option}，每月</translation>
        </message>
        <message>
            <source>Focus</source>
            <comment>compare.focus</comment>
            <translation>焦点方案</translation>
        </message>
        <message>
            <source>Baseline</source>
            <comment>compare.baseline</comment>
            <translation>基准方案</translation>
        </message>
        <message>
            <source>{focus} against {baseline}</source>
            <comment>compare.subject(focus, baseline)</comment>
            <translation>{focus} 与{baseline} 相比</translation>
        </message>
        <message>
            <source>Each focus against its baseline</source>
            <comment>compare.each_subject</comment>
            <translation>各焦点方案与其基准方案相比</translation>
        </message>
        <message>
            <source>Pinned</source>
            <comment>compare.pinned</comment>
            <translation>固定项</translation>
        </message>
        <message>
            <source>Now</source>
            <comment>compare.now</comment>
            <translation>当前</translation>
        </message>
        <message>
            <source>Unnamed</source>
            <comment>compare.unnamed</comment>
            <translation>未命名</translation>
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
            <translation>开</translation>
        </message>
        <message>
            <source>off</source>
            <comment>switch.off</comment>
            <translation>关</translation>
        </message>
        <message>
            <source>Break-even of {option}, requests a month</source>
            <comment>spread.break_even(option)</comment>
            <translation>{option} 的盈亏平衡点，次请求/月</translation>
        </message>
        <message>
            <source>Monthly saving of {option} against {baseline}</source>
            <comment>spread.saving(option, baseline)</comment>
            <translation>{option} 与{baseline} 相比的每月节省额</translation>
        </message>
        <message>
            <source>No input has a range yet. With ranges, this shows how the break-even and the monthly saving spread, and in how many cases the answer holds.</source>
            <comment>spread.no_ranges</comment>
            <translation>尚无输入设有区间。设有区间后，此处会显示盈亏平衡点和每月节省额的分布，以及答案在多少情形中成立。</translation>
        </message>
        <message>
            <source>Bars: share of cases in each, the tallest named. Line: share of cases up to a value, with rings at 10, 50 and 90 %.</source>
            <comment>spread.key</comment>
            <translation>条形：各段的情形占比，最高者标注数值。曲线：不超过某值的情形占比，圆圈位于 10%、50% 和 90%。</translation>
        </message>
        <message>
            <source>Share of cases</source>
            <comment>spread.cases</comment>
            <translation>情形占比</translation>
        </message>
        <message>
            <source>Share of cases up to a value</source>
            <comment>spread.cases_up_to</comment>
            <translation>不超过某值的情形占比</translation>
        </message>
        <message>
            <source>Requests a month</source>
            <comment>spread.volume_axis</comment>
            <translation>每月请求数</translation>
        </message>
        <message>
            <source>now {volume}</source>
            <comment>spread.now(volume)</comment>
            <translation>当前 {volume}</translation>
        </message>
        <message>
            <source>costs more</source>
            <comment>spread.costs_more</comment>
            <translation>多花</translation>
        </message>
        <message>
            <source>saves</source>
            <comment>spread.saves</comment>
            <translation>节省</translation>
        </message>
        <message>
            <source>10th percentile {p10}, median {median}, 90th percentile {p90}</source>
            <comment>spread.percentiles(p10, median, p90)</comment>
            <translation>第 10 百分位数 {p10}，中位数 {median}，第 90 百分位数 {p90}</translation>
        </message>
        <message>
            <source>{percentiles}; never in {share} of cases</source>
            <comment>spread.with_never(percentiles, share)</comment>
            <translation>{percentiles}；在 {share} 的情形中从不划算</translation>
        </message>
        <message>
            <source>{percentiles}; cheaper in {share} of cases</source>
            <comment>spread.with_cheaper(percentiles, share)</comment>
            <translation>{percentiles}；在 {share} 的情形中更便宜</translation>
        </message>
        <message>
            <source>{title}: {percentiles}</source>
            <comment>spread.in_words(title, percentiles)</comment>
            <translation>{title}：{percentiles}</translation>
        </message>
        <message>
            <source>Decision map: the cheapest option over {x} and {y}</source>
            <comment>map.name(x, y)</comment>
            <translation>决策图：{x}与{y}取不同值时最便宜的方案</translation>
        </message>
        <message>
            <source>Decision map: the cheapest of the options shown over {x} and {y}</source>
            <comment>map.name_shown(x, y)</comment>
            <translation>决策图：{x}与{y}取不同值时所示方案中最便宜的方案</translation>
        </message>
        <message>
            <source>{parameter}, {unit}</source>
            <comment>axis.title(parameter, unit)</comment>
            <translation>{parameter}，{unit}</translation>
        </message>
        <message>
            <source>{title} (log)</source>
            <comment>axis.logarithmic(title)</comment>
            <translation>{title}（对数）</translation>
        </message>
        <message>
            <source>{figure}, requests per month</source>
            <comment>tornado.axis_requests(figure)</comment>
            <translation>{figure}，次请求/月</translation>
        </message>
        <message>
            <source>{figure}, months</source>
            <comment>tornado.axis_months(figure)</comment>
            <translation>{figure}，月</translation>
        </message>
        <message>
            <source>{input}, never</source>
            <comment>tornado.mark_without_figure(input)</comment>
            <translation>{input}，从不</translation>
        </message>
        <message>
            <source>input lowered {ways}</source>
            <comment>tornado.lowered(ways)</comment>
            <translation>输入降低：{ways}</translation>
        </message>
        <message>
            <source>raised {ways}</source>
            <comment>tornado.raised(ways)</comment>
            <translation>提高：{ways}</translation>
        </message>
        <message>
            <source>input raised {ways}</source>
            <comment>tornado.input_raised(ways)</comment>
            <translation>输入提高：{ways}</translation>
        </message>
        <message>
            <source>by {share}</source>
            <comment>tornado.by_share(share)</comment>
            <translation>{share}</translation>
        </message>
        <message>
            <source>by {share} and on to a whole number</source>
            <comment>tornado.by_share_to_whole(share)</comment>
            <translation>{share} 并进到整数</translation>
        </message>
        <message>
            <source>on to the next whole number</source>
            <comment>tornado.to_whole</comment>
            <translation>进到下一个整数</translation>
        </message>
        <message>
            <source>as far as it goes</source>
            <comment>tornado.to_limit</comment>
            <translation>直到极限</translation>
        </message>
        <message>
            <source>to the low end of its range</source>
            <comment>tornado.to_low_end</comment>
            <translation>到其区间低端</translation>
        </message>
        <message>
            <source>to the high end of its range</source>
            <comment>tornado.to_high_end</comment>
            <translation>到其区间高端</translation>
        </message>
        <message>
            <source>is 0 and was raised from there</source>
            <comment>tornado.from_zero</comment>
            <translation>原为 0，由此提高</translation>
        </message>
        <message>
            <source>{parameter}: {low} gives {figure_low}, {high} gives {figure_high}.</source>
            <comment>tornado.bar(parameter, low, figure_low, high, figure_high)</comment>
            <translation>{parameter}：{low} 得出 {figure_low}，{high} 得出 {figure_high}。</translation>
        </message>
        <message>
            <source>What moves the {figure} of {option}</source>
            <comment>tornado.title(figure, option)</comment>
            <translation>影响{option} 的{figure}的因素</translation>
        </message>
        <message>
            <source>Sensitivity chart: {title}</source>
            <comment>tornado.name(title)</comment>
            <translation>敏感性图：{title}</translation>
        </message>
        <message>
            <source>No input alone changes it within the values tried: it stays {figure}.</source>
            <comment>tornado.stays(figure)</comment>
            <translation>在所试数值内，没有哪一项输入能单独改变它：结果始终为 {figure}。</translation>
        </message>
        <message>
            <source>It never does, and no input alone changes that within the values tried.</source>
            <comment>tornado.never</comment>
            <translation>从不划算，且在所试数值内，没有哪一项输入能单独改变这一点。</translation>
        </message>
        <message>
            <source>It is {figure} now.</source>
            <comment>tornado.is_now(figure)</comment>
            <translation>当前为 {figure}。</translation>
        </message>
        <message>
            <source>There is none now.</source>
            <comment>tornado.none_now</comment>
            <translation>当前没有。</translation>
        </message>
        <message>
            <source>What to find out before you decide</source>
            <comment>information.title</comment>
            <translation>决定之前应先查明什么</translation>
        </message>
        <message>
            <source>Value of information: {title}</source>
            <comment>information.name(title)</comment>
            <translation>信息价值：{title}</translation>
        </message>
        <message>
            <source>the {parameter}</source>
            <comment>information.input(parameter)</comment>
            <translation>{parameter}</translation>
        </message>
        <message>
            <source>any of {count} others</source>
            <comment>information.any_of(count)</comment>
            <translation>其余 {count} 项中的任何一项</translation>
        </message>
        <message>
            <source>Everything</source>
            <comment>information.everything</comment>
            <translation>全部</translation>
        </message>
        <message>
            <source>Known exactly</source>
            <comment>information.exactly</comment>
            <translation>精确查明</translation>
        </message>
        <message>
            <source>changes no decision</source>
            <comment>information.changes_nothing</comment>
            <translation>不改变任何决定</translation>
        </message>
        <message>
            <source>Knowing {input} before you decide is worth up to {value} over {horizon}.</source>
            <comment>information.worth(input, value, horizon)</comment>
            <translation>决定之前知道{input}，在 {horizon}内最多值 {value}。</translation>
        </message>
        <message>
            <source>Knowing {input} before you decide is worth up to {value} over {horizon}; knowing {others} is worth nothing: it changes no decision.</source>
            <comment>information.worth_and_nothing(input, value, horizon, others)</comment>
            <translation>决定之前知道{input}，在 {horizon}内最多值 {value}；知道{others}没有价值：不改变任何决定。</translation>
        </message>
        <message>
            <source>Knowing {input} before you decide is worth nothing: it changes no decision.</source>
            <comment>information.worth_nothing(input)</comment>
            <translation>决定之前知道{input}没有价值：不改变任何决定。</translation>
        </message>
        <message>
            <source>Knowing everything before you decide is worth up to {value} over {horizon}.</source>
            <comment>information.worth_everything(value, horizon)</comment>
            <translation>决定之前知道全部输入，在 {horizon}内最多值 {value}。</translation>
        </message>
        <message>
            <source>Knowing any one input alone changes no decision; knowing all of them before you decide is worth up to {value} over {horizon}.</source>
            <comment>information.only_together(value, horizon)</comment>
            <translation>单独知道任何一项输入都不改变决定；决定之前知道全部输入，在 {horizon}内最多值 {value}。</translation>
        </message>
        <message>
            <source>Whatever the inputs with ranges turn out to be, you would take {option}: knowing more changes no decision.</source>
            <comment>information.nothing(option)</comment>
            <translation>无论设有区间的输入实际如何，您都会选择{option}：知道更多也不改变决定。</translation>
        </message>
        <message>
            <source>Knowing everything is worth up to {value}.</source>
            <comment>information.ceiling(value)</comment>
            <translation>知道全部输入最多值 {value}。</translation>
        </message>
        <message>
            <source>Known exactly it is worth up to {value}, in sixteen steps of its range a little less.</source>
            <comment>information.ceiling_of_one(value)</comment>
            <translation>精确查明最多值 {value}，分十六步查明其区间则略少。</translation>
        </message>
        <message>
            <source>Knowing {input} exactly before you decide is worth up to {value} over {horizon}.</source>
            <comment>information.worth_exactly(input, value, horizon)</comment>
            <translation>决定之前精确知道{input}，在 {horizon}内最多值 {value}。</translation>
        </message>
        <message>
            <source>Knowing no more, you would take {option}, at an expected {cost} over {horizon}.</source>
            <comment>information.choice(option, cost, horizon)</comment>
            <translation>若不再查明，您会选择{option}，{horizon}内的预期成本为 {cost}。</translation>
        </message>
        <message numerus="yes">
            <source>{count} more inputs are worth no more than these</source>
            <comment>information.left(count)</comment>
            <translation>
                <numerusform>另有 {count} 项输入的价值不高于这些</numerusform>
            </translation>
        </message>
        <message>
            <source>No input has a range yet. With ranges, this shows which input to find out before you decide, and what knowing it is worth at most.</source>
            <comment>information.no_ranges</comment>
            <translation>尚无输入设有区间。设有区间后，此处会显示决定之前应先查明哪一项输入，以及知道它最多值多少。</translation>
        </message>
        <message>
            <source>Requests to the small model</source>
            <comment>explain.small_volume</comment>
            <translation>小模型的请求数</translation>
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
            <translation>每月 {amount}</translation>
        </message>
        <message>
            <source>{amount} a request</source>
            <comment>measure.a_request(amount)</comment>
            <translation>每次请求 {amount}</translation>
        </message>
        <message numerus="yes">
            <source>{count} GPUs</source>
            <comment>measure.gpus(count)</comment>
            <translation>
                <numerusform>{count} 个 GPU</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} units</source>
            <comment>measure.units(count)</comment>
            <translation>
                <numerusform>{count} 个单元</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} servers</source>
            <comment>measure.servers(count)</comment>
            <translation>
                <numerusform>{count} 台服务器</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} months</source>
            <comment>measure.months(count)</comment>
            <translation>
                <numerusform>{count} 个月</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} seconds</source>
            <comment>measure.seconds(count)</comment>
            <translation>
                <numerusform>{count} 秒</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} requests a month</source>
            <comment>measure.requests(count)</comment>
            <translation>
                <numerusform>每月 {count}次请求</numerusform>
            </translation>
        </message>
        <message>
            <source>Load</source>
            <comment>explain.load</comment>
            <translation>负载</translation>
        </message>
        <message>
            <source>Replicas</source>
            <comment>explain.replicas</comment>
            <translation>副本数</translation>
        </message>
        <message>
            <source>Increments of units</source>
            <comment>explain.increments</comment>
            <translation>单元增量数</translation>
        </message>
        <message>
            <source>Replicas that are full</source>
            <comment>explain.full_replicas</comment>
            <translation>满载的副本数</translation>
        </message>
        <message>
            <source>Increments that are full</source>
            <comment>explain.full_increments</comment>
            <translation>满载的增量数</translation>
        </message>
        <message>
            <source>Requests that one replica serves</source>
            <comment>explain.requests_of_a_replica</comment>
            <translation>一个副本处理的请求数</translation>
        </message>
        <message>
            <source>Requests that one increment of units serves</source>
            <comment>explain.requests_of_an_increment</comment>
            <translation>一个单元增量处理的请求数</translation>
        </message>
        <message>
            <source>Total of {option}</source>
            <comment>explain.total_of(option)</comment>
            <translation>{option} 的总额</translation>
        </message>
        <message>
            <source>Fixed cost of {option}</source>
            <comment>explain.fixed_cost_of(option)</comment>
            <translation>{option} 的固定成本</translation>
        </message>
        <message>
            <source>Cost of one more request of {option}</source>
            <comment>explain.request_of(option)</comment>
            <translation>{option} 每增加一次请求的成本</translation>
        </message>
        <message>
            <source>Behind after month {month}</source>
            <comment>explain.behind(month)</comment>
            <translation>第 {month} 个月后落后的金额</translation>
        </message>
        <message>
            <source>Month {month}</source>
            <comment>explain.month(month)</comment>
            <translation>第 {month} 个月</translation>
        </message>
        <message>
            <source>Cash of {option} up to month {month}</source>
            <comment>explain.cash(option, month)</comment>
            <translation>{option} 截至第 {month} 个月的现金</translation>
        </message>
        <message>
            <source>Hardware bought</source>
            <comment>explain.hardware_bought</comment>
            <translation>购买的硬件</translation>
        </message>
        <message>
            <source>Requests in month {month}</source>
            <comment>explain.requests_in(month)</comment>
            <translation>第 {month} 个月的请求数</translation>
        </message>
        <message>
            <source>API prices, as a factor</source>
            <comment>explain.api_prices</comment>
            <translation>API 价格，系数</translation>
        </message>
        <message>
            <source>GPU prices, as a factor</source>
            <comment>explain.gpu_prices</comment>
            <translation>GPU 价格，系数</translation>
        </message>
        <message>
            <source>GPUs in service</source>
            <comment>explain.gpus_in_service</comment>
            <translation>在用 GPU</translation>
        </message>
        <message>
            <source>Units in service</source>
            <comment>explain.units_in_service</comment>
            <translation>在用单元</translation>
        </message>
        <message>
            <source>Servers in service</source>
            <comment>explain.servers_in_service</comment>
            <translation>在用服务器</translation>
        </message>
        <message>
            <source>Serverless seconds billed</source>
            <comment>explain.seconds_billed</comment>
            <translation>计费的无服务器秒数</translation>
        </message>
        <message>
            <source>{option}: {figure}</source>
            <comment>explain.title(option, figure)</comment>
            <translation>{option}：{figure}</translation>
        </message>
        <message>
            <source>Total</source>
            <comment>explain.total</comment>
            <translation>总额</translation>
        </message>
        <message>
            <source>GPUs</source>
            <comment>explain.gpus</comment>
            <translation>GPU</translation>
        </message>
        <message>
            <source>Units</source>
            <comment>explain.units</comment>
            <translation>单元</translation>
        </message>
        <message numerus="yes">
            <source>{sourced} of {all} inputs have a source, {typed}, {defaults}.</source>
            <comment>sources.summary(sourced, all, typed, defaults)</comment>
            <translation>
                <numerusform>{all} 项输入中有 {sourced} 项注明来源，{typed}，{defaults}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} were typed</source>
            <comment>sources.typed(count)</comment>
            <translation>
                <numerusform>{count} 项为手动输入</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} are defaults</source>
            <comment>sources.defaults(count)</comment>
            <translation>
                <numerusform>{count} 项为默认值</numerusform>
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
                <numerusform>以及另外 {count} 个来源，见报告</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} sources, which the report lists</source>
            <comment>sources.none_fits(count)</comment>
            <translation>
                <numerusform>{count} 个来源，见报告</numerusform>
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
            <translation>混合方案使用{host}</translation>
        </message>
        <message>
            <source>{focus} saves {saving} a month against {baseline} at {volume} requests a month. Each of these alone would turn that around, all else unchanged.</source>
            <comment>report.flips_saving(focus, saving, baseline, volume)</comment>
            <translation>在每月 {volume}次请求时，{focus} 每月比{baseline} 节省 {saving}。以下每一项单独变化、其他不变时，都会使结果反转。</translation>
        </message>
        <message>
            <source>{focus} costs {more} a month more than {baseline} at {volume} requests a month. Each of these alone would turn that around, all else unchanged.</source>
            <comment>report.flips_costing(focus, more, baseline, volume)</comment>
            <translation>在每月 {volume}次请求时，{focus} 每月比{baseline} 多花 {more}。以下每一项单独变化、其他不变时，都会使结果反转。</translation>
        </message>
        <message>
            <source>What would flip the answer</source>
            <comment>report.flips</comment>
            <translation>什么会使答案翻转</translation>
        </message>
        <message>
            <source>Both cost the same: there is nothing to turn around.</source>
            <comment>report.flips_both_the_same</comment>
            <translation>两者成本相同：没有可反转的结果。</translation>
        </message>
        <message>
            <source>No input alone turns the answer around within the reach of its slider.</source>
            <comment>report.no_flips</comment>
            <translation>在滑块范围内，没有哪一项输入能单独使答案反转。</translation>
        </message>
        <message>
            <source>The answer flips with</source>
            <comment>report.flips_with</comment>
            <translation>答案翻转于</translation>
        </message>
        <message>
            <source>Now it is</source>
            <comment>report.now_it_is</comment>
            <translation>当前值</translation>
        </message>
        <message>
            <source>Costs that are easily forgotten</source>
            <comment>report.forgotten_costs</comment>
            <translation>容易遗漏的成本</translation>
        </message>
        <message>
            <source>Easily forgotten</source>
            <comment>report.easily_forgotten</comment>
            <translation>容易遗漏</translation>
        </message>
        <message>
            <source>What it adds or saves</source>
            <comment>report.what_it_adds</comment>
            <translation>增加或节省</translation>
        </message>
        <message>
            <source>Without it</source>
            <comment>report.without_it</comment>
            <translation>若不计入</translation>
        </message>
        <message>
            <source>{^words}</source>
            <comment>report.begins_its_cell(words)</comment>
            <translation>{^words}</translation>
        </message>
        <message>
            <source>Costs that calculations of this kind often leave out. They overlap, as people retrain too, so they do not add up.</source>
            <comment>report.forgotten_text</comment>
            <translation>此类计算常常略去的成本。它们互有重叠（例如再训练也要人力），因此不能相加。</translation>
        </message>
        <message>
            <source>What is easily forgotten</source>
            <comment>report.forgotten</comment>
            <translation>容易遗漏的内容</translation>
        </message>
        <message>
            <source>Where it breaks even</source>
            <comment>report.break_even</comment>
            <translation>何处盈亏平衡</translation>
        </message>
        <message>
            <source>Monthly cost of each option over the volume; rings are where {focus} and {baseline} cost the same, and the strip below shows which of the options shown is the cheapest.</source>
            <comment>report.break_even_caption(focus, baseline)</comment>
            <translation>各方案的每月成本随请求量的变化；圆圈处{focus} 与{baseline} 成本相同，下方色带显示所示方案中哪个最便宜。</translation>
        </message>
        <message>
            <source>How it goes over time</source>
            <comment>report.over_time</comment>
            <translation>随时间的变化</translation>
        </message>
        <message>
            <source>Cash paid by the end of each month, {focus} and {baseline}; a line starts at what is paid up front.</source>
            <comment>report.over_time_caption(focus, baseline)</comment>
            <translation>截至每月末支付的现金，{focus} 与{baseline}；曲线起点为前期支出。</translation>
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
            <translation>什么影响最大</translation>
        </message>
        <message>
            <source>Each input alone moves between the ends of its range, or about a fifth to both sides where it has none, and from zero up to a tenth of its span. The longer a bar, the more it matters that this input is right.</source>
            <comment>report.sensitivity_text</comment>
            <translation>每一项输入单独在其区间两端之间变动；没有区间的上下各变动约五分之一；为零的提高到其范围的十分之一。条形越长，这项输入的准确性就越重要。</translation>
        </message>
        <message>
            <source>What moves the {figure} of {option}, the strongest input first.</source>
            <comment>report.sensitivity_caption(figure, option)</comment>
            <translation>影响{option} 的{figure}的因素，影响最大的输入在前。</translation>
        </message>
        <message>
            <source>How sure it is</source>
            <comment>report.uncertainty</comment>
            <translation>有多大把握</translation>
        </message>
        <message>
            <source>How break-even and monthly saving spread over the draws.</source>
            <comment>report.uncertainty_caption</comment>
            <translation>盈亏平衡点和每月节省额在各次抽样中的分布。</translation>
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
                <numerusform>{ranges} 项输入设有区间，其低值和高值分别为第 10 和第 90 百分位数。对全部输入联合抽样，{focus} 在 {share} 的情形中比{baseline} 便宜。</numerusform>
            </translation>
        </message>
        <message>
            <source>What to find out first</source>
            <comment>report.information</comment>
            <translation>先查明什么</translation>
        </message>
        <message>
            <source>An input is worth finding out if knowing it would change which option you take, and finding out may cost what that saves at most.</source>
            <comment>report.information_text</comment>
            <translation>如果知道某项输入会改变所选的方案，它就值得查明；查明它的花费不应超过由此节省的金额。</translation>
        </message>
        <message>
            <source>What knowing each input before deciding is worth at most over {horizon}.</source>
            <comment>report.information_caption(horizon)</comment>
            <translation>决定之前知道每一项输入在 {horizon}内最多值多少。</translation>
        </message>
        <message>
            <source>none</source>
            <comment>report.none</comment>
            <translation>无</translation>
        </message>
        <message>
            <source>A month</source>
            <comment>report.a_month</comment>
            <translation>每月</translation>
        </message>
        <message>
            <source>Total</source>
            <comment>report.total</comment>
            <translation>总额</translation>
        </message>
        <message>
            <source>A request</source>
            <comment>report.a_request</comment>
            <translation>每次请求</translation>
        </message>
        <message>
            <source>Cost per request</source>
            <comment>report.cost_per_request</comment>
            <translation>每次请求成本</translation>
        </message>
        <message>
            <source>Cost per correct answer</source>
            <comment>report.cost_per_correct_answer</comment>
            <translation>每个正确回答成本</translation>
        </message>
        <message>
            <source>Against {baseline}</source>
            <comment>report.against(baseline)</comment>
            <translation>与{baseline} 相比</translation>
        </message>
        <message>
            <source>Saved a month</source>
            <comment>report.saved_a_month</comment>
            <translation>每月节省额</translation>
        </message>
        <message>
            <source>Break-even, requests a month</source>
            <comment>report.break_even_row</comment>
            <translation>盈亏平衡点，次请求/月</translation>
        </message>
        <message>
            <source>Paid up front</source>
            <comment>report.paid_up_front</comment>
            <translation>前期支出</translation>
        </message>
        <message>
            <source>Payback within {horizon}</source>
            <comment>report.payback_within(horizon)</comment>
            <translation>{horizon}内的回本期</translation>
        </message>
        <message>
            <source>Saved over {horizon}</source>
            <comment>report.saved_over(horizon)</comment>
            <translation>{horizon}内节省额</translation>
        </message>
        <message>
            <source>GPUs</source>
            <comment>report.gpus</comment>
            <translation>GPU</translation>
        </message>
        <message>
            <source>Reserved units</source>
            <comment>report.reserved_units</comment>
            <translation>预留单元</translation>
        </message>
        <message>
            <source>baseline</source>
            <comment>report.is_baseline</comment>
            <translation>基准方案</translation>
        </message>
        <message>
            <source>in focus</source>
            <comment>report.is_in_focus</comment>
            <translation>焦点方案</translation>
        </message>
        <message>
            <source>What each option costs at {volume} requests a month, what is paid up front spread over the planning horizon.</source>
            <comment>report.costs_with_upfront(volume)</comment>
            <translation>在每月 {volume}次请求时各方案的成本，前期支出在规划期内分摊。</translation>
        </message>
        <message>
            <source>What each option costs at {volume} requests a month, what is paid up front left out.</source>
            <comment>report.costs_without_upfront(volume)</comment>
            <translation>在每月 {volume}次请求时各方案的成本，不含前期支出。</translation>
        </message>
        <message>
            <source>What it costs</source>
            <comment>report.costs</comment>
            <translation>成本</translation>
        </message>
        <message>
            <source>Costs at {volume} requests a month</source>
            <comment>report.cost_table(volume)</comment>
            <translation>每月 {volume}次请求时的成本</translation>
        </message>
        <message>
            <source>What each option's month is made of; hatched is what GPUs and reserved units cost while they wait.</source>
            <comment>report.cost_caption</comment>
            <translation>各方案每月成本的构成；斜线部分为 GPU 和预留单元等待时的成本。</translation>
        </message>
        <message>
            <source>All inputs</source>
            <comment>report.all_inputs</comment>
            <translation>全部输入</translation>
        </message>
        <message>
            <source>Input</source>
            <comment>report.input</comment>
            <translation>输入</translation>
        </message>
        <message>
            <source>Value</source>
            <comment>report.value</comment>
            <translation>值</translation>
        </message>
        <message>
            <source>Range</source>
            <comment>report.range</comment>
            <translation>区间</translation>
        </message>
        <message>
            <source>Where it is from</source>
            <comment>report.where_it_is_from</comment>
            <translation>来源</translation>
        </message>
        <message>
            <source>A range is the 10th and the 90th percentile of an input.</source>
            <comment>report.ranges_are_percentiles</comment>
            <translation>区间为输入的第 10 和第 90 百分位数。</translation>
        </message>
        <message>
            <source>Linked inputs</source>
            <comment>report.links</comment>
            <translation>关联输入</translation>
        </message>
        <message>
            <source>Moves with</source>
            <comment>report.moves_with</comment>
            <translation>关联对象</translation>
        </message>
        <message>
            <source>Correlation</source>
            <comment>report.correlation</comment>
            <translation>相关系数</translation>
        </message>
        <message>
            <source>Linked inputs are drawn together: at 1 they would move in step, at -1 against each other; what is not linked is independent.</source>
            <comment>report.links_text</comment>
            <translation>关联的输入一起抽样：相关系数为 1 时同步变动，为 -1 时反向变动；未关联的输入相互独立。</translation>
        </message>
        <message>
            <source>The inputs and their sources</source>
            <comment>report.inputs</comment>
            <translation>输入及其来源</translation>
        </message>
        <message>
            <source>Workloads</source>
            <comment>report.workload_table</comment>
            <translation>工作负载</translation>
        </message>
        <message>
            <source>Workload</source>
            <comment>report.workload</comment>
            <translation>工作负载</translation>
        </message>
        <message>
            <source>Requests</source>
            <comment>report.requests</comment>
            <translation>请求数</translation>
        </message>
        <message>
            <source>Tokens in</source>
            <comment>report.tokens_in</comment>
            <translation>输入 token</translation>
        </message>
        <message>
            <source>Tokens out</source>
            <comment>report.tokens_out</comment>
            <translation>输出 token</translation>
        </message>
        <message>
            <source>At the API, a year</source>
            <comment>report.at_the_api_a_year</comment>
            <translation>每年 API 费用</translation>
        </message>
        <message>
            <source>{count} {period}</source>
            <comment>report.requests_in_period(count, period)</comment>
            <translation>{period} {count}</translation>
        </message>
        <message>
            <source>The workloads</source>
            <comment>report.workloads</comment>
            <translation>工作负载</translation>
        </message>
        <message>
            <source>{workloads}.</source>
            <comment>report.workloads_text(workloads)</comment>
            <translation>{workloads}。</translation>
        </message>
        <message>
            <source>Notes</source>
            <comment>report.notes</comment>
            <translation>备注</translation>
        </message>
        <message>
            <source>What speaks for it</source>
            <comment>report.speaks_for_it</comment>
            <translation>支持的理由</translation>
        </message>
        <message>
            <source>What speaks against it</source>
            <comment>report.speaks_against_it</comment>
            <translation>反对的理由</translation>
        </message>
        <message>
            <source>What was answered</source>
            <comment>report.was_answered</comment>
            <translation>已作的回答</translation>
        </message>
        <message>
            <source>What would lead elsewhere</source>
            <comment>report.leads_elsewhere</comment>
            <translation>什么会导向其他结论</translation>
        </message>
        <message>
            <source>How to find out, in three steps</source>
            <comment>report.three_steps</comment>
            <translation>如何查明：三个步骤</translation>
        </message>
        <message>
            <source>Claims about this scenario</source>
            <comment>report.claim_table</comment>
            <translation>关于此情景的论断</translation>
        </message>
        <message>
            <source>Claim</source>
            <comment>report.claim</comment>
            <translation>论断</translation>
        </message>
        <message>
            <source>Claimed</source>
            <comment>report.claimed</comment>
            <translation>所称</translation>
        </message>
        <message>
            <source>Computed</source>
            <comment>report.computed</comment>
            <translation>计算值</translation>
        </message>
        <message>
            <source>Check</source>
            <comment>report.check</comment>
            <translation>核对</translation>
        </message>
        <message>
            <source>Source and remark</source>
            <comment>report.source_and_remark</comment>
            <translation>来源与说明</translation>
        </message>
        <message>
            <source>Remark</source>
            <comment>report.remark</comment>
            <translation>说明</translation>
        </message>
        <message>
            <source>Figures that were published of this scenario, each held against what its inputs give: {reproduced} of {claims} reproduced. Source: {source}.</source>
            <comment>report.published_about_this(source, reproduced, claims)</comment>
            <translation>关于此情景已发表的数值，逐一与按其输入得出的结果对照：{claims} 个中有 {reproduced} 个已重现。来源：{source}。</translation>
        </message>
        <message>
            <source>{source}. {remark}</source>
            <comment>report.source_with_remark(source, remark)</comment>
            <translation>{source}。{remark}</translation>
        </message>
        <message>
            <source>Published figures by their source</source>
            <comment>report.source_table</comment>
            <translation>按来源列出的已发表数值</translation>
        </message>
        <message>
            <source>Case</source>
            <comment>report.case</comment>
            <translation>案例</translation>
        </message>
        <message>
            <source>Source</source>
            <comment>report.source</comment>
            <translation>来源</translation>
        </message>
        <message>
            <source>Figures</source>
            <comment>report.figures</comment>
            <translation>数值</translation>
        </message>
        <message>
            <source>Reproduced</source>
            <comment>report.reproduced</comment>
            <translation>已重现</translation>
        </message>
        <message>
            <source>Why this advice, and how to go about it</source>
            <comment>report.course</comment>
            <translation>为什么这样建议，以及如何着手</translation>
        </message>
        <message>
            <source>What to do: {course}</source>
            <comment>report.advice(course)</comment>
            <translation>建议做法：{course}</translation>
        </message>
        <message>
            <source>What to do: move what the plan moves</source>
            <comment>report.advice_move</comment>
            <translation>建议做法：迁移计划中要迁移的任务</translation>
        </message>
        <message>
            <source>What to do: leave every task at the API</source>
            <comment>report.advice_keep</comment>
            <translation>建议做法：所有任务都留在 API 上</translation>
        </message>
        <message>
            <source>{tasks} would move.</source>
            <comment>report.plan_moves(tasks)</comment>
            <translation>{tasks}应迁移。</translation>
        </message>
        <message numerus="yes">
            <source>{tasks} and {count} more would move; the table of tasks names them all.</source>
            <comment>report.plan_moves_and_more(tasks, count)</comment>
            <translation>
                <numerusform>{tasks}以及另外 {count} 项应迁移；任务表列出全部名称。</numerusform>
            </translation>
        </message>
        <message>
            <source>The table of tasks says what each would save if it moved alone.</source>
            <comment>report.plan_keeps</comment>
            <translation>任务表列出每项任务单独迁移可节省的金额。</translation>
        </message>
        <message numerus="yes">
            <source>Which of {tasks} tasks cost less with models of our own than with {baseline}?</source>
            <comment>report.question_of_tasks(tasks, baseline)</comment>
            <translation>
                <numerusform>{tasks} 项任务中，哪些使用自己的模型比{baseline} 成本更低？</numerusform>
            </translation>
        </message>
        <message>
            <source>From here on the report is about the scenario's own inputs, which stand for every task that has none of its own; the plan above is about all tasks together.</source>
            <comment>report.as_one_task</comment>
            <translation>从这里起，报告针对情景自身的输入，适用于没有自有值的所有任务；上面的计划针对全部任务合计。</translation>
        </message>
        <message>
            <source>Notes on charts that are not in this report</source>
            <comment>report.notes_elsewhere</comment>
            <translation>本报告未包含的图表上的批注</translation>
        </message>
        <message>
            <source>What to be careful about</source>
            <comment>report.warnings</comment>
            <translation>注意事项</translation>
        </message>
        <message>
            <source>Claims about this scenario, each held against what its inputs give: {reproduced} of {claims} reproduced.</source>
            <comment>report.claims_about_this(reproduced, claims)</comment>
            <translation>关于此情景的论断，逐一与按其输入得出的结果对照：{claims} 个中有 {reproduced} 个已重现。</translation>
        </message>
        <message>
            <source>What the model itself was checked against</source>
            <comment>report.claims_of_the_model</comment>
            <translation>模型本身的核对依据</translation>
        </message>
        <message>
            <source>Figures that others have published, and test cases of its own, each computed from that source's inputs: {reproduced} of {claims} are reproduced to within {tolerance}. The program's page of claims says of each of the others why it differs.</source>
            <comment>report.claims_reproduced(reproduced, claims, tolerance)</comment>
            <translation>他人发表的数值和本程序自己的测试用例，均按各自来源的输入计算：{claims} 个中有 {reproduced} 个重现，误差在 {tolerance} 以内。其余各个为何不符，见程序的论断页面。</translation>
        </message>
        <message>
            <source>Checked claims</source>
            <comment>report.claims</comment>
            <translation>已核对的论断</translation>
        </message>
        <message>
            <source>{value}.</source>
            <comment>report.assumed(value)</comment>
            <translation>{value}。</translation>
        </message>
        <message>
            <source>Volume and prices stay as they are.</source>
            <comment>report.no_trends</comment>
            <translation>请求量和价格保持不变。</translation>
        </message>
        <message>
            <source>{trends}; only the view over time follows them.</source>
            <comment>report.trends(trends)</comment>
            <translation>{trends}；仅“随时间”视图采用。</translation>
        </message>
        <message>
            <source>{option}: {help}.</source>
            <comment>report.option_is(option, help)</comment>
            <translation>{option}：{help}。</translation>
        </message>
        <message>
            <source>Date of the figures</source>
            <comment>report.date</comment>
            <translation>数据日期</translation>
        </message>
        <message>
            <source>The scenario gives none.</source>
            <comment>report.no_date</comment>
            <translation>情景未给出。</translation>
        </message>
        <message>
            <source>Baseline</source>
            <comment>report.baseline</comment>
            <translation>基准方案</translation>
        </message>
        <message>
            <source>In focus</source>
            <comment>report.focus</comment>
            <translation>焦点方案</translation>
        </message>
        <message>
            <source>Options compared</source>
            <comment>report.options</comment>
            <translation>所比较的方案</translation>
        </message>
        <message>
            <source>Hosting of the hybrid</source>
            <comment>report.hosting</comment>
            <translation>混合方案的托管方式</translation>
        </message>
        <message>
            <source>Its small model runs on {host}; {share} of the requests are routed to it.</source>
            <comment>report.hosting_text(host, share)</comment>
            <translation>其小模型使用{host}；{share} 的请求路由到小模型。</translation>
        </message>
        <message>
            <source>Planning horizon</source>
            <comment>report.horizon</comment>
            <translation>规划期</translation>
        </message>
        <message>
            <source>Up-front cost</source>
            <comment>report.upfront</comment>
            <translation>前期成本</translation>
        </message>
        <message>
            <source>Spread evenly over the planning horizon, as a part of each month's cost.</source>
            <comment>report.upfront_spread</comment>
            <translation>在规划期内平均分摊，计入每月成本。</translation>
        </message>
        <message>
            <source>Left out of the month's cost; it counts in the view over time and in payback.</source>
            <comment>report.upfront_left_out</comment>
            <translation>不计入每月成本；计入“随时间”视图和回本期。</translation>
        </message>
        <message>
            <source>Cost of capital</source>
            <comment>report.capital</comment>
            <translation>资本成本</translation>
        </message>
        <message>
            <source>{rate} in the net present value; the monthly view carries none.</source>
            <comment>report.capital_text(rate)</comment>
            <translation>净现值采用 {rate}；每月视图不计资本成本。</translation>
        </message>
        <message>
            <source>Growth and trends</source>
            <comment>report.growth</comment>
            <translation>增长与趋势</translation>
        </message>
        <message>
            <source>Quality</source>
            <comment>report.quality</comment>
            <translation>质量</translation>
        </message>
        <message>
            <source>A wrong answer costs {cost}.</source>
            <comment>report.errors_cost(cost)</comment>
            <translation>一个错误回答的成本为 {cost}。</translation>
        </message>
        <message>
            <source>Wrong answers cost nothing; accuracy counts in the cost per correct answer alone.</source>
            <comment>report.errors_cost_nothing</comment>
            <translation>错误回答不计成本；准确率仅计入每个正确回答成本。</translation>
        </message>
        <message>
            <source>Units</source>
            <comment>report.units</comment>
            <translation>单位</translation>
        </message>
        <message>
            <source>The assumptions</source>
            <comment>report.assumptions</comment>
            <translation>假设</translation>
        </message>
        <message>
            <source>A month's cost</source>
            <comment>report.method_month</comment>
            <translation>每月成本</translation>
        </message>
        <message>
            <source>Each option's month is the sum of paid tokens, compute, platform, people, retraining, its share of what is paid up front, and what wrong answers cost.</source>
            <comment>report.method_month_text</comment>
            <translation>各方案的每月成本为以下各项之和：付费 token、计算、平台、人力、再训练、前期支出的分摊，以及错误回答的成本。</translation>
        </message>
        <message>
            <source>Tokens</source>
            <comment>report.method_tokens</comment>
            <translation>Token</translation>
        </message>
        <message>
            <source>Tokens in and out at their list prices, less what is cached, discounted or sent in batches, plus retries.</source>
            <comment>report.method_tokens_text</comment>
            <translation>输入和输出 token 按标价计算，扣除缓存、折扣和批处理部分，再加上重试。</translation>
        </message>
        <message>
            <source>The load is the time that requests take to be read and written at the measured throughput, times the peak, over the hours online and the utilization that is aimed at. GPUs come in whole replicas, never fewer than the minimum, so cost climbs in steps. So it does with units of reserved capacity, whose load is counted in tokens and which come in whole increments.</source>
            <comment>report.method_gpus_text</comment>
            <translation>负载等于按实测吞吐量读入和写出请求所需的时间，乘以峰均比，再除以在线小时数与目标利用率之积。GPU 以整副本为单位且不少于最少副本数，因此成本呈阶梯上升。预留容量单元也是如此：其负载按 token 计算，并以整增量为单位。</translation>
        </message>
        <message>
            <source>Break-even</source>
            <comment>report.method_break_even</comment>
            <translation>盈亏平衡点</translation>
        </message>
        <message>
            <source>All volumes from {low} to {high} at which the option costs less than {baseline}, solved from the equations of each step, not read off a curve. Where a curve crosses and jumps back, the volume that counts is the one from which the option stays cheaper.</source>
            <comment>report.method_break_even_text(low, high, baseline)</comment>
            <translation>在 {low} 至 {high} 之间，该方案成本低于{baseline} 的所有请求量，由每一级阶梯的方程求解，而非从曲线读取。若曲线穿越后又跳回，则以该方案此后一直更便宜的请求量为准。</translation>
        </message>
        <message>
            <source>Over time</source>
            <comment>report.method_over_time</comment>
            <translation>随时间</translation>
        </message>
        <message>
            <source>Cash month by month: what is paid up front at month 0, then the costs of each month at its volume and prices, retraining and hardware when they are paid. Payback is the time from which the option has cost less in all and stays so up to the horizon.</source>
            <comment>report.method_over_time_text</comment>
            <translation>逐月计算现金：第 0 个月为前期支出，之后为各月按当月请求量和价格计算的成本，再训练和硬件在支付时计入。回本期指从该时间起，该方案的累计支出较少，并一直保持到规划期末。</translation>
        </message>
        <message>
            <source>Ranges</source>
            <comment>report.method_ranges</comment>
            <translation>区间</translation>
        </message>
        <message>
            <source>{draws} draws from all ranges at once, each input independent of the others, its value the median.</source>
            <comment>report.method_ranges_text(draws)</comment>
            <translation>对全部区间同时抽样 {draws} 次，各输入相互独立，其值为中位数。</translation>
        </message>
        <message>
            <source>{draws} draws from all ranges at once, each input's value its median. Linked inputs are drawn together, by the correlations given; all others are independent of each other.</source>
            <comment>report.method_linked_text(draws)</comment>
            <translation>对全部区间同时抽样 {draws} 次，各输入的值为其中位数。关联的输入按给出的相关系数一起抽样；其他输入相互独立。</translation>
        </message>
        <message>
            <source>What to find out first</source>
            <comment>report.method_information</comment>
            <translation>先查明什么</translation>
        </message>
        <message>
            <source>The draws are ordered by one input and cut into {groups} groups. What the best option of each group saves over the horizon, against one option for all, is what knowing the input is worth at most; what an input without any effect would seem to be worth is taken off.</source>
            <comment>report.method_information_text(groups)</comment>
            <translation>将抽样按某项输入排序，分为 {groups} 组。与全部采用同一方案相比，每组采用最佳方案在规划期内节省的金额，就是知道该输入的最高价值；其中已扣除毫无影响的输入看似具有的价值。</translation>
        </message>
        <message>
            <source>Sensitivity and flips</source>
            <comment>report.method_sensitivity</comment>
            <translation>敏感性与翻转</translation>
        </message>
        <message>
            <source>Each input alone is changed, and everything is computed anew; where the answer flips is solved to nine digits.</source>
            <comment>report.method_sensitivity_text</comment>
            <translation>每一项输入单独变动，并重新计算全部结果；答案翻转之处求解到九位数字。</translation>
        </message>
        <message>
            <source>How it is computed</source>
            <comment>report.method</comment>
            <translation>计算方法</translation>
        </message>
        <message>
            <source>{labels}: {values}</source>
            <comment>report.formula(labels, values)</comment>
            <translation>{labels}：{values}</translation>
        </message>
        <message>
            <source>How each figure comes about</source>
            <comment>report.formulas</comment>
            <translation>各指标的由来</translation>
        </message>
        <message>
            <source>From how many requests a month on is it cheaper to use {focus} than {baseline}, and is it at {volume}?</source>
            <comment>report.question(focus, baseline, volume)</comment>
            <translation>从每月多少次请求起，使用{focus} 比{baseline} 便宜？每月 {volume}次请求时是否便宜？</translation>
        </message>
        <message>
            <source>Untitled scenario</source>
            <comment>report.untitled</comment>
            <translation>未命名的情景</translation>
        </message>
        <message>
            <source>Figures without a date</source>
            <comment>report.without_date</comment>
            <translation>数据未注明日期</translation>
        </message>
        <message>
            <source>Figures as of {date}</source>
            <comment>report.as_of(date)</comment>
            <translation>数据截至 {date}</translation>
        </message>
        <message>
            <source>Contents</source>
            <comment>report.contents</comment>
            <translation>目录</translation>
        </message>
        <message>
            <source>{date_line}, computed with Breakeven from the inputs named in it.</source>
            <comment>report.footer(date_line)</comment>
            <translation>{date_line}，由 Breakeven 根据其中列出的输入计算。</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <comment>report.page_of(page, pages)</comment>
            <translation>第 {page} 页，共 {pages} 页</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <comment>refusal.span(low, high)</comment>
            <translation>{low} 至 {high}</translation>
        </message>
        <message>
            <source>{low} to {high} {unit}</source>
            <comment>refusal.span_of(low, high, unit)</comment>
            <translation>{low} 至 {high} {unit}</translation>
        </message>
        <message>
            <source>{value} is not a finite number; allowed are {allowed}</source>
            <comment>refusal.not_finite(value, allowed)</comment>
            <translation>{value} 不是有限数；允许的有：{allowed}</translation>
        </message>
        <message>
            <source>{value} is outside {span}</source>
            <comment>refusal.outside(value, span)</comment>
            <translation>{value} 超出范围 {span}</translation>
        </message>
        <message>
            <source>whole numbers from {span}</source>
            <comment>refusal.whole_numbers(span)</comment>
            <translation>{span} 的整数</translation>
        </message>
        <message>
            <source>{value} is not a whole number; allowed are {allowed}</source>
            <comment>refusal.not_whole(value, allowed)</comment>
            <translation>{value} 不是整数；允许的有：{allowed}</translation>
        </message>
        <message>
            <source>the planning horizon is chosen, not uncertain; it can't have a range</source>
            <comment>refusal.horizon_has_no_range</comment>
            <translation>规划期是选定的，没有不确定性；不能设区间</translation>
        </message>
        <message>
            <source>the low end {low} is not below the high end {high}</source>
            <comment>refusal.low_not_below_high(low, high)</comment>
            <translation>低端 {low} 不低于高端 {high}</translation>
        </message>
        <message>
            <source>the value {value} is outside its range of {low} to {high}</source>
            <comment>refusal.outside_its_range(value, low, high)</comment>
            <translation>值 {value} 超出其区间 {low} 至 {high}</translation>
        </message>
        <message>
            <source>{id} can't be {role}; allowed are {allowed}</source>
            <comment>ids.cant_be(id, role, allowed)</comment>
            <translation>{id} 不能作为{role}；允许的有：{allowed}</translation>
        </message>
        <message>
            <source>the baseline</source>
            <comment>ids.role_of_baseline</comment>
            <translation>基准方案</translation>
        </message>
        <message>
            <source>unknown option {id}; allowed are {allowed}</source>
            <comment>ids.unknown_option(id, allowed)</comment>
            <translation>未知方案 {id}；允许的有：{allowed}</translation>
        </message>
        <message>
            <source>unknown parameter {id}; "breakeven parameters" lists them all</source>
            <comment>ids.unknown_parameter(id)</comment>
            <translation>未知参数 {id}；"breakeven parameters" 列出全部参数</translation>
        </message>
        <message>
            <source>unknown parameter {id}; did you mean {nearest}?</source>
            <comment>ids.unknown_parameter_near(id, nearest)</comment>
            <translation>未知参数 {id}；是否指 {nearest}？</translation>
        </message>
        <message>
            <source>{id} is the baseline; the focus must be another option: {others}</source>
            <comment>ids.focus_is_baseline(id, others)</comment>
            <translation>{id} 是基准方案；焦点方案必须是其他方案：{others}</translation>
        </message>
        <message>
            <source>{parameter} can be whole numbers from {low} to {high}</source>
            <comment>typed.can_be_whole(parameter, low, high)</comment>
            <translation>{parameter}可为 {low} 至 {high} 的整数</translation>
        </message>
        <message>
            <source>{parameter} can be {low} to {high}</source>
            <comment>typed.can_be(parameter, low, high)</comment>
            <translation>{parameter}可为 {low} 至 {high}</translation>
        </message>
        <message>
            <source>type a number: {allowed}</source>
            <comment>typed.type_a_number(allowed)</comment>
            <translation>请输入一个数：{allowed}</translation>
        </message>
        <message>
            <source>{one} or {other}</source>
            <comment>typed.either(one, other)</comment>
            <translation>{one}或 {other}</translation>
        </message>
        <message>
            <source>{text} is not one number: {allowed}</source>
            <comment>typed.several_numbers(text, allowed)</comment>
            <translation>{text} 不是一个单独的数：{allowed}</translation>
        </message>
        <message>
            <source>{text} has another unit: {allowed}</source>
            <comment>typed.other_unit(text, allowed)</comment>
            <translation>{text} 带有其他单位：{allowed}</translation>
        </message>
        <message>
            <source>{text} is not a number: {allowed}</source>
            <comment>typed.not_a_number(text, allowed)</comment>
            <translation>{text} 不是数：{allowed}</translation>
        </message>
        <message>
            <source>{text} is money: {allowed}</source>
            <comment>typed.is_money(text, allowed)</comment>
            <translation>{text} 是金额：{allowed}</translation>
        </message>
        <message>
            <source>{text} is a percentage: {allowed}</source>
            <comment>typed.is_percentage(text, allowed)</comment>
            <translation>{text} 是百分比：{allowed}</translation>
        </message>
        <message>
            <source>{text} has more than one decimal point: write {readings}</source>
            <comment>typed.two_points(text, readings)</comment>
            <translation>{text} 有多个小数点：请写成 {readings}</translation>
        </message>
        <message>
            <source>{text} can be read in two ways: write {readings}</source>
            <comment>typed.two_ways(text, readings)</comment>
            <translation>{text} 有两种读法：请写成 {readings}</translation>
        </message>
        <message>
            <source>{text} has a comma that does not group three digits: {allowed}</source>
            <comment>typed.wrong_comma(text, allowed)</comment>
            <translation>{text} 中的逗号没有按三位分组：{allowed}</translation>
        </message>
        <message>
            <source>{text} has a comma that does not group three digits: write {readings}</source>
            <comment>typed.comma_readings(text, readings)</comment>
            <translation>{text} 中的逗号没有按三位分组：请写成 {readings}</translation>
        </message>
        <message>
            <source>{text} is out of range: {allowed}</source>
            <comment>typed.out_of_range(text, allowed)</comment>
            <translation>{text} 超出范围：{allowed}</translation>
        </message>
        <message>
            <source>{text} is out of range: {allowed}; if thousands are meant, write {thousands}</source>
            <comment>typed.out_of_range_but_thousands(text, allowed, thousands)</comment>
            <translation>{text} 超出范围：{allowed}；若指千位，请写成 {thousands}</translation>
        </message>
        <message>
            <source>{text} is not whole: {allowed}</source>
            <comment>typed.not_whole(text, allowed)</comment>
            <translation>{text} 不是整数：{allowed}</translation>
        </message>
        <message>
            <source>{text} begins without a number</source>
            <comment>typed.lacks_first_number(text)</comment>
            <translation>{text} 开头缺少数</translation>
        </message>
        <message>
            <source>{text} can't be worked out from behind {place} on</source>
            <comment>typed.lacks_number(text, place)</comment>
            <translation>{text} 从 {place} 之后无法计算</translation>
        </message>
        <message>
            <source>{text} closes a parenthesis that it does not open</source>
            <comment>typed.closes_too_much(text)</comment>
            <translation>{text} 有未打开的右括号</translation>
        </message>
        <message>
            <source>{text} opens a parenthesis that it does not close</source>
            <comment>typed.not_closed(text)</comment>
            <translation>{text} 有未关闭的左括号</translation>
        </message>
        <message>
            <source>{text} has too many parentheses within each other</source>
            <comment>typed.too_deep(text)</comment>
            <translation>{text} 的括号嵌套过多</translation>
        </message>
        <message>
            <source>{text} divides by zero</source>
            <comment>typed.divides_by_zero(text)</comment>
            <translation>{text} 除以零</translation>
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
            <translation>无法写入：{fault}</translation>
        </message>
        <message>
            <source>could not be read: {fault}</source>
            <comment>file.not_read(fault)</comment>
            <translation>无法读取：{fault}</translation>
        </message>
        <message>
            <source>is a folder, not a file</source>
            <comment>file.is_folder</comment>
            <translation>是文件夹，不是文件</translation>
        </message>
        <message>
            <source>is not a regular file</source>
            <comment>file.not_regular</comment>
            <translation>不是普通文件</translation>
        </message>
        <message>
            <source>no file name was given</source>
            <comment>file.no_name</comment>
            <translation>未给出文件名</translation>
        </message>
        <message>
            <source>there is no such file</source>
            <comment>file.not_there</comment>
            <translation>没有这个文件</translation>
        </message>
        <message>
            <source>names a folder, not a file</source>
            <comment>file.names_folder</comment>
            <translation>指向的是文件夹，不是文件</translation>
        </message>
        <message>
            <source>could not be written: there is no folder {folder}</source>
            <comment>file.no_folder(folder)</comment>
            <translation>无法写入：没有文件夹 {folder}</translation>
        </message>
        <message>
            <source>is written, but might not outlast a power cut: {fault}</source>
            <comment>file.might_not_last(fault)</comment>
            <translation>已写入，但断电后可能丢失：{fault}</translation>
        </message>
        <message>
            <source>is larger than the {mebibytes} MiB that are read</source>
            <comment>file.larger(mebibytes)</comment>
            <translation>大于可读取的 {mebibytes} MiB</translation>
        </message>
        <message>
            <source>is larger than the {bytes} bytes that are read</source>
            <comment>file.larger_bytes(bytes)</comment>
            <translation>大于可读取的 {bytes} 字节</translation>
        </message>
        <message>
            <source>is empty</source>
            <comment>file.empty</comment>
            <translation>为空</translation>
        </message>
        <message>
            <source>permission denied</source>
            <comment>fault.permission_denied</comment>
            <translation>权限不足</translation>
        </message>
        <message>
            <source>the disk quota is used up</source>
            <comment>fault.quota</comment>
            <translation>磁盘配额已用尽</translation>
        </message>
        <message>
            <source>the file would be larger than is allowed</source>
            <comment>fault.too_large</comment>
            <translation>文件将超过允许的大小</translation>
        </message>
        <message>
            <source>the disk reports an error</source>
            <comment>fault.disk_error</comment>
            <translation>磁盘报告错误</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <comment>fault.is_folder</comment>
            <translation>它是文件夹</translation>
        </message>
        <message>
            <source>its symbolic links lead around in a circle</source>
            <comment>fault.links_in_circle</comment>
            <translation>其符号链接循环指向</translation>
        </message>
        <message>
            <source>the name is too long</source>
            <comment>fault.name_too_long</comment>
            <translation>名称过长</translation>
        </message>
        <message>
            <source>there is no such folder</source>
            <comment>fault.no_such_folder</comment>
            <translation>没有这个文件夹</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <comment>fault.disk_full</comment>
            <translation>磁盘已满</translation>
        </message>
        <message>
            <source>a part of the path is not a folder</source>
            <comment>fault.not_a_folder</comment>
            <translation>路径中有一部分不是文件夹</translation>
        </message>
        <message>
            <source>the disk is read-only</source>
            <comment>fault.read_only</comment>
            <translation>磁盘为只读</translation>
        </message>
        <message>
            <source>of unknown date</source>
            <comment>date.of_unknown_date</comment>
            <translation>日期未知</translation>
        </message>
        <message>
            <source>{model}, {vendor}</source>
            <comment>fact.model(model, vendor)</comment>
            <translation>{model}，{vendor}</translation>
        </message>
        <message>
            <source>{price} an hour for a GPU</source>
            <comment>fact.rate(price)</comment>
            <translation>每 GPU 每小时 {price}</translation>
        </message>
        <message>
            <source>{price} for one</source>
            <comment>fact.price(price)</comment>
            <translation>每个 {price}</translation>
        </message>
        <message>
            <source>{watts} W</source>
            <comment>fact.power(watts)</comment>
            <translation>{watts} W</translation>
        </message>
        <message>
            <source>{throughput} a minute for a unit</source>
            <comment>fact.unit(throughput)</comment>
            <translation>每单元每分钟 {throughput}</translation>
        </message>
        <message>
            <source>{gpu}: {conditions}</source>
            <comment>fact.measured(gpu, conditions)</comment>
            <translation>{gpu}：{conditions}</translation>
        </message>
        <message>
            <source>{billions} billion parameters, {layers} layers, {heads} heads of {size} in the cache</source>
            <comment>fact.size(billions, layers, heads, size)</comment>
            <translation>{billions}B 参数，{layers} 层，缓存中 {heads} 个大小为 {size} 的头</translation>
        </message>
        <message>
            <source>{bandwidth} GB/s, {operations} TFLOPS in 16 bit</source>
            <comment>fact.speed(bandwidth, operations)</comment>
            <translation>{bandwidth} GB/s，16 位 {operations} TFLOPS</translation>
        </message>
        <message numerus="yes">
            <source>{days} days</source>
            <comment>fact.age(days)</comment>
            <translation>
                <numerusform>{days} 天</numerusform>
            </translation>
        </message>
        <message>
            <source>within {date}</source>
            <comment>fact.within(date)</comment>
            <translation>{date} 之内</translation>
        </message>
        <message>
            <source>does not age</source>
            <comment>fact.ageless</comment>
            <translation>不会过时</translation>
        </message>
        <message>
            <source>{days} days old</source>
            <comment>date.days_old(days)</comment>
            <translation>{days} 天前</translation>
        </message>
        <message>
            <source>unknown</source>
            <comment>date.unknown</comment>
            <translation>未知</translation>
        </message>
        <message>
            <source>{date}, old</source>
            <comment>date.old(date)</comment>
            <translation>{date}，已旧</translation>
        </message>
        <message>
            <source>reading was cancelled</source>
            <comment>file.cancelled</comment>
            <translation>已取消读取</translation>
        </message>
        <message>
            <source>is in the encoding UTF-32, and a log is read as text in UTF-8; save it as UTF-8</source>
            <comment>log.utf32</comment>
            <translation>采用 UTF-32 编码，而日志按 UTF-8 文本读取；请另存为 UTF-8</translation>
        </message>
        <message>
            <source>is compressed, and damaged: what it holds can't be unpacked</source>
            <comment>file.packed_damaged</comment>
            <translation>经过压缩且已损坏：内容无法解压</translation>
        </message>
        <message>
            <source>is compressed, and cut off before its end</source>
            <comment>file.packed_cut_off</comment>
            <translation>经过压缩，且末尾被截断</translation>
        </message>
        <message>
            <source>is compressed, and unpacks to more than {times} times its size, as no log does</source>
            <comment>file.packed_bomb(times)</comment>
            <translation>经过压缩，解压后超过自身大小的 {times} 倍，日志不会如此</translation>
        </message>
        <message>
            <source>is compressed (bzip2), and a log is read as text in UTF-8; unpack it first</source>
            <comment>log.bzip2</comment>
            <translation>经过压缩（bzip2），而日志按 UTF-8 文本读取；请先解压</translation>
        </message>
        <message>
            <source>is a ZIP archive or a workbook, and a log is read as text in UTF-8; unpack it, or save it as CSV</source>
            <comment>log.zip</comment>
            <translation>是 ZIP 归档或工作簿，而日志按 UTF-8 文本读取；请解压或另存为 CSV</translation>
        </message>
        <message>
            <source>is a Parquet file, and a log is read as text in UTF-8; save it as CSV or JSON lines</source>
            <comment>log.parquet</comment>
            <translation>是 Parquet 文件，而日志按 UTF-8 文本读取；请另存为 CSV 或 JSON lines</translation>
        </message>
        <message>
            <source>is no text: byte {byte} is a NUL</source>
            <comment>log.has_nul(byte)</comment>
            <translation>不是文本：第 {byte} 字节为 NUL</translation>
        </message>
        <message>
            <source>is no text in UTF-8</source>
            <comment>csv.not_utf8</comment>
            <translation>不是 UTF-8 文本</translation>
        </message>
        <message>
            <source>is empty; its first line must name the columns</source>
            <comment>csv.no_columns</comment>
            <translation>为空；第一行必须是列名</translation>
        </message>
        <message>
            <source>the column {column} stands there twice</source>
            <comment>csv.column_twice(column)</comment>
            <translation>列 {column} 出现了两次</translation>
        </message>
        <message>
            <source>is longer than the 16 MiB that a record may have</source>
            <comment>record.too_long</comment>
            <translation>超过一条记录允许的 16 MiB</translation>
        </message>
        <message>
            <source>has a quote that is not closed</source>
            <comment>record.open_quote</comment>
            <translation>有未关闭的引号</translation>
        </message>
        <message>
            <source>is not the beginning of a JSON object</source>
            <comment>record.no_object</comment>
            <translation>不是 JSON 对象的开头</translation>
        </message>
        <message>
            <source>is a JSON object that does not end</source>
            <comment>record.unended</comment>
            <translation>是没有结束的 JSON 对象</translation>
        </message>
        <message>
            <source>a name in double quotes or {sign}</source>
            <comment>json.a_name_or(sign)</comment>
            <translation>双引号中的名称或 {sign}</translation>
        </message>
        <message>
            <source>a value</source>
            <comment>json.a_value</comment>
            <translation>一个值</translation>
        </message>
        <message>
            <source>{sign} and a value</source>
            <comment>json.sign_and_value(sign)</comment>
            <translation>{sign} 和一个值</translation>
        </message>
        <message>
            <source>a name in double quotes</source>
            <comment>json.a_name</comment>
            <translation>双引号中的名称</translation>
        </message>
        <message>
            <source>{one} or {other}</source>
            <comment>json.either(one, other)</comment>
            <translation>{one}或 {other}</translation>
        </message>
        <message>
            <source>a value or {sign}</source>
            <comment>json.a_value_or(sign)</comment>
            <translation>一个值或 {sign}</translation>
        </message>
        <message>
            <source>nothing more</source>
            <comment>json.nothing_more</comment>
            <translation>没有更多内容</translation>
        </message>
        <message>
            <source>a quoted text must end on its line; a line break within it is written \n</source>
            <comment>json.text_on_one_line</comment>
            <translation>带引号的文本必须在本行内结束；其中的换行写作 \n</translation>
        </message>
        <message>
            <source>a control character within a quoted text is written {code}</source>
            <comment>json.control_character(code)</comment>
            <translation>带引号文本中的控制字符写作 {code}</translation>
        </message>
        <message>
            <source>not an escape; allowed are \" \\ \/ \b \f \n \r \t and \u with four digits (two of them beyond \uffff)</source>
            <comment>json.no_escape</comment>
            <translation>不是转义符；允许的有 \" \\ \/ \b \f \n \r \t 和后跟四位数字的 \u（大于 \uffff 的需要两个）</translation>
        </message>
        <message>
            <source>{token} is not a number in JSON; allowed are finite numbers</source>
            <comment>json.not_finite(token)</comment>
            <translation>{token} 不是 JSON 中的数；允许的是有限数</translation>
        </message>
        <message>
            <source>{token} starts no value; JSON has no comments</source>
            <comment>json.comment(token)</comment>
            <translation>{token} 不是值的开头；JSON 没有注释</translation>
        </message>
        <message>
            <source>{token} starts no text; JSON needs double quotes</source>
            <comment>json.single_quotes(token)</comment>
            <translation>{token} 不是文本的开头；JSON 要求双引号</translation>
        </message>
        <message>
            <source>ends within a quoted text</source>
            <comment>json.ends_within_text</comment>
            <translation>在带引号的文本中结束</translation>
        </message>
        <message>
            <source>ends too early; expected {expected}</source>
            <comment>json.ends_too_early(expected)</comment>
            <translation>过早结束；此处应为{expected}</translation>
        </message>
        <message>
            <source>unexpected {found}; expected {expected}</source>
            <comment>json.unexpected(found, expected)</comment>
            <translation>意外的 {found}；此处应为{expected}</translation>
        </message>
        <message>
            <source>is nested more than {levels} levels deep</source>
            <comment>json.too_deep(levels)</comment>
            <translation>嵌套超过 {levels} 层</translation>
        </message>
        <message>
            <source>this key is there more than once; a key may be given once</source>
            <comment>json.key_twice</comment>
            <translation>此键出现多次；一个键只能给出一次</translation>
        </message>
        <message>
            <source>{number} is too large a number; allowed are numbers up to 1.8e308</source>
            <comment>json.number_too_large(number)</comment>
            <translation>{number} 过大；允许的是不超过 1.8e308 的数</translation>
        </message>
        <message>
            <source>a zero byte has no place in JSON</source>
            <comment>json.zero_byte</comment>
            <translation>JSON 中不能有零字节</translation>
        </message>
        <message>
            <source>{byte} is not UTF-8</source>
            <comment>json.not_utf8(byte)</comment>
            <translation>{byte} 不是 UTF-8</translation>
        </message>
        <message>
            <source>{text} is not a date; dates are written YYYY-MM-DD</source>
            <comment>date.not_a_date(text)</comment>
            <translation>{text} 不是日期；日期写作 YYYY-MM-DD</translation>
        </message>
        <message>
            <source>{date} is yet to come; allowed are days up to today</source>
            <comment>date.yet_to_come(date)</comment>
            <translation>{date} 尚未到来；允许的是截至今天的日期</translation>
        </message>
        <message>
            <source>carries no scenario: it was exported without it, or by another program</source>
            <comment>carrier.none</comment>
            <translation>不含情景：导出时未附带情景，或由其他程序导出</translation>
        </message>
        <message>
            <source>is not whole: the file ends in the middle of it</source>
            <comment>carrier.ends_too_early</comment>
            <translation>不完整：文件在其中间结束</translation>
        </message>
        <message>
            <source>the scenario that it carries is damaged</source>
            <comment>carrier.damaged</comment>
            <translation>其中所含的情景已损坏</translation>
        </message>
        <message>
            <source>the scenario that it carries is larger than the {mebibytes} MiB that are read</source>
            <comment>carrier.too_much(mebibytes)</comment>
            <translation>其中所含的情景大于可读取的 {mebibytes} MiB</translation>
        </message>
        <message>
            <source>is no PNG, SVG or PDF</source>
            <comment>carrier.no_picture</comment>
            <translation>不是 PNG、SVG 或 PDF</translation>
        </message>
        <message>
            <source>is damaged: the checksum of its chunk {chunk} is wrong</source>
            <comment>carrier.wrong_checksum(chunk)</comment>
            <translation>已损坏：数据块 {chunk} 的校验和有误</translation>
        </message>
        <message>
            <source>{value} is not {expected}</source>
            <comment>scenario.is_not(value, expected)</comment>
            <translation>{value} 不是{expected}</translation>
        </message>
        <message>
            <source>text</source>
            <comment>scenario.a_text</comment>
            <translation>文本</translation>
        </message>
        <message>
            <source>known here; allowed are {allowed}</source>
            <comment>scenario.known_here(allowed)</comment>
            <translation>此处已知的值；允许的有：{allowed}</translation>
        </message>
        <message>
            <source>a whole number from {low} to {high}</source>
            <comment>scenario.a_whole_number(low, high)</comment>
            <translation>{low} 至 {high} 的整数</translation>
        </message>
        <message>
            <source>an object</source>
            <comment>scenario.an_object</comment>
            <translation>对象</translation>
        </message>
        <message>
            <source>an array of hidden costs</source>
            <comment>scenario.hidden_costs</comment>
            <translation>隐藏成本的数组</translation>
        </message>
        <message>
            <source>a number or a pair of them, [LOW, HIGH]</source>
            <comment>scenario.number_or_pair</comment>
            <translation>一个数或一对数 [LOW, HIGH]</translation>
        </message>
        <message>
            <source>an option's id</source>
            <comment>scenario.an_options_id</comment>
            <translation>方案的 id</translation>
        </message>
        <message>
            <source>an array of claims</source>
            <comment>scenario.claims</comment>
            <translation>论断的数组</translation>
        </message>
        <message>
            <source>{value} is there twice</source>
            <comment>scenario.there_twice(value)</comment>
            <translation>{value} 出现了两次</translation>
        </message>
        <message>
            <source>is missing; a claim has a number there, or [LOW, HIGH]</source>
            <comment>scenario.no_published</comment>
            <translation>缺失；论断在此处应有一个数或 [LOW, HIGH]</translation>
        </message>
        <message>
            <source>has {count} claims; a scenario has up to {most}</source>
            <comment>scenario.too_many_claims(count, most)</comment>
            <translation>有 {count} 条论断；一个情景最多 {most} 条</translation>
        </message>
        <message>
            <source>a date of the calendar, written YYYY-MM-DD</source>
            <comment>scenario.a_date</comment>
            <translation>写作 YYYY-MM-DD 的日历日期</translation>
        </message>
        <message>
            <source>is empty; at least one option must be shown</source>
            <comment>scenario.no_options</comment>
            <translation>为空；至少须显示一个方案</translation>
        </message>
        <message>
            <source>an array of options' ids</source>
            <comment>scenario.options_ids</comment>
            <translation>方案 id 的数组</translation>
        </message>
        <message>
            <source>{id} is there more than once; an option may be given once</source>
            <comment>scenario.option_twice(id)</comment>
            <translation>{id} 出现多次；一个方案只能给出一次</translation>
        </message>
        <message>
            <source>true or false</source>
            <comment>scenario.true_or_false</comment>
            <translation>true 或 false</translation>
        </message>
        <message>
            <source>an object of texts by parameter</source>
            <comment>scenario.texts_by_parameter</comment>
            <translation>以参数为键的文本对象</translation>
        </message>
        <message>
            <source>a number</source>
            <comment>scenario.a_number</comment>
            <translation>数</translation>
        </message>
        <message>
            <source>{value} is neither "day" nor "month"</source>
            <comment>scenario.no_period(value)</comment>
            <translation>{value} 既不是 "day" 也不是 "month"</translation>
        </message>
        <message>
            <source>a workload has the numbers requests, input_tokens and output_tokens; one is missing</source>
            <comment>scenario.workload_lacks_a_number</comment>
            <translation>工作负载应有 requests、input_tokens 和 output_tokens 三个数；缺少其中之一</translation>
        </message>
        <message>
            <source>a list of workloads</source>
            <comment>scenario.workloads</comment>
            <translation>工作负载的列表</translation>
        </message>
        <message>
            <source>a list of tasks</source>
            <comment>scenario.tasks</comment>
            <translation>任务的列表</translation>
        </message>
        <message>
            <source>a list</source>
            <comment>scenario.a_list</comment>
            <translation>列表</translation>
        </message>
        <message>
            <source>is a value of the task: it belongs into its "parameters"</source>
            <comment>scenario.task_value_outside</comment>
            <translation>是任务的值：应放在其 "parameters" 中</translation>
        </message>
        <message>
            <source>{value} is neither "api" (the frontier API) nor "own" (our own GPUs)</source>
            <comment>scenario.no_place(value)</comment>
            <translation>{value} 既不是 "api"（前沿 API）也不是 "own"（自己的 GPU）</translation>
        </message>
        <message>
            <source>is missing; a scenario file has "format": "{name}"</source>
            <comment>scenario.no_format(name)</comment>
            <translation>缺失；情景文件应有 "format": "{name}"</translation>
        </message>
        <message>
            <source>{value} is not "{name}"</source>
            <comment>scenario.other_format(value, name)</comment>
            <translation>{value} 不是 "{name}"</translation>
        </message>
        <message>
            <source>is missing; this program writes version {version}</source>
            <comment>scenario.no_version(version)</comment>
            <translation>缺失；本程序写入版本 {version}</translation>
        </message>
        <message>
            <source>{value} is not a version; versions are whole numbers from 1 on</source>
            <comment>scenario.wrong_version(value)</comment>
            <translation>{value} 不是版本；版本是从 1 起的整数</translation>
        </message>
        <message>
            <source>the file is of version {version}, and this program reads up to version {most}; a newer one is needed</source>
            <comment>scenario.newer_version(version, most)</comment>
            <translation>文件版本为 {version}，本程序最高可读取版本 {most}；需要更新的程序</translation>
        </message>
        <message>
            <source>is not a scenario file: it holds {value}, not an object</source>
            <comment>scenario.no_scenario(value)</comment>
            <translation>不是情景文件：内容为 {value}，而不是对象</translation>
        </message>
        <message>
            <source>is larger than the {mebibytes} MiB that are read of a scenario file</source>
            <comment>scenario.larger(mebibytes)</comment>
            <translation>大于情景文件可读取的 {mebibytes} MiB</translation>
        </message>
        <message>
            <source>{value} is not a figure; allowed are {allowed}</source>
            <comment>scenario.no_figure(value, allowed)</comment>
            <translation>{value} 不是指标；允许的有：{allowed}</translation>
        </message>
        <message>
            <source>a pair of parameters, [X, Y]</source>
            <comment>scenario.pair_of_parameters</comment>
            <translation>一对参数 [X, Y]</translation>
        </message>
        <message>
            <source>a parameter's id</source>
            <comment>scenario.a_parameters_id</comment>
            <translation>参数的 id</translation>
        </message>
        <message>
            <source>a list of parameters' ids</source>
            <comment>scenario.list_of_parameters</comment>
            <translation>参数 id 的列表</translation>
        </message>
        <message>
            <source>{value} is there twice; a parameter is locked once</source>
            <comment>scenario.locked_twice(value)</comment>
            <translation>{value} 出现了两次；一个参数只能锁定一次</translation>
        </message>
        <message>
            <source>a list of pins</source>
            <comment>scenario.pins</comment>
            <translation>固定项的列表</translation>
        </message>
        <message>
            <source>there are {count} pins; at most {most} are kept</source>
            <comment>scenario.too_many_pins(count, most)</comment>
            <translation>有 {count} 个固定项；最多保留 {most} 个</translation>
        </message>
        <message>
            <source>has no name; each pin of the list has one</source>
            <comment>scenario.pin_without_name</comment>
            <translation>没有名称；列表中的每个固定项都有名称</translation>
        </message>
        <message>
            <source>{name} is the name of two pins</source>
            <comment>scenario.pin_twice(name)</comment>
            <translation>{name} 是两个固定项的名称</translation>
        </message>
        <message>
            <source>{value} is there twice; a map has two different parameters</source>
            <comment>scenario.map_twice(value)</comment>
            <translation>{value} 出现了两次；决策图须有两个不同的参数</translation>
        </message>
        <message>
            <source>an object of numbers by parameter</source>
            <comment>scenario.numbers_by_parameter</comment>
            <translation>以参数为键的数的对象</translation>
        </message>
        <message>
            <source>{value} is not a number; allowed are {allowed}</source>
            <comment>scenario.no_number(value, allowed)</comment>
            <translation>{value} 不是数；允许的有：{allowed}</translation>
        </message>
        <message>
            <source>an object of ranges by parameter</source>
            <comment>scenario.ranges_by_parameter</comment>
            <translation>以参数为键的区间的对象</translation>
        </message>
        <message>
            <source>a list of correlations, each [parameter, parameter, number]</source>
            <comment>scenario.correlations</comment>
            <translation>相关系数的列表，每项为 [parameter, parameter, number]</translation>
        </message>
        <message>
            <source>a correlation is [parameter, parameter, number], not {value}</source>
            <comment>scenario.no_correlation(value)</comment>
            <translation>相关系数应为 [parameter, parameter, number]，而不是 {value}</translation>
        </message>
        <message>
            <source>there is no range of {parameter}: only inputs with ranges can be linked</source>
            <comment>correlation.no_range(parameter)</comment>
            <translation>{parameter}没有区间：只有设有区间的输入才能关联</translation>
        </message>
        <message>
            <source>an input can't be linked with itself: {parameter}</source>
            <comment>correlation.itself(parameter)</comment>
            <translation>输入不能与自身关联：{parameter}</translation>
        </message>
        <message>
            <source>{first} and {second} are linked already</source>
            <comment>correlation.twice(first, second)</comment>
            <translation>{first}和{second}已经关联</translation>
        </message>
        <message>
            <source>{value} is no correlation; it lies between -1 and 1</source>
            <comment>correlation.out_of_range(value)</comment>
            <translation>{value} 不是相关系数；相关系数在 -1 到 1 之间</translation>
        </message>
        <message>
            <source>{first} and {second} can't be linked by {value}: with the other links there is no such world</source>
            <comment>correlation.impossible(first, second, value)</comment>
            <translation>{first}和{second}不能以 {value} 关联：与其他关联相互矛盾</translation>
        </message>
        <message numerus="yes">
            <source>Move {moved} of {tasks} tasks to {gpus} GPUs: that saves {saving} a month.</source>
            <comment>portfolio.moves(moved, tasks, gpus, saving)</comment>
            <translation>
                <numerusform>将 {tasks} 项任务中的 {moved} 项迁移到 {gpus} 个 GPU：每月节省 {saving}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move the only task to {gpus} GPUs: that saves {saving} a month.</source>
            <comment>portfolio.moves_the_only_one(gpus, saving)</comment>
            <translation>
                <numerusform>将唯一的任务迁移到 {gpus} 个 GPU：每月节省 {saving}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{moved} of {tasks} tasks on {gpus} GPUs cost the same as all of them at the API.</source>
            <comment>portfolio.moves_for_nothing(moved, tasks, gpus)</comment>
            <translation>
                <numerusform>{tasks} 项任务中有 {moved} 项使用 {gpus} 个 GPU，成本与全部使用 API 相同。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Leave all {tasks} tasks at the API: no plan costs less.</source>
            <comment>portfolio.none_moves(tasks)</comment>
            <translation>
                <numerusform>{tasks} 项任务全部留在 API 上：没有成本更低的计划。</numerusform>
            </translation>
        </message>
        <message>
            <source>None of them would pay alone.</source>
            <comment>portfolio.none_pays_alone</comment>
            <translation>没有一项单独迁移是划算的。</translation>
        </message>
        <message numerus="yes">
            <source>{count} of them would pay alone.</source>
            <comment>portfolio.some_pay_alone(count)</comment>
            <translation>
                <numerusform>其中 {count} 项单独迁移也划算。</numerusform>
            </translation>
        </message>
        <message>
            <source>Each of them would pay alone, too.</source>
            <comment>portfolio.each_pays_alone</comment>
            <translation>每一项单独迁移也都划算。</translation>
        </message>
        <message>
            <source>Not every plan was tried: one that is up to {gap} a month cheaper may be left.</source>
            <comment>portfolio.search_stopped(gap)</comment>
            <translation>并未尝试所有计划：可能还有每月最多便宜 {gap} 的计划。</translation>
        </message>
        <message numerus="yes">
            <source>These ranges move nothing here, as every task has values of its own: {inputs}.</source>
            <comment>portfolio.idle_ranges(inputs, count)</comment>
            <translation>
                <numerusform>这些区间在此不起作用，因为每项任务都有自有值：{inputs}。</numerusform>
            </translation>
        </message>
        <message>
            <source>moves in {share} of cases</source>
            <comment>portfolio.moves_in(share)</comment>
            <translation>在 {share} 的情形中迁移</translation>
        </message>
        <message>
            <source>Which tasks should move to our own GPUs</source>
            <comment>portfolio_chart.title</comment>
            <translation>哪些任务应迁移到自己的 GPU</translation>
        </message>
        <message>
            <source>Portfolio: {title}</source>
            <comment>portfolio_chart.name(title)</comment>
            <translation>任务组合：{title}</translation>
        </message>
        <message>
            <source>Tasks moved, in the order in which to move them</source>
            <comment>portfolio_chart.steps</comment>
            <translation>已迁移的任务，按迁移顺序</translation>
        </message>
        <message>
            <source>GPUs</source>
            <comment>portfolio_chart.gpus</comment>
            <translation>GPU</translation>
        </message>
        <message>
            <source>Stays at the API</source>
            <comment>portfolio_chart.at_api</comment>
            <translation>留在 API 上</translation>
        </message>
        <message>
            <source>On our own GPUs</source>
            <comment>portfolio_chart.on_gpus</comment>
            <translation>在自己的 GPU 上</translation>
        </message>
        <message>
            <source>There are no tasks yet. Add what your company does with the large model, task by task, each with its volume and its tokens: this shows which tasks should get a small model of their own, in which order, and how many GPUs they share. Several kinds of requests that one model answers are no tasks but workloads of one.</source>
            <comment>portfolio_chart.no_tasks</comment>
            <translation>尚无任务。请逐项添加贵公司用大模型处理的任务，各自填写请求量和 token：此处会显示哪些任务应有自己的小模型、按什么顺序，以及它们共用多少个 GPU。由同一个模型回答的多种请求不是多项任务，而是同一项任务的工作负载。</translation>
        </message>
        <message numerus="yes">
            <source>Least with {moved} tasks moved</source>
            <comment>portfolio_chart.least(moved)</comment>
            <translation>
                <numerusform>迁移 {moved} 项任务时最低</numerusform>
            </translation>
        </message>
        <message>
            <source>Least with no task moved</source>
            <comment>portfolio_chart.least_with_none</comment>
            <translation>不迁移任何任务时最低</translation>
        </message>
        <message>
            <source>{total} a month, all at the API</source>
            <comment>portfolio_chart.at_the_api(total)</comment>
            <translation>每月 {total}，全部使用 API</translation>
        </message>
        <message numerus="yes">
            <source>{total} a month with {gpus} GPUs, {saving} less than at the API</source>
            <comment>portfolio_chart.saves(total, gpus, saving)</comment>
            <translation>
                <numerusform>每月 {total}，使用 {gpus} 个 GPU，比使用 API 少 {saving}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{total} a month with {gpus} GPUs, {more} more than at the API</source>
            <comment>portfolio_chart.costs_more(total, gpus, more)</comment>
            <translation>
                <numerusform>每月 {total}，使用 {gpus} 个 GPU，比使用 API 多 {more}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{total} a month with {gpus} GPUs, as at the API</source>
            <comment>portfolio_chart.costs_the_same(total, gpus)</comment>
            <translation>
                <numerusform>每月 {total}，使用 {gpus} 个 GPU，与使用 API 相同</numerusform>
            </translation>
        </message>
        <message>
            <source>{total} a month</source>
            <comment>portfolio_chart.brief(total)</comment>
            <translation>每月 {total}</translation>
        </message>
        <message>
            <source>No task moved</source>
            <comment>portfolio_chart.start</comment>
            <translation>未迁移任务</translation>
        </message>
        <message>
            <source>{moved} of {tasks} moved, {task} last</source>
            <comment>portfolio_chart.step(moved, tasks, task)</comment>
            <translation>已迁移 {moved}/{tasks}，最后一项为{task}</translation>
        </message>
        <message numerus="yes">
            <source>{total} a month with {gpus} GPUs</source>
            <comment>portfolio_chart.step_costs(total, gpus)</comment>
            <translation>
                <numerusform>每月 {total}，使用 {gpus} 个 GPU</numerusform>
            </translation>
        </message>
        <message>
            <source>Task</source>
            <comment>task_list.name</comment>
            <translation>任务</translation>
        </message>
        <message>
            <source>Requests a month</source>
            <comment>task_list.volume</comment>
            <translation>每月请求数</translation>
        </message>
        <message>
            <source>Tokens in</source>
            <comment>task_list.input</comment>
            <translation>输入 token</translation>
        </message>
        <message>
            <source>Tokens out</source>
            <comment>task_list.output</comment>
            <translation>输出 token</translation>
        </message>
        <message>
            <source>At the API</source>
            <comment>task_list.base</comment>
            <translation>使用 API</translation>
        </message>
        <message>
            <source>Own model</source>
            <comment>task_list.own</comment>
            <translation>自己的模型</translation>
        </message>
        <message>
            <source>Saves alone</source>
            <comment>task_list.alone</comment>
            <translation>单独节省</translation>
        </message>
        <message>
            <source>Best plan</source>
            <comment>task_list.plan</comment>
            <translation>最佳计划</translation>
        </message>
        <message>
            <source>Whether the task moves where all tasks together cost least.</source>
            <comment>task_list.plan_help</comment>
            <translation>在全部任务总成本最低的计划中，该任务是否迁移。</translation>
        </message>
        <message>
            <source>Moves</source>
            <comment>task_list.moves</comment>
            <translation>迁移</translation>
        </message>
        <message>
            <source>Stays</source>
            <comment>task_list.stays</comment>
            <translation>保留</translation>
        </message>
        <message>
            <source>Moves in</source>
            <comment>task_list.share</comment>
            <translation>迁移占比</translation>
        </message>
        <message>
            <source>The share of cases within the scenario's ranges in which the task moves in the best plan. A value that the task has of its own is the same in all of them.</source>
            <comment>task_list.share_help</comment>
            <translation>在情景区间内，最佳计划迁移该任务的情形占比。任务的自有值在所有情形中都相同。</translation>
        </message>
        <message>
            <source>Where the task stays, whatever that costs: data that must not leave the house, or a contract.</source>
            <comment>task_list.place_help</comment>
            <translation>任务不论成本高低都留在何处：例如数据不得外传，或受合同约束。</translation>
        </message>
        <message>
            <source>Free</source>
            <comment>task_list.free</comment>
            <translation>不限</translation>
        </message>
        <message>
            <source>The scenario's value, as this task has none of its own.</source>
            <comment>task_list.scenario_value</comment>
            <translation>情景的值，因为该任务没有自有值。</translation>
        </message>
        <message>
            <source>The task's own value; without it the task has the scenario's.</source>
            <comment>task_list.own_value</comment>
            <translation>任务的自有值；若没有，则采用情景的值。</translation>
        </message>
        <message>
            <source>Our own numbers</source>
            <comment>start.own_title</comment>
            <translation>我们自己的数字</translation>
        </message>
        <message>
            <source>State</source>
            <comment>presentation.untitled</comment>
            <translation>状态</translation>
        </message>
        <message>
            <source>{scenario}, {number}. {state}</source>
            <comment>presentation.slide(scenario, number, state)</comment>
            <translation>{scenario}，{number}. {state}</translation>
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
            <translation>{guess}（最接近）</translation>
        </message>
        <message numerus="yes">
            <source>{count} guesses:</source>
            <comment>guess.told(count)</comment>
            <translation>
                <numerusform>{count} 个猜测：</numerusform>
            </translation>
        </message>
        <message>
            <source>From what volume on is {focus} cheaper than {baseline}?</source>
            <comment>guess.question(focus, baseline)</comment>
            <translation>从多大的请求量起，{focus} 比{baseline} 便宜？</translation>
        </message>
        <message>
            <source>{guess} is nearest, {share} below.</source>
            <comment>guess.below(guess, share)</comment>
            <translation>{guess} 最接近，低 {share}。</translation>
        </message>
        <message>
            <source>{guess} is nearest, {share} above.</source>
            <comment>guess.above(guess, share)</comment>
            <translation>{guess} 最接近，高 {share}。</translation>
        </message>
        <message>
            <source>{guess} hits it.</source>
            <comment>guess.exact(guess)</comment>
            <translation>{guess} 正好猜中。</translation>
        </message>
        <message>
            <source>{count} guesses are equally near.</source>
            <comment>guess.several_nearest(count)</comment>
            <translation>{count} 个猜测同样接近。</translation>
        </message>
        <message>
            <source>There is no break-even for a guess to be near to.</source>
            <comment>guess.none_to_be_near</comment>
            <translation>没有盈亏平衡点可供猜测。</translation>
        </message>
        <message>
            <source>State {state}</source>
            <comment>presentation.step(state)</comment>
            <translation>状态 {state}</translation>
        </message>
        <message>
            <source>{text} is not a line of text; it is not empty and has no line ends, no other control characters and none that turn the direction of the text</source>
            <comment>presentation.no_line(text)</comment>
            <translation>{text} 不是一行文本；它不能为空，不能含换行符、其他控制字符或改变文本方向的字符</translation>
        </message>
        <message>
            <source>it is too long: it has {count} characters and may have {most}</source>
            <comment>presentation.too_long(count, most)</comment>
            <translation>过长：有 {count} 个字符，最多 {most} 个</translation>
        </message>
        <message>
            <source>{state}, changed</source>
            <comment>presentation.changed(state)</comment>
            <translation>{state}，已更改</translation>
        </message>
        <message>
            <source>there are {count}, and a scenario has up to {most}</source>
            <comment>presentation.too_many(count, most)</comment>
            <translation>有 {count} 个，而一个情景最多 {most} 个</translation>
        </message>
        <message>
            <source>{name} is an earlier state's name as well; names tell states apart</source>
            <comment>presentation.name_twice(name)</comment>
            <translation>{name} 也是先前某个状态的名称；状态以名称区分</translation>
        </message>
        <message>
            <source>a guess is from {low} to {high} requests a month</source>
            <comment>presentation.no_volume(low, high)</comment>
            <translation>猜测应为每月 {low} 至 {high}次请求</translation>
        </message>
        <message>
            <source>the point is not a number</source>
            <comment>presentation.no_point</comment>
            <translation>该点不是数</translation>
        </message>
        <message>
            <source>{value} is on no chart: points are from {low} to {high}</source>
            <comment>presentation.far_point(value, low, high)</comment>
            <translation>{value} 不在任何图表上：点的范围为 {low} 至 {high}</translation>
        </message>
        <message>
            <source>{view} is no view of this version, so the note is not seen; views are {known}</source>
            <comment>presentation.no_view(view, known)</comment>
            <translation>{view} 不是此版本的视图，因此看不到该批注；视图有：{known}</translation>
        </message>
        <message>
            <source>the text is from {low} to {high} plots away from its point</source>
            <comment>presentation.no_offset(low, high)</comment>
            <translation>文本与其点的距离为 {low} 至 {high} 个绘图区</translation>
        </message>
        <message>
            <source>there is nothing to paste</source>
            <comment>task_paste.nothing</comment>
            <translation>没有可粘贴的内容</translation>
        </message>
        <message>
            <source>row {row} has {count} cells, and from here on there are {most} columns</source>
            <comment>task_paste.too_wide(row, count, most)</comment>
            <translation>第 {row} 行有 {count} 个单元格，而从此处起只有 {most} 列</translation>
        </message>
        <message>
            <source>row {row}: {refusal}</source>
            <comment>task_paste.row(row, refusal)</comment>
            <translation>第 {row} 行：{refusal}</translation>
        </message>
        <message>
            <source>row {row}, {column}: {refusal}</source>
            <comment>task_paste.cell(row, column, refusal)</comment>
            <translation>第 {row} 行，{column}：{refusal}</translation>
        </message>
        <message>
            <source>Columns of computed figures were left out.</source>
            <comment>task_paste.computed</comment>
            <translation>已略去计算值的列。</translation>
        </message>
        <message numerus="yes">
            <source>These values are the same for all tasks of a scenario and were left out, though they differ: {parameters}.</source>
            <comment>task_scenario.left_out(count, parameters)</comment>
            <translation>
                <numerusform>这些值对情景的所有任务都相同，虽有差异仍已略去：{parameters}。</numerusform>
            </translation>
        </message>
        <message>
            <source>Untitled task</source>
            <comment>task_scenario.untitled</comment>
            <translation>未命名的任务</translation>
        </message>
        <message>
            <source>Breakeven report</source>
            <comment>report.kind</comment>
            <translation>Breakeven 报告</translation>
        </message>
        <message>
            <source>The portfolio of tasks</source>
            <comment>report.portfolio</comment>
            <translation>任务组合</translation>
        </message>
        <message>
            <source>Each task gets a small model of its own if it moves, and all that move share one fleet of GPUs.</source>
            <comment>report.portfolio_text</comment>
            <translation>每项迁移的任务都有自己的小模型，所有迁移的任务共用一组 GPU。</translation>
        </message>
        <message>
            <source>What all tasks cost a month, and on how many GPUs, as one after the other moves: the one first that gains the most for its load on the GPUs.</source>
            <comment>report.portfolio_caption</comment>
            <translation>逐项迁移任务时，全部任务的每月成本和所用的 GPU 数：相对于其 GPU 负载收益最大的先迁移。</translation>
        </message>
        <message>
            <source>The tasks, in the order in which to move them</source>
            <comment>report.portfolio_table</comment>
            <translation>任务，按迁移顺序</translation>
        </message>
        <message>
            <source>{total} a month are {parts}.</source>
            <comment>portfolio.made_of(total, parts)</comment>
            <translation>每月 {total}，其中{parts}。</translation>
        </message>
        <message>
            <source>{amount} for the models of the tasks that move</source>
            <comment>portfolio.part_moved(amount)</comment>
            <translation>迁移任务的模型 {amount}</translation>
        </message>
        <message>
            <source>{amount} for the tasks that stay at the API</source>
            <comment>portfolio.part_stays(amount)</comment>
            <translation>留在 API 上的任务 {amount}</translation>
        </message>
        <message numerus="yes">
            <source>{amount} for the {gpus} GPUs that they share, with their upkeep and setting up</source>
            <comment>portfolio.part_fleet(amount, gpus)</comment>
            <translation>
                <numerusform>共用的 {gpus} 个 GPU 及其运维和搭建 {amount}</numerusform>
            </translation>
        </message>
        <message>
            <source>{amount} for the API's upkeep</source>
            <comment>portfolio.part_api_upkeep(amount)</comment>
            <translation>API 运维 {amount}</translation>
        </message>
        <message numerus="yes">
            <source>{count} more tasks are in the table that can be exported.</source>
            <comment>report.portfolio_more(count)</comment>
            <translation>
                <numerusform>另有 {count} 项任务，见可导出的表格。</numerusform>
            </translation>
        </message>
        <message>
            <source>Portfolio of tasks</source>
            <comment>sheet.portfolio</comment>
            <translation>任务组合</translation>
        </message>
        <message>
            <source>Total once it has moved</source>
            <comment>sheet.total_once_moved</comment>
            <translation>迁移后的总额</translation>
        </message>
        <message>
            <source>GPUs then</source>
            <comment>sheet.gpus_once_moved</comment>
            <translation>届时的 GPU 数</translation>
        </message>
        <message>
            <source>has no column of names; it is called "name" or "task"</source>
            <comment>task_table.no_names</comment>
            <translation>没有名称列；该列应名为 "name" 或 "task"</translation>
        </message>
        <message>
            <source>the column {column} is a second one of {parameter}; one of the two must go</source>
            <comment>task_table.column_twice(column, parameter)</comment>
            <translation>列 {column} 与另一列同为{parameter}；须去掉其中之一</translation>
        </message>
        <message>
            <source>The column {column} was left out: no parameter is called that.</source>
            <comment>task_table.unknown_column(column)</comment>
            <translation>已略去列 {column}：没有这个名称的参数。</translation>
        </message>
        <message>
            <source>The column {column} was left out: the {parameter} is the same for all tasks.</source>
            <comment>task_table.column_of_all(column, parameter)</comment>
            <translation>已略去列 {column}：{parameter}对所有任务都相同。</translation>
        </message>
        <message>
            <source>the row has {count} cells, and the table {most} columns</source>
            <comment>task_table.too_many_cells(count, most)</comment>
            <translation>该行有 {count} 个单元格，而表格有 {most} 列</translation>
        </message>
        <message>
            <source>{column}: {refusal}</source>
            <comment>task_table.of_column(column, refusal)</comment>
            <translation>{column}：{refusal}</translation>
        </message>
        <message>
            <source>the task's name {refusal}</source>
            <comment>task_table.row_of_name(refusal)</comment>
            <translation>任务名称{refusal}</translation>
        </message>
        <message>
            <source>{^group} is no task: the log does not say how many requests a month it has.</source>
            <comment>traffic_tasks.no_volume(group)</comment>
            <translation>{^group}不能作为任务：日志没有说明其每月请求数。</translation>
        </message>
        <message>
            <source>{^group}: {parameter} is {found} in the log, and {taken} was taken, which is nearest to it.</source>
            <comment>traffic_tasks.limited(group, parameter, found, taken)</comment>
            <translation>{^group}：日志中{parameter}为 {found}，已取最接近的 {taken}。</translation>
        </message>
        <message>
            <source>{count} groups have fewer requests a month than a task may have, and {taken} were taken for each, which makes them dearer than they are: {groups}.</source>
            <comment>traffic_tasks.several_limited(count, taken, groups)</comment>
            <translation>{count} 个分组的每月请求数低于任务的允许值，每组均取 {taken}，因此成本偏高：{groups}。</translation>
        </message>
        <message>
            <source>{groups} and {count} more</source>
            <comment>traffic_tasks.and_more(groups, count)</comment>
            <translation>{groups}以及另外 {count} 个</translation>
        </message>
        <message>
            <source>The tasks have the scenario's ratio of peak to average; what each group's is stands in the log alone.</source>
            <comment>traffic_tasks.peaks</comment>
            <translation>各任务采用情景的峰均比；各分组自身的峰均比仅见于日志。</translation>
        </message>
        <message>
            <source>The task of all others stands for several whose own figures are not known.</source>
            <comment>traffic_tasks.all_others</comment>
            <translation>“其他全部”任务代表若干自身数据未知的分组。</translation>
        </message>
        <message>
            <source>moves with {parameter} by {value}</source>
            <comment>link.moves_with(parameter, value)</comment>
            <translation>与{parameter}关联，相关系数 {value}</translation>
        </message>
        <message>
            <source>moves with {count} inputs</source>
            <comment>link.moves_with_several(count)</comment>
            <translation>与 {count} 项输入关联</translation>
        </message>
        <message>
            <source>{reason}; with them it can be {low} to {high}</source>
            <comment>link.possible(reason, low, high)</comment>
            <translation>{reason}；与之相容的范围为 {low} 至 {high}</translation>
        </message>
        <message>
            <source>{first} and {second}</source>
            <comment>link.pair(first, second)</comment>
            <translation>{first}和{second}</translation>
        </message>
        <message>
            <source>{value} is not a range; a range is [LOW, HIGH], two numbers</source>
            <comment>scenario.no_range(value)</comment>
            <translation>{value} 不是区间；区间为 [LOW, HIGH]，即两个数</translation>
        </message>
        <message>
            <source>is missing; a preset has an object there with its group, question and source</source>
            <comment>preset.lacks_its_texts</comment>
            <translation>缺失；预设在此处应有一个含 group、question 和 source 的对象</translation>
        </message>
        <message>
            <source>{id} is in no catalog</source>
            <comment>preset.not_in_a_catalog(id)</comment>
            <translation>{id} 不在任何目录中</translation>
        </message>
        <message>
            <source>must be there for prices of a catalog</source>
            <comment>preset.lacks_a_day</comment>
            <translation>使用目录价格时必须给出</translation>
        </message>
        <message>
            <source>is neither true nor false</source>
            <comment>preset.is_no_switch</comment>
            <translation>既不是 true 也不是 false</translation>
        </message>
        <message>
            <source>is missing; a preset has a text there</source>
            <comment>preset.lacks_a_text</comment>
            <translation>缺失；预设在此处应有文本</translation>
        </message>
        <message>
            <source>its name has {count} characters; a workload's has up to {most}</source>
            <comment>workload.name_too_long(count, most)</comment>
            <translation>其名称有 {count} 个字符；工作负载的名称最多 {most} 个</translation>
        </message>
        <message>
            <source>{value} is not allowed; a workload's figures are {low} to {high}</source>
            <comment>workload.figure(value, low, high)</comment>
            <translation>不允许 {value}；工作负载的数值范围为 {low} 至 {high}</translation>
        </message>
        <message>
            <source>there are {count} workloads; a scenario has up to {most}</source>
            <comment>workload.too_many(count, most)</comment>
            <translation>有 {count} 个工作负载；一个情景最多 {most} 个</translation>
        </message>
        <message>
            <source>{name}: {refusal}</source>
            <comment>workload.of_one(name, refusal)</comment>
            <translation>{name}：{refusal}</translation>
        </message>
        <message>
            <source>all together: {parameter}: {refusal}</source>
            <comment>workload.of_all(parameter, refusal)</comment>
            <translation>全部合计：{parameter}：{refusal}</translation>
        </message>
        <message>
            <source>they come to {sum} {unit}, and {id} is {stated}</source>
            <comment>workload.do_not_add_up(sum, unit, id, stated)</comment>
            <translation>合计为 {sum} {unit}，而 {id} 为 {stated}</translation>
        </message>
        <message>
            <source>is missing or empty; a task has a name, which tells it from the others</source>
            <comment>task.no_name</comment>
            <translation>缺失或为空；任务须有名称，以便与其他任务区分</translation>
        </message>
        <message>
            <source>has {count} characters; a task's name has up to {most}</source>
            <comment>task.name_too_long(count, most)</comment>
            <translation>有 {count} 个字符；任务名称最多 {most} 个</translation>
        </message>
        <message>
            <source>{name} is not a line of text; a name has no line ends, no other control characters and none that turn the direction of the text</source>
            <comment>task.name_is_no_line(name)</comment>
            <translation>{name} 不是一行文本；名称不能含换行符、其他控制字符或改变文本方向的字符</translation>
        </message>
        <message>
            <source>{name} is an earlier task's name as well; names tell tasks apart</source>
            <comment>task.name_twice(name)</comment>
            <translation>{name} 也是先前某项任务的名称；任务以名称区分</translation>
        </message>
        <message>
            <source>there are {count} tasks; a scenario has up to {most}</source>
            <comment>task.too_many(count, most)</comment>
            <translation>有 {count} 项任务；一个情景最多 {most} 项</translation>
        </message>
        <message>
            <source>{id} is the same for all tasks of a scenario; a task may set {allowed}</source>
            <comment>task.parameter_of_all(id, allowed)</comment>
            <translation>{id} 对情景的所有任务都相同；任务可设置：{allowed}</translation>
        </message>
        <message>
            <source>{text} is too large or too small a number; allowed are {allowed}</source>
            <comment>assignment.beyond_numbers(text, allowed)</comment>
            <translation>{text} 过大或过小；允许的有：{allowed}</translation>
        </message>
        <message>
            <source>{text} is not allowed; allowed are true and false</source>
            <comment>assignment.true_and_false(text)</comment>
            <translation>不允许 {text}；允许的有 true 和 false</translation>
        </message>
        <message>
            <source>has {count} characters; a claim's text and source have up to {most}</source>
            <comment>claim_refusal.too_long(count, most)</comment>
            <translation>有 {count} 个字符；论断的文本和来源最多 {most} 个</translation>
        </message>
        <message>
            <source>is not a finite number</source>
            <comment>claim_refusal.not_finite</comment>
            <translation>不是有限数</translation>
        </message>
        <message>
            <source>{low} is above {high}; the lower end comes first</source>
            <comment>claim_refusal.ends_are_crossed(low, high)</comment>
            <translation>{low} 大于 {high}；下限应在前</translation>
        </message>
        <message>
            <source>an array</source>
            <comment>scenario.an_array</comment>
            <translation>数组</translation>
        </message>
        <message numerus="yes">
            <source>{count} seconds</source>
            <comment>duration.seconds(count)</comment>
            <translation>
                <numerusform>{count} 秒</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} minutes</source>
            <comment>duration.minutes(count)</comment>
            <translation>
                <numerusform>{count} 分钟</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} hours</source>
            <comment>duration.hours(count)</comment>
            <translation>
                <numerusform>{count} 小时</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} days</source>
            <comment>duration.days(count)</comment>
            <translation>
                <numerusform>{count} 天</numerusform>
            </translation>
        </message>
        <message>
            <source>{first} to {last} UTC</source>
            <comment>traffic.span(first, last)</comment>
            <translation>{first} 至 {last} UTC</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <comment>traffic.span_of_days(first, last)</comment>
            <translation>{first} 至 {last}</translation>
        </message>
        <message>
            <source>All rows have the same time: how many requests a month that makes can't be said.</source>
            <comment>traffic.at_once</comment>
            <translation>所有行的时间相同：无法推算每月请求数。</translation>
        </message>
        <message>
            <source>The log spans {span}: it can't show how traffic changes over a day, and its volume per month is as if it went on like this day and night.</source>
            <comment>traffic.less_than_a_day(span)</comment>
            <translation>日志跨度为 {span}：无法显示一天内的流量变化，其每月请求量按昼夜持续如此推算。</translation>
        </message>
        <message>
            <source>Of so few hours, most of them cut off, the hourly peak-to-average ratio means little.</source>
            <comment>traffic.few_hours</comment>
            <translation>小时数太少，且大多不完整，按小时计的峰均比意义不大。</translation>
        </message>
        <message>
            <source>The log spans {span}: it can't show how traffic changes over a week.</source>
            <comment>traffic.less_than_a_week(span)</comment>
            <translation>日志跨度为 {span}：无法显示一周内的流量变化。</translation>
        </message>
        <message>
            <source>{share} of its requests lie between {from} and {to}, in less than a tenth of the log's span: if the others have a wrong date, the volume per month is far too small.</source>
            <comment>traffic.crowd_of_requests(share, from, to)</comment>
            <translation>其请求的 {share} 集中在 {from} 至 {to}，不到日志跨度的十分之一：如果其余请求的日期有误，则每月请求量远远偏低。</translation>
        </message>
        <message>
            <source>{share} of its tokens lie between {from} and {to}, in less than a tenth of the log's span: if the others have a wrong date, the volume per month is far too small.</source>
            <comment>traffic.crowd_of_tokens(share, from, to)</comment>
            <translation>其 token 的 {share} 集中在 {from} 至 {to}，不到日志跨度的十分之一：如果其余 token 的日期有误，则每月请求量远远偏低。</translation>
        </message>
        <message>
            <source>{time} UTC</source>
            <comment>traffic.crowd_end(time)</comment>
            <translation>{time} UTC</translation>
        </message>
        <message>
            <source>This export doesn't count requests: tokens per month and shares are known, but neither the volume nor the tokens of a request.</source>
            <comment>traffic.no_requests</comment>
            <translation>此导出不统计请求数：每月 token 和各项占比已知，但请求量和每次请求的 token 未知。</translation>
        </message>
        <message>
            <source>Its rows sum up several requests: means are exact, percentiles of single requests don't exist.</source>
            <comment>traffic.sums</comment>
            <translation>其每行汇总多次请求：平均值准确，但没有单次请求的百分位数。</translation>
        </message>
        <message>
            <source>Its rows sum up {span}: peaks within that can't be seen.</source>
            <comment>traffic.peaks_within(span)</comment>
            <translation>其每行汇总 {span}：看不到其中的峰值。</translation>
        </message>
        <message>
            <source>All its rows are whole weeks apart: each is read as the sum of {span}.</source>
            <comment>traffic.even_weeks(span)</comment>
            <translation>所有行都相隔整周：每行按 {span}的合计读取。</translation>
        </message>
        <message>
            <source>All its rows begin a month: each is read as the sum until the next begins.</source>
            <comment>traffic.even_months</comment>
            <translation>所有行都从月初开始：每行按到下一行开始为止的合计读取。</translation>
        </message>
        <message>
            <source>Its rows sum up {span}: peaks of a minute can't be seen.</source>
            <comment>traffic.peaks_of_a_minute(span)</comment>
            <translation>其每行汇总 {span}：看不到分钟级的峰值。</translation>
        </message>
        <message>
            <source>Times count from the log's own beginning: days begin there, not at midnight.</source>
            <comment>traffic.relative</comment>
            <translation>时间从日志自身的开头算起：每天从那时开始，而不是从午夜开始。</translation>
        </message>
        <message numerus="yes">
            <source>{count} failed requests are left out.</source>
            <comment>traffic.failed(count)</comment>
            <translation>
                <numerusform>已略去 {count} 次失败的请求。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} requests were answered by the gateway's own cache, without a model, and left out.</source>
            <comment>traffic.from_cache(count)</comment>
            <translation>
                <numerusform>{count} 次请求由网关自身的缓存回答，未使用模型，已略去。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} records are no request for a text, and left out.</source>
            <comment>traffic.others(count)</comment>
            <translation>
                <numerusform>{count} 条记录不是文本请求，已略去。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} records are no request for a text, and left out: {kinds}.</source>
            <comment>traffic.others_of_kinds(count, kinds)</comment>
            <translation>
                <numerusform>{count} 条记录不是文本请求，已略去：{kinds}。</numerusform>
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
                <numerusform>{count} 条记录不含所选的任何值；只计入时间跨度。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} rows of 0 tokens are left out.</source>
            <comment>traffic.without_tokens(count)</comment>
            <translation>
                <numerusform>已略去 {count} 行 0 token 的记录。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} rows have an id that came before, and count once.</source>
            <comment>traffic.same_id(count)</comment>
            <translation>
                <numerusform>{count} 行的 id 之前已出现，只计一次。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} spans are left out, as their tokens are those of the spans within them.</source>
            <comment>traffic.repeated_by_children(count)</comment>
            <translation>
                <numerusform>已略去 {count} 个 span，因为其 token 与其内部 span 的相同。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} spans have tokens, and so have the spans within them, in other numbers: both are counted.</source>
            <comment>traffic.beside_children(count)</comment>
            <translation>
                <numerusform>{count} 个 span 及其内部的 span 都有 token，但数量不同：两者都计入。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} rows are the same as one that came before, and count once.</source>
            <comment>traffic.same_rows(count)</comment>
            <translation>
                <numerusform>{count} 行与之前的某行相同，只计一次。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} rows are the same as one that came before, to the letter: each of them is counted.</source>
            <comment>traffic.alike_rows(count)</comment>
            <translation>
                <numerusform>{count} 行与之前的某行完全相同：每行都计入。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The ids of the first {most} rows were kept: {count} rows after them were not checked, and may count twice.</source>
            <comment>traffic.unchecked_ids(most, count)</comment>
            <translation>
                <numerusform>只保留了前 {most} 行的 id：其后的 {count} 行未经检查，可能重复计数。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} rows are of a time without requests, which is in the span.</source>
            <comment>traffic.empty_buckets(count)</comment>
            <translation>
                <numerusform>{count} 行属于没有请求的时间，该时间计入跨度。</numerusform>
            </translation>
        </message>
        <message>
            <source>The file ends within its list, as if it were cut off: what would follow is missing.</source>
            <comment>traffic.cut</comment>
            <translation>文件在列表中间结束，像是被截断：后续内容缺失。</translation>
        </message>
        <message>
            <source>This is one page of several: more follow, and the volume is of this page's time alone.</source>
            <comment>traffic.more_pages</comment>
            <translation>这是多页中的一页：后面还有，请求量仅为此页时间内的。</translation>
        </message>
        <message>
            <source>All its times are midnight, so its rows are whole days, and no column counts requests: how many there were is unknown. Tokens per month and shares are known, but neither the volume nor the tokens of a request.</source>
            <comment>traffic.whole_days</comment>
            <translation>其所有时间均为午夜，因此每行是一整天，且没有统计请求数的列：请求数未知。每月 token 和各项占比已知，但请求量和每次请求的 token 未知。</translation>
        </message>
        <message>
            <source>Its cell {cell} shows that a dot stands before decimals.</source>
            <comment>traffic.dot_is_decimal(cell)</comment>
            <translation>单元格 {cell} 表明小数点是句点。</translation>
        </message>
        <message>
            <source>Its cell {cell} shows that a comma stands before decimals, and a dot between thousands.</source>
            <comment>traffic.comma_is_decimal(cell)</comment>
            <translation>单元格 {cell} 表明小数点是逗号，千位分隔符是句点。</translation>
        </message>
        <message numerus="yes">
            <source>The {most} values with the most tokens have figures of their own; {count} others are together.</source>
            <comment>traffic.groups_beyond(most, count)</comment>
            <translation>
                <numerusform>token 最多的 {most} 个值各有自己的数据；其余 {count} 个合并。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of these, {count} have more tokens than one that is shown, but had few when there were too many to keep.</source>
            <comment>traffic.groups_late(count)</comment>
            <translation>
                <numerusform>其中 {count} 个的 token 多于已显示的某一个，但在因数量过多而无法全部保留时还很少。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} rows could not be read.</source>
            <comment>traffic.skipped(count)</comment>
            <translation>
                <numerusform>{count} 行无法读取。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{name}, {count} requests, {span}</source>
            <comment>traffic.source_requests(name, count, span)</comment>
            <translation>
                <numerusform>{name}，{count} 次请求，{span}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{name}, {count} rows, {span}</source>
            <comment>traffic.source_rows(name, count, span)</comment>
            <translation>
                <numerusform>{name}，{count} 行，{span}</numerusform>
            </translation>
        </message>
        <message>
            <source>{source}, busiest minute</source>
            <comment>traffic.source_busiest_minute(source)</comment>
            <translation>{source}，最繁忙的一分钟</translation>
        </message>
        <message>
            <source>{source}, busiest hour</source>
            <comment>traffic.source_busiest_hour(source)</comment>
            <translation>{source}，最繁忙的一小时</translation>
        </message>
        <message>
            <source>The peak-to-average ratio stays: this export doesn't count requests.</source>
            <comment>traffic.peak_without_requests</comment>
            <translation>峰均比保持不变：此导出不统计请求数。</translation>
        </message>
        <message>
            <source>The peak-to-average ratio stays: a log of less than a day can't show a daily peak.</source>
            <comment>traffic.peak_of_less_than_a_day</comment>
            <translation>峰均比保持不变：不足一天的日志无法显示每日峰值。</translation>
        </message>
        <message>
            <source>The peak-to-average ratio stays: the log's rows sum up more than an hour.</source>
            <comment>traffic.peak_of_sums</comment>
            <translation>峰均比保持不变：日志的每行汇总超过一小时。</translation>
        </message>
        <message>
            <source>The peak-to-average ratio stays: with fewer than 10 requests an hour, chance makes the peak.</source>
            <comment>traffic.peak_by_chance</comment>
            <translation>峰均比保持不变：每小时不足 10 次请求，峰值出于偶然。</translation>
        </message>
        <message>
            <source>{source}, for GPUs that follow its hours at {volume}</source>
            <comment>traffic.source_scaled(source, volume)</comment>
            <translation>{source}，针对按小时随其变化的 GPU，请求量为 {volume}</translation>
        </message>
        <message>
            <source>{source}, for GPUs that follow its hours at {routed} of {volume}, the part that the hybrid routes</source>
            <comment>traffic.source_scaled_hybrid(source, routed, volume)</comment>
            <translation>{source}，针对按小时随其变化的 GPU，请求量为 {volume} 中的 {routed}，即混合方案所路由的部分</translation>
        </message>
        <message>
            <source>The time scaled down stays: this export doesn't count requests.</source>
            <comment>traffic.scale_down_without_requests</comment>
            <translation>缩容时间占比保持不变：此导出不统计请求数。</translation>
        </message>
        <message>
            <source>The time scaled down stays: the log's rows sum up more than an hour.</source>
            <comment>traffic.scale_down_of_sums</comment>
            <translation>缩容时间占比保持不变：日志的每行汇总超过一小时。</translation>
        </message>
        <message>
            <source>The time scaled down stays: a log of less than a day can't show quiet hours.</source>
            <comment>traffic.scale_down_of_less_than_a_day</comment>
            <translation>缩容时间占比保持不变：不足一天的日志无法显示低谷时段。</translation>
        </message>
        <message>
            <source>Seconds</source>
            <comment>time_unit.seconds</comment>
            <translation>秒</translation>
        </message>
        <message>
            <source>Milliseconds</source>
            <comment>time_unit.milliseconds</comment>
            <translation>毫秒</translation>
        </message>
        <message>
            <source>Microseconds</source>
            <comment>time_unit.microseconds</comment>
            <translation>微秒</translation>
        </message>
        <message numerus="yes">
            <source>{unit}: {span}, {volume} requests a month</source>
            <comment>time_unit.offer(unit, span, volume)</comment>
            <translation>
                <numerusform>{unit}：{span}，每月 {volume}次请求</numerusform>
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
            <translation>每月请求数</translation>
        </message>
        <message>
            <source>Input tokens</source>
            <comment>group.input</comment>
            <translation>输入 token</translation>
        </message>
        <message>
            <source>Output tokens</source>
            <comment>group.output</comment>
            <translation>输出 token</translation>
        </message>
        <message>
            <source>Cached input, %</source>
            <comment>group.cached</comment>
            <translation>缓存输入，%</translation>
        </message>
        <message>
            <source>none</source>
            <comment>group.no_value</comment>
            <translation>无</translation>
        </message>
        <message>
            <source>all others</source>
            <comment>group.others</comment>
            <translation>其他全部</translation>
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
                <numerusform>{count} 条记录含有更多的值。</numerusform>
            </translation>
        </message>
        <message>
            <source>Monday</source>
            <comment>week.monday</comment>
            <translation>星期一</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <comment>week.tuesday</comment>
            <translation>星期二</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <comment>week.wednesday</comment>
            <translation>星期三</translation>
        </message>
        <message>
            <source>Thursday</source>
            <comment>week.thursday</comment>
            <translation>星期四</translation>
        </message>
        <message>
            <source>Friday</source>
            <comment>week.friday</comment>
            <translation>星期五</translation>
        </message>
        <message>
            <source>Saturday</source>
            <comment>week.saturday</comment>
            <translation>星期六</translation>
        </message>
        <message>
            <source>Sunday</source>
            <comment>week.sunday</comment>
            <translation>星期日</translation>
        </message>
        <message numerus="yes">
            <source>{day} {from} to {to}, {count} requests an hour, {ratio} times the mean</source>
            <comment>week.hour(day, from, to, count, ratio)</comment>
            <translation>
                <numerusform>{day} {from} 至 {to}，每小时 {count} 次请求，为平均值的 {ratio} 倍</numerusform>
            </translation>
        </message>
        <message>
            <source>{day} {from} to {to}, not in this log</source>
            <comment>week.no_such_hour(day, from, to)</comment>
            <translation>{day} {from} 至 {to}，此日志中没有</translation>
        </message>
        <message>
            <source>{most} requests an hour, mean {mean}</source>
            <comment>week.legend(most, mean)</comment>
            <translation>每小时 {most} 次请求，平均 {mean}</translation>
        </message>
        <message>
            <source>Busiest: {hour}.</source>
            <comment>week.busiest(hour)</comment>
            <translation>最繁忙：{hour}。</translation>
        </message>
        <message>
            <source>Quietest: {hour}.</source>
            <comment>week.quietest(hour)</comment>
            <translation>最清闲：{hour}。</translation>
        </message>
        <message numerus="yes">
            <source>The busiest hour of all began {time} with {count} requests.</source>
            <comment>week.busiest_of_all(time, count)</comment>
            <translation>
                <numerusform>全部时段中最繁忙的一小时始于 {time}，有 {count} 次请求。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Every hour of the log has {count} requests.</source>
            <comment>week.even(count)</comment>
            <translation>
                <numerusform>日志的每个小时都有 {count} 次请求。</numerusform>
            </translation>
        </message>
        <message>
            <source>Hours are {clock}.</source>
            <comment>week.clock(clock)</comment>
            <translation>小时按 {clock} 计。</translation>
        </message>
        <message>
            <source>The log's times are written by several clocks; hours are {clock}, as most rows have it.</source>
            <comment>week.mixed_clocks(clock)</comment>
            <translation>日志的时间采用多种时区；小时按 {clock} 计，与大多数行一致。</translation>
        </message>
        <message numerus="yes">
            <source>{count} hours of the week are not in this log.</source>
            <comment>week.not_all(count)</comment>
            <translation>
                <numerusform>一周中有 {count} 个小时不在此日志中。</numerusform>
            </translation>
        </message>
        <message>
            <source>The week's hours can't be shown: this export doesn't count requests.</source>
            <comment>week.without_requests</comment>
            <translation>无法显示一周的各小时：此导出不统计请求数。</translation>
        </message>
        <message>
            <source>The week's hours can't be shown: the log's rows sum up more than an hour.</source>
            <comment>week.of_sums</comment>
            <translation>无法显示一周的各小时：日志的每行汇总超过一小时。</translation>
        </message>
        <message>
            <source>The week's hours can't be shown: times count from the log's own beginning, on no day of the week.</source>
            <comment>week.relative</comment>
            <translation>无法显示一周的各小时：时间从日志自身的开头算起，不对应星期几。</translation>
        </message>
        <message>
            <source>{tokens} tokens in {key} are output that is not shown, and that only the large model writes: they fill the reasoning tokens, the rest of the output the output tokens.</source>
            <comment>traffic.reasoning_key(tokens, key)</comment>
            <translation>{key} 中的 {tokens} token 是不显示的输出，只有大模型会写：它们填入推理 token，其余输出填入输出 token。</translation>
        </message>
        <message>
            <source>{tokens} tokens in {key} are not counted: what they are isn't known.</source>
            <comment>traffic.unknown_key(tokens, key)</comment>
            <translation>{key} 中的 {tokens} token 未计入：不知道它们是什么。</translation>
        </message>
        <message>
            <source>{tokens} tokens in {key} are taken for a part of the input: what they are isn't known.</source>
            <comment>traffic.unknown_input_key(tokens, key)</comment>
            <translation>{key} 中的 {tokens} token 视为输入的一部分：不知道它们是什么。</translation>
        </message>
        <message>
            <source>{tokens} tokens in {key} are taken for a part of the output: what they are isn't known.</source>
            <comment>traffic.unknown_output_key(tokens, key)</comment>
            <translation>{key} 中的 {tokens} token 视为输出的一部分：不知道它们是什么。</translation>
        </message>
        <message numerus="yes">
            <source>The totals that {rows} rows state have {tokens} tokens more than what they count one by one.</source>
            <comment>traffic.totals_above(rows, tokens)</comment>
            <translation>
                <numerusform>{rows} 行所列的总计比其逐项合计多 {tokens} token。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The totals that {rows} rows state have {tokens} tokens fewer than what they count one by one.</source>
            <comment>traffic.totals_below(rows, tokens)</comment>
            <translation>
                <numerusform>{rows} 行所列的总计比其逐项合计少 {tokens} token。</numerusform>
            </translation>
        </message>
        <message>
            <source>The input holds the tokens of the cache, as its own counts show.</source>
            <comment>traffic.cache_within</comment>
            <translation>输入包含缓存的 token，由其自身计数可知。</translation>
        </message>
        <message>
            <source>The input is counted without the tokens of the cache, as its own counts show: they were added to it.</source>
            <comment>traffic.cache_beside</comment>
            <translation>输入不包含缓存的 token，由其自身计数可知：已将其加入。</translation>
        </message>
        <message>
            <source>The input is taken to hold the tokens of the cache, as {format} usually has it.</source>
            <comment>traffic.cache_within_usually(format)</comment>
            <translation>视为输入包含缓存的 token，{format} 通常如此。</translation>
        </message>
        <message>
            <source>The input is taken to be counted without the tokens of the cache, as {format} usually has it: they were added to it.</source>
            <comment>traffic.cache_beside_usually(format)</comment>
            <translation>视为输入不包含缓存的 token，{format} 通常如此：已将其加入。</translation>
        </message>
        <message>
            <source>In {within} rows the input holds the tokens of the cache, in {beside} it doesn't: each is counted as its own counts show.</source>
            <comment>traffic.cache_either_way(within, beside)</comment>
            <translation>在 {within} 行中输入包含缓存的 token，在 {beside} 行中不包含：各按其自身计数所示计算。</translation>
        </message>
        <message numerus="yes">
            <source>{count} others don't show it, and are counted as {format} usually has it.</source>
            <comment>traffic.cache_others_usually(count, format)</comment>
            <translation>
                <numerusform>另有 {count} 行无法判断，按 {format} 通常的方式计算。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In {rows} rows the input holds the tokens of the cache, as their own counts show.</source>
            <comment>traffic.cache_within_in(rows)</comment>
            <translation>
                <numerusform>在 {rows} 行中输入包含缓存的 token，由其自身计数可知。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In {rows} rows the input is counted without the tokens of the cache, as their own counts show: they were added to it.</source>
            <comment>traffic.cache_beside_in(rows)</comment>
            <translation>
                <numerusform>在 {rows} 行中输入不包含缓存的 token，由其自身计数可知：已将其加入。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} rows don't show it, and are counted like the {shown} that do.</source>
            <comment>traffic.cache_others_follow(count, shown)</comment>
            <translation>
                <numerusform>{count} 行无法判断，按可判断的 {shown} 行的方式计算。</numerusform>
            </translation>
        </message>
        <message>
            <source>Some tokens written to the cache stay there for an hour and cost twice the input: a written token costs {price} of one of the input on average.</source>
            <comment>traffic.hour_writes(price)</comment>
            <translation>部分写入缓存的 token 保留一小时，成本为输入的两倍：平均一个写入 token 的成本为输入 token 的 {price}。</translation>
        </message>
        <message>
            <source>The share that can wait is of the tokens, as requests aren't counted.</source>
            <comment>traffic.batch_of_tokens</comment>
            <translation>由于不统计请求数，可等待的占比按 token 计。</translation>
        </message>
        <message>
            <source>Of it reasoning</source>
            <comment>traffic.reasoning</comment>
            <translation>其中推理</translation>
        </message>
        <message>
            <source>not in this log</source>
            <comment>traffic.not_in_log</comment>
            <translation>此日志中没有</translation>
        </message>
        <message>
            <source>Requests</source>
            <comment>traffic.requests</comment>
            <translation>请求数</translation>
        </message>
        <message>
            <source>{count} from {span}</source>
            <comment>traffic.requests_from(count, span)</comment>
            <translation>{count}（{span}）</translation>
        </message>
        <message>
            <source>{count} in {span}</source>
            <comment>traffic.requests_in(count, span)</comment>
            <translation>{count}（{span}内）</translation>
        </message>
        <message>
            <source>not counted, from {span}</source>
            <comment>traffic.not_counted_from(span)</comment>
            <translation>未统计（{span}）</translation>
        </message>
        <message>
            <source>not counted, in {span}</source>
            <comment>traffic.not_counted_in(span)</comment>
            <translation>未统计（{span}内）</translation>
        </message>
        <message>
            <source>Volume</source>
            <comment>traffic.volume</comment>
            <translation>请求量</translation>
        </message>
        <message>
            <source>{count} a month</source>
            <comment>traffic.a_month(count)</comment>
            <translation>每月 {count}</translation>
        </message>
        <message>
            <source>Input tokens</source>
            <comment>traffic.input</comment>
            <translation>输入 token</translation>
        </message>
        <message>
            <source>Output tokens</source>
            <comment>traffic.output</comment>
            <translation>输出 token</translation>
        </message>
        <message>
            <source>mean {mean}</source>
            <comment>traffic.mean(mean)</comment>
            <translation>平均 {mean}</translation>
        </message>
        <message>
            <source>mean {mean}, median {median}, 95th percentile {p95}</source>
            <comment>traffic.mean_and_percentiles(mean, median, p95)</comment>
            <translation>平均 {mean}，中位数 {median}，第 95 百分位数 {p95}</translation>
        </message>
        <message>
            <source>Cached input</source>
            <comment>traffic.cached</comment>
            <translation>缓存输入</translation>
        </message>
        <message>
            <source>Peaks</source>
            <comment>traffic.peaks</comment>
            <translation>峰值</translation>
        </message>
        <message>
            <source>{ratio} times the mean in the busiest minute</source>
            <comment>traffic.peak_minute(ratio)</comment>
            <translation>最繁忙的一分钟为平均值的 {ratio} 倍</translation>
        </message>
        <message>
            <source>{ratio} times the mean in the busiest hour</source>
            <comment>traffic.peak_hour(ratio)</comment>
            <translation>最繁忙的一小时为平均值的 {ratio} 倍</translation>
        </message>
        <message>
            <source>no more than the mean in the busiest minute</source>
            <comment>traffic.no_peak_minute</comment>
            <translation>最繁忙的一分钟不高于平均值</translation>
        </message>
        <message>
            <source>no more than the mean in the busiest hour</source>
            <comment>traffic.no_peak_hour</comment>
            <translation>最繁忙的一小时不高于平均值</translation>
        </message>
        <message>
            <source>Tokens</source>
            <comment>traffic.tokens</comment>
            <translation>Token</translation>
        </message>
        <message>
            <source>{input} in and {output} out a month</source>
            <comment>traffic.tokens_a_month(input, output)</comment>
            <translation>每月输入 {input}，输出 {output}</translation>
        </message>
        <message>
            <source>Requests per minute</source>
            <comment>traffic.requests_per_minute</comment>
            <translation>每分钟请求数</translation>
        </message>
        <message>
            <source>Requests per hour</source>
            <comment>traffic.requests_per_hour</comment>
            <translation>每小时请求数</translation>
        </message>
        <message>
            <source>Requests per day</source>
            <comment>traffic.requests_per_day</comment>
            <translation>每天请求数</translation>
        </message>
        <message>
            <source>Tokens per minute</source>
            <comment>traffic.tokens_per_minute</comment>
            <translation>每分钟 token</translation>
        </message>
        <message>
            <source>Tokens per hour</source>
            <comment>traffic.tokens_per_hour</comment>
            <translation>每小时 token</translation>
        </message>
        <message>
            <source>Tokens per day</source>
            <comment>traffic.tokens_per_day</comment>
            <translation>每天 token</translation>
        </message>
        <message>
            <source>{title}, as a mean over each row's {span}</source>
            <comment>traffic.spread_series(title, span)</comment>
            <translation>{title}，按每行 {span}的平均值</translation>
        </message>
        <message>
            <source>Line {line}: {why}</source>
            <comment>traffic.skipped_line(line, why)</comment>
            <translation>第 {line} 行：{why}</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <comment>traffic.more_skipped(count)</comment>
            <translation>以及另外 {count} 行</translation>
        </message>
        <message>
            <source>{read} of {all} MB, {rows} rows</source>
            <comment>traffic.progress_of(read, all, rows)</comment>
            <translation>{read}/{all} MB，{rows} 行</translation>
        </message>
        <message>
            <source>{read} MB, {rows} rows</source>
            <comment>traffic.progress(read, rows)</comment>
            <translation>{read} MB，{rows} 行</translation>
        </message>
        <message>
            <source>row {row}: {why}</source>
            <comment>log.row(row, why)</comment>
            <translation>第 {row} 行：{why}</translation>
        </message>
        <message numerus="yes">
            <source>has {count} columns instead of {expected}</source>
            <comment>log.columns(count, expected)</comment>
            <translation>
                <numerusform>有 {count} 列，应为 {expected} 列</numerusform>
            </translation>
        </message>
        <message>
            <source>has no request that could be counted, read as {format}</source>
            <comment>log.nothing(format)</comment>
            <translation>按 {format} 读取，没有可计数的请求</translation>
        </message>
        <message numerus="yes">
            <source>{count} rows are broken, the first in line {line}: {why}</source>
            <comment>log.broken(count, line, why)</comment>
            <translation>
                <numerusform>{count} 行已损坏，第一处在第 {line} 行：{why}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} records are left out: failed, answered from a cache, or no requests</source>
            <comment>log.left_out(count)</comment>
            <translation>
                <numerusform>已略去 {count} 条记录：失败、由缓存回答或不是请求</numerusform>
            </translation>
        </message>
        <message>
            <source>is no regular file: choose columns with a copy of it</source>
            <comment>log.not_regular</comment>
            <translation>不是普通文件：请用其副本选择列</translation>
        </message>
        <message>
            <source>is not UTF-8</source>
            <comment>log.not_utf8</comment>
            <translation>不是 UTF-8</translation>
        </message>
        <message>
            <source>is not valid JSON</source>
            <comment>log.not_json</comment>
            <translation>不是有效的 JSON</translation>
        </message>
        <message>
            <source>is no JSON object</source>
            <comment>log.no_object</comment>
            <translation>不是 JSON 对象</translation>
        </message>
        <message>
            <source>has a count of tokens that is no whole number</source>
            <comment>log.no_count</comment>
            <translation>token 计数不是整数</translation>
        </message>
        <message>
            <source>the usage {usage} is not UTF-8</source>
            <comment>log.usage_not_utf8(usage)</comment>
            <translation>usage {usage} 不是 UTF-8</translation>
        </message>
        <message>
            <source>the usage {usage} is not valid JSON</source>
            <comment>log.usage_not_json(usage)</comment>
            <translation>usage {usage} 不是有效的 JSON</translation>
        </message>
        <message>
            <source>the usage {usage} is no JSON object</source>
            <comment>log.usage_no_object(usage)</comment>
            <translation>usage {usage} 不是 JSON 对象</translation>
        </message>
        <message>
            <source>the usage {usage} has a count of tokens that is no whole number</source>
            <comment>log.usage_no_count(usage)</comment>
            <translation>usage {usage} 的 token 计数不是整数</translation>
        </message>
        <message>
            <source>the time is missing</source>
            <comment>log.no_time</comment>
            <translation>缺少时间</translation>
        </message>
        <message>
            <source>{time} may have the month or the day first, and the first thousand rows don't say which: write it as YYYY-MM-DD</source>
            <comment>log.month_or_day(time)</comment>
            <translation>{time} 可能是月在前或日在前，前一千行无法判断：请写成 YYYY-MM-DD</translation>
        </message>
        <message>
            <source>{time} has the month first, where the first thousand rows have the day</source>
            <comment>log.month_first(time)</comment>
            <translation>{time} 为月在前，而前一千行为日在前</translation>
        </message>
        <message>
            <source>{time} has the day first, where the first thousand rows have the month</source>
            <comment>log.day_first(time)</comment>
            <translation>{time} 为日在前，而前一千行为月在前</translation>
        </message>
        <message>
            <source>{time} is not a time of the years {first} to {last} in a form that is read: 2023-11-16 18:15:46, 16.11.2023 18:15, 11/16/2023 6:15 PM, or a number of seconds since 1970</source>
            <comment>log.not_a_time(time, first, last)</comment>
            <translation>{time} 不是 {first} 至 {last} 年间可读取形式的时间：2023-11-16 18:15:46、16.11.2023 18:15、11/16/2023 6:15 PM，或自 1970 年起的秒数</translation>
        </message>
        <message>
            <source>the time {time} is no date, where one is expected</source>
            <comment>log.time_no_date(time)</comment>
            <translation>时间 {time} 不是日期，而此处应为日期</translation>
        </message>
        <message>
            <source>the time {time} is a date, where a number of seconds since the log's zero is expected</source>
            <comment>log.time_is_date(time)</comment>
            <translation>时间 {time} 是日期，而此处应为自日志零点起的秒数</translation>
        </message>
        <message>
            <source>the time {time} is yet to come</source>
            <comment>log.yet_to_come(time)</comment>
            <translation>时间 {time} 尚未到来</translation>
        </message>
        <message>
            <source>{end} is not an end of what begins at {begin}</source>
            <comment>log.no_end(end, begin)</comment>
            <translation>{end} 不能作为始于 {begin} 的时段的结束</translation>
        </message>
        <message>
            <source>{end} is more than a year after {begin}</source>
            <comment>log.long_bucket(end, begin)</comment>
            <translation>{end} 比 {begin} 晚一年以上</translation>
        </message>
        <message>
            <source>number of requests</source>
            <comment>log.number_of_requests</comment>
            <translation>请求数</translation>
        </message>
        <message>
            <source>number of input tokens</source>
            <comment>log.number_of_input</comment>
            <translation>输入 token 数</translation>
        </message>
        <message>
            <source>number of output tokens</source>
            <comment>log.number_of_output</comment>
            <translation>输出 token 数</translation>
        </message>
        <message>
            <source>number of cached tokens</source>
            <comment>log.number_of_cached</comment>
            <translation>缓存 token 数</translation>
        </message>
        <message>
            <source>number of tokens written to the cache</source>
            <comment>log.number_of_written</comment>
            <translation>写入缓存的 token 数</translation>
        </message>
        <message>
            <source>the {number} is missing</source>
            <comment>log.number_missing(number)</comment>
            <translation>缺少{number}</translation>
        </message>
        <message>
            <source>the {number} {text} is not a number</source>
            <comment>log.number_is_none(number, text)</comment>
            <translation>{number} {text} 不是数</translation>
        </message>
        <message>
            <source>the {number} {text} is negative</source>
            <comment>log.number_negative(number, text)</comment>
            <translation>{number} {text} 为负数</translation>
        </message>
        <message>
            <source>the {number} {text} is too large</source>
            <comment>log.number_too_large(number, text)</comment>
            <translation>{number} {text} 过大</translation>
        </message>
        <message>
            <source>the {number} {text} is not a whole number</source>
            <comment>log.number_not_whole(number, text)</comment>
            <translation>{number} {text} 不是整数</translation>
        </message>
        <message>
            <source>the {number} {text} has a comma or a dot that is none between thousands</source>
            <comment>log.number_stray_comma(number, text)</comment>
            <translation>{number} {text} 中有不作千位分隔的逗号或句点</translation>
        </message>
        <message>
            <source>the {number} {text} is {decimal} or {thousands}, and no other number shows which: choose whether a dot or a comma stands before decimals</source>
            <comment>log.number_two_readings(number, text, decimal, thousands)</comment>
            <translation>{number} {text} 可能是 {decimal} 或 {thousands}，没有其他数可以判断：请选择小数点是句点还是逗号</translation>
        </message>
        <message>
            <source>the count of tokens {text} in {column} is {decimal} or {thousands}, and no other number shows which: choose whether a dot or a comma stands before decimals</source>
            <comment>log.count_two_readings(column, text, decimal, thousands)</comment>
            <translation>{column} 中的 token 计数 {text} 可能是 {decimal} 或 {thousands}，没有其他数可以判断：请选择小数点是句点还是逗号</translation>
        </message>
        <message>
            <source>has times that are numbers without a date: as seconds that is {seconds} requests a month, as milliseconds {milliseconds}, as microseconds {microseconds}; choose their unit</source>
            <comment>log.time_unit_of_requests(seconds, milliseconds, microseconds)</comment>
            <translation>其中的时间是没有日期的数：按秒计为每月 {seconds} 次请求，按毫秒计为 {milliseconds}，按微秒计为 {microseconds}；请选择单位</translation>
        </message>
        <message>
            <source>has times that are numbers without a date: as seconds that is {seconds} tokens a month, as milliseconds {milliseconds}, as microseconds {microseconds}; choose their unit</source>
            <comment>log.time_unit_of_tokens(seconds, milliseconds, microseconds)</comment>
            <translation>其中的时间是没有日期的数：按秒计为每月 {seconds} token，按毫秒计为 {milliseconds}，按微秒计为 {microseconds}；请选择单位</translation>
        </message>
        <message numerus="yes">
            <source>{count} rows have 0 tokens</source>
            <comment>log.without_tokens(count)</comment>
            <translation>
                <numerusform>{count} 行为 0 token</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} rows are of a time without requests</source>
            <comment>log.empty_buckets(count)</comment>
            <translation>
                <numerusform>{count} 行属于没有请求的时间</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} records have none of the chosen values</source>
            <comment>log.not_chosen(count)</comment>
            <translation>
                <numerusform>{count} 条记录不含所选的任何值</numerusform>
            </translation>
        </message>
        <message>
            <source>number of reasoning tokens</source>
            <comment>log.number_of_reasoning</comment>
            <translation>推理 token 数</translation>
        </message>
        <message>
            <source>number of all tokens</source>
            <comment>log.number_of_all</comment>
            <translation>全部 token 数</translation>
        </message>
        <message>
            <source>the count of tokens {column} is {text}, and not a whole number</source>
            <comment>log.count_is_none(column, text)</comment>
            <translation>token 计数 {column} 为 {text}，不是整数</translation>
        </message>
        <message>
            <source>{tokens} tokens are more than a request can have</source>
            <comment>log.too_many_tokens(tokens)</comment>
            <translation>{tokens} token 超过一次请求可能的数量</translation>
        </message>
        <message>
            <source>there are tokens without a request</source>
            <comment>log.tokens_without_request</comment>
            <translation>有 token 而没有请求</translation>
        </message>
        <message>
            <source>is not a known usage log: no JSON object at its beginning can be read and has keys</source>
            <comment>log.no_json_keys</comment>
            <translation>不是已知的用量日志：开头没有可读取且带键的 JSON 对象</translation>
        </message>
        <message>
            <source>is an OpenAI usage export without any usage: it has only the columns for times</source>
            <comment>log.openai_without_usage</comment>
            <translation>是没有用量的 OpenAI 用量导出：只有时间列</translation>
        </message>
        <message>
            <source>is not a known usage log. Its columns are {names}; choose those for time, input and output</source>
            <comment>log.unknown_columns(names)</comment>
            <translation>不是已知的用量日志。其列有：{names}；请选择时间、输入和输出所在的列</translation>
        </message>
        <message>
            <source>is not a known usage log. Its keys are {names}; choose those for time, input and output</source>
            <comment>log.unknown_keys(names)</comment>
            <translation>不是已知的用量日志。其键有：{names}；请选择时间、输入和输出所在的键</translation>
        </message>
        <message>
            <source>is not a known usage log; it looks like {format}, but lacks the column {missing}. Its columns are {names}; choose those for time, input and output</source>
            <comment>log.like_but_columns(format, missing, names)</comment>
            <translation>不是已知的用量日志；类似 {format}，但缺少列 {missing}。其列有：{names}；请选择时间、输入和输出所在的列</translation>
        </message>
        <message>
            <source>is not a known usage log; it looks like {format}, but lacks the column {missing}. Its keys are {names}; choose those for time, input and output</source>
            <comment>log.like_but_keys(format, missing, names)</comment>
            <translation>不是已知的用量日志；类似 {format}，但缺少列 {missing}。其键有：{names}；请选择时间、输入和输出所在的键</translation>
        </message>
        <message>
            <source>has no record with the field {field}</source>
            <comment>log.no_such_field(field)</comment>
            <translation>没有含字段 {field} 的记录</translation>
        </message>
        <message>
            <source>has no column {column}; its columns are {names}</source>
            <comment>log.no_column(column, names)</comment>
            <translation>没有列 {column}；其列有：{names}</translation>
        </message>
        <message>
            <source>the column {column} was chosen twice</source>
            <comment>log.column_twice(column)</comment>
            <translation>列 {column} 被选择了两次</translation>
        </message>
        <message>
            <source>a column must be chosen for time, input and output</source>
            <comment>log.columns_needed</comment>
            <translation>必须为时间、输入和输出各选择一列</translation>
        </message>
        <message>
            <source>a column must be chosen for time, input and output; its columns are {names}</source>
            <comment>log.columns_needed_of(names)</comment>
            <translation>必须为时间、输入和输出各选择一列；其列有：{names}</translation>
        </message>
        <message>
            <source>there is no format {format}; there are {names}</source>
            <comment>log.no_format(format, names)</comment>
            <translation>没有格式 {format}；现有：{names}</translation>
        </message>
        <message>
            <source>is JSON, and {format} is not</source>
            <comment>log.is_json(format)</comment>
            <translation>是 JSON，而 {format} 不是</translation>
        </message>
        <message>
            <source>is CSV, and {format} is not</source>
            <comment>log.is_csv(format)</comment>
            <translation>是 CSV，而 {format} 不是</translation>
        </message>
        <message>
            <source>is missing</source>
            <comment>catalog.missing</comment>
            <translation>缺失</translation>
        </message>
        <message>
            <source>a list of texts</source>
            <comment>catalog.a_list_of_texts</comment>
            <translation>文本的列表</translation>
        </message>
        <message>
            <source>{value} is not a whole number</source>
            <comment>catalog.whole(value)</comment>
            <translation>{value} 不是整数</translation>
        </message>
        <message>
            <source>{value} is neither true nor false</source>
            <comment>catalog.no_flag(value)</comment>
            <translation>{value} 既不是 true 也不是 false</translation>
        </message>
        <message>
            <source>{value} is not allowed; allowed are {allowed}</source>
            <comment>catalog.not_allowed(value, allowed)</comment>
            <translation>不允许 {value}；允许的有：{allowed}</translation>
        </message>
        <message>
            <source>is the same offer as {place}: {id}</source>
            <comment>catalog.same_offer(place, id)</comment>
            <translation>与 {place} 是同一报价：{id}</translation>
        </message>
        <message>
            <source>must stand there if and only if {key} does</source>
            <comment>catalog.both_or_neither(key)</comment>
            <translation>当且仅当有 {key} 时才必须存在</translation>
        </message>
        <message>
            <source>must not stand there, since there is a price</source>
            <comment>catalog.price_and_none</comment>
            <translation>不得存在，因为已有价格</translation>
        </message>
        <message>
            <source>is not a list with something in it</source>
            <comment>catalog.no_list</comment>
            <translation>不是含有内容的列表</translation>
        </message>
        <message>
            <source>{text} is not a date; dates are written YYYY-MM-DD, YYYY-MM or YYYY</source>
            <comment>catalog.rough_date(text)</comment>
            <translation>{text} 不是日期；日期写作 YYYY-MM-DD、YYYY-MM 或 YYYY</translation>
        </message>
        <message>
            <source>this is no file of the kind {format}</source>
            <comment>catalog.other_kind(format)</comment>
            <translation>这不是 {format} 类型的文件</translation>
        </message>
        <message>
            <source>a newer program wrote this file; this one reads version {version}</source>
            <comment>catalog.newer_version(version)</comment>
            <translation>此文件由更新的程序写入；本程序读取版本 {version}</translation>
        </message>
        <message>
            <source>there is no place to keep it: neither XDG_DATA_HOME nor HOME is an absolute path</source>
            <comment>catalog.no_place</comment>
            <translation>没有可保存的位置：XDG_DATA_HOME 和 HOME 都不是绝对路径</translation>
        </message>
        <message>
            <source>the catalog would be larger than the 16 MiB that are read</source>
            <comment>catalog.would_be_larger</comment>
            <translation>目录将大于可读取的 16 MiB</translation>
        </message>
        <message>
            <source>the catalog could not be read again, and is left as it was: {fault}</source>
            <comment>catalog.not_read_again(fault)</comment>
            <translation>无法重新读取目录，保持原样：{fault}</translation>
        </message>
        <message>
            <source>{place}: {fault}</source>
            <comment>catalog.fault_at(place, fault)</comment>
            <translation>{place}：{fault}</translation>
        </message>
        <message>
            <source>this folder can't be made: {fault}</source>
            <comment>catalog.no_folder(fault)</comment>
            <translation>无法创建此文件夹：{fault}</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <comment>filling.range(low, high)</comment>
            <translation>{low} 至 {high}</translation>
        </message>
        <message>
            <source>{value} ({range})</source>
            <comment>filling.with_range(value, range)</comment>
            <translation>{value}（{range}）</translation>
        </message>
        <message>
            <source>{added} new, {changed} changed, {unchanged} unchanged, {skipped} skipped</source>
            <comment>import.summary(added, changed, unchanged, skipped)</comment>
            <translation>{added} 项新增，{changed} 项更改，{unchanged} 项未变，{skipped} 项跳过</translation>
        </message>
        <message>
            <source>Rows that are used: {used} of {all}. Entries that they make: {entries}.</source>
            <comment>import.rows(used, all, entries)</comment>
            <translation>所用的行：{used}/{all}。由此生成的条目：{entries}。</translation>
        </message>
        <message>
            <source>{kind} is none of api, fine-tuned and open</source>
            <comment>model.no_kind(kind)</comment>
            <translation>{kind} 不是 api、fine-tuned 或 open 之一</translation>
        </message>
        <message>
            <source>{tokens} tokens are no more than the tier before has</source>
            <comment>model.not_longer(tokens)</comment>
            <translation>{tokens} token 不多于前一档</translation>
        </message>
        <message>
            <source>{date} is not later than the one before</source>
            <comment>model.not_later(date)</comment>
            <translation>{date} 不晚于前一个日期</translation>
        </message>
        <message>
            <source>{id} stands there twice</source>
            <comment>model.there_twice(id)</comment>
            <translation>{id} 出现了两次</translation>
        </message>
        <message>
            <source>{model}, {vendor}, {date} ({source})</source>
            <comment>prices.source(model, vendor, date, source)</comment>
            <translation>{model}，{vendor}，{date}（{source}）</translation>
        </message>
        <message>
            <source>{model}, {vendor}, {date}, price since {since} ({source})</source>
            <comment>prices.source_since(model, vendor, date, since, source)</comment>
            <translation>{model}，{vendor}，{date}，价格自 {since} 起（{source}）</translation>
        </message>
        <message>
            <source>{model}, {vendor}, {date}, {prompts} ({source})</source>
            <comment>prices.source_of(model, vendor, date, prompts, source)</comment>
            <translation>{model}，{vendor}，{date}，{prompts}（{source}）</translation>
        </message>
        <message>
            <source>{model}, {vendor}, {date}, price since {since}, {prompts} ({source})</source>
            <comment>prices.source_since_of(model, vendor, date, since, prompts, source)</comment>
            <translation>{model}，{vendor}，{date}，价格自 {since} 起，{prompts}（{source}）</translation>
        </message>
        <message>
            <source>prompts up to {tokens} tokens</source>
            <comment>prices.prompts_up_to(tokens)</comment>
            <translation>不超过 {tokens} token 的提示词</translation>
        </message>
        <message>
            <source>prompts above {tokens} tokens</source>
            <comment>prices.prompts_above(tokens)</comment>
            <translation>超过 {tokens} token 的提示词</translation>
        </message>
        <message>
            <source>prompts above {low} and up to {high} tokens</source>
            <comment>prices.prompts_between(low, high)</comment>
            <translation>超过 {low}、不超过 {high} token 的提示词</translation>
        </message>
        <message>
            <source>{source}; listed for the shortest prompts alone, so it counts in the same proportion</source>
            <comment>prices.in_proportion(source)</comment>
            <translation>{source}；仅列出最短提示词的价格，故按相同比例计算</translation>
        </message>
        <message>
            <source>prompts above {tokens} tokens: {prices}</source>
            <comment>prices.prompts_cost(tokens, prices)</comment>
            <translation>超过 {tokens} token 的提示词：{prices}</translation>
        </message>
        <message>
            <source>above {tokens} tokens: {prices}</source>
            <comment>prices.longer_prompts_cost(tokens, prices)</comment>
            <translation>超过 {tokens} token：{prices}</translation>
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
            <translation>{source}；未列出缓存输入价格，故按未缓存输入计</translation>
        </message>
        <message>
            <source>{source}; no price of cache writes is listed, so they count as fresh input</source>
            <comment>prices.no_cache_writes(source)</comment>
            <translation>{source}；未列出缓存写入价格，故按未缓存输入计</translation>
        </message>
        <message>
            <source>{source}; no batch price is listed</source>
            <comment>prices.no_batch(source)</comment>
            <translation>{source}；未列出批处理价格</translation>
        </message>
        <message>
            <source>{source}; its prices are no one multiple of a base model's, so they stand there themselves</source>
            <comment>prices.no_multiple(source)</comment>
            <translation>{source}；其价格不是基础模型价格的统一倍数，故直接采用</translation>
        </message>
        <message>
            <source>{input} in and {output} out</source>
            <comment>prices.in_and_out(input, output)</comment>
            <translation>输入 {input}，输出 {output}</translation>
        </message>
        <message>
            <source>{parameter} stays as it is, that of {model}.</source>
            <comment>prices.stays(parameter, model)</comment>
            <translation>{parameter}保持不变，仍为 {model} 的数值。</translation>
        </message>
        <message>
            <source>These prices are older than 90 days: they were read on {date}. Check them before you decide.</source>
            <comment>prices.old(date)</comment>
            <translation>这些价格已超过 90 天：读取于 {date}。决定之前请核对。</translation>
        </message>
        <message>
            <source>Said to hold until {date} at least.</source>
            <comment>prices.holds_until(date)</comment>
            <translation>据称至少有效至 {date}。</translation>
        </message>
        <message>
            <source>Said to hold until {date} at least, which is past: ask the vendor's price list.</source>
            <comment>prices.held_until(date)</comment>
            <translation>据称至少有效至 {date}，该日期已过：请查询供应商价目表。</translation>
        </message>
        <message>
            <source>From {date} on: {prices}.</source>
            <comment>prices.from(date, prices)</comment>
            <translation>自 {date} 起：{prices}。</translation>
        </message>
        <message>
            <source>In force since {date}; before: {prices}.</source>
            <comment>prices.before(date, prices)</comment>
            <translation>自 {date} 起生效；此前：{prices}。</translation>
        </message>
        <message>
            <source>{model}, {unit}, {provider}</source>
            <comment>units.offer(model, unit, provider)</comment>
            <translation>{model}，{unit}，{provider}</translation>
        </message>
        <message>
            <source>{amount} {period}, {term}</source>
            <comment>units.price(amount, period, term)</comment>
            <translation>{period} {amount}，{term}</translation>
        </message>
        <message>
            <source>{offer}, {date} ({source})</source>
            <comment>units.source(offer, date, source)</comment>
            <translation>{offer}，{date}（{source}）</translation>
        </message>
        <message>
            <source>{offer}, {price}, {date} ({source})</source>
            <comment>units.rate_source(offer, price, date, source)</comment>
            <translation>{offer}，{price}，{date}（{source}）</translation>
        </message>
        <message>
            <source>{offer}, {price}, spread over {hours} hours, {date} ({source})</source>
            <comment>units.spread_source(offer, price, hours, date, source)</comment>
            <translation>{offer}，{price}，按 {hours} 小时分摊，{date}（{source}）</translation>
        </message>
        <message>
            <source>is not longer than the term before</source>
            <comment>units.term_not_longer</comment>
            <translation>不长于前一个期限</translation>
        </message>
        <message>
            <source>Nothing can be filled in: what a unit serves is counted in characters here, not in tokens.</source>
            <comment>units.in_characters</comment>
            <translation>无法填入：此处单元的处理能力按字符计，而不是按 token 计。</translation>
        </message>
        <message>
            <source>Nothing can be filled in: input and output are reserved apart here, and a unit of this program serves both.</source>
            <comment>units.input_and_output_apart</comment>
            <translation>无法填入：此处输入和输出分开预留，而本程序的单元两者兼顾。</translation>
        </message>
        <message>
            <source>Nothing can be filled in: what a unit serves is not public, the provider tells it on request. A rate alone would be that of another unit's throughput.</source>
            <comment>units.no_throughput</comment>
            <translation>无法填入：单元的处理能力未公开，由服务商应询告知。仅有费率的话，它对应的会是另一种单元的吞吐量。</translation>
        </message>
        <message>
            <source>Nothing can be filled in: how many input tokens an output token counts for is not stated, and without it, what a unit serves is not known.</source>
            <comment>units.no_output_weight</comment>
            <translation>无法填入：未说明一个输出 token 折合多少输入 token，因此无法得知单元的处理能力。</translation>
        </message>
        <message>
            <source>No price of a unit is listed: the rate stays at {rate}, the default, which is another unit's. Type what the provider asks.</source>
            <comment>units.no_price_default(rate)</comment>
            <translation>未列出单元价格：费率保持默认值 {rate}，那是另一种单元的。请输入服务商的报价。</translation>
        </message>
        <message>
            <source>No price of a unit is listed: the rate stays at {rate}, as typed. Check that it is this unit's.</source>
            <comment>units.no_price_typed(rate)</comment>
            <translation>未列出单元价格：费率保持手动输入的 {rate}。请核对它是否为此单元的费率。</translation>
        </message>
        <message>
            <source>No price of a unit is listed: the rate stays at {rate}, of another source ({source}). Type what the provider asks.</source>
            <comment>units.no_price(rate, source)</comment>
            <translation>未列出单元价格：费率保持 {rate}，来自其他来源（{source}）。请输入服务商的报价。</translation>
        </message>
        <message>
            <source>What a unit serves was read on {date}, more than 90 days ago. Check it before you decide.</source>
            <comment>units.old(date)</comment>
            <translation>单元的处理能力读取于 {date}，已超过 90 天。决定之前请核对。</translation>
        </message>
        <message>
            <source>On which day what a unit serves was read is not known. Check it before you decide.</source>
            <comment>units.undated</comment>
            <translation>单元的处理能力读取于哪一天未知。决定之前请核对。</translation>
        </message>
        <message>
            <source>The price was read on {date}, more than 90 days ago. Check it before you decide.</source>
            <comment>units.old_price(date)</comment>
            <translation>价格读取于 {date}，已超过 90 天。决定之前请核对。</translation>
        </message>
        <message>
            <source>On which day the price was read is not known. Check it before you decide.</source>
            <comment>units.undated_price</comment>
            <translation>价格读取于哪一天未知。决定之前请核对。</translation>
        </message>
        <message>
            <source>The smallest deployment has {minimum} units and grows by {increment}; here it is counted in whole increments, from {first} units on.</source>
            <comment>units.rounded_minimum(minimum, increment, first)</comment>
            <translation>最小部署为 {minimum} 个单元，每次增加 {increment} 个；此处按整增量计，从 {first} 个单元起。</translation>
        </message>
        <message>
            <source>The provider counts cached tokens and cache writes otherwise than this program: a request takes {tokens} tokens of a unit, and {counted} are counted here.</source>
            <comment>units.counted_otherwise(tokens, counted)</comment>
            <translation>服务商对缓存 token 和缓存写入的计法与本程序不同：一次请求占用单元的 {tokens} token，此处计为 {counted}。</translation>
        </message>
        <message>
            <source>The prices of the frontier API are those of {model}: only the same model on both sides makes a fair comparison.</source>
            <comment>units.other_model(model)</comment>
            <translation>前沿 API 的价格是 {model} 的：两边为同一模型，比较才公平。</translation>
        </message>
        <message>
            <source>A unit that is never idle comes to {input} a million input tokens and {output} a million output tokens.</source>
            <comment>units.fully_used(input, output)</comment>
            <translation>从不闲置的单元折合每百万输入 token {input}，每百万输出 token {output}。</translation>
        </message>
        <message>
            <source>Breakeven catalog of models</source>
            <comment>list.own_models</comment>
            <translation>Breakeven 模型目录</translation>
        </message>
        <message>
            <source>LiteLLM price list</source>
            <comment>list.litellm</comment>
            <translation>LiteLLM 价目表</translation>
        </message>
        <message>
            <source>is no price list that is known here; known are the JSON lists of {publishers}, and this program's own catalogs</source>
            <comment>list.unknown(publishers)</comment>
            <translation>不是此处已知的价目表；已知的有 {publishers} 的 JSON 列表，以及本程序自己的目录</translation>
        </message>
        <message>
            <source>{publishers} and of {next}</source>
            <comment>list.publishers(publishers, next)</comment>
            <translation>{publishers} 和 {next}</translation>
        </message>
        <message>
            <source>OpenRouter models list</source>
            <comment>list.openrouter</comment>
            <translation>OpenRouter 模型列表</translation>
        </message>
        <message>
            <source>the first form of genai-prices, which is no longer kept up: its prices count as of {date} at the latest; the form that is kept up is {path}</source>
            <comment>list.genai_frozen(date, path)</comment>
            <translation>genai-prices 的最初形式，已不再维护：其价格最晚按 {date} 计；仍在维护的形式是 {path}</translation>
        </message>
        <message>
            <source>it does not answer in text</source>
            <comment>list.no_text</comment>
            <translation>它不以文本回答</translation>
        </message>
        <message>
            <source>its price is -1: it depends on the model that answers</source>
            <comment>list.depends</comment>
            <translation>其价格为 -1：取决于作答的模型</translation>
        </message>
        <message>
            <source>not stated</source>
            <comment>list.vendor_not_stated</comment>
            <translation>未说明</translation>
        </message>
        <message>
            <source>a price is not a number</source>
            <comment>list.no_number</comment>
            <translation>有价格不是数</translation>
        </message>
        <message>
            <source>a price is negative</source>
            <comment>list.negative</comment>
            <translation>有价格为负数</translation>
        </message>
        <message>
            <source>a price above {most} USD per million tokens, which is taken for a mistake of the list</source>
            <comment>list.too_high(most)</comment>
            <translation>有价格高于每百万 token {most} USD，视为列表的错误</translation>
        </message>
        <message>
            <source>no price of output</source>
            <comment>list.no_output_price</comment>
            <translation>没有输出价格</translation>
        </message>
        <message>
            <source>no price of input</source>
            <comment>list.no_input_price</comment>
            <translation>没有输入价格</translation>
        </message>
        <message>
            <source>no price is listed</source>
            <comment>list.no_price</comment>
            <translation>未列出价格</translation>
        </message>
        <message>
            <source>the price of output is zero, which need not mean free</source>
            <comment>list.output_is_zero</comment>
            <translation>输出价格为零，未必表示免费</translation>
        </message>
        <message>
            <source>the price of input is zero, which need not mean free</source>
            <comment>list.input_is_zero</comment>
            <translation>输入价格为零，未必表示免费</translation>
        </message>
        <message>
            <source>both prices are zero, which need not mean free</source>
            <comment>list.both_are_zero</comment>
            <translation>两项价格均为零，未必表示免费</translation>
        </message>
        <message>
            <source>{id}: cached input at {cached}, above fresh input at {fresh}, is a mistake of the list: left out</source>
            <comment>list.cached_above_fresh(id, cached, fresh)</comment>
            <translation>{id}：缓存输入 {cached} 高于未缓存输入 {fresh}，是列表的错误：已略去</translation>
        </message>
        <message>
            <source>other prices, but the catalog's are of a later day</source>
            <comment>list.later_day</comment>
            <translation>价格不同，但目录的日期更新</translation>
        </message>
        <message>
            <source>it has no id</source>
            <comment>list.no_id</comment>
            <translation>没有 id</translation>
        </message>
        <message>
            <source>its id stands there twice</source>
            <comment>list.id_twice</comment>
            <translation>其 id 出现了两次</translation>
        </message>
        <message>
            <source>a provider without an id or a list of models</source>
            <comment>list.no_provider</comment>
            <translation>有服务商没有 id 或模型列表</translation>
        </message>
        <message>
            <source>its prices are not an object</source>
            <comment>list.no_prices_object</comment>
            <translation>其价格不是对象</translation>
        </message>
        <message>
            <source>a price under a condition that is not known here</source>
            <comment>list.unknown_condition</comment>
            <translation>有价格附带此处未知的条件</translation>
        </message>
        <message>
            <source>its key is empty</source>
            <comment>list.empty_key</comment>
            <translation>其键为空</translation>
        </message>
        <message>
            <source>is not an object</source>
            <comment>list.no_object</comment>
            <translation>不是对象</translation>
        </message>
        <message>
            <source>a sample row, not a model</source>
            <comment>list.sample_row</comment>
            <translation>示例行，不是模型</translation>
        </message>
        <message>
            <source>no mode is stated</source>
            <comment>list.no_mode</comment>
            <translation>未说明模式</translation>
        </message>
        <message>
            <source>its mode is {mode}, not chat, completion or responses</source>
            <comment>list.other_mode(mode)</comment>
            <translation>其模式为 {mode}，不是 chat、completion 或 responses</translation>
        </message>
        <message>
            <source>no price of input per token, but one per {charge}</source>
            <comment>list.charged_per(charge)</comment>
            <translation>没有按 token 的输入价格，而是按{charge}计价</translation>
        </message>
        <message>
            <source>character</source>
            <comment>list.character</comment>
            <translation>字符</translation>
        </message>
        <message>
            <source>second of video</source>
            <comment>list.second_of_video</comment>
            <translation>视频秒数</translation>
        </message>
        <message>
            <source>second</source>
            <comment>list.second</comment>
            <translation>秒</translation>
        </message>
        <message>
            <source>session</source>
            <comment>list.session</comment>
            <translation>会话</translation>
        </message>
        <message>
            <source>image</source>
            <comment>list.image</comment>
            <translation>图像</translation>
        </message>
        <message>
            <source>request</source>
            <comment>list.request</comment>
            <translation>请求</translation>
        </message>
        <message>
            <source>images</source>
            <comment>list.images</comment>
            <translation>图像</translation>
        </message>
        <message>
            <source>audio</source>
            <comment>list.audio</comment>
            <translation>音频</translation>
        </message>
        <message>
            <source>video</source>
            <comment>list.video</comment>
            <translation>视频</translation>
        </message>
        <message>
            <source>searches</source>
            <comment>list.searches</comment>
            <translation>搜索</translation>
        </message>
        <message>
            <source>tools</source>
            <comment>list.tools</comment>
            <translation>工具</translation>
        </message>
        <message>
            <source>documents</source>
            <comment>list.documents</comment>
            <translation>文档</translation>
        </message>
        <message>
            <source>runs of code</source>
            <comment>list.code_runs</comment>
            <translation>代码运行</translation>
        </message>
        <message>
            <source>none</source>
            <comment>price_change.none</comment>
            <translation>无</translation>
        </message>
        <message>
            <source>{before} → {after} in</source>
            <comment>price_change.input(before, after)</comment>
            <translation>输入 {before} → {after}</translation>
        </message>
        <message>
            <source>{before} → {after} out</source>
            <comment>price_change.output(before, after)</comment>
            <translation>输出 {before} → {after}</translation>
        </message>
        <message>
            <source>{before} → {after} cached</source>
            <comment>price_change.cached(before, after)</comment>
            <translation>缓存 {before} → {after}</translation>
        </message>
        <message>
            <source>{before} → {after} cache write</source>
            <comment>price_change.cache_write(before, after)</comment>
            <translation>缓存写入 {before} → {after}</translation>
        </message>
        <message>
            <source>{before} → {after} batch in</source>
            <comment>price_change.batch_input(before, after)</comment>
            <translation>批处理输入 {before} → {after}</translation>
        </message>
        <message>
            <source>{before} → {after} batch out</source>
            <comment>price_change.batch_output(before, after)</comment>
            <translation>批处理输出 {before} → {after}</translation>
        </message>
        <message>
            <source>{before} → {after}</source>
            <comment>price_change.tiers(before, after)</comment>
            <translation>{before} → {after}</translation>
        </message>
        <message>
            <source>{before} → {after} for training</source>
            <comment>price_change.training(before, after)</comment>
            <translation>训练 {before} → {after}</translation>
        </message>
        <message>
            <source>context {before} → {after} tokens</source>
            <comment>price_change.context(before, after)</comment>
            <translation>上下文 {before} → {after} token</translation>
        </message>
        <message>
            <source>from {date} on {changes}</source>
            <comment>price_change.from(date, changes)</comment>
            <translation>自 {date} 起{changes}</translation>
        </message>
        <message>
            <source>{from} to {to} UTC</source>
            <comment>price_note.hours(from, to)</comment>
            <translation>{from} 至 {to} UTC</translation>
        </message>
        <message>
            <source>These prices hold from {hours}.</source>
            <comment>price_note.these_hold(hours)</comment>
            <translation>这些价格的适用时间为 {hours}。</translation>
        </message>
        <message>
            <source>From {hours}: {prices}.</source>
            <comment>price_note.others_hold(hours, prices)</comment>
            <translation>{hours}：{prices}。</translation>
        </message>
        <message>
            <source>At other times: {prices}.</source>
            <comment>price_note.otherwise(prices)</comment>
            <translation>其他时间：{prices}。</translation>
        </message>
        <message>
            <source>At some hours or days: {prices}.</source>
            <comment>price_note.at_times(prices)</comment>
            <translation>在某些小时或日期：{prices}。</translation>
        </message>
        <message>
            <source>A thousand requests cost {price} more.</source>
            <comment>price_note.thousand_requests(price)</comment>
            <translation>每千次请求另加 {price}。</translation>
        </message>
        <message>
            <source>Priced apart: {things}.</source>
            <comment>price_note.apart(things)</comment>
            <translation>单独计价：{things}。</translation>
        </message>
        <message>
            <source>The list calls it deprecated.</source>
            <comment>price_note.deprecated</comment>
            <translation>列表标明其已弃用。</translation>
        </message>
        <message>
            <source>Cache writes that last an hour cost {price}.</source>
            <comment>price_note.lasting_writes(price)</comment>
            <translation>保留一小时的缓存写入价格为 {price}。</translation>
        </message>
        <message>
            <source>Tokens of reasoning cost {price}.</source>
            <comment>price_note.reasoning(price)</comment>
            <translation>推理 token 的价格为 {price}。</translation>
        </message>
        <message>
            <source>Tokens of citations cost {price}.</source>
            <comment>price_note.citations(price)</comment>
            <translation>引用 token 的价格为 {price}。</translation>
        </message>
        <message>
            <source>The list's price of cached input, {cached}, is above that of fresh input, {fresh}: a mistake of the list, left out.</source>
            <comment>price_note.cached_above_fresh(cached, fresh)</comment>
            <translation>列表中缓存输入的价格 {cached} 高于未缓存输入的价格 {fresh}：是列表的错误，已略去。</translation>
        </message>
        <message>
            <source>Each request costs {price} more.</source>
            <comment>price_note.each_request(price)</comment>
            <translation>每次请求另加 {price}。</translation>
        </message>
        <message>
            <source>The list says that it retires on {date}.</source>
            <comment>price_note.retires(date)</comment>
            <translation>列表称其将于 {date} 停用。</translation>
        </message>
        <message>
            <source>The list remarks: {remark}</source>
            <comment>price_note.remark(remark)</comment>
            <translation>列表备注：{remark}</translation>
        </message>
        <message numerus="yes">
            <source>reserved for {years} years</source>
            <comment>gpu.reserved(years)</comment>
            <translation>
                <numerusform>预留 {years} 年</numerusform>
            </translation>
        </message>
        <message>
            <source>{gpu}, {provider} {instance}, {kind}</source>
            <comment>gpu.offer(gpu, provider, instance, kind)</comment>
            <translation>{gpu}，{provider} {instance}，{kind}</translation>
        </message>
        <message>
            <source>{gpu}, {provider} {instance} in {region}, {kind}</source>
            <comment>gpu.offer_in(gpu, provider, instance, region, kind)</comment>
            <translation>{gpu}，{provider} {instance}（{region}），{kind}</translation>
        </message>
        <message>
            <source>{offer}, {date} ({source})</source>
            <comment>gpu.source(offer, date, source)</comment>
            <translation>{offer}，{date}（{source}）</translation>
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
            <translation>{before} 个 GPU → {after} 个 GPU</translation>
        </message>
        <message>
            <source>differs, but the catalog's is of a later day</source>
            <comment>gpu.later_day</comment>
            <translation>有差异，但目录的日期更新</translation>
        </message>
        <message>
            <source>{gpu}, measured: {measurement}</source>
            <comment>gpu.measured(gpu, measurement)</comment>
            <translation>{gpu}，实测：{measurement}</translation>
        </message>
        <message>
            <source>{gpu}, derived from a measurement: {measurement}</source>
            <comment>gpu.derived_from(gpu, measurement)</comment>
            <translation>{gpu}，由实测推算：{measurement}</translation>
        </message>
        <message numerus="yes">
            <source>{gpu}, derived: memory that {model} at {precision} takes with {requests} requests of {tokens} tokens at once</source>
            <comment>gpu.memory_source(gpu, model, precision, requests, tokens)</comment>
            <translation>
                <numerusform>{gpu}，推算：{model} 以 {precision}同时处理 {requests} 个 {tokens} token 的请求所占的内存</numerusform>
            </translation>
        </message>
        <message>
            <source>{gpu}, {date}, {source}</source>
            <comment>gpu.price_source(gpu, date, source)</comment>
            <translation>{gpu}，{date}，{source}</translation>
        </message>
        <message>
            <source>{gpu}, rated power, {source}</source>
            <comment>gpu.power_source(gpu, source)</comment>
            <translation>{gpu}，额定功率，{source}</translation>
        </message>
        <message>
            <source>No throughput was measured on {gpu} with a model of half to twice {billions} billion parameters: prefill and decode stay as they are.</source>
            <comment>gpu.no_throughput(gpu, billions)</comment>
            <translation>没有在 {gpu} 上以规模为 {billions}B 参数一半至两倍的模型测得的吞吐量：预填充和解码保持不变。</translation>
        </message>
        <message>
            <source>A model of that size was measured on {gpus}.</source>
            <comment>gpu.measured_elsewhere(gpus)</comment>
            <translation>该规模的模型曾在 {gpus} 上测量。</translation>
        </message>
        <message>
            <source>The memory of {gpu} is not known.</source>
            <comment>gpu.no_memory(gpu)</comment>
            <translation>{gpu} 的内存未知。</translation>
        </message>
        <message>
            <source>GPUs per replica stays as it is: not even 8 of them hold one.</source>
            <comment>gpu.no_replica</comment>
            <translation>每副本 GPU 数保持不变：8 个也容纳不下一个副本。</translation>
        </message>
        <message>
            <source>No purchase price of {gpu} has a source here.</source>
            <comment>gpu.no_price(gpu)</comment>
            <translation>{gpu} 的购买价格在此没有来源。</translation>
        </message>
        <message>
            <source>No purchase price of {gpu} is filled in: {why}.</source>
            <comment>gpu.no_price_for(gpu, why)</comment>
            <translation>未填入 {gpu} 的购买价格：{why}。</translation>
        </message>
        <message>
            <source>The rated power of {gpu} is not known here.</source>
            <comment>gpu.no_power(gpu)</comment>
            <translation>{gpu} 的额定功率在此未知。</translation>
        </message>
        <message>
            <source>listed</source>
            <comment>basis.listed</comment>
            <translation>标价</translation>
        </message>
        <message>
            <source>measured</source>
            <comment>basis.measured</comment>
            <translation>实测</translation>
        </message>
        <message>
            <source>derived</source>
            <comment>basis.derived</comment>
            <translation>推算</translation>
        </message>
        <message>
            <source>{parameter} stays at {value}, the default, which was not measured with {model}.</source>
            <comment>stale.default(parameter, value, model)</comment>
            <translation>{parameter}保持默认值 {value}，该值并非用 {model} 测得。</translation>
        </message>
        <message>
            <source>{parameter} stays at {value}, as it was typed; check that it is that of {model} on {gpu}.</source>
            <comment>stale.typed(parameter, value, model, gpu)</comment>
            <translation>{parameter}保持手动输入的 {value}；请核对它是否为 {model} 在 {gpu} 上的数值。</translation>
        </message>
        <message>
            <source>{parameter} stays at {value}, which is that of {owner}, not of {model}.</source>
            <comment>stale.of_another(parameter, value, owner, model)</comment>
            <translation>{parameter}保持 {value}，那是 {owner} 的数值，不是 {model} 的。</translation>
        </message>
        <message>
            <source>{parameter} stays at {value}, which has another source: {source}.</source>
            <comment>stale.other_source(parameter, value, source)</comment>
            <translation>{parameter}保持 {value}，来自其他来源：{source}。</translation>
        </message>
        <message>
            <source>Measure both with {model} on {gpu}, or type them.</source>
            <comment>stale.measure(model, gpu)</comment>
            <translation>请在 {gpu} 上用 {model} 测量两者，或手动输入。</translation>
        </message>
        <message>
            <source>{amount} GB</source>
            <comment>memory.gb(amount)</comment>
            <translation>{amount} GB</translation>
        </message>
        <message>
            <source>Weights</source>
            <comment>memory.weights</comment>
            <translation>权重</translation>
        </message>
        <message>
            <source>Engine</source>
            <comment>memory.engine</comment>
            <translation>引擎</translation>
        </message>
        <message>
            <source>Cache</source>
            <comment>memory.cache</comment>
            <translation>缓存</translation>
        </message>
        <message>
            <source>Free</source>
            <comment>memory.free</comment>
            <translation>空闲</translation>
        </message>
        <message>
            <source>Missing</source>
            <comment>memory.missing</comment>
            <translation>不足</translation>
        </message>
        <message>
            <source>Left alone</source>
            <comment>memory.left_alone</comment>
            <translation>保留不用</translation>
        </message>
        <message numerus="yes">
            <source>{before} before any request ({weights} of weights and {engine} for the engine), and {cache} of cache for {requests} requests of {tokens} tokens</source>
            <comment>memory.parts(before, weights, engine, cache, requests, tokens)</comment>
            <translation>
                <numerusform>处理请求之前占用 {before}（权重 {weights}，引擎 {engine}），另有 {cache} 缓存用于 {requests} 个 {tokens} token 的请求</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{before} on each before any request ({weights} of weights in all and {engine} for the engine on each), and {cache} of cache in all for {requests} requests of {tokens} tokens</source>
            <comment>memory.parts_of_each(before, weights, engine, cache, requests, tokens)</comment>
            <translation>
                <numerusform>处理请求之前每个占用 {before}（权重共 {weights}，每个的引擎 {engine}），另有共 {cache} 缓存用于 {requests} 个 {tokens} token 的请求</numerusform>
            </translation>
        </message>
        <message>
            <source>{model} at {precision} does not fit {gpus} {gpu}: {parts}, of the {usable} that an engine takes of each.</source>
            <comment>memory.does_not_fit(model, precision, gpus, gpu, parts, usable)</comment>
            <translation>{precision}的 {model} 无法装入 {gpus} 个 {gpu}：{parts}，而引擎在每个上可用 {usable}。</translation>
        </message>
        <message numerus="yes">
            <source>{model} at {precision} fits one {gpu}: {parts}, of the {usable} that an engine takes of {memory}. Up to {requests} such requests fit.</source>
            <comment>memory.fits_one(model, precision, gpu, parts, usable, memory, requests)</comment>
            <translation>
                <numerusform>{precision}的 {model} 可装入一个 {gpu}：{parts}，引擎可用 {memory} 中的 {usable}。最多可容纳 {requests} 个此类请求。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{model} at {precision} needs {gpus} {gpu} for one replica: {parts}, of the {usable} that an engine takes of each. Up to {requests} such requests fit.</source>
            <comment>memory.needs(model, precision, gpus, gpu, parts, usable, requests)</comment>
            <translation>
                <numerusform>{precision}的 {model} 每个副本需要 {gpus} 个 {gpu}：{parts}，引擎在每个上可用 {usable}。最多可容纳 {requests} 个此类请求。</numerusform>
            </translation>
        </message>
        <message>
            <source>must be 16, 8 or 4</source>
            <comment>throughput.bits</comment>
            <translation>必须为 16、8 或 4</translation>
        </message>
        <message>
            <source>is missing, and so is total_per_second</source>
            <comment>throughput.no_rate</comment>
            <translation>缺失，total_per_second 也缺失</translation>
        </message>
        <message>
            <source>needs both input_per_second and output_per_second</source>
            <comment>throughput.needs_both</comment>
            <translation>须同时有 input_per_second 和 output_per_second</translation>
        </message>
        <message>
            <source>makes tables that are larger than the model</source>
            <comment>throughput.large_tables</comment>
            <translation>使表大于模型</translation>
        </message>
        <message>
            <source>{input} in / {output} out</source>
            <comment>throughput.request(input, output)</comment>
            <translation>输入 {input} / 输出 {output}</translation>
        </message>
        <message numerus="yes">
            <source>{requests} requests at once</source>
            <comment>throughput.at_once(requests)</comment>
            <translation>
                <numerusform>同时 {requests} 个请求</numerusform>
            </translation>
        </message>
        <message>
            <source>{input} input tokens/s, then {output} output tokens/s</source>
            <comment>throughput.apart(input, output)</comment>
            <translation>输入 {input} token/s，然后输出 {output} token/s</translation>
        </message>
        <message>
            <source>{output} output tokens/s</source>
            <comment>throughput.output(output)</comment>
            <translation>输出 {output} token/s</translation>
        </message>
        <message>
            <source>{total} tokens/s in and out together</source>
            <comment>throughput.total(total)</comment>
            <translation>输入输出合计 {total} token/s</translation>
        </message>
        <message numerus="yes">
            <source>{rate} on {gpus} {gpu} with {conditions}, {date} ({source})</source>
            <comment>throughput.measured(rate, gpus, gpu, conditions, date, source)</comment>
            <translation>
                <numerusform>{gpus} 个 {gpu}：{rate}，{conditions}，{date}（{source}）</numerusform>
            </translation>
        </message>
        <message>
            <source>Output alone is {rate} tokens/s, by the mix of input and output.</source>
            <comment>throughput.output_alone(rate)</comment>
            <translation>按输入与输出的比例，单独输出为 {rate} token/s。</translation>
        </message>
        <message>
            <source>Decode is {rate} tokens/s when the reading of the input is taken out of that time, with prefill taken as 10 times decode, since the two were not timed apart.</source>
            <comment>throughput.decode(rate)</comment>
            <translation>从该时间中扣除读入输入的时间后，解码为 {rate} token/s；由于两者未分开计时，预填充取解码的 10 倍。</translation>
        </message>
        <message>
            <source>Prefill is taken as 10 times decode, since the two were not timed apart.</source>
            <comment>throughput.prefill</comment>
            <translation>由于两者未分开计时，预填充取解码的 10 倍。</translation>
        </message>
        <message>
            <source>The mix of input and output is not stated: reading the input is counted as nothing, so that decode is rather too low.</source>
            <comment>throughput.no_mix</comment>
            <translation>未说明输入与输出的比例：读入输入不计时间，因此解码偏低。</translation>
        </message>
        <message>
            <source>Scaled from {from} to {to} billion parameters: throughput falls as the model grows.</source>
            <comment>throughput.scaled(from, to)</comment>
            <translation>从 {from}B 换算到 {to}B 参数：模型越大，吞吐量越低。</translation>
        </message>
        <message>
            <source>Nothing was measured on it at {wanted}: this is {used}, taken as it is.</source>
            <comment>throughput.other_precision(wanted, used)</comment>
            <translation>没有以 {wanted}测得的数据：此为{used}的数据，直接采用。</translation>
        </message>
        <message>
            <source>The source does not say under what load.</source>
            <comment>throughput.no_load</comment>
            <translation>来源未说明负载情况。</translation>
        </message>
        <message>
            <source>Measured under another load than asked for: {load}.</source>
            <comment>throughput.other_load(load)</comment>
            <translation>测量时的负载与所求不同：{load}。</translation>
        </message>
        <message>
            <source>At full batch, answers wait for each other: at the latency you promise, it is less.</source>
            <comment>throughput.full_batch</comment>
            <translation>满批时各回答相互等待：在您承诺的延迟下会更低。</translation>
        </message>
        <message numerus="yes">
            <source>One request alone was measured at {rate} output tokens/s: at that rate {count} tokens take {time}.</source>
            <comment>throughput.alone(rate, count, time)</comment>
            <translation>
                <numerusform>单独一个请求测得输出 {rate} token/s：按此速度，{count} 个 token 需要 {time}。</numerusform>
            </translation>
        </message>
        <message>
            <source>must be a number</source>
            <comment>benchmark.no_number</comment>
            <translation>必须是数</translation>
        </message>
        <message>
            <source>must be a finite number, 0 or more</source>
            <comment>benchmark.negative</comment>
            <translation>必须是大于或等于 0 的有限数</translation>
        </message>
        <message>
            <source>{cell} is not a number of 0 or more</source>
            <comment>benchmark.cell(cell)</comment>
            <translation>{cell} 不是大于或等于 0 的数</translation>
        </message>
        <message>
            <source>is no result of a serving benchmark that is known here: {benchmarks}</source>
            <comment>benchmark.unknown(benchmarks)</comment>
            <translation>不是此处已知的推理服务基准测试的结果：{benchmarks}</translation>
        </message>
        <message>
            <source>holds more than {count} results; a benchmark's summary has one a level</source>
            <comment>benchmark.too_many(count)</comment>
            <translation>含有 {count} 个以上的结果；基准测试的汇总每个负载级别只有一个</translation>
        </message>
        <message>
            <source>It holds no level.</source>
            <comment>benchmark.no_rows</comment>
            <translation>其中没有负载级别。</translation>
        </message>
        <message>
            <source>llama-bench times one stream at a time: there is no load level of a server in it.</source>
            <comment>benchmark.one_stream</comment>
            <translation>llama-bench 每次只对一个流计时：其中没有服务器的负载级别。</translation>
        </message>
        <message>
            <source>No request was completed, and its 0 ms are no measurement.</source>
            <comment>benchmark.none_completed</comment>
            <translation>没有完成任何请求，其 0 ms 不是测量值。</translation>
        </message>
        <message>
            <source>It lacks the tokens of a request, or how many were answered in what time.</source>
            <comment>benchmark.no_throughput</comment>
            <translation>缺少每次请求的 token，或在多长时间内回答了多少请求。</translation>
        </message>
        <message>
            <source>No token came out.</source>
            <comment>benchmark.no_output</comment>
            <translation>没有输出 token。</translation>
        </message>
        <message>
            <source>It mixes all stages, and is no level of its own.</source>
            <comment>benchmark.all_stages</comment>
            <translation>混合了所有阶段，不能单独作为一个负载级别。</translation>
        </message>
        <message>
            <source>Its times say milliseconds, but are seconds: no server answers within one.</source>
            <comment>benchmark.seconds</comment>
            <translation>其时间标为毫秒，实为秒：没有服务器能在一毫秒内应答。</translation>
        </message>
        <message numerus="yes">
            <source>At least {count} requests count as completed without a token, with a first one after 0 ms: the median is too low.</source>
            <comment>benchmark.empty_answers(count)</comment>
            <translation>
                <numerusform>至少 {count} 次请求被计为完成但没有 token，首 token 为 0 ms：中位数偏低。</numerusform>
            </translation>
        </message>
        <message>
            <source>Prefill and decode ran on GPUs of their own: more of one kind leave the throughput as it is, and each GPU with less.</source>
            <comment>benchmark.split_server</comment>
            <translation>预填充和解码各用自己的 GPU：增加其中一种不改变吞吐量，平均每个 GPU 则更低。</translation>
        </message>
        <message numerus="yes">
            <source>{count} requests were cut off at the end and count in no figure.</source>
            <comment>benchmark.incomplete(count)</comment>
            <translation>
                <numerusform>{count} 次请求在结束时被截断，不计入任何数值。</numerusform>
            </translation>
        </message>
        <message>
            <source>A request reads {tokens} tokens on average, as replays of agents do, most of it from the cache: it is no general throughput.</source>
            <comment>benchmark.replay(tokens)</comment>
            <translation>每次请求平均读入 {tokens} token（智能体回放通常如此），大部分来自缓存：不是通用的吞吐量。</translation>
        </message>
        <message>
            <source>A request reads {tokens} tokens on average, of which the cache could serve {share}: it is no general throughput.</source>
            <comment>benchmark.replay_with_hits(tokens, share)</comment>
            <translation>每次请求平均读入 {tokens} token，其中 {share} 可由缓存提供：不是通用的吞吐量。</translation>
        </message>
        <message numerus="yes">
            <source>{count} GPUs were monitored, which does not say how many of them served.</source>
            <comment>benchmark.monitored(count)</comment>
            <translation>
                <numerusform>监控了 {count} 个 GPU，但这并不说明其中有多少个提供服务。</numerusform>
            </translation>
        </message>
        <message>
            <source>The run was cancelled.</source>
            <comment>benchmark.cancelled</comment>
            <translation>运行已取消。</translation>
        </message>
        <message>
            <source>A hosted API was measured, on GPUs that nobody can count; its time between tokens includes the first one and is left out.</source>
            <comment>benchmark.hosted</comment>
            <translation>测量的是托管 API，其 GPU 数无从得知；其 token 间隔时间包含首 token，已略去。</translation>
        </message>
        <message>
            <source>Answers were not streamed, so that there is no TTFT and no TPOT.</source>
            <comment>benchmark.not_streamed</comment>
            <translation>回答未采用流式传输，因此没有 TTFT 和 TPOT。</translation>
        </message>
        <message>
            <source>All requests were queued at once: the most that there is, at no latency.</source>
            <comment>benchmark.offline</comment>
            <translation>所有请求同时排队：吞吐量最高，但不考虑延迟。</translation>
        </message>
        <message numerus="yes">
            <source>{failed} requests failed; the figures are of the other {completed}.</source>
            <comment>benchmark.failed(failed, completed)</comment>
            <translation>
                <numerusform>{failed} 次请求失败；数值取自其余 {completed} 次。</numerusform>
            </translation>
        </message>
        <message>
            <source>Of {asked} requests {completed} were completed; the file does not say what became of the others.</source>
            <comment>benchmark.partial(completed, asked)</comment>
            <translation>{asked} 次请求中完成了 {completed} 次；文件未说明其余请求的结果。</translation>
        </message>
        <message numerus="yes">
            <source>The p99 of {count} requests is close to the slowest one.</source>
            <comment>benchmark.few(count)</comment>
            <translation>
                <numerusform>{count} 次请求的 p99 接近最慢的一次。</numerusform>
            </translation>
        </message>
        <message>
            <source>It took {seconds} seconds, start and end included, so that a longer run gives more.</source>
            <comment>benchmark.short(seconds)</comment>
            <translation>包含启动和结束共用时 {seconds} 秒，运行更久会得到更高的数值。</translation>
        </message>
        <message>
            <source>The mean TTFT is {mean} and the median {median}: some requests waited for a cold start.</source>
            <comment>benchmark.cold(mean, median)</comment>
            <translation>TTFT 的平均值为 {mean}，中位数为 {median}：部分请求等待了冷启动。</translation>
        </message>
        <message>
            <source>About {busy} requests were at work at once, not the {asked} that were asked for: its figures are a floor, no capacity.</source>
            <comment>benchmark.below_level(busy, asked)</comment>
            <translation>同时处理的请求约为 {busy} 个，而非所要求的 {asked} 个：其数值是下限，不是容量。</translation>
        </message>
        <message>
            <source>{asked} requests a second were asked for and {answered} answered: the wait grows with the length of the run.</source>
            <comment>benchmark.below_rate(asked, answered)</comment>
            <translation>每秒要求 {asked} 次请求，应答 {answered} 次：等待时间随运行时长增加。</translation>
        </message>
        <message>
            <source>Its tokens are those that were asked for, not those that were counted.</source>
            <comment>benchmark.nominal</comment>
            <translation>其 token 为所要求的数量，而非实际计数。</translation>
        </message>
        <message>
            <source>time to first token</source>
            <comment>benchmark.ttft</comment>
            <translation>首 token 时间</translation>
        </message>
        <message>
            <source>time per output token</source>
            <comment>benchmark.tpot</comment>
            <translation>每输出 token 时间</translation>
        </message>
        <message>
            <source>The file has no {percentile} of the {wait}: whether it is kept can't be told.</source>
            <comment>benchmark.untold(wait, percentile)</comment>
            <translation>文件中没有{wait}的 {percentile}：无法判断是否达到。</translation>
        </message>
        <message>
            <source>The {percentile} of the {wait} is {measured} ms, {promised} ms are promised.</source>
            <comment>benchmark.too_long(wait, percentile, measured, promised)</comment>
            <translation>{wait}的 {percentile} 为 {measured} ms，而承诺为 {promised} ms。</translation>
        </message>
        <message>
            <source>{level} of {file}</source>
            <comment>benchmark.point(level, file)</comment>
            <translation>{file} 的{level}</translation>
        </message>
        <message>
            <source>{name}, {level} of {file}</source>
            <comment>benchmark.named_point(name, level, file)</comment>
            <translation>{name}，{file} 的{level}</translation>
        </message>
        <message numerus="yes">
            <source>{point}: {output} output tokens/s on {gpus} GPUs, {input} tokens in and {answer} out a request.</source>
            <comment>benchmark.level(point, output, gpus, input, answer)</comment>
            <translation>
                <numerusform>{point}：{gpus} 个 GPU 输出 {output} token/s，每次请求输入 {input} token、输出 {answer} token。</numerusform>
            </translation>
        </message>
        <message>
            <source>Prefill and decode are what fits the GPU time of {mixes} mixes of input and output best, each measured to saturation.</source>
            <comment>benchmark.least_squares(mixes)</comment>
            <translation>预填充和解码取最能拟合 {mixes} 种输入输出比例的 GPU 时间的数值，每种比例都测至饱和。</translation>
        </message>
        <message>
            <source>There are {mixes} mixes of input and output, but not each was measured to saturation: the one most like the own requests counts.</source>
            <comment>benchmark.not_saturated(mixes)</comment>
            <translation>有 {mixes} 种输入输出比例，但并非每种都测至饱和：采用与自己的请求最相近的一种。</translation>
        </message>
        <message>
            <source>There are {mixes} mixes of input and output, but no two positive rates fit them: the one most like the own requests counts.</source>
            <comment>benchmark.no_positive_rates(mixes)</comment>
            <translation>有 {mixes} 种输入输出比例，但没有两个正的速率能拟合它们：采用与自己的请求最相近的一种。</translation>
        </message>
        <message>
            <source>A GPU then reads {prefill} and writes {decode} tokens/s.</source>
            <comment>benchmark.both_rates(prefill, decode)</comment>
            <translation>则一个 GPU 每秒读入 {prefill} token，写出 {decode} token。</translation>
        </message>
        <message>
            <source>By the levels next to it decode would be {low} to {high} tokens/s.</source>
            <comment>benchmark.range(low, high)</comment>
            <translation>按相邻的负载级别，解码为 {low} 至 {high} token/s。</translation>
        </message>
        <message>
            <source>There is no load level.</source>
            <comment>benchmark.no_points</comment>
            <translation>没有负载级别。</translation>
        </message>
        <message>
            <source>No level keeps the promise; {point} comes nearest. {why}</source>
            <comment>benchmark.nearest(point, why)</comment>
            <translation>没有负载级别达到承诺；{point} 最接近。{why}</translation>
        </message>
        <message>
            <source>Whether a level keeps the promise can't be told: none has its {percentile}.</source>
            <comment>benchmark.none_told(percentile)</comment>
            <translation>无法判断是否有负载级别达到承诺：都没有其 {percentile}。</translation>
        </message>
        <message>
            <source>No level can be used. {why}</source>
            <comment>benchmark.none_usable(why)</comment>
            <translation>没有可用的负载级别。{why}</translation>
        </message>
        <message numerus="yes">
            <source>Where a file does not tell how many GPUs served, {gpus} are taken.</source>
            <comment>benchmark.gpus_taken(gpus)</comment>
            <translation>
                <numerusform>文件未说明提供服务的 GPU 数时，取 {gpus} 个。</numerusform>
            </translation>
        </message>
        <message>
            <source>Names of files say {names}, which may be how many GPUs served.</source>
            <comment>benchmark.gpus_in_names(names)</comment>
            <translation>文件名中有 {names}，可能是提供服务的 GPU 数。</translation>
        </message>
        <message>
            <source>The levels are of several GPUs, {gpus}: what is chosen is of one of them, but its range and the frontier are of all.</source>
            <comment>benchmark.several_gpus(gpus)</comment>
            <translation>负载级别来自多种 GPU（{gpus}）：所选的只属于其中一种，但其区间和前沿曲线涵盖全部。</translation>
        </message>
        <message>
            <source>The levels are of several models: {models}.</source>
            <comment>benchmark.several_models(models)</comment>
            <translation>负载级别来自多个模型：{models}。</translation>
        </message>
        <message>
            <source>The levels are of several servers: {engines}.</source>
            <comment>benchmark.several_engines(engines)</comment>
            <translation>负载级别来自多个服务器：{engines}。</translation>
        </message>
        <message>
            <source>The levels are of servers with {counts} GPUs, and the most output of a whole server counts.</source>
            <comment>benchmark.several_sizes(counts)</comment>
            <translation>负载级别来自有 {counts} 个 GPU 的服务器，以整台服务器的最高输出为准。</translation>
        </message>
        <message numerus="yes">
            <source>{count} levels were measured again: the better run counts.</source>
            <comment>benchmark.repeats(count)</comment>
            <translation>
                <numerusform>{count} 个负载级别重复测量：取较好的一次。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} levels lack the {percentile} that was promised, and keep no promise.</source>
            <comment>benchmark.untold_points(count, percentile)</comment>
            <translation>
                <numerusform>{count} 个负载级别缺少所承诺的 {percentile}，视为未达到承诺。</numerusform>
            </translation>
        </message>
        <message>
            <source>No latency is promised: the fullest level counts.</source>
            <comment>benchmark.no_promise</comment>
            <translation>没有承诺延迟：取负载最满的级别。</translation>
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
                <numerusform>{count} 个 GPU</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{point}: {output} output tokens/s on {gpus} GPUs</source>
            <comment>benchmark.used(point, output, gpus)</comment>
            <translation>
                <numerusform>{point}：{gpus} 个 GPU 输出 {output} token/s</numerusform>
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
            <translation>TTFT 的 {percentile} 不超过 {ttft} ms，TPOT 的 {percentile} 不超过 {tpot} ms</translation>
        </message>
        <message>
            <source>{percentile} of the TTFT within {ttft} ms</source>
            <comment>benchmark.promise_ttft(percentile, ttft)</comment>
            <translation>TTFT 的 {percentile} 不超过 {ttft} ms</translation>
        </message>
        <message>
            <source>{percentile} of the TPOT within {tpot} ms</source>
            <comment>benchmark.promise_tpot(percentile, tpot)</comment>
            <translation>TPOT 的 {percentile} 不超过 {tpot} ms</translation>
        </message>
        <message>
            <source>no promised latency</source>
            <comment>benchmark.promise_none</comment>
            <translation>没有承诺延迟</translation>
        </message>
        <message>
            <source>On the {rows} measured rows of the catalog that say enough, the estimate is off by a factor of {factor} on average, and 8 of 10 came to {low} to {high} times what it says.</source>
            <comment>estimate.quality(rows, factor, low, high)</comment>
            <translation>在目录中信息足够的 {rows} 行实测数据上，估算值平均相差 {factor} 倍，十分之八的实测值为估算值的 {low} 至 {high} 倍。</translation>
        </message>
        <message numerus="yes">
            <source>Estimated, not measured: about {decode} output tokens/s of each {gpu}, {low} to {high}, for {model} at {precision} with {batch} requests at once.</source>
            <comment>estimate.sentence(decode, low, high, gpu, model, precision, batch)</comment>
            <translation>
                <numerusform>估算而非实测：{model} 以 {precision}同时处理 {batch} 个请求时，每个 {gpu} 输出约 {decode} token/s，范围 {low} 至 {high}。</numerusform>
            </translation>
        </message>
        <message>
            <source>What limits it is how fast the memory is read.</source>
            <comment>estimate.bound_by_memory</comment>
            <translation>受限于内存的读取速度。</translation>
        </message>
        <message>
            <source>What limits it is how fast the chip computes.</source>
            <comment>estimate.bound_by_operations</comment>
            <translation>受限于芯片的计算速度。</translation>
        </message>
        <message numerus="yes">
            <source>{gpu}, {model} at {precision} on {gpus} GPUs, {batch} requests at once of {input} tokens in and {output} out, from bandwidth and operations; nobody measured it</source>
            <comment>estimate.source(gpu, model, precision, gpus, batch, input, output)</comment>
            <translation>
                <numerusform>{gpu}，{model} 以 {precision}在 {gpus} 个 GPU 上运行，同时处理 {batch} 个输入 {input} token、输出 {output} token 的请求，由带宽和算力推算；并非实测</numerusform>
            </translation>
        </message>
        <message>
            <source>Nearest of what was measured: {measured}.</source>
            <comment>estimate.nearest(measured)</comment>
            <translation>最接近的实测值：{measured}。</translation>
        </message>
        <message>
            <source>Nothing can be estimated: {model} with one request does not fit {gpu}.</source>
            <comment>estimate.no_room(gpu, model)</comment>
            <translation>无法估算：{model} 即使只处理一个请求也无法装入 {gpu}。</translation>
        </message>
        <message>
            <source>estimate</source>
            <comment>basis.estimated</comment>
            <translation>估算</translation>
        </message>
        <message>
            <source>SkyPilot catalog of {provider}</source>
            <comment>skypilot.list(provider)</comment>
            <translation>{provider} 的 SkyPilot 目录</translation>
        </message>
        <message>
            <source>SkyPilot catalog {file}</source>
            <comment>skypilot.source(file)</comment>
            <translation>SkyPilot 目录 {file}</translation>
        </message>
        <message>
            <source>SkyPilot catalog {file}, median of {zones} zones</source>
            <comment>skypilot.source_of_zones(file, zones)</comment>
            <translation>SkyPilot 目录 {file}，{zones} 个可用区的中位数</translation>
        </message>
        <message>
            <source>{source}; the GPU without its machine</source>
            <comment>skypilot.source_alone(source)</comment>
            <translation>{source}；仅 GPU，不含整机</translation>
        </message>
        <message>
            <source>{source}, {currency} at {usd} USD on {date}</source>
            <comment>skypilot.source_exchanged(source, currency, usd, date)</comment>
            <translation>{source}，{currency} 按 {usd} USD 换算（{date}）</translation>
        </message>
        <message>
            <source>its price is in {currency}, and nobody has said what that is worth in US dollars</source>
            <comment>skypilot.foreign(currency)</comment>
            <translation>其价格以 {currency} 计，且未说明折合多少美元</translation>
        </message>
        <message>
            <source>not known of the machine that it is in</source>
            <comment>skypilot.machine_without_spot</comment>
            <translation>所在整机的该价格未知</translation>
        </message>
        <message>
            <source>GPU and machine are priced apart: the cheapest machine that takes the GPUs is added</source>
            <comment>skypilot.machine_added</comment>
            <translation>GPU 与整机分开计价：已加上能容纳这些 GPU 的最便宜整机</translation>
        </message>
        <message>
            <source>price of the GPU alone: its machine is priced apart, and is not in the list or not known here</source>
            <comment>skypilot.gpu_alone</comment>
            <translation>仅为 GPU 的价格：整机单独计价，列表中没有或此处未知</translation>
        </message>
        <message>
            <source>memory of all GPUs together: divided by their count</source>
            <comment>skypilot.memory_of_all</comment>
            <translation>为全部 GPU 的内存合计：已除以其数量</translation>
        </message>
        <message>
            <source>{gpu} without a form beside others that are SXM: taken as PCIe</source>
            <comment>skypilot.form_concluded(gpu)</comment>
            <translation>{gpu} 未注明外形，而同列表中有 SXM：视为 PCIe</translation>
        </message>
        <message>
            <source>{text} is no currency other than the dollar, which is named by three capitals, as EUR</source>
            <comment>currency.no_code(text)</comment>
            <translation>{text} 不是美元以外的货币；货币用三个大写字母表示，如 EUR</translation>
        </message>
        <message>
            <source>{text} is no number of US dollars above 0 and at most {most}</source>
            <comment>currency.no_rate(text, most)</comment>
            <translation>{text} 不是大于 0 且不超过 {most} 的美元数</translation>
        </message>
        <message>
            <source>line {line}</source>
            <comment>skypilot.line(line)</comment>
            <translation>第 {line} 行</translation>
        </message>
        <message>
            <source>line {line}, {name}</source>
            <comment>skypilot.line_of(line, name)</comment>
            <translation>第 {line} 行，{name}</translation>
        </message>
        <message>
            <source>differs from another offer of the list by no more than the count of GPUs, capitals or marks between words</source>
            <comment>skypilot.not_told_apart</comment>
            <translation>与列表中另一报价的区别仅在于 GPU 数量、大小写或词间符号</translation>
        </message>
        <message>
            <source>several zones of an offer: their median is taken</source>
            <comment>skypilot.zones</comment>
            <translation>一个报价有多个可用区：取其中位数</translation>
        </message>
        <message>
            <source>its name does not say of which cloud it is; the provider must be named</source>
            <comment>skypilot.no_provider</comment>
            <translation>其名称未说明属于哪家云；须指明服务商</translation>
        </message>
        <message>
            <source>has no rows below its heading</source>
            <comment>skypilot.no_rows</comment>
            <translation>标题行下没有数据行</translation>
        </message>
        <message numerus="yes">
            <source>none of its {rows} rows can be used; {place}: {why}</source>
            <comment>skypilot.no_use(rows, place, why)</comment>
            <translation>
                <numerusform>其 {rows} 行都无法使用；{place}：{why}</numerusform>
            </translation>
        </message>
        <message>
            <source>is no SkyPilot catalog: it has no column "{column}"</source>
            <comment>skypilot.no_catalog(column)</comment>
            <translation>不是 SkyPilot 目录：没有列“{column}”</translation>
        </message>
        <message>
            <source>the file ends within its quotes</source>
            <comment>skypilot.open_quotes</comment>
            <translation>文件在引号内结束</translation>
        </message>
        <message numerus="yes">
            <source>has {fields} fields where the heading has {columns}</source>
            <comment>skypilot.fields(fields, columns)</comment>
            <translation>
                <numerusform>有 {fields} 个字段，而标题行有 {columns} 个</numerusform>
            </translation>
        </message>
        <message>
            <source>has no GPU</source>
            <comment>skypilot.no_gpu</comment>
            <translation>没有 GPU</translation>
        </message>
        <message>
            <source>{name} is no GPU</source>
            <comment>skypilot.is_no_gpu(name)</comment>
            <translation>{name} 不是 GPU</translation>
        </message>
        <message>
            <source>the count of GPUs, {count}, must be a number above 0 and at most {most}</source>
            <comment>skypilot.count(count, most)</comment>
            <translation>GPU 数量 {count} 必须是大于 0 且不超过 {most} 的数</translation>
        </message>
        <message>
            <source>has no price: on demand {rent}; spot {spot}</source>
            <comment>skypilot.no_price(rent, spot)</comment>
            <translation>没有价格：按需 {rent}；竞价 {spot}</translation>
        </message>
        <message>
            <source>missing</source>
            <comment>skypilot.missing</comment>
            <translation>缺失</translation>
        </message>
        <message>
            <source>{text}, no number</source>
            <comment>skypilot.no_number(text)</comment>
            <translation>{text}，不是数</translation>
        </message>
        <message>
            <source>0, which means that none is known</source>
            <comment>skypilot.zero</comment>
            <translation>0，表示未知</translation>
        </message>
        <message>
            <source>{price}, below 0</source>
            <comment>skypilot.negative(price)</comment>
            <translation>{price}，小于 0</translation>
        </message>
        <message>
            <source>{gpu} with {memory} GB in the list: left out, as no GPU has that</source>
            <comment>skypilot.memory_left_out(gpu, memory)</comment>
            <translation>列表中 {gpu} 有 {memory} GB：已略去，没有这样的 GPU</translation>
        </message>
        <message>
            <source>{gpu} with {listed} GB in the list: {taken} GB taken</source>
            <comment>skypilot.memory_taken(gpu, listed, taken)</comment>
            <translation>列表中 {gpu} 有 {listed} GB：取 {taken} GB</translation>
        </message>
        <message>
            <source>price on demand is {why}: left out</source>
            <comment>skypilot.rent_left_out(why)</comment>
            <translation>按需价格为{why}：已略去</translation>
        </message>
        <message>
            <source>spot price is {why}: left out</source>
            <comment>skypilot.spot_left_out(why)</comment>
            <translation>竞价价格为{why}：已略去</translation>
        </message>
        <message>
            <source>spot price equals the one on demand: left out</source>
            <comment>skypilot.spot_equals</comment>
            <translation>竞价价格与按需价格相同：已略去</translation>
        </message>
        <message>
            <source>spot price is above the one on demand, perhaps the two are swapped: left out</source>
            <comment>skypilot.spot_above</comment>
            <translation>竞价价格高于按需价格，可能两者颠倒：已略去</translation>
        </message>
        <message>
            <source>token ranks: the packed file is damaged</source>
            <comment>tokens.ranks_damaged</comment>
            <translation>token 词表：打包文件已损坏</translation>
        </message>
        <message>
            <source>is in the encoding {encoding}, and tokens are counted in UTF-8; save it as UTF-8</source>
            <comment>tokens.wide_encoding(encoding)</comment>
            <translation>采用 {encoding} 编码，而 token 按 UTF-8 计数；请另存为 UTF-8</translation>
        </message>
        <message>
            <source>one prompt in {encoding}</source>
            <comment>tokens.prompt_source(encoding)</comment>
            <translation>一条提示词，{encoding}</translation>
        </message>
        <message>
            <source>one answer in {encoding}</source>
            <comment>tokens.answer_source(encoding)</comment>
            <translation>一条回答，{encoding}</translation>
        </message>
        <message>
            <source>mean of {count} prompts in {encoding}, median {median}, 95th percentile {p95}</source>
            <comment>tokens.prompts_source(count, encoding, median, p95)</comment>
            <translation>{count} 条提示词的平均值，{encoding}，中位数 {median}，第 95 百分位数 {p95}</translation>
        </message>
        <message>
            <source>mean of {count} answers in {encoding}, median {median}, 95th percentile {p95}</source>
            <comment>tokens.answers_source(count, encoding, median, p95)</comment>
            <translation>{count} 条回答的平均值，{encoding}，中位数 {median}，第 95 百分位数 {p95}</translation>
        </message>
        <message numerus="yes">
            <source>{count} tokens</source>
            <comment>tokens.count(count)</comment>
            <translation>
                <numerusform>{count} 个 token</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} tokens on average</source>
            <comment>tokens.on_average(count)</comment>
            <translation>
                <numerusform>平均 {count} 个 token</numerusform>
            </translation>
        </message>
        <message>
            <source>{count} samples: median {median}, 95th percentile {p95}.</source>
            <comment>tokens.spread(count, median, p95)</comment>
            <translation>{count} 个样本：中位数 {median}，第 95 百分位数 {p95}。</translation>
        </message>
        <message numerus="yes">
            <source>{count} tokens in all</source>
            <comment>tokens.in_all(count)</comment>
            <translation>
                <numerusform>共 {count} 个 token</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} characters</source>
            <comment>tokens.characters(count)</comment>
            <translation>
                <numerusform>{count} 个字符</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} bytes</source>
            <comment>tokens.bytes(count)</comment>
            <translation>
                <numerusform>{count} 字节</numerusform>
            </translation>
        </message>
        <message>
            <source>{characters} characters a token</source>
            <comment>tokens.ratio(characters)</comment>
            <translation>每 token {characters} 个字符</translation>
        </message>
        <message numerus="yes">
            <source>{details}. {count} bytes are no UTF-8 text and counted as �: is it in another encoding?</source>
            <comment>tokens.faulty(details, count)</comment>
            <translation>
                <numerusform>{details}。{count} 字节不是 UTF-8 文本，计为 �：是否采用其他编码？</numerusform>
            </translation>
        </message>
        <message>
            <source>Set input tokens</source>
            <comment>tokens.set_input</comment>
            <translation>设置输入 token</translation>
        </message>
        <message>
            <source>Set output tokens</source>
            <comment>tokens.set_output</comment>
            <translation>设置输出 token</translation>
        </message>
        <message>
            <source>Set input tokens to {value}</source>
            <comment>tokens.set_input_to(value)</comment>
            <translation>将输入 token 设为 {value}</translation>
        </message>
        <message>
            <source>Set output tokens to {value}</source>
            <comment>tokens.set_output_to(value)</comment>
            <translation>将输出 token 设为 {value}</translation>
        </message>
        <message>
            <source>The first sample is colored.</source>
            <comment>tokens.colored_first</comment>
            <translation>第一个样本已着色。</translation>
        </message>
        <message>
            <source>The first {characters} characters are colored.</source>
            <comment>tokens.colored(characters)</comment>
            <translation>前 {characters} 个字符已着色。</translation>
        </message>
        <message>
            <source>The first {characters} characters of the first sample are colored.</source>
            <comment>tokens.colored_of_first(characters)</comment>
            <translation>第一个样本的前 {characters} 个字符已着色。</translation>
        </message>
        <message>
            <source>The answer, as computed</source>
            <comment>sheet.answer</comment>
            <translation>答案（计算所得）</translation>
        </message>
        <message>
            <source>Computed by Breakeven; does not follow changes in this workbook.</source>
            <comment>sheet.computed</comment>
            <translation>由 Breakeven 计算；不随此工作簿中的更改而变。</translation>
        </message>
        <message>
            <source>Computed by Breakeven from figures as of {date}; does not follow changes in this workbook.</source>
            <comment>sheet.computed_from(date)</comment>
            <translation>由 Breakeven 根据截至 {date} 的数据计算；不随此工作簿中的更改而变。</translation>
        </message>
        <message>
            <source>Cheaper from (requests a month)</source>
            <comment>sheet.cheaper_from</comment>
            <translation>开始更便宜（次请求/月）</translation>
        </message>
        <message>
            <source>Cheaper for good from (requests a month)</source>
            <comment>sheet.cheaper_for_good</comment>
            <translation>此后一直更便宜（次请求/月）</translation>
        </message>
        <message>
            <source>Payback (months)</source>
            <comment>sheet.payback</comment>
            <translation>回本期（月）</translation>
        </message>
        <message>
            <source>First reached (months)</source>
            <comment>sheet.first_reached</comment>
            <translation>首次回本（月）</translation>
        </message>
        <message>
            <source>Cash at month 0</source>
            <comment>sheet.cash_at_start</comment>
            <translation>第 0 个月的现金</translation>
        </message>
        <message>
            <source>Requests to recover it</source>
            <comment>sheet.to_recover</comment>
            <translation>收回所需的请求数</translation>
        </message>
        <message>
            <source>Cheaper between (requests a month)</source>
            <comment>sheet.cheaper_between</comment>
            <translation>更便宜的区间（次请求/月）</translation>
        </message>
        <message>
            <source>{from} to {to}</source>
            <comment>sheet.interval(from, to)</comment>
            <translation>{from} 至 {to}</translation>
        </message>
        <message>
            <source>and more</source>
            <comment>sheet.and_more</comment>
            <translation>以及更多</translation>
        </message>
        <message>
            <source>{option}, with the ranges given</source>
            <comment>sheet.with_ranges(option)</comment>
            <translation>{option}，按给出的区间</translation>
        </message>
        <message>
            <source>10th percentile</source>
            <comment>sheet.p10</comment>
            <translation>第 10 百分位数</translation>
        </message>
        <message>
            <source>50th percentile</source>
            <comment>sheet.p50</comment>
            <translation>第 50 百分位数</translation>
        </message>
        <message>
            <source>90th percentile</source>
            <comment>sheet.p90</comment>
            <translation>第 90 百分位数</translation>
        </message>
        <message>
            <source>Monthly cost</source>
            <comment>sheet.monthly_cost</comment>
            <translation>每月成本</translation>
        </message>
        <message>
            <source>Monthly saving</source>
            <comment>sheet.monthly_saving</comment>
            <translation>每月节省额</translation>
        </message>
        <message>
            <source>Cases in which it is cheaper</source>
            <comment>sheet.cases</comment>
            <translation>更便宜的情形占比</translation>
        </message>
        <message>
            <source>To know beforehand</source>
            <comment>sheet.beforehand</comment>
            <translation>事先知道的价值</translation>
        </message>
        <message>
            <source>Month</source>
            <comment>sheet.month</comment>
            <translation>月</translation>
        </message>
        <message>
            <source>Month, up to the horizon</source>
            <comment>sheet.month_of_horizon</comment>
            <translation>月，至规划期末</translation>
        </message>
        <message>
            <source>{option}: cash of the month</source>
            <comment>sheet.cash_of(option)</comment>
            <translation>{option}：当月现金</translation>
        </message>
        <message>
            <source>Baseline</source>
            <comment>sheet.baseline</comment>
            <translation>基准方案</translation>
        </message>
        <message>
            <source>Baseline: cash of the month</source>
            <comment>sheet.baseline_cash</comment>
            <translation>基准方案：当月现金</translation>
        </message>
        <message>
            <source>Requests a month</source>
            <comment>sheet.requests_a_month</comment>
            <translation>每月请求数</translation>
        </message>
        <message>
            <source>Discount factor</source>
            <comment>sheet.discount</comment>
            <translation>折现系数</translation>
        </message>
        <message>
            <source>Units of reserved capacity</source>
            <comment>sheet.units</comment>
            <translation>预留容量单元数</translation>
        </message>
        <message>
            <source>Rented GPUs</source>
            <comment>sheet.rented_gpus</comment>
            <translation>租用 GPU 数</translation>
        </message>
        <message>
            <source>Owned GPUs</source>
            <comment>sheet.owned_gpus</comment>
            <translation>自购 GPU 数</translation>
        </message>
        <message>
            <source>Servers for owned GPUs</source>
            <comment>sheet.owned_servers</comment>
            <translation>自购 GPU 所需的服务器</translation>
        </message>
        <message>
            <source>Hardware added, at first prices</source>
            <comment>sheet.hardware_added</comment>
            <translation>新增硬件，按初始价格</translation>
        </message>
        <message>
            <source>Paid for hardware, replacements included</source>
            <comment>sheet.hardware_paid</comment>
            <translation>硬件支出，含更换</translation>
        </message>
        <message>
            <source>Serverless seconds</source>
            <comment>sheet.serverless_seconds</comment>
            <translation>无服务器秒数</translation>
        </message>
        <message>
            <source>GPUs of the hybrid</source>
            <comment>sheet.hybrid_gpus</comment>
            <translation>混合方案的 GPU 数</translation>
        </message>
        <message>
            <source>Servers of the hybrid</source>
            <comment>sheet.hybrid_servers</comment>
            <translation>混合方案的服务器</translation>
        </message>
        <message>
            <source>Hybrid: hardware added, at first prices</source>
            <comment>sheet.hybrid_hardware_added</comment>
            <translation>混合方案：新增硬件，按初始价格</translation>
        </message>
        <message>
            <source>Hybrid: paid for hardware, replacements included</source>
            <comment>sheet.hybrid_hardware_paid</comment>
            <translation>混合方案：硬件支出，含更换</translation>
        </message>
        <message>
            <source>Serverless seconds of the hybrid</source>
            <comment>sheet.hybrid_seconds</comment>
            <translation>混合方案的无服务器秒数</translation>
        </message>
        <message>
            <source>Monthly cost by volume</source>
            <comment>sheet.by_volume</comment>
            <translation>每月成本随请求量的变化</translation>
        </message>
        <message>
            <source>US dollars a month. The volumes are spread evenly on a logarithmic axis between the two blue cells; between two of them a line can hide a step.</source>
            <comment>sheet.by_volume_note</comment>
            <translation>美元/月。请求量在两个蓝色单元格之间按对数坐标均匀分布；相邻两点之间的连线可能掩盖一级阶梯。</translation>
        </message>
        <message>
            <source>Lines: each option's monthly cost by volume, both axes logarithmic</source>
            <comment>sheet.by_volume_chart</comment>
            <translation>折线：各方案的每月成本随请求量的变化，两轴均为对数</translation>
        </message>
        <message>
            <source>US dollars a month</source>
            <comment>sheet.dollars_a_month</comment>
            <translation>美元/月</translation>
        </message>
        <message>
            <source>Lowest volume</source>
            <comment>sheet.lowest_volume</comment>
            <translation>最低请求量</translation>
        </message>
        <message>
            <source>Highest volume</source>
            <comment>sheet.highest_volume</comment>
            <translation>最高请求量</translation>
        </message>
        <message>
            <source>Your volume</source>
            <comment>sheet.your_volume</comment>
            <translation>您的请求量</translation>
        </message>
        <message>
            <source>Point</source>
            <comment>sheet.point</comment>
            <translation>点</translation>
        </message>
        <message>
            <source>Change the blue cells: costs, curves and cash over time follow. The sheet Figures does not, since break-even and payback have no closed formula.</source>
            <comment>sheet.inputs_note</comment>
            <translation>更改蓝色单元格：成本、曲线和随时间的现金会随之变化。工作表 Figures 不会，因为盈亏平衡点和回本期没有封闭公式。</translation>
        </message>
        <message>
            <source>The scenario does not say of what date its figures are.</source>
            <comment>sheet.no_date</comment>
            <translation>情景未说明其数据的日期。</translation>
        </message>
        <message>
            <source>Figures as of {date}.</source>
            <comment>sheet.as_of(date)</comment>
            <translation>数据截至 {date}。</translation>
        </message>
        <message>
            <source>Input</source>
            <comment>sheet.input</comment>
            <translation>输入</translation>
        </message>
        <message>
            <source>Value</source>
            <comment>sheet.value</comment>
            <translation>值</translation>
        </message>
        <message>
            <source>Unit</source>
            <comment>sheet.unit</comment>
            <translation>单位</translation>
        </message>
        <message>
            <source>Lowest allowed</source>
            <comment>sheet.lowest_allowed</comment>
            <translation>允许的最小值</translation>
        </message>
        <message>
            <source>Highest allowed</source>
            <comment>sheet.highest_allowed</comment>
            <translation>允许的最大值</translation>
        </message>
        <message>
            <source>Low (10th percentile)</source>
            <comment>sheet.low</comment>
            <translation>低值（第 10 百分位数）</translation>
        </message>
        <message>
            <source>High (90th percentile)</source>
            <comment>sheet.high</comment>
            <translation>高值（第 90 百分位数）</translation>
        </message>
        <message>
            <source>From</source>
            <comment>sheet.from</comment>
            <translation>来自</translation>
        </message>
        <message>
            <source>Source</source>
            <comment>sheet.source</comment>
            <translation>来源</translation>
        </message>
        <message>
            <source>Name in formulas</source>
            <comment>sheet.name_in_formulas</comment>
            <translation>公式中的名称</translation>
        </message>
        <message>
            <source>What it is</source>
            <comment>sheet.what_it_is</comment>
            <translation>含义</translation>
        </message>
        <message>
            <source>Choices</source>
            <comment>sheet.choices</comment>
            <translation>选项</translation>
        </message>
        <message>
            <source>Linked inputs</source>
            <comment>sheet.links</comment>
            <translation>关联输入</translation>
        </message>
        <message>
            <source>correlation</source>
            <comment>sheet.correlation</comment>
            <translation>相关系数</translation>
        </message>
        <message>
            <source>How the two are drawn together from their ranges: at 1 they would move in step, at -1 against each other</source>
            <comment>sheet.link_help</comment>
            <translation>两者如何从各自的区间一起抽样：为 1 时同步变动，为 -1 时反向变动</translation>
        </message>
        <message>
            <source>What the others are compared with</source>
            <comment>sheet.baseline_help</comment>
            <translation>其他方案与之比较的方案</translation>
        </message>
        <message>
            <source>{help}: TRUE or FALSE</source>
            <comment>sheet.true_or_false(help)</comment>
            <translation>{help}：TRUE 或 FALSE</translation>
        </message>
        <message>
            <source>{help}: {allowed}</source>
            <comment>sheet.help(help, allowed)</comment>
            <translation>{help}：{allowed}</translation>
        </message>
        <message>
            <source>Outside the range</source>
            <comment>sheet.outside</comment>
            <translation>超出范围</translation>
        </message>
        <message>
            <source>Allowed is {low} to {high}.</source>
            <comment>sheet.allowed(low, high)</comment>
            <translation>允许 {low} 至 {high}。</translation>
        </message>
        <message>
            <source>Allowed is {low} to {high}, whole numbers only.</source>
            <comment>sheet.allowed_whole(low, high)</comment>
            <translation>允许 {low} 至 {high}，仅限整数。</translation>
        </message>
        <message>
            <source>Cash over time</source>
            <comment>sheet.over_time</comment>
            <translation>随时间的现金</translation>
        </message>
        <message>
            <source>US dollars paid up to the end of each month. After the planning horizon nothing is paid, and the rows, shown faintly, repeat its end.</source>
            <comment>sheet.over_time_note</comment>
            <translation>截至每月末支付的美元。规划期之后不再支付，各行以浅色显示并重复期末的值。</translation>
        </message>
        <message>
            <source>Over the horizon</source>
            <comment>sheet.over_the_horizon</comment>
            <translation>规划期内</translation>
        </message>
        <message>
            <source>Cash in all</source>
            <comment>sheet.cash_in_all</comment>
            <translation>现金合计</translation>
        </message>
        <message>
            <source>Saving against the baseline</source>
            <comment>sheet.saving</comment>
            <translation>与基准方案相比的节省额</translation>
        </message>
        <message>
            <source>Net present value of that saving</source>
            <comment>sheet.net_present_value</comment>
            <translation>该节省额的净现值</translation>
        </message>
        <message>
            <source>Cash paid over time</source>
            <comment>sheet.cash_paid</comment>
            <translation>随时间支付的现金</translation>
        </message>
        <message>
            <source>US dollars</source>
            <comment>sheet.dollars</comment>
            <translation>美元</translation>
        </message>
        <message>
            <source>Lines: each option's cash paid up to each month</source>
            <comment>sheet.cash_chart</comment>
            <translation>折线：各方案截至各月支付的现金</translation>
        </message>
        <message>
            <source>Monthly cost of every option</source>
            <comment>sheet.costs</comment>
            <translation>各方案的每月成本</translation>
        </message>
        <message>
            <source>US dollars a month, at the volume of the sheet Inputs. Every figure here is a formula.</source>
            <comment>sheet.costs_note</comment>
            <translation>美元/月，按工作表 Inputs 的请求量。此处的每个数值都是公式。</translation>
        </message>
        <message>
            <source>Monthly cost by component</source>
            <comment>sheet.by_component</comment>
            <translation>每月成本的构成</translation>
        </message>
        <message>
            <source>Stacked bars: each option's monthly cost by component</source>
            <comment>sheet.by_component_chart</comment>
            <translation>堆积条形：各方案每月成本的构成</translation>
        </message>
        <message>
            <source>Option</source>
            <comment>sheet.option</comment>
            <translation>方案</translation>
        </message>
        <message>
            <source>Total</source>
            <comment>sheet.total</comment>
            <translation>总额</translation>
        </message>
        <message>
            <source>Correct answers, as a share</source>
            <comment>sheet.correct_answers</comment>
            <translation>正确回答，占比</translation>
        </message>
        <message>
            <source>How the costs come about</source>
            <comment>sheet.workings</comment>
            <translation>成本的由来</translation>
        </message>
        <message>
            <source>Step</source>
            <comment>sheet.step</comment>
            <translation>步骤</translation>
        </message>
        <message>
            <source>Baseline, as a number</source>
            <comment>sheet.baseline_number</comment>
            <translation>基准方案，编号</translation>
        </message>
        <message>
            <source>Hybrid hosting, as a number</source>
            <comment>sheet.hosting_number</comment>
            <translation>混合方案的托管方式，编号</translation>
        </message>
        <message>
            <source>Formula</source>
            <comment>sheet.formula</comment>
            <translation>公式</translation>
        </message>
        <message>
            <source>Where the inputs are from</source>
            <comment>sheet.sources</comment>
            <translation>输入的来源</translation>
        </message>
        <message>
            <source>As exported: {summary} Each input's own source stands in its row of the sheet Inputs.</source>
            <comment>sheet.sources_note(summary)</comment>
            <translation>导出时：{summary}每项输入自身的来源见工作表 Inputs 中的相应行。</translation>
        </message>
        <message>
            <source>Made with Breakeven. Formulas keep the model's order of operations; GPUs come in whole replicas, and units of reserved capacity in whole increments, where a load within 1E-12 of a whole number counts as that number.</source>
            <comment>sheet.made_with</comment>
            <translation>由 Breakeven 生成。公式保持模型的运算次序；GPU 以整副本为单位，预留容量单元以整增量为单位，与整数相差不超过 1E-12 的负载按该整数计。</translation>
        </message>
        <message>
            <source>Workload, as exported</source>
            <comment>sheet.workload</comment>
            <translation>工作负载（导出时）</translation>
        </message>
        <message>
            <source>Input tokens a request</source>
            <comment>sheet.input_tokens</comment>
            <translation>每次请求的输入 token</translation>
        </message>
        <message>
            <source>Output tokens a request</source>
            <comment>sheet.output_tokens</comment>
            <translation>每次请求的输出 token</translation>
        </message>
        <message>
            <source>At the frontier API, in a year</source>
            <comment>sheet.a_year</comment>
            <translation>每年的前沿 API 费用</translation>
        </message>
        <message>
            <source>no folder for temporary files could be made</source>
            <comment>workbook.no_folder</comment>
            <translation>无法创建临时文件的文件夹</translation>
        </message>
        <message>
            <source>there is not enough memory for it</source>
            <comment>workbook.no_memory</comment>
            <translation>内存不足</translation>
        </message>
        <message>
            <source>its title and date</source>
            <comment>workbook.properties</comment>
            <translation>其标题和日期</translation>
        </message>
        <message>
            <source>a format</source>
            <comment>workbook.format</comment>
            <translation>格式</translation>
        </message>
        <message>
            <source>the file</source>
            <comment>workbook.file</comment>
            <translation>文件</translation>
        </message>
        <message>
            <source>the sheet {name} could not be added</source>
            <comment>workbook.no_sheet(name)</comment>
            <translation>无法添加工作表 {name}</translation>
        </message>
        <message>
            <source>a chart could not be added</source>
            <comment>workbook.no_chart</comment>
            <translation>无法添加图表</translation>
        </message>
        <message>
            <source>{what} could not be written: {fault}</source>
            <comment>workbook.not_written(what, fault)</comment>
            <translation>无法写入{what}：{fault}</translation>
        </message>
        <message>
            <source>could not be put together in {folder}; perhaps there is no room</source>
            <comment>workbook.not_whole(folder)</comment>
            <translation>无法在 {folder} 中完成组装；可能空间不足</translation>
        </message>
        <message>
            <source>{cell} is {number}, which no cell can hold</source>
            <comment>workbook.no_number(cell, number)</comment>
            <translation>{cell} 为 {number}，单元格无法容纳</translation>
        </message>
        <message>
            <source>can't be written: {fault}</source>
            <comment>workbook.cant_be_written(fault)</comment>
            <translation>无法写入：{fault}</translation>
        </message>
        <message>
            <source>is missing, and so is "set": a line is a whole scenario, or changes one</source>
            <comment>lines.neither</comment>
            <translation>缺失，"set" 也缺失：一行应为完整的情景，或对情景的更改</translation>
        </message>
        <message>
            <source>changes a scenario, and none was named; name it beside --lines, or give whole scenarios</source>
            <comment>lines.no_scenario</comment>
            <translation>更改情景，但未指明情景；请在 --lines 旁指明，或给出完整的情景</translation>
        </message>
        <message>
            <source>is not known; a line that changes the scenario has "set" and perhaps "id"</source>
            <comment>lines.unknown_member</comment>
            <translation>未知；更改情景的行应有 "set"，还可有 "id"</translation>
        </message>
        <message>
            <source>{value} is no value; values are numbers, texts, true and false</source>
            <comment>lines.no_value(value)</comment>
            <translation>{value} 不是值；值为数、文本、true 和 false</translation>
        </message>
        <message>
            <source>the low end {low} is above the high end {high}</source>
            <comment>sweep.low_above_high(low, high)</comment>
            <translation>低端 {low} 高于高端 {high}</translation>
        </message>
        <message>
            <source>one point can't be both {low} and {high}; the count must be 2 or more</source>
            <comment>sweep.one_point(low, high)</comment>
            <translation>一个点不能同时为 {low} 和 {high}；点数须为 2 或更多</translation>
        </message>
        <message>
            <source>a logarithmic sweep can't begin at {low}; its low end must be above 0</source>
            <comment>sweep.no_logarithm(low)</comment>
            <translation>对数扫描不能从 {low} 开始；其低端必须大于 0</translation>
        </message>
        <message>
            <source>point {point} of {count}: {refusal}</source>
            <comment>sweep.point(point, count, refusal)</comment>
            <translation>第 {point}/{count} 点：{refusal}</translation>
        </message>
        <message>
            <source>{text} is not of the form ID=LOW:HIGH:COUNT[:log]</source>
            <comment>sweep.form(text)</comment>
            <translation>{text} 不符合 ID=LOW:HIGH:COUNT[:log] 的形式</translation>
        </message>
        <message>
            <source>{text} is not of the form LOW:HIGH:COUNT[:log]</source>
            <comment>sweep.form_of_values(text)</comment>
            <translation>{text} 不符合 LOW:HIGH:COUNT[:log] 的形式</translation>
        </message>
        <message>
            <source>{text} is not allowed after the count; allowed is log</source>
            <comment>sweep.after_count(text)</comment>
            <translation>点数之后不允许 {text}；允许的是 log</translation>
        </message>
        <message>
            <source>{text} is not a number of points; allowed are whole numbers from 1 to {most}</source>
            <comment>sweep.no_count(text, most)</comment>
            <translation>{text} 不是点数；允许的是 1 至 {most} 的整数</translation>
        </message>
        <message>
            <source>Requests per month</source>
            <comment>parameter.volume.label</comment>
            <translation>每月请求数</translation>
        </message>
        <message>
            <source>How many requests the task receives in a month</source>
            <comment>parameter.volume.help</comment>
            <translation>该任务每月收到的请求数</translation>
        </message>
        <message>
            <source>Workload</source>
            <comment>group.Workload.name</comment>
            <translation>工作负载</translation>
        </message>
        <message>
            <source>Input tokens per request</source>
            <comment>parameter.input_tokens.label</comment>
            <translation>每次请求的输入 token</translation>
        </message>
        <message>
            <source>Prompt, context and retrieved text sent with one request</source>
            <comment>parameter.input_tokens.help</comment>
            <translation>一次请求所发送的提示词、上下文和检索到的文本</translation>
        </message>
        <message>
            <source>Output tokens per request</source>
            <comment>parameter.output_tokens.label</comment>
            <translation>每次请求的输出 token</translation>
        </message>
        <message>
            <source>Tokens generated for one request</source>
            <comment>parameter.output_tokens.help</comment>
            <translation>一次请求所生成的 token</translation>
        </message>
        <message>
            <source>Reasoning tokens per request</source>
            <comment>parameter.reasoning_tokens.label</comment>
            <translation>每次请求的推理 token</translation>
        </message>
        <message>
            <source>Hidden tokens that the large model writes before its answer, billed as output; the small models here write none</source>
            <comment>parameter.reasoning_tokens.help</comment>
            <translation>大模型在回答前写下的隐藏 token，按输出计费；这里的小模型没有推理 token</translation>
        </message>
        <message>
            <source>Volume growth</source>
            <comment>parameter.monthly_growth.label</comment>
            <translation>请求量增长率</translation>
        </message>
        <message>
            <source>Compound growth of the volume from month to month</source>
            <comment>parameter.monthly_growth.help</comment>
            <translation>请求量逐月复合增长的速率</translation>
        </message>
        <message>
            <source>Peak-to-average ratio</source>
            <comment>parameter.peak_to_average.label</comment>
            <translation>峰均比</translation>
        </message>
        <message>
            <source>Busiest load that capacity must serve over the mean load</source>
            <comment>parameter.peak_to_average.help</comment>
            <translation>容量必须承受的最高负载与平均负载之比</translation>
        </message>
        <message>
            <source>Share that can wait</source>
            <comment>parameter.batch_share.label</comment>
            <translation>可等待的占比</translation>
        </message>
        <message>
            <source>Share of requests without a deadline: the API bills them at its batch discount, and our own GPUs serve them off peak</source>
            <comment>parameter.batch_share.help</comment>
            <translation>没有时限的请求占比：API 按批处理折扣计费，自己的 GPU 则在低谷时段处理</translation>
        </message>
        <message>
            <source>API input price</source>
            <comment>parameter.api_input_price.label</comment>
            <translation>API 输入价格</translation>
        </message>
        <message>
            <source>List price of input tokens</source>
            <comment>parameter.api_input_price.help</comment>
            <translation>输入 token 的标价</translation>
        </message>
        <message>
            <source>Frontier API</source>
            <comment>group.Frontier API.name</comment>
            <translation>前沿 API</translation>
        </message>
        <message>
            <source>API output price</source>
            <comment>parameter.api_output_price.label</comment>
            <translation>API 输出价格</translation>
        </message>
        <message>
            <source>List price of output tokens</source>
            <comment>parameter.api_output_price.help</comment>
            <translation>输出 token 的标价</translation>
        </message>
        <message>
            <source>Cached input share</source>
            <comment>parameter.cached_share.label</comment>
            <translation>缓存输入占比</translation>
        </message>
        <message>
            <source>Share of input tokens that is read from the prompt cache</source>
            <comment>parameter.cached_share.help</comment>
            <translation>从提示词缓存读取的输入 token 占比</translation>
        </message>
        <message>
            <source>Cached input price</source>
            <comment>parameter.cached_price.label</comment>
            <translation>缓存输入价格</translation>
        </message>
        <message>
            <source>Price of a cached input token relative to a fresh one</source>
            <comment>parameter.cached_price.help</comment>
            <translation>缓存输入 token 相对于未缓存输入 token 的价格</translation>
        </message>
        <message>
            <source>Cache write share</source>
            <comment>parameter.cache_write_share.label</comment>
            <translation>缓存写入占比</translation>
        </message>
        <message>
            <source>Share of the uncached input tokens that is written to the prompt cache</source>
            <comment>parameter.cache_write_share.help</comment>
            <translation>未缓存的输入 token 中写入提示词缓存的占比</translation>
        </message>
        <message>
            <source>Cache write price</source>
            <comment>parameter.cache_write_price.label</comment>
            <translation>缓存写入价格</translation>
        </message>
        <message>
            <source>Price of writing an input token to the prompt cache relative to a fresh one</source>
            <comment>parameter.cache_write_price.help</comment>
            <translation>将输入 token 写入提示词缓存的价格，相对于未缓存输入 token</translation>
        </message>
        <message>
            <source>Batch discount</source>
            <comment>parameter.batch_discount.label</comment>
            <translation>批处理折扣</translation>
        </message>
        <message>
            <source>Discount of the batch endpoint</source>
            <comment>parameter.batch_discount.help</comment>
            <translation>批处理接口的折扣</translation>
        </message>
        <message>
            <source>Negotiated discount</source>
            <comment>parameter.api_discount.label</comment>
            <translation>协议折扣</translation>
        </message>
        <message>
            <source>Volume or committed-use discount on every API token price</source>
            <comment>parameter.api_discount.help</comment>
            <translation>适用于所有 API token 价格的批量折扣或承诺用量折扣</translation>
        </message>
        <message>
            <source>API retry rate</source>
            <comment>parameter.api_retry_rate.label</comment>
            <translation>API 重试率</translation>
        </message>
        <message>
            <source>Extra requests billed because of retries</source>
            <comment>parameter.api_retry_rate.help</comment>
            <translation>因重试而额外计费的请求</translation>
        </message>
        <message>
            <source>API price trend</source>
            <comment>parameter.api_price_trend.label</comment>
            <translation>API 价格趋势</translation>
        </message>
        <message>
            <source>Yearly change of every API token price</source>
            <comment>parameter.api_price_trend.help</comment>
            <translation>所有 API token 价格的年变化率</translation>
        </message>
        <message>
            <source>API upkeep hours</source>
            <comment>parameter.api_ops_hours.label</comment>
            <translation>API 运维工时</translation>
        </message>
        <message>
            <source>Engineering time spent on rate limits, retries and version changes</source>
            <comment>parameter.api_ops_hours.help</comment>
            <translation>用于应对速率限制、重试和版本变更的工程时间</translation>
        </message>
        <message>
            <source>Provisioned unit rate</source>
            <comment>parameter.unit_rate.label</comment>
            <translation>预留单元费率</translation>
        </message>
        <message>
            <source>Price of one unit of reserved model capacity for one hour, after any reservation discount</source>
            <comment>parameter.unit_rate.help</comment>
            <translation>一个单元的模型预留容量每小时的价格，已扣除预留折扣</translation>
        </message>
        <message>
            <source>Provisioned capacity</source>
            <comment>group.Provisioned capacity.name</comment>
            <translation>预留容量</translation>
        </message>
        <message>
            <source>Throughput of a unit</source>
            <comment>parameter.unit_throughput.label</comment>
            <translation>单元吞吐量</translation>
        </message>
        <message>
            <source>Input tokens per minute that one unit of reserved capacity serves</source>
            <comment>parameter.unit_throughput.help</comment>
            <translation>一个单元的预留容量每分钟处理的输入 token</translation>
        </message>
        <message>
            <source>Weight of an output token</source>
            <comment>parameter.unit_output_weight.label</comment>
            <translation>输出 token 权重</translation>
        </message>
        <message>
            <source>Input tokens that one output token counts for against reserved capacity</source>
            <comment>parameter.unit_output_weight.help</comment>
            <translation>一个输出 token 在预留容量中折合的输入 token 数</translation>
        </message>
        <message>
            <source>Minimum units</source>
            <comment>parameter.unit_minimum.label</comment>
            <translation>最少单元数</translation>
        </message>
        <message>
            <source>Smallest deployment of reserved capacity</source>
            <comment>parameter.unit_minimum.help</comment>
            <translation>预留容量的最小部署规模</translation>
        </message>
        <message>
            <source>Unit increment</source>
            <comment>parameter.unit_increment.label</comment>
            <translation>单元增量</translation>
        </message>
        <message>
            <source>Units by which reserved capacity grows</source>
            <comment>parameter.unit_increment.help</comment>
            <translation>预留容量每次增加的单元数</translation>
        </message>
        <message>
            <source>Small-model input price</source>
            <comment>parameter.small_input_price.label</comment>
            <translation>小模型输入价格</translation>
        </message>
        <message>
            <source>Input price of the small hosted model</source>
            <comment>parameter.small_input_price.help</comment>
            <translation>托管小模型的输入价格</translation>
        </message>
        <message>
            <source>Small-model API</source>
            <comment>group.Small-model API.name</comment>
            <translation>小模型 API</translation>
        </message>
        <message>
            <source>Small-model output price</source>
            <comment>parameter.small_output_price.label</comment>
            <translation>小模型输出价格</translation>
        </message>
        <message>
            <source>Output price of the small hosted model</source>
            <comment>parameter.small_output_price.help</comment>
            <translation>托管小模型的输出价格</translation>
        </message>
        <message>
            <source>Fine-tuned price multiple</source>
            <comment>parameter.tuned_price_multiple.label</comment>
            <translation>微调价格倍数</translation>
        </message>
        <message>
            <source>Price of the fine-tuned small model over its base price</source>
            <comment>parameter.tuned_price_multiple.help</comment>
            <translation>微调后的小模型价格与其基础价格之比</translation>
        </message>
        <message>
            <source>Hosted training price</source>
            <comment>parameter.tuned_training_price.label</comment>
            <translation>托管训练价格</translation>
        </message>
        <message>
            <source>Price of one million training tokens at the provider</source>
            <comment>parameter.tuned_training_price.help</comment>
            <translation>服务商处每百万训练 token 的价格</translation>
        </message>
        <message>
            <source>Hosted deployment fee</source>
            <comment>parameter.tuned_hosting_fee.label</comment>
            <translation>托管部署费</translation>
        </message>
        <message>
            <source>Fixed monthly fee of some providers for keeping a fine-tuned model deployed</source>
            <comment>parameter.tuned_hosting_fee.help</comment>
            <translation>部分服务商为保持微调模型处于部署状态而收取的固定月费</translation>
        </message>
        <message>
            <source>Training epochs</source>
            <comment>parameter.training_epochs.label</comment>
            <translation>训练轮数</translation>
        </message>
        <message>
            <source>Passes over the labeled examples in hosted training</source>
            <comment>parameter.training_epochs.help</comment>
            <translation>托管训练中遍历标注样本的次数</translation>
        </message>
        <message>
            <source>Recalled memory tokens</source>
            <comment>parameter.memory_tokens.label</comment>
            <translation>召回的记忆 token</translation>
        </message>
        <message>
            <source>Extra input tokens that recalled memories add to a request</source>
            <comment>parameter.memory_tokens.help</comment>
            <translation>召回的记忆给一次请求增加的输入 token</translation>
        </message>
        <message>
            <source>Memory recall price</source>
            <comment>parameter.memory_recall_price.label</comment>
            <translation>记忆召回价格</translation>
        </message>
        <message>
            <source>Price of one thousand recalls</source>
            <comment>parameter.memory_recall_price.help</comment>
            <translation>每一千次召回的价格</translation>
        </message>
        <message>
            <source>Memory service fee</source>
            <comment>parameter.memory_fee.label</comment>
            <translation>记忆服务费</translation>
        </message>
        <message>
            <source>Fixed fee of the memory service</source>
            <comment>parameter.memory_fee.help</comment>
            <translation>记忆服务的固定费用</translation>
        </message>
        <message>
            <source>Memory set-up hours</source>
            <comment>parameter.memory_setup_hours.label</comment>
            <translation>记忆搭建工时</translation>
        </message>
        <message>
            <source>Engineering time to put the memories in place</source>
            <comment>parameter.memory_setup_hours.help</comment>
            <translation>建立记忆所需的工程时间</translation>
        </message>
        <message>
            <source>GPU rate</source>
            <comment>parameter.gpu_rate.label</comment>
            <translation>GPU 费率</translation>
        </message>
        <message>
            <source>Rent of one GPU for one hour</source>
            <comment>parameter.gpu_rate.help</comment>
            <translation>一个 GPU 每小时的租金</translation>
        </message>
        <message>
            <source>Self-hosting</source>
            <comment>group.Self-hosting.name</comment>
            <translation>自托管</translation>
        </message>
        <message>
            <source>Hours online</source>
            <comment>parameter.gpu_hours.label</comment>
            <translation>在线小时数</translation>
        </message>
        <message>
            <source>Hours in a month in which the GPUs are rented</source>
            <comment>parameter.gpu_hours.help</comment>
            <translation>每月租用 GPU 的小时数</translation>
        </message>
        <message>
            <source>Prefill throughput</source>
            <comment>parameter.prefill_throughput.label</comment>
            <translation>预填充吞吐量</translation>
        </message>
        <message>
            <source>Input tokens that one GPU reads per second under continuous batching, at the latency you promise</source>
            <comment>parameter.prefill_throughput.help</comment>
            <translation>一个 GPU 在连续批处理下、满足所承诺延迟时每秒读入的输入 token</translation>
        </message>
        <message>
            <source>Decode throughput</source>
            <comment>parameter.decode_throughput.label</comment>
            <translation>解码吞吐量</translation>
        </message>
        <message>
            <source>Output tokens that one GPU writes per second under continuous batching, at the latency you promise</source>
            <comment>parameter.decode_throughput.help</comment>
            <translation>一个 GPU 在连续批处理下、满足所承诺延迟时每秒写出的输出 token</translation>
        </message>
        <message>
            <source>Prefix cache share</source>
            <comment>parameter.self_cached_share.label</comment>
            <translation>前缀缓存占比</translation>
        </message>
        <message>
            <source>Share of input tokens that our own servers answer from their prefix cache without reading them again</source>
            <comment>parameter.self_cached_share.help</comment>
            <translation>自己的服务器可从前缀缓存取用、无需重新读入的输入 token 占比</translation>
        </message>
        <message>
            <source>Target utilization</source>
            <comment>parameter.target_utilization.label</comment>
            <translation>目标利用率</translation>
        </message>
        <message>
            <source>Share of a GPU's capacity that peak load may use</source>
            <comment>parameter.target_utilization.help</comment>
            <translation>峰值负载可占用的 GPU 容量比例</translation>
        </message>
        <message>
            <source>GPUs per replica</source>
            <comment>parameter.gpus_per_replica.label</comment>
            <translation>每副本 GPU 数</translation>
        </message>
        <message>
            <source>GPUs that one copy of the model needs together</source>
            <comment>parameter.gpus_per_replica.help</comment>
            <translation>模型的一个副本共需的 GPU 数</translation>
        </message>
        <message>
            <source>Minimum replicas</source>
            <comment>parameter.min_replicas.label</comment>
            <translation>最少副本数</translation>
        </message>
        <message>
            <source>Replicas of the model kept online at the lowest load (2 or more for failover)</source>
            <comment>parameter.min_replicas.help</comment>
            <translation>最低负载时仍保持在线的模型副本数（需要故障切换时为 2 个或更多）</translation>
        </message>
        <message>
            <source>Commitment discount</source>
            <comment>parameter.commitment_discount.label</comment>
            <translation>承诺折扣</translation>
        </message>
        <message>
            <source>Discount on the minimum replicas for committing to them for a term</source>
            <comment>parameter.commitment_discount.help</comment>
            <translation>承诺租用最少副本一段期限所得的折扣</translation>
        </message>
        <message>
            <source>Time scaled down</source>
            <comment>parameter.scale_down.label</comment>
            <translation>缩容时间占比</translation>
        </message>
        <message>
            <source>Share of the online hours in which the rented replicas beyond the minimum are switched off</source>
            <comment>parameter.scale_down.help</comment>
            <translation>在线时间中，超出最少副本数的租用副本处于关闭状态的比例</translation>
        </message>
        <message>
            <source>Hosting overhead</source>
            <comment>parameter.hosting_overhead.label</comment>
            <translation>托管附加成本</translation>
        </message>
        <message>
            <source>Storage, load balancer, monitoring and egress</source>
            <comment>parameter.hosting_overhead.help</comment>
            <translation>存储、负载均衡、监控和出站流量</translation>
        </message>
        <message>
            <source>GPU price trend</source>
            <comment>parameter.gpu_price_trend.label</comment>
            <translation>GPU 价格趋势</translation>
        </message>
        <message>
            <source>Yearly change of GPU rents and of the price of hardware bought later</source>
            <comment>parameter.gpu_price_trend.help</comment>
            <translation>GPU 租金及日后购买硬件的价格的年变化率</translation>
        </message>
        <message>
            <source>Serverless GPU rate</source>
            <comment>parameter.serverless_rate.label</comment>
            <translation>无服务器 GPU 费率</translation>
        </message>
        <message>
            <source>Price of one hour of billed serverless GPU time</source>
            <comment>parameter.serverless_rate.help</comment>
            <translation>无服务器 GPU 每计费小时的价格</translation>
        </message>
        <message>
            <source>Serverless GPU</source>
            <comment>group.Serverless GPU.name</comment>
            <translation>无服务器 GPU</translation>
        </message>
        <message>
            <source>Serverless inefficiency</source>
            <comment>parameter.serverless_overhead.label</comment>
            <translation>无服务器低效率</translation>
        </message>
        <message>
            <source>Billed time beyond full-batch computing: cold starts, small batches</source>
            <comment>parameter.serverless_overhead.help</comment>
            <translation>超出满批计算的计费时间：冷启动、小批次</translation>
        </message>
        <message>
            <source>Idle time-out</source>
            <comment>parameter.serverless_idle.label</comment>
            <translation>空闲超时</translation>
        </message>
        <message>
            <source>Seconds that a serverless worker stays up, and billed, after a request</source>
            <comment>parameter.serverless_idle.help</comment>
            <translation>无服务器工作进程在一次请求后继续运行并计费的秒数</translation>
        </message>
        <message>
            <source>GPU purchase price</source>
            <comment>parameter.gpu_price.label</comment>
            <translation>GPU 购买价格</translation>
        </message>
        <message>
            <source>Price of one GPU</source>
            <comment>parameter.gpu_price.help</comment>
            <translation>一个 GPU 的价格</translation>
        </message>
        <message>
            <source>Owned hardware</source>
            <comment>group.Owned hardware.name</comment>
            <translation>自购硬件</translation>
        </message>
        <message>
            <source>Server price</source>
            <comment>parameter.server_price.label</comment>
            <translation>服务器价格</translation>
        </message>
        <message>
            <source>Price of one server without its GPUs</source>
            <comment>parameter.server_price.help</comment>
            <translation>一台服务器不含 GPU 的价格</translation>
        </message>
        <message>
            <source>GPUs per server</source>
            <comment>parameter.gpus_per_server.label</comment>
            <translation>每台服务器的 GPU 数</translation>
        </message>
        <message>
            <source>GPUs that fit in one server</source>
            <comment>parameter.gpus_per_server.help</comment>
            <translation>一台服务器可容纳的 GPU 数</translation>
        </message>
        <message>
            <source>Amortization</source>
            <comment>parameter.amortization_months.label</comment>
            <translation>摊销期</translation>
        </message>
        <message>
            <source>Straight-line life of the hardware</source>
            <comment>parameter.amortization_months.help</comment>
            <translation>硬件按直线法摊销的年限</translation>
        </message>
        <message>
            <source>Residual value</source>
            <comment>parameter.residual_value.label</comment>
            <translation>残值</translation>
        </message>
        <message>
            <source>Share of the price that remains at the end of that life</source>
            <comment>parameter.residual_value.help</comment>
            <translation>摊销期结束时剩余的价格比例</translation>
        </message>
        <message>
            <source>Power per GPU</source>
            <comment>parameter.power_per_gpu.label</comment>
            <translation>每个 GPU 的功率</translation>
        </message>
        <message>
            <source>Average draw of a GPU with its share of the server</source>
            <comment>parameter.power_per_gpu.help</comment>
            <translation>一个 GPU 连同其分摊的服务器部分的平均功耗</translation>
        </message>
        <message>
            <source>Electricity price</source>
            <comment>parameter.electricity_price.label</comment>
            <translation>电价</translation>
        </message>
        <message>
            <source>Price of electricity</source>
            <comment>parameter.electricity_price.help</comment>
            <translation>电力的价格</translation>
        </message>
        <message>
            <source>Power usage effectiveness</source>
            <comment>parameter.pue.label</comment>
            <translation>电能使用效率（PUE）</translation>
        </message>
        <message>
            <source>Facility power over IT power</source>
            <comment>parameter.pue.help</comment>
            <translation>设施总功率与 IT 功率之比</translation>
        </message>
        <message>
            <source>Facility cost</source>
            <comment>parameter.facility_cost.label</comment>
            <translation>机房成本</translation>
        </message>
        <message>
            <source>Cooling and space for one server</source>
            <comment>parameter.facility_cost.help</comment>
            <translation>一台服务器的制冷和机位费用</translation>
        </message>
        <message>
            <source>Prompt saved by tuning</source>
            <comment>parameter.prompt_saving.label</comment>
            <translation>微调节省的提示词</translation>
        </message>
        <message>
            <source>Share of the input tokens, such as instructions and examples, that a fine-tuned model no longer needs</source>
            <comment>parameter.prompt_saving.help</comment>
            <translation>微调后的模型不再需要的输入 token 占比，例如指令和示例</translation>
        </message>
        <message>
            <source>Fine-tuning</source>
            <comment>group.Fine-tuning.name</comment>
            <translation>微调</translation>
        </message>
        <message>
            <source>Labeled examples</source>
            <comment>parameter.labeled_examples.label</comment>
            <translation>标注样本数</translation>
        </message>
        <message>
            <source>Examples labeled for the first training</source>
            <comment>parameter.labeled_examples.help</comment>
            <translation>为首次训练标注的样本</translation>
        </message>
        <message>
            <source>Labeling cost</source>
            <comment>parameter.label_cost.label</comment>
            <translation>标注成本</translation>
        </message>
        <message>
            <source>Cost of one labeled example</source>
            <comment>parameter.label_cost.help</comment>
            <translation>每个标注样本的成本</translation>
        </message>
        <message>
            <source>Data preparation hours</source>
            <comment>parameter.data_prep_hours.label</comment>
            <translation>数据准备工时</translation>
        </message>
        <message>
            <source>Engineering time to collect and clean the data</source>
            <comment>parameter.data_prep_hours.help</comment>
            <translation>收集和清洗数据所需的工程时间</translation>
        </message>
        <message>
            <source>Training runs</source>
            <comment>parameter.training_runs.label</comment>
            <translation>训练次数</translation>
        </message>
        <message>
            <source>Runs until the model is good enough</source>
            <comment>parameter.training_runs.help</comment>
            <translation>模型达到要求所需的训练次数</translation>
        </message>
        <message>
            <source>GPU hours per run</source>
            <comment>parameter.training_gpu_hours.label</comment>
            <translation>每次训练的 GPU 小时</translation>
        </message>
        <message>
            <source>GPU time of one training run on the labeled examples</source>
            <comment>parameter.training_gpu_hours.help</comment>
            <translation>用标注样本训练一次所需的 GPU 时间</translation>
        </message>
        <message>
            <source>Training GPU rate</source>
            <comment>parameter.training_gpu_rate.label</comment>
            <translation>训练 GPU 费率</translation>
        </message>
        <message>
            <source>Rent of a training GPU</source>
            <comment>parameter.training_gpu_rate.help</comment>
            <translation>训练用 GPU 的租金</translation>
        </message>
        <message>
            <source>Evaluation cost</source>
            <comment>parameter.evaluation_cost.label</comment>
            <translation>评估成本</translation>
        </message>
        <message>
            <source>Cost of evaluating one run</source>
            <comment>parameter.evaluation_cost.help</comment>
            <translation>评估一次训练结果的成本</translation>
        </message>
        <message>
            <source>Set-up hours</source>
            <comment>parameter.setup_hours.label</comment>
            <translation>搭建工时</translation>
        </message>
        <message>
            <source>Engineering time for the serving stack and the pipeline</source>
            <comment>parameter.setup_hours.help</comment>
            <translation>搭建推理服务栈和流水线所需的工程时间</translation>
        </message>
        <message>
            <source>Engineer rate</source>
            <comment>parameter.engineer_rate.label</comment>
            <translation>工程师费率</translation>
        </message>
        <message>
            <source>Loaded cost of one engineering hour</source>
            <comment>parameter.engineer_rate.help</comment>
            <translation>每工程工时的全部成本</translation>
        </message>
        <message>
            <source>Team</source>
            <comment>group.Team.name</comment>
            <translation>团队</translation>
        </message>
        <message>
            <source>Maintenance hours</source>
            <comment>parameter.maintenance_hours.label</comment>
            <translation>维护工时</translation>
        </message>
        <message>
            <source>Monthly engineering time for updates, monitoring and scaling</source>
            <comment>parameter.maintenance_hours.help</comment>
            <translation>每月用于更新、监控和扩缩容的工程时间</translation>
        </message>
        <message>
            <source>Maintenance hours per GPU</source>
            <comment>parameter.maintenance_hours_per_gpu.label</comment>
            <translation>每个 GPU 的维护工时</translation>
        </message>
        <message>
            <source>Further engineering time for each GPU in service</source>
            <comment>parameter.maintenance_hours_per_gpu.help</comment>
            <translation>每个在用 GPU 另需的工程时间</translation>
        </message>
        <message>
            <source>Retraining interval</source>
            <comment>parameter.retrain_interval.label</comment>
            <translation>再训练间隔</translation>
        </message>
        <message>
            <source>Months between retrainings; 0 means never</source>
            <comment>parameter.retrain_interval.help</comment>
            <translation>两次再训练之间的月数；0 表示从不再训练</translation>
        </message>
        <message>
            <source>Retraining hours</source>
            <comment>parameter.retrain_hours.label</comment>
            <translation>再训练工时</translation>
        </message>
        <message>
            <source>Engineering time of one retraining</source>
            <comment>parameter.retrain_hours.help</comment>
            <translation>一次再训练所需的工程时间</translation>
        </message>
        <message>
            <source>Retraining examples</source>
            <comment>parameter.retrain_examples.label</comment>
            <translation>再训练样本数</translation>
        </message>
        <message>
            <source>Newly labeled examples of one retraining</source>
            <comment>parameter.retrain_examples.help</comment>
            <translation>一次再训练新标注的样本</translation>
        </message>
        <message>
            <source>Routed to small model</source>
            <comment>parameter.routed_share.label</comment>
            <translation>路由到小模型的占比</translation>
        </message>
        <message>
            <source>Share of requests that the router sends to the small model</source>
            <comment>parameter.routed_share.help</comment>
            <translation>路由器发送给小模型的请求占比</translation>
        </message>
        <message>
            <source>Hybrid routing</source>
            <comment>group.Hybrid routing.name</comment>
            <translation>混合路由</translation>
        </message>
        <message>
            <source>Escalation rate</source>
            <comment>parameter.escalation_rate.label</comment>
            <translation>升级率</translation>
        </message>
        <message>
            <source>Share of the routed requests that are asked again at the API</source>
            <comment>parameter.escalation_rate.help</comment>
            <translation>路由到小模型的请求中需再向 API 提问的占比</translation>
        </message>
        <message>
            <source>Router cost</source>
            <comment>parameter.router_cost.label</comment>
            <translation>路由器成本</translation>
        </message>
        <message>
            <source>Cost of classifying one thousand requests</source>
            <comment>parameter.router_cost.help</comment>
            <translation>对一千次请求进行分类的成本</translation>
        </message>
        <message>
            <source>Frontier API accuracy</source>
            <comment>parameter.frontier_accuracy.label</comment>
            <translation>前沿 API 准确率</translation>
        </message>
        <message>
            <source>Correct answers of the frontier API on this task</source>
            <comment>parameter.frontier_accuracy.help</comment>
            <translation>前沿 API 在该任务上的正确回答比例</translation>
        </message>
        <message>
            <source>Quality</source>
            <comment>group.Quality.name</comment>
            <translation>质量</translation>
        </message>
        <message>
            <source>Small model with memory accuracy</source>
            <comment>parameter.memory_accuracy.label</comment>
            <translation>带记忆的小模型准确率</translation>
        </message>
        <message>
            <source>Correct answers of the small model with memory</source>
            <comment>parameter.memory_accuracy.help</comment>
            <translation>带记忆的小模型的正确回答比例</translation>
        </message>
        <message>
            <source>Fine-tuned model accuracy</source>
            <comment>parameter.tuned_accuracy.label</comment>
            <translation>微调模型准确率</translation>
        </message>
        <message>
            <source>Correct answers of the fine-tuned model</source>
            <comment>parameter.tuned_accuracy.help</comment>
            <translation>微调模型的正确回答比例</translation>
        </message>
        <message>
            <source>Accuracy on routed requests</source>
            <comment>parameter.routed_accuracy.label</comment>
            <translation>路由请求的准确率</translation>
        </message>
        <message>
            <source>Correct answers of the small model on the requests that the router sends to it</source>
            <comment>parameter.routed_accuracy.help</comment>
            <translation>小模型对路由器发来的请求的正确回答比例</translation>
        </message>
        <message>
            <source>Cost of one error</source>
            <comment>parameter.error_cost.label</comment>
            <translation>单次错误成本</translation>
        </message>
        <message>
            <source>What one wrong answer costs the business</source>
            <comment>parameter.error_cost.help</comment>
            <translation>一个错误回答给业务造成的损失</translation>
        </message>
        <message>
            <source>Planning horizon</source>
            <comment>parameter.horizon_months.label</comment>
            <translation>规划期</translation>
        </message>
        <message>
            <source>Months over which one-off costs are recovered</source>
            <comment>parameter.horizon_months.help</comment>
            <translation>收回一次性成本的月数</translation>
        </message>
        <message>
            <source>Finance</source>
            <comment>group.Finance.name</comment>
            <translation>财务</translation>
        </message>
        <message>
            <source>Discount rate</source>
            <comment>parameter.discount_rate.label</comment>
            <translation>折现率</translation>
        </message>
        <message>
            <source>Yearly discount rate of the net present value</source>
            <comment>parameter.discount_rate.help</comment>
            <translation>净现值所用的年折现率</translation>
        </message>
        <message>
            <source>Hybrid hosting</source>
            <comment>choice.hybrid_hosting.label</comment>
            <translation>混合方案的托管方式</translation>
        </message>
        <message>
            <source>a hybrid's hosting</source>
            <comment>choice.hybrid_hosting.role</comment>
            <translation>混合方案的托管方式</translation>
        </message>
        <message>
            <source>Hybrid Hosting</source>
            <comment>choice.hybrid_hosting.edit</comment>
            <translation>混合方案的托管方式</translation>
        </message>
        <message>
            <source>Where the hybrid runs its small model</source>
            <comment>choice.hybrid_hosting.help</comment>
            <translation>混合方案的小模型在哪里运行</translation>
        </message>
        <message>
            <source>Spread up-front cost</source>
            <comment>switch.amortize_upfront.label</comment>
            <translation>分摊前期成本</translation>
        </message>
        <message>
            <source>Amortization</source>
            <comment>switch.amortize_upfront.edit</comment>
            <translation>摊销</translation>
        </message>
        <message>
            <source>Whether the monthly cost carries the up-front cost, spread over the planning horizon</source>
            <comment>switch.amortize_upfront.help</comment>
            <translation>每月成本是否包含在规划期内分摊的前期成本</translation>
        </message>
        <message>
            <source>Frontier API</source>
            <comment>option.frontier_api.name</comment>
            <translation>前沿 API</translation>
        </message>
        <message>
            <source>the frontier API</source>
            <comment>option.frontier_api.in_text</comment>
            <translation>前沿 API</translation>
        </message>
        <message>
            <source>at the API</source>
            <comment>option.frontier_api.where</comment>
            <translation>在 API 上</translation>
        </message>
        <message>
            <source>The large model's API, paid per token</source>
            <comment>option.frontier_api.help</comment>
            <translation>大模型的 API，按 token 付费</translation>
        </message>
        <message>
            <source>Provisioned API</source>
            <comment>option.provisioned_api.name</comment>
            <translation>预留 API</translation>
        </message>
        <message>
            <source>the provisioned API</source>
            <comment>option.provisioned_api.in_text</comment>
            <translation>预留 API</translation>
        </message>
        <message>
            <source>on reserved capacity</source>
            <comment>option.provisioned_api.where</comment>
            <translation>在预留容量上</translation>
        </message>
        <message>
            <source>The large model on reserved capacity, paid by the hour whether used or not</source>
            <comment>option.provisioned_api.help</comment>
            <translation>使用预留容量的大模型，无论用否均按小时付费</translation>
        </message>
        <message>
            <source>Small model with memory</source>
            <comment>option.memory_api.name</comment>
            <translation>带记忆的小模型 API</translation>
        </message>
        <message>
            <source>the small model with memory</source>
            <comment>option.memory_api.in_text</comment>
            <translation>带记忆的小模型 API</translation>
        </message>
        <message>
            <source>at the small model with memory</source>
            <comment>option.memory_api.where</comment>
            <translation>在带记忆的小模型上</translation>
        </message>
        <message>
            <source>A small hosted model that recalls memories into its prompt; nothing is trained</source>
            <comment>option.memory_api.help</comment>
            <translation>将记忆召回到提示词中的托管小模型；无需训练</translation>
        </message>
        <message>
            <source>Fine-tuned API</source>
            <comment>option.tuned_api.name</comment>
            <translation>微调 API</translation>
        </message>
        <message>
            <source>the fine-tuned API</source>
            <comment>option.tuned_api.in_text</comment>
            <translation>微调 API</translation>
        </message>
        <message>
            <source>at the fine-tuned API</source>
            <comment>option.tuned_api.where</comment>
            <translation>在微调 API 上</translation>
        </message>
        <message>
            <source>A small model, fine-tuned and hosted by its provider, paid per token</source>
            <comment>option.tuned_api.help</comment>
            <translation>由服务商微调并托管的小模型，按 token 付费</translation>
        </message>
        <message>
            <source>Rented GPU</source>
            <comment>option.rented_gpu.name</comment>
            <translation>租用 GPU</translation>
        </message>
        <message>
            <source>the rented GPU</source>
            <comment>option.rented_gpu.in_text</comment>
            <translation>租用 GPU</translation>
        </message>
        <message>
            <source>on our own GPUs</source>
            <comment>option.rented_gpu.where</comment>
            <translation>在自己的 GPU 上</translation>
        </message>
        <message>
            <source>A fine-tuned small model on rented GPUs that are always on</source>
            <comment>option.rented_gpu.help</comment>
            <translation>在始终在线的租用 GPU 上运行的微调小模型</translation>
        </message>
        <message>
            <source>Serverless GPU</source>
            <comment>option.serverless_gpu.name</comment>
            <translation>无服务器 GPU</translation>
        </message>
        <message>
            <source>the serverless GPU</source>
            <comment>option.serverless_gpu.in_text</comment>
            <translation>无服务器 GPU</translation>
        </message>
        <message>
            <source>on serverless GPUs</source>
            <comment>option.serverless_gpu.where</comment>
            <translation>在无服务器 GPU 上</translation>
        </message>
        <message>
            <source>The same model on GPU time that is billed by the second</source>
            <comment>option.serverless_gpu.help</comment>
            <translation>同一模型，使用按秒计费的 GPU 时间</translation>
        </message>
        <message>
            <source>Owned hardware</source>
            <comment>option.owned_hardware.name</comment>
            <translation>自购 GPU</translation>
        </message>
        <message>
            <source>owned hardware</source>
            <comment>option.owned_hardware.in_text</comment>
            <translation>自购 GPU</translation>
        </message>
        <message>
            <source>on our own hardware</source>
            <comment>option.owned_hardware.where</comment>
            <translation>在自购硬件上</translation>
        </message>
        <message>
            <source>The same model on hardware that is bought</source>
            <comment>option.owned_hardware.help</comment>
            <translation>同一模型，在购买的硬件上运行</translation>
        </message>
        <message>
            <source>Hybrid</source>
            <comment>option.hybrid.name</comment>
            <translation>混合方案</translation>
        </message>
        <message>
            <source>the hybrid</source>
            <comment>option.hybrid.in_text</comment>
            <translation>混合方案</translation>
        </message>
        <message>
            <source>through the hybrid</source>
            <comment>option.hybrid.where</comment>
            <translation>在混合方案上</translation>
        </message>
        <message>
            <source>A router: the small model answers most requests, the frontier API the rest</source>
            <comment>option.hybrid.help</comment>
            <translation>路由器：小模型回答大多数请求，其余由前沿 API 回答</translation>
        </message>
        <message>
            <source>Monthly saving</source>
            <comment>figure.monthly_saving.name</comment>
            <translation>每月节省额</translation>
        </message>
        <message>
            <source>What the option saves against the baseline in a month, up-front share and errors included</source>
            <comment>figure.monthly_saving.help</comment>
            <translation>该方案每月比基准方案节省的金额，含前期成本分摊和错误成本</translation>
        </message>
        <message>
            <source>Break-even</source>
            <comment>figure.settled_volume.name</comment>
            <translation>盈亏平衡点</translation>
        </message>
        <message>
            <source>The requests a month from which the option stays cheaper than the baseline</source>
            <comment>figure.settled_volume.help</comment>
            <translation>从该月请求数起，该方案始终比基准方案便宜</translation>
        </message>
        <message>
            <source>Payback</source>
            <comment>figure.payback_months.name</comment>
            <translation>回本期</translation>
        </message>
        <message>
            <source>The time after which the money spent up front is back for good</source>
            <comment>figure.payback_months.help</comment>
            <translation>前期投入的资金不再反复、最终收回所需的时间</translation>
        </message>
        <message>
            <source>Saving over the horizon</source>
            <comment>figure.horizon_saving.name</comment>
            <translation>规划期内节省额</translation>
        </message>
        <message>
            <source>How much less cash the option takes than the baseline up to the planning horizon</source>
            <comment>figure.horizon_saving.help</comment>
            <translation>到规划期末，该方案比基准方案少支出的现金</translation>
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
            <translation>次请求/月</translation>
        </message>
        <message>
            <source>request a month</source>
            <comment>unit.requests/month.words_of_one</comment>
            <translation>次请求/月</translation>
        </message>
        <message>
            <source>tokens</source>
            <comment>unit.tokens/request.suffix</comment>
            <translation>token</translation>
        </message>
        <message>
            <source>token</source>
            <comment>unit.tokens/request.suffix_of_one</comment>
            <translation>token</translation>
        </message>
        <message>
            <source>tokens a request</source>
            <comment>unit.tokens/request.words</comment>
            <translation>token/次请求</translation>
        </message>
        <message>
            <source>token a request</source>
            <comment>unit.tokens/request.words_of_one</comment>
            <translation>token/次请求</translation>
        </message>
        <message>
            <source>% /month</source>
            <comment>unit.%/month.suffix</comment>
            <translation>% /月</translation>
        </message>
        <message>
            <source>% /month</source>
            <comment>unit.%/month.suffix_of_one</comment>
            <translation>% /月</translation>
        </message>
        <message>
            <source>% a month</source>
            <comment>unit.%/month.words</comment>
            <translation>% 每月</translation>
        </message>
        <message>
            <source>% a month</source>
            <comment>unit.%/month.words_of_one</comment>
            <translation>% 每月</translation>
        </message>
        <message>
            <source>% /year</source>
            <comment>unit.%/year.suffix</comment>
            <translation>% /年</translation>
        </message>
        <message>
            <source>% /year</source>
            <comment>unit.%/year.suffix_of_one</comment>
            <translation>% /年</translation>
        </message>
        <message>
            <source>% a year</source>
            <comment>unit.%/year.words</comment>
            <translation>% 每年</translation>
        </message>
        <message>
            <source>% a year</source>
            <comment>unit.%/year.words_of_one</comment>
            <translation>% 每年</translation>
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
            <translation>%（占输入）</translation>
        </message>
        <message>
            <source>% of input</source>
            <comment>unit.% of input price.suffix_of_one</comment>
            <translation>%（占输入）</translation>
        </message>
        <message>
            <source>% of the input price</source>
            <comment>unit.% of input price.words</comment>
            <translation>%（占输入价格）</translation>
        </message>
        <message>
            <source>% of the input price</source>
            <comment>unit.% of input price.words_of_one</comment>
            <translation>%（占输入价格）</translation>
        </message>
        <message>
            <source>% of input</source>
            <comment>unit.% of input tokens.suffix</comment>
            <translation>%（占输入）</translation>
        </message>
        <message>
            <source>% of input</source>
            <comment>unit.% of input tokens.suffix_of_one</comment>
            <translation>%（占输入）</translation>
        </message>
        <message>
            <source>% of the input tokens</source>
            <comment>unit.% of input tokens.words</comment>
            <translation>%（占输入 token）</translation>
        </message>
        <message>
            <source>% of the input tokens</source>
            <comment>unit.% of input tokens.words_of_one</comment>
            <translation>%（占输入 token）</translation>
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
            <translation>/百万 token</translation>
        </message>
        <message>
            <source>/M tokens</source>
            <comment>unit.USD/1M tokens.suffix_of_one</comment>
            <translation>/百万 token</translation>
        </message>
        <message>
            <source>a million tokens</source>
            <comment>unit.USD/1M tokens.words</comment>
            <translation>每百万 token</translation>
        </message>
        <message>
            <source>a million tokens</source>
            <comment>unit.USD/1M tokens.words_of_one</comment>
            <translation>每百万 token</translation>
        </message>
        <message>
            <source>/1k requests</source>
            <comment>unit.USD/1k requests.suffix</comment>
            <translation>/千次请求</translation>
        </message>
        <message>
            <source>/1k requests</source>
            <comment>unit.USD/1k requests.suffix_of_one</comment>
            <translation>/千次请求</translation>
        </message>
        <message>
            <source>a thousand requests</source>
            <comment>unit.USD/1k requests.words</comment>
            <translation>每千次请求</translation>
        </message>
        <message>
            <source>a thousand requests</source>
            <comment>unit.USD/1k requests.words_of_one</comment>
            <translation>每千次请求</translation>
        </message>
        <message>
            <source>/hour</source>
            <comment>unit.USD/GPU-hour.suffix</comment>
            <translation>/小时</translation>
        </message>
        <message>
            <source>/hour</source>
            <comment>unit.USD/GPU-hour.suffix_of_one</comment>
            <translation>/小时</translation>
        </message>
        <message>
            <source>an hour</source>
            <comment>unit.USD/GPU-hour.words</comment>
            <translation>每小时</translation>
        </message>
        <message>
            <source>an hour</source>
            <comment>unit.USD/GPU-hour.words_of_one</comment>
            <translation>每小时</translation>
        </message>
        <message>
            <source>/unit-hour</source>
            <comment>unit.USD/unit-hour.suffix</comment>
            <translation>/单元小时</translation>
        </message>
        <message>
            <source>/unit-hour</source>
            <comment>unit.USD/unit-hour.suffix_of_one</comment>
            <translation>/单元小时</translation>
        </message>
        <message>
            <source>a unit and hour</source>
            <comment>unit.USD/unit-hour.words</comment>
            <translation>每单元小时</translation>
        </message>
        <message>
            <source>a unit and hour</source>
            <comment>unit.USD/unit-hour.words_of_one</comment>
            <translation>每单元小时</translation>
        </message>
        <message>
            <source>/hour</source>
            <comment>unit.USD/hour.suffix</comment>
            <translation>/小时</translation>
        </message>
        <message>
            <source>/hour</source>
            <comment>unit.USD/hour.suffix_of_one</comment>
            <translation>/小时</translation>
        </message>
        <message>
            <source>an hour</source>
            <comment>unit.USD/hour.words</comment>
            <translation>每小时</translation>
        </message>
        <message>
            <source>an hour</source>
            <comment>unit.USD/hour.words_of_one</comment>
            <translation>每小时</translation>
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
            <translation>每月</translation>
        </message>
        <message>
            <source>a month</source>
            <comment>unit.USD/month.words_of_one</comment>
            <translation>每月</translation>
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
            <translation>每个 GPU</translation>
        </message>
        <message>
            <source>a GPU</source>
            <comment>unit.USD/GPU.words_of_one</comment>
            <translation>每个 GPU</translation>
        </message>
        <message>
            <source>/server</source>
            <comment>unit.USD/server.suffix</comment>
            <translation>/台</translation>
        </message>
        <message>
            <source>/server</source>
            <comment>unit.USD/server.suffix_of_one</comment>
            <translation>/台</translation>
        </message>
        <message>
            <source>a server</source>
            <comment>unit.USD/server.words</comment>
            <translation>每台服务器</translation>
        </message>
        <message>
            <source>a server</source>
            <comment>unit.USD/server.words_of_one</comment>
            <translation>每台服务器</translation>
        </message>
        <message>
            <source>/server/month</source>
            <comment>unit.USD/server/month.suffix</comment>
            <translation>/台/月</translation>
        </message>
        <message>
            <source>/server/month</source>
            <comment>unit.USD/server/month.suffix_of_one</comment>
            <translation>/台/月</translation>
        </message>
        <message>
            <source>a server and month</source>
            <comment>unit.USD/server/month.words</comment>
            <translation>每台服务器每月</translation>
        </message>
        <message>
            <source>a server and month</source>
            <comment>unit.USD/server/month.words_of_one</comment>
            <translation>每台服务器每月</translation>
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
            <translation>每 kWh</translation>
        </message>
        <message>
            <source>a kWh</source>
            <comment>unit.USD/kWh.words_of_one</comment>
            <translation>每 kWh</translation>
        </message>
        <message>
            <source>/example</source>
            <comment>unit.USD/example.suffix</comment>
            <translation>/样本</translation>
        </message>
        <message>
            <source>/example</source>
            <comment>unit.USD/example.suffix_of_one</comment>
            <translation>/样本</translation>
        </message>
        <message>
            <source>an example</source>
            <comment>unit.USD/example.words</comment>
            <translation>每个样本</translation>
        </message>
        <message>
            <source>an example</source>
            <comment>unit.USD/example.words_of_one</comment>
            <translation>每个样本</translation>
        </message>
        <message>
            <source>/run</source>
            <comment>unit.USD/run.suffix</comment>
            <translation>/次训练</translation>
        </message>
        <message>
            <source>/run</source>
            <comment>unit.USD/run.suffix_of_one</comment>
            <translation>/次训练</translation>
        </message>
        <message>
            <source>a run</source>
            <comment>unit.USD/run.words</comment>
            <translation>每次训练</translation>
        </message>
        <message>
            <source>a run</source>
            <comment>unit.USD/run.words_of_one</comment>
            <translation>每次训练</translation>
        </message>
        <message>
            <source>/error</source>
            <comment>unit.USD/error.suffix</comment>
            <translation>/次错误</translation>
        </message>
        <message>
            <source>/error</source>
            <comment>unit.USD/error.suffix_of_one</comment>
            <translation>/次错误</translation>
        </message>
        <message>
            <source>an error</source>
            <comment>unit.USD/error.words</comment>
            <translation>每次错误</translation>
        </message>
        <message>
            <source>an error</source>
            <comment>unit.USD/error.words_of_one</comment>
            <translation>每次错误</translation>
        </message>
        <message>
            <source>hours</source>
            <comment>unit.hours.suffix</comment>
            <translation>小时</translation>
        </message>
        <message>
            <source>hour</source>
            <comment>unit.hours.suffix_of_one</comment>
            <translation>小时</translation>
        </message>
        <message>
            <source>hours</source>
            <comment>unit.hours.words</comment>
            <translation>小时</translation>
        </message>
        <message>
            <source>hour</source>
            <comment>unit.hours.words_of_one</comment>
            <translation>小时</translation>
        </message>
        <message>
            <source>GPU-hours</source>
            <comment>unit.GPU-hours.suffix</comment>
            <translation>GPU 小时</translation>
        </message>
        <message>
            <source>GPU-hour</source>
            <comment>unit.GPU-hours.suffix_of_one</comment>
            <translation>GPU 小时</translation>
        </message>
        <message>
            <source>GPU-hours</source>
            <comment>unit.GPU-hours.words</comment>
            <translation>GPU 小时</translation>
        </message>
        <message>
            <source>GPU-hour</source>
            <comment>unit.GPU-hours.words_of_one</comment>
            <translation>GPU 小时</translation>
        </message>
        <message>
            <source>h/month</source>
            <comment>unit.hours/month.suffix</comment>
            <translation>小时/月</translation>
        </message>
        <message>
            <source>h/month</source>
            <comment>unit.hours/month.suffix_of_one</comment>
            <translation>小时/月</translation>
        </message>
        <message>
            <source>hours a month</source>
            <comment>unit.hours/month.words</comment>
            <translation>小时每月</translation>
        </message>
        <message>
            <source>hour a month</source>
            <comment>unit.hours/month.words_of_one</comment>
            <translation>小时每月</translation>
        </message>
        <message>
            <source>h/GPU/month</source>
            <comment>unit.hours/GPU/month.suffix</comment>
            <translation>小时/GPU/月</translation>
        </message>
        <message>
            <source>h/GPU/month</source>
            <comment>unit.hours/GPU/month.suffix_of_one</comment>
            <translation>小时/GPU/月</translation>
        </message>
        <message>
            <source>hours a GPU and month</source>
            <comment>unit.hours/GPU/month.words</comment>
            <translation>小时每 GPU 每月</translation>
        </message>
        <message>
            <source>hour a GPU and month</source>
            <comment>unit.hours/GPU/month.words_of_one</comment>
            <translation>小时每 GPU 每月</translation>
        </message>
        <message>
            <source>hours</source>
            <comment>unit.hours/retraining.suffix</comment>
            <translation>小时</translation>
        </message>
        <message>
            <source>hour</source>
            <comment>unit.hours/retraining.suffix_of_one</comment>
            <translation>小时</translation>
        </message>
        <message>
            <source>hours a retraining</source>
            <comment>unit.hours/retraining.words</comment>
            <translation>小时每次再训练</translation>
        </message>
        <message>
            <source>hour a retraining</source>
            <comment>unit.hours/retraining.words_of_one</comment>
            <translation>小时每次再训练</translation>
        </message>
        <message>
            <source>GPU-hours</source>
            <comment>unit.GPU-hours/run.suffix</comment>
            <translation>GPU 小时</translation>
        </message>
        <message>
            <source>GPU-hour</source>
            <comment>unit.GPU-hours/run.suffix_of_one</comment>
            <translation>GPU 小时</translation>
        </message>
        <message>
            <source>GPU-hours a run</source>
            <comment>unit.GPU-hours/run.words</comment>
            <translation>GPU 小时每次训练</translation>
        </message>
        <message>
            <source>GPU-hour a run</source>
            <comment>unit.GPU-hours/run.words_of_one</comment>
            <translation>GPU 小时每次训练</translation>
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
            <translation>秒每次请求</translation>
        </message>
        <message>
            <source>second a request</source>
            <comment>unit.seconds/request.words_of_one</comment>
            <translation>秒每次请求</translation>
        </message>
        <message>
            <source>tokens/s</source>
            <comment>unit.tokens/s/GPU.suffix</comment>
            <translation>token/s</translation>
        </message>
        <message>
            <source>token/s</source>
            <comment>unit.tokens/s/GPU.suffix_of_one</comment>
            <translation>token/s</translation>
        </message>
        <message>
            <source>tokens a second</source>
            <comment>unit.tokens/s/GPU.words</comment>
            <translation>token 每秒</translation>
        </message>
        <message>
            <source>token a second</source>
            <comment>unit.tokens/s/GPU.words_of_one</comment>
            <translation>token 每秒</translation>
        </message>
        <message>
            <source>tokens/min</source>
            <comment>unit.tokens/min/unit.suffix</comment>
            <translation>token/分钟</translation>
        </message>
        <message>
            <source>token/min</source>
            <comment>unit.tokens/min/unit.suffix_of_one</comment>
            <translation>token/分钟</translation>
        </message>
        <message>
            <source>tokens a minute</source>
            <comment>unit.tokens/min/unit.words</comment>
            <translation>token 每分钟</translation>
        </message>
        <message>
            <source>token a minute</source>
            <comment>unit.tokens/min/unit.words_of_one</comment>
            <translation>token 每分钟</translation>
        </message>
        <message>
            <source>units</source>
            <comment>unit.units.suffix</comment>
            <translation>个单元</translation>
        </message>
        <message>
            <source>unit</source>
            <comment>unit.units.suffix_of_one</comment>
            <translation>个单元</translation>
        </message>
        <message>
            <source>units</source>
            <comment>unit.units.words</comment>
            <translation>个单元</translation>
        </message>
        <message>
            <source>unit</source>
            <comment>unit.units.words_of_one</comment>
            <translation>个单元</translation>
        </message>
        <message>
            <source>epochs</source>
            <comment>unit.epochs.suffix</comment>
            <translation>轮</translation>
        </message>
        <message>
            <source>epoch</source>
            <comment>unit.epochs.suffix_of_one</comment>
            <translation>轮</translation>
        </message>
        <message>
            <source>epochs</source>
            <comment>unit.epochs.words</comment>
            <translation>轮</translation>
        </message>
        <message>
            <source>epoch</source>
            <comment>unit.epochs.words_of_one</comment>
            <translation>轮</translation>
        </message>
        <message>
            <source>GPUs</source>
            <comment>unit.GPUs/replica.suffix</comment>
            <translation>个 GPU</translation>
        </message>
        <message>
            <source>GPU</source>
            <comment>unit.GPUs/replica.suffix_of_one</comment>
            <translation>个 GPU</translation>
        </message>
        <message>
            <source>GPUs a replica</source>
            <comment>unit.GPUs/replica.words</comment>
            <translation>个 GPU 每副本</translation>
        </message>
        <message>
            <source>GPU a replica</source>
            <comment>unit.GPUs/replica.words_of_one</comment>
            <translation>个 GPU 每副本</translation>
        </message>
        <message>
            <source>GPUs</source>
            <comment>unit.GPUs/server.suffix</comment>
            <translation>个 GPU</translation>
        </message>
        <message>
            <source>GPU</source>
            <comment>unit.GPUs/server.suffix_of_one</comment>
            <translation>个 GPU</translation>
        </message>
        <message>
            <source>GPUs a server</source>
            <comment>unit.GPUs/server.words</comment>
            <translation>个 GPU 每台服务器</translation>
        </message>
        <message>
            <source>GPU a server</source>
            <comment>unit.GPUs/server.words_of_one</comment>
            <translation>个 GPU 每台服务器</translation>
        </message>
        <message>
            <source>replicas</source>
            <comment>unit.replicas.suffix</comment>
            <translation>个副本</translation>
        </message>
        <message>
            <source>replica</source>
            <comment>unit.replicas.suffix_of_one</comment>
            <translation>个副本</translation>
        </message>
        <message>
            <source>replicas</source>
            <comment>unit.replicas.words</comment>
            <translation>个副本</translation>
        </message>
        <message>
            <source>replica</source>
            <comment>unit.replicas.words_of_one</comment>
            <translation>个副本</translation>
        </message>
        <message>
            <source>months</source>
            <comment>unit.months.suffix</comment>
            <translation>个月</translation>
        </message>
        <message>
            <source>month</source>
            <comment>unit.months.suffix_of_one</comment>
            <translation>个月</translation>
        </message>
        <message>
            <source>months</source>
            <comment>unit.months.words</comment>
            <translation>个月</translation>
        </message>
        <message>
            <source>month</source>
            <comment>unit.months.words_of_one</comment>
            <translation>个月</translation>
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
            <translation>个样本</translation>
        </message>
        <message>
            <source>example</source>
            <comment>unit.examples.suffix_of_one</comment>
            <translation>个样本</translation>
        </message>
        <message>
            <source>examples</source>
            <comment>unit.examples.words</comment>
            <translation>个样本</translation>
        </message>
        <message>
            <source>example</source>
            <comment>unit.examples.words_of_one</comment>
            <translation>个样本</translation>
        </message>
        <message>
            <source>examples</source>
            <comment>unit.examples/retraining.suffix</comment>
            <translation>个样本</translation>
        </message>
        <message>
            <source>example</source>
            <comment>unit.examples/retraining.suffix_of_one</comment>
            <translation>个样本</translation>
        </message>
        <message>
            <source>examples a retraining</source>
            <comment>unit.examples/retraining.words</comment>
            <translation>个样本每次再训练</translation>
        </message>
        <message>
            <source>example a retraining</source>
            <comment>unit.examples/retraining.words_of_one</comment>
            <translation>个样本每次再训练</translation>
        </message>
        <message>
            <source>runs</source>
            <comment>unit.runs.suffix</comment>
            <translation>次训练</translation>
        </message>
        <message>
            <source>run</source>
            <comment>unit.runs.suffix_of_one</comment>
            <translation>次训练</translation>
        </message>
        <message>
            <source>runs</source>
            <comment>unit.runs.words</comment>
            <translation>次训练</translation>
        </message>
        <message>
            <source>run</source>
            <comment>unit.runs.words_of_one</comment>
            <translation>次训练</translation>
        </message>
        <message>
            <source>ranges</source>
            <comment>unit.ranges.suffix</comment>
            <translation>个区间</translation>
        </message>
        <message>
            <source>range</source>
            <comment>unit.ranges.suffix_of_one</comment>
            <translation>个区间</translation>
        </message>
        <message>
            <source>ranges</source>
            <comment>unit.ranges.words</comment>
            <translation>个区间</translation>
        </message>
        <message>
            <source>range</source>
            <comment>unit.ranges.words_of_one</comment>
            <translation>个区间</translation>
        </message>
        <message>
            <source>API tokens</source>
            <comment>component.tokens.label</comment>
            <translation>API token</translation>
        </message>
        <message>
            <source>Compute</source>
            <comment>component.compute.label</comment>
            <translation>计算</translation>
        </message>
        <message>
            <source>Platform</source>
            <comment>component.platform.label</comment>
            <translation>平台</translation>
        </message>
        <message>
            <source>People</source>
            <comment>component.staff.label</comment>
            <translation>人力</translation>
        </message>
        <message>
            <source>Retraining</source>
            <comment>component.retraining.label</comment>
            <translation>再训练</translation>
        </message>
        <message>
            <source>Up-front share</source>
            <comment>component.upfront.label</comment>
            <translation>前期成本分摊</translation>
        </message>
        <message>
            <source>Errors</source>
            <comment>component.errors.label</comment>
            <translation>错误</translation>
        </message>
        <message>
            <source>Input price with caching, as a share of the list price</source>
            <comment>step.input_factor.label</comment>
            <translation>计入缓存后的输入价格，占标价的比例</translation>
        </message>
        <message>
            <source>One request</source>
            <comment>step_group.One request.name</comment>
            <translation>单次请求</translation>
        </message>
        <message>
            <source>Discounts and retries, as a factor</source>
            <comment>step.api_terms.label</comment>
            <translation>折扣与重试，系数</translation>
        </message>
        <message>
            <source>Input tokens of a request to a fine-tuned model</source>
            <comment>step.own_input.label</comment>
            <translation>微调模型每次请求的输入 token</translation>
        </message>
        <message>
            <source>Tokens of a request at the frontier API</source>
            <comment>step.frontier_request.label</comment>
            <translation>前沿 API 每次请求的 token 费用</translation>
        </message>
        <message>
            <source>Tokens of a request at the small model with memory</source>
            <comment>step.memory_request.label</comment>
            <translation>带记忆的小模型每次请求的 token 费用</translation>
        </message>
        <message>
            <source>Recall of memories</source>
            <comment>step.memory_recall.label</comment>
            <translation>记忆召回</translation>
        </message>
        <message>
            <source>Tokens of a request at the fine-tuned API</source>
            <comment>step.tuned_request.label</comment>
            <translation>微调 API 每次请求的 token 费用</translation>
        </message>
        <message>
            <source>GPU time of a request</source>
            <comment>step.gpu_seconds.label</comment>
            <translation>每次请求的 GPU 时间</translation>
        </message>
        <message>
            <source>Tokens of a request against reserved capacity</source>
            <comment>step.unit_tokens.label</comment>
            <translation>每次请求计入预留容量的 token</translation>
        </message>
        <message>
            <source>Load that capacity must stand, over the mean load</source>
            <comment>step.peak.label</comment>
            <translation>容量须承受的负载与平均负载之比</translation>
        </message>
        <message>
            <source>Capacity</source>
            <comment>step_group.Capacity.name</comment>
            <translation>容量</translation>
        </message>
        <message>
            <source>Rented GPUs for one request a month</source>
            <comment>step.rented_load.label</comment>
            <translation>每月一次请求所需的租用 GPU</translation>
        </message>
        <message>
            <source>Owned GPUs for one request a month</source>
            <comment>step.owned_load.label</comment>
            <translation>每月一次请求所需的自购 GPU</translation>
        </message>
        <message>
            <source>GPUs of the hybrid for one request a month</source>
            <comment>step.hybrid_load.label</comment>
            <translation>每月一次请求所需的混合方案 GPU</translation>
        </message>
        <message>
            <source>Serverless seconds of one request, waiting left out</source>
            <comment>step.serverless_busy.label</comment>
            <translation>每次请求的无服务器秒数，不含等待</translation>
        </message>
        <message>
            <source>Serverless seconds of the hybrid for one request, waiting left out</source>
            <comment>step.hybrid_busy.label</comment>
            <translation>混合方案每次请求的无服务器秒数，不含等待</translation>
        </message>
        <message>
            <source>Units for one request a month</source>
            <comment>step.unit_load.label</comment>
            <translation>每月一次请求所需的单元</translation>
        </message>
        <message>
            <source>Labels</source>
            <comment>step.labels.label</comment>
            <translation>标注</translation>
        </message>
        <message>
            <source>Fine-tuning and upkeep</source>
            <comment>step_group.Fine-tuning and upkeep.name</comment>
            <translation>微调与运维</translation>
        </message>
        <message>
            <source>One training run on rented GPUs</source>
            <comment>step.training_run.label</comment>
            <translation>在租用 GPU 上训练一次</translation>
        </message>
        <message>
            <source>One training run at the provider</source>
            <comment>step.hosted_training_run.label</comment>
            <translation>在服务商处训练一次</translation>
        </message>
        <message>
            <source>Up front, self-hosted</source>
            <comment>step.upfront_own.label</comment>
            <translation>前期成本，自托管</translation>
        </message>
        <message>
            <source>Up front, fine-tuned API</source>
            <comment>step.upfront_tuned.label</comment>
            <translation>前期成本，微调 API</translation>
        </message>
        <message>
            <source>One retraining, self-hosted</source>
            <comment>step.retraining_own.label</comment>
            <translation>一次再训练，自托管</translation>
        </message>
        <message>
            <source>One retraining, fine-tuned API</source>
            <comment>step.retraining_tuned.label</comment>
            <translation>一次再训练，微调 API</translation>
        </message>
        <message>
            <source>Up front, hybrid</source>
            <comment>step.upfront_hybrid.label</comment>
            <translation>前期成本，混合方案</translation>
        </message>
        <message>
            <source>One retraining, hybrid</source>
            <comment>step.retraining_hybrid.label</comment>
            <translation>一次再训练，混合方案</translation>
        </message>
        <message>
            <source>People's time for an API</source>
            <comment>step.api_upkeep.label</comment>
            <translation>使用 API 的人力时间</translation>
        </message>
        <message>
            <source>Value that hardware loses in a month, as a share of its price</source>
            <comment>step.value_lost.label</comment>
            <translation>硬件每月的减值，占其价格的比例</translation>
        </message>
        <message>
            <source>Owned hardware</source>
            <comment>step_group.Owned hardware.name</comment>
            <translation>自购硬件</translation>
        </message>
        <message>
            <source>Power of one GPU</source>
            <comment>step.power_cost.label</comment>
            <translation>一个 GPU 的电费</translation>
        </message>
        <message>
            <source>Requests that the small model serves, as a share</source>
            <comment>step.routed.label</comment>
            <translation>由小模型处理的请求，占比</translation>
        </message>
        <message>
            <source>Hybrid</source>
            <comment>step_group.Hybrid.name</comment>
            <translation>混合方案</translation>
        </message>
        <message>
            <source>Tokens of a request, at all APIs together</source>
            <comment>step.hybrid_request.label</comment>
            <translation>每次请求的 token 费用，所有 API 合计</translation>
        </message>
        <message>
            <source>Platform of the small model's hosting</source>
            <comment>step.hosting_platform.label</comment>
            <translation>小模型托管的平台成本</translation>
        </message>
        <message>
            <source>Requests that the small model answers for good, as a share</source>
            <comment>step.answered_small.label</comment>
            <translation>由小模型最终回答的请求，占比</translation>
        </message>
        <message>
            <source>Correct answers, as a share</source>
            <comment>step.hybrid_accuracy.label</comment>
            <translation>正确回答，占比</translation>
        </message>
        <message>
            <source>Units of reserved capacity</source>
            <comment>step.units.label</comment>
            <translation>预留容量单元数</translation>
        </message>
        <message>
            <source>Hardware at the volume</source>
            <comment>step_group.Hardware at the volume.name</comment>
            <translation>当前请求量所需的硬件</translation>
        </message>
        <message>
            <source>Rented GPUs</source>
            <comment>step.rented_gpus.label</comment>
            <translation>租用 GPU 数</translation>
        </message>
        <message>
            <source>Rented GPUs, as many at their full price</source>
            <comment>step.rented_paid.label</comment>
            <translation>租用 GPU，折合全价数量</translation>
        </message>
        <message>
            <source>Owned GPUs</source>
            <comment>step.owned_gpus.label</comment>
            <translation>自购 GPU 数</translation>
        </message>
        <message>
            <source>Servers for owned GPUs</source>
            <comment>step.owned_servers.label</comment>
            <translation>自购 GPU 所需的服务器</translation>
        </message>
        <message>
            <source>Serverless seconds billed</source>
            <comment>step.serverless_seconds.label</comment>
            <translation>计费的无服务器秒数</translation>
        </message>
        <message>
            <source>GPUs of the hybrid</source>
            <comment>step.hybrid_gpus.label</comment>
            <translation>混合方案的 GPU 数</translation>
        </message>
        <message>
            <source>Rented GPUs of the hybrid, as many at their full price</source>
            <comment>step.hybrid_paid.label</comment>
            <translation>混合方案的租用 GPU，折合全价数量</translation>
        </message>
        <message>
            <source>Servers for the hybrid's GPUs</source>
            <comment>step.hybrid_servers.label</comment>
            <translation>混合方案 GPU 所需的服务器</translation>
        </message>
        <message>
            <source>Serverless seconds billed to the hybrid</source>
            <comment>step.hybrid_seconds.label</comment>
            <translation>混合方案计费的无服务器秒数</translation>
        </message>
        <message>
            <source>Unsure</source>
            <comment>answer.unsure.name</comment>
            <translation>不确定</translation>
        </message>
        <message>
            <source>No</source>
            <comment>answer.no.name</comment>
            <translation>否</translation>
        </message>
        <message>
            <source>Yes</source>
            <comment>answer.yes.name</comment>
            <translation>是</translation>
        </message>
        <message>
            <source>unsure</source>
            <comment>answer.unsure.in_text</comment>
            <translation>不确定</translation>
        </message>
        <message>
            <source>no</source>
            <comment>answer.no.in_text</comment>
            <translation>否</translation>
        </message>
        <message>
            <source>yes</source>
            <comment>answer.yes.in_text</comment>
            <translation>是</translation>
        </message>
        <message>
            <source>Is the task narrow?</source>
            <comment>question.narrow_task.text</comment>
            <translation>任务范围窄吗？</translation>
        </message>
        <message>
            <source>Is the output well defined?</source>
            <comment>question.defined_output.text</comment>
            <translation>输出有明确定义吗？</translation>
        </message>
        <message>
            <source>Can occasional errors be tolerated?</source>
            <comment>question.tolerable_errors.text</comment>
            <translation>能容忍偶尔出错吗？</translation>
        </message>
        <message>
            <source>Are there at least 500 labeled examples?</source>
            <comment>question.labeled_examples.text</comment>
            <translation>是否至少有 500 个标注样本？</translation>
        </message>
        <message>
            <source>Are there fewer than 20 distinct patterns?</source>
            <comment>question.few_patterns.text</comment>
            <translation>不同的模式是否少于 20 种？</translation>
        </message>
        <message>
            <source>Will the specification stay for six months?</source>
            <comment>question.stable_specification.text</comment>
            <translation>需求规格能否保持六个月不变？</translation>
        </message>
        <message>
            <source>Is there data that may not leave the house?</source>
            <comment>question.private_data.text</comment>
            <translation>是否有不得外传的数据？</translation>
        </message>
        <message>
            <source>Does latency matter?</source>
            <comment>question.latency_matters.text</comment>
            <translation>延迟重要吗？</translation>
        </message>
        <message>
            <source>Does the traffic mix narrow and broad requests?</source>
            <comment>question.mixed_traffic.text</comment>
            <translation>流量中是否混有窄请求和宽泛请求？</translation>
        </message>
        <message>
            <source>Do the facts change often?</source>
            <comment>question.changing_facts.text</comment>
            <translation>事实经常变化吗？</translation>
        </message>
        <message>
            <source>Classification, extraction, routing or structured output: one job, always the same.</source>
            <comment>question.narrow_task.help</comment>
            <translation>分类、抽取、路由或结构化输出：始终是同一件事。</translation>
        </message>
        <message>
            <source>Two people given the same input would write down the same answer.</source>
            <comment>question.defined_output.help</comment>
            <translation>给两个人同样的输入，他们会写下同样的答案。</translation>
        </message>
        <message>
            <source>A wrong answer is caught later, or costs little.</source>
            <comment>question.tolerable_errors.help</comment>
            <translation>错误的回答日后会被发现，或代价很小。</translation>
        </message>
        <message>
            <source>Inputs with the answers that you want, checked by people.</source>
            <comment>question.labeled_examples.help</comment>
            <translation>输入以及期望的答案，由人工核对过。</translation>
        </message>
        <message>
            <source>So few kinds of request that each can be shown to the model as a remembered example.</source>
            <comment>question.few_patterns.help</comment>
            <translation>请求种类足够少，每一种都能作为记忆示例展示给模型。</translation>
        </message>
        <message>
            <source>A model that is trained today still does what is asked then.</source>
            <comment>question.stable_specification.help</comment>
            <translation>今天训练的模型，到那时仍能满足要求。</translation>
        </message>
        <message>
            <source>By law, by contract or by your own rules.</source>
            <comment>question.private_data.help</comment>
            <translation>依据法律、合同或您自己的规定。</translation>
        </message>
        <message>
            <source>Somebody, or another program, waits for the answer.</source>
            <comment>question.latency_matters.help</comment>
            <translation>有人或其他程序在等待回答。</translation>
        </message>
        <message>
            <source>Most requests are of one kind, and some need a general model.</source>
            <comment>question.mixed_traffic.help</comment>
            <translation>大多数请求属于同一类，少数需要通用模型。</translation>
        </message>
        <message>
            <source>Prices, stock or policies of this week decide what the right answer is.</source>
            <comment>question.changing_facts.help</comment>
            <translation>本周的价格、库存或政策决定什么是正确答案。</translation>
        </message>
        <message>
            <source>Cost per request</source>
            <comment>quality.cost.name</comment>
            <translation>每次请求成本</translation>
        </message>
        <message>
            <source>Latency</source>
            <comment>quality.latency.name</comment>
            <translation>延迟</translation>
        </message>
        <message>
            <source>Privacy</source>
            <comment>quality.privacy.name</comment>
            <translation>隐私</translation>
        </message>
        <message>
            <source>Output control</source>
            <comment>quality.output_control.name</comment>
            <translation>输出控制</translation>
        </message>
        <message>
            <source>Set-up effort</source>
            <comment>quality.setup_effort.name</comment>
            <translation>搭建难度</translation>
        </message>
        <message>
            <source>Upkeep</source>
            <comment>quality.upkeep.name</comment>
            <translation>运维</translation>
        </message>
        <message>
            <source>Rate limits</source>
            <comment>quality.rate_limits.name</comment>
            <translation>速率限制</translation>
        </message>
        <message>
            <source>Flexibility</source>
            <comment>quality.flexibility.name</comment>
            <translation>灵活性</translation>
        </message>
        <message>
            <source>dearest</source>
            <comment>quality.cost.worst</comment>
            <translation>最贵</translation>
        </message>
        <message>
            <source>seconds</source>
            <comment>quality.latency.worst</comment>
            <translation>数秒</translation>
        </message>
        <message>
            <source>data leaves</source>
            <comment>quality.privacy.worst</comment>
            <translation>数据外传</translation>
        </message>
        <message>
            <source>by prompt</source>
            <comment>quality.output_control.worst</comment>
            <translation>靠提示词</translation>
        </message>
        <message>
            <source>months</source>
            <comment>quality.setup_effort.worst</comment>
            <translation>数月</translation>
        </message>
        <message>
            <source>a team</source>
            <comment>quality.upkeep.worst</comment>
            <translation>一个团队</translation>
        </message>
        <message>
            <source>theirs</source>
            <comment>quality.rate_limits.worst</comment>
            <translation>受制于人</translation>
        </message>
        <message>
            <source>one task</source>
            <comment>quality.flexibility.worst</comment>
            <translation>单一任务</translation>
        </message>
        <message>
            <source>cheapest</source>
            <comment>quality.cost.best</comment>
            <translation>最便宜</translation>
        </message>
        <message>
            <source>at once</source>
            <comment>quality.latency.best</comment>
            <translation>即时</translation>
        </message>
        <message>
            <source>data stays</source>
            <comment>quality.privacy.best</comment>
            <translation>数据不外传</translation>
        </message>
        <message>
            <source>by training</source>
            <comment>quality.output_control.best</comment>
            <translation>靠训练</translation>
        </message>
        <message>
            <source>minutes</source>
            <comment>quality.setup_effort.best</comment>
            <translation>数分钟</translation>
        </message>
        <message>
            <source>none</source>
            <comment>quality.upkeep.best</comment>
            <translation>无</translation>
        </message>
        <message>
            <source>none</source>
            <comment>quality.rate_limits.best</comment>
            <translation>无</translation>
        </message>
        <message>
            <source>any task</source>
            <comment>quality.flexibility.best</comment>
            <translation>任何任务</translation>
        </message>
        <message>
            <source>Frontier API</source>
            <comment>approach.general_api.name</comment>
            <translation>前沿 API</translation>
        </message>
        <message>
            <source>Small model with memory</source>
            <comment>approach.memory_api.name</comment>
            <translation>带记忆的小模型 API</translation>
        </message>
        <message>
            <source>Fine-tuned API</source>
            <comment>approach.tuned_api.name</comment>
            <translation>微调 API</translation>
        </message>
        <message>
            <source>Self-hosted</source>
            <comment>approach.self_hosted.name</comment>
            <translation>自托管</translation>
        </message>
        <message>
            <source>Hybrid</source>
            <comment>approach.hybrid.name</comment>
            <translation>混合方案</translation>
        </message>
        <message>
            <source>Cost a month</source>
            <comment>claim_figure.monthly_total.name</comment>
            <translation>每月成本</translation>
        </message>
        <message>
            <source>Cost a year</source>
            <comment>claim_figure.yearly_total.name</comment>
            <translation>每年成本</translation>
        </message>
        <message>
            <source>Compute a month</source>
            <comment>claim_figure.monthly_compute.name</comment>
            <translation>每月计算成本</translation>
        </message>
        <message>
            <source>Retraining a month</source>
            <comment>claim_figure.monthly_retraining.name</comment>
            <translation>每月再训练成本</translation>
        </message>
        <message>
            <source>Tokens a year</source>
            <comment>claim_figure.yearly_tokens.name</comment>
            <translation>每年 token 费用</translation>
        </message>
        <message>
            <source>Cost per request</source>
            <comment>claim_figure.cost_per_request.name</comment>
            <translation>每次请求成本</translation>
        </message>
        <message>
            <source>Cost per 1,000 requests</source>
            <comment>claim_figure.cost_per_thousand.name</comment>
            <translation>每 1,000 次请求成本</translation>
        </message>
        <message>
            <source>Tokens per request</source>
            <comment>claim_figure.tokens_per_request.name</comment>
            <translation>每次请求的 token 费用</translation>
        </message>
        <message>
            <source>Cost of a million more requests</source>
            <comment>claim_figure.next_million.name</comment>
            <translation>再增加一百万次请求的成本</translation>
        </message>
        <message>
            <source>Saving a month</source>
            <comment>claim_figure.monthly_saving.name</comment>
            <translation>每月节省额</translation>
        </message>
        <message>
            <source>Saving a year</source>
            <comment>claim_figure.yearly_saving.name</comment>
            <translation>每年节省额</translation>
        </message>
        <message>
            <source>Saving in percent</source>
            <comment>claim_figure.saving_share.name</comment>
            <translation>节省百分比</translation>
        </message>
        <message>
            <source>Saving on tokens a month</source>
            <comment>claim_figure.token_saving.name</comment>
            <translation>每月 token 费用节省额</translation>
        </message>
        <message>
            <source>Saving on tokens per 1,000 requests</source>
            <comment>claim_figure.token_saving_per_thousand.name</comment>
            <translation>每 1,000 次请求的 token 费用节省额</translation>
        </message>
        <message>
            <source>Times cheaper</source>
            <comment>claim_figure.times_cheaper.name</comment>
            <translation>便宜倍数</translation>
        </message>
        <message>
            <source>Times that tokens get cheaper</source>
            <comment>claim_figure.times_cheaper_tokens.name</comment>
            <translation>token 便宜的倍数</translation>
        </message>
        <message>
            <source>Times cheaper, GPUs alone</source>
            <comment>claim_figure.times_cheaper_compute.name</comment>
            <translation>便宜倍数，仅计 GPU</translation>
        </message>
        <message>
            <source>Up-front cost</source>
            <comment>claim_figure.upfront_cost.name</comment>
            <translation>前期成本</translation>
        </message>
        <message>
            <source>Engineering hours up front</source>
            <comment>claim_figure.engineering_hours.name</comment>
            <translation>前期工程工时</translation>
        </message>
        <message>
            <source>Labels up front</source>
            <comment>claim_figure.labels.name</comment>
            <translation>前期标注</translation>
        </message>
        <message>
            <source>Training data</source>
            <comment>claim_figure.training_data.name</comment>
            <translation>训练数据</translation>
        </message>
        <message>
            <source>Training runs</source>
            <comment>claim_figure.training_runs.name</comment>
            <translation>训练次数</translation>
        </message>
        <message>
            <source>GPU hours of training</source>
            <comment>claim_figure.training_gpu_hours.name</comment>
            <translation>训练的 GPU 小时</translation>
        </message>
        <message>
            <source>Payback</source>
            <comment>claim_figure.payback.name</comment>
            <translation>回本期</translation>
        </message>
        <message>
            <source>First break-even</source>
            <comment>claim_figure.first_volume.name</comment>
            <translation>首个盈亏平衡点</translation>
        </message>
        <message>
            <source>Break-even</source>
            <comment>claim_figure.settled_volume.name</comment>
            <translation>盈亏平衡点</translation>
        </message>
        <message>
            <source>Ranges of volume in which it is cheaper</source>
            <comment>claim_figure.cheaper_intervals.name</comment>
            <translation>较便宜的请求量区间</translation>
        </message>
        <message>
            <source>API spend at the break-even</source>
            <comment>claim_figure.spend_at_break_even.name</comment>
            <translation>盈亏平衡点处的 API 支出</translation>
        </message>
        <message>
            <source>Requests a month that one GPU serves</source>
            <comment>claim_figure.capacity_of_one_gpu.name</comment>
            <translation>一个 GPU 每月可处理的请求数</translation>
        </message>
        <message>
            <source>All that the option costs in a month at the volume</source>
            <comment>claim_figure.monthly_total.help</comment>
            <translation>该方案在当前请求量下每月的全部成本</translation>
        </message>
        <message>
            <source>Twelve such months</source>
            <comment>claim_figure.yearly_total.help</comment>
            <translation>十二个月的合计</translation>
        </message>
        <message>
            <source>GPUs alone, in a month at the volume</source>
            <comment>claim_figure.monthly_compute.help</comment>
            <translation>当前请求量下每月的成本，仅计 GPU</translation>
        </message>
        <message>
            <source>What training the model anew costs each time, over the months between</source>
            <comment>claim_figure.monthly_retraining.help</comment>
            <translation>每次重新训练模型的成本，分摊到两次之间的月份</translation>
        </message>
        <message>
            <source>Twelve months of paid tokens at the volume</source>
            <comment>claim_figure.yearly_tokens.help</comment>
            <translation>当前请求量下十二个月的付费 token</translation>
        </message>
        <message>
            <source>The month's total over its requests</source>
            <comment>claim_figure.cost_per_request.help</comment>
            <translation>当月总额除以请求数</translation>
        </message>
        <message>
            <source>The month's total over its requests, a thousand times</source>
            <comment>claim_figure.cost_per_thousand.help</comment>
            <translation>当月总额除以请求数，再乘以一千</translation>
        </message>
        <message>
            <source>What the tokens of one request cost</source>
            <comment>claim_figure.tokens_per_request.help</comment>
            <translation>一次请求的 token 费用</translation>
        </message>
        <message>
            <source>What a month with a million requests on top of the volume costs more</source>
            <comment>claim_figure.next_million.help</comment>
            <translation>在当前请求量之上每月再多一百万次请求所增加的成本</translation>
        </message>
        <message>
            <source>The baseline's total less the option's, in a month at the volume</source>
            <comment>claim_figure.monthly_saving.help</comment>
            <translation>当前请求量下，基准方案每月总额减去该方案每月总额</translation>
        </message>
        <message>
            <source>Twelve such months</source>
            <comment>claim_figure.yearly_saving.help</comment>
            <translation>十二个月的合计</translation>
        </message>
        <message>
            <source>The part of the baseline's total that the option saves, at the volume</source>
            <comment>claim_figure.saving_share.help</comment>
            <translation>当前请求量下，该方案节省的部分占基准方案总额的比例</translation>
        </message>
        <message>
            <source>The baseline's tokens less the option's, in a month at the volume</source>
            <comment>claim_figure.token_saving.help</comment>
            <translation>当前请求量下，基准方案每月 token 费用减去该方案每月 token 费用</translation>
        </message>
        <message>
            <source>What the tokens of a thousand requests cost less than the baseline's</source>
            <comment>claim_figure.token_saving_per_thousand.help</comment>
            <translation>一千次请求的 token 费用比基准方案少多少</translation>
        </message>
        <message>
            <source>The baseline's total over the option's, in a month at the volume</source>
            <comment>claim_figure.times_cheaper.help</comment>
            <translation>当前请求量下，基准方案每月总额与该方案每月总额之比</translation>
        </message>
        <message>
            <source>What the tokens of one request cost with the baseline over what they cost with the option</source>
            <comment>claim_figure.times_cheaper_tokens.help</comment>
            <translation>一次请求的 token 费用，基准方案与该方案之比</translation>
        </message>
        <message>
            <source>The baseline's tokens over the option's GPUs alone, in a month at the volume</source>
            <comment>claim_figure.times_cheaper_compute.help</comment>
            <translation>当前请求量下，基准方案每月 token 费用与该方案每月 GPU 费用之比</translation>
        </message>
        <message>
            <source>Cash before the first request</source>
            <comment>claim_figure.upfront_cost.help</comment>
            <translation>首次请求之前支出的现金</translation>
        </message>
        <message>
            <source>Preparing the data, and setting up what we run ourselves</source>
            <comment>claim_figure.engineering_hours.help</comment>
            <translation>准备数据，以及搭建自行运行的部分</translation>
        </message>
        <message>
            <source>What labeling the examples of the first training costs</source>
            <comment>claim_figure.labels.help</comment>
            <translation>标注首次训练的样本所需的成本</translation>
        </message>
        <message>
            <source>Labels of the first training, and the hours of preparing its data</source>
            <comment>claim_figure.training_data.help</comment>
            <translation>首次训练的标注，以及准备数据的工时</translation>
        </message>
        <message>
            <source>All runs of the first training, with the evaluation of each</source>
            <comment>claim_figure.training_runs.help</comment>
            <translation>首次训练的全部训练次数，含每次的评估</translation>
        </message>
        <message>
            <source>Of all runs of the first training; none where the provider trains</source>
            <comment>claim_figure.training_gpu_hours.help</comment>
            <translation>首次训练所有次数合计；由服务商训练时为零</translation>
        </message>
        <message>
            <source>The time after which the money spent up front is back for good</source>
            <comment>claim_figure.payback.help</comment>
            <translation>前期投入的资金不再反复、最终收回所需的时间</translation>
        </message>
        <message>
            <source>The lowest volume at which the option is cheaper than the baseline</source>
            <comment>claim_figure.first_volume.help</comment>
            <translation>该方案比基准方案便宜的最低请求量</translation>
        </message>
        <message>
            <source>The requests a month from which the option stays cheaper than the baseline</source>
            <comment>claim_figure.settled_volume.help</comment>
            <translation>从该月请求数起，该方案始终比基准方案便宜</translation>
        </message>
        <message>
            <source>How often a growing volume comes into a range where the option is cheaper</source>
            <comment>claim_figure.cheaper_intervals.help</comment>
            <translation>请求量增长时，进入该方案较便宜的区间的次数</translation>
        </message>
        <message>
            <source>What the baseline costs in a month at the volume where the option first pays</source>
            <comment>claim_figure.spend_at_break_even.help</comment>
            <translation>在该方案首次划算的请求量下，基准方案每月的成本</translation>
        </message>
        <message>
            <source>At the target utilization, with the peaks of the traffic</source>
            <comment>claim_figure.capacity_of_one_gpu.help</comment>
            <translation>按目标利用率，并计入流量峰值</translation>
        </message>
        <message>
            <source>Idle capacity</source>
            <comment>hidden_cost.idle_gpus.name</comment>
            <translation>闲置容量</translation>
        </message>
        <message>
            <source>Failover</source>
            <comment>hidden_cost.failover.name</comment>
            <translation>故障切换</translation>
        </message>
        <message>
            <source>People</source>
            <comment>hidden_cost.people.name</comment>
            <translation>人力</translation>
        </message>
        <message>
            <source>Labeling</source>
            <comment>hidden_cost.labeling.name</comment>
            <translation>标注</translation>
        </message>
        <message>
            <source>Retraining</source>
            <comment>hidden_cost.retraining.name</comment>
            <translation>再训练</translation>
        </message>
        <message>
            <source>Retries</source>
            <comment>hidden_cost.retries.name</comment>
            <translation>重试</translation>
        </message>
        <message>
            <source>Cache writes</source>
            <comment>hidden_cost.cache_writes.name</comment>
            <translation>缓存写入</translation>
        </message>
        <message>
            <source>Reasoning tokens</source>
            <comment>hidden_cost.reasoning.name</comment>
            <translation>推理 token</translation>
        </message>
        <message>
            <source>The shorter prompt</source>
            <comment>hidden_cost.saved_prompt.name</comment>
            <translation>更短的提示词</translation>
        </message>
        <message>
            <source>Errors</source>
            <comment>hidden_cost.errors.name</comment>
            <translation>错误</translation>
        </message>
        <message>
            <source>GPUs and reserved units are paid while they wait: for peaks, below full load, and since they come in whole numbers.</source>
            <comment>hidden_cost.idle_gpus.help</comment>
            <translation>GPU 和预留单元在等待时也要付费：为峰值预留、负载未满、只能按整数购置。</translation>
        </message>
        <message>
            <source>A second replica that takes over when the first one fails.</source>
            <comment>hidden_cost.failover.help</comment>
            <translation>第一个副本出故障时接替的第二个副本。</translation>
        </message>
        <message>
            <source>Hours to prepare data, to set up, to maintain and to retrain.</source>
            <comment>hidden_cost.people.help</comment>
            <translation>准备数据、搭建、维护和再训练所需的工时。</translation>
        </message>
        <message>
            <source>Examples that people label, at first and later.</source>
            <comment>hidden_cost.labeling.help</comment>
            <translation>由人工标注的样本，包括首次和以后的。</translation>
        </message>
        <message>
            <source>A model is trained again as its task changes.</source>
            <comment>hidden_cost.retraining.help</comment>
            <translation>任务变化时模型需要重新训练。</translation>
        </message>
        <message>
            <source>Requests to the API that have to be sent again.</source>
            <comment>hidden_cost.retries.help</comment>
            <translation>必须重新发送的 API 请求。</translation>
        </message>
        <message>
            <source>Input is dearer when it is written to the cache.</source>
            <comment>hidden_cost.cache_writes.help</comment>
            <translation>写入缓存的输入价格更高。</translation>
        </message>
        <message>
            <source>Hidden tokens that the large model writes before its answer, billed as output.</source>
            <comment>hidden_cost.reasoning.help</comment>
            <translation>大模型在回答前写下的隐藏 token，按输出计费。</translation>
        </message>
        <message>
            <source>A fine-tuned model needs fewer instructions and examples in its prompt, which saves input tokens.</source>
            <comment>hidden_cost.saved_prompt.help</comment>
            <translation>微调模型的提示词需要的指令和示例更少，可节省输入 token。</translation>
        </message>
        <message>
            <source>What wrong answers cost.</source>
            <comment>hidden_cost.errors.help</comment>
            <translation>错误回答造成的成本。</translation>
        </message>
        <message>
            <source>Document classification</source>
            <comment>task_type.document_classification.name</comment>
            <translation>文档分类</translation>
        </message>
        <message>
            <source>Named-entity extraction</source>
            <comment>task_type.entity_extraction.name</comment>
            <translation>命名实体抽取</translation>
        </message>
        <message>
            <source>Customer intent</source>
            <comment>task_type.customer_intent.name</comment>
            <translation>客户意图</translation>
        </message>
        <message>
            <source>Domain sentiment</source>
            <comment>task_type.domain_sentiment.name</comment>
            <translation>领域情感</translation>
        </message>
        <message>
            <source>Structured extraction</source>
            <comment>task_type.structured_extraction.name</comment>
            <translation>结构化抽取</translation>
        </message>
        <message>
            <source>Clause identification</source>
            <comment>task_type.clause_identification.name</comment>
            <translation>条款识别</translation>
        </message>
        <message>
            <source>Open-ended text</source>
            <comment>task_type.open_ended_text.name</comment>
            <translation>开放式文本</translation>
        </message>
        <message>
            <source>Multi-step reasoning</source>
            <comment>task_type.multi_step_reasoning.name</comment>
            <translation>多步推理</translation>
        </message>
        <message>
            <source>Creative writing</source>
            <comment>task_type.creative_writing.name</comment>
            <translation>创意写作</translation>
        </message>
        <message>
            <source>Cross-domain questions</source>
            <comment>task_type.cross_domain_questions.name</comment>
            <translation>跨领域问答</translation>
        </message>
        <message>
            <source>a day</source>
            <comment>period.day.name</comment>
            <translation>每天</translation>
        </message>
        <message>
            <source>a month</source>
            <comment>period.month.name</comment>
            <translation>每月</translation>
        </message>
        <message>
            <source>Default</source>
            <comment>origin.default.name</comment>
            <translation>默认值</translation>
        </message>
        <message>
            <source>Typed</source>
            <comment>origin.typed.name</comment>
            <translation>手动输入</translation>
        </message>
        <message>
            <source>Catalog</source>
            <comment>origin.catalog.name</comment>
            <translation>目录</translation>
        </message>
        <message>
            <source>Usage log</source>
            <comment>origin.log.name</comment>
            <translation>用量日志</translation>
        </message>
        <message>
            <source>Benchmark</source>
            <comment>origin.benchmark.name</comment>
            <translation>基准测试</translation>
        </message>
        <message>
            <source>Estimate</source>
            <comment>origin.estimate.name</comment>
            <translation>估算</translation>
        </message>
        <message>
            <source>Token count</source>
            <comment>origin.tokens.name</comment>
            <translation>Token 计数</translation>
        </message>
        <message>
            <source>Workloads</source>
            <comment>origin.workloads.name</comment>
            <translation>工作负载</translation>
        </message>
        <message>
            <source>Source</source>
            <comment>origin.stated.name</comment>
            <translation>来源</translation>
        </message>
        <message>
            <source>The frontier API</source>
            <comment>task_place.api.name</comment>
            <translation>前沿 API</translation>
        </message>
        <message>
            <source>Our own GPUs</source>
            <comment>task_place.own.name</comment>
            <translation>自己的 GPU</translation>
        </message>
        <message>
            <source>Support-ticket triage</source>
            <comment>preset.support-ticket-triage.name</comment>
            <translation>工单分类分派</translation>
        </message>
        <message>
            <source>At a million tickets a month, is it cheaper to run our own small model than to pay for a large one?</source>
            <comment>preset.support-ticket-triage.question</comment>
            <translation>每月一百万张工单，运行自己的小模型是否比为大模型付费更便宜？</translation>
        </message>
        <message>
            <source>List prices of Claude Sonnet 4.6 and Claude Haiku 4.5 (2026-09-23), L40S rent (2026-09-25) and purchase price; the workload is assumed</source>
            <comment>preset.support-ticket-triage.source</comment>
            <translation>Claude Sonnet 4.6 和 Claude Haiku 4.5 的标价（2026-09-23）、L40S 的租金（2026-09-25）和购买价格；工作负载为假设</translation>
        </message>
        <message>
            <source>Common tasks</source>
            <comment>preset_group.Common tasks.name</comment>
            <translation>常见任务</translation>
        </message>
        <message>
            <source>Retrieval-augmented answers</source>
            <comment>preset.retrieval-augmented-answers.name</comment>
            <translation>检索增强问答</translation>
        </message>
        <message>
            <source>Our staff ask the handbook 25,000 questions a month. Is that enough for a model of our own?</source>
            <comment>preset.retrieval-augmented-answers.question</comment>
            <translation>员工每月向手册提 25,000 个问题。这足以支撑自己的模型吗？</translation>
        </message>
        <message>
            <source>List price of Claude Opus 5.5 (2026-09-23), A100 rent at RunPod (2026-11-09); the workload is assumed</source>
            <comment>preset.retrieval-augmented-answers.source</comment>
            <translation>Claude Opus 5.5 的标价（2026-09-23）、RunPod 的 A100 租金（2026-11-09）；工作负载为假设</translation>
        </message>
        <message>
            <source>Document extraction</source>
            <comment>preset.document-extraction.name</comment>
            <translation>文档抽取</translation>
        </message>
        <message>
            <source>Twenty thousand documents every night and nobody waiting: what is the cheapest way to read them?</source>
            <comment>preset.document-extraction.question</comment>
            <translation>每晚两万份文档，无人等待：怎样读取最便宜？</translation>
        </message>
        <message>
            <source>List price of Claude Sonnet 5 (2026-09-23), H100 hours at Modal (2026-05-07) and RunPod (2026-11-09); the workload is assumed</source>
            <comment>preset.document-extraction.source</comment>
            <translation>Claude Sonnet 5 的标价（2026-09-23）、Modal（2026-05-07）和 RunPod（2026-11-09）的 H100 小时价格；工作负载为假设</translation>
        </message>
        <message>
            <source>Content moderation</source>
            <comment>preset.content-moderation.name</comment>
            <translation>内容审核</translation>
        </message>
        <message>
            <source>Four million posts a month to check: fine-tune a small model, and if so, on whose machines?</source>
            <comment>preset.content-moderation.question</comment>
            <translation>每月要检查四百万条帖子：要微调小模型吗？如果要，用谁的机器？</translation>
        </message>
        <message>
            <source>List prices of GPT-6 Sol (2026-09-23) and GPT-4o mini (2026-09-23), L40S rent and purchase price; the workload is assumed</source>
            <comment>preset.content-moderation.source</comment>
            <translation>GPT-6 Sol（2026-09-23）和 GPT-4o mini（2026-09-23）的标价、L40S 的租金和购买价格；工作负载为假设</translation>
        </message>
        <message>
            <source>Support chat</source>
            <comment>preset.support-chat.name</comment>
            <translation>客服聊天</translation>
        </message>
        <message>
            <source>Can a small model take the plain questions in our chat and leave only the hard ones to the large model?</source>
            <comment>preset.support-chat.question</comment>
            <translation>能否让小模型处理聊天中的简单问题，只把难题留给大模型？</translation>
        </message>
        <message>
            <source>List price of GPT-5.4 (2026-09-23), L40S rent and purchase price; the workload and the accuracies are assumed</source>
            <comment>preset.support-chat.source</comment>
            <translation>GPT-5.4 的标价（2026-09-23）、L40S 的租金和购买价格；工作负载和准确率为假设</translation>
        </message>
        <message>
            <source>Code completion</source>
            <comment>preset.code-completion.name</comment>
            <translation>代码补全</translation>
        </message>
        <message>
            <source>A thousand developers want completions in the editor: do we pay by the token or rent GPUs for the working day?</source>
            <comment>preset.code-completion.question</comment>
            <translation>一千名开发者需要编辑器中的代码补全：按 token 付费，还是在工作时间租用 GPU？</translation>
        </message>
        <message>
            <source>List price of GPT-6 Sol (2026-09-23), H100 rent at RunPod (2026-11-09); the workload is assumed</source>
            <comment>preset.code-completion.source</comment>
            <translation>GPT-6 Sol 的标价（2026-09-23）、RunPod 的 H100 租金（2026-11-09）；工作负载为假设</translation>
        </message>
        <message>
            <source>Tariff codes around the clock</source>
            <comment>preset.tariff-codes-around-the-clock.name</comment>
            <translation>全天候关税编码</translation>
        </message>
        <message>
            <source>Our load hardly changes over the day: does it pay to reserve the large model instead of paying it by the token?</source>
            <comment>preset.tariff-codes-around-the-clock.question</comment>
            <translation>我们的负载全天几乎不变：预留大模型是否比按 token 付费划算？</translation>
        </message>
        <message>
            <source>List price of GPT-4.1 (2026-09-23) and the price and throughput of its reserved units (2026-09-23, 2026-05-22); the workload and the accuracies are assumed</source>
            <comment>preset.tariff-codes-around-the-clock.source</comment>
            <translation>GPT-4.1 的标价（2026-09-23）及其预留单元的价格和吞吐量（2026-09-23、2026-05-22）；工作负载和准确率为假设</translation>
        </message>
        <message>
            <source>An insurer's twelve tasks</source>
            <comment>preset.an-insurers-twelve-tasks.name</comment>
            <translation>一家保险公司的十二项任务</translation>
        </message>
        <message>
            <source>We run twelve tasks on a large model. Which should get small models of our own, and how many GPUs do they share?</source>
            <comment>preset.an-insurers-twelve-tasks.question</comment>
            <translation>我们在大模型上运行十二项任务。哪些应该改用自己的小模型，它们共用多少个 GPU？</translation>
        </message>
        <message>
            <source>List prices of Claude Sonnet 4.6 and Claude Haiku 4.5 (2026-09-23), L40S rent (2026-09-25) and purchase price; the tasks are assumed, published accuracies by kind of task</source>
            <comment>preset.an-insurers-twelve-tasks.source</comment>
            <translation>Claude Sonnet 4.6 和 Claude Haiku 4.5 的标价（2026-09-23）、L40S 的租金（2026-09-25）和购买价格；任务为假设，准确率按任务类型取已发表的数据</translation>
        </message>
        <message>
            <source>Sentiment labels on Claude Sonnet 4</source>
            <comment>preset.sentiment-labels-on-claude-sonnet-4.name</comment>
            <translation>用 Claude Sonnet 4 标注情感</translation>
        </message>
        <message>
            <source>Does a 4B model on a serverless GPU cut the bill for sentiment labels by nine tenths?</source>
            <comment>preset.sentiment-labels-on-claude-sonnet-4.question</comment>
            <translation>在无服务器 GPU 上运行的 4B 模型能把情感标注的账单削减九成吗？</translation>
        </message>
        <message>
            <source>Small Models, Big Savings! (2026-03-18)</source>
            <comment>preset.sentiment-labels-on-claude-sonnet-4.source</comment>
            <translation>Small Models, Big Savings!（2026-03-18）</translation>
        </message>
        <message>
            <source>Published examples</source>
            <comment>preset_group.Published examples.name</comment>
            <translation>已发表的示例</translation>
        </message>
        <message>
            <source>Content enrichment on GPT-4o-mini</source>
            <comment>preset.content-enrichment-on-gpt-4o-mini.name</comment>
            <translation>用 GPT-4o-mini 丰富内容</translation>
        </message>
        <message>
            <source>Is a bill of $65 a year a reason to host anything?</source>
            <comment>preset.content-enrichment-on-gpt-4o-mini.question</comment>
            <translation>每年 $65 的账单值得自己托管吗？</translation>
        </message>
        <message>
            <source>An article on self-hosting small language models (2026)</source>
            <comment>preset.content-enrichment-on-gpt-4o-mini.source</comment>
            <translation>一篇关于自托管小语言模型的文章（2026）</translation>
        </message>
        <message>
            <source>Support-ticket sentiment on GPT-4o-mini</source>
            <comment>preset.support-ticket-sentiment-on-gpt-4o-mini.name</comment>
            <translation>用 GPT-4o-mini 分析工单情感</translation>
        </message>
        <message>
            <source>Five thousand tickets a day for $109 a year: what would a GPU add?</source>
            <comment>preset.support-ticket-sentiment-on-gpt-4o-mini.question</comment>
            <translation>每天五千张工单，每年 $109：用 GPU 会多花多少？</translation>
        </message>
        <message>
            <source>An article on self-hosting small language models (2026)</source>
            <comment>preset.support-ticket-sentiment-on-gpt-4o-mini.source</comment>
            <translation>一篇关于自托管小语言模型的文章（2026）</translation>
        </message>
        <message>
            <source>One reserved A10G with two hours of upkeep</source>
            <comment>preset.one-reserved-a10g-with-two-hours-of-upkeep.name</comment>
            <translation>一个预留 A10G，两小时运维</translation>
        </message>
        <message>
            <source>From what API bill on does one reserved A10G pay?</source>
            <comment>preset.one-reserved-a10g-with-two-hours-of-upkeep.question</comment>
            <translation>API 账单达到多少时，一个预留 A10G 才划算？</translation>
        </message>
        <message>
            <source>An article on self-hosting small language models (2026)</source>
            <comment>preset.one-reserved-a10g-with-two-hours-of-upkeep.source</comment>
            <translation>一篇关于自托管小语言模型的文章（2026）</translation>
        </message>
        <message>
            <source>A reserved A10G all month, low rate</source>
            <comment>preset.a-reserved-a10g-all-month-low-rate.name</comment>
            <translation>全月预留一个 A10G，低费率</translation>
        </message>
        <message>
            <source>What does one A10G cost all month on a cheap reservation?</source>
            <comment>preset.a-reserved-a10g-all-month-low-rate.question</comment>
            <translation>以便宜的预留价，一个 A10G 全月要多少钱？</translation>
        </message>
        <message>
            <source>An article on self-hosting small language models (2026)</source>
            <comment>preset.a-reserved-a10g-all-month-low-rate.source</comment>
            <translation>一篇关于自托管小语言模型的文章（2026）</translation>
        </message>
        <message>
            <source>A reserved A10G all month, high rate</source>
            <comment>preset.a-reserved-a10g-all-month-high-rate.name</comment>
            <translation>全月预留一个 A10G，高费率</translation>
        </message>
        <message>
            <source>What does one A10G cost all month on a dear reservation?</source>
            <comment>preset.a-reserved-a10g-all-month-high-rate.question</comment>
            <translation>以昂贵的预留价，一个 A10G 全月要多少钱？</translation>
        </message>
        <message>
            <source>An article on self-hosting small language models (2026)</source>
            <comment>preset.a-reserved-a10g-all-month-high-rate.source</comment>
            <translation>一篇关于自托管小语言模型的文章（2026）</translation>
        </message>
        <message>
            <source>A fine-tune on one A100, low</source>
            <comment>preset.a-fine-tune-on-one-a100-low.name</comment>
            <translation>在一个 A100 上微调，低值</translation>
        </message>
        <message>
            <source>What does a fine-tune of two hours cost?</source>
            <comment>preset.a-fine-tune-on-one-a100-low.question</comment>
            <translation>一次两小时的微调要多少钱？</translation>
        </message>
        <message>
            <source>An article on self-hosting small language models (2026)</source>
            <comment>preset.a-fine-tune-on-one-a100-low.source</comment>
            <translation>一篇关于自托管小语言模型的文章（2026）</translation>
        </message>
        <message>
            <source>A fine-tune on one A100, high</source>
            <comment>preset.a-fine-tune-on-one-a100-high.name</comment>
            <translation>在一个 A100 上微调，高值</translation>
        </message>
        <message>
            <source>What does a fine-tune of six hours cost?</source>
            <comment>preset.a-fine-tune-on-one-a100-high.question</comment>
            <translation>一次六小时的微调要多少钱？</translation>
        </message>
        <message>
            <source>An article on self-hosting small language models (2026)</source>
            <comment>preset.a-fine-tune-on-one-a100-high.source</comment>
            <translation>一篇关于自托管小语言模型的文章（2026）</translation>
        </message>
        <message>
            <source>Sonnet to fine-tuned Haiku, 500k requests, $5,000 upfront</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-500k-requests-5-000-upfront.name</comment>
            <translation>从 Sonnet 到微调的 Haiku，50 万次请求，前期 $5,000</translation>
        </message>
        <message>
            <source>Half a million requests a month and $5,000 up front: when is it back?</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-500k-requests-5-000-upfront.question</comment>
            <translation>每月五十万次请求，前期 $5,000：何时回本？</translation>
        </message>
        <message>
            <source>Is Fine-Tuning Cheaper Than Using a Larger Model</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-500k-requests-5-000-upfront.source</comment>
            <translation>Is Fine-Tuning Cheaper Than Using a Larger Model</translation>
        </message>
        <message>
            <source>Sonnet to fine-tuned Haiku, 500k requests, $30,000 upfront</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-500k-requests-30-000-upfront.name</comment>
            <translation>从 Sonnet 到微调的 Haiku，50 万次请求，前期 $30,000</translation>
        </message>
        <message>
            <source>Half a million requests a month and $30,000 up front: when is it back?</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-500k-requests-30-000-upfront.question</comment>
            <translation>每月五十万次请求，前期 $30,000：何时回本？</translation>
        </message>
        <message>
            <source>Is Fine-Tuning Cheaper Than Using a Larger Model</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-500k-requests-30-000-upfront.source</comment>
            <translation>Is Fine-Tuning Cheaper Than Using a Larger Model</translation>
        </message>
        <message>
            <source>Sonnet to fine-tuned Haiku, 100k requests, $5,000 upfront</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-100k-requests-5-000-upfront.name</comment>
            <translation>从 Sonnet 到微调的 Haiku，10 万次请求，前期 $5,000</translation>
        </message>
        <message>
            <source>A hundred thousand requests a month and $5,000 up front: when is it back?</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-100k-requests-5-000-upfront.question</comment>
            <translation>每月十万次请求，前期 $5,000：何时回本？</translation>
        </message>
        <message>
            <source>Is Fine-Tuning Cheaper Than Using a Larger Model</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-100k-requests-5-000-upfront.source</comment>
            <translation>Is Fine-Tuning Cheaper Than Using a Larger Model</translation>
        </message>
        <message>
            <source>Sonnet to fine-tuned Haiku, 100k requests, $30,000 upfront</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-100k-requests-30-000-upfront.name</comment>
            <translation>从 Sonnet 到微调的 Haiku，10 万次请求，前期 $30,000</translation>
        </message>
        <message>
            <source>A hundred thousand requests a month and $30,000 up front: is it ever back?</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-100k-requests-30-000-upfront.question</comment>
            <translation>每月十万次请求，前期 $30,000：还能回本吗？</translation>
        </message>
        <message>
            <source>Is Fine-Tuning Cheaper Than Using a Larger Model</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-100k-requests-30-000-upfront.source</comment>
            <translation>Is Fine-Tuning Cheaper Than Using a Larger Model</translation>
        </message>
        <message>
            <source>A fine-tuning pipeline, low end</source>
            <comment>preset.a-fine-tuning-pipeline-low-end.name</comment>
            <translation>微调流水线，低端</translation>
        </message>
        <message>
            <source>What does a small fine-tuning pipeline cost before the first answer?</source>
            <comment>preset.a-fine-tuning-pipeline-low-end.question</comment>
            <translation>小型微调流水线在给出第一个回答之前要花多少钱？</translation>
        </message>
        <message>
            <source>Is Fine-Tuning Cheaper Than Using a Larger Model</source>
            <comment>preset.a-fine-tuning-pipeline-low-end.source</comment>
            <translation>Is Fine-Tuning Cheaper Than Using a Larger Model</translation>
        </message>
        <message>
            <source>A fine-tuning pipeline, high end</source>
            <comment>preset.a-fine-tuning-pipeline-high-end.name</comment>
            <translation>微调流水线，高端</translation>
        </message>
        <message>
            <source>What does a large fine-tuning pipeline cost before the first answer?</source>
            <comment>preset.a-fine-tuning-pipeline-high-end.question</comment>
            <translation>大型微调流水线在给出第一个回答之前要花多少钱？</translation>
        </message>
        <message>
            <source>Is Fine-Tuning Cheaper Than Using a Larger Model</source>
            <comment>preset.a-fine-tuning-pipeline-high-end.source</comment>
            <translation>Is Fine-Tuning Cheaper Than Using a Larger Model</translation>
        </message>
        <message>
            <source>GPT-4 or one L40S, short queries</source>
            <comment>preset.gpt-4-or-one-l40s-short-queries.name</comment>
            <translation>GPT-4 还是一个 L40S，短查询</translation>
        </message>
        <message>
            <source>Does one L40S of our own replace GPT-4 for short queries?</source>
            <comment>preset.gpt-4-or-one-l40s-short-queries.question</comment>
            <translation>自己的一个 L40S 能否在短查询上取代 GPT-4？</translation>
        </message>
        <message>
            <source>Fine-Tuned SLM vs GPT-4 API: Enterprise Cost and Accuracy Comparison</source>
            <comment>preset.gpt-4-or-one-l40s-short-queries.source</comment>
            <translation>Fine-Tuned SLM vs GPT-4 API: Enterprise Cost and Accuracy Comparison</translation>
        </message>
        <message>
            <source>GPT-4 or one L40S, long queries</source>
            <comment>preset.gpt-4-or-one-l40s-long-queries.name</comment>
            <translation>GPT-4 还是一个 L40S，长查询</translation>
        </message>
        <message>
            <source>Does one L40S of our own replace GPT-4 for long queries?</source>
            <comment>preset.gpt-4-or-one-l40s-long-queries.question</comment>
            <translation>自己的一个 L40S 能否在长查询上取代 GPT-4？</translation>
        </message>
        <message>
            <source>Fine-Tuned SLM vs GPT-4 API: Enterprise Cost and Accuracy Comparison</source>
            <comment>preset.gpt-4-or-one-l40s-long-queries.source</comment>
            <translation>Fine-Tuned SLM vs GPT-4 API: Enterprise Cost and Accuracy Comparison</translation>
        </message>
        <message>
            <source>Airline support chatbot</source>
            <comment>preset.airline-support-chatbot.name</comment>
            <translation>航空公司客服聊天机器人</translation>
        </message>
        <message>
            <source>Ten million simple inquiries a month: from when on does hosting pay?</source>
            <comment>preset.airline-support-chatbot.question</comment>
            <translation>每月一千万次简单咨询：从何时起托管才划算？</translation>
        </message>
        <message>
            <source>Interactive Cost-Benefit Analyzer (Fine-Tuning LLMs for Cost-Effectiveness)</source>
            <comment>preset.airline-support-chatbot.source</comment>
            <translation>Interactive Cost-Benefit Analyzer (Fine-Tuning LLMs for Cost-Effectiveness)</translation>
        </message>
        <message>
            <source>Financial document extraction</source>
            <comment>preset.financial-document-extraction.name</comment>
            <translation>财务文档抽取</translation>
        </message>
        <message>
            <source>A thousand inferences for each of 10,000 reports: from when on does hosting pay?</source>
            <comment>preset.financial-document-extraction.question</comment>
            <translation>10,000 份报告，每份一千次推理：从何时起托管才划算？</translation>
        </message>
        <message>
            <source>Interactive Cost-Benefit Analyzer (Fine-Tuning LLMs for Cost-Effectiveness)</source>
            <comment>preset.financial-document-extraction.source</comment>
            <translation>Interactive Cost-Benefit Analyzer (Fine-Tuning LLMs for Cost-Effectiveness)</translation>
        </message>
        <message>
            <source>AP Calculus tutor</source>
            <comment>preset.ap-calculus-tutor.name</comment>
            <translation>AP 微积分辅导</translation>
        </message>
        <message>
            <source>Half a million students with a tutor each: from when on does hosting pay?</source>
            <comment>preset.ap-calculus-tutor.question</comment>
            <translation>五十万名学生，每人一位辅导老师：从何时起托管才划算？</translation>
        </message>
        <message>
            <source>Interactive Cost-Benefit Analyzer (Fine-Tuning LLMs for Cost-Effectiveness)</source>
            <comment>preset.ap-calculus-tutor.source</comment>
            <translation>Interactive Cost-Benefit Analyzer (Fine-Tuning LLMs for Cost-Effectiveness)</translation>
        </message>
        <message>
            <source>The sawtooth</source>
            <comment>preset.the-sawtooth.name</comment>
            <translation>锯齿</translation>
        </message>
        <message>
            <source>Once a GPU pays, does it stay cheaper?</source>
            <comment>preset.the-sawtooth.question</comment>
            <translation>GPU 一旦划算，会一直便宜下去吗？</translation>
        </message>
        <message>
            <source>Own test case of this program</source>
            <comment>preset.the-sawtooth.source</comment>
            <translation>本程序自己的测试用例</translation>
        </message>
        <message>
            <source>Test cases</source>
            <comment>preset_group.Test cases.name</comment>
            <translation>测试用例</translation>
        </message>
        <message>
            <source>Never</source>
            <comment>preset.never.name</comment>
            <translation>永不划算</translation>
        </message>
        <message>
            <source>Does enough volume make any GPU pay?</source>
            <comment>preset.never.question</comment>
            <translation>请求量只要够大，任何 GPU 都划算吗？</translation>
        </message>
        <message>
            <source>Own test case of this program</source>
            <comment>preset.never.source</comment>
            <translation>本程序自己的测试用例</translation>
        </message>
        <message>
            <source>Model price</source>
            <comment>fact_kind.model_price.name</comment>
            <translation>模型价格</translation>
        </message>
        <message>
            <source>GPU rent</source>
            <comment>fact_kind.gpu_rate.name</comment>
            <translation>GPU 租金</translation>
        </message>
        <message>
            <source>GPU purchase price</source>
            <comment>fact_kind.purchase_price.name</comment>
            <translation>GPU 购买价格</translation>
        </message>
        <message>
            <source>Reserved unit</source>
            <comment>fact_kind.unit.name</comment>
            <translation>预留单元</translation>
        </message>
        <message>
            <source>Price of a reserved unit</source>
            <comment>fact_kind.unit_price.name</comment>
            <translation>预留单元价格</translation>
        </message>
        <message>
            <source>Measured throughput</source>
            <comment>fact_kind.throughput.name</comment>
            <translation>实测吞吐量</translation>
        </message>
        <message>
            <source>Rated power</source>
            <comment>fact_kind.power.name</comment>
            <translation>额定功率</translation>
        </message>
        <message>
            <source>GPU speed</source>
            <comment>fact_kind.speed.name</comment>
            <translation>GPU 速度</translation>
        </message>
        <message>
            <source>Model size</source>
            <comment>fact_kind.model_size.name</comment>
            <translation>模型规模</translation>
        </message>
        <message>
            <source>pay as you go</source>
            <comment>unit_term.none.name</comment>
            <translation>按需付费</translation>
        </message>
        <message>
            <source>reserved for a week</source>
            <comment>unit_term.week.name</comment>
            <translation>预留一周</translation>
        </message>
        <message>
            <source>reserved for a month</source>
            <comment>unit_term.month.name</comment>
            <translation>预留一个月</translation>
        </message>
        <message>
            <source>reserved for three months</source>
            <comment>unit_term.3_months.name</comment>
            <translation>预留三个月</translation>
        </message>
        <message>
            <source>reserved for six months</source>
            <comment>unit_term.6_months.name</comment>
            <translation>预留六个月</translation>
        </message>
        <message>
            <source>reserved for a year</source>
            <comment>unit_term.year.name</comment>
            <translation>预留一年</translation>
        </message>
        <message>
            <source>an hour</source>
            <comment>price_period.hour.name</comment>
            <translation>每小时</translation>
        </message>
        <message>
            <source>a week</source>
            <comment>price_period.week.name</comment>
            <translation>每周</translation>
        </message>
        <message>
            <source>a month</source>
            <comment>price_period.month.name</comment>
            <translation>每月</translation>
        </message>
        <message>
            <source>a year</source>
            <comment>price_period.year.name</comment>
            <translation>每年</translation>
        </message>
        <message>
            <source>API</source>
            <comment>model_kind.api.name</comment>
            <translation>API</translation>
        </message>
        <message>
            <source>Fine-tuned</source>
            <comment>model_kind.fine-tuned.name</comment>
            <translation>微调</translation>
        </message>
        <message>
            <source>Open, hosted</source>
            <comment>model_kind.open.name</comment>
            <translation>开放模型，托管</translation>
        </message>
        <message>
            <source>16 bit</source>
            <comment>precision.16.name</comment>
            <translation>16 位</translation>
        </message>
        <message>
            <source>8 bit</source>
            <comment>precision.8.name</comment>
            <translation>8 位</translation>
        </message>
        <message>
            <source>4 bit</source>
            <comment>precision.4.name</comment>
            <translation>4 位</translation>
        </message>
        <message>
            <source>full batch</source>
            <comment>load.full.name</comment>
            <translation>满批</translation>
        </message>
        <message>
            <source>limited for latency</source>
            <comment>load.latency.name</comment>
            <translation>受延迟限制</translation>
        </message>
        <message>
            <source>one request at a time</source>
            <comment>load.single.name</comment>
            <translation>每次一个请求</translation>
        </message>
        <message>
            <source>on demand</source>
            <comment>rate_kind.on_demand.name</comment>
            <translation>按需</translation>
        </message>
        <message>
            <source>reserved</source>
            <comment>rate_kind.reserved.name</comment>
            <translation>预留</translation>
        </message>
        <message>
            <source>spot</source>
            <comment>rate_kind.spot.name</comment>
            <translation>竞价</translation>
        </message>
        <message>
            <source>serverless</source>
            <comment>rate_kind.serverless.name</comment>
            <translation>无服务器</translation>
        </message>
        <message>
            <source>How many requests are there a month?</source>
            <comment>first_question.volume.question</comment>
            <translation>每月有多少次请求？</translation>
        </message>
        <message>
            <source>The usage page of your provider's console, or the lines of your log.</source>
            <comment>first_question.volume.where</comment>
            <translation>服务商控制台的用量页面，或日志的行数。</translation>
        </message>
        <message>
            <source>How many tokens go in with one?</source>
            <comment>first_question.input_tokens.question</comment>
            <translation>一次请求输入多少 token？</translation>
        </message>
        <message>
            <source>The usage page: input tokens divided by requests. A word is about 1.3 tokens.</source>
            <comment>first_question.input_tokens.where</comment>
            <translation>用量页面：输入 token 数除以请求数。一个英文单词约为 1.3 个 token。</translation>
        </message>
        <message>
            <source>How many tokens come out?</source>
            <comment>first_question.output_tokens.question</comment>
            <translation>输出多少 token？</translation>
        </message>
        <message>
            <source>The usage page: output tokens divided by requests.</source>
            <comment>first_question.output_tokens.where</comment>
            <translation>用量页面：输出 token 数除以请求数。</translation>
        </message>
        <message>
            <source>What do a million tokens in cost you?</source>
            <comment>first_question.api_input_price.question</comment>
            <translation>一百万个输入 token 要多少钱？</translation>
        </message>
        <message>
            <source>Your provider's price list, or your contract. Inputs can be filled from the catalog later.</source>
            <comment>first_question.api_input_price.where</comment>
            <translation>服务商的价目表或您的合同。各项输入稍后也可从目录填入。</translation>
        </message>
        <message>
            <source>And a million tokens out?</source>
            <comment>first_question.api_output_price.question</comment>
            <translation>一百万个输出 token 呢？</translation>
        </message>
        <message>
            <source>The same list: output is usually dearer.</source>
            <comment>first_question.api_output_price.where</comment>
            <translation>同一价目表：输出通常更贵。</translation>
        </message>
        <message>
            <source>Stay with the API</source>
            <comment>course.stay_with_api.name</comment>
            <translation>继续使用 API</translation>
        </message>
        <message>
            <source>Pilot a self-hosted model</source>
            <comment>course.pilot_self_hosted.name</comment>
            <translation>试点自托管模型</translation>
        </message>
        <message>
            <source>Migrate</source>
            <comment>course.migrate.name</comment>
            <translation>迁移</translation>
        </message>
        <message>
            <source>Keep the large model, per token or on reserved capacity, measure the traffic, and ask again when volume or task have changed.</source>
            <comment>course.stay_with_api.text</comment>
            <translation>保留大模型，按 token 付费或使用预留容量，测量流量，等请求量或任务变化后再重新评估。</translation>
        </message>
        <message>
            <source>Let a small hosted model recall examples into its prompt; nothing has to be trained.</source>
            <comment>course.small_model_with_memory.text</comment>
            <translation>让托管的小模型把示例召回到提示词中；无需训练。</translation>
        </message>
        <message>
            <source>Let a provider train and serve a small model, and pay per token as before.</source>
            <comment>course.hosted_fine_tuning.text</comment>
            <translation>让服务商训练并提供小模型，仍按 token 付费。</translation>
        </message>
        <message>
            <source>Train a small model, serve a part of the traffic with it, and compare before anything is switched off.</source>
            <comment>course.pilot_self_hosted.text</comment>
            <translation>训练一个小模型，用它处理部分流量，先比较，再停用原有服务。</translation>
        </message>
        <message>
            <source>Move the task to your own fine-tuned model.</source>
            <comment>course.migrate.text</comment>
            <translation>把任务迁移到自己的微调模型。</translation>
        </message>
        <message>
            <source>Let a router send what is narrow to a small model, and the rest to the frontier API.</source>
            <comment>course.hybrid.text</comment>
            <translation>用路由器把窄请求发给小模型，其余发给前沿 API。</translation>
        </message>
        <message>
            <source>Reproduced</source>
            <comment>claim_status.reproduced.name</comment>
            <translation>已重现</translation>
        </message>
        <message>
            <source>Differs</source>
            <comment>claim_status.differs.name</comment>
            <translation>不符</translation>
        </message>
        <message>
            <source>The task is narrow, and a small model can learn it.</source>
            <comment>fit_rule.narrow_task.yes</comment>
            <translation>任务范围窄，小模型学得会。</translation>
        </message>
        <message>
            <source>The task is broad, and a large model copes with what a small one was never shown.</source>
            <comment>fit_rule.narrow_task.no</comment>
            <translation>任务范围宽，小模型从未见过的内容大模型也能应付。</translation>
        </message>
        <message>
            <source>Whether the task is narrow enough for a small model is still open.</source>
            <comment>fit_rule.narrow_task.unsure</comment>
            <translation>任务是否窄到适合小模型，尚无定论。</translation>
        </message>
        <message>
            <source>The output is well defined, so examples can teach it and tests can check it.</source>
            <comment>fit_rule.defined_output.yes</comment>
            <translation>输出有明确定义，可以用示例来教、用测试来检验。</translation>
        </message>
        <message>
            <source>The output is not well defined, so nobody could label it the same way twice.</source>
            <comment>fit_rule.defined_output.no</comment>
            <translation>输出没有明确定义，没有人能两次标注得一样。</translation>
        </message>
        <message>
            <source>Whether the output is well defined is still open.</source>
            <comment>fit_rule.defined_output.unsure</comment>
            <translation>输出是否有明确定义，尚无定论。</translation>
        </message>
        <message>
            <source>Occasional errors can be tolerated while a new model proves itself.</source>
            <comment>fit_rule.tolerable_errors.yes</comment>
            <translation>在新模型证明自己之前，可以容忍偶尔出错。</translation>
        </message>
        <message>
            <source>Errors can't be tolerated, so a change of model needs proof first.</source>
            <comment>fit_rule.tolerable_errors.no</comment>
            <translation>不能容忍出错，更换模型之前须先有证据。</translation>
        </message>
        <message>
            <source>Whether occasional errors can be tolerated is still open.</source>
            <comment>fit_rule.tolerable_errors.unsure</comment>
            <translation>能否容忍偶尔出错，尚无定论。</translation>
        </message>
        <message>
            <source>There are at least 500 labeled examples to train on.</source>
            <comment>fit_rule.labeled_examples.yes</comment>
            <translation>至少有 500 个标注样本可供训练。</translation>
        </message>
        <message>
            <source>There are fewer than 500 labeled examples, too few to train on.</source>
            <comment>fit_rule.labeled_examples.no</comment>
            <translation>标注样本少于 500 个，不足以训练。</translation>
        </message>
        <message>
            <source>Whether there are 500 labeled examples to train on is still open.</source>
            <comment>fit_rule.labeled_examples.unsure</comment>
            <translation>是否有 500 个标注样本可供训练，尚无定论。</translation>
        </message>
        <message>
            <source>There are fewer than 20 patterns, few enough to be recalled as examples.</source>
            <comment>fit_rule.few_patterns.yes</comment>
            <translation>模式少于 20 种，少到可以作为示例召回。</translation>
        </message>
        <message>
            <source>There are 20 patterns or more, and recalled examples can't cover them all.</source>
            <comment>fit_rule.few_patterns.no</comment>
            <translation>模式达到 20 种或更多，召回的示例无法全部覆盖。</translation>
        </message>
        <message>
            <source>The specification stays for six months, long enough for training to pay off.</source>
            <comment>fit_rule.stable_specification.yes</comment>
            <translation>需求规格能保持六个月不变，训练有足够时间回本。</translation>
        </message>
        <message>
            <source>The specification changes within six months, and each change means training again.</source>
            <comment>fit_rule.stable_specification.no</comment>
            <translation>需求规格六个月内会变，每次变化都意味着重新训练。</translation>
        </message>
        <message>
            <source>Whether the specification stays for six months is still open.</source>
            <comment>fit_rule.stable_specification.unsure</comment>
            <translation>需求规格能否保持六个月不变，尚无定论。</translation>
        </message>
        <message>
            <source>There is data that may not leave the house, and only a model in the house keeps it there.</source>
            <comment>fit_rule.private_data.yes</comment>
            <translation>有不得外传的数据，只有内部的模型能把它留在内部。</translation>
        </message>
        <message>
            <source>Latency matters, and a small model of your own answers without a queue that others fill.</source>
            <comment>fit_rule.latency_matters.yes</comment>
            <translation>延迟很重要，自己的小模型回答时不必与他人排队。</translation>
        </message>
        <message>
            <source>The traffic mixes narrow and broad requests, and each kind is best served by its own model.</source>
            <comment>fit_rule.mixed_traffic.yes</comment>
            <translation>流量中混有窄请求和宽泛请求，每一类最好由各自的模型处理。</translation>
        </message>
        <message>
            <source>The traffic is of one kind, so there is nothing to route.</source>
            <comment>fit_rule.mixed_traffic.no</comment>
            <translation>流量属于同一类，没有可路由的内容。</translation>
        </message>
        <message>
            <source>Whether the traffic mixes narrow and broad requests is still open.</source>
            <comment>fit_rule.mixed_traffic.unsure</comment>
            <translation>流量中是否混有窄请求和宽泛请求，尚无定论。</translation>
        </message>
        <message>
            <source>The facts change often, and what is looked up at each request is never out of date.</source>
            <comment>fit_rule.changing_facts.yes</comment>
            <translation>事实经常变化，而每次请求时查到的内容永不过时。</translation>
        </message>
        <message>
            <source>The facts change seldom, so what was trained stays true.</source>
            <comment>fit_rule.changing_facts.no</comment>
            <translation>事实很少变化，训练过的内容不会过时。</translation>
        </message>
        <message>
            <source>Every request goes to the vendor, under its terms.</source>
            <comment>judgment.privacy.general_api</comment>
            <translation>每次请求都发往供应商，受其条款约束。</translation>
        </message>
        <message>
            <source>Every request goes to the vendor, and what is remembered of earlier ones is kept as well.</source>
            <comment>judgment.privacy.memory_api</comment>
            <translation>每次请求都发往供应商，从先前请求中记住的内容也由其保存。</translation>
        </message>
        <message>
            <source>Every request goes to the vendor, and so do the training examples, which can be cleaned first.</source>
            <comment>judgment.privacy.tuned_api</comment>
            <translation>每次请求都发往供应商，训练样本也是，但可先行脱敏。</translation>
        </message>
        <message>
            <source>No model vendor sees a request; it stays on machines that we run.</source>
            <comment>judgment.privacy.self_hosted</comment>
            <translation>没有模型供应商能看到请求；请求留在我们运行的机器上。</translation>
        </message>
        <message>
            <source>The routed requests stay on machines that we run, the rest goes to the vendor.</source>
            <comment>judgment.privacy.hybrid</comment>
            <translation>被路由的请求留在我们运行的机器上，其余发往供应商。</translation>
        </message>
        <message>
            <source>Every request goes to a vendor, and so do the training examples, which can be cleaned first.</source>
            <comment>judgment.privacy.hosted_hybrid</comment>
            <translation>每次请求都发往某家供应商，训练样本也是，但可先行脱敏。</translation>
        </message>
        <message>
            <source>The prompt alone steers it, and the vendor may change the model.</source>
            <comment>judgment.output_control.general_api</comment>
            <translation>只能靠提示词控制，供应商还可能更换模型。</translation>
        </message>
        <message>
            <source>Recalled examples steer it beside the prompt; the model stays what it is.</source>
            <comment>judgment.output_control.memory_api</comment>
            <translation>除提示词外还有召回的示例来控制；模型本身不变。</translation>
        </message>
        <message>
            <source>Training sets form and tone, on a model that the vendor may retire.</source>
            <comment>judgment.output_control.tuned_api</comment>
            <translation>训练决定形式和语气，但供应商可能停用该模型。</translation>
        </message>
        <message>
            <source>Training, decoding and the model's version are in our hands.</source>
            <comment>judgment.output_control.self_hosted</comment>
            <translation>训练、解码和模型版本都由我们掌握。</translation>
        </message>
        <message>
            <source>Training steers the routed requests, a prompt the rest.</source>
            <comment>judgment.output_control.hybrid</comment>
            <translation>被路由的请求由训练控制，其余由提示词控制。</translation>
        </message>
        <message>
            <source>Training steers the routed requests, a prompt the rest, and the vendor may change both models.</source>
            <comment>judgment.output_control.hosted_hybrid</comment>
            <translation>被路由的请求由训练控制，其余由提示词控制，两个模型供应商都可能更换。</translation>
        </message>
        <message>
            <source>A key and a prompt are enough to begin.</source>
            <comment>judgment.setup_effort.general_api</comment>
            <translation>一个密钥加一段提示词就能开始。</translation>
        </message>
        <message>
            <source>Memories have to be put in place; nothing is trained.</source>
            <comment>judgment.setup_effort.memory_api</comment>
            <translation>须先建立记忆；无需训练。</translation>
        </message>
        <message>
            <source>Examples have to be labeled and a training checked; there is nothing to host.</source>
            <comment>judgment.setup_effort.tuned_api</comment>
            <translation>须标注样本并检验训练结果；无需托管。</translation>
        </message>
        <message>
            <source>Labels, training and a serving stack come before the first request.</source>
            <comment>judgment.setup_effort.self_hosted</comment>
            <translation>首次请求之前须完成标注、训练和推理服务栈。</translation>
        </message>
        <message>
            <source>All that self-hosting takes, and a router that has to learn what to send where.</source>
            <comment>judgment.setup_effort.hybrid</comment>
            <translation>自托管所需的一切，外加一个须学会分派请求的路由器。</translation>
        </message>
        <message>
            <source>All that hosted fine-tuning takes, and a router that has to learn what to send where.</source>
            <comment>judgment.setup_effort.hosted_hybrid</comment>
            <translation>托管微调所需的一切，外加一个须学会分派请求的路由器。</translation>
        </message>
        <message>
            <source>The vendor runs everything; only prompts need care.</source>
            <comment>judgment.upkeep.general_api</comment>
            <translation>一切由供应商运行；只需维护提示词。</translation>
        </message>
        <message>
            <source>The vendor runs the model; prompts and memories need care.</source>
            <comment>judgment.upkeep.memory_api</comment>
            <translation>模型由供应商运行；需维护提示词和记忆。</translation>
        </message>
        <message>
            <source>The model has to be trained anew when the task or the vendor's base model changes.</source>
            <comment>judgment.upkeep.tuned_api</comment>
            <translation>任务或供应商的基础模型变化时，须重新训练模型。</translation>
        </message>
        <message>
            <source>Updates, monitoring, scaling and training anew are ours.</source>
            <comment>judgment.upkeep.self_hosted</comment>
            <translation>更新、监控、扩缩容和再训练都由我们负责。</translation>
        </message>
        <message>
            <source>Our own servers, a router and an API have to be looked after.</source>
            <comment>judgment.upkeep.hybrid</comment>
            <translation>自己的服务器、路由器和 API 都需要照管。</translation>
        </message>
        <message>
            <source>The tuned model has to be trained anew, and a router looked after.</source>
            <comment>judgment.upkeep.hosted_hybrid</comment>
            <translation>微调模型须重新训练，路由器需要照管。</translation>
        </message>
        <message>
            <source>The vendor's limits apply, and rise with what we spend.</source>
            <comment>judgment.rate_limits.general_api</comment>
            <translation>受供应商限额约束，限额随支出增加而提高。</translation>
        </message>
        <message>
            <source>The vendor's limits apply, to the model and to the recall.</source>
            <comment>judgment.rate_limits.memory_api</comment>
            <translation>模型和召回都受供应商限额约束。</translation>
        </message>
        <message>
            <source>The vendor's limits apply to the tuned model as well.</source>
            <comment>judgment.rate_limits.tuned_api</comment>
            <translation>微调模型同样受供应商限额约束。</translation>
        </message>
        <message>
            <source>No vendor sets a limit, only the GPUs that we run.</source>
            <comment>judgment.rate_limits.self_hosted</comment>
            <translation>没有供应商设限，只受我们运行的 GPU 限制。</translation>
        </message>
        <message>
            <source>The vendor's limits apply only to what the small model does not answer.</source>
            <comment>judgment.rate_limits.hybrid</comment>
            <translation>只有小模型不回答的部分受供应商限额约束。</translation>
        </message>
        <message>
            <source>The vendor's limits apply to both models.</source>
            <comment>judgment.rate_limits.hosted_hybrid</comment>
            <translation>两个模型都受供应商限额约束。</translation>
        </message>
        <message>
            <source>Whatever fits into a prompt can be asked today.</source>
            <comment>judgment.flexibility.general_api</comment>
            <translation>凡能放进提示词的，今天就能问。</translation>
        </message>
        <message>
            <source>A new task needs new memories, and the model is small.</source>
            <comment>judgment.flexibility.memory_api</comment>
            <translation>新任务需要新记忆，而且模型较小。</translation>
        </message>
        <message>
            <source>A new task needs new labels and another training.</source>
            <comment>judgment.flexibility.tuned_api</comment>
            <translation>新任务需要新标注和再一次训练。</translation>
        </message>
        <message>
            <source>A new task needs new labels and another training, and room on the GPUs.</source>
            <comment>judgment.flexibility.self_hosted</comment>
            <translation>新任务需要新标注、再一次训练，以及 GPU 上的空间。</translation>
        </message>
        <message>
            <source>What the small model was not trained for goes to the large one.</source>
            <comment>judgment.flexibility.hybrid</comment>
            <translation>小模型未受训练的内容交给大模型。</translation>
        </message>
        <message>
            <source>What the small model was not trained for goes to the large one.</source>
            <comment>judgment.flexibility.hosted_hybrid</comment>
            <translation>小模型未受训练的内容交给大模型。</translation>
        </message>
        <message>
            <source>first token</source>
            <comment>published_latency.first_token.name</comment>
            <translation>首 token</translation>
        </message>
        <message>
            <source>short answer</source>
            <comment>published_latency.short_answer.name</comment>
            <translation>短回答</translation>
        </message>
        <message>
            <source>99th percentile</source>
            <comment>published_latency.percentile_99.name</comment>
            <translation>第 99 百分位数</translation>
        </message>
        <message>
            <source>early 2026</source>
            <comment>published_latency.source.date</comment>
            <translation>2026 年初</translation>
        </message>
        <message>
            <source>Sentiment</source>
            <comment>task_kind.Sentiment.name</comment>
            <translation>情感</translation>
        </message>
        <message>
            <source>a handful of labels, and traffic that never ends</source>
            <comment>task_kind.Sentiment.why</comment>
            <translation>标签很少，流量不断</translation>
        </message>
        <message>
            <source>Ticket routing</source>
            <comment>task_kind.Ticket routing.name</comment>
            <translation>工单路由</translation>
        </message>
        <message>
            <source>your own queues, which no general model knows</source>
            <comment>task_kind.Ticket routing.why</comment>
            <translation>您自己的队列，通用模型并不了解</translation>
        </message>
        <message>
            <source>Intent</source>
            <comment>task_kind.Intent.name</comment>
            <translation>意图</translation>
        </message>
        <message>
            <source>short inputs, a closed list of answers</source>
            <comment>task_kind.Intent.why</comment>
            <translation>输入短，答案列表封闭</translation>
        </message>
        <message>
            <source>Content labeling</source>
            <comment>task_kind.Content labeling.name</comment>
            <translation>内容标注</translation>
        </message>
        <message>
            <source>large volumes that can wait and be batched</source>
            <comment>task_kind.Content labeling.why</comment>
            <translation>量大、可等待、可批处理</translation>
        </message>
        <message>
            <source>Entity extraction</source>
            <comment>task_kind.Entity extraction.name</comment>
            <translation>实体抽取</translation>
        </message>
        <message>
            <source>a fixed set of fields that tests can check</source>
            <comment>task_kind.Entity extraction.why</comment>
            <translation>字段固定，可用测试检验</translation>
        </message>
        <message>
            <source>PII flagging</source>
            <comment>task_kind.PII flagging.name</comment>
            <translation>个人信息（PII）标记</translation>
        </message>
        <message>
            <source>data that should not leave the house to be checked</source>
            <comment>task_kind.PII flagging.why</comment>
            <translation>不应为检查而外传的数据</translation>
        </message>
        <message>
            <source>Break-even</source>
            <comment>view.break-even.name</comment>
            <translation>盈亏平衡</translation>
        </message>
        <message>
            <source>Over time</source>
            <comment>view.over-time.name</comment>
            <translation>随时间</translation>
        </message>
        <message>
            <source>Breakdown</source>
            <comment>view.breakdown.name</comment>
            <translation>构成</translation>
        </message>
        <message>
            <source>Sensitivity</source>
            <comment>view.sensitivity.name</comment>
            <translation>敏感性</translation>
        </message>
        <message>
            <source>Map</source>
            <comment>view.map.name</comment>
            <translation>决策图</translation>
        </message>
        <message>
            <source>Distribution</source>
            <comment>view.distribution.name</comment>
            <translation>分布</translation>
        </message>
        <message>
            <source>What to ask</source>
            <comment>view.information.name</comment>
            <translation>先查什么</translation>
        </message>
        <message>
            <source>Portfolio</source>
            <comment>view.portfolio.name</comment>
            <translation>任务组合</translation>
        </message>
        <message>
            <source>Compare</source>
            <comment>view.compare.name</comment>
            <translation>比较</translation>
        </message>
        <message>
            <source>Qualities</source>
            <comment>view.qualitative.name</comment>
            <translation>特性</translation>
        </message>
        <message>
            <source>Advice</source>
            <comment>view.advice.name</comment>
            <translation>建议</translation>
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
            <translation>PDF 文档</translation>
        </message>
        <message>
            <source>HTML pages</source>
            <comment>report_format.html.name</comment>
            <translation>HTML 页面</translation>
        </message>
        <message>
            <source>PNG pictures</source>
            <comment>picture_format.png.name</comment>
            <translation>PNG 图片</translation>
        </message>
        <message>
            <source>SVG drawings</source>
            <comment>picture_format.svg.name</comment>
            <translation>SVG 矢量图</translation>
        </message>
        <message>
            <source>PDF documents</source>
            <comment>picture_format.pdf.name</comment>
            <translation>PDF 文档</translation>
        </message>
        <message numerus="yes">
            <source>{count} smaller parts {amount}</source>
            <comment>breakdown.smaller(count, amount)</comment>
            <translation>
                <numerusform>{count} 个较小部分 {amount}</numerusform>
            </translation>
        </message>
        <message>
            <source>and {count} more</source>
            <comment>notes.more(count)</comment>
            <translation>另有 {count} 项</translation>
        </message>
        <message>
            <source>{view} is no view of this version, so the state is shown in another; views are {known}</source>
            <comment>presentation.no_view_of_state(view, known)</comment>
            <translation>{view} 不是此版本的视图，因此该状态在其他视图中显示；可用视图：{known}</translation>
        </message>
        <message>
            <source>The scenario's own inputs, as one task</source>
            <comment>sheet.without_tasks</comment>
            <translation>情景自身的输入，作为一个任务</translation>
        </message>
        <message>
            <source>{parameter} {value}</source>
            <comment>finding.value_at(parameter, value)</comment>
            <translation>{parameter} {value}</translation>
        </message>
        <message>
            <source>{option} is the cheapest at {x} and {y}.</source>
            <comment>finding.map(option, x, y)</comment>
            <translation>在{x}、{y}的条件下，{option} 最便宜。</translation>
        </message>
        <message>
            <source>{option} is the cheapest of those shown at {x} and {y}.</source>
            <comment>finding.map_shown(option, x, y)</comment>
            <translation>在{x}、{y}的条件下，{option} 在所示方案中最便宜。</translation>
        </message>
        <message>
            <source>{option}, which is not shown here, saves {saving} a month against {baseline} at {volume} requests.</source>
            <comment>fit.saves_not_shown(option, saving, baseline, volume)</comment>
            <translation>在每月 {volume}次请求时，此处未显示的{option} 每月比{baseline} 节省 {saving}。</translation>
        </message>
        <message>
            <source>{option}, which is not shown here, is the cheapest of all, at {total} a month.</source>
            <comment>fit.cheapest_not_shown(option, total)</comment>
            <translation>此处未显示的{option} 在所有方案中最便宜，每月 {total}。</translation>
        </message>
        <message>
            <source>{condition}, where {cause}</source>
            <comment>fit.condition_where(condition, cause)</comment>
            <translation>{condition}，此时{cause}</translation>
        </message>
        <message>
            <source>{option} becomes the cheapest option</source>
            <comment>fit.where_cheapest(option)</comment>
            <translation>{option} 成为最便宜的方案</translation>
        </message>
        <message>
            <source>{option} is no longer the cheapest option</source>
            <comment>fit.where_not_cheapest(option)</comment>
            <translation>{option} 不再是最便宜的方案</translation>
        </message>
        <message>
            <source>{option} becomes the cheapest of the options shown</source>
            <comment>fit.where_cheapest_of_shown(option)</comment>
            <translation>{option} 成为所示方案中最便宜的</translation>
        </message>
        <message>
            <source>{option} is no longer the cheapest of the options shown</source>
            <comment>fit.where_not_cheapest_of_shown(option)</comment>
            <translation>{option} 不再是所示方案中最便宜的</translation>
        </message>
        <message>
            <source>{option}, not shown, becomes cheaper than all that are shown</source>
            <comment>fit.where_below_all_shown(option)</comment>
            <translation>未显示的{option} 变得比所有已显示的都便宜</translation>
        </message>
        <message>
            <source>{option}, not shown, is no longer cheaper than all that are shown</source>
            <comment>fit.where_not_below_all_shown(option)</comment>
            <translation>未显示的{option} 不再比所有已显示的都便宜</translation>
        </message>
        <message>
            <source>{option} begins to cost less than {baseline}</source>
            <comment>fit.where_it_saves(option, baseline)</comment>
            <translation>{option} 的成本开始低于{baseline}</translation>
        </message>
        <message>
            <source>{option} no longer costs less than {baseline}</source>
            <comment>fit.where_it_saves_nothing(option, baseline)</comment>
            <translation>{option} 的成本不再低于{baseline}</translation>
        </message>
        <message>
            <source>the money paid up front for {option} is back within {months}</source>
            <comment>fit.where_back_within(option, months)</comment>
            <translation>{option} 的前期支出在 {months}内收回</translation>
        </message>
        <message>
            <source>the money paid up front for {option} takes more than {months} to come back</source>
            <comment>fit.where_back_later(option, months)</comment>
            <translation>{option} 的前期支出要超过 {months}才能收回</translation>
        </message>
        <message>
            <source>the fine-tuned model is right less than nine tenths as often as {baseline}</source>
            <comment>fit.where_accuracy_too_low(baseline)</comment>
            <translation>微调模型的正确率不到{baseline} 正确率的九成</translation>
        </message>
        <message>
            <source>the fine-tuned model is right at least nine tenths as often as {baseline}</source>
            <comment>fit.where_accuracy_enough(baseline)</comment>
            <translation>微调模型的正确率达到{baseline} 正确率的九成</translation>
        </message>
        <message>
            <source>The guide to Breakeven</source>
            <comment>guide.title</comment>
            <translation>Breakeven 指南</translation>
        </message>
        <message>
            <source>Where to start</source>
            <comment>guide.start</comment>
            <translation>从何开始</translation>
        </message>
        <message>
            <source>Breakeven answers one question for one task: from how many requests a month on is it cheaper to run a fine-tuned small model of your own than to pay for a large model's API?</source>
            <comment>guide.question</comment>
            <translation>Breakeven 针对一项任务回答一个问题：从每月多少次请求起，运行自己微调的小模型比为大模型的 API 付费更便宜？</translation>
        </message>
        <message>
            <source>The answer is about the option in focus, held against the baseline. Move a slider or type a value: sentence, figures and chart follow. A click on a figure says how it is computed, and every change can be taken back.</source>
            <comment>guide.edits</comment>
            <translation>答案针对焦点方案，与基准方案相比。移动滑块或键入数值：句子、指标和图表随即更新。单击某个指标可查看其计算方法，每项更改都可撤销。</translation>
        </message>
        <message>
            <source>F1 opens this guide at what has the focus: at an input, an option, a figure or a view.</source>
            <comment>guide.help</comment>
            <translation>按 F1 会在与当前焦点对应的位置打开本指南：输入、方案、指标或视图。</translation>
        </message>
        <message>
            <source>Options</source>
            <comment>guide.options</comment>
            <translation>方案</translation>
        </message>
        <message>
            <source>Option</source>
            <comment>guide.option</comment>
            <translation>方案</translation>
        </message>
        <message>
            <source>Figures</source>
            <comment>guide.figures</comment>
            <translation>指标</translation>
        </message>
        <message>
            <source>For {focus} against {baseline}.</source>
            <comment>guide.figures_text(focus, baseline)</comment>
            <translation>{focus} 与{baseline} 相比。</translation>
        </message>
        <message>
            <source>Inputs</source>
            <comment>guide.inputs</comment>
            <translation>输入</translation>
        </message>
        <message>
            <source>A typed value may lie beyond the slider, anywhere in the range of the input.</source>
            <comment>guide.inputs_text</comment>
            <translation>键入的值可以超出滑块，只要在该输入的区间之内。</translation>
        </message>
        <message>
            <source>Default</source>
            <comment>guide.default</comment>
            <translation>默认值</translation>
        </message>
        <message>
            <source>Slider</source>
            <comment>guide.slider</comment>
            <translation>滑块</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <comment>guide.from_to(low, high)</comment>
            <translation>{low} 至 {high}</translation>
        </message>
        <message>
            <source>Counts in</source>
            <comment>guide.used_in</comment>
            <translation>用于</translation>
        </message>
        <message>
            <source>In files and commands</source>
            <comment>guide.id</comment>
            <translation>在文件和命令中</translation>
        </message>
        <message>
            <source>Formulas</source>
            <comment>guide.computed</comment>
            <translation>公式</translation>
        </message>
        <message>
            <source>A month's cost is the sum of its components. What a formula names is an input or has a formula of its own; ceil() rounds up to a whole number.</source>
            <comment>guide.formulas_text</comment>
            <translation>每月成本是其各组成部分之和。公式中提到的每一项要么是输入，要么有自己的公式；ceil() 表示向上取整。</translation>
        </message>
        <message>
            <source>Made of</source>
            <comment>guide.made_of</comment>
            <translation>组成</translation>
        </message>
        <message>
            <source>With the small model {where}</source>
            <comment>guide.hosted(where)</comment>
            <translation>小模型{where}时</translation>
        </message>
        <message>
            <source>Views</source>
            <comment>guide.views</comment>
            <translation>视图</translation>
        </message>
        <message>
            <source>Example</source>
            <comment>guide.example</comment>
            <translation>示例</translation>
        </message>
        <message>
            <source>Worked examples</source>
            <comment>guide.examples</comment>
            <translation>计算示例</translation>
        </message>
        <message>
            <source>Each is a preset of the program, computed with the values that it comes with.</source>
            <comment>guide.examples_text</comment>
            <translation>每个示例都是程序的一个预设，按其自带的值计算。</translation>
        </message>
        <message>
            <source>Step by step</source>
            <comment>guide.step_by_step</comment>
            <translation>分步计算</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <comment>guide.keyboard</comment>
            <translation>键盘</translation>
        </message>
        <message>
            <source>Keys</source>
            <comment>guide.keys</comment>
            <translation>按键</translation>
        </message>
        <message>
            <source>What they do</source>
            <comment>guide.what_they_do</comment>
            <translation>作用</translation>
        </message>
        <message>
            <source>The first move, “{task}”, raises the bill by {more} a month.</source>
            <comment>portfolio.first_move_raises(task, more)</comment>
            <translation>首项迁移“{task}”使每月账单增加 {more}。</translation>
        </message>
        <message>
            <source>The first move, “{task}”, raises the bill by {more} a month; with {count} moved it is below the API's.</source>
            <comment>portfolio.first_move_raises_until(task, more, count)</comment>
            <translation>首项迁移“{task}”使每月账单增加 {more}；迁移 {count} 项后，账单低于使用 API。</translation>
        </message>
        <message numerus="yes">
            <source>{count} tasks</source>
            <comment>portfolio.pinned_count(count)</comment>
            <translation>
                <numerusform>{count} 项任务</numerusform>
            </translation>
        </message>
        <message>
            <source>“{task}” alone</source>
            <comment>tasks.one_alone(task)</comment>
            <translation>“{task}”单独一项</translation>
        </message>
        <message numerus="yes">
            <source>a workload of {volume} requests a month apart from the {tasks} tasks</source>
            <comment>tasks.workload_apart(volume, tasks)</comment>
            <translation>
                <numerusform>{tasks} 项任务之外每月 {volume}次请求的工作负载</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>without the {tasks} tasks</source>
            <comment>tasks.left_aside(tasks)</comment>
            <translation>
                <numerusform>不含这 {tasks} 个任务</numerusform>
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
            <translation>以下是针对{workload}的建议。</translation>
        </message>
        <message>
            <source>{upkeep} of the {total} {where} is its upkeep, which all tasks share.</source>
            <comment>tasks.upkeep_apart(upkeep, total, where)</comment>
            <translation>{where}的 {total} 中，{upkeep} 为其运维，由所有任务共用。</translation>
        </message>
        <message>
            <source>Use a small model with memory</source>
            <comment>course.small_model_with_memory.name</comment>
            <translation>使用带记忆的小模型</translation>
        </message>
        <message>
            <source>Use hosted fine-tuning</source>
            <comment>course.hosted_fine_tuning.name</comment>
            <translation>使用托管微调</translation>
        </message>
        <message>
            <source>Use a hybrid</source>
            <comment>course.hybrid.name</comment>
            <translation>使用混合方案</translation>
        </message>
        <message>
            <source>What each option costs a month over the volume; where two curves cross, both cost the same</source>
            <comment>view.break-even.help</comment>
            <translation>各方案的每月成本随请求量的变化；两条曲线相交处，两者成本相同</translation>
        </message>
        <message>
            <source>The cash that each option takes, month by month, from what is paid up front on</source>
            <comment>view.over-time.help</comment>
            <translation>各方案逐月支出的现金，从前期支出算起</translation>
        </message>
        <message>
            <source>What the monthly cost of each option is made of</source>
            <comment>view.breakdown.help</comment>
            <translation>各方案每月成本的构成</translation>
        </message>
        <message>
            <source>How much a figure changes if each input alone changes, the strongest first</source>
            <comment>view.sensitivity.help</comment>
            <translation>每项输入单独变动时，某项指标变动多少，影响最大的在前</translation>
        </message>
        <message>
            <source>Which option is the cheapest over any two inputs</source>
            <comment>view.map.help</comment>
            <translation>在任意两项输入的不同取值下，哪个方案最便宜</translation>
        </message>
        <message>
            <source>How the figures spread under the ranges that inputs have</source>
            <comment>view.distribution.help</comment>
            <translation>在输入所设的区间下，各项指标如何分布</translation>
        </message>
        <message>
            <source>What it is worth at most to know each input with a range before deciding</source>
            <comment>view.information.help</comment>
            <translation>决定之前，知道每项设有区间的输入最多值多少</translation>
        </message>
        <message>
            <source>What all tasks cost as one after the other moves to our own GPUs, and how many of those it takes</source>
            <comment>view.portfolio.help</comment>
            <translation>逐项迁移任务到自己的 GPU 时，全部任务的成本，以及所需的 GPU 数</translation>
        </message>
        <message>
            <source>Up to four scenarios beside each other</source>
            <comment>view.compare.help</comment>
            <translation>最多四个情景并列比较</translation>
        </message>
        <message>
            <source>Five approaches on scales of latency, privacy, control and the like, and their weighted order</source>
            <comment>view.qualitative.help</comment>
            <translation>五种方式在延迟、隐私、控制等尺度上的得分，及其加权排序</translation>
        </message>
        <message>
            <source>What the answers to its questions and the figures speak for, why, and what would change it</source>
            <comment>view.advice.help</comment>
            <translation>对问题的回答和各项数值支持什么、为什么，以及什么会改变它</translation>
        </message>
        <message>
            <source>currency</source>
            <comment>edit.currency</comment>
            <translation>货币</translation>
        </message>
        <message>
            <source>{amount} {currency}</source>
            <comment>figure.amount(amount, currency)</comment>
            <translation>{amount} {currency}</translation>
        </message>
        <message>
            <source>{amount} {currency} a month</source>
            <comment>key.amount_a_month(amount, currency)</comment>
            <translation>每月 {amount} {currency}</translation>
        </message>
        <message>
            <source>{^currency} a month at {volume} requests</source>
            <comment>breakdown.title(currency, volume)</comment>
            <translation>每月 {volume}次请求时的每月成本，{currency}</translation>
        </message>
        <message>
            <source>{parameter}, {sign} {unit}</source>
            <comment>axis.title_in_money(parameter, sign, unit)</comment>
            <translation>{parameter}，{sign} {unit}</translation>
        </message>
        <message>
            <source>{^currency} a month</source>
            <comment>axis.money_a_month(currency)</comment>
            <translation>{^currency}/月</translation>
        </message>
        <message>
            <source>{figure}, {currency}</source>
            <comment>tornado.axis_money(figure, currency)</comment>
            <translation>{figure}，{currency}</translation>
        </message>
        <message>
            <source>Worth at most, {currency} over {horizon}</source>
            <comment>information.axis(currency, horizon)</comment>
            <translation>最高价值，{currency}（{horizon}内）</translation>
        </message>
        <message>
            <source>{^currency}</source>
            <comment>report.currency(currency)</comment>
            <translation>{^currency}</translation>
        </message>
        <message>
            <source>{^currency} before taxes. A month has 730 hours, a twelfth of a year.</source>
            <comment>report.units_text(currency)</comment>
            <translation>税前{currency}。一个月按 730 小时计，即一年的十二分之一。</translation>
        </message>
        <message>
            <source>{text} is in {currency}, for which no rate is stated: {allowed}</source>
            <comment>typed.other_currency(text, currency, allowed)</comment>
            <translation>{text} 以{currency}计，但未说明其汇率：{allowed}</translation>
        </message>
        <message>
            <source>All tasks, {currency} a month</source>
            <comment>portfolio_chart.axis(currency)</comment>
            <translation>全部任务，{currency}/月</translation>
        </message>
        <message>
            <source>Tokens and errors at the frontier API, {currency} a month at the task's own volume. The API's upkeep is counted once for all tasks and is not in it.</source>
            <comment>task_list.base_help(currency)</comment>
            <translation>前沿 API 的 token 费用和错误成本，按任务自身的请求量计，{currency}/月。API 运维对所有任务只计一次，不计入其中。</translation>
        </message>
        <message>
            <source>Tuning, retraining and errors of a model of its own, {currency} a month. The GPUs are shared by all tasks that move and are not in it.</source>
            <comment>task_list.own_help(currency)</comment>
            <translation>自己的模型的微调、再训练和错误成本，{currency}/月。GPU 由所有迁移的任务共用，不计入其中。</translation>
        </message>
        <message>
            <source>What it would save if it moved alone, to GPUs of its own, {currency} a month. The other tasks keep the API and its upkeep, which a scenario of this task alone would save too.</source>
            <comment>task_list.alone_help(currency)</comment>
            <translation>单独迁移到专用 GPU 时的节省额，{currency}/月。其他任务继续使用 API 并承担其运维；若情景中只有这一项任务，这部分运维也会省去。</translation>
        </message>
        <message>
            <source>{price} an hour</source>
            <comment>gpu.an_hour(price)</comment>
            <translation>每小时 {price}</translation>
        </message>
        <message>
            <source>{currency} at {rate} for a US dollar, {day}, {source}</source>
            <comment>currency.in_words(currency, rate, day, source)</comment>
            <translation>{currency}（每美元折合 {rate}，{day}，{source}）</translation>
        </message>
        <message>
            <source>Shown in {currency} at {rate} for a US dollar, {day}, {source}</source>
            <comment>currency.shown(currency, rate, day, source)</comment>
            <translation>以{currency}显示（每美元折合 {rate}，{day}，{source}）</translation>
        </message>
        <message>
            <source>Shown in {currency} at {rate} for a US dollar, {day}, which is older than 30 days, {source}</source>
            <comment>currency.shown_old(currency, rate, day, source)</comment>
            <translation>以{currency}显示（每美元折合 {rate}，{day}，汇率已超过 30 天，{source}）</translation>
        </message>
        <message numerus="yes">
            <source>{^currency} at {rate}, {days} days old</source>
            <comment>currency.aged(currency, rate, days)</comment>
            <translation>
                <numerusform>{^currency}，汇率 {rate}（{days} 天前）</numerusform>
            </translation>
        </message>
        <message>
            <source>{^currency} at {rate}, of today</source>
            <comment>currency.of_today(currency, rate)</comment>
            <translation>{^currency}，汇率 {rate}（今日）</translation>
        </message>
        <message>
            <source>{code} is no currency that money can be shown in: {allowed}</source>
            <comment>currency.unknown(code, allowed)</comment>
            <translation>{code} 不是可用于显示金额的货币：{allowed}</translation>
        </message>
        <message>
            <source>USD is what every figure is in: without a currency, that is shown</source>
            <comment>currency.dollars</comment>
            <translation>所有数值均以 USD 计：不指定货币时即以 USD 显示</translation>
        </message>
        <message>
            <source>{rate} is no rate for a US dollar, which is a number from {least} to {most}</source>
            <comment>currency.wrong_rate(rate, least, most)</comment>
            <translation>{rate} 不是每美元的汇率；汇率应为 {least} 至 {most} 的数</translation>
        </message>
        <message>
            <source>the rate lacks its source in a few words</source>
            <comment>currency.no_source</comment>
            <translation>汇率缺少用几个词说明的来源</translation>
        </message>
        <message>
            <source>{day} is no day of the form YYYY-MM-DD</source>
            <comment>currency.wrong_day(day)</comment>
            <translation>{day} 不是写作 YYYY-MM-DD 的日期</translation>
        </message>
        <message>
            <source>{key} is missing</source>
            <comment>currency.lacks(key)</comment>
            <translation>缺少 {key}</translation>
        </message>
        <message>
            <source>{price} for a GPU-hour, more than the {most} that is plausible</source>
            <comment>skypilot.too_high(price, most)</comment>
            <translation>每 GPU 小时 {price}，高于合理的 {most}</translation>
        </message>
        <message>
            <source>{price} for a GPU-hour, less than the {least} that is plausible</source>
            <comment>skypilot.too_low(price, least)</comment>
            <translation>每 GPU 小时 {price}，低于合理的 {least}</translation>
        </message>
        <message>
            <source>All amounts of this workbook are US dollars; the scenario is shown in {currency}.</source>
            <comment>sheet.in_dollars(currency)</comment>
            <translation>此工作簿中的所有金额均为美元；情景的显示货币为{currency}。</translation>
        </message>
        <message>
            <source>US dollars</source>
            <comment>currency.USD.name</comment>
            <translation>美元</translation>
        </message>
        <message>
            <source>UAE dirhams</source>
            <comment>currency.AED.name</comment>
            <translation>阿联酋迪拉姆</translation>
        </message>
        <message>
            <source>Australian dollars</source>
            <comment>currency.AUD.name</comment>
            <translation>澳大利亚元</translation>
        </message>
        <message>
            <source>Brazilian reais</source>
            <comment>currency.BRL.name</comment>
            <translation>巴西雷亚尔</translation>
        </message>
        <message>
            <source>Canadian dollars</source>
            <comment>currency.CAD.name</comment>
            <translation>加拿大元</translation>
        </message>
        <message>
            <source>Swiss francs</source>
            <comment>currency.CHF.name</comment>
            <translation>瑞士法郎</translation>
        </message>
        <message>
            <source>Chilean pesos</source>
            <comment>currency.CLP.name</comment>
            <translation>智利比索</translation>
        </message>
        <message>
            <source>Chinese yuan</source>
            <comment>currency.CNY.name</comment>
            <translation>人民币</translation>
        </message>
        <message>
            <source>Colombian pesos</source>
            <comment>currency.COP.name</comment>
            <translation>哥伦比亚比索</translation>
        </message>
        <message>
            <source>Czech korunas</source>
            <comment>currency.CZK.name</comment>
            <translation>捷克克朗</translation>
        </message>
        <message>
            <source>Danish kroner</source>
            <comment>currency.DKK.name</comment>
            <translation>丹麦克朗</translation>
        </message>
        <message>
            <source>euros</source>
            <comment>currency.EUR.name</comment>
            <translation>欧元</translation>
        </message>
        <message>
            <source>pounds sterling</source>
            <comment>currency.GBP.name</comment>
            <translation>英镑</translation>
        </message>
        <message>
            <source>Hong Kong dollars</source>
            <comment>currency.HKD.name</comment>
            <translation>港元</translation>
        </message>
        <message>
            <source>Hungarian forints</source>
            <comment>currency.HUF.name</comment>
            <translation>匈牙利福林</translation>
        </message>
        <message>
            <source>Indonesian rupiahs</source>
            <comment>currency.IDR.name</comment>
            <translation>印度尼西亚卢比</translation>
        </message>
        <message>
            <source>Israeli new shekels</source>
            <comment>currency.ILS.name</comment>
            <translation>以色列新谢克尔</translation>
        </message>
        <message>
            <source>Indian rupees</source>
            <comment>currency.INR.name</comment>
            <translation>印度卢比</translation>
        </message>
        <message>
            <source>Japanese yen</source>
            <comment>currency.JPY.name</comment>
            <translation>日元</translation>
        </message>
        <message>
            <source>South Korean won</source>
            <comment>currency.KRW.name</comment>
            <translation>韩元</translation>
        </message>
        <message>
            <source>Mexican pesos</source>
            <comment>currency.MXN.name</comment>
            <translation>墨西哥比索</translation>
        </message>
        <message>
            <source>Malaysian ringgits</source>
            <comment>currency.MYR.name</comment>
            <translation>马来西亚林吉特</translation>
        </message>
        <message>
            <source>Norwegian kroner</source>
            <comment>currency.NOK.name</comment>
            <translation>挪威克朗</translation>
        </message>
        <message>
            <source>New Zealand dollars</source>
            <comment>currency.NZD.name</comment>
            <translation>新西兰元</translation>
        </message>
        <message>
            <source>Philippine pesos</source>
            <comment>currency.PHP.name</comment>
            <translation>菲律宾比索</translation>
        </message>
        <message>
            <source>Polish zlotys</source>
            <comment>currency.PLN.name</comment>
            <translation>波兰兹罗提</translation>
        </message>
        <message>
            <source>Romanian lei</source>
            <comment>currency.RON.name</comment>
            <translation>罗马尼亚列伊</translation>
        </message>
        <message>
            <source>Saudi riyals</source>
            <comment>currency.SAR.name</comment>
            <translation>沙特里亚尔</translation>
        </message>
        <message>
            <source>Swedish kronor</source>
            <comment>currency.SEK.name</comment>
            <translation>瑞典克朗</translation>
        </message>
        <message>
            <source>Singapore dollars</source>
            <comment>currency.SGD.name</comment>
            <translation>新加坡元</translation>
        </message>
        <message>
            <source>Thai baht</source>
            <comment>currency.THB.name</comment>
            <translation>泰铢</translation>
        </message>
        <message>
            <source>Turkish lira</source>
            <comment>currency.TRY.name</comment>
            <translation>土耳其里拉</translation>
        </message>
        <message>
            <source>New Taiwan dollars</source>
            <comment>currency.TWD.name</comment>
            <translation>新台币</translation>
        </message>
        <message>
            <source>Vietnamese dong</source>
            <comment>currency.VND.name</comment>
            <translation>越南盾</translation>
        </message>
        <message>
            <source>South African rand</source>
            <comment>currency.ZAR.name</comment>
            <translation>南非兰特</translation>
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
其中闲置：峰值余量 {headroom}，富余 {spare}</translation>
        </message>
        <message>
            <source>All amounts in this guide are US dollars, as they are inside the program, in files, in tables and in workbooks. “Currency” in the menu “Scenario” shows a scenario in another currency, at a rate of a day and with its source. What is shown and typed, pictures and reports are then in it, and say at what rate; an amount that is typed with a dollar sign is dollars still.</source>
            <comment>guide.currency</comment>
            <translation>本指南中的所有金额均为美元，与程序内部、文件、表格和工作簿中一样。通过“情景”菜单中的“货币”，可按某一天的汇率并注明来源，以另一种货币显示情景。此后显示和输入的内容、图片和报告均使用该货币，并说明所用汇率；带美元符号输入的金额仍为美元。</translation>
        </message>
        <message>
            <source>The scenario as it is now</source>
            <comment>finding.scenario_now</comment>
            <translation>当前情景</translation>
        </message>
        <message>
            <source>The pinned state</source>
            <comment>finding.scenario_pinned</comment>
            <translation>固定的状态</translation>
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
            <translation>方案</translation>
        </message>
        <message>
            <source>Figure</source>
            <comment>table.figure</comment>
            <translation>指标</translation>
        </message>
        <message>
            <source>Figure unit</source>
            <comment>table.figure_unit</comment>
            <translation>指标单位</translation>
        </message>
        <message>
            <source>Figure now</source>
            <comment>table.figure_now</comment>
            <translation>当前指标</translation>
        </message>
        <message>
            <source>Figure at low</source>
            <comment>table.figure_at_low</comment>
            <translation>低值时的指标</translation>
        </message>
        <message>
            <source>Figure at high</source>
            <comment>table.figure_at_high</comment>
            <translation>高值时的指标</translation>
        </message>
        <message>
            <source>Input</source>
            <comment>table.input</comment>
            <translation>输入</translation>
        </message>
        <message>
            <source>Input unit</source>
            <comment>table.input_unit</comment>
            <translation>输入单位</translation>
        </message>
        <message>
            <source>Low</source>
            <comment>table.low</comment>
            <translation>低值</translation>
        </message>
        <message>
            <source>High</source>
            <comment>table.high</comment>
            <translation>高值</translation>
        </message>
        <message>
            <source>Unit</source>
            <comment>table.unit</comment>
            <translation>单位</translation>
        </message>
        <message>
            <source>Value</source>
            <comment>table.value</comment>
            <translation>值</translation>
        </message>
        <message>
            <source>Volume</source>
            <comment>table.volume</comment>
            <translation>请求量</translation>
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
            <translation>总额</translation>
        </message>
        <message>
            <source>Cheapest</source>
            <comment>table.cheapest</comment>
            <translation>最便宜</translation>
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
            <translation>固定项：{option}</translation>
        </message>
        <message>
            <source>Mark</source>
            <comment>table.mark</comment>
            <translation>标记</translation>
        </message>
        <message>
            <source>volume</source>
            <comment>table.mark_volume</comment>
            <translation>您的请求量</translation>
        </message>
        <message>
            <source>break-even</source>
            <comment>table.mark_break_even</comment>
            <translation>盈亏平衡点</translation>
        </message>
        <message>
            <source>settled break-even</source>
            <comment>table.mark_settled</comment>
            <translation>最终盈亏平衡点</translation>
        </message>
        <message>
            <source>Cost per request</source>
            <comment>table.cost_per_request</comment>
            <translation>每次请求成本</translation>
        </message>
        <message>
            <source>Cost per correct answer</source>
            <comment>table.cost_per_correct_answer</comment>
            <translation>每个正确回答成本</translation>
        </message>
        <message>
            <source>Headroom for peaks</source>
            <comment>table.headroom</comment>
            <translation>峰值余量</translation>
        </message>
        <message>
            <source>Spare</source>
            <comment>table.spare</comment>
            <translation>富余</translation>
        </message>
        <message>
            <source>What</source>
            <comment>table.what</comment>
            <translation>内容</translation>
        </message>
        <message>
            <source>Saving of {focus} against {baseline}</source>
            <comment>table.saving_of(focus, baseline)</comment>
            <translation>{focus} 与{baseline} 相比的节省额</translation>
        </message>
        <message>
            <source>Worth at most</source>
            <comment>table.worth_at_most</comment>
            <translation>最高价值</translation>
        </message>
        <message>
            <source>Point</source>
            <comment>table.point</comment>
            <translation>点</translation>
        </message>
        <message>
            <source>From</source>
            <comment>table.from</comment>
            <translation>从</translation>
        </message>
        <message>
            <source>To</source>
            <comment>table.to</comment>
            <translation>至</translation>
        </message>
        <message>
            <source>Share of cases</source>
            <comment>table.share_of_cases</comment>
            <translation>情形占比</translation>
        </message>
        <message>
            <source>Share up to here</source>
            <comment>table.share_up_to_here</comment>
            <translation>至此累计占比</translation>
        </message>
        <message>
            <source>bar</source>
            <comment>table.point_bar</comment>
            <translation>柱</translation>
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
            <translation>从不</translation>
        </message>
        <message>
            <source>cheaper</source>
            <comment>table.point_cheaper</comment>
            <translation>更便宜</translation>
        </message>
        <message>
            <source>Quality</source>
            <comment>table.quality</comment>
            <translation>特性</translation>
        </message>
        <message>
            <source>Weight</source>
            <comment>table.weight</comment>
            <translation>权重</translation>
        </message>
        <message>
            <source>{approach} before moving</source>
            <comment>table.before_moving(approach)</comment>
            <translation>{approach}，移动前</translation>
        </message>
        <message>
            <source>Weighted mean</source>
            <comment>table.weighted_mean</comment>
            <translation>加权平均</translation>
        </message>
        <message>
            <source>Place</source>
            <comment>table.place</comment>
            <translation>名次</translation>
        </message>
        <message>
            <source>Step</source>
            <comment>table.step</comment>
            <translation>步骤</translation>
        </message>
        <message>
            <source>Task</source>
            <comment>table.task</comment>
            <translation>任务</translation>
        </message>
        <message>
            <source>Best plan</source>
            <comment>table.best_plan</comment>
            <translation>最佳计划</translation>
        </message>
        <message>
            <source>Pinned</source>
            <comment>table.pinned</comment>
            <translation>限定于</translation>
        </message>
        <message>
            <source>api</source>
            <comment>table.place_api</comment>
            <translation>API</translation>
        </message>
        <message>
            <source>own</source>
            <comment>table.place_own</comment>
            <translation>自己的 GPU</translation>
        </message>
        <message>
            <source>At the API</source>
            <comment>table.at_the_api</comment>
            <translation>使用 API</translation>
        </message>
        <message>
            <source>Own model</source>
            <comment>table.own_model</comment>
            <translation>自己的模型</translation>
        </message>
        <message>
            <source>Saves alone</source>
            <comment>table.saves_alone</comment>
            <translation>单独节省</translation>
        </message>
        <message>
            <source>Load</source>
            <comment>table.load</comment>
            <translation>负载</translation>
        </message>
        <message>
            <source>Total once moved</source>
            <comment>table.total_once_moved</comment>
            <translation>迁移后的总额</translation>
        </message>
        <message>
            <source>GPUs once moved</source>
            <comment>table.gpus_once_moved</comment>
            <translation>迁移后的 GPU 数</translation>
        </message>
        <message>
            <source>Moves in (share of cases)</source>
            <comment>table.moves_in</comment>
            <translation>迁移的情形占比</translation>
        </message>
        <message>
            <source>Page</source>
            <comment>table.page</comment>
            <translation>页面</translation>
        </message>
        <message>
            <source>Item</source>
            <comment>table.item</comment>
            <translation>项目</translation>
        </message>
        <message>
            <source>Fit check</source>
            <comment>table.fit_check</comment>
            <translation>适用性检查</translation>
        </message>
        <message>
            <source>Advice</source>
            <comment>table.advice</comment>
            <translation>建议</translation>
        </message>
        <message>
            <source>Course</source>
            <comment>table.course</comment>
            <translation>建议做法</translation>
        </message>
        <message>
            <source>Questions</source>
            <comment>table.questions</comment>
            <translation>问题</translation>
        </message>
        <message>
            <source>Open</source>
            <comment>table.open_questions</comment>
            <translation>未回答</translation>
        </message>
        <message>
            <source>questions</source>
            <comment>table.unit_questions</comment>
            <translation>个问题</translation>
        </message>
        <message>
            <source>Strategy</source>
            <comment>table.strategy</comment>
            <translation>策略</translation>
        </message>
        <message>
            <source>Prototype</source>
            <comment>table.prototype</comment>
            <translation>原型</translation>
        </message>
        <message>
            <source>Projection</source>
            <comment>table.projection</comment>
            <translation>预测</translation>
        </message>
        <message>
            <source>Parallel test</source>
            <comment>table.parallel_test</comment>
            <translation>并行测试</translation>
        </message>
        <message>
            <source>{option}: cash of {months} months</source>
            <comment>table.cash_of(option, months)</comment>
            <translation>{option}：{months} 个月的现金</translation>
        </message>
        <message>
            <source>{option}: paid up front</source>
            <comment>table.paid_up_front(option)</comment>
            <translation>{option}：前期支出</translation>
        </message>
        <message>
            <source>Growth that pays in month {month}</source>
            <comment>table.growth_that_pays(month)</comment>
            <translation>第 {month} 个月划算所需的增长率</translation>
        </message>
        <message>
            <source>Pays from</source>
            <comment>table.pays_from</comment>
            <translation>划算下限</translation>
        </message>
        <message>
            <source>Pays up to</source>
            <comment>table.pays_up_to</comment>
            <translation>划算上限</translation>
        </message>
        <message>
            <source>Month in which that changes</source>
            <comment>table.month_of_change</comment>
            <translation>发生变化的月份</translation>
        </message>
        <message>
            <source>Measure first</source>
            <comment>table.measure_first</comment>
            <translation>首先测量</translation>
        </message>
        <message>
            <source>Knowing it is worth at most, over {months} months</source>
            <comment>table.knowing_is_worth(months)</comment>
            <translation>{months} 个月内，知道它最多值</translation>
        </message>
        <message>
            <source>Time</source>
            <comment>table.time</comment>
            <translation>时长</translation>
        </message>
        <message>
            <source>{option}: cost</source>
            <comment>table.cost_of(option)</comment>
            <translation>{option}：成本</translation>
        </message>
        <message>
            <source>Labeling</source>
            <comment>table.labeling</comment>
            <translation>标注</translation>
        </message>
        <message>
            <source>{option}: hardware, of it</source>
            <comment>table.hardware_of(option)</comment>
            <translation>{option}：其中硬件</translation>
        </message>
        <message>
            <source>Hidden costs</source>
            <comment>table.hidden_costs</comment>
            <translation>隐藏成本</translation>
        </message>
        <message>
            <source>{option}: adds</source>
            <comment>table.adds(option)</comment>
            <translation>{option}：增加额</translation>
        </message>
        <message>
            <source>{option}: adds up front</source>
            <comment>table.adds_up_front(option)</comment>
            <translation>{option}：前期增加额</translation>
        </message>
        <message>
            <source>Monthly saving without it</source>
            <comment>table.saving_without</comment>
            <translation>不计该项的每月节省额</translation>
        </message>
        <message>
            <source>Break-even without it</source>
            <comment>table.break_even_without</comment>
            <translation>不计该项的盈亏平衡点</translation>
        </message>
        <message>
            <source>Claims</source>
            <comment>table.claims</comment>
            <translation>论断</translation>
        </message>
        <message>
            <source>{figure} of {option}, published from</source>
            <comment>table.published_from(figure, option)</comment>
            <translation>{option} 的{figure}：已发表值下限</translation>
        </message>
        <message>
            <source>{figure} of {option}, published to</source>
            <comment>table.published_to(figure, option)</comment>
            <translation>{option} 的{figure}：已发表值上限</translation>
        </message>
        <message>
            <source>{figure} of {option}, computed</source>
            <comment>table.computed(figure, option)</comment>
            <translation>{option} 的{figure}：计算值</translation>
        </message>
        <message numerus="yes">
            <source>{moved} of {tasks} tasks on {gpus} GPUs cost {more} a month more than all of them at the API; what is fixed leaves nothing cheaper.</source>
            <comment>portfolio.must_move(moved, tasks, gpus, more)</comment>
            <translation>
                <numerusform>{tasks} 项任务中有 {moved} 项使用 {gpus} 个 GPU，每月比全部使用 API 多花 {more}；受限定的任务所限，没有更便宜的计划。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Leave all tasks at the API: with {pinned} of them fixed there, no plan costs less.</source>
            <comment>portfolio.none_moves_as_pinned(pinned)</comment>
            <translation>
                <numerusform>全部任务留在 API 上：其中 {pinned} 项限定于此，没有成本更低的计划。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All {tasks} tasks are fixed to the API.</source>
            <comment>portfolio.none_may_move(tasks)</comment>
            <translation>
                <numerusform>{tasks} 项任务全部限定于 API。</numerusform>
            </translation>
        </message>
        <message>
            <source>Fixed to our own GPUs, whatever that costs: {tasks}.</source>
            <comment>portfolio.pinned_to_gpus(tasks)</comment>
            <translation>不论成本高低，限定于自己的 GPU：{tasks}。</translation>
        </message>
        <message>
            <source>Fixed to the API: {tasks}.</source>
            <comment>portfolio.pinned_to_api(tasks)</comment>
            <translation>限定于 API：{tasks}。</translation>
        </message>
        <message numerus="yes">
            <source>Least that the fixed tasks leave: {moved} moved</source>
            <comment>portfolio_chart.least_of_pinned(moved)</comment>
            <translation>
                <numerusform>受限定的任务所限的最低成本：迁移 {moved} 项</numerusform>
            </translation>
        </message>
        <message>
            <source>Fixed to</source>
            <comment>task_list.place</comment>
            <translation>限定于</translation>
        </message>
        <message>
            <source>What all tasks cost a month, and on how many GPUs, as one after the other moves: first what is fixed to the GPUs, then what gains the most for its load on them.</source>
            <comment>report.portfolio_caption_pinned</comment>
            <translation>逐项迁移任务时，全部任务的每月成本和所用的 GPU 数：先迁移限定于 GPU 的，再迁移相对于其 GPU 负载收益最大的。</translation>
        </message>
        <message>
            <source>requests/month</source>
            <comment>unit.requests/month.name</comment>
            <translation>次请求/月</translation>
        </message>
        <message>
            <source>tokens/request</source>
            <comment>unit.tokens/request.name</comment>
            <translation>token/次请求</translation>
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
            <translation>占输入价格的 %</translation>
        </message>
        <message>
            <source>% of input tokens</source>
            <comment>unit.% of input tokens.name</comment>
            <translation>占输入 token 的 %</translation>
        </message>
        <message>
            <source>ratio</source>
            <comment>unit.ratio.name</comment>
            <translation>比值</translation>
        </message>
        <message>
            <source>correlation</source>
            <comment>unit.correlation.name</comment>
            <translation>相关系数</translation>
        </message>
        <message>
            <source>/1M tokens</source>
            <comment>unit.USD/1M tokens.name</comment>
            <translation>/百万 token</translation>
        </message>
        <message>
            <source>/1k requests</source>
            <comment>unit.USD/1k requests.name</comment>
            <translation>/千次请求</translation>
        </message>
        <message>
            <source>/GPU-hour</source>
            <comment>unit.USD/GPU-hour.name</comment>
            <translation>/GPU 小时</translation>
        </message>
        <message>
            <source>/unit-hour</source>
            <comment>unit.USD/unit-hour.name</comment>
            <translation>/单元小时</translation>
        </message>
        <message>
            <source>/hour</source>
            <comment>unit.USD/hour.name</comment>
            <translation>/小时</translation>
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
            <translation>/台</translation>
        </message>
        <message>
            <source>/server/month</source>
            <comment>unit.USD/server/month.name</comment>
            <translation>/台/月</translation>
        </message>
        <message>
            <source>/kWh</source>
            <comment>unit.USD/kWh.name</comment>
            <translation>/kWh</translation>
        </message>
        <message>
            <source>/example</source>
            <comment>unit.USD/example.name</comment>
            <translation>/样本</translation>
        </message>
        <message>
            <source>/run</source>
            <comment>unit.USD/run.name</comment>
            <translation>/次训练</translation>
        </message>
        <message>
            <source>/error</source>
            <comment>unit.USD/error.name</comment>
            <translation>/次错误</translation>
        </message>
        <message>
            <source>hours</source>
            <comment>unit.hours.name</comment>
            <translation>小时</translation>
        </message>
        <message>
            <source>GPU-hours</source>
            <comment>unit.GPU-hours.name</comment>
            <translation>GPU 小时</translation>
        </message>
        <message>
            <source>hours/month</source>
            <comment>unit.hours/month.name</comment>
            <translation>小时/月</translation>
        </message>
        <message>
            <source>hours/GPU/month</source>
            <comment>unit.hours/GPU/month.name</comment>
            <translation>小时/GPU/月</translation>
        </message>
        <message>
            <source>hours/retraining</source>
            <comment>unit.hours/retraining.name</comment>
            <translation>小时/次再训练</translation>
        </message>
        <message>
            <source>GPU-hours/run</source>
            <comment>unit.GPU-hours/run.name</comment>
            <translation>GPU 小时/次训练</translation>
        </message>
        <message>
            <source>seconds/request</source>
            <comment>unit.seconds/request.name</comment>
            <translation>秒/次请求</translation>
        </message>
        <message>
            <source>tokens/s/GPU</source>
            <comment>unit.tokens/s/GPU.name</comment>
            <translation>token/s/GPU</translation>
        </message>
        <message>
            <source>tokens/min/unit</source>
            <comment>unit.tokens/min/unit.name</comment>
            <translation>token/分钟/单元</translation>
        </message>
        <message>
            <source>units</source>
            <comment>unit.units.name</comment>
            <translation>单元</translation>
        </message>
        <message>
            <source>epochs</source>
            <comment>unit.epochs.name</comment>
            <translation>轮</translation>
        </message>
        <message>
            <source>GPUs/replica</source>
            <comment>unit.GPUs/replica.name</comment>
            <translation>GPU/副本</translation>
        </message>
        <message>
            <source>GPUs/server</source>
            <comment>unit.GPUs/server.name</comment>
            <translation>GPU/台</translation>
        </message>
        <message>
            <source>replicas</source>
            <comment>unit.replicas.name</comment>
            <translation>副本</translation>
        </message>
        <message>
            <source>months</source>
            <comment>unit.months.name</comment>
            <translation>个月</translation>
        </message>
        <message>
            <source>W</source>
            <comment>unit.W.name</comment>
            <translation>W</translation>
        </message>
        <message>
            <source>examples</source>
            <comment>unit.examples.name</comment>
            <translation>样本</translation>
        </message>
        <message>
            <source>examples/retraining</source>
            <comment>unit.examples/retraining.name</comment>
            <translation>样本/次再训练</translation>
        </message>
        <message>
            <source>runs</source>
            <comment>unit.runs.name</comment>
            <translation>次训练</translation>
        </message>
        <message>
            <source>ranges</source>
            <comment>unit.ranges.name</comment>
            <translation>区间</translation>
        </message>
        <message>
            <source>Each incoming ticket is read with its context and gets a queue, a priority and a one-line reason: 1,200 tokens in, 150 out. The small model is an 8B model on two L40S cards, the second for failover; peaks are three times the mean. One engineer spends two days a month on upkeep, and the model is trained anew every quarter. But for prices, rent and throughput, which are from the catalogs, these are the values of a new scenario.</source>
            <comment>preset.support-ticket-triage.notes</comment>
            <translation>每张新工单连同其上下文一起读入，并得到队列、优先级和一行理由：输入 1,200 token，输出 150 token。小模型是在两个 L40S 上运行的 8B 模型，第二个用于故障切换；峰值是平均值的三倍。一名工程师每月花两天运维，模型每季度再训练一次。除价格、租金和吞吐量取自目录外，其余均为新情景的值。</translation>
        </message>
        <message>
            <source>Employees ask the company's handbook: 25,000 questions a month, each sent with six retrieved passages. The instructions, a fifth of the input, come from the prompt cache. The small model would be a 14B model on two A100 cards, in service all month for questions that come in office hours. A wrong answer is assumed to cost $0.05: most are noticed at once, one in a hundred wastes $5 of somebody's time.</source>
            <comment>preset.retrieval-augmented-answers.notes</comment>
            <translation>员工向公司手册提问：每月 25,000 个问题，每个都随六段检索到的文字一起发送。指令占输入的五分之一，来自提示词缓存。小模型将是在两个 A100 上运行的 14B 模型，全月在用，以应答办公时间内提出的问题。假设一个错误回答的成本为 $0.05：大多数会立即被发现，一百个中有一个会浪费某人价值 $5 的时间。</translation>
        </message>
        <message>
            <source>Invoices and delivery notes, already as text, become JSON: 20,000 documents a night, 3,500 tokens in and 600 out. Nobody waits for them, so the API bills them at its batch price, and a GPU is needed for some hours of the night only. The small model is a 14B model on an H100; a worker's start and time-out are shared by a night's documents. The fine-tuned model is assumed to be as accurate as the API.</source>
            <comment>preset.document-extraction.notes</comment>
            <translation>已转为文本的发票和送货单变为 JSON：每晚 20,000 份文档，输入 3,500 token，输出 600 token。无人等待结果，因此 API 按批处理价格计费，GPU 也只需在夜间运行几个小时。小模型是在一个 H100 上运行的 14B 模型；工作进程的启动和超时由一晚的文档分摊。假设微调模型与 API 同样准确。</translation>
        </message>
        <message>
            <source>Every post and comment is judged against the house rules before it appears: 450 tokens in, a verdict of 8 tokens out. The prompt is too short for the API's cache, which starts at 1,024 tokens. The small model is hosted and fine-tuned by its provider, or an 8B model on two L40S cards; the evening's peak is three times the mean. Labels come from a crowd with a second look, and the rules change often enough for a new training every two months.</source>
            <comment>preset.content-moderation.notes</comment>
            <translation>每条帖子和评论在显示之前都要按站内规则判定：输入 450 token，输出 8 token 的判定结果。提示词太短，用不上 API 的缓存，缓存从 1,024 token 起。小模型由其服务商托管和微调，或者是在两个 L40S 上运行的 8B 模型；晚间峰值是平均值的三倍。标注来自众包并经复核；规则变动频繁，需要每两个月重新训练一次。</translation>
        </message>
        <message>
            <source>An online shop answers three million chat messages a month, each with its instructions, help pages and the talk so far. Half of the input comes from the prompt cache. A router sends the plain questions, 70 %, to an 8B model on two L40S cards and the rest to the API; one in twelve routed messages is asked again at the API. A wrong answer is assumed to cost $0.05: one in a hundred ends in a phone call of $5.</source>
            <comment>preset.support-chat.notes</comment>
            <translation>一家网店每月回答三百万条聊天消息，每条都带有指令、帮助页面和此前的对话。输入的一半来自提示词缓存。路由器把占 70% 的简单问题发送给在两个 L40S 上运行的 8B 模型，其余发送给 API；路由的消息中每十二条有一条需再向 API 提问。假设一个错误回答的成本为 $0.05：一百个中有一个会变成一通 $5 的电话。</translation>
        </message>
        <message>
            <source>A thousand developers get 450 completions each on a working day: 1,800 tokens of code in, 40 out, half of the input from the cache. Completions come on working days, so two H100 cards are rented for 300 hours a month, 14 on most of those days, and must answer at once. The small model is an 8B model for code, trained on the company's own repositories; its examples are cut from commits and checked by a model. Outside those hours nobody gets completions.</source>
            <comment>preset.code-completion.notes</comment>
            <translation>一千名开发者每人每个工作日获得 450 次补全：输入 1,800 token 代码，输出 40 token，输入的一半来自缓存。补全请求出现在工作日，因此租用两个 H100，每月 300 小时，大多数工作日为 14 小时，且必须立即应答。小模型是一个 8B 代码模型，用公司自己的代码仓库训练；样本从提交中截取，并由模型核对。在这些时间之外，无人获得补全。</translation>
        </message>
        <message>
            <source>A carrier gives two million goods a month their tariff code. They come from all time zones through a queue, so the load hardly changes over the day. Three quarters of each prompt are the tariff's notes, which come from the prompt cache and count nothing against reserved capacity. The goods are described in every language, so a small model is assumed to err more often: a wrong code is found in one case in a hundred and then costs $15.</source>
            <comment>preset.tariff-codes-around-the-clock.notes</comment>
            <translation>一家承运商每月为两百万件货物确定关税编码。货物来自各个时区并经过队列，因此负载全天几乎不变。每条提示词的四分之三是税则注释，来自提示词缓存，不占用预留容量。货物描述使用各种语言，因此假设小模型更常出错：错误编码在一百次中有一次被发现，届时成本为 $15。</translation>
        </message>
        <message>
            <source>What an insurer with a million customers sends to a large model, task by task: volumes, tokens and accuracies are assumed as such a house would count them. Tasks that move share L40S cards that serve adapters of one 8B model, two of them at the least for failover; each gets its own labels, its own training and a new one twice a year. Medical reports must not leave the house, so that task is fixed to our own GPUs; the code review is under contract with the API. Where a wrong answer costs money, the task says how much. The other inputs are those of the mail that is sorted.</source>
            <comment>preset.an-insurers-twelve-tasks.notes</comment>
            <translation>一家拥有一百万客户的保险公司向大模型发送的内容，逐项任务列出：请求量、token 和准确率均为假设，按这类公司会统计出的数值设定。迁移的任务共用 L40S，在其上运行同一个 8B 模型的多个适配器，为故障切换至少使用两个；每项任务有自己的标注、自己的训练，并且每年再训练两次。医疗报告不得外传，因此该任务固定在自己的 GPU 上；代码审查按合同使用 API。错误回答会造成损失的，任务中注明金额。其他输入采用来信分类任务的值。</translation>
        </message>
        <message>
            <source>Mail: sort and route</source>
            <comment>preset_task.Mail: sort and route.name</comment>
            <translation>来信：分类与分派</translation>
        </message>
        <message>
            <source>Claim forms: read the fields</source>
            <comment>preset_task.Claim forms: read the fields.name</comment>
            <translation>理赔申请表：读取字段</translation>
        </message>
        <message>
            <source>Repair invoices: check the lines</source>
            <comment>preset_task.Repair invoices: check the lines.name</comment>
            <translation>维修发票：核对明细</translation>
        </message>
        <message>
            <source>Customer chat: find the intent</source>
            <comment>preset_task.Customer chat: find the intent.name</comment>
            <translation>客户聊天：识别意图</translation>
        </message>
        <message>
            <source>Customer chat: write the answer</source>
            <comment>preset_task.Customer chat: write the answer.name</comment>
            <translation>客户聊天：撰写回答</translation>
        </message>
        <message>
            <source>Policies: find the clauses</source>
            <comment>preset_task.Policies: find the clauses.name</comment>
            <translation>保单：查找条款</translation>
        </message>
        <message>
            <source>Medical reports: pick out findings</source>
            <comment>preset_task.Medical reports: pick out findings.name</comment>
            <translation>医疗报告：提取检查所见</translation>
        </message>
        <message>
            <source>Calls: check the quality</source>
            <comment>preset_task.Calls: check the quality.name</comment>
            <translation>通话：检查质量</translation>
        </message>
        <message>
            <source>Complaints: mood and cause</source>
            <comment>preset_task.Complaints: mood and cause.name</comment>
            <translation>投诉：情绪与原因</translation>
        </message>
        <message>
            <source>Letters: draft the reply</source>
            <comment>preset_task.Letters: draft the reply.name</comment>
            <translation>信函：起草回复</translation>
        </message>
        <message>
            <source>Claims: signs of fraud</source>
            <comment>preset_task.Claims: signs of fraud.name</comment>
            <translation>理赔：欺诈迹象</translation>
        </message>
        <message>
            <source>Software: review the code</source>
            <comment>preset_task.Software: review the code.name</comment>
            <translation>软件：审查代码</translation>
        </message>
        <message>
            <source>Half a million short texts a month get one of three labels; a 4B model was trained for under $5. The article puts the API at $900 a month; at these tokens and list prices it is $600. The $90 for the GPU come out only if a worker is billed for computing alone: with an idle time-out of 15 seconds it stays up all month.</source>
            <comment>preset.sentiment-labels-on-claude-sonnet-4.notes</comment>
            <translation>每月五十万条短文本，各标注为三个标签之一；训练一个 4B 模型花费不到 $5。文章给出 API 为每月 $900；按此处的 token 和标价则为 $600。只有工作进程仅按计算时间计费，才会得出 GPU 的 $90：空闲超时为 15 秒时，它会全月保持运行。</translation>
        </message>
        <message>
            <source>A shop has 500 product descriptions a day rewritten, 1,200 tokens in and 300 out. At GPT-4o mini's prices that is $0.18 a day, as the article says. What it leaves open about GPUs and upkeep stands at its default here; it states nothing that is paid up front, so nothing is counted.</source>
            <comment>preset.content-enrichment-on-gpt-4o-mini.notes</comment>
            <translation>一家商店每天改写 500 条商品描述，输入 1,200 token，输出 300 token。按 GPT-4o mini 的价格为每天 $0.18，与文章所述一致。文章未说明的 GPU 和运维情况，此处采用默认值；文章未说明任何前期支出，因此未计入。</translation>
        </message>
        <message>
            <source>The mood of 5,000 tickets a day, 400 tokens each; the article counts input only. Together with its content enrichment that is $15 a month, while it speaks of $300 to $500 for four such tasks. What it leaves open about GPUs and upkeep stands at its default here; it states nothing that is paid up front, so nothing is counted.</source>
            <comment>preset.support-ticket-sentiment-on-gpt-4o-mini.notes</comment>
            <translation>分析每天 5,000 张工单的情感，每张 400 token；文章只计输入。加上同一文章的内容丰富任务，合计每月 $15，而文章称四项这样的任务需 $300 至 $500。文章未说明的 GPU 和运维情况，此处采用默认值；文章未说明任何前期支出，因此未计入。</translation>
        </message>
        <message>
            <source>One A10G reserved for $250 a month, with two hours of upkeep at $100 an hour. The article's rule is that an API bill above $450 a month speaks for the GPU; that is reproduced. It states no cost of set-up or training, so none is counted; there is no second GPU for failover.</source>
            <comment>preset.one-reserved-a10g-with-two-hours-of-upkeep.notes</comment>
            <translation>一个以每月 $250 预留的 A10G，另加两小时运维，每小时 $100。文章的规则是，API 账单每月超过 $450 就应选择 GPU；这一点已重现。文章未说明搭建或训练成本，因此均未计入；没有用于故障切换的第二个 GPU。</translation>
        </message>
        <message>
            <source>An A10G at $0.30 an hour, the low end of what the article gives for a reservation of a year, for all 730 hours of a month. Nothing else of it is stated: the traffic and the API's prices stand at their defaults, and nothing is paid up front.</source>
            <comment>preset.a-reserved-a10g-all-month-low-rate.notes</comment>
            <translation>一个 A10G，每小时 $0.30，为文章所给一年预留价格的低端，用满每月的 730 小时。除此之外没有其他说明：流量和 API 价格均为默认值，没有前期支出。</translation>
        </message>
        <message>
            <source>An A10G at $0.45 an hour, the high end of what the article gives for a reservation of a year, for all 730 hours of a month. Nothing else of it is stated: the traffic and the API's prices stand at their defaults, and nothing is paid up front.</source>
            <comment>preset.a-reserved-a10g-all-month-high-rate.notes</comment>
            <translation>一个 A10G，每小时 $0.45，为文章所给一年预留价格的高端，用满每月的 730 小时。除此之外没有其他说明：流量和 API 价格均为默认值，没有前期支出。</translation>
        </message>
        <message>
            <source>Two hours on one A100, the short end of what the article gives for a fine-tune, at $1.00 an hour. It speaks of $20 to $80 in the cloud. All else stands at its default, and nothing else is paid up front.</source>
            <comment>preset.a-fine-tune-on-one-a100-low.notes</comment>
            <translation>在一个 A100 上运行两小时，为文章所给微调时长的下限，每小时 $1.00。文章称在云端为 $20 至 $80。其余各项均为默认值，没有其他前期支出。</translation>
        </message>
        <message>
            <source>Six hours on one A100, the long end of what the article gives for a fine-tune, at $3.67 an hour. It speaks of $20 to $80 in the cloud. All else stands at its default, and nothing else is paid up front.</source>
            <comment>preset.a-fine-tune-on-one-a100-high.notes</comment>
            <translation>在一个 A100 上运行六小时，为文章所给微调时长的上限，每小时 $3.67。文章称在云端为 $20 至 $80。其余各项均为默认值，没有其他前期支出。</translation>
        </message>
        <message>
            <source>A move from Sonnet to a fine-tuned Haiku: 5,000 tokens in and 500 out cost $0.0225 and $0.006 a request. The article puts $5,000 up front, here as hours of data work, and $500 a month of maintenance beside it. It says 1 to 4 months; with the maintenance counted the money is back after 0.6 months.</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-500k-requests-5-000-upfront.notes</comment>
            <translation>从 Sonnet 迁移到微调的 Haiku：输入 5,000 token、输出 500 token，每次请求分别为 $0.0225 和 $0.006。文章给出前期 $5,000，此处计为数据准备工时，此外每月维护 $500。文章称需 1 至 4 个月；计入维护后 0.6 个月即可回本。</translation>
        </message>
        <message>
            <source>A move from Sonnet to a fine-tuned Haiku: 5,000 tokens in and 500 out cost $0.0225 and $0.006 a request. The article puts $30,000 up front, here as hours of data work, and $2,000 a month of maintenance beside it. It says 1 to 4 months; with the maintenance counted it takes 4.8 months.</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-500k-requests-30-000-upfront.notes</comment>
            <translation>从 Sonnet 迁移到微调的 Haiku：输入 5,000 token、输出 500 token，每次请求分别为 $0.0225 和 $0.006。文章给出前期 $30,000，此处计为数据准备工时，此外每月维护 $2,000。文章称需 1 至 4 个月；计入维护后为 4.8 个月。</translation>
        </message>
        <message>
            <source>A move from Sonnet to a fine-tuned Haiku: 5,000 tokens in and 500 out cost $0.0225 and $0.006 a request. The article puts $5,000 up front, here as hours of data work, and $500 a month of maintenance beside it. It says 3 to 18 months; with the maintenance counted it takes 4.3 months.</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-100k-requests-5-000-upfront.notes</comment>
            <translation>从 Sonnet 迁移到微调的 Haiku：输入 5,000 token、输出 500 token，每次请求分别为 $0.0225 和 $0.006。文章给出前期 $5,000，此处计为数据准备工时，此外每月维护 $500。文章称需 3 至 18 个月；计入维护后为 4.3 个月。</translation>
        </message>
        <message>
            <source>A move from Sonnet to a fine-tuned Haiku: 5,000 tokens in and 500 out cost $0.0225 and $0.006 a request. The article puts $30,000 up front, here as hours of data work, and $2,000 a month of maintenance beside it. It says 3 to 18 months; with the maintenance counted the saving of $1,650 a month never pays it back.</source>
            <comment>preset.sonnet-to-fine-tuned-haiku-100k-requests-30-000-upfront.notes</comment>
            <translation>从 Sonnet 迁移到微调的 Haiku：输入 5,000 token、输出 500 token，每次请求分别为 $0.0225 和 $0.006。文章给出前期 $30,000，此处计为数据准备工时，此外每月维护 $2,000。文章称需 3 至 18 个月；计入维护后，每月 $1,650 的节省永远无法收回。</translation>
        </message>
        <message>
            <source>20 hours of data, 10 of evaluation and 10 of automation at $100 an hour, here all as hours of data work, and a run of $50, here as its evaluation. A cycle comes every 3 months: 6 hours, a run and, in its own claim, $100 of evaluation. The article puts $5,000 up front and $500 a month; its parts come to $4,050 and $250. The traffic stands at its default.</source>
            <comment>preset.a-fine-tuning-pipeline-low-end.notes</comment>
            <translation>数据 20 小时、评估 10 小时、自动化 10 小时，每小时 $100，此处全部计为数据准备工时；一次训练 $50，此处计为评估成本。每 3 个月一个周期：6 小时、一次训练，以及（在该周期自己的论断中）$100 的评估。文章给出前期 $5,000、每月 $500；其各部分合计为 $4,050 和 $250。流量采用默认值。</translation>
        </message>
        <message>
            <source>80 hours of data, 20 of evaluation and 40 of automation at $200 an hour, here all as hours of data work, and a run of $500, here as its evaluation. A cycle comes every month: 12 hours, a run and, in its own claim, $300 of evaluation. The article puts $30,000 up front and $2,000 a month; its parts come to $28,500 and $3,200. The traffic stands at its default.</source>
            <comment>preset.a-fine-tuning-pipeline-high-end.notes</comment>
            <translation>数据 80 小时、评估 20 小时、自动化 40 小时，每小时 $200，此处全部计为数据准备工时；一次训练 $500，此处计为评估成本。每月一个周期：12 小时、一次训练，以及（在该周期自己的论断中）$300 的评估。文章给出前期 $30,000、每月 $2,000；其各部分合计为 $28,500 和 $3,200。流量采用默认值。</translation>
        </message>
        <message>
            <source>A million queries a month, 300 tokens in and 200 out: GPT-4 at $30 and $60 per million tokens against one L40S for $8,000 in a server for $4,000, written off over 36 months. Power is $50 a month and the place $30; nobody is paid for upkeep, and reading the input is taken to cost no time. The published $21,000, $413 and $4,613 a month are reproduced. At its 125 tokens a second one GPU serves 1.64 million such queries a month, a fifth of what the article says; its $2,060 to $10,300 of tuning are counted in the paybacks alone.</source>
            <comment>preset.gpt-4-or-one-l40s-short-queries.notes</comment>
            <translation>每月一百万次查询，输入 300 token，输出 200 token：每百万 token $30 和 $60 的 GPT-4，对比装在一台 $4,000 服务器中的一个 $8,000 L40S，按 36 个月摊销。电费每月 $50，机位 $30；运维不计人工，读入输入视为不耗时间。所发表的每月 $21,000、$413 和 $4,613 均已重现。按文章的每秒 125 token，一个 GPU 每月可处理 164 万次这样的查询，为文章所述的五分之一；其 $2,060 至 $10,300 的微调费用仅计入回本期。</translation>
        </message>
        <message>
            <source>A million queries a month, 800 tokens in and 500 out: GPT-4 at $30 and $60 per million tokens against L40S cards for $8,000 in servers for $4,000, written off over 36 months. A card's power is $50 a month and its place $30; nobody is paid for upkeep, and reading the input is taken to cost no time. At the article's 125 tokens a second one card serves 657,000 such queries a month, so a million need two: $827 a month, not the published $413. Its break-even of 15,000 to 30,000 queries is that of short ones, here it is 7,654; its $2,060 to $10,300 of tuning are counted in the paybacks alone.</source>
            <comment>preset.gpt-4-or-one-l40s-long-queries.notes</comment>
            <translation>每月一百万次查询，输入 800 token，输出 500 token：每百万 token $30 和 $60 的 GPT-4，对比装在 $4,000 服务器中的 $8,000 L40S，按 36 个月摊销。每个 L40S 的电费每月 $50，机位 $30；运维不计人工，读入输入视为不耗时间。按文章的每秒 125 token，一个 L40S 每月可处理 657,000 次这样的查询，因此一百万次需要两个：每月 $827，而非所发表的 $413。文章的盈亏平衡点 15,000 至 30,000 次查询对应短查询，此处为 7,654 次；其 $2,060 至 $10,300 的微调费用仅计入回本期。</translation>
        </message>
        <message>
            <source>An airline's chatbot knows 500 common questions and answers ten million inquiries a month. The API costs $2.00 for a thousand inferences and hosting $3,000 a month, so hosting pays from 1.5 million inferences on. The source gives no tokens and no hardware; those here are chosen to give its two prices. It states no cost of set-up or training, so none is counted.</source>
            <comment>preset.airline-support-chatbot.notes</comment>
            <translation>一家航空公司的聊天机器人掌握 500 个常见问题，每月回答一千万次咨询。API 每一千次推理 $2.00，托管每月 $3,000，因此从 150 万次推理起托管才划算。来源未给出 token 和硬件；此处所用的值是为得出其两个价格而选取的。来源未说明搭建或训练成本，因此均未计入。</translation>
        </message>
        <message>
            <source>Net revenue and EBITDA are read from 10,000 financial reports, a thousand inferences each. The API costs $2.00 for a thousand inferences and hosting $3,000 a month, so hosting pays from 1.5 million inferences on. The source gives no tokens and no hardware; those here are chosen to give its two prices. It states no cost of set-up or training, so none is counted.</source>
            <comment>preset.financial-document-extraction.notes</comment>
            <translation>从 10,000 份财务报告中读取净收入和 EBITDA，每份一千次推理。API 每一千次推理 $2.00，托管每月 $3,000，因此从 150 万次推理起托管才划算。来源未给出 token 和硬件；此处所用的值是为得出其两个价格而选取的。来源未说明搭建或训练成本，因此均未计入。</translation>
        </message>
        <message>
            <source>A tutor in the manner of Socrates takes 500,000 students through calculus, 20 inferences each a month. The API costs $2.00 for a thousand inferences and hosting $3,000 a month, so hosting pays from 1.5 million inferences on. The source gives no tokens and no hardware; those here are chosen to give its two prices. It states no cost of set-up or training, so none is counted.</source>
            <comment>preset.ap-calculus-tutor.notes</comment>
            <translation>一位苏格拉底式的辅导老师带 500,000 名学生学习微积分，每人每月 20 次推理。API 每一千次推理 $2.00，托管每月 $3,000，因此从 150 万次推理起托管才划算。来源未给出 token 和硬件；此处所用的值是为得出其两个价格而选取的。来源未说明搭建或训练成本，因此均未计入。</translation>
        </message>
        <message>
            <source>The API costs $0.001 a request; a GPU costs $730 a month and serves 800,000 requests. The GPU first pays at 730,000 requests a month. Just above 800,000 a second GPU makes it dearer again, and only from 8,030,000 on does it stay cheaper. Set-up and training stand at their defaults and outside the monthly cost.</source>
            <comment>preset.the-sawtooth.notes</comment>
            <translation>API 每次请求 $0.001；一个 GPU 每月 $730，可处理 800,000 次请求。GPU 在每月 730,000 次请求时首次划算。刚超过 800,000 次时，第二个 GPU 又使其更贵，直到 8,030,000 次起才一直更便宜。搭建和训练采用默认值，不计入每月成本。</translation>
        </message>
        <message>
            <source>A request costs $0.00045 at the API, and the GPUs are slow and dear: a GPU month costs more than the tokens that it can replace, so no volume pays. Set-up and training stand at their defaults and outside the monthly cost.</source>
            <comment>preset.never.notes</comment>
            <translation>API 每次请求 $0.00045，而 GPU 又慢又贵：一个 GPU 一个月的成本高于它所能替代的 token，因此任何请求量都不划算。搭建和训练采用默认值，不计入每月成本。</translation>
        </message>
        <message>
            <source>Azure LLM inference trace</source>
            <comment>log_format.azure-llm-trace.title</comment>
            <translation>Azure LLM 推理跟踪数据</translation>
        </message>
        <message>
            <source>BurstGPT trace</source>
            <comment>log_format.burstgpt.title</comment>
            <translation>BurstGPT 跟踪数据</translation>
        </message>
        <message>
            <source>OpenAI usage export</source>
            <comment>log_format.openai-usage.title</comment>
            <translation>OpenAI 用量导出</translation>
        </message>
        <message>
            <source>OpenAI usage export, older form</source>
            <comment>log_format.openai-usage-older.title</comment>
            <translation>OpenAI 用量导出，旧格式</translation>
        </message>
        <message>
            <source>Anthropic usage export</source>
            <comment>log_format.anthropic-usage.title</comment>
            <translation>Anthropic 用量导出</translation>
        </message>
        <message>
            <source>OpenTelemetry gen_ai attributes</source>
            <comment>log_format.opentelemetry.title</comment>
            <translation>OpenTelemetry gen_ai 属性</translation>
        </message>
        <message>
            <source>OpenInference spans</source>
            <comment>log_format.openinference.title</comment>
            <translation>OpenInference span</translation>
        </message>
        <message>
            <source>LangSmith runs</source>
            <comment>log_format.langsmith.title</comment>
            <translation>LangSmith 运行记录</translation>
        </message>
        <message>
            <source>AWS Bedrock invocation log</source>
            <comment>log_format.bedrock-invocation.title</comment>
            <translation>AWS Bedrock 调用日志</translation>
        </message>
        <message>
            <source>LiteLLM daily export</source>
            <comment>log_format.litellm-daily.title</comment>
            <translation>LiteLLM 每日导出</translation>
        </message>
        <message>
            <source>LiteLLM spend log</source>
            <comment>log_format.litellm-spend.title</comment>
            <translation>LiteLLM 支出日志</translation>
        </message>
        <message>
            <source>Langfuse export</source>
            <comment>log_format.langfuse.title</comment>
            <translation>Langfuse 导出</translation>
        </message>
        <message>
            <source>Columns by choice</source>
            <comment>log_format.columns.title</comment>
            <translation>自选列</translation>
        </message>
        <message>
            <source>Batch price by the vendor's rule of half price. At most 272,000 tokens of the context are input.</source>
            <comment>catalog_note.Batch price by the vendor's rule of half price. At most 272,000 tokens of the context are input..text</comment>
            <translation>批处理价格按供应商的半价规则计算。上下文中最多 272,000 token 可用于输入。</translation>
        </message>
        <message>
            <source>At most 272,000 tokens of the context are input.</source>
            <comment>catalog_note.At most 272,000 tokens of the context are input..text</comment>
            <translation>上下文中最多 272,000 token 可用于输入。</translation>
        </message>
        <message>
            <source>Batch price by the vendor's rule of half price.</source>
            <comment>catalog_note.Batch price by the vendor's rule of half price..text</comment>
            <translation>批处理价格按供应商的半价规则计算。</translation>
        </message>
        <message>
            <source>Legacy.</source>
            <comment>catalog_note.Legacy..text</comment>
            <translation>旧版。</translation>
        </message>
        <message>
            <source>Retired.</source>
            <comment>catalog_note.Retired..text</comment>
            <translation>已停用。</translation>
        </message>
        <message>
            <source>Training price from a secondary source.</source>
            <comment>catalog_note.Training price from a secondary source..text</comment>
            <translation>训练价格来自二手来源。</translation>
        </message>
        <message>
            <source>Reinforcement fine-tuning.</source>
            <comment>catalog_note.Reinforcement fine-tuning..text</comment>
            <translation>强化微调。</translation>
        </message>
        <message>
            <source>Retired. Batch price by the vendor's rule of half price.</source>
            <comment>catalog_note.Retired. Batch price by the vendor's rule of half price..text</comment>
            <translation>已停用。批处理价格按供应商的半价规则计算。</translation>
        </message>
        <message>
            <source>Cache writes that last an hour cost twice the input price. Batch price by the vendor's rule of half price.</source>
            <comment>catalog_note.Cache writes that last an hour cost twice the input price. Batch price by the vendor's rule of half price..text</comment>
            <translation>保留一小时的缓存写入价格为输入价格的两倍。批处理价格按供应商的半价规则计算。</translation>
        </message>
        <message>
            <source>Cache writes that last an hour cost twice the input price. Deprecated on 2026-05-14. Batch price by the vendor's rule of half price.</source>
            <comment>catalog_note.Cache writes that last an hour cost twice the input price. Deprecated on 2026-05-14. Batch price by the vendor's rule of half price..text</comment>
            <translation>保留一小时的缓存写入价格为输入价格的两倍。已于 2026-05-14 弃用。批处理价格按供应商的半价规则计算。</translation>
        </message>
        <message>
            <source>A rise to $3 and $15 announced for 2026-09-01 was cancelled. Cache writes that last an hour cost twice the input price. Batch price by the vendor's rule of half price.</source>
            <comment>catalog_note.A rise to $3 and $15 announced for 2026-09-01 was cancelled. Cache writes that last an hour cost twice the input price. Batch price by the vendor's rule of half price..text</comment>
            <translation>原定于 2026-09-01 涨至 $3 和 $15 的计划已取消。保留一小时的缓存写入价格为输入价格的两倍。批处理价格按供应商的半价规则计算。</translation>
        </message>
        <message>
            <source>Shut down on 2026-06-01.</source>
            <comment>catalog_note.Shut down on 2026-06-01..text</comment>
            <translation>已于 2026-06-01 关停。</translation>
        </message>
        <message>
            <source>Deprecated on 2026-03-09.</source>
            <comment>catalog_note.Deprecated on 2026-03-09..text</comment>
            <translation>已于 2026-03-09 弃用。</translation>
        </message>
        <message>
            <source>Disputed: the LiteLLM list of 2026-08-01 says $0.06 and $0.18.</source>
            <comment>catalog_note.Disputed: the LiteLLM list of 2026-08-01 says $0.06 and $0.18..text</comment>
            <translation>来源不一：2026-08-01 的 LiteLLM 价目表为 $0.06 和 $0.18。</translation>
        </message>
        <message>
            <source>Disputed: the LiteLLM list of 2026-08-01 says $0.30 and $0.30.</source>
            <comment>catalog_note.Disputed: the LiteLLM list of 2026-08-01 says $0.30 and $0.30..text</comment>
            <translation>来源不一：2026-08-01 的 LiteLLM 价目表为 $0.30 和 $0.30。</translation>
        </message>
        <message>
            <source>Off peak; from 1 to 4 and 6 to 10 UTC twice as much.</source>
            <comment>catalog_note.Off peak; from 1 to 4 and 6 to 10 UTC twice as much..text</comment>
            <translation>低谷价格；UTC 1 至 4 时和 6 至 10 时为两倍。</translation>
        </message>
        <message>
            <source>The vendor lists it in yuan; the list converts it.</source>
            <comment>catalog_note.The vendor lists it in yuan; the list converts it..text</comment>
            <translation>供应商以人民币标价；价目表已作换算。</translation>
        </message>
        <message>
            <source>The vendor lists it in yuan; the list converts it. A launch promotion.</source>
            <comment>catalog_note.The vendor lists it in yuan; the list converts it. A launch promotion..text</comment>
            <translation>供应商以人民币标价；价目表已作换算。上线促销价。</translation>
        </message>
        <message>
            <source>Disputed: another list read $1.04 and $1.04 on 2026-08-05.</source>
            <comment>catalog_note.Disputed: another list read $1.04 and $1.04 on 2026-08-05..text</comment>
            <translation>来源不一：另一份价目表在 2026-08-05 为 $1.04 和 $1.04。</translation>
        </message>
        <message>
            <source>Disputed: the LiteLLM list of 2026-08-01 says $0.10 and $0.10.</source>
            <comment>catalog_note.Disputed: the LiteLLM list of 2026-08-01 says $0.10 and $0.10..text</comment>
            <translation>来源不一：2026-08-01 的 LiteLLM 价目表为 $0.10 和 $0.10。</translation>
        </message>
        <message>
            <source>One of the notes has $260 for the reservation of a month.</source>
            <comment>catalog_note.One of the notes has $260 for the reservation of a month..text</comment>
            <translation>其中一份说明称预留一个月为 $260。</translation>
        </message>
        <message>
            <source>The price is that of all PTUs of this kind; no regional deployment is offered.</source>
            <comment>catalog_note.The price is that of all PTUs of this kind; no regional deployment is offered..text</comment>
            <translation>此价格为该类全部 PTU 的统一价格；不提供区域部署。</translation>
        </message>
        <message>
            <source>The price of a unit of this family was not checked.</source>
            <comment>catalog_note.The price of a unit of this family was not checked..text</comment>
            <translation>该系列的单元价格未经核对。</translation>
        </message>
        <message>
            <source>A secondary source: Microsoft's own page was not seen.</source>
            <comment>catalog_note.A secondary source: Microsoft's own page was not seen..text</comment>
            <translation>二手来源：未见到 Microsoft 自己的页面。</translation>
        </message>
        <message>
            <source>Outside the global endpoint it costs 10 % more.</source>
            <comment>catalog_note.Outside the global endpoint it costs 10 % more..text</comment>
            <translation>在全球端点之外贵 10%。</translation>
        </message>
        <message>
            <source>Above 200,000 tokens of context an input token counts twice, and an output token as 12.</source>
            <comment>catalog_note.Above 200,000 tokens of context an input token counts twice, and an output token as 12..text</comment>
            <translation>上下文超过 200,000 token 时，一个输入 token 按两个计，一个输出 token 按 12 个计。</translation>
        </message>
        <message>
            <source>A token of a cache write that lasts an hour counts as 2.</source>
            <comment>catalog_note.A token of a cache write that lasts an hour counts as 2..text</comment>
            <translation>保留一小时的缓存写入，每个 token 按 2 个计。</translation>
        </message>
        <message>
            <source>A unit serves 54,000 characters a second. Google retired the model.</source>
            <comment>catalog_note.A unit serves 54,000 characters a second. Google retired the model..text</comment>
            <translation>一个单元每秒处理 54,000 个字符。Google 已停用该模型。</translation>
        </message>
        <message>
            <source>A unit serves 800 characters a second. Google retired the model.</source>
            <comment>catalog_note.A unit serves 800 characters a second. Google retired the model..text</comment>
            <translation>一个单元每秒处理 800 个字符。Google 已停用该模型。</translation>
        </message>
        <message>
            <source>Global endpoint; a regional one costs 10 % more. Committed to for three months, it costs 10 % less. The minimum is 100,000 input tokens a minute.</source>
            <comment>catalog_note.Global endpoint; a regional one costs 10 % more. Committed to for three months, it costs 10 % less. The minimum is 100,000 input tokens a minute..text</comment>
            <translation>全球端点的价格；区域端点贵 10%。承诺使用三个月则便宜 10%。最低为每分钟 100,000 个输入 token。</translation>
        </message>
        <message>
            <source>The minimum is 10,000 output tokens a minute.</source>
            <comment>catalog_note.The minimum is 10,000 output tokens a minute..text</comment>
            <translation>最低为每分钟 10,000 个输出 token。</translation>
        </message>
        <message>
            <source>FP16 only (no BF16); no FP8; has INT8</source>
            <comment>catalog_note.FP16 only (no BF16); no FP8; has INT8.text</comment>
            <translation>仅 FP16（无 BF16）；无 FP8；有 INT8</translation>
        </message>
        <message>
            <source>AWS-only part; Lightning lists the A10 figures (125/250) under this name: treat 70 as the safer value; no FP8</source>
            <comment>catalog_note.AWS-only part; Lightning lists the A10 figures (125/250) under this name: treat 70 as the safer value; no FP8.text</comment>
            <translation>AWS 专用型号；Lightning 以此名称列出的是 A10 的数值（125/250）：以 70 为较稳妥的值；无 FP8</translation>
        </message>
        <message>
            <source>no FP8</source>
            <comment>catalog_note.no FP8.text</comment>
            <translation>无 FP8</translation>
        </message>
        <message>
            <source>double L40 on paper; no NVLink</source>
            <comment>catalog_note.double L40 on paper; no NVLink.text</comment>
            <translation>纸面上是 L40 的两倍；无 NVLink</translation>
        </message>
        <message>
            <source>brochures print twice these (sparsity)</source>
            <comment>catalog_note.brochures print twice these (sparsity).text</comment>
            <translation>宣传册所印为此值的两倍（稀疏）</translation>
        </message>
        <message>
            <source>per card; early sheets gave the pair of two cards</source>
            <comment>catalog_note.per card; early sheets gave the pair of two cards.text</comment>
            <translation>每卡的值；早期资料给出的是两卡一对的值</translation>
        </message>
        <message>
            <source>SXM; NVL variant about 840/1680</source>
            <comment>catalog_note.SXM; NVL variant about 840/1680.text</comment>
            <translation>SXM；NVL 版约 840/1,680</translation>
        </message>
        <message>
            <source>180 usable of 192; HGX/DGX tables use 7700 GB/s</source>
            <comment>catalog_note.180 usable of 192; HGX/DGX tables use 7700 GB/s.text</comment>
            <translation>192 中有 180 可用；HGX/DGX 的表格用 7,700 GB/s</translation>
        </message>
        <message>
            <source>FP32 accumulation (142 with FP16 accumulation); no FP8</source>
            <comment>catalog_note.FP32 accumulation (142 with FP16 accumulation); no FP8.text</comment>
            <translation>FP32 累加（FP16 累加时为 142）；无 FP8</translation>
        </message>
        <message>
            <source>FP32 accumulation (twice with FP16 accumulation); Lightning lists 82.6 = non-tensor rate</source>
            <comment>catalog_note.FP32 accumulation (twice with FP16 accumulation); Lightning lists 82.6 = non-tensor rate.text</comment>
            <translation>FP32 累加（FP16 累加时为两倍）；Lightning 列出的 82.6 是非 Tensor Core 速率</translation>
        </message>
        <message>
            <source>FP32 accumulation; FP8 = 2 x BF16; 838 with FP16 accumulation (INT8 same)</source>
            <comment>catalog_note.FP32 accumulation; FP8 = 2 x BF16; 838 with FP16 accumulation (INT8 same).text</comment>
            <translation>FP32 累加；FP8 = 2 × BF16；FP16 累加时为 838（INT8 相同）</translation>
        </message>
        <message>
            <source>some tables list 182 = FP32 accumulation in FP16; conflict unresolved</source>
            <comment>catalog_note.some tables list 182 = FP32 accumulation in FP16; conflict unresolved.text</comment>
            <translation>有些表格列出 182，即 FP16 下 FP32 累加的值；矛盾尚未解决</translation>
        </message>
        <message>
            <source>Server Edition scaled to 2430 MHz; workstation card advertises 4000 FP4 sparse = 500 / 1000 by halving; same memory rate in the sources</source>
            <comment>catalog_note.Server Edition scaled to 2430 MHz; workstation card advertises 4000 FP4 sparse = 500 / 1000 by halving; same memory rate in the sources.text</comment>
            <translation>Server Edition 的值折算到 2,430 MHz；工作站卡标称稀疏 FP4 为 4,000，逐次减半得 500 / 1,000；各来源的内存速率相同</translation>
        </message>
        <message>
            <source>measured matmul reaches about half of it</source>
            <comment>catalog_note.measured matmul reaches about half of it.text</comment>
            <translation>实测 matmul 约达到其一半</translation>
        </message>
        <message>
            <source>same compute as MI300X</source>
            <comment>catalog_note.same compute as MI300X.text</comment>
            <translation>算力与 MI300X 相同</translation>
        </message>
        <message>
            <source>BF16 and FP8 equal; 1677 at 1600 MHz</source>
            <comment>catalog_note.BF16 and FP8 equal; 1677 at 1600 MHz.text</comment>
            <translation>BF16 与 FP8 相同；1,600 MHz 时为 1,677</translation>
        </message>
        <message>
            <source>SXM2; 16 or 32 GB; PCIe 112; FP16 only (no BF16), no FP8, no INT8 tensor cores</source>
            <comment>catalog_note.SXM2; 16 or 32 GB; PCIe 112; FP16 only (no BF16), no FP8, no INT8 tensor cores.text</comment>
            <translation>SXM2；16 或 32 GB；PCIe 为 112；仅 FP16（无 BF16），无 FP8，无 INT8 Tensor Core</translation>
        </message>
        <message>
            <source>no price found</source>
            <comment>catalog_note.no price found.text</comment>
            <translation>未找到价格</translation>
        </message>
        <message>
            <source>not sold apart: made for one cloud provider</source>
            <comment>catalog_note.not sold apart: made for one cloud provider.text</comment>
            <translation>不单独销售，专为一家云服务商制造</translation>
        </message>
        <message>
            <source>sold in servers only: no price found</source>
            <comment>catalog_note.sold in servers only: no price found.text</comment>
            <translation>仅随服务器销售，未找到价格</translation>
        </message>
        <message>
            <source>With the ranges you gave, {option} is cheaper in {share} of cases.</source>
            <comment>verdict.cases(option, share)</comment>
            <translation>按您给出的区间，{option} 在 {share} 的情形中更便宜。</translation>
        </message>
        <message>
            <source>With the ranges given, {option} is cheaper in {share} of cases.</source>
            <comment>finding.cases(option, share)</comment>
            <translation>按给出的区间，{option} 在 {share} 的情形中更便宜。</translation>
        </message>
        <message>
            <source>The first move, “{task}”, is fixed to our own GPUs and raises the bill by {more} a month.</source>
            <comment>portfolio.pinned_move_raises(task, more)</comment>
            <translation>首项迁移“{task}”限定于自有 GPU，使每月账单增加 {more}。</translation>
        </message>
        <message>
            <source>The first move, “{task}”, is fixed to our own GPUs and raises the bill by {more} a month; with {count} moved it is below the API's.</source>
            <comment>portfolio.pinned_move_raises_until(task, more, count)</comment>
            <translation>首项迁移“{task}”限定于自有 GPU，使每月账单增加 {more}；迁移 {count} 项后，账单低于使用 API。</translation>
        </message>
        <message>
            <source>Faded: dearer than the best plan</source>
            <comment>portfolio_chart.dearer</comment>
            <translation>淡色：比最佳计划更贵</translation>
        </message>
        <message numerus="yes">
            <source>{count} tasks are fixed to the API and not drawn</source>
            <comment>portfolio_chart.pinned_to_api(count)</comment>
            <translation>
                <numerusform>{count} 项任务限定于 API，未绘出</numerusform>
            </translation>
        </message>
    </context>
</TS>
