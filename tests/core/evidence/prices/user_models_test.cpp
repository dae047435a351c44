// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/prices/user_models.h"

#include "tests/support/made_model.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>

using namespace breakeven;

class UserModelsTest : public QObject {
    Q_OBJECT

private slots:
    void areKeptInTheirFolder()
    {
        QTemporaryDir place;
        const std::filesystem::path folder = place.filePath("data/breakeven").toStdString();
        QVERIFY(loadUserModels(folder)->empty());
        const ModelCatalog users{madeModel("a", "2026-05-01", {madePrices(5, 9)})};
        QVERIFY(saveUserModels(folder, users).ok());
        QVERIFY(*loadUserModels(folder) == users);
        std::ofstream(folder / "models.json") << "{";
        QVERIFY(!loadUserModels(folder).ok());
        QVERIFY(!saveUserModels({}, users).ok());
        ModelCatalog tooLarge = users;
        tooLarge[0].note.assign(std::size_t{17} << 20U, 'x');
        QVERIFY(saveUserModels(folder, users).ok());
        QVERIFY(!saveUserModels(folder, tooLarge).ok());
        QVERIFY(*loadUserModels(folder) == users);
        QVERIFY(!saveUserModels("/dev/null/x", users).ok());
    }

    void aCatalogThatCouldNotBeReadIsNotWritten()
    {
        const QTemporaryDir place;
        const std::filesystem::path folder = place.path().toStdString();
        QCOMPARE(userModelsFile(folder), folder / "models.json");
        const CatalogModel one = madeModel("a", "2026-05-01", {madePrices(5, 9)});
        QVERIFY(saveUserModels(folder, {one}).ok());
        QVERIFY(!saveUserModels(folder, {}).ok());
        const Outcome twice = saveUserModels(folder, {one, one});
        QVERIFY(!twice.ok());
        QCOMPARE(twice.error().where, userModelsFile(folder).string());
        QVERIFY(*loadUserModels(folder) == ModelCatalog{one});
    }
};

QTEST_APPLESS_MAIN(UserModelsTest)
#include "user_models_test.moc"
