// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/advice/strategy_step_block.h"

#include "core/words/phrases.h"
#include "tests/support/painted_roles.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QTest>

using namespace breakeven;

namespace {

StrategyStep stepOf(int figures, const std::vector<std::string>& sentences = {})
{
    StrategyStep step{verbatim("A title"), {}, {}};
    for (int i = 0; i < figures; ++i)
        step.figures.push_back({verbatim("$" + std::to_string(i)), verbatim("label " + std::to_string(i))});
    for (const std::string& sentence : sentences)
        step.sentences.push_back(verbatim(sentence));
    return step;
}

} // namespace

class StrategyStepBlockTest : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase() { loadFonts(); }

    void asManyFiguresAsTheStepHas()
    {
        StrategyStepBlock block(1);
        block.QWidget::show();
        for (const int figures : {3, 0, 2, 1}) {
            block.show(stepOf(figures));
            QStringList expected{"A title"};
            for (int i = 0; i < figures; ++i)
                expected << QStringLiteral("$%1").arg(i) << QStringLiteral("label %1").arg(i);
            QStringList shown;
            for (const auto* label : block.findChildren<QLabel*>())
                if (label->isVisible() && !label->text().isEmpty())
                    shown << label->text();
            shown.sort();
            expected.sort();
            QCOMPARE(shown, expected);
        }
    }

    void aScreenReaderHearsNumberTitleAndSentences()
    {
        StrategyStepBlock block(2);
        QCOMPARE(block.objectName(), QStringLiteral("strategy_step_2"));
        block.show(stepOf(1, {"One.", "Two."}));
        QCOMPARE(block.accessibleName(), QStringLiteral("Step 2: A title"));
        QCOMPARE(block.accessibleDescription(), QStringLiteral("One. Two."));
        block.show(stepOf(1));
        QVERIFY(block.accessibleDescription().isEmpty());
    }

    /// There are three steps.
    void aLineLeadsOnToTheNext()
    {
        for (const int number : {1, 2, 3}) {
            StrategyStepBlock block(number);
            block.show(stepOf(1, {"A sentence."}));
            block.resize(400, 200);
            QCOMPARE(test::paintsIn(block, QPalette::Midlight), number < 3);
        }
    }
};

QTEST_MAIN(StrategyStepBlockTest)
#include "strategy_step_block_test.moc"
