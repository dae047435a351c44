// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/file_path.h"

#include "app/document/comparisons.h"
#include "app/document/recent_files.h"
#include "core/scenario/edits.h"
#include "core/scenario/file/scenario_file.h"
#include "core/scenario/file/scenario_format.h"
#include "tests/support/window_stage.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>

#include <fstream>

using namespace breakeven;

namespace {

std::string contents(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace

/// A file is found again whatever bytes its name has.
class FilePathTest : public WindowStage {
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void init()
    {
        forgetAllFiles();
        m_dialogs = {};
        open();
    }
    void cleanup()
    {
        close();
        forgetAllFiles();
    }

    void namesGoAndComeBack_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("plain") << QByteArray("/tmp/plain.breakeven");
        QTest::newRow("what addresses escape") << QByteArray("/tmp/100 % #1? [a];b&c+d.breakeven");
        QTest::newRow("percent signs") << QByteArray("/tmp/%41%ff.breakeven");
        QTest::newRow("umlauts") << QByteArray("/tmp/Pr\xC3\xBC"
                                               "fung.breakeven");
        QTest::newRow("no UTF-8") << QByteArray("/tmp/Pr\xFC"
                                                "fung\xFF/\x80.breakeven");
        QTest::newRow("a line break") << QByteArray("/tmp/two\nlines");
    }
    void namesGoAndComeBack()
    {
        QFETCH(const QByteArray, name);
        const std::filesystem::path path = name.toStdString();
        QVERIFY(toPath(toUrl(path)) == path);
        QVERIFY(toPath(QUrl::fromEncoded(toUrl(path).toEncoded())) == path);
        if (name.isValidUtf8()) {
            QVERIFY(toPath(QString::fromUtf8(name)) == path);
            QVERIFY(toPath(shownPath(path)) == path);
            QCOMPARE(toUrl(path).toLocalFile(), QString::fromUtf8(name));
            QVERIFY(toPath(QUrl::fromLocalFile(QString::fromUtf8(name))) == path);
        }
    }

    void onlyFilesOfThisMachineHaveAPath()
    {
        QVERIFY(toPath(QUrl(QStringLiteral("https://example.org/a.breakeven"))).empty());
        QVERIFY(toPath(QUrl()).empty());
        QVERIFY(toUrl({}).isEmpty());
    }

    void whatIsNoUtf8IsShownNevertheless()
    {
        QCOMPARE(shownName("/tmp/Pr\xFC"
                           "fung.breakeven"),
                 QStringLiteral("Pr\uFFFDfung.breakeven"));
    }

    void aPathIsMadeAbsolute()
    {
        QVERIFY(absolutePath("/a/./b/../c") == "/a/c");
        QVERIFY(absolutePath("a") == std::filesystem::current_path() / "a");
    }

    void aFileOfAnyNameIsDroppedSavedAndOpenedAgain()
    {
        const std::filesystem::path path = toPath(m_folder.path()) / "Pr\xFC"
                                                                     "fung.breakeven";
        Scenario scenario;
        scenario.parameters.gpuRate = 2;
        std::ofstream(path) << formatScenario(scenario, {});

        QMimeData data;
        data.setUrls({toUrl(path)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(m_window.get(), &drop);
        QCOMPARE(m_dialogs.errors, QStringList());
        QCOMPARE(document().scenario().parameters.gpuRate, 2.0);
        QVERIFY(document().path() == path);
        QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("Pr\uFFFDfung.breakeven")));

        scenario.parameters.gpuRate = 3;
        document().change(scenario, "GPU rate");
        QVERIFY(m_window->files().save());
        QVERIFY(contents(path) == formatScenario(scenario, {}));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files).size() <= 1, true); // none of another name

        QVERIFY(recentFiles() == std::vector{path});
        document().start(Scenario{});
        QAction* recent = nullptr;
        for (QAction* action : m_window->findChildren<QAction*>())
            if (action->toolTip() == shownPath(path))
                recent = action;
        QVERIFY(recent != nullptr);
        recent->trigger();
        QCOMPARE(document().scenario().parameters.gpuRate, 3.0);
    }

    void recentFilesKeepTheirNamesBesideEachOther()
    {
        std::vector<std::filesystem::path> paths;
        for (const char* name : {"one.breakeven", "tw\xF6.breakeven", "thr\xC3\xA9.breakeven", "file:four.breakeven"}) {
            paths.insert(paths.begin(), toPath(m_folder.path()) / name);
            std::ofstream(paths.front()) << "{}";
            rememberFile(paths.front());
        }
        QVERIFY(recentFiles() == paths);
    }

    void aComparedScenarioIsCalledAsItsFileWhateverItsName()
    {
        const std::filesystem::path path = toPath(m_folder.path()) / "Pr\xFC"
                                                                     "fung.breakeven";
        std::ofstream(path) << formatScenario(Scenario{}, {});
        const Result<Scenario> scenario = scenarioAt(path);
        QVERIFY(scenario.ok());
        QCOMPARE(scenario->name, std::string("Pr\\xfcfung"));
    }
};

QTEST_MAIN(FilePathTest)
#include "file_path_test.moc"
