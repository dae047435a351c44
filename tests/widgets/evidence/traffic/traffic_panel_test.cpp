// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/traffic/traffic_panel.h"

#include "core/words/english.h"
#include "core/words/phrases.h"
#include "tests/support/log_files.h"
#include "tests/support/settle.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

class TrafficPanelTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_panel = std::make_unique<TrafficPanel>();
        m_panel->resize(1100, 640);
        m_panel->show();
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }
    void cleanup() { m_panel.reset(); }

    void itBeginsWithWhatCanBeOpened()
    {
        QCOMPARE(shown(), QStringLiteral("open_log traffic_message start_0"));
        QSignalSpy asked(m_panel.get(), &TrafficPanel::openAsked);
        QTest::mouseClick(part<QPushButton>("open_log"), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
    }

    void readingCanOnlyBeCancelled()
    {
        m_panel->showReading(QStringLiteral("a <b>log"));
        QCOMPARE(shown(), QStringLiteral("open_log traffic_format traffic_progress cancel_reading"));
        QVERIFY(!part<QPushButton>("open_log")->isEnabled() && !part<QComboBox>("traffic_format")->isEnabled());
        QVERIFY(part<QPushButton>("cancel_reading")->hasFocus());
        QSignalSpy cancelled(m_panel.get(), &TrafficPanel::cancelAsked);
        QTest::keyClick(part<QPushButton>("cancel_reading"), Qt::Key_Space);
        QCOMPARE(cancelled.size(), 1);
    }

    void progressIsAShareWhereTheEndIsKnown()
    {
        m_panel->showReading(QStringLiteral("log"));
        const auto* bar = part<QProgressBar>("traffic_progress");
        QCOMPARE(bar->maximum(), 0); // nobody knows
        m_panel->setProgress({.bytes = 3'000'000, .of = {}, .rows = 1234});
        QCOMPARE(bar->maximum(), 0);
        m_panel->setProgress({.bytes = 3'000'000, .of = 0, .rows = 1234});
        QCOMPARE(bar->maximum(), 0);
        m_panel->setProgress({.bytes = 3'000'000, .of = 12'000'000, .rows = 1234});
        QCOMPARE(bar->value() * 4, bar->maximum());
        QVERIFY(texts().contains(QStringLiteral("3 of 12 MB, 1,234 rows")));
        m_panel->setProgress({.bytes = 13'000'000, .of = 12'000'000, .rows = 5}); // it has grown meanwhile
        QCOMPARE(bar->value(), bar->maximum());
        m_panel->showReading(QStringLiteral("another"));
        QCOMPARE(bar->maximum(), 0);
        QVERIFY(!texts().contains(QStringLiteral("3 of 12 MB, 1,234 rows")));
    }

    void aLogThatWasReadFillsTheWorkload()
    {
        QSignalSpy filled(m_panel.get(), &TrafficPanel::fillAsked);
        read();
        QCOMPARE(shown(), QStringLiteral("open_log traffic_format figure_0 primary"));
        QCOMPARE(part<QComboBox>("traffic_format")->currentText(), QStringLiteral("Azure LLM inference trace"));
        auto* fill = part<QPushButton>("primary");
        m_panel->setFillings({}, {}, 0);
        QVERIFY(!fill->isEnabled() && fill->text() == "Nothing to fill");
        const Label volume{"parameter", "volume", "label", "Volume"};
        m_panel->setFillings({{volume, verbatim("1"), verbatim("2"), {}, true, {}}}, QStringLiteral("The rest stays."),
                             1);
        QVERIFY(fill->text() == "Fill 1 input" && m_panel->isFilled(volume));
        test::settle(); // which shows the new lines
        QVERIFY(texts().contains(QStringLiteral("The rest stays.")));
        QVERIFY(part<QLabel>("filling_0_3")->isVisible());
        QTest::mouseClick(fill, Qt::LeftButton);
        QCOMPARE(filled.size(), 1);
        QSignalSpy changed(m_panel.get(), &TrafficPanel::filledChanged);
        QTest::mouseClick(part<QAbstractButton>("filling_tick_0"), Qt::LeftButton);
        QVERIFY(changed.size() == 1 && !m_panel->isFilled(volume));
        m_panel->setFillings({}, {}, 3);
        QCOMPARE(fill->text(), QStringLiteral("Fill 3 inputs"));
        QVERIFY(!texts().contains(QString())); // no empty line
    }

    void aProblemIsSaid()
    {
        m_panel->showReading(QStringLiteral("log"));
        m_panel->showProblem(QStringLiteral("It is no log."));
        QCOMPARE(shown(), QStringLiteral("open_log traffic_format traffic_message"));
        QCOMPARE(part<QLabel>("traffic_message")->text(), QStringLiteral("It is no log."));
        QVERIFY(part<QPushButton>("open_log")->isEnabled() && part<QPushButton>("open_log")->hasFocus());
    }

    /// Where there are columns to choose from, they are offered right away.
    void columnsAreOfferedWhereNothingElseHelps()
    {
        m_panel->showReading(QStringLiteral("log"));
        m_panel->setColumns({{"when", "2026-09-01"}, {"in", "7"}, {"out", "8"}});
        QVERIFY(!part<QComboBox>("column_time")->isVisible());
        m_panel->showProblem(QStringLiteral("It is no log."));
        QVERIFY(part<QComboBox>("column_time")->isVisible());
        auto* format = part<QComboBox>("traffic_format");
        QCOMPARE(format->currentIndex(), format->count() - 1);
        QSignalSpy chosen(m_panel.get(), &TrafficPanel::columnsChosen);
        for (const auto& [name, presses] : {std::pair{"column_time", 1}, {"column_input", 2}, {"column_output", 3}})
            for (int i = 0; i < presses; ++i)
                QTest::keyClick(part<QComboBox>(name), Qt::Key_Down);
        QTest::mouseClick(part<QComboBox>("column_time")->parentWidget()->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
        m_panel->setColumns({});
        m_panel->showProblem(QStringLiteral("Nor is this."));
        QVERIFY(!part<QComboBox>("column_time")->isVisible());
    }

    void anotherFormatIsAskedFor()
    {
        read();
        std::vector<std::string> formats;
        connect(m_panel.get(), &TrafficPanel::formatChosen, this,
                [&formats](const std::string& name) { formats.push_back(name); });
        auto* format = part<QComboBox>("traffic_format");
        format->setFocus();
        QTest::keyClick(format, Qt::Key_Home); // the one that is recognized
        QCOMPARE(formats, std::vector<std::string>{{}});
        QTest::keyClick(format, Qt::Key_Down);
        QCOMPARE(formats.back(), std::string(logFormats().front().name));
        QTest::keyClick(format, Qt::Key_End); // of any table: its columns are to be chosen first
        QCOMPARE(formats.size(), std::size_t{2});
    }

    /// What is in doubt is asked for with the problem, and can be changed once it is read.
    void unitsAndDecimalsAreAskedFor()
    {
        m_panel->showReading(QStringLiteral("log"));
        m_panel->showProblem(QStringLiteral("Its times have no unit."));
        m_panel->setDoubts({verbatim("A"), verbatim("B"), verbatim("C")}, TimeUnit::Unset, true, DecimalSign::Unset);
        std::vector<TimeUnit> units;
        std::vector<DecimalSign> signs;
        connect(m_panel.get(), &TrafficPanel::timeUnitChosen, this, [&](TimeUnit unit) { units.push_back(unit); });
        connect(m_panel.get(), &TrafficPanel::decimalChosen, this, [&](DecimalSign sign) { signs.push_back(sign); });
        test::settle();
        QVERIFY(part<QPushButton>("time_unit_0")->isVisible() && part<QPushButton>("time_unit_0")->text() == "A");
        QTest::mouseClick(part<QPushButton>("time_unit_1"), Qt::LeftButton);
        QTest::mouseClick(part<QPushButton>("decimal_1"), Qt::LeftButton);
        QVERIFY(units == std::vector{TimeUnit::Milliseconds} && signs == std::vector{DecimalSign::Comma});
        read();
        QVERIFY(part<QPushButton>("time_unit_1") == nullptr && part<QPushButton>("decimal_1") == nullptr);
        m_panel->setDoubts({verbatim("A"), verbatim("B"), verbatim("C")}, TimeUnit::Microseconds, false, {});
        test::settle();
        QVERIFY(part<QPushButton>("time_unit_2")->isVisible() && part<QPushButton>("time_unit_2")->isChecked());
        QVERIFY(part<QPushButton>("decimal_1") == nullptr);
    }

    /// A choice that left nothing is taken back from where that is said.
    void allRowsAreOneClickAway()
    {
        QSignalSpy asked(m_panel.get(), &TrafficPanel::allRowsAsked);
        m_panel->setNarrowed(true);
        m_panel->showReading(QStringLiteral("log"));
        QVERIFY(!part<QPushButton>("read_all_rows")->isVisible());
        m_panel->showProblem(QStringLiteral("There is no such row."));
        QTest::mouseClick(part<QPushButton>("read_all_rows"), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        m_panel->setNarrowed(false);
        m_panel->showProblem(QStringLiteral("It is no log."));
        QVERIFY(!part<QPushButton>("read_all_rows")->isVisible());
    }

    void rowsAndGroupsAreAskedFor()
    {
        Traffic traffic = m_files.read("TIMESTAMP,ContextTokens,GeneratedTokens\n2024-01-01,5,6\n2024-01-02,7,8\n");
        traffic.choices = {{"kind", {{"LLM", 1}, {"CHAIN", 1}}, 0}};
        m_panel->showReading(QStringLiteral("log"));
        m_panel->showTraffic(traffic);
        std::vector<FieldValue> only;
        std::string by;
        connect(m_panel.get(), &TrafficPanel::onlyChosen, this, [&](const auto& values) { only = values; });
        connect(m_panel.get(), &TrafficPanel::byChosen, this, [&](const auto& field) { by = field; });
        QTest::mouseClick(part<QAbstractButton>("view_rows"), Qt::LeftButton);
        test::settle();
        QTest::mouseClick(part<QAbstractButton>("row_choice_0_1"), Qt::LeftButton);
        QTest::mouseClick(part<QAbstractButton>("read_rows"), Qt::LeftButton);
        QVERIFY((only == std::vector<FieldValue>{{"kind", "LLM"}}));
        QTest::mouseClick(part<QAbstractButton>("view_groups"), Qt::LeftButton);
        part<QComboBox>("split_by")->setFocus();
        QTest::keyClick(part<QComboBox>("split_by"), Qt::Key_Down);
        QCOMPARE(by, std::string("kind"));
    }

    void oneFileIsDropped_data()
    {
        QTest::addColumn<QStringList>("urls");
        QTest::addColumn<bool>("taken");
        QTest::newRow("a file") << QStringList{"file:///tmp/log.csv"} << true;
        QTest::newRow("two") << QStringList{"file:///tmp/log.csv", "file:///tmp/more.csv"} << false;
        QTest::newRow("none") << QStringList{} << false;
        QTest::newRow("one that lies elsewhere") << QStringList{"https://example.org/log.csv"} << false;
    }
    void oneFileIsDropped()
    {
        QFETCH(const QStringList, urls);
        QFETCH(const bool, taken);
        QMimeData data;
        data.setUrls(QUrl::fromStringList(urls));
        QCOMPARE(enters(data), taken);
        m_panel->showReading(QStringLiteral("log"));
        QVERIFY(!enters(data)); // not while another is read
        m_panel->showProblem(QStringLiteral("It is no log."));
        if (!taken)
            return;
        QSignalSpy dropped(m_panel.get(), &TrafficPanel::fileDropped);
        QVERIFY(enters(data));
        QDropEvent drop(QPointF(9, 9), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_panel.get(), &drop);
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped[0][0].toUrl(), QUrl(urls.first()));
    }

private:
    void read()
    {
        m_panel->showReading(QStringLiteral("log"));
        m_panel->showTraffic(m_files.read("TIMESTAMP,ContextTokens,GeneratedTokens\n2024-01-01,5,6\n2024-01-02,7,8\n"));
    }
    bool enters(const QMimeData& data)
    {
        QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(m_panel.get(), &enter);
        return enter.isAccepted();
    }
    template <typename Widget> [[nodiscard]] Widget* part(const char* name) const
    {
        return m_panel->findChild<Widget*>(QLatin1String(name));
    }
    /// Of its parts those that are on screen.
    [[nodiscard]] QString shown() const
    {
        QStringList all;
        for (const char* name : {"open_log", "traffic_format", "traffic_progress", "cancel_reading", "traffic_message",
                                 "start_0", "column_time", "figure_0", "primary"})
            if (const auto* found = part<QWidget>(name); found != nullptr && found->isVisible())
                all << QLatin1String(name);
        return all.join(u' ');
    }
    [[nodiscard]] QStringList texts() const
    {
        QStringList all;
        for (const QLabel* label : m_panel->findChildren<QLabel*>())
            if (label->isVisible())
                all << label->text();
        return all;
    }

    LogFiles m_files;
    std::unique_ptr<TrafficPanel> m_panel;
};

QTEST_MAIN(TrafficPanelTest)
#include "traffic_panel_test.moc"
