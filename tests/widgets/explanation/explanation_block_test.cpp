// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/explanation/explanation_block.h"

#include "core/inputs/parameter_table.h"
#include "core/words/phrases.h"
#include "widgets/explanation/explanation_head.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QTest>

using namespace breakeven;

namespace {

Explanation explanationOf(const std::string& formula, std::vector<ExplainedPart> parts)
{
    Explanation how;
    how.formula = verbatim(formula);
    how.values = verbatim(formula + " in values");
    how.parts = std::move(parts);
    return how;
}

ExplainedPart step(const std::string& label, Explanation how)
{
    return {
        .label = verbatim(label), .value = verbatim("5"), .how = std::make_shared<const Explanation>(std::move(how))};
}

ExplainedPart input(const char* id)
{
    return {.label = verbatim(id), .value = verbatim("5"), .parameter = findParameter(id)};
}

/// A sum of a step, in which there is another, and of a value that leads nowhere.
Explanation nested(const std::string& outer = "outer")
{
    const Explanation inner = explanationOf("deep", {input("gpu_rate")});
    const Explanation middle = explanationOf("middle", {step("inner", inner), input("gpu_hours")});
    return explanationOf("top", {step(outer, middle), {.label = verbatim("value"), .value = verbatim("7")}});
}

} // namespace

class ExplanationBlockTest : public QObject {
    Q_OBJECT

private:
    [[nodiscard]] QStringList shown(const char* name) const
    {
        QStringList texts;
        for (const auto* label : m_block->findChildren<QLabel*>(QLatin1String(name)))
            if (label->isVisible())
                texts << label->text();
        return texts;
    }
    [[nodiscard]] QStringList rows() const
    {
        QStringList names;
        for (const auto* head : m_block->findChildren<ExplanationHead*>())
            if (head->isVisible())
                names << head->objectName().mid(5);
        names.sort();
        return names;
    }
    void click(const char* name) const
    {
        auto* head = m_block->findChild<ExplanationHead*>(QStringLiteral("part_") + QLatin1String(name));
        QVERIFY2(head != nullptr && head->isVisible(), name);
        QTest::keyClick(head, Qt::Key_Space);
    }

    std::unique_ptr<ExplanationBlock> m_block;
    QStringList m_chosen;

private slots:
    static void initTestCase() { loadFonts(); }

    void init()
    {
        m_chosen.clear();
        m_block = std::make_unique<ExplanationBlock>(nullptr);
        connect(m_block.get(), &ExplanationBlock::parameterChosen, this,
                [this](const Parameter& parameter) { m_chosen << toQString(parameter.id); });
        m_block->setExplanation(nested());
        m_block->show();
    }

    void aFormulaTwiceAndARowForEachOfItsValues()
    {
        QCOMPARE(shown("formula"), QStringList{"top"});
        QCOMPARE(shown("formula_values"), QStringList{"top in values"});
        QCOMPARE(rows(), (QStringList{"outer", "value"}));
        m_block->setExplanation(explanationOf("less", {input("gpu_rate")}));
        QCOMPARE(shown("formula"), QStringList{"less"});
        QCOMPARE(rows(), QStringList{"gpu_rate"});
        m_block->setExplanation(explanationOf("nothing", {}));
        QVERIFY(rows().isEmpty());
    }

    void aStepOpensInTurnAndCloses()
    {
        click("outer");
        QCOMPARE(rows(), (QStringList{"gpu_hours", "inner", "outer", "value"}));
        click("inner");
        QCOMPARE(shown("formula"), (QStringList{"top", "middle", "deep"}));
        click("outer");
        QCOMPARE(shown("formula"), QStringList{"top"});
        click("outer");
        QCOMPARE(shown("formula"), (QStringList{"top", "middle"})); // what was open in it is not any more
    }

    void openStepsStayOpenWhileValuesChange()
    {
        click("outer");
        click("inner");
        Explanation next = nested();
        next.values = verbatim("other values");
        m_block->setExplanation(next);
        QCOMPARE(shown("formula"), (QStringList{"top", "middle", "deep"}));
        QCOMPARE(shown("formula_values").first(), QStringLiteral("other values"));
    }

    void anotherPartInItsPlaceIsClosed_data()
    {
        QTest::addColumn<bool>("isStep");
        QTest::newRow("another step") << true;
        QTest::newRow("an input") << false;
    }
    void anotherPartInItsPlaceIsClosed()
    {
        QFETCH(const bool, isStep);
        click("outer");
        m_block->setExplanation(isStep ? nested("another") : explanationOf("top", {input("gpu_rate")}));
        QCOMPARE(shown("formula"), QStringList{"top"});
        m_block->setExplanation(nested());
        QCOMPARE(shown("formula"), QStringList{"top"});
    }

    void allStepsAreClosedAtOnce()
    {
        click("outer");
        click("inner");
        m_block->closeSteps();
        QCOMPARE(shown("formula"), QStringList{"top"});
        click("outer");
        QCOMPARE(shown("formula"), (QStringList{"top", "middle"}));
    }

    void anInputLeadsToItsSliderHoweverDeep()
    {
        click("outer");
        click("gpu_hours");
        click("inner");
        click("gpu_rate");
        QCOMPARE(m_chosen, (QStringList{"gpu_hours", "gpu_rate"}));
    }
};

QTEST_MAIN(ExplanationBlockTest)
#include "explanation_block_test.moc"
