// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/links_dialog.h"
#include "core/analysis/evaluation.h"
#include "core/charts/distribution.h"
#include "core/inputs/parameter_table.h"
#include "core/scenario/edits.h"
#include "tests/support/settle.h"
#include "tests/support/window_stage.h"
#include "widgets/charts/chart_card.h"
#include "widgets/inputs/input_panel.h"
#include "widgets/inputs/links/link_matrix.h"
#include "widgets/text.h"
#include "widgets/verdict/verdict_text.h"

#include <QAbstractButton>
#include <QLineEdit>

using namespace breakeven;
using namespace breakeven::test;

/// Inputs are linked in the whole window, with a person's mouse and keys, and everything follows.
class LinkedInputsTest : public WindowStage {
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void init()
    {
        open();
        Scenario scenario;
        scenario.ranges = {{"volume", {400000, 2000000}}, {"gpu_rate", {0.3, 3}}};
        document().start(scenario);
        settle();
    }
    void cleanup() { close(); }

    void aLinkIsMadeBesideARange()
    {
        openFrom("gpu_rate");
        QCOMPARE(dialog()->findChild<LinkMatrix*>()->currentIndex(), matrix()->model()->index(1, 0));
        enter("0.9");
        QCOMPARE(scenario().correlations, (std::vector<Correlation>{{"gpu_rate", "volume", 0.9}}));
        QCOMPARE(document().undoStack().undoText(), QStringLiteral("Link GPU rate and requests per month"));
        QVERIFY(document().isModified());
        QTRY_COMPARE(link("gpu_rate").text(), QStringLiteral("moves with requests per month by 0.9"));
        QCOMPARE(link("volume").text(), QStringLiteral("moves with GPU rate by 0.9"));
        undo();
        QTRY_COMPARE(link("gpu_rate").text(), QStringLiteral("link…"));
        document().undoStack().redo();
        QTRY_COMPARE(link("volume").text(), QStringLiteral("moves with GPU rate by 0.9"));
        QTest::mouseClick(&named<QAbstractButton>("span_remove_volume"), Qt::LeftButton);
        QVERIFY(scenario().correlations.empty());
        QTRY_VERIFY(!link("gpu_rate").isVisible());
        undo(); // the range comes back with its link
        QTRY_COMPARE(link("gpu_rate").text(), QStringLiteral("moves with requests per month by 0.9"));
    }

    /// The same dialog is brought to the front for another input.
    void thereIsOneDialog()
    {
        openFrom("gpu_rate");
        openFrom("volume");
        QCOMPARE(m_window->findChildren<LinksDialog*>().size(), 1);
        QCOMPARE(matrix()->currentIndex(), matrix()->model()->index(0, 1));
    }

    void theVerdictFollows()
    {
        openFrom("gpu_rate");
        QStringList sentences;
        for (const char* value : {"0.95", "-0.95", "0"}) {
            enter(value);
            const QString share = toQString(Quantity::percent(evaluate(scenario()).spread->cheaperProbability));
            QTRY_VERIFY2(casesSentence().contains(share), qPrintable(casesSentence() + " without " + share));
            sentences << casesSentence();
        }
        QVERIFY(sentences[0] != sentences[1] && sentences[1] != sentences[2]);
    }

    void theDistributionFollows()
    {
        part<ChartCard>().setView(View::Distribution);
        openFrom("gpu_rate");
        QStringList words;
        for (const char* value : {"0.95", "-0.95", ""}) {
            enter(value);
            const QString expected = toQString(distributionInWords(distributionChart(evaluate(scenario()))));
            QTRY_COMPARE(named<QWidget>("distribution_plot").accessibleDescription(), expected);
            words << expected;
        }
        QVERIFY(words[0] != words[1] && words[1] != words[2]);
    }

private:
    [[nodiscard]] QAbstractButton& link(const char* id) const
    {
        return named<QAbstractButton>((std::string("link_") + id).c_str());
    }
    [[nodiscard]] LinksDialog* dialog() const { return m_window->findChild<LinksDialog*>(); }
    [[nodiscard]] LinkMatrix* matrix() const { return dialog()->findChild<LinkMatrix*>(); }
    void openFrom(const char* id) const
    {
        m_window->activateWindow();
        QVERIFY(part<InputPanel>().showParameter(id));
        settle();
        QTest::mouseClick(&link(id), Qt::LeftButton);
        QVERIFY(dialog() != nullptr && dialog()->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(dialog()));
    }
    void enter(const char* value) const
    {
        QTest::keyClick(matrix(), Qt::Key_Return);
        auto* field = qobject_cast<QLineEdit*>(dialog()->focusWidget());
        QVERIFY(field != nullptr);
        field->clear();
        QTest::keyClicks(field, QLatin1String(value));
        QTest::keyClick(field, Qt::Key_Return);
        settle(); // which closes the field
    }
    [[nodiscard]] QString casesSentence() const { return part<VerdictText>().rest(); }
};

QTEST_MAIN(LinkedInputsTest)
#include "linked_inputs_test.moc"
