// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/export_dialog.h"

#include "app/exports/exports.h"
#include "core/files/picture/carried_scenario.h"
#include "core/scenario/file/scenario_format.h"
#include "tests/support/dialog_parts.h"
#include "tests/support/window_stage.h"
#include "widgets/charts/chart_card.h"
#include "widgets/pictures/picture_texts.h"
#include "widgets/print_theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <functional>
#include <vector>

using namespace breakeven;
using namespace breakeven::test;

/// The chart on screen as a picture, with a person's clicks and keys in the dialog.
class ExportDialogTest : public WindowStage {
    Q_OBJECT

private:
    /// Exports the chart into a file of this name; the dialog's user does what `choose` does.
    void save(const QString& name, const std::function<void(ExportDialog&)>& choose)
    {
        m_dialogs.toSave = m_folder.filePath(name);
        answer(choose);
        part<Exports>().saveChart();
    }

    /// Once the dialog is there, with its preview.
    static void answer(const std::function<void(ExportDialog&)>& choose)
    {
        QTimer::singleShot(1, [choose] {
            auto* dialog = qobject_cast<ExportDialog*>(QApplication::activeModalWidget());
            if (dialog == nullptr || in<QLabel>(*dialog, "export_preview").pixmap().isNull())
                return answer(choose);
            choose(*dialog);
            dialog->accept();
        });
    }

