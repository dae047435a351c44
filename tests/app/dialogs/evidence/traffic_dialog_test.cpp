// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/evidence/traffic_dialog.h"

#include "core/inputs/parameter_table.h"
#include "tests/app/window/marked_language.h"
#include "tests/support/traffic_dialog_stage.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProgressBar>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace breakeven;
using namespace breakeven::test;

/// The dialog with a person's mouse and keys: a log is opened, looked at, and fills the workload.
class TrafficDialogTest : public QObject, private TrafficDialogStage {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_dialog.reset(); }
    void theStartSaysWhatCanBeOpened();
    void everyFormatIsCalledInTheLanguage();
    void aLogIsOpenedAndFillsTheWorkload();
    void whatIsNotCheckedStays();
    void theTimeScaledDownIsThatOfTheVolumeThatIsFilled();
    void everythingIsWithinASmallWindow();
    void fillingIsOneStepOfUndo();
    void aLogIsDropped();
    void brokenLinesAreListed();
    void columnsAreChosenWhereNothingIsRecognized();
    void anotherFormatIsRefusedInWords();
    void aPipeThatNeverEndsIsCancelled();
    void closingTheDialogEndsReading();
    void closingKeepsWhatWasSaid();
    void closingCancelsAReading();
    void whatIsHiddenWaitsUntilItIsShown();

private:
    [[nodiscard]] std::filesystem::path pipe() const
    {
        const auto path = m_files.folder() / "pipe";
        ::unlink(path.c_str());
        return ::mkfifo(path.c_str(), 0600) == 0 ? path : std::filesystem::path();
    }
    /// Two days, an hour of 20 requests with 100 to 300 tokens after the other.
    [[nodiscard]] std::filesystem::path trace() const
    {
        std::string text = "TIMESTAMP,ContextTokens,GeneratedTokens\r\n";
        for (int i = 0; i <= 20 * 48; ++i)
            text += std::to_string(1'700'006'400 + i * 180) + ',' + std::to_string(100 + i % 3 * 100) + ",50\r\n";
        return m_files.write("two days.csv", text);
    }
};

void TrafficDialogTest::init()
{
    openDialog();
    QVERIFY(!fill()->isVisible() && !part<QProgressBar>("traffic_progress")->isVisible());
}

void TrafficDialogTest::theStartSaysWhatCanBeOpened()
{
    const QString recognized = text("start_0").replace(QChar::Nbsp, QLatin1Char(' '));
    QCOMPARE(recognized.count(QStringLiteral(" · ")), qsizetype(logFormats().size()) - 1);
    for (const LogFormat& format : logFormats())
        QVERIFY(recognized.contains(QString::fromUtf8(format.title)));
    QVERIFY(text("start_2").contains("nothing of it is sent anywhere"));
    QVERIFY(part<QLabel>("start_0")->isVisible() && part<QLabel>("start_2")->isVisible());
    open(m_files.write("log", "name,price\na,5\n"));
    QTRY_VERIFY(text("traffic_message").contains("is not a known usage log"));
    QVERIFY(!part<QLabel>("start_0")->isVisible());
}

void TrafficDialogTest::everyFormatIsCalledInTheLanguage()
{
    const MarkedLanguage marks;
    openDialog();
    const auto* formats = part<QComboBox>("traffic_format");
    QCOMPARE(formats->count(), static_cast<int>(logFormats().size()) + 2); // any table, and what is recognized
    for (int i = 0; i < formats->count(); ++i)
        QVERIFY2(formats->itemText(i).contains(u'⟦'), qPrintable(formats->itemText(i)));
    QCOMPARE(text("start_0").count(u'⟦'), qsizetype(logFormats().size()));
    open(trace());
    QTRY_VERIFY(fill()->isVisible());
    QCOMPARE(formats->currentText(), marked(QStringLiteral("Azure LLM inference trace")));
    m_dialog.reset();
}

