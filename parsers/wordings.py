"""The words that printed documents put before their figures: one row per subject and rank, a higher rank tells more.

Phrases are in lower case and parted by bars; a blank in a phrase stands for any run of blanks, dots, colons, dashes or
nothing. Where labels overlap the longer one wins, so "sub total" is never "total", and words that must not be taken for
a label (order number, arrival, change) are listed with a subject of their own.
"""

WORDINGS = """
total 5: rounded amount | final payable | current charges payable | rounded total | total rounded | total amt
    rounded | total after rounding | total amount rounded | net amount payable | net payable amount | net
    payable | total amount payable | total payable amount | total payable | amount payable | payable amount |
    amount payable by due date | payable by due date | payable on or before due date | amount payable before due
    date | net bill amount | total bill amount | bill amount payable | net bill | to pay
total 4: amount chargeable | to be paid | you pay | jumlah besar | jumlah bayaran | grand total | g total | gr
    total | gross total payable | total amount after tax | total after tax | total incl of tax | total inclusive
    of gst | total incl gst | total inclusive gst | total incl of gst | total sales inclusive of gst | total
    sales incl gst | total sales inclusive gst | total sales incl tax | total inc gst | total incl | total
    amount incl gst | total with gst | total including gst | total incl taxes | total inclusive of tax | net
    total | nett total | net amount | nett amount | net amt | nett amt | net value | final amount | final total
    | net due | bill total | bill amount | bill amt | bill value | total bill | invoice total | invoice amount |
    invoice value | total invoice value | total invoice amount | total invoice amt | total bill value | document
    total | amount due | balance due | total due | total amount due | current bill amount | total fare | fare
    total | total paid | amount paid | you paid | paid amount | total charged | trip total | order total | total
    rs | total inr | total rm | cash memo total | total sales | total amt incl | total amount incl | amount to
    pay | amount to be paid | sum payable | total to pay | total folio | folio total | total charges payable |
    total premium | gross payable
total 3: jumlah | net | total amount | total amt | total value | total price | total cost | total charges |
    total | totals | ttl
total 2: gross amount | gross total | gross amt | gross value | gross | sale | sale amount | sale value | fuel
    amount | amount received
total 1: amount | amt | the sum of rupees | sum of rs | sum of rupees | rs | fare | charges
subtotal 1: value of supply | goods value | tax base | net premium | sub total | subtotal | sub tot | sub ttl |
    items total | item total | goods total | basic amount | basic value | basic total | total before tax | total
    amount before tax | amount before tax | total excl of gst | total excluding gst | total excl gst | total
    sales excluding gst | total excl of tax | total excluding tax | gross before tax | food total | net before
    tax | total before gst | net sales | total value of goods | value of goods | total exclusive of gst | total
    before rounding | amount before rounding | before rounding | total before round off | total without gst |
    ride total | page total | carried forward | carried over | brought forward | c f | b f
taxable 3: total taxable value | total taxable amount | taxable total | total taxable | taxable value | taxable
    amount
taxable 2: taxable amt | taxable val | taxable | assessable value | net taxable | value before tax | amount
    before gst
tax 1: total tax amount | total tax | total gst amount | total gst | tax amount | tax amt | gst amount | gst amt
    | gst payable | tax total | gst total | gst summary | tax summary | vat | service tax | gst | sst | tax
cgst 2: output cgst | add cgst | c gst | cgst amount | cgst amt | cgst payable | central gst | central tax |
    cgst
sgst 2: output sgst | add sgst | s gst | sgst amount | sgst amt | sgst payable | state gst | state tax | sgst
    utgst | sgst ugst | sgst | utgst | union territory tax | ut gst
igst 2: output igst | add igst | i gst | igst amount | igst amt | igst payable | integrated gst | integrated tax
    | igst
cess 2: gst cess | compensation cess | comp cess | gst compensation cess | cess amount | cess
round_off 2: round off | rounded off | rounding off | rounding adjustment | rounding adj | round off amount | r
    off | rounding | round adj | round | roundoff | rnd off | round of | rounded | roundup | round up | round
    down | roff | less round off | add round off | rounding diff
discount 1: discount | disc | less discount | trade discount | cash discount | total discount | savings | you
    saved | you save | total savings | loyalty | coupon
charge 1: service charge | service chg | packing charges | delivery charge | delivery charges | convenience fee
    | platform fee | tip
tender 1: tunai | kembali | baki | bayaran | e wallet | cash received | cash tendered | amount tendered |
    tendered | tender | change due | change | cash paid | cash given | balance returned | cash | card | upi | g
    pay | google pay | bharat pe | wallet | debit | visa | mastercard | rupay | debit card | credit card |
    refund | change amt | balance | cash change | paytm | gpay | phonepe | advance | advance paid | less advance
    | advance received | deposit | amount received cash | received amount | net balance | balance payable
late 1: payable after due date | amount after due date | after due date | amount payable after due date | late
    payment amount | if paid after due date | amount payable after | payable after | late fee | late payment
    surcharge | dpc
before 1: total mrp | mrp total | mrp | m r p | maximum retail price | limit | credit limit | opening balance |
    closing balance | previous balance | previous due | previous dues | last payment | security deposit | sum
    insured | available balance | preset | unit price | price | rate ltr | current charges | last bill amount |
    previous bill amount | payment received | total savings | rate | tax rate | density | meter
arrears 1: arrears | arrear | previous arrears | outstanding
count 1: total qty | total quantity | total items | total item | no of items | qty | items | total pcs | total
    nos | total weight | item count | total units | units consumed | consumption | units | total no of items |
    no items | no qtys | weight | volume | quantity | total packages | pieces
number 6: invoice n | bill n | tax invoice serial no | invoice serial no | invoice serial number | bill serial
    no | invoice ref no | consignment note no | bilty no | cash credit memo no | receipt serial no | bill of
    supply no | tax invoice no | tax invoice number | invoice no | invoice number | invoice num | invoice # |
    inv no | inv number | inv # | inv | invoice id | bill no | bill number | bill # | bill id | billno | cash
    memo no | memo no | memo number | cash bill no | cash bill | invoice | receipt no | receipt number | receipt
    # | rcpt no | rcpt | receipt id | rect no | voucher no | vch no | voucher number | docket no | docket number
    | awb no | awb number | awb | air waybill | consignment no | consignment number | cn no | cnote no | lr no |
    gr no | c note no | folio no | folio number | folio | trip id | ride id | ride no | ride number | trip
    number | booking no | booking number | booking id | trip no | crn | document no | document number | doc no |
    doc number | credit note no | credit note # | quotation no | quote no | quote # | estimate no | proforma no
    | pi no | slip no | slip number | bill cum receipt no | memo # | bill/memo no
number 5: serial no of invoice | ticket no | pnr | policy no | statement no | demand no | check no | chk no |
    kot bill no | chk | chk # | bill ref
number 3: txn no | txn id | trans no | trns no | transaction no | trx no | ref no | reference no | sl no of bill
    | order id
number 2: no | number | # | num | sl no | sr no | s no | bill | check # | check | order bill no | memo | receipt
other_number 1: po no | p o no | purchase order no | buyers order no | buyer's order no | buyer's order | buyers
    order | order ref | order no | order number | order # | your order no | customer order | table no | table |
    tbl | token no | token | ack no | acknowledgement no | account no | account number | a c no | ac no | a c |
    account id | ca no | customer no | customer id | consumer no | consumer id | cust id | rr number | rr no |
    connection id | mobile no | phone no | ph no | tel no | mob no | tel | vehicle no | vehicle number | motor
    vehicle no | veh no | vehi no | lorry no | truck no | dl no | d l no | lic no | licence no | drug lic no |
    fssai no | fssai | fssai lic no | nozzle no | nozl no | fip no | fp id | fcc id | pump no | atnd id |
    attendent id | pan no | pan | vat no | lst no | tin no | tin | cin | cin no | room no | room | e way bill no
    | eway bill no | meter no | reg no | gst reg no | gst no | original invoice no | against invoice no | ref
    invoice no | po number | delivery note | delivery note no | challan | irn | trns id | terminal id | mid |
    tid | batch no | auth code | approval code | appr code | dept | shop no | plot no | door no | house no |
    flat no | survey no | h no | counter no | counter | pos no | cashier | till no | employee | staff id | phone
    | relationship no | relationship number | service no | plan no | premises no | roc no | uan | iec | msme no
    | udyam no | udyam | lut no | arn | sac | hsn | hsn code | sac code | dispatch doc no | despatch document no
    | dispatch document no | reference no & date | other references | supplier's ref | suppliers ref | trip
    sheet
date 6: invoice date | inv date | inv dt | bill date | bill dt | date of invoice | receipt date | memo date |
    document date | doc date | invoice dt | issue date | date of issue | invoiced on | bill dated | invoice
    dated | dated | booking date | trip date | date of bill | date & time | date time | credit note date
date 5: tarikh | billed on | issued on | generated on | date | dt | txn date | transaction date | trans date |
    paid on | paid at | quote date
due_date 6: due date | due on | due by | pay by | payment due date | payment due | pay before | payable by |
    payable on or before | last date of payment | last date for payment | last date | to be paid by | payment
    due by | due dt | pay on or before | payable before | kindly pay by | pay by date
other_date 1: order date | po date | p o date | ack date | ack dt | acknowledgement date | delivery date | date
    of supply | supply date | dispatch date | challan date | bill period | billing period | period | from date |
    to date | reading date | print date | printed on | print time | expiry | exp date | exp | mfg | mfd | best
    before | arrival | departure | check in | check out | checkin | checkout | arrival date | departure date |
    valid till | valid until | validity | irn date | date of birth | previous reading | last payment date |
    original invoice date | dated on | next reading | lr date | e way bill date | with effect from | since |
    disconnection date
buyer 2: student name | insured name | member name | bill to | billed to | bill to party | buyer | buyer bill to
    | buyers | customer | customer name | party | party name | m s | consignee | receiver | ship to | shipped to
    | details of receiver | details of consignee | details of buyer | details of recipient | sold to | invoice
    to | recipient | client | guest | guest name | patient | deliver to | delivery to | party details | customer
    details | buyer details | billing address | shipping address | receiver details | to | purchaser | issued to
    | buyer gstin | customer gstin | party gstin | recipient gstin | company | patient name | passenger | rider
    | charged to | kind attn | attn | bill address | account name | consumer name | name of consumer | received
    with thanks from | received from | name & address of buyer | details of customer | your gstin | tenant
seller 2: seller | supplier | sold by | from | our gstin | vendor | supplier gstin | seller gstin | details of
    supplier | seller details | supplier details | issued by | billed by | our gst no | our gstin no | merchant
    | dealer | service provider | for and on behalf of | shipped from | invoice from | bill from | dispatch from
    | company gstin
supply 2: place of supply | pos | place of supply state | supply place | state of supply | place of supply state
    code | place of service
reverse 2: reverse charge | tax payable under reverse charge | tax payable on reverse charge | gst payable on
    reverse charge | tax is payable on reverse charge | whether tax is payable on reverse charge | whether tax
    payable under reverse charge | reverse charge applicable | amount of tax subject to reverse charge | gst on
    reverse charge | rcm | rcm applicable | subject to reverse charge | tax on reverse charge
mode 2: payment mode | mode of payment | pay mode | paymode | paid by | paid via | payment by | payment method |
    payment type | paid through | paid using | settled by | mode | payment | paid | settlement | tender type |
    received by | paid in | payment received by | settlement mode | bill settled by | pymt mode | pay type |
    tender mode
reference 2: utr | utr no | utr number | upi ref no | upi ref | upi reference no | upi reference number | upi
    reference | upi ref id | rrn | upi transaction id | upi txn id | bank reference no | bank ref no | bank
    reference number | bank ref | bank reference id | bank rrn | imps ref no | ref no upi | upi txn no | upi ref
    number | upi id ref
gstin 2: gstin uin | gstin | gst no | gst number | gst in | gstin no | gst reg no | gst registration no | gst id
    | gstn | gst regn no | gst
words 2: amount in words | amount chargeable in words | rupees in words | in words | total in words | rupees |
    total invoice amount in words | amt in words
bank 2: bank name | bank | ifsc | ifs code | branch | bank details | pay to | neft | rtgs | account holder
contact 2: phone | mobile | mob | email | e mail | website | www | ph | tel | contact | customer care | helpline
    | toll free
"""
