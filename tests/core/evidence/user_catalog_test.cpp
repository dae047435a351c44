// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/user_catalog.h"

#include "core/files/strict_json.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace breakeven;

namespace {

constexpr std::string_view name = "things.json";

} // namespace

class UserCatalogTest : public QObject {
    Q_OBJECT

private slots:
    void theFolderIsMadeAndTheTextIsKept()
    {
        const QTemporaryDir place;
        const std::filesystem::path folder = place.filePath("a/b").toStdString();
        QVERIFY(readUserCatalog(folder, name).ok() && !*readUserCatalog(folder, name));
        QVERIFY(writeUserCatalog(folder, name, "one", success()).ok());
        QCOMPARE(**readUserCatalog(folder, name), std::string("one"));
        QVERIFY(writeUserCatalog(folder, name, "two", success()).ok());
        QCOMPARE(**readUserCatalog(folder, name), std::string("two"));
    }

    void withoutAFolderThereIsNone()
    {
        QVERIFY(readUserCatalog({}, name).ok() && !*readUserCatalog({}, name));
        const Outcome written = writeUserCatalog({}, name, "one", success());
        QVERIFY(!written.ok() && written.error().kind == Error::Kind::Outside);
        QCOMPARE(written.error().where, std::string(name));
    }

    void whatCouldNotBeReadIsNotWritten()
    {
        const QTemporaryDir place;
        const std::filesystem::path folder = place.path().toStdString();
        QVERIFY(writeUserCatalog(folder, name, "one", success()).ok());
        const auto refusal = [&](std::string_view text, const Outcome& again) {
            const Outcome written = writeUserCatalog(folder, name, text, again);
            return written.ok() ? std::string() : written.error().sentence();
        };
        const std::string path = (folder / name).string();
        const std::string refused = path + ": the catalog could not be read again, and is left as it was: ";
        QCOMPARE(refusal("two", Error{"/a", "is missing"}), refused + "/a: is missing");
        QCOMPARE(refusal("two", Error{"", "is no catalog"}), refused + "is no catalog");
        QCOMPARE(refusal(std::string(jsonSizeLimit + 1, 'x'), success()),
                 path + ": the catalog would be larger than the 16 MiB that are read");
        QCOMPARE(**readUserCatalog(folder, name), std::string("one"));
        QVERIFY(writeUserCatalog(folder, name, std::string(jsonSizeLimit, 'x'), success()).ok());
        QVERIFY(readUserCatalog(folder, name).ok());
    }

    void whatStandsInTheWayIsAnError()
    {
        const QTemporaryDir place;
        const std::filesystem::path folder = place.path().toStdString();
        std::filesystem::create_directories(folder / name);
        const auto read = readUserCatalog(folder, name);
        QVERIFY(!read.ok() && read.error().kind == Error::Kind::Outside);
        const Outcome written = writeUserCatalog("/dev/null/x", name, "one", success());
        QVERIFY(!written.ok() && written.error().kind == Error::Kind::Outside);
        QCOMPARE(written.error().where, std::string("/dev/null/x"));
    }
};

QTEST_APPLESS_MAIN(UserCatalogTest)
#include "user_catalog_test.moc"