void TrafficDialogTest::aLogIsOpenedAndFillsTheWorkload()
{
    open(trace());
    QTRY_VERIFY(fill()->isVisible());
    QCOMPARE(part<QComboBox>("traffic_format")->currentText(), QStringLiteral("Azure LLM inference trace"));
    QCOMPARE(text("figure_0"), QStringLiteral("961 from 2023-11-15 00:00 to 2023-11-17 00:00 UTC"));
    QCOMPARE(text("figure_1"), QStringLiteral("14,615 a month")); // 961 / 172,800 s
    QCOMPARE(text("figure_2"), QStringLiteral("mean 199.9, median 200, 95th percentile 300"));
    QCOMPARE(part<QAbstractButton>("filling_tick_0")->text(), QStringLiteral("Requests per month"));
    QCOMPARE(text("filling_0_1"), QStringLiteral("1M /month"));
    QCOMPARE(text("filling_0_3"), QStringLiteral("14,615 /month"));
    QVERIFY(text("traffic_notes").startsWith("The log spans 2 days"));
    QVERIFY(!part<QPlainTextEdit>("skipped_lines")->isVisible());
    QTest::mouseClick(fill(), Qt::LeftButton);
    const Scenario& filled = m_document->scenario();
    QVERIFY(std::abs(filled.parameters.volume - 961 * 2628000.0 / 172800) < 1e-6);
    QVERIFY(std::abs(filled.parameters.inputTokens - 200) < 0.2);
    QCOMPARE(filled.parameters.outputTokens, 50.0);
    QCOMPARE(filled.parameters.peakToAverage, 20 / (961 / 49.0)); // of an hour, as a minute has fewer than 10
    QVERIFY(filled.sources.at("volume").starts_with("Usage log: two days.csv, 961 requests, 2023-11-15 00:00 to "));
    QVERIFY(!fill()->isEnabled()); // there is nothing left to fill
}

void TrafficDialogTest::whatIsNotCheckedStays()
{
    open(trace());
    QTRY_VERIFY(fill()->isVisible());
    QCOMPARE(fill()->text(), QStringLiteral("Fill 5 inputs")); // volume, input, output, peak, time scaled down
    for (const char* box : {"filling_tick_0", "filling_tick_3"})
        QTest::mouseClick(part<QAbstractButton>(box), Qt::LeftButton);
    QCOMPARE(fill()->text(), QStringLiteral("Fill 3 inputs"));
    QTest::mouseClick(fill(), Qt::LeftButton);
    const Scenario& filled = m_document->scenario();
    QCOMPARE(filled.parameters.volume, Scenario().parameters.volume);
    QCOMPARE(filled.parameters.peakToAverage, Scenario().parameters.peakToAverage);
    QCOMPARE(filled.parameters.outputTokens, 50.0);
    QVERIFY(!filled.sources.contains("volume") && filled.sources.contains("output_tokens"));
    QCOMPARE(fill()->text(), QStringLiteral("Nothing to fill"));
    QTest::mouseClick(part<QAbstractButton>("filling_tick_0"), Qt::LeftButton);
    QVERIFY(fill()->isEnabled());
    m_document->undoStack().undo();
    QTest::mouseClick(part<QAbstractButton>("filling_tick_1"), Qt::LeftButton);
    QVERIFY(!part<QAbstractButton>("filling_tick_1")->isChecked() && text("filling_1_3").startsWith("199.9"));
}

