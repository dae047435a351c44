// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/guide/guide.h"

#include "core/inputs/choices.h"
#include "core/inputs/row_labels.h"
#include "core/model/monthly_cost.h"
#include "core/model/step.h"
#include "core/output/guide/chapters/anchors.h"
#include "core/output/guide/chapters/formula_chapter.h"
#include "core/output/guide/guide_html.h"
#include "core/output/guide/guide_markdown.h"
#include "core/output/texts/table_labels.h"
#include "core/scenario/file/presets.h"
#include "core/words/languages.h"
#include "core/words/phrases.h"
#include "core/words/translated_catalog.h"

#include <QTest>

#include <functional>

using namespace breakeven;

namespace {

const GuideSection& wholeGuide()
{
    static const GuideSection guide = breakeven::guide({{"Everywhere", "Tab", "To what comes next"},
                                                        {"Everywhere", "Enter", "What the button says"},
                                                        {"A chart", "Left, Right", "From value to value"}});
    return guide;
}

void each(const GuideSection& section, const std::function<void(const GuideSection&)>& visit)
{
    visit(section);
    for (const GuideSection& within : section.sections)
        each(within, visit);
}

std::string textOf(const std::string& anchor)
{
    const GuideSection* section = findSection(wholeGuide(), anchor);
    return section == nullptr ? std::string() : guideMarkdown(*section);
}

bool says(const std::string& anchor, const std::string& text)
{
    return textOf(anchor).find(text) != std::string::npos;
}

} // namespace

class GuideTest : public QObject {
    Q_OBJECT

private slots:
    void everyRowHasItsSection()
    {
        const auto check = [](const std::string& anchor, const Label& title) {
            const GuideSection* section = findSection(wholeGuide(), anchor);
            QVERIFY2(section != nullptr, anchor.c_str());
            QCOMPARE(inWords(section->title), inWords(title));
        };
        for (const Parameter& row : parameterTable)
            check(inputAnchor(row.id), labelOf(row));
        for (const Choice& row : choiceTable)
            check(inputAnchor(row.id), labelOf(row));
        for (const Switch& row : switchTable)
            check(inputAnchor(row.id), labelOf(row));
        for (const OptionInfo& row : optionTable)
            check(anchorOf(row.option), nameOf(row.option));
        for (const FigureInfo& row : figureTable)
            check(anchorOf(row.figure), nameOf(row.figure));
        for (const ViewInfo& row : viewTable)
            check(anchorOf(row.view), nameOf(row.view));
    }

    void everyStepOfTheModelHasItsFormula()
    {
        for (const StepInfo& row : stepTable) {
            if (row.step == Step::HybridLoad || row.step == Step::HybridBusy)
                continue; // of the workbook alone: an explanation has it over the requests to the small model
            const GuideSection* section = findSection(wholeGuide(), "step-" + std::string(row.name));
            QVERIFY2(section != nullptr, row.name.data());
            QVERIFY2(std::holds_alternative<GuideFormula>(section->blocks.front()), row.name.data());
        }
        for (const OptionInfo& row : optionTable)
            QVERIFY(findSection(wholeGuide(), formulaAnchor(row.option) + "-total") != nullptr);
        for (const FigureInfo& row : figureTable)
            QVERIFY(findSection(wholeGuide(), formulaAnchor(row.figure)) != nullptr);
    }

    /// Each changes what an option costs, or has no business among the inputs.
    void everyInputCountsInAFormula()
    {
        for (const Parameter& row : parameterTable) {
            const bool counts = says(inputAnchor(row.id), "**Counts in:**");
            // The cost of capital counts in the net present value alone, which is no figure that is explained.
            QVERIFY2(counts || row.id == "discount_rate" || row.id == "horizon_months", row.id.data());
        }
    }

    void anInput()
    {
        const std::string text = textOf("input-gpu_rate");
        QVERIFY2(says("input-gpu_rate", "- **Default:** $0.86/hour\n"), text.c_str());
        QVERIFY2(says("input-gpu_rate", "- **In files and commands:** gpu\\_rate\n"), text.c_str());
        QVERIFY2(says("input-gpu_rate", "[Rented GPU: Compute](#formula-rented_gpu-compute)"), text.c_str());
    }

    void aFormula()
    {
        const std::string text = textOf("formula-rented_gpu-compute");
        QVERIFY2(text.find("GPU rate") != std::string::npos && text.find(" × ") != std::string::npos, text.c_str());
        QVERIFY2(text.find("[GPU rate](#input-gpu_rate)") != std::string::npos, text.c_str());
    }

