<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>meterscope::ui::AccessPage</name>
    <message>
        <source>Looking whether the port may be read</source>
        <translation>Vérification des droits de lecture</translation>
    </message>
    <message>
        <source>The port is gone</source>
        <translation>Le port a disparu</translation>
    </message>
    <message>
        <source>%1 is not plugged in any more.</source>
        <translation>%1 n&apos;est plus branché.</translation>
    </message>
    <message>
        <source>Plug the cable in</source>
        <translation>Branchez le câble</translation>
    </message>
    <message>
        <source>Listening begins by itself then.</source>
        <translation>L&apos;écoute commence alors d&apos;elle-même.</translation>
    </message>
    <message>
        <source>The port is busy</source>
        <translation>Le port est occupé</translation>
    </message>
    <message>
        <source>There is no such device</source>
        <translation>Cet appareil n&apos;existe pas</translation>
    </message>
    <message>
        <source>You may not read this port</source>
        <translation>Vous ne pouvez pas lire ce port</translation>
    </message>
    <message>
        <source>Plug the cable in, or go back and correct the name.</source>
        <translation>Branchez le câble, ou revenez en arrière et corrigez le nom.</translation>
    </message>
    <message>
        <source>Stop the other program</source>
        <translation>Arrêtez l&apos;autre programme</translation>
    </message>
    <message>
        <source>Look for the device</source>
        <translation>Cherchez l&apos;appareil</translation>
    </message>
    <message>
        <source>Get the right to read it</source>
        <translation>Obtenez le droit de lecture</translation>
    </message>
    <message>
        <source>Listening begins by itself as soon as the port can be read.</source>
        <translation>L&apos;écoute commence d&apos;elle-même dès que le port est lisible.</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::AlignmentPage</name>
    <message>
        <source>&amp;Sound while moving: the faster the beeps, the better</source>
        <translation>&amp;Son pendant le réglage : plus les bips sont rapides, mieux c&apos;est</translation>
    </message>
    <message>
        <source>Move the head until the bar is full</source>
        <translation>Déplacez la tête jusqu&apos;à ce que la barre soit pleine</translation>
    </message>
    <message>
        <source>Usually the magnet sits centred over the optical window, with the cable downwards. Sun and lamps disturb: shade the head with a hand to see.</source>
        <translation>En général l&apos;aimant est centré sur la fenêtre optique, câble vers le bas. Le soleil et les lampes gênent : abritez la tête de la main pour voir.</translation>
    </message>
    <message numerus="yes">
        <source>%n whole telegram(s) so far</source>
        <translation>
            <numerusform>%n télégramme entier jusqu&apos;ici</numerusform>
            <numerusform>%n télégrammes entiers jusqu&apos;ici</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterscope::ui::AssistantDialog</name>
    <message>
        <source>Connection assistant</source>
        <translation>Assistant de connexion</translation>
    </message>
    <message>
        <source>Nothing is recorded until a telegram passes its checksum.</source>
        <translation>Rien n&apos;est enregistré avant qu&apos;un télégramme passe son contrôle.</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>Copier le &amp;rapport</translation>
    </message>
    <message>
        <source>&amp;Ask the meter</source>
        <translation>&amp;Interroger le compteur</translation>
    </message>
    <message>
        <source>Sends the sign-on of IEC 62056-21 at 300 baud: for meters that speak only when asked</source>
        <translation>Envoie l&apos;appel de la norme CEI 62056-21 à 300 bauds : pour les compteurs qui ne parlent que sur demande</translation>
    </message>
    <message>
        <source>Align the &amp;head</source>
        <translation>&amp;Aligner la tête</translation>
    </message>
    <message>
        <source>serial numbers removed</source>
        <translation>numéros de série retirés</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Connecter</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>É&amp;couter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Listen again</source>
        <translation>É&amp;couter encore</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Use this meter</source>
        <translation>&amp;Utiliser ce compteur</translation>
    </message>
    <message>
        <source>copied, serial numbers removed</source>
        <translation>copié, numéros de série retirés</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::AssistantSteps</name>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>The port is not there.</source>
        <translation>Le port n&apos;est pas là.</translation>
    </message>
    <message>
        <source>by network</source>
        <translation>par le réseau</translation>
    </message>
    <message>
        <source>readable, no other program</source>
        <translation>lisible, aucun autre programme</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::AssistantWords</name>
    <message>
        <source>The signal is inverted</source>
        <translation>Le signal est inversé</translation>
    </message>
    <message>
        <source>signal inverted</source>
        <translation>signal inversé</translation>
    </message>
    <message>
        <source>The meter sends seven bits</source>
        <translation>Le compteur envoie sept bits</translation>
    </message>
    <message>
        <source>seven bits</source>
        <translation>sept bits</translation>
    </message>
    <message>
        <source>The meter sends eight bits</source>
        <translation>Le compteur envoie huit bits</translation>
    </message>
    <message>
        <source>eight bits</source>
        <translation>huit bits</translation>
    </message>
    <message>
        <source>The port is too fast</source>
        <translation>Le port est trop rapide</translation>
    </message>
    <message>
        <source>port too fast</source>
        <translation>port trop rapide</translation>
    </message>
    <message>
        <source>The port is too slow</source>
        <translation>Le port est trop lent</translation>
    </message>
    <message>
        <source>port too slow</source>
        <translation>port trop lent</translation>
    </message>
    <message>
        <source>Telegrams arrive damaged</source>
        <translation>Les télégrammes arrivent endommagés</translation>
    </message>
    <message>
        <source>bad checksums</source>
        <translation>contrôles faux</translation>
    </message>
    <message>
        <source>The signal rises too slowly</source>
        <translation>Le signal monte trop lentement</translation>
    </message>
    <message>
        <source>weak pull-up</source>
        <translation>rappel trop faible</translation>
    </message>
    <message>
        <source>Bytes get lost on the way</source>
        <translation>Des octets se perdent en route</translation>
    </message>
    <message>
        <source>bytes lost</source>
        <translation>octets perdus</translation>
    </message>
    <message>
        <source>The light is too weak</source>
        <translation>La lumière est trop faible</translation>
    </message>
    <message>
        <source>weak light</source>
        <translation>lumière faible</translation>
    </message>
    <message>
        <source>Other light disturbs the head</source>
        <translation>Une autre lumière gêne la tête</translation>
    </message>
    <message>
        <source>foreign light</source>
        <translation>lumière étrangère</translation>
    </message>
    <message>
        <source>The bytes make no telegram</source>
        <translation>Les octets ne forment pas de télégramme</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>The line is silent</source>
        <translation>La ligne est muette</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>muette</translation>
    </message>
    <message>
        <source>The data line stays low</source>
        <translation>La ligne de données reste basse</translation>
    </message>
    <message>
        <source>only breaks</source>
        <translation>breaks seulement</translation>
    </message>
    <message>
        <source>The meter has stopped sending</source>
        <translation>Le compteur n&apos;envoie plus</translation>
    </message>
    <message>
        <source>data stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>You may not read this port</source>
        <translation>Vous ne pouvez pas lire ce port</translation>
    </message>
    <message>
        <source>no rights</source>
        <translation>aucun droit</translation>
    </message>
    <message>
        <source>Another program reads this port</source>
        <translation>Un autre programme lit ce port</translation>
    </message>
    <message>
        <source>port busy</source>
        <translation>port occupé</translation>
    </message>
    <message>
        <source>The port is gone</source>
        <translation>Le port a disparu</translation>
    </message>
    <message>
        <source>port gone</source>
        <translation>port disparu</translation>
    </message>
    <message>
        <source>ModemManager talks to this port</source>
        <translation>ModemManager parle à ce port</translation>
    </message>
    <message>
        <source>modem commands</source>
        <translation>commandes de modem</translation>
    </message>
    <message>
        <source>The head hears only itself</source>
        <translation>La tête n&apos;entend qu&apos;elle-même</translation>
    </message>
    <message>
        <source>echo</source>
        <translation>écho</translation>
    </message>
    <message>
        <source>This is not a P1 port</source>
        <translation>Ce n&apos;est pas un port P1</translation>
    </message>
    <message>
        <source>other protocol</source>
        <translation>autre protocole</translation>
    </message>
    <message>
        <source>This is not a meter</source>
        <translation>Ce n&apos;est pas un compteur</translation>
    </message>
    <message>
        <source>no meter</source>
        <translation>pas de compteur</translation>
    </message>
    <message>
        <source>The telegrams are encrypted</source>
        <translation>Les télégrammes sont chiffrés</translation>
    </message>
    <message>
        <source>key needed</source>
        <translation>clé nécessaire</translation>
    </message>
    <message>
        <source>The meter wants its PIN</source>
        <translation>Le compteur veut son code PIN</translation>
    </message>
    <message>
        <source>PIN needed</source>
        <translation>PIN nécessaire</translation>
    </message>
    <message>
        <source>The meter&apos;s clock is off</source>
        <translation>L&apos;horloge du compteur est décalée</translation>
    </message>
    <message>
        <source>clock off</source>
        <translation>horloge décalée</translation>
    </message>
    <message>
        <source>The relay changes the bytes</source>
        <translation>Le relais modifie les octets</translation>
    </message>
    <message>
        <source>relay not raw</source>
        <translation>relais non « raw »</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>a good SML signal: %1</source>
        <translation>un bon signal SML : %1</translation>
    </message>
    <message>
        <source>a good P1 signal: %1</source>
        <translation>un bon signal P1 : %1</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 octets sur %2</translation>
    </message>
    <message>
        <source>Readable as received</source>
        <translation>Lisible tel que reçu</translation>
    </message>
    <message>
        <source>Bytes with bit 0 set</source>
        <translation>Octets avec le bit 0 à 1</translation>
    </message>
    <message>
        <source>Readable turned over</source>
        <translation>Lisible une fois retourné</translation>
    </message>
    <message>
        <source>Bytes of even parity</source>
        <translation>Octets de parité paire</translation>
    </message>
    <message>
        <source>Readable without bit 7</source>
        <translation>Lisible sans le bit 7</translation>
    </message>
    <message>
        <source>Dark bits</source>
        <translation>Bits sombres</translation>
    </message>
    <message>
        <source>Bytes FF: no light at all</source>
        <translation>Octets FF : aucune lumière</translation>
    </message>
    <message>
        <source>Bytes 00</source>
        <translation>Octets 00</translation>
    </message>
    <message>
        <source>Different bytes</source>
        <translation>Octets différents</translation>
    </message>
    <message>
        <source>every bit is read several times</source>
        <translation>chaque bit est lu plusieurs fois</translation>
    </message>
    <message>
        <source>in %1 bytes</source>
        <translation>sur %1 octets</translation>
    </message>
    <message>
        <source>Check the cable</source>
        <translation>Vérifiez le câble</translation>
    </message>
    <message>
        <source>Use a P1 cable with a built-in inverter</source>
        <translation>Utilisez un câble P1 avec inverseur intégré</translation>
    </message>
    <message>
        <source>Read the line as %1</source>
        <translation>Lisez la ligne en %1</translation>
    </message>
    <message>
        <source>Read the line with other settings</source>
        <translation>Lisez la ligne avec d&apos;autres réglages</translation>
    </message>
    <message>
        <source>Use a stronger pull-up</source>
        <translation>Utilisez un rappel plus fort</translation>
    </message>
    <message>
        <source>Move the infrared head</source>
        <translation>Déplacez la tête infrarouge</translation>
    </message>
    <message>
        <source>Shade the infrared head</source>
        <translation>Abritez la tête infrarouge</translation>
    </message>
    <message>
        <source>Stop the other program</source>
        <translation>Arrêtez l&apos;autre programme</translation>
    </message>
    <message>
        <source>Keep ModemManager away from this port</source>
        <translation>Tenez ModemManager à l&apos;écart de ce port</translation>
    </message>
    <message>
        <source>Use another USB port</source>
        <translation>Utilisez un autre port USB</translation>
    </message>
    <message>
        <source>Choose another port</source>
        <translation>Choisissez un autre port</translation>
    </message>
    <message>
        <source>Get the right to read it</source>
        <translation>Obtenez le droit de lecture</translation>
    </message>
    <message>
        <source>Plug the cable in</source>
        <translation>Branchez le câble</translation>
    </message>
    <message>
        <source>Check the relay</source>
        <translation>Vérifiez le relais</translation>
    </message>
    <message>
        <source>Enter the meter&apos;s PIN</source>
        <translation>Saisissez le code PIN du compteur</translation>
    </message>
    <message>
        <source>Enter the meter&apos;s key</source>
        <translation>Saisissez la clé du compteur</translation>
    </message>
    <message>
        <source>Look at the meter</source>
        <translation>Regardez le compteur</translation>
    </message>
    <message>
        <source>%1 is read</source>
        <translation>%1 est lu</translation>
    </message>
    <message>
        <source>A whole %1 telegram has come, and its checksum holds.</source>
        <translation>Un télégramme %1 entier est arrivé, et son contrôle est juste.</translation>
    </message>
    <message>
        <source>A whole %1 telegram has come. Telegrams of this kind carry no checksum.</source>
        <translation>Un télégramme %1 entier est arrivé. Les télégrammes de ce type n&apos;ont pas de contrôle.</translation>
    </message>
    <message>
        <source>%1, telegram whole</source>
        <translation>%1, télégramme entier</translation>
    </message>
    <message>
        <source>Listening was cancelled</source>
        <translation>L&apos;écoute a été annulée</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>%1, %2 of %3 s</source>
        <translation>%1, %2 sur %3 s</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock</source>
        <translation>Vérifier l&apos;horloge de cet ordinateur</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>%1 bytes heard</source>
        <translation>%1 octets entendus</translation>
    </message>
    <message>
        <source>A telegram every</source>
        <translation>Un télégramme toutes les</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>asked by Meterscope</source>
        <translation>demandé par Meterscope</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>as meters of this kind do</source>
        <translation>comme les compteurs de ce type</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Somme de contrôle</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>of the whole telegram</source>
        <translation>du télégramme entier</translation>
    </message>
    <message>
        <source>telegrams of this kind carry none</source>
        <translation>ces télégrammes n&apos;en portent pas</translation>
    </message>
    <message>
        <source>It speaks only when asked: Meterscope asks it every minute, and sends nothing else.</source>
        <translation>Il ne parle que si on l&apos;interroge : Meterscope l&apos;interroge chaque minute et n&apos;envoie rien d&apos;autre.</translation>
    </message>
    <message>
        <source>Or switch on “Invert RXD” of an FTDI cable with FT_PROG; clones of the chip ignore it.</source>
        <translation>Ou activez « Invert RXD » d&apos;un câble FTDI avec FT_PROG ; les clones de la puce l&apos;ignorent.</translation>
    </message>
    <message>
        <source>The grid operator hands it out. Write it into a file, “NAME key=HEX” in a line, and start Meterscope with that file.</source>
        <translation>Le gestionnaire de réseau la délivre. Écrivez-la dans un fichier, « NOM key=HEX » sur une ligne, et démarrez Meterscope avec ce fichier.</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::Banner</name>
    <message>
        <source>For somebody who helps: what was measured, without serial and meter numbers</source>
        <translation>Pour qui vous aide : ce qui a été mesuré, sans numéros de série ni de compteur</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::ByteLegend</name>
    <message>
        <source>Marks in the bytes</source>
        <translation>Repères dans les octets</translation>
    </message>
    <message>
        <source>field</source>
        <translation>champ</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>abîmé</translation>
    </message>
    <message>
        <source>changed since the last telegram</source>
        <translation>changé depuis le dernier télégramme</translation>
    </message>
    <message>
        <source>in the checksum</source>
        <translation>dans la somme de contrôle</translation>
    </message>
    <message>
        <source>escapes and padding</source>
        <translation>échappements et remplissage</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::ByteStrip</name>
    <message>
        <source>Received bytes</source>
        <translation>Octets reçus</translation>
    </message>
    <message>
        <source>%1, turned over: %2</source>
        <translation>%1, retournés : %2</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::ByteView</name>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) from 0x%1: %2</source>
        <translation>
            <numerusform>%n octet à partir de 0x%1&#xa0;: %2</numerusform>
            <numerusform>%n octets à partir de 0x%1&#xa0;: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterscope::ui::BytesPane</name>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>How bytes are shown</source>
        <translation>Affichage des octets</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterscope::ui::CaptureText</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu : %2</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Meterscope.</source>
        <translation>%1 a été écrit par une version plus récente de Meterscope.</translation>
    </message>
    <message>
        <source>%1 is damaged from its beginning.</source>
        <translation>%1 est abîmé dès le début.</translation>
    </message>
    <message>
        <source>%1 cannot be shown: there is no room for a copy of it among the temporary files.</source>
        <translation>%1 ne peut pas être montré : il n&apos;y a pas de place pour une copie parmi les fichiers temporaires.</translation>
    </message>
    <message>
        <source>%1, rows: %2.</source>
        <comment>file</comment>
        <translation>%1, lignes : %2.</translation>
    </message>
    <message>
        <source>The file is damaged; rows that are missing: %1.</source>
        <translation>Le fichier est abîmé ; lignes manquantes : %1.</translation>
    </message>
    <message>
        <source>The raw archive has nothing older of this line.</source>
        <translation>L’archive brute n’a rien de plus ancien de cette ligne.</translation>
    </message>
    <message>
        <source>Older telegrams of this line from the raw archive, rows: %1.</source>
        <translation>Télégrammes plus anciens de cette ligne, de l’archive brute, lignes : %1.</translation>
    </message>
    <message>
        <source>Files that cannot be read: %1.</source>
        <translation>Fichiers illisibles : %1.</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::CareText</name>
    <message>
        <source>Readings of the newest weeks, as rows</source>
        <translation>Relevés des dernières semaines, en lignes</translation>
    </message>
    <message>
        <source>Every reading, packed</source>
        <translation>Chaque relevé, compacté</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Quarter hours</source>
        <translation>Quarts d’heure</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>List of other registers</source>
        <translation>Liste des autres index</translation>
    </message>
    <message>
        <source>Gas, water, peaks and other registers</source>
        <translation>Gaz, eau, pointes et autres index</translation>
    </message>
    <message>
        <source>Gaps, tariff changes, power failures</source>
        <translation>Lacunes, changements de tarif, coupures</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Compteurs</translation>
    </message>
    <message>
        <source>Meter swaps and resets</source>
        <translation>Changements et remises à zéro de compteurs</translation>
    </message>
    <message>
        <source>Doubtful readings</source>
        <translation>Relevés douteux</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importations</translation>
    </message>
    <message>
        <source>Settings of the database</source>
        <translation>Réglages de la base</translation>
    </message>
    <message>
        <source>What waited for the disk</source>
        <translation>Ce qui attendait le disque</translation>
    </message>
    <message>
        <source>Layout of the database</source>
        <translation>Structure de la base</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>Le fichier est intact.</translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged in %n place(s). Restore a backup, or go on: when the damage gets in the way of recording, the file is set aside and all that can be read of it is taken over. SQLite says: %1</source>
        <translation>
            <numerusform>Le fichier est endommagé à %n endroit. Restaurez une sauvegarde ou continuez : si le dommage gêne l’enregistrement, le fichier est mis de côté et tout ce qui est lisible est repris. SQLite dit : %1</numerusform>
            <numerusform>Le fichier est endommagé à %n endroits. Restaurez une sauvegarde ou continuez : si le dommage gêne l’enregistrement, le fichier est mis de côté et tout ce qui est lisible est repris. SQLite dit : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 readings deleted.</source>
        <translation>%1 relevés supprimés.</translation>
    </message>
    <message>
        <source>%1 readings and %2 raw telegrams deleted.</source>
        <translation>%1 relevés et %2 télégrammes bruts supprimés.</translation>
    </message>
    <message>
        <source>All totals are right: %1 readings were added up again.</source>
        <translation>Tous les totaux sont justes : %1 relevés ont été additionnés de nouveau.</translation>
    </message>
    <message>
        <source>%1 differences in %2 readings. “meterscope-cli history verify” lists them.</source>
        <translation>%1 différences dans %2 relevés. « meterscope-cli history verify » les liste.</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>pour toujours</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>non décidé</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>compte</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>Sauvegardé dans %1.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Restauré.</translation>
    </message>
    <message>
        <source>Restored. What was there is kept as %1.</source>
        <translation>Restauré. L&apos;ancien contenu est gardé dans %1.</translation>
    </message>
    <message>
        <source>%1 readings taken over.</source>
        <translation>%1 relevés repris.</translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation>L&apos;importation a été annulée.</translation>
    </message>
    <message>
        <source>Kept so from now on. What is older goes step by step, beside the recording.</source>
        <translation>Gardé ainsi désormais. Ce qui est plus ancien part pas à pas, à côté de l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>These readings count now.</source>
        <translation>Ces relevés comptent maintenant.</translation>
    </message>
    <message>
        <source>These readings stay out of all totals.</source>
        <translation>Ces relevés restent hors de tous les totaux.</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::ChartData</name>
    <message>
        <source>import</source>
        <translation>prélèvement</translation>
    </message>
    <message>
        <source>export</source>
        <translation>injection</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>min.</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>max.</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date format of a day</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n day(s) more, %2</source>
        <comment>day, hours</comment>
        <translation>
            <numerusform>%1 et %n jour de plus, %2</numerusform>
            <numerusform>%1 et %n jours de plus, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n day(s)</source>
        <translation>
            <numerusform>Moyenne de %n jour</numerusform>
            <numerusform>Moyenne de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no data</source>
        <translation>%1&#xa0;: pas de données</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>mean, lowest, highest voltage</comment>
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>lowest, highest voltage</comment>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::ChartSheet</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <comment>file, what the system says</comment>
        <translation>%1 ne peut pas être écrit : %2</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::ChartTables</name>
    <message>
        <source>no data</source>
        <translation>pas de données</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>gap filled from registers</source>
        <translation>lacune comblée par les index</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>equals the registers</source>
        <translation>égal aux index</translation>
    </message>
    <message>
        <source>differs from the registers</source>
        <translation>diffère des index</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>Heure du jour</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date format of a day</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>à venir</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::CloseButton</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::ConsumptionText</name>
    <message>
        <source>Import T1</source>
        <translation>Prélèvement T1</translation>
    </message>
    <message>
        <source>Import T2</source>
        <translation>Prélèvement T2</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Prélèvement</translation>
    </message>
    <message>
        <source>Export T1</source>
        <translation>Injection T1</translation>
    </message>
    <message>
        <source>Export T2</source>
        <translation>Injection T2</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Injection</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gaz</translation>
    </message>
    <message>
        <source>%1 = register difference, exact</source>
        <comment>31 days</comment>
        <translation>%1 = différence des index, exacte</translation>
    </message>
    <message>
        <source>%1: no registers to compare with</source>
        <comment>31 days</comment>
        <translation>%1&#xa0;: pas d’index à comparer</translation>
    </message>
    <message>
        <source>%1 and the registers differ by %2 (%3)</source>
        <comment>31 days, figure, part</comment>
        <translation>%1 et les index diffèrent de %2 (%3)</translation>
    </message>
    <message>
        <source>import</source>
        <translation>prélèvement</translation>
    </message>
    <message>
        <source>export %1</source>
        <translation>injection %1</translation>
    </message>
    <message>
        <source>export</source>
        <translation>injection</translation>
    </message>
    <message>
        <source>gas</source>
        <translation>gaz</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Eau</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Chaleur</translation>
    </message>
    <message>
        <source>water</source>
        <translation>eau</translation>
    </message>
    <message>
        <source>heat</source>
        <translation>chaleur</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::CountryText</name>
    <message>
        <source>Austria</source>
        <translation>Autriche</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlande</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hongrie</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israël</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituanie</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxembourg</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norvège</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Pologne</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suède</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::DamageText</name>
    <message>
        <source>bit %1 fell to 0</source>
        <translation>le bit %1 est tombé à 0</translation>
    </message>
    <message>
        <source>bit %1 rose to 1</source>
        <translation>le bit %1 est monté à 1</translation>
    </message>
    <message>
        <source>The meter was sending already when the line was opened. That is normal.</source>
        <translation>Le compteur émettait déjà à l’ouverture de la ligne. C’est normal.</translation>
    </message>
    <message>
        <source>The line was low for longer than a character lasts: the plug was moved, or the cable was without power for a moment.</source>
        <translation>La ligne est restée basse plus longtemps qu’un caractère : la fiche a bougé, ou le câble a été un instant sans courant.</translation>
    </message>
    <message>
        <source>Short pulses on a line that is at rest: interference, or a loose contact.</source>
        <translation>Brèves impulsions sur une ligne au repos : parasites ou faux contact.</translation>
    </message>
    <message>
        <source>Readable characters without the beginning of a telegram: its first bytes were lost.</source>
        <translation>Caractères lisibles sans début de télégramme : ses premiers octets ont été perdus.</translation>
    </message>
    <message>
        <source>Bytes without sense: interference, another speed or parity than the meter&apos;s, or an inverted line.</source>
        <translation>Octets sans signification : parasites, vitesse ou parité différentes de celles du compteur, ou ligne inversée.</translation>
    </message>
    <message>
        <source>Expected %1, found %2: %3</source>
        <comment>byte, byte, flipped bits</comment>
        <translation>Attendu %1, trouvé %2 : %3</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>byte %1 of the line&apos;s stream</source>
        <translation>octet %1 du flux de la ligne</translation>
    </message>
    <message>
        <source>The eighth bit of nearly every character makes the number of its ones even, and without it they are text: the meter sends seven bits with even parity.</source>
        <translation>Le huitième bit rend pair le nombre de uns de presque chaque caractère, et sans lui c’est du texte : le compteur envoie sept bits avec parité paire.</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::DataDialog</name>
    <message>
        <source>Recorded data</source>
        <translation>Données enregistrées</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Kee&amp;ping</source>
        <translation>&amp;Conservation</translation>
    </message>
    <message>
        <source>Dou&amp;btful</source>
        <translation>Dou&amp;teux</translation>
    </message>
    <message>
        <source>Dou&amp;btful (%1)</source>
        <translation>Dou&amp;teux (%1)</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::DeletePage</name>
    <message>
        <source>Deletes everything that was recorded in these days, for good. What was used meanwhile stays visible as one figure, because the meter counts on.</source>
        <translation>Supprime définitivement tout ce qui a été enregistré ces jours-là. Ce qui a été consommé entre-temps reste visible en un seul chiffre, car le compteur continue.</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;Up to and with</source>
        <translation>Jusqu&apos;a&amp;u (compris)</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>Su&amp;pprimer…</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>La période finit avant de commencer.</translation>
    </message>
    <message>
        <source>Delete everything from %1 up to and with %2? This cannot be undone.</source>
        <translation>Tout supprimer du %1 au %2 compris ? C&apos;est irréversible.</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::DiffModel</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changé</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::DiffPane</name>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Only changes</source>
        <translation>Changements seuls</translation>
    </message>
    <message>
        <source>Bytes before</source>
        <translation>Octets avant</translation>
    </message>
    <message>
        <source>Bytes after</source>
        <translation>Octets après</translation>
    </message>
    <message>
        <source>Difference %1 → %2</source>
        <comment>numbers of telegrams</comment>
        <translation>Différence %1 → %2</translation>
    </message>
    <message>
        <source>telegram %1</source>
        <translation>télégramme %1</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>aucune différence</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n champ</numerusform>
            <numerusform>%n champs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterscope::ui::DiffTable</name>
    <message>
        <source>Fields of both telegrams</source>
        <translation>Champs des deux télégrammes</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::DoubtPage</name>
    <message>
        <source>Doubtful readings</source>
        <translation>Relevés douteux</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Avant → après</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Relevés</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Compteur</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accepter</translation>
    </message>
    <message>
        <source>L&amp;eave out</source>
        <translation>&amp;Écarter</translation>
    </message>
    <message>
        <source>These readings count from now on, and what follows is measured from them.</source>
        <translation>Ces relevés comptent désormais, et la suite est mesurée à partir d’eux.</translation>
    </message>
    <message>
        <source>These readings never count. They stay in the database and can be accepted later.</source>
        <translation>Ces relevés ne comptent jamais. Ils restent dans la base et peuvent être acceptés plus tard.</translation>
    </message>
    <message>
        <source>No reading is doubtful: the connection could deliver all that was recorded.</source>
        <translation>Aucun relevé n’est douteux : le raccordement pouvait fournir tout ce qui a été enregistré.</translation>
    </message>
    <message>
        <source>The checksum of these readings is right, but they say more than the connection can deliver in that time. They are kept, and left out of all totals until you decide: accept them when the meter really jumped, leave them out when it sent nonsense. You can change your mind later.</source>
        <translation>La somme de contrôle de ces relevés est juste, mais ils disent plus que le raccordement ne peut fournir en ce temps. Ils sont gardés hors de tous les totaux jusqu’à votre décision : acceptez-les si le compteur a vraiment sauté, écartez-les s’il a envoyé n’importe quoi. Vous pourrez changer d’avis.</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::EmptyPage</name>
    <message>
        <source>No meter yet</source>
        <translation>Pas encore de compteur</translation>
    </message>
    <message>
        <source>Plug in a P1 cable or an infrared head, or look at a recording first.</source>
        <translation>Branchez un câble P1 ou une tête infrarouge, ou regardez d’abord un enregistrement.</translation>
    </message>
    <message>
        <source>Connect a meter</source>
        <translation>Connecter un compteur</translation>
    </message>
    <message>
        <source>Open a capture</source>
        <translation>Ouvrir un enregistrement</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Essayer la démo</translation>
    </message>
    <message>
        <source>Starts a simulated meter; its readings go into a database of their own.</source>
        <translation>Démarre un compteur simulé&#xa0;; ses relevés vont dans une base à part.</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::EvidenceCard</name>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::Explanation</name>
    <message>
        <source>not about a medium</source>
        <translation>sans milieu</translation>
    </message>
    <message>
        <source>electricity</source>
        <translation>électricité</translation>
    </message>
    <message>
        <source>heat cost allocator</source>
        <translation>répartiteur de frais de chauffage</translation>
    </message>
    <message>
        <source>cooling</source>
        <translation>froid</translation>
    </message>
    <message>
        <source>heat</source>
        <translation>chaleur</translation>
    </message>
    <message>
        <source>gas</source>
        <translation>gaz</translation>
    </message>
    <message>
        <source>cold water</source>
        <translation>eau froide</translation>
    </message>
    <message>
        <source>hot water</source>
        <translation>eau chaude</translation>
    </message>
    <message>
        <source>of the manufacturer</source>
        <translation>du fabricant</translation>
    </message>
    <message>
        <source>active, from the grid</source>
        <translation>active, soutirée</translation>
    </message>
    <message>
        <source>active, to the grid</source>
        <translation>active, injectée</translation>
    </message>
    <message>
        <source>reactive, from the grid</source>
        <translation>réactive, soutirée</translation>
    </message>
    <message>
        <source>reactive, to the grid</source>
        <translation>réactive, injectée</translation>
    </message>
    <message>
        <source>reactive, quadrant %1</source>
        <translation>réactive, quadrant %1</translation>
    </message>
    <message>
        <source>apparent, from the grid</source>
        <translation>apparente, soutirée</translation>
    </message>
    <message>
        <source>apparent, to the grid</source>
        <translation>apparente, injectée</translation>
    </message>
    <message>
        <source>current</source>
        <translation>courant</translation>
    </message>
    <message>
        <source>voltage</source>
        <translation>tension</translation>
    </message>
    <message>
        <source>power factor</source>
        <translation>facteur de puissance</translation>
    </message>
    <message>
        <source>frequency</source>
        <translation>fréquence</translation>
    </message>
    <message>
        <source>active, both directions added</source>
        <translation>active, deux sens additionnés</translation>
    </message>
    <message>
        <source>active, direction as sign</source>
        <translation>active, sens par le signe</translation>
    </message>
    <message>
        <source>about the device</source>
        <translation>sur l’appareil</translation>
    </message>
    <message>
        <source>error register</source>
        <translation>registre d’erreurs</translation>
    </message>
    <message>
        <source>list of values</source>
        <translation>liste de valeurs</translation>
    </message>
    <message>
        <source>maxima added up</source>
        <translation>maxima cumulés</translation>
    </message>
    <message>
        <source>average of the running period</source>
        <translation>moyenne de la période en cours</translation>
    </message>
    <message>
        <source>average of the last period</source>
        <translation>moyenne de la dernière période</translation>
    </message>
    <message>
        <source>highest average</source>
        <translation>moyenne la plus haute</translation>
    </message>
    <message>
        <source>at this moment</source>
        <translation>à cet instant</translation>
    </message>
    <message>
        <source>register</source>
        <translation>registre</translation>
    </message>
    <message>
        <source>average</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>number of times too low</source>
        <translation>nombre de fois trop bas</translation>
    </message>
    <message>
        <source>number of times too high</source>
        <translation>nombre de fois trop haut</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>all tariffs</source>
        <translation>tous les tarifs</translation>
    </message>
    <message>
        <source>tariff %1</source>
        <translation>tarif %1</translation>
    </message>
    <message>
        <source>past period</source>
        <translation>période passée</translation>
    </message>
    <message>
        <source>number %1 of IEC 62056-62, table 4</source>
        <translation>numéro %1 de la CEI 62056-62, tableau 4</translation>
    </message>
    <message>
        <source>%1, number %2 of IEC 62056-62, table 4</source>
        <translation>%1, numéro %2 de la CEI 62056-62, tableau 4</translation>
    </message>
    <message>
        <source>1 %1 is %2 %3</source>
        <comment>unit as sent, factor, base unit</comment>
        <translation>1 %1 vaut %2 %3</translation>
    </message>
    <message>
        <source>%1: T1 is %2, T2 is %3</source>
        <comment>country, names of the tariffs</comment>
        <translation>%1 : T1 est %2, T2 est %3</translation>
    </message>
    <message>
        <source>sent as UTC</source>
        <translation>envoyé en UTC</translation>
    </message>
    <message>
        <source>%1, as sent</source>
        <translation>%1, tel qu’envoyé</translation>
    </message>
    <message>
        <source>flag S, summer time: %1</source>
        <translation>indicateur S, heure d’été : %1</translation>
    </message>
    <message>
        <source>%1: no summer time on this meter, %2</source>
        <comment>country, offset</comment>
        <translation>%1 : ce compteur n’a pas d’heure d’été, %2</translation>
    </message>
    <message>
        <source>flag W, winter time: %1</source>
        <translation>indicateur W, heure d’hiver : %1</translation>
    </message>
    <message>
        <source>no flag; the calendar of %1 says %2</source>
        <comment>country, offset</comment>
        <translation>sans indicateur ; selon le calendrier (%1) %2</translation>
    </message>
    <message>
        <source>to the grid, by its code; counts as negative in the net power</source>
        <translation>injectée, d’après le code ; compte en négatif dans la puissance nette</translation>
    </message>
    <message>
        <source>negative: energy flows to the grid</source>
        <translation>négatif : l’énergie va vers le réseau</translation>
    </message>
    <message>
        <source>not negative: energy comes from the grid</source>
        <translation>non négatif : l’énergie vient du réseau</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::ExportBar</name>
    <message>
        <source>Progress of the export</source>
        <translation>Avancement de l’exportation</translation>
    </message>
    <message>
        <source>Exporting …</source>
        <translation>Exportation …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::ExportDialog</name>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day, included</source>
        <translation>Dernier jour, inclus</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Injection</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Résolution</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>F&amp;ichier</translation>
    </message>
    <message>
        <source>CSV for a spreadsheet (Excel)</source>
        <translation>CSV pour un tableur (Excel)</translation>
    </message>
    <message>
        <source>CSV for programs (pandas)</source>
        <translation>CSV pour des programmes (pandas)</translation>
    </message>
    <message>
        <source>CSV like dsmr-reader&apos;s</source>
        <translation>CSV comme celui de dsmr-reader</translation>
    </message>
    <message>
        <source>Statistics for Home Assistant</source>
        <translation>Statistiques pour Home Assistant</translation>
    </message>
    <message>
        <source>Readings at a clock time</source>
        <translation>Index à une heure donnée</translation>
    </message>
    <message>
        <source>This chart as a picture (PNG)</source>
        <translation>Ce graphique en image (PNG)</translation>
    </message>
    <message>
        <source>This chart as a drawing (SVG)</source>
        <translation>Ce graphique en dessin (SVG)</translation>
    </message>
    <message>
        <source>This chart as a page (PDF)</source>
        <translation>Ce graphique en page (PDF)</translation>
    </message>
    <message>
        <source>This chart&apos;s table (CSV)</source>
        <translation>Le tableau de ce graphique (CSV)</translation>
    </message>
    <message>
        <source>Every telegram</source>
        <translation>Chaque télégramme</translation>
    </message>
    <message>
        <source>The rows of the table: points as decimal sign, UTC first.</source>
        <translation>Les lignes du tableau : point décimal, UTC d&apos;abord.</translation>
    </message>
    <message>
        <source>The chart as it is on the page, drawn in light colours.</source>
        <translation>Le graphique tel qu&apos;il est sur la page, en couleurs claires.</translation>
    </message>
    <message>
        <source>Semicolons and decimal commas, local times: opens in a spreadsheet with a double click.</source>
        <translation>Points-virgules et virgules décimales, heure locale : s&apos;ouvre dans un tableur d&apos;un double clic.</translation>
    </message>
    <message>
        <source>Commas and decimal points, UTC first; a .json file beside it says what the columns are.</source>
        <translation>Virgules et points décimaux, UTC d&apos;abord ; un fichier .json à côté décrit les colonnes.</translation>
    </message>
    <message>
        <source>The fields that dsmr-reader exports, in its order.</source>
        <translation>Les champs que dsmr-reader exporte, dans son ordre.</translation>
    </message>
    <message>
        <source>A row for every register that moved in an hour, for import_statistics.</source>
        <translation>Une ligne pour chaque index qui a changé en une heure, pour import_statistics.</translation>
    </message>
    <message>
        <source>The registers at the beginning of each day, hour or month, as a supplier asks for them.</source>
        <translation>Les index au début de chaque jour, heure ou mois, comme un fournisseur les demande.</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exporté vers %1</translation>
    </message>
    <message>
        <source>Export cancelled; no file was written.</source>
        <translation>Exportation annulée&#xa0;; aucun fichier n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::FactList</name>
    <message>
        <source>About the selected field</source>
        <translation>À propos du champ choisi</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::FaultTable</name>
    <message>
        <source>Line break, bytes 0x00</source>
        <translation>Coupure de ligne, octets 0x00</translation>
    </message>
    <message>
        <source>Bytes 0xFF between telegrams</source>
        <translation>Octets 0xFF entre télégrammes</translation>
    </message>
    <message>
        <source>Characters that belong to no telegram</source>
        <translation>Caractères hors de tout télégramme</translation>
    </message>
    <message>
        <source>Bytes that belong to no telegram</source>
        <translation>Octets hors de tout télégramme</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetés</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Défaut</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last at</source>
        <translation>Dernier à</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Text of 7E1 read as 8N1</source>
        <translation>Texte en 7E1 lu en 8N1</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::FieldPlot</name>
    <message>
        <source>Plot</source>
        <translation>Courbe</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::FieldSeries</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Host time</source>
        <translation>Heure de l’ordinateur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::FieldText</name>
    <message>
        <source>P1 telegram</source>
        <translation>Télégramme P1</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>Baud rate character</source>
        <translation>Caractère de débit</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Data line</source>
        <translation>Ligne de données</translation>
    </message>
    <message>
        <source>OBIS code</source>
        <translation>Code OBIS</translation>
    </message>
    <message>
        <source>Brackets</source>
        <translation>Parenthèses</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Number of rows</source>
        <translation>Nombre de lignes</translation>
    </message>
    <message>
        <source>OBIS code of a column</source>
        <translation>Code OBIS d’une colonne</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Line end</source>
        <translation>Fin de ligne</translation>
    </message>
    <message>
        <source>Fill bytes</source>
        <translation>Octets de remplissage</translation>
    </message>
    <message>
        <source>Unreadable line</source>
        <translation>Ligne illisible</translation>
    </message>
    <message>
        <source>End mark</source>
        <translation>Marque de fin</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Somme de contrôle</translation>
    </message>
    <message>
        <source>Encrypted envelope</source>
        <translation>Enveloppe chiffrée</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>System title</source>
        <translation>Titre du système</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Security control</source>
        <translation>Octet de sécurité</translation>
    </message>
    <message>
        <source>Frame counter</source>
        <translation>Compteur de trames</translation>
    </message>
    <message>
        <source>Ciphertext</source>
        <translation>Texte chiffré</translation>
    </message>
    <message>
        <source>Authentication tag</source>
        <translation>Code d’authentification</translation>
    </message>
    <message>
        <source>SML transport frame</source>
        <translation>Trame de transport SML</translation>
    </message>
    <message>
        <source>Start sequence</source>
        <translation>Séquence de début</translation>
    </message>
    <message>
        <source>Transport version</source>
        <translation>Version du transport</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Bourrage</translation>
    </message>
    <message>
        <source>Escape sequence</source>
        <translation>Séquence d’échappement</translation>
    </message>
    <message>
        <source>Number of padding bytes</source>
        <translation>Nombre d’octets de bourrage</translation>
    </message>
    <message>
        <source>Transport checksum</source>
        <translation>Somme de contrôle du transport</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Transaction id</source>
        <translation>Numéro de transaction</translation>
    </message>
    <message>
        <source>Group number</source>
        <translation>Numéro de groupe</translation>
    </message>
    <message>
        <source>Abort on error</source>
        <translation>Arrêt en cas d’erreur</translation>
    </message>
    <message>
        <source>Message body</source>
        <translation>Corps du message</translation>
    </message>
    <message>
        <source>Message type</source>
        <translation>Type de message</translation>
    </message>
    <message>
        <source>Message checksum</source>
        <translation>Somme de contrôle du message</translation>
    </message>
    <message>
        <source>End of message</source>
        <translation>Fin du message</translation>
    </message>
    <message>
        <source>Open request</source>
        <translation>Demande d’ouverture</translation>
    </message>
    <message>
        <source>Open response</source>
        <translation>Réponse d’ouverture</translation>
    </message>
    <message>
        <source>Close request</source>
        <translation>Demande de fermeture</translation>
    </message>
    <message>
        <source>Close response</source>
        <translation>Réponse de fermeture</translation>
    </message>
    <message>
        <source>Profile pack request</source>
        <translation>Demande de paquet de profil</translation>
    </message>
    <message>
        <source>Profile pack response</source>
        <translation>Réponse de paquet de profil</translation>
    </message>
    <message>
        <source>Profile list request</source>
        <translation>Demande de liste de profil</translation>
    </message>
    <message>
        <source>Profile list response</source>
        <translation>Réponse de liste de profil</translation>
    </message>
    <message>
        <source>Parameter request</source>
        <translation>Demande de paramètres</translation>
    </message>
    <message>
        <source>Parameter response</source>
        <translation>Réponse de paramètres</translation>
    </message>
    <message>
        <source>Parameter change request</source>
        <translation>Demande de modification de paramètres</translation>
    </message>
    <message>
        <source>List request</source>
        <translation>Demande de liste</translation>
    </message>
    <message>
        <source>List response</source>
        <translation>Réponse de liste</translation>
    </message>
    <message>
        <source>Attention response</source>
        <translation>Message d’attention</translation>
    </message>
    <message>
        <source>Unknown message body</source>
        <translation>Corps de message inconnu</translation>
    </message>
    <message>
        <source>Code page</source>
        <translation>Page de codes</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Identifiant du client</translation>
    </message>
    <message>
        <source>Request file id</source>
        <translation>Numéro de fichier de la demande</translation>
    </message>
    <message>
        <source>Server id</source>
        <translation>Identifiant du serveur</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Reference time</source>
        <translation>Heure de référence</translation>
    </message>
    <message>
        <source>SML version</source>
        <translation>Version SML</translation>
    </message>
    <message>
        <source>File signature</source>
        <translation>Signature du fichier</translation>
    </message>
    <message>
        <source>List name</source>
        <translation>Nom de la liste</translation>
    </message>
    <message>
        <source>Sensor time</source>
        <translation>Heure du capteur</translation>
    </message>
    <message>
        <source>Gateway time</source>
        <translation>Heure de la passerelle</translation>
    </message>
    <message>
        <source>List signature</source>
        <translation>Signature de la liste</translation>
    </message>
    <message>
        <source>List of values</source>
        <translation>Liste de valeurs</translation>
    </message>
    <message>
        <source>List entry</source>
        <translation>Entrée de liste</translation>
    </message>
    <message>
        <source>Object name</source>
        <translation>Nom d’objet</translation>
    </message>
    <message>
        <source>Status word</source>
        <translation>Mot d’état</translation>
    </message>
    <message>
        <source>Value time</source>
        <translation>Heure de la valeur</translation>
    </message>
    <message>
        <source>Scaler</source>
        <translation>Facteur d’échelle</translation>
    </message>
    <message>
        <source>Value signature</source>
        <translation>Signature de la valeur</translation>
    </message>
    <message>
        <source>Time of the answer</source>
        <translation>Heure de la réponse</translation>
    </message>
    <message>
        <source>Register period</source>
        <translation>Période du registre</translation>
    </message>
    <message>
        <source>Parameter tree path</source>
        <translation>Chemin dans l’arbre de paramètres</translation>
    </message>
    <message>
        <source>Path element</source>
        <translation>Élément du chemin</translation>
    </message>
    <message>
        <source>Header list</source>
        <translation>Liste d’en-têtes</translation>
    </message>
    <message>
        <source>Header entry</source>
        <translation>En-tête de colonne</translation>
    </message>
    <message>
        <source>Period list</source>
        <translation>Liste de périodes</translation>
    </message>
    <message>
        <source>Period entry</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Period signature</source>
        <translation>Signature de la période</translation>
    </message>
    <message>
        <source>Raw data</source>
        <translation>Données brutes</translation>
    </message>
    <message>
        <source>With raw data</source>
        <translation>Avec données brutes</translation>
    </message>
    <message>
        <source>Begin time</source>
        <translation>Heure de début</translation>
    </message>
    <message>
        <source>End time</source>
        <translation>Heure de fin</translation>
    </message>
    <message>
        <source>Object list</source>
        <translation>Liste d’objets</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Profile signature</source>
        <translation>Signature du profil</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>Parameter name</source>
        <translation>Nom du paramètre</translation>
    </message>
    <message>
        <source>Parameter value</source>
        <translation>Valeur du paramètre</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Sous-éléments</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Tuple entry</source>
        <translation>Entrée de tuple</translation>
    </message>
    <message>
        <source>Attention number</source>
        <translation>Numéro d’attention</translation>
    </message>
    <message>
        <source>Attention message</source>
        <translation>Texte d’attention</translation>
    </message>
    <message>
        <source>Kind of time</source>
        <translation>Genre d’heure</translation>
    </message>
    <message>
        <source>Time value</source>
        <translation>Valeur de l’heure</translation>
    </message>
    <message>
        <source>Local offset</source>
        <translation>Décalage local</translation>
    </message>
    <message>
        <source>Season offset</source>
        <translation>Décalage d’été</translation>
    </message>
    <message>
        <source>Type and length</source>
        <translation>Type et longueur</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Unreadable bytes</source>
        <translation>Octets illisibles</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::FieldTreeView</name>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::FieldsPane</name>
    <message>
        <source>About the selected field</source>
        <translation>À propos du champ choisi</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>no. %1: no telegram</source>
        <translation>n° %1 : pas de télégramme</translation>
    </message>
    <message>
        <source>telegram %1</source>
        <translation>télégramme %1</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n champ</numerusform>
            <numerusform>%n champs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n défaut</numerusform>
            <numerusform>%n défauts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterscope::ui::FileMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Open capture…</source>
        <translation>&amp;Ouvrir un enregistrement…</translation>
    </message>
    <message>
        <source>&amp;Recorded data…</source>
        <translation>Données en&amp;registrées…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::FilePage</name>
    <message>
        <source>What takes how much room</source>
        <translation>Ce qui prend combien de place</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>&amp;Check the file</source>
        <translation>&amp;Vérifier le fichier</translation>
    </message>
    <message>
        <source>&amp;Verify totals</source>
        <translation>Recalculer les &amp;totaux</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>Sau&amp;vegarder…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurer…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Table %1 of the database</source>
        <translation>Table %1 de la base</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Sauvegarder dans</translation>
    </message>
    <message>
        <source>Restore from</source>
        <translation>Restaurer depuis</translation>
    </message>
    <message>
        <source>Put this backup in the place of what is recorded? What is there now is kept beside it.</source>
        <translation>Mettre cette sauvegarde à la place de ce qui est enregistré ? Ce qui s&apos;y trouve est gardé à côté.</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::FilterBar</name>
    <message>
        <source>Filter: crc == bad or 1-0:1.7.0 &gt; 2 kW</source>
        <translation>Filtre : crc == bad or 1-0:1.7.0 &gt; 2 kW</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows that fit, all rows</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::FilterHelp</name>
    <message>
        <source>Filter help</source>
        <translation>Aide du filtre</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Examples: Return takes one into the filter</source>
        <translation>Exemples : Entrée en reprend un dans le filtre</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>a reading of that code or quantity; compared with a number, with or without unit, or a text</source>
        <translation>une mesure de ce code ou de cette grandeur ; comparée à un nombre, avec ou sans unité, ou à un texte</translation>
    </message>
    <message>
        <source>the checksum</source>
        <translation>la somme de contrôle</translation>
    </message>
    <message>
        <source>what became of the telegram</source>
        <translation>ce qu’est devenu le télégramme</translation>
    </message>
    <message>
        <source>time since the last telegram of the line</source>
        <translation>temps depuis le dernier télégramme de la ligne</translation>
    </message>
    <message>
        <source>compared with a number</source>
        <translation>comparé à un nombre</translation>
    </message>
    <message>
        <source>when it arrived, what the meter&apos;s clock said</source>
        <translation>quand il est arrivé, ce que disait l’horloge du compteur</translation>
    </message>
    <message>
        <source>anywhere in the bytes</source>
        <translation>n’importe où dans les octets</translation>
    </message>
    <message>
        <source>rows to stop at, late ones, bytes between telegrams</source>
        <translation>lignes où s’arrêter, tardives, octets entre télégrammes</translation>
    </message>
    <message>
        <source>several conditions; and binds closer than or</source>
        <translation>plusieurs conditions ; and lie plus fort que or</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::FilterText</name>
    <message>
        <source>codes that were sent</source>
        <translation>codes envoyés</translation>
    </message>
    <message>
        <source>checksum: ok, bad, absent</source>
        <translation>somme de contrôle : ok, bad, absent</translation>
    </message>
    <message>
        <source>ok, partial, rejected</source>
        <translation>ok, partial, rejected</translation>
    </message>
    <message>
        <source>dsmr, sml, encrypted</source>
        <translation>dsmr, sml, encrypted</translation>
    </message>
    <message>
        <source>what is wrong with a telegram</source>
        <translation>ce qui ne va pas dans un télégramme</translation>
    </message>
    <message>
        <source>time since the last telegram</source>
        <translation>temps depuis le dernier télégramme</translation>
    </message>
    <message>
        <source>bytes on the line</source>
        <translation>octets sur la ligne</translation>
    </message>
    <message>
        <source>number in the list</source>
        <translation>numéro dans la liste</translation>
    </message>
    <message>
        <source>active tariff</source>
        <translation>tarif actif</translation>
    </message>
    <message>
        <source>power from the grid</source>
        <translation>puissance soutirée du réseau</translation>
    </message>
    <message>
        <source>time of arrival</source>
        <translation>heure d&apos;arrivée</translation>
    </message>
    <message>
        <source>the meter&apos;s own clock</source>
        <translation>l&apos;horloge du compteur</translation>
    </message>
    <message>
        <source>text among the bytes</source>
        <translation>texte parmi les octets</translation>
    </message>
    <message>
        <source>bytes, in hex</source>
        <translation>octets, en hexadécimal</translation>
    </message>
    <message>
        <source>rejected telegrams and noise</source>
        <translation>télégrammes refusés et bruit</translation>
    </message>
    <message>
        <source>longer gap than usual</source>
        <translation>pause plus longue que d&apos;habitude</translation>
    </message>
    <message>
        <source>bytes that belong to no telegram</source>
        <translation>octets qui n&apos;appartiennent à aucun télégramme</translation>
    </message>
    <message>
        <source>“%1” has no meaning in a filter.</source>
        <translation>« %1 » n&apos;a pas de sens dans un filtre.</translation>
    </message>
    <message>
        <source>The second quotation mark is missing.</source>
        <translation>Le second guillemet manque.</translation>
    </message>
    <message>
        <source>A condition is missing at the end, such as crc == bad.</source>
        <translation>Il manque une condition à la fin, par exemple crc == bad.</translation>
    </message>
    <message>
        <source>A condition belongs here, not “%1”.</source>
        <translation>Ici il faut une condition, pas « %1 ».</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Il n&apos;y a pas de champ « %1 ».</translation>
    </message>
    <message>
        <source>A comparison is missing, such as == or &gt;.</source>
        <translation>Il manque une comparaison, par exemple == ou &gt;.</translation>
    </message>
    <message>
        <source>This field cannot be compared with “%1”.</source>
        <translation>Ce champ ne se compare pas avec « %1 ».</translation>
    </message>
    <message>
        <source>A value to compare with is missing.</source>
        <translation>Il manque la valeur à comparer.</translation>
    </message>
    <message>
        <source>“%1” is no value for this field.</source>
        <translation>« %1 » n&apos;est pas une valeur de ce champ.</translation>
    </message>
    <message>
        <source>This field is never “%1”.</source>
        <translation>Ce champ n&apos;est jamais « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is no number, or one with too many digits.</source>
        <translation>« %1 » n&apos;est pas un nombre, ou a trop de chiffres.</translation>
    </message>
    <message>
        <source>There is no unit “%1”.</source>
        <translation>Il n&apos;y a pas d&apos;unité « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is no unit of this field.</source>
        <translation>« %1 » n&apos;est pas une unité de ce champ.</translation>
    </message>
    <message>
        <source>“%1” is no OBIS code, such as 1-0:1.7.0 or 1-0:*.7.0.</source>
        <translation>« %1 » n&apos;est pas un code OBIS comme 1-0:1.7.0 ou 1-0:*.7.0.</translation>
    </message>
    <message>
        <source>“%1” is no time, such as 12:00 or 2026-11-28T12:00.</source>
        <translation>« %1 » n&apos;est pas une heure comme 12:00 ou 2026-11-28T12:00.</translation>
    </message>
    <message>
        <source>“%1” is no row of bytes in hex, such as 1B1B.</source>
        <translation>« %1 » n&apos;est pas une suite d&apos;octets en hexadécimal comme 1B1B.</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation>Cette parenthèse n&apos;est pas fermée.</translation>
    </message>
    <message>
        <source>This bracket was not opened.</source>
        <translation>Cette parenthèse n&apos;a pas été ouverte.</translation>
    </message>
    <message>
        <source>“and” or “or” is missing in front of “%1”.</source>
        <translation>Il manque « and » ou « or » devant « %1 ».</translation>
    </message>
    <message>
        <source>Too many brackets inside each other.</source>
        <translation>Trop de parenthèses imbriquées.</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::GapHistogram</name>
    <message>
        <source>Gaps between telegrams</source>
        <translation>Intervalles entre télégrammes</translation>
    </message>
    <message>
        <source>%1 from %2 s</source>
        <comment>count of gaps, their length</comment>
        <translation>%1 à partir de %2 s</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::HealthLine</name>
    <message>
        <source>State of the connection</source>
        <translation>État de la connexion</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::HealthWatch</name>
    <message>
        <source>no meter connected</source>
        <translation>aucun compteur connecté</translation>
    </message>
    <message numerus="yes">
        <source>%n telegram(s)</source>
        <translation>
            <numerusform>%n télégramme</numerusform>
            <numerusform>%n télégrammes</numerusform>
        </translation>
    </message>
    <message>
        <source>parity %1 framing %2 breaks %3</source>
        <translation>parité %1 trame %2 coupures %3</translation>
    </message>
    <message numerus="yes">
        <source>%n reconnect(s)</source>
        <translation>
            <numerusform>%n reconnexion</numerusform>
            <numerusform>%n reconnexions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterscope::ui::HeatMapChart</name>
    <message>
        <source>%1 kWh</source>
        <comment>the strongest colour of a heat map</comment>
        <translation>%1 kWh</translation>
    </message>
    <message>
        <source>export</source>
        <translation>injection</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Meterscope</source>
        <translation>À &amp;propos de Meterscope</translation>
    </message>
    <message>
        <source>About Meterscope</source>
        <translation>À propos de Meterscope</translation>
    </message>
    <message>
        <source>&lt;b&gt;Meterscope %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Meterscope %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Reads smart meters: live, exact, for years.&lt;br&gt;DSMR P1 and SML.&lt;br&gt;&lt;br&gt;Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Lit les compteurs communicants&#xa0;: en direct, exactement, pendant des années.&lt;br&gt;DSMR P1 et SML.&lt;br&gt;&lt;br&gt;Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::HistoryChartCard</name>
    <message>
        <source>Consumption</source>
        <translation>Consommation</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <source>Heat map of hours and days</source>
        <translation>Carte thermique des heures et des jours</translation>
    </message>
    <message>
        <source>The chart as a table</source>
        <translation>Le graphique en tableau</translation>
    </message>
    <message>
        <source>Proof of the totals</source>
        <translation>Preuve des totaux</translation>
    </message>
    <message>
        <source>Mean day</source>
        <translation>Jour moyen</translation>
    </message>
    <message>
        <source>Looking into the history …</source>
        <translation>Lecture de l’historique …</translation>
    </message>
    <message>
        <source>Nothing recorded yet. Bars appear here once a meter is connected.</source>
        <translation>Rien n’est encore enregistré. Des barres apparaissent ici dès qu’un compteur est connecté.</translation>
    </message>
    <message>
        <source>No data for %1. Recording started %2.</source>
        <translation>Pas de données pour %1. L’enregistrement a commencé %2.</translation>
    </message>
    <message>
        <source>Lowest, mean and highest</source>
        <translation>Minimum, moyenne et maximum</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Tension</translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful reading(s) left out</source>
        <translation>
            <numerusform>%n relevé douteux écarté</numerusform>
            <numerusform>%n relevés douteux écartés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterscope::ui::HistoryHead</name>
    <message>
        <source>Electricity</source>
        <translation>Électricité</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gaz</translation>
    </message>
    <message>
        <source>Mean day</source>
        <translation>Jour moyen</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Carte thermique</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Plage</translation>
    </message>
    <message>
        <source>&amp;Quantity and chart</source>
        <translation>&amp;Grandeur et graphique</translation>
    </message>
    <message>
        <source>&amp;Bars</source>
        <translation>&amp;Barres</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>&amp;Comparer avec</translation>
    </message>
    <message>
        <source>Quantity and chart</source>
        <translation>Grandeur et graphique</translation>
    </message>
    <message>
        <source>Compare with another period</source>
        <translation>Comparer avec une autre période</translation>
    </message>
    <message>
        <source>Length of the period</source>
        <translation>Durée de la période</translation>
    </message>
    <message>
        <source>Another day or range (Ctrl+G)</source>
        <translation>Un autre jour ou une autre plage (Ctrl+G)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Rien</translation>
    </message>
    <message>
        <source>The &amp;year before</source>
        <translation>L&apos;&amp;année précédente</translation>
    </message>
    <message>
        <source>The &amp;period before</source>
        <translation>La &amp;période précédente</translation>
    </message>
    <message>
        <source>&amp;Another period…</source>
        <translation>Une &amp;autre période…</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Période : %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Tension</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Eau</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Chaleur</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::HistoryPage</name>
    <message>
        <source>&amp;Previous period</source>
        <translation>Période &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Next period</source>
        <translation>Période &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Longer period</source>
        <translation>Période plus &amp;longue</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>A&amp;ujourd’hui</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Afficher en &amp;tableau</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>&amp;Go to date…</source>
        <translation>&amp;Aller à la date…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Aller à la date</translation>
    </message>
    <message>
        <source>Compare with the period around</source>
        <translation>Comparer avec la période autour de</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::HistorySide</name>
    <message>
        <source>Worth knowing</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>vs %1</source>
        <comment>compared with a period</comment>
        <translation>vs %1</translation>
    </message>
    <message>
        <source>%1 add up to the same</source>
        <translation>%1 donnent la même somme</translation>
    </message>
    <message>
        <source>%1 add up to %2</source>
        <translation>%1 donnent une somme de %2</translation>
    </message>
    <message>
        <source>Highest quarter</source>
        <translation>Quart d&apos;heure max.</translation>
    </message>
    <message>
        <source>Highest hour</source>
        <translation>Heure maximale</translation>
    </message>
    <message>
        <source>Highest export</source>
        <translation>Injection maximale</translation>
    </message>
    <message>
        <source>Highest day</source>
        <translation>Jour le plus haut</translation>
    </message>
    <message>
        <source>Lowest day</source>
        <translation>Jour le plus bas</translation>
    </message>
    <message>
        <source>Standby, estimated</source>
        <translation>Veille, estimée</translation>
    </message>
    <message>
        <source>Highest: %1</source>
        <translation>Le plus haut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Filled from registers</source>
        <translation>Comblé par les index</translation>
    </message>
    <message>
        <source>Recording since</source>
        <translation>Enregistré depuis</translation>
    </message>
    <message>
        <source>Doubtful readings</source>
        <translation>Relevés douteux</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a change or a share</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::HistoryText</name>
    <message>
        <source>The database cannot be opened.</source>
        <translation>La base de données ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>The database cannot be written: check the rights on its file and folder.</source>
        <translation>La base de données ne peut pas être écrite&#xa0;: vérifiez les droits sur le fichier et son dossier.</translation>
    </message>
    <message>
        <source>The disk is full; nothing is recorded until there is room.</source>
        <translation>Le disque est plein&#xa0;; rien n’est enregistré tant qu’il n’y a pas de place.</translation>
    </message>
    <message>
        <source>Another program records into this database; it is open for reading only.</source>
        <translation>Un autre programme enregistre dans cette base&#xa0;; elle est ouverte en lecture seule.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>La base de données est endommagée.</translation>
    </message>
    <message>
        <source>The database was written by a newer version of this program.</source>
        <translation>La base de données provient d’une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The history reported a fault.</source>
        <translation>L’historique signale un défaut.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not recording</source>
        <translation>n’enregistre pas</translation>
    </message>
    <message>
        <source>recording · %1</source>
        <translation>enregistre · %1</translation>
    </message>
    <message>
        <source>The disk is full; raw telegrams are not kept until there is room.</source>
        <translation>Le disque est plein ; les télégrammes bruts ne sont plus conservés tant qu’il manque de place.</translation>
    </message>
    <message>
        <source>Another program keeps the raw telegrams of this database.</source>
        <translation>Un autre programme conserve les télégrammes bruts de cette base de données.</translation>
    </message>
    <message>
        <source>Raw telegrams cannot be kept.</source>
        <translation>Les télégrammes bruts ne peuvent pas être conservés.</translation>
    </message>
    <message>
        <source>Raw telegrams cannot be kept (%1).</source>
        <translation>Les télégrammes bruts ne peuvent pas être conservés (%1).</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The database was written by an earlier version of this program and is brought up to date when this version records into it.</source>
        <translation>La base de données vient d&apos;une version antérieure de ce programme ; elle sera mise à jour dès que cette version y enregistrera.</translation>
    </message>
    <message>
        <source>The file is not a database of this program.</source>
        <translation>Le fichier n&apos;est pas une base de données de ce programme.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>These readings cannot count: later readings of the meter are lower.</source>
        <translation>Ces relevés ne peuvent pas compter : des relevés plus récents du compteur sont inférieurs.</translation>
    </message>
    <message>
        <source>“%1” (process %2, since %3) records into this database; it is open for reading only.</source>
        <translation>« %1 » (processus %2, depuis %3) enregistre dans cette base ; elle est ouverte en lecture seule.</translation>
    </message>
    <message>
        <source>recording · %1 · the database was damaged: what could be read was taken over, and it is kept as %2</source>
        <translation>enregistre · %1 · la base était endommagée : ce qui était lisible a été repris, elle est gardée sous %2</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::ImportPage</name>
    <message>
        <source>C&amp;hoose a file…</source>
        <translation>C&amp;hoisir un fichier…</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>Re&amp;prendre</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>Ch&amp;oisir…</translation>
    </message>
    <message>
        <source>A capture, or CSV of Meterscope, dsmr-reader or smart-meter-logger. You see what it would bring before anything is taken over.</source>
        <translation>Une capture, ou un CSV de Meterscope, dsmr-reader ou smart-meter-logger. Vous voyez ce qu&apos;il apporterait avant toute reprise.</translation>
    </message>
    <message>
        <source>Imports that were made</source>
        <translation>Importations effectuées</translation>
    </message>
    <message>
        <source>Imported file</source>
        <translation>Fichier importé</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Relevés</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>&amp;Annuler cette importation</translation>
    </message>
    <message>
        <source>only for encrypted captures</source>
        <translation>seulement pour les captures chiffrées</translation>
    </message>
    <message>
        <source>File with the keys of encrypted captures</source>
        <translation>Fichier des clés de captures chiffrées</translation>
    </message>
    <message>
        <source>Choose the file with the keys</source>
        <translation>Choisir le fichier des clés</translation>
    </message>
    <message>
        <source>Country of the meter</source>
        <translation>Pays du compteur</translation>
    </message>
    <message>
        <source>as the file shows</source>
        <translation>selon le fichier</translation>
    </message>
    <message>
        <source>&amp;Key file:</source>
        <translation>Fichier de &amp;clés :</translation>
    </message>
    <message>
        <source>Cou&amp;ntry:</source>
        <translation>Pa&amp;ys :</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Fichier à importer</translation>
    </message>
    <message>
        <source>File with the keys</source>
        <translation>Fichier des clés</translation>
    </message>
    <message>
        <source>This is neither a capture nor a CSV file that is known here.</source>
        <translation>Ce n&apos;est ni une capture ni un fichier CSV connu ici.</translation>
    </message>
    <message>
        <source>%1 readings would come, %2 are recorded already, %3 cannot be read.</source>
        <translation>%1 relevés s&apos;ajouteraient, %2 sont déjà enregistrés, %3 sont illisibles.</translation>
    </message>
    <message>
        <source>Telegrams in it are encrypted, and no key opens them: choose the file with the right key.</source>
        <translation>Il contient des télégrammes chiffrés qu’aucune clé n’ouvre : choisissez le fichier avec la bonne clé.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Du %1 au %2.</translation>
    </message>
    <message>
        <source>Meters: %1</source>
        <translation>Compteurs : %1</translation>
    </message>
    <message>
        <source>Cannot be read, by line: %1</source>
        <translation>Illisibles, par ligne : %1</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::ImportText</name>
    <message>
        <source>Raw bytes</source>
        <translation>Octets bruts</translation>
    </message>
    <message>
        <source>Text of telegrams</source>
        <translation>Texte de télégrammes</translation>
    </message>
    <message>
        <source>Hex dump</source>
        <translation>Vidage hexadécimal</translation>
    </message>
    <message>
        <source>Hex digits</source>
        <translation>Chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>Array of bytes</source>
        <translation>Tableau d&apos;octets</translation>
    </message>
    <message>
        <source>Table of decoded bytes</source>
        <translation>Table d&apos;octets décodés</translation>
    </message>
    <message>
        <source>line ends restored to CR LF</source>
        <translation>fins de ligne rétablies en CR LF</translation>
    </message>
    <message>
        <source>comments removed</source>
        <translation>commentaires retirés</translation>
    </message>
    <message>
        <source>indentation removed</source>
        <translation>retrait retiré</translation>
    </message>
    <message>
        <source>blank lines put right</source>
        <translation>lignes vides corrigées</translation>
    </message>
    <message>
        <source>broken lines joined</source>
        <translation>lignes coupées rejointes</translation>
    </message>
    <message>
        <source>lines around it left out</source>
        <translation>lignes autour laissées de côté</translation>
    </message>
    <message>
        <source>The checksum holds for the repaired text, and did not for the text as it was given.</source>
        <translation>La somme de contrôle est juste pour le texte réparé, elle ne l&apos;était pas pour le texte d&apos;origine.</translation>
    </message>
    <message>
        <source>The checksum holds.</source>
        <translation>La somme de contrôle est juste.</translation>
    </message>
    <message>
        <source>No checksum holds, neither for the text as it was given nor for the repaired one.</source>
        <translation>Aucune somme de contrôle n&apos;est juste, ni pour le texte d&apos;origine ni pour le texte réparé.</translation>
    </message>
    <message>
        <source>%1, telegrams in it: %2.</source>
        <comment>form</comment>
        <translation>%1, télégrammes dedans : %2.</translation>
    </message>
    <message>
        <source>Repaired: %1.</source>
        <translation>Réparé : %1.</translation>
    </message>
    <message>
        <source>Bytes with an error on the line: %1.</source>
        <translation>Octets avec une erreur sur la ligne : %1.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Il n&apos;y a rien dedans.</translation>
    </message>
    <message>
        <source>It is larger than 64 MB.</source>
        <translation>Il dépasse 64 Mo.</translation>
    </message>
    <message>
        <source>No telegram, hex dump, array or table of bytes was recognised in it.</source>
        <translation>Aucun télégramme, vidage hexadécimal, tableau ou table d&apos;octets n&apos;y a été reconnu.</translation>
    </message>
    <message>
        <source>a character that does not belong there</source>
        <translation>un caractère qui n&apos;a rien à y faire</translation>
    </message>
    <message>
        <source>an odd number of hex digits</source>
        <translation>un nombre impair de chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>a number that does not fit into a byte</source>
        <translation>un nombre qui ne tient pas dans un octet</translation>
    </message>
    <message>
        <source>a bracket that is not closed</source>
        <translation>une parenthèse qui n&apos;est pas fermée</translation>
    </message>
    <message>
        <source>not the offset that follows; a line is missing or damaged</source>
        <translation>pas le décalage attendu ; une ligne manque ou est abîmée</translation>
    </message>
    <message>
        <source>a row that ends before its data</source>
        <translation>une ligne qui finit avant ses données</translation>
    </message>
    <message>
        <source>data that are no bytes in hex</source>
        <translation>des données qui ne sont pas des octets en hexadécimal</translation>
    </message>
    <message>
        <source>no time, or one before the last</source>
        <translation>pas une heure, ou une avant la précédente</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>Ligne %1, colonne %2 : %3.</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::InspectorPage</name>
    <message>
        <source>&amp;Stop the list</source>
        <translation>&amp;Arrêter la liste</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>&amp;Follow the newest telegram</source>
        <translation>&amp;Suivre le dernier télégramme</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>&amp;Only faults</source>
        <translation>Défauts se&amp;ulement</translation>
    </message>
    <message>
        <source>Only faults</source>
        <translation>Défauts seulement</translation>
    </message>
    <message>
        <source>&amp;Next fault</source>
        <translation>Défaut sui&amp;vant</translation>
    </message>
    <message>
        <source>&amp;Previous fault</source>
        <translation>Défaut &amp;précédent</translation>
    </message>
    <message>
        <source>N&amp;ext telegram</source>
        <translation>&amp;Télégramme suivant</translation>
    </message>
    <message>
        <source>P&amp;revious telegram</source>
        <translation>Télégramme p&amp;récédent</translation>
    </message>
    <message>
        <source>F&amp;ind in telegrams…</source>
        <translation>&amp;Chercher dans les télégrammes…</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Occurrence suiva&amp;nte</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Occurrence précé&amp;dente</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Find in telegrams</source>
        <translation>Chercher dans les télégrammes</translation>
    </message>
    <message>
        <source>&amp;Start the list</source>
        <translation>Démarrer l&amp;a liste</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>The list is stopped. Start it to see telegrams as they come.</source>
        <translation>La liste est arrêtée. Démarrez-la pour voir les télégrammes à leur arrivée.</translation>
    </message>
    <message>
        <source>&amp;Go to a time…</source>
        <translation>&amp;Aller à une heure…</translation>
    </message>
    <message>
        <source>Set or remove a &amp;bookmark</source>
        <translation>Poser ou retirer un si&amp;gnet</translation>
    </message>
    <message>
        <source>Next boo&amp;kmark</source>
        <translation>Si&amp;gnet suivant</translation>
    </message>
    <message>
        <source>Previous bookmar&amp;k</source>
        <translation>Signet précé&amp;dent</translation>
    </message>
    <message>
        <source>&amp;Difference to the previous telegram</source>
        <translation>&amp;Différence avec le télégramme précédent</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>&amp;Plot of the selected field</source>
        <translation>&amp;Courbe du champ choisi</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>&amp;Statistics</source>
        <translation>&amp;Statistiques</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Fi&amp;lter the list…</source>
        <translation>Fi&amp;ltrer la liste…</translation>
    </message>
    <message>
        <source>Filter hel&amp;p</source>
        <translation>Ai&amp;de du filtre</translation>
    </message>
    <message>
        <source>Copy as &amp;hex</source>
        <translation>Copier en &amp;hexadécimal</translation>
    </message>
    <message>
        <source>Copy as C &amp;array</source>
        <translation>Copier en t&amp;ableau C</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Copier en &amp;texte</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copier en &amp;JSON</translation>
    </message>
    <message>
        <source>Copy for an iss&amp;ue report, redacted</source>
        <translation>Copier pour un rapport, anonymisé</translation>
    </message>
    <message>
        <source>Paste a teleg&amp;ram</source>
        <translation>Coller un télég&amp;ramme</translation>
    </message>
    <message>
        <source>Sa&amp;ve the listed telegrams…</source>
        <translation>Enregistrer les télégrammes listés…</translation>
    </message>
    <message>
        <source>Save the selected telegra&amp;ms…</source>
        <translation>Enregistrer les télégrammes choisis…</translation>
    </message>
    <message>
        <source>Go to a time</source>
        <translation>Aller à une heure</translation>
    </message>
    <message>
        <source>Time, such as 13:42:05</source>
        <translation>Heure, par exemple 13:42:05</translation>
    </message>
    <message>
        <source>&amp;Open telegrams…</source>
        <translation>&amp;Ouvrir des télégrammes…</translation>
    </message>
    <message>
        <source>Bac&amp;k to the line</source>
        <translation>&amp;Retour à la ligne</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>Ouverture de %1 …</translation>
    </message>
    <message>
        <source>Looking through the capture: %1 %. Escape stops it.</source>
        <translation>Recherche dans la capture : %1 %. Échap l&apos;arrête.</translation>
    </message>
    <message>
        <source>Open telegrams</source>
        <translation>Ouvrir des télégrammes</translation>
    </message>
    <message>
        <source>Find text, 0x1B1B, 1-0:1.8.1 or 231.4 V</source>
        <translation>Chercher du texte, 0x1B1B, 1-0:1.8.1 ou 231.4 V</translation>
    </message>
    <message>
        <source>Plot as a ta&amp;ble</source>
        <translation>Courbe en ta&amp;bleau</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Read the line as &amp;7E1</source>
        <translation>Lire la ligne en &amp;7E1</translation>
    </message>
    <message>
        <source>Switch to 7E1</source>
        <translation>Passer en 7E1</translation>
    </message>
    <message>
        <source>&amp;Older telegrams of this line</source>
        <translation>Télégrammes plus &amp;anciens de cette ligne</translation>
    </message>
    <message>
        <source>Saving: %1 %. Escape stops it.</source>
        <translation>Enregistrement : %1 %. Échap l’arrête.</translation>
    </message>
    <message>
        <source>Opening the raw archive …</source>
        <translation>Ouverture de l’archive brute …</translation>
    </message>
    <message>
        <source>Nothing captured yet. Connect a meter, open a capture, or drop a file or the text of a telegram here.</source>
        <translation>Rien n’a encore été capté. Connectez un compteur, ouvrez un enregistrement, ou déposez ici un fichier ou le texte d’un télégramme.</translation>
    </message>
    <message>
        <source>Stopped. What was found until then stays.</source>
        <translation>Arrêté. Ce qui était déjà trouvé reste.</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::InverterDrawing</name>
    <message>
        <source>Circuit</source>
        <translation>Circuit</translation>
    </message>
    <message>
        <source>P1 pin 5, inverter, RXD</source>
        <translation>P1 broche 5, inverseur, RXD</translation>
    </message>
    <message>
        <source>P1 pin 5</source>
        <translation>P1 broche 5</translation>
    </message>
    <message>
        <source>inverter</source>
        <translation>inverseur</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::IssueText</name>
    <message>
        <source>The telegram has no end: the next one, or the end of the input, came first.</source>
        <translation>Le télégramme n’a pas de fin&#xa0;: le suivant, ou la fin de l’entrée, est venu avant.</translation>
    </message>
    <message>
        <source>The checksum does not match: sent %1, computed %2.</source>
        <translation>La somme de contrôle ne correspond pas&#xa0;: envoyée %1, calculée %2.</translation>
    </message>
    <message>
        <source>This kind of telegram carries a checksum, and none was sent.</source>
        <translation>Ce genre de télégramme porte une somme de contrôle, et aucune n’a été envoyée.</translation>
    </message>
    <message>
        <source>Something else than hexadecimal digits stands in place of the checksum.</source>
        <translation>Autre chose que des chiffres hexadécimaux se trouve à la place de la somme de contrôle.</translation>
    </message>
    <message>
        <source>The checksum holds under another algorithm or line end than the standard&apos;s.</source>
        <translation>La somme de contrôle est juste selon un autre algorithme ou une autre fin de ligne que ceux de la norme.</translation>
    </message>
    <message>
        <source>The telegram is encrypted, and no key is known.</source>
        <translation>Le télégramme est chiffré, et aucune clé n’est connue.</translation>
    </message>
    <message>
        <source>The key is wrong or the telegram was damaged: its authentication tag does not verify.</source>
        <translation>La clé est fausse ou le télégramme est endommagé&#xa0;: le code d’authentification ne correspond pas.</translation>
    </message>
    <message>
        <source>The key is the right one: the telegram was damaged on its way.</source>
        <translation>La clé est la bonne&#xa0;: le télégramme a été endommagé en chemin.</translation>
    </message>
    <message>
        <source>The key is the right one and the telegram is whole: the additional data (auth=) differ.</source>
        <translation>La clé est la bonne et le télégramme est entier&#xa0;: les données additionnelles (auth=) diffèrent.</translation>
    </message>
    <message>
        <source>Encrypted in a way this program does not know (security control byte %1).</source>
        <translation>Chiffré d’une façon que ce programme ne connaît pas (octet de sécurité %1).</translation>
    </message>
    <message>
        <source>The telegram is empty.</source>
        <translation>Le télégramme est vide.</translation>
    </message>
    <message>
        <source>The structure is broken here; the rest was left out.</source>
        <translation>La structure est rompue ici&#xa0;; le reste a été laissé de côté.</translation>
    </message>
    <message>
        <source>This version of the SML transport is not supported.</source>
        <translation>Cette version du transport SML n’est pas prise en charge.</translation>
    </message>
    <message>
        <source>Seven-bit data with parity in the eighth bit; it was read masked.</source>
        <translation>Données à sept bits avec la parité dans le huitième&#xa0;; il a été masqué à la lecture.</translation>
    </message>
    <message>
        <source>A byte that is no ASCII character.</source>
        <translation>Un octet qui n’est pas un caractère ASCII.</translation>
    </message>
    <message>
        <source>Fill bytes between the lines.</source>
        <translation>Octets de remplissage entre les lignes.</translation>
    </message>
    <message>
        <source>The line ends with CR or LF alone.</source>
        <translation>La ligne se termine par CR ou LF seul.</translation>
    </message>
    <message>
        <source>The start sequence was damaged and has been restored.</source>
        <translation>La séquence de début était endommagée et a été rétablie.</translation>
    </message>
    <message>
        <source>The padding does not fit the frame.</source>
        <translation>Le bourrage ne convient pas à la trame.</translation>
    </message>
    <message>
        <source>An escape sequence that does not exist.</source>
        <translation>Une séquence d’échappement qui n’existe pas.</translation>
    </message>
    <message>
        <source>The line is not of the form code(value): found %1.</source>
        <translation>La ligne n’a pas la forme code(valeur)&#xa0;: trouvé %1.</translation>
    </message>
    <message>
        <source>The code of the line is no OBIS code.</source>
        <translation>Le code de la ligne n’est pas un code OBIS.</translation>
    </message>
    <message>
        <source>A bracket is opened and not closed.</source>
        <translation>Une parenthèse est ouverte et n’est pas fermée.</translation>
    </message>
    <message>
        <source>A number is expected here.</source>
        <translation>Un nombre est attendu ici.</translation>
    </message>
    <message>
        <source>The unit is missing.</source>
        <translation>L’unité manque.</translation>
    </message>
    <message>
        <source>The unit is of another physical quantity than expected.</source>
        <translation>L’unité est celle d’une autre grandeur que prévu.</translation>
    </message>
    <message>
        <source>Hexadecimal text with an odd or wrong digit.</source>
        <translation>Texte hexadécimal avec un chiffre impair ou faux.</translation>
    </message>
    <message>
        <source>The list is not of the expected form.</source>
        <translation>La liste n’a pas la forme attendue.</translation>
    </message>
    <message>
        <source>The list announces %1 rows and has %2.</source>
        <translation>La liste annonce %1 lignes et en a %2.</translation>
    </message>
    <message>
        <source>The same reading was sent before in this telegram.</source>
        <translation>La même valeur a déjà été envoyée dans ce télégramme.</translation>
    </message>
    <message>
        <source>The number is too large to be kept exactly.</source>
        <translation>Le nombre est trop grand pour être conservé exactement.</translation>
    </message>
    <message>
        <source>The device has not reported a reading yet.</source>
        <translation>L’appareil n’a pas encore transmis de relevé.</translation>
    </message>
    <message>
        <source>This time does not exist.</source>
        <translation>Cette heure n’existe pas.</translation>
    </message>
    <message>
        <source>This time exists twice on this day; the first was taken.</source>
        <translation>Cette heure existe deux fois ce jour-là&#xa0;; la première a été prise.</translation>
    </message>
    <message>
        <source>A data type that is reserved.</source>
        <translation>Un type de données réservé.</translation>
    </message>
    <message>
        <source>Another data type is expected here: %1, found %2.</source>
        <translation>Un autre type de données est attendu ici&#xa0;: %1, trouvé %2.</translation>
    </message>
    <message>
        <source>The length reaches beyond the data.</source>
        <translation>La longueur dépasse les données.</translation>
    </message>
    <message>
        <source>A list of %1 elements is expected here, found %2.</source>
        <translation>Une liste de %1 éléments est attendue ici, trouvé %2.</translation>
    </message>
    <message>
        <source>The lists are nested too deeply.</source>
        <translation>Les listes sont trop imbriquées.</translation>
    </message>
    <message>
        <source>The checksum of the message does not match: sent %1, computed %2; the message was left out.</source>
        <translation>La somme de contrôle du message ne correspond pas&#xa0;: envoyée %1, calculée %2&#xa0;; le message a été laissé de côté.</translation>
    </message>
    <message>
        <source>The checksum of the message is missing.</source>
        <translation>La somme de contrôle du message manque.</translation>
    </message>
    <message>
        <source>The end of the message is missing.</source>
        <translation>La fin du message manque.</translation>
    </message>
    <message>
        <source>A message of an unknown kind (%1).</source>
        <translation>Un message d’un genre inconnu (%1).</translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation>La valeur manque.</translation>
    </message>
    <message>
        <source>The meter answered with an attention message (%1).</source>
        <translation>Le compteur a répondu par un message d’attention (%1).</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>usable in part</source>
        <translation>utilisable en partie</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>no checksum</source>
        <translation>sans somme de contrôle</translation>
    </message>
    <message>
        <source>checksum good</source>
        <translation>somme de contrôle bonne</translation>
    </message>
    <message>
        <source>checksum bad</source>
        <translation>somme de contrôle fausse</translation>
    </message>
    <message>
        <source>The meter answered with attention %1: %2.</source>
        <translation>Le compteur a répondu par l’avis %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Bit 7 is clear in every byte: the port has seven data bits, and SML needs eight (8N1).</source>
        <translation>Le bit 7 est nul dans chaque octet : le port a sept bits de données, SML en demande huit (8N1).</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::LineActions</name>
    <message>
        <source>Open a capture</source>
        <translation>Ouvrir un enregistrement</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::LinkText</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Not one byte in %1.</source>
        <translation>Pas un octet en %1.</translation>
    </message>
    <message>
        <source>Check that the cable is in the meter&apos;s P1 port, that it puts 5 V on the request line (pin 2) and that its data line has a pull-up. An infrared head must sit on the optical window, cable downwards.</source>
        <translation>Vérifiez que le câble est dans le port P1 du compteur, qu’il met 5 V sur la ligne de demande (broche 2) et que la ligne de données a une résistance de rappel. Une tête infrarouge doit être posée sur la fenêtre optique, câble vers le bas.</translation>
    </message>
    <message>
        <source>Only line breaks in %1: the data line stays low.</source>
        <translation>Seulement des coupures en %1&#xa0;: la ligne de données reste à zéro.</translation>
    </message>
    <message>
        <source>The data line has no pull-up, or ground is not connected: 1 to 10 kΩ from RxD to 5 V, and pins 3 and 6 joined.</source>
        <translation>La ligne de données n’a pas de résistance de rappel ou la masse n’est pas reliée&#xa0;: 1 à 10 kΩ entre RxD et 5 V, et broches 3 et 6 reliées.</translation>
    </message>
    <message>
        <source>The signal is inverted: %1 of %2 bytes have bit 0 set.</source>
        <translation>Le signal est inversé&#xa0;: %1 des %2 octets ont le bit 0 à un.</translation>
    </message>
    <message>
        <source>Use a P1 cable with a built-in inverter, or switch on “Invert RXD” of an FTDI cable with FT_PROG.</source>
        <translation>Utilisez un câble P1 à inverseur intégré, ou activez «&#xa0;Invert RXD&#xa0;» d’un câble FTDI avec FT_PROG.</translation>
    </message>
    <message>
        <source>The meter sends seven bits with even parity: %1 of %2 bytes have even parity.</source>
        <translation>Le compteur envoie sept bits avec parité paire&#xa0;: %1 des %2 octets ont une parité paire.</translation>
    </message>
    <message>
        <source>Read the line as 7E1.</source>
        <translation>Lisez la ligne en 7E1.</translation>
    </message>
    <message>
        <source>The port is slower than the meter: %1 unreadable bytes at %2 baud.</source>
        <translation>Le port est plus lent que le compteur&#xa0;: %1 octets illisibles à %2 bauds.</translation>
    </message>
    <message>
        <source>You may not read this port.</source>
        <translation>Vous n’avez pas le droit de lire ce port.</translation>
    </message>
    <message>
        <source>Ask for the rights on the device file.</source>
        <translation>Demandez les droits sur le fichier du périphérique.</translation>
    </message>
    <message>
        <source>You may not read this port: it belongs to the group “%1”.</source>
        <translation>Vous n’avez pas le droit de lire ce port&#xa0;: il appartient au groupe « %1&#xa0;».</translation>
    </message>
    <message>
        <source>Run “sudo usermod -aG %1 $USER”, then log out and in.</source>
        <translation>Exécutez «&#xa0;sudo usermod -aG %1 $USER&#xa0;», puis fermez et rouvrez la session.</translation>
    </message>
    <message>
        <source>Another program holds the port.</source>
        <translation>Un autre programme occupe le port.</translation>
    </message>
    <message>
        <source>Another program holds the port: %1.</source>
        <translation>Un autre programme occupe le port&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Stop that program; two readers on one port steal each other&apos;s bytes.</source>
        <translation>Arrêtez ce programme&#xa0;; deux lecteurs sur un port se volent les octets.</translation>
    </message>
    <message>
        <source>Simulated meter</source>
        <translation>Compteur simulé</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>ouverture</translation>
    </message>
    <message>
        <source>waiting for the first telegram</source>
        <translation>attend le premier télégramme</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en direct</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>silencieux</translation>
    </message>
    <message>
        <source>gone, looking for it</source>
        <translation>disparu, recherche en cours</translation>
    </message>
    <message>
        <source>replay ended</source>
        <translation>lecture terminée</translation>
    </message>
    <message>
        <source>There is no such port.</source>
        <translation>Ce port n’existe pas.</translation>
    </message>
    <message>
        <source>The device is gone.</source>
        <translation>Le périphérique a disparu.</translation>
    </message>
    <message>
        <source>No host of that name was found.</source>
        <translation>Aucun hôte de ce nom n’a été trouvé.</translation>
    </message>
    <message>
        <source>The host refuses the connection: check the port number.</source>
        <translation>L’hôte refuse la connexion&#xa0;: vérifiez le numéro de port.</translation>
    </message>
    <message>
        <source>The other end closed the connection.</source>
        <translation>L’autre bout a fermé la connexion.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The line reported a fault.</source>
        <translation>La ligne signale un défaut.</translation>
    </message>
    <message>
        <source>%1 bytes in %2, and no telegram among them.</source>
        <translation>%1 octets en %2, et aucun télégramme parmi eux.</translation>
    </message>
    <message>
        <source>Try the other line settings; a weak pull-up or a long cable garbles bytes too.</source>
        <translation>Essayez les autres réglages de ligne&#xa0;; une résistance de rappel faible ou un long câble déforme aussi les octets.</translation>
    </message>
    <message>
        <source>Telegrams come, but %1 have a bad checksum.</source>
        <translation>Des télégrammes arrivent, mais %1 ont une somme de contrôle fausse.</translation>
    </message>
    <message>
        <source>Use a stronger pull-up (1 kΩ), a shorter cable or a powered hub.</source>
        <translation>Utilisez une résistance de rappel plus forte (1 kΩ), un câble plus court ou un concentrateur alimenté.</translation>
    </message>
    <message>
        <source>The device is gone: %1.</source>
        <translation>Le périphérique a disparu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Plug it in again; reading goes on by itself.</source>
        <translation>Rebranchez-le&#xa0;; la lecture reprend d’elle-même.</translation>
    </message>
    <message>
        <source>Connected, but nothing was sent in %1.</source>
        <translation>Connecté, mais rien n’a été envoyé en %1.</translation>
    </message>
    <message>
        <source>Check that the relay reads its meter, and that no other client has taken its data.</source>
        <translation>Vérifiez que le relais lit son compteur et qu’aucun autre client ne prend ses données.</translation>
    </message>
    <message>
        <source>The signal is inverted: %1 bytes are a meter&apos;s upside down.</source>
        <translation>Le signal est inversé : %1 octets sont ceux d&apos;un compteur, à l&apos;envers.</translation>
    </message>
    <message>
        <source>Turned round it says “%1”.</source>
        <translation>Remis à l&apos;endroit, il dit « %1 ».</translation>
    </message>
    <message>
        <source>Read the line at %1 baud.</source>
        <translation>Lire la ligne à %1 bauds.</translation>
    </message>
    <message>
        <source>The port is faster than the meter: at %3 baud %1 of %2 bytes hold every bit several times.</source>
        <translation>Le port est plus rapide que le compteur : à %3 bauds, %1 de %2 octets contiennent chaque bit plusieurs fois.</translation>
    </message>
    <message>
        <source>The port is faster than the meter: %1 unreadable bytes at %2 baud.</source>
        <translation>Le port est plus rapide que le compteur : %1 octets illisibles à %2 bauds.</translation>
    </message>
    <message>
        <source>The meter sends SML with eight bits, and the port reads seven.</source>
        <translation>Le compteur envoie du SML sur huit bits et le port en lit sept.</translation>
    </message>
    <message>
        <source>Read the line as 8N1.</source>
        <translation>Lire la ligne en 8N1.</translation>
    </message>
    <message>
        <source>The port expects a parity bit that the meter does not send.</source>
        <translation>Le port attend un bit de parité que le compteur n&apos;envoie pas.</translation>
    </message>
    <message>
        <source>The infrared head sees light that the meter does not send: %1 of the bits are dark, 33 % would be.</source>
        <translation>La tête infrarouge voit une lumière que le compteur n&apos;envoie pas : %1 des bits sont sombres au lieu de 33 %.</translation>
    </message>
    <message>
        <source>Shade the head from sun and lamps, and see that it lies flat.</source>
        <translation>Protéger la tête du soleil et des lampes, et vérifier qu&apos;elle est bien à plat.</translation>
    </message>
    <message>
        <source>The infrared head sees the meter too weakly: %1 of the bits are dark, 33 % would be.</source>
        <translation>La tête infrarouge voit trop faiblement le compteur : %1 des bits sont sombres au lieu de 33 %.</translation>
    </message>
    <message>
        <source>Move the head until the signal is best: usually magnet centred, cable downwards.</source>
        <translation>Déplacer la tête jusqu&apos;au meilleur signal : en général aimant centré, câble vers le bas.</translation>
    </message>
    <message>
        <source>Bits flip from 1 to 0: %1 of %2 changed bits in telegrams with a bad checksum.</source>
        <translation>Des bits passent de 1 à 0 : %1 de %2 bits changés dans les télégrammes à somme de contrôle fausse.</translation>
    </message>
    <message>
        <source>The line rises too slowly: use a stronger pull-up (1 kΩ), a shorter cable or a powered hub.</source>
        <translation>La ligne monte trop lentement : utiliser une résistance de tirage plus forte (1 kΩ), un câble plus court ou un concentrateur alimenté.</translation>
    </message>
    <message>
        <source>Another program reads the same port and takes bytes away: %1.</source>
        <translation>Un autre programme lit le même port et prend des octets : %1.</translation>
    </message>
    <message>
        <source>Runs of bytes are missing: %1 bytes; %2 of the telegrams have a bad checksum.</source>
        <translation>Des suites d&apos;octets manquent : %1 octets ; %2 des télégrammes ont une somme de contrôle fausse.</translation>
    </message>
    <message>
        <source>Stop other programs that may read this port; then try another USB port.</source>
        <translation>Arrêter les autres programmes qui pourraient lire ce port ; puis essayer un autre port USB.</translation>
    </message>
    <message>
        <source>Whole USB packets are lost: try another USB port, without a hub.</source>
        <translation>Des paquets USB entiers se perdent : essayer un autre port USB, sans concentrateur.</translation>
    </message>
    <message>
        <source>The head hears what it sends itself, and the meter does not answer.</source>
        <translation>La tête entend ce qu&apos;elle envoie elle-même, et le compteur ne répond pas.</translation>
    </message>
    <message>
        <source>The head works. Move it over the meter&apos;s optical window and ask again.</source>
        <translation>La tête fonctionne. La placer sur la fenêtre optique du compteur et demander de nouveau.</translation>
    </message>
    <message>
        <source>ModemManager asks whether this is a modem: %1 AT commands came back.</source>
        <translation>ModemManager demande si ceci est un modem : %1 commandes AT sont revenues.</translation>
    </message>
    <message>
        <source>Install the udev rule that comes with Meterscope (ID_MM_DEVICE_IGNORE), then plug in again.</source>
        <translation>Installer la règle udev fournie avec Meterscope (ID_MM_DEVICE_IGNORE), puis rebrancher.</translation>
    </message>
    <message>
        <source>Readable text comes, and no telegram is in it.</source>
        <translation>Du texte lisible arrive, sans aucun télégramme.</translation>
    </message>
    <message>
        <source>This is no meter, or not its customer port: choose another port.</source>
        <translation>Ce n&apos;est pas un compteur, ou pas son port client : choisir un autre port.</translation>
    </message>
    <message>
        <source>The meter sends DLMS in %1 frames: it has no P1 port.</source>
        <translation>Le compteur envoie du DLMS en trames %1 : ce n&apos;est pas un port P1.</translation>
    </message>
    <message>
        <source>Meterscope does not read these frames. Ask the grid operator whether the meter has a P1 or an optical interface.</source>
        <translation>Meterscope ne lit pas ces trames. Demander au gestionnaire de réseau si le compteur a un port P1 ou optique.</translation>
    </message>
    <message>
        <source>This meter sends its counters only.</source>
        <translation>Ce compteur n&apos;envoie que ses index.</translation>
    </message>
    <message>
        <source>Enter its four-digit PIN with the button or a torch and switch “InF” on: then it sends the power as well.</source>
        <translation>Saisir son code PIN à quatre chiffres avec le bouton ou une lampe et activer « InF » : il envoie alors aussi la puissance.</translation>
    </message>
    <message>
        <source>The telegrams are encrypted.</source>
        <translation>Les télégrammes sont chiffrés.</translation>
    </message>
    <message>
        <source>The bytes look like an encrypted telegram: every value comes equally often.</source>
        <translation>Les octets ressemblent à un télégramme chiffré : chaque valeur est aussi fréquente.</translation>
    </message>
    <message>
        <source>The meter&apos;s clock is %1 behind this computer&apos;s.</source>
        <translation>L&apos;horloge du compteur retarde de %1 sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The meter&apos;s clock is %1 ahead of this computer&apos;s.</source>
        <translation>L&apos;horloge du compteur avance de %1 sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; the meter&apos;s is set by the grid operator. Readings are kept with the time of their arrival.</source>
        <translation>Vérifier l&apos;horloge de cet ordinateur ; celle du compteur est réglée par le gestionnaire de réseau. Les relevés sont gardés avec l&apos;heure de leur arrivée.</translation>
    </message>
    <message>
        <source>The meter has sent nothing for %1; before that it did.</source>
        <translation>Le compteur n&apos;envoie plus rien depuis %1 ; avant, si.</translation>
    </message>
    <message>
        <source>Check the plug at the meter, or whether the infrared head has slipped. A meter that is being read out or updated pauses by itself.</source>
        <translation>Vérifier la fiche au compteur, ou si la tête infrarouge a glissé. Un compteur en cours de relevé ou de mise à jour fait une pause de lui-même.</translation>
    </message>
    <message>
        <source>The relay changes the bytes: it speaks telnet or rewrites line ends.</source>
        <translation>Le relais modifie les octets : il parle telnet ou réécrit les fins de ligne.</translation>
    </message>
    <message>
        <source>Set the relay to “raw”: ser2net “raw”, socat without “crnl”.</source>
        <translation>Régler le relais sur « raw » : ser2net « raw », socat sans « crnl ».</translation>
    </message>
    <message>
        <source>The grid operator hands out the meter&apos;s key. Write it into a file, “NAME key=HEX” in a line, and start with --key-file.</source>
        <translation>Le gestionnaire de réseau délivre la clé du compteur. Écrivez-la dans un fichier, « NOM key=HEX » sur une ligne, et démarrez avec --key-file.</translation>
    </message>
    <message>
        <source>If the meter has a key the grid operator hands it out. Write it into a file, “NAME key=HEX” in a line, and start with --key-file.</source>
        <translation>Si le compteur a une clé, le gestionnaire de réseau la délivre. Écrivez-la dans un fichier, « NOM key=HEX » sur une ligne, et démarrez avec --key-file.</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::ListFilter</name>
    <message numerus="yes">
        <source>The filter fits none of %n telegram(s).</source>
        <translation>
            <numerusform>Le filtre ne correspond pas au seul télégramme.</numerusform>
            <numerusform>Le filtre ne correspond à aucun des %n télégrammes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No faults among %n telegram(s).</source>
        <translation>
            <numerusform>Aucun défaut dans %n télégramme.</numerusform>
            <numerusform>Aucun défaut dans %n télégrammes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterscope::ui::ListeningPage</name>
    <message>
        <source>Listening</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>Asking the meter</source>
        <translation>Le compteur est interrogé</translation>
    </message>
    <message>
        <source>The sign-on was sent at 300 baud. A meter that is asked takes up to a minute.</source>
        <translation>L&apos;appel est parti à 300 bauds. Un compteur interrogé met jusqu&apos;à une minute.</translation>
    </message>
    <message>
        <source>Meters speak every second to every ten seconds. Nothing has to be set: this takes 22 seconds at most.</source>
        <translation>Les compteurs parlent toutes les secondes à toutes les dix secondes. Rien à régler : cela prend 22 secondes au plus.</translation>
    </message>
    <message>
        <source>It looks like this: %1</source>
        <translation>Pour l&apos;instant : %1</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::LiveChart</name>
    <message>
        <source>Last 15 minutes</source>
        <translation>15 dernières minutes</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>24 dernières heures</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Range of the chart</source>
        <translation>Période du graphique</translation>
    </message>
    <message>
        <source>export %1</source>
        <translation>injection %1</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>prélèvement %1</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>maintenant %1</translation>
    </message>
    <message>
        <source>, paused</source>
        <translation>, en pause</translation>
    </message>
    <message>
        <source>import above</source>
        <translation>prélèvement en haut</translation>
    </message>
    <message>
        <source>import</source>
        <translation>prélèvement</translation>
    </message>
    <message>
        <source>export below</source>
        <translation>injection en bas</translation>
    </message>
    <message>
        <source>drawing paused, recording goes on</source>
        <translation>dessin en pause, l’enregistrement continue</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Phases in the chart</source>
        <translation>Phases dans le graphique</translation>
    </message>
    <message>
        <source>%1 until %2, %3</source>
        <comment>last hour, date, time</comment>
        <translation>%1 jusqu’au %2, %3</translation>
    </message>
    <message>
        <source>lowest %1, highest %2</source>
        <translation>minimum %1, maximum %2</translation>
    </message>
    <message>
        <source>nothing known since %1</source>
        <translation>rien de connu depuis %1</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>pas de données</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::LiveChartTable</name>
    <message>
        <source>The chart as a table</source>
        <translation>Le graphique en tableau</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::LivePage</name>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>silent for %1</source>
        <translation>silencieux depuis %1</translation>
    </message>
    <message>
        <source>live, %1 ago</source>
        <translation>en direct, il y a %1</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>Lire en %1</translation>
    </message>
    <message>
        <source>Connection…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>It is being looked for.</source>
        <translation>Il est recherché.</translation>
    </message>
    <message>
        <source>No telegram for %1,</source>
        <translation>Pas de télégramme depuis %1,</translation>
    </message>
    <message>
        <source>last good one at %1</source>
        <translation>dernier bon à %1</translation>
    </message>
    <message>
        <source>Mini window</source>
        <translation>Mini-fenêtre</translation>
    </message>
    <message>
        <source>&amp;Show the chart as a table</source>
        <translation>&amp;Afficher le graphique en tableau</translation>
    </message>
    <message>
        <source>&amp;Export the chart…</source>
        <translation>&amp;Exporter le graphique…</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>telegrams damaged for %1</source>
        <translation>télégrammes endommagés depuis %1</translation>
    </message>
    <message>
        <source>Every telegram is damaged for %1,</source>
        <translation>Chaque télégramme est endommagé depuis %1,</translation>
    </message>
    <message>
        <source>Show in the history</source>
        <translation>Afficher dans l’historique</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::LiveTable</name>
    <message>
        <source>lowest %1</source>
        <translation>minimum %1</translation>
    </message>
    <message>
        <source>highest %1</source>
        <translation>maximum %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dès</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::LiveText</name>
    <message>
        <source>below %1 %</source>
        <translation>moins de %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>Sum of %n meter(s)</source>
        <translation>
            <numerusform>Somme de %n compteur</numerusform>
            <numerusform>Somme de %n compteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Injection %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Prélèvement %1</translation>
    </message>
    <message>
        <source>no power sent</source>
        <translation>pas de puissance envoyée</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>vieux de %1</translation>
    </message>
    <message>
        <source>every %1 s</source>
        <translation>toutes les %1 s</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 par seconde</translation>
    </message>
    <message>
        <source>no errors</source>
        <translation>aucune erreur</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterscope::ui::LowerHalf</name>
    <message>
        <source>Nothing to compare with: no earlier telegram of this line is kept. Two telegrams that are selected in the list are compared with each other.</source>
        <translation>Rien à comparer : aucun télégramme antérieur de cette ligne n’est conservé. Deux télégrammes choisis dans la liste sont comparés entre eux.</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::MainWindow</name>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation>&amp;Enregistrement</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Look for serial ports</source>
        <translation>&amp;Chercher les ports série</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>En &amp;direct</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspecteur</translation>
    </message>
    <message>
        <source>Meterscope</source>
        <translation>Meterscope</translation>
    </message>
    <message>
        <source>%1 – Meterscope</source>
        <translation>%1 – Meterscope</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::MeterDialog</name>
    <message>
        <source>slate</source>
        <translation>ardoise</translation>
    </message>
    <message>
        <source>ochre</source>
        <translation>ocre</translation>
    </message>
    <message>
        <source>plum</source>
        <translation>prune</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>brun</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>sarcelle</translation>
    </message>
    <message>
        <source>olive</source>
        <translation>olive</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Compteur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom :</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>&amp;Couleur :</translation>
    </message>
    <message>
        <source>&amp;Share the line with other programs</source>
        <translation>&amp;Partager la ligne avec d&apos;autres programmes</translation>
    </message>
    <message>
        <source>Serves the bytes of the line over TCP as they come, so that Domoticz, Home Assistant and others need no cable of their own. Nothing can be written to the meter.</source>
        <translation>Sert les octets de la ligne par TCP tels qu&apos;ils arrivent : Domoticz, Home Assistant et d&apos;autres n&apos;ont pas besoin de leur propre câble. Rien ne peut être écrit vers le compteur.</translation>
    </message>
    <message>
        <source>this computer only (%1)</source>
        <translation>cet ordinateur seulement (%1)</translation>
    </message>
    <message>
        <source>the whole network (%1)</source>
        <translation>tout le réseau (%1)</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>A&amp;dresse :</translation>
    </message>
    <message>
        <source>TCP &amp;port:</source>
        <translation>&amp;Port TCP :</translation>
    </message>
    <message>
        <source>Everybody in your network can then see what you use and when: the bytes carry your meter&apos;s readings and numbers, and there is no password.</source>
        <translation>Tout le monde sur votre réseau peut alors voir ce que vous consommez et quand : les octets portent les relevés et numéros de votre compteur, et il n&apos;y a pas de mot de passe.</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::MeterMenu</name>
    <message>
        <source>&amp;Meter</source>
        <translation>&amp;Compteur</translation>
    </message>
    <message>
        <source>C&amp;hange the connection…</source>
        <translation>&amp;Modifier la connexion…</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Déconnecter</translation>
    </message>
    <message>
        <source>Start a &amp;simulated meter</source>
        <translation>Démarrer un compteur &amp;simulé</translation>
    </message>
    <message>
        <source>Main &amp;fuse</source>
        <translation>&amp;Fusible principal</translation>
    </message>
    <message>
        <source>%1 A</source>
        <translation>%1 A</translation>
    </message>
    <message>
        <source>Keep &amp;raw telegrams</source>
        <translation>Conserver les télégrammes &amp;bruts</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Aucun</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>Jusqu’à %1</translation>
    </message>
    <message>
        <source>Re&amp;connect</source>
        <translation>&amp;Reconnecter</translation>
    </message>
    <message>
        <source>&amp;Connection assistant…</source>
        <translation>Assistant de &amp;connexion…</translation>
    </message>
    <message>
        <source>Dia&amp;gnose the line</source>
        <translation>Dia&amp;gnostic de la ligne</translation>
    </message>
    <message>
        <source>&amp;Name, colour and sharing…</source>
        <translation>&amp;Nom, couleur et partage…</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::MeterText</name>
    <message>
        <source>Meter</source>
        <translation>Compteur</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::MeterTimeText</name>
    <message>
        <source>not set</source>
        <translation>non réglée</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::MiniWindow</name>
    <message>
        <source>Power</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <source>no meter connected</source>
        <translation>aucun compteur connecté</translation>
    </message>
    <message>
        <source>%1
