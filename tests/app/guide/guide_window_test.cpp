// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guide/guide_dialog.h"
#include "app/guide/guide_opening.h"
#include "app/guide/guide_print.h"
#include "app/keyboard/window_keys.h"
#include "core/output/guide/chapters/anchors.h"
#include "core/output/guide/guide_markdown.h"
#include "tests/support/golden_files.h"
#include "tests/support/paths.h"
#include "tests/support/window_stage.h"
#include "widgets/breakdown/breakdown_row.h"
#include "widgets/charts/chart_card.h"
#include "widgets/inputs/input_panel.h"
#include "widgets/inputs/input_row.h"
#include "widgets/verdict/verdict_bar.h"

#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPdfWriter>
#include <QProcess>
#include <QPushButton>
#include <QTextBrowser>
#include <QToolTip>
#include <QTreeWidget>

#include <ctime>

using namespace breakeven;
using namespace breakeven::test;

namespace {

std::vector<GuideKey> guideKeys(const QMainWindow& window)
{
    std::vector<GuideKey> keys;
    for (const WindowKey& key : keysOf(window))
        keys.push_back({key.part.toStdString(), key.keys.toStdString(), key.what.toStdString()});
    return keys;
}

} // namespace

/// F1 opens the guide in the window, and docs/guide.md is the same guide.
class GuideWindowTest : public WindowStage {
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void init()
    {
        open();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { close(); }

    /// With BREAKEVEN_WRITE_GOLDENS what the program says becomes the file.
    void theFileInDocsIsTheGuide()
    {
        const std::string now = guideMarkdown(guide(guideKeys(*m_window)));
        QFile file(inTree(QStringLiteral("docs/guide.md")));
        if (writesGoldens()) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(now.c_str(), static_cast<qint64>(now.size()));
            file.close();
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString kept = keep(QStringLiteral("guide"), QString::fromStdString(now).split(QLatin1Char('\n')));
        QVERIFY2(file.readAll().toStdString() == now,
                 qPrintable(QStringLiteral("docs/guide.md is not what the program says: ") + kept));
    }

    void opensAtWhatHasTheFocus()
    {
        part<InputPanel>().showParameter("gpu_rate");
        press();
        QTRY_COMPARE(shown(), inputAnchor("gpu_rate"));
        QVERIFY(page().toPlainText().contains(QStringLiteral("GPU rate")));
        QVERIFY(contents().currentItem()->text(0) == QStringLiteral("GPU rate"));

        part<ChartCard>().setView(View::Sensitivity);
        focus(part<ChartCard>());
        press();
        QTRY_VERIFY2(shown() == anchorOf(View::Sensitivity), shown().c_str());

        focus(named<BreakdownRow>("row_hybrid"));
        press();
        QTRY_COMPARE(shown(), anchorOf(Option::Hybrid));

        focus(part<VerdictBar>());
        press();
        QTRY_COMPARE(shown(), std::string(figuresAnchor));
        QCOMPARE(m_window->findChildren<GuideDialog*>().size(), 1);
    }

    void opensAtTheStartWhereNothingElseIsMeant()
    {
        m_window->centralWidget()->setFocus();
        press();
        QTRY_COMPARE(shown(), std::string(startAnchor));
        QVERIFY(page().toPlainText().contains(QStringLiteral("answers one question")));
    }

    void theMenuOfAnInputLeadsThere()
    {
        part<InputPanel>().showParameter("volume");
        const QWidget* focus = QApplication::focusWidget();
        auto* row = const_cast<QWidget*>(focus);
        while (qobject_cast<InputRow*>(row) == nullptr)
            row = row->parentWidget();
        QContextMenuEvent ask(QContextMenuEvent::Keyboard, {5, 5}, row->mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(row, &ask);
        auto* menu = row->findChild<QMenu*>(QStringLiteral("row_menu"));
        QVERIFY(menu != nullptr);
        auto* help = menu->findChild<QAction*>(QStringLiteral("menu_help"));
        QVERIFY(help != nullptr);
        help->trigger();
        menu->close();
        QTRY_COMPARE(shown(), inputAnchor("volume"));
    }

    void theToolTipSaysSo()
    {
        const auto rows = part<InputPanel>().findChildren<InputRow*>();
        QHelpEvent asks(QEvent::ToolTip, {5, 5}, rows.first()->mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(rows.first(), &asks);
        QVERIFY(QToolTip::text().contains(QStringLiteral("F1 tells more")));
        QToolTip::hideText();
    }

    void opensOverADialogToo()
    {
        QTest::keyClick(m_window.get(), Qt::Key_Slash, Qt::ControlModifier);
        auto* overview = m_window->findChild<QDialog*>(QStringLiteral("shortcuts"));
        QVERIFY(overview != nullptr && QTest::qWaitForWindowActive(overview));
        QTest::keyClick(overview, Qt::Key_F1);
        QTRY_COMPARE(shown(), std::string(startAnchor));

        QDialog asking(m_window.get());
        asking.setModal(true);
        asking.show();
        QVERIFY(QTest::qWaitForWindowExposed(&asking));
        QTest::keyClick(&asking, Qt::Key_F1);
        auto* within = asking.findChild<GuideDialog*>();
        QVERIFY(within != nullptr && within->isVisible());
    }

    void findsWords()
    {
        openThe();
        auto& query = *dialog()->findChild<QLineEdit*>(QStringLiteral("guide_query"));
        query.setFocus();
        QTest::keyClicks(&query, QStringLiteral("negotiated"));
        QVERIFY(visibleItems().contains(QStringLiteral("Negotiated discount")));
        QVERIFY(!visibleItems().contains(QStringLiteral("Electricity price")));
        QTest::keyClick(&query, Qt::Key_Return);
        const std::string first = shown();
        QVERIFY(page().toPlainText().contains(QStringLiteral("negotiated"), Qt::CaseInsensitive));
        QVERIFY(!page().extraSelections().isEmpty());
        QTest::keyClick(&query, Qt::Key_Return);
        QVERIFY(shown() != first);
        QTest::keyClick(&query, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(shown(), first);
        query.clear();
        QVERIFY(visibleItems().contains(QStringLiteral("Worked examples")));
        QVERIFY(page().extraSelections().isEmpty());
        QTest::keyClicks(&query, QStringLiteral("zzzz"));
        QVERIFY(visibleItems().isEmpty());
        QTest::keyClick(&query, Qt::Key_Return);
        QCOMPARE(shown(), first);
    }

    void linksLeadOnAndBack()
    {
        openThe();
        dialog()->goTo(inputAnchor("gpu_rate"));
        emit page().anchorClicked(QUrl(QStringLiteral("#formula-rented_gpu-compute")));
        QCOMPARE(shown(), std::string("formula-rented_gpu-compute"));
        auto& back = *dialog()->findChild<QPushButton*>(QStringLiteral("guide_back"));
        QVERIFY(back.isEnabled());
        back.click();
        QCOMPARE(shown(), inputAnchor("gpu_rate"));
        back.click();
        QCOMPARE(shown(), std::string(startAnchor));
        QVERIFY(!back.isEnabled());
    }

    void escapeCloses()
    {
        openThe();
        QTest::keyClick(dialog()->findChild<QLineEdit*>(QStringLiteral("guide_query")), Qt::Key_Escape);
        QVERIFY(!dialog()->isVisible());
        press();
        QTRY_VERIFY(dialog()->isVisible());
    }

    void prints()
    {
        const QString path = m_folder.filePath(QStringLiteral("guide.pdf"));
        {
            QPdfWriter paper(path);
            printGuide(guide({{"Everywhere", "Tab", "To what comes next"}}), paper);
        }
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
        QVERIFY(reader.waitForFinished());
        const QString text = QString::fromUtf8(reader.readAllStandardOutput());
        QVERIFY(text.count(QLatin1Char('\f')) > 10);
        QVERIFY(text.contains(QStringLiteral("The guide to Breakeven")) &&
                text.contains(QStringLiteral("To what comes next")));
    }

    void asksForThePrinter()
    {
        openThe();
        dialog()->findChild<QPushButton*>(QStringLiteral("guide_print_button"))->click();
        auto* question = dialog()->findChild<QDialog*>(QStringLiteral("guide_print"));
        QVERIFY(question != nullptr && question->isVisible());
        question->reject();
    }

    /// The window goes on meanwhile: no page keeps it longer than the eye waits. Its own time counts, as the machine
    /// may have other things to do.
    void everyPageOpensQuickly()
    {
        constexpr double longest = 0.05; // seconds
        openThe();
        for (const char* anchor : {"options", "inputs-self-hosting", "formula-hybrid", "steps-one-request",
                                   "example-support-ticket-triage", "views", "keyboard"}) {
            double best = longest;
            for (int i = 0; i < 5 && best >= longest; ++i) {
                dialog()->goTo(std::string(startAnchor));
                const std::clock_t before = std::clock();
                dialog()->goTo(anchor);
                page().repaint();
                best = std::min(best, static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC);
            }
            QCOMPARE(shown(), std::string(anchor));
            QVERIFY2(best < longest, anchor);
        }
    }

    void aLongChapterLeadsToItsPages()
    {
        openThe();
        dialog()->goTo(std::string(inputsAnchor));
        QVERIFY(page().toPlainText().contains(QStringLiteral("Self-hosting")));
        QVERIFY(!page().toPlainText().contains(QStringLiteral("GPU rate")));
        dialog()->goTo(inputAnchor("gpu_rate"));
        QVERIFY(page().toPlainText().contains(QStringLiteral("GPU rate")));
        QVERIFY(!page().toPlainText().contains(QStringLiteral("Electricity price")));
    }

private:
    void press()
    {
        m_window->activateWindow(); // which a guide that is open was
        QTRY_COMPARE(QApplication::activeWindow(), m_window.get());
        QTest::keyClick(m_window.get(), Qt::Key_F1);
    }
    void openThe()
    {
        m_window->centralWidget()->setFocus();
        press();
        QTRY_VERIFY(contents().topLevelItemCount() > 0);
    }
    void focus(QWidget& within)
    {
        QWidget* target = &within;
        if (target->focusPolicy() == Qt::NoFocus)
            for (QWidget* each : within.findChildren<QWidget*>())
                if (each->focusPolicy() != Qt::NoFocus && each->isVisible()) {
                    target = each;
                    break;
                }
        target->setFocus();
        QCOMPARE(m_window->focusWidget(), target);
    }
    [[nodiscard]] GuideDialog* dialog() const { return m_window->findChild<GuideDialog*>(); }
    [[nodiscard]] std::string shown() const
    {
        return dialog() == nullptr || contents().topLevelItemCount() == 0 ? std::string() : dialog()->anchor();
    }
    [[nodiscard]] QTextBrowser& page() const
    {
        return *dialog()->findChild<QTextBrowser*>(QStringLiteral("guide_page"));
    }
    [[nodiscard]] QTreeWidget& contents() const
    {
        return *dialog()->findChild<QTreeWidget*>(QStringLiteral("guide_contents"));
    }
    [[nodiscard]] QStringList visibleItems() const
    {
        QStringList items;
        for (QTreeWidgetItemIterator at(&contents(), QTreeWidgetItemIterator::NotHidden); *at != nullptr; ++at)
            items << (*at)->text(0);
        return items;
    }
};

QTEST_MAIN(GuideWindowTest)
#include "guide_window_test.moc"
