// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/deck_export.h"

#include "app/document/dialogs.h"
#include "app/document/file_actions.h"
#include "app/document/file_path.h"
#include "app/progress/long_work.h"
#include "widgets/text.h"

#include <QCoreApplication>

namespace breakeven {

namespace {

struct DeckExport {
    Q_DECLARE_TR_FUNCTIONS(breakeven::DeckExport)
};

/// The pictures' names that the folder has already.
QStringList taken(const Deck& deck)
{
    QStringList names = deckNames(deck);
    names.removeIf([&deck](const QString& name) {
        std::error_code fault; // writing it will tell
        return !std::filesystem::exists(deck.folder / toPath(name), fault);
    });
    return names;
}

} // namespace

void exportDeck(const ExportStage& stage, Deck deck)
{
    const std::optional<std::filesystem::path> folder =
        stage.dialogs.folderToSave(&stage.window, DeckExport::tr("Export all charts"), stage.files.folder());
    if (!folder)
        return;
    deck.folder = *folder;
    const QStringList replaced = taken(deck);
    if (!replaced.isEmpty() && !stage.dialogs.mayReplace(&stage.window, DeckExport::tr("Export all charts"), replaced))
        return;

    int all = 0;
    Result<int> written = 0;
    doLongWork(stage.window, DeckExport::tr("Export all charts"), [&](LongWork& work) {
        deck.options.request.pace = &work;
        written = writeDeck(deck, [&](int done, int count, const QString& name) {
            all = count;
            work.name(name);
            work.reach(done, count);
            return true;
        });
    });
    if (!written)
        stage.dialogs.showError(&stage.window, DeckExport::tr("Not all charts were exported"),
                                toQString(written.error().sentence(shownCatalog())));
    else if (*written < all)
        stage.dialogs.showNotice(&stage.window, DeckExport::tr("The export was stopped"),
                                 DeckExport::tr("%1 of %2 charts are in the folder.").arg(*written).arg(all));
}

} // namespace breakeven
