// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/exports.h"
#include "app/printing/printing.h"
#include "app/progress/progress_dialog.h"
#include "tests/support/dialog_parts.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/window_stage.h"

#include <QAction>
#include <QPushButton>
#include <QTimer>
#include <QtPrintSupport/QPrinter>

#include <atomic>
#include <dlfcn.h>
#include <optional>
#include <semaphore>
#include <unistd.h>

using namespace breakeven;
using namespace breakeven::test;

// A disk that takes its time: this program's own fsync stands before the system's, and waits until it may go on.

namespace {

struct Disk {
    std::atomic<bool> isSlow = false;
    std::atomic<int> waited = 0;          ///< how often somebody did
    std::atomic<bool> stoodStill = false; ///< the window's thread waited
    std::counting_semaphore<> goes{0};
};
Disk disk;
const pid_t windowThread = ::gettid();

} // namespace

extern "C" {

int fsync(int file)
{
    static auto* const system = reinterpret_cast<int (*)(int)>(dlsym(RTLD_NEXT, "fsync"));
    if (disk.isSlow) {
        ++disk.waited;
        if (::gettid() == windowThread)
            disk.stoodStill = true;
        else
            disk.goes.acquire();
    }
    return system(file);
}

} // extern "C"

/// All that the window writes, onto such a disk: its loop turns meanwhile, and who cancels keeps what was there.
class SlowDiskTest : public WindowStage {
    Q_OBJECT

    std::optional<ScratchFolder> m_scratch;

    static ProgressDialog* shownProgress()
    {
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* dialog = qobject_cast<ProgressDialog*>(widget); dialog != nullptr && dialog->isVisible())
                return dialog;
        return nullptr;
    }

    enum class Do { Cancel, Close, Wait };

    /// Chooses an entry of a menu, accepts what it asks, and once the disk is waited for and that is told, does that.
    QString choose(const QString& action, Do what, const std::function<void(QDialog&)>& ask)
    {
        QString title;
        QTimer person;
        connect(&person, &QTimer::timeout, this, [&] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            if (dialog == nullptr)
                return;
            if (qobject_cast<ProgressDialog*>(dialog) == nullptr) {
                QTimer::singleShot(0, dialog, [dialog, ask] {
                    ask(*dialog);
                    dialog->accept();
                });
            } else if (disk.waited > 0 && title.isEmpty()) {
                title = dialog->windowTitle();
                if (what == Do::Cancel)
                    click(*dialog, "dialog_cancel");
                else if (what == Do::Close)
                    m_window->close();
                disk.isSlow = false;
                disk.goes.release(disk.waited);
            }
        });
        person.start(5);
        disk.waited = 0;
        disk.stoodStill = false;
        disk.isSlow = true;
        m_window->findChild<QAction*>(action)->trigger();
        disk.isSlow = false;
        return title;
    }

    void addRows()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QByteArray>("format"); // that is chosen in the dialog before
        const auto row = [](const char* action, const char* name, const char* title, const char* format = "") {
            QTest::newRow((QByteArray(action) + ' ' + name).constData())
                << action << name << title << QByteArray(format);
        };
        row("save_as", "a.breakeven", "Save scenario");
        row("export_chart", "a.png", "Export chart", "picture_png");
        row("export_chart", "a.svg", "Export chart", "picture_svg");
        row("export_chart", "a.pdf", "Export chart", "picture_pdf");
        row("export_table", "a.csv", "Export table");
        row("export_workbook", "a.xlsx", "Export workbook");
        row("export_report", "a.pdf", "Export report", "report_pdf");
        row("export_report", "a.html", "Export report", "report_html");
        row("print", "view.pdf", "Print", "print_view");
        row("print", "report.pdf", "Print", "print_report");
    }

    void take(Do what)
    {
        QFETCH(const QString, action);
        QFETCH(const QString, name);
        QFETCH(const QString, title);
        QFETCH(const QByteArray, format);
        QVERIFY(m_scratch->place(name, "mine"));
        m_dialogs.toSave = m_scratch->at(name);
        m_dialogs.toPrint = [this, name](QPrinter& printer) {
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(m_scratch->at(name));
        };
        const auto ask = [&format](QDialog& dialog) {
            if (!format.isEmpty())
                click(dialog, format.constData());
        };
        QCOMPARE(choose(action, what, ask), title);
        QVERIFY(!disk.stoodStill);
        QVERIFY(shownProgress() == nullptr);
        QVERIFY(m_dialogs.errors.isEmpty() && m_dialogs.notices.isEmpty());
        const QByteArray written = m_scratch->contents(name);
        if (what == Do::Wait)
            QVERIFY(written.size() > 20);
        else
            QCOMPARE(written, QByteArray("mine"));
        QStringList left = m_scratch->names();
        left.removeIf([](const QString& file) { return file.endsWith(".lock"); });
        QCOMPARE(left, QStringList(name)); // and nothing beside it
    }

private slots:
    void initTestCase() { prepare(); }
    void init()
    {
        m_dialogs = {};
        m_scratch.emplace();
        open();
    }
    void cleanup() { close(); }

    void cancelledItLeavesTheOldFile_data() { addRows(); }
    void cancelledItLeavesTheOldFile()
    {
        take(Do::Cancel);
        QVERIFY(m_window->isVisible());
    }

    void closedItLeavesTheOldFile_data() { addRows(); }
    void closedItLeavesTheOldFile()
    {
        take(Do::Close);
        QTRY_VERIFY(!m_window->isVisible());
    }

    void waitedForItIsWritten_data() { addRows(); }
    void waitedForItIsWritten() { take(Do::Wait); }

    /// The pictures that were written stay, and how many that are is said.
    void aDeckEndsBetweenPictures()
    {
        m_dialogs.toFill = m_scratch->at("deck");
        QCOMPARE(choose("export_all_charts", Do::Cancel, [](QDialog&) {}), QStringLiteral("Export all charts"));
        QVERIFY(!disk.stoodStill);
        QCOMPARE(QDir(*m_dialogs.toFill).entryList(QDir::Files).size(), 1);
        QCOMPARE(m_dialogs.notices.size(), 1);
        QVERIFY2(m_dialogs.notices.front().startsWith("1 of "), qPrintable(m_dialogs.notices.front()));
    }

    /// A scenario whose saving was ended is still unsaved.
    void whatWasNotSavedIsUnsaved()
    {
        m_dialogs.toSave = m_scratch->at("b.breakeven");
        document().change(withName("Ours"), "Title");
        QCOMPARE(choose("save_as", Do::Cancel, [](QDialog&) {}), QStringLiteral("Save scenario"));
        QVERIFY(document().isModified() && document().path().empty());
        QVERIFY(!QFile::exists(m_scratch->at("b.breakeven")));
        m_window->files().saveAs();
        QVERIFY(!document().isModified());
    }

private:
    [[nodiscard]] Scenario withName(const char* name) const
    {
        Scenario named = scenario();
        named.name = name;
        return named;
    }
};

QTEST_MAIN(SlowDiskTest)
#include "slow_disk_test.moc"
