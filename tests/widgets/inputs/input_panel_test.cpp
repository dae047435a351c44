// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inputs/input_panel.h"

#include "core/inputs/choices.h"
#include "core/inputs/parameter_table.h"
#include "core/inputs/scale.h"
#include "widgets/controls/quiet_button.h"
#include "widgets/inputs/input_row.h"
#include "widgets/inputs/parameter_row.h"
#include "widgets/inputs/slider/value_slider.h"
#include "widgets/text.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>
#include <QtTest/qtestspontaneevent.h>

using namespace breakeven;

namespace {

constexpr qsizetype allRows = parameterCount + choiceTable.size() + switchTable.size();
constexpr int lineAbove = 30; // a field stands above its slider

} // namespace

class InputPanelTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_panel = std::make_unique<InputPanel>();
        m_log.clear();
        connect(m_panel.get(), &InputPanel::editStarted, this, [this] { m_log << QStringLiteral("start"); });
        connect(m_panel.get(), &InputPanel::parameterEdited, this, [this](const Parameter& parameter, double value) {
            m_log << QStringLiteral("%1=%2").arg(QLatin1String(parameter.id.data())).arg(value, 0, 'g', 17);
        });
        connect(m_panel.get(), &InputPanel::choiceEdited, this, [this](const Choice& choice, Option option) {
            m_log << QStringLiteral("%1=%2").arg(toQString(choice.id), toQString(info(option).id));
        });
        connect(m_panel.get(), &InputPanel::switchEdited, this, [this](const Switch& row, bool on) {
            m_log << QStringLiteral("%1=%2").arg(toQString(row.id), on ? QStringLiteral("on") : QStringLiteral("off"));
        });
        connect(m_panel.get(), &InputPanel::notesEdited, this, [this](const QString& notes) { m_log << notes; });
        connect(m_panel.get(), &InputPanel::editFinished, this, [this] { m_log << QStringLiteral("finish"); });
        m_panel->resize(276, 700);
        m_panel->show();
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }
    void cleanup() { m_panel.reset(); }

    void theEssentialTenComeFirst()
    {
        QStringList essential;
        for (const Parameter& parameter : parameterTable)
            if (parameter.tier == Tier::Essential)
                essential << QString::fromUtf8(parameter.id.data());
        QCOMPARE(shown(), essential);
        QCOMPARE(essential.size(), 10);
        QCOMPARE(child<QAbstractButton>("tier_all")->text(), QStringLiteral("All %1").arg(parameterCount));
        click("tier_all");
        QCOMPARE(shown().size(), allRows);
        QCOMPARE(shown().indexOf(QStringLiteral("hybrid_hosting")), shown().indexOf(QStringLiteral("router_cost")) + 1);
        QCOMPARE(shown().last(), QStringLiteral("amortize_upfront"));
        QVERIFY(child<QWidget>("notes")->isVisible());
        click("tier_essential");
        QCOMPARE(shown(), essential);
    }

    void aSearchSpansAllInputs()
    {
        search("cache write");
        QCOMPARE(shown().join(u' '), QStringLiteral("cache_write_share cache_write_price"));
        search("PUE"); // an id
        QCOMPARE(shown().join(u' '), QStringLiteral("pue"));
        search("straight-line"); // only in the help
        QCOMPARE(shown().join(u' '), QStringLiteral("amortization_months"));
        search("quality frontier"); // a group and a label
        QCOMPARE(shown().join(u' '), QStringLiteral("frontier_accuracy"));
        search("hybrid_hosting");
        QCOMPARE(shown().join(u' '), QStringLiteral("hybrid_hosting"));
        QVERIFY(!child<QWidget>("notes")->isVisible() && !child<QLabel>("no_match")->isVisible());
        search("warp drive");
        QVERIFY(shown().isEmpty());
        QCOMPARE(child<QLabel>("no_match")->text(), QStringLiteral("No input matches “warp drive”"));
        QVERIFY(child<QLabel>("no_match")->isVisible());
        QTest::keyClick(child<QLineEdit>("search_inputs"), Qt::Key_Escape);
        QCOMPARE(shown().size(), 10);
        QVERIFY(!child<QLabel>("no_match")->isVisible());
        search("cache");
        click("tier_all"); // choosing a tier ends a search
        QCOMPARE(shown().size(), allRows);
        QVERIFY(child<QLineEdit>("search_inputs")->text().isEmpty());
    }

    void enterGoesToTheFirstMatch()
    {
        m_panel->focusSearch();
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("electricity"));
        QTest::keyClick(child<QLineEdit>("search_inputs"), Qt::Key_Return);
        QVERIFY(child<ValueSlider>("slider_electricity_price")->hasFocus());
    }

    void aParameterIsShownWhereverItIs()
    {
        search("cache");
        QVERIFY(m_panel->showParameter("discount_rate"));
        QVERIFY(isInView("slider_discount_rate"));
        QVERIFY(child<ValueSlider>("slider_discount_rate")->hasFocus());
        QVERIFY(m_panel->showParameter("volume"));
        QVERIFY(isInView("slider_volume"));
        QVERIFY(m_panel->showParameter("amortize_upfront"));
        QVERIFY(isInView("switch_amortize_upfront"));
        QVERIFY(m_panel->showParameter("hybrid_hosting"));
        QVERIFY(!m_panel->showParameter("nothing"));
        click("tier_essential");
        QVERIFY(m_panel->showParameter("maintenance_hours"));
        QCOMPARE(shown().size(), 10); // no need to show all
        QVERIFY(isInView("slider_maintenance_hours"));
    }

    void aScenarioIsShownSilently()
    {
        Scenario scenario;
        for (const Parameter& parameter : parameterTable)
            scenario.parameters.*parameter.member = parameter.range.high;
        scenario.choices.hybridHosting = Option::TunedApi;
        scenario.choices.amortizeUpfront = false;
        scenario.notes = "First line\nüber alles";
        m_panel->setScenario(scenario);
        QCOMPARE(child<ValueSlider>("slider_volume")->number(), rowOf(&Parameters::volume).range.high);
        click("tier_all"); // makes the others
        for (const Parameter& parameter : parameterTable) {
            const QByteArray id(parameter.id.data());
            QCOMPARE(child<ValueSlider>("slider_" + id)->number(), parameter.range.high);
            QVERIFY(child<QLineEdit>("value_" + id) != nullptr && child<QAbstractButton>("reset_" + id) != nullptr);
        }
        QCOMPARE(child<QComboBox>("choice_hybrid_hosting")->currentText(), QStringLiteral("Fine-tuned API"));
        QVERIFY(!child<QAbstractButton>("switch_amortize_upfront")->isChecked());
        QCOMPARE(child<QPlainTextEdit>("notes")->toPlainText(), QStringLiteral("First line\nüber alles"));
        m_panel->setScenario(Scenario());
        QCOMPARE(child<ValueSlider>("slider_volume")->number(), 1e6);
        QVERIFY(child<QPlainTextEdit>("notes")->toPlainText().isEmpty());
        QVERIFY(m_log.isEmpty());
    }

    void editsAreBracketed()
    {
        QTest::keyClick(child<ValueSlider>("slider_volume"), Qt::Key_Right);
        QCOMPARE(taken().join(u' '), QStringLiteral("start volume=1100000 finish"));

        QVERIFY(m_panel->showParameter("hybrid_hosting"));
        QTest::keyClick(child<QComboBox>("choice_hybrid_hosting"), Qt::Key_Down);
        QCOMPARE(taken().join(u' '), QStringLiteral("start hybrid_hosting=serverless_gpu finish"));
        click("reset_hybrid_hosting");
        QCOMPARE(taken().join(u' '), QStringLiteral("start hybrid_hosting=rented_gpu finish"));

        QVERIFY(m_panel->showParameter("amortize_upfront"));
        click("switch_amortize_upfront");
        QCOMPARE(taken().join(u' '), QStringLiteral("start amortize_upfront=off finish"));
        QTest::mouseClick(child<QWidget>("switch_amortize_upfront")->parentWidget(), Qt::LeftButton, {},
                          {20, 10}); // the label
        QCOMPARE(taken().join(u' '), QStringLiteral("start amortize_upfront=on finish"));
        QVERIFY(child<QAbstractButton>("reset_amortize_upfront")->isHidden());
    }

    void notesAreAnEditToo()
    {
        auto* notes = child<QPlainTextEdit>("notes");
        notes->setFocus();
        QTest::keyClicks(notes, QStringLiteral("ab"));
        Scenario scenario;
        scenario.notes = "ab";
        m_panel->setScenario(scenario); // the document's answer: the cursor stays at the end
        QTest::keyClicks(notes, QStringLiteral("c"));
        m_panel->finishEditing();
        QCOMPARE(taken().join(u' '), QStringLiteral("start a ab abc finish"));
    }

    void whatIsTypedIsTakenOverBeforeSaving()
    {
        auto* field = child<QLineEdit>("value_volume");
        QTest::mouseClick(field, Qt::LeftButton);
        QTest::keyClicks(field, QStringLiteral("2M"));
        m_panel->finishEditing();
        QCOMPARE(taken().join(u' '), QStringLiteral("start volume=2000000 finish"));
    }

    void theWheelScrollsUnlessTheControlHasTheFocus()
    {
        click("tier_all");
        auto* area = m_panel->findChild<QScrollArea*>();
        QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
        QVERIFY(m_panel->showParameter("hybrid_hosting"));
        for (const char* name : {"slider_routed_share", "value_routed_share", "slider_router_cost"}) {
            const int before = area->verticalScrollBar()->value();
            wheel(child<QWidget>(name), 120);
            QVERIFY2(area->verticalScrollBar()->value() < before, name);
        }
        child<QWidget>("slider_routed_share")->setFocus();
        int before = area->verticalScrollBar()->value();
        wheel(child<QWidget>("choice_hybrid_hosting"), 120);
        wheel(child<QWidget>("notes"), 120);
        QVERIFY(area->verticalScrollBar()->value() < before);
        QVERIFY(m_log.isEmpty());

        before = area->verticalScrollBar()->value();
        wheel(child<QWidget>("slider_routed_share"), 120);
        QCOMPARE(area->verticalScrollBar()->value(), before);
        QCOMPARE(taken().at(1), QStringLiteral("routed_share=81"));
    }

    void theTabKeyGoesDownThePanel()
    {
        child<QLineEdit>("search_inputs")->setFocus();
        QStringList visited;
        for (int i = 0; i < 5; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            visited << QApplication::focusWidget()->objectName();
        }
        QCOMPARE(visited.join(u' '),
                 QStringLiteral(
                     "tier_essential slider_volume slider_input_tokens slider_output_tokens slider_api_input_price"));
    }

    /// Also to rows that were made later than those around them.
    void theTabKeyGoesDownAllRows()
    {
        QuietButton* log = m_panel->addGroupButton("Workload", QStringLiteral("Log…"));
        log->setObjectName(QStringLiteral("log"));
        log->show();
        click("tier_all");
        m_panel->resize(276, 6000);
        child<QLineEdit>("search_inputs")->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("log"));
        QStringList sliders;
        for (int last = 0; QApplication::focusWidget() != child<QWidget>("notes");) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            const QWidget* focused = QApplication::focusWidget();
            const int y = focused->mapTo(m_panel.get(), focused->rect().center()).y();
            QVERIFY2(y > last - lineAbove, qPrintable(focused->objectName()));
            last = y;
            if (qobject_cast<const ValueSlider*>(focused) != nullptr)
                sliders << focused->objectName().mid(7);
        }
        QStringList parameters;
        for (const Parameter& parameter : parameterTable)
            parameters << toQString(parameter.id);
        QCOMPARE(sliders, parameters);
    }

    void rowsKeepTheirEdgeWithAndWithoutAScrollBar()
    {
        const auto right = [this] {
            QWidget* slider = child<QWidget>("slider_volume");
            return slider->mapTo(m_panel.get(), QPoint(slider->width(), 0)).x();
        };
        m_panel->setStyleSheet(QStringLiteral("QScrollBar:vertical { width: 10px; }")); // as the theme has it
        const QScrollBar* bar = m_panel->findChild<QScrollArea*>()->verticalScrollBar();
        m_panel->resize(276, 1200);
        QTRY_VERIFY(!bar->isVisible());
        QTRY_COMPARE(right(), 265);
        click("tier_all");
        QTRY_VERIFY(bar->isVisible());
        QTRY_COMPARE(right(), 265);
    }