    [[nodiscard]] QByteArray saved() const
    {
        QFile file(m_dialogs.toSave.value());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    [[nodiscard]] QByteArray expected(const PictureOptions& options, const PictureFile& file = {}) const
    {
        return QByteArray::fromStdString(*pictureBytes(evaluate(scenario()), options, file));
    }

    /// But for the last digits of points: the outline of a letter differs by a 64th of a pixel with what was drawn in
    /// other sizes before.
    static bool isSameDrawing(const QByteArray& drawing, const QByteArray& other)
    {
        constexpr double rounding = 0.04;
        static const QRegularExpression number(QStringLiteral("-?[0-9]+\\.?[0-9]*"));
        const auto numbersOf = [](const QString& text) {
            std::vector<double> numbers;
            for (const QRegularExpressionMatch& match : number.globalMatch(text))
                numbers.push_back(match.captured().toDouble());
            return numbers;
        };
        QString words = QString::fromUtf8(drawing);
        QString otherWords = QString::fromUtf8(other);
        const std::vector<double> numbers = numbersOf(words);
        const std::vector<double> otherNumbers = numbersOf(otherWords);
        return words.remove(number) == otherWords.remove(number) &&
               std::ranges::equal(numbers, otherNumbers,
                                  [](double a, double b) { return std::abs(a - b) <= rounding; });
    }

private slots:
    void initTestCase() { prepare(); }
    void init()
    {
        m_dialogs = {};
        open();
    }
    void cleanup() { close(); }

    void asItIs()
    {
        save(QStringLiteral("chart.png"), [](ExportDialog&) {});
        QVERIFY(m_dialogs.errors.isEmpty());
        QVERIFY2(m_dialogs.proposed.endsWith(QStringLiteral(" Break-even.png")), qPrintable(m_dialogs.proposed));
        QCOMPARE(saved(), expected({.theme = &Theme::light()}));
    }

    /// Every choice reaches the file, and the next export begins with it, but for the words.
    void everyChoice()
    {
        const PictureOptions wanted{.pixels = {1080, 1080},
                                    .theme = &printTheme(),
                                    .sources = true,
                                    .transparent = true,
                                    .scale = 1.2,
                                    .texts = {.title = QStringLiteral("</title><script>"),
                                              .subtitle = QString(),
                                              .note = QStringLiteral("one\ntwo"),
                                              .source = QStringLiteral("a survey")}};
        save(QStringLiteral("chart.svg"), [](ExportDialog& dialog) {
            click(dialog, "picture_svg");
            in<QComboBox>(dialog, "picture_size").setCurrentIndex(3);
            click(dialog, "picture_print");
            click(dialog, "picture_transparent");
            in<QSpinBox>(dialog, "picture_scale").setValue(120);
            click(dialog, "picture_outlines");
            click(dialog, "picture_carries");
            in<QLineEdit>(dialog, "export_title").setText(QStringLiteral("</title><script>"));
            in<QLineEdit>(dialog, "export_subtitle").clear();
            in<QPlainTextEdit>(dialog, "export_note").setPlainText(QStringLiteral("one\ntwo"));
            in<QPlainTextEdit>(dialog, "export_source").setPlainText(QStringLiteral("a survey"));
        });
        QVERIFY(m_dialogs.errors.isEmpty());
        const PictureFile file{.format = PictureFormat::Svg, .outlines = true, .carriesScenario = false};
        QVERIFY(isSameDrawing(saved(), expected(wanted, file)));
        QVERIFY(!scenarioIn(saved().toStdString(), "chart"));

        PictureOptions again = wanted;
        again.texts = {};
        save(QStringLiteral("again.svg"), [](ExportDialog&) {});
        QVERIFY(isSameDrawing(saved(), expected(again, file)));
        QVERIFY(!isSameDrawing(saved(), expected(wanted, file))); // which has another title
    }

    void anOwnSizeAsPdf()
    {
        save(QStringLiteral("chart.pdf"), [](ExportDialog& dialog) {
            click(dialog, "picture_pdf");
            in<QComboBox>(dialog, "picture_size").setCurrentIndex(4);
            in<QSpinBox>(dialog, "picture_width").setValue(800);
            in<QSpinBox>(dialog, "picture_height").setValue(400);
        });
        QCOMPARE(saved(), expected({.pixels = {800, 400}, .theme = &Theme::light()}, {.format = PictureFormat::Pdf}));
        QCOMPARE(scenarioIn(saved().toStdString(), "chart").value(), formatScenario(scenario()));
    }

    /// The words begin as the program's own; back to them is one click.
    void theWords()
    {
        const DrawnTexts own = drawnTexts(evaluate(scenario()), {.theme = &Theme::light(), .sources = true});
        save(QStringLiteral("chart.png"), [&own](ExportDialog& dialog) {
            auto& title = in<QLineEdit>(dialog, "export_title");
            QCOMPARE(title.text(), own.title);
            QCOMPARE(in<QLineEdit>(dialog, "export_subtitle").text(), own.subtitle);
            QCOMPARE(in<QPlainTextEdit>(dialog, "export_note").toPlainText(), own.note);
            auto& reset = in<QPushButton>(dialog, "export_reset");
            QVERIFY(!reset.isEnabled());
            title.selectAll();
            QTest::keyClicks(&title, QStringLiteral("Ours"));
            QVERIFY(reset.isEnabled());
            QCOMPARE(dialog.choices().options.texts.title.value(), QStringLiteral("Ours"));
            reset.click();
            QCOMPARE(title.text(), own.title);
            QVERIFY(!dialog.choices().options.texts.title && !reset.isEnabled());
        });
        QCOMPARE(saved(), expected({.theme = &Theme::light()}));
    }

    /// What is shown in the dialog follows the words and the looks.
    void thePreviewIsLive()
    {
        save(QStringLiteral("chart.png"), [](ExportDialog& dialog) {
            auto& preview = in<QLabel>(dialog, "export_preview");
            const auto changes = [&preview](const std::function<void()>& change) {
                const QImage before = preview.pixmap().toImage();
                change();
                return QTest::qWaitFor([&] { return preview.pixmap().toImage() != before; });
            };
            QVERIFY(changes([&] { in<QLineEdit>(dialog, "export_title").setText(QStringLiteral("Another title")); }));
            QVERIFY(changes([&] { in<QPlainTextEdit>(dialog, "export_note").clear(); }));
            QVERIFY(changes([&] { click(dialog, "picture_dark"); }));
            QVERIFY(changes([&] { click(dialog, "picture_transparent"); }));
            QVERIFY(changes([&] { in<QSpinBox>(dialog, "picture_scale").setValue(150); }));
            QVERIFY(changes([&] { in<QComboBox>(dialog, "picture_size").setCurrentIndex(2); }));
            const QSize shown = preview.pixmap().size();
            QVERIFY(std::abs(shown.width() * 3 - shown.height() * 4) <= 4); // 4:3, in whole pixels
        });
    }

    void theShownChartIsCopied()
    {
        part<Exports>().copyChart();
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("image/png")),
                 expected({.theme = &Theme::light()}));
    }

    void theDialogsCopyHasItsChoices()
    {
        PictureOptions dark{.theme = &Theme::dimmed()};
        dark.texts.title = QStringLiteral("Ours");
        save(QStringLiteral("chart.png"), [this, &dark](ExportDialog& dialog) {
            click(dialog, "picture_dark");
            in<QLineEdit>(dialog, "export_title").setText(QStringLiteral("Ours"));
            click(dialog, "export_copy");
            QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("image/png")), expected(dark));
        });
    }

    void refusedAndFailed()
    {
        answer([](ExportDialog& dialog) { dialog.reject(); }); // accepted after it, it stays rejected
        part<Exports>().saveChart();
        QVERIFY(m_dialogs.proposed.isEmpty());
        save(QStringLiteral("nowhere/chart.png"), [](ExportDialog&) {});
        QCOMPARE(m_dialogs.errors.size(), 1);
        QVERIFY(m_dialogs.errors.front().contains(QStringLiteral("nowhere/chart.png: could not be written")));
    }
};

QTEST_MAIN(ExportDialogTest)
#include "export_dialog_test.moc"