/// At the log's volume one replica does; at the scenario's own, a hundred times as much, the fleet follows the hours.
void TrafficDialogTest::theTimeScaledDownIsThatOfTheVolumeThatIsFilled()
{
    std::string rows = "TIMESTAMP,ContextTokens,GeneratedTokens\r\n";
    for (int hour = 0; hour < 48; ++hour)
        for (int i = 0; i < (hour % 24 < 6 ? 40 : 4); ++i)
            rows += std::to_string(1'700'006'400 + hour * 3600 + i) + ",1000,5000\r\n";
    open(m_files.write("nights.csv", rows));
    QTRY_VERIFY(fill()->isVisible());
    auto* volume = part<QAbstractButton>("filling_tick_0");
    const int row = 4;
    QCOMPARE(part<QAbstractButton>("filling_tick_4")->text(), QStringLiteral("Time scaled down"));
    const auto after = [&] { return part<QLabel>(qPrintable(QStringLiteral("filling_%1_3").arg(row)))->text(); };
    QCOMPARE(after(), QStringLiteral("0 %"));
    QTest::mouseClick(volume, Qt::LeftButton);
    QVERIFY(after() != "0 %");
    QVERIFY(part<QAbstractButton>("filling_tick_4")->toolTip().contains("at 1M /month"));
    QTest::mouseClick(fill(), Qt::LeftButton);
    QVERIFY(m_document->scenario().parameters.scaleDown > 50);
    QVERIFY(m_document->scenario().sources.at("scale_down").ends_with("for GPUs that follow its hours at 1M /month"));
}

/// On a screen of 1280 by 800 nothing that can be pressed lies outside.
void TrafficDialogTest::everythingIsWithinASmallWindow()
{
    m_dialog->setStyleSheet(Theme::light().styleSheet()); // which has the buttons' padding
    QVERIFY(m_dialog->width() <= 1240 && m_dialog->height() <= 740);
    open(trace());
    QTRY_VERIFY(fill()->isVisible());
    for (const char* name : {"open_log", "traffic_format", "view_time", "view_week", "primary", "filling_tick_0",
                             "filling_tick_1", "filling_tick_2", "filling_tick_3", "filling_tick_4"}) {
        const auto* control = part<QWidget>(name);
        QTRY_VERIFY2(control->isVisible() && control->visibleRegion().boundingRect() == control->rect(), name);
        QVERIFY2(control->height() >= 24 && control->width() >= 24, name);
    }
}

void TrafficDialogTest::fillingIsOneStepOfUndo()
{
    open(trace());
    QTRY_VERIFY(fill()->isVisible());
    QTest::mouseClick(fill(), Qt::LeftButton);
    QCOMPARE(m_document->undoStack().count(), 1);
    QVERIFY(m_document->undoStack().undoText().contains("Usage Log"));
    m_document->undoStack().undo();
    QVERIFY(m_document->scenario() == Scenario{});
    QVERIFY(fill()->isEnabled());
}

void TrafficDialogTest::aLogIsDropped()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QString::fromStdString(trace().string()))});
    QWidget* panel = fill()->parentWidget();
    QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(panel, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(9, 9), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(panel, &drop);
    QTRY_VERIFY(fill()->isVisible());
}

void TrafficDialogTest::brokenLinesAreListed()
{
    open(m_files.write("log", "TIMESTAMP,ContextTokens,GeneratedTokens\n2024-01-01,5,6\noops\n2024-01-02,-5,6\n"));
    QTRY_VERIFY(fill()->isVisible());
    QVERIFY(part<QPlainTextEdit>("skipped_lines")->isVisible());
    QCOMPARE(
        part<QPlainTextEdit>("skipped_lines")->toPlainText(),
        QStringLiteral("Line 3: has 1 column instead of 3\nLine 4: the number of input tokens \"-5\" is negative"));
}

