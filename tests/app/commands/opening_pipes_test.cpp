// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/recent_files.h"
#include "tests/support/window_stage.h"
#include "widgets/charts/chart_card.h"
#include "widgets/charts/compare/compare_view.h"

#include <QAction>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>

#include <sys/stat.h>
#include <unistd.h>

using namespace breakeven;

namespace {

enum class Way { Dialog, Drop, Recent, Compare };

} // namespace

/// A pipe that nobody writes into gives the window nothing to wait for: what waits anyway is ended, which is a failure.
class OpeningPipesTest : public WindowStage {
    Q_OBJECT

private:
    static constexpr unsigned patience = 60; ///< seconds

    void openBy(Way way, const QString& path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        m_dialogs.toOpen = path;
        switch (way) {
        case Way::Dialog: QTest::keyClick(m_window.get(), Qt::Key_O, Qt::ControlModifier); break;
        case Way::Drop:
            QApplication::sendEvent(m_window.get(), &enter);
            QApplication::sendEvent(m_window.get(), &drop);
            break;
        case Way::Compare:
            part<ChartCard>().setView(View::Compare);
            part<CompareView>().findChild<QPushButton*>()->click();
            break;
        case Way::Recent:
            for (QAction* action : m_window->findChildren<QAction*>())
                if (action->toolTip() == path)
                    return action->trigger();
        }
    }

private slots:
    void initTestCase() { prepare(); }
    void cleanup()
    {
        close();
        forgetAllFiles();
        ::alarm(0);
    }

    void onlyFilesAreOpened_data()
    {
        QTest::addColumn<Way>("way");
        QTest::addColumn<QString>("path");
        const QString pipe = m_folder.filePath(QStringLiteral("pipe.breakeven"));
        const QString link = m_folder.filePath(QStringLiteral("chart.png"));
        QCOMPARE(::mkfifo(pipe.toUtf8().constData(), 0600), 0);
        QVERIFY(QFile::link(pipe, link));
        for (const auto& [name, way] : {std::pair("dialog", Way::Dialog), std::pair("drop", Way::Drop),
                                        std::pair("recent", Way::Recent), std::pair("compare", Way::Compare)}) {
            QTest::addRow("%s pipe", name) << way << pipe;
            QTest::addRow("%s link to a pipe", name) << way << link;
            QTest::addRow("%s device", name) << way << "/dev/zero";
        }
    }
    void onlyFilesAreOpened()
    {
        QFETCH(Way, way);
        QFETCH(QString, path);
        m_dialogs = {};
        rememberFile(toPath(path));
        open();
        const Scenario before = scenario();
        ::alarm(patience);
        openBy(way, path);
        QCOMPARE(m_dialogs.errors, QStringList{path + ": is not a regular file"});
        QVERIFY(scenario() == before);
    }
};

QTEST_MAIN(OpeningPipesTest)
#include "opening_pipes_test.moc"
