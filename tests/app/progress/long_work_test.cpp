// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/long_work.h"

#include "app/progress/progress_dialog.h"
#include "tests/support/dialog_parts.h"
#include "tests/support/scratch_folder.h"

#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <new>
#include <semaphore>

using namespace breakeven;
using namespace breakeven::test;

class LongWorkTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QWidget> m_window;

    static ProgressDialog* shownDialog()
    {
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* dialog = qobject_cast<ProgressDialog*>(widget); dialog != nullptr && dialog->isVisible())
                return dialog;
        return nullptr;
    }

    /// Works aside until the dialog is there and something was done with it.
    static void untilSeen(LongWork& work, const std::function<void(ProgressDialog&)>& then)
    {
        std::binary_semaphore goes{0};
        QTimer watch;
        connect(&watch, &QTimer::timeout, &watch, [&] {
            if (ProgressDialog* dialog = shownDialog()) {
                watch.stop();
                then(*dialog);
                goes.release();
            }
        });
        watch.start(1);
        work.aside([&] { goes.acquire(); });
    }

private slots:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->show();
    }
    void cleanup() { m_window.reset(); }

    void whatIsQuickShowsNothing()
    {
        bool wasSeen = false;
        int made = 0;
        QVERIFY(doLongWork(*m_window, "Export", [&](LongWork& work) {
            made = madeAside(&work, [] { return 7; });
            work.reach(1, 2);
            wasSeen = shownDialog() != nullptr;
        }));
        QCOMPARE(made, 7);
        QVERIFY(!wasSeen && shownDialog() == nullptr);
    }

    /// What goes on, how far, and to the end.
    void whatTakesLongIsTold()
    {
        QStringList told;
        QVERIFY(doLongWork(*m_window, "Export report", [&](LongWork& work) {
            work.name("report.pdf");
            work.reach(1, 4);
            const auto tell = [&told](ProgressDialog& dialog) {
                const auto& bar = in<QProgressBar>(dialog, "progress_bar");
                told << QStringLiteral("%1: %2, %3 of %4")
                            .arg(dialog.windowTitle(), in<QLabel>(dialog, "progress_what").text())
                            .arg(bar.value())
                            .arg(bar.maximum());
            };
            untilSeen(work, tell);
            work.name("last.pdf");
            work.reach(4, 4);
            tell(*shownDialog());
        }));
        QCOMPARE(told, QStringList({"Export report: report.pdf, 1 of 4", "Export report: last.pdf, 4 of 4"}));
        QVERIFY(shownDialog() == nullptr);
    }

    void itCanBeCancelled_data()
    {
        QTest::addColumn<int>("how");
        for (const auto& [name, how] : {std::pair{"by its button", 0}, {"by Escape", 1}, {"by its frame", 2}})
            QTest::newRow(name) << how;
    }
    void itCanBeCancelled()
    {
        QFETCH(const int, how);
        ScratchFolder folder;
        QVERIFY(folder.place("a.pdf", "mine"));
        bool wentOn = false;
        bool wasEnded = false;
        const bool isDone = doLongWork(*m_window, "Export", [&](LongWork& work) {
            work.beforeEnding([&] { wasEnded = true; });
            untilSeen(work, [how](ProgressDialog& dialog) {
                if (how == 0)
                    QTest::mouseClick(&in<QPushButton>(dialog, "dialog_cancel"), Qt::LeftButton);
                else if (how == 1)
                    QTest::keyClick(&dialog, Qt::Key_Escape);
                else
                    dialog.close();
                QVERIFY(dialog.isVisible()); // until it has come to its end
            });
            wentOn = true;
            QVERIFY(work.write(folder.native("a.pdf"), "ours").ok());
        });
        QVERIFY(!isDone && !wentOn && wasEnded);
        QVERIFY(shownDialog() == nullptr);
        QCOMPARE(folder.contents("a.pdf"), QByteArray("mine"));
    }

    /// The work is ended first, whether its dialog is there yet or not.
    void aWindowCanBeClosedMeanwhile_data()
    {
        QTest::addColumn<bool>("isSeen");
        QTest::newRow("at once") << false;
        QTest::newRow("with its dialog") << true;
    }
    void aWindowCanBeClosedMeanwhile()
    {
        QFETCH(const bool, isSeen);
        auto* window = new QWidget;
        window->setAttribute(Qt::WA_DeleteOnClose);
        window->show();
        const QPointer<QWidget> there = window;
        bool wentOn = false;
        const bool isDone = doLongWork(*window, "Export", [&](LongWork& work) {
            const auto close = [&] {
                QVERIFY(!window->close());
                QVERIFY(window->isVisible());
            };
            if (isSeen)
                untilSeen(work, [&](ProgressDialog&) { close(); });
            else
                close();
            work.pause();
            wentOn = true;
        });
        QVERIFY(!isDone && !wentOn);
        QVERIFY(there != nullptr);
        QTRY_VERIFY(there == nullptr);
    }

    void faultsOfTheOtherThreadArrive()
    {
        bool arrived = false;
        QVERIFY(doLongWork(*m_window, "Export", [&](LongWork& work) {
            try {
                work.aside([] { throw std::bad_alloc(); });
            } catch (const std::bad_alloc&) {
                arrived = true;
            }
        }));
        QVERIFY(arrived);
    }

    /// The loop goes on while something is made aside, and between the pieces of what is not.
    void theLoopTurns()
    {
        int turns = 0;
        QTimer timer;
        connect(&timer, &QTimer::timeout, &timer, [&turns] { ++turns; });
        timer.start(0);
        QVERIFY(doLongWork(*m_window, "Export", [&](LongWork& work) {
            std::binary_semaphore goes{0};
            QTimer::singleShot(0, [&goes] { goes.release(); });
            work.aside([&goes] { goes.acquire(); });
            QVERIFY(turns > 0);
            const int before = turns;
            while (turns == before)
                work.pause();
        }));
    }
};

QTEST_MAIN(LongWorkTest)
#include "long_work_test.moc"