    void noTwoSectionsHaveOneAnchor()
    {
        std::set<std::string> anchors;
        each(wholeGuide(), [&](const GuideSection& section) {
            QVERIFY2(anchors.insert(section.anchor).second, section.anchor.c_str());
            QVERIFY2(!section.anchor.empty() && section.anchor.find_first_of(" \"<>&") == std::string::npos,
                     section.anchor.c_str());
        });
    }

    void everyLinkLeadsSomewhere()
    {
        int links = 0;
        each(wholeGuide(), [&](const GuideSection& section) {
            for (const GuideBlock& block : section.blocks)
                if (const auto* facts = std::get_if<GuideFacts>(&block))
                    for (const GuideFact& fact : facts->facts)
                        for (const GuideLink& link : fact.values)
                            if (!link.anchor.empty()) {
                                ++links;
                                QVERIFY2(findSection(wholeGuide(), link.anchor) != nullptr, link.anchor.c_str());
                            }
        });
        QVERIFY(links > 300);
    }

    /// They are computed by the model: what the first preset's verdict says stands there.
    void examplesAreComputed()
    {
        const Preset preset = *findPreset("support-ticket-triage");
        const Evaluation e = evaluate(preset.scenario);
        const std::string total = inWords(Quantity::moneyInColumn(e.focus().total));
        QVERIFY2(says("example-support-ticket-triage", total), total.c_str());
        QVERIFY(says("example-support-ticket-triage", "Step by step"));
        for (const Preset& each : presets())
            QCOMPARE(findSection(wholeGuide(), "example-" + each.id) != nullptr, each.group == preset.group);
    }

    void keys()
    {
        QVERIFY(says("keyboard", "| Tab | To what comes next |\n| Enter | What the button says |\n"));
        QCOMPARE(findSection(wholeGuide(), "keyboard")->sections.size(), std::size_t{2});
    }

    void theSameTextInBothForms()
    {
        const std::string html = guideHtml(wholeGuide(), 1);
        each(wholeGuide(), [&](const GuideSection& section) {
            QVERIFY2(html.find("<a name=\"" + section.anchor + "\"></a>") != std::string::npos, section.anchor.c_str());
        });
        QVERIFY(html.find("<a href=\"#input-gpu_rate\">GPU rate</a>") != std::string::npos);
        QVERIFY(html.find("<a href=\"#formula-rented_gpu-compute\">Rented GPU: Compute</a>") != std::string::npos);
    }

    /// The colon after a fact's name and what divides its values are the language's.
    void factsAreSaidInTheLanguage()
    {
        const GuideSection section{
            "a", verbatim("A"), {GuideFacts{{{verbatim("単位"), {{verbatim("ドル"), {}}, {verbatim("月"), {}}}}}}}};
        QVERIFY(guideMarkdown(section).ends_with("- **単位:** ドル; 月\n"));
        const TranslatedCatalog wide(grammarOf(Language::Japanese), tableLabels(),
                                     [](std::string_view original, const std::string& name, int) {
                                         return name == "with_colon(name, text)"         ? "{name}：{text}"
                                                : name == "list.semicolons(items, item)" ? "{items}、{item}"
                                                                                         : std::string(original);
                                     });
        QVERIFY(guideMarkdown(section, wide.catalog()).ends_with("- **単位：**ドル、月\n"));
        QVERIFY(guideHtml(section, 1, wide.catalog()).find("<b class=\"name\">単位：</b>ドル、月</p>") !=
                std::string::npos);
    }

    void textsAreNoMarkup()
    {
        const GuideSection section{"a", verbatim("A*b*_c_ <i> | [x](y)"), {GuideText{verbatim("<b>&")}}};
        QCOMPARE(guideMarkdown(section),
                 std::string("<a id=\"a\"></a>\n\n# A\\*b\\*\\_c\\_ \\<i\\> \\| \\[x\\](y)\n\n\n\\<b\\>&\n"));
        QCOMPARE(guideHtml(section, 2),
                 std::string("<h2><a name=\"a\"></a>A*b*_c_ &lt;i&gt; | [x](y)</h2>\n<p>&lt;b&gt;&amp;</p>\n"));
    }
};

QTEST_APPLESS_MAIN(GuideTest)
#include "guide_test.moc"
