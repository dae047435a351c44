// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inputs/parameter_table.h"
#include "core/inputs/usual_range.h"
#include "core/scenario/edits.h"
#include "core/words/english.h"
#include "tests/support/settle.h"
#include "widgets/controls/fields/value_field.h"
#include "widgets/inputs/input_panel.h"
#include "widgets/inputs/parameter_row.h"
#include "widgets/inputs/slider/value_slider.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace breakeven;

class InputPanelMarksTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_panel = std::make_unique<InputPanel>();
        m_log.clear();
        connect(m_panel.get(), &InputPanel::editStarted, this, [this] { m_log << QStringLiteral("start"); });
        connect(m_panel.get(), &InputPanel::rangeEdited, this,
                [this](const Parameter& parameter, const std::optional<Range>& range) {
                    m_log << QLatin1String(parameter.id.data()) +
                                 (range ? QStringLiteral("=%1..%2").arg(range->low).arg(range->high) : QString());
                });
        connect(m_panel.get(), &InputPanel::editFinished, this, [this] { m_log << QStringLiteral("finish"); });
        m_panel->resize(304, 700);
        m_panel->show();
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }
    void cleanup() { m_panel.reset(); }

    void aScenariosRangesAreShown()
    {
        Scenario scenario;
        for (const Parameter& parameter : parameterTable)
            scenario = withRange(scenario, parameter, usualRange(parameter, parameter.defaultValue()));
        QCOMPARE(scenario.ranges.size(), parameterTable.size() - 1);
        m_panel->setScenario(scenario);
        showAll(); // makes the others
        for (const Parameter& parameter : parameterTable)
            QVERIFY(slider(parameter)->span() == usualRange(parameter, parameter.defaultValue()));
        m_panel->setScenario({});
        for (const Parameter& parameter : parameterTable)
            QVERIFY(!slider(parameter)->span());
        QVERIFY(m_log.isEmpty());
    }

    void aRangeIsAnEditOfItsParameter()
    {
        ValueSlider* rate = slider(*findParameter("gpu_rate"));
        rate->setFocus();
        QTest::mouseClick(child<QAbstractButton>("span_gpu_rate"), Qt::LeftButton);
        QCOMPARE(taken(), QStringLiteral("start gpu_rate=0.688..1.032 finish"));
        QTest::keyClicks(child<QLineEdit>("span_low_gpu_rate"), QStringLiteral("0.6"));
        m_panel->finishEditing(); // before saving
        QCOMPARE(taken(), QStringLiteral("start gpu_rate=0.6..1.032 finish"));
        QTest::mouseClick(child<QAbstractButton>("span_remove_gpu_rate"), Qt::LeftButton);
        QCOMPARE(taken(), QStringLiteral("start gpu_rate finish"));
    }

    void rangesAreSuggestedAndRemoved()
    {
        auto* suggest = child<QAbstractButton>("suggest_ranges");
        auto* remove = child<QAbstractButton>("remove_ranges");
        QSignalSpy suggested(m_panel.get(), &InputPanel::suggestRangesWanted);
        QSignalSpy removed(m_panel.get(), &InputPanel::removeRangesWanted);
        QVERIFY(suggest->isVisible());
        QVERIFY(!remove->isVisible()); // there is none
        QCOMPARE(suggest->accessibleName(), QStringLiteral("Suggest ranges"));
        QTest::mouseClick(suggest, Qt::LeftButton);
        QCOMPARE(suggested.size(), 1);
        m_panel->setScenario(withRange({}, *findParameter("gpu_rate"), Range{0.5, 1}));
        QVERIFY(suggest->isVisible());
        QVERIFY(remove->isVisible());
        QCOMPARE(remove->text(), QStringLiteral("Remove ranges"));
        remove->setFocus();
        QTest::keyClick(remove, Qt::Key_Space);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(suggested.size(), 1);
        m_panel->setScenario({});
        QVERIFY(!remove->isVisible());
        QVERIFY(m_log.isEmpty());
    }

    void marksStandOnTheirSlidersOnly()
    {
        const Parameter& volume = *findParameter("volume");
        const Parameter& rate = *findParameter("gpu_rate");
        m_panel->setFlipMarks({{&rate, 2.29, {}, {"verbatim(text)", std::string("rate")}},
                               {&volume, 644000, {}, {"verbatim(text)", std::string("volume")}}});
        showAll();
        QCOMPARE(marked(), QStringLiteral("volume:volume gpu_rate:rate"));
        m_panel->setFlipMarks({{&volume, 500000, {}, {"verbatim(text)", std::string("other")}}});
        QCOMPARE(marked(), QStringLiteral("volume:other"));
        m_panel->setBestShare(62, QStringLiteral("best"));
        QCOMPARE(marked(), QStringLiteral("volume:other routed_share:best"));
        m_panel->setFlipMarks({});
        m_panel->setBestShare(std::nullopt, {});
        QVERIFY(marked().isEmpty());
    }

    void rowsThatAreMadeLaterShowTheirMarks()
    {
        m_panel->setFlipMarks({{findParameter("discount_rate"), 12, {}, {"verbatim(text)", std::string("rate")}}});
        m_panel->setBestShare(62, QStringLiteral("best"));
        showAll();
        QCOMPARE(marked(), QStringLiteral("routed_share:best discount_rate:rate"));
    }

    void theRowThatWasMeantFlashes()
    {
        auto* search = child<QLineEdit>("search_inputs");
        QTest::keyClicks(search, QStringLiteral("cache"));
        const Parameter& parameter = *findParameter("discount_rate");
        m_panel->showParameter(parameter);
        QVERIFY(search->text().isEmpty() && slider(parameter)->hasFocus() && slider(parameter)->isVisible());
        const auto* row = qobject_cast<InputRow*>(slider(parameter)->parentWidget());
        QVERIFY(row->isFlashing());
        QTRY_VERIFY(!row->isFlashing());
    }

    void aRangeChangesNoOtherRowsEdge()
    {
        m_panel->setScenario(withRange({}, *findParameter("volume"), Range{5e5, 2e6}));
        showAll();
        test::settle();
        for (const Parameter& parameter : parameterTable) {
            const QWidget* row = slider(parameter)->parentWidget();
            if (row->isVisible())
                QCOMPARE(row->height(), row->sizeHint().height());
        }
    }

private:
    template <typename Widget> Widget* child(const QByteArray& name) const
    {
        auto* found = m_panel->findChild<Widget*>(QString::fromUtf8(name));
        if (found == nullptr)
            qFatal("no %s", name.constData());
        return found;
    }
    void showAll() const { QTest::mouseClick(child<QAbstractButton>("tier_all"), Qt::LeftButton); }
    [[nodiscard]] ValueSlider* slider(const Parameter& parameter) const
    {
        return child<ValueSlider>("slider_" + QByteArray(parameter.id.data()));
    }
    /// What the marks say, by parameter.
    [[nodiscard]] QString marked() const
    {
        QStringList all;
        for (const Parameter& parameter : parameterTable)
            if (const QString sentences = slider(parameter)->markSentences(); !sentences.isEmpty())
                all << QLatin1String(parameter.id.data()) + QStringLiteral(":") + sentences;
        return all.join(u' ');
    }
    [[nodiscard]] QString taken() { return std::exchange(m_log, {}).join(u' '); }

    std::unique_ptr<InputPanel> m_panel;
    QStringList m_log;
};

QTEST_MAIN(InputPanelMarksTest)
#include "input_panel_marks_test.moc"
