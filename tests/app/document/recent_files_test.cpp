// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/recent_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace breakeven;

class RecentFilesTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] std::filesystem::path file(const std::string& name) const
    {
        const std::filesystem::path path = std::filesystem::path(m_folder.path().toStdString()) / name;
        std::ofstream(path) << "{}";
        return path;
    }

private slots:
    void init()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        QCoreApplication::setOrganizationName(QStringLiteral("breakeven-test"));
        forgetAllFiles();
    }

    void theNewestComesFirstAndOnce()
    {
        QVERIFY(recentFiles().empty());
        const auto a = file("a");
        const auto b = file("b");
        rememberFile(a);
        rememberFile(b);
        QVERIFY((recentFiles() == std::vector{b, a}));
        rememberFile(a);
        QVERIFY((recentFiles() == std::vector{a, b}));
        forgetAllFiles();
        QVERIFY(recentFiles().empty());
    }

    void theOldestAreForgotten()
    {
        std::vector<std::filesystem::path> all;
        for (std::size_t i = 0; i < mostRecentFiles + 3; ++i) {
            all.insert(all.begin(), file("n" + std::to_string(i)));
            rememberFile(all.front());
        }
        all.resize(mostRecentFiles);
        QVERIFY(recentFiles() == all);
    }

    void whatIsGoneIsLeftOut()
    {
        const auto a = file("a");
        const auto gone = file("gone");
        rememberFile(gone);
        rememberFile(a);
        std::filesystem::remove(gone);
        QVERIFY(recentFiles() == std::vector{a});
    }

    void onePathIsOneFile()
    {
        const auto a = file("a");
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(m_folder.path()));
        rememberFile("a");
        rememberFile(a.parent_path() / "." / "a");
        QVERIFY(QDir::setCurrent(before));
        QVERIFY(recentFiles() == std::vector{a});
    }

    void anyNameIsKept()
    {
        for (const std::string name : {"spa ce, comma", "\xc3\xa4", "\xe4 latin", "100%", "@x", "a#b?c"}) {
            const auto path = file(name);
            rememberFile(path);
            QVERIFY2(!recentFiles().empty() && recentFiles().front() == path, name.c_str());
        }
        QCOMPARE(recentFiles().size(), std::size_t{6});
    }
};

QTEST_GUILESS_MAIN(RecentFilesTest)
#include "recent_files_test.moc"
