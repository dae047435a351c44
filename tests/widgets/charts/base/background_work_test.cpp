// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/base/background_work.h"

#include <QTest>

#include <semaphore>

using namespace breakeven;

class BackgroundWorkTest : public QObject {
    Q_OBJECT

private slots:
    void showsWhatItComputed()
    {
        BackgroundWork work;
        int shown = 0;
        const QThread* const here = QThread::currentThread();
        work.start([&](const std::stop_token&) {
            return [&, value = 42] { shown = QThread::currentThread() == here ? value : -1; };
        });
        QTRY_COMPARE(shown, 42);
    }

    void whatWaitsGivesWayToNewerWork()
    {
        BackgroundWork work;
        std::binary_semaphore go(0);
        QList<int> computed;
        QList<int> shown;
        work.start([&](const std::stop_token&) {
            go.acquire(); // holds the thread until all are started
            return [&shown] { shown << 0; };
        });
        for (int i = 1; i <= 20; ++i)
            work.start([&computed, &shown, i](const std::stop_token&) {
                computed << i;
                return [&shown, i] { shown << i; };
            });
        go.release();
        QTRY_VERIFY(shown.contains(20));
        QVERIFY(computed == QList<int>{20} || computed == (QList<int>{1, 20}) || computed.size() <= 2);
        QVERIFY(std::is_sorted(shown.begin(), shown.end()));
    }

    void whatWasDroppedIsNotShown()
    {
        BackgroundWork work;
        std::binary_semaphore started(0);
        std::binary_semaphore go(0);
        bool old = false;
        bool fresh = false;
        work.start([&](const std::stop_token&) {
            started.release();
            go.acquire();
            return [&old] { old = true; };
        });
        started.acquire();
        work.drop(); // while it computes
        go.release();
        work.start([&](const std::stop_token&) { return [&fresh] { fresh = true; }; });
        QTRY_VERIFY(fresh);
        QVERIFY(!old);
    }

    void endsWhileSomethingIsUnderWay()
    {
        std::binary_semaphore started(0);
        bool shown = false;
        {
            BackgroundWork work;
            work.start([&](const std::stop_token&) {
                started.release();
                return [&shown] { shown = true; };
            });
            started.acquire();
        }
        QCoreApplication::processEvents();
        QVERIFY(!shown);
    }
};

QTEST_MAIN(BackgroundWorkTest)
#include "background_work_test.moc"
