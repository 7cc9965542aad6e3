# Completion of coopnet's commands, options and files for bash.
_coopnet() {
    local current="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}"
    local command="${COMP_WORDS[1]}" words=""
    COMPREPLY=()
    if [ "$COMP_CWORD" -eq 1 ]; then
        words="serve init demo call import undo export backup restore check person token verify version help"
    else
        case "$before" in
            --format) words="csv xlsx json" ;;
            --role) words="administrator network_officer auditor lead leader chief_executive officer officer_lead
                finance_contact communications" ;;
            --config) COMPREPLY=($(compgen -f -- "$current")); return ;;
            --store | --listen | --public-url | --as | --seed | --email | --name | --person | --label) ;;
            -o) COMPREPLY=($(compgen -f -- "$current")); return ;;
            *)
                case "$command" in
                    serve)
                        words="--listen --public-url --trusted-proxy --smtp --mail-from --workers
                            --no-access-log"
                        ;;
                    demo) words="--organisations --seed --membership-events --resources" ;;
                    call)
                        words="--list"
                        if [ "$COMP_CWORD" -eq 2 ]; then
                            words="$words $("${COMP_WORDS[0]}" call --list 2>/dev/null | cut -d ' ' -f 1)"
                        fi
                        ;;
                    undo) words="import" ;;
                    import)
                        words="--dry-run --skip-refused --all-lines --type --source --licence --column --leave-out --leave-out-unknown --tier --dates --media"
                        if [ "$COMP_CWORD" -eq 2 ]; then words="councils members resources wordpress"; fi
                        if [ "$COMP_CWORD" -eq 3 ]; then COMPREPLY=($(compgen -f -- "$current")); fi
                        ;;
                    export)
                        words="--format -o --as-on"
                        if [ "$COMP_CWORD" -eq 2 ]; then words="organisations members resources library"; fi
                        ;;
                    verify)
                        words="--key"
                        COMPREPLY=($(compgen -f -- "$current"))
                        ;;
                    backup | restore) COMPREPLY=($(compgen -f -- "$current")) ;;
                    person) words="add list --email --name --role --organisation --public-url" ;;
                    token) words="create --person --label --expires --scope" ;;
                esac
                words="$words --store --as --config"
                ;;
        esac
    fi
    COMPREPLY+=($(compgen -W "$words" -- "$current"))
}
complete -F _coopnet coopnet