void TrafficDialogTest::columnsAreChosenWhereNothingIsRecognized()
{
    open(m_files.write("log", "when,prompt,answer\n2024-01-01 08:00,5,6\n2024-01-02 08:00,7,8\n"));
    QTRY_VERIFY(part<QComboBox>("column_time")->isVisible());
    QVERIFY(text("traffic_message").contains("is not a known usage log. Its columns are when, prompt, answer"));
    QVERIFY(text("traffic_message").endsWith("choose those for time, input and output below."));
    auto* read = part<QComboBox>("column_time")->parentWidget()->findChild<QPushButton*>();
    QVERIFY(!read->isEnabled());
    for (const auto& [box, presses] : {std::pair{"column_time", 1}, {"column_input", 2}, {"column_output", 3}})
        for (int i = 0; i < presses; ++i)
            QTest::keyClick(part<QComboBox>(box), Qt::Key_Down);
    QVERIFY(read->isEnabled());
    QTest::mouseClick(read, Qt::LeftButton);
    QTRY_VERIFY(fill()->isVisible());
    QCOMPARE(text("figure_2"), QStringLiteral("mean 6, median 6, 95th percentile 7"));
}

void TrafficDialogTest::anotherFormatIsRefusedInWords()
{
    open(trace());
    QTRY_VERIFY(fill()->isVisible());
    auto* format = part<QComboBox>("traffic_format");
    format->setFocus();
    QTest::keyClick(format, Qt::Key_Down); // BurstGPT
    QTRY_VERIFY(part<QLabel>("traffic_message")->isVisible());
    QVERIFY(text("traffic_message").contains("is not a known usage log"));
    QVERIFY(!fill()->isVisible());
}

void TrafficDialogTest::aPipeThatNeverEndsIsCancelled()
{
    const auto path = pipe();
    const int writer = ::open(path.c_str(), O_RDWR);
    QVERIFY(writer >= 0);
    open(path);
    QTRY_VERIFY(part<QProgressBar>("traffic_progress")->isVisible());
    QVERIFY(!part<QPushButton>("open_log")->isEnabled());
    QTest::mouseClick(part<QPushButton>("cancel_reading"), Qt::LeftButton);
    QCOMPARE(text("traffic_message"), QStringLiteral("Reading was cancelled."));
    QVERIFY(part<QPushButton>("open_log")->isEnabled() && !part<QProgressBar>("traffic_progress")->isVisible());
    open(trace()); // the thread is free again
    QTRY_VERIFY(fill()->isVisible());
    ::close(writer);
}

void TrafficDialogTest::closingTheDialogEndsReading()
{
    open(pipe());
    QTRY_VERIFY(part<QProgressBar>("traffic_progress")->isVisible());
    m_dialog.reset(); // waits for the thread, which nothing else ends
    QVERIFY(m_document->undoStack().count() == 0);
}

void TrafficDialogTest::closingKeepsWhatWasSaid()
{
    const QString start = text("traffic_message");
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    m_dialog->show();
    QCOMPARE(text("traffic_message"), start);
    open(m_files.write("log", "name,price\na,5\n"));
    QTRY_VERIFY(text("traffic_message").contains("is not a known usage log"));
    const QString error = text("traffic_message");
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    m_dialog->show();
    QVERIFY(part<QLabel>("traffic_message")->isVisible());
    QCOMPARE(text("traffic_message"), error);
}

void TrafficDialogTest::closingCancelsAReading()
{
    open(pipe());
    QTRY_VERIFY(part<QProgressBar>("traffic_progress")->isVisible());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    m_dialog->show();
    QCOMPARE(text("traffic_message"), QStringLiteral("Reading was cancelled."));
    QVERIFY(!part<QProgressBar>("traffic_progress")->isVisible());
}

void TrafficDialogTest::whatIsHiddenWaitsUntilItIsShown()
{
    open(trace());
    QTRY_VERIFY(fill()->isVisible());
    const QPointer<QLabel> before = part<QLabel>("filling_0_1");
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    Scenario other;
    other.parameters.volume = 250000;
    m_document->change(other, "Volume");
    QVERIFY(before != nullptr); // the list of what it fills was not made anew
    QCOMPARE(before->text(), QStringLiteral("1M /month"));
    m_dialog->show();
    QCOMPARE(text("filling_0_1"), QStringLiteral("250k /month"));
}

QTEST_MAIN(TrafficDialogTest)
#include "traffic_dialog_test.moc"