private:
    template <typename Widget> Widget* child(const QByteArray& name) const
    {
        auto* found = m_panel->findChild<Widget*>(QString::fromUtf8(name));
        if (found == nullptr)
            qFatal("no %s", name.constData());
        return found;
    }
    void click(const QByteArray& name) const { QTest::mouseClick(child<QWidget>(name), Qt::LeftButton); }
    void search(const char* text) const
    {
        auto* field = child<QLineEdit>("search_inputs");
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QString::fromUtf8(text));
    }
    /// The ids of the rows that can be seen by scrolling, from top to bottom.
    [[nodiscard]] QStringList shown() const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // then each row has its place
        QMap<int, QString> ids;
        for (const InputRow* row : m_panel->findChildren<InputRow*>())
            if (row->isVisible())
                ids[row->mapTo(m_panel.get(), QPoint()).y()] = toQString(row->id());
        return ids.values();
    }
    [[nodiscard]] bool isInView(const QByteArray& name) const
    {
        const QWidget* viewport = m_panel->findChild<QScrollArea*>()->viewport();
        const auto* widget = child<QWidget>(name);
        return viewport->rect().contains(
            QRect(widget->mapTo(viewport->parentWidget(), QPoint(0, 0)) - viewport->pos(), widget->size()));
    }
    static void wheel(QWidget* widget, int angle)
    {
        const QPointF middle = widget->rect().center();
        QWheelEvent event(middle, widget->mapToGlobal(middle), {}, {0, angle}, Qt::NoButton, {}, Qt::NoScrollPhase,
                          false);
        QSpontaneKeyEvent::setSpontaneous(&event); // only then does Qt offer it to the widgets around
        qApp->notify(widget, &event);
    }
    [[nodiscard]] QStringList taken() { return std::exchange(m_log, {}); }

    std::unique_ptr<InputPanel> m_panel;
    QStringList m_log;
};

QTEST_MAIN(InputPanelTest)
#include "input_panel_test.moc"