This desktop decides itself which window is on top.</source>
        <translation>%1
Ce bureau décide lui-même quelle fenêtre est au premier plan.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Injection</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Prélèvement</translation>
    </message>
    <message>
        <source>Show &amp;Meterscope</source>
        <translation>Afficher &amp;Meterscope</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::NavigationBar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Meter shown</source>
        <translation>Compteur affiché</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::NodeText</name>
    <message>
        <source>%1 local, %2</source>
        <comment>time</comment>
        <translation>%1 locale, %2</translation>
    </message>
    <message>
        <source>%1 s since the meter was started</source>
        <translation>%1 s depuis le démarrage du compteur</translation>
    </message>
    <message>
        <source>No valid time</source>
        <translation>Pas d’heure valable</translation>
    </message>
    <message>
        <source>electricity</source>
        <translation>électricité</translation>
    </message>
    <message>
        <source>gas</source>
        <translation>gaz</translation>
    </message>
    <message>
        <source>heat</source>
        <translation>chaleur</translation>
    </message>
    <message>
        <source>warm water</source>
        <translation>eau tiède</translation>
    </message>
    <message>
        <source>water</source>
        <translation>eau</translation>
    </message>
    <message>
        <source>heat cost allocator</source>
        <translation>répartiteur de chauffage</translation>
    </message>
    <message>
        <source>cooling</source>
        <translation>froid</translation>
    </message>
    <message>
        <source>heat and cooling</source>
        <translation>chaleur et froid</translation>
    </message>
    <message>
        <source>hot water</source>
        <translation>eau chaude</translation>
    </message>
    <message>
        <source>cold water</source>
        <translation>eau froide</translation>
    </message>
    <message>
        <source>breaker</source>
        <translation>disjoncteur</translation>
    </message>
    <message>
        <source>valve</source>
        <translation>vanne</translation>
    </message>
    <message>
        <source>waste water</source>
        <translation>eaux usées</translation>
    </message>
    <message>
        <source>no reading yet</source>
        <translation>pas encore de relevé</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × 10^%2</source>
        <translation>%1 × 10^%2</translation>
    </message>
    <message>
        <source>false</source>
        <translation>faux</translation>
    </message>
    <message>
        <source>true</source>
        <translation>vrai</translation>
    </message>
    <message>
        <source>× 10^%1</source>
        <comment>scaler</comment>
        <translation>× 10^%1</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>correct</translation>
    </message>
    <message>
        <source>wrong, computed %1</source>
        <translation>faux, calculé %1</translation>
    </message>
    <message>
        <source>This DZG meter sends positive power as a signed number that is too short: read without its sign.</source>
        <translation>Ce compteur DZG envoie la puissance positive comme un nombre signé trop court&#xa0;: lu sans signe.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Relevé le</translation>
    </message>
    <message>
        <source>Status word</source>
        <translation>Mot d’état</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>Derived</source>
        <translation>Déduit</translation>
    </message>
    <message>
        <source>%1 = %2, its sign taken from the status word</source>
        <translation>%1 = %2, signe tiré du mot d’état</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>quantity and value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>as sent, meaning</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This Holley meter sends power without a sign: read as negative, because its status word says that energy flows to the grid.</source>
        <translation>Ce compteur Holley envoie la puissance sans signe&#xa0;: lue comme négative, car son mot d’état indique que l’énergie va vers le réseau.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>Tarifs</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norme</translation>
    </message>
    <message>
        <source>Groups</source>
        <comment>of an OBIS code</comment>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Élément</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::ParseTreeModel</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value as sent</source>
        <translation>Valeur envoyée</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::PeriodDialog</name>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>&amp;Plage</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day, included</source>
        <translation>Dernier jour, inclus</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::PeriodText</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date format of a day</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>d</source>
        <comment>date format, day of a month</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format, day and month</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format, day, month and year</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>date format of a month</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <comment>date format of a day in a month</comment>
        <translation>ddd d MMMM</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>date format of a day in a week</comment>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format, weekday, day and month</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>date format of a month, short</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times five minutes</source>
        <translation>
            <numerusform>%n fois cinq minutes</numerusform>
            <numerusform>%n fois cinq minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarter hour(s)</source>
        <translation>
            <numerusform>%n quart d&apos;heure</numerusform>
            <numerusform>%n quarts d&apos;heure</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minutes</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 minutes</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::PhaseRow</name>
    <message>
        <source>Phase %1</source>
        <translation>Phase %1</translation>
    </message>
    <message>
        <source>%1 export</source>
        <translation>%1 injection</translation>
    </message>
    <message>
        <source>%1 import</source>
        <translation>%1 prélèvement</translation>
    </message>
    <message>
        <source>export</source>
        <translation>injection</translation>
    </message>
    <message>
        <source>import</source>
        <translation>prélèvement</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::PhasesCard</name>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Raccordement</translation>
    </message>
    <message>
        <source>main fuse %1 × %2 A, one cell = %3 A</source>
        <translation>fusible principal %1 × %2 A, une case = %3 A</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::PlotPane</name>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Values of the plot</source>
        <translation>Valeurs de la courbe</translation>
    </message>
    <message>
        <source>telegram %1</source>
        <translation>télégramme %1</translation>
    </message>
    <message numerus="yes">
        <source>%n telegram(s)</source>
        <translation>
            <numerusform>%n télégramme</numerusform>
            <numerusform>%n télégrammes</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the telegrams …</source>
        <translation>Lecture des télégrammes …</translation>
    </message>
    <message>
        <source>No telegram that is kept has a value for %1.</source>
        <translation>Aucun télégramme conservé n’a de valeur pour %1.</translation>
    </message>
    <message>
        <source>Show the values as a table (Ctrl+T)</source>
        <translation>Afficher les valeurs en tableau (Ctrl+T)</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::PortChooser</name>
    <message>
        <source>busy</source>
        <translation>occupé</translation>
    </message>
    <message>
        <source>busy: %1</source>
        <translation>occupé : %1</translation>
    </message>
    <message>
        <source>no rights</source>
        <translation>aucun droit</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>Serial ports</source>
        <translation>Ports série</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::PortPage</name>
    <message>
        <source>What is the meter connected to?</source>
        <translation>À quoi le compteur est-il relié ?</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::PortText</name>
    <message>
        <source>You may not read this port, and there is no group for it that you could join.</source>
        <translation>Vous ne pouvez pas lire ce port, et aucun groupe que vous pourriez rejoindre n&apos;y donne accès.</translation>
    </message>
    <message>
        <source>This command adds the missing udev rule; unplug the cable and plug it in again.</source>
        <translation>Cette commande ajoute la règle udev manquante ; débranchez puis rebranchez le câble.</translation>
    </message>
    <message>
        <source>This command gives the port to the group “dialout” and you with it. Then log out and in again.</source>
        <translation>Cette commande donne le port au groupe « dialout » et vous y ajoute. Fermez ensuite la session et rouvrez-la.</translation>
    </message>
    <message>
        <source>You may not read this port: it belongs to the group “%1”.</source>
        <translation>Vous ne pouvez pas lire ce port : il appartient au groupe « %1 ».</translation>
    </message>
    <message>
        <source>Then log out and in again.</source>
        <translation>Fermez ensuite la session et rouvrez-la.</translation>
    </message>
    <message>
        <source>You have joined the group “%1”, but this session began before that.</source>
        <translation>Vous êtes dans le groupe « %1 », mais cette session a commencé avant.</translation>
    </message>
    <message>
        <source>Log out and in again, or start Meterscope with this command.</source>
        <translation>Fermez la session et rouvrez-la, ou lancez Meterscope avec cette commande.</translation>
    </message>
    <message>
        <source>Another program has this port open.</source>
        <translation>Un autre programme a ouvert ce port.</translation>
    </message>
    <message>
        <source>Meterscope reads this port already.</source>
        <translation>Meterscope lit déjà ce port.</translation>
    </message>
    <message>
        <source>%1 (process %2) has this port open.</source>
        <translation>%1 (processus %2) a ouvert ce port.</translation>
    </message>
    <message>
        <source>%1 has this port open.</source>
        <translation>%1 a ouvert ce port.</translation>
    </message>
    <message>
        <source>It looks for a modem for some seconds after plugging in: wait a moment.</source>
        <translation>Il cherche un modem pendant quelques secondes après le branchement : patientez.</translation>
    </message>
    <message>
        <source>Disconnect that meter first, or choose another port.</source>
        <translation>Déconnectez d&apos;abord ce compteur, ou choisissez un autre port.</translation>
    </message>
    <message>
        <source>Stop that program: two readers on one port steal each other&apos;s bytes.</source>
        <translation>Arrêtez ce programme : deux lecteurs sur un port se volent des octets.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::PowerGauge</name>
    <message>
        <source>Power</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <source>%1 export</source>
        <translation>%1 injection</translation>
    </message>
    <message>
        <source>%1 import</source>
        <translation>%1 prélèvement</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Injection</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Prélèvement</translation>
    </message>
    <message>
        <source>day max out</source>
        <translation>max. injection</translation>
    </message>
    <message>
        <source>day max in</source>
        <translation>max. prélèv.</translation>
    </message>
    <message>
        <source>day max</source>
        <translation>max. du jour</translation>
    </message>
    <message>
        <source>limit %1 %2</source>
        <translation>limite %1 %2</translation>
    </message>
    <message>
        <source>above the limit of %1 %2</source>
        <translation>au-dessus de la limite de %1 %2</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::ProofCard</name>
    <message>
        <source>Proof against registers</source>
        <translation>Preuve par les index</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::QualityBar</name>
    <message>
        <source>Quality of the light</source>
        <translation>Qualité de la lumière</translation>
    </message>
    <message>
        <source>%1 %, best so far %2 %</source>
        <translation>%1 %, meilleur jusqu&apos;ici %2 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::QualityCard</name>
    <message>
        <source>Voltage quality</source>
        <translation>Qualité de la tension</translation>
    </message>
    <message>
        <source>last failure %1</source>
        <translation>dernière panne %1</translation>
    </message>
    <message>
        <source>last failure %1, %2 long</source>
        <translation>dernière panne %1, durée %2</translation>
    </message>
    <message>
        <source>failures %1</source>
        <translation>pannes %1</translation>
    </message>
    <message>
        <source>long ones %1</source>
        <translation>longues %1</translation>
    </message>
    <message>
        <source>10 min means outside 207–253 V: %1</source>
        <translation>moyennes 10 min hors 207–253 V : %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 sags</source>
        <translation>%1 creux</translation>
    </message>
    <message>
        <source>%1 swells</source>
        <translation>%1 surtensions</translation>
    </message>
    <message>
        <source>lowest V</source>
        <translation>min. V</translation>
    </message>
    <message>
        <source>highest V</source>
        <translation>max. V</translation>
    </message>
    <message>
        <source>sags</source>
        <translation>creux</translation>
    </message>
    <message>
        <source>swells</source>
        <translation>surt.</translation>
    </message>
    <message>
        <source>volts since %1</source>
        <translation>V depuis %1</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::QuantityText</name>
    <message>
        <source>Unknown code</source>
        <translation>Code inconnu</translation>
    </message>
    <message>
        <source>Energy from the grid</source>
        <translation>Énergie prélevée</translation>
    </message>
    <message>
        <source>Energy to the grid</source>
        <translation>Énergie injectée</translation>
    </message>
    <message>
        <source>Energy, both directions</source>
        <translation>Énergie, deux sens</translation>
    </message>
    <message>
        <source>Energy, net</source>
        <translation>Énergie nette</translation>
    </message>
    <message>
        <source>Reactive energy from the grid</source>
        <translation>Énergie réactive prélevée</translation>
    </message>
    <message>
        <source>Reactive energy to the grid</source>
        <translation>Énergie réactive injectée</translation>
    </message>
    <message>
        <source>Reactive energy, quadrant 1</source>
        <translation>Énergie réactive, quadrant 1</translation>
    </message>
    <message>
        <source>Reactive energy, quadrant 2</source>
        <translation>Énergie réactive, quadrant 2</translation>
    </message>
    <message>
        <source>Reactive energy, quadrant 3</source>
        <translation>Énergie réactive, quadrant 3</translation>
    </message>
    <message>
        <source>Reactive energy, quadrant 4</source>
        <translation>Énergie réactive, quadrant 4</translation>
    </message>
    <message>
        <source>Apparent energy from the grid</source>
        <translation>Énergie apparente prélevée</translation>
    </message>
    <message>
        <source>Apparent energy to the grid</source>
        <translation>Énergie apparente injectée</translation>
    </message>
    <message>
        <source>Energy from the grid, this period</source>
        <translation>Énergie prélevée, cette période</translation>
    </message>
    <message>
        <source>Energy to the grid, this period</source>
        <translation>Énergie injectée, cette période</translation>
    </message>
    <message>
        <source>Power from the grid</source>
        <translation>Puissance prélevée</translation>
    </message>
    <message>
        <source>Power to the grid</source>
        <translation>Puissance injectée</translation>
    </message>
    <message>
        <source>Power, net</source>
        <translation>Puissance nette</translation>
    </message>
    <message>
        <source>Power, both directions</source>
        <translation>Puissance, deux sens</translation>
    </message>
    <message>
        <source>Reactive power from the grid</source>
        <translation>Puissance réactive prélevée</translation>
    </message>
    <message>
        <source>Reactive power to the grid</source>
        <translation>Puissance réactive injectée</translation>
    </message>
    <message>
        <source>Reactive power, quadrant 1</source>
        <translation>Puissance réactive, quadrant 1</translation>
    </message>
    <message>
        <source>Reactive power, quadrant 2</source>
        <translation>Puissance réactive, quadrant 2</translation>
    </message>
    <message>
        <source>Reactive power, quadrant 3</source>
        <translation>Puissance réactive, quadrant 3</translation>
    </message>
    <message>
        <source>Reactive power, quadrant 4</source>
        <translation>Puissance réactive, quadrant 4</translation>
    </message>
    <message>
        <source>Reactive power, net</source>
        <translation>Puissance réactive nette</translation>
    </message>
    <message>
        <source>Apparent power from the grid</source>
        <translation>Puissance apparente prélevée</translation>
    </message>
    <message>
        <source>Apparent power to the grid</source>
        <translation>Puissance apparente injectée</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Tension</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Intensité</translation>
    </message>
    <message>
        <source>Power factor</source>
        <translation>Facteur de puissance</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Phase angle</source>
        <translation>Déphasage</translation>
    </message>
    <message>
        <source>Average power from the grid, this period</source>
        <translation>Puissance moyenne prélevée, cette période</translation>
    </message>
    <message>
        <source>Average power to the grid, this period</source>
        <translation>Puissance moyenne injectée, cette période</translation>
    </message>
    <message>
        <source>Average power from the grid, last period</source>
        <translation>Puissance moyenne prélevée, période passée</translation>
    </message>
    <message>
        <source>Average power to the grid, last period</source>
        <translation>Puissance moyenne injectée, période passée</translation>
    </message>
    <message>
        <source>Highest average power from the grid this month</source>
        <translation>Puissance moyenne prélevée la plus haute du mois</translation>
    </message>
    <message>
        <source>Highest average power to the grid this month</source>
        <translation>Puissance moyenne injectée la plus haute du mois</translation>
    </message>
    <message>
        <source>Highest average power of past months</source>
        <translation>Puissance moyenne la plus haute des mois passés</translation>
    </message>
    <message>
        <source>Average reactive power from the grid, this period</source>
        <translation>Puissance réactive moyenne prélevée, cette période</translation>
    </message>
    <message>
        <source>Average reactive power to the grid, this period</source>
        <translation>Puissance réactive moyenne injectée, cette période</translation>
    </message>
    <message>
        <source>Average apparent power from the grid, this period</source>
        <translation>Puissance apparente moyenne prélevée, cette période</translation>
    </message>
    <message>
        <source>Average apparent power to the grid, this period</source>
        <translation>Puissance apparente moyenne injectée, cette période</translation>
    </message>
    <message>
        <source>Average reactive power from the grid, last period</source>
        <translation>Puissance réactive moyenne prélevée, période passée</translation>
    </message>
    <message>
        <source>Average reactive power to the grid, last period</source>
        <translation>Puissance réactive moyenne injectée, période passée</translation>
    </message>
    <message>
        <source>Average apparent power from the grid, last period</source>
        <translation>Puissance apparente moyenne prélevée, période passée</translation>
    </message>
    <message>
        <source>Average apparent power to the grid, last period</source>
        <translation>Puissance apparente moyenne injectée, période passée</translation>
    </message>
    <message>
        <source>Highest average reactive power from the grid this month</source>
        <translation>Puissance réactive moyenne prélevée la plus haute du mois</translation>
    </message>
    <message>
        <source>Highest average reactive power to the grid this month</source>
        <translation>Puissance réactive moyenne injectée la plus haute du mois</translation>
    </message>
    <message>
        <source>Highest average apparent power from the grid this month</source>
        <translation>Puissance apparente moyenne prélevée la plus haute du mois</translation>
    </message>
    <message>
        <source>Highest average apparent power to the grid this month</source>
        <translation>Puissance apparente moyenne injectée la plus haute du mois</translation>
    </message>
    <message>
        <source>Highest average powers from the grid, added up</source>
        <translation>Puissances moyennes maximales prélevées, cumulées</translation>
    </message>
    <message>
        <source>Highest average powers to the grid, added up</source>
        <translation>Puissances moyennes maximales injectées, cumulées</translation>
    </message>
    <message>
        <source>Average power</source>
        <translation>Puissance moyenne</translation>
    </message>
    <message>
        <source>Average voltage</source>
        <translation>Tension moyenne</translation>
    </message>
    <message>
        <source>Averaging period</source>
        <translation>Période de moyenne</translation>
    </message>
    <message>
        <source>Power failures</source>
        <translation>Coupures de courant</translation>
    </message>
    <message>
        <source>Long power failures</source>
        <translation>Coupures de courant longues</translation>
    </message>
    <message>
        <source>Log of long power failures</source>
        <translation>Journal des coupures longues</translation>
    </message>
    <message>
        <source>Voltage sags</source>
        <translation>Creux de tension</translation>
    </message>
    <message>
        <source>Voltage swells</source>
        <translation>Surtensions</translation>
    </message>
    <message>
        <source>Voltage sag duration</source>
        <translation>Durée du creux de tension</translation>
    </message>
    <message>
        <source>Voltage sag magnitude</source>
        <translation>Amplitude du creux de tension</translation>
    </message>
    <message>
        <source>Voltage swell duration</source>
        <translation>Durée de la surtension</translation>
    </message>
    <message>
        <source>Voltage swell magnitude</source>
        <translation>Amplitude de la surtension</translation>
    </message>
    <message>
        <source>Load profile</source>
        <translation>Courbe de charge</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Journal des événements</translation>
    </message>
    <message>
        <source>Active tariff</source>
        <translation>Tarif en cours</translation>
    </message>
    <message>
        <source>Power limit</source>
        <translation>Limite de puissance</translation>
    </message>
    <message>
        <source>Current limit</source>
        <translation>Limite d’intensité</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Disjoncteur</translation>
    </message>
    <message>
        <source>Valve</source>
        <translation>Vanne</translation>
    </message>
    <message>
        <source>Kind of grid</source>
        <translation>Genre de réseau</translation>
    </message>
    <message>
        <source>Transformer ratio</source>
        <translation>Rapport de transformation</translation>
    </message>
    <message>
        <source>Meter constant</source>
        <translation>Constante du compteur</translation>
    </message>
    <message>
        <source>Billing periods closed</source>
        <translation>Périodes de facturation closes</translation>
    </message>
    <message>
        <source>Version of the telegram format</source>
        <translation>Version du format de télégramme</translation>
    </message>
    <message>
        <source>Firmware version</source>
        <translation>Version du micrologiciel</translation>
    </message>
    <message>
        <source>Firmware checksum</source>
        <translation>Somme de contrôle du micrologiciel</translation>
    </message>
    <message>
        <source>Hardware version</source>
        <translation>Version du matériel</translation>
    </message>
    <message>
        <source>Identifier of the parameters</source>
        <translation>Identifiant du paramétrage</translation>
    </message>
    <message>
        <source>Time of the telegram</source>
        <translation>Heure du télégramme</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Operating time</source>
        <translation>Temps de fonctionnement</translation>
    </message>
    <message>
        <source>Equipment identifier</source>
        <translation>Identifiant du compteur</translation>
    </message>
    <message>
        <source>Device name</source>
        <translation>Nom de l’appareil</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Connection point (EAN)</source>
        <translation>Point de raccordement (EAN)</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>Status word</source>
        <translation>Mot d’état</translation>
    </message>
    <message>
        <source>Error register</source>
        <translation>Registre d’erreurs</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Message texte</translation>
    </message>
    <message>
        <source>Numeric message</source>
        <translation>Message numérique</translation>
    </message>
    <message>
        <source>Kind of connected meter</source>
        <translation>Genre du compteur raccordé</translation>
    </message>
    <message>
        <source>Identifier of the connected meter</source>
        <translation>Identifiant du compteur raccordé</translation>
    </message>
    <message>
        <source>Reading of a connected meter</source>
        <translation>Relevé d’un compteur raccordé</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gaz</translation>
    </message>
    <message>
        <source>Gas, not corrected for temperature</source>
        <translation>Gaz, non corrigé en température</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Eau</translation>
    </message>
    <message>
        <source>Heat or cold</source>
        <translation>Chaleur ou froid</translation>
    </message>
    <message>
        <source>Volume through the heat meter</source>
        <translation>Volume passé par le compteur de chaleur</translation>
    </message>
    <message>
        <source>Energy of a second meter</source>
        <translation>Énergie d’un second compteur</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Device state</source>
        <translation>État de l’appareil</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutre</translation>
    </message>
    <message>
        <source>%1, channel %2</source>
        <translation>%1, canal %2</translation>
    </message>
    <message>
        <source>Energy from the grid, last signed</source>
        <translation>Énergie du réseau, dernière signée</translation>
    </message>
    <message>
        <source>Voltage, lowest</source>
        <translation>Tension, la plus basse</translation>
    </message>
    <message>
        <source>Voltage, highest</source>
        <translation>Tension, la plus haute</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::QuarterHourCard</name>
    <message>
        <source>Quarter hour</source>
        <translation>Quart d’heure</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>mean %1, forecast %2</source>
        <translation>moyenne %1, prévision %2</translation>
    </message>
    <message>
        <source>%1 forecast</source>
        <translation>%1 prévu</translation>
    </message>
    <message>
        <source>peak %1, %2</source>
        <translation>pointe %1, %2</translation>
    </message>
    <message>
        <source>computed, %1</source>
        <translation>calculé, %1</translation>
    </message>
    <message>
        <source>by the meter, %1</source>
        <translation>selon le compteur, %1</translation>
    </message>
    <message>
        <source>, peak of the month %1</source>
        <translation>, pointe du mois %1</translation>
    </message>
    <message>
        <source>, computed from the register</source>
        <translation>, calculé à partir de l’index</translation>
    </message>
    <message>
        <source>This meter does not send its quarter-hour demand: computed from its import register on the quarters of the clock.</source>
        <translation>Ce compteur n’envoie pas sa puissance quart-horaire : calculée à partir de l’index de prélèvement, aux quarts d’heure de l’horloge.</translation>
    </message>
    <message>
        <source>As the meter sends it.</source>
        <translation>Telle que le compteur l’envoie.</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::ReadoutLine</name>
    <message>
        <source>Chosen bar</source>
        <translation>Barre choisie</translation>
    </message>
    <message>
        <source>gap filled</source>
        <translation>lacune comblée</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::RegisterRow</name>
    <message>
        <source>Export</source>
        <translation>Injection</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Prélèvement</translation>
    </message>
    <message>
        <source>, today %1</source>
        <translation>, aujourd’hui %1</translation>
    </message>
    <message>
        <source>, counting now</source>
        <translation>, compte maintenant</translation>
    </message>
    <message>
        <source>now</source>
        <translation>actif</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::RegistersCard</name>
    <message>
        <source>Registers</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>%1 counts now</source>
        <translation>%1 compte maintenant</translation>
    </message>
    <message>
        <source>register %1</source>
        <translation>index %1</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Injection %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Prélèvement %1</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::RelayText</name>
    <message>
        <source>%1 is no address of this computer.</source>
        <translation>%1 n&apos;est pas une adresse de cet ordinateur.</translation>
    </message>
    <message>
        <source>Another program serves port %1 already.</source>
        <translation>Un autre programme sert déjà le port %1.</translation>
    </message>
    <message>
        <source>Port %1 may not be used: take one from 1024 on.</source>
        <translation>Le port %1 n&apos;est pas permis : prenez-en un à partir de 1024.</translation>
    </message>
    <message>
        <source>The line cannot be shared: %1</source>
        <translation>La ligne ne peut pas être partagée : %1</translation>
    </message>
    <message>
        <source>Serving %1,</source>
        <translation>Servie sur %1,</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterscope::ui::RemedyCard</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::ResultPage</name>
    <message>
        <source>received bytes</source>
        <translation>octets reçus</translation>
    </message>
    <message>
        <source>received bytes, turned over below</source>
        <translation>octets reçus, retournés dessous</translation>
    </message>
    <message>
        <source>received bytes, without bit 7 below</source>
        <translation>octets reçus, sans le bit 7 dessous</translation>
    </message>
    <message>
        <source>All &amp;bytes</source>
        <translation>Tous les &amp;octets</translation>
    </message>
    <message>
        <source>All bytes that were judged</source>
        <translation>Tous les octets jugés</translation>
    </message>
    <message>
        <source>It sends</source>
        <translation>Il envoie</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::RetentionPage</name>
    <message>
        <source>How long every reading is kept</source>
        <translation>Durée de conservation de chaque relevé</translation>
    </message>
    <message>
        <source>How long each minute is kept</source>
        <translation>Durée de conservation de chaque minute</translation>
    </message>
    <message>
        <source>Size of what is kept, and what would go</source>
        <translation>Taille de ce qui est gardé, et ce qui partirait</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Would go</source>
        <translation>Partirait</translation>
    </message>
    <message>
        <source>Appl&amp;y</source>
        <translation>Appli&amp;quer</translation>
    </message>
    <message>
        <source>&amp;Stop, keep the rest</source>
        <translation>&amp;Arrêter, garder le reste</translation>
    </message>
    <message>
        <source>What would go</source>
        <translation>Ce qui partirait</translation>
    </message>
    <message>
        <source>How much of the old data has gone</source>
        <translation>Part des anciennes données déjà partie</translation>
    </message>
    <message>
        <source>Everything is kept for ever unless you choose otherwise: packed, it takes little room. Quarter hours, hours, days and the registers at their ends always stay, so every total stays exact.</source>
        <translation>Tout est gardé pour toujours, sauf autre choix : compacté, cela prend peu de place. Les quarts d’heure, heures, jours et les index à leurs fins restent toujours, donc chaque total reste exact.</translation>
    </message>
    <message>
        <source>Keep every &amp;reading:</source>
        <translation>Garder chaque &amp;relevé :</translation>
    </message>
    <message>
        <source>Keep each &amp;minute:</source>
        <translation>Garder chaque &amp;minute :</translation>
    </message>
    <message>
        <source>Every reading</source>
        <translation>Chaque relevé</translation>
    </message>
    <message>
        <source>Each minute</source>
        <translation>Chaque minute</translation>
    </message>
    <message>
        <source>Quarter hours and longer</source>
        <translation>Quarts d’heure et plus</translation>
    </message>
    <message>
        <source>Counting what would go…</source>
        <translation>Compte ce qui partirait…</translation>
    </message>
    <message>
        <source>Take away %1 readings and %2 minutes (%3) now, for good?</source>
        <translation>Supprimer maintenant %1 relevés et %2 minutes (%3), pour de bon ?</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>This is in force. Nothing has to go now.</source>
        <translation>C’est en vigueur. Rien ne doit partir.</translation>
    </message>
    <message>
        <source>Nothing would go now; later, what has become that old.</source>
        <translation>Rien ne partirait maintenant ; plus tard, ce qui aura cet âge.</translation>
    </message>
    <message>
        <source>This is in force. Still to go: %1 readings and %2 minutes (%3).</source>
        <translation>C’est en vigueur. Reste à supprimer : %1 relevés et %2 minutes (%3).</translation>
    </message>
    <message>
        <source>This would take away %1 readings and %2 minutes (%3) for good. The file keeps its size and fills the room again.</source>
        <translation>Cela supprimerait %1 relevés et %2 minutes (%3) pour de bon. Le fichier garde sa taille et remplit de nouveau la place.</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::ShortcutDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::SmlText</name>
    <message>
        <source>done</source>
        <translation>effectué</translation>
    </message>
    <message>
        <source>will be done</source>
        <translation>sera effectué</translation>
    </message>
    <message>
        <source>an error without a name</source>
        <translation>une erreur sans nom</translation>
    </message>
    <message>
        <source>unknown SML command</source>
        <translation>commande SML inconnue</translation>
    </message>
    <message>
        <source>wrong user name or password</source>
        <translation>nom d’utilisateur ou mot de passe incorrect</translation>
    </message>
    <message>
        <source>server identifier not available</source>
        <translation>identifiant de serveur non disponible</translation>
    </message>
    <message>
        <source>request file identifier not available</source>
        <translation>identifiant de la demande non disponible</translation>
    </message>
    <message>
        <source>the target cannot be written</source>
        <translation>la cible ne peut pas être écrite</translation>
    </message>
    <message>
        <source>the target cannot be read</source>
        <translation>la cible ne peut pas être lue</translation>
    </message>
    <message>
        <source>communication with the source is disturbed</source>
        <translation>la communication avec la source est perturbée</translation>
    </message>
    <message>
        <source>the raw data cannot be interpreted</source>
        <translation>les données brutes ne peuvent pas être interprétées</translation>
    </message>
    <message>
        <source>value out of range</source>
        <translation>valeur hors limites</translation>
    </message>
    <message>
        <source>not executed</source>
        <translation>non exécuté</translation>
    </message>
    <message>
        <source>wrong checksum</source>
        <translation>somme de contrôle incorrecte</translation>
    </message>
    <message>
        <source>broadcast not supported</source>
        <translation>diffusion générale non prise en charge</translation>
    </message>
    <message>
        <source>unexpected message</source>
        <translation>message inattendu</translation>
    </message>
    <message>
        <source>unknown object in the profile</source>
        <translation>objet inconnu dans le profil</translation>
    </message>
    <message>
        <source>data type not supported</source>
        <translation>type de données non pris en charge</translation>
    </message>
    <message>
        <source>optional element not supported</source>
        <translation>élément facultatif non pris en charge</translation>
    </message>
    <message>
        <source>the profile has no entry</source>
        <translation>le profil n’a aucune entrée</translation>
    </message>
    <message>
        <source>the end lies before the beginning</source>
        <translation>la fin précède le début</translation>
    </message>
    <message>
        <source>no entry in this range</source>
        <translation>aucune entrée dans cette plage</translation>
    </message>
    <message>
        <source>a file without its close message</source>
        <translation>un fichier sans message de fin</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>occupé</translation>
    </message>
    <message>
        <source>a number of the application</source>
        <translation>un numéro de l’application</translation>
    </message>
    <message>
        <source>exporting</source>
        <translation>injection</translation>
    </message>
    <message>
        <source>importing</source>
        <translation>soutirage</translation>
    </message>
    <message>
        <source>export on %1</source>
        <comment>phases</comment>
        <translation>injection sur %1</translation>
    </message>
    <message>
        <source>load present</source>
        <translation>charge présente</translation>
    </message>
    <message>
        <source>no load</source>
        <translation>aucune charge</translation>
    </message>
    <message>
        <source>magnetic field</source>
        <translation>champ magnétique</translation>
    </message>
    <message>
        <source>terminal cover open</source>
        <translation>couvre-bornes ouvert</translation>
    </message>
    <message>
        <source>wrong phase order</source>
        <translation>ordre des phases incorrect</translation>
    </message>
    <message>
        <source>voltage on %1</source>
        <comment>phases</comment>
        <translation>tension sur %1</translation>
    </message>
    <message>
        <source>list of %1</source>
        <translation>liste de %1</translation>
    </message>
    <message>
        <source>end of the message</source>
        <translation>fin du message</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message numerus="yes">
        <source>octet string, %n octet(s)</source>
        <translation>
            <numerusform>chaîne d’octets, %n octet</numerusform>
            <numerusform>chaîne d’octets, %n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>booléen</translation>
    </message>
    <message numerus="yes">
        <source>signed integer, %n octet(s)</source>
        <translation>
            <numerusform>entier signé, %n octet</numerusform>
            <numerusform>entier signé, %n octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unsigned integer, %n octet(s)</source>
        <translation>
            <numerusform>entier non signé, %n octet</numerusform>
            <numerusform>entier non signé, %n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>reserved type %1</source>
        <translation>type réservé %1</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::SourceForm</name>
    <message>
        <source>no fault</source>
        <translation>aucun défaut</translation>
    </message>
    <message>
        <source>no fault, line settings count</source>
        <translation>aucun défaut, réglages de ligne requis</translation>
    </message>
    <message>
        <source>signal inverted</source>
        <translation>signal inversé</translation>
    </message>
    <message>
        <source>seven bits with parity</source>
        <translation>sept bits avec parité</translation>
    </message>
    <message>
        <source>half the speed</source>
        <translation>demi-vitesse</translation>
    </message>
    <message>
        <source>weak pull-up</source>
        <translation>rappel trop faible</translation>
    </message>
    <message>
        <source>weak light</source>
        <translation>lumière faible</translation>
    </message>
    <message>
        <source>foreign light</source>
        <translation>lumière étrangère</translation>
    </message>
    <message>
        <source>USB packets lost</source>
        <translation>paquets USB perdus</translation>
    </message>
    <message>
        <source>a second reader</source>
        <translation>un second lecteur</translation>
    </message>
    <message>
        <source>ModemManager asks</source>
        <translation>ModemManager interroge</translation>
    </message>
    <message>
        <source>only an echo</source>
        <translation>seulement un écho</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>muet</translation>
    </message>
    <message>
        <source>stops after ten telegrams</source>
        <translation>s&apos;arrête après dix télégrammes</translation>
    </message>
    <message>
        <source>every checksum wrong</source>
        <translation>tous les contrôles faux</translation>
    </message>
    <message>
        <source>carriage returns lost</source>
        <translation>retours chariot perdus</translation>
    </message>
    <message>
        <source>clock 70 minutes ahead</source>
        <translation>horloge en avance de 70 minutes</translation>
    </message>
    <message>
        <source>SML without power (PIN)</source>
        <translation>SML sans puissance (PIN)</translation>
    </message>
    <message>
        <source>speaks only when asked</source>
        <translation>ne parle que sur demande</translation>
    </message>
    <message>
        <source>another meter: D0 text</source>
        <translation>autre compteur : texte D0</translation>
    </message>
    <message>
        <source>another meter: HDLC</source>
        <translation>autre compteur : HDLC</translation>
    </message>
    <message>
        <source>another meter: M-Bus</source>
        <translation>autre compteur : M-Bus</translation>
    </message>
    <message>
        <source>another meter: encrypted</source>
        <translation>autre compteur : chiffré</translation>
    </message>
    <message>
        <source>not a meter</source>
        <translation>pas un compteur</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Port série</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Simulated meter</source>
        <translation>Compteur simulé</translation>
    </message>
    <message>
        <source>No serial port was found. Plug in the cable: it shows up here by itself. Where it does not, try another USB port, or type the device.</source>
        <translation>Aucun port série trouvé. Branchez le câble : il apparaît ici de lui-même. Sinon, essayez un autre port USB ou saisissez l&apos;appareil.</translation>
    </message>
    <message>
        <source>for instance /dev/ttyAMA0</source>
        <translation>par exemple /dev/ttyAMA0</translation>
    </message>
    <message>
        <source>&amp;Other device:</source>
        <translation>&amp;Autre appareil :</translation>
    </message>
    <message>
        <source>find out by listening</source>
        <translation>trouver en écoutant</translation>
    </message>
    <message>
        <source>%1 (DSMR 4 and 5)</source>
        <translation>%1 (DSMR 4 et 5)</translation>
    </message>
    <message>
        <source>%1 (DSMR 2 and 3)</source>
        <translation>%1 (DSMR 2 et 3)</translation>
    </message>
    <message>
        <source>%1 (SML, infrared)</source>
        <translation>%1 (SML, infrarouge)</translation>
    </message>
    <message>
        <source>&amp;Line:</source>
        <translation>&amp;Ligne :</translation>
    </message>
    <message>
        <source>name or address of the P1 relay</source>
        <translation>nom ou adresse du relais P1</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Hôte :</translation>
    </message>
    <message>
        <source>&amp;TCP port:</source>
        <translation>Port &amp;TCP :</translation>
    </message>
    <message>
        <source>The relay must serve the bytes as they are: ser2net “raw”, socat without “crnl”. A connection that breaks is made again by itself.</source>
        <translation>Le relais doit servir les octets tels quels : ser2net « raw », socat sans « crnl ». Une connexion rompue est rétablie d&apos;elle-même.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Fichier :</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>comme enregistré</translation>
    </message>
    <message>
        <source>10 times as fast</source>
        <translation>10 fois plus vite</translation>
    </message>
    <message>
        <source>as fast as possible</source>
        <translation>aussi vite que possible</translation>
    </message>
    <message>
        <source>&amp;Speed:</source>
        <translation>&amp;Vitesse :</translation>
    </message>
    <message>
        <source>A recording is shown and inspected; it is not recorded again.</source>
        <translation>Un enregistrement est montré et inspecté ; il n&apos;est pas enregistré de nouveau.</translation>
    </message>
    <message>
        <source>DSMR 5.0, every second</source>
        <translation>DSMR 5.0, chaque seconde</translation>
    </message>
    <message>
        <source>DSMR 2.2, every ten seconds</source>
        <translation>DSMR 2.2, toutes les dix secondes</translation>
    </message>
    <message>
        <source>SML, every second</source>
        <translation>SML, chaque seconde</translation>
    </message>
    <message>
        <source>&amp;Meter:</source>
        <translation>&amp;Compteur :</translation>
    </message>
    <message>
        <source>three</source>
        <translation>trois</translation>
    </message>
    <message>
        <source>one</source>
        <translation>une</translation>
    </message>
    <message>
        <source>P&amp;hases:</source>
        <translation>P&amp;hases :</translation>
    </message>
    <message>
        <source>&amp;Fault:</source>
        <translation>&amp;Défaut :</translation>
    </message>
    <message>
        <source>with solar panels</source>
        <translation>avec panneaux solaires</translation>
    </message>
    <message>
        <source>Its readings go into a database of their own.</source>
        <translation>Ses relevés vont dans une base de données à part.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier est illisible.</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>Ouvrir un enregistrement</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::StatisticsPane</name>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Défauts</translation>
    </message>
    <message>
        <source>Gaps between telegrams, s</source>
        <translation>Intervalles entre télégrammes, s</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::StatisticsText</name>
    <message>
        <source>ones become zeros: the line rises too slowly (weak pull-up, long cable)</source>
        <translation>des uns deviennent zéros : la ligne monte trop lentement (tirage faible, câble long)</translation>
    </message>
    <message>
        <source>zeros become ones: the line falls too slowly, or light reaches the head</source>
        <translation>des zéros deviennent uns : la ligne descend trop lentement, ou de la lumière atteint la tête</translation>
    </message>
    <message>
        <source>both ways: interference</source>
        <translation>dans les deux sens : parasites</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Telegrams</source>
        <translation>Télégrammes</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetés</translation>
    </message>
    <message>
        <source>Between telegrams</source>
        <translation>Entre télégrammes</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), %1 bytes</source>
        <translation>
            <numerusform>%n fois, %1 octets</numerusform>
            <numerusform>%n fois, %1 octets</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Cadence</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 par minute</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>%1 to %2, median %3</source>
        <translation>%1 à %2, médiane %3</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>%1 bytes, all</source>
        <translation>%1 octets, tous</translation>
    </message>
    <message>
        <source>%1 to %2 bytes, mostly %3</source>
        <translation>%1 à %2 octets, surtout %3</translation>
    </message>
    <message>
        <source>Flipped bits</source>
        <translation>Bits inversés</translation>
    </message>
    <message numerus="yes">
        <source>%1 fell 1 → 0, %2 rose 0 → 1, in %n telegram(s)</source>
        <translation>
            <numerusform>%1 tombés 1 → 0, %2 montés 0 → 1, dans %n télégramme</numerusform>
            <numerusform>%1 tombés 1 → 0, %2 montés 0 → 1, dans %n télégrammes</numerusform>
        </translation>
    </message>
    <message>
        <source>That means</source>
        <translation>Cela signifie</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::StatusChip</name>
    <message>
        <source>State of the data</source>
        <translation>État des données</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::StepList</name>
    <message>
        <source>now</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::TariffText</name>
    <message>
        <source>low</source>
        <translation>HC</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>night</source>
        <translation>nuit</translation>
    </message>
    <message>
        <source>high</source>
        <translation>HP</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::TelegramFinder</name>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>telegram %1</source>
        <translation>télégramme %1</translation>
    </message>
    <message>
        <source>Not a time: 13:42, 13:42:05 or 2026-04-14 13:42</source>
        <translation>Pas une heure : 13:42, 13:42:05 ou 2026-04-14 13:42</translation>
    </message>
    <message>
        <source>Nothing arrived then or later</source>
        <translation>Rien n’est arrivé alors ou après</translation>
    </message>
    <message>
        <source>Nothing was found in the capture.</source>
        <translation>Rien n&apos;a été trouvé dans la capture.</translation>
    </message>
    <message>
        <source>%1 % searched</source>
        <translation>%1 % parcourus</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::TelegramListModel</name>
    <message numerus="yes">
        <source>End of a telegram that began before listening: %1 bytes</source>
        <translation>
            <numerusform>Fin d’un télégramme commencé avant l’écoute&#xa0;: %1 octet</numerusform>
            <numerusform>Fin d’un télégramme commencé avant l’écoute&#xa0;: %1 octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Line break, 0x00 × %1: plug or cable moved</source>
        <translation>
            <numerusform>Coupure, 0x00 × %1&#xa0;: fiche ou câble bougé</numerusform>
            <numerusform>Coupure, 0x00 × %1&#xa0;: fiche ou câble bougé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>0xFF × %1 between telegrams</source>
        <translation>
            <numerusform>0xFF × %1 entre télégrammes</numerusform>
            <numerusform>0xFF × %1 entre télégrammes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 characters that belong to no telegram</source>
        <translation>
            <numerusform>%1 caractère qui n’appartient à aucun télégramme</numerusform>
            <numerusform>%1 caractères qui n’appartiennent à aucun télégramme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes that belong to no telegram</source>
        <translation>
            <numerusform>%1 octet qui n’appartient à aucun télégramme</numerusform>
            <numerusform>%1 octets qui n’appartiennent à aucun télégramme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged byte(s) at %1</source>
        <translation>
            <numerusform>%n octet endommagé à %1</numerusform>
            <numerusform>%n octets endommagés à %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bit(s) fell 1 → 0 at %1</source>
        <translation>
            <numerusform>%n bit tombé 1 → 0 à %1</numerusform>
            <numerusform>%n bits tombés 1 → 0 à %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bit(s) rose 0 → 1 at %1</source>
        <translation>
            <numerusform>%n bit monté 0 → 1 à %1</numerusform>
            <numerusform>%n bits montés 0 → 1 à %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bit(s) flipped both ways at %1</source>
        <translation>
            <numerusform>%n bit basculé à %1</numerusform>
            <numerusform>%n bits basculés dans les deux sens à %1</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>no checksum</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1 (at %2)</source>
        <comment>issue, offset</comment>
        <translation>%1 (à %2)</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Host time</source>
        <translation>Heure ici</translation>
    </message>
    <message>
        <source>Δt s</source>
        <translation>Δt s</translation>
    </message>
    <message>
        <source>Meter time</source>
        <translation>Heure cpt.</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Power W</source>
        <translation>Puiss. W</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes: looks like 7E1 read as 8N1</source>
        <translation>
            <numerusform>%1 octet : semble être du 7E1 lu en 8N1</numerusform>
            <numerusform>%1 octets : semblent être du 7E1 lu en 8N1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meterscope::ui::TelegramListView</name>
    <message>
        <source>Telegrams</source>
        <translation>Télégrammes</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::TelegramSharing</name>
    <message numerus="yes">
        <source>%n row(s) saved in %1.</source>
        <translation>
            <numerusform>%n ligne enregistrée dans %1.</numerusform>
            <numerusform>%n lignes enregistrées dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved in %1: %2</source>
        <comment>path, reason</comment>
        <translation>Non enregistré dans %1 : %2</translation>
    </message>
    <message>
        <source>Capture with arrival times (*.mscap)</source>
        <translation>Capture avec heures d’arrivée (*.mscap)</translation>
    </message>
    <message>
        <source>Capture, redacted (*.mscap)</source>
        <translation>Capture, anonymisée (*.mscap)</translation>
    </message>
    <message>
        <source>Raw bytes (*.bin)</source>
        <translation>Octets bruts (*.bin)</translation>
    </message>
    <message>
        <source>Raw bytes, redacted (*.bin)</source>
        <translation>Octets bruts, anonymisés (*.bin)</translation>
    </message>
    <message>
        <source>Save telegrams</source>
        <translation>Enregistrer les télégrammes</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Il n’y a pas de texte dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::TimeAxis</name>
    <message>
        <source>ddd d MMM</source>
        <comment>date format below an axis of hours</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>date format below an axis of days</comment>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::TimeText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::TrayIcon</name>
    <message>
        <source>&amp;Show Meterscope</source>
        <translation>&amp;Afficher Meterscope</translation>
    </message>
    <message>
        <source>&amp;Mini window</source>
        <translation>&amp;Mini-fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>no meter connected</source>
        <translation>aucun compteur connecté</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Histor&amp;y page</source>
        <translation>Page Histori&amp;que</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>&amp;Pause drawing the chart</source>
        <translation>Mettre le &amp;graphique en pause</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Comme le &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Phases in the &amp;chart</source>
        <translation>Phases dans le &amp;graphique</translation>
    </message>
    <message>
        <source>C&amp;lose into the tray</source>
        <translation>Fermer dans la &amp;zone de notification</translation>
    </message>
    <message>
        <source>&amp;Mini window</source>
        <translation>&amp;Mini-fenêtre</translation>
    </message>
    <message>
        <source>&amp;Mini window (not kept on top by this desktop)</source>
        <translation>&amp;Mini-fenêtre (non maintenue au premier plan par ce bureau)</translation>
    </message>
    <message>
        <source>&amp;Icon in the tray</source>
        <translation>&amp;Icône dans la zone de notification</translation>
    </message>
    <message>
        <source>&amp;Icon in the tray (this desktop has none)</source>
        <translation>&amp;Icône dans la zone de notification (ce bureau n’en a pas)</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::VolumeCard</name>
    <message>
        <source>reading %1</source>
        <translation>relevé %1</translation>
    </message>
    <message>
        <source>, today %1</source>
        <translation>, aujourd’hui %1</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 aujourd’hui</translation>
    </message>
</context>
<context>
    <name>meterscope::ui::WireDiagram</name>
    <message>
        <source>One character on the wire</source>
        <translation>Un caractère sur le fil</translation>
    </message>
    <message>
        <source>“%1” is sent as %2 and read as %3</source>
        <translation>« %1 » est envoyé comme %2 et lu comme %3</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendu</translation>
    </message>
    <message>
        <source>on the wire</source>
        <translation>sur le fil</translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation>lu : %1</translation>
    </message>
    <message>
        <source>start</source>
        <translation>départ</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>arrêt</translation>
    </message>
</context>
</TS>
